import type { Pace } from "../table/pace.ts";
import type { Column, ColumnType, Table } from "../table/table.ts";
import { tally } from "../table/tally.ts";
import { dateParts, fractionDigits, isDecimal, isWhole, significantDigits } from "./typed-cells.ts";

/**
 * What every filled cell of a column fits, for formats whose columns have one type. A column is typed only where the table
 * says so and no cell is odd: else it is text.
 */
export type Fit =
  /** `characters` of the longest text, counted as databases do (code points), and its bytes in UTF-8 at most. */
  | { readonly kind: "text"; readonly characters: number; readonly bytes: number }
  /** `digits` of the longest number. */
  | { readonly kind: "whole"; readonly digits: number; readonly least: bigint; readonly most: bigint }
  /** Digits before and after the point of the widest, and the most that one number needs. */
  | {
      readonly kind: "decimal";
      readonly before: number;
      readonly after: number;
      readonly significant: number;
    }
  /** `fraction`: digits of a second. */
  | { readonly kind: "date"; readonly times: boolean; readonly fraction: number }
  | { readonly kind: "boolean" };

/** The fit of every column of a table, over its rows. Tells `pace` no progress: nothing is written yet. */
export async function fitsOf(table: Table, pace: Pace): Promise<Fit[]> {
  const fits: Fit[] = [];
  const quiet: Pace = { tick: () => pace.tick() };
  for (const column of table.columns) fits.push(await fitOf(column, table.rows, quiet));
  return fits;
}

async function fitOf(column: Column, rows: Uint32Array | null, pace: Pace): Promise<Fit> {
  const measure = measureFor(column.type);
  const text = new TextMeasure();
  const measures = measure ? [measure, text] : [text];
  const visit = (cell: string) => {
    if (cell !== "") for (const one of measures) one.see(cell);
  };
  await tally(column.cells, rows, visit, pace);
  return measure?.fit() ?? text.fit();
}

interface Measure {
  see(text: string): void;
  /** Null when a cell did not fit, or none was seen. */
  fit(): Fit | null;
}

function measureFor(type: ColumnType | undefined): Measure | null {
  switch (type) {
    case "whole":
      return new WholeMeasure();
    case "decimal":
      return new DecimalMeasure();
    case "date":
      return new DateMeasure();
    case "boolean":
      return new BooleanMeasure();
    default:
      return null;
  }
}

class TextMeasure {
  private characters = 0;
  private bytes = 0;

  see(text: string): void {
    if (text.length * 3 <= this.bytes && text.length <= this.characters) return;
    let characters = 0;
    let bytes = 0;
    for (let i = 0; i < text.length; i++) {
      const unit = text.charCodeAt(i);
      if ((unit & 0xfc00) === 0xdc00) continue;
      characters++;
      bytes += unit < 0x80 ? 1 : unit < 0x800 ? 2 : (unit & 0xfc00) === 0xd800 ? 4 : 3;
    }
    this.characters = Math.max(this.characters, characters);
    this.bytes = Math.max(this.bytes, bytes);
  }

  fit(): Fit {
    return { kind: "text", characters: this.characters, bytes: this.bytes };
  }
}

class WholeMeasure implements Measure {
  private broken = false;
  private digits = 0;
  private least: bigint | null = null;
  private most: bigint | null = null;

  see(text: string): void {
    if (this.broken) return;
    if (!isWhole(text)) {
      this.broken = true;
      return;
    }
    this.digits = Math.max(this.digits, text.length - (text.startsWith("-") ? 1 : 0));
    const value = BigInt(text);
    if (this.least === null || value < this.least) this.least = value;
    if (this.most === null || value > this.most) this.most = value;
  }

  fit(): Fit | null {
    const { digits, least, most } = this;
    return this.broken || least === null || most === null ? null : { kind: "whole", digits, least, most };
  }
}

class DecimalMeasure implements Measure {
  private broken = false;
  private before = 0;
  private after = 0;
  private significant = 0;

  see(text: string): void {
    if (this.broken) return;
    if (!isDecimal(text)) {
      this.broken = true;
      return;
    }
    const fraction = fractionDigits(text);
    const before = text.length - (text.startsWith("-") ? 1 : 0) - (fraction > 0 ? fraction + 1 : 0);
    this.before = Math.max(this.before, before);
    this.after = Math.max(this.after, fraction);
    this.significant = Math.max(this.significant, significantDigits(text));
  }

  fit(): Fit | null {
    const { before, after, significant } = this;
    return this.broken || before === 0 ? null : { kind: "decimal", before, after, significant };
  }
}

class DateMeasure implements Measure {
  private broken = false;
  private seen = false;
  private times = false;
  private fraction = 0;

  see(text: string): void {
    if (this.broken) return;
    const parts = dateParts(text);
    if (parts?.offset !== "") {
      this.broken = true;
      return;
    }
    this.seen = true;
    if (!parts.time) return;
    this.times = true;
    this.fraction = Math.max(this.fraction, parts.time.fraction.length);
  }

  fit(): Fit | null {
    const { times, fraction } = this;
    return this.broken || !this.seen ? null : { kind: "date", times, fraction };
  }
}

class BooleanMeasure implements Measure {
  private broken = false;
  private seen = false;

  see(text: string): void {
    this.seen = true;
    if (text !== "true" && text !== "false") this.broken = true;
  }

  fit(): Fit | null {
    return this.broken || !this.seen ? null : { kind: "boolean" };
  }
}
