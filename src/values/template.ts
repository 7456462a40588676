/** A piece of a template: a text, or what stands in a column. */
export type TemplatePiece = { readonly text: string } | { readonly column: string };

/**
 * The pieces of a template such as "{first} {last}", columns named by id. "{{" and "}}" stand for the signs themselves, and
 * so does a single "}". Null when a "{" is never closed or names nothing.
 */
export function templatePieces(template: string): readonly TemplatePiece[] | null {
  const pieces: TemplatePiece[] = [];
  let text = "";
  for (let at = 0; at < template.length; at++) {
    const sign = template[at];
    if (sign !== "{" && sign !== "}") text += sign;
    else if (template[at + 1] === sign) {
      text += sign;
      at++;
    } else if (sign === "}") text += sign;
    else {
      const end = template.indexOf("}", at);
      if (end <= at + 1) return null;
      if (text !== "") pieces.push({ text });
      text = "";
      pieces.push({ column: template.slice(at + 1, end) });
      at = end;
    }
  }
  if (text !== "") pieces.push({ text });
  return pieces;
}

/** The columns a template names, each once; none of a template that cannot be read. */
export function templateColumns(template: string): readonly string[] {
  const columns = (templatePieces(template) ?? []).flatMap((piece) =>
    "column" in piece ? [piece.column] : [],
  );
  return [...new Set(columns)];
}

/** The same template with other names for its columns; undefined keeps one. What cannot be read stays as it is. */
export function withTemplateColumns(
  template: string,
  nameOf: (column: string) => string | undefined,
): string {
  const pieces = templatePieces(template);
  if (!pieces) return template;
  const renamed = pieces.map((piece) =>
    "text" in piece ? piece.text.replace(/[{}]/g, "$&$&") : columnPiece(nameOf(piece.column) ?? piece.column),
  );
  return renamed.join("");
}

/** A column as a template names it. */
export function columnPiece(column: string): string {
  return `{${column}}`;
}
