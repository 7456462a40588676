import { readdirSync, readFileSync } from "node:fs";
import { join, posix, relative, sep } from "node:path";
import { parseSync, Visitor } from "vite";
import { describe, expect, it } from "vitest";

/** The folders of src from left to right. Each may import only what stands to its left; those in one place, not each other. */
const places = [
  ["table"],
  ["values"],
  ["io", "match"],
  ["profile"],
  ["ops"],
  ["recipe"],
  ["analysis"],
  ["worker"],
  ["app"],
  ["ui"],
];
const engine = places.slice(0, 8).flat();
/** What app and ui may run themselves: readers of one text. All else of the engine reaches them as types only. */
const runsOnPage = ["values", "app"];

/** The worker of each open file is started and spoken to from here. */
const startsWorkers = ["app/session.ts", "app/open-tab.ts"];

/** Who may use which package. What is not here may be used by nobody; tests may also use the last line. */
const packages: Record<string, readonly string[]> = {
  papaparse: ["io"],
  hucre: ["io"],
  "@e965/xlsx": ["io"],
  hyparquet: ["io"],
  "hyparquet-compressors": ["io"],
  "hyparquet-writer": ["io"],
  fflate: ["io"],
  "sql.js": ["io"],
  "libphonenumber-js": ["values"],
  "opencc-js": ["values"],
  valibot: ["ops", "recipe", "app"],
  comlink: ["worker"],
  idb: ["app"],
  zustand: ["app", "ui"],
  react: ["app", "ui", "main"],
  "react-dom": ["ui", "main"],
  recharts: ["ui"],
  "lucide-react": ["ui"],
  "@base-ui/react": ["ui"],
  "@tanstack/react-table": ["ui"],
  "@tanstack/react-virtual": ["ui"],
  "virtual:pwa-register": ["app"],
};
const forTests = ["vitest", "fast-check", "papaparse", "comlink", "fflate"];

interface Source {
  /** Path below src, with forward slashes. */
  readonly path: string;
  readonly text: string;
}

interface Import {
  readonly from: string;
  /** A path below src when local, else the name of a package. */
  readonly to: string;
  readonly local: boolean;
  readonly typeOnly: boolean;
}

describe("the direction of imports", () => {
  const sources = read(import.meta.dirname);

  it("finds the source, and every folder of it in the table", () => {
    const folders = new Set(sources.filter(({ path }) => path.includes("/")).map(({ path }) => folder(path)));
    expect([...folders].filter((name) => ![...places.flat(), "i18n"].includes(name))).toEqual([]);
    expect([...folders]).toEqual(expect.arrayContaining(["table", "ops", "worker", "ui"]));
  });

  it("holds in the whole source", () => {
    expect(forbidden(sources)).toEqual([]);
  });

  it("has no circles", () => {
    expect(circles(sources)).toEqual([]);
  });

  it.each<[string, string]>([
    ["table/a.ts", 'import { b } from "../values/b.ts";'],
    ["table/a.ts", 'import type { B } from "../values/b.ts";'],
    ["values/a.ts", 'export { b } from "../io/b.ts";'],
    ["io/a.ts", 'type B = import("../match/b.ts").B;'],
    ["match/a.ts", 'const late = () => import("../io/b.ts");'],
    ["ops/a.ts", 'new Worker(new URL("../worker/engine.worker.ts", import.meta.url));'],
    ["ops/a.ts", 'import { en } from "../i18n/en.ts";'],
    ["worker/a.ts", 'import { App } from "../ui/App.tsx";'],
    ["worker/a.ts", 'import { useState } from "react";'],
    ["analysis/a.ts", 'import { Bar } from "recharts";'],
    ["io/a.ts", 'import { readFile } from "node:fs/promises";'],
    ["io/a.ts", 'import lodash from "lodash";'],
    ["io/a.ts", 'import { version } from "../../package.json";'],
    ["io/a.ts", "const late = (name: string) => import(name);"],
    ["app/store.ts", 'import { createClient } from "../worker/client.ts";'],
    ["app/session.ts", 'import { trim } from "../ops/trim.ts";'],
    ["app/store.ts", 'import { selectRows } from "../table/table.ts";'],
    ["app/store.ts", 'import { en } from "../i18n/en.ts";'],
    ["ui/App.tsx", 'import { createClient } from "../worker/client.ts";'],
    ["ui/App.tsx", 'import { operations } from "../ops/index.ts";'],
    ["ui/App.tsx", 'import { type Step, operations } from "../ops/index.ts";'],
    ["i18n/en.ts", 'import { App } from "../ui/App.tsx";'],
    ["app/a.test.ts", 'import { App } from "../ui/App.tsx";'],
    ["ops/a.test.ts", 'import { createEngine } from "../worker/engine.ts";'],
    ["ops/a.ts", 'import { b } from "./b.test.ts";'],
    ["io/a.ts", 'import { anyGrid } from "./any-table.ts";'],
  ])("is broken by %s: %s", (path, text) => {
    expect(forbidden([{ path, text }])).toHaveLength(1);
  });

  it.each<[string, string]>([
    ["values/a.ts", 'import { column } from "../table/column.ts";\nimport { b } from "./b.ts";'],
    ["ops/a.ts", 'import type { Words } from "../i18n/words.ts";'],
    ["worker/client.ts", 'import { wrap } from "comlink";'],
    ["app/session.ts", 'import { createClient } from "../worker/client.ts";'],
    ["app/preferences.ts", 'import type { Language } from "../i18n/words.ts";'],
    ["app/store.ts", 'import type { Recipe } from "../recipe/recipe.ts";'],
    ["ui/grid/columns.ts", 'import { reader } from "../../values/reading.ts";'],
    ["ui/kit/Menu.tsx", 'import { Menu } from "@base-ui/react/menu";'],
    ["ui/App.tsx", 'import type { Step } from "../ops/index.ts";\nimport "./App.module.css";'],
    ["ui/App.tsx", 'import { store } from "../app/store.ts";\nimport { en } from "../i18n/en.ts";'],
    ["i18n/en.ts", 'import type { Problem } from "../worker/contract.ts";'],
    ["main.tsx", 'import { App } from "./ui/App.tsx";'],
    ["io/a.test.ts", 'import { anyGrid } from "./any-table.ts";'],
    ["io/any-table.ts", 'import fc from "fast-check";'],
    ["ops/a.test.ts", 'import { readFileSync } from "node:fs";\nimport { read } from "../io/read.ts";'],
  ])("allows %s: %s", (path, text) => {
    expect(forbidden([{ path, text }])).toEqual([]);
  });

  it("sees a circle, also one of types and through a third file", () => {
    const files = [
      { path: "ops/a.ts", text: 'import { b } from "./b.ts";' },
      { path: "ops/b.ts", text: 'import type { C } from "./c.ts";' },
      { path: "ops/c.ts", text: 'export { a } from "./a.ts";' },
      { path: "ops/d.ts", text: 'import { a } from "./a.ts";' },
    ];
    expect(circles(files)).toEqual(["ops/a.ts → ops/b.ts → ops/c.ts → ops/a.ts"]);
  });
});

/** Every import that the rule forbids, as "file → target". */
function forbidden(sources: readonly Source[]): string[] {
  return sources
    .filter(({ path }) => path !== "architecture.test.ts")
    .flatMap(imports)
    .filter((one) => !(one.local ? mayImport(one) : mayUse(one)))
    .map(({ from, to, typeOnly }) => `${from} → ${to}${typeOnly ? " (types)" : ""}`);
}

function mayUse({ from, to }: Import): boolean {
  if ((isTest(from) || isForTests(from)) && (forTests.includes(to) || to.startsWith("node:"))) return true;
  const name = Object.keys(packages).find((known) => to === known || to.startsWith(`${known}/`));
  return name !== undefined && packages[name].includes(folder(from));
}

function mayImport({ from, to, typeOnly }: Import): boolean {
  const [here, there] = [folder(from), folder(to)];
  if (isTest(to) || (isForTests(to) && !isTest(from))) return false;
  if (here === there) return true;
  if (here === "main") return ["app", "ui", "i18n"].includes(there);
  if (there === "i18n") return here === "ui" || (typeOnly && (here === "ops" || here === "app"));
  if (here === "i18n") return typeOnly && engine.includes(there);
  if (place(there) < 0 || place(there) >= place(here)) return false;
  if (engine.includes(here) || runsOnPage.includes(there) || typeOnly || isTest(from)) return true;
  return startsWorkers.includes(from) && there === "worker";
}

/** Each way round by imports, once, as "a → b → a". */
function circles(sources: readonly Source[]): string[] {
  const known = new Set(sources.map(({ path }) => path));
  const next = new Map(
    sources.map((source) => [source.path, imports(source).flatMap(({ to }) => (known.has(to) ? [to] : []))]),
  );
  const done = new Set<string>();
  const found: string[] = [];
  const walk = (path: string, way: readonly string[]): void => {
    const before = way.indexOf(path);
    if (before >= 0) found.push([...way.slice(before), path].join(" → "));
    if (before >= 0 || done.has(path)) return;
    for (const to of next.get(path) ?? []) walk(to, [...way, path]);
    done.add(path);
  };
  for (const path of next.keys()) walk(path, []);
  return found;
}

/** What a file imports in any form: statically, passed on, on demand, in a type, as the address of a worker. */
function imports({ path, text }: Source): Import[] {
  const { program, errors } = parseSync(path, text);
  if (errors.length > 0) throw new Error(`${path}: ${errors[0]?.message}`);
  const found: Import[] = [];
  const add = (target: unknown, typeOnly: boolean): void => {
    const name =
      typeof target === "string" ? target.replace(/[?#].*$/, "") : "a name known only when it runs";
    const local = name.startsWith(".");
    found.push({ from: path, to: local ? posix.join(posix.dirname(path), name) : name, local, typeOnly });
  };
  new Visitor({
    ImportDeclaration: ({ source, importKind }) => add(source.value, importKind === "type"),
    ExportAllDeclaration: ({ source, exportKind }) => add(source.value, exportKind === "type"),
    ExportNamedDeclaration: ({ source, exportKind }) => {
      if (source) add(source.value, exportKind === "type");
    },
    ImportExpression: ({ source }) => add(source.type === "Literal" ? source.value : null, false),
    TSImportType: ({ source }) => add(source.value, true),
    NewExpression: ({ callee, arguments: [address, base] }) => {
      if (callee.type !== "Identifier" || callee.name !== "URL" || base?.type !== "MemberExpression") return;
      if (base.object.type === "MetaProperty" && address?.type === "Literal") add(address.value, false);
    },
  }).visit(program);
  return found;
}

function read(root: string): Source[] {
  return readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .map((file) => ({
      path: relative(root, file).split(sep).join("/"),
      text: readFileSync(file, "utf8"),
    }));
}

/** The folder right below src; the name of the file for one that stands in src itself. */
function folder(path: string): string {
  return path.split(/[/.]/, 1)[0] || "outside";
}

function place(name: string): number {
  return places.findIndex((names) => names.includes(name));
}

function isTest(path: string): boolean {
  return /\.test\.tsx?$/.test(path);
}

/** What makes any table or literal file for several tests, and nothing else may import. */
function isForTests(path: string): boolean {
  return /\/(?:any-table|literal-workbook)\.ts$/.test(path);
}
