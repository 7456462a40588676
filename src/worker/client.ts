import { type Endpoint, proxy, type Remote, releaseProxy, transfer, wrap } from "comlink";
import type { Engine, OnProgress, Progress, Result } from "./contract.ts";

/** What runs the engine: a Worker, or in tests a port. "error" and "messageerror" mean that it died. */
export type Host = Endpoint & { terminate(): void };

export interface Client extends Omit<Engine, "stop"> {
  /** Asks the running call to end, and ends the worker when it gives no sign of life for a second. */
  stop(): void;
  /** Asks the running call to end because its answer is no longer wanted; never ends the worker. */
  interrupt(): void;
  /** Ends the worker when it gives no sign of life for a second; what it does is not stopped otherwise. */
  endIfSilent(): void;
  /** Ends the worker and all it holds; pending calls settle as "restarted". The next call starts a new one. */
  close(): void;
}

export interface ClientOptions {
  /** Starts a worker; called again when one had to be ended. */
  readonly start: () => Host;
  /** Called after a worker died or was ended for its silence: what it held is gone. */
  readonly onRestart: () => void;
  /** When to hand on progress: at most one report each turn. */
  readonly nextTurn: (deliver: () => void) => void;
  /** Milliseconds of silence after which a worker that was asked to stop is ended. */
  readonly patience?: number;
}

/** One property that no engine has: reading it is answered by any worker that still turns. */
type Answering = Engine & { readonly alive?: undefined };

interface Running {
  readonly host: Host;
  readonly remote: Remote<Answering>;
  readonly pending: Set<() => void>;
}

/**
 * The engine in a worker, as the page sees it. Beyond Comlink: the proxy lives as long as the client, a call that
 * cannot be answered any more settles with `{ kind: "restarted" }`; progress comes once a turn.
 * A throw in the engine (a bug) rejects the call.
 */
export function connect({ start, onRestart, nextTurn, patience = 1000 }: ClientOptions): Client {
  let running: Running | null = null;

  function current(): Running {
    if (running) return running;
    const host = start();
    const started: Running = { host, remote: wrap<Answering>(host), pending: new Set() };
    running = started;
    const died = () => {
      if (running !== started) return;
      end(started);
      onRestart();
    };
    host.addEventListener("error", died);
    host.addEventListener("messageerror", died);
    return started;
  }

  function end(ended: Running): void {
    if (running === ended) running = null;
    ended.remote[releaseProxy]();
    ended.host.terminate();
    for (const settle of [...ended.pending]) settle();
  }

  function endIfSilent(): void {
    const asked = running;
    if (!asked || asked.pending.size === 0) return;
    const silence = setTimeout(() => {
      if (running !== asked) return;
      end(asked);
      onRestart();
    }, patience);
    void Promise.resolve(asked.remote.alive).then(() => clearTimeout(silence));
  }

  function ask<T>(question: (remote: Remote<Answering>) => Promise<T>, unanswered: T): Promise<T> {
    const asked = current();
    return new Promise<T>((resolve, reject) => {
      const giveUp = () => resolve(unanswered);
      asked.pending.add(giveUp);
      question(asked.remote)
        .then(resolve, reject)
        .finally(() => asked.pending.delete(giveUp));
    });
  }

  function call<T>(
    question: (remote: Remote<Answering>, onProgress?: OnProgress) => Promise<Result<T>>,
    onProgress?: OnProgress,
  ): Promise<Result<T>> {
    const reports = onProgress && eachTurn(onProgress, nextTurn);
    const answer = ask<Result<T>>((remote) => question(remote, reports && proxy(reports.report)), {
      ok: false,
      problem: { kind: "restarted" },
    });
    return reports ? answer.finally(reports.close) : answer;
  }

  return {
    open: (files, how, onProgress) => call((remote, report) => remote.open(files, how, report), onProgress),
    preview: (files, how) => call((remote) => remote.preview(files, how)),
    peek: (files, how) => call((remote) => remote.peek(files, how)),
    operations: () => ask((remote) => remote.operations(), []),
    run: (recipe, onProgress, asFar) =>
      call((remote, report) => remote.run(recipe, report, asFar), onProgress),
    without: (recipe, steps, onProgress) =>
      call((remote, report) => remote.without(recipe, steps, report), onProgress),
    suggest: (at, onProgress, declined) =>
      call((remote, report) => remote.suggest(at, report, declined), onProgress),
    page: (at, view, from, count) => call((remote) => remote.page(at, view, from, count)),
    profile: (at, columns, onProgress) =>
      call((remote, report) => remote.profile(at, columns, report), onProgress),
    facets: (at, view, asked) => call((remote) => remote.facets(at, view, asked)),
    find: (at, view, what, from) => call((remote) => remote.find(at, view, what, from)),
    story: (at, row, column) => call((remote) => remote.story(at, row, column)),
    rowStory: (at, row) => call((remote) => remote.rowStory(at, row)),
    changeMap: (at, view, stretches, odd) => call((remote) => remote.changeMap(at, view, stretches, odd)),
    nextChange: (at, view, from, back) => call((remote) => remote.nextChange(at, view, from, back)),
    analyse: (at, question, onProgress) =>
      call((remote, report) => remote.analyse(at, question, report), onProgress),
    lacking: (at, encoding) => call((remote) => remote.lacking(at, encoding)),
    fit: (at, target, filling, onProgress) =>
      call((remote, report) => remote.fit(at, target, filling, report), onProgress),
    write: (at, options, onProgress) =>
      call((remote, report) => remote.write(at, options, report), onProgress),
    lend: (at, to) => call((remote) => remote.lend(at, transfer(to, [to]))),
    borrow: (id, from) => call((remote) => remote.borrow(id, transfer(from, [from]))),
    compare: (at, second, keys, onProgress) =>
      call((remote, report) => remote.compare(at, second, keys, report), onProgress),
    comparedRows: (at, second, keys, which, from, count) =>
      call((remote) => remote.comparedRows(at, second, keys, which, from, count)),

    stop() {
      if (!running || running.pending.size === 0) return;
      void running.remote.stop();
      endIfSilent();
    },
    endIfSilent,
    interrupt() {
      if (running) void running.remote.stop();
    },
    close() {
      if (running) end(running);
    },
  };
}

/** Hands on the newest report of each turn; the first rows are never dropped, and nothing comes after `close`. */
function eachTurn(onProgress: OnProgress, nextTurn: (deliver: () => void) => void) {
  let waiting: Progress | null = null;
  let open = true;
  const deliver = () => {
    const report = waiting;
    waiting = null;
    if (report && open) onProgress(report);
  };
  return {
    report(progress: Progress) {
      if (!waiting) nextTurn(deliver);
      const ready = progress.ready ?? waiting?.ready;
      waiting = ready ? { ...progress, ready } : progress;
    },
    close() {
      deliver();
      open = false;
    },
  };
}
