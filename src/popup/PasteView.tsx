import { useEffect, useRef, useState } from 'preact/hooks';
import type { Analysis, Span } from '../nlp/types';
import { MARK_KINDS } from '../platform/mark-kinds';
import { send } from '../platform/messages';
import { AnalysisList } from '../ui/list/AnalysisList';
import { MarkedText } from '../ui/marked-text/MarkedText';
import { useTexts } from '../ui/texts';

interface Read {
  readonly text: string;
  readonly analysis: Analysis;
}

const ROWS = 5;
/** The list takes the room. */
const ROWS_ONCE_READ = 2;

const PASTED = { url: null, outlet: null, published: null };

/**
 * For what extensions cannot reach (PDF, the reader view, mail): the reader pastes a text, and gets its list. `handed`: a
 * text that came by itself.
 */
export function PasteView({ handed }: { readonly handed: string }) {
  const t = useTexts();
  const [read, setRead] = useState<Read | 'failed' | null>(null);
  const field = useRef<HTMLTextAreaElement>(null);
  const analyse = (): void => {
    const text = field.current!.value.trim();
    if (text === '') {
      // Shows where the text goes.
      field.current!.focus();
      return;
    }
    send('analyse', { text }).then(
      (analysis) => setRead({ text, analysis }),
      () => setRead('failed'),
    );
  };
  useEffect(() => {
    if (handed === '') {
      field.current!.focus();
      return;
    }
    field.current!.value = handed;
    analyse();
  }, [handed]);
  return (
    <>
      <textarea
        class="field paste"
        ref={field}
        rows={read === null || read === 'failed' ? ROWS : ROWS_ONCE_READ}
        dir="rtl"
        lang="ar"
        aria-label={t('paste_label')}
        placeholder={t('paste_label')}
      />
      <button type="button" class="button" onClick={analyse}>
        {t('paste_read')}
      </button>
      {read === 'failed' && (
        <p class="error" role="alert">
          {t('paste_failed')}
        </p>
      )}
      {read !== null && read !== 'failed' && <PastedText {...read} />}
    </>
  );
}

function PastedText({ text, analysis }: Read) {
  const [lit, setLit] = useState<Span | null>(null);
  const reveal = async (span: Span): Promise<boolean> => {
    setLit(span);
    return true;
  };
  return (
    <>
      <AnalysisList analysis={analysis} text={text} source={PASTED} onReveal={reveal} />
      <MarkedText text={text} analysis={analysis} marked={MARK_KINDS} lit={lit} />
    </>
  );
}
