import { format } from "../format.ts";

const { number } = format("en");

/** English words of a table of values and what they become. */
export const pairs = {
  from: "Value",
  to: "Becomes",
  fromAt: ({ n }: { n: number }) => `Value ${number(n)}`,
  toAt: ({ text }: { text: string }) => `What “${text}” becomes`,
  stays: "stays",
  remove: ({ text }: { text: string }) => `Take out “${text}”`,
  fill: "Put in the values of the column",
  filled: ({ count }: { count: number }) =>
    count === 1 ? "1 value put in" : `${number(count)} values put in`,
  paste: "Two columns copied from a spreadsheet can be pasted here.",
  pasted: ({ count }: { count: number }) => (count === 1 ? "1 pair pasted" : `${number(count)} pairs pasted`),
};
