import { beforeEach, describe, expect, it, vi } from 'vitest';

const sendMessage = vi.fn(async () => true);

/** Runs the gate, as the browser does once on each page, on this page. */
async function runGate(body: string, lang = ''): Promise<void> {
  document.documentElement.lang = lang;
  document.body.innerHTML = body;
  vi.resetModules();
  // Not a module for TypeScript: it exports nothing.
  await vi.importActual('../../../src/content/gate');
}

const ARABIC = 'قالت وزارة الصحة أمس إن عدد المصابين تراجع خلال الأسبوع الماضي. '.repeat(3);

beforeEach(() => {
  sendMessage.mockClear();
  vi.stubGlobal('chrome', { runtime: { sendMessage } });
});

describe('the gate', () => {
  it('asks for the reader on a page with Arabic text', async () => {
    await runGate(`<p>${ARABIC}</p>`);
    expect(sendMessage).toHaveBeenCalledExactlyOnceWith({ name: 'activate', request: {} });
  });

  it('asks for it on an empty page that says it will be in Arabic', async () => {
    await runGate('<div id="root"></div>', 'ar-EG');
    expect(sendMessage).toHaveBeenCalledOnce();
  });

  it.each([
    ['Latin text', `<p>${'Schools reopen next week. '.repeat(400)}</p>`],
    ['a few Arabic words', '<p>The word مدرسة was painted on the gates of مدينة.</p>'],
    ['Arabic in a script', `<script type="text/plain">${ARABIC}</script>`],
    ['Arabic beyond what it looks at', `<p>${'Schools. '.repeat(2_000)}</p><p>${ARABIC}</p>`],
    ['nothing', ''],
  ])('ends without a word on %s', async (_name, body) => {
    await runGate(body);
    expect(sendMessage).not.toHaveBeenCalled();
  });

  it('is quiet if the extension has been updated since', async () => {
    sendMessage.mockRejectedValueOnce(new Error('Extension context invalidated.'));
    await runGate(`<p>${ARABIC}</p>`);
    expect(sendMessage).toHaveBeenCalledOnce();
  });
});
