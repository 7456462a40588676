/** English words of one area of the screen; the other languages have the same keys. */
export const shell = { close: "Close" };
