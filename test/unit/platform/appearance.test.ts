import { describe, expect, it, test } from 'vitest';
import {
  type Appearance,
  COLOUR_SHARES,
  DEFAULT_APPEARANCE,
  inOwnPages,
  inPages,
  isAppearance,
  marksCss,
  PALETTE_COLOURS,
} from '../../../src/platform/appearance';
import { colourOf, contrast, difference, labOf, mix, VISIONS } from './colour-vision';

const NAMES = ['PER', 'ORG', 'LOC', 'MISC'] as const;

const PAGES = [
  ['white', colourOf('#ffffff'), colourOf('#111111')],
  ['black', colourOf('#202124'), colourOf('#eeeeee')],
] as const;

const pairs = <Item>(items: readonly Item[]): (readonly [Item, Item])[] =>
  items.flatMap((one, at) => items.slice(at + 1).map((other) => [one, other] as const));

/** The least difference between any two of these colours. */
const closest = (
  colours: readonly (readonly [number, number, number])[],
  vision: readonly number[],
): number =>
  Math.min(
    ...pairs(colours.map((colour) => labOf(colour, vision))).map(([one, other]) => difference(one, other)),
  );

test('the difference of colours is that of the data of Sharma, Wu and Dalal (2005)', () => {
  expect(difference([50, 2.6772, -79.7751], [50, 0, -82.7485])).toBeCloseTo(2.0425, 3);
  expect(difference([50, 2.5, 0], [73, 25, -18])).toBeCloseTo(27.1492, 3);
  expect(difference([2.0776, 0.0795, -1.135], [0.9033, -0.0636, -0.5514])).toBeCloseTo(0.9082, 3);
});

describe.each(PAGES)('on a %s page', (_name, page, ink) => {
  describe.each(Object.entries(VISIONS))('for %s', (_vision, matrix) => {
    it('lines of the palette for everyone stay apart', () => {
      const { distinct } = PALETTE_COLOURS;
      const lines = NAMES.map((kind) => mix(colourOf(distinct[kind]), ink, COLOUR_SHARES.line));
      expect(closest(lines, matrix)).toBeGreaterThanOrEqual(20);
    });

    it('its grounds stay apart too', () => {
      const { distinct } = PALETTE_COLOURS;
      const fills = NAMES.map((kind) => mix(colourOf(distinct[kind]), page, COLOUR_SHARES.fill));
      expect(closest(fills, matrix)).toBeGreaterThanOrEqual(8);
    });
  });

  it.each([
    'usual',
    'distinct',
  ] as const)('lines of «%s» can be seen, and text on its grounds be read', (name) => {
    for (const kind of NAMES) {
      const colour = colourOf(PALETTE_COLOURS[name][kind]);
      expect(contrast(mix(colour, ink, COLOUR_SHARES.line), page), kind).toBeGreaterThanOrEqual(3);
      expect(contrast(ink, mix(colour, page, COLOUR_SHARES.fill)), kind).toBeGreaterThanOrEqual(4.5);
    }
  });
});

describe('the rules of the marks', () => {
  const looks = (change: Partial<Appearance>): string =>
    marksCss({ ...DEFAULT_APPEARANCE, ...change }, inPages);

  it('are none where marks look as usual', () => {
    expect(looks({})).toBe('');
  });

  it('keep the kinds apart by the shape of their lines, in whatever colour and width', () => {
    for (const change of [{ palette: 'plain' }, { lineWidth: 'thick' }, { markStyle: 'both' }] as const) {
      const css = looks(change);
      expect(css).toMatch(/isnad-per\) \{ text-decoration: underline solid/);
      expect(css).toMatch(/isnad-org\) \{ text-decoration: underline double/);
      expect(css).toMatch(/isnad-loc\) \{ text-decoration: underline dotted/);
    }
  });

  it('give names a ground instead of lines on demand', () => {
    const css = looks({ markStyle: 'fills' });
    expect(css).not.toContain('underline solid');
    expect(css.match(/background-color/g)).toHaveLength(5);
  });

  it('leave forced colours and paper alone', () => {
    expect(looks({ palette: 'distinct' })).toMatch(/^@media screen and \(forced-colors: none\)/);
  });

  it('say the same of what the extension shows itself', () => {
    const css = marksCss({ ...DEFAULT_APPEARANCE, lineWidth: 'thick' }, inOwnPages);
    expect(css).toContain('.kind[data-type="PER"] { text-decoration: underline solid 3.4px');
  });
});

it.each([null, {}, { ...DEFAULT_APPEARANCE, palette: 'red' }, 'lines'])('%j is no appearance', (value) => {
  expect(isAppearance(value)).toBe(false);
});
