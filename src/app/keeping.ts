import { forgetWork, type KeptFile, keepFile, keepRecipe, type NotKept, recallWork } from "./saved-work.ts";
import { getState, notify, setState } from "./store.ts";

const DELAY_MS = 600;
let timer: ReturnType<typeof setTimeout> | undefined;
let told = false;

/** Keeps the file itself on this computer, once it was read whole. */
export async function keepOpened(kept: KeptFile): Promise<void> {
  tell(await keepFile(kept));
  keepSoon();
}

/** Keeps the recipe a moment after the last change. */
export function keepSoon(): void {
  clearTimeout(timer);
  timer = setTimeout(() => void keepNow(), DELAY_MS);
}

export async function keepNow(): Promise<void> {
  clearTimeout(timer);
  const { opened, history, unsaved } = getState();
  if (opened?.complete) tell(await keepRecipe({ recipe: history.present, unsaved, when: Date.now() }));
}

export async function forgetKept(): Promise<void> {
  clearTimeout(timer);
  setState({ earlier: null });
  await forgetWork();
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

/** Said once a visit: it changes nothing about the work in the tab. */
function tell(why: NotKept | null): void {
  if (!why || told) return;
  told = true;
  notify({ kind: "not-kept", why });
}
