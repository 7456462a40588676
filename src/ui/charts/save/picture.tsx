import { createRoot } from "react-dom/client";
import type { Drawing, LegendItem } from "../drawing.ts";
import { Plot } from "../plots/Plot.tsx";
import { svgElement, withInlineStyles } from "./inline-styles.ts";

/** A chart with its words, as it will stand in a report. */
export interface Picture {
  readonly title: string;
  readonly sentence: string;
  readonly legend: readonly LegendItem[];
  readonly drawing: Drawing;
  readonly axis: (value: number) => string;
}

const WIDTH = 760;
const MARGIN = 24;
const PLOT_HEIGHT = 360;
/** Pixels per unit of the picture, so that it stays sharp on fine screens and paper. */
const SCALE = 2;

/** The chart as a drawing that opens in any program, on the ground of the present theme. */
export async function svgOf(picture: Picture): Promise<string> {
  const drawn = await drawApart(picture);
  const head = headOf(picture);
  const height = head.height + PLOT_HEIGHT + MARGIN;
  const svg = svgElement("svg", {
    xmlns: "http://www.w3.org/2000/svg",
    width: WIDTH,
    height,
    viewBox: `0 0 ${WIDTH} ${height}`,
  });
  svg.append(svgElement("rect", { width: WIDTH, height, fill: colour("--surface") }), ...head.parts);
  drawn.setAttribute("x", String(MARGIN));
  drawn.setAttribute("y", String(head.height));
  svg.append(drawn);
  return new XMLSerializer().serializeToString(svg);
}

/** The chart as a PNG of twice its size; null when the browser cannot. */
export async function pngOf(picture: Picture): Promise<Blob | null> {
  const svg = await svgOf(picture);
  const url = URL.createObjectURL(new Blob([svg], { type: "image/svg+xml" }));
  try {
    const image = new Image();
    image.src = url;
    await image.decode();
    const canvas = document.createElement("canvas");
    canvas.width = image.naturalWidth * SCALE;
    canvas.height = image.naturalHeight * SCALE;
    const context = canvas.getContext("2d");
    if (!context) return null;
    context.drawImage(image, 0, 0, canvas.width, canvas.height);
    return await new Promise((resolve) => canvas.toBlob(resolve, "image/png"));
  } finally {
    URL.revokeObjectURL(url);
  }
}

/** Draws the chart in the size of the picture, out of sight, and takes its drawing. */
async function drawApart({ drawing, title, axis }: Picture): Promise<SVGSVGElement> {
  const host = document.createElement("div");
  host.inert = true;
  Object.assign(host.style, { position: "fixed", left: "-10000px", top: "0", width: `${WIDTH}px` });
  document.body.append(host);
  const root = createRoot(host);
  try {
    const width = WIDTH - 2 * MARGIN;
    root.render(<Plot drawing={drawing} label={title} width={width} height={PLOT_HEIGHT} axis={axis} />);
    // Axes measure their labels and settle one frame later.
    for (let frame = 0; frame < 4; frame++) await nextFrame();
    const svg = host.querySelector<SVGSVGElement>("svg.recharts-surface");
    if (!svg) throw new Error("The chart was not drawn.");
    return withInlineStyles(svg);
  } finally {
    root.unmount();
    host.remove();
  }
}

function nextFrame(): Promise<unknown> {
  return new Promise((resolve) => requestAnimationFrame(resolve));
}

/** Title, sentence and legend, with the height they take. */
function headOf({ title, sentence, legend }: Picture): {
  readonly parts: readonly SVGElement[];
  readonly height: number;
} {
  const font = getComputedStyle(document.body).fontFamily;
  const room = WIDTH - 2 * MARGIN;
  let y = MARGIN;
  const parts: SVGElement[] = [];
  const write = (text: string, x: number, size: number, weight: number, fill: string) => {
    const part = svgElement("text", {
      x,
      y,
      fill,
      "font-family": font,
      "font-size": size,
      "font-weight": weight,
    });
    part.textContent = text;
    parts.push(part);
  };
  for (const text of wrapped(title, `600 17px ${font}`, room)) {
    y += 16;
    write(text, MARGIN, 17, 600, colour("--ink"));
    y += 8;
  }
  for (const text of wrapped(sentence, `13px ${font}`, room)) {
    y += 15;
    write(text, MARGIN, 13, 400, colour("--ink-2"));
    y += 5;
  }
  if (legend.length > 0) {
    let x = MARGIN;
    y += 18;
    for (const { mark, text } of legend) {
      parts.push(...markOf(mark, x, y));
      write(text, x + 20, 12, 400, colour("--ink-2"));
      x += 20 + measure(text, `12px ${font}`) + 20;
    }
    y += 4;
  }
  return { parts, height: y + 16 };
}

function markOf(mark: LegendItem["mark"], x: number, y: number): SVGElement[] {
  const box = { x, y: y - 10, width: 13, height: 11, rx: 2 };
  if (mark === "now") return [svgElement("rect", { ...box, fill: colour("--accent") })];
  if (mark === "odd") return [svgElement("rect", { ...box, fill: colour("--odd") })];
  if (mark === "before-line") {
    const line = { x1: x - 2, x2: x + 15, y1: y - 4.5, y2: y - 4.5, stroke: colour("--ink-3") };
    return [svgElement("line", { ...line, "stroke-width": 1.75, "stroke-dasharray": "2 3" })];
  }
  const ground = colour(mark === "missing" ? "--missing" : "--surface-2");
  const stripes = mark === "missing" ? "m0 4 4 6m1-10 6 10m0-10 2 4" : "m0 6 4-6m-1 10 7-10m0 10 3-5";
  return [
    svgElement("rect", { ...box, fill: ground, stroke: colour("--ink-3"), "stroke-width": 0.75 }),
    svgElement("path", {
      d: stripes,
      transform: `translate(${x} ${y - 10})`,
      fill: "none",
      stroke: colour("--ink-3"),
      "stroke-width": 1,
    }),
  ];
}

function colour(property: string): string {
  return getComputedStyle(document.documentElement).getPropertyValue(property).trim();
}

let canvas: CanvasRenderingContext2D | null | undefined;

function measure(text: string, font: string): number {
  canvas ??= document.createElement("canvas").getContext("2d");
  if (!canvas) return text.length * 8;
  canvas.font = font;
  return canvas.measureText(text).width;
}

/** Lines that fit; Chinese breaks between any two characters, other texts between words. */
function wrapped(text: string, font: string, room: number): string[] {
  const lines: string[] = [];
  let line = "";
  for (const part of text.split(/(?<=\s)|(?<=[\u3000-\u9fff\uff00-\uffef])/u)) {
    if (line !== "" && measure((line + part).trimEnd(), font) > room) {
      lines.push(line.trimEnd());
      line = "";
    }
    line += part;
  }
  return line.trim() === "" ? lines : [...lines, line.trimEnd()];
}
