import { describe, expect, it } from "vitest";
import { operations } from "../index.ts";
import { columnOf, proposalsOf, safeChanges } from "../proposals-of.ts";
import { repairBroken } from "./repair-text.ts";

const operation = operations.find(({ id }) => id === repairBroken.id) ?? expect.unreachable();

describe("repairing garbled text", () => {
  it("is offered for what can be repaired, never done unasked", async () => {
    const texts = ["MÃ¼ller", "Müller", "", "锟斤拷", "SÃ£o Paulo"];
    expect(await proposalsOf(operation, columnOf("name", texts))).toMatchObject([
      { safe: false, columns: ["name"], changes: ["MÃ¼ller → Müller", "SÃ£o Paulo → São Paulo"] },
    ]);
  });

  it.each([[["Ångström", "São Paulo", "王伟", "CAFÉ…"]], [["锟斤拷", "M\ufffdller"]]])(
    "is not offered for %j",
    async (texts) => {
      expect(await proposalsOf(operation, columnOf("name", texts))).toEqual([]);
    },
  );

  it("offers other names for columns whose names are garbled, and none that is taken", async () => {
    const grid = [
      ["cafÃ©", "café", "StraÃŸe"],
      ["1", "2", "3"],
    ];
    expect(await proposalsOf(operation, grid)).toMatchObject([
      {
        op: "rename-columns",
        safe: false,
        params: { columns: ["cafÃ©", "StraÃŸe"], names: ["café (2)", "Straße"] },
      },
    ]);
  });

  it("comes before spaces are removed where a space is half of a letter, and after it they go", async () => {
    const trim = operations.find(({ id }) => id === "trim") ?? expect.unreachable();
    const texts = ["voilÃ\u00a0", "MÃ¼ller  ", "Ã\u00a0 la"];
    expect(await safeChanges(trim, columnOf("note", texts))).toEqual(["MÃ¼ller   → MÃ¼ller"]);
    const [{ changes }] = await proposalsOf(operation, columnOf("note", texts));
    expect(changes).toEqual(["voilÃ\u00a0 → voilà", "MÃ¼ller   → Müller  ", "Ã\u00a0 la → à la"]);
  });
});
