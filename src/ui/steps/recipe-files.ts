import { actions } from "../../app/session.ts";

/** Hands the present recipe to the user as a file. */
export function saveRecipe(fileName: string): void {
  const url = URL.createObjectURL(new Blob([actions.recipeText()], { type: "application/json" }));
  const link = document.createElement("a");
  link.href = url;
  link.download = fileName;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}

/** "customers.csv" → "customers". */
export function bareName(fileName: string): string {
  return fileName.replace(/\.[^.]{1,5}$/, "") || fileName;
}
