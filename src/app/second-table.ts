import type { Client } from "../worker/client.ts";
import type { OnProgress, Opened, PointId, Result, SecondTableId } from "../worker/contract.ts";
import { job } from "./jobs.ts";
import type { OpenTab } from "./open-tab.ts";
import type { Tabs } from "./tabs.ts";

type Ask<T> = (client: Client, at: PointId, second: SecondTableId, report: OnProgress) => Promise<Result<T>>;

/**
 * Asks the worker of the list that is shown a question that takes a second table: that of another tab, as it is after its
 * steps. Tabs have workers of their own, so the second table is lent: its bytes go straight from one worker to the other,
 * once for each state of it, and the page never holds them. A tab that was put aside is read again first. Every
 * operation on two lists gets its second one here.
 */
export async function withSecondTable<T>(tabs: Tabs, other: string, ask: Ask<T>): Promise<Result<T>> {
  const here = tabs.shown();
  const from = tabs.byId(other);
  if (!from) return { ok: false, problem: { kind: "no-file" } };
  from.lending = true;
  try {
    if (from.asleep) await tabs.wake(from);
    return await askBoth(here, from, ask);
  } finally {
    from.lending = false;
    tabs.makeRoom();
  }
}

async function askBoth<T>(here: OpenTab, from: OpenTab, ask: Ask<T>): Promise<Result<T>> {
  const { opened } = from.place.getState();
  if (from.asleep || !opened) return { ok: false, problem: { kind: "no-file" } };
  const [at, point] = [await latest(here), await latest(from)];
  if (!at.ok) return at;
  if (!point.ok) return point;
  const id = `${from.id} ${numberOf(opened)} ${point.value}`;
  const put = () => job("analyse", (report) => ask(here.client, at.value, id, report), here.place);
  const answer = await put();
  if (answer.ok || answer.problem.kind !== "unknown-point" || answer.problem.at !== id) return answer;
  const lent = await lend(from, point.value, here, id);
  return lent.ok ? put() : lent;
}

async function lend(from: OpenTab, point: PointId, to: OpenTab, id: SecondTableId): Promise<Result<null>> {
  const { port1, port2 } = new MessageChannel();
  const lent = await from.client.lend(point, port1);
  if (lent.ok) return to.client.borrow(id, port2);
  port2.close();
  return lent;
}

/** The list of a tab after all its steps. */
async function latest({ following, place }: OpenTab): Promise<Result<PointId>> {
  await following.caughtUp();
  const problem = following.trouble();
  return problem ? { ok: false, problem } : { ok: true, value: place.getState().ran?.point ?? "source" };
}

const numbers = new WeakMap<Opened, number>();
let readings = 0;

/** Another for each reading of a file. */
function numberOf(opened: Opened): number {
  const number = numbers.get(opened) ?? ++readings;
  numbers.set(opened, number);
  return number;
}
