import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

/** Each output of the build with the source it is made of, both from the top of the project and of the package. */
export interface Sources {
  readonly scripts: ReadonlyMap<string, string>;
  readonly styles: ReadonlyMap<string, string>;
  readonly copies: ReadonlyMap<string, string>;
  /** What should be there and is not. */
  readonly missing: readonly string[];
}

const SCRIPTS: readonly (readonly [string, string])[] = [
  ['gate.js', 'src/content/gate.ts'],
  ['reader.js', 'src/content/reader.ts'],
  ['background.js', 'src/background/background.ts'],
];
const STYLES: readonly (readonly [string, string])[] = [['marks.css', 'src/page/marks.css']];
const COPIES: readonly (readonly [string, string])[] = [['weights.bin', 'src/nlp/model/weights.bin']];
const PAGES = ['popup', 'options'];
const ICON_SIZES = [16, 32, 48, 128];

/** Finds the sources below `root`. A folder of `src` that holds an HTML file of its own name is a page. */
export function findSources(root: string): Sources {
  const pages = findPages(root);
  const scripts = new Map([
    ...SCRIPTS,
    ...pages.map((page) => [`${page}.js`, scriptOf(root, page)] as const),
  ]);
  const styles = new Map([
    ...STYLES,
    ...pages.map((page) => [`${page}.css`, `src/${page}/${page}.css`] as const),
  ]);
  const copies = new Map([
    ...COPIES,
    ...pages.map((page) => [`${page}.html`, `src/${page}/${page}.html`] as const),
    ...ICON_SIZES.map((size) => [`icons/icon-${size}.png`, `icons/icon-${size}.png`] as const),
    ...list(root, 'src/_locales', /./).map(
      (locale) => [`_locales/${locale}/messages.json`, `src/_locales/${locale}/messages.json`] as const,
    ),
  ]);
  const missing: string[] = [];
  for (const outputs of [scripts, styles, copies]) dropMissing(root, outputs, missing);
  return { scripts, styles, copies, missing };
}

function findPages(root: string): readonly string[] {
  const found = list(root, 'src', /./).filter((folder) =>
    existsSync(join(root, 'src', folder, `${folder}.html`)),
  );
  return [...new Set([...PAGES, ...found])];
}

function scriptOf(root: string, page: string): string {
  const plain = `src/${page}/${page}.ts`;
  return existsSync(join(root, plain)) ? plain : `${plain}x`;
}

function list(root: string, folder: string, pattern: RegExp): readonly string[] {
  const path = join(root, folder);
  return existsSync(path)
    ? readdirSync(path)
        .filter((name) => pattern.test(name))
        .sort()
    : [];
}

function dropMissing(root: string, outputs: Map<string, string>, missing: string[]): void {
  for (const [output, source] of outputs) {
    if (existsSync(join(root, source))) continue;
    missing.push(source);
    outputs.delete(output);
  }
}
