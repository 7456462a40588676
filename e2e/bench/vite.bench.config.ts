import { fileURLToPath } from "node:url";
import { defineConfig } from "vite";

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/** Builds the benchmark's pages (`--outDir` says where), apart from the app: contenders get the same bundling as ours. */
export default defineConfig({
  root: here("pages"),
  base: "./",
  publicDir: false,
  logLevel: "warn",
  worker: { format: "es" },
  build: {
    target: "esnext",
    assetsInlineLimit: 0,
    chunkSizeWarningLimit: 4000,
    rolldownOptions: { input: [here("pages/peer.html"), here("pages/engine.html"), here("pages/grid.html")] },
  },
});
