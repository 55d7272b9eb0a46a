import type { Article } from '../article';
import type { NameMention } from '../names/name-mention';
import type { Cue } from '../quotes/cues';

/** Nouns that the names of bodies begin with, folded. */
const BODY_HEADS: ReadonlySet<string> = new Set(
  (
    'موتمر هييه منظمه لجنه اتحاد حزب مجلس وزاره حركه جمعيه مركز معهد موسسه جبهه رابطه نقابه مفوضيه مكتب ايتلاف تجمع ' +
    'كتله تيار محكمه ديوان امانه بعثه سفاره حكومه شركه'
  ).split(' '),
);

/**
 * The names of an article, those of bodies that were taken for events («أكد المؤتمر العام للأحزاب العربية») set right.
 * Events do not speak: of the annotated names that begin with a body's noun right behind a reporting verb, 313 are
 * bodies and none is an event. All mentions of such a name change with it; the same array comes back if there is none.
 */
export function withSpeakingBodies(article: Article, cues: readonly Cue[]): readonly NameMention[] {
  const speaking = new Set<number>();
  for (const cue of cues) {
    const name = cue.shape === 'verb' ? (article.nameAt[cue.token + 1] ?? -1) : -1;
    if (name < 0 || article.names[name]!.type !== 'MISC') continue;
    if (BODY_HEADS.has(article.folded[cue.token + 1]!.replace(/^ال/, '')))
      speaking.add(article.clusterOf[name]!);
  }
  if (speaking.size === 0) return article.names;
  return article.names.map((name, index) =>
    speaking.has(article.clusterOf[index]!) ? { ...name, type: 'ORG' } : name,
  );
}
