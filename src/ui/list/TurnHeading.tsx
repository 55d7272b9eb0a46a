import { directionOf } from '../direction';
import type { Entry } from '../outline';
import { mainRole } from '../telling-roles';
import { useTexts } from '../texts';

/** Who speaks. */
export function TurnHeading({ speaker }: { readonly speaker: Entry | undefined }) {
  const t = useTexts();
  if (!speaker) return <h2 class="turn-speaker turn-unknown">{t('speakerless_heading')}</h2>;
  const role = mainRole(speaker.roles);
  return (
    <h2 class="turn-speaker">
      <bdi class="kind" data-type={speaker.type} lang="ar" dir={directionOf(speaker.name)}>
        {speaker.name}
      </bdi>
      {role && (
        <bdi class="turn-role" lang="ar" dir={directionOf(role)}>
          {role}
        </bdi>
      )}
    </h2>
  );
}
