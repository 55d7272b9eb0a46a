import { analyseNames } from '../../../src/nlp/analysis';
import { shippedModel } from '../analyse/shipped-model';
import { namesIn } from '../entities/names-in';

const { judges } = shippedModel();

/** The analysis of a text with marked names, and who says each of its statements, in their words or by their best name. */
export function saidIn(marked: string) {
  const { text, document, names } = namesIn(marked);
  const analysis = analyseNames(document, names, judges);
  const nameOf = (speaker: (typeof analysis.quotes)[number]['speaker']) =>
    speaker && 'entity' in speaker
      ? analysis.entities.find(({ id }) => id === speaker.entity)?.name
      : speaker?.text;
  const said = analysis.quotes.map((quote) => ({
    ...quote,
    words: text.slice(quote.start, quote.end),
    who: nameOf(quote.speaker),
    medium: nameOf(quote.attribution?.via ?? null),
  }));
  return { text, analysis, said, speakers: said.map(({ who }) => who) };
}
