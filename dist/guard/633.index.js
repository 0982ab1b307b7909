export const id = 633;
export const ids = [633];
export const modules = {

/***/ 58864:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LQ: () => (/* binding */ CURED_STATES),
/* harmony export */   Q7: () => (/* binding */ ACTIONS_TAKEN),
/* harmony export */   Ym: () => (/* binding */ RECOVERIES)
/* harmony export */ });
const RECOVERIES = [
    'retry-with-delay',
    'reinstall-dependencies',
    'use-fallback-runner',
    'reduce-scope',
    'retry-with-fallback',
];
/**
 * `none`: there was nothing to do; `withheld`: it was not to be done here; `started`: it is under way; `already`: it is
 * under way, and somebody else began it; `refused`: GitHub would not; `cancelled`: the step was, while it waited.
 */
const CURED_STATES = [
    'none',
    'withheld',
    'started',
    'already',
    'refused',
    'cancelled',
    'recovered',
    'not-recovered',
];
const ACTIONS_TAKEN = ['none', 'rerun', 'delete-caches-and-rerun', 'dispatch'];


/***/ }),

/***/ 64989:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W0: () => (/* binding */ branchOf),
/* harmony export */   X4: () => (/* binding */ ISSUE_MODES),
/* harmony export */   jQ: () => (/* binding */ escalationFor)
/* harmony export */ });
/* unused harmony export issueKey */
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _messages_escalation_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(11633);


/** When an issue is opened; the first is the default. */
const ISSUE_MODES = ['off', 'on-escalation', 'always'];
/** An issue each; a run that fails for more reasons has one reason that is not among them. */
const MOST_ISSUES = 5;
const BRANCHES_OF_A_PLATFORM = 3;
const BRANCH_EVENTS = new Set(['push', 'schedule', 'merge_group', 'workflow_dispatch']);
const PLATFORM = new Set([
    'network',
    'service',
    'timeout',
    'runner-lost',
    'infrastructure',
]);
/** Is a person called for what was seen? */
function escalationFor(situation) {
    return { issue: issueFor(situation), comment: commentFor(situation), webhook: webhookFor(situation) };
}
/** What an issue of this cause is known by, also where there is no evidence to make a fingerprint of. */
function issueKey({ fingerprint, category, rule, places: [place] }, run) {
    if (fingerprint !== undefined)
        return fingerprint;
    const parts = [category, rule ?? '', run.workflowPath, place?.job ?? '', place?.step ?? ''];
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(parts.join('\n')).digest('hex').slice(0, 16);
}
/** A merge queue's branch stands for the one that it merges into. */
function branchOf({ branch }) {
    return /^gh-readonly-queue\/(?<into>.+)\/pr-\d+-[0-9a-f]+$/.exec(branch)?.groups?.['into'] ?? branch;
}
function issueFor(situation) {
    const { inputs, run, tried, causes } = situation;
    if (inputs.issue === 'off')
        return nothing(_messages_escalation_js__WEBPACK_IMPORTED_MODULE_1__/* .issueIsOff */ .Hz());
    if (!run)
        return nothing(_messages_escalation_js__WEBPACK_IMPORTED_MODULE_1__/* .noRun */ .jC());
    if (run.fork)
        return nothing(_messages_escalation_js__WEBPACK_IMPORTED_MODULE_1__/* .fromFork */ .NY());
    const green = greenOf(run, tried);
    if (green)
        return { kind: 'over', green, reason: _messages_escalation_js__WEBPACK_IMPORTED_MODULE_1__/* .isGreen */ .gf() };
    if (inputs.issue === 'on-escalation' && tried.state === 'under-way')
        return nothing(_messages_escalation_js__WEBPACK_IMPORTED_MODULE_1__/* .underWay */ .Ki());
    if (tried.state === 'recovered')
        return nothing(_messages_escalation_js__WEBPACK_IMPORTED_MODULE_1__/* .hasRecovered */ .qC());
    const called = calling(causes);
    if (called.length === 0)
        return nothing(_messages_escalation_js__WEBPACK_IMPORTED_MODULE_1__/* .nobodyNeeded */ .XA());
    const ours = ofDefaultBranch(run);
    const owed = called.filter((cause) => ours || showsPlatform(cause, situation));
    if (owed.length === 0)
        return nothing(_messages_escalation_js__WEBPACK_IMPORTED_MODULE_1__/* .ownBranch */ .Z3(run));
    return {
        kind: 'open',
        causes: owed.slice(0, MOST_ISSUES).map((cause) => ({ cause, key: issueKey(cause, run) })),
        reason: ours ? _messages_escalation_js__WEBPACK_IMPORTED_MODULE_1__/* .defaultBranchFails */ .RF(tried.state) : _messages_escalation_js__WEBPACK_IMPORTED_MODULE_1__/* .platformFails */ .Lo(BRANCHES_OF_A_PLATFORM),
    };
}
function commentFor({ inputs, run, tried, causes }) {
    if (!inputs.comment)
        return nothing(_messages_escalation_js__WEBPACK_IMPORTED_MODULE_1__/* .commentIsOff */ .Zh());
    if (!run)
        return nothing(_messages_escalation_js__WEBPACK_IMPORTED_MODULE_1__/* .noRun */ .jC());
    if (run.fork)
        return nothing(_messages_escalation_js__WEBPACK_IMPORTED_MODULE_1__/* .fromFork */ .NY());
    const { pullRequest } = run;
    if (pullRequest === undefined || ofDefaultBranch(run))
        return nothing(_messages_escalation_js__WEBPACK_IMPORTED_MODULE_1__/* .noPullRequest */ .gQ());
    const green = greenOf(run, tried);
    if (green)
        return { kind: 'over', pullRequest, green, reason: _messages_escalation_js__WEBPACK_IMPORTED_MODULE_1__/* .isGreen */ .gf() };
    if (tried.state === 'under-way')
        return nothing(_messages_escalation_js__WEBPACK_IMPORTED_MODULE_1__/* .underWay */ .Ki());
    if (tried.state === 'recovered')
        return nothing(_messages_escalation_js__WEBPACK_IMPORTED_MODULE_1__/* .hasRecovered */ .qC());
    if (calling(causes).length === 0)
        return nothing(_messages_escalation_js__WEBPACK_IMPORTED_MODULE_1__/* .nobodyNeeded */ .XA());
    return { kind: 'write', pullRequest, reason: _messages_escalation_js__WEBPACK_IMPORTED_MODULE_1__/* .authorIsTold */ .XE() };
}
function webhookFor({ inputs, tried, causes, told }) {
    if (inputs.webhook === undefined)
        return nothing(_messages_escalation_js__WEBPACK_IMPORTED_MODULE_1__/* .noWebhook */ .pd());
    if (tried.state === 'under-way')
        return nothing(_messages_escalation_js__WEBPACK_IMPORTED_MODULE_1__/* .underWay */ .Ki());
    if (tried.state === 'recovered')
        return nothing(_messages_escalation_js__WEBPACK_IMPORTED_MODULE_1__/* .hasRecovered */ .qC());
    if (calling(causes).length === 0)
        return nothing(_messages_escalation_js__WEBPACK_IMPORTED_MODULE_1__/* .nobodyNeeded */ .XA());
    // Issues and comments are found again; what was posted is not.
    if (told)
        return nothing(_messages_escalation_js__WEBPACK_IMPORTED_MODULE_1__/* .webhookWasTold */ .Wj());
    return { kind: 'post', reason: _messages_escalation_js__WEBPACK_IMPORTED_MODULE_1__/* .webhookIsTold */ .BN() };
}
function nothing(reason) {
    return { kind: 'nothing', reason };
}
/** The run that shows that it is over. */
function greenOf(run, tried) {
    if (run.conclusion === 'success')
        return { id: run.id, attempt: run.attempt };
    return tried.state === 'recovered' ? tried.green : undefined;
}
/** Nobody is called for what a person cancelled, nor for what only passes on another cause that is named. */
function calling(causes) {
    const failed = causes.filter(({ category }) => category !== 'cancelled' && category !== 'none');
    const first = failed.filter(({ category }) => category !== 'upstream');
    return first.length > 0 ? first : failed;
}
function ofDefaultBranch(run) {
    return BRANCH_EVENTS.has(run.event) && branchOf(run) === run.defaultBranch;
}
function showsPlatform(cause, { branchesWith }) {
    return PLATFORM.has(cause.category) && branchesWith(cause) >= BRANCHES_OF_A_PLATFORM;
}


/***/ }),

/***/ 44481:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CX: () => (/* binding */ HISTORY_FILE),
/* harmony export */   gY: () => (/* binding */ HISTORY_STORES),
/* harmony export */   gx: () => (/* binding */ HISTORY_BRANCH)
/* harmony export */ });
const HISTORY_STORES = ['cache', 'branch', 'none'];
/** The file's name wherever it is kept; another form of it has another name, so that none takes the other's place. */
const HISTORY_FILE = 'failure-history-v1.json';
const HISTORY_BRANCH = 'qeml-actions/history';


/***/ }),

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

/***/ 88851:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ MANIFEST)
/* harmony export */ });
// Written by scripts/manifests.ts from action.yml; change it there and run `npm run generate`.
const MANIFEST = {
    name: 'failure-analyzer',
    inputs: {
        mode: { required: false, default: 'analyze' },
        'run-id': { required: false, default: undefined },
        'run-attempt': { required: false, default: undefined },
        'github-token': { required: false, default: '${{ github.token }}' },
        'log-path': { required: false, default: undefined },
        rules: { required: false, default: undefined },
        issue: { required: false, default: 'off' },
        'issue-labels': { required: false, default: 'ci-failure' },
        'issue-assignees': { required: false, default: undefined },
        annotate: { required: false, default: 'true' },
        comment: { required: false, default: 'false' },
        webhook: { required: false, default: undefined },
        'html-report': { required: false, default: undefined },
        config: { required: false, default: '.github/qeml-actions.yml' },
        'max-recoveries': { required: false, default: '2' },
        'max-recoveries-per-day': { required: false, default: '10' },
        strategies: {
            required: false,
            default: 'retry-with-delay\nreinstall-dependencies\nuse-fallback-runner\nreduce-scope\nretry-with-fallback\n',
        },
        'fallback-workflow': { required: false, default: undefined },
        'fallback-inputs': { required: false, default: undefined },
        'fallback-runner': { required: false, default: undefined },
        'reduced-inputs': { required: false, default: undefined },
        'cache-keys': { required: false, default: undefined },
        'verify-timeout': { required: false, default: '0' },
        history: { required: false, default: 'cache' },
        'history-window': { required: false, default: '30d' },
    },
    outputs: [
        'verdict',
        'category',
        'transient',
        'confidence',
        'rule',
        'evidence',
        'evidence-location',
        'fingerprint',
        'causes',
        'strategy',
        'action-taken',
        'recovered',
        'issue-number',
        'report',
    ],
};


/***/ }),

/***/ 11633:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BN: () => (/* binding */ webhookIsTold),
/* harmony export */   Hz: () => (/* binding */ issueIsOff),
/* harmony export */   IG: () => (/* binding */ nobodyAssigned),
/* harmony export */   J5: () => (/* binding */ refused),
/* harmony export */   Ki: () => (/* binding */ underWay),
/* harmony export */   Lo: () => (/* binding */ platformFails),
/* harmony export */   M9: () => (/* binding */ labelLeftOut),
/* harmony export */   NX: () => (/* binding */ cannotBeAssigned),
/* harmony export */   NY: () => (/* binding */ fromFork),
/* harmony export */   RF: () => (/* binding */ defaultBranchFails),
/* harmony export */   Wj: () => (/* binding */ webhookWasTold),
/* harmony export */   XA: () => (/* binding */ nobodyNeeded),
/* harmony export */   XE: () => (/* binding */ authorIsTold),
/* harmony export */   Xp: () => (/* binding */ issuesDisabled),
/* harmony export */   Y2: () => (/* binding */ ownersUnread),
/* harmony export */   Z3: () => (/* binding */ ownBranch),
/* harmony export */   Zh: () => (/* binding */ commentIsOff),
/* harmony export */   Zi: () => (/* binding */ webhookAnswered),
/* harmony export */   _: () => (/* binding */ notThere),
/* harmony export */   b2: () => (/* binding */ webhookSilent),
/* harmony export */   cj: () => (/* binding */ searchFailed),
/* harmony export */   gQ: () => (/* binding */ noPullRequest),
/* harmony export */   gf: () => (/* binding */ isGreen),
/* harmony export */   jC: () => (/* binding */ noRun),
/* harmony export */   lG: () => (/* binding */ webhookUnreached),
/* harmony export */   ld: () => (/* binding */ notCalled),
/* harmony export */   pd: () => (/* binding */ noWebhook),
/* harmony export */   pg: () => (/* binding */ webhookCancelled),
/* harmony export */   qC: () => (/* binding */ hasRecovered)
/* harmony export */ });
function issueIsOff() {
    return 'The input issue is off.';
}
function commentIsOff() {
    return 'The input comment is false.';
}
function noWebhook() {
    return 'No webhook is given.';
}
function noRun() {
    return 'No run was read, only files.';
}
function fromFork() {
    return 'The run is of a fork: nothing is opened for it.';
}
function isGreen() {
    return 'The run is green.';
}
function underWay() {
    return 'A cure is under way.';
}
function hasRecovered() {
    return 'It has recovered.';
}
function nobodyNeeded() {
    return 'No cause was named that a person could mend.';
}
function noPullRequest() {
    return 'The run is of no pull request.';
}
/** Why a branch's own failure opens no issue. */
function ownBranch({ event, branch, defaultBranch }) {
    return (`The run (${event} on ${branch}) is not of the default branch ${defaultBranch}: ` +
        'its own failure reaches its author by annotation, summary and comment, not by an issue.');
}
function defaultBranchFails(tried) {
    return tried === 'failed'
        ? 'The default branch fails, and what was tried did not cure it.'
        : 'The default branch fails, and nothing cures it by itself.';
}
function platformFails(branches) {
    return `What it runs on fails: ${String(branches)} branches or more have seen this cause within a day.`;
}
function authorIsTold() {
    return 'The pull request fails, and nothing cures it by itself.';
}
function webhookWasTold() {
    return 'This attempt was analyzed before, as the history has it, and the webhook is told once.';
}
function webhookIsTold() {
    return 'It failed, and nothing cures it by itself.';
}
/** A person was to be called and was not; `why` is a sentence or more. */
function notCalled(by, why) {
    return `Nobody was called by ${by}: ${why}`;
}
function issuesDisabled(repository) {
    return `Issues are disabled in ${repository} (410): enable them in its settings, or set issue to off.`;
}
function notThere(repository) {
    return `${repository}, or what was to be written to in it, is not there for this token (404).`;
}
function refused(status, message) {
    return `GitHub refused it (${String(status)}): ${message}`;
}
function labelLeftOut(name, why) {
    return `The label ${name} could not be created and was left out: ${why}`;
}
function cannotBeAssigned(logins) {
    return `Cannot be assigned in this repository: ${logins.join(', ')}.`;
}
function nobodyAssigned(why) {
    return `GitHub took the issue only without assignees: ${why}`;
}
function ownersUnread(why) {
    return `CODEOWNERS could not be read, so nobody was assigned: ${why}`;
}
function searchFailed(why) {
    return `The search could not be asked for an issue under another label: ${why}`;
}
function webhookAnswered(status) {
    const redirect = status >= 300 && status < 400 ? ' A redirect is not followed: give the address that it leads to.' : '';
    return `the webhook answered with ${String(status)}.${redirect}`;
}
function webhookSilent(seconds) {
    return `the webhook did not answer within ${String(seconds)} s.`;
}
function webhookUnreached(code) {
    return `the webhook could not be reached${code === undefined ? '' : ` (${code})`}.`;
}
function webhookCancelled() {
    return 'the step was cancelled before the webhook answered.';
}


/***/ }),

/***/ 9943:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $O: () => (/* binding */ SKIPPED),
/* harmony export */   E4: () => (/* binding */ dispatched),
/* harmony export */   En: () => (/* binding */ filesRead),
/* harmony export */   FV: () => (/* binding */ chosen),
/* harmony export */   Hl: () => (/* binding */ reran),
/* harmony export */   J5: () => (/* binding */ refused),
/* harmony export */   JN: () => (/* binding */ backoff),
/* harmony export */   LJ: () => (/* binding */ runCancelled),
/* harmony export */   OK: () => (/* binding */ neverCured),
/* harmony export */   Pp: () => (/* binding */ recoveredText),
/* harmony export */   QM: () => (/* binding */ itself),
/* harmony export */   Qn: () => (/* binding */ notOver),
/* harmony export */   RD: () => (/* binding */ cancelledWaiting),
/* harmony export */   Tm: () => (/* binding */ alreadyRerun),
/* harmony export */   X4: () => (/* binding */ HOP_INPUT),
/* harmony export */   Xd: () => (/* binding */ notAllRerun),
/* harmony export */   _B: () => (/* binding */ nothingToCure),
/* harmony export */   _G: () => (/* binding */ notDispatchable),
/* harmony export */   _w: () => (/* binding */ dayBudgetSpent),
/* harmony export */   b5: () => (/* binding */ undeclaredInputs),
/* harmony export */   bi: () => (/* binding */ noWorkflow),
/* harmony export */   cG: () => (/* binding */ alreadyRunning),
/* harmony export */   cP: () => (/* binding */ allSkipped),
/* harmony export */   cp: () => (/* binding */ forkBudgetSpent),
/* harmony export */   eg: () => (/* binding */ waiting),
/* harmony export */   et: () => (/* binding */ notVerified),
/* harmony export */   f9: () => (/* binding */ serverWaitTooLong),
/* harmony export */   fe: () => (/* binding */ onlyAnalyzed),
/* harmony export */   iJ: () => (/* binding */ serverAsked),
/* harmony export */   iM: () => (/* binding */ alreadyDispatched),
/* harmony export */   iu: () => (/* binding */ branchMoved),
/* harmony export */   m2: () => (/* binding */ budgetSpent),
/* harmony export */   oI: () => (/* binding */ nothingTabled),
/* harmony export */   p1: () => (/* binding */ notRecovered),
/* harmony export */   qK: () => (/* binding */ notWatched),
/* harmony export */   zK: () => (/* binding */ cachesDeleted)
/* harmony export */ });
/* harmony import */ var _qeml_actions_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(29713);

/** The input in which a dispatched workflow is told how many dispatches led to it. */
const HOP_INPUT = 'qeml-hop';
const DOES = {
    'retry-with-delay': 'the failed jobs run again',
    'reinstall-dependencies': 'caches are deleted and the failed jobs run again',
    'use-fallback-runner': 'the workflow runs on another runner',
    'reduce-scope': 'the workflow runs with a smaller scope',
    'retry-with-fallback': 'the fallback workflow runs',
};
function nothingToCure() {
    return 'Nothing failed, so there is nothing to cure.';
}
/** Why a recovery was chosen. */
function chosen(recovery, causes, attempt) {
    const kinds = [...new Set(causes.map((cause) => cause.category))].join(', ');
    const transience = [...new Set(causes.map(({ transient }) => transient))].join(', ');
    return `For ${kinds} (transient: ${transience}) after attempt ${String(attempt)}, ${DOES[recovery]}.`;
}
function neverCured(category) {
    return `A failure of the category ${category} is never cured by running again: a person has to look at it.`;
}
function runCancelled() {
    return 'The run was cancelled, and what somebody has cancelled is not started again.';
}
function nothingTabled(cause, attempt) {
    return `The table names no recovery for ${cause.category} (transient: ${cause.transient}) after attempt ${String(attempt)}.`;
}
/** Nothing of what the table names can be done. */
function allSkipped(skipped) {
    return `No recovery can be tried: ${skipped.join('; ')}.`;
}
function notAllRerun() {
    return 'There are several causes, and running again does not cure all of them.';
}
function itself() {
    return 'The run is of the very workflow that analyzes it, and it never starts itself again.';
}
function budgetSpent(used, limit) {
    return `The commit has had ${String(used)} of ${String(limit)} recoveries in this workflow (max-recoveries).`;
}
function forkBudgetSpent() {
    return 'A run from a fork is given one recovery at most, and has had it.';
}
function dayBudgetSpent(used, limit) {
    return `There were ${String(used)} recoveries within a day, and ${String(limit)} are the most (max-recoveries-per-day).`;
}
function serverWaitTooLong(asked, milliseconds, longest) {
    return (`The server asks to wait ("${asked}", ${(0,_qeml_actions_core__WEBPACK_IMPORTED_MODULE_0__/* .formatDuration */ .a)(milliseconds)} from now), ` +
        `and more than ${(0,_qeml_actions_core__WEBPACK_IMPORTED_MODULE_0__/* .formatDuration */ .a)(longest)} is not waited for.`);
}
function onlyAnalyzed() {
    return 'mode is analyze: nothing is started.';
}
function filesRead() {
    return 'Files were read, and no run: there is nothing to start again.';
}
function notOver() {
    return ('The run is not over, and GitHub starts nothing again before its end. ' +
        'To recover, call this action from a workflow on: { workflow_run: { workflows: […], types: [completed] } }.');
}
const SKIPPED = {
    notAllowed: (recovery) => `${recovery} is not among strategies`,
    noInput: (recovery, input) => `${recovery} needs the input ${input}`,
    fork: (recovery) => `${recovery} is not for a run from a fork`,
    noBranch: (recovery) => `${recovery} needs a branch, and the run has none`,
    hops: (recovery, hops) => `${recovery} starts a workflow, and ${String(hops)} started one another already (${HOP_INPUT})`,
    unknownHops: (recovery) => `${recovery} starts a workflow, and the run was itself started so, with nothing known of how many were before it`,
};
function backoff() {
    return 'the backoff since it failed';
}
function serverAsked(text) {
    return `the server asked for it: "${text}"`;
}
function waiting(milliseconds, reason) {
    return `Waiting ${(0,_qeml_actions_core__WEBPACK_IMPORTED_MODULE_0__/* .formatDuration */ .a)(milliseconds)} before the failed jobs run again: ${reason}.`;
}
function reran(run, attempt) {
    return `The failed jobs of run ${String(run)} run again, as attempt ${String(attempt)}.`;
}
function cachesDeleted(count, prefixes) {
    const keys = prefixes.map((prefix) => `"${prefix}"`).join(', ');
    if (count === 0)
        return `No cache of this branch begins with ${keys}.`;
    return `${String(count)} ${count === 1 ? 'cache' : 'caches'} beginning with ${keys} ${count === 1 ? 'was' : 'were'} deleted.`;
}
function dispatched(workflow, ref, run) {
    return `${workflow} was started on ${ref}${run === undefined ? '' : `, as run ${String(run)}`}.`;
}
function alreadyRerun(run, attempt) {
    return `Run ${String(run)} is at attempt ${String(attempt)} already: somebody else started it again.`;
}
function alreadyRunning(run) {
    return `Run ${String(run)} is running again already: somebody else started it.`;
}
function alreadyDispatched(workflow, run) {
    return `${workflow} was started for this commit already, as run ${String(run)}.`;
}
function cancelledWaiting() {
    return 'The step was cancelled while it waited; nothing was started.';
}
function refused(reason) {
    return `GitHub did not start it: ${reason}`;
}
function branchMoved(branch, commit) {
    return `${branch} is no longer at ${commit}, so that a run on it would be of another commit.`;
}
/** For a workflow that does not declare inputs which are sent to it. */
function undeclaredInputs(workflow, names) {
    const lines = [
        'on:',
        '  workflow_dispatch:',
        '    inputs:',
        ...names.map((name) => `      ${name}: { type: string }`),
    ];
    return `${workflow} does not declare ${names.join(', ')}. Add to it:\n\n${lines.join('\n')}\n`;
}
function notDispatchable(workflow) {
    return (`${workflow} cannot be started by a request. Add to it:\n\n` +
        `on:\n  workflow_dispatch:\n    inputs:\n      ${HOP_INPUT}: { type: string }\n`);
}
function noWorkflow(workflow) {
    return `there is no workflow ${workflow} that this token can see.`;
}
function recoveredText(duration) {
    return duration === undefined
        ? 'The run is green: it recovered.'
        : `The run is green: it recovered after ${(0,_qeml_actions_core__WEBPACK_IMPORTED_MODULE_0__/* .formatDuration */ .a)(duration)}.`;
}
function notRecovered(conclusion) {
    return `The recovery ended with ${conclusion}: it did not recover.`;
}
function notVerified(timeout) {
    return `It was not over within ${(0,_qeml_actions_core__WEBPACK_IMPORTED_MODULE_0__/* .formatDuration */ .a)(timeout)}; its end will show whether it recovered.`;
}
function notWatched(reason) {
    return `Its end could not be watched: ${reason}`;
}


/***/ })

};
