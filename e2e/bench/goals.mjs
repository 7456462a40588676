// What the benchmark must reach, told from the same run as the table.

/** @typedef {import("./table.mjs").Measured} Measured */

/**
 * @param {number} size megabytes of the list
 * @param {number} bytes its size
 * @param {Record<string, Measured | undefined>} by contender
 * @returns {string[]} a line for each goal that this run can tell; a missing contender gives no line
 */
export function goalLines(size, bytes, by) {
  const { engine, app, papaparse, pandas } = by;
  const lines = [];
  const goal = (what, value, limit, unit) => {
    if (!Number.isFinite(value)) return;
    lines.push(
      `- ${value <= limit ? "reached" : "MISSED"}: ${what}: ${value.toFixed(2)} ${unit} (at most ${limit})`,
    );
  };
  const tab = app && !app.failed ? app : engine;
  if (size === 116) {
    goal("all rows read", engine?.all / papaparse?.all, 0.6, "× PapaParse");
    goal("first rows", engine?.first / papaparse?.all, 0.15, "× PapaParse's time to all rows");
    goal("worked example, file written", engine?.example / pandas?.example, 0.4, "× pandas");
    goal("peak memory after reading", tab?.peakRead / bytes, 4.5, "× the file");
    goal("peak memory, whole job", tab?.peakJob / bytes, 6, "× the file");
  }
  if (size === 1000) goal("peak memory, whole job", tab?.peakJob / bytes, 2.5, "× the file");
  if (size >= 116) goal("longest main-thread task", app?.mainThread?.longTask, 50, "ms");
  return lines;
}

/** Contenders that finished the worked example must agree; says so, or how they differ. */
export function agreement(/** @type {readonly { name: string, measured: Measured }[]} */ results) {
  const done = results.filter(({ measured }) => measured.rows !== undefined);
  if (done.length < 2) return [];
  const first = done[0].measured;
  const differ = done.filter(
    ({ measured: m }) => m.rows !== first.rows || !(Math.abs(m.mean - first.mean) < 1e-9),
  );
  if (differ.length === 0)
    return [`All agree on the worked example: ${first.rows} rows, mean age ${first.mean}.`];
  return done.map(({ name, measured: m }) => `DIFFERENT: ${name}: ${m.rows} rows, mean age ${m.mean}`);
}
