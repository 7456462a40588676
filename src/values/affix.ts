/** The text with another put before or behind it; one that has it there already keeps it once, unless `again`. Missing cells stay. */
export function withAffix(text: string, affix: string, side: "start" | "end", again: boolean): string {
  if (text === "" || affix === "") return text;
  const there = side === "start" ? text.startsWith(affix) : text.endsWith(affix);
  if (there && !again) return text;
  return side === "start" ? affix + text : text + affix;
}

/** The text without what stands at its start or end, taken away once; other texts stay. */
export function withoutAffix(text: string, affix: string, side: "start" | "end"): string {
  if (affix === "") return text;
  if (side === "start") return text.startsWith(affix) ? text.slice(affix.length) : text;
  return text.endsWith(affix) ? text.slice(0, -affix.length) : text;
}
