import type { BrowserContext, Request } from "@playwright/test";

/** One request a browser made, by whatever part of the page. */
export interface Recorded {
  readonly method: string;
  readonly url: string;
  readonly body: string | null;
  readonly headers: string;
  readonly by: "page" | "service worker";
}

/**
 * Notes every request of pages, workers and service workers of a context from now on, and every web socket as a request
 * by the method "SOCKET".
 */
export function recordRequests(context: BrowserContext): readonly Recorded[] {
  const recorded: Recorded[] = [];
  const note = (request: Request) =>
    recorded.push({
      method: request.method(),
      url: request.url(),
      body: request.postData(),
      headers: JSON.stringify(request.headers()),
      by: request.serviceWorker() ? "service worker" : "page",
    });
  context.on("request", note);
  context.on("page", (page) =>
    page.on("websocket", (socket) =>
      recorded.push({ method: "SOCKET", url: socket.url(), body: null, headers: "", by: "page" }),
    ),
  );
  return recorded;
}
