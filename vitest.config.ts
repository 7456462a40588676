import { VitePWA } from "vite-plugin-pwa";
import { defineConfig } from "vitest/config";

export default defineConfig({
  // Answers for the module that registers the service worker, for tests that import it.
  plugins: [VitePWA({ injectRegister: false })],
  test: {
    include: ["src/**/*.test.{ts,tsx}", "e2e/**/*.test.ts"],
    environment: "node",
    setupFiles: ["e2e/same-cases.ts"],
    testTimeout: 60_000,
    maxWorkers: "100%",
  },
});
