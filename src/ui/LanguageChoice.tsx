import { CheckList } from './CheckList';
import { useTexts } from './texts';

const LANGUAGES = ['automatic', 'ar', 'en'] as const;

type Language = (typeof LANGUAGES)[number];

/** Each language in its own words, for who cannot read the present one. */
const NAMES = { ar: 'العربية', en: 'English' } as const;

interface Props {
  readonly language: Language;
  onChange(language: Language): void;
}

/** The language of the interface. */
export function LanguageChoice({ language, onChange }: Props) {
  const t = useTexts();
  return (
    <CheckList
      heading={t('language_heading')}
      hint={t('language_hint')}
      type="radio"
      items={LANGUAGES.map((value) => ({
        value,
        label: value === 'automatic' ? t('language_automatic') : NAMES[value],
        checked: value === language,
      }))}
      onChange={onChange}
    />
  );
}
