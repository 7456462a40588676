import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { commit, goTo, type History, mapHistory, redo, start, undo } from "./history.ts";

const line = <T>({ past, present, future }: History<T>) => [...past, present, ...future];
const did = (...states: string[]) => states.slice(1).reduce(commit, start(states[0] as string));

describe("History", () => {
  it("goes back and forth along what was done", () => {
    const done = did("a", "b", "c");
    expect(undo(done).present).toBe("b");
    expect(undo(undo(done)).present).toBe("a");
    expect(redo(undo(undo(done))).present).toBe("b");
  });

  it("stays where it is at either end", () => {
    const done = did("a", "b");
    expect(redo(done)).toBe(done);
    const first = undo(done);
    expect(undo(first)).toBe(first);
    expect(commit(done, "b")).toBe(done);
  });

  it("keeps a future that was left as a branch, with the state it left from", () => {
    const branched = commit(undo(undo(did("a", "b", "c"))), "d");
    expect(line(branched)).toEqual(["a", "d"]);
    expect(branched.branches).toEqual([["a", "b", "c"]]);
  });

  it("goes to any place on the line, and nowhere outside it", () => {
    const done = did("a", "b", "c", "d");
    expect(goTo(done, 1)).toEqual({ past: ["a"], present: "b", future: ["c", "d"], branches: [] });
    expect(goTo(done, 4)).toBe(done);
    expect(goTo(done, -1)).toBe(done);
  });

  it("loses no state that ever was, whatever is pressed in whatever order", () => {
    const presses = fc.array(fc.oneof(fc.constant("undo"), fc.constant("redo"), fc.nat(9)));
    fc.assert(
      fc.property(presses, (all) => {
        let history = start(-1);
        const been = new Set([-1]);
        let fresh = 0;
        for (const press of all) {
          if (press === "undo") history = undo(history);
          else if (press === "redo") history = redo(history);
          else {
            history = commit(history, ++fresh);
            been.add(fresh);
          }
        }
        expect(new Set([...line(history), ...history.branches.flat()])).toEqual(been);
      }),
    );
  });

  it("undoes a redo and redoes an undo", () => {
    const histories = fc
      .tuple(fc.array(fc.nat(), { minLength: 1 }), fc.nat(20))
      .map(([states, back]) => goTo(states.reduce(commit, start(-1)), back));
    fc.assert(
      fc.property(histories, (history) => {
        if (history.past.length > 0) expect(redo(undo(history))).toEqual(history);
        if (history.future.length > 0) expect(undo(redo(history))).toEqual(history);
      }),
    );
  });

  it("changes every state alike, also in branches", () => {
    const branched = commit(undo(did("a", "b")), "c");
    const loud = mapHistory(branched, (state) => state.toUpperCase());
    expect([line(loud), loud.branches]).toEqual([["A", "C"], [["A", "B"]]]);
  });
});
