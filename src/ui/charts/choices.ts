import { create } from "zustand";

export type Section =
  | { readonly kind: "glance" }
  | { readonly kind: "statistics" }
  | { readonly kind: "column"; readonly column: string };

interface Choices {
  readonly section: Section;
  /** The file as read is drawn beside the list as it is. */
  readonly compare: boolean;
}

/** What the eye is on in this page, kept while another page is shown. */
export const useChoices = create<Choices>()(() => ({ section: { kind: "glance" }, compare: false }));

export const choose = useChoices.setState;
