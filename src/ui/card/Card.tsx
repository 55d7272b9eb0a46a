import type { Entity } from '../../nlp/types';
import { withMarkedQuotes } from '../marked-quotes';
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
      <section
        class="card"
        role="dialog"
        aria-labelledby="isnad-card-name"
        dir={direction}
        lang={t('language')}
      >
        <div class="card-body">
          <CardHead entity={entity} text={text} pin={props.pin} onClose={props.onClose} />
          {props.corrected && <Corrected name={entity.name} {...props.corrected} />}
          <Stepper at={props.mention} count={entity.mentions.length} onStep={props.onStep} />
          {quotes.length > 0 && (
            <CardQuotations
              key={entityId}
              quotes={quotes}
              text={text}
              onReveal={props.onReveal}
              onCopy={props.onCopy}
            />
          )}
          {!props.corrected && (
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
    </Texts.Provider>
  );
}

const quotesBy = ({ id }: Entity, { analysis }: CardProps) =>
  withMarkedQuotes(analysis).quotes.filter(
    ({ speaker }) => speaker !== null && 'entity' in speaker && speaker.entity === id,
  );
