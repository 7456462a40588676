import type { CDPSession, Page } from "@playwright/test";

interface Spoken {
  readonly role: string;
  readonly name: string;
  readonly value: string;
  readonly description: string;
  readonly states: readonly string[];
}

/** What a screen reader would say, line by line, while somebody works with the keys. */
export class Reader {
  readonly lines: string[] = [];
  readonly #page: Page;
  readonly #tree: CDPSession;
  #heard = 0;

  private constructor(page: Page, tree: CDPSession) {
    this.#page = page;
    this.#tree = tree;
  }

  /** Listens to a page from its next load on. */
  static async on(page: Page): Promise<Reader> {
    await page.addInitScript(listen);
    const tree = await page.context().newCDPSession(page);
    await tree.send("Accessibility.enable");
    return new Reader(page, tree);
  }

  /** A heading of the transcript. */
  part(title: string): void {
    this.lines.push("", `## ${title}`);
  }

  /** Presses keys and says what is focused then; the same key several times is one line. */
  async press(key: string, times = 1): Promise<string> {
    this.lines.push(times === 1 ? `> ${key}` : `> ${key} × ${times}`);
    for (let i = 0; i < times; i++) await this.#page.keyboard.press(key);
    return this.focused();
  }

  /** Presses a key whose answer comes later: what is focused until then is not said. */
  async act(key: string): Promise<void> {
    this.lines.push(`> ${key}`);
    await this.#page.keyboard.press(key);
  }

  /** Goes with a key until what is focused says `wanted`; all that is passed on the way is said too. */
  async goTo(wanted: RegExp, key = "Tab", most = 40): Promise<void> {
    for (let i = 0; i < most; i++) if (wanted.test(await this.press(key))) return;
    throw new Error(`${key} does not reach ${wanted}:\n${this.lines.slice(-most * 2).join("\n")}`);
  }

  /** Says what is focused now. */
  async focused(): Promise<string> {
    await this.#page.evaluate(() => new Promise((done) => requestAnimationFrame(() => done(null))));
    const said = say(await this.#read());
    this.lines.push(`  ${said}`);
    return said;
  }

  /** Waits until something like this was announced, and writes it down: what else came before depends on the computer. */
  async hears(wanted: RegExp): Promise<void> {
    const until = await this.#page
      .waitForFunction(
        ([source, from]) => {
          const at = window.heard.findIndex((text, index) => index >= from && new RegExp(source).test(text));
          return at === -1 ? null : at + 1;
        },
        [wanted.source, this.#heard] as const,
        { timeout: 20_000 },
      )
      .then((found) => found.jsonValue())
      .catch(() => null);
    const heard = await this.#page.evaluate(([from, to]) => window.heard.slice(from, to ?? undefined), [
      this.#heard,
      until,
    ] as const);
    this.#heard += heard.length;
    this.lines.push(...heard.slice(-1).map((text) => `  (said) ${text}`));
    if (until === null) throw new Error(`${wanted} was not heard:\n${this.transcript}`);
  }

  get transcript(): string {
    return `${this.lines.join("\n").trim()}\n`;
  }

  /** The focused thing, or the one it points to as active, as the accessibility tree has it. */
  async #read(): Promise<Spoken> {
    const { result } = await this.#tree.send("Runtime.evaluate", {
      expression: `(() => { const focused = document.activeElement;
        const active = focused?.getAttribute("aria-activedescendant");
        return (active && document.getElementById(active)) || focused; })()`,
    });
    const { nodes } = await this.#tree.send("Accessibility.getPartialAXTree", {
      objectId: result.objectId,
      fetchRelatives: false,
    });
    const [node] = nodes;
    const states = (node?.properties ?? []).flatMap(({ name, value }) => stateOf(name, value.value));
    return {
      role: text(node?.role),
      name: text(node?.name),
      value: text(node?.value),
      description: text(node?.description),
      states,
    };
  }
}

declare global {
  interface Window {
    heard: string[];
  }
}

/** Keeps every text that a live region comes to say. */
function listen(): void {
  window.heard = [];
  const last = new WeakMap<Element, string>();
  const live = "[aria-live=polite], [aria-live=assertive], [role=status], [role=alert], [role=log]";
  const look = (records: readonly MutationRecord[]) => {
    const regions = new Set<Element>();
    for (const { target, addedNodes } of records) {
      const element = target instanceof Element ? target : target.parentElement;
      const region = element?.closest(live);
      if (region) regions.add(region);
      // One that comes filled is said only when it is an alert.
      for (const node of addedNodes)
        if (node instanceof Element && node.matches("[role=alert]")) regions.add(node);
    }
    for (const region of regions) {
      const said = (region instanceof HTMLElement ? region.innerText : "").replace(/\s+/g, " ").trim();
      if (said !== "" && said !== last.get(region)) window.heard.push(said);
      last.set(region, said);
    }
  };
  new MutationObserver(look).observe(document, { subtree: true, childList: true, characterData: true });
}

function text(value: { readonly value?: unknown } | undefined): string {
  return typeof value?.value === "string" || typeof value?.value === "number" ? `${value.value}`.trim() : "";
}

const YES: Readonly<Record<string, string>> = {
  checked: "checked",
  selected: "selected",
  pressed: "pressed",
  expanded: "expanded",
  disabled: "unavailable",
  busy: "busy",
  required: "required",
};
const NO: Readonly<Record<string, string>> = {
  checked: "not checked",
  pressed: "not pressed",
  expanded: "collapsed",
};

function stateOf(name: string, value: unknown): string[] {
  const yes = value === true || value === "true";
  const said = yes ? YES[name] : value === false || value === "false" ? NO[name] : undefined;
  if (name === "hasPopup" && value !== "false") return [`opens a ${String(value)}`];
  return said ? [said] : [];
}

function say({ role, name, value, description, states }: Spoken): string {
  if (/^(none|generic|RootWebArea)$/.test(role)) return "(nothing is focused)";
  const parts = [role === "strong" ? "text" : role, name === "" ? "(no name)" : `“${name}”`];
  if (value !== "" && value !== name) parts.push(`= “${value}”`);
  parts.push(...states.map((state) => `[${state}]`));
  if (description !== "" && description !== name) parts.push(`· ${description}`);
  return parts.join(" ").replace(/\s+/g, " ");
}
