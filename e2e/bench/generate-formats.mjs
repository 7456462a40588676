// Writes the benchmark's customers as workbook and as Parquet to .cache/bench: `node e2e/bench/generate-formats.mjs`.
// The same rows every time: they come from a seeded source alone. SheetJS (packed anew, as tightly as Excel packs) and hyparquet-writer make the files.
import { existsSync, mkdirSync, readFileSync, renameSync, statSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import * as XLSX from "@e965/xlsx";
import { unzipSync, zipSync } from "fflate";
import { parquetWriteBuffer } from "hyparquet-writer";
import { circles, companies, fullName, mailbox } from "../fixtures/people.mjs";
import { createDice } from "../fixtures/random.mjs";
import { formatColumns, parquetSchema } from "./format-columns.mjs";

const folder = fileURLToPath(new URL("../../.cache/bench/", import.meta.url));
const DAY_MS = 86_400_000;
/** What Excel calls 1970-01-01. */
const EXCEL_EPOCH = 25_569;
const SEED = 20_260_301;

export const FORMAT_ROWS = 100_000;

const makers = { xlsx: workbook, parquet };

/** @typedef {keyof typeof makers} BenchFormat */

/**
 * The customers in a format, made unless they are there already.
 * @param {BenchFormat} format
 * @returns {string} the path of the file
 */
export function formatFile(format) {
  const maker = format === "xlsx" ? "@e965/xlsx" : "hyparquet-writer";
  const path = `${folder}customers-${FORMAT_ROWS}-${SEED}-${versionOf(maker)}.${format}`;
  if (existsSync(path)) return path;
  mkdirSync(folder, { recursive: true });
  writeFileSync(`${path}.part`, makers[format](customers()));
  renameSync(`${path}.part`, path);
  return path;
}

/** Rows of values: text, or null where there is none; days and times as days since 1970. */
function customers() {
  const dice = createDice(SEED);
  const everybody = circles.map((circle) => /** @type {const} */ ([circle, circle.weight]));
  const rows = [];
  for (let i = 0; i < FORMAT_ROWS; i++) {
    const circle = dice.weighted(everybody);
    const given = dice.below(circle.given.length);
    const family = dice.below(circle.family.length);
    const box = mailbox((circle.latin ?? circle.given)[given], (circle.latinFamily ?? circle.family)[family]);
    const birthday = dice.between(-7_000, 13_000);
    rows.push([
      `1101${String(dice.below(1e7)).padStart(7, "0")}${String(i).padStart(7, "0")}`,
      String(i + 1).padStart(8, "0"),
      fullName(circle.given[given], circle.family[family], circle),
      dice.chance(0.25) ? null : dice.pick(companies),
      dice.chance(0.05) ? null : `${box}${dice.below(60)}@${dice.pick(circle.mail)}`,
      dice.chance(0.1) ? null : dice.pick(circle.phone).replace(/#/g, () => String(dice.below(10))),
      dice.pick(circle.cities),
      dice.chance(0.1) ? null : birthday,
      dice.chance(0.2) ? null : 19_000 + dice.below(1500 * 1440) / 1440,
      dice.below(dice.between(1, 80)),
      dice.below(dice.between(1, 500_000)) / 100,
      dice.chance(0.7),
    ]);
  }
  return rows;
}

/** As Excel writes it: shared texts, dates as numbers with a format, packed as usual. */
function workbook(rows) {
  const formats = { date: "yyyy-mm-dd", time: "yyyy-mm-dd hh:mm" };
  const cell = (value, c) => {
    if (value === null) return undefined;
    if (typeof value === "string") return { t: "s", v: value };
    if (typeof value === "boolean") return { t: "b", v: value };
    const z = formats[formatColumns[c].type];
    return z ? { t: "n", v: value + EXCEL_EPOCH, z } : { t: "n", v: value };
  };
  const data = [formatColumns.map(({ name }) => ({ t: "s", v: name })), ...rows.map((row) => row.map(cell))];
  const range = XLSX.utils.encode_range({
    s: { r: 0, c: 0 },
    e: { r: rows.length, c: formatColumns.length - 1 },
  });
  const book = { SheetNames: ["Customers"], Sheets: { Customers: { "!data": data, "!ref": range } } };
  const loose = XLSX.write(book, { type: "buffer", bookType: "xlsx", bookSST: true });
  return zipSync(unzipSync(loose), { level: 6, mtime: new Date(2026, 0, 1) });
}

function parquet(rows) {
  const columnData = formatColumns.map(({ name, type }, c) => {
    const isTime = type === "date" || type === "time";
    const data = rows.map((row) =>
      isTime && row[c] !== null ? new Date(Math.round(row[c] * DAY_MS)) : row[c],
    );
    return { name, data };
  });
  return new Uint8Array(parquetWriteBuffer({ columnData, schema: parquetSchema }));
}

function versionOf(name) {
  const { dependencies } = JSON.parse(readFileSync(new URL("../../package.json", import.meta.url), "utf8"));
  return dependencies[name];
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  for (const format of /** @type {BenchFormat[]} */ (Object.keys(makers))) {
    const path = formatFile(format);
    console.log(`${path}  ${(statSync(path).size / 1e6).toFixed(1)} MB`);
  }
}
