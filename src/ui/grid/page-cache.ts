import type { ColumnHead, Page, PageRow } from "../../worker/contract.ts";

/** Rows asked for at once: about a hundred, fewer when rows are wide, so that no answer is heavy to receive. */
export function rowsPerPage(columns: number): number {
  return Math.min(100, Math.max(10, Math.floor(10_000 / Math.max(1, columns))));
}

/** Whether two answers speak of the same columns; then the earlier list is kept, so that nothing is drawn again. */
export function sameHeads(a: readonly ColumnHead[], b: readonly ColumnHead[]): boolean {
  return (
    a.length === b.length &&
    a.every((head, i) => {
      const other = b[i];
      return head.id === other.id && head.name === other.name && sameType(head.type, other.type);
    })
  );
}

/**
 * Rows of one view of one point, in pages, as far as they are known. Pages that were not looked at for the longest are
 * let go above `limit`. Never asks for anything itself.
 */
export class PageCache {
  readonly pageRows: number;
  private readonly limit: number;
  private readonly pages = new Map<number, { readonly rows: readonly PageRow[]; stale: boolean }>();
  private known: number | null = null;
  columns: readonly ColumnHead[] = [];

  constructor(pageRows: number, limit = 60) {
    this.pageRows = pageRows;
    this.limit = limit;
  }

  /** Rows of the view; null until the first page came. */
  get rowCount(): number | null {
    return this.known;
  }

  row(index: number): PageRow | undefined {
    return this.pages.get(Math.floor(index / this.pageRows))?.rows[index % this.pageRows];
  }

  /** Keeps an answer for page `number`; an answer cut short or out of step with its page is not kept. */
  put(number: number, page: Page): void {
    if (page.from !== number * this.pageRows) return;
    this.known = page.rowCount;
    if (!sameHeads(this.columns, page.columns)) this.columns = page.columns;
    this.pages.delete(number);
    this.pages.set(number, { rows: page.rows, stale: false });
    for (const oldest of this.pages.keys()) {
      if (this.pages.size <= this.limit) break;
      this.pages.delete(oldest);
    }
  }

  /** More rows stand at the end of the view than the last page told; nothing before the first page came. */
  grow(rowCount: number): void {
    if (this.known !== null && rowCount > this.known) this.known = rowCount;
  }

  /** Everything may have changed: rows stay to be shown until newer ones come. */
  refresh(): void {
    for (const page of this.pages.values()) page.stale = true;
  }

  /** Pages to ask for so that rows `from` ≤ row < `to` are known, in order; page 0 while nothing is known. */
  missing(from: number, to: number): number[] {
    if (this.known === null) return [Math.max(0, Math.floor(from / this.pageRows))];
    const wanted: number[] = [];
    const last = Math.min(to, this.known) - 1;
    for (let page = Math.floor(Math.max(0, from) / this.pageRows); page * this.pageRows <= last; page++) {
      const kept = this.pages.get(page);
      if (kept && !kept.stale && kept.rows.length >= this.expected(page)) this.touch(page, kept);
      else wanted.push(page);
    }
    return wanted;
  }

  private expected(page: number): number {
    return Math.min(this.pageRows, (this.known ?? 0) - page * this.pageRows);
  }

  private touch(page: number, kept: { readonly rows: readonly PageRow[]; stale: boolean }): void {
    this.pages.delete(page);
    this.pages.set(page, kept);
  }
}

function sameType(a: ColumnHead["type"], b: ColumnHead["type"]): boolean {
  return a === b || JSON.stringify(a) === JSON.stringify(b);
}
