import type { Cue } from './cues';

/** A statement to attribute: its tokens, and the reporting word that governs it, if one was found. */
export interface Statement {
  readonly firstToken: number;
  readonly endToken: number;
  readonly cue: Cue | undefined;
  /** A reporting word shortly behind the statement. */
  readonly trailing: Cue | undefined;
  /** A main verb with the governing word's clause: «وأضاف» before «مشيراً». */
  readonly mainCue: Cue | undefined;
}
