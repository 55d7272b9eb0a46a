import { useMemo } from 'preact/hooks';
import type { Analysis } from '../../nlp/types';
import { withMarkedQuotes } from '../marked-quotes';
import { type Segment, segments } from './segments';

interface Props {
  readonly text: string;
  /** Null while it is being analysed: the text stands there unmarked. */
  readonly analysis: Analysis | null;
  /** The kinds that are marked. */
  readonly marked: readonly string[];
  /** The mention whose card is shown. */
  readonly current: { readonly id: string; readonly mention: number } | null;
  /** The reader points at a name, tabs to it or touches it. */
  onName(entityId: string, mention: number, element: HTMLElement): void;
}

const UNMARKED: Analysis = { version: 1, entities: [], quotes: [], quotedOther: [] };

/** A text of the extension's own, marked as pages are. Other people's pages are never wrapped in elements like this. */
export function MarkedText({ text, analysis, marked, current, onName }: Props) {
  const lines = useMemo(
    () => segments(text, analysis ? withMarkedQuotes(analysis) : UNMARKED),
    [text, analysis],
  );
  return (
    <div class="marked-text" lang="ar" dir="auto">
      {lines.map((line) => (
        <p key={line[0]!.start}>
          {line.map((segment) => (
            <Piece
              key={segment.start}
              segment={segment}
              text={text}
              marked={marked}
              current={current}
              onName={onName}
            />
          ))}
        </p>
      ))}
    </div>
  );
}

interface PieceProps extends Omit<Props, 'analysis'> {
  readonly segment: Segment;
}

function Piece({ segment: { start, end, isQuoted, name }, text, marked, current, onName }: PieceProps) {
  const words = text.slice(start, end);
  const quoted = isQuoted && marked.includes('quote') ? 'quoted' : undefined;
  if (name === null || !marked.includes(name.entity.type))
    return (
      <span class={quoted} data-start={start}>
        {words}
      </span>
    );
  const show = ({ currentTarget }: { currentTarget: HTMLElement }): void =>
    onName(name.entity.id, name.mention, currentTarget);
  return (
    <span class={quoted} data-start={start}>
      {/* biome-ignore lint/a11y/useSemanticElements: a button is a box that cannot break over two lines */}
      <span
        class="kind"
        data-type={name.entity.type}
        role="button"
        tabIndex={0}
        aria-pressed={current?.id === name.entity.id && current.mention === name.mention}
        onMouseEnter={show}
        onFocus={show}
        onClick={show}
        onKeyDown={(event) => event.key === 'Enter' && show(event)}
      >
        {words}
      </span>
    </span>
  );
}
