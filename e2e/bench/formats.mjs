// 100,000 customers as .xlsx and as .parquet: read and written by ours, and by the library used alone in a worker.
import { measureAppFormat } from "./app.mjs";
import { drive, inPage } from "./drive.mjs";
import { FORMAT_ROWS } from "./generate-formats.mjs";
import { megabytes, seconds, task } from "./table.mjs";

/** @typedef {import("./table.mjs").Measured} Measured */
/** @typedef {import("./generate-formats.mjs").BenchFormat} BenchFormat */

/** Who reads and writes each format, and the times of the quickest library that ours may take to read it. */
export const formats = {
  xlsx: { libraries: ["hucre", "sheetjs"], most: 1.3 },
  parquet: { libraries: ["hyparquet"], most: 2 },
};

/** What a library is called, and the packages whose versions are told. */
export const libraries = {
  hucre: { name: "hucre", packages: ["hucre"] },
  sheetjs: { name: "SheetJS", packages: ["@e965/xlsx"] },
  hyparquet: { name: "hyparquet, -writer", packages: ["hyparquet", "hyparquet-writer"] },
};

/**
 * @param {string} who app, engine or a library
 * @param {{ app: string, pages: string }} at addresses
 * @param {string} file path of the customers
 * @param {BenchFormat} format
 * @returns {Promise<Measured>}
 */
export function measureFormat(who, at, file, format) {
  if (who === "app") return measureAppFormat(at.app, file, format);
  if (who === "engine") return measureEngineFormat(at.pages, file, format);
  return drive(`${at.pages}/peer.html?who=${who}`, file, async ({ page, memory, measured }) => {
    await inPage(page, "started");
    await page.setInputFiles("input", file);
    const { ms, rows, last } = await inPage(page, "read");
    Object.assign(measured, { all: ms, rowsRead: rows, last, peakRead: memory.peak() });
    if (who === "hyparquet") await inPage(page, "prepare");
    const written = await inPage(page, "write");
    Object.assign(measured, { written: written.ms, bytes: written.bytes });
  });
}

function measureEngineFormat(pages, file, format) {
  return drive(`${pages}/engine.html`, file, async ({ page, memory, measured }) => {
    await inPage(page, "started");
    await page.setInputFiles("input", file);
    const { ms, rows } = await inPage(page, "read");
    Object.assign(measured, { all: ms, rowsRead: rows, peakRead: memory.peak() });
    measured.last = (await inPage(page, "last")).last;
    const { point } = await inPage(page, "typed");
    const written = await inPage(page, "writeAs", { point, format });
    Object.assign(measured, { written: written.ms, bytes: written.bytes });
  });
}

const titles = [
  "",
  "first rows",
  "all rows read",
  "peak after reading",
  "written",
  "peak, read and written",
  "longest main-thread task",
];

/** @param {readonly { name: string, measured: Measured }[]} results */
export function formatTable(results) {
  const rows = results.map(({ name, measured: m }) => [
    name,
    seconds(m.first),
    m.failed && m.all === undefined ? m.failed : seconds(m.all),
    megabytes(m.peakRead),
    m.failed && m.all !== undefined ? m.failed : seconds(m.written),
    megabytes(m.peakJob),
    task(m.mainThread),
  ]);
  const lines = [titles, titles.map((_, i) => (i === 0 ? "---" : "---:")), ...rows];
  return lines.map((cells) => `| ${cells.join(" | ")} |`).join("\n");
}

/**
 * What must be reached, told from the same run; and whether all read the same rows.
 * @param {BenchFormat} format
 * @param {Record<string, Measured | undefined>} by contender
 */
export function formatLines(format, by) {
  const { libraries: who, most } = formats[format];
  const quickest = (field) => Math.min(...who.map((library) => by[library]?.[field] ?? Number.NaN));
  const lines = [];
  const tell = (what, value, limit, unit) => {
    if (!Number.isFinite(value)) return;
    const word = limit === undefined ? "measured" : value <= limit ? "reached" : "MISSED";
    lines.push(
      `- ${word}: ${what}: ${value.toFixed(2)} ${unit}${limit === undefined ? "" : ` (at most ${limit})`}`,
    );
  };
  tell(`.${format} read`, by.engine?.all / quickest("all"), most, "× the quickest library alone");
  tell(
    `.${format} written`,
    by.engine?.written / quickest("written"),
    undefined,
    "× the quickest library alone",
  );
  tell(
    "peak memory after reading",
    by.engine?.peakRead / quickest("peakRead"),
    undefined,
    "× the library that takes least",
  );
  tell("longest main-thread task", by.app?.mainThread?.longTask, 50, "ms");
  const read = Object.entries(by).filter(([, measured]) => measured?.last !== undefined);
  const differ = read.filter(
    ([, { rowsRead, last }]) => rowsRead !== FORMAT_ROWS || last !== read[0][1].last,
  );
  for (const [who, { rowsRead, last }] of differ)
    lines.push(`DIFFERENT: ${who} read ${rowsRead} rows, the last ${last}`);
  if (read.length > 1 && differ.length === 0)
    lines.push(`All read ${FORMAT_ROWS} rows, with the same last one.`);
  return lines;
}
