import { describe, expect, it } from "vitest";
import { fingerprint, isRecipe } from "./files.ts";

it("A recipe is known by its name", () => {
  expect(isRecipe({ name: "list.LIMPID.json" })).toBe(true);
  expect(isRecipe({ name: "limpid.json.csv" })).toBe(false);
});

describe("The fingerprint of a file", () => {
  const long = new Uint8Array(200_000).fill(65);

  it("is the same for equal bytes and differs with size, start or end", async () => {
    const changed = (at: number) => new Blob([long.with(at, 66)]);
    const of = await fingerprint(new Blob([long]));
    expect(await fingerprint(new Blob([long.slice()]))).toBe(of);
    expect(await fingerprint(changed(10))).not.toBe(of);
    expect(await fingerprint(changed(199_990))).not.toBe(of);
    expect(await fingerprint(new Blob([long.slice(1)]))).not.toBe(of);
  });

  it("of a file shorter than both ends is taken over all of it once", async () => {
    expect(await fingerprint(new Blob(["ab"]))).not.toBe(await fingerprint(new Blob(["ba"])));
    expect(await fingerprint(new Blob([]))).toBe("0-811c9dc5");
  });
});
