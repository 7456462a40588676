import { isRecipe } from "../app/files.ts";
import { actions } from "../app/session.ts";
import { getState } from "../app/store.ts";

/** Opens what was dropped or chosen; while a file is open, asks where another is to stand. */
export function openFiles(files: readonly File[]): void {
  const tables = files.filter((file) => !isRecipe(file));
  if (files.length === 0) return;
  if (tables.length === 1 && getState().opened) actions.openDialog({ kind: "beside", files });
  else void actions.openFiles(files);
}
