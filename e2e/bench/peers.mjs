// Drives PapaParse, uDSV and DuckDB-Wasm, each in a worker of a bare page in a browser of its own.
import { drive, inPage } from "./drive.mjs";

/**
 * @param {string} who papaparse, udsv or duckdb
 * @param {string} pages address of the benchmark's pages
 * @param {string} file path of the list
 * @returns {Promise<import("./table.mjs").Measured>}
 */
export function measurePeer(who, pages, file) {
  return drive(`${pages}/peer.html?who=${who}`, file, async ({ page, memory, measured }) => {
    measured.start = (await inPage(page, "started")).ms;
    await page.setInputFiles("input", file);
    const reading = inPage(page, "read");
    reading.catch(() => {});
    measured.first = await inPage(page, "first");
    const read = await reading;
    Object.assign(measured, { all: read.ms, rowsRead: read.rows, peakRead: memory.peak() });
    if (who === "duckdb") measured.profile = read.ms + (await inPage(page, "profile")).ms;
    const example = await inPage(page, "example");
    measured.example = read.ms + example.ms;
    Object.assign(measured, { rows: example.rows, mean: example.mean, bytes: example.bytes });
  });
}
