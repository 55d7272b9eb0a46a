import { CheckList } from './CheckList';
import { useTexts } from './texts';

const CHOICES = {
  wide: { label: 'certainty_wide', hint: 'certainty_wide_hint' },
  strict: { label: 'certainty_strict', hint: 'certainty_strict_hint' },
} as const;

/** Of so many names that strict readers are shown so many are right: how the threshold was chosen. */
const SHOWN = 100;
const RIGHT = 95;

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
        hint: t(CHOICES[value].hint, t.number(SHOWN), t.number(RIGHT)),
        checked: value === certainty,
      }))}
      onChange={onChange}
    />
  );
}
