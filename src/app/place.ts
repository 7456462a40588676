import type { State } from "./state.ts";
import { getState, NO_FILE, setState } from "./store.ts";

/** What belongs to one open file; all else in the state belongs to the page. */
export type OfFile = Pick<State, keyof typeof NO_FILE | "problem">;

type Change = Partial<State> | ((state: State) => Partial<State>);

/** Where what is known about a file is kept: in the store while it is shown, aside while another is. */
export interface Place {
  getState(): State;
  setState(change: Change): void;
}

/** The file that is shown, whichever that is. */
export const SHOWN: Place = { getState, setState: (change) => setState(change) };

export interface OwnPlace extends Place {
  /** Puts what is kept aside into the store, together with `more`. */
  show(more: Partial<State>): void;
  /** Takes what is in the store aside; what is open over the list closes. */
  leave(): void;
  /** The file is closed: only trouble is still told, on whatever is shown. */
  end(): void;
}

const KEYS = [...Object.keys(NO_FILE), "problem"] as readonly (keyof OfFile)[];
const EMPTY: OfFile = { ...NO_FILE, problem: null };

/** A place for one more file. `changed` is called when something changes in it while it is not shown. */
export function createPlace(changed: () => void): OwnPlace {
  let aside: OfFile | null = EMPTY;
  let ended = false;
  const now = (): State => (aside ? { ...getState(), ...aside } : getState());
  return {
    getState: now,
    setState(change) {
      if (!aside) return setState(change);
      const next = typeof change === "function" ? change(now()) : change;
      if (ended) {
        if (next.problem) setState({ problem: next.problem });
        return;
      }
      const { own, page } = apart(next);
      aside = { ...aside, ...own };
      if (Object.keys(page).length > 0) setState(page);
      changed();
    },
    show(more) {
      if (!aside || ended) return;
      const shown = { ...aside, ...more };
      aside = null;
      setState(shown);
    },
    leave() {
      if (aside) return;
      const { own } = apart(getState());
      const looking = { ...getState().looking, dialog: null, preview: null };
      const untried = { previewed: null, previewedStep: null, previewProblem: null };
      aside = { ...EMPTY, ...own, ...untried, looking };
    },
    end() {
      aside ??= EMPTY;
      ended = true;
    },
  };
}

function apart(change: Partial<State>): { own: Partial<OfFile>; page: Partial<State> } {
  const own: Record<string, unknown> = {};
  const page: Record<string, unknown> = {};
  for (const [key, value] of Object.entries(change))
    ((KEYS as readonly string[]).includes(key) ? own : page)[key] = value;
  return { own: own as Partial<OfFile>, page: page as Partial<State> };
}
