import type { ComponentChildren } from 'preact';
import { useId, useRef, useState } from 'preact/hooks';

interface Tab {
  readonly key: string;
  readonly label: string;
  readonly panel: ComponentChildren;
}

/** Views of which one is shown; the arrow keys go from tab to tab, after the ARIA practice. */
export function Tabs({ label, tabs }: { readonly label: string; readonly tabs: readonly Tab[] }) {
  const id = useId();
  const [shown, setShown] = useState(tabs[0]!.key);
  /** A panel is drawn when it is first asked for, and then keeps what the reader typed into it. */
  const [opened, setOpened] = useState<readonly string[]>([shown]);
  const show = (key: string): void => {
    setShown(key);
    if (!opened.includes(key)) setOpened([...opened, key]);
  };
  const list = useRef<HTMLDivElement>(null);
  const onKeyDown = (event: KeyboardEvent): void => {
    const forward = { ArrowLeft: -1, ArrowRight: 1 }[event.key];
    if (forward === undefined || !list.current) return;
    const step = getComputedStyle(list.current).direction === 'rtl' ? -forward : forward;
    const at = tabs.findIndex(({ key }) => key === shown);
    const next = tabs[(at + step + tabs.length) % tabs.length]!;
    show(next.key);
    list.current.querySelector<HTMLElement>(`[data-tab="${next.key}"]`)?.focus();
  };
  return (
    <>
      <div role="tablist" class="tabs" aria-label={label} ref={list} onKeyDown={onKeyDown}>
        {tabs.map((tab) => (
          <button
            key={tab.key}
            type="button"
            role="tab"
            class="tab"
            id={`${id}-${tab.key}`}
            data-tab={tab.key}
            aria-selected={tab.key === shown}
            aria-controls={`${id}-panel`}
            tabIndex={tab.key === shown ? 0 : -1}
            onClick={() => show(tab.key)}
          >
            {tab.label}
          </button>
        ))}
      </div>
      {tabs.map((tab) => (
        <div
          key={tab.key}
          role="tabpanel"
          id={tab.key === shown ? `${id}-panel` : undefined}
          aria-labelledby={`${id}-${tab.key}`}
          hidden={tab.key !== shown}
        >
          {opened.includes(tab.key) && tab.panel}
        </div>
      ))}
    </>
  );
}
