/** Where and when an article was published, as its page says for machines. */
export interface Publication {
  /** The name of the outlet. */
  readonly outlet: string | null;
  /** The day, as `2021-07-23`. */
  readonly published: string | null;
}

const OUTLET = ['meta[property="og:site_name"]', 'meta[name="application-name"]', 'meta[name="publisher"]'];

/** Structured data of one article are a few kilobytes; a page could hold any amount of them. */
const MOST_SCRIPTS = 10;
const LONGEST_SCRIPT = 100_000;

/** Reads the outlet and the day of publication, in time bounded whatever the page holds. */
export function readPublication(document: Document): Publication {
  const outlet = OUTLET.map((selector) => attributeOf(document, selector, 'content')).find(Boolean) ?? null;
  const stated =
    attributeOf(document, 'meta[property="article:published_time"]', 'content') ||
    attributeOf(document, '[itemprop="datePublished"]', 'content', 'datetime') ||
    linkedDate(document) ||
    attributeOf(document, 'article time[datetime]', 'datetime');
  return { outlet, published: /^\d{4}-\d\d-\d\d(?=T|\s|$)/.exec(stated)?.[0] ?? null };
}

function attributeOf(document: Document, selector: string, ...names: readonly string[]): string {
  const element = document.querySelector(selector);
  return names.map((name) => element?.getAttribute(name)?.trim() ?? '').find(Boolean) ?? '';
}

/** Not parsed: all that is wanted stands in one place, and half of the pages have errors in the others. */
function linkedDate(document: Document): string {
  const scripts = [...document.querySelectorAll('script[type="application/ld+json"]')].slice(0, MOST_SCRIPTS);
  for (const { textContent } of scripts) {
    const found = /"datePublished"\s*:\s*"([^"]{10,40})"/.exec((textContent ?? '').slice(0, LONGEST_SCRIPT));
    if (found) return found[1]!;
  }
  return '';
}
