// The page of a contender: holds the file box, times what the worker says, and keeps nothing of the data.

const workers = {
  papaparse: () => new Worker(new URL("./papaparse.worker.js", import.meta.url), { type: "module" }),
  udsv: () => new Worker(new URL("./udsv.worker.js", import.meta.url), { type: "module" }),
  duckdb: () => new Worker(new URL("./duckdb.worker.js", import.meta.url), { type: "module" }),
  hucre: () => new Worker(new URL("./hucre.worker.js", import.meta.url), { type: "module" }),
  sheetjs: () => new Worker(new URL("./sheetjs.worker.js", import.meta.url), { type: "module" }),
  hyparquet: () => new Worker(new URL("./hyparquet.worker.js", import.meta.url), { type: "module" }),
};

const opened = performance.now();
const worker = workers[new URLSearchParams(location.search).get("who")]();
const waiting = new Map();
let calls = 0;
let showFirst;
const firstRows = new Promise((resolve) => {
  showFirst = () => resolve(performance.now());
});

worker.onmessage = ({ data }) => {
  if (data.first) {
    showFirst();
    return;
  }
  const { resolve, reject } = waiting.get(data.call);
  waiting.delete(data.call);
  if (data.problem) reject(new Error(data.problem));
  else resolve(data.value);
};

function ask(name, value) {
  const call = ++calls;
  worker.postMessage({ call, name, value });
  return new Promise((resolve, reject) => waiting.set(call, { resolve, reject }));
}

/** Milliseconds of one call, and what it gave. */
async function timed(name, value) {
  const from = performance.now();
  const result = await ask(name, value);
  return { ms: performance.now() - from, ...result };
}

const chosen = new Promise((resolve) => {
  document.querySelector("input").addEventListener("change", (event) => {
    resolve({ file: event.target.files[0], from: performance.now() });
  });
});

window.bench = {
  started: ask("start").then(() => ({ ms: performance.now() - opened })),
  first: async () => {
    const { from } = await chosen;
    return (await firstRows) - from;
  },
  read: async () => {
    const { file } = await chosen;
    return timed("read", file);
  },
  profile: () => timed("profile"),
  example: () => timed("example"),
  prepare: () => timed("prepare"),
  write: () => timed("write"),
};
