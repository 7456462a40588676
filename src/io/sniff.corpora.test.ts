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
    ["pollock_mix", 0.97],
    ["csv_wrangling", 0.94],
  ] as const) {
    it(`delimiter and quote are right in most of ${set}`, () => {
      const truths = dialectsOf(at("dialect", set));
      const read = new Map(truths.map(({ file }) => [file, optionsOf(at("dialect", set, "csv", file))]));
      measure(`${set}, delimiter`, truths, ({ file, delimiter }) => read.get(file)?.delimiter === delimiter);
      const both = measure(
        `${set}, delimiter and quote`,
        truths,
        ({ file, delimiter, quote }) =>
          read.get(file)?.delimiter === delimiter && read.get(file)?.quote === quote,
      );
      expect(both).toBeGreaterThan(wanted);
    });
  }

  it("the header row is right in most open-data files", () => {
    const names = readdirSync(at("survey", "csv")).filter((name) => existsSync(parametersOf(name)));
    const files = names.filter((name) => readFileSync(at("survey", "csv", name), "utf8").trim() !== "");
    const share = measure("survey, header row", files, (name) => {
      const parameters = readFileSync(parametersOf(name), "utf8");
      const lines = (what: string) => Number(new RegExp(`"${what}_lines": "([0-9]+)"`).exec(parameters)?.[1]);
      const options = optionsOf(at("survey", "csv", name));
      return options.headerRows === Math.min(1, lines("header")) && options.skipRows === lines("preamble");
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

const DELIMITERS: Readonly<Record<string, string>> = { comma: ",", semicolon: ";", tab: "\t", vslash: "|" };

interface DialectTruth {
  readonly file: string;
  readonly delimiter: string;
  readonly quote: string;
}

function dialectsOf(folder: string): readonly DialectTruth[] {
  return readFileSync(join(folder, "dialect_annotations.psv"), "utf8")
    .split(/\r?\n/)
    .map((line) => line.split("|"))
    .filter(([file, , delimiter]) => delimiter in DELIMITERS && existsSync(join(folder, "csv", file)))
    .map(([file, , delimiter, quote]) => ({
      file,
      delimiter: DELIMITERS[delimiter],
      quote: quote === "singlequote" ? "'" : '"',
    }));
}
