import type { Recipe } from "../recipe/recipe.ts";
import { connect } from "../worker/client.ts";
import type { Opened, PointId, Problem, Result, View } from "../worker/contract.ts";
import type { Actions } from "./actions.ts";
import { readingAsUsual } from "./as-usual.ts";
import { readingWith, sameReading } from "./chosen-reading.ts";
import * as edit from "./edit-recipe.ts";
import { isRecipe } from "./files.ts";
import { createFollowing, isQuiet } from "./following.ts";
import { commit, goTo, type History, redo, start, undo } from "./history.ts";
import { job } from "./jobs.ts";
import { filesOf, findEarlier, forgetEarlier, forgetKept, keepSteps, takeUpEarlier } from "./keeping.ts";
import { applyUpdate, registerOffline } from "./offline.ts";
import { createOpening } from "./opening.ts";
import { usePreferences } from "./preferences.ts";
import { watchScrolling } from "./stillness.ts";
import { dropNotice, dropNoticesOfFile, EMPTY_RECIPE, getState, look, notify, setState } from "./store.ts";

const client = readingAsUsual(
  connect({
    start: () => new Worker(new URL("../worker/engine.worker.ts", import.meta.url), { type: "module" }),
    onRestart: () => opening.restore(),
  }),
);
const following = createFollowing(client);
const opening = createOpening(client, following);
/** The steps of the last download: back at them, nothing is unsaved. */
let downloadedSteps: Recipe["steps"] | null = null;
let paintedFor: Opened["name"] | null = null;

/** Once, when the page was shown. */
export async function begin(): Promise<void> {
  addEventListener("unhandledrejection", ({ reason }) => {
    const message = reason instanceof Error ? reason.message : String(reason);
    setState({ problem: { kind: "unexpected", message } });
  });
  addEventListener("beforeunload", (event) => {
    if (getState().unsaved) event.preventDefault();
  });
  watchScrolling();
  registerOffline();
  await Promise.all([findEarlier(), learnOperations()]);
}

export const actions: Actions = {
  async openFiles(files, how = {}) {
    const tables = files.filter((file) => !isRecipe(file));
    const [recipe] = files.filter(isRecipe);
    if (tables.length === 0) return recipe && actions.loadRecipe(await recipe.text());
    dropNoticesOfFile();
    if (tables.length > 1 && !how.append)
      return actions.openDialog({ kind: "several", files: tables, recipe });
    paintedFor = null;
    await opening.open({ files: tables, read: how, history: start(EMPTY_RECIPE), unsaved: false });
    if (recipe && opening.settledWork()) await actions.loadRecipe(await recipe.text());
  },
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
    const work = opening.settledWork();
    return work && client.preview([...work.files], how);
  },
  async reread(how) {
    const work = opening.settledWork();
    if (!work) return;
    await opening.open({ ...work, read: how }, getState().opened);
  },
  cancel: () => opening.cancel(),
  async forget() {
    opening.close();
    dropNoticesOfFile();
    client.close();
    setState({ problem: null });
    await forgetKept();
    notify({ kind: "forgotten" });
  },
  forgetEarlier,
  async resumeEarlier() {
    const kept = await takeUpEarlier();
    if (!kept) return setState({ earlier: null });
    dropNoticesOfFile();
    const { name, read } = kept.file;
    paintedFor = null;
    await opening.open({
      files: filesOf(kept.file),
      read,
      history: edit.stepByStep(kept.recipe.recipe),
      unsaved: kept.recipe.unsaved,
    });
    if (getState().opened) notify({ kind: "went-on", name });
  },

  addStep: (step) => change((recipe) => edit.withSteps(recipe, [step])),
  addSteps: (steps) => change((recipe) => edit.withSteps(recipe, steps), "limpid:cleaned"),
  updateStep: (id, part) => change((recipe) => edit.withChangedStep(recipe, id, part)),
  removeStep: (id) => change((recipe) => edit.withoutStep(recipe, id)),
  moveStep: (id, to) => change((recipe) => edit.withMovedStep(recipe, id, to)),
  decline: (...suggestions) => change((recipe) => edit.withDeclined(recipe, ...suggestions)),
  undecline: (...suggestions) => change((recipe) => edit.withoutDeclined(recipe, ...suggestions)),
  undo: () => travel(undo),
  redo: () => travel(redo),
  goTo: (index) => travel((history) => goTo(history, index)),

  async loadRecipe(text) {
    setState({ problem: null });
    const { readRecipe } = await import("./recipe-file.ts");
    const read = readRecipe(text);
    if (!read.ok) return setState({ problem: read.problem });
    if (!opening.settledWork()) return setState({ problem: { kind: "recipe-without-file" } });
    if (!(await rereadFor(read.recipe))) return;
    const wanted = boundToHere(read.recipe);
    const tried = await job("run", (report) =>
      client.run(edit.withRecipeOf(getState().history.present, wanted), report),
    );
    if (tried.ok) return actions.applyRecipe(read.recipe);
    if (tried.problem.kind !== "missing-columns") return tell(tried.problem);
    const missing = new Set(tried.problem.all.flatMap(({ columns }) => columns));
    actions.openDialog({ kind: "map-recipe", recipe: read.recipe, missing: [...missing] });
  },
  applyRecipe(recipe) {
    const bound = boundToHere(recipe);
    const off = bound.steps.filter((step, i) => step.on !== recipe.steps[i]?.on).length;
    change((present) => edit.withRecipeOf(present, bound));
    notify({ kind: "recipe-loaded", steps: bound.steps.length, off });
  },
  recipeText: () => `${JSON.stringify(getState().history.present, null, 2)}\n`,

  preview: following.preview,
  look,
  openDialog(dialog) {
    look({ dialog });
    if (dialog) setState({ problem: null });
  },
  reportProblem: tell,
  dismissProblem: () => setState({ problem: null }),
  dismissNotice: dropNotice,

  peek: (files) => client.peek([...files]),
  async page(at, view, from, count) {
    const page = await again(() => client.page(at, inLanguage(view), from, count));
    if (page.ok && page.value.rows.length > 0) markFirstRows();
    return page;
  },
  find: (at, view, what, from) => again(() => client.find(at, inLanguage(view), what, from)),
  facets: (at, view, asked) => again(() => client.facets(at, view, asked)),
  story: (at, row, column) => again(() => client.story(at, row, column)),
  rowStory: (at, row) => again(() => client.rowStory(at, row)),
  changeMap: (at, view, stretches, odd) =>
    again(() => client.changeMap(at, inLanguage(view), stretches, odd)),
  nextChange: (at, view, from, back) => again(() => client.nextChange(at, inLanguage(view), from, back)),
  analyse: (at, question) => again(() => job("analyse", (report) => client.analyse(at, question, report))),
  async lacking(encoding) {
    const at = await pointShown();
    return at.ok ? client.lacking(at.value, encoding) : at;
  },
  async fit(target, filling) {
    const at = await pointShown();
    return at.ok ? client.fit(at.value, target, filling) : at;
  },
  async write(options, onProgress) {
    const at = await pointShown();
    if (!at.ok) return at;
    const written = await job("write", (report) =>
      client.write(at.value, options, (progress) => {
        report(progress);
        onProgress?.(progress);
      }),
    );
    if (written.ok) performance.mark("limpid:written");
    return written;
  },
  downloaded() {
    downloadedSteps = getState().history.present.steps;
    setState({ unsaved: false });
    void keepSteps();
  },
  updateApp: applyUpdate,
  dismissUpdate: () => setState({ update: "none" }),
};

function change(edited: (recipe: Recipe) => Recipe, mark?: string): void {
  travel((history) => commit(history, edited(history.present)), mark);
}

function travel(move: (history: History<Recipe>) => History<Recipe>, mark?: string): void {
  const before = getState().history;
  const history = move(before);
  if (history === before) return;
  following.preview(null);
  const { steps } = history.present;
  const unsaved = steps.length > 0 && steps !== downloadedSteps;
  const stepsChanged = steps !== before.present.steps;
  setState(stepsChanged ? { history, unsaved, problem: null } : { history });
  void keepSteps();
  if (opening.settledWork()) void following.follow(mark);
}

/** The list after all steps; a problem when they do not run: what is written is never less than what the steps say. */
async function pointShown(): Promise<Result<PointId>> {
  await following.caughtUp();
  const problem = following.trouble();
  return problem ? { ok: false, problem } : { ok: true, value: getState().ran?.point ?? "source" };
}

/** Reads the file once more where the recipe's was read as somebody chose; false when this one cannot be read so. */
async function rereadFor({ sources }: Recipe): Promise<boolean> {
  const work = opening.settledWork();
  if (!work) return false;
  const read = readingWith(work.read, sources[0]?.read ?? {});
  if (sameReading(read, work.read)) return true;
  await opening.open({ ...work, read }, getState().opened);
  return opening.settledWork()?.read === read;
}

/** Steps that name a row hold only for the file they were made on: on another they are switched off. */
function boundToHere(recipe: Recipe): Recipe {
  if (recipe.sources[0]?.id === getState().history.present.sources[0]?.id) return recipe;
  const { operations } = getState();
  const rowBound = operations
    .filter(({ fields }) => fields.some(({ kind }) => kind === "row"))
    .map(({ id }) => id);
  const steps = recipe.steps.map((step) => (rowBound.includes(step.op) ? { ...step, on: false } : step));
  return { ...recipe, steps };
}

/** A question that met a lost worker is asked once more when the file is there again. */
async function again<T>(ask: () => Promise<Result<T>>): Promise<Result<T>> {
  const answer = await ask();
  if (answer.ok || answer.problem.kind !== "restarted") return answer;
  await opening.done();
  return ask();
}

function tell(problem: Problem): void {
  if (!isQuiet(problem)) setState({ problem });
}

function inLanguage(view: View): View {
  return { ...view, language: view.language ?? usePreferences.getState().language };
}

async function learnOperations(): Promise<void> {
  setState({ operations: await client.operations() });
}

function markFirstRows(): void {
  const name = getState().opened?.name ?? null;
  if (paintedFor === name) return;
  paintedFor = name;
  requestAnimationFrame(() => requestAnimationFrame(() => performance.mark("limpid:first-rows")));
}
