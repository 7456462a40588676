import type { FormatDoubt, Part, ReadOptions } from "../read-options.ts";
import type { FormatReader, ReadOutcome, Watch } from "../reader.ts";
import { HeadedRows } from "./headed-rows.ts";
import { type HtmlRow, HtmlTables } from "./html-tables.ts";
import { MarkupTokens } from "./html-tokens.ts";
import { assumedOf, lostCharacters, type TextSource, textSource } from "./text-source.ts";

interface Found extends Part {
  readonly at: number;
  readonly rows: number;
  readonly cells: number;
}

/**
 * Reads a table of a web page, or of a workbook saved as one: the one with the most filled cells, or the `part` that is
 * asked for. Heading rows are the header, else it is found as in delimited text. Nothing in the page is run.
 */
export const readHtml: FormatReader = async (file, how, language, watch) => {
  const opened = await textSource(file, how, language, declaredEncoding);
  if (!opened.ok) return opened;
  const source = opened.value;
  const found = await tablesOf(source, watch);
  const largest = found.reduce<Found | null>(
    (best, one) => (best && best.cells >= one.cells ? best : one),
    null,
  );
  const chosen = found.find(({ name }) => name === how.part) ?? largest;
  if (!chosen) return { ok: false, problem: { kind: "no-table", name: file.name, format: "html" } };
  return readTable(source, found, chosen, how, watch);
};

/** What `<meta charset=…>` or an XML declaration says. */
export function declaredEncoding(head: string): string | undefined {
  return (/<meta[^>]+charset\s*=\s*["']?\s*([\w-]+)/i.exec(head) ??
    /^\s*<\?xml[^>]*encoding\s*=\s*["']([\w-]+)/i.exec(head))?.[1];
}

/** All tables with any text in them, in the order they begin. */
async function tablesOf(source: TextSource, watch: Watch): Promise<readonly Found[]> {
  const counts = new Map<number, { rows: number; cells: number }>();
  const tables = new HtmlTables((at, { cells }) => {
    const { rows, cells: before } = counts.get(at) ?? { rows: 0, cells: 0 };
    counts.set(at, { rows: rows + 1, cells: before + cells.filter((text) => text !== "").length });
  });
  const tokens = new MarkupTokens(tables, false);
  await source.read(
    (text) => tokens.push(text),
    () => watch.pace.tick(),
  );
  tokens.end();
  tables.end();
  const taken = new Set<string>();
  return [...counts]
    .sort(([a], [b]) => a - b)
    .map(([at, { rows, cells }], place) => {
      const base = tables.names[at] === "" ? `Table ${place + 1}` : tables.names[at];
      let name = base;
      for (let n = 2; taken.has(name); n++) name = `${base} (${n})`;
      taken.add(name);
      return { at, name, rows, cells, hidden: false };
    });
}

async function readTable(
  source: TextSource,
  found: readonly Found[],
  chosen: Found,
  how: Partial<ReadOptions>,
  watch: Watch,
): Promise<ReadOutcome> {
  const rows = new HeadedRows(how);
  const sum = { merged: 0, formulas: 0, hidden: 0 };
  const add = (at: number, { cells, number, heading, merged, formulas, hidden }: HtmlRow) => {
    if (at !== chosen.at) return;
    sum.merged += merged;
    sum.formulas += formulas;
    if (hidden) sum.hidden++;
    rows.add(cells, number, heading);
  };
  const tables = new HtmlTables(add);
  const tokens = new MarkupTokens(tables, false);
  const part = found.length > 1 ? chosen.name : "";
  const assumed = () =>
    assumedOf("html", source.encoding, {
      part,
      headerRows: rows.headerRows,
      skipRows: rows.skipRows,
      ...(how.skipEnd !== undefined && how.skipEnd > 0 && { skipEnd: how.skipEnd }),
    });
  const lost = await source.read(
    (text) => tokens.push(text),
    async (bytes) => {
      const known = { options: assumed(), doubts: source.doubts };
      await watch.onPiece(bytes, rows.rows, known, () => rows.snapshot());
      await watch.pace.tick(bytes, source.size);
    },
  );
  tokens.end();
  tables.end();
  const { table, doubts } = rows.finish();
  const told: FormatDoubt[] = [];
  const others = found.filter((one) => one !== chosen).map(({ name }) => name);
  if (others.length > 0) told.push({ kind: "several-parts", part, others });
  if (sum.merged > 0) told.push({ kind: "merged-cells", count: sum.merged });
  if (sum.formulas > 0) told.push({ kind: "formulas", count: sum.formulas, empty: 0 });
  if (sum.hidden > 0) told.push({ kind: "hidden-rows", count: sum.hidden });
  const parts =
    found.length > 1 ? found.map(({ name, rows: count }) => ({ name, rows: count, hidden: false })) : [];
  return {
    ok: true,
    value: {
      table,
      assumed: assumed(),
      doubts: [...source.doubts, ...told, ...doubts, ...lostCharacters(lost)],
      parts,
    },
  };
}
