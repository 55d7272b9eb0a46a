import { JSDOM, VirtualConsole } from 'jsdom';

/** A document of its own for each test. */
export function documentOf(html: string): Document {
  return new DOMParser().parseFromString(html, 'text/html');
}

/** A saved page, decoded as a browser would. */
export function pageOf(bytes: Buffer): Document {
  return new JSDOM(bytes, { virtualConsole: new VirtualConsole() }).window.document;
}
