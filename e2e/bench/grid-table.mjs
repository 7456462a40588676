// What was seen of the grids, as Markdown tables, and what must be reached.
import { parts } from "./grid-input.mjs";

/** @typedef {import("./grid.mjs").GridMeasured} GridMeasured */
/** @typedef {import("./grid.mjs").Scrolled} Scrolled */
/** @typedef {{ key: string, name: string, fed: string, measured: GridMeasured }} Result */

/** Milliseconds within which the first right rows, or counts, must stand. */
const limits = [
  { of: /^facet/, most: 100 },
  { of: /^sort by a text \([^)]*\)$/, most: 1000 },
];

/** @param {readonly Result[]} results @returns {{ tables: string, goals: string[] }} */
export function gridReport(results) {
  const app = results.find(({ key }) => key === "app")?.measured;
  const tables = [scrollTable(results), jumpTable(results)];
  if (app?.waits) tables.push(waitTable(app.waits));
  return { tables: tables.join("\n\n"), goals: goalLines(app) };
}

function scrollTable(results) {
  const titles = [
    "",
    "scrolled by",
    "frames",
    "over 50 ms",
    "99th percentile",
    "longest",
    "over 50 ms by own work",
    "with blank rows",
    "right rows after the end",
    "led to",
  ];
  const lines = results.flatMap(({ name, measured }) => [
    ...scrolledLines(name, measured.scrolled, ""),
    ...scrolledLines(name, measured.whileBusy, ", worker busy"),
    ...(measured.failed ? [[name, measured.failed, ...Array(8).fill("–")]] : []),
  ]);
  return table(titles, lines, 2);
}

/** @param {string} name @param {Record<string, Scrolled>} [scrolled] */
function scrolledLines(name, scrolled = {}, more) {
  return Object.entries(scrolled).map(([part, seen]) => [
    name,
    `${parts[part].name}${more}`,
    seen.frames,
    seen.over,
    ms(seen.p99),
    ms(seen.longest),
    seen.busy,
    seen.blank === undefined ? "–" : `${(seen.blank * 100).toFixed(1)} %`,
    ms(seen.settled),
    seen.left > 0 ? `${whole(seen.left)} px aside` : `row ${whole(seen.top + 1)}`,
  ]);
}

function jumpTable(results) {
  const lines = results
    .filter(({ measured }) => measured.jumps)
    .map(({ name, fed, measured: { jumps } }) => {
      const sorted = [...jumps].sort((a, b) => a - b);
      return [name, fed, ms(sorted[(sorted.length - 1) >> 1]), ms(sorted.at(-1))];
    });
  return table(["", "fed", "from a jump of the bar to right rows, median", "longest"], lines, 2);
}

function waitTable(waits) {
  const lines = Object.entries(waits).map(([what, time]) => [what, ms(time), goalOf(what)]);
  return table(["**Limpid**, from the press to the first right rows", "", "at most"], lines, 1);
}

function goalOf(what) {
  const most = limits.find(({ of }) => of.test(what))?.most;
  return most === undefined ? "–" : ms(most);
}

/** @param {GridMeasured} [app] */
function goalLines(app) {
  if (!app?.scrolled) return [];
  const word = (reached) => (reached ? "reached" : "MISSED");
  const sum = (field) => Object.values(app.scrolled).reduce((all, seen) => all + seen[field], 0);
  const lines = [
    `- ${word(sum("over") === 0)}: frames over 50 ms while the worker rests: ${sum("over")}, ${sum("busy")} of them by the page's own work (none)`,
  ];
  const busy = Object.values(app.whileBusy ?? {}).map(({ p99 }) => p99);
  if (busy.length > 0)
    lines.push(`- measured: 99th percentile of frames while the worker is busy: ${ms(Math.max(...busy))}`);
  for (const [what, time] of Object.entries(app.waits ?? {})) {
    const most = limits.find(({ of }) => of.test(what))?.most;
    lines.push(
      `- ${most === undefined ? "measured" : word(time <= most)}: ${what}: ${ms(time)}${most === undefined ? "" : ` (at most ${ms(most)})`}`,
    );
  }
  return lines;
}

/** The worst of several runs, field by field: nobody is helped by the good ones. */
export function worstOfGrids(/** @type {readonly GridMeasured[]} */ runs) {
  return runs.find((run) => run.failed) ?? runs.reduce(worse);
}

function worse(a, b) {
  if (typeof a === "number") return Math.max(a, b);
  if (Array.isArray(a)) return [...a, ...b];
  if (typeof a !== "object") return a;
  return Object.fromEntries(Object.keys(a).map((key) => [key, worse(a[key], b[key])]));
}

const whole = (n) => Math.round(n).toLocaleString("en-GB");
const ms = (time) =>
  time < 9.95 ? `${time.toFixed(1)} ms` : `${Math.round(time).toLocaleString("en-GB")} ms`;

function table(titles, rows, texts) {
  const rule = titles.map((_, i) => (i < texts ? "---" : "---:"));
  return [titles, rule, ...rows].map((cells) => `| ${cells.join(" | ")} |`).join("\n");
}
