import type { Recipe } from "../recipe/recipe.ts";
import { type Client, connect, type Host } from "../worker/client.ts";
import { readingAsUsual } from "./as-usual.ts";
import { createFollowing, type Following } from "./following.ts";
import { createKeeping, type Keeping } from "./keeping.ts";
import { createOpening, type Opening, type Work } from "./opening.ts";
import { createPlace, type OwnPlace } from "./place.ts";
import type { Tab } from "./state.ts";
import { newsTurns } from "./stillness.ts";

/** A file that is open, with a worker of its own and its own part of the state. */
export interface OpenTab {
  readonly id: string;
  readonly place: OwnPlace;
  readonly client: Client;
  readonly following: Following;
  readonly opening: Opening;
  readonly keeping: Keeping;
  /** Tabs stand in the order of their ranks. */
  rank: number;
  /** When it was shown last: the higher, the later. */
  used: number;
  /** Its work, while it is put aside or not read yet: then no worker holds anything of it. */
  asleep: Work | null;
  /** Its list is being lent: it stays awake. */
  lending: boolean;
  /** The table of its file that it was kept with, until it is read. */
  part: string;
  /** It could not be read when that was tried last. */
  failed: boolean;
  /** The steps of the last download: back at them, nothing is unsaved. */
  downloadedSteps: Recipe["steps"] | null;
}

export interface TabAround {
  readonly start: () => Host;
  /** Something changed in it while it is not shown. */
  readonly changed: () => void;
  /** Nothing is open in it any more. */
  readonly closed: (tab: OpenTab) => void;
}

let made = 0;

export function createTab(rank: number, { start, changed, closed }: TabAround): OpenTab {
  const place = createPlace(changed);
  const client = readingAsUsual(
    connect({ start, onRestart: () => opening.restore(), nextTurn: newsTurns() }),
  );
  const following = createFollowing(client, place);
  const keeping = createKeeping(place, () => tab.rank);
  const opening = createOpening(client, following, { place, keeping, closed: () => closed(tab) });
  const tab: OpenTab = {
    id: `t${++made}`,
    place,
    client,
    following,
    opening,
    keeping,
    rank,
    used: 0,
    asleep: null,
    lending: false,
    part: "",
    failed: false,
    downloadedSteps: null,
  };
  return tab;
}

/** The files of a tab; null for one without any, such as the start page is. */
export function filesIn({ asleep, opening }: OpenTab): Work["files"] | null {
  return asleep?.files ?? opening.files();
}

/** The work of a tab whether it is awake or not; null while it is being read. */
export function workIn({ asleep, opening }: OpenTab): Work | null {
  return asleep ?? opening.settledWork();
}

/** A tab that nothing goes on in. */
export function isIdle({ asleep, lending, place, opening }: OpenTab): boolean {
  return !asleep && !lending && opening.settledWork() !== null && place.getState().jobs.length === 0;
}

const fileIds = new WeakMap<Work["files"], string>();
const ONE_PART: Tab["parts"] = [];
let files = 0;

/** A tab as the page shows it. */
export function describeTab(tab: OpenTab, known: Work["files"]): Tab {
  const { opened, ran, history, unsaved } = tab.place.getState();
  const file = fileIds.get(known) ?? `f${++files}`;
  fileIds.set(known, file);
  const parts = opened && opened.parts.length > 1 ? opened.parts : ONE_PART;
  const part = opened?.complete ? opened.assumed.part : (workIn(tab)?.read.part ?? tab.part);
  return {
    id: tab.id,
    file,
    name: known[0].name,
    more: known.length - 1,
    part: opened?.complete && parts === ONE_PART ? "" : part,
    parts,
    rows: ran?.rows ?? (opened?.complete ? opened.rows : null),
    steps: history.present.steps.length,
    unsaved,
    state: stateOf(tab),
  };
}

function stateOf(tab: OpenTab): Tab["state"] {
  if (tab.failed) return "failed";
  if (tab.asleep) return "asleep";
  return tab.opening.settledWork() ? "ready" : "reading";
}
