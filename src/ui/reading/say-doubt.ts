import type { Format } from "../../i18n/format.ts";
import type { Words } from "../../i18n/words.ts";
import type { ReadDoubt } from "../../worker/contract.ts";
import { delimiterName, encodingName, partName } from "./option-names.ts";

/** One thing to know about how a file was read, in words. */
export function sayDoubt(doubt: ReadDoubt, words: Words["reading"], { list }: Pick<Format, "list">): string {
  const say = words.doubts;
  switch (doubt.kind) {
    case "encoding":
      return say.encoding({
        encoding: encodingName(doubt.encoding, words),
        alternatives: list(doubt.alternatives.map((label) => encodingName(label, words))),
      });
    case "broken-characters":
      return say.brokenCharacters(doubt);
    case "nul-bytes":
      return say.nulBytes;
    case "delimiter":
      return say.delimiter({
        delimiter: delimiterName(doubt.delimiter, words),
        alternatives: list(doubt.alternatives.map((sign) => delimiterName(sign, words))),
      });
    case "quote":
      return say.quote;
    case "escape":
      return doubt.escape === "backslash" ? say.escapeBackslash : say.escapeDouble;
    case "header":
      return doubt.headerRows > 0 ? say.headerYes(doubt) : say.headerNo;
    case "preamble":
      return say.preamble(doubt);
    case "notes-below":
      return say.notesBelow(doubt);
    case "totals-below":
      return say.totalsBelow(doubt);
    case "second-table":
      return say.secondTable(doubt);
    case "broken-before":
      return doubt.repairable ? say.brokenBefore(doubt) : say.brokenForGood(doubt);
    case "comments":
      return say.comments(doubt);
    case "repeated-header":
      return doubt.leftOut ? say.repeatedHeaderOut(doubt) : say.repeatedHeader(doubt);
    case "repeated-names":
      return say.repeatedNames(doubt);
    case "empty-names":
      return say.emptyNames(doubt);
    case "short-rows":
      return say.shortRows(doubt);
    case "long-rows":
      return say.longRows(doubt);
    case "lone-quote":
      return say.loneQuote(doubt);
    case "stray-quotes":
      return say.strayQuotes(doubt);
    case "lost-characters":
      return say.lostCharacters(doubt);
    case "several-parts":
      return say.severalParts({
        part: partName(doubt.part, words),
        others: doubt.others.map((name) => partName(name, words)),
      });
    case "no-such-part":
      return say.noSuchPart(doubt);
    case "left-out-below":
      return say.leftOutBelow(doubt);
    case "hidden-parts":
      return say.hiddenParts(doubt);
    case "hidden-rows":
      return say.hiddenRows(doubt);
    case "hidden-columns":
      return say.hiddenColumns(doubt);
    case "merged-cells":
      return say.mergedCells(doubt);
    case "formulas":
      return say.formulas(doubt);
    case "dates-1904":
      return say.dates1904;
    case "cell-errors":
      return say.cellErrors(doubt);
    case "nested":
      return say.nested(doubt);
    case "odd-records":
      return say.oddRecords(doubt);
    case "appended":
      return say.appended(doubt);
    case "rule-lines":
      return say.ruleLines(doubt);
    case "cut-words":
      return say.cutWords(doubt);
    case "nulls":
      return say.nulls(doubt);
    case "binary-cells":
      return say.binaryCells(doubt);
    case "only-header":
      return say.onlyHeader;
  }
}
