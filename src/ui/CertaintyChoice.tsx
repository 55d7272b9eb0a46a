import { CheckList } from './CheckList';
import { useTexts } from './texts';

const CHOICES = {
  wide: { label: 'certainty_wide', hint: 'certainty_wide_hint' },
  strict: { label: 'certainty_strict', hint: 'certainty_strict_hint' },
} as const;

type Certainty = keyof typeof CHOICES;

interface Props {
  readonly certainty: Certainty;
  onChange(certainty: Certainty): void;
}

/** Whether doubtful names are shown, with a word of doubt, or left out. */
export function CertaintyChoice({ certainty, onChange }: Props) {
  const t = useTexts();
  return (
    <CheckList
      heading={t('certainty_heading')}
      type="radio"
      items={(Object.keys(CHOICES) as Certainty[]).map((value) => ({
        value,
        label: t(CHOICES[value].label),
        hint: t(CHOICES[value].hint),
        checked: value === certainty,
      }))}
      onChange={onChange}
    />
  );
}
