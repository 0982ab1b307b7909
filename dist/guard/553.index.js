export const id = 553;
export const ids = [553];
export const modules = {

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


/***/ })

};
