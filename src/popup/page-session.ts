import type { Span } from '../nlp/types';
import { injectReader } from '../platform/inject-reader';
import { kindsWith, MARK_KINDS, type MarkKind } from '../platform/mark-kinds';
import { type PageState, sendToTab } from '../platform/messages';
import { DEFAULT_SETTINGS, readSettings, type Settings, saveSettings } from '../platform/settings';
import { hasSiteAccess, requestSiteAccess } from '../platform/site-access';
import { isSiteOff, siteOf, switchSite } from '../platform/sites';
import { activeTab, type OpenTab } from '../platform/tabs';

/** How the extension comes to read this site; null where there is no site. */
export type Access = 'automatic' | 'click' | 'withheld' | 'off' | null;

/**
 * What the popup knows. `waiting`: nobody answered yet; `unread`: there is no reader, and nobody asked for one; `refused`:
 * the browser lets no extension in.
 */
export interface Session {
  /** The window of the page, for a panel beside it; null before it is known. */
  readonly windowId: number | null;
  /** Null where the browser does not tell it. */
  readonly url: string | null;
  readonly site: string | null;
  readonly access: Access;
  /** The kinds that are marked in pages. */
  readonly kinds: Settings['kinds'];
  readonly certainty: Settings['certainty'];
  /** Whether statements without quotation marks are listed at first. */
  readonly indirect: boolean;
  readonly page: PageState | { readonly status: 'waiting' | 'unread' | 'refused' | 'off' };
}

/** What is known before anybody was asked. */
export const OPENING: Session = {
  windowId: null,
  url: null,
  site: null,
  access: null,
  kinds: MARK_KINDS,
  certainty: DEFAULT_SETTINGS.certainty,
  indirect: false,
  page: { status: 'waiting' },
};

const POLL_MS = 150;

/** An article is analysed anew in less than so many times as long. */
const MOST_LOOKS = 6;

/** A gate needs up to this long to bring its reader after the page has loaded. */
const GATE_MS = 400;

/** The conversation of the popup with the page in the active tab. Every change is told to `onChange`. */
export class PageSession {
  readonly #onChange: (session: Session) => void;
  readonly #signal: AbortSignal;
  #tab: OpenTab | null = null;
  #session: Session = OPENING;

  constructor(onChange: (session: Session) => void, signal: AbortSignal) {
    this.#onChange = onChange;
    this.#signal = signal;
  }

  /**
   * Finds the page and its reader. `isAsked`: the reader clicked for this very page, so the reader is brought where there is
   * none; a panel that merely follows brings it nowhere.
   */
  async open(isAsked: boolean): Promise<void> {
    const [tab, settings] = await Promise.all([activeTab(), readSettings()]);
    this.#tab = tab;
    const url = tab?.url ?? null;
    const site = siteOf(tab?.url);
    const { kinds, certainty, indirect } = settings;
    this.#update({ windowId: tab?.windowId ?? null, url, site, kinds, certainty, indirect });
    // The list need not wait for this.
    void accessTo(url, settings).then((access) => this.#update({ access }));
    if (isSiteOff(settings, site)) this.#update({ access: 'off', page: { status: 'off' } });
    else if (isAsked) await this.bringReader();
    else await this.#meetReader();
  }

  /** Reads the page although it does not look like an article, or once more. */
  async read(): Promise<void> {
    if (!this.#tab) return;
    this.#update({ page: READING });
    await this.#follow(sendToTab(this.#tab.id, 'read', {}));
  }

  /** Switches the site on or off. Rejects, with everything as before, if the browser cannot save. */
  async switchSite(on: boolean): Promise<void> {
    const { site } = this.#session;
    if (site === null || !this.#tab) return;
    await switchSite(site, on);
    await this.#updateAccess();
    // The background tells all tabs of the site, but may not see this one where access is withheld.
    const told = sendToTab(this.#tab.id, 'showMarks', { shown: on });
    await told.catch(() => undefined);
    if (on) await this.bringReader();
    else this.#update({ page: { status: 'off' } });
  }

  /** Marks a kind in all pages, or no longer. Rejects, with everything as before, if the browser cannot save. */
  async markKind(kind: MarkKind, on: boolean): Promise<void> {
    const kinds = kindsWith(this.#session.kinds, kind, on);
    await saveSettings({ kinds });
    this.#update({ kinds });
  }

  /** Shows firm names only, or likely ones too. Rejects, with everything as before, if the browser cannot save. */
  async setCertainty(certainty: Settings['certainty']): Promise<void> {
    await saveSettings({ certainty });
    this.#update({ certainty });
    // The reader of the page hears of it by itself; if all names are firm, nothing changes.
    const { page } = this.#session;
    for (let look = 0; look < MOST_LOOKS && this.#session.page === page && !this.#signal.aborted; look++) {
      await wait(POLL_MS);
      await this.refresh();
    }
  }

  /** Asks the reader to let the extension into this site without a click. To be called in a click. */
  async allowSite(): Promise<void> {
    const { url } = this.#session;
    if (url !== null && (await requestSiteAccess(url))) await this.#updateAccess();
  }

  /** Looks whether the page has been read anew meanwhile, as pages that grow are, and names that the reader corrects. */
  async refresh(): Promise<void> {
    const { page } = this.#session;
    if (page.status !== 'article' && page.status !== 'unread') return;
    const now = await this.#ask();
    if (now && !isSamePage(now, page)) await this.#follow(Promise.resolve(now));
  }

  /** Scrolls the page to these words. Answers whether they are still there. */
  async reveal({ start, end }: Span): Promise<boolean> {
    if (!this.#tab) return false;
    return sendToTab(this.#tab.id, 'reveal', { start, end }).catch(() => false);
  }

  /** Talks to the reader of the page, and brings it where there is none. */
  async bringReader(): Promise<void> {
    if (!this.#tab) return this.#update({ page: { status: 'refused' } });
    const { id } = this.#tab;
    const answer = await this.#ask();
    if (answer) return this.#follow(Promise.resolve(answer));
    try {
      await injectReader(id);
    } catch {
      return this.#update({ page: { status: 'refused' } });
    }
    await this.#follow(sendToTab(id, 'state', {}));
  }

  async #meetReader(): Promise<void> {
    const answer = (await this.#ask()) ?? (await wait(GATE_MS).then(() => this.#ask()));
    if (answer) await this.#follow(Promise.resolve(answer));
    else this.#update({ page: { status: 'unread' } });
  }

  async #ask(): Promise<PageState | null> {
    return this.#tab && sendToTab(this.#tab.id, 'state', {}).catch(() => null);
  }

  /** Tells each state of the page until it has been read. */
  async #follow(answer: Promise<PageState>): Promise<void> {
    const page = await answer.catch(() => FAILED);
    if (this.#signal.aborted) return;
    this.#update({ page });
    if (page.status !== 'reading' || !this.#tab) return;
    await wait(POLL_MS);
    if (!this.#signal.aborted) await this.#follow(sendToTab(this.#tab.id, 'state', {}));
  }

  async #updateAccess(): Promise<void> {
    this.#update({ access: await accessTo(this.#session.url, await readSettings()) });
  }

  #update(change: Partial<Session>): void {
    if (this.#signal.aborted) return;
    this.#session = { ...this.#session, ...change };
    this.#onChange(this.#session);
  }
}

const NOTHING = { reasons: [], text: '', analysis: null, marksShown: false, outlet: null, published: null };
const READING: PageState = { ...NOTHING, status: 'reading' };
const FAILED: PageState = { ...NOTHING, status: 'failed' };

/** Whether two states of a page show the same list. */
const isSamePage = (one: Session['page'], other: Session['page']): boolean =>
  one.status === 'article' && other.status === 'article'
    ? one.text === other.text && JSON.stringify(one.analysis) === JSON.stringify(other.analysis)
    : one.status === other.status;

const wait = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => setTimeout(resolve, milliseconds));

async function accessTo(url: string | null, settings: Settings): Promise<Access> {
  const site = siteOf(url ?? undefined);
  if (url === null || site === null) return null;
  if (isSiteOff(settings, site)) return 'off';
  if (settings.activation === 'click') return 'click';
  const allowed = await hasSiteAccess(url).catch(() => false);
  return allowed ? 'automatic' : 'withheld';
}
