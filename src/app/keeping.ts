import { forgetWork, type KeptFile, keepRecipe, keepWork, type NotKept, recallWork } from "./saved-work.ts";
import { getState, notify, setState } from "./store.ts";

const DELAY_MS = 600;
let timer: ReturnType<typeof setTimeout> | undefined;
let work = "";
let told = false;

/** Keeps the file and its steps on this computer, once it was read whole. */
export async function keepOpened(kept: Omit<KeptFile, "work">): Promise<void> {
  clearTimeout(timer);
  work = crypto.randomUUID?.() ?? String(Math.random());
  tell(await keepWork({ ...kept, work }, stepsNow()));
}

/** Keeps the steps a moment after the last change. */
export function keepSoon(): void {
  clearTimeout(timer);
  timer = setTimeout(() => void keepRecipe(stepsNow()).then(tell), DELAY_MS);
}

/** The copy of the file of this name that was opened last in this tab; null when none was kept. */
export async function copyOfOpened(name: string): Promise<File | null> {
  const kept = (await recallWork())?.file;
  if (!kept || kept.work !== work || kept.name !== name) return null;
  return new File([kept.file], name, { lastModified: kept.lastModified });
}

export async function forgetKept(): Promise<void> {
  clearTimeout(timer);
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
