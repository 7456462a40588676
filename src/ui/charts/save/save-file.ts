/** Hands a file to the user as a download. */
export function saveFile(name: string, content: Blob): void {
  const url = URL.createObjectURL(content);
  const link = document.createElement("a");
  link.href = url;
  link.download = name;
  document.body.append(link);
  link.click();
  link.remove();
  // The browser reads the blob after the click has returned.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}

const LONGEST = 120;

/** "orders.csv" and "Total by city" make "orders - Total by city": a name every system takes. */
export function fileStem(file: string, title: string): string {
  const stem = file.replace(/\.[^.]{1,8}$/, "");
  return `${stem} - ${title}`
    .replace(/[\p{Cc}<>:"/\\|?*]+/gu, " ")
    .replace(/\s+/g, " ")
    .trim()
    .slice(0, LONGEST);
}
