import type { Analysis } from '../../../src/nlp/types';
import { t } from '../../../src/platform/i18n';
import type { ExportInput } from '../../../src/ui/export/export-input';
import { outline } from '../../../src/ui/outline';
import { SEED_ANALYSIS, SEED_TEXT } from '../../seed-analysis';

export const SOURCE = {
  url: 'https://www.example.com/أخبار/1',
  outlet: 'example.com',
  published: '2021-07-23',
};

/** What citations and exports are made of. */
export const inputOf = (analysis: Analysis, text: string): ExportInput => ({
  analysis,
  outline: outline(analysis, text),
  text,
  source: SOURCE,
  t,
});
export const SEED = inputOf(SEED_ANALYSIS, SEED_TEXT);
