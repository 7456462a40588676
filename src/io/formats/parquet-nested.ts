import type { DecodedArray } from "hyparquet";
import type { Cells } from "../../table/cells.ts";
import { CellsBuilder } from "../../table/cells-builder.ts";
import { type ColumnCells, type NamedCells, noFacts } from "./parquet-cells.ts";
import { bytesText } from "./parquet-values.ts";

/** Values of any shape: an object gives columns with dots in their names, a list stays as JSON. */
export class NestedCells implements ColumnCells {
  readonly facts = noFacts();
  private readonly name: string;
  private readonly builders = new Map<string, CellsBuilder>();
  /** Columns that are more than rows without an object. */
  private readonly filled = new Set<string>();
  private rows = 0;

  constructor(name: string) {
    this.name = name;
  }

  add(values: DecodedArray, from: number, to: number): void {
    for (let i = from; i < to; i++) {
      this.put(this.name, values[i]);
      this.rows++;
    }
  }

  snapshot(): NamedCells {
    return this.cells((builder) => builder.snapshot());
  }

  finish(): NamedCells {
    return this.cells((builder) => builder.finish());
  }

  private put(name: string, value: unknown): void {
    if (value === null || value === undefined) {
      this.facts.nulls++;
      this.text(name, "");
      return;
    }
    if (typeof value === "object" && !isList(value)) {
      for (const [key, inner] of Object.entries(value)) this.put(`${name}.${key}`, inner);
      return;
    }
    this.filled.add(name);
    this.text(name, this.textOf(name, value));
  }

  private textOf(name: string, value: unknown): string {
    if (typeof value !== "object") return String(value as string | number | bigint | boolean);
    if (value instanceof Uint8Array) {
      const { text, binary } = bytesText(value);
      if (binary) this.facts.binary++;
      return text;
    }
    this.facts.nested.add(name);
    return JSON.stringify(Array.from(value as ArrayLike<unknown>), asJson);
  }

  private text(name: string, text: string): void {
    if (text === "") this.facts.empty++;
    let builder = this.builders.get(name);
    if (!builder) {
      builder = new CellsBuilder();
      this.builders.set(name, builder);
    }
    builder.appendEmpty(this.rows - builder.length);
    builder.appendText(text);
  }

  private cells(cellsOf: (builder: CellsBuilder) => Cells): NamedCells {
    const names = [...this.builders.keys()];
    const isColumn = (name: string) =>
      this.filled.has(name) || !names.some((other) => other.startsWith(`${name}.`));
    if (names.length === 0) return [[this.name, cellsOf(new CellsBuilder())]];
    return names.filter(isColumn).map((name) => {
      const builder = this.builders.get(name) ?? new CellsBuilder();
      builder.appendEmpty(this.rows - builder.length);
      return [name, cellsOf(builder)];
    });
  }
}

function isList(value: object): boolean {
  return Array.isArray(value) || ArrayBuffer.isView(value);
}

function asJson(_key: string, value: unknown): unknown {
  if (typeof value === "bigint") return value.toString();
  return value instanceof Uint8Array ? bytesText(value).text : value;
}
