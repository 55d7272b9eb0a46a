import { describe, expect, it } from 'vitest';
import { withCorrections } from '../../../src/background/with-corrections';
import type { Analysis } from '../../../src/nlp/types';

const TEXT = 'قال وزير المالية فؤاد: «سنبدأ». وأضاف الوزير: «غداً».';
const span = (words: string) => ({ start: TEXT.indexOf(words), end: TEXT.indexOf(words) + words.length });
const ANALYSIS: Analysis = {
  version: 1,
  entities: [
    {
      id: 'e1',
      type: 'PER',
      name: 'فؤاد',
      roles: ['وزير المالية'],
      confidence: 0.6,
      mentions: [
        { ...span('فؤاد'), kind: 'name' },
        { ...span('الوزير'), kind: 'role' },
      ],
    },
  ],
  quotes: [
    { ...span('«سنبدأ»'), kind: 'direct', speaker: { entity: 'e1' }, confidence: 1 },
    { ...span('«غداً»'), kind: 'direct', speaker: { entity: 'e1' }, confidence: 1 },
  ],
  quotedOther: [],
};

describe('what the reader corrected', () => {
  it('leaves the rest alone', () => {
    expect(withCorrections(ANALYSIS, TEXT, [])).toEqual(ANALYSIS);
    expect(withCorrections(ANALYSIS, TEXT, [{ name: 'فؤاد', from: 'ORG', to: null }])).toEqual(ANALYSIS);
    expect(withCorrections(ANALYSIS, TEXT, [{ name: 'حسين', from: 'PER', to: null }])).toEqual(ANALYSIS);
  });

  it('takes away what is no name, and keeps its quotations with the words that tell who speaks', () => {
    const { entities, quotes } = withCorrections(ANALYSIS, TEXT, [{ name: 'فؤاد', from: 'PER', to: null }]);
    expect(entities).toEqual([]);
    expect(quotes.map(({ speaker }) => speaker)).toEqual([
      { text: 'فؤاد', ...span('فؤاد') },
      { text: 'الوزير', ...span('الوزير') },
    ]);
  });

  it('gives a name its kind, for certain, and no office to what is nobody', () => {
    const { entities, quotes } = withCorrections(ANALYSIS, TEXT, [{ name: 'فؤاد', from: 'PER', to: 'ORG' }]);
    expect(entities).toEqual([
      {
        ...ANALYSIS.entities[0],
        type: 'ORG',
        confidence: 1,
        roles: [],
        mentions: [ANALYSIS.entities[0]!.mentions[0]],
      },
    ]);
    expect(quotes).toEqual(ANALYSIS.quotes);
  });

  it('leaves somebody who is a person after all the office', () => {
    const taken = { ...ANALYSIS, entities: [{ ...ANALYSIS.entities[0]!, type: 'ORG' as const }] };
    const { entities } = withCorrections(taken, TEXT, [{ name: 'فؤاد', from: 'ORG', to: 'PER' }]);
    expect(entities).toEqual([{ ...ANALYSIS.entities[0], confidence: 1 }]);
  });
});
