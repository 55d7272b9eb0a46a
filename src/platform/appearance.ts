import { MARK_KINDS, type MarkKind } from './mark-kinds';

export const MARK_STYLES = ['lines', 'fills', 'both'] as const;
export const PALETTES = ['usual', 'distinct', 'plain'] as const;
export const LINE_WIDTHS = ['thin', 'normal', 'thick'] as const;

/** How the reader wants marks to look. */
export interface Appearance {
  /** Names have lines below them, a colour behind them, or both. */
  readonly markStyle: (typeof MARK_STYLES)[number];
  /** `distinct`: colours that stay apart in every kind of colour blindness; `plain`: that of the text. */
  readonly palette: (typeof PALETTES)[number];
  readonly lineWidth: (typeof LINE_WIDTHS)[number];
}

export const DEFAULT_APPEARANCE: Appearance = { markStyle: 'lines', palette: 'usual', lineWidth: 'normal' };

/** Whether it is one, and nothing of it damaged. */
export function isAppearance(value: unknown): value is Appearance {
  if (typeof value !== 'object' || value === null) return false;
  const { markStyle, palette, lineWidth } = value as Partial<Appearance>;
  return MARK_STYLES.includes(markStyle!) && PALETTES.includes(palette!) && LINE_WIDTHS.includes(lineWidth!);
}

export const isSameAppearance = (one: Appearance, other: Appearance): boolean =>
  one.markStyle === other.markStyle && one.palette === other.palette && one.lineWidth === other.lineWidth;

/**
 * Lines take so much of these colours, and the rest from the text above them: a page does not always declare that it is
 * dark. Those of `distinct` were searched for: CIEDE2000 ≥ 20 between any two of its lines, on white and on black, as eyes
 * without red, green or blue receptors see them (Machado 2009); `usual` comes down to 6 there.
 */
export const PALETTE_COLOURS: Readonly<Record<Appearance['palette'], Readonly<Record<MarkKind, string>>>> = {
  usual: { PER: '#1a7fd4', ORG: '#d06a12', LOC: '#129a6c', MISC: '#a8569a', quote: '#b98a00' },
  distinct: { PER: '#3a3ce8', ORG: '#c4ac00', LOC: '#12c8c4', MISC: '#b42a50', quote: '#808080' },
  plain: {
    PER: 'currentcolor',
    ORG: 'currentcolor',
    LOC: 'currentcolor',
    MISC: 'currentcolor',
    quote: 'currentcolor',
  },
};

/** How much of its colour a line, the ground of a name and the ground of a quotation take, in percent. */
export const COLOUR_SHARES = { line: 70, fill: 32, quote: 16 } as const;

/** The line of each kind, and its width in pixels. The shapes tell the kinds apart without any colour. */
const LINES: Readonly<Record<Exclude<MarkKind, 'quote'>, readonly [shape: string, width: number]>> = {
  PER: ['solid', 2],
  ORG: ['double', 1.5],
  LOC: ['dotted', 2.5],
  MISC: ['solid', 1],
};

const WIDTHS: Readonly<Record<Appearance['lineWidth'], number>> = { thin: 0.7, normal: 1, thick: 1.7 };

/**
 * The rules that make marks look so, for what `selectorOf` says; empty where they look so anyway. Forced colours are left
 * alone: there the reader's system has chosen.
 */
export function marksCss(appearance: Appearance, selectorOf: (kind: MarkKind) => string): string {
  if (isSameAppearance(appearance, DEFAULT_APPEARANCE)) return '';
  const rules = MARK_KINDS.map((kind) => `${selectorOf(kind)} { ${declarations(kind, appearance)} }`);
  return `@media screen and (forced-colors: none) { ${rules.join(' ')} }`;
}

function declarations(kind: MarkKind, { markStyle, palette, lineWidth }: Appearance): string {
  const colour = PALETTE_COLOURS[palette][kind];
  const ground = (share: number): string =>
    `background-color: color-mix(in srgb, ${colour} ${share}%, transparent);`;
  if (kind === 'quote') return ground(COLOUR_SHARES.quote);
  const [shape, width] = LINES[kind];
  const line = `underline ${shape} ${width * WIDTHS[lineWidth]}px color-mix(in srgb, ${colour} ${COLOUR_SHARES.line}%, currentcolor)`;
  return [
    `text-decoration: ${markStyle === 'fills' ? 'none' : line};`,
    'text-decoration-skip-ink: none; text-underline-offset: 0.3em;',
    markStyle === 'lines' ? '' : ground(COLOUR_SHARES.fill),
  ].join(' ');
}

/** What the marks of a page are called, as `marks.css` names them. */
export const inPages = (kind: MarkKind): string => `::highlight(isnad-${kind.toLowerCase()})`;

/** What wears a mark in what the extension shows itself. */
export const inOwnPages = (kind: MarkKind): string =>
  `.kind[data-type="${kind}"]${kind === 'quote' ? ', .marked-text .quoted' : ''}`;
