import { Zip, type ZipInputFile } from "fflate";
import { crc32 } from "./crc32.ts";
import { CannotWrite } from "./write-problem.ts";

/** Where an archive of 32-bit offsets ends, and each file in it. */
const MOST_BYTES = 0xffff_ffff;

const PART = 1 << 21;

/**
 * Writes a .zip file by file. fflate makes the container; the browser's own deflate does the packing, beside this thread
 * and several times quicker. Names are UTF-8. Throws `CannotWrite` beyond 4 GB.
 */
export class ZipWriter {
  private readonly parts: Blob[] = [];
  private pieces: Uint8Array<ArrayBuffer>[] = [];
  private size = 0;
  private total = 0;
  private readonly zip = new Zip((error, bytes) => {
    if (error) throw error;
    this.pieces.push(bytes as Uint8Array<ArrayBuffer>);
    this.size += bytes.length;
    this.total += bytes.length;
    if (this.size >= PART) this.flush();
  });

  /** Begins a file; the one before must have ended. */
  begin(name: string): ZipEntry {
    const file: ZipInputFile = { filename: name, size: 0, crc: 0, compression: 8 };
    this.zip.add(file);
    return new ZipEntry(file);
  }

  /** Adds a small file at once. */
  async add(name: string, text: string): Promise<void> {
    const entry = this.begin(name);
    await entry.write(new TextEncoder().encode(text));
    await entry.end();
  }

  async addBlob(name: string, blob: Blob): Promise<void> {
    const entry = this.begin(name);
    const reader = blob.stream().getReader();
    for (;;) {
      const { done, value } = await reader.read();
      if (done) break;
      await entry.write(value);
    }
    await entry.end();
  }

  finish(type: string): Blob {
    this.zip.end();
    ensureFits(this.total);
    this.flush();
    return new Blob(this.parts, { type });
  }

  private flush(): void {
    this.parts.push(new Blob(this.pieces));
    this.pieces = [];
    this.size = 0;
  }
}

/** One file on its way into an archive. */
export class ZipEntry {
  private readonly file: ZipInputFile;
  private readonly into: WritableStreamDefaultWriter<BufferSource>;
  private readonly packed: Promise<void>;
  private crc = 0xffff_ffff;
  /** The last bytes on their way: packed while the next are made. */
  private writing: Promise<void> | undefined;

  constructor(file: ZipInputFile) {
    this.file = file;
    const deflate = new CompressionStream("deflate-raw");
    this.into = deflate.writable.getWriter();
    this.packed = this.follow(deflate.readable.getReader());
    this.packed.catch(() => undefined);
  }

  async write(bytes: Uint8Array<ArrayBuffer>): Promise<void> {
    this.file.size += bytes.length;
    ensureFits(this.file.size);
    this.crc = crc32(this.crc, bytes);
    const before = this.writing;
    this.writing = this.into.write(bytes);
    this.writing.catch(() => undefined);
    await before;
  }

  async end(): Promise<void> {
    await this.writing;
    await this.into.close();
    await this.packed;
    this.file.crc = (this.crc ^ 0xffff_ffff) >>> 0;
    this.file.ondata?.(null, new Uint8Array(0), true);
  }

  private async follow(reader: ReadableStreamDefaultReader<Uint8Array<ArrayBuffer>>): Promise<void> {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return;
      this.file.ondata?.(null, value, false);
    }
  }
}

function ensureFits(bytes: number): void {
  if (bytes > MOST_BYTES) throw new CannotWrite({ kind: "file-too-large", limit: MOST_BYTES });
}
