import {
  forgetWork,
  type KeptFile,
  type KeptWork,
  keepRecipe,
  keepWork,
  type NotKept,
  recallWork,
} from "./saved-work.ts";
import { getState, notify, setState } from "./store.ts";

let running = false;
let changedSince = false;
let work = "";
let told = false;

/** Where a tab remembers its own work over a reload, beside that of other tabs. */
const OWN = "limpid.work";

/** Keeps the files and their steps on this computer, once they were read whole. */
export async function keepOpened({
  files,
  read,
}: { readonly files: readonly File[] } & Pick<KeptFile, "read">): Promise<void> {
  const before = work;
  work = crypto.randomUUID?.() ?? String(Math.random());
  remember(work);
  const [first, ...more] = files.map((file) => ({
    file,
    name: file.name,
    lastModified: file.lastModified,
  }));
  tell(await keepWork({ ...first, more, read, work }, stepsNow(), before));
}

/** The work of this tab, else the one changed last. */
function recallEarlier(): Promise<KeptWork | null> {
  return recallWork(own());
}

/** The same, to be gone on with: what is opened next takes its place. */
export async function takeUpEarlier(): Promise<KeptWork | null> {
  const kept = await recallEarlier();
  if (kept) work = kept.file.work;
  return kept;
}

function own(): string {
  try {
    return sessionStorage.getItem(OWN) ?? "";
  } catch {
    return "";
  }
}

function remember(id: string): void {
  try {
    sessionStorage.setItem(OWN, id);
  } catch {
    // A private window: after a reload the last work of any tab is offered.
  }
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

/** The copies of the files that were opened last in this tab; null when these were not kept. */
export async function copiesOfOpened(files: readonly File[]): Promise<readonly File[] | null> {
  const kept = (await recallWork(work))?.file;
  if (!kept || kept.work !== work) return null;
  const copies = filesOf(kept);
  return copies.length === files.length && copies[0].name === files[0].name ? copies : null;
}

/** What was kept, as files again. */
export function filesOf({ more = [], ...first }: KeptFile): readonly File[] {
  return [first, ...more].map(({ file, name, lastModified }) => new File([file], name, { lastModified }));
}

/** Forgets the work that is open, or the earlier one that is offered. */
export async function forgetKept(): Promise<void> {
  const unwanted = work !== "" ? work : ((await recallEarlier())?.file.work ?? "");
  work = "";
  setState({ earlier: null });
  await forgetWork(unwanted);
  // A look for earlier work may have found it just before it went.
  setState({ earlier: null });
}

/** Forgets the earlier work that is offered; what comes back keeps it again, as long as this page is open. */
export async function forgetEarlier(): Promise<() => Promise<void>> {
  const earlier = await recallEarlier();
  await forgetKept();
  return async () => {
    if (!earlier) return;
    remember(earlier.file.work);
    tell(await keepWork(earlier.file, earlier.recipe, ""));
    await findEarlier();
  };
}

/** Looks for work of an earlier visit and offers it on the start page. */
export async function findEarlier(): Promise<void> {
  const kept = await recallEarlier();
  if (getState().opened) return;
  setState({
    earlier: kept && {
      name: kept.file.name,
      bytes: filesOf(kept.file).reduce((sum, { size }) => sum + size, 0),
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
