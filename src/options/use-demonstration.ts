import { useEffect, useState } from 'preact/hooks';
import type { Analysis } from '../nlp/types';
import { watchCorrections } from '../platform/corrections';
import { send } from '../platform/messages';
import type { Settings } from '../platform/settings';
import { DEMONSTRATION } from '../ui/marked-text/demonstration-text';

/** The analysis of the demonstration, anew when the reader corrects a name or wants firmer ones; null until it is there. */
export function useDemonstration(certainty: Settings['certainty']): Analysis | null {
  const [analysis, setAnalysis] = useState<Analysis | null>(null);
  useEffect(() => {
    const leaving = new AbortController();
    const analyse = (): void => {
      send('analyse', { text: DEMONSTRATION }).then(setAnalysis, () => undefined);
    };
    watchCorrections(analyse, leaving.signal);
    analyse();
    return () => leaving.abort();
  }, [certainty]);
  return analysis;
}
