import { readFileSync } from 'node:fs';
import { JSDOM, VirtualConsole } from 'jsdom';
import { readPage } from '../src/page/read-page';
import { runToEnd } from '../src/page/run-sliced';

/** Servers name the encoding in a header, which a saved page has lost: UTF-8 is what unnamed bytes that are valid in it are. */
function encodingOf(bytes: Uint8Array): string {
  const isNamed = /charset/i.test(new TextDecoder('latin1').decode(bytes.subarray(0, 4096)));
  if (isNamed) return '';
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return '; charset=utf-8';
  } catch {
    return '';
  }
}

/** Prints what the extension makes of saved pages, a JSON line each: the code that ships, on a simulated document. */
function inspect(file: string): string {
  const bytes = readFileSync(file);
  // Stylesheets that jsdom cannot parse are no concern of the reader's.
  const virtualConsole = new VirtualConsole();
  const page = new JSDOM(bytes, { virtualConsole, contentType: `text/html${encodingOf(bytes)}` });
  const { detection, headline, paragraphs } = runToEnd(readPage(page.window.document));
  const { status, score, reasons, language } = detection;
  page.window.close();
  return JSON.stringify({
    file,
    article: status === 'article',
    score,
    reasons,
    language,
    headline,
    paragraphs,
  });
}

const files = process.argv.slice(2);
if (files.length === 0) {
  process.stderr.write('Usage: npm run --silent inspect -- FILE.html …\n');
  process.exitCode = 2;
}
for (const file of files) {
  try {
    process.stdout.write(`${inspect(file)}\n`);
  } catch (error) {
    process.stderr.write(`${file}: ${error instanceof Error ? error.message : String(error)}\n`);
    process.exitCode = 2;
  }
}
