import { createServer, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";

/** The built page at an address of its own, where a newer version can be put out. */
export interface Site {
  readonly url: string;
  /** From now on a page that calls itself this version is served. */
  putOut(version: string): void;
  close(): void;
}

/** Hands on what the server at `from` answers; only the page and its list of files name a version. */
export async function siteWithVersions(from: string): Promise<Site> {
  let version = "one";
  const server = createServer((request, response) => void answer(request.url ?? "/", response));
  const answer = async (url: string, response: ServerResponse) => {
    const handed = await fetch(new URL(url, from));
    const type = handed.headers.get("content-type") ?? "";
    const bytes = Buffer.from(await handed.arrayBuffer());
    response.writeHead(handed.status, { "content-type": type, "cache-control": "no-cache" });
    if (url.split("?")[0] === "/sw.js") response.end(renewed(bytes.toString("utf8"), version));
    else if (type.startsWith("text/html")) response.end(named(bytes.toString("utf8"), version));
    else response.end(bytes);
  };
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    putOut: (next) => {
      version = next;
    },
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}

function named(page: string, version: string): string {
  return page.replace("<head>", `<head><meta name="version" content="${version}">`);
}

function renewed(worker: string, version: string): string {
  return worker.replace(/(url:"index\.html",revision:")\w+"/, `$1${version}"`);
}
