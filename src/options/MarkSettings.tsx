import type { Analysis } from '../nlp/types';
import { kindsWith } from '../platform/mark-kinds';
import type { Settings } from '../platform/settings';
import { AppearanceChoice } from '../ui/AppearanceChoice';
import { IndirectChoice } from '../ui/IndirectChoice';
import { KindChoice } from '../ui/KindChoice';
import { Demonstration } from '../ui/marked-text/Demonstration';
import { useTexts } from '../ui/texts';

interface Props {
  readonly settings: Settings;
  /** Of the demonstration; null until it is there. */
  readonly analysis: Analysis | null;
  onChange(change: Partial<Settings>): void;
}

/** What is marked in pages, and how it looks, shown at once. */
export function MarkSettings({ settings, analysis, onChange }: Props) {
  const t = useTexts();
  const { kinds, indirect } = settings;
  return (
    <>
      <KindChoice kinds={kinds} onChange={(kind, on) => onChange({ kinds: kindsWith(kinds, kind, on) })} />
      <IndirectChoice indirect={indirect} onChange={(choice) => onChange({ indirect: choice })} />
      <h2>{t('preview_heading')}</h2>
      <Demonstration analysis={analysis} marked={kinds} />
      <AppearanceChoice {...settings} onChange={onChange} />
    </>
  );
}
