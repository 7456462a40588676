import { problems } from "./zh-CN/problems.ts";
import { shell } from "./zh-CN/shell.ts";
import { start } from "./zh-CN/start.ts";

export const zhCNFirst = { shell, start, problems };
