import { AnalysisList } from '../../../src/ui/list/AnalysisList';
import { SEED_ANALYSIS, SEED_TEXT } from '../../seed-analysis';
import { mount, seen } from './mount';

/** Shows the list of the seed article; `onReveal` answers whether a place is still on the page. */
export const mountSeedList = (onReveal: () => Promise<boolean>) =>
  mount(
    <AnalysisList
      analysis={SEED_ANALYSIS}
      text={SEED_TEXT}
      source={{ url: 'https://example.com/1', outlet: 'example.com', published: null }}
      onReveal={onReveal}
    />,
  );

/** The row of the list with this name. */
export const rowOf = (name: string): Element =>
  [...document.querySelectorAll('.row')].find((each) => seen(each.querySelector('.row-name')) === name)!;

/** What the list says to a screen reader. */
export const announced = (): string => seen(document.querySelector('.announcement'));
