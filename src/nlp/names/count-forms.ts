import type { Document } from '../text/document';
import { foldSpelling } from '../text/normalise';

/** How often each folded form stands in an article. */
export function countForms({ tokens }: Document): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { form } of tokens) {
    const folded = foldSpelling(form);
    counts.set(folded, (counts.get(folded) ?? 0) + 1);
  }
  return counts;
}
