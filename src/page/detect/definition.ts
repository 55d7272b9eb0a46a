import { foldForComparison } from '../text/arabic-letters';

/** Far enough for a name's translation and dates in brackets, not for a second sentence. */
const REACH = 110;
const COPULA = / (?:هو|هي|يعد|تعد|يعتبر|تعتبر|كان|كانت|عباره|ولد|ولدت|مواليد) /;

/**
 * Whether `text` begins by saying what its title names («زلزال الحوز هو زلزال ضرب …»), as an encyclopedia does: of 1,947
 * pieces of news one did.
 */
export function definesTitle(title: string, text: string): boolean {
  const subject = foldForComparison(title.replace(/\(.*/, '')).split(' ').slice(0, 2).join(' ');
  const beginning = foldForComparison(text.slice(0, REACH * 2)).slice(0, REACH);
  return subject.length > 2 && beginning.startsWith(`${subject} `) && COPULA.test(beginning);
}
