import { detectEncoding } from "../encoding.ts";
import { findBroken } from "../find-broken.ts";
import type { ReadOptions } from "../read-options.ts";
import type { FormatReader, ReadTable } from "../reader.ts";
import { sampleOf } from "../sample-file.ts";
import { type FixedLayout, findLayout, isRule, likelyLayout, sampleLines } from "./fixed-layout.ts";
import { HeadedRows } from "./headed-rows.ts";
import { cutLine } from "./line-cells.ts";
import { TextLines } from "./text-lines.ts";
import { assumedOf, lostCharacters, textSource } from "./text-source.ts";

/**
 * Reads text whose columns are aligned by spaces, such as the report of a mainframe. Cells come without the blanks around
 * them and blank lines are no rows; lines of dashes are left out and counted, lines in which a cut goes through a word are
 * counted.
 */
export const readFixed: FormatReader = async (file, how, language, watch) => {
  const opened = await textSource(file, how, language);
  if (!opened.ok) return opened;
  const source = opened.value;
  const layout = await layoutOf(file, how, source.encoding);
  const rows = new FixedRows(layout, how);
  const lines = new TextLines((line, number) => rows.add(line, number));
  const assumed = () => rows.assumed(source.encoding);
  const lost = await source.read(
    (text) => lines.push(text),
    async (bytes) => {
      const known = { options: assumed(), doubts: source.doubts };
      await watch.onPiece(bytes, rows.headed.rows, known, () => rows.headed.snapshot());
      await watch.pace.tick(bytes, source.size);
    },
  );
  lines.end();
  const { table, doubts } = rows.headed.finish();
  return {
    ok: true,
    value: {
      table,
      assumed: assumed(),
      doubts: [
        ...source.doubts,
        ...(await findBroken(table, lost > 0)),
        ...rows.doubts(doubts),
        ...lostCharacters(lost),
      ],
      parts: [],
    },
  };
};

async function layoutOf(file: File, how: Partial<ReadOptions>, encoding: string): Promise<FixedLayout> {
  const sample = await sampleOf(file);
  const lines = sampleLines(sample, encoding, detectEncoding(sample, encoding, "en").bomBytes);
  const found = findLayout(lines) ?? likelyLayout(lines);
  const { cuts = found.cuts, wide = found.wide } = how;
  return { ...found, cuts, wide };
}

type Said = ReadTable["doubts"];

/** Lines on their way to rows. */
class FixedRows {
  readonly headed: HeadedRows;
  private readonly layout: FixedLayout;
  private readonly how: Partial<ReadOptions>;
  private readonly rules = { count: 0, line: 0 };
  private readonly cut = { count: 0, line: 0 };

  constructor(layout: FixedLayout, how: Partial<ReadOptions>) {
    this.layout = layout;
    this.how = how;
    const ruled = layout.headerRows !== undefined;
    const { headerRows = layout.headerRows, skipRows = ruled ? layout.skipRows : undefined, skipEnd } = how;
    this.headed = new HeadedRows({ headerRows, skipRows, skipEnd });
  }

  add(line: string, number: number): void {
    const { cuts, wide, notes } = this.layout;
    if (line.trim() === "") return;
    if (isRule(line)) {
      if (this.rules.count++ === 0) this.rules.line = number;
    } else if (notes.includes(line)) {
      this.headed.add([line.trim()], number);
    } else {
      const { cells, through } = cutLine(line, cuts, wide);
      if (through && number > (this.how.skipRows ?? this.layout.skipRows) && this.cut.count++ === 0)
        this.cut.line = number;
      this.headed.add(cells, number);
    }
  }

  assumed(encoding: string): ReadOptions {
    const { headerRows, skipRows } = this.headed;
    const { cuts, wide } = this.layout;
    const { skipEnd = 0 } = this.how;
    const placed = { headerRows, skipRows, ...(skipEnd > 0 && { skipEnd }) };
    return { ...assumedOf("fixed", encoding, placed), cuts, wide };
  }

  /** `found` and what was met here. */
  doubts(found: Said): Said {
    const { skipRows, headerRows } = this.layout;
    const doubts: Said[number][] = [];
    if (headerRows !== undefined && skipRows > 0 && this.how.skipRows === undefined)
      doubts.push({ kind: "preamble", lines: skipRows, alternatives: [0] });
    doubts.push(...found);
    if (this.rules.count > 0) doubts.push({ kind: "rule-lines", ...this.rules });
    if (this.cut.count > 0 && this.how.cuts === undefined) doubts.push({ kind: "cut-words", ...this.cut });
    return doubts;
  }
}
