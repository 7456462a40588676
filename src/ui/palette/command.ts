import type { LucideIcon } from "lucide-react";
import { actions } from "../../app/session.ts";
import type { Dialog, Looking, State } from "../../app/state.ts";
import { getState } from "../../app/store.ts";
import type { PaletteWords } from "./entry.ts";

export type CommandId = keyof PaletteWords["commands"];

/** Something the page does as a whole. */
export interface Command {
  readonly id: CommandId;
  readonly icon: LucideIcon;
  readonly keys?: string;
  /** Whether it makes sense now; with any file that is read, when left out. */
  readonly when?: (state: State) => boolean;
  readonly run: () => void;
}

/** Closes the palette and goes on. */
export function closeAnd(run: () => void): () => void {
  return () => {
    actions.openDialog(null);
    run();
  };
}

export function isRead(opened: State["opened"]): boolean {
  return opened?.complete === true;
}

export function hasChanges({ opened, ran }: State): boolean {
  return isRead(opened) && ((ran?.rowsChanged ?? 0) > 0 || (ran?.rowsRemoved ?? 0) > 0);
}

export function dialog(opens: Dialog): () => void {
  return () => actions.openDialog(opens);
}

export function see(what: Partial<Looking>): () => void {
  return closeAnd(() => actions.look(what));
}

export function layout(change: Partial<Looking["layout"]>): void {
  actions.look({ page: "clean", layout: { ...getState().looking.layout, ...change } });
}

/** The palette gives the keyboard back when it is gone: what is to have it instead takes it after that. */
export function whenClosed(run: () => void): void {
  requestAnimationFrame(() => requestAnimationFrame(run));
}
