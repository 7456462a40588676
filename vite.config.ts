import { fileURLToPath } from "node:url";
import react from "@vitejs/plugin-react";
import type { Plugin, Rolldown } from "vite";
import { defineConfig, normalizePath } from "vite";
import { VitePWA } from "vite-plugin-pwa";

/** What the page and its worker may do: run and fetch their own files, and nothing else anywhere; SQLite is WebAssembly. */
const policy = [
  "default-src 'none'",
  "script-src 'self' 'wasm-unsafe-eval'",
  "worker-src 'self'",
  "style-src 'self'",
  "img-src 'self' data: blob:",
  "font-src 'self'",
  "connect-src 'self'",
  "manifest-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-src 'none'",
  "object-src 'none'",
].join("; ");

/** A header binds the worker too; only a header can forbid being framed. */
const headers = {
  "Content-Security-Policy": `${policy}; frame-ancestors 'none'`,
  "Referrer-Policy": "no-referrer",
  "X-Content-Type-Options": "nosniff",
};

export default defineConfig({
  base: "./",
  appType: "mpa",
  plugins: [react(), policyInPage(), offline()],
  worker: { format: "es" },
  build: {
    target: "es2023",
    manifest: true,
    modulePreload: { polyfill: false },
    reportCompressedSize: false,
    rolldownOptions: {
      output: { codeSplitting: { groups: [{ name: firstPaint(), debugName: "start" }] } },
    },
  },
  preview: { host: "127.0.0.1", port: 4173, headers },
});

/**
 * Puts all that the start page imports into one file instead of two dozen: fewer requests, and it packs better.
 * What is imported on demand keeps its own files.
 */
function firstPaint(): (id: string, context: Rolldown.ChunkingContext) => string | null {
  const main = normalizePath(fileURLToPath(new URL("src/main.tsx", import.meta.url)));
  const needed = new Set<string>();
  return (id, context) => {
    if (needed.size === 0) {
      needed.add(main);
      for (const one of needed) {
        for (const imported of context.getModuleInfo(one)?.importedIds ?? []) needed.add(imported);
      }
    }
    // The package's index names every icon there is: each icon goes where it is used.
    if (id.includes("/lucide-react/dist/esm/icons/")) return null;
    return id !== main && needed.has(id) ? "start" : null;
  };
}

/** The policy as a meta element of the built page, for hosts where headers cannot be set. */
function policyInPage(): Plugin {
  return {
    name: "limpid-policy",
    apply: "build",
    transformIndexHtml: () => [
      {
        tag: "meta",
        attrs: { "http-equiv": "Content-Security-Policy", content: policy },
        injectTo: "head-prepend",
      },
    ],
  };
}

/**
 * Everything is kept at the first visit, also chunks not yet used, so nothing is missing without network. A new
 * version waits until the user agrees (`virtual:pwa-register`); claiming clients only makes the very first visit
 * work offline without a reload.
 */
function offline(): Plugin[] {
  return VitePWA({
    registerType: "prompt",
    injectRegister: false,
    includeManifestIcons: false,
    workbox: {
      globPatterns: ["**/*.{html,js,css,svg,png,csv,woff2}"],
      maximumFileSizeToCacheInBytes: 64 * 1024 * 1024,
      navigateFallback: "index.html",
      cleanupOutdatedCaches: true,
      clientsClaim: true,
      skipWaiting: false,
    },
    manifest: {
      id: "./",
      name: "Limpid",
      short_name: "Limpid",
      description:
        "Cleans and analyses a spreadsheet in this browser tab. Your file never leaves this computer.",
      start_url: "./",
      scope: "./",
      display: "standalone",
      background_color: "#f6f7f6",
      theme_color: "#0b6e63",
      icons: [
        { src: "icon.svg", sizes: "any", type: "image/svg+xml" },
        { src: "icon-192.png", sizes: "192x192", type: "image/png" },
        { src: "icon-512.png", sizes: "512x512", type: "image/png" },
        { src: "icon-maskable-512.png", sizes: "512x512", type: "image/png", purpose: "maskable" },
      ],
    },
  });
}
