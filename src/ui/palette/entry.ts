import type { palette as en } from "../../i18n/en/palette.ts";
import type { WordsLike } from "../../i18n/words.ts";
import type { OperationInfo } from "../../ops/operation.ts";
import type { Searched } from "./match.ts";

export type PaletteWords = WordsLike<typeof en>;
export type Group = keyof PaletteWords["groups"];

/** One line of the palette. */
export interface Entry {
  /** The same in every visit for what is remembered when chosen: operations, commands, settings. */
  readonly id: string;
  readonly group: Group;
  readonly label: string;
  /** Beside the label, in small letters. */
  readonly detail?: string;
  readonly icon: React.ReactNode;
  readonly texts: readonly Searched[];
  readonly keys?: string;
  /** Shown with its example beside the list. */
  readonly operation?: OperationInfo;
  /** The column whose actions come next. */
  readonly column?: string;
  readonly run: () => void;
}

/** Whether it says nothing about a file, so that it may be kept on this computer. */
export function isRemembered({ group }: Entry): boolean {
  return group !== "goTo" && group !== "only" && group !== "column";
}
