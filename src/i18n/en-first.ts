import { problems } from "./en/problems.ts";
import { shell } from "./en/shell.ts";
import { start } from "./en/start.ts";

/** The words of the start page alone, so that a first visit fetches no more than it shows. */
export const enFirst = { shell, start, problems };
