import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
/******/ var __webpack_modules__ = ({

/***/ 11841:
/***/ ((module, __unused_webpack___webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.a(module, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony import */ var _qeml_actions_core__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(19492);
/* harmony import */ var _main_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(52877);


await (0,_qeml_actions_core__WEBPACK_IMPORTED_MODULE_1__/* .runAction */ .C)(_main_js__WEBPACK_IMPORTED_MODULE_0__/* .action */ .X);

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 52877:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  X: () => (/* binding */ action)
});

;// CONCATENATED MODULE: ./packages/core/src/cancellation.ts
/** The signals by which a runner cancels a step: SIGINT, 7.5 s later SIGTERM, 2.5 s later it kills. */
const SIGNALS = ['SIGINT', 'SIGTERM'];
/** From now on a cancel ends nothing by itself: whoever listens must end what runs. */
function listenForCancel() {
    const controller = new AbortController();
    const listeners = SIGNALS.map((name) => {
        const listener = () => {
            controller.abort(name);
        };
        process.on(name, listener);
        return { name, listener };
    });
    return {
        signal: controller.signal,
        dispose: () => {
            for (const { name, listener } of listeners)
                process.off(name, listener);
        },
    };
}

// EXTERNAL MODULE: ./packages/core/src/inputs/spec.ts
var spec = __nccwpck_require__(8592);
// EXTERNAL MODULE: ./packages/core/src/github/port.ts + 1 modules
var port = __nccwpck_require__(94911);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __nccwpck_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(76760);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __nccwpck_require__(57975);
// EXTERNAL MODULE: ./packages/core/src/errors.ts
var errors = __nccwpck_require__(37638);
// EXTERNAL MODULE: ./packages/core/src/real-path.ts
var real_path = __nccwpck_require__(48309);
// EXTERNAL MODULE: ./packages/core/src/workspace.ts
var src_workspace = __nccwpck_require__(53268);
;// CONCATENATED MODULE: ./packages/core/src/page-file.ts






/**
 * Writes what `html-report` asks for, inside the workspace or RUNNER_TEMP; `rendered` is asked only where a page is wanted. Returns why it could
 * not be written: what was found out is then still worth publishing.
 */
async function writePageFile(path, { environment, files }, rendered) {
    if (path === undefined)
        return undefined;
    const input = `Input html-report is "${path}"`;
    try {
        const workspace = (0,src_workspace/* workspaceFolder */.i)(environment);
        const target = await within([workspace, environment['RUNNER_TEMP'] || workspace], path);
        if (target === undefined)
            return `${input}, which leads out of the workspace: name a file inside it, or in RUNNER_TEMP.`;
        const content = await rendered();
        await files.makeFolder((0,external_node_path_.dirname)(target));
        await files.write(target, content);
        return undefined;
    }
    catch (error) {
        return `${input}: the page could not be written there: ${(0,errors/* messageOf */.bD)(error)}.`;
    }
}
/**
 * Does what a page is to be written of; where that ends in what the user must mend, a page says so.
 * @throws the same error, with the page's own where that could not be written either
 */
async function pagedOnError(path, runtime, errorPage, work) {
    try {
        return await work();
    }
    catch (error) {
        if (!(error instanceof errors/* InputError */.dz))
            throw error;
        const mistakes = runtime.redactor.redactAll([...error.mistakes]);
        const fault = await writePageFile(path, runtime, () => errorPage(mistakes));
        throw fault === undefined ? error : new errors/* InputError */.dz([...error.mistakes, fault], { cause: error });
    }
}
/** Where a path leads, with the links of what is there followed; undefined where that is in none of the roots, or is one itself. */
async function within(roots, path) {
    const [workspace = '.'] = roots;
    const target = await landing((0,external_node_path_.resolve)(workspace, path));
    for (const one of target === undefined ? [] : roots) {
        const root = (await (0,real_path/* real */.x)(one)) ?? one;
        if (target !== undefined && (0,real_path/* fromRoot */.t)(root, target))
            return target;
    }
    return undefined;
}
/** Undefined for a link to what is not there: who writes through it makes that, wherever it lies. */
async function landing(path) {
    const there = await (0,real_path/* real */.x)(path);
    if (there !== undefined || (0,external_node_path_.dirname)(path) === path)
        return there ?? path;
    if (await isLink(path))
        return undefined;
    const folder = await landing((0,external_node_path_.dirname)(path));
    return folder === undefined ? undefined : (0,external_node_path_.join)(folder, (0,external_node_path_.basename)(path));
}
async function isLink(path) {
    try {
        await (0,external_node_util_.promisify)(external_node_fs_.readlink)(path);
        return true;
    }
    catch {
        // Whatever else is in the way shows itself in writing.
        return false;
    }
}

;// CONCATENATED MODULE: ./actions/guard/src/apply/page.ts

/** Writes the page where the user wants one; its parts are loaded only then. Returns why it could not be written. */
async function writePage(result, runtime) {
    return writePageFile(result.inputs['html-report'], runtime, async () => {
        const { page } = await __nccwpck_require__.e(/* import() */ 364).then(__nccwpck_require__.bind(__nccwpck_require__, 79364));
        return page(result, runtime.redactor, await partsOf(result, runtime));
    });
}
/** What the parts show of themselves, redacted before it was laid out. */
async function partsOf({ analysis, gate }, runtime) {
    if (analysis.state === 'done') {
        const { sectionsOf } = await Promise.all(/* import() */[__nccwpck_require__.e(856), __nccwpck_require__.e(663), __nccwpck_require__.e(966), __nccwpck_require__.e(263), __nccwpck_require__.e(164), __nccwpck_require__.e(879)]).then(__nccwpck_require__.bind(__nccwpck_require__, 79008));
        return { lead: undefined, sections: await sectionsOf(analysis.result, runtime) };
    }
    if (gate.state === 'done') {
        const { partsOf: gateParts } = await Promise.all(/* import() */[__nccwpck_require__.e(91), __nccwpck_require__.e(815), __nccwpck_require__.e(663), __nccwpck_require__.e(708), __nccwpck_require__.e(736), __nccwpck_require__.e(173), __nccwpck_require__.e(839), __nccwpck_require__.e(194), __nccwpck_require__.e(209)]).then(__nccwpck_require__.bind(__nccwpck_require__, 56209));
        return gateParts(gate.result, runtime);
    }
    return { lead: undefined, sections: [] };
}
/** The page of a step whose command never had its turn. */
async function faultPage(mistakes) {
    const { errorPage } = await __nccwpck_require__.e(/* import() */ 357).then(__nccwpck_require__.bind(__nccwpck_require__, 65357));
    return errorPage(mistakes);
}

// EXTERNAL MODULE: ./packages/core/src/inputs/text.ts
var inputs_text = __nccwpck_require__(3364);
// EXTERNAL MODULE: ./packages/core/src/inputs/list.ts
var list = __nccwpck_require__(7875);
// EXTERNAL MODULE: ./packages/core/src/inputs/one-of.ts
var one_of = __nccwpck_require__(44741);
// EXTERNAL MODULE: ./packages/core/src/inputs/decoder.ts
var decoder = __nccwpck_require__(54695);
// EXTERNAL MODULE: ./actions/quality-gate/src/inputs.ts + 3 modules
var inputs = __nccwpck_require__(2602);
// EXTERNAL MODULE: ./packages/attempts/src/delays.ts
var delays = __nccwpck_require__(75242);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __nccwpck_require__(48161);
// EXTERNAL MODULE: ./packages/core/src/duration.ts
var duration = __nccwpck_require__(29713);
// EXTERNAL MODULE: ./packages/attempts/src/exit-codes.ts
var exit_codes = __nccwpck_require__(35789);
;// CONCATENATED MODULE: ./packages/attempts/src/pattern.ts
/**
 * Compiles a user's pattern for matching in time that grows linearly with the line (RE2: no back-references, no
 * look-around). Loaded only by those who use one.
 * @throws Error that says what is wrong with the pattern
 */
async function compilePattern(source, ignoreCase) {
    const { RE2JS } = await __nccwpck_require__.e(/* import() */ 856).then(__nccwpck_require__.bind(__nccwpck_require__, 2856));
    const pattern = RE2JS.compile(source, ignoreCase ? RE2JS.CASE_INSENSITIVE : 0);
    return (line) => pattern.test(line);
}

;// CONCATENATED MODULE: ./packages/attempts/src/rule-decoder.ts




const KINDS = 'failure, timeout, idle, transient, signal: SEGV, exit-code: 3, 7, 100-120, output: TEXT, pattern: /…/';
const LINE = /^(?:\[([^\]]*)\]\s*)?([a-z-]+)(?:\s*:\s*(.*))?$/s;
/** Reads one rule: `[limit=2 delay=30s] exit-code: 5`. `stop-on` takes no options: it causes no retries. */
function ruleDecoder(takesOptions) {
    return {
        expected: `a rule such as ${KINDS}`,
        decode: async (text) => {
            const [, options, kind, value] = LINE.exec(text) ?? [];
            if (kind === undefined)
                return new decoder/* Mistake */.F(`expected one of ${KINDS}`);
            if (options !== undefined && !takesOptions) {
                return new decoder/* Mistake */.F('[limit delay] belong to retry-on: a rule of stop-on causes no retries');
            }
            const condition = await conditionOf(kind, value?.trim() ?? '');
            if (condition instanceof decoder/* Mistake */.F)
                return condition;
            const read = optionsOf(options ?? '');
            return read instanceof decoder/* Mistake */.F ? read : { text, condition, ...read };
        },
    };
}
async function conditionOf(kind, value) {
    switch (kind) {
        case 'failure':
        case 'timeout':
        case 'idle':
        case 'transient':
            return value === '' ? { kind } : new decoder/* Mistake */.F(`${kind} takes no value`);
        case 'signal':
            return signalCondition(value);
        case 'exit-code': {
            const codes = value === '*' ? '*' : (0,exit_codes/* parseExitCodes */.I)(value);
            return codes ? { kind, codes } : new decoder/* Mistake */.F('exit-code takes codes and ranges such as 3, 7, 100-120, or *');
        }
        case 'output':
            return value === '' ? new decoder/* Mistake */.F('output takes the text to look for') : { kind, text: value };
        case 'pattern':
            return patternCondition(value);
        default:
            return new decoder/* Mistake */.F(`there is no rule "${kind}"; the rules are ${KINDS}`);
    }
}
function signalCondition(value) {
    const name = value.toUpperCase().replace(/^(?!SIG)/, 'SIG');
    if (name in external_node_os_.constants.signals)
        return { kind: 'signal', signal: name };
    return new decoder/* Mistake */.F(`signal takes the name of a signal such as SEGV or KILL, not "${value}"`);
}
async function patternCondition(value) {
    const match = /^\/(.+)\/(i?)$/s.exec(value);
    if (!match)
        return new decoder/* Mistake */.F('pattern takes /a regular expression/, with i after it to ignore case');
    const [, source = '', flag] = match;
    try {
        return { kind: 'pattern', test: await compilePattern(source, flag === 'i') };
    }
    catch (error) {
        return new decoder/* Mistake */.F(`the pattern cannot be used: ${(0,errors/* messageOf */.bD)(error)}`);
    }
}
function optionsOf(text) {
    let options = {};
    for (const option of text.split(/\s+/).filter((part) => part !== '')) {
        const [name, value = ''] = option.split('=', 2);
        const delay = (0,duration/* parseDuration */.E)(value);
        if (name === 'limit' && /^\d{1,6}$/.test(value))
            options = { ...options, limit: Number(value) };
        else if (name === 'delay' && delay !== undefined)
            options = { ...options, delay };
        else
            return new decoder/* Mistake */.F(`"${option}" is no option: expected limit=2 (retries) or delay=30s`);
    }
    return options;
}

// EXTERNAL MODULE: ./packages/attempts/src/command-gate.ts + 2 modules
var command_gate = __nccwpck_require__(96611);
// EXTERNAL MODULE: ./packages/core/src/inputs/duration.ts
var inputs_duration = __nccwpck_require__(11003);
// EXTERNAL MODULE: ./packages/core/src/inputs/integer.ts
var integer = __nccwpck_require__(81193);
;// CONCATENATED MODULE: ./packages/core/src/inputs/number.ts

/** A decimal number between two bounds, both included. */
function number(bounds) {
    return {
        expected: `a number from ${String(bounds.min)} to ${String(bounds.max)}`,
        decode: (value) => {
            const number = /^[+-]?(?:\d+(?:\.\d*)?|\.\d+)$/.test(value) ? Number(value) : NaN;
            return number >= bounds.min && number <= bounds.max ? number : new decoder/* Mistake */.F();
        },
    };
}

// EXTERNAL MODULE: ./packages/core/src/inputs/boolean.ts
var inputs_boolean = __nccwpck_require__(74511);
;// CONCATENATED MODULE: ./actions/retry-with-backoff/src/exit-codes.ts


/** Exit codes and ranges of them, with commas between. */
function exitCodes() {
    return {
        expected: 'exit codes and ranges such as `3, 7, 100-120`',
        decode: (text) => (0,exit_codes/* parseExitCodes */.I)(text) ?? new decoder/* Mistake */.F(),
    };
}

// EXTERNAL MODULE: ./packages/core/src/inputs/structured.ts
var structured = __nccwpck_require__(62960);
// EXTERNAL MODULE: ./packages/core/src/inputs/checked.ts
var inputs_checked = __nccwpck_require__(51734);
;// CONCATENATED MODULE: ./actions/retry-with-backoff/src/fallbacks.checker.generated.js
// Written by scripts/schemas.ts from fallbacks.schema.ts; change it there and run `npm run generate`.

const validate = validate10;
const schema11 = {"type":"array","items":{"type":"object","additionalProperties":false,"required":["run"],"properties":{"name":{"type":"string","pattern":"\\S"},"run":{"type":"string","pattern":"\\S"},"attempt-timeout":{"type":["string","number"]}}}};
const pattern0 = new RegExp("\\S", "u");

function validate10(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
let data0 = data[i0];
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(data0.run === undefined){
const err0 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/required",keyword:"required",params:{missingProperty: "run"},message:"must have required property '"+"run"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data0){
if(!(((key0 === "name") || (key0 === "run")) || (key0 === "attempt-timeout"))){
const err1 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data0.name !== undefined){
let data1 = data0.name;
if(typeof data1 === "string"){
if(!pattern0.test(data1)){
const err2 = {instancePath:instancePath+"/" + i0+"/name",schemaPath:"#/items/properties/name/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
else {
const err3 = {instancePath:instancePath+"/" + i0+"/name",schemaPath:"#/items/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data0.run !== undefined){
let data2 = data0.run;
if(typeof data2 === "string"){
if(!pattern0.test(data2)){
const err4 = {instancePath:instancePath+"/" + i0+"/run",schemaPath:"#/items/properties/run/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
else {
const err5 = {instancePath:instancePath+"/" + i0+"/run",schemaPath:"#/items/properties/run/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data0["attempt-timeout"] !== undefined){
let data3 = data0["attempt-timeout"];
if((typeof data3 !== "string") && (!((typeof data3 == "number") && (isFinite(data3))))){
const err6 = {instancePath:instancePath+"/" + i0+"/attempt-timeout",schemaPath:"#/items/properties/attempt-timeout/type",keyword:"type",params:{type: schema11.items.properties["attempt-timeout"].type},message:"must be string,number"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
}
else {
const err7 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
}
else {
const err8 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
validate10.errors = vErrors;
return errors === 0;
}

;// CONCATENATED MODULE: ./actions/retry-with-backoff/src/fallbacks.ts


const timeout = (0,inputs_duration/* duration */.p)({ min: 1 });
/** The fallbacks in their order; one without a name is called by its place. */
function fallbacks() {
    const checked = (0,structured/* yaml */.o)('a YAML list of { name, run, attempt-timeout }', (0,inputs_checked/* checkedBy */.N)(validate));
    return {
        ...checked,
        empty: () => [],
        decode: async (text) => {
            const entries = await checked.decode(text);
            if (entries instanceof decoder/* Mistake */.F)
                return entries;
            const named = [];
            for (const [index, entry] of entries.entries()) {
                const place = `fallback ${String(index + 1)}`;
                const limit = entry['attempt-timeout'];
                const attemptTimeout = limit === undefined ? undefined : await timeout.decode(String(limit));
                if (attemptTimeout instanceof decoder/* Mistake */.F) {
                    return new decoder/* Mistake */.F(`attempt-timeout of ${place} is "${String(limit)}": expected ${timeout.expected}`);
                }
                named.push({
                    name: entry.name ?? place,
                    run: entry.run,
                    ...(attemptTimeout !== undefined && { attemptTimeout }),
                });
            }
            return named;
        },
    };
}

// EXTERNAL MODULE: ./actions/retry-with-backoff/src/manifest.generated.ts
var manifest_generated = __nccwpck_require__(37954);
;// CONCATENATED MODULE: ./actions/retry-with-backoff/src/inputs.ts





const DEGRADED_CHOICES = ['warn', 'fail', 'pass'];
const limit = (0,decoder/* optional */.l)((0,inputs_duration/* duration */.p)({ min: 1 }));
/** Every input of action.yml. */
const INPUTS = {
    run: (0,inputs_text/* verbatim */.B)('the command to run'),
    shell: (0,decoder/* optional */.l)((0,inputs_text/* text */.Q)('a shell')),
    'working-directory': (0,decoder/* optional */.l)((0,inputs_text/* text */.Q)('a folder')),
    'max-attempts': (0,integer/* integer */.n)({ min: 1, max: 1_000 }),
    'attempt-timeout': limit,
    'total-timeout': limit,
    'idle-timeout': limit,
    backoff: (0,one_of/* oneOf */.y)(delays/* BACKOFFS */.E9),
    'initial-delay': (0,inputs_duration/* duration */.p)(),
    multiplier: number({ min: 1, max: 100 }),
    'max-delay': (0,inputs_duration/* duration */.p)(),
    jitter: (0,one_of/* oneOf */.y)(delays/* JITTERS */.WW),
    'jitter-seed': (0,decoder/* optional */.l)((0,inputs_text/* text */.Q)()),
    'retry-on': (0,list/* list */.p)(ruleDecoder(true)),
    'stop-on': (0,list/* list */.p)(ruleDecoder(false)),
    'respect-retry-after': (0,inputs_boolean/* boolean */.z)(),
    'retry-run': (0,decoder/* optional */.l)((0,inputs_text/* verbatim */.B)('a command')),
    'on-retry': (0,decoder/* optional */.l)((0,inputs_text/* verbatim */.B)('a command')),
    'on-retry-timeout': limit,
    fallbacks: fallbacks(),
    'on-degraded': (0,one_of/* oneOf */.y)(DEGRADED_CHOICES),
    'continue-on-failure': (0,inputs_boolean/* boolean */.z)(),
    'fail-on-flaky': (0,inputs_boolean/* boolean */.z)(),
    'success-exit-codes': exitCodes(),
    'kill-grace': (0,inputs_duration/* duration */.p)(),
    annotations: (0,one_of/* oneOf */.y)(command_gate/* ANNOTATION_CHOICES */.fm),
    'log-dir': (0,decoder/* optional */.l)((0,inputs_text/* text */.Q)('a folder')),
};
/** The inputs of this step in a composition; what is not given is as the manifest has it. @throws InputError */
function inputsFrom(given) {
    return (0,spec/* composedInputs */.m6)(INPUTS, manifest_generated/* MANIFEST */.e, given);
}

;// CONCATENATED MODULE: ./actions/guard/src/manifest.generated.ts
// Written by scripts/manifests.ts from action.yml; change it there and run `npm run generate`.
const MANIFEST = {
    name: 'guard',
    inputs: {
        run: { required: true, default: undefined },
        shell: { required: false, default: undefined },
        'working-directory': { required: false, default: '.' },
        config: { required: false, default: '.github/qeml-actions.yml' },
        'max-attempts': { required: false, default: '3' },
        'attempt-timeout': { required: false, default: undefined },
        'total-timeout': { required: false, default: undefined },
        'retry-on': { required: false, default: 'transient' },
        fallbacks: { required: false, default: undefined },
        policy: { required: false, default: undefined },
        reports: { required: false, default: undefined },
        stage: { required: false, default: undefined },
        skip: { required: false, default: undefined },
        name: { required: false, default: "${{ github.job }} ${{ join(matrix.*, ' ') }}" },
        comment: { required: false, default: 'auto' },
        'html-report': { required: false, default: undefined },
        'github-token': { required: false, default: '${{ github.token }}' },
    },
    outputs: [
        'verdict',
        'outcome',
        'attempts',
        'exit-code',
        'flaky',
        'category',
        'transient',
        'evidence',
        'score',
        'failed-conditions',
        'report',
    ],
};

;// CONCATENATED MODULE: ./actions/guard/src/inputs.ts




const PARTS = ['retry', 'analyze', 'gate'];
/** Every input of action.yml: those of the parts are read as these read them, before the command runs. */
const inputs_INPUTS = {
    run: INPUTS.run,
    shell: INPUTS.shell,
    'working-directory': (0,inputs_text/* text */.Q)('a folder'),
    config: (0,inputs_text/* text */.Q)('a path'),
    'max-attempts': INPUTS['max-attempts'],
    'attempt-timeout': INPUTS['attempt-timeout'],
    'total-timeout': INPUTS['total-timeout'],
    'retry-on': INPUTS['retry-on'],
    fallbacks: INPUTS.fallbacks,
    policy: inputs/* INPUTS */.mc.policy,
    reports: inputs/* INPUTS */.mc.reports,
    stage: inputs/* INPUTS */.mc.stage,
    skip: (0,list/* list */.p)((0,one_of/* oneOf */.y)(PARTS)),
    name: inputs/* INPUTS */.mc.name,
    comment: inputs/* INPUTS */.mc.comment,
    'html-report': (0,decoder/* optional */.l)((0,inputs_text/* text */.Q)('a path')),
    'github-token': inputs/* INPUTS */.mc['github-token'],
};
/** The inputs as they were written, for the parts: which read them by their own defaults where they are empty. */
class PartInputs {
    #texts;
    constructor(environment) {
        this.#texts = (0,spec/* inputTexts */.Ld)(MANIFEST, environment);
    }
    of(...names) {
        return Object.fromEntries(names.map((name) => [name, this.#texts[name] ?? '']));
    }
}

// EXTERNAL MODULE: ./actions/retry-with-backoff/src/step.ts + 29 modules
var step = __nccwpck_require__(51657);
;// CONCATENATED MODULE: ./actions/guard/src/apply/command.ts



/** Runs the command to an outcome; without `retry`, once. */
async function runCommand({ skip }, texts, ports) {
    const given = texts.of('run', 'shell', 'working-directory', 'max-attempts', 'attempt-timeout', 'total-timeout', 'retry-on', 'fallbacks');
    const inputs = await inputsFrom(skip.includes('retry') ? { ...given, 'max-attempts': '1' } : given);
    return (0,step/* step */.PM)(inputs, { ...ports, reserved: MANIFEST.outputs });
}

// EXTERNAL MODULE: ./packages/core/src/github/configuration.ts
var configuration = __nccwpck_require__(82683);
// EXTERNAL MODULE: ./packages/reports/src/discovery/candidate.ts
var candidate = __nccwpck_require__(79119);
;// CONCATENATED MODULE: ./actions/guard/src/apply/parts.ts




const NO_TESTS = { tests: [], count: 0 };
/** What follows the command; each part is loaded when its turn comes. */
async function follow(command, setting) {
    const { inputs, ports } = setting;
    const [analysis, gate] = [leftOut(inputs, 'analyze'), leftOut(inputs, 'gate')];
    const idle = { analysis, gate, failedTests: NO_TESTS, stale: [] };
    const { outcome, ending } = command.end;
    if (ports.cancel.aborted || outcome === 'cancelled' || ending.kind === 'not-started')
        return idle;
    const passed = outcome === 'success' || outcome === 'degraded';
    if ((passed ? gate : analysis).state === 'skipped')
        return idle;
    const { fresh, stale } = await setting.snapshot.compared();
    const old = stale.map((path) => (0,real_path/* fromRoot */.t)(setting.workspace, path) ?? path).filter(candidate/* looksLikeReport */.Q);
    if (passed)
        return { ...idle, gate: await gateOf(setting, fresh), stale: old };
    return {
        ...idle,
        analysis: await analysisOf(command, setting),
        failedTests: await testsOf(setting, fresh),
        stale: old,
    };
}
function leftOut({ skip }, part) {
    return { state: skip.includes(part) ? 'skipped' : 'not-run' };
}
async function gateOf(setting, fresh) {
    const { inputs, texts, ports, snapshot } = setting;
    const isAsked = inputs.policy !== undefined || inputs.reports.length > 0;
    if (fresh.length === 0 && !isAsked && !(await mayDeclare(setting)))
        return { state: 'nothing' };
    return faultedOr(async () => {
        const { judge } = await Promise.all(/* import() */[__nccwpck_require__.e(91), __nccwpck_require__.e(815), __nccwpck_require__.e(663), __nccwpck_require__.e(708), __nccwpck_require__.e(736), __nccwpck_require__.e(173), __nccwpck_require__.e(839), __nccwpck_require__.e(194), __nccwpck_require__.e(209), __nccwpck_require__.e(18)]).then(__nccwpck_require__.bind(__nccwpck_require__, 66018));
        return judge({ mayBeEmpty: !isAsked, snapshot }, texts, ports);
    });
}
/** Whether a policy of the repository may ask for reports: it is then read before anything is said of it. */
async function mayDeclare({ sections, ports, workspace }) {
    if (sections['quality-gate'] !== undefined || (0,configuration/* isPrivileged */.a8)(ports))
        return true;
    return (await ports.files.size((0,external_node_path_.join)(workspace, inputs/* POLICY_FILE */.CX))) !== undefined;
}
async function analysisOf(command, { texts, ports }) {
    return faultedOr(async () => {
        const { analyse } = await Promise.all(/* import() */[__nccwpck_require__.e(856), __nccwpck_require__.e(663), __nccwpck_require__.e(966), __nccwpck_require__.e(263), __nccwpck_require__.e(164), __nccwpck_require__.e(879), __nccwpck_require__.e(629)]).then(__nccwpck_require__.bind(__nccwpck_require__, 10629));
        return analyse(command, texts, ports);
    });
}
async function testsOf({ ports, workspace }, fresh) {
    if (fresh.length === 0 || ports.cancel.aborted)
        return NO_TESTS;
    const { failedTests } = await Promise.all(/* import() */[__nccwpck_require__.e(91), __nccwpck_require__.e(736), __nccwpck_require__.e(173), __nccwpck_require__.e(194), __nccwpck_require__.e(640)]).then(__nccwpck_require__.bind(__nccwpck_require__, 95640));
    return failedTests(fresh, workspace);
}
/** What the user must mend is what became of a part: what was found out before it is worth telling. */
async function faultedOr(work) {
    try {
        return await work();
    }
    catch (error) {
        if (error instanceof errors/* InputError */.dz)
            return { state: 'faulted', mistakes: error.mistakes };
        throw error;
    }
}

;// CONCATENATED MODULE: ./actions/guard/src/decide.ts

/** The one verdict. Pure. */
function verdictOf({ outcome, flaky, started }, gate) {
    if (!started)
        return 'error';
    switch (outcome) {
        case 'success':
            return flaky ? withReservation(gate) : (gate ?? 'pass');
        case 'degraded':
            return withReservation(gate);
        case 'failure':
        case 'timeout':
            return 'fail';
        case 'cancelled':
            return 'error';
    }
    outcome;
}
/** A command that came through with help passes nothing without a word. */
function withReservation(gate) {
    return gate === 'fail' || gate === 'error' ? gate : 'warn';
}
function endedOf(command) {
    const { outcome, ending } = command.end;
    return { outcome, flaky: (0,step/* isFlaky */.s8)(command), started: ending.kind !== 'not-started' };
}
/** Nothing measured is no pass; a gate that could not judge is an error. */
function judgedBy(gate) {
    switch (gate.state) {
        case 'done':
            return gate.result.verdict;
        case 'nothing':
            return 'warn';
        case 'faulted':
            return 'error';
        case 'skipped':
        case 'not-run':
            return undefined;
    }
    gate;
}

// EXTERNAL MODULE: ./packages/core/src/github/configuration-sections.ts
var configuration_sections = __nccwpck_require__(54300);
// EXTERNAL MODULE: ./actions/guard/src/messages.ts
var messages = __nccwpck_require__(56113);
;// CONCATENATED MODULE: ./actions/guard/src/gather/configuration.ts




/**
 * Reads the configuration and checks what each section says, so that no mistake in it is found only after the command. Each part reads
 * its section by itself when its turn comes.
 * @throws InputError that names every mistake, whichever part it is of
 */
async function checkedConfiguration({ config }, ports) {
    const text = await textOf(config, ports);
    if (text === undefined) {
        ports.log.line((0,messages/* configurationLine */.dj)(config, undefined));
        return {};
    }
    const sections = await (0,configuration_sections/* configurationSections */.L)(text, config);
    ports.log.line((0,messages/* configurationLine */.dj)(config, Object.keys(sections)));
    const mistakes = [
        ...(await mistakesOf(sections['quality-gate'], (section) => checkPolicy(section, config))),
        ...(await mistakesOf(sections['failure-analyzer'], (section) => checkSettings(section, config))),
    ];
    if (mistakes.length > 0)
        throw new errors/* InputError */.dz(mistakes);
    return sections;
}
/** The default file is looked for in the checkout alone: a command that passes needs no answer of GitHub. */
async function textOf(config, ports) {
    try {
        if (config === MANIFEST.inputs.config.default) {
            if ((0,configuration/* isPrivileged */.a8)(ports))
                return undefined;
            return (await ports.files.readIfThere((0,external_node_path_.resolve)((0,src_workspace/* workspaceFolder */.i)(ports.environment), config)))?.toString();
        }
        const found = await (0,configuration/* configurationText */.o4)(config, ports, ports.github);
        if (found === 'missing')
            throw new errors/* InputError */.dz([(0,configuration/* noConfiguration */.Uh)(config)]);
        if (found === 'outside')
            throw new errors/* InputError */.dz([(0,configuration/* configurationOutside */.wR)(config)]);
        return found.text;
    }
    catch (error) {
        if (error instanceof errors/* InputError */.dz)
            throw error;
        throw new errors/* InputError */.dz([(0,messages/* unreadConfiguration */.M$)(config, (0,errors/* messageOf */.bD)(error))], { cause: error });
    }
}
async function mistakesOf(section, check) {
    try {
        if (section !== undefined)
            await check(section);
        return [];
    }
    catch (error) {
        if (error instanceof errors/* InputError */.dz)
            return error.mistakes;
        throw error;
    }
}
async function checkPolicy(section, file) {
    const { policyFrom } = await Promise.all(/* import() */[__nccwpck_require__.e(91), __nccwpck_require__.e(815), __nccwpck_require__.e(708), __nccwpck_require__.e(736), __nccwpck_require__.e(173), __nccwpck_require__.e(839), __nccwpck_require__.e(496)]).then(__nccwpck_require__.bind(__nccwpck_require__, 25496));
    const policy = policyFrom(section, file);
    if (policy instanceof decoder/* Mistake */.F)
        throw new errors/* InputError */.dz([policy.detail ?? (0,messages/* badPolicy */.gO)(file)]);
}
async function checkSettings(section, file) {
    const { checkSection } = await __nccwpck_require__.e(/* import() */ 633).then(__nccwpck_require__.bind(__nccwpck_require__, 70633));
    await checkSection(section, file);
}

// EXTERNAL MODULE: ./packages/reports/src/discovery/walk.ts
var walk = __nccwpck_require__(78717);
;// CONCATENATED MODULE: ./actions/guard/src/gather/snapshot.ts



/** What is kept to compare with: in bytes each and together, and in number. Of a larger file it is the two ends. */
const KEPT = { each: 1_048_576, together: 4_194_304, files: 100 };
const END = KEPT.each / 2;
/** The files that may be reports, as they were when a step began: by it, what the step left is told from what lay there. */
class Snapshot {
    #folder;
    #begun;
    #before;
    #created = new Set();
    constructor(folder, begun, before) {
        this.#folder = folder;
        this.#begun = begun;
        this.#before = before;
    }
    /** Of a folder by its real path; undefined for one that is not there. */
    static async of(folder, now) {
        const found = (await candidatesIn(folder)).flatMap((path) => traceOf(path) ?? []);
        // What an earlier step left is newer than what was checked out.
        const newest = [...found].sort((a, b) => b.mtimeMs - a.mtimeMs).slice(0, KEPT.files);
        const before = new Map(found.map((trace) => [trace.path, trace]));
        let left = KEPT.together;
        for (const trace of newest) {
            const cost = Math.min(trace.size, KEPT.each);
            if (cost > left)
                continue;
            left -= cost;
            before.set(trace.path, { ...trace, content: contentOf(trace) });
        }
        return new Snapshot(folder, now.getTime(), before);
    }
    /** The files that may be reports and were created or changed since, and those that were not. */
    async compared() {
        const fresh = [];
        const stale = [];
        for (const path of await candidatesIn(this.#folder)) {
            if (!this.#before.has(path)) {
                // A link to nowhere is there as little as before.
                if (!traceOf(path))
                    continue;
                this.#created.add(path);
            }
            ((await this.isStale(path)) ? stale : fresh).push(path);
        }
        return { fresh, stale };
    }
    /** Whether a file is as it was. One that was not looked at before is told by its times. */
    isStale = async (path) => {
        if (this.#created.has(path))
            return false;
        const before = this.#before.get(path);
        const now = traceOf(path);
        if (!now)
            return false;
        if (!before)
            return now.mtimeMs < this.#begun && now.ctimeMs < this.#begun;
        if (now.size !== before.size || now.mtimeMs !== before.mtimeMs)
            return false;
        // Nothing is written without the system's own time of the change; permissions change it as well.
        return now.ctimeMs === before.ctimeMs || before.content === undefined || isSame(before.content, contentOf(now));
    };
}
async function candidatesIn(folder) {
    if (folder === undefined)
        return [];
    const { files } = await (0,walk/* walk */.GG)(folder);
    return files.filter(candidate/* isCandidate */.q);
}
/** The very bytes, not a hash: to load what makes one costs more than to keep them. */
function contentOf({ path, size }) {
    return ofFile(() => (size <= KEPT.each ? (0,external_node_fs_.readFileSync)(path) : Buffer.concat(endsOf(path, size))));
}
function isSame(before, now) {
    return now !== undefined && before.equals(now);
}
/** Totals and times of a report stand there. */
function endsOf(path, size) {
    const file = (0,external_node_fs_.openSync)(path, 'r');
    try {
        return [0, size - END].map((from) => {
            const bytes = Buffer.alloc(END);
            return bytes.subarray(0, (0,external_node_fs_.readSync)(file, bytes, 0, END, from));
        });
    }
    finally {
        (0,external_node_fs_.closeSync)(file);
    }
}
/** At once, not through Node's threads: of a few hundred small files that costs less. */
function traceOf(path) {
    const stats = ofFile(() => (0,external_node_fs_.statSync)(path));
    if (!stats?.isFile())
        return undefined;
    const { size, mtimeMs, ctimeMs } = stats;
    return { path, size, mtimeMs, ctimeMs };
}
/** A link to nowhere, or what was removed meanwhile, or may not be read, is no report. */
function ofFile(look) {
    try {
        return look();
    }
    catch (error) {
        if ((0,errors/* codeOf */.$N)(error) === undefined)
            throw error;
        return undefined;
    }
}

;// CONCATENATED MODULE: ./actions/guard/src/step.ts










/** Runs the command, explains its failure or judges what it left, and comes to one verdict. */
async function step_step(inputs, texts, ports) {
    const sections = await checkedConfiguration(inputs, ports);
    const workspace = await (0,external_node_util_.promisify)(external_node_fs_.realpath)((0,src_workspace/* workspaceFolder */.i)(ports.environment));
    const folder = await folderOf(inputs, workspace);
    const snapshot = await Snapshot.of(folder, ports.clock.date());
    const command = await runCommand(inputs, texts, ports);
    const followed = await follow(command, { inputs, texts, ports, snapshot, sections, workspace });
    const isCancelled = ports.cancel.aborted;
    const verdict = isCancelled ? 'error' : verdictOf(endedOf(command), judgedBy(followed.gate));
    return { inputs, verdict, command, ...followed, isCancelled };
}
/** Where reports are looked for; undefined where nobody looks. @throws InputError for a folder that the gate cannot judge */
async function folderOf({ skip, 'working-directory': given }, workspace) {
    if (skip.includes('gate') && skip.includes('analyze'))
        return undefined;
    const folder = await (0,real_path/* real */.x)((0,external_node_path_.resolve)(workspace, given));
    if (folder === undefined || (0,real_path/* fromRoot */.t)(workspace, folder) !== undefined)
        return folder;
    if (!skip.includes('gate'))
        throw new errors/* InputError */.dz([(0,messages/* outsideWorkspace */.tq)(given)]);
    return undefined;
}

// EXTERNAL MODULE: ./actions/retry-with-backoff/src/view.ts + 7 modules
var view = __nccwpck_require__(93991);
;// CONCATENATED MODULE: ./actions/guard/src/view/annotations.ts

/** What each part has to say beside the run; a step that measured nothing says so. */
function annotations({ analysis, gate }, command) {
    const parts = [analysis, gate].flatMap((part) => (part.state === 'done' ? part.view.annotations : []));
    const nothing = gate.state === 'nothing'
        ? [{ level: 'warning', title: 'Nothing was measured', message: `${(0,messages/* nothingMeasured */.uv)()} ${(0,messages/* lineToAdd */.PB)()}` }]
        : [];
    return [...command.annotations, ...parts, ...nothing];
}

;// CONCATENATED MODULE: ./actions/guard/src/view/failure.ts

/** Why the step fails; undefined where it does not. */
function failureOf({ verdict, command, gate, isCancelled }, shown) {
    if (verdict === 'pass' || verdict === 'warn')
        return undefined;
    const { outcome } = command.end;
    if (isCancelled && outcome !== 'cancelled')
        return (0,messages/* cancelledText */.DE)();
    if (outcome !== 'success' && outcome !== 'degraded')
        return shown.failure ?? command.end.reason;
    if (gate.state === 'faulted')
        return (0,messages/* unread */.gy)('The quality gate', gate.mistakes);
    return gate.state === 'done' ? gate.view.failure : command.end.reason;
}

// EXTERNAL MODULE: ./packages/core/src/outcome.ts
var outcome = __nccwpck_require__(26933);
;// CONCATENATED MODULE: ./actions/guard/src/view/diagnosis.ts

/** By the analysis where there is one; of a failure that was healed, by what decided that it was tried again. */
function diagnosis({ inputs, analysis }, command) {
    if (inputs.skip.includes('analyze'))
        return { category: '', transient: '', evidence: '' };
    const { category = '', transient = '', evidence = '', } = analysis.state === 'done' ? analysis.view.outputs : command.outputs;
    return { category, evidence, transient: outcome/* TRANSIENCES */.Eb.find((word) => word === transient) ?? '' };
}

;// CONCATENATED MODULE: ./actions/guard/src/view/outputs.ts

/** Every output but `report`. */
function outputs(result, command) {
    const { outcome = '', attempts = '', 'exit-code': exitCode = '', flaky = '' } = command.outputs;
    const { score = '', 'failed-conditions': failed = '' } = result.gate.state === 'done' ? result.gate.view.outputs : {};
    return {
        verdict: result.verdict,
        outcome,
        attempts,
        'exit-code': exitCode,
        flaky,
        ...diagnosis(result, command),
        score,
        'failed-conditions': failed,
    };
}
/** Of a step that ended before its command. */
function undecidedOutputs() {
    return {
        verdict: 'error',
        outcome: 'failure',
        attempts: '0',
        'exit-code': '',
        flaky: 'false',
        category: '',
        transient: '',
        evidence: '',
        score: '',
        'failed-conditions': '',
    };
}

// EXTERNAL MODULE: ./actions/guard/src/view/part.ts
var part = __nccwpck_require__(4054);
// EXTERNAL MODULE: ./actions/guard/src/view/headline.ts
var headline = __nccwpck_require__(19731);
;// CONCATENATED MODULE: ./actions/guard/src/view/report.ts



function report(result, command) {
    const { category, transient, evidence } = diagnosis(result, command);
    return {
        verdict: result.verdict,
        reason: (0,headline/* headline */.P)(result),
        outcome: result.command.end.outcome,
        category: category || null,
        transient: transient || null,
        evidence: evidence || null,
        skipped: [...new Set(result.inputs.skip)],
        'failed-tests': result.failedTests.tests.map(({ name, report: path }) => ({ name, report: path })),
        'stale-reports': [...result.stale],
        faults: (0,part/* faultsOf */.x)(result),
        command: { ...command.report },
        analysis: (0,part/* reportOf */.E)(result.analysis),
        gate: (0,part/* reportOf */.E)(result.gate),
    };
}
/** The report of a step that ended before its command. */
function undecidedReport(reason) {
    return {
        verdict: 'error',
        reason,
        outcome: 'failure',
        category: null,
        transient: null,
        evidence: null,
        skipped: [],
        'failed-tests': [],
        'stale-reports': [],
        faults: [],
        command: null,
        analysis: null,
        gate: null,
    };
}

// EXTERNAL MODULE: ./packages/page/src/markdown.ts
var markdown = __nccwpck_require__(19936);
// EXTERNAL MODULE: ./actions/guard/src/view/healed.ts
var healed = __nccwpck_require__(99984);
;// CONCATENATED MODULE: ./actions/guard/src/view/summary/duties.ts



const LONGEST_LINE = 300;
const MOST_TESTS = 10;
const MOST_CONDITIONS = 5;
const MOST_EVIDENCE = 3;
/** What a person must do, if anything, with what it rests on. */
function duties(result) {
    const { analysis, gate, failedTests } = result;
    return [duties_healed(result), failing(failedTests), analysed(analysis), judged(gate)];
}
/** What a further attempt got over: nobody should have to unfold it. */
function duties_healed(result) {
    const evidence = (0,healed/* healedEvidence */.Z)(result);
    if (evidence === '')
        return (0,markdown.md) ``;
    return (0,markdown/* paragraphs */.qN)([(0,markdown.md) `${(0,messages/* healedText */.ZW)()}`, (0,markdown/* codeBlock */.DV)(cut(evidence), 'text')]);
}
function failing(failed) {
    if (failed.count === 0)
        return (0,markdown.md) ``;
    const shown = failed.tests.slice(0, MOST_TESTS).map(({ name }) => (0,markdown.md) `- ${(0,markdown/* code */.aY)(cut(name))}`.markdown);
    const left = failed.count - shown.length;
    const rest = left > 0 ? [`- … and ${String(left)} more`] : [];
    return (0,markdown/* paragraphs */.qN)([(0,markdown.md) `**${(0,messages/* failedTestsText */.ko)(failed)}**`, { markdown: [...shown, ...rest].join('\n') }]);
}
function analysed(part) {
    if (part.state === 'faulted')
        return fault('The analysis', part.mistakes);
    const cause = part.state === 'done' ? part.result.causes[0] : undefined;
    if (!cause)
        return (0,markdown.md) ``;
    const { category, evidence, explanation, cure } = cause;
    return (0,markdown/* paragraphs */.qN)([
        // Of a cause that is known, the first line has said it.
        category === 'unknown' ? (0,markdown.md) `${explanation}` : (0,markdown.md) ``,
        evidence ? (0,markdown/* codeBlock */.DV)(cut(evidence.text), 'text') : (0,markdown.md) ``,
        whereOf(part),
        cure === '' ? (0,markdown.md) `` : (0,markdown.md) `**What to do:** ${cure}`,
    ]);
}
/** In the project where the evidence names a place there, else in the output. */
function whereOf(part) {
    if (part.state !== 'done')
        return (0,markdown.md) ``;
    const [annotation] = part.view.annotations;
    const line = part.result.causes[0]?.places[0]?.line;
    if (annotation?.file !== undefined)
        return (0,markdown.md) `In ${(0,markdown/* code */.aY)(annotation.file)}${annotation.line === undefined ? '' : `, line ${String(annotation.line)}`}.`;
    return line === undefined ? (0,markdown.md) `` : (0,markdown.md) `Line ${line} of the output.`;
}
function judged(part) {
    if (part.state === 'faulted')
        return fault('The quality gate', part.mistakes);
    if (part.state === 'nothing')
        return (0,markdown.md) `**${(0,messages/* nothingMeasured */.uv)()}** ${{ markdown: (0,messages/* lineToAdd */.PB)() }}`;
    return part.state === 'done' ? shortcomings(part.result) : (0,markdown.md) ``;
}
function fault(name, mistakes) {
    return (0,markdown/* paragraphs */.qN)([(0,markdown.md) `**${name} could not do its work.**`, ...mistakes.map((mistake) => (0,markdown.md) `${mistake}`)]);
}
/** What does not hold, or what is worth a look where nothing blocks. */
function shortcomings({ judgement: { results, doubts } }) {
    const all = [...doubts.map(({ verdict, text }) => ({ verdict, key: '', text, evidence: [] })), ...results];
    const graves = all.filter(({ verdict }) => verdict === 'fail' || verdict === 'error');
    const shown = graves.length > 0 ? graves : all.filter(({ verdict }) => verdict === 'warn');
    if (shown.length === 0)
        return (0,markdown.md) ``;
    const lines = shown
        .slice(0, MOST_CONDITIONS)
        .flatMap(({ key, text, evidence }) => [
        (0,markdown.md) `- ${(0,markdown/* code */.aY)(key)}${key === '' ? '' : ': '}${text}`.markdown,
        ...evidence.slice(0, MOST_EVIDENCE).map(evidenceLine),
    ]);
    const left = shown.length - MOST_CONDITIONS;
    const rest = left > 0 ? [`- … and ${String(left)} more below`] : [];
    return (0,markdown/* paragraphs */.qN)([
        graves.length > 0 ? (0,markdown.md) `**What to mend:**` : (0,markdown.md) `**Worth a look:**`,
        { markdown: [...lines, ...rest].join('\n') },
    ]);
}
function evidenceLine({ text, path, line }) {
    const place = path === undefined ? '' : `${path}${line === undefined ? '' : `:${String(line)}`}`;
    const shown = place === '' || text.startsWith(place) ? text : `${text} (${place})`;
    return (0,markdown.md) `  - ${cut(shown)}`.markdown;
}
function cut(line) {
    return line.length > LONGEST_LINE ? `${line.slice(0, LONGEST_LINE)}…` : line;
}

;// CONCATENATED MODULE: ./actions/guard/src/view/summary.ts




/** The sign of a verdict stands beside its word, never alone. */
const SIGNS = { pass: '✅', warn: '⚠️', fail: '❌', error: '🚫' };
/** What came out, in the first line; then what a person must do; then the parts, folded. */
function summary(result, command) {
    const { verdict, analysis, gate, inputs } = result;
    return `${(0,markdown/* paragraphs */.qN)([
        (0,markdown.md) `### ${SIGNS[verdict]} ${verdict}: ${(0,headline/* headline */.P)(result)}`,
        ...duties(result),
        result.stale.length > 0 && gate.state !== 'done' ? (0,markdown.md) `${(0,messages/* staleReports */.NG)(result.stale)}` : (0,markdown.md) ``,
        folded('Attempts', command.summary),
        inputs.skip.includes('retry') ? (0,markdown.md) `Retries: left out by \`skip: retry\`; the command runs once.` : (0,markdown.md) ``,
        summary_part('Analysis', 'analyze', analysis),
        summary_part('Quality gate', 'gate', gate),
    ]).markdown}\n`;
}
function summary_part(title, name, shown) {
    switch (shown.state) {
        case 'done':
            return folded(title, shown.view.summary);
        case 'faulted':
            return (0,markdown.md) ``;
        case 'not-run':
            // Of a command that passed, nobody asks for an analysis.
            return name === 'analyze' ? (0,markdown.md) `` : (0,markdown.md) `${title}: ${{ markdown: (0,messages/* partText */.Rn)(shown.state, name) }}.`;
        case 'skipped':
        case 'nothing':
            return (0,markdown.md) `${title}: ${{ markdown: (0,messages/* partText */.Rn)(shown.state, name) }}.`;
    }
    shown;
}
function folded(title, summaryOfPart) {
    return summaryOfPart === '' ? (0,markdown.md) `` : (0,markdown/* details */.zH)(title, { markdown: summaryOfPart.trimEnd() });
}

;// CONCATENATED MODULE: ./actions/guard/src/view.ts






/** What a user gets to see of a result: one verdict, one summary, one report. A page that could not be written fails the step. */
function view_view(result, pageFault) {
    const command = (0,view/* view */.Up)(result.command);
    const failures = [failureOf(result, command), pageFault].filter((text) => text !== undefined);
    return {
        outputs: outputs(result, command),
        annotations: annotations(result, command),
        summary: summary(result, command),
        report: report(result, command),
        failure: failures.length > 0 ? failures.join('\n') : undefined,
    };
}
/** The view of a step that ended before its command. */
function undecided(reason) {
    return {
        outputs: undecidedOutputs(),
        annotations: [],
        summary: '',
        report: undecidedReport(reason),
        failure: reason,
    };
}

;// CONCATENATED MODULE: ./actions/guard/src/main.ts






const action = {
    manifest: MANIFEST,
    undecided: undecided,
    main: async (runtime) => {
        const cancellation = listenForCancel();
        try {
            const inputs = await (0,spec/* readInputs */.Ko)(inputs_INPUTS, MANIFEST, runtime.environment);
            const ports = (0,port/* withGitHub */.W)(runtime, inputs['github-token'], cancellation.signal);
            const texts = new PartInputs(runtime.environment);
            const result = await pagedOnError(inputs['html-report'], runtime, faultPage, () => step_step(inputs, texts, ports));
            const pageFault = await writePage(result, runtime);
            return view_view(result, pageFault);
        }
        finally {
            cancellation.dispose();
        }
    },
};


/***/ }),

/***/ 56113:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   DE: () => (/* binding */ cancelledText),
/* harmony export */   I9: () => (/* binding */ gateFailure),
/* harmony export */   M$: () => (/* binding */ unreadConfiguration),
/* harmony export */   NG: () => (/* binding */ staleReports),
/* harmony export */   PB: () => (/* binding */ lineToAdd),
/* harmony export */   Rn: () => (/* binding */ partText),
/* harmony export */   ZW: () => (/* binding */ healedText),
/* harmony export */   dj: () => (/* binding */ configurationLine),
/* harmony export */   gO: () => (/* binding */ badPolicy),
/* harmony export */   gy: () => (/* binding */ unread),
/* harmony export */   ko: () => (/* binding */ failedTestsText),
/* harmony export */   tq: () => (/* binding */ outsideWorkspace),
/* harmony export */   uv: () => (/* binding */ nothingMeasured)
/* harmony export */ });
function outsideWorkspace(folder) {
    return `Input working-directory is "${folder}", which leads out of the workspace, where no report can be judged: name something inside it, or add \`gate\` to \`skip\`.`;
}
function unreadConfiguration(file, reason) {
    return `${file} could not be read: ${reason}.`;
}
function badPolicy(file) {
    return `${file} cannot be used as a policy.`;
}
/** Where the configuration was read from: one line of the log. */
function configurationLine(file, sections) {
    if (sections === undefined)
        return `There is no ${file}: the defaults of each part hold.`;
    return `The configuration is ${file}, with the sections: ${sections.length === 0 ? 'none' : sections.join(', ')}.`;
}
function nothingMeasured() {
    return 'Nothing was measured: the command left no report of tests, coverage or findings that is known.';
}
/** What to write so that the next run is measured. */
function lineToAdd() {
    return ('Let the command write a report, such as `pytest --junitxml=reports/junit.xml`, and name it by ' +
        '`reports: "junit: reports/*.xml"`; or add `skip: gate`, if there is nothing to measure.');
}
function staleReports(paths) {
    const more = paths.length > 5 ? ` and ${String(paths.length - 5)} more` : '';
    return `There before the command and unchanged, therefore not read: ${paths.slice(0, 5).join(', ')}${more}.`;
}
function failedTestsText({ count }) {
    return count === 1 ? 'One test failed.' : `${String(count)} tests failed.`;
}
function cancelledText() {
    return 'The step was cancelled before it had come to a verdict.';
}
function healedText() {
    return 'What failed before, and passed when it was run again unchanged:';
}
/** Why a part says nothing, for a line of its own. */
function partText(state, part) {
    switch (state) {
        case 'skipped':
            return `left out by \`skip: ${part}\``;
        case 'not-run':
            return part === 'gate' ? 'not asked, for the command did not pass' : 'not needed';
        case 'nothing':
            return 'nothing was measured';
    }
    state;
}
function unread(part, mistakes) {
    return `${part} could not do its work:\n${mistakes.join('\n')}`;
}
function gateFailure(verdict, keys) {
    const what = keys.length === 0 ? '' : `: ${keys.slice(0, 5).join(', ')}${keys.length > 5 ? ', …' : ''}`;
    return verdict === 'error' ? `what it left cannot be judged${what}` : `what it left falls short${what}`;
}


/***/ }),

/***/ 19731:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ headline)
/* harmony export */ });
/* harmony import */ var _qeml_actions_attempts__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(62361);
/* harmony import */ var _retry_with_backoff_src_step_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(51657);
/* harmony import */ var _messages_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(56113);



/** What came out, in a sentence; of what failed, a second one says why. */
function headline(result) {
    const { isCancelled, command, gate } = result;
    const { outcome, ending } = command.end;
    if (isCancelled || outcome === 'cancelled')
        return 'The step was cancelled.';
    if (ending.kind === 'not-started')
        return 'The command could not be started.';
    if (outcome === 'failure' || outcome === 'timeout')
        return `${failed(result)}${causeOf(result)}`;
    return `${passed(result)}${judged(gate)}.`;
}
function failed({ command }) {
    const attempts = (0,_retry_with_backoff_src_step_js__WEBPACK_IMPORTED_MODULE_0__/* .attemptsOf */ .Or)(command).length;
    const last = (0,_retry_with_backoff_src_step_js__WEBPACK_IMPORTED_MODULE_0__/* .attemptsOf */ .Or)(command).at(-1);
    const how = (0,_qeml_actions_attempts__WEBPACK_IMPORTED_MODULE_1__/* .describeEnding */ .b)(last?.facts.ending ?? command.end.ending);
    return `The command ${command.end.outcome === 'timeout' ? 'timed out' : 'failed'} with ${how}${attempts > 1 ? ` after ${String(attempts)} attempts` : ''}`;
}
function causeOf({ analysis }) {
    const cause = analysis.state === 'done' ? analysis.result.causes[0] : undefined;
    if (!cause)
        return '.';
    return cause.category === 'unknown' ? ', by no cause that is known.' : `. ${cause.explanation}`;
}
function passed({ command }) {
    if (command.end.outcome === 'degraded')
        return `The fallback "${(0,_retry_with_backoff_src_step_js__WEBPACK_IMPORTED_MODULE_0__/* .runsOf */ .ky)(command).at(-1)?.name ?? ''}" passed, the command did not`;
    const attempts = (0,_retry_with_backoff_src_step_js__WEBPACK_IMPORTED_MODULE_0__/* .attemptsOf */ .Or)(command).length;
    return (0,_retry_with_backoff_src_step_js__WEBPACK_IMPORTED_MODULE_0__/* .isFlaky */ .s8)(command)
        ? `The command passed on attempt ${String(attempts)}, having failed before`
        : 'The command passed';
}
function judged(gate) {
    switch (gate.state) {
        case 'skipped':
        case 'not-run':
            return '';
        case 'nothing':
            return '; nothing was measured';
        case 'faulted':
            return '; what it left could not be judged';
        case 'done':
            return `; ${judgement(gate.result)}`;
    }
    gate;
}
function judgement({ verdict, judgement: { results, score }, }) {
    const asked = results.filter((one) => one.verdict !== undefined);
    if (verdict === 'fail' || verdict === 'error') {
        return (0,_messages_js__WEBPACK_IMPORTED_MODULE_2__/* .gateFailure */ .I9)(verdict, asked.filter((one) => one.verdict === 'fail' || one.verdict === 'error').map(({ key }) => key));
    }
    const holding = asked.filter((one) => one.verdict === 'pass').length;
    return `${String(holding)} of ${String(asked.length)} conditions hold, score ${String(score)}`;
}


/***/ }),

/***/ 99984:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ healedEvidence)
/* harmony export */ });
/* harmony import */ var _retry_with_backoff_src_step_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(51657);

/** The line of what a further attempt got over; empty where there was nothing, or where nobody was to look. */
function healedEvidence({ inputs, command }) {
    if (inputs.skip.includes('analyze') || !(0,_retry_with_backoff_src_step_js__WEBPACK_IMPORTED_MODULE_0__/* .isFlaky */ .s8)(command))
        return '';
    return (0,_retry_with_backoff_src_step_js__WEBPACK_IMPORTED_MODULE_0__/* .attemptsOf */ .Or)(command).findLast(({ passed }) => !passed)?.classification?.evidence?.text ?? '';
}


/***/ }),

/***/ 4054:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ reportOf),
/* harmony export */   x: () => (/* binding */ faultsOf)
/* harmony export */ });
/** A part's own report; null where it made none. */
function reportOf(part) {
    return part.state === 'done' ? { ...part.view.report } : null;
}
/** What kept parts from their work. */
function faultsOf({ analysis, gate }) {
    return [analysis, gate].flatMap((part) => (part.state === 'faulted' ? [...part.mistakes] : []));
}


/***/ }),

/***/ 2602:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  mc: () => (/* binding */ INPUTS),
  CX: () => (/* binding */ POLICY_FILE),
  WK: () => (/* binding */ inputsFrom)
});

// EXTERNAL MODULE: ./packages/core/src/inputs/list.ts
var list = __nccwpck_require__(7875);
// EXTERNAL MODULE: ./packages/core/src/inputs/decoder.ts
var decoder = __nccwpck_require__(54695);
// EXTERNAL MODULE: ./packages/core/src/inputs/text.ts
var inputs_text = __nccwpck_require__(3364);
// EXTERNAL MODULE: ./packages/core/src/inputs/one-of.ts
var one_of = __nccwpck_require__(44741);
// EXTERNAL MODULE: ./packages/core/src/inputs/store.ts
var store = __nccwpck_require__(63030);
// EXTERNAL MODULE: ./packages/core/src/inputs/boolean.ts
var inputs_boolean = __nccwpck_require__(74511);
// EXTERNAL MODULE: ./packages/core/src/inputs/spec.ts
var spec = __nccwpck_require__(8592);
;// CONCATENATED MODULE: ./actions/quality-gate/src/gather/baseline/place.ts
const BASELINE_STORES = ['cache', 'artifact', 'none'];

;// CONCATENATED MODULE: ./actions/quality-gate/src/instant.ts

const SHAPE = /^(\d{4}-\d{2}-\d{2})[Tt ]\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:[Zz]|[+-]\d{2}:\d{2})$/;
/** Whether the calendar has the day: to a Date, 30 February is 2 March. */
function isDay(day) {
    const midnight = new Date(`${day ?? ''}T00:00:00Z`);
    return !Number.isNaN(midnight.getTime()) && midnight.toISOString().slice(0, 10) === day;
}
/** An instant of RFC 3339, with its offset from UTC. */
function instant() {
    return {
        expected: 'an instant such as `2026-11-21T18:00:00Z`',
        decode: (value) => {
            const date = new Date(value);
            const [, day] = SHAPE.exec(value) ?? [];
            return isDay(day) && !Number.isNaN(date.getTime()) ? date : new decoder/* Mistake */.F();
        },
    };
}

// EXTERNAL MODULE: ./actions/quality-gate/src/manifest.generated.ts
var manifest_generated = __nccwpck_require__(93427);
;// CONCATENATED MODULE: ./actions/quality-gate/src/report-line.ts

function unquoted(value) {
    return /^(['"])(.*)\1$/s.exec(value)?.[2] ?? value;
}
/** Names that begin as this one does are told alone: there are too many to look through. */
function noFormat(format, ids) {
    const word = format.toLowerCase();
    const near = ids.filter((id) => id.toLowerCase().startsWith(word) || word.startsWith(id.toLowerCase()));
    const told = near.length > 0 ? `you may mean \`${near.join('`, `')}\`` : `there are ${ids.join(', ')}`;
    return `no format is called \`${format}\`; ${told}`;
}
/** `junit: reports/*.xml`, or `!reports/old/**`. */
function reportLine() {
    return {
        expected: '`format: glob` such as `junit: reports/**/*.xml`, or `!glob`',
        decode: async (line) => {
            if (line.startsWith('!')) {
                const leftOut = unquoted(line.slice(1).trim());
                return leftOut === '' ? new decoder/* Mistake */.F() : { leftOut };
            }
            const [, format = '', rest = ''] = /^([A-Za-z0-9][\w.-]*)\s*:\s*(.+)$/s.exec(line) ?? [];
            const glob = unquoted(rest.trim());
            if (format === '' || glob === '')
                return new decoder/* Mistake */.F();
            // Whoever composes this step loads the formats only where a line names one.
            const { formats } = await Promise.all(/* import() */[__nccwpck_require__.e(91), __nccwpck_require__.e(736), __nccwpck_require__.e(119)]).then(__nccwpck_require__.bind(__nccwpck_require__, 97119));
            const ids = formats().map(({ id }) => id);
            if (!ids.includes(format))
                return new decoder/* Mistake */.F(noFormat(format, ids));
            return { format, glob };
        },
    };
}

;// CONCATENATED MODULE: ./actions/quality-gate/src/inputs.ts





const MODES = ['gate', 'report'];
const POLICY_CHANGES = ['warn', 'fail'];
const COMMENT_MODES = ['auto', 'always', 'never'];
/** Where a policy may lie that no input names. */
const POLICY_FILE = '.github/quality-gate.yml';
/** Every input of action.yml. */
const INPUTS = {
    reports: (0,list/* list */.p)(reportLine()),
    policy: (0,decoder/* optional */.l)((0,inputs_text/* text */.Q)('a preset or the path of a policy file')),
    name: (0,decoder/* optional */.l)((0,inputs_text/* text */.Q)('a name')),
    'working-directory': (0,inputs_text/* text */.Q)('a folder'),
    stage: (0,decoder/* optional */.l)((0,inputs_text/* text */.Q)('a stage of the policy')),
    mode: (0,one_of/* oneOf */.y)(MODES),
    baseline: (0,store/* store */.M)(BASELINE_STORES, '.qeml/baseline'),
    'base-sha': (0,decoder/* optional */.l)((0,inputs_text/* text */.Q)('a commit')),
    'policy-change': (0,one_of/* oneOf */.y)(POLICY_CHANGES),
    annotations: (0,inputs_boolean/* boolean */.z)(),
    comment: (0,one_of/* oneOf */.y)(COMMENT_MODES),
    'check-run': (0,inputs_boolean/* boolean */.z)(),
    'html-report': (0,decoder/* optional */.l)((0,inputs_text/* text */.Q)('a path')),
    config: (0,inputs_text/* text */.Q)('a path'),
    'github-token': (0,decoder/* optional */.l)((0,inputs_text/* text */.Q)('a token')),
    now: (0,decoder/* optional */.l)(instant()),
};
/** The inputs of this step in a composition; what is not given is as the manifest has it. @throws InputError */
function inputsFrom(given) {
    return (0,spec/* composedInputs */.m6)(INPUTS, manifest_generated/* MANIFEST */.e, given);
}


/***/ }),

/***/ 93427:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ MANIFEST)
/* harmony export */ });
// Written by scripts/manifests.ts from action.yml; change it there and run `npm run generate`.
const MANIFEST = {
    name: 'quality-gate',
    inputs: {
        reports: { required: false, default: undefined },
        policy: { required: false, default: undefined },
        name: { required: false, default: "${{ github.job }} ${{ join(matrix.*, ' ') }}" },
        'working-directory': { required: false, default: '.' },
        stage: { required: false, default: undefined },
        mode: { required: false, default: 'gate' },
        baseline: { required: false, default: 'cache' },
        'base-sha': { required: false, default: undefined },
        'policy-change': { required: false, default: 'warn' },
        annotations: { required: false, default: 'true' },
        comment: { required: false, default: 'auto' },
        'check-run': { required: false, default: 'false' },
        'html-report': { required: false, default: undefined },
        config: { required: false, default: '.github/qeml-actions.yml' },
        'github-token': { required: false, default: '${{ github.token }}' },
        now: { required: false, default: undefined },
    },
    outputs: [
        'verdict',
        'score',
        'failed-conditions',
        'ready-for',
        'coverage-lines',
        'coverage-branches',
        'coverage-patch',
        'tests-total',
        'tests-failed',
        'findings-new',
        'findings-critical',
        'findings-high',
        'report',
        'sarif',
    ],
};


/***/ }),

/***/ 37954:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ MANIFEST)
/* harmony export */ });
// Written by scripts/manifests.ts from action.yml; change it there and run `npm run generate`.
const MANIFEST = {
    name: 'retry-with-backoff',
    inputs: {
        run: { required: true, default: undefined },
        shell: { required: false, default: undefined },
        'working-directory': { required: false, default: undefined },
        'max-attempts': { required: false, default: '3' },
        'attempt-timeout': { required: false, default: undefined },
        'total-timeout': { required: false, default: undefined },
        'idle-timeout': { required: false, default: undefined },
        backoff: { required: false, default: 'exponential' },
        'initial-delay': { required: false, default: '10s' },
        multiplier: { required: false, default: '2' },
        'max-delay': { required: false, default: '5m' },
        jitter: { required: false, default: 'full' },
        'jitter-seed': { required: false, default: undefined },
        'retry-on': { required: false, default: 'failure\ntimeout' },
        'stop-on': { required: false, default: undefined },
        'respect-retry-after': { required: false, default: 'true' },
        'retry-run': { required: false, default: undefined },
        'on-retry': { required: false, default: undefined },
        'on-retry-timeout': { required: false, default: undefined },
        fallbacks: { required: false, default: undefined },
        'on-degraded': { required: false, default: 'warn' },
        'continue-on-failure': { required: false, default: 'false' },
        'fail-on-flaky': { required: false, default: 'false' },
        'success-exit-codes': { required: false, default: '0' },
        'kill-grace': { required: false, default: '5s' },
        annotations: { required: false, default: 'last' },
        'log-dir': { required: false, default: undefined },
    },
    outputs: [
        'outcome',
        'attempts',
        'exit-code',
        'signal',
        'matched-rule',
        'duration-ms',
        'waited-ms',
        'flaky',
        'degraded-to',
        'category',
        'transient',
        'evidence',
        'reason',
        'last-lines',
        'report',
    ],
};


/***/ }),

/***/ 67376:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $S: () => (/* binding */ inCommon),
/* harmony export */   $o: () => (/* binding */ degraded),
/* harmony export */   Af: () => (/* binding */ attemptTitle),
/* harmony export */   ET: () => (/* binding */ closing),
/* harmony export */   Ez: () => (/* binding */ hookTitle),
/* harmony export */   LG: () => (/* binding */ drawnWaits),
/* harmony export */   Lm: () => (/* binding */ processWarnings),
/* harmony export */   RK: () => (/* binding */ valueWithoutName),
/* harmony export */   Tv: () => (/* binding */ noSuchFolder),
/* harmony export */   V2: () => (/* binding */ failure),
/* harmony export */   XW: () => (/* binding */ fallbackTitle),
/* harmony export */   Zm: () => (/* binding */ commandLines),
/* harmony export */   d1: () => (/* binding */ hookFailed),
/* harmony export */   eg: () => (/* binding */ waiting),
/* harmony export */   gM: () => (/* binding */ flaky),
/* harmony export */   mi: () => (/* binding */ treeWarnings),
/* harmony export */   rt: () => (/* binding */ runName),
/* harmony export */   v6: () => (/* binding */ ended),
/* harmony export */   yS: () => (/* binding */ annotationsLeftOut)
/* harmony export */ });
/* harmony import */ var _qeml_actions_attempts__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(62361);
/* harmony import */ var _qeml_actions_core__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(29713);


const CYAN = '\u001b[36;1m';
const RESET = '\u001b[0m';
const WAITS_SHOWN = 10;
function noSuchFolder(given, resolved) {
    return `Input working-directory is "${given}": there is no folder ${resolved}. It is taken from the workspace; is a checkout missing before this step?`;
}
function attemptTitle(number, of, elapsed, reason) {
    const since = elapsed === undefined ? '' : `, ${(0,_qeml_actions_core__WEBPACK_IMPORTED_MODULE_0__/* .formatDuration */ .a)(elapsed)} after the start: ${reason}`;
    return `Attempt ${String(number)} of ${String(of)}${since}`;
}
function fallbackTitle(number, of, name, reason) {
    return `Fallback ${String(number)} of ${String(of)}, "${name}": ${reason}`;
}
function hookTitle(attempt) {
    return `on-retry, before attempt ${String(attempt)}`;
}
/** A command and its shell, as the runner's own header shows them. */
function commandLines(run, shell) {
    return [
        ...run
            .trimEnd()
            .split(/\r\n|\n|\r/)
            .map((line) => `${CYAN}${line}${RESET}`),
        `shell: ${shell}`,
    ];
}
function drawnWaits(delays) {
    if (delays.length === 0)
        return [];
    const more = delays.length > WAITS_SHOWN ? ', …' : '';
    return [`waits, should attempts fail: ${delays.slice(0, WAITS_SHOWN).map(_qeml_actions_core__WEBPACK_IMPORTED_MODULE_0__/* .formatDuration */ .a).join(', ')}${more}`];
}
function waiting(milliseconds, attempt, reason) {
    const wait = milliseconds > 0 ? `in ${(0,_qeml_actions_core__WEBPACK_IMPORTED_MODULE_0__/* .formatDuration */ .a)(milliseconds)}` : 'at once';
    return `Attempt ${String(attempt)} follows ${wait}: ${reason}.`;
}
function runName({ role, number, name }) {
    return role === 'attempt' ? `Attempt ${String(number)}` : `Fallback "${name ?? String(number)}"`;
}
function ended(run) {
    const how = run.passed ? 'passed' : 'failed';
    const { ending } = run.facts;
    const code = run.passed && ending.kind === 'exited' && ending.code === 0 ? '' : ` with ${(0,_qeml_actions_attempts__WEBPACK_IMPORTED_MODULE_1__/* .describeEnding */ .b)(ending)}`;
    return `${runName(run)} ${how} after ${(0,_qeml_actions_core__WEBPACK_IMPORTED_MODULE_0__/* .formatDuration */ .a)(run.duration)}${code}.`;
}
function hookFailed(attempt, ending) {
    return `on-retry before attempt ${String(attempt)} ended with ${(0,_qeml_actions_attempts__WEBPACK_IMPORTED_MODULE_1__/* .describeEnding */ .b)(ending)}; the attempt was made all the same.`;
}
function processWarnings(name, { outputHeld, tree }) {
    const held = `Something that ${name} started still holds its output open; what it writes from now on is not shown.`;
    return [...(outputHeld ? [held] : []), ...(tree ? treeWarnings(tree) : [])];
}
function treeWarnings({ forbidden, blind }) {
    const left = `Processes ${forbidden.join(', ')} still run: they belong to another user, or cannot be ended.`;
    const group = `The system's processes could not be listed (${blind ?? ''}), so only the command's process group was ended.`;
    return [...(forbidden.length > 0 ? [left] : []), ...(blind === undefined ? [] : [group])];
}
function annotationsLeftOut(level, count) {
    return `${String(count)} more ${level} annotations of the command are left out; the log above has them as text.`;
}
function valueWithoutName(command, name) {
    return `A value that the command set by ::${command}:: was left out: "${name}" is no name for it.`;
}
function flaky(runs) {
    const failed = runs.filter(({ passed }) => !passed);
    const first = failed[0];
    const why = first ? ` The first failure was ${(0,_qeml_actions_attempts__WEBPACK_IMPORTED_MODULE_1__/* .describeEnding */ .b)(first.facts.ending)}${evidenceOf(first)}.` : '';
    return `Flaky: passed on attempt ${String(runs.length)}, after ${String(failed.length)} failed.${why}`;
}
function degraded(name, reason) {
    return `Degraded: ${reason} The result is that of "${name}", not of the command.`;
}
function evidenceOf(run) {
    const line = knownLine(run);
    return line === undefined ? '' : `: ${line}`;
}
/** The line that a rule names; the best line of an unknown failure is a guess, and belongs into no sentence. */
function knownLine({ classification }) {
    return classification?.category === 'unknown' ? undefined : classification?.evidence?.text;
}
/** Why the step is red. */
function failure(reason, last) {
    const evidence = last && knownLine(last);
    return evidence === undefined ? reason : `${reason} Its log says: ${evidence}`;
}
/** The last lines of the log: why it stopped, and what the failures had in common. */
function closing(reason, attempts) {
    return [reason, inCommon(attempts.filter(({ passed }) => !passed))].filter((line) => line !== '');
}
/** What the failed attempts had in common, where there were several. */
function inCommon(failed) {
    if (failed.length < 2)
        return '';
    const endings = new Set(failed.map(({ facts }) => (0,_qeml_actions_attempts__WEBPACK_IMPORTED_MODULE_1__/* .describeEnding */ .b)(facts.ending)));
    const lines = new Set(failed.map(({ classification }) => classification?.evidence?.text));
    const all = failed.length === 2 ? 'Both failed attempts' : `All ${String(failed.length)} failed attempts`;
    const [ending = ''] = endings;
    if (endings.size > 1)
        return `The failed attempts ended in different ways: ${[...endings].join(', ')}.`;
    return lines.size === 1 && !lines.has(undefined)
        ? `${all} ended with ${ending}, on the same line of their logs.`
        : `${all} ended with ${ending}.`;
}


/***/ }),

/***/ 55113:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Or: () => (/* binding */ attemptsOf),
/* harmony export */   ky: () => (/* binding */ runsOf),
/* harmony export */   s8: () => (/* binding */ isFlaky)
/* harmony export */ });
/** The runs in their order; the last is the one that counts: it passed, or no other did. */
function runsOf({ happened }) {
    return happened.flatMap((entry) => (entry.event === 'ran' ? [entry.run] : []));
}
/** The attempts in their order, fallbacks left out. */
function attemptsOf(result) {
    return runsOf(result).filter(({ role }) => role === 'attempt');
}
/** Whether the command passed after it had failed. */
function isFlaky(result) {
    return result.end.outcome === 'success' && runsOf(result).length > 1;
}


/***/ }),

/***/ 51657:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  Or: () => (/* reexport */ result/* attemptsOf */.Or),
  s8: () => (/* reexport */ result/* isFlaky */.s8),
  ky: () => (/* reexport */ result/* runsOf */.ky),
  PM: () => (/* binding */ step)
});

// EXTERNAL MODULE: ./packages/core/src/duration.ts
var duration = __nccwpck_require__(29713);
// EXTERNAL MODULE: ./packages/attempts/src/ending-text.ts
var ending_text = __nccwpck_require__(62361);
// EXTERNAL MODULE: ./packages/attempts/src/rule.ts
var src_rule = __nccwpck_require__(3412);
;// CONCATENATED MODULE: ./packages/attempts/src/decide.ts



/** The one place where it is decided what follows what has happened. Pure. */
function decide(plan, standing) {
    const last = standing.happened.at(-1);
    const runs = standing.happened.flatMap((entry) => (entry.event === 'ran' ? [entry.run] : []));
    const attempts = runs.filter(({ role }) => role === 'attempt').length;
    if (standing.cancelled)
        return cancelled(standing.cancelled);
    if (!last)
        return { next: 'run', role: 'attempt', number: 1, reason: '' };
    if (last.event === 'waited')
        return afterWait(plan, standing, attempts, last);
    const { run } = last;
    return run.passed ? passed(run, attempts) : failed(plan, standing, run);
}
function cancelled(signal) {
    return {
        next: 'stop',
        outcome: 'cancelled',
        ending: { kind: 'cancelled', signal },
        reason: 'The run was cancelled.',
    };
}
function afterWait({ totalTimeout }, { elapsed }, attempts, wait) {
    if (totalTimeout === undefined || elapsed < totalTimeout) {
        return { next: 'run', role: 'attempt', number: attempts + 1, reason: wait.reason };
    }
    const ending = { kind: 'timed-out', limit: 'total', after: totalTimeout };
    const reason = `The total time-out of ${(0,duration/* formatDuration */.a)(totalTimeout)} was over before attempt ${String(attempts + 1)} could begin.`;
    return { next: 'stop', outcome: 'timeout', ending, reason };
}
function passed(run, attempts) {
    if (run.role === 'fallback') {
        const reason = `The fallback "${run.name ?? ''}" succeeded after ${counted(attempts)} had failed.`;
        return { next: 'stop', outcome: 'degraded', ending: run.facts.ending, reason };
    }
    const reason = attempts === 1 ? 'The first attempt succeeded.' : `Attempt ${String(attempts)} succeeded.`;
    return { next: 'stop', outcome: 'success', ending: run.facts.ending, reason };
}
function failed(plan, standing, run) {
    const { ending } = run.facts;
    if (ending.kind === 'cancelled')
        return cancelled(ending.signal);
    if (ending.kind === 'not-started')
        return stopped(run, `The command could not be started: ${ending.reason}`);
    if (ending.kind === 'timed-out' && ending.limit === 'total')
        return stopped(run, sentence(run, 'No time is left.'));
    if (run.role === 'fallback')
        return fallbackOr(plan, standing, run, sentence(run, 'No fallback is left.'));
    const stop = plan.stopOn.find((rule) => (0,src_rule/* matches */.c)(rule, run.facts));
    if (stop)
        return stopped(run, sentence(run, `stop-on has "${stop.text}".`));
    const retry = retryOr(plan, standing, run);
    return typeof retry === 'string' ? fallbackOr(plan, standing, run, sentence(run, retry)) : retry;
}
/** The wait before a retry, or why there is none. */
function retryOr(plan, { happened, elapsed }, run) {
    const rule = plan.retryOn.find((candidate) => (0,src_rule/* matches */.c)(candidate, run.facts));
    if (!rule)
        return 'No rule of retry-on matches that.';
    if (run.number >= plan.maxAttempts) {
        return plan.maxAttempts === 1
            ? 'One attempt was asked for.'
            : `All ${String(plan.maxAttempts)} attempts are spent.`;
    }
    const caused = happened.filter((entry) => entry.event === 'waited' && entry.rule === rule).length;
    if (rule.limit !== undefined && caused >= rule.limit)
        return `The limit of "${rule.text}" is reached.`;
    const asked = plan.respectRetryAfter ? run.serverWait : undefined;
    if (asked && asked.milliseconds > plan.maxDelay) {
        return `The output asks to wait ${(0,duration/* formatDuration */.a)(asked.milliseconds)} ("${asked.text}"), longer than max-delay (${(0,duration/* formatDuration */.a)(plan.maxDelay)}).`;
    }
    const own = rule.delay ?? plan.delays[run.number - 1] ?? 0;
    const milliseconds = Math.max(own, asked?.milliseconds ?? 0);
    if (plan.totalTimeout !== undefined && elapsed + milliseconds >= plan.totalTimeout) {
        return `A wait of ${(0,duration/* formatDuration */.a)(milliseconds)} does not fit into what total-timeout (${(0,duration/* formatDuration */.a)(plan.totalTimeout)}) leaves.`;
    }
    const because = asked && milliseconds > own ? `, as long as the output asks ("${asked.text}")` : '';
    return {
        next: 'wait',
        milliseconds,
        rule,
        reason: `${(0,ending_text/* describeEnding */.b)(run.facts.ending)} matches "${rule.text}"${because}`,
    };
}
function fallbackOr(plan, { elapsed }, run, reason) {
    const number = run.role === 'fallback' ? run.number + 1 : 1;
    const fallback = plan.fallbacks[number - 1];
    const inTime = plan.totalTimeout === undefined || elapsed < plan.totalTimeout;
    return fallback && inTime ? { next: 'run', role: 'fallback', number, reason } : stopped(run, reason);
}
function stopped(run, reason) {
    const { ending } = run.facts;
    return { next: 'stop', outcome: ending.kind === 'timed-out' ? 'timeout' : 'failure', ending, reason };
}
function sentence(run, why) {
    const subject = run.role === 'fallback' ? `The fallback "${run.name ?? ''}"` : `Attempt ${String(run.number)}`;
    return `${subject} ${verb(run)}. ${why}`;
}
function verb(run) {
    const { ending } = run.facts;
    return ending.kind === 'timed-out'
        ? `ran into its limit: ${(0,ending_text/* describeEnding */.b)(ending)}`
        : `ended with ${(0,ending_text/* describeEnding */.b)(ending)}`;
}
function counted(attempts) {
    return attempts === 1 ? 'one attempt' : `${String(attempts)} attempts`;
}

;// CONCATENATED MODULE: ./packages/attempts/src/loop.ts

/** Asks what comes next and does it, until it is to stop. */
async function runAttempts(plan, ports) {
    const happened = [];
    for (;;) {
        const standing = { happened, elapsed: ports.elapsed(), cancelled: ports.cancelled() };
        const decision = decide(plan, standing);
        switch (decision.next) {
            case 'run':
                happened.push({ event: 'ran', run: await ports.run(decision) });
                break;
            case 'wait':
                happened.push({ ...decision, event: 'waited', milliseconds: await ports.wait(decision) });
                break;
            case 'stop':
                return { happened, end: decision };
            default:
                return decision;
        }
    }
}

// EXTERNAL MODULE: ./packages/core/src/environment-file.ts
var environment_file = __nccwpck_require__(827);
// EXTERNAL MODULE: ./packages/core/src/summary.ts
var summary = __nccwpck_require__(50521);
;// CONCATENATED MODULE: ./packages/attempts/src/commit-traces.ts

/** Part of a step's summary is ours. */
const ROOM_FOR_OURS = 64 * 1_024;
/**
 * Hands the traces of the command that counts on to the runner. Outputs in `reserved` are the action's own and are left
 * out; returns what was left out, each in a sentence.
 */
async function commitTraces(traces, runner, reserved, files) {
    const faults = [];
    const append = async (variable, text) => {
        const path = runner[variable];
        if (path && text !== '')
            await files.append(path, text);
    };
    const mine = traces.outputs.filter(({ name }) => !reserved.includes(name.toLowerCase()));
    for (const { name } of traces.outputs.filter((entry) => !mine.includes(entry))) {
        faults.push(`The command's output ${name} was left out: the action has an output of that name.`);
    }
    await append('GITHUB_OUTPUT', mine.map(environment_file/* formatEntry */.WL).join(''));
    await append('GITHUB_ENV', traces.variables.map(environment_file/* formatEntry */.WL).join(''));
    await append('GITHUB_STATE', traces.state.map(environment_file/* formatEntry */.WL).join(''));
    await append('GITHUB_PATH', traces.folders.map((folder) => `${folder}\n`).join(''));
    await append('GITHUB_ARTIFACTS', withLineEnd(traces.artifacts));
    if (Buffer.byteLength(traces.summary) <= summary/* SUMMARY_LIMIT */.J - ROOM_FOR_OURS) {
        await append('GITHUB_STEP_SUMMARY', withLineEnd(traces.summary));
    }
    else {
        faults.push("The command's step summary was left out: GitHub shows 1 MiB of a step's summary or nothing of it.");
    }
    return faults;
}
/** The traces of a command with what hooks before it set for all later ones. */
function withHooks(traces, variables, folders) {
    return {
        ...traces,
        variables: [...variables, ...traces.variables],
        folders: [...folders, ...traces.folders],
    };
}
function withLineEnd(text) {
    return text === '' || text.endsWith('\n') ? text : `${text}\n`;
}

// EXTERNAL MODULE: ./packages/core/src/annotation.ts
var annotation = __nccwpck_require__(55612);
// EXTERNAL MODULE: ./actions/retry-with-backoff/src/messages.ts
var messages = __nccwpck_require__(67376);
// EXTERNAL MODULE: ./actions/retry-with-backoff/src/result.ts
var result = __nccwpck_require__(55113);
;// CONCATENATED MODULE: ./actions/retry-with-backoff/src/apply/commit.ts




/** A name that is still one when it is written to an environment file. */
const FIT_NAME = /^(?!.*<<)[^=\r\n]*[^=<\r\n]$/;
/**
 * Hands what the run that counts has left on to the runner: environment files and commands that were held back.
 * Returns what was dropped, each in a sentence.
 */
async function commit(course, ports) {
    const run = (0,result/* runsOf */.ky)(course).at(-1);
    if (!run)
        return [];
    const { traces, held } = run;
    const unnamed = [];
    const whole = {
        ...traces,
        outputs: [...traces.outputs, ...entriesOf(held, 'set-output', unnamed)],
        state: [...traces.state, ...entriesOf(held, 'save-state', unnamed)],
    };
    const withSet = withHooks(whole, course.set.variables, course.set.folders);
    const faults = await commitTraces(withSet, ports.environment, ports.reserved, ports.files);
    issue(held, ports.log);
    return [...traces.faults, ...unnamed, ...faults];
}
/** The values that commands set. One whose name no environment file can hold is left out, and said in `faults`. */
function entriesOf(held, command, faults) {
    return held.of(command).flatMap(({ properties, data }) => {
        const [, name = ''] = Object.entries(properties).find(([key]) => key.toLowerCase() === 'name') ?? [];
        if (FIT_NAME.test(name))
            return [{ name, value: data }];
        faults.push((0,messages/* valueWithoutName */.RK)(command, name));
        return [];
    });
}
function issue(held, log) {
    for (const level of annotation/* ANNOTATION_LEVELS */.CJ) {
        for (const command of held.of(level))
            log.command(command);
        const left = held.dropped(level);
        if (left > 0)
            log.line((0,messages/* annotationsLeftOut */.yS)(level, left));
    }
}

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(76760);
;// CONCATENATED MODULE: ./packages/attempts/src/child-environment.ts
/** What the runner gives to actions alone; a `run:` step has none of it. */
const FOR_ACTIONS_ONLY = /^(?:INPUT_|STATE_|ACTIONS_RUNTIME_|ACTIONS_CACHE_)|^ACTIONS_RESULTS_URL$/;
/** The environment of a `run:` step, out of an action's. */
function commandEnvironment(environment) {
    return Object.fromEntries(Object.entries(environment).filter(([name]) => !FOR_ACTIONS_ONLY.test(name)));
}
/** An environment with what earlier commands wrote to GITHUB_ENV and GITHUB_PATH in effect. */
function extended(environment, variables, folders, delimiter) {
    const set = { ...environment, ...Object.fromEntries(variables.map(({ name, value }) => [name, value])) };
    if (folders.length === 0)
        return set;
    const name = Object.keys(set).find((key) => key.toUpperCase() === 'PATH') ?? 'PATH';
    // The runner puts the latest first.
    const before = [...folders].reverse().join(delimiter);
    return { ...set, [name]: set[name] ? `${before}${delimiter}${set[name]}` : before };
}

// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __nccwpck_require__(31421);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __nccwpck_require__(73024);
// EXTERNAL MODULE: external "node:net"
var external_node_net_ = __nccwpck_require__(77030);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __nccwpck_require__(57975);
// EXTERNAL MODULE: ./packages/core/src/log.ts
var log = __nccwpck_require__(88315);
;// CONCATENATED MODULE: ./packages/attempts/src/output-pipes.ts






const run = (0,external_node_util_.promisify)(external_node_child_process_.execFile);
/** As many commands are provided for at a time: a step mostly runs fewer. */
const AT_A_TIME = 4;
/**
 * Pipes for commands' output as a `run:` step has them. Node gives its children sockets, which cannot be opened by
 * their names: `echo x > /dev/stderr` fails there.
 */
class PipePool {
    #folder;
    #names = [];
    #made = 0;
    #making;
    /** @param folder one of this pool's own, made already */
    constructor(folder) {
        this.#folder = folder;
        this.#making = this.#make();
    }
    /** Undefined on Windows, where Node's own are pipes, and where none can be made: then Node's are used. */
    async take() {
        if (this.#names.length === 0)
            this.#making ??= this.#make();
        const there = await this.#making;
        const name = there ? this.#names.shift() : undefined;
        if (this.#names.length === 0)
            this.#making = undefined;
        return name === undefined ? undefined : { stdout: opened(`${name}-stdout`), stderr: opened(`${name}-stderr`) };
    }
    async #make() {
        if (process.platform === 'win32')
            return false;
        const names = Array.from({ length: AT_A_TIME }, () => (0,external_node_path_.join)(this.#folder, `pipe-${String(++this.#made)}`));
        try {
            await run('mkfifo', ['-m', '600', ...names.flatMap((name) => log/* STREAMS */.gO.map((stream) => `${name}-${stream}`))]);
        }
        catch {
            // No mkfifo(1), or a file system without pipes.
            return false;
        }
        this.#names = names;
        return true;
    }
}
/** Lets go of the child's ends, so that the readers see the end when the last process has. */
function releasePipes(pipes) {
    if (pipes)
        for (const stream of log/* STREAMS */.gO)
            (0,external_node_fs_.closeSync)(pipes[stream].descriptor);
}
function opened(path) {
    // The reader first and without waiting for a writer; a writer would wait for a reader.
    const reading = (0,external_node_fs_.openSync)(path, external_node_fs_.constants.O_RDONLY | external_node_fs_.constants.O_NONBLOCK);
    const descriptor = (0,external_node_fs_.openSync)(path, external_node_fs_.constants.O_WRONLY);
    (0,external_node_fs_.unlinkSync)(path);
    return { descriptor, reader: new external_node_net_.Socket({ fd: reading, readable: true, writable: false }) };
}

;// CONCATENATED MODULE: ./packages/attempts/src/attempt-log.ts


const KEPT_HEAD = 64 * 1_024 * 1_024;
const KEPT_TAIL = 1_024 * 1_024;
const TAIL = 64 * 1_024;
/** As long a line without its end is written at the latest, but for its last part, in which a secret may begin. */
const LONGEST_CARRY = 64 * 1_024;
const LONGEST_SECRET = 4 * 1_024;
/** Bytes after which the head is full, whatever is still carried. */
const SURELY_FULL = KEPT_HEAD + 2 * LONGEST_CARRY;
/**
 * The kept log of an attempt: the bytes of both streams as they came, secrets redacted, in constant memory and bounded
 * on disk to its first 64 MiB and its last 1 MiB.
 */
class AttemptLog {
    path;
    #descriptor;
    #write;
    #redactor;
    #tail = new LastBytes(TAIL);
    /** Unredacted until the end, so that what is left out costs nothing; longer by what a cut secret at its start takes. */
    #beyond = new LastBytes(KEPT_TAIL + LONGEST_CARRY);
    #carry = '';
    #given = 0;
    #written = 0;
    #last = Promise.resolve();
    /** @throws Error when no file can be made at the path */
    constructor(path, redactor) {
        this.path = path;
        this.#descriptor = (0,external_node_fs_.openSync)(path, 'w');
        this.#write = (0,log/* descriptorSink */.tz)(this.#descriptor);
        this.#redactor = redactor;
    }
    /** Resolves when the bytes are kept; both streams write here, in the order in which they come. */
    write(chunk) {
        this.#tail.add(chunk);
        if (this.#given > SURELY_FULL)
            return this.#pass(chunk);
        this.#given += chunk.length;
        return this.#isPlain(chunk) ? this.#takePlain(chunk) : this.#takeText(chunk);
    }
    /** Whether redacting would change nothing; not asked of small pieces, which cost little as text. */
    #isPlain(chunk) {
        if (chunk.length <= LONGEST_SECRET)
            return false;
        const overlap = Math.max(LONGEST_SECRET, this.#redactor.longest);
        const seam = Buffer.from(this.#carry + chunk.toString('latin1', 0, overlap), 'latin1');
        return !this.#redactor.mayChange(seam) && !this.#redactor.mayChange(chunk);
    }
    #takePlain(chunk) {
        const lineEnd = chunk.lastIndexOf('\n') + 1;
        const tooLong = this.#carry.length + chunk.length >= LONGEST_CARRY;
        const end = lineEnd === 0 && tooLong ? chunk.length - LONGEST_SECRET : lineEnd;
        const carried = end > 0 ? this.#carry : '';
        this.#carry = (end > 0 ? '' : this.#carry) + chunk.toString('latin1', end);
        this.#last = this.#last.then(async () => {
            await this.#keepBytes(Buffer.from(carried, 'latin1'));
            await this.#keepBytes(chunk.subarray(0, end));
        });
        return this.#last;
    }
    #takeText(chunk) {
        const text = this.#carry + chunk.toString('latin1');
        const end = completeUpTo(text, this.#redactor);
        this.#carry = text.slice(end);
        if (end > 0)
            this.#last = this.#last.then(() => this.#keep(text.slice(0, end)));
        return this.#last;
    }
    /** The last 64 KiB of output, unredacted: for reading, not for showing. */
    tail() {
        return this.#tail.bytes().toString('utf8');
    }
    async close() {
        await this.#last;
        await this.#keep(this.#carry);
        this.#carry = '';
        const last = this.#lastPart();
        const left = this.#beyond.seen - last.length;
        if (left > 0)
            await this.#write(Buffer.from(`\n[${String(left)} bytes are left out here: a kept log holds the first 64 MiB and the last 1 MiB]\n`));
        await this.#write(last);
        (0,external_node_fs_.closeSync)(this.#descriptor);
    }
    #keep(text) {
        return this.#keepBytes(Buffer.from(this.#redactor.redactBytes(text), 'latin1'));
    }
    async #keepBytes(bytes) {
        if (bytes.length === 0)
            return;
        const room = Math.max(0, KEPT_HEAD - this.#written);
        if (room > 0)
            await this.#write(bytes.subarray(0, room));
        this.#written += Math.min(room, bytes.length);
        if (bytes.length > room)
            this.#beyond.add(bytes.subarray(room));
    }
    /** Takes what comes when the head is full; first, once, what was carried till then. */
    #pass(chunk) {
        const carried = Buffer.from(this.#carry, 'latin1');
        this.#carry = '';
        this.#last = this.#last.then(() => {
            this.#beyond.add(carried);
            this.#beyond.add(chunk);
        });
        return this.#last;
    }
    #lastPart() {
        const bytes = this.#beyond.bytes();
        const redacted = Buffer.from(this.#redactor.redactBytes(bytes.toString('latin1')), 'latin1');
        const cut = this.#beyond.seen > bytes.length ? LONGEST_CARRY : 0;
        return redacted.subarray(Math.max(cut, redacted.length - KEPT_TAIL));
    }
}
/** The last bytes of a stream, in memory that does not grow with the number of pieces. */
class LastBytes {
    #limit;
    #ring = Buffer.alloc(0);
    seen = 0;
    constructor(limit) {
        this.#limit = limit;
    }
    add(chunk) {
        if (chunk.length === 0)
            return;
        if (this.#ring.length === 0)
            this.#ring = Buffer.alloc(this.#limit);
        this.seen += chunk.length;
        const last = chunk.subarray(-this.#limit);
        const at = (this.seen - last.length) % this.#limit;
        const copied = last.copy(this.#ring, at);
        last.copy(this.#ring, 0, copied);
    }
    bytes() {
        if (this.seen <= this.#limit)
            return this.#ring.subarray(0, this.seen);
        const at = this.seen % this.#limit;
        return Buffer.concat([this.#ring.subarray(at), this.#ring.subarray(0, at)]);
    }
}
/** Up to where a text can be redacted without cutting a secret: its last line end, before a private key still open. */
function completeUpTo(text, redactor) {
    const lineEnd = text.lastIndexOf('\n') + 1;
    const end = lineEnd > 0 || text.length < LONGEST_CARRY ? lineEnd : withinLine(text, redactor);
    const key = text.lastIndexOf('-----BEGIN ', end);
    const open = key >= 0 && key > end - LONGEST_CARRY / 4 && !text.slice(key, end).includes('-----END ');
    return open ? key : end;
}
/** Where a long line can be cut: where redacting its two parts gives the same as redacting all of it. */
function withinLine(text, redactor) {
    const whole = redactor.redactBytes(text);
    if (whole === text)
        return text.length - LONGEST_SECRET;
    for (let at = text.length - LONGEST_SECRET; at > 0; at -= LONGEST_SECRET) {
        if (redactor.redactBytes(text.slice(0, at)) + redactor.redactBytes(text.slice(at)) === whole)
            return at;
    }
    return text.length;
}

// EXTERNAL MODULE: ./packages/attempts/src/command-gate.ts + 2 modules
var command_gate = __nccwpck_require__(96611);
// EXTERNAL MODULE: ./packages/core/src/unique-name.ts
var unique_name = __nccwpck_require__(40100);
// EXTERNAL MODULE: ./packages/core/src/clock.ts + 1 modules
var src_clock = __nccwpck_require__(91367);
// EXTERNAL MODULE: ./packages/core/src/errors.ts
var errors = __nccwpck_require__(37638);
;// CONCATENATED MODULE: ./packages/core/src/process-tree/kill.ts



const kill_run = (0,external_node_util_.promisify)(external_node_child_process_.execFile);
/** POSIX: kill(2), and for another user's process `sudo -n kill` where that is allowed. */
const posixKill = async (pids, signal) => {
    const refused = pids.filter((pid) => !allowed(pid, signal));
    if (refused.length === 0)
        return [];
    try {
        await kill_run('sudo', ['-n', 'kill', '-s', signal.slice('SIG'.length), ...refused.map(String)], { timeout: 2_000 });
        return [];
    }
    catch {
        // No sudo, or not without a password: the caller names these processes in a warning.
        return refused;
    }
};
function allowed(pid, signal) {
    try {
        process.kill(pid, signal);
        return true;
    }
    catch (error) {
        if ((0,errors/* codeOf */.$N)(error) === 'ESRCH')
            return true;
        if ((0,errors/* codeOf */.$N)(error) === 'EPERM')
            return false;
        throw error;
    }
}
/** Windows has no signals: `taskkill` ends a process and its children at once, whatever was asked for. */
const windowsKill = async (pids) => {
    const refused = [];
    for (const pid of pids) {
        try {
            await kill_run('taskkill', ['/T', '/F', '/PID', String(Math.abs(pid))], { windowsHide: true });
        }
        catch (error) {
            // 128: no such process.
            if (!(error instanceof Error && 'code' in error && error.code === 128))
                refused.push(pid);
        }
    }
    return refused;
};

;// CONCATENATED MODULE: ./packages/core/src/process-tree/members.ts
/**
 * The processes of a tree, parents before their children: the first one's group, whatever carries the marker, what was
 * seen in the tree before, and all descendants of these. Thereby a double fork, a `setsid` daemon and a child whose
 * parent has ended are found; one that has cleared its environment and left session and parents behind is not.
 */
function membersOf(rows, root, self) {
    const children = Map.groupBy(rows, (row) => row.parent);
    const belongs = (row) => row.marked || row.group === root.pid || row.pid === root.pid || wasSeen(row, root);
    const found = withDescendants(rows.filter(belongs), children, self);
    const pids = new Set(found.map(({ pid }) => pid));
    // A parent that sees its child end before it is told to end itself takes that for the child's own ending.
    const tops = found.filter(({ parent }) => !pids.has(parent));
    // Windows keeps the pid of a parent that has ended and gives it to others, so two may be each other's parent.
    return withDescendants([...withDescendants(tops, children, self), ...found], children, self);
}
/** Breadth first. */
function withDescendants(first, children, self) {
    const members = new Map(first.filter(({ pid }) => pid !== self).map((row) => [row.pid, row]));
    // A Map's iteration reaches what is added on the way.
    for (const { pid } of members.values()) {
        for (const child of children.get(pid) ?? [])
            if (child.pid !== self)
                members.set(child.pid, child);
    }
    return [...members.values()];
}
function wasSeen(row, root) {
    return root.seen.get(row.pid)?.started === row.started;
}

;// CONCATENATED MODULE: ./packages/core/src/process-tree/row.ts
/** The variable whose value marks a tree. */
const MARKER_VARIABLE = 'QEML_PROCESS_TREE';
/** The variables that mark a tree. */
function marked(marker) {
    return { [MARKER_VARIABLE]: marker };
}

;// CONCATENATED MODULE: ./packages/core/src/process-tree/linux.ts



/** A process may end, or turn out to be another user's, between the listing and the reading. */
const UNREADABLE = new Set(['ENOENT', 'ESRCH', 'EACCES', 'EPERM']);
/** Reads /proc, which is there in containers without `ps`. */
function linuxTable(marker) {
    const self = statOf('self');
    const rows = (0,external_node_fs_.readdirSync)('/proc').flatMap((entry) => {
        const stat = /^\d+$/.test(entry) ? statOf(entry) : undefined;
        if (!stat || stat.state === 'Z' || stat.state === 'X')
            return [];
        const { parent, group, started } = stat;
        // A process that is older than we are was not started by us: what it holds need not be read.
        const older = self !== undefined && Number(started) < Number(self.started);
        return [{ pid: Number(entry), parent, group, started, marked: !older && isMarked(entry, marker) }];
    });
    return Promise.resolve(rows);
}
/** proc_pid_stat(5): pid (comm) state ppid pgrp session … starttime is the 22nd; comm may hold spaces and brackets. */
function statOf(entry) {
    const stat = readIfThere(`/proc/${entry}/stat`);
    if (!stat)
        return undefined;
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    const [state = '', parent = '', group = ''] = fields;
    return { state, parent: Number(parent), group: Number(group), started: fields[19] ?? '' };
}
function isMarked(entry, marker) {
    const environment = readIfThere(`/proc/${entry}/environ`) ?? '';
    return `\0${environment}`.includes(`\0${MARKER_VARIABLE}=${marker}\0`);
}
function readIfThere(path) {
    try {
        return (0,external_node_fs_.readFileSync)(path, 'latin1');
    }
    catch (error) {
        if (UNREADABLE.has((0,errors/* codeOf */.$N)(error) ?? ''))
            return undefined;
        throw error;
    }
}

;// CONCATENATED MODULE: ./packages/core/src/process-tree/ps.ts



const ps_run = (0,external_node_util_.promisify)(external_node_child_process_.execFile);
const ROW = /^\s*(\d+)\s+(\d+)\s+(\d+)\s+(\S+)\s+(\S+\s+\S+\s+\S+\s+\S+\s+\S+)\s?(.*)$/;
/** Asks `ps`, which on macOS shows with -E the environment of one's own processes. */
async function psTable(marker) {
    const environment = process.platform === 'darwin' ? ['-E'] : ['-e'];
    const columns = ['-o', 'pid=,ppid=,pgid=,state=,lstart=,command='];
    const { stdout } = await ps_run('ps', ['-A', ...environment, '-ww', ...columns], {
        env: { PATH: process.env['PATH'] ?? '', LC_ALL: 'C' },
        maxBuffer: 256 * 1024 * 1024,
    });
    return stdout.split('\n').flatMap((line) => rowOf(line, marker));
}
function rowOf(line, marker) {
    const match = ROW.exec(line);
    if (!match)
        return [];
    const [, pid, parent, group, state = '', started = '', command = ''] = match;
    if (state.startsWith('Z'))
        return [];
    const marked = command.includes(`${MARKER_VARIABLE}=${marker}`);
    return [{ pid: Number(pid), parent: Number(parent), group: Number(group), started, marked }];
}

;// CONCATENATED MODULE: ./packages/core/src/process-tree/windows.ts


const windows_run = (0,external_node_util_.promisify)(external_node_child_process_.execFile);
const QUERY = 'Get-CimInstance Win32_Process | ForEach-Object { "$($_.ProcessId) $($_.ParentProcessId) $($_.CreationDate.Ticks)" }';
/** Asks CIM; a parent's pid stays readable after the parent has ended. Windows shows no other process's environment. */
async function windowsTable() {
    const { stdout } = await windows_run('powershell', ['-NoProfile', '-NonInteractive', '-Command', QUERY], {
        windowsHide: true,
        maxBuffer: 64 * 1024 * 1024,
    });
    return stdout.split(/\r?\n/).flatMap((line) => {
        const [pid, parent, started] = line.trim().split(' ');
        if (!pid || !parent)
            return [];
        return [{ pid: Number(pid), parent: Number(parent), group: Number(pid), started: started ?? '', marked: false }];
    });
}

;// CONCATENATED MODULE: ./packages/core/src/process-tree/table.ts



/** The table of a system: from /proc, `ps` or CIM. */
function systemTable(platform) {
    if (platform === 'linux')
        return linuxTable;
    return platform === 'win32' ? windowsTable : psTable;
}

;// CONCATENATED MODULE: ./packages/core/src/process-tree/end.ts





function systemTreePorts(clock, platform = process.platform) {
    const kill = platform === 'win32' ? windowsKill : posixKill;
    return { clock, table: systemTable(platform), kill, self: process.pid };
}
const FIRST_LOOK = 5;
const LOOK_AT_MOST_EVERY = 50;
/** How long SIGKILL may take; a process in uninterruptible sleep outlives it. */
const AFTER_KILL = 2_000;
/**
 * Ends a tree: SIGTERM to all of it, `grace` milliseconds, SIGKILL to what is left, until it is empty.
 * Processes that appear meanwhile are treated alike.
 */
async function endTree(tree, grace, ports) {
    const { clock, kill } = ports;
    const seen = new Map();
    const forbidden = new Set();
    const begun = clock.now();
    for (let look = FIRST_LOOK;; look = Math.min(look * 2, LOOK_AT_MOST_EVERY)) {
        const rows = await listed(tree, ports);
        if (typeof rows === 'string')
            return { ...(await endGroup(tree, grace, ports)), blind: rows };
        const members = membersOf(rows, { pid: tree.pid, seen }, ports.self).filter(({ pid }) => !forbidden.has(pid));
        const elapsed = clock.now() - begun;
        if (members.length === 0 || elapsed > grace + AFTER_KILL) {
            const left = members.map(({ pid }) => pid);
            return { ended: seen.size - forbidden.size - left.length, forbidden: [...forbidden, ...left], blind: undefined };
        }
        const late = elapsed >= grace;
        const targets = late ? members : members.filter(({ pid, started }) => seen.get(pid)?.started !== started);
        for (const row of members)
            seen.set(row.pid, row);
        for (const pid of await kill(targets.map((row) => row.pid), late ? 'SIGKILL' : 'SIGTERM'))
            forbidden.add(pid);
        await (0,src_clock/* sleep */.y)(clock, late ? look : Math.min(look, Math.max(0, grace - elapsed)));
    }
}
async function listed(tree, { table }) {
    try {
        return await table(tree.marker);
    }
    catch (error) {
        return (0,errors/* messageOf */.bD)(error);
    }
}
/** What can be done without a list of processes. */
async function endGroup({ pid }, grace, { clock, kill }) {
    const refused = await kill([-pid], 'SIGTERM');
    await (0,src_clock/* sleep */.y)(clock, grace);
    await kill([-pid], 'SIGKILL');
    return { ended: 1, forbidden: refused };
}

;// CONCATENATED MODULE: ./packages/attempts/src/child.ts



/** Starts a program in a process group of its own, with its input closed; a text says why it could not be started. */
async function startChild(launch, marker) {
    const { pipes } = launch;
    try {
        const child = (0,external_node_child_process_.spawn)(launch.file, launch.args, {
            cwd: launch.folder,
            env: { ...launch.environment, ...marked(marker) },
            stdio: ['ignore', pipes?.stdout.descriptor ?? 'pipe', pipes?.stderr.descriptor ?? 'pipe'],
            // Its own session: what it starts can be ended with it, and a terminal's Ctrl-C reaches it through us alone.
            detached: process.platform !== 'win32',
            windowsHide: true,
            windowsVerbatimArguments: launch.verbatim,
        });
        const fault = await faultOf(child);
        const [stdout, stderr] = [pipes?.stdout.reader ?? child.stdout, pipes?.stderr.reader ?? child.stderr];
        if (fault === undefined && child.pid !== undefined && stdout && stderr)
            return running(child, child.pid, stdout, stderr);
        stdout?.destroy();
        stderr?.destroy();
        return fault ?? 'it has no process id';
    }
    catch (error) {
        return (0,errors/* messageOf */.bD)(error);
    }
    finally {
        releasePipes(pipes);
    }
}
function running(child, pid, stdout, stderr) {
    const exited = new Promise((ended) => {
        child.once('exit', (code, signal) => {
            ended(signal ? { kind: 'signalled', signal } : { kind: 'exited', code: code ?? 1 });
        });
    });
    const letGo = () => {
        child.unref();
    };
    return { pid, stdout, stderr, exited, letGo };
}
/** Why a spawned child does not run; undefined when it does. */
function faultOf(child) {
    return new Promise((resolve) => {
        child.once('error', (error) => {
            resolve((0,errors/* messageOf */.bD)(error));
        });
        child.once('spawn', () => {
            resolve(undefined);
        });
    });
}

;// CONCATENATED MODULE: ./packages/attempts/src/quiet-watch.ts
/** Knows for how long no output has come; time in which output waits for our own reader is not quiet. */
class QuietWatch {
    #clock;
    #last;
    #busy = 0;
    constructor(clock) {
        this.#clock = clock;
        this.#last = clock.now();
    }
    /** Output has come, and is being handed over. */
    async busyWith(handover) {
        this.#busy++;
        try {
            await handover;
        }
        finally {
            this.#busy--;
            this.#last = this.#clock.now();
        }
    }
    /** Calls back once when it has been quiet for so many milliseconds; returns how to call it off. */
    after(milliseconds, callback) {
        let callOff = () => undefined;
        const look = () => {
            const quiet = this.#busy > 0 ? 0 : this.#clock.now() - this.#last;
            if (quiet >= milliseconds)
                callback();
            else
                callOff = this.#clock.after(milliseconds - quiet, look);
        };
        callOff = this.#clock.after(milliseconds, look);
        return () => {
            callOff();
        };
    }
    /** Resolves when, from now on, it has been quiet for `quiet` milliseconds, or after `longest` of them in all. */
    quiet(quiet, longest) {
        this.#last = this.#clock.now();
        let dispose = () => undefined;
        const happened = new Promise((resolve) => {
            const offQuiet = this.after(quiet, resolve);
            let offLongest = () => undefined;
            const end = () => {
                if (this.#busy > 0)
                    offLongest = this.#clock.after(quiet, end);
                else
                    resolve();
            };
            offLongest = this.#clock.after(longest, end);
            dispose = () => {
                offQuiet();
                offLongest();
            };
        });
        return { happened, dispose };
    }
}

;// CONCATENATED MODULE: ./packages/attempts/src/process.ts



/** As long a cancel may take: the runner kills us after 7.5 s. */
const CANCEL_GRACE = 5_000;
/** Runs a program to its end, in a process group of its own, with its input closed. */
async function runProcess(launch, limits, ports) {
    const begun = ports.clock.now();
    const marker = (0,unique_name/* uniqueName */.F)();
    const child = await startChild(launch, marker);
    if (typeof child === 'string') {
        const ending = { kind: 'not-started', reason: child };
        return { ending, duration: 0, tree: undefined, outputHeld: false, processes: undefined };
    }
    const processes = { pid: child.pid, marker };
    const watch = new QuietWatch(ports.clock);
    const pumps = log/* STREAMS */.gO.map((stream) => pump(child[stream], stream, watch, ports.output));
    const stop = interruption(limits, watch, ports);
    const first = await Promise.race([child.exited, stop.happened]);
    stop.dispose();
    let tree;
    if (first.kind === 'timed-out' || first.kind === 'cancelled') {
        const grace = first.kind === 'cancelled' ? Math.min(CANCEL_GRACE, limits.killGrace) : limits.killGrace;
        tree = await endTree(processes, grace, ports.tree);
    }
    const outputHeld = !(await drained(child, pumps, watch));
    return { ending: first, duration: ports.clock.now() - begun, tree, outputHeld, processes };
}
async function pump(stream, name, watch, output) {
    try {
        for await (const chunk of stream)
            await watch.busyWith(output(name, chunk));
    }
    catch (error) {
        if (!stream.destroyed || stream.errored)
            throw error;
    }
}
/** The first of time-out, idle time-out, total time-out and cancel. */
function interruption({ attempt, idle, total }, watch, { clock, cancel }) {
    const disposals = [];
    const happened = new Promise((resolve) => {
        const timeOut = (limit, after) => () => {
            resolve({ kind: 'timed-out', limit, after });
        };
        const cancelled = () => {
            resolve({ kind: 'cancelled', signal: cancel.reason });
        };
        if (attempt !== undefined)
            disposals.push(clock.after(attempt, timeOut('attempt', attempt)));
        if (total)
            disposals.push(clock.after(total.left, timeOut('total', total.of)));
        if (idle !== undefined)
            disposals.push(watch.after(idle, timeOut('idle', idle)));
        if (cancel.aborted)
            cancelled();
        cancel.addEventListener('abort', cancelled, { once: true });
        disposals.push(() => {
            cancel.removeEventListener('abort', cancelled);
        });
    });
    return {
        happened,
        dispose: () => {
            for (const dispose of disposals)
                dispose();
        },
    };
}
const QUIET_AFTER_EXIT = 2_000;
const LONGEST_AFTER_EXIT = 10_000;
/**
 * Reads on until both streams end. What a process left behind still holds open is read until it has been quiet for 2 s,
 * or for 10 s in all, then let go; time in which our own reader is slow does not count.
 */
async function drained(child, pumps, watch) {
    const ended = Promise.all(pumps).then(() => true);
    const held = watch.quiet(QUIET_AFTER_EXIT, LONGEST_AFTER_EXIT);
    const complete = await Promise.race([ended, held.happened.then(() => false)]);
    held.dispose();
    if (!complete) {
        child.stdout.destroy();
        child.stderr.destroy();
        await ended;
    }
    child.letGo();
    return complete;
}

;// CONCATENATED MODULE: ./packages/attempts/src/program.ts



const NOT_THERE = new Set(['ENOENT', 'ENOTDIR', 'EACCES', 'ELOOP', 'ENAMETOOLONG']);
/** The path of a program as a shell would find it on PATH; undefined where it is not there. */
async function findProgram(name, { platform, environment }) {
    const windows = platform === 'win32';
    const path = Object.entries(environment).find(([key]) => (windows ? key.toUpperCase() : key) === 'PATH')?.[1] ?? '';
    const endings = windows ? ['', ...(environment['PATHEXT'] ?? '.COM;.EXE;.BAT;.CMD').split(';')] : [''];
    const folders = (0,external_node_path_.isAbsolute)(name) || /[\\/]/.test(name) ? [''] : path.split(external_node_path_.delimiter).filter((part) => part !== '');
    for (const folder of folders) {
        for (const ending of endings) {
            const candidate = (0,external_node_path_.join)(folder, name + ending);
            if (isProgram(candidate))
                return candidate;
        }
    }
    return undefined;
}
/** Asked at once, not through Node's threads: a PATH of many folders would cost each start some milliseconds. */
function isProgram(path) {
    try {
        if (!(0,external_node_fs_.statSync)(path, { throwIfNoEntry: false })?.isFile())
            return false;
        (0,external_node_fs_.accessSync)(path, external_node_fs_.constants.X_OK);
        return true;
    }
    catch (error) {
        if (NOT_THERE.has((0,errors/* codeOf */.$N)(error) ?? ''))
            return false;
        throw error;
    }
}

;// CONCATENATED MODULE: ./packages/attempts/src/shell-forms.ts
const asWritten = (run) => run;
const POWERSHELL = {
    arguments: `-command ". '{0}'"`,
    extension: '.ps1',
    content: (run) => `$ErrorActionPreference = 'stop'\n${run}\nif ((Test-Path -LiteralPath variable:\\LASTEXITCODE)) { exit $LASTEXITCODE }`,
};
/**
 * The runner's own forms.
 * @see https://github.com/actions/runner/blob/main/src/Runner.Worker/Handlers/ScriptHandlerHelpers.cs
 */
const BUILT_IN_SHELLS = {
    bash: {
        program: 'bash',
        arguments: '--noprofile --norc -e -o pipefail {0}',
        extension: '.sh',
        content: asWritten,
    },
    sh: { program: 'sh', arguments: '-e {0}', extension: '.sh', content: asWritten },
    pwsh: { program: 'pwsh', ...POWERSHELL },
    powershell: { program: 'powershell', ...POWERSHELL },
    cmd: {
        program: 'cmd',
        arguments: '/D /E:ON /V:OFF /S /C "CALL "{0}""',
        extension: '.cmd',
        content: (run) => `@echo off\n${run}`,
    },
    python: { program: 'python', arguments: '{0}', extension: '.py', content: asWritten },
    node: { program: 'node', arguments: '{0}', extension: '.js', content: asWritten },
};

;// CONCATENATED MODULE: ./packages/attempts/src/shell.ts




/**
 * Finds the shell that was asked for, or the default of the system.
 * @throws InputError for a name that is neither a shell nor a template, and for a shell that is not installed
 */
async function resolveShell(name, search) {
    return name === undefined ? defaultShell(search) : namedShell(name, search);
}
async function defaultShell(search) {
    const names = search.platform === 'win32' ? ['pwsh', 'powershell'] : ['bash', 'sh'];
    for (const name of names) {
        const file = await findProgram(name, search);
        if (file !== undefined)
            return shellOf(BUILT_IN_SHELLS[name], file, search.platform);
    }
    throw new errors/* InputError */.dz([
        `Neither ${names.join(' nor ')} is installed on this runner: name a shell in the input shell.`,
    ]);
}
async function namedShell(name, search) {
    const form = formOf(name);
    const file = await findProgram(form.program, search);
    if (file !== undefined)
        return shellOf(form, file, search.platform);
    throw new errors/* InputError */.dz([
        `Input shell is "${name}": ${form.program} is not installed on this runner (it is in none of the folders of PATH).`,
    ]);
}
function formOf(name) {
    const builtIn = Object.hasOwn(BUILT_IN_SHELLS, name)
        ? BUILT_IN_SHELLS[name]
        : undefined;
    if (builtIn)
        return builtIn;
    const [program = '', ...rest] = name.trim().split(' ');
    const template = rest.join(' ').trim();
    if (template.includes('{0}'))
        return { program, arguments: template, extension: '', content: (run) => run };
    throw new errors/* InputError */.dz([
        `Input shell is "${name}": expected one of ${Object.keys(BUILT_IN_SHELLS).join(', ')}, or a template with {0} for the script's path, such as \`bash -l {0}\`.`,
    ]);
}
function shellOf(form, file, platform) {
    const windows = platform === 'win32';
    return {
        display: `${file} ${form.arguments}`,
        file,
        verbatim: windows,
        // Windows takes one line; elsewhere it is split as .NET does for the runner.
        args: (script) => {
            const line = form.arguments.replaceAll('{0}', script.replaceAll('"', '\\"'));
            return windows ? [line] : splitArguments(line);
        },
        extension: form.extension,
        content: (run) => {
            const content = form.content(run.replaceAll('\r\n', '\n'));
            return windows ? content.replaceAll('\n', '\r\n') : content;
        },
    };
}
/** Splits a line of arguments at white space outside double quotes; `\"` is a quote. */
function splitArguments(line) {
    const parts = line.match(/(?:[^\s"\\]|\\"|\\|"(?:[^"\\]|\\"|\\)*"?)+/g) ?? [];
    return parts.map((part) => part.replace(/\\"|"/g, (quote) => (quote === '"' ? '' : '"')));
}
/** The path of a script for a shell, in a folder of its own. */
function scriptPath(folder, name, shell) {
    return (0,external_node_path_.join)(folder, `${name}${shell.extension}`);
}

;// CONCATENATED MODULE: ./packages/attempts/src/traces.ts


/** The runner's environment files, each with the name that it has in an attempt's own folder. */
const FILES = {
    GITHUB_OUTPUT: 'output',
    GITHUB_ENV: 'env',
    GITHUB_PATH: 'path',
    GITHUB_STEP_SUMMARY: 'summary.md',
    GITHUB_STATE: 'state',
    GITHUB_ARTIFACTS: 'artifacts',
};
const VARIABLES = Object.keys(FILES);
/** The runner refuses larger ones. */
const LARGEST = 16 * 1_024 * 1_024;
const NO_TRACES = {
    outputs: [],
    variables: [],
    folders: [],
    state: [],
    summary: '',
    artifacts: '',
    faults: [],
};
/** Makes the files for one command and returns the variables that point to them. */
async function prepareTraces(folder, runner, files) {
    await files.makeFolder(folder);
    const pointers = {};
    for (const variable of VARIABLES) {
        if (variable === 'GITHUB_ARTIFACTS' && !runner[variable])
            continue;
        const path = (0,external_node_path_.join)(folder, FILES[variable]);
        await files.write(path, '');
        pointers[variable] = path;
    }
    return pointers;
}
/** Reads what a command left in its files. */
async function readTraces(folder, files) {
    const faults = [];
    const text = async (variable) => {
        const path = (0,external_node_path_.join)(folder, FILES[variable]);
        const size = (await files.size(path)) ?? 0;
        if (size > LARGEST)
            faults.push(`${variable} was dropped: it holds ${String(size)} bytes, and 16 MiB is the most.`);
        return size === 0 || size > LARGEST ? '' : (0,environment_file/* decodeEnvironmentFile */.qV)(await files.read(path));
    };
    const entries = async (variable) => {
        const parsed = (0,environment_file/* parseEnvironmentFile */.FZ)(await text(variable));
        faults.push(...parsed.faults.map((fault) => `Part of ${variable} was dropped: ${fault}.`));
        return parsed.entries;
    };
    return {
        outputs: await entries('GITHUB_OUTPUT'),
        variables: traces_allowed(await entries('GITHUB_ENV'), faults),
        folders: (await text('GITHUB_PATH')).split(/\r\n|\n|\r/).filter((line) => line !== ''),
        state: await entries('GITHUB_STATE'),
        summary: await text('GITHUB_STEP_SUMMARY'),
        artifacts: await text('GITHUB_ARTIFACTS'),
        faults,
    };
}
/** The runner fails a step that sets NODE_OPTIONS for later ones. */
function traces_allowed(entries, faults) {
    const kept = entries.filter(({ name }) => name.toUpperCase() !== 'NODE_OPTIONS');
    if (kept.length < entries.length) {
        faults.push('NODE_OPTIONS was dropped from GITHUB_ENV: the runner allows no step to set it.');
    }
    return kept;
}
/** Copies what a command left in its files to the kept logs, secrets redacted. */
async function keepTraces(from, to, redactor, files) {
    for (const name of Object.values(FILES)) {
        const size = (await files.size((0,external_node_path_.join)(from, name))) ?? 0;
        if (size === 0 || size > LARGEST)
            continue;
        await files.makeFolder(to);
        await files.write((0,external_node_path_.join)(to, name), redactor.redact((0,environment_file/* decodeEnvironmentFile */.qV)(await files.read((0,external_node_path_.join)(from, name)))));
    }
}

;// CONCATENATED MODULE: ./packages/attempts/src/command.ts






/** Runs a text as a `run:` step would, with environment files and log of its own. */
async function runCommand(command, setting) {
    const { files, log, redactor, shell } = setting;
    const folder = (0,external_node_path_.join)(setting.privateFolder, command.name);
    const pointers = await prepareTraces(folder, setting.runner, files);
    const script = scriptPath(folder, 'script', shell);
    await files.write(script, shell.content(command.run));
    await files.makeFolder(setting.logFolder);
    const kept = new AttemptLog((0,external_node_path_.join)(setting.logFolder, `${command.name}.log`), redactor);
    const gate = new command_gate/* CommandGate */.Dp(setting.annotations, (mask) => {
        redactor.add(mask);
    });
    const lanes = { stdout: gate.lane(), stderr: gate.lane() };
    const environment = { ...command.environment, ...pointers };
    const program = { file: shell.file, args: shell.args(script), verbatim: shell.verbatim };
    const launch = { ...program, folder: setting.workingFolder, environment, pipes: await setting.pipes.take() };
    const ended = await runProcess(launch, command.limits, {
        ...setting.process,
        output: async (stream, chunk) => {
            await Promise.all([log.bytes(stream, lanes[stream].push(chunk)), kept.write(chunk)]);
        },
    });
    await Promise.all([log.bytes('stdout', lanes.stdout.end()), log.bytes('stderr', lanes.stderr.end())]);
    for (const closing of gate.closing())
        log.command(closing);
    await kept.close();
    const traces = await readTraces(folder, files);
    if (setting.logFolder !== setting.privateFolder) {
        await keepTraces(folder, (0,external_node_path_.join)(setting.logFolder, command.name), redactor, files);
    }
    return { ...ended, traces, held: gate.held, logPath: kept.path, tail: kept.tail() };
}

// EXTERNAL MODULE: ./packages/attempts/src/exit-codes.ts
var exit_codes = __nccwpck_require__(35789);
;// CONCATENATED MODULE: ./packages/attempts/src/output-facts.ts


/** A carriage return ends a line too: a pattern's $ stands before the one of CR LF, and after each state of a progress. */
const LINE_END = /\r\n|\n|\r/;
/** A longer line is looked at in pieces. */
const LONGEST_LINE = 1_024 * 1_024;
/** Reads a kept log once: which rules its lines match, and what the classifier makes of it. */
async function readOutput(path, rules, session) {
    const open = new Map(rules.flatMap((rule) => testOf(rule)));
    const found = new Set();
    let carry = '';
    const look = (line) => {
        for (const [rule, test] of open) {
            if (!test(line))
                continue;
            found.add(rule);
            open.delete(rule);
        }
    };
    const decoder = new TextDecoder();
    for await (const chunk of (0,external_node_fs_.createReadStream)(path)) {
        session.write(chunk);
        if (open.size === 0)
            continue;
        const lines = (carry + decoder.decode(chunk, { stream: true })).split(LINE_END);
        carry = lines.pop() ?? '';
        for (const line of lines)
            look((0,external_node_util_.stripVTControlCharacters)(line));
        if (carry.length < LONGEST_LINE)
            continue;
        look(carry);
        carry = '';
    }
    look((0,external_node_util_.stripVTControlCharacters)(carry));
    return { found, classification: session.end() };
}
function testOf(rule) {
    const { condition } = rule;
    if (condition.kind === 'output')
        return [[rule, (line) => line.includes(condition.text)]];
    return condition.kind === 'pattern' ? [[rule, condition.test]] : [];
}

// EXTERNAL MODULE: ./packages/attempts/src/server-wait.ts
var server_wait = __nccwpck_require__(81767);
// EXTERNAL MODULE: ./packages/attempts/src/ending.ts
var src_ending = __nccwpck_require__(6137);
;// CONCATENATED MODULE: ./actions/retry-with-backoff/src/apply/classification.ts

let classifier;
/** Reads a failed attempt's output by the rules on failures, which are loaded when one has failed. */
async function sessionFor(ending) {
    if (!classifier) {
        const { createClassifier } = await Promise.all(/* import() */[__nccwpck_require__.e(856), __nccwpck_require__.e(966), __nccwpck_require__.e(263), __nccwpck_require__.e(589)]).then(__nccwpck_require__.bind(__nccwpck_require__, 67589));
        classifier = createClassifier();
    }
    const exitCode = (0,src_ending/* exitCodeOf */.F)(ending);
    const signal = (0,src_ending/* signalOf */.o)(ending);
    return classifier.start({
        ending: {
            timedOut: ending.kind === 'timed-out',
            ...(exitCode !== undefined && ending.kind !== 'timed-out' && { exitCode }),
            ...(signal !== undefined && { signal }),
        },
    });
}

;// CONCATENATED MODULE: ./actions/retry-with-backoff/src/apply/rounds.ts





const LAST_LINES = 20;
/** Carries out what is decided, round by round. */
class Rounds {
    warnings = [];
    set = { variables: [], folders: [] };
    #inputs;
    #prepared;
    #ports;
    #begun;
    #setting;
    #base;
    #attempts = 0;
    #before;
    #leftBehind;
    /** The private folder is there. */
    constructor(inputs, prepared, ports, begun) {
        this.#inputs = inputs;
        this.#prepared = prepared;
        this.#ports = ports;
        this.#begun = begun;
        this.#base = commandEnvironment(ports.environment);
        this.#setting = {
            ...prepared,
            runner: ports.environment,
            annotations: inputs.annotations,
            files: ports.files,
            log: ports.log,
            redactor: ports.redactor,
            pipes: new PipePool(prepared.privateFolder),
            process: { clock: ports.clock, cancel: ports.cancel, tree: systemTreePorts(ports.clock, ports.platform) },
        };
    }
    elapsed() {
        return this.#ports.clock.now() - this.#begun;
    }
    cancelled() {
        return this.#ports.cancel.aborted ? this.#ports.cancel.reason : undefined;
    }
    async wait(decision) {
        const { clock, log, cancel } = this.#ports;
        log.line(messages/* waiting */.eg(decision.milliseconds, this.#attempts + 1, decision.reason));
        await this.#endLeftBehind();
        const begun = clock.now();
        if (decision.milliseconds > 0)
            await (0,src_clock/* sleep */.y)(clock, decision.milliseconds, cancel);
        const waited = clock.now() - begun;
        const hook = this.#inputs['on-retry'];
        if (hook !== undefined && !cancel.aborted)
            await this.#hook(hook);
        return decision.milliseconds > 0 ? waited : 0;
    }
    async run(decision) {
        await this.#endLeftBehind();
        const { role, number } = decision;
        const fallback = role === 'fallback' ? this.#inputs.fallbacks[number - 1] : undefined;
        const again = number > 1 ? this.#inputs['retry-run'] : undefined;
        const text = fallback?.run ?? again ?? this.#inputs.run;
        this.#attempts += 1;
        const startedAfter = this.elapsed();
        this.#announce(decision, text, fallback?.name);
        const attempt = role === 'attempt' ? this.#inputs['attempt-timeout'] : fallback?.attemptTimeout;
        const environment = this.#environment(this.#attempts);
        const name = `${role}-${String(number)}`;
        const result = await runCommand({ name, run: text, environment, limits: this.#limits(attempt, this.#inputs['idle-timeout']) }, this.#setting);
        this.#leftBehind = result.processes;
        this.warnings.push(...messages/* processWarnings */.Lm(name, result));
        const run = {
            role,
            number,
            ...(fallback && { name: fallback.name }),
            startedAfter,
            duration: result.duration,
            reason: decision.reason,
            logPath: result.logPath,
            lastLines: lastLines(result.tail),
            held: result.held,
            traces: result.traces,
            ...(await this.#judge(result)),
        };
        this.#before = run;
        this.#ports.log.line(messages/* ended */.v6(run));
        return run;
    }
    /** Whether it passed, and if not, what its output says. */
    async #judge({ ending, logPath, tail }) {
        const codes = this.#inputs['success-exit-codes'];
        if (ending.kind === 'exited' && (ending.code === 0 || (0,exit_codes/* hasExitCode */.E)(codes, ending.code))) {
            const facts = { ending, foundInOutput: new Set(), transient: false };
            return { passed: true, facts, classification: undefined, serverWait: undefined };
        }
        const rules = [...this.#inputs['stop-on'], ...this.#inputs['retry-on']];
        const { found, classification } = await readOutput(logPath, rules, await sessionFor(ending));
        // Trying again within a step is cheap: the first of the two keys is enough where nothing says "permanent".
        const transient = classification.prior === 'yes' && classification.transient !== 'no';
        const asked = (0,server_wait/* serverWait */.L)(tail, this.#ports.clock.date().getTime());
        return { passed: false, facts: { ending, foundInOutput: found, transient }, classification, serverWait: asked };
    }
    async #hook(run) {
        const { log } = this.#ports;
        const attempt = this.#attempts + 1;
        log.group(messages/* hookTitle */.Ez(attempt), messages/* commandLines */.Zm(run, this.#prepared.shell.display));
        const limits = this.#limits(this.#inputs['on-retry-timeout'], undefined);
        const name = `on-retry-${String(attempt - 1)}`;
        const result = await runCommand({ name, run, environment: this.#environment(attempt), limits }, this.#setting);
        this.set.variables.push(...result.traces.variables);
        this.set.folders.push(...result.traces.folders);
        const passed = result.ending.kind === 'exited' && result.ending.code === 0;
        if (!passed && result.ending.kind !== 'cancelled')
            this.warnings.push(messages/* hookFailed */.d1(attempt, result.ending));
        this.warnings.push(...result.traces.faults, ...messages/* processWarnings */.Lm(name, result));
    }
    #announce({ role, number, reason }, text, name) {
        const { plan, shell } = this.#prepared;
        const title = role === 'attempt'
            ? messages/* attemptTitle */.Af(number, plan.maxAttempts, this.#before && this.elapsed(), reason)
            : messages/* fallbackTitle */.XW(number, plan.fallbacks.length, name ?? '', reason);
        const waits = role === 'attempt' && number === 1 ? messages/* drawnWaits */.LG(plan.delays) : [];
        this.#ports.log.group(title, [...messages/* commandLines */.Zm(text, shell.display), ...waits]);
    }
    #limits(attempt, idle) {
        const of = this.#inputs['total-timeout'];
        const total = of === undefined ? undefined : { of, left: Math.max(0, of - this.elapsed()) };
        return { attempt, idle, total, killGrace: this.#inputs['kill-grace'] };
    }
    #environment(attempt) {
        const before = this.#before;
        const code = before && (0,src_ending/* exitCodeOf */.F)(before.facts.ending);
        return {
            ...extended(this.#base, this.set.variables, this.set.folders, external_node_path_.delimiter),
            QEML_ATTEMPT: String(attempt),
            QEML_MAX_ATTEMPTS: String(this.#inputs['max-attempts']),
            ...(before && { QEML_PREVIOUS_LOG: before.logPath, QEML_PREVIOUS_EXIT_CODE: String(code ?? '') }),
        };
    }
    /** What a failed attempt has left running is ended before anything is tried again. */
    async #endLeftBehind() {
        const tree = this.#leftBehind;
        this.#leftBehind = undefined;
        if (!tree)
            return;
        const ended = await endTree(tree, this.#inputs['kill-grace'], this.#setting.process.tree);
        this.warnings.push(...messages/* treeWarnings */.mi(ended));
    }
}
function lastLines(tail) {
    return tail.trimEnd().split(/\r?\n/).slice(-LAST_LINES).join('\n');
}

// EXTERNAL MODULE: ./packages/attempts/src/delays.ts
var delays = __nccwpck_require__(75242);
;// CONCATENATED MODULE: ./node_modules/pure-rand/lib/esm/generator/xoroshiro128plus.js
//#region src/generator/xoroshiro128plus.ts
const jumps = [
	3639956645,
	3750757012,
	1261568508,
	386426335
];
var XoroShiro128Plus = class XoroShiro128Plus {
	constructor(s01, s00, s11, s10) {
		this.s01 = s01;
		this.s00 = s00;
		this.s11 = s11;
		this.s10 = s10;
	}
	clone() {
		return new XoroShiro128Plus(this.s01, this.s00, this.s11, this.s10);
	}
	next() {
		const out = this.s00 + this.s10 | 0;
		const a0 = this.s10 ^ this.s00;
		const a1 = this.s11 ^ this.s01;
		const s00 = this.s00;
		const s01 = this.s01;
		this.s00 = s00 << 24 ^ s01 >>> 8 ^ a0 ^ a0 << 16;
		this.s01 = s01 << 24 ^ s00 >>> 8 ^ a1 ^ (a1 << 16 | a0 >>> 16);
		this.s10 = a1 << 5 ^ a0 >>> 27;
		this.s11 = a0 << 5 ^ a1 >>> 27;
		return out;
	}
	jump() {
		let ns01 = 0;
		let ns00 = 0;
		let ns11 = 0;
		let ns10 = 0;
		let s01 = this.s01;
		let s00 = this.s00;
		let s11 = this.s11;
		let s10 = this.s10;
		for (let i = 0; i !== 4; ++i) {
			const ji = jumps[i];
			for (let mask = 1; mask; mask <<= 1) {
				if (ji & mask) {
					ns01 ^= s01;
					ns00 ^= s00;
					ns11 ^= s11;
					ns10 ^= s10;
				}
				const a0 = s10 ^ s00;
				const a1 = s11 ^ s01;
				const s00_ = s00;
				const s01_ = s01;
				s00 = s00_ << 24 ^ s01_ >>> 8 ^ a0 ^ a0 << 16;
				s01 = s01_ << 24 ^ s00_ >>> 8 ^ a1 ^ (a1 << 16 | a0 >>> 16);
				s10 = a1 << 5 ^ a0 >>> 27;
				s11 = a0 << 5 ^ a1 >>> 27;
			}
		}
		this.s01 = ns01;
		this.s00 = ns00;
		this.s11 = ns11;
		this.s10 = ns10;
	}
	getState() {
		return [
			this.s01,
			this.s00,
			this.s11,
			this.s10
		];
	}
};
function xoroshiro128plusFromState(state) {
	if (!(state.length === 4)) throw new Error("The state must have been produced by a xoroshiro128plus RandomGenerator");
	return new XoroShiro128Plus(state[0], state[1], state[2], state[3]);
}
function xoroshiro128plus(seed) {
	return new XoroShiro128Plus(-1, ~seed, seed | 0, 0);
}
//#endregion


;// CONCATENATED MODULE: ./packages/attempts/src/seeded-random.ts

/** The same numbers for the same seed, on every system. */
function seededRandom(seed) {
    // Loaded only by those who give a seed: it takes 8 ms.
    const { createHash } = process.getBuiltinModule('node:crypto');
    const generator = xoroshiro128plus(createHash('sha256').update(seed).digest().readInt32LE());
    return () => (generator.next() >>> 0) / 2 ** 32;
}

// EXTERNAL MODULE: ./packages/core/src/workspace.ts
var src_workspace = __nccwpck_require__(53268);
;// CONCATENATED MODULE: ./actions/retry-with-backoff/src/gather.ts




/** @throws InputError where the shell or the working directory is not there */
async function gather(inputs, ports) {
    const { environment, platform, files } = ports;
    const workspace = (0,src_workspace/* workspaceFolder */.i)(environment);
    const workingFolder = (0,external_node_path_.resolve)(workspace, inputs['working-directory'] ?? '.');
    if (!(await files.isFolder(workingFolder))) {
        throw new errors/* InputError */.dz([(0,messages/* noSuchFolder */.Tv)(inputs['working-directory'] ?? '.', workingFolder)]);
    }
    const shell = await resolveShell(inputs.shell, { platform, environment });
    const privateFolder = (0,external_node_path_.join)(ports.folder, `retry-${(0,unique_name/* uniqueName */.F)()}`);
    const logFolder = inputs['log-dir'] === undefined ? privateFolder : (0,external_node_path_.resolve)(workspace, inputs['log-dir']);
    return { plan: planOf(inputs, ports), shell, workingFolder, privateFolder, logFolder };
}
function planOf(inputs, ports) {
    const seed = inputs['jitter-seed'];
    const series = (0,delays/* delaySeries */.$3)({
        backoff: inputs.backoff,
        jitter: inputs.jitter,
        initialDelay: inputs['initial-delay'],
        multiplier: inputs.multiplier,
        maxDelay: inputs['max-delay'],
    }, seed === undefined ? ports.random : seededRandom(seed));
    return {
        maxAttempts: inputs['max-attempts'],
        retryOn: inputs['retry-on'],
        stopOn: inputs['stop-on'],
        delays: Array.from({ length: inputs['max-attempts'] - 1 }, () => series.next().value),
        maxDelay: inputs['max-delay'],
        totalTimeout: inputs['total-timeout'],
        respectRetryAfter: inputs['respect-retry-after'],
        fallbacks: inputs.fallbacks,
    };
}

;// CONCATENATED MODULE: ./actions/retry-with-backoff/src/step.ts







/** Runs the command to an outcome, and leaves of it what one passing step would have left. */
async function step(inputs, ports) {
    const begun = ports.clock.now();
    const prepared = await gather(inputs, ports);
    await ports.files.makeFolder(prepared.privateFolder);
    const rounds = new Rounds(inputs, prepared, ports, begun);
    const { happened, end } = await runAttempts(prepared.plan, rounds);
    for (const line of (0,messages/* closing */.ET)(end.reason, (0,result/* attemptsOf */.Or)({ happened })))
        ports.log.line(line);
    const faults = await commit({ happened, set: rounds.set }, ports);
    return {
        inputs,
        happened,
        end,
        warnings: [...rounds.warnings, ...faults],
        logFolder: prepared.logFolder,
        duration: ports.clock.now() - begun,
    };
}


/***/ }),

/***/ 93991:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  yk: () => (/* reexport */ bars),
  rt: () => (/* reexport */ messages/* runName */.rt),
  Up: () => (/* binding */ view)
});

// UNUSED EXPORTS: reportSchema, undecided

// EXTERNAL MODULE: ./actions/retry-with-backoff/src/manifest.generated.ts
var manifest_generated = __nccwpck_require__(37954);
// EXTERNAL MODULE: ./actions/retry-with-backoff/src/messages.ts
var messages = __nccwpck_require__(67376);
// EXTERNAL MODULE: ./actions/retry-with-backoff/src/result.ts
var src_result = __nccwpck_require__(55113);
;// CONCATENATED MODULE: ./actions/retry-with-backoff/src/view/failure.ts


/** Why the step fails; undefined where it does not. */
function failureOf(result) {
    const { inputs, end } = result;
    const runs = (0,src_result/* runsOf */.ky)(result);
    switch (end.outcome) {
        case 'success':
            return inputs['fail-on-flaky'] && (0,src_result/* isFlaky */.s8)(result) ? (0,messages/* flaky */.gM)(runs) : undefined;
        case 'degraded':
            return inputs['on-degraded'] === 'fail' ? end.reason : undefined;
        case 'failure':
        case 'timeout': {
            const forgiven = inputs['continue-on-failure'] && end.ending.kind !== 'not-started';
            return forgiven ? undefined : (0,messages/* failure */.V2)(end.reason, runs.at(-1));
        }
        case 'cancelled':
            return end.reason;
        default:
            return end.outcome;
    }
}

;// CONCATENATED MODULE: ./actions/retry-with-backoff/src/view/annotations.ts



/** Warnings beside the run: what a green step must not hide, and what was dropped. */
function annotations(result) {
    const red = failureOf(result) !== undefined;
    const told = red ? [] : greenWithReservation(result);
    return [...told, ...result.warnings].map((message) => ({ level: 'warning', message }));
}
function greenWithReservation(result) {
    const { inputs, end } = result;
    const runs = (0,src_result/* runsOf */.ky)(result);
    if ((0,src_result/* isFlaky */.s8)(result))
        return [(0,messages/* flaky */.gM)(runs)];
    if (end.outcome === 'degraded') {
        return inputs['on-degraded'] === 'warn' ? [(0,messages/* degraded */.$o)(runs.at(-1)?.name ?? '', end.reason)] : [];
    }
    return end.outcome === 'success' ? [] : [`continue-on-failure: ${(0,messages/* failure */.V2)(end.reason, runs.at(-1))}`];
}

// EXTERNAL MODULE: ./packages/attempts/src/ending.ts
var ending = __nccwpck_require__(6137);
// EXTERNAL MODULE: ./packages/attempts/src/rule.ts
var src_rule = __nccwpck_require__(3412);
;// CONCATENATED MODULE: ./actions/retry-with-backoff/src/view/outputs.ts


/** Every output but `report`. */
function outputs(result) {
    const { end } = result;
    const runs = (0,src_result/* runsOf */.ky)(result);
    const failed = lastFailed(result);
    return {
        outcome: end.outcome,
        attempts: String((0,src_result/* attemptsOf */.Or)(result).length),
        'exit-code': String((0,ending/* exitCodeOf */.F)(end.ending) ?? ''),
        signal: (0,ending/* signalOf */.o)(end.ending) ?? '',
        'matched-rule': failed ? (matchedRule(result, failed) ?? '') : '',
        'duration-ms': String(Math.round(result.duration)),
        'waited-ms': String(Math.round(waited(result))),
        flaky: String((0,src_result/* isFlaky */.s8)(result)),
        'degraded-to': end.outcome === 'degraded' ? (runs.at(-1)?.name ?? '') : '',
        category: failed?.classification?.category ?? '',
        transient: failed?.classification?.transient ?? '',
        evidence: failed?.classification?.evidence?.text ?? '',
        reason: end.reason,
        'last-lines': runs.at(-1)?.lastLines ?? '',
    };
}
/** The last attempt that failed. */
function lastFailed(result) {
    return (0,src_result/* attemptsOf */.Or)(result).findLast(({ passed }) => !passed);
}
/** The rule that decided about a failed attempt, as it was written. */
function matchedRule({ inputs }, run) {
    return [...inputs['stop-on'], ...inputs['retry-on']].find((rule) => (0,src_rule/* matches */.c)(rule, run.facts))?.text;
}
/** Milliseconds waited between attempts. */
function waited({ happened }) {
    return happened.reduce((sum, entry) => sum + (entry.event === 'waited' ? entry.milliseconds : 0), 0);
}

;// CONCATENATED MODULE: ./actions/retry-with-backoff/src/view/report.ts



function report(result) {
    const { end, happened } = result;
    const runs = (0,src_result/* runsOf */.ky)(result);
    return {
        outcome: end.outcome,
        reason: end.reason,
        'exit-code': (0,ending/* exitCodeOf */.F)(end.ending) ?? null,
        signal: (0,ending/* signalOf */.o)(end.ending) ?? null,
        attempts: (0,src_result/* attemptsOf */.Or)(result).length,
        flaky: (0,src_result/* isFlaky */.s8)(result),
        'degraded-to': end.outcome === 'degraded' ? (runs.at(-1)?.name ?? null) : null,
        'waited-ms': Math.round(waited(result)),
        runs: runs.map((run) => runReport(result, run)),
        waits: happened.flatMap((entry) => entry.event === 'waited'
            ? [{ milliseconds: Math.round(entry.milliseconds), rule: entry.rule.text, reason: entry.reason }]
            : []),
        warnings: [...result.warnings],
    };
}
/** The report of a step that ended before its first attempt. */
function report_undecidedReport(reason) {
    return {
        outcome: 'failure',
        reason,
        'exit-code': null,
        signal: null,
        attempts: 0,
        flaky: false,
        'degraded-to': null,
        'waited-ms': 0,
        runs: [],
        waits: [],
        warnings: [],
    };
}
function runReport(result, run) {
    const { facts, classification } = run;
    return {
        role: run.role,
        number: run.number,
        name: run.name ?? null,
        passed: run.passed,
        ending: facts.ending.kind,
        'exit-code': (0,ending/* exitCodeOf */.F)(facts.ending) ?? null,
        signal: (0,ending/* signalOf */.o)(facts.ending) ?? null,
        'started-after-ms': Math.round(run.startedAfter),
        'duration-ms': Math.round(run.duration),
        why: run.reason,
        'matched-rule': run.passed || run.role === 'fallback' ? null : (matchedRule(result, run) ?? null),
        category: classification?.category ?? null,
        transient: classification?.transient ?? null,
        rule: classification?.rule ?? null,
        evidence: classification?.evidence?.text ?? null,
        log: run.logPath,
    };
}

// EXTERNAL MODULE: ./packages/attempts/src/ending-text.ts
var ending_text = __nccwpck_require__(62361);
// EXTERNAL MODULE: ./packages/core/src/duration.ts
var duration = __nccwpck_require__(29713);
// EXTERNAL MODULE: ./packages/page/src/markdown.ts
var markdown = __nccwpck_require__(19936);
;// CONCATENATED MODULE: ./packages/page/src/time-line.ts
/** Bars under each other on one scale, as lines of text of one width; the smallest is one character. */
function timeLine(bars, width) {
    const end = Math.max(1, ...bars.map(({ start, duration }) => start + duration));
    const labels = Math.max(0, ...bars.map(({ label }) => label.length));
    return bars.map(({ label, start, duration, idle, note }) => {
        const from = Math.min(width - 1, Math.floor((start / end) * width));
        const length = Math.max(1, Math.min(width - from, Math.round((duration / end) * width)));
        const bar = ' '.repeat(from) + (idle ? '░' : '█').repeat(length);
        return `${label.padEnd(labels)}  ${bar.padEnd(width)}  ${note}`.trimEnd();
    });
}

;// CONCATENATED MODULE: ./actions/retry-with-backoff/src/view/summary.ts





/** Of more runs only the first and the last are shown. */
const ROWS = 20;
const LOGS = 5;
const WIDTH = 40;
const LONGEST_LINE = 300;
const HEADINGS = ['run', 'outcome', 'ended with', 'took', 'waited before', 'why'].map((heading) => (0,markdown.md) `${heading}`);
/** Markdown that says in its first line what came out, then why, then the details. */
function summary(result) {
    const runs = (0,src_result/* runsOf */.ky)(result);
    const failed = (0,src_result/* attemptsOf */.Or)(result).filter(({ passed }) => !passed);
    const parts = [
        (0,markdown.md) `### Retry with backoff: ${heading(result)}`,
        (0,markdown.md) `${(0,src_result/* isFlaky */.s8)(result) ? (0,messages/* flaky */.gM)(runs) : result.end.reason}`,
        evidence(failed.at(-1)),
        runs.length > 1 ? (0,markdown/* table */.tp)(HEADINGS, rows(result)) : { markdown: '' },
        runs.length > 1 ? (0,markdown/* codeBlock */.DV)(timeLine(ends(bars(result)), WIDTH).join('\n'), 'text') : { markdown: '' },
        (0,markdown.md) `${(0,messages/* inCommon */.$S)(failed)}`,
        ...result.warnings.map((warning) => (0,markdown.md) `Warning: ${warning}`),
        ...ends(runs.filter(({ passed }) => !passed))
            .slice(-LOGS)
            .map(lastLines),
    ];
    return `${(0,markdown/* paragraphs */.qN)(parts).markdown}\n`;
}
function heading(result) {
    const { end } = result;
    const attempts = (0,src_result/* attemptsOf */.Or)(result).length;
    const of = `${String(attempts)} of ${String(result.inputs['max-attempts'])}`;
    switch (end.outcome) {
        case 'success':
            return attempts === 1 ? 'passed at the first attempt' : `passed on attempt ${of}`;
        case 'degraded':
            return `degraded to "${(0,src_result/* runsOf */.ky)(result).at(-1)?.name ?? ''}"`;
        case 'failure':
            return `failed after ${of} attempts`;
        case 'timeout':
            return `timed out after ${of} attempts`;
        case 'cancelled':
            return attempts === 0 ? 'cancelled before the first attempt' : `cancelled during attempt ${of}`;
        default:
            return end.outcome;
    }
}
function evidence(run) {
    const classification = run?.classification;
    if (!classification?.evidence)
        return { markdown: '' };
    const { category, transient, prior, explanation } = classification;
    // What `retry-on: transient` goes by is the rule's own word.
    const alone = prior === 'yes' && transient === 'unknown' ? ' (by its rule yes, and nothing else confirms it)' : '';
    const what = category === 'unknown' ? 'Of unknown kind' : `Category ${category}, transient: ${transient}${alone}`;
    return (0,markdown.md) `${what}. ${explanation ?? ''} ${(0,markdown/* code */.aY)(classification.evidence.text.slice(0, LONGEST_LINE))}`;
}
function rows(result) {
    let wait = 0;
    const all = result.happened.flatMap((entry) => {
        if (entry.event === 'waited') {
            wait = entry.milliseconds;
            return [];
        }
        const { run } = entry;
        const waitedBefore = wait;
        wait = 0;
        return [
            [
                (0,markdown.md) `${(0,messages/* runName */.rt)(run)}`,
                (0,markdown.md) `${run.passed ? 'passed' : 'failed'}`,
                (0,markdown.md) `${(0,ending_text/* describeEnding */.b)(run.facts.ending)}`,
                (0,markdown.md) `${(0,duration/* formatDuration */.a)(run.duration)}`,
                (0,markdown.md) `${waitedBefore > 0 ? (0,duration/* formatDuration */.a)(waitedBefore) : ''}`,
                (0,markdown.md) `${run.reason}`,
            ],
        ];
    });
    return ends(all, [(0,markdown.md) `…`]);
}
/** When each run and each wait was, on one scale. */
function bars(result) {
    let end = 0;
    return result.happened.map((entry) => {
        const bar = entry.event === 'waited'
            ? {
                label: 'wait',
                start: end,
                duration: entry.milliseconds,
                idle: true,
                note: (0,duration/* formatDuration */.a)(entry.milliseconds),
            }
            : {
                label: (0,messages/* runName */.rt)(entry.run),
                start: entry.run.startedAfter,
                duration: entry.run.duration,
                idle: false,
                note: `${(0,duration/* formatDuration */.a)(entry.run.duration)}, ${(0,ending_text/* describeEnding */.b)(entry.run.facts.ending)}`,
            };
        end = bar.start + bar.duration;
        return bar;
    });
}
function lastLines(run) {
    const lines = run.lastLines
        .split('\n')
        .map((line) => (line.length > LONGEST_LINE ? `${line.slice(0, LONGEST_LINE)}…` : line));
    return (0,markdown/* details */.zH)(`Last lines of ${(0,messages/* runName */.rt)(run)}`, (0,markdown/* codeBlock */.DV)(lines.join('\n'), 'text'));
}
/** The first and the last of a long list, with `gap` between where one is given. */
function ends(all, gap) {
    if (all.length <= ROWS * 2)
        return all;
    return [...all.slice(0, ROWS), ...(gap === undefined ? [] : [gap]), ...all.slice(-ROWS)];
}

// EXTERNAL MODULE: ./packages/core/src/outcome.ts
var outcome = __nccwpck_require__(26933);
// EXTERNAL MODULE: ./packages/core/src/report.ts
var src_report = __nccwpck_require__(22019);
;// CONCATENATED MODULE: ./actions/retry-with-backoff/src/report.schema.ts

const ENDINGS = ['exited', 'signalled', 'timed-out', 'cancelled', 'not-started'];
const report_schema_text = { type: 'string' };
const orNone = { type: ['string', 'null'] };
const milliseconds = { type: 'integer', minimum: 0 };
const run = {
    type: 'object',
    additionalProperties: false,
    required: [
        'role',
        'number',
        'name',
        'passed',
        'ending',
        'exit-code',
        'signal',
        'started-after-ms',
        'duration-ms',
        'why',
        'matched-rule',
        'category',
        'transient',
        'rule',
        'evidence',
        'log',
    ],
    properties: {
        role: { enum: ['attempt', 'fallback'] },
        number: { type: 'integer', minimum: 1 },
        name: { ...orNone, description: "A fallback's name." },
        passed: { type: 'boolean' },
        ending: { enum: ENDINGS },
        'exit-code': { type: ['integer', 'null'] },
        signal: orNone,
        'started-after-ms': milliseconds,
        'duration-ms': milliseconds,
        why: { ...report_schema_text, description: 'Why it was run; empty for the first.' },
        'matched-rule': { ...orNone, description: 'The rule of stop-on or retry-on that matched the failure.' },
        category: { ...orNone, description: 'What kind of failure the output shows.' },
        transient: { enum: [...outcome/* TRANSIENCES */.Eb, null] },
        rule: { ...orNone, description: 'The rule on failures that says so.' },
        evidence: { ...orNone, description: 'The line that this rests on.' },
        log: { ...report_schema_text, description: 'The path of the kept log.' },
    },
};
/** The JSON report of retry-with-backoff. */
const schema = {
    $id: 'qeml-actions/retry-with-backoff/v1',
    title: 'Report of retry-with-backoff',
    type: 'object',
    additionalProperties: false,
    required: [
        ...src_report/* REPORT_HEADER_KEYS */.CT,
        'outcome',
        'reason',
        'exit-code',
        'signal',
        'attempts',
        'flaky',
        'degraded-to',
        'waited-ms',
        'runs',
        'waits',
        'warnings',
    ],
    properties: {
        schema: { const: 'qeml-actions/retry-with-backoff/v1' },
        ...src_report/* REPORT_HEADER_PROPERTIES */.xH,
        outcome: { enum: outcome/* OUTCOMES */.im },
        reason: { ...report_schema_text, description: 'Why it stopped.' },
        'exit-code': { type: ['integer', 'null'] },
        signal: orNone,
        attempts: { type: 'integer', minimum: 0, description: 'Fallbacks are not counted.' },
        flaky: { type: 'boolean' },
        'degraded-to': { ...orNone, description: 'The name of the fallback that passed.' },
        'waited-ms': milliseconds,
        runs: { type: 'array', items: run },
        waits: {
            type: 'array',
            items: {
                type: 'object',
                additionalProperties: false,
                required: ['milliseconds', 'rule', 'reason'],
                properties: { milliseconds, rule: report_schema_text, reason: report_schema_text },
            },
        },
        warnings: { type: 'array', items: report_schema_text },
    },
};

;// CONCATENATED MODULE: ./actions/retry-with-backoff/src/view.ts










/** What a user gets to see of a result. */
function view(result) {
    return {
        outputs: outputs(result),
        annotations: annotations(result),
        summary: summary(result),
        report: report(result),
        failure: failureOf(result),
    };
}
/** The view of a step that ended before its first attempt. */
function undecided(reason) {
    return {
        outputs: { ...emptyOutputs(MANIFEST), outcome: 'failure', attempts: '0', flaky: 'false', reason },
        annotations: [],
        summary: '',
        report: undecidedReport(reason),
        failure: reason,
    };
}


/***/ }),

/***/ 96611:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  fm: () => (/* binding */ ANNOTATION_CHOICES),
  Dp: () => (/* binding */ CommandGate)
});

// UNUSED EXPORTS: GateLane

// EXTERNAL MODULE: ./packages/core/src/workflow-command.ts
var workflow_command = __nccwpck_require__(6144);
;// CONCATENATED MODULE: ./packages/attempts/src/command-lines.ts

const CURRENT = { separator: ',', trimmed: true, property: workflow_command/* unescapeProperty */.Aj, data: workflow_command/* unescapeData */.zL };
const OLD = { separator: ';', trimmed: false, property: unescapeOld, data: unescapeOld };
/** White space as the runner trims it (.NET's `Char.IsWhiteSpace`), in UTF-8 bytes held one a character. */
const SPACE = '(?:[\\t-\\r ]|\\xc2[\\x85\\xa0]|\\xe1\\x9a\\x80|\\xe2\\x80[\\x80-\\x8a\\xa8\\xa9\\xaf]|\\xe2\\x81\\x9f|\\xe3\\x80\\x80)';
const LEADING_SPACE = new RegExp(`^${SPACE}*`);
/** The first bytes of such a character, its last one missing. */
const TORN_SPACE = /^(?:\xc2|\xe1\x9a?|\xe2[\x80\x81]?|\xe3\x80?)$/;
/** The same in text. */
const AROUND = /^(?:(?!\ufeff)[\s\u0085])+|(?:(?!\ufeff)[\s\u0085])+$/g;
/**
 * The command of a line (UTF-8 bytes held one a character, no line end), by the runner's two grammars. It looks for the
 * second where the first gives no name that it knows, which `isKnown` is asked in lower case.
 * @see https://github.com/actions/runner/blob/main/src/Runner.Common/ActionCommand.cs
 */
function printedCommand(line, atLineStart, isKnown) {
    return (atLineStart ? currentForm(line, isKnown) : undefined) ?? oldForm(line, isKnown);
}
/** The same line in which the runner finds no command. */
function asText(line, atLineStart) {
    const start = atLineStart ? spaceBefore(line) : -1;
    const begun = start >= 0 && line.startsWith('::', start);
    const text = begun ? `${line.slice(0, start)}: :${line.slice(start + 2)}` : line;
    return text.replaceAll('##[', '## [');
}
/** From where on a line without its end may become a command when more of it is there; its length for nowhere. */
function beginningOfCommand(partial, atLineStart) {
    const start = atLineStart ? spaceBefore(partial) : -1;
    if (start >= 0) {
        const rest = partial.slice(start, start + 2);
        if (rest === '::' || (start + rest.length === partial.length && (rest === ':' || TORN_SPACE.test(rest))))
            return start;
    }
    const old = partial.indexOf('##[');
    return old >= 0 ? old : partial.length - (/##?$/.exec(partial.slice(-2))?.[0].length ?? 0);
}
/** Whether a line's beginning is such that a command may still follow it. */
function isSpace(beginning) {
    return spaceBefore(beginning) === beginning.length;
}
function spaceBefore(line) {
    return LEADING_SPACE.exec(line)?.[0].length ?? 0;
}
function currentForm(line, isKnown) {
    const start = spaceBefore(line);
    const end = line.startsWith('::', start) ? line.indexOf('::', start + 2) : -1;
    return end < 0 ? undefined : commandOf(line.slice(start + 2, end), line.slice(end + 2), CURRENT, isKnown);
}
function oldForm(line, isKnown) {
    const start = line.indexOf('##[');
    const end = start < 0 ? -1 : line.indexOf(']', start);
    return end < 0 ? undefined : commandOf(line.slice(start + 3, end), line.slice(end + 1), OLD, isKnown);
}
function commandOf(head, data, form, isKnown) {
    const [, word = '', rest = ''] = /^([^ ]*) ?([^]*)$/.exec(utf8(head)) ?? [];
    const name = word.toLowerCase();
    if (!isKnown(name))
        return undefined;
    const texts = (form.trimmed ? rest.replace(AROUND, '') : rest).split(form.separator);
    const pairs = texts.flatMap((text) => {
        // Further = before the name and before the value are dropped.
        const [, key, value] = /^=*([^=]+)=+([^]+)$/.exec(text) ?? [];
        return key === undefined || value === undefined ? [] : [[key, form.property(value)]];
    });
    return { name, properties: Object.fromEntries(pairs), data: form.data(utf8(data)) };
}
function unescapeOld(text) {
    return (0,workflow_command/* unescapeData */.zL)(text.replaceAll('%3B', ';').replaceAll('%5D', ']'));
}
function utf8(bytes) {
    return Buffer.from(bytes, 'latin1').toString('utf8');
}

// EXTERNAL MODULE: ./packages/core/src/annotation.ts
var annotation = __nccwpck_require__(55612);
;// CONCATENATED MODULE: ./packages/attempts/src/held-commands.ts

const VALUE_COMMANDS = ['set-output', 'save-state'];
const PER_LEVEL = 50;
const VALUES = 1_000;
/** The commands that are held back. */
const HELD_NAMES = [...annotation/* ANNOTATION_LEVELS */.CJ, ...VALUE_COMMANDS];
/** Commands of an attempt that wait for it to be the one that counts; the first of each kind, the rest counted. */
class HeldCommands {
    #held = new Map();
    #counts = new Map();
    add(name, command) {
        const count = (this.#counts.get(name) ?? 0) + 1;
        this.#counts.set(name, count);
        if (count <= (isLevel(name) ? PER_LEVEL : VALUES))
            this.#held.set(name, [...this.of(name), command]);
    }
    of(name) {
        return this.#held.get(name) ?? [];
    }
    /** How many of them were not kept. */
    dropped(name) {
        return (this.#counts.get(name) ?? 0) - this.of(name).length;
    }
}
function isLevel(name) {
    return annotation/* ANNOTATION_LEVELS */.CJ.some((level) => level === name);
}
function isValueCommand(name) {
    return VALUE_COMMANDS.some((command) => command === name);
}

;// CONCATENATED MODULE: ./packages/attempts/src/command-gate.ts


const ANNOTATION_CHOICES = ['last', 'all', 'none'];
/** The commands that the runner knows. */
const KNOWN = new Set('add-mask add-matcher add-path debug echo endgroup error group notice remove-matcher save-state set-env set-output stop-commands warning'.split(' '));
/** Besides these, what it refuses for a stop token. */
const NO_TOKENS = new Set([...KNOWN, '', 'pause-logging', 'internal-set-repo-path']);
/** A line that is longer before it ends is judged by its beginning. */
const LONGEST_HELD = 64 * 1_024;
/** What a command prints passes here: its annotations and values are held back, its masks are heard. */
class CommandGate {
    held = new HeldCommands();
    #choice;
    #onMask;
    #stopToken;
    #groupOpen = false;
    constructor(choice, onMask) {
        this.#choice = choice;
        this.#onMask = onMask;
    }
    /** A lane for one stream: each keeps its own unfinished line, and what they switch off is off for both. */
    lane() {
        return new GateLane((line, atLineStart, whole) => this.#passLine(line, atLineStart, whole));
    }
    /** The commands that close what was left open: stopped commands, a group. */
    closing() {
        const names = [this.#stopToken, this.#groupOpen ? 'endgroup' : undefined];
        this.#stopToken = undefined;
        this.#groupOpen = false;
        return names.flatMap((name) => (name === undefined ? [] : [{ name }]));
    }
    #passLine(line, atLineStart, whole) {
        const token = this.#stopToken;
        const isKnown = (name) => KNOWN.has(name) || name === token;
        // What begins a command is judged as if it ended here.
        const readings = whole ? [line] : [line, `${line}::`, `${line}]`];
        const [command] = readings.flatMap((reading) => printedCommand(reading, atLineStart, isKnown) ?? []);
        if (!command)
            return line;
        if (token !== undefined) {
            if (command.name === token)
                this.#stopToken = undefined;
            return line;
        }
        return this.#obey(command) ? line : asText(line, atLineStart);
    }
    /** Whether the runner is to see the command as it comes. */
    #obey(command) {
        const { name, data } = command;
        if (isValueCommand(name) || (isLevel(name) && this.#choice !== 'all')) {
            if (this.#choice !== 'none' || isValueCommand(name))
                this.held.add(name, command);
            return false;
        }
        if (name === 'add-mask')
            this.#onMask(data);
        else if (name === 'stop-commands' && !NO_TOKENS.has(data.toLowerCase()))
            this.#stopToken = data.toLowerCase();
        else if (name === 'group' || name === 'endgroup')
            this.#groupOpen = name === 'group';
        return true;
    }
}
const [LINE_FEED, CARRIAGE_RETURN, HASH, COLON, command_gate_SPACE, DELETE] = [0x0a, 0x0d, 0x23, 0x3a, 0x20, 0x7f];
/** A colon, or white space of any kind, by the first byte of a line. */
function mayBeginCommand(byte) {
    return byte !== undefined && (byte === COLON || byte <= command_gate_SPACE || byte >= DELETE);
}
/** The bytes of one stream, let through as they come; held back is only what may yet become a command. */
class GateLane {
    #passLine;
    #pending = '';
    /** Nothing of the line was let through but white space, which the runner trims. */
    #atLineStart = true;
    constructor(passLine) {
        this.#passLine = passLine;
    }
    /** What may be shown now, at the latest with the next bytes or the end. */
    push(chunk) {
        return this.#passAtOnce(chunk) ? chunk : this.#passInLines(chunk);
    }
    /** Most output has nothing of a command in it, which its bytes show without being read as text. */
    #passAtOnce(chunk) {
        if (this.#pending !== '' || chunk.includes('::', 0, 'latin1') || chunk.includes('##[', 0, 'latin1'))
            return false;
        const newline = chunk.lastIndexOf(LINE_FEED) + 1;
        const lastEnd = Math.max(newline, chunk.subarray(newline).lastIndexOf(CARRIAGE_RETURN) + 1 + newline);
        const atLineStart = lastEnd > 0 || this.#atLineStart;
        const rest = chunk.subarray(lastEnd);
        if (rest.at(-1) === HASH || (atLineStart && mayBeginCommand(rest[0])))
            return false;
        this.#atLineStart = rest.length === 0 && atLineStart;
        return true;
    }
    #passInLines(chunk) {
        const text = this.#pending + chunk.toString('latin1');
        const lastEnd = Math.max(text.lastIndexOf('\n'), text.lastIndexOf('\r')) + 1;
        const calm = !text.includes('::') && !text.includes('##[');
        const whole = calm ? text.slice(0, lastEnd) : this.#passWhole(text.slice(0, lastEnd));
        if (lastEnd > 0)
            this.#atLineStart = true;
        const release = this.#released(text.slice(lastEnd));
        return Buffer.from(whole + release, 'latin1');
    }
    /** What was held back, as the end of the stream leaves it. */
    end() {
        const rest = this.#passLine(this.#pending, this.#atLineStart, true);
        this.#pending = '';
        return Buffer.from(rest, 'latin1');
    }
    #passWhole(text) {
        return text.replace(/([^\r\n]*)([\r\n])/g, (_, line, lineEnd) => {
            const passed = this.#passLine(line, this.#atLineStart, true);
            this.#atLineStart = true;
            return passed + lineEnd;
        });
    }
    #released(rest) {
        const upTo = beginningOfCommand(rest, this.#atLineStart);
        const tooLong = rest.length - upTo > LONGEST_HELD;
        const release = tooLong ? this.#passLine(rest, this.#atLineStart, false) : rest.slice(0, upTo);
        this.#pending = tooLong ? '' : rest.slice(upTo);
        this.#atLineStart &&= isSpace(release);
        return release;
    }
}


/***/ }),

/***/ 75242:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $3: () => (/* binding */ delaySeries),
/* harmony export */   E9: () => (/* binding */ BACKOFFS),
/* harmony export */   WW: () => (/* binding */ JITTERS)
/* harmony export */ });
const BACKOFFS = ['exponential', 'linear', 'constant', 'fibonacci', 'decorrelated'];
const JITTERS = ['full', 'equal', 'none'];
/**
 * The wait before each retry, in milliseconds, without end. Each is at most `maxDelay`, however large the exponent.
 * `decorrelated` draws from `[initialDelay, 3 × the last wait]` and knows no other jitter.
 * @see https://aws.amazon.com/blogs/architecture/exponential-backoff-and-jitter/
 */
function delaySeries(settings, random) {
    return settings.backoff === 'decorrelated' ? decorrelated(settings, random) : grown(settings, random);
}
function* grown(settings, random) {
    const series = growths(settings);
    for (;;) {
        const growth = series.next().value;
        // 0 × Infinity is NaN.
        const uncut = settings.initialDelay === 0 ? 0 : settings.initialDelay * growth;
        yield Math.round(withJitter(Math.min(settings.maxDelay, uncut), settings.jitter, random));
    }
}
function* decorrelated({ initialDelay, maxDelay }, random) {
    const lowest = Math.min(initialDelay, maxDelay);
    for (let wait = lowest;;) {
        wait = Math.min(maxDelay, Math.round(lowest + random() * (wait * 3 - lowest)));
        yield wait;
    }
}
/** By what the initial delay is multiplied, retry by retry. */
function* growths({ backoff, multiplier }) {
    let [last, next] = [0, 1];
    for (let retry = 1;; retry++) {
        if (backoff === 'constant')
            yield 1;
        else if (backoff === 'linear')
            yield retry;
        else if (backoff === 'exponential')
            yield multiplier ** (retry - 1);
        else
            yield next;
        [last, next] = [next, last + next];
    }
}
function withJitter(delay, jitter, random) {
    if (jitter === 'none')
        return delay;
    return jitter === 'full' ? random() * delay : delay / 2 + random() * (delay / 2);
}


/***/ }),

/***/ 62361:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ describeEnding)
/* harmony export */ });
/* harmony import */ var _qeml_actions_core__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(29713);
/* harmony import */ var _ending_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(6137);


/** How a command ended, as a noun phrase: `exit code 139 (SIGSEGV)`, `no output for 30 s`. */
function describeEnding(ending) {
    switch (ending.kind) {
        case 'exited': {
            const signal = (0,_ending_js__WEBPACK_IMPORTED_MODULE_0__/* .signalOf */ .o)(ending);
            return `exit code ${String(ending.code)}${signal ? ` (${signal})` : ''}`;
        }
        case 'signalled':
            return `signal ${ending.signal}`;
        case 'cancelled':
            return `a cancel (${ending.signal})`;
        case 'not-started':
            return 'a command that could not be started';
        case 'timed-out':
            return describeLimit(ending.limit, ending.after);
        default:
            return ending;
    }
}
function describeLimit(limit, after) {
    switch (limit) {
        case 'attempt':
            return `a time-out after ${(0,_qeml_actions_core__WEBPACK_IMPORTED_MODULE_1__/* .formatDuration */ .a)(after)}`;
        case 'idle':
            return `no output for ${(0,_qeml_actions_core__WEBPACK_IMPORTED_MODULE_1__/* .formatDuration */ .a)(after)}`;
        case 'total':
            return `the total time-out of ${(0,_qeml_actions_core__WEBPACK_IMPORTED_MODULE_1__/* .formatDuration */ .a)(after)}`;
        default:
            return limit;
    }
}


/***/ }),

/***/ 6137:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ exitCodeOf),
/* harmony export */   o: () => (/* binding */ signalOf)
/* harmony export */ });
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(48161);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__nccwpck_require__.n(node_os__WEBPACK_IMPORTED_MODULE_0__);

const TIMED_OUT = 124;
/** The exit code as a shell would give it: 128 + n for a signal, 124 for a time-out; none where nothing was started. */
function exitCodeOf(ending) {
    switch (ending.kind) {
        case 'exited':
            return ending.code;
        case 'signalled':
        case 'cancelled':
            return 128 + node_os__WEBPACK_IMPORTED_MODULE_0__.constants.signals[ending.signal];
        case 'timed-out':
            return TIMED_OUT;
        case 'not-started':
            return undefined;
        default:
            return ending;
    }
}
const SIGNAL_OF_NUMBER = new Map(Object.entries(node_os__WEBPACK_IMPORTED_MODULE_0__.constants.signals).map(([name, number]) => [number, name]));
/** The signal that ended a command, also where a shell reports its child's by an exit code of 128 + n. */
function signalOf(ending) {
    if (ending.kind === 'signalled' || ending.kind === 'cancelled')
        return ending.signal;
    return ending.kind === 'exited' && ending.code > 128 ? SIGNAL_OF_NUMBER.get(ending.code - 128) : undefined;
}


/***/ }),

/***/ 35789:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ hasExitCode),
/* harmony export */   I: () => (/* binding */ parseExitCodes)
/* harmony export */ });
/** Windows has exit codes of 32 bits. */
const LARGEST = 2 ** 32 - 1;
/** Reads `3, 7, 100-120`; undefined where it is anything else. */
function parseExitCodes(text) {
    const ranges = [];
    for (const part of text.split(',')) {
        const match = /^\s*(\d{1,10})(?:\s*-\s*(\d{1,10}))?\s*$/.exec(part);
        if (!match)
            return undefined;
        const first = Number(match[1]);
        const last = match[2] === undefined ? first : Number(match[2]);
        if (first > last || last > LARGEST)
            return undefined;
        ranges.push([first, last]);
    }
    return ranges;
}
function hasExitCode(codes, code) {
    return codes.some(([first, last]) => first <= code && code <= last);
}


/***/ }),

/***/ 3412:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ matches)
/* harmony export */ });
/* harmony import */ var _ending_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(6137);
/* harmony import */ var _exit_codes_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(35789);


/** Whether a rule speaks of this failure. */
function matches(rule, { ending, foundInOutput, transient }) {
    const { condition } = rule;
    switch (condition.kind) {
        case 'failure':
            return failedByItself(ending);
        case 'timeout':
            return ending.kind === 'timed-out';
        case 'idle':
            return ending.kind === 'timed-out' && ending.limit === 'idle';
        case 'signal':
            return (0,_ending_js__WEBPACK_IMPORTED_MODULE_0__/* .signalOf */ .o)(ending) === condition.signal;
        case 'exit-code':
            return failedByItself(ending) && matchesCode(condition.codes, (0,_ending_js__WEBPACK_IMPORTED_MODULE_0__/* .exitCodeOf */ .F)(ending));
        case 'output':
        case 'pattern':
            return foundInOutput.has(rule);
        case 'transient':
            return transient;
        default:
            return condition;
    }
}
/** Neither ended by us nor called off: a time-out's 124 is ours, not the command's. */
function failedByItself({ kind }) {
    return kind === 'exited' || kind === 'signalled';
}
function matchesCode(codes, code) {
    if (code === undefined)
        return false;
    return codes === '*' ? code !== 0 : (0,_exit_codes_js__WEBPACK_IMPORTED_MODULE_1__/* .hasExitCode */ .E)(codes, code);
}


/***/ }),

/***/ 81767:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ serverWait)
/* harmony export */ });
const NUMBER = String.raw `(\d{1,10}(?:\.\d{1,6})?)`;
const UNIT = String.raw `(?:\s{0,3}(milliseconds?|msecs?|ms|seconds?|secs?|s|minutes?|mins?|m|hours?|hrs?|h|days?|d)(?![a-z_])|(?!\w))`;
const MONTH = '(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)';
const FORMS = [
    // RFC 9110, 10.2.3: delay-seconds. Also as a JSON field (`"retry_after": 1.5`).
    {
        pattern: new RegExp(String.raw `\bretry[-_ ]after(?:[-_](ms|seconds?))?["']?\s{0,3}[:=]\s{0,3}["']?${NUMBER}${UNIT}`, 'gi'),
        milliseconds: (match) => inUnit(Number(match[2]), match[3] ?? match[1]),
    },
    // RFC 9110, 10.2.3: HTTP-date.
    {
        pattern: new RegExp(String.raw `\bretry-after\s{0,3}:\s{0,3}(\w{3}, \d\d ${MONTH} \d{4} \d\d:\d\d:\d\d GMT)`, 'gi'),
        milliseconds: (match, now) => Date.parse(match[1] ?? '') - now,
    },
    // A point in time in seconds since 1970 (GitHub, Discord), or seconds from now (draft-ietf-httpapi-ratelimit-headers).
    {
        pattern: new RegExp(String.raw `\b(?:x-)?rate-?limit-reset(?:-after)?["']?\s{0,3}[:=]\s{0,3}["']?${NUMBER}`, 'gi'),
        milliseconds: (match, now) => {
            const seconds = Number(match[1]);
            return seconds > 1e9 ? seconds * 1_000 - now : seconds * 1_000;
        },
    },
    // "try again in 20s", "Please retry after 3 minutes", "retrying is possible in 1m30s".
    {
        pattern: new RegExp(String.raw `\b(?:try again|retry|retry again)\s{1,3}(?:in|after)\s{1,3}(?:about\s{1,3})?((?:${NUMBER}${UNIT}\s{0,2}){1,3})`, 'gi'),
        milliseconds: (match) => ofWords(match[1] ?? ''),
    },
];
/** The last wait that a text asks for; `now` is the calendar's time in milliseconds since 1970. */
function serverWait(text, now) {
    let last;
    for (const { pattern, milliseconds } of FORMS) {
        for (const match of text.matchAll(pattern)) {
            const wait = milliseconds(match, now);
            if (!Number.isFinite(wait) || (last && match.index < last.index))
                continue;
            last = { index: match.index, milliseconds: Math.max(0, Math.ceil(wait)), text: match[0].trim() };
        }
    }
    return last && { milliseconds: last.milliseconds, text: last.text };
}
function ofWords(words) {
    const parts = words.matchAll(new RegExp(`${NUMBER}${UNIT}`, 'gi'));
    return [...parts].reduce((sum, [, count, unit]) => sum + inUnit(Number(count), unit), 0);
}
function inUnit(count, unit = 's') {
    const name = unit.toLowerCase();
    if (name.startsWith('ms') || name.startsWith('milli'))
        return count;
    if (name.startsWith('m'))
        return count * 60_000;
    if (name.startsWith('h'))
        return count * 3_600_000;
    return name.startsWith('d') ? count * 86_400_000 : count * 1_000;
}


/***/ }),

/***/ 55612:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   CJ: () => (/* binding */ ANNOTATION_LEVELS),
/* harmony export */   sq: () => (/* binding */ annotationCommands)
/* harmony export */ });
/* unused harmony export ANNOTATIONS_PER_LEVEL */
const ANNOTATION_LEVELS = ['error', 'warning', 'notice'];
/** The runner keeps ten annotations of each level for a step. */
const ANNOTATIONS_PER_LEVEL = 10;
const MESSAGE_LIMIT = 4_000;
/** The commands that make the annotations: at most ten of each level, the tenth then counting those left out. */
function annotationCommands(annotations) {
    return ANNOTATION_LEVELS.flatMap((level) => {
        const all = annotations.filter((annotation) => annotation.level === level);
        if (all.length <= ANNOTATIONS_PER_LEVEL)
            return all.map(command);
        const shown = all.slice(0, ANNOTATIONS_PER_LEVEL - 1).map(command);
        const left = all.length - shown.length;
        return [...shown, { name: level, data: `${String(left)} more are in the report: a step shows ten of each level.` }];
    });
}
function command({ level, message, title, file, line }) {
    const data = message.length > MESSAGE_LIMIT ? `${message.slice(0, MESSAGE_LIMIT)}…` : message;
    return { name: level, properties: { title, file, line }, data };
}


/***/ }),

/***/ 91367:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  y: () => (/* binding */ sleep),
  m: () => (/* binding */ systemClock)
});

;// CONCATENATED MODULE: external "node:timers"
const external_node_timers_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:timers");
;// CONCATENATED MODULE: ./packages/core/src/clock.ts

/** Node keeps a delay in 32 bits and takes a longer one for 1 ms. */
const LONGEST = 2 ** 31 - 1;
const systemClock = {
    now: () => performance.now(),
    date: () => new Date(),
    after: (milliseconds, callback) => {
        let timer;
        const arm = (left) => {
            const slice = Math.min(left, LONGEST);
            timer = (0,external_node_timers_namespaceObject.setTimeout)(() => {
                if (left > slice)
                    arm(left - slice);
                else
                    callback();
            }, slice);
        };
        arm(Math.max(0, milliseconds));
        return () => {
            (0,external_node_timers_namespaceObject.clearTimeout)(timer);
        };
    },
};
/** Resolves after so many milliseconds, or at once when the signal is aborted; true when the time passed. */
function sleep(clock, milliseconds, signal) {
    return new Promise((resolve) => {
        if (signal?.aborted) {
            resolve(false);
            return;
        }
        const stop = () => {
            forgetTimer();
            resolve(false);
        };
        const forgetTimer = clock.after(milliseconds, () => {
            signal?.removeEventListener('abort', stop);
            resolve(true);
        });
        signal?.addEventListener('abort', stop, { once: true });
    });
}


/***/ }),

/***/ 29713:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ parseDuration),
/* harmony export */   a: () => (/* binding */ formatDuration)
/* harmony export */ });
const UNITS = { ms: 1, s: 1_000, m: 60_000, h: 3_600_000, d: 86_400_000 };
const SHAPE = /^(?:(\d+)d)?(?:(\d+)h)?(?:(\d+)m(?!s))?(?:(\d+(?:\.\d+)?)s)?(?:(\d+)ms)?$/;
const SINGLE = /^(\d+(?:\.\d+)?)(ms|s|m|h|d)?$/;
/**
 * Milliseconds of a duration such as `500ms`, `30s`, `1.5m` or `1h30m`; a bare number is seconds.
 * Undefined for anything else, and for what no integer number of milliseconds can hold.
 */
function parseDuration(text) {
    const single = SINGLE.exec(text);
    const milliseconds = single ? ofSingle(single) : ofParts(SHAPE.exec(text));
    return milliseconds !== undefined && Number.isSafeInteger(milliseconds) ? milliseconds : undefined;
}
function ofSingle(match) {
    const unit = match[2] ?? 's';
    return Math.round(Number(match[1]) * UNITS[unit]);
}
function ofParts(match) {
    if (!match || match[0] === '')
        return undefined;
    const [, d = '0', h = '0', m = '0', s = '0', ms = '0'] = match;
    return Math.round(Number(d) * UNITS.d + Number(h) * UNITS.h + Number(m) * UNITS.m + Number(s) * UNITS.s + Number(ms));
}
/** A duration for people: `0 s`, `340 ms`, `4.1 s`, `2 m 5 s`, `1 h 30 m`. */
function formatDuration(milliseconds) {
    const ms = Math.round(milliseconds);
    if (ms === 0)
        return '0 s';
    if (ms < 1_000)
        return `${String(ms)} ms`;
    if (ms < 59_950)
        return `${String(Math.round(ms / 100) / 10)} s`;
    const seconds = Math.round(ms / 1_000);
    if (seconds < 3_600)
        return join([Math.floor(seconds / 60), 'm'], [seconds % 60, 's']);
    const minutes = Math.round(ms / 60_000);
    return join([Math.floor(minutes / 60), 'h'], [minutes % 60, 'm']);
}
function join(...parts) {
    return parts
        .filter(([count]) => count > 0)
        .map(([count, unit]) => `${String(count)} ${unit}`)
        .join(' ');
}


/***/ }),

/***/ 827:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   FZ: () => (/* binding */ parseEnvironmentFile),
/* harmony export */   WL: () => (/* binding */ formatEntry),
/* harmony export */   qV: () => (/* binding */ decodeEnvironmentFile)
/* harmony export */ });
/* harmony import */ var _unique_name_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(40100);

/**
 * Reads an environment file by the runner's own grammar (`NAME=VALUE`, `NAME<<DELIMITER` … `DELIMITER`), but keeps what
 * is whole where the runner would refuse the file. A line ends at LF, on Windows at CR LF too; any other CR is content.
 * @see https://github.com/actions/runner/blob/main/src/Runner.Worker/FileCommandManager.cs
 */
function parseEnvironmentFile(text, windows = process.platform === 'win32') {
    const entries = [];
    const faults = [];
    const raw = text.split('\n');
    const lines = windows ? raw.map((line, at) => (at < raw.length - 1 ? line.replace(/\r$/, '') : line)) : raw;
    for (let at = 0; at < lines.length; at++) {
        const line = lines[at] ?? '';
        const equals = line.indexOf('=');
        const heredoc = line.indexOf('<<');
        if (line === '')
            continue;
        if (heredoc < 0 || (equals >= 0 && equals < heredoc)) {
            if (equals > 0)
                entries.push({ name: line.slice(0, equals), value: line.slice(equals + 1) });
            else
                faults.push(`line ${String(at + 1)} has no NAME= before its value`);
            continue;
        }
        const [name, delimiter] = [line.slice(0, heredoc), line.slice(heredoc + 2)];
        const end = lines.indexOf(delimiter, at + 1);
        if (name === '' || delimiter === '') {
            faults.push(`line ${String(at + 1)} has no name or no delimiter around <<`);
        }
        else if (end < 0) {
            faults.push(`the value of ${name}, begun in line ${String(at + 1)}, is never closed by its delimiter`);
            break;
        }
        else {
            // The line ends within a value stay as they were.
            const value = raw.slice(at + 1, end).join('\n');
            entries.push({ name, value: windows ? value.replace(/\r$/, '') : value });
            at = end;
        }
    }
    return { entries, faults };
}
/** The lines that set one value, whatever it holds. */
function formatEntry({ name, value }) {
    // The runner would take this < for one of the two that follow; such a name has only ever a value of one line.
    if (name.endsWith('<'))
        return `${name}=${value}\n`;
    let delimiter = `qeml_${(0,_unique_name_js__WEBPACK_IMPORTED_MODULE_0__/* .uniqueName */ .F)()}`;
    while (value.includes(delimiter))
        delimiter = `qeml_${(0,_unique_name_js__WEBPACK_IMPORTED_MODULE_0__/* .uniqueName */ .F)()}`;
    return `${name}<<${delimiter}\n${value}\n${delimiter}\n`;
}
/** The text of a file as a shell wrote it: UTF-8, or by its byte order mark UTF-16 (Windows PowerShell). */
function decodeEnvironmentFile(bytes) {
    if (bytes[0] === 0xff && bytes[1] === 0xfe)
        return new TextDecoder('utf-16le').decode(bytes);
    if (bytes[0] === 0xfe && bytes[1] === 0xff)
        return new TextDecoder('utf-16be').decode(bytes);
    return new TextDecoder('utf-8').decode(bytes);
}


/***/ }),

/***/ 37638:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $N: () => (/* binding */ codeOf),
/* harmony export */   bD: () => (/* binding */ messageOf),
/* harmony export */   dz: () => (/* binding */ InputError)
/* harmony export */ });
/** Something that is the user's to mend: reported without a stack, and the step fails. */
class InputError extends Error {
    name = 'InputError';
    /** Each one sentence or more: what is wrong, where, and the way out. */
    mistakes;
    constructor(mistakes, options) {
        super(mistakes.join('\n'), options);
        this.mistakes = mistakes;
    }
}
/** The message of anything that was thrown. */
function messageOf(thrown) {
    return textIn(thrown, 'message') ?? String(thrown);
}
/** The code of a system error, such as ENOENT; undefined for anything else. */
function codeOf(thrown) {
    return textIn(thrown, 'code');
}
/** Not by `instanceof`: an error may come from another realm (a worker, a VM context). */
function textIn(thrown, key) {
    const value = typeof thrown === 'object' && thrown !== null ? Reflect.get(thrown, key) : undefined;
    return typeof value === 'string' ? value : undefined;
}


/***/ }),

/***/ 54300:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ configurationSections)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(37638);
/* harmony import */ var _nearest_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(31019);


/** The actions that have more to say than their inputs. */
const SECTIONS = ['quality-gate', 'failure-analyzer'];
/**
 * Parts a configuration into its sections.
 * @throws InputError where it is no YAML, or has a key that is no section
 */
async function configurationSections(text, file) {
    // Loaded only where there is a configuration.
    const { isMap, isScalar, LineCounter, parseDocument } = await __nccwpck_require__.e(/* import() */ 815).then(__nccwpck_require__.t.bind(__nccwpck_require__, 38815, 19));
    const lineCounter = new LineCounter();
    const document = parseDocument(text, { version: '1.2', uniqueKeys: true, lineCounter });
    const [fault] = document.errors;
    if (fault)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz([`${file}: ${fault.message.split('\n')[0] ?? ''}`]);
    const { contents } = document;
    if (contents === null || (isScalar(contents) && contents.value === null))
        return {};
    if (!isMap(contents))
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz([`${file}: a configuration is sections: ${listed()}.`]);
    const mistakes = [];
    const sections = {};
    for (const { key, value } of contents.items) {
        const word = isScalar(key) ? String(key.value) : String(key);
        const name = SECTIONS.find((section) => section === word);
        // Of a key alone, nothing is the value.
        if (name !== undefined)
            sections[name] = value === null ? '' : linesOf(text, value.range);
        else {
            const { line, col } = lineCounter.linePos(key.range[0]);
            mistakes.push(`${file}:${String(line)}:${String(col)}: ${unknownSection(word)}`);
        }
    }
    if (mistakes.length > 0)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz(mistakes);
    return sections;
}
function listed() {
    return SECTIONS.map((name) => `\`${name}\``).join(', ');
}
function unknownSection(word) {
    const near = (0,_nearest_js__WEBPACK_IMPORTED_MODULE_1__/* .nearest */ .p)(word, SECTIONS);
    return `\`${word.slice(0, 100)}\` is no section: ${near === undefined ? `there are ${listed()}` : `write \`${near}\``}.`;
}
/** Lines before the section stay, blank, and so does what stands before it in its own line. */
function linesOf(text, [from, to]) {
    const start = text.lastIndexOf('\n', from - 1) + 1;
    return text.slice(0, start).replace(/[^\n]/g, '') + ' '.repeat(from - start) + text.slice(from, to);
}


/***/ }),

/***/ 82683:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Uh: () => (/* binding */ noConfiguration),
/* harmony export */   a8: () => (/* binding */ isPrivileged),
/* harmony export */   o4: () => (/* binding */ configurationText),
/* harmony export */   wR: () => (/* binding */ configurationOutside)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__nccwpck_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _workspace_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(53268);
/* harmony import */ var _repository_file_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(89324);



/** Under these a checkout may be a stranger's, while the token is not. */
const PRIVILEGED = ['workflow_run', 'pull_request_target'];
/** Whether what is checked out may be a stranger's, while the token is not. */
function isPrivileged({ environment }) {
    return PRIVILEGED.includes(environment['GITHUB_EVENT_NAME']);
}
/**
 * A configuration file of the repository: of the checkout, or of the default branch where there is no checkout or where it may
 * be a stranger's. `outside`: the path leads out of the repository, where the API cannot go.
 */
async function configurationText(path, { environment, files }, github) {
    const workspace = (0,_workspace_js__WEBPACK_IMPORTED_MODULE_1__/* .workspaceFolder */ .i)(environment);
    if (!isPrivileged({ environment })) {
        const bytes = await files.readIfThere((0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(workspace, path));
        if (bytes !== undefined)
            return { text: bytes.toString(), from: 'checkout' };
        // In a worktree it is a file.
        const isCheckout = (await files.size((0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(workspace, '.git'))) !== undefined;
        if (isCheckout || !environment['GITHUB_REPOSITORY'])
            return 'missing';
    }
    const inside = node_path__WEBPACK_IMPORTED_MODULE_0__.posix.normalize(path.replaceAll('\\', '/'));
    if (node_path__WEBPACK_IMPORTED_MODULE_0__.posix.isAbsolute(inside) || inside.startsWith('..'))
        return 'outside';
    const repository = environment['GITHUB_REPOSITORY'];
    if (!repository)
        return 'missing';
    const text = await (0,_repository_file_js__WEBPACK_IMPORTED_MODULE_2__/* .repositoryFile */ .D)(await github(), (0,_repository_file_js__WEBPACK_IMPORTED_MODULE_2__/* .repositoryName */ .a)(repository), inside);
    return text === undefined ? 'missing' : { text, from: 'default branch' };
}
/** What is said of a configuration that somebody has named and that is not there. */
function noConfiguration(file) {
    return `Input config is "${file}", and there is no such file in the repository.`;
}
/** What is said of one that cannot be looked for there. */
function configurationOutside(file) {
    return `Input config is "${file}", which leads out of the repository: name a file in it.`;
}


/***/ }),

/***/ 27802:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   OE: () => (/* binding */ RateLimitError),
/* harmony export */   c2: () => (/* binding */ statusOf),
/* harmony export */   hG: () => (/* binding */ UnavailableError),
/* harmony export */   i_: () => (/* binding */ PermissionError),
/* harmony export */   z: () => (/* binding */ whenFound)
/* harmony export */ });
/* harmony import */ var _duration_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(29713);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(37638);


/** The token lacks a permission; the message holds the lines that grant it. */
class PermissionError extends _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz {
}
/** A limit on requests holds on for longer than may be waited. */
class RateLimitError extends _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz {
    resetAt;
    constructor(resetAt, cap, options) {
        super([
            `GitHub takes no more requests of this token until ${resetAt.toISOString()}; waiting for that would exceed ` +
                `the ${(0,_duration_js__WEBPACK_IMPORTED_MODULE_1__/* .formatDuration */ .a)(cap)} that may be waited in all. Run again after that time.`,
        ], options);
        this.resetAt = resetAt;
    }
}
/** GitHub did not answer as it should, although it was asked again. */
class UnavailableError extends _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz {
}
/** The status that GitHub answered with, when a thrown error, or what caused it, is such an answer. */
function statusOf(thrown) {
    if (typeof thrown !== 'object' || thrown === null)
        return undefined;
    const status = Reflect.get(thrown, 'status');
    return typeof status === 'number' ? status : statusOf(Reflect.get(thrown, 'cause'));
}
const NOT_THERE = [404, 410];
/** What was asked for, or undefined when it is not there (404) or no longer (410): a fact, for the caller to judge. */
async function whenFound(asked) {
    try {
        return await asked;
    }
    catch (error) {
        if (NOT_THERE.includes(statusOf(error)))
            return undefined;
        throw error;
    }
}


/***/ }),

/***/ 94911:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  v: () => (/* binding */ NoTokenError),
  W: () => (/* binding */ withGitHub)
});

// EXTERNAL MODULE: ./packages/core/src/errors.ts
var errors = __nccwpck_require__(37638);
;// CONCATENATED MODULE: ./packages/core/src/github/github.ts
/** The client. It is loaded here, so that an action which asks GitHub nothing does not pay for it. */
async function createGitHub(options) {
    const { connect } = await Promise.all(/* import() */[__nccwpck_require__.e(601), __nccwpck_require__.e(711)]).then(__nccwpck_require__.bind(__nccwpck_require__, 66711));
    return connect(options);
}

;// CONCATENATED MODULE: ./packages/core/src/github/port.ts


/** No token was given, and something needs one. */
class NoTokenError extends errors/* InputError */.dz {
    constructor(sentence = 'No token was given, and this needs one: give `github-token: ${{ github.token }}`.') {
        super([sentence]);
    }
}
/** The default of action.yml as a bundle carries it: only the runner can say what it stands for. */
const UNEVALUATED = '${{';
/** The ports of a step: the API is connected once, and only when it is needed; else neither a token nor the client is. `noToken` is said where one is needed and none is there. */
function withGitHub(runtime, token, cancel, noToken) {
    let connected;
    const connect = async () => {
        if (token === undefined || token.startsWith(UNEVALUATED))
            throw new NoTokenError(noToken);
        const { environment, clock, log } = runtime;
        return createGitHub({ token, environment, clock, log, cancel });
    };
    return { ...runtime, cancel, github: () => (connected ??= connect()) };
}


/***/ }),

/***/ 89324:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ repositoryFile),
/* harmony export */   a: () => (/* binding */ repositoryName)
/* harmony export */ });
/* harmony import */ var _failures_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(27802);

/** Reads `owner/name`, as in GITHUB_REPOSITORY. */
function repositoryName(fullName) {
    const [owner = '', repo = ''] = fullName.split('/');
    return { owner, repo };
}
/**
 * The text of a file in a repository, on its default branch unless a ref is given; undefined when it is not there.
 * For configuration where there is no checkout, or where the checkout may be a stranger's.
 */
async function repositoryFile(github, repository, path, ref) {
    const answer = await (0,_failures_js__WEBPACK_IMPORTED_MODULE_0__/* .whenFound */ .z)(github.request('GET /repos/{owner}/{repo}/contents/{path}', {
        ...repository,
        path,
        ...(ref === undefined ? {} : { ref }),
        // The JSON form holds no file above 1 MB.
        mediaType: { format: 'raw' },
    }));
    const text = answer?.data;
    return typeof text === 'string' ? text : undefined;
}


/***/ }),

/***/ 74511:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ boolean)
/* harmony export */ });
/* harmony import */ var _decoder_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(54695);

const TRUE = new Set(['true', 'True', 'TRUE']);
const FALSE = new Set(['false', 'False', 'FALSE']);
/** YAML 1.2's booleans (Core Schema, 10.3.2): no `yes`, no `on`. */
function boolean() {
    return {
        expected: '`true` or `false`',
        decode: (value) => TRUE.has(value) || (FALSE.has(value) ? false : new _decoder_js__WEBPACK_IMPORTED_MODULE_0__/* .Mistake */ .F()),
    };
}


/***/ }),

/***/ 51734:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ checkedBy)
/* harmony export */ });
/* harmony import */ var _nearest_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(31019);
/* harmony import */ var _decoder_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(54695);


/**
 * Checks a value by a schema; all that is wrong is said at once, each fault with its place. With the schema itself, an unknown key
 * is told with the nearest known one.
 */
function checkedBy(validate, schema = {}) {
    return (value) => {
        if (validate(value))
            return value;
        const faults = (validate.errors ?? []).map((fault) => `${placeOf(fault.instancePath)} ${whatOf(fault, schema)}`);
        return new _decoder_js__WEBPACK_IMPORTED_MODULE_0__/* .Mistake */ .F([...new Set(faults)].join('; '));
    };
}
/** `/1/run` is "run of entry 2". */
function placeOf(pointer) {
    const parts = pointer
        .split('/')
        .slice(1)
        .map((part) => (/^\d+$/.test(part) ? `entry ${String(Number(part) + 1)}` : part));
    return parts.length === 0 ? 'it' : parts.reverse().join(' of ');
}
function whatOf({ message = 'is not as it should be', params, schemaPath = '' }, schema) {
    const unknown = params['additionalProperty'];
    if (typeof unknown !== 'string')
        return message;
    const near = (0,_nearest_js__WEBPACK_IMPORTED_MODULE_1__/* .nearest */ .p)(unknown, propertiesBeside(schemaPath, schema));
    return `has an unknown key "${unknown}"${near === undefined ? '' : `: write "${near}"`}`;
}
/** The keys that a schema knows where one of its keywords stands. */
function propertiesBeside(schemaPath, schema) {
    const steps = decodeURIComponent(schemaPath)
        .split('/')
        .slice(1, -1)
        .map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'));
    const properties = [...steps, 'properties'].reduce((inner, step) => (typeof inner === 'object' && inner !== null ? Reflect.get(inner, step) : undefined), schema);
    return typeof properties === 'object' && properties !== null ? Object.keys(properties) : [];
}


/***/ }),

/***/ 54695:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ Mistake),
/* harmony export */   l: () => (/* binding */ optional)
/* harmony export */ });
/** Why a text was not accepted; `detail`, where given, replaces the decoder's general sentence. */
class Mistake {
    detail;
    constructor(detail) {
        this.detail = detail;
    }
}
/** The same decoder for an input that may be left out. */
function optional(decoder) {
    return { ...decoder, empty: () => undefined };
}


/***/ }),

/***/ 11003:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ duration)
/* harmony export */ });
/* harmony import */ var _duration_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(29713);
/* harmony import */ var _decoder_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(54695);


/** Milliseconds of a duration, at least `min` (0 unless given). */
function duration(bounds = {}) {
    const min = bounds.min ?? 0;
    return {
        expected: `a duration such as \`500ms\`, \`30s\`, \`5m\` or \`1h30m\`${min > 0 ? `, at least ${(0,_duration_js__WEBPACK_IMPORTED_MODULE_0__/* .formatDuration */ .a)(min)}` : ''}`,
        decode: (value) => {
            const milliseconds = (0,_duration_js__WEBPACK_IMPORTED_MODULE_0__/* .parseDuration */ .E)(value);
            return milliseconds !== undefined && milliseconds >= min ? milliseconds : new _decoder_js__WEBPACK_IMPORTED_MODULE_1__/* .Mistake */ .F();
        },
    };
}


/***/ }),

/***/ 81193:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ integer)
/* harmony export */ });
/* harmony import */ var _decoder_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(54695);

/** A whole number between two bounds, both included. */
function integer(bounds) {
    return {
        expected: `a whole number from ${String(bounds.min)} to ${String(bounds.max)}`,
        decode: (value) => {
            const number = /^[+-]?\d+$/.test(value) ? Number(value) : NaN;
            return number >= bounds.min && number <= bounds.max ? number : new _decoder_js__WEBPACK_IMPORTED_MODULE_0__/* .Mistake */ .F();
        },
    };
}


/***/ }),

/***/ 7875:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ list)
/* harmony export */ });
/* harmony import */ var _decoder_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(54695);

/** One entry a line; empty lines do not count, and an empty text is the empty list. */
function list(entry) {
    return {
        expected: `lines, each ${entry.expected}`,
        raw: true,
        empty: () => [],
        decode: async (value) => {
            const values = [];
            for (const [index, line] of value.split(/\r\n|\n|\r/).entries()) {
                if (line.trim() === '')
                    continue;
                const decoded = await entry.decode(line.trim());
                if (decoded instanceof _decoder_js__WEBPACK_IMPORTED_MODULE_0__/* .Mistake */ .F) {
                    return new _decoder_js__WEBPACK_IMPORTED_MODULE_0__/* .Mistake */ .F(`line ${String(index + 1)} is "${line.trim()}": ${decoded.detail ?? `expected ${entry.expected}`}`);
                }
                values.push(decoded);
            }
            return values;
        },
    };
}


/***/ }),

/***/ 44741:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ oneOf)
/* harmony export */ });
/* harmony import */ var _decoder_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(54695);

/** One of a closed set of words. */
function oneOf(words) {
    return {
        expected: `one of ${words.map((word) => `\`${word}\``).join(', ')}`,
        decode: (value) => words.find((word) => word === value) ?? new _decoder_js__WEBPACK_IMPORTED_MODULE_0__/* .Mistake */ .F(),
    };
}


/***/ }),

/***/ 8592:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Ko: () => (/* binding */ readInputs),
/* harmony export */   Ld: () => (/* binding */ inputTexts),
/* harmony export */   m6: () => (/* binding */ composedInputs)
/* harmony export */ });
/* unused harmony export inputVariable */
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(37638);
/* harmony import */ var _decoder_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(54695);


/** The name of the variable in which the runner hands an input over. */
function inputVariable(name) {
    return `INPUT_${name.replaceAll(' ', '_').toUpperCase()}`;
}
/** The text of every input: what was given, else the manifest's default, else the empty text. */
function inputTexts(manifest, environment) {
    const texts = Object.entries(manifest.inputs).map(([name, input]) => {
        const given = environment[inputVariable(name)] ?? '';
        return [name, given.trim() === '' ? (input.default ?? '') : given];
    });
    return Object.fromEntries(texts);
}
/**
 * Reads every input once. An empty one takes its default of the manifest.
 * @throws InputError that names all mistakes together: name, value, what was expected
 */
async function readInputs(spec, manifest, environment) {
    const texts = inputTexts(manifest, environment);
    const values = {};
    const mistakes = [];
    for (const [name, decoder] of Object.entries(spec)) {
        const text = texts[name] ?? '';
        const value = await decode(decoder, text);
        if (value instanceof _decoder_js__WEBPACK_IMPORTED_MODULE_0__/* .Mistake */ .F)
            mistakes.push(sentence(name, text, decoder, value));
        else
            values[name] = value;
    }
    if (mistakes.length > 0)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .InputError */ .dz(mistakes);
    return values;
}
/**
 * The inputs of a step that another action composes: these texts, and the manifest's defaults for what is not among them.
 * @throws InputError that names all mistakes together
 */
async function composedInputs(spec, manifest, given) {
    const variables = Object.entries(given).map(([name, text]) => [inputVariable(name), text]);
    return readInputs(spec, manifest, Object.fromEntries(variables));
}
async function decode(decoder, text) {
    if (text.trim() !== '')
        return decoder.decode(decoder.raw ? text : text.trim());
    return decoder.empty ? decoder.empty() : new _decoder_js__WEBPACK_IMPORTED_MODULE_0__/* .Mistake */ .F('is required and was not given');
}
function sentence(name, text, decoder, mistake) {
    if (text.trim() === '')
        return `Input ${name} ${mistake.detail ?? 'is required and was not given'}: give ${decoder.expected}.`;
    if (mistake.detail !== undefined)
        return `Input ${name}: ${mistake.detail}.`;
    return `Input ${name} is "${abbreviated(text.trim())}": expected ${decoder.expected}.`;
}
function abbreviated(text) {
    return text.length > 200 ? `${text.slice(0, 200)}…` : text;
}


/***/ }),

/***/ 63030:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ store)
/* harmony export */ });
/* harmony import */ var _decoder_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(54695);

const FOLDER = 'path:';
/** One of the stores by its name, or `path:` with a folder, such as the example. */
function store(names, example) {
    return {
        expected: `${names.map((name) => `\`${name}\``).join(', ')}, or \`path:\` with a folder such as \`path:${example}\``,
        decode: (value) => {
            const kind = names.find((name) => name === value);
            if (kind !== undefined)
                return { kind };
            const path = value.startsWith(FOLDER) ? value.slice(FOLDER.length).trim() : '';
            return path === '' ? new _decoder_js__WEBPACK_IMPORTED_MODULE_0__/* .Mistake */ .F() : { kind: 'folder', path };
        },
    };
}


/***/ }),

/***/ 62960:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ yaml)
/* harmony export */ });
/* unused harmony export json */
/* harmony import */ var _decoder_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(54695);


/** A YAML document (which JSON is too) of the shape that `check` accepts. */
function yaml(expected, check) {
    return {
        expected,
        raw: true,
        decode: async (value) => {
            // Loaded only by those who write YAML into an input: it costs more than the rest of a small action.
            const { LineCounter, parseDocument, visit } = await __nccwpck_require__.e(/* import() */ 815).then(__nccwpck_require__.t.bind(__nccwpck_require__, 38815, 19));
            const lineCounter = new LineCounter();
            const document = parseDocument(value, { version: '1.2', uniqueKeys: true, lineCounter });
            const fault = document.errors[0]?.message ?? aliasFault(document, lineCounter, visit);
            return fault === undefined ? check(document.toJS()) : new _decoder_js__WEBPACK_IMPORTED_MODULE_0__/* .Mistake */ .F(fault);
        },
    };
}
/** An alias without an anchor (`*.xml` unquoted) is no error to the parser; one with an anchor can be made a bomb. */
function aliasFault(document, lines, walk) {
    const faults = [];
    walk(document, {
        Alias: (_, { source, range }) => {
            const { line, col } = lines.linePos(range?.[0] ?? 0);
            faults.push(`*${source} is an alias at line ${String(line)}, column ${String(col)}: write "*${source}" in quotes for the text`);
            return walk.BREAK;
        },
    });
    return faults[0];
}
/** A JSON value of the shape that `check` accepts. */
function json(expected, check) {
    return {
        expected,
        decode: (value) => {
            try {
                return check(JSON.parse(value));
            }
            catch (error) {
                return new Mistake(messageOf(error));
            }
        },
    };
}


/***/ }),

/***/ 3364:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ verbatim),
/* harmony export */   Q: () => (/* binding */ text)
/* harmony export */ });
/** A text without the white space around it. */
function text(expected = 'a text') {
    return { expected, decode: (value) => value };
}
/** A text exactly as it was written. */
function verbatim(expected) {
    return { expected, raw: true, decode: (value) => value };
}


/***/ }),

/***/ 88315:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   gO: () => (/* binding */ STREAMS),
/* harmony export */   tG: () => (/* binding */ Log),
/* harmony export */   tz: () => (/* binding */ descriptorSink)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__nccwpck_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(58500);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__nccwpck_require__.n(node_timers_promises__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(37638);
/* harmony import */ var _workflow_command_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(6144);




const STREAMS = ['stdout', 'stderr'];
const NEWLINE = 0x0a;
/** The job's log: everything in the order in which it was given, each of our lines on a line of its own. */
class Log {
    #last = Promise.resolve();
    #atLineStart = true;
    #sinks;
    constructor(sinks) {
        this.#sinks = sinks;
    }
    /** A line of ours in which foreign text may stand: no part of it is taken for a command. */
    line(text) {
        this.#ours((0,_workflow_command_js__WEBPACK_IMPORTED_MODULE_2__/* .neutralize */ .YI)(text));
    }
    command(command) {
        this.#ours((0,_workflow_command_js__WEBPACK_IMPORTED_MODULE_2__/* .formatCommand */ .fE)(command));
    }
    /** A folded block; groups do not nest. */
    group(title, lines) {
        this.command({ name: 'group', data: title });
        for (const line of lines)
            this.line(line);
        this.command({ name: 'endgroup' });
    }
    /** Bytes as they are. Resolves when the reader has them. */
    bytes(stream, bytes) {
        if (bytes.length === 0)
            return this.#last;
        if (stream === 'stdout')
            this.#atLineStart = bytes[bytes.length - 1] === NEWLINE;
        return this.#queue(stream, bytes);
    }
    /** Resolves when everything given so far is written. */
    flush() {
        return this.#last;
    }
    #ours(line) {
        const text = `${this.#atLineStart ? '' : '\n'}${line}\n`;
        this.#atLineStart = true;
        void this.#queue('stdout', Buffer.from(text));
    }
    #queue(stream, bytes) {
        this.#last = this.#last.then(() => this.#sinks[stream](bytes));
        return this.#last;
    }
}
/**
 * Writes to a descriptor without blocking the process: `process.stdout` is synchronous on pipes, and a reader that
 * stalls would stop every timer with it. A reader that is gone is no error of ours: what it would have read is dropped.
 */
function descriptorSink(descriptor) {
    let gone = false;
    return async (bytes) => {
        let offset = 0;
        while (!gone && offset < bytes.length) {
            try {
                offset += await writeOnce(descriptor, bytes, offset);
            }
            catch (error) {
                const code = (0,_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .codeOf */ .$N)(error);
                if (code === 'EAGAIN')
                    await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_1__.setTimeout)(5);
                else if (code === 'EPIPE')
                    gone = true;
                else
                    throw error;
            }
        }
    };
}
function writeOnce(descriptor, bytes, offset) {
    return new Promise((resolve, reject) => {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.write)(descriptor, bytes, offset, bytes.length - offset, null, (error, written) => {
            if (error)
                reject(error);
            else
                resolve(written);
        });
    });
}


/***/ }),

/***/ 31019:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ nearest)
/* harmony export */ });
/** Edit distance (Levenshtein), of texts up to 100 characters. */
function distance(a, b) {
    let row = Array.from({ length: b.length + 1 }, (_, index) => index);
    for (let i = 1; i <= a.length; i++) {
        const next = [i];
        for (let j = 1; j <= b.length; j++) {
            const substituted = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
            next.push(Math.min(substituted, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
        }
        row = next;
    }
    return row[b.length] ?? 0;
}
/** The known word that is nearest to one that is not; undefined where none is near. */
function nearest(word, known) {
    const ranked = known
        .map((candidate) => ({ candidate, away: distance(word.slice(0, 100).toLowerCase(), candidate.toLowerCase()) }))
        .sort((a, b) => a.away - b.away);
    const [best] = ranked;
    return best && best.away <= Math.max(2, Math.floor(word.length / 3)) ? best.candidate : undefined;
}


/***/ }),

/***/ 26933:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Eb: () => (/* binding */ TRANSIENCES),
/* harmony export */   bk: () => (/* binding */ VERDICTS),
/* harmony export */   im: () => (/* binding */ OUTCOMES)
/* harmony export */ });
/** What an action thinks of what it saw. `error`: it could not tell. */
const VERDICTS = ['pass', 'warn', 'fail', 'error'];
/** What became of something that was run. `degraded`: a fallback succeeded where the command did not. */
const OUTCOMES = ['success', 'degraded', 'failure', 'timeout', 'cancelled'];
/** Whether a failure would pass if run again unchanged; never guessed. */
const TRANSIENCES = ['yes', 'no', 'unknown'];


/***/ }),

/***/ 48309:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ fromRoot),
/* harmony export */   x: () => (/* binding */ real)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__nccwpck_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__nccwpck_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(57975);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__nccwpck_require__.n(node_util__WEBPACK_IMPORTED_MODULE_2__);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(37638);




/** A path from the root, with forward slashes; undefined for what is outside. */
function fromRoot(root, path) {
    const way = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(root, path);
    if (way === '..' || way.startsWith(`..${node_path__WEBPACK_IMPORTED_MODULE_1__.sep}`) || (0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(way))
        return undefined;
    return way.split(node_path__WEBPACK_IMPORTED_MODULE_1__.sep).join('/');
}
/** What is said of a path that leads nowhere, be it that no path is so long, or that none holds a NUL. */
const NOWHERE = [
    'ENOENT',
    'ENOTDIR',
    'ELOOP',
    'ENAMETOOLONG',
    'EINVAL',
    'EACCES',
    'EPERM',
    'ERR_INVALID_ARG_VALUE',
];
// Of node:fs: what a command that passes costs has no room for loading node:fs/promises.
const follow = (0,node_util__WEBPACK_IMPORTED_MODULE_2__.promisify)(node_fs__WEBPACK_IMPORTED_MODULE_0__.realpath);
/** Where a path leads, links followed; undefined where nothing is, or nothing that may be looked at. */
async function real(path) {
    try {
        return await follow(path);
    }
    catch (error) {
        if (NOWHERE.includes((0,_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .codeOf */ .$N)(error)))
            return undefined;
        throw error;
    }
}


/***/ }),

/***/ 63812:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ Redactor)
/* harmony export */ });
const MASK = '***';
/** Parts of a variable's name, between underscores or hyphens, that make its value a credential. */
const CREDENTIAL_NAME = /(?:^|[_-])(?:TOKEN|SECRET|SECRETS|PASSWORD|PASSWD|PASSPHRASE|CREDENTIAL|CREDENTIALS|PAT|PWD|API_?KEY|ACCESS_?KEY|PRIVATE_?KEY|SECRET_?KEY|CONNECTION_?STRING|WEBHOOK)(?:[_-]|$)|PASSW(?:OR)?D$/i;
/** The shell's own variables that end like one. */
const NOT_A_CREDENTIAL = new Set(['PWD', 'OLDPWD', 'INIT_CWD']);
/** Shorter values would blot out ordinary words; a mask is meant, so it may be shorter than what only looks meant. */
const SHORTEST = { named: 6, mask: 4 };
/** Words that stand everywhere, and hide nothing. */
const ORDINARY = new Set(['true', 'false', 'null', 'none']);
const AUTHORIZATION = /(authorization["']?\s{0,3}[:=]\s{0,3}["']?(?:bearer|basic|token)\s{1,3})[^\s'"]{8,4000}/gi;
/** What a credential looks like, by the issuers' documents. Every repetition is bounded, so that matching is linear. */
const SHAPES = [
    ...['ghp_', 'gho_', 'ghu_', 'ghs_', 'ghr_'].map((literal) => {
        return { literal, pattern: new RegExp(`\\b${literal}[A-Za-z0-9]{36,255}`, 'g'), replacement: MASK };
    }),
    { literal: 'github_pat_', pattern: /\bgithub_pat_[A-Za-z0-9_]{22,255}/g, replacement: MASK },
    { literal: 'glpat-', pattern: /\bglpat-[\w-]{20,255}/g, replacement: MASK },
    { literal: 'npm_', pattern: /\bnpm_[A-Za-z0-9]{36}\b/g, replacement: MASK },
    { literal: 'pypi-', pattern: /\bpypi-[\w-]{50,1000}/g, replacement: MASK },
    { literal: 'KIA', pattern: /\bAKIA[A-Z0-9]{16}\b/g, replacement: MASK },
    { literal: 'ASIA', pattern: /\bASIA[A-Z0-9]{16}\b/g, replacement: MASK },
    { literal: 'AIza', pattern: /\bAIza[\w-]{35}/g, replacement: MASK },
    { literal: 'xox', pattern: /\bxox[abeoprs]-[\w-]{10,255}/g, replacement: MASK },
    { literal: 'hooks.slack.com', pattern: /hooks\.slack\.com\/services\/[\w/]{20,100}/g, replacement: MASK },
    { literal: '_live_', pattern: /\b[rs]k_live_[A-Za-z0-9]{16,255}/g, replacement: MASK },
    { literal: 'sk-', pattern: /\bsk-[\w-]{32,255}/g, replacement: MASK },
    // The first part is of ASCII, in which base64url has a hyphen only for > and ~; thereby no text is read many times.
    { literal: 'eyJ', pattern: /\beyJ\w{10,4000}\.[\w-]{10,4000}\.[\w-]{5,1000}/g, replacement: MASK },
    {
        literal: 'PRIVATE KEY-----',
        pattern: /-----BEGIN [A-Z ]{0,30}PRIVATE KEY-----(?:(?!-----BEGIN )[^]){0,16384}?(?:-----END [A-Z ]{0,30}PRIVATE KEY-----|(?=-----BEGIN )|$)/g,
        replacement: MASK,
    },
    { literal: 'uthorization', pattern: AUTHORIZATION, replacement: `$1${MASK}` },
    { literal: 'UTHORIZATION', pattern: AUTHORIZATION, replacement: `$1${MASK}` },
    {
        literal: '://',
        pattern: /\b([a-z][a-z0-9+.-]{1,20}:\/\/)[^\s/:@'"]{0,255}:[^\s/@'"]{1,255}@/gi,
        replacement: `$1${MASK}@`,
    },
];
const LITERALS = SHAPES.map(({ literal }) => Buffer.from(literal));
/**
 * Takes out of a text what must not leave the job's log: values of variables and inputs whose names look like
 * credentials, every mask it was told of, and whatever has the shape of a credential. The runner's own masks are not
 * visible to an action, so this is less than what the log hides.
 */
class Redactor {
    #hidden = new Set();
    /** The longest first, made when they are asked for: masks may come by the thousand. */
    #sorted;
    constructor(environment) {
        for (const [name, value] of Object.entries(environment)) {
            if (value === undefined || value.length < SHORTEST.named || NOT_A_CREDENTIAL.has(name))
                continue;
            if (CREDENTIAL_NAME.test(name.replace(/^INPUT_/, '')))
                this.add(value);
        }
    }
    /** Hides a value from now on, and each of its lines, as the runner does. */
    add(mask) {
        const parts = [mask, ...mask.split(/[\r\n]+/)].map((part) => part.trim());
        for (const part of parts)
            if (part.length >= SHORTEST.mask && !ORDINARY.has(part))
                this.#hidden.add(part);
        this.#sorted = undefined;
    }
    redact(text) {
        return redactWith(this.#known().values, text);
    }
    /** The same for bytes that are held one a character (latin1). */
    redactBytes(text) {
        return redactWith(this.#known().bytes, text);
    }
    /** Whether bytes hold anything by which a secret is known; where not, redacting changes nothing. */
    mayChange(bytes) {
        const found = (part) => bytes.includes(part);
        return LITERALS.some(found) || this.#known().buffers.some(found);
    }
    /** The length in bytes of the longest value that is hidden. */
    get longest() {
        return this.#known().longest;
    }
    /** The same value with every text in it redacted; keys are ours. */
    redactAll(value) {
        return mapTexts(value, (text) => this.redact(text));
    }
    #known() {
        if (this.#sorted)
            return this.#sorted;
        const values = [...this.#hidden].sort((a, b) => b.length - a.length || (a < b ? -1 : 1));
        const buffers = values.map((value) => Buffer.from(value));
        const longest = buffers.reduce((most, { length }) => Math.max(most, length), 0);
        this.#sorted = { values, buffers, longest, bytes: buffers.map((bytes) => bytes.toString('latin1')) };
        return this.#sorted;
    }
}
function redactWith(values, text) {
    let redacted = text;
    for (const value of values)
        if (redacted.includes(value))
            redacted = redacted.replaceAll(value, MASK);
    for (const { literal, pattern, replacement } of SHAPES) {
        if (redacted.includes(literal))
            redacted = redacted.replace(pattern, replacement);
    }
    return redacted;
}
function mapTexts(value, change) {
    if (typeof value === 'string')
        return change(value);
    if (Array.isArray(value))
        return value.map((entry) => mapTexts(entry, change));
    if (typeof value !== 'object' || value === null)
        return value;
    return Object.fromEntries(Object.entries(value).map(([key, entry]) => [key, mapTexts(entry, change)]));
}


/***/ }),

/***/ 22019:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   CT: () => (/* binding */ REPORT_HEADER_KEYS),
/* harmony export */   W9: () => (/* binding */ reportHeader),
/* harmony export */   u5: () => (/* binding */ writeReport),
/* harmony export */   xH: () => (/* binding */ REPORT_HEADER_PROPERTIES)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__nccwpck_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _inputs_spec_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(8592);


/** The JSON Schema of the header's properties, for the actions' own schemas to begin with. */
const REPORT_HEADER_PROPERTIES = {
    commit: { type: 'string', description: 'The commit that the run is for; empty outside a run.' },
    'run-id': { type: 'string', description: 'The id of the run; empty outside a run.' },
    'run-attempt': { type: 'integer', minimum: 1 },
    'started-at': { type: 'string', description: 'RFC 3339, in UTC.' },
    'duration-ms': { type: 'integer', minimum: 0 },
    inputs: {
        type: 'object',
        additionalProperties: { type: 'string' },
        description: 'The text of every input, defaults included; secrets redacted.',
    },
};
/** What the schema of every action's report requires. */
const REPORT_HEADER_KEYS = [
    'schema',
    ...Object.keys(REPORT_HEADER_PROPERTIES),
];
/** The header of an action's report. */
function reportHeader(manifest, environment, startedAt, durationMs) {
    return {
        schema: `qeml-actions/${manifest.name}/v1`,
        commit: environment['GITHUB_SHA'] ?? '',
        'run-id': environment['GITHUB_RUN_ID'] ?? '',
        'run-attempt': Number(environment['GITHUB_RUN_ATTEMPT'] ?? '1') || 1,
        'started-at': startedAt.toISOString(),
        'duration-ms': Math.round(durationMs),
        inputs: (0,_inputs_spec_js__WEBPACK_IMPORTED_MODULE_1__/* .inputTexts */ .Ld)(manifest, environment),
    };
}
/** Writes a report under the first free name, `<action>-<n>.json`, and returns its path. */
async function writeReport(files, folder, action, report) {
    const content = `${JSON.stringify(report, undefined, 2)}\n`;
    for (let n = 1;; n++) {
        const path = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(folder, `${action}-${String(n)}.json`);
        if (await files.create(path, content))
            return path;
    }
}


/***/ }),

/***/ 19492:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  C: () => (/* binding */ runAction)
});

// EXTERNAL MODULE: ./packages/core/src/errors.ts
var errors = __nccwpck_require__(37638);
// EXTERNAL MODULE: ./packages/core/src/annotation.ts
var annotation = __nccwpck_require__(55612);
// EXTERNAL MODULE: ./packages/core/src/environment-file.ts
var environment_file = __nccwpck_require__(827);
// EXTERNAL MODULE: ./packages/core/src/report.ts
var src_report = __nccwpck_require__(22019);
// EXTERNAL MODULE: ./packages/core/src/summary.ts
var src_summary = __nccwpck_require__(50521);
;// CONCATENATED MODULE: ./packages/core/src/publish.ts




/** Every output that a view gives, empty: for a step that ended before there was anything to say. */
function emptyOutputs({ outputs }) {
    return Object.fromEntries(outputs.filter((name) => name !== 'report').map((name) => [name, '']));
}
/** Writes a view once: report, outputs, summary, annotations, all of it redacted. */
async function publish(manifest, view, runtime) {
    const { environment, files, log, redactor } = runtime;
    const shown = redactor.redactAll(view);
    const duration = runtime.clock.now() - runtime.started;
    const header = redactor.redactAll((0,src_report/* reportHeader */.W9)(manifest, environment, runtime.startedAt, duration));
    const report = await (0,src_report/* writeReport */.u5)(files, runtime.folder, manifest.name, { ...header, ...shown.report });
    await publishOutputs({ ...shown.outputs, report }, runtime);
    await publishSummary(shown.summary, runtime);
    for (const command of (0,annotation/* annotationCommands */.sq)(shown.annotations))
        log.command(command);
    if (shown.failure !== undefined)
        log.command({ name: 'error', data: shown.failure });
    await log.flush();
}
async function publishOutputs(outputs, { environment, files, log }) {
    const path = environment['GITHUB_OUTPUT'];
    const entries = Object.entries(outputs).map(([name, value]) => ({ name, value }));
    if (path)
        await files.append(path, entries.map(environment_file/* formatEntry */.WL).join(''));
    else
        log.line('GITHUB_OUTPUT is not set, so no outputs were written: outside a runner, read the report.');
}
async function publishSummary(summary, { environment, files }) {
    const path = environment['GITHUB_STEP_SUMMARY'];
    if (!path || summary === '')
        return;
    const before = (await files.readIfThere(path))?.length ?? 0;
    const text = (0,src_summary/* cutSummary */.H)(summary, src_summary/* SUMMARY_LIMIT */.J - before);
    if (text !== '')
        await files.append(path, text);
}

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __nccwpck_require__(48161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(76760);
// EXTERNAL MODULE: ./packages/core/src/clock.ts + 1 modules
var clock = __nccwpck_require__(91367);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __nccwpck_require__(73024);
;// CONCATENATED MODULE: ./packages/core/src/files.ts



/** Done at once, not through Node's threads: for small files these cost each step tens of milliseconds. */
const systemFiles = {
    read: async (path) => (0,external_node_fs_.readFileSync)(path),
    readIfThere: async (path) => {
        try {
            return (0,external_node_fs_.readFileSync)(path);
        }
        catch (error) {
            if ((0,errors/* codeOf */.$N)(error) === 'ENOENT')
                return undefined;
            throw error;
        }
    },
    write: async (path, content) => {
        (0,external_node_fs_.writeFileSync)(path, content);
    },
    append: async (path, content) => {
        (0,external_node_fs_.appendFileSync)(path, content);
    },
    create: async (path, content) => {
        (0,external_node_fs_.mkdirSync)((0,external_node_path_.dirname)(path), { recursive: true });
        try {
            const file = (0,external_node_fs_.openSync)(path, 'wx');
            try {
                (0,external_node_fs_.writeFileSync)(file, content);
            }
            finally {
                (0,external_node_fs_.closeSync)(file);
            }
            return true;
        }
        catch (error) {
            if ((0,errors/* codeOf */.$N)(error) === 'EEXIST')
                return false;
            throw error;
        }
    },
    makeFolder: async (path) => {
        (0,external_node_fs_.mkdirSync)(path, { recursive: true });
    },
    size: async (path) => statsOf(path)?.size,
    isFolder: async (path) => statsOf(path)?.isDirectory() ?? false,
};
function statsOf(path) {
    try {
        return (0,external_node_fs_.statSync)(path, { throwIfNoEntry: false });
    }
    catch (error) {
        if ((0,errors/* codeOf */.$N)(error) === 'ENOTDIR')
            return undefined;
        throw error;
    }
}

// EXTERNAL MODULE: ./packages/core/src/log.ts
var log = __nccwpck_require__(88315);
;// CONCATENATED MODULE: ./packages/core/src/random.ts
const systemRandom = () => Math.random();

// EXTERNAL MODULE: ./packages/core/src/redaction.ts
var redaction = __nccwpck_require__(63812);
;// CONCATENATED MODULE: ./packages/core/src/runtime.ts







/** The runtime of this process. */
function systemRuntime() {
    const environment = { ...process.env };
    return {
        environment,
        platform: process.platform,
        clock: clock/* systemClock */.m,
        random: systemRandom,
        files: systemFiles,
        log: new log/* Log */.tG({ stdout: (0,log/* descriptorSink */.tz)(1), stderr: (0,log/* descriptorSink */.tz)(2) }),
        redactor: new redaction/* Redactor */.p(environment),
        folder: (0,external_node_path_.join)(environment['RUNNER_TEMP'] || (0,external_node_os_.tmpdir)(), 'qeml-actions'),
        startedAt: clock/* systemClock */.m.date(),
        started: clock/* systemClock */.m.now(),
    };
}

;// CONCATENATED MODULE: ./packages/core/src/run-action.ts



/**
 * Runs an action to one of three endings: an outcome that was decided, an `InputError` that is the user's to mend, a bug
 * with its stack in debug. Whichever it is, outputs and report are written.
 */
async function runAction(action, runtime = systemRuntime()) {
    let view;
    try {
        view = await action.main(runtime);
    }
    catch (error) {
        view = action.undecided(error instanceof errors/* InputError */.dz ? error.message : bug(action.manifest.name, error, runtime));
    }
    if (view.failure !== undefined)
        process.exitCode = 1;
    await publish(action.manifest, view, runtime);
}
function bug(name, error, { log, redactor }) {
    const stack = error instanceof Error ? (error.stack ?? error.message) : (0,errors/* messageOf */.bD)(error);
    log.command({ name: 'debug', data: redactor.redact(stack) });
    return `${name} has a bug: ${(0,errors/* messageOf */.bD)(error)}. Its stack is in the debug log (re-run with debug logging on).`;
}


/***/ }),

/***/ 50521:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ cutSummary),
/* harmony export */   J: () => (/* binding */ SUMMARY_LIMIT)
/* harmony export */ });
/** GitHub takes 1 MiB of a step's summary and drops all of a larger one; some room is left for the last line. */
const SUMMARY_LIMIT = 1_000 * 1_024;
const CUT = '\n\n*The rest was left out: a step summary holds 1 MiB. The report has all of it.*\n';
/** The text within so many bytes of UTF-8, cut at the end of a line with a sentence that says so. */
function cutSummary(text, limit) {
    const bytes = Buffer.from(text);
    if (bytes.length <= limit)
        return text;
    const room = limit - Buffer.byteLength(CUT);
    if (room <= 0)
        return '';
    const kept = bytes.subarray(0, bytes.lastIndexOf(0x0a, room - 1) + 1);
    return `${kept.toString()}${CUT}`;
}


/***/ }),

/***/ 40100:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ uniqueName)
/* harmony export */ });
let made = 0;
/**
 * A name that no other process and no other call makes: letters, digits and hyphens. It keeps no secret; for one there is
 * node:crypto, which takes 8 ms to load.
 */
function uniqueName() {
    const parts = [process.pid, Date.now(), ++made, Math.floor(Math.random() * Number.MAX_SAFE_INTEGER)];
    return parts.map((part) => part.toString(36)).join('-');
}


/***/ }),

/***/ 6144:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Aj: () => (/* binding */ unescapeProperty),
/* harmony export */   YI: () => (/* binding */ neutralize),
/* harmony export */   fE: () => (/* binding */ formatCommand),
/* harmony export */   zL: () => (/* binding */ unescapeData)
/* harmony export */ });
/**
 * The line that the runner reads as this command.
 * @see https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-commands
 */
function formatCommand(command) {
    const properties = Object.entries(command.properties ?? {})
        .filter(([, value]) => value !== undefined && value !== '')
        .map(([key, value]) => `${key}=${escapeProperty(String(value))}`)
        .join(',');
    return `::${command.name}${properties === '' ? '' : ` ${properties}`}::${escapeData(command.data ?? '')}`;
}
function escapeData(text) {
    return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}
function escapeProperty(text) {
    return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
/** Undoes the escaping of a command's data. */
function unescapeData(text) {
    return text.replaceAll('%0D', '\r').replaceAll('%0A', '\n').replaceAll('%25', '%');
}
/** Undoes the escaping of a command's property. */
function unescapeProperty(text) {
    return unescapeData(text.replaceAll('%3A', ':').replaceAll('%2C', ','));
}
/** Characters that a search by the rules of a culture does not see, as the runner's may be; `\u0085` is white space. */
const UNSEEN = String.raw `[[\p{Default_Ignorable_Code_Point}\p{Cc}]--[\r\n]]*`;
const CURRENT = new RegExp(String.raw `(^|[\r\n])([[\s\p{Default_Ignorable_Code_Point}\p{Cc}]--[\r\n]]*):(${UNSEEN}):`, 'gv');
const OLD = new RegExp(String.raw `#(${UNSEEN})#(${UNSEEN})\[`, 'gv');
/**
 * The same text, of one line or many, in which the runner finds no command: it reads `::name::` after any white space at
 * the start of a line (which CR ends too) and `##[name]` anywhere.
 */
function neutralize(text) {
    // Most lines have neither, and the patterns cost the first line that needs them some milliseconds.
    const old = text.includes('#') ? text.replace(OLD, '#$1#$2 [') : text;
    return old.indexOf(':') === old.lastIndexOf(':') ? old : old.replace(CURRENT, '$1$2:$3 :');
}


/***/ }),

/***/ 53268:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ workspaceFolder)
/* harmony export */ });
/** The folder that a job works in, as the runner names it; outside of a runner, where the process is. */
function workspaceFolder(environment) {
    return environment['GITHUB_WORKSPACE'] || process.cwd();
}


/***/ }),

/***/ 19936:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   DV: () => (/* binding */ codeBlock),
/* harmony export */   aY: () => (/* binding */ code),
/* harmony export */   md: () => (/* binding */ md),
/* harmony export */   qN: () => (/* binding */ paragraphs),
/* harmony export */   tp: () => (/* binding */ table),
/* harmony export */   wg: () => (/* binding */ pageLink),
/* harmony export */   zH: () => (/* binding */ details)
/* harmony export */ });
/* unused harmony exports escapeMarkdown, escapeHtml */
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(57975);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__nccwpck_require__.n(node_util__WEBPACK_IMPORTED_MODULE_0__);

const SPECIAL = /[\\`*_{}[\]<>()#+!|~&$-]/g;
/** A template in whose gaps plain text is escaped and Markdown stands as it is. */
function md(parts, ...gaps) {
    const markdown = parts.map((part, index) => part + shown(gaps[index] ?? '')).join('');
    return { markdown };
}
function shown(gap) {
    return typeof gap === 'object' ? gap.markdown : escapeMarkdown(String(gap));
}
/** Text in which nothing is markup, HTML or a mention. */
function escapeMarkdown(text) {
    const escaped = withoutControls(text)
        .replace(/[\r\n]+/g, ' ')
        .replace(SPECIAL, '\\$&');
    return withoutMentions(escaped);
}
function withoutMentions(text) {
    return text.replaceAll('@', '@\u2060');
}
/** A code span, whatever the text holds. */
function code(text) {
    const line = withoutControls(text).replace(/\s+/g, ' ').trim();
    if (line === '')
        return { markdown: '' };
    const fence = '`'.repeat(longestRun(line) + 1);
    const pad = line.startsWith('`') || line.endsWith('`') ? ' ' : '';
    return { markdown: `${fence}${pad}${line}${pad}${fence}` };
}
/** A link to a page; an address that is none of the web is shown as the text alone. */
function pageLink(text, url) {
    const address = URL.canParse(url) ? new URL(url) : undefined;
    if (address?.protocol !== 'https:' && address?.protocol !== 'http:')
        return md `${text}`;
    return { markdown: `[${escapeMarkdown(text)}](${address.href.replaceAll('(', '%28').replaceAll(')', '%29')})` };
}
/** A block of code, whatever the text holds. */
function codeBlock(text, language = '') {
    const fence = '`'.repeat(Math.max(3, longestRun(text) + 1));
    return { markdown: `${fence}${language}\n${withoutControls(text)}\n${fence}` };
}
/** A table; a row that is too short is filled. */
function table(headings, rows) {
    const line = (cells) => `| ${headings.map((_, index) => cell(cells[index]?.markdown ?? '')).join(' | ')} |`;
    const rule = `| ${headings.map(() => '---').join(' | ')} |`;
    return { markdown: [line(headings), rule, ...rows.map(line)].join('\n') };
}
/** In a table a pipe is escaped in code spans too, where a backslash that stands before one alone cannot be shown. */
function cell(markdown) {
    const line = markdown.replace(/\n/g, ' ');
    return line.replace(/(\\*)\|/g, (pipe, before) => (before.length % 2 === 0 ? `${before}\\|` : pipe));
}
/** A part that opens when it is asked for. */
function details(summary, body) {
    return {
        markdown: `<details><summary>${withoutMentions(escapeHtml(summary))}</summary>\n\n${body.markdown}\n\n</details>`,
    };
}
/** Paragraphs with an empty line between; empty ones are left out. */
function paragraphs(parts) {
    const texts = parts.map(({ markdown }) => markdown).filter((text) => text !== '');
    return { markdown: texts.join('\n\n') };
}
/** Text in which nothing is HTML. */
function escapeHtml(text) {
    return withoutControls(text)
        .replaceAll('&', '&amp;')
        .replaceAll('<', '&lt;')
        .replaceAll('>', '&gt;')
        .replaceAll('"', '&quot;')
        .replaceAll("'", '&#39;');
}
function longestRun(text) {
    return Math.max(0, ...(text.match(/`+/g) ?? []).map((run) => run.length));
}
/** Colours and other controls, which would be shown as boxes. */
function withoutControls(text) {
    return (0,node_util__WEBPACK_IMPORTED_MODULE_0__.stripVTControlCharacters)(text).replace(/(?![\t\n\r])\p{Cc}/gu, '');
}


/***/ }),

/***/ 79119:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ looksLikeReport),
/* harmony export */   q: () => (/* binding */ isCandidate)
/* harmony export */ });
/** What a report's name may end in; anything else is not opened where reports are looked for. */
const ENDINGS = /\.(?:xml|json|jsonl|ndjson|sarif|info|lcov|trx|out|txt|spdx|nunit|xunit)$/i;
/** Whether a file may be a report, by its name. */
function isCandidate(path) {
    return ENDINGS.test(path);
}
/** What reports end in, and hardly anything else does; and words of which one stands in the path of nearly all of them. */
const REPORT_ENDINGS = /\.(?:xml|sarif|info|lcov|trx|json)$/i;
const WORDS = /junit|tests?\b|result|report|coverage|cobertura|jacoco|clover|lcov|sarif|surefire|\.trx$/i;
/** Whether a file that nobody looks into is worth naming as a report. */
function looksLikeReport(path) {
    return REPORT_ENDINGS.test(path) && WORDS.test(path);
}


/***/ }),

/***/ 78717:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   GG: () => (/* binding */ walk),
/* harmony export */   Q4: () => (/* binding */ MOST_FILES),
/* harmony export */   ol: () => (/* binding */ MOST_DEPTH)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__nccwpck_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__nccwpck_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(58500);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__nccwpck_require__.n(node_timers_promises__WEBPACK_IMPORTED_MODULE_2__);
/* harmony import */ var _qeml_actions_core__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(37638);




/** Folders of what others made; nothing of this run is in them. */
const FOREIGN = new Set([
    '.git',
    '.hg',
    '.svn',
    'node_modules',
    'bower_components',
    'vendor',
    '.venv',
    'venv',
    'virtualenv',
    'site-packages',
    '.tox',
    '.nox',
    '.yarn',
    '.pnpm-store',
    '.m2',
    '.gradle',
    '.cargo',
    'Pods',
]);
const MOST_DEPTH = 12;
const MOST_FILES = 100_000;
/** Folders that are read at once, not through Node's threads: that costs a fifth. Between, a cancel is heard. */
const AT_ONCE = 256;
/** All files below a folder; links to folders are not followed. */
async function walk(folder, { foreign = false } = {}) {
    const files = [];
    let cut;
    const waiting = [{ folder, depth: 0 }];
    // It grows while it is gone through.
    for (const [index, next] of waiting.entries()) {
        if (index % AT_ONCE === AT_ONCE - 1)
            await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_2__.setImmediate)();
        const entries = entriesOf(next.folder);
        if (entries === undefined) {
            cut ??= 'closed';
            continue;
        }
        // A virtual environment, whatever it is called.
        if (!foreign && entries.some(({ name }) => name === 'pyvenv.cfg'))
            continue;
        const base = next.folder.endsWith(node_path__WEBPACK_IMPORTED_MODULE_1__.sep) ? next.folder : next.folder + node_path__WEBPACK_IMPORTED_MODULE_1__.sep;
        for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
            const path = base + entry.name;
            if (entry.isDirectory()) {
                if (entry.name === '.git' || (!foreign && FOREIGN.has(entry.name)))
                    continue;
                if (next.depth + 1 > MOST_DEPTH)
                    cut ??= 'depth';
                else
                    waiting.push({ folder: path, depth: next.depth + 1 });
            }
            else if (files.length >= MOST_FILES)
                return { files, cut: 'count' };
            else if (entry.isFile() || entry.isSymbolicLink())
                files.push(path);
        }
    }
    return { files: files.sort(), cut };
}
/** Undefined of a folder that may not be looked into; one that is gone meanwhile holds nothing. */
function entriesOf(folder) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(folder, { withFileTypes: true });
    }
    catch (error) {
        const code = (0,_qeml_actions_core__WEBPACK_IMPORTED_MODULE_3__/* .codeOf */ .$N)(error);
        if (code === 'ENOENT')
            return [];
        if (code === 'EACCES' || code === 'EPERM')
            return undefined;
        throw error;
    }
}


/***/ }),

/***/ 42613:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("assert");

/***/ }),

/***/ 20181:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("buffer");

/***/ }),

/***/ 35317:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("child_process");

/***/ }),

/***/ 76982:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("crypto");

/***/ }),

/***/ 24434:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("events");

/***/ }),

/***/ 79896:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("fs");

/***/ }),

/***/ 58611:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("http");

/***/ }),

/***/ 65692:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("https");

/***/ }),

/***/ 69278:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("net");

/***/ }),

/***/ 34589:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:assert");

/***/ }),

/***/ 16698:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:async_hooks");

/***/ }),

/***/ 4573:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:buffer");

/***/ }),

/***/ 31421:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:child_process");

/***/ }),

/***/ 37540:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:console");

/***/ }),

/***/ 77598:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:crypto");

/***/ }),

/***/ 75434:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:diagnostics_channel");

/***/ }),

/***/ 40610:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:dns");

/***/ }),

/***/ 78474:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:events");

/***/ }),

/***/ 73024:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs");

/***/ }),

/***/ 51455:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs/promises");

/***/ }),

/***/ 37067:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http");

/***/ }),

/***/ 32467:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http2");

/***/ }),

/***/ 44708:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:https");

/***/ }),

/***/ 98995:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:module");

/***/ }),

/***/ 77030:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:net");

/***/ }),

/***/ 48161:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:os");

/***/ }),

/***/ 76760:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path");

/***/ }),

/***/ 643:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:perf_hooks");

/***/ }),

/***/ 1708:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:process");

/***/ }),

/***/ 41792:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:querystring");

/***/ }),

/***/ 57075:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream");

/***/ }),

/***/ 46193:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:string_decoder");

/***/ }),

/***/ 58500:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:timers/promises");

/***/ }),

/***/ 41692:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:tls");

/***/ }),

/***/ 73136:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:url");

/***/ }),

/***/ 57975:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util");

/***/ }),

/***/ 73429:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util/types");

/***/ }),

/***/ 75919:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:worker_threads");

/***/ }),

/***/ 38522:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:zlib");

/***/ }),

/***/ 70857:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("os");

/***/ }),

/***/ 16928:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("path");

/***/ }),

/***/ 932:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("process");

/***/ }),

/***/ 2203:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("stream");

/***/ }),

/***/ 13193:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("string_decoder");

/***/ }),

/***/ 53557:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("timers");

/***/ }),

/***/ 64756:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("tls");

/***/ }),

/***/ 52018:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("tty");

/***/ }),

/***/ 87016:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("url");

/***/ }),

/***/ 39023:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("util");

/***/ }),

/***/ 43106:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("zlib");

/***/ })

/******/ });
/************************************************************************/
/******/ // The module cache
/******/ var __webpack_module_cache__ = {};
/******/ 
/******/ // The require function
/******/ function __nccwpck_require__(moduleId) {
/******/ 	// Check if module is in cache
/******/ 	var cachedModule = __webpack_module_cache__[moduleId];
/******/ 	if (cachedModule !== undefined) {
/******/ 		return cachedModule.exports;
/******/ 	}
/******/ 	// Create a new module (and put it into the cache)
/******/ 	var module = __webpack_module_cache__[moduleId] = {
/******/ 		// no module.id needed
/******/ 		// no module.loaded needed
/******/ 		exports: {}
/******/ 	};
/******/ 
/******/ 	// Execute the module function
/******/ 	var threw = true;
/******/ 	try {
/******/ 		__webpack_modules__[moduleId].call(module.exports, module, module.exports, __nccwpck_require__);
/******/ 		threw = false;
/******/ 	} finally {
/******/ 		if(threw) delete __webpack_module_cache__[moduleId];
/******/ 	}
/******/ 
/******/ 	// Return the exports of the module
/******/ 	return module.exports;
/******/ }
/******/ 
/******/ // expose the modules object (__webpack_modules__)
/******/ __nccwpck_require__.m = __webpack_modules__;
/******/ 
/************************************************************************/
/******/ /* webpack/runtime/asset-relocator-loader */
/******/ if (typeof __nccwpck_require__ !== 'undefined') __nccwpck_require__.ab = decodeURIComponent(new URL('.', import.meta.url).pathname).slice(import.meta.url.match(/^file:\/\/\/\w:/) ? 1 : 0, -1) + "/";
/******/ 
/******/ /* webpack/runtime/async module */
/******/ (() => {
/******/ 	var webpackQueues = typeof Symbol === "function" ? Symbol("webpack queues") : "__webpack_queues__";
/******/ 	var webpackExports = typeof Symbol === "function" ? Symbol("webpack exports") : "__webpack_exports__";
/******/ 	var webpackError = typeof Symbol === "function" ? Symbol("webpack error") : "__webpack_error__";
/******/ 	var resolveQueue = (queue) => {
/******/ 		if(queue && queue.d < 1) {
/******/ 			queue.d = 1;
/******/ 			queue.forEach((fn) => (fn.r--));
/******/ 			queue.forEach((fn) => (fn.r-- ? fn.r++ : fn()));
/******/ 		}
/******/ 	}
/******/ 	var wrapDeps = (deps) => (deps.map((dep) => {
/******/ 		if(dep !== null && typeof dep === "object") {
/******/ 			if(dep[webpackQueues]) return dep;
/******/ 			if(dep.then) {
/******/ 				var queue = [];
/******/ 				queue.d = 0;
/******/ 				dep.then((r) => {
/******/ 					obj[webpackExports] = r;
/******/ 					resolveQueue(queue);
/******/ 				}, (e) => {
/******/ 					obj[webpackError] = e;
/******/ 					resolveQueue(queue);
/******/ 				});
/******/ 				var obj = {};
/******/ 				obj[webpackQueues] = (fn) => (fn(queue));
/******/ 				return obj;
/******/ 			}
/******/ 		}
/******/ 		var ret = {};
/******/ 		ret[webpackQueues] = x => {};
/******/ 		ret[webpackExports] = dep;
/******/ 		return ret;
/******/ 	}));
/******/ 	__nccwpck_require__.a = (module, body, hasAwait) => {
/******/ 		var queue;
/******/ 		hasAwait && ((queue = []).d = -1);
/******/ 		var depQueues = new Set();
/******/ 		var exports = module.exports;
/******/ 		var currentDeps;
/******/ 		var outerResolve;
/******/ 		var reject;
/******/ 		var promise = new Promise((resolve, rej) => {
/******/ 			reject = rej;
/******/ 			outerResolve = resolve;
/******/ 		});
/******/ 		promise[webpackExports] = exports;
/******/ 		promise[webpackQueues] = (fn) => (queue && fn(queue), depQueues.forEach(fn), promise["catch"](x => {}));
/******/ 		module.exports = promise;
/******/ 		body((deps) => {
/******/ 			currentDeps = wrapDeps(deps);
/******/ 			var fn;
/******/ 			var getResult = () => (currentDeps.map((d) => {
/******/ 				if(d[webpackError]) throw d[webpackError];
/******/ 				return d[webpackExports];
/******/ 			}))
/******/ 			var promise = new Promise((resolve) => {
/******/ 				fn = () => (resolve(getResult));
/******/ 				fn.r = 0;
/******/ 				var fnQueue = (q) => (q !== queue && !depQueues.has(q) && (depQueues.add(q), q && !q.d && (fn.r++, q.push(fn))));
/******/ 				currentDeps.map((dep) => (dep[webpackQueues](fnQueue)));
/******/ 			});
/******/ 			return fn.r ? promise : getResult();
/******/ 		}, (err) => ((err ? reject(promise[webpackError] = err) : outerResolve(exports)), resolveQueue(queue)));
/******/ 		queue && queue.d < 0 && (queue.d = 0);
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/compat get default export */
/******/ (() => {
/******/ 	// getDefaultExport function for compatibility with non-harmony modules
/******/ 	__nccwpck_require__.n = (module) => {
/******/ 		var getter = module && module.__esModule ?
/******/ 			() => (module['default']) :
/******/ 			() => (module);
/******/ 		__nccwpck_require__.d(getter, { a: getter });
/******/ 		return getter;
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/create fake namespace object */
/******/ (() => {
/******/ 	var getProto = Object.getPrototypeOf ? (obj) => (Object.getPrototypeOf(obj)) : (obj) => (obj.__proto__);
/******/ 	var leafPrototypes;
/******/ 	// create a fake namespace object
/******/ 	// mode & 1: value is a module id, require it
/******/ 	// mode & 2: merge all properties of value into the ns
/******/ 	// mode & 4: return value when already ns object
/******/ 	// mode & 16: return value when it's Promise-like
/******/ 	// mode & 8|1: behave like require
/******/ 	__nccwpck_require__.t = function(value, mode) {
/******/ 		if(mode & 1) value = this(value);
/******/ 		if(mode & 8) return value;
/******/ 		if(typeof value === 'object' && value) {
/******/ 			if((mode & 4) && value.__esModule) return value;
/******/ 			if((mode & 16) && typeof value.then === 'function') return value;
/******/ 		}
/******/ 		var ns = Object.create(null);
/******/ 		__nccwpck_require__.r(ns);
/******/ 		var def = {};
/******/ 		leafPrototypes = leafPrototypes || [null, getProto({}), getProto([]), getProto(getProto)];
/******/ 		for(var current = mode & 2 && value; typeof current == 'object' && !~leafPrototypes.indexOf(current); current = getProto(current)) {
/******/ 			Object.getOwnPropertyNames(current).forEach((key) => (def[key] = () => (value[key])));
/******/ 		}
/******/ 		def['default'] = () => (value);
/******/ 		__nccwpck_require__.d(ns, def);
/******/ 		return ns;
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/define property getters */
/******/ (() => {
/******/ 	// define getter functions for harmony exports
/******/ 	__nccwpck_require__.d = (exports, definition) => {
/******/ 		for(var key in definition) {
/******/ 			if(__nccwpck_require__.o(definition, key) && !__nccwpck_require__.o(exports, key)) {
/******/ 				Object.defineProperty(exports, key, { enumerable: true, get: definition[key] });
/******/ 			}
/******/ 		}
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/ensure chunk */
/******/ (() => {
/******/ 	__nccwpck_require__.f = {};
/******/ 	// This file contains only the entry chunk.
/******/ 	// The chunk loading function for additional chunks
/******/ 	__nccwpck_require__.e = (chunkId) => {
/******/ 		return Promise.all(Object.keys(__nccwpck_require__.f).reduce((promises, key) => {
/******/ 			__nccwpck_require__.f[key](chunkId, promises);
/******/ 			return promises;
/******/ 		}, []));
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/get javascript chunk filename */
/******/ (() => {
/******/ 	// This function allow to reference async chunks
/******/ 	__nccwpck_require__.u = (chunkId) => {
/******/ 		// return url for filenames based on template
/******/ 		return "" + chunkId + ".index.js";
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/hasOwnProperty shorthand */
/******/ (() => {
/******/ 	__nccwpck_require__.o = (obj, prop) => (Object.prototype.hasOwnProperty.call(obj, prop))
/******/ })();
/******/ 
/******/ /* webpack/runtime/make namespace object */
/******/ (() => {
/******/ 	// define __esModule on exports
/******/ 	__nccwpck_require__.r = (exports) => {
/******/ 		if(typeof Symbol !== 'undefined' && Symbol.toStringTag) {
/******/ 			Object.defineProperty(exports, Symbol.toStringTag, { value: 'Module' });
/******/ 		}
/******/ 		Object.defineProperty(exports, '__esModule', { value: true });
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/import chunk loading */
/******/ (() => {
/******/ 	// no baseURI
/******/ 	
/******/ 	// object to store loaded and loading chunks
/******/ 	// undefined = chunk not loaded, null = chunk preloaded/prefetched
/******/ 	// [resolve, Promise] = chunk loading, 0 = chunk loaded
/******/ 	var installedChunks = {
/******/ 		792: 0
/******/ 	};
/******/ 	
/******/ 	var installChunk = (data) => {
/******/ 		var {ids, modules, runtime} = data;
/******/ 		// add "modules" to the modules object,
/******/ 		// then flag all "ids" as loaded and fire callback
/******/ 		var moduleId, chunkId, i = 0;
/******/ 		for(moduleId in modules) {
/******/ 			if(__nccwpck_require__.o(modules, moduleId)) {
/******/ 				__nccwpck_require__.m[moduleId] = modules[moduleId];
/******/ 			}
/******/ 		}
/******/ 		if(runtime) runtime(__nccwpck_require__);
/******/ 		for(;i < ids.length; i++) {
/******/ 			chunkId = ids[i];
/******/ 			if(__nccwpck_require__.o(installedChunks, chunkId) && installedChunks[chunkId]) {
/******/ 				installedChunks[chunkId][0]();
/******/ 			}
/******/ 			installedChunks[ids[i]] = 0;
/******/ 		}
/******/ 	
/******/ 	}
/******/ 	
/******/ 	__nccwpck_require__.f.j = (chunkId, promises) => {
/******/ 			// import() chunk loading for javascript
/******/ 			var installedChunkData = __nccwpck_require__.o(installedChunks, chunkId) ? installedChunks[chunkId] : undefined;
/******/ 			if(installedChunkData !== 0) { // 0 means "already installed".
/******/ 	
/******/ 				// a Promise means "currently loading".
/******/ 				if(installedChunkData) {
/******/ 					promises.push(installedChunkData[1]);
/******/ 				} else {
/******/ 					if(true) { // all chunks have JS
/******/ 						// setup Promise in chunk cache
/******/ 						var promise = import("./" + __nccwpck_require__.u(chunkId)).then(installChunk, (e) => {
/******/ 							if(installedChunks[chunkId] !== 0) installedChunks[chunkId] = undefined;
/******/ 							throw e;
/******/ 						});
/******/ 						var promise = Promise.race([promise, new Promise((resolve) => (installedChunkData = installedChunks[chunkId] = [resolve]))])
/******/ 						promises.push(installedChunkData[1] = promise);
/******/ 					}
/******/ 				}
/******/ 			}
/******/ 	};
/******/ 	
/******/ 	// no prefetching
/******/ 	
/******/ 	// no preloaded
/******/ 	
/******/ 	// no external install chunk
/******/ 	
/******/ 	// no on chunks loaded
/******/ })();
/******/ 
/************************************************************************/
/******/ 
/******/ // startup
/******/ // Load entry module and return exports
/******/ // This entry module used 'module' so it can't be inlined
/******/ var __webpack_exports__ = __nccwpck_require__(11841);
/******/ __webpack_exports__ = await __webpack_exports__;
/******/ 
