import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { AnalysisList } from '../../../src/ui/list/AnalysisList';
import { Headline } from '../../../src/ui/list/Headline';
import { resetBrowser } from '../../fake-browser';
import { SEED_ANALYSIS, SEED_TEXT } from '../../seed-analysis';
import { click, control, mount, seen, unmount } from './mount';

vi.mock('webextension-polyfill', async () => ({ default: (await import('../../fake-browser')).fakeBrowser }));

const reveal = vi.fn(async () => true);
const row = (name: string): Element =>
  [...document.querySelectorAll('.row')].find((each) => seen(each.querySelector('.row-name')) === name)!;
const live = (): string => seen(document.querySelector('[aria-live]'));

beforeEach(async () => {
  resetBrowser({ language: 'ar', uiLocale: 'ar-EG' });
  reveal.mockReset().mockResolvedValue(true);
  await mount(<AnalysisList analysis={SEED_ANALYSIS} text={SEED_TEXT} onReveal={reveal} />);
});
afterEach(unmount);

describe('the list', () => {
  it('has people, organisations, places, other names and unnamed sources, in this order', () => {
    expect([...document.querySelectorAll('h2')].map(seen)).toEqual([
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
    expect([...document.querySelectorAll('blockquote')].map(seen)).toContain(
      'نفتخر بالشراكة مع الحكومة العراقية',
    );
    expect(unfold.getAttribute('aria-expanded')).toBe('true');
    await click(unfold);
    expect(document.querySelectorAll('blockquote')).toHaveLength(0);
  });

  it('goes from a quotation to its place', async () => {
    await click(row('مسؤولون أميركيون').querySelector('.row-unfold')!);
    await click(document.querySelector('.quotation-words')!);
    expect(reveal).toHaveBeenLastCalledWith(SEED_ANALYSIS.quotes.at(-1));
    expect(live()).toBe('ظهر في الصفحة');
  });
});

describe('the headline', () => {
  it('counts people, organisations, places and quotations', async () => {
    await mount(<Headline analysis={SEED_ANALYSIS} />);
    expect([...document.querySelectorAll('li')].map(seen)).toEqual([
      '٣ أشخاص',
      'جهتان',
      '٣ أماكن',
      '١٤ اقتباساً',
    ]);
  });
});
