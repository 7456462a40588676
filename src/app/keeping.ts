import { forgetWork, type KeptFile, keepRecipe, keepWork, type NotKept, recallWork } from "./saved-work.ts";
import { getState, notify, setState } from "./store.ts";

let running = false;
let changedSince = false;
let work = "";
let told = false;

/** Keeps the file and its steps on this computer, once it was read whole. */
export async function keepOpened(kept: Omit<KeptFile, "work">): Promise<void> {
  work = crypto.randomUUID?.() ?? String(Math.random());
  tell(await keepWork({ ...kept, work }, stepsNow()));
}

/** Keeps the steps as they are now; changes made while that is done are kept together after it. */
export async function keepSteps(): Promise<void> {
  changedSince = true;
  if (running) return;
  running = true;
  while (changedSince) {
    changedSince = false;
    tell(await keepRecipe(stepsNow()));
  }
  running = false;
}

/** The copy of the file of this name that was opened last in this tab; null when none was kept. */
export async function copyOfOpened(name: string): Promise<File | null> {
  const kept = (await recallWork())?.file;
  if (!kept || kept.work !== work || kept.name !== name) return null;
  return new File([kept.file], name, { lastModified: kept.lastModified });
}

export async function forgetKept(): Promise<void> {
  work = "";
  setState({ earlier: null });
  await forgetWork();
  // A look for earlier work may have found it just before it went.
  setState({ earlier: null });
}

/** Looks for work of an earlier visit and offers it on the start page. */
export async function findEarlier(): Promise<void> {
  const kept = await recallWork();
  if (getState().opened) return;
  setState({
    earlier: kept && {
      name: kept.file.name,
      bytes: kept.file.file.size,
      steps: kept.recipe.recipe.steps.length,
      when: kept.recipe.when,
    },
  });
}

function stepsNow() {
  const { history, unsaved } = getState();
  return { work, recipe: history.present, unsaved, when: Date.now() };
}

/** Said once a visit: it changes nothing about the work in the tab. */
function tell(why: NotKept | null): void {
  if (!why || told) return;
  told = true;
  notify({ kind: "not-kept", why });
}
