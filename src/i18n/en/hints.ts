/** English words of the hints of the first minute. They come with the hints. */
export const hints = {
  label: (p: { number: number; of: number }) => `Hint ${p.number} of ${p.of}`,
  cleanUp: {
    title: "One press does all the safe things.",
    text: "Press “Clean up”. Untick first whatever you would rather leave as it is.",
  },
  why: {
    title: "Every change is shown.",
    text: "Press a cell with a coloured corner to see what stood there and why it changed.",
  },
  back: {
    title: "Nothing is lost.",
    text: "Undo takes back the last change, and under “Steps” any of them can be switched off. Your own file stays as it is.",
  },
  gotIt: "Got it",
  none: "No more hints",
  said: (p: { label: string; title: string; text: string }) =>
    `${p.label}. ${p.title} ${p.text} Escape puts it away.`,
};
