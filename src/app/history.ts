/**
 * A history that is a tree: work after undo starts a branch and loses nothing. `past` and `future` are the line the
 * user is on; `branches` keeps the futures that were left, newest last.
 */
export interface History<T> {
  readonly past: readonly T[];
  readonly present: T;
  readonly future: readonly T[];
  readonly branches: readonly (readonly T[])[];
}

export function start<T>(present: T): History<T> {
  return { past: [], present, future: [], branches: [] };
}

/** Goes on to `next`; a future left behind is kept as a branch. The same value again changes nothing. */
export function commit<T>(history: History<T>, next: T): History<T> {
  if (Object.is(history.present, next)) return history;
  const { past, present, future, branches } = history;
  return {
    past: [...past, present],
    present: next,
    future: [],
    branches: future.length > 0 ? [...branches, [present, ...future]] : branches,
  };
}

export function undo<T>(history: History<T>): History<T> {
  const { past, present, future, branches } = history;
  if (past.length === 0) return history;
  return {
    past: past.slice(0, -1),
    present: past[past.length - 1] as T,
    future: [present, ...future],
    branches,
  };
}

export function redo<T>(history: History<T>): History<T> {
  const { past, present, future, branches } = history;
  if (future.length === 0) return history;
  return { past: [...past, present], present: future[0] as T, future: future.slice(1), branches };
}

/** To the state `index` steps from the very start of the line the user is on. */
export function goTo<T>(history: History<T>, index: number): History<T> {
  const line = [...history.past, history.present, ...history.future];
  if (index < 0 || index >= line.length) return history;
  return {
    past: line.slice(0, index),
    present: line[index] as T,
    future: line.slice(index + 1),
    branches: history.branches,
  };
}

/** Changes every state of the history alike, such as where the data comes from. */
export function mapHistory<T>(history: History<T>, change: (state: T) => T): History<T> {
  return {
    past: history.past.map(change),
    present: change(history.present),
    future: history.future.map(change),
    branches: history.branches.map((branch) => branch.map(change)),
  };
}
