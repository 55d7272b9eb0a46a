import type { EntityType } from '../../nlp/types';
import { KIND_LABEL } from '../kinds';
import { Phrase } from '../Phrase';
import { useTexts } from '../texts';

interface Props {
  readonly name: string;
  readonly to: EntityType | null;
  onUndo(): void;
}

/** Says what the reader has just corrected, and takes it back. */
export function Corrected({ name, to, onUndo }: Props) {
  const t = useTexts();
  return (
    <p class="card-corrected" role="status">
      <Phrase>
        {to === null ? t('corrected_no_name', name) : t('corrected_kind', name, t(KIND_LABEL[to]))}
      </Phrase>{' '}
      <button type="button" class="more" onClick={onUndo}>
        {t('undo')}
      </button>
    </p>
  );
}
