import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Analysis } from '../../../src/nlp/types';
import { handle } from '../../../src/platform/messages';
import { DEFAULT_SETTINGS } from '../../../src/platform/settings';
import { DEMONSTRATION } from '../../../src/ui/marked-text/demonstration-text';
import { segments } from '../../../src/ui/marked-text/segments';
import { WelcomeApp } from '../../../src/welcome/WelcomeApp';
import { cpuMs } from '../../cpu-time';
import { resetBrowser, world } from '../../fake-browser';
import { SEED_ANALYSIS, SEED_TEXT } from '../../seed-analysis';
import { click, control, mount, seen, settle, unmount, violations } from './mount';

vi.mock('webextension-polyfill', async () => ({ default: (await import('../../fake-browser')).fakeBrowser }));

/** The demonstration is the beginning of the seed: what the seed's analysis says of it holds. */
const ANALYSIS = {
  ...SEED_ANALYSIS,
  entities: SEED_ANALYSIS.entities
    .map((entity) => ({
      ...entity,
      mentions: entity.mentions.filter(({ end }) => end <= DEMONSTRATION.length),
    }))
    .filter(({ mentions }) => mentions.length > 0),
  quotes: SEED_ANALYSIS.quotes.filter(({ end }) => end <= DEMONSTRATION.length),
};

async function open(answers = true): Promise<void> {
  if (answers) handle({ analyse: () => ANALYSIS });
  await mount(<WelcomeApp initial={DEFAULT_SETTINGS} />);
  await settle();
}
const names = (): string[] => [...document.querySelectorAll('.marked-text .kind')].map(seen);

beforeEach(() => {
  resetBrowser();
  // jsdom lays nothing out, and so has nothing to scroll.
  Element.prototype.scrollIntoView = vi.fn();
});
afterEach(unmount);

describe('the first page', () => {
  it('shows the opening of the seed, with its names and quotations marked', async () => {
    expect(SEED_TEXT.startsWith(DEMONSTRATION)).toBe(true);
    await open();
    expect(names()).toEqual(
      expect.arrayContaining(['واشنطن', 'حسين فؤاد', 'أنتوني بلينكن', 'داعش', 'العراق']),
    );
    expect(seen(document.querySelector('.quoted'))).toMatch(/^"/);
    expect(seen(document.querySelector('.marked-text')).replaceAll(' ', '')).toBe(
      DEMONSTRATION.replace(/\s/g, ''),
    );
  });

  it('shows the card of a name, and steps to the next', async () => {
    await open();
    await click(control('أنتوني بلينكن', document.querySelector('.marked-text')!));
    expect(seen(document.querySelector('.card-name'))).toBe('أنتوني بلينكن');
    await click(control('Next mention'));
    expect(seen(document.querySelector('.stepper-position'))).toBe('Mention 4 of 4');
    expect(seen(document.querySelector('[aria-pressed=true]'))).toBe('بلينكن');
    expect(Element.prototype.scrollIntoView).toHaveBeenCalled();
  });

  it('shows in the text where a quotation of the card stands', async () => {
    await open();
    await click(control('أنتوني بلينكن', document.querySelector('.marked-text')!));
    await click(document.querySelector('.card .quotation-words')!);
    expect([...document.querySelectorAll('[data-lit=true]')].map(seen).join(' ')).toMatch(/^"سنبحث مع الوفد/);
  });

  it('closes the card again, and says how to open one', async () => {
    await open();
    await click(control('أنتوني بلينكن', document.querySelector('.marked-text')!));
    expect(document.querySelector('.demonstration-hint')).toBeNull();
    await click(control('Close'));
    expect(document.querySelector('.card')).toBeNull();
    expect(document.querySelector('.demonstration-hint')).not.toBeNull();
  });

  it('tells what each mark means, and how to find the button and the settings', async () => {
    await open();
    const kinds = [...document.querySelectorAll('.legend .kind')].map((each) => [
      (each as HTMLElement).dataset.type,
      seen(each),
    ]);
    expect(kinds).toEqual([
      ['PER', 'People'],
      ['ORG', 'Organisations'],
      ['LOC', 'Places'],
      ['MISC', 'Other names'],
      ['quote', 'Quotations'],
    ]);
    expect(seen(document.querySelector('.lead'))).toContain('puzzle piece');
    await click(control('Settings'));
    expect(world.optionsOpened).toBe(1);
  });

  it('stands there unmarked when the analysis does not come', async () => {
    await open(false);
    expect(names()).toEqual([]);
    expect(seen(document.querySelector('.marked-text'))).toContain('أنتوني بلينكن');
  });

  it('lets the reader keep it off pages from the start', async () => {
    await open();
    await click(document.querySelectorAll('[type=radio]')[2]!);
    await settle();
    expect(world.stored.activation).toBe('click');
  });

  it.each(['ar', 'en'])('gives axe nothing to complain of in %s', async (language) => {
    world.language = language;
    await open();
    await click(document.querySelector('.marked-text .kind')!);
    expect(await violations()).toEqual([]);
  });
});

describe('segments', () => {
  it('cover every line without gaps', () => {
    const lines = segments(SEED_TEXT, SEED_ANALYSIS);
    expect(lines.map((line) => line.map(({ start, end }) => SEED_TEXT.slice(start, end)).join(''))).toEqual(
      SEED_TEXT.split('\n'),
    );
  });

  it('are linear in a text of nothing but names and quotations', () => {
    const count = 20_000;
    const text = '"أ"'.repeat(count);
    const at = (index: number) => ({ start: index * 3, end: index * 3 + 3 });
    const spans = Array.from({ length: count }, (_, index) => at(index));
    const analysis: Analysis = {
      version: 1,
      entities: [
        {
          id: 'e1',
          type: 'PER',
          name: 'أ',
          roles: [],
          confidence: 1,
          mentions: spans.map(({ start, end }) => ({ start: start + 1, end: end - 1, kind: 'name' })),
        },
      ],
      quotes: spans.map((span) => ({ ...span, kind: 'direct', speaker: null, confidence: 1 })),
      quotedOther: [],
    };
    let lines: ReturnType<typeof segments> = [];
    const time = cpuMs(() => {
      lines = segments(text, analysis);
    });
    expect(lines[0]).toHaveLength(3 * count);
    expect(time).toBeLessThan(2000);
  });
});
