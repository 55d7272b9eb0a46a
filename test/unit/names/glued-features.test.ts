import { describe, expect, it } from 'vitest';
import { countForms } from '../../../src/nlp/names/count-forms';
import { gluedFeatures, gluedWord } from '../../../src/nlp/names/features/glued-features';
import { readDocument } from '../../../src/nlp/text/document';
import { tinyModel } from './tiny-model';

/** What tells whether the first letter of `form`, where it first stands in `text`, is a particle. */
function featuresIn(text: string, form: string): number[] {
  const document = readDocument(text);
  const token = document.tokens.find((its) => its.form === form)!;
  const out: number[] = [];
  gluedFeatures(gluedWord(document, token, 0, countForms(document)), 1, tinyModel([]).words, out);
  return out;
}

describe('what tells letters of a name from particles', () => {
  it('is a quotation mark right before them', () => {
    expect(featuresIn('انطلقت مناورة "باليكاتان" أمس', 'باليكاتان')).not.toEqual(
      featuresIn('انطلقت مناورة باليكاتان أمس', 'باليكاتان'),
    );
  });

  it('is the rest alone elsewhere in the article', () => {
    expect(featuresIn('وضربت الأعاصير ولاية تكساس كتكساس', 'كتكساس')).not.toEqual(
      featuresIn('وضربت الأعاصير ولاية فلوريدا كتكساس', 'كتكساس'),
    );
  });

  it('is the word with a further particle elsewhere, which is then no particle of its own', () => {
    expect(featuresIn('التقى لعمامرة الوفد ثم صافح الوفد ولعمامرة', 'لعمامرة')).not.toEqual(
      featuresIn('التقى لعمامرة الوفد ثم صافح الوفد وغادر', 'لعمامرة'),
    );
  });

  it('is how often the word stands there', () => {
    expect(featuresIn('قال بويري إن بويري', 'بويري')).not.toEqual(featuresIn('قال بويري إن الوزير', 'بويري'));
  });
});
