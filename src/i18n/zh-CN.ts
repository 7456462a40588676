import type { Words } from "./words.ts";
import { analyse } from "./zh-CN/analyse.ts";
import { clean } from "./zh-CN/clean.ts";
import { download } from "./zh-CN/download.ts";
import { facets } from "./zh-CN/facets.ts";
import { grid } from "./zh-CN/grid.ts";
import { open } from "./zh-CN/open.ts";
import { problems } from "./zh-CN/problems.ts";
import { reading } from "./zh-CN/reading.ts";
import { shell } from "./zh-CN/shell.ts";
import { start } from "./zh-CN/start.ts";
import { steps } from "./zh-CN/steps.ts";
import { targets } from "./zh-CN/targets.ts";

export const zhCN: Words = {
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
