import { directionOf } from './direction';
import type { EntryType } from './outline';

interface Props {
  readonly words: string;
  readonly class?: string;
  /** The kind of name that they are, by which they look like its marks. */
  readonly type?: EntryType;
}

/** Words of an article in a line of the interface; each keeps its own direction, whatever stands round it. */
export function ArticleWords({ words, class: look, type }: Props) {
  return (
    <bdi class={look} data-type={type} lang="ar" dir={directionOf(words)}>
      {words}
    </bdi>
  );
}
