import { analyseNames } from './analysis';
import { withLatin } from './latin/latin-spelling';
import type { Model } from './model/read-model';
import { findNames } from './names/find-names';
import { readDocument } from './text/document';
import type { Analysis } from './types';

export { ModelError } from './model/container';
export type { Model } from './model/read-model';
export { readModel } from './model/read-model';
export { STRICT_CONFIDENCE } from './names/strict-confidence';
export type {
  Analysis,
  Attribution,
  Entity,
  EntityType,
  Mention,
  Quote,
  QuotedOther,
  Span,
  Speaker,
} from './types';

/**
 * Reads an article (its headline on the first line, a paragraph a line) and tells whom and what it names, what is
 * said in it and by whom. All offsets are UTF-16 offsets into `text`. Any text will do; the work is linear in its length.
 */
export function analyse(text: string, model: Model): Analysis {
  const document = readDocument(text);
  const analysis = analyseNames(document, findNames(document, model.names), model.judges);
  return { ...analysis, entities: analysis.entities.map((entity) => withLatin(model.latin, entity)) };
}
