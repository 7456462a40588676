import { afterEach, describe, expect, it } from "vitest";
import type { Client } from "../worker/client.ts";
import { createEngine } from "../worker/engine.ts";
import { readingAsUsual } from "./as-usual.ts";
import { usePreferences } from "./preferences.ts";

/** 田中太郎 as EUC-JP writes it, which reads nearly as well in other encodings. */
const bytes = Uint8Array.of(
  0x61,
  0x2c,
  0x62,
  0x0a,
  0xc5,
  0xc4,
  0xc3,
  0xe6,
  0x2c,
  0xc2,
  0xc0,
  0xcf,
  0xba,
  0x0a,
);
const file = () => new File([bytes], "names.csv");

describe("The encoding that is tried first", () => {
  const engine = createEngine();
  const still = () => undefined;
  const client = readingAsUsual({ ...engine, interrupt: still, endIfSilent: still, close: still } as Client);
  afterEach(() => usePreferences.setState({ encoding: "" }));

  it("is said when a file is opened, previewed and looked at, and stands in nothing that is kept", async () => {
    usePreferences.setState({ encoding: "gb18030" });
    const opened = await client.open([file()], {});
    expect(opened).toMatchObject({ ok: true, value: { assumed: { encoding: "gb18030" } } });
    expect(opened.ok && "usualEncoding" in opened.value.assumed).toBe(false);
    expect(await client.preview([file()], {})).toMatchObject({ value: { assumed: { encoding: "gb18030" } } });
    expect(await client.peek([file()])).toMatchObject({ ok: true });
  });

  it("gives way to what was chosen for the file", async () => {
    usePreferences.setState({ encoding: "gb18030" });
    const opened = await client.open([file()], { encoding: "euc-jp" });
    expect(opened).toMatchObject({ ok: true, value: { assumed: { encoding: "euc-jp" } } });
  });
});
