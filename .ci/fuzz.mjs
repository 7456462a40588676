// @ts-check
// `npm run fuzz`: the unit tests again and again, each time with other random cases, until one fails or it is stopped.
// `npm run fuzz -- 5 src/io` stops after five rounds and runs only the tests below src/io.

import { randomInt } from "node:crypto";
import { bin, run } from "./setup.mjs";

const [rounds = "Infinity", ...only] = process.argv.slice(2);
for (let round = 1; round <= Number(rounds); round++) {
  const seed = String(randomInt(2 ** 31));
  const { code, output } = await run(bin("vitest", "run", "--reporter=dot", ...only), {
    env: { LIMPID_SEED: seed },
    collect: true,
  });
  console.log(`Round ${round}, LIMPID_SEED=${seed}: ${code === 0 ? "passed" : "failed"}`);
  if (code === 0) continue;
  console.log(output.slice(Math.max(0, output.indexOf("Failed Tests"))).trimEnd());
  process.exit(1);
}
