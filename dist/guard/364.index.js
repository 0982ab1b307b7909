export const id = 364;
export const ids = [364];
export const modules = {

/***/ 79364:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   page: () => (/* binding */ page)
/* harmony export */ });
/* harmony import */ var _qeml_actions_page__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(71717);
/* harmony import */ var _qeml_actions_page__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(99922);
/* harmony import */ var _qeml_actions_page__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(99493);
/* harmony import */ var _qeml_actions_page__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(78160);
/* harmony import */ var _retry_with_backoff_src_step_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51657);
/* harmony import */ var _retry_with_backoff_src_view_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(93991);
/* harmony import */ var _messages_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(56113);
/* harmony import */ var _headline_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(19731);
/* harmony import */ var _healed_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(99984);
/* harmony import */ var _part_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(4054);







const TONES = { pass: 'good', warn: 'warn', fail: 'bad', error: 'bad' };
const BARS = 100;
const TESTS = 100;
const LINES = 20;
const LOGS = 5;
const LONGEST = 1_000;
/** The three parts on one page that needs nothing but itself: what came out, the attempts, then the analysis or the gate. */
function page(result, redactor, parts) {
    const { verdict } = result;
    const said = redactor.redact((0,_headline_js__WEBPACK_IMPORTED_MODULE_2__/* .headline */ .P)(result));
    return (0,_qeml_actions_page__WEBPACK_IMPORTED_MODULE_4__/* .page */ .M)({
        title: `Guarded step: ${verdict}`,
        heading: `Guarded step: ${verdict}`,
        lead: (0,_qeml_actions_page__WEBPACK_IMPORTED_MODULE_5__/* .html */ .qy) `<p class="lead"><span class="badge ${TONES[verdict]}">${verdict}</span> ${(0,_qeml_actions_page__WEBPACK_IMPORTED_MODULE_5__/* .cutText */ .IN)(said, LONGEST)}</p>
      ${duties(result, redactor)}${parts.lead && (0,_qeml_actions_page__WEBPACK_IMPORTED_MODULE_5__/* .html */ .qy) `<p class="quiet">The quality gate, of what the command left:</p>`}${parts.lead}`,
        sections: [attempts(result.command, redactor), ...tests(result, redactor), ...parts.sections],
        footer: (0,_qeml_actions_page__WEBPACK_IMPORTED_MODULE_5__/* .html */ .qy) `<p>The JSON report has what each part found.</p>`,
    });
}
/** What a person must do, where no section says it. */
function duties({ analysis, gate, stale, ...result }, redactor) {
    const cure = analysis.state === 'done' ? (analysis.result.causes[0]?.cure ?? '') : '';
    const texts = [
        ...healed(result),
        ...(gate.state === 'nothing' ? [`${(0,_messages_js__WEBPACK_IMPORTED_MODULE_6__/* .nothingMeasured */ .uv)()} ${(0,_messages_js__WEBPACK_IMPORTED_MODULE_6__/* .lineToAdd */ .PB)()}`] : []),
        ...(stale.length > 0 && gate.state !== 'done' ? [(0,_messages_js__WEBPACK_IMPORTED_MODULE_6__/* .staleReports */ .NG)(stale)] : []),
        ...(0,_part_js__WEBPACK_IMPORTED_MODULE_7__/* .faultsOf */ .x)({ analysis, gate }),
        ...(result.command.end.outcome === 'success' ? [] : [result.command.end.reason]),
    ];
    return (0,_qeml_actions_page__WEBPACK_IMPORTED_MODULE_5__/* .html */ .qy) `${cure === '' ? undefined : (0,_qeml_actions_page__WEBPACK_IMPORTED_MODULE_5__/* .html */ .qy) `<p class="lead"><strong>What to do:</strong> ${withCode((0,_qeml_actions_page__WEBPACK_IMPORTED_MODULE_5__/* .cutText */ .IN)(redactor.redact(cure), LONGEST))}</p>`}
  ${texts.map((text) => (0,_qeml_actions_page__WEBPACK_IMPORTED_MODULE_5__/* .html */ .qy) `<p>${withCode((0,_qeml_actions_page__WEBPACK_IMPORTED_MODULE_5__/* .cutText */ .IN)(redactor.redact(text), LONGEST))}</p>`)}`;
}
/** What a further attempt got over. */
function healed(result) {
    const text = (0,_healed_js__WEBPACK_IMPORTED_MODULE_3__/* .healedEvidence */ .Z)(result);
    return text !== '' ? [`${(0,_messages_js__WEBPACK_IMPORTED_MODULE_6__/* .healedText */ .ZW)()} \`${text.replaceAll('`', "'")}\``] : [];
}
/** A sentence of ours with what is between backticks as code. */
function withCode(text) {
    const parts = text.split('`');
    // An odd one has no partner.
    const paired = parts.length % 2 === 1 ? parts : [...parts.slice(0, -2), parts.slice(-2).join('`')];
    return (0,_qeml_actions_page__WEBPACK_IMPORTED_MODULE_5__/* .html */ .qy) `${paired.map((part, index) => (index % 2 === 1 ? (0,_qeml_actions_page__WEBPACK_IMPORTED_MODULE_5__/* .html */ .qy) `<code>${part}</code>` : (0,_qeml_actions_page__WEBPACK_IMPORTED_MODULE_5__/* .html */ .qy) `${part}`))}`;
}
function attempts(command, redactor) {
    const bars = redactor.redactAll((0,_retry_with_backoff_src_view_js__WEBPACK_IMPORTED_MODULE_1__/* .attemptBars */ .yk)(command)).map((bar) => ({ ...bar }));
    const runs = (0,_retry_with_backoff_src_step_js__WEBPACK_IMPORTED_MODULE_0__/* .runsOf */ .ky)(command);
    const shown = runs.filter(({ passed, lastLines }, index) => lastLines !== '' && (!passed || index === runs.length - 1));
    const body = (0,_qeml_actions_page__WEBPACK_IMPORTED_MODULE_5__/* .html */ .qy) `<p class="quiet">When each attempt ran, and the waits between, on one scale.</p>
    ${(0,_qeml_actions_page__WEBPACK_IMPORTED_MODULE_8__/* .barList */ .K)(bars, BARS)}
    ${shown.slice(-LOGS).map((run) => lastLines(run, redactor))}`;
    return { id: 'attempts', heading: runs.length === 1 ? 'One attempt' : `${String(runs.length)} attempts`, body };
}
function lastLines(run, redactor) {
    return (0,_qeml_actions_page__WEBPACK_IMPORTED_MODULE_5__/* .html */ .qy) `<details>
    <summary>The last lines of ${(0,_qeml_actions_page__WEBPACK_IMPORTED_MODULE_5__/* .cutText */ .IN)(redactor.redact((0,_retry_with_backoff_src_view_js__WEBPACK_IMPORTED_MODULE_1__/* .runName */ .rt)(run)), LONGEST)}</summary>
    ${(0,_qeml_actions_page__WEBPACK_IMPORTED_MODULE_9__/* .textBlock */ .f)(redactor.redact(run.lastLines), LINES, LONGEST)}
  </details>`;
}
function tests({ failedTests }, redactor) {
    if (failedTests.count === 0)
        return [];
    const names = failedTests.tests.slice(0, TESTS).map(({ name, report }) => {
        return (0,_qeml_actions_page__WEBPACK_IMPORTED_MODULE_5__/* .html */ .qy) `<li><code>${(0,_qeml_actions_page__WEBPACK_IMPORTED_MODULE_5__/* .cutText */ .IN)(redactor.redact(name), LONGEST)}</code> <span class="quiet">${redactor.redact(report)}</span></li>`;
    });
    const left = failedTests.count - names.length;
    const body = (0,_qeml_actions_page__WEBPACK_IMPORTED_MODULE_5__/* .html */ .qy) `<ul>
      ${names}
    </ul>
    ${left > 0 ? (0,_qeml_actions_page__WEBPACK_IMPORTED_MODULE_5__/* .html */ .qy) `<p class="cut">${left} more are left out.</p>` : undefined}`;
    return [{ id: 'failed-tests', heading: (0,_messages_js__WEBPACK_IMPORTED_MODULE_6__/* .failedTestsText */ .ko)(failedTests).replace(/\.$/, ''), body }];
}


/***/ }),

/***/ 99493:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ barList)
/* harmony export */ });
/* harmony import */ var _html_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(99922);

const WIDTH = 200;
const THIN = 2;
const LONGEST_LABEL = 200;
/** Bars under each other on one scale: a time line, or counts where all start at 0. The notes say it in words. */
function barList(bars, most) {
    const shown = bars.slice(0, most);
    const end = Math.max(...bars.map(({ start, duration }) => start + duration), 0) || 1;
    const rows = shown.map(({ label, start, duration, idle, note }) => {
        const width = Math.max(THIN, (duration / end) * WIDTH);
        const x = Math.min((start / end) * WIDTH, WIDTH - width);
        return (0,_html_js__WEBPACK_IMPORTED_MODULE_0__/* .html */ .qy) `<li>
      <span class="label">${(0,_html_js__WEBPACK_IMPORTED_MODULE_0__/* .cutText */ .IN)(label, LONGEST_LABEL)}</span>
      <svg viewBox="0 0 ${WIDTH} 10" preserveAspectRatio="none" aria-hidden="true">
        <rect class="${idle ? 'idle' : ''}" x="${x.toFixed(1)}" y="0" width="${width.toFixed(1)}" height="10" />
      </svg>
      <span class="note">${note}</span>
    </li>`;
    });
    const left = bars.length - shown.length;
    return (0,_html_js__WEBPACK_IMPORTED_MODULE_0__/* .html */ .qy) `<ul class="bars">
      ${rows}
    </ul>
    ${left > 0 ? (0,_html_js__WEBPACK_IMPORTED_MODULE_0__/* .html */ .qy) `<p class="cut">${left} more are left out; ${most} are shown.</p>` : undefined}`;
}


/***/ }),

/***/ 99922:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ed: () => (/* binding */ Html),
/* harmony export */   IN: () => (/* binding */ cutText),
/* harmony export */   nf: () => (/* binding */ link),
/* harmony export */   qy: () => (/* binding */ html)
/* harmony export */ });
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57975);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_util__WEBPACK_IMPORTED_MODULE_0__);

const ENTITIES = {
    '&': '&amp;',
    '<': '&lt;',
    '>': '&gt;',
    '"': '&quot;',
    "'": '&#39;',
};
/** They make a line read in another order than it has (https://trojansource.codes). */
const TURNS_TEXT = /[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/g;
const SAFE_PROTOCOLS = new Set(['https:', 'http:']);
/** HTML that may stand as it is. A private field tells it from any object that only looks like it. */
class Html {
    #text;
    /** Only for texts that are this package's own. */
    constructor(text) {
        this.#text = text;
    }
    toString() {
        return this.#text;
    }
}
/** A template in whose gaps text is escaped for content and for quoted attributes. */
function html(parts, ...gaps) {
    return new Html(unindented(parts)
        .map((part, index) => part + shown(gaps[index]))
        .join(''));
}
const known = new WeakMap();
/** A template's own parts without the indentation of our source, which is half of a long table. */
function unindented(parts) {
    let short = known.get(parts);
    if (!short)
        known.set(parts, (short = parts.map((part) => part.replace(/\n[ ]+/g, '\n'))));
    return short;
}
/** A link where the address is one of the web; else its text alone. */
function link(address, text) {
    const url = URL.canParse(address) ? new URL(address) : undefined;
    if (!url || !SAFE_PROTOCOLS.has(url.protocol))
        return html `${text}`;
    return html `<a href="${url.href}" rel="noreferrer noopener">${text}</a>`;
}
/** A text within so many characters; the cut is stated in its place. */
function cutText(text, most) {
    if (text.length <= most)
        return text;
    const left = text.length - most;
    return `${text.slice(0, most)}… (${String(left)} more characters)`;
}
function shown(gap) {
    if (gap === undefined)
        return '';
    if (gap instanceof Html)
        return gap.toString();
    return Array.isArray(gap) ? gap.map((part) => shown(part)).join('') : escaped(String(gap));
}
/** Text in which nothing is markup, turns its direction or is a control. */
function escaped(text) {
    return (0,node_util__WEBPACK_IMPORTED_MODULE_0__.stripVTControlCharacters)(text)
        .toWellFormed()
        .replace(/(?![\t\n])\p{Cc}/gu, '')
        .replace(TURNS_TEXT, '\uFFFD')
        .replace(/[&<>"']/g, (character) => ENTITIES[character] ?? '');
}


/***/ }),

/***/ 71717:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  M: () => (/* binding */ page)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./packages/page/src/html/html.ts
var html = __webpack_require__(99922);
;// CONCATENATED MODULE: ./packages/page/src/html/script.ts
/**
 * The page's one script. It adds to what is there (filters, sorting, opening all folds) and is not needed to read.
 * Texts are only ever read and compared, never parsed.
 */
const SCRIPT = `'use strict';
(() => {
  const all = (selector, root = document) => [...root.querySelectorAll(selector)];
  for (const element of all('.script-only')) element.classList.remove('script-only');

  const folds = all('details');
  const toggle = document.querySelector('[data-folds]');
  if (folds.length === 0) toggle.hidden = true;
  const setFolds = (open) => {
    for (const fold of folds) fold.open = open;
    toggle.setAttribute('aria-pressed', String(open));
    toggle.textContent = open ? 'Close all folds' : 'Open all folds';
  };
  toggle.addEventListener('click', () => setFolds(toggle.getAttribute('aria-pressed') !== 'true'));
  let opened = [];
  addEventListener('beforeprint', () => {
    opened = folds.filter((fold) => !fold.open);
    for (const fold of opened) fold.open = true;
  });
  addEventListener('afterprint', () => {
    for (const fold of opened) fold.open = false;
  });

  const keyOf = (row, column) => row.cells[column].dataset.sort ?? row.cells[column].textContent.trim();
  const compare = (a, b) => {
    const numbers = a !== '' && b !== '' && !isNaN(a) && !isNaN(b);
    return numbers ? a - b : a < b ? -1 : a > b ? 1 : 0;
  };
  for (const box of all('[data-table]')) {
    const body = box.querySelector('tbody');
    const rows = [...body.rows];
    const headings = all('thead th', box);
    headings.forEach((heading, column) => {
      const button = document.createElement('button');
      button.type = 'button';
      button.append(...heading.childNodes);
      heading.append(button);
      button.addEventListener('click', () => {
        const down = heading.getAttribute('aria-sort') === 'ascending';
        for (const other of headings) other.removeAttribute('aria-sort');
        heading.setAttribute('aria-sort', down ? 'descending' : 'ascending');
        const sorted = [...rows].sort((a, b) => compare(keyOf(a, column), keyOf(b, column)));
        body.append(...(down ? sorted.reverse() : sorted));
      });
    });
    const input = box.querySelector('input[type=search]');
    if (!input) continue;
    const plain = (text) => text.replace(/\\s+/g, ' ').trim();
    const choices = all('select', box);
    const clear = box.querySelector('[data-clear]');
    const count = box.querySelector('output');
    const filter = () => {
      const words = input.value.toLowerCase().split(/\\s+/).filter(Boolean);
      const chosen = choices.filter(({ value }) => value !== '');
      let shown = 0;
      for (const row of rows) {
        const fits = chosen.every(({ dataset, value }) => plain(row.cells[dataset.column].textContent) === plain(value));
        const text = fits && words.length > 0 ? row.textContent.toLowerCase() : '';
        row.hidden = !fits || !words.every((word) => text.includes(word));
        if (!row.hidden) shown++;
      }
      count.textContent = shown + ' of ' + rows.length + ' rows';
      count.classList.toggle('filtered', shown < rows.length);
    };
    for (const control of [input, ...choices]) control.addEventListener('input', filter);
    clear?.addEventListener('click', () => {
      for (const control of [input, ...choices]) control.value = '';
      filter();
      input.focus();
    });
    // A browser may keep what was typed over a reload.
    filter();
  }
})();
`;

;// CONCATENATED MODULE: ./packages/page/src/html/style.ts
/** The look of a page. Every pair of colours has a contrast of 4.5 to 1 or more, in both themes. */
const STYLE = `
:root {
  color-scheme: light dark;
  --ground: #fff; --raised: #f6f8fa; --text: #1f2328; --quiet: #59636e; --edge: #d1d9e0; --control: #818b98;
  --link: #0969da; --mark: #fff8c5; --mark-edge: #9a6700; --bad: #b3131f; --good: #1a7f37; --warn: #8a5d00;
}
@media (prefers-color-scheme: dark) {
  :root {
    --ground: #0d1117; --raised: #161b22; --text: #f0f6fc; --quiet: #9da7b3; --edge: #3d444d; --control: #7d8590;
    --link: #58a6ff; --mark: #3a2e00; --mark-edge: #d29922; --bad: #ff7b72; --good: #3fb950; --warn: #d29922;
  }
}
* { box-sizing: border-box; }
html { scroll-padding-top: 1rem; -webkit-text-size-adjust: 100%; }
body {
  margin: 0 auto; padding: 1.5rem 1rem 4rem; max-width: 64rem; background: var(--ground); color: var(--text);
  font: 1rem/1.55 system-ui, -apple-system, 'Segoe UI', Roboto, 'Helvetica Neue', Arial, sans-serif;
  overflow-wrap: anywhere;
}
h1 { font-size: 1.6rem; line-height: 1.25; margin: 0 0 .75rem; }
h2 { font-size: 1.3rem; line-height: 1.3; margin: 2.5rem 0 .75rem; padding-bottom: .3rem; border-bottom: 1px solid var(--edge); }
h3 { font-size: 1.05rem; line-height: 1.4; margin: 1.75rem 0 .5rem; }
h4 { font-size: .95rem; margin: 1rem 0 .25rem; }
summary h3, summary h4 { display: inline; margin: 0; }
p, ul, ol, dl, figure { margin: .5rem 0; }
ul, ol { padding-left: 1.5rem; }
.plain { list-style: none; padding: 0; }
.plain li, header li { margin: .3rem 0; }
a { color: var(--link); text-underline-offset: .15em; }
:focus-visible { outline: 3px solid var(--link); outline-offset: 2px; border-radius: 2px; }
main:focus, h2:focus { outline: none; }
.skip { position: absolute; left: -100vw; top: .5rem; padding: .5rem 1rem; background: var(--ground); }
.skip:focus { left: .5rem; z-index: 1; }
.hidden { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
.script-only, [hidden] { display: none !important; }
.quiet, .cut, footer, caption, .note { color: var(--quiet); }
code, pre { font-family: ui-monospace, SFMono-Regular, Menlo, Consolas, 'DejaVu Sans Mono', monospace; font-size: .85em; }
header { border-left: .35rem solid var(--edge); padding-left: 1rem; }
header:has(.good) { border-color: var(--good); }
header:has(.warn) { border-color: var(--warn); }
header:has(.bad) { border-color: var(--bad); }
.lead { font-size: 1.1rem; margin: .5rem 0; }
.badge { display: inline-block; padding: 0 .6em; border: 1px solid; border-radius: 1em; font-size: .9rem; font-weight: 600; margin-right: .35em; }
.bad { color: var(--bad); }
.good { color: var(--good); }
.warn { color: var(--warn); }
nav { display: flex; flex-wrap: wrap; gap: .5rem 1rem; align-items: center; margin: 1.25rem 0 0; }
nav ul { display: flex; flex-wrap: wrap; gap: .25rem 1.1rem; list-style: none; margin: 0; padding: 0; flex: 1; }
nav a { display: inline-block; padding: .3rem 0; }
button, input, select {
  font: inherit; font-size: .9rem; color: inherit; background: var(--raised); border: 1px solid var(--control);
  border-radius: .35rem; padding: .3rem .7rem; min-height: 2.2rem; max-width: 100%;
}
button { cursor: pointer; }
button:hover { border-color: var(--link); }
summary { cursor: pointer; padding: .35rem 0; }
summary:hover { color: var(--link); }
.facts { display: grid; grid-template-columns: minmax(7rem, max-content) 1fr; gap: .35rem 1.25rem; }
.facts dt { color: var(--quiet); }
.facts dd { margin: 0; min-width: 0; }
@media (max-width: 40rem) {
  nav ul { flex-basis: 100%; }
  .facts { grid-template-columns: 1fr; gap: 0; }
  .facts dd { margin-bottom: .5rem; }
}
.scroll { overflow-x: auto; max-width: 100%; border: 1px solid var(--edge); border-radius: .4rem; margin: .5rem 0; }
.said {
  margin: .5rem 0; padding: .5rem .75rem; background: var(--raised); border: 1px solid var(--edge); border-radius: .4rem;
  white-space: pre-wrap; overflow-wrap: anywhere; font-size: .8rem; line-height: 1.5; tab-size: 4; unicode-bidi: isolate;
}
.log { background: var(--raised); font-size: .9rem; overflow-wrap: normal; }
.log > div { width: max-content; min-width: 100%; padding: .4rem 0; }
.log .line { display: flex; line-height: 1.5; }
.log .at {
  flex: none; min-width: 4.5rem; padding: 0 .75rem 0 .5rem; text-align: right; color: var(--quiet); user-select: none;
  font-variant-numeric: tabular-nums; font-size: .8rem;
}
.log code { white-space: pre; tab-size: 8; padding-right: 1rem; font-size: .8rem; unicode-bidi: isolate; }
.log .evidence { background: var(--mark); box-shadow: inset .3rem 0 0 var(--mark-edge); }
.log .evidence .at { color: inherit; font-weight: 700; }
.log mark { background: none; color: inherit; font-weight: 600; }
.log summary, .log .cut {
  position: sticky; left: 0; width: fit-content; margin: 0; padding: .3rem .75rem; font-size: .85rem;
}
table { border-collapse: collapse; width: max-content; min-width: 100%; font-size: .9rem; overflow-wrap: break-word; }
caption { text-align: left; padding: .5rem .75rem; }
th, td { text-align: left; vertical-align: top; padding: .45rem .75rem; border-top: 1px solid var(--edge); max-width: 22rem; }
tbody th { font-weight: 500; }
td code { white-space: nowrap; }
.fitted { width: 100%; }
.fitted tbody th { min-width: 12rem; overflow-wrap: anywhere; }
.fitted tbody th code { white-space: normal; }
.fitted td { min-width: 4.5rem; }
.fitted td.number { white-space: nowrap; }
.fitted .wide { min-width: 10rem; max-width: none; }
thead th { background: var(--raised); white-space: nowrap; }
thead button { border: 0; background: none; font-weight: 600; padding: 0 .1rem; min-height: 1.6rem; }
thead button::after { content: ' ↕'; color: var(--quiet); }
[aria-sort=ascending] button::after { content: ' ↑'; color: inherit; }
[aria-sort=descending] button::after { content: ' ↓'; color: inherit; }
.number { text-align: right; font-variant-numeric: tabular-nums; }
.filter { display: flex; flex-wrap: wrap; gap: .4rem .6rem; align-items: center; }
.filter { margin: .5rem 0; }
.filter output { color: var(--quiet); font-size: .9rem; }
.filter input { flex: 1 1 10rem; max-width: 22rem; }
.filter label { color: var(--quiet); font-size: .9rem; }
.filter .choice { display: inline-flex; align-items: center; gap: .35rem; max-width: 100%; }
.filter select { min-width: 0; max-width: 12rem; }
.trends { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 17rem), 1fr)); gap: 1rem 2rem; }
.trends p { font-size: .9rem; }
.trend svg { display: block; width: 100%; max-width: 26rem; height: auto; margin: .4rem 0; }
.trend polyline { fill: none; stroke: var(--link); stroke-width: 2; }
.trend circle { fill: var(--link); }
.axis { stroke: var(--edge); }
.trend .split, .spark .split { stroke: var(--bad); stroke-width: 1.5; stroke-dasharray: 4 3; }
.trend .after { fill: var(--bad); }
.spark { display: block; width: 7.5rem; height: 1.5rem; }
.spark polyline { fill: none; stroke: var(--link); stroke-width: 1.5; }
.spark circle { fill: var(--link); }
.share { display: block; width: 7rem; height: .7rem; margin: .45rem 0; }
.share rect { fill: var(--link); }
.share .rest { fill: var(--edge); }
.share .before { fill: var(--text); }
.bars {
  list-style: none; padding: 0;
  display: grid; grid-template-columns: minmax(8rem, 16rem) minmax(4rem, 1fr) minmax(5rem, max-content); column-gap: .75rem;
}
.bars li {
  display: grid; grid-column: 1 / -1; grid-template-columns: subgrid; row-gap: .1rem; align-items: center; padding: .2rem 0;
}
.bars svg { width: 100%; height: .7rem; }
.bars rect { fill: var(--link); }
.bars .idle { fill: var(--control); }
@media (max-width: 40rem) {
  .bars { grid-template-columns: 1fr max-content; }
  .bars svg { grid-row: 2; grid-column: 1 / -1; }
}
footer { margin-top: 3rem; padding-top: 1rem; border-top: 1px solid var(--edge); font-size: .9rem; }
@media print {
  :root {
    --ground: #fff; --raised: #fff; --text: #000; --quiet: #444; --edge: #999; --control: #666; --link: #000;
    --mark: #eee; --mark-edge: #000; --bad: #000; --good: #000; --warn: #000;
  }
  body { max-width: none; padding: 0; font-size: 10pt; }
  nav, .skip, .filter :not(.filtered) { display: none; }
  table { font-size: 8pt; }
  th, td { padding: .2rem .35rem; }
  .fitted td, .fitted tbody th, .fitted .wide { min-width: 0; }
  .fitted tbody th { min-width: 7rem; }
  td code, .fitted td.number { white-space: normal; }
  thead button { padding: 0; font-size: inherit; }
  thead button::after { content: none !important; }
  .trend ul { padding: 0; font-size: 8pt; }
  .share rect { fill: #888; }
  .share .rest { fill: #ddd; }
  .share .before { fill: #000; }
  .trend li { display: inline-block; margin-right: .6em; }
  .badge { font-size: inherit; }
  .spark, .share { width: 5rem; }
  svg { -webkit-print-color-adjust: exact; print-color-adjust: exact; }
  details::details-content { content-visibility: visible; height: auto; }
  .scroll { overflow: visible; }
  table { width: 100%; overflow-wrap: anywhere; }
  .log > div { width: auto; }
  .log code { white-space: pre-wrap; overflow-wrap: anywhere; }
  h2, h3, summary { break-after: avoid; }
  tr, .line { break-inside: avoid; }
}
`;

;// CONCATENATED MODULE: ./packages/page/src/html/shell.ts




/**
 * A page that needs nothing but itself: it may load nothing and run no script but its own, reads without any script,
 * is dark or light as its reader likes it, and can be printed.
 */
function page({ title, heading, lead, sections, footer }) {
    const head = (0,html/* html */.qy) `<meta charset="utf-8" />
    <meta http-equiv="Content-Security-Policy" content="${policy()}" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <meta name="color-scheme" content="light dark" />
    <meta name="referrer" content="no-referrer" />
    <link rel="icon" href="data:," />
    <title>${title}</title>
    ${new html/* Html */.Ed(`<style>${STYLE}</style>`)}`;
    const body = (0,html/* html */.qy) `<a class="skip" href="#content">Skip to the content</a>
    <header>
      <h1>${heading}</h1>
      ${lead}
    </header>
    ${contents(sections)}
    <main id="content" tabindex="-1">${sections.map(section)}</main>
    <footer>${footer}</footer>
    ${new html/* Html */.Ed(`<script>${SCRIPT}</script>`)}`;
    return (0,html/* html */.qy) `<!doctype html>
    <html lang="en">
      <head>
        ${head}
      </head>
      <body>
        ${body}
      </body>
    </html> `.toString();
}
function policy() {
    const hash = (text) => `'sha256-${(0,external_node_crypto_.createHash)('sha256').update(text).digest('base64')}'`;
    const own = `style-src ${hash(STYLE)}; script-src ${hash(SCRIPT)}; img-src data:`;
    return `default-src 'none'; ${own}; base-uri 'none'; form-action 'none'`;
}
function contents(sections) {
    const entries = sections.map(({ id, heading }) => (0,html/* html */.qy) `<li><a href="#${id}">${heading}</a></li>`);
    return (0,html/* html */.qy) `<nav aria-label="On this page">
    <ul>
      ${entries}
    </ul>
    <button type="button" class="script-only" data-folds aria-pressed="false">Open all folds</button>
  </nav>`;
}
function section({ id, heading, body }) {
    return (0,html/* html */.qy) `<section aria-labelledby="${id}">
    <h2 id="${id}" tabindex="-1">${heading}</h2>
    ${body}
  </section>`;
}


/***/ }),

/***/ 78160:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ textBlock)
/* harmony export */ });
/* harmony import */ var _html_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(99922);

/** The first lines of a text as it was written, within so many characters; what is cut is stated. */
function textBlock(text, mostLines, mostCharacters) {
    const lines = text.replace(/\s+$/, '').split('\n');
    const shown = (0,_html_js__WEBPACK_IMPORTED_MODULE_0__/* .cutText */ .IN)(lines.slice(0, mostLines).join('\n'), mostCharacters);
    const left = lines.length - mostLines;
    // A newline right behind the tag would be none of the text.
    return (0,_html_js__WEBPACK_IMPORTED_MODULE_0__/* .html */ .qy) `<pre class="said">
${shown}</pre
    >${left > 0 ? (0,_html_js__WEBPACK_IMPORTED_MODULE_0__/* .html */ .qy) `<p class="cut">${left} more lines are left out.</p>` : undefined}`;
}


/***/ })

};
