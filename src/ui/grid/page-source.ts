import type { ColumnHead, Page, PageRow, PointId, Problem, Result, View } from "../../worker/contract.ts";
import { PageCache, rowsPerPage, sameHeads } from "./page-cache.ts";

export type FetchPage = (at: PointId, view: View, from: number, count: number) => Promise<Result<Page>>;

/** What the grid is asked to show: a view of a point; `file` tells readings of files apart. */
export interface Wanted {
  readonly file: string;
  readonly point: PointId;
  readonly view: View;
}

interface Held {
  readonly key: string;
  readonly wanted: Wanted;
  readonly cache: PageCache;
  readonly asked: Set<number>;
}

const HELD = 6;
const AT_ONCE = 2;
const RETRY_MS = 250;
/** No second try brings another answer: what was on screen stays until something else is asked for. */
const LASTING: readonly Problem["kind"][] = ["unknown-point", "unknown-column"];

/**
 * Rows for the grid. Asks for the pages in view, at most two at a time and at most once per frame; an answer goes to the
 * view it was asked for and to no other. While the first page of a new view is on its way the old view stays on screen.
 */
export class PageSource {
  private readonly fetch: FetchPage;
  private readonly nextFrame: (run: () => void) => void;
  private readonly listeners = new Set<() => void>();
  private readonly held = new Map<string, Held>();
  private wanted: Held | null = null;
  private shown: Held | null = null;
  private window = { from: 0, to: 0 };
  private framed = false;
  private flying = 0;
  private changes = 0;
  private heads: readonly ColumnHead[] = [];

  constructor(fetch: FetchPage, nextFrame: (run: () => void) => void = (run) => requestAnimationFrame(run)) {
    this.fetch = fetch;
    this.nextFrame = nextFrame;
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  /** Changes whenever something to be shown has. */
  readonly version = (): number => this.changes;

  get rowCount(): number | null {
    return this.shown?.cache.rowCount ?? null;
  }
  /** Columns of the rows now shown; empty until the first page came. */
  get columns(): readonly ColumnHead[] {
    return this.heads;
  }
  /** The first row in view: where rows are at hand. */
  get firstInView(): number {
    return this.window.from;
  }
  get showing(): Wanted | null {
    return this.shown?.wanted ?? null;
  }
  /** True while another view was asked for than the one shown. */
  get waiting(): boolean {
    return this.wanted !== this.shown;
  }

  row(index: number): PageRow | undefined {
    return this.shown?.cache.row(index);
  }

  want(wanted: Wanted, columns: number): void {
    const key = JSON.stringify([wanted.file, wanted.point, wanted.view]);
    if (this.wanted?.key === key) return;
    if (this.wanted && this.wanted.wanted.file !== wanted.file) this.forget();
    const known = this.held.get(key);
    const next = known ?? {
      key,
      wanted,
      cache: new PageCache(rowsPerPage(columns)),
      asked: new Set<number>(),
    };
    this.held.delete(key);
    this.held.set(key, next);
    for (const oldest of this.held.keys()) {
      if (this.held.size <= HELD) break;
      this.held.delete(oldest);
    }
    this.wanted = next;
    if (next.cache.rowCount !== null) this.shown = next;
    this.changed();
    this.schedule();
  }

  /** Rows in view and those to be ready beside them. */
  look(from: number, to: number): void {
    if (from === this.window.from && to === this.window.to) return;
    this.window = { from, to };
    this.schedule();
  }

  /** The file being read has `rows` rows now: a plain view grows, any other is asked for again. */
  grown(rows: number): void {
    if (this.wanted?.wanted.point !== "source") return;
    const { view } = this.wanted.wanted;
    const plain = !view.sort?.length && !view.filters?.length && !view.search && view.rows === "all";
    if (plain) this.wanted.cache.grow(rows);
    else this.wanted.cache.refresh();
    this.changed();
    this.schedule();
  }

  private forget(): void {
    this.held.clear();
    this.shown = null;
    this.window = { from: 0, to: 0 };
  }

  private schedule(): void {
    if (this.framed) return;
    this.framed = true;
    this.nextFrame(() => {
      this.framed = false;
      this.ask();
    });
  }

  private ask(): void {
    const { wanted } = this;
    if (!wanted || this.listeners.size === 0) return;
    const missing = wanted.cache.missing(this.window.from, Math.max(this.window.to, this.window.from + 1));
    for (const page of missing) {
      if (this.flying >= AT_ONCE) return;
      if (!wanted.asked.has(page)) void this.bring(wanted, page);
    }
  }

  private async bring(held: Held, page: number): Promise<void> {
    const { cache, wanted } = held;
    held.asked.add(page);
    this.flying++;
    const answer = await this.fetch(wanted.point, wanted.view, page * cache.pageRows, cache.pageRows);
    this.flying--;
    held.asked.delete(page);
    if (this.held.get(held.key) !== held) return this.schedule();
    if (answer.ok) {
      cache.put(page, answer.value);
      if (held === this.wanted) {
        this.shown = held;
      }
      this.changed();
      this.schedule();
    } else if (held === this.wanted && !LASTING.includes(answer.problem.kind)) {
      setTimeout(() => this.schedule(), RETRY_MS);
    }
  }

  private changed(): void {
    const heads = this.shown?.cache.columns ?? [];
    if (!sameHeads(heads, this.heads)) this.heads = heads;
    this.changes++;
    for (const listener of this.listeners) listener();
  }
}
