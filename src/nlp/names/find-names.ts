import type { Document } from '../text/document';
import type { NameMention } from './name-mention';
import type { NameModel } from './name-model';
import { tagDocument } from './tag-document';

/**
 * The names in an article: sorted, without overlaps, glued particles and quotation marks outside. Linear in the
 * length of the text.
 */
export function findNames(document: Document, model: NameModel): NameMention[] {
  return tagDocument(document, model);
}
