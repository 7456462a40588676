// Drives our engine in its worker, from a bare page like the peers'. Two browsers: one for the job as a user meets
// it (profile, proposals, Clean up, write), one for the worked example, so that neither pays for the other's memory.
import { drive, inPage } from "./drive.mjs";

/** @typedef {import("./table.mjs").Measured} Measured */

/**
 * @param {string} pages address of the benchmark's pages
 * @param {string} file path of the list
 * @returns {Promise<Measured>}
 */
export async function measureEngine(pages, file) {
  const address = `${pages}/engine.html`;
  const job = await drive(address, file, async ({ page, memory, measured }) => {
    await read(page, memory, measured, file);
    measured.profile = measured.all + (await inPage(page, "profile")).ms;
    const cleaned = await inPage(page, "clean");
    measured.cleaned = measured.profile + cleaned.ms;
    const written = await inPage(page, "write", cleaned.point);
    measured.written = measured.cleaned + written.ms;
  });
  const example = await drive(address, file, async ({ page, memory, measured }) => {
    await read(page, memory, measured, file);
    const done = await inPage(page, "example");
    measured.example = measured.all + done.ms;
    Object.assign(measured, { rows: done.rows, mean: done.mean, bytes: done.bytes });
  });
  const { example: time, rows, mean, bytes, failed, peakJob } = example;
  return {
    ...job,
    ...(job.failed === undefined && failed !== undefined ? { failed: `${failed} (worked example)` } : {}),
    example: time,
    rows,
    mean,
    bytes,
    peakJob: Math.max(job.peakJob, peakJob),
  };
}

async function read(page, memory, measured, file) {
  measured.start = (await inPage(page, "started")).ms;
  await page.setInputFiles("input", file);
  const reading = inPage(page, "read");
  reading.catch(() => {});
  measured.first = await inPage(page, "first");
  const { ms, rows } = await reading;
  Object.assign(measured, { all: ms, rowsRead: rows, peakRead: memory.peak() });
}
