import { registerSW } from "virtual:pwa-register";
import { setState } from "./store.ts";

let update: ((reload?: boolean) => Promise<void>) | null = null;

/**
 * Lets the page work without network. "ready" is said once the service worker is active: it becomes so only after
 * every file of the page was stored. A new version waits for the user's consent.
 */
export function registerOffline(): void {
  if (!("serviceWorker" in navigator) || !import.meta.env.PROD) return;
  update = registerSW({ onNeedRefresh: () => setState({ update: "waiting" }) });
  void navigator.serviceWorker.ready.then(() => setState({ offline: "ready" }));
}

/** Starts the version that waits; the page loads anew as soon as that one is in charge. */
export function applyUpdate(): void {
  navigator.serviceWorker.addEventListener("controllerchange", () => location.reload(), { once: true });
  void update?.(true);
}
