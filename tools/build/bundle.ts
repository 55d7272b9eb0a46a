import { cp, mkdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { type BuildOptions, build as esbuild, type Metafile } from 'esbuild';
import { minifiedCssText } from './css-text';
import { type BrowserName, manifestFor, readManifest, targetFor } from './manifest';
import { findSources, type Sources } from './sources';
import { withoutInnerHtml } from './strip-inner-html';
import { withTrimmedPolyfill } from './trim-polyfill';

export interface Bundle {
  readonly folder: string;
  /** What each script is made of, and how large it is. */
  readonly metafile: Metafile;
}

/**
 * Builds the extension in `root` for one browser into `folder`. The same sources give the same bytes.
 * @throws if a source is missing or does not compile, or a script still sets innerHTML.
 */
export async function bundle(
  root: string,
  browser: BrowserName,
  folder = join(root, 'dist', browser),
): Promise<Bundle> {
  const manifest = await readManifest(root);
  const sources = findSources(root);
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  const scripts = await esbuild({
    ...sharedOptions(root, folder, targetFor(browser, manifest), sources.scripts),
    format: 'iife',
    jsx: 'automatic',
    jsxImportSource: 'preact',
    plugins: [withoutInnerHtml, withTrimmedPolyfill, minifiedCssText],
    metafile: true,
  });
  await esbuild(sharedOptions(root, folder, targetFor(browser, manifest), sources.styles));
  await copy(root, folder, sources);
  await writeFile(
    join(folder, 'manifest.json'),
    `${JSON.stringify(manifestFor(browser, manifest), null, 2)}\n`,
  );
  return { folder, metafile: scripts.metafile };
}

function sharedOptions(root: string, outdir: string, target: string, outputs: ReadonlyMap<string, string>) {
  return {
    absWorkingDir: root,
    entryPoints: [...outputs].map(([output, source]) => ({
      in: source,
      out: output.replace(/\.(js|css)$/, ''),
    })),
    outdir,
    bundle: true,
    minify: true,
    charset: 'utf8',
    legalComments: 'none',
    target,
    logLevel: 'warning',
  } satisfies BuildOptions;
}

async function copy(root: string, folder: string, { copies }: Sources): Promise<void> {
  for (const [output, source] of copies) {
    const target = join(folder, output);
    await mkdir(dirname(target), { recursive: true });
    await cp(join(root, source), target);
  }
}
