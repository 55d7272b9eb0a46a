import browser from 'webextension-polyfill';
import type { EntityType } from '../nlp/types';
import { isPageKey } from './page-key';
import { watchStorage } from './watch-storage';

/** What the reader said of a name: it is of another kind, or (`null`) no name at all. */
export interface Correction {
  /** As the analysis writes it. */
  readonly name: string;
  /** The kind that the analysis takes it for. */
  readonly from: EntityType;
  readonly to: EntityType | null;
  /** The page where it holds, as `pageKey` names it; absent: everywhere. */
  readonly page?: string;
}

/** A correction that was saved. Each rejects if the browser cannot save. */
export interface SavedCorrection {
  /** Takes it back: all is as it was before. */
  undo(): Promise<void>;
  /** Lets it hold on all pages. */
  everywhere(): Promise<void>;
}

/** The oldest go first: nobody looks through more, and each text is compared with all of them. */
export const MOST_CORRECTIONS = 500;
/** In UTF-16 units. No name of a news article is as long. */
const LONGEST_NAME = 200;

const KEY = 'corrections';

const KINDS = { PER: true, ORG: true, LOC: true, MISC: true } as const satisfies Record<EntityType, true>;

const isKind = (value: unknown): value is EntityType =>
  typeof value === 'string' && Object.hasOwn(KINDS, value);

function isCorrection(value: unknown): value is Correction {
  if (typeof value !== 'object' || value === null) return false;
  const { name, from, to, page } = value as Record<string, unknown>;
  const isName = typeof name === 'string' && name !== '' && name.length <= LONGEST_NAME;
  const isWhere = page === undefined || isPageKey(page);
  return isName && isKind(from) && (to === null || isKind(to)) && from !== to && isWhere;
}

const isSame = (one: Correction, other: Correction): boolean =>
  one.name === other.name && one.from === other.from && one.page === other.page;

/** Those that hold on a page; where it has one of its own for a name, that comes after the one that holds everywhere. */
export function correctionsOn(
  corrections: readonly Correction[],
  page: string | undefined,
): readonly Correction[] {
  const own = corrections.filter((each) => each.page !== undefined && each.page === page);
  return [...corrections.filter((each) => each.page === undefined), ...own];
}

/**
 * The corrections, the latest last, once the reader has said of `name`, shown as of the kind `shown`, that it is of the kind
 * `to`. Who corrects a correction means the same name, as far as that one holds; who takes it back to what the analysis says
 * leaves none.
 */
export function withCorrection(
  corrections: readonly Correction[],
  { name, from: shown, to, page }: Correction,
): readonly Correction[] {
  const before = correctionsOn(corrections, page).findLast((each) => each.name === name && each.to === shown);
  const where = before ? before.page : page;
  const correction = { name, from: before?.from ?? shown, to, ...(where !== undefined && { page: where }) };
  const others = corrections.filter((each) => !isSame(each, correction));
  return (isCorrection(correction) ? [...others, correction] : others).slice(-MOST_CORRECTIONS);
}

/** What the reader corrected on this device, the latest last. Storage that cannot be read gives none. */
export async function readCorrections(): Promise<readonly Correction[]> {
  try {
    const { [KEY]: stored } = await browser.storage.local.get(KEY);
    return Array.isArray(stored) ? stored.filter(isCorrection).slice(-MOST_CORRECTIONS) : [];
  } catch {
    return [];
  }
}

/** Remembers a correction on this device. Rejects if the browser cannot save. */
export async function saveCorrection(correction: Correction): Promise<SavedCorrection> {
  const before = await readCorrections();
  const write = (corrections: readonly Correction[]): Promise<void> =>
    browser.storage.local.set({ [KEY]: corrections });
  await write(withCorrection(before, correction));
  const { page: _here, ...general } = correction;
  return { undo: () => write(before), everywhere: () => write(withCorrection(before, general)) };
}

/** Forgets a correction. Rejects if the browser cannot save. */
export async function removeCorrection(correction: Correction): Promise<void> {
  const others = (await readCorrections()).filter((each) => !isSame(each, correction));
  await browser.storage.local.set({ [KEY]: others });
}

/** Calls `listener` with all corrections after each change, in this page or another, until `signal` aborts. */
export function watchCorrections(
  listener: (corrections: readonly Correction[]) => void,
  signal: AbortSignal,
): void {
  const heard = (): void =>
    void readCorrections().then((corrections) => signal.aborted || listener(corrections));
  watchStorage('local', (changes) => KEY in changes && heard(), signal);
}
