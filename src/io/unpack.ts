import { hold, letGo } from "./held-readers.ts";
import type { Part, ReadOptions } from "./read-options.ts";
import type { FormatReader, Language, ReadOutcome, ReadTable, Watch } from "./reader.ts";
import {
  BadZip,
  ensureHarmless,
  HARMLESS_BYTES,
  isZlibError,
  MOST_BYTES,
  MOST_TIMES,
  OtherPacking,
  TooMuchInside,
  unzipped,
  type ZipEntry,
  zipEntries,
} from "./zip-reader.ts";

/** Names that are no list: what other systems put beside the files. */
const NO_LIST = /\/$|^__MACOSX\/|(^|\/)(\.|Thumbs\.db$|desktop\.ini$)/i;
const LIKELY_LIST =
  /\.(csv|tsv|tab|txt|psv|json|ndjson|jsonl|xlsx?|xlsm|xlsb|ods|parquet|sqlite3?|db|vcf|html?|xml)$/i;

/** Gathered before it is handed to the browser's store of blobs, so that the worker holds little. */
const SHARE = 1 << 22;

/**
 * Reads the list inside a packed file: a .gz holds one, of a .zip `how.part` names one, else it is the first that is
 * called like a list. `read` reads what was unpacked. An archive that unpacks beyond sense is stopped on the way.
 */
export async function readPacked(
  file: File,
  kind: "gzip" | "zip",
  how: Partial<ReadOptions>,
  language: Language,
  watch: Watch,
  read: FormatReader,
): Promise<ReadOutcome> {
  const { name } = file;
  try {
    if (kind === "gzip") {
      const inner = await fileOf(ungzipped(file), name.replace(/\.gz$/i, ""), watch);
      return await read(inner, how, language, scaled(watch, inner.size, file.size));
    }
    return await readEntry(file, how, language, watch, read);
  } catch (error) {
    if (error instanceof OtherPacking) return { ok: false, problem: { kind: "not-text", looksLike: "zip" } };
    if (error instanceof BadZip) return { ok: false, problem: { kind: "damaged", name, format: kind } };
    if (error instanceof TooMuchInside) {
      const { what, limit } = error;
      return { ok: false, problem: { kind: "too-much-inside", name, what, limit } };
    }
    throw error;
  }
}

async function readEntry(
  file: File,
  how: Partial<ReadOptions>,
  language: Language,
  watch: Watch,
  read: FormatReader,
): Promise<ReadOutcome> {
  const entries = await zipEntries(file);
  const lists = [...entries].filter(([name, { unpacked }]) => unpacked > 0 && !NO_LIST.test(name));
  const asked = how.part ?? "";
  const chosen =
    lists.find(([name]) => name === asked || asked.startsWith(`${name}/`)) ??
    lists.find(([name]) => LIKELY_LIST.test(name)) ??
    lists[0];
  if (!chosen) return { ok: false, problem: { kind: "no-table", name: file.name, format: "zip" } };
  const [name, entry] = chosen;
  if (entry.encrypted) return { ok: false, problem: { kind: "encrypted", name: file.name } };
  ensureHarmless([entry], file.size);
  const inner = await fileOf(bytesOf(file, entry), name.replace(/^.*\//, ""), watch);
  if (lists.length === 1) return read(inner, how, language, scaled(watch, inner.size, file.size));
  const { part: _, ...rest } = how;
  const inside = asked.startsWith(`${name}/`) ? { ...rest, part: asked.slice(name.length + 1) } : rest;
  const outcome = await read(inner, inside, language, scaled(watch, inner.size, file.size));
  return outcome.ok
    ? {
        ok: true,
        value: amongOthers(
          outcome.value,
          name,
          lists.map(([each]) => each),
        ),
      }
    : outcome;
}

/** What was read of one list of several; the tables inside that list are called "list/table". */
function amongOthers(read: ReadTable, name: string, lists: readonly string[]): ReadTable {
  const several = read.parts.length > 1;
  const own: readonly Part[] = several
    ? read.parts.map((part) => ({ ...part, name: `${name}/${part.name}` }))
    : [{ name, rows: read.table.base.length, hidden: false }];
  const parts = lists.flatMap((each) => (each === name ? own : [{ name: each, rows: null, hidden: false }]));
  const part = several ? `${name}/${read.assumed.part}` : name;
  const others = parts
    .filter((one) => one.name !== part && one.rows !== 0 && !one.hidden)
    .map((one) => one.name);
  const doubts = read.doubts.filter(({ kind }) => kind !== "several-parts");
  return {
    ...read,
    parts,
    doubts: [...doubts, { kind: "several-parts", part, others }],
    assumed: { ...read.assumed, part },
  };
}

async function* bytesOf(file: Blob, entry: ZipEntry): AsyncGenerator<Uint8Array> {
  for await (const { bytes } of unzipped(file, entry)) yield bytes;
}

/** The bytes of a .gz file. Throws `BadZip` when it is damaged and `TooMuchInside` when more comes out than is sensible. */
async function* ungzipped(file: Blob): AsyncGenerator<Uint8Array> {
  const most = Math.min(MOST_BYTES, Math.max(HARMLESS_BYTES, file.size * MOST_TIMES));
  const reader = file.stream().pipeThrough(new DecompressionStream("gzip")).getReader();
  hold(reader);
  let unpacked = 0;
  try {
    for (;;) {
      const { done, value } = await reader.read().catch((error: unknown) => {
        throw error instanceof TypeError || isZlibError(error) ? new BadZip() : error;
      });
      if (done) return;
      unpacked += value.length;
      if (unpacked > most) throw new TooMuchInside("bytes", most);
      yield value;
    }
  } finally {
    letGo(reader);
    await reader.cancel().catch(() => undefined);
  }
}

/** What comes as one file, kept outside the worker's memory share by share. */
async function fileOf(bytes: AsyncIterable<Uint8Array>, name: string, { pace }: Watch): Promise<File> {
  const shares: Blob[] = [];
  let share: Uint8Array<ArrayBuffer>[] = [];
  let size = 0;
  for await (const piece of bytes) {
    share.push(new Uint8Array(piece));
    size += piece.length;
    if (size < SHARE) continue;
    shares.push(new Blob(share));
    share = [];
    size = 0;
    await pace.tick();
  }
  return new File([...shares, ...share], name);
}

/** Progress in bytes of the packed file. */
function scaled(watch: Watch, inner: number, packed: number): Watch {
  const share = inner === 0 ? 1 : packed / inner;
  return {
    pace: watch.pace,
    onPiece: (bytes, rows, assumed, snapshot) =>
      watch.onPiece(Math.round(bytes * share), rows, assumed, snapshot),
  };
}
