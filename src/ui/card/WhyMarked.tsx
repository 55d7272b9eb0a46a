import type { Entity, EntityType, Mention } from '../../nlp/types';
import { doubtOf } from '../confidence';
import { KIND_LABEL } from '../kinds';
import { Phrase } from '../Phrase';
import { useTexts } from '../texts';
import { evidenceOf } from './evidence';

interface Props {
  readonly entity: Entity;
  /** The one that the reader rests on. */
  readonly mention: Mention | undefined;
  readonly text: string;
  /** The reader says of which kind it is, or (null) that it is no name; absent where nobody remembers it. */
  readonly onCorrect?: ((to: EntityType | null) => void) | undefined;
}

const OF_ALL = 100;

/** How many of a hundred such names are right; never all of them, whatever the rounding says. */
const shareOf = (confidence: number): number => Math.min(Math.round(confidence * OF_ALL), OF_ALL - 1);

/** How sure the analysis is and what speaks for it, and the way to say that it is wrong. Folded until asked for. */
export function WhyMarked({ entity, mention, text, onCorrect }: Props) {
  const t = useTexts();
  const { confidence, type } = entity;
  return (
    <details class="card-why">
      <summary>
        <Phrase>{t('why_marked')}</Phrase>
      </summary>
      <p>
        <Phrase>
          {t(doubtOf(confidence) ?? 'confidence_firm')}
          {/* what the reader corrected is certain, and there are no others like it */}
          {confidence < 1 && `: ${t('why_share', t.number(shareOf(confidence)), t.number(OF_ALL))}`}
        </Phrase>
      </p>
      {evidenceOf(entity, mention, text).map(([key, words]) => (
        <p key={key}>
          <Phrase>{t(key, words)}</Phrase>
        </p>
      ))}
      {onCorrect && (
        <fieldset class="card-correct">
          <legend>
            <Phrase>{t('correct_heading')}</Phrase>
          </legend>
          <button type="button" class="more" onClick={() => onCorrect(null)}>
            {t('correct_no_name')}
          </button>
          {(Object.keys(KIND_LABEL) as EntityType[])
            .filter((kind) => kind !== type)
            .map((kind) => (
              <button key={kind} type="button" class="more" onClick={() => onCorrect(kind)}>
                <Phrase>{t('correct_kind', t(KIND_LABEL[kind]))}</Phrase>
              </button>
            ))}
        </fieldset>
      )}
    </details>
  );
}
