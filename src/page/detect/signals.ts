import type { Block } from '../blocks/block';
import type { Extraction } from '../extract/extract-article';
import { isProse } from '../extract/weigh-blocks';
import type { Metadata } from './metadata';
import { measureProse, type Prose } from './news-prose';

/** Why a page is, or is not, a news article: keys of `_locales`. */
export const REASONS = [
  'reason_news_metadata',
  'reason_article_metadata',
  'reason_publication_time',
  'reason_article_element',
  'reason_headline',
  'reason_long_text',
  'reason_short_text',
  'reason_reporting_verbs',
  'reason_quotations',
  'reason_news_words',
  'reason_dateline',
  'reason_other_metadata',
  'reason_many_articles',
  'reason_mostly_links',
  'reason_addresses_reader',
  'reason_verse',
  'reason_code',
  'reason_discussion',
  'reason_no_reporting',
] as const;

export type Reason = (typeof REASONS)[number];

export interface Signal {
  readonly reason: Reason;
  /** Points for (above 0) or against being a news article. */
  readonly points: number;
}

/** Everything that is weighed. */
export interface Evidence {
  readonly document: Document;
  readonly blocks: readonly Block[];
  readonly metadata: Metadata;
  readonly extraction: Extraction;
}

const NEWS_TYPE = /^(?:\w*NewsArticle|Report)$/;
const ARTICLE_TYPE = /^(?:Article|BlogPosting|SocialMediaPosting|LiveBlogPosting|OpinionNewsArticle)$/;
const OTHER_TYPE =
  /^(?:Product|FAQPage|QAPage|Recipe|HowTo|TechArticle|ScholarlyArticle|DiscussionForumPosting|CollectionPage|SearchResultsPage|JobPosting|Course|SoftwareApplication|WebApplication|MedicalWebPage|Book|Poem|Service|ProfilePage|ContactPage|AboutPage)$/;

/** Grows linearly from nothing at `from` to `points` at `to`. */
const ramp = (value: number, from: number, to: number, points: number): number =>
  points * Math.min(1, Math.max(0, (value - from) / (to - from)));

function metadataSignals({ document, metadata, extraction }: Evidence): Signal[] {
  const types = [...metadata.things.flatMap((thing) => thing.types), ...metadata.itemTypes];
  const isNews = types.some((type) => NEWS_TYPE.test(type));
  const isArticle = types.some((type) => ARTICLE_TYPE.test(type)) || metadata.openGraphType === 'article';
  const isOther =
    types.some((type) => OTHER_TYPE.test(type)) ||
    /^(?:product|book|profile|video\.|music\.)/.test(metadata.openGraphType);
  const core = extraction.body[Math.floor(extraction.body.length / 2)]?.element;
  const inArticle = core?.closest('article, [itemprop~="articleBody" i]') != null;
  return [
    { reason: 'reason_news_metadata', points: isNews ? 2.5 : 0 },
    { reason: 'reason_article_metadata', points: isArticle && !isNews ? 1 : 0 },
    { reason: 'reason_other_metadata', points: isOther && !isNews ? -2.5 : 0 },
    {
      reason: 'reason_publication_time',
      points: metadata.hasPublicationTime || document.querySelector('time') ? 0.5 : 0,
    },
    { reason: 'reason_article_element', points: inArticle ? 0.5 : 0 },
  ];
}

function proseSignals(prose: Prose): Signal[] {
  const manner = prose.reporting + prose.newsWords * 0.5 + prose.quotations * 0.25;
  return [
    { reason: 'reason_reporting_verbs', points: ramp(prose.reporting, 0.2, 2.5, 2.5) },
    { reason: 'reason_news_words', points: ramp(prose.newsWords, 0.3, 2.5, 1.5) },
    { reason: 'reason_quotations', points: ramp(prose.quotations, 0.2, 1.5, 0.75) },
    { reason: 'reason_dateline', points: prose.hasDateline ? 1 : 0 },
    { reason: 'reason_no_reporting', points: -ramp(-manner, -0.8, -0.2, 1.5) },
    { reason: 'reason_addresses_reader', points: -ramp(prose.address, 0.8, 3, 3) },
    { reason: 'reason_verse', points: -ramp(prose.vocalisation, 0.12, 0.3, 4) },
  ];
}

/**
 * Several articles, each with a linked title of its own or cut off after its beginning: a digest, a section, the results
 * of a search.
 */
function holdsManyArticles(blocks: readonly Block[], body: readonly Block[]): boolean {
  const inBody = new Set(body);
  let titled = 0;
  for (let index = 1; index < blocks.length; index++) {
    const title = blocks[index - 1]!;
    const isLinked = title.linkLength > title.text.length / 2;
    if (inBody.has(blocks[index]!) && isLinked && title.text.length > 15) titled++;
  }
  const prose = body.filter(isProse);
  const cutOff = prose.filter((block) => /(?:\.{3}|…|\[…\])\s*(?:المزيد)?$/.test(block.text)).length;
  return titled >= Math.max(3, prose.length * 0.4) || cutOff >= Math.max(3, prose.length * 0.4);
}

function shapeSignals({ document, blocks, extraction }: Evidence): Signal[] {
  const { body, headline } = extraction;
  const length = body.reduce((sum, block) => sum + block.text.length, 0);
  const linked = blocks.reduce((sum, block) => sum + block.linkLength, 0);
  const short = body.filter((block) => block.text.length < 60).length;
  const code = document.querySelectorAll('pre, code').length;
  const hasHeadline = headline !== null && body.length > 0;
  return [
    { reason: 'reason_headline', points: hasHeadline ? 1 : -1 },
    { reason: 'reason_long_text', points: ramp(length, 250, 900, 1.5) },
    { reason: 'reason_short_text', points: length < 250 ? -4 : 0 },
    { reason: 'reason_mostly_links', points: -ramp(linked / (length + linked + 1), 0.75, 0.95, 2) },
    { reason: 'reason_many_articles', points: holdsManyArticles(blocks, body) ? -4 : 0 },
    { reason: 'reason_verse', points: -ramp(short / Math.max(body.length, 6), 0.5, 0.8, 2) },
    { reason: 'reason_code', points: code >= 3 ? -2 : 0 },
  ];
}

/** Weighs the evidence: every signal that says something, strongest first. */
export function weighEvidence(evidence: Evidence): Signal[] {
  const text = evidence.extraction.body
    .filter(isProse)
    .map((block) => block.text)
    .join('\n');
  const signals = [
    ...metadataSignals(evidence),
    ...proseSignals(measureProse(text)),
    ...shapeSignals(evidence),
  ];
  return signals
    .filter((signal) => signal.points !== 0)
    .sort((one, other) => Math.abs(other.points) - Math.abs(one.points));
}
