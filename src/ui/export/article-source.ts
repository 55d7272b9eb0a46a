/** Where and when an article was published. */
export interface ArticleSource {
  /** Null where it is not known, as for pasted text. */
  readonly url: string | null;
  /** The name of the outlet, or at least its site. */
  readonly outlet: string | null;
  /** The day, as `2021-07-23`. */
  readonly published: string | null;
}

/** The headline: the first line of the text of an article. */
export function headlineOf(text: string): string {
  return text.slice(0, Math.max(text.indexOf('\n'), 0) || undefined).trim();
}
