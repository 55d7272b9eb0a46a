import type { Entry } from '../outline';
import { useTexts } from '../texts';

/** Who speaks. */
export function TurnHeading({ speaker }: { readonly speaker: Entry | undefined }) {
  const t = useTexts();
  if (!speaker) return <h2 class="turn-speaker turn-unknown">{t('speakerless_heading')}</h2>;
  return (
    <h2 class="turn-speaker">
      <bdi class="kind" data-type={speaker.type} lang="ar">
        {speaker.name}
      </bdi>
      {speaker.roles[0] && (
        <bdi class="turn-role" lang="ar">
          {speaker.roles[0]}
        </bdi>
      )}
    </h2>
  );
}
