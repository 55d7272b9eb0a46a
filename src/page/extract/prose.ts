import type { Block } from '../blocks/block';
import { isBoilerplate } from './boilerplate';

/** Whether most of a block is links: a way to another page. */
export const isLinked = ({ linkLength, text }: Block): boolean => linkLength > text.length / 2;

const PUNCTUATION = /[.،؛؟!:,«»"“”]/;
/** Shorter lines are menu items, names, dates; a short sentence in an article ends with a mark. */
const SHORTEST_PROSE = 70;
const SHORTEST_SENTENCE = 25;
const SENTENCE = /[.!؟?…»"”]\s*$/;
/** Headlines and subheadings end before: what is longer is a paragraph whose author wanted it large. */
const SHORTEST_LARGE_PARAGRAPH = 130;

const known = new WeakMap<Block, boolean>();

/** Whether a block reads as running text: long enough for a sentence, and not mostly links. */
export function isProse(block: Block): boolean {
  const answer = known.get(block) ?? readsAsProse(block);
  known.set(block, answer);
  return answer;
}

function readsAsProse(block: Block): boolean {
  const { text, linkLength } = block;
  if (isLinked(block) || isBoilerplate(text)) return false;
  if (block.kind === 'heading')
    return block.level > 1 && linkLength === 0 && text.length >= SHORTEST_LARGE_PARAGRAPH;
  if (text.length >= SHORTEST_PROSE) return PUNCTUATION.test(text) || text.length >= 120;
  return text.length >= SHORTEST_SENTENCE && SENTENCE.test(text) && linkLength < text.length * 0.3;
}
