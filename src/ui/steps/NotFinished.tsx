import { actions } from "../../app/session.ts";
import { Button } from "../kit/Button.tsx";
import { Dialog } from "../kit/Dialog.tsx";
import { showStopped, useWhyStopped } from "./Stopped.tsx";
import { useStepListWords } from "./step-words.ts";

/** In place of the download while a step cannot run: a file now would hold less than the steps say. */
export function NotFinished() {
  const words = useStepListWords().failing;
  const why = useWhyStopped();
  if (!why) return null;
  const close = () => actions.openDialog(null);
  return (
    <Dialog
      size="small"
      title={words.notYet}
      description={words.less({ index: why.index })}
      onClose={close}
      footer={
        <>
          <Button onClick={() => actions.updateStep(why.step.id, { on: false })}>{words.turnOff}</Button>
          <Button
            kind="primary"
            onClick={() => {
              close();
              showStopped();
            }}
          >
            {words.go}
          </Button>
        </>
      }
    >
      <p>{why.reason}</p>
    </Dialog>
  );
}
