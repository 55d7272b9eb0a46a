import { Icon } from '../Icon';
import { KIND_LABEL } from '../kinds';
import { withMarkedQuotes } from '../marked-quotes';
import { QuotationList } from '../QuotationList';
import { Roles } from '../Roles';
import { Stepper } from '../Stepper';
import { Texts } from '../texts';
import type { CardProps } from './card-props';

const FIRST_QUOTATIONS = 2;

/** What the article tells of one entity. It takes no focus by itself: the reader rests on a name, and reads on. */
export function Card(props: CardProps) {
  const { analysis, text, entityId, t, direction } = props;
  const entity = analysis.entities.find(({ id }) => id === entityId);
  if (!entity) return null;
  const quotes = withMarkedQuotes(analysis).quotes.filter(
    ({ speaker }) => speaker !== null && 'entity' in speaker && speaker.entity === entityId,
  );
  return (
    <Texts.Provider value={t}>
      <section
        class="card"
        role="dialog"
        aria-labelledby="isnad-card-name"
        dir={direction}
        lang={t('language')}
      >
        <header class="card-head">
          <p class="card-kind">
            <span class="kind" data-type={entity.type}>
              {t(KIND_LABEL[entity.type])}
            </span>
          </p>
          <button type="button" class="icon-button" title={t('close')} onClick={props.onClose}>
            <Icon name="close" />
            <span class="unseen">{t('close')}</span>
          </button>
        </header>
        <h2 class="card-name" id="isnad-card-name" lang="ar" dir="auto">
          {entity.name}
        </h2>
        {entity.latin && (
          <p class="card-latin">
            <bdi lang="en">{entity.latin}</bdi>
          </p>
        )}
        {entity.roles.length > 0 && <Roles roles={entity.roles} />}
        <Stepper at={props.mention} count={entity.mentions.length} onStep={props.onStep} />
        {quotes.length > 0 && (
          <div class="card-quotations">
            <h3 class="card-heading">
              <bdi>{t.count('quotations', quotes.length)}</bdi>
            </h3>
            <QuotationList
              key={entityId}
              quotes={quotes}
              text={text}
              first={FIRST_QUOTATIONS}
              onReveal={props.onReveal}
            />
          </div>
        )}
      </section>
    </Texts.Provider>
  );
}
