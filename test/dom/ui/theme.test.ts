import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { inOwnUnit } from '../../../src/ui/card/own-unit';

const SOURCE = join(import.meta.dirname, '../../../src/');
const theme = readFileSync(join(SOURCE, 'ui/theme.css'), 'utf8');

/** [light, dark] of each property that is a pair of colours. */
const colours = new Map(
  [...theme.matchAll(/--isnad-([a-z-]+): light-dark\((#[0-9a-f]{6}), (#[0-9a-f]{6})\)/g)].map(
    ([, name, light, dark]) => [name!, [light!, dark!] as const],
  ),
);

/** Relative luminance after WCAG 2.2. */
function luminance(colour: string): number {
  const [red, green, blue] = [1, 3, 5].map((at) => {
    const channel = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red! + 0.7152 * green! + 0.0722 * blue!;
}

function contrast(one: string, other: string): number {
  const [dark, light] = [luminance(one), luminance(other)].toSorted((a, b) => a - b);
  return (light! + 0.05) / (dark! + 0.05);
}

describe.each([
  ['light', 0, '#ffffff'],
  ['dark', 1, '#202124'],
] as const)('the %s theme', (_name, side, page) => {
  const colour = (name: string): string => colours.get(name)![side];

  it.each(['ink', 'soft', 'accent'])('has text in %s that can be read on each ground', (name) => {
    for (const ground of ['ground', 'raised'])
      expect(contrast(colour(name), colour(ground))).toBeGreaterThanOrEqual(4.5);
  });

  it('has buttons whose label can be read', () => {
    expect(contrast(colour('on-accent'), colour('accent'))).toBeGreaterThanOrEqual(4.5);
  });

  it.each([
    'person',
    'organisation',
    'place',
    'other',
  ])('marks a %s so that it can be seen in pages too', (name) => {
    for (const ground of [colour('ground'), page])
      expect(contrast(colour(name), ground)).toBeGreaterThanOrEqual(4.5);
  });

  it('draws the edges of controls so that they can be seen', () => {
    for (const ground of ['ground', 'raised'])
      expect(contrast(colour('edge'), colour(ground))).toBeGreaterThanOrEqual(3);
  });
});

describe('the style sheets', () => {
  const sheets = readdirSync(SOURCE, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.css'))
    .map((path) => [path, readFileSync(join(SOURCE, path), 'utf8')] as const);

  it.each(sheets)('%s tears no Arabic letters apart', (_path, css) => {
    expect(css).not.toMatch(/\bletter-spacing\s*:/);
  });

  it.each(sheets)('%s gives Arabic lines room', (_path, css) => {
    const heights = [...css.matchAll(/(?:line-height: |\/ )(\d+(?:\.\d+)?)(?=[; ])/g)].map(([, height]) =>
      Number(height),
    );
    for (const height of heights) expect(height).toBeGreaterThanOrEqual(1.5);
  });
});

describe('the sheets of the card', () => {
  it('measure in the unit of the card alone, which no page can change', () => {
    expect(inOwnUnit('margin: -0.75rem 0 .5rem; inset: 1rem')).toBe(
      'margin: calc(-0.75 * var(--isnad-rem)) 0 calc(.5 * var(--isnad-rem)); inset: calc(1 * var(--isnad-rem))',
    );
  });
});
