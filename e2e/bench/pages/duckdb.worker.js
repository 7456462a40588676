import { AsyncDuckDB, DuckDBDataProtocol, VoidLogger } from "@duckdb/duckdb-wasm";
import workerUrl from "@duckdb/duckdb-wasm/dist/duckdb-browser-eh.worker.js?url";
import wasmUrl from "@duckdb/duckdb-wasm/dist/duckdb-eh.wasm?url";
import { serve } from "./serve.js";

const source = "read_csv('list.csv', header = true, all_varchar = true)";
let db;
let connection;

serve({
  start: async () => {
    db = new AsyncDuckDB(new VoidLogger(), new Worker(workerUrl));
    await db.instantiate(new URL(wasmUrl, self.location.href).href);
    connection = await db.connect();
  },
  read: async (file, first) => {
    await db.registerFileHandle("list.csv", file, DuckDBDataProtocol.BROWSER_FILEREADER, true);
    await connection.query(`select * from ${source} limit 50`);
    first();
    await connection.query(`create table list as select * from ${source}`);
    return { rows: Number(await one("select count(*) from list")) };
  },
  profile: async () => ({ columns: (await connection.query("summarize list")).numRows }),
  example: async () => {
    await connection.query("create table clean as select distinct * from list where columns(*) is not null");
    await connection.query("alter table clean alter age type integer");
    const mean = Number(await one("select avg(age) from clean"));
    await connection.query("copy clean to 'clean.csv' (header)");
    const blob = new Blob([await db.copyFileToBuffer("clean.csv")]);
    return { rows: Number(await one("select count(*) from clean")), mean, bytes: blob.size, blob };
  },
});

async function one(query) {
  return (await connection.query(query)).getChildAt(0).get(0);
}
