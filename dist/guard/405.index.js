export const id = 405;
export const ids = [405];
export const modules = {

/***/ 12727:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ ReportFault)
/* harmony export */ });
/** Why a report cannot be read; its text ends in what stands there, never in what to do. */
class ReportFault extends Error {
    /** 1-based, where it is known. */
    line;
    constructor(message, place = {}) {
        super(message, place.cause === undefined ? undefined : { cause: place.cause });
        this.name = 'ReportFault';
        this.line = place.line;
    }
}


/***/ }),

/***/ 53156:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FL: () => (/* binding */ severityOfScore),
/* harmony export */   Zx: () => (/* binding */ severityOfWord),
/* harmony export */   du: () => (/* binding */ isAtLeast),
/* harmony export */   oC: () => (/* binding */ SEVERITIES)
/* harmony export */ });
/** One scale for all tools, from harmless to worst. */
const SEVERITIES = ['none', 'low', 'medium', 'high', 'critical'];
/**
 * The severity of a CVSS base score, or of a SARIF `security-severity`, both from 0 to 10.
 * Source: CVSS v3.1 specification, section 5, qualitative severity rating scale.
 */
function severityOfScore(score) {
    if (score >= 9)
        return 'critical';
    if (score >= 7)
        return 'high';
    if (score >= 4)
        return 'medium';
    return score > 0 ? 'low' : 'none';
}
/** A word of a tool on the one scale, whatever its case. */
function severityOfWord(word, words) {
    const key = (word ?? '').toLowerCase();
    const severity = Object.hasOwn(words, key) ? words[key] : undefined;
    if (severity === undefined)
        return { severity: 'high', word: word ?? '', unknownSeverity: true };
    return { severity, word: word ?? '' };
}
/** Whether `severity` is `limit` or worse. */
function isAtLeast(severity, limit) {
    return SEVERITIES.indexOf(severity) >= SEVERITIES.indexOf(limit);
}


/***/ }),

/***/ 61031:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ ownText)
/* harmony export */ });
/**
 * A copy that stands alone. A piece of a text (a slice, a match, an attribute) keeps the whole text alive that it was cut from,
 * which is a piece of the file: what a reader keeps for long must be its own.
 */
function ownText(text) {
    const short = Buffer.from(text, 'latin1').toString('latin1');
    if (short === text)
        return short;
    // Two bytes a unit, so that lone surrogates stay what they are.
    return Buffer.from(text, 'utf16le').toString('utf16le');
}


/***/ }),

/***/ 75004:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IP: () => (/* binding */ inUnit),
/* harmony export */   Kd: () => (/* binding */ betterOf)
/* harmony export */ });
/* unused harmony export ofSeconds */
/** Seconds in one of what a tool calls its unit of time. */
const TIMES = new Map([
    ...named(1e-15, 'fs'),
    ...named(1e-12, 'ps', 'picosecond', 'picoseconds'),
    ...named(1e-9, 'ns', 'nsec', 'nano', 'nanos', 'nanosecond', 'nanoseconds'),
    // The micro sign and the Greek letter are two characters that look the same.
    ...named(1e-6, 'us', '\u00b5s', '\u03bcs', 'usec', 'micro', 'micros', 'microsecond', 'microseconds'),
    ...named(1e-3, 'ms', 'msec', 'milli', 'millis', 'millisecond', 'milliseconds'),
    ...named(1, 's', 'sec', 'secs', 'second', 'seconds'),
    ...named(60, 'm', 'min', 'mins', 'minute', 'minutes'),
    ...named(3_600, 'h', 'hr', 'hrs', 'hour', 'hours'),
    ...named(86_400, 'd', 'day', 'days'),
]);
/** What is counted where a rate says how often the measured thing was done. */
const TURNS = new Set('op ops operation operations iter iters iteration iterations call calls run runs exec execs req reqs request requests 1'.split(' '));
/** Units without a stroke that are rates; those that count turns of the measured thing, with turns a second of one. */
const RATES = new Map([
    ['hz', 1],
    ['khz', 1e3],
    ['mhz', 1e6],
    ['ghz', 1e9],
    ...['rps', 'tps', 'qps', 'ops'].map((unit) => [unit, 1]),
    ...['bps', 'kbps', 'mbps', 'gbps', 'fps', 'flops', 'mflops', 'gflops', 'tflops'].map((unit) => [
        unit,
        undefined,
    ]),
]);
function named(seconds, ...names) {
    return names.map((name) => [name, seconds]);
}
/** Single letters differ by case (`MS/s` counts samples, not milliseconds); longer words do not. */
function timeOf(word) {
    return TIMES.get(word) ?? (word.length > 2 ? TIMES.get(word.toLowerCase()) : undefined);
}
/** Units are few, and asked for with every value. */
const known = new Map();
const MAX_KNOWN = 200;
const MAX_UNIT = 100;
function scaleOf(unit) {
    if (unit.length > MAX_UNIT)
        return { is: 'other' };
    const before = known.get(unit);
    if (before)
        return before;
    const scale = measured(unit);
    if (known.size < MAX_KNOWN)
        known.set(unit, scale);
    return scale;
}
function measured(unit) {
    const [above = '', below, more] = unit
        .trim()
        .replace(/ per /i, '/')
        .split('/')
        .map((part) => part.trim());
    if (more !== undefined)
        return { is: 'other' };
    if (below === undefined) {
        const rate = above.toLowerCase();
        const perSecond = RATES.get(rate);
        if (perSecond !== undefined)
            return { is: 'turns', perSecond };
        if (RATES.has(rate))
            return { is: 'rate' };
        const seconds = timeOf(above);
        return seconds === undefined ? { is: 'other' } : { is: 'time', seconds };
    }
    const within = timeOf(below);
    if (within !== undefined) {
        if (timeOf(above) !== undefined)
            return { is: 'other' };
        return TURNS.has(above.toLowerCase()) ? { is: 'turns', perSecond: 1 / within } : { is: 'rate' };
    }
    // Go's own rule: `p99-ns/op` is a time as `ns/op` is.
    const seconds = timeOf(above.slice(above.lastIndexOf('-') + 1));
    return seconds === undefined ? { is: 'other' } : { is: 'time', seconds };
}
/**
 * A benchmark's value so that it can be held against a duration: times (`ns`, `µs/iter`, `ms/op`) and turns (`ops/s`, `Hz`: the
 * seconds that one turn takes) as seconds, anything else as it is.
 */
function inUnit(value, unit) {
    const scale = scaleOf(unit);
    if (scale.is === 'time')
        return { seconds: value * scale.seconds };
    if (scale.is === 'turns' && value > 0)
        return { seconds: 1 / (value * scale.perSecond) };
    return { plain: value };
}
/** A duration as a benchmark with this unit would write it; undefined where the unit is no time. */
function ofSeconds(seconds, unit) {
    const scale = scaleOf(unit);
    if (scale.is === 'time')
        return seconds / scale.seconds;
    return scale.is === 'turns' && seconds > 0 ? 1 / (seconds * scale.perSecond) : undefined;
}
/** Which way is better: what is done in a given time should be more, anything else less. */
function betterOf(unit) {
    const { is } = scaleOf(unit);
    return is === 'turns' || is === 'rate' ? 'higher' : 'lower';
}


/***/ })

};
