import type { Words } from "../words.ts";

export const shell: Words["shell"] = { close: "关闭" };
