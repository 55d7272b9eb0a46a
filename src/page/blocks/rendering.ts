/** What a stylesheet changes about an element, as far as reading its text goes. */
export interface Rendering {
  /** Not on the page at all: neither the element nor anything in it. */
  isHidden(element: Element): boolean;
  /** Begins a line of its own although its tag is an inline one (`<span style="display: block">`). */
  isBlock(element: Element): boolean;
  /** Line feeds in its text are line breaks. */
  keepsLineFeeds(element: Element): boolean;
}

const inlineStyle = (element: Element): string => element.getAttribute('style')?.toLowerCase() ?? '';

function isDeclaredHidden(element: Element): boolean {
  if (element.hasAttribute('hidden') || element.getAttribute('aria-hidden') === 'true') return true;
  const style = inlineStyle(element);
  return style !== '' && /(?:^|[;\s])(?:display\s*:\s*none|visibility\s*:\s*hidden)/.test(style);
}

/** By attributes and inline styles alone: all that there is where nothing is laid out. */
const declared: Rendering = {
  isHidden: isDeclaredHidden,
  isBlock: (element) => /display\s*:\s*(?:block|flex|grid|table|list-item)/.test(inlineStyle(element)),
  keepsLineFeeds: (element) => /white-space\s*:\s*(?:pre|break-spaces)/.test(inlineStyle(element)),
};

const computed: Rendering = {
  isHidden(element) {
    if (isDeclaredHidden(element)) return true;
    // `display: contents` has no box of its own either, yet its text is there.
    return !element.checkVisibility() && getComputedStyle(element).display !== 'contents';
  },
  isBlock: (element) => !/^(?:inline|ruby|contents|none)/.test(getComputedStyle(element).display),
  keepsLineFeeds: (element) => /^(?:pre|break-spaces)/.test(getComputedStyle(element).whiteSpace),
};

/** Computed styles in a browser; in a simulated document, where they take seconds and are wrong, what is declared. */
export function renderingOf(document: Document): Rendering {
  const hasLayout = 'checkVisibility' in document.documentElement;
  return hasLayout && document.defaultView !== null ? computed : declared;
}
