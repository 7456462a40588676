import { affix } from "./affix.ts";
import { letterCase } from "./case.ts";
import { chineseScript } from "./chinese-script.ts";
import { convertCharacters } from "./convert-characters.ts";
import { pad } from "./pad.ts";
import { removeCharacters } from "./remove-characters.ts";
import { replace } from "./replace.ts";

export const text = [
  replace,
  letterCase,
  removeCharacters,
  convertCharacters,
  chineseScript,
  affix,
  pad,
] as const;
