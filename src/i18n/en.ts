import { analyse } from "./en/analyse.ts";
import { clean } from "./en/clean.ts";
import { download } from "./en/download.ts";
import { facets } from "./en/facets.ts";
import { grid } from "./en/grid.ts";
import { open } from "./en/open.ts";
import { problems } from "./en/problems.ts";
import { reading } from "./en/reading.ts";
import { shell } from "./en/shell.ts";
import { start } from "./en/start.ts";
import { steps } from "./en/steps.ts";
import { targets } from "./en/targets.ts";

/** The shape of all words: a key missing in another language does not compile. */
export const en = {
  shell,
  start,
  open,
  reading,
  grid,
  facets,
  clean,
  steps,
  analyse,
  download,
  problems,
  targets,
};
