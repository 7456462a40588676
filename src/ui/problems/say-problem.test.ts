import { describe, expect, it } from "vitest";
import type { PageProblem } from "../../app/state.ts";
import { en } from "../../i18n/en.ts";
import { zhCN } from "../../i18n/zh-CN.ts";
import type { LooksLike } from "../../io/read-options.ts";
import { sayProblem } from "./say-problem.ts";

const LOOKS: readonly LooksLike[] = [
  ...(["pdf", "png", "jpeg", "gif", "zip", "xlsx", "xls", "ods"] as const),
  ...(["image", "pptx", "document", "iwork", "mime", "access", "outlook", "spss", "stata", "sas"] as const),
  ...(["dbase", "arrow", "bzip2", "xz", "zstd", "tar"] as const),
  ...(["docx", "sqlite", "parquet", "gzip", "rar", "7z", "exe", "binary"] as const),
];
const SAID: readonly PageProblem[] = [
  { kind: "empty-file" },
  ...LOOKS.map((looksLike): PageProblem => ({ kind: "not-text", looksLike })),
  { kind: "restarted" },
  { kind: "file-gone", name: "a.csv" },
  { kind: "file-changed", name: "a.csv" },
  { kind: "too-large", bytes: 5e9, limit: 2e9 },
  { kind: "no-file" },
  { kind: "missing-columns", step: "s1", columns: ["age"], all: [{ step: "s1", columns: ["age"] }] },
  { kind: "unknown-operation", step: "s1", op: "fly" },
  { kind: "bad-parameter", step: "s1", field: "find" },
  { kind: "column-exists", step: "s1", column: "age" },
  { kind: "unknown-column", column: "age" },
  { kind: "not-enough-memory" },
  { kind: "not-a-recipe" },
  { kind: "not-a-recipe", detail: "steps.1.op" },
  { kind: "newer-recipe" },
  { kind: "recipe-without-file" },
  { kind: "nothing-pasted" },
  { kind: "sample-unreachable", name: "orders.csv" },
  { kind: "unexpected", message: "the engine threw" },
];
const name = (id: string) => `Step ${id}`;

describe("A problem in words", () => {
  it.each(SAID.map((problem) => [JSON.stringify(problem), problem] as const))(
    "%s says what happened and what to do, in both languages",
    (_, problem) => {
      for (const words of [en.problems, zhCN.problems]) {
        const said = sayProblem(problem, words, name);
        expect(said?.what).toMatch(/[.。)]$/);
        expect(said?.next).toMatch(/[.。)）]$/);
        expect(`${said?.what} ${said?.next}`).not.toMatch(
          /undefined|\[object|\berror\b|\binvalid\b|\bnull\b/i,
        );
      }
    },
  );

  it("is silent about what the user asked for or what something newer replaced", () => {
    for (const kind of ["stopped", "superseded"] as const)
      expect(sayProblem({ kind }, en.problems, name)).toBeNull();
  });

  it("tells what to do with a file that is no list", () => {
    expect(sayProblem({ kind: "not-text", looksLike: "iwork" }, en.problems, name)).toEqual({
      what: "This is a document of Apple Numbers, Pages or Keynote, not a list of text.",
      next: "In Numbers, choose File > Export To > Excel or CSV, then drop that file here.",
    });
  });

  it("tells how to go on with a packed file", () => {
    expect(sayProblem({ kind: "not-text", looksLike: "rar" }, en.problems, name)).toEqual({
      what: "This is a packed file that can't be opened here.",
      next: "Unpack it first, then drop the list that is inside.",
    });
  });
});
