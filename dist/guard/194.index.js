export const id = 194;
export const ids = [194];
export const modules = {

/***/ 81194:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  t: () => (/* binding */ readReport)
});

// EXTERNAL MODULE: ./packages/reports/src/catalogue.ts + 124 modules
var catalogue = __webpack_require__(63736);
// EXTERNAL MODULE: ./packages/reports/src/coverage/coverage.ts + 9 modules
var coverage = __webpack_require__(94173);
// EXTERNAL MODULE: ./packages/reports/src/text/own-text.ts
var own_text = __webpack_require__(61031);
;// CONCATENATED MODULE: ./packages/reports/src/test-tally.ts

const MAX_NOTABLE = 10_000;
const MAX_NAMES = 50_000;
const MAX_FILES = 20_000;
/** What is kept of each of a failed test's texts. */
const MAX_TEXT = 8_000;
/** A test to keep: its texts are cut, and its own. */
function kept(test) {
    const texts = ['suite', 'file', 'message', 'details'].flatMap((key) => {
        const text = test[key];
        return text === undefined ? [] : [[key, (0,own_text/* ownText */.U)(text.slice(0, MAX_TEXT))]];
    });
    return { ...test, name: (0,own_text/* ownText */.U)(test.name.slice(0, MAX_TEXT)), ...Object.fromEntries(texts) };
}
/** Counts tests as they come; what it keeps is bounded. */
class TestTally {
    #counts = {
        total: 0,
        passed: 0,
        failed: 0,
        errors: 0,
        skipped: 0,
        unknown: 0,
        flaky: 0,
        reruns: 0,
        seconds: 0,
    };
    #notable = [];
    #names = [];
    #files = new Set();
    #declared = {};
    get total() {
        return this.#counts.total;
    }
    add(test) {
        const counts = this.#counts;
        counts.total++;
        counts[test.status === 'error' ? 'errors' : test.status]++;
        if (test.flaky === true)
            counts.flaky++;
        counts.reruns += test.reruns ?? 0;
        if (test.seconds !== undefined && Number.isFinite(test.seconds) && test.seconds > 0)
            counts.seconds += test.seconds;
        if ((test.status !== 'passed' || test.flaky === true) && this.#notable.length < MAX_NOTABLE)
            this.#notable.push(kept(test));
        if (test.file !== undefined && this.#files.size <= MAX_FILES)
            this.#files.add(test.file);
        if (counts.total <= MAX_NAMES)
            this.#names.push((0,own_text/* ownText */.U)(test.suite === undefined ? test.name : `${test.suite} > ${test.name}`));
    }
    declare(declared) {
        const sum = (a, b) => a === undefined ? b : b === undefined ? a : a + b;
        const entries = ['total', 'failed', 'errors', 'skipped'].flatMap((key) => {
            const value = sum(this.#declared[key], declared[key]);
            return value === undefined ? [] : [[key, value]];
        });
        this.#declared = Object.fromEntries(entries);
    }
    tests() {
        const { total } = this.#counts;
        return {
            ...this.#counts,
            notable: this.#notable,
            names: total > MAX_NAMES ? undefined : this.#names,
            files: this.#files.size > MAX_FILES ? undefined : [...this.#files],
            undeclaredFailures: this.#beyondShown(),
        };
    }
    #beyondShown() {
        const { failed = 0, errors = 0 } = this.#declared;
        const shown = this.#counts.failed + this.#counts.errors + this.#counts.unknown;
        return Math.max(0, failed + errors - shown);
    }
    /** Where the declared totals contradict the body. */
    mismatches() {
        const counts = this.#counts;
        const { total, failed, errors, skipped } = this.#declared;
        const wrong = [];
        const hold = (what, said, found) => {
            if (said !== undefined && said !== found)
                wrong.push(`${what}: ${said} declared, ${found} shown`);
        };
        hold('tests', total, counts.total);
        if (failed !== undefined || errors !== undefined)
            hold('failures and errors', (failed ?? 0) + (errors ?? 0), counts.failed + counts.errors);
        hold('skipped', skipped, counts.skipped);
        return wrong.length === 0
            ? []
            : [{ issue: 'mismatch', text: `the totals contradict the body (${wrong.join('; ')})` }];
    }
}

;// CONCATENATED MODULE: ./packages/reports/src/collector.ts


/** How many entries of a report are named when they cannot be used. */
const MAX_NAMED = 20;
/** Makes a report of what a reader tells. */
class Collector {
    #format;
    #path;
    #kinds;
    #tools = new Set();
    #tally = new TestTally();
    #coverage;
    #findings = [];
    #packages = [];
    #benchmarks = [];
    #thresholds = [];
    #changes = [];
    #complexity = [];
    #mutants = [];
    #issues = [];
    #invalid = [];
    #counts = new Map();
    #figures = {};
    #declared;
    #madeAt;
    #invalids = 0;
    constructor(format, path) {
        this.#format = format;
        this.#coverage = new coverage/* Coverage */.x(format.id);
        this.#path = path;
        this.#kinds = new Set([format.kinds[0]]);
    }
    tool(name) {
        if (name !== '')
            this.#tools.add(name);
    }
    kind(kind) {
        this.#kinds.add(kind);
    }
    about(kind) {
        this.#kinds.delete(this.#format.kinds[0]);
        this.#kinds.add(kind);
    }
    test(test) {
        this.#tally.add(test);
    }
    finding(finding) {
        this.#findings.push(finding);
    }
    package(item) {
        this.#packages.push(item);
    }
    benchmark(benchmark) {
        this.#benchmarks.push(benchmark);
    }
    threshold(threshold) {
        this.#thresholds.push(threshold);
    }
    change(change) {
        this.#changes.push(change);
    }
    complexity(item) {
        this.#complexity.push(item);
    }
    mutant(mutant) {
        this.#mutants.push(mutant);
    }
    source(path) {
        return this.#coverage.source(path);
    }
    sourceTotals(path, totals) {
        this.#coverage.source(path).totalsAlone(totals);
    }
    coverageRates(rates) {
        this.#coverage.rates = rates;
    }
    sourceRoot(path) {
        this.#coverage.roots.add(path);
    }
    declaredTests(declared) {
        this.#tally.declare(declared);
    }
    declaredCoverage(declared) {
        this.#declared = { ...this.#declared, ...declared };
    }
    declaredCount(what, count) {
        this.#counts.set(what, (this.#counts.get(what) ?? 0) + count);
    }
    mismatch(text) {
        this.#issues.push({ issue: 'mismatch', text });
    }
    invalid(what) {
        this.#invalids++;
        if (this.#invalid.length < MAX_NAMED)
            this.#invalid.push(what);
    }
    toolFailed(reason) {
        this.#issues.push({ issue: 'tool-failed', text: reason });
    }
    vacuous(reason) {
        this.#issues.push({ issue: 'vacuous', text: reason });
    }
    figure(name, value) {
        this.#figures[name] = value;
    }
    madeAt(instant) {
        if (!Number.isNaN(instant.getTime()))
            this.#madeAt ??= instant;
    }
    note(text) {
        this.#issues.push({ issue: 'note', text });
    }
    report() {
        const kinds = [...this.#kinds];
        const tests = kinds.includes('tests') && this.#tally.tests();
        return {
            path: this.#path,
            format: this.#format.id,
            kinds,
            tools: [...this.#tools],
            ...(this.#madeAt && { madeAt: this.#madeAt }),
            ...(tests && { tests }),
            ...(kinds.includes('coverage') && { coverage: this.#coverage }),
            findings: this.#findings,
            packages: this.#packages,
            benchmarks: this.#benchmarks,
            thresholds: this.#thresholds,
            changes: this.#changes,
            complexity: this.#complexity,
            mutants: this.#mutants,
            issues: [...this.#issues, ...this.#nothing(kinds), ...this.#contradictions(), ...this.#unusable()],
            figures: this.#figures,
        };
    }
    /** A report that is there to measure and measured nothing. */
    #nothing(kinds) {
        if (this.#issues.some(({ issue }) => issue === 'vacuous' || issue === 'tool-failed'))
            return [];
        const [kind] = kinds;
        const empty = (text) => [{ issue: 'vacuous', text }];
        if (kind === 'tests' && this.#tally.total === 0)
            return empty('it holds no test');
        if (kind === 'coverage') {
            const { lines, statements } = this.#coverage.totals();
            if (lines[1] === 0 && statements[1] === 0)
                return empty('it holds no line that could be covered');
        }
        if (kind === 'benchmarks' && this.#benchmarks.length + this.#thresholds.length === 0 && this.#invalids === 0)
            return empty('it holds no benchmark');
        if (kind === 'mutation' && this.#mutants.length === 0)
            return empty('it holds no mutant');
        return [];
    }
    #contradictions() {
        const issues = [...this.#tally.mismatches()];
        const wrong = [];
        if (this.#declared) {
            const found = this.#coverage.totals();
            for (const key of ['lines', 'branches', 'statements', 'functions']) {
                const said = this.#declared[key];
                if (said && !isSame(said, found[key]))
                    wrong.push(`${key}: ${said.join(' of ')} declared, ${found[key].join(' of ')} shown`);
            }
        }
        const shown = {
            findings: this.#findings.length,
            packages: this.#packages.length,
            benchmarks: this.#benchmarks.length,
        };
        for (const [what, said] of this.#counts)
            if (said !== shown[what])
                wrong.push(`${what}: ${said} declared, ${shown[what]} shown`);
        if (wrong.length > 0)
            issues.push({ issue: 'mismatch', text: `the totals contradict the body (${wrong.join('; ')})` });
        return issues;
    }
    #unusable() {
        if (this.#invalids === 0)
            return [];
        const more = this.#invalids > this.#invalid.length ? `, and ${this.#invalids - this.#invalid.length} more` : '';
        return [{ issue: 'partial', text: `entries that cannot be used: ${this.#invalid.join('; ')}${more}` }];
    }
}
function isSame(a, b) {
    return a[0] === b[0] && a[1] === b[1];
}

// EXTERNAL MODULE: ./packages/reports/src/fault.ts
var fault = __webpack_require__(12727);
// EXTERNAL MODULE: ./packages/reports/src/shape.ts
var src_shape = __webpack_require__(20918);
// EXTERNAL MODULE: ./packages/reports/src/text/each-path.ts
var each_path = __webpack_require__(1364);
// EXTERNAL MODULE: ./packages/reports/src/text/node.ts
var node = __webpack_require__(71943);
;// CONCATENATED MODULE: ./packages/reports/src/json-reading.ts




/** Gives documents that are in memory to a reader. @throws ReportFault when they are not what the format is */
function readDocument(format, reader, { values, noise, ended }, collector) {
    if (ended === true && reader.concatenated !== true)
        throw new fault/* ReportFault */.p('has NUL bytes after its document');
    if (values.length > 1 && reader.concatenated !== true)
        throw new fault/* ReportFault */.p('holds two documents where one is expected');
    const isOneList = values.length === 1 && Array.isArray(values[0]);
    const value = reader.concatenated === true && !isOneList ? values.flat() : values[0];
    (0,src_shape/* mustBe */.J)(format, { json: value });
    if (noise)
        collector.note('lines that are not JSON stood around the document, and were left out');
    const document = new node/* Node */.b(value);
    reader.document?.(document);
    for (const { path, steps } of (0,each_path/* eachPaths */.mi)(reader.each ?? []))
        (0,each_path/* visitEach */.pe)(document, steps, (item, keys) => reader.item?.(item, path, keys));
    reader.end?.();
}

// EXTERNAL MODULE: ./packages/reports/src/text/line-ends.ts
var line_ends = __webpack_require__(80540);
;// CONCATENATED MODULE: ./packages/reports/src/text/xml-character.ts
/** XML 1.0, 2.2: what may not stand in a document at all; halves of characters are looked for apart. */
const FORBIDDEN = /[^\t\n\r\u0020-\ufffd]/;
const HALF = /\p{Surrogate}/u;
/** XML 1.0, 2.2. */
function isCharacter(code) {
    if (code < 0x20)
        return code === 9 || code === 10 || code === 13;
    return code <= 0xd7ff || (code >= 0xe000 && code <= 0xfffd) || (code >= 0x10000 && code <= 0x10ffff);
}
/** XML 1.0, 2.3: other blanks of Unicode are text. */
function isBlank(text) {
    return !/[^ \t\n\r]/.test(text);
}
/** Whether a text is a name with blanks after it, or none. */
function isWithBlanks(text, name) {
    return text === name || (text.startsWith(name) && isBlank(text.slice(name.length)));
}
function forbiddenIn(text) {
    const at = text.search(FORBIDDEN);
    if (text.isWellFormed())
        return at;
    const half = text.search(HALF);
    return at < 0 ? half : Math.min(at, half);
}
/** Holds the characters of a document against what XML allows, piece by piece. */
class CharacterCheck {
    /** The first half of a character whose second comes with the next piece. */
    #half = '';
    /** As much of a piece as can be taken now, and the code of what may not stand after it. */
    take(given) {
        let piece = this.#half + given;
        const isHalf = /[\ud800-\udbff]$/.test(piece.slice(-1));
        this.#half = isHalf ? piece.slice(-1) : '';
        if (isHalf)
            piece = piece.slice(0, -1);
        const at = forbiddenIn(piece);
        return at < 0 ? { allowed: piece } : { allowed: piece.slice(0, at), forbidden: piece.charCodeAt(at) };
    }
    get isWhole() {
        return this.#half === '';
    }
}

;// CONCATENATED MODULE: ./packages/reports/src/text/xml-entity.ts


/** XML 1.0, 4.6; there are no others, for none are declared. */
const ENTITIES = new Map(Object.entries({ lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" }));
/** `&#x10FFFF;` with some leading zeros. */
const MAX_ENTITY = 16;
function characterOf(name) {
    const named = ENTITIES.get(name);
    if (named !== undefined)
        return named;
    const [, hexadecimal, decimal] = /^#(?:x([\dA-Fa-f]+)|(\d+))$/.exec(name) ?? [];
    const code = hexadecimal === undefined ? Number(decimal ?? Number.NaN) : Number.parseInt(hexadecimal, 16);
    if (!isCharacter(code))
        throw new fault/* ReportFault */.p(`is not well-formed XML: \`&${name.slice(0, 40)};\` is unknown`);
    return String.fromCodePoint(code);
}
/** A text with its character and entity references resolved. @throws ReportFault for one that XML does not have */
function decodedText(text) {
    let from = 0;
    let decoded = '';
    for (let at = text.indexOf('&'); at >= 0; at = text.indexOf('&', from)) {
        const end = text.indexOf(';', at);
        if (end < 0 || end - at > MAX_ENTITY)
            throw new fault/* ReportFault */.p('is not well-formed XML: `&` that begins no reference');
        decoded += text.slice(from, at) + characterOf(text.slice(at + 1, end));
        from = end + 1;
    }
    return from === 0 ? text : decoded + text.slice(from);
}
/** How much of the end of a text that goes on may be the beginning of a reference. */
function unendedReference(text) {
    const at = text.lastIndexOf('&');
    return at < 0 || text.length - at > MAX_ENTITY || text.includes(';', at) ? 0 : text.length - at;
}
/** How much of the end of a text may be the beginning of `]]>`, or of an end of line. */
function unendedMark(text) {
    return /[\]\r]{1,3}$/.exec(text.slice(-3))?.[0].length ?? 0;
}

;// CONCATENATED MODULE: ./packages/reports/src/text/xml-prolog.ts

const S = String.raw `[ \t\r\n]`;
/** XML 1.0, 2.8, after `<?xml`. */
const DECLARATION = new RegExp(String.raw `^${S}+version${S}*=${S}*(["'])1\.\d+\1(?:${S}+encoding${S}*=${S}*(["'])[A-Za-z][\w.-]*\2)?` +
    String.raw `(?:${S}+standalone${S}*=${S}*(["'])(?:yes|no)\3)?${S}*$`);
/**
 * Whether what stands between `<?` and `?>` is the declaration of XML.
 * @throws ReportFault where it begins as one and is none
 */
function isDeclaration(text, target) {
    if (target.toLowerCase() !== 'xml')
        return false;
    if (target !== 'xml' || !DECLARATION.test(text.slice(target.length)))
        throw new fault/* ReportFault */.p('is not well-formed XML: a declaration of XML that is none');
    return true;
}
/** The index of the last character of a comment or an instruction that begins at `from`; `from` where neither does. */
function lastOfInner(text, from) {
    if (text.startsWith('<?', from))
        return text.indexOf('?>', from + 2) + 1 || text.length;
    if (!text.startsWith('<!--', from))
        return from;
    const dashes = text.indexOf('--', from + 4);
    if (dashes < 0 || dashes + 2 >= text.length)
        return text.length;
    if (text[dashes + 2] !== '>')
        throw new fault/* ReportFault */.p('is not well-formed XML: `--` in a comment');
    return dashes + 2;
}
/**
 * The index after a document type that begins at `from`; -1 where it does not end. What it declares is not understood.
 * @throws ReportFault
 */
function endOfDoctype(text, from) {
    let quote = '';
    let isInner = false;
    for (let at = from; at < text.length; at++) {
        const character = text.charAt(at);
        if (quote !== '')
            quote = character === quote ? '' : quote;
        else if (character === '"' || character === "'")
            quote = character;
        else if (isInner && character === '<')
            at = lastOfInner(text, at);
        else if (isInner)
            isInner = character !== ']';
        else if (character === '[')
            isInner = true;
        else if (character === '>')
            return at + 1;
    }
    return -1;
}

;// CONCATENATED MODULE: ./packages/reports/src/text/xml-tag.ts


const [TAB, LINE, RETURN, SPACE] = [9, 10, 13, 32];
const [QUOTE, AMPERSAND, APOSTROPHE, SLASH, LESS, EQUALS, GREATER] = [34, 38, 39, 47, 60, 61, 62];
/** XML 1.0, 2.3: what a name begins with, and what else may be in it. */
const BEGIN = String.raw `:A-Z_a-z\xc0-\xd6\xd8-\xf6\xf8-\u02ff\u0370-\u037d\u037f-\u1fff\u200c-\u200d\u2070-\u218f\u2c00-\u2fef\u3001-\ud7ff\uf900-\ufdcf\ufdf0-\ufffd\u{10000}-\u{effff}`;
const NAME = new RegExp(String.raw `^[${BEGIN}][\u0300-\u036f${BEGIN}.0-9\xb7\u203f\u2040\-]*$`, 'u');
/** What makes a value other than it is written, or wrong. */
const MARKED = ['&', '<', '\n', '\t', '\r'];
const SPACES = /[\t\n\r]/;
const LINE_ENDS = /\r\n|[\t\n\r]/g;
const xml_tag_MAX_NAMES = 1_000;
/** Attributes of a tag whose names are looked for in their order. */
const MAX_NEXT = 32;
/** A value up to here is looked at character by character. */
const SHORT = 8;
/** A set of attributes that inherits nothing and is as fast as a literal: an object of no prototype is a hash table. */
class AttributeSet {
}
Object.setPrototypeOf(AttributeSet.prototype, null);
Reflect.deleteProperty(AttributeSet.prototype, 'constructor');
/** Names of elements and attributes. */
class Names {
    #known = new Map();
    /** @throws ReportFault for what is no name */
    of(name) {
        const known = this.#known.get(name);
        if (known !== undefined)
            return known;
        if (!NAME.test(name) || name === '__proto__')
            wrong(`\`${name.slice(0, 40)}\` is no name`);
        const made = { name, local: name.slice(name.indexOf(':') + 1), next: [] };
        if (this.#known.size < xml_tag_MAX_NAMES)
            this.#known.set(name, made);
        return made;
    }
}
/** An opening tag. */
class OpenTag {
    element = { name: '', local: '', next: [] };
    attributes = {};
    isEmpty = false;
    /** The index after it. */
    end = 0;
    #set = new AttributeSet();
    /** Names that have a prefix; with `=` before it, what such a one is called without it, where no other is. */
    #prefixed;
    /** Begins another one. */
    reset(element) {
        this.element.follow = element;
        this.element = element;
        this.#set = new AttributeSet();
        this.attributes = this.#set;
        this.#prefixed = undefined;
    }
    /** @throws ReportFault for one that is there */
    put({ name, local }, value, isNew) {
        if (isNew || (local === name && this.#set[local] === undefined))
            this.#set[local] = value;
        else
            this.#putAmong(name, local, value);
    }
    /** One without a prefix goes before one of the same name with a prefix, as far as both are told by that name. */
    #putAmong(name, local, value) {
        const isThere = this.#set[local] !== undefined;
        const prefixed = (this.#prefixed ??= new Set());
        if (local === name ? isThere && !prefixed.delete(`=${local}`) : prefixed.has(name))
            wrong(`the attribute \`${name.slice(0, 40)}\` twice in one tag`);
        if (local !== name)
            prefixed.add(name);
        if (local !== name && !isThere)
            prefixed.add(`=${local}`);
        if (local === name || !isThere)
            this.#set[local] = value;
    }
}
function isSpace(code) {
    return code === SPACE || code === LINE || code === TAB || code === RETURN;
}
function wrong(what) {
    throw new fault/* ReportFault */.p(`is not well-formed XML: ${what}`);
}
/** Where the next of some characters stands in a text, which is mostly far behind what is read. */
class Marks {
    #text;
    #next;
    #nearest = -1;
    constructor(text) {
        this.#text = text;
        this.#next = MARKED.map(() => -1);
    }
    /** Whether one of them stands from `from` up to `to`; `from` never goes back. */
    isBetween(from, to) {
        if (this.#nearest >= to)
            return false;
        let nearest = Number.MAX_SAFE_INTEGER;
        for (let index = 0; index < MARKED.length; index++) {
            let next = this.#next[index] ?? -1;
            if (next < from) {
                const found = this.#text.indexOf(MARKED[index] ?? '', from);
                next = found < 0 ? Number.MAX_SAFE_INTEGER : found;
                this.#next[index] = next;
            }
            if (next < nearest)
                nearest = next;
        }
        this.#nearest = nearest;
        return nearest < to;
    }
}
/** A value as it is meant. */
function resolved(raw) {
    if (raw.includes('<'))
        wrong('`<` in an attribute');
    return decodedText(SPACES.test(raw) ? raw.replaceAll(LINE_ENDS, ' ') : raw);
}
/** The index after a name that begins at `from`; the text's end where it does not end. */
function afterName(text, from) {
    let at = from;
    for (; at < text.length; at++) {
        const code = text.charCodeAt(at);
        if (code === EQUALS || code === GREATER || code === SLASH || code === LESS || code <= SPACE)
            return at;
    }
    return at;
}
/** The element whose name begins at `from`; undefined where the text ends within it. @throws ReportFault */
function elementAt(text, from, names, before) {
    const { follow } = before;
    if (follow !== undefined && text.startsWith(follow.name, from)) {
        const code = text.charCodeAt(from + follow.name.length);
        if (code === SPACE || code === GREATER || code === SLASH)
            return follow;
    }
    const end = afterName(text, from);
    return end < text.length ? names.of(text.slice(from, end)) : undefined;
}
/**
 * Reads the opening tag whose name begins at `from` into `tag`; false where the text ends within it.
 * @throws ReportFault for what is not well-formed
 */
function readOpenTag(text, from, names, marks, tag) {
    const element = elementAt(text, from, names, tag.element);
    if (element === undefined)
        return false;
    tag.reset(element);
    let at = from + element.name.length;
    for (let count = 0;; count++) {
        const gap = at;
        while (isSpace(text.charCodeAt(at)))
            at++;
        if (at >= text.length)
            return false;
        const code = text.charCodeAt(at);
        if (code === GREATER || code === SLASH) {
            tag.isEmpty = code === SLASH;
            tag.end = tag.isEmpty ? at + 2 : at + 1;
            if (tag.end > text.length)
                return false;
            if (tag.isEmpty && text.charCodeAt(at + 1) !== GREATER)
                wrong('`/` within a tag');
            return true;
        }
        if (at === gap)
            wrong('no space before an attribute');
        const next = element.next[count];
        if (next !== undefined && text.startsWith(next.written, at))
            at = readValue(text, at + next.written.length, QUOTE, next, next.isNew, tag, marks);
        else
            at = readAttribute(text, at, names, count, tag, marks);
        if (at < 0)
            return false;
    }
}
/** The index after an attribute; -1 where the text ends within it. */
function readAttribute(text, from, names, count, tag, marks) {
    let at = afterName(text, from);
    const name = text.slice(from, at);
    while (isSpace(text.charCodeAt(at)))
        at++;
    if (at >= text.length)
        return -1;
    if (text.charCodeAt(at++) !== EQUALS)
        wrong('an attribute without a value');
    while (isSpace(text.charCodeAt(at)))
        at++;
    if (at >= text.length)
        return -1;
    const quote = text.charCodeAt(at);
    if (quote !== QUOTE && quote !== APOSTROPHE)
        wrong('an attribute without quotes');
    const { local } = names.of(name);
    const end = readValue(text, at + 1, quote, { name, local }, false, tag, marks);
    if (end >= 0)
        learn(tag.element.next, count, name, local);
    return end;
}
/** What followed the attributes before it; what stood there in another tag does not follow this one. */
function learn(next, count, name, local) {
    if (next.length > count)
        next.length = count;
    if (next.length < count || count >= MAX_NEXT)
        return;
    const isNew = name === local && next[count - 1]?.isNew !== false;
    next.push({ name, local, written: `${name}="`, isNew });
}
/** The index after a value that begins at `from`; -1 where the text ends within it. */
function readValue(text, from, quote, named, isNew, tag, marks) {
    // Most values are short and plain: to look at each character is quicker than to ask for marks.
    const near = Math.min(text.length, from + SHORT);
    let at = from;
    for (; at < near; at++) {
        const code = text.charCodeAt(at);
        if (code === quote) {
            tag.put(named, text.slice(from, at), isNew);
            return at + 1;
        }
        if (code < SPACE || code === AMPERSAND || code === LESS)
            break;
    }
    const end = text.indexOf(quote === QUOTE ? '"' : "'", at);
    if (end < 0)
        return -1;
    const raw = text.slice(from, end);
    tag.put(named, marks.isBetween(from, end) ? resolved(raw) : raw, isNew);
    return end + 1;
}

;// CONCATENATED MODULE: ./packages/reports/src/text/xml-scanner.ts






/** No tag, instruction or document type of a report is longer, in UTF-16 units. */
const MAX_MARKUP = 4 * 1024 * 1024;
/** What is looked at in one go. */
const PIECE = 1024 * 1024;
const DELICATE = /[&\]\r]/;
const [xml_scanner_SLASH, BANG, QUESTION] = [47, 33, 63];
function xml_scanner_wrong(what) {
    throw new fault/* ReportFault */.p(`is not well-formed XML: ${what}`);
}
/**
 * A strict reader of XML 1.0 without a document type of its own: what is not well-formed is refused, nothing is fetched or
 * expanded, and what was read is not kept. It is here for speed: with all of a reader's work, reading takes as long as saxes takes
 * for parsing alone (`npm run bench:reports`). A test holds it against saxes, document by document.
 */
class XmlScanner {
    #events;
    #names = new Names();
    #open = [];
    #tag = new OpenTag();
    #check = new CharacterCheck();
    #text = '';
    #waiting = [];
    #waits = 0;
    #marks = new Marks('');
    #at = 0;
    #from = 0;
    #lines = 1;
    #state = 'content';
    #hasRoot = false;
    #hasDoctype = false;
    #isAtStart = true;
    constructor(events) {
        this.#events = events;
    }
    /** The line that is being read, 1-based. */
    get line() {
        return this.#lines + (0,line_ends/* lineEnds */.j)(this.#text, this.#from, this.#at);
    }
    /** @throws ReportFault */
    write(chunk) {
        for (let from = 0; from < chunk.length; from += PIECE)
            this.#piece(chunk.slice(from, from + PIECE));
    }
    /** @throws ReportFault when the document is not whole */
    end() {
        if (this.#waits > 0)
            this.#takeWaiting();
        if (this.#state !== 'content' || !isBlank(this.#text) || !this.#check.isWhole)
            xml_scanner_wrong('it ends within markup');
        if (this.#open.length > 0)
            xml_scanner_wrong(`it ends within \`${this.#open.at(-1)?.name.slice(0, 40) ?? ''}\``);
        if (!this.#hasRoot)
            xml_scanner_wrong('it holds no element');
    }
    #piece(piece) {
        const { allowed, forbidden } = this.#check.take(piece);
        if (allowed !== '')
            this.#gather(allowed);
        if (forbidden === undefined)
            return;
        if (this.#waits > 0)
            this.#takeWaiting();
        this.#at = this.#text.length;
        xml_scanner_wrong(`a character that XML does not allow (U+${forbidden.toString(16).toUpperCase().padStart(4, '0')})`);
    }
    #gather(piece) {
        if (this.#text === '')
            return this.#run(piece, 0);
        // What is not whole yet is looked at again only when there is as much again of it, for it may come in many pieces.
        this.#waiting.push(piece);
        this.#waits += piece.length;
        if (this.#waits >= this.#text.length)
            this.#takeWaiting();
        else if (this.#text.length + this.#waits > MAX_MARKUP)
            xml_scanner_wrong('a tag longer than any report has');
    }
    #takeWaiting() {
        const piece = this.#waiting.join('');
        [this.#waiting, this.#waits] = [[], 0];
        // Only what began before is put together: a string made of two is slow to look into.
        const from = piece.indexOf('>') + 1 || piece.length;
        this.#run(this.#text + piece.slice(0, from), 0);
        if (from === piece.length)
            return;
        if (this.#text === '')
            this.#run(piece, from);
        else
            this.#run(this.#text + piece.slice(from), 0);
    }
    /** Takes all that is whole of a text from an index on, and keeps the rest. */
    #run(text, from) {
        this.#text = text;
        this.#marks = new Marks(text);
        this.#from = from;
        this.#at = from;
        while (this.#at < text.length)
            if (!this.#step())
                break;
        this.#lines += (0,line_ends/* lineEnds */.j)(text, from, this.#at);
        this.#text = text.slice(this.#at);
        this.#at = 0;
        this.#from = 0;
        if (this.#text.length > MAX_MARKUP)
            xml_scanner_wrong('a tag longer than any report has');
    }
    /** Takes what comes next; false where it is not all there yet. */
    #step() {
        if (this.#state === 'comment')
            return this.#comment();
        if (this.#state === 'cdata')
            return this.#cdata();
        const less = this.#text.indexOf('<', this.#at);
        if (less < 0)
            return this.#lastText();
        if (less > this.#at)
            this.#characters(this.#text.slice(this.#at, less));
        this.#at = less;
        const code = this.#text.charCodeAt(less + 1);
        if (Number.isNaN(code))
            return false;
        if (code === xml_scanner_SLASH)
            return this.#closeTag();
        if (code === BANG)
            return this.#declaration();
        if (code === QUESTION)
            return this.#instruction();
        return this.#openTag();
    }
    /** Text that may go on in the next piece. */
    #lastText() {
        const rest = this.#text.slice(this.#at);
        const held = Math.max(unendedReference(rest), unendedMark(rest));
        if (held < rest.length)
            this.#characters(rest.slice(0, rest.length - held));
        this.#at += rest.length - held;
        return false;
    }
    #characters(raw) {
        this.#isAtStart = false;
        if (this.#open.length === 0) {
            if (!isBlank(raw))
                xml_scanner_wrong('text outside of the root element');
        }
        else if (!DELICATE.test(raw)) {
            if (this.#events.wantsText)
                this.#events.text(raw);
        }
        else {
            if (raw.includes(']]>'))
                xml_scanner_wrong('`]]>` in a text');
            const text = decodedText(raw.replace(/\r\n?/g, '\n'));
            if (this.#events.wantsText)
                this.#events.text(text);
        }
    }
    #openTag() {
        const tag = this.#tag;
        if (!readOpenTag(this.#text, this.#at + 1, this.#names, this.#marks, tag))
            return false;
        if (this.#open.length === 0 && this.#hasRoot)
            xml_scanner_wrong('a second root element');
        this.#hasRoot = true;
        this.#isAtStart = false;
        const { element, attributes } = tag;
        this.#events.open(element.local, attributes);
        if (tag.isEmpty)
            this.#events.close(element.local);
        else
            this.#open.push(element);
        this.#at = tag.end;
        return true;
    }
    #closeTag() {
        const end = this.#text.indexOf('>', this.#at);
        if (end < 0)
            return false;
        const written = this.#text.slice(this.#at + 2, end);
        const open = this.#open.pop();
        const isClosed = open !== undefined && isWithBlanks(written, open.name);
        if (!isClosed)
            xml_scanner_wrong(`\`</${written.slice(0, 40)}>\` closes what is not open`);
        this.#events.close(open.local);
        this.#at = end + 1;
        return true;
    }
    #declaration() {
        const begins = (what) => this.#text.startsWith(what, this.#at);
        if (begins('<!--'))
            this.#begin('comment', 4);
        else if (begins('<![CDATA[')) {
            if (this.#open.length === 0)
                xml_scanner_wrong('text outside of the root element');
            this.#begin('cdata', 9);
        }
        else if (begins('<!DOCTYPE'))
            return this.#doctype();
        else if (this.#text.length - this.#at >= 9)
            xml_scanner_wrong('a declaration that does not belong there');
        else
            return false;
        return true;
    }
    #begin(state, length) {
        this.#isAtStart = false;
        this.#state = state;
        this.#at += length;
    }
    #comment() {
        const dashes = this.#text.indexOf('--', this.#at);
        if (dashes < 0) {
            this.#at = Math.max(this.#at, this.#text.length - 1);
            return false;
        }
        this.#at = dashes;
        if (dashes + 2 >= this.#text.length)
            return false;
        if (this.#text[dashes + 2] !== '>')
            xml_scanner_wrong('`--` in a comment');
        this.#begin('content', 3);
        return true;
    }
    #cdata() {
        const end = this.#text.indexOf(']]>', this.#at);
        const held = end < 0 ? unendedMark(this.#text.slice(this.#at)) : 0;
        const to = end < 0 ? this.#text.length - held : end;
        if (this.#events.wantsText && to > this.#at) {
            const raw = this.#text.slice(this.#at, to);
            this.#events.text(raw.includes('\r') ? raw.replace(/\r\n?/g, '\n') : raw);
        }
        this.#at = to;
        if (end >= 0)
            this.#begin('content', 3);
        return end >= 0;
    }
    #instruction() {
        const end = this.#text.indexOf('?>', this.#at + 2);
        if (end < 0)
            return false;
        const text = this.#text.slice(this.#at + 2, end);
        const [target = ''] = /^[^ \t\n\r?]*/.exec(text) ?? [];
        this.#names.of(target);
        if (isDeclaration(text, target) && !this.#isAtStart)
            xml_scanner_wrong('a declaration of XML that is not at its beginning');
        this.#isAtStart = false;
        this.#at = end + 2;
        return true;
    }
    #doctype() {
        const end = endOfDoctype(this.#text, this.#at);
        if (end < 0)
            return false;
        if (this.#hasRoot || this.#hasDoctype)
            xml_scanner_wrong('a document type that is not before its element');
        this.#hasDoctype = true;
        this.#isAtStart = false;
        this.#events.doctype(this.#text.slice(this.#at, end));
        this.#at = end;
        return true;
    }
}

;// CONCATENATED MODULE: ./packages/reports/src/look.ts


/** How many lines that are not blank are looked at. */
const LINES = 50;
const CHILDREN = 20;
/** What is looked at in one go: the first children are mostly in the first of them. */
const look_PIECE = 16 * 1024;
/**
 * The root of an XML document and its first children, as far as they are in `head` and nothing before them is wrong: what is
 * wrong is told when it is read. Undefined where it is not XML.
 */
function lookAtXml(head) {
    let root;
    const children = [];
    let depth = 0;
    const scanner = new XmlScanner({
        wantsText: false,
        open: (name, attributes) => {
            if (depth++ === 0)
                root = { name, attributes };
            else if (depth === 2)
                children.push(name);
        },
        close: () => depth--,
        text: () => undefined,
        doctype: () => undefined,
    });
    const text = head.trimStart();
    try {
        for (let at = 0; at < text.length && children.length < CHILDREN; at += look_PIECE)
            scanner.write(text.slice(at, at + look_PIECE));
    }
    catch (error) {
        if (!(error instanceof fault/* ReportFault */.p))
            throw error;
    }
    return root && { xml: { root: root.name, attributes: root.attributes, children: children.slice(0, CHILDREN) } };
}
/** The first lines. */
function lookAtLines(head) {
    const lines = [];
    let from = 0;
    while (from < head.length && lines.length < LINES) {
        const end = head.indexOf('\n', from);
        const line = head.slice(from, end < 0 ? head.length : end).replace(/\r$/, '');
        if (line.trim() !== '')
            lines.push(line.slice(0, 2_000));
        if (end < 0)
            break;
        from = end + 1;
    }
    return { lines };
}

// EXTERNAL MODULE: ./packages/reports/src/text/json.ts
var json = __webpack_require__(89613);
;// CONCATENATED MODULE: ./packages/reports/src/text/documents.ts


const MAX_TRIES = 50;
/** How often all of a text may be gone over in search of its document. */
const MAX_ROUNDS = 4;
const BEGINNING = /^[ \t]*[{[]/gm;
function documents_isBlank(text, from, to) {
    return !/[^\s\0]/.test(text.slice(from, to));
}
/** The documents that follow one another from `from`, and where they end. */
function documentsFrom(text, from, budget = { left: text.length }) {
    const values = [];
    let at = from;
    for (;;) {
        const outline = (0,json/* outlineOf */.W4)(text, at);
        const { end } = outline;
        budget.left -= (end < 0 ? text.length : end) - at;
        if (end < 0 || budget.left < 0)
            throw new fault/* ReportFault */.p('ends within a document: it was cut off');
        values.push((0,json/* parseJson */.qF)(text.slice(at, end), outline));
        const next = /[^\s\0]/g;
        next.lastIndex = end;
        const found = next.exec(text)?.index ?? text.length;
        if (text[found] !== '{' && text[found] !== '[')
            return { values, end };
        at = found;
    }
}
/** Whether another document begins at a line after `from`. */
function anotherAfter(text, from) {
    const beginning = new RegExp(BEGINNING);
    beginning.lastIndex = from;
    return beginning.test(text);
}
/** Whether nothing but blanks follows on the line. */
function endsItsLine(text, from) {
    const end = text.indexOf('\n', from);
    return documents_isBlank(text, from, end < 0 ? text.length : end);
}
function amidNoise(text) {
    let tries = 0;
    const budget = { left: MAX_ROUNDS * text.length };
    for (const { index } of text.matchAll(BEGINNING)) {
        if (++tries > MAX_TRIES || budget.left < 0)
            return undefined;
        try {
            const { values, end } = documentsFrom(text, index + text.slice(index).search(/[{[]/), budget);
            if (!endsItsLine(text, end))
                throw new fault/* ReportFault */.p('has something after its document that is no JSON');
            return anotherAfter(text, end) ? undefined : { values, noise: true };
        }
        catch (error) {
            if (!(error instanceof fault/* ReportFault */.p))
                throw error;
        }
    }
    return undefined;
}
/**
 * All documents of a text. Lines of a log before and after them are left out, where what remains is beyond doubt.
 * @throws ReportFault when it is empty, cut off, or not JSON
 */
function documentsOf(text) {
    const start = text.search(/\S/);
    if (start < 0)
        throw new fault/* ReportFault */.p('is empty');
    const first = text[start];
    if (first !== '{' && first !== '[') {
        // A comment is no line of a log: a file with one is written by hand, in something that is not JSON.
        const found = /^\/[/*]/.test(text.slice(start, start + 2)) ? undefined : amidNoise(text);
        return found ?? { values: [(0,json/* parseJson */.qF)(text)], noise: false };
    }
    const outline = (0,json/* outlineOf */.W4)(text, start);
    const { end } = outline;
    if (end < 0 || text.slice(end).trim() === '')
        return { values: [(0,json/* parseJson */.qF)(text, outline)], noise: false };
    const { values, end: last } = documentsFrom(text, start);
    if (documents_isBlank(text, last, text.length))
        return { values, noise: false, ended: text.includes('\0') };
    const found = amidNoise(text);
    if (found)
        return found;
    throw new fault/* ReportFault */.p('has something after its document that is no JSON');
}

// EXTERNAL MODULE: external "node:string_decoder"
var external_node_string_decoder_ = __webpack_require__(46193);
;// CONCATENATED MODULE: ./packages/reports/src/text/encoding.ts


/** As much as an XML declaration takes. */
const encoding_DECLARATION = 200;
function ofStringDecoder(encoding) {
    const decoder = new external_node_string_decoder_.StringDecoder(encoding);
    return (chunk) => decoder.write(chunk);
}
function bigEndian() {
    const decoder = new TextDecoder('utf-16be');
    return (chunk) => decoder.decode(chunk, { stream: true });
}
function named(label) {
    if (/^utf-?8$/i.test(label))
        return ofStringDecoder('utf8');
    // A declaration that can be read byte by byte is not UTF-16, whatever it says.
    if (/^utf-?16/i.test(label))
        return ofStringDecoder('utf8');
    try {
        const decoder = new TextDecoder(label);
        return (chunk) => decoder.decode(chunk, { stream: true });
    }
    catch (cause) {
        throw new fault/* ReportFault */.p(`the declared encoding \`${label.slice(0, 40)}\` is not known`, { line: 1, cause });
    }
}
function decoderFor(head) {
    if (head[0] === 0xef && head[1] === 0xbb && head[2] === 0xbf)
        return { decode: ofStringDecoder('utf8'), skip: 3 };
    if (head[0] === 0xff && head[1] === 0xfe)
        return { decode: ofStringDecoder('utf16le'), skip: 2 };
    if (head[0] === 0xfe && head[1] === 0xff)
        return { decode: bigEndian(), skip: 2 };
    if (head[0] !== 0 && head[1] === 0 && head[3] === 0)
        return { decode: ofStringDecoder('utf16le'), skip: 0 };
    if (head[0] === 0 && head[1] !== 0 && head[2] === 0)
        return { decode: bigEndian(), skip: 0 };
    const declared = /^\s*<\?xml[^>]*?encoding\s*=\s*["']([^"']+)["']/.exec(head.toString('latin1', 0, encoding_DECLARATION));
    return { decode: named(declared?.[1] ?? 'utf-8'), skip: 0 };
}
/**
 * The text of a file in pieces: a byte order mark goes before the shape of the first bytes, and that before the XML declaration.
 * @throws ReportFault for an archive or an encoding that is not known
 */
async function* decoded(chunks) {
    let decode;
    for await (const chunk of chunks) {
        const bytes = Buffer.from(chunk.buffer, chunk.byteOffset, chunk.byteLength);
        if (decode) {
            yield decode(bytes);
            continue;
        }
        if (bytes.length === 0)
            continue;
        if (bytes.toString('latin1', 0, 4) === 'PK\u0003\u0004' || (bytes[0] === 0x1f && bytes[1] === 0x8b))
            throw new fault/* ReportFault */.p('is an archive, not a report: unpack it in a step before this one');
        const { decode: chosen, skip } = decoderFor(bytes);
        decode = chosen;
        yield decode(bytes.subarray(skip));
    }
}

;// CONCATENATED MODULE: ./packages/reports/src/text/head.ts
/** As much as a look needs, in UTF-16 units. */
const ENOUGH = 256 * 1024;
/** Reads the beginning of a text without losing it. */
async function headed(text) {
    const pieces = [];
    let length = 0;
    const rest = text[Symbol.asyncIterator]();
    while (length < ENOUGH) {
        const next = await rest.next();
        if (next.done === true)
            break;
        pieces.push(next.value);
        length += next.value.length;
    }
    return {
        head: pieces.join(''),
        text: (async function* () {
            yield* pieces;
            for (let next = await rest.next(); next.done !== true; next = await rest.next())
                yield next.value;
        })(),
    };
}

;// CONCATENATED MODULE: ./packages/reports/src/text/lines.ts

/** No line of a report that is made of lines is longer, in UTF-16 units. */
const MAX_LINE = 64 * 1024 * 1024;
const lines_RETURN = 13;
/** Gives a text to a reader line by line. */
class LinesText {
    #reader;
    #rest = '';
    #number = 0;
    #blank = true;
    constructor(reader) {
        this.#reader = reader;
    }
    /** The line that was read last, 1-based. */
    get line() {
        return this.#number;
    }
    write(chunk) {
        let from = 0;
        for (let end = chunk.indexOf('\n'); end >= 0; end = chunk.indexOf('\n', from)) {
            this.#number++;
            const to = end > from && chunk.charCodeAt(end - 1) === lines_RETURN ? end - 1 : end;
            if (from > 0 && this.#reader.within?.(chunk, from, to) === true) {
                this.#blank = false;
            }
            else
                this.#take(from === 0 ? this.#rest + chunk.slice(0, end) : chunk.slice(from, end));
            this.#rest = '';
            from = end + 1;
        }
        this.#rest += chunk.slice(from);
        if (this.#rest.length > MAX_LINE)
            throw new fault/* ReportFault */.p('has a line longer than any report has', { line: this.#number + 1 });
    }
    end() {
        if (this.#rest !== '') {
            this.#number++;
            this.#take(this.#rest);
        }
        if (this.#blank)
            throw new fault/* ReportFault */.p('is empty');
    }
    #take(line) {
        const text = line.charCodeAt(line.length - 1) === lines_RETURN ? line.slice(0, -1) : line;
        if (this.#blank && text.trim() !== '')
            this.#blank = false;
        this.#reader.line(text, this.#number);
    }
}

;// CONCATENATED MODULE: ./packages/reports/src/text/xml.ts


const MAX_DEPTH = 256;
/** What is kept of one element's text, in UTF-16 units. */
const xml_MAX_TEXT = 256 * 1024;
/** Tells a reader of a document by its paths, and gathers the texts that it wants. */
class Told {
    #reader;
    #texts;
    #path = [];
    #pieces = [];
    constructor(reader) {
        this.#reader = reader;
        this.#texts = new Set(reader.texts);
    }
    get wantsText() {
        return this.#pieces.length > 0;
    }
    doctype(text) {
        if (text.includes('<!ENTITY'))
            throw new fault/* ReportFault */.p('declares entities of its own, which no tool needs');
    }
    open(name, attributes) {
        if (this.#path.push(name) > MAX_DEPTH)
            throw new fault/* ReportFault */.p(`is nested deeper than ${MAX_DEPTH} elements`);
        this.#reader.open?.(name, attributes, this.#path);
        if (this.#texts.size > 0 && this.#texts.has(name))
            this.#pieces.push('');
    }
    text(text) {
        const last = this.#pieces.length - 1;
        const piece = this.#pieces[last] ?? '';
        if (piece.length < xml_MAX_TEXT)
            this.#pieces[last] = piece + text.slice(0, xml_MAX_TEXT - piece.length);
    }
    close(name) {
        const text = this.#pieces.length > 0 && this.#texts.has(name) ? (this.#pieces.pop() ?? '') : '';
        this.#reader.close?.(name, text, this.#path);
        this.#path.pop();
    }
}
/** Gives a document to a reader piece by piece: nothing is fetched, no entity beyond XML's five is expanded. */
class XmlText {
    #scanner;
    #begun = false;
    constructor(reader) {
        this.#scanner = new XmlScanner(new Told(reader));
    }
    /** The line that is being read, 1-based. */
    get line() {
        return this.#scanner.line;
    }
    /** @throws ReportFault for what is not well-formed, or is built to exhaust its reader */
    write(chunk) {
        // Blank lines before the declaration are common, and harmless.
        const text = this.#begun ? chunk : chunk.trimStart();
        if (text === '')
            return;
        this.#begun = true;
        this.#scanner.write(text);
    }
    /** @throws ReportFault when the document is not whole */
    end() {
        if (!this.#begun)
            throw new fault/* ReportFault */.p('is empty');
        this.#scanner.end();
    }
}

;// CONCATENATED MODULE: ./packages/reports/src/read.ts











/** In UTF-16 units: beyond it, JSON is not held as one text. */
const MAX_JSON = 256 * 1024 * 1024;
/**
 * Reads a file as the format that was declared, or as the one that it looks like. What is wrong with it is an answer, not an error.
 * @throws RangeError for a format that is not known
 */
async function readReport(file, declared, maxJson = MAX_JSON) {
    const format = declared === undefined ? undefined : (0,catalogue/* formatOf */.b)(declared);
    if (declared !== undefined && !format)
        throw new RangeError(`No format is called \`${declared}\`.`);
    let chosen = format;
    const reopen = () => decoded(file.open());
    try {
        const text = await headed(reopen());
        if (text.head.trim() === '' && !format)
            return { state: 'empty', path: file.path };
        const found = format ? { formats: [format] } : await recognise(text, reopen, maxJson);
        if (found.formats.length > 1)
            return { state: 'ambiguous', path: file.path, formats: found.formats.map(({ id }) => id) };
        [chosen] = found.formats;
        if (!chosen)
            return { state: 'unknown', path: file.path };
        return { state: 'read', report: await readAs(chosen, file.path, { ...text, ...found, reopen, maxJson }) };
    }
    catch (error) {
        if (!(error instanceof fault/* ReportFault */.p))
            throw error;
        const { message: reason, line } = error;
        return { state: 'unreadable', path: file.path, format: chosen?.id, reason, ...(line !== undefined && { line }) };
    }
}
function answering(look) {
    return (0,catalogue/* formats */.F)().filter(({ shapes }) => shapes.some((shape) => (0,src_shape/* shapeMiss */.a)(shape, look) === undefined));
}
async function recognise({ head, text }, reopen, maxJson) {
    const start = head.trimStart();
    if (start.startsWith('<')) {
        const look = lookAtXml(head);
        return { formats: look ? answering(look) : [] };
    }
    const byLines = answering(lookAtLines(head));
    if (byLines.length > 0)
        return { formats: byLines };
    if (!/^\s*[{[]/m.test(head))
        return { formats: [] };
    const documents = await documentsUpTo(maxJson, text);
    const json = documents ? asOne(documents) : await outlineOfLong(reopen);
    return { formats: answering({ json }), documents };
}
/** Its parser is loaded for the file that needs it, which there hardly ever is. */
async function outlineOfLong(reopen) {
    const long = await Promise.all(/* import() */[__webpack_require__.e(497), __webpack_require__.e(778)]).then(__webpack_require__.bind(__webpack_require__, 26778));
    return long.outlineOfLong(reopen);
}
/** Several documents are looked at as a list of them. */
function asOne({ values }) {
    return values.length === 1 ? values[0] : values;
}
/** The documents of a text; undefined when it is longer than `most` UTF-16 units. @throws ReportFault */
async function documentsUpTo(most, text) {
    const pieces = [];
    let length = 0;
    for await (const piece of text) {
        pieces.push(piece);
        if ((length += piece.length) > most)
            return undefined;
    }
    return documentsOf(pieces.join(''));
}
async function readAs(format, path, source) {
    const collector = new Collector(format, path);
    const reader = format.read(collector, path);
    const isXml = 'xml' in reader && source.head.trimStart().startsWith('<');
    if ('json' in reader && !isXml) {
        const isKnown = 'documents' in source;
        const documents = isKnown ? source.documents : await documentsUpTo(source.maxJson, source.text);
        if (documents)
            readDocument(format, reader.json, documents, collector);
        else {
            const { readLongJson } = await Promise.all(/* import() */[__webpack_require__.e(497), __webpack_require__.e(778)]).then(__webpack_require__.bind(__webpack_require__, 26778));
            await readLongJson(format, reader.json, source.reopen);
        }
    }
    else {
        const look = 'xml' in reader ? lookAtXml(source.head) : undefined;
        if (look)
            (0,src_shape/* mustBe */.J)(format, look);
        const target = 'xml' in reader ? new XmlText(reader.xml) : new LinesText(reader.lines);
        await pour(source.text, target);
        if ('xml' in reader)
            reader.xml.end?.();
        else
            reader.lines.end?.();
    }
    return collector.report();
}
async function pour(text, target) {
    try {
        for await (const piece of text)
            target.write(piece);
        target.end();
    }
    catch (error) {
        if (!(error instanceof fault/* ReportFault */.p) || error.line !== undefined)
            throw error;
        throw new fault/* ReportFault */.p(error.message, { line: target.line, cause: error.cause });
    }
}


/***/ }),

/***/ 20918:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ mustBe),
/* harmony export */   a: () => (/* binding */ shapeMiss)
/* harmony export */ });
/* harmony import */ var _fault_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12727);

function isRecord(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
function holds(wanted, value) {
    return wanted instanceof RegExp ? typeof value === 'string' && wanted.test(value) : value === wanted;
}
function firstOf(value) {
    if (Array.isArray(value))
        return value[0];
    return isRecord(value) ? Object.values(value)[0] : undefined;
}
/** Why a JSON value does not have a shape; undefined when it has. */
function jsonMiss(shape, value) {
    const type = value === null ? 'null' : Array.isArray(value) ? 'array' : isRecord(value) ? 'object' : 'other';
    if (shape.type !== undefined && shape.type !== type)
        return `it is no ${shape.type}`;
    if (shape.empty === true && !(Array.isArray(value) && value.length === 0))
        return 'it is no empty list';
    const record = isRecord(value) ? value : {};
    const lacking = shape.keys?.find((key) => !Object.hasOwn(record, key));
    if (lacking !== undefined)
        return `the key \`${lacking}\` is missing`;
    const foreign = shape.without?.find((key) => Object.hasOwn(record, key));
    if (foreign !== undefined)
        return `the key \`${foreign}\` does not belong there`;
    const other = Object.entries(shape.values ?? {}).find(([key, wanted]) => !holds(wanted, record[key]));
    if (other)
        return `the value of \`${other[0]}\` is another`;
    for (const [key, inner] of Object.entries(shape.at ?? {})) {
        const miss = jsonMiss(inner, record[key]);
        if (miss !== undefined)
            return `in \`${key}\`: ${miss}`;
    }
    return shape.first && jsonMiss(shape.first, firstOf(value));
}
/** Why a document does not have a shape; undefined when it has. */
function shapeMiss(shape, look) {
    if ('xml' in shape) {
        if (!('xml' in look))
            return 'it is not XML';
        const { root, attributes, children } = look.xml;
        if (!shape.xml.roots.includes(root))
            return `its root is \`${root.slice(0, 60)}\``;
        const lacking = shape.xml.attributes?.find((name) => attributes[name] === undefined);
        if (lacking !== undefined)
            return `its root has no \`${lacking}\``;
        if (shape.xml.children && !shape.xml.children.some((name) => children.includes(name)))
            return `its root holds no \`${shape.xml.children.join('` or `')}\``;
        return undefined;
    }
    if ('json' in shape)
        return 'json' in look ? jsonMiss(shape.json, look.json) : 'it is not JSON';
    if (!('lines' in look))
        return 'it is not made of lines';
    return look.lines.some((line) => shape.lines.test(line)) ? undefined : 'none of its first lines looks like it';
}
/** @throws ReportFault when a document is none of the format's shapes */
function mustBe({ shapes, declaredShapes = [], name }, look) {
    const misses = [...shapes, ...declaredShapes].map((shape) => shapeMiss(shape, look));
    if (misses.includes(undefined))
        return;
    throw new _fault_js__WEBPACK_IMPORTED_MODULE_0__/* .ReportFault */ .p(`is not ${name}: ${misses[0] ?? ''}`);
}


/***/ }),

/***/ 1364:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   hQ: () => (/* binding */ isStar),
/* harmony export */   mi: () => (/* binding */ eachPaths),
/* harmony export */   pe: () => (/* binding */ visitEach),
/* harmony export */   qB: () => (/* binding */ stepLeads)
/* harmony export */ });
/** Any member of a list, but of no object. */
const LIST_ONLY = '[]';
/**
 * The paths of a reader. Where one begins with a star and another with a name, documents come in two shapes: the star then
 * means a list, so that the members of an object are not taken for what the list would hold.
 */
function eachPaths(each) {
    const isEither = each.some((path) => !path.startsWith('*'));
    return each.map((path) => {
        const [first = '', ...rest] = path.split('.');
        return { path, steps: [first === '*' && isEither ? LIST_ONLY : first, ...rest] };
    });
}
/** Whether a step leads to a member of what is (or is not) a list. */
function stepLeads(step, isList, key) {
    if (step === '*')
        return true;
    return isList ? step === LIST_ONLY : step === key;
}
function isStar(step) {
    return step === '*' || step === LIST_ONLY;
}
/** Every place in a document that a path leads to; `keys` are what its stars stand for. @throws ReportFault */
function visitEach(node, [step, ...rest], visit, keys = []) {
    if (step === undefined)
        return visit(node, keys);
    if (!isStar(step))
        return visitEach(node.at(step), rest, visit, keys);
    if (node.isList || step === LIST_ONLY) {
        if (!node.isList)
            return;
        for (const [index, item] of node.list().entries())
            visitEach(item, rest, visit, [...keys, String(index)]);
        return;
    }
    for (const [key, item] of node.entries())
        visitEach(item, rest, visit, [...keys, key]);
}


/***/ })

};
