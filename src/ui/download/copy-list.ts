import type { Progress } from "../../worker/contract.ts";
import { type Choice, clipOptions } from "./choice.ts";
import { type Written, writeFiles } from "./written.ts";

export type CopiedList = Written | { readonly ok: false; readonly problem: null };

/** Writes the list and puts it on the clipboard; `problem` is null when the browser did not allow that. */
export async function copyList(
  choice: Choice,
  name: string,
  onProgress: (name: string, progress: Progress) => void,
): Promise<CopiedList> {
  const written = await writeFiles(
    clipOptions(choice).map((options) => ({ name, options })),
    onProgress,
  );
  if (!written.ok) return written;
  const [plain = "", html] = await Promise.all(written.files.map(({ contents }) => contents.text()));
  const done = copiedByEvent(plain, html) || (await copiedByApi(plain, html));
  return done ? written : { ok: false, problem: null };
}

/** The way that leaves the styles by which a spreadsheet knows that 00123 is a text; the newer one takes them out. */
function copiedByEvent(plain: string, html: string | undefined): boolean {
  let handed = false;
  const hand = (event: ClipboardEvent) => {
    if (!event.clipboardData) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    event.clipboardData.setData("text/plain", plain);
    if (html !== undefined) event.clipboardData.setData("text/html", html);
    handed = true;
  };
  document.addEventListener("copy", hand, { capture: true });
  try {
    return document.execCommand("copy") && handed;
  } finally {
    document.removeEventListener("copy", hand, { capture: true });
  }
}

async function copiedByApi(plain: string, html: string | undefined): Promise<boolean> {
  const part = (type: string, text: string) => ({ [type]: new Blob([text], { type }) });
  try {
    const parts = { ...part("text/plain", plain), ...(html !== undefined && part("text/html", html)) };
    await navigator.clipboard.write([new ClipboardItem(parts)]);
    return true;
  } catch {
    return false;
  }
}
