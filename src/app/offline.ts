import { registerSW } from "virtual:pwa-register";
import { setState } from "./store.ts";

/** So long the new version may take to be in charge before the old one is sent away. */
const PATIENCE_MS = 3000;

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

/**
 * Starts the version that waits; the page loads anew as soon as that one is in charge. Chromium keeps an old one that was
 * just at work for half a minute and more: with the network there, it is sent away, and the page comes as the first time.
 */
export async function applyUpdate(): Promise<void> {
  let inCharge = false;
  const taken = new Promise<void>((resolve) => {
    const onChange = () => resolve();
    navigator.serviceWorker.addEventListener("controllerchange", onChange, { once: true });
  }).then(() => {
    inCharge = true;
    location.reload();
  });
  setState({ update: "starting" });
  void update?.(true);
  await Promise.race([taken, new Promise((resolve) => setTimeout(resolve, PATIENCE_MS))]);
  if (inCharge || !(await canFetch())) return;
  await (await navigator.serviceWorker.getRegistration())?.unregister();
  location.reload();
}

/** Whether the page's own files can be fetched from where they came: the worker's file is never stored. */
async function canFetch(): Promise<boolean> {
  try {
    return (await fetch("sw.js", { method: "HEAD", cache: "no-store" })).ok;
  } catch {
    return false;
  }
}
