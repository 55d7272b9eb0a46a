import { afterEach, beforeEach, describe, expect, it, onTestFinished, vi } from 'vitest';
import type { Analysis } from '../../../src/nlp/types';
import { saveCorrection } from '../../../src/platform/corrections';
import type { PageState } from '../../../src/platform/messages';
import { saveSettings } from '../../../src/platform/settings';
import { deliver, fakeBrowser, listenerCounts, resetBrowser, world } from '../../fake-browser';
import { SEED_ANALYSIS, SEED_TEXT } from '../../seed-analysis';
import { type FakeHighlight, showSeed, stubHighlights } from '../seed-page';

vi.mock('webextension-polyfill', async () => ({ default: (await import('../../fake-browser')).fakeBrowser }));

let registry: Map<string, FakeHighlight>;
const badges: unknown[] = [];
const analyse = vi.fn(async (_text: string): Promise<Analysis> => SEED_ANALYSIS);

/** The background, as far as the reader needs it. */
function background(message: unknown): Promise<unknown> | undefined {
  const { name, request } = message as { name: string; request: { text: string; count: unknown } };
  if (name === 'badge') badges.push(request.count);
  return name === 'analyse' ? analyse(request.text) : undefined;
}

const ask = async (name: string, request: object = {}): Promise<unknown> =>
  Promise.all(deliver({ name, request })).then((answers) => answers.find((answer) => answer !== undefined));

async function stateOnceRead(): Promise<PageState> {
  return vi.waitFor(async () => {
    const state = (await ask('state')) as PageState;
    expect(state.status).not.toBe('reading');
    return state;
  }, 5_000);
}

let brought = 0;

/** Runs the script anew, as each injection does; what it imports is there already. */
async function bringReader(): Promise<void> {
  await import(/* @vite-ignore */ `../../../src/content/reader.ts?${++brought}`);
}

beforeEach(() => {
  resetBrowser({ language: 'ar', uiLocale: 'ar' });
  registry = stubHighlights();
  badges.length = 0;
  analyse.mockReset().mockResolvedValue(SEED_ANALYSIS);
  fakeBrowser.runtime.onMessage.addListener(background);
  showSeed();
});
afterEach(() => {
  (globalThis as { isnadReader?: AbortController }).isnadReader?.abort();
  vi.unstubAllGlobals();
});

describe('the reader of a page', () => {
  it('reads the seed article, marks it and counts who is named', async () => {
    await bringReader();
    const state = await stateOnceRead();
    expect(state).toMatchObject({ status: 'article', marksShown: true, analysis: SEED_ANALYSIS });
    expect(state.text).toBe(SEED_TEXT.trimEnd());
    expect(state.reasons).toContain('reason_reporting_verbs');
    expect([...registry.keys()]).toContain('isnad-per');
    const named = SEED_ANALYSIS.entities.filter(({ type }) => type === 'PER' || type === 'ORG');
    expect(badges.at(-1)).toBe(named.length);
  });

  it('marks nothing before it knows what its reader wants to see', async () => {
    await saveSettings({ kinds: ['ORG', 'LOC'] });
    const read = fakeBrowser.storage.sync.get;
    let answer: () => void = () => {};
    const asked = new Promise<void>((resolve) => (answer = resolve));
    const slow = vi.spyOn(fakeBrowser.storage.sync, 'get').mockImplementation(() => asked.then(() => read()));
    const marked = vi.spyOn(registry, 'set');
    onTestFinished(() => [slow, marked].forEach((spy) => void spy.mockRestore()));
    await bringReader();
    await vi.waitFor(() => expect(analyse).toHaveBeenCalled());
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(registry.size).toBe(0);
    answer();
    await stateOnceRead();
    expect([...registry.keys()]).toContain('isnad-org');
    expect(marked.mock.calls.map(([name]) => name)).not.toContain('isnad-per');
  });

  it('leaves what is no article alone, unless its reader says that it is one', async () => {
    analyse.mockResolvedValue({ version: 1, entities: [], quotes: [], quotedOther: [] });
    document.title = 'من نحن';
    document.body.innerHTML = '<h1>من نحن وماذا نقدم</h1><p>نحن شركة تعمل في مجال التصميم منذ عشرين سنة.</p>';
    await bringReader();
    expect((await stateOnceRead()).status).toBe('not-article');
    expect(analyse).not.toHaveBeenCalled();
    expect(registry.size).toBe(0);
    expect(await ask('read')).toMatchObject({ status: 'article' });
    expect(analyse).toHaveBeenCalledOnce();
  });

  it('says so if the analysis fails, and can try again', async () => {
    analyse.mockRejectedValueOnce(new Error('The model is damaged.'));
    await bringReader();
    expect((await stateOnceRead()).status).toBe('failed');
    expect(await ask('read')).toMatchObject({ status: 'article' });
  });

  it('hides and shows its marks', async () => {
    await bringReader();
    await stateOnceRead();
    await ask('showMarks', { shown: false });
    expect(registry.size).toBe(0);
    expect(badges.at(-1)).toBeNull();
    await ask('showMarks', { shown: true });
    expect(registry.size).toBeGreaterThan(0);
  });

  it('marks only the kinds that the reader has chosen', async () => {
    world.stored = { kinds: ['PER'] };
    await bringReader();
    await stateOnceRead();
    expect([...registry.keys()]).toEqual(['isnad-per']);
  });

  it('marks reported statements once the reader wants to see them', async () => {
    const [first, ...others] = SEED_ANALYSIS.quotes;
    analyse.mockResolvedValue({ ...SEED_ANALYSIS, quotes: [{ ...first!, kind: 'indirect' }, ...others] });
    await bringReader();
    await stateOnceRead();
    expect(registry.has('isnad-indirect')).toBe(false);
    await saveSettings({ indirect: true });
    await vi.waitFor(() => expect(registry.get('isnad-indirect')?.size).toBeGreaterThan(0));
  });

  it.each([
    ['how sure names must be', () => saveSettings({ certainty: 'strict' })],
    ['what is a name', () => saveCorrection({ name: 'واشنطن', from: 'LOC', to: null })],
  ])('asks again for the names at once when its reader says %s', async (_what, say) => {
    await bringReader();
    await stateOnceRead();
    analyse.mockResolvedValue({ ...SEED_ANALYSIS, entities: SEED_ANALYSIS.entities.slice(0, 1) });
    await say();
    await vi.waitFor(() => expect(badges.at(-1)).toBe(1), 5_000);
    expect(analyse).toHaveBeenCalledTimes(2);
    expect(await ask('state')).toMatchObject({ status: 'article', analysis: { entities: { length: 1 } } });
  });

  it('takes a correction back that is still being analysed', async () => {
    await bringReader();
    await stateOnceRead();
    const without = { ...SEED_ANALYSIS, entities: SEED_ANALYSIS.entities.slice(0, 1) };
    let answer = (_analysis: Analysis): void => undefined;
    analyse.mockReturnValueOnce(
      new Promise((resolve) => {
        answer = resolve;
      }),
    );
    const { undo } = await saveCorrection({ name: 'داعش', from: 'ORG', to: null });
    await vi.waitFor(() => expect(analyse).toHaveBeenCalledTimes(2), 5_000);
    await undo();
    await vi.waitFor(() => expect(analyse).toHaveBeenCalledTimes(3), 5_000);
    answer(without);
    await new Promise((resolve) => setTimeout(resolve, 100));
    expect(await ask('state')).toMatchObject({ analysis: SEED_ANALYSIS });
  });

  it('does not reveal what lies outside of its text', async () => {
    await bringReader();
    await stateOnceRead();
    expect(await ask('reveal', { start: 5, end: 10_000_000 })).toBe(false);
    expect(await ask('reveal', { start: 9, end: 2 })).toBe(false);
  });

  it('goes to the next name and to the one before', async () => {
    const scrollIntoView = vi.fn();
    vi.stubGlobal('matchMedia', () => ({ matches: true }));
    Object.assign(Element.prototype, { scrollIntoView });
    Object.assign(Range.prototype, { getClientRects: () => [] });
    await bringReader();
    expect(await ask('step', { direction: 1 })).toBe(false);
    await stateOnceRead();
    const lit = () =>
      registry
        .get('isnad-flash')!
        .ranges.map(({ startContainer, startOffset }) => [startContainer.textContent, startOffset]);
    expect(await ask('step', { direction: 1 })).toBe(true);
    const first = lit();
    await ask('step', { direction: 1 });
    expect(lit()).not.toEqual(first);
    await ask('step', { direction: -1 });
    expect(lit()).toEqual(first);
    expect(scrollIntoView).toHaveBeenCalledTimes(3);
  });

  it('has a text analysed anew for strict readers alone, not for a change of looks', async () => {
    await bringReader();
    await stateOnceRead();
    await saveSettings({ palette: 'distinct', kinds: ['PER'] });
    await vi.waitFor(() => expect([...registry.keys()]).toEqual(['isnad-per']));
    await new Promise((resolve) => setTimeout(resolve, 400));
    expect(analyse).toHaveBeenCalledTimes(1);
    await saveSettings({ certainty: 'strict' });
    await vi.waitFor(() => expect(analyse).toHaveBeenCalledTimes(2));
  });

  it('marks a page that is drawn anew, and keeps the analysis of an unchanged text', async () => {
    await bringReader();
    await stateOnceRead();
    const before = registry.get('isnad-per');
    showSeed();
    await vi.waitFor(() => expect(registry.get('isnad-per')).not.toBe(before), 8_000);
    expect(registry.get('isnad-per')!.ranges[0]!.startContainer.isConnected).toBe(true);
    expect(analyse).toHaveBeenCalledOnce();
  }, 10_000);

  it('reads again when the text of the page changes', async () => {
    await bringReader();
    await stateOnceRead();
    document.querySelector('p')!.append(' وقالت الوزارة إن الزيارة ستستمر يومين.');
    await vi.waitFor(async () => {
      expect(((await ask('state')) as PageState).text).toContain('ستستمر يومين');
    }, 8_000);
    expect(analyse).toHaveBeenCalledTimes(2);
  }, 10_000);

  it('answers what is meant for frames only where it is in one, and has an article', async () => {
    const askFrames = async (): Promise<unknown> =>
      (await Promise.all(deliver({ name: 'state', request: {}, isForFrames: true }))).find(Boolean);
    await bringReader();
    await stateOnceRead();
    expect(await askFrames()).toBeUndefined();
    vi.stubGlobal('top', {});
    expect(await askFrames()).toMatchObject({ status: 'article' });
    document.body.innerHTML = '<p>من نحن</p>';
    await ask('read');
    document.title = 'من نحن';
    await bringReader();
    await stateOnceRead();
    expect(await askFrames()).toBeUndefined();
  });

  it('gives way to a reader that is brought after it', async () => {
    await bringReader();
    await stateOnceRead();
    const before = listenerCounts();
    await bringReader();
    await stateOnceRead();
    expect(listenerCounts()).toEqual(before);
  });

  it('goes without a trace when the extension has been updated', async () => {
    await bringReader();
    await stateOnceRead();
    const { id } = fakeBrowser.runtime;
    Object.assign(fakeBrowser.runtime, { id: undefined });
    await vi.waitFor(() => expect(registry.size).toBe(0), 3_000);
    Object.assign(fakeBrowser.runtime, { id });
    expect(listenerCounts().storage).toBe(0);
  });
});
