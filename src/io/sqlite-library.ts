import type { SqlJsStatic } from "sql.js";

let loading: Promise<SqlJsStatic> | undefined;

/**
 * SQLite in memory. The build with the WebAssembly inside its script: nothing else is fetched, so it works offline and
 * from a file on the disk.
 */
export function sqlite(): Promise<SqlJsStatic> {
  loading ??= import("sql.js/dist/sql-wasm-inline.js").then((own) => own.default());
  return loading;
}
