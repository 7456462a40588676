import type { FileMetaData, RowGroup, SchemaElement } from "hyparquet";
import { type ToText, toTextOf } from "./parquet-values.ts";

/** A column right under the root of a file's schema. */
export interface ParquetColumn {
  /** What the library is told to read: names need be neither different nor harmless as a key of an object. */
  readonly key: string;
  readonly name: string;
  /** One value a row and nothing below it. */
  readonly plain: boolean;
  /** Its bytes are declared to be text. */
  readonly isText: boolean;
  /** The way from a raw value to its text, where `String` is not. */
  readonly toText: ToText | undefined;
}

/**
 * The columns of a file, and its metadata as the library should see it: columns named by their key, and plain ones
 * without the types that the library would turn into a Date, a Number or a string. Inside nested columns they stay.
 */
export function columnsOf(metadata: FileMetaData): {
  readonly metadata: FileMetaData;
  readonly columns: readonly ParquetColumn[];
} {
  const schema: SchemaElement[] = metadata.schema.slice(0, 1);
  const columns: ParquetColumn[] = [];
  /** For each leaf the column it belongs to. */
  const leaves: ParquetColumn[] = [];
  for (let at = 1; at < metadata.schema.length; ) {
    const [element, ...below] = metadata.schema.slice(at, after(metadata.schema, at));
    const plain = !element.num_children && element.repetition_type !== "REPEATED";
    const raw = plain && isReadRaw(element);
    const key = `c${columns.length}`;
    const column: ParquetColumn = {
      key,
      name: element.name,
      plain,
      isText: isText(element),
      toText: raw || element.type === "FLOAT" ? toTextOf(element) : undefined,
    };
    columns.push(column);
    schema.push({
      ...element,
      name: key,
      ...(raw && { converted_type: undefined, logical_type: undefined }),
    });
    schema.push(...below);
    at += 1 + below.length;
    const count = below.filter((one) => !one.num_children).length || 1;
    for (let leaf = 0; leaf < count; leaf++) leaves.push(column);
  }
  const row_groups = metadata.row_groups.map((group) => renamed(group, leaves));
  return { metadata: { ...metadata, schema, row_groups }, columns };
}

function after(schema: readonly SchemaElement[], at: number): number {
  let next = at + 1;
  for (let children = schema[at].num_children ?? 0; children > 0; children--) next = after(schema, next);
  return next;
}

/** Parts of columns stand in the order of the schema's leaves (parquet.thrift, RowGroup). */
function renamed(group: RowGroup, leaves: readonly ParquetColumn[]): RowGroup {
  const columns = group.columns.map((part, leaf) => {
    const { meta_data } = part;
    if (!meta_data) return part;
    const [name, ...inner] = meta_data.path_in_schema;
    if (leaves[leaf]?.name !== name) throw new Error("parquet columns are not those of the schema");
    return { ...part, meta_data: { ...meta_data, path_in_schema: [leaves[leaf].key, ...inner] } };
  });
  return { ...group, columns };
}

/** Unsigned numbers, halves, UUIDs and shapes are left to the library. */
function isReadRaw({ type, converted_type, logical_type }: SchemaElement): boolean {
  if (type === "BYTE_ARRAY") return logical_type?.type !== "GEOMETRY" && logical_type?.type !== "GEOGRAPHY";
  if (converted_type === "INTERVAL") return true;
  return /^(?:DECIMAL|DATE|TIME|TIMESTAMP)/.test(converted_type ?? logical_type?.type ?? "");
}

function isText({ converted_type, logical_type }: SchemaElement): boolean {
  return /^(?:UTF8|ENUM|JSON|STRING)$/.test(converted_type ?? logical_type?.type ?? "");
}
