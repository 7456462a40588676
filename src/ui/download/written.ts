import { actions } from "../../app/session.ts";
import type { Problem, Progress, WriteOptions } from "../../worker/contract.ts";

export interface WrittenFile {
  readonly name: string;
  readonly contents: Blob;
  /** Cells that got a ' in front. */
  readonly guarded: number;
  /** Letters that the encoding lacks. */
  readonly lacking: Progress["lacking"];
}

export type Written =
  | { readonly ok: true; readonly files: readonly WrittenFile[] }
  | { readonly ok: false; readonly problem: Problem };

/** Writes the files one after the other; the first that fails or is stopped ends it, and nothing is handed out. */
export async function writeFiles(
  wanted: readonly { readonly name: string; readonly options: WriteOptions }[],
  onProgress: (name: string, progress: Progress) => void,
): Promise<Written> {
  const files: WrittenFile[] = [];
  for (const { name, options } of wanted) {
    let guarded = 0;
    let lacking: Progress["lacking"];
    const written = await actions.write(options, (progress) => {
      guarded = progress.guarded ?? guarded;
      lacking = progress.lacking ?? lacking;
      onProgress(name, progress);
    });
    if (!written.ok) return written;
    files.push({ name: endingAs(name, written.value), contents: written.value, guarded, lacking });
  }
  return { ok: true, files };
}

/** A file that turned out larger than a target takes comes as a .zip of several. */
function endingAs(name: string, { type }: Blob): string {
  return type === "application/zip" ? name.replace(/\.csv$/, ".zip") : name.replace(/\.zip$/, ".csv");
}
