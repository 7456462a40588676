import { detectEncoding } from "../encoding.ts";
import { textDecoder } from "../encoding-decode.ts";
import type { FormatReader, Language } from "../reader.ts";
import { RecordsBuilder } from "./records-builder.ts";
import { TextLines } from "./text-lines.ts";
import { assumedOf, lostCharacters, textSource } from "./text-source.ts";
import { VcardColumns } from "./vcard-columns.ts";
import { goesOn, plainValue, propertyOf, type VcardProperty } from "./vcard-lines.ts";

/**
 * Reads the contacts of a vCard file (2.1, 3.0 by RFC 2426, 4.0 by RFC 6350), one row each. What is said once has one
 * column, the second phone is "phone 2"; properties nobody foresaw are columns of their own. Lines that state no
 * property are kept in a column of their own and counted.
 */
export const readVcard: FormatReader = async (file, how, language, watch) => {
  const opened = await textSource(file, how, language);
  if (!opened.ok) return opened;
  const source = opened.value;
  const cards = new Cards(source.encoding, language);
  const lines = new TextLines((line, number) => cards.line(line, number));
  const known = { options: assumedOf("vcard", source.encoding, {}), doubts: source.doubts };
  const lost = await source.read(
    (text) => lines.push(text),
    async (bytes) => {
      await watch.onPiece(bytes, cards.records.rows, known, () => cards.records.snapshot());
      await watch.pace.tick(bytes, source.size);
    },
  );
  lines.end();
  cards.end();
  const { table, doubts } = cards.records.finish();
  if (table.columns.length === 0) {
    return { ok: false, problem: { kind: "no-table", name: file.name, format: "vcard" } };
  }
  const odd = cards.odd.count > 0 ? [{ kind: "odd-records" as const, ...cards.odd }] : [];
  const all = [...source.doubts, ...doubts, ...odd, ...lostCharacters(lost)];
  return { ok: true, value: { table, assumed: known.options, doubts: all, parts: [] } };
};

/** Puts lines together to properties, and properties to cards. */
class Cards {
  readonly records = new RecordsBuilder();
  odd = { count: 0, line: 0 };
  private readonly columns = new VcardColumns(this.records);
  private readonly decode: (bytes: Uint8Array, charset: string | undefined) => string;
  private open = false;
  private firstLine = 0;
  private properties: { readonly property: VcardProperty }[] = [];
  private oddLines: string[] = [];
  private pending: { parts: string[]; line: number; soft: boolean } | null = null;
  private version = "";
  /** Lines of a card inside the card (AGENT of vCard 2.1). */
  private inner: string[] | null = null;

  constructor(encoding: string, language: Language) {
    this.decode = (bytes, charset) => decodeAs(bytes, charset, encoding, language);
  }

  line(line: string, number: number): void {
    const { pending } = this;
    if (pending?.soft) {
      pending.parts.push(line.endsWith("=") ? line.slice(0, -1) : line);
      pending.soft = line.endsWith("=");
      return;
    }
    if (pending && /^[ \t]/.test(line) && line.trim() !== "") {
      pending.parts.push(this.version === "2.1" ? line : line.slice(1));
      return;
    }
    this.flush();
    const text = line.replace(/^\ufeff/, "");
    if (text.trim() === "") return;
    const soft = goesOn(text);
    this.pending = { parts: [soft ? text.slice(0, -1) : text], line: number, soft };
  }

  end(): void {
    this.flush();
    this.close();
  }

  private flush(): void {
    const { pending } = this;
    this.pending = null;
    if (pending) this.whole(pending.parts.join(""), pending.line);
  }

  private whole(text: string, line: number): void {
    if (this.inner) this.innerLine(text);
    else if (/^begin:vcard\s*$/i.test(text)) this.begin(text, line);
    else if (/^end:vcard\s*$/i.test(text)) this.close();
    else this.property(text, line);
  }

  private property(text: string, line: number): void {
    const property = propertyOf(text);
    if (!property || !this.open) {
      if (this.odd.count++ === 0) this.odd.line = line;
      this.oddLines.push(text);
      if (!this.open) {
        this.firstLine = line;
        this.write();
      }
      return;
    }
    if (property.name === "VERSION") this.version = property.value.trim();
    else this.properties.push({ property });
  }

  private begin(text: string, line: number): void {
    const last = this.properties.at(-1)?.property;
    if (this.open && last?.name === "AGENT" && last.value.trim() === "") {
      this.inner = [text];
      return;
    }
    this.close();
    this.open = true;
    this.firstLine = line;
  }

  private innerLine(text: string): void {
    this.inner?.push(text);
    if (!/^end:vcard\s*$/i.test(text)) return;
    const agent = this.properties.pop();
    if (agent) this.properties.push({ property: { ...agent.property, value: this.inner?.join("\n") ?? "" } });
    this.inner = null;
  }

  private close(): void {
    for (const text of this.inner ?? []) this.oddLines.push(text);
    this.inner = null;
    if (this.open) this.write();
    this.open = false;
    this.version = "";
  }

  private write(): void {
    const { columns, properties, oddLines } = this;
    const labels = new Map<string, string>();
    for (const { property } of properties) {
      if (property.group !== "" && property.name === "X-ABLABEL") labels.set(property.group, property.value);
    }
    columns.begin();
    for (const { property } of properties) {
      if (property.name === "X-ABLABEL" && property.group !== "") {
        const named = properties.some(
          ({ property: one }) => one.group === property.group && /^(?:TEL|EMAIL|ADR)$/.test(one.name),
        );
        if (named) continue;
      }
      columns.add(property, plainValue(property, this.decode), labels.get(property.group));
    }
    if (oddLines.length > 0) columns.odd(oddLines.join("\n"));
    this.records.next(this.firstLine);
    this.properties = [];
    this.oddLines = [];
  }
}

/** Bytes of quoted-printable text, in the encoding it names; unnamed it is UTF-8, or else what the bytes look like. */
function decodeAs(
  bytes: Uint8Array,
  charset: string | undefined,
  encoding: string,
  language: Language,
): string {
  if (charset !== undefined) {
    try {
      return textDecoder(charset).decode(bytes);
    } catch {
      // a name no browser knows
    }
  }
  const none = new Uint8Array(0);
  const guess = detectEncoding(
    { head: bytes, middle: none, tail: none, size: bytes.length },
    undefined,
    language,
  );
  const legacy = guess.encoding !== "utf-8" && !guess.encoding.startsWith("utf-16");
  return textDecoder(legacy && encoding !== "utf-8" ? encoding : guess.encoding).decode(bytes);
}
