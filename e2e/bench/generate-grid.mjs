// Writes the list that the grids scroll to .cache/bench/grid-<rows>.csv, the same bytes every time: `node e2e/bench/generate-grid.mjs`.
import { createHash } from "node:crypto";
import { closeSync, existsSync, mkdirSync, openSync, renameSync, statSync, writeSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { gridList } from "./grid-list.mjs";

const folder = fileURLToPath(new URL("../../.cache/bench/", import.meta.url));

export const GRID_ROWS = 1_000_000;
/** Of the whole list. Pinned: another list is another benchmark. */
const pinned = {
  bytes: 379682750,
  sha256: "e032d8420a425968c1a1c21fcdbbb5ce6549a267c806c158c920582c8e182364",
};
const FLUSH = 1 << 20;

/**
 * The list, made unless it is there already.
 * @param {number} rows fewer than all for a quick try
 * @returns {string} the path of the file
 */
export function gridFile(rows = GRID_ROWS) {
  const path = `${folder}grid-${rows}.csv`;
  const whole = rows === GRID_ROWS;
  if (existsSync(path) && (!whole || statSync(path).size === pinned.bytes)) return path;
  mkdirSync(folder, { recursive: true });
  const made = writeRows(`${path}.part`, rows);
  if (whole && made.sha256 !== pinned.sha256)
    throw new Error(`grid-${rows}.csv came out as ${made.bytes} bytes, ${made.sha256}`);
  renameSync(`${path}.part`, path);
  return path;
}

function writeRows(path, rows) {
  const { names, text } = gridList();
  const file = openSync(path, "w");
  const hash = createHash("sha256");
  let bytes = 0;
  let block = `${names.join(",")}\n`;
  const flush = () => {
    const buffer = Buffer.from(block);
    hash.update(buffer);
    bytes += writeSync(file, buffer);
    block = "";
  };
  for (let row = 0; row < rows; row++) {
    block += text(row, 0);
    for (let column = 1; column < names.length; column++) block += `,${text(row, column)}`;
    block += "\n";
    if (block.length > FLUSH) flush();
  }
  flush();
  closeSync(file);
  return { bytes, sha256: hash.digest("hex") };
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const started = performance.now();
  const path = gridFile(Number(process.argv[2] ?? GRID_ROWS));
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  console.log(`${path}  ${(statSync(path).size / 1e6).toFixed(1)} MB  ${seconds} s`);
}
