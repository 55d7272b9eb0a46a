import { test as base, inject } from 'vitest';
import { launch } from '../../tools/browsers/launch';
import type { BrowserName } from '../../tools/build/manifest';
import { Browsers } from './browsers';

declare module 'vitest' {
  interface ProvidedContext {
    browserName: BrowserName;
  }
}

/** A test, or a hook of its file, that may ask for `browsers`: the same for all files of a run. */
export const test = base
  .extend('browserName', { scope: 'worker' }, () => inject('browserName'))
  .extend('browsers', { scope: 'worker' }, async ({ browserName }, { onCleanup }) => {
    const browsers = new Browsers((language) => launch(browserName, { language }));
    onCleanup(() => browsers.close());
    return browsers;
  })
  .extend('failure', { auto: true }, async ({ browsers, onTestFailed }) => {
    onTestFailed(() => browsers.spoil());
  });
