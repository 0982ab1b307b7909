import { Marked } from 'marked';

import { STYLE } from './style.ts';

/** What GitHub leaves of HTML, as far as summaries of ours use it. */
const KEPT = /^<\/?(?:details|summary|br|sub|sup)\s*\/?>/i;

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}

const markdown = new Marked({
  gfm: true,
  renderer: {
    html: ({ text }) => text.replace(/<[^>]*>?/g, (tag) => (KEPT.test(tag) ? tag : escaped(tag))),
    // A picture asks for nothing.
    image: ({ text }) => escaped(text),
    link({ href, tokens }) {
      const text = this.parser.parseInline(tokens);
      return href.startsWith('https://') ? `<a href="${escaped(href)}">${text}</a>` : text;
    },
  },
});

/** How a summary is shown. */
export interface Showing {
  /** The job's name. */
  readonly job: string;
  /** Titles of the folds that are open. */
  readonly open: readonly string[];
}

/** A job's summary in the frame that GitHub shows it in, as a page that loads nothing. */
export function summaryPage(summary: string, { job, open }: Showing): string {
  const body = open.reduce(
    (text, title) =>
      text.replaceAll(`<details><summary>${escaped(title)}<`, `<details open><summary>${escaped(title)}<`),
    markdown.parse(summary, { async: false }),
  );
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; img-src data:; style-src 'unsafe-inline'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<link rel="icon" href="data:,">
<title>${escaped(job)} summary</title>
<style>${STYLE}</style>
</head>
<body>
<main>
<section>
<h1>${escaped(job)} summary</h1>
<article>
${body}</article>
<footer>Job summary generated at run-time</footer>
</section>
</main>
</body>
</html>
`;
}
