import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Quote } from '../../../src/nlp/types';
import { t } from '../../../src/platform/i18n';
import { AnalysisList } from '../../../src/ui/list/AnalysisList';
import { Headline } from '../../../src/ui/list/Headline';
import { resetBrowser } from '../../fake-browser';
import { SEED_ANALYSIS, SEED_TEXT } from '../../seed-analysis';
import { click, control, mount, seen, unmount, violations } from './mount';

vi.mock('webextension-polyfill', async () => ({ default: (await import('../../fake-browser')).fakeBrowser }));

const NOWHERE = { url: null, outlet: null, published: null };
const reveal = vi.fn(async () => true);
const row = (name: string): Element =>
  [...document.querySelectorAll('.row')].find((each) => seen(each.querySelector('.row-name')) === name)!;
const live = (): string => seen(document.querySelector('.announcement'));
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
  await mount(
    <AnalysisList
      analysis={SEED_ANALYSIS}
      text={SEED_TEXT}
      source={{ url: 'https://example.com/1', outlet: 'example.com', published: null }}
      onReveal={reveal}
    />,
  );
});
afterEach(unmount);

describe('the list', () => {
  it('has people, organisations, places, other names and unnamed sources, in this order', () => {
    expect([...document.querySelectorAll('.section h2')].map(seen)).toEqual([
      'الأشخاص ٣',
      'الجهات ٢',
      'الأماكن ٣',
      'أسماء أخرى ١',
      'مصادر بلا أسماء ١',
    ]);
  });

  it('gives each its role and how often it is mentioned', () => {
    expect(seen(row('أنتوني بلينكن'))).toContain('وزير الخارجية الأميركي');
    expect(seen(row('أنتوني بلينكن').querySelector('.row-count'))).toBe('٤ مرات');
    expect(seen(row('جون كيربي').querySelector('.row-count'))).toBe('مرة واحدة');
    expect(seen(row('وزارة الدفاع الأميركية').querySelector('.row-count'))).toBe('مرتان');
  });

  it('draws no more rows anew than have changed, in a step or a search', async () => {
    const drawn = vi.spyOn(t, 'count');
    const rowsDrawn = () => drawn.mock.calls.filter(([noun]) => noun === 'mentions').length;
    await click(row('أنتوني بلينكن').querySelector('.row-name')!);
    expect(live()).toContain('الذكر ١');
    expect(rowsDrawn()).toBe(0);
    await click(row('جون كيربي').querySelector('.row-name')!);
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
    expect(row('أنتوني بلينكن').querySelector('.doubt')).not.toBeNull();
  });

  it('shows the first mention, then the next, and begins again after the last', async () => {
    const [first, second] = SEED_ANALYSIS.entities[4]!.mentions;
    for (let clicks = 0; clicks < 3; clicks++) await click(control('وزارة الدفاع الأميركية'));
    expect(reveal.mock.calls).toEqual([[first], [second], [first]]);
    expect(live()).toBe('الذكر ١ من ٢');
  });

  it('steps back from the first mention to the last', async () => {
    await click(control('وزارة الدفاع الأميركية'));
    await click(control('الذكر السابق'));
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
    expect(live()).toBe('لم تعد هذه الكلمات في الصفحة');
  });

  it('unfolds the quotations of a person, and folds them again', async () => {
    const unfold = row('أنتوني بلينكن').querySelector('.row-unfold')!;
    expect(seen(unfold)).toBe('٣ اقتباسات أنتوني بلينكن');
    await click(unfold);
    expect([...document.querySelectorAll('.row blockquote')].map(seen)).toContain(
      'نفتخر بالشراكة مع الحكومة العراقية',
    );
    expect(unfold.getAttribute('aria-expanded')).toBe('true');
    await click(unfold);
    expect(document.querySelectorAll('.row blockquote')).toHaveLength(0);
  });

  it('goes from a quotation to its place', async () => {
    await click(row('مسؤولون أميركيون').querySelector('.row-unfold')!);
    await click(document.querySelector('.quotation-words')!);
    expect(reveal).toHaveBeenLastCalledWith(SEED_ANALYSIS.quotes.at(-1));
    expect(live()).toBe('ظهر في الصفحة');
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
    await click(control('CSV', menu));
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
    await type('الاميركيه');
    expect(names()).toEqual(['وزارة الدفاع الأميركية']);
    await type('');
    expect(names()).toHaveLength(10);
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
    expect(focused()).toBe('مسؤولون أميركيون');
    await press('ArrowDown');
    expect(focused()).toBe('مسؤولون أميركيون');
    await press('ArrowUp');
    expect(focused()).toBe('الحوار الاستراتيجي');
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

describe('who said what', () => {
  beforeEach(() => click(control('من قال ماذا')));
  const turns = (): string[] => [...document.querySelectorAll('.turn .kind')].map(seen);

  it('has each turn of the article under its speaker', () => {
    expect(turns()).toEqual(['أنتوني بلينكن', 'فؤاد حسين', 'مسؤولون أميركيون']);
    expect(document.querySelectorAll('.turn blockquote')).toHaveLength(14);
  });

  it('shows one kind of source, and all again', async () => {
    const filter = () => control('بلا اسم ١').getAttribute('aria-pressed');
    expect(filter()).toBe('false');
    await click(control('بلا اسم ١'));
    expect(filter()).toBe('true');
    expect(turns()).toEqual(['مسؤولون أميركيون']);
    await click(control('بلا اسم ١'));
    expect(turns()).toHaveLength(3);
  });

  it('leaves statements without quotation marks out until they are asked for', async () => {
    const indirect: Quote = {
      start: 0,
      end: 20,
      kind: 'indirect',
      speaker: { entity: 'e3' },
      confidence: 0.8,
    };
    const analysis = { ...SEED_ANALYSIS, quotes: [indirect, ...SEED_ANALYSIS.quotes] };
    await mount(<AnalysisList analysis={analysis} text={SEED_TEXT} source={NOWHERE} onReveal={reveal} />);
    expect(turns()).toHaveLength(3);
    expect(row('جون كيربي').querySelector('.row-unfold')).toBeNull();
    await click(document.querySelector('.choice input')!);
    expect(turns()).toEqual(['جون كيربي', 'أنتوني بلينكن', 'فؤاد حسين', 'مسؤولون أميركيون']);
    expect(seen(row('جون كيربي').querySelector('.row-unfold'))).toContain('اقتباس واحد');
    expect(seen(document.querySelector('.quotation-kind'))).toBe('كلام منقول');
  });

  it('copies a quotation with its source, and says so', async () => {
    const writeText = vi.fn(async () => undefined);
    vi.stubGlobal('navigator', { clipboard: { writeText } });
    await click(document.querySelector('.turn .icon-button')!);
    vi.unstubAllGlobals();
    expect(writeText).toHaveBeenCalledWith(expect.stringContaining('أنتوني بلينكن'));
    expect(live()).toBe('نُسخ');
  });

  it('says so when the browser does not let it copy', async () => {
    vi.stubGlobal('navigator', { clipboard: { writeText: () => Promise.reject(new Error('denied')) } });
    await click(document.querySelector('.turn .icon-button')!);
    vi.unstubAllGlobals();
    expect(live()).toBe('لم يسمح المتصفح بالنسخ');
  });

  it('has nothing for axe to complain of', async () => {
    document.body.append(document.createElement('main'));
    expect((await violations()).filter((each) => !/^(region|landmark|page-has)/.test(each))).toEqual([]);
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
