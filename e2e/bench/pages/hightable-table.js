// hightable, fed by a data frame that knows every cell at once.
import HighTable from "hightable";
import "hightable/src/HighTable.css";
import { createElement } from "react";
import { createRoot } from "react-dom/client";

export function showHightable(element, { names, text }, rows) {
  const columns = new Map(names.map((name, i) => [name, i]));
  const data = {
    columnDescriptors: names.map((name) => ({ name })),
    numRows: rows,
    getRowNumber: ({ row }) => ({ value: row }),
    getCell: ({ row, column }) => ({ value: text(row, columns.get(column)) }),
  };
  createRoot(element).render(
    createElement(HighTable, { data, onError: (problem) => console.error(problem) }),
  );
}
