const SVG = "http://www.w3.org/2000/svg";

/** What the page's style sheets decide about a drawing, and another program must find in the file itself. */
const LOOKS = [
  "fill",
  "fill-opacity",
  "stroke",
  "stroke-width",
  "stroke-dasharray",
  "stroke-opacity",
  "stroke-linecap",
  "opacity",
  "font-family",
  "font-size",
  "font-weight",
  "font-style",
  "text-anchor",
  "visibility",
] as const;

/** Only for the pointer on the page. */
const FLEETING = ".recharts-tooltip-cursor, .recharts-active-dot, .recharts-cartesian-axis-tick-line:empty";

/**
 * A copy of a drawing on the page that looks the same anywhere: every computed look becomes an attribute (colours as
 * they are in the present theme); classes and roles are left behind.
 */
export function withInlineStyles(svg: SVGSVGElement): SVGSVGElement {
  const copy = svg.cloneNode(true) as SVGSVGElement;
  const originals = [svg, ...svg.querySelectorAll("*")];
  const copies = [copy, ...copy.querySelectorAll("*")];
  originals.forEach((original, i) => {
    if (original.namespaceURI !== SVG) return;
    const look = getComputedStyle(original);
    const target = copies[i];
    for (const name of LOOKS) {
      const value = look.getPropertyValue(name);
      if (value !== "" && value !== DEFAULTS[name]) target.setAttribute(name, value);
      else target.removeAttribute(name);
    }
    for (const name of ["class", "style", "role", "tabindex", "aria-label"]) target.removeAttribute(name);
    for (const { name } of [...target.attributes]) if (name.startsWith("data-")) target.removeAttribute(name);
  });
  for (const [i, original] of originals.entries()) if (original.matches(FLEETING)) copies[i].remove();
  return copy;
}

const DEFAULTS: { readonly [name: string]: string } = {
  "fill-opacity": "1",
  "stroke-opacity": "1",
  "stroke-width": "1px",
  "stroke-dasharray": "none",
  "stroke-linecap": "butt",
  stroke: "none",
  opacity: "1",
  "font-style": "normal",
  visibility: "visible",
};

export function svgElement(
  name: string,
  attributes: { readonly [name: string]: string | number },
): SVGElement {
  const made = document.createElementNS(SVG, name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, String(value));
  return made;
}
