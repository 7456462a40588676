import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { encodingName, textDecoder } from "./encoding-decode.ts";
import type { ReadOptions } from "./read-options.ts";
import { sniff } from "./sniff.ts";

const corpora = process.env.LIMPID_CORPORA;
if (corpora === undefined)
  console.info("Skipped: LIMPID_CORPORA is not set, so the sniffer is not measured on real files.");

/** Real files with the truth beside them. The shares asked for are a little below those measured. */
describe.skipIf(corpora === undefined)("on real files, unasked", () => {
  const at = (...parts: readonly string[]) => join(corpora ?? "", ...parts);

  it("every Chinese and Japanese CSV is decoded right", () => {
    const folder = at("encodings", "csv");
    for (const name of readdirSync(folder)) {
      const bytes = new Uint8Array(readFileSync(join(folder, name)));
      const truth = readFileSync(join(folder, `${name.split(".")[0]}.truth-utf8.csv`), "utf8");
      const lines = new Set(truth.split("\n"));
      // rows with characters the encoding lacks were left out of some of these files
      const wrong = decoded(bytes)
        .replace(/^\ufeff/, "")
        .split("\n")
        .filter((line) => !lines.has(line));
      expect([name, ...wrong]).toEqual([name]);
    }
  });

  it("nearly every text in 33 encodings is decoded right", () => {
    const share = measure(
      "encodings/text",
      readdirSync(at("encodings", "text")).flatMap((folder) =>
        readdirSync(at("encodings", "text", folder)).map((name) => [folder, name] as const),
      ),
      ([folder, name]) => {
        const bytes = new Uint8Array(readFileSync(at("encodings", "text", folder, name)));
        return decoded(bytes) === textDecoder(encodingOfFolder(folder)).decode(bytes);
      },
    );
    expect(share).toBeGreaterThan(0.97);
  });

  for (const [set, wanted] of [
    ["pollock_mix", 0.98],
    ["csv_wrangling", 0.92],
  ] as const) {
    it(`delimiter, quote and escape together are right in most of ${set}`, () => {
      const truths = dialectsOf(at("dialect", set));
      const isRight = (truth: DialectTruth) => {
        const read = optionsOf(at("dialect", set, "csv", truth.file));
        return (
          (read.delimiter === truth.delimiter || read.delimiter === `${truth.delimiter} `) &&
          read.quote === truth.quote &&
          (read.escape ?? "double") === truth.escape
        );
      };
      expect(measureHalves(`${set}, whole dialect`, truths, isRight)).toBeGreaterThan(wanted);
    });
  }

  it("the header is where it is, and as many rows, in most open-data files", () => {
    const names = readdirSync(at("survey", "csv")).filter((name) => existsSync(parametersOf(name)));
    const files = names.filter((name) => readFileSync(at("survey", "csv", name), "utf8").trim() !== "");
    const share = measureHalves("survey, header rows and lines above", files, (name) => {
      const parameters = readFileSync(parametersOf(name), "utf8");
      const lines = (what: string) => Number(new RegExp(`"${what}_lines": "([0-9]+)"`).exec(parameters)?.[1]);
      const { headerRows, skipRows } = optionsOf(at("survey", "csv", name));
      return (
        headerRows + skipRows === lines("header") + lines("preamble") &&
        headerRows > 0 === lines("header") > 0
      );
    });
    expect(share).toBeGreaterThan(0.9);
  });

  const parametersOf = (name: string) => at("survey", "parameters", `${name}_parameters.json`);
});

function measure<T>(what: string, all: readonly T[], isRight: (one: T) => boolean): number {
  const right = all.filter(isRight).length;
  console.info(`${what}: ${right} of ${all.length} right`);
  return right / all.length;
}

/**
 * The files in the odd places of the sorted list are those that rules were tuned on; the others were only counted. Each
 * file gets one answer, so the share of right ones is precision, recall and F1 at once.
 */
function measureHalves<T>(what: string, all: readonly T[], isRight: (one: T) => boolean): number {
  const right = all.map(isRight);
  const count = (half: (at: number) => boolean) =>
    `${right.filter((one, n) => one && half(n)).length} of ${right.filter((_, n) => half(n)).length}`;
  const wrong = all.filter((_, n) => !right[n] && n % 2 === 0);
  console.info(
    `${what}: ${count(() => true)} right; tuned on ${count((n) => n % 2 === 0)}, others ${count((n) => n % 2 === 1)}`,
    ...wrong,
  );
  return right.filter(Boolean).length / all.length;
}

function optionsOf(path: string): ReadOptions {
  const bytes = new Uint8Array(readFileSync(path));
  const { length: size } = bytes;
  const large = size > 1 << 18;
  const result = sniff(
    {
      head: bytes.subarray(0, 1 << 18),
      middle: large ? bytes.subarray(size >> 1, (size >> 1) + (1 << 16)) : new Uint8Array(0),
      tail: large ? bytes.subarray(-(1 << 16)) : new Uint8Array(0),
      size,
    },
    {},
    "en",
  );
  if (!result.ok) throw new Error(`${path}: ${JSON.stringify(result.problem)}`);
  return result.value.options;
}

function decoded(bytes: Uint8Array): string {
  const result = sniff(
    { head: bytes, middle: new Uint8Array(0), tail: new Uint8Array(0), size: bytes.length },
    {},
    "en",
  );
  return result.ok ? textDecoder(result.value.options.encoding).decode(bytes) : "";
}

const FOLDERS = new Map([
  ["CP932", "shift_jis"],
  ["CP949", "euc-kr"],
  ["TIS-620", "windows-874"],
  ["MacRoman", "macintosh"],
  ["UTF-16", "utf-16le"],
]);

/** "windows-1250-czech" names the language too. */
function encodingOfFolder(folder: string): string {
  return encodingName(
    FOLDERS.get(folder) ??
      folder.replace(/-[a-z]+$/, (end) => (/^-(?:le|be|jp|kr|r)$/i.test(end) ? end : "")),
  );
}

const DELIMITERS: Readonly<Record<string, string>> = {
  comma: ",",
  semicolon: ";",
  tab: "\t",
  vslash: "|",
  space: " ",
  nsign: "#",
};

interface DialectTruth {
  readonly file: string;
  readonly delimiter: string;
  readonly quote: string;
  /** Where the truth names no escape, nothing in the file is escaped, and doubling is the plain answer. */
  readonly escape: "double" | "backslash";
}

function dialectsOf(folder: string): readonly DialectTruth[] {
  return readFileSync(join(folder, "dialect_annotations.psv"), "utf8")
    .split(/\r?\n/)
    .map((line) => line.split("|"))
    .filter(([file, , delimiter]) => delimiter in DELIMITERS && existsSync(join(folder, "csv", file)))
    .map(
      ([file, , delimiter, quote, escaped]): DialectTruth => ({
        file,
        delimiter: DELIMITERS[delimiter],
        quote: quote === "singlequote" ? "'" : '"',
        escape: escaped === "backslash" ? "backslash" : "double",
      }),
    )
    .sort((a, b) => (a.file < b.file ? -1 : 1));
}
