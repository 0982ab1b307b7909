export const id = 18;
export const ids = [18];
export const modules = {

/***/ 66018:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  judge: () => (/* binding */ judge)
});

// EXTERNAL MODULE: ./actions/quality-gate/src/inputs.ts + 3 modules
var src_inputs = __webpack_require__(2602);
// EXTERNAL MODULE: ./actions/quality-gate/src/step.ts + 68 modules
var step = __webpack_require__(56209);
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
        return [{ level: level(verdict), title, message: `${key}: ${text}` }];
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
        ...src_report/* REPORT_HEADER_KEYS */.CT,
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
    return {
        outputs: { ...emptyOutputs(MANIFEST), verdict: 'error', score: '0', 'failed-conditions': '[]', 'ready-for': '[]' },
        annotations: [],
        summary: '',
        report: undecidedReport(reason),
        failure: reason,
    };
}

;// CONCATENATED MODULE: ./actions/guard/src/apply/gate.ts



/** Judges what the command left. Nothing is an answer only where `mayBeEmpty`: nobody asked for a report. */
async function judge({ mayBeEmpty, snapshot }, texts, ports) {
    const inputs = await (0,src_inputs/* inputsFrom */.WK)(texts.of('policy', 'reports', 'stage', 'name', 'comment', 'config', 'working-directory', 'github-token'));
    const result = await (0,step/* stepOnReports */.Xx)(inputs, { ...ports, isStale: snapshot.isStale }, { mayBeEmpty });
    if (result === undefined)
        return { state: 'nothing' };
    // Before it is laid out, so that no escape hides a secret from the redactor.
    return { state: 'done', result, view: view((0,step/* redacted */.pc)(result, ports.redactor)) };
}


/***/ })

};
