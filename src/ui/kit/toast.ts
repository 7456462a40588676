import { create } from "zustand";

export interface Toast {
  readonly id: number;
  readonly text: string;
  readonly action?: { readonly label: string; readonly run: () => void };
}

let last = 0;

export const useToasts = create<{ readonly toasts: readonly Toast[] }>()(() => ({ toasts: [] }));

/** Says something in passing at the foot of the page, with at most one thing to do about it. */
export function toast(text: string, action?: Toast["action"]): void {
  const shown: Toast = action ? { id: ++last, text, action } : { id: ++last, text };
  useToasts.setState(({ toasts }) => ({ toasts: [...toasts.slice(-2), shown] }));
}

export function dropToast(id: number): void {
  useToasts.setState(({ toasts }) => ({ toasts: toasts.filter((each) => each.id !== id) }));
}
