/** An article as plain text: the headline on the first line, then a paragraph a line. */
export interface ArticleText {
  readonly headline: string;
  readonly paragraphs: readonly string[];
}

export function parseArticle(text: string): ArticleText {
  const [headline = '', ...paragraphs] = text.split(/\r?\n/).filter((line) => line.trim() !== '');
  return { headline, paragraphs };
}

const STYLE = `
  :root { color-scheme: light dark; }
  body { margin: 0; font: 1.2rem/2 "Noto Naskh Arabic", "Amiri", "Geeza Pro", "Traditional Arabic", serif; }
  header, footer { padding: .6rem 1.5rem; font: .95rem/1.8 "Noto Sans Arabic", system-ui, sans-serif; }
  header { border-block-end: 3px double; }
  nav a { margin-inline-end: 1.2rem; color: inherit; }
  main { max-inline-size: 44rem; margin: 1.5rem auto; padding-inline: 1.5rem; }
  h1 { font-size: 2rem; line-height: 1.6; }
`;

/** A news page as outlets lay it out: metadata, a header with a menu, the article, a footer. */
export function renderArticlePage({ headline, paragraphs }: ArticleText): string {
  const title = escapeHtml(headline);
  return `<!doctype html>
<html lang="ar" dir="rtl">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${title}</title>
<meta property="og:type" content="article">
<meta property="og:title" content="${title}">
<link rel="icon" href="data:,">
<style>${STYLE}</style>
</head>
<body>
<header><nav aria-label="الأقسام"><a href="/">الرئيسية</a><a href="/">سياسة</a><a href="/">اقتصاد</a></nav></header>
<main>
<article>
<h1>${title}</h1>
${paragraphs.map((paragraph) => `<p>${escapeHtml(paragraph)}</p>`).join('\n')}
</article>
</main>
<footer>جميع الحقوق محفوظة</footer>
</body>
</html>
`;
}

function escapeHtml(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/"/g, '&quot;');
}
