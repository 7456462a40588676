import { answer, columnsOf } from "../analysis/answer.ts";
import { type FileHead, peekFile, previewFile } from "../io/read-files.ts";
import { countLacking } from "../io/write-encodings.ts";
import { loadOperations } from "../ops/at-hand.ts";
import { proposing } from "../ops/proposing.ts";
import { suggest } from "../recipe/suggest.ts";
import { columnById, type Table } from "../table/table.ts";
import { Calls, Trouble } from "./calls.ts";
import { changeMapOf, changerOf, nextChangeIn, removerOf, stepsSince } from "./changes.ts";
import type { Engine, Found, NextChange } from "./contract.ts";
import { Desk, languageHere } from "./desk.ts";
import { facetsOf } from "./facets.ts";
import { findIn } from "./find.ts";
import { fitTo } from "./fit-to.ts";
import { pageRows } from "./page-rows.ts";
import type { Point } from "./points.ts";
import { judgementsOf, profilesOf } from "./profiles.ts";
import { removalOf } from "./removal.ts";
import { rowStoryOf } from "./row-story.ts";
import { runRecipe } from "./run-recipe.ts";
import { withBeside } from "./side-rows.ts";
import { storyOf } from "./step-reports.ts";
import { twoTables } from "./two-tables.ts";
import { everyRow } from "./view-rows.ts";
import { writeAt } from "./write.ts";

/** The engine of `contract.ts`: one plain object, the same in a worker, in tests and in Node. */
export function createEngine(): Engine {
  const calls = new Calls();
  const desk = new Desk();

  return {
    open(files, how = {}, onProgress) {
      calls.stopAll();
      return calls.run("read", (pace, report) => desk.open(files, how, pace, report), onProgress);
    },

    preview([file], how) {
      return calls.quietly(async (pace) => {
        if (!file) throw new Trouble({ kind: "no-file" });
        const preview = await previewFile(file, how, languageHere(), pace);
        if (!preview.ok) throw new Trouble(preview.problem);
        return preview.value;
      });
    },

    peek(files, how) {
      return calls.quietly(async (pace) => {
        const heads: FileHead[] = [];
        for (const file of files) {
          const head = await peekFile(file, languageHere(), pace, heads[0], how);
          if (!head.ok) throw new Trouble(head.problem);
          heads.push(head.value);
        }
        return heads;
      });
    },

    operations: loadOperations,

    run(recipe, onProgress, asFar = false) {
      return calls.run(
        "run",
        (pace, report) => runRecipe(desk, recipe, asFar, pace, (step) => report({ step })),
        onProgress,
      );
    },

    without(recipe, steps, onProgress) {
      return calls.run("run", (pace) => removalOf(desk, recipe, steps, pace), onProgress);
    },

    suggest(at, onProgress, declined = []) {
      return calls.run(
        "suggest",
        async (pace) => {
          const { point, all } = await desk.pointAt(at);
          const start = await all.table(point, pace);
          const madeBy = new Map<Table, Point>([[start, point]]);
          return suggest(start, {
            declined: new Set(declined),
            operations: proposing,
            profiles: (table) => judgementsOf(table, pace),
            async apply(table, step) {
              const next = await all.after(madeBy.get(table) ?? point, step, pace);
              const made = await all.table(next, pace);
              if (!madeBy.has(made)) madeBy.set(made, next);
              return made;
            },
            pace,
          });
        },
        onProgress,
      );
    },

    page(at, view, from, count) {
      calls.showing();
      const early = at === "source" ? desk.rowsSoFar() : null;
      if (early) {
        const value = pageRows(early, early, everyRow(early), [], from, count);
        return Promise.resolve({ ok: true, value });
      }
      return calls.quietly(async (pace) => {
        const { point, all, table, before, rows, against } = await desk.seen(at, view, pace);
        const steps = stepsSince(desk.named(all.chain(point)), against);
        const page = pageRows(table, before, rows, steps, from, count);
        return view.beside ? withBeside(page, table, before) : page;
      });
    },

    profile(at, columns, onProgress) {
      return calls.run(
        "profile",
        async (pace) => {
          const { point, all } = await desk.pointAt(at);
          const table = await all.table(point, pace);
          return [...(await profilesOf(table, columns ?? table.columns.map(({ id }) => id), pace)).values()];
        },
        onProgress,
      );
    },

    facets(at, view, asked) {
      return calls.quietly((pace) => facetsOf(desk, at, view, asked, pace));
    },

    find(at, view, what, from) {
      return calls.run("profile", async (pace): Promise<Found | null> => {
        const { table, rows } = await desk.seen(at, view, pace);
        return findIn(table, rows, what, from, pace);
      });
    },

    story(at, row, column) {
      return calls.quietly(async (pace) => {
        const { point, all } = await desk.pointAt(at);
        return storyOf(all, desk.named(all.chain(point)), row, column, pace);
      });
    },

    rowStory(at, row) {
      return calls.quietly(async (pace) => {
        const { point, all } = await desk.pointAt(at);
        return rowStoryOf(all, desk.named(all.chain(point)), row, pace);
      });
    },

    changeMap(at, view, stretches, odd) {
      return calls.run("profile", async (pace) => {
        const { table, rows } = await desk.seen(at, view, pace);
        return changeMapOf(table, rows, stretches, odd, pace);
      });
    },

    nextChange(at, view, from, back) {
      return calls.run("profile", async (pace): Promise<NextChange | null> => {
        const { point, all, table, before, rows, against } = await desk.seen(at, view, pace);
        const next = await nextChangeIn(table, before, rows, from, back, pace);
        if (!next) return null;
        const steps = stepsSince(desk.named(all.chain(point)), against);
        const { kind, row, column } = next;
        const by = kind === "removed" ? removerOf(steps, row) : changerOf(steps, column, row);
        return { ...next, ...(by !== undefined && { by }) };
      });
    },

    analyse(at, question, onProgress) {
      return calls.run(
        "analyse",
        async (pace) => {
          const { point, all } = await desk.pointAt(at);
          const table = await all.table(point, pace);
          for (const column of columnsOf(question))
            if (!columnById(table, column)) throw new Trouble({ kind: "unknown-column", column });
          const named = columnsOf(question);
          const columns = named.length > 0 ? named : table.columns.map(({ id }) => id);
          return answer(table, await profilesOf(table, columns, pace), question, pace);
        },
        onProgress,
      );
    },

    lacking(at, encoding) {
      return calls.run("write", async (pace) => {
        const { point, all } = await desk.pointAt(at);
        return countLacking(await all.table(point, pace), encoding, pace);
      });
    },

    fit(at, target, filling, onProgress) {
      return calls.run(
        "write",
        async (pace) => {
          const { point, all } = await desk.pointAt(at);
          return fitTo(await all.table(point, pace), target, filling, pace);
        },
        onProgress,
      );
    },

    write(at, format, onProgress) {
      return calls.run(
        "write",
        async (pace, report) => {
          const { point, all } = await desk.pointAt(at);
          const { blob, guarded, lacking, renamed } = await writeAt(all, point, format, pace);
          report({ guarded, ...(lacking && { lacking }), ...(renamed && { renamed }) });
          return blob;
        },
        onProgress,
      );
    },

    ...twoTables(calls, desk),

    stop() {
      calls.stopAll();
    },
  };
}
