import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { PageReader } from '../../../src/content/page-reader';
import { pageKey } from '../../../src/platform/page-key';
import { saveSettings } from '../../../src/platform/settings';
import { fakeBrowser, resetBrowser, world } from '../../fake-browser';
import { SEED_ANALYSIS, SEED_TEXT } from '../../seed-analysis';
import { type FakeHighlight, showSeed, stubHighlights } from '../seed-page';
import { stubResizeObserver } from '../stub-resize-observer';

vi.mock('webextension-polyfill', async () => ({ default: (await import('../../fake-browser')).fakeBrowser }));

/** jsdom lays nothing out: every word has this box, and the pointer is at it. */
const BOX = new DOMRect(100, 50, 60, 20);

let controller: AbortController;
let registry: Map<string, FakeHighlight>;
let root: ShadowRoot;
let caret: { offsetNode: Node; offset: number } | null;

/** The background, as far as the reader needs it. */
const background = (message: unknown): Promise<unknown> | undefined =>
  (message as { name: string }).name === 'analyse' ? Promise.resolve(SEED_ANALYSIS) : undefined;

const cardText = (): string => (root.textContent ?? '').replace(/[\u2066-\u2069]/g, '');
const isOpen = (): boolean => document.querySelector('isnad-card') !== null;
const untilCardSays = (words: string) => vi.waitFor(() => expect(cardText()).toContain(words), 3_000);

/** Rests the pointer on the first of these words in a paragraph. */
function restOn(words: string): void {
  const paragraph = [...document.querySelectorAll('p')].find((p) => p.textContent!.includes(words))!;
  const offsetNode = paragraph.firstChild as Text;
  caret = { offsetNode, offset: offsetNode.data.indexOf(words) + 1 };
  paragraph.dispatchEvent(
    new PointerEvent('pointermove', { bubbles: true, clientX: BOX.x + 5, clientY: BOX.y + 5 }),
  );
}

function press(label: string): void {
  const buttons = [...root.querySelectorAll<HTMLElement>('button')];
  buttons.find(({ textContent }) => textContent!.replace(/[\u2066-\u2069]/g, '').includes(label))!.click();
}

function stubLayout(): void {
  vi.stubGlobal(
    'CSSStyleSheet',
    class {
      replaceSync(): void {}
    },
  );
  stubResizeObserver();
  vi.stubGlobal('matchMedia', () => ({ matches: false }));
  vi.stubGlobal('scrollBy', () => {});
  Object.assign(document, { caretPositionFromPoint: () => caret });
  Range.prototype.getClientRects = () => [BOX] as unknown as DOMRectList;
  Element.prototype.scrollIntoView = () => {};
  HTMLElement.prototype.showPopover = () => {};
  const attach = Element.prototype.attachShadow;
  vi.spyOn(Element.prototype, 'attachShadow').mockImplementation(function (this: Element, init) {
    root = attach.call(this, init);
    return root;
  });
}

beforeEach(async () => {
  resetBrowser({ language: 'ar', uiLocale: 'ar-EG' });
  fakeBrowser.runtime.onMessage.addListener(background);
  registry = stubHighlights();
  stubLayout();
  caret = null;
  showSeed();
  controller = new AbortController();
  new PageReader(document, controller).start();
  await vi.waitFor(() => expect(registry.has('isnad-per')).toBe(true), 5_000);
});
afterEach(() => {
  controller.abort();
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

describe('the card in a page', () => {
  it('tells who it is that the pointer rests on, with the words of theirs', async () => {
    restOn('بلينكن');
    await untilCardSays('أنتوني بلينكن');
    expect(isOpen()).toBe(true);
    expect(cardText()).toContain('وزير الخارجية الأميركي');
    expect(cardText()).toContain('نفتخر بالشراكة مع الحكومة العراقية');
  });

  it('does not open beside a name, nor for a kind that is not marked', async () => {
    restOn('خلال لقائه');
    await new Promise((resolve) => setTimeout(resolve, 400));
    expect(isOpen()).toBe(false);
    await saveSettings({ kinds: ['ORG'] });
    await vi.waitFor(() => expect(registry.has('isnad-per')).toBe(false));
    restOn('بلينكن');
    await new Promise((resolve) => setTimeout(resolve, 400));
    expect(isOpen()).toBe(false);
  });

  it('goes with its reader from mention to mention, round and round, and lights each up', async () => {
    restOn('جون كيربي');
    await untilCardSays('مرة واحدة');
    // pinned, it may stand far from its name
    press('ثبّت البطاقة');
    await untilCardSays('الموضع ١ من ١');
    press('الموضع التالي');
    const flashed = registry.get('isnad-flash')!.ranges[0]!;
    expect((flashed.startContainer as Text).data.slice(flashed.startOffset, flashed.endOffset)).toBe(
      'جون كيربي',
    );
    press('إغلاق');
    restOn('بلينكن');
    await untilCardSays('الموضع ٣ من ٤');
    press('الموضع التالي');
    await untilCardSays('الموضع ٤ من ٤');
    press('الموضع التالي');
    await untilCardSays('الموضع ١ من ٤');
    press('الموضع السابق');
    await untilCardSays('الموضع ٤ من ٤');
  });

  it('goes when it has shown the words of a quotation in the page, unless it is pinned', async () => {
    const showQuotation = () => root.querySelector<HTMLElement>('.quotation-words')!.click();
    restOn('بلينكن');
    await untilCardSays('أنتوني بلينكن');
    press('ثبّت البطاقة');
    await vi.waitFor(() => expect(root.querySelector('[data-handle]')).not.toBeNull());
    showQuotation();
    expect(isOpen()).toBe(true);
    press('ثبّت البطاقة');
    await vi.waitFor(() => expect(root.querySelector('[data-handle]')).toBeNull());
    showQuotation();
    expect(isOpen()).toBe(false);
  });

  it('stays when it is pinned, whatever scrolls, until it is closed; the next is not pinned', async () => {
    restOn('بلينكن');
    await untilCardSays('أنتوني بلينكن');
    press('ثبّت البطاقة');
    await vi.waitFor(() => expect(root.querySelector('[data-handle]')).not.toBeNull());
    expect(root.querySelector('[aria-pressed=true]')?.textContent).toContain('ثبّت البطاقة');
    document.dispatchEvent(new Event('scroll'));
    expect(isOpen()).toBe(true);
    press('إغلاق');
    expect(isOpen()).toBe(false);
    expect(root.textContent).toBe('');
    restOn('جون كيربي');
    await untilCardSays('جون كيربي');
    expect(root.querySelector('[data-handle]')).toBeNull();
  });

  it('closes when the page scrolls, and with its reader', async () => {
    restOn('بلينكن');
    await untilCardSays('أنتوني بلينكن');
    document.dispatchEvent(new Event('scroll'));
    expect(isOpen()).toBe(false);
    restOn('بلينكن');
    await untilCardSays('أنتوني بلينكن');
    controller.abort();
    expect(isOpen()).toBe(false);
  });

  it('remembers for this page what is said of a name, and takes it back', async () => {
    restOn('داعش');
    await untilCardSays('جهة');
    press('ليس اسماً');
    await untilCardSays('على هذه الصفحة');
    expect(world.storedHere.corrections).toEqual([
      { name: 'داعش', from: 'ORG', to: null, page: pageKey(document.URL) },
    ]);
    press('تراجع');
    await vi.waitFor(() => expect(world.storedHere.corrections).toEqual([]));
    await vi.waitFor(() => expect(isOpen()).toBe(false));
  });

  it('lets a correction hold everywhere', async () => {
    restOn('داعش');
    await untilCardSays('جهة');
    press('بل هو: مكان');
    await untilCardSays('على هذه الصفحة');
    press('طبّقه على كل الصفحات');
    await untilCardSays('يسري ذلك على كل الصفحات');
    expect(world.storedHere.corrections).toEqual([{ name: 'داعش', from: 'ORG', to: 'LOC' }]);
  });

  it('leaves a name as it was where the browser cannot remember', async () => {
    restOn('داعش');
    await untilCardSays('جهة');
    world.storageFails = true;
    press('ليس اسماً');
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(root.querySelector('.card-corrected')).toBeNull();
    expect(isOpen()).toBe(true);
  });

  it('copies a quotation with the outlet, the day and a link to its words', async () => {
    document.head.innerHTML =
      '<meta property="og:site_name" content="الجريدة"><meta property="article:published_time" content="2021-07-23">';
    const writeText = vi.fn(async (_text: string) => undefined);
    Object.defineProperty(navigator, 'clipboard', { configurable: true, value: { writeText } });
    restOn('بلينكن');
    await untilCardSays('أنتوني بلينكن');
    root.querySelector<HTMLElement>('.quotation [title="انسخه مع مصدره"]')!.click();
    await vi.waitFor(() => expect(writeText).toHaveBeenCalledOnce());
    const copied = writeText.mock.calls[0]![0].replace(/[\u2066-\u2069]/g, '');
    expect(copied).toContain('أنتوني بلينكن، وزير الخارجية الأميركي');
    expect(copied).toContain('الجريدة، ٢٣ يوليو ٢٠٢١');
    expect(copied).toContain(`${document.URL}#:~:text=`);
    expect(SEED_TEXT).toContain(/«(.*)»/.exec(copied)![1]!);
    Reflect.deleteProperty(navigator, 'clipboard');
    document.head.innerHTML = '';
  });
});
