import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Analysis, Attribution, Quote } from '../../../src/nlp/types';
import { Analysed } from '../../../src/ui/analysed';
import { Quotation } from '../../../src/ui/Quotation';
import { resetBrowser } from '../../fake-browser';
import { mount, seen, unmount } from './mount';

vi.mock('webextension-polyfill', async () => ({ default: (await import('../../fake-browser')).fakeBrowser }));

const TEXT = '"سنبحث ملف المياه"';
const ANALYSIS: Analysis = {
  version: 1,
  entities: [{ id: 'e2', type: 'ORG', name: 'وكالة الأناضول', roles: [], confidence: 1, mentions: [] }],
  quotes: [],
  quotedOther: [],
};
const PLAIN: Attribution = { reason: 'subject', source: 'named', commitment: 'plain' };

async function noteOn(kind: Quote['kind'], attribution: Partial<Attribution> = {}): Promise<string> {
  const quote: Quote = {
    start: 0,
    end: TEXT.length,
    kind,
    speaker: { entity: 'e1' },
    confidence: 1,
    attribution: { ...PLAIN, ...attribution },
  };
  await mount(
    <Analysed.Provider value={ANALYSIS}>
      <Quotation quote={quote} text={TEXT} onReveal={() => {}} />
    </Analysed.Provider>,
  );
  return seen(document.querySelector('.quotation-kind'));
}

beforeEach(() => resetBrowser({ language: 'ar', uiLocale: 'ar-EG' }));
afterEach(unmount);

describe('what stands below a quotation', () => {
  it('is nothing where its speaker is named beside it', async () => {
    expect(await noteOn('direct')).toBe('');
  });

  it('says that the speaker is a guess, where the sentence names none', async () => {
    expect(await noteOn('direct', { reason: 'near' })).toBe('القائل مستنتج من السياق');
  });

  it('is that they are nobody’s very words, where no marks are round them', async () => {
    expect(await noteOn('indirect')).toBe('كلام غير مباشر');
    expect(document.querySelector('blockquote')!.dataset.kind).toBe('indirect');
  });

  it('says that a medium relays it, and that the article keeps its distance', async () => {
    const via = { entity: 'e2' };
    expect(await noteOn('partial', { commitment: 'doubted', via })).toBe(
      'اقتباس جزئي · نُقل بصيغة الزعم · نقلاً عن وكالة الأناضول',
    );
    expect(await noteOn('direct', { via: { text: 'صحيفة محلية', start: 0, end: 11 } })).toBe(
      'نقلاً عن وسيلة أخرى',
    );
    expect(await noteOn('direct', { via: { entity: 'e9' } })).toBe('نقلاً عن وسيلة أخرى');
  });
});
