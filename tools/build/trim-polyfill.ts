import { readFile } from 'node:fs/promises';
import type { Plugin } from 'esbuild';

/** The namespaces of which some functions are asynchronous and `src/platform` uses them; a test holds it to that. */
export const USED_NAMESPACES = ['commands', 'contextMenus', 'permissions', 'runtime', 'storage', 'tabs'];

const TABLE = /const apiMetadata = (\{[\s\S]*?\n\s*\});/;

/**
 * The polyfill without its tables of namespaces that nobody here calls: 4 KB of each script, in every page that is read.
 * @throws if the tables are not JSON in one place, or know one of ours no more.
 */
export function trimPolyfill(source: string): string {
  const [whole, table] = TABLE.exec(source) ?? [];
  if (whole === undefined || table === undefined) throw new Error('the polyfill has its tables elsewhere');
  const known = JSON.parse(table) as Record<string, unknown>;
  const used = Object.fromEntries(
    USED_NAMESPACES.map((name) => {
      if (!(name in known)) throw new Error(`the polyfill knows no ${name}`);
      return [name, known[name]];
    }),
  );
  return source.replace(whole, () => `const apiMetadata = ${JSON.stringify(used)};`);
}

export const withTrimmedPolyfill: Plugin = {
  name: 'with-trimmed-polyfill',
  setup(build) {
    build.onLoad({ filter: /browser-polyfill\.js$/ }, async ({ path }) => ({
      contents: trimPolyfill(await readFile(path, 'utf8')),
      loader: 'js',
    }));
  },
};
