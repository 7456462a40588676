// One script of input for all grids: what a hand does with the wheel, the bar and the keys, at its own pace.

/** @typedef {import("@playwright/test").Page} Page */
/**
 * What the page must come to know of: pixels that the wheel turned, keys pressed.
 * @typedef {{ wheel?: number, keys?: number }} Sent
 */
/** @typedef {{ x: number, y: number, width: number, height: number }} Box where the grid is in the window */

const WHEEL_EVERY = 16;
const KEY_EVERY = 33;

/**
 * Each begins at the top of the list.
 * @type {Record<string, { name: string, play: (page: Page, box: Box) => Promise<Sent>, after?: (page: Page) => Promise<void> }>}
 */
export const parts = {
  wheel: { name: "wheel, 900 px each 16 ms", play: (page, box) => wheel(page, box, 0, 900, 180) },
  bar: {
    name: "bar dragged to the end in 60 moves",
    play: dragBar,
    after: (page) => page.mouse.up(),
  },
  keys: { name: "Page Down held", play: (page, box) => hold(page, box, "PageDown", 90) },
  sideways: { name: "to the last column and back", play: sideways },
};

/** Turns of the wheel, whether the page keeps up or not. */
async function wheel(page, box, dx, dy, turns) {
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
  await paced(turns, WHEEL_EVERY, () => page.mouse.wheel(dx, dy));
  return { wheel: turns * (Math.abs(dx) + Math.abs(dy)) };
}

async function sideways(page, box) {
  const there = await wheel(page, box, 200, 0, 80);
  const back = await wheel(page, box, -200, 0, 80);
  return { wheel: there.wheel + back.wheel };
}

/** Takes the bar by its thumb and pulls it from the top to the end; the button stays down. */
async function dragBar(page, box) {
  const x = box.x + box.width - 6;
  const from = box.y + 24;
  const to = box.y + box.height - 4;
  await page.mouse.move(x, from);
  await page.mouse.down();
  // Moves that come before the browser has hold of the thumb would be lost.
  await page.waitForTimeout(200);
  for (let move = 1; move <= 60; move++) {
    await Promise.all([
      page.mouse.move(x, from + ((to - from) * move) / 60),
      new Promise((resolve) => setTimeout(resolve, WHEEL_EVERY)),
    ]);
  }
  return {};
}

/** A click on a cell gives the grid the focus; then a key is held down. */
async function hold(page, box, key, times) {
  await page.mouse.click(box.x + box.width / 3, box.y + box.height / 2);
  await paced(times, KEY_EVERY, () => page.keyboard.down(key));
  await page.keyboard.up(key);
  return { keys: times };
}

/** Does it so many times, each at its moment, and waits until all were taken in. */
async function paced(times, every, act) {
  const started = performance.now();
  const acts = [];
  for (let i = 0; i < times; i++) {
    const early = started + i * every - performance.now();
    if (early > 1) await new Promise((resolve) => setTimeout(resolve, early));
    acts.push(act());
  }
  await Promise.all(acts);
}
