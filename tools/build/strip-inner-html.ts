import { readFile } from 'node:fs/promises';
import type { Plugin } from 'esbuild';

/** Preact's one use of innerHTML: `dangerouslySetInnerHTML`, on a first rendering or when its text has changed. */
const BRANCH =
  /\(\w+\|\|\w+&&\((\w+)\.__html==\w+\.__html\|\|\1\.__html==(\w+)\.innerHTML\)\|\|\(\2\.innerHTML=\1\.__html\),/g;

/**
 * Preact's source without the branch that sets innerHTML.
 * @throws if the branch is not there exactly once, or another use of innerHTML is.
 */
export function stripInnerHtml(source: string): string {
  const count = [...source.matchAll(BRANCH)].length;
  const stripped = source.replace(BRANCH, '(');
  if (count !== 1 || stripped.includes('innerHTML')) {
    throw new Error(
      `Preact sets innerHTML in another way than expected (${count} known uses): look at it again`,
    );
  }
  return stripped;
}

/** Nothing of ours sets HTML from strings; so the store's checker need not warn of it (UNSAFE_VAR_ASSIGNMENT). */
export const withoutInnerHtml: Plugin = {
  name: 'without-inner-html',
  setup(build) {
    build.onLoad({ filter: /preact[\\/]dist[\\/]preact(\.module)?\.m?js$/ }, async ({ path }) => ({
      contents: stripInnerHtml(await readFile(path, 'utf8')),
      loader: 'js',
    }));
  },
};
