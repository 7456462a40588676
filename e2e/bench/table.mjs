// What was measured, as a Markdown table.

/**
 * What one contender took on one list. Times are milliseconds since the file was chosen, memory is bytes; what was
 * not measured is left out.
 * @typedef {object} Measured
 * @property {string} [browser] version of the browser it ran in
 * @property {string} [version] version of the contender, where it tells
 * @property {string} [failed] why it did not finish
 * @property {number} [start] making it ready, before the file was chosen
 * @property {number} [first] first rows could be shown
 * @property {number} [all] all rows read
 * @property {number} [profile] profile (and, for Limpid, the proposals) ready
 * @property {number} [cleaned] "Clean up" applied
 * @property {number} [written] the cleaned file written
 * @property {number} [example] the worked example done, its file written
 * @property {number} [peakRead] largest memory up to all rows read
 * @property {number} [peakJob] largest memory over the whole job
 * @property {{ longTask: number, gap: number }} [mainThread]
 * @property {Record<string, { longTask: number, gap: number }>} [tasks] the same for each part of the job
 * @property {number} [rowsRead]
 * @property {string} [last] first cell of the last row read
 * @property {number} [rows] rows that the worked example kept
 * @property {number} [mean] mean of age that it found
 * @property {number} [bytes] size of the file that it wrote
 */

const titles = [
  "",
  "getting ready",
  "first rows",
  "all rows read",
  "profile, proposals",
  "Clean up applied",
  "clean file written",
  "worked example, written",
  "peak after reading",
  "peak, whole job",
  "longest main-thread task",
];

/**
 * @param {readonly { name: string, measured: Measured }[]} results
 * @returns {string}
 */
export function markdownTable(results) {
  const rows = results.map(({ name, measured: m }) => [
    name,
    seconds(m.start),
    seconds(m.first),
    m.failed && m.all === undefined ? m.failed : seconds(m.all),
    seconds(m.profile),
    seconds(m.cleaned),
    seconds(m.written),
    m.failed && m.all !== undefined ? m.failed : seconds(m.example),
    megabytes(m.peakRead),
    megabytes(m.peakJob),
    task(m.mainThread),
  ]);
  const lines = [titles, titles.map((_, i) => (i === 0 ? "---" : "---:")), ...rows];
  return lines.map((cells) => `| ${cells.join(" | ")} |`).join("\n");
}

/** The middle of several runs, field by field, and the worst of their tasks; of an even number the lower of the two in the middle. */
export function medianOf(/** @type {readonly Measured[]} */ runs) {
  const failed = runs.find((run) => run.failed);
  if (failed) return failed;
  const middle = { ...runs[0] };
  for (const key of Object.keys(middle)) {
    if (typeof middle[key] !== "number") continue;
    const sorted = runs.map((run) => run[key]).sort((a, b) => a - b);
    middle[key] = sorted[(sorted.length - 1) >> 1];
  }
  if (middle.mainThread) middle.mainThread = worstOf(runs.map((run) => run.mainThread));
  if (middle.tasks) {
    const parts = Object.keys(middle.tasks);
    middle.tasks = Object.fromEntries(
      parts.map((part) => [part, worstOf(runs.map((run) => run.tasks[part]))]),
    );
  }
  return middle;
}

function worstOf(/** @type {readonly { longTask: number, gap: number }[]} */ tasks) {
  const worst = (field) => Math.max(...tasks.map((task) => task[field]));
  return { longTask: worst("longTask"), gap: worst("gap") };
}

export function seconds(/** @type {number | undefined} */ milliseconds) {
  if (milliseconds === undefined) return "–";
  return milliseconds < 10_000
    ? `${(milliseconds / 1000).toFixed(2)} s`
    : `${(milliseconds / 1000).toFixed(0)} s`;
}

export function megabytes(/** @type {number | undefined} */ bytes) {
  return bytes === undefined ? "–" : `${Math.round(bytes / 1e6).toLocaleString("en-GB")} MB`;
}

export function task(/** @type {Measured["mainThread"]} */ mainThread) {
  if (!mainThread) return "–";
  return mainThread.longTask > 0 ? `${Math.round(mainThread.longTask)} ms` : "under 50 ms";
}
