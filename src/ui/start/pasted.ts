/** Rows as text that any reader of tables understands: tabs between cells, quotes where a cell needs them. */
export function tabText(rows: readonly (readonly string[])[]): string {
  return rows.map((row) => row.map(quoted).join("\t")).join("\n");
}

/** The cells of the first table in a piece of HTML, as spreadsheets put it on the clipboard; null without one. */
export function tableOf(html: string): string[][] | null {
  const table = new DOMParser().parseFromString(html, "text/html").querySelector("table");
  if (!table) return null;
  return Array.from(table.rows, (row) =>
    Array.from(row.cells).flatMap((cell) => [
      textOf(cell),
      ...Array<string>(Math.max(0, cell.colSpan - 1)).fill(""),
    ]),
  );
}

/** What was pasted: files first, then a table of cells, then plain text. */
export function pastedFrom(
  data: DataTransfer,
): { readonly files: readonly File[] } | { readonly text: string } {
  const html = data.getData("text/html");
  const rows = html === "" ? null : tableOf(html);
  if (rows && rows.length > 0) return { text: tabText(rows) };
  const text = data.getData("text/plain");
  if (text === "" && data.files.length > 0) return { files: [...data.files] };
  return { text };
}

function textOf(cell: HTMLTableCellElement): string {
  for (const br of cell.querySelectorAll("br")) br.replaceWith("\n");
  return (cell.textContent ?? "").replace(/\u00A0/g, " ").trim();
}

function quoted(cell: string): string {
  return /["\t\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}
