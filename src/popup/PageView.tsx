import type { Analysis } from '../nlp/types';
import type { HeadlineKind } from '../ui/kinds';
import { AnalysisList } from '../ui/list/AnalysisList';
import { Headline } from '../ui/list/Headline';
import { Notice } from '../ui/Notice';
import { useTexts } from '../ui/texts';
import type { MessageKey, Translate } from '../ui/translate';
import { LegendHint } from './LegendHint';
import type { PageSession, Session } from './page-session';

type Status = Exclude<Session['page']['status'], 'waiting' | 'reading' | 'article'>;

const NOTICES: Readonly<
  Record<Status | 'nothing', { title: MessageKey; text: MessageKey; action?: MessageKey }>
> = {
  'not-article': { title: 'not_article_title', text: 'not_article_text', action: 'read_anyway' },
  'not-arabic': { title: 'not_arabic_title', text: 'not_arabic_text' },
  unread: { title: 'unread_title', text: 'unread_text', action: 'unread_read' },
  refused: { title: 'refused_title', text: 'refused_text', action: 'paste_open' },
  failed: { title: 'failed_title', text: 'failed_text', action: 'retry' },
  off: { title: 'off_title', text: 'off_text' },
  nothing: { title: 'nothing_title', text: 'nothing_text' },
};

interface Props {
  readonly session: Session;
  readonly actions: Pick<PageSession, 'bringReader' | 'read' | 'reveal'>;
  /** Whether the reader is still to be told what the marks mean. */
  readonly explains: boolean;
  /** The reader has a text to paste. */
  onPaste(): void;
  onMark(kind: HeadlineKind, on: boolean): void;
  onCertainty(certainty: Session['certainty']): void;
}

/** The list, or why there is none. */
export function PageView({ session, actions, explains, onPaste, onMark, onCertainty }: Props) {
  const t = useTexts();
  const { page, url, site, kinds, certainty, indirect } = session;
  const status = noticeOf(page);
  const notice = status && NOTICES[status];
  const analysis = page.status === 'article' && notice === null ? page.analysis : null;
  return (
    <>
      <div role="status">
        {(page.status === 'waiting' || page.status === 'reading') && (
          <p class="reading">{t('reading_title')}</p>
        )}
        {notice && (
          <Notice
            title={t(notice.title)}
            text={t(notice.text)}
            why={whyOf(page, t)}
            action={
              notice.action && {
                label: t(notice.action),
                run: () => {
                  if (page.status === 'refused') onPaste();
                  else void (page.status === 'unread' ? actions.bringReader() : actions.read());
                },
              }
            }
          />
        )}
        {analysis && <p class="unseen">{t('list_label')}</p>}
      </div>
      {page.status === 'article' && analysis && (
        <>
          <Headline analysis={analysis} marked={kinds} onMark={onMark} />
          {explains && <LegendHint />}
          <AnalysisList
            analysis={analysis}
            text={page.text}
            source={{ url, outlet: page.outlet ?? site, published: page.published }}
            onReveal={(span) => actions.reveal(span)}
            indirect={indirect}
            choice={
              <label class="choice firm">
                <input
                  type="checkbox"
                  checked={certainty === 'strict'}
                  onChange={({ currentTarget }) => onCertainty(currentTarget.checked ? 'strict' : 'wide')}
                />
                {t('certainty_strict')}
              </label>
            }
          />
        </>
      )}
    </>
  );
}

/** The reasons that the page gave, strongest first; those of another version, which have no text here, are left out. */
function whyOf(
  page: Session['page'],
  t: Translate,
): { label: string; reasons: readonly string[] } | undefined {
  if (page.status !== 'not-article') return undefined;
  const reasons = page.reasons.map((reason) => t(reason as MessageKey)).filter((text) => text !== '');
  return reasons.length > 0 ? { label: t('reasons_why'), reasons } : undefined;
}

function noticeOf(page: Session['page']): Status | 'nothing' | null {
  if (page.status === 'waiting' || page.status === 'reading') return null;
  if (page.status !== 'article') return page.status;
  return isEmpty(page.analysis) ? 'nothing' : null;
}

const isEmpty = (analysis: Analysis | null): boolean =>
  analysis === null || (analysis.entities.length === 0 && analysis.quotes.length === 0);
