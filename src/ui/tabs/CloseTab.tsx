import { actions } from "../../app/session.ts";
import { useStore } from "../../app/store.ts";
import { Button } from "../kit/Button.tsx";
import { Dialog } from "../kit/Dialog.tsx";
import { useTabsWords } from "./use-tabs-words.ts";

/** Asked before a tab with work not downloaded is closed. */
export function CloseTab() {
  const words = useTabsWords().closing;
  const dialog = useStore((state) => state.looking.dialog);
  const id = dialog?.kind === "close-tab" ? dialog.tab : null;
  const tab = useStore((state) => state.tabs.find((each) => each.id === id));
  const close = () => actions.openDialog(null);
  if (!tab) return null;
  const download = async () => {
    close();
    await actions.chooseTab(tab.id);
    actions.openDialog({ kind: "download" });
  };
  const closeTab = () => {
    close();
    void actions.closeTab(tab.id);
  };
  return (
    <Dialog
      size="small"
      title={words.title({ name: tab.part || tab.name })}
      onClose={close}
      footer={
        <>
          <Button onClick={close}>{words.cancel}</Button>
          <Button onClick={closeTab}>{words.close}</Button>
          <Button kind="primary" onClick={() => void download()}>
            {words.download}
          </Button>
        </>
      }
    >
      <p>{words.body({ count: tab.steps })}</p>
    </Dialog>
  );
}
