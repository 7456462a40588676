import {
  clampOffset,
  HEADER_HEIGHT,
  isScaled,
  offsetAt,
  reveal,
  type Section,
  sectionAt,
  type Tall,
  topAt,
} from "./scaled-scroll.ts";

type OnOffset = (offset: number, moving: boolean) => void;

/**
 * Where the list stands, up and down in unscaled pixels, and how the wheel, a finger, the scroll bar and the keyboard move it. Up to
 * 8 M px this is the browser's own scrolling. Above, the bar is a scale: wheel and finger still move pixel by pixel.
 * The layer that holds the rows of the present section is put in place here, outside React.
 */
export class GridScroll {
  private element: HTMLElement | null = null;
  private layer: HTMLElement | null = null;
  private tall: Tall = { rows: 0, rowHeight: 30, viewport: 0 };
  private offset = 0;
  private section: Section = { first: 0, count: 0 };
  /** Position of the scroll bar as last written or read. */
  private written = 0;
  private left = 0;
  private finger: { readonly top: number; readonly offset: number } | null = null;
  private readonly onOffset = new Set<OnOffset>();
  private readonly onSection = new Set<() => void>();
  private readonly onLeft = new Set<OnOffset>();
  private width = 0;
  private readonly onViewport = new Set<(height: number) => void>();
  private readonly onWidth = new Set<(width: number) => void>();

  attach(element: HTMLElement, layer: HTMLElement): () => void {
    this.element = element;
    this.layer = layer;
    const measure = new ResizeObserver(() => this.measure());
    measure.observe(element);
    const { scrolled, wheeled, touched, ended } = this;
    element.addEventListener("scroll", scrolled, { passive: true });
    element.addEventListener("scrollend", ended, { passive: true });
    element.addEventListener("touchstart", touched, { passive: true });
    element.addEventListener("wheel", wheeled, { passive: false });
    return () => {
      measure.disconnect();
      element.removeEventListener("scroll", scrolled);
      element.removeEventListener("scrollend", ended);
      element.removeEventListener("touchstart", touched);
      element.removeEventListener("wheel", wheeled);
      this.element = null;
      this.layer = null;
    };
  }

  /** Rows of the view; call when the element has its new height. The first row in view stays where it is. */
  setRows(rows: number, rowHeight: number): void {
    const before = this.tall.rowHeight;
    if (rows === this.tall.rows && rowHeight === before) return;
    this.tall = { ...this.tall, rows, rowHeight };
    // Other places for the same rows: what is laid out is told anew.
    if (rowHeight !== before) this.section = { first: 0, count: 0 };
    this.moveTo((this.offset / before) * rowHeight, false);
  }

  readonly getSection = (): Section => this.section;
  readonly subscribeSection = (listener: () => void): (() => void) => {
    this.onSection.add(listener);
    return () => this.onSection.delete(listener);
  };

  /** For the row virtualizer: height of the window, and offsets within the present section. */
  readonly observeViewport = (tell: (height: number) => void): (() => void) => {
    this.onViewport.add(tell);
    tell(this.tall.viewport);
    return () => this.onViewport.delete(tell);
  };
  readonly observeOffset = (tell: OnOffset): (() => void) => {
    this.onOffset.add(tell);
    return () => this.onOffset.delete(tell);
  };

  /** For the column virtualizer: width of the window, and how far the list is scrolled sideways. */
  readonly observeWidth = (tell: (width: number) => void): (() => void) => {
    this.onWidth.add(tell);
    tell(this.width);
    return () => this.onWidth.delete(tell);
  };
  readonly observeLeft = (tell: OnOffset): (() => void) => {
    this.onLeft.add(tell);
    return () => this.onLeft.delete(tell);
  };

  /** How far the list is scrolled sideways, in pixels. */
  get aside(): number {
    return this.left;
  }

  /** Rows a Page key moves by: a window full, less one for the eye to hold on to. */
  rowsPerScreen(): number {
    return Math.max(1, Math.floor(this.tall.viewport / this.tall.rowHeight) - 1);
  }

  showRow(row: number): void {
    if (row >= 0) this.moveTo(reveal(row, this.offset, this.tall), true);
  }

  toTop(): void {
    this.moveTo(0, false);
  }

  private measure(): void {
    const { clientHeight = 0, clientWidth = 0 } = this.element ?? {};
    if (clientWidth !== this.width) {
      this.width = clientWidth;
      for (const tell of this.onWidth) tell(clientWidth);
    }
    const viewport = Math.max(0, clientHeight - HEADER_HEIGHT);
    if (viewport === this.tall.viewport) return;
    this.tall = { ...this.tall, viewport };
    for (const tell of this.onViewport) tell(viewport);
    this.moveTo(this.offset, false);
  }

  private readonly scrolled = (): void => {
    if (!this.element) return;
    // Both are read before anything is drawn: asked in between, the browser would lay out once more.
    const { scrollTop: top, scrollLeft } = this.element;
    if (scrollLeft !== this.left) {
      this.left = scrollLeft;
      for (const tell of this.onLeft) tell(scrollLeft, true);
    }
    const scaled = isScaled(this.tall);
    // What was written by hand comes back as an event: the bar is too coarse to tell the offset again.
    if (scaled && Math.abs(top - this.written) < 1) return;
    this.written = top;
    const byFinger = scaled && this.finger ? this.finger.offset + top - this.finger.top : null;
    this.stand(byFinger === null ? offsetAt(top, this.tall) : clampOffset(byFinger, this.tall), true);
  };

  private readonly wheeled = (event: WheelEvent): void => {
    if (!isScaled(this.tall) || event.ctrlKey || event.shiftKey || event.deltaY === 0) return;
    event.preventDefault();
    const unit = event.deltaMode === 1 ? this.tall.rowHeight : event.deltaMode === 2 ? this.tall.viewport : 1;
    if (this.element && event.deltaX !== 0) this.element.scrollLeft += event.deltaX * unit;
    this.moveTo(this.offset + event.deltaY * unit, true);
  };

  private readonly touched = (): void => {
    if (isScaled(this.tall) && this.element) {
      this.finger = { top: this.element.scrollTop, offset: this.offset };
    }
  };

  private readonly ended = (): void => {
    if (!this.finger) return;
    this.finger = null;
    this.moveTo(this.offset, false);
  };

  private moveTo(wanted: number, moving: boolean): void {
    const offset = Math.round(clampOffset(wanted, this.tall));
    if (this.element) {
      const top = topAt(offset, this.tall);
      // Asked where it stands, the browser would lay the page out at once.
      if (Math.abs(this.written - top) >= 0.5) {
        this.element.scrollTop = top;
        this.written = this.element.scrollTop;
      }
    }
    this.stand(offset, moving);
  }

  private stand(offset: number, moving: boolean): void {
    const section = sectionAt(offset, this.tall, this.section);
    const moved = offset !== this.offset || section !== this.section;
    this.offset = offset;
    if (section !== this.section) {
      this.section = section;
      for (const tell of this.onSection) tell();
    }
    // The layer is put in place before rows are drawn: asking the browser in between would lay out twice.
    this.place();
    if (moved) for (const tell of this.onOffset) tell(offset - section.first * this.tall.rowHeight, moving);
  }

  private place(): void {
    const { first } = this.section;
    const natural = first * this.tall.rowHeight;
    const top = isScaled(this.tall) ? this.written + natural - this.offset : natural;
    if (this.layer) this.layer.style.top = `${top}px`;
  }
}
