/**
 * The contract: what the analysis of an article is. Plain JSON, so that it crosses the messages of an extension
 * unchanged. Every `start`/`end` is a half-open pair of UTF-16 offsets into the text as it was given.
 */
export interface Span {
  readonly start: number;
  readonly end: number;
}

export const ENTITY_TYPES = ['PER', 'ORG', 'LOC', 'MISC'] as const;

export type EntityType = (typeof ENTITY_TYPES)[number];

/** `name`: the text names the entity; `role`: a phrase («وزير الخارجية العراقي») stands for the person by itself. */
export interface Mention extends Span {
  readonly kind: 'name' | 'role';
}

export interface Entity {
  readonly id: string;
  readonly type: EntityType;
  /** The fullest form that the article uses, in its right order, without glued particles. */
  readonly name: string;
  /** Role phrases that the article gives a person, as spelled; each once. */
  readonly roles: readonly string[];
  /** The spelling that English-language news would use, where there is one. */
  readonly latin?: string;
  /** Set where `latin` is guessed letter by letter: its sounds are right, its vowels may not be. */
  readonly latinApproximate?: true;
  /** 0…1: how likely it is that this is an entity of this type. */
  readonly confidence: number;
  /** Sorted by `start`. */
  readonly mentions: readonly Mention[];
}

/** A source: an entity of this analysis, or the words that tell an unnamed one («مسؤولون أميركيون»). */
export type Speaker = { readonly entity: string } | ({ readonly text: string } & Span);

export interface Quote extends Span {
  /** `direct`: a whole statement in marks; `partial`: some of its words in marks; `indirect`: reported without marks. */
  readonly kind: 'direct' | 'partial' | 'indirect';
  /** `null`: the text does not tell. */
  readonly speaker: Speaker | null;
  /** The reporting verb or phrase. */
  readonly cue?: Span;
  /** How the statement comes to its speaker, where it has one. */
  readonly attribution?: Attribution;
  readonly confidence: number;
}

/** What an article tells of how a statement comes to its speaker, each as a reader can check it. */
export interface Attribution {
  /** `subject`: of the reporting verb; `according`: «بحسب» them; `same`: who spoke before; `near`: named nearest. */
  readonly reason: 'subject' | 'according' | 'same' | 'near';
  /** `named` by name, `role`: here only by a role («الوزير»), `unnamed`: words without a name («مصدر أمني»). */
  readonly source: 'named' | 'role' | 'unnamed';
  /** How firmly the reporting word puts it: `firm` أكد، شدد; `doubted` زعم، ادعى; `denied` نفى; else `plain`. */
  readonly commitment: 'plain' | 'firm' | 'doubted' | 'denied';
  /** Second-hand: the medium that relays what the speaker said («نقلت الصحيفة عن …»). */
  readonly via?: Speaker;
}

/** Words in quotation marks that are nobody's words. */
export interface QuotedOther extends Span {
  readonly kind: 'name' | 'term' | 'title' | 'scare';
}

export interface Analysis {
  readonly version: 1;
  /** In the order of their first mention. */
  readonly entities: readonly Entity[];
  /** Sorted by `start`, marks included in the span. */
  readonly quotes: readonly Quote[];
  readonly quotedOther: readonly QuotedOther[];
}
