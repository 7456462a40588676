import { useCallback, useSyncExternalStore } from "react";
import type { Answer, Question } from "../../analysis/question.ts";
import { actions } from "../../app/session.ts";
import { useStore } from "../../app/store.ts";
import type { Opened, PointId, Problem } from "../../worker/contract.ts";

type AnswerTo<Q extends Question> = Extract<Answer, { kind: Q["kind"] }>;

export type Asked<A = Answer> =
  | { readonly state: "waiting" }
  | { readonly state: "ready"; readonly answer: A }
  | { readonly state: "failed"; readonly problem: Problem; readonly again: () => void };

const WAITING = { state: "waiting" } as const;

/** One question at one point: asked once, when somebody looks, and kept while the file is open. */
class Inquiry {
  #shown: Asked = WAITING;
  #begun = false;
  readonly #watchers = new Set<() => void>();
  readonly #at: PointId;
  readonly #question: Question;

  constructor(at: PointId, question: Question) {
    this.#at = at;
    this.#question = question;
  }

  readonly shown = (): Asked => this.#shown;

  readonly watch = (watcher: () => void): (() => void) => {
    this.#watchers.add(watcher);
    this.#begin();
    return () => this.#watchers.delete(watcher);
  };

  #begin(): void {
    if (this.#begun) return;
    this.#begun = true;
    queue = queue.then(async () => {
      if (this.#watchers.size === 0) {
        this.#begun = false;
        return;
      }
      const result = await actions.analyse(this.#at, this.#question);
      this.#show(
        result.ok
          ? { state: "ready", answer: result.value }
          : { state: "failed", problem: result.problem, again: () => this.#again() },
      );
    });
  }

  #again(): void {
    this.#begun = false;
    this.#show(WAITING);
    this.#begin();
  }

  #show(next: Asked): void {
    this.#shown = next;
    for (const watcher of this.#watchers) watcher();
  }
}

/** One question at a time, in the order they stand on the page: the first charts are there first. */
let queue: Promise<void> = Promise.resolve();

/** Answers are small, but every step and undo asks again. */
const MOST_KEPT = 400;
const kept = new WeakMap<Opened, Map<string, Inquiry>>();

/** The answer to a question at a point; null asks nothing. The same question is not asked twice. */
export function useAnswer<Q extends Question>(at: PointId | null, question: Q | null): Asked<AnswerTo<Q>> {
  const opened = useStore((state) => state.opened);
  const inquiry = opened && at !== null && question ? inquiryOf(opened, at, question) : null;
  const watch = useCallback((watcher: () => void) => inquiry?.watch(watcher) ?? noEnd, [inquiry]);
  const shown = useCallback(() => inquiry?.shown() ?? WAITING, [inquiry]);
  return useSyncExternalStore(watch, shown) as Asked<AnswerTo<Q>>;
}

function inquiryOf(opened: Opened, at: PointId, question: Question): Inquiry {
  const inquiries = kept.get(opened) ?? new Map<string, Inquiry>();
  kept.set(opened, inquiries);
  const key = `${at} ${JSON.stringify(question)}`;
  const inquiry = inquiries.get(key) ?? new Inquiry(at, question);
  // The newest last, so that the longest unused goes first.
  inquiries.delete(key);
  inquiries.set(key, inquiry);
  if (inquiries.size > MOST_KEPT) inquiries.delete(inquiries.keys().next().value ?? "");
  return inquiry;
}

function noEnd(): void {}
