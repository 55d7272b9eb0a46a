import { type ComponentChild, render } from 'preact';
import { Texts } from './texts';
import type { Translate } from './translate';

/** Renders the whole content of a page of the extension, with these texts. */
export function fillPage(content: ComponentChild, t: Translate): void {
  render(<Texts.Provider value={t}>{content}</Texts.Provider>, document.body);
}
