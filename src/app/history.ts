/** A state that was reached. `from` is the place in `moments` of the one before it; `when` is null where it is not known. */
export interface Moment<T> {
  readonly state: T;
  readonly from: number | null;
  /** Milliseconds since 1970. */
  readonly when: number | null;
}

/** Where the user is: a line through the tree from its root to a tip, as places in `moments`, and a place on it. */
interface Spot {
  readonly line: readonly number[];
  readonly place: number;
}

/**
 * A history that is a tree: work after undo starts a branch and loses nothing. `past`, `present` and `future` are the
 * line the user is on; `moments` are all states that were ever reached, oldest first.
 */
export interface History<T> extends Spot {
  readonly past: readonly T[];
  readonly present: T;
  readonly future: readonly T[];
  readonly moments: readonly Moment<T>[];
  /** The last move went straight to some moment: undo goes back to where it came from, redo there again. */
  readonly jump: { readonly from: Spot; readonly to: Spot } | null;
}

export function start<T>(present: T, when: number | null = null): History<T> {
  return at([{ state: present, from: null, when }], { line: [0], place: 0 });
}

/** Goes on to `next`; a future left behind stays among the moments. The same value again changes nothing. */
export function commit<T>(history: History<T>, next: T, when: number | null = null): History<T> {
  if (Object.is(history.present, next)) return history;
  const line = history.line.slice(0, history.place + 1);
  const moments = [...history.moments, { state: next, from: line[history.place], when }];
  return at(moments, { line: [...line, history.moments.length], place: line.length });
}

export function undo<T>(history: History<T>): History<T> {
  const { jump, moments, line, place } = history;
  if (jump && isAt(history, jump.to)) return at(moments, jump.from, jump);
  return place === 0 ? history : at(moments, { line, place: place - 1 });
}

export function redo<T>(history: History<T>): History<T> {
  const { jump, moments, line, place } = history;
  if (jump && isAt(history, jump.from)) return at(moments, jump.to, jump);
  return place === line.length - 1 ? history : at(moments, { line, place: place + 1 });
}

export function canUndo<T>(history: History<T>): boolean {
  return undo(history) !== history;
}

export function canRedo<T>(history: History<T>): boolean {
  return redo(history) !== history;
}

/** Straight to a moment, wherever in the tree it is; what was done after it last is ahead. Undo comes back. */
export function goTo<T>(history: History<T>, moment: number): History<T> {
  const { moments, line, place } = history;
  if (!(moment in moments) || moment === line[place]) return history;
  const known = line.indexOf(moment);
  const to = known < 0 ? lineThrough(moments, moment) : { line, place: known };
  return at(moments, to, { from: { line, place }, to });
}

/** Changes every state of the history alike, such as where the data comes from. */
export function mapHistory<T>(history: History<T>, change: (state: T) => T): History<T> {
  const moments = history.moments.map((moment) => ({ ...moment, state: change(moment.state) }));
  return at(moments, history, history.jump);
}

/** The moment that follows another on the line the user is on, else the one made last after it; null at a tip. */
export function nextOf<T>({ moments, line }: Pick<History<T>, "moments" | "line">, moment: number) {
  const known = line.indexOf(moment);
  if (known >= 0 && known + 1 < line.length) return line[known + 1];
  const last = moments.findLastIndex(({ from }) => from === moment);
  return last < 0 ? null : last;
}

function lineThrough<T>(moments: readonly Moment<T>[], moment: number): Spot {
  const line = [moment];
  for (let from = moments[moment].from; from !== null; from = moments[from].from) line.push(from);
  line.reverse();
  const place = line.length - 1;
  for (let next = nextOf({ moments, line: [] }, moment); next !== null; ) {
    line.push(next);
    next = nextOf({ moments, line: [] }, next);
  }
  return { line, place };
}

function isAt({ line, place }: Spot, spot: Spot): boolean {
  return line === spot.line && place === spot.place;
}

function at<T>(
  moments: readonly Moment<T>[],
  { line, place }: Spot,
  jump: History<T>["jump"] = null,
): History<T> {
  const states = line.map((moment) => moments[moment].state);
  return {
    past: states.slice(0, place),
    present: states[place],
    future: states.slice(place + 1),
    moments,
    line,
    place,
    jump,
  };
}
