import type { ReadOptions } from "../read-options.ts";
import type { FormatReader, ReadOutcome, Watch } from "../reader.ts";
import { type JsonPart, jsonParts, ROOT } from "./json-parts.ts";
import { JsonTable } from "./json-table.ts";
import { BrokenJson, type JsonVisitor, JsonWalker } from "./json-walk.ts";
import { assumedOf, lostCharacters, type TextSource, textSource } from "./text-source.ts";

/**
 * Reads JSON: a list of objects or of lists, objects one after the other, or an object around such lists; then they are
 * the parts, and what stands beside them is a part of one row, named "$". Text that is no JSON to its end is "damaged".
 */
export const readJson: FormatReader = async (file, how, language, watch) => {
  const opened = await textSource(file, how, language);
  if (!opened.ok) return opened;
  const source = opened.value;
  try {
    const parts = await jsonParts(source, watch);
    const part = parts.find(({ name }) => name === how.part) ?? largest(parts);
    return await readPart(file.name, source, parts, part, how, watch);
  } catch (error) {
    if (!(error instanceof BrokenJson)) throw error;
    return { ok: false, problem: { kind: "damaged", name: file.name, format: "json" } };
  }
};

function largest(parts: readonly JsonPart[]): JsonPart | undefined {
  return parts.reduce<JsonPart | undefined>(
    (best, part) => (best && best.rows >= part.rows ? best : part),
    undefined,
  );
}

async function readPart(
  name: string,
  source: TextSource,
  parts: readonly JsonPart[],
  part: JsonPart | undefined,
  how: Partial<ReadOptions>,
  watch: Watch,
): Promise<ReadOutcome> {
  const rows = new JsonTable(how);
  const walker = new JsonWalker(visitorOf(rows, part, parts));
  const assumed = () =>
    assumedOf("json", source.encoding, { part: part?.name ?? "", headerRows: rows.headerRows });
  const lost = await source.read(
    (text) => walker.push(text),
    async (bytes) => {
      const known = { options: assumed(), doubts: source.doubts };
      await watch.onPiece(bytes, rows.rows, known, () => rows.snapshot());
      await watch.pace.tick(bytes, source.size);
    },
  );
  walker.end();
  if (part?.name === ROOT) rows.close(1);
  const { table, doubts } = rows.finish();
  if (table.columns.length === 0) return { ok: false, problem: { kind: "no-table", name, format: "json" } };
  const others = parts.filter((one) => one !== part).map((one) => one.name);
  const several =
    part && others.length > 0 ? [{ kind: "several-parts" as const, part: part.name, others }] : [];
  return {
    ok: true,
    value: {
      table,
      assumed: assumed(),
      doubts: [...source.doubts, ...several, ...doubts, ...lostCharacters(lost)],
      parts: parts.map((one) => ({ name: one.name, rows: one.rows, hidden: false })),
    },
  };
}

/** Every value of the file is a record, or the elements of its lists are; with a part only what belongs to it. */
function visitorOf(rows: JsonTable, part: JsonPart | undefined, parts: readonly JsonPart[]): JsonVisitor {
  if (!part) {
    return {
      into: (bracket) => bracket === "[",
      value: (text, from, to, line) => rows.add(text, from, to, line),
    };
  }
  const keys = parts.flatMap(({ path }) => (path ? [JSON.stringify(path)] : []));
  const isPart = (path: readonly string[]) => keys.includes(JSON.stringify(path));
  const leadsOn = (path: readonly string[]) =>
    parts.some(
      (one) => one.path && one.path.length > path.length && path.every((key, i) => one.path?.[i] === key),
    );
  const { path: wanted } = part;
  const own = JSON.stringify(wanted);
  let inside = false;
  return {
    into(bracket, path) {
      if (bracket === "{") return leadsOn(path);
      inside = JSON.stringify(path) === own;
      return isPart(path);
    },
    value(text, from, to, line, element, path) {
      if (wanted === null) {
        if (!element) rows.member(text, from, to, path);
      } else if (element && inside) rows.add(text, from, to, line);
    },
  };
}
