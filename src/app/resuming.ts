import { stepByStep } from "./edit-recipe.ts";
import { filesOf, lastShown, recallEarlier } from "./keeping.ts";
import { dropNoticesOfFile, getState, notify, setState } from "./store.ts";
import type { Tabs } from "./tabs.ts";

/** Goes on with all that was open on an earlier visit: what was shown last is read, the others when they are chosen. */
export async function resumeEarlier(tabs: Tabs): Promise<void> {
  const works = await recallEarlier();
  const first = lastShown(works);
  if (!first) return setState({ earlier: null });
  dropNoticesOfFile();
  const files = new Map(works.map(({ file, steps }) => [steps.file, filesOf(file)]));
  const laid = tabs.lay(
    works.map(({ steps: { file, read, recipe, unsaved } }) => ({
      files: files.get(file) ?? [],
      read,
      history: stepByStep(recipe),
      unsaved,
    })),
    works.map(({ steps: { rank, part = "" } }) => ({ rank, part })),
  );
  for (const [i, work] of works.entries()) laid[i].keeping.takeUp(work, files.get(work.steps.file) ?? []);
  await tabs.choose(laid[works.indexOf(first)].id);
  if (getState().opened) notify({ kind: "went-on", name: first.file.name, more: works.length - 1 });
}
