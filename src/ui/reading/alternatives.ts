import type { Words } from "../../i18n/words.ts";
import type { ReadOptions } from "../../io/read-options.ts";
import type { ReadDoubt } from "../../worker/contract.ts";
import { delimiterName, partName, shortEncodingName } from "./option-names.ts";

/** Another way to read the file, in words, and what it changes. */
export interface Alternative {
  readonly label: string;
  readonly change: Partial<ReadOptions>;
}

const MOST = 3;

/** The other ways that a doubt speaks of, best first; none for what is only worth knowing. */
export function alternativesOf(doubt: ReadDoubt, words: Words["reading"]): readonly Alternative[] {
  const say = words.alternatives;
  switch (doubt.kind) {
    case "encoding":
      return doubt.alternatives
        .slice(0, MOST)
        .map((encoding) => ({ label: shortEncodingName(encoding, words), change: { encoding } }));
    case "delimiter":
      return doubt.alternatives
        .slice(0, MOST)
        .map((delimiter) => ({ label: delimiterName(delimiter, words), change: { delimiter } }));
    case "quote":
      return doubt.alternatives.slice(0, MOST).map((quote) => ({
        label: words.quotes[quote as "" | '"' | "'"],
        change: { quote } as Partial<ReadOptions>,
      }));
    case "escape":
      return doubt.alternatives.map((sign) => ({ label: words.escapes[sign], change: { escape: sign } }));
    case "header":
      return doubt.alternatives
        .slice(0, MOST)
        .map((headerRows) => ({ label: say.headerRows({ headerRows }), change: { headerRows } }));
    case "preamble":
      return doubt.alternatives
        .slice(0, MOST)
        .map((skipRows) => ({ label: say.skipRows({ lines: skipRows }), change: { skipRows } }));
    case "notes-below":
    case "totals-below":
      return [{ label: say.leaveOut({ lines: doubt.skipEnd }), change: { skipEnd: doubt.skipEnd } }];
    case "left-out-below":
      return [{ label: say.keepBelow, change: { skipEnd: 0 } }];
    case "second-table":
      return [
        ...(doubt.skipEnd === null ? [] : [{ label: say.firstTable, change: { skipEnd: doubt.skipEnd } }]),
        ...(doubt.skipRows === null
          ? []
          : [{ label: say.secondTable, change: { skipRows: doubt.skipRows, skipEnd: 0 } }]),
      ];
    case "comments":
      return [{ label: say.keepRepeated, change: { comment: "" } }];
    case "repeated-header":
      return doubt.leftOut
        ? [{ label: say.keepRepeated, change: { repeatedHeader: "keep" } }]
        : [{ label: say.dropRepeated, change: { repeatedHeader: "leave-out" } }];
    case "several-parts":
      return doubt.others.slice(0, MOST).map((part) => ({ label: partName(part, words), change: { part } }));
    default:
      return [];
  }
}
