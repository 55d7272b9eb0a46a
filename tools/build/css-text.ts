import { readFile } from 'node:fs/promises';
import { type Plugin, transform } from 'esbuild';

/**
 * A style sheet that a script imports is its text, for a shadow root to adopt. esbuild's own text loader would keep
 * comments and blanks: a tenth of the reader.
 */
export const minifiedCssText: Plugin = {
  name: 'minified-css-text',
  setup(build) {
    build.onLoad({ filter: /\.css$/ }, async ({ path }) => {
      const { target } = build.initialOptions;
      const options = { loader: 'css', minify: true, ...(target === undefined ? {} : { target }) } as const;
      const { code } = await transform(await readFile(path, 'utf8'), options);
      return { contents: code.trim(), loader: 'text' };
    });
  },
};
