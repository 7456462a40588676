import type { Client } from "../worker/client.ts";
import { usePreferences } from "./preferences.ts";

/**
 * The engine, told in which encoding this person's files mostly come. It is said with every reading and never kept: the
 * recipe and the work of an earlier visit hold only what was chosen for their file.
 */
export function readingAsUsual(client: Client): Client {
  const usual = () => {
    const { encoding } = usePreferences.getState();
    return encoding === "" ? {} : { usualEncoding: encoding };
  };
  return {
    ...client,
    open: (files, how, onProgress) => client.open(files, { ...usual(), ...how }, onProgress),
    preview: (files, how) => client.preview(files, { ...usual(), ...how }),
    peek: (files) => client.peek(files, usual()),
  };
}
