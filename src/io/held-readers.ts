/**
 * Held while they read: a stream that nothing but its own unanswered read refers to may be collected as garbage, and then
 * the read never ends (Chromium 156: 3 of 40 files of 160 MB).
 */
const reading = new Set<object>();

export function hold(reader: object): void {
  reading.add(reader);
}

export function letGo(reader: object): void {
  reading.delete(reader);
}
