import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { BROWSER_NAMES, type Manifest, manifestFor } from '../../tools/build/manifest';
import { ROOT, readJson } from './source-files';

interface Package {
  readonly version: string;
  readonly dependencies: Readonly<Record<string, string>>;
  readonly devDependencies: Readonly<Record<string, string>>;
}

const manifest = readJson<Manifest & Record<string, unknown>>('manifest.json');
const packageJson = readJson<Package>('package.json');

test('README explains exactly the permissions of the manifest', () => {
  const readme = readFileSync(join(ROOT, 'README.md'), 'utf8');
  const section = readme.split(/^## /m).find((part) => part.startsWith('Permissions'));
  const explained = [...(section ?? '').matchAll(/^\| `([^|]+)` \|/gm)].flatMap(([, names]) =>
    names!.split('`, `'),
  );
  expect(explained.sort()).toEqual([...manifest.permissions, ...manifest.host_permissions].sort());
});

test('nothing of the extension is open to pages', () => {
  expect(manifest).not.toHaveProperty('web_accessible_resources');
  expect(manifest).not.toHaveProperty('externally_connectable');
});

test('the pages of the extension load nothing but their own files', () => {
  const { extension_pages } = manifest.content_security_policy as { extension_pages: string };
  const sources = extension_pages.split(';').map((directive) => directive.trim().split(/\s+/).slice(1));
  expect(extension_pages).toMatch(/^default-src 'none';/);
  for (const source of sources.flat()) expect(["'none'", "'self'"]).toContain(source);
});

test('access to pages is asked for exactly those that the gate runs on', () => {
  const [gate] = manifest.content_scripts as readonly { matches: readonly string[] }[];
  expect(manifest.host_permissions).toEqual(gate?.matches);
});

test('each browser gets its own background and nothing of the other', () => {
  const [chrome, firefox] = BROWSER_NAMES.map((browser) => manifestFor(browser, manifest));
  expect(chrome?.background).toEqual({ service_worker: 'background.js' });
  expect(chrome).not.toHaveProperty('browser_specific_settings');
  expect(firefox?.background).toEqual({ scripts: ['background.js'] });
  expect(firefox).not.toHaveProperty('minimum_chrome_version');
});

test('package and manifest have one version', () => {
  expect(packageJson.version).toBe(manifest.version);
});

test('every dependency has an exact version', () => {
  const versions = Object.entries({ ...packageJson.dependencies, ...packageJson.devDependencies });
  for (const [name, version] of versions) expect(version, name).toMatch(/^\d+\.\d+\.\d+$/);
});
