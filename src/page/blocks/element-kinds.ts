import { wordSet } from '../text/word-set';

/** Elements whose text nobody reads as part of an article, or that must not be touched (fields, code, embedded media). */
const SKIPPED = wordSet(
  'SCRIPT STYLE NOSCRIPT TEMPLATE OBJECT EMBED SVG MATH CANVAS VIDEO AUDIO MAP PICTURE HEAD ' +
    'INPUT TEXTAREA SELECT OPTION BUTTON DATALIST PROGRESS METER PRE NAV FOOTER ASIDE FIGCAPTION MENU DIALOG',
);

const SKIPPED_ROLES = wordSet(
  'navigation banner contentinfo complementary search menu menubar toolbar dialog alertdialog alert status ' +
    'tablist textbox searchbox combobox listbox button tooltip log timer',
);

/** Elements that do not break the line, unless a stylesheet says so. */
const INLINE = wordSet(
  'A ABBR ACRONYM B BDI BDO BIG CITE CODE DATA DEL DFN EM FONT I INS KBD LABEL MARK NOBR Q RUBY RB S SAMP SMALL SPAN ' +
    'STRIKE STRONG SUB SUP TIME TT U VAR WBR',
);

export const isInlineTag = (element: Element): boolean => INLINE.has(element.tagName);

/** Whether the text inside `element` is none of the article's, by its kind alone. */
export function isSkipped(element: Element): boolean {
  if (SKIPPED.has(element.tagName.toUpperCase())) return true;
  const role = element.getAttribute('role');
  if (role !== null && SKIPPED_ROLES.has(role.toLowerCase())) return true;
  const editable = element.getAttribute('contenteditable');
  return editable !== null && editable.toLowerCase() !== 'false';
}

/**
 * What web authors everywhere call the things round an article. Tested on the words of class and id («most-read»,
 * «mostRead» and «most_read» are two words each), never on letters inside a word: «headline» is no «ad».
 */
const SMALL_ASIDES = wordSet(
  'ad ads adv advert advertisement advertising adsense adbox adslot sponsor sponsored promo promotion promoted banner ' +
    'share sharing sharer social socials follow tag tags taglist keywords breadcrumb breadcrumbs ' +
    'byline author credit credits caption captions copyright login modal popup overlay lightbox ' +
    'widget navbar toolbar pagination pager rating poll survey vote print ticker carousel slider slick swiper ' +
    'meta postmeta metadata timestamp dateline tooltip skip skiplink',
);
/** Those that hold texts of their own, as many as there may be. */
const TEXT_ASIDES = wordSet(
  'related relatedposts recommend recommended recommendation recommendations suggested readmore seealso trending popular ' +
    'comment comments disqus respond reply replies authors authorbox bio newsletter subscribe subscription signup cookie ' +
    'cookies consent gdpr sidebar widgets footer menu nav navigation disclaimer teaser teasers outbrain taboola mostread ' +
    'mostviewed latest tweet',
);
const ASIDE_PAIRS = wordSet(
  'most-read most-viewed most-popular read-more read-also also-read see-also more-news other-news you-may more-from ' +
    'next-post prev-post post-navigation app-download sign-up pull-quote photo-credit image-caption wp-caption ' +
    'instagram-media tiktok-embed fb-post',
);

/** «has-sidebar» and «no-share» speak of the page round the element, not of the element. */
const QUALIFIERS = wordSet('no has with without hide show enable disable is');
/** «entry-content», «article-body», «storyText»: two words that together name nothing but a body. */
const BODY_NAME = /^(?:entry|article|post|story|news)-(?:content|body|text|detail|details)$/;

const MAX_CLASS_LENGTH = 300;

function namesOf(element: Element): string[] {
  const names = `${element.getAttribute('class') ?? ''} ${element.id}`.slice(0, MAX_CLASS_LENGTH);
  return names
    .replace(/([a-z])([A-Z])/g, '$1-$2')
    .toLowerCase()
    .split(/\s+/)
    .map((name) =>
      name
        .split(/[^a-z]+/)
        .filter(Boolean)
        .join('-'),
    );
}

/** Whether `name` has one of `asides` in it, or a pair of words that together name something else. */
function says(name: string, asides: readonly ReadonlySet<string>[]): boolean {
  const tokens = name.split('-');
  return tokens.some(
    (token, index) =>
      !QUALIFIERS.has(tokens[index - 1] ?? '') &&
      (asides.some((list) => list.has(token)) || ASIDE_PAIRS.has(`${token}-${tokens[index + 1] ?? ''}`)),
  );
}

/** Whether class or id call `element` a menu, a caption, related links, an advertisement and the like: a hint only. */
export function isNamedAside(element: Element): boolean {
  const names = namesOf(element);
  // A paragraph of that name is the lead, a teaser of its own article.
  if (element.tagName === 'P' && names.some((name) => /^teaser/.test(name))) return false;
  return (
    names.some((name) => says(name, [SMALL_ASIDES, TEXT_ASIDES])) &&
    !names.some((name) => BODY_NAME.test(name))
  );
}

/** Whether class or id call `element` comments, related items or another thing that holds texts of its own. */
export const isNamedAfterTexts = (element: Element): boolean =>
  namesOf(element).some((name) => says(name, [TEXT_ASIDES]));
