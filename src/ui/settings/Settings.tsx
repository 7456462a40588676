import { useMemo } from "react";
import { usePreferences } from "../../app/preferences.ts";
import { actions } from "../../app/session.ts";
import { useStore } from "../../app/store.ts";
import { announce } from "../kit/announce.ts";
import { Button } from "../kit/Button.tsx";
import { Checkbox } from "../kit/Checkbox.tsx";
import { Dialog } from "../kit/Dialog.tsx";
import { Segmented } from "../kit/Segmented.tsx";
import { Select } from "../kit/Select.tsx";
import { useLanguage } from "../words.tsx";
import { countrySetting, isUsual, optionLabel, putAllBack, SETTINGS, type Setting } from "./choices.ts";
import css from "./Settings.module.css";
import { useSettingsWords } from "./use-settings-words.ts";

/** All settings; each takes effect at once and is kept on this computer. */
export function Settings() {
  const words = useSettingsWords();
  const usual = usePreferences(isUsual);
  const operations = useStore((state) => state.operations);
  const country = useMemo(() => countrySetting(operations), [operations]);
  const close = () => actions.openDialog(null);
  const putBack = async () => {
    await putAllBack();
    announce(words.isBack);
  };
  const [language, theme, contrast, density, numbers, dates, encoding] = SETTINGS;
  return (
    <Dialog
      title={words.title}
      description={words.intro}
      onClose={close}
      footer={
        <>
          <Button className={css.back} disabled={usual} onClick={() => void putBack()}>
            {words.putBack}
          </Button>
          <Button kind="primary" onClick={close}>
            {words.done}
          </Button>
        </>
      }
    >
      <Group title={words.groups.look}>
        <Row setting={language} few />
        <Row setting={theme} few />
        <Switch setting={contrast} />
        <Row setting={density} few />
        <p className={css.note}>{words.motion}</p>
      </Group>
      <Group title={words.groups.display}>
        <Row setting={numbers} />
        <Row setting={dates} />
        <p className={css.note}>{words.display}</p>
      </Group>
      <Group title={words.groups.files}>
        {country && <Row setting={country} />}
        <Row setting={encoding} />
      </Group>
    </Dialog>
  );
}

function Group({ title, children }: { readonly title: string; readonly children: React.ReactNode }) {
  return (
    <section className={css.group} aria-label={title}>
      <h3>{title}</h3>
      {children}
    </section>
  );
}

/** A setting with its name before it; `few` options stand side by side. */
function Row({ setting, few = false }: { readonly setting: Setting; readonly few?: boolean }) {
  const words = useSettingsWords();
  const language = useLanguage();
  const value = usePreferences(setting.value);
  const { label, hint } = words[setting.id];
  const options = setting.options.map((option) => ({
    value: option,
    label: optionLabel(setting, option, words, language),
  }));
  return (
    <div className={css.row}>
      <span className={css.label} aria-hidden>
        {label}
      </span>
      {few ? (
        <Segmented size="small" label={label} value={value} options={options} onChange={setting.choose} />
      ) : (
        <Select
          aria-label={label}
          hint={hint === "" ? undefined : hint}
          value={value}
          options={options}
          onChange={setting.choose}
        />
      )}
    </div>
  );
}

function Switch({ setting }: { readonly setting: Setting }) {
  const { label, hint } = useSettingsWords()[setting.id];
  const value = usePreferences(setting.value);
  return (
    <div className={css.row}>
      <Checkbox
        className={css.switch}
        label={label}
        hint={hint}
        checked={value === "true"}
        onChange={(on) => setting.choose(String(on))}
      />
    </div>
  );
}
