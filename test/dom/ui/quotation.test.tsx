import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Attribution, Quote } from '../../../src/nlp/types';
import { Quotation } from '../../../src/ui/Quotation';
import { resetBrowser } from '../../fake-browser';
import { mount, seen, unmount } from './mount';

vi.mock('webextension-polyfill', async () => ({ default: (await import('../../fake-browser')).fakeBrowser }));

const TEXT = '"سنبحث ملف المياه"';
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
  await mount(<Quotation quote={quote} text={TEXT} onReveal={() => {}} />);
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

  it('says that a medium relays it, and that the article keeps its distance', async () => {
    const via = { entity: 'e2' };
    expect(await noteOn('partial', { commitment: 'doubted', via })).toBe(
      'اقتباس جزئي · نُقل بصيغة الزعم · نقلاً عن وسيلة أخرى',
    );
  });
});
