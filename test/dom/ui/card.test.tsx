import { act } from 'preact/test-utils';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { t } from '../../../src/platform/i18n';
import { type CardProps, renderCard } from '../../../src/ui/card/render-card';
import { resetBrowser } from '../../fake-browser';
import { SEED_ANALYSIS, SEED_TEXT } from '../../seed-analysis';
import { click, control, seen, violations } from './mount';

vi.mock('webextension-polyfill', async () => ({ default: (await import('../../fake-browser')).fakeBrowser }));

const handlers = { onStep: vi.fn(), onReveal: vi.fn(), onClose: vi.fn() };
const container = () => document.querySelector('#host')!;

async function show(change: Partial<CardProps> = {}): Promise<void> {
  const props: CardProps = {
    ...handlers,
    analysis: SEED_ANALYSIS,
    text: SEED_TEXT,
    entityId: 'e2',
    mention: 1,
    t,
    direction: 'rtl',
    ...change,
  };
  await act(() => renderCard(container(), props));
}

beforeEach(() => {
  resetBrowser({ language: 'ar', uiLocale: 'ar-EG' });
  document.documentElement.lang = 'ar';
  document.title = 'خبر';
  document.body.innerHTML = '<main><div id="host"></div></main>';
  for (const handler of Object.values(handlers)) handler.mockClear();
});

describe('the card', () => {
  it('names the person, the role, and where the reader is', async () => {
    await show();
    expect(seen(document.querySelector('h2'))).toBe('فؤاد حسين');
    expect(seen(container())).toContain('وزير الخارجية العراقي');
    expect(seen(container())).toContain('الموضع ٢ من ٩');
  });

  it('parts several roles by dots that stand outside of the Arabic', async () => {
    const roles = ['وزير الخارجية', 'رئيس الوفد'];
    const entities = [{ ...SEED_ANALYSIS.entities[1]!, roles }];
    await show({ analysis: { ...SEED_ANALYSIS, entities } });
    expect(seen(document.querySelector('.roles'))).toBe('وزير الخارجية · رئيس الوفد');
    expect([...document.querySelectorAll('.roles bdi')].map(seen)).toEqual(roles);
  });

  it('is a dialog under the name of the person, and leaves the focus where it was', async () => {
    await show();
    const dialog = document.querySelector('[role=dialog]')!;
    expect(seen(document.getElementById(dialog.getAttribute('aria-labelledby')!))).toBe('فؤاد حسين');
    expect(document.activeElement).toBe(document.body);
  });

  it('steps both ways and closes', async () => {
    await show();
    await click(control('الموضع التالي'));
    await click(control('الموضع السابق'));
    await click(control('إغلاق'));
    expect(handlers.onStep.mock.calls).toEqual([[1], [-1]]);
    expect(handlers.onClose).toHaveBeenCalledOnce();
  });

  it('shows the first quotations, then all of them, then the first again', async () => {
    await show();
    const shown = () => document.querySelectorAll('blockquote').length;
    expect(shown()).toBe(2);
    await click(control('٨ اقتباسات أخرى'));
    expect(shown()).toBe(10);
    await click(control('اقتباسات أقل'));
    expect(shown()).toBe(2);
  });

  it('goes from a quotation to its place', async () => {
    await show({ entityId: 'e1' });
    await click(control('نفتخر بالشراكة مع الحكومة العراقية'));
    expect(handlers.onReveal).toHaveBeenCalledWith(SEED_ANALYSIS.quotes[1]);
  });

  it('has statements without quotation marks only where the reader wants them', async () => {
    const indirect = {
      start: 0,
      end: 20,
      kind: 'indirect',
      speaker: { entity: 'e3' },
      confidence: 1,
    } as const;
    const analysis = { ...SEED_ANALYSIS, quotes: [indirect] };
    await show({ entityId: 'e3', analysis });
    expect(document.querySelector('blockquote')).toBeNull();
    await show({ entityId: 'e3', analysis, indirect: true });
    expect(seen(document.querySelector('h3'))).toBe('قول واحد');
    expect(seen(document.querySelector('.quotation-kind'))).toBe('كلام غير مباشر');
  });

  it('offers no way to the next mention where there is none, unless it may stand far from it', async () => {
    await show({ entityId: 'e3', mention: 0 });
    expect(document.querySelector('.stepper')).toBeNull();
    expect(seen(container())).toContain('مرة واحدة');
    await show({ entityId: 'e3', mention: 0, pin: { isPinned: true, onPin: vi.fn(), onMove: vi.fn() } });
    expect(document.querySelector('.stepper')).not.toBeNull();
  });

  it('keeps a name that begins in Latin letters in order', async () => {
    const entities = [{ ...SEED_ANALYSIS.entities[3]!, name: 'CNN بالعربية', roles: [] }];
    await show({ entityId: 'e4', mention: 0, analysis: { ...SEED_ANALYSIS, entities } });
    expect(document.querySelector<HTMLElement>('h2')!.dir).toBe('rtl');
  });

  it('leaves out roles that stand in another', async () => {
    const roles = ['الدولي', 'قائد فيورنتينا', 'قائد فيورنتينا الدولي'];
    const entities = [{ ...SEED_ANALYSIS.entities[0]!, roles }];
    await show({ entityId: 'e1', analysis: { ...SEED_ANALYSIS, entities } });
    expect(seen(document.querySelector('.roles'))).toBe('قائد فيورنتينا الدولي');
  });

  it('starts again with the first quotations of the next person', async () => {
    await show();
    await click(control('٨ اقتباسات أخرى'));
    await show({ entityId: 'e1' });
    await show();
    expect(document.querySelectorAll('blockquote')).toHaveLength(2);
  });

  it('shows the Latin spelling left to right within the Arabic', async () => {
    await show({ entityId: 'e1' });
    const latin = document.querySelector('.card-latin bdi')!;
    expect([seen(latin), latin.getAttribute('lang')]).toEqual(['Antony Blinken', 'en']);
  });

  it('says so where the Latin spelling is guessed', async () => {
    await show({ entityId: 'e1' });
    expect(document.querySelector('.card-approximate')).toBeNull();
    const entities = SEED_ANALYSIS.entities.map((entity) => ({ ...entity, latinApproximate: true as const }));
    await show({ entityId: 'e1', analysis: { ...SEED_ANALYSIS, entities } });
    expect(seen(document.querySelector('.card-approximate'))).toBe('تهجئة تقريبية');
  });

  it('tells the other forms in which the article writes the name', async () => {
    await show();
    expect(seen(document.querySelector('.card-forms'))).toBe('ويُكتب أيضاً: حسين فؤاد، حسين');
    await show({ entityId: 'e3' });
    expect(document.querySelector('.card-forms')).toBeNull();
  });

  it.each([
    [0.95, null],
    [0.7, 'مرجّح'],
    [0.4, 'تخمين'],
  ])('says when it is not sure: %f', async (confidence, words) => {
    const entities = [{ ...SEED_ANALYSIS.entities[0]!, confidence }];
    await show({ entityId: 'e1', analysis: { ...SEED_ANALYSIS, entities } });
    const doubt = document.querySelector('.doubt');
    expect(doubt && seen(doubt)).toBe(words);
  });

  it('says what speaks for a name, and how sure it is', async () => {
    const entities = [{ ...SEED_ANALYSIS.entities[1]!, confidence: 0.83 }];
    await show({ analysis: { ...SEED_ANALYSIS, entities } });
    const why = [...document.querySelectorAll('.card-why p')].map(seen);
    expect(why[0]).toBe('مؤكد: يصحّ نحو ٨٣ من كل ١٠٠ اسم كهذا.');
  });

  it('takes corrections: no name, or another kind than it has', async () => {
    const onCorrect = vi.fn();
    await show({ onCorrect });
    const offers = [...document.querySelectorAll('.card-correct button')].map(seen);
    expect(offers).toEqual(['ليس اسماً', 'بل هو: جهة', 'بل هو: مكان', 'بل هو: اسم آخر']);
    await click(control('ليس اسماً'));
    await click(control('بل هو: مكان'));
    expect(onCorrect.mock.calls).toEqual([[null], ['LOC']]);
  });

  it('says what was corrected, and takes it back', async () => {
    const onUndo = vi.fn();
    await show({ onCorrect: vi.fn(), corrected: { to: null, onUndo } });
    expect(document.querySelector('.card-why')).toBeNull();
    expect(seen(document.querySelector('.card-corrected [role=status]'))).toBe(
      'لن يُعلَّم «فؤاد حسين» بعد الآن. يسري ذلك على كل الصفحات.',
    );
    // where the reader pressed, and goes on by keyboard
    expect(seen(document.activeElement)).toBe('تراجع');
    await click(control('تراجع'));
    expect(onUndo).toHaveBeenCalledOnce();
  });

  it('says that a correction holds here, and lets it hold everywhere', async () => {
    const onEverywhere = vi.fn();
    await show({ onCorrect: vi.fn(), corrected: { to: 'LOC', onUndo: vi.fn(), onEverywhere } });
    expect(seen(document.querySelector('.card-corrected [role=status]'))).toContain('على هذه الصفحة');
    await click(control('طبّقه على كل الصفحات'));
    expect(onEverywhere).toHaveBeenCalledOnce();
  });

  it('copies a quotation with its source, and says whether that was allowed', async () => {
    const onCopy = vi.fn().mockResolvedValueOnce(undefined).mockRejectedValueOnce(new Error('no'));
    await show({ entityId: 'e1', onCopy });
    await click(document.querySelector<HTMLElement>('.quotation [title="انسخه مع مصدره"]')!);
    expect(onCopy.mock.calls[0]![0]).toMatchObject({ speaker: { entity: 'e1' } });
    expect(seen(document.querySelector('.card-outcome'))).toBe('نُسخ');
    await click(document.querySelector<HTMLElement>('.quotation [title="انسخه مع مصدره"]')!);
    expect(seen(document.querySelector('.card-outcome'))).toContain('لم يسمح المتصفح');
  });

  it('is pinned, and dragged by its head only then', async () => {
    const pin = { isPinned: false, onPin: vi.fn(), onMove: vi.fn() };
    await show({ pin });
    const head = () => document.querySelector<HTMLElement>('.card-head')!;
    expect(head().dataset.grip).toBeUndefined();
    await click(control('ثبّت البطاقة'));
    expect(pin.onPin).toHaveBeenCalledWith(true);
    await show({ pin: { ...pin, isPinned: true } });
    const element = Object.assign(head(), { setPointerCapture: vi.fn(), hasPointerCapture: () => true });
    const point = (type: string, clientX: number, clientY: number) =>
      element.dispatchEvent(new MouseEvent(type, { clientX, clientY, bubbles: true, cancelable: true }));
    point('pointerdown', 50, 20);
    point('pointermove', 60, 15);
    point('pointermove', 61, 15);
    expect(pin.onMove.mock.calls).toEqual([
      [10, -5],
      [1, 0],
    ]);
  });

  it('is moved by the arrow keys once it is pinned, which the page never hears of, and says where it is', async () => {
    const onMove = vi.fn(() => ({ fromLeft: 0.25, fromTop: 1 }));
    const ofPage = vi.fn();
    document.addEventListener('keydown', ofPage);
    await show({ pin: { isPinned: true, onPin: vi.fn(), onMove } });
    const handle = control('حرّك البطاقة بمفاتيح الأسهم');
    const press = (key: string, shiftKey = false) =>
      act(() => void handle.dispatchEvent(new KeyboardEvent('keydown', { key, shiftKey, bubbles: true })));
    await press('ArrowLeft');
    await press('ArrowRight');
    await press('ArrowUp', true);
    await press('ArrowDown', true);
    expect(onMove.mock.calls).toEqual([
      [-24, 0],
      [24, 0],
      [0, -4],
      [0, 4],
    ]);
    expect(ofPage).not.toHaveBeenCalled();
    expect(seen(document.querySelector('.card-tools [role=status]'))).toBe('٢٥٪ من اليسار، ١٠٠٪ من الأعلى');
    await press('Enter');
    expect(ofPage).toHaveBeenCalledOnce();
    document.removeEventListener('keydown', ofPage);
  });

  it('has no quotations where there are none', async () => {
    await show({ entityId: 'e7' });
    expect(document.querySelector('h3')).toBeNull();
    expect(seen(document.querySelector('.card-kind'))).toBe('مكان');
  });

  it('shows nothing for an entity that is gone, and goes away', async () => {
    await show({ entityId: 'e99' });
    expect(container().childElementCount).toBe(0);
    await show();
    await act(() => renderCard(container(), null));
    expect(container().childElementCount).toBe(0);
  });

  it.each(['ar', 'en'])('has nothing for axe to complain of in %s', async (language) => {
    resetBrowser({ language, uiLocale: language });
    const pin = { isPinned: true, onPin: vi.fn(), onMove: vi.fn() };
    await show({ entityId: 'e1', onCorrect: vi.fn(), pin });
    document.querySelector('details')!.open = true;
    expect(await violations()).toEqual([]);
  });
});
