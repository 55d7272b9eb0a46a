import type { ComponentChildren } from 'preact';
import { useCallback, useLayoutEffect, useMemo, useState } from 'preact/hooks';
import type { Analysis, Quote, Span } from '../../nlp/types';
import { Analysed } from '../analysed';
import type { ArticleSource } from '../export/article-source';
import { citation } from '../export/citation';
import { copyText } from '../export/copy-text';
import { isIndirect, withMarkedQuotes } from '../marked-quotes';
import { type Entry, outline } from '../outline';
import { useTexts } from '../texts';
import { ExportMenu } from './ExportMenu';
import { NamesView } from './NamesView';
import { QuotationsView } from './QuotationsView';
import { Tabs } from './Tabs';
import { useSteps } from './use-steps';

/** Set when a list is first there: from the opening of the popup to here it should take 100 ms at most. */
const LIST_MARK = 'isnad-list';

interface Props {
  readonly analysis: Analysis;
  readonly text: string;
  readonly source: ArticleSource;
  /** Shows these words in the page. Answers whether they are still there. */
  onReveal(span: Span): Promise<boolean>;
  /** Whether statements without quotation marks are listed at first. */
  readonly indirect?: boolean;
  /** What else the reader can choose about the names. */
  readonly choice?: ComponentChildren;
}

/** Who is mentioned and who said what: also the way to the marks for those who do not see them. */
export function AnalysisList({ analysis, text, source, onReveal, indirect: isAtFirst, choice }: Props) {
  const t = useTexts();
  const [indirect, setIndirect] = useState(isAtFirst === true);
  const shown = useMemo(() => (indirect ? analysis : withMarkedQuotes(analysis)), [analysis, indirect]);
  const whole = useMemo(() => outline(shown, text), [shown, text]);
  const steps = useSteps(onReveal);
  useLayoutEffect(() => void performance.mark(LIST_MARK), []);
  const { announce } = steps;
  // the same as long as it can be, or all rows would be drawn anew in each step
  const copy = useCallback(
    (quote: Quote, speaker: Entry | undefined): void => {
      const copying = copyText(document, citation(quote, speaker, { analysis, text, source, t }));
      copying.then(
        () => announce('copied'),
        () => announce('copy_failed'),
      );
    },
    [analysis, text, source, t, announce],
  );
  return (
    <Analysed.Provider value={analysis}>
      <div class="analysis">
        <ExportMenu input={{ analysis, outline: whole, text, source }} />
        <Tabs
          label={t('list_label')}
          tabs={[
            {
              key: 'names',
              label: t('names_tab'),
              panel: <NamesView outline={whole} text={text} steps={steps} choice={choice} onCopy={copy} />,
            },
            {
              key: 'quotations',
              label: t('quotations_tab'),
              panel: (
                <QuotationsView
                  analysis={shown}
                  outline={whole}
                  text={text}
                  steps={steps}
                  indirect={analysis.quotes.some(isIndirect) ? indirect : null}
                  onIndirect={setIndirect}
                  onCopy={copy}
                />
              ),
            },
          ]}
        />
        <p class="announcement" role="status" data-seen={steps.announcement?.isSeen}>
          {steps.announcement && t(...steps.announcement.message)}
        </p>
      </div>
    </Analysed.Provider>
  );
}
