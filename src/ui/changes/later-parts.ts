import { later } from "../later.tsx";
import { loadChangeWords } from "./change-words.ts";

const parts = async () => (await Promise.all([import("./parts.ts"), loadChangeWords()]))[0];

/** What shows changes beyond the marks in the cells: fetched, with its words, once there are any. */
export const changeParts = {
  tools: later(async () => (await parts()).ChangeTools),
  strip: later(async () => (await parts()).ChangeStrip),
  before: later(async () => (await parts()).BeforePane),
  beside: later(async () => (await parts()).BesideSheet),
};
