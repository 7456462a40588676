import { defineConfig, devices } from "@playwright/test";
import { systemBrowser } from "./.ci/setup.mjs";

const port = 4188;
const ci = Boolean(process.env.CI);
const asRoot = process.getuid?.() === 0;

export default defineConfig({
  testDir: "e2e",
  outputDir: "test-results",
  fullyParallel: true,
  forbidOnly: ci,
  // A busy machine may hold up a browser once; what needed a second try is named at the end.
  retries: ci ? 1 : 0,
  workers: 2,
  timeout: 90_000,
  expect: { timeout: 15_000 },
  reporter: [["list"], ["json", { outputFile: ".cache/playwright.json" }]],
  use: {
    ...devices["Desktop Chrome"],
    baseURL: `http://127.0.0.1:${port}/`,
    viewport: { width: 1280, height: 800 },
    locale: "en-US",
    colorScheme: "light",
    acceptDownloads: true,
    // Whoever is here for the second time: the hints of the first minute are known.
    storageState: {
      cookies: [],
      origins: [
        {
          origin: `http://127.0.0.1:${port}`,
          localStorage: [{ name: "limpid-hints", value: "clean-up why back" }],
        },
      ],
    },
    trace: "off",
    screenshot: "only-on-failure",
    launchOptions: { executablePath: systemBrowser(), args: asRoot ? ["--no-sandbox"] : [] },
  },
  projects: [
    { name: "promises", testMatch: "**/*.spec.ts", testIgnore: "**/gallery*" },
    { name: "gallery", testMatch: "**/gallery*.ts" },
  ],
  webServer: {
    command: `node node_modules/vite/bin/vite.js preview --port ${port} --strictPort`,
    url: `http://127.0.0.1:${port}/`,
    reuseExistingServer: !ci,
    stdout: "ignore",
  },
});
