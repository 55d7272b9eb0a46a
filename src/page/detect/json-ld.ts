/** One object of the page's structured data: its types without their namespace, and the few fields that help here. */
export interface LinkedThing {
  readonly types: readonly string[];
  readonly headline: string;
  readonly articleBody: string;
  readonly description: string;
}

const MAX_SCRIPTS = 20;
const MAX_THINGS = 200;
const MAX_SOURCE = 500_000;

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');

function typesOf(value: unknown): string[] {
  const types = Array.isArray(value) ? value : [value];
  return types.filter((type) => typeof type === 'string').map((type) => type.replace(/^.*[/#:]/, ''));
}

/** Pages wrap their data in `<![CDATA[ … ]]>` or HTML comments, end it with a semicolon, and break lines in strings. */
function parseLoosely(source: string): unknown {
  const json = source
    .replace(/^\s*(?:\/\*|\/\/)?\s*(?:<!\[CDATA\[|<!--)\s*(?:\*\/)?/, '')
    .replace(/(?:\/\*|\/\/)?\s*(?:\]\]>|-->)\s*(?:\*\/)?\s*$/, '')
    .replace(/;\s*$/, '')
    .replace(/\p{Cc}+/gu, ' ');
  try {
    return JSON.parse(json);
  } catch {
    return null;
  }
}

function collect(value: unknown, things: LinkedThing[], depth: number): void {
  if (things.length >= MAX_THINGS || depth > 4) return;
  if (Array.isArray(value)) {
    for (const item of value) collect(item, things, depth + 1);
  } else if (isRecord(value)) {
    const types = typesOf(value['@type']);
    if (types.length > 0) {
      const headline = textOf(value.headline) || textOf(value.name);
      const articleBody = textOf(value.articleBody) || textOf(value.text);
      things.push({ types, headline, articleBody, description: textOf(value.description) });
    }
    collect(value['@graph'], things, depth + 1);
    collect(value.mainEntity, things, depth + 1);
  }
}

/** The things that the JSON-LD of `document` describes: single objects, arrays and `@graph`; broken scripts give none. */
export function readJsonLd(document: Document): LinkedThing[] {
  const things: LinkedThing[] = [];
  const scripts = document.querySelectorAll('script[type="application/ld+json" i]');
  for (let index = 0; index < Math.min(scripts.length, MAX_SCRIPTS); index++) {
    const source = scripts[index]?.textContent ?? '';
    if (source.length <= MAX_SOURCE) collect(parseLoosely(source), things, 0);
  }
  return things;
}
