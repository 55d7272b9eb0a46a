import { type LinkedThing, readJsonLd } from './json-ld';

/** What a page says about itself, for machines. */
export interface Metadata {
  readonly things: readonly LinkedThing[];
  /** Types of microdata, without their namespace. */
  readonly itemTypes: readonly string[];
  readonly openGraphType: string;
  /** `article:published_time` and its like. */
  readonly hasPublicationTime: boolean;
  /** Titles by which the page calls itself, likeliest headline first, without repetition. */
  readonly titles: readonly string[];
  readonly description: string;
  /** The body as structured data give it, or ''. */
  readonly articleBody: string;
}

const ARTICLE_TYPE = /(?:Article|BlogPosting|Report)$/;

function contentOf(document: Document, ...names: string[]): string {
  for (const name of names) {
    const meta = document.querySelector(
      `meta[property="${name}" i], meta[name="${name}" i], meta[itemprop="${name}" i]`,
    );
    const content = meta?.getAttribute('content')?.trim();
    if (content) return content;
  }
  return '';
}

/** «عنوان الخبر - اسم الموقع» and «عنوان الخبر | اسم الموقع»: the part before the last separator, too. */
function withoutSiteName(title: string): string[] {
  const cut = Math.max(
    ...[' - ', ' | ', ' – ', ' — ', ' :: ', ' » ', ' • '].map((mark) => title.lastIndexOf(mark)),
  );
  return cut > 10 ? [title, title.slice(0, cut)] : [title];
}

function microdataTypes(document: Document): string[] {
  const types: string[] = [];
  const elements = document.querySelectorAll('[itemtype], [typeof]');
  for (let index = 0; index < Math.min(elements.length, 100); index++) {
    const type = elements[index]?.getAttribute('itemtype') ?? elements[index]?.getAttribute('typeof') ?? '';
    types.push(type.replace(/^.*[/#:]/, ''));
  }
  return types;
}

/** Reads JSON-LD, Open Graph, microdata and the title of `document`. */
export function readMetadata(document: Document): Metadata {
  const things = readJsonLd(document);
  const articles = things.filter((thing) => thing.types.some((type) => ARTICLE_TYPE.test(type)));
  const titles = [
    ...articles.map((article) => article.headline),
    contentOf(document, 'og:title'),
    contentOf(document, 'twitter:title', 'headline'),
    document.title,
  ];
  return {
    things,
    itemTypes: microdataTypes(document),
    openGraphType: contentOf(document, 'og:type').toLowerCase(),
    hasPublicationTime:
      contentOf(document, 'article:published_time', 'datePublished', 'pubdate', 'publishdate', 'date') !== '',
    titles: [...new Set(titles.filter(Boolean).flatMap(withoutSiteName))],
    description: contentOf(document, 'og:description', 'description'),
    articleBody: articles.map((article) => article.articleBody).find((body) => body.length > 200) ?? '',
  };
}
