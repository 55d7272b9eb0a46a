/** Why a page is, or is not, a news article: keys of `_locales`. */
export const REASONS = [
  'reason_news_metadata',
  'reason_article_metadata',
  'reason_publication_time',
  'reason_news_sections',
  'reason_other_sections',
  'reason_headline',
  'reason_long_text',
  'reason_short_text',
  'reason_reporting_verbs',
  'reason_quotations',
  'reason_actors',
  'reason_actuality',
  'reason_exposition',
  'reason_dateline',
  'reason_other_metadata',
  'reason_many_articles',
  'reason_mostly_links',
  'reason_addresses_reader',
  'reason_verse',
  'reason_code',
  'reason_footnotes',
  'reason_nothing_reported',
] as const;

export type Reason = (typeof REASONS)[number];
