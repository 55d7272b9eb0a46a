import type { Analysis } from '../../nlp/types';
import type { Outline } from '../outline';
import type { Translate } from '../translate';
import type { ArticleSource } from './article-source';

/** All that a file for the reader is made of. */
export interface ExportInput {
  readonly analysis: Analysis;
  readonly outline: Outline;
  readonly text: string;
  readonly source: ArticleSource;
  /** For the headings. */
  readonly t: Translate;
}
