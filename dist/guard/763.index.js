export const id = 763;
export const ids = [763];
export const modules = {

/***/ 8694:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ redacted)
/* harmony export */ });
/** The same result, redacted in all that is shown of it: before it is laid out, so that no escape hides a secret from the redactor. */
function redacted(result, redactor) {
    const { judgement, facts, loosened, notes, warnings, name, policyFrom, comment, checkRun } = result;
    const { results, doubts, waivers, stages } = judgement;
    return {
        ...result,
        ...redactor.redactAll({ name, policyFrom, loosened, notes, warnings }),
        ...(comment && { comment: redactor.redactAll(comment) }),
        ...(checkRun && { checkRun: redactor.redactAll(checkRun) }),
        judgement: { ...judgement, ...redactor.redactAll({ results, doubts, waivers, stages }) },
        facts: { ...facts, reports: facts.reports.map((report) => redactedReport(report, redactor)) },
    };
}
function redactedReport(one, redactor) {
    const { report } = one;
    const { tests, issues, path } = report;
    const told = tests && { ...tests, notable: redactor.redactAll(tests.notable) };
    return {
        ...one,
        report: {
            ...report,
            path: redactor.redact(path),
            issues: redactor.redactAll(issues),
            ...(told && { tests: told }),
        },
    };
}


/***/ }),

/***/ 75930:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ isRepositoryPath)
/* harmony export */ });
/** Whether a path is one of the repository, from its top: relative, with `/`, and never out of it. */
function isRepositoryPath(path) {
    if (path === '' || path.length > 4_096 || path.startsWith('/') || path.includes('\\'))
        return false;
    if (/^[A-Za-z][A-Za-z0-9+.-]*:/.test(path) || /\p{Cc}/u.test(path))
        return false;
    return path.split('/').every((name) => name !== '' && name !== '.' && name !== '..');
}


/***/ }),

/***/ 92882:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ unitOf)
/* harmony export */ });
/* harmony import */ var _qeml_actions_policy__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51505);

const units = new Map((0,_qeml_actions_policy__WEBPACK_IMPORTED_MODULE_0__/* .metrics */ .qd)().map(({ id, unit }) => [id, unit]));
/** The unit that a metric's values are in. */
function unitOf(metric) {
    return units.get(metric) ?? 'count';
}


/***/ }),

/***/ 75153:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $p: () => (/* binding */ notMeasuredText),
/* harmony export */   B9: () => (/* binding */ loosenedText),
/* harmony export */   Cx: () => (/* binding */ noFolder),
/* harmony export */   DI: () => (/* binding */ tooDeep),
/* harmony export */   Dx: () => (/* binding */ policyLine),
/* harmony export */   Hi: () => (/* binding */ patchFault),
/* harmony export */   MC: () => (/* binding */ noPolicyFile),
/* harmony export */   O$: () => (/* binding */ unreadable),
/* harmony export */   Pl: () => (/* binding */ headline),
/* harmony export */   Ro: () => (/* binding */ generatedFiles),
/* harmony export */   Si: () => (/* binding */ fewFiles),
/* harmony export */   W0: () => (/* binding */ noBaseForPatch),
/* harmony export */   Z: () => (/* binding */ tooManyFiles),
/* harmony export */   bC: () => (/* binding */ twoPolicies),
/* harmony export */   eh: () => (/* binding */ badConfiguration),
/* harmony export */   kJ: () => (/* binding */ tooManyCandidates),
/* harmony export */   kY: () => (/* binding */ failureText),
/* harmony export */   mE: () => (/* binding */ oldFile),
/* harmony export */   n5: () => (/* binding */ staleFiles),
/* harmony export */   q: () => (/* binding */ onlyStale),
/* harmony export */   qL: () => (/* binding */ policyOutside),
/* harmony export */   qm: () => (/* binding */ leadsOut),
/* harmony export */   sX: () => (/* binding */ emptyFile),
/* harmony export */   tq: () => (/* binding */ outsideWorkspace),
/* harmony export */   uC: () => (/* binding */ policyUnread),
/* harmony export */   wI: () => (/* binding */ foundSentence),
/* harmony export */   yG: () => (/* binding */ shallowClone),
/* harmony export */   yb: () => (/* binding */ closedFolders),
/* harmony export */   zs: () => (/* binding */ ambiguous)
/* harmony export */ });
function noFolder(folder) {
    return `working-directory is "${folder}", and there is no such folder in the workspace: check out first, or name another.`;
}
function outsideWorkspace(input, path) {
    return `${input} is "${path}", which leads out of the workspace: name something inside it.`;
}
function leadsOut(path) {
    return `${path} leads out of the workspace, and is not read: copy it into the workspace first.`;
}
function fewFiles(format, globs, found, wanted) {
    const what = `${globs.join(' ')} (${format})`;
    if (found === 0)
        return `${what} matches no file: did the step that writes it run, and does it write there?`;
    return `${what} matches ${found} ${found === 1 ? 'file' : 'files'} where at least ${wanted} are asked for.`;
}
/** Every file of a declaration was there before. */
function onlyStale(format, globs) {
    return `${globs.join(' ')} (${format}) matches no file that this run left.`;
}
function staleFiles(paths) {
    const more = paths.length > 5 ? ` and ${paths.length - 5} more` : '';
    return `Not read, for they were there before and have not changed: ${paths.slice(0, 5).join(', ')}${more}.`;
}
function oldFile(path, age, limit) {
    return `${path} was written ${age} ago, and may be ${limit} old: it is of an earlier run.`;
}
function unreadable(path, format, reason) {
    return `${path} cannot be read as ${format}: ${reason}.`;
}
function ambiguous(path, formats) {
    return `${path} may be ${formats.join(' or ')}: declare it, such as \`${formats[0] ?? ''}: ${path}\`, or leave it out.`;
}
function emptyFile(path) {
    return `${path} is empty: if it should be a report, declare it with its format, such as \`junit: ${path}\`.`;
}
/** How reports were looked for. */
function foundSentence(read, hasGit) {
    const where = hasGit ? 'among the files that git does not track' : 'among all files, for there is no git repository';
    return `No reports are declared: ${read} were found ${where}.`;
}
function tooManyCandidates(count, most) {
    return `${count} files might be reports, and the first ${most} were read: declare yours, so that none is missed.`;
}
function tooManyFiles(most) {
    return `only the first ${most} files were looked at for reports: declare yours, so that none is missed.`;
}
function closedFolders() {
    return 'some folders may not be looked into for reports: declare those that lie there.';
}
function tooDeep(most) {
    return `folders deeper than ${most} were not looked into for reports: declare those that lie there.`;
}
function twoPolicies(a, b) {
    return `${a} and ${b} both hold a policy: keep one of them.`;
}
function noPolicyFile(path, presets) {
    return `policy is "${path}", which is neither a preset (${presets.join(', ')}) nor a file of the repository.`;
}
function policyOutside(path) {
    return `policy is "${path}", which leads out of the repository: name a file in it.`;
}
function policyUnread(path, reason) {
    return `${path} could not be read, and nothing is judged without knowing by what: ${reason}`;
}
function badConfiguration(file) {
    return `${file} cannot be used as a policy.`;
}
/** What came of it, in one sentence. */
function headline({ results, doubts, score, policy }) {
    const asked = results.filter(({ verdict }) => verdict !== undefined);
    const holding = asked.filter(({ verdict }) => verdict === 'pass').length;
    const grave = doubts.filter(({ verdict }) => verdict === 'fail' || verdict === 'error').length;
    const more = grave === 0 ? '' : `; ${grave === 1 ? '1 report is not as it' : `${grave} reports are not as they`} should be`;
    if (asked.length === 0)
        return `No condition of ${policy.name} could be asked${more}.`;
    return `${holding} of ${asked.length} conditions of ${policy.name} hold${more}. Score ${score} of 100.`;
}
function notMeasuredText(kinds) {
    return `Not measured, for no report of it was declared or found: ${kinds.join(', ')}.`;
}
/** Why the step fails: the first things to mend. */
function failureText({ judgement, verdict, loosened, comment, }) {
    const grave = ({ verdict: one }) => one === 'fail' || one === 'error';
    const conditions = judgement.results.filter(grave).map(({ key, text }) => `${key}: ${text}`);
    const doubts = judgement.doubts.filter(grave).map(({ text }) => text);
    const untold = comment?.verdict !== undefined && comment.note !== undefined ? [comment.note] : [];
    const all = [...untold, ...conditions, ...doubts, ...loosened.texts];
    const shown = all.slice(0, MOST_IN_FAILURE);
    const left = all.length - shown.length;
    return [
        `The quality gate says ${verdict}.`,
        ...shown,
        ...(left > 0 ? [`… and ${left} more in the summary`] : []),
    ].join('\n');
}
const MOST_IN_FAILURE = 5;
function noBaseForPatch() {
    return 'what was changed is not known, for this run has no base: give `base-sha`';
}
function shallowClone(commit) {
    return `what was changed cannot be told, for the clone does not have ${commit.slice(0, 12)}: give actions/checkout \`with: { fetch-depth: 0 }\``;
}
function patchFault(reason) {
    return `what was changed cannot be told: ${reason}`;
}
function policyLine(from) {
    return `The policy is ${from}.`;
}
/** Files that count, and that nobody wrote. */
function generatedFiles(paths) {
    const more = paths.length > 5 ? ` and ${paths.length - 5} more` : '';
    return `Covered files that git ignores, and a build made: ${paths.slice(0, 5).join(', ')}${more}.`;
}
/** What the base's policy holds against; `text` is why. */
function loosenedText(what, verdict, text, now) {
    const subject = what === '' ? text : `${what} (${text})`;
    return `${subject}: ${verdict} by the base's policy, ${now ?? 'not asked'} by this one`;
}


/***/ }),

/***/ 6087:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B8: () => (/* binding */ noLicenseList),
/* harmony export */   B9: () => (/* binding */ loosenedText),
/* harmony export */   EF: () => (/* binding */ pageHeading),
/* harmony export */   J8: () => (/* binding */ allHold),
/* harmony export */   LA: () => (/* binding */ noBaseForNovelty),
/* harmony export */   Lb: () => (/* binding */ errorToDo),
/* harmony export */   M: () => (/* binding */ pageLimits),
/* harmony export */   N$: () => (/* binding */ reproduction),
/* harmony export */   PJ: () => (/* binding */ errorHeading),
/* harmony export */   WC: () => (/* binding */ readingCommand),
/* harmony export */   h2: () => (/* binding */ mendFirst),
/* harmony export */   k7: () => (/* binding */ askedText),
/* harmony export */   nt: () => (/* binding */ verdictText),
/* harmony export */   r$: () => (/* binding */ testsText)
/* harmony export */ });
/* harmony import */ var _qeml_actions_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(29713);

function pageHeading(name, verdict) {
    return `${name === '' ? 'Quality gate' : `Quality gate: ${name}`}: ${verdict}`;
}
function verdictText(verdict) {
    return {
        pass: 'all that is asked holds',
        warn: 'nothing blocks; some of it is worth a look',
        fail: 'some of what is asked does not hold',
        error: 'some of it could not be told, and what cannot be told does not pass',
    }[verdict];
}
function mendFirst(isBlocked) {
    return isBlocked ? 'What to mend first' : 'Worth a look';
}
function loosenedText() {
    return "The policy is looser than the base's:";
}
function askedText({ min, max, recommend, slack, when }) {
    const bounds = [
        ...boundTexts(min, max),
        ...(slack === undefined
            ? []
            : [`not worse than the base${/^0\b(?!\.)/.test(slack) ? '' : ` by more than ${slack}`}`]),
        ...(recommend === undefined ? [] : [`${recommend} recommended`]),
    ].join(', ');
    return when ? `${bounds}; only where ${when.metric} is ${boundTexts(when.min, when.max).join(', ')}` : bounds;
}
function boundTexts(min, max) {
    return [...(min === undefined ? [] : [`at least ${min}`]), ...(max === undefined ? [] : [`at most ${max}`])];
}
function allHold() {
    return 'There is nothing to mend.';
}
/** How tests ended, in one sentence; what there was none of is left out. */
function testsText(of) {
    const parts = [
        [of.failed, 'failed'],
        [of.errors, 'could not be run'],
        [of.unknown, 'ended as nothing that is known'],
        [of.undeclaredFailures, 'declared as failed and not shown'],
        [of.skipped, 'skipped'],
        [of.flaky, 'flaky'],
    ];
    const others = parts.filter(([count]) => count > 0).map(([count, text]) => `, ${String(count)} ${text}`);
    const time = of.seconds > 0 ? `; ${(0,_qeml_actions_core__WEBPACK_IMPORTED_MODULE_0__/* .formatDuration */ .a)(Math.round(of.seconds * 1_000))} in all` : '';
    return `${String(of.total)} tests: ${String(of.passed)} passed${others.join('')}${time}.`;
}
function noBaseForNovelty() {
    return 'There is no base to compare with: which of these are new is not known.';
}
function noLicenseList() {
    return 'The policy has no list of allowed licenses, so none is denied.';
}
/** How this decision is made again, as the lines of a step. */
function reproduction({ policyInput, base, now, stage }) {
    const lines = [
        '- uses: org/qeml-actions/quality-gate@v1',
        '  with:',
        ...(policyInput === '' ? [] : [`    policy: ${quoted(policyInput)}`]),
        ...(stage === '' ? [] : [`    stage: ${quoted(stage)}`]),
        ...(base === '' ? [] : [`    base-sha: ${quoted(base)}`]),
        `    now: ${quoted(now)}`,
    ];
    return lines.join('\n');
}
/** A text of YAML, whatever it holds. */
function quoted(text) {
    return /^[\w./-]+$/.test(text) && !/^[\d.e+-]+$/i.test(text) ? text : `'${text.replaceAll("'", "''")}'`;
}
/** How a report is read by itself. */
function readingCommand(path, format) {
    return `npm run read -- '${path.replaceAll("'", "'\\''")}' --format ${format}`;
}
function pageLimits(findings, files, rows) {
    return (`The page holds at most ${String(findings)} findings, ${String(files)} covered files and ${String(rows)} rows of any other ` +
        'table; where something is left out, a line says so. The JSON report has what each condition rests on.');
}
function errorHeading() {
    return 'Quality gate: error';
}
function errorToDo() {
    return 'Mend what is named below, and run this step again: nothing was judged.';
}


/***/ }),

/***/ 99763:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  partsOf: () => (/* reexport */ partsOf),
  pc: () => (/* reexport */ redacted/* redacted */.p),
  Up: () => (/* binding */ view)
});

// UNUSED EXPORTS: reportSchema, undecided

// EXTERNAL MODULE: ./actions/quality-gate/src/manifest.generated.ts
var manifest_generated = __webpack_require__(93427);
// EXTERNAL MODULE: ./actions/quality-gate/src/messages.ts
var messages = __webpack_require__(75153);
// EXTERNAL MODULE: ./packages/policy/src/condition.ts
var src_condition = __webpack_require__(68861);
// EXTERNAL MODULE: ./actions/quality-gate/src/decide/repository-path.ts
var repository_path = __webpack_require__(75930);
;// CONCATENATED MODULE: ./actions/quality-gate/src/view/annotations.ts


/** Evidence of one condition beyond this is in the report. */
const MOST_EACH = 20;
function level(verdict) {
    return verdict === 'fail' || verdict === 'error' ? 'error' : 'warning';
}
function ofCondition({ key, verdict, text, evidence, condition }) {
    const placed = evidence.filter(({ path }) => path !== undefined).slice(0, MOST_EACH);
    const title = `${key} (${(0,src_condition/* originText */.C)(condition.origin)})`;
    if (placed.length === 0)
        return [{ level: level(verdict), title, message: text }];
    return placed.map(({ text: message, path, line }) => ({
        level: level(verdict),
        title,
        message,
        ...placeOf(path, line),
    }));
}
/** GitHub shows a file of the repository, and no other. */
function placeOf(path, line) {
    if (path === undefined || !(0,repository_path/* isRepositoryPath */.o)(path))
        return {};
    return { file: path, ...(line !== undefined && { line }) };
}
function ofDoubt({ verdict, text, path, line }) {
    return {
        level: level(verdict),
        title: 'quality-gate',
        message: text,
        ...placeOf(path, line),
    };
}
/** What does not hold, on file and line where there are any; failures first. */
function annotations({ inputs, judgement, warnings, }) {
    if (!inputs.annotations)
        return [];
    const all = [
        ...judgement.results.filter(({ verdict }) => verdict !== undefined && verdict !== 'pass').flatMap(ofCondition),
        ...judgement.doubts.filter(({ verdict }) => verdict !== 'pass').map(ofDoubt),
        ...warnings.map((message) => ({ level: 'warning', title: 'quality-gate', message })),
    ];
    return [...all.filter((one) => one.level === 'error'), ...all.filter((one) => one.level !== 'error')];
}

;// CONCATENATED MODULE: ./actions/quality-gate/src/view/outputs.ts
/** Every output but `report`. */
function outputs({ verdict, judgement, figures, sarif }) {
    const failed = judgement.results.filter((result) => result.verdict === 'fail' || result.verdict === 'error');
    return {
        verdict,
        score: String(judgement.score),
        'failed-conditions': JSON.stringify(failed.map(({ key }) => key)),
        'ready-for': JSON.stringify(judgement.stages.filter(({ ready }) => ready).map(({ name }) => name)),
        'coverage-lines': percent(figures.coverageLines),
        'coverage-branches': percent(figures.coverageBranches),
        'coverage-patch': percent(figures.coveragePatch),
        'tests-total': count(figures.testsTotal),
        'tests-failed': count(figures.testsFailed),
        'findings-new': count(figures.findingsNew),
        'findings-critical': count(figures.findingsCritical),
        'findings-high': count(figures.findingsHigh),
        sarif: sarif ?? '',
    };
}
function count(value) {
    return value === undefined ? '' : String(value);
}
/** Rounded down: 84.999 % is not 85 %. */
function percent(value) {
    return value === undefined ? '' : String(Math.floor(value * 100 + 1e-9) / 100);
}

;// CONCATENATED MODULE: ./actions/quality-gate/src/view/report.ts


/** Findings of one condition beyond this are counted, not listed. */
const MOST_FINDINGS = 1_000;
function report({ verdict, judgement, facts, name, policyFrom, loosened, notes, warnings, ...told }) {
    const { base } = facts;
    const untold = [told.comment?.note, told.checkRun?.note].flatMap((note) => note ?? []);
    return {
        verdict,
        reason: (0,messages/* headline */.Pl)(judgement),
        name,
        policy: judgement.policy.name,
        'policy-from': policyFrom,
        'decided-at': facts.now.toISOString(),
        base: base.state === 'found' ? base.commit : null,
        score: judgement.score,
        conditions: judgement.results.map(conditionReport),
        doubts: judgement.doubts.map(({ verdict, text, path, line }) => ({
            verdict,
            text,
            path: path ?? null,
            line: line ?? null,
        })),
        waivers: judgement.waivers.map(({ state, count, text }) => ({ state, count, text })),
        stages: judgement.stages.map(({ name, ready, missing }) => ({ name, ready, missing: [...missing] })),
        loosened: [...loosened.texts],
        'not-measured': [...judgement.notMeasured],
        reports: facts.reports.map(readReport),
        notes: [...notes, ...untold],
        warnings: [...warnings],
    };
}
function readReport({ id, role, declared, report }) {
    const { path, format, kinds, issues } = report;
    const told = issues.map(({ issue, text }) => ({ issue, text }));
    return { id: id ?? null, path, format, kinds: [...kinds], role, declared, issues: told };
}
function conditionReport(result) {
    const { key, condition, state, text, evidence, findings } = result;
    return {
        condition: key,
        from: (0,src_condition/* originText */.C)(condition.origin),
        state,
        verdict: result.verdict ?? null,
        value: result.value ?? null,
        base: result.base ?? null,
        min: condition.min ?? null,
        max: condition.max ?? null,
        recommend: condition.recommend ?? null,
        reason: text,
        evidence: evidence.map(({ text, path, line }) => ({ text, path: path ?? null, line: line ?? null })),
        findings: findings
            .slice(0, MOST_FINDINGS)
            .map(({ tool, rule, severity, message, file, line, key: fingerprint }) => ({
            tool,
            rule,
            severity,
            message,
            path: file ?? null,
            line: line ?? null,
            fingerprint,
        })),
    };
}
/** The report of a step that could not judge. */
function report_undecidedReport(reason) {
    return {
        verdict: 'error',
        reason,
        name: '',
        policy: '',
        'policy-from': '',
        'decided-at': null,
        base: null,
        score: 0,
        conditions: [],
        doubts: [],
        waivers: [],
        stages: [],
        loosened: [],
        'not-measured': [],
        reports: [],
        notes: [],
        warnings: [],
    };
}

// EXTERNAL MODULE: ./actions/quality-gate/src/view/summary.ts + 1 modules
var summary = __webpack_require__(78560);
// EXTERNAL MODULE: ./packages/core/src/outcome.ts
var outcome = __webpack_require__(26933);
// EXTERNAL MODULE: ./packages/core/src/report.ts
var src_report = __webpack_require__(22019);
;// CONCATENATED MODULE: ./actions/quality-gate/src/report.schema.ts

const report_schema_text = { type: 'string' };
const orNone = { type: ['string', 'null'] };
const number = { type: ['number', 'null'] };
const line = { type: ['integer', 'null'], description: '1-based.' };
const lines = { type: 'array', items: report_schema_text };
const verdict = { enum: outcome/* VERDICTS */.bk };
const evidence = {
    type: 'object',
    additionalProperties: false,
    required: ['text', 'path', 'line'],
    properties: { text: report_schema_text, path: orNone, line },
};
const finding = {
    type: 'object',
    additionalProperties: false,
    required: ['tool', 'rule', 'severity', 'message', 'path', 'line', 'fingerprint'],
    properties: { tool: report_schema_text, rule: report_schema_text, severity: report_schema_text, message: report_schema_text, path: orNone, line, fingerprint: report_schema_text },
};
const condition = {
    type: 'object',
    additionalProperties: false,
    required: [
        'condition',
        'from',
        'state',
        'verdict',
        'value',
        'base',
        'min',
        'max',
        'recommend',
        'reason',
        'evidence',
        'findings',
    ],
    properties: {
        condition: { ...report_schema_text, description: 'The metric, and its selectors where it has any.' },
        from: { ...report_schema_text, description: 'The preset, or file and line.' },
        state: { enum: ['holds', 'short', 'broken', 'waived', 'undecided', 'skipped', 'not-measured'] },
        verdict: { enum: [...outcome/* VERDICTS */.bk, null], description: 'null where it is not asked.' },
        value: number,
        base: { ...number, description: 'The value at the base.' },
        min: number,
        max: number,
        recommend: number,
        reason: report_schema_text,
        evidence: { type: 'array', items: evidence },
        findings: { type: 'array', items: finding, description: 'The findings that were counted, up to 1,000.' },
    },
};
const report_schema_report = {
    type: 'object',
    additionalProperties: false,
    required: ['id', 'path', 'format', 'kinds', 'role', 'declared', 'issues'],
    properties: {
        id: orNone,
        path: report_schema_text,
        format: report_schema_text,
        kinds: lines,
        role: { enum: ['head', 'base'] },
        declared: { type: 'boolean' },
        issues: {
            type: 'array',
            items: {
                type: 'object',
                additionalProperties: false,
                required: ['issue', 'text'],
                properties: { issue: report_schema_text, text: report_schema_text },
            },
        },
    },
};
const doubt = {
    type: 'object',
    additionalProperties: false,
    required: ['verdict', 'text', 'path', 'line'],
    properties: { verdict, text: report_schema_text, path: orNone, line },
};
const waiver = {
    type: 'object',
    additionalProperties: false,
    required: ['state', 'count', 'text'],
    properties: {
        state: { enum: ['applied', 'unused', 'expired', 'exceeded', 'invalid'] },
        count: { type: 'integer' },
        text: report_schema_text,
    },
};
const stage = {
    type: 'object',
    additionalProperties: false,
    required: ['name', 'ready', 'missing'],
    properties: { name: report_schema_text, ready: { type: 'boolean' }, missing: lines },
};
/** The JSON report of quality-gate. */
const schema = {
    $id: 'qeml-actions/quality-gate/v1',
    title: 'Report of quality-gate',
    type: 'object',
    additionalProperties: false,
    required: [
        'schema',
        ...Object.keys(src_report/* REPORT_HEADER_PROPERTIES */.xH),
        'verdict',
        'reason',
        'name',
        'policy',
        'policy-from',
        'decided-at',
        'base',
        'score',
        'conditions',
        'doubts',
        'waivers',
        'stages',
        'loosened',
        'not-measured',
        'reports',
        'notes',
        'warnings',
    ],
    properties: {
        schema: { const: 'qeml-actions/quality-gate/v1' },
        ...src_report/* REPORT_HEADER_PROPERTIES */.xH,
        verdict,
        reason: report_schema_text,
        name: { ...report_schema_text, description: 'What tells this gate from another of the same run.' },
        policy: report_schema_text,
        'policy-from': report_schema_text,
        'decided-at': { ...orNone, description: 'RFC 3339: give it as `now` to decide so again.' },
        base: { ...orNone, description: 'The commit that was compared with.' },
        score: { type: 'integer', minimum: 0, maximum: 100 },
        conditions: { type: 'array', items: condition },
        doubts: { type: 'array', items: doubt, description: 'What is wrong with reports, waivers and the base.' },
        waivers: { type: 'array', items: waiver },
        stages: { type: 'array', items: stage },
        loosened: { ...lines, description: "What the base's policy holds against, and this one lets pass." },
        'not-measured': { ...lines, description: 'Kinds that the policy asks about and no report has.' },
        reports: { type: 'array', items: report_schema_report },
        notes: { ...lines, description: 'What a reader should know of how it was read.' },
        warnings: { ...lines, description: 'What the step should have done and could not.' },
    },
};

;// CONCATENATED MODULE: ./actions/quality-gate/src/apply/page.ts

/**
 * Writes the page where the user wants one; its parts are loaded only then. Redacted before it is laid out, so that no escape hides
 * a secret from the redactor.
 */
async function writePage(result, runtime) {
    return writePageFile(result.inputs['html-report'], runtime, async () => {
        const { page, shownOf } = await __webpack_require__.e(/* import() */ 371).then(__webpack_require__.bind(__webpack_require__, 27371));
        return page(runtime.redactor.redactAll(shownOf(result)));
    });
}
/** What a composition's page shows of it: what is first, and the parts. */
async function partsOf(result, { redactor }) {
    const { lead, pageSections, shownOf } = await __webpack_require__.e(/* import() */ 371).then(__webpack_require__.bind(__webpack_require__, 27371));
    const shown = redactor.redactAll(shownOf(result));
    return { lead: lead(shown), sections: pageSections(shown) };
}
/** The page of a step that could not judge. */
async function faultPage(mistakes) {
    const { errorPage } = await __webpack_require__.e(/* import() */ 213).then(__webpack_require__.bind(__webpack_require__, 67213));
    return errorPage(mistakes);
}

// EXTERNAL MODULE: ./actions/quality-gate/src/apply/telling/redacted.ts
var redacted = __webpack_require__(8694);
;// CONCATENATED MODULE: ./actions/quality-gate/src/view.ts









/**
 * What a user gets to see of a result. In `mode: report` the step is green, and says the same; that a page could not be written is
 * the user's to mend in either mode.
 */
function view(result, pageFault) {
    const { verdict, inputs } = result;
    const fails = inputs.mode === 'gate' && (verdict === 'fail' || verdict === 'error');
    const failures = [...(fails ? [(0,messages/* failureText */.kY)(result)] : []), ...(pageFault === undefined ? [] : [pageFault])];
    return {
        outputs: outputs(result),
        annotations: annotations(result),
        summary: (0,summary/* summary */.z)(result),
        report: report(result),
        failure: failures.length > 0 ? failures.join('\n') : undefined,
    };
}
/** The view of a step that could not judge. */
function undecided(reason) {
    const empty = Object.fromEntries(MANIFEST.outputs.filter((name) => name !== 'report').map((name) => [name, '']));
    return {
        outputs: { ...empty, verdict: 'error', score: '0', 'failed-conditions': '[]', 'ready-for': '[]' },
        annotations: [],
        summary: '',
        report: undecidedReport(reason),
        failure: reason,
    };
}


/***/ }),

/***/ 10939:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B6: () => (/* binding */ LONGEST_NAME),
/* harmony export */   Hj: () => (/* binding */ BENCHMARKS),
/* harmony export */   Ir: () => (/* binding */ ROWS),
/* harmony export */   Jj: () => (/* binding */ OPEN_TESTS),
/* harmony export */   RK: () => (/* binding */ FIRST),
/* harmony export */   T8: () => (/* binding */ LONGEST_FINDING),
/* harmony export */   TG: () => (/* binding */ FINDINGS),
/* harmony export */   Tn: () => (/* binding */ TRENDS),
/* harmony export */   bW: () => (/* binding */ STACK_LINES),
/* harmony export */   c4: () => (/* binding */ LONGEST_CELL),
/* harmony export */   cn: () => (/* binding */ FILES),
/* harmony export */   wc: () => (/* binding */ FULL_TESTS),
/* harmony export */   wu: () => (/* binding */ STRETCHES),
/* harmony export */   xG: () => (/* binding */ LONGEST_TEXT)
/* harmony export */ });
/** Rows of a table. */
const ROWS = 500;
/** Findings that are listed, waived ones among them; the worst and newest stand first. */
const FINDINGS = 2_000;
/** Failed tests that are shown with their message and stack, and how many of them stand open. */
const FULL_TESTS = 100;
const OPEN_TESTS = 5;
const STACK_LINES = 15;
/** Files of a coverage report. */
const FILES = 1_000;
/** Stretches of lines that did not run, of one file. */
const STRETCHES = 8;
/** Trends that are drawn large; the table has a small one of each of its rows. */
const TRENDS = 12;
const BENCHMARKS = 300;
/** Things to mend that are said in the first lines. */
const FIRST = 5;
/** Of a text that stands by itself, of one in a table, and of one of the thousands of a long table. */
const LONGEST_TEXT = 2_000;
const LONGEST_CELL = 300;
const LONGEST_FINDING = 160;
/** Of the gate's name: the verdict behind it must be seen. */
const LONGEST_NAME = 120;


/***/ }),

/***/ 71194:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ placeText)
/* harmony export */ });
/** A file and a line of it, as people write it; empty where neither is known. */
function placeText(path, line) {
    if (path === undefined)
        return '';
    return line === undefined ? path : `${path}:${String(line)}`;
}


/***/ }),

/***/ 5900:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ shownTests)
/* harmony export */ });
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(10939);
/* harmony import */ var _place_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(71194);


const COUNTS = [
    'total',
    'passed',
    'failed',
    'errors',
    'unknown',
    'skipped',
    'flaky',
    'reruns',
    'seconds',
    'undeclaredFailures',
];
const FAILED = ['failed', 'error', 'unknown'];
/** The tests of all reports; undefined where none were read. */
function shownTests({ reports }) {
    const read = reports.flatMap(({ role, report }) => role === 'head' && report.tests ? [{ tests: report.tests, path: report.path }] : []);
    if (read.length === 0)
        return undefined;
    const sum = (key) => read.reduce((total, { tests }) => total + tests[key], 0);
    const counts = Object.fromEntries(COUNTS.map((key) => [key, sum(key)]));
    const notable = read.flatMap(({ tests, path }) => tests.notable.map((test) => ({ test, path })));
    const chosen = (is, most) => notable
        .filter(({ test }) => is(test))
        .slice(0, most)
        .map(({ test, path }) => shownTest(test, path));
    const failed = chosen(({ status }) => FAILED.includes(status), _limits_js__WEBPACK_IMPORTED_MODULE_0__/* .FULL_TESTS */ .wc);
    const skipped = chosen(({ status }) => status === 'skipped', _limits_js__WEBPACK_IMPORTED_MODULE_0__/* .ROWS */ .Ir);
    return {
        counts,
        failed,
        failedLeft: counts.failed + counts.errors + counts.unknown - failed.length,
        flaky: chosen(({ flaky }) => flaky === true, _limits_js__WEBPACK_IMPORTED_MODULE_0__/* .ROWS */ .Ir),
        skipped,
        skippedLeft: counts.skipped - skipped.length,
    };
}
function shownTest({ suite, name, file, line, status, message = '', details = '' }, report) {
    return {
        name: suite === undefined ? name : `${suite} > ${name}`,
        place: (0,_place_js__WEBPACK_IMPORTED_MODULE_1__/* .placeText */ .Z)(file, line),
        status,
        message,
        details: details.trim() === message.trim() ? '' : details,
        report,
    };
}


/***/ }),

/***/ 78560:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  z: () => (/* binding */ summary),
  X: () => (/* binding */ summaryParts)
});

// EXTERNAL MODULE: ./packages/page/src/markdown.ts
var markdown = __webpack_require__(19936);
// EXTERNAL MODULE: ./packages/policy/src/thresholds.ts
var thresholds = __webpack_require__(21862);
// EXTERNAL MODULE: ./packages/policy/src/condition.ts
var src_condition = __webpack_require__(68861);
// EXTERNAL MODULE: ./actions/quality-gate/src/decide/unit.ts
var decide_unit = __webpack_require__(92882);
// EXTERNAL MODULE: ./actions/quality-gate/src/messages.ts
var messages = __webpack_require__(75153);
// EXTERNAL MODULE: ./actions/quality-gate/src/messages/page.ts
var page = __webpack_require__(6087);
// EXTERNAL MODULE: ./actions/quality-gate/src/view/page/shown/tests.ts
var shown_tests = __webpack_require__(5900);
;// CONCATENATED MODULE: ./actions/quality-gate/src/view/summary/failed-tests.ts



/** Tests that are shown, and how many of them stand open. */
const MOST = 30;
const OPEN = 3;
const LINES = 8;
const LONGEST_NAME = 200;
const LONGEST_TEXT = 1_500;
/** Each failed test with its message and the first lines of its stack; empty where no test is shown. */
function failedTests(facts) {
    const tests = (0,shown_tests/* shownTests */.H)(facts);
    if (!tests || tests.failed.length === 0)
        return (0,markdown.md) ``;
    const shown = tests.failed.slice(0, MOST);
    const left = tests.failed.length - shown.length + tests.failedLeft;
    return (0,markdown/* paragraphs */.qN)([
        (0,markdown.md) `${(0,page/* testsText */.r$)(tests.counts)}`,
        ...shown.map(failedTest),
        left > 0 ? (0,markdown.md) `… and ${left} more failed tests in the reports.` : (0,markdown.md) ``,
    ]);
}
function failedTest({ name, place, message, details: said }, index) {
    const told = said.includes(message) ? said : [message, said].filter((part) => part !== '').join('\n');
    const block = told.trim() === '' ? (0,markdown.md) `The report says nothing more of it.` : (0,markdown/* codeBlock */.DV)(firstLines(told), 'text');
    const short = name.slice(0, LONGEST_NAME);
    if (index >= OPEN)
        return (0,markdown/* details */.zH)(place === '' ? short : `${short} (${place})`, block);
    return (0,markdown/* paragraphs */.qN)([place === '' ? (0,markdown.md) `**${short}**` : (0,markdown.md) `**${short}** at ${(0,markdown/* code */.aY)(place)}`, block]);
}
function firstLines(text) {
    const lines = text.replace(/\s+$/, '').split('\n');
    const kept = lines.slice(0, LINES).join('\n');
    const cut = kept.length > LONGEST_TEXT ? `${kept.slice(0, LONGEST_TEXT)}…` : kept;
    const left = lines.length - LINES;
    return left > 0 ? `${cut}\n… ${String(left)} more lines` : cut;
}

;// CONCATENATED MODULE: ./actions/quality-gate/src/view/summary.ts





const MOST_EVIDENCE = 10;
const MOST_DOUBTS = 20;
const MOST_REPORTS = 100;
/** The sign of a verdict stands beside its word, never alone. */
const SIGNS = { pass: '✅', warn: '⚠️', fail: '❌', error: '🚫' };
/** Verdict first, then what must be mended, then the tables. */
function summary(result) {
    return `${(0,markdown/* paragraphs */.qN)(summaryParts(result)).markdown}\n`;
}
/** Its parts: the title first, then what may be left out, the last first. */
function summaryParts(result) {
    const { judgement, verdict, name, loosened, notes, warnings, policyFrom } = result;
    const title = name === '' ? 'Quality gate' : `Quality gate: ${name}`;
    const asked = judgement.results.filter((one) => one.verdict !== undefined);
    const bad = asked.filter((one) => one.verdict !== 'pass');
    const [graves, others] = [bad.filter(isBlocking), bad.filter((one) => !isBlocking(one))];
    // Where nothing blocks, what warns is what there is to say.
    const [first, rest] = graves.length > 0 ? [graves, others] : [others, []];
    return [
        (0,markdown.md) `### ${SIGNS[verdict]} ${title}: ${verdict}`,
        loosened.texts.length > 0 ? (0,markdown.md) `**The policy is looser than the base's.** ${loosened.texts.join('; ')}` : (0,markdown.md) ``,
        (0,markdown.md) `${(0,messages/* headline */.Pl)(judgement)}`,
        judgement.notMeasured.length > 0 ? (0,markdown.md) `${(0,messages/* notMeasuredText */.$p)(judgement.notMeasured)}` : (0,markdown.md) ``,
        ...warnings.map((text) => (0,markdown.md) `${SIGNS.warn} ${text}`),
        ...untold(result),
        doubts(judgement.doubts.filter(isBlocking)),
        ...[...first.filter((one) => one.verdict === 'error'), ...first.filter((one) => one.verdict !== 'error')].map((one) => failed(one, result.facts)),
        doubts(judgement.doubts.filter((one) => one.verdict === 'warn')),
        conditions(judgement.results),
        ...rest.filter((one) => one.evidence.length > 0).map((one) => (0,markdown/* details */.zH)(`${one.key}: ${one.text}`, evidence(one))),
        stages(result),
        waivers(result),
        (0,markdown/* details */.zH)('What was read', (0,markdown/* paragraphs */.qN)([
            (0,markdown.md) `Policy: ${policyFrom}. Decided at ${(0,markdown/* code */.aY)(result.facts.now.toISOString())}.`,
            read(result),
            ...notes.map((note) => (0,markdown.md) `${note}`),
        ])),
    ];
}
/** Whom it could not be told to. */
function untold({ comment, checkRun }) {
    return [comment?.note, checkRun?.note].flatMap((note) => (note === undefined ? [] : [(0,markdown.md) `${note}`]));
}
function isBlocking({ verdict }) {
    return verdict === 'fail' || verdict === 'error';
}
function failed(result, facts) {
    const title = (0,markdown.md) `**${SIGNS[result.verdict ?? 'error']} ${(0,markdown/* code */.aY)(result.key)}: ${result.text}**`;
    // The condition on all tests: each is shown with its stack, which says more than a line of evidence.
    const tests = result.key === 'tests.failed' ? failedTests(facts) : (0,markdown.md) ``;
    return (0,markdown/* paragraphs */.qN)([title, tests.markdown === '' ? evidence(result) : tests]);
}
function evidence({ evidence: all }) {
    if (all.length === 0)
        return (0,markdown.md) ``;
    const lines = all.slice(0, MOST_EVIDENCE).map(({ text, path, line }) => {
        const place = path === undefined ? '' : `${path}${line === undefined ? '' : `:${line}`}`;
        return place === '' || text.startsWith(place) ? text : `${place}  ${text}`;
    });
    const left = all.length - lines.length;
    return (0,markdown/* codeBlock */.DV)([...lines, ...(left > 0 ? [`… ${left} more in the report`] : [])].join('\n'), 'text');
}
function doubts(all) {
    if (all.length === 0)
        return (0,markdown.md) ``;
    const lines = all.slice(0, MOST_DOUBTS).map(({ verdict, text }) => (0,markdown.md) `- ${SIGNS[verdict]} ${text}`);
    const left = all.length - lines.length;
    const rest = left > 0 ? [(0,markdown.md) `- … and ${left} more in the report`] : [];
    return { markdown: [...lines, ...rest].map(({ markdown }) => markdown).join('\n') };
}
function conditions(results) {
    const asked = results.filter(({ state }) => state !== 'not-measured');
    if (asked.length === 0)
        return (0,markdown.md) ``;
    const rows = asked.map(({ key, verdict, value, base, text, condition }) => {
        const unit = (0,decide_unit/* unitOf */.u)(condition.metric);
        const say = (number) => (0,markdown.md) `${number === undefined ? '' : (0,thresholds/* formatValue */.Fl)(number, unit)}`;
        return [
            (0,markdown.md) `${verdict === undefined ? '–' : `${SIGNS[verdict]} ${verdict}`}`,
            (0,markdown/* code */.aY)(key),
            say(value),
            say(base),
            (0,markdown.md) `${text}`,
            (0,markdown.md) `${(0,src_condition/* originText */.C)(condition.origin)}`,
        ];
    });
    return (0,markdown/* table */.tp)([(0,markdown.md) `Verdict`, (0,markdown.md) `Condition`, (0,markdown.md) `Value`, (0,markdown.md) `Base`, (0,markdown.md) `Why`, (0,markdown.md) `From`], rows);
}
function stages({ judgement }) {
    if (judgement.stages.length === 0)
        return (0,markdown.md) ``;
    return (0,markdown/* table */.tp)([(0,markdown.md) `Stage`, (0,markdown.md) `Ready`, (0,markdown.md) `What is missing`], judgement.stages.map(({ name, ready, missing }) => [
        (0,markdown.md) `${name}`,
        (0,markdown.md) `${ready ? 'yes' : 'no'}`,
        (0,markdown.md) `${missing.join(', ')}`,
    ]));
}
function waivers({ judgement }) {
    const applied = judgement.waivers.filter(({ state }) => state === 'applied');
    if (applied.length === 0)
        return (0,markdown.md) ``;
    return (0,markdown/* details */.zH)(`${applied.length} ${applied.length === 1 ? 'waiver' : 'waivers'} applied`, {
        markdown: applied.map(({ text }) => (0,markdown.md) `- ${text}`.markdown).join('\n'),
    });
}
function read({ facts }) {
    if (facts.reports.length === 0)
        return (0,markdown.md) ``;
    const rows = facts.reports
        .slice(0, MOST_REPORTS)
        .map(({ report }) => [(0,markdown/* code */.aY)(report.path), (0,markdown.md) `${report.format}`, (0,markdown.md) `${report.kinds.join(', ')}`]);
    const left = facts.reports.length - rows.length;
    return (0,markdown/* paragraphs */.qN)([
        (0,markdown/* table */.tp)([(0,markdown.md) `File`, (0,markdown.md) `Format`, (0,markdown.md) `About`], rows),
        left > 0 ? (0,markdown.md) `… and ${left} more in the report.` : (0,markdown.md) ``,
    ]);
}


/***/ })

};
