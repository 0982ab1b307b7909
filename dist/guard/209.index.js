export const id = 209;
export const ids = [209];
export const modules = {

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

/***/ 41595:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ unpacked),
/* harmony export */   T: () => (/* binding */ ARCHIVED)
/* harmony export */ });
/* harmony import */ var _qeml_actions_core__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(37638);
/* harmony import */ var yauzl__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(20663);
/* harmony import */ var _messages_baseline_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(68627);
/* harmony import */ var _store_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(57348);




/** The one file of the archive. */
const ARCHIVED = 'baseline.json';
const MOST_ENTRIES = 10;
/** The text of the file in a zip, no more of it held than a baseline may have. @throws BaselineUnavailable */
async function unpacked(archive) {
    const bytes = await bounded(archive);
    try {
        const zip = await (0,yauzl__WEBPACK_IMPORTED_MODULE_0__/* .fromBufferPromise */ .SY)(bytes, { lazyEntries: true });
        let seen = 0;
        for await (const entry of zip.eachEntry()) {
            if (entry.fileName === ARCHIVED)
                return (await bounded(await zip.openReadStreamPromise(entry))).toString();
            if (++seen >= MOST_ENTRIES)
                break;
        }
    }
    catch (error) {
        if (error instanceof _store_js__WEBPACK_IMPORTED_MODULE_1__/* .BaselineUnavailable */ .A)
            throw error;
        throw new _store_js__WEBPACK_IMPORTED_MODULE_1__/* .BaselineUnavailable */ .A((0,_messages_baseline_js__WEBPACK_IMPORTED_MODULE_2__/* .noArchive */ .eY)((0,_qeml_actions_core__WEBPACK_IMPORTED_MODULE_3__/* .messageOf */ .bD)(error)), { cause: error });
    }
    throw new _store_js__WEBPACK_IMPORTED_MODULE_1__/* .BaselineUnavailable */ .A((0,_messages_baseline_js__WEBPACK_IMPORTED_MODULE_2__/* .noArchive */ .eY)(`it has no ${ARCHIVED}`));
}
async function bounded(stream) {
    const chunks = [];
    let length = 0;
    for await (const chunk of stream) {
        if (!(chunk instanceof Uint8Array))
            continue;
        length += chunk.length;
        if (length > _store_js__WEBPACK_IMPORTED_MODULE_1__/* .MOST_BYTES */ .u)
            throw new _store_js__WEBPACK_IMPORTED_MODULE_1__/* .BaselineUnavailable */ .A((0,_messages_baseline_js__WEBPACK_IMPORTED_MODULE_2__/* .tooLong */ .Po)(_store_js__WEBPACK_IMPORTED_MODULE_1__/* .MOST_BYTES */ .u));
        chunks.push(chunk);
    }
    return Buffer.concat(chunks);
}


/***/ }),

/***/ 83474:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ commitKey),
/* harmony export */   l: () => (/* binding */ gateKey)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);

/** Another form of the baseline has another number: none takes the other's place. */
const FORM = 'qeml-gate-baseline-v1';
/** What the baselines of a gate are called, whatever its name is made of. */
function gateKey(name) {
    return `${FORM}-${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.hash)('sha256', name).slice(0, 16)}`;
}
/** What those of one commit begin with. */
function commitKey(name, commit) {
    return `${gateKey(name)}-${commit}-`;
}


/***/ }),

/***/ 57348:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ BaselineUnavailable),
/* harmony export */   u: () => (/* binding */ MOST_BYTES)
/* harmony export */ });
/** A baseline that may be there and cannot be had, or cannot be kept: the reason. */
class BaselineUnavailable extends Error {
}
/** More than a text of a baseline has, in bytes: 100,000 findings take 20 MB. */
const MOST_BYTES = 32 * 1_024 ** 2;


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

/***/ 68627:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F9: () => (/* binding */ recordedAlready),
/* harmony export */   GM: () => (/* binding */ notRestored),
/* harmony export */   K7: () => (/* binding */ noParent),
/* harmony export */   Ly: () => (/* binding */ brokenBaseline),
/* harmony export */   Po: () => (/* binding */ tooLong),
/* harmony export */   SO: () => (/* binding */ unknownBase),
/* harmony export */   TD: () => (/* binding */ noBaselineKept),
/* harmony export */   Tm: () => (/* binding */ noCommitToRecord),
/* harmony export */   Vc: () => (/* binding */ cacheNotSaved),
/* harmony export */   Xu: () => (/* binding */ noResultsService),
/* harmony export */   _o: () => (/* binding */ firstCommit),
/* harmony export */   aq: () => (/* binding */ nearerNote),
/* harmony export */   bo: () => (/* binding */ historyUnknown),
/* harmony export */   c5: () => (/* binding */ strangersFolder),
/* harmony export */   cO: () => (/* binding */ cacheUnreadable),
/* harmony export */   e4: () => (/* binding */ otherCommit),
/* harmony export */   eY: () => (/* binding */ noArchive),
/* harmony export */   ft: () => (/* binding */ noneNear),
/* harmony export */   jC: () => (/* binding */ noRun),
/* harmony export */   lN: () => (/* binding */ noCommit),
/* harmony export */   mH: () => (/* binding */ notRecordedAgain),
/* harmony export */   nE: () => (/* binding */ noCacheService),
/* harmony export */   oi: () => (/* binding */ notInRun),
/* harmony export */   ok: () => (/* binding */ notRecorded),
/* harmony export */   qE: () => (/* binding */ noAnswer),
/* harmony export */   rc: () => (/* binding */ noMergeBase),
/* harmony export */   sK: () => (/* binding */ nothingRecorded),
/* harmony export */   t2: () => (/* binding */ recorded),
/* harmony export */   uz: () => (/* binding */ noPlain),
/* harmony export */   x2: () => (/* binding */ otherCheckout)
/* harmony export */ });
/** Where a baseline is kept, in a sentence. */
function placeName(place) {
    switch (place.kind) {
        case 'cache':
            return 'the cache';
        case 'artifact':
            return 'the artifacts';
        case 'folder':
            return place.path;
        case 'none':
            return 'nowhere';
    }
    return place;
}
function nothingRecorded(place) {
    return `nothing to compare with: no baseline is in ${placeName(place)}; a run on the default branch will record it`;
}
function noBaselineKept() {
    return 'nothing to compare with: no baseline is kept, for `baseline` is `none`';
}
function noneNear(place, commit, looked) {
    return `baselines are in ${placeName(place)}, but none for ${short(commit)} or the ${looked - 1} commits before it: run the gate on the default branch, or give \`base-sha\``;
}
function historyUnknown(commit, reason) {
    return `no baseline is kept for ${short(commit)}, and what was before it cannot be told: ${reason}`;
}
/** The base is another commit than was asked for. */
function nearerNote(asked, found, steps) {
    return `No baseline is kept for ${short(asked)}: compared with ${short(found)}, ${steps} ${steps === 1 ? 'commit' : 'commits'} before it.`;
}
function firstCommit() {
    return 'nothing to compare with: there is no commit before this one';
}
function noCommit() {
    return 'nothing to compare with: there is neither a git repository nor a run, so no commit is known';
}
function noMergeBase(reason) {
    return `the merge base of the pull request cannot be told: ${reason}`;
}
function noParent(reason) {
    return `the commit before this one cannot be told: ${reason}`;
}
function unknownBase(given) {
    return `base-sha is "${given}", and there is no such commit: give the whole sha of a commit of this repository.`;
}
function brokenBaseline(place, commit, reason) {
    return `the baseline for ${short(commit)} in ${placeName(place)} cannot be used: ${reason}`;
}
function otherCommit(told) {
    return `it says that it is of ${short(told)}`;
}
function tooLong(most) {
    return `it is longer than ${(most / 1_024 ** 2).toFixed(0)} MiB`;
}
function noPlain() {
    return 'it is no plain file';
}
function notInRun(place, missing) {
    return `nothing to compare with: ${placeName(place)} cannot be reached from here, for ${missing}; \`baseline: path:DIR\` works anywhere`;
}
function noCacheService() {
    return 'there is no cache service here (ACTIONS_RESULTS_URL, ACTIONS_CACHE_URL)';
}
function noRun() {
    return 'this is no run of GitHub Actions';
}
function notRestored(key) {
    return `the cache has ${key}, and it could not be restored: the log says why`;
}
function cacheUnreadable(mode) {
    return `ACTIONS_CACHE_MODE is ${mode}, which lets nothing be read`;
}
function cacheNotSaved() {
    return 'the cache did not take it: the log says why';
}
function noAnswer(what, reason) {
    return `${what} did not answer: ${reason}`;
}
function strangersFolder(path) {
    return `${path} is in a checkout that may be a stranger's, and is not believed under this event: keep the baseline in the cache or as an artifact`;
}
function noArchive(reason) {
    return `its archive cannot be read: ${reason}`;
}
function noResultsService() {
    return 'there is no service for artifacts here (ACTIONS_RESULTS_URL, ACTIONS_RUNTIME_TOKEN)';
}
function recordedAlready() {
    return 'This run has an artifact with a baseline of this name already, and keeps it: give each gate of a run its own `name`.';
}
function otherCheckout(commit, sha) {
    return `what is checked out is ${short(commit)}, and an artifact is found by the commit of its run, ${short(sha)}`;
}
/** The warning of a run that should have recorded what it shows. */
function notRecorded(place, reason) {
    return `The baseline was not recorded in ${placeName(place)}, and later runs have nothing of this commit to compare with: ${reason}.`;
}
function recorded(place, commit) {
    return `Recorded as the baseline of ${short(commit)} in ${placeName(place)}.`;
}
function notRecordedAgain() {
    return 'No baseline was recorded, for `now` makes a past decision again.';
}
function noCommitToRecord() {
    return 'no commit is known that it could be recorded for';
}
function short(commit) {
    return commit.slice(0, 12);
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

/***/ 56209:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  partsOf: () => (/* reexport */ partsOf),
  pc: () => (/* reexport */ redacted),
  Xx: () => (/* binding */ stepOnReports)
});

// UNUSED EXPORTS: step

;// CONCATENATED MODULE: ./packages/policy/src/judgement.ts
const ORDER = ['pass', 'warn', 'fail', 'error'];
/** The worst of several; `pass` of none. */
function worst(verdicts) {
    return verdicts.reduce((a, b) => (b !== undefined && ORDER.indexOf(b) > ORDER.indexOf(a) ? b : a), 'pass');
}

// EXTERNAL MODULE: ./packages/core/src/github/repository-file.ts
var repository_file = __webpack_require__(89324);
;// CONCATENATED MODULE: ./actions/quality-gate/src/messages/telling.ts
/** One line on what a comment or a check run lacks. */
function commentNeedsPermission() {
    return 'The comment on the pull request could not be written: the job needs `permissions: { pull-requests: write }`, or give `comment: never`.';
}
function commentOfFork() {
    return 'This pull request comes from a fork, whose token only reads: it has no comment. The workflow in examples/gate-comment writes it.';
}
function commentFailed(why) {
    return `The comment on the pull request could not be written: ${why}`;
}
function commentIsFull() {
    return 'The comment on the pull request holds no more sections: give fewer gates a `name` of their own, or `comment: never`.';
}
function noOpenPull(branch) {
    return `No open pull request stands at the commit of ${branch} that was checked: nothing was commented.`;
}
function checkNeedsPermission() {
    return 'The check run could not be published: the job needs `permissions: { checks: write }`, or give `check-run: false`.';
}
function checkOfFork() {
    return 'This pull request comes from a fork, whose token only reads: it has no check run.';
}
function checkFailed(why) {
    return `The check run could not be published: ${why}`;
}
function checkIsPartial(published, all, why) {
    return `The check run has ${published} of its ${all} annotations: ${why}`;
}
function annotationsLeft(left) {
    return `${left} more annotations are left out. The report has all of them.`;
}
function refused(status, message) {
    return `GitHub answered with ${status}: ${message}`;
}
function notThere() {
    return 'it is not there for this token (404).';
}
/** What a section stands for. */
function sectionLine(commit, run, attempt) {
    const again = attempt > 1 ? `, attempt ${attempt}` : '';
    return [commit === '' ? '' : `of ${commit.slice(0, 12)}`, run === '' ? '' : `run ${run}${again}`]
        .filter((part) => part !== '')
        .join(', ');
}
function detailsLeftOut() {
    return 'Its details were left out: a comment holds no more. The report has all of them.';
}
function sarifWithoutBase() {
    return 'The SARIF file lists all findings, for there is no base that would tell which of them are new.';
}
function sarifCut(count, all) {
    return `The SARIF file lists the worst ${count} of ${all} findings: GitHub takes no larger one.`;
}
function sarifNotShown(shown, all) {
    return `GitHub shows the worst ${shown} of the ${all} findings in the SARIF file.`;
}
function sarifNotWritten(why) {
    return `The SARIF file could not be written: ${why}`;
}

// EXTERNAL MODULE: ./packages/core/src/comment.ts
var comment = __webpack_require__(31276);
// EXTERNAL MODULE: ./actions/quality-gate/src/decide/repository-path.ts
var repository_path = __webpack_require__(75930);
// EXTERNAL MODULE: ./actions/quality-gate/src/messages.ts
var messages = __webpack_require__(75153);
// EXTERNAL MODULE: ./actions/quality-gate/src/view/summary.ts + 1 modules
var summary = __webpack_require__(78560);
;// CONCATENATED MODULE: ./actions/quality-gate/src/view/check-run.ts





/** Nobody reads more beside the code, and each fifty are a request, of which GitHub wants one a second. */
const MOST_ANNOTATIONS = 500;
/** GitHub's limits: 255 characters, and 64 KB of a message. */
const LONGEST = { name: 200, title: 255, message: 8_000 };
function checkRun(result) {
    const { name, verdict, inputs, judgement } = result;
    const all = annotationsOf(result);
    const shown = all.slice(0, MOST_ANNOTATIONS);
    const left = all.length - shown.length;
    const parts = (0,summary/* summaryParts */.X)(result).map(({ markdown }) => markdown);
    return {
        name: cut(name === '' ? 'quality-gate' : `quality-gate: ${name}`, LONGEST.name),
        conclusion: conclusionOf(verdict, inputs.mode),
        title: cut(`${verdict}: ${(0,messages/* headline */.Pl)(judgement)}`, LONGEST.title),
        summary: (0,comment/* fittingComment */.N)([...(left > 0 ? [annotationsLeft(left)] : []), ...parts], comment/* COMMENT_LIMIT */.W),
        annotations: shown,
    };
}
/**
 * What the step itself comes to. `warn` is a success, for whoever waits for checks waits for that word, and the title says what it
 * is; what `mode: report` lets pass is neutral, which holds up nobody and is not green.
 */
function conclusionOf(verdict, mode) {
    if (verdict === 'pass' || verdict === 'warn')
        return 'success';
    return mode === 'report' ? 'neutral' : 'failure';
}
function annotationsOf({ judgement }) {
    const all = [
        ...judgement.results.flatMap(ofCondition),
        ...judgement.doubts.flatMap(({ verdict, text, path, line }) => placed(verdict, 'quality-gate', text, path, line)),
    ];
    // One finding may break several conditions.
    const unique = new Map(all.map((one) => [JSON.stringify([one.path, one.start_line, one.message]), one]));
    const sorted = [...unique.values()];
    return [
        ...sorted.filter((one) => one.annotation_level === 'failure'),
        ...sorted.filter((one) => one.annotation_level !== 'failure'),
    ];
}
function ofCondition({ key, verdict, evidence, findings }) {
    if (findings.length === 0)
        return evidence.flatMap(({ text, path, line }) => placed(verdict, key, text, path, line));
    return findings.flatMap(({ tool, rule, severity, message, file, line }) => placed(verdict, key, `${severity}: ${tool} ${rule}: ${message}`, file, line));
}
/** What has no place in the repository stands in the summary. */
function placed(verdict, title, text, path, line) {
    if (verdict === undefined || verdict === 'pass' || path === undefined || !(0,repository_path/* isRepositoryPath */.o)(path))
        return [];
    const at = line !== undefined && Number.isSafeInteger(line) && line > 0 && line < 2 ** 31 ? line : 1;
    const annotation_level = verdict === 'warn' ? 'warning' : 'failure';
    const message = cut(text.trim() === '' ? title : text, LONGEST.message);
    return [{ path, start_line: at, end_line: at, annotation_level, title: cut(title, LONGEST.title), message }];
}
function cut(text, longest) {
    const whole = text.replaceAll('\0', '').toWellFormed();
    return whole.length > longest ? `${whole.slice(0, longest - 1).toWellFormed()}…` : whole;
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./packages/page/src/markdown.ts
var markdown = __webpack_require__(19936);
;// CONCATENATED MODULE: ./actions/quality-gate/src/view/comment.ts





/** So that the sections of three gates fit as they are, in characters. */
const LONGEST_DETAILS = 18_000;
const LONGEST_NAME = 200;
/** What a pull request is told of one gate. */
function commentSection(result, environment, commit) {
    const [title = (0,markdown.md) ``, ...parts] = (0,summary/* summaryParts */.X)(result);
    const run = environment['GITHUB_RUN_ID'] ?? '';
    const attempt = Number(environment['GITHUB_RUN_ATTEMPT'] ?? '1') || 1;
    const line = sectionLine(commit, run, attempt);
    const name = result.name.slice(0, LONGEST_NAME);
    return {
        key: (0,external_node_crypto_.createHash)('sha256').update(name).digest('hex').slice(0, 16),
        name,
        run: Number(run) || 0,
        attempt,
        head: [title.markdown, line === '' ? '' : (0,markdown/* pageLink */.wg)(line, runAddress(environment)).markdown]
            .filter((part) => part !== '')
            .join('\n\n'),
        details: (0,comment/* fittingComment */.N)(parts.map(({ markdown }) => markdown), LONGEST_DETAILS),
    };
}
/** Where the run is shown; empty outside a run. */
function runAddress(environment) {
    const { GITHUB_SERVER_URL: server, GITHUB_REPOSITORY: repository, GITHUB_RUN_ID: run } = environment;
    return server && repository && run ? `${server}/${repository}/actions/runs/${run}` : '';
}

// EXTERNAL MODULE: ./packages/core/src/errors.ts
var errors = __webpack_require__(37638);
// EXTERNAL MODULE: ./packages/core/src/github/failures.ts
var failures = __webpack_require__(27802);
// EXTERNAL MODULE: ./packages/core/src/github/port.ts + 1 modules
var port = __webpack_require__(94911);
;// CONCATENATED MODULE: ./actions/quality-gate/src/apply/telling/failure.ts


const failure_LONGEST = 300;
/**
 * Why GitHub did not do it, in one line.
 * @throws what is no answer of GitHub's: a mistake of ours
 */
function whyNot(error) {
    const message = (0,errors/* messageOf */.bD)(error).replace(/\s+/g, ' ');
    if (error instanceof errors/* InputError */.dz)
        return message;
    const status = (0,failures/* statusOf */.c2)(error);
    if (status === undefined)
        throw error;
    if (status === 404)
        return notThere();
    return refused(status, message.length > failure_LONGEST ? `${message.slice(0, failure_LONGEST)}…` : message);
}
/** Whether it is for want of a permission, or of any token. */
function lacksPermission(error) {
    return error instanceof failures/* PermissionError */.i_ || error instanceof port/* NoTokenError */.v;
}

;// CONCATENATED MODULE: ./actions/quality-gate/src/apply/telling/redacted.ts
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

;// CONCATENATED MODULE: ./actions/quality-gate/src/apply/telling/subject.ts

/** What an event is about without asking anybody. */
function subjectOf({ pullRequest, upstream }, commit) {
    if (pullRequest)
        return { pullRequest: pullRequest.number, isFork: pullRequest.isFork, commit: pullRequest.head };
    return { pullRequest: undefined, isFork: false, commit: upstream?.commit ?? commit };
}
/**
 * The open pull request whose head a `workflow_run` has checked: asked of GitHub by what the event says of the run, for what a
 * fork has left could name any. One that has moved on since is none.
 */
async function upstreamPull(github, { repository = '', upstream }) {
    if (upstream?.event !== 'pull_request' || upstream.owner === undefined)
        return undefined;
    const pulls = await github.all('GET /repos/{owner}/{repo}/pulls', {
        ...(0,repository_file/* repositoryName */.a)(repository),
        state: 'open',
        head: `${upstream.owner}:${upstream.branch}`,
        per_page: 100,
    });
    return pulls.find(({ head }) => head.sha === upstream.commit)?.number;
}

;// CONCATENATED MODULE: ./actions/quality-gate/src/apply/check-run.ts







/** What GitHub takes in one request. */
const BATCH = 50;
/** Publishes a check run on the commit that was judged; of a pull request, on its head. It only ever adds a note to the verdict. */
async function publishCheckRun(result, event, ports) {
    const { repository } = event;
    const { commit, isFork } = subjectOf(event, ports.environment['GITHUB_SHA'] || result.facts.commit);
    if (!result.inputs['check-run'] || !repository || commit === '')
        return { state: 'none' };
    const check = checkRun(redacted(result, ports.redactor));
    try {
        const github = await ports.github();
        return await published(github, (0,repository_file/* repositoryName */.a)(repository), check, commit, runAddress(ports.environment));
    }
    catch (error) {
        const why = whyNot(error);
        if (!lacksPermission(error))
            return { state: 'failed', note: checkFailed(why) };
        return { state: 'failed', note: isFork ? checkOfFork() : checkNeedsPermission() };
    }
}
async function published(github, repository, check, commit, address) {
    const { name, conclusion, title, summary, annotations } = check;
    const outputOf = (from) => ({ title, summary, annotations: annotations.slice(from, from + BATCH) });
    const { data } = await github.request('POST /repos/{owner}/{repo}/check-runs', {
        ...repository,
        name,
        head_sha: commit,
        status: 'completed',
        conclusion,
        ...(address !== '' && { details_url: address }),
        output: outputOf(0),
    });
    for (let from = BATCH; from < annotations.length; from += BATCH) {
        try {
            await github.request('PATCH /repos/{owner}/{repo}/check-runs/{check_run_id}', {
                ...repository,
                check_run_id: data.id,
                output: outputOf(from),
            });
        }
        catch (error) {
            return { state: 'written', note: checkIsPartial(from, annotations.length, whyNot(error)) };
        }
    }
    return { state: 'written' };
}

// EXTERNAL MODULE: ./packages/core/src/github/trusted-author.ts
var trusted_author = __webpack_require__(32716);
// EXTERNAL MODULE: ./packages/core/src/clock.ts + 1 modules
var src_clock = __webpack_require__(91367);
;// CONCATENATED MODULE: ./actions/quality-gate/src/view/comment-sections.ts



const WORD = 'qeml-quality-gate';
const FIRST = `<!-- ${WORD} -->`;
const MORE = `<!-- ${WORD} more -->`;
const BEGIN = /^<!-- qeml-quality-gate begin ([0-9a-f]{16}) ([\w-]{0,2000}) -->$/;
/** Whether a comment is one of ours: only by its first line, for further down stands text from outside. */
function isGateComment(body) {
    return body === FIRST || /^<!-- qeml-quality-gate -->\r?\n/.test(body);
}
/** The sections of a comment of ours; what a hand has damaged is none. */
function sectionsIn(body) {
    const lines = body.replaceAll('\r\n', '\n').split('\n');
    const sections = [];
    for (let at = 0; at < lines.length; at += 1) {
        const [, key, memory = ''] = BEGIN.exec(lines[at] ?? '') ?? [];
        if (key === undefined)
            continue;
        const end = lines.indexOf(endOf(key), at);
        if (end < 0)
            continue;
        const more = lines.indexOf(MORE, at);
        const parted = more > at && more < end ? more : end;
        const head = lines.slice(at + 1, parted).join('\n');
        const details = lines.slice(parted + 1, end).join('\n');
        const known = memoryOf(memory);
        if (known)
            sections.push({ ...known, key, head, details });
        at = end;
    }
    return sections;
}
/** A comment with these sections, by name; where they are too long, the longest lose their details first. Undefined where even that is too much. */
function bodyOf(sections) {
    let shown = [...sections].sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : a.key < b.key ? -1 : 1));
    for (;;) {
        const body = [FIRST, ...shown.map(written)].join('\n');
        if (body.length <= comment/* COMMENT_LIMIT */.W)
            return body;
        const longest = shown.reduce((most, one) => (one.details.length > (most?.details.length ?? LEFT_OUT.length) ? one : most), undefined);
        if (!longest)
            return undefined;
        shown = shown.map((one) => (one === longest ? { ...one, details: LEFT_OUT } : one));
    }
}
const LEFT_OUT = `*${(0,markdown.md) `${detailsLeftOut()}`.markdown}*`;
function written({ key, name, run, attempt, head, details }) {
    const memory = Buffer.from(JSON.stringify({ name, run, attempt })).toString('base64url');
    const begin = `<!-- ${WORD} begin ${key} ${memory} -->`;
    return [begin, unmarked(head), ...(details === '' ? [] : [MORE, unmarked(details)]), endOf(key)].join('\n');
}
function endOf(key) {
    return `<!-- ${WORD} end ${key} -->`;
}
/** In code a marker would stand as it is written: what says our word is parted where nobody sees it. */
function unmarked(text) {
    return text.replaceAll(WORD, 'qeml\u2060-quality-gate').replaceAll('\r', '');
}
function memoryOf(encoded) {
    try {
        const memory = JSON.parse(Buffer.from(encoded, 'base64url').toString());
        if (typeof memory !== 'object' || memory === null)
            return undefined;
        const { name, run, attempt } = memory;
        if (typeof name !== 'string' || typeof run !== 'number' || typeof attempt !== 'number')
            return undefined;
        return { name, run, attempt };
    }
    catch (error) {
        if (error instanceof SyntaxError)
            return undefined;
        throw error;
    }
}

;// CONCATENATED MODULE: ./actions/quality-gate/src/apply/telling/kept-comment.ts


const LIST = 'GET /repos/{owner}/{repo}/issues/{issue_number}/comments';
const CREATE = 'POST /repos/{owner}/{repo}/issues/{issue_number}/comments';
const UPDATE = 'PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}';
const DELETE = 'DELETE /repos/{owner}/{repo}/issues/comments/{comment_id}';
const MOST_TRIES = 6;
/** Milliseconds: another gate that read before we wrote has written by then. */
const PAUSE = { least: 1_000, spread: 2_000 };
/**
 * Has the one comment of all gates hold this section, and leaves the other sections as they are. GitHub changes a comment
 * whatever it was changed to in between, so what was written is read again: at once, and after a while where another gate
 * writes there too. `full`: the section does not fit. Done twice, it leaves the same.
 */
async function keepSection(desk, wanted, { onlyThere }) {
    let did = 'unchanged';
    let isSettled = false;
    let lost = 0;
    for (let tried = 1; tried <= MOST_TRIES; tried += 1) {
        const ours = await commentsOf(desk);
        const sections = merged(ours);
        const mine = sections.find(({ key }) => key === wanted.key);
        if (onlyThere && !mine)
            return 'none';
        const isLate = mine !== undefined && isNewer(mine, wanted);
        const others = sections.filter(({ key }) => key !== wanted.key);
        const body = bodyOf(isLate ? sections : [...others, wanted]);
        if (body === undefined)
            return 'full';
        const [first, ...doubles] = ours;
        const isThere = first !== undefined && plain(first.body) === plain(body);
        if (isThere && doubles.length === 0) {
            if (did === 'unchanged' || others.length === 0 || isSettled)
                return did;
            isSettled = true;
            await pause(desk);
            continue;
        }
        isSettled = false;
        try {
            if (!isThere)
                did = await kept_comment_written(desk, first, body);
        }
        catch (error) {
            // An answer got lost; what was asked may have been done.
            lost += 1;
            if (!(error instanceof failures/* UnavailableError */.hG) || lost > 1)
                throw error;
        }
        for (const { id } of doubles)
            await (0,failures/* whenFound */.z)(desk.github.request(DELETE, { ...desk.repository, comment_id: id }));
    }
    return did;
}
/** A comment that is gone is written anew. */
async function kept_comment_written({ github, repository, number }, first, body) {
    if (first) {
        try {
            await github.request(UPDATE, { ...repository, comment_id: first.id, body });
            return 'updated';
        }
        catch (error) {
            if ((0,failures/* statusOf */.c2)(error) !== 404)
                throw error;
        }
    }
    await github.request(CREATE, { ...repository, issue_number: number, body });
    return 'written';
}
/** Ours, the oldest first. What another has written, though it may begin as ours do, is not touched. */
async function commentsOf({ github, repository, number }) {
    const comments = await github.all(LIST, { ...repository, issue_number: number, per_page: 100 });
    const ours = comments
        .flatMap((comment) => {
        const { id, body = '', user } = comment;
        return (0,trusted_author/* isTrusted */.W)(comment) && isGateComment(body) ? [{ id: Number(id), body, author: user?.login ?? '' }] : [];
    })
        .sort((a, b) => a.id - b.id);
    return ours.filter(({ author }) => author === ours[0]?.author);
}
/** The sections of all comments, each as the latest run has it. */
function merged(comments) {
    const byKey = new Map();
    for (const section of comments.flatMap(({ body }) => sectionsIn(body))) {
        const known = byKey.get(section.key);
        if (!known || isNewer(section, known))
            byKey.set(section.key, section);
    }
    return [...byKey.values()];
}
/** Runs are numbered in the order in which they began. */
function isNewer(one, than) {
    return one.run > than.run || (one.run === than.run && one.attempt > than.attempt);
}
async function pause({ ports: { clock, random, cancel } }) {
    await (0,src_clock/* sleep */.y)(clock, PAUSE.least + random() * PAUSE.spread, cancel);
}
/** GitHub may give line ends back as others. */
function plain(body) {
    return body.replaceAll('\r\n', '\n').trim();
}

;// CONCATENATED MODULE: ./actions/quality-gate/src/apply/comment.ts







/**
 * Keeps this gate's section of the one comment on the pull request. `auto` says nothing of a first pass. A missing permission is
 * an error under `always`, but for a fork, which can have none.
 */
async function tellPullRequest(result, event, ports) {
    const mode = result.inputs.comment;
    const { repository } = event;
    const isUpstream = event.upstream?.event === 'pull_request';
    const subject = subjectOf(event, result.facts.commit);
    if (mode === 'never' || !repository || (subject.pullRequest === undefined && !isUpstream))
        return { state: 'none' };
    try {
        const github = await ports.github();
        const number = subject.pullRequest ?? (await upstreamPull(github, event));
        if (number === undefined)
            return { state: 'none', note: noOpenPull(event.upstream?.branch ?? '') };
        const section = commentSection(redacted(result, ports.redactor), ports.environment, subject.commit);
        const desk = { github, repository: (0,repository_file/* repositoryName */.a)(repository), number, ports };
        const onlyThere = mode === 'auto' && result.verdict === 'pass';
        const state = await keepSection(desk, section, { onlyThere });
        return state === 'full' ? { state: 'failed', note: commentIsFull() } : { state };
    }
    catch (error) {
        return untold(error, mode, subject);
    }
}
function untold(error, mode, { isFork }) {
    const why = whyNot(error);
    if (!lacksPermission(error))
        return { state: 'failed', note: commentFailed(why) };
    if (isFork)
        return { state: 'failed', note: commentOfFork() };
    return { state: 'failed', note: commentNeedsPermission(), ...(mode === 'always' && { verdict: 'error' }) };
}

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./packages/policy/src/waiving.ts
var waiving = __webpack_require__(88781);
;// CONCATENATED MODULE: ./packages/policy/src/counted.ts

/** The findings of all kinds that count: neither suppressed nor waived; those that the base does not have are marked as new. */
function countedFindings(policy, facts) {
    return (0,waiving/* waivedFrom */.FB)(policy, facts)
        .facts.reports.filter(({ role }) => role === 'head')
        .flatMap(({ findings, report }) => findings.map((finding) => ({ finding, report: report.path })));
}

// EXTERNAL MODULE: ./packages/reports/src/severity.ts
var src_severity = __webpack_require__(53156);
;// CONCATENATED MODULE: ./actions/quality-gate/src/decide/new-findings.ts


const KINDS = ['findings', 'lint', 'dependencies', 'images'];
/**
 * The findings that the base does not have, the worst first; undefined where no report looks for any. Without a base all are
 * listed: none of them is known to be an old one.
 */
function newFindings({ judgement, facts, }) {
    const looked = facts.reports.some(({ role, report }) => role === 'head' && report.kinds.some((kind) => KINDS.includes(kind)));
    if (!looked)
        return undefined;
    const all = countedFindings(judgement.policy, facts);
    const fresh = facts.base.state === 'found' ? all.filter(({ finding }) => finding.isNew === true) : all;
    const rank = ({ finding }) => src_severity/* SEVERITIES */.oC.indexOf(finding.severity);
    return [...fresh].sort((a, b) => rank(b) - rank(a) || (b.finding.score ?? 0) - (a.finding.score ?? 0));
}

;// CONCATENATED MODULE: ./actions/quality-gate/src/view/sarif.ts

const SCHEMA = 'https://json.schemastore.org/sarif-2.1.0.json';
const LEVELS = {
    critical: 'error',
    high: 'error',
    medium: 'warning',
    low: 'note',
    none: 'note',
};
/** GitHub shows 1,024 characters of a rule's description. */
const sarif_LONGEST = { id: 255, rule: 1_000, message: 2_000 };
/** The findings as GitHub's code scanning takes them, in their order; `name` keeps those of another gate apart. */
function sarifLog(findings, name) {
    const rules = rulesOf(findings);
    const places = new Map([...rules.keys()].map((id, index) => [id, index]));
    return {
        $schema: SCHEMA,
        version: '2.1.0',
        runs: [
            {
                tool: { driver: { name: 'quality-gate', rules: [...rules.values()] } },
                automationDetails: { id: categoryOf(name) },
                columnKind: 'utf16CodeUnits',
                results: findings.map((one) => resultOf(one, places)),
            },
        ],
    };
}
/** What stands before the last slash is the category; what comes after it would name a run. */
function categoryOf(name) {
    return name === '' ? 'quality-gate/' : `quality-gate/${name.replaceAll('/', '-')}/`;
}
function ruleIdOf({ tool, rule }) {
    return sarif_cut(sarif_plain(`${tool}/${rule}`), sarif_LONGEST.id);
}
/** One rule for each of a tool's: with the worst level and the highest score of what it found. */
function rulesOf(findings) {
    const scores = new Map();
    for (const { finding } of findings) {
        const id = ruleIdOf(finding);
        if (finding.score !== undefined)
            scores.set(id, Math.max(finding.score, scores.get(id) ?? 0));
    }
    const rules = new Map();
    // The worst come first, so that the first of a rule has its level.
    for (const { finding } of findings) {
        const id = ruleIdOf(finding);
        if (!rules.has(id))
            rules.set(id, ruleOf(finding, id, scores.get(id)));
    }
    return rules;
}
function ruleOf(finding, id, score) {
    const { tool, rule, kind, group, url, severity } = finding;
    const isSecurity = score !== undefined || kind !== 'findings' || group !== undefined;
    const tags = [...(isSecurity ? ['security'] : []), kind, ...(group === undefined ? [] : [group])];
    return {
        id,
        shortDescription: { text: sarif_cut(sarif_plain(`${rule} (${tool})`), sarif_LONGEST.rule) },
        ...(url !== undefined && isWebAddress(url) && { helpUri: url }),
        defaultConfiguration: { level: LEVELS[severity] },
        properties: { tags, ...(score !== undefined && { 'security-severity': score.toFixed(1) }) },
    };
}
function resultOf({ finding, report }, places) {
    const { file, line, endLine, column, severity, key, kind } = finding;
    const ruleId = ruleIdOf(finding);
    const inFile = file !== undefined && (0,repository_path/* isRepositoryPath */.o)(file);
    const hasLine = inFile && line !== undefined && line > 0;
    const region = hasLine && {
        region: {
            startLine: line,
            ...(endLine !== undefined && endLine >= line && { endLine }),
            ...(column !== undefined && column > 0 && { startColumn: column }),
        },
    };
    const uri = uriOf(inFile ? file : report);
    return {
        ruleId,
        ruleIndex: places.get(ruleId) ?? -1,
        level: LEVELS[severity],
        message: { text: messageOf(finding) },
        // What has no place of its own stands in the report that tells it.
        locations: [{ physicalLocation: { artifactLocation: { uri, uriBaseId: '%SRCROOT%' }, ...region } }],
        // For a line the uploader makes GitHub's own fingerprint, and minds one that is there already.
        partialFingerprints: { 'qemlFinding/v1': key, ...(!hasLine && { primaryLocationLineHash: key }) },
        properties: { severity, kind },
    };
}
function messageOf({ message, rule, package: item, fixedIn }) {
    const of = item ? `${item.name} ${item.version ?? ''}`.trimEnd() : '';
    const cure = fixedIn === undefined || fixedIn === '' ? '' : ` Mended in ${fixedIn}.`;
    const said = message.trim() === '' ? rule : message;
    return sarif_cut(sarif_plain(`${of === '' ? '' : `${of}: `}${said}${cure}`), sarif_LONGEST.message);
}
/** SARIF makes a link of `[text](address)` in any message; controls are none of it. */
function sarif_plain(text) {
    return text.replace(/(?![\t\n])\p{Cc}/gu, '').replaceAll('](', '] (');
}
function uriOf(path) {
    const inside = (0,repository_path/* isRepositoryPath */.o)(path) ? path : 'report';
    return inside.toWellFormed().split('/').map(encodeURIComponent).join('/');
}
function isWebAddress(text) {
    return /^https?:\/\//i.test(text) && text.length <= 2_000 && URL.canParse(text) && !/[\s"<>\\^`{|}]/.test(text);
}
function sarif_cut(text, longest) {
    return text.length > longest ? `${text.slice(0, longest - 1).toWellFormed()}…` : text.toWellFormed();
}

;// CONCATENATED MODULE: ./actions/quality-gate/src/apply/sarif.ts





/** GitHub's limits on an upload: results of a run, those of them that it shows, bytes when packed. */
const MOST_RESULTS = 25_000;
const MOST_SHOWN = 5_000;
const MOST_BYTES = 10_000_000;
/** Writes what is new beside the report; nothing where no findings were looked for. Redacted before it is laid out. */
async function writeSarif(result, { files, folder, redactor }) {
    const found = newFindings(result);
    if (!found)
        return { path: undefined, notes: [], warnings: [] };
    const { text, count } = await fitting(redactor.redactAll(found.slice(0, MOST_RESULTS)), redactor.redact(result.name));
    const notes = [
        ...(result.facts.base.state !== 'found' && found.length > 0 ? [sarifWithoutBase()] : []),
        ...(count < found.length ? [sarifCut(count, found.length)] : []),
        ...(count > MOST_SHOWN ? [sarifNotShown(MOST_SHOWN, count)] : []),
    ];
    try {
        for (let n = 1;; n += 1) {
            const path = (0,external_node_path_.join)(folder, `quality-gate-${String(n)}.sarif`);
            if (await files.create(path, text))
                return { path, notes, warnings: [] };
        }
    }
    catch (error) {
        if ((0,errors/* codeOf */.$N)(error) === undefined)
            throw error;
        return { path: undefined, notes: [], warnings: [sarifNotWritten((0,errors/* messageOf */.bD)(error))] };
    }
}
/** As many of the first as GitHub takes. */
async function fitting(findings, name) {
    let count = findings.length;
    for (;;) {
        const text = `${JSON.stringify(sarifLog(findings.slice(0, count), name))}\n`;
        if (Buffer.byteLength(text) <= MOST_BYTES || count <= 1)
            return { text, count };
        const { gzipSync } = await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 38522, 23));
        if (gzipSync(text).length <= MOST_BYTES)
            return { text, count };
        count = Math.floor(count / 2);
    }
}

;// CONCATENATED MODULE: ./actions/quality-gate/src/apply.ts




/** Tells those who must know: a file for code scanning, the pull request, the commit. Nothing of it softens the verdict. */
async function tell(decided, event, ports) {
    const { path, notes, warnings } = await writeSarif(decided, ports);
    const result = {
        ...decided,
        sarif: path,
        notes: [...decided.notes, ...notes],
        warnings: [...decided.warnings, ...warnings],
    };
    const comment = await tellPullRequest(result, event, ports);
    const told = { ...result, comment, verdict: worst([result.verdict, comment.verdict]) };
    return { ...told, checkRun: await publishCheckRun(told, event, ports) };
}

// EXTERNAL MODULE: ./packages/core/src/inputs/decoder.ts
var decoder = __webpack_require__(54695);
// EXTERNAL MODULE: ./packages/core/src/given.ts
var given = __webpack_require__(27692);
// EXTERNAL MODULE: ./packages/reports/src/fingerprint/record.ts
var record = __webpack_require__(69311);
// EXTERNAL MODULE: ./packages/policy/src/baseline.ts
var baseline = __webpack_require__(53053);
// EXTERNAL MODULE: ./packages/policy/src/catalogue.ts + 15 modules
var catalogue = __webpack_require__(51505);
// EXTERNAL MODULE: ./packages/policy/src/selection.ts
var selection = __webpack_require__(92918);
// EXTERNAL MODULE: ./packages/policy/src/series.ts
var series = __webpack_require__(6811);
;// CONCATENATED MODULE: ./packages/policy/src/facts.ts
/** The kinds of which a report is declared or was found. */
function kindsIn({ reports, problems }) {
    const declared = problems.filter(({ verdict }) => verdict === 'error').flatMap(({ kinds }) => kinds);
    return new Set([...reports.filter(({ role }) => role === 'head').flatMap(({ report }) => report.kinds), ...declared]);
}

;// CONCATENATED MODULE: ./packages/policy/src/value.ts



/** The value of a metric over everything, waivers applied; undefined where it was not measured or could not be told. */
function metricValue(policy, facts, id) {
    const metric = (0,catalogue/* metricOf */.ak)(id);
    const kinds = kindsIn(facts);
    if (!metric.kinds.some((kind) => kinds.has(kind)))
        return undefined;
    const measured = metric.measure((0,waiving/* waivedFrom */.FB)(policy, facts).facts, {}, {
        allowedLicenses: policy.allowedLicenses,
        licenseExceptions: policy.licenseExceptions,
        unknownSeverity: policy.treat['unknown-severity'],
    });
    return measured.state === 'value' && Number.isFinite(measured.value) ? measured.value : undefined;
}

;// CONCATENATED MODULE: ./packages/policy/src/next-baseline.ts







const MOST_NAMES = 20_000;
const MOST_FILES = 20_000;
const FINDING_KINDS = ['findings', 'dependencies', 'images'];
/**
 * What this run shows, for those after it. Waived findings are in it: that a waiver ends makes nothing new.
 * Series go on from the base's, so that a benchmark that was left out of one run keeps its history.
 */
function nextBaseline(policy, facts, results) {
    const previous = facts.base.state === 'found' ? facts.base.baseline : undefined;
    const heads = facts.reports.filter(({ role }) => role === 'head');
    const names = heads.map(({ report }) => report.tests?.names);
    const known = names.includes(undefined) && heads.some(({ report }) => report.tests && report.tests.names === undefined);
    const tests = known ? undefined : names.flatMap((list) => list ?? []);
    const isKept = tests !== undefined && tests.length > 0 && tests.length <= MOST_NAMES && tests.every(baseline/* isShort */.t);
    return {
        schema: baseline/* BASELINE_SCHEMA */.i,
        commit: facts.commit,
        at: facts.now.toISOString(),
        values: valuesOf(policy, facts, results),
        findings: findingsOf(heads),
        files: filesOf(facts),
        series: (0,series/* seriesOf */.L)(facts, previous),
        ...(0,given/* given */.g)({ tests: isKept ? tests : undefined }),
    };
}
/** Of the kinds that were looked for: none found is not the same as none looked for. */
function findingsOf(heads) {
    const measured = new Set(heads.flatMap(({ report }) => report.kinds));
    const recorded = FINDING_KINDS.filter((kind) => measured.has(kind) || (kind === 'findings' && measured.has('lint')));
    const all = heads.flatMap(({ findings }) => findings);
    return Object.fromEntries(recorded.map((kind) => [kind, all.filter((finding) => finding.kind === kind).map(record/* recordOf */.z)]));
}
function valuesOf(policy, facts, results) {
    const plain = (0,catalogue/* metrics */.qd)().flatMap(({ id }) => {
        const value = metricValue(policy, facts, id);
        return value === undefined ? [] : [[id, value]];
    });
    const narrowed = results.flatMap(({ key, value }) => value === undefined || !Number.isFinite(value) ? [] : [[key, value]]);
    return Object.fromEntries([...plain, ...narrowed]);
}
function filesOf({ reports }) {
    const sources = [...(0,selection/* coverageOf */._5)(reports.filter(({ role }) => role === 'head')).sources()].slice(0, MOST_FILES);
    return Object.fromEntries(sources.map((source) => [source.path, [...source.totals().lines]]));
}

// EXTERNAL MODULE: ./packages/core/src/inputs/checked.ts
var inputs_checked = __webpack_require__(51734);
;// CONCATENATED MODULE: ./packages/policy/src/baseline.checker.generated.js
// Written by scripts/schemas.ts from baseline.schema.ts; change it there and run `npm run generate`.

const validate = validate10;
const schema11 = {"type":"object","additionalProperties":false,"required":["schema","commit","at","values","findings","files","series"],"properties":{"schema":{"const":"qeml-actions/quality-gate-baseline/v1"},"commit":{"type":"string","maxLength":4000},"at":{"type":"string","maxLength":4000},"values":{"type":"object","additionalProperties":{"type":"number"}},"findings":{"type":"object","additionalProperties":{"type":"array","items":{"type":"string","maxLength":4000}}},"tests":{"type":"array","items":{"type":"string","maxLength":4000}},"files":{"type":"object","additionalProperties":{"type":"array","items":{"type":"integer","minimum":0},"minItems":2,"maxItems":2}},"series":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["name","measure","unit","better","points"],"properties":{"name":{"type":"string","maxLength":4000},"measure":{"type":"string","maxLength":4000},"unit":{"type":"string","maxLength":4000},"better":{"enum":["lower","higher"]},"points":{"type":"array","maxItems":50,"items":{"type":"object","additionalProperties":false,"required":["commit","value"],"properties":{"commit":{"type":"string","maxLength":4000},"value":{"type":"number"}}}}}}}}};
const func2 = (text) => [...text].length;

function validate10(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
if(data.commit === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "commit"},message:"must have required property '"+"commit"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.at === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "at"},message:"must have required property '"+"at"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.values === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "values"},message:"must have required property '"+"values"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.findings === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "findings"},message:"must have required property '"+"findings"+"'"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data.files === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "files"},message:"must have required property '"+"files"+"'"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data.series === undefined){
const err6 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "series"},message:"must have required property '"+"series"+"'"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
for(const key0 in data){
if(!((((((((key0 === "schema") || (key0 === "commit")) || (key0 === "at")) || (key0 === "values")) || (key0 === "findings")) || (key0 === "tests")) || (key0 === "files")) || (key0 === "series"))){
const err7 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.schema !== undefined){
if("qeml-actions/quality-gate-baseline/v1" !== data.schema){
const err8 = {instancePath:instancePath+"/schema",schemaPath:"#/properties/schema/const",keyword:"const",params:{allowedValue: "qeml-actions/quality-gate-baseline/v1"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.commit !== undefined){
let data1 = data.commit;
if(typeof data1 === "string"){
if(func2(data1) > 4000){
const err9 = {instancePath:instancePath+"/commit",schemaPath:"#/properties/commit/maxLength",keyword:"maxLength",params:{limit: 4000},message:"must NOT have more than 4000 characters"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
else {
const err10 = {instancePath:instancePath+"/commit",schemaPath:"#/properties/commit/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.at !== undefined){
let data2 = data.at;
if(typeof data2 === "string"){
if(func2(data2) > 4000){
const err11 = {instancePath:instancePath+"/at",schemaPath:"#/properties/at/maxLength",keyword:"maxLength",params:{limit: 4000},message:"must NOT have more than 4000 characters"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
else {
const err12 = {instancePath:instancePath+"/at",schemaPath:"#/properties/at/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.values !== undefined){
let data3 = data.values;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
for(const key1 in data3){
let data4 = data3[key1];
if(!((typeof data4 == "number") && (isFinite(data4)))){
const err13 = {instancePath:instancePath+"/values/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/values/additionalProperties/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
}
else {
const err14 = {instancePath:instancePath+"/values",schemaPath:"#/properties/values/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.findings !== undefined){
let data5 = data.findings;
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
for(const key2 in data5){
let data6 = data5[key2];
if(Array.isArray(data6)){
const len0 = data6.length;
for(let i0=0; i0<len0; i0++){
let data7 = data6[i0];
if(typeof data7 === "string"){
if(func2(data7) > 4000){
const err15 = {instancePath:instancePath+"/findings/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i0,schemaPath:"#/properties/findings/additionalProperties/items/maxLength",keyword:"maxLength",params:{limit: 4000},message:"must NOT have more than 4000 characters"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
else {
const err16 = {instancePath:instancePath+"/findings/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i0,schemaPath:"#/properties/findings/additionalProperties/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
}
else {
const err17 = {instancePath:instancePath+"/findings/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/findings/additionalProperties/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
}
else {
const err18 = {instancePath:instancePath+"/findings",schemaPath:"#/properties/findings/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data.tests !== undefined){
let data8 = data.tests;
if(Array.isArray(data8)){
const len1 = data8.length;
for(let i1=0; i1<len1; i1++){
let data9 = data8[i1];
if(typeof data9 === "string"){
if(func2(data9) > 4000){
const err19 = {instancePath:instancePath+"/tests/" + i1,schemaPath:"#/properties/tests/items/maxLength",keyword:"maxLength",params:{limit: 4000},message:"must NOT have more than 4000 characters"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
else {
const err20 = {instancePath:instancePath+"/tests/" + i1,schemaPath:"#/properties/tests/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
else {
const err21 = {instancePath:instancePath+"/tests",schemaPath:"#/properties/tests/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data.files !== undefined){
let data10 = data.files;
if(data10 && typeof data10 == "object" && !Array.isArray(data10)){
for(const key3 in data10){
let data11 = data10[key3];
if(Array.isArray(data11)){
if(data11.length > 2){
const err22 = {instancePath:instancePath+"/files/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/files/additionalProperties/maxItems",keyword:"maxItems",params:{limit: 2},message:"must NOT have more than 2 items"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
if(data11.length < 2){
const err23 = {instancePath:instancePath+"/files/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/files/additionalProperties/minItems",keyword:"minItems",params:{limit: 2},message:"must NOT have fewer than 2 items"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
const len2 = data11.length;
for(let i2=0; i2<len2; i2++){
let data12 = data11[i2];
if(!(((typeof data12 == "number") && (!(data12 % 1) && !isNaN(data12))) && (isFinite(data12)))){
const err24 = {instancePath:instancePath+"/files/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i2,schemaPath:"#/properties/files/additionalProperties/items/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
if((typeof data12 == "number") && (isFinite(data12))){
if(data12 < 0 || isNaN(data12)){
const err25 = {instancePath:instancePath+"/files/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i2,schemaPath:"#/properties/files/additionalProperties/items/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
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
}
else {
const err26 = {instancePath:instancePath+"/files/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/files/additionalProperties/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
}
else {
const err27 = {instancePath:instancePath+"/files",schemaPath:"#/properties/files/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
if(data.series !== undefined){
let data13 = data.series;
if(Array.isArray(data13)){
const len3 = data13.length;
for(let i3=0; i3<len3; i3++){
let data14 = data13[i3];
if(data14 && typeof data14 == "object" && !Array.isArray(data14)){
if(data14.name === undefined){
const err28 = {instancePath:instancePath+"/series/" + i3,schemaPath:"#/properties/series/items/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
if(data14.measure === undefined){
const err29 = {instancePath:instancePath+"/series/" + i3,schemaPath:"#/properties/series/items/required",keyword:"required",params:{missingProperty: "measure"},message:"must have required property '"+"measure"+"'"};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
if(data14.unit === undefined){
const err30 = {instancePath:instancePath+"/series/" + i3,schemaPath:"#/properties/series/items/required",keyword:"required",params:{missingProperty: "unit"},message:"must have required property '"+"unit"+"'"};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
if(data14.better === undefined){
const err31 = {instancePath:instancePath+"/series/" + i3,schemaPath:"#/properties/series/items/required",keyword:"required",params:{missingProperty: "better"},message:"must have required property '"+"better"+"'"};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
if(data14.points === undefined){
const err32 = {instancePath:instancePath+"/series/" + i3,schemaPath:"#/properties/series/items/required",keyword:"required",params:{missingProperty: "points"},message:"must have required property '"+"points"+"'"};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
for(const key4 in data14){
if(!(((((key4 === "name") || (key4 === "measure")) || (key4 === "unit")) || (key4 === "better")) || (key4 === "points"))){
const err33 = {instancePath:instancePath+"/series/" + i3,schemaPath:"#/properties/series/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
if(data14.name !== undefined){
let data15 = data14.name;
if(typeof data15 === "string"){
if(func2(data15) > 4000){
const err34 = {instancePath:instancePath+"/series/" + i3+"/name",schemaPath:"#/properties/series/items/properties/name/maxLength",keyword:"maxLength",params:{limit: 4000},message:"must NOT have more than 4000 characters"};
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
const err35 = {instancePath:instancePath+"/series/" + i3+"/name",schemaPath:"#/properties/series/items/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
if(data14.measure !== undefined){
let data16 = data14.measure;
if(typeof data16 === "string"){
if(func2(data16) > 4000){
const err36 = {instancePath:instancePath+"/series/" + i3+"/measure",schemaPath:"#/properties/series/items/properties/measure/maxLength",keyword:"maxLength",params:{limit: 4000},message:"must NOT have more than 4000 characters"};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
else {
const err37 = {instancePath:instancePath+"/series/" + i3+"/measure",schemaPath:"#/properties/series/items/properties/measure/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
if(data14.unit !== undefined){
let data17 = data14.unit;
if(typeof data17 === "string"){
if(func2(data17) > 4000){
const err38 = {instancePath:instancePath+"/series/" + i3+"/unit",schemaPath:"#/properties/series/items/properties/unit/maxLength",keyword:"maxLength",params:{limit: 4000},message:"must NOT have more than 4000 characters"};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
else {
const err39 = {instancePath:instancePath+"/series/" + i3+"/unit",schemaPath:"#/properties/series/items/properties/unit/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
if(data14.better !== undefined){
let data18 = data14.better;
if(!((data18 === "lower") || (data18 === "higher"))){
const err40 = {instancePath:instancePath+"/series/" + i3+"/better",schemaPath:"#/properties/series/items/properties/better/enum",keyword:"enum",params:{allowedValues: schema11.properties.series.items.properties.better.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
if(data14.points !== undefined){
let data19 = data14.points;
if(Array.isArray(data19)){
if(data19.length > 50){
const err41 = {instancePath:instancePath+"/series/" + i3+"/points",schemaPath:"#/properties/series/items/properties/points/maxItems",keyword:"maxItems",params:{limit: 50},message:"must NOT have more than 50 items"};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
const len4 = data19.length;
for(let i4=0; i4<len4; i4++){
let data20 = data19[i4];
if(data20 && typeof data20 == "object" && !Array.isArray(data20)){
if(data20.commit === undefined){
const err42 = {instancePath:instancePath+"/series/" + i3+"/points/" + i4,schemaPath:"#/properties/series/items/properties/points/items/required",keyword:"required",params:{missingProperty: "commit"},message:"must have required property '"+"commit"+"'"};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
if(data20.value === undefined){
const err43 = {instancePath:instancePath+"/series/" + i3+"/points/" + i4,schemaPath:"#/properties/series/items/properties/points/items/required",keyword:"required",params:{missingProperty: "value"},message:"must have required property '"+"value"+"'"};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
for(const key5 in data20){
if(!((key5 === "commit") || (key5 === "value"))){
const err44 = {instancePath:instancePath+"/series/" + i3+"/points/" + i4,schemaPath:"#/properties/series/items/properties/points/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
}
if(data20.commit !== undefined){
let data21 = data20.commit;
if(typeof data21 === "string"){
if(func2(data21) > 4000){
const err45 = {instancePath:instancePath+"/series/" + i3+"/points/" + i4+"/commit",schemaPath:"#/properties/series/items/properties/points/items/properties/commit/maxLength",keyword:"maxLength",params:{limit: 4000},message:"must NOT have more than 4000 characters"};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
}
else {
const err46 = {instancePath:instancePath+"/series/" + i3+"/points/" + i4+"/commit",schemaPath:"#/properties/series/items/properties/points/items/properties/commit/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
}
if(data20.value !== undefined){
let data22 = data20.value;
if(!((typeof data22 == "number") && (isFinite(data22)))){
const err47 = {instancePath:instancePath+"/series/" + i3+"/points/" + i4+"/value",schemaPath:"#/properties/series/items/properties/points/items/properties/value/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
}
}
else {
const err48 = {instancePath:instancePath+"/series/" + i3+"/points/" + i4,schemaPath:"#/properties/series/items/properties/points/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
}
}
else {
const err49 = {instancePath:instancePath+"/series/" + i3+"/points",schemaPath:"#/properties/series/items/properties/points/type",keyword:"type",params:{type: "array"},message:"must be array"};
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
const err50 = {instancePath:instancePath+"/series/" + i3,schemaPath:"#/properties/series/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
}
}
else {
const err51 = {instancePath:instancePath+"/series",schemaPath:"#/properties/series/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
}
}
else {
const err52 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
validate10.errors = vErrors;
return errors === 0;
}

;// CONCATENATED MODULE: ./packages/policy/src/read-baseline.ts


/** Of what a checker finds wrong, so much is told, in UTF-16 units. */
const read_baseline_LONGEST = 300;
/** A baseline from its text, or what is wrong with it. */
function readBaseline(text) {
    let value;
    try {
        value = JSON.parse(text);
    }
    catch (error) {
        return new decoder/* Mistake */.F(`it is no JSON: ${(0,errors/* messageOf */.bD)(error).slice(0, read_baseline_LONGEST)}`);
    }
    const checked = (0,inputs_checked/* checkedBy */.N)(validate)(value);
    return checked instanceof decoder/* Mistake */.F ? new decoder/* Mistake */.F(checked.detail?.slice(0, read_baseline_LONGEST)) : checked;
}

// EXTERNAL MODULE: ./actions/quality-gate/src/messages/baseline.ts
var messages_baseline = __webpack_require__(68627);
// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(31421);
// EXTERNAL MODULE: external "node:events"
var external_node_events_ = __webpack_require__(78474);
;// CONCATENATED MODULE: ./actions/quality-gate/src/gather/git.ts



/** More than any list of files is, in UTF-16 units. */
const MOST = 256 * 1024 * 1024;
/**
 * Runs git in a folder without a shell, without the user's hooks and prompts. A checkout that belongs to another user (as in
 * containers) is read nevertheless: nothing of it is run.
 */
async function git(folder, args) {
    const child = (0,external_node_child_process_.spawn)('git', ['-c', `safe.directory=${folder}`, '-c', 'core.quotePath=false', '-c', 'core.fsmonitor=false', ...args], {
        cwd: folder,
        stdio: ['ignore', 'pipe', 'pipe'],
        env: { ...process.env, GIT_TERMINAL_PROMPT: '0', GIT_OPTIONAL_LOCKS: '0', GIT_CONFIG_NOSYSTEM: '1', LC_ALL: 'C' },
    });
    const [out, err] = [[], []];
    let length = 0;
    child.stdout.setEncoding('utf8').on('data', (text) => {
        length += text.length;
        if (length > MOST)
            child.kill();
        else
            out.push(text);
    });
    child.stderr.setEncoding('utf8').on('data', (text) => err.push(text));
    try {
        await (0,external_node_events_.once)(child, 'close');
    }
    catch (error) {
        return { fault: (0,errors/* codeOf */.$N)(error) === 'ENOENT' ? 'git is not installed' : (0,errors/* messageOf */.bD)(error) };
    }
    if (child.exitCode === 0)
        return { text: out.join('') };
    return {
        fault: (err.join('').trim().split('\n')[0] ?? '') || `git ended with ${String(child.exitCode ?? child.signalCode)}`,
    };
}
/** Paths from the root that git tracks; undefined where the folder is in no repository. */
async function trackedFiles(root) {
    const answer = await git(root, ['ls-files', '-z']);
    return 'text' in answer ? answer.text.split('\0').filter((path) => path !== '') : undefined;
}
/** The commit that is checked out; undefined where there is none. */
async function headCommit(root) {
    const answer = await git(root, ['rev-parse', 'HEAD']);
    return 'text' in answer ? answer.text.trim() : undefined;
}
/** Tells the files that git ignores, by the folders and files that it names itself. */
async function ignoredFiles(root) {
    const answer = await git(root, ['ls-files', '-z', '--others', '--ignored', '--exclude-standard', '--directory']);
    const ignored = new Set('text' in answer ? answer.text.split('\0').filter((path) => path !== '') : []);
    return (path) => {
        if (ignored.has(path))
            return true;
        for (let end = path.indexOf('/'); end >= 0; end = path.indexOf('/', end + 1)) {
            if (ignored.has(path.slice(0, end + 1)))
                return true;
        }
        return false;
    };
}

;// CONCATENATED MODULE: ./actions/quality-gate/src/gather/base/ancestors.ts


/** Of 100 commits each: between two first parents lie all that a merge brought. */
const MOST_PAGES = 10;
/** Of the clone where it goes back so far, else of GitHub. */
async function firstParents(commit, most, { root, repository }, ports) {
    const local = await inClone(commit, most, root);
    if ('commits' in local || repository === undefined)
        return local;
    try {
        return { commits: await byApi(commit, most, repository, ports) };
    }
    catch (error) {
        if (!(error instanceof errors/* InputError */.dz) && (0,failures/* statusOf */.c2)(error) === undefined)
            throw error;
        return { fault: (0,errors/* messageOf */.bD)(error) };
    }
}
async function inClone(commit, most, root) {
    const line = await git(root, ['rev-list', '--first-parent', `--max-count=${most}`, '--end-of-options', commit]);
    if ('fault' in line)
        return line;
    const commits = line.text.trim().split('\n');
    if (commits.length === most)
        return { commits };
    const shallow = await git(root, ['rev-parse', '--is-shallow-repository']);
    if ('fault' in shallow)
        return shallow;
    return shallow.text.trim() === 'false' ? { commits } : { fault: 'the clone is shallow' };
}
async function byApi(commit, most, repository, ports) {
    const github = await ports.github();
    const parents = new Map();
    const line = [commit];
    for (let page = 1; page <= MOST_PAGES; page += 1) {
        const { data } = await github.request('GET /repos/{owner}/{repo}/commits', {
            ...(0,repository_file/* repositoryName */.a)(repository),
            sha: commit,
            per_page: 100,
            page,
        });
        for (const one of data)
            parents.set(one.sha, one.parents[0]?.sha);
        while (line.length < most) {
            const parent = parents.get(line.at(-1) ?? '');
            if (parent === undefined)
                break;
            line.push(parent);
        }
        const last = line.at(-1) ?? '';
        const isRoot = parents.has(last) && parents.get(last) === undefined;
        if (line.length >= most || isRoot || data.length < 100)
            break;
    }
    return line;
}

;// CONCATENATED MODULE: ./actions/quality-gate/src/gather/base/commit.ts




const COMMIT = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/;
/** Whether a text is the whole name of a commit. */
function isCommit(text) {
    return COMMIT.test(text);
}
/** The input's, the merge base of a pull request, what the event says was before, else the first parent. @throws InputError */
async function baseCommit({ given, event, head, root }, ports) {
    if (given !== undefined)
        return { commit: await namedCommit(given, event.repository, root, ports) };
    if (event.pullRequest)
        return mergeBase(event.pullRequest, event.repository, root, ports);
    if (event.before !== undefined && isCommit(event.before))
        return { commit: event.before };
    if (!isCommit(head))
        return { none: (0,messages_baseline/* noCommit */.lN)() };
    const line = await firstParents(head, 2, { root, repository: event.repository }, ports);
    if ('fault' in line)
        return { unknown: (0,messages_baseline/* noParent */.K7)(line.fault) };
    const [, parent] = line.commits;
    return parent === undefined ? { none: (0,messages_baseline/* firstCommit */._o)() } : { commit: parent };
}
/** A whole sha is taken as it is; anything else is looked up. */
async function namedCommit(given, repository, root, ports) {
    if (isCommit(given))
        return given;
    const local = await git(root, ['rev-parse', '--verify', '--quiet', '--end-of-options', `${given}^{commit}`]);
    if ('text' in local)
        return local.text.trim();
    const found = repository === undefined ? undefined : await commitByApi(given, repository, ports);
    if (found === undefined)
        throw new errors/* InputError */.dz([(0,messages_baseline/* unknownBase */.SO)(given)]);
    return found;
}
async function commitByApi(ref, repository, ports) {
    try {
        const github = await ports.github();
        const answer = await (0,failures/* whenFound */.z)(github.request('GET /repos/{owner}/{repo}/commits/{ref}', { ...(0,repository_file/* repositoryName */.a)(repository), ref }));
        return answer?.data.sha;
    }
    catch (error) {
        // GitHub says so of what no commit is called.
        if ((0,failures/* statusOf */.c2)(error) === 422)
            return undefined;
        throw error;
    }
}
/** Asked of GitHub, so that a shallow clone will do; else of the clone. */
async function mergeBase({ base, head }, repository, root, ports) {
    const asked = await mergeBaseByApi(`${base}...${head}`, repository, ports);
    if ('commit' in asked)
        return asked;
    const local = await git(root, ['merge-base', '--end-of-options', base, head]);
    const commit = 'text' in local ? local.text.trim() : '';
    return isCommit(commit) ? { commit } : { unknown: (0,messages_baseline/* noMergeBase */.rc)(asked.fault) };
}
async function mergeBaseByApi(basehead, repository, ports) {
    if (repository === undefined)
        return { fault: 'GITHUB_REPOSITORY is not set' };
    try {
        const github = await ports.github();
        const { data } = await github.request('GET /repos/{owner}/{repo}/compare/{basehead}', {
            ...(0,repository_file/* repositoryName */.a)(repository),
            basehead,
            // Of the changes themselves nothing is wanted.
            per_page: 1,
        });
        return { commit: data.merge_base_commit.sha };
    }
    catch (error) {
        if (!(error instanceof errors/* InputError */.dz) && (0,failures/* statusOf */.c2)(error) === undefined)
            throw error;
        return { fault: (0,errors/* messageOf */.bD)(error) };
    }
}

// EXTERNAL MODULE: ./actions/quality-gate/src/gather/baseline/store.ts
var store = __webpack_require__(57348);
// EXTERNAL MODULE: ./actions/quality-gate/src/gather/baseline/archive.ts
var baseline_archive = __webpack_require__(41595);
// EXTERNAL MODULE: ./actions/quality-gate/src/gather/baseline/key.ts
var baseline_key = __webpack_require__(83474);
// EXTERNAL MODULE: ./packages/core/src/proxy.ts
var proxy = __webpack_require__(609);
;// CONCATENATED MODULE: ./actions/quality-gate/src/runtime-service.ts

/** What a service of the runner said instead of what was asked for. */
class RuntimeFault extends Error {
    status;
    constructor(message, status, options) {
        super(message, options);
        this.status = status;
    }
}
const TRIES = 3;
const FIRST_WAIT = 1_000;
/** In milliseconds: it answers in a tenth of a second, or not at all. */
const runtime_service_LONGEST = 20_000;
const MOST_SAID = 300;
/**
 * Asks a service that the runner names in ACTIONS_RESULTS_URL or ACTIONS_CACHE_URL; tried again where it may be in passing.
 * @throws RuntimeFault
 */
async function runtimeRequest(url, request, ports) {
    (0,proxy/* obeyProxy */.K)(ports.environment);
    for (let tried = 1;; tried += 1) {
        try {
            return await asked(url, request, ports.environment['ACTIONS_RUNTIME_TOKEN'] ?? '');
        }
        catch (error) {
            const inPassing = error instanceof RuntimeFault && (error.status === undefined || error.status >= 500);
            if (!inPassing || tried === TRIES)
                throw error;
            await (0,src_clock/* sleep */.y)(ports.clock, FIRST_WAIT * tried, ports.cancel);
        }
    }
}
async function asked(url, { body, accept }, token) {
    let response;
    let text;
    try {
        response = await fetch(url, {
            method: body === undefined ? 'GET' : 'POST',
            headers: {
                authorization: `Bearer ${token}`,
                accept: accept ?? 'application/json',
                ...(body !== undefined && { 'content-type': 'application/json' }),
            },
            ...(body !== undefined && { body: JSON.stringify(body) }),
            signal: AbortSignal.timeout(runtime_service_LONGEST),
        });
        text = await response.text();
    }
    catch (error) {
        throw new RuntimeFault(reasonOf(error), undefined, { cause: error });
    }
    const value = jsonOf(text);
    if (!response.ok)
        throw new RuntimeFault(`${response.status} ${said(value)}`.trim(), response.status);
    if (value === undefined && text !== '')
        throw new RuntimeFault(`${response.status}, and no JSON`);
    return value;
}
function jsonOf(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        // Undefined is no JSON value, and tells the caller.
        return undefined;
    }
}
function said(value) {
    const message = typeof value === 'object' && value !== null ? Reflect.get(value, 'msg') : undefined;
    return typeof message === 'string' ? message.slice(0, MOST_SAID) : '';
}
/** Node says "fetch failed", and why only in the cause. */
function reasonOf(error) {
    const cause = typeof error === 'object' && error !== null ? Reflect.get(error, 'cause') : undefined;
    return (0,errors/* messageOf */.bD)(cause ?? error);
}

// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(38522);
;// CONCATENATED MODULE: ./actions/quality-gate/src/apply/baseline/zip.ts

const DEFLATED = 8;
const UTF8_NAMES = 0x0800;
const VERSION = 20;
/** 1 January 1980, the earliest that DOS knows: the same content is the same archive. */
const DATE = (1 << 5) | 1;
/** A zip archive of one file. */
function zipOf(path, content) {
    const name = Buffer.from(path);
    const packed = (0,external_node_zlib_.deflateRawSync)(content);
    const common = Buffer.alloc(26);
    common.writeUInt16LE(VERSION, 0);
    common.writeUInt16LE(UTF8_NAMES, 2);
    common.writeUInt16LE(DEFLATED, 4);
    common.writeUInt16LE(DATE, 8);
    common.writeUInt32LE((0,external_node_zlib_.crc32)(content), 10);
    common.writeUInt32LE(packed.length, 14);
    common.writeUInt32LE(content.length, 18);
    common.writeUInt16LE(name.length, 22);
    const local = Buffer.concat([signature(0x04034b50), common, name, packed]);
    const made = Buffer.alloc(2);
    made.writeUInt16LE(VERSION);
    // Comment, disk, attributes and the offset of the file: all nothing.
    const entry = Buffer.concat([signature(0x02014b50), made, common, Buffer.alloc(14), name]);
    const end = Buffer.alloc(18);
    end.writeUInt16LE(1, 4);
    end.writeUInt16LE(1, 6);
    end.writeUInt32LE(entry.length, 8);
    end.writeUInt32LE(local.length, 12);
    return Buffer.concat([local, entry, signature(0x06054b50), end]);
}
function signature(value) {
    const bytes = Buffer.alloc(4);
    bytes.writeUInt32LE(value);
    return bytes;
}

;// CONCATENATED MODULE: ./actions/quality-gate/src/apply/baseline/artifact.ts







const SERVICE = '/twirp/github.actions.results.api.v1.ArtifactService/';
/** What GitHub's own client names: a zip with a media type. */
const artifact_VERSION = 7;
const MEDIA_TYPE = 'application/zip';
const THERE_ALREADY = 409;
/** In milliseconds. */
const LONGEST_UPLOAD = 60_000;
/**
 * Uploads an artifact as @actions/artifact does, which would be 5.6 MB of bundle: make it, put the archive where the
 * service says, finish it. An artifact of that name that this run has already stays as it is. Gives what is to be noted.
 * @throws BaselineUnavailable
 */
async function saveAsArtifact({ name, commit, text }, ports) {
    const { ACTIONS_RESULTS_URL: url, ACTIONS_RUNTIME_TOKEN: token, GITHUB_SHA: sha = '' } = ports.environment;
    const ids = token === undefined ? undefined : backendIds(token);
    if (!url || !ids)
        throw new store/* BaselineUnavailable */.A((0,messages_baseline/* noResultsService */.Xu)());
    if (sha !== commit)
        throw new store/* BaselineUnavailable */.A((0,messages_baseline/* otherCheckout */.x2)(commit, sha));
    const archive = zipOf(baseline_archive/* ARCHIVED */.T, Buffer.from(text));
    const call = (method, body) => runtimeRequest(new URL(`${SERVICE}${method}`, url).href, { body: { ...ids, name: (0,baseline_key/* gateKey */.l)(name), ...body } }, ports);
    try {
        const made = await call('CreateArtifact', { version: artifact_VERSION, mime_type: MEDIA_TYPE });
        await upload(textIn(made, 'signed_upload_url'), archive, ports);
        const digest = `sha256:${(0,external_node_crypto_.hash)('sha256', archive)}`;
        textIn(await call('FinalizeArtifact', { size: String(archive.length), hash: digest }), 'artifact_id');
        return [];
    }
    catch (error) {
        if (!(error instanceof RuntimeFault))
            throw error;
        if (error.status === THERE_ALREADY)
            return [(0,messages_baseline/* recordedAlready */.F9)()];
        throw new store/* BaselineUnavailable */.A((0,messages_baseline/* noAnswer */.qE)('the artifact service', error.message), { cause: error });
    }
}
/** The service knows a run and a job by what the token says of them. */
function backendIds(token) {
    const claims = artifact_jsonOf(Buffer.from(token.split('.')[1] ?? '', 'base64url').toString());
    const scopes = typeof claims === 'object' && claims !== null ? Reflect.get(claims, 'scp') : undefined;
    if (typeof scopes !== 'string')
        return undefined;
    const [, run, job] = /(?:^| )Actions\.Results:([^: ]+):([^: ]+)(?: |$)/.exec(scopes) ?? [];
    return run === undefined ? undefined : { workflow_run_backend_id: run, workflow_job_run_backend_id: job };
}
function artifact_jsonOf(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        // A token of another form says nothing.
        return undefined;
    }
}
function textIn(answer, key) {
    const value = typeof answer === 'object' && answer !== null ? Reflect.get(answer, key) : undefined;
    if (typeof value !== 'string' && typeof value !== 'number')
        throw new RuntimeFault(`its answer has no ${key}`);
    return String(value);
}
/** The address is signed: whoever has it may write there. */
async function upload(address, archive, { redactor }) {
    redactor.add(new URL(address).searchParams.get('sig') ?? '');
    let response;
    try {
        response = await fetch(address, {
            method: 'PUT',
            headers: { 'x-ms-blob-type': 'BlockBlob', 'content-type': MEDIA_TYPE },
            body: Buffer.from(archive),
            signal: AbortSignal.timeout(LONGEST_UPLOAD),
        });
        await response.body?.cancel();
    }
    catch (error) {
        throw new RuntimeFault(reasonOf(error), undefined, { cause: error });
    }
    if (!response.ok)
        throw new RuntimeFault(`the upload was answered with ${response.status}`, response.status);
}

// EXTERNAL MODULE: ./packages/core/src/unique-name.ts
var unique_name = __webpack_require__(40100);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
;// CONCATENATED MODULE: ./actions/quality-gate/src/gather/baseline/cache-answer.ts



/** No entry has such a key or version: what is asked is whether there is an answer. */
const KEY = 'qeml-gate-answers';
const cache_answer_VERSION = '0'.repeat(64);
/** Asks the cache service for what it does not have. @throws BaselineUnavailable where it does not say so */
async function mustAnswer(ports) {
    const { url, ...request } = question(ports.environment);
    try {
        await runtimeRequest(url, request, ports);
    }
    catch (error) {
        if (!(error instanceof RuntimeFault))
            throw error;
        throw new store/* BaselineUnavailable */.A((0,messages_baseline/* noAnswer */.qE)('the cache service', error.message), { cause: error });
    }
}
/** As @actions/cache asks, which takes the older service where the newer is not named. */
function question(environment) {
    const results = environment['ACTIONS_RESULTS_URL'] ?? '';
    if (environment['ACTIONS_CACHE_SERVICE_V2'] && isGitHub(environment))
        return {
            url: new URL('/twirp/github.actions.results.api.v1.CacheService/GetCacheEntryDownloadURL', results).href,
            body: { key: KEY, restore_keys: [], version: cache_answer_VERSION },
        };
    const base = environment['ACTIONS_CACHE_URL'] || results;
    const slash = base.endsWith('/') ? '' : '/';
    return {
        url: `${base}${slash}_apis/artifactcache/cache?keys=${KEY}&version=${cache_answer_VERSION}`,
        accept: 'application/json;api-version=6.0-preview.1',
    };
}
function isGitHub(environment) {
    const { hostname } = new URL(environment['GITHUB_SERVER_URL'] || 'https://github.com');
    return hostname === 'github.com' || hostname.endsWith('.ghe.com') || hostname.endsWith('.localhost');
}

;// CONCATENATED MODULE: ./actions/quality-gate/src/gather/baseline/cache.ts







/** The service takes no more keys at once. */
const MOST_KEYS = 10;
const UNREADABLE = ['none', 'write-only'];
/** The file that is restored and saved: an entry is found only under the path that it was saved from. */
function cachedFile(name, { folder }) {
    return (0,external_node_path_.join)(folder, 'baseline', `${(0,baseline_key/* gateKey */.l)(name)}.json`);
}
/** The service, loaded only here: it costs more than all the rest. Undefined where this system has none. */
async function cacheService(ports) {
    // It prints its own warnings, past our log.
    await ports.log.flush();
    const service = await __webpack_require__.e(/* import() */ 520).then(__webpack_require__.bind(__webpack_require__, 44520));
    return service.isFeatureAvailable() ? service : undefined;
}
/**
 * Entries are found by what their keys begin with, the newest first. The service says of none and of what failed the same,
 * so it is asked whether it answers at all: before, for it waits half a minute where it does not, and after.
 */
async function cacheStore(service, name, ports) {
    const mode = (ports.environment['ACTIONS_CACHE_MODE'] ?? '').trim().toLowerCase();
    if (UNREADABLE.includes(mode))
        throw new store/* BaselineUnavailable */.A((0,messages_baseline/* cacheUnreadable */.cO)(mode));
    await mustAnswer(ports);
    const path = cachedFile(name, ports);
    const lookUp = ([key = '', ...others], lookupOnly) => unlessBroken(() => service.restoreCache([path], key, others, { lookupOnly }));
    return {
        find: async (commits) => {
            for (let start = 0; start < commits.length; start += MOST_KEYS) {
                const some = commits.slice(start, start + MOST_KEYS);
                const key = await lookUp(some.map((commit) => (0,baseline_key/* commitKey */.d)(name, commit)), true);
                const commit = some.find((one) => key?.startsWith((0,baseline_key/* commitKey */.d)(name, one)));
                if (key === undefined || commit === undefined)
                    continue;
                // The file may be of an earlier step of this job.
                await (0,promises_.rm)(path, { force: true });
                const text = (await lookUp([key], false)) === undefined ? undefined : await textOf(path, ports);
                if (text === undefined)
                    throw new store/* BaselineUnavailable */.A((0,messages_baseline/* notRestored */.GM)(key));
                return { commit, text };
            }
            await mustAnswer(ports);
            return undefined;
        },
        hasAny: async () => {
            const key = await lookUp([`${(0,baseline_key/* gateKey */.l)(name)}-`], true);
            if (key === undefined)
                await mustAnswer(ports);
            return key !== undefined;
        },
    };
}
async function textOf(path, { files }) {
    const size = (await files.size(path)) ?? 0;
    if (size > store/* MOST_BYTES */.u)
        throw new store/* BaselineUnavailable */.A((0,messages_baseline/* tooLong */.Po)(store/* MOST_BYTES */.u));
    return (await files.readIfThere(path))?.toString();
}
/** The service throws plain errors, whatever happened to it. */
async function unlessBroken(asked) {
    try {
        return await asked();
    }
    catch (error) {
        throw new store/* BaselineUnavailable */.A((0,errors/* messageOf */.bD)(error), { cause: error });
    }
}

;// CONCATENATED MODULE: ./actions/quality-gate/src/apply/baseline/cache.ts






/** Saves an entry of its own: entries are never changed, and the newest of a commit is found. @throws BaselineUnavailable */
async function saveInCache({ name, commit, text }, ports) {
    const service = await cacheService(ports);
    if (!service)
        throw new store/* BaselineUnavailable */.A((0,messages_baseline/* noCacheService */.nE)());
    const path = cachedFile(name, ports);
    await ports.files.makeFolder((0,external_node_path_.dirname)(path));
    await ports.files.write(path, text);
    const { GITHUB_RUN_ID: run = '0', GITHUB_RUN_ATTEMPT: attempt = '1' } = ports.environment;
    const key = `${(0,baseline_key/* commitKey */.d)(name, commit)}${run}-${attempt}-${(0,unique_name/* uniqueName */.F)()}`;
    const saved = await unlessBroken(() => service.saveCache([path], key));
    if (saved === -1)
        throw new store/* BaselineUnavailable */.A((0,messages_baseline/* cacheNotSaved */.Vc)());
}

// EXTERNAL MODULE: ./packages/core/src/real-path.ts
var real_path = __webpack_require__(48309);
// EXTERNAL MODULE: ./packages/core/src/github/configuration.ts
var configuration = __webpack_require__(82683);
// EXTERNAL MODULE: ./packages/core/src/workspace.ts
var workspace = __webpack_require__(53268);
;// CONCATENATED MODULE: ./actions/quality-gate/src/gather/workspace.ts




/** @throws InputError for a working directory that is not there, or outside */
async function workspaceOf(environment, folder) {
    const root = await (0,promises_.realpath)((0,workspace/* workspaceFolder */.i)(environment));
    const inside = await (0,real_path/* real */.x)((0,external_node_path_.resolve)(root, folder));
    if (inside === undefined || !(await (0,promises_.stat)(inside)).isDirectory())
        throw new errors/* InputError */.dz([(0,messages/* noFolder */.Cx)(folder)]);
    if ((0,real_path/* fromRoot */.t)(root, inside) === undefined)
        throw new errors/* InputError */.dz([(0,messages/* outsideWorkspace */.tq)('working-directory', folder)]);
    return { root, folder: inside };
}

;// CONCATENATED MODULE: ./actions/quality-gate/src/gather/baseline/folder.ts








const FILE = /^([0-9a-f]{40}|[0-9a-f]{64})\.json$/;
/** Where a gate's files are. @throws InputError for a folder outside of the workspace */
async function baselineFolder(path, name, { environment }) {
    const { root } = await workspaceOf(environment, '.');
    const folder = (0,external_node_path_.resolve)(root, path);
    if ((0,real_path/* fromRoot */.t)(root, (await (0,real_path/* real */.x)(folder)) ?? folder) === undefined)
        throw new errors/* InputError */.dz([(0,messages/* outsideWorkspace */.tq)('baseline', path)]);
    return (0,external_node_path_.join)(folder, (0,baseline_key/* gateKey */.l)(name));
}
function fileOf(folder, commit) {
    return (0,external_node_path_.join)(folder, `${commit}.json`);
}
/** Commits of which there is a file. */
async function commitsIn(folder) {
    try {
        const names = await (0,promises_.readdir)(folder);
        return new Set(names.flatMap((name) => FILE.exec(name)?.[1] ?? []));
    }
    catch (error) {
        if ((0,errors/* codeOf */.$N)(error) === 'ENOENT')
            return new Set();
        throw error;
    }
}
/** Files of a folder of the workspace, one for each commit. @throws InputError, BaselineUnavailable */
async function folderStore(path, name, ports) {
    if ((0,configuration/* isPrivileged */.a8)(ports))
        throw new store/* BaselineUnavailable */.A((0,messages_baseline/* strangersFolder */.c5)(path));
    const folder = await baselineFolder(path, name, ports);
    return {
        find: (commits) => folder_unlessBroken(async () => {
            const there = await commitsIn(folder);
            const commit = commits.find((one) => there.has(one));
            return commit === undefined ? undefined : { commit, text: await folder_textOf(fileOf(folder, commit)) };
        }),
        hasAny: () => folder_unlessBroken(async () => (await commitsIn(folder)).size > 0),
    };
}
async function folder_textOf(path) {
    // Neither a pipe, which would never end, nor a link, which may lead anywhere.
    const stats = await (0,promises_.lstat)(path);
    if (!stats.isFile())
        throw new store/* BaselineUnavailable */.A((0,messages_baseline/* noPlain */.uz)());
    if (stats.size > store/* MOST_BYTES */.u)
        throw new store/* BaselineUnavailable */.A((0,messages_baseline/* tooLong */.Po)(store/* MOST_BYTES */.u));
    return (0,promises_.readFile)(path, 'utf8');
}
/** What the system does not let be done is told; a mistake of ours is thrown. */
async function folder_unlessBroken(asked) {
    try {
        return await asked();
    }
    catch (error) {
        if ((0,errors/* codeOf */.$N)(error) === undefined)
            throw error;
        throw new store/* BaselineUnavailable */.A((0,errors/* messageOf */.bD)(error), { cause: error });
    }
}

;// CONCATENATED MODULE: ./actions/quality-gate/src/apply/baseline/folder.ts



const folder_MOST_FILES = 200;
/** Our own text begins with schema, commit and instant. */
const HEAD_BYTES = 400;
/**
 * Writes beside the file and then takes its place, so that nobody reads half of it, and removes what is beyond the last
 * 200. @throws InputError, BaselineUnavailable
 */
async function saveInFolder(path, { name, commit, text }, ports) {
    const folder = await baselineFolder(path, name, ports);
    await folder_unlessBroken(async () => {
        await ports.files.makeFolder(folder);
        const target = fileOf(folder, commit);
        const draft = `${target}.${(0,unique_name/* uniqueName */.F)()}`;
        try {
            await ports.files.write(draft, text);
            await (0,promises_.rename)(draft, target);
        }
        catch (error) {
            await (0,promises_.rm)(draft, { force: true });
            throw error;
        }
        await prune(folder, commit);
    });
}
async function prune(folder, newest) {
    const others = [...(await commitsIn(folder))].filter((commit) => commit !== newest);
    if (others.length < folder_MOST_FILES)
        return;
    const dated = await Promise.all(others.map(async (commit) => ({ path: fileOf(folder, commit), at: await writtenAt(fileOf(folder, commit)) })));
    const old = dated.sort((a, b) => b.at - a.at).slice(folder_MOST_FILES - 1);
    // Another gate may have removed one already.
    for (const { path } of old)
        await (0,promises_.rm)(path, { force: true });
}
/** By what the file says: a checkout gives all files one time. */
async function writtenAt(path) {
    const file = await (0,promises_.open)(path);
    try {
        const { buffer, bytesRead } = await file.read(Buffer.alloc(HEAD_BYTES), 0, HEAD_BYTES, 0);
        const [, at = ''] = /"at":"([^"]+)"/.exec(buffer.toString('latin1', 0, bytesRead)) ?? [];
        const told = Date.parse(at);
        return Number.isNaN(told) ? (await (0,promises_.stat)(path)).mtimeMs : told;
    }
    finally {
        await file.close();
    }
}

;// CONCATENATED MODULE: ./actions/quality-gate/src/apply/baseline.ts








const NOTHING = { notes: [], warnings: [] };
/** Keeps what this run shows for those after it, where it is one that records, whatever its verdict. It never throws for what the store does. */
async function saveBaseline(result, event, ports) {
    const { inputs, name, facts, judgement } = result;
    const place = inputs.baseline;
    if (!event.records || place.kind === 'none')
        return NOTHING;
    // The record is of when it was shown.
    if (inputs.now)
        return { notes: [(0,messages_baseline/* notRecordedAgain */.mH)()], warnings: [] };
    try {
        if (!isCommit(facts.commit))
            throw new store/* BaselineUnavailable */.A((0,messages_baseline/* noCommitToRecord */.Tm)());
        const text = baseline_textOf(baseline_redacted(nextBaseline(judgement.policy, facts, judgement.results), ports));
        const notes = await saved(place, { name, commit: facts.commit, text }, ports);
        return { notes: [...notes, ...(notes.length === 0 ? [(0,messages_baseline/* recorded */.t2)(place, facts.commit)] : [])], warnings: [] };
    }
    catch (error) {
        if (!(error instanceof store/* BaselineUnavailable */.A) && (0,errors/* codeOf */.$N)(error) === undefined)
            throw error;
        return { notes: [], warnings: [(0,messages_baseline/* notRecorded */.ok)(place, (0,errors/* messageOf */.bD)(error))] };
    }
}
async function saved(place, what, ports) {
    switch (place.kind) {
        case 'cache':
            await saveInCache(what, ports);
            return [];
        case 'artifact':
            return saveAsArtifact(what, ports);
        case 'folder':
            await saveInFolder(place.path, what, ports);
            return [];
    }
    place;
}
/** Findings are hashes, in which nothing is to be hidden, and where a secret that looks like one would do harm. */
function baseline_redacted(baseline, { redactor }) {
    const keys = (record) => Object.fromEntries(Object.entries(record).map(([key, value]) => [redactor.redact(key), value]));
    const { tests, ...rest } = baseline;
    return {
        ...rest,
        values: keys(baseline.values),
        files: keys(baseline.files),
        series: baseline.series.map(({ points, ...series }) => ({ ...redactor.redactAll(series), points })),
        ...(tests && { tests: redactor.redactAll(tests) }),
    };
}
/** Held against what a reader will hold it against. The names of tests go first where it is too long. */
function baseline_textOf(baseline) {
    const whole = JSON.stringify(baseline);
    const { tests: _, ...less } = baseline;
    const text = Buffer.byteLength(whole) <= store/* MOST_BYTES */.u ? whole : JSON.stringify(less);
    if (Buffer.byteLength(text) > store/* MOST_BYTES */.u)
        throw new store/* BaselineUnavailable */.A((0,messages_baseline/* tooLong */.Po)(store/* MOST_BYTES */.u));
    const read = readBaseline(text);
    if (read instanceof decoder/* Mistake */.F)
        throw new store/* BaselineUnavailable */.A(read.detail ?? '');
    return text;
}

// EXTERNAL MODULE: ./packages/reports/src/kind.ts
var kind = __webpack_require__(68485);
// EXTERNAL MODULE: ./packages/policy/src/benchmarks.ts + 12 modules
var benchmarks = __webpack_require__(73706);
;// CONCATENATED MODULE: ./packages/policy/src/doubts.ts


function verdictOf({ issue }, treat) {
    switch (issue) {
        case 'mismatch':
            return treat.mismatch;
        case 'partial':
            return treat.partial;
        case 'vacuous':
            return treat.vacuous === 'allow' ? undefined : 'error';
        case 'tool-failed':
            return 'error';
        case 'note':
            return 'warn';
    }
    issue;
    return undefined;
}
function ofReport({ report, unmapped }, treat) {
    const about = { path: report.path, kinds: report.kinds };
    const issues = report.issues.flatMap((issue) => {
        const verdict = verdictOf(issue, treat);
        return verdict === undefined
            ? []
            : [{ verdict, text: `${report.path} (${report.format}): ${issue.text}`, ...about }];
    });
    if (!unmapped || unmapped.share <= selection/* MOST_UNMAPPED */.P0)
        return issues;
    const share = `${Math.round(unmapped.share * 100)} %`;
    const text = `${report.path}: ${share} of its source files are none of this repository, such as ${unmapped.paths.slice(0, 3).join(', ')}`;
    return [...issues, { verdict: 'warn', text, ...about }];
}
/** What is doubtful about the reports, whatever the conditions say. */
function reportDoubts(policy, facts) {
    const { problems, reports } = facts;
    const missing = problems.map(({ verdict, text, path, line, kinds }) => ({
        verdict,
        text,
        path,
        kinds,
        ...(line !== undefined && { line }),
    }));
    return [
        ...missing,
        ...reports.flatMap((report) => ofReport(report, policy.treat)),
        ...undeclared(policy, facts),
        ...ofBase(policy, facts),
        ...gone(policy, facts),
        ...nothing(facts),
    ];
}
function undeclared({ declare, name }, { reports, problems }) {
    const declared = new Set([
        ...reports.filter((report) => report.declared && report.role === 'head').flatMap(({ report }) => report.kinds),
        ...problems.flatMap(({ kinds }) => kinds),
    ]);
    return declare
        .filter((kind) => !declared.has(kind))
        .map((kind) => ({
        verdict: 'error',
        text: `${name} asks for a report of ${kind} to be declared, and none is`,
        kinds: [kind],
    }));
}
function ofBase({ base: asked, name }, { base }) {
    if (base.state === 'found')
        return base.note === undefined ? [] : [{ verdict: 'pass', text: base.note }];
    if (asked === 'required')
        return [{ verdict: 'error', text: `${name} asks for a base: ${base.reason}` }];
    return base.state === 'none' ? [] : [{ verdict: 'warn', text: `the base cannot be had: ${base.reason}` }];
}
/** Benchmarks that are gone are told where no condition tells of them. */
function gone({ conditions }, facts) {
    if (conditions.some(({ metric }) => metric === 'benchmark.vanished'))
        return [];
    const heads = facts.reports.filter(({ role, report }) => role === 'head' && report.kinds.includes('benchmarks'));
    // Without any report there is nothing to hold against the base: the kind was not measured.
    if (heads.length === 0)
        return [];
    const names = (0,benchmarks/* vanishedBenchmarks */.F)(facts, heads);
    if (names.length === 0)
        return [];
    const left = names.length > MOST_NAMED ? ` and ${names.length - MOST_NAMED} more` : '';
    const text = `benchmarks of the base are gone, or were renamed: ${names.slice(0, MOST_NAMED).join(', ')}${left}`;
    return [{ verdict: 'warn', text, kinds: ['benchmarks'] }];
}
const MOST_NAMED = 5;
function nothing({ reports, problems }) {
    if (reports.some(({ role }) => role === 'head') || problems.some(({ verdict }) => verdict === 'error'))
        return [];
    return [{ verdict: 'error', text: 'there is no report at all: nothing was measured' }];
}
/** What is doubtful about the waivers. */
function waiverDoubts(results, treat) {
    return results.flatMap(({ state, text, waiver }) => {
        const place = 'file' in waiver.origin ? { path: waiver.origin.file, line: waiver.origin.line } : {};
        switch (state) {
            case 'applied':
                return [];
            case 'unused':
                return [{ verdict: treat['unused-waiver'], text, ...place }];
            case 'expired':
                return [{ verdict: 'warn', text, ...place }];
            case 'exceeded':
            case 'invalid':
                return [{ verdict: 'error', text, ...place }];
        }
        return state;
    });
}

// EXTERNAL MODULE: ./packages/policy/src/condition.ts
var src_condition = __webpack_require__(68861);
// EXTERNAL MODULE: ./packages/policy/src/thresholds.ts
var thresholds = __webpack_require__(21862);
;// CONCATENATED MODULE: ./packages/policy/src/measuring.ts




/** Holds one condition against what is known. */
function judged(condition, court) {
    const result = outcome(condition, court);
    return { condition, key: (0,src_condition/* keyOf */.T)(condition), evidence: [], findings: [], ...result };
}
function outcome(condition, court) {
    const metric = (0,catalogue/* metricOf */.ak)(condition.metric);
    const measured = measure(metric, condition, court);
    if (measured.state === 'not-measured') {
        // Whoever names a report, a path or a thing says that it is there.
        const { report, path, name } = condition.selectors;
        if (report !== undefined || path !== undefined || name !== undefined)
            return undecided(`nothing matches ${(0,src_condition/* keyOf */.T)(condition)}: ${unmeasured(metric)}`);
        return { state: 'not-measured', verdict: undefined, text: `not measured: ${unmeasured(metric)}` };
    }
    const hindrance = condition.when && unasked(condition.when, court);
    if (hindrance)
        return hindrance;
    switch (measured.state) {
        case 'no-base':
            return { state: 'undecided', verdict: softened(court.treat['no-baseline'], condition), text: measured.reason };
        case 'nothing':
            return undecided(`nothing matches ${(0,src_condition/* keyOf */.T)(condition)}: ${measured.reason}`);
        case 'error':
            return undecided(measured.reason);
        case 'value':
            return held(condition, metric, measured, court);
    }
    measured;
    throw new TypeError('A metric gave no answer.');
}
function measure(metric, { selectors }, { facts, rules }) {
    const kinds = kindsIn(facts);
    if (!metric.kinds.some((kind) => kinds.has(kind)))
        return { state: 'not-measured' };
    const measured = metric.measure(facts, selectors, rules);
    if (measured.state === 'value' && !Number.isFinite(measured.value))
        return { state: 'error', reason: `${metric.id} is no number` };
    return measured;
}
function unmeasured({ kinds }) {
    return `no report of ${kinds.join(' or ')} was declared or found`;
}
function undecided(text) {
    return { state: 'undecided', verdict: 'error', text };
}
/** A condition that may only warn does so whatever would come of it; that it could not be told stays an error. */
function softened(verdict, { otherwise }) {
    return otherwise === 'warn' ? 'warn' : verdict;
}
function unasked(when, court) {
    const metric = (0,catalogue/* metricOf */.ak)(when.metric);
    const measured = measure(metric, when, court);
    const name = (0,src_condition/* keyOf */.T)(when);
    if (measured.state !== 'value') {
        const reason = 'reason' in measured ? measured.reason : unmeasured(metric);
        return undecided(`\`when\` cannot be told: ${name}: ${reason}`);
    }
    const { value } = measured;
    const asked = (when.min === undefined || value >= when.min) && (when.max === undefined || value <= when.max);
    if (asked)
        return undefined;
    return { state: 'skipped', verdict: undefined, text: `not asked: ${name} is ${(0,thresholds/* formatValue */.Fl)(value, metric.unit)}` };
}
function held(condition, metric, measured, court) {
    const { value, evidence, findings = [] } = measured;
    const say = (number) => (0,thresholds/* formatValue */.Fl)(number, metric.unit);
    const base = condition.base && baseOf(condition, court);
    const known = base?.state === 'value' ? base.value : undefined;
    const shown = { value, evidence, findings, ...(known !== undefined && { base: known }) };
    if (base?.state === 'missing' && (base.fails || asksOnlyBase(condition)))
        return {
            ...shown,
            ...(base.fails
                ? undecided(base.reason)
                : { state: 'skipped', verdict: undefined, text: `not compared: ${base.reason}` }),
        };
    const left = base?.state === 'missing' ? `; not compared: ${base.reason}` : '';
    const reasons = brokenBy(condition, metric, value, known);
    if (measured.doubt || reasons.length > 0) {
        const asked = reasons.length > 0 ? `${say(value)}, ${reasons.join('; ')}` : say(value);
        const why = measured.doubt?.reason ?? measured.atMost?.reason;
        const text = `${asked}${why === undefined ? '' : ` (${why})`}${left}`;
        return { ...shown, ...broken(condition, measured), text };
    }
    const { recommend } = condition;
    if (recommend !== undefined && isWorse(value, recommend, 0, metric))
        return {
            ...shown,
            state: 'short',
            verdict: 'warn',
            text: `${say(value)}, ${say(recommend)} is recommended${left}`,
        };
    return { ...shown, state: 'holds', verdict: 'pass', text: `${allowed(condition, value, metric, known)}${left}` };
}
function asksOnlyBase({ min, max, recommend }) {
    return min === undefined && max === undefined && recommend === undefined;
}
/** What the value falls short of; empty where it does not. */
function brokenBy(condition, metric, value, base) {
    const { min, max } = condition;
    const say = (number) => (0,thresholds/* formatValue */.Fl)(number, metric.unit);
    return [
        ...(min !== undefined && value < min ? [`at least ${say(min)} is required`] : []),
        ...(max !== undefined && value > max ? [`at most ${say(max)} is allowed`] : []),
        ...(base !== undefined && isWorse(value, base, condition.base?.slack ?? 0, metric)
            ? [worse(value, base, metric)]
            : []),
    ];
}
/** A doubt is no matter of the bound: where the condition may only warn, it could not be told. */
function broken({ otherwise }, { doubt, atMost }) {
    if (doubt)
        return doubt.verdict === 'error' || otherwise === 'warn'
            ? { state: 'undecided', verdict: 'error' }
            : { state: 'broken', verdict: 'fail' };
    return { state: 'broken', verdict: atMost?.verdict ?? otherwise };
}
function isWorse(value, than, slack, { better }) {
    // What two divisions differ in is no change.
    const margin = slack + 1e-9 * Math.max(1, Math.abs(than));
    return better === 'higher' ? value < than - margin : value > than + margin;
}
function worse(value, base, { unit }) {
    const difference = Math.abs(value - base);
    // Of two shares the difference is in points: 6 % less would be another number.
    const points = (0,thresholds/* formatValue */.Fl)(difference, 'count');
    const change = unit === '%' ? `${points} ${points === '1' ? 'point' : 'points'}` : (0,thresholds/* formatValue */.Fl)(difference, unit);
    return `${change} ${value < base ? 'less' : 'more'} than the base's ${(0,thresholds/* formatValue */.Fl)(base, unit)}`;
}
function allowed({ min, max }, value, { unit }, base) {
    const say = (number) => (0,thresholds/* formatValue */.Fl)(number, unit);
    const asked = [
        min !== undefined && `at least ${say(min)} is required`,
        max !== undefined && `at most ${say(max)} is allowed`,
        base !== undefined && `the base has ${say(base)}`,
    ].filter((text) => typeof text === 'string');
    return [say(value), ...asked].join(', ');
}
function baseOf(condition, { facts, baseRequired }) {
    const { base } = facts;
    if (base.state === 'unavailable')
        return { state: 'missing', fails: true, reason: `the base cannot be had: ${base.reason}` };
    const value = base.state === 'found' ? base.baseline.values[(0,src_condition/* keyOf */.T)(condition)] : undefined;
    if (value !== undefined)
        return { state: 'value', value };
    const reason = base.state === 'none' ? base.reason : `the base at ${base.commit.slice(0, 12)} has no ${(0,src_condition/* keyOf */.T)(condition)}`;
    const fails = condition.base?.onNone === 'error' || (condition.base?.onNone === undefined && baseRequired);
    return { state: 'missing', fails, reason };
}

;// CONCATENATED MODULE: ./packages/policy/src/judge.ts






/** A score never looks good while something that blocks is broken. */
const BLOCKED = 59;
/**
 * Holds all that is known against a policy: a pure function, so that a decision can be made again.
 * `stage`: its own conditions are asked as well. @throws RangeError for a stage that the policy does not define
 */
function judge(policy, facts, stage) {
    const waived = (0,waiving/* waivedFrom */.FB)(policy, facts);
    const court = {
        facts: waived.facts,
        rules: {
            allowedLicenses: policy.allowedLicenses,
            licenseExceptions: policy.licenseExceptions,
            unknownSeverity: policy.treat['unknown-severity'],
        },
        treat: policy.treat,
        baseRequired: policy.base === 'required',
    };
    const conditions = [...policy.conditions, ...policy.stages.flatMap((one) => one.conditions)];
    const all = (0,waiving/* waivedMetrics */.c5)(policy, facts, conditions.map((condition) => judged(condition, court)));
    const chosen = stage === undefined ? undefined : stageOf(policy, stage);
    const results = all.results.filter(({ condition }) => condition.stage === undefined || condition.stage === chosen?.name);
    const waivers = [...waived.results, ...all.waivers];
    const doubts = [
        ...reportDoubts(policy, facts),
        ...unjudged(policy, facts, results),
        ...waiverDoubts(waivers, policy.treat),
    ];
    return {
        policy,
        verdict: worst([...results.map(({ verdict }) => verdict), ...doubts.map(({ verdict }) => verdict)]),
        score: scoreOf(results, doubts),
        results,
        doubts,
        waivers,
        stages: policy.stages.map((one) => stageResult(one, all.results, doubts)),
        notMeasured: notMeasured(policy.conditions, results),
        waived: waived.byKey,
    };
}
function stageOf({ stages, name: policy }, name) {
    const stage = stages.find((one) => one.name === name);
    if (stage)
        return stage;
    const known = stages.map((one) => one.name).join(', ') || 'none';
    throw new RangeError(`${policy} defines no stage \`${name}\`; it defines: ${known}.`);
}
/** That nothing is asked of what was read must not look like all of it holding. */
function unjudged({ name }, { reports }, results) {
    const isRead = reports.some(({ role }) => role === 'head');
    if (!isRead || results.some(({ state }) => state !== 'not-measured'))
        return [];
    return [{ verdict: 'warn', text: `no condition of ${name} is about what was read: nothing was judged` }];
}
function isBlocking({ verdict }) {
    return verdict === 'fail' || verdict === 'error';
}
/**
 * A condition that is not asked does not keep a stage back; one that it names itself and could not be measured does, and so does
 * a doubt about what it is asked of.
 */
function stageResult({ name, require }, results, doubts) {
    const asked = results.filter(({ condition }) => condition.stage === name ||
        (condition.stage === undefined && (require === 'all' || require.includes(condition.metric))));
    const missing = asked
        .filter((result) => result.state === 'not-measured' ? require !== 'all' || result.condition.stage === name : isBlocking(result))
        .map(({ key }) => key);
    const kinds = new Set(asked.flatMap(({ condition }) => (0,catalogue/* metricOf */.ak)(condition.metric).kinds));
    const inTheWay = doubts
        .filter((doubt) => isBlocking(doubt) && (require === 'all' || (doubt.kinds?.some((kind) => kinds.has(kind)) ?? true)))
        .map(({ text }) => text);
    return { name, ready: missing.length + inTheWay.length === 0, missing: [...missing, ...inTheWay] };
}
/** The share of the asked conditions that hold, by weight. */
function scoreOf(results, doubts) {
    const asked = results.filter(({ verdict }) => verdict !== undefined);
    const sum = (some) => some.reduce((total, { condition }) => total + condition.weight, 0);
    const total = sum(asked);
    if (total === 0)
        return 0;
    const score = Math.round((100 * sum(asked.filter(({ state }) => ['holds', 'short', 'waived'].includes(state)))) / total);
    const blocked = asked.some(isBlocking) || doubts.some(isBlocking);
    return blocked ? Math.min(score, BLOCKED) : score;
}
/** In the order of the kinds. */
function notMeasured(conditions, results) {
    const missing = new Set(results
        .filter(({ state }) => state === 'not-measured')
        .flatMap(({ condition }) => (0,catalogue/* metricOf */.ak)(condition.metric).kinds));
    const measured = new Set(results
        .filter(({ state }) => state !== 'not-measured')
        .flatMap(({ condition }) => (0,catalogue/* metricOf */.ak)(condition.metric).kinds));
    return conditions.length === 0 ? [] : kind/* KINDS */.G.filter((kind) => missing.has(kind) && !measured.has(kind));
}

;// CONCATENATED MODULE: ./actions/quality-gate/src/decide/figures.ts

/** Tests count here with the skipped ones, as a reader of the number expects. */
function figuresOf(policy, facts) {
    const value = (metric) => metricValue(policy, facts, metric);
    const tests = facts.reports.flatMap(({ role, report }) => (role === 'head' && report.tests ? [report.tests] : []));
    const looked = facts.reports.some(({ role, report }) => role === 'head' && report.kinds.some((kind) => figures_KINDS.includes(kind)));
    const all = facts.reports.filter(({ role }) => role === 'head').flatMap(({ findings }) => findings);
    const ofSeverity = (severity) => looked ? all.filter((finding) => finding.severity === severity && finding.suppressed !== true).length : undefined;
    return {
        coverageLines: value('coverage.lines'),
        coverageBranches: value('coverage.branches'),
        // Of no lines there is no share.
        coveragePatch: value('patch.lines') ? value('coverage.patch.lines') : undefined,
        testsTotal: tests.length === 0 ? undefined : tests.reduce((sum, { total }) => sum + total, 0),
        testsFailed: value('tests.failed'),
        findingsNew: value('findings.new'),
        findingsCritical: ofSeverity('critical'),
        findingsHigh: ofSeverity('high'),
    };
}
const figures_KINDS = ['findings', 'lint', 'dependencies', 'images'];

;// CONCATENATED MODULE: ./actions/quality-gate/src/decide/loosened.ts



/** Holds the judgement by the base's policy beside the one by the policy here. `unknown`: why there is none. */
function loosenedBy(head, base, effect, unknown) {
    if (unknown !== undefined)
        return { texts: [unknown], verdict: effect === 'fail' ? 'error' : 'warn' };
    if (!base)
        return { texts: [], verdict: 'pass' };
    const texts = [
        ...looser(withWider(head, base), conditions(base)),
        ...looser(reports(head), reports(base)),
        // A waiver that is gone lets nothing pass.
        ...looser(waivers(head), waivers(base), true),
    ];
    return { texts, verdict: texts.length === 0 ? 'pass' : effect };
}
function looser(here, before, onlyShared = false) {
    return [...before].flatMap(([key, { what, verdict, text }]) => {
        const now = here.get(key)?.verdict;
        if (onlyShared && now === undefined)
            return [];
        const isLooser = worst([verdict, now]) !== (now ?? 'pass');
        return isLooser ? [(0,messages/* loosenedText */.B9)(what, verdict, text, now)] : [];
    });
}
/** Several conditions on one thing are one: the worst of them. */
function conditions({ results }) {
    const said = new Map();
    for (const { key, verdict, text } of results) {
        const known = said.get(key);
        if (verdict === undefined || worst([known?.verdict, verdict]) === known?.verdict)
            continue;
        said.set(key, { what: key, verdict, text });
    }
    return said;
}
/** What is asked of findings from a lower severity on is asked of those from a higher one on as well. */
function withWider(head, base) {
    const here = conditions(head);
    const wider = base.results.flatMap(({ key, condition }) => {
        const covering = head.results.find((one) => covers(one.condition, condition));
        const said = covering && here.get(covering.key);
        return said && !here.has(key) ? [[key, said]] : [];
    });
    return new Map([...here, ...wider]);
}
function covers(wide, narrow) {
    const { severity: from, ...others } = wide.selectors;
    const { severity, ...same } = narrow.selectors;
    if (severity === undefined || (from !== undefined && !(0,src_severity/* isAtLeast */.du)(severity, from)))
        return false;
    return (0,src_condition/* keyOf */.T)({ ...wide, selectors: others }) === (0,src_condition/* keyOf */.T)({ ...narrow, selectors: same });
}
/** Doubts about reports and the base, whatever the policy is called. */
function reports({ doubts, waivers, policy }) {
    const ofWaivers = new Set(waivers.map(({ text }) => text));
    return new Map(doubts
        .filter(({ text }) => !ofWaivers.has(text))
        .map(({ text, verdict }) => [nameless(text, policy.name), { what: '', verdict, text }]));
}
const NAME = '\0';
function nameless(text, name) {
    return text.replaceAll(name, NAME).replace(/^(?:\0 asks for a base|the base cannot be had): /, '');
}
/** By what they match. */
function waivers({ waivers: all, doubts }) {
    const verdicts = new Map(doubts.map(({ text, verdict }) => [text, verdict]));
    return new Map(all.map(({ waiver, text }) => [
        JSON.stringify(waiver.match),
        { what: '', verdict: verdicts.get(text) ?? 'pass', text },
    ]));
}

;// CONCATENATED MODULE: ./actions/quality-gate/src/decide.ts




/**
 * Holds what is known against the policy, and against the base's where that is another. Pure.
 * @throws InputError for a stage that the policy does not define
 */
function decide(inputs, { name, policy, policyFrom, basePolicy, facts, notes }) {
    const judgement = judgedAt(policy, facts, inputs.stage);
    const { policy: other, unknown } = basePolicy;
    const stage = other?.stages.some((one) => one.name === inputs.stage) === true ? inputs.stage : undefined;
    const loosened = loosenedBy(judgement, other && judge(other, facts, stage), inputs['policy-change'], unknown);
    return {
        inputs,
        name,
        verdict: worst([judgement.verdict, loosened.verdict]),
        judgement,
        facts,
        figures: figuresOf(policy, facts),
        policyFrom,
        loosened,
        notes,
        warnings: [],
        sarif: undefined,
    };
}
function judgedAt(policy, facts, stage) {
    try {
        return judge(policy, facts, stage);
    }
    catch (error) {
        throw error instanceof RangeError ? new errors/* InputError */.dz([(0,errors/* messageOf */.bD)(error)], { cause: error }) : error;
    }
}

;// CONCATENATED MODULE: ./actions/quality-gate/src/gather/baseline/open.ts




/**
 * The store that the input names; `missing`: outside of a run it cannot be reached, and nobody thinks that it could.
 * @throws InputError, BaselineUnavailable where it should be reached, and cannot
 */
async function openedStore(place, name, event, ports) {
    if (place.kind === 'folder')
        return folderStore(place.path, name, ports);
    const inRun = ports.environment['GITHUB_ACTIONS'] === 'true';
    if (!inRun)
        return { missing: (0,messages_baseline/* notInRun */.oi)(place, (0,messages_baseline/* noRun */.jC)()) };
    if (place.kind === 'artifact') {
        if (event.repository === undefined)
            throw new store/* BaselineUnavailable */.A((0,messages_baseline/* noRun */.jC)());
        const { artifactStore } = await __webpack_require__.e(/* import() */ 63).then(__webpack_require__.bind(__webpack_require__, 40063));
        return artifactStore(name, event, event.repository, ports);
    }
    const service = await cacheService(ports);
    if (!service)
        throw new store/* BaselineUnavailable */.A((0,messages_baseline/* noCacheService */.nE)());
    return cacheStore(service, name, ports);
}

;// CONCATENATED MODULE: ./actions/quality-gate/src/gather/base.ts








/** A commit, and how many before it are looked at. */
const MOST_COMMITS = 51;
/** The commit to compare with, and what was recorded for it, or for its nearest first parent. @throws InputError */
async function base_baseOf({ inputs, name, event, commit: head }, ports) {
    const { root } = await workspaceOf(ports.environment, '.');
    const base = await baseCommit({ given: inputs['base-sha'], event, head, root }, ports);
    const commit = 'commit' in base ? base.commit : undefined;
    const place = inputs.baseline;
    const told = (state, notes = []) => ({ state, commit, notes });
    if (place.kind === 'none')
        return told({ state: 'none', reason: (0,messages_baseline/* noBaselineKept */.TD)() });
    if ('none' in base)
        return told({ state: 'none', reason: base.none });
    if ('unknown' in base)
        return told({ state: 'unavailable', reason: base.unknown });
    try {
        const store = await openedStore(place, name, event, ports);
        if ('missing' in store)
            return told({ state: 'none', reason: store.missing });
        const kept = await nearest(base.commit, store, { root, repository: event.repository, place }, ports);
        if (!('text' in kept))
            return told(kept);
        const state = stateOf(kept, base.commit, place);
        return told(state, state.state === 'found' && state.note !== undefined ? [state.note] : []);
    }
    catch (error) {
        if (!(error instanceof store/* BaselineUnavailable */.A))
            throw error;
        return told({ state: 'unavailable', reason: error.message });
    }
}
async function nearest(commit, store, where, ports) {
    const own = await store.find([commit]);
    if (own)
        return { ...own, steps: 0 };
    // Without any, the way back need not be known.
    if (!(await store.hasAny()))
        return { state: 'none', reason: (0,messages_baseline/* nothingRecorded */.sK)(where.place) };
    const line = await firstParents(commit, MOST_COMMITS, where, ports);
    if ('fault' in line)
        return { state: 'unavailable', reason: (0,messages_baseline/* historyUnknown */.bo)(commit, line.fault) };
    const found = await store.find(line.commits.slice(1));
    if (!found)
        return { state: 'unavailable', reason: (0,messages_baseline/* noneNear */.ft)(where.place, commit, line.commits.length) };
    return { ...found, steps: line.commits.indexOf(found.commit) };
}
/** What a store holds is believed only where it is a baseline, and of that commit. */
function stateOf({ commit, text, steps }, asked, place) {
    const baseline = readBaseline(text);
    const fault = baseline instanceof decoder/* Mistake */.F
        ? (baseline.detail ?? 'it is no baseline')
        : baseline.commit === commit
            ? undefined
            : (0,messages_baseline/* otherCommit */.e4)(baseline.commit);
    if (baseline instanceof decoder/* Mistake */.F || fault !== undefined)
        return { state: 'unavailable', reason: (0,messages_baseline/* brokenBaseline */.Ly)(place, commit, fault ?? '') };
    return { state: 'found', baseline, commit, ...(steps > 0 && { note: (0,messages_baseline/* nearerNote */.aq)(asked, commit, steps) }) };
}

// EXTERNAL MODULE: ./packages/core/src/github/configuration-sections.ts
var configuration_sections = __webpack_require__(54300);
// EXTERNAL MODULE: ./packages/policy/src/presets/names.generated.ts
var names_generated = __webpack_require__(56780);
// EXTERNAL MODULE: ./packages/policy/src/composed.ts + 1 modules
var composed = __webpack_require__(40009);
// EXTERNAL MODULE: ./actions/quality-gate/src/inputs.ts + 3 modules
var inputs = __webpack_require__(2602);
;// CONCATENATED MODULE: ./actions/quality-gate/src/messages/base-policy.ts
function basePolicyUnread(base, reason) {
    return `whether this policy is looser than the one of ${base.slice(0, 12)} cannot be told: ${reason}`;
}
function basePolicyBroken(file, reason) {
    return `The base's policy cannot be used, so this one is not held against it: ${file}: ${reason}`;
}

// EXTERNAL MODULE: ./packages/policy/src/policy-from.ts + 6 modules
var policy_from = __webpack_require__(56839);
// EXTERNAL MODULE: ./actions/quality-gate/src/manifest.generated.ts
var manifest_generated = __webpack_require__(93427);
;// CONCATENATED MODULE: ./actions/quality-gate/src/gather/policy.ts





const SECTION = 'quality-gate';
/**
 * The input's policy, else the configuration's section, else the policy file, else `standard`.
 * @throws InputError when there are two, when the named one is not there, or when it cannot be used
 */
async function policyFor({ policy, config }, ports) {
    const preset = names_generated/* PRESET_NAMES */.d.find((name) => name === policy);
    if (preset)
        return { policy: (0,composed/* presetPolicy */.W)(preset), file: undefined, from: `the preset ${preset}`, text: undefined };
    if (policy !== undefined) {
        const text = await policy_textOf(policy, ports);
        if (text === undefined)
            throw new errors/* InputError */.dz([(0,messages/* noPolicyFile */.MC)(policy, names_generated/* PRESET_NAMES */.d)]);
        return fromFile(text, policy);
    }
    const section = await sectionOf(config, ports);
    const own = await policy_textOf(inputs/* POLICY_FILE */.CX, ports);
    if (section !== undefined && own !== undefined)
        throw new errors/* InputError */.dz([(0,messages/* twoPolicies */.bC)(`${config} (${SECTION})`, inputs/* POLICY_FILE */.CX)]);
    if (section !== undefined)
        return fromFile(section, config);
    if (own !== undefined)
        return fromFile(own, inputs/* POLICY_FILE */.CX);
    return {
        policy: (0,composed/* presetPolicy */.W)('standard'),
        file: undefined,
        from: 'the preset standard, for there is no policy file',
        text: undefined,
    };
}
/** A policy of a text. @throws InputError that says all that is wrong with it */
function fromFile(text, file) {
    const policy = (0,policy_from/* policyFrom */.J)(text, file);
    if (policy instanceof decoder/* Mistake */.F)
        throw new errors/* InputError */.dz([policy.detail ?? (0,messages/* badConfiguration */.eh)(file)]);
    return { policy, file, from: file, text };
}
async function policy_textOf(path, ports, outside = messages/* policyOutside */.qL) {
    try {
        const found = await (0,configuration/* configurationText */.o4)(path, ports, ports.github);
        if (found === 'outside')
            throw new errors/* InputError */.dz([outside(path)]);
        return found === 'missing' ? undefined : found.text;
    }
    catch (error) {
        // A policy that cannot be read is not the same as none.
        if (error instanceof errors/* InputError */.dz)
            throw error;
        throw new errors/* InputError */.dz([(0,messages/* policyUnread */.uC)(path, (0,errors/* messageOf */.bD)(error))], { cause: error });
    }
}
/** @throws InputError for a configuration with a mistake, whoever's it is */
async function sectionOf(config, ports) {
    const text = await policy_textOf(config, ports, configuration/* configurationOutside */.wR);
    // The default need not be there; what somebody has named must.
    if (text === undefined && config !== manifest_generated/* MANIFEST */.e.inputs.config.default)
        throw new errors/* InputError */.dz([(0,configuration/* noConfiguration */.Uh)(config)]);
    return text === undefined ? undefined : (await (0,configuration_sections/* configurationSections */.L)(text, config))[SECTION];
}

;// CONCATENATED MODULE: ./actions/quality-gate/src/gather/base-policy.ts







const SAME = { policy: undefined, unknown: undefined, notes: [] };
/**
 * The policy that the base would be judged by: its own file or section, also where this change has removed it; `standard`
 * where it has none. A preset that the workflow names is no part of the base.
 */
async function basePolicyOf(source, base, inputs, ports) {
    if (base === undefined || names_generated/* PRESET_NAMES */.d.some((name) => name === inputs.policy))
        return SAME;
    try {
        const found = await base_policy_writtenAt(source, inputs, await readerAt(base, ports));
        if (found?.text === source.text)
            return SAME;
        if (!found)
            return { ...SAME, policy: (0,composed/* presetPolicy */.W)('standard') };
        // The lines are the base's own, and are told as such.
        return policyAt(found.text, `${found.file}@${base.slice(0, 12)}`);
    }
    catch (error) {
        if (!(error instanceof errors/* InputError */.dz) && (0,failures/* statusOf */.c2)(error) === undefined)
            throw error;
        return { ...SAME, unknown: basePolicyUnread(base, (0,errors/* messageOf */.bD)(error)) };
    }
}
/** In the order in which the head's is looked for. */
async function base_policy_writtenAt({ file }, { policy, config }, read) {
    if (policy !== undefined && file !== undefined) {
        const text = await read(file);
        if (text !== undefined)
            return { text, file };
    }
    const whole = await read(config);
    const section = whole?.includes(SECTION) ? await sectionAt(whole, config) : undefined;
    if (section !== undefined)
        return { text: section, file: config };
    const own = await read(inputs/* POLICY_FILE */.CX);
    return own === undefined ? undefined : { text: own, file: inputs/* POLICY_FILE */.CX };
}
/** A configuration that is no YAML is as unusable a policy as one that is no policy. */
async function sectionAt(text, config) {
    try {
        return (await (0,configuration_sections/* configurationSections */.L)(text, config))[SECTION];
    }
    catch (error) {
        if (!(error instanceof errors/* InputError */.dz))
            throw error;
        return text;
    }
}
/** What the base has may be broken, and this change may mend it. */
function policyAt(text, file) {
    try {
        return { ...SAME, policy: fromFile(text, file).policy };
    }
    catch (error) {
        if (!(error instanceof errors/* InputError */.dz))
            throw error;
        return { ...SAME, notes: [basePolicyBroken(file, error.message)] };
    }
}
/** Of the clone where it has the commit, else of GitHub. */
async function readerAt(base, ports) {
    const { root } = await workspaceOf(ports.environment, '.');
    const repository = ports.environment['GITHUB_REPOSITORY'];
    const known = await git(root, ['cat-file', '-e', `${base}^{commit}`]);
    return async (path) => {
        const local = 'text' in known ? await base_policy_inClone(base, path, root) : known;
        if ('content' in local)
            return local.content;
        if (!repository)
            throw new errors/* InputError */.dz([local.fault]);
        return (0,repository_file/* repositoryFile */.D)(await ports.github(), (0,repository_file/* repositoryName */.a)(repository), path, base);
    };
}
async function base_policy_inClone(base, path, root) {
    // From the folder, as the head's is; and as it is called, not as a pattern.
    const listed = await git(root, ['--literal-pathspecs', 'ls-tree', '-z', base, '--', path]);
    if ('fault' in listed)
        return listed;
    const [, blob] = /^\d+ blob ([0-9a-f]+)\t/.exec(listed.text) ?? [];
    if (blob === undefined)
        return { content: undefined };
    const content = await git(root, ['cat-file', 'blob', blob]);
    return 'text' in content ? { content: content.text } : content;
}

;// CONCATENATED MODULE: ./actions/quality-gate/src/gather/declared.ts
/** The lines of the input as declarations: lines of one format are one, and each line must match a file. */
function declaredByInput(lines) {
    const declared = [];
    for (const line of lines) {
        if ('format' in line)
            declared.push({ format: line.format, globs: [line.glob] });
        // What is left out of the first line is left out of nothing.
        else
            declared.at(-1)?.globs.push(`!${line.leftOut}`);
    }
    return declared.map(({ format, globs }) => ({
        id: format,
        format,
        globs,
        required: true,
        minFiles: 1,
        maxAge: undefined,
        role: 'head',
    }));
}

// EXTERNAL MODULE: ./packages/core/src/event-payload.ts
var event_payload = __webpack_require__(77926);
;// CONCATENATED MODULE: ./actions/quality-gate/src/gather/event.ts

const RECORDING = ['push', 'schedule', 'workflow_dispatch'];
const NO_COMMIT = /^0+$/;
function event_text(value) {
    return typeof value === 'string' && value !== '' ? value : undefined;
}
function pullRequestOf(payload) {
    const number = (0,event_payload/* memberAt */.m)(payload, 'pull_request', 'number');
    const base = event_text((0,event_payload/* memberAt */.m)(payload, 'pull_request', 'base', 'sha'));
    const head = event_text((0,event_payload/* memberAt */.m)(payload, 'pull_request', 'head', 'sha'));
    if (typeof number !== 'number' || base === undefined || head === undefined)
        return undefined;
    const from = (0,event_payload/* memberAt */.m)(payload, 'pull_request', 'head', 'repo', 'full_name');
    return { number, base, head, isFork: from !== (0,event_payload/* memberAt */.m)(payload, 'pull_request', 'base', 'repo', 'full_name') };
}
function upstreamOf(payload) {
    const event = event_text((0,event_payload/* memberAt */.m)(payload, 'workflow_run', 'event'));
    const branch = event_text((0,event_payload/* memberAt */.m)(payload, 'workflow_run', 'head_branch'));
    const commit = event_text((0,event_payload/* memberAt */.m)(payload, 'workflow_run', 'head_sha'));
    if (event === undefined || branch === undefined || commit === undefined)
        return undefined;
    return { event, branch, commit, owner: event_text((0,event_payload/* memberAt */.m)(payload, 'workflow_run', 'head_repository', 'owner', 'login')) };
}
/** Reads the event of this run; outside a run there is none. */
async function gateEvent({ environment, files }) {
    const payload = await (0,event_payload/* eventPayload */.Z)({ environment, files });
    const name = environment['GITHUB_EVENT_NAME'] ?? '';
    const before = event_text(name === 'merge_group' ? (0,event_payload/* memberAt */.m)(payload, 'merge_group', 'base_sha') : (0,event_payload/* memberAt */.m)(payload, 'before'));
    // A schedule runs on the default branch alone, and does not always say its name.
    const onlyThere = name === 'schedule' ? environment['GITHUB_REF_NAME'] : undefined;
    const defaultBranch = event_text((0,event_payload/* memberAt */.m)(payload, 'repository', 'default_branch')) ?? event_text(onlyThere);
    return {
        name,
        repository: environment['GITHUB_REPOSITORY'],
        pullRequest: pullRequestOf(payload),
        upstream: upstreamOf(payload),
        before: before === undefined || NO_COMMIT.test(before) ? undefined : before,
        defaultBranch,
        records: RECORDING.includes(name) &&
            !(0,configuration/* isPrivileged */.a8)({ environment }) &&
            defaultBranch !== undefined &&
            environment['GITHUB_REF'] === `refs/heads/${defaultBranch}`,
    };
}

;// CONCATENATED MODULE: ./packages/reports/src/coverage/folder-pairs.ts
/** A folder that stands for more than these tells nothing. */
const MOST_FOLDERS = 64;
/** Among more files than these none is looked for by the folders they stand in. */
const folder_pairs_MOST_FILES = 200;
/** Whether the names of `some` stand among those of `all`, in their order. */
function standWithin(some, all) {
    let at = 0;
    for (const name of all)
        if (name === some[at])
            at++;
    return at === some.length;
}
/** Which folder of the repository a folder outside of it stands for, learnt from paths that are sure. */
class FolderPairs {
    #pairs = new Map();
    learn({ names, sharing }, file) {
        const from = names.slice(0, names.length - sharing.names).join('/');
        const to = file.split('/').slice(0, -sharing.names).join('/');
        const known = this.#pairs.get(from) ?? new Set();
        if (known.size <= MOST_FOLDERS)
            this.#pairs.set(from, known.add(to));
    }
    /** Where a path would lie in the repository, by all that is learnt of the folders it stands in. */
    places(names) {
        const places = new Set();
        for (let length = names.length - 1; length >= 0; length--) {
            const known = this.#pairs.get(names.slice(0, length).join('/'));
            if (!known || known.size > MOST_FOLDERS)
                continue;
            for (const to of known)
                places.add([...(to === '' ? [] : [to]), ...names.slice(length)].join('/'));
        }
        return [...places];
    }
    /** The files that a path may be: one is sure, several are a doubt, none is no file of the repository. */
    settle(candidate, isTracked, isFirst) {
        const { names, sharing } = candidate;
        const known = this.places(names).filter(isTracked);
        if (known.length > 0)
            return known;
        // More than a name is shared, or the path is nothing but its name.
        const isTelling = sharing.names > 1 || names.length === 1;
        if (sharing.files.length === 1)
            return isTelling || isFirst ? sharing.files : [];
        if (!isTelling)
            return [];
        if (sharing.files.length > folder_pairs_MOST_FILES)
            return sharing.files;
        const rest = names.slice(0, names.length - sharing.names);
        const within = sharing.files.filter((file) => standWithin(rest, file.split('/').slice(0, -sharing.names)));
        return rest.length > 0 && within.length === 1 ? within : sharing.files;
    }
}

;// CONCATENATED MODULE: ./packages/reports/src/coverage/report-path.ts
const DRIVE = /^[A-Za-z]:(?=\/)/;
/** Names without `.` and, where something stands before it, `..`; undefined where it leads out of where it began. */
function normalised(names) {
    const kept = [];
    for (const name of names) {
        if (name === '' || name === '.')
            continue;
        if (name !== '..')
            kept.push(name);
        else if (kept.pop() === undefined)
            return undefined;
    }
    return kept;
}
/** A path as a report spells it: either slash, a drive, a `file:` address. */
function reportPath(text) {
    const local = text.trim().replace(/^file:\/\/(?:localhost)?(?=\/)/i, '');
    const slashed = local.replaceAll('\\', '/');
    // `file:///C:/a` has a slash before the drive.
    const path = /^\/[A-Za-z]:\//.test(slashed) ? slashed.slice(1) : slashed;
    const hasDrive = DRIVE.test(path);
    return {
        isAbsolute: hasDrive || path.startsWith('/'),
        isWindows: hasDrive || local.includes('\\'),
        names: path.split('/').map((name, index) => (index === 0 && hasDrive ? name.toLowerCase() : name)),
    };
}

;// CONCATENATED MODULE: ./packages/reports/src/coverage/suffix-index.ts
/** A list that is this short is looked through; a longer one is parted by the next folder first. */
const SHORT = 4;
function partedBy(files, depth) {
    const parts = new Map();
    for (const file of files) {
        const name = file.split('/').at(-1 - depth) ?? '';
        const part = parts.get(name);
        if (part)
            part.files.push(file);
        else
            parts.set(name, { files: [file] });
    }
    return parts;
}
function sharedNames(names, file) {
    const others = file.split('/');
    let shared = 0;
    while (shared < names.length && shared < others.length && names.at(-1 - shared) === others.at(-1 - shared))
        shared++;
    return shared;
}
/** Finds files by how their paths end, in time that grows with the path and not with the number of files. */
class SuffixIndex {
    #byName;
    /** Paths with `/` between their names. */
    constructor(files) {
        this.#byName = partedBy([...files], 0);
    }
    /** The files that share the most names at the end with a path; none where not even the file's own is there. */
    longest(names) {
        let branch = this.#byName.get(names.at(-1) ?? '');
        if (!branch)
            return { files: [], names: 0 };
        let depth = 1;
        while (branch.files.length > SHORT && depth < names.length) {
            branch.parted ??= partedBy(branch.files, depth);
            const next = branch.parted.get(names.at(-1 - depth) ?? '');
            if (!next)
                return { files: branch.files, names: depth };
            branch = next;
            depth++;
        }
        if (branch.files.length > SHORT)
            return { files: branch.files, names: depth };
        const shared = branch.files.map((file) => ({ file, names: sharedNames(names, file) }));
        const most = Math.max(...shared.map((one) => one.names));
        return { files: shared.filter((one) => one.names === most).map(({ file }) => file), names: most };
    }
}

;// CONCATENATED MODULE: ./packages/reports/src/coverage/paths.ts



const NAMED = 10;
class Mapping {
    mapped = new Map();
    generated = new Map();
    ambiguous = new Map();
    unmapped = [];
    /** One file is sure, several are a doubt, none is no file of the repository. */
    add(path, files) {
        const [file] = files;
        if (file === undefined)
            this.unmapped.push(path);
        else if (files.length === 1)
            this.mapped.set(path, file);
        else
            this.ambiguous.set(path, files.slice(0, NAMED));
    }
    get shares() {
        const { mapped, generated, ambiguous, unmapped } = this;
        const all = mapped.size + generated.size + ambiguous.size + unmapped.length;
        const share = (count) => (all === 0 ? 0 : count / all);
        return {
            mapped: share(mapped.size),
            generated: share(generated.size),
            ambiguous: share(ambiguous.size),
            unmapped: share(unmapped.length),
        };
    }
}
/** Finds the files of reports in a repository; made once, and asked for every report. */
class PathMapper {
    #repository;
    #tracked;
    #folded;
    #top;
    #working;
    #index;
    constructor(repository) {
        this.#repository = repository;
        this.#tracked = new Set(repository.tracked);
        this.#folded = new Map([...this.#tracked].map((path) => [path.toLowerCase(), path]));
        this.#top = normalised(reportPath(repository.root).names) ?? [];
        this.#working = reportPath(repository.workingDirectory).names;
        this.#index = new SuffixIndex(this.#tracked);
    }
    /**
     * By the report's own source roots, then the working directory, then the longest end that a path shares with one file alone.
     * Where a file's name is all that is shared, or several files share as much, it counts where the folder before that end
     * stands for the same folder as in paths that are sure: `/app/main.py` is `backend/main.py` where `/app/src/a.py` is
     * `backend/src/a.py`. Time grows with the number of paths and of files, not with their product.
     */
    map(coverage) {
        const mapping = new Mapping();
        const pairs = new FolderPairs();
        const roots = [...coverage.roots].map(reportPath);
        const doubts = [];
        for (const { path } of coverage.sources()) {
            const parsed = reportPath(path);
            const places = this.#places(parsed, roots);
            const there = this.#there(places, parsed.isWindows);
            const ignored = there.length > 0 ? undefined : places.flat().find(this.#repository.isIgnored);
            if (ignored !== undefined)
                mapping.generated.set(path, ignored);
            else if (there.length > 0)
                mapping.add(path, there);
            else {
                const candidate = this.#candidate(path, parsed, roots);
                const { files, names } = candidate.sharing;
                const [file] = files;
                if (file === undefined || files.length > 1 || names === 1)
                    doubts.push(candidate);
                else {
                    pairs.learn(candidate, file);
                    mapping.add(path, [file]);
                }
            }
        }
        this.#settle(doubts, pairs, mapping);
        return mapping;
    }
    #settle(doubts, pairs, mapping) {
        const isFirst = mapping.mapped.size === 0;
        const isTracked = (path) => this.#tracked.has(path);
        for (const doubt of doubts) {
            const files = pairs.settle(doubt, isTracked, isFirst);
            const ignored = files.length > 0 ? undefined : pairs.places(doubt.names).find(this.#repository.isIgnored);
            if (ignored === undefined)
                mapping.add(doubt.path, files);
            else
                mapping.generated.set(doubt.path, ignored);
        }
    }
    /** Where a path would lie in the repository: what comes first counts, and what stands together counts as much. */
    #places(path, roots) {
        if (path.isAbsolute)
            return [this.#within(path.names, path.isWindows)];
        const byRoots = roots.flatMap((root) => {
            const names = [...root.names, ...path.names];
            if (root.isAbsolute)
                return this.#within(names, root.isWindows);
            return [this.#below([...this.#working, ...names]), this.#below(names)].flat();
        });
        return [byRoots, this.#below([...this.#working, ...path.names]), this.#below(path.names)];
    }
    #below(names) {
        const kept = normalised(names);
        return kept && kept.length > 0 ? [kept.join('/')] : [];
    }
    #within(absolute, isWindows) {
        const names = normalised(absolute) ?? [];
        const folded = (name) => (isWindows ? name?.toLowerCase() : name);
        const isBelow = names.length > this.#top.length && this.#top.every((name, at) => folded(name) === folded(names[at]));
        return isBelow ? [names.slice(this.#top.length).join('/')] : [];
    }
    #there(places, isWindows) {
        for (const group of places) {
            const there = new Set(group.flatMap((place) => this.#file(place, isWindows) ?? []));
            if (there.size > 0)
                return [...there];
        }
        return [];
    }
    #file(place, isWindows) {
        if (this.#tracked.has(place))
            return place;
        return isWindows ? this.#folded.get(place.toLowerCase()) : undefined;
    }
    /** By the end of the path, or of what the roots make of it, whichever shares the most. */
    #candidate(path, parsed, roots) {
        const own = parsed.names.filter((name) => name !== '..' && name !== '.' && name !== '');
        const spelled = parsed.isAbsolute || roots.length === 0 ? [] : roots.map((root) => [...root.names, ...own]);
        let best = { path, names: own, sharing: this.#index.longest(own) };
        for (const names of spelled) {
            const kept = normalised(names) ?? own;
            const sharing = this.#index.longest(kept);
            if (sharing.names > best.sharing.names)
                best = { path, names: kept, sharing };
        }
        return best;
    }
}

// EXTERNAL MODULE: ./packages/reports/src/discovery/walk.ts
var walk = __webpack_require__(78717);
// EXTERNAL MODULE: ./packages/reports/src/coverage/merge.ts
var merge = __webpack_require__(57542);
// EXTERNAL MODULE: ./packages/reports/src/coverage/coverage.ts + 9 modules
var coverage = __webpack_require__(94173);
;// CONCATENATED MODULE: ./packages/reports/src/fingerprint/context.ts
/** Lines on either side that belong to what is seen. */
const AROUND = 2;
/** Of a longer line, what is around the column is taken, in UTF-16 units: minified files have one line. */
const MAX_LINE = 300;
function context_normalised(text) {
    return text.replace(/\s+/g, ' ').trim();
}
function excerpt(text, column) {
    if (text.length <= MAX_LINE)
        return text;
    const from = Math.max(0, Math.min(column - 1 - MAX_LINE / 2, text.length - MAX_LINE));
    return text.slice(from, from + MAX_LINE);
}
/** The code at a place; undefined where there is none: outside of the source, or on a blank line. */
function codeAt(lines, { line, column = 1 }) {
    const own = lines[line - 1];
    if (own === undefined || own.trim() === '')
        return undefined;
    const text = context_normalised(excerpt(own, column));
    const seen = (from, to) => lines.slice(Math.max(0, from), to).map((item) => context_normalised(excerpt(item, 1)));
    // The line itself is marked: of equal lines one after another, each has its own surroundings.
    const context = [...seen(line - 1 - AROUND, line - 1), `> ${text}`, ...seen(line, line + AROUND)];
    return { line: text, context: context.join('\n') };
}

;// CONCATENATED MODULE: ./packages/reports/src/fingerprint/traces.ts

const MAX_MESSAGE = 1_000;
/** 96 bits. */
const TRACE = 16;
function trace(...parts) {
    return (0,external_node_crypto_.hash)('sha256', JSON.stringify(parts), 'base64url').slice(0, TRACE);
}
/** What is said without the numbers in it: they are line numbers, sizes and counts. */
function masked(message) {
    return message.slice(0, MAX_MESSAGE).replace(/\d+/g, '0').replace(/\s+/g, ' ').trim();
}
/** An advisory is the same whatever its wording, and wherever an image has its package. */
function advisoryOf({ rule, ids, package: item }) {
    if (!item)
        return undefined;
    return JSON.stringify([item.name, ids && ids.length > 0 ? [...ids].sort() : [rule]]);
}
/** What a finding in a file can be known by. */
function tracesOf(finding, path, code) {
    const { tool, rule, fingerprint, message } = finding;
    const advisory = advisoryOf(finding);
    const context = advisory ?? code?.context;
    return {
        ...(fingerprint !== undefined && { own: trace('own', tool, rule, fingerprint) }),
        ...(code && !advisory && { line: trace('line', tool, rule, path, code.line) }),
        ...(context !== undefined && { context: trace('context', tool, rule, context) }),
        said: trace('said', tool, rule, path, advisory ?? masked(message)),
    };
}
/** By what a finding is one with others of its run, until they are counted. */
function traces_bodyOf({ own, context, said }, path) {
    return JSON.stringify([path, own ?? context ?? said]);
}
/** The key of the `occurrence`th finding of a body, from 0. */
function keyOfBody(body, occurrence) {
    return (0,external_node_crypto_.hash)('sha256', JSON.stringify([body, occurrence]), 'hex');
}

;// CONCATENATED MODULE: ./packages/reports/src/fingerprint.ts


/** How many sources are looked into; what is beyond is known by what is said of it. */
const MAX_SOURCES = 20_000;
function hasCode({ line, package: item }) {
    return line !== undefined && item === undefined;
}
/** In the order of the source, so that it is the same whatever order a tool reports in. */
function byPlace({ finding: a }, { finding: b }) {
    return (a.line ?? 0) - (b.line ?? 0) || (a.column ?? 0) - (b.column ?? 0);
}
function byPath(findings, pathOf) {
    const groups = new Map();
    for (const [index, finding] of findings.entries()) {
        const path = finding.path === undefined ? '' : pathOf(finding.path);
        const group = groups.get(path);
        if (group)
            group.push({ finding, index });
        else
            groups.set(path, [{ finding, index }]);
    }
    return groups;
}
function codeOf(finding, lines) {
    const { line, column } = finding;
    return line === undefined || !hasCode(finding) ? undefined : codeAt(lines, { line, column });
}
/**
 * Gives every finding a key that lasts when lines move: by the tool's own fingerprint, else by the code around it, else by what is said.
 * Sources are read file by file, each once. `pathOf` makes of a report's path the repository's.
 */
async function fingerprinted(findings, readLines, pathOf = (path) => path) {
    const known = new Map();
    let sources = 0;
    for (const [path, group] of byPath(findings, pathOf)) {
        const wanted = path !== '' && group.some(({ finding }) => hasCode(finding)) && sources++ < MAX_SOURCES;
        const lines = wanted ? await readLines(path) : undefined;
        const occurrences = new Map();
        for (const { finding, index } of group.sort(byPlace)) {
            const traces = tracesOf(finding, path, lines && codeOf(finding, lines));
            const body = traces_bodyOf(traces, path);
            const occurrence = occurrences.get(body) ?? 0;
            occurrences.set(body, occurrence + 1);
            known.set(index, { key: keyOfBody(body, occurrence), traces });
        }
    }
    return findings.flatMap((finding, index) => {
        const identity = known.get(index);
        return identity ? [{ ...finding, ...identity }] : [];
    });
}

;// CONCATENATED MODULE: ./actions/quality-gate/src/gather/source-lines.ts



/** No source that a person wrote is larger, in bytes. */
const MAX_SIZE = 5_000_000;
/** Lines of the workspace's own files; of what is outside, too large or no file there are none. */
function sourceLines(root) {
    return async (path) => {
        const named = (0,external_node_path_.resolve)(root, path);
        // Of what is outside it is not even asked whether it is there.
        if ((0,real_path/* fromRoot */.t)(root, named) === undefined)
            return undefined;
        const target = await (0,real_path/* real */.x)(named);
        if (target === undefined || (0,real_path/* fromRoot */.t)(root, target) === undefined)
            return undefined;
        try {
            const stats = await (0,promises_.stat)(target);
            if (!stats.isFile() || stats.size > MAX_SIZE)
                return undefined;
            return (await (0,promises_.readFile)(target, 'utf8')).split(/\r\n|\n|\r/);
        }
        catch (error) {
            // The finding is known by what is said of it, then.
            if ((0,errors/* codeOf */.$N)(error) === 'EACCES' || (0,errors/* codeOf */.$N)(error) === 'ENOENT')
                return undefined;
            throw error;
        }
    };
}

;// CONCATENATED MODULE: ./actions/quality-gate/src/gather/judgeable.ts





/** Finds the reports' files in the repository, and gives every finding what tells it from others. */
async function judgeable(raw, workspace, tracked) {
    const { root, folder } = workspace;
    const mapper = new PathMapper({
        tracked: tracked ?? (await judgeable_filesOf(root)),
        root,
        workingDirectory: (0,real_path/* fromRoot */.t)(root, folder) ?? '',
        isIgnored: tracked ? await ignoredFiles(root) : () => false,
    });
    const reports = [];
    const generated = new Set();
    for (const one of raw) {
        const { coverage, findings, kinds } = one.report;
        const mapping = coverage && mapper.map(coverage);
        for (const path of mapping?.generated.values() ?? [])
            generated.add(path);
        reports.push({
            ...one,
            findings: await judgedFindings(findings, kinds, mapper, root),
            coverage: mapping && inRepository(coverage, mapping),
            unmapped: mapping && unmappedOf(mapping),
        });
    }
    return { reports, notes: generated.size === 0 ? [] : [(0,messages/* generatedFiles */.Ro)([...generated].sort())] };
}
async function judgeable_filesOf(root) {
    const { files } = await (0,walk/* walk */.GG)(root);
    return files.flatMap((file) => (0,real_path/* fromRoot */.t)(root, file) ?? []);
}
function placeOf({ mapped, generated }, path) {
    return mapped.get(path) ?? generated.get(path);
}
function inRepository(coverage, mapping) {
    return (0,merge/* mergeCoverage */.P)([coverage], (path) => placeOf(mapping, path));
}
function unmappedOf({ shares, unmapped, ambiguous }) {
    return { share: shares.unmapped + shares.ambiguous, paths: [...unmapped, ...ambiguous.keys()].slice(0, 10) };
}
async function judgedFindings(findings, kinds, mapper, root) {
    const paths = new coverage/* Coverage */.x();
    for (const { path } of findings)
        if (path !== undefined && path !== '')
            paths.source(path);
    const mapping = mapper.map(paths);
    const pathOf = (path) => placeOf(mapping, path) ?? path;
    // What a tool compares itself may be listed although it is not there any more.
    const there = findings.filter(({ gone }) => gone !== true);
    const known = await fingerprinted(there, sourceLines(root), pathOf);
    return known.map((finding) => {
        const file = finding.path === undefined ? undefined : placeOf(mapping, finding.path);
        return { ...finding, kind: kindOf(kinds, finding), ...(file !== undefined && { file }) };
    });
}
/** A report of several kinds has findings of several: what is about a package is the package's. */
function kindOf(kinds, { package: item, group }) {
    const has = (kind) => kinds.includes(kind);
    const isPackage = item !== undefined || group === 'vulnerability';
    if (isPackage && has('images'))
        return 'images';
    if (isPackage && has('dependencies'))
        return 'dependencies';
    if (has('findings') || kinds.includes('lint'))
        return 'findings';
    if (has('images'))
        return 'images';
    return has('dependencies') ? 'dependencies' : 'findings';
}

;// CONCATENATED MODULE: ./actions/quality-gate/src/gather/gate-name.ts
/** The default of action.yml as a bundle carries it: only the runner can say what it stands for. */
const UNEVALUATED = '${{';
/** What tells this gate from another of the same run; the job's id where nothing else is known. */
function gateName(name, environment) {
    const given = name === undefined || name.includes(UNEVALUATED) ? environment['GITHUB_JOB'] : name;
    return (given ?? '').trim().replace(/\s+/g, ' ').slice(0, 200);
}

// EXTERNAL MODULE: ./packages/core/src/github/codeowners-paths.ts
var codeowners_paths = __webpack_require__(95781);
;// CONCATENATED MODULE: ./actions/quality-gate/src/gather/owners.ts

/** Everybody whom CODEOWNERS names, in lower case, as `@user` or `@organization/team`; undefined where there is none. */
async function codeowners(ports) {
    for (const path of codeowners_paths/* CODEOWNERS_PATHS */.x) {
        const found = await (0,configuration/* configurationText */.o4)(path, ports, ports.github);
        if (typeof found === 'string')
            continue;
        const names = found.text.split(/\r?\n/).flatMap((line) => line
            .replace(/(?:^|\s)#.*$/, '')
            .trim()
            .split(/\s+/)
            .slice(1));
        return [...new Set(names.map((name) => name.toLowerCase()))];
    }
    return undefined;
}

;// CONCATENATED MODULE: ./actions/quality-gate/src/gather/patch.ts


/**
 * The lines that were changed since `base`, in the checked-out files' own numbering. Where the checkout is GitHub's merge of a
 * pull request, its first parent is what the change is told from: against the merge base, others' changes would count as well.
 */
async function patchSince(base, pullRequest, root) {
    const from = (await firstParentOfMerge(pullRequest, root)) ?? base;
    if (from === undefined)
        return { state: 'unavailable', reason: (0,messages/* noBaseForPatch */.W0)() };
    const known = await git(root, ['cat-file', '-e', `${from}^{commit}`]);
    if ('fault' in known) {
        const folder = await git(root, ['rev-parse', '--git-dir']);
        return { state: 'unavailable', reason: 'fault' in folder ? (0,messages/* patchFault */.Hi)(folder.fault) : (0,messages/* shallowClone */.yG)(from) };
    }
    const diff = await git(root, [
        'diff',
        '-U0',
        '--inter-hunk-context=0',
        '--relative',
        '--submodule=short',
        '--no-color',
        '--no-ext-diff',
        '--no-textconv',
        '--src-prefix=a/',
        '--dst-prefix=b/',
        '-M',
        '--diff-filter=AMR',
        from,
        '--',
    ]);
    if ('fault' in diff)
        return { state: 'unavailable', reason: (0,messages/* patchFault */.Hi)(diff.fault) };
    return { state: 'known', patch: { changed: changedLines(diff.text) } };
}
async function firstParentOfMerge(pullRequest, root) {
    if (!pullRequest)
        return undefined;
    const parents = await git(root, ['rev-list', '--parents', '-n', '1', 'HEAD']);
    if ('fault' in parents)
        return undefined;
    const [, first, second] = parents.text.trim().split(' ');
    return second === pullRequest.head ? first : undefined;
}
const ESCAPES = new Map(Object.entries({ a: '\x07', b: '\b', f: '\f', n: '\n', r: '\r', t: '\t', v: '\v' }));
/** A path as git quotes it where it has control characters, quotes or backslashes. */
function unquoted(path) {
    if (!path.startsWith('"'))
        return path;
    const bytes = [];
    for (const [, octal, escape, plain] of path.slice(1, -1).matchAll(/\\([0-7]{3})|\\(.)|([^\\])/gsu)) {
        if (octal !== undefined)
            bytes.push(Number.parseInt(octal, 8));
        else if (escape !== undefined)
            bytes.push(...Buffer.from(ESCAPES.get(escape) ?? escape));
        else
            bytes.push(...Buffer.from(plain ?? ''));
    }
    return Buffer.from(bytes).toString();
}
/** The added lines of a diff without context, by path. */
function changedLines(diff) {
    const changed = new Map();
    let lines;
    let left = 0;
    for (const line of diff.split('\n')) {
        // Within a hunk a line that begins like a header is text.
        if (left > 0) {
            if (/^[-+]/.test(line))
                left--;
            continue;
        }
        if (line.startsWith('+++ ')) {
            const path = unquoted(line.slice(4).replace(/\t$/, ''));
            lines = path === '/dev/null' ? undefined : [];
            if (lines)
                changed.set(path.replace(/^b\//, ''), lines);
            continue;
        }
        const [, removed = '1', start, count = '1'] = /^@@ -\d+(?:,(\d+))? \+(\d+)(?:,(\d+))? @@/.exec(line) ?? [];
        if (start === undefined)
            continue;
        left = Number(removed) + Number(count);
        for (let offset = 0; offset < Number(count); offset++)
            lines?.push(Number(start) + offset);
    }
    return changed;
}

;// CONCATENATED MODULE: ./actions/quality-gate/src/decide/frame.ts
/** Of a stack's end; what was cut off says less. */
const MOST_LINES = 200;
const LONGEST_LINE = 1_000;
const LONGEST_PATH = 500;
/** What follows a path in a stack: `:12`, `:line 12`, `(12,5)`, `", line 12`, ` line 12`. */
const NUMBERED = /:(?:line )?(\d{1,7})(?!\d)|\((\d{1,7})[,)]|"?,? line (\d{1,7})(?!\d)/g;
const ENDS = new Set([' ', '\t', '"', "'", '`', '(', ')', '<', '>', '|', ',', ';', '=', '[', ']', '{', '}', '@']);
/** The last frame of a stack that is in a file of the repository; undefined where none is. Linear in the stack's length. */
function frameIn(details, files) {
    for (const line of lastLines(details)) {
        for (const match of [...line.matchAll(NUMBERED)].reverse()) {
            const number = Number(match[1] ?? match[2] ?? match[3]);
            const path = pathBefore(line, match.index);
            const file = path === undefined ? undefined : files.find(path);
            if (file !== undefined && number > 0)
                return { path: file, line: number };
        }
    }
    return undefined;
}
/** From the last one back. */
function* lastLines(text) {
    let end = text.length;
    for (let count = 0; count < MOST_LINES && end >= 0; count += 1) {
        const start = end === 0 ? 0 : text.lastIndexOf('\n', end - 1) + 1;
        yield text.slice(start, Math.min(end, start + LONGEST_LINE));
        end = start - 1;
    }
}
/** The path that ends where a number begins; of a Java frame with its package's folders. */
function pathBefore(line, end) {
    let start = end;
    while (start > 0 && end - start < LONGEST_PATH && !isEnd(line, start - 1, end))
        start -= 1;
    const path = line.slice(start, end);
    if (path === '' || /^\d+$/.test(path))
        return undefined;
    if (line[start - 1] !== '(' || /[/\\]/.test(path))
        return path;
    const folders = packageBefore(line, start - 1);
    return folders === undefined ? path : `${folders}${path}`;
}
/** A colon parts paths, but for the one after a drive's letter. */
function isEnd(line, at, end) {
    const character = line[at] ?? '';
    if (character !== ':')
        return ENDS.has(character);
    const isDrive = /^[A-Za-z]$/.test(line[at - 1] ?? '') && /^[\\/]$/.test(line[at + 1] ?? '') && at + 1 < end;
    return !(isDrive && (at === 1 || ENDS.has(line[at - 2] ?? '')));
}
/** `com/foo/` before `(Bar.java:12)` in `at com.foo.Bar.method(Bar.java:12)`. */
function packageBefore(line, end) {
    let start = end;
    while (start > 0 && end - start < LONGEST_PATH && /[\w.$<>/]/.test(line[start - 1] ?? ''))
        start -= 1;
    const names = (line.slice(start, end).split('/').at(-1) ?? '').split('.');
    if (names.length < 3)
        return undefined;
    return `${names.slice(0, -2).join('/')}/`;
}

;// CONCATENATED MODULE: ./actions/quality-gate/src/decide/tracked-files.ts
/** Folders of what others made, in the paths of a stack. */
const FOREIGN = /(?:^|\/)(?:node_modules|site-packages|dist-packages|vendor|\.cargo|\.venv|venv|usr\/(?:local\/)?lib)\//;
/** A name that more files have says nothing of any of them. */
const MOST_ALIKE = 100;
/** The files of a repository, to find those that a stack names. */
class TrackedFiles {
    #root;
    #folder;
    #files;
    #byName = new Map();
    /** `root`: where the repository lies; `folder`: the tools' own in it, empty for the top; `files`: from the top, with `/`. */
    constructor(root, folder, files) {
        this.#root = root.replaceAll('\\', '/').replace(/\/+$/, '');
        this.#folder = folder;
        this.#files = new Set(files);
        for (const file of this.#files) {
            const name = file.slice(file.lastIndexOf('/') + 1);
            const alike = this.#byName.get(name);
            if (alike)
                alike.push(file);
            else
                this.#byName.set(name, [file]);
        }
    }
    /** The file that a path of a stack means; undefined where that is none of the repository's, or may be several. */
    find(written) {
        const path = written.replaceAll('\\', '/').replace(/^file:\/\/(?=\/)/, '');
        if (path.startsWith(`${this.#root}/`))
            return this.#known(path.slice(this.#root.length + 1));
        if (FOREIGN.test(path))
            return undefined;
        const isAbsolute = /^(?:\/|[A-Za-z]:\/)/.test(path);
        const names = path.split('/').filter((name) => name !== '' && name !== '.' && !/^[A-Za-z]:$/.test(name));
        if (names.includes('..'))
            return undefined;
        const inside = names.join('/');
        if (isAbsolute)
            return this.#endOf(names);
        const here = this.#folder === '' ? undefined : this.#known(`${this.#folder}/${inside}`);
        return here ?? this.#known(inside) ?? this.#only(inside) ?? this.#endOf(names);
    }
    /** The one file that ends in this path. */
    #only(path) {
        const alike = this.#byName.get(path.slice(path.lastIndexOf('/') + 1)) ?? [];
        if (alike.length > MOST_ALIKE)
            return undefined;
        const [file, ...others] = alike.filter((one) => one.endsWith(`/${path}`));
        return others.length === 0 ? file : undefined;
    }
    /** The longest end of a path that is a file; a name alone is too little to say so. */
    #endOf(names) {
        for (let from = 1; from < names.length - 1; from += 1) {
            const file = this.#known(names.slice(from).join('/'));
            if (file !== undefined)
                return file;
        }
        return undefined;
    }
    #known(path) {
        return this.#files.has(path) ? path : undefined;
    }
}

;// CONCATENATED MODULE: ./actions/quality-gate/src/gather/placed-tests.ts



/** Of one report; more is shown nowhere. */
const MOST_PLACED = 1_000;
/** The same reports; what failed has its place in the repository, where its own line or its stack tells one. */
function placedTests(reports, { root, folder }, tracked) {
    const hasFailed = reports.some(({ report }) => report.tests?.notable.some(isFailed));
    if (!tracked || !hasFailed)
        return reports;
    const files = new TrackedFiles(root, (0,real_path/* fromRoot */.t)(root, folder) ?? '', tracked);
    return reports.map((one) => {
        const { tests } = one.report;
        if (!tests)
            return one;
        let left = MOST_PLACED;
        const notable = tests.notable.map((test) => (isFailed(test) && left-- > 0 ? placed_tests_placed(test, files) : test));
        return { ...one, report: { ...one.report, tests: { ...tests, notable } } };
    });
}
function isFailed({ status }) {
    return status === 'failed' || status === 'error' || status === 'unknown';
}
/** Its own line, else the last frame in the repository, else its file alone. */
function placed_tests_placed(test, files) {
    const { file, line, details, message } = test;
    const path = file === undefined ? undefined : files.find(file);
    if (path !== undefined && line !== undefined && line > 0)
        return { ...test, place: { path, line } };
    const frame = frameIn(details ?? '', files) ?? frameIn(message ?? '', files);
    if (frame)
        return { ...test, place: frame };
    return path === undefined ? test : { ...test, place: { path } };
}

// EXTERNAL MODULE: ./packages/core/src/duration.ts
var duration = __webpack_require__(29713);
// EXTERNAL MODULE: ./packages/reports/src/catalogue.ts + 124 modules
var src_catalogue = __webpack_require__(63736);
// EXTERNAL MODULE: ./packages/reports/src/discovery/candidate.ts
var candidate = __webpack_require__(79119);
// EXTERNAL MODULE: ./node_modules/picomatch/index.js
var picomatch = __webpack_require__(14006);
var picomatch_default = /*#__PURE__*/__webpack_require__.n(picomatch);
;// CONCATENATED MODULE: ./actions/quality-gate/src/gather/matching.ts




const OPTIONS = { dot: true, nonegate: true };
/** Finds what the globs name, from the working directory; what follows `!` is left out. */
async function matching({ globs }, { root, folder }) {
    const leftOut = globs.filter((glob) => glob.startsWith('!')).map((glob) => picomatch_default()(normal(glob.slice(1)), OPTIONS));
    const files = new Set();
    const outside = [];
    for (const glob of globs.filter((one) => !one.startsWith('!')).map(normal)) {
        for (const path of await candidates(glob, folder)) {
            const name = (0,real_path/* fromRoot */.t)(folder, path);
            if (name === undefined)
                outside.push(glob);
            else if (!leftOut.some((isLeftOut) => isLeftOut(name))) {
                const target = await (0,real_path/* real */.x)(path);
                if (target === undefined)
                    continue;
                if ((0,real_path/* fromRoot */.t)(root, target) === undefined)
                    outside.push(name);
                else
                    files.add(target);
            }
        }
    }
    return { files: [...files].sort(), outside };
}
function normal(glob) {
    return glob.replaceAll('\\', '/').replace(/^\.\//, '');
}
async function candidates(glob, folder) {
    const { base, isGlob } = picomatch_default().scan(glob);
    if (!isGlob)
        return [(0,external_node_path_.resolve)(folder, glob)];
    const start = (0,external_node_path_.resolve)(folder, base);
    if ((0,real_path/* fromRoot */.t)(folder, start) === undefined)
        return [start];
    if ((await (0,real_path/* real */.x)(start)) === undefined)
        return [];
    const isMatch = picomatch_default()(glob, OPTIONS);
    const { files } = await (0,walk/* walk */.GG)(start, { foreign: namesForeign(glob) });
    return files.filter((file) => isMatch((0,real_path/* fromRoot */.t)(folder, file) ?? ''));
}
/** A glob that names such a folder means it. */
function namesForeign(glob) {
    return /(?:^|\/)(?:node_modules|vendor|\.?venv|site-packages)(?:\/|$)/.test(glob);
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: ./packages/reports/src/read.ts + 14 modules
var read = __webpack_require__(81194);
;// CONCATENATED MODULE: ./actions/quality-gate/src/gather/read-one.ts




/** In bytes: large enough that a chunk costs nothing, small enough to be nothing. */
const CHUNK = 256 * 1024;
/** Reads one file; that it cannot be opened is an answer as well. */
async function readOne(file, name, format) {
    try {
        const about = await (0,promises_.stat)(file);
        // A pipe would be waited for, and a device has no end.
        if (!about.isFile()) {
            const reason = about.isDirectory() ? 'is a folder' : 'is not a regular file';
            return { state: 'unreadable', path: name, format, reason };
        }
        return await (0,read/* readReport */.t)({ path: name, open: () => (0,external_node_fs_.createReadStream)(file, { highWaterMark: CHUNK }) }, format);
    }
    catch (error) {
        if ((0,errors/* codeOf */.$N)(error) === undefined || error instanceof RangeError)
            throw error;
        return { state: 'unreadable', path: name, format, reason: `cannot be opened: ${(0,errors/* messageOf */.bD)(error)}` };
    }
}
/** Milliseconds since a file was written; below zero for one from the future. */
async function ageOf(file, now) {
    return now.getTime() - (await (0,promises_.stat)(file)).mtimeMs;
}

;// CONCATENATED MODULE: ./actions/quality-gate/src/gather/staleness.ts
/** Files in their order, those apart that were there before. */
async function parted(files, isStale) {
    const fresh = [];
    const stale = [];
    for (const file of files)
        ((await isStale(file)) ? stale : fresh).push(file);
    return { fresh, stale };
}

;// CONCATENATED MODULE: ./actions/quality-gate/src/gather/readings.ts








function kindsOf(format) {
    return (format === undefined ? undefined : (0,src_catalogue/* formatOf */.b)(format)?.kinds) ?? [];
}
/** Reads what is declared. Whatever of it is missing, too old or broken is a problem with its own sentence. */
async function declaredReadings(declared, workspace, now, isStale) {
    const reports = [];
    const problems = [];
    const old = [];
    for (const one of declared) {
        const { files: all, outside } = await matching(one, workspace);
        // What the base showed is of an earlier run.
        const { fresh: files, stale } = one.role === 'base' ? { fresh: all, stale: [] } : await parted(all, isStale);
        const left = stale.map((file) => (0,real_path/* fromRoot */.t)(workspace.root, file) ?? file);
        old.push(...left);
        problems.push(...outside.map((path) => problemWith(one, path, 'unreadable', (0,messages/* leadsOut */.qm)(path))));
        if (outside.length === 0)
            problems.push(...tooFew(one, files.length, left));
        for (const file of files) {
            const name = (0,real_path/* fromRoot */.t)(workspace.root, file) ?? file;
            problems.push(...(await tooOld(one, file, name, now)));
            const reading = await readOne(file, name, one.format);
            if (reading.state === 'read')
                reports.push({ id: one.id, role: one.role, declared: true, report: reading.report });
            else {
                const line = 'line' in reading ? reading.line : undefined;
                problems.push(problemWith(one, name, 'unreadable', (0,messages/* unreadable */.O$)(name, one.format, readings_reasonOf(reading)), line));
            }
        }
    }
    return { reports, problems, found: old.length === 0 ? [] : [(0,messages/* staleFiles */.n5)([...new Set(old)])] };
}
function problemWith({ id, format }, path, problem, text, line) {
    return { id, path, format, kinds: kindsOf(format), problem, text, verdict: 'error', ...(0,given/* given */.g)({ line }) };
}
function tooFew(one, found, stale) {
    const { globs, format, minFiles, required } = one;
    if (found >= minFiles || (!required && found === 0))
        return [];
    const few = found === 0 && stale.length > 0 ? (0,messages/* onlyStale */.q)(format, globs) : (0,messages/* fewFiles */.Si)(format, globs, found, minFiles);
    const text = stale.length > 0 ? `${few} ${(0,messages/* staleFiles */.n5)(stale)}` : few;
    return [problemWith(one, globs.join(' '), found === 0 ? 'missing' : 'too-few', text)];
}
async function tooOld(one, file, name, now) {
    const { maxAge } = one;
    if (maxAge === undefined)
        return [];
    const age = await ageOf(file, now);
    if (age <= maxAge)
        return [];
    return [problemWith(one, name, 'too-old', (0,messages/* oldFile */.mE)(name, (0,duration/* formatDuration */.a)(age), (0,duration/* formatDuration */.a)(maxAge)))];
}
function readings_reasonOf(reading) {
    if (reading.state === 'unreadable')
        return reading.reason;
    return reading.state === 'unknown' ? 'holds nothing by which a report is known' : `is ${reading.state}`;
}
/** Of a file that is empty, these say that it was to be a report. */
const REPORT_ENDINGS = /\.(?:xml|sarif|info|lcov|trx)$/i;
/** Found reports beyond this are named, not read. */
const MOST_READ = 2_000;
const named = (0,src_catalogue/* formats */.F)().flatMap(({ id, fileNames = [] }) => fileNames.map((glob) => ({ id, is: picomatch_default()(glob, { nocase: true }) })));
/** The format that a file's name says; undefined where it says none. */
function namedFormat(path) {
    return named.find(({ is }) => is((0,external_node_path_.basename)(path)))?.id;
}
/** Looks for reports among the files that git does not track (all files where there is no git). */
async function foundReadings(workspace, tracked, isStale) {
    const { files, cut } = await (0,walk/* walk */.GG)(workspace.folder);
    const reports = [];
    const problems = [];
    const candidates = files
        .map((file) => ({ file, name: (0,real_path/* fromRoot */.t)(workspace.root, file) ?? file }))
        .filter(({ name }) => (0,candidate/* isCandidate */.q)(name) && tracked?.has(name) !== true);
    const old = [];
    for (const { file, name } of candidates.slice(0, MOST_READ)) {
        // A link may lead anywhere.
        const target = await (0,real_path/* real */.x)(file);
        if (target === undefined || (0,real_path/* fromRoot */.t)(workspace.root, target) === undefined)
            continue;
        if (await isStale(target)) {
            if (namedFormat(name) !== undefined || (0,candidate/* looksLikeReport */.Q)(name))
                old.push(name);
            continue;
        }
        const reading = await readOne(file, name);
        if (reading.state === 'read')
            reports.push({ id: undefined, role: 'head', declared: false, report: reading.report });
        else
            problems.push(...problemOf(reading, name));
    }
    return {
        reports,
        problems: [...problems, ...unseen(candidates.length, cut)],
        found: [(0,messages/* foundSentence */.wI)(reports.length, tracked !== undefined), ...(old.length === 0 ? [] : [(0,messages/* staleFiles */.n5)(old)])],
    };
}
/** What was not looked at may hold anything. */
function unseen(candidates, cut) {
    const texts = [
        ...(candidates > MOST_READ ? [(0,messages/* tooManyCandidates */.kJ)(candidates, MOST_READ)] : []),
        ...(cut === 'count' ? [(0,messages/* tooManyFiles */.Z)(walk/* MOST_FILES */.Q4)] : []),
        ...(cut === 'depth' ? [(0,messages/* tooDeep */.DI)(walk/* MOST_DEPTH */.ol)] : []),
        ...(cut === 'closed' ? [(0,messages/* closedFolders */.yb)()] : []),
    ];
    return texts.map((text) => ({
        id: undefined,
        path: '.',
        format: undefined,
        kinds: [],
        problem: 'undeclared',
        text,
        verdict: 'warn',
    }));
}
function problemOf(reading, path) {
    const byName = namedFormat(path);
    const format = reading.state === 'unreadable' ? (reading.format ?? byName) : byName;
    const base = { id: undefined, path, format, kinds: kindsOf(format) };
    if (format !== undefined && reading.state !== 'ambiguous') {
        const text = (0,messages/* unreadable */.O$)(path, format, readings_reasonOf(reading));
        const line = reading.state === 'unreadable' ? reading.line : undefined;
        return [{ ...base, problem: 'unreadable', text, verdict: 'error', ...(line !== undefined && { line }) }];
    }
    if (reading.state === 'ambiguous')
        return [{ ...base, kinds: [], problem: 'undeclared', text: (0,messages/* ambiguous */.zs)(path, reading.formats), verdict: 'warn' }];
    if (reading.state === 'empty' && REPORT_ENDINGS.test(path))
        return [{ ...base, kinds: [], problem: 'undeclared', text: (0,messages/* emptyFile */.sX)(path), verdict: 'warn' }];
    return [];
}

;// CONCATENATED MODULE: ./actions/quality-gate/src/gather.ts














/** Reads reports, policy, base and patch. What is missing or broken is a fact; what is the user's to mend an InputError. */
async function gather_gather(inputs, ports) {
    const now = inputs.now ?? ports.clock.date();
    const workspace = await workspaceOf(ports.environment, inputs['working-directory']);
    const event = await gateEvent(ports);
    const name = gateName(inputs.name, ports.environment);
    const source = await policyFor(inputs, ports);
    ports.log.line((0,messages/* policyLine */.Dx)(source.from));
    const tracked = await trackedFiles(workspace.root);
    const isStale = ports.isStale ?? (async () => false);
    const declared = [...declaredByInput(inputs.reports), ...source.policy.reports];
    const readings = declared.length > 0
        ? await declaredReadings(declared, workspace, now, isStale)
        : await foundReadings(workspace, tracked && new Set(tracked), isStale);
    const commit = (await headCommit(workspace.root)) ?? ports.environment['GITHUB_SHA'] ?? '';
    const base = await base_baseOf({ inputs, name, event, commit }, ports);
    const { reports, notes } = await judgeable(readings.reports, workspace, tracked);
    const facts = {
        now,
        reports: placedTests(reports, workspace, tracked),
        problems: readings.problems,
        base: base.state,
        patch: await patchSince(base.commit, event.pullRequest, workspace.root),
        pullRequest: event.pullRequest !== undefined,
        codeowners: source.policy.waiverOwners === 'codeowners' ? await codeowners(ports) : undefined,
        commit,
    };
    const basePolicy = await basePolicyOf(source, base.commit, inputs, ports);
    return {
        name,
        event,
        policy: source.policy,
        policyFrom: source.from,
        basePolicy,
        facts,
        notes: [...readings.found, ...base.notes, ...basePolicy.notes, ...notes],
    };
}

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

;// CONCATENATED MODULE: ./actions/quality-gate/src/step.ts






/** Reads what tools left and what the base showed, holds it against the policy, and tells those who must know. */
async function step(inputs, ports) {
    return step_judged(await gather(inputs, ports), inputs, ports);
}
/** The same for what a command left: undefined, and nobody is told, where there is nothing and that may be. */
async function stepOnReports(inputs, ports, { mayBeEmpty }) {
    const known = await gather_gather(inputs, ports);
    return mayBeEmpty && isEmpty(known) ? undefined : step_judged(known, inputs, ports);
}
/** Neither a report nor one that should be there. */
function isEmpty({ facts, policy }) {
    const isAsked = policy.declare.length > 0 || facts.problems.some(({ verdict }) => verdict === 'error');
    return facts.reports.length === 0 && !isAsked;
}
async function step_judged(known, inputs, ports) {
    const result = decide(inputs, known);
    const { notes, warnings } = await saveBaseline(result, known.event, ports);
    const kept = { ...result, notes: [...result.notes, ...notes], warnings: [...result.warnings, ...warnings] };
    return tell(kept, known.event, ports);
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
function shownTest(test, report) {
    const { suite, name, status, message = '', details = '' } = test;
    // In the repository where that is known, else as the report spells it.
    const { path, line } = test.place ?? { path: test.file, line: test.line };
    return {
        name: suite === undefined ? name : `${suite} > ${name}`,
        place: (0,_place_js__WEBPACK_IMPORTED_MODULE_1__/* .placeText */ .Z)(path, line),
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
        const say = (number) => (0,markdown.md) `${number === undefined ? '' : onOneLine((0,thresholds/* formatValue */.Fl)(number, unit))}`;
        return [
            (0,markdown.md) `${verdict === undefined ? '–' : onOneLine(`${SIGNS[verdict]} ${verdict}`)}`,
            (0,markdown/* code */.aY)(key),
            say(value),
            say(base),
            (0,markdown.md) `${text}`,
            (0,markdown.md) `${(0,src_condition/* originText */.C)(condition.origin)}`,
        ];
    });
    return (0,markdown/* table */.tp)([(0,markdown.md) `Verdict`, (0,markdown.md) `Condition`, (0,markdown.md) `Value`, (0,markdown.md) `Base`, (0,markdown.md) `Why`, (0,markdown.md) `From`], rows);
}
/** A browser would make a column of it where the table is wide. */
function onOneLine(text) {
    return text.replaceAll(' ', '\u00a0');
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

/***/ 609:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ obeyProxy)
/* harmony export */ });
/* harmony import */ var node_http__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(37067);
/* harmony import */ var node_http__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_http__WEBPACK_IMPORTED_MODULE_0__);

/** Node's own fetch takes no notice of the proxy variables unless it is told to. */
function obeyProxy(environment) {
    const names = ['HTTP_PROXY', 'HTTPS_PROXY', 'http_proxy', 'https_proxy'];
    if (names.some((name) => environment[name]))
        (0,node_http__WEBPACK_IMPORTED_MODULE_0__.setGlobalProxyFromEnv)(environment);
}


/***/ })

};
