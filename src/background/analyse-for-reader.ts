import type { Analysis } from '../nlp/types';
import { correctionsOn, readCorrections } from '../platform/corrections';
import { readSettings } from '../platform/settings';
import { analyseText } from './analyse-text';
import { withCorrections } from './with-corrections';
import { withFirmNames } from './with-firm-names';

/**
 * Analyses a text and gives what this reader wants to see of it; `page`: where it stands, as `pageKey` names it. Rejects as
 * `analyseText` does.
 */
export async function analyseForReader(text: string, page?: string): Promise<Analysis> {
  const [analysis, corrections, { certainty }] = await Promise.all([
    analyseText(text),
    readCorrections(),
    readSettings(),
  ]);
  const corrected = withCorrections(analysis, text, correctionsOn(corrections, page));
  return certainty === 'strict' ? withFirmNames(corrected) : corrected;
}
