/** Thrown inside a long call that was asked to end; the engine turns it into `{ kind: "stopped" }`. */
export class Stopped extends Error {}

/**
 * Lets a long call breathe: `tick` is awaited between blocks of work, gives the event loop a turn every 50 ms or so
 * (so that pages are served and stop requests arrive), reports progress and throws `Stopped` once asked to end.
 */
export interface Pace {
  tick(done?: number, total?: number): Promise<void> | void;
}

/** For tests and short work: never yields, never stops. */
export const unhurried: Pace = { tick: () => undefined };

const TURN_MS = 40;
/** Of a call that makes way for another: how long it works, and how long it rests. */
const SHORT_TURN_MS = 16;
const REST_MS = 16;

interface Manners {
  /** Asked after every turn. */
  readonly stopped: () => boolean;
  readonly report?: (done: number, total: number) => void;
  /** Whether to work only half of the time, as while somebody scrolls on a machine with few cores. */
  readonly gentle?: () => boolean;
}

/** A pace that yields to the event loop. */
export function paced({ stopped, report, gentle }: Manners): Pace {
  let last = performance.now();
  return {
    tick(done, total) {
      const worked = performance.now() - last;
      if (worked < SHORT_TURN_MS) return;
      const rests = gentle?.() === true;
      if (worked < TURN_MS && !rests) return;
      if (done !== undefined && total !== undefined) report?.(done, total);
      return (rests ? rest() : turn()).then(() => {
        last = performance.now();
        if (stopped()) throw new Stopped();
      });
    },
  };
}

const channel = new MessageChannel();
/** Node keeps a process alive for an open port, so there it is held only while somebody waits; browsers have no ref. */
const port = channel.port1 as MessagePort & { ref?: () => void; unref?: () => void };
const waiting: (() => void)[] = [];
port.onmessage = () => {
  waiting.shift()?.();
  if (waiting.length === 0) port.unref?.();
};
port.unref?.();

function rest(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, REST_MS));
}

/** Resolves after the events already queued were handled; setTimeout would add 4 ms once nested. */
function turn(): Promise<void> {
  return new Promise((resolve) => {
    waiting.push(resolve);
    port.ref?.();
    channel.port2.postMessage(null);
  });
}
