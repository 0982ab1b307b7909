export const id = 629;
export const ids = [629];
export const modules = {

/***/ 70633:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  checkSection: () => (/* binding */ checkSection),
  W: () => (/* binding */ inputsFrom)
});

// UNUSED EXPORTS: INPUTS

// EXTERNAL MODULE: ./packages/core/src/inputs/one-of.ts
var one_of = __webpack_require__(44741);
// EXTERNAL MODULE: ./packages/core/src/inputs/decoder.ts
var decoder = __webpack_require__(54695);
// EXTERNAL MODULE: ./packages/core/src/inputs/integer.ts
var integer = __webpack_require__(81193);
// EXTERNAL MODULE: ./packages/core/src/inputs/text.ts
var inputs_text = __webpack_require__(3364);
// EXTERNAL MODULE: ./packages/core/src/inputs/list.ts
var list = __webpack_require__(7875);
// EXTERNAL MODULE: ./packages/core/src/inputs/boolean.ts
var inputs_boolean = __webpack_require__(74511);
// EXTERNAL MODULE: ./packages/core/src/inputs/duration.ts
var duration = __webpack_require__(11003);
// EXTERNAL MODULE: ./packages/core/src/inputs/store.ts
var store = __webpack_require__(63030);
// EXTERNAL MODULE: ./packages/core/src/inputs/spec.ts
var spec = __webpack_require__(8592);
;// CONCATENATED MODULE: ./actions/failure-analyzer/src/call-inputs.ts

/** Where a chat or a pager takes what is posted. The address is a secret: no mistake in it repeats it. */
function webhookAddress() {
    return {
        expected: 'an address such as `https://chat.example.com/hooks/…`',
        decode: (text) => {
            const address = URL.canParse(text) ? new URL(text) : undefined;
            if (!address || !['https:', 'http:'].includes(address.protocol)) {
                return new decoder/* Mistake */.F('expected an address that begins with https:// (it is not repeated here, being a secret)');
            }
            return address.username === '' && address.password === ''
                ? address.href
                : new decoder/* Mistake */.F('an address with a user name or a password in it cannot be posted to');
        },
    };
}
/** The name of a user, with or without `@`. */
function login() {
    return {
        expected: 'the name of a user such as `octocat` (a team cannot be assigned)',
        decode: (text) => /^@?(?<name>\w(?:[\w-]{0,98}\w)?(?:\[bot\])?)$/.exec(text)?.groups?.['name'] ?? new decoder/* Mistake */.F(),
    };
}
/** GitHub takes no longer name, and a comma would part it in two. */
function labelName() {
    return {
        expected: 'the name of a label of up to 50 characters, without a comma',
        decode: (text) => (text.length <= 50 && !text.includes(',') ? text : new decoder/* Mistake */.F()),
    };
}

// EXTERNAL MODULE: ./actions/failure-analyzer/src/cure.ts
var cure = __webpack_require__(58864);
// EXTERNAL MODULE: ./actions/failure-analyzer/src/decide/escalation.ts
var escalation = __webpack_require__(64989);
// EXTERNAL MODULE: ./actions/failure-analyzer/src/messages/recovery.ts
var recovery = __webpack_require__(9943);
;// CONCATENATED MODULE: ./actions/failure-analyzer/src/dispatch-inputs.ts


/** GitHub takes no more, and one is ours. */
const MOST_INPUTS = 24;
/** `name=value`; the value is all that stands after the first `=`. */
function dispatchInput(expected = 'an input and its value such as `name=value`') {
    return {
        expected,
        decode: (line) => {
            const [, name, value] = /^([A-Za-z_][\w-]*)\s*=\s*(.*)$/.exec(line) ?? [];
            if (name === undefined || value === undefined)
                return new decoder/* Mistake */.F();
            return name === recovery/* HOP_INPUT */.X4
                ? new decoder/* Mistake */.F(`${recovery/* HOP_INPUT */.X4} counts the dispatches and is set by this action`)
                : [name, value];
        },
    };
}
/** Lines of them, each name once. */
function dispatchInputs() {
    const lines = (0,list/* list */.p)(dispatchInput());
    return {
        ...lines,
        decode: async (text) => {
            const inputs = await lines.decode(text);
            if (inputs instanceof decoder/* Mistake */.F)
                return inputs;
            const names = inputs.map(([name]) => name);
            const twice = names.find((name, at) => names.indexOf(name) !== at);
            if (twice !== undefined)
                return new decoder/* Mistake */.F(`${twice} is given twice`);
            return inputs.length > MOST_INPUTS ? new decoder/* Mistake */.F(`${String(MOST_INPUTS)} inputs are the most`) : inputs;
        },
    };
}
/** The file of a workflow. */
function workflowFile() {
    return {
        expected: 'the file name of a workflow such as `ci-fallback.yml`',
        decode: (path) => {
            const file = path.replace(/^(?:\.\/)?\.github\/workflows\//, '');
            return /^[\w.-]+\.ya?ml$/.test(file) ? file : new decoder/* Mistake */.F();
        },
    };
}

// EXTERNAL MODULE: ./actions/failure-analyzer/src/gather/history/place.ts
var place = __webpack_require__(44481);
// EXTERNAL MODULE: ./actions/failure-analyzer/src/manifest.generated.ts
var manifest_generated = __webpack_require__(88851);
;// CONCATENATED MODULE: ./actions/failure-analyzer/src/inputs.ts







const MODES = ['analyze', 'recover'];
/** Every input of action.yml. */
const INPUTS = {
    mode: (0,one_of/* oneOf */.y)(MODES),
    'run-id': (0,decoder/* optional */.l)((0,integer/* integer */.n)({ min: 1, max: Number.MAX_SAFE_INTEGER })),
    'run-attempt': (0,decoder/* optional */.l)((0,integer/* integer */.n)({ min: 1, max: 10_000 })),
    'github-token': (0,decoder/* optional */.l)((0,inputs_text/* text */.Q)('a token')),
    'log-path': (0,decoder/* optional */.l)((0,inputs_text/* text */.Q)('a path or a glob')),
    rules: (0,list/* list */.p)((0,inputs_text/* text */.Q)('a path')),
    issue: (0,one_of/* oneOf */.y)(escalation/* ISSUE_MODES */.X4),
    'issue-labels': (0,list/* list */.p)(labelName()),
    'issue-assignees': (0,list/* list */.p)(login()),
    annotate: (0,inputs_boolean/* boolean */.z)(),
    comment: (0,inputs_boolean/* boolean */.z)(),
    webhook: (0,decoder/* optional */.l)(webhookAddress()),
    'html-report': (0,decoder/* optional */.l)((0,inputs_text/* text */.Q)('a path')),
    config: (0,inputs_text/* text */.Q)('a path'),
    'max-recoveries': (0,integer/* integer */.n)({ min: 0, max: 50 }),
    'max-recoveries-per-day': (0,integer/* integer */.n)({ min: 0, max: 1_000 }),
    strategies: (0,list/* list */.p)((0,one_of/* oneOf */.y)(cure/* RECOVERIES */.Ym)),
    'fallback-workflow': (0,decoder/* optional */.l)(workflowFile()),
    'fallback-inputs': dispatchInputs(),
    'fallback-runner': (0,decoder/* optional */.l)(dispatchInput('an input and a label such as `runner=ubuntu-22.04`')),
    'reduced-inputs': dispatchInputs(),
    'cache-keys': (0,list/* list */.p)((0,inputs_text/* text */.Q)('the beginning of a cache key')),
    'verify-timeout': (0,duration/* duration */.p)(),
    history: (0,store/* store */.M)(place/* HISTORY_STORES */.gY, '.qeml/history'),
    'history-window': (0,duration/* duration */.p)({ min: 3_600_000 }),
};
/** Whether the configuration's section can be used. @throws InputError that names all that is wrong with it */
async function checkSection(section, file) {
    const { settingsIn } = await Promise.all(/* import() */[__webpack_require__.e(856), __webpack_require__.e(966), __webpack_require__.e(164)]).then(__webpack_require__.bind(__webpack_require__, 71164));
    await settingsIn(section, file);
}
/** The inputs of this step in a composition; what is not given is as the manifest has it. @throws InputError */
function inputsFrom(given) {
    return (0,spec/* composedInputs */.m6)(INPUTS, manifest_generated/* MANIFEST */.e, given);
}


/***/ }),

/***/ 10629:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  analyse: () => (/* binding */ analyse)
});

// EXTERNAL MODULE: ./packages/attempts/src/ending.ts
var src_ending = __webpack_require__(6137);
// EXTERNAL MODULE: ./packages/core/src/given.ts
var given = __webpack_require__(27692);
// EXTERNAL MODULE: ./actions/failure-analyzer/src/inputs.ts + 2 modules
var src_inputs = __webpack_require__(70633);
// EXTERNAL MODULE: ./actions/failure-analyzer/src/step.ts + 105 modules
var step = __webpack_require__(79008);
// EXTERNAL MODULE: ./actions/failure-analyzer/src/manifest.generated.ts
var manifest_generated = __webpack_require__(88851);
// EXTERNAL MODULE: ./actions/failure-analyzer/src/decide/evidence-place.ts
var evidence_place = __webpack_require__(81855);
// EXTERNAL MODULE: ./actions/failure-analyzer/src/messages.ts
var messages = __webpack_require__(61553);
// EXTERNAL MODULE: ./actions/failure-analyzer/src/view/escalation.ts
var escalation = __webpack_require__(52306);
;// CONCATENATED MODULE: ./actions/failure-analyzer/src/view/annotations.ts



/** The causes beside the run, on file and line where the evidence names them. */
function annotations({ inputs, causes, called }) {
    return [...(0,escalation/* escalationAnnotations */.iP)(called), ...(inputs.annotate ? causes.map(annotation) : [])];
}
function annotation(cause) {
    const { evidence } = cause;
    const message = [(0,messages/* causeText */.xv)(cause), evidence?.text, cause.cure].filter((part) => part !== undefined && part !== '');
    return { level: 'warning', message: message.join('\n'), ...(evidence && (0,evidence_place/* evidencePlace */.Z)(evidence)) };
}

// EXTERNAL MODULE: ./actions/failure-analyzer/src/view/recovery.ts
var recovery = __webpack_require__(63256);
// EXTERNAL MODULE: ./actions/failure-analyzer/src/view/report.ts
var report = __webpack_require__(27733);
;// CONCATENATED MODULE: ./actions/failure-analyzer/src/view/outputs.ts



/** Every output but `report`. */
function outputs({ verdict, causes, treatment, called }) {
    const [cause] = causes;
    const place = cause?.places[0];
    return {
        verdict,
        category: cause?.category ?? 'none',
        transient: cause?.transient ?? 'no',
        confidence: String(cause?.confidence ?? 1),
        rule: cause?.rule ?? '',
        evidence: cause?.evidence?.text ?? '',
        'evidence-location': place ? JSON.stringify({ job: place.job, step: place.step, line: place.line }) : '',
        fingerprint: cause?.fingerprint ?? '',
        causes: JSON.stringify(causes.map(report/* causeReport */.ib)),
        ...(0,recovery/* recoveryOutputs */.yU)(treatment),
        ...(0,escalation/* escalationOutputs */["if"])(called),
    };
}

// EXTERNAL MODULE: ./packages/page/src/markdown.ts
var markdown = __webpack_require__(19936);
;// CONCATENATED MODULE: ./actions/failure-analyzer/src/view/summary.ts




const CAUSES = 10;
const LONGEST_LINE = 300;
/** Reads in ten seconds: the cause, its evidence, transient or not and why, the cure. */
function summary({ causes, observed, treatment, called }) {
    const [first, ...others] = causes;
    const parts = [
        (0,markdown.md) `### Failure analyzer: ${first ? heading(first) : 'nothing failed'}`,
        first ? cause(first) : (0,markdown.md) `${(0,messages/* nothingFailed */.NV)()}`,
        // Of files alone there is no run that could be started again.
        observed.run ? (0,recovery/* recoveryMarkdown */.R9)(treatment) : (0,markdown.md) ``,
        (0,escalation/* escalationMarkdown */.FI)(called),
        ...others.slice(0, CAUSES).map((other) => (0,markdown/* details */.zH)((0,messages/* causeText */.xv)(other), cause(other))),
        others.length > CAUSES ? (0,markdown.md) `${others.length - CAUSES} more causes are in the report.` : (0,markdown.md) ``,
        ...observed.notes.map((note) => (0,markdown.md) `${note}`),
    ];
    return `${(0,markdown/* paragraphs */.qN)(parts).markdown}\n`;
}
function heading({ category, transient }) {
    if (category === 'unknown')
        return 'the cause is unknown';
    return transient === 'yes' ? `${category}, transient` : category;
}
function cause(shown) {
    const { evidence, runnerUp, places } = shown;
    const [place] = places;
    return (0,markdown/* paragraphs */.qN)([
        (0,markdown.md) `${(0,messages/* causeText */.xv)(shown)}`,
        evidence ? (0,markdown/* codeBlock */.DV)(excerpt(shown), 'text') : (0,markdown.md) ``,
        place ? (0,markdown.md) `In ${(0,messages/* placeText */.Z9)(place)}${places.length > 1 ? ` ${(0,messages/* elsewhere */.Jn)(places.length - 1)}` : ''}.` : (0,markdown.md) ``,
        (0,markdown.md) `**Would it pass if run again?** ${(0,messages/* transientText */.E2)(shown)}`,
        shown.cure === '' ? (0,markdown.md) `` : (0,markdown.md) `**What cures it:** ${shown.cure}`,
        runnerUp
            ? (0,markdown/* details */.zH)('What else it could be', (0,markdown.md) `${runnerUp.category}: ${(0,markdown/* code */.aY)(cut(runnerUp.evidence.text))} ${runnerUp.lost}`)
            : (0,markdown.md) ``,
    ]);
}
/** The line with five around it, marked. */
function excerpt({ evidence }) {
    if (!evidence)
        return '';
    const around = (lines) => lines.map((line) => `  ${cut(line)}`);
    return [...around(evidence.before), `> ${cut(evidence.text)}`, ...around(evidence.after)].join('\n');
}
function cut(line) {
    return line.length > LONGEST_LINE ? `${line.slice(0, LONGEST_LINE)}…` : line;
}

// EXTERNAL MODULE: ./packages/core/src/outcome.ts
var outcome = __webpack_require__(26933);
// EXTERNAL MODULE: ./packages/core/src/report.ts
var src_report = __webpack_require__(22019);
;// CONCATENATED MODULE: ./actions/failure-analyzer/src/called.ts
/** What became of an issue. */
const ISSUE_DEEDS = ['opened', 'updated', 'reopened', 'closed', 'unchanged'];
/** What became of the comment on the pull request. */
const COMMENT_DEEDS = ['written', 'updated', 'over', 'unchanged', 'none'];
/** What became of the webhook. */
const WEBHOOK_DEEDS = ['posted', 'failed', 'none'];

// EXTERNAL MODULE: ./actions/failure-analyzer/src/cure.ts
var cure = __webpack_require__(58864);
;// CONCATENATED MODULE: ./actions/failure-analyzer/src/report.schema.ts



const report_schema_text = { type: 'string' };
const orNone = { type: ['string', 'null'] };
const lines = { type: 'array', items: report_schema_text };
const place = {
    type: 'object',
    additionalProperties: false,
    required: ['job', 'step', 'text', 'line'],
    properties: {
        job: orNone,
        step: orNone,
        text: { ...orNone, description: 'The text that has the line; null where metadata decided.' },
        line: { type: ['integer', 'null'], description: '1-based, in that text.' },
    },
};
const evidence = {
    type: ['object', 'null'],
    additionalProperties: false,
    required: ['text', 'before', 'after'],
    properties: { text: report_schema_text, before: lines, after: lines },
};
const runnerUp = {
    type: ['object', 'null'],
    additionalProperties: false,
    required: ['rule', 'category', 'evidence', 'lost'],
    properties: { rule: report_schema_text, category: report_schema_text, evidence: report_schema_text, lost: { ...report_schema_text, description: 'Why it lost.' } },
};
const report_schema_cause = {
    type: 'object',
    additionalProperties: false,
    required: [
        'category',
        'transient',
        'transient-reason',
        'confidence',
        'rule',
        'explanation',
        'cure',
        'fingerprint',
        'evidence',
        'runner-up',
        'places',
    ],
    properties: {
        category: report_schema_text,
        transient: { enum: outcome/* TRANSIENCES */.Eb },
        'transient-reason': report_schema_text,
        confidence: { type: 'number', minimum: 0, maximum: 1 },
        rule: orNone,
        explanation: report_schema_text,
        cure: report_schema_text,
        fingerprint: orNone,
        evidence,
        'runner-up': runnerUp,
        places: { type: 'array', items: place },
    },
};
const report_schema_recovery = {
    type: ['object', 'null'],
    description: 'What cures it and what was done; null where nothing could be read.',
    additionalProperties: false,
    required: ['strategy', 'reason', 'state', 'action', 'text', 'url', 'recovered', 'time-to-recovery-ms'],
    properties: {
        strategy: { enum: [...cure/* RECOVERIES */.Ym, 'escalate', 'none'] },
        reason: report_schema_text,
        state: { enum: cure/* CURED_STATES */.LQ },
        action: { enum: cure/* ACTIONS_TAKEN */.Q7 },
        text: { ...report_schema_text, description: 'What was done, or why it was not.' },
        url: { ...orNone, description: 'The page of the run that was started.' },
        recovered: { type: 'boolean' },
        'time-to-recovery-ms': { type: ['number', 'null'], minimum: 0 },
    },
};
const calledIssue = {
    type: 'object',
    additionalProperties: false,
    required: ['number', 'url', 'key', 'did'],
    properties: {
        number: { type: 'integer', minimum: 1 },
        url: report_schema_text,
        key: { ...report_schema_text, description: 'By which the issue is known: the fingerprint of its cause.' },
        did: { enum: ISSUE_DEEDS },
    },
};
const report_schema_escalation = {
    type: ['object', 'null'],
    description: 'Who was called, and how; null where nothing could be read.',
    additionalProperties: false,
    required: ['issues', 'comment', 'webhook', 'reasons', 'notes', 'warnings'],
    properties: {
        issues: { type: 'array', items: calledIssue },
        comment: { enum: COMMENT_DEEDS },
        webhook: { enum: WEBHOOK_DEEDS },
        reasons: {
            type: 'object',
            additionalProperties: false,
            required: ['issue', 'comment', 'webhook'],
            properties: { issue: report_schema_text, comment: report_schema_text, webhook: report_schema_text },
        },
        notes: lines,
        warnings: { ...lines, description: 'Each says that a person was to be called and was not.' },
    },
};
/** The JSON report of failure-analyzer. */
const schema = {
    $id: 'qeml-actions/failure-analyzer/v1',
    title: 'Report of failure-analyzer',
    type: 'object',
    additionalProperties: false,
    required: [...src_report/* REPORT_HEADER_KEYS */.CT, 'verdict', 'reason', 'causes', 'recovery', 'escalation', 'notes'],
    properties: {
        schema: { const: 'qeml-actions/failure-analyzer/v1' },
        ...src_report/* REPORT_HEADER_PROPERTIES */.xH,
        verdict: { enum: outcome/* VERDICTS */.bk },
        reason: report_schema_text,
        causes: { type: 'array', items: report_schema_cause, description: 'Grouped; the first is the one to look at.' },
        recovery: report_schema_recovery,
        escalation: report_schema_escalation,
        notes: { ...lines, description: 'What a reader should know of how it was read.' },
    },
};

;// CONCATENATED MODULE: ./actions/failure-analyzer/src/view.ts







/** What a user gets to see of a result. The step explains a failure and adds none, so it is green. */
function view(result) {
    return {
        outputs: outputs(result),
        annotations: annotations(result),
        summary: summary(result),
        report: (0,report/* report */.z8)(result),
    };
}
/** The view of a step that could not read. */
function undecided(reason) {
    return {
        outputs: { ...emptyOutputs(MANIFEST), verdict: 'error', category: 'unknown', transient: 'unknown', causes: '[]' },
        annotations: [],
        summary: '',
        report: undecidedReport(reason),
        failure: reason,
    };
}

// EXTERNAL MODULE: ./actions/retry-with-backoff/src/step.ts + 29 modules
var src_step = __webpack_require__(51657);
;// CONCATENATED MODULE: ./actions/guard/src/apply/analysis.ts






/** Reads the command's own output as its last attempt left it. */
async function analyse(command, texts, ports) {
    const last = (0,src_step/* attemptsOf */.Or)(command).at(-1);
    if (!last)
        return { state: 'not-run' };
    const inputs = await (0,src_inputs/* inputsFrom */.W)({
        ...texts.of('config', 'github-token'),
        'log-path': last.logPath,
        history: 'none',
    });
    const found = await (0,step/* step */.P)(inputs, ports, endingOf(last));
    const result = { ...found, causes: found.causes.map(shownIn(last)) };
    return { state: 'done', result, view: view(result) };
}
/** Its place is shown as what was read, not as the file where that lay for a while. */
function shownIn({ number }) {
    const step = `the output of attempt ${String(number)}`;
    return (cause) => ({ ...cause, places: cause.places.map((place) => ({ ...place, step })) });
}
/** What is known of an attempt apart from its text. */
function endingOf({ facts: { ending } }) {
    const timedOut = ending.kind === 'timed-out';
    const signal = (0,src_ending/* signalOf */.o)(ending);
    return { ending: { timedOut, ...(0,given/* given */.g)({ signal, exitCode: timedOut ? undefined : (0,src_ending/* exitCodeOf */.F)(ending) }) } };
}


/***/ }),

/***/ 27692:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ given)
/* harmony export */ });
/** The entries that have a value: under `exactOptionalPropertyTypes`, what is not known is left out. */
function given(entries) {
    const kept = {};
    for (const key in entries) {
        const value = entries[key];
        if (value !== undefined)
            kept[key] = value;
    }
    return kept;
}


/***/ })

};
