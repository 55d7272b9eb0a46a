import { CheckList } from './CheckList';
import { useTexts } from './texts';

const LABELS = {
  PER: 'people_heading',
  ORG: 'organisations_heading',
  LOC: 'places_heading',
  MISC: 'other_names_heading',
  quote: 'quotation_marks',
} as const;

type Kind = keyof typeof LABELS;

interface Props {
  readonly kinds: readonly Kind[];
  onChange(kind: Kind, on: boolean): void;
}

/** What is marked in pages; each label wears its mark. */
export function KindChoice({ kinds, onChange }: Props) {
  const t = useTexts();
  return (
    <CheckList
      heading={t('kinds_heading')}
      hint={t('kinds_hint')}
      type="checkbox"
      items={(Object.keys(LABELS) as Kind[]).map((value) => ({
        value,
        label: t(LABELS[value]),
        kind: value,
        checked: kinds.includes(value),
      }))}
      onChange={onChange}
    />
  );
}
