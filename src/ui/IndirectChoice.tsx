import { CheckList } from './CheckList';
import { useTexts } from './texts';

interface Props {
  readonly indirect: boolean;
  onChange(indirect: boolean): void;
}

/** Whether statements without quotation marks are listed and marked too. */
export function IndirectChoice({ indirect, onChange }: Props) {
  const t = useTexts();
  const item = { value: 'indirect', label: t('indirect_too'), hint: t('indirect_hint'), checked: indirect };
  return (
    <CheckList
      heading={t('indirect_heading')}
      type="checkbox"
      items={[item]}
      onChange={(_value, on) => onChange(on)}
    />
  );
}
