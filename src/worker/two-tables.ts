import type { Calls } from "./calls.ts";
import type { Engine } from "./contract.ts";
import type { Desk } from "./desk.ts";
import type { SecondTables } from "./second-tables.ts";

const load = () => import("./second-tables.ts");

/** The calls about two tables: one is lent by another engine, then held against a point of this one. */
export function twoTables(
  calls: Calls,
  desk: Desk,
): Pick<Engine, "lend" | "borrow" | "compare" | "comparedRows"> {
  let held: SecondTables | null = null;
  const seconds = async () => {
    const { SecondTables } = await load();
    held ??= new SecondTables();
    return held;
  };
  return {
    lend(at, to) {
      return calls.quietly(async (pace) => {
        const { point, all } = await desk.pointAt(at);
        const { lendTable } = await load();
        await lendTable(await all.table(point, pace), to, pace);
        return null;
      });
    },

    borrow(id, from) {
      return calls.quietly(async () => {
        await (await seconds()).borrow(id, from);
        return null;
      });
    },

    compare(at, second, keys, onProgress) {
      return calls.run(
        "analyse",
        async (pace) => {
          const { point, all } = await desk.pointAt(at);
          return (await seconds()).compare(await all.table(point, pace), second, keys, pace);
        },
        onProgress,
      );
    },

    comparedRows(at, second, keys, which, from, count) {
      return calls.quietly(async (pace) => {
        const { point, all } = await desk.pointAt(at);
        return (await seconds()).page(await all.table(point, pace), second, keys, which, [from, count], pace);
      });
    },
  };
}
