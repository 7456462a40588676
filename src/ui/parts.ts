import { laterWithWords } from "./later.tsx";

/** The parts that are needed as soon as a file is there, fetched while the start page is idle. */
export const parts = {
  grid: laterWithWords(() => import("./grid/Grid.tsx").then((own) => own.Grid)),
  found: laterWithWords(() => import("./suggestions/Found.tsx").then((own) => own.Found)),
  filter: laterWithWords(() => import("./facets/Facets.tsx").then((own) => own.Facets)),
  steps: laterWithWords(() => import("./steps/Steps.tsx").then((own) => own.Steps)),
  fileMenu: laterWithWords(() => import("./FileMenu.tsx").then((own) => own.FileMenu)),
};
