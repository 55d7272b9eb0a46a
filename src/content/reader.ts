import { PageReader } from './page-reader';

declare global {
  /** Ends the reader that was put into this page before, in this isolated world: the page cannot see it. */
  var isnadReader: AbortController | undefined;
}

// Brought a second time (the popup may cross with the gate): the old one goes, with all it has shown.
globalThis.isnadReader?.abort();
globalThis.isnadReader = new AbortController();
new PageReader(document, globalThis.isnadReader).start();
