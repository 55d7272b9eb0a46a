import { guessLanguage, type ScriptLanguage } from './language';
import type { Reason } from './reason';
import { BASE_POINTS, type Evidence, weighEvidence } from './signals';

export interface Detection {
  readonly status: 'article' | 'not-article' | 'not-arabic';
  /** Log odds, roughly: above 0 the page is taken for a news article. */
  readonly score: number;
  /** The signals that decided, strongest first. */
  readonly reasons: readonly Reason[];
  readonly language: ScriptLanguage;
}

/** Decides whether the page that `evidence` is from is a news article in Arabic. */
export function detectArticle(evidence: Evidence): Detection {
  const { blocks, extraction } = evidence;
  const body = extraction.body.map((block) => block.text).join('\n');
  const { language } = guessLanguage(body.length > 200 ? body : blocks.map((block) => block.text).join('\n'));
  if (language !== 'ar') return { status: 'not-arabic', score: 0, reasons: [], language };
  const signals = weighEvidence(evidence);
  const score = Math.round(signals.reduce((sum, signal) => sum + signal.points, BASE_POINTS) * 100) / 100;
  const isArticle = score > 0;
  const reasons = signals.filter((signal) => signal.points > 0 === isArticle).map((signal) => signal.reason);
  return { status: isArticle ? 'article' : 'not-article', score, reasons: [...new Set(reasons)], language };
}
