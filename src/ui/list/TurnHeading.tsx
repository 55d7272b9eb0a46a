import { ArticleWords } from '../ArticleWords';
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
      <ArticleWords class="kind" type={speaker.type} words={speaker.name} />
      {role && <ArticleWords class="turn-role" words={role} />}
    </h2>
  );
}
