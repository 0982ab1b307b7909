export const id = 736;
export const ids = [736];
export const modules = {

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


/***/ }),

/***/ 63736:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  b: () => (/* binding */ formatOf),
  F: () => (/* binding */ formats)
});

// EXTERNAL MODULE: ./packages/reports/src/severity.ts
var severity = __webpack_require__(53156);
;// CONCATENATED MODULE: ./packages/reports/src/finding.ts

/** What is kept of a message, in UTF-16 units. */
const MAX_MESSAGE = 4_000;
/** One by one: reports hold hundreds of thousands, and copies of whole objects would be half of what reading them takes. */
function addPlace(finding, { path, line, endLine, column }) {
    if (path !== undefined)
        finding.path = path;
    if (line !== undefined)
        finding.line = line;
    if (endLine !== undefined)
        finding.endLine = endLine;
    if (column !== undefined)
        finding.column = column;
}
/** The finding that a tool tells of; a score above 0 says more than a word. */
function findingOf(told) {
    const { tool, rule = '', message = '', score = 0 } = told;
    const judged = (0,severity/* severityOfWord */.Zx)(told.word, told.words);
    const finding = {
        tool,
        rule,
        message: message.trim().slice(0, MAX_MESSAGE),
        severity: score > 0 ? (0,severity/* severityOfScore */.FL)(score) : judged.severity,
        word: judged.word,
    };
    if (score <= 0 && judged.unknownSeverity)
        finding.unknownSeverity = true;
    addPlace(finding, told);
    const { ids, group, package: item, fixedIn, url, rank } = told;
    if (told.score !== undefined)
        finding.score = told.score;
    if (told.fingerprint !== undefined)
        finding.fingerprint = told.fingerprint;
    if (told.suppressed === true)
        finding.suppressed = true;
    if (told.gone !== undefined)
        finding.gone = told.gone;
    if (rank !== undefined)
        finding.rank = rank;
    if (group !== undefined)
        finding.group = group;
    if (ids !== undefined)
        finding.ids = ids;
    if (item !== undefined)
        finding.package = item;
    if (fixedIn !== undefined)
        finding.fixedIn = fixedIn;
    if (url !== undefined)
        finding.url = url;
    return finding;
}

;// CONCATENATED MODULE: ./packages/reports/src/numeral.ts
/** A whole number as XML attributes write it; anything else is nothing. */
function wholeOf(text) {
    return text !== undefined && /^\d{1,15}$/.test(text.trim()) ? Number(text) : undefined;
}
/** A line or column as XML attributes write it, from 1; 0 says that there is none. */
function positionOf(text) {
    const number = wholeOf(text);
    return number === 0 ? undefined : number;
}
/** Seconds as tools write them: `1,234.56` is grouped, `0,5` has a decimal comma. What is no time is nothing. */
function secondsOf(text) {
    if (text === undefined || text.trim() === '')
        return undefined;
    const plain = Number(text);
    if (plain >= 0 && plain < Number.POSITIVE_INFINITY)
        return plain;
    const isGrouped = text.includes('.') || /^\d{1,3}(?:,\d{3})+$/.test(text.trim());
    const value = Number(isGrouped ? text.replaceAll(',', '') : text.replace(',', '.'));
    return Number.isFinite(value) && value >= 0 ? value : undefined;
}
/** An instant that says its time zone; one that does not could be any of a day. */
function instantOf(text) {
    if (text === undefined || !/T\d\d:\d\d.*(?:Z|[+-]\d\d:?\d\d)$/.test(text))
        return undefined;
    const instant = new Date(text);
    return Number.isNaN(instant.getTime()) ? undefined : instant;
}
/** What is plain in a text that a terminal was to colour. */
function withoutColour(text) {
    return text.includes(ESCAPE) ? text.replaceAll(COLOUR, '') : text;
}
const ESCAPE = '\u001b';
const COLOUR = new RegExp(`${ESCAPE}\\[[\\d;]{0,32}m`, 'g');

;// CONCATENATED MODULE: ./packages/reports/src/formats/bandit-json.ts


const WORDS = { low: 'low', medium: 'medium', high: 'high' };
function reader(sink) {
    return {
        each: ['results.*'],
        document(document) {
            sink.tool('Bandit');
            const madeAt = instantOf(document.at('generated_at').text());
            if (madeAt)
                sink.madeAt(madeAt);
            const files = document
                .at('metrics')
                .entries()
                .filter(([name]) => name !== '_totals');
            if (files.length === 0)
                sink.note('Bandit looked at no file');
            for (const error of document.at('errors').list()) {
                const file = error.at('filename').text() ?? '';
                sink.invalid(`\`${file}\` was not scanned (${(error.at('reason').text() ?? '').slice(0, 200)})`);
            }
        },
        item(result) {
            if (!result.isObject)
                return sink.invalid(`\`${result.path}\` is no result`);
            const columns = result.at('col_offset').number();
            const lines = result.at('line_range').list();
            sink.finding(findingOf({
                tool: 'Bandit',
                rule: result.at('test_id').text(),
                message: result.at('issue_text').text(),
                word: result.at('issue_severity').text(),
                words: WORDS,
                path: result.at('filename').text(),
                line: result.at('line_number').position(),
                endLine: lines.at(-1)?.position(),
                column: columns === undefined || columns < 0 ? undefined : columns + 1,
                url: result.at('more_info').text(),
            }));
        },
    };
}
const banditJson = {
    id: 'bandit-json',
    name: 'Bandit JSON',
    tools: 'Bandit',
    kinds: ['findings'],
    shapes: [{ json: { type: 'object', keys: ['results', 'errors', 'metrics'], at: { metrics: { type: 'object' } } } }],
    fileNames: ['bandit*.json'],
    remark: 'Files that Bandit could not parse make the report partial.',
    example: `{"errors":[],"generated_at":"2026-01-02T03:04:05Z","metrics":{"_totals":{"loc":2,"nosec":0},"app.py":{"loc":2,"nosec":0}},"results":[
{"code":"2 assert user","col_offset":0,"filename":"app.py","issue_confidence":"HIGH","issue_severity":"LOW","issue_text":"Use of assert detected.","line_number":2,"line_range":[2],"more_info":"https://bandit.readthedocs.io/","test_id":"B101","test_name":"assert_used"}]}
`,
    read: (sink) => ({ json: reader(sink) }),
};

;// CONCATENATED MODULE: ./packages/reports/src/figures.ts
function figures_isFinite(value) {
    return typeof value === 'number' && Number.isFinite(value);
}
/** Those of the named members that are finite numbers; undefined when none is. */
function figuresOf(node, names) {
    const figures = {};
    for (const name of names) {
        const { value } = node.at(name);
        if (figures_isFinite(value))
            figures[name] = value;
    }
    return Object.keys(figures).length > 0 ? figures : undefined;
}
/** The numbers of a list; undefined unless it has some and nothing else. */
function numbersOf(node) {
    const { value } = node;
    return Array.isArray(value) && value.length > 0 && value.every(figures_isFinite) ? value : undefined;
}

// EXTERNAL MODULE: ./packages/core/src/given.ts
var given = __webpack_require__(27692);
// EXTERNAL MODULE: ./packages/reports/src/fault.ts
var fault = __webpack_require__(12727);
// EXTERNAL MODULE: ./packages/reports/src/units.ts
var units = __webpack_require__(75004);
;// CONCATENATED MODULE: ./packages/reports/src/measurements.ts



const MAX_SHOWN = 60;
/** How many measures of a name are looked through one by one. */
const FEW = 8;
/** What is kept of one name: mostly one measure, or a few. */
class Named {
    all = [];
    #byKey;
    #isOfSeveral = false;
    /** Whether it has several variants. */
    get isOfSeveral() {
        return this.#isOfSeveral;
    }
    find(variant, measure) {
        if (this.#byKey)
            return this.#byKey.get(keyOf(variant, measure));
        for (const kept of this.all)
            if (kept.first.measure === measure && kept.variant === variant)
                return kept;
        return undefined;
    }
    add(kept) {
        const [first] = this.all;
        if (first && first.variant !== kept.variant)
            this.#isOfSeveral = true;
        this.all.push(kept);
        if (this.#byKey)
            this.#byKey.set(keyOf(kept.variant, kept.first.measure), kept);
        else if (this.all.length > FEW)
            this.#byKey = new Map(this.all.map((one) => [keyOf(one.variant, one.first.measure), one]));
    }
}
function keyOf(variant, measure) {
    return `${variant.length} ${variant}${measure}`;
}
function shown(value) {
    return typeof value === 'string'
        ? `\`${value.slice(0, MAX_SHOWN)}\``
        : typeof value === 'number'
            ? String(value)
            : typeOf(value);
}
function typeOf(value) {
    if (value === undefined)
        return 'nothing';
    return value === null ? '`null`' : Array.isArray(value) ? 'a list' : `no number but ${typeof value}`;
}
function isNegativeTime(value, unit) {
    const amount = (0,units/* inUnit */.IP)(value, unit);
    return 'seconds' in amount && amount.seconds < 0;
}
function meanOf(values) {
    return values.reduce((sum, value) => sum + value / values.length, 0);
}
/**
 * The benchmarks of one report: takes measurements as they come, keeps those that can be used, and gives them to the sink in the
 * end, each name once.
 */
class Measurements {
    #sink;
    /** Whether a name that comes again is a further sample, rather than a mistake. */
    #repeats;
    /** In the order they came. */
    #kept = [];
    #byName = new Map();
    #latest;
    #invalid;
    constructor(sink, { repeats = false } = {}) {
        this.#sink = sink;
        this.#repeats = repeats;
    }
    add(measurement) {
        const { name, variant = '', measure, value, unit } = measurement;
        if (typeof name !== 'string' || name.trim() === '')
            return this.invalid(`a benchmark whose name is ${shown(name)}`);
        const wrong = (what) => {
            this.invalid(`\`${name.slice(0, MAX_SHOWN)}\`${what}`);
        };
        if (typeof value !== 'number' || !Number.isFinite(value))
            return wrong(`: its ${measure.slice(0, MAX_SHOWN)} is ${shown(value)}`);
        if (isNegativeTime(value, unit))
            return wrong(`: it took ${value} ${unit.slice(0, MAX_SHOWN)}`);
        const named = this.#named(name);
        const before = named.find(variant, measure);
        if (before && !this.#repeats)
            return wrong(' is there twice');
        if (before)
            (before.values ??= [before.value]).push(value);
        else {
            const kept = { name, variant, first: measurement, value, values: undefined };
            this.#kept.push(kept);
            named.add(kept);
        }
    }
    /** Measures of a name mostly follow one another. */
    #named(name) {
        if (this.#latest?.name === name)
            return this.#latest.named;
        let named = this.#byName.get(name);
        if (!named)
            this.#byName.set(name, (named = new Named()));
        this.#latest = { name, named };
        return named;
    }
    /** An entry that cannot be used. */
    invalid(what) {
        this.#invalid ??= what;
        this.#sink.invalid(what);
    }
    /** Whether there were entries and none can be used. */
    get isUseless() {
        return this.#kept.length === 0 && this.#invalid !== undefined;
    }
    /** @throws ReportFault when there were entries and none can be used */
    end() {
        if (this.isUseless)
            throw new fault/* ReportFault */.p(`holds no benchmark that can be used: ${this.#invalid ?? ''}`);
        for (const kept of this.#kept)
            this.#sink.benchmark(this.#benchmark(kept));
    }
    #benchmark({ name, variant, first, value, values }) {
        const { measure, unit, better = (0,units/* betterOf */.Kd)(unit), figures } = first;
        const isOneOfSeveral = variant !== '' && this.#byName.get(name)?.isOfSeveral === true;
        const samples = values ?? first.samples;
        const benchmark = {
            name: isOneOfSeveral ? `${name} (${variant})` : name,
            measure,
            value: values ? meanOf(values) : value,
            unit,
            better,
        };
        return samples || figures ? { ...benchmark, ...(0,given/* given */.g)({ samples, figures }) } : benchmark;
    }
}

;// CONCATENATED MODULE: ./packages/reports/src/formats/bencher-bmf.ts


/** Units of Bencher's built-in measures; of any other a file does not say. */
const UNITS = {
    latency: 'ns',
    throughput: 'ops/s',
    'build-time': 's',
    'file-size': 'B',
};
class BencherReader {
    each = ['*'];
    #sink;
    #measurements;
    constructor(sink) {
        this.#sink = sink;
        this.#measurements = new Measurements(sink);
    }
    document() {
        this.#sink.tool('Bencher');
    }
    item(benchmark, _path, [name = '']) {
        if (!benchmark.isObject)
            return this.#measurements.invalid(`\`${name.slice(0, 60)}\` has no measures`);
        for (const [measure, metric] of benchmark.entries()) {
            const unit = Object.hasOwn(UNITS, measure) ? (UNITS[measure] ?? '') : '';
            const figures = figuresOf(metric, ['lower_value', 'upper_value']);
            this.#measurements.add({ name, measure, value: metric.at('value').value, unit, figures });
        }
    }
    end() {
        this.#measurements.end();
    }
}
const bencherBmf = {
    id: 'bencher-bmf',
    name: 'Bencher Metric Format',
    tools: 'Bencher, and whatever writes its JSON',
    kinds: ['benchmarks'],
    shapes: [{ json: { type: 'object', first: { type: 'object', first: { type: 'object', keys: ['value'] } } } }],
    declaredShapes: [{ json: { type: 'object' } }],
    remark: 'Units and directions are known of the measures latency, throughput, build-time and file-size; of others, less is better.',
    example: `{"sort::quick":{"latency":{"value":3247.0,"lower_value":3100.5,"upper_value":3390.2}},"sort::merge":{"latency":{"value":2951.5}}}
`,
    read: (sink) => ({ json: new BencherReader(sink) }),
};

;// CONCATENATED MODULE: ./packages/reports/src/formats/benchmarkdotnet.ts


const FIGURES = ['N', 'Min', 'Max', 'Median', 'StandardError', 'StandardDeviation'];
/** Exports from before 0.10 have no full name. */
function nameOf(item) {
    const { value } = item.at('FullName');
    if (value !== undefined)
        return value;
    const parts = ['Namespace', 'Type', 'Method'].map((key) => item.at(key).text());
    const parameters = item.at('Parameters').text() ?? '';
    const name = parts.filter((part) => part !== undefined && part !== '').join('.');
    return parameters === '' ? name : `${name}(${parameters})`;
}
/** The job that it ran as: what stands after the method in `DisplayInfo`. */
function jobOf(item) {
    const info = item.at('DisplayInfo').text() ?? item.at('ShortInfo').text() ?? '';
    const colon = info.indexOf(': ');
    return colon < 0 ? info : info.slice(colon + 2);
}
/** Single iterations in nanoseconds; older exports have them only as measurements of the stage `Result`. */
function samplesOf(item) {
    const values = numbersOf(item.at('Statistics').at('OriginalValues'));
    if (values)
        return values;
    const samples = item
        .at('Measurements')
        .list()
        .filter((one) => one.at('IterationStage').value === 'Result' || one.at('IterationMode').value === 'Result')
        .map((one) => Number(one.at('Nanoseconds').value) / Number(one.at('Operations').value));
    return samples.length > 0 && samples.every((value) => Number.isFinite(value)) ? samples : undefined;
}
class BenchmarkDotNetReader {
    each = ['Benchmarks.*'];
    #sink;
    #measurements;
    constructor(sink) {
        this.#sink = sink;
        this.#measurements = new Measurements(sink);
    }
    document(document) {
        const environment = document.at('HostEnvironmentInfo');
        this.#sink.tool(`BenchmarkDotNet ${environment.at('BenchmarkDotNetVersion').word() ?? ''}`.trim());
        if (environment.at('Configuration').value === 'DEBUG')
            this.#sink.note('it was built for debugging: its times say little');
    }
    item(item) {
        const name = nameOf(item);
        const statistics = item.at('Statistics');
        if (!statistics.isThere) {
            const label = typeof name === 'string' ? name.slice(0, 200) : 'a benchmark';
            return this.#sink.toolFailed(`${label} has no statistics: it did not run to its end`);
        }
        const variant = jobOf(item);
        this.#measurements.add({
            name,
            variant,
            measure: 'Mean',
            value: statistics.at('Mean').value,
            unit: 'ns',
            samples: samplesOf(item),
            figures: figuresOf(statistics, FIGURES),
        });
        const allocated = item.at('Memory').at('BytesAllocatedPerOperation');
        if (allocated.isThere)
            this.#measurements.add({ name, variant, measure: 'Allocated', value: allocated.value, unit: 'B' });
    }
    end() {
        this.#measurements.end();
    }
}
const benchmarkdotnet = {
    id: 'benchmarkdotnet',
    name: 'BenchmarkDotNet JSON',
    tools: 'BenchmarkDotNet (`JsonExporter`, full or brief)',
    kinds: ['benchmarks'],
    shapes: [{ json: { type: 'object', keys: ['HostEnvironmentInfo', 'Benchmarks'] } }],
    remark: 'Times are in nanoseconds. Where a benchmark ran as several jobs, the job is part of its name.',
    example: `{"Title":"Sorting-20260105-100000","HostEnvironmentInfo":{"BenchmarkDotNetVersion":"0.15.8","Configuration":"RELEASE"},"Benchmarks":[
{"DisplayInfo":"Sorting.Quick: DefaultJob","Namespace":"Example","Type":"Sorting","Method":"Quick","FullName":"Example.Sorting.Quick",
"Statistics":{"OriginalValues":[76.3,77.4,78.7],"N":3,"Mean":77.47,"Median":77.4,"StandardDeviation":1.2},"Memory":{"BytesAllocatedPerOperation":368}}]}
`,
    read: (sink) => ({ json: new BenchmarkDotNetReader(sink) }),
};

;// CONCATENATED MODULE: ./packages/reports/src/formats/benchmarkjs-text.ts


const MAX_LINE = 20_000;
/** What stands after the name: `1,431,759 ops/sec ±0.74% (93 runs sampled)`. */
const RESULT = /^(\S+) ops\/sec(?: \S*?([\d.]+)% \((\d+) runs? sampled\))?/;
function numberOf(text) {
    return /^\d[\d,]*(?:\.\d+)?$/.test(text) ? Number(text.replaceAll(',', '')) : Number.NaN;
}
class BenchmarkJsReader {
    #sink;
    #measurements;
    constructor(sink) {
        this.#sink = sink;
        this.#measurements = new Measurements(sink);
    }
    line(raw) {
        const line = withoutColour(raw.slice(0, MAX_LINE)).trim();
        const end = line.indexOf(' ops/sec');
        const cross = end < 0 ? -1 : line.lastIndexOf(' x ', end);
        if (cross > 0)
            this.#result(line.slice(0, cross).trim(), line.slice(cross + 3));
        // A benchmark that threw: its name, then the error as JavaScript writes it.
        else if (/: (?:[A-Z]\w{0,60})?Error: /.test(line))
            this.#sink.toolFailed(line.slice(0, 300));
    }
    #result(name, text) {
        const [, value, margin, runs] = RESULT.exec(text) ?? [];
        if (value === undefined)
            return;
        const figures = margin === undefined ? undefined : { rme: Number(margin), runs: Number(runs) };
        this.#measurements.add({ name, measure: 'ops/sec', value: numberOf(value), unit: 'ops/sec', figures });
    }
    end() {
        this.#sink.tool('Benchmark.js');
        this.#measurements.end();
    }
}
const benchmarkjsText = {
    id: 'benchmarkjs-text',
    name: 'Benchmark.js output',
    tools: 'Benchmark.js (`String(event.target)` of each cycle)',
    kinds: ['benchmarks'],
    shapes: [{ lines: /^.* x [\d,]+(?:\.\d+)? ops\/sec / }],
    example: `fib(10) x 1,431,759 ops/sec ±0.74% (93 runs sampled)
fib(20) x 12,146 ops/sec ±0.32% (96 runs sampled)
`,
    read: (sink) => ({ lines: new BenchmarkJsReader(sink) }),
};

;// CONCATENATED MODULE: ./packages/reports/src/formats/benchmarktools-jl.ts


/** Every value is written as `[type, fields]`; the package's name may stand before the type. */
function typed(node) {
    const [type, fields] = node.isList ? node.list() : [];
    if (typeof type?.value !== 'string' || !fields)
        return undefined;
    return { type: type.value.replace(/^BenchmarkTools\./, ''), fields };
}
function medianOf(values) {
    const sorted = [...values].sort((a, b) => a - b);
    const middle = Math.floor(sorted.length / 2);
    const [low = Number.NaN, high = low] = sorted.length % 2 === 1 ? [sorted[middle]] : sorted.slice(middle - 1, middle + 1);
    return (low + high) / 2;
}
class BenchmarkToolsReader {
    #sink;
    #measurements;
    constructor(sink) {
        this.#sink = sink;
        this.#measurements = new Measurements(sink);
    }
    document(document) {
        const [versions, values] = document.list();
        const version = versions?.at('BenchmarkTools').value;
        this.#sink.tool(typeof version === 'string' ? `BenchmarkTools.jl ${version}` : 'BenchmarkTools.jl');
        const all = values?.list() ?? [];
        for (const [index, value] of all.entries())
            this.#value(value, all.length > 1 ? String(index + 1) : '');
    }
    #value(node, name) {
        const { type, fields } = typed(node) ?? node.refuse('a type and its fields');
        if (type === 'BenchmarkGroup')
            for (const [key, member] of fields.at('data').entries())
                this.#value(member, name === '' ? key : `${name}/${key}`);
        else if (type === 'Trial')
            this.#trial(fields, name || 'trial');
        else if (type === 'TrialEstimate')
            this.#add(fields, name || 'trial', 'time', fields.at('time').value);
        else
            this.#sink.note(`${name.slice(0, 200)}: a ${type.slice(0, 60)} is no measurement`);
    }
    #trial(fields, name) {
        const samples = numbersOf(fields.at('times'));
        if (!samples)
            return this.#measurements.invalid(`\`${name.slice(0, 60)}\` has no times`);
        this.#add(fields, name, 'median', medianOf(samples), samples);
    }
    #add(fields, name, measure, value, samples) {
        this.#measurements.add({ name, measure, value, unit: 'ns', samples, figures: figuresOf(fields, ['gctime']) });
        for (const [kind, unit] of [
            ['memory', 'B'],
            ['allocs', 'allocs'],
        ]) {
            const { value: cost } = fields.at(kind);
            if (cost !== undefined)
                this.#measurements.add({ name, measure: kind, value: cost, unit });
        }
    }
    end() {
        this.#measurements.end();
    }
}
const benchmarktoolsJl = {
    id: 'benchmarktools-jl',
    name: 'BenchmarkTools.jl JSON',
    tools: 'BenchmarkTools.jl (`BenchmarkTools.save`)',
    kinds: ['benchmarks'],
    shapes: [{ json: { type: 'array', first: { type: 'object', keys: ['Julia'] } } }],
    remark: 'Of a trial the median counts, of an estimate its time; both in nanoseconds.',
    unproven: true,
    example: `[{"Julia":"1.10.0","BenchmarkTools":{"major":1,"minor":4,"patch":0}},[["BenchmarkGroup",{"tags":[],"data":{
"sort":["BenchmarkTools.TrialEstimate",{"params":["BenchmarkTools.Parameters",{"seconds":5.0}],"time":210.5,"gctime":0.0,"memory":48,"allocs":2}]}}]]]
`,
    read: (sink) => ({ json: new BenchmarkToolsReader(sink) }),
};

;// CONCATENATED MODULE: ./packages/reports/src/cvss/vector.ts
const MAX_LENGTH = 400;
/** The metrics of `AV:N/AC:L/…`; undefined for what is no such list, or has a metric twice. */
function metricsOf(vector) {
    if (vector.length > MAX_LENGTH)
        return undefined;
    const metrics = new Map();
    for (const part of vector.split('/')) {
        const colon = part.indexOf(':');
        const name = part.slice(0, colon);
        if (colon < 1 || colon === part.length - 1 || metrics.has(name))
            return undefined;
        metrics.set(name, part.slice(colon + 1));
    }
    return metrics;
}
/** The weight of each metric's value; undefined where one is missing or has no weight. */
function weightsOf(metrics, tables) {
    const weights = {};
    for (const name in tables) {
        const value = metrics.get(name) ?? '';
        const weight = Object.hasOwn(tables[name], value) ? tables[name][value] : undefined;
        if (weight === undefined)
            return undefined;
        weights[name] = weight;
    }
    return weights;
}

;// CONCATENATED MODULE: ./packages/reports/src/cvss/v2.ts

const IMPACT = { N: 0, P: 0.275, C: 0.66 };
const WEIGHTS = {
    AV: { L: 0.395, A: 0.646, N: 1 },
    AC: { H: 0.35, M: 0.61, L: 0.71 },
    Au: { M: 0.45, S: 0.56, N: 0.704 },
    C: IMPACT,
    I: IMPACT,
    A: IMPACT,
};
/** The base score, 0 to 10. Source: CVSS v2 guide, section 3.2.1. */
function scoreOfV2(metrics) {
    const weights = weightsOf(metrics, WEIGHTS);
    if (!weights)
        return undefined;
    const impact = 10.41 * (1 - (1 - weights.C) * (1 - weights.I) * (1 - weights.A));
    const exploitability = 20 * weights.AV * weights.AC * weights.Au;
    const score = (0.6 * impact + 0.4 * exploitability - 1.5) * (impact === 0 ? 0 : 1.176);
    return Math.round(score * 10) / 10;
}

;// CONCATENATED MODULE: ./packages/reports/src/cvss/v3.ts

const v3_IMPACT = { N: 0, L: 0.22, H: 0.56 };
const v3_WEIGHTS = {
    AV: { N: 0.85, A: 0.62, L: 0.55, P: 0.2 },
    AC: { L: 0.77, H: 0.44 },
    PR: { N: 0.85, L: 0.62, H: 0.27 },
    UI: { N: 0.85, R: 0.62 },
    S: { U: 0, C: 1 },
    C: v3_IMPACT,
    I: v3_IMPACT,
    A: v3_IMPACT,
};
/** Privileges count for less where the scope changes. */
const PRIVILEGES_CHANGED = new Map([
    ['N', 0.85],
    ['L', 0.68],
    ['H', 0.5],
]);
/** Up to the next tenth, in whole numbers (CVSS v3.1, appendix A). */
function roundedUp(score) {
    const parts = Math.round(score * 100_000);
    return parts % 10_000 === 0 ? parts / 100_000 : (Math.floor(parts / 10_000) + 1) / 10;
}
/** The base score, 0 to 10. Source: CVSS v3.1 specification, section 7.1. */
function scoreOfV3(metrics) {
    const weights = weightsOf(metrics, v3_WEIGHTS);
    if (!weights)
        return undefined;
    const isChanged = weights.S === 1;
    const base = 1 - (1 - weights.C) * (1 - weights.I) * (1 - weights.A);
    const impact = isChanged ? 7.52 * (base - 0.029) - 3.25 * (base - 0.02) ** 15 : 6.42 * base;
    if (impact <= 0)
        return 0;
    const privileges = isChanged ? (PRIVILEGES_CHANGED.get(metrics.get('PR') ?? '') ?? weights.PR) : weights.PR;
    const exploitability = 8.22 * weights.AV * weights.AC * privileges * weights.UI;
    return roundedUp(Math.min((isChanged ? 1.08 : 1) * (impact + exploitability), 10));
}

;// CONCATENATED MODULE: ./packages/reports/src/cvss/v4.ts

const VULNERABLE = { H: 0, L: 1, N: 2 };
const SUBSEQUENT = { H: 1, L: 2, N: 3 };
/** How many steps each value is below the worst. */
const STEPS = {
    AV: { N: 0, A: 1, L: 2, P: 3 },
    PR: { N: 0, L: 1, H: 2 },
    UI: { N: 0, P: 1, A: 2 },
    AC: { L: 0, H: 1 },
    AT: { N: 0, P: 1 },
    VC: VULNERABLE,
    VI: VULNERABLE,
    VA: VULNERABLE,
    SC: SUBSEQUENT,
    SI: SUBSEQUENT,
    SA: SUBSEQUENT,
};
/** How many steps `values` are below the first of `tops` that none of them is above. */
function below(values, tops) {
    const top = tops.find((candidate) => candidate.every((step, index) => step <= (values[index] ?? 0))) ?? [];
    return values.reduce((sum, value, index) => sum + value - (top[index] ?? 0), 0);
}
function reach({ AV, PR, UI }) {
    const values = [AV, PR, UI];
    const worst = values.filter((value) => value === 0).length;
    if (worst === 3)
        return { level: 0, below: 0, depth: 1 };
    if (worst > 0 && AV < 3)
        return {
            level: 1,
            depth: 4,
            below: below(values, [
                [1, 0, 0],
                [0, 1, 0],
                [0, 0, 1],
            ]),
        };
    return {
        level: 2,
        depth: 5,
        below: below(values, [
            [3, 0, 0],
            [1, 1, 1],
        ]),
    };
}
function conditions({ AC, AT }) {
    if (AC + AT === 0)
        return { level: 0, below: 0, depth: 1 };
    return {
        level: 1,
        depth: 2,
        below: below([AC, AT], [
            [1, 0],
            [0, 1],
        ]),
    };
}
/** Levels are the indices of a row of SCORES. */
function impact({ VC, VI, VA }) {
    const values = [VC, VI, VA];
    if (VC + VI === 0)
        return { level: 0, depth: 7, below: VA };
    if (values.includes(0))
        return {
            level: 2,
            depth: 8,
            below: below(values, [
                [1, 0, 0],
                [0, 1, 0],
            ]),
        };
    return { level: 4, depth: 10, below: below(values, [[1, 1, 1]]) };
}
function consequences({ SC, SI, SA }) {
    const values = [SC, SI, SA];
    if (values.includes(1))
        return { level: 1, depth: 5, below: below(values, [[1, 1, 1]]) };
    return { level: 2, depth: 4, below: below(values, [[2, 2, 2]]) };
}
/**
 * Scores of the macro vectors that base metrics lead to, by the levels of reach, conditions and consequences; in a row by the level
 * of impact. Source: CVSS v4.0 specification, section 8.3 (equivalence sets 1, 2 and 4; 3 with 6; 5 is 0).
 */
const SCORES = {
    '001': [10, 9.6, 9.3, 9.2, 7.9],
    '002': [9.3, 9, 8.8, 8, 6.9],
    '011': [9.5, 9.1, 9.2, 8.2, 7.1],
    '012': [9.2, 8.1, 8.4, 7, 6.3],
    '101': [9.4, 8.9, 8.6, 7.6, 6.5],
    '102': [8.7, 7.5, 7.2, 5.7, 5.3],
    '111': [9, 7.7, 7.4, 5.9, 5.8],
    '112': [7.7, 6.6, 6.1, 5.2, 2.3],
    '201': [8.6, 7.4, 7.2, 5.7, 4.7],
    '202': [7, 5.4, 5.3, 3.6, 2.4],
    '211': [7.3, 5.5, 6.1, 5.1, 2.4],
    '212': [5.4, 4.3, 4.6, 1.8, 1],
};
function scoreAt(levels, ofImpact) {
    return SCORES[levels.join('')]?.[ofImpact] ?? Number.NaN;
}
/** What is beneath a level of impact: of two ways down, the shorter. */
function beneath(levels, ofImpact) {
    if (ofImpact === 4)
        return Number.NaN;
    const next = scoreAt(levels, ofImpact + 1);
    return ofImpact === 0 ? Math.max(next, scoreAt(levels, 2)) : next;
}
/** The base score (threat and environment left out: the worst), 0 to 10. Source: CVSS v4.0 specification, section 8.2. */
function scoreOfV4(metrics) {
    const steps = weightsOf(metrics, STEPS);
    if (!steps)
        return undefined;
    const harmless = [steps.VC, steps.VI, steps.VA].every((step) => step === 2);
    if (harmless && [steps.SC, steps.SI, steps.SA].every((step) => step === 3))
        return 0;
    const groups = [reach(steps), conditions(steps), consequences(steps)];
    const levels = groups.map(({ level }) => level);
    const harm = impact(steps);
    const score = scoreAt(levels, harm.level);
    const lower = groups.map((_, at) => scoreAt(levels.with(at, (levels[at] ?? 0) + 1), harm.level));
    const drops = [...groups, harm].flatMap((group, at) => {
        const next = lower[at] ?? beneath(levels, harm.level);
        return Number.isNaN(next) ? [] : [((score - next) * group.below) / group.depth];
    });
    // The set of threat metrics always has a level beneath, and its distance is 0.
    const mean = drops.reduce((sum, drop) => sum + drop, 0) / (drops.length + 1);
    return Math.round(Math.min(10, Math.max(0, score - mean)) * 10) / 10;
}

;// CONCATENATED MODULE: ./packages/reports/src/cvss/score.ts




/** The base score of a CVSS vector of version 2, 3.0, 3.1 or 4.0, 0 to 10; undefined for what is none. */
function scoreOfVector(vector) {
    if (vector === undefined)
        return undefined;
    const metrics = metricsOf(vector.trim().replace(/^\(|\)$/g, ''));
    switch (metrics?.get('CVSS')) {
        case '4.0':
            return scoreOfV4(metrics);
        case '3.0':
        case '3.1':
            return scoreOfV3(metrics);
        case undefined:
            // Version 2 has no prefix; tools leave it out of version 3 as well, which alone has a scope.
            return metrics && (metrics.has('S') ? scoreOfV3(metrics) : scoreOfV2(metrics));
        default:
            return undefined;
    }
}

;// CONCATENATED MODULE: ./packages/reports/src/advisory/advisory.ts


function isText(text) {
    return text !== undefined && text.trim() !== '';
}
/** A score on CVSS's scale; 0 and what lies outside of it say nothing. */
function scoreIn(score) {
    return score !== undefined && score > 0 && score <= 10 ? score : undefined;
}
/** The score at a place, as a number or written as one; what is neither says nothing. */
function advisory_scoreAt({ value }) {
    if (typeof value === 'number')
        return scoreIn(value);
    return typeof value === 'string' && value.trim() !== '' ? scoreIn(Number(value)) : undefined;
}
/** The first GitHub advisory identifier of an address. */
function ghsaOf(url) {
    return url === undefined ? undefined : /GHSA(?:-[0-9a-z]{4}){3}/i.exec(url.slice(0, 2_000))?.[0];
}
/** The finding that an advisory is. */
function advisoryFinding(advisory) {
    const { tool, message, word, words, group, suppressed } = advisory;
    const ids = [...new Set(advisory.ids.filter(isText))];
    const { name, version, purl } = advisory.package;
    return findingOf({
        tool,
        rule: ids[0],
        message: isText(message) ? message : (ids[0] ?? name),
        word,
        words,
        group,
        suppressed,
        ids: ids.length > 0 ? ids : undefined,
        score: scoreIn(advisory.score) ?? scoreIn(scoreOfVector(advisory.vector)),
        package: { name, ...(isText(version) && { version }), ...(isText(purl) && { purl }) },
        fixedIn: isText(advisory.fixedIn) ? advisory.fixedIn : undefined,
        url: isText(advisory.url) ? advisory.url : undefined,
        path: isText(advisory.path) ? advisory.path : undefined,
    });
}

;// CONCATENATED MODULE: ./packages/reports/src/advisory/advisories.ts


/** How many of a tool's words are counted one by one. */
const MAX_WORDS = 50;
/**
 * Gives the advisories of one report to its sink, each once for a package, version and place: tools repeat them for every way that
 * leads to the package. What was there before is told as the figures `records` and `records: WORD`.
 */
class Advisories {
    #sink;
    #seen = new Set();
    #words = new Map();
    #records = 0;
    constructor(sink) {
        this.#sink = sink;
    }
    add(advisory) {
        this.count(advisory.word);
        this.once(advisory);
    }
    /** Counts a record that is told of elsewhere. */
    count(word) {
        this.#records++;
        const key = word ?? '';
        if (this.#words.has(key) || this.#words.size < MAX_WORDS)
            this.#words.set(key, (this.#words.get(key) ?? 0) + 1);
    }
    /** Tells of an advisory, and counts no record. */
    once(advisory) {
        const finding = advisoryFinding(advisory);
        const key = advisories_keyOf(finding);
        if (this.#seen.has(key))
            return;
        this.#seen.add(key);
        this.#sink.finding(finding);
    }
    /** Severities that are declared and that no record has are findings without a name: they must not vanish. */
    declared(counts, tool, words) {
        if (!counts.isObject)
            return;
        for (const [word, node] of counts.entries()) {
            const { value } = node;
            if (word === 'total' || typeof value !== 'number' || value <= 0 || this.#words.has(word))
                continue;
            this.#sink.mismatch(`${value} of severity \`${word.slice(0, 40)}\` declared, none shown`);
            const message = `${tool} counts ${value} of severity \`${word.slice(0, 40)}\`, and shows none`;
            this.#sink.finding(findingOf({ tool, rule: 'declared', message, word, words }));
        }
    }
    end() {
        this.#sink.figure('records', this.#records);
        for (const [word, count] of this.#words)
            this.#sink.figure(`records: ${word}`, count);
    }
}
function advisories_keyOf({ tool, rule, message, severity, path, suppressed, group, package: item }) {
    const id = rule === '' ? message : rule;
    const parts = [tool, id, severity, path, suppressed, group, item?.name, item?.version];
    return parts.map((part) => String(part ?? '')).join('\u0000');
}

;// CONCATENATED MODULE: ./packages/reports/src/formats/cargo-audit.ts

const TOOL = 'cargo-audit';
/** Kinds of advisories that tell of no vulnerability (RustSec's `informational`), and of crates that were withdrawn. */
const cargo_audit_WORDS = { notice: 'none', yanked: 'low', unmaintained: 'low', unsound: 'medium' };
class CargoAuditReader {
    #sink;
    #advisories;
    constructor(sink) {
        this.#sink = sink;
        this.#advisories = new Advisories(sink);
        sink.tool(TOOL);
    }
    document(document) {
        const vulnerabilities = document.at('vulnerabilities');
        const list = vulnerabilities.at('list');
        if (!list.isList)
            list.refuse('a list');
        for (const entry of list.list()) {
            this.#advisories.count(undefined);
            this.#entry(entry, undefined);
        }
        const count = vulnerabilities.at('count').number();
        const shown = list.list().length;
        if (count !== undefined && count !== shown)
            this.#sink.mismatch(`${count} vulnerabilities declared, ${shown} shown`);
        this.#warnings(document.at('warnings'));
        this.#advisories.end();
        const dependencies = document.at('lockfile').at('dependency-count').number();
        if (dependencies === 0)
            this.#sink.vacuous('the lock file names no dependency');
        if (dependencies !== undefined)
            this.#sink.figure('audited', dependencies);
    }
    /** By their kind; before 0.13 a list. */
    #warnings(warnings) {
        const groups = warnings.isList ? [['warning', warnings]] : warnings.entries();
        for (const [kind, entries] of groups)
            for (const entry of entries.list())
                this.#entry(entry, entry.at('kind').text() ?? kind);
    }
    #entry(entry, kind) {
        const advisory = entry.at('advisory');
        const item = entry.at('package');
        const name = item.at('name').text() ?? advisory.at('package').text();
        if (name === undefined)
            return this.#sink.invalid(`\`${entry.path}\` without a package`);
        const aliases = advisory.at('aliases').list();
        const patched = entry.at('versions').at('patched').list();
        const vector = advisory.at('cvss');
        this.#advisories.once({
            tool: TOOL,
            ids: [advisory.at('id').text(), ...aliases.map((alias) => alias.text())],
            package: { name, version: item.at('version').text(), purl: undefined },
            message: advisory.at('title').text() ?? (kind === undefined ? undefined : `${name} is ${kind}`),
            word: kind,
            words: cargo_audit_WORDS,
            vector: typeof vector.value === 'string' ? vector.value : undefined,
            score: typeof vector.value === 'number' ? vector.value : undefined,
            fixedIn: patched.map((range) => range.word() ?? '').join(', '),
            url: advisory.at('url').text(),
        });
    }
}
const cargoAudit = {
    id: 'cargo-audit',
    name: 'cargo-audit',
    tools: 'cargo-audit (`cargo audit --json`)',
    kinds: ['dependencies'],
    shapes: [
        {
            json: {
                type: 'object',
                keys: ['vulnerabilities', 'lockfile'],
                at: { vulnerabilities: { type: 'object', keys: ['list'] } },
            },
        },
    ],
    fileNames: ['cargo-audit*.json'],
    remark: 'An advisory without CVSS is of unknown severity. Warnings: unsound is medium, unmaintained and yanked are low.',
    example: `{"database":{"advisory-count":302},"lockfile":{"dependency-count":441},"settings":{"ignore":[]},"vulnerabilities":{"found":true,"count":1,"list":[{"advisory":
{"id":"RUSTSEC-2021-0020","package":"hyper","title":"Request smuggling","aliases":["CVE-2021-21299"],"cvss":"CVSS:3.1/AV:N/AC:H/PR:N/UI:N/S:U/C:L/I:L/A:N"},
"versions":{"patched":[">=0.14.3"]},"package":{"name":"hyper","version":"0.13.9"}}]},"warnings":{}}
`,
    read: (sink) => ({ json: new CargoAuditReader(sink) }),
};

;// CONCATENATED MODULE: ./packages/reports/src/formats/cargo-bench.ts


const cargo_bench_MAX_LINE = 20_000;
const MARK = ' ... ';
/** `3,296 ns/iter (+/- 521) = 12 MB/s` */
const cargo_bench_RESULT = /^bench:\s+(\S+) (\S+\/\S+)(?: \(\+\/- (\S+)\))?(?: = (\S+) (\S+))?$/;
/** Thousands are grouped by commas, and a decimal point came with Rust 1.71. */
function cargo_bench_numberOf(text) {
    return text !== undefined && /^\d[\d,]*(?:\.\d+)?$/.test(text) ? Number(text.replaceAll(',', '')) : Number.NaN;
}
class CargoBenchReader {
    #sink;
    #measurements;
    #target = '';
    constructor(sink) {
        this.#sink = sink;
        this.#measurements = new Measurements(sink);
    }
    line(raw) {
        const line = withoutColour(raw.slice(0, cargo_bench_MAX_LINE)).trim();
        if (raw.length > cargo_bench_MAX_LINE && line.startsWith('test '))
            this.#measurements.invalid('a line longer than any result');
        else if (line.startsWith('test '))
            this.#test(line);
        else if (line.startsWith('Running '))
            this.#target = line.slice(8).split(' (', 1)[0] ?? '';
        else if (line.startsWith('error: ') || line.startsWith('error['))
            this.#sink.toolFailed(line.slice(0, 300));
    }
    #test(line) {
        const mark = line.lastIndexOf(MARK);
        if (line.startsWith('test result: FAILED'))
            this.#sink.toolFailed(line.slice(0, 300));
        if (mark < 5)
            return;
        const name = line.slice(5, mark).trim();
        const said = line.slice(mark + MARK.length).trim();
        if (said === 'FAILED')
            return this.#sink.toolFailed(`${name.slice(0, 200)} failed`);
        if (!said.startsWith('bench:'))
            return;
        const [, value, unit = '', deviation, throughput, rate] = cargo_bench_RESULT.exec(said) ?? [];
        if (value === undefined)
            return this.#measurements.invalid(`\`${name.slice(0, 60)}\`: \`${said.slice(0, 60)}\``);
        const spread = cargo_bench_numberOf(deviation);
        const figures = Number.isNaN(spread) ? undefined : { deviation: spread };
        const variant = this.#target;
        // Rust's test runner measures the median of its samples.
        this.#measurements.add({ name, variant, measure: unit, value: cargo_bench_numberOf(value), unit, figures });
        if (throughput !== undefined && rate !== undefined)
            this.#measurements.add({ name, variant, measure: rate, value: cargo_bench_numberOf(throughput), unit: rate });
    }
    end() {
        this.#sink.tool('cargo bench');
        this.#measurements.end();
    }
}
const cargoBench = {
    id: 'cargo-bench',
    name: 'cargo bench output',
    tools: 'libtest (`cargo bench`)',
    kinds: ['benchmarks'],
    shapes: [{ lines: /^test \S.* \.\.\. bench:\s/ }],
    remark: 'A benchmark that failed, or that did not compile, fails the report.',
    example: `
running 1 test
test tests::bench_sort ... bench:       3,296.50 ns/iter (+/- 521.00)

test result: ok. 0 passed; 0 failed; 0 ignored; 1 measured; 0 filtered out; finished in 0.11s
`,
    read: (sink) => ({ lines: new CargoBenchReader(sink) }),
};

;// CONCATENATED MODULE: ./packages/reports/src/formats/catch2-text.ts


const catch2_text_MAX_LINE = 20_000;
const catch2_text_UNITS = new Set(['ns', 'us', '\u00b5s', 'ms', 's', 'm', 'h']);
const RULE = /^[-~=.]{20,}$/;
const NUMBER = /^\d[\d.]*(?:e[+-]?\d+)?$/;
/** `344 ns 341 ns 349 ns`, from the end of a line: pairs of value and unit, in their order. */
function durationsOf(words) {
    const pairs = [];
    for (let at = words.length - 2; at >= 0; at -= 2) {
        const [value = '', unit = ''] = words.slice(at, at + 2);
        if (!NUMBER.test(value) || !catch2_text_UNITS.has(unit))
            break;
        pairs.unshift([Number(value), unit]);
    }
    return pairs;
}
class Catch2TextReader {
    #sink;
    #measurements;
    #section = '';
    #previous = '';
    /** Within the table: after its heading. */
    #inTable = false;
    /** Without analysis, the mean stands in the row of the name. */
    #short = false;
    #name = [];
    #begun;
    constructor(sink) {
        this.#sink = sink;
        this.#measurements = new Measurements(sink);
    }
    line(raw) {
        const line = withoutColour(raw.slice(0, catch2_text_MAX_LINE)).trim();
        if (line.startsWith('benchmark name '))
            this.#heading(line);
        else if (line.startsWith('test cases:') && /\b[1-9]\d* failed(?! as expected)/.test(line))
            this.#sink.toolFailed(line.slice(0, 300));
        else if (/benchmark failed/i.test(line))
            this.#failed(line);
        else if (RULE.test(line))
            this.#rule(line);
        else if (line !== '')
            this.#words(line);
        if (line !== '')
            this.#previous = line;
    }
    #heading(line) {
        this.#inTable = true;
        this.#short = /\bmean\b/.test(line);
        this.#name = [];
    }
    /** Rules of dashes stand under the heading of a table, and frame the name of a test case. */
    #rule(line) {
        if (line.startsWith('-') && /^(?:benchmark name|std dev) /.test(this.#previous))
            return;
        this.#close();
        this.#inTable = false;
        if (line.startsWith('-'))
            this.#section = this.#previous;
    }
    #failed(line) {
        const name = this.#begun?.name ?? this.#name.join(' ');
        this.#sink.toolFailed(`${name.slice(0, 200)}: ${line.slice(0, 300)}`);
        this.#begun = undefined;
        this.#name = [];
    }
    #words(line) {
        if (!this.#inTable || line.startsWith('mean ') || line.startsWith('std dev '))
            return;
        const words = line.split(/\s+/);
        const durations = durationsOf(words);
        const before = words.slice(0, words.length - 2 * durations.length);
        const [samples = '', turns = ''] = before.slice(-2);
        if (durations.length === 1 && /^\d+$/.test(samples) && /^\d+$/.test(turns))
            this.#begin([...this.#name, ...before.slice(0, -2)].join(' '), Number(samples), durations);
        else if (durations.length === 3 && before.length === 0)
            this.#mean(durations);
        // A name longer than its column goes on in the next row.
        else if (!this.#begun)
            this.#name.push(line);
    }
    #begin(name, samples, [first]) {
        this.#close();
        this.#begun = { name, samples };
        if (this.#short && first)
            this.#add(first, {});
    }
    /** The first row of three is the mean with its bounds, the second the standard deviation. */
    #mean([mean, low, high]) {
        if (!this.#begun || !mean || !low || !high)
            return;
        const isOneUnit = low[1] === mean[1] && high[1] === mean[1];
        this.#add(mean, isOneUnit ? { low: low[0], high: high[0] } : {});
    }
    #add([value, unit], bounds) {
        if (!this.#begun)
            return;
        const { name, samples } = this.#begun;
        const figures = { samples, ...bounds };
        this.#measurements.add({ name, variant: this.#section, measure: 'mean', value, unit, figures });
        this.#begun = undefined;
        this.#name = [];
    }
    #close() {
        if (this.#begun)
            this.#measurements.invalid(`\`${this.#begun.name.slice(0, 60)}\` has no mean`);
        this.#begun = undefined;
        this.#name = [];
    }
    end() {
        this.#sink.tool('Catch2');
        this.#close();
        this.#measurements.end();
    }
}
const catch2Text = {
    id: 'catch2-text',
    name: 'Catch2 output',
    tools: 'Catch2 2 and 3 (`BENCHMARK`, reporter `console`)',
    kinds: ['benchmarks'],
    shapes: [{ lines: /^benchmark name\s+samples\s+iterations\s/ }],
    remark: 'The mean counts; a test case that failed fails the report.',
    example: `benchmark name                       samples       iterations    est run time
                                     mean          low mean      high mean
                                     std dev       low std dev   high std dev
-------------------------------------------------------------------------------
Fibonacci 10                                   100           208     7.1968 ms
                                            344 ns        341 ns        349 ns
                                             19 ns         11 ns         29 ns

===============================================================================
test cases: 1 | 1 passed
assertions: - none -
`,
    read: (sink) => ({ lines: new Catch2TextReader(sink) }),
};

;// CONCATENATED MODULE: ./packages/reports/src/formats/catch2-xml.ts

function catch2_xml_numberOf(text) {
    return text !== undefined && text.trim() !== '' ? Number(text) : undefined;
}
class Catch2XmlReader {
    #sink;
    #measurements;
    #case = '';
    #benchmark;
    #mean;
    constructor(sink) {
        this.#sink = sink;
        this.#measurements = new Measurements(sink);
    }
    open(name, attributes) {
        if (name === 'TestCase')
            this.#case = attributes['name'] ?? '';
        else if (name === 'BenchmarkResults') {
            this.#benchmark = attributes;
            this.#mean = undefined;
        }
        else if (name === 'mean' && this.#benchmark)
            this.#mean = catch2_xml_numberOf(attributes['value']);
        else if (name === 'OverallResult' && attributes['success'] === 'false')
            this.#sink.toolFailed(`the test case ${this.#case.slice(0, 200)} failed`);
        else if (name === 'failed' && this.#benchmark)
            this.#sink.toolFailed(`${(this.#benchmark['name'] ?? '').slice(0, 200)}: ${(attributes['message'] ?? '').slice(0, 300)}`);
    }
    close(name) {
        if (name !== 'BenchmarkResults')
            return;
        const samples = catch2_xml_numberOf(this.#benchmark?.['samples']);
        this.#measurements.add({
            name: this.#benchmark?.['name'],
            variant: this.#case,
            measure: 'mean',
            value: this.#mean,
            unit: 'ns',
            figures: samples === undefined ? undefined : { samples },
        });
        this.#benchmark = undefined;
    }
    end() {
        this.#sink.tool('Catch2');
        this.#measurements.end();
    }
}
const catch2Xml = {
    id: 'catch2-xml',
    name: 'Catch2 XML, its benchmarks',
    tools: 'Catch2 2 and 3 (reporter `xml`)',
    kinds: ['benchmarks'],
    shapes: [{ xml: { roots: ['Catch2TestRun', 'Catch'] } }],
    remark: 'Times are in nanoseconds. Tests are read from the reporter `junit`.',
    unproven: true,
    example: `<Catch2TestRun name="bench" catch2-version="3.5.0"><TestCase name="Fibonacci" filename="bench.cpp" line="5">
<BenchmarkResults name="Fibonacci 10" samples="100" resamples="100000" iterations="208" clockResolution="17" estimatedDuration="7.19e+06"><mean value="344.1" lowerBound="341.2" upperBound="349.3" ci="0.95"/><standardDeviation value="19" lowerBound="11" upperBound="29" ci="0.95"/></BenchmarkResults>
<OverallResult success="true"/></TestCase></Catch2TestRun>
`,
    read: (sink) => ({ xml: new Catch2XmlReader(sink) }),
};

;// CONCATENATED MODULE: ./packages/reports/src/formats/checkov-json.ts

/** Checkov rates only with a platform's key; what it does not rate failed all the same. */
const checkov_json_WORDS = {
    '': 'high',
    none: 'high',
    info: 'low',
    low: 'low',
    medium: 'medium',
    moderate: 'medium',
    high: 'high',
    critical: 'critical',
};
/** Vulnerabilities of packages come with what is known of them. */
function vulnerabilityOf(details) {
    const id = details.at('id').text();
    const name = details.at('package_name').text();
    if (id === undefined || name === undefined)
        return {};
    const version = details.at('package_version').text();
    const fixedIn = details.at('lowest_fixed_version').text();
    const cvss = details.at('cvss').value;
    return {
        group: 'vulnerability',
        ids: [id],
        package: { name, ...(version !== undefined && { version }) },
        ...(fixedIn !== undefined && fixedIn !== '' && { fixedIn }),
        ...(typeof cvss === 'number' && cvss >= 0 && cvss <= 10 && { score: cvss }),
    };
}
function findingOfCheck(check, suppressed) {
    const [from, to] = check.at('file_line_range').list();
    const name = check.at('check_name').text() ?? '';
    const resource = check.at('resource').text() ?? '';
    const path = check.at('repo_file_path').text() ?? check.at('file_path').text();
    return findingOf({
        tool: 'Checkov',
        rule: check.at('check_id').text(),
        message: resource === '' ? name : `${name} (${resource})`,
        word: check.at('severity').text() ?? '',
        words: checkov_json_WORDS,
        // Paths begin with a slash that means the folder that was scanned.
        path: path?.replace(/^\/(?!\/)/, ''),
        line: from?.position(),
        endLine: to?.position(),
        suppressed,
        url: check.at('guideline').text(),
        ...vulnerabilityOf(check.at('vulnerability_details')),
    });
}
function checkov_json_reader(sink) {
    let checks = 0;
    const tell = (report) => {
        const results = report.at('results');
        const summary = results.isThere ? report.at('summary') : report;
        const failed = summary.at('failed').number();
        if (failed !== undefined)
            sink.declaredCount('findings', failed + (summary.at('skipped').number() ?? 0));
        const broken = results.at('parsing_errors').list();
        for (const file of broken)
            sink.invalid(`\`${file.word() ?? ''}\` could not be parsed, and was not checked`);
        if (broken.length === 0 && (summary.at('parsing_errors').number() ?? 0) > 0)
            sink.invalid('files could not be parsed, and were not checked');
        checks += results.at('passed_checks').list().length + (summary.at('passed').number() ?? 0) + (failed ?? 0);
    };
    return {
        each: ['failed', 'skipped'].flatMap((kind) => [`results.${kind}_checks.*`, `*.results.${kind}_checks.*`]),
        document(document) {
            sink.tool('Checkov');
            if (document.isList)
                for (const report of document.list())
                    tell(report);
            else
                tell(document);
            if (checks === 0)
                sink.note('Checkov made no check');
        },
        item(check, path) {
            if (!check.isObject)
                return sink.invalid(`\`${check.path}\` is no check`);
            sink.finding(findingOfCheck(check, path.includes('skipped_checks')));
        },
    };
}
const REPORT = { type: 'object', keys: ['check_type', 'results'] };
const checkovJson = {
    id: 'checkov-json',
    name: 'Checkov JSON',
    tools: 'Checkov',
    kinds: ['findings'],
    shapes: [
        { json: REPORT },
        { json: { type: 'array', first: REPORT } },
        { json: { type: 'object', keys: ['passed', 'failed', 'checkov_version'] } },
    ],
    fileNames: ['checkov*.json', 'results_json.json'],
    remark: 'Without a platform key Checkov rates nothing: a check that failed is `high`. Skipped checks are suppressed findings.',
    example: `{"check_type":"terraform","results":{"passed_checks":[],"failed_checks":[{"check_id":"CKV_AWS_18","check_name":"Ensure the S3 bucket has access logging enabled","check_result":{"result":"FAILED"},"file_path":"/main.tf","repo_file_path":"/infra/main.tf","file_line_range":[1,5],"resource":"aws_s3_bucket.data","severity":null,"guideline":null}],"skipped_checks":[],"parsing_errors":[]},"summary":{"passed":0,"failed":1,"skipped":0,"parsing_errors":0,"resource_count":1,"checkov_version":"3.2.0"}}
`,
    read: (sink) => ({ json: checkov_json_reader(sink) }),
};

;// CONCATENATED MODULE: ./packages/reports/src/formats/checkstyle.ts


const checkstyle_WORDS = { ignore: 'none', info: 'low', warning: 'medium', error: 'high' };
class CheckstyleReader {
    texts = ['exception'];
    #sink;
    #file;
    constructor(sink) {
        this.#sink = sink;
        sink.tool('Checkstyle');
    }
    open(name, attributes, path) {
        if (name === 'file')
            this.#file = attributes['name'];
        else if (name === 'error' && path.at(-2) === 'file')
            this.#error(attributes);
    }
    close(name, text) {
        if (name === 'file')
            this.#file = undefined;
        else if (name === 'exception')
            this.#sink.invalid(`\`${this.#file ?? ''}\` could not be checked (${text.trim().split('\n')[0]?.slice(0, 200) ?? ''})`);
    }
    #error(attributes) {
        this.#sink.finding(findingOf({
            tool: 'Checkstyle',
            rule: attributes['source'],
            message: attributes['message'],
            word: attributes['severity'],
            words: checkstyle_WORDS,
            path: this.#file,
            line: positionOf(attributes['line']),
            column: positionOf(attributes['column']),
        }));
    }
}
const checkstyle = {
    id: 'checkstyle',
    name: 'Checkstyle XML',
    tools: 'Checkstyle, PHP_CodeSniffer, ktlint, detekt, Scalastyle and others',
    kinds: ['lint'],
    shapes: [{ xml: { roots: ['checkstyle'] } }],
    fileNames: ['checkstyle*.xml'],
    remark: 'A file that could not be checked (`exception`) makes the report partial.',
    example: `<?xml version="1.0" encoding="UTF-8"?>
<checkstyle version="10.0">
<file name="src/A.java"><error line="3" column="5" severity="warning" message="'64' is a magic number." source="com.puppycrawl.tools.checkstyle.checks.coding.MagicNumberCheck"/></file>
</checkstyle>
`,
    read: (sink) => ({ xml: new CheckstyleReader(sink) }),
};

;// CONCATENATED MODULE: ./packages/reports/src/coverage/clover-conditions.ts
/** No condition has so many arms; how often it ran may well be more. */
const MANY_ARMS = 1_000;
function sum(counts, meaning) {
    let [covered, total] = [0, 0];
    for (let at = 0; at < counts.length; at += 3) {
        const [some, all] = armsOf(counts[at + 1] ?? 0, counts[at + 2] ?? 0, meaning);
        covered += some;
        total += all;
    }
    return [covered, total];
}
function armsOf(whenTrue, whenFalse, meaning) {
    if (meaning === 'arms')
        return [whenTrue, whenTrue + whenFalse];
    return [Number(whenTrue > 0) + Number(whenFalse > 0), 2];
}
function isSame(a, b) {
    return a?.[0] === b[0] && a[1] === b[1];
}
/**
 * The conditions of a Clover report, whose `truecount` and `falsecount` are either how many arms of the line were taken and
 * missed (Istanbul), or how often it was true and false (OpenClover). One tool wrote all of it, so it is judged as a whole: by
 * the totals that the files state, then by lines that can be only one of the two, then by who wrote it.
 */
class CloverConditions {
    #files = [];
    #hints = { arms: 0, sides: 0 };
    version = '';
    project = '';
    declared;
    /** How many conditions there are. */
    get size() {
        return this.#files.reduce((size, { counts }) => size + counts.length / 3, 0);
    }
    open(file) {
        if (this.#files.at(-1)?.counts.length === 0)
            this.#files.pop();
        this.#files.push({ file, counts: [], declared: undefined });
    }
    fileDeclares(share) {
        const file = this.#files.at(-1);
        if (file)
            file.declared = share;
    }
    add(line, ran, whenTrue, whenFalse) {
        this.#files.at(-1)?.counts.push(line, whenTrue, whenFalse);
        if (whenTrue + whenFalse === 0 || whenTrue + whenFalse > MANY_ARMS)
            this.#hints.sides++;
        // What never ran was never false.
        else if (!ran)
            this.#hints.arms++;
    }
    /** Gives every condition to its file; returns what had to be assumed. */
    settle() {
        if (this.size === 0)
            return undefined;
        const told = this.#byTotals() ?? this.#byLines();
        const meaning = told ?? (this.project === 'All files' && this.version === '3.2.0' ? 'arms' : 'sides');
        for (const { file, counts } of this.#files)
            for (let at = 0; at < counts.length; at += 3) {
                const [covered, total] = armsOf(counts[at + 1] ?? 0, counts[at + 2] ?? 0, meaning);
                file.branches(counts[at] ?? 0, covered, total);
            }
        if (told)
            return undefined;
        const written = meaning === 'arms' ? 'arms taken and missed, as Istanbul does' : 'times true and false, as OpenClover does';
        return `nothing in it tells what its conditions count; taken for ${written}`;
    }
    #byTotals() {
        const votes = { arms: 0, sides: 0 };
        const all = { arms: [0, 0], sides: [0, 0] };
        for (const { counts, declared } of this.#files)
            for (const meaning of ['arms', 'sides']) {
                const share = sum(counts, meaning);
                all[meaning] = [all[meaning][0] + share[0], all[meaning][1] + share[1]];
                if (isSame(declared, share))
                    votes[meaning]++;
            }
        if (votes.arms !== votes.sides)
            return votes.arms > votes.sides ? 'arms' : 'sides';
        const [arms, sides] = [isSame(this.declared, all.arms), isSame(this.declared, all.sides)];
        if (arms === sides)
            return undefined;
        return arms ? 'arms' : 'sides';
    }
    #byLines() {
        const { arms, sides } = this.#hints;
        if (arms === sides)
            return undefined;
        return arms > sides ? 'arms' : 'sides';
    }
}

;// CONCATENATED MODULE: ./packages/reports/src/text/whole.ts
const [ZERO, NINE] = [48, 57];
/** More digits than any count has; what is longer is refused rather than rounded to infinity. */
const MOST_DIGITS = 20;
/** Where the digits that begin at `from` end. */
function digitsEnd(text, from) {
    let at = from;
    for (let code = text.charCodeAt(at); code >= ZERO && code <= NINE; code = text.charCodeAt(++at))
        ;
    return at;
}
/** The number of the digits there: in large files this is done millions of times, so no text is made of them. */
function numberAt(text, from, to) {
    let number = 0;
    for (let at = from; at < to; at++)
        number = number * 10 + (text.charCodeAt(at) - ZERO);
    return number;
}
/** The whole number that an attribute or a field holds, from 0; undefined for anything else. */
function whole_wholeOf(text) {
    if (text === undefined || text === '' || text.length > MOST_DIGITS)
        return undefined;
    let number = 0;
    for (let at = 0; at < text.length; at++) {
        const code = text.charCodeAt(at);
        if (code < ZERO || code > NINE)
            return undefined;
        number = number * 10 + (code - ZERO);
    }
    return number;
}

;// CONCATENATED MODULE: ./packages/reports/src/formats/clover.ts


function declared(attributes, total) {
    const [covered, all] = [whole_wholeOf(attributes[`covered${total}`]), whole_wholeOf(attributes[total])];
    return covered === undefined || all === undefined ? undefined : [covered, all];
}
class CloverReader {
    #sink;
    #conditions = new CloverConditions();
    #package = '';
    #file;
    #inTests = false;
    #previous = { line: -1, times: 0 };
    constructor(sink) {
        this.#sink = sink;
    }
    open(name, attributes, path) {
        if (name === 'testproject')
            this.#inTests = true;
        else if (name === 'coverage' && path.length === 1)
            this.#root(attributes);
        if (this.#inTests)
            return;
        if (name === 'line')
            this.#line(attributes);
        else if (name === 'file')
            this.#open(attributes);
        else if (name === 'package')
            this.#package = attributes['name'] ?? '';
        else if (name === 'project')
            this.#conditions.project = attributes['name'] ?? '';
        else if (name === 'metrics')
            this.#metrics(attributes, path.at(-2));
    }
    close(name) {
        if (name === 'testproject')
            this.#inTests = false;
        else if (name === 'file')
            this.#file = undefined;
        else if (name === 'package')
            this.#package = '';
    }
    end() {
        const unsure = this.#conditions.settle();
        if (unsure !== undefined)
            this.#sink.note(unsure);
        const branches = this.#conditions.declared;
        // Some tools state branches without showing any.
        if (branches && this.#conditions.size > 0)
            this.#sink.declaredCoverage({ branches });
    }
    #root(attributes) {
        const at = whole_wholeOf(attributes['generated']);
        // PHPUnit counts seconds, the others milliseconds.
        if (at !== undefined)
            this.#sink.madeAt(new Date(at < 1e11 ? at * 1_000 : at));
        this.#conditions.version = attributes['clover'] ?? '';
    }
    #open(attributes) {
        const { name = '', path = '' } = attributes;
        const isBare = path === '' && !/[\\/]/.test(name) && this.#package !== '';
        const full = isBare ? `${this.#package.replaceAll('.', '/')}/${name}` : path === '' ? name : path;
        if (full === '')
            this.#sink.invalid('a file without a name');
        this.#file = full === '' ? undefined : this.#sink.source(full);
        this.#previous = { line: -1, times: 0 };
        if (this.#file)
            this.#conditions.open(this.#file);
    }
    #metrics(attributes, parent) {
        const branches = declared(attributes, 'conditionals');
        if (parent === 'file')
            this.#conditions.fileDeclares(branches);
        if (parent !== 'project')
            return;
        this.#conditions.declared = branches;
        const statements = declared(attributes, 'statements');
        if (statements)
            this.#sink.declaredCoverage({ statements });
    }
    #line(attributes) {
        const { type, num, signature, name } = attributes;
        const line = whole_wholeOf(num);
        const [count, whenTrue, whenFalse] = [attributes['count'], attributes['truecount'], attributes['falsecount']].map(whole_wholeOf);
        const hits = count ?? (whenTrue ?? Number.NaN) + (whenFalse ?? Number.NaN);
        if (line === undefined || Number.isNaN(hits) || !this.#file)
            return this.#sink.invalid(`a line \`${(num ?? '').slice(0, 20)}\` of type \`${(type ?? '').slice(0, 20)}\``);
        if (type === 'method')
            return this.#file.function(`${line} ${signature ?? name ?? ''}`, hits > 0);
        this.#file.line(line, hits > 0);
        this.#file.statement(this.#identity(line), hits > 0);
        if (type === 'cond' && whenTrue !== undefined && whenFalse !== undefined)
            this.#conditions.add(line, hits > 0, whenTrue, whenFalse);
    }
    /** Which of the statements of a line it is. */
    #identity(line) {
        this.#previous = { line, times: this.#previous.line === line ? this.#previous.times + 1 : 0 };
        return `${line}#${this.#previous.times}`;
    }
}
const clover = {
    id: 'clover',
    name: 'Clover XML',
    tools: 'OpenClover, PHPUnit, Istanbul (Jest, Vitest, nyc)',
    kinds: ['coverage'],
    shapes: [
        { xml: { roots: ['coverage'], children: ['project', 'testproject'] } },
        { xml: { roots: ['coverage'], attributes: ['clover'] } },
    ],
    fileNames: ['clover*.xml'],
    remark: 'Conditions mean two things: arms that were taken and missed (Istanbul), or how often each side ran (OpenClover); the totals of the files tell which.',
    example: `<?xml version="1.0" encoding="UTF-8"?>
<coverage generated="1700000000000" clover="3.2.0"><project timestamp="1700000000000" name="All files">
<metrics statements="2" coveredstatements="1" conditionals="2" coveredconditionals="1" methods="0" coveredmethods="0"/>
<file name="a.ts" path="/w/src/a.ts"><metrics statements="2" coveredstatements="1" conditionals="2" coveredconditionals="1" methods="0" coveredmethods="0"/>
<line num="1" count="2" type="cond" truecount="1" falsecount="1"/><line num="2" count="0" type="stmt"/></file></project></coverage>
`,
    read: (sink) => ({ xml: new CloverReader(sink) }),
};

;// CONCATENATED MODULE: ./packages/reports/src/formats/cobertura.ts

/** `covered` and `valid` attributes of the root; NaN and what is not there say nothing. */
function cobertura_declared(attributes, what) {
    const covered = whole_wholeOf(attributes[`${what}-covered`]);
    const valid = whole_wholeOf(attributes[`${what}-valid`]);
    return covered === undefined || valid === undefined ? undefined : [covered, valid];
}
function lineOf(attributes) {
    const number = whole_wholeOf(attributes['number']);
    const { hits: written } = attributes;
    const hits = whole_wholeOf(written) ?? Number(written);
    if (number === undefined || Number.isNaN(hits))
        return undefined;
    const conditions = attributes['condition-coverage'];
    const [, covered, total] = conditions === undefined ? [] : (/\((\d+)\/(\d+)\)/.exec(conditions) ?? []);
    return {
        number,
        // A counter that overflowed is below zero and says nothing of the line.
        covered: hits > 0,
        branches: total === undefined ? undefined : [Number(covered), Number(total)],
    };
}
class CoberturaReader {
    texts = ['source'];
    #sink;
    #file;
    #methodLines = [];
    #hasClassLines = false;
    constructor(sink) {
        this.#sink = sink;
    }
    open(name, attributes, path) {
        if (name === 'line')
            this.#line(attributes, path);
        else if (name === 'class') {
            this.#file = this.#sink.source(attributes['filename'] ?? '');
            this.#methodLines = [];
            this.#hasClassLines = false;
        }
        else if (path.length === 1)
            this.#root(attributes);
    }
    close(name, text) {
        if (name === 'source')
            this.#sink.sourceRoot(text.trim());
        if (name !== 'class')
            return;
        // Lines of methods are lines of the class as well; they count only where the class has none.
        if (!this.#hasClassLines)
            for (const line of this.#methodLines)
                this.#add(line);
        this.#file = undefined;
    }
    #root(attributes) {
        const at = whole_wholeOf(attributes['timestamp']);
        // Some tools count seconds, some milliseconds.
        if (at !== undefined && at > 0)
            this.#sink.madeAt(new Date(at < 1e11 ? at * 1_000 : at));
        const lines = cobertura_declared(attributes, 'lines');
        const branches = cobertura_declared(attributes, 'branches');
        this.#sink.declaredCoverage({ ...(lines && { lines }), ...(branches && { branches }) });
    }
    #line(attributes, path) {
        const line = lineOf(attributes);
        if (!line)
            return this.#sink.invalid(`a line \`${(attributes['number'] ?? '').slice(0, 20)}\` with \`${(attributes['hits'] ?? '').slice(0, 20)}\` hits`);
        if (path.at(-3) === 'class') {
            this.#hasClassLines = true;
            this.#add(line);
        }
        else if (path.at(-3) === 'method' && !this.#hasClassLines)
            this.#methodLines.push(line);
    }
    #add({ number, covered, branches }) {
        this.#file?.line(number, covered);
        if (branches)
            this.#file?.branches(number, branches[0], branches[1]);
    }
}
const cobertura = {
    id: 'cobertura',
    name: 'Cobertura XML',
    tools: 'coverage.py, coverlet, gcovr, Istanbul, tarpaulin and others',
    kinds: ['coverage'],
    shapes: [
        { xml: { roots: ['coverage'], children: ['sources', 'packages'] } },
        // Nothing was instrumented.
        { xml: { roots: ['coverage'], attributes: ['line-rate'] } },
    ],
    fileNames: ['cobertura*.xml', 'coverage.xml'],
    remark: 'Rates and totals of the file are not believed: lines are counted.',
    example: `<coverage line-rate="0.5" lines-covered="1" lines-valid="2"><sources><source>/w/src</source></sources><packages><package name="p"><classes>
<class name="C" filename="app.py"><methods/><lines><line number="1" hits="1"/><line number="2" hits="0"/></lines></class>
</classes></package></packages></coverage>
`,
    read: (sink) => ({ xml: new CoberturaReader(sink) }),
};

;// CONCATENATED MODULE: ./packages/reports/src/formats/codeclimate-json.ts

const codeclimate_json_WORDS = {
    // Optional by the specification.
    '': 'medium',
    info: 'low',
    normal: 'medium',
    minor: 'low',
    major: 'medium',
    critical: 'high',
    blocker: 'critical',
};
function codeclimate_json_reader(sink) {
    return {
        each: ['*'],
        concatenated: true,
        item(issue) {
            if (!issue.isObject)
                return sink.invalid(`\`${issue.path}\` is no issue`);
            // Engines write measurements into the same stream.
            const type = issue.at('type').text()?.toLowerCase() ?? 'issue';
            if (type === 'measurement')
                return;
            if (type === 'error')
                return sink.toolFailed((issue.at('description').text() ?? 'an engine failed').slice(0, 200));
            const location = issue.at('location');
            const begin = location.at('positions').at('begin');
            const tool = issue.at('engine_name').text() ?? 'Code Climate';
            sink.tool(tool);
            sink.finding(findingOf({
                tool,
                rule: issue.at('check_name').text(),
                message: issue.at('description').text(),
                word: issue.at('severity').text() ?? '',
                words: codeclimate_json_WORDS,
                path: location.at('path').text(),
                line: location.at('lines').at('begin').position() ?? begin.at('line').position(),
                endLine: location.at('lines').at('end').position() ?? location.at('positions').at('end').at('line').position(),
                column: begin.at('column').position(),
                fingerprint: issue.at('fingerprint').text(),
            }));
        },
    };
}
const ISSUE = { keys: ['description', 'location'], at: { location: { keys: ['path'] } } };
const codeclimateJson = {
    id: 'codeclimate-json',
    name: 'Code Climate JSON',
    tools: 'Code Climate engines, GitLab code quality, RuboCop, golangci-lint, PHPStan and others',
    kinds: ['lint'],
    shapes: [
        { json: { type: 'array', first: ISSUE } },
        { json: { type: 'object', ...ISSUE } },
        { json: { type: 'array', first: { keys: ['location', 'check_name'], values: { type: /^issue$/i } } } },
        { json: { type: 'array', empty: true } },
    ],
    fileNames: ['gl-code-quality-report.json', 'codeclimate*.json'],
    remark: 'A list, or documents each ended by a NUL byte.',
    example: `[{"type":"issue","check_name":"argument_count","description":"Method has 6 arguments (exceeds 4 allowed).","categories":["Complexity"],"fingerprint":"f778445eae9245ad","severity":"minor","location":{"path":"lib/a.rb","lines":{"begin":2,"end":2}}}]
`,
    read: (sink) => ({ json: codeclimate_json_reader(sink) }),
};

;// CONCATENATED MODULE: ./packages/reports/src/formats/composer-audit.ts

const composer_audit_TOOL = 'composer audit';
const composer_audit_WORDS = { low: 'low', medium: 'medium', high: 'high', critical: 'critical', abandoned: 'low' };
/** The members of a list, or of an object that PHP writes where a list's keys have a gap. */
function members(node) {
    return node.isList ? node.list() : node.entries().map(([, item]) => item);
}
/** The entries of an object that PHP writes as `[]` where it is empty. */
function entries(node) {
    if (node.isList && node.list().length === 0)
        return [];
    return node.entries();
}
class ComposerAuditReader {
    #sink;
    #advisories;
    constructor(sink) {
        this.#sink = sink;
        this.#advisories = new Advisories(sink);
        sink.tool(composer_audit_TOOL);
    }
    document(document) {
        if (!document.at('advisories').isThere)
            document.at('advisories').refuse('an object');
        this.#packages(document.at('advisories'), false);
        this.#packages(document.at('ignored-advisories'), true);
        for (const [name, other] of entries(document.at('abandoned'))) {
            const instead = typeof other.value === 'string' ? `; use ${other.value} instead` : '';
            this.#advisories.once({
                tool: composer_audit_TOOL,
                ids: ['abandoned'],
                package: { name, version: undefined, purl: undefined },
                message: `${name} is abandoned${instead}`,
                word: 'abandoned',
                words: composer_audit_WORDS,
            });
        }
        this.#advisories.end();
    }
    #packages(packages, suppressed) {
        for (const [name, list] of entries(packages))
            for (const advisory of members(list))
                this.#advisory(advisory, name, suppressed);
    }
    #advisory(advisory, name, suppressed) {
        if (!advisory.isObject)
            return this.#sink.invalid(`an advisory of ${name}`);
        const sources = advisory.at('sources').isThere ? members(advisory.at('sources')) : [];
        const told = {
            tool: composer_audit_TOOL,
            ids: [
                advisory.at('cve').text(),
                advisory.at('advisoryId').word(),
                ...sources.map((source) => source.at('remoteId').word()),
            ],
            package: { name: advisory.at('packageName').text() ?? name, version: undefined, purl: undefined },
            message: advisory.at('title').text(),
            word: advisory.at('severity').text(),
            words: composer_audit_WORDS,
            url: advisory.at('link').text(),
            suppressed,
        };
        if (suppressed)
            this.#advisories.once(told);
        else
            this.#advisories.add(told);
    }
}
const composerAudit = {
    id: 'composer-audit',
    name: 'Composer audit',
    tools: 'Composer 2.4 and later (`composer audit --format=json`)',
    kinds: ['dependencies'],
    shapes: [
        { json: { type: 'object', keys: ['advisories', 'abandoned'] } },
        { json: { type: 'object', keys: ['advisories'], without: ['metadata', 'actions', 'vulnerabilities'] } },
    ],
    unproven: true,
    remark: 'It does not say how many packages it looked at. Abandoned packages are low.',
    example: `{"advisories":{"monolog/monolog":[{"advisoryId":"PKSA-1","packageName":"monolog/monolog","affectedVersions":">=1.8.0,<1.12.0","title":"Header injection",
"cve":"CVE-2014-0001","link":"https://github.com/Seldaek/monolog/pull/448","reportedAt":"2014-12-29T00:00:00+00:00","sources":[{"name":"GitHub","remoteId":"GHSA-5x2v-6c8v-wq9p"}],
"severity":"high"}]},"abandoned":{"swiftmailer/swiftmailer":"symfony/mailer"}}
`,
    read: (sink) => ({ json: new ComposerAuditReader(sink) }),
};

;// CONCATENATED MODULE: ./packages/reports/src/formats/coveragepy-json.ts
class CoveragePyReader {
    each = ['files.*'];
    #sink;
    #lines;
    #branches;
    /** Line 0 stands for a file without code that was imported; the tool's own totals leave it out. */
    #zeros = 0;
    constructor(sink) {
        this.#sink = sink;
    }
    document(document) {
        this.#sink.tool('coverage.py');
        const totals = document.at('totals');
        const share = (covered, total) => {
            const [some, all] = [totals.at(covered).number(), totals.at(total).number()];
            return some === undefined || all === undefined ? undefined : [some, all];
        };
        this.#lines = share('covered_lines', 'num_statements');
        this.#branches = share('covered_branches', 'num_branches');
    }
    item(item, _path, [path = '']) {
        if (!item.at('executed_lines').isList || !item.at('missing_lines').isList)
            return item.refuse('`executed_lines` and `missing_lines`');
        const file = this.#sink.source(path);
        this.#addLines(item.at('executed_lines'), file, true);
        this.#addLines(item.at('missing_lines'), file, false);
        if (item.at('executed_branches').isThere || item.at('missing_branches').isThere) {
            this.#addBranches(item.at('executed_branches'), file, true);
            this.#addBranches(item.at('missing_branches'), file, false);
            return;
        }
        // Before version 6.5 there are only sums.
        const summary = item.at('summary');
        const [covered, total] = [summary.at('covered_branches').number(), summary.at('num_branches').number()];
        if (covered !== undefined && total !== undefined)
            this.#sink.sourceTotals(path, { branches: [covered, total] });
    }
    end() {
        const [lines, branches] = [this.#lines, this.#branches];
        this.#sink.declaredCoverage({
            ...(lines && { lines: [lines[0] + this.#zeros, lines[1] + this.#zeros] }),
            ...(branches && { branches }),
        });
    }
    #addLines(list, file, covered) {
        for (const line of list.list()) {
            const number = line.number();
            if (number === undefined || !Number.isSafeInteger(number) || number < 0)
                return line.refuse('the number of a line');
            if (number === 0)
                this.#zeros++;
            file.line(number, covered);
        }
    }
    /** From a line to a line; below zero: out of the code that begins there. */
    #addBranches(list, file, taken) {
        for (const arc of list.list()) {
            const [from, to] = arc.list().map((end) => end.number());
            if (from === undefined || to === undefined)
                return arc.refuse('a branch from a line to a line');
            file.branch(Math.abs(from), `${from} ${to}`, taken);
        }
    }
}
const coveragepyJson = {
    id: 'coveragepy-json',
    name: 'coverage.py JSON',
    tools: 'coverage.py, pytest-cov',
    kinds: ['coverage'],
    shapes: [
        {
            json: {
                type: 'object',
                keys: ['meta', 'files', 'totals'],
                at: { meta: { keys: ['version', 'branch_coverage'] } },
            },
        },
    ],
    example: `{"meta":{"version":"7.6.1","timestamp":"2026-01-01T00:00:00","branch_coverage":true,"show_contexts":false},
"files":{"src/a.py":{"executed_lines":[1,2],"summary":{"covered_lines":2,"num_statements":3,"percent_covered":60.0,"num_branches":2,"covered_branches":1},
"missing_lines":[4],"excluded_lines":[],"executed_branches":[[2,-1]],"missing_branches":[[2,4]]}},
"totals":{"covered_lines":2,"num_statements":3,"percent_covered":60.0,"num_branches":2,"covered_branches":1}}
`,
    read: (sink) => ({ json: new CoveragePyReader(sink) }),
};

;// CONCATENATED MODULE: ./packages/reports/src/formats/criterion-estimates.ts

/** Statistics by today's names and those of versions before 0.3.4. */
const STATISTICS = {
    median: 'Median',
    median_abs_dev: 'MedianAbsDev',
    slope: 'Slope',
    std_dev: 'StdDev',
};
/**
 * The benchmark that a file of `target/criterion` is about, which the file does not say: the folders between `criterion` and
 * `new/estimates.json`; those of a saved baseline (`base`) go into the name.
 */
function criterion_estimates_nameOf(path) {
    const parts = path.split(/[\\/]/).filter((part) => part !== '' && part !== '.');
    const below = parts.slice(parts.lastIndexOf('criterion') + 1);
    const file = below.pop() ?? path;
    if (file !== 'estimates.json')
        below.push(file.replace(/\.json$/, ''));
    else if (below.length > 1) {
        const baseline = below.pop();
        if (baseline !== 'new')
            return `${below.join('/')} (${baseline ?? ''})`;
    }
    return below.join('/') || file;
}
function estimateOf(document, name, old) {
    const today = document.at(name);
    return (today.isThere ? today : document.at(old)).at('point_estimate').value;
}
class CriterionEstimatesReader {
    #sink;
    #name;
    constructor(sink, path) {
        this.#sink = sink;
        this.#name = criterion_estimates_nameOf(path);
    }
    document(document) {
        this.#sink.tool('Criterion.rs');
        const figures = {};
        for (const [name, old] of Object.entries(STATISTICS)) {
            const value = estimateOf(document, name, old);
            if (typeof value === 'number' && Number.isFinite(value))
                figures[name] = value;
        }
        const measurements = new Measurements(this.#sink);
        const value = estimateOf(document, 'mean', 'Mean');
        measurements.add({ name: this.#name, measure: 'mean', value, unit: 'ns', figures });
        measurements.end();
    }
}
const criterionEstimates = {
    id: 'criterion-estimates',
    name: 'Criterion.rs estimates.json',
    tools: 'Criterion.rs (`target/criterion/**/new/estimates.json`)',
    kinds: ['benchmarks'],
    // `change/estimates.json` has mean and median alone: ratios, no times.
    shapes: [
        { json: { type: 'object', keys: ['mean', 'median', 'std_dev'], at: { mean: { keys: ['point_estimate'] } } } },
        { json: { type: 'object', keys: ['Mean', 'Median', 'StdDev'], at: { Mean: { keys: ['point_estimate'] } } } },
    ],
    fileNames: ['estimates.json'],
    remark: 'The benchmark is named by the folders of the file: declare `target/criterion/**/new/estimates.json`. Times are taken as nanoseconds, as Criterion writes them unless it was given a measurement of its own.',
    example: `{"mean":{"confidence_interval":{"confidence_level":0.95,"lower_bound":101.2,"upper_bound":104.9},"point_estimate":103.1,"standard_error":0.9},
"median":{"point_estimate":102.8},"median_abs_dev":{"point_estimate":1.9},"slope":null,"std_dev":{"point_estimate":4.4}}
`,
    read: (sink, path) => ({ json: new CriterionEstimatesReader(sink, path) }),
};

;// CONCATENATED MODULE: ./packages/reports/src/formats/criterion-text.ts


const criterion_text_MAX_LINE = 20_000;
/** `[3.4623 µs 3.4632 µs 3.4641 µs]`; that of a change is in per cent, and is none. */
function intervalOf(text) {
    const words = text.trim().split(/\s+/);
    const [low = '', , estimate = '', unit = '', high = '', end = ''] = words;
    if (words.length !== 6 || !low.startsWith('[') || !end.endsWith(']'))
        return undefined;
    return { low: Number(low.slice(1)), estimate: Number(estimate), high: Number(high), unit };
}
class CriterionTextReader {
    #sink;
    #measurements;
    #before = '';
    /** The benchmark whose lines come. */
    #name = '';
    constructor(sink) {
        this.#sink = sink;
        this.#measurements = new Measurements(sink);
    }
    line(raw) {
        // Progress is written over and over in one line of a terminal.
        const whole = withoutColour(raw.slice(0, criterion_text_MAX_LINE));
        const line = whole.slice(whole.lastIndexOf('\r') + 1);
        const text = line.trim();
        if (text === '')
            return;
        const time = line.lastIndexOf('time:');
        if (time >= 0)
            this.#measured(line.slice(0, time).trim(), line.slice(time + 5));
        else if (text.startsWith('thrpt:'))
            this.#throughput(text.slice(6));
        else if (/^(?:error: |error\[)/.test(text))
            this.#sink.toolFailed(text.slice(0, 300));
        else if (/^test \S.* \.\.\. FAILED$/.test(text) || (text.startsWith('thread ') && text.includes(' panicked at')))
            this.#sink.toolFailed(text.slice(0, 300));
        this.#before = line;
    }
    /** A name that is longer than its column stands on the line before. */
    #measured(start, rest) {
        if (!rest.trim().startsWith('[') || rest.includes('%'))
            return;
        const name = start === '' ? this.#before.trim() : start;
        const interval = intervalOf(rest);
        if (!interval)
            return this.#measurements.invalid(`\`${name.slice(0, 60)}\`: \`${rest.trim().slice(0, 60)}\``);
        const { low, estimate, high, unit } = interval;
        this.#name = name;
        this.#measurements.add({ name, measure: 'time', value: estimate, unit, figures: { low, high } });
    }
    #throughput(rest) {
        const interval = intervalOf(rest);
        if (!interval || rest.includes('%') || this.#name === '')
            return;
        const { low, estimate, high, unit } = interval;
        this.#measurements.add({
            name: this.#name,
            measure: 'thrpt',
            value: estimate,
            unit,
            better: 'higher',
            figures: { low, high },
        });
    }
    end() {
        this.#sink.tool('Criterion.rs');
        this.#measurements.end();
    }
}
const criterionText = {
    id: 'criterion-text',
    name: 'Criterion.rs output',
    tools: 'Criterion.rs (`cargo bench`)',
    kinds: ['benchmarks'],
    shapes: [{ lines: /\btime:\s+\[\d/ }],
    remark: 'The middle of the three values counts.',
    example: `sort/64                 time:   [3.4793 µs 3.4796 µs 3.4800 µs]
                        change: [-0.5110% +0.0921% +0.7003%] (p = 0.77 > 0.05)
                        No change in performance detected.
`,
    read: (sink) => ({ lines: new CriterionTextReader(sink) }),
};

;// CONCATENATED MODULE: ./packages/reports/src/custom-entries.ts

const TURNS = 'ns|us|µs|ms|s|sec|second|m|min|minute|h|hr|hour';
const COSTS = 'ns|us|µs|ms|s|secs?|seconds?|milliseconds?|m|min|minutes?|h|hours?|bytes?|[kmgt]?i?b';
/** Any unit but a rate: of one such as `points`, only a declaration can tell which way is better. */
const NO_RATE = new RegExp(`^(?!.*/ ?(?:${TURNS})$)(?!(?:ops|.?hz|[qrt]ps)$)`, 'i');
/** Any unit but a time or a size. */
const NO_COST = new RegExp(`^(?!(?:${COSTS})(?:/(?:op|iter|iteration|call|run|req|request))?$)`, 'i');
/** Entries `{ name, unit, value }` as github-action-benchmark's two custom tools take them; the direction is in the tool's name alone. */
class CustomEntries {
    each = ['*'];
    #measurements;
    #better;
    constructor(sink, better) {
        this.#measurements = new Measurements(sink);
        this.#better = better;
    }
    item(item) {
        const unit = item.at('unit');
        if (unit.isThere && typeof unit.value !== 'string')
            return this.#measurements.invalid('an entry whose unit is no text');
        this.#measurements.add({
            name: item.at('name').value,
            measure: 'value',
            value: item.at('value').value,
            unit: unit.text() ?? '',
            better: this.#better,
        });
    }
    end() {
        this.#measurements.end();
    }
}

;// CONCATENATED MODULE: ./packages/reports/src/formats/customBiggerIsBetter.ts

const customBiggerIsBetter = {
    id: 'customBiggerIsBetter',
    name: 'github-action-benchmark custom JSON, more is better',
    tools: 'whatever writes a list of `{ name, unit, value }`',
    kinds: ['benchmarks'],
    shapes: [
        { json: { type: 'array', first: { keys: ['name', 'value'], values: { unit: NO_COST } } } },
        { json: { type: 'array', empty: true } },
    ],
    declaredShapes: [{ json: { type: 'array' } }],
    remark: 'Which way is better stands in the name of the format alone: declare it.',
    example: `[{"name":"requests served","unit":"req/s","value":1542.5,"range":"± 30"}]
`,
    read: (sink) => ({ json: new CustomEntries(sink, 'higher') }),
};

;// CONCATENATED MODULE: ./packages/reports/src/formats/customSmallerIsBetter.ts

const customSmallerIsBetter = {
    id: 'customSmallerIsBetter',
    name: 'github-action-benchmark custom JSON, less is better',
    tools: 'whatever writes a list of `{ name, unit, value }`',
    kinds: ['benchmarks'],
    shapes: [
        { json: { type: 'array', first: { keys: ['name', 'value'], values: { unit: NO_RATE } } } },
        { json: { type: 'array', empty: true } },
    ],
    declaredShapes: [{ json: { type: 'array' } }],
    remark: 'Which way is better stands in the name of the format alone: declare it.',
    example: `[{"name":"memory of a build","unit":"MB","value":154.2,"range":"3"}]
`,
    read: (sink) => ({ json: new CustomEntries(sink, 'lower') }),
};

;// CONCATENATED MODULE: ./packages/reports/src/sbom/component.ts

/** The name as the ecosystem writes it: Maven's parts are joined by a colon. */
function fullName({ group, name, purl }) {
    if (group === undefined || group === '')
        return name;
    return `${group}${purl?.startsWith('pkg:maven/') === true ? ':' : '/'}${name}`;
}
/** What an advisory about the component calls it. */
function versionOf(component) {
    const { version, purl } = component;
    return { name: fullName(component), ...(0,given/* given */.g)({ version: version === '' ? undefined : version, purl }) };
}
/** Licenses that hold together: several conclusions are one expression. */
function together(expressions) {
    if (expressions.length < 2)
        return expressions[0];
    return expressions.map((expression) => `(${expression})`).join(' AND ');
}
function packageOfComponent(component) {
    return {
        ...versionOf(component),
        licenses: component.declared,
        ...(0,given/* given */.g)({ type: component.type, concluded: together(component.concluded) }),
    };
}

// EXTERNAL MODULE: ./node_modules/packageurl-js/index.js
var packageurl_js = __webpack_require__(87091);
;// CONCATENATED MODULE: ./packages/reports/src/purl.ts

/** The package that a package URL names, as its ecosystem writes it; undefined for what is no package URL. */
function ofPurl(text) {
    try {
        const { type, namespace, name, version } = packageurl_js.PackageURL.fromString(text);
        const separator = type === 'maven' ? ':' : '/';
        const full = namespace === undefined || namespace === '' ? name : `${namespace}${separator}${name}`;
        return { name: full, purl: text, ...(version !== undefined && version !== '' && { version }) };
    }
    catch {
        return undefined;
    }
}

;// CONCATENATED MODULE: ./packages/reports/src/advisory/dependency-check.ts

/** Dependency-Check's words: CVSS's, and those of GitHub's and npm's advisories. */
const DEPENDENCY_CHECK_WORDS = {
    none: 'none',
    info: 'low',
    informational: 'low',
    low: 'low',
    moderate: 'medium',
    medium: 'medium',
    high: 'high',
    critical: 'critical',
};
/** The version before which all are vulnerable mends. */
function mended(endExcluding) {
    return endExcluding === undefined || endExcluding === '' ? undefined : endExcluding;
}
/** The package that an identifier names: a package URL, or `group:name:version`; else the file is its name. */
function packageOf(identifier, fileName) {
    if (identifier?.startsWith('pkg:') === true)
        return ofPurl(identifier) ?? { name: fileName, purl: identifier };
    const [group, name, version] = (identifier ?? '').split(':');
    if (group !== undefined && name !== undefined && version !== undefined)
        return { name: `${group}:${name}`, version };
    return { name: fileName };
}

;// CONCATENATED MODULE: ./packages/reports/src/sbom/vulnerability.ts




const vulnerability_WORDS = {
    none: 'none',
    info: 'low',
    low: 'low',
    medium: 'medium',
    high: 'high',
    critical: 'critical',
};
/** States of an analysis that say the product is not affected, or no longer (CycloneDX 1.4, `analysis.state`). */
const SETTLED = new Set(['resolved', 'resolved_with_pedigree', 'false_positive', 'not_affected']);
/** Only CVSS is on the scale from 0 to 10 that severities are made from. */
function scoreOf({ score, method, vector }) {
    if (method !== undefined && !/^cvss/i.test(method))
        return undefined;
    return scoreIn(score) ?? scoreIn(scoreOfVector(vector));
}
/** The rating of the vulnerability's own source, else the first; another's score only where its word says nothing. */
function judged({ ratings, source }) {
    const own = ratings.find((rating) => source !== undefined && rating.source === source) ?? ratings[0];
    const word = own?.severity;
    const isKnown = (0,severity/* severityOfWord */.Zx)(word, vulnerability_WORDS).unknownSeverity !== true;
    const scores = (isKnown && own ? [own] : ratings).flatMap((rating) => scoreOf(rating) ?? []);
    return { word, ...(scores.length > 0 && { score: Math.max(...scores.slice(0, 1_000)) }) };
}
/** A component by the last part of a reference: links to other documents are `urn:cdx:SERIAL/VERSION#REF`. */
function affected(ref, components) {
    const known = components.get(ref) ?? components.get(ref.slice(ref.lastIndexOf('#') + 1));
    return known ?? packageOf(ref, ref);
}
/** Tells of a vulnerability, once for each component that it is in. */
function tellVulnerability(vulnerability, components, product, advisories) {
    const { id, aliases, source, url, description, state, refs } = vulnerability;
    const { word, score } = judged(vulnerability);
    advisories.count(word);
    const items = refs.length > 0 ? refs.map((ref) => affected(ref, components)) : [{ name: product }];
    for (const item of items)
        advisories.once({
            tool: source ?? 'CycloneDX',
            ids: [id, ...aliases],
            package: { version: undefined, purl: undefined, ...item },
            message: description,
            word,
            words: vulnerability_WORDS,
            score,
            url,
            suppressed: state !== undefined && SETTLED.has(state),
        });
}

;// CONCATENATED MODULE: ./packages/reports/src/sbom/bill.ts



/** What is told of a CycloneDX document, whichever way it is written. */
class Bill {
    #sink;
    #byRef = new Map();
    /** They may stand before the components that they are about. */
    #vulnerabilities = [];
    #isAboutVulnerabilities = false;
    #components = 0;
    #packages = 0;
    product = 'the product';
    constructor(sink) {
        this.#sink = sink;
    }
    format(format) {
        if (format !== undefined && format !== 'CycloneDX')
            this.#sink.invalid(`\`bomFormat\`, which is \`${format.slice(0, 60)}\` where \`CycloneDX\` belongs`);
    }
    component(component, isNested) {
        this.#packages++;
        if (!isNested)
            this.#components++;
        if (component.ref !== undefined)
            this.#byRef.set(component.ref, versionOf(component));
        if (component.declared.length + component.concluded.length > 0)
            this.#sink.kind('licenses');
        this.#sink.package(packageOfComponent(component));
    }
    /** It lists vulnerabilities, be it none. */
    listsVulnerabilities() {
        this.#isAboutVulnerabilities = true;
        this.#sink.kind('dependencies');
    }
    vulnerability(vulnerability) {
        this.#vulnerabilities.push(vulnerability);
    }
    end() {
        this.#sink.figure('components', this.#components);
        if (this.#packages === 0 && this.#vulnerabilities.length === 0)
            this.#sink.vacuous('it holds no component');
        if (!this.#isAboutVulnerabilities)
            return;
        const advisories = new Advisories(this.#sink);
        for (const each of this.#vulnerabilities)
            tellVulnerability(each, this.#byRef, this.product, advisories);
        advisories.end();
    }
}

;// CONCATENATED MODULE: ./packages/reports/src/sbom/cyclonedx-json.ts



/** An entry's expression, identifier or name; empty where it has none of them, which says that there is an unknown license. */
function licensesOf(component) {
    const declared = [];
    const concluded = [];
    for (const choice of component.at('licenses').list()) {
        const license = choice.at('license');
        const expression = choice.at('expression').text() ?? license.at('expression').text();
        const word = expression ?? license.at('id').text() ?? license.at('name').text() ?? '';
        const said = choice.at('acknowledgement').text() ?? license.at('acknowledgement').text();
        (said === 'concluded' ? concluded : declared).push(word);
    }
    return { declared, concluded };
}
function ratingOf(rating) {
    return {
        source: rating.at('source').at('name').text(),
        score: advisory_scoreAt(rating.at('score')),
        severity: rating.at('severity').text(),
        method: rating.at('method').text(),
        vector: rating.at('vector').text(),
    };
}
class CycloneDxJsonReader {
    each = ['components.*', 'vulnerabilities.*'];
    #sink;
    #bill;
    constructor(sink) {
        this.#sink = sink;
        this.#bill = new Bill(sink);
    }
    document(document) {
        this.#bill.format(document.at('bomFormat').text());
        this.#sink.figure('specification', document.at('specVersion').word() ?? '');
        if (document.at('vulnerabilities').isThere)
            this.#bill.listsVulnerabilities();
        const metadata = document.at('metadata');
        this.#bill.product = metadata.at('component').at('name').text() ?? this.#bill.product;
        const made = instantOf(metadata.at('timestamp').text());
        if (made)
            this.#sink.madeAt(made);
        const tools = metadata.at('tools');
        // A list until 1.4, an object with components since 1.5.
        for (const tool of tools.isList ? tools.list() : tools.at('components').list())
            this.#sink.tool(tool.at('name').text() ?? '');
    }
    item(item, path) {
        if (path === 'components.*')
            this.#component(item, false);
        else
            this.#vulnerability(item);
    }
    end() {
        this.#bill.end();
    }
    #component(component, isNested) {
        const name = component.at('name').text();
        // It is there although nobody can say what it is, and so is its license.
        if (name === undefined)
            this.#sink.invalid(`\`${component.path}\` without a name`);
        this.#bill.component({
            ref: component.at('bom-ref').text(),
            type: component.at('type').text(),
            group: component.at('group').text(),
            name: name ?? '',
            version: component.at('version').word(),
            purl: component.at('purl').text(),
            ...licensesOf(component),
        }, isNested);
        for (const inner of component.at('components').list())
            this.#component(inner, true);
    }
    #vulnerability(item) {
        const references = item.at('references').list();
        this.#bill.vulnerability({
            id: item.at('id').text(),
            aliases: references.map((reference) => reference.at('id').text()),
            source: item.at('source').at('name').text(),
            url: item.at('source').at('url').text(),
            ratings: item.at('ratings').list().map(ratingOf),
            description: item.at('description').text() ?? item.at('detail').text(),
            state: item.at('analysis').at('state').text(),
            refs: item
                .at('affects')
                .list()
                .flatMap((target) => target.at('ref').text() ?? []),
        });
    }
}

;// CONCATENATED MODULE: ./packages/reports/src/sbom/cyclonedx-xml.ts


/** Whether a path leads from the document through components alone. */
function isComponent(path) {
    return path.every((name, at) => at === 0 || name === (at % 2 === 1 ? 'components' : 'component'));
}
function isConcluded(attributes) {
    return attributes['acknowledgement'] === 'concluded';
}
class CycloneDxXmlReader {
    texts = [
        ...['timestamp', 'group', 'name', 'version', 'purl', 'id', 'expression', 'url'],
        ...['score', 'base', 'severity', 'method', 'vector', 'description', 'state', 'ref'],
    ];
    #sink;
    #bill;
    #components = [];
    #vulnerability;
    constructor(sink) {
        this.#sink = sink;
        this.#bill = new Bill(sink);
    }
    open(name, attributes, path) {
        if (path.length === 1) {
            const version = /bom\/(\d+\.\d+)$/.exec(attributes['xmlns'] ?? '')?.[1];
            if (version !== undefined)
                this.#sink.figure('specification', version);
        }
        else if (name === 'component' && isComponent(path))
            this.#begin(attributes, path.length);
        else if (name === 'vulnerabilities' && this.#isListOfVulnerabilities(path))
            this.#bill.listsVulnerabilities();
        else if (name === 'vulnerability' && this.#isListOfVulnerabilities(path.slice(0, -1)))
            this.#vulnerability = { fields: {}, aliases: [], refs: this.#around(attributes), ratings: [] };
        else if (name === 'rating')
            this.#vulnerability?.ratings.push({});
        else
            this.#license(name, attributes, path);
    }
    close(name, text, path) {
        const value = text.trim();
        if (name === 'timestamp' && path.join('/') === 'bom/metadata/timestamp')
            this.#made(value);
        if (name === 'name' && path.join('/') === 'bom/metadata/component/name')
            this.#bill.product = value;
        if (name === 'name' && path.at(-2) === 'tool' && path[1] === 'metadata')
            this.#sink.tool(value);
        if (this.#vulnerability)
            return this.#ofVulnerability(this.#vulnerability, name, value, path);
        const open = this.#components.at(-1);
        if (open)
            this.#ofComponent(open, name, value, path);
    }
    end() {
        this.#bill.end();
    }
    #made(text) {
        const instant = instantOf(text);
        if (instant)
            this.#sink.madeAt(instant);
    }
    #begin(attributes, depth) {
        this.#tell(this.#components.at(-1));
        const fields = { ref: attributes['bom-ref'], type: attributes['type'] };
        this.#components.push({ depth, fields, choices: [], isTold: false });
    }
    /** In the document, or in a component (the extension of 1.0 to 1.3). */
    #isListOfVulnerabilities(path) {
        return path.at(-1) === 'vulnerabilities' && (path.length === 2 || isComponent(path.slice(0, -1)));
    }
    /** The component that a vulnerability stands in. */
    #around(attributes) {
        const ref = this.#components.at(-1)?.fields.ref ?? attributes['ref'];
        return ref === undefined ? [] : [ref];
    }
    #license(name, attributes, path) {
        const open = this.#components.at(-1);
        if (open?.depth !== path.length - 2 || path.at(-2) !== 'licenses')
            return;
        if (name === 'license' || name === 'expression')
            open.choices.push({ word: '', isConcluded: isConcluded(attributes) });
    }
    #ofComponent(open, name, value, path) {
        const below = path.length - open.depth;
        const choice = open.choices.at(-1);
        if (below === 0) {
            this.#tell(open);
            this.#components.pop();
        }
        else if (below === 1 && (name === 'group' || name === 'name' || name === 'version' || name === 'purl'))
            open.fields[name] = value;
        else if (below === 2 && name === 'expression' && choice && path.at(-2) === 'licenses')
            choice.word = value;
        else if (below === 3 && choice && path.at(-2) === 'license' && path.at(-3) === 'licenses') {
            if (name === 'id' || (name === 'name' && choice.word === ''))
                choice.word = value;
        }
    }
    /** A component is told when its first inner one begins, or when it ends: licenses stand before inner components. */
    #tell(open) {
        if (!open || open.isTold)
            return;
        open.isTold = true;
        const { name, ref, type, group, version, purl } = open.fields;
        if (name === undefined)
            this.#sink.invalid('a component without a name');
        const words = (concluded) => open.choices.filter((choice) => choice.isConcluded === concluded).map(({ word }) => word);
        const licenses = { declared: words(false), concluded: words(true) };
        this.#bill.component({ ref, type, group, name: name ?? '', version, purl, ...licenses }, open.depth > 3);
    }
    #ofVulnerability(open, name, value, path) {
        const parent = path.at(-2);
        if (name === 'vulnerability')
            this.#ended(open);
        else if (parent === 'vulnerability' && (name === 'id' || name === 'description'))
            open.fields[name] = value;
        else if (name === 'id' && parent === 'reference')
            open.aliases.push(value);
        else if (name === 'ref' && parent === 'target')
            open.refs.push(value);
        else if (name === 'state' && parent === 'analysis')
            open.fields.state = value;
        else if (parent === 'source' && path.at(-3) === 'vulnerability') {
            if (name === 'name')
                open.fields.source = value;
            else if (name === 'url')
                open.fields.url = value;
        }
        else if (path.includes('rating'))
            this.#ofRating(open.ratings.at(-1), name, value, parent);
    }
    #ofRating(rating, name, value, parent) {
        if (!rating)
            return;
        if (name === 'name' && parent === 'source')
            rating.source = value;
        else if ((name === 'score' || name === 'base') && value !== '')
            rating.score = Number(value);
        else if (name === 'severity' || name === 'method' || name === 'vector')
            rating[name] = value.replace(/^None$/, 'none');
    }
    #ended({ fields, aliases, refs, ratings }) {
        this.#vulnerability = undefined;
        this.#bill.vulnerability({
            id: fields.id,
            aliases,
            source: fields.source,
            url: fields.url,
            ratings: ratings.map(({ source, score, severity, method, vector }) => ({
                source,
                score,
                severity,
                method,
                vector,
            })),
            description: fields.description,
            state: fields.state,
            refs: [...new Set(refs)],
        });
    }
}

;// CONCATENATED MODULE: ./packages/reports/src/formats/cyclonedx.ts


const cyclonedx = {
    id: 'cyclonedx',
    name: 'CycloneDX',
    tools: 'cdxgen, Syft, Trivy, cyclonedx-maven, cyclonedx-npm, cyclonedx-py, `npm sbom` and others (1.2 to 1.7, JSON and XML)',
    kinds: ['sbom', 'licenses', 'dependencies'],
    shapes: [{ json: { type: 'object', keys: ['bomFormat', 'specVersion'] } }, { xml: { roots: ['bom'] } }],
    fileNames: ['bom.json', 'bom.xml', '*.cdx.json', '*.cdx.xml'],
    remark: 'Components within components count; the product itself does not. Vulnerabilities that it lists are findings.',
    example: `{"bomFormat":"CycloneDX","specVersion":"1.6","version":1,"metadata":{"component":{"type":"application","name":"app"}},"components":[{"type":"library","bom-ref":"a",
"name":"left","version":"1.0.0","purl":"pkg:npm/left@1.0.0","licenses":[{"license":{"id":"MIT"}}]},{"type":"library","bom-ref":"b","name":"right","version":"2.0.0",
"licenses":[{"expression":"MIT OR Apache-2.0"}]}]}
`,
    read: (sink) => ({ json: new CycloneDxJsonReader(sink), xml: new CycloneDxXmlReader(sink) }),
};

// EXTERNAL MODULE: ./packages/reports/src/text/json.ts
var json = __webpack_require__(89613);
// EXTERNAL MODULE: ./packages/reports/src/text/node.ts
var text_node = __webpack_require__(71943);
;// CONCATENATED MODULE: ./packages/reports/src/event-lines.ts



/** Reads a stream of JSON objects, one a line, as test runners write them while they run. */
class EventLines {
    #sink;
    #strange = 0;
    constructor(sink) {
        this.#sink = sink;
    }
    /** The event of a line; undefined for a line of something else, which tools and compilers mix in. */
    event(line, number) {
        const text = line.trim();
        if (text === '')
            return undefined;
        if (!text.startsWith('{')) {
            if (this.#strange++ === 0)
                this.#sink.note(`line ${number} is no event, and was left out; so are others like it`);
            return undefined;
        }
        try {
            return new text_node/* Node */.b((0,json/* parseJson */.qF)(text));
        }
        catch (error) {
            if (!(error instanceof fault/* ReportFault */.p))
                throw error;
            this.#sink.invalid(`line ${number}: ${error.message}`);
            return undefined;
        }
    }
}

;// CONCATENATED MODULE: ./packages/reports/src/test-status.ts
/** From harmless to worst: of several outcomes of one test, the worst counts. */
const ORDER = ['passed', 'skipped', 'unknown', 'failed', 'error'];
function worstOf(a, b) {
    return ORDER.indexOf(a) >= ORDER.indexOf(b) ? a : b;
}
function isBad(status) {
    return status === 'failed' || status === 'error' || status === 'unknown';
}

;// CONCATENATED MODULE: ./packages/reports/src/formats/dart-json.ts



const RESULTS = { success: 'passed', failure: 'failed', error: 'error' };
const EXAMPLE = `{"protocolVersion":"0.1.1","runnerVersion":"1.25.3","pid":7,"type":"start","time":0}
{"suite":{"id":0,"platform":"vm","path":"test/sum_test.dart"},"type":"suite","time":0}
{"group":{"id":1,"suiteID":0,"parentID":null,"name":"","testCount":2},"type":"group","time":1}
{"test":{"id":2,"name":"adds","suiteID":0,"groupIDs":[1],"line":4,"column":3,"url":"file:///w/test/sum_test.dart"},"type":"testStart","time":1}
{"testID":2,"result":"success","skipped":false,"hidden":false,"type":"testDone","time":4}
{"test":{"id":3,"name":"pays","suiteID":0,"groupIDs":[1],"line":8,"column":3,"url":"file:///w/test/sum_test.dart"},"type":"testStart","time":4}
{"testID":3,"error":"Expected: <1>","stackTrace":"test/sum_test.dart 9:5  main","isFailure":true,"type":"error","time":6}
{"testID":3,"result":"failure","skipped":false,"hidden":false,"type":"testDone","time":6}
{"success":false,"type":"done","time":7}
`;
function idOf(node) {
    return node.word() ?? '';
}
class DartReader {
    #sink;
    #events;
    #running = new Map();
    #suites = new Map();
    #groups = new Map();
    #isDone = false;
    #success;
    #anyBad = false;
    constructor(sink) {
        this.#sink = sink;
        this.#events = new EventLines(sink);
        sink.tool('dart test');
    }
    line(line, number) {
        const event = this.#events.event(line, number);
        if (!event)
            return;
        const type = event.at('type').text();
        if (type === 'suite')
            this.#suite(event.at('suite'));
        else if (type === 'group')
            this.#group(event.at('group'));
        else if (type === 'testStart')
            this.#begin(event.at('test'), event.at('time').number());
        else if (type === 'error')
            this.#error(event);
        else if (type === 'testDone')
            this.#end(event);
        else if (type === 'done') {
            this.#isDone = true;
            this.#success = event.at('success').boolean();
        }
    }
    end() {
        for (const { name, suite, file, line } of this.#running.values())
            this.#sink.test({ name, status: 'error', message: 'it did not end', ...(0,given/* given */.g)({ suite, file, line }) });
        if (!this.#isDone)
            this.#sink.toolFailed('it has no last event: the report was cut off, or the run was');
        else if (this.#success === undefined)
            this.#sink.toolFailed('the run was stopped before it ended');
        else if (!this.#success && !this.#anyBad && this.#running.size === 0)
            this.#sink.toolFailed('it says that the run failed, and shows no test that did');
    }
    #suite(suite) {
        const path = suite.at('path').text();
        if (path !== undefined)
            this.#suites.set(idOf(suite.at('id')), path);
    }
    #group(group) {
        const name = group.at('name').text();
        if (name !== undefined && name !== '')
            this.#groups.set(idOf(group.at('id')), name);
    }
    #begin(test, began) {
        const full = test.at('name').text() ?? '';
        // A group's name begins with those of the groups around it, and a test's with its group's.
        const group = test
            .at('groupIDs')
            .list()
            .map((id) => this.#groups.get(idOf(id)))
            .findLast((name) => name !== undefined);
        const isInside = group !== undefined && full.startsWith(`${group} `);
        const file = this.#suites.get(idOf(test.at('suiteID')));
        this.#running.set(idOf(test.at('id')), {
            name: isInside ? full.slice(group.length + 1) : full,
            suite: group,
            file,
            // The line is the suite's own only where `url` is not another file, of which it was called.
            line: test.at('root_line').position() ?? test.at('line').position(),
            began,
        });
    }
    #error(event) {
        const test = this.#running.get(idOf(event.at('testID')));
        if (!test)
            return;
        const [message, details] = [event.at('error').word(), event.at('stackTrace').word()];
        if (message !== undefined)
            test.message ??= message.slice(0, 8_000);
        if (details !== undefined)
            test.details ??= details.slice(0, 8_000);
    }
    #end(event) {
        const id = idOf(event.at('testID'));
        const test = this.#running.get(id);
        this.#running.delete(id);
        const word = event.at('result').text() ?? '';
        const known = Object.hasOwn(RESULTS, word) ? (RESULTS[word] ?? 'unknown') : 'unknown';
        // What is hidden is not a test, such as loading a file; where it failed it is one.
        if (event.at('hidden').boolean() === true && !isBad(known))
            return;
        const status = known === 'passed' && event.at('skipped').boolean() === true ? 'skipped' : known;
        if (isBad(status))
            this.#anyBad = true;
        const ended = event.at('time').number();
        const { name = '', began, ...rest } = test ?? {};
        const seconds = began === undefined || ended === undefined ? undefined : Math.max(0, ended - began) / 1000;
        this.#sink.test({ name, status, ...(0,given/* given */.g)({ ...rest, seconds }) });
    }
}
const dartJson = {
    id: 'dart-json',
    name: 'Dart test JSON',
    tools: 'dart test --reporter json, flutter test --machine',
    kinds: ['tests'],
    shapes: [{ lines: /^\{"protocolVersion":"[^"]{1,40}","runnerVersion":/ }],
    remark: 'A test that began and never ended is an error, and so is a run without its last event.',
    example: EXAMPLE,
    read: (sink) => ({ lines: new DartReader(sink) }),
};

;// CONCATENATED MODULE: ./packages/reports/src/formats/dependency-check-json.ts



const dependency_check_json_TOOL = 'Dependency-Check';
class DependencyCheckReader {
    each = ['dependencies.*'];
    #sink;
    #advisories;
    #dependencies = 0;
    constructor(sink) {
        this.#sink = sink;
        this.#advisories = new Advisories(sink);
        sink.tool(dependency_check_json_TOOL);
    }
    document(document) {
        for (const failure of document.at('scanInfo').at('analysisExceptions').list()) {
            const reason = failure.at('exception').at('message').text();
            this.#sink.invalid(`an analysis that failed: ${(reason ?? 'no reason given').slice(0, 300)}`);
        }
        const made = instantOf(document.at('projectInfo').at('reportDate').text());
        if (made)
            this.#sink.madeAt(made);
    }
    item(dependency) {
        this.#dependencies++;
        for (const item of dependency.at('vulnerabilities').list())
            this.#vulnerability(dependency, item, false);
        for (const item of dependency.at('suppressedVulnerabilities').list())
            this.#vulnerability(dependency, item, true);
    }
    end() {
        this.#advisories.end();
        this.#sink.figure('audited', this.#dependencies);
        if (this.#dependencies === 0)
            this.#sink.vacuous('it holds no dependency');
    }
    #vulnerability(dependency, item, suppressed) {
        const name = item.at('name').text();
        const fileName = dependency.at('fileName').text();
        if (name === undefined || fileName === undefined)
            return this.#sink.invalid(`\`${item.path}\` without a name`);
        const software = item.at('vulnerableSoftware').list();
        const matched = software.find((each) => each.at('software').at('vulnerabilityIdMatched').word() === 'true');
        this.#advisories.add({
            tool: dependency_check_json_TOOL,
            ids: [name],
            package: packageOf(dependency.at('packages').list()[0]?.at('id').text(), fileName),
            message: item.at('description').text(),
            word: item.at('severity').text(),
            words: DEPENDENCY_CHECK_WORDS,
            score: item.at('cvssv4').at('baseScore').number() ??
                item.at('cvssv3').at('baseScore').number() ??
                item.at('cvssv2').at('score').number(),
            fixedIn: mended(matched?.at('software').at('versionEndExcluding').text()),
            path: dependency.at('filePath').text(),
            suppressed,
        });
    }
}
const dependencyCheckJson = {
    id: 'dependency-check-json',
    name: 'OWASP Dependency-Check, JSON',
    tools: 'OWASP Dependency-Check (`--format JSON`)',
    kinds: ['dependencies'],
    shapes: [{ json: { type: 'object', keys: ['reportSchema', 'dependencies'] } }],
    fileNames: ['dependency-check-report.json'],
    unproven: true,
    example: `{"reportSchema":"1.1","scanInfo":{"engineVersion":"12.1.0"},"projectInfo":{"name":"app","reportDate":"2026-01-05T10:00:00.000Z"},"dependencies":[
{"isVirtual":false,"fileName":"library-6.7.8.jar","filePath":"/w/lib/library-6.7.8.jar","packages":[{"id":"pkg:maven/org.owasp/library@6.7.8","confidence":"HIGH"}],
"vulnerabilities":[{"source":"NVD","name":"CVE-2024-0001","severity":"HIGH","cvssv3":{"baseScore":7.5,"baseSeverity":"HIGH"},"description":"a weakness"}]}]}
`,
    read: (sink) => ({ json: new DependencyCheckReader(sink) }),
};

;// CONCATENATED MODULE: ./packages/reports/src/formats/dependency-check-xml.ts



const dependency_check_xml_TOOL = 'Dependency-Check';
const VULNERABILITIES = new Set(['vulnerability', 'suppressedVulnerability']);
/** From the newest kind of score to the oldest, by the element around it. */
const dependency_check_xml_SCORES = ['cvssV4', 'cvssV3', 'cvssV2', 'vulnerability', 'suppressedVulnerability'];
/** Schemas 1.3 to 4.1: scores and identifiers moved between them. */
class DependencyCheckXmlReader {
    texts = [
        'reportDate',
        'fileName',
        'filePath',
        'id',
        'name',
        'severity',
        'score',
        'baseScore',
        'cvssScore',
        'description',
        'message',
    ];
    #sink;
    #advisories;
    #dependency;
    #vulnerability;
    #dependencies = 0;
    constructor(sink) {
        this.#sink = sink;
        this.#advisories = new Advisories(sink);
        sink.tool(dependency_check_xml_TOOL);
    }
    open(name, attributes, path) {
        if (name === 'dependency' && path.length === 3) {
            this.#dependencies++;
            this.#dependency = { fileName: '' };
        }
        else if (VULNERABILITIES.has(name) && path.at(-2) === 'vulnerabilities')
            this.#vulnerability = { suppressed: name !== 'vulnerability', scores: new Map() };
        else if (name === 'software' && attributes['vulnerabilityIdMatched'] === 'true' && this.#vulnerability) {
            const fix = mended(attributes['versionEndExcluding']);
            if (fix !== undefined)
                this.#vulnerability.fixedIn = fix;
        }
    }
    close(name, text, path) {
        const parent = path.at(-2) ?? '';
        if (name === 'message' && path.includes('analysisExceptions') && parent === 'exception')
            this.#sink.invalid(`an analysis that failed: ${text.trim().slice(0, 300)}`);
        if (name === 'reportDate')
            this.#made(text);
        if (!this.#dependency)
            return;
        if (this.#vulnerability)
            this.#ofVulnerability(this.#vulnerability, this.#dependency, name, text.trim(), parent);
        else if (parent === 'dependency')
            this.#ofDependency(this.#dependency, name, text.trim());
        else if (path.includes('relatedDependency'))
            return;
        else if (parent === 'package' && name === 'id')
            this.#dependency.identifier ??= text.trim();
        else if (parent === 'identifier' && name === 'name')
            this.#dependency.identifier ??= text.trim();
        if (name === 'dependency' && path.length === 3)
            this.#dependency = undefined;
    }
    end() {
        this.#advisories.end();
        this.#sink.figure('audited', this.#dependencies);
        if (this.#dependencies === 0)
            this.#sink.vacuous('it holds no dependency');
    }
    #made(text) {
        const instant = instantOf(text.trim());
        if (instant)
            this.#sink.madeAt(instant);
    }
    #ofDependency(dependency, name, text) {
        if (name === 'fileName')
            dependency.fileName = text;
        else if (name === 'filePath')
            dependency.filePath = text;
    }
    #ofVulnerability(vulnerability, dependency, name, text, parent) {
        if (VULNERABILITIES.has(name))
            return this.#tell(vulnerability, dependency);
        if (name === 'score' || name === 'baseScore' || name === 'cvssScore') {
            const score = Number(text);
            if (text !== '' && Number.isFinite(score))
                vulnerability.scores.set(parent, score);
        }
        else if (!VULNERABILITIES.has(parent))
            return;
        else if (name === 'name')
            vulnerability.name = text;
        else if (name === 'severity')
            vulnerability.word = text;
        else if (name === 'description')
            vulnerability.description = text;
    }
    #tell(vulnerability, { fileName, filePath, identifier }) {
        this.#vulnerability = undefined;
        const { name, word, description, fixedIn, scores, suppressed } = vulnerability;
        if (name === undefined || name === '')
            return this.#sink.invalid(`a vulnerability of ${fileName} without a name`);
        const from = dependency_check_xml_SCORES.find((element) => scores.has(element));
        this.#advisories.add({
            tool: dependency_check_xml_TOOL,
            ids: [name],
            package: packageOf(identifier, fileName),
            message: description,
            word,
            words: DEPENDENCY_CHECK_WORDS,
            score: from === undefined ? undefined : scores.get(from),
            fixedIn,
            path: filePath,
            suppressed,
        });
    }
}
const dependencyCheckXml = {
    id: 'dependency-check-xml',
    name: 'OWASP Dependency-Check, XML',
    tools: 'OWASP Dependency-Check (`--format XML`)',
    kinds: ['dependencies'],
    shapes: [{ xml: { roots: ['analysis'], children: ['scanInfo', 'projectInfo', 'dependencies'] } }],
    fileNames: ['dependency-check-report.xml'],
    example: `<analysis xmlns="https://jeremylong.github.io/DependencyCheck/dependency-check.4.1.xsd"><scanInfo><engineVersion>12.1.0</engineVersion></scanInfo>
<projectInfo><name>app</name><reportDate>2026-01-05T10:00:00.000Z</reportDate></projectInfo><dependencies><dependency isVirtual="false"><fileName>library-6.7.8.jar</fileName>
<filePath>/w/lib/library-6.7.8.jar</filePath><identifiers><package confidence="HIGH"><id>pkg:maven/org.owasp/library@6.7.8</id></package></identifiers><vulnerabilities>
<vulnerability source="NVD"><name>CVE-2024-0001</name><severity>HIGH</severity><cvssV3><baseScore>7.5</baseScore></cvssV3><description>a weakness</description></vulnerability>
</vulnerabilities></dependency></dependencies></analysis>
`,
    read: (sink) => ({ xml: new DependencyCheckXmlReader(sink) }),
};

;// CONCATENATED MODULE: ./packages/reports/src/formats/eslint-json.ts

const eslint_json_WORDS = { off: 'none', warning: 'medium', error: 'high' };
const NAMES = ['off', 'warning', 'error'];
/** ESLint writes numbers; tools that imitate it write words. */
function wordOf(severity) {
    const { value } = severity;
    return typeof value === 'number' ? (NAMES[value] ?? String(value)) : severity.word();
}
class EslintReader {
    /** A list, or with metadata: an object of the list and the rules. */
    each = ['*', 'results.*'];
    #sink;
    #isList = false;
    #declared = 0;
    constructor(sink) {
        this.#sink = sink;
        sink.tool('ESLint');
    }
    document(document) {
        this.#isList = document.isList;
    }
    item(file, path) {
        if (path === '*' && !this.#isList)
            return;
        const name = file.at('filePath').text();
        if (name === undefined || !file.at('messages').isList)
            return this.#sink.invalid(`\`${file.path}\` is no result of a file`);
        for (const message of file.at('messages').list())
            this.#message(message, name, false);
        const suppressed = file.at('suppressedMessages').list();
        for (const message of suppressed)
            this.#message(message, name, true);
        const [errors, warnings] = ['errorCount', 'warningCount'].map((key) => file.at(key).number());
        if (errors !== undefined && warnings !== undefined)
            this.#declared += errors + warnings + suppressed.length;
        else
            this.#declared = Number.NaN;
    }
    end() {
        if (!Number.isNaN(this.#declared))
            this.#sink.declaredCount('findings', this.#declared);
    }
    #message(message, path, suppressed) {
        if (!message.isObject)
            return this.#sink.invalid(`\`${message.path}\` is no message`);
        const text = message.at('message').text();
        if (message.at('fatal').boolean() === true)
            this.#sink.invalid(`\`${path}\` could not be linted (${(text ?? '').slice(0, 200)})`);
        this.#sink.finding(findingOf({
            tool: 'ESLint',
            rule: message.at('ruleId').text(),
            message: text,
            word: wordOf(message.at('severity')),
            words: eslint_json_WORDS,
            path,
            line: message.at('line').position(),
            endLine: message.at('endLine').position(),
            column: message.at('column').position(),
            suppressed,
        }));
    }
}
const FILE = { type: 'object', keys: ['filePath', 'messages'] };
const eslintJson = {
    id: 'eslint-json',
    name: 'ESLint JSON',
    tools: 'ESLint (`json` and `json-with-metadata`)',
    kinds: ['lint'],
    shapes: [
        { json: { type: 'array', first: FILE } },
        { json: { type: 'array', empty: true } },
        { json: { type: 'object', keys: ['results', 'metadata'], at: { results: { first: FILE } } } },
        {
            json: { type: 'object', keys: ['results'], at: { results: { empty: true }, metadata: { keys: ['rulesMeta'] } } },
        },
    ],
    fileNames: ['eslint*.json'],
    remark: 'A file that could not be parsed is a finding, and makes the report partial.',
    example: `[{"filePath":"/w/src/a.js","messages":[{"ruleId":"no-unused-vars","severity":1,"message":"'x' is defined but never used.","line":1,"column":7,"nodeType":"Identifier","endLine":1,"endColumn":8}],"suppressedMessages":[],"errorCount":0,"fatalErrorCount":0,"warningCount":1,"fixableErrorCount":0,"fixableWarningCount":0}]
`,
    read: (sink) => ({ json: new EslintReader(sink) }),
};

;// CONCATENATED MODULE: ./packages/reports/src/formats/gitlab-sast.ts

const gitlab_sast_WORDS = {
    info: 'none',
    low: 'low',
    medium: 'medium',
    high: 'high',
    critical: 'critical',
};
const KINDS = { dependency_scanning: 'dependencies', container_scanning: 'images' };
/** A signature that is not made of lines: `location` is, and so would be another as soon as they move. */
function fingerprintOf(vulnerability) {
    const signatures = vulnerability
        .at('tracking')
        .at('items')
        .list()
        .flatMap((item) => item.at('signatures').list());
    return signatures
        .find((item) => item.at('algorithm').text() !== 'location')
        ?.at('value')
        .text();
}
function gitlab_sast_packageOf(location) {
    const dependency = location.at('dependency');
    const name = dependency.at('package').at('name').text();
    if (name === undefined)
        return {};
    const version = dependency.at('version').text();
    return { package: { name, ...(version !== undefined && { version }) }, group: 'vulnerability' };
}
class GitLabReader {
    each = ['vulnerabilities.*'];
    #sink;
    #tool = 'GitLab';
    constructor(sink) {
        this.#sink = sink;
    }
    document(document) {
        const scan = document.at('scan');
        this.#tool = scan.at('scanner').at('name').text() ?? this.#tool;
        this.#sink.tool(this.#tool);
        const kind = KINDS[scan.at('type').text() ?? ''];
        if (kind)
            this.#sink.about(kind);
        const status = scan.at('status').text();
        if (status !== undefined && status !== 'success')
            this.#sink.toolFailed(`${this.#tool} says that its scan ended in \`${status}\``);
        for (const message of scan.at('messages').list())
            if (message.at('level').text() === 'fatal')
                this.#sink.toolFailed(`${this.#tool}: ${(message.at('value').text() ?? '').slice(0, 200)}`);
    }
    item(vulnerability) {
        if (!vulnerability.isObject)
            return this.#sink.invalid(`\`${vulnerability.path}\` is no vulnerability`);
        const location = vulnerability.at('location');
        const identifiers = vulnerability.at('identifiers').list();
        const [first] = identifiers;
        const name = vulnerability.at('name').text() ?? vulnerability.at('message').text();
        const ids = identifiers.filter((item) => /^(?:cve|ghsa)$/i.test(item.at('type').text() ?? ''));
        this.#sink.finding(findingOf({
            tool: vulnerability.at('scanner').at('name').text() ?? this.#tool,
            rule: first?.at('name').text() ?? first?.at('value').text() ?? name,
            message: name ?? vulnerability.at('description').text(),
            word: vulnerability.at('severity').text(),
            words: gitlab_sast_WORDS,
            path: location.at('file').text(),
            line: location.at('start_line').position(),
            endLine: location.at('end_line').position(),
            fingerprint: fingerprintOf(vulnerability),
            ids: ids.length === 0 ? undefined : ids.flatMap((item) => item.at('value').text() ?? []),
            ...gitlab_sast_packageOf(location),
        }));
    }
}
const gitlabSast = {
    id: 'gitlab-sast',
    name: 'GitLab security report',
    tools: 'the analyzers of GitLab, and tools that write their schema',
    kinds: ['findings'],
    shapes: [
        {
            json: {
                type: 'object',
                keys: ['version', 'vulnerabilities'],
                without: ['bomFormat', 'metadata', 'auditReportVersion'],
                at: { vulnerabilities: { type: 'array' } },
            },
        },
    ],
    fileNames: ['gl-*-report.json'],
    remark: 'A scan whose status is not `success` says that the tool failed.',
    example: `{"version":"15.1.4","scan":{"analyzer":{"id":"semgrep","name":"Semgrep"},"scanner":{"id":"semgrep","name":"Semgrep"},"type":"sast","status":"success","start_time":"2026-01-02T03:04:05","end_time":"2026-01-02T03:05:06"},"vulnerabilities":[{"id":"4a1b","name":"Improper neutralization","description":"eval of input","severity":"High","location":{"file":"app.py","start_line":3,"end_line":3},"identifiers":[{"type":"semgrep_id","name":"bandit.B307","value":"bandit.B307"},{"type":"cwe","name":"CWE-95","value":"95"}]}],"remediations":[]}
`,
    read: (sink) => ({ json: new GitLabReader(sink) }),
};

;// CONCATENATED MODULE: ./packages/reports/src/formats/gitleaks-json.ts

/** Gitleaks does not rate: a secret that is out is out. */
const gitleaks_json_WORDS = { '': 'high' };
/** One that names no commit holds the line, and would be another as soon as lines move. */
function gitleaks_json_fingerprintOf(leak) {
    const commit = leak.at('Commit').text() ?? '';
    return commit === '' ? undefined : leak.at('Fingerprint').text();
}
/** The secret itself is never taken: what is read here is shown to people. */
function gitleaks_json_reader(sink) {
    sink.tool('Gitleaks');
    return {
        each: ['*'],
        item(leak) {
            if (!leak.isObject)
                return sink.invalid(`\`${leak.path}\` is no leak`);
            const rule = leak.at('RuleID').text() ?? leak.at('rule').text();
            sink.finding(findingOf({
                tool: 'Gitleaks',
                rule,
                message: leak.at('Description').text() ?? rule,
                word: '',
                words: gitleaks_json_WORDS,
                path: leak.at('File').text() ?? leak.at('file').text(),
                line: leak.at('StartLine').position() ?? leak.at('lineNumber').position(),
                endLine: leak.at('EndLine').position(),
                column: leak.at('StartColumn').position(),
                fingerprint: gitleaks_json_fingerprintOf(leak),
                group: 'secret',
            }));
        },
    };
}
const gitleaksJson = {
    id: 'gitleaks-json',
    name: 'Gitleaks JSON',
    tools: 'Gitleaks 4 to 8, Betterleaks',
    kinds: ['findings'],
    shapes: [
        { json: { type: 'array', first: { keys: ['RuleID', 'File'] } } },
        { json: { type: 'array', first: { keys: ['rule', 'file', 'offender'] } } },
        { json: { type: 'array', empty: true } },
        { json: { type: 'null' } },
    ],
    fileNames: ['gitleaks*.json'],
    remark: 'Every leak is `high`; the secret itself is never read.',
    example: `[{"RuleID":"aws-access-token","Description":"AWS access token","StartLine":7,"EndLine":7,"StartColumn":12,"EndColumn":31,"Match":"REDACTED","Secret":"REDACTED","File":"deploy.sh","SymlinkFile":"","Commit":"0123456789abcdef0123456789abcdef01234567","Entropy":3.5,"Author":"A","Email":"a@example.com","Date":"2026-01-02T03:04:05Z","Message":"add","Tags":[],"Fingerprint":"0123456789abcdef0123456789abcdef01234567:deploy.sh:aws-access-token:7"}]
`,
    read: (sink) => ({ json: gitleaks_json_reader(sink) }),
};

;// CONCATENATED MODULE: ./packages/reports/src/formats/go-bench.ts


/** Names as Go takes them: `Benchmark`, then anything but a small letter. */
const NAME = /^Benchmark(?:[^a-z\s]\S*)?$/;
const go_bench_NUMBER = /^[+-]?(?:\d[\d.]*(?:e[+-]?\d+)?|Inf|NaN)$/i;
/** No line that a benchmark writes is longer; others are what it printed. */
const go_bench_MAX_LINE = 20_000;
function wordsOf(text) {
    const trimmed = text.trim();
    return trimmed === '' ? [] : trimmed.split(/\s+/);
}
/** `1000 123 ns/op 0 B/op`: the turns, then pairs of value and unit; undefined for other words. */
function resultOf([turns = '', ...rest]) {
    if (!/^\d+$/.test(turns) || rest.length < 2 || rest.length % 2 !== 0)
        return undefined;
    const pairs = [];
    for (let at = 0; at < rest.length; at += 2) {
        const [value = '', unit = ''] = rest.slice(at, at + 2);
        if (!go_bench_NUMBER.test(value))
            return undefined;
        pairs.push([value, unit]);
    }
    return { pairs };
}
class GoBenchReader {
    #sink;
    #measurements;
    #better = new Map();
    #package;
    /** A benchmark that began, and whose result has not come. */
    #begun;
    #failed = 0;
    constructor(sink) {
        this.#sink = sink;
        this.#measurements = new Measurements(sink, { repeats: true });
    }
    line(raw) {
        const line = withoutColour(raw.slice(0, go_bench_MAX_LINE));
        if (line.startsWith('Benchmark')) {
            if (raw.length > go_bench_MAX_LINE)
                return this.#measurements.invalid('a line longer than any result');
            return this.#benchmark(line);
        }
        if (line.startsWith('pkg: '))
            this.#package = line.slice(5).trim();
        else if (line.startsWith('Unit '))
            this.#unit(wordsOf(line));
        else if (/^(?:FAIL|panic:|fatal error:)(?:\s|$)/.test(line))
            this.#fail(line);
        else if (line.includes('--- FAIL: '))
            this.#fail(line);
        else if (/^ok\s/.test(line))
            this.#package = undefined;
        else if (/^(?:--- SKIP: |--- BENCH: )/.test(line))
            this.#begun = undefined;
        else if (this.#begun !== undefined)
            this.#late(line);
    }
    /** Lines of a failed package come in numbers; the first few say it. */
    #fail(line) {
        this.#begun = undefined;
        if (++this.#failed <= 10)
            this.#sink.toolFailed(line.trim().slice(0, 300));
    }
    #benchmark(line) {
        const [name = '', ...words] = wordsOf(line);
        if (!NAME.test(name))
            return;
        this.#end();
        if (words.length === 0) {
            // `-v` announces each by its name alone; what went to the terminal in between pushes a result to a later line.
            if (/\s$/.test(line))
                this.#begun = name;
            return;
        }
        const result = resultOf(words);
        if (result)
            this.#add(name, result);
        else if (line.includes('--- FAIL: '))
            this.#fail(line);
        else if (!line.includes('--- SKIP: ') && name !== 'Benchmark')
            this.#begun = name;
    }
    /** What a benchmark prints stands between its name and its result. */
    #late(line) {
        const result = resultOf(wordsOf(line));
        if (!result || this.#begun === undefined || !/\t| {2}/.test(line))
            return;
        this.#add(this.#begun, result);
        this.#begun = undefined;
    }
    #add(name, { pairs }) {
        const full = this.#package === undefined ? name : `${this.#package} > ${name}`;
        for (const [value, unit] of pairs)
            this.#measurements.add({
                name: full,
                measure: unit,
                value: Number(value.replace(/Inf/i, 'Infinity')),
                unit,
                better: this.#better.get(unit),
            });
    }
    /** `Unit MB/s better=higher`: the Go benchmark data format, section "Unit metadata". */
    #unit([, unit = '', ...pairs]) {
        for (const pair of pairs)
            if (pair === 'better=higher' || pair === 'better=lower')
                this.#better.set(unit, pair === 'better=higher' ? 'higher' : 'lower');
    }
    #end() {
        if (this.#begun !== undefined)
            this.#measurements.invalid(`\`${this.#begun.slice(0, 60)}\` has no result`);
        this.#begun = undefined;
    }
    end() {
        this.#sink.tool('go test -bench');
        this.#end();
        if (this.#failed === 0 || !this.#measurements.isUseless)
            this.#measurements.end();
    }
}
const goBench = {
    id: 'go-bench',
    name: 'Go benchmark output',
    tools: '`go test -bench`',
    kinds: ['benchmarks'],
    shapes: [{ lines: /^Benchmark(?:[^a-z\s]\S*)?\s+\d+\s+[\d.]+\s+\S|^pkg: \S+$/ }],
    remark: 'Every metric is a measure; a name that comes again (`-count`) is a further sample. Names keep their `-8`: other processors, other series.',
    example: `goos: linux
goarch: amd64
pkg: example.org/sort
BenchmarkQuick-8   \t 5604217\t       210.2 ns/op\t      48 B/op\t       2 allocs/op
PASS
ok  \texample.org/sort\t4.441s
`,
    read: (sink) => ({ lines: new GoBenchReader(sink) }),
};

;// CONCATENATED MODULE: ./packages/reports/src/formats/go-test-json.ts


/** What is kept of a test's output while it runs, in UTF-16 units. */
const MAX_OUTPUT = 8_000;
const go_test_json_RESULTS = { pass: 'passed', fail: 'failed', skip: 'skipped' };
const go_test_json_EXAMPLE = `{"Time":"2026-01-01T00:00:00Z","Action":"start","Package":"ex/sum"}
{"Time":"2026-01-01T00:00:00Z","Action":"run","Package":"ex/sum","Test":"TestAdd"}
{"Time":"2026-01-01T00:00:00Z","Action":"pass","Package":"ex/sum","Test":"TestAdd","Elapsed":0.01}
{"Time":"2026-01-01T00:00:00Z","Action":"run","Package":"ex/sum","Test":"TestPay"}
{"Time":"2026-01-01T00:00:00Z","Action":"output","Package":"ex/sum","Test":"TestPay","Output":"    sum_test.go:7: expected 1\\n"}
{"Time":"2026-01-01T00:00:00Z","Action":"fail","Package":"ex/sum","Test":"TestPay","Elapsed":0.02}
{"Time":"2026-01-01T00:00:01Z","Action":"fail","Package":"ex/sum","Elapsed":0.1}
`;
function append(output, more) {
    return output.length >= MAX_OUTPUT ? output : (output + more).slice(0, MAX_OUTPUT);
}
/** Where a test says what is wrong: `    file_test.go:19: text`. */
function messageOf(output) {
    const said = /^[ \t]{1,40}[\w.-]{1,200}\.go:\d{1,9}: .*/m.exec(output)?.[0];
    return (said ?? /^panic: .*/m.exec(output)?.[0])?.trim();
}
class GoTestReader {
    #sink;
    #events;
    #packages = new Map();
    constructor(sink) {
        this.#sink = sink;
        this.#events = new EventLines(sink);
        sink.tool('go test');
    }
    line(line, number) {
        const event = this.#events.event(line, number);
        if (!event) {
            // Before Go 1.24 a package that does not compile is a line of plain text.
            if (line.startsWith('FAIL\t'))
                this.#sink.toolFailed(line.slice(5, 500).trim());
            return;
        }
        const [action = '', name, test] = ['Action', 'Package', 'Test'].map((key) => event.at(key).text());
        if (name === undefined)
            return;
        const output = event.at('Output').text() ?? '';
        if (test === undefined)
            this.#package(name, action, output, event.at('FailedBuild').text());
        else
            this.#test(this.#packageOf(name), { name, test, action, output, seconds: event.at('Elapsed').number() });
    }
    end() {
        for (const [name, item] of this.#packages) {
            this.#abandon(name, item);
            this.#sink.toolFailed(`the tests of \`${name.slice(0, 300)}\` did not end: the report was cut off, or they were`);
        }
    }
    #packageOf(name) {
        let item = this.#packages.get(name);
        if (!item)
            this.#packages.set(name, (item = { running: new Map(), output: '', failed: false }));
        return item;
    }
    #package(name, action, output, failedBuild) {
        const item = this.#packageOf(name);
        if (action === 'output')
            item.output = append(item.output, output);
        if (!Object.hasOwn(go_test_json_RESULTS, action))
            return;
        this.#packages.delete(name);
        this.#abandon(name, item);
        if (action !== 'fail' || item.failed)
            return;
        const why = failedBuild === undefined ? item.output.trim().slice(0, 500) : 'it does not compile';
        this.#sink.toolFailed(`the package \`${name.slice(0, 300)}\` failed outside of its tests: ${why}`);
    }
    #test(item, event) {
        const { test, action, output } = event;
        if (action === 'run') {
            item.running.set(test, { output: '', isParent: false, innerFailed: false });
            for (const parent of parentsOf(test, item))
                parent.isParent = true;
        }
        else if (action === 'output') {
            const running = item.running.get(test);
            if (running)
                running.output = append(running.output, output);
        }
        else if (Object.hasOwn(go_test_json_RESULTS, action))
            this.#end(item, event);
    }
    #end(item, { name, test, action, seconds }) {
        const { output = '', isParent = false, innerFailed = false } = item.running.get(test) ?? {};
        item.running.delete(test);
        const status = go_test_json_RESULTS[action] ?? 'unknown';
        if (status === 'failed') {
            item.failed = true;
            for (const parent of parentsOf(test, item))
                parent.innerFailed = true;
        }
        if (isParent && (status !== 'failed' || innerFailed))
            return;
        const failed = status === 'failed';
        this.#sink.test({
            name: test,
            suite: name,
            status,
            ...(0,given/* given */.g)({
                seconds,
                message: failed ? messageOf(output) : undefined,
                details: failed && output !== '' ? output : undefined,
            }),
        });
    }
    /** Tests that a package began and never ended: it was killed, ran out of time, or panicked. */
    #abandon(name, { running, output }) {
        for (const [test, { output: own, isParent }] of running) {
            if (isParent)
                continue;
            const message = messageOf(own) ?? messageOf(output) ?? 'it did not end';
            this.#sink.test({ name: test, suite: name, status: 'error', message, details: own + output });
        }
    }
}
/** The running tests within which a test runs: `TestA` and `TestA/b` of `TestA/b/c`. */
function parentsOf(test, { running }) {
    const parents = [];
    for (let at = test.indexOf('/'), tries = 0; at >= 0 && tries < 64; at = test.indexOf('/', at + 1), tries++) {
        const parent = running.get(test.slice(0, at));
        if (parent)
            parents.push(parent);
    }
    return parents;
}
const goTestJson = {
    id: 'go-test-json',
    name: 'go test JSON',
    tools: 'go test -json, test2json, gotestsum --jsonfile',
    kinds: ['tests'],
    shapes: [
        { lines: /^\{"(?:Time":"[^"]{1,60}",")?Action":"(?:start|run|pass|fail|skip|output|pause|cont|bench|attr)"/ },
        { lines: /^\{"ImportPath":"[^"]{0,500}","Action":"build-/ },
    ],
    remark: 'Subtests are counted, not the test that runs them; a package that fails without a failed test is a failure.',
    example: go_test_json_EXAMPLE,
    read: (sink) => ({ lines: new GoTestReader(sink) }),
};

// EXTERNAL MODULE: ./packages/reports/src/text/own-text.ts
var own_text = __webpack_require__(61031);
;// CONCATENATED MODULE: ./packages/reports/src/formats/gocover.ts



/** After the path and a colon: `line.column,line.column statements count`. */
const SEPARATORS = ['.', ',', '.', ' ', ' '];
const gocover_MOST_DIGITS = 20;
const COLON = 58;
/** Lines that blocks may span in all, beyond so many for each block: a broken or hostile profile spans more. */
const SPANNED = 1_000_000;
const SPANNED_BY_BLOCK = 100;
/** The six numbers of a block, put into `numbers`; false where it is none. */
function readNumbers(text, from, to, numbers) {
    let at = from;
    for (let index = 0; index < 6; index++) {
        const end = digitsEnd(text, at);
        if (end === at || end - at > gocover_MOST_DIGITS || (index < 5 ? text[end] !== SEPARATORS[index] : end !== to))
            return false;
        numbers[index] = numberAt(text, at, end);
        at = end + 1;
    }
    return true;
}
class GoCoverReader {
    #sink;
    #hasMode = false;
    #budget = SPANNED;
    #numbers = [0, 0, 0, 0, 0, 0];
    #latest;
    constructor(sink) {
        this.#sink = sink;
    }
    line(text) {
        if (text === '')
            return;
        if (text.startsWith('mode: ')) {
            // Profiles are joined by appending: each brings its own.
            this.#hasMode = true;
            return;
        }
        if (!this.#hasMode)
            throw new fault/* ReportFault */.p('does not begin with `mode:`');
        if (!this.within(text, 0, text.length))
            this.#sink.invalid(`a block \`${text.slice(0, 60)}\``);
    }
    within(text, start, end) {
        if (!this.#hasMode)
            return false;
        // By hand: the engine would go on into the lines before.
        let colon = end - 1;
        while (colon > start && text.charCodeAt(colon) !== COLON)
            colon--;
        const numbers = this.#numbers;
        if (colon <= start || !readNumbers(text, colon + 1, end, numbers))
            return false;
        const [from = 0, , to = 0, , count = 0, hits = 0] = numbers;
        if (to < from)
            return false;
        this.#budget += SPANNED_BY_BLOCK - (to - from + 1);
        if (this.#budget < 0)
            throw new fault/* ReportFault */.p('has blocks of more lines than source files have');
        const file = this.#source(text, start, colon);
        file.statement(text.slice(colon + 1, text.indexOf(' ', colon)), hits > 0, count);
        for (let line = from; line <= to; line++)
            file.line(line, hits > 0);
        return true;
    }
    /** Blocks of a file follow one another. */
    #source(text, from, colon) {
        if (this.#latest?.path.length === colon - from && text.startsWith(this.#latest.path, from))
            return this.#latest.file;
        const path = (0,own_text/* ownText */.U)(text.slice(from, colon));
        this.#latest = { path, file: this.#sink.source(path) };
        return this.#latest.file;
    }
}
const gocover = {
    id: 'gocover',
    name: 'Go cover profile',
    tools: 'go test -coverprofile, covdata textfmt',
    kinds: ['coverage'],
    shapes: [{ lines: /^mode: (?:set|count|atomic)$/ }],
    fileNames: ['*.coverprofile', 'coverprofile.txt'],
    remark: 'Statements are counted; a line is covered where any block on it ran.',
    example: `mode: set
example.com/m/pkg/a.go:3.13,5.2 2 1
example.com/m/pkg/a.go:7.20,9.2 1 0
`,
    read: (sink) => ({ lines: new GoCoverReader(sink) }),
};

;// CONCATENATED MODULE: ./packages/reports/src/formats/golangci-json.ts

/** Without `severity` in its configuration golangci-lint rates nothing. */
const golangci_json_WORDS = {
    '': 'medium',
    info: 'low',
    low: 'low',
    minor: 'low',
    warning: 'medium',
    medium: 'medium',
    major: 'medium',
    error: 'high',
    high: 'high',
    critical: 'critical',
    blocker: 'critical',
};
function golangci_json_reader(sink) {
    return {
        each: ['Issues.*'],
        document(document) {
            sink.tool('golangci-lint');
            const report = document.at('Report');
            const error = report.at('Error').text() ?? '';
            if (error !== '')
                sink.toolFailed(`golangci-lint says: ${error.slice(0, 200)}`);
            for (const warning of report.at('Warnings').list())
                sink.note(`golangci-lint: ${(warning.at('Text').text() ?? '').slice(0, 200)}`);
        },
        item(issue) {
            if (!issue.isObject)
                return sink.invalid(`\`${issue.path}\` is no issue`);
            const linter = issue.at('FromLinter').text();
            const message = issue.at('Text').text();
            const place = issue.at('Pos');
            const lines = issue.at('LineRange');
            const unchecked = linter === 'typecheck';
            if (unchecked)
                sink.invalid(`the code does not compile (${(message ?? '').slice(0, 200)})`);
            sink.finding({
                ...findingOf({
                    tool: 'golangci-lint',
                    rule: linter,
                    message,
                    word: issue.at('Severity').text() ?? '',
                    words: golangci_json_WORDS,
                    path: place.at('Filename').text(),
                    line: place.at('Line').position() ?? lines.at('From').position(),
                    endLine: lines.at('To').position(),
                    column: place.at('Column').position(),
                }),
                ...(unchecked && { severity: 'high' }),
            });
        },
    };
}
const golangciJson = {
    id: 'golangci-json',
    name: 'golangci-lint JSON',
    tools: 'golangci-lint',
    kinds: ['lint'],
    shapes: [{ json: { type: 'object', keys: ['Issues', 'Report'] } }],
    fileNames: ['golangci*.json'],
    remark: 'Code that does not compile makes the report partial.',
    example: `{"Issues":[{"FromLinter":"errcheck","Text":"Error return value is not checked","Severity":"","SourceLines":["\\tf()"],"Pos":{"Filename":"main.go","Offset":40,"Line":5,"Column":3},"ExpectNoLint":false,"ExpectedNoLintLinter":""}],"Report":{"Linters":[{"Name":"errcheck","Enabled":true}]}}
`,
    read: (sink) => ({ json: golangci_json_reader(sink) }),
};

;// CONCATENATED MODULE: ./packages/reports/src/formats/google-benchmark.ts


/** How reports from before 1.5, which have no `run_type`, name what they made of several repetitions. */
const OLD_AGGREGATE = /^(.*)_(mean|median|stddev|BigO|RMS)$/s;
/** Aggregates that are a time and no spread, in the order in which they stand in for the repetitions. */
const CENTRES = ['mean', 'median'];
const TIMES = ['real_time', 'cpu_time'];
const RATES = { bytes_per_second: 'B/s', items_per_second: 'items/s' };
/** Numbers of an entry that are no counters of the user's. */
const OWN = new Set([
    ...['family_index', 'per_family_instance_index', 'repetitions', 'repetition_index', 'threads'],
    ...['real_time', 'cpu_time', 'bytes_per_second', 'items_per_second'],
]);
function aggregateOf(item, name) {
    const type = item.at('run_type').value;
    if (type === 'aggregate')
        return { of: item.at('run_name').text() ?? name, name: item.at('aggregate_name').text() ?? '' };
    if (type !== undefined)
        return undefined;
    const [, of, old] = OLD_AGGREGATE.exec(name) ?? [];
    return of !== undefined && old !== undefined ? { of, name: old } : undefined;
}
class GoogleBenchmarkReader {
    each = ['benchmarks.*'];
    #sink;
    #measurements;
    #known = new Map();
    constructor(sink) {
        this.#sink = sink;
        this.#measurements = new Measurements(sink, { repeats: true });
    }
    document(document) {
        this.#sink.tool('Google Benchmark');
        if (document.at('context').at('library_build_type').value === 'debug')
            this.#sink.note('the benchmark library was built for debugging: its timings may be affected');
    }
    item(item) {
        const name = item.at('name').value;
        if (typeof name !== 'string')
            return this.#measurements.invalid('a benchmark without a name');
        if (item.at('error_occurred').value === true) {
            const reason = item.at('error_message').word() ?? 'no reason given';
            return this.#sink.toolFailed(`${name.slice(0, 200)}: ${reason.slice(0, 500)}`);
        }
        if (item.at('skipped').value === true)
            return this.#sink.note(`${name.slice(0, 200)} was skipped`);
        const aggregate = aggregateOf(item, name);
        if (aggregate)
            this.#aggregate(item, aggregate);
        else
            this.#iteration(item, name);
    }
    #of(name, item) {
        const known = this.#known.get(name);
        if (known)
            return known;
        const made = {
            unit: item.at('time_unit').text() ?? 'ns',
            figures: { real_time: {}, cpu_time: {} },
            measured: false,
        };
        this.#known.set(name, made);
        return made;
    }
    #iteration(item, name) {
        const known = this.#of(name, item);
        known.measured = true;
        const counters = item.entries().flatMap(([key]) => (OWN.has(key) ? [] : [key]));
        for (const measure of TIMES) {
            const figures = Object.assign(known.figures[measure] ?? {}, figuresOf(item, counters));
            this.#measurements.add({ name, measure, value: item.at(measure).value, unit: known.unit, figures });
        }
        for (const [measure, unit] of Object.entries(RATES)) {
            const { value } = item.at(measure);
            if (value !== undefined)
                this.#measurements.add({ name, measure, value, unit });
        }
    }
    #aggregate(item, { of, name }) {
        const { figures } = this.#of(of, item);
        for (const measure of TIMES) {
            const [value] = Object.values(figuresOf(item, [measure]) ?? {});
            const target = figures[measure];
            if (target && value !== undefined)
                target[name] = value;
        }
    }
    end() {
        for (const [name, { unit, figures, measured }] of this.#known)
            if (!measured)
                this.#standIn(name, unit, figures);
        this.#measurements.end();
    }
    /** Where only aggregates were written (`--benchmark_report_aggregates_only`), one of them is the value. */
    #standIn(name, unit, all) {
        for (const measure of TIMES) {
            const figures = all[measure] ?? {};
            const centre = CENTRES.find((word) => Object.hasOwn(figures, word));
            if (centre !== undefined)
                this.#measurements.add({ name, measure, value: figures[centre], unit, figures });
            else if (Object.keys(figures).length > 0)
                this.#measurements.invalid(`\`${name.slice(0, 60)}\` has a spread and neither mean nor median`);
        }
    }
}
const googleBenchmark = {
    id: 'google-benchmark',
    name: 'Google Benchmark JSON',
    tools: 'Google Benchmark (`--benchmark_format=json`, `--benchmark_out`)',
    kinds: ['benchmarks'],
    shapes: [{ json: { type: 'object', keys: ['context', 'benchmarks'] } }],
    declaredShapes: [{ json: { type: 'object', keys: ['benchmarks'] } }],
    remark: 'Repetitions of a benchmark are its samples; where only aggregates were written, their mean counts.',
    example: `{"context":{"date":"2026-01-05T10:00:00+00:00","executable":"./bench","library_build_type":"release"},"benchmarks":[
{"name":"BM_Sort/64","run_name":"BM_Sort/64","run_type":"iteration","repetitions":1,"repetition_index":0,"threads":1,"iterations":1000,"real_time":210.5,"cpu_time":209.9,"time_unit":"ns"}
]}
`,
    read: (sink) => ({ json: new GoogleBenchmarkReader(sink) }),
};

;// CONCATENATED MODULE: ./packages/reports/src/formats/gosec.ts

const gosec_WORDS = { low: 'low', medium: 'medium', high: 'high' };
/** Lines are text: `12`, or `12-14`. */
function linesOf(text) {
    const [, from, to] = /^(\d{1,9})(?:-(\d{1,9}))?$/.exec(text ?? '') ?? [];
    if (from === undefined)
        return {};
    return { line: Number(from), ...(to !== undefined && { endLine: Number(to) }) };
}
function tellErrors(sink, document) {
    for (const [file, errors] of document.at('Golang errors').entries())
        for (const error of errors.list())
            sink.invalid(`\`${file}\` did not compile (${(error.at('error').text() ?? '').slice(0, 200)})`);
}
function gosec_reader(sink) {
    let found;
    let suppressions = 0;
    return {
        each: ['Issues.*'],
        document(document) {
            sink.tool('gosec');
            tellErrors(sink, document);
            const stats = document.at('Stats');
            if (stats.at('files').number() === 0)
                sink.vacuous('gosec looked at no file');
            found = stats.at('found').number();
        },
        item(issue) {
            if (!issue.isObject)
                return sink.invalid(`\`${issue.path}\` is no issue`);
            const suppressed = issue.at('nosec').boolean() === true || issue.at('suppressions').list().length > 0;
            if (suppressed)
                suppressions++;
            const column = Number(issue.at('column').word());
            sink.finding(findingOf({
                tool: 'gosec',
                rule: issue.at('rule_id').text(),
                message: issue.at('details').text(),
                word: issue.at('severity').text(),
                words: gosec_WORDS,
                path: issue.at('file').text(),
                ...linesOf(issue.at('line').word()),
                column: column > 0 ? column : undefined,
                suppressed,
                url: issue.at('cwe').at('url').text(),
            }));
        },
        end() {
            // Whether `found` counts suppressed issues depends on how gosec was called.
            if (found !== undefined && suppressions === 0)
                sink.declaredCount('findings', found);
        },
    };
}
const gosec = {
    id: 'gosec',
    name: 'gosec JSON',
    tools: 'gosec',
    kinds: ['findings'],
    shapes: [{ json: { type: 'object', keys: ['Issues', 'Stats'], at: { Stats: { keys: ['found'] } } } }],
    fileNames: ['gosec*.json'],
    unproven: true,
    remark: 'Files that did not compile make the report partial.',
    example: `{"Golang errors":{},"Issues":[{"severity":"MEDIUM","confidence":"HIGH","cwe":{"id":"22","url":"https://cwe.mitre.org/data/definitions/22.html"},"rule_id":"G304","details":"Potential file inclusion via variable","file":"/w/main.go","code":"os.Open(path)","line":"12","column":"7","nosec":false,"suppressions":null}],"Stats":{"files":1,"lines":30,"nosec":0,"found":1},"GosecVersion":"2.21.0"}
`,
    read: (sink) => ({ json: gosec_reader(sink) }),
};

;// CONCATENATED MODULE: ./packages/reports/src/formats/govulncheck-json.ts

const govulncheck_json_TOOL = 'govulncheck';
/** How near the program comes to the weakness: the tool gives no severity. Only what is called fails its own run. */
const govulncheck_json_WORDS = { called: 'high', imported: 'low', required: 'low' };
const govulncheck_json_ORDER = ['required', 'imported', 'called'];
/**
 * Messages, one after another or in a list. A weakness comes once for the module, once for the package and once for each way in which
 * it is called; a scan that does not look as deep as symbols cannot tell what is called, so that all it finds counts.
 */
class GovulncheckReader {
    concatenated = true;
    each = ['*'];
    #sink;
    #advisories;
    #entries = new Map();
    #found = new Map();
    #hasConfig = false;
    #deepest = 'called';
    #findings = 0;
    constructor(sink) {
        this.#sink = sink;
        this.#advisories = new Advisories(sink);
    }
    item(message) {
        if (message.at('config').isThere)
            this.#config(message.at('config'));
        if (message.at('osv').isThere)
            this.#osv(message.at('osv'));
        if (message.at('finding').isThere)
            this.#finding(message.at('finding'));
        const vulnerabilities = message.at('Vulns');
        if (!vulnerabilities.isThere && !message.at('Calls').isThere)
            return;
        this.#hasConfig = true;
        for (const vulnerability of vulnerabilities.list())
            this.#early(vulnerability);
    }
    end() {
        if (!this.#hasConfig)
            this.#sink.toolFailed(`${govulncheck_json_TOOL} did not say how it was set up: it did not begin`);
        for (const found of this.#found.values()) {
            const entry = this.#entries.get(found.osv);
            const word = found.word === this.#deepest ? 'called' : found.word;
            this.#advisories.add({
                tool: govulncheck_json_TOOL,
                ids: [found.osv, ...(entry?.aliases ?? [])],
                package: { name: found.module, version: found.version, purl: undefined },
                message: entry?.summary,
                word,
                words: govulncheck_json_WORDS,
                fixedIn: found.fixedIn,
                url: entry?.url,
                path: found.path,
            });
        }
        this.#advisories.end();
        this.#sink.figure('findings', this.#findings);
        this.#sink.figure('osv', this.#entries.size);
    }
    #config(config) {
        this.#hasConfig = true;
        this.#sink.tool(config.at('scanner_name').text() ?? govulncheck_json_TOOL);
        const level = config.at('scan_level').text();
        this.#deepest = level === 'module' ? 'required' : level === 'package' ? 'imported' : 'called';
    }
    #osv(osv) {
        const id = osv.at('id').text();
        if (id === undefined)
            return this.#sink.invalid(`\`${osv.path}\` without an id`);
        this.#entries.set(id, {
            aliases: osv
                .at('aliases')
                .list()
                .flatMap((alias) => alias.text() ?? []),
            summary: osv.at('summary').text() ?? osv.at('details').text(),
            url: osv.at('database_specific').at('url').text(),
        });
    }
    #finding(finding) {
        this.#findings++;
        const osv = finding.at('osv').text();
        const [frame, ...callers] = finding.at('trace').list();
        if (osv === undefined || !frame)
            return this.#sink.invalid(`\`${finding.path}\` without what it found`);
        const word = frame.at('function').isThere ? 'called' : frame.at('package').isThere ? 'imported' : 'required';
        this.#keep({
            osv,
            module: frame.at('module').text() ?? '',
            version: frame.at('version').text(),
            fixedIn: finding.at('fixed_version').text(),
            word,
            path: word === 'called' ? callers.at(-1)?.at('position').at('filename').text() : undefined,
        });
    }
    /** Before version 1.0, one document; `CallSink` is 0 where nothing calls. */
    #early(vulnerability) {
        this.#findings++;
        const osv = vulnerability.at('OSV');
        this.#osv(osv);
        const sink = vulnerability.at('CallSink').number() ?? 0;
        const imported = vulnerability.at('ImportSink').number() ?? 0;
        this.#keep({
            osv: osv.at('id').text() ?? '',
            module: vulnerability.at('ModPath').text() ?? '',
            version: undefined,
            fixedIn: undefined,
            word: sink > 0 ? 'called' : imported > 0 ? 'imported' : 'required',
            path: undefined,
        });
    }
    #keep(found) {
        const key = `${found.osv}\u0000${found.module}`;
        const before = this.#found.get(key);
        if (!before)
            this.#found.set(key, found);
        else if (govulncheck_json_ORDER.indexOf(found.word) > govulncheck_json_ORDER.indexOf(before.word)) {
            before.word = found.word;
            before.path = found.path;
        }
    }
}
const govulncheckJson = {
    id: 'govulncheck-json',
    name: 'govulncheck',
    tools: 'govulncheck (`-json` or `-format json`)',
    kinds: ['dependencies'],
    shapes: [
        { json: { type: 'array', first: { type: 'object', keys: ['config'] } } },
        { json: { type: 'object', keys: ['config'], at: { config: { keys: ['protocol_version'] } } } },
        { json: { type: 'array', first: { type: 'object', keys: ['Calls', 'Imports'] } } },
        { json: { type: 'object', keys: ['Calls', 'Imports'] } },
    ],
    fileNames: ['govulncheck*.json'],
    remark: 'What is called is high, what is only imported or required is low: the tool gives no severity.',
    example: `{"config":{"protocol_version":"v1.0.0","scanner_name":"govulncheck","scan_level":"symbol"}}
{"osv":{"id":"GO-2023-1840","aliases":["CVE-2023-29403"],"summary":"Unsafe behavior in setuid binaries"}}
{"finding":{"osv":"GO-2023-1840","fixed_version":"v1.20.5","trace":[{"module":"stdlib","version":"v1.20.1","package":"runtime","function":"init"}]}}
`,
    read: (sink) => ({ json: new GovulncheckReader(sink) }),
};

;// CONCATENATED MODULE: ./packages/reports/src/formats/grype-json.ts





const grype_json_TOOL = 'Grype';
const grype_json_WORDS = { negligible: 'low', low: 'low', medium: 'medium', high: 'high', critical: 'critical' };
const FOLDERS = new Set(['directory', 'file', 'sbom-file', 'purl', 'cpe']);
function scored(cvss) {
    const vector = cvss.at('vector').text();
    const score = cvss.at('metrics').at('baseScore').number() ?? scoreOfVector(vector);
    const known = scoreIn(score);
    return known === undefined ? [] : [{ version: cvss.at('version').word() ?? '', score: known }];
}
/** The worst score of the newest version of CVSS that a record has. Before 0.8, `cvssV3` and `cvssV2` stand apart. */
function grype_json_scoreOf(record) {
    const all = record.at('cvss').list().flatMap(scored);
    const newest = all
        .map(({ version }) => version)
        .sort()
        .at(-1);
    const scores = all.filter(({ version }) => version === newest).map(({ score }) => score);
    if (scores.length > 0)
        return Math.max(...scores.slice(0, 1_000));
    return record.at('cvssV3').at('baseScore').number() ?? record.at('cvssV2').at('baseScore').number();
}
class GrypeReader {
    each = ['matches.*', 'ignoredMatches.*'];
    #sink;
    #advisories;
    constructor(sink) {
        this.#sink = sink;
        this.#advisories = new Advisories(sink);
    }
    document(document) {
        const descriptor = document.at('descriptor');
        this.#sink.tool(descriptor.at('name').text() ?? grype_json_TOOL);
        const type = document.at('source').at('type').text();
        if (type !== undefined && FOLDERS.has(type))
            this.#sink.about('dependencies');
        const made = instantOf(descriptor.at('timestamp').text());
        if (made)
            this.#sink.madeAt(made);
        const error = descriptor.at('db').at('error').text();
        if (error !== undefined && error !== '')
            this.#sink.toolFailed(`the database of ${grype_json_TOOL}: ${error.slice(0, 300)}`);
    }
    item(match, path) {
        const vulnerability = match.at('vulnerability');
        const artifact = match.at('artifact');
        const id = vulnerability.at('id').text();
        const name = artifact.at('name').text();
        if (id === undefined || name === undefined)
            return this.#sink.invalid(`\`${match.path}\` without id or package`);
        const related = match.at('relatedVulnerabilities').list();
        const word = vulnerability.at('severity').text();
        const isKnown = (0,severity/* severityOfWord */.Zx)(word, grype_json_WORDS).unknownSeverity !== true;
        const others = isKnown ? [] : related.flatMap((each) => grype_json_scoreOf(each) ?? []);
        const told = {
            tool: grype_json_TOOL,
            ids: [id, ...related.map((each) => each.at('id').text())],
            package: { name, version: artifact.at('version').text(), purl: artifact.at('purl').text() },
            message: vulnerability.at('description').text() ?? related[0]?.at('description').text(),
            word,
            words: grype_json_WORDS,
            score: grype_json_scoreOf(vulnerability) ?? (others.length > 0 ? Math.max(...others) : undefined),
            fixedIn: fixedIn(vulnerability),
            url: vulnerability.at('dataSource').text() ?? vulnerability.at('links').list()[0]?.text(),
            path: placeOf(artifact),
            suppressed: path === 'ignoredMatches.*',
        };
        if (told.suppressed)
            this.#advisories.once(told);
        else
            this.#advisories.add(told);
    }
    end() {
        this.#advisories.end();
    }
}
function fixedIn(vulnerability) {
    const before = vulnerability.at('fixedInVersion');
    if (before.isThere)
        return before.word();
    const versions = vulnerability.at('fix').at('versions').list();
    return versions.map((version) => version.word() ?? '').join(', ');
}
function placeOf(artifact) {
    const first = artifact.at('locations').list()[0];
    return first?.isObject === true ? first.at('path').text() : first?.text();
}
const grypeJson = {
    id: 'grype-json',
    name: 'Grype',
    tools: 'Grype (`-o json`)',
    kinds: ['images', 'dependencies'],
    shapes: [{ json: { type: 'object', keys: ['matches', 'descriptor'] } }],
    fileNames: ['grype*.json'],
    remark: 'A scan of a folder, a file or an SBOM is about dependencies. Negligible is low.',
    example: `{"matches":[{"vulnerability":{"id":"CVE-2023-38473","dataSource":"https://access.redhat.com/security/cve/CVE-2023-38473","namespace":"redhat:distro:redhat:8","severity":"Medium",
"cvss":[{"version":"3.1","vector":"CVSS:3.1/AV:L/AC:L/PR:N/UI:N/S:U/C:N/I:N/A:H","metrics":{"baseScore":6.2}}],"fix":{"versions":["0:0.7-21.el8"],"state":"fixed"}},
"relatedVulnerabilities":[],"matchDetails":[],"artifact":{"name":"avahi-libs","version":"0.7-20.el8","type":"rpm","locations":[{"path":"/var/lib/rpm/Packages"}],
"purl":"pkg:rpm/rhel/avahi-libs@0.7-20.el8"}}],"source":{"type":"image","target":{"userInput":"app:1"}},"distro":{"name":"redhat"},"descriptor":{"name":"grype","version":"0.96.0"}}
`,
    read: (sink) => ({ json: new GrypeReader(sink) }),
};

;// CONCATENATED MODULE: ./packages/reports/src/formats/hadolint-json.ts

const hadolint_json_WORDS = { ignore: 'none', style: 'low', info: 'low', warning: 'medium', error: 'high' };
/** The rule that says that a Dockerfile could not be parsed. */
const UNPARSED = 'DL1000';
function hadolint_json_reader(sink) {
    sink.tool('Hadolint');
    return {
        each: ['*'],
        item(item) {
            if (!item.isObject)
                return sink.invalid(`\`${item.path}\` is no finding`);
            const rule = item.at('code').word();
            const path = item.at('file').text();
            if (rule === UNPARSED)
                sink.invalid(`\`${path ?? ''}\` could not be parsed, and was not checked`);
            sink.finding(findingOf({
                tool: 'Hadolint',
                rule,
                message: item.at('message').text(),
                word: item.at('level').text(),
                words: hadolint_json_WORDS,
                path,
                line: item.at('line').position(),
                column: item.at('column').position(),
                url: rule?.startsWith('DL') === true ? `https://github.com/hadolint/hadolint/wiki/${rule}` : undefined,
            }));
        },
    };
}
const hadolintJson = {
    id: 'hadolint-json',
    name: 'Hadolint JSON',
    tools: 'Hadolint',
    kinds: ['lint'],
    shapes: [
        {
            json: { type: 'array', first: { keys: ['file', 'line', 'level', 'message'], values: { code: /^[A-Z]{2}\d+$/ } } },
        },
        { json: { type: 'array', empty: true } },
    ],
    fileNames: ['hadolint*.json'],
    example: `[{"line":3,"code":"DL3008","message":"Pin versions in apt get install.","column":1,"file":"Dockerfile","level":"warning"}]
`,
    read: (sink) => ({ json: hadolint_json_reader(sink) }),
};

;// CONCATENATED MODULE: ./packages/reports/src/formats/hyperfine.ts


const hyperfine_FIGURES = ['stddev', 'median', 'user', 'system', 'min', 'max'];
function parametersOf(item) {
    return item
        .at('parameters')
        .entries()
        .map(([name, value]) => `${name} = ${value.word() ?? ''}`)
        .join(', ');
}
class HyperfineReader {
    each = ['results.*'];
    #sink;
    #measurements;
    constructor(sink) {
        this.#sink = sink;
        this.#measurements = new Measurements(sink);
    }
    document() {
        this.#sink.tool('hyperfine');
    }
    item(item) {
        const name = item.at('command').value;
        // hyperfine goes on after a command that failed only when it was told to (`--ignore-failure`).
        const failed = item
            .at('exit_codes')
            .list()
            .filter(({ value }) => value !== 0).length;
        if (failed > 0) {
            const label = typeof name === 'string' ? name.slice(0, 60) : '';
            return this.#measurements.invalid(`\`${label}\`: the command failed in ${failed} of its runs`);
        }
        this.#measurements.add({
            name,
            variant: parametersOf(item),
            measure: 'mean',
            value: item.at('mean').value,
            unit: 's',
            samples: numbersOf(item.at('times')),
            figures: figuresOf(item, hyperfine_FIGURES),
        });
    }
    end() {
        this.#measurements.end();
    }
}
const hyperfine = {
    id: 'hyperfine',
    name: 'hyperfine JSON',
    tools: 'hyperfine (`--export-json`)',
    kinds: ['benchmarks'],
    shapes: [{ json: { type: 'object', at: { results: { type: 'array', first: { keys: ['command', 'mean'] } } } } }],
    declaredShapes: [{ json: { type: 'object', at: { results: { type: 'array' } } } }],
    remark: 'Times are in seconds. A command that failed in a run is not measured.',
    unproven: true,
    example: `{"results":[{"command":"sleep 0.1","mean":0.102,"stddev":0.001,"median":0.102,"user":0.001,"system":0.001,"min":0.101,"max":0.103,"times":[0.101,0.102,0.103],"exit_codes":[0,0,0]}]}
`,
    read: (sink) => ({ json: new HyperfineReader(sink) }),
};

;// CONCATENATED MODULE: ./packages/reports/src/formats/istanbul-json.ts
/** `line:column-line:column` of a location; what is not there is left open. */
function istanbul_json_placeOf(location) {
    const point = (name) => ['line', 'column'].map((key) => location.at(name).at(key).word() ?? '').join(':');
    return `${point('start')}-${point('end')}`;
}
/** Tells what stands at the same place apart, by the order it comes in. */
class Places {
    #seen = new Map();
    next(place) {
        const times = this.#seen.get(place) ?? 0;
        this.#seen.set(place, times + 1);
        return `${place}#${times}`;
    }
}
class IstanbulReader {
    each = ['*'];
    #sink;
    constructor(sink) {
        this.#sink = sink;
    }
    item(item, _path, [key = '']) {
        // Older versions wrap what they know.
        const data = item.at('data').isObject ? item.at('data') : item;
        if (!data.at('statementMap').isObject || !data.at('s').isObject)
            return data.refuse('coverage with `statementMap` and `s`');
        const file = this.#sink.source(data.at('path').text() ?? key);
        this.#statements(data, file);
        this.#functions(data, file);
        this.#branches(data, file);
    }
    #statements(data, file) {
        const places = new Places();
        for (const [id, count] of data.at('s').entries()) {
            const location = data.at('statementMap').at(id);
            const line = location.at('start').at('line').position();
            const hits = count.number();
            if (line === undefined || hits === undefined) {
                this.#sink.invalid(`\`${location.path.slice(0, 200)}\` has no place`);
                continue;
            }
            file.line(line, hits > 0);
            file.statement(places.next(istanbul_json_placeOf(location)), hits > 0);
        }
    }
    #functions(data, file) {
        const places = new Places();
        for (const [id, count] of data.at('f').entries()) {
            const entry = data.at('fnMap').at(id);
            const place = places.next(istanbul_json_placeOf(entry.at('decl').isThere ? entry.at('decl') : entry.at('loc')));
            file.function(place, (count.number() ?? 0) > 0);
        }
    }
    #branches(data, file) {
        const places = new Places();
        for (const [id, counts] of data.at('b').entries()) {
            const entry = data.at('branchMap').at(id);
            const loc = entry.at('loc').isThere ? entry.at('loc') : entry.at('locations').list()[0];
            const line = loc?.at('start').at('line').position() ?? entry.at('line').position();
            if (line === undefined) {
                this.#sink.invalid(`\`${entry.path.slice(0, 200)}\` has no place`);
                continue;
            }
            const place = places.next(`${entry.at('type').word() ?? ''} ${loc ? istanbul_json_placeOf(loc) : ''}`);
            for (const [arm, count] of counts.list().entries())
                file.branch(line, `${place} ${arm}`, (count.number() ?? 0) > 0);
        }
    }
}
const istanbul_json_FILE = { type: 'object', keys: ['statementMap', 's'] };
const istanbulJson = {
    id: 'istanbul-json',
    name: 'Istanbul coverage (coverage-final.json)',
    tools: 'Jest, Vitest, nyc, c8',
    kinds: ['coverage'],
    shapes: [
        { json: { type: 'object', first: istanbul_json_FILE } },
        { json: { type: 'object', first: { type: 'object', at: { data: istanbul_json_FILE } } } },
    ],
    fileNames: ['coverage-final.json'],
    remark: 'A line is the first one of each statement, as in its own reports.',
    example: `{"/w/src/a.ts":{"path":"/w/src/a.ts",
"statementMap":{"0":{"start":{"line":1,"column":0},"end":{"line":1,"column":20}},"1":{"start":{"line":2,"column":2},"end":{"line":2,"column":9}}},
"fnMap":{},"branchMap":{"0":{"type":"if","loc":{"start":{"line":1,"column":0},"end":{"line":2,"column":9}},"locations":[]}},
"s":{"0":3,"1":0},"f":{},"b":{"0":[0,3]}}}
`,
    read: (sink) => ({ json: new IstanbulReader(sink) }),
};

;// CONCATENATED MODULE: ./packages/reports/src/formats/istanbul-summary.ts
function shareOf(node) {
    if (!node.isThere)
        return undefined;
    const [covered, total] = [node.at('covered').number(), node.at('total').number()];
    if (covered === undefined || total === undefined || covered < 0 || covered > total)
        return node.refuse('`covered` of a `total`');
    return [covered, total];
}
class IstanbulSummaryReader {
    each = ['*'];
    #sink;
    #total = {};
    #files = 0;
    constructor(sink) {
        this.#sink = sink;
    }
    item(item, _path, [key = '']) {
        const totals = {};
        for (const name of ['lines', 'statements', 'functions', 'branches']) {
            const share = shareOf(item.at(name));
            if (share)
                totals[name] = share;
        }
        if (key === 'total')
            this.#total = totals;
        else {
            if (totals['lines'] === undefined)
                return item.refuse('totals of `lines`');
            this.#files++;
            this.#sink.sourceTotals(key, totals);
        }
    }
    end() {
        if (this.#files === 0)
            this.#sink.sourceTotals('', this.#total);
        else
            this.#sink.declaredCoverage(this.#total);
        this.#sink.note('it holds totals of files alone: nothing in it can be merged by line, or compared with changed lines');
    }
}
const istanbulSummary = {
    id: 'istanbul-summary',
    name: 'Istanbul summary (coverage-summary.json)',
    tools: 'Jest, Vitest, nyc, c8',
    kinds: ['coverage'],
    shapes: [
        {
            json: {
                type: 'object',
                at: { total: { type: 'object', keys: ['lines', 'statements', 'functions', 'branches'] } },
            },
        },
    ],
    fileNames: ['coverage-summary.json'],
    remark: 'Totals of files alone: give `istanbul-json` or `lcov` where changed lines matter.',
    example: `{"total":{"lines":{"total":2,"covered":1,"skipped":0,"pct":50},"statements":{"total":2,"covered":1,"skipped":0,"pct":50},"functions":{"total":1,"covered":1,"skipped":0,"pct":100},"branches":{"total":0,"covered":0,"skipped":0,"pct":100}},
"/w/src/a.ts":{"lines":{"total":2,"covered":1,"skipped":0,"pct":50},"statements":{"total":2,"covered":1,"skipped":0,"pct":50},"functions":{"total":1,"covered":1,"skipped":0,"pct":100},"branches":{"total":0,"covered":0,"skipped":0,"pct":100}}}
`,
    read: (sink) => ({ json: new IstanbulSummaryReader(sink) }),
};

;// CONCATENATED MODULE: ./packages/reports/src/formats/jacoco.ts

/** Counters of the whole report and what they are here; the finer ones repeat them. */
const COUNTERS = { LINE: 'lines', BRANCH: 'branches' };
class JacocoReader {
    #sink;
    #groups = [];
    #package = '';
    #file;
    #class;
    #method = '';
    #declared = {};
    constructor(sink) {
        this.#sink = sink;
    }
    open(name, attributes, path) {
        if (name === 'line')
            this.#line(attributes);
        else if (name === 'counter')
            this.#counter(attributes, path);
        else if (name === 'method')
            this.#method = `${attributes['name'] ?? ''}${attributes['desc'] ?? ''}`;
        else if (name === 'class')
            this.#openClass(attributes);
        else if (name === 'sourcefile')
            this.#file = this.#source(attributes['name']);
        else if (name === 'package')
            this.#package = attributes['name'] ?? '';
        else if (name === 'group')
            this.#groups.push(attributes['name'] ?? '');
        else if (name === 'sessioninfo')
            this.#session(attributes);
        else if (name === 'project' && path.length === 1)
            this.#sink.vacuous("it is Ant's build file with JaCoCo's tasks; the report is what its `<xml destfile>` names");
    }
    close(name) {
        if (name === 'sourcefile')
            this.#file = undefined;
        else if (name === 'class')
            this.#class = undefined;
        else if (name === 'group')
            this.#groups.pop();
    }
    end() {
        this.#sink.declaredCoverage(this.#declared);
    }
    /** Groups are modules: files of the same package and name in two of them are two. */
    #source(name) {
        if (name === undefined || name === '') {
            this.#sink.invalid(`a source file without a name in \`${this.#package.slice(0, 60)}\``);
            return undefined;
        }
        return this.#sink.source([...this.#groups, this.#package, name].filter((part) => part !== '').join('/'));
    }
    #openClass(attributes) {
        const source = attributes['sourcefilename'];
        const file = source === undefined ? undefined : this.#source(source);
        this.#class = { name: attributes['name'] ?? '', file };
    }
    #line(attributes) {
        const number = whole_wholeOf(attributes['nr']);
        const ran = whole_wholeOf(attributes['ci']);
        const taken = whole_wholeOf(attributes['cb']);
        const missed = whole_wholeOf(attributes['mb']);
        if (number === undefined || ran === undefined || !this.#file)
            return this.#sink.invalid(`a line \`${(attributes['nr'] ?? '').slice(0, 20)}\` in \`${this.#package.slice(0, 60)}\``);
        this.#file.line(number, ran > 0);
        if (taken !== undefined && missed !== undefined && taken + missed > 0)
            this.#file.branches(number, taken, taken + missed);
    }
    #counter(attributes, path) {
        const { type = '' } = attributes;
        const parent = path.at(-2);
        if (parent !== 'report' && parent !== 'method')
            return;
        const [covered, missed] = [whole_wholeOf(attributes['covered']), whole_wholeOf(attributes['missed'])];
        if (covered === undefined || missed === undefined)
            return this.#sink.invalid(`a counter \`${type.slice(0, 20)}\``);
        if (parent === 'method') {
            if (type === 'METHOD')
                this.#class?.file?.function(`${this.#class.name} ${this.#method}`, covered > 0);
            return;
        }
        const key = COUNTERS[type];
        const share = [covered, covered + missed];
        if (key)
            this.#declared = { ...this.#declared, [key]: share };
    }
    #session(attributes) {
        const at = whole_wholeOf(attributes['dump']);
        if (at !== undefined)
            this.#sink.madeAt(new Date(at));
    }
}
const jacoco = {
    id: 'jacoco',
    name: 'JaCoCo XML',
    tools: 'JaCoCo, Kover, Pester, grcov',
    kinds: ['coverage'],
    shapes: [
        { xml: { roots: ['report'], children: ['sessioninfo', 'package', 'group', 'counter'] } },
        // Without a child: nothing was instrumented.
        { xml: { roots: ['report'], attributes: ['name'] } },
        { xml: { roots: ['project'], attributes: ['jacoco'] } },
    ],
    fileNames: ['jacoco*.xml'],
    remark: 'Lines and branches are counted over source files; counters are only held against them.',
    example: `<?xml version="1.0" encoding="UTF-8"?><!DOCTYPE report PUBLIC "-//JACOCO//DTD Report 1.1//EN" "report.dtd">
<report name="app"><sessioninfo id="h-1" start="1700000000000" dump="1700000001000"/><package name="com/x">
<class name="com/x/Y" sourcefilename="Y.java"><method name="run" desc="()V" line="3"><counter type="METHOD" missed="0" covered="1"/></method></class>
<sourcefile name="Y.java"><line nr="3" mi="0" ci="2" mb="1" cb="1"/><line nr="4" mi="2" ci="0" mb="0" cb="0"/></sourcefile></package>
<counter type="BRANCH" missed="1" covered="1"/><counter type="LINE" missed="1" covered="1"/></report>
`,
    read: (sink) => ({ xml: new JacocoReader(sink) }),
};

;// CONCATENATED MODULE: ./packages/reports/src/formats/jest-json.ts



/** The words of Jest and of Vitest's `json` reporter. */
const STATUSES = {
    passed: 'passed',
    failed: 'failed',
    pending: 'skipped',
    skipped: 'skipped',
    todo: 'skipped',
    disabled: 'skipped',
    focused: 'passed',
};
const jest_json_EXAMPLE = `{"numTotalTests":2,"numPassedTests":1,"numFailedTests":1,"numPendingTests":0,"numTodoTests":0,"success":false,"testResults":[
{"name":"/w/sum.test.ts","status":"failed","message":"","assertionResults":[
{"ancestorTitles":["sum"],"title":"adds","fullName":"sum adds","status":"passed","duration":3,"failureMessages":[]},
{"ancestorTitles":["sum"],"title":"pays","fullName":"sum pays","status":"failed","duration":2,"failureMessages":["Error: expected 1"],"location":{"line":7,"column":3}}]}]}
`;
function textOf(messages) {
    const [first] = messages.list().flatMap((node) => node.text() ?? []);
    if (first === undefined)
        return {};
    const details = withoutColour(first);
    const at = details.search(/\n\s{1,20}at /);
    return { message: (at < 0 ? details : details.slice(0, at)).trim(), details };
}
class JestReader {
    each = ['testResults.*'];
    #sink;
    #success;
    #wasBad = false;
    constructor(sink) {
        this.#sink = sink;
    }
    document(document) {
        if (!document.at('testResults').isList)
            document.at('testResults').refuse('a list');
        this.#success = document.at('success').boolean();
        if (document.at('wasInterrupted').boolean() === true)
            this.#sink.toolFailed('the run was interrupted');
        const skipped = ['numPendingTests', 'numTodoTests'].flatMap((key) => document.at(key).number() ?? []);
        this.#sink.declaredTests((0,given/* given */.g)({
            total: document.at('numTotalTests').number(),
            failed: document.at('numFailedTests').number(),
            errors: 0,
            skipped: skipped.length === 0 ? undefined : skipped.reduce((a, b) => a + b, 0),
        }));
    }
    item(file) {
        const path = file.at('name').text();
        const tests = file.at('assertionResults').list();
        for (const node of tests)
            this.#test(node, path);
        // A file that could not be loaded has no tests, and is broken all the same.
        const failed = file.at('status').text() === 'failed';
        if (!failed || tests.some((node) => node.at('status').text() === 'failed'))
            return;
        this.#wasBad = true;
        const said = withoutColour(file.at('message').text() ?? '').trim();
        this.#sink.toolFailed(`the test file \`${(path ?? '').slice(0, 300)}\` failed outside of its tests: ${said.slice(0, 500)}`);
    }
    end() {
        if (this.#success === false && !this.#wasBad)
            this.#sink.toolFailed('it says that the run failed, and shows no test that did');
    }
    #test(node, file) {
        const word = node.at('status').text() ?? '';
        const status = Object.hasOwn(STATUSES, word) ? (STATUSES[word] ?? 'unknown') : 'unknown';
        if (isBad(status))
            this.#wasBad = true;
        const suite = node
            .at('ancestorTitles')
            .list()
            .flatMap((title) => title.word() ?? []);
        const milliseconds = node.at('duration').number();
        const attempts = Math.max(node.at('invocations').number() ?? 1, node.at('retryReasons').list().length + 1);
        const test = {
            name: node.at('title').text() ?? node.at('fullName').text() ?? '',
            status,
            ...(0,given/* given */.g)({
                suite: suite.length === 0 ? undefined : suite.join(' > '),
                file,
                line: node.at('location').at('line').position(),
                seconds: milliseconds === undefined ? undefined : milliseconds / 1000,
                reruns: attempts > 1 ? attempts - 1 : undefined,
                flaky: (attempts > 1 && status === 'passed') || undefined,
            }),
            ...textOf(node.at('failureMessages')),
        };
        this.#sink.test(test);
    }
}
const jestJson = {
    id: 'jest-json',
    name: 'Jest JSON',
    tools: 'jest --json, vitest --reporter=json',
    kinds: ['tests'],
    shapes: [{ json: { type: 'object', keys: ['numTotalTests', 'testResults'] } }],
    remark: 'A test file that could not be loaded is a failure of the tool.',
    example: jest_json_EXAMPLE,
    read: (sink) => ({ json: new JestReader(sink) }),
};

;// CONCATENATED MODULE: ./packages/reports/src/formats/jmh-json.ts


const jmh_json_FIGURES = ['scoreError'];
function jmh_json_nameOf(item) {
    const name = item.at('benchmark').value;
    const params = item.at('params').entries();
    if (typeof name !== 'string' || params.length === 0)
        return name;
    return `${name} (${params.map(([key, value]) => `${key}=${value.word() ?? ''}`).join(', ')})`;
}
/** The iterations of all forks, in their order; a sample that is no number makes all of them useless. */
function jmh_json_samplesOf(metric) {
    const forks = metric.at('rawData').value;
    if (!Array.isArray(forks))
        return undefined;
    const samples = forks.flat();
    const isNumber = (value) => typeof value === 'number' && Number.isFinite(value);
    return samples.length > 0 && samples.every(isNumber) ? samples : undefined;
}
class JmhReader {
    each = ['*'];
    #sink;
    #measurements;
    constructor(sink) {
        this.#sink = sink;
        this.#measurements = new Measurements(sink);
    }
    document() {
        this.#sink.tool('JMH');
    }
    item(item) {
        const name = jmh_json_nameOf(item);
        const threads = item.at('threads').word() ?? '1';
        const variant = `${threads} ${threads === '1' ? 'thread' : 'threads'}`;
        const mode = item.at('mode').value;
        this.#add(name, variant, typeof mode === 'string' ? mode : 'score', item.at('primaryMetric'));
        const secondary = item.at('secondaryMetrics');
        for (const [measure, metric] of secondary.isObject ? secondary.entries() : [])
            this.#add(name, variant, measure.replace(/^\u00b7/, ''), metric);
    }
    #add(name, variant, measure, metric) {
        const unit = metric.at('scoreUnit').value;
        this.#measurements.add({
            name,
            variant,
            measure,
            value: metric.at('score').value,
            unit: typeof unit === 'string' ? unit : '',
            // What the collector of garbage was given is `MB/sec`, and less of it is better.
            better: measure.startsWith('gc.') ? 'lower' : undefined,
            samples: jmh_json_samplesOf(metric),
            figures: figuresOf(metric, jmh_json_FIGURES),
        });
    }
    end() {
        this.#measurements.end();
    }
}
const jmhJson = {
    id: 'jmh-json',
    name: 'JMH JSON',
    tools: 'JMH (`-rf json`)',
    kinds: ['benchmarks'],
    shapes: [
        { json: { type: 'array', first: { keys: ['benchmark', 'mode', 'primaryMetric'] } } },
        { json: { type: 'array', empty: true } },
    ],
    declaredShapes: [{ json: { type: 'array' } }],
    fileNames: ['jmh-result*.json'],
    remark: 'Parameters are part of the name; secondary metrics are measures of their own.',
    example: `[{"jmhVersion":"1.37","benchmark":"org.example.Sort.quick","mode":"avgt","threads":1,"forks":1,"params":{"size":"64"},
"primaryMetric":{"score":12.5,"scoreError":0.4,"scoreUnit":"ns/op","rawData":[[12.4,12.6]]},"secondaryMetrics":{}}]
`,
    read: (sink) => ({ json: new JmhReader(sink) }),
};

;// CONCATENATED MODULE: ./packages/reports/src/declared-suites.ts

const KEYS = ['total', 'failed', 'errors', 'skipped'];
function declared_suites_sum(a, b) {
    return a === undefined ? b : a + (b ?? 0);
}
function larger(a, b) {
    return a === undefined || b === undefined ? (a ?? b) : Math.max(a, b);
}
/**
 * The totals of suites within suites, which mostly repeat those of the suites that they hold: the outermost that has one
 * is meant, yet a failure that any of them declares is one.
 */
class DeclaredSuites {
    #open = [];
    begin(own) {
        this.#open.push({ own, inner: {} });
    }
    /** Ends the suite that began last; for the outermost, what all of them declare. */
    end() {
        const { own = {}, inner = {} } = this.#open.pop() ?? {};
        const said = {
            total: own.total ?? inner.total,
            failed: larger(own.failed, inner.failed),
            errors: larger(own.errors, inner.errors),
            skipped: own.skipped ?? inner.skipped,
        };
        const around = this.#open.at(-1);
        if (!around)
            return (0,given/* given */.g)(said);
        for (const key of KEYS)
            around.inner[key] = declared_suites_sum(around.inner[key], said[key]);
        return undefined;
    }
}

;// CONCATENATED MODULE: ./packages/reports/src/formats/junit.ts




const TOTALS = ['tests', 'failures', 'errors', 'skipped'];
/** Whether a declared total can be one; a suite need not have any. */
function isCount(text) {
    return text === undefined || wholeOf(text) !== undefined;
}
const OUTCOMES = {
    failure: 'failed',
    error: 'error',
    skipped: 'skipped',
    disabled: 'skipped',
};
/**
 * What a case says of itself in `status` or `result`: GoogleTest marks what did not run by it alone. A word that is not
 * here (`run`, `completed`, `ok`, …) leaves what the elements say.
 */
const junit_WORDS = {
    disabled: 'skipped',
    notrun: 'skipped',
    skipped: 'skipped',
    suppressed: 'skipped',
    ignored: 'skipped',
    fail: 'failed',
    failed: 'failed',
    failure: 'failed',
    error: 'error',
};
const FLAKY = new Set(['flakyFailure', 'flakyError']);
const RERUN = new Set(['rerunFailure', 'rerunError']);
const junit_EXAMPLE = `<testsuites>
  <testsuite name="pkg.test_mod" tests="2" failures="1">
    <testcase classname="pkg.test_mod" name="test_sum" time="0.1"/>
    <testcase classname="pkg.test_mod" name="test_load"><failure message="assert 1 == 2">test_mod.py:7: AssertionError</failure></testcase>
  </testsuite>
</testsuites>
`;
function filled(text) {
    return text === '' ? undefined : text;
}
function junit_lineOf({ attributes, suite }) {
    const line = wholeOf(attributes['line']);
    // pytest counts lines from 0.
    if (line !== undefined && suite?.name === 'pytest')
        return line + 1;
    return line === 0 ? undefined : line;
}
function testOf(item) {
    const { attributes, suite, status, flaky, reruns, message, details } = item;
    return {
        name: attributes['name'] ?? '',
        status,
        ...(0,given/* given */.g)({
            suite: filled(attributes['classname']) ?? filled(suite?.full),
            seconds: secondsOf(attributes['time']),
            file: filled(attributes['file']) ?? suite?.file,
            line: junit_lineOf(item),
            message,
            details: filled(details),
            flaky: (flaky > 0 && status === 'passed') || undefined,
            reruns: flaky + reruns || undefined,
        }),
    };
}
class JUnitReader {
    texts = ['failure', 'error'];
    #sink;
    #suites = [];
    #cases = [];
    #declared = new DeclaredSuites();
    #rerun = 0;
    #hasAbsurd = false;
    constructor(sink) {
        this.#sink = sink;
    }
    open(name, attributes, path) {
        if (name === 'testcase') {
            this.#cases.push({ attributes, suite: this.#suites.at(-1), status: 'passed', flaky: 0, reruns: 0 });
            return;
        }
        const test = this.#cases.at(-1);
        if (test) {
            if (path.at(-2) === 'testcase')
                this.#outcome(test, name, attributes);
        }
        else if (name === 'testsuite' || name === 'testsuites')
            this.#suite(name, attributes);
        else if ((name === 'failure' || name === 'error') && path.at(-2) === 'testsuite')
            this.#outside(attributes);
    }
    close(name, text, path) {
        const test = this.#cases.at(-1);
        if (!test)
            this.#endSuite(name);
        else if (name === 'testcase') {
            this.#cases.pop();
            this.#end(test);
        }
        else if ((name === 'failure' || name === 'error') && path.at(-2) === 'testcase')
            test.details ??= text.trim();
    }
    end() {
        this.#sink.figure('rerun', this.#rerun);
    }
    #suite(name, attributes) {
        const madeAt = instantOf(attributes['timestamp']);
        if (madeAt)
            this.#sink.madeAt(madeAt);
        if (name === 'testsuite') {
            const [own = '', around] = [attributes['name'], this.#suites.at(-1)];
            const full = [around?.full, own].filter((part) => part !== undefined && part !== '').join(' > ');
            this.#suites.push({ name: own, full, file: filled(attributes['file']) ?? around?.file });
        }
        const [total, failed, errors, skipped] = TOTALS.map((key) => wholeOf(attributes[key]));
        const absurd = TOTALS.find((key) => attributes[key]?.trim() !== '' && !isCount(attributes[key]));
        if (absurd !== undefined && !this.#hasAbsurd) {
            this.#hasAbsurd = true;
            this.#sink.mismatch(`a suite declares ${absurd}="${attributes[absurd]?.slice(0, 40) ?? ''}", which is no count`);
        }
        this.#declared.begin({ total, failed, errors, skipped });
    }
    #endSuite(name) {
        if (name === 'testsuite')
            this.#suites.pop();
        else if (name !== 'testsuites')
            return;
        const declared = this.#declared.end();
        if (declared)
            this.#sink.declaredTests(declared);
    }
    #outcome(test, name, attributes) {
        if (FLAKY.has(name))
            test.flaky++;
        if (RERUN.has(name))
            test.reruns++;
        const status = OUTCOMES[name];
        if (status === undefined || worstOf(status, test.status) === test.status)
            return;
        test.status = status;
        const message = attributes['message'] ?? attributes['type'];
        if (message !== undefined)
            test.message = message;
        else
            delete test.message;
        delete test.details;
    }
    #end(test) {
        const { status, result } = test.attributes;
        if (status !== undefined)
            test.status = worstOf(test.status, junit_WORDS[status.toLowerCase()] ?? test.status);
        if (result !== undefined)
            test.status = worstOf(test.status, junit_WORDS[result.toLowerCase()] ?? test.status);
        if (test.reruns > 0)
            this.#rerun++;
        this.#sink.test(testOf(test));
    }
    /** What failed outside of any case, such as the set-up of a suite. */
    #outside(attributes) {
        const said = attributes['message'] ?? attributes['type'] ?? '';
        const suite = this.#suites.at(-1)?.full ?? '';
        this.#sink.toolFailed(`the suite \`${suite.slice(0, 200)}\` failed outside of its tests: ${said.slice(0, 500)}`);
    }
}
const junit = {
    id: 'junit',
    name: 'JUnit XML',
    tools: 'Surefire, pytest, jest-junit, go-junit-report, GoogleTest, Gradle, PHPUnit and most others',
    kinds: ['tests'],
    shapes: [{ xml: { roots: ['testsuites', 'testsuite', 'testcase'] } }],
    fileNames: ['junit*.xml', 'TEST-*.xml'],
    remark: 'Totals are counted from the cases; a failure that only the totals know still fails.',
    example: junit_EXAMPLE,
    read: (sink) => ({ xml: new JUnitReader(sink) }),
};

;// CONCATENATED MODULE: ./packages/reports/src/formats/k6-summary.ts


/** Counters and rates of k6's own of which is known which way is better; the others are figures alone. */
const KNOWN = {
    http_reqs: { measure: 'rate', unit: 'req/s', better: 'higher' },
    iterations: { measure: 'rate', unit: 'iterations/s', better: 'higher' },
    checks: { measure: 'rate', unit: '', better: 'higher' },
    http_req_failed: { measure: 'rate', unit: '', better: 'lower' },
    dropped_iterations: { measure: 'count', unit: 'iterations', better: 'lower' },
};
const k6_summary_UNITS = { time: 'ms', data: 'B' };
/** What a trend is judged by; its extremes are single measurements. */
const NO_MEASURES = new Set(['min', 'max', 'count']);
class K6Reader {
    each = ['metrics.*'];
    #sink;
    #measurements;
    #metrics = 0;
    constructor(sink) {
        this.#sink = sink;
        this.#measurements = new Measurements(sink);
    }
    document() {
        this.#sink.tool('k6');
    }
    item(metric, _path, [name = '']) {
        this.#metrics++;
        // handleSummary() has the values apart; --summary-export has them beside the thresholds.
        const isExport = !metric.at('values').isObject;
        const values = isExport ? metric : metric.at('values');
        this.#thresholds(name, metric.at('thresholds'), isExport);
        const names = values.entries().flatMap(([key, { value }]) => (typeof value === 'number' ? [key] : []));
        const figures = figuresOf(values, names) ?? {};
        for (const [key, value] of Object.entries(figures))
            this.#sink.figure(`${name}.${key}`, value);
        const [base = ''] = name.split('{', 1);
        const known = Object.hasOwn(KNOWN, base) ? KNOWN[base] : undefined;
        if (known)
            this.#known(name, values, known);
        else if (isTrend(metric, values))
            this.#trend(name, base, metric, values);
    }
    #known(name, values, { measure, unit, better }) {
        // A rate's share is called `value` by --summary-export.
        const { value } = values.at(measure).isThere ? values.at(measure) : values.at('value');
        this.#measurements.add({ name, measure, value, unit, better });
    }
    #trend(name, base, metric, values) {
        const contains = metric.at('contains').value;
        const isTime = contains === 'time' || /^(?:http_req_|iteration_|group_|grpc_req_|ws_connecting|ws_session|browser_)/.test(base);
        const unit = typeof contains === 'string' ? (k6_summary_UNITS[contains] ?? '') : isTime ? 'ms' : '';
        for (const [measure, { value }] of values.entries())
            if (measure !== 'thresholds' && !NO_MEASURES.has(measure))
                this.#measurements.add({ name, measure, value, unit, better: 'lower' });
    }
    /** In handleSummary() `ok` says that a threshold holds; in --summary-export `true` says that it was crossed. */
    #thresholds(name, thresholds, isExport) {
        for (const [bound, state] of thresholds.entries()) {
            const holds = state.isObject ? state.at('ok').boolean() : state.boolean();
            if (holds === undefined)
                return state.refuse('whether the threshold holds');
            this.#sink.threshold({ name: `${name}: ${bound}`, holds: isExport && !state.isObject ? !holds : holds });
        }
    }
    end() {
        this.#sink.figure('metrics', this.#metrics);
        this.#measurements.end();
    }
}
function isTrend(metric, values) {
    const type = metric.at('type').value;
    return type === undefined ? values.at('avg').isThere || values.at('med').isThere : type === 'trend';
}
/** No document says that it is of k6; each has some of the metrics that k6 keeps of itself. */
function withMetric(name) {
    return { json: { type: 'object', at: { metrics: { type: 'object', keys: [name] } } } };
}
const k6Summary = {
    id: 'k6-summary',
    name: 'k6 summary JSON',
    tools: 'k6 (`handleSummary`, `--summary-export`)',
    kinds: ['benchmarks'],
    shapes: [withMetric('iterations'), withMetric('vus'), withMetric('http_reqs'), withMetric('data_received')],
    declaredShapes: [{ json: { type: 'object', at: { metrics: { type: 'object' } } } }],
    fileNames: ['k6-summary*.json'],
    remark: 'Its two ways of writing give `thresholds` opposite meanings; they are told apart by `values`. Times are in milliseconds.',
    example: `{"root_group":{"name":"","checks":[]},"state":{"testRunDurationMs":10000},"metrics":{
"http_reqs":{"type":"counter","contains":"default","values":{"count":500,"rate":50}},
"http_req_duration":{"type":"trend","contains":"time","values":{"avg":12.1,"min":8.2,"med":11.9,"max":40.7,"p(90)":15.2,"p(95)":18.4},"thresholds":{"p(95)<200":{"ok":true}}}}}
`,
    read: (sink) => ({ json: new K6Reader(sink) }),
};

;// CONCATENATED MODULE: ./packages/reports/src/formats/kics-json.ts

const kics_json_WORDS = {
    trace: 'none',
    info: 'none',
    low: 'low',
    medium: 'medium',
    high: 'high',
    critical: 'critical',
};
const FAILURES = {
    files_failed_to_scan: 'files failed to scan',
    queries_failed_to_execute: 'queries failed to execute',
};
class KicsReader {
    each = ['queries.*'];
    #sink;
    #shown = new Map();
    #declared = [];
    constructor(sink) {
        this.#sink = sink;
        sink.tool('KICS');
    }
    document(document) {
        if (document.at('files_scanned').number() === 0)
            this.#sink.vacuous('KICS scanned no file');
        for (const [key, text] of Object.entries(FAILURES)) {
            const count = document.at(key).number() ?? 0;
            if (count > 0)
                this.#sink.invalid(`${count} ${text}`);
        }
        const total = document.at('total_counter').number();
        if (total !== undefined)
            this.#sink.declaredCount('findings', total);
        const counters = document.at('severity_counters').entries();
        this.#declared = counters.map(([word, count]) => [word.toUpperCase(), count.number() ?? 0]);
    }
    item(query) {
        if (!query.isObject)
            return this.#sink.invalid(`\`${query.path}\` is no query`);
        for (const place of query.at('files').list())
            this.#place(query, place);
    }
    end() {
        const wrong = this.#declared.filter(([word, count]) => count !== (this.#shown.get(word) ?? 0));
        if (wrong.length > 0)
            this.#sink.mismatch(`severities: ${wrong.map(([word, count]) => `${count} ${word} declared, ${this.#shown.get(word) ?? 0} shown`).join('; ')}`);
    }
    #place(query, place) {
        const word = query.at('severity').text();
        const counted = (word ?? '').toUpperCase();
        this.#shown.set(counted, (this.#shown.get(counted) ?? 0) + 1);
        const actual = place.at('actual_value').text() ?? '';
        const name = query.at('query_name').text() ?? '';
        this.#sink.finding(findingOf({
            tool: 'KICS',
            rule: query.at('query_id').text() ?? name,
            message: actual === '' ? name : `${name}: ${actual}`,
            word,
            words: kics_json_WORDS,
            path: place.at('file_name').text(),
            line: place.at('line').position(),
            fingerprint: place.at('similarity_id').text(),
            url: query.at('query_url').text(),
        }));
    }
}
const kicsJson = {
    id: 'kics-json',
    name: 'KICS JSON',
    tools: 'KICS',
    kinds: ['findings'],
    shapes: [{ json: { type: 'object', keys: ['queries', 'queries_total', 'files_scanned'] } }],
    fileNames: ['kics*.json'],
    example: `{"kics_version":"v2.1.0","files_scanned":1,"files_parsed":1,"files_failed_to_scan":0,"queries_total":900,"queries_failed_to_execute":0,"severity_counters":{"HIGH":1,"INFO":0,"LOW":0,"MEDIUM":0},"total_counter":1,"queries":[{"query_name":"S3 Bucket Without Versioning","query_id":"568a4d22-3517-44a6-a7ad-6a7eed88722c","query_url":"https://docs.kics.io/","severity":"HIGH","platform":"Terraform","files":[{"file_name":"infra/main.tf","similarity_id":"0f1e2d3c","line":3,"issue_type":"MissingAttribute","search_key":"aws_s3_bucket[data]","expected_value":"versioning is set","actual_value":"versioning is missing"}]}]}
`,
    read: (sink) => ({ json: new KicsReader(sink) }),
};

;// CONCATENATED MODULE: ./packages/reports/src/formats/lcov.ts


const [COMMA, MINUS] = [44, 45];
/** A count: `-` is one that never came to be; below zero is an overflow that says nothing. Undefined for what is none. */
function isPositive(text) {
    if (text === '-')
        return false;
    const value = text === '' ? Number.NaN : Number(text);
    return Number.isNaN(value) ? undefined : value > 0;
}
class LcovReader {
    #sink;
    #seen = new Set();
    #section;
    #sums = { LF: 0, LH: 0, BRF: 0, BRH: 0 };
    #noted = false;
    constructor(sink) {
        this.#sink = sink;
    }
    /** Nearly all lines: `DA:line,count` and `BRDA:line,block,branch,taken`, all of digits. */
    within(text, from, to) {
        const section = this.#section;
        if (!section)
            return false;
        if (text.startsWith('DA:', from)) {
            const first = digitsEnd(text, from + 3);
            if (first === from + 3 || text.charCodeAt(first) !== COMMA)
                return false;
            if (first + 1 === to || digitsEnd(text, first + 1) !== to)
                return false;
            section.file.line(numberAt(text, from + 3, first), numberAt(text, first + 1, to) > 0);
            return true;
        }
        if (!text.startsWith('BRDA:', from))
            return false;
        const first = digitsEnd(text, from + 5);
        if (first === from + 5 || text.charCodeAt(first) !== COMMA)
            return false;
        const last = text.lastIndexOf(',', to);
        if (last <= first + 1 || last + 1 === to)
            return false;
        const isNever = last + 2 === to && text.charCodeAt(last + 1) === MINUS;
        if (!isNever && digitsEnd(text, last + 1) !== to)
            return false;
        const taken = !isNever && numberAt(text, last + 1, to) > 0;
        section.file.branch(numberAt(text, from + 5, first), text.slice(first + 1, last), taken);
        return true;
    }
    line(text) {
        if (text.startsWith('DA:'))
            this.#data(text);
        else if (text.startsWith('BRDA:'))
            this.#branch(text);
        else if (text === 'end_of_record')
            this.#close();
        else if (text.startsWith('SF:'))
            this.#open(text.slice(3));
        else
            this.#other(text);
    }
    end() {
        if (this.#section)
            throw new fault/* ReportFault */.p('ends within a record: it was cut off');
        if (this.#seen.size === 0)
            throw new fault/* ReportFault */.p('holds no record of a source file');
        const share = (hit, found) => hit === undefined || found === undefined ? undefined : [hit, found];
        const lines = share(this.#sums.LH, this.#sums.LF);
        const branches = share(this.#sums.BRH, this.#sums.BRF);
        const declared = { ...(lines && { lines }), ...(branches && { branches }) };
        this.#sink.declaredCoverage(declared);
    }
    #open(path) {
        if (this.#section)
            this.#close();
        if (path.trim() === '')
            this.#sink.invalid('a record without the name of its source file');
        // Of a file with several records (one for each test), their sums say nothing of it.
        const file = this.#sink.source(path);
        if (this.#seen.has(file))
            this.#sums = { LF: undefined, LH: undefined, BRF: undefined, BRH: undefined };
        this.#seen.add(file);
        const declared = { LF: undefined, LH: undefined, BRF: undefined, BRH: undefined };
        this.#section = { file, declared };
    }
    #close() {
        if (!this.#section)
            return this.#sink.invalid('an `end_of_record` without a record');
        const { declared } = this.#section;
        for (const key of ['LF', 'LH', 'BRF', 'BRH']) {
            const [sum, one] = [this.#sums[key], declared[key]];
            this.#sums[key] = sum === undefined || one === undefined ? undefined : sum + one;
        }
        this.#section = undefined;
    }
    #data(text) {
        const at = digitsEnd(text, 3);
        if (at === 3 || text.charCodeAt(at) !== COMMA || !this.#section)
            return this.#bad(text);
        const comma = text.indexOf(',', at + 1);
        const ran = isPositive(text.slice(at + 1, comma < 0 ? text.length : comma));
        if (ran === undefined)
            return this.#bad(text);
        this.#section.file.line(numberAt(text, 3, at), ran);
    }
    /** `BRDA:line,[e]block,branch,taken`; the branch may be an expression, which may hold commas. */
    #branch(text) {
        const first = digitsEnd(text, 5);
        const last = text.lastIndexOf(',');
        const taken = isPositive(text.slice(last + 1));
        if (first === 5 || text.charCodeAt(first) !== COMMA || last <= first || taken === undefined || !this.#section)
            return this.#bad(text);
        this.#section.file.branch(numberAt(text, 5, first), text.slice(first + 1, last), taken);
    }
    #other(text) {
        const colon = text.indexOf(':');
        const [key, value] = colon < 0 ? [text, ''] : [text.slice(0, colon), text.slice(colon + 1)];
        switch (key) {
            case 'FN':
                // `line,[end line,]name`: it ran only where something says so.
                return this.#function(value.replace(/^\d+,(?:\d+,)?/, ''), '0', text);
            case 'FNDA':
                return this.#function(value.slice(value.indexOf(',') + 1), value.slice(0, Math.max(0, value.indexOf(','))), text);
            case 'FNA': {
                // `index,count,name`: one of the names of a function that `FNL` gives the lines of.
                const [, count = '', name = ''] = /^\d+,([^,]*),(.*)$/.exec(value) ?? [];
                return this.#function(name, count, text);
            }
            case 'LF':
            case 'LH':
            case 'BRF':
            case 'BRH':
                if (this.#section && /^\d{1,15}$/.test(value))
                    this.#section.declared[key] = Number(value);
                return;
            case 'TN':
            case 'VER':
            case 'FNF':
            case 'FNH':
            case 'FNL':
            case 'MCDC':
            case 'MCF':
            case 'MCH':
                return;
            default:
                if (text.trim() === '' || text.startsWith('#') || this.#noted)
                    return;
                this.#noted = true;
                this.#sink.note(`a line that LCOV does not have was left out: \`${text.slice(0, 60)}\``);
        }
    }
    #function(name, count, text) {
        const ran = isPositive(count);
        if (ran === undefined || !this.#section)
            return this.#bad(text);
        this.#section.file.function(name, ran);
    }
    #bad(text) {
        this.#sink.invalid(`\`${text.slice(0, 60)}\`${this.#section ? '' : ' outside of a record'}`);
    }
}
const lcov = {
    id: 'lcov',
    name: 'LCOV',
    tools: 'lcov, Istanbul, cargo-llvm-cov, grcov, coverage.py, Dart, Bazel and others',
    kinds: ['coverage'],
    shapes: [{ lines: /^SF:./ }],
    fileNames: ['lcov.info', '*.lcov'],
    remark: 'A file with several records counts once; totals of the file are not believed.',
    example: `TN:
SF:src/a.ts
FN:1,sum
FNDA:2,sum
FNF:1
FNH:1
DA:1,2
DA:2,0
LF:2
LH:1
BRDA:1,0,0,2
BRDA:1,0,1,-
BRF:2
BRH:1
end_of_record
`,
    read: (sink) => ({ lines: new LcovReader(sink) }),
};

;// CONCATENATED MODULE: ./packages/reports/src/formats/license-checker.ts

/** `name@version`, where the name may begin with `@`. */
function named(key) {
    const at = key.lastIndexOf('@');
    return at < 1 ? { name: key } : { name: key.slice(0, at), ...(0,given/* given */.g)({ version: key.slice(at + 1) || undefined }) };
}
class LicenseCheckerReader {
    each = ['*'];
    #sink;
    #packages = 0;
    constructor(sink) {
        this.#sink = sink;
        sink.tool('license-checker');
    }
    item(item, _path, [key = '']) {
        this.#packages++;
        if (!item.isObject)
            return this.#sink.invalid(`the package \`${key.slice(0, 80)}\``);
        const licenses = item.at('licenses');
        const words = licenses.isList ? licenses.list().map((each) => each.word() ?? '') : [licenses.word() ?? ''];
        this.#sink.package({ ...named(key), licenses: words });
    }
    end() {
        if (this.#packages === 0)
            this.#sink.vacuous('it holds no package');
    }
}
const licenseChecker = {
    id: 'license-checker',
    name: 'license-checker',
    tools: 'license-checker, license-checker-rseidelsohn (`--json`)',
    kinds: ['licenses'],
    shapes: [{ json: { type: 'object', first: { type: 'object', keys: ['licenses'] } } }],
    fileNames: ['license-checker*.json'],
    remark: 'A name with a star was guessed by the tool from the text of a file: it counts as unknown.',
    example: `{"left@1.0.0":{"licenses":"MIT","repository":"https://example.org/left"},"@scope/right@2.0.0":{"licenses":["MIT","Apache-2.0"]}}
`,
    read: (sink) => ({ json: new LicenseCheckerReader(sink) }),
};

;// CONCATENATED MODULE: ./packages/reports/src/formats/mocha-json.ts


const LISTS = { passes: 'passed', failures: 'failed', pending: 'skipped' };
/** A hook that fails is among the failures, and no test. */
const HOOK = /^"(?:before|after)(?: all| each)" hook/;
const mocha_json_EXAMPLE = `{"stats":{"suites":1,"tests":2,"passes":1,"pending":0,"failures":1,"duration":5},"tests":[{"title":"adds","fullTitle":"sum adds"},{"title":"pays","fullTitle":"sum pays"}],
"pending":[],"failures":[{"title":"pays","fullTitle":"sum pays","file":"/w/sum.test.js","duration":2,"currentRetry":0,"err":{"message":"expected 1","stack":"Error: expected 1"}}],
"passes":[{"title":"adds","fullTitle":"sum adds","file":"/w/sum.test.js","duration":3,"currentRetry":0,"err":{}}]}
`;
/** `fullTitle` is the titles of the suites and the test's own, by spaces. */
function suiteOf(full, title) {
    if (full?.endsWith(title) !== true)
        return undefined;
    const suite = full.slice(0, full.length - title.length).trim();
    return suite === '' ? undefined : suite;
}
class MochaReader {
    each = ['passes.*', 'failures.*', 'pending.*'];
    #sink;
    #hooks = 0;
    #total;
    constructor(sink) {
        this.#sink = sink;
        sink.tool('mocha');
    }
    document(document) {
        for (const list of Object.keys(LISTS))
            if (!document.at(list).isList)
                document.at(list).refuse('a list');
        const stats = document.at('stats');
        this.#total = stats.at('tests').number();
        this.#sink.declaredTests((0,given/* given */.g)({ failed: stats.at('failures').number(), errors: 0, skipped: stats.at('pending').number() }));
        const end = new Date(stats.at('end').text() ?? '');
        if (!Number.isNaN(end.getTime()))
            this.#sink.madeAt(end);
    }
    item(node, path) {
        const status = LISTS[path.slice(0, path.indexOf('.'))] ?? 'unknown';
        const name = node.at('title').text() ?? '';
        if (HOOK.test(name))
            this.#hooks++;
        const [retries = 0, milliseconds] = [node.at('currentRetry').number(), node.at('duration').number()];
        const error = node.at('err');
        const said = error.isObject ? (error.at('message').word() ?? error.at('stack').word()) : undefined;
        const stack = error.isObject ? error.at('stack').word() : undefined;
        this.#sink.test({
            name,
            status,
            ...(0,given/* given */.g)({
                suite: suiteOf(node.at('fullTitle').text(), name),
                file: node.at('file').text(),
                seconds: milliseconds === undefined ? undefined : milliseconds / 1000,
                message: said === undefined ? undefined : withoutColour(said),
                details: stack === undefined ? undefined : withoutColour(stack),
                reruns: retries > 0 ? retries : undefined,
                flaky: (retries > 0 && status === 'passed') || undefined,
            }),
        });
    }
    end() {
        if (this.#total !== undefined)
            this.#sink.declaredTests({ total: this.#total + this.#hooks });
    }
}
const mochaJson = {
    id: 'mocha-json',
    name: 'Mocha JSON',
    tools: 'mocha --reporter json',
    kinds: ['tests'],
    shapes: [{ json: { type: 'object', keys: ['stats', 'tests', 'passes', 'failures', 'pending'] } }],
    remark: 'A hook that failed counts as a failed test.',
    example: mocha_json_EXAMPLE,
    read: (sink) => ({ json: new MochaReader(sink) }),
};

;// CONCATENATED MODULE: ./packages/reports/src/formats/mypy-text.ts





const mypy_text_WORDS = { note: 'none', warning: 'medium', error: 'high' };
/** What of a line is looked at, in UTF-16 units. */
const mypy_text_MAX_LINE = 20_000;
/** `file:line: error: …`, with the column, and with the end, where mypy was told to show them. */
const PLACE = /^([^\n]+?):(\d{1,9}):(?:(\d{1,9}):)?(?:(\d{1,9}):\d{1,9}:)? (error|warning|note): /;
const mypy_text_FILE = /^([^\s:][^\n]*?\.pyi?): (error|note): /;
const SUMMARY = /^Found (\d{1,9}) errors? in \d{1,9} files?(.*)$/;
const SUCCESS = /^Success: no issues found in (\d{1,9}) source files?/;
const FAILED = /INTERNAL ERROR|^mypy: |^usage: mypy|^Traceback \(most recent call last\):|^There are no \.py\[i\] files/;
/** mypy's own words, and its `--output=json`: one document a line. */
class MypyReader {
    #sink;
    #spoke = false;
    constructor(sink) {
        this.#sink = sink;
        sink.tool('mypy');
    }
    line(whole) {
        const line = withoutColour(whole.slice(0, mypy_text_MAX_LINE));
        if (line.startsWith('{'))
            return this.#document(whole);
        if (FAILED.test(line)) {
            this.#spoke = true;
            return this.#sink.toolFailed(`mypy says: ${line.trim().slice(0, 200)}`);
        }
        if (this.#place(line) || this.#summary(line))
            this.#spoke = true;
    }
    end() {
        if (!this.#spoke)
            throw new fault/* ReportFault */.p('holds no line of mypy');
    }
    #document(line) {
        const node = new text_node/* Node */.b((0,json/* parseJson */.qF)(line));
        const word = node.at('severity').text();
        if (word === undefined)
            return node.refuse('a finding of mypy');
        this.#spoke = true;
        const line1 = node.at('line').position();
        const column = node.at('column').number();
        this.#tell(word, {
            rule: node.at('code').text(),
            message: node.at('message').text(),
            path: node.at('file').text(),
            line: line1,
            // Counted from 0 in this form.
            column: column === undefined || column < 0 ? undefined : column + 1,
        });
    }
    #place(line) {
        const [start, path, number, column, end, word] = PLACE.exec(line) ?? [];
        if (start === undefined || path === undefined)
            return this.#wholeFile(line);
        this.#tell(word ?? '', {
            ...spoken(line.slice(start.length)),
            path,
            line: positionOf(number),
            column: positionOf(column),
            endLine: positionOf(end),
        });
        return true;
    }
    #wholeFile(line) {
        const [start, path, word] = mypy_text_FILE.exec(line) ?? [];
        if (start === undefined || path === undefined)
            return false;
        this.#tell(word ?? '', { ...spoken(line.slice(start.length)), path });
        return true;
    }
    #summary(line) {
        const [, errors, rest = ''] = SUMMARY.exec(line) ?? [];
        if (errors === undefined)
            return SUCCESS.test(line);
        this.#sink.declaredCount('findings', Number(errors));
        if (rest.includes('prevented further checking'))
            this.#sink.invalid('mypy stopped at an error, and did not check the rest');
        return true;
    }
    /** Notes say more of an error before them, and are none themselves. */
    #tell(word, told) {
        if (word !== 'note')
            this.#sink.finding(findingOf({ ...told, tool: 'mypy', word, words: mypy_text_WORDS }));
    }
}
/** The error code stands in brackets at the end. */
function spoken(text) {
    const start = text.lastIndexOf('  [');
    const code = start < 0 ? undefined : /^[a-z0-9-]{1,60}(?=\]\s*$)/.exec(text.slice(start + 3))?.[0];
    return { message: code === undefined ? text : text.slice(0, start), rule: code };
}
const mypyText = {
    id: 'mypy-text',
    name: 'mypy',
    tools: 'mypy (its text, and `--output=json`)',
    kinds: ['lint'],
    shapes: [
        { lines: /^(?:[^\s:]|[A-Za-z]:\\)[^:]{0,500}\.pyi?:(?:\d{1,9}:){0,4} (?:error|note): / },
        { lines: /^Success: no issues found in \d+ source files?/ },
        { lines: /^Found \d+ errors? in \d+ files? \((?:checked|errors prevented)/ },
        { lines: /^\{"file": ".{1,2000}"severity": "(?:error|note)"\}$/ },
    ],
    fileNames: ['mypy*.txt'],
    example: `app.py:3: error: Incompatible return value type (got "str", expected "int")  [return-value]
Found 1 error in 1 file (checked 2 source files)
`,
    read: (sink) => ({ lines: new MypyReader(sink) }),
};

;// CONCATENATED MODULE: ./packages/reports/src/advisory/npm-failure.ts
/** What an audit that did not run says in place of its report; undefined where it did run. */
function failureOf(document) {
    const error = document.at('error');
    if (error.isObject) {
        const words = ['code', 'summary', 'message', 'detail'].flatMap((key) => {
            const { value } = error.at(key);
            return typeof value === 'string' && value.trim() !== '' ? [value.trim()] : [];
        });
        return words.length > 0 ? words.join(': ').slice(0, 500) : 'it failed without a reason';
    }
    if (typeof error.value === 'string')
        return error.value.slice(0, 500);
    const { value } = document.at('message');
    return typeof value === 'string' && value.trim() !== '' ? value.trim().slice(0, 500) : undefined;
}

;// CONCATENATED MODULE: ./packages/reports/src/advisory/npm-words.ts
/** The words of the npm registry's advisories, which npm, pnpm and Yarn share. */
const NPM_WORDS = {
    info: 'low',
    low: 'low',
    moderate: 'medium',
    medium: 'medium',
    high: 'high',
    critical: 'critical',
};

;// CONCATENATED MODULE: ./packages/reports/src/advisory/registry-advisory.ts


/** What is patched from the range that the registry states: `>=1.2.3` says it, `<0.0.0` says that nothing is. */
function registry_advisory_fixedIn(range) {
    return range === undefined || range.trim() === '' || range.trim() === '<0.0.0' ? undefined : range;
}
/** The versions in which an advisory's package is installed; one without, where none is told. */
function versionsOf(advisory) {
    const versions = advisory
        .at('findings')
        .list()
        .map((finding) => finding.at('version').word());
    return versions.length > 0 ? [...new Set(versions)] : [undefined];
}
/**
 * An advisory of the npm registry's audit (the first API, which pnpm and Yarn use as well), once for each version that is installed.
 * Its identifier is GitHub's where there is one, for the registry's own number changes.
 */
function registryAdvisories(tool, advisory) {
    const name = advisory.at('module_name').text() ?? advisory.at('name').text();
    if (name === undefined)
        return advisory.refuse('an advisory with its `module_name`');
    const url = advisory.at('url').text();
    const id = advisory.at('id').word();
    const cves = advisory.at('cves').list();
    const ids = [
        advisory.at('github_advisory_id').text() ?? ghsaOf(url),
        ...cves.map((cve) => cve.word()),
        id === undefined ? undefined : `npm:${id}`,
    ];
    return versionsOf(advisory).map((version) => ({
        tool,
        ids,
        url,
        package: { name, version, purl: undefined },
        message: advisory.at('title').text(),
        word: advisory.at('severity').text(),
        words: NPM_WORDS,
        score: advisory_scoreAt(advisory.at('cvss').at('score')),
        fixedIn: registry_advisory_fixedIn(advisory.at('patched_versions').text()),
    }));
}

;// CONCATENATED MODULE: ./packages/reports/src/advisory/registry-audit.ts




/** How many packages were looked at, as the report's metadata say; undefined where they do not. */
function auditedPackages(metadata) {
    const total = metadata.at('totalDependencies').number();
    if (total !== undefined)
        return total;
    const { dependencies, devDependencies, optionalDependencies } = {
        dependencies: metadata.at('dependencies').number(),
        devDependencies: metadata.at('devDependencies').number() ?? 0,
        optionalDependencies: metadata.at('optionalDependencies').number() ?? 0,
    };
    return dependencies === undefined ? undefined : dependencies + devDependencies + optionalDependencies;
}
/** Reads one document of the npm registry's first audit API: npm 6 and pnpm. */
class RegistryAuditReader {
    #tool;
    #sink;
    #advisories;
    constructor(tool, sink) {
        this.#tool = tool;
        this.#sink = sink;
        this.#advisories = new Advisories(sink);
    }
    document(document) {
        this.#sink.tool(this.#tool);
        const failure = failureOf(document);
        if (failure !== undefined)
            return this.#sink.toolFailed(`${this.#tool}: ${failure}`);
        for (const [key, advisory] of document.at('advisories').entries())
            this.#take(key, advisory);
        const metadata = document.at('metadata');
        this.#advisories.declared(metadata.at('vulnerabilities'), this.#tool, NPM_WORDS);
        this.#advisories.end();
        const audited = auditedPackages(metadata);
        if (audited === 0)
            this.#sink.vacuous('no package was audited');
        if (audited !== undefined)
            this.#sink.figure('audited', audited);
    }
    #take(key, advisory) {
        if (!advisory.isObject)
            return this.#sink.invalid(`the advisory \`${key.slice(0, 60)}\``);
        this.#advisories.count(advisory.at('severity').text());
        for (const item of registryAdvisories(this.#tool, advisory))
            this.#advisories.once(item);
    }
}

;// CONCATENATED MODULE: ./packages/reports/src/formats/npm-audit-v1.ts

const npmAuditV1 = {
    id: 'npm-audit-v1',
    name: 'npm audit, before npm 7',
    tools: 'npm 6 (`npm audit --json`)',
    kinds: ['dependencies'],
    shapes: [
        { json: { type: 'object', keys: ['advisories', 'metadata', 'runId'] } },
        { json: { type: 'object', keys: ['error'], at: { error: { keys: ['code'], values: { code: /^EAUDIT/ } } } } },
    ],
    remark: 'Counted are advisories, each once for an installed version; the tool itself counts the ways that lead there.',
    example: `{"actions":[],"advisories":{"1065":{"findings":[{"version":"4.17.4","paths":["lodash"]}],"id":1065,"module_name":"lodash",
"cves":["CVE-2019-10744"],"title":"Prototype Pollution","patched_versions":">=4.17.12","severity":"high","url":"https://npmjs.com/advisories/1065"}},
"muted":[],"metadata":{"vulnerabilities":{"info":0,"low":0,"moderate":0,"high":1,"critical":0},"totalDependencies":12},"runId":"a-b-c"}
`,
    read: (sink) => ({ json: new RegistryAuditReader('npm audit', sink) }),
};

;// CONCATENATED MODULE: ./packages/reports/src/formats/npm-audit-v2.ts





const npm_audit_v2_TOOL = 'npm audit';
/** The version that mends a package, where npm knows of one; its fix may be of another package, at the top of the tree. */
function npm_audit_v2_fixedIn(item, name) {
    const fix = item.at('fixAvailable');
    const version = fix.at('version').text();
    if (version === undefined)
        return undefined;
    const top = fix.at('name').text();
    return top === undefined || top === name ? version : `${top}@${version}`;
}
/** Whether one of npm's words is as bad as another, or worse. */
function isAsBad(word, other) {
    return (0,severity/* isAtLeast */.du)((0,severity/* severityOfWord */.Zx)(word, NPM_WORDS).severity, (0,severity/* severityOfWord */.Zx)(other, NPM_WORDS).severity);
}
/**
 * The report names packages; each says through which advisories (objects) and through which other packages (names) it is
 * vulnerable. A finding is an advisory; a package that names none and no other listed package is a finding by itself.
 */
class NpmAuditReader {
    #sink;
    #advisories;
    constructor(sink) {
        this.#sink = sink;
        this.#advisories = new Advisories(sink);
    }
    document(document) {
        this.#sink.tool(npm_audit_v2_TOOL);
        const failure = failureOf(document);
        if (failure !== undefined)
            return this.#sink.toolFailed(`${npm_audit_v2_TOOL}: ${failure}`);
        const packages = document.at('vulnerabilities').entries();
        const listed = new Set(packages.map(([name]) => name));
        for (const [name, item] of packages)
            this.#package(name, item, listed);
        const metadata = document.at('metadata');
        const counts = metadata.at('vulnerabilities');
        this.#advisories.declared(counts, npm_audit_v2_TOOL, NPM_WORDS);
        this.#advisories.end();
        const total = counts.at('total').number();
        if (total !== undefined && total !== packages.length)
            this.#sink.mismatch(`${total} vulnerable packages declared, ${packages.length} shown`);
        const audited = metadata.at('dependencies').at('total').number();
        if (audited === 0)
            this.#sink.vacuous('no package was audited');
        if (audited !== undefined)
            this.#sink.figure('audited', audited);
    }
    #package(name, item, listed) {
        if (!item.isObject)
            return this.#sink.invalid(`the package \`${name.slice(0, 60)}\``);
        const word = item.at('severity').text();
        this.#advisories.count(word);
        const via = item.at('via').list();
        const own = via.filter((each) => each.isObject);
        const through = via.filter((each) => typeof each.value === 'string' && listed.has(each.value));
        // Where none of its advisories is as bad as the package, the report hides what is: they count as bad as it.
        const isExplained = through.length > 0 || own.some((each) => isAsBad(each.at('severity').text(), word));
        for (const advisory of own)
            this.#advisory(advisory, name, item, isExplained ? undefined : word);
        if (own.length === 0 && through.length === 0)
            this.#unexplained(name, item, word);
    }
    #advisory(advisory, name, item, least) {
        const url = advisory.at('url').text();
        const source = advisory.at('source').word();
        const word = advisory.at('severity').text();
        this.#advisories.once({
            tool: npm_audit_v2_TOOL,
            ids: [ghsaOf(url), source === undefined ? undefined : `npm:${source}`],
            // npm tells the range of vulnerable versions, not the one that is installed.
            package: { name: advisory.at('name').text() ?? name, version: undefined, purl: undefined },
            message: advisory.at('title').text(),
            word: least ?? word,
            words: NPM_WORDS,
            score: least === undefined ? advisory_scoreAt(advisory.at('cvss').at('score')) : undefined,
            fixedIn: npm_audit_v2_fixedIn(item, name),
            url,
        });
    }
    #unexplained(name, item, word) {
        this.#advisories.once({
            tool: npm_audit_v2_TOOL,
            ids: [],
            package: { name, version: undefined, purl: undefined },
            message: `${name} is vulnerable; the report does not say through which advisory`,
            word,
            words: NPM_WORDS,
            fixedIn: npm_audit_v2_fixedIn(item, name),
        });
    }
}
const npmAuditV2 = {
    id: 'npm-audit-v2',
    name: 'npm audit',
    tools: 'npm 7 and later (`npm audit --json`)',
    kinds: ['dependencies'],
    shapes: [
        { json: { type: 'object', keys: ['auditReportVersion'] } },
        {
            json: {
                type: 'object',
                keys: ['vulnerabilities', 'metadata'],
                without: ['ok', 'bomFormat'],
                at: { vulnerabilities: { type: 'object' } },
            },
        },
        {
            json: {
                type: 'object',
                keys: ['error'],
                at: { error: { keys: ['code', 'summary'], values: { code: /^E(?!AUDIT)/ } } },
            },
        },
    ],
    fileNames: ['npm-audit*.json'],
    remark: 'Counted are advisories, not the packages that depend on what they are about. An audit made offline finds nothing, and cannot be told from a clean one.',
    example: `{"auditReportVersion":2,"vulnerabilities":{"got":{"name":"got","severity":"moderate","isDirect":false,"via":[{"source":1088948,"name":"got",
"title":"Got allows a redirect to a UNIX socket","url":"https://github.com/advisories/GHSA-pfrx-2q88-qq97","severity":"moderate","cvss":{"score":5.3},"range":"<11.8.5"}],
"effects":[],"range":"<11.8.5","nodes":["node_modules/got"],"fixAvailable":true}},"metadata":{"vulnerabilities":{"moderate":1,"total":1},"dependencies":{"prod":98,"total":98}}}
`,
    read: (sink) => ({ json: new NpmAuditReader(sink) }),
};

;// CONCATENATED MODULE: ./packages/reports/src/formats/nunit.ts



/** `ResultState` of NUnit 2 and 3, the status and the label that refines it. */
const nunit_RESULTS = {
    passed: 'passed',
    success: 'passed',
    warning: 'passed',
    failed: 'failed',
    failure: 'failed',
    error: 'error',
    cancelled: 'error',
    notrunnable: 'error',
    invalid: 'error',
    skipped: 'skipped',
    ignored: 'skipped',
    explicit: 'skipped',
    inconclusive: 'skipped',
};
/** Labels of a failed test that say it did not come to a judgement. */
const BROKEN = new Set(['error', 'cancelled', 'notrunnable', 'invalid']);
const nunit_EXAMPLE = `<test-run id="2" testcasecount="2" result="Failed" total="2" passed="1" failed="1" inconclusive="0" skipped="0">
  <test-suite type="TestFixture" name="Tests" fullname="Shop.Tests" result="Failed">
    <test-case name="Adds" fullname="Shop.Tests.Adds" classname="Shop.Tests" result="Passed" duration="0.01"/>
    <test-case name="Pays" fullname="Shop.Tests.Pays" classname="Shop.Tests" result="Failed" duration="0.02">
      <failure><message>Expected: 1</message><stack-trace>at Shop.Tests.Pays() in Tests.cs:line 7</stack-trace></failure>
    </test-case>
  </test-suite>
</test-run>
`;
/** The first word of `Failed`, `Failed:Error` or `Failed(Child)`, and the one after the colon. */
function parts(result) {
    const [, word = '', label = ''] = /^\s*([A-Za-z]*):?([A-Za-z]*)/.exec(result) ?? [];
    return [word.toLowerCase(), label.toLowerCase()];
}
/** NUnit 2 before 2.5 has `executed` and `success` instead of `result`. */
function statusOf({ result, label = '', executed, success }) {
    if (result === undefined) {
        if (executed?.toLowerCase() === 'false')
            return 'skipped';
        if (success === undefined)
            return 'unknown';
        return success.toLowerCase() === 'true' ? 'passed' : 'failed';
    }
    const [word, inner] = parts(result);
    const status = nunit_RESULTS[word] ?? 'unknown';
    const isBroken = BROKEN.has(inner) || BROKEN.has(label.toLowerCase());
    return status === 'failed' && isBroken ? 'error' : status;
}
/** The outermost element's own totals; of NUnit 2, `total` leaves out what did not run in some versions, so it says nothing. */
function declaredBy(attributes) {
    const [total, failed, failures, errors] = ['total', 'failed', 'failures', 'errors'].map((key) => wholeOf(attributes[key]));
    if (failures !== undefined)
        return { failed: failures, errors: errors ?? 0 };
    return (0,given/* given */.g)({ total: wholeOf(attributes['testcasecount']) ?? total, failed });
}
function nunit_testOf({ attributes, suite, message, details }) {
    const { name = '', classname, duration, time } = attributes;
    return {
        name,
        status: statusOf(attributes),
        ...(0,given/* given */.g)({ suite: classname ?? suite, seconds: secondsOf(duration ?? time), message, details }),
    };
}
class NUnitReader {
    texts = ['message', 'stack-trace'];
    #sink;
    #suites = [];
    #case;
    #saysFailed = false;
    #anyBad = false;
    constructor(sink) {
        this.#sink = sink;
    }
    open(name, attributes, path) {
        if (path.length === 1)
            this.#root(attributes);
        if (name === 'test-suite')
            this.#suite(attributes);
        else if (name === 'test-case')
            this.#case = { attributes, suite: this.#suites.at(-1) };
    }
    close(name, text, path) {
        if (name === 'test-suite')
            this.#suites.pop();
        if (!this.#case)
            return;
        const [around, outer] = [path.at(-2), path.at(-3)];
        if (name === 'test-case') {
            const test = nunit_testOf(this.#case);
            this.#case = undefined;
            this.#anyBad ||= isBad(test.status);
            this.#sink.test(test);
        }
        else if (outer === 'test-case' && (around === 'failure' || around === 'reason')) {
            if (name === 'message')
                this.#case.message = text.trim();
            else if (name === 'stack-trace')
                this.#case.details = text.trim();
        }
    }
    end() {
        // The set-up or tear-down of a fixture may fail when no test of it does.
        if (this.#saysFailed && !this.#anyBad)
            this.#sink.toolFailed('it says that the run failed, and shows no test that did: something outside of the tests broke');
    }
    #root(attributes) {
        this.#sink.declaredTests(declaredBy(attributes));
        const madeAt = instantOf(attributes['start-time']?.replace(' ', 'T'));
        if (madeAt)
            this.#sink.madeAt(madeAt);
    }
    #suite(attributes) {
        this.#suites.push(attributes['fullname'] ?? attributes['name'] ?? '');
        const { result, success } = attributes;
        if (result === undefined ? success?.toLowerCase() === 'false' : isBad(nunit_RESULTS[parts(result)[0]] ?? 'unknown'))
            this.#saysFailed = true;
    }
}
const nunit = {
    id: 'nunit',
    name: 'NUnit XML, 2 and 3',
    tools: 'NUnit, Unity Test Framework, dotnet test with the NUnit logger',
    kinds: ['tests'],
    shapes: [
        { xml: { roots: ['test-run', 'test-results'] } },
        {
            xml: {
                roots: ['test-suite'],
                children: ['test-suite', 'test-case', 'results', 'properties', 'failure', 'environment'],
            },
        },
    ],
    fileNames: ['TestResult.xml'],
    remark: 'Invalid and cancelled tests are errors; ignored, explicit and inconclusive ones are skipped; warnings pass.',
    example: nunit_EXAMPLE,
    read: (sink) => ({ xml: new NUnitReader(sink) }),
};

;// CONCATENATED MODULE: ./packages/reports/src/formats/opencover.ts

/** Sequence points of code that the compiler added; no source has such lines. */
const HIDDEN = 16_700_000;
class OpenCoverReader {
    texts = ['FullName', 'Name'];
    #sink;
    #files = new Map();
    #isSkipped = false;
    #class = '';
    #method = '';
    #ref;
    #ran;
    #file;
    constructor(sink) {
        this.#sink = sink;
    }
    open(name, attributes, path) {
        if (name === 'Module') {
            this.#isSkipped = attributes['skippedDueTo'] !== undefined;
            this.#files.clear();
        }
        if (this.#isSkipped)
            return;
        if (name === 'SequencePoint')
            this.#sequencePoint(attributes);
        else if (name === 'BranchPoint')
            this.#branchPoint(attributes);
        else if (name === 'Method')
            this.#openMethod();
        else if (name === 'FileRef')
            this.#ref = attributes['uid'];
        else if (name === 'File')
            this.#files.set(attributes['uid'] ?? '', attributes['fullPath'] ?? '');
        else if (name === 'Summary' && path.length === 2)
            this.#declare(attributes);
    }
    close(name, text, path) {
        if (name === 'FullName' && path.at(-2) === 'Class')
            this.#class = text.trim();
        else if (name === 'Name' && path.at(-2) === 'Method')
            this.#method = `${this.#class}|${text.trim()}`;
        else if (name === 'Method' && this.#ran !== undefined)
            this.#file?.function(this.#method, this.#ran);
    }
    #openMethod() {
        this.#method = this.#class;
        this.#ref = undefined;
        this.#ran = undefined;
        this.#file = undefined;
    }
    /** Points of files that the report does not name are kept under no name: they count in the totals. */
    #source(attributes) {
        const path = this.#files.get(attributes['fileid'] ?? '') ?? this.#files.get(this.#ref ?? '') ?? '';
        this.#file = this.#sink.source(path);
        return this.#file;
    }
    #sequencePoint(attributes) {
        const { sl, sc = '', el = '', ec = '', ordinal = '' } = attributes;
        const [line, visits] = [whole_wholeOf(sl), whole_wholeOf(attributes['vc'])];
        if (line === undefined || visits === undefined)
            return this.#bad('sequence', attributes);
        if (line >= HIDDEN)
            return;
        this.#ran = this.#ran === true || visits > 0;
        const file = this.#source(attributes);
        file.line(line, visits > 0);
        file.statement(`${this.#method}|${line}.${sc},${el}.${ec}|${ordinal}`, visits > 0);
    }
    #branchPoint(attributes) {
        const { sl, path = '', offset = '', offsetend = '', ordinal = '' } = attributes;
        const visits = whole_wholeOf(attributes['vc']);
        const line = whole_wholeOf(sl ?? '0');
        if (line === undefined || visits === undefined)
            return this.#bad('branch', attributes);
        const id = `${this.#method}|${offset}-${offsetend}|${path}|${ordinal}`;
        this.#source(attributes).branch(line >= HIDDEN ? 0 : line, id, visits > 0);
    }
    #declare(attributes) {
        const [covered, total] = [whole_wholeOf(attributes['visitedSequencePoints']), whole_wholeOf(attributes['numSequencePoints'])];
        if (covered === undefined || total === undefined)
            return;
        const statements = [covered, total];
        // Its branches count the entry of each method as well, which is shown nowhere.
        this.#sink.declaredCoverage({ statements });
    }
    #bad(kind, { sl = '', vc = '' }) {
        this.#sink.invalid(`a ${kind} point of line \`${sl.slice(0, 20)}\` with \`${vc.slice(0, 20)}\` visits`);
    }
}
const opencover = {
    id: 'opencover',
    name: 'OpenCover XML',
    tools: 'OpenCover, coverlet, AltCover',
    kinds: ['coverage'],
    shapes: [{ xml: { roots: ['CoverageSession'] } }],
    fileNames: ['*.opencover.xml', 'opencover.xml'],
    remark: 'A line is covered where any sequence point that begins on it ran.',
    example: `<?xml version="1.0" encoding="utf-8"?>
<CoverageSession><Summary numSequencePoints="2" visitedSequencePoints="1" /><Modules><Module hash="1"><ModuleName>Lib</ModuleName>
<Files><File uid="1" fullPath="C:\\w\\Lib\\A.cs" /></Files><Classes><Class><FullName>Lib.A</FullName><Methods><Method><Name>System.Void Lib.A::Run()</Name><FileRef uid="1" />
<SequencePoints><SequencePoint vc="1" ordinal="0" sl="3" sc="5" el="3" ec="9" /><SequencePoint vc="0" ordinal="1" sl="4" sc="5" el="4" ec="9" /></SequencePoints>
<BranchPoints><BranchPoint vc="1" ordinal="0" path="0" offset="2" sl="3" /><BranchPoint vc="0" ordinal="1" path="1" offset="2" sl="3" /></BranchPoints>
</Method></Methods></Class></Classes></Module></Modules></CoverageSession>
`,
    read: (sink) => ({ xml: new OpenCoverReader(sink) }),
};

;// CONCATENATED MODULE: ./packages/reports/src/formats/osv-scanner.ts



const osv_scanner_TOOL = 'OSV-Scanner';
/** Of GitHub's and other databases, which state them beside the OSV schema. */
const osv_scanner_WORDS = { low: 'low', moderate: 'medium', medium: 'medium', high: 'high', critical: 'critical' };
function osv_scanner_textOf(node) {
    return typeof node.value === 'string' ? node.value : undefined;
}
/** The worst of the CVSS vectors of a vulnerability. */
function osv_scanner_scoreOf(vulnerability) {
    const vectors = [vulnerability, ...vulnerability.at('affected').list()].flatMap((each) => each.at('severity').list());
    const scores = vectors.flatMap((each) => scoreIn(scoreOfVector(osv_scanner_textOf(each.at('score')))) ?? []);
    return scores.length > 0 ? Math.max(...scores.slice(0, 1_000)) : undefined;
}
function osv_scanner_wordOf(vulnerability) {
    const places = [vulnerability, ...vulnerability.at('affected').list()];
    for (const place of places)
        for (const key of ['database_specific', 'ecosystem_specific']) {
            const word = osv_scanner_textOf(place.at(key).at('severity'));
            if (word !== undefined)
                return word;
        }
    return undefined;
}
/** The versions that mend a vulnerability in a package, as the ranges of the database say. */
function osv_scanner_fixedIn(vulnerability, name) {
    const fixes = vulnerability
        .at('affected')
        .list()
        .filter((affected) => affected.at('package').at('name').value === name)
        .flatMap((affected) => affected.at('ranges').list())
        .flatMap((range) => range.at('events').list())
        .flatMap((event) => osv_scanner_textOf(event.at('fixed')) ?? []);
    return [...new Set(fixes)].join(', ');
}
class OsvReader {
    each = ['results.*.packages.*'];
    #sink;
    #advisories;
    #ids = new Set();
    #sources = [];
    constructor(sink) {
        this.#sink = sink;
        this.#advisories = new Advisories(sink);
        sink.tool(osv_scanner_TOOL);
    }
    document(document) {
        const results = document.at('results');
        if (!results.isList && results.value !== null)
            results.refuse('a list');
        this.#sources = results.list().map((result) => result.at('source').at('path').text());
    }
    item(entry, _path, [index = '0']) {
        const item = entry.at('package');
        const name = item.at('name').text();
        if (name === undefined)
            return this.#sink.invalid(`\`${entry.path}\` without a package`);
        const version = item.at('version').text() ?? item.at('commit').text();
        this.#licenses(entry, name, version);
        const records = entry.at('vulnerabilities').list();
        const groups = entry
            .at('groups')
            .list()
            .map((group) => groupOf(group));
        const told = new Set();
        for (const record of records) {
            const id = record.at('id').text();
            this.#advisories.count(undefined);
            if (id !== undefined)
                this.#ids.add(id);
            const group = groups.find(({ ids }) => id !== undefined && ids.includes(id));
            if (group && told.has(group))
                continue;
            if (group)
                told.add(group);
            const same = group ? records.filter((each) => group.ids.includes(String(each.at('id').value))) : [record];
            this.#told(same, group, { name, version, purl: undefined }, this.#sources[Number(index)]);
        }
    }
    end() {
        this.#advisories.end();
        this.#sink.figure('advisories', this.#ids.size);
    }
    #told(records, group, item, path) {
        const aliases = records.flatMap((record) => [record.at('id'), ...record.at('aliases').list()]);
        const scores = records.flatMap((record) => osv_scanner_scoreOf(record) ?? []);
        const first = records[0];
        this.#advisories.once({
            tool: osv_scanner_TOOL,
            ids: [...aliases.map((alias) => alias.text()), ...(group?.ids ?? [])],
            package: item,
            message: first.at('summary').text() ?? first.at('details').text(),
            word: records.flatMap((record) => osv_scanner_wordOf(record) ?? [])[0],
            words: osv_scanner_WORDS,
            score: group?.score ?? (scores.length > 0 ? Math.max(...scores) : undefined),
            fixedIn: records.map((record) => osv_scanner_fixedIn(record, item.name)).find((fix) => fix !== ''),
            path,
        });
    }
    #licenses(entry, name, version) {
        const licenses = entry.at('licenses');
        if (!licenses.isList)
            return;
        this.#sink.kind('licenses');
        const words = licenses.list().map((license) => license.text() ?? '');
        this.#sink.package({ name, ...(version !== undefined && { version }), licenses: words });
    }
}
function groupOf(group) {
    const ids = [...group.at('ids').list(), ...group.at('aliases').list()].map((id) => id.text() ?? '');
    const score = Number(group.at('max_severity').word() ?? Number.NaN);
    return { ids, score: scoreIn(score) };
}
const osvScanner = {
    id: 'osv-scanner',
    name: 'OSV-Scanner',
    tools: 'OSV-Scanner (`--format json`)',
    kinds: ['dependencies', 'licenses'],
    shapes: [
        { json: { type: 'object', keys: ['results'], at: { results: { type: 'array', first: { keys: ['packages'] } } } } },
        { json: { type: 'object', keys: ['results', 'experimental_config'] } },
        {
            json: {
                type: 'object',
                keys: ['results'],
                at: { results: { empty: true } },
                without: ['version', 'errors', 'generated_at', 'metrics', 'runs'],
            },
        },
    ],
    fileNames: ['osv-scanner*.json'],
    remark: 'Without findings it names no package, so that how many it looked at cannot be told.',
    example: `{"results":[{"source":{"path":"yarn.lock","type":"lockfile"},"packages":[{"package":{"name":"minimist","version":"1.2.0","ecosystem":"npm"},
"vulnerabilities":[{"id":"GHSA-vh95-rmgr-6w4m","aliases":["CVE-2020-7598"],"summary":"Prototype Pollution","database_specific":{"severity":"MODERATE"}}],
"groups":[{"ids":["GHSA-vh95-rmgr-6w4m"],"aliases":["CVE-2020-7598"],"max_severity":"5.6"}]}]}]}
`,
    read: (sink) => ({ json: new OsvReader(sink) }),
};

;// CONCATENATED MODULE: ./packages/reports/src/formats/pip-audit.ts

const pip_audit_TOOL = 'pip-audit';
/** How many packages are named that were not audited. */
const NAMED = 20;
/** An object with `dependencies` since 2.3; before, the list alone. */
class PipAuditReader {
    #sink;
    #advisories;
    #audited = 0;
    #skipped = [];
    constructor(sink) {
        this.#sink = sink;
        this.#advisories = new Advisories(sink);
        sink.tool(pip_audit_TOOL);
    }
    document(document) {
        const list = document.isList ? document : document.at('dependencies');
        if (!list.isList)
            list.refuse('a list');
        for (const item of list.list())
            this.#dependency(item);
        this.#advisories.end();
        this.#sink.figure('audited', this.#audited);
        this.#sink.figure('skipped', this.#skipped.length);
        const more = this.#skipped.length > NAMED ? ', …' : '';
        if (this.#skipped.length > 0)
            this.#sink.note(`${this.#skipped.length} not audited: ${this.#skipped.slice(0, NAMED).join(', ')}${more}`);
        if (this.#audited === 0)
            this.#sink.vacuous('no package was audited');
    }
    #dependency(item) {
        const name = item.at('name').text();
        if (name === undefined)
            return this.#sink.invalid(`\`${item.path}\` without a name`);
        if (!item.at('vulns').isThere) {
            this.#skipped.push(name);
            if (item.at('skip_reason').text() === undefined)
                this.#sink.invalid(`${name} with neither \`vulns\` nor \`skip_reason\``);
            return;
        }
        this.#audited++;
        const version = item.at('version').text();
        for (const vulnerability of item.at('vulns').list())
            this.#vulnerability(vulnerability, name, version);
    }
    #vulnerability(vulnerability, name, version) {
        const id = vulnerability.at('id').text();
        const aliases = vulnerability.at('aliases').list();
        const fixes = vulnerability.at('fix_versions').list();
        this.#advisories.add({
            tool: pip_audit_TOOL,
            ids: [id, ...aliases.map((alias) => alias.text())],
            package: { name, version, purl: undefined },
            message: vulnerability.at('description').text(),
            // pip-audit gives no severity.
            word: undefined,
            words: {},
            fixedIn: fixes.map((fix) => fix.word() ?? '').join(', '),
        });
    }
}
const DEPENDENCY = { type: 'object', keys: ['name'], without: ['License', 'licenses'] };
const pipAudit = {
    id: 'pip-audit',
    name: 'pip-audit',
    tools: 'pip-audit (`--format json`)',
    kinds: ['dependencies'],
    shapes: [
        { json: { type: 'object', keys: ['dependencies', 'fixes'] } },
        {
            json: {
                type: 'object',
                keys: ['dependencies'],
                at: { dependencies: { type: 'array', first: { ...DEPENDENCY, keys: ['name', 'vulns'] } } },
            },
        },
        {
            json: {
                type: 'object',
                keys: ['dependencies'],
                at: { dependencies: { type: 'array', first: { ...DEPENDENCY, keys: ['name', 'skip_reason'] } } },
            },
        },
        {
            json: {
                type: 'object',
                keys: ['dependencies'],
                at: { dependencies: { empty: true } },
                without: ['bomFormat', 'reportSchema', 'vulnerabilities', 'packages', 'components'],
            },
        },
        { json: { type: 'array', first: { ...DEPENDENCY, keys: ['name', 'vulns'] } } },
        { json: { type: 'array', first: { ...DEPENDENCY, keys: ['name', 'skip_reason'] } } },
        { json: { empty: true } },
    ],
    fileNames: ['pip-audit*.json'],
    remark: 'The tool gives no severity: each finding counts as high, of unknown severity.',
    example: `{"dependencies":[{"name":"aiohttp","version":"3.6.2","vulns":[{"id":"PYSEC-2021-76","fix_versions":["3.7.4"],"aliases":["CVE-2021-21330"],"description":"open redirect"}]},
{"name":"adal","version":"1.2.2","vulns":[]}],"fixes":[]}
`,
    read: (sink) => ({ json: new PipAuditReader(sink) }),
};

;// CONCATENATED MODULE: ./packages/reports/src/formats/pip-licenses.ts

/** Where a license is written, by what `--from` asked for; the first that is known counts. */
const pip_licenses_KEYS = ['License', 'License-Expression', 'License-Metadata', 'License-Classifier'];
/** The words of `--from=all` differ by where they were found; a classifier is only asked where the metadata say nothing. */
function pip_licenses_licensesOf(item) {
    const list = item.at('licenses');
    if (list.isList)
        return list.list().map((license) => license.word() ?? '');
    const words = pip_licenses_KEYS.flatMap((key) => item.at(key).text() ?? []);
    const known = words.find((word) => word.trim() !== '' && word !== 'UNKNOWN');
    return [known ?? words[0] ?? ''];
}
class PipLicensesReader {
    #sink;
    constructor(sink) {
        this.#sink = sink;
        sink.tool('pip-licenses');
    }
    document(document) {
        for (const item of document.list()) {
            const name = item.at('Name').text() ?? item.at('name').text();
            if (name === undefined)
                this.#sink.invalid(`\`${item.path}\` without a name`);
            else {
                const version = item.at('Version').text() ?? item.at('version').text();
                this.#sink.package({ name, licenses: pip_licenses_licensesOf(item), ...(0,given/* given */.g)({ version }) });
            }
        }
        if (document.list().length === 0)
            this.#sink.vacuous('it holds no package');
    }
}
const pipLicenses = {
    id: 'pip-licenses',
    name: 'pip-licenses',
    tools: 'pip-licenses (`--format=json`, `--format=json-license-finder`)',
    kinds: ['licenses'],
    shapes: [
        { json: { type: 'array', first: { type: 'object', keys: ['Name'], without: ['Target'] } } },
        { json: { type: 'array', first: { type: 'object', keys: ['name', 'licenses'] } } },
        { json: { empty: true } },
    ],
    fileNames: ['pip-licenses*.json'],
    remark: 'Several licenses of one package, as classifiers give them, must all be allowed.',
    example: `[{"License":"MIT License","Name":"left","Version":"1.0.0"},{"License":"UNKNOWN","Name":"right","Version":"2.0.0"}]
`,
    read: (sink) => ({ json: new PipLicensesReader(sink) }),
};

;// CONCATENATED MODULE: ./packages/reports/src/formats/pitest-xml.ts


/** PIT's words; of one that does not run (`NON_VIABLE`, `RUN_ERROR`) PIT says `detected`, though no test detected it. */
const STATUS = {
    KILLED: 'detected',
    TIMED_OUT: 'detected',
    MEMORY_ERROR: 'detected',
    SURVIVED: 'undetected',
    NO_COVERAGE: 'undetected',
    NON_VIABLE: 'invalid',
    RUN_ERROR: 'invalid',
    EQUIVALENT: 'ignored',
    NOT_STARTED: 'unknown',
    STARTED: 'unknown',
};
class PitestReader {
    texts = ['sourceFile', 'mutatedClass', 'lineNumber'];
    #sink;
    #mutation;
    #texts = {};
    #detected = 0;
    constructor(sink) {
        this.#sink = sink;
    }
    open(name, attributes, path) {
        if (path.length === 1) {
            this.#sink.tool('PIT');
            if (attributes['partial'] === 'true')
                this.#sink.note('it is partial: PIT left out part of the code');
        }
        if (name !== 'mutation')
            return;
        this.#mutation = attributes;
        this.#texts = {};
    }
    close(name, text) {
        if (name !== 'mutation') {
            if (text !== '')
                this.#texts[name] = text.trim();
            return;
        }
        const word = this.#mutation?.['status'];
        if (word === undefined)
            return this.#sink.invalid('a mutation without a status');
        if (this.#mutation?.['detected'] === 'true')
            this.#detected++;
        const line = wholeOf(this.#texts['lineNumber']);
        const status = Object.hasOwn(STATUS, word) ? STATUS[word] : undefined;
        this.#sink.mutant({
            path: this.#path(),
            word,
            status: status ?? 'unknown',
            ...(0,given/* given */.g)({ line: line === 0 ? undefined : line }),
        });
    }
    /** The source file in the folder of its package. */
    #path() {
        const { sourceFile = '', mutatedClass = '' } = this.#texts;
        const folder = mutatedClass.split('.').slice(0, -1).join('/');
        return folder === '' ? sourceFile : `${folder}/${sourceFile}`;
    }
    end() {
        this.#sink.figure('detected', this.#detected);
    }
}
const pitestXml = {
    id: 'pitest-xml',
    name: 'PIT mutations XML',
    tools: 'PIT (`mutations.xml`)',
    kinds: ['mutation'],
    shapes: [{ xml: { roots: ['mutations'] } }],
    fileNames: ['mutations.xml'],
    example: `<mutations partial="false">
<mutation detected="true" status="KILLED" numberOfTestsRun="2"><sourceFile>Sum.java</sourceFile><mutatedClass>org.example.Sum</mutatedClass><mutatedMethod>add</mutatedMethod><lineNumber>7</lineNumber><mutator>MathMutator</mutator></mutation>
<mutation detected="false" status="SURVIVED" numberOfTestsRun="1"><sourceFile>Sum.java</sourceFile><mutatedClass>org.example.Sum</mutatedClass><mutatedMethod>sub</mutatedMethod><lineNumber>11</lineNumber><mutator>MathMutator</mutator></mutation>
</mutations>
`,
    read: (sink) => ({ xml: new PitestReader(sink) }),
};

;// CONCATENATED MODULE: ./packages/reports/src/formats/pmd-xml.ts


/** Priorities: 1 high, 2 medium high, 3 medium, 4 medium low, 5 low. A suppressed violation has none. */
const pmd_xml_WORDS = { '1': 'high', '2': 'high', '3': 'medium', '4': 'low', '5': 'low' };
const SUPPRESSED = { '': 'medium' };
class PmdReader {
    texts = ['violation'];
    #sink;
    #file;
    #violation = {};
    constructor(sink) {
        this.#sink = sink;
        sink.tool('PMD');
    }
    open(name, attributes) {
        if (name === 'file')
            this.#file = attributes['name'];
        else if (name === 'violation')
            this.#violation = attributes;
        else if (name === 'suppressedviolation')
            this.#suppressed(attributes);
        else if (name === 'error')
            this.#sink.invalid(`\`${attributes['filename'] ?? ''}\` was not checked (${(attributes['msg'] ?? '').slice(0, 200)})`);
        else if (name === 'configerror')
            this.#sink.invalid(`the rule \`${attributes['rule'] ?? ''}\` did not run (${(attributes['msg'] ?? '').slice(0, 200)})`);
    }
    close(name, text) {
        if (name !== 'violation')
            return;
        const { rule, priority, beginline, endline, begincolumn, externalInfoUrl } = this.#violation;
        this.#sink.finding(findingOf({
            tool: 'PMD',
            rule,
            message: text,
            word: priority,
            words: pmd_xml_WORDS,
            path: this.#file,
            line: positionOf(beginline),
            endLine: positionOf(endline),
            column: positionOf(begincolumn),
            url: externalInfoUrl,
        }));
    }
    #suppressed({ filename, msg }) {
        this.#sink.finding(findingOf({
            tool: 'PMD',
            rule: undefined,
            message: msg,
            word: '',
            words: SUPPRESSED,
            path: filename,
            suppressed: true,
        }));
    }
}
const pmdXml = {
    id: 'pmd-xml',
    name: 'PMD XML',
    tools: 'PMD, PHPMD',
    kinds: ['lint'],
    shapes: [{ xml: { roots: ['pmd'] } }],
    fileNames: ['pmd*.xml'],
    remark: 'Files that PMD could not process, and rules that it could not set up, make the report partial.',
    example: `<?xml version="1.0" encoding="UTF-8"?>
<pmd xmlns="http://pmd.sourceforge.net/report/2.0.0" version="7.0.0" timestamp="2026-01-02T03:04:05.000">
<file name="src/A.java"><violation beginline="5" endline="5" begincolumn="3" endcolumn="9" rule="UnusedImports" ruleset="Code Style" priority="4">Avoid unused imports</violation></file>
</pmd>
`,
    read: (sink) => ({ xml: new PmdReader(sink) }),
};

;// CONCATENATED MODULE: ./packages/reports/src/formats/pnpm-audit.ts

const pnpmAudit = {
    id: 'pnpm-audit',
    name: 'pnpm audit',
    tools: 'pnpm (`pnpm audit --json`)',
    kinds: ['dependencies'],
    shapes: [
        { json: { type: 'object', keys: ['advisories', 'metadata'], without: ['runId'] } },
        { json: { type: 'object', keys: ['error'], at: { error: { keys: ['code'], values: { code: /^ERR_PNPM_/ } } } } },
    ],
    example: `{"advisories":{"1097678":{"findings":[{"version":"1.2.0","paths":[".>minimist"]}],"id":1097678,"module_name":"minimist",
"title":"Prototype Pollution in minimist","patched_versions":">=1.2.6","severity":"critical","github_advisory_id":"GHSA-xvch-5gv4-984h",
"url":"https://github.com/advisories/GHSA-xvch-5gv4-984h"}},"metadata":{"vulnerabilities":{"info":0,"low":0,"moderate":0,"high":0,"critical":1},"totalDependencies":1}}
`,
    read: (sink) => ({ json: new RegistryAuditReader('pnpm audit', sink) }),
};

;// CONCATENATED MODULE: ./packages/reports/src/formats/pytest-benchmark.ts


const pytest_benchmark_FIGURES = ['min', 'max', 'stddev', 'rounds', 'median', 'iqr', 'q1', 'q3', 'ops', 'iterations'];
class PytestBenchmarkReader {
    each = ['benchmarks.*'];
    #sink;
    #measurements;
    constructor(sink) {
        this.#sink = sink;
        this.#measurements = new Measurements(sink);
    }
    document(document) {
        const version = document.at('version').word();
        this.#sink.tool(version === undefined ? 'pytest-benchmark' : `pytest-benchmark ${version}`);
        if (document.at('commit_info').at('dirty').value === true)
            this.#sink.note('it was measured on files that differ from the commit it names');
    }
    item(item) {
        const stats = item.at('stats');
        this.#measurements.add({
            name: item.at('fullname').value ?? item.at('name').value,
            measure: 'mean',
            value: stats.at('mean').value,
            unit: 's',
            samples: numbersOf(stats.at('data')),
            figures: figuresOf(stats, pytest_benchmark_FIGURES),
        });
    }
    end() {
        this.#measurements.end();
    }
}
const pytestBenchmark = {
    id: 'pytest-benchmark',
    name: 'pytest-benchmark JSON',
    tools: 'pytest-benchmark (`--benchmark-json`)',
    kinds: ['benchmarks'],
    shapes: [{ json: { type: 'object', keys: ['machine_info', 'benchmarks'] } }],
    declaredShapes: [{ json: { type: 'object', keys: ['benchmarks'] } }],
    remark: 'Times are in seconds. Single rounds are there with `--benchmark-save-data`.',
    example: `{"machine_info":{"machine":"x86_64"},"commit_info":{"id":"8f3a"},"benchmarks":[
{"name":"test_load","fullname":"tests/test_io.py::test_load","stats":{"mean":0.012,"stddev":0.001,"median":0.011,"rounds":3,"data":[0.011,0.011,0.014]}}
],"datetime":"2026-01-05T10:00:00+00:00","version":"5.1.0"}
`,
    read: (sink) => ({ json: new PytestBenchmarkReader(sink) }),
};

;// CONCATENATED MODULE: ./packages/reports/src/formats/radon-cc.ts


class RadonCcReader {
    each = ['*'];
    #sink;
    #files = 0;
    #usable = 0;
    #first = '';
    constructor(sink) {
        this.#sink = sink;
    }
    document() {
        this.#sink.tool('radon');
    }
    item(file, _pattern, [path = '']) {
        this.#files++;
        if (!file.isList) {
            const error = file.at('error').value;
            return this.#invalid(path, typeof error === 'string' ? error : 'its blocks are no list');
        }
        for (const block of file.list())
            this.#block(block, path);
    }
    /** Methods stand in the list beside their class; those within the class are the same ones again. */
    #block(block, path) {
        const { value } = block.at('complexity');
        const name = block.at('name').text() ?? '';
        if (typeof value !== 'number' || !Number.isFinite(value))
            return this.#invalid(path, `\`${name.slice(0, 60)}\` has no complexity`);
        this.#usable++;
        const group = block.at('classname').text();
        const line = block.at('lineno').position();
        const label = group === undefined ? name : `${group}.${name}`;
        this.#sink.complexity({ name: label, path, cyclomatic: value, ...(0,given/* given */.g)({ line }) });
    }
    #invalid(path, reason) {
        const what = `\`${path.slice(0, 200)}\`: ${reason.slice(0, 200)}`;
        this.#first ||= what;
        this.#sink.invalid(what);
    }
    end() {
        this.#sink.figure('files', this.#files);
        if (this.#usable > 0)
            return;
        if (this.#first !== '')
            throw new fault/* ReportFault */.p(`holds no block that was measured: ${this.#first}`);
        this.#sink.vacuous('it holds no function, method or class');
    }
}
const radonCc = {
    id: 'radon-cc',
    name: 'radon cc JSON',
    tools: 'radon (`radon cc --json`)',
    kinds: ['complexity'],
    shapes: [{ json: { type: 'object', first: { type: 'array', first: { keys: ['complexity', 'rank'] } } } }],
    // The first file may be one that radon could not parse.
    declaredShapes: [{ json: { type: 'object' } }],
    remark: 'Functions, methods and classes count; a file that radon could not parse makes the report partial.',
    unproven: true,
    example: `{"src/app.py":[{"type":"function","name":"load","lineno":3,"col_offset":0,"endline":21,"rank":"B","complexity":7,"closures":[]},
{"type":"method","name":"run","classname":"App","lineno":30,"col_offset":4,"endline":34,"rank":"A","complexity":2,"closures":[]}]}
`,
    read: (sink) => ({ json: new RadonCcReader(sink) }),
};

;// CONCATENATED MODULE: ./packages/reports/src/formats/radon-mi.ts

class RadonMiReader {
    each = ['*'];
    #sink;
    #files = 0;
    #usable = 0;
    #first = '';
    constructor(sink) {
        this.#sink = sink;
    }
    document() {
        this.#sink.tool('radon');
    }
    item(item, _pattern, [path = '']) {
        this.#files++;
        const { value } = item.at('mi');
        if (typeof value === 'number' && Number.isFinite(value)) {
            this.#usable++;
            return this.#sink.complexity({ name: path, path, maintainability: value });
        }
        const error = item.at('error').value;
        const reason = typeof error === 'string' ? error : 'it has no maintainability index';
        this.#first ||= `\`${path.slice(0, 200)}\`: ${reason.slice(0, 200)}`;
        this.#sink.invalid(`\`${path.slice(0, 200)}\`: ${reason.slice(0, 200)}`);
    }
    end() {
        this.#sink.figure('files', this.#files);
        if (this.#files === 0)
            this.#sink.vacuous('it holds no file');
        else if (this.#usable === 0)
            throw new fault/* ReportFault */.p(`holds no file that was measured: ${this.#first}`);
    }
}
const radonMi = {
    id: 'radon-mi',
    name: 'radon mi JSON',
    tools: 'radon (`radon mi --json`)',
    kinds: ['complexity'],
    shapes: [{ json: { type: 'object', first: { type: 'object', keys: ['mi', 'rank'] } } }],
    // The first file may be one that radon could not parse.
    declaredShapes: [{ json: { type: 'object' } }],
    remark: 'A file that radon could not parse makes the report partial.',
    example: `{"src/app.py":{"mi":61.2,"rank":"A"},"src/io.py":{"mi":14.8,"rank":"B"}}
`,
    read: (sink) => ({ json: new RadonMiReader(sink) }),
};

;// CONCATENATED MODULE: ./packages/reports/src/formats/rspec-json.ts


const rspec_json_STATUSES = { passed: 'passed', failed: 'failed', pending: 'skipped' };
const rspec_json_EXAMPLE = `{"version":"3.13.0","examples":[
{"id":"./spec/sum_spec.rb[1:1]","description":"adds","full_description":"Sum adds","status":"passed","file_path":"./spec/sum_spec.rb","line_number":3,"run_time":0.001,"pending_message":null},
{"id":"./spec/sum_spec.rb[1:2]","description":"pays","full_description":"Sum pays","status":"failed","file_path":"./spec/sum_spec.rb","line_number":7,"run_time":0.002,"pending_message":null,"exception":{"class":"RSpec::Expectations::ExpectationNotMetError","message":"expected: 1","backtrace":["./spec/sum_spec.rb:8"]}}],
"summary":{"duration":0.01,"example_count":2,"failure_count":1,"pending_count":0,"errors_outside_of_examples_count":0},"summary_line":"2 examples, 1 failure"}
`;
class RSpecReader {
    each = ['examples.*'];
    #sink;
    constructor(sink) {
        this.#sink = sink;
        sink.tool('rspec');
    }
    document(document) {
        if (!document.at('examples').isList)
            document.at('examples').refuse('a list');
        const summary = document.at('summary');
        const outside = summary.at('errors_outside_of_examples_count').number() ?? 0;
        if (outside > 0) {
            const said = document
                .at('messages')
                .list()
                .flatMap((node) => node.word() ?? [])
                .join('\n');
            this.#sink.toolFailed(`${outside} errors outside of the examples: ${withoutColour(said).trim().slice(0, 500)}`);
        }
        this.#sink.declaredTests((0,given/* given */.g)({
            total: summary.at('example_count').number(),
            failed: summary.at('failure_count').number(),
            errors: 0,
            skipped: summary.at('pending_count').number(),
        }));
    }
    item(node) {
        const word = node.at('status').text() ?? '';
        const [name = '', full] = [node.at('description').text(), node.at('full_description').text()];
        const suite = full?.endsWith(name) === true ? full.slice(0, full.length - name.length).trim() : full;
        const exception = node.at('exception');
        const trace = exception
            .at('backtrace')
            .list()
            .flatMap((line) => line.word() ?? []);
        const message = exception.at('message').text() ?? node.at('pending_message').text();
        this.#sink.test({
            name,
            status: Object.hasOwn(rspec_json_STATUSES, word) ? (rspec_json_STATUSES[word] ?? 'unknown') : 'unknown',
            ...(0,given/* given */.g)({
                suite: suite === '' ? undefined : suite,
                file: node.at('file_path').text(),
                line: node.at('line_number').position(),
                seconds: node.at('run_time').number(),
                message: message === undefined ? undefined : withoutColour(message).trim(),
                details: trace.length === 0 ? undefined : trace.join('\n'),
            }),
        });
    }
}
const rspecJson = {
    id: 'rspec-json',
    name: 'RSpec JSON',
    tools: 'rspec --format json',
    kinds: ['tests'],
    shapes: [{ json: { type: 'object', keys: ['examples', 'summary'], at: { summary: { keys: ['example_count'] } } } }],
    example: rspec_json_EXAMPLE,
    read: (sink) => ({ json: new RSpecReader(sink) }),
};

;// CONCATENATED MODULE: ./packages/reports/src/formats/rubocop-json.ts

const rubocop_json_WORDS = {
    info: 'low',
    refactor: 'low',
    convention: 'low',
    warning: 'medium',
    error: 'high',
    fatal: 'critical',
};
function tellOffense(sink, offense, path) {
    if (!offense.isObject)
        return sink.invalid(`\`${offense.path}\` is no offense`);
    const location = offense.at('location');
    const rule = offense.at('cop_name').text();
    const text = offense.at('message').text();
    if (rule === 'Lint/Syntax')
        sink.invalid(`\`${path ?? ''}\` could not be parsed (${(text ?? '').slice(0, 200)})`);
    sink.finding(findingOf({
        tool: 'RuboCop',
        rule,
        message: text,
        word: offense.at('severity').text(),
        words: rubocop_json_WORDS,
        path,
        line: location.at('start_line').position() ?? location.at('line').position(),
        endLine: location.at('last_line').position(),
        column: location.at('start_column').position() ?? location.at('column').position(),
    }));
}
function rubocop_json_reader(sink) {
    return {
        each: ['files.*'],
        document(document) {
            sink.tool('RuboCop');
            const summary = document.at('summary');
            const count = summary.at('offense_count').number();
            if (count !== undefined)
                sink.declaredCount('findings', count);
            if (summary.at('inspected_file_count').number() === 0)
                sink.note('RuboCop inspected no file');
        },
        item(file) {
            if (!file.at('offenses').isList)
                return sink.invalid(`\`${file.path}\` is no result of a file`);
            for (const offense of file.at('offenses').list())
                tellOffense(sink, offense, file.at('path').text());
        },
    };
}
const rubocopJson = {
    id: 'rubocop-json',
    name: 'RuboCop JSON',
    tools: 'RuboCop',
    kinds: ['lint'],
    shapes: [
        {
            json: { type: 'object', keys: ['files', 'summary', 'metadata'], at: { metadata: { keys: ['rubocop_version'] } } },
        },
    ],
    fileNames: ['rubocop*.json'],
    remark: 'A file that could not be parsed is a finding, and makes the report partial.',
    example: `{"metadata":{"rubocop_version":"1.60.0","ruby_engine":"ruby","ruby_version":"3.3.0"},"files":[{"path":"lib/a.rb","offenses":[{"severity":"convention","message":"Missing frozen string literal comment.","cop_name":"Style/FrozenStringLiteralComment","corrected":false,"correctable":true,"location":{"start_line":1,"start_column":1,"last_line":1,"last_column":1,"length":1,"line":1,"column":1}}]}],"summary":{"offense_count":1,"target_file_count":1,"inspected_file_count":1}}
`,
    read: (sink) => ({ json: rubocop_json_reader(sink) }),
};

;// CONCATENATED MODULE: ./packages/reports/src/formats/ruff-json.ts

/** Ruff does not rate its rules; a file that is no Python is an error. */
const ruff_json_WORDS = { '': 'medium', info: 'low', warning: 'medium', error: 'high', fatal: 'high' };
/** Python that Ruff cannot parse has no rule of its own in older versions. */
function isUnparsed(item) {
    const code = item.at('code').text();
    const text = item.at('message').text() ?? '';
    return code === 'invalid-syntax' || code === 'E999' || (code === undefined && text.startsWith('SyntaxError'));
}
function ruff_json_reader(sink) {
    sink.tool('Ruff');
    return {
        each: ['*'],
        concatenated: true,
        item(item) {
            if (!item.isObject)
                return sink.invalid(`\`${item.path}\` is no finding`);
            const path = item.at('filename').text();
            const word = item.at('severity').text() ?? '';
            const unparsed = isUnparsed(item);
            if (unparsed)
                sink.invalid(`\`${path ?? ''}\` could not be parsed`);
            const finding = findingOf({
                tool: 'Ruff',
                rule: item.at('code').text() ?? (unparsed ? 'invalid-syntax' : undefined),
                message: item.at('message').text(),
                word,
                words: ruff_json_WORDS,
                path,
                line: item.at('location').at('row').position(),
                endLine: item.at('end_location').at('row').position(),
                column: item.at('location').at('column').position(),
                url: item.at('url').text(),
            });
            sink.finding(unparsed ? { ...finding, severity: 'high' } : finding);
        },
    };
}
const FINDING = { keys: ['code', 'filename', 'location', 'message', 'fix'] };
const ruffJson = {
    id: 'ruff-json',
    name: 'Ruff JSON',
    tools: 'Ruff (`json` and `json-lines`)',
    kinds: ['lint'],
    shapes: [
        { json: { type: 'array', first: FINDING } },
        { json: { type: 'object', ...FINDING } },
        { json: { type: 'array', empty: true } },
    ],
    fileNames: ['ruff*.json'],
    remark: 'Ruff does not rate: its findings are `medium`, files that are no Python `high`.',
    example: `[{"cell":null,"code":"F401","end_location":{"column":10,"row":1},"filename":"/w/app.py","fix":null,"location":{"column":8,"row":1},"message":"\`os\` imported but unused","noqa_row":1,"url":"https://docs.astral.sh/ruff/rules/unused-import"}]
`,
    read: (sink) => ({ json: ruff_json_reader(sink) }),
};

;// CONCATENATED MODULE: ./packages/reports/src/formats/safety-json.ts



const safety_json_TOOL = 'Safety';
const safety_json_WORDS = { none: 'none', low: 'low', medium: 'medium', high: 'high', critical: 'critical' };
/** A score and a word of CVSS, wherever this version of the tool puts them. */
function safety_json_judged(vulnerability) {
    for (const place of [vulnerability.at('severity'), vulnerability.at('CVE'), vulnerability])
        for (const key of ['cvssv3', 'cvssv2']) {
            const cvss = place.at(key);
            const score = cvss.at('base_score');
            const word = cvss.at('base_severity').word();
            if (score.isThere || word !== undefined)
                return { score: advisory_scoreAt(score), word };
        }
    return { score: undefined, word: undefined };
}
function isIgnored({ value }) {
    return value === true || (typeof value === 'object' && value !== null && Object.keys(value).length > 0);
}
/** The version of `django==2.2`; undefined where nothing is pinned. */
function pinned(raw) {
    return /===?\s*([^\s;,]+)/.exec(raw.slice(0, 500))?.[1];
}
class SafetyReader {
    #sink;
    #advisories;
    constructor(sink) {
        this.#sink = sink;
        this.#advisories = new Advisories(sink);
        sink.tool(safety_json_TOOL);
    }
    document(document) {
        if (document.isList)
            for (const row of document.list())
                this.#row(row);
        else if (document.at('scan_results').isThere)
            this.#scan(document.at('scan_results'));
        else
            this.#check(document);
        this.#advisories.end();
    }
    /** `safety check` of versions 2 and 3. */
    #check(document) {
        const found = document.at('vulnerabilities');
        if (!found.isList)
            found.refuse('a list');
        for (const item of found.list()) {
            this.#advisories.count(safety_json_judged(item).word);
            this.#vulnerability(item, isIgnored(item.at('ignored')));
        }
        for (const item of document.at('ignored_vulnerabilities').list())
            this.#vulnerability(item, true);
        const meta = document.at('report_meta');
        const declared = meta.at('vulnerabilities_found').number();
        const shown = found.list().length;
        if (declared !== undefined && declared !== shown)
            this.#sink.mismatch(`${declared} vulnerabilities declared, ${shown} shown`);
        this.#audited(meta.at('packages_found').number() ?? document.at('scanned_packages').entries().length);
    }
    #audited(packages) {
        this.#sink.figure('audited', packages);
        if (packages === 0)
            this.#sink.vacuous('no package was audited');
    }
    #vulnerability(item, suppressed) {
        const name = item.at('package_name').text();
        if (name === undefined)
            return this.#sink.invalid(`\`${item.path}\` without a package`);
        const cve = item.at('CVE');
        const fixes = item.at('fixed_versions').list();
        this.#advisories.once({
            tool: safety_json_TOOL,
            ids: [item.at('vulnerability_id').word(), cve.isObject ? cve.at('name').text() : cve.text()],
            package: { name, version: item.at('analyzed_version').text(), purl: undefined },
            message: item.at('advisory').text(),
            ...safety_json_judged(item),
            words: safety_json_WORDS,
            fixedIn: fixes.map((fix) => fix.word() ?? '').join(', '),
            url: item.at('more_info_url').text(),
            suppressed,
        });
    }
    /** `safety scan` of version 3: by project, file and requirement. */
    #scan(results) {
        let packages = 0;
        const projects = results.at('projects').list();
        for (const file of [results, ...projects].flatMap((place) => place.at('files').list()))
            for (const dependency of file.at('results').at('dependencies').list()) {
                packages++;
                for (const specification of dependency.at('specifications').list())
                    this.#specification(specification, dependency.at('name').text() ?? '', file.at('location').text());
            }
        this.#audited(packages);
    }
    #specification(specification, name, path) {
        const vulnerabilities = specification.at('vulnerabilities');
        for (const item of vulnerabilities.at('known_vulnerabilities').list())
            this.#advisories.add({
                tool: safety_json_TOOL,
                ids: [item.at('id').word()],
                package: { name, version: pinned(specification.at('raw').text() ?? ''), purl: undefined },
                message: undefined,
                ...safety_json_judged(item),
                words: safety_json_WORDS,
                fixedIn: vulnerabilities.at('remediation').at('recommended').text(),
                path,
                suppressed: isIgnored(item.at('ignored')),
            });
    }
    /** Version 1: `[package, vulnerable, installed, advisory, id, cvssv2, cvssv3]`. */
    #row(row) {
        const [name, , version, advisory, id, cvss2, cvss3] = row.list();
        const text = name?.text();
        if (text === undefined || id === undefined)
            return this.#sink.invalid(`\`${row.path}\` without package or id`);
        this.#advisories.add({
            tool: safety_json_TOOL,
            ids: [id.word()],
            package: { name: text, version: version?.text(), purl: undefined },
            message: advisory?.text(),
            ...safety_json_judged(new text_node/* Node */.b({ cvssv3: cvss3?.value, cvssv2: cvss2?.value })),
            words: safety_json_WORDS,
        });
    }
}
const safetyJson = {
    id: 'safety-json',
    name: 'Safety',
    tools: 'Safety 1 to 3 (`safety check --json`, `safety scan --output json`)',
    kinds: ['dependencies'],
    shapes: [
        { json: { type: 'object', keys: ['report_meta', 'vulnerabilities'] } },
        { json: { type: 'object', keys: ['meta', 'scan_results'] } },
        { json: { type: 'array', first: { type: 'array' } } },
        { json: { empty: true } },
    ],
    fileNames: ['safety*.json'],
    remark: 'Without a paid key the tool gives no severity: each finding counts as high, of unknown severity.',
    example: `{"report_meta":{"scan_target":"files","packages_found":7,"vulnerabilities_found":1,"vulnerabilities_ignored":0,"safety_version":"3.0.1"},
"scanned_packages":{"bandit":{"name":"bandit","version":"1.7.6"}},"affected_packages":{},"announcements":[],"vulnerabilities":[{"vulnerability_id":"64484",
"package_name":"bandit","ignored":{},"analyzed_version":"1.7.6","advisory":"SQL injection","fixed_versions":["1.7.7"],"CVE":null,"severity":null}],"ignored_vulnerabilities":[]}
`,
    read: (sink) => ({ json: new SafetyReader(sink) }),
};

;// CONCATENATED MODULE: ./packages/reports/src/sarif/artifact-paths.ts
/** A base may be relative to another base; no report nests them deeper. */
const MAX_BASES = 16;
const SCHEME = /^[a-z][a-z0-9+.-]+:/i;
const CONTROL = /\p{Cc}/u;
function decoded(text) {
    if (!text.includes('%'))
        return text;
    let plain;
    try {
        plain = decodeURIComponent(text);
    }
    catch (error) {
        if (error instanceof URIError)
            return text;
        throw error;
    }
    return CONTROL.test(plain) ? text : plain;
}
/** The path that a URI means; of another scheme than `file`, the URI as it is. */
function pathOfUri(uri) {
    if (!/^file:/i.test(uri))
        return SCHEME.test(uri) ? uri : decoded(uri);
    const rest = uri.slice('file:'.length);
    const [, host, path] = /^\/\/([^/]*)(.*)$/s.exec(rest) ?? [undefined, '', rest];
    const plain = decoded(path);
    if (host !== '' && host !== 'localhost')
        return `//${host}${plain}`;
    return /^\/[a-z]:/i.test(plain) ? plain.slice(1) : plain;
}
/** A base says something where it is a folder: relative, or of the scheme `file`. */
function isFolder(uri) {
    return uri !== '' && (/^file:/i.test(uri) || !uri.includes(':'));
}
/** Where the artifacts of one run are (SARIF 2.1.0, 3.4 and 3.14.14). */
class ArtifactPaths {
    #bases;
    #artifacts;
    constructor(run) {
        this.#bases = run.at('originalUriBaseIds');
        this.#artifacts = run.at('artifacts').list();
    }
    /** The path of an `artifactLocation`; undefined where it names none. */
    of(location) {
        const index = location.numberAt('index') ?? -1;
        const place = location.has('uri') ? location : this.#artifacts[index]?.at('location');
        const uri = place?.textAt('uri');
        if (uri === undefined || place === undefined)
            return undefined;
        const path = pathOfUri(this.#absolute(uri, place.textAt('uriBaseId'), MAX_BASES));
        return path === '' ? undefined : path;
    }
    #absolute(uri, baseId, depth) {
        const isWhole = SCHEME.test(uri) || uri.startsWith('/') || baseId === undefined;
        if (isWhole || depth === 0)
            return uri;
        const base = this.#bases.at(baseId);
        const folder = (base.at('uri').text() ?? '').trim();
        if (!isFolder(folder))
            return uri;
        const parent = this.#absolute(folder, base.at('uriBaseId').text(), depth - 1);
        return parent.endsWith('/') ? `${parent}${uri}` : `${parent}/${uri}`;
    }
}

;// CONCATENATED MODULE: ./packages/reports/src/sarif/message.ts
/** `{0}` is the first argument, `{{` and `}}` are braces (SARIF 2.1.0, 3.11.5). */
function message_filled(text, parts) {
    if (parts.length === 0)
        return text;
    return text.replace(/\{\{|\}\}|\{(\d{1,3})\}/g, (found, index) => index === undefined ? found.slice(1) : (parts[Number(index)]?.word() ?? found));
}
/** The text of a message: its own, or the one that it names among `strings` (first of which has it). */
function messageText(message, strings) {
    const id = message.textAt('id');
    const named = id === undefined ? [] : strings.map((all) => all?.at(id).at('text').text());
    const text = message.textAt('text') ?? named.find((found) => found !== undefined) ?? message.textAt('markdown');
    if (text === undefined || !message.has('arguments'))
        return text;
    return message_filled(text, message.at('arguments').list());
}

;// CONCATENATED MODULE: ./packages/reports/src/sarif/rules.ts

const RATINGS = { critical: 'critical', high: 'high', medium: 'medium', low: 'low' };
/** A `security-severity`, which is written as text or as a number; what is neither says nothing. */
function rules_scoreOf(properties) {
    if (!properties.has('security-severity'))
        return undefined;
    const { value } = properties.at('security-severity');
    const score = typeof value === 'string' && value.trim() !== '' ? Number(value) : value;
    return typeof score === 'number' && score >= 0 && score <= 10 ? score : undefined;
}
/** A `security-severity` that some write as a word: Semgrep's platform does. */
function ratedAs(properties) {
    if (!properties.has('security-severity'))
        return undefined;
    const { value } = properties.at('security-severity');
    const judged = (0,severity/* severityOfWord */.Zx)(typeof value === 'string' ? value : undefined, RATINGS);
    return judged.unknownSeverity === true ? undefined : judged.severity;
}
/** A priority, 0 to 100; -1 says that there is none (SARIF 2.1.0, 3.27.25). */
function rankOf(node) {
    if (!node.has('rank'))
        return undefined;
    const { value } = node.at('rank');
    return typeof value === 'number' && value >= 0 && value <= 100 ? value : undefined;
}
function ruleOf(node) {
    const { value: help } = node.at('helpUri');
    return {
        id: node.at('id').word() ?? '',
        level: node.at('defaultConfiguration').at('level').text(),
        score: rules_scoreOf(node.at('properties')),
        rated: ratedAs(node.at('properties')),
        rank: rankOf(node.at('defaultConfiguration')),
        text: node.at('shortDescription').at('text').text() ?? node.at('name').text(),
        url: typeof help === 'string' ? help : undefined,
        messages: node.at('messageStrings'),
    };
}
/** The rules of one run's driver and extensions. */
class Rules {
    #components;
    #byId;
    #byGuid = new Map();
    constructor(tool) {
        this.#components = [tool.at('driver'), ...tool.at('extensions').list()].map((node) => this.#component(node));
        // A driver's own rule goes before one of an extension, the first of an id before the next.
        const all = this.#components.flatMap(({ rules }) => rules).reverse();
        this.#byId = new Map(all.map((rule) => [rule.id, rule]));
    }
    /** The rule of a result: by its place, unless that contradicts the identifier; by guid; by identifier. */
    of(result) {
        const reference = result.at('rule');
        const index = result.numberAt('ruleIndex') ?? reference.numberAt('index') ?? -1;
        const component = reference.isThere ? this.#componentOf(reference.at('toolComponent')) : this.#components[0];
        const listed = component?.rules[index];
        const id = result.wordAt('ruleId') ?? reference.wordAt('id');
        if (listed && (id === undefined || id === listed.id || id.startsWith(`${listed.id}/`)))
            return listed;
        const guid = result.textAt('ruleGuid') ?? reference.textAt('guid');
        return this.#byGuid.get(guid ?? '') ?? this.#named(id) ?? listed;
    }
    #component(node) {
        const rules = node
            .at('rules')
            .list()
            .map((item) => {
            const rule = ruleOf(item);
            const guid = item.at('guid').text();
            if (guid !== undefined)
                this.#byGuid.set(guid, rule);
            return rule;
        });
        return { name: node.at('name').text(), guid: node.at('guid').text(), rules };
    }
    #componentOf(reference) {
        const [driver, ...extensions] = this.#components;
        const index = reference.at('index').number() ?? -1;
        if (index >= 0)
            return extensions[index];
        const guid = reference.at('guid').text();
        const name = reference.at('name').text();
        if (guid === undefined && name === undefined)
            return driver;
        return this.#components.find((component) => guid === undefined ? component.name === name : component.guid === guid);
    }
    /** `CA1000/1` is told by the rule `CA1000` (SARIF 2.1.0, 3.5.4). */
    #named(id) {
        for (let name = id ?? ''; name !== ''; name = name.slice(0, Math.max(0, name.lastIndexOf('/')))) {
            const rule = this.#byId.get(name);
            if (rule)
                return rule;
        }
        return undefined;
    }
}

;// CONCATENATED MODULE: ./packages/reports/src/formats/sarif.ts





const LEVELS = { none: 'none', note: 'low', warning: 'medium', error: 'high' };
/** What a verdict cannot do without; SARIF lets it stand in files of their own. */
const NEEDED = ['results', 'driver', 'extensions', 'invocations'];
function isFailure(result) {
    const kind = result.textAt('kind');
    return kind === undefined || kind.toLowerCase() === 'fail';
}
/** SARIF 2.1.0, 3.27.10: the result's level, else `none` for a kind other than `fail`, else the rule's, else `warning`. */
function levelOf(result, rule) {
    const level = result.textAt('level');
    if (level !== undefined)
        return level;
    return isFailure(result) ? (rule?.level ?? 'warning') : 'none';
}
/** SARIF 2.1.0, 3.27.23 and 3.35.3: a suppression counts where it was accepted, or where nobody reviews them. */
function isSuppressed(result) {
    if (!result.has('suppressions'))
        return false;
    const all = result.at('suppressions').list();
    return all.some((item) => [undefined, 'accepted'].includes(item.at('status').text()));
}
function sarif_fingerprintOf(result) {
    for (const key of ['fingerprints', 'partialFingerprints']) {
        if (!result.has(key))
            continue;
        // Semgrep writes that one has to log in where a fingerprint belongs.
        const texts = result
            .at(key)
            .entries()
            .flatMap(([name, { value }]) => typeof value === 'string' && value !== '' && value !== 'requires login' ? [`${name}=${value}`] : []);
        if (texts.length > 0)
            return texts.length === 1 ? texts[0] : texts.sort().join(';');
    }
    return undefined;
}
/** Rules of scanners of packages are named by what they look for. */
function idsOf(rule) {
    const [id] = /^(?:CVE-\d{4}-\d+|GHSA(?:-[a-z0-9]{4}){3})/i.exec(rule) ?? [];
    return id === undefined ? undefined : [id];
}
class SarifReader {
    each = ['runs.*.results.*'];
    #sink;
    #runs = [];
    constructor(sink) {
        this.#sink = sink;
    }
    document(document) {
        const runs = document.at('runs').list();
        if (runs.length === 0)
            this.#sink.vacuous('it holds no run');
        this.#runs = runs.map((run) => this.#run(run));
    }
    item(result, _path, [index = '0']) {
        const run = this.#runs[Number(index)];
        if (!run)
            return;
        if (result.isObject)
            this.#sink.finding(this.#finding(result, run));
        else
            this.#sink.invalid(`\`${result.path}\` is no result`);
    }
    #run(run) {
        const driver = run.at('tool').at('driver');
        const tool = driver.at('name').text() ?? 'unnamed';
        this.#sink.tool(tool);
        const elsewhere = NEEDED.find((name) => run.at('externalPropertyFileReferences').at(name).isThere);
        if (elsewhere !== undefined)
            throw new fault/* ReportFault */.p(`the ${elsewhere} of ${tool} stand in another file`);
        if (!run.at('results').isThere)
            this.#sink.toolFailed(`${tool} produced no \`results\`: its run did not end (SARIF 3.14.23)`);
        for (const call of run.at('invocations').list())
            this.#invocation(call, tool);
        return {
            tool,
            rules: new Rules(run.at('tool')),
            paths: new ArtifactPaths(run),
            strings: driver.at('globalMessageStrings'),
        };
    }
    #invocation(call, tool) {
        if (call.at('executionSuccessful').boolean() === false)
            this.#sink.toolFailed(`${tool} says that its execution was not successful`);
        for (const kind of ['toolExecutionNotifications', 'toolConfigurationNotifications'])
            for (const notice of call.at(kind).list())
                if (notice.at('level').text() === 'error')
                    this.#sink.invalid(`${tool} reports an error of its own: ${noticeText(notice)}`);
    }
    #finding(result, run) {
        const rule = run.rules.of(result);
        const place = result.has('locations') ? result.at('locations').list()[0]?.at('physicalLocation') : undefined;
        const region = place?.at('region');
        const id = result.wordAt('ruleId') ?? result.at('rule').wordAt('id') ?? rule?.id ?? '';
        const isFault = isFailure(result);
        const properties = result.at('properties');
        const rated = isFault ? (ratedAs(properties) ?? rule?.rated) : undefined;
        const finding = findingOf({
            tool: run.tool,
            rule: id,
            message: messageText(result.at('message'), [rule?.messages, run.strings]) ?? rule?.text,
            word: levelOf(result, rule),
            words: LEVELS,
            score: isFault ? (rules_scoreOf(properties) ?? rule?.score) : undefined,
            rank: rankOf(result) ?? rule?.rank,
            path: place && run.paths.of(place.at('artifactLocation')),
            line: region?.at('startLine').position(),
            endLine: region?.at('endLine').position(),
            column: region?.at('startColumn').position(),
            fingerprint: sarif_fingerprintOf(result),
            suppressed: isSuppressed(result),
            gone: result.textAt('baselineState') === 'absent' ? true : undefined,
            ids: idsOf(id),
            url: rule?.url,
        });
        return rated === undefined || finding.score !== undefined ? finding : { ...finding, severity: rated };
    }
}
function noticeText(notice) {
    return (messageText(notice.at('message'), []) ?? notice.at('descriptor').at('id').word() ?? '').slice(0, 200);
}
const sarif = {
    id: 'sarif',
    name: 'SARIF 2.1.0',
    tools: 'CodeQL, Semgrep, Trivy, ESLint, Ruff, Roslyn and any other tool that writes it',
    kinds: ['findings'],
    shapes: [
        { json: { type: 'object', keys: ['runs'], values: { version: /^2\.1\.0(?:-rtm\.\d+)?$/ } } },
        { json: { type: 'object', keys: ['runs'], without: ['version'], at: { runs: { first: { keys: ['results'] } } } } },
    ],
    fileNames: ['*.sarif', '*.sarif.json'],
    remark: 'A run without `results` says that the tool failed.',
    example: `{"version":"2.1.0","runs":[{"tool":{"driver":{"name":"Tool","rules":[{"id":"R1"}]}},"results":[
{"ruleId":"R1","level":"error","message":{"text":"what is wrong"},"locations":[{"physicalLocation":{"artifactLocation":{"uri":"src/a.py"},"region":{"startLine":3}}}]}]}]}
`,
    read: (sink) => ({ json: new SarifReader(sink) }),
};

;// CONCATENATED MODULE: ./packages/reports/src/formats/semgrep-json.ts

const semgrep_json_WORDS = {
    inventory: 'none',
    experiment: 'none',
    info: 'low',
    low: 'low',
    warning: 'medium',
    medium: 'medium',
    error: 'high',
    high: 'high',
    critical: 'critical',
};
/** Without an account, Semgrep writes that one has to log in. */
function semgrep_json_given(node) {
    const text = node.text();
    return text === '' || text === 'requires login' ? undefined : text;
}
/** An error ends the scan; a warning is about one file or rule. */
function tellError(sink, error) {
    const text = error.at('long_msg').text() ?? error.at('message').text() ?? error.at('short_msg').text() ?? '';
    const where = error.at('path').text();
    const what = `Semgrep: ${where === undefined ? '' : `\`${where}\`: `}${text.trim().slice(0, 200)}`;
    const level = error.at('level').text();
    if (level === 'error')
        sink.toolFailed(what);
    else if (level === 'info')
        sink.note(what);
    else
        sink.invalid(what);
}
function semgrep_json_reader(sink) {
    return {
        each: ['results.*'],
        document(document) {
            sink.tool('Semgrep');
            for (const error of document.at('errors').list())
                tellError(sink, error);
        },
        item(result) {
            if (!result.isObject)
                return sink.invalid(`\`${result.path}\` is no result`);
            const extra = result.at('extra');
            const metadata = extra.at('metadata');
            sink.finding(findingOf({
                tool: 'Semgrep',
                rule: result.at('check_id').text(),
                message: extra.at('message').text(),
                word: extra.at('severity').text(),
                words: semgrep_json_WORDS,
                path: result.at('path').text(),
                line: result.at('start').at('line').position(),
                endLine: result.at('end').at('line').position(),
                column: result.at('start').at('col').position(),
                fingerprint: semgrep_json_given(extra.at('fingerprint')),
                suppressed: extra.at('is_ignored').boolean(),
                url: urlOf(metadata),
            }));
        },
    };
}
function urlOf(metadata) {
    const { value } = metadata.at('source').isThere ? metadata.at('source') : metadata.at('shortlink');
    return typeof value === 'string' ? value : undefined;
}
const semgrepJson = {
    id: 'semgrep-json',
    name: 'Semgrep JSON',
    tools: 'Semgrep, Opengrep',
    kinds: ['findings'],
    shapes: [
        { json: { type: 'object', keys: ['results'], at: { results: { first: { keys: ['check_id', 'extra'] } } } } },
        {
            json: {
                type: 'object',
                keys: ['results', 'errors'],
                without: ['metrics', 'check_type'],
                at: { results: { empty: true }, errors: { type: 'array' } },
            },
        },
    ],
    fileNames: ['semgrep*.json'],
    remark: 'An error of level `error` says that the scan failed; one of level `warn` makes the report partial.',
    example: `{"version":"1.100.0","results":[{"check_id":"python.lang.security.audit.eval","path":"app.py","start":{"line":3,"col":1,"offset":20},"end":{"line":3,"col":12,"offset":31},
"extra":{"message":"eval of input","severity":"ERROR","metadata":{"category":"security"},"fingerprint":"requires login","lines":"requires login","is_ignored":false}}],"errors":[],"paths":{"scanned":["app.py"]}}
`,
    read: (sink) => ({ json: semgrep_json_reader(sink) }),
};

;// CONCATENATED MODULE: ./packages/reports/src/formats/shellcheck-json.ts

const shellcheck_json_WORDS = { style: 'low', info: 'low', warning: 'medium', error: 'high' };
function shellcheck_json_reader(sink) {
    sink.tool('ShellCheck');
    let isList = false;
    return {
        each: ['*', 'comments.*'],
        document(document) {
            isList = document.isList;
        },
        item(item, path) {
            if (path === '*' && !isList)
                return;
            if (!item.isObject)
                return sink.invalid(`\`${item.path}\` is no comment`);
            const code = item.at('code').word();
            sink.finding(findingOf({
                tool: 'ShellCheck',
                rule: code === undefined ? undefined : `SC${code}`,
                message: item.at('message').text(),
                word: item.at('level').text(),
                words: shellcheck_json_WORDS,
                path: item.at('file').text(),
                line: item.at('line').position(),
                endLine: item.at('endLine').position(),
                column: item.at('column').position(),
                url: code === undefined ? undefined : `https://www.shellcheck.net/wiki/SC${code}`,
            }));
        },
    };
}
const COMMENT = { keys: ['file', 'line', 'endLine', 'level', 'code', 'message'] };
const shellcheckJson = {
    id: 'shellcheck-json',
    name: 'ShellCheck JSON',
    tools: 'ShellCheck (`json` and `json1`)',
    kinds: ['lint'],
    shapes: [
        { json: { type: 'array', first: COMMENT } },
        { json: { type: 'array', empty: true } },
        { json: { type: 'object', keys: ['comments'], at: { comments: { type: 'array', first: COMMENT } } } },
        { json: { type: 'object', keys: ['comments'], at: { comments: { empty: true } } } },
    ],
    fileNames: ['shellcheck*.json'],
    example: `{"comments":[{"file":"build.sh","line":3,"endLine":3,"column":6,"endColumn":11,"level":"info","code":2086,"message":"Double quote to prevent globbing and word splitting.","fix":null}]}
`,
    read: (sink) => ({ json: shellcheck_json_reader(sink) }),
};

;// CONCATENATED MODULE: ./packages/reports/src/coverage/hits.ts
/** Adds a list of hits by line, as Ruby counts them: `null` is no code, a word is a line that was left out on purpose. */
function addHits(lines, file) {
    if (!lines.isList)
        return lines.refuse('a list of hits by line');
    for (const [index, hits] of lines.list().entries())
        if (hits.isThere && typeof hits.value !== 'string')
            file.line(index + 1, (hits.number() ?? 0) > 0);
}

;// CONCATENATED MODULE: ./packages/reports/src/formats/simplecov-json.ts

/** Files by name (SimpleCov's own formatter), and a list of files (the simplecov-json gem). */
const simplecov_json_NAMED = 'coverage.*';
const LISTED = 'files.*';
class SimpleCovJsonReader {
    each = [simplecov_json_NAMED, LISTED];
    #sink;
    constructor(sink) {
        this.#sink = sink;
    }
    document(document) {
        const at = document.at('meta').at('timestamp').text();
        if (at !== undefined)
            this.#sink.madeAt(new Date(at));
    }
    item(item, path, [key = '']) {
        const isListed = path === LISTED;
        const name = isListed ? item.at('filename').text() : key;
        if (name === undefined || name === '')
            return item.refuse('a file with its `filename`');
        const file = this.#sink.source(name);
        const hits = isListed ? item.at('coverage') : item;
        addHits(hits.isList ? hits : hits.at('lines'), file);
        const times = new Map();
        for (const branch of hits.at('branches').isList ? hits.at('branches').list() : [])
            this.#branch(branch, file, times);
    }
    #branch(branch, file, times) {
        const line = branch.at('report_line').position() ?? branch.at('start_line').position();
        const hits = branch.at('coverage');
        if (typeof hits.value === 'string')
            return;
        const count = hits.number();
        if (line === undefined || count === undefined)
            return branch.refuse('a branch with its line and `coverage`');
        const place = ['type', 'start_line', 'end_line'].map((key) => branch.at(key).word() ?? '').join(' ');
        const time = times.get(place) ?? 0;
        times.set(place, time + 1);
        file.branch(line, `${place} ${time}`, count > 0);
    }
}
const simplecovJson = {
    id: 'simplecov-json',
    name: 'SimpleCov JSON (coverage.json)',
    tools: "SimpleCov's JSON formatter, the simplecov-json gem",
    kinds: ['coverage'],
    shapes: [
        { json: { type: 'object', keys: ['coverage'], at: { meta: { keys: ['simplecov_version'] } } } },
        { json: { type: 'object', keys: ['files'], at: { metrics: { keys: ['covered_percent'] } } } },
    ],
    unproven: true,
    example: `{"meta":{"simplecov_version":"0.22.0"},"coverage":{"/w/lib/a.rb":{"lines":[1,null,0],
"branches":[{"type":"then","start_line":2,"end_line":2,"coverage":1,"inline":false,"report_line":1},{"type":"else","start_line":1,"end_line":3,"coverage":0,"inline":false,"report_line":1}]}},"groups":{}}
`,
    read: (sink) => ({ json: new SimpleCovJsonReader(sink) }),
};

;// CONCATENATED MODULE: ./packages/reports/src/formats/simplecov.ts


/** The line of `[:if, 0, 12, 4, 14, 7]`: kind, number, then from line and column to line and column. */
function simplecov_lineOf(condition) {
    const line = condition.split(',', 3)[2]?.trim();
    return line !== undefined && /^\d{1,8}$/.test(line) ? Number(line) : undefined;
}
class SimpleCovReader {
    each = ['*.coverage.*'];
    #sink;
    constructor(sink) {
        this.#sink = sink;
    }
    document(document) {
        const result = document.at('result');
        if (result.at('line').isThere || result.at('covered_percent').isThere)
            this.#lastRun(result);
    }
    item(item, _path, keys) {
        const file = this.#sink.source(keys.at(-1) ?? '');
        // Before branches could be measured, a file was its list of hits.
        if (item.isList)
            return addHits(item, file);
        if (!item.at('lines').isThere && !item.at('branches').isThere)
            return item.refuse('hits by line, or `lines`');
        if (item.at('lines').isThere)
            addHits(item.at('lines'), file);
        for (const [condition, arms] of item.at('branches').entries()) {
            const line = simplecov_lineOf(condition);
            if (line === undefined)
                this.#sink.invalid(`a branch \`${condition.slice(0, 60)}\``);
            else
                for (const [arm, hits] of arms.entries())
                    file.branch(line, `${condition} ${arm}`, (hits.number() ?? 0) > 0);
        }
    }
    #lastRun(result) {
        const lines = result.at('line').number() ?? result.at('covered_percent').number();
        const branches = result.at('branch').number();
        for (const rate of [lines, branches])
            if (rate !== undefined && !(rate >= 0 && rate <= 100))
                throw new fault/* ReportFault */.p(`says ${rate} per cent`);
        this.#sink.coverageRates({ ...(lines !== undefined && { lines }), ...(branches !== undefined && { branches }) });
        this.#sink.note('it holds rates alone: give `.resultset.json` where files, several reports or changed lines matter');
    }
}
const simplecov = {
    id: 'simplecov',
    name: 'SimpleCov (.resultset.json, .last_run.json)',
    tools: 'SimpleCov',
    kinds: ['coverage'],
    shapes: [
        { json: { type: 'object', first: { type: 'object', keys: ['coverage'], at: { coverage: { type: 'object' } } } } },
        { json: { type: 'object', at: { result: { type: 'object', keys: ['line'] } } } },
        { json: { type: 'object', at: { result: { type: 'object', keys: ['covered_percent'] } } } },
    ],
    fileNames: ['.resultset.json', '.last_run.json'],
    remark: 'Suites are merged by line; `.last_run.json` holds rates alone.',
    example: `{"RSpec":{"coverage":{"/w/lib/a.rb":{"lines":[1,null,0],"branches":{"[:if, 0, 1, 2, 3, 5]":{"[:then, 1, 2, 4, 2, 9]":1,"[:else, 2, 1, 2, 3, 5]":0}}}},"timestamp":1700000000}}
`,
    read: (sink) => ({ json: new SimpleCovReader(sink) }),
};

;// CONCATENATED MODULE: ./packages/reports/src/formats/snyk-json.ts


const snyk_json_TOOL = 'Snyk';
const snyk_json_WORDS = { low: 'low', medium: 'medium', high: 'high', critical: 'critical' };
/** One project, or a list of them (`--all-projects`); the scan of an image holds its applications as further projects. */
class SnykReader {
    #sink;
    #advisories;
    #about = new Set();
    #projects = 0;
    #dependencies;
    constructor(sink) {
        this.#sink = sink;
        this.#advisories = new Advisories(sink);
        sink.tool(snyk_json_TOOL);
    }
    document(document) {
        const projects = document.isList ? document.list() : [document];
        for (const project of projects)
            this.#project(project, false);
        this.#advisories.end();
        if (this.#about.has('images'))
            this.#sink.about('images');
        if (this.#about.has('dependencies'))
            this.#sink.kind('dependencies');
        if (this.#projects === 0 && projects.length === 0)
            this.#sink.vacuous('it holds no project');
        else if (this.#dependencies === 0)
            this.#sink.vacuous('no dependency was tested');
        if (this.#dependencies !== undefined)
            this.#sink.figure('audited', this.#dependencies);
    }
    #project(project, isInImage) {
        const list = project.at('vulnerabilities');
        const error = project.at('error');
        const place = project.at('path').text();
        if (error.isThere || !list.isThere) {
            const reason = error.isObject ? error.at('message').text() : error.text();
            return this.#sink.toolFailed(`${snyk_json_TOOL} could not test ${place ?? 'a project'}: ${(reason ?? 'no reason given').slice(0, 500)}`);
        }
        this.#projects++;
        const isImage = isInImage || project.at('docker').isThere;
        this.#about.add(isImage ? 'images' : 'dependencies');
        const count = project.at('dependencyCount').number();
        if (count !== undefined)
            this.#dependencies = (this.#dependencies ?? 0) + count;
        const file = project.at('displayTargetFile').text() ?? project.at('targetFile').text();
        for (const issue of list.list())
            this.#issue(issue, file, false);
        const filtered = project.at('filtered');
        for (const key of ['ignore', 'patch'])
            for (const issue of filtered.at(key).list())
                this.#issue(issue, file, true);
        for (const application of project.at('applications').list())
            this.#project(application, isImage);
    }
    #issue(issue, path, suppressed) {
        const id = issue.at('id').word();
        const name = issue.at('packageName').text() ?? issue.at('name').text() ?? issue.at('moduleName').text();
        if (id === undefined || name === undefined)
            return this.#sink.invalid(`\`${issue.path}\` without id or package`);
        const isLicense = issue.at('type').text() === 'license';
        const identifiers = issue.at('identifiers').entries();
        const aliases = identifiers.filter(([kind]) => kind !== 'CWE').flatMap(([, list]) => list.list());
        const told = {
            tool: snyk_json_TOOL,
            ids: [id, ...aliases.map((alias) => alias.word())],
            package: { name, version: issue.at('version').text(), purl: undefined },
            message: issue.at('title').text(),
            word: issue.at('severity').text(),
            words: snyk_json_WORDS,
            score: isLicense ? undefined : advisory_scoreAt(issue.at('cvssScore')),
            fixedIn: issue
                .at('fixedIn')
                .list()
                .map((fix) => fix.word() ?? '')
                .join(', '),
            path,
            suppressed,
            group: isLicense ? 'license' : undefined,
        };
        if (suppressed)
            this.#advisories.once(told);
        else
            this.#advisories.add(told);
    }
}
const PROJECT = { type: 'object', keys: ['vulnerabilities', 'ok'] };
const snyk_json_FAILED = { type: 'object', keys: ['ok', 'error'], without: ['vulnerabilities'] };
const snykJson = {
    id: 'snyk-json',
    name: 'Snyk',
    tools: 'Snyk (`snyk test --json`, `snyk container test --json`)',
    kinds: ['dependencies', 'images'],
    shapes: [
        { json: PROJECT },
        { json: snyk_json_FAILED },
        { json: { type: 'array', first: PROJECT } },
        { json: { type: 'array', first: snyk_json_FAILED } },
    ],
    fileNames: ['snyk*.json'],
    remark: 'An issue counts once for a package and version; the tool repeats it for every way that leads there.',
    example: `{"vulnerabilities":[{"id":"SNYK-JS-MINIMIST-559764","title":"Prototype Pollution","severity":"medium","cvssScore":5.6,"packageName":"minimist","version":"0.0.8",
"identifiers":{"CVE":["CVE-2020-7598"],"CWE":["CWE-1321"],"GHSA":["GHSA-vh95-rmgr-6w4m"]},"fixedIn":["0.2.1","1.2.3"],"from":["app@1.0.0","minimist@0.0.8"]}],
"ok":false,"dependencyCount":5,"packageManager":"npm","uniqueCount":1,"projectName":"app","displayTargetFile":"package-lock.json","path":"/w/app"}
`,
    read: (sink) => ({ json: new SnykReader(sink) }),
};

;// CONCATENATED MODULE: ./packages/reports/src/sbom/spdx-package.ts

/** `NOASSERTION` everywhere is a document that does not tell of licenses: version 2.2 wants the fields. */
function isSaid(license) {
    return license !== undefined && license !== 'NOASSERTION';
}
function spdx_package_packageOf({ name, version, purl, purpose, declared, concluded }) {
    return {
        name,
        licenses: declared === undefined ? [] : [declared],
        ...(0,given/* given */.g)({
            version: version === '' ? undefined : version,
            purl: purl === '' ? undefined : purl,
            type: purpose?.toLowerCase(),
            concluded,
        }),
    };
}
/** What is told of an SPDX 2 document, whichever way it is written. */
class SpdxInventory {
    #sink;
    #packages = 0;
    files = 0;
    constructor(sink) {
        this.#sink = sink;
    }
    package(item) {
        this.#packages++;
        if (isSaid(item.declared) || isSaid(item.concluded))
            this.#sink.kind('licenses');
        this.#sink.package(spdx_package_packageOf(item));
    }
    /** A creator: `Tool: syft-1.2.3` is one; people and organizations are not. */
    creator(creator) {
        const [, tool] = /^Tool:\s*(.*\S)/.exec(creator.slice(0, 500)) ?? [];
        if (tool !== undefined)
            this.#sink.tool(tool);
    }
    end() {
        this.#sink.figure('files', this.files);
        if (this.#packages + this.files === 0)
            this.#sink.vacuous('it holds no package and no file');
    }
}

;// CONCATENATED MODULE: ./packages/reports/src/formats/spdx-json.ts


const PURL_TYPES = new Set(['purl', 'http://spdx.org/rdf/references/purl', 'https://spdx.org/rdf/references/purl']);
function purlOf(item) {
    const references = item.at('externalRefs').list();
    const purl = references.find((reference) => PURL_TYPES.has(String(reference.at('referenceType').value)));
    return purl?.at('referenceLocator').text();
}
class SpdxJsonReader {
    /** GitHub's dependency graph puts the document into `sbom`. */
    each = ['', 'sbom.'].flatMap((at) => ['packages', 'files', 'relationships'].map((key) => `${at}${key}.*`));
    #sink;
    #inventory;
    constructor(sink) {
        this.#sink = sink;
        this.#inventory = new SpdxInventory(sink);
    }
    document(outer) {
        const document = outer.at('sbom').isObject ? outer.at('sbom') : outer;
        const version = document.at('spdxVersion').text() ?? '';
        this.#sink.figure('specification', version);
        const creation = document.at('creationInfo');
        for (const creator of creation.at('creators').list())
            this.#inventory.creator(creator.text() ?? '');
        const made = instantOf(creation.at('created').text());
        if (made)
            this.#sink.madeAt(made);
    }
    item(item, path) {
        if (path.endsWith('files.*'))
            this.#inventory.files++;
        if (!path.endsWith('packages.*'))
            return;
        const name = item.at('name').text();
        if (name === undefined)
            this.#sink.invalid(`\`${item.path}\` without a name`);
        this.#inventory.package({
            name: name ?? item.at('SPDXID').text() ?? '',
            version: item.at('versionInfo').text(),
            purl: purlOf(item),
            purpose: item.at('primaryPackagePurpose').text(),
            declared: item.at('licenseDeclared').text(),
            concluded: item.at('licenseConcluded').text(),
        });
    }
    end() {
        this.#inventory.end();
    }
}
const spdxJson = {
    id: 'spdx-json',
    name: 'SPDX 2, JSON',
    tools: 'Syft, Trivy, sbom-tool, GitHub and others (SPDX 2.2 and 2.3)',
    kinds: ['sbom', 'licenses'],
    shapes: [
        { json: { type: 'object', keys: ['spdxVersion'], values: { spdxVersion: /^SPDX-2\./ } } },
        { json: { type: 'object', keys: ['sbom'], at: { sbom: { keys: ['spdxVersion'] } } } },
    ],
    fileNames: ['*.spdx.json'],
    remark: 'Licenses of packages are read, those of single files are not.',
    example: `{"spdxVersion":"SPDX-2.3","SPDXID":"SPDXRef-DOCUMENT","name":"app","creationInfo":{"created":"2026-01-05T10:00:00Z","creators":["Tool: syft-1.2.3"]},"packages":[
{"SPDXID":"SPDXRef-left","name":"left","versionInfo":"1.0.0","licenseDeclared":"MIT","licenseConcluded":"NOASSERTION","downloadLocation":"NOASSERTION",
"externalRefs":[{"referenceCategory":"PACKAGE-MANAGER","referenceType":"purl","referenceLocator":"pkg:npm/left@1.0.0"}]}],"files":[],"relationships":[]}
`,
    read: (sink) => ({ json: new SpdxJsonReader(sink) }),
};

;// CONCATENATED MODULE: ./packages/reports/src/formats/spdx-tv.ts


const FIELDS = {
    PackageVersion: 'version',
    PrimaryPackagePurpose: 'purpose',
    PackageLicenseDeclared: 'declared',
    PackageLicenseConcluded: 'concluded',
};
/** Tags that begin something other than a package. */
const OTHERS = new Set(['FileName', 'SnippetSPDXID', 'LicenseID']);
class SpdxTagValueReader {
    #sink;
    #inventory;
    #package;
    #isInText = false;
    #hasVersion = false;
    constructor(sink) {
        this.#sink = sink;
        this.#inventory = new SpdxInventory(sink);
    }
    line(line, number) {
        if (this.#isInText) {
            this.#isInText = !line.includes('</text>');
            return;
        }
        const text = line.trim();
        if (text === '' || text.startsWith('#'))
            return;
        const colon = text.indexOf(':');
        if (colon < 1)
            return this.#sink.invalid(`line ${number}, which has no tag`);
        const value = text.slice(colon + 1).trim();
        this.#isInText = value.includes('<text>') && !value.includes('</text>');
        this.#tag(text.slice(0, colon), value.replace(/^<text>/, '').replace(/<\/text>$/, ''));
    }
    end() {
        this.#tell();
        if (this.#isInText)
            this.#sink.invalid('a text that does not end');
        if (!this.#hasVersion)
            this.#sink.invalid('the document, which has no `SPDXVersion`');
        this.#inventory.end();
    }
    #tag(tag, value) {
        if (tag === 'SPDXVersion') {
            this.#hasVersion = true;
            this.#sink.figure('specification', value);
        }
        else if (tag === 'Creator')
            this.#inventory.creator(value);
        else if (tag === 'Created')
            this.#made(value);
        else if (tag === 'PackageName' || OTHERS.has(tag))
            this.#begin(tag, value);
        else if (this.#package)
            this.#field(this.#package, tag, value);
    }
    #made(value) {
        const made = instantOf(value);
        if (made)
            this.#sink.madeAt(made);
    }
    #begin(tag, value) {
        this.#tell();
        if (tag === 'FileName')
            this.#inventory.files++;
        if (tag !== 'PackageName')
            return;
        const nothing = {
            version: undefined,
            purl: undefined,
            purpose: undefined,
            declared: undefined,
            concluded: undefined,
        };
        this.#package = { name: value, ...nothing };
    }
    #field(item, tag, value) {
        const [, type, locator] = tag === 'ExternalRef' ? value.split(/\s+/, 3) : [];
        const field = Object.hasOwn(FIELDS, tag) ? FIELDS[tag] : undefined;
        if (field !== undefined)
            item[field] = value;
        else if (type === 'purl')
            item.purl ??= locator;
    }
    #tell() {
        if (this.#package)
            this.#inventory.package(this.#package);
        this.#package = undefined;
    }
}
const spdxTv = {
    id: 'spdx-tv',
    name: 'SPDX 2, tag-value',
    tools: 'Syft, tools of SPDX and others (SPDX 2.2 and 2.3)',
    kinds: ['sbom', 'licenses'],
    shapes: [{ lines: /^SPDXVersion:\s*SPDX-2\./ }],
    fileNames: ['*.spdx'],
    remark: 'Licenses of packages are read, those of single files are not.',
    example: `SPDXVersion: SPDX-2.3
DataLicense: CC0-1.0
SPDXID: SPDXRef-DOCUMENT
DocumentName: app
Creator: Tool: syft-1.2.3
Created: 2026-01-05T10:00:00Z

PackageName: left
SPDXID: SPDXRef-left
PackageVersion: 1.0.0
PackageLicenseConcluded: NOASSERTION
PackageLicenseDeclared: MIT
ExternalRef: PACKAGE-MANAGER purl pkg:npm/left@1.0.0
`,
    read: (sink) => ({ lines: new SpdxTagValueReader(sink) }),
};

;// CONCATENATED MODULE: ./packages/reports/src/sbom/spdx3-license.ts
const MAX_DEPTH = 50;
const MAX_MEMBERS = 1_000;
/** Of an expression, in UTF-16 units: beyond it, it is none that a person wrote. */
const spdx3_license_MAX_LENGTH = 2_000;
const NOTHING = 'NOASSERTION';
/** Individuals that need no element, by the end of their address. */
const INDIVIDUALS = { noassertion: 'NOASSERTION', none: 'NONE' };
function spdx3_license_typeOf(element) {
    return element.at('type').text() ?? element.at('@type').text() ?? '';
}
function spdx3_license_idOf(element) {
    return element.at('spdxId').text() ?? element.at('@id').text();
}
/** The last part of an address, such as `MIT` of `https://spdx.org/licenses/MIT`. */
function lastPart(address) {
    return address.slice(Math.max(address.lastIndexOf('/'), address.lastIndexOf('#'), address.lastIndexOf(':')) + 1);
}
function jointOf(type) {
    if (type.endsWith('ConjunctiveLicenseSet'))
        return ' AND ';
    return type.endsWith('DisjunctiveLicenseSet') ? ' OR ' : undefined;
}
function ofAddress(address) {
    const last = lastPart(address);
    const individual = INDIVIDUALS[last.toLowerCase().replace(/license$|element$/, '')];
    return individual ?? (address.startsWith('https://spdx.org/licenses/') ? last : `LicenseRef-${last}`);
}
/** `AND` binds closer than `OR`: what is put together stays together. */
function grouped(expression) {
    return /\s/.test(expression) ? `(${expression})` : expression;
}
/** The expressions that license elements state; an element inside another may be given by its identifier. */
class LicenseExpressions {
    #elements;
    /** Of elements with an identifier; while one is being written, what holds itself says nothing. */
    #written = new Map();
    constructor(elements) {
        this.#elements = elements;
    }
    of(license, depth = 0) {
        const address = typeof license.value === 'string' ? license.value : undefined;
        if (address === undefined)
            return this.#bounded(license, depth);
        const written = this.#written.get(address);
        if (written !== undefined)
            return written;
        const element = this.#elements.get(address);
        if (!element)
            return ofAddress(address);
        this.#written.set(address, NOTHING);
        const expression = this.#bounded(element, depth);
        this.#written.set(address, expression);
        return expression;
    }
    #bounded(element, depth) {
        const expression = depth > MAX_DEPTH ? NOTHING : this.#expression(element, depth);
        return expression.length > spdx3_license_MAX_LENGTH ? NOTHING : expression;
    }
    #expression(element, depth) {
        const inner = (key) => this.of(element.at(`expandedlicensing_${key}`), depth + 1);
        const type = spdx3_license_typeOf(element);
        const joint = jointOf(type);
        if (joint !== undefined) {
            const members = element.at('expandedlicensing_member').list().slice(0, MAX_MEMBERS);
            return members.map((member) => grouped(this.of(member, depth + 1))).join(joint);
        }
        if (type.endsWith('OrLaterOperator'))
            return `${inner('subjectLicense')}+`;
        if (type.endsWith('WithAdditionOperator'))
            return `${inner('subjectExtendableLicense')} WITH ${inner('subjectAddition').replace(/^LicenseRef-/, '')}`;
        if (type.endsWith('NoAssertionLicense'))
            return NOTHING;
        if (type.endsWith('NoneLicense'))
            return 'NONE';
        return element.at('simplelicensing_licenseExpression').text() ?? ofAddress(spdx3_license_idOf(element) ?? '');
    }
}

;// CONCATENATED MODULE: ./packages/reports/src/formats/spdx3-json.ts



/** Classes of the specification that are packages: the class itself, and those that are made of it. */
const PACKAGES = new Set(['software_Package', 'ai_AIPackage', 'dataset_DatasetPackage']);
const LICENSES = /^(?:simplelicensing|expandedlicensing)_/;
function spdx3_json_purlOf(element) {
    const direct = element.at('software_packageUrl').text();
    if (direct !== undefined)
        return direct;
    const identifiers = element.at('externalIdentifier').list();
    const purl = identifiers.find((each) => each.at('externalIdentifierType').value === 'packageUrl');
    return purl?.at('identifier').text();
}
/** A graph: its elements come in any order, and refer to one another. */
class Spdx3Reader {
    each = ['@graph.*'];
    #sink;
    #packages = [];
    #licenses = new Map();
    #stated = new Map();
    #files = 0;
    constructor(sink) {
        this.#sink = sink;
    }
    item(element) {
        const type = spdx3_license_typeOf(element);
        if (type === 'CreationInfo')
            return this.#creation(element);
        if (type === 'Tool')
            return this.#sink.tool(element.at('name').text() ?? '');
        if (type === 'software_File')
            this.#files++;
        if (PACKAGES.has(type))
            this.#packages.push(element);
        else if (LICENSES.test(type))
            this.#licenses.set(spdx3_license_idOf(element) ?? '', element);
        else if (type === 'Relationship' || type === 'LifecycleScopedRelationship')
            this.#relationship(element);
    }
    end() {
        const expressions = new LicenseExpressions(this.#licenses);
        for (const element of this.#packages)
            this.#tell(element, expressions);
        if (this.#stated.size > 0)
            this.#sink.kind('licenses');
        this.#sink.figure('files', this.#files);
        if (this.#packages.length + this.#files === 0)
            this.#sink.vacuous('it holds no package and no file');
    }
    #creation(element) {
        this.#sink.figure('specification', element.at('specVersion').word() ?? '');
        const made = instantOf(element.at('created').text());
        if (made)
            this.#sink.madeAt(made);
    }
    #relationship(element) {
        const kind = element.at('relationshipType').text();
        if (kind !== 'hasDeclaredLicense' && kind !== 'hasConcludedLicense')
            return;
        const from = element.at('from');
        const id = typeof from.value === 'string' ? from.value : (spdx3_license_idOf(from) ?? '');
        const stated = this.#stated.get(id) ?? { declared: [], concluded: [] };
        this.#stated.set(id, stated);
        const to = element.at('to');
        stated[kind === 'hasDeclaredLicense' ? 'declared' : 'concluded'].push(...(to.isList ? to.list() : [to]));
    }
    #tell(element, all) {
        const name = element.at('name').text();
        if (name === undefined)
            return this.#sink.invalid(`\`${element.path}\` without a name`);
        const stated = this.#stated.get(spdx3_license_idOf(element) ?? '');
        const expressions = (licenses = []) => licenses.map((license) => all.of(license));
        this.#sink.package({
            name,
            licenses: expressions(stated?.declared),
            ...(0,given/* given */.g)({
                version: element.at('software_packageVersion').text(),
                purl: spdx3_json_purlOf(element),
                type: element.at('software_primaryPurpose').text(),
                concluded: expressions(stated?.concluded)[0],
            }),
        });
    }
}
const spdx3Json = {
    id: 'spdx3-json',
    name: 'SPDX 3, JSON-LD',
    tools: 'tools of SPDX, Yocto and others (SPDX 3.0)',
    kinds: ['sbom', 'licenses'],
    shapes: [
        {
            json: { type: 'object', keys: ['@context', '@graph'], values: { '@context': /^https?:\/\/spdx\.org\/rdf\/3\./ } },
        },
        {
            json: {
                type: 'object',
                keys: ['@context', '@graph'],
                at: { '@graph': { type: 'array', first: { keys: ['type'] } } },
            },
        },
    ],
    fileNames: ['*.spdx3.json'],
    remark: 'Elements with the names of the context that SPDX publishes; vulnerabilities are not read.',
    example: `{"@context":"https://spdx.org/rdf/3.0.1/spdx-context.jsonld","@graph":[{"type":"CreationInfo","@id":"_:c","specVersion":"3.0.1","created":"2026-01-05T10:00:00Z"},
{"type":"software_Package","spdxId":"urn:a","creationInfo":"_:c","name":"left","software_packageVersion":"1.0.0","software_packageUrl":"pkg:npm/left@1.0.0"},
{"type":"simplelicensing_LicenseExpression","spdxId":"urn:l","creationInfo":"_:c","simplelicensing_licenseExpression":"MIT"},
{"type":"Relationship","spdxId":"urn:r","creationInfo":"_:c","from":"urn:a","relationshipType":"hasDeclaredLicense","to":["urn:l"]}]}
`,
    read: (sink) => ({ json: new Spdx3Reader(sink) }),
};

;// CONCATENATED MODULE: ./packages/reports/src/formats/spotbugs-xml.ts


/** Priorities: 1 high, 2 normal, 3 low, 4 experimental, 5 ignored. */
const spotbugs_xml_WORDS = { '1': 'high', '2': 'medium', '3': 'low', '4': 'low', '5': 'none' };
class SpotBugsReader {
    texts = ['LongMessage', 'ShortMessage', 'Error', 'ErrorMessage'];
    #sink;
    #bug;
    #missing = 0;
    constructor(sink) {
        this.#sink = sink;
        sink.tool('SpotBugs');
    }
    open(name, attributes, path) {
        if (name === 'BugInstance')
            this.#bug = { attributes, message: undefined, place: undefined, isOwnPlace: false };
        else if (name === 'SourceLine' && this.#bug)
            takePlace(this.#bug, attributes, path.at(-2) === 'BugInstance');
        else if (name === 'FindBugsSummary')
            this.#summary(attributes);
        else if (name === 'MissingClass')
            this.#missing++;
    }
    close(name, text, path) {
        if (name === 'BugInstance' && this.#bug) {
            this.#tell(this.#bug);
            this.#bug = undefined;
        }
        else if (this.#bug && path.at(-2) === 'BugInstance') {
            if (name === 'LongMessage')
                this.#bug.message = text;
            else if (name === 'ShortMessage')
                this.#bug.message ??= text;
        }
        else if (name === 'ErrorMessage' || (name === 'Error' && text.trim() !== ''))
            this.#sink.invalid(`SpotBugs: ${text.trim().slice(0, 200)}`);
    }
    end() {
        if (this.#missing > 0)
            this.#sink.note(`${this.#missing} classes that the code refers to were not there`);
    }
    #summary(attributes) {
        if (wholeOf(attributes['total_classes']) === 0)
            this.#sink.vacuous('SpotBugs analysed no class');
        const total = wholeOf(attributes['total_bugs']);
        if (total !== undefined)
            this.#sink.declaredCount('findings', total);
    }
    #tell({ attributes, message, place }) {
        const { type, priority, instanceHash, instanceOccurrenceNum = '0', last } = attributes;
        this.#sink.finding(findingOf({
            tool: 'SpotBugs',
            rule: type,
            message: message ?? type,
            word: priority,
            words: spotbugs_xml_WORDS,
            path: place?.['sourcepath'] ?? place?.['sourcefile'],
            line: positionOf(place?.['start']),
            endLine: positionOf(place?.['end']),
            fingerprint: instanceHash === undefined ? undefined : `${instanceHash}:${instanceOccurrenceNum}`,
            // In a history of versions: the last one that had it.
            gone: last !== undefined && last !== '-1' ? true : undefined,
        }));
    }
}
/** Of several places of its own, the one that is marked, else the first. */
function takePlace(bug, attributes, isOwn) {
    const isMarked = attributes['primary'] === 'true';
    if (bug.place && !(isOwn && (!bug.isOwnPlace || isMarked)))
        return;
    bug.place = attributes;
    bug.isOwnPlace = isOwn;
}
const spotbugsXml = {
    id: 'spotbugs-xml',
    name: 'SpotBugs XML',
    tools: 'SpotBugs, FindBugs, find-sec-bugs',
    kinds: ['lint'],
    shapes: [{ xml: { roots: ['BugCollection'] } }],
    fileNames: ['spotbugs*.xml', 'findbugs*.xml'],
    example: `<?xml version="1.0" encoding="UTF-8"?>
<BugCollection version="4.8.0" sequence="0" timestamp="1767322000000" analysisTimestamp="1767322001000" release="">
<Project projectName="p"><SrcDir>src/main/java</SrcDir></Project>
<BugInstance type="NP_ALWAYS_NULL" priority="1" rank="6" abbrev="NP" category="CORRECTNESS" instanceHash="0f1e2d3c4b5a" instanceOccurrenceNum="0" instanceOccurrenceMax="0"><ShortMessage>Null pointer dereference</ShortMessage><LongMessage>Null pointer dereference of x in A.f()</LongMessage><Class classname="A"><SourceLine classname="A" start="1" end="20" sourcefile="A.java" sourcepath="A.java"/></Class><SourceLine classname="A" start="7" end="7" sourcefile="A.java" sourcepath="A.java"/></BugInstance>
<Errors errors="0" missingClasses="0"></Errors><FindBugsSummary total_classes="1" total_bugs="1"></FindBugsSummary>
</BugCollection>
`,
    read: (sink) => ({ xml: new SpotBugsReader(sink) }),
};

;// CONCATENATED MODULE: ./packages/reports/src/formats/stryker-json.ts

/** The mutation-testing-report-schema's words. */
const stryker_json_STATUS = {
    Killed: 'detected',
    Timeout: 'detected',
    Survived: 'undetected',
    NoCoverage: 'undetected',
    CompileError: 'invalid',
    RuntimeError: 'invalid',
    Ignored: 'ignored',
    // It was never run.
    Pending: 'unknown',
};
class StrykerReader {
    each = ['files.*'];
    #sink;
    constructor(sink) {
        this.#sink = sink;
    }
    document(document) {
        const { name, version } = {
            name: document.at('framework').at('name'),
            version: document.at('framework').at('version'),
        };
        this.#sink.tool([name.word() ?? 'Stryker', version.word() ?? ''].join(' ').trim());
    }
    item(file, _pattern, [path = '']) {
        const mutants = file.at('mutants');
        if (!mutants.isList)
            return this.#sink.invalid(`\`${path.slice(0, 200)}\`: its mutants are no list`);
        for (const mutant of mutants.list())
            this.#mutant(mutant, path);
    }
    #mutant(mutant, path) {
        const word = mutant.at('status').value;
        if (typeof word !== 'string')
            return this.#sink.invalid(`\`${path.slice(0, 200)}\`: a mutant without a status`);
        const line = mutant.at('location').at('start').at('line').position();
        const status = Object.hasOwn(stryker_json_STATUS, word) ? stryker_json_STATUS[word] : undefined;
        this.#sink.mutant({ path, word, status: status ?? 'unknown', ...(0,given/* given */.g)({ line }) });
    }
}
const strykerJson = {
    id: 'stryker-json',
    name: 'Stryker mutation report JSON',
    tools: 'StrykerJS, Stryker.NET, Stryker4s, Infection and others with the mutation-testing-report-schema',
    kinds: ['mutation'],
    shapes: [
        { json: { type: 'object', keys: ['schemaVersion', 'thresholds', 'files'] } },
        {
            json: {
                type: 'object',
                keys: ['schemaVersion'],
                at: { files: { type: 'object', first: { keys: ['mutants'] } } },
            },
        },
    ],
    declaredShapes: [{ json: { type: 'object', at: { files: { type: 'object' } } } }],
    fileNames: ['mutation-report.json', 'mutation.json'],
    example: `{"schemaVersion":"2","thresholds":{"high":80,"low":60},"files":{"src/add.js":{"language":"javascript","source":"export const add = (a, b) => a + b;","mutants":[
{"id":"1","mutatorName":"ArithmeticOperator","replacement":"a - b","status":"Killed","location":{"start":{"line":1,"column":30},"end":{"line":1,"column":35}}}]}}}
`,
    read: (sink) => ({ json: new StrykerReader(sink) }),
};

;// CONCATENATED MODULE: ./packages/reports/src/formats/stylelint-json.ts

const stylelint_json_WORDS = { warning: 'medium', error: 'high' };
function tellTroubles(sink, file, path) {
    for (const error of file.at('parseErrors').list())
        sink.invalid(`\`${path}\` could not be parsed (${(error.at('text').text() ?? '').slice(0, 200)})`);
    for (const option of file.at('invalidOptionWarnings').list())
        sink.invalid(`a rule is set up wrongly (${(option.at('text').text() ?? '').slice(0, 200)})`);
}
function tellWarning(sink, warning, path) {
    if (!warning.isObject)
        return sink.invalid(`\`${warning.path}\` is no warning`);
    const rule = warning.at('rule').text();
    const message = warning.at('text').text();
    if (rule === 'CssSyntaxError')
        sink.invalid(`\`${path}\` could not be parsed (${(message ?? '').slice(0, 200)})`);
    sink.finding(findingOf({
        tool: 'Stylelint',
        rule,
        message,
        word: warning.at('severity').text(),
        words: stylelint_json_WORDS,
        path,
        line: warning.at('line').position(),
        endLine: warning.at('endLine').position(),
        column: warning.at('column').position(),
    }));
}
function stylelint_json_reader(sink) {
    sink.tool('Stylelint');
    return {
        each: ['*'],
        item(file) {
            if (!file.at('warnings').isList)
                return sink.invalid(`\`${file.path}\` is no result of a file`);
            const path = file.at('source').text() ?? '';
            tellTroubles(sink, file, path);
            for (const warning of file.at('warnings').list())
                tellWarning(sink, warning, path);
        },
    };
}
const stylelintJson = {
    id: 'stylelint-json',
    name: 'Stylelint JSON',
    tools: 'Stylelint',
    kinds: ['lint'],
    shapes: [
        { json: { type: 'array', first: { keys: ['source', 'warnings'] } } },
        { json: { type: 'array', empty: true } },
    ],
    fileNames: ['stylelint*.json'],
    remark: 'A file that could not be parsed makes the report partial.',
    example: `[{"source":"/w/a.css","deprecations":[],"invalidOptionWarnings":[],"parseErrors":[],"errored":true,"warnings":[{"line":1,"column":6,"endLine":1,"endColumn":9,"rule":"color-named","severity":"error","text":"Unexpected named color \\"red\\" (color-named)"}]}]
`,
    read: (sink) => ({ json: stylelint_json_reader(sink) }),
};

;// CONCATENATED MODULE: ./packages/reports/src/formats/tfplan-json.ts

/** The lists that `actions` can be, joined; what Terraform's document on its JSON output names, and no more. */
const ACTIONS = {
    'no-op': 'no-op',
    create: 'create',
    read: 'read',
    update: 'update',
    delete: 'delete',
    'delete,create': 'replace',
    'create,delete': 'replace',
    forget: 'forget',
    // Replaced, and the old one only dropped from the state (`lifecycle { destroy = false }`).
    'create,forget': 'forget',
    'forget,create': 'forget',
};
const MAX_TEXT = 500;
function tfplan_json_wordsOf(change) {
    const actions = change.at('actions');
    const words = actions.list().map((item) => item.text() ?? item.refuse('an action'));
    return words.length > 0 ? words : actions.refuse('a list of actions');
}
class TerraformPlanReader {
    each = ['resource_changes.*', 'resource_drift.*'];
    #sink;
    #drifted = 0;
    constructor(sink) {
        this.#sink = sink;
    }
    document(document) {
        const version = document.at('format_version').word() ?? '';
        // The document on the format: a major version that is not known is to be refused.
        if (!/^[01]\./.test(version))
            throw new fault/* ReportFault */.p(`is of plan format \`${version.slice(0, 40)}\`; 0 and 1 are known`);
        this.#sink.tool(`Terraform ${document.at('terraform_version').word() ?? ''}`.trim());
        if (document.at('errored').boolean() === true)
            this.#sink.toolFailed('the plan says `errored`: planning ended before it was whole');
        else if (document.at('complete').boolean() === false)
            this.#sink.note('the plan is not complete: applying it leaves changes for another one');
        const deferred = document.at('deferred_changes').list().length;
        if (deferred > 0)
            this.#sink.note(`${deferred} changes are deferred to a later plan`);
        const outputs = document.at('output_changes').entries();
        this.#sink.figure('output_changes', outputs.length);
        const made = document.at('timestamp').text();
        if (made !== undefined)
            this.#sink.madeAt(new Date(made));
        this.#checks(document.at('checks').list());
    }
    /** Conditions that the configuration itself states; one whose status is `unknown` is decided while applying. */
    #checks(checks) {
        this.#sink.figure('checks', checks.length);
        for (const check of checks) {
            const status = check.at('status').text();
            const name = check.at('address').at('to_display').text() ?? check.at('address').word() ?? check.path;
            if (status === 'unknown')
                continue;
            this.#sink.threshold({ name: name.slice(0, MAX_TEXT), holds: status === 'pass' });
        }
    }
    item(item, path) {
        const words = tfplan_json_wordsOf(item.at('change'));
        const key = words.join(',');
        if (path === 'resource_drift.*') {
            if (key !== 'no-op')
                this.#drifted++;
            return;
        }
        const address = item.at('address').text() ?? item.at('address').refuse('the address of a resource');
        const action = Object.hasOwn(ACTIONS, key) ? ACTIONS[key] : undefined;
        if (action === undefined)
            return item.at('change').at('actions').refuse('a list of actions that is known');
        const deposed = item.at('deposed').text();
        this.#sink.change({
            address: deposed === undefined ? address : `${address} (deposed ${deposed})`,
            action: action === 'no-op' ? quietActionOf(item) : action,
            destructive: words.includes('delete'),
        });
    }
    end() {
        this.#sink.figure('resource_drift', this.#drifted);
        if (this.#drifted > 0)
            this.#sink.note(`${this.#drifted} resources were changed outside of the configuration`);
    }
}
/** What happens to the state alone. */
function quietActionOf(item) {
    if (item.at('change').at('importing').isThere)
        return 'import';
    return item.at('previous_address').isThere ? 'move' : 'no-op';
}
const tfplanJson = {
    id: 'tfplan-json',
    name: 'Terraform plan JSON',
    tools: 'Terraform, OpenTofu (`show -json PLANFILE`)',
    kinds: ['plan'],
    shapes: [
        { json: { type: 'object', keys: ['format_version', 'planned_values'] } },
        { json: { type: 'object', keys: ['format_version', 'resource_changes'] } },
        { json: { type: 'object', keys: ['format_version', 'errored'] } },
    ],
    fileNames: ['tfplan*.json'],
    remark: 'A replacement is destructive, to forget a resource is not. A plan with `errored` says that the tool failed.',
    example: `{"format_version":"1.2","terraform_version":"1.9.0","planned_values":{},"resource_changes":[
{"address":"aws_s3_bucket.logs","mode":"managed","type":"aws_s3_bucket","name":"logs","change":{"actions":["create"],"before":null,"after":{}}},
{"address":"aws_db_instance.main","mode":"managed","type":"aws_db_instance","name":"main","change":{"actions":["delete","create"],"before":{},"after":{}}}],"errored":false}
`,
    read: (sink) => ({ json: new TerraformPlanReader(sink) }),
};

;// CONCATENATED MODULE: ./packages/reports/src/formats/tfsec-json.ts

/** The upper three are those of versions before 1.0. */
const tfsec_json_WORDS = {
    info: 'low',
    warning: 'medium',
    error: 'high',
    none: 'none',
    low: 'low',
    medium: 'medium',
    high: 'high',
    critical: 'critical',
};
/** What `status` means since 1.0. */
const PASSED = 1;
const IGNORED = 2;
function tfsec_json_reader(sink) {
    sink.tool('tfsec');
    return {
        each: ['results.*'],
        item(result) {
            if (!result.isObject)
                return sink.invalid(`\`${result.path}\` is no result`);
            const status = result.at('status').value;
            if (status === PASSED || result.at('passed').boolean() === true)
                return;
            const location = result.at('location');
            const resource = result.at('resource').text() ?? '';
            const text = result.at('description').text() ?? result.at('rule_description').text() ?? '';
            sink.finding(findingOf({
                tool: 'tfsec',
                rule: result.at('long_id').text() ?? result.at('rule_id').text(),
                message: resource === '' ? text : `${text} (${resource})`,
                word: result.at('severity').text(),
                words: tfsec_json_WORDS,
                path: location.at('filename').text(),
                line: location.at('start_line').position(),
                endLine: location.at('end_line').position(),
                suppressed: status === IGNORED,
                url: result.at('links').list()[0]?.text() ?? result.at('link').text(),
            }));
        },
    };
}
const tfsecJson = {
    id: 'tfsec-json',
    name: 'tfsec JSON',
    tools: 'tfsec',
    kinds: ['findings'],
    shapes: [
        { json: { type: 'object', keys: ['results'], at: { results: { first: { keys: ['rule_id', 'location'] } } } } },
        { json: { type: 'object', keys: ['results'], without: ['version', 'errors'], at: { results: { type: 'null' } } } },
    ],
    fileNames: ['tfsec*.json'],
    example: `{"results":[{"rule_id":"AVD-AWS-0089","long_id":"aws-s3-enable-bucket-logging","rule_description":"S3 Bucket does not have logging enabled.","rule_provider":"aws","rule_service":"s3","impact":"There is no way to determine the access to this bucket","resolution":"Add a logging block","links":["https://aquasecurity.github.io/tfsec/"],"description":"Bucket does not have logging enabled","severity":"MEDIUM","warning":false,"status":0,"resource":"aws_s3_bucket.data","location":{"filename":"infra/main.tf","start_line":1,"end_line":5}}]}
`,
    read: (sink) => ({ json: tfsec_json_reader(sink) }),
};

;// CONCATENATED MODULE: ./packages/reports/src/advisory/trivy-result.ts



const trivy_result_TOOL = 'Trivy';
const trivy_result_WORDS = { low: 'low', medium: 'medium', high: 'high', critical: 'critical' };
function trivy_result_scoreAt(source) {
    for (const key of ['V40Score', 'V3Score', 'V2Score']) {
        const score = scoreIn(source.at(key).number());
        if (score !== undefined)
            return score;
    }
    return undefined;
}
/**
 * The score of the source that the severity was taken from: a distribution judges its own build, and another's score is not about
 * that. Where the word says nothing, the worst of all.
 */
function trivy_result_scoreOf(item) {
    const sources = item.at('CVSS');
    const own = trivy_result_scoreAt(sources.at(item.at('SeveritySource').text() ?? 'nvd'));
    if (own !== undefined || !(0,severity/* severityOfWord */.Zx)(item.at('Severity').text(), trivy_result_WORDS).unknownSeverity)
        return own;
    const scores = sources.entries().flatMap(([, source]) => trivy_result_scoreAt(source) ?? []);
    return scores.length > 0 ? Math.max(...scores) : undefined;
}
function vulnerability(item, target, suppressed) {
    const id = item.at('VulnerabilityID').text();
    const name = item.at('PkgName').text();
    if (id === undefined || name === undefined)
        return undefined;
    const vendor = item.at('VendorIDs').list();
    return advisoryFinding({
        tool: trivy_result_TOOL,
        ids: [id, ...vendor.map((each) => each.text())],
        package: {
            name,
            version: item.at('InstalledVersion').text(),
            purl: item.at('PkgIdentifier').at('PURL').text(),
        },
        message: item.at('Title').text() ?? item.at('Description').text(),
        word: item.at('Severity').text(),
        words: trivy_result_WORDS,
        score: trivy_result_scoreOf(item),
        fixedIn: item.at('FixedVersion').text(),
        url: item.at('PrimaryURL').text(),
        path: target,
        suppressed,
        group: 'vulnerability',
    });
}
function misconfiguration(item, target, suppressed) {
    const rule = item.at('ID').text() ?? item.at('AVDID').text();
    if (rule === undefined)
        return undefined;
    const cause = item.at('CauseMetadata');
    return findingOf({
        tool: trivy_result_TOOL,
        rule,
        message: item.at('Message').text() ?? item.at('Title').text(),
        word: item.at('Severity').text(),
        words: trivy_result_WORDS,
        path: target,
        line: cause.at('StartLine').position(),
        endLine: cause.at('EndLine').position(),
        url: item.at('PrimaryURL').text(),
        group: 'misconfiguration',
        suppressed,
    });
}
/** What was matched is left out: it may be the secret. */
function secret(item, target, suppressed) {
    const rule = item.at('RuleID').text();
    if (rule === undefined)
        return undefined;
    return findingOf({
        tool: trivy_result_TOOL,
        rule,
        message: item.at('Title').text() ?? rule,
        word: item.at('Severity').text(),
        words: trivy_result_WORDS,
        path: target,
        line: item.at('StartLine').position(),
        endLine: item.at('EndLine').position(),
        group: 'secret',
        suppressed,
    });
}
function license(item, target, suppressed) {
    const name = item.at('Name').text();
    if (name === undefined)
        return undefined;
    const of = item.at('PkgName').text();
    const file = item.at('FilePath').text();
    const category = item.at('Category').text() ?? 'unknown';
    return findingOf({
        tool: trivy_result_TOOL,
        rule: name,
        message: `${of === undefined || of === '' ? (file ?? target) : of} is under ${name} (${category})`,
        word: item.at('Severity').text(),
        words: trivy_result_WORDS,
        path: file === undefined || file === '' ? target : file,
        group: 'license',
        suppressed,
        package: of === undefined || of === '' ? undefined : { name: of },
    });
}
const READERS = {
    Vulnerabilities: vulnerability,
    Misconfigurations: misconfiguration,
    Secrets: secret,
    Licenses: license,
};
/** The finding that an entry of one of Trivy's lists is; undefined for what lacks its name. */
function trivyFinding(list, item, target, suppressed) {
    return READERS[list](item, target, suppressed);
}

;// CONCATENATED MODULE: ./packages/reports/src/formats/trivy-json.ts


const trivy_json_TOOL = 'Trivy';
const trivy_json_LISTS = ['Vulnerabilities', 'Misconfigurations', 'Secrets', 'Licenses'];
/** Kinds of artifacts that are built, rather than a folder of sources. */
const IMAGES = new Set(['container_image', 'vm']);
/** What findings that Trivy was told to accept are about (`ExperimentalModifiedFindings`). */
const MODIFIED = {
    vulnerability: 'Vulnerabilities',
    misconfiguration: 'Misconfigurations',
    secret: 'Secrets',
    license: 'Licenses',
};
const KIND_OF_LIST = {
    Vulnerabilities: undefined,
    Misconfigurations: 'findings',
    Secrets: 'findings',
    Licenses: 'licenses',
};
/** `trivy k8s`: by resource, in one list since 0.46, before in one for each group. */
function clusterResults(document) {
    const lists = ['Resources', 'Vulnerabilities', 'Misconfigurations', 'Findings'];
    const resources = lists.flatMap((key) => document.at(key).list());
    return resources.flatMap((resource) => resource.at('Results').list());
}
class TrivyReader {
    each = trivy_json_LISTS.map((list) => `Results.*.${list}.*`);
    #sink;
    #seen = new Set();
    #kinds = new Set();
    #licenses = new Map();
    #packages = 'dependencies';
    #targets = [];
    #others = 0;
    constructor(sink) {
        this.#sink = sink;
        sink.tool(trivy_json_TOOL);
    }
    document(document) {
        // Before schema 2 the results alone, always of an image; of a cluster, those of its resources.
        const isCluster = document.at('ClusterName').isThere;
        const isImage = document.isList || isCluster || IMAGES.has(document.at('ArtifactType').text() ?? '');
        const isStreamed = !document.isList && !isCluster;
        const results = isCluster ? clusterResults(document) : (document.isList ? document : document.at('Results')).list();
        this.#packages = isImage ? 'images' : 'dependencies';
        this.#targets = results.map((result) => this.#result(result));
        const made = instantOf(document.at('CreatedAt').text());
        if (made)
            this.#sink.madeAt(made);
        if (results.length === 0)
            this.#sink.vacuous('it holds no result: Trivy found nothing that it knows how to scan');
        if (isStreamed)
            return;
        for (const [at, result] of results.entries())
            for (const list of trivy_json_LISTS)
                for (const item of result.at(list).list())
                    this.item(item, `Results.*.${list}.*`, [String(at)]);
    }
    item(item, path, [index = '0']) {
        const list = trivy_json_LISTS.find((name) => path === `Results.*.${name}.*`);
        if (list)
            this.#take(list, item, this.#targets[Number(index)] ?? '', false);
    }
    end() {
        const [first = this.#packages, ...rest] = this.#kinds;
        this.#sink.about(first);
        for (const kind of rest)
            this.#sink.kind(kind);
        for (const [name, licenses] of this.#licenses)
            this.#sink.package({ name, licenses: [...licenses] });
        this.#sink.figure('misconfigurations that do not fail', this.#others);
    }
    /** Which kinds a result measures, although it may have found nothing. */
    #result(result) {
        const target = result.at('Target').text() ?? '';
        const kind = result.at('Class').text();
        if (kind === 'config' || kind === 'secret' || kind === 'custom')
            this.#kinds.add('findings');
        else if (kind === 'license' || kind === 'license-file')
            this.#kinds.add('licenses');
        else
            this.#kinds.add(this.#packages);
        for (const modified of result.at('ExperimentalModifiedFindings').list()) {
            const list = MODIFIED[modified.at('Type').text() ?? ''];
            if (list)
                this.#take(list, modified.at('Finding'), target, true);
        }
        return target;
    }
    #take(list, item, target, suppressed) {
        this.#kinds.add(KIND_OF_LIST[list] ?? this.#packages);
        const status = item.at('Status').text();
        if (list === 'Misconfigurations' && status !== undefined && status !== 'FAIL' && !suppressed) {
            this.#others++;
            return;
        }
        const finding = trivyFinding(list, item, target, suppressed);
        if (!finding)
            return this.#sink.invalid(`\`${item.path}\` without its identifier`);
        if (finding.group === 'license' && finding.package)
            this.#licensed(finding.package.name, finding.rule);
        if (finding.group === 'vulnerability' && !this.#isNew(finding))
            return;
        this.#sink.finding(finding);
    }
    #licensed(name, license) {
        const licenses = this.#licenses.get(name) ?? new Set();
        this.#licenses.set(name, licenses.add(license));
    }
    #isNew({ rule, severity, path, suppressed, package: item }) {
        const key = [rule, severity, path, suppressed, item?.name, item?.version, item?.purl].map(String).join('\u0000');
        const { size } = this.#seen;
        return this.#seen.add(key).size > size;
    }
}
const trivyJson = {
    id: 'trivy-json',
    name: 'Trivy',
    tools: 'Trivy (`--format json`, `trivy k8s` too)',
    kinds: ['images', 'dependencies', 'findings', 'licenses'],
    shapes: [
        { json: { type: 'object', keys: ['SchemaVersion', 'ArtifactName'] } },
        { json: { type: 'object', keys: ['ClusterName'] } },
        { json: { type: 'array', first: { type: 'object', keys: ['Target'], without: ['Licenses', 'name'] } } },
    ],
    fileNames: ['trivy*.json'],
    remark: 'What it is about follows from what was scanned: an image, dependencies, configuration and secrets (findings), licenses.',
    example: `{"SchemaVersion":2,"ArtifactName":"app:1","ArtifactType":"container_image","Results":[{"Target":"app:1 (alpine 3.10)","Class":"os-pkgs","Type":"alpine","Vulnerabilities":[
{"VulnerabilityID":"CVE-2019-1549","PkgName":"libcrypto1.1","InstalledVersion":"1.1.1c-r0","FixedVersion":"1.1.1d-r0","SeveritySource":"nvd","Severity":"MEDIUM",
"CVSS":{"nvd":{"V3Score":5.3}},"Title":"openssl: fork protection","PrimaryURL":"https://avd.aquasec.com/nvd/cve-2019-1549"}]}]}
`,
    read: (sink) => ({ json: new TrivyReader(sink) }),
};

;// CONCATENATED MODULE: ./packages/reports/src/formats/trx.ts



/** The schema's `TestOutcome`, whole. */
const trx_OUTCOMES = {
    Passed: 'passed',
    PassedButRunAborted: 'passed',
    Completed: 'passed',
    Warning: 'passed',
    Failed: 'failed',
    Error: 'error',
    Timeout: 'error',
    Aborted: 'error',
    Disconnected: 'error',
    InProgress: 'error',
    Pending: 'error',
    NotRunnable: 'skipped',
    NotExecuted: 'skipped',
    Inconclusive: 'skipped',
};
/** Outcomes of a run in which the tests could be judged. */
const JUDGED = new Set(['Passed', 'Completed', 'Warning', 'Failed']);
const trx_RESULTS = new Set([
    'UnitTestResult',
    'TestResult',
    'TestResultAggregation',
    'GenericTestResult',
    'ManualTestResult',
    'WebTestResult',
    'LoadTestResult',
]);
const trx_EXAMPLE = `<TestRun xmlns="http://microsoft.com/schemas/VisualStudio/TeamTest/2010">
  <Results>
    <UnitTestResult testName="Shop.Tests.Adds" duration="00:00:00.0100000" outcome="Passed"/>
    <UnitTestResult testName="Shop.Tests.Pays" duration="00:00:00.0200000" outcome="Failed">
      <Output><ErrorInfo><Message>Expected: 1</Message><StackTrace>at Shop.Tests.Pays() in Tests.cs:line 7</StackTrace></ErrorInfo></Output>
    </UnitTestResult>
  </Results>
  <ResultSummary outcome="Failed"><Counters total="2" executed="2" passed="1" failed="1"/></ResultSummary>
</TestRun>
`;
/** `[d.]hh:mm:ss[.fffffff]` in seconds. */
function durationOf(text) {
    const match = /^(?:(\d{1,9})\.)?(\d{1,4}):(\d\d):(\d\d(?:\.\d{1,9})?)$/.exec(text ?? '');
    if (!match)
        return undefined;
    const [days, hours, minutes, seconds] = match.slice(1).map((part) => Number(part ?? 0));
    return (((days ?? 0) * 24 + (hours ?? 0)) * 60 + (minutes ?? 0)) * 60 + (seconds ?? 0);
}
/** Without an outcome it is `Error`: that is the one which the writer leaves out, being its first. */
function trx_statusOf({ outcome = 'Error' }) {
    return Object.hasOwn(trx_OUTCOMES, outcome) ? (trx_OUTCOMES[outcome] ?? 'unknown') : 'unknown';
}
function trx_testOf({ attributes, message, details }) {
    return {
        name: attributes['testName'] ?? '',
        status: trx_statusOf(attributes),
        ...(0,given/* given */.g)({ seconds: durationOf(attributes['duration']), message, details }),
    };
}
class TrxReader {
    texts = ['Message', 'StackTrace', 'Text'];
    #sink;
    #open = [];
    #anyBad = false;
    #outcome = '';
    #said = '';
    constructor(sink) {
        this.#sink = sink;
    }
    open(name, attributes, path) {
        if (trx_RESULTS.has(name))
            this.#open.push({ attributes, inner: 0, innerBad: false });
        else if (name === 'ResultSummary')
            this.#outcome = attributes['outcome'] ?? '';
        else if (name === 'Counters' && path.at(-2) === 'ResultSummary')
            this.#declare(attributes);
        else if (name === 'Times') {
            const madeAt = instantOf(attributes['finish']);
            if (madeAt)
                this.#sink.madeAt(madeAt);
        }
    }
    close(name, text, path) {
        const result = this.#open.at(-1);
        if (!result) {
            if (name === 'Text' && path.at(-2) === 'RunInfo' && this.#said === '')
                this.#said = text.trim().slice(0, 500);
        }
        else if (trx_RESULTS.has(name)) {
            this.#open.pop();
            this.#end(result);
        }
        else if (path.at(-2) !== 'ErrorInfo')
            return;
        else if (name === 'Message')
            result.message = text.trim();
        else if (name === 'StackTrace')
            result.details = text.trim();
    }
    end() {
        const said = this.#said === '' ? '' : `: ${this.#said}`;
        if (this.#outcome !== '' && !JUDGED.has(this.#outcome))
            this.#sink.toolFailed(`the run ended as \`${this.#outcome.slice(0, 40)}\`${said}`);
        else if (this.#outcome === 'Failed' && !this.#anyBad)
            this.#sink.toolFailed(`it says that the run failed, and shows no test that did${said}`);
    }
    /** Rows of a data-driven test and members of an ordered one are the tests; what holds them is not counted besides. */
    #end(result) {
        const test = trx_testOf(result);
        const bad = isBad(test.status);
        const around = this.#open.at(-1);
        if (around) {
            around.inner++;
            around.innerBad ||= bad || result.innerBad;
        }
        if (result.inner > 0 && (!bad || result.innerBad))
            return;
        this.#anyBad ||= bad;
        this.#sink.test(test);
    }
    #declare(attributes) {
        const count = (key) => wholeOf(attributes[key]) ?? 0;
        const [total, executed] = [wholeOf(attributes['total']), wholeOf(attributes['executed'])];
        this.#sink.declaredTests((0,given/* given */.g)({
            total,
            failed: wholeOf(attributes['failed']),
            errors: count('error') + count('timeout') + count('aborted') + count('disconnected'),
            // `notExecuted` stays 0 in what vstest writes.
            skipped: total === undefined || executed === undefined ? undefined : total - executed,
        }));
    }
}
const trx = {
    id: 'trx',
    name: 'TRX',
    tools: 'dotnet test, vstest, MSTest',
    kinds: ['tests'],
    shapes: [{ xml: { roots: ['TestRun'] } }],
    fileNames: ['*.trx'],
    remark: 'Timeouts and aborted tests are errors; rows of a data-driven test are counted, not their sum.',
    example: trx_EXAMPLE,
    read: (sink) => ({ xml: new TrxReader(sink) }),
};

;// CONCATENATED MODULE: ./packages/reports/src/formats/vitest-bench.ts


const vitest_bench_FIGURES = ['hz', 'min', 'max', 'median', 'sd', 'rme', 'sampleCount', 'p75', 'p99', 'p995', 'p999'];
class VitestBenchReader {
    each = ['files.*'];
    #sink;
    #measurements;
    constructor(sink) {
        this.#sink = sink;
        this.#measurements = new Measurements(sink);
    }
    document() {
        this.#sink.tool('vitest bench');
    }
    item(file) {
        for (const group of file.at('groups').list()) {
            const name = group.at('fullName').text() ?? file.at('filepath').text() ?? '';
            for (const item of group.at('benchmarks').list())
                this.#benchmark(name, item);
        }
    }
    #benchmark(group, item) {
        const own = item.at('name').value;
        this.#measurements.add({
            name: typeof own === 'string' && group !== '' ? `${group} > ${own}` : own,
            measure: 'mean',
            value: item.at('mean').value,
            unit: 'ms',
            samples: numbersOf(item.at('samples')),
            figures: figuresOf(item, vitest_bench_FIGURES),
        });
    }
    end() {
        this.#measurements.end();
    }
}
const vitestBench = {
    id: 'vitest-bench',
    name: 'vitest bench JSON',
    tools: 'Vitest (`vitest bench --outputJson`)',
    kinds: ['benchmarks'],
    shapes: [{ json: { type: 'object', at: { files: { type: 'array', first: { keys: ['filepath', 'groups'] } } } } }],
    declaredShapes: [{ json: { type: 'object', at: { files: { type: 'array' } } } }],
    remark: 'Times are in milliseconds.',
    example: `{"files":[{"filepath":"/w/fib.bench.ts","groups":[{"fullName":"fib.bench.ts > fibonacci","benchmarks":[
{"id":"1_0_0","name":"fib(10)","rank":1,"rme":2.5,"samples":[],"totalTime":500,"min":0.8,"max":1.5,"hz":1000,"period":1,"mean":1,"sd":0.25,"sampleCount":500,"median":0.98}]}]}]}
`,
    read: (sink) => ({ json: new VitestBenchReader(sink) }),
};

;// CONCATENATED MODULE: ./packages/reports/src/formats/xunit.ts


const xunit_RESULTS = {
    Pass: 'passed',
    Fail: 'failed',
    Skip: 'skipped',
    NotRun: 'skipped',
};
const xunit_EXAMPLE = `<assemblies timestamp="01/26/2024 13:49:51">
  <assembly name="/w/shop.dll" total="2" passed="1" failed="1" skipped="0" errors="0">
    <errors/>
    <collection name="Test collection for Shop.Tests" total="2" passed="1" failed="1" skipped="0">
      <test name="Shop.Tests.Adds" type="Shop.Tests" method="Adds" time="0.01" result="Pass"/>
      <test name="Shop.Tests.Pays" type="Shop.Tests" method="Pays" time="0.02" result="Fail">
        <failure><message>Assert.Equal() Failure</message><stack-trace>at Shop.Tests.Pays() in Tests.cs:line 7</stack-trace></failure>
      </test>
    </collection>
  </assembly>
</assemblies>
`;
function xunit_testOf({ attributes, message, details }) {
    const { name = '', type, result = '', time } = attributes;
    const line = wholeOf(attributes['source-line']);
    return {
        name,
        status: Object.hasOwn(xunit_RESULTS, result) ? (xunit_RESULTS[result] ?? 'unknown') : 'unknown',
        ...(0,given/* given */.g)({
            suite: type,
            seconds: secondsOf(time),
            file: attributes['source-file'],
            line: line === 0 ? undefined : line,
            message,
            details,
        }),
    };
}
class XUnitReader {
    texts = ['message', 'stack-trace', 'reason'];
    #sink;
    #case;
    #errorsShown = 0;
    #errorsDeclared = 0;
    constructor(sink) {
        this.#sink = sink;
    }
    open(name, attributes, path) {
        if (name === 'assembly')
            this.#assembly(attributes);
        else if (name === 'test')
            this.#case = { attributes };
        else if (name === 'error' && path.at(-2) === 'errors')
            this.#error(attributes);
    }
    close(name, text) {
        if (!this.#case)
            return;
        if (name === 'message' || name === 'reason')
            this.#case.message ??= text.trim();
        else if (name === 'stack-trace')
            this.#case.details ??= text.trim();
        else if (name === 'test') {
            this.#sink.test(xunit_testOf(this.#case));
            this.#case = undefined;
        }
    }
    end() {
        if (this.#errorsDeclared > this.#errorsShown && this.#errorsShown === 0)
            this.#sink.toolFailed(`it declares ${this.#errorsDeclared} errors outside of the tests`);
    }
    #assembly(attributes) {
        const { total, failed, skipped } = attributes;
        const left = [skipped, attributes['not-run'], attributes['not-run-tests']].flatMap((text) => wholeOf(text) ?? []);
        const sum = skipped === undefined ? undefined : left.reduce((a, b) => a + b, 0);
        this.#sink.declaredTests((0,given/* given */.g)({ total: wholeOf(total), failed: wholeOf(failed), skipped: sum }));
        this.#errorsDeclared += wholeOf(attributes['errors']) ?? 0;
        const madeAt = instantOf(attributes['start-rtf']);
        if (madeAt)
            this.#sink.madeAt(madeAt);
    }
    /** What broke outside of the tests: the clean-up of a class, a fixture, a collection. */
    #error({ type = 'something', name = '' }) {
        this.#errorsShown++;
        const what = name === '' ? type : `${type} of ${name}`;
        this.#sink.toolFailed(`an error outside of the tests: ${what.slice(0, 300)}`);
    }
}
const xunit = {
    id: 'xunit',
    name: 'xUnit.net XML, 1, 2 and 3',
    tools: 'xUnit.net, Fixie, dotnet test with the xUnit logger',
    kinds: ['tests'],
    shapes: [{ xml: { roots: ['assemblies'] } }, { xml: { roots: ['assembly'], attributes: ['total', 'failed'] } }],
    remark: 'A result that xUnit.net does not have makes the test an error.',
    example: xunit_EXAMPLE,
    read: (sink) => ({ xml: new XUnitReader(sink) }),
};

;// CONCATENATED MODULE: ./packages/reports/src/formats/yarn-audit.ts





const yarn_audit_TOOL = 'yarn audit';
/** Yarn 1 writes a message a line; Yarn 2 and 3 what the registry answered; Yarn 4 an advisory a line. */
class YarnAuditReader {
    concatenated = true;
    #sink;
    #advisories;
    #isClassic = false;
    #isEnded = false;
    constructor(sink) {
        this.#sink = sink;
        this.#advisories = new Advisories(sink);
    }
    document(document) {
        this.#sink.tool(yarn_audit_TOOL);
        for (const message of document.list())
            this.#message(message);
        this.#advisories.end();
        if (this.#isClassic && !this.#isEnded)
            this.#sink.toolFailed(`${yarn_audit_TOOL} ended before its summary`);
    }
    #message(message) {
        if (message.at('advisories').isThere)
            return this.#answer(message);
        if (message.at('children').isObject && message.at('value').isThere)
            return this.#leaf(message);
        const { value } = message.at('data');
        switch (message.at('type').text()) {
            case 'auditAdvisory':
                this.#isClassic = true;
                return this.#records(message.at('data').at('advisory'));
            case 'auditSummary':
                this.#isClassic = this.#isEnded = true;
                return this.#summary(message.at('data'));
            case 'error':
                return this.#sink.toolFailed(`${yarn_audit_TOOL}: ${(typeof value === 'string' ? value : 'an error').slice(0, 500)}`);
            case 'auditAction':
            case 'info':
            case 'warning':
                this.#isClassic = true;
                return;
            default:
                return this.#sink.invalid(`the message \`${message.path}\``);
        }
    }
    #records(advisory) {
        this.#advisories.count(advisory.at('severity').text());
        for (const item of registryAdvisories(yarn_audit_TOOL, advisory))
            this.#advisories.once(item);
    }
    #summary(summary) {
        this.#advisories.declared(summary.at('vulnerabilities'), yarn_audit_TOOL, NPM_WORDS);
        const audited = auditedPackages(summary);
        if (audited === 0)
            this.#sink.vacuous('no package was audited');
        if (audited !== undefined)
            this.#sink.figure('audited', audited);
    }
    #answer(answer) {
        for (const [, advisory] of answer.at('advisories').entries())
            this.#records(advisory);
        this.#summary(answer.at('metadata'));
    }
    #leaf(message) {
        const name = message.at('value').text() ?? '';
        const about = message.at('children');
        const url = about.at('URL').text();
        const id = about.at('ID').word();
        const word = about.at('Severity').text();
        this.#advisories.count(word);
        const versions = about.at('Tree Versions').list();
        for (const version of versions.length > 0 ? versions.map((each) => each.word()) : [undefined])
            this.#advisories.once({
                tool: yarn_audit_TOOL,
                ids: [ghsaOf(url), id === undefined ? undefined : `npm:${id}`],
                package: { name, version, purl: undefined },
                message: about.at('Issue').text(),
                word,
                words: NPM_WORDS,
                url,
            });
    }
}
const MESSAGE = {
    type: 'object',
    keys: ['type', 'data'],
    values: { type: /^(?:audit(?:Advisory|Summary|Action)|info|warning|error)$/ },
};
const LEAF = {
    type: 'object',
    keys: ['value', 'children'],
    at: { children: { keys: ['Issue', 'Severity'] } },
};
const yarnAudit = {
    id: 'yarn-audit',
    name: 'yarn audit',
    tools: 'Yarn 1 (`yarn audit --json`), Yarn 2 to 4 (`yarn npm audit --json`)',
    kinds: ['dependencies'],
    shapes: [
        { json: { type: 'array', first: MESSAGE } },
        { json: MESSAGE },
        { json: { type: 'array', first: LEAF } },
        { json: LEAF },
        { json: { type: 'array', first: { keys: ['advisories', 'metadata'] } } },
    ],
    fileNames: ['yarn-audit*.json'],
    remark: 'Yarn 4 writes nothing where it finds nothing: that is an empty file, and refused.',
    example: `{"type":"auditAdvisory","data":{"resolution":{"id":1325,"path":"handlebars"},"advisory":{"findings":[{"version":"4.5.2","paths":["handlebars"]}],"id":1325,
"title":"Prototype Pollution","module_name":"handlebars","cves":[],"patched_versions":">=4.5.3","severity":"high","url":"https://npmjs.com/advisories/1325"}}}
{"type":"auditSummary","data":{"vulnerabilities":{"info":0,"low":0,"moderate":0,"high":1,"critical":0},"totalDependencies":47}}
`,
    read: (sink) => ({ json: new YarnAuditReader(sink) }),
};

;// CONCATENATED MODULE: ./packages/reports/src/zap/alert.ts

/** Words of the risk codes 0 to 3. */
const RISKS = ['informational', 'low', 'medium', 'high'];
const alert_WORDS = { informational: 'none', low: 'low', medium: 'medium', high: 'high' };
/** Confidence 0: a person has marked it as a false positive. */
const FALSE_POSITIVE = '0';
function alert_wordOf({ risk, riskText }) {
    return RISKS[Number(risk?.trim() === '' ? Number.NaN : risk)] ?? riskText?.split(' (')[0]?.trim().toLowerCase();
}
/** A finding for an alert: one for a site, however many pages show it. */
function findingOfAlert(alert) {
    const [url] = /https?:\/\/[^\s<]{1,500}/.exec(alert.reference ?? '') ?? [];
    const site = alert.site === undefined || alert.site === '' ? '' : ` (${alert.site})`;
    return findingOf({
        tool: 'ZAP',
        rule: alert.rule,
        message: `${alert.name ?? ''}${site}`,
        word: alert_wordOf(alert),
        words: alert_WORDS,
        suppressed: alert.confidence?.trim() === FALSE_POSITIVE,
        url,
    });
}

;// CONCATENATED MODULE: ./packages/reports/src/formats/zap-json.ts

/** Of one site, older versions write no list. */
function sitesOf(document) {
    const sites = document.at('site');
    return sites.isObject ? [sites] : sites.list();
}
function zap_json_reader(sink) {
    let instances = 0;
    const tell = (alert, site) => {
        if (!alert.isObject)
            return sink.invalid(`\`${alert.path}\` is no alert`);
        const places = alert.at('instances');
        instances += places.isList ? places.list().length : places.isThere ? 1 : 0;
        sink.finding(findingOfAlert({
            rule: alert.at('alertRef').word() ?? alert.at('pluginid').word(),
            name: alert.at('name').text() ?? alert.at('alert').text(),
            risk: alert.at('riskcode').word(),
            riskText: alert.at('riskdesc').text(),
            confidence: alert.at('confidence').word(),
            site,
            reference: alert.at('reference').text(),
        }));
    };
    return {
        document(document) {
            sink.tool('ZAP');
            const sites = sitesOf(document);
            if (sites.length === 0)
                sink.vacuous('ZAP saw no site');
            for (const site of sites) {
                const alerts = site.at('alerts');
                for (const alert of alerts.isObject ? [alerts] : alerts.list())
                    tell(alert, site.at('@name').text());
            }
            sink.figure('instances', instances);
        },
    };
}
const zapJson = {
    id: 'zap-json',
    name: 'ZAP JSON',
    tools: 'ZAP (its traditional JSON reports)',
    kinds: ['findings'],
    shapes: [{ json: { type: 'object', keys: ['site', '@version'] } }],
    fileNames: ['zap*.json', 'report_json.json'],
    unproven: true,
    remark: 'One finding for each alert of a site; a confidence of `False Positive` is a suppression.',
    example: `{"@programName":"ZAP","@version":"2.16.0","@generated":"Thu, 1 Jan 2026 00:00:00","site":[{"@name":"https://example.com","@host":"example.com","@port":"443","@ssl":"true","alerts":[{"pluginid":"10038","alertRef":"10038-1","alert":"Content Security Policy (CSP) Header Not Set","name":"Content Security Policy (CSP) Header Not Set","riskcode":"2","confidence":"3","riskdesc":"Medium (High)","desc":"<p>…</p>","instances":[{"uri":"https://example.com/","method":"GET"}],"count":"1","reference":"<p>https://developer.mozilla.org/</p>"}]}]}
`,
    read: (sink) => ({ json: zap_json_reader(sink) }),
};

;// CONCATENATED MODULE: ./packages/reports/src/formats/zap-xml.ts

class ZapXmlReader {
    texts = ['pluginid', 'alertRef', 'alert', 'name', 'riskcode', 'riskdesc', 'confidence', 'reference'];
    #sink;
    #alert = new Map();
    #site;
    #sites = 0;
    #instances = 0;
    constructor(sink) {
        this.#sink = sink;
        sink.tool('ZAP');
    }
    open(name, attributes) {
        if (name === 'site') {
            this.#sites++;
            this.#site = attributes['name'];
        }
        else if (name === 'alertitem')
            this.#alert.clear();
        else if (name === 'instance')
            this.#instances++;
    }
    close(name, text, path) {
        if (path.at(-2) === 'alertitem' && this.texts.includes(name))
            this.#alert.set(name, text.trim());
        if (name === 'alertitem')
            this.#tell();
    }
    end() {
        if (this.#sites === 0)
            this.#sink.vacuous('ZAP saw no site');
        this.#sink.figure('instances', this.#instances);
    }
    #tell() {
        const get = (name) => this.#alert.get(name);
        this.#sink.finding(findingOfAlert({
            rule: get('alertRef') ?? get('pluginid'),
            name: get('name') ?? get('alert'),
            risk: get('riskcode'),
            riskText: get('riskdesc'),
            confidence: get('confidence'),
            site: this.#site,
            reference: get('reference'),
        }));
    }
}
const zapXml = {
    id: 'zap-xml',
    name: 'ZAP XML',
    tools: 'ZAP (its traditional XML reports)',
    kinds: ['findings'],
    shapes: [{ xml: { roots: ['OWASPZAPReport'] } }],
    fileNames: ['zap*.xml', 'report_xml.xml'],
    remark: 'One finding for each alert of a site; a confidence of `False Positive` is a suppression.',
    example: `<?xml version="1.0"?><OWASPZAPReport programName="ZAP" version="2.16.0" generated="Thu, 1 Jan 2026 00:00:00">
<site name="https://example.com" host="example.com" port="443" ssl="true"><alerts><alertitem><pluginid>10038</pluginid><alertRef>10038-1</alertRef><alert>Content Security Policy (CSP) Header Not Set</alert><name>Content Security Policy (CSP) Header Not Set</name><riskcode>2</riskcode><confidence>3</confidence><riskdesc>Medium (High)</riskdesc><instances><instance><uri>https://example.com/</uri><method>GET</method></instance></instances><count>1</count></alertitem></alerts></site></OWASPZAPReport>
`,
    read: (sink) => ({ xml: new ZapXmlReader(sink) }),
};

;// CONCATENATED MODULE: ./packages/reports/src/formats/index.generated.ts
// Written by scripts/catalogues.ts: every entry of this folder, by file name.























































































const FORMATS = [
    banditJson,
    bencherBmf,
    benchmarkdotnet,
    benchmarkjsText,
    benchmarktoolsJl,
    cargoAudit,
    cargoBench,
    catch2Text,
    catch2Xml,
    checkovJson,
    checkstyle,
    clover,
    cobertura,
    codeclimateJson,
    composerAudit,
    coveragepyJson,
    criterionEstimates,
    criterionText,
    customBiggerIsBetter,
    customSmallerIsBetter,
    cyclonedx,
    dartJson,
    dependencyCheckJson,
    dependencyCheckXml,
    eslintJson,
    gitlabSast,
    gitleaksJson,
    goBench,
    goTestJson,
    gocover,
    golangciJson,
    googleBenchmark,
    gosec,
    govulncheckJson,
    grypeJson,
    hadolintJson,
    hyperfine,
    istanbulJson,
    istanbulSummary,
    jacoco,
    jestJson,
    jmhJson,
    junit,
    k6Summary,
    kicsJson,
    lcov,
    licenseChecker,
    mochaJson,
    mypyText,
    npmAuditV1,
    npmAuditV2,
    nunit,
    opencover,
    osvScanner,
    pipAudit,
    pipLicenses,
    pitestXml,
    pmdXml,
    pnpmAudit,
    pytestBenchmark,
    radonCc,
    radonMi,
    rspecJson,
    rubocopJson,
    ruffJson,
    safetyJson,
    sarif,
    semgrepJson,
    shellcheckJson,
    simplecovJson,
    simplecov,
    snykJson,
    spdxJson,
    spdxTv,
    spdx3Json,
    spotbugsXml,
    strykerJson,
    stylelintJson,
    tfplanJson,
    tfsecJson,
    trivyJson,
    trx,
    vitestBench,
    xunit,
    yarnAudit,
    zapJson,
    zapXml,
];

;// CONCATENATED MODULE: ./packages/reports/src/catalogue.ts

/** Every format that is read, by id. */
function formats() {
    return FORMATS;
}
/** The format of an id; undefined where none has it. */
function formatOf(id) {
    return formats().find((format) => format.id === id);
}


/***/ }),

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

/***/ 89613:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W4: () => (/* binding */ outlineOf),
/* harmony export */   lr: () => (/* binding */ MAX_DEPTH),
/* harmony export */   qF: () => (/* binding */ parseJson)
/* harmony export */ });
/* harmony import */ var _fault_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12727);
/* harmony import */ var _line_ends_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(80540);


const MAX_DEPTH = 512;
const QUOTE = 34;
const BACKSLASH = 92;
/** Where the text that begins at `from` (a quote) ends: the index after its closing quote, or -1. */
function afterText(text, from) {
    let at = from;
    for (;;) {
        at = text.indexOf('"', at + 1);
        if (at < 0)
            return -1;
        let slashes = 0;
        while (text.charCodeAt(at - 1 - slashes) === BACKSLASH)
            slashes++;
        if (slashes % 2 === 0)
            return at + 1;
    }
}
/** Walks over one document that begins at `from` with `{` or `[`, without building it. */
function outlineOf(text, from) {
    let depth = 0;
    let members = 0;
    for (let at = from; at < text.length; at++) {
        const code = text.charCodeAt(at);
        if (code === QUOTE) {
            at = afterText(text, at) - 1;
            if (at < 0)
                return { end: -1, members };
        }
        else if (code === 58)
            members++;
        else if (code === 123 || code === 91) {
            if (++depth > MAX_DEPTH)
                throw new _fault_js__WEBPACK_IMPORTED_MODULE_0__/* .ReportFault */ .p(`is nested deeper than ${MAX_DEPTH} levels`, { line: lineAt(text, at) });
        }
        else if ((code === 125 || code === 93) && --depth === 0)
            return { end: at + 1, members };
    }
    return { end: -1, members };
}
/** The 1-based line of an index. */
function lineAt(text, index) {
    return 1 + (0,_line_ends_js__WEBPACK_IMPORTED_MODULE_1__/* .lineEnds */ .j)(text, 0, index);
}
/** The line on which a text stands first; undefined where it is written otherwise. */
function lineOf(text, part) {
    const at = text.indexOf(part);
    return at < 0 ? undefined : lineAt(text, at);
}
/** How many members the objects of a value have, in all. @throws ReportFault for a key that no tool writes */
function membersOf(value, text) {
    const waiting = [value];
    let count = 0;
    for (let next = waiting.pop(); waiting.length > 0 || next !== undefined; next = waiting.pop()) {
        if (typeof next !== 'object' || next === null)
            continue;
        if (Array.isArray(next)) {
            for (const item of next)
                if (typeof item === 'object' && item !== null)
                    waiting.push(item);
            continue;
        }
        // By `for in`, not by `entries`: this is half of what a large document takes. What was parsed inherits nothing of its own.
        for (const key in next) {
            if (key === '__proto__')
                throw new _fault_js__WEBPACK_IMPORTED_MODULE_0__/* .ReportFault */ .p('has a key `__proto__`, which no tool writes', { line: lineOf(text, '"__proto__"') });
            count++;
            const item = Reflect.get(next, key);
            if (typeof item === 'object' && item !== null)
                waiting.push(item);
        }
    }
    return count;
}
/** The first key that an object is written with twice, for a text that is known to have one. */
function repeatedKey(text) {
    const objects = [];
    for (let at = 0; at < text.length; at++) {
        const code = text.charCodeAt(at);
        if (code === 123 || code === 91)
            objects.push(new Set());
        else if (code === 125 || code === 93)
            objects.pop();
        else if (code === QUOTE) {
            const end = afterText(text, at);
            const raw = text.slice(at, end);
            if (/^\s*:/.test(text.slice(end, end + 200))) {
                const keys = objects.at(-1);
                const key = String(JSON.parse(raw));
                if (keys?.has(key))
                    return { key, line: lineAt(text, at) };
                keys?.add(key);
            }
            at = end - 1;
        }
    }
    return undefined;
}
/** So many characters stand before and after the one that V8 says it did not expect. */
const CONTEXT = 10;
/** The index of what the parser did not expect; undefined where its words do not tell. */
function positionIn(reason, text) {
    const told = /position (\d+)/.exec(reason)?.[1];
    if (told !== undefined)
        return Number(told);
    if (reason.startsWith('Unexpected end'))
        return text.length;
    const [, before, excerpt, after] = /, (\.{3})?"(.*)"(\.{3})? is not valid JSON$/s.exec(reason) ?? [];
    if (excerpt === undefined)
        return undefined;
    // A text that is shorter than this is shown as a whole.
    if (before === undefined && after === undefined)
        return text.includes('\n') ? undefined : 0;
    const at = text.indexOf(excerpt);
    if (at < 0)
        return undefined;
    return before === undefined ? excerpt.length - CONTEXT : at + CONTEXT;
}
function parsed(text) {
    try {
        return JSON.parse(text);
    }
    catch (cause) {
        const reason = cause instanceof Error ? cause.message : String(cause);
        const position = positionIn(reason, text);
        const line = position === undefined ? undefined : lineAt(text, position);
        if (position !== undefined && text.slice(position).trim() === '')
            throw new _fault_js__WEBPACK_IMPORTED_MODULE_0__/* .ReportFault */ .p('ends within a document: it was cut off', { line, cause });
        throw new _fault_js__WEBPACK_IMPORTED_MODULE_0__/* .ReportFault */ .p(`is not JSON: ${reason.replace(/ in JSON at position.*/s, '').slice(0, 160)}`, {
            line,
            cause,
        });
    }
}
/**
 * One document, by RFC 8259 and no more: an object with a key twice, or with `__proto__`, is refused.
 * A key that is there twice is found by counting: a parsed object has fewer members than were written.
 * @throws ReportFault
 */
function parseJson(text, outline = outlineOf(text, 0)) {
    const value = parsed(text);
    const { members } = outline;
    if (membersOf(value, text) === members)
        return value;
    const repeated = repeatedKey(text);
    throw new _fault_js__WEBPACK_IMPORTED_MODULE_0__/* .ReportFault */ .p(`has the key \`${repeated?.key.slice(0, 60) ?? ''}\` twice in one object`, {
        line: repeated?.line,
    });
}


/***/ }),

/***/ 80540:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ lineEnds)
/* harmony export */ });
/** How many lines end between two indexes of a text. */
function lineEnds(text, from, to) {
    let count = 0;
    for (let at = text.indexOf('\n', from); at >= 0 && at < to; at = text.indexOf('\n', at + 1))
        count++;
    return count;
}


/***/ }),

/***/ 71943:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ Node)
/* harmony export */ });
/* harmony import */ var _fault_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12727);

function isRecord(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
function kindOf(value) {
    if (value === undefined)
        return 'nothing';
    if (value === null)
        return '`null`';
    if (Array.isArray(value))
        return 'a list';
    return typeof value === 'object' ? 'an object' : `\`${JSON.stringify(value).slice(0, 60)}\``;
}
/** A place in a JSON document that knows how it is reached, so that what is wrong there can be told. */
class Node {
    value;
    #parent;
    #key;
    constructor(value, parent, key = '') {
        this.value = value;
        this.#parent = parent;
        this.#key = key;
    }
    /** Such as `runs[0].results[3].level`; empty for the document itself. */
    get path() {
        if (!this.#parent)
            return '';
        const before = this.#parent.path;
        if (typeof this.#key === 'number')
            return `${before}[${this.#key}]`;
        return before === '' ? this.#key : `${before}.${this.#key}`;
    }
    get isThere() {
        return this.value !== undefined && this.value !== null;
    }
    get isObject() {
        return isRecord(this.value);
    }
    get isList() {
        return Array.isArray(this.value);
    }
    /** The member of this name; of what is no object, nothing. */
    at(key) {
        return new Node(isRecord(this.value) && Object.hasOwn(this.value, key) ? this.value[key] : undefined, this, key);
    }
    /** Whether a member of this name is there: cheaper than to ask it, where most have none. */
    has(key) {
        return this.#raw(key) !== undefined;
    }
    /** The text of a member, as `at(key).text()`, without a place of its own where nothing is wrong. @throws ReportFault */
    textAt(key) {
        const value = this.#raw(key);
        return value === undefined || typeof value === 'string' ? value : this.at(key).text();
    }
    /** The number of a member, as `at(key).number()`. @throws ReportFault */
    numberAt(key) {
        return this.#raw(key) === undefined ? undefined : this.at(key).number();
    }
    /** The word of a member, as `at(key).word()`. @throws ReportFault */
    wordAt(key) {
        const value = this.#raw(key);
        return value === undefined || typeof value === 'string' ? value : this.at(key).word();
    }
    /** A member that is there. */
    #raw(key) {
        const { value } = this;
        if (!isRecord(value) || !Object.hasOwn(value, key))
            return undefined;
        return value[key] ?? undefined;
    }
    /** The members of a list; nothing and `null` are empty ones. @throws ReportFault for anything else */
    list() {
        if (!this.isThere)
            return [];
        if (!Array.isArray(this.value))
            return this.refuse('a list');
        return this.value.map((item, index) => new Node(item, this, index));
    }
    /** The members of an object; nothing and `null` have none. @throws ReportFault for anything else */
    entries() {
        if (!this.isThere)
            return [];
        if (!isRecord(this.value))
            return this.refuse('an object');
        return Object.entries(this.value).map(([key, item]) => [key, new Node(item, this, key)]);
    }
    /** The text here; undefined where there is nothing. @throws ReportFault for what is no text */
    text() {
        if (!this.isThere)
            return undefined;
        return typeof this.value === 'string' ? this.value : this.refuse('text');
    }
    /** A text, or a number or boolean as text: identifiers are written as either. */
    word() {
        if (typeof this.value === 'number' || typeof this.value === 'boolean')
            return String(this.value);
        return this.text();
    }
    /** The finite number here; undefined where there is nothing. @throws ReportFault for anything else */
    number() {
        if (!this.isThere)
            return undefined;
        return typeof this.value === 'number' && Number.isFinite(this.value) ? this.value : this.refuse('a finite number');
    }
    /** A number, or one written as text. */
    numeral() {
        if (typeof this.value !== 'string')
            return this.number();
        const number = this.value.trim() === '' ? Number.NaN : Number(this.value);
        return Number.isFinite(number) ? number : this.refuse('a finite number');
    }
    /** A whole number from 1, such as a line; anything else is nothing. */
    position() {
        const { value } = this;
        return typeof value === 'number' && Number.isSafeInteger(value) && value > 0 ? value : undefined;
    }
    boolean() {
        if (!this.isThere)
            return undefined;
        return typeof this.value === 'boolean' ? this.value : this.refuse('`true` or `false`');
    }
    /** @throws ReportFault always: what is here is not what it has to be */
    refuse(expected) {
        const place = this.path === '' ? 'the document' : `\`${this.path}\``;
        throw new _fault_js__WEBPACK_IMPORTED_MODULE_0__/* .ReportFault */ .p(`${place} is ${kindOf(this.value)} where ${expected} belongs`);
    }
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
