import { ENTITY_TYPES } from '../../types';
import { mix } from '../features/hash';
import type { WordSequence } from '../features/word-sequence';
import { beginLabel, LABEL_COUNT } from '../labels';
import { bin, likeliest } from './likeliest';

const LIST = {
  kind: 60,
  kindOwn: 61,
  kindCluster: 62,
  before: 63,
  after: 64,
  head: 65,
  headClasses: 70,
} as const;

/** Items that start further apart than this are no neighbours in a list. */
const LONGEST_ITEM = 4;
/** Fewer items are no list. */
const FEWEST_ITEMS = 3;
const MOST_TOLD = 8;
/** A noun for all of a list («بلدات», «أحياء») stands so close before it. */
const HEAD_REACH = 2;

/** A run of things named side by side: «بلدات القوزح ومركبا وصربين», «هي: المدينة، شعارة، وبني صيّاح». */
interface NameList {
  /** First word of each item. */
  readonly starts: readonly number[];
  /** Behind the last word of each item. */
  readonly stops: readonly number[];
  /** For each type, how likely its names begin at the items, all together. */
  readonly sums: Float64Array;
}

/** What the other items of a list say of a word in one of them: things named side by side are of one kind. */
export class ListFeatures {
  private readonly words: WordSequence;
  private readonly marginals: Float32Array;
  private readonly lists: (NameList | undefined)[];
  private readonly items: Int32Array;

  constructor(words: WordSequence, marginals: Float32Array) {
    this.words = words;
    this.marginals = marginals;
    this.lists = new Array(words.tokens.length);
    this.items = new Int32Array(words.tokens.length);
    const { paragraphs } = words;
    for (let index = 0; index + 1 < paragraphs.length; index++)
      this.findLists(paragraphs[index]!, paragraphs[index + 1]!);
  }

  /** Pushes the features of word `at` to `out`; `own` is what the first pass thinks of it. */
  collect(begin: number, at: number, own: number, out: number[]): void {
    const list = this.lists[at];
    if (!list) return;
    const { starts } = list;
    const item = this.items[at]!;
    const where = Math.min(at - starts[item]!, HEAD_REACH);
    const kind = 64 * where + this.kindOfOthers(list, item);
    const { atoms } = this.words;
    out.push(
      mix(mix(LIST.kind, kind), Math.min(starts.length, MOST_TOLD) >> 1),
      mix(mix(LIST.kindOwn, kind), own),
      mix(mix(LIST.kindCluster, kind), atoms[at]!.clusters[0] ?? 0),
    );
    if (item > 0) out.push(this.besideItem(LIST.before, starts[item - 1]!, own, where));
    if (item + 1 < starts.length) out.push(this.besideItem(LIST.after, starts[item + 1]!, own, where));
    for (let back = 1; back <= HEAD_REACH && starts[0]! - back >= begin; back++) {
      const head = atoms[starts[0]! - back]!;
      out.push(
        mix(mix(LIST.head + back, head.clusters[1] ?? 0), where),
        mix(mix(LIST.headClasses + back, head.classes), where),
      );
    }
  }

  private besideItem(template: number, start: number, own: number, where: number): number {
    return mix(mix(mix(template, likeliest(this.marginals, start)), own), where);
  }

  /** The commonest type at the other items, and how common. */
  private kindOfOthers({ starts, stops, sums }: NameList, item: number): number {
    let best = 0;
    let most = -1;
    for (let type = 0; type < ENTITY_TYPES.length; type++) {
      const others = sums[type]! - this.likelyIn(starts[item]!, stops[item]!, type);
      if (others > most) {
        best = type;
        most = others;
      }
    }
    return 16 * best + bin(most / (starts.length - 1));
  }

  private findLists(begin: number, end: number): void {
    const { parted, atoms } = this.words;
    let starts: number[] = [];
    for (let at = begin + 1; at < end; at++) {
      if (!parted[at] && !atoms[at]!.joins) continue;
      if (starts.length > 0 && at - starts.at(-1)! <= LONGEST_ITEM) {
        starts.push(at);
        continue;
      }
      this.addList(starts, end);
      // without a comma before it, the first item is the word that «و» joins the next one to
      starts = parted[at] ? [at] : [at - 1, at];
    }
    this.addList(starts, end);
  }

  private addList(starts: readonly number[], end: number): void {
    if (starts.length < FEWEST_ITEMS) return;
    const stops = starts.map((start, item) => starts[item + 1] ?? Math.min(end, start + LONGEST_ITEM));
    const sums = new Float64Array(ENTITY_TYPES.length);
    const list = { starts, stops, sums };
    starts.forEach((start, item) => {
      for (let type = 0; type < sums.length; type++) sums[type]! += this.likelyIn(start, stops[item]!, type);
      this.lists.fill(list, start, stops[item]!);
      this.items.fill(item, start, stops[item]!);
    });
  }

  /** How likely a name of this type begins at one of the words: «مدينة جاوي» is an item, too. */
  private likelyIn(start: number, stop: number, type: number): number {
    let most = 0;
    for (let at = start; at < stop; at++)
      most = Math.max(most, this.marginals[at * LABEL_COUNT + beginLabel(type)]!);
    return most;
  }
}
