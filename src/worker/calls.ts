import { type Pace, paced, Stopped } from "../table/pace.ts";
import type { OnProgress, Phase, Problem, Progress, Result } from "./contract.ts";

/** Trouble that is expected and ends a call; becomes `{ ok: false, problem }`. */
export class Trouble extends Error {
  readonly problem: Problem;
  constructor(problem: Problem) {
    super(problem.kind);
    this.problem = problem;
  }
}

/** The long calls under way: each can be asked to end. */
export class Calls {
  private readonly running = new Set<{ stopped: boolean }>();
  private shownAt = Number.NEGATIVE_INFINITY;

  /** Rows were asked for, to be shown: what nobody waits for makes way. */
  showing(): void {
    this.shownAt = performance.now();
  }

  stopAll(): void {
    for (const call of this.running) call.stopped = true;
  }

  /** Runs one call: stops, expected trouble and lack of memory come back as data; anything else is a bug and throws. */
  async run<T>(
    phase: Phase,
    work: (pace: Pace, report: (more: Partial<Progress>) => void) => Promise<T>,
    onProgress?: OnProgress,
  ): Promise<Result<T>> {
    const call = { stopped: false };
    this.running.add(call);
    let more: Partial<Progress> = {};
    const pace = paced({
      stopped: () => call.stopped,
      report: (done, total) => void onProgress?.({ phase, done, total, ...more }),
      gentle: () => isInBackground(phase) && performance.now() - this.shownAt < SCROLLING_MS,
    });
    const report = (next: Partial<Progress>) => {
      more = { ...more, ...next };
      onProgress?.({ phase, done: 0, total: 0, ...more });
    };
    try {
      return { ok: true, value: await work(pace, report) };
    } catch (error) {
      return { ok: false, problem: problemOf(error) };
    } finally {
      this.running.delete(call);
    }
  }

  /** A short call, not to be stopped; it lets others in between all the same. */
  async quietly<T>(work: (pace: Pace) => Promise<T>): Promise<Result<T>> {
    try {
      return { ok: true, value: await work(paced({ stopped: () => false })) };
    } catch (error) {
      return { ok: false, problem: problemOf(error) };
    }
  }
}

/** Rows asked for this shortly ago: somebody scrolls. */
const SCROLLING_MS = 300;

function isInBackground(phase: Phase): boolean {
  return phase === "profile" || phase === "suggest";
}

function problemOf(error: unknown): Problem {
  if (error instanceof Stopped) return { kind: "stopped" };
  if (error instanceof Trouble) return error.problem;
  if (error instanceof RangeError && /alloc|array buffer|invalid.*length/i.test(error.message))
    return { kind: "not-enough-memory" };
  throw error;
}
