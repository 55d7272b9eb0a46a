import type { Analysis } from '../../nlp/types';
import { HEADLINE_COUNTS } from '../kinds';
import { useTexts } from '../texts';

/** «٣ أشخاص · ٧ جهات · …»: the counts, each with the line that marks its kind in the page. */
export function Headline({ analysis: { entities, quotes } }: { readonly analysis: Analysis }) {
  const t = useTexts();
  return (
    <ul class="headline">
      {HEADLINE_COUNTS.map(([type, noun]) => (
        <li key={type}>
          <span class="kind" data-type={type}>
            {t.count(
              noun,
              type === 'quote' ? quotes.length : entities.filter((entity) => entity.type === type).length,
            )}
          </span>
        </li>
      ))}
    </ul>
  );
}
