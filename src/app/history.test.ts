import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  canRedo,
  canUndo,
  commit,
  goTo,
  type History,
  mapHistory,
  nextOf,
  redo,
  start,
  undo,
} from "./history.ts";

const line = <T>({ past, present, future }: History<T>) => [...past, present, ...future];
const did = (first: string, ...states: string[]) =>
  states.reduce((history, state) => commit(history, state), start(first));

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
    expect([canUndo(done), canRedo(done), canUndo(first), canRedo(first)]).toEqual([
      true,
      false,
      false,
      true,
    ]);
  });

  it("keeps a future that was left, with the moment it left from and when it was made", () => {
    const branched = commit(undo(undo(commit(did("a", "b"), "c", 70))), "d", 80);
    expect(line(branched)).toEqual(["a", "d"]);
    expect(branched.moments.map(({ state, from, when }) => [state, from, when])).toEqual([
      ["a", null, null],
      ["b", 0, null],
      ["c", 1, 70],
      ["d", 0, 80],
    ]);
  });

  it("goes to any moment on the line, and nowhere outside it", () => {
    const done = did("a", "b", "c", "d");
    expect(goTo(done, 1)).toMatchObject({ past: ["a"], present: "b", future: ["c", "d"] });
    expect(goTo(done, 4)).toBe(done);
    expect(goTo(done, -1)).toBe(done);
    expect(goTo(done, 3)).toBe(done);
  });

  it("goes to a moment that was left, with what was done after it last ahead; undo comes back", () => {
    const branched = commit(undo(undo(did("a", "b", "c"))), "d");
    const there = goTo(branched, 1);
    expect(there).toMatchObject({ past: ["a"], present: "b", future: ["c"] });
    const back = undo(there);
    expect(back).toMatchObject({ past: ["a"], present: "d", future: [] });
    expect(redo(back)).toMatchObject({ past: ["a"], present: "b", future: ["c"] });
    expect(undo(back)).toMatchObject({ past: [], present: "a", future: ["d"] });
  });

  it("lets the root be left by undo when it was gone to straight", () => {
    const first = goTo(did("a", "b", "c"), 0);
    expect([first.present, canUndo(first)]).toEqual(["a", true]);
    expect(undo(first).present).toBe("c");
    expect(undo(redo(first)).present).toBe("a");
  });

  it("tells what comes next: on the line, else what was made last", () => {
    const branched = commit(undo(commit(undo(did("a", "b")), "c")), "d");
    expect([0, 1, 2, 3].map((moment) => nextOf(branched, moment))).toEqual([3, null, null, null]);
    expect(nextOf(goTo(branched, 1), 0)).toBe(1);
  });

  it("loses no state that ever was, and reaches each of them, whatever is pressed in whatever order", () => {
    const presses = fc.array(
      fc.oneof(
        fc.constantFrom("undo", "redo"),
        fc.nat(9).map((to) => ({ to })),
        fc.constant("do"),
      ),
    );
    fc.assert(
      fc.property(presses, (all) => {
        let history = start(0);
        let fresh = 0;
        for (const press of all) {
          const before = history;
          if (press === "undo") history = undo(history);
          else if (press === "redo") history = redo(history);
          else if (press === "do") history = commit(history, ++fresh);
          else if (typeof press === "object") history = goTo(history, press.to);
          if (history.jump && typeof press === "object" && history !== before)
            expect(undo(history).present).toBe(before.present);
          expect(history.moments[history.line[history.place]].state).toBe(history.present);
        }
        expect(history.moments.map(({ state }) => state)).toEqual(
          Array.from({ length: fresh + 1 }, (_, i) => i),
        );
        for (const state of history.moments.keys()) {
          const there = goTo(history, state);
          expect(there.present).toBe(state);
          for (let at = there; at.past.length > 0; at = undo({ ...at, jump: null }))
            expect(at.past.at(-1)).toBe(at.moments[at.line[at.place]].from);
        }
      }),
    );
  });

  it("undoes a redo and redoes an undo", () => {
    const histories = fc.tuple(fc.array(fc.nat(), { minLength: 1 }), fc.nat(20)).map(([states, back]) => {
      let history = states.reduce((done, state) => commit(done, state), start(-1));
      for (let times = 0; times < back; times++) history = undo(history);
      return history;
    });
    fc.assert(
      fc.property(histories, (history) => {
        if (canUndo(history)) expect(redo(undo(history))).toEqual(history);
        if (canRedo(history)) expect(undo(redo(history))).toEqual(history);
      }),
    );
  });

  it("changes every state alike, also those that were left", () => {
    const branched = commit(undo(did("a", "b")), "c");
    const loud = mapHistory(branched, (state) => state.toUpperCase());
    expect(line(loud)).toEqual(["A", "C"]);
    expect(loud.moments.map(({ state }) => state)).toEqual(["A", "B", "C"]);
  });
});
