import { expect, it, vi } from 'vitest';
import { dressPage } from '../../../src/ui/dress-page';

it('a page of the extension has one sheet with its size of text and its rules, the latest', () => {
  const sheets: object[] = [];
  const replaceSync = vi.fn();
  Object.defineProperty(document, 'adoptedStyleSheets', { value: sheets, configurable: true });
  vi.stubGlobal(
    'CSSStyleSheet',
    class {
      replaceSync = replaceSync;
    },
  );
  dressPage('', 0.875);
  dressPage('mark { color: red; }', 1.2);
  expect(sheets).toHaveLength(1);
  expect(replaceSync).toHaveBeenLastCalledWith(':root { font-size: 120%; } mark { color: red; }');
  vi.unstubAllGlobals();
});
