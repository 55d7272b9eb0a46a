import type { LatinModel } from './latin-model';
import { PARTICLES, ROMAN_NUMERALS } from './particles';
import { type SpelledPart, spellPart } from './spell-part';
import { lookUp } from './spelling-table';

export interface LatinSpelling {
  readonly latin: string;
  /** The letters of a part were guessed: no table knows its accepted spelling. */
  readonly approximate: boolean;
}

/** Longer «names» are lists or sentences that were taken for one. */
const MOST_WORDS = 10;
/** The most words of a compound in the table of parts (عبد الفتاح، كيم جونغ أون). */
const COMPOUND = 3;

/** The Latin spelling of a person's name, word by word; `undefined` where a word has none. */
export function spellPerson(model: LatinModel, words: readonly string[]): LatinSpelling | undefined {
  const parts = partGlued(words);
  if (parts.length === 0 || parts.length > MOST_WORDS) return undefined;
  let latin = '';
  let approximate = false;
  for (let at = 0; at < parts.length; ) {
    if (parts[at] === '-') {
      at++;
      continue;
    }
    const spelled = spellFrom(model, parts, at);
    if (!spelled) return undefined;
    const joint = latin === '' ? '' : parts[at - 1] === '-' ? '-' : ' ';
    latin += joint + spelled.latin;
    approximate ||= spelled.approximate;
    at += spelled.words;
  }
  return latin === '' ? undefined : { latin, approximate };
}

/** «عبدالله» and «أبوبكر» are two words, as «عبد الله» is. */
function partGlued(words: readonly string[]): string[] {
  return words.flatMap((word) => {
    const glued = /^(عبد|[أا]بو|نصر|سعد|فضل)(ال.{2,}|بكر)$/u.exec(word);
    return glued ? [glued[1]!, glued[2]!] : [word];
  });
}

interface SpelledWords extends SpelledPart {
  /** How many words it takes. */
  readonly words: number;
}

function spellFrom(model: LatinModel, parts: readonly string[], at: number): SpelledWords | undefined {
  for (let words = Math.min(COMPOUND, parts.length - at); words > 1; words--) {
    const known = lookUp(model.parts, parts.slice(at, at + words).join(' '));
    if (known) return { latin: capitalised(known), approximate: false, words };
  }
  const word = parts[at]!;
  const particle = at + 1 < parts.length ? spellParticle(word, at, parts[at + 1]!) : undefined;
  if (particle) return { latin: particle, approximate: false, words: 1 };
  const numeral = at > 0 && at + 1 === parts.length ? ROMAN_NUMERALS.get(word) : undefined;
  if (numeral) return { latin: numeral, approximate: false, words: 1 };
  const afterServant = SERVANT.test(parts[at - 1] ?? '');
  const spelled =
    afterServant && word.startsWith('ال') ? spellPart(model, word.slice(2)) : spellWord(model, word);
  return spelled && { ...spelled, latin: capitalised(spelled.latin), words: 1 };
}

/** «عبد ال…»: the article belongs to the word before it, «Abdul». */
const SERVANT = /^عبد$/;

function spellParticle(word: string, at: number, next: string): string | undefined {
  if (SERVANT.test(word)) return next.startsWith('ال') ? 'Abdul' : 'Abd';
  const latin = PARTICLES.get(word);
  if (latin === undefined) return undefined;
  return at === 0 ? capitalised(latin) : latin;
}

/** One word: as it is where it is Latin, with a small «al-» where it has an article, else by table and letters. */
function spellWord(model: LatinModel, word: string): SpelledPart | undefined {
  if (/^[A-Za-z]+$/.test(word)) return { latin: word, approximate: false };
  if (!word.startsWith('ال') || word.length < 5) return spellPart(model, word);
  const known = lookUp(model.parts, word);
  if (known) return { latin: known, approximate: false };
  // «الكسندر» is «ألكسندر» with its hamza left out: the article is none
  for (const alif of ['أ', 'إ']) {
    if (lookUp(model.parts, alif + word.slice(1)) !== undefined)
      return spellPart(model, alif + word.slice(1));
  }
  const rest = spellPart(model, word.slice(2));
  return rest && { ...rest, latin: `al-${capitalised(rest.latin)}` };
}

/** Each word with a capital, but not the small words of compounds: «bin Laden», «von der Leyen». */
function capitalised(latin: string): string {
  const cased = latin.replace(/(^|[ -])([a-z]+)/g, (_, before: string, word: string) =>
    SMALL.has(word) ? before + word : before + word[0]!.toUpperCase() + word.slice(1),
  );
  return cased.replace(/\bMc([a-z])(?=[a-z]{2})/g, (_, letter: string) => `Mc${letter.toUpperCase()}`);
}

const SMALL = new Set(['al', 'bin', 'von', 'der']);
