// @ts-check
// `npm start`: installs what is missing, builds, serves the built page to this computer only and says where.

import { bin, ensureNode, ensurePackages, root, run } from "./setup.mjs";

ensureNode();
await ensurePackages();
const built = await run(bin("vite", "build", "--logLevel", "warn"));
if (built.code !== 0) process.exit(built.code);

const { preview } = await import("vite");
const server = await preview({ root, logLevel: "warn" });
console.log(`\nLimpid is at ${server.resolvedUrls?.local[0]}   (Ctrl+C stops it)`);
