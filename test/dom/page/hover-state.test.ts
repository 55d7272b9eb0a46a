import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  GRACE_MS,
  type HoverEvent,
  type HoverState,
  IDLE,
  REST_MS,
  reduceHover,
} from '../../../src/page/hover/hover-state';

const over = (mention: string): HoverEvent => ({ type: 'over', over: { mention } });
const away: HoverEvent = { type: 'over', over: null };
const onCard: HoverEvent = { type: 'over', over: 'card' };
const timer: HoverEvent = { type: 'timer' };
const dismiss: HoverEvent = { type: 'dismiss' };

const run = (...events: HoverEvent[]): HoverState =>
  events.reduce((state, event) => reduceHover(state, event).state, IDLE);

describe('the hover state machine', () => {
  it('opens a card only after the pointer has rested on the name', () => {
    expect(reduceHover(IDLE, over('بلينكن')).timer).toBe(REST_MS);
    expect(run(over('بلينكن')).shown).toBeNull();
    expect(run(over('بلينكن'), timer).shown).toBe('بلينكن');
  });

  it('opens nothing for a name that the pointer only crosses', () => {
    expect(reduceHover(run(over('بلينكن')), away).timer).toBeNull();
    expect(run(over('بلينكن'), away, timer).shown).toBeNull();
  });

  it('gives time to move from the name into the card, and keeps the card while the pointer is in it', () => {
    const leaving = reduceHover(run(over('بلينكن'), timer), away);
    expect(leaving.timer).toBe(GRACE_MS);
    expect(reduceHover(leaving.state, onCard).timer).toBeNull();
    expect(run(over('بلينكن'), timer, away, onCard, timer).shown).toBe('بلينكن');
  });

  it('closes after the grace when the pointer has gone elsewhere', () => {
    expect(run(over('بلينكن'), timer, away, timer).shown).toBeNull();
    expect(run(over('بلينكن'), timer, away, onCard, away, timer).shown).toBeNull();
  });

  it('turns to another name that the pointer rests on', () => {
    const other = reduceHover(run(over('بلينكن'), timer), over('حسين'));
    expect(other.timer).toBe(REST_MS);
    expect(other.state.shown).toBe('بلينكن');
    expect(reduceHover(other.state, timer).state.shown).toBe('حسين');
  });

  it('closes at once on Esc, and does not open again before the pointer has left the name', () => {
    const dismissed = reduceHover(run(over('بلينكن'), timer), dismiss);
    expect(dismissed).toEqual({
      state: { over: { mention: 'بلينكن' }, shown: null, isPinned: false },
      timer: null,
    });
    expect(reduceHover(dismissed.state, over('بلينكن')).timer).toBeUndefined();
    expect(run(over('بلينكن'), timer, dismiss, away, over('بلينكن'), timer).shown).toBe('بلينكن');
  });

  it('opens at once on a click, and closes on a click elsewhere', () => {
    const click = (mention: string | null): HoverEvent => ({
      type: 'click',
      over: mention === null ? null : { mention },
    });
    expect(run(click('بلينكن')).shown).toBe('بلينكن');
    expect(run(click('بلينكن'), { type: 'click', over: 'card' }).shown).toBe('بلينكن');
    expect(run(click('بلينكن'), click('حسين')).shown).toBe('حسين');
    expect(run(click('بلينكن'), click(null)).shown).toBeNull();
  });

  it('keeps the card that a finger has touched while that scrolls the page', () => {
    const touch = (over: HoverState['over']): HoverEvent => ({ type: 'click', over });
    const opened = touch({ mention: 'بلينكن' });
    expect(run(opened, { type: 'scroll' }).shown).toBeNull();
    expect(run(opened, touch('card'), { type: 'scroll' }).shown).toBe('بلينكن');
  });

  it('keeps a pinned card wherever the pointer goes, until it is closed or let go', () => {
    const pin = (isPinned: boolean): HoverEvent => ({ type: 'pin', isPinned });
    const scroll: HoverEvent = { type: 'scroll' };
    const pinned = [over('بلينكن'), timer, onCard, pin(true)];
    expect(
      run(...pinned, away, timer, scroll, over('حسين'), timer, { type: 'click', over: null }).shown,
    ).toBe('بلينكن');
    expect(run(...pinned, dismiss)).toEqual(IDLE);
    expect(run(...pinned, pin(false), away, timer).shown).toBeNull();
    expect(run(pin(true)).isPinned).toBe(false);
  });

  it('closes on scrolling, but not while the pointer is in the card', () => {
    expect(run(over('بلينكن'), timer, { type: 'scroll' }).shown).toBeNull();
    expect(run(over('بلينكن'), timer, onCard, { type: 'scroll' }).shown).toBe('بلينكن');
  });

  it('opens a name that the pointer moves on after the page has scrolled below it, be it the one that it was on', () => {
    const scroll: HoverEvent = { type: 'scroll' };
    expect(run(over('بلينكن'), scroll, timer).shown).toBeNull();
    expect(reduceHover(run(over('بلينكن'), timer, scroll), over('بلينكن')).timer).toBe(REST_MS);
    expect(run(over('بلينكن'), timer, scroll, over('بلينكن'), timer).shown).toBe('بلينكن');
  });

  it('never shows a card that no timer has opened', () => {
    const events = fc.constantFrom(over('بلينكن'), over('حسين'), away, onCard, timer, dismiss);
    fc.assert(
      fc.property(fc.array(events, { maxLength: 30 }), (sequence) => {
        let state = IDLE;
        for (const event of sequence) {
          const next = reduceHover(state, event).state;
          if (next.shown !== state.shown) expect(event.type === 'timer' || next.shown === null).toBe(true);
          if (event.type === 'dismiss') expect(next.shown).toBeNull();
          state = next;
        }
      }),
    );
  });
});
