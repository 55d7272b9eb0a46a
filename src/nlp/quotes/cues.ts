import type { Article } from '../article';
import type { Span } from '../types';
import { type CueForm, cueForm } from './cue-lexicon';

/** A reporting word in the text; its span leaves the «و» before it out. */
export interface Cue extends Span, CueForm {
  readonly token: number;
  /** Its place among the cues of the article. */
  readonly index: number;
}

/** The reporting words of an article in order. Words inside names are none. */
export function findCues(article: Article): Cue[] {
  const cues: Cue[] = [];
  const { tokens } = article.document;
  for (let token = 0; token < tokens.length; token++) {
    if (tokens[token]!.kind !== 'arabic' || article.nameAt[token] !== -1) continue;
    const found = comesIn(article, token) ?? cueForm(article.folded[token]!);
    if (!found || (found.form.weak && !introduces(article, token))) continue;
    // «عبر» is the verb only before «عن»; else it is «by way of»
    if (article.folded[token] === 'عبر' && article.folded[token + 1] !== 'عن') continue;
    cues.push({
      ...found.form,
      token,
      index: cues.length,
      start: tokens[token]!.start + found.prefix,
      end: tokens[token]!.end,
    });
  }
  return cues;
}

/** «جاء في البيان», «ورد في الرسالة»: the source stands behind the preposition. */
export const COMES_IN = 'جاء في';
const COMING = /^([وف]?)(?:جاء|جاءت|ورد|وردت)$/;

function comesIn({ folded, paragraphAt }: Article, token: number): ReturnType<typeof cueForm> {
  const verb = COMING.exec(folded[token]!);
  if (!verb || folded[token + 1] !== 'في' || paragraphAt[token + 2] !== paragraphAt[token]) return undefined;
  const form = { feminine: false, plural: false, object: false, weak: true } as const;
  return {
    form: { ...form, lemma: COMES_IN, sense: 'according', shape: 'according' },
    prefix: verb[1]!.length,
  };
}

/** «إن» and «أن», also with a pronoun or a preposition on them: what follows is what was said. */
const COMPLEMENTISER = /^(?:ب|ل|ف)?ان(?:ه|ها|هم|هما|نا|ني|ك|كم)?$/;

/** Whether a folded word leads in what was said. */
export function isComplementiser(folded: string): boolean {
  return COMPLEMENTISER.test(folded);
}

const REACH = 12;

/** Whether within the clause something follows that can be what was said. */
function introduces(article: Article, token: number): boolean {
  const { tokens } = article.document;
  const paragraph = article.paragraphAt[token]!;
  for (let at = token + 1; at < tokens.length && at <= token + REACH; at++) {
    if (article.paragraphAt[at] !== paragraph) return false;
    const word = article.folded[at]!;
    if (isComplementiser(word) || word === ':') return true;
    if (article.markedAt[at]! >= 0 && article.markedAt[at] !== article.markedAt[token]) return true;
    if (word === '.' || word === '؟' || word === '!') return false;
  }
  return false;
}
