import { CheckList } from './CheckList';
import { useTexts } from './texts';

const STYLES = { lines: 'style_lines', fills: 'style_fills', both: 'style_both' } as const;
const PALETTES = { usual: 'palette_usual', distinct: 'palette_distinct', plain: 'palette_plain' } as const;
const WIDTHS = { thin: 'width_thin', normal: 'width_normal', thick: 'width_thick' } as const;

const keysOf = <Key extends string>(choices: Readonly<Record<Key, unknown>>): readonly Key[] =>
  Object.keys(choices) as Key[];

interface Appearance {
  readonly markStyle: keyof typeof STYLES;
  readonly palette: keyof typeof PALETTES;
  readonly lineWidth: keyof typeof WIDTHS;
}

interface Props extends Appearance {
  onChange(change: Partial<Appearance>): void;
}

/** How the marks look: what they are made of, in which colours, how thick. */
export function AppearanceChoice({ markStyle, palette, lineWidth, onChange }: Props) {
  const t = useTexts();
  return (
    <>
      <CheckList
        heading={t('style_heading')}
        type="radio"
        inline
        items={keysOf(STYLES).map((value) => ({
          value,
          label: t(STYLES[value]),
          checked: value === markStyle,
        }))}
        note={markStyle === 'fills' ? t('style_fills_hint') : ''}
        onChange={(value) => onChange({ markStyle: value })}
      />
      <CheckList
        heading={t('palette_heading')}
        type="radio"
        inline
        items={keysOf(PALETTES).map((value) => ({
          value,
          label: t(PALETTES[value]),
          checked: value === palette,
        }))}
        note={palette === 'distinct' ? t('palette_distinct_hint') : ''}
        onChange={(value) => onChange({ palette: value })}
      />
      <CheckList
        heading={t('width_heading')}
        type="radio"
        inline
        items={keysOf(WIDTHS).map((value) => ({
          value,
          label: t(WIDTHS[value]),
          checked: value === lineWidth,
        }))}
        onChange={(value) => onChange({ lineWidth: value })}
      />
    </>
  );
}
