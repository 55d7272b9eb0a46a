import axe from 'axe-core';
import { type ComponentChild, render } from 'preact';
import { act } from 'preact/test-utils';
import { expect } from 'vitest';
import { t, uiDirection, uiLanguage } from '../../../src/platform/i18n';
import { Texts } from '../../../src/ui/texts';

/** Draws a piece into the document, with the texts of the language that the fake browser speaks. */
export async function mount(piece: ComponentChild): Promise<void> {
  document.documentElement.lang = uiLanguage();
  document.documentElement.dir = uiDirection();
  document.title = t('extension_name');
  await act(() => render(<Texts.Provider value={t}>{piece}</Texts.Provider>, document.body));
}

export async function unmount(): Promise<void> {
  await act(() => render(null, document.body));
}

/** The text as a reader sees it: without the isolates, which only order it. */
export function seen(element: Element | null): string {
  return (element?.textContent ?? '')
    .replace(/[\u2066-\u2069]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}

/** The one control whose visible text or label is this. */
export function control(name: string, within: ParentNode = document): HTMLElement {
  const named = [...within.querySelectorAll<HTMLElement>('button, [role=button], input, a, select')].filter(
    (element) =>
      seen(element) === name || element.getAttribute('aria-label')?.replace(/[\u2066-\u2069]/g, '') === name,
  );
  expect(
    named.map((element) => element.outerHTML),
    `controls called «${name}»`,
  ).toHaveLength(1);
  return named[0]!;
}

export async function click(element: Element): Promise<void> {
  await act(async () => (element as HTMLElement).click());
}

/** Lets what is awaited come, and the document be drawn anew. */
export const settle = (milliseconds = 20): Promise<void> =>
  act(() => new Promise((resolve) => setTimeout(resolve, milliseconds)));

/** What axe finds wrong with the document. Contrast is measured on the colours themselves: jsdom paints nothing. */
export async function violations(): Promise<string[]> {
  const { violations: found } = await axe.run(document, { rules: { 'color-contrast': { enabled: false } } });
  return found.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`);
}
