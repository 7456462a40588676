import { PanelLeftOpen, X } from "lucide-react";
import { Suspense, useDeferredValue, useEffect, useRef, useState } from "react";
import { PANEL, panelWidth, prefer, usePreferences } from "../app/preferences.ts";
import { actions } from "../app/session.ts";
import { useStore } from "../app/store.ts";
import { Button } from "./kit/Button.tsx";
import { Chip } from "./kit/Chip.tsx";
import { IconButton } from "./kit/IconButton.tsx";
import { Tabs } from "./kit/Tabs.tsx";
import { Part } from "./later.tsx";
import css from "./Panel.module.css";
import { parts } from "./parts.ts";
import { useFormat, useWords } from "./words.tsx";

/** What was found and the steps, beside the list; on narrow screens a sheet over it. */
export function Panel() {
  const words = useWords().shell;
  const width = usePreferences((preferences) => preferences.panelWidth);
  const panel = useStore((state) => state.looking.panel);
  // The list comes first: both at once would hold up the page.
  const afterList = useDeferredValue(true, false);
  const { sheet, panel: place, opener, closer, open, close, onKeyDown } = useSheet();
  return (
    <>
      <div className={css.opener}>
        <Button
          ref={opener}
          data-panel-opener
          data-hint="clean-up"
          aria-expanded={sheet}
          icon={<PanelLeftOpen size={16} aria-hidden />}
          onClick={open}
        >
          <FoundTab />
        </Button>
      </div>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: the keyboard has Escape and the button that closes */}
      {/* biome-ignore lint/a11y/useKeyWithClickEvents: the same */}
      <div className={css.veil} data-sheet={sheet || undefined} onClick={close} />
      <aside
        ref={place}
        aria-label={words.panel}
        className={css.panel}
        style={{ width }}
        data-sheet={sheet || undefined}
        onKeyDown={onKeyDown}
      >
        <div className={css.closer}>
          <IconButton
            ref={closer}
            label={words.hidePanel}
            icon={<X size={16} aria-hidden />}
            onClick={close}
          />
        </div>
        <Tabs
          label={words.panel}
          value={panel}
          tabs={[
            { value: "found", label: <FoundTab /> },
            { value: "filter", label: <FilterTab /> },
            { value: "steps", label: <StepsTab /> },
          ]}
          onChange={(next) => actions.look({ panel: next })}
        >
          {afterList && (
            <Suspense>
              <Part key={panel} of={parts[panel]} />
            </Suspense>
          )}
        </Tabs>
        <Divider label={words.panelWidth} width={width} />
      </aside>
    </>
  );
}

/** On narrow screens: the sheet takes the focus when it opens and gives it back; what a card shows is shown in the list. */
function useSheet() {
  const [sheet, setSheet] = useState(false);
  const opener = useRef<HTMLButtonElement>(null);
  const closer = useRef<HTMLButtonElement>(null);
  const panel = useRef<HTMLElement>(null);
  // Whoever opened the file by keyboard goes on from here: what was pressed for it is gone.
  useEffect(() => {
    if (document.activeElement !== document.body) return;
    panel.current?.querySelector<HTMLElement>("[aria-selected=true]")?.focus();
    if (document.activeElement === document.body) opener.current?.focus();
  }, []);
  useEffect(() => {
    if (sheet) closer.current?.focus();
  }, [sheet]);
  useEffect(
    () =>
      useStore.subscribe(({ looking }, { looking: before }) => {
        const { preview, reveal } = looking;
        if ((preview && preview !== before.preview) || (reveal && reveal !== before.reveal)) setSheet(false);
      }),
    [],
  );
  const close = () => {
    setSheet(false);
    opener.current?.focus();
  };
  const onKeyDown = (event: React.KeyboardEvent) => {
    if (!sheet || event.key !== "Escape" || event.defaultPrevented) return;
    event.preventDefault();
    close();
  };
  return { sheet, panel, opener, closer, open: () => setSheet(true), close, onKeyDown };
}

function FoundTab() {
  const words = useWords().shell;
  const { number } = useFormat();
  const count = useStore(({ suggestions, history }) =>
    suggestions === null
      ? null
      : suggestions.filter(({ id }) => !history.present.declined.includes(id)).length,
  );
  return (
    <>
      {words.found} {count !== null && <Chip kind="count">{number(count)}</Chip>}
    </>
  );
}

function FilterTab() {
  const words = useWords().shell;
  const { number } = useFormat();
  const count = useStore((state) => state.looking.filters.length);
  return (
    <>
      {words.filter} {count > 0 && <Chip kind="count">{number(count)}</Chip>}
    </>
  );
}

function StepsTab() {
  const words = useWords().shell;
  const { number } = useFormat();
  const count = useStore((state) => state.history.present.steps.length);
  return (
    <>
      {words.steps} {count > 0 && <Chip kind="count">{number(count)}</Chip>}
    </>
  );
}

/** Drag it, or move it with the arrow keys, to make the panel wider; a double press gives the usual width. */
function Divider({ label, width }: { readonly label: string; readonly width: number }) {
  const set = (wanted: number) => prefer({ panelWidth: panelWidth(wanted) });
  return (
    // biome-ignore lint/a11y/useSemanticElements: an hr cannot be dragged; this is the focusable separator of ARIA
    <div
      role="separator"
      tabIndex={0}
      aria-label={label}
      aria-orientation="vertical"
      aria-valuenow={width}
      aria-valuemin={PANEL.least}
      aria-valuemax={PANEL.most}
      className={css.divider}
      onPointerDown={(event) => event.currentTarget.setPointerCapture(event.pointerId)}
      onPointerMove={(event) => {
        if (event.currentTarget.hasPointerCapture(event.pointerId)) set(event.clientX);
      }}
      onDoubleClick={() => set(PANEL.usual)}
      onKeyDown={(event) => {
        const by = { ArrowLeft: -16, ArrowRight: 16 }[event.key];
        if (by === undefined) return;
        event.preventDefault();
        set(width + by);
      }}
    />
  );
}
