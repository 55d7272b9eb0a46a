import type { Cluster, NameForm } from './aliases';
import { writtenName } from './name-words';

/**
 * The name under which an entity is listed: the fullest form; of forms with the same words in two orders the one that
 * the article uses more, and of equals the later one, for a slip is corrected and not repeated.
 */
export function bestName(text: string, cluster: Cluster): string {
  let best = cluster.forms[0]!;
  for (const form of cluster.forms) if (isBetter(form, best)) best = form;
  return spelling(text, best);
}

function isBetter(form: NameForm, best: NameForm): boolean {
  if (form.words.length !== best.words.length) return form.words.length > best.words.length;
  const [mine, theirs] = [form.mentions.length, best.mentions.length];
  if (mine !== theirs) return mine > theirs;
  const reordered = form.words.every((word) => best.words.includes(word));
  const later = form.mentions[0]!.start > best.mentions[0]!.start;
  return reordered ? later : !later;
}

/** The spelling that the mentions of a form use most, hashtags only if there is no other; the first of equals. */
function spelling(text: string, form: NameForm): string {
  const counts = new Map<string, number>();
  for (const mention of form.mentions) {
    const name = writtenName(text, mention);
    counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  const plain = [...counts].filter(([name]) => !/[#_]/.test(name));
  const spellings = plain.length > 0 ? plain : [...counts];
  return spellings.reduce((best, next) => (next[1] > best[1] ? next : best))[0];
}
