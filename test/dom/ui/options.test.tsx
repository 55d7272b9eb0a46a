import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { OptionsApp } from '../../../src/options/OptionsApp';
import { saveCorrection } from '../../../src/platform/corrections';
import { handle } from '../../../src/platform/messages';
import { pageKey } from '../../../src/platform/page-key';
import { readSettings, saveSettings } from '../../../src/platform/settings';
import { listenerCounts, resetBrowser, world } from '../../fake-browser';
import { SEED_ANALYSIS } from '../../seed-analysis';
import { click, control, mount, seen, settle, unmount, violations } from './mount';

vi.mock('webextension-polyfill', async () => ({ default: (await import('../../fake-browser')).fakeBrowser }));

const open = async (): Promise<void> => mount(<OptionsApp initial={await readSettings()} />);
const choice = (label: string): HTMLInputElement =>
  [...document.querySelectorAll('label')]
    .find((each) => seen(each).startsWith(label))!
    .querySelector('input')!;

beforeEach(() => resetBrowser({ stored: { sitesOff: ['example.com', 'other.example'] } }));
afterEach(unmount);

describe('the settings', () => {
  it('show what holds', async () => {
    await open();
    expect(choice('Automatically').checked).toBe(true);
    expect(choice('Quotations').checked).toBe(true);
    expect([...document.querySelectorAll('[role=status], [role=alert]')].map(seen).join('')).toBe('');
    expect([...document.querySelectorAll('[aria-labelledby=sites-heading] bdi')].map(seen)).toEqual([
      'example.com',
      'other.example',
    ]);
  });

  it('save each change at once, and say so', async () => {
    await open();
    await click(choice('Only when I click'));
    await click(choice('Places'));
    await settle();
    expect(world.stored).toMatchObject({ activation: 'click', unmarked: ['LOC'] });
    expect(seen(document.querySelector('.outcome'))).toBe('Saved');
    expect(choice('Places').checked).toBe(false);
  });

  it('leave doubtful names out on demand', async () => {
    await open();
    await click(choice('Only names it is sure of'));
    await settle();
    expect(world.stored.certainty).toBe('strict');
  });

  it('change how marks look, and say what that costs', async () => {
    await open();
    await click(choice('A colour behind'));
    await click(choice('Easy to tell apart'));
    await click(choice('Thick'));
    await settle();
    expect(world.stored).toMatchObject({ markStyle: 'fills', palette: 'distinct', lineWidth: 'thick' });
    expect([...document.querySelectorAll('.note')].map(seen)).toEqual([
      'Without the lines only colours tell the kinds apart.',
      'Chosen so that they also stay apart in every kind of colour blindness.',
    ]);
  });

  it('take reported statements in', async () => {
    await open();
    await click(choice('Show indirect speech too (“he said that…”)'));
    await settle();
    expect(world.stored.indirect).toBe(true);
  });

  it('change the size of their own text', async () => {
    await open();
    await click(choice('Largest'));
    await settle();
    expect(world.stored.textSize).toBe('largest');
  });

  it('say what opens the card', async () => {
    await open();
    await click(choice('When the pointer rests on a name and I hold Shift'));
    await settle();
    expect(world.stored.hover).toBe('key');
  });

  it('take the language of the interface, each named in its own words', async () => {
    await open();
    await click(choice('العربية'));
    await settle();
    expect(world.stored.language).toBe('ar');
  });

  it('list the corrected names, the latest first, and forget one', async () => {
    await saveCorrection({ name: 'سلام', from: 'LOC', to: 'PER' });
    await saveCorrection({ name: 'الأمل', from: 'PER', to: null, page: pageKey('https://example.com/') });
    await open();
    await settle();
    const rows = () =>
      [...document.querySelectorAll('[aria-labelledby=corrections-heading] li > span')].map(seen);
    expect(rows()).toEqual(['الأمل Not a name · on one page', 'سلام Person · on all pages']);
    await click(control('Forget the correction of “الأمل”'));
    await settle();
    expect(rows()).toEqual(['سلام Person · on all pages']);
  });

  it('turn a site on again', async () => {
    await open();
    await click(control('Remove example.com'));
    await settle();
    expect(world.stored.sitesOff).toEqual(['other.example']);
    expect(document.querySelectorAll('[aria-labelledby=sites-heading] li')).toHaveLength(1);
  });

  it('take a site by hand, and say so when it is none', async () => {
    await open();
    const type = async (text: string): Promise<void> => {
      const field = control('A site') as HTMLInputElement;
      await act(() => {
        field.value = text;
        field.dispatchEvent(new InputEvent('input', { bubbles: true }));
      });
      await click(control('Add'));
      await settle();
    };
    await type('not a site');
    expect(seen(document.querySelector('#site-wrong'))).toContain('example.com');
    await type('https://www.third.example/news');
    expect(seen(document.querySelector('#site-wrong'))).toBe('');
    expect(world.stored.sitesOff).toEqual(['example.com', 'other.example', 'third.example']);
  });

  it('list the chosen sites where only these are read', async () => {
    await open();
    await click(choice('Only on sites that I choose'));
    await settle();
    expect(seen(document.querySelector('#sites-heading'))).toBe('Sites where it reads');
    expect(document.querySelectorAll('[aria-labelledby=sites-heading] li')).toHaveLength(0);
  });

  it('say so where a part of them was damaged, until it is set again', async () => {
    resetBrowser({ stored: { certainty: 'sometimes', version: 2 } });
    await open();
    await settle();
    expect(seen(document.querySelector('[role=alert]'))).toContain('damaged');
    await click(choice('Only names it is sure of'));
    await vi.waitFor(() => expect(document.querySelector('[role=alert]')).toBeNull());
  });

  it('show their effect on a text, which is read anew for strict readers and for a correction', async () => {
    const analyse = vi.fn(() => SEED_ANALYSIS);
    handle({ analyse });
    await open();
    await settle();
    expect(document.querySelector('.marked-text .kind')).not.toBeNull();
    expect(analyse).toHaveBeenCalledTimes(1);
    await click(choice('Only names it is sure of'));
    await settle();
    expect(analyse).toHaveBeenCalledTimes(2);
    await saveCorrection({ name: 'واشنطن', from: 'LOC', to: null });
    await settle();
    expect(analyse).toHaveBeenCalledTimes(3);
  });

  it('show what is really saved when saving fails', async () => {
    await open();
    world.storageFails = true;
    await click(choice('Only when I click'));
    await settle();
    await click(choice('Places'));
    await settle();
    expect(seen(document.querySelector('.outcome'))).toContain('could not save');
    expect([choice('Automatically').checked, choice('Places').checked]).toEqual([true, true]);
  });

  it('show the keys, and where there are none', async () => {
    await open();
    await settle();
    const rows = [...document.querySelectorAll('[aria-labelledby=shortcuts-heading] li')].map(seen);
    expect(rows).toEqual(['Open the listAlt+I', 'Show or hide the marksNot set']);
  });

  it('lead to the browser page where keys are changed', async () => {
    await open();
    await click(control('Change shortcuts'));
    expect(world.opened).toEqual(['chrome://extensions/shortcuts']);
  });

  it('take a file of settings, and refuse what is none', async () => {
    await open();
    const choose = async (text: string): Promise<void> => {
      const input = document.querySelector<HTMLInputElement>('[type=file]')!;
      Object.defineProperty(input, 'files', {
        configurable: true,
        value: [new File([text], 'settings.json')],
      });
      await act(() => void input.dispatchEvent(new Event('change', { bubbles: true })));
      await settle();
    };
    await choose('{"version": 1, "activation": "click"}');
    expect(choice('Only when I click').checked).toBe(true);
    await choose('{"activation": "automatic"}');
    expect(seen(document.body)).toContain('This is not a file of Isnad settings');
    expect(seen(document.body)).not.toContain('could not save');
    expect(choice('Only when I click').checked).toBe(true);
  });

  it('are taken away as a file, and say so when the browser cannot read them', async () => {
    const files: Blob[] = [];
    const address = vi.fn((file: Blob) => `blob:${files.push(file)}`);
    Object.assign(URL, { createObjectURL: address, revokeObjectURL: vi.fn() });
    const followed = vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(() => {});
    await open();
    await click(control('Save to a file'));
    await settle();
    expect(JSON.parse(await files[0]!.text())).toEqual({
      sitesOff: ['example.com', 'other.example'],
      version: 2,
    });
    expect(followed).toHaveBeenCalledOnce();
    world.storageFails = true;
    await click(control('Save to a file'));
    await settle();
    expect(seen(document.querySelector('.outcome'))).toContain('could not save');
    expect(files).toHaveLength(1);
    followed.mockRestore();
  });

  it('are forgotten on demand, but not by a single slip', async () => {
    await open();
    await click(control('Reset all settings'));
    await settle();
    expect(world.stored).not.toEqual({});
    await click(control('Cancel'));
    expect(seen(document.body)).not.toContain('your list of sites too');
    await click(control('Reset all settings'));
    await click(control('Reset'));
    await settle();
    expect(world.stored).toEqual({});
    expect(document.querySelectorAll('[aria-labelledby=sites-heading] li')).toHaveLength(0);
  });

  it('follow changes made elsewhere, and stop with the page', async () => {
    await open();
    await act(() => saveSettings({ sitesOff: [] }));
    await settle();
    expect(seen(document.body)).toContain('use the switch at the top of its popup');
    await unmount();
    expect(listenerCounts().storage).toBe(0);
  });

  it.each(['ar', 'en'])('give axe nothing to complain of in %s', async (language) => {
    world.language = language;
    await open();
    expect(await violations()).toEqual([]);
  });
});
