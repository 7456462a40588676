// Glide Data Grid, asked for one cell at a time.
import { DataEditor, GridCellKind } from "@glideapps/glide-data-grid";
import "@glideapps/glide-data-grid/dist/index.css";
import { createElement } from "react";
import { createRoot } from "react-dom/client";

const ROW = 30;
const HEADER = 36;
const COLUMN = 140;
/** About the width of the row numbers. */
const NUMBERS = 48;

/** Draws the list into the element, and lets it be known what was written to the canvas. */
export function showGlide(element, { names, text }, rows) {
  const drawn = new Set();
  let region = { x: 0, y: 0, tx: 0, ty: 0 };
  // oxlint-disable-next-line typescript/unbound-method -- called with the canvas that it is asked of
  const fillText = CanvasRenderingContext2D.prototype.fillText;
  CanvasRenderingContext2D.prototype.fillText = function (words, ...place) {
    drawn.add(words);
    return fillText.call(this, words, ...place);
  };
  window.canvasForget = () => drawn.clear();
  /** Right when each text of the part in view was written since this was last forgotten. */
  window.canvasLook = () => {
    const { x, y, tx, ty } = region;
    const { clientWidth, clientHeight } = element.querySelector(".dvn-scroller");
    const bottom = Math.min(rows, y + Math.ceil((clientHeight - HEADER - ty) / ROW));
    const right = Math.min(names.length, x + Math.ceil((clientWidth - 2 * NUMBERS - tx) / COLUMN));
    for (let row = y; row < bottom; row++) {
      for (let column = Math.max(0, x); column < right; column++) {
        const wanted = text(row, column);
        if (wanted !== "" && !drawn.has(wanted)) return { right: false, top: y };
      }
    }
    return { right: true, top: y };
  };
  const columns = names.map((title) => ({ title, id: title, width: COLUMN }));
  const getCellContent = ([column, row]) => {
    const data = text(row, column);
    return { kind: GridCellKind.Text, data, displayData: data, allowOverlay: false };
  };
  createRoot(element).render(
    createElement(DataEditor, {
      columns,
      rows,
      getCellContent,
      rowMarkers: "number",
      smoothScrollX: true,
      smoothScrollY: true,
      rowHeight: ROW,
      headerHeight: HEADER,
      width: "100%",
      height: "100%",
      onVisibleRegionChanged: ({ x, y }, tx, ty) => {
        region = { x, y, tx, ty };
      },
    }),
  );
}
