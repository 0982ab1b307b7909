export const id = 879;
export const ids = [879];
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

/***/ 81855:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ evidencePlace)
/* harmony export */ });
/* unused harmony export placeIn */
/** `src/app.py:12`, `File "app.py", line 12`, `app.ts(12,3)`: relative paths only. */
const FORMS = [
    /File "(?<file>[^"\n]+\.\w{1,5})", line (?<line>\d+)/,
    /(?<![/\w@.-])(?<file>(?:[\w@.-]+\/)*[\w@.-]+\.[A-Za-z]{1,5})[:(](?<line>\d+)\b/,
];
/** Where a runner checks a project out, on its systems, in its containers and in its own folder on self-hosted machines. */
const WORKSPACE = /(?:(?:[A-Z]:)?(?:[\\/][\w.-]+){0,12}[\\/]_?work|\/__w|[A-Z]:[\\/]a)[\\/](?<name>[\w.-]+)[\\/]\k<name>[\\/]/g;
/** What Node writes above the source line of an error: the file and the line, alone. */
const NODE_HEAD = /^(?:file:\/\/)?\/\S+\.[cm]?[jt]sx?:\d+$/;
/** What tools write below an error to say where it is: a stack's frame, rustc's arrow, pytest's last line of a test. */
const BELOW = [/^\s*at (?:.* )?\(?(?:file:\/\/)?[^\s()]+:\d+\)?$/, /^\s*--> \S+:\d+:\d+$/, /^\S+\.py:\d+: \w+$/];
/** Frames of what is installed, not written here. */
const FOREIGN = /node_modules|site-packages|\(?node:/;
/** No path is longer. */
const LONGEST = 4_096;
/** The file and line that the evidence itself names, else the head that Node has written above it, else the first place below. */
function evidencePlace({ text, before, after }) {
    const head = before.findLast((line) => NODE_HEAD.test(line));
    const own = [text, ...(head === undefined ? [] : [withoutScheme(head)])].map(placeIn);
    // A bare name, such as of a Java class, says nothing of where its file lies.
    const below = after.filter(isPlaceBelow).map((line) => placeIn(withoutScheme(line)));
    return own.find(({ file }) => file !== undefined) ?? below.find(({ file }) => file?.includes('/')) ?? {};
}
function isPlaceBelow(line) {
    return line.length <= LONGEST && BELOW.some((form) => form.test(line)) && !FOREIGN.test(line);
}
function withoutScheme(line) {
    return line.replace('file://', '');
}
/** The file and line that a line names, relative to the project. */
function placeIn(text) {
    const line = text.slice(0, LONGEST).replace(WORKSPACE, '');
    for (const form of FORMS) {
        const groups = form.exec(line)?.groups;
        const file = groups?.['file'];
        if (file === undefined || file.startsWith('/') || file.includes('..'))
            continue;
        return { file: file.replace(/^\.\//, ''), line: Number(groups?.['line']) };
    }
    return {};
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


/***/ }),

/***/ 79008:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  sectionsOf: () => (/* reexport */ sectionsOf),
  P: () => (/* binding */ step)
});

// EXTERNAL MODULE: ./packages/failures/src/classifier.ts + 13 modules
var src_classifier = __webpack_require__(98263);
;// CONCATENATED MODULE: ./packages/failures/src/history/records.ts
const RECOVERY_STATES = ['started', 'not-recovered', 'recovered'];
/** More names of a run's jobs are not kept; a run with as many says nothing of a single job. */
const MOST_JOBS = 100;
function emptyHistory() {
    return { failures: [], runs: [], recoveries: [] };
}
/** A time as records have it. */
function recordTime(time) {
    return time.toISOString();
}

;// CONCATENATED MODULE: ./packages/failures/src/history/merge.ts

const FAILURE = {
    identity: ({ run, attempt, job, fingerprint }) => key(run, attempt, job, fingerprint),
    says: () => 0,
};
const RUN = { identity: ({ run, attempt }) => key(run, attempt), says: () => 0 };
const RECOVERY = {
    identity: ({ run, attempt, strategy }) => key(run, attempt, strategy),
    says: ({ state }) => RECOVERY_STATES.indexOf(state),
};
/**
 * What two histories hold together, each record once: for writers at the same time. The order of the two does not
 * matter, nor how often they are merged.
 */
function merged(a, b) {
    return {
        failures: union(FAILURE, a.failures, b.failures),
        runs: union(RUN, a.runs, b.runs),
        recoveries: union(RECOVERY, a.recoveries, b.recoveries),
    };
}
/** A history with more records; one that is there already is replaced where the new one says more. */
function recorded(history, records) {
    return merged(history, { failures: [], runs: [], recoveries: [], ...records });
}
/** The records of the last `window` milliseconds, and of each kind the newest `most`. */
function pruned(history, now, window, most) {
    const since = now.getTime() - window;
    const kept = (records) => most === 0 ? [] : records.filter(({ time }) => Date.parse(time) >= since).slice(-most);
    return { failures: kept(history.failures), runs: kept(history.runs), recoveries: kept(history.recoveries) };
}
function union(kind, a, b) {
    const known = new Map();
    for (const record of [...a, ...b]) {
        const identity = kind.identity(record);
        const next = { record, identity, text: JSON.stringify(sorted(record)) };
        const there = known.get(identity);
        if (!there || saysMore(kind, next, there))
            known.set(identity, next);
    }
    return [...known.values()].sort(inTime).map(({ record }) => record);
}
/** By what it says, else by its text: any rule will do that does not depend on which came first. */
function saysMore({ says }, next, there) {
    const lead = says(next.record) - says(there.record);
    return lead === 0 ? next.text > there.text : lead > 0;
}
function inTime(a, b) {
    return compared(a.record.time, b.record.time) || compared(a.identity, b.identity);
}
function compared(a, b) {
    if (a === b)
        return 0;
    return a < b ? -1 : 1;
}
function key(...parts) {
    return JSON.stringify(parts);
}
/** The same record with its keys in the order of the alphabet. */
function sorted(record) {
    return Object.fromEntries(Object.entries(record).sort(([a], [b]) => compared(a, b)));
}

;// CONCATENATED MODULE: ./packages/failures/src/history/history.checker.generated.js
// Written by scripts/schemas.ts from history.schema.ts; change it there and run `npm run generate`.

const validate = validate10;
const schema11 = {"$id":"qeml-actions/failure-history/v1","title":"History of failures, runs and recoveries","type":"object","additionalProperties":false,"required":["schema","failures","runs","recoveries"],"properties":{"schema":{"const":"qeml-actions/failure-history/v1"},"failures":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["time","run","attempt","workflow","commit","branch","event","job","step","fingerprint","category","rule","evidence","host","test"],"properties":{"time":{"type":"string","pattern":"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}\\.\\d{3}Z$","description":"RFC 3339, in UTC, with milliseconds."},"run":{"type":"integer","minimum":0},"attempt":{"type":"integer","minimum":0},"workflow":{"type":"string"},"commit":{"type":"string"},"branch":{"type":"string"},"event":{"type":"string"},"job":{"type":["string","null"]},"step":{"type":["string","null"]},"fingerprint":{"type":"string"},"category":{"type":"string"},"rule":{"type":["string","null"]},"evidence":{"type":["string","null"],"description":"Masked and redacted."},"host":{"type":["string","null"],"description":"The host that the evidence names."},"test":{"type":["string","null"],"description":"The test that the evidence names."}}}},"runs":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["time","run","attempt","workflow","commit","branch","event","conclusion","failedJobs"],"properties":{"time":{"type":"string","pattern":"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}\\.\\d{3}Z$","description":"RFC 3339, in UTC, with milliseconds."},"run":{"type":"integer","minimum":0},"attempt":{"type":"integer","minimum":0},"workflow":{"type":"string"},"commit":{"type":"string"},"branch":{"type":"string"},"event":{"type":"string"},"conclusion":{"type":"string"},"failedJobs":{"type":"array","items":{"type":"string"},"description":"The jobs that did not succeed."}}}},"recoveries":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["time","run","attempt","workflow","commit","fingerprint","strategy","startedRun","state","ended"],"properties":{"time":{"type":"string","pattern":"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}\\.\\d{3}Z$","description":"RFC 3339, in UTC, with milliseconds."},"run":{"type":"integer","minimum":0},"attempt":{"type":"integer","minimum":0},"workflow":{"type":"string"},"commit":{"type":"string"},"fingerprint":{"type":["string","null"]},"strategy":{"type":"string"},"startedRun":{"type":["integer","null"],"minimum":0,"description":"The run that was dispatched; null where the run itself is run again."},"state":{"enum":["started","recovered","not-recovered"]},"ended":{"type":["string","null"],"pattern":"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}\\.\\d{3}Z$","description":"RFC 3339, in UTC, with milliseconds."}}}}}};
const func2 = Object.prototype.hasOwnProperty;
const pattern0 = new RegExp("^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}\\.\\d{3}Z$", "u");

function validate10(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="qeml-actions/failure-history/v1" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.schema === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "schema"},message:"must have required property '"+"schema"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.failures === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "failures"},message:"must have required property '"+"failures"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.runs === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "runs"},message:"must have required property '"+"runs"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.recoveries === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "recoveries"},message:"must have required property '"+"recoveries"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
for(const key0 in data){
if(!((((key0 === "schema") || (key0 === "failures")) || (key0 === "runs")) || (key0 === "recoveries"))){
const err4 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.schema !== undefined){
if("qeml-actions/failure-history/v1" !== data.schema){
const err5 = {instancePath:instancePath+"/schema",schemaPath:"#/properties/schema/const",keyword:"const",params:{allowedValue: "qeml-actions/failure-history/v1"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.failures !== undefined){
let data1 = data.failures;
if(Array.isArray(data1)){
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
let data2 = data1[i0];
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
if(data2.time === undefined){
const err6 = {instancePath:instancePath+"/failures/" + i0,schemaPath:"#/properties/failures/items/required",keyword:"required",params:{missingProperty: "time"},message:"must have required property '"+"time"+"'"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data2.run === undefined){
const err7 = {instancePath:instancePath+"/failures/" + i0,schemaPath:"#/properties/failures/items/required",keyword:"required",params:{missingProperty: "run"},message:"must have required property '"+"run"+"'"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(data2.attempt === undefined){
const err8 = {instancePath:instancePath+"/failures/" + i0,schemaPath:"#/properties/failures/items/required",keyword:"required",params:{missingProperty: "attempt"},message:"must have required property '"+"attempt"+"'"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(data2.workflow === undefined){
const err9 = {instancePath:instancePath+"/failures/" + i0,schemaPath:"#/properties/failures/items/required",keyword:"required",params:{missingProperty: "workflow"},message:"must have required property '"+"workflow"+"'"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(data2.commit === undefined){
const err10 = {instancePath:instancePath+"/failures/" + i0,schemaPath:"#/properties/failures/items/required",keyword:"required",params:{missingProperty: "commit"},message:"must have required property '"+"commit"+"'"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(data2.branch === undefined){
const err11 = {instancePath:instancePath+"/failures/" + i0,schemaPath:"#/properties/failures/items/required",keyword:"required",params:{missingProperty: "branch"},message:"must have required property '"+"branch"+"'"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(data2.event === undefined){
const err12 = {instancePath:instancePath+"/failures/" + i0,schemaPath:"#/properties/failures/items/required",keyword:"required",params:{missingProperty: "event"},message:"must have required property '"+"event"+"'"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(data2.job === undefined){
const err13 = {instancePath:instancePath+"/failures/" + i0,schemaPath:"#/properties/failures/items/required",keyword:"required",params:{missingProperty: "job"},message:"must have required property '"+"job"+"'"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(data2.step === undefined){
const err14 = {instancePath:instancePath+"/failures/" + i0,schemaPath:"#/properties/failures/items/required",keyword:"required",params:{missingProperty: "step"},message:"must have required property '"+"step"+"'"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(data2.fingerprint === undefined){
const err15 = {instancePath:instancePath+"/failures/" + i0,schemaPath:"#/properties/failures/items/required",keyword:"required",params:{missingProperty: "fingerprint"},message:"must have required property '"+"fingerprint"+"'"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if(data2.category === undefined){
const err16 = {instancePath:instancePath+"/failures/" + i0,schemaPath:"#/properties/failures/items/required",keyword:"required",params:{missingProperty: "category"},message:"must have required property '"+"category"+"'"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
if(data2.rule === undefined){
const err17 = {instancePath:instancePath+"/failures/" + i0,schemaPath:"#/properties/failures/items/required",keyword:"required",params:{missingProperty: "rule"},message:"must have required property '"+"rule"+"'"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if(data2.evidence === undefined){
const err18 = {instancePath:instancePath+"/failures/" + i0,schemaPath:"#/properties/failures/items/required",keyword:"required",params:{missingProperty: "evidence"},message:"must have required property '"+"evidence"+"'"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
if(data2.host === undefined){
const err19 = {instancePath:instancePath+"/failures/" + i0,schemaPath:"#/properties/failures/items/required",keyword:"required",params:{missingProperty: "host"},message:"must have required property '"+"host"+"'"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
if(data2.test === undefined){
const err20 = {instancePath:instancePath+"/failures/" + i0,schemaPath:"#/properties/failures/items/required",keyword:"required",params:{missingProperty: "test"},message:"must have required property '"+"test"+"'"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
for(const key1 in data2){
if(!(func2.call(schema11.properties.failures.items.properties, key1))){
const err21 = {instancePath:instancePath+"/failures/" + i0,schemaPath:"#/properties/failures/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data2.time !== undefined){
let data3 = data2.time;
if(typeof data3 === "string"){
if(!pattern0.test(data3)){
const err22 = {instancePath:instancePath+"/failures/" + i0+"/time",schemaPath:"#/properties/failures/items/properties/time/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}\\.\\d{3}Z$"},message:"must match pattern \""+"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}\\.\\d{3}Z$"+"\""};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
else {
const err23 = {instancePath:instancePath+"/failures/" + i0+"/time",schemaPath:"#/properties/failures/items/properties/time/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data2.run !== undefined){
let data4 = data2.run;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
const err24 = {instancePath:instancePath+"/failures/" + i0+"/run",schemaPath:"#/properties/failures/items/properties/run/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 < 0 || isNaN(data4)){
const err25 = {instancePath:instancePath+"/failures/" + i0+"/run",schemaPath:"#/properties/failures/items/properties/run/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
}
if(data2.attempt !== undefined){
let data5 = data2.attempt;
if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){
const err26 = {instancePath:instancePath+"/failures/" + i0+"/attempt",schemaPath:"#/properties/failures/items/properties/attempt/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 < 0 || isNaN(data5)){
const err27 = {instancePath:instancePath+"/failures/" + i0+"/attempt",schemaPath:"#/properties/failures/items/properties/attempt/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
}
if(data2.workflow !== undefined){
if(typeof data2.workflow !== "string"){
const err28 = {instancePath:instancePath+"/failures/" + i0+"/workflow",schemaPath:"#/properties/failures/items/properties/workflow/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
if(data2.commit !== undefined){
if(typeof data2.commit !== "string"){
const err29 = {instancePath:instancePath+"/failures/" + i0+"/commit",schemaPath:"#/properties/failures/items/properties/commit/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
if(data2.branch !== undefined){
if(typeof data2.branch !== "string"){
const err30 = {instancePath:instancePath+"/failures/" + i0+"/branch",schemaPath:"#/properties/failures/items/properties/branch/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
if(data2.event !== undefined){
if(typeof data2.event !== "string"){
const err31 = {instancePath:instancePath+"/failures/" + i0+"/event",schemaPath:"#/properties/failures/items/properties/event/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
if(data2.job !== undefined){
let data10 = data2.job;
if((typeof data10 !== "string") && (data10 !== null)){
const err32 = {instancePath:instancePath+"/failures/" + i0+"/job",schemaPath:"#/properties/failures/items/properties/job/type",keyword:"type",params:{type: schema11.properties.failures.items.properties.job.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
if(data2.step !== undefined){
let data11 = data2.step;
if((typeof data11 !== "string") && (data11 !== null)){
const err33 = {instancePath:instancePath+"/failures/" + i0+"/step",schemaPath:"#/properties/failures/items/properties/step/type",keyword:"type",params:{type: schema11.properties.failures.items.properties.step.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
if(data2.fingerprint !== undefined){
if(typeof data2.fingerprint !== "string"){
const err34 = {instancePath:instancePath+"/failures/" + i0+"/fingerprint",schemaPath:"#/properties/failures/items/properties/fingerprint/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
if(data2.category !== undefined){
if(typeof data2.category !== "string"){
const err35 = {instancePath:instancePath+"/failures/" + i0+"/category",schemaPath:"#/properties/failures/items/properties/category/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
if(data2.rule !== undefined){
let data14 = data2.rule;
if((typeof data14 !== "string") && (data14 !== null)){
const err36 = {instancePath:instancePath+"/failures/" + i0+"/rule",schemaPath:"#/properties/failures/items/properties/rule/type",keyword:"type",params:{type: schema11.properties.failures.items.properties.rule.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
if(data2.evidence !== undefined){
let data15 = data2.evidence;
if((typeof data15 !== "string") && (data15 !== null)){
const err37 = {instancePath:instancePath+"/failures/" + i0+"/evidence",schemaPath:"#/properties/failures/items/properties/evidence/type",keyword:"type",params:{type: schema11.properties.failures.items.properties.evidence.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
if(data2.host !== undefined){
let data16 = data2.host;
if((typeof data16 !== "string") && (data16 !== null)){
const err38 = {instancePath:instancePath+"/failures/" + i0+"/host",schemaPath:"#/properties/failures/items/properties/host/type",keyword:"type",params:{type: schema11.properties.failures.items.properties.host.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
if(data2.test !== undefined){
let data17 = data2.test;
if((typeof data17 !== "string") && (data17 !== null)){
const err39 = {instancePath:instancePath+"/failures/" + i0+"/test",schemaPath:"#/properties/failures/items/properties/test/type",keyword:"type",params:{type: schema11.properties.failures.items.properties.test.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
}
else {
const err40 = {instancePath:instancePath+"/failures/" + i0,schemaPath:"#/properties/failures/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
}
else {
const err41 = {instancePath:instancePath+"/failures",schemaPath:"#/properties/failures/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
if(data.runs !== undefined){
let data18 = data.runs;
if(Array.isArray(data18)){
const len1 = data18.length;
for(let i1=0; i1<len1; i1++){
let data19 = data18[i1];
if(data19 && typeof data19 == "object" && !Array.isArray(data19)){
if(data19.time === undefined){
const err42 = {instancePath:instancePath+"/runs/" + i1,schemaPath:"#/properties/runs/items/required",keyword:"required",params:{missingProperty: "time"},message:"must have required property '"+"time"+"'"};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
if(data19.run === undefined){
const err43 = {instancePath:instancePath+"/runs/" + i1,schemaPath:"#/properties/runs/items/required",keyword:"required",params:{missingProperty: "run"},message:"must have required property '"+"run"+"'"};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
if(data19.attempt === undefined){
const err44 = {instancePath:instancePath+"/runs/" + i1,schemaPath:"#/properties/runs/items/required",keyword:"required",params:{missingProperty: "attempt"},message:"must have required property '"+"attempt"+"'"};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
if(data19.workflow === undefined){
const err45 = {instancePath:instancePath+"/runs/" + i1,schemaPath:"#/properties/runs/items/required",keyword:"required",params:{missingProperty: "workflow"},message:"must have required property '"+"workflow"+"'"};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
if(data19.commit === undefined){
const err46 = {instancePath:instancePath+"/runs/" + i1,schemaPath:"#/properties/runs/items/required",keyword:"required",params:{missingProperty: "commit"},message:"must have required property '"+"commit"+"'"};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
if(data19.branch === undefined){
const err47 = {instancePath:instancePath+"/runs/" + i1,schemaPath:"#/properties/runs/items/required",keyword:"required",params:{missingProperty: "branch"},message:"must have required property '"+"branch"+"'"};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
if(data19.event === undefined){
const err48 = {instancePath:instancePath+"/runs/" + i1,schemaPath:"#/properties/runs/items/required",keyword:"required",params:{missingProperty: "event"},message:"must have required property '"+"event"+"'"};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
if(data19.conclusion === undefined){
const err49 = {instancePath:instancePath+"/runs/" + i1,schemaPath:"#/properties/runs/items/required",keyword:"required",params:{missingProperty: "conclusion"},message:"must have required property '"+"conclusion"+"'"};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
if(data19.failedJobs === undefined){
const err50 = {instancePath:instancePath+"/runs/" + i1,schemaPath:"#/properties/runs/items/required",keyword:"required",params:{missingProperty: "failedJobs"},message:"must have required property '"+"failedJobs"+"'"};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
for(const key2 in data19){
if(!(func2.call(schema11.properties.runs.items.properties, key2))){
const err51 = {instancePath:instancePath+"/runs/" + i1,schemaPath:"#/properties/runs/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
}
if(data19.time !== undefined){
let data20 = data19.time;
if(typeof data20 === "string"){
if(!pattern0.test(data20)){
const err52 = {instancePath:instancePath+"/runs/" + i1+"/time",schemaPath:"#/properties/runs/items/properties/time/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}\\.\\d{3}Z$"},message:"must match pattern \""+"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}\\.\\d{3}Z$"+"\""};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
}
else {
const err53 = {instancePath:instancePath+"/runs/" + i1+"/time",schemaPath:"#/properties/runs/items/properties/time/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
}
if(data19.run !== undefined){
let data21 = data19.run;
if(!(((typeof data21 == "number") && (!(data21 % 1) && !isNaN(data21))) && (isFinite(data21)))){
const err54 = {instancePath:instancePath+"/runs/" + i1+"/run",schemaPath:"#/properties/runs/items/properties/run/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
if((typeof data21 == "number") && (isFinite(data21))){
if(data21 < 0 || isNaN(data21)){
const err55 = {instancePath:instancePath+"/runs/" + i1+"/run",schemaPath:"#/properties/runs/items/properties/run/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
}
}
if(data19.attempt !== undefined){
let data22 = data19.attempt;
if(!(((typeof data22 == "number") && (!(data22 % 1) && !isNaN(data22))) && (isFinite(data22)))){
const err56 = {instancePath:instancePath+"/runs/" + i1+"/attempt",schemaPath:"#/properties/runs/items/properties/attempt/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
if((typeof data22 == "number") && (isFinite(data22))){
if(data22 < 0 || isNaN(data22)){
const err57 = {instancePath:instancePath+"/runs/" + i1+"/attempt",schemaPath:"#/properties/runs/items/properties/attempt/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
}
}
if(data19.workflow !== undefined){
if(typeof data19.workflow !== "string"){
const err58 = {instancePath:instancePath+"/runs/" + i1+"/workflow",schemaPath:"#/properties/runs/items/properties/workflow/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
}
if(data19.commit !== undefined){
if(typeof data19.commit !== "string"){
const err59 = {instancePath:instancePath+"/runs/" + i1+"/commit",schemaPath:"#/properties/runs/items/properties/commit/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
}
if(data19.branch !== undefined){
if(typeof data19.branch !== "string"){
const err60 = {instancePath:instancePath+"/runs/" + i1+"/branch",schemaPath:"#/properties/runs/items/properties/branch/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
}
if(data19.event !== undefined){
if(typeof data19.event !== "string"){
const err61 = {instancePath:instancePath+"/runs/" + i1+"/event",schemaPath:"#/properties/runs/items/properties/event/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
}
if(data19.conclusion !== undefined){
if(typeof data19.conclusion !== "string"){
const err62 = {instancePath:instancePath+"/runs/" + i1+"/conclusion",schemaPath:"#/properties/runs/items/properties/conclusion/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
}
if(data19.failedJobs !== undefined){
let data28 = data19.failedJobs;
if(Array.isArray(data28)){
const len2 = data28.length;
for(let i2=0; i2<len2; i2++){
if(typeof data28[i2] !== "string"){
const err63 = {instancePath:instancePath+"/runs/" + i1+"/failedJobs/" + i2,schemaPath:"#/properties/runs/items/properties/failedJobs/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
}
}
else {
const err64 = {instancePath:instancePath+"/runs/" + i1+"/failedJobs",schemaPath:"#/properties/runs/items/properties/failedJobs/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
}
}
else {
const err65 = {instancePath:instancePath+"/runs/" + i1,schemaPath:"#/properties/runs/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
}
}
else {
const err66 = {instancePath:instancePath+"/runs",schemaPath:"#/properties/runs/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
}
if(data.recoveries !== undefined){
let data30 = data.recoveries;
if(Array.isArray(data30)){
const len3 = data30.length;
for(let i3=0; i3<len3; i3++){
let data31 = data30[i3];
if(data31 && typeof data31 == "object" && !Array.isArray(data31)){
if(data31.time === undefined){
const err67 = {instancePath:instancePath+"/recoveries/" + i3,schemaPath:"#/properties/recoveries/items/required",keyword:"required",params:{missingProperty: "time"},message:"must have required property '"+"time"+"'"};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
if(data31.run === undefined){
const err68 = {instancePath:instancePath+"/recoveries/" + i3,schemaPath:"#/properties/recoveries/items/required",keyword:"required",params:{missingProperty: "run"},message:"must have required property '"+"run"+"'"};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
if(data31.attempt === undefined){
const err69 = {instancePath:instancePath+"/recoveries/" + i3,schemaPath:"#/properties/recoveries/items/required",keyword:"required",params:{missingProperty: "attempt"},message:"must have required property '"+"attempt"+"'"};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
}
if(data31.workflow === undefined){
const err70 = {instancePath:instancePath+"/recoveries/" + i3,schemaPath:"#/properties/recoveries/items/required",keyword:"required",params:{missingProperty: "workflow"},message:"must have required property '"+"workflow"+"'"};
if(vErrors === null){
vErrors = [err70];
}
else {
vErrors.push(err70);
}
errors++;
}
if(data31.commit === undefined){
const err71 = {instancePath:instancePath+"/recoveries/" + i3,schemaPath:"#/properties/recoveries/items/required",keyword:"required",params:{missingProperty: "commit"},message:"must have required property '"+"commit"+"'"};
if(vErrors === null){
vErrors = [err71];
}
else {
vErrors.push(err71);
}
errors++;
}
if(data31.fingerprint === undefined){
const err72 = {instancePath:instancePath+"/recoveries/" + i3,schemaPath:"#/properties/recoveries/items/required",keyword:"required",params:{missingProperty: "fingerprint"},message:"must have required property '"+"fingerprint"+"'"};
if(vErrors === null){
vErrors = [err72];
}
else {
vErrors.push(err72);
}
errors++;
}
if(data31.strategy === undefined){
const err73 = {instancePath:instancePath+"/recoveries/" + i3,schemaPath:"#/properties/recoveries/items/required",keyword:"required",params:{missingProperty: "strategy"},message:"must have required property '"+"strategy"+"'"};
if(vErrors === null){
vErrors = [err73];
}
else {
vErrors.push(err73);
}
errors++;
}
if(data31.startedRun === undefined){
const err74 = {instancePath:instancePath+"/recoveries/" + i3,schemaPath:"#/properties/recoveries/items/required",keyword:"required",params:{missingProperty: "startedRun"},message:"must have required property '"+"startedRun"+"'"};
if(vErrors === null){
vErrors = [err74];
}
else {
vErrors.push(err74);
}
errors++;
}
if(data31.state === undefined){
const err75 = {instancePath:instancePath+"/recoveries/" + i3,schemaPath:"#/properties/recoveries/items/required",keyword:"required",params:{missingProperty: "state"},message:"must have required property '"+"state"+"'"};
if(vErrors === null){
vErrors = [err75];
}
else {
vErrors.push(err75);
}
errors++;
}
if(data31.ended === undefined){
const err76 = {instancePath:instancePath+"/recoveries/" + i3,schemaPath:"#/properties/recoveries/items/required",keyword:"required",params:{missingProperty: "ended"},message:"must have required property '"+"ended"+"'"};
if(vErrors === null){
vErrors = [err76];
}
else {
vErrors.push(err76);
}
errors++;
}
for(const key3 in data31){
if(!(func2.call(schema11.properties.recoveries.items.properties, key3))){
const err77 = {instancePath:instancePath+"/recoveries/" + i3,schemaPath:"#/properties/recoveries/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err77];
}
else {
vErrors.push(err77);
}
errors++;
}
}
if(data31.time !== undefined){
let data32 = data31.time;
if(typeof data32 === "string"){
if(!pattern0.test(data32)){
const err78 = {instancePath:instancePath+"/recoveries/" + i3+"/time",schemaPath:"#/properties/recoveries/items/properties/time/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}\\.\\d{3}Z$"},message:"must match pattern \""+"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}\\.\\d{3}Z$"+"\""};
if(vErrors === null){
vErrors = [err78];
}
else {
vErrors.push(err78);
}
errors++;
}
}
else {
const err79 = {instancePath:instancePath+"/recoveries/" + i3+"/time",schemaPath:"#/properties/recoveries/items/properties/time/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err79];
}
else {
vErrors.push(err79);
}
errors++;
}
}
if(data31.run !== undefined){
let data33 = data31.run;
if(!(((typeof data33 == "number") && (!(data33 % 1) && !isNaN(data33))) && (isFinite(data33)))){
const err80 = {instancePath:instancePath+"/recoveries/" + i3+"/run",schemaPath:"#/properties/recoveries/items/properties/run/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err80];
}
else {
vErrors.push(err80);
}
errors++;
}
if((typeof data33 == "number") && (isFinite(data33))){
if(data33 < 0 || isNaN(data33)){
const err81 = {instancePath:instancePath+"/recoveries/" + i3+"/run",schemaPath:"#/properties/recoveries/items/properties/run/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err81];
}
else {
vErrors.push(err81);
}
errors++;
}
}
}
if(data31.attempt !== undefined){
let data34 = data31.attempt;
if(!(((typeof data34 == "number") && (!(data34 % 1) && !isNaN(data34))) && (isFinite(data34)))){
const err82 = {instancePath:instancePath+"/recoveries/" + i3+"/attempt",schemaPath:"#/properties/recoveries/items/properties/attempt/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err82];
}
else {
vErrors.push(err82);
}
errors++;
}
if((typeof data34 == "number") && (isFinite(data34))){
if(data34 < 0 || isNaN(data34)){
const err83 = {instancePath:instancePath+"/recoveries/" + i3+"/attempt",schemaPath:"#/properties/recoveries/items/properties/attempt/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err83];
}
else {
vErrors.push(err83);
}
errors++;
}
}
}
if(data31.workflow !== undefined){
if(typeof data31.workflow !== "string"){
const err84 = {instancePath:instancePath+"/recoveries/" + i3+"/workflow",schemaPath:"#/properties/recoveries/items/properties/workflow/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err84];
}
else {
vErrors.push(err84);
}
errors++;
}
}
if(data31.commit !== undefined){
if(typeof data31.commit !== "string"){
const err85 = {instancePath:instancePath+"/recoveries/" + i3+"/commit",schemaPath:"#/properties/recoveries/items/properties/commit/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err85];
}
else {
vErrors.push(err85);
}
errors++;
}
}
if(data31.fingerprint !== undefined){
let data37 = data31.fingerprint;
if((typeof data37 !== "string") && (data37 !== null)){
const err86 = {instancePath:instancePath+"/recoveries/" + i3+"/fingerprint",schemaPath:"#/properties/recoveries/items/properties/fingerprint/type",keyword:"type",params:{type: schema11.properties.recoveries.items.properties.fingerprint.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err86];
}
else {
vErrors.push(err86);
}
errors++;
}
}
if(data31.strategy !== undefined){
if(typeof data31.strategy !== "string"){
const err87 = {instancePath:instancePath+"/recoveries/" + i3+"/strategy",schemaPath:"#/properties/recoveries/items/properties/strategy/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err87];
}
else {
vErrors.push(err87);
}
errors++;
}
}
if(data31.startedRun !== undefined){
let data39 = data31.startedRun;
if((!(((typeof data39 == "number") && (!(data39 % 1) && !isNaN(data39))) && (isFinite(data39)))) && (data39 !== null)){
const err88 = {instancePath:instancePath+"/recoveries/" + i3+"/startedRun",schemaPath:"#/properties/recoveries/items/properties/startedRun/type",keyword:"type",params:{type: schema11.properties.recoveries.items.properties.startedRun.type},message:"must be integer,null"};
if(vErrors === null){
vErrors = [err88];
}
else {
vErrors.push(err88);
}
errors++;
}
if((typeof data39 == "number") && (isFinite(data39))){
if(data39 < 0 || isNaN(data39)){
const err89 = {instancePath:instancePath+"/recoveries/" + i3+"/startedRun",schemaPath:"#/properties/recoveries/items/properties/startedRun/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err89];
}
else {
vErrors.push(err89);
}
errors++;
}
}
}
if(data31.state !== undefined){
let data40 = data31.state;
if(!(((data40 === "started") || (data40 === "recovered")) || (data40 === "not-recovered"))){
const err90 = {instancePath:instancePath+"/recoveries/" + i3+"/state",schemaPath:"#/properties/recoveries/items/properties/state/enum",keyword:"enum",params:{allowedValues: schema11.properties.recoveries.items.properties.state.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err90];
}
else {
vErrors.push(err90);
}
errors++;
}
}
if(data31.ended !== undefined){
let data41 = data31.ended;
if((typeof data41 !== "string") && (data41 !== null)){
const err91 = {instancePath:instancePath+"/recoveries/" + i3+"/ended",schemaPath:"#/properties/recoveries/items/properties/ended/type",keyword:"type",params:{type: schema11.properties.recoveries.items.properties.ended.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err91];
}
else {
vErrors.push(err91);
}
errors++;
}
if(typeof data41 === "string"){
if(!pattern0.test(data41)){
const err92 = {instancePath:instancePath+"/recoveries/" + i3+"/ended",schemaPath:"#/properties/recoveries/items/properties/ended/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}\\.\\d{3}Z$"},message:"must match pattern \""+"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}\\.\\d{3}Z$"+"\""};
if(vErrors === null){
vErrors = [err92];
}
else {
vErrors.push(err92);
}
errors++;
}
}
}
}
else {
const err93 = {instancePath:instancePath+"/recoveries/" + i3,schemaPath:"#/properties/recoveries/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err93];
}
else {
vErrors.push(err93);
}
errors++;
}
}
}
else {
const err94 = {instancePath:instancePath+"/recoveries",schemaPath:"#/properties/recoveries/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err94];
}
else {
vErrors.push(err94);
}
errors++;
}
}
}
else {
const err95 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err95];
}
else {
vErrors.push(err95);
}
errors++;
}
validate10.errors = vErrors;
return errors === 0;
}

;// CONCATENATED MODULE: ./packages/failures/src/history/file.ts



const SCHEMA = 'qeml-actions/failure-history/v1';
/** The text of a history: the same bytes for the same records, one record a line. */
function historyText(history) {
    const { failures, runs, recoveries } = recorded(emptyHistory(), history);
    const lists = Object.entries({ failures, runs, recoveries }).map(([name, records]) => {
        const lines = records.map((record) => `\n    ${JSON.stringify(sorted(record))}`);
        return `  ${JSON.stringify(name)}: [${lines.join(',')}${lines.length > 0 ? '\n  ' : ''}]`;
    });
    return `{\n  "schema": "${SCHEMA}",\n${lists.join(',\n')}\n}\n`;
}
/** Reads what `historyText` wrote. A text that is broken, or of something else, is a fault, never an empty history. */
function historyFrom(text) {
    let value;
    try {
        value = JSON.parse(text);
    }
    catch (error) {
        return { fault: error instanceof SyntaxError ? `it is no JSON (${error.message})` : String(error) };
    }
    if (!validate(value)) {
        const [fault] = validate.errors ?? [];
        return { fault: `${fault?.instancePath || 'the whole of it'} ${fault?.message ?? 'is not as it should be'}` };
    }
    const { failures, runs, recoveries } = value;
    const times = [...failures, ...runs, ...recoveries].map(({ time }) => time);
    const bad = times.find((time) => Number.isNaN(Date.parse(time)));
    if (bad !== undefined)
        return { fault: `${bad} is no time` };
    return { history: recorded(emptyHistory(), { failures, runs, recoveries }) };
}

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./packages/core/src/errors.ts
var errors = __webpack_require__(37638);
// EXTERNAL MODULE: ./actions/failure-analyzer/src/gather/history/place.ts
var history_place = __webpack_require__(44481);
;// CONCATENATED MODULE: ./actions/failure-analyzer/src/messages/history.ts

function placeName(place) {
    switch (place.kind) {
        case 'cache':
            return 'the cache';
        case 'branch':
            return `the branch ${history_place/* HISTORY_BRANCH */.gx}`;
        case 'folder':
            return place.path;
        case 'none':
            return 'nothing';
    }
    place;
}
function noHistory(place, reason) {
    return `The history in ${place} could not be read, so that this is judged without it: ${reason}`;
}
function brokenHistory(place, fault) {
    return `The history in ${place} is not one that can be read (${fault}), so that this is judged without it; a new one is begun.`;
}
function setAside(path) {
    return `What was in its place is kept as ${path}.`;
}
function notWritten(place, reason) {
    return `This run could not be added to the history in ${place}: ${reason}`;
}
function noCacheService() {
    return 'There is no cache service here (ACTIONS_RESULTS_URL is not set).';
}
function cacheNotSaved() {
    return "The cache service did not take it; its own lines in this step's log say why.";
}
function alwaysChanged(tries) {
    return `Somebody else changed it each of the ${String(tries)} times that it was to be written.`;
}
/** The cache's own bounds: a pull request's caches are seen by itself alone. */
function cacheIsPrivate() {
    return ('The cache that a pull request writes is seen by that pull request alone: for a history of all changes, ' +
        'analyze from a workflow_run workflow, or set history: branch.');
}
function historyCommit(run, attempt) {
    return `Add run ${String(run)}, attempt ${String(attempt)}`;
}

;// CONCATENATED MODULE: ./actions/failure-analyzer/src/gather/history/kept.ts
/** A store that cannot be used now, for a reason that a reader should know; the analysis goes on without it. */
class HistoryUnavailable extends Error {
}

;// CONCATENATED MODULE: ./actions/failure-analyzer/src/gather/history/cache.ts





/** Keys begin so; the newest is restored. Nothing has this very key. */
const CACHE_KEY = 'qeml-failure-history-v1-';
/** The file that is restored and saved: an entry is found only under the path that it was saved from. */
function cachedFile({ folder }) {
    return (0,external_node_path_.join)(folder, 'history', history_place/* HISTORY_FILE */.CX);
}
/**
 * The service, loaded only here: it costs more than all the rest.
 * @throws HistoryUnavailable where this system has none
 */
async function cacheService(ports) {
    // It prints its own warnings, past our log.
    await ports.log.flush();
    const service = await __webpack_require__.e(/* import() */ 520).then(__webpack_require__.bind(__webpack_require__, 44520));
    if (!service.isFeatureAvailable())
        throw new HistoryUnavailable(noCacheService());
    return service;
}
/**
 * The newest entry; the service tells nobody whether there is none or it could not be restored, but in the log.
 * @throws HistoryUnavailable
 */
async function keptInCache(service, ports) {
    const path = cachedFile(ports);
    const version = await unlessBroken(() => service.restoreCache([path], CACHE_KEY, [CACHE_KEY], { lookupOnly: false }));
    // The file may also be of an earlier step of this job.
    const bytes = version === undefined ? undefined : await ports.files.readIfThere(path);
    return { text: bytes?.toString(), version };
}
/** The newest entry's key, without its content. */
function newestKey(service, ports) {
    return unlessBroken(() => service.restoreCache([cachedFile(ports)], CACHE_KEY, [CACHE_KEY], { lookupOnly: true }));
}
/** The service throws plain errors, whatever happened to it. */
async function unlessBroken(asked) {
    try {
        return await asked();
    }
    catch (error) {
        throw new HistoryUnavailable((0,errors/* messageOf */.bD)(error), { cause: error });
    }
}

// EXTERNAL MODULE: ./packages/core/src/clock.ts + 1 modules
var src_clock = __webpack_require__(91367);
// EXTERNAL MODULE: ./packages/core/src/github/repository-file.ts
var repository_file = __webpack_require__(89324);
// EXTERNAL MODULE: ./packages/core/src/github/failures.ts
var failures = __webpack_require__(27802);
;// CONCATENATED MODULE: ./actions/failure-analyzer/src/gather/history/branch.ts



/** @throws HistoryUnavailable where GitHub does not let it be read */
async function keptOnBranch(repository, ports) {
    return unlessRefused(async () => {
        const github = await ports.github();
        const name = (0,repository_file/* repositoryName */.a)(repository);
        const answer = await (0,failures/* whenFound */.z)(github.request('GET /repos/{owner}/{repo}/contents/{path}', {
            ...name,
            path: history_place/* HISTORY_FILE */.CX,
            ref: history_place/* HISTORY_BRANCH */.gx,
        }));
        const found = answer?.data;
        if (typeof found !== 'object' || found === null || !('sha' in found))
            return { text: undefined, version: undefined };
        const version = String(found.sha);
        const content = 'content' in found && typeof found.content === 'string' ? found.content : '';
        if (content !== '')
            return { text: Buffer.from(content, 'base64').toString(), version };
        // Above 1 MB the JSON form has no content. Should somebody write between the two, the version is the older one.
        return { text: await (0,repository_file/* repositoryFile */.D)(github, name, history_place/* HISTORY_FILE */.CX, history_place/* HISTORY_BRANCH */.gx), version };
    });
}
/** What GitHub does not let be done is no reason to end the analysis; a mistake of ours is. */
async function unlessRefused(asked) {
    try {
        return await asked();
    }
    catch (error) {
        if (!(error instanceof errors/* InputError */.dz) && (0,failures/* statusOf */.c2)(error) === undefined)
            throw error;
        throw new HistoryUnavailable((0,errors/* messageOf */.bD)(error), { cause: error });
    }
}

;// CONCATENATED MODULE: ./actions/failure-analyzer/src/apply/history/branch.ts





const TRIES = 5;
const LONGEST_WAIT = 400;
/** Somebody else wrote the file (409), or made the file or the branch (422), since it was read. */
const CONFLICTS = [409, 422];
/**
 * Writes the file by a commit. Where somebody else was faster, what they wrote is read and added to.
 * @throws HistoryUnavailable where GitHub does not let it be written
 */
async function writeToBranch(run, change, ports) {
    const github = await ports.github();
    for (let tried = 1; tried <= TRIES; tried += 1) {
        const kept = await keptOnBranch(run.repository, ports);
        const { next } = change(kept.text);
        if (next === kept.text)
            return;
        if (await unlessRefused(() => written(next, kept, run, github)))
            return;
        await (0,src_clock/* sleep */.y)(ports.clock, ports.random() * LONGEST_WAIT * tried, ports.cancel);
    }
    throw new HistoryUnavailable(alwaysChanged(TRIES));
}
/** False where somebody else was faster. */
async function written(text, { version }, run, github) {
    const name = (0,repository_file/* repositoryName */.a)(run.repository);
    const message = historyCommit(run.id, run.attempt);
    try {
        await github.request('PUT /repos/{owner}/{repo}/contents/{path}', {
            ...name,
            path: history_place/* HISTORY_FILE */.CX,
            branch: history_place/* HISTORY_BRANCH */.gx,
            message,
            content: Buffer.from(text).toString('base64'),
            ...(version === undefined ? {} : { sha: version }),
        });
        return true;
    }
    catch (error) {
        if (CONFLICTS.includes((0,failures/* statusOf */.c2)(error)))
            return false;
        if ((0,failures/* statusOf */.c2)(error) !== 404 || version !== undefined)
            throw error;
    }
    return begun(text, message, name, github);
}
/** The branch with its first commit, which has no parent: it holds nothing of the project. */
async function begun(text, message, name, github) {
    const tree = await github.request('POST /repos/{owner}/{repo}/git/trees', {
        ...name,
        tree: [{ path: history_place/* HISTORY_FILE */.CX, mode: '100644', type: 'blob', content: text }],
    });
    const commit = await github.request('POST /repos/{owner}/{repo}/git/commits', {
        ...name,
        message,
        tree: tree.data.sha,
        parents: [],
    });
    try {
        await github.request('POST /repos/{owner}/{repo}/git/refs', {
            ...name,
            ref: `refs/heads/${history_place/* HISTORY_BRANCH */.gx}`,
            sha: commit.data.sha,
        });
        return true;
    }
    catch (error) {
        if (CONFLICTS.includes((0,failures/* statusOf */.c2)(error)))
            return false;
        throw error;
    }
}

;// CONCATENATED MODULE: ./actions/failure-analyzer/src/apply/history/cache.ts




/**
 * Saves a new entry, with what others saved since it was read. Entries are never changed, so two that save in the same
 * moment leave two, of which the newer is found.
 * @throws HistoryUnavailable where it was not saved
 */
async function writeToCache(service, { version }, { read, change }, run, ports) {
    const path = cachedFile(ports);
    const newest = await newestKey(service, ports);
    const text = newest === version ? read : (await keptInCache(service, ports)).text;
    const { next } = change(text);
    if (next === text)
        return;
    await ports.files.makeFolder((0,external_node_path_.dirname)(path));
    await ports.files.write(path, next);
    const saved = await unlessBroken(() => service.saveCache([path], keyFor(run, ports)));
    if (saved === -1)
        throw new HistoryUnavailable(cacheNotSaved());
}
/** A key is saved once: the same run may be analyzed twice. */
function keyFor({ id, attempt }, { clock, random }) {
    const moment = `${String(clock.date().getTime())}-${String(Math.floor(random() * 1e6))}`;
    return `${CACHE_KEY}${String(id)}-${String(attempt)}-${moment}`;
}

;// CONCATENATED MODULE: ./actions/failure-analyzer/src/apply/history/change.ts

function changeBy(change) {
    return (text) => {
        const file = text === undefined ? { history: emptyHistory() } : historyFrom(text);
        if ('history' in file)
            return { next: historyText(change(file.history)), broken: false };
        return { next: historyText(change(emptyHistory())), broken: true };
    };
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./packages/core/src/workspace.ts
var workspace = __webpack_require__(53268);
;// CONCATENATED MODULE: ./actions/failure-analyzer/src/gather/history/folder.ts




/** The history's file in a folder, which is taken from the workspace. */
function historyPath(folder, { environment }) {
    return (0,external_node_path_.join)((0,external_node_path_.resolve)((0,workspace/* workspaceFolder */.i)(environment), folder), history_place/* HISTORY_FILE */.CX);
}
/** @throws HistoryUnavailable where the system does not let it be read */
async function keptInFolder(folder, ports) {
    try {
        const bytes = await ports.files.readIfThere(historyPath(folder, ports));
        return { text: bytes?.toString(), version: undefined };
    }
    catch (error) {
        throw (0,errors/* codeOf */.$N)(error) === undefined ? error : new HistoryUnavailable((0,errors/* messageOf */.bD)(error), { cause: error });
    }
}

;// CONCATENATED MODULE: ./actions/failure-analyzer/src/apply/history/folder.ts







/**
 * Writes beside the file and then takes its place, so that nobody reads half of it. What was no history is kept under
 * a name of its own.
 * @throws HistoryUnavailable where the system does not let it be written
 */
async function writeToFolder(folder, change, ports) {
    const path = historyPath(folder, ports);
    const { text } = await keptInFolder(folder, ports);
    const { next, broken } = change(text);
    if (next === text)
        return [];
    try {
        await ports.files.makeFolder((0,external_node_path_.dirname)(path));
        const notes = broken && text !== undefined ? [setAside(await keepAside(path, text, ports))] : [];
        const draft = `${path}.${String(process.pid)}`;
        await ports.files.write(draft, next);
        await (0,promises_.rename)(draft, path);
        return notes;
    }
    catch (error) {
        throw (0,errors/* codeOf */.$N)(error) === undefined ? error : new HistoryUnavailable((0,errors/* messageOf */.bD)(error), { cause: error });
    }
}
/** The same content twice has one name. */
async function keepAside(path, text, { files }) {
    const digest = (0,external_node_crypto_.createHash)('sha256').update(text).digest('hex').slice(0, 8);
    const aside = path.replace(/\.json$/, `.unreadable-${digest}.json`);
    await files.create(aside, text);
    return aside;
}

;// CONCATENATED MODULE: ./actions/failure-analyzer/src/apply/history.ts








/** Of each kind of record so many are kept: a file stays below the megabyte that the contents API serves at once. */
const MOST_RECORDS = 1_500;
/**
 * Adds records to what the store holds by now, without secrets and without what is too old. Whatever keeps it from being
 * written is a note.
 */
async function writeHistory({ history: place, 'history-window': window }, ports, run, reading, records) {
    if (place.kind === 'none' || !run)
        return [];
    const clean = ports.redactor.redactAll(records);
    const now = ports.clock.date();
    const change = changeBy((history) => pruned(recorded(history, clean), now, window, MOST_RECORDS));
    try {
        return await writtenTo(place, change, { ports, run, reading });
    }
    catch (error) {
        if (!(error instanceof HistoryUnavailable))
            throw error;
        return [notWritten(placeName(place), error.message)];
    }
}
async function writtenTo(place, change, { ports, run, reading }) {
    switch (place.kind) {
        case 'cache': {
            const read = reading.state === 'read' ? historyText(reading.history) : undefined;
            await writeToCache(await cacheService(ports), reading, { read, change }, run, ports);
            return [];
        }
        case 'branch':
            await writeToBranch(run, change, ports);
            return [];
        case 'folder':
            return writeToFolder(place.path, change, ports);
    }
    place;
}

// EXTERNAL MODULE: ./actions/failure-analyzer/src/decide/escalation.ts
var decide_escalation = __webpack_require__(64989);
// EXTERNAL MODULE: ./actions/failure-analyzer/src/messages/escalation.ts
var escalation = __webpack_require__(11633);
// EXTERNAL MODULE: ./packages/core/src/comment.ts
var comment = __webpack_require__(31276);
// EXTERNAL MODULE: ./packages/page/src/markdown.ts
var src_markdown = __webpack_require__(19936);
// EXTERNAL MODULE: ./actions/failure-analyzer/src/messages.ts
var messages = __webpack_require__(61553);
;// CONCATENATED MODULE: ./actions/failure-analyzer/src/view/marker.ts
const FORM = /^<!-- qeml-(?<kind>failure|comment)-(?<key>[0-9a-f]{8,64}) (?<memory>[\w-]*) -->/;
/** A text that only this issue has, for GitHub's search. */
function markerText(kind, key) {
    return `qeml-${kind}-${key}`;
}
/** As an HTML comment in one line; what it remembers is written so that nothing can end the comment. */
function marker({ kind, key, memory }) {
    const encoded = Buffer.from(JSON.stringify(memory)).toString('base64url');
    return `<!-- ${markerText(kind, key)} ${encoded} -->`;
}
/** Only at the very beginning: further down stands text from outside. */
function markerIn(body) {
    const { kind, key, memory = '' } = FORM.exec(body)?.groups ?? {};
    if ((kind !== 'failure' && kind !== 'comment') || key === undefined)
        return undefined;
    return { kind, key, memory: decoded(memory) };
}
/** The same text under another marker. */
function remarked(body, changed) {
    return body.replace(FORM, () => marker(changed));
}
/** What was damaged by hand is nothing. */
function decoded(memory) {
    try {
        return JSON.parse(Buffer.from(memory, 'base64url').toString());
    }
    catch (error) {
        if (error instanceof SyntaxError)
            return undefined;
        throw error;
    }
}

;// CONCATENATED MODULE: ./actions/failure-analyzer/src/view/comment.ts




const MOST_CAUSES = 10;
const LONGEST_LINE = 300;
const LONGEST_TEXT = 1_000;
/** What a pull request's author is told of a run that failed. */
function commentBody(causes, tried, run, key) {
    const left = causes.length - MOST_CAUSES;
    return (0,comment/* fittingComment */.N)([
        (0,src_markdown.md) `${{ markdown: marker({ kind: 'comment', key, memory: memoryOf(run, false) }) }}\n### ${(0,src_markdown/* code */.aY)(cut(run.workflowName))} failed`,
        (0,src_markdown.md) `${runLink(run)}`,
        ...causes.slice(0, MOST_CAUSES).flatMap(causeParts),
        left > 0 ? (0,src_markdown.md) `${left} more causes are in the summary of the run.` : (0,src_markdown.md) ``,
        tried.state === 'nothing' ? (0,src_markdown.md) `` : (0,src_markdown.md) `**What was tried:** ${tried.text}`,
    ].map(({ markdown }) => markdown));
}
/** What takes its place when it is over. */
function overBody(green, key) {
    const mark = { markdown: marker({ kind: 'comment', key, memory: memoryOf(green, true) }) };
    return (0,src_markdown.md) `${mark}\nThe failure of ${(0,src_markdown/* code */.aY)(cut(green.workflowName))} is over: ${runLink(green)} is green.`.markdown;
}
/** What a comment remembers: the run that it speaks of, and whether it says that it is over. */
function memoryOf({ id, attempt, workflow, branch }, over) {
    return { id, attempt, workflow, branch, over };
}
/** A cause with its evidence, place, answer and cure; every text from outside stands in code. */
function causeParts(cause) {
    const { places, cure } = cause;
    const [place] = places;
    return [
        (0,src_markdown.md) `**${cut((0,messages/* causeText */.xv)(cause), LONGEST_TEXT)}**`,
        excerpt(cause),
        place ? (0,src_markdown.md) `In ${(0,src_markdown/* code */.aY)(cut((0,messages/* placeText */.Z9)(place)))}${places.length > 1 ? ` ${(0,messages/* elsewhere */.Jn)(places.length - 1)}` : ''}.` : (0,src_markdown.md) ``,
        (0,src_markdown.md) `**Would it pass if run again?** ${cut((0,messages/* transientText */.E2)(cause), LONGEST_TEXT)}`,
        cure === '' ? (0,src_markdown.md) `` : (0,src_markdown.md) `**What cures it:** ${cut(cure, LONGEST_TEXT)}`,
    ];
}
/** `run 12, attempt 2`, linked. */
function runLink({ id, attempt, url }) {
    return (0,src_markdown/* pageLink */.wg)(attempt > 1 ? `run ${String(id)}, attempt ${String(attempt)}` : `run ${String(id)}`, url);
}
function cut(text, longest = LONGEST_LINE) {
    return text.length > longest ? `${text.slice(0, longest)}…` : text;
}
/** The line with five around it, marked. */
function excerpt({ evidence }) {
    if (!evidence)
        return (0,src_markdown.md) ``;
    const { before, after, text } = evidence;
    const lines = [...before.map((line) => `  ${cut(line)}`), `> ${cut(text)}`, ...after.map((line) => `  ${cut(line)}`)];
    return (0,src_markdown/* codeBlock */.DV)(lines.join('\n'), 'text');
}

;// CONCATENATED MODULE: ./actions/failure-analyzer/src/view/issue.ts




const LONGEST_TITLE = 200;
const TITLE_EVIDENCE = 100;
/** One line of plain text, in which nobody is mentioned. */
function issueTitle({ category, explanation, evidence }, workflowName) {
    const what = category === 'unknown' ? `an unknown cause: ${cut(evidence?.text ?? '', TITLE_EVIDENCE)}` : explanation;
    const title = `${workflowName} fails: ${category === 'unknown' ? what : `${category}: ${what}`}`;
    const line = title.replace(/[\p{Cc}\p{Cf}\s]+/gu, ' ').replaceAll('@', '@\u2060');
    return cut(line.replace(/[:\s]+$/, ''), LONGEST_TITLE);
}
/** The whole body; written anew whenever the cause is seen again. */
function issueBody(content) {
    const { cause, record, tried } = content;
    const mark = { markdown: issueMarker(record) };
    const [first = (0,src_markdown.md) ``, ...rest] = causeParts(cause);
    const parts = [
        (0,src_markdown.md) `${mark}\n${first}`,
        ...rest,
        (0,src_markdown.md) `**What was tried:** ${tried.state === 'nothing' ? 'Nothing. ' : ''}${cut(tried.text, 1_000)}`,
        record.teams.length > 0 ? (0,src_markdown.md) `**Owners:** ${joined(record.teams.map(src_markdown/* code */.aY))}` : (0,src_markdown.md) ``,
        issue_history(content),
        cause.runnerUp
            ? (0,src_markdown/* details */.zH)('What else it could be', (0,src_markdown.md) `${cause.runnerUp.category}: ${(0,src_markdown/* code */.aY)(cut(cause.runnerUp.evidence.text))} ${cause.runnerUp.lost}`)
            : (0,src_markdown.md) ``,
        (0,src_markdown.md) `Fingerprint ${(0,src_markdown/* code */.aY)(record.key)}. This text is written by failure-analyzer whenever the failure is seen again; the issue is closed when a green run on the same branch shows that it is over.`,
    ];
    return (0,comment/* fittingComment */.N)(parts.map(({ markdown }) => markdown));
}
/** The same body with another record, where the cause is not at hand. */
function withRecord(body, record) {
    return remarked(body, { kind: 'failure', key: record.key, memory: issue_memoryOf(record) });
}
/** What is said when an issue is closed. */
function overText(green) {
    const { workflowName, branch } = green;
    const { markdown } = (0,src_markdown.md) `It is over: ${runLink(green)} of ${(0,src_markdown/* code */.aY)(cut(workflowName))} on ${(0,src_markdown/* code */.aY)(cut(branch))} is green.`;
    return markdown;
}
/** GitHub knows a duplicate by these words. */
function duplicateText(number) {
    return `Duplicate of #${String(number)}`;
}
function issueMarker(record) {
    return marker({ kind: 'failure', key: record.key, memory: issue_memoryOf(record) });
}
function issue_memoryOf({ count, since, runs, failing, over, teams }) {
    return { count, since, runs, failing, over, teams };
}
function issue_history({ record, page }) {
    const { count, since, runs } = record;
    const seen = count === 1 ? 'Seen once' : `Seen ${String(count)} times`;
    const latest = runs.length < count ? `; the latest ${String(runs.length)}:` : ':';
    const rows = runs.map((run) => [
        runLink({ ...run, url: runAddress(page, run) }),
        (0,src_markdown/* code */.aY)(cut(run.workflow)),
        (0,src_markdown/* code */.aY)(cut(run.branch)),
        (0,src_markdown/* pageLink */.wg)(run.commit.slice(0, 7), `${page}/commit/${run.commit}`),
        (0,src_markdown.md) `${timeText(run.at)}`,
    ]);
    const headings = ['Run', 'Workflow', 'Branch', 'Commit', 'Seen'].map((heading) => (0,src_markdown.md) `${heading}`);
    return (0,src_markdown/* paragraphs */.qN)([(0,src_markdown.md) `**${seen} since ${timeText(since)}**${latest}`, (0,src_markdown/* table */.tp)(headings, rows)]);
}
/** Where a run's attempt is shown. */
function runAddress(page, { id, attempt }) {
    return `${page}/actions/runs/${String(id)}/attempts/${String(attempt)}`;
}
/** `2026-01-01 12:00 UTC`. */
function timeText(time) {
    return `${new Date(time).toISOString().slice(0, 16).replace('T', ' ')} UTC`;
}
function joined(parts) {
    return { markdown: parts.map(({ markdown }) => markdown).join(', ') };
}

// EXTERNAL MODULE: ./packages/core/src/github/trusted-author.ts
var trusted_author = __webpack_require__(32716);
;// CONCATENATED MODULE: ./actions/failure-analyzer/src/decide/issue-memory.ts
/** The record that an issue remembers; undefined where a hand has damaged it. */
function recordFrom(key, memory) {
    if (!isFields(memory))
        return undefined;
    const { count, since, runs, failing, over, teams } = memory;
    if (!Number.isSafeInteger(count) || !isTime(since) || !areFailed(runs) || !areFailed(failing))
        return undefined;
    if (over !== undefined && !isGreen(over))
        return undefined;
    if (!areTexts(teams))
        return undefined;
    return { key, count: Number(count), since, runs, failing, over, teams };
}
/** The run that a comment remembers. */
function runFrom(memory) {
    return isGreen(memory) ? memory : undefined;
}
function areFailed(value) {
    return Array.isArray(value) && value.every((one) => isGreen(one) && 'commit' in one && 'at' in one && hasTexts(one));
}
function areTexts(value) {
    return Array.isArray(value) && value.every((one) => typeof one === 'string');
}
function hasTexts({ commit, at }) {
    return typeof commit === 'string' && isTime(at);
}
function isGreen(value) {
    if (!isFields(value))
        return false;
    const { id, attempt, workflow, branch } = value;
    const numbers = Number.isSafeInteger(id) && Number.isSafeInteger(attempt);
    return numbers && typeof workflow === 'string' && typeof branch === 'string';
}
function isTime(value) {
    return typeof value === 'string' && !Number.isNaN(Date.parse(value));
}
function isFields(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}

;// CONCATENATED MODULE: ./actions/failure-analyzer/src/decide/issue-record.ts
const MOST_RUNS = 20;
/** The record with one more failure; the same record where it has that failure. */
function withFailure(record, key, run) {
    if (!record)
        return { key, count: 1, since: run.at, runs: [run], failing: [run], over: undefined, teams: [] };
    if (record.runs.some((known) => isSame(known, run)))
        return record;
    const past = record.over && onSame(record.over, run) && !isNewer(run, record.over);
    const others = record.failing.filter((known) => !onSame(known, run));
    const known = record.failing.find((one) => onSame(one, run));
    const newest = known && isNewer(known, run) ? known : run;
    return {
        ...record,
        count: record.count + 1,
        runs: [run, ...record.runs].slice(0, MOST_RUNS),
        failing: past ? record.failing : [newest, ...others].slice(0, MOST_RUNS),
    };
}
/**
 * The record after a green run; the same record where that run says nothing about it. Nothing is failing any more when
 * the run followed the last failure on its branch; what lasts on other branches but the default one and is older does
 * not count, for such branches go without ever being green.
 */
function withGreen(record, green, defaultBranch) {
    const mended = (run) => run.workflow === green.workflow && isNewer(green, run) && [run.branch, defaultBranch].includes(green.branch);
    const left = record.failing.filter((run) => !mended(run));
    if (left.length === record.failing.length)
        return record;
    const lasting = left.some((run) => run.branch === defaultBranch || isNewer(run, green));
    return { ...record, failing: lasting ? left : [], over: green };
}
/** Ids grow with time, and a re-run keeps its commit and its id. */
function isNewer(run, than) {
    return run.id > than.id || (run.id === than.id && run.attempt > than.attempt);
}
function isSame(a, b) {
    return a.id === b.id && a.attempt === b.attempt;
}
function onSame(a, b) {
    return a.workflow === b.workflow && a.branch === b.branch;
}

;// CONCATENATED MODULE: ./actions/failure-analyzer/src/apply/escalate/comment.ts




const LIST = 'GET /repos/{owner}/{repo}/issues/{issue_number}/comments';
const CREATE = 'POST /repos/{owner}/{repo}/issues/{issue_number}/comments';
const UPDATE = 'PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}';
const DELETE = 'DELETE /repos/{owner}/{repo}/issues/comments/{comment_id}';
/** Has one comment stand on an issue or a pull request: the oldest of ours. Done twice, it leaves the same. */
async function keepComment(desk, number, wanted) {
    const found = await commentOn(desk, number, wanted);
    if (found)
        return updated(desk, found, wanted);
    if (wanted.onlyThere === true)
        return 'none';
    const { github, repository } = desk;
    const { data } = await github.request(CREATE, { ...repository, issue_number: number, body: wanted.body });
    const first = await commentOn(desk, number, wanted);
    if (!first || first.id >= data.id)
        return 'written';
    await github.request(DELETE, { ...repository, comment_id: data.id });
    return updated(desk, first, wanted);
}
async function updated(desk, found, { body, run }) {
    const late = run && found.run && isNewer(found.run, run);
    if (late || plain(found.body) === plain(body))
        return 'unchanged';
    await desk.github.request(UPDATE, { ...desk.repository, comment_id: found.id, body });
    return 'updated';
}
async function commentOn(desk, number, wanted) {
    const comments = await desk.github.all(LIST, { ...desk.repository, issue_number: number, per_page: 100 });
    const ours = comments.flatMap((comment) => {
        const { id, body = '' } = comment;
        const mark = markerIn(body);
        if (mark?.kind !== 'comment' || mark.key !== wanted.key || !(0,trusted_author/* isTrusted */.W)(comment))
            return [];
        return [{ id: Number(id), body, run: runFrom(mark.memory) }];
    });
    return ours.filter(({ run }) => wanted.mine?.(run) ?? true).sort((a, b) => a.id - b.id)[0];
}
function plain(body) {
    return body.replaceAll('\r\n', '\n').trim();
}

;// CONCATENATED MODULE: ./actions/failure-analyzer/src/apply/escalate/failure.ts


const LONGEST = 500;
/**
 * Why GitHub did not do it, in sentences; permission errors hold the lines that grant what lacks.
 * @throws what is no answer of GitHub's: a mistake of ours
 */
function whyNot(error, repository) {
    if (error instanceof errors/* InputError */.dz)
        return error.mistakes.join('\n');
    const status = (0,failures/* statusOf */.c2)(error);
    if (status === undefined)
        throw error;
    if (status === 410)
        return (0,escalation/* issuesDisabled */.Xp)(repository);
    if (status === 404)
        return (0,escalation/* notThere */._)(repository);
    const message = (0,errors/* messageOf */.bD)(error);
    return (0,escalation/* refused */.J5)(status, message.length > LONGEST ? `${message.slice(0, LONGEST)}…` : message);
}

;// CONCATENATED MODULE: ./actions/failure-analyzer/src/apply/escalate/found-issue.ts





const PER_PAGE = 100;
/** Of issues with our label. */
const MOST_PAGES = 10;
/** Our issues with a label, in the order of their numbers. The list is up to date, as the search is not. */
async function labelled(desk, label, state) {
    const pages = desk.github.all.iterator('GET /repos/{owner}/{repo}/issues', {
        ...desk.repository,
        labels: label,
        state,
        sort: 'created',
        direction: 'desc',
        per_page: PER_PAGE,
    });
    const found = [];
    let read = 0;
    for await (const { data } of pages) {
        found.push(...data.flatMap((issue) => foundIssue(issue) ?? []));
        if (++read === MOST_PAGES)
            break;
    }
    return found.sort((a, b) => a.number - b.number);
}
/** The issue of a key: the lowest number where there are more. */
async function issueOf(desk, key, label) {
    const listed = (await labelled(desk, label, 'all')).find((issue) => issue.key === key);
    return listed ?? (await searched(desk, key));
}
/** For an issue whose label was changed since. The index lags behind, so what it names is read anew. */
async function searched(desk, key) {
    const q = `"${markerText('failure', key)}" in:body is:issue repo:${desk.fullName}`;
    try {
        const { data } = await desk.github.request('GET /search/issues', { q, per_page: 10 });
        const numbers = data.items.map(({ number }) => number).sort((a, b) => a - b);
        for (const number of numbers) {
            const parameters = { ...desk.repository, issue_number: number };
            const answer = await (0,failures/* whenFound */.z)(desk.github.request('GET /repos/{owner}/{repo}/issues/{issue_number}', parameters));
            const issue = answer && foundIssue(answer.data);
            if (issue?.key === key)
                return issue;
        }
    }
    catch (error) {
        desk.notes.push((0,escalation/* searchFailed */.cj)(whyNot(error, desk.fullName)));
    }
    return undefined;
}
/** An answer as an issue of ours; undefined where it is none. */
function foundIssue(issue) {
    const body = issue.body ?? '';
    const mark = markerIn(body);
    if (mark?.kind !== 'failure' || issue.pull_request !== undefined || !(0,trusted_author/* isTrusted */.W)(issue))
        return undefined;
    const record = recordFrom(mark.key, mark.memory);
    return { number: issue.number, url: issue.html_url, open: issue.state === 'open', body, key: mark.key, record };
}

;// CONCATENATED MODULE: ./actions/failure-analyzer/src/apply/escalate/green.ts





/** Closes the issues whose failure a green run shows to be over. */
async function closeIssues(desk, green, label, defaultBranch) {
    const closed = [];
    for (const issue of await labelled(desk, label, 'open')) {
        const record = issue.record && withGreen(issue.record, passed(green), defaultBranch);
        if (!record || record === issue.record)
            continue;
        await noted(desk, issue, record);
        const over = record.failing.length === 0;
        if (over)
            await explained(desk, issue, green);
        closed.push({ number: issue.number, url: issue.url, key: issue.key, did: over ? 'closed' : 'updated' });
    }
    return closed;
}
function passed({ id, attempt, workflow, branch }) {
    return { id, attempt, workflow, branch };
}
async function noted({ github, repository }, issue, record) {
    await github.request('PATCH /repos/{owner}/{repo}/issues/{issue_number}', {
        ...repository,
        issue_number: issue.number,
        body: withRecord(issue.body, record),
        ...(record.failing.length === 0 ? { state: 'closed', state_reason: 'completed' } : {}),
    });
}
/** One comment for one green run, although two analyzers close at once. */
async function explained(desk, { number, key }, green) {
    const memory = passed(green);
    const body = `${marker({ kind: 'comment', key, memory })}\n${overText(green)}`;
    const same = ({ id, attempt }) => id === green.id && attempt === green.attempt;
    await keepComment(desk, number, { key, body, mine: (run) => run !== undefined && same(run) });
}

// EXTERNAL MODULE: ./packages/core/src/github/codeowners-paths.ts
var codeowners_paths = __webpack_require__(95781);
// EXTERNAL MODULE: ./actions/failure-analyzer/src/decide/evidence-place.ts
var evidence_place = __webpack_require__(81855);
;// CONCATENATED MODULE: ./actions/failure-analyzer/src/decide/owners.ts
const NOBODY = { users: [], teams: [] };
/** A blank that no backslash takes its meaning from. */
const BLANKS = /(?<!\\)\s+/;
/** The owners of a file: those of the last line whose pattern matches, which may be none. */
function ownersOf(codeowners, file) {
    const lines = codeowners.split(/\r?\n/).map((line) => line.replace(/(?:^|\s)#.*$/, '').trim());
    for (const line of lines.reverse()) {
        const [pattern = '', ...owners] = line.split(BLANKS);
        if (pattern !== '' && matches(pattern.replaceAll('\\ ', ' '), file))
            return named(owners);
    }
    return NOBODY;
}
/** An e-mail address cannot be assigned. */
function named(owners) {
    const names = owners.filter((owner) => owner.startsWith('@')).map((owner) => owner.slice(1));
    return {
        users: names.filter((name) => /^[\w-]+$/.test(name)),
        teams: names.filter((name) => /^[\w-]+\/[\w.-]+$/.test(name)),
    };
}
/** By the rules of .gitignore as GitHub uses them here: no negation, no ranges; `folder/*` is not what lies deeper. */
function matches(pattern, file) {
    const path = pattern.replace(/^\/|\/$/g, '');
    const anchored = pattern.startsWith('/') || path.includes('/');
    const segments = [...(anchored ? [] : ['**']), ...path.split('/')];
    const parts = file.split('/');
    const ends = reached(segments, parts);
    if (pattern.endsWith('/'))
        return ends.some((end) => end > 0 && end < parts.length);
    if (pattern.endsWith('/*'))
        return ends.includes(parts.length);
    return ends.some((end) => end > 0);
}
/** How many parts of a path the segments may have taken when they are used up. */
function reached(segments, parts) {
    let ends = [0];
    for (const segment of segments) {
        const [first] = ends;
        if (first === undefined)
            return [];
        if (segment === '**')
            ends = Array.from({ length: parts.length - first + 1 }, (_, more) => first + more);
        else
            ends = ends.filter((end) => end < parts.length && fits(segment, parts[end] ?? '')).map((end) => end + 1);
    }
    return ends;
}
/** One part of a path: `*` is any characters, `?` is one. */
function fits(segment, part) {
    let [at, star, resume] = [0, -1, 0];
    for (let from = 0; from < part.length;) {
        const wanted = segment[at];
        if (wanted === '*') {
            star = at++;
            resume = from;
        }
        else if (wanted === '?' || wanted === part[from]) {
            at++;
            from++;
        }
        else if (star >= 0) {
            at = star + 1;
            from = ++resume;
        }
        else
            return false;
    }
    return segment.slice(at).replaceAll('*', '') === '';
}

;// CONCATENATED MODULE: ./actions/failure-analyzer/src/apply/escalate/assignees.ts





/** GitHub takes no more. */
const MOST = 10;
const assignees_NOBODY = { users: [], teams: [] };
/**
 * Who an issue is assigned to: those that the input names, else those whom CODEOWNERS names for the file of the
 * evidence, or for the workflow's. Whoever cannot be assigned is left out with a note; teams never can.
 */
async function assigneesFor(desk, given, cause, workflowPath) {
    const owners = given.length > 0 ? { users: given, teams: [] } : await codeowners(desk, cause, workflowPath);
    const users = [];
    const others = [];
    for (const login of owners.users.slice(0, MOST)) {
        ((await canBeAssigned(desk, login)) ? users : others).push(login);
    }
    if (others.length > 0)
        desk.notes.push((0,escalation/* cannotBeAssigned */.NX)(others));
    return { users, teams: owners.teams };
}
async function codeowners(desk, { evidence }, workflowPath) {
    const file = evidence && (0,evidence_place/* evidencePlace */.Z)(evidence).file;
    try {
        for (const path of codeowners_paths/* CODEOWNERS_PATHS */.x) {
            const text = await (0,repository_file/* repositoryFile */.D)(desk.github, desk.repository, path);
            if (text === undefined)
                continue;
            const owners = file === undefined ? assignees_NOBODY : ownersOf(text, file);
            const some = owners.users.length + owners.teams.length > 0;
            return some ? owners : ownersOf(text, workflowPath);
        }
    }
    catch (error) {
        desk.notes.push((0,escalation/* ownersUnread */.Y2)(whyNot(error, desk.fullName)));
    }
    return assignees_NOBODY;
}
async function canBeAssigned({ github, repository }, assignee) {
    const asked = github.request('GET /repos/{owner}/{repo}/assignees/{assignee}', { ...repository, assignee });
    return (await (0,failures/* whenFound */.z)(asked)) !== undefined;
}

;// CONCATENATED MODULE: ./actions/failure-analyzer/src/apply/escalate/labels.ts



const COLOR = 'd93f0b';
const DESCRIPTION = 'A failure that failure-analyzer keeps track of';
/** The labels that there are, those created that were not; one that cannot be created falls away with a note. */
async function labelsThere(desk, names) {
    const there = [];
    for (const name of names)
        if (await isThere(desk, name))
            there.push(name);
    return there;
}
async function isThere(desk, name) {
    const { github, repository } = desk;
    const known = await (0,failures/* whenFound */.z)(github.request('GET /repos/{owner}/{repo}/labels/{name}', { ...repository, name }));
    if (known)
        return true;
    try {
        const label = { name, color: COLOR, description: DESCRIPTION };
        await github.request('POST /repos/{owner}/{repo}/labels', { ...repository, ...label });
        return true;
    }
    catch (error) {
        // Another analyzer was faster.
        if ((0,failures/* statusOf */.c2)(error) === 422 && isKnownAlready(error))
            return true;
        desk.notes.push((0,escalation/* labelLeftOut */.M9)(name, whyNot(error, desk.fullName)));
        return false;
    }
}
function isKnownAlready(error) {
    return error instanceof Error && error.message.includes('already_exists');
}

;// CONCATENATED MODULE: ./actions/failure-analyzer/src/apply/escalate/issue.ts








/** Has the one issue of a cause tell of a run: opened, brought up to date or reopened. Done twice, it leaves the same. */
async function keepIssue(desk, called, setting) {
    const found = await issueOf(desk, called.key, labelOf(setting));
    return found ? issue_updated(desk, found, called, setting) : opened(desk, called, setting);
}
function labelOf({ labels: [label = ''] }) {
    return label;
}
async function issue_updated(desk, issue, { cause, key }, setting) {
    const record = withFailure(issue.record, key, setting.run);
    const deed = { number: issue.number, url: issue.url, key };
    if (record === issue.record)
        return { ...deed, did: 'unchanged' };
    // A late word of an old run does not open what a newer green run has closed.
    const reopened = !issue.open && record.failing.length > 0;
    await desk.github.request('PATCH /repos/{owner}/{repo}/issues/{issue_number}', {
        ...desk.repository,
        issue_number: issue.number,
        body: bodyOf(desk, record, cause, setting),
        ...(reopened ? { state: 'open' } : {}),
    });
    return { ...deed, did: reopened ? 'reopened' : 'updated' };
}
async function opened(desk, called, setting) {
    const { cause, key } = called;
    const labels = await labelsThere(desk, setting.labels);
    const { users, teams } = await assigneesFor(desk, setting.assignees, cause, setting.run.workflow);
    const record = { ...withFailure(undefined, key, setting.run), teams };
    const title = issueTitle(cause, setting.workflowName);
    const content = { title, body: bodyOf(desk, record, cause, setting), labels: [...labels] };
    const issue = await created(desk, called, setting, { ...content, assignees: [...users] });
    const first = (await labelled(desk, labelOf(setting), 'all')).find((other) => other.key === key);
    if (!first || first.number >= issue.number)
        return { number: issue.number, url: issue.url, key, did: 'opened' };
    // Another analyzer was faster: the lower number wins, and whoever made the other closes it.
    await closeAsDuplicate(desk, issue.number, first.number);
    return issue_updated(desk, first, called, setting);
}
async function created(desk, { key }, setting, issue) {
    try {
        return await posted(desk, issue);
    }
    catch (error) {
        if (error instanceof failures/* UnavailableError */.hG) {
            // The answer got lost; the issue may be there.
            const there = await issueOf(desk, key, labelOf(setting));
            if (there)
                return there;
        }
        if ((0,failures/* statusOf */.c2)(error) !== 422 || issue.assignees.length === 0)
            throw error;
        desk.notes.push((0,escalation/* nobodyAssigned */.IG)(whyNot(error, desk.fullName)));
        return posted(desk, { ...issue, assignees: [] });
    }
}
async function posted({ github, repository }, issue) {
    const { data } = await github.request('POST /repos/{owner}/{repo}/issues', { ...repository, ...issue });
    return { number: data.number, url: data.html_url };
}
/** "Not planned", for older Enterprise servers know no "duplicate". */
async function closeAsDuplicate({ github, repository }, number, of) {
    const issue = { ...repository, issue_number: number };
    await github.request('PATCH /repos/{owner}/{repo}/issues/{issue_number}', {
        ...issue,
        state: 'closed',
        state_reason: 'not_planned',
    });
    const body = duplicateText(of);
    await github.request('POST /repos/{owner}/{repo}/issues/{issue_number}/comments', { ...issue, body });
}
function bodyOf(desk, record, cause, { tried }) {
    return issueBody({ record, cause, tried, page: `${desk.server}/${desk.fullName}` });
}

;// CONCATENATED MODULE: ./actions/failure-analyzer/src/apply/escalate.ts










const GITHUB = 'https://github.com';
/**
 * Calls whom a decision says, by issue and comment; the webhook follows when the report is there. What could not be done
 * is a warning: a person was not called.
 */
async function escalate(escalation, told, ports) {
    const { issue, comment, webhook } = escalation;
    const called = {
        issues: [],
        comment: 'none',
        webhook: 'none',
        reasons: { issue: issue.reason, comment: comment.reason, webhook: webhook.reason },
        notes: [],
        warnings: [],
    };
    if (!told.run || (issue.kind === 'nothing' && comment.kind === 'nothing'))
        return called;
    // Nothing that is a secret leaves the log.
    const { run, ...safe } = {
        ...told,
        run: told.run,
        ...ports.redactor.redactAll({ causes: told.causes, tried: told.tried }),
    };
    const desk = await deskFor(run, ports);
    const warnings = [];
    const issues = await attempted(desk, warnings, 'issue', [], () => issuesFor(escalation, run, safe, desk, ports));
    const commented = await attempted(desk, warnings, 'comment', 'none', () => commentFor(escalation, run, safe, desk));
    return { ...called, issues, comment: commented, notes: desk.notes, warnings };
}
async function deskFor({ repository }, { github, environment }) {
    const server = (environment['GITHUB_SERVER_URL'] || GITHUB).replace(/\/+$/, '');
    return { github: await github(), repository: (0,repository_file/* repositoryName */.a)(repository), fullName: repository, server, notes: [] };
}
/** What came of it; what GitHub would not do is a warning. */
async function attempted(desk, warnings, by, none, act) {
    try {
        return await act();
    }
    catch (error) {
        warnings.push((0,escalation/* notCalled */.ld)(by, whyNot(error, desk.fullName)));
        return none;
    }
}
async function issuesFor({ issue }, run, { tried, inputs }, desk, ports) {
    const labels = inputs['issue-labels'];
    if (issue.kind === 'nothing')
        return [];
    if (issue.kind === 'over')
        return closeIssues(desk, shown(run, desk, issue.green), labels[0] ?? '', run.defaultBranch);
    const { id, attempt, workflow, branch } = shown(run, desk);
    const failed = { id, attempt, workflow, branch, commit: run.commit, at: ports.clock.date().toISOString() };
    const common = { run: failed, workflowName: run.workflow, tried, labels, assignees: inputs['issue-assignees'] };
    const issues = [];
    for (const called of ports.redactor.redactAll(issue.causes))
        issues.push(await keepIssue(desk, called, common));
    return issues;
}
async function commentFor({ comment }, run, { causes, tried }, desk) {
    if (comment.kind === 'nothing')
        return 'none';
    const key = keyOf(run);
    const { pullRequest } = comment;
    if (comment.kind === 'write') {
        const told = shown(run, desk);
        return keepComment(desk, pullRequest, { key, run: told, body: commentBody(causes, tried, told, key) });
    }
    const green = shown(run, desk, comment.green);
    const deed = await keepComment(desk, pullRequest, { key, run: green, body: overBody(green, key), onlyThere: true });
    return deed === 'updated' ? 'over' : deed;
}
/** One comment of each workflow on a pull request. */
function keyOf({ workflowPath }) {
    return (0,external_node_crypto_.createHash)('sha256').update(workflowPath).digest('hex').slice(0, 16);
}
function shown(run, { server, fullName }, at = run) {
    const { id, attempt } = at;
    const url = runAddress(`${server}/${fullName}`, at);
    return { id, attempt, workflow: run.workflowPath, branch: (0,decide_escalation/* branchOf */.W0)(run), workflowName: run.workflow, url };
}

// EXTERNAL MODULE: ./packages/core/src/report.ts
var report = __webpack_require__(22019);
// EXTERNAL MODULE: ./actions/failure-analyzer/src/manifest.generated.ts
var manifest_generated = __webpack_require__(88851);
;// CONCATENATED MODULE: ./actions/failure-analyzer/src/apply/escalate/webhook.ts


const PATIENCE = 10_000;
/**
 * Posts JSON to an address that is a secret: no sentence of ours holds it, and it is followed nowhere else. Once, for an
 * answer that got lost may have had its effect. Why it failed, or undefined.
 */
async function postJson(address, payload, cancel) {
    const late = AbortSignal.timeout(PATIENCE);
    try {
        const answer = await fetch(address, {
            method: 'POST',
            redirect: 'manual',
            headers: { 'content-type': 'application/json', 'user-agent': 'qeml-actions' },
            body: JSON.stringify(payload),
            signal: AbortSignal.any([late, cancel]),
        });
        await answer.body?.cancel();
        return answer.ok ? undefined : (0,escalation/* webhookAnswered */.Zi)(answer.status);
    }
    catch (error) {
        if (cancel.aborted)
            return (0,escalation/* webhookCancelled */.pg)();
        if (late.aborted)
            return (0,escalation/* webhookSilent */.b2)(PATIENCE / 1_000);
        // Node's own words may hold the address; the code does not.
        if (error instanceof TypeError)
            return (0,escalation/* webhookUnreached */.lG)((0,errors/* codeOf */.$N)(error.cause));
        throw error;
    }
}

;// CONCATENATED MODULE: ./actions/failure-analyzer/src/apply/notify.ts




/** Posts a notice to the webhook. That it failed is a warning, and never holds the address. */
async function notify(address, notice, called, ports) {
    const { environment, redactor, startedAt, started, clock, cancel } = ports;
    redactor.add(address);
    const header = (0,report/* reportHeader */.W9)(manifest_generated/* MANIFEST */.e, environment, startedAt, clock.now() - started);
    const payload = redactor.redactAll({ text: notice.text, report: { ...header, ...notice.report } });
    const why = await postJson(address, payload, cancel);
    if (why === undefined)
        return { ...called, webhook: 'posted' };
    return { ...called, webhook: 'failed', warnings: [...called.warnings, (0,escalation/* notCalled */.ld)('webhook', why)] };
}

;// CONCATENATED MODULE: ./packages/failures/src/history/refine.ts
/** What may be non-deterministic: a broken compiler's input is broken each time. */
const MAY_BE_FLAKY = new Set(['test', 'crash', 'timeout']);
/** What may be the platform's when it shows everywhere. A broken main breaks every branch, so that no other may. */
const MAY_BE_PLATFORM = new Set(['network', 'service', 'timeout', 'runner-lost', 'unknown']);
const UNRELATED_CHANGES = 2;
const BRANCHES = 3;
const DAYS = 2;
const RUNS = 3;
/** A cause in the light of its history; as it was where that says nothing. Each change says why. */
function refined(cause, facts) {
    if (!facts)
        return cause;
    return withSecondKey(asPermanent(asInfrastructure(asFlaky(cause, facts), facts), facts), facts);
}
function asFlaky(cause, facts) {
    const why = MAY_BE_FLAKY.has(cause.category) ? flakyReason(facts) : undefined;
    if (why === undefined)
        return cause;
    const test = facts.test === undefined ? '' : `The test is ${facts.test}. `;
    const explanation = added(cause, `${test}${why}`);
    if (cause.transient === 'yes')
        return { ...cause, category: 'flaky', explanation };
    return { ...cause, category: 'flaky', transient: 'unknown', transientReason: why, explanation };
}
function flakyReason({ passedOnSameCommit, testKnownFlaky, testChanges }) {
    if (passedOnSameCommit)
        return 'The same commit has both failed and passed here.';
    if (testKnownFlaky)
        return 'The same test has both failed and passed on one commit before.';
    if (testChanges >= UNRELATED_CHANGES)
        return `The same test has failed in ${String(testChanges)} unrelated changes, with green runs between.`;
    return undefined;
}
function asInfrastructure(cause, { branchesWithinDay }) {
    const count = branchesWithinDay.length;
    if (!MAY_BE_PLATFORM.has(cause.category) || count < BRANCHES)
        return cause;
    const why = `It has failed on ${String(count)} branches within a day, so it is not this change's.`;
    return { ...cause, category: 'infrastructure', explanation: added(cause, why) };
}
function asPermanent(cause, { host }) {
    if (!host || !lasts(host))
        return cause;
    const since = `${host.name} has failed for ${String(host.days)} days in ${String(host.runs)} runs, with no green run between`;
    return {
        ...cause,
        transient: 'no',
        prior: 'no',
        transientReason: `${since}: trying again will not help.`,
    };
}
/** Never more than the rule's prior allows, and never against a sign that it lasts. */
function withSecondKey(cause, facts) {
    if (cause.prior !== 'yes' || cause.transient !== 'unknown' || (facts.failing && lasts(facts.failing)))
        return cause;
    const key = secondKey(facts);
    return key === undefined
        ? cause
        : { ...cause, transient: 'yes', transientReason: `This kind of failure passes as a rule, and ${key}.` };
}
function secondKey({ passedOnRerun, elsewhere }) {
    if (passedOnRerun)
        return 'it was gone when the same run was started again';
    return elsewhere ? 'another change fails for the same cause' : undefined;
}
function lasts({ days, runs }) {
    return days >= DAYS && runs >= RUNS;
}
/** Said once, however often the history is asked. */
function added({ explanation }, sentence) {
    if (explanation.includes(sentence))
        return explanation;
    return `${explanation} ${sentence}`.trim();
}

;// CONCATENATED MODULE: ./packages/failures/src/history/passes.ts

const DAY = 86_400_000;
/**
 * Two runs with these say the same of a commit. A pull request's run is of a merge with what its base was then, and a
 * dispatched one of its inputs.
 */
const REPEATED_EVENTS = new Set(['push', 'schedule', 'merge_group']);
/** The one recovery after which a run is still the same run. */
const UNCHANGED = 'retry-with-delay';
/** Has what failed here also passed without a change of anything, and was that by running it again? */
function passOf(history, failed) {
    const passes = history.runs.filter((run) => isAttemptPass(run, failed, history));
    if (passes.some(({ attempt }) => attempt > failed.attempt))
        return 'on-rerun';
    return passes.length > 0 || history.runs.some((run) => isTwinPass(run, failed)) ? 'otherwise' : undefined;
}
/** Another attempt of the same run. The world outside may have moved, but nothing of the run has. */
function isAttemptPass(run, failed, { recoveries }) {
    if (run.run !== failed.run || run.attempt === failed.attempt || !passes_passed(run, failed.job))
        return false;
    return !recoveries.some(({ run: recovered, strategy }) => recovered === run.run && strategy !== UNCHANGED);
}
/** Another run of the same workflow, commit and event, near in time: long after, it is the world that has changed. */
function isTwinPass(run, failed) {
    return (run.run !== failed.run &&
        run.workflow === failed.workflow &&
        run.commit === failed.commit &&
        run.event === failed.event &&
        REPEATED_EVENTS.has(run.event) &&
        Math.abs(Date.parse(run.time) - Date.parse(failed.time)) <= DAY &&
        run.conclusion === 'success');
}
/** A job of a run that failed for another job has passed too, where all that did not are known by name. */
function passes_passed({ conclusion, failedJobs }, job) {
    if (conclusion === 'success')
        return true;
    if (conclusion !== 'failure' || job === null || failedJobs.length === 0)
        return false;
    return failedJobs.length < MOST_JOBS && !failedJobs.includes(job);
}
/** The row of failures that lasts until `until`; undefined where the last thing was a green run. */
function streakOf({ runs }, failures, until) {
    const workflows = new Set(failures.map(({ workflow }) => workflow));
    const green = runs
        .filter(({ workflow, conclusion }) => conclusion === 'success' && workflows.has(workflow))
        .map(({ time }) => Date.parse(time))
        .filter((time) => time <= until)
        .reduce((latest, time) => Math.max(latest, time), -Infinity);
    const row = failures.filter(({ time }) => Date.parse(time) > green && Date.parse(time) <= until);
    const first = row.reduce((earliest, failure) => (earliest && earliest.time <= failure.time ? earliest : failure), undefined);
    if (!first)
        return undefined;
    const days = Math.floor((until - Date.parse(first.time)) / DAY);
    return { since: first.time, days, runs: new Set(row.map(({ run }) => run)).size };
}

;// CONCATENATED MODULE: ./packages/failures/src/history/facts.ts

const facts_DAY = 86_400_000;
/** The facts for a cause that showed in these places; undefined where nothing is known to know it again by. */
function factsFor(history, sighting) {
    const [here] = sighting;
    if (!here)
        return undefined;
    const until = Date.parse(here.time);
    const same = history.failures.filter(({ fingerprint }) => fingerprint === here.fingerprint);
    const others = same.filter(({ run }) => run !== here.run);
    const all = [...others, ...sighting];
    const near = all.filter(({ time }) => Math.abs(Date.parse(time) - until) <= facts_DAY);
    return {
        runs: distinct(others, 'run').length,
        commits: distinct(others, 'commit').length,
        branches: distinct(others, 'branch').length,
        passedOnSameCommit: sighting.some((failed) => passOf(history, failed) !== undefined),
        passedOnRerun: [...same, ...sighting].some((failed) => passOf(history, failed) === 'on-rerun'),
        ...testFacts(history, here),
        branchesWithinDay: distinct(near, 'branch'),
        elsewhere: others.some(({ branch, commit }) => branch !== here.branch && commit !== here.commit),
        failing: streakOf(history, all, until),
        host: hostFact(history, sighting, until),
    };
}
function testFacts(history, here) {
    if (here.test === null)
        return { test: undefined, testChanges: 0, testKnownFlaky: false };
    const others = history.failures.filter(({ test, run }) => test === here.test && run !== here.run);
    return {
        test: here.test,
        testChanges: unrelatedChanges(history, others, here),
        testKnownFlaky: others.some((failed) => passOf(history, failed) !== undefined),
    };
}
/** A test that fails since something was merged fails everywhere: only with a green run between are changes unrelated. */
function unrelatedChanges(history, others, here) {
    const first = [...others].map(({ time }) => time).sort()[0];
    const between = history.runs.some(({ conclusion, workflow, time }) => conclusion === 'success' && workflow === here.workflow && first !== undefined && time > first && time < here.time);
    return between ? distinct([...others, here], 'branch').length : 1;
}
function hostFact(history, sighting, until) {
    const name = sighting.find(({ host }) => host !== null)?.host ?? undefined;
    const [here] = sighting;
    if (name === undefined || !here)
        return undefined;
    const others = history.failures.filter(({ host, run }) => host === name && run !== here.run);
    const streak = streakOf(history, [...others, ...sighting], until);
    return streak && { name, ...streak };
}
function distinct(records, key) {
    return [...new Set(records.map((record) => record[key]))].sort();
}

;// CONCATENATED MODULE: ./packages/failures/src/mask.ts
/**
 * What changes from run to run although the cause is the same, and what stands for it.
 * In this order: what a later pattern would tear apart comes first. Each is linear.
 */
const MASKS = [
    // URLs keep host and path, without query and credentials
    [/(\bhttps?:\/\/)[^@/\s]{1,200}@/g, '$1'],
    [/(\bhttps?:\/\/[^\s?#"'<>]+)[?#][^\s"'<>)]*/g, '$1'],
    // times and dates
    [/\b\d{4}-\d\d-\d\d[T ]\d\d:\d\d(?::\d\d(?:[.,]\d+)?)?(?:Z|[+-]\d\d:?\d\d)?/g, '<time>'],
    [
        /\b(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun),? (?:\d{1,2} )?(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*(?: \d{1,2})?,?(?: \d{4})?(?: \d\d:\d\d:\d\d)?(?: (?:GMT|UTC))?/g,
        '<time>',
    ],
    [/\b\d{4}-\d\d-\d\d\b/g, '<date>'],
    [/\b\d{1,2}:\d\d:\d\d(?:[.,]\d+)?\b/g, '<time>'],
    // runners: GitLab's (and its pods and volumes), GitHub's, Travis'
    [
        /\brunner-\w+-project-\d+-concurrent-\d+(?:-[a-z0-9]+)?\b|\bfv-az\d+(?:-\d+)?\b|\btravis-(?:job|worker)-[\w-]+/g,
        '<runner>',
    ],
    [/\bGitHub Actions \d+\b/g, '<runner>'],
    // addresses and identities
    [/\b[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}\b/gi, '<id>'],
    [/\b(?:sha(?:1|256|512)[:-])[0-9a-zA-Z+/=]{20,}/g, '<hash>'],
    [/\b0x[0-9a-f]+\b/gi, '<hex>'],
    [/\b(?=[0-9a-f]*\d)(?=[0-9a-f]*[a-f])[0-9a-f]{7,64}\b/gi, '<hash>'],
    [/\b\d{1,3}(?:\.\d{1,3}){3}(?::\d+)?\b/g, '<address>'],
    [/\[[0-9a-f:]{3,45}\](?::\d+)?/gi, '<address>'],
    // folders of runners and of people; temporary folders whole
    [/\bfile:\/\/(?=\/)/g, ''],
    [
        /(?:\/(?:tmp|var\/tmp|private\/var\/folders)|\/home\/runner\/work\/_temp|[A-Z]:\\a\\_temp|[A-Z]:\\Users\\[^\\\s]+\\AppData\\Local\\Temp)(?:[\\/][\w.@+~-]+)*/g,
        '<tmp>',
    ],
    [/\/(?:home|Users)\/[^/\s:]+\/work\/[^/\s:]+\/[^/\s:]+(?=[/\s:'"]|$)/g, '<work>'],
    [/[A-Z]:[\\/]a[\\/][^\\/\s:]+[\\/][^\\/\s:]+(?=[\\/\s:'"]|$)/g, '<work>'],
    [
        /\/(?:github\/workspace|__w\/[^/\s:]+\/[^/\s:]+|builds\/[^/\s:]+\/[^/\s:]+|workspace|(?:home|Users)\/[^/\s:]+\/build\/[^/\s:]+\/[^/\s:]+)(?=[/\s:'"]|$)/g,
        '<work>',
    ],
    [/\/(?:home|Users)\/[^/\s:]+|[A-Z]:\\Users\\[^\\\s:]+/g, '<home>'],
    // measures
    [/\b\d+(?:[.,]\d+)? ?(?:ns|µs|us|ms|s|sec|secs|seconds?|m|min|mins|minutes?|h|hours?)\b/g, '<duration>'],
    [/\b\d+(?:[.,]\d+)? ?(?:[KMGT]i?B|bytes|[kKMGT]B\/s)\b/g, '<size>'],
    // places in files, then every number that is left
    [/(?<=\.\w{1,10}|<tmp>)(?::\d+){1,2}\b|(?<=\.\w{1,10})\(\d+(?:,\d+)?\)|(?<=\.\w{1,10}:)\[\d+(?:,\d+)?\]/g, ':<line>'],
    // what passed says nothing of what failed
    [
        /\b\d+ (passed|total|skipped|pending|ignored|deselected|warnings?|filtered out|tests? passed|xfailed|up-to-date)\b/g,
        '<n> $1',
    ],
    [/\bline \d+\b/gi, 'line <n>'],
    [/(?<![\w.])\d{3,}(?![\w.])/g, '<n>'],
    [/#\d+\b/g, '#<n>'],
    [/\s+/g, ' '],
];
/** A line without what changes from run to run: times, durations, hashes, ids, addresses, folders, places. */
function maskVolatile(text) {
    return MASKS.reduce((masked, [pattern, stand]) => masked.replace(pattern, stand), text.slice(0, MASK_LIMIT)).trim();
}
/** Beyond this a line says nothing new about the cause. */
const MASK_LIMIT = 2000;

;// CONCATENATED MODULE: ./packages/failures/src/history/host-name.ts
/** Only these failures are a host's. */
const ABOUT_HOSTS = new Set(['network', 'service', 'infrastructure', 'vcs', 'dependency', 'auth']);
const NAME = '((?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\\.){1,6}[a-z]{2,18})';
/** The host that was asked, by how tools say it; a bare name elsewhere may be a file, a package or a class. */
const FORMS = [
    /\b(?:https?|ftp|git|ssh|wss?):\/\/(?:[^@/\s"']{1,200}@)?([a-z0-9.-]{1,253})/,
    /\bgit@([a-z0-9.-]{1,253}):/,
    new RegExp(`\\b(?:resolve host|resolve host name|unknown ?host(?:exception)?|enotfound|eai_again|econnrefused|econnreset|etimedout|lookup|connect(?:ion)? to|connecting to|failed to connect to|reach|resolving|resolve|host|hostname|name)[:=]?\\s{0,3}["'\`(]?${NAME}(?![\\w-])`),
];
/** The host that a failure's own line names; nothing where the failure is not about one. */
function hostName(category, text) {
    if (!ABOUT_HOSTS.has(category))
        return undefined;
    const line = text.slice(0, 2_000).toLowerCase();
    for (const form of FORMS) {
        const host = form.exec(line)?.[1]?.replace(/\.$/, '');
        if (host !== undefined && host.includes('.') && !/^[\d.]+$/.test(host))
            return host;
    }
    return undefined;
}

;// CONCATENATED MODULE: ./packages/failures/src/history/test-name.ts
const test_name_LONGEST = 200;
/** How test tools name the test that failed, by their own sources. Each is anchored or bounded, so that matching is linear. */
const test_name_FORMS = [
    // pytest: FAILED tests/test_a.py::TestB::test_c[1-2] - AssertionError
    /^(?:FAILED|ERROR)\s+(\S{1,200}\.py::[^\s[]{1,200}(?:\[[^\]]{0,100}\])?)/,
    /^_{3,40} (?:ERROR at (?:setup|teardown) of )?([\w.[\]-]{1,200}) _{3,40}$/,
    // unittest: FAIL: test_a (tests.test_b.TestC.test_a)
    /^(?:FAIL|ERROR): (test\w{0,150} \([\w.]{1,200}\))/,
    // go test
    /^\s{0,20}--- FAIL: (\S{1,200})/,
    // cargo test
    /^test (\S{1,200}) \.\.\. FAILED\b/,
    /^---- (\S{1,200}) stdout ----$/,
    // RSpec
    /^rspec (\.?\/?\S{1,150}_spec\.rb(?::\d{1,6}|\[[\d:]{1,40}\])) #/,
    // jest; vitest: FAIL  src/a.test.ts > suite > test
    /^\s{0,10}● (\S.{0,150} › .{1,150})$/,
    /^\s{0,10}(?:FAIL|×|❯)\s{1,4}(\S{1,150}\.(?:test|spec)\.[cm]?[jt]sx? > .{1,150})$/,
    // Playwright: 1) [chromium] › a.spec.ts:3:5 › suite › test
    /^\s{0,10}\d{1,4}\) (\[[\w -]{1,40}\] › \S{1,150}(?::\d+){0,2} › .{1,150}?)(?: [─=]{2,200})?$/,
    // Gradle: a.b.CTest > testD() FAILED
    /^\s{0,10}([\w.$]{1,150} > [^>\n]{1,150}?) FAILED$/,
    // Surefire: [ERROR] a.b.CTest.testD:42 … and testD(a.b.CTest)  Time elapsed
    /^\[ERROR\]\s{1,10}(?:Tests run.*)?([\w$.]{1,150}\.[\w$]{1,100}):\d{1,6}\b/,
    /^(?:\[ERROR\]\s{1,10})?((?:test|should)\w{0,100}\([\w.$]{1,150}\))\s{1,4}Time elapsed/,
    /^\[ERROR\]\s{1,10}([\w$.]{1,200}\.[\w$]{1,100}) (?:--|-) Time elapsed: .{1,40}<<< (?:FAILURE|ERROR)!$/,
    // ctest: 12 - name (Failed)
    /^\s{0,10}\d{1,6} - (\S{1,200}) \((?:Failed|Timeout|SEGFAULT|Subprocess aborted)\)/,
];
/** The test that the evidence names, in its own line or, where that has none, in the lines around it; no line numbers. */
function testName({ text, before, after }) {
    for (const line of [text, ...before.toReversed(), ...after]) {
        for (const form of test_name_FORMS) {
            const name = form.exec(line.slice(0, 2_000))?.[1];
            if (name !== undefined)
                return withoutPlace(name).slice(0, test_name_LONGEST);
        }
    }
    return undefined;
}
/** A test stays the same when lines are added above it. */
function withoutPlace(name) {
    return name.replace(/(\.\w{1,4}):\d+(?::\d+)?/, '$1').trim();
}

;// CONCATENATED MODULE: ./actions/failure-analyzer/src/decide/history.ts

const history_LONGEST = 300;
/** One cause may fail a matrix of hundreds. */
const MOST_PLACES = 20;
/** The causes in the light of what earlier runs left. */
function inLightOf(history, causes, seen) {
    return causes.map((cause) => refined(cause, factsOf(history, cause, seen)));
}
/** What the history knows of a cause; undefined for one that nothing tells from others. */
function factsOf(history, cause, seen) {
    return factsFor(history, failureRecords(cause, seen));
}
/** Whether an analysis of this very attempt has called whom it had to; not where it left that to a cure which failed since. */
function toldBefore({ runs, recoveries }, { id, attempt }, cureFailed) {
    const isSame = (record) => record.run === id && record.attempt === attempt;
    return runs.some(isSame) && !(cureFailed && recoveries.some(isSame));
}
/** What the run adds to the history: its failures, and how it ended once it has. */
function recordsOf(causes, seen) {
    return { failures: causes.flatMap((cause) => failureRecords(cause, seen)), runs: runRecords(seen) };
}
/** A cause's records, one a job. */
function failureRecords(cause, seen) {
    const { fingerprint, evidence } = cause;
    if (fingerprint === undefined)
        return [];
    const common = {
        ...originOf(seen),
        fingerprint,
        category: cause.category,
        rule: cause.rule ?? null,
        evidence: evidence ? maskVolatile(evidence.text).slice(0, history_LONGEST) : null,
        host: (evidence && hostName(cause.category, evidence.text)) ?? null,
        test: (evidence && testName(evidence)) ?? null,
    };
    return placesByJob(cause.places).map(({ job, step }) => ({ ...common, job: job ?? null, step: step ?? null }));
}
function placesByJob(places) {
    return [...new Map(places.toReversed().map((place) => [place.job, place])).values()].reverse().slice(0, MOST_PLACES);
}
function runRecords(seen) {
    const { conclusion } = seen.run;
    if (conclusion === null)
        return [];
    const failed = seen.jobs.filter((job) => job.conclusion !== 'success').map(({ name }) => name);
    return [{ ...originOf(seen), conclusion, failedJobs: failed.sort().slice(0, MOST_JOBS) }];
}
function originOf({ run, jobs, now }) {
    const ends = jobs.flatMap(({ completedAt }) => (completedAt === null ? [] : [Date.parse(completedAt)]));
    const end = run.conclusion === null || ends.length === 0 ? now : new Date(Math.max(...ends));
    return {
        time: recordTime(end),
        run: run.id,
        attempt: run.attempt,
        workflow: run.workflowPath,
        commit: run.commit,
        branch: changeOf(run),
        event: run.event,
    };
}
/** A stranger's branch may have the name of one of ours. */
function changeOf({ fork, pullRequest, branch }) {
    if (!fork)
        return branch;
    return pullRequest === undefined ? `${branch} of a fork` : `pull request ${String(pullRequest)}`;
}

;// CONCATENATED MODULE: ./actions/failure-analyzer/src/view/notice.ts


const notice_MOST_CAUSES = 5;
const notice_LONGEST = 3_000;
/** What a chat shows: plain text in which nothing is markup or a mention, by the rule that chats' `text` has. */
function noticeText(causes, run, tried) {
    const lines = [
        run ? `${run.workflow} failed on ${run.branch} in ${run.repository}` : 'A log tells of a failure',
        ...causes.slice(0, notice_MOST_CAUSES).flatMap(causeLines),
        causes.length > notice_MOST_CAUSES ? `${String(causes.length - notice_MOST_CAUSES)} more causes are in the report.` : '',
        tried.state === 'nothing' ? '' : `What was tried: ${tried.text}`,
        run?.url ?? '',
    ];
    return inert(cut(lines.filter((line) => line !== '').join('\n'), notice_LONGEST));
}
function causeLines(cause) {
    const { evidence, places } = cause;
    const [place] = places;
    const more = places.length > 1 ? ` ${(0,messages/* elsewhere */.Jn)(places.length - 1)}` : '';
    return [
        (0,messages/* causeText */.xv)(cause),
        evidence ? `> ${cut(evidence.text)}` : '',
        place ? `In ${(0,messages/* placeText */.Z9)(place)}${more}.` : '',
        `Would it pass if run again? ${(0,messages/* transientText */.E2)(cause)}`,
        cause.cure === '' ? '' : `What cures it: ${cause.cure}`,
    ];
}
/** Chats take `<…>` for links and commands such as `<!channel>`, and `@` for a person. */
function inert(text) {
    return text
        .replace(/(?!\n)\p{Cc}/gu, ' ')
        .replaceAll('&', '&amp;')
        .replaceAll('<', '&lt;')
        .replaceAll('>', '&gt;')
        .replaceAll('@', '@\u2060');
}

// EXTERNAL MODULE: ./actions/failure-analyzer/src/view/report.ts
var view_report = __webpack_require__(27733);
;// CONCATENATED MODULE: ./actions/failure-analyzer/src/call.ts







/** Calls a person for what nothing cures, and says when it is over. */
async function call(result, ports) {
    const { causes, observed, treatment, inputs, history = emptyHistory() } = result;
    const { run, jobs } = observed;
    const tried = triedBy(treatment, run);
    const now = ports.clock.date();
    const escalation = (0,decide_escalation/* escalationFor */.jQ)({
        causes,
        tried,
        run,
        inputs,
        branchesWith: (cause) => (run && factsOf(history, cause, { run, jobs, now })?.branchesWithinDay.length) ?? 1,
        told: run !== undefined && toldBefore(history, run, tried.state === 'failed'),
    });
    const called = await escalate(escalation, { run, causes, tried, inputs }, ports);
    const whole = { ...result, called };
    if (escalation.webhook.kind === 'nothing' || inputs.webhook === undefined)
        return whole;
    const notice = { text: noticeText(causes, run, tried), report: (0,view_report/* report */.z8)(whole) };
    return { ...whole, called: await notify(inputs.webhook, notice, called, ports) };
}
const STATES = {
    none: 'nothing',
    withheld: 'nothing',
    started: 'under-way',
    already: 'under-way',
    refused: 'failed',
    cancelled: 'failed',
    recovered: 'recovered',
    'not-recovered': 'failed',
};
/** A re-run is known by its attempt; a run that was dispatched says of itself that it is green. */
function triedBy({ cured }, run) {
    const again = cured.action === 'rerun' || cured.action === 'delete-caches-and-rerun';
    const green = run && again ? { id: run.id, attempt: run.attempt + 1 } : undefined;
    return { state: STATES[cured.state], text: cured.text, green };
}

;// CONCATENATED MODULE: ./packages/failures/src/fingerprint.ts


/** How many hex digits of the digest are kept: enough for a store of millions. */
const LENGTH = 16;
/** A frame of a stack: Python, JavaScript, Java, Go, Rust, C#. */
const FRAMES = [
    /^\s*File "([^"]+)", line \d+(?:, in (\S+))?/,
    /^\s*at (?:async )?(?:(\S+) \()?((?:file:\/\/|\/|[A-Za-z]:\\|\.{0,2}\/)[^():]+):\d+(?::\d+)?\)?$/,
    /^\s*at ([\w.$<>]+)\(([\w.]+\.(?:java|kt|scala|groovy)):\d+\)$/,
    /^\s*((?:[\w.-]+\/)*[\w.-]+\.(?:go|rs|py|rb|c|cc|cpp|ts|js|tsx|jsx)):\d+/,
];
/** Frames of the runtime and of packages: not the project's. */
const FOREIGN = /node_modules|node:internal|\bsite-packages\b|\bdist-packages\b|\/usr\/(?:lib|local)\/|^(?:java|javax|jdk|sun|org\.junit|org\.gradle|org\.apache\.maven|kotlin|scala)\.|\/\.cargo\/|\/rustc\/|<frozen|\/go\/pkg\/mod\/|\/goroot\//i;
/**
 * The same for the same cause: category, rule, masked evidence and the top frame in the project.
 * Nothing where no evidence was found.
 */
function fingerprint({ category, rule, evidence }) {
    if (evidence === undefined)
        return undefined;
    const parts = [category, rule ?? '', maskVolatile(evidence.text), topFrame(evidence) ?? ''];
    return (0,external_node_crypto_.createHash)('sha256').update(parts.join('\n')).digest('hex').slice(0, LENGTH);
}
/** The first frame around the evidence that is the project's own, without its line number. */
function topFrame({ text, before, after }) {
    for (const line of [text, ...after, ...before]) {
        for (const pattern of FRAMES) {
            const match = pattern.exec(line);
            if (match && !FOREIGN.test(line.trim().replace(/^at /, ''))) {
                return maskVolatile([match[1], match[2]].filter(Boolean).join(' '));
            }
        }
    }
    return undefined;
}

;// CONCATENATED MODULE: ./actions/failure-analyzer/src/failed-job.ts
const FAILED = ['failure', 'timed_out', 'startup_failure'];
/** Did it fail, or has one of its steps, where it is still going? A step that may fail has the conclusion `success`. */
function isFailed({ status, conclusion, steps }) {
    if (status !== 'completed')
        return steps.some((step) => FAILED.includes(step.conclusion));
    return FAILED.includes(conclusion);
}
/** The step that failed a job: the first, for those after it may only have lacked what it did not do. */
function failedStep(steps) {
    return steps.find(({ conclusion }) => FAILED.includes(conclusion)) ?? stoppedStep(steps);
}
/** The step in which a job was stopped from outside: it was cancelled, or never ended. */
function stoppedStep(steps) {
    return steps.find(({ conclusion }) => conclusion === 'cancelled') ?? unfinishedStep(steps);
}
/** A step that began and never ended. */
function unfinishedStep(steps) {
    return steps.find(({ status, conclusion }) => conclusion === null && status === 'in_progress');
}

;// CONCATENATED MODULE: ./actions/failure-analyzer/src/messages/metadata.ts
function repeats() {
    return 'This repeats until something is changed.';
}
function unclear() {
    return 'This may or may not repeat; what GitHub says of it alone cannot tell.';
}
function platformSaidSo() {
    return 'This passes as a rule, and it is GitHub itself that reported it.';
}
function firstKeyAlone() {
    return 'It follows what ended it.';
}
function metadata_startup(workflow) {
    return {
        explanation: `The run could not start: GitHub does not accept ${workflow} as it is, or something that it uses.`,
        cure: 'Open the run: GitHub shows the line beside it. Mend the workflow file, or the reusable workflow it calls.',
    };
}
function noFailedJob(conclusion) {
    return {
        explanation: `The run ended as ${conclusion}, and none of its jobs failed.`,
        cure: 'Open the run: what GitHub says of it stands above its jobs.',
    };
}
function notPaid() {
    return {
        explanation: 'GitHub did not start the job, because of the account: a payment, its spending limit or a budget.',
        cure: 'Look at billing and plans in the settings of the account or organization.',
    };
}
function jobLimit() {
    return {
        explanation: 'The job ran longer than its limit.',
        cure: 'Compare its duration with earlier runs; raise timeout-minutes, or find what hangs.',
    };
}
function stepLimit() {
    return {
        explanation: 'The step ran longer than its limit.',
        cure: 'Compare its duration with earlier runs; raise timeout-minutes of the step, or find what hangs.',
    };
}
function runnerLost() {
    return {
        explanation: 'The runner was shut down or went away while the job was running.',
        cure: 'Run the failed jobs again; where it stays, look at what the job takes of memory and disk.',
    };
}
function stepUnfinished(step, noLog) {
    const log = noLog ? ', and it left no log' : '';
    return {
        explanation: `The runner went away during "${step}": the step never ended although the job has${log}.`,
        cure: 'Run the failed jobs again; where it stays, look at what the step takes of memory and disk.',
    };
}
function metadata_superseded() {
    return {
        explanation: 'The job was cancelled for a newer run of its concurrency group.',
        cure: 'Look at the newer run.',
    };
}
function cancelledAlone() {
    return {
        explanation: 'The job was cancelled, and nothing had failed before: by a person, or by a newer run.',
        cure: 'Run it again if it is still wanted.',
    };
}
function cancelledAfter(job) {
    return { explanation: `The job was cancelled because ${job} had failed.`, cure: `Look at ${job}.` };
}
function gate(job) {
    return { explanation: `The job only reports that others failed, ${job} first.`, cure: `Look at ${job}.` };
}
function logIsGone() {
    return {
        explanation: 'The job failed, and neither a log of it is there nor does GitHub say why.',
        cure: 'Run it again, and analyze it before its log is deleted.',
    };
}
function logNotYet() {
    return {
        explanation: 'The job failed and is still going, so its log is not there yet.',
        cure: 'Analyze it after its end, or give its output as log-path.',
    };
}
function nothingInLog() {
    return {
        explanation: 'The job failed, and nothing in its log says why.',
        cure: 'Look for output that went to a file.',
    };
}

;// CONCATENATED MODULE: ./actions/failure-analyzer/src/decide/metadata-cause.ts


/** What can be known without a text. */
const KINDS = {
    'run-startup-failure': { category: 'config', transient: 'no', transientReason: repeats(), confidence: 0.8 },
    'run-without-failed-job': { category: 'unknown', transient: 'unknown', transientReason: unclear(), confidence: 0 },
    'job-without-cause': { category: 'unknown', transient: 'unknown', transientReason: unclear(), confidence: 0 },
    'job-not-paid': { category: 'config', transient: 'no', transientReason: repeats(), confidence: 0.95 },
    'job-time-limit': { category: 'timeout', transient: 'unknown', transientReason: unclear(), confidence: 0.95 },
    'step-time-limit': { category: 'timeout', transient: 'unknown', transientReason: unclear(), confidence: 0.95 },
    'job-runner-lost': { category: 'runner-lost', transient: 'yes', transientReason: platformSaidSo(), confidence: 0.95 },
    'job-step-unfinished': {
        category: 'runner-lost',
        transient: 'yes',
        transientReason: platformSaidSo(),
        confidence: 0.85,
    },
    'job-superseded': { category: 'cancelled', transient: 'unknown', transientReason: firstKeyAlone(), confidence: 0.95 },
    'job-cancelled': { category: 'cancelled', transient: 'unknown', transientReason: firstKeyAlone(), confidence: 0.9 },
    'job-gate': { category: 'upstream', transient: 'unknown', transientReason: firstKeyAlone(), confidence: 0.8 },
};
/** A cause that rests on no text. Its fingerprint leaves out what was said: that names runners and times. */
function metadataCause(rule, told, { job, step, text, identity = '' }) {
    const kind = KINDS[rule];
    const place = { job: job?.name, step, text: undefined, line: undefined };
    return {
        ...kind,
        prior: kind.transient,
        rule: kind.category === 'unknown' ? undefined : rule,
        evidence: text === undefined ? undefined : lineOf(text),
        ...told,
        fingerprint: identified(kind.category, rule, identity),
        runnerUp: undefined,
        places: [place],
    };
}
/** The fingerprint of a cause that has no line of a text to be known by. */
function identified(category, rule, identity) {
    return fingerprint({
        category,
        rule,
        evidence: lineOf(identity),
        transient: 'unknown',
        prior: 'unknown',
        transientReason: '',
        confidence: 0,
    });
}
function lineOf(text) {
    return { text, line: 1, before: [], after: [] };
}

;// CONCATENATED MODULE: ./actions/failure-analyzer/src/decide/platform-notes.ts
/** As the runner (actions/runner, src) and the service word it; from the beginning, for a command may print anything. */
const platform_notes_FORMS = [
    // The rule `github-not-paid` says the same of a text.
    ['account', /^The job was not started because .*\b(?:account|spending limit|budget)\b/],
    ['time-limit', /^The job (?:running on runner .+ )?has exceeded the maximum execution time of /],
    ['step-time-limit', /^The action '(?<name>.+)' has timed out after \d+ minutes\./],
    [
        'runner-lost',
        /^(?:The (?:self-)?hosted runner\b.*\blost communication with the server\b|The self-hosted runner\b.*\blost\b)/,
    ],
    ['runner-lost', /^The runner has received a shutdown signal\b/],
    ['runner-lost', /^The hosted runner (?:encountered an error while running your job|lost\b)/],
    ['superseded', /^Canceling since a (?:higher priority waiting request|deployment)/],
    ['sibling', /^The job was canceled because "(?<name>.+)" failed\./],
];
/** What GitHub says of a job by its annotations; the weightiest first. */
function platformNotes(annotations) {
    return platform_notes_FORMS.flatMap(([subject, form]) => annotations.flatMap(({ message }) => {
        const match = form.exec(message);
        return match ? [{ subject, text: message.split('\n', 1)[0] ?? '', name: match.groups?.['name'] }] : [];
    }));
}

;// CONCATENATED MODULE: ./actions/failure-analyzer/src/decide/upstream.ts

/** Steps of the runner's own. */
const RUNNERS_OWN = /^(?:Set up job|Complete job|Post |Set up runner)/;
const CHECKOUT = /\bcheckout\b/i;
/** How jobs and steps are called that only look at what became of others. */
const GATE = /\b(?:gate|all[- ]?green|alls-green|all (?:checks|jobs|tests|passed)|needs|results?|status|required|conclusion|ci[- ](?:ok|pass(?:ed)?|success|complete|status)|(?:check|tests|jobs|build|ci)[- ](?:passed|succeeded|success|complete)|summary|final)\b/i;
/** A gate does nothing but look. */
const MOST_STEPS = 2;
const upstream_LONGEST = 60_000;
/** So sure must a text's own cause be, to be more than a gate's report of others. */
const SURE = 0.3;
/** The job that failed first, where this one does no more than report that others failed; else undefined. */
function gatedJob(job, jobs) {
    const earlier = jobs.filter((other) => other !== job && isFailed(other) && endedBefore(other, job));
    const [first] = earlier.sort((a, b) => time(a.completedAt) - time(b.completedAt));
    return first && (saysSo(job) || looksLikeGate(job)) ? first : undefined;
}
function endedBefore(other, job) {
    return other.completedAt !== null && job.startedAt !== null && time(other.completedAt) <= time(job.startedAt);
}
/** Its text names no other cause than that something else failed. */
function saysSo({ texts }) {
    return texts.length > 0 && texts.every(({ classification }) => classification.category === 'upstream');
}
function looksLikeGate({ name, steps, startedAt, completedAt, texts }) {
    const own = steps.filter((step) => !RUNNERS_OWN.test(step.name) && step.conclusion !== 'skipped');
    const brief = startedAt === null || completedAt === null || time(completedAt) - time(startedAt) <= upstream_LONGEST;
    const named = [name, ...own.map((step) => step.name)].some((text) => GATE.test(text));
    const unsure = texts.every(({ classification: { category, confidence } }) => {
        return category === 'none' || category === 'unknown' || confidence <= SURE;
    });
    return own.length <= MOST_STEPS && brief && named && unsure && !own.some((step) => CHECKOUT.test(step.name));
}
function time(text) {
    return text === null ? Infinity : Date.parse(text);
}

;// CONCATENATED MODULE: ./actions/failure-analyzer/src/decide/metadata.ts





/** What a run is to be explained by that never got to its jobs, or that failed without any of them. */
function causeOfRun({ run, jobs }) {
    if (run?.status !== 'completed' || jobs.some(({ conclusion }) => conclusion === 'cancelled'))
        return undefined;
    const startup = run.conclusion === 'startup_failure' || (run.conclusion === 'failure' && jobs.length === 0);
    if (startup)
        return metadataCause('run-startup-failure', metadata_startup(run.workflowPath), { identity: run.workflowPath });
    const red = run.conclusion !== 'success' && run.conclusion !== null && !SILENT.includes(run.conclusion);
    return red && !jobs.some(isFailed)
        ? metadataCause('run-without-failed-job', noFailedJob(run.conclusion), {})
        : undefined;
}
const SILENT = ['skipped', 'neutral', 'action_required'];
/** What steps, annotations and siblings say of a job, whatever its log says; undefined where they say nothing. */
function causeByMetadata(job, jobs) {
    if (!isFailed(job) && job.conclusion !== 'cancelled')
        return undefined;
    const notes = platformNotes(job.annotations);
    return byPlatform(job, notes) ?? byCancelling(job, notes, jobs) ?? bySteps(job) ?? byUpstream(job, jobs);
}
const metadata_noted = (notes, subject) => notes.find((note) => note.subject === subject);
function byPlatform(job, notes) {
    const account = metadata_noted(notes, 'account');
    if (account)
        return metadataCause('job-not-paid', notPaid(), { job, text: account.text });
    const step = metadata_noted(notes, 'step-time-limit');
    if (step) {
        const name = failedStep(job.steps)?.name;
        return metadataCause('step-time-limit', stepLimit(), {
            job,
            step: name,
            text: step.text,
            identity: legless(job, name),
        });
    }
    const limit = metadata_noted(notes, 'time-limit');
    const stopped = stoppedStep(job.steps)?.name;
    if (limit ?? job.conclusion === 'timed_out') {
        return metadataCause('job-time-limit', jobLimit(), {
            job,
            step: stopped,
            text: limit?.text,
            identity: legless(job, stopped),
        });
    }
    const lost = metadata_noted(notes, 'runner-lost');
    if (lost)
        return metadataCause('job-runner-lost', runnerLost(), { job, step: stopped, text: lost.text });
    return undefined;
}
function byCancelling(job, notes, jobs) {
    if (job.conclusion !== 'cancelled')
        return undefined;
    const place = { job, step: stoppedStep(job.steps)?.name };
    const superseded = metadata_noted(notes, 'superseded');
    if (superseded)
        return metadataCause('job-superseded', metadata_superseded(), { ...place, text: superseded.text });
    const sibling = firstFailed(jobs);
    const told = metadata_noted(notes, 'sibling');
    if (sibling === undefined && told === undefined)
        return metadataCause('job-cancelled', cancelledAlone(), place);
    return metadataCause('job-cancelled', cancelledAfter(sibling?.name ?? told?.name ?? ''), {
        ...place,
        text: told?.text,
    });
}
/** A runner that dies writes neither the end of its step nor a log. */
function bySteps(job) {
    const step = unfinishedStep(job.steps);
    if (job.status !== 'completed' || step === undefined)
        return undefined;
    return metadataCause('job-step-unfinished', stepUnfinished(step.name, job.log === 'gone'), {
        job,
        step: step.name,
    });
}
function byUpstream(job, jobs) {
    const gated = gatedJob(job, jobs);
    if (gated === undefined)
        return undefined;
    return metadataCause('job-gate', gate(gated.name), { job, step: failedStep(job.steps)?.name });
}
/** Of the jobs that failed, the one that ended first. */
function firstFailed(jobs) {
    return jobs.filter(isFailed).sort((a, b) => endOf(a) - endOf(b))[0];
}
function endOf({ completedAt }) {
    return completedAt === null ? Infinity : Date.parse(completedAt);
}
/** A job with the others of its matrix, and its step. */
function legless({ name }, step = '') {
    return `${name.replace(/ \([^)]*\)$/, '')} / ${step}`;
}

;// CONCATENATED MODULE: ./actions/failure-analyzer/src/decide/causes.ts





/** Categories that only pass on what failed elsewhere. */
const DERIVED = new Set(['upstream', 'cancelled']);
/** Every cause that what was observed names, grouped; none only where nothing failed. */
function causesOf(observed) {
    const { jobs, texts } = observed;
    return grouped([
        ...[causeOfRun(observed)].flatMap((cause) => cause ?? []),
        ...jobs.flatMap((job) => causesOfJob(job, jobs)),
        ...texts.flatMap((text) => causeOf(text) ?? []),
    ]);
}
/** Metadata before text; a job that failed has a cause, if only an unknown one. */
function causesOfJob(job, jobs) {
    const byMetadata = causeByMetadata(job, jobs);
    if (byMetadata)
        return [byMetadata];
    const byText = job.texts.flatMap((text) => causeOf(text) ?? []);
    if (byText.length > 0)
        return job.log === 'read' ? byText : byText.map(withoutLine);
    if (!isFailed(job))
        return [];
    return [metadataCause('job-without-cause', unexplained(job), { job, step: failedStep(job.steps)?.name })];
}
function unexplained({ log }) {
    if (log === 'read')
        return nothingInLog();
    return log === 'running' ? logNotYet() : logIsGone();
}
/** Annotations are no text that a line could be looked up in. */
function withoutLine(cause) {
    return { ...cause, places: cause.places.map((place) => ({ ...place, text: undefined, line: undefined })) };
}
/** The cause that a text names, or undefined where nothing failed in it. */
function causeOf(text) {
    const { classification } = text;
    if (classification.category === 'none')
        return undefined;
    return { ...described(classification, text), places: [placeOf(text)] };
}
/** Causes that are the same made one; first the ones that others follow from, then by how sure they are. */
function grouped(causes) {
    const groups = [...Map.groupBy(causes, (cause) => cause.fingerprint ?? cause).values()];
    return groups
        .map((group) => ({ ...mostConfident(group), places: group.flatMap(({ places }) => places) }))
        .sort((a, b) => rank(a) - rank(b) || b.confidence - a.confidence || b.places.length - a.places.length);
}
function described(classification, { name, job, step }) {
    const { category, transient, prior, transientReason, confidence, rule, evidence, runnerUp } = classification;
    return {
        category,
        transient,
        prior,
        transientReason,
        confidence,
        rule,
        evidence,
        runnerUp,
        explanation: classification.explanation ?? '',
        cure: classification.cure ?? '',
        // Legs of a matrix run the same steps.
        fingerprint: fingerprint(classification) ?? identified(category, rule ?? '', step ?? job ?? name),
    };
}
function placeOf({ name, job, step, classification }) {
    return { job, step, text: name, line: classification.evidence?.line };
}
function mostConfident(group) {
    return group.reduce((best, cause) => (cause.confidence > best.confidence ? cause : best));
}
/** Derived causes point to others; an unknown one says least. */
function rank({ category }) {
    if (category === 'unknown')
        return 2;
    return DERIVED.has(category) ? 1 : 0;
}

;// CONCATENATED MODULE: ./actions/failure-analyzer/src/decide/strategy/verdict.ts
/** `warn` while a cure is under way, whoever began it; `pass` where nothing failed or it recovered. */
function verdictOf(causes, { state }) {
    if (causes.length === 0 || state === 'recovered')
        return 'pass';
    return state === 'started' || state === 'already' ? 'warn' : 'fail';
}

// EXTERNAL MODULE: ./packages/core/src/event-payload.ts
var event_payload = __webpack_require__(77926);
;// CONCATENATED MODULE: ./actions/failure-analyzer/src/gather/event.ts

async function readEvent({ environment, files }) {
    const name = environment['GITHUB_EVENT_NAME'] ?? '';
    const payload = await (0,event_payload/* eventPayload */.Z)({ environment, files });
    const branch = (0,event_payload/* memberAt */.m)(payload, 'repository', 'default_branch');
    const pullRequest = (0,event_payload/* memberAt */.m)(payload, 'pull_request', 'number');
    return {
        name,
        run: name === 'workflow_run' ? runIn(payload) : undefined,
        defaultBranch: typeof branch === 'string' ? branch : undefined,
        pullRequest: typeof pullRequest === 'number' ? pullRequest : undefined,
    };
}
function runIn(payload) {
    const id = (0,event_payload/* memberAt */.m)(payload, 'workflow_run', 'id');
    const attempt = (0,event_payload/* memberAt */.m)(payload, 'workflow_run', 'run_attempt');
    return typeof id === 'number' ? { id, attempt: typeof attempt === 'number' ? attempt : 1 } : undefined;
}

// EXTERNAL MODULE: ./packages/failures/src/lines/normalise.ts
var normalise = __webpack_require__(59875);
// EXTERNAL MODULE: ./packages/failures/src/unknown/line-reader.ts
var line_reader = __webpack_require__(72146);
;// CONCATENATED MODULE: ./packages/failures/src/unknown/known-lines.ts




const MOST_LINES = 200_000;
/** So much of a digest is a whole number that JavaScript holds exactly. */
const DIGEST_BYTES = 6;
/** The lines of a run that passed, as digests of what does not change from run to run; so many different ones at most. */
class KnownLines {
    #most;
    #digests = new Set();
    #reader = new line_reader/* LineReader */.u((raw) => {
        this.#add((0,normalise/* cleanLine */.O)(raw).text);
    });
    #complete = true;
    constructor(most = MOST_LINES) {
        this.#most = most;
    }
    /** Whether every line has been kept: a line that is missing from half of them is not new. */
    get complete() {
        return this.#complete;
    }
    write(chunk) {
        if (this.#complete)
            this.#reader.write(chunk);
    }
    end() {
        this.#reader.end();
    }
    /** `text`: a cleaned line. */
    has(text) {
        return this.#digests.has(digest(text));
    }
    #add(text) {
        if (text === '' || !this.#complete)
            return;
        this.#digests.add(digest(text));
        if (this.#digests.size > this.#most)
            this.#complete = false;
    }
}
function digest(text) {
    return (0,external_node_crypto_.hash)('sha1', maskVolatile(text), 'buffer').readUIntBE(0, DIGEST_BYTES);
}

;// CONCATENATED MODULE: ./actions/failure-analyzer/src/messages/novelty.ts
const WITHOUT = 'so which of its lines are new is not known.';
function noGreenRun(workflow) {
    return `No rule knows the failure, and no green run of ${workflow} was found on its branch or the default one, ${WITHOUT}`;
}
function noGreenJob(job, run) {
    return `No rule knows how ${job} failed, and the last green run (${String(run)}) has no job of that name, ${WITHOUT}`;
}
function greenLogGone(job) {
    return `No rule knows how ${job} failed, and its log of the last green run is gone, ${WITHOUT}`;
}
function greenTooLong(job) {
    return `No rule knows how ${job} failed, and its log of the last green run has too many different lines to compare with, ${WITHOUT}`;
}
function greenUnread(job, reason) {
    return `No rule knows how ${job} failed, and its log of the last green run could not be read (${reason}), ${WITHOUT}`;
}
function tooManyUnknown(most) {
    return `No rule knows how more than ${String(most)} jobs failed; of those beyond, the last green run was not compared.`;
}
function shownIsNew() {
    return 'The last green run did not have the line that is shown.';
}

;// CONCATENATED MODULE: ./actions/failure-analyzer/src/gather/green-lines.ts




/** Each costs a log that passed and one that failed. */
const green_lines_MOST_JOBS = 8;
/** The last green run of a run's workflow, looked up when it is first asked for, and once. */
class LastGreen {
    #run;
    #tools;
    #green;
    #asked = 0;
    constructor(run, tools) {
        this.#run = run;
        this.#tools = tools;
    }
    /** Never throws but when cancelled: without them the analysis is poorer, and no less right. */
    async linesOf(job) {
        this.#asked += 1;
        if (this.#asked > green_lines_MOST_JOBS)
            return { unknown: tooManyUnknown(green_lines_MOST_JOBS) };
        try {
            this.#green ??= foundGreen(this.#run, this.#tools);
            const green = await this.#green;
            if (green === undefined)
                return { unknown: noGreenRun(this.#run.workflow) };
            const id = green.jobs.get(job);
            if (id === undefined)
                return { unknown: noGreenJob(job, green.id) };
            return await linesOfJob(id, job, this.#tools);
        }
        catch (error) {
            if (this.#tools.cancel.aborted)
                throw error;
            return { unknown: greenUnread(job, (0,errors/* messageOf */.bD)(error)) };
        }
    }
}
/** On the run's own branch, else on the default one; a fork's branch only has the name of one here. */
async function foundGreen(run, tools) {
    const branches = new Set(run.fork || run.branch === '' ? [run.defaultBranch] : [run.branch, run.defaultBranch]);
    for (const branch of branches) {
        const id = await lastGreenOn(branch, run.workflowId, tools);
        if (id !== undefined)
            return { id, jobs: await jobsOf(id, tools) };
    }
    return undefined;
}
async function lastGreenOn(branch, workflow, { github, place }) {
    const answer = await (0,failures/* whenFound */.z)(github.request('GET /repos/{owner}/{repo}/actions/workflows/{workflow_id}/runs', {
        ...place,
        workflow_id: workflow,
        branch,
        status: 'success',
        per_page: 1,
    }));
    const [run] = answer?.data.workflow_runs ?? [];
    return run && Number(run.id);
}
async function jobsOf(run, { github, place }) {
    const jobs = await github.all('GET /repos/{owner}/{repo}/actions/runs/{run_id}/jobs', {
        ...place,
        run_id: run,
        per_page: 100,
    });
    return new Map(jobs.map(({ name, id }) => [name, Number(id)]));
}
async function linesOfJob(id, job, { github, place, cancel }) {
    const route = 'GET /repos/{owner}/{repo}/actions/jobs/{job_id}/logs';
    const bytes = await (0,failures/* whenFound */.z)(github.download(route, { ...place, job_id: id }));
    if (bytes === undefined)
        return { unknown: greenLogGone(job) };
    const lines = new KnownLines();
    for await (const chunk of bytes) {
        if (cancel.aborted)
            throw new errors/* InputError */.dz([(0,messages/* cancelled */.KW)()]);
        lines.write(Buffer.from(chunk.buffer, chunk.byteOffset, chunk.byteLength));
        if (!lines.complete)
            return { unknown: greenTooLong(job) };
    }
    lines.end();
    return lines.complete ? { lines } : { unknown: greenTooLong(job) };
}

;// CONCATENATED MODULE: ./actions/failure-analyzer/src/gather/lanes.ts
/**
 * Does something with every item, at most so many at once; the results in the items' order. After a failure nothing
 * more is begun, and it is thrown when what had begun is done.
 */
async function inLanes(items, lanes, work) {
    const results = [];
    const waiting = items.entries();
    const failures = [];
    const lane = async () => {
        for (const [at, item] of waiting) {
            if (failures.length > 0)
                return;
            try {
                results[at] = await work(item);
            }
            catch (error) {
                failures.push(error);
            }
        }
    };
    await Promise.all(Array.from({ length: lanes }, lane));
    if (failures.length > 0)
        throw failures[0];
    return results;
}

;// CONCATENATED MODULE: ./actions/failure-analyzer/src/gather/job-annotations.ts



const LANES = 4;
/** A matrix ends the siblings of a job that failed within this; one that was cancelled later has a reason of its own. */
const FAIL_FAST = 5 * 60_000;
/** Of jobs that were cancelled: one tells it for all as a rule. */
const MOST_CANCELLED = 20;
/** The jobs, those that failed with their annotations; of those that were cancelled, where no failure tells why. */
async function withAnnotations(jobs, place, github) {
    const cancelled = jobs.filter((job) => job.conclusion === 'cancelled' && !followsFailure(job, jobs));
    const asked = new Set([...jobs.filter(isFailed), ...cancelled.slice(0, MOST_CANCELLED)]);
    return inLanes(jobs, LANES, async (job) => asked.has(job) ? { ...job, annotations: await annotationsOf(job.id, place, github) } : job);
}
function followsFailure({ completedAt }, jobs) {
    if (completedAt === null)
        return false;
    return jobs.filter(isFailed).some((failed) => {
        const after = Date.parse(completedAt) - Date.parse(failed.completedAt ?? completedAt);
        return after >= 0 && after <= FAIL_FAST;
    });
}
/** A job is a check run of the same number. */
async function annotationsOf(id, place, github) {
    const annotations = await (0,failures/* whenFound */.z)(github.all('GET /repos/{owner}/{repo}/check-runs/{check_run_id}/annotations', {
        ...place,
        check_run_id: id,
        per_page: 100,
    }));
    return (annotations ?? []).map((annotation) => ({
        level: annotation.annotation_level ?? 'failure',
        message: annotation.message ?? '',
        path: annotation.path,
        line: annotation.start_line,
    }));
}

;// CONCATENATED MODULE: ./actions/failure-analyzer/src/gather/annotation-texts.ts

/** Read in the place of a log: what the failed steps said of themselves, as their log would have it. */
function annotationTexts(job, classifier) {
    const messages = job.annotations.filter(({ level }) => level === 'failure').map(({ message }) => message);
    if (messages.length === 0)
        return [];
    const session = classifier.start({ ending: { exitCode: 1 } });
    for (const message of messages)
        session.write(Buffer.from(`##[error]${message}\n`));
    const step = failedStep(job.steps)?.name;
    return [{ name: `annotations of ${job.name}`, job: job.name, step, classification: session.end() }];
}

;// CONCATENATED MODULE: ./actions/failure-analyzer/src/gather/step-segments.ts
const NEWLINE = 10;
/** What must be seen of a line to know where it belongs: its time, and the words that open a step. */
const HEAD = 80;
const TIME = /^(?:\xEF\xBB\xBF)?(?<second>\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d)\.\d+Z /;
const SECOND = 'yyyy-mm-ddThh:mm:ss'.length;
/** By these the runner opens the log of a step; the last of them that of its own last one. */
const OPENING = /^(?:##\[group\](?:Run |Checking docker version)|Post job cleanup\.|Cleaning up orphan processes)/;
/** After every time. */
const NEVER = '~';
/**
 * Cuts the log of a job into its steps: by their times, and in the second in which two of them meet (the API has whole
 * seconds) by the lines that open a step. Holds no more than the head of a line.
 */
class StepSegments {
    /** How many lines each step has. */
    lines;
    #steps;
    #sink;
    #current = 0;
    #rest = Buffer.alloc(0);
    #inLine = false;
    /** Of steps that ran, in their order. */
    constructor(steps, sink) {
        this.#steps = steps.map(spanOf);
        this.lines = steps.map(() => 0);
        this.#sink = sink;
    }
    write(chunk) {
        const bytes = this.#rest.length === 0 ? chunk : Buffer.concat([this.#rest, chunk]);
        this.#rest = this.#cut(bytes, false);
    }
    end() {
        this.#rest = this.#cut(this.#rest, true);
    }
    /** Hands on all but the head of a last line that is too short to be judged. */
    #cut(bytes, last) {
        let from = 0;
        let at = 0;
        while (at < bytes.length) {
            const end = bytes.indexOf(NEWLINE, at);
            if (!this.#inLine) {
                if (!last && end === -1 && bytes.length - at < HEAD)
                    break;
                const step = this.#stepOf(bytes, at);
                if (step !== this.#current) {
                    this.#hand(bytes.subarray(from, at));
                    this.#current = step;
                    from = at;
                }
                this.lines[step] = (this.lines[step] ?? 0) + 1;
            }
            this.#inLine = end === -1;
            at = end === -1 ? bytes.length : end + 1;
        }
        this.#hand(bytes.subarray(from, at));
        return bytes.subarray(at);
    }
    #hand(bytes) {
        if (bytes.length > 0)
            this.#sink(bytes, this.#current);
    }
    /** The step of the line that begins there. Most lines are plainly before the end of theirs: those cost one comparison. */
    #stepOf(bytes, at) {
        const span = this.#steps[this.#current];
        if (span === undefined || this.#current === this.#steps.length - 1)
            return this.#current;
        if (bytes.compare(span.endBytes, 0, SECOND, at, Math.min(at + SECOND, bytes.length)) < 0)
            return this.#current;
        return this.#judged(bytes.toString('latin1', at, Math.min(at + HEAD, bytes.length)));
    }
    #judged(head) {
        const match = TIME.exec(head);
        const second = match?.groups?.['second'];
        if (match === null || second === undefined)
            return this.#current;
        let step = this.#current;
        while (step < this.#steps.length - 1 && second > (this.#steps[step]?.end ?? NEVER))
            step += 1;
        if (step !== this.#current)
            return step;
        const meets = second >= (this.#steps[step + 1]?.start ?? NEVER);
        return meets && OPENING.test(head.slice(match[0].length)) ? step + 1 : step;
    }
}
function spanOf({ startedAt, completedAt }) {
    const end = completedAt?.slice(0, SECOND) ?? NEVER;
    return { start: startedAt?.slice(0, SECOND) ?? NEVER, end, endBytes: Buffer.from(end.padEnd(SECOND, NEVER)) };
}

;// CONCATENATED MODULE: ./actions/failure-analyzer/src/gather/job-log.ts




const job_log_TRIES = 3;
/** The job is known to have failed. */
const FACTS = { ending: { exitCode: 1 } };
/** As sure as what the failed step was doing, and no more: no line names a cause. */
const GUESS = 0.3;
/**
 * What a job's log says, undefined where there is none: the step that failed; only where that names no cause the whole,
 * for which it is downloaded once more, so that as a rule one step is read and no log is kept.
 */
async function jobLog(job, source, tools) {
    const steps = stepsThatRan(job);
    const failed = failedStep(steps);
    const at = failed ? steps.indexOf(failed) : undefined;
    const part = await read(source, steps, at, tools);
    if (part === undefined)
        return undefined;
    if (failed === undefined || at === undefined)
        return [placed(job, steps, part)];
    const ofStep = textOf(job, failed, part.classification);
    if (namesCause(part.classification))
        return [ofStep];
    const whole = await read(source, steps, undefined, tools);
    const better = whole !== undefined && (namesCause(whole.classification) || part.lines[at] === 0);
    return [better ? placed(job, steps, whole) : ofStep];
}
/** Reads one step, or all of them. A download that ends early is begun anew. */
async function read(source, steps, only, { classifier, cancel }) {
    for (let tried = 1;; tried += 1) {
        try {
            const bytes = await source();
            return bytes && (await pass(bytes, steps, only, classifier, cancel));
        }
        catch (error) {
            if (tried === job_log_TRIES || cancel.aborted || !(error instanceof failures/* UnavailableError */.hG))
                throw error;
        }
    }
}
async function pass(bytes, steps, only, classifier, cancel) {
    const session = classifier.start(FACTS);
    const segments = new StepSegments(steps, (piece, step) => {
        if (only === undefined || step === only)
            session.write(piece);
    });
    for await (const chunk of bytes) {
        if (cancel.aborted)
            throw new errors/* InputError */.dz([(0,messages/* cancelled */.KW)()]);
        segments.write(Buffer.from(chunk.buffer, chunk.byteOffset, chunk.byteLength));
    }
    segments.end();
    return { classification: session.end(), lines: segments.lines };
}
/** The steps that can have lines, in their order. */
function stepsThatRan({ steps }) {
    const ran = steps.filter(({ conclusion, startedAt }) => conclusion !== 'skipped' && startedAt !== null);
    return ran.sort((a, b) => a.number - b.number);
}
function namesCause({ category, confidence }) {
    return category !== 'none' && category !== 'unknown' && confidence > GUESS;
}
function textOf(job, step, classification) {
    const name = step === undefined ? job.name : `${job.name} / ${step.name}`;
    return { name, job: job.name, step: step?.name, classification };
}
/** A line of the whole as the line of its step that it is. */
function placed(job, steps, { classification, lines }) {
    const { evidence } = classification;
    if (evidence === undefined)
        return textOf(job, failedStep(steps), classification);
    let before = 0;
    for (const [at, count] of lines.entries()) {
        const line = evidence.line - before;
        if (line <= count)
            return textOf(job, steps[at], { ...classification, evidence: { ...evidence, line } });
        before += count;
    }
    return textOf(job, undefined, classification);
}

;// CONCATENATED MODULE: ./actions/failure-analyzer/src/gather/log-source.ts


const ROUTE = 'GET /repos/{owner}/{repo}/actions/jobs/{job_id}/logs';
/** A job that ended just now may have its log in a moment: GitHub stores it after the end. So long is that waited for. */
const FRESH = 60_000;
const PAUSE = 5_000;
const PAUSES = 3;
/** The log as GitHub serves it; where it serves none, as the archive of the run has it. */
function logSource(job, tools) {
    const served = () => (0,failures/* whenFound */.z)(tools.github.download(ROUTE, { ...tools.place, job_id: job.id }));
    // A runner that was lost wrote no log, neither to wait for nor to look for.
    const wrote = unfinishedStep(job.steps) === undefined;
    let missed = false;
    return async () => {
        const found = missed ? undefined : ((await served()) ?? (wrote ? await later(job, tools, served) : undefined));
        if (found !== undefined || !wrote || job.steps.length === 0)
            return found;
        missed = true;
        return tools.archive.logOf(job.name);
    };
}
async function later({ completedAt }, { clock, cancel }, served) {
    const age = completedAt === null ? Infinity : clock.date().getTime() - Date.parse(completedAt);
    if (age < 0 || age > FRESH)
        return undefined;
    for (let pause = 1; pause <= PAUSES && (await (0,src_clock/* sleep */.y)(clock, PAUSE, cancel)); pause += 1) {
        const found = await served();
        if (found !== undefined)
            return found;
    }
    return undefined;
}

// EXTERNAL MODULE: ./packages/failures/src/unknown/search.ts + 2 modules
var unknown_search = __webpack_require__(92001);
;// CONCATENATED MODULE: ./actions/failure-analyzer/src/gather/novel-line.ts







/** It names the line by which something ended, which never is the cause. */
const VERDICT_RULE = 'fallback-verdict';
/** What no rule knows, with the line to look at that the job's last green run did not have; for that it is read once more. */
async function withNovelLine(text, job, tools) {
    const { classification } = text;
    if (classification.category !== 'unknown')
        return { text };
    const found = await tools.green.linesOf(job.name);
    if ('unknown' in found)
        return { text, note: found.unknown };
    if (novel_line_shownIsNew(classification, found.lines)) {
        const explanation = `${classification.explanation ?? ''} ${shownIsNew()}`.trim();
        return { text: { ...text, classification: { ...classification, explanation } } };
    }
    try {
        const best = await novel_line_searched(text, job, found.lines, tools);
        return { text: best?.novel === true ? { ...text, classification: novel_line_shown(classification, best) } : text };
    }
    catch (error) {
        if (tools.cancel.aborted)
            throw error;
        return { text, note: (0,messages/* unread */.gy)(job.name, (0,errors/* messageOf */.bD)(error)) };
    }
}
function novel_line_shownIsNew({ evidence, rule }, lines) {
    return evidence !== undefined && rule !== undefined && rule !== VERDICT_RULE && !lines.has(evidence.text);
}
/** No rule named the line, so none is said to have. */
function novel_line_shown({ rule: _, ...classification }, best) {
    const { evidence, reason, confidence } = best;
    return { ...classification, evidence, explanation: reason, confidence };
}
/** In the step that the text is, or in all of them where it is none. */
async function novel_line_searched({ step }, job, lines, { source, cancel }) {
    const bytes = await source();
    if (bytes === undefined)
        return undefined;
    const steps = stepsThatRan(job);
    const failed = failedStep(steps);
    const only = failed?.name === step ? failed : steps.find(({ name }) => name === step);
    const search = new unknown_search/* BestLineSearch */.T(lines);
    const segments = new StepSegments(steps, (piece, at) => {
        if (only === undefined || steps[at] === only)
            search.write(piece);
    });
    for await (const chunk of bytes) {
        if (cancel.aborted)
            throw new errors/* InputError */.dz([(0,messages/* cancelled */.KW)()]);
        segments.write(Buffer.from(chunk.buffer, chunk.byteOffset, chunk.byteLength));
    }
    segments.end();
    return search.end();
}

;// CONCATENATED MODULE: ./actions/failure-analyzer/src/gather/job-logs.ts








const job_logs_LANES = 4;
/**
 * The jobs, those that failed with what was read of their logs.
 * @throws InputError that names every job whose log is there and could not be read
 */
async function withLogs(jobs, tools) {
    const read = await inLanes(jobs, job_logs_LANES, (job) => (isFailed(job) ? readJob(job, tools) : Promise.resolve({ job })));
    const faults = read.flatMap(({ fault }) => fault ?? []);
    if (faults.length > 0)
        throw new errors/* InputError */.dz(faults);
    return { jobs: read.map(({ job }) => job), notes: [...new Set(read.flatMap(({ notes }) => notes ?? []))] };
}
async function readJob(job, tools) {
    if (job.status !== 'completed') {
        return {
            job: { ...job, log: 'running', texts: annotationTexts(job, tools.classifier) },
            notes: [(0,messages/* ownJob */.wc)(job.name)],
        };
    }
    try {
        const source = logSource(job, tools);
        const texts = await jobLog(job, source, tools);
        if (texts !== undefined)
            return await job_logs_compared(job, texts, source, tools);
        return { job: { ...job, log: 'gone', texts: annotationTexts(job, tools.classifier) }, notes: [(0,messages/* logGone */.ge)(job.name)] };
    }
    catch (error) {
        // These would be the same for every job.
        if (error instanceof failures/* PermissionError */.i_ || error instanceof failures/* RateLimitError */.OE || tools.cancel.aborted)
            throw error;
        return { job, fault: (0,messages/* unread */.gy)(job.name, (0,errors/* messageOf */.bD)(error)) };
    }
}
async function job_logs_compared(job, texts, source, { green, cancel }) {
    const found = await Promise.all(texts.map((text) => withNovelLine(text, job, { green, source, cancel })));
    return {
        job: { ...job, log: 'read', texts: found.map(({ text }) => text) },
        notes: found.flatMap(({ note }) => note ?? []),
    };
}

;// CONCATENATED MODULE: ./actions/failure-analyzer/src/gather/jobs.ts
/** The jobs of an attempt, over all pages. */
async function listedJobs({ owner, repo, id, attempt }, github) {
    const jobs = await github.all('GET /repos/{owner}/{repo}/actions/runs/{run_id}/attempts/{attempt_number}/jobs', {
        owner,
        repo,
        run_id: id,
        attempt_number: attempt,
        per_page: 100,
    });
    return jobs.map((job) => ({
        id: Number(job.id),
        name: job.name,
        status: job.status,
        conclusion: job.conclusion,
        url: job.html_url ?? '',
        labels: job.labels,
        runner: job.runner_name ?? '',
        startedAt: job.started_at,
        completedAt: job.completed_at,
        steps: (job.steps ?? []).map(({ number, name, status, conclusion, started_at, completed_at }) => ({
            number,
            name,
            status,
            conclusion,
            startedAt: started_at ?? null,
            completedAt: completed_at ?? null,
        })),
        annotations: [],
        log: 'not-asked',
        texts: [],
    }));
}

// EXTERNAL MODULE: ./node_modules/yauzl/index.js
var yauzl = __webpack_require__(20663);
;// CONCATENATED MODULE: ./actions/failure-analyzer/src/gather/archive.ts


const MOST_ENTRIES = 20_000;
/** Of all entries together, unpacked. yauzl holds each entry to the size it declares. */
const MOST_BYTES = 8 * 1_024 ** 3;
/** `job/3_Run tests.txt` is a step's log, `0_job.txt` a whole job's. */
const STEP = /^(?<job>.+)\/(?<number>\d+)_(?<step>.*)\.txt$/;
const JOB = /^-?\d+_(?<job>[^/]+?)(?: \(\d+\))?\.txt$/;
/**
 * The logs of a run's archive as GitHub gives it: each job by its steps, a job without steps whole. Nothing is unpacked
 * to a disk, so no entry's name leads anywhere.
 * @throws InputError where it is no whole archive
 */
async function archiveTexts(path, name) {
    const entries = await listed(path, name);
    const steps = entries.flatMap((entry) => partsOf(entry, STEP));
    const jobs = new Set(steps.map(({ job }) => job));
    const whole = entries.flatMap((entry) => partsOf(entry, JOB)).filter(({ job }) => !jobs.has(job));
    return [...steps.sort(byPlace), ...whole].map(({ entry, job, step }) => ({
        name: `${name}/${entry.fileName}`,
        job,
        step,
        open: () => contents(path, entry),
    }));
}
function partsOf(entry, form) {
    const groups = form.exec(entry.fileName)?.groups;
    if (!groups?.['job'])
        return [];
    return [{ entry, job: groups['job'], number: Number(groups['number'] ?? 0), step: groups['step'] }];
}
function byPlace(a, b) {
    return a.job === b.job ? a.number - b.number : a.job < b.job ? -1 : 1;
}
async function listed(path, name) {
    try {
        const archive = await archive_opened(path);
        const entries = [];
        for await (const entry of archive.eachEntry()) {
            if (entries.push(entry) > MOST_ENTRIES)
                throw new Error(`it has more than ${String(MOST_ENTRIES)} entries`);
        }
        archive.close();
        const bytes = entries.reduce((sum, { uncompressedSize }) => sum + uncompressedSize, 0);
        if (bytes > MOST_BYTES)
            throw new Error(`it unpacks to ${String(bytes)} bytes, and ${String(MOST_BYTES)} are the most`);
        return entries;
    }
    catch (error) {
        throw new errors/* InputError */.dz([`The archive ${name} cannot be read: ${(0,errors/* messageOf */.bD)(error)}.`], { cause: error });
    }
}
function archive_opened(path) {
    return (0,yauzl/* openPromise */.sO)(path, { autoClose: false, lazyEntries: true });
}
async function* contents(path, entry) {
    const archive = await archive_opened(path);
    try {
        for await (const chunk of await archive.openReadStreamPromise(entry))
            yield chunk;
    }
    finally {
        archive.close();
    }
}

;// CONCATENATED MODULE: ./actions/failure-analyzer/src/gather/run-archive.ts





const run_archive_ROUTE = 'GET /repos/{owner}/{repo}/actions/runs/{run_id}/attempts/{attempt_number}/logs';
const run_archive_TRIES = 3;
const run_archive_MOST_BYTES = 512 * 1_024 ** 2;
/** As the server cuts names of files, in UTF-16 units (cli/cli#5011). */
const LONGEST_NAME = 90;
/** The logs of a run's attempt in one archive, fetched when the first job needs it, and once. */
class RunArchive {
    #place;
    #tools;
    #path;
    #texts;
    constructor(place, tools) {
        this.#place = place;
        this.#tools = tools;
        this.#path = (0,external_node_path_.join)(tools.folder, `logs-${String(place.id)}-${String(place.attempt)}.zip`);
    }
    /**
     * A job's log, by its steps or whole; undefined where the archive is gone, does not have it, or has two jobs of that name.
     * @throws InputError where the archive is there and cannot be read
     */
    async logOf(name) {
        const wanted = fileName(name);
        if (this.#tools.names.filter((other) => fileName(other) === wanted).length > 1)
            return undefined;
        const texts = await (this.#texts ??= this.#fetched());
        const steps = texts.filter(({ job, step }) => step !== undefined && job === wanted);
        const whole = texts.filter(({ job, step, name: path }) => step === undefined && (job === wanted || isOf(path, wanted)));
        const found = steps.length > 0 ? steps : whole.length === 1 ? whole : [];
        return found.length === 0 ? undefined : run_archive_joined(found);
    }
    /** Leaves nothing behind. */
    async dispose() {
        if (this.#texts !== undefined)
            await (0,promises_.rm)(this.#path, { force: true });
    }
    async #fetched() {
        const { owner, repo, id, attempt } = this.#place;
        for (let tried = 1;; tried += 1) {
            try {
                const parameters = { owner, repo, run_id: id, attempt_number: attempt };
                const bytes = await (0,failures/* whenFound */.z)(this.#tools.github.download(run_archive_ROUTE, parameters));
                if (bytes === undefined)
                    return [];
                await this.#keep(bytes);
                return await archiveTexts(this.#path, `logs of run ${String(id)}`);
            }
            catch (error) {
                if (tried === run_archive_TRIES || this.#tools.cancel.aborted || !(error instanceof failures/* UnavailableError */.hG))
                    throw error;
            }
        }
    }
    async #keep(bytes) {
        const { folder, cancel, most = run_archive_MOST_BYTES } = this.#tools;
        await (0,promises_.mkdir)(folder, { recursive: true });
        const file = await (0,promises_.open)(this.#path, 'w');
        try {
            let size = 0;
            for await (const chunk of bytes) {
                if (cancel.aborted)
                    throw new errors/* InputError */.dz([(0,messages/* cancelled */.KW)()]);
                size += chunk.length;
                if (size > most)
                    throw new errors/* InputError */.dz([(0,messages/* archiveTooLarge */.c1)(most)]);
                await file.writeFile(chunk);
            }
        }
        finally {
            await file.close();
        }
    }
}
/** A job's name as the archive writes it. */
function fileName(job) {
    return job.replace(/[/\\:*?"<>|]/g, '').slice(0, LONGEST_NAME);
}
/** `0_job.txt`; the number that a name may end in is part of it. */
function isOf(path, wanted) {
    return path.slice(path.lastIndexOf('/') + 1).replace(/^-?\d+_/, '') === `${wanted}.txt`;
}
async function* run_archive_joined(texts) {
    for (const { open: opened } of texts)
        yield* opened();
}

;// CONCATENATED MODULE: ./actions/failure-analyzer/src/gather/run-facts.ts


/** @throws InputError where there is no such run */
async function foundRun(target, event, github) {
    const { owner, repo, id, attempt } = target;
    const answer = await (0,failures/* whenFound */.z)(attempt === undefined
        ? github.request('GET /repos/{owner}/{repo}/actions/runs/{run_id}', { owner, repo, run_id: id })
        : github.request('GET /repos/{owner}/{repo}/actions/runs/{run_id}/attempts/{attempt_number}', {
            owner,
            repo,
            run_id: id,
            attempt_number: attempt,
        }));
    if (answer === undefined)
        throw new errors/* InputError */.dz([(0,messages/* noSuchRun */.GB)(`${owner}/${repo}`, id, attempt)]);
    const defaultBranch = event.defaultBranch ?? (await defaultBranchOf(target, github));
    return run_facts_described(answer.data, defaultBranch, event, target.own);
}
function run_facts_described(data, defaultBranch, event, own) {
    const repository = data.repository.full_name;
    return {
        repository,
        id: Number(data.id),
        attempt: Number(data.run_attempt ?? 1),
        workflow: data.name ?? data.path,
        workflowPath: data.path,
        workflowId: Number(data.workflow_id),
        event: data.event,
        branch: data.head_branch ?? '',
        defaultBranch,
        commit: data.head_sha,
        status: data.status ?? 'completed',
        conclusion: data.conclusion,
        url: data.html_url,
        fork: data.head_repository?.full_name !== repository,
        pullRequest: firstPull(data) ?? (own ? event.pullRequest : undefined),
        own,
    };
}
function firstPull({ pull_requests: pulls }) {
    const [first] = pulls ?? [];
    return first && Number(first.number);
}
async function defaultBranchOf({ owner, repo }, github) {
    const { data } = await github.request('GET /repos/{owner}/{repo}', { owner, repo });
    return data.default_branch;
}

;// CONCATENATED MODULE: ./actions/failure-analyzer/src/gather/target.ts


/** What was asked for, else the run that the event tells of, else the one that this step is part of. */
function targetOf(inputs, event, environment) {
    const own = { id: Number(environment['GITHUB_RUN_ID']), attempt: Number(environment['GITHUB_RUN_ATTEMPT'] || 1) };
    const known = event.run ?? (environment['GITHUB_RUN_ID'] ? own : undefined);
    const id = inputs['run-id'] ?? known?.id;
    const repository = environment['GITHUB_REPOSITORY'];
    if (id === undefined || !repository)
        throw new errors/* InputError */.dz([(0,messages/* noRun */.jC)()]);
    const attempt = inputs['run-attempt'] ?? (id === known?.id ? known.attempt : undefined);
    return { ...(0,repository_file/* repositoryName */.a)(repository), id, attempt, own: id === own.id && (attempt ?? own.attempt) === own.attempt };
}

;// CONCATENATED MODULE: ./actions/failure-analyzer/src/gather/run.ts









/** Of a run that ended so, nothing is to be explained. */
const GREEN = ['success', 'skipped', 'neutral', 'action_required'];
/**
 * What a run left, by the API: of a green one the run alone, else its jobs, and of those that failed the annotations
 * and logs.
 * @throws InputError where it cannot be read to its end: half a run is no run
 */
async function readRun(inputs, classifier, ports) {
    const event = await readEvent(ports);
    const target = targetOf(inputs, event, ports.environment);
    const github = await ports.github();
    const run = await foundRun(target, event, github);
    if (GREEN.includes(run.conclusion))
        return { run, jobs: [], texts: [], notes: notesOf(run) };
    const place = { owner: target.owner, repo: target.repo, id: run.id, attempt: run.attempt };
    const { jobs, notes } = await readJobs(place, run, github, { ...ports, classifier });
    return { run, jobs, texts: [], notes: [...notesOf(run), ...notes] };
}
async function readJobs(attempt, run, github, { classifier, cancel, clock, folder }) {
    const place = { owner: attempt.owner, repo: attempt.repo };
    const listed = await listedJobs(attempt, github);
    const annotated = await withAnnotations(listed, place, github);
    const archive = new RunArchive(attempt, { github, cancel, folder, names: listed.map(({ name }) => name) });
    const green = new LastGreen(run, { place, github, cancel });
    try {
        return await withLogs(annotated, { place, classifier, github, cancel, clock, archive, green });
    }
    finally {
        await archive.dispose();
    }
}
/** A step that runs beside what failed need not be told that its own run is going on. */
function notesOf({ status, conclusion, own }) {
    if (conclusion === 'action_required')
        return [(0,messages/* waitsForApproval */.XM)()];
    return status === 'completed' || own ? [] : [(0,messages/* stillGoing */.bd)()];
}

;// CONCATENATED MODULE: ./actions/failure-analyzer/src/gather/reading.ts


/** Reads one text to its end, in constant memory. */
async function classified(bytes, classifier, known, cancel) {
    const session = classifier.start(known);
    for await (const chunk of bytes) {
        if (cancel.aborted)
            throw new errors/* InputError */.dz([(0,messages/* cancelled */.KW)()]);
        session.write(chunk);
    }
    return session.end();
}
/**
 * Reads texts one after the other.
 * @throws InputError that names a text which could not be read to its end: half a log is no log
 */
async function readTexts(texts, classifier, { cancel }, known) {
    const read = [];
    for (const { name, job, step, open } of texts) {
        try {
            read.push({ name, job, step, classification: await classified(open(), classifier, known, cancel) });
        }
        catch (error) {
            if (cancel.aborted)
                throw error;
            throw new errors/* InputError */.dz([`${name} could not be read to its end: ${(0,errors/* messageOf */.bD)(error)}.`], { cause: error });
        }
    }
    return read;
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __webpack_require__(57075);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(38522);
// EXTERNAL MODULE: ./packages/core/src/real-path.ts
var real_path = __webpack_require__(48309);
;// CONCATENATED MODULE: ./actions/failure-analyzer/src/gather/texts.ts







const MOST_FILES = 10_000;
/**
 * The texts of a file, a folder, a glob or a run's archive, in the order of their names.
 * @throws InputError where nothing is there
 */
async function textsAt(logPath, environment) {
    const base = (0,workspace/* workspaceFolder */.i)(environment);
    const files = [];
    const left = [];
    for (const path of await pathsOf(logPath, base)) {
        const stat = await (0,promises_.lstat)(path);
        if (stat.isDirectory())
            continue;
        if (stat.isFile())
            files.push(path);
        else
            left.push(`${texts_shown(path, base)} is not a file of its own (a link or a device) and was not read.`);
    }
    if (files.length === 0) {
        throw new errors/* InputError */.dz([
            `Input log-path is "${logPath}": there is no file at it. It is taken from ${base}.`,
            ...left,
        ]);
    }
    if (files.length > MOST_FILES) {
        throw new errors/* InputError */.dz([
            `Input log-path is "${logPath}": it means ${String(files.length)} files, and ${String(MOST_FILES)} are the most.`,
        ]);
    }
    const nameOf = files.length === 1 ? lone(environment) : texts_shown;
    const texts = await Promise.all(files.sort().map((path) => textsOf(path, nameOf(path, base))));
    return { texts: texts.flat(), left };
}
/** A path as a user knows it: below the workspace from there, else whole. */
function texts_shown(path, base) {
    const below = (0,external_node_path_.relative)(base, path);
    return (0,external_node_path_.isAbsolute)(below) || /^\.\.(?:[\\/]|$)/.test(below) ? path : below;
}
/** Of a single file below the job's own temporary folder the name is enough: the folder means nothing to anybody, and is gone with the job. */
function lone({ RUNNER_TEMP: temp = '' }) {
    return (path, base) => {
        const name = texts_shown(path, base);
        return (0,external_node_path_.isAbsolute)(name) && temp !== '' && (0,real_path/* fromRoot */.t)(temp, path) !== undefined ? (0,external_node_path_.basename)(path) : name;
    };
}
async function pathsOf(logPath, base) {
    const path = (0,external_node_path_.resolve)(base, logPath);
    const stat = await (0,promises_.lstat)(path).catch(() => undefined);
    if (stat?.isDirectory()) {
        const names = await (0,promises_.readdir)(path, { recursive: true });
        return names.map((name) => (0,external_node_path_.join)(path, name));
    }
    if (stat)
        return [path];
    const paths = [];
    for await (const match of (0,promises_.glob)(logPath, { cwd: base }))
        paths.push((0,external_node_path_.resolve)(base, match));
    return paths;
}
/** A file's texts: of an archive each of its logs, of any other itself. */
async function textsOf(path, name) {
    const magic = await firstBytes(path);
    if (magic.startsWith('PK\u0003\u0004') || magic.startsWith('PK\u0005\u0006'))
        return archiveTexts(path, name);
    const gzipped = magic.startsWith('\u001f\u008b');
    const bytes = () => {
        const stream = (0,external_node_fs_.createReadStream)(path);
        // What goes wrong on the way is thrown to whoever reads the end of the pipe.
        return gzipped ? (0,external_node_stream_.pipeline)(stream, (0,external_node_zlib_.createGunzip)(), () => undefined) : stream;
    };
    return [{ name, job: undefined, step: undefined, open: bytes }];
}
async function firstBytes(path) {
    const file = await (0,promises_.open)(path);
    try {
        const { buffer, bytesRead } = await file.read(Buffer.alloc(4), 0, 4, 0);
        return buffer.toString('latin1', 0, bytesRead);
    }
    finally {
        await file.close();
    }
}

// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
// EXTERNAL MODULE: ./packages/core/src/redaction.ts
var redaction = __webpack_require__(63812);
// EXTERNAL MODULE: ./packages/core/src/workflow-command.ts
var workflow_command = __webpack_require__(6144);
;// CONCATENATED MODULE: ./actions/failure-analyzer/src/log-masks.ts



const MOST_MASKS = 1_000;
/** A command is read by the first bytes of its line. */
const LINE_LIMIT = 64 * 1_024;
const LINE_END = /[\r\n]/;
const WORD = /add-mask/i;
/** Both grammars of the runner; GitHub's logs have a time before what was printed. */
const MASK = /^\s*(?:\d{4}-\d\d-\d\dT[\d:.]+Z )?::add-mask(?: [^:]*)?::(?<value>.*)$|##\[add-mask(?: [^\]]*)?\](?<old>.*)$/i;
/**
 * The values that a log's own `::add-mask::` commands hide: what a command printed into a file went past the runner,
 * which would have hidden them. They hide only what comes from the log: words of ours, a log could blot out at will.
 */
class LogMasks {
    #redactor = new redaction/* Redactor */.p({});
    #values = new Set();
    /** The same bytes, listened to as they pass. */
    async *heard(bytes) {
        const lines = new MaskLines((value) => this.#add(value));
        for await (const chunk of bytes) {
            lines.write(chunk);
            yield chunk;
        }
        lines.end();
    }
    /** A value in which every text is one of the log. */
    hide(value) {
        return this.#values.size === 0 ? value : this.#redactor.redactAll(value);
    }
    /** What a log came to, its texts without what is hidden. */
    hideIn(classification) {
        if (this.#values.size === 0)
            return classification;
        const { evidence, explanation, transientReason, runnerUp } = classification;
        return {
            ...classification,
            transientReason: this.hide(transientReason),
            ...(evidence && { evidence: this.hide(evidence) }),
            ...(explanation !== undefined && { explanation: this.hide(explanation) }),
            ...(runnerUp && { runnerUp: { ...runnerUp, evidence: this.hide(runnerUp.evidence) } }),
        };
    }
    #add(value) {
        if (this.#values.has(value))
            return;
        if (this.#values.size === MOST_MASKS)
            throw new errors/* InputError */.dz([(0,messages/* tooManyMasks */.B3)(MOST_MASKS)]);
        this.#values.add(value);
        this.#redactor.add(value);
    }
}
/** The masks in a stream's lines, of which no more than one is held. */
class MaskLines {
    #onMask;
    #decoder;
    #begun = false;
    #held = Buffer.alloc(0);
    constructor(onMask) {
        this.#onMask = onMask;
    }
    write(chunk) {
        if (!this.#begun)
            this.#decoder = decoderFor(chunk);
        this.#begun = true;
        const bytes = this.#decoder ? Buffer.from(this.#decoder.decode(chunk, { stream: true })) : chunk;
        const firstEnd = bytes.subarray(0, bytes.indexOf('\n') + 1 || bytes.length).indexOf('\r');
        const cut = firstEnd < 0 ? bytes.indexOf('\n') : firstEnd;
        if (cut < 0) {
            this.#hold(bytes);
            return;
        }
        const rest = Math.max(bytes.lastIndexOf('\n'), bytes.lastIndexOf('\r')) + 1;
        this.#hold(bytes.subarray(0, cut));
        this.end();
        this.#read(bytes.subarray(cut, rest));
        this.#hold(bytes.subarray(rest));
    }
    /** The last line, which nothing ended. */
    end() {
        this.#read(this.#held);
        this.#held = Buffer.alloc(0);
    }
    #hold(bytes) {
        const kept = bytes.subarray(0, LINE_LIMIT - this.#held.length);
        // A copy, for the chunk's memory is its giver's.
        if (kept.length > 0)
            this.#held = Buffer.concat([this.#held, kept]);
    }
    #read(bytes) {
        if (!WORD.test(bytes.toString('latin1')))
            return;
        for (const line of bytes.toString().split(LINE_END)) {
            const { value, old } = MASK.exec(line)?.groups ?? {};
            const masked = value ?? old;
            if (masked !== undefined)
                this.#onMask((0,workflow_command/* unescapeData */.zL)(masked));
        }
    }
}
/** UTF-16 by its byte order mark, as PowerShell writes it; anything else is read as the bytes that it is. */
function decoderFor([first, second]) {
    if (first === 0xff && second === 0xfe)
        return new external_node_util_.TextDecoder('utf-16le');
    return first === 0xfe && second === 0xff ? new external_node_util_.TextDecoder('utf-16be') : undefined;
}

;// CONCATENATED MODULE: ./actions/failure-analyzer/src/gather.ts




/** @throws InputError where there is nothing to read, or it cannot be read to its end */
async function gather(inputs, classifier, ports, known = {}) {
    const path = inputs['log-path'];
    if (path === undefined)
        return readRun(inputs, classifier, ports);
    const { texts, left } = await textsAt(path, ports.environment);
    const masks = new LogMasks();
    const heard = texts.map((text) => ({ ...text, open: () => masks.heard(text.open()) }));
    const read = await readTexts(heard, classifier, ports, known);
    // Only now all of them are known.
    const shown = read.map((text) => ({ ...text, classification: masks.hideIn(text.classification) }));
    return { run: undefined, jobs: [], texts: shown, notes: left, masks };
}

;// CONCATENATED MODULE: ./actions/failure-analyzer/src/gather/history.ts






/** The history of the run's repository. Whatever keeps it from being read is a note; the analysis goes on without it. */
async function readHistory({ history: place }, ports, run) {
    if (place.kind === 'none' || !run)
        return without('off', []);
    try {
        return readingOf(await keptAt(place, ports, run), place, run);
    }
    catch (error) {
        if (!(error instanceof HistoryUnavailable))
            throw error;
        return without('unreadable', [noHistory(placeName(place), error.message)]);
    }
}
async function keptAt(place, ports, { repository }) {
    switch (place.kind) {
        case 'cache':
            return keptInCache(await cacheService(ports), ports);
        case 'branch':
            return keptOnBranch(repository, ports);
        case 'folder':
            return keptInFolder(place.path, ports);
    }
    place;
}
function readingOf({ text, version }, place, run) {
    // A pull request's own caches are seen by itself alone.
    const notes = place.kind === 'cache' && run.own && run.pullRequest !== undefined ? [cacheIsPrivate()] : [];
    if (text === undefined)
        return without('empty', notes);
    const file = historyFrom(text);
    if ('history' in file)
        return { state: 'read', history: file.history, version, notes };
    return without('unreadable', [...notes, brokenHistory(placeName(place), file.fault)]);
}
function without(state, notes) {
    return { state, history: emptyHistory(), version: undefined, notes };
}

// EXTERNAL MODULE: ./packages/core/src/inputs/structured.ts
var structured = __webpack_require__(62960);
// EXTERNAL MODULE: ./packages/core/src/inputs/checked.ts
var checked = __webpack_require__(51734);
// EXTERNAL MODULE: ./packages/core/src/inputs/decoder.ts
var decoder = __webpack_require__(54695);
// EXTERNAL MODULE: ./packages/core/src/github/configuration.ts
var configuration = __webpack_require__(82683);
;// CONCATENATED MODULE: ./packages/failures/src/rule-file.checker.generated.js
// Written by scripts/schemas.ts from rule-file.schema.ts; change it there and run `npm run generate`.

const rule_file_checker_generated_validate = rule_file_checker_generated_validate10;
const rule_file_checker_generated_schema11 = {"type":"object","additionalProperties":false,"required":["rules"],"properties":{"rules":{"type":"array","maxItems":500,"items":{"type":"object","additionalProperties":false,"required":["id","category","transient","literals","pattern","explanation","cure","examples","green"],"properties":{"id":{"type":"string","pattern":"^[a-z0-9]+(?:-[a-z0-9]+)+$","maxLength":80},"category":{"enum":["test","flaky","compile","type","lint","policy","dependency","network","service","infrastructure","runner-lost","cancelled","upstream","timeout","oom","disk","auth","vcs","config","crash"]},"transient":{"enum":["yes","no","unknown"]},"weight":{"type":"integer","minimum":1,"maximum":100},"literals":{"type":"array","minItems":1,"maxItems":20,"items":{"type":"string","minLength":3,"maxLength":200}},"pattern":{"type":"string","minLength":1,"maxLength":1000},"not":{"type":"string","minLength":1,"maxLength":1000},"not-near":{"type":"string","minLength":1,"maxLength":1000},"command":{"enum":["error","warning"]},"platform":{"type":"boolean"},"pick":{"enum":["first","last"]},"explanation":{"type":"string","minLength":1,"maxLength":2000},"cure":{"type":"string","minLength":1,"maxLength":2000},"examples":{"type":"array","minItems":1,"maxItems":50,"items":{"type":"string","minLength":1,"maxLength":2000}},"green":{"type":"array","minItems":1,"maxItems":50,"items":{"type":"string","minLength":1,"maxLength":2000}}}}}}};
const rule_file_checker_generated_func2 = Object.prototype.hasOwnProperty;
const func3 = (text) => [...text].length;
const rule_file_checker_generated_pattern0 = new RegExp("^[a-z0-9]+(?:-[a-z0-9]+)+$", "u");

function rule_file_checker_generated_validate10(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.rules === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "rules"},message:"must have required property '"+"rules"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!(key0 === "rules")){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.rules !== undefined){
let data0 = data.rules;
if(Array.isArray(data0)){
if(data0.length > 500){
const err2 = {instancePath:instancePath+"/rules",schemaPath:"#/properties/rules/maxItems",keyword:"maxItems",params:{limit: 500},message:"must NOT have more than 500 items"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(data1.id === undefined){
const err3 = {instancePath:instancePath+"/rules/" + i0,schemaPath:"#/properties/rules/items/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data1.category === undefined){
const err4 = {instancePath:instancePath+"/rules/" + i0,schemaPath:"#/properties/rules/items/required",keyword:"required",params:{missingProperty: "category"},message:"must have required property '"+"category"+"'"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data1.transient === undefined){
const err5 = {instancePath:instancePath+"/rules/" + i0,schemaPath:"#/properties/rules/items/required",keyword:"required",params:{missingProperty: "transient"},message:"must have required property '"+"transient"+"'"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data1.literals === undefined){
const err6 = {instancePath:instancePath+"/rules/" + i0,schemaPath:"#/properties/rules/items/required",keyword:"required",params:{missingProperty: "literals"},message:"must have required property '"+"literals"+"'"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data1.pattern === undefined){
const err7 = {instancePath:instancePath+"/rules/" + i0,schemaPath:"#/properties/rules/items/required",keyword:"required",params:{missingProperty: "pattern"},message:"must have required property '"+"pattern"+"'"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(data1.explanation === undefined){
const err8 = {instancePath:instancePath+"/rules/" + i0,schemaPath:"#/properties/rules/items/required",keyword:"required",params:{missingProperty: "explanation"},message:"must have required property '"+"explanation"+"'"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(data1.cure === undefined){
const err9 = {instancePath:instancePath+"/rules/" + i0,schemaPath:"#/properties/rules/items/required",keyword:"required",params:{missingProperty: "cure"},message:"must have required property '"+"cure"+"'"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(data1.examples === undefined){
const err10 = {instancePath:instancePath+"/rules/" + i0,schemaPath:"#/properties/rules/items/required",keyword:"required",params:{missingProperty: "examples"},message:"must have required property '"+"examples"+"'"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(data1.green === undefined){
const err11 = {instancePath:instancePath+"/rules/" + i0,schemaPath:"#/properties/rules/items/required",keyword:"required",params:{missingProperty: "green"},message:"must have required property '"+"green"+"'"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
for(const key1 in data1){
if(!(rule_file_checker_generated_func2.call(rule_file_checker_generated_schema11.properties.rules.items.properties, key1))){
const err12 = {instancePath:instancePath+"/rules/" + i0,schemaPath:"#/properties/rules/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data1.id !== undefined){
let data2 = data1.id;
if(typeof data2 === "string"){
if(func3(data2) > 80){
const err13 = {instancePath:instancePath+"/rules/" + i0+"/id",schemaPath:"#/properties/rules/items/properties/id/maxLength",keyword:"maxLength",params:{limit: 80},message:"must NOT have more than 80 characters"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(!rule_file_checker_generated_pattern0.test(data2)){
const err14 = {instancePath:instancePath+"/rules/" + i0+"/id",schemaPath:"#/properties/rules/items/properties/id/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]+(?:-[a-z0-9]+)+$"},message:"must match pattern \""+"^[a-z0-9]+(?:-[a-z0-9]+)+$"+"\""};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
else {
const err15 = {instancePath:instancePath+"/rules/" + i0+"/id",schemaPath:"#/properties/rules/items/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data1.category !== undefined){
let data3 = data1.category;
if(!((((((((((((((((((((data3 === "test") || (data3 === "flaky")) || (data3 === "compile")) || (data3 === "type")) || (data3 === "lint")) || (data3 === "policy")) || (data3 === "dependency")) || (data3 === "network")) || (data3 === "service")) || (data3 === "infrastructure")) || (data3 === "runner-lost")) || (data3 === "cancelled")) || (data3 === "upstream")) || (data3 === "timeout")) || (data3 === "oom")) || (data3 === "disk")) || (data3 === "auth")) || (data3 === "vcs")) || (data3 === "config")) || (data3 === "crash"))){
const err16 = {instancePath:instancePath+"/rules/" + i0+"/category",schemaPath:"#/properties/rules/items/properties/category/enum",keyword:"enum",params:{allowedValues: rule_file_checker_generated_schema11.properties.rules.items.properties.category.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data1.transient !== undefined){
let data4 = data1.transient;
if(!(((data4 === "yes") || (data4 === "no")) || (data4 === "unknown"))){
const err17 = {instancePath:instancePath+"/rules/" + i0+"/transient",schemaPath:"#/properties/rules/items/properties/transient/enum",keyword:"enum",params:{allowedValues: rule_file_checker_generated_schema11.properties.rules.items.properties.transient.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data1.weight !== undefined){
let data5 = data1.weight;
if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){
const err18 = {instancePath:instancePath+"/rules/" + i0+"/weight",schemaPath:"#/properties/rules/items/properties/weight/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 > 100 || isNaN(data5)){
const err19 = {instancePath:instancePath+"/rules/" + i0+"/weight",schemaPath:"#/properties/rules/items/properties/weight/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100},message:"must be <= 100"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
if(data5 < 1 || isNaN(data5)){
const err20 = {instancePath:instancePath+"/rules/" + i0+"/weight",schemaPath:"#/properties/rules/items/properties/weight/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
}
if(data1.literals !== undefined){
let data6 = data1.literals;
if(Array.isArray(data6)){
if(data6.length > 20){
const err21 = {instancePath:instancePath+"/rules/" + i0+"/literals",schemaPath:"#/properties/rules/items/properties/literals/maxItems",keyword:"maxItems",params:{limit: 20},message:"must NOT have more than 20 items"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
if(data6.length < 1){
const err22 = {instancePath:instancePath+"/rules/" + i0+"/literals",schemaPath:"#/properties/rules/items/properties/literals/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
const len1 = data6.length;
for(let i1=0; i1<len1; i1++){
let data7 = data6[i1];
if(typeof data7 === "string"){
if(func3(data7) > 200){
const err23 = {instancePath:instancePath+"/rules/" + i0+"/literals/" + i1,schemaPath:"#/properties/rules/items/properties/literals/items/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
if(func3(data7) < 3){
const err24 = {instancePath:instancePath+"/rules/" + i0+"/literals/" + i1,schemaPath:"#/properties/rules/items/properties/literals/items/minLength",keyword:"minLength",params:{limit: 3},message:"must NOT have fewer than 3 characters"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
else {
const err25 = {instancePath:instancePath+"/rules/" + i0+"/literals/" + i1,schemaPath:"#/properties/rules/items/properties/literals/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
}
else {
const err26 = {instancePath:instancePath+"/rules/" + i0+"/literals",schemaPath:"#/properties/rules/items/properties/literals/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
if(data1.pattern !== undefined){
let data8 = data1.pattern;
if(typeof data8 === "string"){
if(func3(data8) > 1000){
const err27 = {instancePath:instancePath+"/rules/" + i0+"/pattern",schemaPath:"#/properties/rules/items/properties/pattern/maxLength",keyword:"maxLength",params:{limit: 1000},message:"must NOT have more than 1000 characters"};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
if(func3(data8) < 1){
const err28 = {instancePath:instancePath+"/rules/" + i0+"/pattern",schemaPath:"#/properties/rules/items/properties/pattern/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
else {
const err29 = {instancePath:instancePath+"/rules/" + i0+"/pattern",schemaPath:"#/properties/rules/items/properties/pattern/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
if(data1.not !== undefined){
let data9 = data1.not;
if(typeof data9 === "string"){
if(func3(data9) > 1000){
const err30 = {instancePath:instancePath+"/rules/" + i0+"/not",schemaPath:"#/properties/rules/items/properties/not/maxLength",keyword:"maxLength",params:{limit: 1000},message:"must NOT have more than 1000 characters"};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
if(func3(data9) < 1){
const err31 = {instancePath:instancePath+"/rules/" + i0+"/not",schemaPath:"#/properties/rules/items/properties/not/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
else {
const err32 = {instancePath:instancePath+"/rules/" + i0+"/not",schemaPath:"#/properties/rules/items/properties/not/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
if(data1["not-near"] !== undefined){
let data10 = data1["not-near"];
if(typeof data10 === "string"){
if(func3(data10) > 1000){
const err33 = {instancePath:instancePath+"/rules/" + i0+"/not-near",schemaPath:"#/properties/rules/items/properties/not-near/maxLength",keyword:"maxLength",params:{limit: 1000},message:"must NOT have more than 1000 characters"};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
if(func3(data10) < 1){
const err34 = {instancePath:instancePath+"/rules/" + i0+"/not-near",schemaPath:"#/properties/rules/items/properties/not-near/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
else {
const err35 = {instancePath:instancePath+"/rules/" + i0+"/not-near",schemaPath:"#/properties/rules/items/properties/not-near/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
if(data1.command !== undefined){
let data11 = data1.command;
if(!((data11 === "error") || (data11 === "warning"))){
const err36 = {instancePath:instancePath+"/rules/" + i0+"/command",schemaPath:"#/properties/rules/items/properties/command/enum",keyword:"enum",params:{allowedValues: rule_file_checker_generated_schema11.properties.rules.items.properties.command.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
if(data1.platform !== undefined){
if(typeof data1.platform !== "boolean"){
const err37 = {instancePath:instancePath+"/rules/" + i0+"/platform",schemaPath:"#/properties/rules/items/properties/platform/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
if(data1.pick !== undefined){
let data13 = data1.pick;
if(!((data13 === "first") || (data13 === "last"))){
const err38 = {instancePath:instancePath+"/rules/" + i0+"/pick",schemaPath:"#/properties/rules/items/properties/pick/enum",keyword:"enum",params:{allowedValues: rule_file_checker_generated_schema11.properties.rules.items.properties.pick.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
if(data1.explanation !== undefined){
let data14 = data1.explanation;
if(typeof data14 === "string"){
if(func3(data14) > 2000){
const err39 = {instancePath:instancePath+"/rules/" + i0+"/explanation",schemaPath:"#/properties/rules/items/properties/explanation/maxLength",keyword:"maxLength",params:{limit: 2000},message:"must NOT have more than 2000 characters"};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
if(func3(data14) < 1){
const err40 = {instancePath:instancePath+"/rules/" + i0+"/explanation",schemaPath:"#/properties/rules/items/properties/explanation/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
else {
const err41 = {instancePath:instancePath+"/rules/" + i0+"/explanation",schemaPath:"#/properties/rules/items/properties/explanation/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
if(data1.cure !== undefined){
let data15 = data1.cure;
if(typeof data15 === "string"){
if(func3(data15) > 2000){
const err42 = {instancePath:instancePath+"/rules/" + i0+"/cure",schemaPath:"#/properties/rules/items/properties/cure/maxLength",keyword:"maxLength",params:{limit: 2000},message:"must NOT have more than 2000 characters"};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
if(func3(data15) < 1){
const err43 = {instancePath:instancePath+"/rules/" + i0+"/cure",schemaPath:"#/properties/rules/items/properties/cure/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
else {
const err44 = {instancePath:instancePath+"/rules/" + i0+"/cure",schemaPath:"#/properties/rules/items/properties/cure/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
}
if(data1.examples !== undefined){
let data16 = data1.examples;
if(Array.isArray(data16)){
if(data16.length > 50){
const err45 = {instancePath:instancePath+"/rules/" + i0+"/examples",schemaPath:"#/properties/rules/items/properties/examples/maxItems",keyword:"maxItems",params:{limit: 50},message:"must NOT have more than 50 items"};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
if(data16.length < 1){
const err46 = {instancePath:instancePath+"/rules/" + i0+"/examples",schemaPath:"#/properties/rules/items/properties/examples/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
const len2 = data16.length;
for(let i2=0; i2<len2; i2++){
let data17 = data16[i2];
if(typeof data17 === "string"){
if(func3(data17) > 2000){
const err47 = {instancePath:instancePath+"/rules/" + i0+"/examples/" + i2,schemaPath:"#/properties/rules/items/properties/examples/items/maxLength",keyword:"maxLength",params:{limit: 2000},message:"must NOT have more than 2000 characters"};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
if(func3(data17) < 1){
const err48 = {instancePath:instancePath+"/rules/" + i0+"/examples/" + i2,schemaPath:"#/properties/rules/items/properties/examples/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
}
else {
const err49 = {instancePath:instancePath+"/rules/" + i0+"/examples/" + i2,schemaPath:"#/properties/rules/items/properties/examples/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
}
}
else {
const err50 = {instancePath:instancePath+"/rules/" + i0+"/examples",schemaPath:"#/properties/rules/items/properties/examples/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
}
if(data1.green !== undefined){
let data18 = data1.green;
if(Array.isArray(data18)){
if(data18.length > 50){
const err51 = {instancePath:instancePath+"/rules/" + i0+"/green",schemaPath:"#/properties/rules/items/properties/green/maxItems",keyword:"maxItems",params:{limit: 50},message:"must NOT have more than 50 items"};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
if(data18.length < 1){
const err52 = {instancePath:instancePath+"/rules/" + i0+"/green",schemaPath:"#/properties/rules/items/properties/green/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
const len3 = data18.length;
for(let i3=0; i3<len3; i3++){
let data19 = data18[i3];
if(typeof data19 === "string"){
if(func3(data19) > 2000){
const err53 = {instancePath:instancePath+"/rules/" + i0+"/green/" + i3,schemaPath:"#/properties/rules/items/properties/green/items/maxLength",keyword:"maxLength",params:{limit: 2000},message:"must NOT have more than 2000 characters"};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
if(func3(data19) < 1){
const err54 = {instancePath:instancePath+"/rules/" + i0+"/green/" + i3,schemaPath:"#/properties/rules/items/properties/green/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
}
else {
const err55 = {instancePath:instancePath+"/rules/" + i0+"/green/" + i3,schemaPath:"#/properties/rules/items/properties/green/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
}
}
else {
const err56 = {instancePath:instancePath+"/rules/" + i0+"/green",schemaPath:"#/properties/rules/items/properties/green/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
}
}
else {
const err57 = {instancePath:instancePath+"/rules/" + i0,schemaPath:"#/properties/rules/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
}
}
else {
const err58 = {instancePath:instancePath+"/rules",schemaPath:"#/properties/rules/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
}
}
else {
const err59 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
rule_file_checker_generated_validate10.errors = vErrors;
return errors === 0;
}

// EXTERNAL MODULE: ./packages/failures/src/rule-file.ts
var rule_file = __webpack_require__(43390);
;// CONCATENATED MODULE: ./actions/failure-analyzer/src/gather/rules.ts



const FILE = (0,structured/* yaml */.o)('a YAML file of rules', (0,checked/* checkedBy */.N)(rule_file_checker_generated_validate));
/** Of a file; a thousand rules are less. */
const MOST_CHARACTERS = 1_000_000;
/**
 * The rules of the files that `rules` names: of the checkout, or of the default branch where there is none or where it
 * may be a stranger's.
 * @throws InputError that names every file that is not there, and every rule that cannot be used
 */
async function ownRules(paths, ports) {
    const rules = [];
    const mistakes = [];
    for (const path of paths) {
        const read = await readRules(path, ports);
        if (read instanceof decoder/* Mistake */.F)
            mistakes.push(read.detail ?? (0,messages/* noRuleFile */.wC)(path));
        else
            rules.push(...read);
    }
    if (mistakes.length > 0)
        throw new errors/* InputError */.dz(mistakes);
    return rules;
}
/** Rules of several files together. @throws InputError where two have one name */
function unique(rules) {
    const twice = rules.find(({ id }, at) => rules.findIndex((rule) => rule.id === id) !== at);
    if (twice)
        throw new errors/* InputError */.dz([(0,messages/* sameName */.q)(twice.id)]);
    return rules;
}
async function readRules(path, ports) {
    const text = await rules_textOf(path, ports);
    if (text === undefined)
        return new decoder/* Mistake */.F((0,messages/* noRuleFile */.wC)(path));
    if (text instanceof decoder/* Mistake */.F)
        return text;
    if (text.length > MOST_CHARACTERS)
        return new decoder/* Mistake */.F((0,messages/* badRules */.Ff)(path, 'it is longer than 1,000,000 characters'));
    const file = await FILE.decode(text);
    if (file instanceof decoder/* Mistake */.F)
        return new decoder/* Mistake */.F((0,messages/* badRules */.Ff)(path, file.detail ?? `expected ${FILE.expected}`));
    const { rules, faults } = (0,rule_file/* rulesOf */.f)(file);
    return faults.length === 0 ? rules : new decoder/* Mistake */.F((0,messages/* badRules */.Ff)(path, faults.join('; ')));
}
async function rules_textOf(path, ports) {
    const found = await (0,configuration/* configurationText */.o4)(path, ports, ports.github);
    if (found === 'outside')
        return new decoder/* Mistake */.F((0,messages/* leavesRepository */.ZC)('rules', path));
    return found === 'missing' ? undefined : found.text;
}

// EXTERNAL MODULE: ./packages/core/src/github/port.ts + 1 modules
var port = __webpack_require__(94911);
// EXTERNAL MODULE: ./packages/core/src/github/configuration-sections.ts
var configuration_sections = __webpack_require__(54300);
// EXTERNAL MODULE: ./actions/failure-analyzer/src/settings.ts + 4 modules
var settings = __webpack_require__(71164);
;// CONCATENATED MODULE: ./actions/failure-analyzer/src/gather/settings.ts




const NONE = { rules: [], strategies: undefined, notes: [] };
/**
 * The section of the configuration: of the checkout, or of the default branch as own rules are. That it cannot be looked for is told.
 * @throws InputError for a configuration with a mistake
 */
async function settingsFor({ config, 'log-path': logPath }, ports) {
    // The default need not be there; what somebody has named must.
    const isNamed = config !== manifest_generated/* MANIFEST */.e.inputs.config.default;
    try {
        // Of files that were read, GitHub need not be asked, unless the checkout may be a stranger's.
        const isAsked = logPath === undefined || (0,configuration/* isPrivileged */.a8)(ports);
        const github = isAsked ? ports.github : () => Promise.reject(new port/* NoTokenError */.v());
        const found = await (0,configuration/* configurationText */.o4)(config, ports, github);
        if (found === 'outside')
            throw new errors/* InputError */.dz([(0,messages/* leavesRepository */.ZC)('config', config)]);
        if (found === 'missing' && isNamed)
            throw new errors/* InputError */.dz([(0,configuration/* noConfiguration */.Uh)(config)]);
        const section = found === 'missing' ? undefined : (await (0,configuration_sections/* configurationSections */.L)(found.text, config))['failure-analyzer'];
        if (section === undefined)
            return NONE;
        ports.log.line((0,messages/* settingsRead */.CC)(config));
        return { ...(await (0,settings.settingsIn)(section, config)), notes: [] };
    }
    catch (error) {
        if (!(error instanceof failures/* PermissionError */.i_) && !(error instanceof port/* NoTokenError */.v))
            throw error;
        if (isNamed)
            throw new errors/* InputError */.dz([(0,messages/* noSettings */.b6)(config, (0,errors/* messageOf */.bD)(error))], { cause: error });
        return logPath === undefined ? { ...NONE, notes: [(0,messages/* noSettings */.b6)(config, (0,errors/* messageOf */.bD)(error))] } : NONE;
    }
}
/** Those that the input allows, and the configuration as well. */
function allowedBy({ strategies }, allowed) {
    return strategies ? allowed.filter((recovery) => strategies.includes(recovery)) : allowed;
}

;// CONCATENATED MODULE: ./actions/failure-analyzer/src/decide/strategy/verification.ts
/** Closes the recoveries that a run ends: a later attempt of theirs, or the run that was dispatched. */
function verified(run, recoveries, now) {
    const pending = run?.status === 'completed' ? recoveries.filter((record) => led(record, run)) : [];
    const recovered = pending.length > 0 && run?.conclusion === 'success';
    const records = pending.map((record) => verification_closed(record, recovered, now));
    const begun = Math.min(...pending.map(({ time }) => Date.parse(time)));
    return { records, recovered, timeToRecovery: recovered ? Math.max(0, now.getTime() - begun) : undefined };
}
/** A recovery that came to its end. */
function verification_closed(record, recovered, now) {
    return { ...record, state: recovered ? 'recovered' : 'not-recovered', ended: now.toISOString() };
}
function led(record, run) {
    if (record.state !== 'started')
        return false;
    if (record.startedRun !== null)
        return record.startedRun === run.id;
    return record.run === run.id && run.attempt > record.attempt;
}

// EXTERNAL MODULE: ./actions/failure-analyzer/src/messages/recovery.ts
var messages_recovery = __webpack_require__(9943);
;// CONCATENATED MODULE: ./actions/failure-analyzer/src/apply/recover/run-state.ts

async function runState(github, repository, run) {
    const { data } = await github.request('GET /repos/{owner}/{repo}/actions/runs/{run_id}', {
        ...(0,repository_file/* repositoryName */.a)(repository),
        run_id: run,
    });
    return {
        attempt: data.run_attempt ?? 1,
        status: data.status ?? 'completed',
        conclusion: data.conclusion,
        startedAt: data.run_started_at ?? data.created_at,
        url: data.html_url,
    };
}

;// CONCATENATED MODULE: ./actions/failure-analyzer/src/apply/recover/dispatch.ts



/** GitHub's words for inputs that a workflow does not declare; the names as JSON. */
const UNDECLARED = /Unexpected inputs provided: (\[.*?\])/;
const NO_TRIGGER = "does not have 'workflow_dispatch' trigger";
/** Starts a workflow for the run's commit, once, however many ask for it. */
async function dispatch(plan, run, github) {
    const { startedAt } = await runState(github, run.repository, run.id);
    const there = await dispatchedSince(startedAt, plan, run, github);
    if (there) {
        return {
            state: 'already',
            text: messages_recovery/* alreadyDispatched */.iM(plan.workflow, there.id),
            url: there.url,
            run: there.id,
        };
    }
    const moved = (await tipOf(run, github)) !== run.commit;
    if (moved)
        return { state: 'refused', text: messages_recovery/* refused */.J5(messages_recovery/* branchMoved */.iu(run.branch, run.commit)), spent: false };
    try {
        return started(plan, (await asked(plan, run, github)) ?? (await dispatchedSince(startedAt, plan, run, github)));
    }
    catch (error) {
        // The answer is lost; its effect may not be. Asking again could start it twice.
        const effect = error instanceof failures/* UnavailableError */.hG && (await dispatchedSince(startedAt, plan, run, github));
        if (effect)
            return started(plan, effect);
        const reason = reasonOf(error, plan);
        if (reason === undefined)
            throw error;
        return { state: 'refused', text: messages_recovery/* refused */.J5(reason), spent: true };
    }
}
/** The run that it starts; undefined from servers that do not say. */
async function asked(plan, run, github) {
    const answer = await github.request('POST /repos/{owner}/{repo}/actions/workflows/{workflow_id}/dispatches', {
        ...(0,repository_file/* repositoryName */.a)(run.repository),
        workflow_id: plan.workflow,
        ref: plan.ref,
        inputs: { ...plan.inputs },
        return_run_details: true,
    });
    const data = answer.data;
    if (typeof data !== 'object' || data === null)
        return undefined;
    const id = Reflect.get(data, 'workflow_run_id');
    const url = Reflect.get(data, 'html_url');
    return typeof id === 'number' ? { id, url: typeof url === 'string' ? url : run.url } : undefined;
}
function started(plan, found) {
    return {
        state: 'started',
        text: messages_recovery/* dispatched */.E4(plan.workflow, plan.ref, found?.id),
        url: found?.url,
        run: found?.id,
    };
}
/** A run of the workflow that was started for the same commit since the run that failed began. */
async function dispatchedSince(since, { workflow }, run, github) {
    const answer = await (0,failures/* whenFound */.z)(github.request('GET /repos/{owner}/{repo}/actions/workflows/{workflow_id}/runs', {
        ...(0,repository_file/* repositoryName */.a)(run.repository),
        workflow_id: workflow,
        event: 'workflow_dispatch',
        head_sha: run.commit,
        created: `>=${since}`,
        per_page: 100,
    }));
    const found = (answer?.data.workflow_runs ?? []).map(({ id, html_url: url }) => ({ id: Number(id), url }));
    return found.filter(({ id }) => id !== run.id).sort((a, b) => a.id - b.id)[0];
}
/** The commit at which the run's branch or tag stands; undefined where it is gone. */
async function tipOf({ repository, branch }, github) {
    try {
        const { data } = await github.request('GET /repos/{owner}/{repo}/commits/{ref}', {
            ...(0,repository_file/* repositoryName */.a)(repository),
            ref: branch,
        });
        return data.sha;
    }
    catch (error) {
        if ([404, 422].includes((0,failures/* statusOf */.c2)(error) ?? 0))
            return undefined;
        throw error;
    }
}
/** Why GitHub would not start it, with what mends it; undefined where the error says it itself. */
function reasonOf(error, { workflow }) {
    const status = (0,failures/* statusOf */.c2)(error);
    if (status === 404)
        return messages_recovery/* noWorkflow */.bi(workflow);
    if (status !== 422)
        return undefined;
    const message = (0,errors/* messageOf */.bD)(error);
    if (message.includes(NO_TRIGGER))
        return messages_recovery/* notDispatchable */._G(workflow);
    const names = namesIn(UNDECLARED.exec(message)?.[1]);
    return names.length > 0 ? messages_recovery/* undeclaredInputs */.b5(workflow, names) : message;
}
function namesIn(json) {
    if (json === undefined)
        return [];
    try {
        const names = JSON.parse(json);
        return Array.isArray(names) ? names.filter((name) => typeof name === 'string') : [];
    }
    catch {
        // GitHub's words have changed: its whole message is shown instead.
        return [];
    }
}

;// CONCATENATED MODULE: ./actions/failure-analyzer/src/apply/recover/caches.ts

/** Each is a request; what is left is said, and goes with the next recovery. */
const MOST_DELETED = 200;
/** Deletes what the plan names; one that is gone already is as good. Returns how many it found. */
async function deleteCaches(github, repository, plan) {
    const ids = new Set();
    for (const key of plan.cacheKeys) {
        for (const ref of plan.cacheRefs) {
            for (const id of await caches_listed(github, repository, key, ref))
                ids.add(id);
        }
    }
    const chosen = [...ids].slice(0, MOST_DELETED);
    for (const id of chosen) {
        await (0,failures/* whenFound */.z)(github.request('DELETE /repos/{owner}/{repo}/actions/caches/{cache_id}', {
            ...(0,repository_file/* repositoryName */.a)(repository),
            cache_id: id,
        }));
    }
    return chosen.length;
}
async function caches_listed(github, repository, key, ref) {
    const caches = await github.all('GET /repos/{owner}/{repo}/actions/caches', {
        ...(0,repository_file/* repositoryName */.a)(repository),
        key,
        ref,
        per_page: 100,
    });
    return caches.flatMap(({ id, key: whole }) => (id !== undefined && whole?.startsWith(key) === true ? [id] : []));
}

;// CONCATENATED MODULE: ./actions/failure-analyzer/src/apply/recover/rerun.ts




/** By GitHub's words; its other 403s say why a run can never be started again. */
const RUNNING = /\balready running\b/i;
const MOST_TRIES = 2;
/** Has the failed jobs run again, once, however many ask for it. */
async function rerun(plan, run, github) {
    const before = await startedByOthers(run, github);
    if (before)
        return before;
    const notes = [];
    if (plan.cacheKeys.length > 0) {
        notes.push(messages_recovery/* cachesDeleted */.zK(await deleteCaches(github, run.repository, plan), plan.cacheKeys));
    }
    const started = await rerun_asked(run, github, 1);
    return { ...started, text: [...notes, started.text].join(' ') };
}
async function rerun_asked(run, github, tries) {
    try {
        await github.request('POST /repos/{owner}/{repo}/actions/runs/{run_id}/rerun-failed-jobs', {
            ...(0,repository_file/* repositoryName */.a)(run.repository),
            run_id: run.id,
        });
        return own(run);
    }
    catch (error) {
        if (error instanceof failures/* UnavailableError */.hG) {
            // The answer is lost; its effect may not be.
            if (await startedByOthers(run, github))
                return own(run);
            if (tries < MOST_TRIES)
                return rerun_asked(run, github, tries + 1);
            throw error;
        }
        const status = (0,failures/* statusOf */.c2)(error);
        if (status !== 403 && status !== 409)
            throw error;
        const there = await startedByOthers(run, github);
        if (there)
            return there;
        if (error instanceof Error && RUNNING.test(error.message))
            return already(messages_recovery/* alreadyRunning */.cG(run.id), run.url);
        throw error;
    }
}
function own(run) {
    return { state: 'started', text: messages_recovery/* reran */.Hl(run.id, run.attempt + 1), url: run.url, run: undefined };
}
function already(text, url) {
    return { state: 'already', text, url, run: undefined };
}
/** Whether the run went on since it was analyzed. */
async function startedByOthers(run, github) {
    const { attempt, status, url } = await runState(github, run.repository, run.id);
    if (attempt > run.attempt)
        return already(messages_recovery/* alreadyRerun */.Tm(run.id, attempt), url);
    return status === 'completed' ? undefined : already(messages_recovery/* alreadyRunning */.cG(run.id), url);
}

;// CONCATENATED MODULE: ./actions/failure-analyzer/src/apply/recover/watch.ts


const INTERVAL = 10_000;
/** Asks until the run that was started is over: its end, or undefined when the time or the step ended before. */
async function watched(started, run, timeout, github, { clock, cancel }) {
    const end = clock.now() + timeout;
    for (;;) {
        const state = await runState(github, run.repository, started ?? run.id);
        const itsOwn = started !== undefined || state.attempt > run.attempt;
        if (itsOwn && state.status === 'completed')
            return state;
        const left = end - clock.now();
        if (left <= 0 || !(await (0,src_clock/* sleep */.y)(clock, Math.min(INTERVAL, left), cancel)))
            return undefined;
    }
}

;// CONCATENATED MODULE: ./actions/failure-analyzer/src/apply/recover.ts







/** Carries a cure out. Where somebody else has, nothing is started and nothing is counted. */
async function recover(cure, { run, ...patient }, ports) {
    const { strategy } = cure;
    const nothing = { strategy, action: 'none', url: undefined, records: [] };
    if (!('plan' in cure) || !run) {
        const withheld = 'withheld' in cure ? cure.withheld : undefined;
        return { ...nothing, state: withheld === undefined ? 'none' : 'withheld', text: withheld ?? cure.reason };
    }
    const { plan } = cure;
    if (plan.kind === 'rerun' && plan.delay > 0) {
        ports.log.line(messages_recovery/* waiting */.eg(plan.delay, plan.delayReason));
        const waited = await (0,src_clock/* sleep */.y)(ports.clock, plan.delay, ports.cancel);
        if (!waited)
            return { ...nothing, state: 'cancelled', text: messages_recovery/* cancelledWaiting */.RD() };
    }
    const github = await ports.github();
    const started = await startedOrRefused(plan, run, github);
    ports.log.line(started.text);
    const record = recordOf(cure, { ...patient, run }, started, ports.clock.date());
    if (started.state === 'refused') {
        const records = started.spent ? [verification_closed(record, false, ports.clock.date())] : [];
        return { ...nothing, state: 'refused', text: started.text, records };
    }
    if (started.state === 'already')
        return { ...nothing, state: 'already', text: started.text, url: started.url };
    const begun = { cure, record, text: started.text, url: started.url, startedRun: started.run };
    return verifiedAtOnce(begun, { ...patient, run }, github, ports);
}
/** A refusal is a fact about the run; only what is a bug goes on as an error. */
async function startedOrRefused(plan, run, github) {
    try {
        return plan.kind === 'rerun' ? await rerun(plan, run, github) : await dispatch(plan, run, github);
    }
    catch (error) {
        if (!(error instanceof errors/* InputError */.dz) && (0,failures/* statusOf */.c2)(error) === undefined)
            throw error;
        return { state: 'refused', text: messages_recovery/* refused */.J5((0,errors/* messageOf */.bD)(error)), spent: false };
    }
}
async function verifiedAtOnce({ cure, record, text, url, startedRun }, { run, verifyTimeout }, github, ports) {
    const { strategy, plan } = cure;
    const cured = { strategy, action: actionOf(plan), url, records: [record], state: 'started', text };
    // A dispatched run that is not known cannot be watched.
    if (verifyTimeout === 0 || (plan.kind === 'dispatch' && startedRun === undefined))
        return cured;
    const begun = ports.clock.now();
    const end = await recover_endOf(startedRun, run, verifyTimeout, github, ports);
    if (!end || 'unread' in end) {
        return { ...cured, text: `${text} ${end?.unread ?? messages_recovery/* notVerified */.et(ports.clock.now() - begun)}` };
    }
    const green = end.conclusion === 'success';
    const outcome = green
        ? messages_recovery/* recoveredText */.Pp(ports.clock.now() - begun)
        : messages_recovery/* notRecovered */.p1(end.conclusion ?? 'no conclusion');
    return {
        ...cured,
        state: green ? 'recovered' : 'not-recovered',
        text: `${text} ${outcome}`,
        records: [verification_closed(record, green, ports.clock.date())],
    };
}
/** What was started is under way, whether or not it can be watched. */
async function recover_endOf(...[started, run, timeout, github, ports]) {
    try {
        return await watched(started, run, timeout, github, ports);
    }
    catch (error) {
        if (!(error instanceof errors/* InputError */.dz) && (0,failures/* statusOf */.c2)(error) === undefined)
            throw error;
        return { unread: messages_recovery/* notWatched */.qK((0,errors/* messageOf */.bD)(error)) };
    }
}
function actionOf(plan) {
    if (plan.kind === 'dispatch')
        return 'dispatch';
    return plan.cacheKeys.length > 0 ? 'delete-caches-and-rerun' : 'rerun';
}
function recordOf({ strategy }, { run, fingerprint }, started, now) {
    return {
        time: recordTime(now),
        run: run.id,
        attempt: run.attempt,
        workflow: run.workflowPath,
        commit: run.commit,
        fingerprint: fingerprint ?? null,
        strategy,
        startedRun: ('run' in started ? started.run : undefined) ?? null,
        state: 'started',
        ended: null,
    };
}

;// CONCATENATED MODULE: ./packages/failures/src/history/budget.ts
const budget_DAY = 86_400_000;
/** How many recoveries were set going for a commit's runs of a workflow. */
function recoveriesOf({ recoveries }, of) {
    return recoveries.filter(({ commit, workflow }) => commit === of.commit && workflow === of.workflow).length;
}
/** How many recoveries were set going in the 24 hours before: a calendar's day would allow twice as many at midnight. */
function recoveriesWithinDay({ recoveries }, now) {
    return recoveries.filter(({ time }) => Math.abs(now.getTime() - Date.parse(time)) < budget_DAY).length;
}

;// CONCATENATED MODULE: ./actions/failure-analyzer/src/decide/strategy/plan.ts

/** So many dispatches may follow from one another. */
const MOST_HOPS = 3;
/** Why a recovery cannot be tried, in a clause; undefined where it can. */
function obstacleTo(recovery, { inputs, run, hop }) {
    if (!inputs.strategies.includes(recovery))
        return messages_recovery/* SKIPPED */.$O.notAllowed(recovery);
    const input = missingInput(recovery, inputs);
    if (input !== undefined)
        return messages_recovery/* SKIPPED */.$O.noInput(recovery, input);
    if (!run || recovery === 'retry-with-delay')
        return undefined;
    // Nobody outside may have caches deleted or workflows started.
    if (run.fork)
        return messages_recovery/* SKIPPED */.$O.fork(recovery);
    if (recovery === 'reinstall-dependencies')
        return undefined;
    if (run.branch === '')
        return messages_recovery/* SKIPPED */.$O.noBranch(recovery);
    if (hop === undefined)
        return messages_recovery/* SKIPPED */.$O.unknownHops(recovery);
    return hop >= MOST_HOPS ? messages_recovery/* SKIPPED */.$O.hops(recovery, hop) : undefined;
}
/** What a recovery comes to for a run. */
function planOf(recovery, run, question) {
    const { inputs, hop = 0, delay } = question;
    const rerun = {
        kind: 'rerun',
        delay: delay.milliseconds,
        delayReason: delay.reason,
        cacheKeys: [],
        cacheRefs: [],
    };
    const own = plan_fileName(run.workflowPath);
    const dispatch = (workflow, given) => ({
        kind: 'dispatch',
        workflow,
        ref: run.branch,
        inputs: { ...Object.fromEntries(given), [messages_recovery/* HOP_INPUT */.X4]: String(hop + 1) },
    });
    switch (recovery) {
        case 'retry-with-delay':
            return rerun;
        case 'reinstall-dependencies':
            return { ...rerun, cacheKeys: inputs['cache-keys'], cacheRefs: cacheRefs(run) };
        case 'use-fallback-runner':
            return dispatch(own, inputs['fallback-runner'] ? [inputs['fallback-runner']] : []);
        case 'reduce-scope':
            return dispatch(own, inputs['reduced-inputs']);
        case 'retry-with-fallback':
            return dispatch(inputs['fallback-workflow'] ?? own, inputs['fallback-inputs']);
        default:
            return recovery;
    }
}
function missingInput(recovery, inputs) {
    switch (recovery) {
        case 'retry-with-delay':
            return undefined;
        case 'reinstall-dependencies':
            return inputs['cache-keys'].length === 0 ? 'cache-keys' : undefined;
        case 'use-fallback-runner':
            return inputs['fallback-runner'] === undefined ? 'fallback-runner' : undefined;
        case 'reduce-scope':
            return inputs['reduced-inputs'].length === 0 ? 'reduced-inputs' : undefined;
        case 'retry-with-fallback':
            return inputs['fallback-workflow'] === undefined ? 'fallback-workflow' : undefined;
        default:
            return recovery;
    }
}
/** The refs whose caches a run may have restored: its own, its pull request's, the default branch's. */
function cacheRefs({ branch, defaultBranch, pullRequest }) {
    const pull = pullRequest === undefined ? [] : [`refs/pull/${String(pullRequest)}/merge`];
    return [...new Set([...pull, ...(branch === '' ? [] : [`refs/heads/${branch}`]), `refs/heads/${defaultBranch}`])];
}
/** GitHub says `.github/workflows/ci.yml`, and of some runs `.github/workflows/ci.yml@refs/heads/main`. */
function plan_fileName(path) {
    return path.replace(/@.*$/, '').split('/').at(-1) ?? path;
}

;// CONCATENATED MODULE: ./actions/failure-analyzer/src/decide/strategy/used.ts

/**
 * How many recoveries the run's commit has had in its workflow. The attempts of the run itself are counted too, so that
 * a history that was lost does not begin anew.
 */
function usedOf(run, history) {
    if (!run)
        return 0;
    return Math.max(recoveriesOf(history, { commit: run.commit, workflow: run.workflowPath }), run.attempt - 1);
}
/**
 * How many dispatches led to the run, one from the other; undefined for a run that was dispatched nobody knows how.
 * `event` is what the analyzer's own event says of itself.
 */
function hopOf(run, { recoveries }, event) {
    const known = hopInHistory(run.id, recoveries, MOST_LINKS);
    if (known === 0 && event === undefined && run.event === 'workflow_dispatch')
        return undefined;
    return Math.max(known, event ?? 0);
}
/** A history that somebody has written by hand may lead in a circle. */
const MOST_LINKS = 20;
function hopInHistory(run, recoveries, links) {
    const parent = recoveries.find(({ startedRun }) => startedRun === run);
    return parent === undefined || links === 0 ? 0 : 1 + hopInHistory(parent.run, recoveries, links - 1);
}

;// CONCATENATED MODULE: ./actions/failure-analyzer/src/decide/strategy/bounds.ts




/** Whatever the table says: these repeat until somebody changes or decides something. */
const bounds_NEVER = ['cancelled', 'policy', 'compile', 'lint', 'type'];
const FORK_LIMIT = 1;
/** Why no recovery may be tried at all, in a sentence; undefined where one may. */
function boundOf(causes, question) {
    const { observed, history, inputs, analyzer, now } = question;
    const { run } = observed;
    if (run?.conclusion === 'cancelled')
        return messages_recovery/* runCancelled */.LJ();
    const never = causes.find(({ category }) => bounds_NEVER.includes(category));
    if (never)
        return messages_recovery/* neverCured */.OK(never.category);
    if (!run)
        return undefined;
    if (isItself(run, analyzer))
        return messages_recovery/* itself */.QM();
    const used = usedOf(run, history);
    if (run.fork && used >= FORK_LIMIT)
        return messages_recovery/* forkBudgetSpent */.cp();
    const limit = inputs['max-recoveries'];
    if (used >= limit)
        return messages_recovery/* budgetSpent */.m2(used, limit);
    const today = recoveriesWithinDay(history, new Date(now));
    const daily = inputs['max-recoveries-per-day'];
    return today >= daily ? messages_recovery/* dayBudgetSpent */._w(today, daily) : undefined;
}
/** Why a recovery is only named, in a sentence; undefined where it is carried out. */
function withheldBy(run, inputs) {
    if (!run)
        return messages_recovery/* filesRead */.En();
    // First: it is what a user who asked for `recover` must know, and what one who did not may want to.
    if (run.status !== 'completed' || run.own)
        return messages_recovery/* notOver */.Qn();
    return inputs.mode === 'analyze' ? messages_recovery/* onlyAnalyzed */.fe() : undefined;
}
/** Another run of the workflow in which this step runs. Its own run is not over, which is another matter. */
function isItself(run, { repository, workflowPath }) {
    if (run.own || workflowPath === undefined)
        return false;
    return run.repository === repository && plan_fileName(run.workflowPath) === plan_fileName(workflowPath);
}

// EXTERNAL MODULE: ./packages/attempts/src/delays.ts
var delays = __webpack_require__(75242);
// EXTERNAL MODULE: ./packages/attempts/src/server-wait.ts
var server_wait = __webpack_require__(81767);
;// CONCATENATED MODULE: ./actions/failure-analyzer/src/decide/strategy/delay.ts


/** How long is waited after a failure, before the second attempt, the third, and so on. */
const BACKOFF = {
    backoff: 'exponential',
    jitter: 'equal',
    initialDelay: 30_000,
    multiplier: 2,
    maxDelay: 300_000,
};
/** A runner that waits is paid for; GitHub's own limits last an hour at the most. */
const LONGEST_SERVER_WAIT = 3_600_000;
/**
 * How long to wait from now on: the backoff, or longer where a server asked for it in the lines of a cause. Both count
 * from the failure, so that what has passed since is not waited for again.
 */
function delayOf(causes, attempt, times, random) {
    const since = times.now - times.failed;
    const own = Math.max(0, backoff(attempt, random) - since);
    const asked = askedBy(causes, times.failed);
    const left = asked ? asked.milliseconds - since : 0;
    if (!asked || left <= own)
        return { milliseconds: own, reason: messages_recovery/* backoff */.JN() };
    return left > LONGEST_SERVER_WAIT
        ? { tooLong: messages_recovery/* serverWaitTooLong */.f9(asked.text, left, LONGEST_SERVER_WAIT) }
        : { milliseconds: left, reason: messages_recovery/* serverAsked */.iJ(asked.text) };
}
function backoff(attempt, random) {
    const series = (0,delays/* delaySeries */.$3)(BACKOFF, random);
    for (let skipped = 1; skipped < attempt; skipped++)
        series.next();
    return series.next().value;
}
/** The longest wait that any cause's lines ask for, from the failure on. */
function askedBy(causes, failed) {
    const waits = causes.flatMap(({ evidence }) => {
        const lines = evidence ? [...evidence.before, evidence.text, ...evidence.after] : [];
        return (0,server_wait/* serverWait */.L)(lines.join('\n'), failed) ?? [];
    });
    return waits.sort((a, b) => b.milliseconds - a.milliseconds)[0];
}

;// CONCATENATED MODULE: ./actions/failure-analyzer/src/decide/strategy/table.ts
/**
 * Category × transient × attempt. What is in no row, and where no recovery is named, is a person's: a second try for
 * what is not known to pass would spend minutes on what 96 of 100 failures are, the change itself.
 */
const STRATEGY_TABLE = [
    {
        categories: ['network', 'service'],
        transient: ['yes'],
        first: ['retry-with-delay'],
        second: ['retry-with-fallback', 'retry-with-delay'],
        later: ['retry-with-fallback', 'retry-with-delay'],
    },
    {
        categories: ['network', 'service'],
        transient: ['unknown'],
        first: ['retry-with-delay'],
        second: ['retry-with-fallback'],
        later: [],
    },
    { categories: ['network', 'service'], transient: ['no'], first: ['retry-with-fallback'], second: [], later: [] },
    {
        categories: ['infrastructure', 'runner-lost'],
        transient: ['yes'],
        first: ['retry-with-delay'],
        second: ['use-fallback-runner', 'retry-with-delay'],
        later: ['use-fallback-runner', 'retry-with-delay'],
    },
    {
        categories: ['infrastructure', 'runner-lost'],
        transient: ['unknown'],
        first: ['retry-with-delay'],
        second: ['use-fallback-runner'],
        later: [],
    },
    {
        categories: ['infrastructure', 'runner-lost'],
        transient: ['no'],
        first: ['use-fallback-runner'],
        second: [],
        later: [],
    },
    {
        categories: ['timeout'],
        transient: ['yes'],
        first: ['retry-with-delay'],
        second: ['use-fallback-runner', 'reduce-scope', 'retry-with-delay'],
        later: ['reduce-scope'],
    },
    {
        categories: ['timeout'],
        transient: ['unknown'],
        first: ['retry-with-delay'],
        second: ['use-fallback-runner', 'reduce-scope'],
        later: ['reduce-scope'],
    },
    { categories: ['timeout'], transient: ['no'], first: ['reduce-scope'], second: [], later: [] },
    {
        categories: ['oom', 'disk'],
        transient: ['yes'],
        first: ['retry-with-delay'],
        second: ['use-fallback-runner', 'reduce-scope'],
        later: ['reduce-scope'],
    },
    {
        categories: ['oom', 'disk'],
        transient: ['unknown', 'no'],
        first: ['use-fallback-runner', 'reduce-scope'],
        second: ['reduce-scope'],
        later: [],
    },
    {
        categories: ['dependency'],
        transient: ['yes'],
        first: ['retry-with-delay'],
        second: ['reinstall-dependencies', 'retry-with-delay'],
        later: ['retry-with-fallback'],
    },
    {
        categories: ['dependency'],
        transient: ['unknown'],
        first: ['reinstall-dependencies', 'retry-with-delay'],
        second: ['retry-with-fallback'],
        later: [],
    },
    {
        categories: ['flaky', 'vcs'],
        transient: ['yes'],
        first: ['retry-with-delay'],
        second: ['retry-with-delay'],
        later: [],
    },
    { categories: ['flaky', 'vcs'], transient: ['unknown'], first: ['retry-with-delay'], second: [], later: [] },
    {
        categories: ['crash'],
        transient: ['yes'],
        first: ['retry-with-delay'],
        second: ['use-fallback-runner'],
        later: [],
    },
    { categories: ['test', 'auth'], transient: ['yes'], first: ['retry-with-delay'], second: [], later: [] },
];
/** What the table names for a cause; `attempt` counts from 1. */
function tabled(category, transient, attempt) {
    const row = STRATEGY_TABLE.find((one) => one.categories.includes(category) && one.transient.includes(transient));
    if (!row)
        return [];
    if (attempt <= 1)
        return row.first;
    return attempt === 2 ? row.second : row.later;
}

;// CONCATENATED MODULE: ./actions/failure-analyzer/src/decide/strategy.ts






/** Causes that only pass on what failed elsewhere. */
const strategy_DERIVED = ['upstream', 'cancelled'];
const RERUNS = ['retry-with-delay', 'reinstall-dependencies'];
/** What is to be done about the causes: a recovery where the table and all bounds allow one, else a person. */
function cureFor(causes, situation) {
    if (causes.length === 0)
        return { strategy: 'none', reason: messages_recovery/* nothingToCure */._B() };
    const first = causes.filter(({ category }) => !strategy_DERIVED.includes(category));
    const decisive = first.length > 0 ? first : causes;
    const bound = boundOf(decisive, situation);
    if (bound !== undefined)
        return { strategy: 'escalate', reason: bound };
    const { inputs, history, observed, random, now, analyzer } = situation;
    const { run } = observed;
    const attempt = Math.max(run?.attempt ?? 1, usedOf(run, history) + 1);
    const delay = delayOf(decisive, attempt, { failed: failedAt(observed, now), now }, random);
    if ('tooLong' in delay)
        return { strategy: 'escalate', reason: delay.tooLong };
    const hop = run && hopOf(run, history, analyzer.hop);
    const question = { inputs, run, hop, delay };
    const choice = chosenFor(decisive, attempt, question);
    if (typeof choice !== 'string')
        return { strategy: 'escalate', reason: choice.none };
    const reason = messages_recovery/* chosen */.FV(choice, decisive, attempt);
    return held(choice, reason, question);
}
function held(strategy, reason, question) {
    const { run, inputs } = question;
    const withheld = withheldBy(run, inputs);
    if (withheld !== undefined || !run)
        return { strategy, reason, withheld: withheld ?? messages_recovery/* filesRead */.En() };
    return { strategy, reason, plan: planOf(strategy, run, question) };
}
/** The first recovery that cures one cause; of several, a re-run that cures each. */
function chosenFor(causes, attempt, question) {
    const choices = causes.map((cause) => choicesFor(cause, attempt, question));
    const none = choices.find(({ possible }) => possible.length === 0)?.none;
    if (none !== undefined)
        return { none };
    const [only] = choices;
    if (choices.length === 1 && only?.possible[0])
        return only.possible[0];
    const reruns = choices.map(({ possible }) => possible.find((recovery) => RERUNS.includes(recovery)));
    if (reruns.includes(undefined))
        return { none: messages_recovery/* notAllRerun */.Xd() };
    // It runs again as well, and deletes what one of them needs deleted.
    return reruns.includes('reinstall-dependencies') ? 'reinstall-dependencies' : 'retry-with-delay';
}
function choicesFor(cause, attempt, question) {
    const named = tabled(cause.category, cause.transient, attempt);
    const skipped = named.flatMap((recovery) => obstacleTo(recovery, question) ?? []);
    return {
        possible: named.filter((recovery) => obstacleTo(recovery, question) === undefined),
        none: named.length === 0 ? messages_recovery/* nothingTabled */.oI(cause, attempt) : messages_recovery/* allSkipped */.cP(skipped),
    };
}
/** When the last failed job ended; now where nobody knows. */
function failedAt({ jobs }, now) {
    const ends = jobs.flatMap(({ conclusion, completedAt }) => conclusion === 'success' || conclusion === 'skipped' || completedAt === null ? [] : [Date.parse(completedAt)]);
    return ends.length === 0 ? now : Math.min(now, Math.max(...ends));
}

;// CONCATENATED MODULE: ./actions/failure-analyzer/src/gather/analyzer.ts


/** `owner/name/.github/workflows/heal.yml@refs/heads/main`. */
const WORKFLOW_REF = /^[^/]+\/[^/]+\/(?<path>[^@]+)@/;
/** In which workflow this step runs itself, and how many dispatches led to it. */
async function readAnalyzer({ environment, files }) {
    const payload = await (0,event_payload/* eventPayload */.Z)({ environment, files });
    return {
        repository: environment['GITHUB_REPOSITORY'],
        workflowPath: WORKFLOW_REF.exec(environment['GITHUB_WORKFLOW_REF'] ?? '')?.groups?.['path'],
        hop: hopIn(payload),
    };
}
function hopIn(payload) {
    const value = (0,event_payload/* memberAt */.m)(payload, 'inputs', messages_recovery/* HOP_INPUT */.X4);
    return typeof value === 'string' && /^\d{1,4}$/.test(value) ? Number(value) : undefined;
}

;// CONCATENATED MODULE: ./actions/failure-analyzer/src/treat.ts




/** Verifies the recoveries that the run ends, and cures what failed in it, as far as that is allowed. */
async function treat(causes, observed, history, inputs, ports) {
    const { clock, random } = ports;
    const { run } = observed;
    const analyzer = await readAnalyzer(ports);
    const verification = verified(run, history.recoveries, clock.date());
    const now = clock.date().getTime();
    const cure = cureFor(causes, { inputs, observed, history, analyzer, now, random });
    const patient = { run, fingerprint: causes[0]?.fingerprint, verifyTimeout: inputs['verify-timeout'] };
    return { cure, cured: await recover(cure, patient, ports), verified: verification };
}

// EXTERNAL MODULE: ./packages/failures/src/lines/encoding.ts
var encoding = __webpack_require__(16328);
;// CONCATENATED MODULE: ./packages/failures/src/lines/span.ts


/** A line is kept by its first bytes only. */
const span_LINE_LIMIT = 4 * 1_024;
const span_NEWLINE = 10;
/** Takes the lines of a span out of a text, chunk by chunk, in constant memory. */
class LineSpan {
    #first;
    #last;
    #transcoder = (0,encoding/* createTranscoder */.W)();
    #lines = [];
    #number = 1;
    #held = [];
    #size = 0;
    /** Both ends are part of the span. */
    constructor(first, last) {
        this.#first = first;
        this.#last = last;
    }
    /** Whether the span's last line has been read. */
    get complete() {
        return this.#number > this.#last;
    }
    write(chunk) {
        this.#scan(this.#transcoder.write(chunk));
    }
    /** The lines of the span that the text has. */
    end() {
        this.#scan(this.#transcoder.end());
        if (this.#size > 0)
            this.#endLine();
        return this.#lines;
    }
    #scan(bytes) {
        let start = 0;
        while (start < bytes.length && !this.complete) {
            const newline = bytes.indexOf(span_NEWLINE, start);
            this.#keep(bytes.subarray(start, newline < 0 ? bytes.length : newline));
            if (newline < 0)
                return;
            this.#endLine();
            start = newline + 1;
        }
    }
    #keep(bytes) {
        if (this.#number < this.#first || this.complete)
            return;
        const kept = bytes.subarray(0, span_LINE_LIMIT - this.#size);
        // A copy, for the chunk's memory is its giver's.
        if (kept.length > 0)
            this.#held.push(Buffer.from(kept));
        this.#size += kept.length;
    }
    #endLine() {
        if (this.#number >= this.#first && !this.complete) {
            this.#lines.push({ number: this.#number, text: (0,normalise/* cleanLine */.O)(Buffer.concat(this.#held).toString()).text });
        }
        this.#held = [];
        this.#size = 0;
        this.#number++;
    }
}

;// CONCATENATED MODULE: ./actions/failure-analyzer/src/gather/surroundings.ts


/**
 * Reads the files of `log-path` once more, for so many lines on each side of each cause's evidence: which line it will
 * be is known only when all has been read, and until then nothing is kept.
 */
async function surroundings(causes, inputs, environment, eachSide) {
    const path = inputs['log-path'];
    if (path === undefined || causes.length === 0)
        return [];
    const { texts } = await textsAt(path, environment);
    const byName = new Map(texts.map((text) => [text.name, text]));
    const found = [];
    for (const { places } of causes) {
        const [place] = places;
        const text = byName.get(place?.text ?? '');
        if (!text || place?.line === undefined)
            continue;
        found.push({ text: text.name, line: place.line, lines: await linesAround(text, place.line, eachSide) });
    }
    return found;
}
async function linesAround({ open }, line, eachSide) {
    const span = new LineSpan(line - eachSide, line + eachSide);
    for await (const chunk of open()) {
        span.write(chunk);
        if (span.complete)
            break;
    }
    return span.end();
}

// EXTERNAL MODULE: ./packages/page/src/html/html.ts
var html_html = __webpack_require__(99922);
// EXTERNAL MODULE: ./packages/page/src/html/table.ts
var table = __webpack_require__(98643);
// EXTERNAL MODULE: ./packages/page/src/html/facts.ts
var facts = __webpack_require__(72116);
;// CONCATENATED MODULE: ./actions/failure-analyzer/src/messages/page.ts

/** The page's first line. */
function page_pageHeading(cause) {
    if (!cause)
        return 'Nothing failed';
    const [place] = cause.places;
    const where = [place?.job, place?.step].filter((part) => part !== undefined).join(' / ') || place?.text;
    const what = cause.category === 'unknown' ? 'cause unknown' : cause.category;
    return where === undefined ? `Failed: ${what}` : `Failed in ${where}: ${what}`;
}
function errorHeading() {
    return 'It could not be read';
}
function errorToDo() {
    return 'Mend what is named below, and run this step again: why the run failed is not known.';
}
/** What a person must do, in one sentence or two. */
function page_whatToDo(cause, { state, text }) {
    if (state === 'started' || state === 'already')
        return `Nothing yet. ${text}`;
    if (!cause)
        return 'There is nothing to do.';
    if (cause.cure !== '')
        return cause.cure;
    if (cause.transient === 'yes')
        return 'Run it again.';
    return cause.evidence === undefined
        ? 'Read the log of the failed step: no line of it could be given as evidence.'
        : 'Read the log around the evidence below.';
}
function page_verdictText(verdict) {
    return {
        pass: 'nothing failed in what was read, or it recovered',
        warn: 'a cause was named and is being cured',
        fail: 'nothing cures it by itself: a person is needed',
        error: 'it could not be read',
    }[verdict];
}
function confidenceText(confidence) {
    return `${String(Math.round(confidence * 100))} %`;
}
function logLabel({ places }) {
    const [place] = places;
    return place ? `The log around the evidence: ${(0,messages/* placeText */.Z9)(place)}` : 'The log around the evidence';
}
function runnerUpLabel(rule) {
    return `The log around the evidence of ${rule}`;
}
/** The limits of the page, as its last line. */
function page_pageLimits(causes, rows, lines) {
    return (`The page holds ${String(causes)} causes in full, ${String(rows)} rows a table and ${String(lines)} lines of a log ` +
        'on each side of its evidence; where something is left out, a line says so. The JSON report has every cause.');
}
/** RFC 3339 as people read it; anything else as it is. */
function page_timeText(time) {
    const [, day, minute] = /^(\d{4}-\d\d-\d\d)T(\d\d:\d\d)/.exec(time) ?? [];
    return day !== undefined && minute !== undefined && time.endsWith('Z') ? `${day} ${minute} UTC` : time;
}

;// CONCATENATED MODULE: ./actions/failure-analyzer/src/view/page/limits.ts
/** Causes that are shown with their log; of the others a table tells. */
const limits_FULL_CAUSES = 20;
/** Rows of any table. */
const limits_ROWS = 500;
/** Lines of a log on each side of the evidence, and how many of them stand open. */
const limits_LINES_EACH_SIDE = 150;
const LINES_OPEN = 5;
/** Places of one cause that are listed. */
const PLACES = 50;
/** Of a text that is read first, of one that stands by itself, and of one in a table or a heading. */
const limits_LONGEST_LEAD = 500;
const limits_LONGEST_TEXT = 2_000;
const limits_LONGEST_CELL = 200;

;// CONCATENATED MODULE: ./packages/page/src/html/folded-log.ts

const folded_log_LONGEST_LINE = 2_000;
/** A log with the evidence marked and some lines around it; what else is there is folded, what is not is stated. */
function foldedLog({ label, lines, marked, around, ends }) {
    const before = lines.filter(({ number }) => number < marked - around);
    const open = lines.filter(({ number }) => Math.abs(number - marked) <= around);
    const after = lines.filter(({ number }) => number > marked + around);
    const parts = [
        missing(1, (lines[0]?.number ?? marked) - 1),
        fold(before),
        (0,html_html/* html */.qy) `${shownLines(open, marked)}`,
        fold(after),
        ends ? (0,html_html/* html */.qy) `` : (0,html_html/* html */.qy) `<p class="cut">What follows is not in this page.</p>`,
    ];
    return (0,html_html/* html */.qy) `<div class="scroll log" tabindex="0" role="group" aria-label="${label}"><div>${parts}</div></div>`;
}
function fold(lines) {
    const [first] = lines;
    const last = lines.at(-1);
    if (!first || !last)
        return (0,html_html/* html */.qy) ``;
    return (0,html_html/* html */.qy) `<details>
    <summary>${spanText(first.number, last.number)}</summary>
    ${shownLines(lines)}
  </details>`;
}
/** Lines, with a sentence where numbers are missing between them. */
function shownLines(lines, marked) {
    return lines.flatMap((line, index) => {
        const earlier = lines[index - 1];
        return [earlier ? missing(earlier.number + 1, line.number - 1) : (0,html_html/* html */.qy) ``, shownLine(line, line.number === marked)];
    });
}
function shownLine({ number, text }, evidence) {
    const content = (0,html_html/* html */.qy) `<code>${(0,html_html/* cutText */.IN)(text, folded_log_LONGEST_LINE)}</code>`;
    if (!evidence)
        return (0,html_html/* html */.qy) `<div class="line"><span class="at">${number}</span>${content}</div>`;
    return (0,html_html/* html */.qy) `<div class="line evidence">
    <span class="at">${number}</span><mark><span class="hidden">Evidence: </span>${content}</mark>
  </div>`;
}
function missing(from, to) {
    if (to < from)
        return (0,html_html/* html */.qy) ``;
    return (0,html_html/* html */.qy) `<p class="cut">${spanText(from, to)} ${from === to ? 'is' : 'are'} not in this page.</p>`;
}
function spanText(from, to) {
    return from === to ? `Line ${String(from)}` : `Lines ${String(from)} to ${String(to)}`;
}

;// CONCATENATED MODULE: ./actions/failure-analyzer/src/view/page/logs.ts



/** The log around a cause's evidence: as much as was kept of it, else the evidence's own neighbours. */
function causeLog(cause, logs) {
    const { evidence, places } = cause;
    const [place] = places;
    if (!evidence)
        return (0,html_html/* html */.qy) `<p>No line of a log could be given as evidence.</p>`;
    const marked = place?.line ?? evidence.line;
    const around = logs.find(({ text, line }) => text === place?.text && line === marked)?.lines ?? [];
    const kept = around.some(({ number }) => number === marked);
    const ends = kept && (around.at(-1)?.number ?? marked) < marked + limits_LINES_EACH_SIDE;
    const lines = kept ? around : neighbours({ ...evidence, line: marked });
    return foldedLog({ label: logLabel(cause), lines, marked, around: LINES_OPEN, ends });
}
function runnerUpLog({ rule, evidence }) {
    const lines = neighbours(evidence);
    return foldedLog({ label: runnerUpLabel(rule), lines, marked: evidence.line, around: LINES_OPEN, ends: false });
}
function neighbours({ text, line, before, after }) {
    return [...before, text, ...after].map((content, index) => ({
        number: line - before.length + index,
        text: content,
    }));
}

;// CONCATENATED MODULE: ./actions/failure-analyzer/src/view/page/causes.ts






/** The causes: all in a table where there are several, the first ones in full. */
function causesSection({ causes }, logs) {
    const [first, ...others] = causes;
    const full = others.slice(0, limits_FULL_CAUSES - 1);
    const left = others.length - full.length;
    const body = (0,html_html/* html */.qy) `${causes.length > 1 ? overview(causes) : undefined}
  ${first
        ? (0,html_html/* html */.qy) `<article>
          <h3>${others.length > 0 ? title(first, 0) : (0,html_html/* cutText */.IN)((0,messages/* causeText */.xv)(first), limits_LONGEST_CELL)}</h3>
          ${inFull(first, logs)}
        </article>`
        : (0,html_html/* html */.qy) `<p>${(0,messages/* nothingFailed */.NV)()}</p>`}
  ${full.map((cause, index) => folded(cause, index + 1, logs))}
  ${left > 0 ? (0,html_html/* html */.qy) `<p class="cut">${left} more causes are left out here.</p>` : undefined}`;
    return { id: 'causes', heading: causes.length > 1 ? `${String(causes.length)} causes` : 'Cause', body };
}
function folded(cause, index, logs) {
    return (0,html_html/* html */.qy) `<details class="cause">
    <summary><h3>${title(cause, index)}</h3></summary>
    ${inFull(cause, logs)}
  </details>`;
}
function title(cause, index) {
    return `${String(index + 1)}. ${(0,html_html/* cutText */.IN)((0,messages/* causeText */.xv)(cause), limits_LONGEST_CELL)}`;
}
function overview(causes) {
    return (0,table/* dataTable */.J)({
        id: 'all-causes',
        caption: 'All causes, the first one to look at on top',
        columns: [
            { heading: 'Cause' },
            { heading: 'Transient' },
            { heading: 'Where' },
            { heading: 'Places', numeric: true },
            { heading: 'Confidence', numeric: true },
        ],
        rows: causes.map((cause, index) => [
            { shown: title(cause, index), sortedBy: index + 1 },
            { shown: cause.transient },
            { shown: (0,html_html/* cutText */.IN)(cause.places[0] ? (0,messages/* placeText */.Z9)(cause.places[0]) : '', limits_LONGEST_CELL) },
            { shown: cause.places.length },
            { shown: confidenceText(cause.confidence), sortedBy: cause.confidence },
        ]),
        most: limits_ROWS,
    });
}
function inFull(cause, logs) {
    return (0,html_html/* html */.qy) `${(0,facts/* factList */.l)([
        ['Where', places(cause.places)],
        ['In the project', inProject(cause)],
        ['Would it pass if run again?', (0,html_html/* cutText */.IN)((0,messages/* transientText */.E2)(cause), limits_LONGEST_TEXT)],
        ['What cures it', (0,html_html/* cutText */.IN)(cause.cure, limits_LONGEST_TEXT)],
        ['Rule', cause.rule === undefined ? 'none knows it' : (0,html_html/* html */.qy) `<code>${cause.rule}</code>`],
        ['Confidence', confidenceText(cause.confidence)],
        ['Fingerprint', cause.fingerprint === undefined ? undefined : (0,html_html/* html */.qy) `<code>${cause.fingerprint}</code>`],
    ])}
  ${causeLog(cause, logs)} ${candidate(cause)}`;
}
/** The file and line that the evidence names. */
function inProject({ evidence }) {
    const { file, line } = evidence ? (0,evidence_place/* evidencePlace */.Z)(evidence) : {};
    if (file === undefined)
        return undefined;
    return (0,html_html/* html */.qy) `<code>${(0,html_html/* cutText */.IN)(file, limits_LONGEST_CELL)}</code>${line === undefined ? undefined : (0,html_html/* html */.qy) `, line ${line}`}`;
}
function places(all) {
    const [first, ...others] = all;
    if (!first)
        return (0,html_html/* html */.qy) `the run`;
    const listed = others.slice(0, PLACES).map((place) => (0,html_html/* html */.qy) `<li>${(0,html_html/* cutText */.IN)((0,messages/* placeText */.Z9)(place), limits_LONGEST_CELL)}</li>`);
    const left = others.length - listed.length;
    if (listed.length === 0)
        return (0,html_html/* html */.qy) `${(0,html_html/* cutText */.IN)((0,messages/* placeText */.Z9)(first), limits_LONGEST_CELL)}`;
    return (0,html_html/* html */.qy) `${(0,html_html/* cutText */.IN)((0,messages/* placeText */.Z9)(first), limits_LONGEST_CELL)}
    <details>
      <summary>${(0,messages/* elsewhere */.Jn)(others.length)}</summary>
      <ul>
        ${listed}
      </ul>
      ${left > 0 ? (0,html_html/* html */.qy) `<p class="cut">${left} more places are left out.</p>` : undefined}
    </details>`;
}
/** What else it could be, and why it is not. */
function candidate({ runnerUp }) {
    if (!runnerUp)
        return (0,html_html/* html */.qy) ``;
    return (0,html_html/* html */.qy) `<h4>What else it could be: ${runnerUp.category}</h4>
    <p>The rule <code>${runnerUp.rule}</code> says so, and lost. ${(0,html_html/* cutText */.IN)(runnerUp.lost, limits_LONGEST_TEXT)}</p>
    <details>
      <summary>Its evidence, line ${runnerUp.evidence.line}</summary>
      ${runnerUpLog(runnerUp)}
    </details>`;
}

// EXTERNAL MODULE: ./packages/core/src/duration.ts
var duration = __webpack_require__(29713);
;// CONCATENATED MODULE: ./actions/failure-analyzer/src/view/page/done.ts



/** The section's id. */
const DONE = 'done';
/** What was done about the causes and whom it called, each with its reason; undefined where there was nothing to do. */
function doneSection({ treatment: { cure, cured, verified }, called }) {
    const told = called.issues.length + called.notes.length + called.warnings.length;
    if (cure.strategy === 'none' && !verified.recovered && told === 0)
        return undefined;
    const time = verified.timeToRecovery;
    const body = (0,html_html/* html */.qy) `${(0,facts/* factList */.l)([
        ['Strategy', cure.strategy],
        ['Why', done_cut(cure.reason)],
        ['What became of it', cured.text === cure.reason ? undefined : done_cut(cured.text)],
        ['The run it started', cured.url === undefined ? undefined : (0,html_html/* link */.nf)(cured.url, cured.url)],
        ['Time to recovery', time === undefined ? undefined : (0,duration/* formatDuration */.a)(time)],
    ])}
  ${calls(called)}`;
    return { id: DONE, heading: 'What was done', body };
}
function calls({ issues, reasons, notes, warnings }) {
    const links = issues.map(({ number, url, did }) => (0,html_html/* html */.qy) `<li>${(0,html_html/* link */.nf)(url, `Issue ${String(number)}`)}: ${did}</li>`);
    const items = [...links, ...[...warnings, ...notes].map((text) => (0,html_html/* html */.qy) `<li>${done_cut(text)}</li>`)];
    return (0,html_html/* html */.qy) `<h3>Who was called</h3>
    ${(0,facts/* factList */.l)([
        ['Issue', done_cut(reasons.issue)],
        ['Comment', done_cut(reasons.comment)],
        ['Webhook', done_cut(reasons.webhook)],
    ])}
    ${items.length > 0
        ? (0,html_html/* html */.qy) `<ul>
            ${items}
          </ul>`
        : undefined}`;
}
function done_cut(text) {
    return (0,html_html/* cutText */.IN)(text, limits_LONGEST_TEXT);
}

;// CONCATENATED MODULE: ./actions/failure-analyzer/src/view/page/history.ts



const COMMIT = 12;
/** Where and when the first cause was seen before, and what became of those runs; undefined where no history is kept. */
function historySection({ history, causes, observed }) {
    const fingerprint = causes[0]?.fingerprint;
    if (history === undefined || fingerprint === undefined)
        return undefined;
    const seen = history.failures.filter((failure) => failure.fingerprint === fingerprint).toReversed();
    const body = seen.length === 0
        ? (0,html_html/* html */.qy) `<p>The history has no earlier run that failed by <code>${fingerprint}</code>.</p>`
        : seenTable(seen, history, history_runAddress(observed.run?.url));
    return { id: 'history', heading: 'History of this cause', body };
}
/** The address of another run of the same repository, from that of this one. */
function history_runAddress(url) {
    const [base] = /^https?:\/\/.*\/actions\/runs\/(?=\d)/.exec(url ?? '') ?? [''];
    return (run) => (base === '' ? '' : `${base}${String(run)}`);
}
function seenTable(seen, history, addressOf) {
    return (0,table/* dataTable */.J)({
        id: 'seen',
        caption: 'Runs that failed by this cause, the latest on top',
        columns: [
            { heading: 'When' },
            { heading: 'Branch' },
            { heading: 'Commit' },
            { heading: 'Run' },
            { heading: 'Job' },
            { heading: 'Outcome' },
        ],
        rows: seen.map((failure) => [
            { shown: page_timeText(failure.time), sortedBy: failure.time },
            { shown: (0,html_html/* cutText */.IN)(failure.branch, limits_LONGEST_CELL) },
            { shown: (0,html_html/* html */.qy) `<code>${failure.commit.slice(0, COMMIT)}</code>` },
            {
                shown: (0,html_html/* link */.nf)(addressOf(failure.run), `${String(failure.run)}, attempt ${String(failure.attempt)}`),
                sortedBy: failure.run,
            },
            { shown: (0,html_html/* cutText */.IN)(failure.job ?? '', limits_LONGEST_CELL) },
            { shown: outcome(failure, history) },
        ]),
        most: limits_ROWS,
    });
}
/** What became of a run that failed: a recovery's end, or what a later attempt came to. */
function outcome({ run, attempt }, { recoveries, runs }) {
    const recovery = recoveries.findLast((record) => record.run === run && record.attempt === attempt);
    if (recovery)
        return `${recovery.strategy}: ${recovery.state}`;
    const later = runs.findLast((record) => record.run === run && record.attempt > attempt);
    return later ? `attempt ${String(later.attempt)}: ${later.conclusion}` : 'failed';
}

// EXTERNAL MODULE: ./packages/page/src/html/bars.ts
var html_bars = __webpack_require__(99493);
;// CONCATENATED MODULE: ./actions/failure-analyzer/src/view/page/jobs.ts


const JOBS = 100;
/** When each job of the run ran, on one scale; undefined where no times are known. */
function jobsSection({ jobs }) {
    const timed = jobs.flatMap((job) => timesOf(job) ?? []);
    if (timed.length === 0)
        return undefined;
    const begun = Math.min(...timed.map(({ start }) => start));
    const bars = timed
        .sort((a, b) => a.start - b.start)
        .map(({ name, start, end, conclusion }) => ({
        label: name,
        start: start - begun,
        duration: end - start,
        idle: conclusion !== 'failure',
        note: `${conclusion}, ${(0,duration/* formatDuration */.a)(end - start)}`,
    }));
    const body = (0,html_html/* html */.qy) `<p class="quiet">When each job ran, on one scale; the failed ones are in colour.</p>
    ${(0,html_bars/* barList */.K)(bars, JOBS)}`;
    return { id: 'jobs', heading: 'Jobs', body };
}
function timesOf({ name, conclusion, status, startedAt, completedAt }) {
    const [start, end] = [Date.parse(startedAt ?? ''), Date.parse(completedAt ?? '')];
    return end >= start ? { name, conclusion: conclusion ?? status, start, end } : undefined;
}

;// CONCATENATED MODULE: ./actions/failure-analyzer/src/view/page/reading.ts


/** What was read, what came of each text, and what a reader should know of how it was read. */
function readingSection({ observed }) {
    const texts = [...observed.texts, ...observed.jobs.flatMap((job) => job.texts)];
    const notes = observed.notes.slice(0, limits_ROWS).map((note) => (0,html_html/* html */.qy) `<li>${(0,html_html/* cutText */.IN)(note, limits_LONGEST_TEXT)}</li>`);
    const left = observed.notes.length - notes.length;
    const body = (0,html_html/* html */.qy) `${runFacts(observed)}
  ${notes.length > 0
        ? (0,html_html/* html */.qy) `<h3>Notes</h3>
          <ul>
            ${notes}
          </ul>`
        : undefined}
  ${left > 0 ? (0,html_html/* html */.qy) `<p class="cut">${left} more notes are left out.</p>` : undefined}
  ${texts.length > 0 ? textTable(texts) : (0,html_html/* html */.qy) `<p>No log was read.</p>`}`;
    return { id: 'reading', heading: 'How it was read', body };
}
function runFacts({ run }) {
    if (!run)
        return undefined;
    return (0,facts/* factList */.l)([
        ['Run', (0,html_html/* link */.nf)(run.url, `${run.workflow}, run ${String(run.id)}, attempt ${String(run.attempt)}`)],
        ['Repository', run.repository],
        ['Event', run.fork ? `${run.event}, from a fork` : run.event],
        ['Branch', run.branch],
        ['Commit', (0,html_html/* html */.qy) `<code>${run.commit}</code>`],
        ['Conclusion', run.conclusion ?? run.status],
    ]);
}
function textTable(texts) {
    return (0,table/* dataTable */.J)({
        id: 'texts',
        caption: 'The texts that were read, and what each says by itself',
        columns: [{ heading: 'Text' }, { heading: 'Category' }, { heading: 'Rule' }, { heading: 'Line', numeric: true }],
        rows: texts.map(({ name, classification }) => [
            { shown: (0,html_html/* cutText */.IN)(name, limits_LONGEST_CELL) },
            { shown: classification.category },
            { shown: classification.rule ?? '' },
            { shown: classification.evidence?.line ?? '' },
        ]),
        most: limits_ROWS,
    });
}

// EXTERNAL MODULE: ./packages/page/src/html/trend.ts
var trend = __webpack_require__(71432);
;// CONCATENATED MODULE: ./actions/failure-analyzer/src/decide/trends.ts
const trends_DAY = 86_400_000;
/** Up to so many days are shown by day, longer spans by week. */
const trends_DAYS = 14;
/** Of the recoveries that came to an end, the share that recovered, by the time they began. */
function recoveryRates({ recoveries }) {
    const ended = recoveries.filter(({ state }) => state !== 'started');
    return points(ended, (group) => group.filter(({ state }) => state === 'recovered').length / group.length);
}
/** The median time to recovery in milliseconds, of those that recovered. */
function timesToRecovery({ recoveries }) {
    const recovered = recoveries.filter(({ state, ended }) => state === 'recovered' && ended !== null);
    return points(recovered, (group) => median(group.map(({ time, ended }) => Date.parse(ended ?? time) - Date.parse(time))));
}
/** The causes by how often they failed a job, the most frequent first. */
function topCauses({ failures }) {
    const groups = Map.groupBy(failures, ({ category, rule }) => (rule === null ? category : `${category}: ${rule}`));
    return [...groups]
        .map(([label, { length: count }]) => ({ label, count }))
        .sort((a, b) => b.count - a.count || (a.label < b.label ? -1 : 1));
}
function points(records, value) {
    const times = records.map(({ time }) => Date.parse(time));
    const byDay = Math.max(...times) - Math.min(...times) <= trends_DAYS * trends_DAY;
    const groups = Map.groupBy(records, ({ time }) => (byDay ? time.slice(0, 10) : `the week of ${monday(time)}`));
    return [...groups].map(([label, group]) => ({ label, value: value(group) }));
}
/** The Monday of a time's week, in UTC. */
function monday(time) {
    const date = new Date(time);
    const back = (date.getUTCDay() + 6) % 7;
    return new Date(date.getTime() - back * trends_DAY).toISOString().slice(0, 10);
}
function median(values) {
    const sorted = [...values].sort((a, b) => a - b);
    const middle = sorted.length / 2;
    const [low, high] = [sorted[Math.ceil(middle) - 1] ?? 0, sorted[Math.floor(middle)] ?? 0];
    return (low + high) / 2;
}

;// CONCATENATED MODULE: ./actions/failure-analyzer/src/view/page/trends.ts



const TOP = 10;
/** How recoveries and causes went over time; undefined where the history tells of none. */
function trendsSection({ history }) {
    if (history === undefined)
        return undefined;
    const [rates, times, causes] = [recoveryRates(history), timesToRecovery(history), topCauses(history)];
    if (rates.length === 0 && causes.length === 0)
        return undefined;
    const body = (0,html_html/* html */.qy) `<div class="trends">
      ${line('Recovery rate', rates, percent, 1)} ${line('Time to recovery, the median', times, duration/* formatDuration */.a)}
    </div>
    ${causes.length > 0
        ? (0,html_html/* html */.qy) `<h3>Top causes</h3>
            ${(0,html_bars/* barList */.K)(causes.map(bar), TOP)}`
        : undefined}`;
    return { id: 'trends', heading: 'Trends', body };
}
function line(caption, points, shown, most = 0) {
    return points.length > 0 ? (0,trend/* trend */.G)({ caption, points, shown, most }) : (0,html_html/* html */.qy) ``;
}
function percent(rate) {
    return `${String(Math.round(rate * 100))} %`;
}
function bar({ label, count }) {
    return {
        label,
        start: 0,
        duration: count,
        idle: false,
        note: count === 1 ? '1 failure' : `${String(count)} failures`,
    };
}

;// CONCATENATED MODULE: ./actions/failure-analyzer/src/view/page.ts










const TONES = { pass: 'good', warn: 'warn', fail: 'bad', error: 'bad' };
/** The parts of the page: the causes, what was done, and how it was read. */
function pageSections(result, logs) {
    const sections = [
        causesSection(result, logs),
        doneSection(result),
        historySection(result),
        trendsSection(result),
        jobsSection(result.observed),
        readingSection(result),
    ];
    return sections.filter((section) => section !== undefined);
}
/** The whole result as a page that needs nothing but itself: first what failed, and what a person must do. */
function page_page(result, logs) {
    const heading = cutText(pageHeading(result.causes[0]), LONGEST_CELL);
    return htmlPage({
        title: `${heading} · failure-analyzer`,
        heading,
        lead: lead(result),
        sections: pageSections(result, logs),
        footer: html `<p>${pageLimits(FULL_CAUSES, ROWS, LINES_EACH_SIDE)}</p>`,
    });
}
function lead({ causes, verdict, treatment }) {
    const [cause] = causes;
    return html `<p class="lead">${cutText(cause ? causeText(cause) : nothingFailed(), LONGEST_LEAD)}</p>
    <p class="lead"><strong>What to do:</strong> ${cutText(whatToDo(cause, treatment.cured), LONGEST_LEAD)}</p>
    <p><span class="badge ${TONES[verdict]}">${verdict}</span> ${verdictText(verdict)}</p>`;
}

;// CONCATENATED MODULE: ./actions/failure-analyzer/src/apply/page.ts





/**
 * Writes the page where the user wants one. Returns why it could not be written: what was found out is then still worth
 * publishing.
 */
async function writePage(paged, runtime) {
    return writePageFile(paged.inputs['html-report'], runtime, async () => page(...(await redactedParts(paged, runtime))));
}
/** The parts of the page for a composition's own, which reads one output and calls nobody: what was done is not among them. */
async function sectionsOf(paged, runtime) {
    const sections = pageSections(...(await redactedParts(paged, runtime)));
    return sections.filter(({ id }) => id !== DONE);
}
/** Redacted before it is laid out, so that no escape hides a secret from the redactor. */
async function redactedParts({ inputs, ...shown }, { environment, redactor }) {
    const causes = shown.causes.slice(0, limits_FULL_CAUSES);
    const { masks, ...observed } = shown.observed;
    const around = await surroundings(causes, inputs, environment, limits_LINES_EACH_SIDE);
    const logs = around.map((log) => ({ ...log, lines: masks?.hide(log.lines) ?? log.lines }));
    return [redactor.redactAll({ ...shown, observed }), redactor.redactAll(logs)];
}

;// CONCATENATED MODULE: ./actions/failure-analyzer/src/step.ts












/**
 * Reads what a run left and what earlier ones did, names the causes, cures what may be cured, and calls who must know. `known` is what
 * is known of the texts of `log-path` apart from them.
 */
async function step(given, ports, known = {}) {
    const settings = await settingsFor(given, ports);
    const inputs = { ...given, strategies: allowedBy(settings, given.strategies) };
    const rules = unique([...settings.rules, ...(await ownRules(inputs.rules, ports))]);
    const classifier = (0,src_classifier/* createClassifier */.C)({ rules });
    const observed = await gather(inputs, classifier, ports, known);
    const reading = await readHistory(inputs, ports, observed.run);
    const { history } = reading;
    const seen = seenIn(observed, ports);
    const causes = seen ? inLightOf(history, causesOf(observed), seen) : causesOf(observed);
    const treatment = await treat(causes, observed, history, inputs, ports);
    const verdict = verdictOf(causes, treatment.cured);
    const kept = reading.state === 'off' ? {} : { history };
    const result = await call({ inputs, observed, causes, treatment, verdict, ...kept }, ports);
    const records = seen ? step_added(result, seen) : {};
    const notes = await writeHistory(inputs, ports, observed.run, reading, records);
    return {
        ...result,
        observed: { ...observed, notes: [...settings.notes, ...observed.notes, ...reading.notes, ...notes] },
    };
}
function seenIn({ run, jobs }, { clock }) {
    return run && { run, jobs, now: clock.date() };
}
/** A run whose call did not arrive is not done with: were its end known, the next analysis would call nobody. */
function step_added({ causes, treatment, called }, seen) {
    const { cured, verified } = treatment;
    const { failures, runs } = recordsOf(causes, seen);
    return {
        failures,
        runs: called.webhook === 'failed' ? [] : runs,
        recoveries: [...verified.records, ...cured.records],
    };
}


/***/ }),

/***/ 52306:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FI: () => (/* binding */ escalationMarkdown),
/* harmony export */   ed: () => (/* binding */ escalationReport),
/* harmony export */   iP: () => (/* binding */ escalationAnnotations),
/* harmony export */   "if": () => (/* binding */ escalationOutputs)
/* harmony export */ });
/* harmony import */ var _qeml_actions_page__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19936);

/** The output of the escalation. */
function escalationOutputs({ issues: [issue] }) {
    return { 'issue-number': issue ? String(issue.number) : '' };
}
/** What the report says of the escalation. */
function escalationReport({ issues, comment, webhook, reasons, notes, warnings }) {
    return {
        issues: issues.map((issue) => ({ ...issue })),
        comment,
        webhook,
        reasons,
        notes: [...notes],
        warnings: [...warnings],
    };
}
/** A person who was not called is said whether or not causes are annotated. */
function escalationAnnotations({ warnings }) {
    return warnings.map((message) => ({ level: 'warning', message }));
}
/** Who was called, in the summary. */
function escalationMarkdown({ issues, comment, webhook, notes, warnings }) {
    const deeds = [
        ...issues.map(({ number, url, did }) => (0,_qeml_actions_page__WEBPACK_IMPORTED_MODULE_0__.md) `${(0,_qeml_actions_page__WEBPACK_IMPORTED_MODULE_0__/* .pageLink */ .wg)(`issue #${String(number)}`, url)} ${did}`),
        comment === 'none'
            ? (0,_qeml_actions_page__WEBPACK_IMPORTED_MODULE_0__.md) ``
            : (0,_qeml_actions_page__WEBPACK_IMPORTED_MODULE_0__.md) `comment on the pull request ${comment === 'over' ? 'taken back: it is over' : comment}`,
        webhook === 'posted' ? (0,_qeml_actions_page__WEBPACK_IMPORTED_MODULE_0__.md) `webhook ${webhook}` : (0,_qeml_actions_page__WEBPACK_IMPORTED_MODULE_0__.md) ``,
    ].filter(({ markdown }) => markdown !== '');
    const list = { markdown: deeds.map(({ markdown }) => markdown).join(', ') };
    return (0,_qeml_actions_page__WEBPACK_IMPORTED_MODULE_0__/* .paragraphs */ .qN)([
        deeds.length === 0 ? (0,_qeml_actions_page__WEBPACK_IMPORTED_MODULE_0__.md) `` : (0,_qeml_actions_page__WEBPACK_IMPORTED_MODULE_0__.md) `**Who was called:** ${list}.`,
        ...warnings.map(warning),
        ...notes.map((note) => (0,_qeml_actions_page__WEBPACK_IMPORTED_MODULE_0__.md) `${note}`),
    ]);
}
/** Lines of a workflow stand after the first empty line. */
function warning(text) {
    const [sentence = '', ...lines] = text.split('\n\n');
    if (lines.length === 0)
        return (0,_qeml_actions_page__WEBPACK_IMPORTED_MODULE_0__.md) `${(0,_qeml_actions_page__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)('warning')} ${sentence}`;
    return (0,_qeml_actions_page__WEBPACK_IMPORTED_MODULE_0__/* .paragraphs */ .qN)([(0,_qeml_actions_page__WEBPACK_IMPORTED_MODULE_0__.md) `${(0,_qeml_actions_page__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)('warning')} ${sentence}`, (0,_qeml_actions_page__WEBPACK_IMPORTED_MODULE_0__/* .codeBlock */ .DV)(lines.join('\n\n').trim(), 'yaml')]);
}


/***/ }),

/***/ 63256:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   At: () => (/* binding */ recoveryReport),
/* harmony export */   R9: () => (/* binding */ recoveryMarkdown),
/* harmony export */   yU: () => (/* binding */ recoveryOutputs)
/* harmony export */ });
/* harmony import */ var _qeml_actions_page__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(19936);
/* harmony import */ var _messages_recovery_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9943);


/** The outputs of the cure. */
function recoveryOutputs(treatment) {
    const { cured } = treatment;
    return { strategy: cured.strategy, 'action-taken': cured.action, recovered: String(hasRecovered(treatment)) };
}
/** What the report says of the cure. */
function recoveryReport(treatment) {
    const { cure, cured, verified } = treatment;
    return {
        strategy: cured.strategy,
        reason: cure.reason,
        state: cured.state,
        action: cured.action,
        text: cured.text,
        url: cured.url ?? null,
        recovered: hasRecovered(treatment),
        'time-to-recovery-ms': verified.timeToRecovery ?? null,
    };
}
/** The cure in the summary: what was done, or what would be. */
function recoveryMarkdown(treatment) {
    const { cure, cured, verified } = treatment;
    if (verified.recovered)
        return (0,_qeml_actions_page__WEBPACK_IMPORTED_MODULE_1__.md) `**Recovered.** ${(0,_messages_recovery_js__WEBPACK_IMPORTED_MODULE_0__/* .recoveredText */ .Pp)(verified.timeToRecovery)}`;
    if (cured.strategy === 'none')
        return (0,_qeml_actions_page__WEBPACK_IMPORTED_MODULE_1__.md) ``;
    const [sentence = '', ...lines] = (cured.text === cure.reason ? '' : cured.text).split('\n\n');
    const page = cured.url === undefined ? (0,_qeml_actions_page__WEBPACK_IMPORTED_MODULE_1__.md) `` : (0,_qeml_actions_page__WEBPACK_IMPORTED_MODULE_1__.md) ` ${(0,_qeml_actions_page__WEBPACK_IMPORTED_MODULE_1__/* .pageLink */ .wg)('The run', cured.url)}.`;
    return (0,_qeml_actions_page__WEBPACK_IMPORTED_MODULE_1__/* .paragraphs */ .qN)([
        (0,_qeml_actions_page__WEBPACK_IMPORTED_MODULE_1__.md) `${done(cured)} ${cure.reason} ${sentence}${page}`,
        lines.length === 0 ? (0,_qeml_actions_page__WEBPACK_IMPORTED_MODULE_1__.md) `` : (0,_qeml_actions_page__WEBPACK_IMPORTED_MODULE_1__/* .codeBlock */ .DV)(lines.join('\n\n').trim(), 'yaml'),
    ]);
}
/** What needs a person, or was not allowed, is not told as if it had been done. */
function done({ strategy, state }) {
    if (strategy === 'escalate')
        return (0,_qeml_actions_page__WEBPACK_IMPORTED_MODULE_1__.md) `**Nothing was run again.**`;
    return state === 'withheld'
        ? (0,_qeml_actions_page__WEBPACK_IMPORTED_MODULE_1__.md) `**What would be done:** ${(0,_qeml_actions_page__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(strategy)}.`
        : (0,_qeml_actions_page__WEBPACK_IMPORTED_MODULE_1__.md) `**What was done:** ${(0,_qeml_actions_page__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(strategy)}.`;
}
/** Only a green run says so. */
function hasRecovered({ cured, verified }) {
    return verified.recovered || cured.state === 'recovered';
}


/***/ }),

/***/ 27733:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ib: () => (/* binding */ causeReport),
/* harmony export */   z8: () => (/* binding */ report)
/* harmony export */ });
/* unused harmony export undecidedReport */
/* harmony import */ var _messages_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(61553);
/* harmony import */ var _escalation_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(52306);
/* harmony import */ var _recovery_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(63256);



function report({ verdict, causes, observed, treatment, called }) {
    const [cause] = causes;
    return {
        verdict,
        reason: cause ? (0,_messages_js__WEBPACK_IMPORTED_MODULE_1__/* .causeText */ .xv)(cause) : (0,_messages_js__WEBPACK_IMPORTED_MODULE_1__/* .nothingFailed */ .NV)(),
        causes: causes.map(causeReport),
        recovery: (0,_recovery_js__WEBPACK_IMPORTED_MODULE_0__/* .recoveryReport */ .At)(treatment),
        escalation: (0,_escalation_js__WEBPACK_IMPORTED_MODULE_2__/* .escalationReport */ .ed)(called),
        notes: [...observed.notes],
    };
}
/** The report of a step that could not read. */
function undecidedReport(reason) {
    return { verdict: 'error', reason, causes: [], recovery: null, escalation: null, notes: [] };
}
/** A cause as it stands in the report and in the output `causes`. */
function causeReport(cause) {
    const { evidence, runnerUp } = cause;
    return {
        category: cause.category,
        transient: cause.transient,
        'transient-reason': cause.transientReason,
        confidence: cause.confidence,
        rule: cause.rule ?? null,
        explanation: cause.explanation,
        cure: cause.cure,
        fingerprint: cause.fingerprint ?? null,
        evidence: evidence ? { text: evidence.text, before: [...evidence.before], after: [...evidence.after] } : null,
        'runner-up': runnerUp
            ? { rule: runnerUp.rule, category: runnerUp.category, evidence: runnerUp.evidence.text, lost: runnerUp.lost }
            : null,
        places: cause.places.map(({ job = null, step = null, text = null, line = null }) => ({ job, step, text, line })),
    };
}


/***/ }),

/***/ 31276:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ fittingComment),
/* harmony export */   W: () => (/* binding */ COMMENT_LIMIT)
/* harmony export */ });
/** GitHub takes 65,536 characters of a comment or of an issue; some room is left. */
const COMMENT_LIMIT = 60_000;
const CUT = '*The rest was left out: a comment holds no more. The report has all of it.*';
/** Parts with an empty line between, as many of the first as fit, with a sentence that says so where some do not. */
function fittingComment(parts, limit = COMMENT_LIMIT) {
    const all = parts.filter((part) => part !== '');
    const whole = all.join('\n\n');
    if (whole.length <= limit)
        return whole;
    const kept = [];
    let room = limit - CUT.length;
    for (const part of all) {
        room -= part.length + 2;
        if (room < 0)
            break;
        kept.push(part);
    }
    return [...kept, CUT].join('\n\n');
}


/***/ }),

/***/ 77926:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ eventPayload),
/* harmony export */   m: () => (/* binding */ memberAt)
/* harmony export */ });
/** What the runner says of the event that started this run; nothing outside a run. */
async function eventPayload({ environment, files }) {
    const path = environment['GITHUB_EVENT_PATH'];
    const bytes = path ? await files.readIfThere(path) : undefined;
    return bytes === undefined ? {} : JSON.parse(bytes.toString());
}
/** The member of a value that a way of keys leads to; undefined where it leads nowhere. */
function memberAt(value, ...keys) {
    return keys.reduce((inner, key) => (typeof inner === 'object' && inner !== null ? Reflect.get(inner, key) : undefined), value);
}


/***/ }),

/***/ 95781:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ CODEOWNERS_PATHS)
/* harmony export */ });
/** Where GitHub looks for CODEOWNERS, the first that is there. */
const CODEOWNERS_PATHS = ['.github/CODEOWNERS', 'CODEOWNERS', 'docs/CODEOWNERS'];


/***/ }),

/***/ 32716:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ isTrusted)
/* harmony export */ });
const OF_THE_PROJECT = new Set(['OWNER', 'MEMBER', 'COLLABORATOR']);
/** A stranger can write our marker too; what strangers write is not ours to keep. */
function isTrusted({ user, author_association: association }) {
    return user?.type === 'Bot' || OF_THE_PROJECT.has(association ?? '');
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
