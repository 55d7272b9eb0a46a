import { readArticle } from '../../../src/nlp/article';
import { readRoles } from '../../../src/nlp/entities/role-relations';
import { findCues } from '../../../src/nlp/quotes/cues';
import { readSpeakerContext } from '../../../src/nlp/quotes/speaker-candidates';
import { namesIn } from '../entities/names-in';

/** A text with marked names as far as it is read before anybody is judged to speak: only titles beside names are resolved. */
export function speakersIn(marked: string) {
  const { text, document, names } = namesIn(marked);
  const article = readArticle(document, names);
  const roles = readRoles(article).map((use) => ({
    ...use,
    cluster: use.name >= 0 ? article.clusterOf[use.name]! : -1,
  }));
  const cues = findCues(article);
  return { text, document, names, article, cues, context: readSpeakerContext(article, cues, roles, []) };
}
