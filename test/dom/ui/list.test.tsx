import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { t } from '../../../src/platform/i18n';
import { AnalysisList } from '../../../src/ui/list/AnalysisList';
import { Headline } from '../../../src/ui/list/Headline';
import { resetBrowser } from '../../fake-browser';
import { SEED_ANALYSIS, SEED_TEXT } from '../../seed-analysis';
import { click, control, mount, seen, unmount } from './mount';
import { announced, mountSeedList, rowOf } from './seed-list';

vi.mock('webextension-polyfill', async () => ({ default: (await import('../../fake-browser')).fakeBrowser }));

const NOWHERE = { url: null, outlet: null, published: null };
const reveal = vi.fn(async () => true);
const press = (key: string) =>
  act(
    () =>
      void document.activeElement!.dispatchEvent(
        new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }),
      ),
  );
const focused = (): string => seen(document.activeElement);

beforeEach(async () => {
  resetBrowser({ language: 'ar', uiLocale: 'ar-EG' });
  reveal.mockReset().mockResolvedValue(true);
  await mountSeedList(reveal);
});
afterEach(unmount);

describe('the list', () => {
  it('has people, organisations, places, unnamed sources and other names, in this order', () => {
    expect([...document.querySelectorAll('.section h2')].map(seen)).toEqual([
      'الأشخاص ٣',
      'الجهات ٢',
      'الأماكن ٣',
      'مصادر بلا أسماء ١',
      'أسماء أخرى ١',
    ]);
  });

  it('gives each its role and how often it is mentioned', () => {
    expect(seen(rowOf('أنتوني بلينكن'))).toContain('وزير الخارجية الأميركي');
    expect(seen(rowOf('أنتوني بلينكن').querySelector('.row-count'))).toBe('٤ مرات');
    expect(seen(rowOf('جون كيربي').querySelector('.row-count'))).toBe('مرة واحدة');
    expect(seen(rowOf('وزارة الدفاع الأميركية').querySelector('.row-count'))).toBe('مرتان');
  });

  it('draws no more rows anew than have changed, in a step or a search', async () => {
    const drawn = vi.spyOn(t, 'count');
    const rowsDrawn = () => drawn.mock.calls.filter(([noun]) => noun === 'mentions').length;
    await click(rowOf('أنتوني بلينكن').querySelector('.row-name')!);
    expect(announced()).toContain('الموضع ١');
    expect(rowsDrawn()).toBe(0);
    await click(rowOf('جون كيربي').querySelector('.row-name')!);
    expect(rowsDrawn()).toBe(1);
    const search = control('ابحث في الأسماء') as HTMLInputElement;
    await act(() => {
      search.value = 'كيربي';
      search.dispatchEvent(new InputEvent('input', { bubbles: true }));
    });
    expect(rowsDrawn()).toBe(1);
    drawn.mockRestore();
  });

  it('says of which names it is not sure', async () => {
    const [first, ...others] = SEED_ANALYSIS.entities;
    const analysis = { ...SEED_ANALYSIS, entities: [{ ...first!, confidence: 0.4 }, ...others] };
    await mount(<AnalysisList analysis={analysis} text={SEED_TEXT} source={NOWHERE} onReveal={reveal} />);
    expect([...document.querySelectorAll('.doubt')].map(seen)).toEqual(['تخمين']);
    expect(rowOf('أنتوني بلينكن').querySelector('.doubt')).not.toBeNull();
  });

  it('shows the first mention, then the next, and begins again after the last', async () => {
    const [first, second] = SEED_ANALYSIS.entities[4]!.mentions;
    for (let clicks = 0; clicks < 3; clicks++) await click(control('وزارة الدفاع الأميركية'));
    expect(reveal.mock.calls).toEqual([[first], [second], [first]]);
    expect(announced()).toBe('الموضع ١ من ٢');
  });

  it('steps back from the first mention to the last', async () => {
    await click(control('وزارة الدفاع الأميركية'));
    await click(control('الموضع السابق'));
    expect(reveal).toHaveBeenLastCalledWith(SEED_ANALYSIS.entities[4]!.mentions[1]);
  });

  it('starts with the first mention of whomever is clicked next', async () => {
    await click(control('داعش'));
    await click(control('داعش'));
    await click(control('جون كيربي'));
    expect(reveal).toHaveBeenLastCalledWith(SEED_ANALYSIS.entities[2]!.mentions[0]);
    expect(document.querySelectorAll('.stepper')).toHaveLength(1);
  });

  it('says so when the page has lost the words', async () => {
    reveal.mockResolvedValue(false);
    await click(control('داعش'));
    expect(announced()).toBe('لم تعد هذه الكلمات في الصفحة');
  });

  it('unfolds the quotations of a person, and folds them again', async () => {
    const unfold = rowOf('أنتوني بلينكن').querySelector('.row-unfold')!;
    expect(seen(unfold)).toBe('٣ اقتباسات أنتوني بلينكن');
    await click(unfold);
    expect([...document.querySelectorAll('.row .quotation-words')].map(seen)).toContain(
      'نفتخر بالشراكة مع الحكومة العراقية',
    );
    expect(unfold.getAttribute('aria-expanded')).toBe('true');
    await click(unfold);
    expect(document.querySelectorAll('.row blockquote')).toHaveLength(0);
  });

  it('copies a quotation that is unfolded, too', async () => {
    const writeText = vi.fn(async () => undefined);
    vi.stubGlobal('navigator', { clipboard: { writeText } });
    await click(rowOf('أنتوني بلينكن').querySelector('.row-unfold')!);
    await click(rowOf('أنتوني بلينكن').querySelector('blockquote .icon-button')!);
    vi.unstubAllGlobals();
    expect(writeText).toHaveBeenCalledWith(expect.stringContaining('أنتوني بلينكن'));
  });

  it('keeps a name that begins in Latin letters in order', async () => {
    const [first, ...others] = SEED_ANALYSIS.entities;
    const analysis = { ...SEED_ANALYSIS, entities: [{ ...first!, name: 'CNN بالعربية' }, ...others] };
    await mount(<AnalysisList analysis={analysis} text={SEED_TEXT} source={NOWHERE} onReveal={reveal} />);
    expect(rowOf('CNN بالعربية').querySelector('bdi')!.dir).toBe('rtl');
    expect(rowOf('داعش').querySelector('bdi')!.dir).toBe('rtl');
  });

  it('goes from a quotation to its place', async () => {
    await click(rowOf('مسؤولون أميركيون').querySelector('.row-unfold')!);
    await click(document.querySelector('.quotation-words')!);
    expect(reveal).toHaveBeenLastCalledWith(SEED_ANALYSIS.quotes.at(-1));
    expect(announced()).toBe('ظهر في الصفحة');
  });
});

describe('the files to take away', () => {
  it('are saved under the headline, and the menu closes behind it', async () => {
    const files: Blob[] = [];
    Object.assign(URL, {
      createObjectURL: (file: Blob) => `blob:${files.push(file)}`,
      revokeObjectURL: () => undefined,
    });
    const followed: string[] = [];
    const following = vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (
      this: HTMLAnchorElement,
    ) {
      followed.push(this.download);
    });
    const menu = document.querySelector<HTMLDetailsElement>('.export')!;
    menu.open = true;
    await click(control('CSV (Excel)', menu));
    await click(control('JSON', menu));
    following.mockRestore();
    const headline = SEED_TEXT.split('\n')[0]!;
    expect(followed).toEqual([`${headline}.csv`, `${headline}.json`]);
    expect(await files[0]!.text()).toContain('نفتخر بالشراكة مع الحكومة العراقية');
    expect(JSON.parse(await files[1]!.text())).toMatchObject({ url: 'https://example.com/1' });
    expect(menu.open).toBe(false);
  });
});

describe('search and order', () => {
  const type = (words: string) =>
    act(() => {
      const field = document.querySelector<HTMLInputElement>('[type=search]')!;
      field.value = words;
      field.dispatchEvent(new InputEvent('input', { bubbles: true }));
    });
  const names = (): string[] => [...document.querySelectorAll('.row-name')].map(seen);

  it('narrow the list, whatever the spelling', async () => {
    const field = document.querySelector<HTMLInputElement>('[type=search]')!;
    expect(field.hasAttribute('dir')).toBe(false);
    await type('الاميركيه');
    expect(names()).toEqual(['وزارة الدفاع الأميركية']);
    expect(field.dir).toBe('auto');
    await type('');
    expect(names()).toHaveLength(10);
  });

  it('find nothing where there are no names, and say that instead', async () => {
    const analysis = { ...SEED_ANALYSIS, entities: [], quotes: [] };
    await mount(<AnalysisList analysis={analysis} text={SEED_TEXT} source={NOWHERE} onReveal={reveal} />);
    expect(seen(document.querySelector('.nothing-found'))).toBe('لا أسماء في هذا الخبر.');
  });

  it('say that nothing is found', async () => {
    await type('لندن');
    expect(names()).toEqual([]);
    expect(seen(document.querySelector('.nothing-found'))).toBe('لا نتيجة للبحث عن «لندن»');
  });

  it('put the most often mentioned first within each kind', async () => {
    const select = document.querySelector('select')!;
    await act(() => {
      select.value = 'count';
      select.dispatchEvent(new Event('change', { bubbles: true }));
    });
    expect(names().slice(0, 4)).toEqual(['فؤاد حسين', 'أنتوني بلينكن', 'جون كيربي', 'داعش']);
  });
});

describe('the keyboard', () => {
  it('goes from row to row with the arrows, across the kinds, to both ends', async () => {
    control('أنتوني بلينكن').focus();
    await press('ArrowDown');
    expect(focused()).toBe('فؤاد حسين');
    await press('End');
    expect(focused()).toBe('الحوار الاستراتيجي');
    await press('ArrowDown');
    expect(focused()).toBe('الحوار الاستراتيجي');
    await press('ArrowUp');
    expect(focused()).toBe('مسؤولون أميركيون');
    await press('Home');
    expect(focused()).toBe('أنتوني بلينكن');
    await press('ArrowUp');
    expect(focused()).toBe('أنتوني بلينكن');
  });

  it('stops once for the whole list, where the reader was last', async () => {
    const stops = (): string[] => [...document.querySelectorAll('.row-name[tabindex="0"]')].map(seen);
    expect(stops()).toEqual(['أنتوني بلينكن']);
    await act(() => control('داعش').focus());
    expect(stops()).toEqual(['داعش']);
  });

  it('goes from tab to tab, forward being to the left in Arabic', async () => {
    document.querySelector<HTMLElement>('[role=tablist]')!.style.direction = 'rtl';
    control('الأسماء').focus();
    await press('ArrowLeft');
    expect(focused()).toBe('من قال ماذا');
    expect(document.activeElement!.getAttribute('aria-selected')).toBe('true');
  });
});

describe('the headline', () => {
  it('counts people, organisations, places and quotations, and switches their marks', async () => {
    const onMark = vi.fn();
    await mount(<Headline analysis={SEED_ANALYSIS} marked={['PER', 'quote']} onMark={onMark} />);
    expect([...document.querySelectorAll('li')].map(seen)).toEqual([
      '٣ أشخاص',
      'جهتان',
      '٣ أماكن',
      '١٤ اقتباساً',
    ]);
    await click(control('٣ أشخاص'));
    await click(control('جهتان'));
    expect(onMark.mock.calls).toEqual([
      ['PER', false],
      ['ORG', true],
    ]);
  });
});
