import { foldArabic } from '../fold-arabic';
import type { Entry } from '../outline';

/** `first`: in the order in which the article names them; `count`: the most often mentioned first. */
export const ORDERS = ['first', 'count'] as const;
export type Order = (typeof ORDERS)[number];

/** The entries that a search finds by name, role or any form, however it is spelled, in the order that is asked for. */
export function arrange(entries: readonly Entry[], search: string, order: Order): readonly Entry[] {
  const words = foldArabic(search).split(' ');
  const found = entries.filter(({ name, roles, forms }) => {
    const all = foldArabic([name, ...roles, ...forms].join(' '));
    return words.every((word) => all.includes(word));
  });
  return order === 'first' ? found : found.toSorted((a, b) => b.mentions.length - a.mentions.length);
}
