export const id = 164;
export const ids = [164];
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


/***/ }),

/***/ 71164:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  settingsIn: () => (/* binding */ settingsIn)
});

// EXTERNAL MODULE: ./packages/core/src/inputs/checked.ts
var checked = __webpack_require__(51734);
// EXTERNAL MODULE: ./packages/core/src/inputs/structured.ts
var structured = __webpack_require__(62960);
// EXTERNAL MODULE: ./packages/core/src/inputs/decoder.ts
var decoder = __webpack_require__(54695);
// EXTERNAL MODULE: ./packages/core/src/errors.ts
var errors = __webpack_require__(37638);
// EXTERNAL MODULE: ./packages/failures/src/rule-file.ts
var rule_file = __webpack_require__(43390);
// EXTERNAL MODULE: ./actions/failure-analyzer/src/messages.ts
var messages = __webpack_require__(61553);
;// CONCATENATED MODULE: ./actions/failure-analyzer/src/settings.checker.generated.js
// Written by scripts/schemas.ts from settings.schema.ts; change it there and run `npm run generate`.

const validate = validate10;
const schema11 = {"type":"object","additionalProperties":false,"properties":{"rules":{"type":"array","maxItems":500,"items":{"type":"object","additionalProperties":false,"required":["id","category","transient","literals","pattern","explanation","cure","examples","green"],"properties":{"id":{"type":"string","pattern":"^[a-z0-9]+(?:-[a-z0-9]+)+$","maxLength":80},"category":{"enum":["test","flaky","compile","type","lint","policy","dependency","network","service","infrastructure","runner-lost","cancelled","upstream","timeout","oom","disk","auth","vcs","config","crash"]},"transient":{"enum":["yes","no","unknown"]},"weight":{"type":"integer","minimum":1,"maximum":100},"literals":{"type":"array","minItems":1,"maxItems":20,"items":{"type":"string","minLength":3,"maxLength":200}},"pattern":{"type":"string","minLength":1,"maxLength":1000},"not":{"type":"string","minLength":1,"maxLength":1000},"not-near":{"type":"string","minLength":1,"maxLength":1000},"command":{"enum":["error","warning"]},"platform":{"type":"boolean"},"pick":{"enum":["first","last"]},"explanation":{"type":"string","minLength":1,"maxLength":2000},"cure":{"type":"string","minLength":1,"maxLength":2000},"examples":{"type":"array","minItems":1,"maxItems":50,"items":{"type":"string","minLength":1,"maxLength":2000}},"green":{"type":"array","minItems":1,"maxItems":50,"items":{"type":"string","minLength":1,"maxLength":2000}}}},"description":"Rules of your own, beside the shipped ones."},"strategies":{"type":"array","maxItems":20,"items":{"enum":["retry-with-delay","reinstall-dependencies","use-fallback-runner","reduce-scope","retry-with-fallback"]},"description":"The recoveries that may be tried, of those that the input `strategies` allows."}}};
const func2 = Object.prototype.hasOwnProperty;
const func3 = (text) => [...text].length;
const pattern0 = new RegExp("^[a-z0-9]+(?:-[a-z0-9]+)+$", "u");

function validate10(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((key0 === "rules") || (key0 === "strategies"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.rules !== undefined){
let data0 = data.rules;
if(Array.isArray(data0)){
if(data0.length > 500){
const err1 = {instancePath:instancePath+"/rules",schemaPath:"#/properties/rules/maxItems",keyword:"maxItems",params:{limit: 500},message:"must NOT have more than 500 items"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(data1.id === undefined){
const err2 = {instancePath:instancePath+"/rules/" + i0,schemaPath:"#/properties/rules/items/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data1.category === undefined){
const err3 = {instancePath:instancePath+"/rules/" + i0,schemaPath:"#/properties/rules/items/required",keyword:"required",params:{missingProperty: "category"},message:"must have required property '"+"category"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data1.transient === undefined){
const err4 = {instancePath:instancePath+"/rules/" + i0,schemaPath:"#/properties/rules/items/required",keyword:"required",params:{missingProperty: "transient"},message:"must have required property '"+"transient"+"'"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data1.literals === undefined){
const err5 = {instancePath:instancePath+"/rules/" + i0,schemaPath:"#/properties/rules/items/required",keyword:"required",params:{missingProperty: "literals"},message:"must have required property '"+"literals"+"'"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data1.pattern === undefined){
const err6 = {instancePath:instancePath+"/rules/" + i0,schemaPath:"#/properties/rules/items/required",keyword:"required",params:{missingProperty: "pattern"},message:"must have required property '"+"pattern"+"'"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data1.explanation === undefined){
const err7 = {instancePath:instancePath+"/rules/" + i0,schemaPath:"#/properties/rules/items/required",keyword:"required",params:{missingProperty: "explanation"},message:"must have required property '"+"explanation"+"'"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(data1.cure === undefined){
const err8 = {instancePath:instancePath+"/rules/" + i0,schemaPath:"#/properties/rules/items/required",keyword:"required",params:{missingProperty: "cure"},message:"must have required property '"+"cure"+"'"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(data1.examples === undefined){
const err9 = {instancePath:instancePath+"/rules/" + i0,schemaPath:"#/properties/rules/items/required",keyword:"required",params:{missingProperty: "examples"},message:"must have required property '"+"examples"+"'"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(data1.green === undefined){
const err10 = {instancePath:instancePath+"/rules/" + i0,schemaPath:"#/properties/rules/items/required",keyword:"required",params:{missingProperty: "green"},message:"must have required property '"+"green"+"'"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
for(const key1 in data1){
if(!(func2.call(schema11.properties.rules.items.properties, key1))){
const err11 = {instancePath:instancePath+"/rules/" + i0,schemaPath:"#/properties/rules/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data1.id !== undefined){
let data2 = data1.id;
if(typeof data2 === "string"){
if(func3(data2) > 80){
const err12 = {instancePath:instancePath+"/rules/" + i0+"/id",schemaPath:"#/properties/rules/items/properties/id/maxLength",keyword:"maxLength",params:{limit: 80},message:"must NOT have more than 80 characters"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(!pattern0.test(data2)){
const err13 = {instancePath:instancePath+"/rules/" + i0+"/id",schemaPath:"#/properties/rules/items/properties/id/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]+(?:-[a-z0-9]+)+$"},message:"must match pattern \""+"^[a-z0-9]+(?:-[a-z0-9]+)+$"+"\""};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
else {
const err14 = {instancePath:instancePath+"/rules/" + i0+"/id",schemaPath:"#/properties/rules/items/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data1.category !== undefined){
let data3 = data1.category;
if(!((((((((((((((((((((data3 === "test") || (data3 === "flaky")) || (data3 === "compile")) || (data3 === "type")) || (data3 === "lint")) || (data3 === "policy")) || (data3 === "dependency")) || (data3 === "network")) || (data3 === "service")) || (data3 === "infrastructure")) || (data3 === "runner-lost")) || (data3 === "cancelled")) || (data3 === "upstream")) || (data3 === "timeout")) || (data3 === "oom")) || (data3 === "disk")) || (data3 === "auth")) || (data3 === "vcs")) || (data3 === "config")) || (data3 === "crash"))){
const err15 = {instancePath:instancePath+"/rules/" + i0+"/category",schemaPath:"#/properties/rules/items/properties/category/enum",keyword:"enum",params:{allowedValues: schema11.properties.rules.items.properties.category.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data1.transient !== undefined){
let data4 = data1.transient;
if(!(((data4 === "yes") || (data4 === "no")) || (data4 === "unknown"))){
const err16 = {instancePath:instancePath+"/rules/" + i0+"/transient",schemaPath:"#/properties/rules/items/properties/transient/enum",keyword:"enum",params:{allowedValues: schema11.properties.rules.items.properties.transient.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data1.weight !== undefined){
let data5 = data1.weight;
if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){
const err17 = {instancePath:instancePath+"/rules/" + i0+"/weight",schemaPath:"#/properties/rules/items/properties/weight/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 > 100 || isNaN(data5)){
const err18 = {instancePath:instancePath+"/rules/" + i0+"/weight",schemaPath:"#/properties/rules/items/properties/weight/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100},message:"must be <= 100"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
if(data5 < 1 || isNaN(data5)){
const err19 = {instancePath:instancePath+"/rules/" + i0+"/weight",schemaPath:"#/properties/rules/items/properties/weight/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
}
if(data1.literals !== undefined){
let data6 = data1.literals;
if(Array.isArray(data6)){
if(data6.length > 20){
const err20 = {instancePath:instancePath+"/rules/" + i0+"/literals",schemaPath:"#/properties/rules/items/properties/literals/maxItems",keyword:"maxItems",params:{limit: 20},message:"must NOT have more than 20 items"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
if(data6.length < 1){
const err21 = {instancePath:instancePath+"/rules/" + i0+"/literals",schemaPath:"#/properties/rules/items/properties/literals/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
const len1 = data6.length;
for(let i1=0; i1<len1; i1++){
let data7 = data6[i1];
if(typeof data7 === "string"){
if(func3(data7) > 200){
const err22 = {instancePath:instancePath+"/rules/" + i0+"/literals/" + i1,schemaPath:"#/properties/rules/items/properties/literals/items/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
if(func3(data7) < 3){
const err23 = {instancePath:instancePath+"/rules/" + i0+"/literals/" + i1,schemaPath:"#/properties/rules/items/properties/literals/items/minLength",keyword:"minLength",params:{limit: 3},message:"must NOT have fewer than 3 characters"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
else {
const err24 = {instancePath:instancePath+"/rules/" + i0+"/literals/" + i1,schemaPath:"#/properties/rules/items/properties/literals/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
}
else {
const err25 = {instancePath:instancePath+"/rules/" + i0+"/literals",schemaPath:"#/properties/rules/items/properties/literals/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
if(data1.pattern !== undefined){
let data8 = data1.pattern;
if(typeof data8 === "string"){
if(func3(data8) > 1000){
const err26 = {instancePath:instancePath+"/rules/" + i0+"/pattern",schemaPath:"#/properties/rules/items/properties/pattern/maxLength",keyword:"maxLength",params:{limit: 1000},message:"must NOT have more than 1000 characters"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
if(func3(data8) < 1){
const err27 = {instancePath:instancePath+"/rules/" + i0+"/pattern",schemaPath:"#/properties/rules/items/properties/pattern/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
else {
const err28 = {instancePath:instancePath+"/rules/" + i0+"/pattern",schemaPath:"#/properties/rules/items/properties/pattern/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
if(data1.not !== undefined){
let data9 = data1.not;
if(typeof data9 === "string"){
if(func3(data9) > 1000){
const err29 = {instancePath:instancePath+"/rules/" + i0+"/not",schemaPath:"#/properties/rules/items/properties/not/maxLength",keyword:"maxLength",params:{limit: 1000},message:"must NOT have more than 1000 characters"};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
if(func3(data9) < 1){
const err30 = {instancePath:instancePath+"/rules/" + i0+"/not",schemaPath:"#/properties/rules/items/properties/not/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
else {
const err31 = {instancePath:instancePath+"/rules/" + i0+"/not",schemaPath:"#/properties/rules/items/properties/not/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
if(data1["not-near"] !== undefined){
let data10 = data1["not-near"];
if(typeof data10 === "string"){
if(func3(data10) > 1000){
const err32 = {instancePath:instancePath+"/rules/" + i0+"/not-near",schemaPath:"#/properties/rules/items/properties/not-near/maxLength",keyword:"maxLength",params:{limit: 1000},message:"must NOT have more than 1000 characters"};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
if(func3(data10) < 1){
const err33 = {instancePath:instancePath+"/rules/" + i0+"/not-near",schemaPath:"#/properties/rules/items/properties/not-near/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
else {
const err34 = {instancePath:instancePath+"/rules/" + i0+"/not-near",schemaPath:"#/properties/rules/items/properties/not-near/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
if(data1.command !== undefined){
let data11 = data1.command;
if(!((data11 === "error") || (data11 === "warning"))){
const err35 = {instancePath:instancePath+"/rules/" + i0+"/command",schemaPath:"#/properties/rules/items/properties/command/enum",keyword:"enum",params:{allowedValues: schema11.properties.rules.items.properties.command.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
if(data1.platform !== undefined){
if(typeof data1.platform !== "boolean"){
const err36 = {instancePath:instancePath+"/rules/" + i0+"/platform",schemaPath:"#/properties/rules/items/properties/platform/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
if(data1.pick !== undefined){
let data13 = data1.pick;
if(!((data13 === "first") || (data13 === "last"))){
const err37 = {instancePath:instancePath+"/rules/" + i0+"/pick",schemaPath:"#/properties/rules/items/properties/pick/enum",keyword:"enum",params:{allowedValues: schema11.properties.rules.items.properties.pick.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
if(data1.explanation !== undefined){
let data14 = data1.explanation;
if(typeof data14 === "string"){
if(func3(data14) > 2000){
const err38 = {instancePath:instancePath+"/rules/" + i0+"/explanation",schemaPath:"#/properties/rules/items/properties/explanation/maxLength",keyword:"maxLength",params:{limit: 2000},message:"must NOT have more than 2000 characters"};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
if(func3(data14) < 1){
const err39 = {instancePath:instancePath+"/rules/" + i0+"/explanation",schemaPath:"#/properties/rules/items/properties/explanation/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
else {
const err40 = {instancePath:instancePath+"/rules/" + i0+"/explanation",schemaPath:"#/properties/rules/items/properties/explanation/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
if(data1.cure !== undefined){
let data15 = data1.cure;
if(typeof data15 === "string"){
if(func3(data15) > 2000){
const err41 = {instancePath:instancePath+"/rules/" + i0+"/cure",schemaPath:"#/properties/rules/items/properties/cure/maxLength",keyword:"maxLength",params:{limit: 2000},message:"must NOT have more than 2000 characters"};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
if(func3(data15) < 1){
const err42 = {instancePath:instancePath+"/rules/" + i0+"/cure",schemaPath:"#/properties/rules/items/properties/cure/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
else {
const err43 = {instancePath:instancePath+"/rules/" + i0+"/cure",schemaPath:"#/properties/rules/items/properties/cure/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
if(data1.examples !== undefined){
let data16 = data1.examples;
if(Array.isArray(data16)){
if(data16.length > 50){
const err44 = {instancePath:instancePath+"/rules/" + i0+"/examples",schemaPath:"#/properties/rules/items/properties/examples/maxItems",keyword:"maxItems",params:{limit: 50},message:"must NOT have more than 50 items"};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
if(data16.length < 1){
const err45 = {instancePath:instancePath+"/rules/" + i0+"/examples",schemaPath:"#/properties/rules/items/properties/examples/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
const len2 = data16.length;
for(let i2=0; i2<len2; i2++){
let data17 = data16[i2];
if(typeof data17 === "string"){
if(func3(data17) > 2000){
const err46 = {instancePath:instancePath+"/rules/" + i0+"/examples/" + i2,schemaPath:"#/properties/rules/items/properties/examples/items/maxLength",keyword:"maxLength",params:{limit: 2000},message:"must NOT have more than 2000 characters"};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
if(func3(data17) < 1){
const err47 = {instancePath:instancePath+"/rules/" + i0+"/examples/" + i2,schemaPath:"#/properties/rules/items/properties/examples/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
}
else {
const err48 = {instancePath:instancePath+"/rules/" + i0+"/examples/" + i2,schemaPath:"#/properties/rules/items/properties/examples/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err49 = {instancePath:instancePath+"/rules/" + i0+"/examples",schemaPath:"#/properties/rules/items/properties/examples/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
}
if(data1.green !== undefined){
let data18 = data1.green;
if(Array.isArray(data18)){
if(data18.length > 50){
const err50 = {instancePath:instancePath+"/rules/" + i0+"/green",schemaPath:"#/properties/rules/items/properties/green/maxItems",keyword:"maxItems",params:{limit: 50},message:"must NOT have more than 50 items"};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
if(data18.length < 1){
const err51 = {instancePath:instancePath+"/rules/" + i0+"/green",schemaPath:"#/properties/rules/items/properties/green/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
const len3 = data18.length;
for(let i3=0; i3<len3; i3++){
let data19 = data18[i3];
if(typeof data19 === "string"){
if(func3(data19) > 2000){
const err52 = {instancePath:instancePath+"/rules/" + i0+"/green/" + i3,schemaPath:"#/properties/rules/items/properties/green/items/maxLength",keyword:"maxLength",params:{limit: 2000},message:"must NOT have more than 2000 characters"};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
if(func3(data19) < 1){
const err53 = {instancePath:instancePath+"/rules/" + i0+"/green/" + i3,schemaPath:"#/properties/rules/items/properties/green/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
}
else {
const err54 = {instancePath:instancePath+"/rules/" + i0+"/green/" + i3,schemaPath:"#/properties/rules/items/properties/green/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
}
}
else {
const err55 = {instancePath:instancePath+"/rules/" + i0+"/green",schemaPath:"#/properties/rules/items/properties/green/type",keyword:"type",params:{type: "array"},message:"must be array"};
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
const err56 = {instancePath:instancePath+"/rules/" + i0,schemaPath:"#/properties/rules/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
const err57 = {instancePath:instancePath+"/rules",schemaPath:"#/properties/rules/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
}
if(data.strategies !== undefined){
let data20 = data.strategies;
if(Array.isArray(data20)){
if(data20.length > 20){
const err58 = {instancePath:instancePath+"/strategies",schemaPath:"#/properties/strategies/maxItems",keyword:"maxItems",params:{limit: 20},message:"must NOT have more than 20 items"};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
const len4 = data20.length;
for(let i4=0; i4<len4; i4++){
let data21 = data20[i4];
if(!(((((data21 === "retry-with-delay") || (data21 === "reinstall-dependencies")) || (data21 === "use-fallback-runner")) || (data21 === "reduce-scope")) || (data21 === "retry-with-fallback"))){
const err59 = {instancePath:instancePath+"/strategies/" + i4,schemaPath:"#/properties/strategies/items/enum",keyword:"enum",params:{allowedValues: schema11.properties.strategies.items.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
}
}
else {
const err60 = {instancePath:instancePath+"/strategies",schemaPath:"#/properties/strategies/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
}
}
else {
const err61 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
validate10.errors = vErrors;
return errors === 0;
}

;// CONCATENATED MODULE: ./packages/failures/src/category.ts
/** What can be the first cause of a red run. */
const CATEGORIES = [
    'test',
    'flaky',
    'compile',
    'type',
    'lint',
    'policy',
    'dependency',
    'network',
    'service',
    'infrastructure',
    'runner-lost',
    'cancelled',
    'upstream',
    'timeout',
    'oom',
    'disk',
    'auth',
    'vcs',
    'config',
    'crash',
];

;// CONCATENATED MODULE: ./packages/failures/src/rule-file.schema.ts

const line = { type: 'string', minLength: 1, maxLength: 2_000 };
const pattern = { type: 'string', minLength: 1, maxLength: 1_000 };
const lines = { type: 'array', minItems: 1, maxItems: 50, items: line };
/** A file of one's own rules. */
const schema = {
    type: 'object',
    additionalProperties: false,
    required: ['rules'],
    properties: {
        rules: {
            type: 'array',
            maxItems: 500,
            items: {
                type: 'object',
                additionalProperties: false,
                required: ['id', 'category', 'transient', 'literals', 'pattern', 'explanation', 'cure', 'examples', 'green'],
                properties: {
                    id: { type: 'string', pattern: '^[a-z0-9]+(?:-[a-z0-9]+)+$', maxLength: 80 },
                    category: { enum: CATEGORIES },
                    transient: { enum: ['yes', 'no', 'unknown'] },
                    weight: { type: 'integer', minimum: 1, maximum: 100 },
                    literals: {
                        type: 'array',
                        minItems: 1,
                        maxItems: 20,
                        items: { type: 'string', minLength: 3, maxLength: 200 },
                    },
                    pattern,
                    not: pattern,
                    'not-near': pattern,
                    command: { enum: ['error', 'warning'] },
                    platform: { type: 'boolean' },
                    pick: { enum: ['first', 'last'] },
                    explanation: line,
                    cure: line,
                    examples: lines,
                    green: lines,
                },
            },
        },
    },
};

// EXTERNAL MODULE: ./actions/failure-analyzer/src/cure.ts
var cure = __webpack_require__(58864);
;// CONCATENATED MODULE: ./actions/failure-analyzer/src/settings.schema.ts


/** The section `failure-analyzer` of the configuration. */
const settings_schema_schema = {
    type: 'object',
    additionalProperties: false,
    properties: {
        rules: { ...schema.properties.rules, description: 'Rules of your own, beside the shipped ones.' },
        strategies: {
            type: 'array',
            maxItems: 20,
            items: { enum: cure/* RECOVERIES */.Ym },
            description: 'The recoveries that may be tried, of those that the input `strategies` allows.',
        },
    },
};

;// CONCATENATED MODULE: ./actions/failure-analyzer/src/settings.ts





const check = (0,checked/* checkedBy */.N)(validate, settings_schema_schema);
// A section that is there and empty says nothing.
const SECTION = (0,structured/* yaml */.o)('a section with rules and strategies', (value) => check(value ?? {}));
/** What a section says. @throws InputError that names all that is wrong with it */
async function settingsIn(section, file) {
    const read = await SECTION.decode(section);
    if (read instanceof decoder/* Mistake */.F)
        throw new errors/* InputError */.dz([(0,messages/* badSettings */.xu)(file, read.detail ?? `expected ${SECTION.expected}`)]);
    const { rules, faults } = (0,rule_file/* rulesOf */.f)({ rules: read.rules ?? [] });
    if (faults.length > 0)
        throw new errors/* InputError */.dz([(0,messages/* badSettings */.xu)(file, faults.join('; '))]);
    return { rules, strategies: read.strategies };
}


/***/ }),

/***/ 43390:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ rulesOf)
/* harmony export */ });
/* harmony import */ var _catalogue_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(16704);
/* harmony import */ var _lines_normalise_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(59875);


/** Most shipped rules that name a line's cause by itself weigh about so much. */
const DEFAULT_WEIGHT = 80;
/** The rules of a file, or what is wrong with them: an id that is taken, a pattern, an example that is not met. */
function rulesOf(file) {
    const rules = file.rules.map(ruleOf);
    const faults = rules.flatMap((rule, at) => [...idFaults(rule, rules.slice(0, at)), ...ruleFaults(rule)]);
    return { rules, faults };
}
function ruleOf({ transient, weight = DEFAULT_WEIGHT, 'not-near': notNear, ...entry }) {
    return { ...entry, prior: transient, weight, ...(notNear === undefined ? {} : { notNear }) };
}
function idFaults({ id }, earlier) {
    if (earlier.some((rule) => rule.id === id))
        return [`two rules are called ${id}`];
    return (0,_catalogue_js__WEBPACK_IMPORTED_MODULE_0__/* .builtInRules */ .vy)().some((rule) => rule.id === id) ? [`a shipped rule is called ${id}, too`] : [];
}
function ruleFaults(rule) {
    try {
        (0,_catalogue_js__WEBPACK_IMPORTED_MODULE_0__/* .checkRule */ .T9)(rule);
    }
    catch (error) {
        return [error instanceof Error ? error.message : String(error)];
    }
    const compiled = (0,_catalogue_js__WEBPACK_IMPORTED_MODULE_0__/* .compileRule */ .mk)(rule);
    return [
        ...rule.examples
            .filter((line) => !meets(compiled, line))
            .map((line) => `rule ${rule.id} does not meet its example "${line}"`),
        ...rule.green
            .filter((line) => meets(compiled, line))
            .map((line) => `rule ${rule.id} meets its green line "${line}"`),
    ];
}
/** As in a log: a line without any of the literals is not even looked at. */
function meets(compiled, line) {
    const lower = line.toLowerCase();
    return (compiled.rule.literals.some((literal) => lower.includes(literal.toLowerCase())) &&
        (0,_catalogue_js__WEBPACK_IMPORTED_MODULE_0__/* .matchesLine */ .ee)(compiled, (0,_lines_normalise_js__WEBPACK_IMPORTED_MODULE_1__/* .cleanLine */ .O)(line)));
}


/***/ })

};
