import { expose } from "comlink";
import { describe, expect, it } from "vitest";
import { connect, type Host } from "./client.ts";
import type { Progress } from "./contract.ts";
import { createEngine } from "./engine.ts";

const CSV = "name,age\nAda,36\nBob,41\n";

/** A port in place of a worker; terminate closes it, as ending a worker does. */
function hostOf(serve: (port: MessagePort) => void) {
  const ended: Host[] = [];
  const hosts: Host[] = [];
  const start = (): Host => {
    const { port1, port2 } = new MessageChannel();
    serve(port2);
    const host: Host = Object.assign(port1, {
      terminate() {
        ended.push(host);
        port1.close();
      },
    });
    hosts.push(host);
    return host;
  };
  return { start, hosts, ended };
}

const withEngine = () => hostOf((port) => expose(createEngine(), port));
/** Takes every message and never answers, as a worker in an endless loop. */
const silent = () => hostOf((port) => port.start());

const soon = (deliver: () => void) => void setTimeout(deliver, 0);
const file = () => new File([CSV], "people.csv");

describe("The engine behind a client", () => {
  it("answers as the engine does", async () => {
    const { start } = withEngine();
    const client = connect({ start, onRestart: () => undefined, nextTurn: soon });
    const opened = await client.open([file()]);
    expect(opened).toMatchObject({ ok: true, value: { rows: 2, complete: true } });
    const page = await client.page("source", { rows: "all" }, 0, 10);
    expect(page.ok && page.value.rows.map(({ cells }) => cells)).toEqual([
      ["Ada", "36"],
      ["Bob", "41"],
    ]);
    client.close();
  });

  it("starts no worker before it is asked something, and a new one after it was closed", async () => {
    const { start, hosts, ended } = withEngine();
    const client = connect({ start, onRestart: () => undefined, nextTurn: soon });
    expect(hosts).toHaveLength(0);
    await client.operations();
    client.close();
    expect(ended).toEqual(hosts);
    const answer = await client.page("source", { rows: "all" }, 0, 1);
    expect(answer).toEqual({ ok: false, problem: { kind: "no-file" } });
    expect(hosts).toHaveLength(2);
    client.close();
  });

  it("settles what is pending as restarted when the worker dies, and tells so once", async () => {
    const { start, hosts, ended } = silent();
    let restarts = 0;
    const client = connect({ start, onRestart: () => restarts++, nextTurn: soon });
    const pending = [
      client.run({ version: 1, sources: [], steps: [], declined: [] }),
      client.suggest("source"),
    ];
    (hosts[0] as unknown as EventTarget).dispatchEvent(new Event("error"));
    (hosts[0] as unknown as EventTarget).dispatchEvent(new Event("error"));
    expect(await Promise.all(pending)).toEqual([
      { ok: false, problem: { kind: "restarted" } },
      { ok: false, problem: { kind: "restarted" } },
    ]);
    expect(restarts).toBe(1);
    expect(ended).toHaveLength(1);
  });

  it("ends a worker that stays silent after stop, and starts a new one for the next call", async () => {
    let deaf = true;
    const { start, ended } = hostOf((port) => (deaf ? port.start() : expose(createEngine(), port)));
    let restarts = 0;
    const client = connect({ start, onRestart: () => restarts++, nextTurn: soon, patience: 20 });
    const pending = client.open([file()]);
    client.stop();
    expect(await pending).toEqual({ ok: false, problem: { kind: "restarted" } });
    expect([restarts, ended.length]).toEqual([1, 1]);
    deaf = false;
    expect(await client.open([file()])).toMatchObject({ ok: true });
    client.close();
  });

  it("ends a worker only for its silence where nothing was to be stopped", async () => {
    const { start, ended } = silent();
    const client = connect({ start, onRestart: () => undefined, nextTurn: soon, patience: 20 });
    const pending = client.open([file()]);
    client.endIfSilent();
    expect(await pending).toEqual({ ok: false, problem: { kind: "restarted" } });
    expect(ended).toHaveLength(1);
    const living = withEngine();
    const other = connect({
      start: living.start,
      onRestart: () => undefined,
      nextTurn: soon,
      patience: 5_000,
    });
    const opened = other.open([file()]);
    other.endIfSilent();
    expect(await opened).toMatchObject({ ok: true });
    expect(living.ended).toHaveLength(0);
    other.close();
  });

  it("leaves a worker alone that answers after stop: the call itself says that it was stopped", async () => {
    const { start, ended } = withEngine();
    const client = connect({ start, onRestart: () => undefined, nextTurn: soon, patience: 5_000 });
    const many = `a,b\n${"1,2\n".repeat(400_000)}`;
    const pending = client.open([new File([many], "many.csv")]);
    client.stop();
    expect(await pending).toEqual({ ok: false, problem: { kind: "stopped" } });
    await client.operations();
    expect(ended).toHaveLength(0);
    client.close();
  });

  it("hands on only the newest progress of a turn, never loses the first rows, and ends with the last report", async () => {
    const { start } = withEngine();
    const client = connect({ start, onRestart: () => undefined, nextTurn: () => undefined });
    const seen: Progress[] = [];
    const many = `a,b\n${"1,2\n".repeat(400_000)}`;
    await client.open([new File([many], "many.csv")], {}, (progress) => seen.push(progress));
    expect(seen).toHaveLength(1);
    expect(seen[0]?.phase).toBe("read");
    expect(seen[0]?.ready).toMatchObject({ complete: false, columns: [{ name: "a" }, { name: "b" }] });
    client.close();
  });
});
