import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";

interface Locked {
  readonly packages: {
    readonly [path: string]: {
      readonly version: string;
      readonly dev?: boolean;
      readonly optional?: boolean;
    };
  };
}
interface Manifest {
  readonly name: string;
  readonly version: string;
  readonly license: string;
}

const ROOT = join(import.meta.dirname, "../../..");
/** Needed by others' types or at build time only: no line of them is in the page. */
const NOT_IN_PAGE = ["typescript", "csstype"];
const NOTICES = join(import.meta.dirname, "third-party.json");

it("The page names every package it is built with, and its licence (UPDATE_NOTICES=1 writes them anew)", () => {
  const found = collect();
  if (process.env.UPDATE_NOTICES) writeFileSync(NOTICES, `${JSON.stringify(found, null, 2)}\n`);
  const kept = JSON.parse(readFileSync(NOTICES, "utf8")) as typeof found;
  expect(kept.packages).toEqual(found.packages);
  expect(kept.texts.map((text) => text.length)).toEqual(found.texts.map((text) => text.length));
  expect(kept.texts.join() === found.texts.join()).toBe(true);
});

/** Packages that are installed for the page itself, not for building it; equal texts are kept once. */
function collect() {
  const lock = JSON.parse(readFileSync(join(ROOT, "package-lock.json"), "utf8")) as Locked;
  const texts: string[] = [];
  const packages = Object.entries(lock.packages)
    .filter(
      ([path, { dev, optional }]) =>
        path !== "" && !dev && !optional && !path.startsWith("node_modules/@types/"),
    )
    .filter(([path]) => !NOT_IN_PAGE.some((name) => path === `node_modules/${name}`))
    .map(([path]) => {
      const folder = join(ROOT, path);
      const { name, version, license } = JSON.parse(
        readFileSync(join(folder, "package.json"), "utf8"),
      ) as Manifest;
      const written = licenceText(folder) ?? license;
      if (!texts.includes(written)) texts.push(written);
      return { name, version, licence: license, text: texts.indexOf(written) };
    });
  return { packages, texts };
}

function licenceText(folder: string): string | undefined {
  if (!existsSync(folder)) return undefined;
  const name = readdirSync(folder).find((each) => /^licen[cs]e(\.(md|txt))?$/i.test(each));
  return name && readFileSync(join(folder, name), "utf8").replaceAll("\r\n", "\n").trim();
}
