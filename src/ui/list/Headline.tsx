import type { Analysis } from '../../nlp/types';
import { HEADLINE_COUNTS, type HeadlineKind } from '../kinds';
import { isIndirect } from '../marked-quotes';
import { useTexts } from '../texts';

interface Props {
  readonly analysis: Analysis;
  /** The kinds that are marked in the page. */
  readonly marked: readonly string[];
  onMark(kind: HeadlineKind, on: boolean): void;
}

/** «٣ أشخاص، ٧ جهات، …»: each count wears the mark of its kind, explains it so, and switches it on and off. */
export function Headline({ analysis: { entities, quotes }, marked, onMark }: Props) {
  const t = useTexts();
  const count = (kind: HeadlineKind): number =>
    kind === 'quote'
      ? quotes.filter((quote) => !isIndirect(quote)).length
      : entities.filter(({ type }) => type === kind).length;
  return (
    <ul class="headline">
      {HEADLINE_COUNTS.map(([kind, noun]) => {
        const on = marked.includes(kind);
        return (
          <li key={kind}>
            <button
              type="button"
              class="headline-count"
              aria-pressed={on}
              title={t(on ? 'marks_hide' : 'marks_show')}
              onClick={() => onMark(kind, !on)}
            >
              <span class="kind" data-type={kind}>
                {t.count(noun, count(kind))}
              </span>
            </button>
          </li>
        );
      })}
    </ul>
  );
}
