import type { Block } from '../blocks/block';
import type { Extraction } from '../extract/extract-article';
import { isProse } from '../extract/prose';
import { definesTitle } from './definition';
import { holdsManyArticles, isTicker } from './many-articles';
import type { Metadata } from './metadata';
import { measureProse, type Prose } from './news-prose';
import type { Reason } from './reason';
import { readSiteMenu } from './site-menu';

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
const ARTICLE_TYPE = /^(?:Article|LiveBlogPosting)$/;
const OTHER_TYPE =
  /^(?:Product|FAQPage|QAPage|Recipe|HowTo|TechArticle|ScholarlyArticle|DiscussionForumPosting|CollectionPage|SearchResultsPage|JobPosting|Course|SoftwareApplication|WebApplication|MedicalWebPage|Book|Poem|Service|ProfilePage|ContactPage|AboutPage|BlogPosting|Blog)$/;
const OTHER_OPEN_GRAPH = /^(?:product|book|profile|video\.|music\.)/;

/** Grows linearly from nothing at `from` to `points` at `to`. */
const ramp = (value: number, from: number, to: number, points: number): number =>
  points * Math.min(1, Math.max(0, (value - from) / (to - from)));

const typesOf = ({ things, itemTypes }: Metadata): string[] => [
  ...things.flatMap((thing) => thing.types),
  ...itemTypes,
];

function metadataSignals({ document, metadata }: Evidence): Signal[] {
  const types = typesOf(metadata);
  const isNews = types.some((type) => NEWS_TYPE.test(type));
  const isArticle = types.some((type) => ARTICLE_TYPE.test(type)) || metadata.openGraphType === 'article';
  const isOther =
    types.some((type) => OTHER_TYPE.test(type)) || OTHER_OPEN_GRAPH.test(metadata.openGraphType);
  const menu = readSiteMenu(document);
  const elsewhere = menu.elsewhere - menu.newsroom;
  const isDated = metadata.hasPublicationTime || document.querySelector('time') !== null;
  return [
    { reason: 'reason_news_metadata', points: isNews ? 3 : 0 },
    { reason: 'reason_article_metadata', points: isArticle && !isNews ? 0.5 : 0 },
    { reason: 'reason_other_metadata', points: isOther && !isNews ? -1.5 : 0 },
    { reason: 'reason_publication_time', points: isDated ? 0.5 : 0 },
    {
      reason: 'reason_news_sections',
      points: ramp(menu.newsroom, 1, 4, 1.75) + ramp(menu.newsroom, 4, 7, 0.75),
    },
    // Newspapers have shops and services, too.
    { reason: 'reason_other_sections', points: -ramp(elsewhere, 0, 2, 2.5) - ramp(elsewhere, 2, 4, 1.5) },
  ];
}

/** No group of words decides alone. */
const MOST_OF_MANNER = 6;

/** Quotations and years have their weights from the same regression as the words, see `MANNER`. */
function proseSignals(prose: Prose): Signal[] {
  const { manner, quotations, years } = prose;
  const words = (Object.keys(manner) as (keyof Prose['manner'])[]).map((reason) => ({
    reason,
    points: Math.max(-MOST_OF_MANNER, Math.min(MOST_OF_MANNER, manner[reason])),
  }));
  const happening = manner.reason_reporting_verbs + manner.reason_actuality + quotations;
  return [
    ...words,
    { reason: 'reason_quotations', points: ramp(quotations, 0, 2, 2) },
    { reason: 'reason_exposition', points: -ramp(years, 0.3, 1.3, 3) },
    { reason: 'reason_dateline', points: prose.hasDateline ? 0.75 : 0 },
    { reason: 'reason_nothing_reported', points: -ramp(-happening, -0.6, -0.1, 1.5) },
    // Nobody in office, no body, no victim: 8 of 100 news are so, and stories, blogs and recipes mostly.
    { reason: 'reason_nothing_reported', points: manner.reason_actors < 0.1 ? -0.75 : 0 },
    { reason: 'reason_verse', points: -ramp(prose.vocalisation, 0.12, 0.3, 5) },
  ];
}

const LONG_LIST = 6;

/** Titles of poems, stories, guides, scripture and rulings say what follows. */
const GENRE =
  /(?:^|[-|–:] ?)(?:قصيدة|كلمات أغنية|الفصل ال|يوميات|حدث في مثل|حظك|برج |الطعن رقم|قانون رقم|المادة |قصة قصيرة|أقصوصة|رواية|خاطرة|سورة|تفسير|باب |كتاب |فتوى|خطبة|نص (?:كلمة|خطاب|القانون)|حكم (?:في|المحكمة)|شروط|دليل|كيفية|طريقة|خطوات|فوائد|أعراض|علاج|تعريف|معنى|شرح|درس|تحميل|وصفة|أفضل|سؤال|ما (?:هو|هي|معنى|الفرق)|ويكي|موسوعة|الموسوعة|قاموس|معجم)/;

/** What stands below an article of an encyclopedia or a scholar. */
const REFERENCES =
  /^(?:ال)?(?:مراجع|مصادر|هوامش|حواشي|ملاحظات)(?: و(?:ال)?(?:مراجع|مصادر|هوامش|ملاحظات))?(?:\s*\[.*\])?:?$|^(?:انظر أيضا|وصلات خارجية|روابط خارجية|قراءات أخرى)/;

/** Paragraphs set as a list, or news in a row with its times, are one article only where the page says so. */
function isListing({ blocks, metadata, extraction }: Evidence): boolean {
  const { body } = extraction;
  const items = body.filter((block) => block.kind === 'item').length;
  const isList = items >= LONG_LIST && items > body.length * 0.6;
  const saysOne = typesOf(metadata).some((type) => NEWS_TYPE.test(type) || type === 'LiveBlogPosting');
  return !saysOne && (isList || isTicker(blocks, extraction));
}

function shapeSignals(evidence: Evidence): Signal[] {
  const { document, blocks, extraction } = evidence;
  const { body, headline, title } = extraction;
  const length = body.reduce((sum, block) => sum + block.text.length, 0);
  const linked = blocks.reduce((sum, block) => sum + block.linkLength, 0);
  // Verses have no figures; a list of prices has.
  const short = body.filter(({ text }) => text.length < 60 && !/\p{Nd}/u.test(text)).length;
  const code = document.querySelectorAll('pre, code, kbd').length;
  const footnotes = document.querySelectorAll('sup a[href^="#"]').length;
  const hasReferences = blocks.some(({ kind, text }) => kind === 'heading' && REFERENCES.test(text));
  const isOtherGenre = [document.title, headline?.text ?? ''].some((title) => GENRE.test(title.trim()));
  return [
    { reason: 'reason_headline', points: headline !== null && body.length > 0 ? 0.25 : -0.75 },
    { reason: 'reason_long_text', points: ramp(length, 300, 900, 0.75) },
    { reason: 'reason_short_text', points: -ramp(-length, -320, -150, 4) - ramp(-length, -150, -80, 4) },
    { reason: 'reason_mostly_links', points: -ramp(linked / (length + linked + 1), 0.75, 0.95, 2) },
    {
      reason: 'reason_many_articles',
      points: holdsManyArticles(blocks, extraction) || isListing(evidence) ? -15 : 0,
    },
    { reason: 'reason_verse', points: -ramp(short / Math.max(body.length, 6), 0.4, 0.8, 4) },
    { reason: 'reason_code', points: code >= 3 ? -2 : 0 },
    { reason: 'reason_exposition', points: isOtherGenre ? -1.5 : 0 },
    { reason: 'reason_exposition', points: definesTitle(title, body.find(isProse)?.text ?? '') ? -2.5 : 0 },
    { reason: 'reason_footnotes', points: footnotes >= 4 || hasReferences ? -2 : 0 },
  ];
}

/** The points of a page that gives no signal at all. */
export const BASE_POINTS = -0.75;

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
