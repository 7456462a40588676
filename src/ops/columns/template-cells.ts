import { blockTexts, type Cells } from "../../table/cells.ts";
import { columnById, type Table } from "../../table/table.ts";
import { type TemplatePiece, templatePieces } from "../../values/template.ts";

/** What a template gives for the rows of one block at a time: `open` a block, then ask for the place of a row in it. */
export interface TemplateReader {
  open(block: number): (at: number) => string;
}

/** Null when the template cannot be read or names a column that is not there. A row all of whose named cells are missing gives "". */
export function templateReader(table: Table, template: string): TemplateReader | null {
  const pieces = templatePieces(template);
  if (!pieces) return null;
  const cells = new Map<string, Cells>();
  for (const piece of pieces) {
    if ("text" in piece) continue;
    const column = columnById(table, piece.column);
    if (!column) return null;
    cells.set(piece.column, column.cells);
  }
  return { open: (block) => opened(pieces, cells, block) };
}

function opened(
  pieces: readonly TemplatePiece[],
  cells: ReadonlyMap<string, Cells>,
  block: number,
): (at: number) => string {
  const texts = new Map([...cells].map(([id, each]) => [id, blockTexts(each.blocks[block])]));
  const parts = pieces.map((piece) => ("text" in piece ? piece.text : (texts.get(piece.column) ?? [])));
  return (at) => {
    let written = "";
    let filled = cells.size === 0;
    for (const part of parts) {
      if (typeof part === "string") written += part;
      else {
        written += part[at];
        if (part[at] !== "") filled = true;
      }
    }
    return filled ? written : "";
  };
}
