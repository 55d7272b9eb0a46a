import { CheckList } from './CheckList';
import { KIND_HEADING } from './kinds';
import { useTexts } from './texts';

const KINDS = ['PER', 'ORG', 'LOC', 'MISC', 'quote'] as const;

type Kind = (typeof KINDS)[number];

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
      items={KINDS.map((value) => ({
        value,
        label: t(value === 'quote' ? 'quotation_marks' : KIND_HEADING[value]),
        kind: value,
        checked: kinds.includes(value),
      }))}
      onChange={onChange}
    />
  );
}
