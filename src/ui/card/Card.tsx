import type { Entity } from '../../nlp/types';
import { Analysed } from '../analysed';
import { isIndirect } from '../marked-quotes';
import { Stepper } from '../Stepper';
import { Texts } from '../texts';
import { CardHead } from './CardHead';
import { CardQuotations } from './CardQuotations';
import { Corrected } from './Corrected';
import type { CardProps } from './card-props';
import { WhyMarked } from './WhyMarked';

/** What the article tells of one entity. It takes no focus by itself: the reader rests on a name, and reads on. */
export function Card(props: CardProps) {
  const { analysis, text, entityId, t, direction } = props;
  const entity = analysis.entities.find(({ id }) => id === entityId);
  if (!entity) return null;
  const quotes = quotesBy(entity, props);
  return (
    <Texts.Provider value={t}>
      <Analysed.Provider value={analysis}>
        <section
          class="card"
          role="dialog"
          aria-labelledby="isnad-card-name"
          dir={direction}
          lang={t('language')}
        >
          <div class="card-body">
            <CardHead entity={entity} text={text} pin={props.pin} onClose={props.onClose} />
            {entity.mentions.length > 1 || props.pin?.isPinned ? (
              <Stepper at={props.mention} count={entity.mentions.length} onStep={props.onStep} />
            ) : (
              <p class="card-once">
                <bdi>{t.count('mentions', 1)}</bdi>
              </p>
            )}
            {quotes.length > 0 && (
              <CardQuotations
                key={entityId}
                quotes={quotes}
                text={text}
                onReveal={props.onReveal}
                onCopy={props.onCopy}
              />
            )}
            {props.corrected ? (
              <Corrected name={entity.name} {...props.corrected} />
            ) : (
              <WhyMarked
                key={entityId}
                entity={entity}
                mention={entity.mentions[props.mention]}
                text={text}
                onCorrect={props.onCorrect}
              />
            )}
          </div>
        </section>
      </Analysed.Provider>
    </Texts.Provider>
  );
}

const quotesBy = ({ id }: Entity, { analysis, indirect }: CardProps) =>
  analysis.quotes.filter(
    (quote) =>
      quote.speaker !== null &&
      'entity' in quote.speaker &&
      quote.speaker.entity === id &&
      (indirect === true || !isIndirect(quote)),
  );
