import type { PageProblem } from "../../app/state.ts";
import type { Words } from "../../i18n/words.ts";
import type { LooksLike } from "../../io/read-options.ts";

export interface Said {
  readonly what: string;
  readonly next: string;
}

/** What happened and what to do, or null for what needs no words. `stepName` tells a step's id as people know it. */
export function sayProblem(
  problem: PageProblem,
  words: Words["problems"],
  stepName: (id: string) => string,
): Said | null {
  switch (problem.kind) {
    case "stopped":
    case "superseded":
    case "unknown-point":
      return null;
    case "empty-file":
    case "restarted":
    case "no-file":
    case "not-enough-memory":
    case "newer-recipe":
    case "recipe-without-file":
    case "nothing-pasted":
      return words[problem.kind];
    case "not-text":
      return sayNotText(problem.looksLike, words["not-text"]);
    case "file-gone":
    case "file-changed":
    case "sample-unreachable":
      return { what: words[problem.kind].what(problem), next: words[problem.kind].next };
    case "encrypted":
    case "damaged":
    case "no-table":
      return { what: words[problem.kind].what(problem), next: words[problem.kind].next };
    case "too-much-inside": {
      const { bytes, cells, next } = words["too-much-inside"];
      return { what: (problem.what === "bytes" ? bytes : cells)(problem), next };
    }
    case "cell-too-long":
      return { what: words["cell-too-long"].what(problem), next: words["cell-too-long"].next };
    case "too-many-columns":
      return { what: words["too-many-columns"].what(problem), next: words["too-many-columns"].next };
    case "too-many-files":
      return { what: words["too-many-files"].what(problem), next: words["too-many-files"].next };
    case "row-too-large":
      return { what: words["row-too-large"].what(problem), next: words["row-too-large"].next };
    case "file-too-large":
      return { what: words["file-too-large"].what(problem), next: words["file-too-large"].next };
    case "delimiter-lacking":
      return { what: words["delimiter-lacking"].what(problem), next: words["delimiter-lacking"].next };
    case "too-large":
      return { what: words["too-large"].what(problem), next: words["too-large"].next };
    case "unknown-operation":
      return { what: words["unknown-operation"].what(problem), next: words["unknown-operation"].next };
    case "unknown-column":
      return { what: words["unknown-column"].what(problem), next: words["unknown-column"].next };
    case "missing-columns": {
      const { what, next } = words["missing-columns"];
      return { what: what({ step: stepName(problem.step), columns: problem.columns }), next };
    }
    case "edits-off":
      return { what: words["edits-off"].what(problem), next: words["edits-off"].next };
    case "steps-off":
      return { what: words["steps-off"].what(problem), next: words["steps-off"].next };
    case "bad-parameter": {
      const { what, next } = words["bad-parameter"];
      return { what: what({ step: stepName(problem.step), field: problem.field }), next };
    }
    case "column-exists": {
      const { what, next } = words["column-exists"];
      return { what: what({ step: stepName(problem.step), column: problem.column }), next };
    }
    case "not-a-recipe": {
      const { what, at, next } = words["not-a-recipe"];
      return { what: problem.detail === undefined ? what : at({ detail: problem.detail }), next };
    }
    case "unexpected":
      return { what: words.unexpected.what, next: words.unexpected.next(problem) };
  }
}

function sayNotText(looksLike: LooksLike, words: Words["problems"]["not-text"]): Said {
  switch (looksLike) {
    case "zip":
    case "gzip":
    case "bzip2":
    case "xz":
    case "zstd":
    case "rar":
    case "7z":
    case "tar":
      return { what: words.packed, next: words.packedNext };
    default:
      return { what: words.other({ name: words.names[looksLike] }), next: nextFor(looksLike, words) };
  }
}

function nextFor(looksLike: LooksLike, { nexts, otherNext }: Words["problems"]["not-text"]): string {
  switch (looksLike) {
    case "pdf":
    case "iwork":
    case "mime":
    case "access":
    case "outlook":
    case "dbase":
    case "arrow":
      return nexts[looksLike];
    case "png":
    case "jpeg":
    case "gif":
    case "image":
      return nexts.picture;
    case "docx":
    case "pptx":
    case "document":
      return nexts.document;
    case "spss":
    case "stata":
    case "sas":
      return nexts.statistics;
    default:
      return otherNext;
  }
}
