import { useEffect, useMemo, useRef } from 'preact/hooks';
import type { Analysis, Span } from '../../nlp/types';
import { directionOf } from '../direction';
import { withMarkedQuotes } from '../marked-quotes';
import { type Segment, segments } from './segments';

interface Props {
  readonly text: string;
  /** Null while it is being analysed: the text stands there unmarked. */
  readonly analysis: Analysis | null;
  /** The kinds that are marked. */
  readonly marked: readonly string[];
  /** The words that the reader is shown: scrolled to, and set off. */
  readonly lit: Span | null;
  /** The reader points at a name, tabs to it or touches it; without this, names are no controls. */
  readonly onName?: (entityId: string, mention: number) => void;
}

const UNMARKED: Analysis = { version: 1, entities: [], quotes: [], quotedOther: [] };

/** A text of the extension's own, marked as pages are. Other people's pages are never wrapped in elements like this. */
export function MarkedText({ text, analysis, marked, lit, onName }: Props) {
  const whole = useRef<HTMLDivElement>(null);
  const shown = useMemo(() => (analysis ? withMarkedQuotes(analysis) : UNMARKED), [analysis]);
  const lines = useMemo(() => segments(text, shown, lit), [text, shown, lit]);
  useEffect(() => {
    if (lit) whole.current?.querySelector('[data-lit=true]')?.scrollIntoView({ block: 'nearest' });
  }, [lit]);
  return (
    <div class="marked-text" lang="ar" dir={directionOf(text)} ref={whole}>
      {lines.map((line) => (
        <p key={line[0]!.start}>
          {line.map((segment) => (
            <span
              key={segment.start}
              class={segment.isQuoted && marked.includes('quote') ? 'quoted' : undefined}
              data-lit={segment.isLit}
            >
              <Words segment={segment} text={text} marked={marked} onName={onName} />
            </span>
          ))}
        </p>
      ))}
    </div>
  );
}

interface WordsProps {
  readonly segment: Segment;
  readonly text: string;
  readonly marked: readonly string[];
  readonly onName: Props['onName'] | undefined;
}

function Words({ segment: { start, end, name, isLit }, text, marked, onName }: WordsProps) {
  const words = text.slice(start, end);
  if (name === null || !marked.includes(name.entity.type)) return <>{words}</>;
  const kind = { class: 'kind', 'data-type': name.entity.type };
  if (!onName) return <span {...kind}>{words}</span>;
  const show = (): void => onName(name.entity.id, name.mention);
  return (
    // biome-ignore lint/a11y/useSemanticElements: a button is a box that cannot break over two lines
    <span
      {...kind}
      role="button"
      tabIndex={0}
      aria-pressed={isLit}
      onMouseEnter={show}
      onFocus={show}
      onClick={show}
      onKeyDown={(event) => event.key === 'Enter' && show()}
    >
      {words}
    </span>
  );
}
