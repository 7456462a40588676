import { actions } from "../app/session.ts";
import type { Notice } from "../app/state.ts";
import { useStore } from "../app/store.ts";
import { Toast, ToastArea } from "./kit/Toast.tsx";
import { dropToast, useToasts } from "./kit/toast.ts";
import { useWords } from "./words.tsx";

/** What is said in passing: by the session (notices), by parts of the screen (toasts), and a waiting update. */
export function Messages() {
  const words = useWords().shell.notices;
  const notices = useStore((state) => state.notices);
  const toasts = useToasts((state) => state.toasts);
  const update = useStore((state) => state.update);
  return (
    <ToastArea label={words.area}>
      {notices.map((notice) => (
        <Passing
          key={`n${notice.id}`}
          id={notice.id}
          text={say(notice, words)}
          drop={actions.dismissNotice}
        />
      ))}
      {toasts.map(({ id, text, action }) => (
        <Passing key={`t${id}`} id={id} text={text} action={action} drop={dropToast} />
      ))}
      {update === "starting" && <Toast stays text={words.updateStarts} onClose={actions.dismissUpdate} />}
      {update === "waiting" && (
        <Toast
          stays
          text={words.updateReady}
          action={{ label: words.reload, run: actions.updateApp }}
          onClose={actions.dismissUpdate}
        />
      )}
    </ToastArea>
  );
}

interface PassingProps {
  readonly id: number;
  readonly text: string;
  readonly action?: { readonly label: string; readonly run: () => void };
  readonly drop: (id: number) => void;
}

function Passing({ id, text, action, drop }: PassingProps) {
  return <Toast text={text} action={action} onClose={() => drop(id)} />;
}

function say(notice: Notice, words: ReturnType<typeof useWords>["shell"]["notices"]): string {
  switch (notice.kind) {
    case "not-kept":
      return notice.why === "space" ? words.noSpace(notice) : words.noStorage;
    case "went-on":
      return words.wentOn(notice);
    case "read-again":
      return words.readAgain(notice);
    case "recipe-loaded":
      return words.recipeLoaded(notice);
    case "forgotten":
      return words.forgotten;
  }
}
