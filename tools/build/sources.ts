import { readdirSync } from 'node:fs';
import { join } from 'node:path';

/** Each output of the build with the source it is made of, from the top of the package and of the project. */
type Outputs = ReadonlyMap<string, string>;

export interface Sources {
  readonly scripts: Outputs;
  readonly styles: Outputs;
  readonly copies: Outputs;
}

/** A page is a folder of `src` with a document, a style sheet and a script of its name. */
const PAGES = ['popup', 'options', 'welcome'] as const;
const ICON_SIZES = [16, 32, 48, 128];

/** What the extension in `root` is made of; a copy for each locale that is there. */
export function findSources(root: string): Sources {
  return {
    scripts: new Map([
      ['gate.js', 'src/content/gate.ts'],
      ['reader.js', 'src/content/reader.ts'],
      ['background.js', 'src/background/background.ts'],
      ...PAGES.map((page) => [`${page}.js`, `src/${page}/${page}.tsx`] as const),
    ]),
    styles: new Map([
      ['marks.css', 'src/page/marks.css'],
      ...PAGES.map((page) => [`${page}.css`, `src/${page}/${page}.css`] as const),
    ]),
    copies: new Map([
      ['weights.bin', 'src/nlp/model/weights.bin'],
      ...PAGES.map((page) => [`${page}.html`, `src/${page}/${page}.html`] as const),
      ...ICON_SIZES.map((size) => [`icons/icon-${size}.png`, `icons/icon-${size}.png`] as const),
      ...readdirSync(join(root, 'src/_locales'))
        .sort()
        .map(
          (locale) => [`_locales/${locale}/messages.json`, `src/_locales/${locale}/messages.json`] as const,
        ),
    ]),
  };
}
