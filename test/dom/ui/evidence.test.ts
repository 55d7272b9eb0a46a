import { describe, expect, it } from 'vitest';
import type { Entity } from '../../../src/nlp/types';
import { evidenceOf } from '../../../src/ui/card/evidence';

const TEXT = 'قال وزير المالية فؤاد حسين إن فؤاد المصري، رئيس الهيئة، حضر. وأضاف حسين.';

function person(name: string, roles: readonly string[], ...forms: readonly string[]): Entity {
  const mentions = forms.map((form) => {
    const start = TEXT.lastIndexOf(form);
    return { start, end: start + form.length, kind: 'name' as const };
  });
  return { id: 'e1', type: 'PER', name, roles, confidence: 0.8, mentions };
}

describe('what the article shows for a name', () => {
  it('is an office right before it, or after it', () => {
    const minister = person('فؤاد حسين', ['وزير المالية'], 'فؤاد حسين');
    expect(evidenceOf(minister, minister.mentions[0], TEXT)).toEqual([['why_after_role', 'وزير المالية']]);
    const head = person('فؤاد المصري', ['رئيس الهيئة'], 'فؤاد المصري');
    expect(evidenceOf(head, head.mentions[0], TEXT)).toEqual([['why_before_role', 'رئيس الهيئة']]);
  });

  it('is no office that stands elsewhere', () => {
    const other = person('فؤاد المصري', ['وزير المالية'], 'فؤاد المصري');
    expect(evidenceOf(other, other.mentions[0], TEXT)).toEqual([]);
  });

  it('is the full name elsewhere, for a short one', () => {
    const minister = person('فؤاد حسين', [], 'فؤاد حسين', 'حسين');
    expect(evidenceOf(minister, minister.mentions[1], TEXT)).toEqual([['why_full_name', 'فؤاد حسين']]);
    expect(evidenceOf(minister, minister.mentions[0], TEXT)).toEqual([]);
  });

  it('is not a full name that the article does not write so', () => {
    const composed = person('فؤاد محمد حسين', [], 'حسين');
    expect(evidenceOf(composed, composed.mentions[0], TEXT)).toEqual([]);
  });
});
