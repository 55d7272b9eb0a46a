import browser, { type Runtime } from 'webextension-polyfill';
import type { Analysis, Span } from '../nlp/types';
import { type Appearance, isAppearance } from './appearance';
import type { Texts } from './i18n';
import { isPageKey } from './page-key';

/** What the reader of a page knows, and the popup shows. */
export interface PageState {
  readonly status: 'reading' | 'article' | 'not-article' | 'not-arabic' | 'failed';
  /** Why it is (not) an article, for the curious; keys of `_locales`, strongest first. */
  readonly reasons: readonly string[];
  /** The text that the offsets of the analysis point into; empty unless the status is `article`. */
  readonly text: string;
  readonly analysis: Analysis | null;
  readonly marksShown: boolean;
  /** The name of the outlet and the day of publication (`2021-07-23`), where the page of an article tells them. */
  readonly outlet: string | null;
  readonly published: string | null;
}

/** The one table of messages: what each takes and answers. Those above the line go to the background … */
export interface Messages {
  /** A gate saw Arabic and asks for the reader, in its own frame or in that of the whole page. Answers whether it came. */
  activate: { request: { forTop: boolean }; answer: boolean };
  /** `page`: where the text stands, as `pageKey` names it; what the reader corrected there holds. */
  analyse: { request: { text: string; page?: string }; answer: Analysis };
  /** The badge of the sender's tab; null clears it. */
  badge: { request: { count: number | null }; answer: null };
  /** The texts of the interface: no other script carries them. */
  texts: { request: { language: 'ar' | 'en' }; answer: Texts };
  /** The reader of a page has marks that look as `before`, and the settings have changed. */
  redress: { request: { before: Appearance }; answer: null };
  // ——— … these to the reader in a page
  state: { request: Record<never, never>; answer: PageState };
  /** Reads the page although it does not look like an article, or reads it again. */
  read: { request: Record<never, never>; answer: PageState };
  /** Scrolls to these words and flashes them. Answers whether they are still there. */
  reveal: { request: Span; answer: boolean };
  showMarks: { request: { shown: boolean }; answer: null };
  /** Reveals the next or previous name, from the one that was revealed last. Answers whether there is one. */
  step: { request: { direction: 1 | -1 }; answer: boolean };
}

/** Who sent a message: the tab, its address and the frame in it. */
export type Sender = Runtime.MessageSender;

export type MessageName = keyof Messages;
export type Request<Name extends MessageName> = Messages[Name]['request'];
export type Answer<Name extends MessageName> = Messages[Name]['answer'];

type Handlers<Name extends MessageName> = {
  readonly [Key in Name]: (request: Request<Key>, sender: Sender) => Promise<Answer<Key>> | Answer<Key>;
};

type Check<Name extends MessageName> = (
  request: Record<string, unknown>,
) => request is Request<Name> & Record<string, unknown>;

const isOffset = (value: unknown): boolean => Number.isSafeInteger(value) && (value as number) >= 0;
const anything = (_request: Record<string, unknown>): _request is Record<string, never> => true;

/** Checked on arrival, since messages of older versions and of other code do arrive. */
const CHECKS: { readonly [Name in MessageName]: Check<Name> } = {
  activate: (request): request is { forTop: boolean } => typeof request.forTop === 'boolean',
  state: anything,
  read: anything,
  analyse: (request): request is { text: string; page?: string } =>
    typeof request.text === 'string' && (request.page === undefined || isPageKey(request.page)),
  badge: (request): request is { count: number | null } => request.count === null || isOffset(request.count),
  redress: (request): request is { before: Appearance } => isAppearance(request.before),
  texts: (request): request is { language: 'ar' | 'en' } =>
    request.language === 'ar' || request.language === 'en',
  reveal: (request): request is { start: number; end: number } =>
    isOffset(request.start) && isOffset(request.end),
  step: (request): request is { direction: 1 | -1 } => request.direction === 1 || request.direction === -1,
  showMarks: (request): request is { shown: boolean } => typeof request.shown === 'boolean',
};

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;

/** Sends a message to the background. Rejects if nobody answers or the handler throws. */
export function send<Name extends MessageName>(name: Name, request: Request<Name>): Promise<Answer<Name>> {
  return browser.runtime.sendMessage({ name, request });
}

/** Sends a message to the reader in the top frame of a tab. Rejects if there is none. */
export function sendToTop<Name extends MessageName>(
  tabId: number,
  name: Name,
  request: Request<Name>,
): Promise<Answer<Name>> {
  return browser.tabs.sendMessage(tabId, { name, request }, { frameId: 0 });
}

/** Whether the reader in the top frame has done what was asked, or knows an article. */
const isServed = (answer: unknown): boolean =>
  answer !== false && !(isRecord(answer) && /^not-/.test(String(answer.status)));

/**
 * Sends a message to the reader of a tab: the one in the top frame, and where that one knows no article the one in a
 * frame that does. Rejects if there is none.
 */
export async function sendToTab<Name extends MessageName>(
  tabId: number,
  name: Name,
  request: Request<Name>,
): Promise<Answer<Name>> {
  const fromTop = sendToTop(tabId, name, request);
  const answer: Answer<Name> | null = await fromTop.catch(() => null);
  if (answer !== null && isServed(answer)) return answer;
  const message = { name, request, isForFrames: true };
  const fromFrames: Promise<Answer<Name>> = browser.tabs.sendMessage(tabId, message);
  return (await fromFrames.catch(() => null)) ?? fromTop;
}

/**
 * Answers the messages in `handlers` until `signal` aborts, those for frames only while `answersForFrames` says so. Others
 * are left alone: the listener is not `async`, or it would answer null for a message that is meant for somebody else.
 */
export function handle<Name extends MessageName>(
  handlers: Handlers<Name>,
  signal?: AbortSignal,
  answersForFrames: () => boolean = () => false,
): void {
  const listener = (message: unknown, sender: Sender): Promise<unknown> | undefined => {
    if (sender.id !== browser.runtime.id || !isRecord(message) || !isRecord(message.request))
      return undefined;
    if (message.isForFrames === true && !answersForFrames()) return undefined;
    const name = message.name as Name;
    if (!Object.hasOwn(handlers, name) || !CHECKS[name](message.request)) return undefined;
    // Inside the promise, so that the sender also hears of an error that is thrown at once.
    return new Promise((resolve) => resolve(handlers[name](message.request as Request<Name>, sender)));
  };
  browser.runtime.onMessage.addListener(listener);
  signal?.addEventListener('abort', () => browser.runtime.onMessage.removeListener(listener), { once: true });
}
