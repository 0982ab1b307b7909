export const id = 371;
export const ids = [371];
export const modules = {

/***/ 27371:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  lead: () => (/* reexport */ lead),
  page: () => (/* binding */ page_page),
  pageSections: () => (/* binding */ pageSections),
  shownOf: () => (/* reexport */ shownOf)
});

// EXTERNAL MODULE: ./packages/page/src/html/shell.ts + 2 modules
var shell = __webpack_require__(71717);
// EXTERNAL MODULE: ./packages/page/src/html/html.ts
var html = __webpack_require__(99922);
// EXTERNAL MODULE: ./actions/quality-gate/src/messages/page.ts
var page = __webpack_require__(6087);
// EXTERNAL MODULE: ./packages/page/src/html/trend.ts
var trend = __webpack_require__(71432);
// EXTERNAL MODULE: ./packages/page/src/html/table.ts
var table = __webpack_require__(98643);
// EXTERNAL MODULE: ./actions/quality-gate/src/view/page/limits.ts
var limits = __webpack_require__(10939);
// EXTERNAL MODULE: ./packages/policy/src/benchmarks.ts + 12 modules
var benchmarks = __webpack_require__(73706);
// EXTERNAL MODULE: ./packages/policy/src/series.ts
var src_series = __webpack_require__(6811);
;// CONCATENATED MODULE: ./actions/quality-gate/src/view/page/shown/benchmarks.ts


function isWorse({ state }) {
    return state === 'worse';
}
/** This run's benchmarks with their history, those that became worse first; undefined where none were read. */
function shownBenchmarks(facts) {
    const heads = facts.reports.filter(({ role, report }) => role === 'head' && report.kinds.includes('benchmarks'));
    if (heads.length === 0)
        return undefined;
    const { comparisons } = (0,benchmarks/* compareBenchmarks */.G)(facts, heads);
    const identity = (...parts) => JSON.stringify(parts);
    const byKey = new Map(comparisons.map((one) => [identity(one.name, one.measure, one.unit), one]));
    const here = new Set(heads.flatMap(({ report }) => report.benchmarks).map((one) => identity(one.name, one.measure, one.unit)));
    const series = (0,src_series/* seriesOf */.L)(facts, facts.base.state === 'found' ? facts.base.baseline : undefined)
        .filter(({ name, measure, unit }) => here.has(identity(name, measure, unit)))
        .map((one) => {
        const found = byKey.get(identity(one.name, one.measure, one.unit));
        return {
            ...one,
            state: found?.state ?? '',
            text: found?.text ?? '',
            split: found?.split,
        };
    });
    const shown = [...series.filter(isWorse), ...series.filter((one) => !isWorse(one))].slice(0, limits/* BENCHMARKS */.Hj);
    return {
        series: shown,
        left: here.size - shown.length,
        remarks: comparisons.filter(({ name }) => name === '').map(({ text }) => text),
        vanished: (0,benchmarks/* vanishedBenchmarks */.F)(facts, heads).slice(0, limits/* ROWS */.Ir),
        thresholds: heads.flatMap(({ report }) => report.thresholds).slice(0, limits/* ROWS */.Ir),
    };
}

;// CONCATENATED MODULE: ./actions/quality-gate/src/view/page/benchmarks.ts



const COMMIT = 12;
const STATES = {
    worse: 'worse',
    'not-worse': 'not worse',
    'too-short': 'too short',
    undecided: 'undecided',
    '': 'not compared',
};
/** Benchmarks with their history; where one became worse, the change is marked. */
function benchmarksSection({ benchmarks }) {
    if (!benchmarks)
        return undefined;
    const { series, remarks, vanished, thresholds } = benchmarks;
    const drawn = series.filter(({ points }) => points.length > 1).slice(0, limits/* TRENDS */.Tn);
    const failed = thresholds.filter(({ holds }) => !holds);
    const body = (0,html/* html */.qy) `${list(remarks)}
  ${drawn.length > 0 ? (0,html/* html */.qy) `<div class="trends">${drawn.map(seriesTrend)}</div>` : undefined}
  ${series.length > 0 ? seriesTable(benchmarks) : (0,html/* html */.qy) `<p>The reports hold no benchmark.</p>`}
  ${failed.length > 0
        ? (0,html/* html */.qy) `<h3>Thresholds of the tool that were not met</h3>
          ${list(failed.map(({ name }) => name))}`
        : undefined}
  ${vanished.length > 0
        ? (0,html/* html */.qy) `<h3>Gone, or renamed</h3>
          ${list(vanished)}`
        : undefined}`;
    return { id: 'benchmarks', heading: 'Benchmarks', body };
}
function list(texts) {
    if (texts.length === 0)
        return undefined;
    return (0,html/* html */.qy) `<ul>
    ${texts.map((text) => (0,html/* html */.qy) `<li>${(0,html/* cutText */.IN)(text, limits/* LONGEST_TEXT */.xG)}</li>`)}
  </ul>`;
}
function seriesTrend(series) {
    const { name, measure, points, split, text } = series;
    const caption = `${(0,html/* cutText */.IN)(name, limits/* LONGEST_CELL */.c4)}${isWorse(series) ? ', suspect' : ''}`;
    return (0,html/* html */.qy) `<div>
    ${(0,trend/* trend */.G)({
        caption,
        points: points.map(({ commit, value }) => ({ label: commit.slice(0, COMMIT), value })),
        shown: (value) => amount(value, series),
        ...(split !== undefined && { split }),
    })}
    <p class="${isWorse(series) ? 'bad' : 'quiet'}">${(0,html/* cutText */.IN)(text === '' ? measure : text, limits/* LONGEST_TEXT */.xG)}</p>
  </div>`;
}
function seriesTable({ series, left }) {
    return (0,table/* dataTable */.J)({
        id: 'all-benchmarks',
        caption: 'All benchmarks of this run; those that became worse stand first',
        columns: [
            { heading: 'Benchmark' },
            { heading: 'Measure', chosen: true },
            { heading: 'Value', numeric: true },
            { heading: 'Before', numeric: true },
            { heading: 'Trend' },
            { heading: 'State', chosen: true },
            { heading: 'What was found', wide: true },
        ],
        rows: series.map((one) => {
            const { name, measure, points, split, text } = one;
            const [before, last] = [points.at(-2), points.at(-1)];
            const state = STATES[one.state];
            return [
                { shown: (0,html/* cutText */.IN)(name, limits/* LONGEST_CELL */.c4) },
                { shown: (0,html/* cutText */.IN)(measure, limits/* LONGEST_CELL */.c4) },
                { shown: last ? amount(last.value, one) : '', sortedBy: last?.value ?? 0 },
                { shown: before ? amount(before.value, one) : '', sortedBy: before?.value ?? 0 },
                {
                    shown: (0,trend/* sparkline */.K)(points.map(({ value }) => value), split),
                    sortedBy: points.length,
                },
                { shown: isWorse(one) ? (0,html/* html */.qy) `<span class="bad">${state}</span>` : state, choice: state },
                { shown: (0,html/* cutText */.IN)(text, limits/* LONGEST_CELL */.c4) },
            ];
        }),
        most: limits/* BENCHMARKS */.Hj,
        left,
    });
}
/** A value with four digits that count, in the tool's own unit. */
function amount(value, { unit }) {
    return `${String(Number(value.toPrecision(4)))} ${(0,html/* cutText */.IN)(unit, 40)}`;
}

// EXTERNAL MODULE: ./actions/quality-gate/src/messages.ts
var messages = __webpack_require__(75153);
// EXTERNAL MODULE: ./actions/quality-gate/src/view/page/tone.ts
var tone = __webpack_require__(35287);
;// CONCATENATED MODULE: ./actions/quality-gate/src/view/page/mend.ts




/** The page's heading: which gate, and what it says. */
function heading({ name, verdict }) {
    return (0,page/* pageHeading */.EF)((0,html/* cutText */.IN)(name, limits/* LONGEST_NAME */.B6), verdict);
}
/** What is read in the first ten seconds: the verdict, and what to mend first. */
function lead(shown) {
    const { verdict, headline, loosened, warnings } = shown;
    return (0,html/* html */.qy) `<p class="lead">${(0,tone/* verdictBadge */.h)(verdict)} ${(0,page/* verdictText */.nt)(verdict)}</p>
    ${loosened.length > 0 ? (0,html/* html */.qy) `<p><strong>${(0,page/* loosenedText */.B9)()}</strong> ${(0,html/* cutText */.IN)(loosened.join('; '), limits/* LONGEST_TEXT */.xG)}</p>` : undefined}
    <p>${headline}</p>
    ${mending(shown)}
    ${warnings.map((text) => (0,html/* html */.qy) `<p>${(0,html/* cutText */.IN)(text, limits/* LONGEST_TEXT */.xG)}</p>`)}`;
}
function mending(shown) {
    const graves = [['error'], ['fail']].flatMap((verdicts) => itemsOf(shown, verdicts));
    const items = graves.length > 0 ? graves : itemsOf(shown, ['warn']);
    if (items.length === 0)
        return (0,html/* html */.qy) `<p>${(0,page/* allHold */.J8)()}</p>`;
    const left = items.length - limits/* FIRST */.RK;
    const rows = items.slice(0, limits/* FIRST */.RK).map(({ key, text, first }) => (0,html/* html */.qy) `<li>
        ${key === '' ? undefined : (0,html/* html */.qy) `<code>${(0,html/* cutText */.IN)(key, limits/* LONGEST_CELL */.c4)}</code>: `}${(0,html/* cutText */.IN)(text, limits/* LONGEST_CELL */.c4)}
        ${first === '' ? undefined : (0,html/* html */.qy) `<br /><span class="quiet">${(0,html/* cutText */.IN)(first, limits/* LONGEST_CELL */.c4)}</span>`}
      </li>`);
    return (0,html/* html */.qy) `<p><strong>${(0,page/* mendFirst */.h2)(graves.length > 0)}</strong></p>
    <ol>
      ${rows}
    </ol>
    ${left > 0 ? (0,html/* html */.qy) `<p class="cut">${left} more below.</p>` : undefined}`;
}
/** Doubts and conditions of a verdict, each with the first of its evidence. */
function itemsOf({ doubts, conditions }, verdicts) {
    const is = ({ verdict }) => verdict !== undefined && verdicts.includes(verdict);
    return [
        ...doubts.filter(is).map(({ text }) => ({ key: '', text, first: '' })),
        ...conditions.filter(is).map(({ key, text, evidence: [one] }) => ({
            key,
            text,
            first: one === undefined ? '' : placed(one.place, one.text),
        })),
    ];
}
/** Evidence with its place before it, where it does not begin with it. */
function placed(place, text) {
    return place === '' || text.startsWith(place) ? text : `${place}: ${text}`;
}

;// CONCATENATED MODULE: ./actions/quality-gate/src/view/page/conditions.ts





/** Every condition with value, base, threshold, origin and evidence: why the verdict is what it is. */
function conditionsSection({ conditions, doubts, notMeasured }) {
    const body = (0,html/* html */.qy) `${notMeasured.length > 0 ? (0,html/* html */.qy) `<p>${(0,messages/* notMeasuredText */.$p)(notMeasured)}</p>` : undefined}
  ${doubtList(doubts)} ${conditions.length > 0 ? conditionTable(conditions) : (0,html/* html */.qy) `<p>The policy has no condition.</p>`}
  ${evidences(conditions)}`;
    return { id: 'conditions', heading: 'Conditions', body };
}
function doubtList(doubts) {
    if (doubts.length === 0)
        return undefined;
    const shown = doubts.slice(0, limits/* ROWS */.Ir);
    const left = doubts.length - shown.length;
    return (0,html/* html */.qy) `<ul class="plain">
      ${shown.map(({ verdict, text }) => (0,html/* html */.qy) `<li>${(0,tone/* verdictBadge */.h)(verdict)} ${(0,html/* cutText */.IN)(text, limits/* LONGEST_TEXT */.xG)}</li>`)}
    </ul>
    ${left > 0 ? (0,html/* html */.qy) `<p class="cut">${left} more are left out.</p>` : undefined}`;
}
/** What there is to say where a condition was not asked. */
const conditions_STATES = {
    holds: 'holds',
    short: 'holds',
    broken: 'broken',
    waived: 'waived',
    undecided: 'undecided',
    skipped: 'not asked',
    'not-measured': 'not measured',
};
function conditionTable(conditions) {
    return (0,table/* dataTable */.J)({
        id: 'all-conditions',
        caption: 'All conditions; those that do not hold stand first',
        columns: [
            { heading: 'Condition' },
            { heading: 'Verdict', chosen: true },
            { heading: 'Value', numeric: true },
            { heading: 'Base', numeric: true },
            { heading: 'Asked', wide: true },
            { heading: 'Why', wide: true },
        ],
        rows: conditions.map(({ key, verdict, state, value, base, asked, from, text }) => [
            {
                shown: (0,html/* html */.qy) `<code>${(0,html/* cutText */.IN)(key, limits/* LONGEST_CELL */.c4)}</code><br /><small>from ${(0,html/* cutText */.IN)(from, limits/* LONGEST_CELL */.c4)}</small>`,
                sortedBy: (0,html/* cutText */.IN)(key, limits/* LONGEST_CELL */.c4),
            },
            { shown: verdict === undefined ? conditions_STATES[state] : (0,tone/* verdictBadge */.h)(verdict), choice: verdict ?? conditions_STATES[state] },
            { shown: value, sortedBy: Number.parseFloat(value) || 0 },
            { shown: base, sortedBy: Number.parseFloat(base) || 0 },
            { shown: asked },
            { shown: (0,html/* cutText */.IN)(text, limits/* LONGEST_TEXT */.xG) },
        ]),
        most: limits/* ROWS */.Ir,
    });
}
/** Conditions whose evidence is shown; of the others the table tells. */
const MOST_EVIDENCES = 100;
function evidences(conditions) {
    const shown = conditions.filter(({ evidence }) => evidence.length > 0).slice(0, MOST_EVIDENCES);
    if (shown.length === 0)
        return undefined;
    return (0,html/* html */.qy) `<h3>Evidence</h3>
    ${shown.map(evidence)}`;
}
const OPEN_EVIDENCE = 10;
function evidence({ key, verdict, text, evidence: all }) {
    const isBlocking = verdict === 'fail' || verdict === 'error';
    const rows = all.map((one) => (0,html/* html */.qy) `<li>${(0,html/* cutText */.IN)(placed(one.place, one.text), limits/* LONGEST_TEXT */.xG)}</li>`);
    const rest = rows.slice(OPEN_EVIDENCE);
    return (0,html/* html */.qy) `<details class="evidence-of" ${isBlocking ? (0,html/* html */.qy) `open` : undefined}>
    <summary>
      ${verdict === undefined ? undefined : (0,tone/* verdictBadge */.h)(verdict)} <code>${(0,html/* cutText */.IN)(key, limits/* LONGEST_CELL */.c4)}</code>:
      ${(0,html/* cutText */.IN)(text, limits/* LONGEST_CELL */.c4)}
    </summary>
    <ul>
      ${rows.slice(0, OPEN_EVIDENCE)}
    </ul>
    ${rest.length > 0
        ? (0,html/* html */.qy) `<details>
            <summary>${rest.length} more</summary>
            <ul>
              ${rest}
            </ul>
          </details>`
        : undefined}
  </details>`;
}

// EXTERNAL MODULE: ./packages/page/src/html/facts.ts
var facts = __webpack_require__(72116);
;// CONCATENATED MODULE: ./packages/page/src/html/share-bar.ts

const WIDTH = 100;
/** A share, 0 to 1, as a bar, with a mark where it stood before. The numbers stand beside it. */
function shareBar(share, before) {
    const mark = before === undefined ? undefined : Math.min(WIDTH - 1, Math.max(0, before * WIDTH - 0.5)).toFixed(1);
    return (0,html/* html */.qy) `<svg class="share" viewBox="0 0 ${WIDTH} 10" preserveAspectRatio="none" aria-hidden="true"><rect class="rest" width="${WIDTH}" height="10" /><rect width="${(Math.min(1, Math.max(0, share)) * WIDTH).toFixed(1)}" height="10" />${mark === undefined ? undefined : (0,html/* html */.qy) `<rect class="before" x="${mark}" width="1.5" height="10" />`}</svg>`;
}

;// CONCATENATED MODULE: ./actions/quality-gate/src/view/page/coverage.ts


/** How much ran, and by file: those that fell against the base first. */
function coverageSection({ coverage }) {
    if (!coverage)
        return undefined;
    const { shares, patch, files } = coverage;
    const body = (0,html/* html */.qy) `${(0,facts/* factList */.l)([
        ...shares.map(({ what, share }) => [`Covered ${what}`, shareText(share)]),
        ['Covered lines of the change', patch === undefined ? undefined : percent(patch)],
    ])}
  ${files.length > 0 ? fileTable(coverage) : (0,html/* html */.qy) `<p>The reports name no files.</p>`}`;
    return { id: 'coverage', heading: 'Coverage', body };
}
function fileTable({ files, left, isCompared }) {
    const fallen = files.filter(({ change }) => change < 0).length;
    const known = `${String(fallen)} fell against the base; those stand first, then those that lack most`;
    const columns = [
        { heading: 'File' },
        { heading: 'Bar' },
        { heading: 'Lines', numeric: true },
        { heading: 'Covered', numeric: true },
        ...(isCompared ? [{ heading: 'Change', numeric: true }] : []),
        { heading: 'Lines that did not run', wide: true },
    ];
    return (0,table/* dataTable */.J)({
        id: 'files',
        caption: isCompared ? `Files: ${known}` : 'Files: those that lack most stand first',
        columns,
        rows: files.map((file) => fileRow(file, isCompared)),
        most: limits/* FILES */.cn,
        left,
    });
}
function fileRow({ path, lines: [covered, total], before, change, missing }, isCompared) {
    const rate = covered / total;
    const old = before && before[0] / before[1];
    return [
        { shown: (0,html/* html */.qy) `<code>${(0,html/* cutText */.IN)(path, limits/* LONGEST_CELL */.c4)}</code>`, sortedBy: (0,html/* cutText */.IN)(path, limits/* LONGEST_CELL */.c4) },
        { shown: shareBar(rate, old), sortedBy: rate },
        { shown: percent(100 * rate), sortedBy: rate },
        { shown: `${String(covered)} of ${String(total)}`, sortedBy: total - covered },
        ...(isCompared ? [{ shown: changeText(before, change), sortedBy: change }] : []),
        { shown: missing },
    ];
}
function changeText(before, change) {
    if (before === undefined)
        return 'new';
    if (change === 0)
        return '0';
    const text = `${change > 0 ? '+' : '−'}${points(Math.abs(change))}`;
    return (0,html/* html */.qy) `<span class="${change < 0 ? 'bad' : 'good'}">${text}</span>`;
}
/** A change that is there is not shown as none. */
function points(change) {
    return change < 0.01 ? '< 0.01' : change.toFixed(2);
}
function shareText([covered, total]) {
    return `${percent((100 * covered) / total)} (${String(covered)} of ${String(total)})`;
}
/** Rounded down: 84.999 % is not 85 %. */
function percent(value) {
    return `${(Math.floor(value * 100 + 1e-9) / 100).toFixed(2)} %`;
}

// EXTERNAL MODULE: ./packages/page/src/html/text-block.ts
var text_block = __webpack_require__(78160);
;// CONCATENATED MODULE: ./actions/quality-gate/src/view/page/decision.ts



/** What the decision rests on, and how to make it again. */
function decisionSection({ decision }) {
    const { now, commit, base, baseNote, policy, policyFrom, stage, mode, score, sample } = decision;
    const code = (text) => (text === '' ? undefined : (0,html/* html */.qy) `<code>${(0,html/* cutText */.IN)(text, limits/* LONGEST_CELL */.c4)}</code>`);
    const body = (0,html/* html */.qy) `${(0,facts/* factList */.l)([
        ['Decided at', code(now)],
        ['Commit', code(commit)],
        ['Base', code(base) ?? 'none'],
        ['About the base', (0,html/* cutText */.IN)(baseNote, limits/* LONGEST_TEXT */.xG)],
        ['Policy', (0,html/* cutText */.IN)(policy, limits/* LONGEST_CELL */.c4)],
        ['Read from', (0,html/* cutText */.IN)(policyFrom, limits/* LONGEST_CELL */.c4)],
        ['Stage', (0,html/* cutText */.IN)(stage, limits/* LONGEST_CELL */.c4)],
        ['Mode', mode],
        ['Score', `${String(score)} of 100; it decides nothing`],
    ])}
    <p>With the same commit checked out and the same reports, this step decides the same again:</p>
    ${(0,text_block/* textBlock */.f)((0,page/* reproduction */.N$)(decision), 20, limits/* LONGEST_TEXT */.xG)}
    ${sample &&
        (0,html/* html */.qy) `<p>Where a value surprises, see what the reader made of a report, in a checkout of qeml-actions:</p>
        ${(0,text_block/* textBlock */.f)((0,page/* readingCommand */.WC)(sample.path, sample.format), 5, limits/* LONGEST_TEXT */.xG)}`}`;
    return { id: 'decision', heading: 'How to decide it again', body };
}

// EXTERNAL MODULE: ./packages/reports/src/severity.ts
var src_severity = __webpack_require__(53156);
;// CONCATENATED MODULE: ./actions/quality-gate/src/view/page/findings.ts





/** Findings and vulnerabilities, to be filtered by tool, severity, new and waived. */
function findingsSection({ findings: shown }) {
    if (!shown)
        return undefined;
    const { findings, counts, fresh, accepted, isCompared } = shown;
    const body = (0,html/* html */.qy) `<p>
      ${counts.length === 0 ? 'None that counts.' : counts.map(({ severity, count }, index) => (0,html/* html */.qy) `${index > 0 ? ', ' : ''}${count} ${(0,tone/* severityWord */.O)(severity)}`)}${isCompared ? `; ${String(fresh)} of them new` : ''}${accepted > 0 ? `; ${String(accepted)} accepted` : ''}
    </p>
    ${isCompared || findings.length === 0 ? undefined : (0,html/* html */.qy) `<p class="quiet">${(0,page/* noBaseForNovelty */.LA)()}</p>`}
    ${findings.length > 0 ? findingTable(shown) : undefined}`;
    return { id: 'findings', heading: 'Findings', body };
}
function findingTable({ findings, left, isCompared }) {
    return (0,table/* dataTable */.J)({
        id: 'all-findings',
        caption: 'Those that count stand first, the new before the old, the worst first',
        columns: [
            { heading: 'Finding', wide: true },
            { heading: 'Severity', chosen: true },
            { heading: 'Tool', chosen: true },
            ...(isCompared ? [{ heading: 'New', chosen: true }] : []),
            { heading: 'Waived', chosen: true },
            { heading: 'About', chosen: true },
        ],
        rows: findings.map((finding) => findingRow(finding, isCompared)),
        most: limits/* FINDINGS */.TG,
        left,
    });
}
function findingRow(finding, isCompared) {
    const { severity, tool, kind, isNew, waived, place, rule } = finding;
    const name = (0,html/* cutText */.IN)(tool, 60);
    return [
        { shown: described(finding), sortedBy: (0,html/* cutText */.IN)(place === '' ? rule : place, limits/* LONGEST_FINDING */.T8) },
        { shown: (0,tone/* severityWord */.O)(severity), choice: severity, sortedBy: src_severity/* SEVERITIES */.oC.indexOf(severity) },
        { shown: name },
        ...(isCompared ? [{ shown: isNew ? 'new' : 'known' }] : []),
        { shown: waived === '' ? 'no' : waived },
        { shown: kind },
    ];
}
/** What is wrong, and under it the rule, the package and the place. */
function described({ message, rule, place, package: item, fixedIn, url }) {
    const [first = ''] = message.split('\n');
    const name = (0,html/* cutText */.IN)(rule, limits/* LONGEST_FINDING */.T8);
    const more = [
        item === '' ? '' : (0,html/* cutText */.IN)(item, limits/* LONGEST_FINDING */.T8),
        fixedIn === '' ? '' : `mended in ${(0,html/* cutText */.IN)(fixedIn, limits/* LONGEST_FINDING */.T8)}`,
    ].filter((text) => text !== '');
    return (0,html/* html */.qy) `${(0,html/* cutText */.IN)(first, limits/* LONGEST_FINDING */.T8)}<br /><small
      >${url === '' ? name : (0,html/* link */.nf)(url, name)}${more.length > 0 ? ` · ${more.join(', ')}` : ''}${place === '' ? '' : (0,html/* html */.qy) ` · <code>${(0,html/* cutText */.IN)(place, limits/* LONGEST_FINDING */.T8)}</code>`}</small
    >`;
}

;// CONCATENATED MODULE: ./actions/quality-gate/src/view/page/packages.ts



/** Packages whose license is not allowed, or not known. */
function packagesSection({ packages }) {
    if (!packages)
        return undefined;
    const { total, looked, faulty, allowed } = packages;
    const body = (0,html/* html */.qy) `<p>${total} packages are listed, ${looked} of them with licenses.</p>
    <p>
      ${allowed === undefined ? (0,page/* noLicenseList */.B8)() : `Allowed: ${(0,html/* cutText */.IN)(allowed.join(', '), limits/* LONGEST_CELL */.c4)}.`}
    </p>
    ${faulty.length > 0 ? packageTable(packages) : looked > 0 ? (0,html/* html */.qy) `<p>Every license is known and allowed.</p>` : undefined}`;
    return { id: 'packages', heading: 'Packages and licenses', body };
}
function packageTable({ faulty, left }) {
    return (0,table/* dataTable */.J)({
        id: 'licenses',
        caption: 'Packages whose license is not allowed, or not known',
        columns: [
            { heading: 'Package' },
            { heading: 'Version' },
            { heading: 'License', chosen: true },
            { heading: 'Declared' },
            { heading: 'Why', wide: true },
        ],
        rows: faulty.map(({ name, version, fault, licenses, text }) => [
            { shown: (0,html/* html */.qy) `<code>${(0,html/* cutText */.IN)(name, limits/* LONGEST_CELL */.c4)}</code>`, sortedBy: (0,html/* cutText */.IN)(name, limits/* LONGEST_CELL */.c4) },
            { shown: (0,html/* cutText */.IN)(version, limits/* LONGEST_CELL */.c4) },
            { shown: fault === 'denied' ? 'not allowed' : 'not known' },
            { shown: (0,html/* cutText */.IN)(licenses, limits/* LONGEST_CELL */.c4) },
            { shown: (0,html/* cutText */.IN)(text, limits/* LONGEST_CELL */.c4) },
        ]),
        most: limits/* ROWS */.Ir,
        left,
    });
}

;// CONCATENATED MODULE: ./actions/quality-gate/src/view/page/reports.ts


/** What was read, what should have been, and what a reader should know of how. */
function reportsSection({ reports, notes }) {
    const left = notes.length - limits/* ROWS */.Ir;
    const body = (0,html/* html */.qy) `${reports.length > 0 ? reportTable(reports) : (0,html/* html */.qy) `<p>No report was read.</p>`}
  ${notes.length > 0
        ? (0,html/* html */.qy) `<h3>Notes</h3>
          <ul>
            ${notes.slice(0, limits/* ROWS */.Ir).map((note) => (0,html/* html */.qy) `<li>${(0,html/* cutText */.IN)(note, limits/* LONGEST_TEXT */.xG)}</li>`)}
          </ul>`
        : undefined}
  ${left > 0 ? (0,html/* html */.qy) `<p class="cut">${left} more notes are left out.</p>` : undefined}`;
    return { id: 'reports', heading: 'Reports', body };
}
function reportTable(reports) {
    return (0,table/* dataTable */.J)({
        id: 'all-reports',
        caption: 'Reports; those with something wrong stand first',
        columns: [
            { heading: 'File' },
            { heading: 'Format', chosen: true },
            { heading: 'About' },
            { heading: 'How', chosen: true },
            { heading: 'What is wrong with it', wide: true },
            { heading: 'Tools' },
            { heading: 'Id' },
            { heading: 'Role', chosen: true },
        ],
        rows: reports.map(({ path, format, kinds, how, issues, tools, id, role }) => [
            { shown: (0,html/* html */.qy) `<code>${(0,html/* cutText */.IN)(path, limits/* LONGEST_CELL */.c4)}</code>`, sortedBy: (0,html/* cutText */.IN)(path, limits/* LONGEST_CELL */.c4) },
            { shown: (0,html/* cutText */.IN)(format, limits/* LONGEST_CELL */.c4) },
            { shown: kinds },
            { shown: how === 'not read' ? (0,html/* html */.qy) `<span class="bad">not read</span>` : how, choice: how },
            { shown: (0,html/* cutText */.IN)(issues.join('; '), limits/* LONGEST_TEXT */.xG) },
            { shown: (0,html/* cutText */.IN)(tools, limits/* LONGEST_CELL */.c4) },
            { shown: (0,html/* cutText */.IN)(id, limits/* LONGEST_CELL */.c4) },
            { shown: role },
        ]),
        most: limits/* ROWS */.Ir,
    });
}

// EXTERNAL MODULE: ./packages/policy/src/thresholds.ts
var thresholds = __webpack_require__(21862);
// EXTERNAL MODULE: ./packages/policy/src/condition.ts
var src_condition = __webpack_require__(68861);
// EXTERNAL MODULE: ./actions/quality-gate/src/decide/unit.ts
var decide_unit = __webpack_require__(92882);
// EXTERNAL MODULE: ./actions/quality-gate/src/view/page/shown/place.ts
var place = __webpack_require__(71194);
;// CONCATENATED MODULE: ./actions/quality-gate/src/view/page/shown/conditions.ts




const ORDER = ['error', 'fail', 'warn', 'pass', undefined];
/** What does not hold stands first; among the same, the policy's order. */
function shownConditions(results) {
    return results.map(shownCondition).sort((a, b) => ORDER.indexOf(a.verdict) - ORDER.indexOf(b.verdict));
}
function shownCondition({ key, verdict, state, value, base, text, evidence, condition, }) {
    const unit = (0,decide_unit/* unitOf */.u)(condition.metric);
    const say = (number) => (number === undefined ? '' : (0,thresholds/* formatValue */.Fl)(number, unit));
    return {
        key,
        verdict,
        state,
        value: say(value),
        base: say(base),
        asked: asked(condition),
        from: (0,src_condition/* originText */.C)(condition.origin),
        text,
        evidence: evidence.map((one) => ({ place: (0,place/* placeText */.Z)(one.path, one.line), text: one.text })),
    };
}
function asked({ metric, min, max, recommend, base, when }) {
    const say = (number, of = metric) => number === undefined ? undefined : (0,thresholds/* formatValue */.Fl)(number, (0,decide_unit/* unitOf */.u)(of));
    return (0,page/* askedText */.k7)({
        min: say(min),
        max: say(max),
        recommend: say(recommend),
        slack: base && say(base.slack),
        when: when && { metric: when.metric, min: say(when.min, when.metric), max: say(when.max, when.metric) },
    });
}
/** Doubts that change the verdict, the gravest first. */
function shownDoubts(doubts) {
    return doubts
        .filter(({ verdict }) => verdict !== 'pass')
        .map(({ verdict, text, path, line }) => ({ verdict, text, place: (0,place/* placeText */.Z)(path, line) }))
        .sort((a, b) => ORDER.indexOf(a.verdict) - ORDER.indexOf(b.verdict));
}

// EXTERNAL MODULE: ./packages/reports/src/coverage/merge.ts
var merge = __webpack_require__(57542);
;// CONCATENATED MODULE: ./actions/quality-gate/src/view/page/shown/coverage.ts


const PARTS = ['lines', 'branches', 'functions', 'statements'];
/** Coverage as one, and by file: those that fell stand first, then those that lack most. */
function shownCoverage({ reports, base }, patch) {
    const measured = reports.flatMap(({ role, coverage }) => (role === 'head' && coverage ? [coverage] : []));
    if (measured.length === 0)
        return undefined;
    const coverage = (0,merge/* mergeCoverage */.P)(measured);
    const totals = coverage.totals();
    const before = base.state === 'found' ? new Map(Object.entries(base.baseline.files)) : undefined;
    const files = [...coverage.sources()]
        .map((source) => ({ source, ...compared(source, before?.get(source.path)) }))
        .filter(({ lines: [, total] }) => total > 0)
        .sort((a, b) => Math.min(0, a.change) - Math.min(0, b.change) ||
        lacking(b) - lacking(a) ||
        (a.source.path < b.source.path ? -1 : 1));
    return {
        shares: PARTS.map((what) => ({ what, share: totals[what] })).filter(({ share }) => share[1] > 0),
        patch,
        files: files
            .slice(0, limits/* FILES */.cn)
            .map(({ source, ...file }) => ({ ...file, path: source.path, missing: missing(source) })),
        left: Math.max(0, files.length - limits/* FILES */.cn),
        isCompared: before !== undefined && before.size > 0,
    };
}
function compared(source, old) {
    const { lines } = source.totals();
    const [covered = 0, total = 0] = old ?? [];
    if (total === 0 || lines[1] === 0)
        return { lines, before: undefined, change: 0 };
    const change = (100 * lines[0]) / lines[1] - (100 * covered) / total;
    // What two divisions differ in is no change.
    return { lines, before: [covered, total], change: Math.abs(change) < 1e-9 ? 0 : change };
}
function lacking({ lines: [covered, total] }) {
    return total - covered;
}
/** The first stretches of lines that did not run; code that is none does not end a stretch. */
function missing({ lines }) {
    const stretches = [];
    let open;
    let left = 0;
    for (const [line, covered] of lines.entries()) {
        if (covered)
            open = undefined;
        else if (open)
            open[1] = line;
        else {
            open = [line, line];
            if (stretches.length < limits/* STRETCHES */.wu)
                stretches.push(open);
            else
                left++;
        }
    }
    const texts = stretches.map(([from, to]) => (from === to ? String(from) : `${String(from)}–${String(to)}`));
    return [...texts, ...(left > 0 ? [`… ${String(left)} more`] : [])].join(', ');
}

;// CONCATENATED MODULE: ./actions/quality-gate/src/view/page/shown/decision.ts
function decisionOf({ inputs, judgement, facts, policyFrom }) {
    const { base, commit, now, reports } = facts;
    const [first] = reports;
    return {
        now: now.toISOString(),
        commit,
        base: base.state === 'found' ? base.commit : '',
        baseNote: base.state === 'found' ? (base.note ?? '') : base.reason,
        policy: judgement.policy.name,
        policyFrom,
        policyInput: inputs.policy ?? '',
        stage: inputs.stage ?? '',
        mode: inputs.mode,
        score: judgement.score,
        sample: first && { path: first.report.path, format: first.report.format },
    };
}

// EXTERNAL MODULE: ./packages/policy/src/novelty.ts + 1 modules
var novelty = __webpack_require__(43995);
;// CONCATENATED MODULE: ./actions/quality-gate/src/view/page/shown/findings.ts




const LOOKING = ['findings', 'lint', 'dependencies', 'images'];
/** Findings of every kind: those that count first, the new before the old, the worst first. Undefined where nobody looked. */
function shownFindings(facts, waived) {
    const heads = (0,novelty/* withNovelty */.S)(facts).reports.filter(({ role }) => role === 'head');
    const looked = heads.some(({ report }) => report.kinds.some((kind) => LOOKING.includes(kind)));
    if (!looked)
        return undefined;
    const all = heads
        .flatMap(({ findings }) => findings)
        .map((finding) => ({ finding, accepted: acceptedBy(finding, waived) }));
    const counting = all.filter(({ accepted }) => accepted === '');
    const ordered = [...all].sort((a, b) => Number(a.accepted !== '') - Number(b.accepted !== '') ||
        Number(b.finding.isNew === true) - Number(a.finding.isNew === true) ||
        src_severity/* SEVERITIES */.oC.indexOf(b.finding.severity) - src_severity/* SEVERITIES */.oC.indexOf(a.finding.severity));
    return {
        findings: ordered.slice(0, limits/* FINDINGS */.TG).map(({ finding, accepted }) => shownFinding(finding, accepted)),
        left: Math.max(0, all.length - limits/* FINDINGS */.TG),
        counts: src_severity/* SEVERITIES */.oC.toReversed()
            .map((severity) => ({ severity, count: counting.filter(({ finding }) => finding.severity === severity).length }))
            .filter(({ count }) => count > 0),
        fresh: counting.filter(({ finding }) => finding.isNew === true).length,
        accepted: all.length - counting.length,
        isCompared: facts.base.state === 'found',
    };
}
function acceptedBy({ key, suppressed }, waived) {
    if (suppressed === true)
        return 'suppressed';
    return waived.has(key) ? 'waived' : '';
}
function shownFinding(finding, accepted) {
    const { tool, rule, kind, severity, message, file, path, line, package: item, fixedIn = '', url = '' } = finding;
    return {
        tool,
        rule,
        kind,
        severity,
        message,
        place: (0,place/* placeText */.Z)(file ?? path, line),
        isNew: finding.isNew === true,
        waived: accepted,
        package: item ? `${item.name} ${item.version ?? ''}`.trimEnd() : '',
        fixedIn,
        url,
    };
}

// EXTERNAL MODULE: ./packages/policy/src/license-fault.ts + 5 modules
var license_fault = __webpack_require__(1113);
;// CONCATENATED MODULE: ./actions/quality-gate/src/view/page/shown/packages.ts


/** Packages and what is wrong with their licenses, denied ones first; undefined where no report lists any. */
function shownPackages(policy, { reports }) {
    const heads = reports.filter(({ role }) => role === 'head').map(({ report }) => report);
    const listing = heads.filter(({ kinds }) => kinds.includes('licenses') || kinds.includes('sbom'));
    if (listing.length === 0)
        return undefined;
    const looked = listing.filter(({ kinds }) => kinds.includes('licenses')).flatMap(({ packages }) => packages);
    const faulty = looked.flatMap((item) => {
        const fault = (0,license_fault/* licenseFault */.w)(item, policy);
        const { name, version = '', licenses } = item;
        return fault ? [{ name, version, licenses: licenses.join(', '), ...fault }] : [];
    });
    return {
        total: listing.reduce((sum, { packages }) => sum + packages.length, 0),
        looked: looked.length,
        faulty: [
            ...faulty.filter(({ fault }) => fault === 'denied'),
            ...faulty.filter(({ fault }) => fault === 'unknown'),
        ].slice(0, limits/* ROWS */.Ir),
        left: Math.max(0, faulty.length - limits/* ROWS */.Ir),
        allowed: policy.allowedLicenses,
    };
}

;// CONCATENATED MODULE: ./actions/quality-gate/src/view/page/shown/reports.ts
/** All reports, those with something wrong first. */
function shownReports({ reports, problems }) {
    const read = reports.map(({ id, role, declared, report }) => ({
        path: report.path,
        format: report.format,
        kinds: report.kinds.join(', '),
        tools: report.tools.join(', '),
        id: id ?? '',
        role,
        how: declared ? 'declared' : 'found',
        issues: report.issues.map(({ issue, text }) => `${issue}: ${text}`),
    }));
    const unread = problems.map(({ id, path, format = '', kinds, problem, text }) => ({
        path,
        format,
        kinds: kinds.join(', '),
        tools: '',
        id: id ?? '',
        role: '',
        how: 'not read',
        issues: [`${problem}: ${text}`],
    }));
    return [
        ...unread,
        ...read.filter(({ issues }) => issues.length > 0),
        ...read.filter(({ issues }) => issues.length === 0),
    ];
}

// EXTERNAL MODULE: ./actions/quality-gate/src/view/page/shown/tests.ts
var tests = __webpack_require__(5900);
;// CONCATENATED MODULE: ./actions/quality-gate/src/view/page/shown/waivers.ts

function shownWaivers(results) {
    return results.map(({ waiver, state, count }) => ({
        state,
        match: Object.entries(waiver.match)
            .map(([key, value]) => `${key}: ${String(value)}`)
            .join(', '),
        reason: waiver.reason,
        owner: waiver.owner,
        expires: waiver.expires,
        count,
        max: waiver.max === undefined ? '' : String(waiver.max),
        from: (0,src_condition/* originText */.C)(waiver.origin),
    }));
}

;// CONCATENATED MODULE: ./actions/quality-gate/src/view/page/shown.ts










/** Everything that a reader of the page gets to see, in its order; pure, and linear in what was read. */
function shownOf(result) {
    const { name, verdict, judgement, facts, figures, loosened, notes, warnings } = result;
    return {
        name,
        verdict,
        headline: (0,messages/* headline */.Pl)(judgement),
        loosened: loosened.texts,
        warnings,
        notMeasured: judgement.notMeasured,
        conditions: shownConditions(judgement.results),
        doubts: shownDoubts(judgement.doubts),
        tests: (0,tests/* shownTests */.H)(facts),
        coverage: shownCoverage(facts, figures.coveragePatch),
        findings: shownFindings(facts, judgement.waived),
        packages: shownPackages(judgement.policy, facts),
        benchmarks: shownBenchmarks(facts),
        waivers: shownWaivers(judgement.waivers),
        stages: judgement.stages,
        reports: shownReports(facts),
        decision: decisionOf(result),
        notes,
    };
}

;// CONCATENATED MODULE: ./actions/quality-gate/src/view/page/stages.ts


/** Which stages this is ready for; undefined where the policy has none. */
function stagesSection({ stages }) {
    if (stages.length === 0)
        return undefined;
    const body = (0,table/* dataTable */.J)({
        id: 'all-stages',
        caption: 'Stages, and what keeps each back',
        columns: [{ heading: 'Stage' }, { heading: 'Ready', chosen: true }, { heading: 'What is missing', wide: true }],
        rows: stages.map(({ name, ready, missing }) => [
            { shown: (0,html/* cutText */.IN)(name, limits/* LONGEST_CELL */.c4) },
            {
                shown: (0,html/* html */.qy) `<span class="${ready ? 'good' : 'bad'}">${ready ? 'yes' : 'no'}</span>`,
                choice: ready ? 'yes' : 'no',
            },
            { shown: (0,html/* cutText */.IN)(missing.join('; '), limits/* LONGEST_TEXT */.xG) },
        ]),
        most: limits/* ROWS */.Ir,
    });
    return { id: 'stages', heading: 'Stages', body };
}

;// CONCATENATED MODULE: ./actions/quality-gate/src/view/page/tests.ts



/** How the tests ended, and each failed one with its message and the first lines of its stack. */
function testsSection({ tests }) {
    if (!tests)
        return undefined;
    const { failed, failedLeft, flaky, skipped, skippedLeft } = tests;
    const body = (0,html/* html */.qy) `<p>${(0,page/* testsText */.r$)(tests.counts)}</p>
  ${failed.length > 0 ? (0,html/* html */.qy) `<h3>Failed</h3>` : undefined} ${failed.map(failedTest)}
  ${failedLeft > 0 ? (0,html/* html */.qy) `<p class="cut">${failedLeft} more failed tests are left out here.</p>` : undefined}
  ${flaky.length > 0 ? (0,html/* html */.qy) `<h3>Flaky</h3> ${testTable('flaky', 'Tests that failed, ran again and passed', flaky, 0)}` : undefined}
  ${skipped.length > 0 ? (0,html/* html */.qy) `<h3>Skipped</h3> ${folded(testTable('skipped', 'Tests that did not run', skipped, skippedLeft), skipped.length + skippedLeft)}` : undefined}`;
    return { id: 'tests', heading: 'Tests', body };
}
function failedTest({ name, place, status, message, details, report }, index) {
    return (0,html/* html */.qy) `<details class="test" ${index < limits/* OPEN_TESTS */.Jj ? (0,html/* html */.qy) `open` : undefined}>
    <summary><h4>${(0,html/* cutText */.IN)(name, limits/* LONGEST_CELL */.c4)}</h4></summary>
    <p class="quiet">${status}${place === '' ? '' : ` at ${(0,html/* cutText */.IN)(place, limits/* LONGEST_CELL */.c4)}`}, in ${(0,html/* cutText */.IN)(report, limits/* LONGEST_CELL */.c4)}</p>
    ${message === '' || details.includes(message) ? undefined : (0,text_block/* textBlock */.f)(message, limits/* STACK_LINES */.bW, limits/* LONGEST_TEXT */.xG)}
    ${details === '' ? undefined : (0,text_block/* textBlock */.f)(details, limits/* STACK_LINES */.bW, limits/* LONGEST_TEXT */.xG)}
    ${message === '' && details === '' ? (0,html/* html */.qy) `<p>The report says nothing more of it.</p>` : undefined}
  </details>`;
}
function testTable(id, caption, tests, left) {
    return (0,table/* dataTable */.J)({
        id,
        caption,
        columns: [{ heading: 'Test' }, { heading: 'Place' }, { heading: 'Message', wide: true }],
        rows: tests.map(({ name, place, message }) => [
            { shown: (0,html/* cutText */.IN)(name, limits/* LONGEST_CELL */.c4) },
            { shown: (0,html/* cutText */.IN)(place, limits/* LONGEST_CELL */.c4) },
            { shown: (0,html/* cutText */.IN)(message.split('\n')[0] ?? '', limits/* LONGEST_CELL */.c4) },
        ]),
        most: limits/* ROWS */.Ir,
        left,
    });
}
function folded(body, count) {
    return (0,html/* html */.qy) `<details>
    <summary>${count} ${count === 1 ? 'test' : 'tests'}</summary>
    ${body}
  </details>`;
}

;// CONCATENATED MODULE: ./actions/quality-gate/src/view/page/waivers.ts


const TONES = {
    applied: 'good',
    unused: 'warn',
    expired: 'warn',
    exceeded: 'bad',
    invalid: 'bad',
};
/** What is accepted, by whom, why and until when; undefined where nothing is. */
function waiversSection({ waivers }) {
    if (waivers.length === 0)
        return undefined;
    const body = (0,table/* dataTable */.J)({
        id: 'all-waivers',
        caption: 'Waivers, and what each takes out',
        columns: [
            { heading: 'Waiver for' },
            { heading: 'State', chosen: true },
            { heading: 'Takes out', numeric: true },
            { heading: 'At most', numeric: true },
            { heading: 'Until' },
            { heading: 'Owner', chosen: true },
            { heading: 'Reason', wide: true },
            { heading: 'From' },
        ],
        rows: waivers.map(({ match, state, count, max, expires, owner, reason, from }) => [
            { shown: (0,html/* cutText */.IN)(match, limits/* LONGEST_CELL */.c4) },
            { shown: (0,html/* html */.qy) `<span class="${TONES[state]}">${state}</span>`, choice: state },
            { shown: count },
            { shown: max },
            { shown: expires },
            { shown: (0,html/* cutText */.IN)(owner, limits/* LONGEST_CELL */.c4) },
            { shown: (0,html/* cutText */.IN)(reason, limits/* LONGEST_CELL */.c4) },
            { shown: (0,html/* html */.qy) `<code>${(0,html/* cutText */.IN)(from, limits/* LONGEST_CELL */.c4)}</code>`, sortedBy: (0,html/* cutText */.IN)(from, limits/* LONGEST_CELL */.c4) },
        ]),
        most: limits/* ROWS */.Ir,
    });
    return { id: 'waivers', heading: 'Waivers', body };
}

;// CONCATENATED MODULE: ./actions/quality-gate/src/view/page.ts
















/** The parts of the page, each with its tables. */
function pageSections(shown) {
    const sections = [
        conditionsSection(shown),
        testsSection(shown),
        coverageSection(shown),
        findingsSection(shown),
        packagesSection(shown),
        benchmarksSection(shown),
        waiversSection(shown),
        stagesSection(shown),
        reportsSection(shown),
        decisionSection(shown),
    ];
    return sections.filter((section) => section !== undefined);
}
/** The whole result as a page that needs nothing but itself: first the verdict, and what to mend first. */
function page_page(shown) {
    return (0,shell/* page */.M)({
        title: heading(shown),
        heading: heading(shown),
        lead: lead(shown),
        sections: pageSections(shown),
        footer: (0,html/* html */.qy) `<p>${(0,page/* pageLimits */.M)(limits/* FINDINGS */.TG, limits/* FILES */.cn, limits/* ROWS */.Ir)}</p>`,
    });
}


/***/ }),

/***/ 35287:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ severityWord),
/* harmony export */   h: () => (/* binding */ verdictBadge)
/* harmony export */ });
/* harmony import */ var _qeml_actions_page__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(99922);

const VERDICTS = { pass: 'good', warn: 'warn', fail: 'bad', error: 'bad' };
const SEVERITIES = {
    critical: 'bad',
    high: 'bad',
    medium: 'warn',
    low: 'quiet',
    none: 'quiet',
};
/** A verdict as a word in its colour. */
function verdictBadge(verdict) {
    return (0,_qeml_actions_page__WEBPACK_IMPORTED_MODULE_0__/* .html */ .qy) `<span class="badge ${VERDICTS[verdict]}">${verdict}</span>`;
}
function severityWord(severity) {
    return (0,_qeml_actions_page__WEBPACK_IMPORTED_MODULE_0__/* .html */ .qy) `<span class="${SEVERITIES[severity]}">${severity}</span>`;
}


/***/ }),

/***/ 72116:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ factList)
/* harmony export */ });
/* harmony import */ var _html_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(99922);

/** Terms and what is known of them, beside each other. */
function factList(facts) {
    const rows = facts.flatMap(([term, detail]) => detail === undefined || detail === ''
        ? []
        : [
            (0,_html_js__WEBPACK_IMPORTED_MODULE_0__/* .html */ .qy) `<dt>${term}</dt>
            <dd>${detail}</dd>`,
        ]);
    return (0,_html_js__WEBPACK_IMPORTED_MODULE_0__/* .html */ .qy) `<dl class="facts">${rows}</dl>`;
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

/***/ 98643:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ dataTable)
/* harmony export */ });
/* harmony import */ var _html_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(99922);

/** From so many rows on, a filter is worth its place. */
const FILTERED = 6;
/** Among more values nobody chooses; words find them. */
const MOST_CHOICES = 50;
/** A table that scrolls in its own box; with a script it is filtered by words and by choices, and sorted by its headings. */
function dataTable({ id, caption, columns, rows, most, left = 0 }) {
    const shown = rows.slice(0, most);
    const missing = rows.length - shown.length + left;
    const headings = columns.map(({ heading, numeric }) => (0,_html_js__WEBPACK_IMPORTED_MODULE_0__/* .html */ .qy) `<th scope="col" class="${numeric ? 'number' : ''}">${heading}</th>`);
    return (0,_html_js__WEBPACK_IMPORTED_MODULE_0__/* .html */ .qy) `<div class="table" data-table>
    ${shown.length >= FILTERED ? filter(id, caption, columns, shown) : undefined}
    <div class="scroll" tabindex="0" role="group" aria-labelledby="${id}-caption">
      <table class="${columns.some(({ wide }) => wide) ? 'fitted' : ''}">
        <caption id="${id}-caption">
          ${caption}
        </caption>
        <thead>
          <tr>
            ${headings}
          </tr>
        </thead>
        <tbody>
          ${shown.map((row) => tableRow(row, columns))}
        </tbody>
      </table>
    </div>
    ${missing > 0 ? (0,_html_js__WEBPACK_IMPORTED_MODULE_0__/* .html */ .qy) `<p class="cut">${missing} more rows are left out; the table holds ${shown.length}.</p>` : undefined}
  </div>`;
}
function filter(id, caption, columns, rows) {
    const choices = columns.flatMap((column, index) => (column.chosen ? choice(id, column, index, rows) : []));
    return (0,_html_js__WEBPACK_IMPORTED_MODULE_0__/* .html */ .qy) `<div class="filter script-only">
    <label for="${id}-filter">Filter <span class="hidden">${caption}</span></label>
    <input type="search" id="${id}-filter" autocomplete="off" spellcheck="false" />
    ${choices} ${choices.length > 0 ? (0,_html_js__WEBPACK_IMPORTED_MODULE_0__/* .html */ .qy) `<button type="button" data-clear>Show all</button>` : undefined}
    <output for="${id}-filter">${rows.length} of ${rows.length} rows</output>
  </div>`;
}
/** A choice among the values of a column, in the order in which they come; none where there is nothing to choose. */
function choice(id, { heading }, index, rows) {
    const counts = new Map();
    for (const row of rows) {
        const value = choiceOf(row[index]);
        if (value !== '')
            counts.set(value, (counts.get(value) ?? 0) + 1);
    }
    const isPart = counts.size > 1 || [...counts.values()].some((count) => count < rows.length);
    if (!isPart || counts.size > MOST_CHOICES)
        return [];
    const options = [...counts].map(([value, count]) => (0,_html_js__WEBPACK_IMPORTED_MODULE_0__/* .html */ .qy) `<option value="${value}">${value} (${String(count)})</option>`);
    return [
        (0,_html_js__WEBPACK_IMPORTED_MODULE_0__/* .html */ .qy) `<span class="choice"
      ><label for="${id}-choice-${index}">${heading}</label>
      <select id="${id}-choice-${index}" data-column="${index}">
        <option value="">all</option>
        ${options}
      </select></span
    >`,
    ];
}
function choiceOf(cell) {
    if (!cell)
        return '';
    if (cell.choice !== undefined)
        return cell.choice;
    return typeof cell.shown === 'object' ? '' : String(cell.shown);
}
/** In one line: a page may hold thousands. */
function tableRow(cells, columns) {
    const shown = columns.map(({ numeric, wide }, index) => {
        const { shown: content, sortedBy } = cells[index] ?? { shown: '' };
        const key = sortedBy === undefined ? undefined : (0,_html_js__WEBPACK_IMPORTED_MODULE_0__/* .html */ .qy) ` data-sort="${sortedBy}"`;
        const name = numeric ? 'number' : wide ? 'wide' : undefined;
        const look = name === undefined ? undefined : (0,_html_js__WEBPACK_IMPORTED_MODULE_0__/* .html */ .qy) ` class="${name}"`;
        if (index === 0)
            return (0,_html_js__WEBPACK_IMPORTED_MODULE_0__/* .html */ .qy) `<th scope="row" ${look}${key}>${content}</th>`;
        return (0,_html_js__WEBPACK_IMPORTED_MODULE_0__/* .html */ .qy) `<td${look}${key}>${content}</td>`;
    });
    return (0,_html_js__WEBPACK_IMPORTED_MODULE_0__/* .html */ .qy) `<tr>${shown}</tr>`;
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


/***/ }),

/***/ 71432:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ trend),
/* harmony export */   K: () => (/* binding */ sparkline)
/* harmony export */ });
/* harmony import */ var _html_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(99922);

const WIDTH = 300;
const HEIGHT = 60;
const EDGE = 6;
/** A line over time, with what it shows in words. */
function trend({ caption, points, shown, most, split }) {
    const places = placesOf(points.map(({ value }) => value), { width: WIDTH, height: HEIGHT, edge: EDGE, most });
    const values = points.map(({ label, value }) => (0,_html_js__WEBPACK_IMPORTED_MODULE_0__/* .html */ .qy) `<li>${label}: ${shown(value)}</li>`);
    const dots = places.map(({ x, y }, index) => (0,_html_js__WEBPACK_IMPORTED_MODULE_0__/* .html */ .qy) `<circle${isAfter(index, split) ? (0,_html_js__WEBPACK_IMPORTED_MODULE_0__/* .html */ .qy) ` class="after"` : undefined} cx="${x.toFixed(1)}" cy="${y.toFixed(1)}" r="3" />`);
    return (0,_html_js__WEBPACK_IMPORTED_MODULE_0__/* .html */ .qy) `<figure class="trend">
    <figcaption>${caption}: <strong>${shown(points.at(-1)?.value ?? 0)}</strong></figcaption>
    <svg viewBox="0 0 ${WIDTH} ${HEIGHT}" role="img" aria-label="${inWords(points, shown)}${splitInWords(points, split)}">
      <line class="axis" x1="0" y1="${HEIGHT - 1}" x2="${WIDTH}" y2="${HEIGHT - 1}" />
      ${splitLine(places, split, HEIGHT)}
      <polyline points="${lineOf(places)}" />
      ${dots}
    </svg>
    <details>
      <summary>The values <span class="hidden">of ${caption}</span></summary>
      <ul>
        ${values}
      </ul>
    </details>
  </figure>`;
}
const SMALL = { width: 120, height: 24, edge: 3, most: undefined };
/** The same line without words, for a row of a table that has them. */
function sparkline(values, split) {
    const places = placesOf(values, SMALL);
    const last = places.at(-1);
    if (!last)
        return (0,_html_js__WEBPACK_IMPORTED_MODULE_0__/* .html */ .qy) ``;
    return (0,_html_js__WEBPACK_IMPORTED_MODULE_0__/* .html */ .qy) `<svg class="spark" viewBox="0 0 ${SMALL.width} ${SMALL.height}" aria-hidden="true">${splitLine(places, split, SMALL.height)}<polyline points="${lineOf(places)}" /><circle cx="${last.x.toFixed(1)}" cy="${last.y.toFixed(1)}" r="2.5" /></svg>`;
}
/** Where values stand on a scale that begins at zero, or below it where a value is. */
function placesOf(values, { width, height, edge, most }) {
    const bottom = Math.min(0, ...values);
    const top = Math.max(most ?? 0, ...values);
    const range = top - bottom || 1;
    return values.map((value, index) => ({
        x: values.length === 1 ? width / 2 : edge + (index * (width - 2 * edge)) / (values.length - 1),
        y: height - edge - ((value - bottom) / range) * (height - 2 * edge),
    }));
}
function lineOf(places) {
    return places.map(({ x, y }) => `${x.toFixed(1)},${y.toFixed(1)}`).join(' ');
}
function isAfter(index, split) {
    return split !== undefined && index >= split;
}
function splitLine(places, split, height) {
    const [before, after] = split === undefined ? [] : [places[split - 1], places[split]];
    if (!before || !after)
        return undefined;
    const x = ((before.x + after.x) / 2).toFixed(1);
    return (0,_html_js__WEBPACK_IMPORTED_MODULE_0__/* .html */ .qy) `<line class="split" x1="${x}" y1="0" x2="${x}" y2="${height}" />`;
}
function splitInWords(points, split) {
    const after = split === undefined ? undefined : points[split];
    return after && split !== 0 ? ` A change is marked before ${after.label}.` : '';
}
function inWords(points, shown) {
    const [first] = points;
    const last = points.at(-1);
    if (!first || !last)
        return 'No values.';
    if (points.length === 1)
        return `${shown(first.value)} in ${first.label}.`;
    const values = points.map(({ value }) => value);
    const range = `between ${shown(Math.min(...values))} and ${shown(Math.max(...values))}`;
    return `From ${shown(first.value)} in ${first.label} to ${shown(last.value)} in ${last.label}, ${range}.`;
}


/***/ })

};
