import type { Entity } from '../../nlp/types';
import { doubtOf } from '../confidence';
import { directionOf, isolate } from '../direction';
import { IconButton } from '../IconButton';
import { KIND_LABEL } from '../kinds';
import { nameForms } from '../name-forms';
import { Roles } from '../Roles';
import { useTexts } from '../texts';
import type { CardPin } from './card-props';
import { dragHandlers } from './drag-handlers';
import { MoveHandle } from './MoveHandle';

interface Props {
  readonly entity: Entity;
  readonly text: string;
  readonly pin: CardPin | undefined;
  onClose(): void;
}

/** Kind, best name, Latin spelling, roles and the other forms in which the article writes it. */
export function CardHead({ entity, text, pin, onClose }: Props) {
  const t = useTexts();
  const doubt = doubtOf(entity.confidence);
  const forms = nameForms(entity, text);
  return (
    <>
      <div class="card-head" {...(pin?.isPinned && dragHandlers(pin.onMove))}>
        <p class="card-kind">
          <bdi class="kind" data-type={entity.type}>
            {t(KIND_LABEL[entity.type])}
          </bdi>
          {doubt && <bdi class="doubt">{t(doubt)}</bdi>}
        </p>
        <span class="card-tools">
          {pin?.isPinned && <MoveHandle onMove={pin.onMove} />}
          {pin && (
            <IconButton
              icon="pin"
              label={t('pin')}
              isPressed={pin.isPinned}
              onClick={() => pin.onPin(!pin.isPinned)}
            />
          )}
          <IconButton icon="close" label={t('close')} onClick={onClose} />
        </span>
      </div>
      <h2 class="card-name" id="isnad-card-name" lang="ar" dir={directionOf(entity.name)}>
        {entity.name}
      </h2>
      {entity.latin && (
        <p class="card-latin">
          <bdi lang="en">{entity.latin}</bdi>
          {entity.latinApproximate && <bdi class="card-approximate">{t('latin_approximate')}</bdi>}
        </p>
      )}
      {entity.roles.length > 0 && <Roles roles={entity.roles} />}
      {forms.length > 0 && (
        <p class="card-forms">
          <bdi>{t('also_written', forms.slice(0, MOST_FORMS).map(isolate).join('، '))}</bdi>
        </p>
      )}
    </>
  );
}

/** More of them are spelling variants that tell nothing. */
const MOST_FORMS = 4;
