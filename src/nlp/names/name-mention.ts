import type { EntityType, Span } from '../types';

/** A name in the text: glued particles and quotation marks round it are outside of the span. */
export interface NameMention extends Span {
  readonly type: EntityType;
  /** 0…1, calibrated: how likely it is that exactly this span is a name of this type. */
  readonly confidence: number;
  /** The tokens of the document that it covers; `start` may lie inside the first one, behind its particle. */
  readonly firstToken: number;
  readonly endToken: number;
}
