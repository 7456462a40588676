// @ts-check
// What a fresh clone needs before anything can run. Only Node's own modules at the top: nothing is installed yet.

import { spawn } from "node:child_process";
import { existsSync, readFileSync, statSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

export const root = dirname(dirname(fileURLToPath(import.meta.url)));

/** Stops with one sentence when Node is older than package.json asks for. */
export function ensureNode() {
  const [major = 0, minor = 0] = process.versions.node.split(".").map(Number);
  if (major > 20 || (major === 20 && minor >= 19)) return;
  console.error(`Limpid needs Node 20.19 or newer; this is ${process.versions.node}.`);
  process.exit(1);
}

/** Installs the locked packages when there are none, or when the lock file is newer than they are. */
export async function ensurePackages() {
  const installed = join(root, "node_modules", ".package-lock.json");
  const lock = join(root, "package-lock.json");
  if (existsSync(installed) && statSync(installed).mtimeMs >= statSync(lock).mtimeMs) return;
  console.log("Installing packages …");
  await must([...npm(), "ci", "--include=dev", "--no-audit", "--no-fund"]);
}

/** Installs a browser for the end-to-end tests where there is none. The packages must be there. */
export async function ensureBrowser() {
  if (systemBrowser() !== undefined) return;
  if (onDebianAsRoot()) {
    console.log("Installing Chromium …");
    const env = { DEBIAN_FRONTEND: "noninteractive" };
    await must(["apt-get", "update", "-qq"], env);
    await must(
      ["apt-get", "install", "-y", "-qq", "--no-install-recommends", "chromium", "fonts-noto-cjk"],
      env,
    );
    return;
  }
  const { chromium } = await import("@playwright/test");
  if (existsSync(chromium.executablePath())) return;
  console.log("Installing Chromium …");
  await must(bin("@playwright/test", "install", "chromium"));
}

/**
 * Where Chromium or Chrome is on this machine: `LIMPID_CHROMIUM` if set, else the usual places. Undefined when there
 * is none, or only the one that Playwright installed and finds by itself.
 * @returns {string | undefined}
 */
export function systemBrowser() {
  const windows = ["PROGRAMFILES", "PROGRAMFILES(X86)", "LOCALAPPDATA"]
    .map((name) => process.env[name])
    .filter((folder) => folder !== undefined)
    .map((folder) => join(folder, "Google", "Chrome", "Application", "chrome.exe"));
  return [
    process.env.LIMPID_CHROMIUM ?? "",
    "/usr/bin/chromium",
    "/usr/bin/google-chrome-stable",
    "/usr/bin/google-chrome",
    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
    "/Applications/Chromium.app/Contents/MacOS/Chromium",
    ...windows,
  ].find((path) => path !== "" && existsSync(path));
}

/** Whether apt-get may be used: Chromium is a plain Debian package there (on Ubuntu it is not). */
function onDebianAsRoot() {
  if (process.getuid?.() !== 0 || !existsSync("/etc/os-release")) return false;
  return /^ID="?debian"?$/m.test(readFileSync("/etc/os-release", "utf8"));
}

/**
 * The command line that runs an installed package's command with this Node; needs no shell on any system.
 * @param {string} name the package, whose command has the same name or is its only one
 * @param {...string} args
 */
export function bin(name, ...args) {
  const home = join(root, "node_modules", name);
  /** @type {{ bin: string | Record<string, string> }} */
  const { bin: commands } = JSON.parse(readFileSync(join(home, "package.json"), "utf8"));
  const script = typeof commands === "string" ? commands : (commands[name] ?? Object.values(commands)[0]);
  if (script === undefined) throw new Error(`${name} has no command`);
  return [process.execPath, join(home, script), ...args];
}

/** npm's own script when npm started us; otherwise npm from the path. */
function npm() {
  const script = process.env.npm_execpath;
  if (script?.endsWith(".js")) return [process.execPath, script];
  return process.platform === "win32" ? ["cmd", "/c", "npm"] : ["npm"];
}

/**
 * Runs a command line in the project's folder and waits for its end.
 * @param {string[]} line program and arguments
 * @param {{ env?: Record<string, string>, collect?: boolean }} [how] `collect`: keep what it prints instead of showing it
 * @returns {Promise<{ code: number, output: string }>} a program that cannot be started gives code 127
 */
export function run([program = "", ...args], { env = {}, collect = false } = {}) {
  return new Promise((resolve) => {
    const child = spawn(program, args, {
      cwd: root,
      env: { ...process.env, ...env },
      stdio: ["ignore", collect ? "pipe" : "inherit", collect ? "pipe" : "inherit"],
    });
    let output = "";
    for (const stream of [child.stdout, child.stderr]) {
      stream?.setEncoding("utf8").on("data", (text) => {
        output += text;
      });
    }
    child.on("error", (error) => resolve({ code: 127, output: `${output}${error.message}\n` }));
    child.on("close", (code) => resolve({ code: code ?? 1, output }));
  });
}

/**
 * @param {string[]} line
 * @param {Record<string, string>} [env]
 */
async function must(line, env) {
  const { code } = await run(line, { env });
  if (code !== 0) throw new Error(`${line.join(" ")} ended with ${code}`);
}
