/** Makes the invisible visible: a space at an end or beside another becomes ␣, a line break ↵, a tab ⇥. */
export function showSpaces(text: string): string {
  return text
    .replace(/^[\p{Zs}\u200b\ufeff]+|[\p{Zs}\u200b\ufeff]+$|[\p{Zs}\u200b\ufeff]{2,}/gu, (run) =>
      "␣".repeat([...run].length),
    )
    .replace(/[\u00a0\u3000\u200b\ufeff]/g, "␣")
    .replace(/\r\n|\n|\r/g, "↵")
    .replace(/\t/g, "⇥");
}
