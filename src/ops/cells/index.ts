import { editCell } from "./edit-cell.ts";
import { editCells } from "./edit-cells.ts";

export const cells = [editCell, editCells] as const;
