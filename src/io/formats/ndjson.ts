import type { FormatReader } from "../reader.ts";
import { JsonTable } from "./json-table.ts";
import { TextLines } from "./text-lines.ts";
import { assumedOf, lostCharacters, textSource } from "./text-source.ts";

/** Reads one JSON value a line. A line that is no object or list is kept as it is in a column of its own, and counted. */
export const readNdjson: FormatReader = async (file, how, language, watch) => {
  const opened = await textSource(file, how, language);
  if (!opened.ok) return opened;
  const source = opened.value;
  const rows = new JsonTable(how);
  const lines = new TextLines((line, number) => {
    // RFC 7464 begins each record with a record separator; files put together have byte order marks there.
    let text = line.trim();
    while (text.startsWith("\u001e")) text = text.slice(1).trimStart();
    if (text !== "") rows.add(text, 0, text.length, number);
  });
  const assumed = () => assumedOf("ndjson", source.encoding, { headerRows: rows.headerRows });
  const lost = await source.read(
    (text) => lines.push(text),
    async (bytes) => {
      const known = { options: assumed(), doubts: source.doubts };
      await watch.onPiece(bytes, rows.rows, known, () => rows.snapshot());
      await watch.pace.tick(bytes, source.size);
    },
  );
  lines.end();
  const { table, doubts } = rows.finish();
  if (table.columns.length === 0) {
    return { ok: false, problem: { kind: "no-table", name: file.name, format: "ndjson" } };
  }
  const all = [...source.doubts, ...doubts, ...lostCharacters(lost)];
  return { ok: true, value: { table, assumed: assumed(), doubts: all, parts: [] } };
};
