import { useState } from "react";
import { useStore } from "../../app/store.ts";
import type { Ran, TargetId } from "../../worker/contract.ts";
import { nameWith } from "../save-file.ts";
import { type Choice, isComplete, isCopied, MOST_COPIED, USUAL } from "./choice.ts";
import { type ForTarget, rowsFor, tooManyColumns } from "./target-files.ts";
import { type Fitting, useFit } from "./use-fit.ts";

/** Files that may come along with the list. */
export interface Others {
  readonly removed: boolean;
  readonly odd: boolean;
  readonly recipe: boolean;
}

/** What is asked for when the button is pressed. */
export interface DownloadChoice extends Others {
  readonly choice: Choice;
  /** The program that the list is made ready for; null for any. */
  readonly forTarget: ForTarget | null;
}

export interface Choosing {
  readonly choice: Choice;
  readonly change: (part: Partial<Choice>) => void;
  readonly readyFor: TargetId | null;
  readonly setReadyFor: (target: TargetId | null) => void;
  readonly fitting: Fitting;
  readonly apart: boolean;
  readonly setApart: (apart: boolean) => void;
  readonly also: Others;
  readonly setAlso: (also: Others) => void;
  /** Files of which there are any to choose. */
  readonly has: Others;
  readonly forTarget: ForTarget | null;
  /** Cells of the list, names among them, when they are more than the clipboard is given; else null. */
  readonly tooMuch: number | null;
  /** Not to be written yet: something is missing or being looked at. */
  readonly waits: boolean;
  readonly asked: DownloadChoice;
}

/** How many rows of the file steps removed; rows that a step made are none of the file. */
export function removedFromFile(ran: Ran | null): number {
  return ran?.made?.removedBefore ?? ran?.rowsRemoved ?? 0;
}

/** All that is chosen in the dialog, kept while the files are written. */
export function useChoosing(): Choosing {
  const name = useStore((state) => state.opened?.name ?? "");
  const [choice, setChoice] = useState(() => ({ ...USUAL, table: nameWith(name, "", "") }));
  const [apart, setApart] = useState(true);
  const [also, setAlso] = useState<Others>({ removed: false, odd: false, recipe: false });
  const [readyFor, setReadyFor] = useState<TargetId | null>(null);
  const has: Others = {
    removed: useStore(({ ran }) => removedFromFile(ran) > 0),
    odd: useStore(({ profiles }) => profiles.values().some(({ odd }) => odd > 0)),
    recipe: useStore((state) => state.history.present.steps.length > 0),
  };
  const cells = useStore(({ ran }) => (ran ? (ran.rows + 1) * ran.columns.length : 0));
  const tooMuch = isCopied(choice.format) && cells > MOST_COPIED ? cells : null;
  const fitting = useFit(readyFor);
  const { fit } = fitting;
  const forTarget = readyFor && fit && { fit, apart, guardFormulas: choice.guardFormulas };
  const unready =
    !forTarget || fitting.checking || fitting.failed || rowsFor(forTarget) === 0 || tooManyColumns(forTarget);
  return {
    choice,
    change: (part) => setChoice((before) => ({ ...before, ...part })),
    readyFor,
    setReadyFor,
    fitting,
    apart,
    setApart,
    also,
    setAlso,
    has,
    forTarget,
    tooMuch,
    waits: readyFor === null ? !isComplete(choice) || tooMuch !== null : unready,
    asked: {
      choice,
      forTarget,
      removed: also.removed && has.removed,
      odd: also.odd && has.odd,
      recipe: also.recipe && has.recipe,
    },
  };
}
