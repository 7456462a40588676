/** One property of a card: `TEL;TYPE=cell:123` in a group `item1`. The value is unfolded and not yet unescaped. */
export interface VcardProperty {
  readonly group: string;
  /** Upper case. */
  readonly name: string;
  /** Names in upper case; a bare word such as CELL or QUOTED-PRINTABLE (vCard 2.1) comes under "TYPE" or "ENCODING". */
  readonly parameters: readonly (readonly [name: string, value: string])[];
  readonly value: string;
}

/** The property a whole line states; null when it states none. */
export function propertyOf(line: string): VcardProperty | null {
  const colon = unquoted(line, 0, ":");
  if (colon < 0) return null;
  const [head, ...rest] = splitUnquoted(line.slice(0, colon), ";");
  const name = /^(?:([\w-]+)\.)?([\w-]+)$/.exec(head.trim());
  if (!name) return null;
  return {
    group: name[1]?.toLowerCase() ?? "",
    name: name[2].toUpperCase(),
    parameters: rest.flatMap(parametersOf),
    value: line.slice(colon + 1),
  };
}

/** Whether a line of vCard 2.1 goes on with the next one: quoted-printable text with "=" at its end. */
export function goesOn(line: string): boolean {
  return line.endsWith("=") && /^[^:]*QUOTED-PRINTABLE[^:]*:/i.test(line);
}

export function parameter({ parameters }: VcardProperty, name: string): string | undefined {
  return parameters.find(([one]) => one === name)?.[1];
}

/** The value as text, with quoted-printable undone; `decode` gives the characters of its bytes. */
export function plainValue(
  property: VcardProperty,
  decode: (bytes: Uint8Array, charset: string | undefined) => string,
): string {
  if (parameter(property, "ENCODING")?.toUpperCase() !== "QUOTED-PRINTABLE") return property.value;
  const charset = parameter(property, "CHARSET");
  // ASCII goes along, because it may be the second byte of a character of GBK or Shift-JIS
  return property.value.replace(/\p{ASCII}+/gu, (all) => {
    if (!all.includes("=")) return all;
    const chars = all.replace(/=([0-9A-Fa-f]{2})/g, (_, hex: string) =>
      String.fromCharCode(Number.parseInt(hex, 16)),
    );
    return decode(
      Uint8Array.from(chars, (char) => char.charCodeAt(0)),
      charset,
    );
  });
}

/** The parts of a structured value (N, ADR, ORG), each unescaped. */
export function componentsOf(value: string): string[] {
  const parts: string[] = [];
  let from = 0;
  for (let at = 0; at <= value.length; at++) {
    if (value[at] === "\\" && at + 1 < value.length) at++;
    else if (at === value.length || value[at] === ";") {
      parts.push(unescaped(value.slice(from, at)));
      from = at + 1;
    }
  }
  return parts;
}

/** RFC 6350, section 3.4: \n and \N are line breaks; \\, \, and \; those characters. Other backslashes stay. */
export function unescaped(value: string): string {
  return value.replace(/\\([nN\\,;:])/g, (_all, char: string) =>
    char === "n" || char === "N" ? "\n" : char,
  );
}

const ENCODINGS = new Set(["QUOTED-PRINTABLE", "BASE64", "7BIT", "8BIT", "B"]);

function parametersOf(text: string): (readonly [string, string])[] {
  const equals = text.indexOf("=");
  if (equals < 0) {
    const word = text.trim().toUpperCase();
    return word === "" ? [] : [[ENCODINGS.has(word) ? "ENCODING" : "TYPE", text.trim()]];
  }
  const name = text.slice(0, equals).trim().toUpperCase();
  const values =
    name === "TYPE"
      ? splitUnquoted(text.slice(equals + 1).replaceAll('"', ""), ",")
      : [text.slice(equals + 1)];
  return values.map((value) => [name, value.trim().replace(/^"(.*)"$/, "$1")] as const);
}

function splitUnquoted(text: string, mark: string): string[] {
  const parts: string[] = [];
  let from = 0;
  for (let at = unquoted(text, 0, mark); at >= 0; at = unquoted(text, from, mark)) {
    parts.push(text.slice(from, at));
    from = at + 1;
  }
  parts.push(text.slice(from));
  return parts;
}

function unquoted(text: string, from: number, mark: string): number {
  let quoted = false;
  for (let at = from; at < text.length; at++) {
    if (text[at] === '"') quoted = !quoted;
    else if (text[at] === mark && !quoted) return at;
  }
  return -1;
}
