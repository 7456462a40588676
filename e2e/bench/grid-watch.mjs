// Runs in the page of a grid: times its frames, looks at each as it is laid out, and tells when what was asked for is on screen.

/**
 * Puts `gridWatch` on the window. Self-contained: it is handed to the page as text.
 * @param {{ rows: number, places: import("./grid.mjs").GridPlaces }} setting
 */
export function watchGrid({ rows, places }) {
  const list = window.gridList;
  const OVER = 50;
  const STILL = 400;
  let part = null;
  let lastFrame = 0;
  let waiting = null;
  /** The source rows that the view shows, from its first; null while it shows all as they stand in the file. */
  let order = null;

  new PerformanceObserver((entries) => {
    for (const { duration } of entries.getEntries()) part?.busy.push(duration);
  }).observe({ type: "long-animation-frame" });

  for (const type of ["click", "change", "keydown"]) {
    window.addEventListener(
      type,
      (event) => {
        if (waiting?.from === null) waiting.from = event.timeStamp;
      },
      { capture: true },
    );
  }

  window.addEventListener(
    "wheel",
    ({ deltaX, deltaY }) => {
      if (part) part.wheel += Math.abs(deltaX) + Math.abs(deltaY);
    },
    { capture: true, passive: true },
  );
  window.addEventListener("keydown", () => part && part.keys++, { capture: true });

  // An element that has another size in every frame is looked at after layout and before painting: what is seen then is shown.
  const probe = document.createElement("div");
  Object.assign(probe.style, {
    position: "fixed",
    top: "0",
    left: "0",
    height: "1px",
    visibility: "hidden",
    contain: "strict",
  });
  new ResizeObserver(laidOut).observe(probe);
  requestAnimationFrame(function frame(now) {
    if (!probe.isConnected) document.body?.append(probe);
    if (part && lastFrame > 0) part.frames.push(now - lastFrame);
    lastFrame = now;
    probe.style.width = probe.style.width === "1px" ? "2px" : "1px";
    requestAnimationFrame(frame);
  });

  function laidOut() {
    const now = performance.now();
    if (part) part.left = Math.max(part.left, document.querySelector(places.scroller)?.scrollLeft ?? 0);
    if (part && !window.canvasLook) {
      const shown = look();
      part.looked++;
      if (!shown.right) part.blank++;
    }
    if (waiting && waiting.from !== null && waiting.met()) {
      waiting.resolve(now - waiting.from);
      waiting = null;
    }
  }

  /** Whether every place in the window has the right text, and the first row in view. */
  function look() {
    if (window.canvasLook) return window.canvasLook();
    const scroller = document.querySelector(places.scroller);
    const header = document.querySelector(places.header)?.getBoundingClientRect();
    if (!scroller || !header) return { right: false, top: -1 };
    const box = scroller.getBoundingClientRect();
    const bottom = box.top + scroller.clientTop + scroller.clientHeight;
    const seen = [];
    for (const row of document.querySelectorAll(places.row)) {
      const own = row.getBoundingClientRect();
      const height = Math.min(own.bottom, bottom) - Math.max(own.top, header.bottom);
      if (height > 0.5) seen.push({ row, at: Number(row.getAttribute("aria-rowindex")) - 2, height });
    }
    if (seen.length === 0) return { right: false, top: -1 };
    const covered = seen.reduce((sum, { height }) => sum + height, 0);
    const wanted = Math.min(bottom - header.bottom, (order?.total ?? rows) * seen[0].row.offsetHeight);
    const left = document.querySelector(places.number)?.getBoundingClientRect().right ?? box.left;
    const columns = columnsIn(seen[0].row, left, box.left + scroller.clientWidth);
    const right = covered >= wanted - 2 && columns !== null && seen.every((one) => isRight(one, columns));
    return { right, top: Math.min(...seen.map(({ at }) => at)) };
  }

  /** The places in the row of the cells in view; null when they leave a gap. */
  function columnsIn(row, left, right) {
    const found = [];
    let covered = 0;
    row.querySelectorAll(places.cell).forEach((cell, place) => {
      const box = cell.getBoundingClientRect();
      const width = Math.min(box.right, right) - Math.max(box.left, left);
      if (width <= 0.5) return;
      covered += width;
      found.push({ place, column: Number(cell.getAttribute("aria-colindex")) - 2 });
    });
    const end = found.at(-1)?.column === list.names.length - 1;
    return covered >= right - left - 2 || end ? found : null;
  }

  function isRight({ row, at }, columns) {
    const source = order ? order.first[at] : at;
    const cells = row.querySelectorAll(places.cell);
    return (
      source !== undefined &&
      columns.every(({ place, column }) => {
        const cell = cells[place];
        if (Number(cell?.getAttribute("aria-colindex")) - 2 !== column) return false;
        const wanted = list.text(source, column);
        return cell.textContent === wanted || (wanted === "" && cell.textContent === places.missing);
      })
    );
  }

  const wait = (from, met) =>
    new Promise((resolve) => {
      waiting = { from, met, resolve };
    });

  window.gridWatch = {
    begin() {
      window.canvasForget?.();
      part = { frames: [], busy: [], looked: 0, blank: 0, left: 0, seen: Infinity, wheel: 0, keys: 0 };
      lastFrame = 0;
    },
    /** What was seen from `begin` until the list stood still; times in milliseconds. */
    async end() {
      const { looked, blank, busy } = part;
      const frames = part.frames.slice(0, part.seen);
      // Entries of the last frames come a moment later.
      await new Promise((resolve) => setTimeout(resolve, 100));
      part = null;
      const sorted = [...frames].sort((a, b) => a - b);
      return {
        frames: frames.length,
        over: frames.filter((time) => time > OVER).length,
        p99: sorted[Math.ceil(sorted.length * 0.99) - 1] ?? 0,
        longest: sorted.at(-1) ?? 0,
        busy: busy.filter((time) => time > OVER).length,
        longestBusy: Math.max(0, ...busy),
        blank: looked === 0 ? undefined : blank / looked,
      };
    },
    /**
     * Waits until the page knows of all that was sent and the list stands still with the right rows: milliseconds until it
     * did, from now; its first row in view, and how far to the side it was.
     */
    async settled({ wheel = 0, keys = 0 }) {
      const from = performance.now();
      let still = { since: from, top: -1, left: -1 };
      await wait(from, () => {
        const { right, top } = look();
        const left = document.querySelector(places.scroller).scrollLeft;
        const now = performance.now();
        const behind = part.wheel < wheel || part.keys < keys;
        if (behind || !right || top !== still.top || left !== still.left) {
          still = { since: now, top, left };
          part.seen = part.frames.length;
        }
        return now - still.since > STILL;
      });
      return { settled: still.since - from, top: still.top, left: part.left };
    },
    /** Moves the bar to a share of its way; milliseconds until the right rows of that place are on screen. */
    jump(share) {
      const scroller = document.querySelector(places.scroller);
      window.canvasForget?.();
      const from = performance.now();
      scroller.scrollTop = (scroller.scrollHeight - scroller.clientHeight) * share;
      return wait(from, () => {
        const shown = look();
        return shown.right && Math.abs(shown.top - share * rows) <= rows / 200;
      });
    },
    /** From the next press to the first frame with these rows on screen: the number of all, and the first of them. */
    untilRows(expected) {
      order = expected;
      return wait(null, () => {
        const shown = Number(document.querySelector("[role=grid]")?.getAttribute("aria-rowcount")) - 1;
        const seen = shown === (expected?.total ?? rows) ? look() : null;
        return seen?.right && seen.top === 0;
      });
    },
    /** From the next press to the first frame in which the card of the column has these texts and counts. */
    untilCounts: ({ column, counts }) =>
      wait(null, () => {
        const lines = document.querySelectorAll(`article[aria-label="${column}"] li label`);
        const shown = Array.from(lines, (line) =>
          Array.from(line.querySelectorAll(":scope > span"), (span) => span.textContent),
        ).map((texts) => texts.filter((text) => text !== "").join(" "));
        return (
          shown.join("\n") === counts.map(([text, n]) => `${text} ${n.toLocaleString("en-GB")}`).join("\n")
        );
      }),
  };
}
