import { afterEach, expect, it, vi } from 'vitest';
import { copyText } from '../../../src/ui/export/copy-text';

afterEach(() => {
  vi.unstubAllGlobals();
  Reflect.deleteProperty(document, 'execCommand');
  Reflect.deleteProperty(navigator, 'clipboard');
});

/** What a browser does that copies: it asks who wants to give the text. */
const browserCopies = (allowed: boolean, given: string[]) => (): boolean => {
  const event = Object.assign(new Event('copy', { bubbles: true, cancelable: true }), {
    clipboardData: { setData: (_type: string, text: string) => given.push(text) },
  });
  if (allowed) document.dispatchEvent(event);
  return allowed;
};

it('uses the clipboard of the page, where it has one', async () => {
  const writeText = vi.fn(async () => undefined);
  Object.defineProperty(navigator, 'clipboard', { configurable: true, value: { writeText } });
  await copyText(document, '«سنبحث»');
  expect(writeText).toHaveBeenCalledWith('«سنبحث»');
});

it('copies on pages without a secure origin too, and the page does not hear of it', async () => {
  const given: string[] = [];
  const ofPage = vi.fn();
  document.addEventListener('copy', ofPage);
  Object.assign(document, { execCommand: browserCopies(true, given) });
  await copyText(document, '«سنبحث»');
  document.removeEventListener('copy', ofPage);
  expect(given).toEqual(['«سنبحث»']);
  expect(ofPage).not.toHaveBeenCalled();
});

it('says so where the browser does not allow it', async () => {
  Object.assign(document, { execCommand: browserCopies(false, []) });
  await expect(copyText(document, 'خبر')).rejects.toThrow('allow');
});
