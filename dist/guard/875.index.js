export const id = 875;
export const ids = [875];
export const modules = {

/***/ 59875:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ cleanLine)
/* harmony export */ });
/* unused harmony export stripAnsi */
const ESC = String.fromCharCode(27);
const BEL = String.fromCharCode(7);
/** ECMA-48 sequences, also in the notation `^[[1m` that some viewers save. */
const ANSI = new RegExp(`(?:${ESC}|\\^\\[(?=\\[))(?:\\[[0-?]*[ -/]*[@-~]|\\][^${BEL}${ESC}]*(?:${BEL}|${ESC}\\\\)?|[@-Z\\\\^_]|)`, 'g');
/** `gh run view --log`: job, step and line, tabs between. */
const GH_RUN_VIEW = /^[^\t]{1,200}\t[^\t]{1,200}\t(?=\uFEFF?\d{4}-\d\d-\d\dT)/;
const DIGITS = '0123456789';
const WORDS = `${DIGITS}abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ_.-`;
/** Outermost first; each may be there or not. */
const WRAPPERS = [
    { starts: '\uFEFF', pattern: /^\uFEFF/ },
    // GitHub's runner; GitLab's runner (with a stream mark such as 00O)
    { starts: DIGITS, pattern: /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3,9}Z ?(?:\d\d[OE][+ ]?)?/ },
    // Taskcluster; Jenkins' Timestamper
    { starts: '[', pattern: /^\[(?:task )?\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?Z?\] ?/ },
    // mozharness
    { starts: DIGITS, pattern: /^\d\d:\d\d:\d\d +(?:INFO|WARNING|ERROR|CRITICAL|FATAL) - +/ },
    // docker build, plain progress: `#19 22.32 text`
    { starts: '#', pattern: /^#\d{1,4} (?:\d+\.\d{1,3}(?: |$)|(?=\S))/ },
    // CodeQL's autobuild and tracer, several deep
    {
        starts: '[',
        pattern: /^(?:\[\d{4}-\d\d-\d\d \d\d:\d\d:\d\d\] (?:\[(?:autobuild|build-std(?:out|err)|build)\] ?)*)+/,
    },
    // docker compose: `service_1  | text`
    { starts: WORDS, pattern: /^[\w.-]{1,60}[-_]\d{1,3} {1,30}\| ?/ },
    // Ant's task names
    { starts: ' ', pattern: /^ {1,12}\[[a-z][\w:.-]{1,30}\](?: |$)/ },
    // GitLab's section marks, printed before the first line of a section
    { starts: 's', pattern: /^section_(?:start|end):\d+:[\w.-]+(?:\[[^\]]*\])?(?=\S|$)/ },
];
const BRACKET_COMMAND = /^##\[(error|warning|notice|debug|command|section|group|endgroup)\]/;
const COLON_COMMAND = /^ *::(error|warning|notice|debug|group|endgroup)(?: [^\n]*?)?::/;
/** Removes ANSI sequences and other control characters; tabs stay. */
function stripAnsi(text) {
    return text.includes(ESC) || text.includes('^[[') ? text.replace(ANSI, '') : text;
}
/** Logs are wrapped in logs: so many layers are taken off. */
const LAYERS = 3;
/** A line (or a piece between carriage returns) without colours, wrappers and its workflow command. */
function cleanLine(raw) {
    let text = stripAnsi(lastPiece(raw));
    const step = text.includes('\t') ? GH_RUN_VIEW.exec(text)?.[0] : undefined;
    if (step !== undefined)
        text = text.slice(step.length);
    for (let layer = 0; layer < LAYERS; layer++) {
        const inner = unwrap(text);
        if (inner === text)
            break;
        text = inner;
    }
    const command = BRACKET_COMMAND.exec(text) ?? COLON_COMMAND.exec(text);
    const where = step === undefined ? {} : { step };
    if (!command)
        return { text: text.trimEnd(), ...where };
    return { text: text.slice(command[0].length).trimEnd(), command: command[1] ?? '', ...where };
}
function unwrap(text) {
    return WRAPPERS.reduce((rest, { starts, pattern }) => (starts.includes(rest.charAt(0)) ? rest.replace(pattern, '') : rest), text);
}
/** What a terminal would still show of a line that was overwritten. */
function lastPiece(raw) {
    if (!raw.includes('\r'))
        return raw;
    const pieces = raw.split('\r').filter((piece) => piece !== '');
    return pieces.at(-1) ?? '';
}


/***/ })

};
