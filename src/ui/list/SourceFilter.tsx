import { SOURCE_KINDS, type SourceKind } from '../source-kinds';
import { useTexts } from '../texts';

const KIND_LABELS = {
  named: 'source_named',
  role: 'source_role',
  unnamed: 'source_unnamed',
  unknown: 'source_unknown',
} as const;

interface Props {
  /** Of each quotation. */
  readonly kinds: readonly SourceKind[];
  readonly shown: SourceKind | null;
  onShow(kind: SourceKind | null): void;
}

/** How many quotations come from which kind of source; a press shows these alone. */
export function SourceFilter({ kinds, shown, onShow }: Props) {
  const t = useTexts();
  const counts = SOURCE_KINDS.map((kind) => [kind, kinds.filter((each) => each === kind).length] as const);
  // A single kind leaves nothing to choose.
  if (shown === null && counts.filter(([, count]) => count > 0).length < 2) return null;
  return (
    <fieldset class="filter">
      <legend class="unseen">{t('source_filter')}</legend>
      {counts.map(
        ([kind, count]) =>
          count > 0 && (
            <button
              key={kind}
              type="button"
              class="chip"
              aria-pressed={shown === kind}
              onClick={() => onShow(shown === kind ? null : kind)}
            >
              {t(KIND_LABELS[kind])} <span class="section-count">{t.number(count)}</span>
            </button>
          ),
      )}
    </fieldset>
  );
}
