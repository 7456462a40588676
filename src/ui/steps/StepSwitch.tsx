import { Switch } from "@base-ui/react/switch";
import css from "./StepList.module.css";

interface StepSwitchProps {
  readonly checked: boolean;
  readonly label: string;
  readonly onChange: (on: boolean) => void;
}

export function StepSwitch({ checked, label, onChange }: StepSwitchProps) {
  return (
    <Switch.Root className={css.switch} checked={checked} aria-label={label} onCheckedChange={onChange}>
      <Switch.Thumb className={css.thumb} />
    </Switch.Root>
  );
}
