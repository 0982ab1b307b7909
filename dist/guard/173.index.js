export const id = 173;
export const ids = [173];
export const modules = {

/***/ 94173:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  x: () => (/* binding */ Coverage)
});

// EXTERNAL MODULE: ./packages/reports/src/text/own-text.ts
var own_text = __webpack_require__(61031);
// EXTERNAL MODULE: ./packages/reports/src/fault.ts
var fault = __webpack_require__(12727);
;// CONCATENATED MODULE: ./packages/reports/src/coverage/arena.ts
const CHUNK = 256 * 1024;
let chunk = new ArrayBuffer(CHUNK);
let used = 0;
/** Room for small arrays within large ones, aligned to 8 bytes: a buffer for each file would cost more than what is in it. */
function room(bytes) {
    if (bytes > CHUNK / 4)
        return { buffer: new ArrayBuffer(bytes), offset: 0 };
    if (used + bytes > CHUNK) {
        chunk = new ArrayBuffer(CHUNK);
        used = 0;
    }
    const offset = used;
    used += Math.ceil(bytes / 8) * 8;
    return { buffer: chunk, offset };
}
/** A copy of the first `length` bytes. */
function placedBytes(bytes, length) {
    const { buffer, offset } = room(length);
    const placed = new Uint8Array(buffer, offset, length);
    placed.set(bytes.subarray(0, length));
    return placed;
}
/** A copy of the first `length` words. */
function placedWords(words, length) {
    const { buffer, offset } = room(length * 4);
    const placed = new Uint32Array(buffer, offset, length);
    placed.set(words.subarray(0, length));
    return placed;
}

;// CONCATENATED MODULE: ./packages/reports/src/coverage/packed-records.ts

/** Which of two words of a record comes first in memory; they are sorted as one number of 64 bits. */
const LOW = new Uint8Array(Uint32Array.of(1).buffer)[0] === 1 ? 0 : 1;
const HIGH = 1 - LOW;
const LEAST = 64;
/** A larger workbench is not kept, in words. */
const LARGEST = 256 * 1024;
const NOTHING = new Uint32Array(0);
/** Records are gathered on one workbench and then copied: the steps by which each would grow are garbage that piles up. */
let workbench = new Uint32Array(1_024);
/**
 * Records of 8 bytes in the order of their value, each thing once: appended as they come, and sorted and joined when there is
 * no room or an answer is wanted. Records of one thing have the first 24 bits in common and follow one another when sorted.
 */
class PackedRecords {
    #join;
    #words = NOTHING;
    #length = 0;
    #settled = 0;
    #trimmed = false;
    constructor(join) {
        this.#join = join;
    }
    add(high, low) {
        if (this.#length * 2 === this.#words.length)
            this.#makeRoom();
        this.#words[this.#length * 2 + HIGH] = high;
        this.#words[this.#length * 2 + LOW] = low;
        this.#length++;
    }
    /** How many different things there are. */
    get size() {
        this.settle();
        return this.#length;
    }
    forEach(visit) {
        this.settle();
        for (let at = 0; at < this.#length; at++)
            visit(this.#words[at * 2 + HIGH] ?? 0, this.#words[at * 2 + LOW] ?? 0);
    }
    /** Sorts and joins. */
    settle() {
        if (this.#settled === this.#length)
            return;
        new BigUint64Array(this.#words.buffer, this.#words.byteOffset, this.#length).sort();
        const words = this.#words;
        let kept = 0;
        for (let at = 1; at < this.#length; at++) {
            const [high, low] = [words[at * 2 + HIGH] ?? 0, words[at * 2 + LOW] ?? 0];
            const joined = high >>> 8 === (words[kept * 2 + HIGH] ?? 0) >>> 8 && this.#join(this.#at(kept), { high, low });
            if (!joined)
                kept++;
            words[kept * 2 + HIGH] = joined ? joined.high : high;
            words[kept * 2 + LOW] = joined ? joined.low : low;
        }
        this.#length = this.#settled = kept + 1;
    }
    /** Gives back what is not used, once: a file that is opened again and again must not be copied each time. */
    trim() {
        this.settle();
        if (this.#trimmed)
            return;
        this.#trimmed = true;
        const used = this.#words;
        this.#words = placedWords(used, this.#length * 2);
        if (used.length <= LARGEST && used.length > (workbench?.length ?? 0))
            workbench = used;
    }
    #at(index) {
        return { high: this.#words[index * 2 + HIGH] ?? 0, low: this.#words[index * 2 + LOW] ?? 0 };
    }
    #makeRoom() {
        if (this.#words.length === 0 && !this.#trimmed) {
            this.#words = workbench ?? new Uint32Array(LEAST);
            workbench = undefined;
            return;
        }
        this.settle();
        // Repeated records alone must not make it grow; half of it free again keeps the cost of settling in proportion.
        if (this.#length * 4 <= this.#words.length && this.#length > 0)
            return;
        const grown = new Uint32Array(Math.max(LEAST, this.#length * 4));
        grown.set(this.#words);
        this.#words = grown;
    }
}

;// CONCATENATED MODULE: ./packages/reports/src/coverage/branch-counts.ts


/** No line of a source file has more branches, 20 bits. */
const MAX_BRANCHES = 0xfffff;
function pack(line, covered, total) {
    return { high: ((line << 8) | (covered >>> 12)) >>> 0, low: (((covered & 0xfff) << 20) | total) >>> 0 };
}
function unpack({ high, low }) {
    return [high >>> 8, ((high & 0xff) << 12) | (low >>> 20), low & MAX_BRANCHES];
}
function join(a, b) {
    const [line, covered, total] = unpack(a);
    const [other, others, of] = unpack(b);
    return line === other ? pack(line, Math.max(covered, others), Math.max(total, of)) : undefined;
}
/** How many branches of each line were taken: of several records of a line, the maximum of each. */
class BranchCounts {
    #records = new PackedRecords(join);
    /** @throws ReportFault for more branches than a line can have */
    add(line, covered, total) {
        if (!(total >= 0 && total <= MAX_BRANCHES))
            throw new fault/* ReportFault */.p(`has a line with ${String(total)} branches, which no source file has`);
        const { high, low } = pack(line, Math.max(0, Math.min(covered, total)), total);
        this.#records.add(high, low);
    }
    absorb(other) {
        other.#records.forEach((high, low) => {
            this.#records.add(high, low);
        });
    }
    forEach(visit) {
        this.#records.forEach((high, low) => {
            visit(...unpack({ high, low }));
        });
    }
    share() {
        let [covered, total] = [0, 0];
        this.forEach((_, some, all) => {
            covered += some;
            total += all;
        });
        return [covered, total];
    }
    trim() {
        this.#records.trim();
    }
}

;// CONCATENATED MODULE: ./packages/reports/src/coverage/flagged-keys.ts

function flagged_keys_join(a, b) {
    return a.high === b.high && a.low >>> 1 === b.low >>> 1 ? b : undefined;
}
/** Keys of 63 bits, each with a flag that is up once any of its records had it: a record with it sorts behind one without. */
class FlaggedKeys {
    #records = new PackedRecords(flagged_keys_join);
    /** The lowest bit of `low` is the flag's place. */
    add(high, low, flag) {
        this.#records.add(high, flag ? low | 1 : low & ~1);
    }
    absorb(other) {
        other.#records.forEach((high, low) => {
            this.#records.add(high, low);
        });
    }
    forEach(visit) {
        this.#records.forEach((high, low) => {
            visit(high, (low & 1) === 1);
        });
    }
    /** How many have the flag, of how many. */
    share() {
        let flagged = 0;
        this.#records.forEach((_, low) => {
            flagged += low & 1;
        });
        return [flagged, this.#records.size];
    }
    trim() {
        this.#records.trim();
    }
}

;// CONCATENATED MODULE: ./packages/reports/src/coverage/line-set.ts


const MISSED = 1;
const COVERED = 2;
/** No source file has more; a number beyond is a broken report. */
const MAX_LINE = 10_000_000;
const line_set_LEAST = 256;
/** A larger workbench is not kept. */
const line_set_LARGEST = 64 * 1024;
/** Lines are gathered on one workbench and then copied: the steps by which each would grow are garbage that piles up. */
let line_set_workbench = new Uint8Array(8 * 1024);
function takeWorkbench() {
    const taken = line_set_workbench ?? new Uint8Array(line_set_LEAST);
    line_set_workbench = undefined;
    return taken;
}
const line_set_NOTHING = new Uint8Array(0);
/** @throws ReportFault for what cannot be a line */
function checkLine(line) {
    if (!Number.isSafeInteger(line) || line < 0 || line > MAX_LINE)
        throw new fault/* ReportFault */.p(`has the line number ${String(line)}, which no source file has`);
}
/** Which lines of a file were seen, and which of them ran: bytes where lines are dense, a map where they are not. */
class LineSet {
    #dense = line_set_NOTHING;
    #sparse;
    /** Beyond the last line that is in `#dense`. */
    #top = 0;
    #size = 0;
    #covered = 0;
    #trimmed = false;
    get size() {
        return this.#size;
    }
    get covered() {
        return this.#covered;
    }
    /** @throws ReportFault for what cannot be a line */
    add(line, covered) {
        checkLine(line);
        const dense = this.#dense;
        const before = (line < dense.length ? dense[line] : this.#sparse?.get(line)) ?? 0;
        if (before === COVERED || (before === MISSED && !covered))
            return;
        if (before === 0)
            this.#size++;
        if (covered)
            this.#covered++;
        this.#set(line, covered ? COVERED : MISSED);
    }
    /** Whether a line ran; undefined where it has no code. */
    has(line) {
        const state = this.#state(line);
        return state === 0 ? undefined : state === COVERED;
    }
    /** The lines in their order. */
    *entries() {
        for (let line = 0; line < this.#top; line++) {
            const state = this.#dense[line] ?? 0;
            if (state !== 0)
                yield [line, state === COVERED];
        }
        const sparse = [...(this.#sparse ?? [])].sort(([a], [b]) => a - b);
        for (const [line, state] of sparse)
            yield [line, state === COVERED];
    }
    absorb(other) {
        for (const [line, covered] of other.entries())
            this.add(line, covered);
    }
    /** Gives back what is not used, once: a file that is opened again and again must not be copied each time. */
    trim() {
        if (this.#trimmed)
            return;
        this.#trimmed = true;
        const used = this.#dense;
        this.#dense = placedBytes(used, this.#top);
        if (used.length > line_set_LARGEST || used.length <= (line_set_workbench?.length ?? 0))
            return;
        used.fill(0, 0, this.#top);
        line_set_workbench = used;
    }
    #state(line) {
        return (line < this.#dense.length ? this.#dense[line] : this.#sparse?.get(line)) ?? 0;
    }
    #set(line, state) {
        if (this.#dense === line_set_NOTHING && !this.#trimmed)
            this.#dense = takeWorkbench();
        if (line >= this.#dense.length && line < 4_096 + 16 * this.#size)
            this.#grow(line);
        if (line < this.#dense.length) {
            this.#dense[line] = state;
            if (line >= this.#top)
                this.#top = line + 1;
        }
        else
            (this.#sparse ??= new Map()).set(line, state);
    }
    #grow(line) {
        const grown = new Uint8Array((line + 1) * 2);
        grown.set(this.#dense);
        this.#dense = grown;
        for (const [sparse, state] of this.#sparse ?? []) {
            if (sparse >= grown.length)
                continue;
            grown[sparse] = state;
            if (sparse >= this.#top)
                this.#top = sparse + 1;
            this.#sparse?.delete(sparse);
        }
    }
}

;// CONCATENATED MODULE: ./packages/reports/src/coverage/notations.ts
/** One store for each notation. There is hardly ever a second, and there is one of this for every file: a chain is the least. */
class Notations {
    #notation;
    #make;
    #store;
    #next;
    constructor(notation, make) {
        this.#notation = notation;
        this.#make = make;
        this.#store = make();
    }
    of(notation) {
        if (notation === this.#notation)
            return this.#store;
        return (this.#next ??= new Notations(notation, this.#make)).of(notation);
    }
    all() {
        return [this.#store, ...(this.#next?.all() ?? [])];
    }
    absorb(other) {
        this.of(other.#notation).absorb(other.#store);
        if (other.#next)
            this.absorb(other.#next);
    }
    trim() {
        this.#store.trim();
        this.#next?.trim();
    }
    /** What the notation says that knows the most. */
    share() {
        const own = this.#store.share();
        const other = this.#next?.share();
        return other && (other[1] > own[1] || (other[1] === own[1] && other[0] > own[0])) ? other : own;
    }
    /** One with another's stores, where there was none. */
    static joined(own, other) {
        if (!other)
            return own;
        const joined = own ?? new Notations(other.#notation, other.#make);
        joined.absorb(other);
        return joined;
    }
}

;// CONCATENATED MODULE: ./packages/reports/src/coverage/statements.ts


/** No block of code has more statements, 14 bits. */
const MAX_COUNT = 0x3fff;
function statements_join(a, b) {
    return a.high === b.high && a.low >>> 1 === b.low >>> 1 ? b : undefined;
}
/** Statements, or blocks of several that run together, by identity: 49 bits of it, how many they are, and whether they ran. */
class Statements {
    #records = new PackedRecords(statements_join);
    /** @throws ReportFault for more statements than a block can have */
    add({ first, second }, covered, count) {
        if (!Number.isSafeInteger(count) || count < 0 || count > MAX_COUNT)
            throw new fault/* ReportFault */.p(`has a block of ${String(count)} statements, which no source file has`);
        this.#records.add(first, (second & ~0x7fff) | (count << 1) | Number(covered));
    }
    absorb(other) {
        other.#records.forEach((high, low) => {
            this.#records.add(high, low);
        });
    }
    share() {
        let [covered, total] = [0, 0];
        this.#records.forEach((_, low) => {
            const count = (low >>> 1) & MAX_COUNT;
            total += count;
            if ((low & 1) === 1)
                covered += count;
        });
        return [covered, total];
    }
    trim() {
        this.#records.trim();
    }
}

;// CONCATENATED MODULE: ./packages/reports/src/coverage/text-hash.ts
/**
 * Two independent words of 32 bits for a text, held until the next text: identifiers are kept as numbers, not as texts.
 * Source: the mixing constants and the final avalanche are those of MurmurHash3 and xxHash, both in the public domain.
 */
class TextHash {
    first = 0;
    second = 0;
    of(text) {
        let a = 0xdeadbeef;
        let b = 0x41c6ce57;
        for (let at = 0; at < text.length; at++) {
            const code = text.charCodeAt(at);
            a = Math.imul(a ^ code, 0x9e3779b1);
            b = Math.imul(b ^ code, 0x85ebca77);
            // Without it what the high bits hold would never reach the low ones.
            a ^= a >>> 15;
            b ^= b >>> 13;
        }
        a = Math.imul(a ^ (a >>> 16), 0x85ebca6b) ^ Math.imul(b ^ (b >>> 13), 0xc2b2ae35);
        b = Math.imul(b ^ (b >>> 16), 0x85ebca6b) ^ Math.imul(a ^ (a >>> 13), 0xc2b2ae35);
        this.first = a >>> 0;
        this.second = b >>> 0;
        return this;
    }
}

;// CONCATENATED MODULE: ./packages/reports/src/coverage/source.ts






const hash = new TextHash();
const newKeys = () => new FlaggedKeys();
const newStatements = () => new Statements();
const COVERAGE_KEYS = ['lines', 'branches', 'statements', 'functions'];
/** Of two shares of the same, told by totals alone, the one that is known to hold: the more of it that there is, then that ran. */
function better(a, b) {
    if (!a || !b)
        return a ?? b;
    return b[1] > a[1] || (b[1] === a[1] && b[0] > a[0]) ? b : a;
}
/**
 * What is known of one source file; records may come in any order and from any number of reports. Each notation (a format) has
 * names of its own for branches, statements and functions: what two of them say of a line is the same thing told twice.
 */
class SourceCoverage {
    path;
    lines = new LineSet();
    #notation;
    #counts;
    #arms;
    #statements;
    #functions;
    #totals;
    constructor(path, notation = '') {
        this.path = path;
        this.#notation = notation;
    }
    line(line, covered) {
        this.lines.add(line, covered);
    }
    branches(line, covered, total) {
        checkLine(line);
        (this.#counts ??= new BranchCounts()).add(line, covered, total);
    }
    branch(line, id, taken) {
        checkLine(line);
        const { first, second } = hash.of(id);
        const arms = (this.#arms ??= new Notations(this.#notation, newKeys)).of(this.#notation);
        arms.add((line << 8) | (first & 0xff), second, taken);
    }
    statement(id, covered, count = 1) {
        (this.#statements ??= new Notations(this.#notation, newStatements))
            .of(this.#notation)
            .add(hash.of(id), covered, count);
    }
    function(id, covered) {
        const { first, second } = hash.of(id);
        (this.#functions ??= new Notations(this.#notation, newKeys)).of(this.#notation).add(first, second, covered);
    }
    /** Totals without anything finer; they count only where nothing finer is known. */
    totalsAlone(totals) {
        const known = this.#totals;
        const kept = COVERAGE_KEYS.map((key) => [key, better(known?.[key], totals[key])]);
        this.#totals = Object.fromEntries(kept.filter(([, share]) => share !== undefined));
    }
    /** Whether totals are all that is known: there is no line to merge, to narrow or to show. */
    get isTotalsOnly() {
        return this.#totals?.lines !== undefined && this.lines.size === 0;
    }
    absorb(other) {
        this.lines.absorb(other.lines);
        if (other.#counts)
            (this.#counts ??= new BranchCounts()).absorb(other.#counts);
        this.#arms = Notations.joined(this.#arms, other.#arms);
        this.#statements = Notations.joined(this.#statements, other.#statements);
        this.#functions = Notations.joined(this.#functions, other.#functions);
        if (other.#totals)
            this.totalsAlone(other.#totals);
    }
    /** Makes it as small as it can be. */
    trim() {
        this.lines.trim();
        this.#counts?.trim();
        for (const notations of [this.#arms, this.#statements, this.#functions])
            notations?.trim();
    }
    /** Covered and total of everything that the file has. */
    totals() {
        const finer = {
            lines: [this.lines.covered, this.lines.size],
            branches: this.#branchShare(),
            statements: this.#statements?.share() ?? [0, 0],
            functions: this.#functions?.share() ?? [0, 0],
        };
        const share = (key) => finer[key][1] > 0 ? finer[key] : (this.#totals?.[key] ?? [0, 0]);
        return {
            lines: share('lines'),
            branches: share('branches'),
            statements: share('statements'),
            functions: share('functions'),
        };
    }
    /** By line, the most that any notation knows of it. */
    #branchShare() {
        const arms = this.#arms?.all() ?? [];
        if (arms.length === 0)
            return this.#counts?.share() ?? [0, 0];
        if (arms.length === 1 && !this.#counts)
            return arms[0]?.share() ?? [0, 0];
        const counts = new BranchCounts();
        if (this.#counts)
            counts.absorb(this.#counts);
        for (const keys of arms) {
            const lines = new Map();
            keys.forEach((high, taken) => {
                const known = lines.get(high >>> 8);
                if (!known)
                    lines.set(high >>> 8, [Number(taken), 1]);
                else {
                    known[0] += Number(taken);
                    known[1]++;
                }
            });
            for (const [line, [taken, total]] of lines)
                counts.add(line, taken, total);
        }
        return counts.share();
    }
}

;// CONCATENATED MODULE: ./packages/reports/src/coverage/coverage.ts


/** Coverage by source file, of one report or of several: files of the same path are one. */
class Coverage {
    #notation;
    #sources = new Map();
    #latest;
    roots = new Set();
    /** Per cent of all, where a report says nothing else: there is no file and no line. */
    rates;
    /** `notation` tells whose names for branches, statements and functions are used: a format's id. */
    constructor(notation = '') {
        this.#notation = notation;
    }
    get size() {
        return this.#sources.size;
    }
    source(path) {
        let source = this.#sources.get(path);
        if (!source) {
            const own = (0,own_text/* ownText */.U)(path);
            this.#sources.set(own, (source = new SourceCoverage(own, this.#notation)));
        }
        if (this.#latest !== source)
            this.#latest?.trim();
        this.#latest = source;
        return source;
    }
    /** What is known of a file; undefined where nothing is. */
    find(path) {
        return this.#sources.get(path);
    }
    sources() {
        return this.#sources.values();
    }
    /** Files of which only totals are known: they count in sums, and can be neither merged nor shown by line. */
    totalsOnly() {
        return [...this.#sources.values()].filter((source) => source.isTotalsOnly).map(({ path }) => path);
    }
    /** The sum over the files for which `of` is true; all of them without it, or the rates of 100 where there are only those. */
    totals(of = () => true) {
        const sums = new Map(COVERAGE_KEYS.map((key) => [key, [0, 0]]));
        for (const source of this.#sources.values()) {
            if (!of(source.path))
                continue;
            const totals = source.totals();
            for (const [key, sum] of sums) {
                sum[0] += totals[key][0];
                sum[1] += totals[key][1];
            }
        }
        const share = (key) => sums.get(key) ?? [0, 0];
        const rate = (key) => {
            const value = this.size === 0 ? this.rates?.[key] : undefined;
            return value === undefined ? share(key) : [value, 100];
        };
        return {
            lines: rate('lines'),
            branches: rate('branches'),
            statements: share('statements'),
            functions: share('functions'),
        };
    }
}


/***/ })

};
