import { CheckList } from './CheckList';
import { useTexts } from './texts';

const SIZES = {
  small: 'text_small',
  normal: 'text_normal',
  large: 'text_large',
  largest: 'text_largest',
} as const;

type Size = keyof typeof SIZES;

interface Props {
  readonly size: Size;
  onChange(size: Size): void;
}

/** How large the extension writes on its cards, in its list and on its own pages. */
export function TextSizeChoice({ size, onChange }: Props) {
  const t = useTexts();
  return (
    <CheckList
      heading={t('text_heading')}
      hint={t('text_hint')}
      type="radio"
      inline
      items={(Object.keys(SIZES) as Size[]).map((value) => ({
        value,
        label: t(SIZES[value]),
        checked: value === size,
      }))}
      onChange={onChange}
    />
  );
}
