import type { Recipe } from "../recipe/recipe.ts";
import type { Client } from "../worker/client.ts";
import type { OnProgress, Opened, PointId, Problem, Result, View } from "../worker/contract.ts";
import type { Actions } from "./actions.ts";
import { cutsAlike } from "./chosen-reading.ts";
import * as edit from "./edit-recipe.ts";
import { isRecipe } from "./files.ts";
import { isQuiet } from "./following.ts";
import { commit, goTo, redo, start, undo } from "./history.ts";
import { job } from "./jobs.ts";
import { findEarlier, forgetEarlier } from "./keeping.ts";
import { change, changeAside, travel } from "./moving.ts";
import { applyUpdate, registerOffline } from "./offline.ts";
import type { OpenTab } from "./open-tab.ts";
import { usePreferences } from "./preferences.ts";
import { withoutRowBound } from "./row-bound.ts";
import { watchScrolling } from "./stillness.ts";
import { dropNotice, dropNoticesOfFile, EMPTY_RECIPE, getState, look, notify, setState } from "./store.ts";
import { createTabs } from "./tabs.ts";

const tabs = createTabs(
  () => new Worker(new URL("../worker/engine.worker.ts", import.meta.url), { type: "module" }),
);
const here = tabs.shown;
let paintedFor: Opened["name"] | null = null;

/** Once, when the page was shown. */
export async function begin(): Promise<void> {
  addEventListener("unhandledrejection", ({ reason }) => {
    const message = reason instanceof Error ? reason.message : String(reason);
    setState({ problem: { kind: "unexpected", message } });
  });
  addEventListener("beforeunload", (event) => {
    if (getState().tabs.some(({ unsaved }) => unsaved)) event.preventDefault();
  });
  watchScrolling();
  registerOffline();
  await Promise.all([findEarlier(), learnOperations()]);
}

export const actions: Actions = {
  async openFiles(files, how = {}, where = "here") {
    const tables = files.filter((file) => !isRecipe(file));
    const [recipe] = files.filter(isRecipe);
    if (tables.length === 0) return recipe && actions.loadRecipe(await recipe.text());
    dropNoticesOfFile();
    if (tables.length > 1 && !how.append)
      return actions.openDialog({ kind: "several", files: tables, recipe });
    paintedFor = null;
    const tab = where === "beside" ? tabs.fresh() : here();
    tab.downloadedSteps = null;
    await tab.opening.open({ files: tables, read: how, history: start(EMPTY_RECIPE), unsaved: false });
    tabs.makeRoom();
    if (recipe && tab.opening.settledWork()) await takeRecipe(tab, await recipe.text());
  },
  async openEach(files, recipe) {
    dropNoticesOfFile();
    paintedFor = null;
    const text = await recipe?.text();
    const alone = (file: File) => ({ files: [file], read: {}, history: start(EMPTY_RECIPE), unsaved: false });
    const laid = tabs.lay(files.map(alone));
    for (const tab of laid) {
      if (tab === laid[0]) await tabs.choose(tab.id);
      else if (tabs.has(tab)) await tabs.wake(tab);
      if (text !== undefined && tab.opening.settledWork()) await takeRecipe(tab, text);
    }
  },
  chooseTab: tabs.choose,
  closeTab: tabs.close,
  openPart: tabs.openPart,
  async compareWith(tab, keys) {
    const { withSecondTable } = await import("./second-table.ts");
    return withSecondTable(tabs, tab, (client, at, id, report) => client.compare(at, id, keys, report));
  },
  async comparedRows(tab, keys, which, from, count) {
    const { withSecondTable } = await import("./second-table.ts");
    return withSecondTable(tabs, tab, (client, at, id) =>
      client.comparedRows(at, id, keys, which, from, count),
    );
  },
  openedFiles: () => here().opening.settledWork()?.files ?? [],
  async openSample(name) {
    const answer = await fetch(new URL(`samples/${name}`, document.baseURI)).catch(() => null);
    if (!answer?.ok) return setState({ problem: { kind: "sample-unreachable", name } });
    await actions.openFiles([new File([await answer.blob()], name)]);
  },
  async openPasted(text) {
    if (text.trim() === "") return setState({ problem: { kind: "nothing-pasted" } });
    // The mark at the start tells the encoding, so that none is chosen, which would go into the recipe.
    await actions.openFiles([new File(["\ufeff", text], "pasted.csv")]);
  },
  async previewReading(how) {
    const { opening, client } = here();
    const work = opening.settledWork();
    return work && client.preview([...work.files], how);
  },
  async reread(how) {
    const { opening } = here();
    const work = opening.settledWork();
    if (!work) return;
    const { present } = work.history;
    const off = cutsAlike(work.read, how) ? present : withoutRowBound(present, getState().operations);
    const history = off === present ? work.history : commit(work.history, off);
    await opening.open({ ...work, read: how, history }, getState().opened);
    const steps = off.steps.filter((step, i) => step !== present.steps[i]).length;
    if (steps > 0 && !getState().problem) setState({ problem: { kind: "edits-off", steps } });
  },
  cancel: () => here().opening.cancel(),
  async forget() {
    const { id, opening, client, keeping } = here();
    const file = getState().tabs.find((tab) => tab.id === id)?.file;
    const parts = getState().tabs.filter((tab) => tab.file === file && tab.id !== id);
    dropNoticesOfFile();
    for (const part of parts) await tabs.close(part.id);
    setState({ problem: null });
    if (getState().tabs.length > 1) await tabs.close(id);
    else {
      opening.close();
      client.close();
      await keeping.forget();
      // A look for earlier work may have found it just before it went.
      setState({ earlier: null });
    }
    notify({ kind: "forgotten" });
  },
  forgetEarlier,
  async resumeEarlier() {
    paintedFor = null;
    const { resumeEarlier } = await import("./resuming.ts");
    await resumeEarlier(tabs);
  },

  addStep: (step) => change(here(), (recipe) => edit.withSteps(recipe, [step], placeOfNew(recipe))),
  addSteps: (steps) =>
    change(here(), (recipe) => edit.withSteps(recipe, steps, placeOfNew(recipe)), "limpid:cleaned"),
  updateStep: (id, part) => change(here(), (recipe) => edit.withChangedStep(recipe, id, part)),
  edit: (changed) => change(here(), changed),
  editAside: (changed) => changeAside(here(), changed),
  decline: (...suggestions) => change(here(), (recipe) => edit.withDeclined(recipe, ...suggestions)),
  undecline: (...suggestions) => change(here(), (recipe) => edit.withoutDeclined(recipe, ...suggestions)),
  undo: () => travel(here(), undo),
  redo: () => travel(here(), redo),
  goTo: (index) => travel(here(), (history) => goTo(history, index)),

  loadRecipe: (text) => takeRecipe(here(), text),
  async applyRecipe(recipe) {
    const tab = here();
    (await import("./loading-recipe.ts")).applyRecipe(tab, recipe);
  },
  recipeText: () => `${JSON.stringify(getState().history.present, null, 2)}\n`,

  preview: (step, replaces) => here().following.preview(step, replaces),
  look,
  openDialog(dialog) {
    look({ dialog });
    if (dialog) setState({ problem: null });
  },
  reportProblem: tell,
  dismissProblem: () => setState({ problem: null }),
  dismissNotice: dropNotice,

  peek: (files) => here().client.peek([...files]),
  async page(at, view, from, count) {
    const page = await again((client) => client.page(at, inLanguage(view), from, count));
    if (page.ok && page.value.rows.length > 0) markFirstRows();
    return page;
  },
  find: (at, view, what, from) => again((client) => client.find(at, inLanguage(view), what, from)),
  facets: (at, view, asked) => again((client) => client.facets(at, view, asked)),
  story: (at, row, column) => again((client) => client.story(at, row, column)),
  rowStory: (at, row) => again((client) => client.rowStory(at, row)),
  changeMap: (at, view, stretches, odd) =>
    again((client) => client.changeMap(at, inLanguage(view), stretches, odd)),
  nextChange: (at, view, from, back) =>
    again((client) => client.nextChange(at, inLanguage(view), from, back)),
  without: (steps) =>
    again((client, { place }) =>
      job("run", (report) => client.without(getState().history.present, steps, report), place),
    ),
  analyse: (at, question) =>
    again((client, { place }) => job("analyse", (report) => client.analyse(at, question, report), place)),
  async lacking(encoding) {
    const { at, client } = await pointShown();
    return at.ok ? client.lacking(at.value, encoding) : at;
  },
  async fit(target, filling) {
    const { at, client } = await pointShown();
    return at.ok ? client.fit(at.value, target, filling) : at;
  },
  async write(options, onProgress) {
    const { at, client, place } = await pointShown();
    if (!at.ok) return at;
    const told = (report: OnProgress) =>
      client.write(at.value, options, (progress) => {
        report(progress);
        onProgress?.(progress);
      });
    const written = await job("write", told, place);
    if (written.ok) performance.mark("limpid:written");
    return written;
  },
  downloaded() {
    const tab = here();
    tab.downloadedSteps = getState().history.present.steps;
    setState({ unsaved: false });
    void tab.keeping.steps();
  },
  updateApp: () => void applyUpdate(),
  dismissUpdate: () => setState(({ update }) => (update === "waiting" ? { update: "none" } : {})),
};

async function takeRecipe(tab: OpenTab, text: string): Promise<void> {
  const { loadRecipe } = await import("./loading-recipe.ts");
  await loadRecipe(tab, text);
}

/** The list after all steps; a problem when they do not run: what is written is never less than what the steps say. */
async function pointShown(): Promise<Pick<OpenTab, "client" | "place"> & { readonly at: Result<PointId> }> {
  const { following, client, place } = here();
  await following.caughtUp();
  const problem = following.trouble();
  const value = place.getState().ran?.point ?? "source";
  return { client, place, at: problem ? { ok: false, problem } : { ok: true, value } };
}

/** A question that met a lost worker is asked once more when the file is there again. */
async function again<T>(ask: (client: Client, tab: OpenTab) => Promise<Result<T>>): Promise<Result<T>> {
  const tab = here();
  const answer = await ask(tab.client, tab);
  if (answer.ok || answer.problem.kind !== "restarted") return answer;
  await tab.opening.done();
  return tab.opening.settledWork() ? ask(tab.client, tab) : answer;
}

/** New steps go where the list stands: where a step cannot run, before it. */
function placeOfNew(recipe: Recipe): number | undefined {
  return edit.placeStopped(recipe, getState().ran) ?? undefined;
}

function tell(problem: Problem): void {
  if (!isQuiet(problem)) setState({ problem });
}

function inLanguage(view: View): View {
  return { ...view, language: view.language ?? usePreferences.getState().language };
}

/** A worker that goes before it answered, as with the start page when a file is opened, gives none: the next is asked. */
async function learnOperations(): Promise<void> {
  for (let tries = 0; tries < 10 && getState().operations.length === 0; tries++)
    setState({ operations: await here().client.operations() });
}

function markFirstRows(): void {
  const name = getState().opened?.name ?? null;
  if (paintedFor === name) return;
  paintedFor = name;
  requestAnimationFrame(() => requestAnimationFrame(() => performance.mark("limpid:first-rows")));
}
