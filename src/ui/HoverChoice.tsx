import { CheckList } from './CheckList';
import { useTexts } from './texts';

const LABELS = { rest: 'hover_rest', key: 'hover_key', click: 'hover_click' } as const;

type Hover = keyof typeof LABELS;

interface Props {
  readonly hover: Hover;
  onChange(hover: Hover): void;
}

/** What opens the card of a name. */
export function HoverChoice({ hover, onChange }: Props) {
  const t = useTexts();
  return (
    <CheckList
      heading={t('hover_heading')}
      hint={t('hover_hint')}
      type="radio"
      items={(Object.keys(LABELS) as Hover[]).map((value) => ({
        value,
        label: t(LABELS[value]),
        checked: value === hover,
      }))}
      onChange={onChange}
    />
  );
}
