/** GitHub's colours, in both of its themes, and its measures of Markdown: https://primer.style/primitives/colors */
export const STYLE = `
:root {
  color-scheme: light dark;
  --text: light-dark(#1f2328, #f0f6fc);
  --muted: light-dark(#59636e, #9198a1);
  --accent: light-dark(#0969da, #4493f8);
  --ground: light-dark(#ffffff, #0d1117);
  --raised: light-dark(#f6f8fa, #151b23);
  --code: light-dark(#eff1f3, #262c36);
  --border: light-dark(#d1d9e0, #3d444d);
}
* { box-sizing: border-box; }
body { margin: 0; background: var(--ground); color: var(--text); line-height: 1.5;
  font: 16px/1.5 -apple-system, BlinkMacSystemFont, "Segoe UI", "Noto Sans", "Liberation Sans", Helvetica, Arial, sans-serif, "Noto Color Emoji"; }
main { max-width: 960px; padding: 16px; }
section { border: 1px solid var(--border); border-radius: 6px; overflow: hidden; }
h1 { margin: 0; padding: 12px 16px; font-size: 14px; border-bottom: 1px solid var(--border); background: var(--raised); }
article { padding: 20px 24px 4px; overflow-wrap: anywhere; }
footer { padding: 10px 16px; border-top: 1px solid var(--border); color: var(--muted); font-size: 12px; }
h2, h3, h4 { margin: 24px 0 16px; font-weight: 600; line-height: 1.25; }
h2 { padding-bottom: .3em; border-bottom: 1px solid var(--border); font-size: 1.5em; }
h3 { font-size: 1.25em; }
h4 { font-size: 1em; }
article > :first-child { margin-top: 0; }
p, ul, ol, pre, table, details, blockquote { margin: 0 0 16px; }
ul, ol { padding-left: 2em; }
li + li { margin-top: .25em; }
li > ul, li > ol { margin: 0; }
blockquote { padding: 0 1em; color: var(--muted); border-left: .25em solid var(--border); }
a { color: var(--accent); }
summary { cursor: pointer; }
summary:focus-visible { outline: 2px solid var(--accent); }
details[open] > summary { margin-bottom: 16px; }
code, pre { font-family: ui-monospace, SFMono-Regular, Menlo, Consolas, "Liberation Mono", monospace; }
code { padding: .2em .4em; font-size: 85%; background: var(--code); border-radius: 6px; }
pre { padding: 16px; overflow: auto; font-size: 85%; line-height: 1.45; background: var(--raised); border-radius: 6px; }
pre code { padding: 0; font-size: 100%; background: none; overflow-wrap: normal; }
table { display: block; width: max-content; max-width: 100%; overflow: auto; border-spacing: 0; border-collapse: collapse; overflow-wrap: normal; }
th, td { padding: 6px 13px; border: 1px solid var(--border); text-align: start; }
tbody tr:nth-child(2n) { background: var(--raised); }
`;
