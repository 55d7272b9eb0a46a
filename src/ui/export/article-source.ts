/** Where an article stands. */
export interface ArticleSource {
  /** Null where it is not known, as for pasted text. */
  readonly url: string | null;
  readonly site: string | null;
}

/** The headline: the first line of the text of an article. */
export function headlineOf(text: string): string {
  return text.slice(0, Math.max(text.indexOf('\n'), 0) || undefined).trim();
}
