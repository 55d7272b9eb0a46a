import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

export const BROWSER_NAMES = ['chrome', 'firefox'] as const;

export type BrowserName = (typeof BROWSER_NAMES)[number];

/** Of the manifest, what the tools read. */
export interface Manifest {
  readonly version: string;
  readonly default_locale: string;
  readonly minimum_chrome_version?: string;
  readonly permissions: readonly string[];
  readonly host_permissions: readonly string[];
  /** Chromium's side panel; its permission `sidePanel` warns of nothing. */
  readonly side_panel?: { readonly default_path: string };
  /** Firefox's, which needs no permission. */
  readonly sidebar_action?: { readonly default_panel: string };
  readonly background: { readonly service_worker?: string; readonly scripts?: readonly string[] };
  readonly browser_specific_settings?: {
    readonly gecko: { readonly id: string; readonly strict_min_version: string };
  };
}

export async function readManifest(root: string): Promise<Manifest> {
  return JSON.parse(await readFile(join(root, 'manifest.json'), 'utf8'));
}

/**
 * The one manifest without what is only for the other browser: each would load it whole, but warns of the rest, and
 * web-ext lint does too (BACKGROUND_SERVICE_WORKER_IGNORED).
 */
export function manifestFor(browser: BrowserName, manifest: Manifest): Manifest {
  const {
    minimum_chrome_version,
    browser_specific_settings,
    background,
    side_panel,
    sidebar_action,
    permissions,
    ...shared
  } = manifest;
  const { service_worker, scripts } = background;
  if (!minimum_chrome_version || !browser_specific_settings || !service_worker || !scripts) {
    throw new Error('manifest.json lacks a minimum version or a background for one of the browsers');
  }
  if (!side_panel || !sidebar_action) {
    throw new Error('manifest.json lacks a panel beside the page for one of the browsers');
  }
  return browser === 'chrome'
    ? { ...shared, permissions, minimum_chrome_version, side_panel, background: { service_worker } }
    : {
        ...shared,
        permissions: permissions.filter((permission) => permission !== 'sidePanel'),
        browser_specific_settings,
        sidebar_action,
        background: { scripts },
      };
}

/** The oldest browser that the manifest admits, as esbuild wants it: `chrome128`. */
export function targetFor(browser: BrowserName, manifest: Manifest): string {
  return browser === 'chrome'
    ? `chrome${manifest.minimum_chrome_version}`
    : `firefox${manifest.browser_specific_settings?.gecko.strict_min_version}`;
}
