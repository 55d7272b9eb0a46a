import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

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
    expect(sendMessage).toHaveBeenCalledExactlyOnceWith({ name: 'activate', request: { forTop: false } });
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

  it('ends without a word on what is no page but a file that the browser shows', async () => {
    vi.spyOn(document, 'contentType', 'get').mockReturnValue('image/svg+xml');
    await runGate(`<p>${ARABIC}</p>`);
    expect(sendMessage).not.toHaveBeenCalled();
    vi.restoreAllMocks();
  });

  it('is quiet if the extension has been updated since', async () => {
    sendMessage.mockRejectedValueOnce(new Error('Extension context invalidated.'));
    await runGate(`<p>${ARABIC}</p>`);
    expect(sendMessage).toHaveBeenCalledOnce();
  });

  describe('on a page round frames', () => {
    const withFrame = async (letters: string, width: number): Promise<void> => {
      vi.spyOn(HTMLIFrameElement.prototype, 'clientWidth', 'get').mockReturnValue(width);
      vi.spyOn(HTMLIFrameElement.prototype, 'clientHeight', 'get').mockReturnValue(600);
      vi.spyOn(HTMLIFrameElement.prototype, 'contentDocument', 'get').mockReturnValue(
        new DOMParser().parseFromString(`<p>${letters}</p>`, 'text/html'),
      );
      await runGate('<iframe></iframe>');
    };
    const at = (url: string) =>
      vi.spyOn(Document.prototype, 'URL', 'get').mockImplementation(function (this: Document) {
        return this === document ? 'https://reader.example/' : url;
      });
    afterEach(() => vi.restoreAllMocks());

    it.each([
      'about:srcdoc',
      'https://reader.example/',
    ])('asks for the reader where the page has written an article into one (%s)', async (url) => {
      at(url);
      await withFrame(ARABIC.repeat(10), 600);
      expect(sendMessage).toHaveBeenCalledExactlyOnceWith({ name: 'activate', request: { forTop: false } });
    });

    it.each([
      ['an embedded post', 'about:blank', ARABIC, 600],
      ['an advertisement', 'about:blank', ARABIC.repeat(10), 336],
      ['a page with a gate of its own', 'https://news.example/a', ARABIC.repeat(10), 600],
    ] as const)('ends without a word round %s', async (_name, url, letters, width) => {
      at(url);
      await withFrame(letters, width);
      expect(sendMessage).not.toHaveBeenCalled();
    });
  });

  describe('in a frame', () => {
    const inFrame = async (letters: string, size: readonly [number, number], frameElement: object | null) => {
      vi.stubGlobal('top', {});
      vi.stubGlobal('innerWidth', size[0]);
      vi.stubGlobal('innerHeight', size[1]);
      vi.stubGlobal('frameElement', frameElement);
      await runGate(`<p>${letters}</p>`, 'ar');
    };
    afterEach(() => vi.unstubAllGlobals());
    const LONG = ARABIC.repeat(10);

    it('asks for a reader of its own where the page round it may not look into it', async () => {
      await inFrame(LONG, [600, 500], null);
      expect(sendMessage).toHaveBeenCalledExactlyOnceWith({ name: 'activate', request: { forTop: false } });
    });

    it('asks for the reader of the page round it where that one may', async () => {
      await inFrame(LONG, [600, 500], {});
      expect(sendMessage).toHaveBeenCalledExactlyOnceWith({ name: 'activate', request: { forTop: true } });
    });

    it.each([
      ['an embedded post', ARABIC, [600, 500]],
      ['an advertisement', LONG, [336, 280]],
    ] as const)('ends without a word in %s', async (_name, letters, size) => {
      await inFrame(letters, size, null);
      expect(sendMessage).not.toHaveBeenCalled();
    });
  });
});
