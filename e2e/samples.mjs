// Makes the three lists that ship with the app: `node e2e/samples.mjs`. The same bytes every time.
import { mkdirSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { customersSample } from "./fixtures/sample-customers.mjs";
import { chineseSample } from "./fixtures/sample-customers-zh.mjs";
import { ordersSample } from "./fixtures/sample-orders.mjs";

const folder = fileURLToPath(new URL("../public/samples/", import.meta.url));

/** @type {Record<string, () => Buffer>} */
export const samples = {
  "customers.csv": customersSample,
  "orders.csv": ordersSample,
  "customers-zh.csv": chineseSample,
};

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  mkdirSync(folder, { recursive: true });
  for (const [name, make] of Object.entries(samples)) {
    const bytes = make();
    writeFileSync(folder + name, bytes);
    console.log(`${name}  ${(bytes.length / 1000).toFixed(0)} kB`);
  }
}
