import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Quote } from '../../../src/nlp/types';
import { AnalysisList } from '../../../src/ui/list/AnalysisList';
import { resetBrowser } from '../../fake-browser';
import { SEED_ANALYSIS, SEED_TEXT } from '../../seed-analysis';
import { click, control, mount, seen, unmount, violations } from './mount';
import { announced, mountSeedList, rowOf } from './seed-list';

vi.mock('webextension-polyfill', async () => ({ default: (await import('../../fake-browser')).fakeBrowser }));

const NOWHERE = { url: null, outlet: null, published: null };
const reveal = vi.fn(async () => true);
beforeEach(async () => {
  resetBrowser({ language: 'ar', uiLocale: 'ar-EG' });
  reveal.mockReset().mockResolvedValue(true);
  await mountSeedList(reveal);
});
afterEach(unmount);

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
    expect(rowOf('جون كيربي').querySelector('.row-unfold')).toBeNull();
    await click(document.querySelector('.choice input')!);
    expect(turns()).toEqual(['جون كيربي', 'أنتوني بلينكن', 'فؤاد حسين', 'مسؤولون أميركيون']);
    expect(seen(rowOf('جون كيربي').querySelector('.row-unfold'))).toContain('قول واحد');
    expect(seen(document.querySelector('.quotation-kind'))).toBe('كلام غير مباشر');
  });

  it('names the speaker by the role that tells most', async () => {
    const [first, ...others] = SEED_ANALYSIS.entities;
    const roles = ['الدكتور', 'المتحدث باسم الوزارة'];
    const analysis = { ...SEED_ANALYSIS, entities: [{ ...first!, roles }, ...others] };
    await mount(<AnalysisList analysis={analysis} text={SEED_TEXT} source={NOWHERE} onReveal={reveal} />);
    expect(seen(document.querySelector('.turn-role'))).toBe('المتحدث باسم الوزارة');
  });

  it('says so where nobody is quoted, and offers no choice among one kind of source', async () => {
    const none = { ...SEED_ANALYSIS, quotes: [] };
    await mount(<AnalysisList analysis={none} text={SEED_TEXT} source={NOWHERE} onReveal={reveal} />);
    const panel = '[role=tabpanel]:not([hidden])';
    expect(seen(document.querySelector(panel))).toBe('لا كلام بين علامتي تنصيص في هذا الخبر.');
    const named = { ...SEED_ANALYSIS, quotes: SEED_ANALYSIS.quotes.slice(0, 3) };
    await mount(<AnalysisList analysis={named} text={SEED_TEXT} source={NOWHERE} onReveal={reveal} />);
    expect(document.querySelector('.chip')).toBeNull();
  });

  it('copies a quotation with its source, and says so', async () => {
    const writeText = vi.fn(async () => undefined);
    vi.stubGlobal('navigator', { clipboard: { writeText } });
    await click(document.querySelector('.turn .icon-button')!);
    vi.unstubAllGlobals();
    expect(writeText).toHaveBeenCalledWith(expect.stringContaining('أنتوني بلينكن'));
    expect(announced()).toBe('نُسخ');
  });

  it('says so when the browser does not let it copy', async () => {
    vi.stubGlobal('navigator', { clipboard: { writeText: () => Promise.reject(new Error('denied')) } });
    await click(document.querySelector('.turn .icon-button')!);
    vi.unstubAllGlobals();
    expect(announced()).toBe('لم يسمح المتصفح بالنسخ');
  });

  it('has nothing for axe to complain of', async () => {
    document.body.append(document.createElement('main'));
    expect((await violations()).filter((each) => !/^(region|landmark|page-has)/.test(each))).toEqual([]);
  });
});
