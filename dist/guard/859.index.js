export const id = 859;
export const ids = [859,553];
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

/***/ 81855:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ placeIn)
/* harmony export */ });
/** `src/app.py:12`, `File "app.py", line 12`, `app.ts(12,3)`: relative paths only. */
const FORMS = [
    /File "(?<file>[^"\n]+\.\w{1,5})", line (?<line>\d+)/,
    /(?<![/\w@.-])(?<file>(?:[\w@.-]+\/)*[\w@.-]+\.[A-Za-z]{1,5})[:(](?<line>\d+)\b/,
];
/** Where a runner checks a project out, on its systems and in its containers. */
const WORKSPACE = /(?:\/home\/runner\/work|\/Users\/runner\/work|\/__w|[A-Z]:[\\/]a)[\\/](?<name>[\w.-]+)[\\/]\k<name>[\\/]/g;
/** No path is longer. */
const LONGEST = 4_096;
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

/***/ 16435:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ archiveTexts)
/* harmony export */ });
/* harmony import */ var _qeml_actions_core__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(37638);
/* harmony import */ var yauzl__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(20663);


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
        const archive = await opened(path);
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
        throw new _qeml_actions_core__WEBPACK_IMPORTED_MODULE_1__/* .InputError */ .dz([`The archive ${name} cannot be read: ${(0,_qeml_actions_core__WEBPACK_IMPORTED_MODULE_1__/* .messageOf */ .bD)(error)}.`], { cause: error });
    }
}
function opened(path) {
    return (0,yauzl__WEBPACK_IMPORTED_MODULE_0__/* .openPromise */ .sO)(path, { autoClose: false, lazyEntries: true });
}
async function* contents(path, entry) {
    const archive = await opened(path);
    try {
        for await (const chunk of await archive.openReadStreamPromise(entry))
            yield chunk;
    }
    finally {
        archive.close();
    }
}


/***/ }),

/***/ 62017:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ textsAt)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_2__);
/* harmony import */ var node_stream__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(57075);
/* harmony import */ var node_stream__WEBPACK_IMPORTED_MODULE_3___default = /*#__PURE__*/__webpack_require__.n(node_stream__WEBPACK_IMPORTED_MODULE_3__);
/* harmony import */ var node_zlib__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(38522);
/* harmony import */ var node_zlib__WEBPACK_IMPORTED_MODULE_4___default = /*#__PURE__*/__webpack_require__.n(node_zlib__WEBPACK_IMPORTED_MODULE_4__);
/* harmony import */ var _qeml_actions_core__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(37638);
/* harmony import */ var _archive_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(16435);







const MOST_FILES = 10_000;
/**
 * The texts of a file, a folder, a glob or a run's archive, in the order of their names.
 * @throws InputError where nothing is there
 */
async function textsAt(logPath, environment) {
    const base = environment['GITHUB_WORKSPACE'] || process.cwd();
    const files = [];
    const left = [];
    for (const path of await pathsOf(logPath, base)) {
        const stat = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.lstat)(path);
        if (stat.isDirectory())
            continue;
        if (stat.isFile())
            files.push(path);
        else
            left.push(`${shown(path, base)} is not a file of its own (a link or a device) and was not read.`);
    }
    if (files.length === 0) {
        throw new _qeml_actions_core__WEBPACK_IMPORTED_MODULE_6__/* .InputError */ .dz([
            `Input log-path is "${logPath}": there is no file at it. It is taken from ${base}.`,
            ...left,
        ]);
    }
    if (files.length > MOST_FILES) {
        throw new _qeml_actions_core__WEBPACK_IMPORTED_MODULE_6__/* .InputError */ .dz([
            `Input log-path is "${logPath}": it means ${String(files.length)} files, and ${String(MOST_FILES)} are the most.`,
        ]);
    }
    const texts = await Promise.all(files.sort().map((path) => textsOf(path, shown(path, base))));
    return { texts: texts.flat(), left };
}
/** A path as a user knows it: below the workspace from there, else whole. */
function shown(path, base) {
    const below = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.relative)(base, path);
    return (0,node_path__WEBPACK_IMPORTED_MODULE_2__.isAbsolute)(below) || /^\.\.(?:[\\/]|$)/.test(below) ? path : below;
}
async function pathsOf(logPath, base) {
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(base, logPath);
    const stat = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.lstat)(path).catch(() => undefined);
    if (stat?.isDirectory()) {
        const names = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readdir)(path, { recursive: true });
        return names.map((name) => (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(path, name));
    }
    if (stat)
        return [path];
    const paths = [];
    for await (const match of (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.glob)(logPath, { cwd: base }))
        paths.push((0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(base, match));
    return paths;
}
/** A file's texts: of an archive each of its logs, of any other itself. */
async function textsOf(path, name) {
    const magic = await firstBytes(path);
    if (magic.startsWith('PK\u0003\u0004') || magic.startsWith('PK\u0005\u0006'))
        return (0,_archive_js__WEBPACK_IMPORTED_MODULE_5__/* .archiveTexts */ .v)(path, name);
    const gzipped = magic.startsWith('\u001f\u008b');
    const bytes = () => {
        const stream = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.createReadStream)(path);
        // What goes wrong on the way is thrown to whoever reads the end of the pipe.
        return gzipped ? (0,node_stream__WEBPACK_IMPORTED_MODULE_3__.pipeline)(stream, (0,node_zlib__WEBPACK_IMPORTED_MODULE_4__.createGunzip)(), () => undefined) : stream;
    };
    return [{ name, job: undefined, step: undefined, open: bytes }];
}
async function firstBytes(path) {
    const file = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(path);
    try {
        const { buffer, bytesRead } = await file.read(Buffer.alloc(4), 0, 4, 0);
        return buffer.toString('latin1', 0, bytesRead);
    }
    finally {
        await file.close();
    }
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

/***/ 61553:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B3: () => (/* binding */ tooManyMasks),
/* harmony export */   CC: () => (/* binding */ settingsRead),
/* harmony export */   E2: () => (/* binding */ transientText),
/* harmony export */   Ff: () => (/* binding */ badRules),
/* harmony export */   GB: () => (/* binding */ noSuchRun),
/* harmony export */   Jn: () => (/* binding */ elsewhere),
/* harmony export */   KW: () => (/* binding */ cancelled),
/* harmony export */   NV: () => (/* binding */ nothingFailed),
/* harmony export */   XM: () => (/* binding */ waitsForApproval),
/* harmony export */   Z9: () => (/* binding */ placeText),
/* harmony export */   ZC: () => (/* binding */ leavesRepository),
/* harmony export */   b6: () => (/* binding */ noSettings),
/* harmony export */   bd: () => (/* binding */ stillGoing),
/* harmony export */   c1: () => (/* binding */ archiveTooLarge),
/* harmony export */   ge: () => (/* binding */ logGone),
/* harmony export */   gy: () => (/* binding */ unread),
/* harmony export */   jC: () => (/* binding */ noRun),
/* harmony export */   q: () => (/* binding */ sameName),
/* harmony export */   wC: () => (/* binding */ noRuleFile),
/* harmony export */   wc: () => (/* binding */ ownJob),
/* harmony export */   xu: () => (/* binding */ badSettings),
/* harmony export */   xv: () => (/* binding */ causeText)
/* harmony export */ });
/* unused harmony export noToken */
function noToken() {
    return 'A run is read with a token, and there is none: give github-token, or log-path to read files.';
}
function noRun() {
    return 'There is no run to read: give run-id or log-path (GITHUB_RUN_ID, which a runner sets, is not set).';
}
function noSuchRun(repository, id, attempt) {
    const which = attempt === undefined ? '' : `, attempt ${String(attempt)},`;
    return `The repository ${repository} has no run ${String(id)}${which} that this token can see: check run-id and run-attempt.`;
}
function cancelled() {
    return 'The step was cancelled before the run was read to its end.';
}
/** Why some jobs' logs are unread. */
function unread(job, reason) {
    return `The log of ${job} could not be read to its end: ${reason}`;
}
function stillGoing() {
    return 'The run is still going: what fails from now on is not in this.';
}
function ownJob(job) {
    return (`${job} is still going, and GitHub gives no log of a job before its end: only its steps and annotations were read. ` +
        'For its text, keep the output in a file and give it as log-path, or run the command by retry-with-backoff.');
}
function logGone(job) {
    return `There is no log of ${job}: it never was, or it is deleted. Only its steps and annotations were read.`;
}
function archiveTooLarge(most) {
    return `the archive of the run's logs is larger than ${String(most)} bytes, which are the most that are kept of one.`;
}
function waitsForApproval() {
    return 'The run waits for an approval: nothing of it has run.';
}
function noRuleFile(path) {
    return `Input rules names ${path}, and there is no such file: neither in the checkout nor on the default branch.`;
}
function leavesRepository(input, path) {
    return `Input ${input} names ${path}: without a checkout of one's own, a path within the repository is needed.`;
}
function badRules(path, faults) {
    return `The rules in ${path} cannot be used: ${faults}.`;
}
function sameName(id) {
    return `Your rules cannot be used: two rules are called ${id}.`;
}
function badSettings(file, faults) {
    return `${file}, section failure-analyzer, cannot be used: ${faults}.`;
}
function noSettings(file, reason) {
    return `${file} could not be looked for, so that what its section failure-analyzer may say is not known: ${reason}`;
}
function settingsRead(file) {
    return `The section failure-analyzer is read from ${file}.`;
}
function tooManyMasks(most) {
    return `The logs set more than ${String(most)} different masks, and what all of them hide could not be kept from being shown.`;
}
/** `build / Run tests, line 12`. */
function placeText({ job, step, text, line }) {
    const where = [job, step].filter((part) => part !== undefined).join(' / ') || (text ?? 'the run');
    return line === undefined ? where : `${where}, line ${String(line)}`;
}
function nothingFailed() {
    return 'Nothing failed in what was read.';
}
/** The cause in one sentence. */
function causeText({ category, explanation }) {
    return category === 'unknown' ? `No rule knows this failure. ${explanation}`.trim() : `${category}: ${explanation}`;
}
function transientText({ transient, transientReason }) {
    const answer = { yes: 'Yes.', no: 'No.', unknown: 'Unknown.' }[transient];
    return `${answer} ${transientReason}`;
}
function elsewhere(count) {
    return count === 1 ? 'and in one more place' : `and in ${String(count)} more places`;
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

/***/ 62859:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  sectionsOf: () => (/* reexport */ sectionsOf),
  Up: () => (/* binding */ view)
});

// UNUSED EXPORTS: reportSchema, undecided

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
    return { level: 'warning', message: message.join('\n'), ...(evidence && (0,evidence_place/* placeIn */.V)(evidence.text)) };
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
        (0,recovery/* recoveryMarkdown */.R9)(treatment),
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

// EXTERNAL MODULE: ./packages/failures/src/lines/encoding.ts
var encoding = __webpack_require__(16328);
// EXTERNAL MODULE: ./packages/failures/src/lines/normalise.ts
var normalise = __webpack_require__(59875);
;// CONCATENATED MODULE: ./packages/failures/src/lines/span.ts


/** A line is kept by its first bytes only. */
const LINE_LIMIT = 4 * 1_024;
const NEWLINE = 10;
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
            const newline = bytes.indexOf(NEWLINE, start);
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
        const kept = bytes.subarray(0, LINE_LIMIT - this.#size);
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

// EXTERNAL MODULE: ./actions/failure-analyzer/src/gather/texts.ts
var gather_texts = __webpack_require__(62017);
;// CONCATENATED MODULE: ./actions/failure-analyzer/src/gather/surroundings.ts


/**
 * Reads the files of `log-path` once more, for so many lines on each side of each cause's evidence: which line it will
 * be is known only when all has been read, and until then nothing is kept.
 */
async function surroundings(causes, inputs, environment, eachSide) {
    const path = inputs['log-path'];
    if (path === undefined || causes.length === 0)
        return [];
    const { texts } = await (0,gather_texts/* textsAt */.i)(path, environment);
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
function timeText(time) {
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
const LONGEST_TEXT = 2_000;
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
        ['Would it pass if run again?', (0,html_html/* cutText */.IN)((0,messages/* transientText */.E2)(cause), LONGEST_TEXT)],
        ['What cures it', (0,html_html/* cutText */.IN)(cause.cure, LONGEST_TEXT)],
        ['Rule', cause.rule === undefined ? 'none knows it' : (0,html_html/* html */.qy) `<code>${cause.rule}</code>`],
        ['Confidence', confidenceText(cause.confidence)],
        ['Fingerprint', cause.fingerprint === undefined ? undefined : (0,html_html/* html */.qy) `<code>${cause.fingerprint}</code>`],
    ])}
  ${causeLog(cause, logs)} ${candidate(cause)}`;
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
    <p>The rule <code>${runnerUp.rule}</code> says so, and lost. ${(0,html_html/* cutText */.IN)(runnerUp.lost, LONGEST_TEXT)}</p>
    <details>
      <summary>Its evidence, line ${runnerUp.evidence.line}</summary>
      ${runnerUpLog(runnerUp)}
    </details>`;
}

// EXTERNAL MODULE: ./packages/core/src/duration.ts
var duration = __webpack_require__(29713);
;// CONCATENATED MODULE: ./actions/failure-analyzer/src/view/page/done.ts



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
    return { id: 'done', heading: 'What was done', body };
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
    return (0,html_html/* cutText */.IN)(text, LONGEST_TEXT);
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
        : seenTable(seen, history, runAddress(observed.run?.url));
    return { id: 'history', heading: 'History of this cause', body };
}
/** The address of another run of the same repository, from that of this one. */
function runAddress(url) {
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
            { shown: timeText(failure.time), sortedBy: failure.time },
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
    const notes = observed.notes.slice(0, limits_ROWS).map((note) => (0,html_html/* html */.qy) `<li>${(0,html_html/* cutText */.IN)(note, LONGEST_TEXT)}</li>`);
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
const DAY = 86_400_000;
/** Up to so many days are shown by day, longer spans by week. */
const DAYS = 14;
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
    const byDay = Math.max(...times) - Math.min(...times) <= DAYS * DAY;
    const groups = Map.groupBy(records, ({ time }) => (byDay ? time.slice(0, 10) : `the week of ${monday(time)}`));
    return [...groups].map(([label, group]) => ({ label, value: value(group) }));
}
/** The Monday of a time's week, in UTC. */
function monday(time) {
    const date = new Date(time);
    const back = (date.getUTCDay() + 6) % 7;
    return new Date(date.getTime() - back * DAY).toISOString().slice(0, 10);
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
/** The parts of the page, for a composition's own. */
async function sectionsOf(paged, runtime) {
    return pageSections(...(await redactedParts(paged, runtime)));
}
/** Redacted before it is laid out, so that no escape hides a secret from the redactor. */
async function redactedParts({ inputs, ...shown }, { environment, redactor }) {
    const causes = shown.causes.slice(0, limits_FULL_CAUSES);
    const { masks, ...observed } = shown.observed;
    const around = await surroundings(causes, inputs, environment, limits_LINES_EACH_SIDE);
    const logs = around.map((log) => ({ ...log, lines: masks?.hide(log.lines) ?? log.lines }));
    return [redactor.redactAll({ ...shown, observed }), redactor.redactAll(logs)];
}

// EXTERNAL MODULE: ./packages/core/src/outcome.ts
var src_outcome = __webpack_require__(26933);
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
        transient: { enum: src_outcome/* TRANSIENCES */.Eb },
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
    required: [
        'schema',
        ...Object.keys(src_report/* REPORT_HEADER_PROPERTIES */.xH),
        'verdict',
        'reason',
        'causes',
        'recovery',
        'escalation',
        'notes',
    ],
    properties: {
        schema: { const: 'qeml-actions/failure-analyzer/v1' },
        ...src_report/* REPORT_HEADER_PROPERTIES */.xH,
        verdict: { enum: src_outcome/* VERDICTS */.bk },
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
    const empty = Object.fromEntries(MANIFEST.outputs.filter((name) => name !== 'report').map((name) => [name, '']));
    return {
        outputs: { ...empty, verdict: 'error', category: 'unknown', transient: 'unknown', causes: '[]' },
        annotations: [],
        summary: '',
        report: undecidedReport(reason),
        failure: reason,
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
        (0,_qeml_actions_page__WEBPACK_IMPORTED_MODULE_1__.md) `**What was done:** ${(0,_qeml_actions_page__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(cured.strategy)}. ${cure.reason} ${sentence}${page}`,
        lines.length === 0 ? (0,_qeml_actions_page__WEBPACK_IMPORTED_MODULE_1__.md) `` : (0,_qeml_actions_page__WEBPACK_IMPORTED_MODULE_1__/* .codeBlock */ .DV)(lines.join('\n\n').trim(), 'yaml'),
    ]);
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

/***/ 16328:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ createTranscoder)
/* harmony export */ });
/* harmony import */ var node_string_decoder__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(46193);
/* harmony import */ var node_string_decoder__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_string_decoder__WEBPACK_IMPORTED_MODULE_0__);

const EMPTY = Buffer.alloc(0);
/** Decides by the first bytes: a byte order mark, or every other byte zero. */
function createTranscoder() {
    let encoding;
    let start = EMPTY;
    let odd = EMPTY;
    const decoder = new node_string_decoder__WEBPACK_IMPORTED_MODULE_0__.StringDecoder('utf16le');
    const decode = (chunk) => {
        if (encoding === 'utf8')
            return chunk;
        if (encoding === 'utf16le')
            return Buffer.from(decoder.write(chunk), 'utf8');
        const whole = odd.length > 0 ? Buffer.concat([odd, chunk]) : Buffer.from(chunk);
        const even = whole.length & ~1;
        odd = Buffer.from(whole.subarray(even));
        return Buffer.from(decoder.write(whole.subarray(0, even).swap16()), 'utf8');
    };
    const settle = () => {
        encoding = detect(start);
        const bytes = start;
        start = EMPTY;
        return decode(bytes);
    };
    return {
        write(chunk) {
            if (encoding)
                return decode(chunk);
            start = start.length > 0 ? Buffer.concat([start, chunk]) : chunk;
            return start.length >= 4 ? settle() : EMPTY;
        },
        end() {
            const rest = encoding ? EMPTY : settle();
            return Buffer.concat([rest, Buffer.from(decoder.end(), 'utf8')]);
        },
    };
}
function detect(start) {
    const [a, b, c, d] = start;
    if (a === 0xff && b === 0xfe)
        return 'utf16le';
    if (a === 0xfe && b === 0xff)
        return 'utf16be';
    if (a !== 0 && b === 0 && c !== 0 && d === 0)
        return 'utf16le';
    if (a === 0 && b !== 0 && c === 0 && d !== 0)
        return 'utf16be';
    return 'utf8';
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
