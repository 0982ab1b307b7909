// Written by scripts/schemas.ts from policy.schema.ts; change it there and run `npm run generate`.
"use strict";
export const validate = validate10;
const schema11 = {"$schema":"http://json-schema.org/draft-07/schema#","title":"A policy of quality-gate","type":"object","additionalProperties":false,"properties":{"extends":{"enum":["advisory","regulated","standard","strict"],"description":"The preset that this policy begins with."},"reports":{"type":"array","maxItems":200,"items":{"type":"object","additionalProperties":false,"required":["format","glob"],"properties":{"id":{"type":"string","pattern":"^[A-Za-z0-9][A-Za-z0-9._-]*$","maxLength":80},"format":{"type":"string","pattern":"^[A-Za-z0-9][A-Za-z0-9._-]*$","maxLength":80},"glob":{"anyOf":[{"type":"string","minLength":1,"maxLength":1000},{"type":"array","items":{"type":"string","minLength":1,"maxLength":1000},"minItems":1,"maxItems":200}]},"required":{"type":"boolean","description":"Whether it is an error when there is none; it is, unless told."},"min-files":{"type":"integer","minimum":1,"maximum":100000},"max-age":{"anyOf":[{"type":"number"},{"type":"string","minLength":1,"maxLength":1000}],"description":"An older file is an error: a duration such as `2h`."},"role":{"enum":["base"],"description":"Benchmarks of the base, measured in turns with the others of its format."}}}},"conditions":{"type":"array","maxItems":500,"items":{"type":"object","additionalProperties":false,"required":["metric"],"properties":{"metric":{"enum":["benchmark.regressions","benchmark.vanished","benchmark.mean","benchmark.thresholds.failed","complexity.cyclomatic.max","complexity.cyclomatic.mean","maintainability.min","maintainability.mean","coverage.lines","coverage.branches","coverage.statements","coverage.functions","coverage.patch.lines","patch.lines","findings.total","findings.new","dependencies.vulnerabilities","dependencies.vulnerabilities.new","images.vulnerabilities","images.vulnerabilities.new","mutation.score","mutation.undetected","packages.total","licenses.unknown","licenses.denied","plan.create","plan.update","plan.destroy","tests.total","tests.failed","tests.skipped","tests.flaky","tests.seconds"]},"report":{"type":"string","pattern":"^[A-Za-z0-9][A-Za-z0-9._-]*$","maxLength":80,"description":"Only reports of this id."},"path":{"anyOf":[{"type":"string","minLength":1,"maxLength":1000},{"type":"array","items":{"type":"string","minLength":1,"maxLength":1000},"minItems":1,"maxItems":200}],"description":"Only files that one of these globs matches, from the top of the repository."},"name":{"type":"string","minLength":1,"maxLength":1000,"description":"Only the test, benchmark or package of this name; a glob."},"severity":{"enum":["none","low","medium","high","critical"],"description":"Only findings of this severity or worse."},"min":{"anyOf":[{"type":"number"},{"type":"string","minLength":1,"maxLength":1000}],"description":"It must not be below; the value itself is allowed."},"max":{"anyOf":[{"type":"number"},{"type":"string","minLength":1,"maxLength":1000}],"description":"It must not be above; the value itself is allowed."},"recommend":{"anyOf":[{"type":"number"},{"type":"string","minLength":1,"maxLength":1000}],"description":"Short of it, the condition warns."},"not-worse-than":{"const":"base","description":"It must not be worse than at the base."},"slack":{"anyOf":[{"type":"number"},{"type":"string","minLength":1,"maxLength":1000}],"description":"By how much it may be worse than the base, in the unit of the metric."},"on-no-base":{"enum":["skip","error"],"description":"What holds where the base has no such value."},"when":{"type":"object","additionalProperties":false,"required":["metric"],"properties":{"metric":{"enum":["benchmark.regressions","benchmark.vanished","benchmark.mean","benchmark.thresholds.failed","complexity.cyclomatic.max","complexity.cyclomatic.mean","maintainability.min","maintainability.mean","coverage.lines","coverage.branches","coverage.statements","coverage.functions","coverage.patch.lines","patch.lines","findings.total","findings.new","dependencies.vulnerabilities","dependencies.vulnerabilities.new","images.vulnerabilities","images.vulnerabilities.new","mutation.score","mutation.undetected","packages.total","licenses.unknown","licenses.denied","plan.create","plan.update","plan.destroy","tests.total","tests.failed","tests.skipped","tests.flaky","tests.seconds"]},"report":{"type":"string","pattern":"^[A-Za-z0-9][A-Za-z0-9._-]*$","maxLength":80,"description":"Only reports of this id."},"path":{"anyOf":[{"type":"string","minLength":1,"maxLength":1000},{"type":"array","items":{"type":"string","minLength":1,"maxLength":1000},"minItems":1,"maxItems":200}],"description":"Only files that one of these globs matches, from the top of the repository."},"name":{"type":"string","minLength":1,"maxLength":1000,"description":"Only the test, benchmark or package of this name; a glob."},"severity":{"enum":["none","low","medium","high","critical"],"description":"Only findings of this severity or worse."},"min":{"anyOf":[{"type":"number"},{"type":"string","minLength":1,"maxLength":1000}],"description":"It must not be below; the value itself is allowed."},"max":{"anyOf":[{"type":"number"},{"type":"string","minLength":1,"maxLength":1000}],"description":"It must not be above; the value itself is allowed."}},"description":"The condition is asked only where this holds."},"else":{"enum":["warn","fail"],"description":"What comes of it when it does not hold."},"weight":{"type":"number","exclusiveMinimum":0,"maximum":1000,"description":"Its share of the score."},"off":{"const":true,"description":"Drops the conditions of the preset on the same metric and selectors; `reason` says why."},"reason":{"type":"string","minLength":1,"maxLength":1000}}}},"licenses":{"type":"object","additionalProperties":false,"properties":{"allow":{"type":"array","items":{"type":"string","minLength":1,"maxLength":1000},"maxItems":1000,"description":"SPDX identifiers that packages may be under."},"exceptions":{"type":"array","items":{"type":"string","minLength":1,"maxLength":1000},"maxItems":1000,"description":"Package URLs that the list does not bind; globs."}}},"stages":{"type":"object","maxProperties":50,"additionalProperties":{"type":"object","additionalProperties":false,"properties":{"require":{"anyOf":[{"const":"all"},{"type":"array","items":{"enum":["benchmark.regressions","benchmark.vanished","benchmark.mean","benchmark.thresholds.failed","complexity.cyclomatic.max","complexity.cyclomatic.mean","maintainability.min","maintainability.mean","coverage.lines","coverage.branches","coverage.statements","coverage.functions","coverage.patch.lines","patch.lines","findings.total","findings.new","dependencies.vulnerabilities","dependencies.vulnerabilities.new","images.vulnerabilities","images.vulnerabilities.new","mutation.score","mutation.undetected","packages.total","licenses.unknown","licenses.denied","plan.create","plan.update","plan.destroy","tests.total","tests.failed","tests.skipped","tests.flaky","tests.seconds"]},"minItems":1,"maxItems":200}]},"conditions":{"type":"array","maxItems":500,"items":{"type":"object","additionalProperties":false,"required":["metric"],"properties":{"metric":{"enum":["benchmark.regressions","benchmark.vanished","benchmark.mean","benchmark.thresholds.failed","complexity.cyclomatic.max","complexity.cyclomatic.mean","maintainability.min","maintainability.mean","coverage.lines","coverage.branches","coverage.statements","coverage.functions","coverage.patch.lines","patch.lines","findings.total","findings.new","dependencies.vulnerabilities","dependencies.vulnerabilities.new","images.vulnerabilities","images.vulnerabilities.new","mutation.score","mutation.undetected","packages.total","licenses.unknown","licenses.denied","plan.create","plan.update","plan.destroy","tests.total","tests.failed","tests.skipped","tests.flaky","tests.seconds"]},"report":{"type":"string","pattern":"^[A-Za-z0-9][A-Za-z0-9._-]*$","maxLength":80,"description":"Only reports of this id."},"path":{"anyOf":[{"type":"string","minLength":1,"maxLength":1000},{"type":"array","items":{"type":"string","minLength":1,"maxLength":1000},"minItems":1,"maxItems":200}],"description":"Only files that one of these globs matches, from the top of the repository."},"name":{"type":"string","minLength":1,"maxLength":1000,"description":"Only the test, benchmark or package of this name; a glob."},"severity":{"enum":["none","low","medium","high","critical"],"description":"Only findings of this severity or worse."},"min":{"anyOf":[{"type":"number"},{"type":"string","minLength":1,"maxLength":1000}],"description":"It must not be below; the value itself is allowed."},"max":{"anyOf":[{"type":"number"},{"type":"string","minLength":1,"maxLength":1000}],"description":"It must not be above; the value itself is allowed."},"recommend":{"anyOf":[{"type":"number"},{"type":"string","minLength":1,"maxLength":1000}],"description":"Short of it, the condition warns."},"not-worse-than":{"const":"base","description":"It must not be worse than at the base."},"slack":{"anyOf":[{"type":"number"},{"type":"string","minLength":1,"maxLength":1000}],"description":"By how much it may be worse than the base, in the unit of the metric."},"on-no-base":{"enum":["skip","error"],"description":"What holds where the base has no such value."},"when":{"type":"object","additionalProperties":false,"required":["metric"],"properties":{"metric":{"enum":["benchmark.regressions","benchmark.vanished","benchmark.mean","benchmark.thresholds.failed","complexity.cyclomatic.max","complexity.cyclomatic.mean","maintainability.min","maintainability.mean","coverage.lines","coverage.branches","coverage.statements","coverage.functions","coverage.patch.lines","patch.lines","findings.total","findings.new","dependencies.vulnerabilities","dependencies.vulnerabilities.new","images.vulnerabilities","images.vulnerabilities.new","mutation.score","mutation.undetected","packages.total","licenses.unknown","licenses.denied","plan.create","plan.update","plan.destroy","tests.total","tests.failed","tests.skipped","tests.flaky","tests.seconds"]},"report":{"type":"string","pattern":"^[A-Za-z0-9][A-Za-z0-9._-]*$","maxLength":80,"description":"Only reports of this id."},"path":{"anyOf":[{"type":"string","minLength":1,"maxLength":1000},{"type":"array","items":{"type":"string","minLength":1,"maxLength":1000},"minItems":1,"maxItems":200}],"description":"Only files that one of these globs matches, from the top of the repository."},"name":{"type":"string","minLength":1,"maxLength":1000,"description":"Only the test, benchmark or package of this name; a glob."},"severity":{"enum":["none","low","medium","high","critical"],"description":"Only findings of this severity or worse."},"min":{"anyOf":[{"type":"number"},{"type":"string","minLength":1,"maxLength":1000}],"description":"It must not be below; the value itself is allowed."},"max":{"anyOf":[{"type":"number"},{"type":"string","minLength":1,"maxLength":1000}],"description":"It must not be above; the value itself is allowed."}},"description":"The condition is asked only where this holds."},"else":{"enum":["warn","fail"],"description":"What comes of it when it does not hold."},"weight":{"type":"number","exclusiveMinimum":0,"maximum":1000,"description":"Its share of the score."},"off":{"const":true,"description":"Drops the conditions of the preset on the same metric and selectors; `reason` says why."},"reason":{"type":"string","minLength":1,"maxLength":1000}}}}}}},"waivers":{"type":"array","maxItems":1000,"items":{"type":"object","additionalProperties":false,"required":["match","reason","owner","expires"],"properties":{"match":{"type":"object","additionalProperties":false,"minProperties":1,"properties":{"tool":{"type":"string","minLength":1,"maxLength":1000},"rule":{"type":"string","minLength":1,"maxLength":1000},"path":{"anyOf":[{"type":"string","minLength":1,"maxLength":1000},{"type":"array","items":{"type":"string","minLength":1,"maxLength":1000},"minItems":1,"maxItems":200}]},"severity":{"enum":["none","low","medium","high","critical"]},"package":{"type":"string","minLength":1,"maxLength":1000},"id":{"type":"string","minLength":1,"maxLength":1000,"description":"An identifier of a vulnerability: CVE, GHSA or the tool's own."},"fingerprint":{"type":"string","minLength":1,"maxLength":1000},"metric":{"enum":["benchmark.regressions","benchmark.vanished","benchmark.mean","benchmark.thresholds.failed","complexity.cyclomatic.max","complexity.cyclomatic.mean","maintainability.min","maintainability.mean","coverage.lines","coverage.branches","coverage.statements","coverage.functions","coverage.patch.lines","patch.lines","findings.total","findings.new","dependencies.vulnerabilities","dependencies.vulnerabilities.new","images.vulnerabilities","images.vulnerabilities.new","mutation.score","mutation.undetected","packages.total","licenses.unknown","licenses.denied","plan.create","plan.update","plan.destroy","tests.total","tests.failed","tests.skipped","tests.flaky","tests.seconds"]}}},"reason":{"type":"string","minLength":1,"maxLength":1000},"owner":{"type":"string","minLength":1,"maxLength":1000},"expires":{"type":"string","pattern":"^\\d{4}-\\d{2}-\\d{2}$","description":"The last day on which it holds, in UTC."},"max":{"type":"number","minimum":0,"description":"More than this is an error."}}}},"treat":{"type":"object","additionalProperties":false,"description":"What comes of doubts about the reports themselves.","properties":{"mismatch":{"enum":["warn","fail"],"description":"Declared totals contradict the body."},"partial":{"enum":["warn","fail"],"description":"Some entries of a report cannot be used."},"vacuous":{"enum":["allow","error"],"description":"A report is there and measures nothing."},"unknown-severity":{"enum":["high","error"]},"unused-waiver":{"enum":["warn","fail"]},"no-baseline":{"enum":["warn","fail"],"description":"There is nothing yet that what is new could be told by."}}},"declare":{"type":"array","items":{"enum":["tests","coverage","findings","lint","dependencies","images","sbom","licenses","complexity","benchmarks","plan","mutation"]},"maxItems":20,"description":"Kinds that must be declared and there."},"base":{"enum":["optional","required"]},"waiver-days":{"type":"integer","minimum":1,"maximum":180,"description":"How far in the future a waiver may expire."},"waiver-owners":{"enum":["any","codeowners"]}}};
const func2 = Object.prototype.hasOwnProperty;
const func3 = (text) => [...text].length;
const pattern0 = new RegExp("^[A-Za-z0-9][A-Za-z0-9._-]*$", "u");
const pattern6 = new RegExp("^\\d{4}-\\d{2}-\\d{2}$", "u");

function validate10(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(func2.call(schema11.properties, key0))){
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
if(data.extends !== undefined){
let data0 = data.extends;
if(!((((data0 === "advisory") || (data0 === "regulated")) || (data0 === "standard")) || (data0 === "strict"))){
const err1 = {instancePath:instancePath+"/extends",schemaPath:"#/properties/extends/enum",keyword:"enum",params:{allowedValues: schema11.properties.extends.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.reports !== undefined){
let data1 = data.reports;
if(Array.isArray(data1)){
if(data1.length > 200){
const err2 = {instancePath:instancePath+"/reports",schemaPath:"#/properties/reports/maxItems",keyword:"maxItems",params:{limit: 200},message:"must NOT have more than 200 items"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
let data2 = data1[i0];
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
if(data2.format === undefined){
const err3 = {instancePath:instancePath+"/reports/" + i0,schemaPath:"#/properties/reports/items/required",keyword:"required",params:{missingProperty: "format"},message:"must have required property '"+"format"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data2.glob === undefined){
const err4 = {instancePath:instancePath+"/reports/" + i0,schemaPath:"#/properties/reports/items/required",keyword:"required",params:{missingProperty: "glob"},message:"must have required property '"+"glob"+"'"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
for(const key1 in data2){
if(!(((((((key1 === "id") || (key1 === "format")) || (key1 === "glob")) || (key1 === "required")) || (key1 === "min-files")) || (key1 === "max-age")) || (key1 === "role"))){
const err5 = {instancePath:instancePath+"/reports/" + i0,schemaPath:"#/properties/reports/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data2.id !== undefined){
let data3 = data2.id;
if(typeof data3 === "string"){
if(func3(data3) > 80){
const err6 = {instancePath:instancePath+"/reports/" + i0+"/id",schemaPath:"#/properties/reports/items/properties/id/maxLength",keyword:"maxLength",params:{limit: 80},message:"must NOT have more than 80 characters"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(!pattern0.test(data3)){
const err7 = {instancePath:instancePath+"/reports/" + i0+"/id",schemaPath:"#/properties/reports/items/properties/id/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9._-]*$"},message:"must match pattern \""+"^[A-Za-z0-9][A-Za-z0-9._-]*$"+"\""};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
else {
const err8 = {instancePath:instancePath+"/reports/" + i0+"/id",schemaPath:"#/properties/reports/items/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data2.format !== undefined){
let data4 = data2.format;
if(typeof data4 === "string"){
if(func3(data4) > 80){
const err9 = {instancePath:instancePath+"/reports/" + i0+"/format",schemaPath:"#/properties/reports/items/properties/format/maxLength",keyword:"maxLength",params:{limit: 80},message:"must NOT have more than 80 characters"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(!pattern0.test(data4)){
const err10 = {instancePath:instancePath+"/reports/" + i0+"/format",schemaPath:"#/properties/reports/items/properties/format/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9._-]*$"},message:"must match pattern \""+"^[A-Za-z0-9][A-Za-z0-9._-]*$"+"\""};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
else {
const err11 = {instancePath:instancePath+"/reports/" + i0+"/format",schemaPath:"#/properties/reports/items/properties/format/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data2.glob !== undefined){
let data5 = data2.glob;
const _errs13 = errors;
let valid4 = false;
const _errs14 = errors;
if(typeof data5 === "string"){
if(func3(data5) > 1000){
const err12 = {instancePath:instancePath+"/reports/" + i0+"/glob",schemaPath:"#/properties/reports/items/properties/glob/anyOf/0/maxLength",keyword:"maxLength",params:{limit: 1000},message:"must NOT have more than 1000 characters"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(func3(data5) < 1){
const err13 = {instancePath:instancePath+"/reports/" + i0+"/glob",schemaPath:"#/properties/reports/items/properties/glob/anyOf/0/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
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
const err14 = {instancePath:instancePath+"/reports/" + i0+"/glob",schemaPath:"#/properties/reports/items/properties/glob/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
var _valid0 = _errs14 === errors;
valid4 = valid4 || _valid0;
if(!valid4){
const _errs16 = errors;
if(Array.isArray(data5)){
if(data5.length > 200){
const err15 = {instancePath:instancePath+"/reports/" + i0+"/glob",schemaPath:"#/properties/reports/items/properties/glob/anyOf/1/maxItems",keyword:"maxItems",params:{limit: 200},message:"must NOT have more than 200 items"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if(data5.length < 1){
const err16 = {instancePath:instancePath+"/reports/" + i0+"/glob",schemaPath:"#/properties/reports/items/properties/glob/anyOf/1/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
const len1 = data5.length;
for(let i1=0; i1<len1; i1++){
let data6 = data5[i1];
if(typeof data6 === "string"){
if(func3(data6) > 1000){
const err17 = {instancePath:instancePath+"/reports/" + i0+"/glob/" + i1,schemaPath:"#/properties/reports/items/properties/glob/anyOf/1/items/maxLength",keyword:"maxLength",params:{limit: 1000},message:"must NOT have more than 1000 characters"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if(func3(data6) < 1){
const err18 = {instancePath:instancePath+"/reports/" + i0+"/glob/" + i1,schemaPath:"#/properties/reports/items/properties/glob/anyOf/1/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
else {
const err19 = {instancePath:instancePath+"/reports/" + i0+"/glob/" + i1,schemaPath:"#/properties/reports/items/properties/glob/anyOf/1/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
else {
const err20 = {instancePath:instancePath+"/reports/" + i0+"/glob",schemaPath:"#/properties/reports/items/properties/glob/anyOf/1/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
var _valid0 = _errs16 === errors;
valid4 = valid4 || _valid0;
}
if(!valid4){
const err21 = {instancePath:instancePath+"/reports/" + i0+"/glob",schemaPath:"#/properties/reports/items/properties/glob/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
else {
errors = _errs13;
if(vErrors !== null){
if(_errs13){
vErrors.length = _errs13;
}
else {
vErrors = null;
}
}
}
}
if(data2.required !== undefined){
if(typeof data2.required !== "boolean"){
const err22 = {instancePath:instancePath+"/reports/" + i0+"/required",schemaPath:"#/properties/reports/items/properties/required/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data2["min-files"] !== undefined){
let data8 = data2["min-files"];
if(!(((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8))) && (isFinite(data8)))){
const err23 = {instancePath:instancePath+"/reports/" + i0+"/min-files",schemaPath:"#/properties/reports/items/properties/min-files/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
if((typeof data8 == "number") && (isFinite(data8))){
if(data8 > 100000 || isNaN(data8)){
const err24 = {instancePath:instancePath+"/reports/" + i0+"/min-files",schemaPath:"#/properties/reports/items/properties/min-files/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100000},message:"must be <= 100000"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
if(data8 < 1 || isNaN(data8)){
const err25 = {instancePath:instancePath+"/reports/" + i0+"/min-files",schemaPath:"#/properties/reports/items/properties/min-files/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
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
if(data2["max-age"] !== undefined){
let data9 = data2["max-age"];
const _errs25 = errors;
let valid7 = false;
const _errs26 = errors;
if(!((typeof data9 == "number") && (isFinite(data9)))){
const err26 = {instancePath:instancePath+"/reports/" + i0+"/max-age",schemaPath:"#/properties/reports/items/properties/max-age/anyOf/0/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
var _valid1 = _errs26 === errors;
valid7 = valid7 || _valid1;
if(!valid7){
const _errs28 = errors;
if(typeof data9 === "string"){
if(func3(data9) > 1000){
const err27 = {instancePath:instancePath+"/reports/" + i0+"/max-age",schemaPath:"#/properties/reports/items/properties/max-age/anyOf/1/maxLength",keyword:"maxLength",params:{limit: 1000},message:"must NOT have more than 1000 characters"};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
if(func3(data9) < 1){
const err28 = {instancePath:instancePath+"/reports/" + i0+"/max-age",schemaPath:"#/properties/reports/items/properties/max-age/anyOf/1/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
else {
const err29 = {instancePath:instancePath+"/reports/" + i0+"/max-age",schemaPath:"#/properties/reports/items/properties/max-age/anyOf/1/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
var _valid1 = _errs28 === errors;
valid7 = valid7 || _valid1;
}
if(!valid7){
const err30 = {instancePath:instancePath+"/reports/" + i0+"/max-age",schemaPath:"#/properties/reports/items/properties/max-age/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
else {
errors = _errs25;
if(vErrors !== null){
if(_errs25){
vErrors.length = _errs25;
}
else {
vErrors = null;
}
}
}
}
if(data2.role !== undefined){
if(!(data2.role === "base")){
const err31 = {instancePath:instancePath+"/reports/" + i0+"/role",schemaPath:"#/properties/reports/items/properties/role/enum",keyword:"enum",params:{allowedValues: schema11.properties.reports.items.properties.role.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
}
else {
const err32 = {instancePath:instancePath+"/reports/" + i0,schemaPath:"#/properties/reports/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
}
else {
const err33 = {instancePath:instancePath+"/reports",schemaPath:"#/properties/reports/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
if(data.conditions !== undefined){
let data11 = data.conditions;
if(Array.isArray(data11)){
if(data11.length > 500){
const err34 = {instancePath:instancePath+"/conditions",schemaPath:"#/properties/conditions/maxItems",keyword:"maxItems",params:{limit: 500},message:"must NOT have more than 500 items"};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
const len2 = data11.length;
for(let i2=0; i2<len2; i2++){
let data12 = data11[i2];
if(data12 && typeof data12 == "object" && !Array.isArray(data12)){
if(data12.metric === undefined){
const err35 = {instancePath:instancePath+"/conditions/" + i2,schemaPath:"#/properties/conditions/items/required",keyword:"required",params:{missingProperty: "metric"},message:"must have required property '"+"metric"+"'"};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
for(const key2 in data12){
if(!(func2.call(schema11.properties.conditions.items.properties, key2))){
const err36 = {instancePath:instancePath+"/conditions/" + i2,schemaPath:"#/properties/conditions/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
if(data12.metric !== undefined){
let data13 = data12.metric;
if(!(((((((((((((((((((((((((((((((((data13 === "benchmark.regressions") || (data13 === "benchmark.vanished")) || (data13 === "benchmark.mean")) || (data13 === "benchmark.thresholds.failed")) || (data13 === "complexity.cyclomatic.max")) || (data13 === "complexity.cyclomatic.mean")) || (data13 === "maintainability.min")) || (data13 === "maintainability.mean")) || (data13 === "coverage.lines")) || (data13 === "coverage.branches")) || (data13 === "coverage.statements")) || (data13 === "coverage.functions")) || (data13 === "coverage.patch.lines")) || (data13 === "patch.lines")) || (data13 === "findings.total")) || (data13 === "findings.new")) || (data13 === "dependencies.vulnerabilities")) || (data13 === "dependencies.vulnerabilities.new")) || (data13 === "images.vulnerabilities")) || (data13 === "images.vulnerabilities.new")) || (data13 === "mutation.score")) || (data13 === "mutation.undetected")) || (data13 === "packages.total")) || (data13 === "licenses.unknown")) || (data13 === "licenses.denied")) || (data13 === "plan.create")) || (data13 === "plan.update")) || (data13 === "plan.destroy")) || (data13 === "tests.total")) || (data13 === "tests.failed")) || (data13 === "tests.skipped")) || (data13 === "tests.flaky")) || (data13 === "tests.seconds"))){
const err37 = {instancePath:instancePath+"/conditions/" + i2+"/metric",schemaPath:"#/properties/conditions/items/properties/metric/enum",keyword:"enum",params:{allowedValues: schema11.properties.conditions.items.properties.metric.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
if(data12.report !== undefined){
let data14 = data12.report;
if(typeof data14 === "string"){
if(func3(data14) > 80){
const err38 = {instancePath:instancePath+"/conditions/" + i2+"/report",schemaPath:"#/properties/conditions/items/properties/report/maxLength",keyword:"maxLength",params:{limit: 80},message:"must NOT have more than 80 characters"};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
if(!pattern0.test(data14)){
const err39 = {instancePath:instancePath+"/conditions/" + i2+"/report",schemaPath:"#/properties/conditions/items/properties/report/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9._-]*$"},message:"must match pattern \""+"^[A-Za-z0-9][A-Za-z0-9._-]*$"+"\""};
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
const err40 = {instancePath:instancePath+"/conditions/" + i2+"/report",schemaPath:"#/properties/conditions/items/properties/report/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
if(data12.path !== undefined){
let data15 = data12.path;
const _errs40 = errors;
let valid11 = false;
const _errs41 = errors;
if(typeof data15 === "string"){
if(func3(data15) > 1000){
const err41 = {instancePath:instancePath+"/conditions/" + i2+"/path",schemaPath:"#/properties/conditions/items/properties/path/anyOf/0/maxLength",keyword:"maxLength",params:{limit: 1000},message:"must NOT have more than 1000 characters"};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
if(func3(data15) < 1){
const err42 = {instancePath:instancePath+"/conditions/" + i2+"/path",schemaPath:"#/properties/conditions/items/properties/path/anyOf/0/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
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
const err43 = {instancePath:instancePath+"/conditions/" + i2+"/path",schemaPath:"#/properties/conditions/items/properties/path/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
var _valid2 = _errs41 === errors;
valid11 = valid11 || _valid2;
if(!valid11){
const _errs43 = errors;
if(Array.isArray(data15)){
if(data15.length > 200){
const err44 = {instancePath:instancePath+"/conditions/" + i2+"/path",schemaPath:"#/properties/conditions/items/properties/path/anyOf/1/maxItems",keyword:"maxItems",params:{limit: 200},message:"must NOT have more than 200 items"};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
if(data15.length < 1){
const err45 = {instancePath:instancePath+"/conditions/" + i2+"/path",schemaPath:"#/properties/conditions/items/properties/path/anyOf/1/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
const len3 = data15.length;
for(let i3=0; i3<len3; i3++){
let data16 = data15[i3];
if(typeof data16 === "string"){
if(func3(data16) > 1000){
const err46 = {instancePath:instancePath+"/conditions/" + i2+"/path/" + i3,schemaPath:"#/properties/conditions/items/properties/path/anyOf/1/items/maxLength",keyword:"maxLength",params:{limit: 1000},message:"must NOT have more than 1000 characters"};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
if(func3(data16) < 1){
const err47 = {instancePath:instancePath+"/conditions/" + i2+"/path/" + i3,schemaPath:"#/properties/conditions/items/properties/path/anyOf/1/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
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
const err48 = {instancePath:instancePath+"/conditions/" + i2+"/path/" + i3,schemaPath:"#/properties/conditions/items/properties/path/anyOf/1/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err49 = {instancePath:instancePath+"/conditions/" + i2+"/path",schemaPath:"#/properties/conditions/items/properties/path/anyOf/1/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
var _valid2 = _errs43 === errors;
valid11 = valid11 || _valid2;
}
if(!valid11){
const err50 = {instancePath:instancePath+"/conditions/" + i2+"/path",schemaPath:"#/properties/conditions/items/properties/path/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
else {
errors = _errs40;
if(vErrors !== null){
if(_errs40){
vErrors.length = _errs40;
}
else {
vErrors = null;
}
}
}
}
if(data12.name !== undefined){
let data17 = data12.name;
if(typeof data17 === "string"){
if(func3(data17) > 1000){
const err51 = {instancePath:instancePath+"/conditions/" + i2+"/name",schemaPath:"#/properties/conditions/items/properties/name/maxLength",keyword:"maxLength",params:{limit: 1000},message:"must NOT have more than 1000 characters"};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
if(func3(data17) < 1){
const err52 = {instancePath:instancePath+"/conditions/" + i2+"/name",schemaPath:"#/properties/conditions/items/properties/name/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
}
else {
const err53 = {instancePath:instancePath+"/conditions/" + i2+"/name",schemaPath:"#/properties/conditions/items/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
}
if(data12.severity !== undefined){
let data18 = data12.severity;
if(!(((((data18 === "none") || (data18 === "low")) || (data18 === "medium")) || (data18 === "high")) || (data18 === "critical"))){
const err54 = {instancePath:instancePath+"/conditions/" + i2+"/severity",schemaPath:"#/properties/conditions/items/properties/severity/enum",keyword:"enum",params:{allowedValues: schema11.properties.conditions.items.properties.severity.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
}
if(data12.min !== undefined){
let data19 = data12.min;
const _errs51 = errors;
let valid14 = false;
const _errs52 = errors;
if(!((typeof data19 == "number") && (isFinite(data19)))){
const err55 = {instancePath:instancePath+"/conditions/" + i2+"/min",schemaPath:"#/properties/conditions/items/properties/min/anyOf/0/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
var _valid3 = _errs52 === errors;
valid14 = valid14 || _valid3;
if(!valid14){
const _errs54 = errors;
if(typeof data19 === "string"){
if(func3(data19) > 1000){
const err56 = {instancePath:instancePath+"/conditions/" + i2+"/min",schemaPath:"#/properties/conditions/items/properties/min/anyOf/1/maxLength",keyword:"maxLength",params:{limit: 1000},message:"must NOT have more than 1000 characters"};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
if(func3(data19) < 1){
const err57 = {instancePath:instancePath+"/conditions/" + i2+"/min",schemaPath:"#/properties/conditions/items/properties/min/anyOf/1/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
}
else {
const err58 = {instancePath:instancePath+"/conditions/" + i2+"/min",schemaPath:"#/properties/conditions/items/properties/min/anyOf/1/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
var _valid3 = _errs54 === errors;
valid14 = valid14 || _valid3;
}
if(!valid14){
const err59 = {instancePath:instancePath+"/conditions/" + i2+"/min",schemaPath:"#/properties/conditions/items/properties/min/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
else {
errors = _errs51;
if(vErrors !== null){
if(_errs51){
vErrors.length = _errs51;
}
else {
vErrors = null;
}
}
}
}
if(data12.max !== undefined){
let data20 = data12.max;
const _errs57 = errors;
let valid15 = false;
const _errs58 = errors;
if(!((typeof data20 == "number") && (isFinite(data20)))){
const err60 = {instancePath:instancePath+"/conditions/" + i2+"/max",schemaPath:"#/properties/conditions/items/properties/max/anyOf/0/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
var _valid4 = _errs58 === errors;
valid15 = valid15 || _valid4;
if(!valid15){
const _errs60 = errors;
if(typeof data20 === "string"){
if(func3(data20) > 1000){
const err61 = {instancePath:instancePath+"/conditions/" + i2+"/max",schemaPath:"#/properties/conditions/items/properties/max/anyOf/1/maxLength",keyword:"maxLength",params:{limit: 1000},message:"must NOT have more than 1000 characters"};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
if(func3(data20) < 1){
const err62 = {instancePath:instancePath+"/conditions/" + i2+"/max",schemaPath:"#/properties/conditions/items/properties/max/anyOf/1/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
}
else {
const err63 = {instancePath:instancePath+"/conditions/" + i2+"/max",schemaPath:"#/properties/conditions/items/properties/max/anyOf/1/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
var _valid4 = _errs60 === errors;
valid15 = valid15 || _valid4;
}
if(!valid15){
const err64 = {instancePath:instancePath+"/conditions/" + i2+"/max",schemaPath:"#/properties/conditions/items/properties/max/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
else {
errors = _errs57;
if(vErrors !== null){
if(_errs57){
vErrors.length = _errs57;
}
else {
vErrors = null;
}
}
}
}
if(data12.recommend !== undefined){
let data21 = data12.recommend;
const _errs63 = errors;
let valid16 = false;
const _errs64 = errors;
if(!((typeof data21 == "number") && (isFinite(data21)))){
const err65 = {instancePath:instancePath+"/conditions/" + i2+"/recommend",schemaPath:"#/properties/conditions/items/properties/recommend/anyOf/0/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
var _valid5 = _errs64 === errors;
valid16 = valid16 || _valid5;
if(!valid16){
const _errs66 = errors;
if(typeof data21 === "string"){
if(func3(data21) > 1000){
const err66 = {instancePath:instancePath+"/conditions/" + i2+"/recommend",schemaPath:"#/properties/conditions/items/properties/recommend/anyOf/1/maxLength",keyword:"maxLength",params:{limit: 1000},message:"must NOT have more than 1000 characters"};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
if(func3(data21) < 1){
const err67 = {instancePath:instancePath+"/conditions/" + i2+"/recommend",schemaPath:"#/properties/conditions/items/properties/recommend/anyOf/1/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
}
else {
const err68 = {instancePath:instancePath+"/conditions/" + i2+"/recommend",schemaPath:"#/properties/conditions/items/properties/recommend/anyOf/1/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
var _valid5 = _errs66 === errors;
valid16 = valid16 || _valid5;
}
if(!valid16){
const err69 = {instancePath:instancePath+"/conditions/" + i2+"/recommend",schemaPath:"#/properties/conditions/items/properties/recommend/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
}
else {
errors = _errs63;
if(vErrors !== null){
if(_errs63){
vErrors.length = _errs63;
}
else {
vErrors = null;
}
}
}
}
if(data12["not-worse-than"] !== undefined){
if("base" !== data12["not-worse-than"]){
const err70 = {instancePath:instancePath+"/conditions/" + i2+"/not-worse-than",schemaPath:"#/properties/conditions/items/properties/not-worse-than/const",keyword:"const",params:{allowedValue: "base"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err70];
}
else {
vErrors.push(err70);
}
errors++;
}
}
if(data12.slack !== undefined){
let data23 = data12.slack;
const _errs70 = errors;
let valid17 = false;
const _errs71 = errors;
if(!((typeof data23 == "number") && (isFinite(data23)))){
const err71 = {instancePath:instancePath+"/conditions/" + i2+"/slack",schemaPath:"#/properties/conditions/items/properties/slack/anyOf/0/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err71];
}
else {
vErrors.push(err71);
}
errors++;
}
var _valid6 = _errs71 === errors;
valid17 = valid17 || _valid6;
if(!valid17){
const _errs73 = errors;
if(typeof data23 === "string"){
if(func3(data23) > 1000){
const err72 = {instancePath:instancePath+"/conditions/" + i2+"/slack",schemaPath:"#/properties/conditions/items/properties/slack/anyOf/1/maxLength",keyword:"maxLength",params:{limit: 1000},message:"must NOT have more than 1000 characters"};
if(vErrors === null){
vErrors = [err72];
}
else {
vErrors.push(err72);
}
errors++;
}
if(func3(data23) < 1){
const err73 = {instancePath:instancePath+"/conditions/" + i2+"/slack",schemaPath:"#/properties/conditions/items/properties/slack/anyOf/1/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err73];
}
else {
vErrors.push(err73);
}
errors++;
}
}
else {
const err74 = {instancePath:instancePath+"/conditions/" + i2+"/slack",schemaPath:"#/properties/conditions/items/properties/slack/anyOf/1/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err74];
}
else {
vErrors.push(err74);
}
errors++;
}
var _valid6 = _errs73 === errors;
valid17 = valid17 || _valid6;
}
if(!valid17){
const err75 = {instancePath:instancePath+"/conditions/" + i2+"/slack",schemaPath:"#/properties/conditions/items/properties/slack/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err75];
}
else {
vErrors.push(err75);
}
errors++;
}
else {
errors = _errs70;
if(vErrors !== null){
if(_errs70){
vErrors.length = _errs70;
}
else {
vErrors = null;
}
}
}
}
if(data12["on-no-base"] !== undefined){
let data24 = data12["on-no-base"];
if(!((data24 === "skip") || (data24 === "error"))){
const err76 = {instancePath:instancePath+"/conditions/" + i2+"/on-no-base",schemaPath:"#/properties/conditions/items/properties/on-no-base/enum",keyword:"enum",params:{allowedValues: schema11.properties.conditions.items.properties["on-no-base"].enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err76];
}
else {
vErrors.push(err76);
}
errors++;
}
}
if(data12.when !== undefined){
let data25 = data12.when;
if(data25 && typeof data25 == "object" && !Array.isArray(data25)){
if(data25.metric === undefined){
const err77 = {instancePath:instancePath+"/conditions/" + i2+"/when",schemaPath:"#/properties/conditions/items/properties/when/required",keyword:"required",params:{missingProperty: "metric"},message:"must have required property '"+"metric"+"'"};
if(vErrors === null){
vErrors = [err77];
}
else {
vErrors.push(err77);
}
errors++;
}
for(const key3 in data25){
if(!(((((((key3 === "metric") || (key3 === "report")) || (key3 === "path")) || (key3 === "name")) || (key3 === "severity")) || (key3 === "min")) || (key3 === "max"))){
const err78 = {instancePath:instancePath+"/conditions/" + i2+"/when",schemaPath:"#/properties/conditions/items/properties/when/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err78];
}
else {
vErrors.push(err78);
}
errors++;
}
}
if(data25.metric !== undefined){
let data26 = data25.metric;
if(!(((((((((((((((((((((((((((((((((data26 === "benchmark.regressions") || (data26 === "benchmark.vanished")) || (data26 === "benchmark.mean")) || (data26 === "benchmark.thresholds.failed")) || (data26 === "complexity.cyclomatic.max")) || (data26 === "complexity.cyclomatic.mean")) || (data26 === "maintainability.min")) || (data26 === "maintainability.mean")) || (data26 === "coverage.lines")) || (data26 === "coverage.branches")) || (data26 === "coverage.statements")) || (data26 === "coverage.functions")) || (data26 === "coverage.patch.lines")) || (data26 === "patch.lines")) || (data26 === "findings.total")) || (data26 === "findings.new")) || (data26 === "dependencies.vulnerabilities")) || (data26 === "dependencies.vulnerabilities.new")) || (data26 === "images.vulnerabilities")) || (data26 === "images.vulnerabilities.new")) || (data26 === "mutation.score")) || (data26 === "mutation.undetected")) || (data26 === "packages.total")) || (data26 === "licenses.unknown")) || (data26 === "licenses.denied")) || (data26 === "plan.create")) || (data26 === "plan.update")) || (data26 === "plan.destroy")) || (data26 === "tests.total")) || (data26 === "tests.failed")) || (data26 === "tests.skipped")) || (data26 === "tests.flaky")) || (data26 === "tests.seconds"))){
const err79 = {instancePath:instancePath+"/conditions/" + i2+"/when/metric",schemaPath:"#/properties/conditions/items/properties/when/properties/metric/enum",keyword:"enum",params:{allowedValues: schema11.properties.conditions.items.properties.when.properties.metric.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err79];
}
else {
vErrors.push(err79);
}
errors++;
}
}
if(data25.report !== undefined){
let data27 = data25.report;
if(typeof data27 === "string"){
if(func3(data27) > 80){
const err80 = {instancePath:instancePath+"/conditions/" + i2+"/when/report",schemaPath:"#/properties/conditions/items/properties/when/properties/report/maxLength",keyword:"maxLength",params:{limit: 80},message:"must NOT have more than 80 characters"};
if(vErrors === null){
vErrors = [err80];
}
else {
vErrors.push(err80);
}
errors++;
}
if(!pattern0.test(data27)){
const err81 = {instancePath:instancePath+"/conditions/" + i2+"/when/report",schemaPath:"#/properties/conditions/items/properties/when/properties/report/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9._-]*$"},message:"must match pattern \""+"^[A-Za-z0-9][A-Za-z0-9._-]*$"+"\""};
if(vErrors === null){
vErrors = [err81];
}
else {
vErrors.push(err81);
}
errors++;
}
}
else {
const err82 = {instancePath:instancePath+"/conditions/" + i2+"/when/report",schemaPath:"#/properties/conditions/items/properties/when/properties/report/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err82];
}
else {
vErrors.push(err82);
}
errors++;
}
}
if(data25.path !== undefined){
let data28 = data25.path;
const _errs83 = errors;
let valid19 = false;
const _errs84 = errors;
if(typeof data28 === "string"){
if(func3(data28) > 1000){
const err83 = {instancePath:instancePath+"/conditions/" + i2+"/when/path",schemaPath:"#/properties/conditions/items/properties/when/properties/path/anyOf/0/maxLength",keyword:"maxLength",params:{limit: 1000},message:"must NOT have more than 1000 characters"};
if(vErrors === null){
vErrors = [err83];
}
else {
vErrors.push(err83);
}
errors++;
}
if(func3(data28) < 1){
const err84 = {instancePath:instancePath+"/conditions/" + i2+"/when/path",schemaPath:"#/properties/conditions/items/properties/when/properties/path/anyOf/0/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err84];
}
else {
vErrors.push(err84);
}
errors++;
}
}
else {
const err85 = {instancePath:instancePath+"/conditions/" + i2+"/when/path",schemaPath:"#/properties/conditions/items/properties/when/properties/path/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err85];
}
else {
vErrors.push(err85);
}
errors++;
}
var _valid7 = _errs84 === errors;
valid19 = valid19 || _valid7;
if(!valid19){
const _errs86 = errors;
if(Array.isArray(data28)){
if(data28.length > 200){
const err86 = {instancePath:instancePath+"/conditions/" + i2+"/when/path",schemaPath:"#/properties/conditions/items/properties/when/properties/path/anyOf/1/maxItems",keyword:"maxItems",params:{limit: 200},message:"must NOT have more than 200 items"};
if(vErrors === null){
vErrors = [err86];
}
else {
vErrors.push(err86);
}
errors++;
}
if(data28.length < 1){
const err87 = {instancePath:instancePath+"/conditions/" + i2+"/when/path",schemaPath:"#/properties/conditions/items/properties/when/properties/path/anyOf/1/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err87];
}
else {
vErrors.push(err87);
}
errors++;
}
const len4 = data28.length;
for(let i4=0; i4<len4; i4++){
let data29 = data28[i4];
if(typeof data29 === "string"){
if(func3(data29) > 1000){
const err88 = {instancePath:instancePath+"/conditions/" + i2+"/when/path/" + i4,schemaPath:"#/properties/conditions/items/properties/when/properties/path/anyOf/1/items/maxLength",keyword:"maxLength",params:{limit: 1000},message:"must NOT have more than 1000 characters"};
if(vErrors === null){
vErrors = [err88];
}
else {
vErrors.push(err88);
}
errors++;
}
if(func3(data29) < 1){
const err89 = {instancePath:instancePath+"/conditions/" + i2+"/when/path/" + i4,schemaPath:"#/properties/conditions/items/properties/when/properties/path/anyOf/1/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err89];
}
else {
vErrors.push(err89);
}
errors++;
}
}
else {
const err90 = {instancePath:instancePath+"/conditions/" + i2+"/when/path/" + i4,schemaPath:"#/properties/conditions/items/properties/when/properties/path/anyOf/1/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err90];
}
else {
vErrors.push(err90);
}
errors++;
}
}
}
else {
const err91 = {instancePath:instancePath+"/conditions/" + i2+"/when/path",schemaPath:"#/properties/conditions/items/properties/when/properties/path/anyOf/1/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err91];
}
else {
vErrors.push(err91);
}
errors++;
}
var _valid7 = _errs86 === errors;
valid19 = valid19 || _valid7;
}
if(!valid19){
const err92 = {instancePath:instancePath+"/conditions/" + i2+"/when/path",schemaPath:"#/properties/conditions/items/properties/when/properties/path/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err92];
}
else {
vErrors.push(err92);
}
errors++;
}
else {
errors = _errs83;
if(vErrors !== null){
if(_errs83){
vErrors.length = _errs83;
}
else {
vErrors = null;
}
}
}
}
if(data25.name !== undefined){
let data30 = data25.name;
if(typeof data30 === "string"){
if(func3(data30) > 1000){
const err93 = {instancePath:instancePath+"/conditions/" + i2+"/when/name",schemaPath:"#/properties/conditions/items/properties/when/properties/name/maxLength",keyword:"maxLength",params:{limit: 1000},message:"must NOT have more than 1000 characters"};
if(vErrors === null){
vErrors = [err93];
}
else {
vErrors.push(err93);
}
errors++;
}
if(func3(data30) < 1){
const err94 = {instancePath:instancePath+"/conditions/" + i2+"/when/name",schemaPath:"#/properties/conditions/items/properties/when/properties/name/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err94];
}
else {
vErrors.push(err94);
}
errors++;
}
}
else {
const err95 = {instancePath:instancePath+"/conditions/" + i2+"/when/name",schemaPath:"#/properties/conditions/items/properties/when/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err95];
}
else {
vErrors.push(err95);
}
errors++;
}
}
if(data25.severity !== undefined){
let data31 = data25.severity;
if(!(((((data31 === "none") || (data31 === "low")) || (data31 === "medium")) || (data31 === "high")) || (data31 === "critical"))){
const err96 = {instancePath:instancePath+"/conditions/" + i2+"/when/severity",schemaPath:"#/properties/conditions/items/properties/when/properties/severity/enum",keyword:"enum",params:{allowedValues: schema11.properties.conditions.items.properties.when.properties.severity.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err96];
}
else {
vErrors.push(err96);
}
errors++;
}
}
if(data25.min !== undefined){
let data32 = data25.min;
const _errs94 = errors;
let valid22 = false;
const _errs95 = errors;
if(!((typeof data32 == "number") && (isFinite(data32)))){
const err97 = {instancePath:instancePath+"/conditions/" + i2+"/when/min",schemaPath:"#/properties/conditions/items/properties/when/properties/min/anyOf/0/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err97];
}
else {
vErrors.push(err97);
}
errors++;
}
var _valid8 = _errs95 === errors;
valid22 = valid22 || _valid8;
if(!valid22){
const _errs97 = errors;
if(typeof data32 === "string"){
if(func3(data32) > 1000){
const err98 = {instancePath:instancePath+"/conditions/" + i2+"/when/min",schemaPath:"#/properties/conditions/items/properties/when/properties/min/anyOf/1/maxLength",keyword:"maxLength",params:{limit: 1000},message:"must NOT have more than 1000 characters"};
if(vErrors === null){
vErrors = [err98];
}
else {
vErrors.push(err98);
}
errors++;
}
if(func3(data32) < 1){
const err99 = {instancePath:instancePath+"/conditions/" + i2+"/when/min",schemaPath:"#/properties/conditions/items/properties/when/properties/min/anyOf/1/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err99];
}
else {
vErrors.push(err99);
}
errors++;
}
}
else {
const err100 = {instancePath:instancePath+"/conditions/" + i2+"/when/min",schemaPath:"#/properties/conditions/items/properties/when/properties/min/anyOf/1/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err100];
}
else {
vErrors.push(err100);
}
errors++;
}
var _valid8 = _errs97 === errors;
valid22 = valid22 || _valid8;
}
if(!valid22){
const err101 = {instancePath:instancePath+"/conditions/" + i2+"/when/min",schemaPath:"#/properties/conditions/items/properties/when/properties/min/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err101];
}
else {
vErrors.push(err101);
}
errors++;
}
else {
errors = _errs94;
if(vErrors !== null){
if(_errs94){
vErrors.length = _errs94;
}
else {
vErrors = null;
}
}
}
}
if(data25.max !== undefined){
let data33 = data25.max;
const _errs100 = errors;
let valid23 = false;
const _errs101 = errors;
if(!((typeof data33 == "number") && (isFinite(data33)))){
const err102 = {instancePath:instancePath+"/conditions/" + i2+"/when/max",schemaPath:"#/properties/conditions/items/properties/when/properties/max/anyOf/0/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err102];
}
else {
vErrors.push(err102);
}
errors++;
}
var _valid9 = _errs101 === errors;
valid23 = valid23 || _valid9;
if(!valid23){
const _errs103 = errors;
if(typeof data33 === "string"){
if(func3(data33) > 1000){
const err103 = {instancePath:instancePath+"/conditions/" + i2+"/when/max",schemaPath:"#/properties/conditions/items/properties/when/properties/max/anyOf/1/maxLength",keyword:"maxLength",params:{limit: 1000},message:"must NOT have more than 1000 characters"};
if(vErrors === null){
vErrors = [err103];
}
else {
vErrors.push(err103);
}
errors++;
}
if(func3(data33) < 1){
const err104 = {instancePath:instancePath+"/conditions/" + i2+"/when/max",schemaPath:"#/properties/conditions/items/properties/when/properties/max/anyOf/1/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err104];
}
else {
vErrors.push(err104);
}
errors++;
}
}
else {
const err105 = {instancePath:instancePath+"/conditions/" + i2+"/when/max",schemaPath:"#/properties/conditions/items/properties/when/properties/max/anyOf/1/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err105];
}
else {
vErrors.push(err105);
}
errors++;
}
var _valid9 = _errs103 === errors;
valid23 = valid23 || _valid9;
}
if(!valid23){
const err106 = {instancePath:instancePath+"/conditions/" + i2+"/when/max",schemaPath:"#/properties/conditions/items/properties/when/properties/max/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err106];
}
else {
vErrors.push(err106);
}
errors++;
}
else {
errors = _errs100;
if(vErrors !== null){
if(_errs100){
vErrors.length = _errs100;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err107 = {instancePath:instancePath+"/conditions/" + i2+"/when",schemaPath:"#/properties/conditions/items/properties/when/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err107];
}
else {
vErrors.push(err107);
}
errors++;
}
}
if(data12.else !== undefined){
let data34 = data12.else;
if(!((data34 === "warn") || (data34 === "fail"))){
const err108 = {instancePath:instancePath+"/conditions/" + i2+"/else",schemaPath:"#/properties/conditions/items/properties/else/enum",keyword:"enum",params:{allowedValues: schema11.properties.conditions.items.properties.else.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err108];
}
else {
vErrors.push(err108);
}
errors++;
}
}
if(data12.weight !== undefined){
let data35 = data12.weight;
if((typeof data35 == "number") && (isFinite(data35))){
if(data35 > 1000 || isNaN(data35)){
const err109 = {instancePath:instancePath+"/conditions/" + i2+"/weight",schemaPath:"#/properties/conditions/items/properties/weight/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000},message:"must be <= 1000"};
if(vErrors === null){
vErrors = [err109];
}
else {
vErrors.push(err109);
}
errors++;
}
if(data35 <= 0 || isNaN(data35)){
const err110 = {instancePath:instancePath+"/conditions/" + i2+"/weight",schemaPath:"#/properties/conditions/items/properties/weight/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0},message:"must be > 0"};
if(vErrors === null){
vErrors = [err110];
}
else {
vErrors.push(err110);
}
errors++;
}
}
else {
const err111 = {instancePath:instancePath+"/conditions/" + i2+"/weight",schemaPath:"#/properties/conditions/items/properties/weight/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err111];
}
else {
vErrors.push(err111);
}
errors++;
}
}
if(data12.off !== undefined){
if(true !== data12.off){
const err112 = {instancePath:instancePath+"/conditions/" + i2+"/off",schemaPath:"#/properties/conditions/items/properties/off/const",keyword:"const",params:{allowedValue: true},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err112];
}
else {
vErrors.push(err112);
}
errors++;
}
}
if(data12.reason !== undefined){
let data37 = data12.reason;
if(typeof data37 === "string"){
if(func3(data37) > 1000){
const err113 = {instancePath:instancePath+"/conditions/" + i2+"/reason",schemaPath:"#/properties/conditions/items/properties/reason/maxLength",keyword:"maxLength",params:{limit: 1000},message:"must NOT have more than 1000 characters"};
if(vErrors === null){
vErrors = [err113];
}
else {
vErrors.push(err113);
}
errors++;
}
if(func3(data37) < 1){
const err114 = {instancePath:instancePath+"/conditions/" + i2+"/reason",schemaPath:"#/properties/conditions/items/properties/reason/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err114];
}
else {
vErrors.push(err114);
}
errors++;
}
}
else {
const err115 = {instancePath:instancePath+"/conditions/" + i2+"/reason",schemaPath:"#/properties/conditions/items/properties/reason/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err115];
}
else {
vErrors.push(err115);
}
errors++;
}
}
}
else {
const err116 = {instancePath:instancePath+"/conditions/" + i2,schemaPath:"#/properties/conditions/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err116];
}
else {
vErrors.push(err116);
}
errors++;
}
}
}
else {
const err117 = {instancePath:instancePath+"/conditions",schemaPath:"#/properties/conditions/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err117];
}
else {
vErrors.push(err117);
}
errors++;
}
}
if(data.licenses !== undefined){
let data38 = data.licenses;
if(data38 && typeof data38 == "object" && !Array.isArray(data38)){
for(const key4 in data38){
if(!((key4 === "allow") || (key4 === "exceptions"))){
const err118 = {instancePath:instancePath+"/licenses",schemaPath:"#/properties/licenses/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err118];
}
else {
vErrors.push(err118);
}
errors++;
}
}
if(data38.allow !== undefined){
let data39 = data38.allow;
if(Array.isArray(data39)){
if(data39.length > 1000){
const err119 = {instancePath:instancePath+"/licenses/allow",schemaPath:"#/properties/licenses/properties/allow/maxItems",keyword:"maxItems",params:{limit: 1000},message:"must NOT have more than 1000 items"};
if(vErrors === null){
vErrors = [err119];
}
else {
vErrors.push(err119);
}
errors++;
}
const len5 = data39.length;
for(let i5=0; i5<len5; i5++){
let data40 = data39[i5];
if(typeof data40 === "string"){
if(func3(data40) > 1000){
const err120 = {instancePath:instancePath+"/licenses/allow/" + i5,schemaPath:"#/properties/licenses/properties/allow/items/maxLength",keyword:"maxLength",params:{limit: 1000},message:"must NOT have more than 1000 characters"};
if(vErrors === null){
vErrors = [err120];
}
else {
vErrors.push(err120);
}
errors++;
}
if(func3(data40) < 1){
const err121 = {instancePath:instancePath+"/licenses/allow/" + i5,schemaPath:"#/properties/licenses/properties/allow/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err121];
}
else {
vErrors.push(err121);
}
errors++;
}
}
else {
const err122 = {instancePath:instancePath+"/licenses/allow/" + i5,schemaPath:"#/properties/licenses/properties/allow/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err122];
}
else {
vErrors.push(err122);
}
errors++;
}
}
}
else {
const err123 = {instancePath:instancePath+"/licenses/allow",schemaPath:"#/properties/licenses/properties/allow/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err123];
}
else {
vErrors.push(err123);
}
errors++;
}
}
if(data38.exceptions !== undefined){
let data41 = data38.exceptions;
if(Array.isArray(data41)){
if(data41.length > 1000){
const err124 = {instancePath:instancePath+"/licenses/exceptions",schemaPath:"#/properties/licenses/properties/exceptions/maxItems",keyword:"maxItems",params:{limit: 1000},message:"must NOT have more than 1000 items"};
if(vErrors === null){
vErrors = [err124];
}
else {
vErrors.push(err124);
}
errors++;
}
const len6 = data41.length;
for(let i6=0; i6<len6; i6++){
let data42 = data41[i6];
if(typeof data42 === "string"){
if(func3(data42) > 1000){
const err125 = {instancePath:instancePath+"/licenses/exceptions/" + i6,schemaPath:"#/properties/licenses/properties/exceptions/items/maxLength",keyword:"maxLength",params:{limit: 1000},message:"must NOT have more than 1000 characters"};
if(vErrors === null){
vErrors = [err125];
}
else {
vErrors.push(err125);
}
errors++;
}
if(func3(data42) < 1){
const err126 = {instancePath:instancePath+"/licenses/exceptions/" + i6,schemaPath:"#/properties/licenses/properties/exceptions/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err126];
}
else {
vErrors.push(err126);
}
errors++;
}
}
else {
const err127 = {instancePath:instancePath+"/licenses/exceptions/" + i6,schemaPath:"#/properties/licenses/properties/exceptions/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err127];
}
else {
vErrors.push(err127);
}
errors++;
}
}
}
else {
const err128 = {instancePath:instancePath+"/licenses/exceptions",schemaPath:"#/properties/licenses/properties/exceptions/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err128];
}
else {
vErrors.push(err128);
}
errors++;
}
}
}
else {
const err129 = {instancePath:instancePath+"/licenses",schemaPath:"#/properties/licenses/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err129];
}
else {
vErrors.push(err129);
}
errors++;
}
}
if(data.stages !== undefined){
let data43 = data.stages;
if(data43 && typeof data43 == "object" && !Array.isArray(data43)){
if(Object.keys(data43).length > 50){
const err130 = {instancePath:instancePath+"/stages",schemaPath:"#/properties/stages/maxProperties",keyword:"maxProperties",params:{limit: 50},message:"must NOT have more than 50 properties"};
if(vErrors === null){
vErrors = [err130];
}
else {
vErrors.push(err130);
}
errors++;
}
for(const key5 in data43){
let data44 = data43[key5];
if(data44 && typeof data44 == "object" && !Array.isArray(data44)){
for(const key6 in data44){
if(!((key6 === "require") || (key6 === "conditions"))){
const err131 = {instancePath:instancePath+"/stages/" + key5.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/stages/additionalProperties/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key6},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err131];
}
else {
vErrors.push(err131);
}
errors++;
}
}
if(data44.require !== undefined){
let data45 = data44.require;
const _errs129 = errors;
let valid31 = false;
const _errs130 = errors;
if("all" !== data45){
const err132 = {instancePath:instancePath+"/stages/" + key5.replace(/~/g, "~0").replace(/\//g, "~1")+"/require",schemaPath:"#/properties/stages/additionalProperties/properties/require/anyOf/0/const",keyword:"const",params:{allowedValue: "all"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err132];
}
else {
vErrors.push(err132);
}
errors++;
}
var _valid10 = _errs130 === errors;
valid31 = valid31 || _valid10;
if(!valid31){
const _errs131 = errors;
if(Array.isArray(data45)){
if(data45.length > 200){
const err133 = {instancePath:instancePath+"/stages/" + key5.replace(/~/g, "~0").replace(/\//g, "~1")+"/require",schemaPath:"#/properties/stages/additionalProperties/properties/require/anyOf/1/maxItems",keyword:"maxItems",params:{limit: 200},message:"must NOT have more than 200 items"};
if(vErrors === null){
vErrors = [err133];
}
else {
vErrors.push(err133);
}
errors++;
}
if(data45.length < 1){
const err134 = {instancePath:instancePath+"/stages/" + key5.replace(/~/g, "~0").replace(/\//g, "~1")+"/require",schemaPath:"#/properties/stages/additionalProperties/properties/require/anyOf/1/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err134];
}
else {
vErrors.push(err134);
}
errors++;
}
const len7 = data45.length;
for(let i7=0; i7<len7; i7++){
let data46 = data45[i7];
if(!(((((((((((((((((((((((((((((((((data46 === "benchmark.regressions") || (data46 === "benchmark.vanished")) || (data46 === "benchmark.mean")) || (data46 === "benchmark.thresholds.failed")) || (data46 === "complexity.cyclomatic.max")) || (data46 === "complexity.cyclomatic.mean")) || (data46 === "maintainability.min")) || (data46 === "maintainability.mean")) || (data46 === "coverage.lines")) || (data46 === "coverage.branches")) || (data46 === "coverage.statements")) || (data46 === "coverage.functions")) || (data46 === "coverage.patch.lines")) || (data46 === "patch.lines")) || (data46 === "findings.total")) || (data46 === "findings.new")) || (data46 === "dependencies.vulnerabilities")) || (data46 === "dependencies.vulnerabilities.new")) || (data46 === "images.vulnerabilities")) || (data46 === "images.vulnerabilities.new")) || (data46 === "mutation.score")) || (data46 === "mutation.undetected")) || (data46 === "packages.total")) || (data46 === "licenses.unknown")) || (data46 === "licenses.denied")) || (data46 === "plan.create")) || (data46 === "plan.update")) || (data46 === "plan.destroy")) || (data46 === "tests.total")) || (data46 === "tests.failed")) || (data46 === "tests.skipped")) || (data46 === "tests.flaky")) || (data46 === "tests.seconds"))){
const err135 = {instancePath:instancePath+"/stages/" + key5.replace(/~/g, "~0").replace(/\//g, "~1")+"/require/" + i7,schemaPath:"#/properties/stages/additionalProperties/properties/require/anyOf/1/items/enum",keyword:"enum",params:{allowedValues: schema11.properties.stages.additionalProperties.properties.require.anyOf[1].items.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err135];
}
else {
vErrors.push(err135);
}
errors++;
}
}
}
else {
const err136 = {instancePath:instancePath+"/stages/" + key5.replace(/~/g, "~0").replace(/\//g, "~1")+"/require",schemaPath:"#/properties/stages/additionalProperties/properties/require/anyOf/1/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err136];
}
else {
vErrors.push(err136);
}
errors++;
}
var _valid10 = _errs131 === errors;
valid31 = valid31 || _valid10;
}
if(!valid31){
const err137 = {instancePath:instancePath+"/stages/" + key5.replace(/~/g, "~0").replace(/\//g, "~1")+"/require",schemaPath:"#/properties/stages/additionalProperties/properties/require/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err137];
}
else {
vErrors.push(err137);
}
errors++;
}
else {
errors = _errs129;
if(vErrors !== null){
if(_errs129){
vErrors.length = _errs129;
}
else {
vErrors = null;
}
}
}
}
if(data44.conditions !== undefined){
let data47 = data44.conditions;
if(Array.isArray(data47)){
if(data47.length > 500){
const err138 = {instancePath:instancePath+"/stages/" + key5.replace(/~/g, "~0").replace(/\//g, "~1")+"/conditions",schemaPath:"#/properties/stages/additionalProperties/properties/conditions/maxItems",keyword:"maxItems",params:{limit: 500},message:"must NOT have more than 500 items"};
if(vErrors === null){
vErrors = [err138];
}
else {
vErrors.push(err138);
}
errors++;
}
const len8 = data47.length;
for(let i8=0; i8<len8; i8++){
let data48 = data47[i8];
if(data48 && typeof data48 == "object" && !Array.isArray(data48)){
if(data48.metric === undefined){
const err139 = {instancePath:instancePath+"/stages/" + key5.replace(/~/g, "~0").replace(/\//g, "~1")+"/conditions/" + i8,schemaPath:"#/properties/stages/additionalProperties/properties/conditions/items/required",keyword:"required",params:{missingProperty: "metric"},message:"must have required property '"+"metric"+"'"};
if(vErrors === null){
vErrors = [err139];
}
else {
vErrors.push(err139);
}
errors++;
}
for(const key7 in data48){
if(!(func2.call(schema11.properties.stages.additionalProperties.properties.conditions.items.properties, key7))){
const err140 = {instancePath:instancePath+"/stages/" + key5.replace(/~/g, "~0").replace(/\//g, "~1")+"/conditions/" + i8,schemaPath:"#/properties/stages/additionalProperties/properties/conditions/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key7},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err140];
}
else {
vErrors.push(err140);
}
errors++;
}
}
if(data48.metric !== undefined){
let data49 = data48.metric;
if(!(((((((((((((((((((((((((((((((((data49 === "benchmark.regressions") || (data49 === "benchmark.vanished")) || (data49 === "benchmark.mean")) || (data49 === "benchmark.thresholds.failed")) || (data49 === "complexity.cyclomatic.max")) || (data49 === "complexity.cyclomatic.mean")) || (data49 === "maintainability.min")) || (data49 === "maintainability.mean")) || (data49 === "coverage.lines")) || (data49 === "coverage.branches")) || (data49 === "coverage.statements")) || (data49 === "coverage.functions")) || (data49 === "coverage.patch.lines")) || (data49 === "patch.lines")) || (data49 === "findings.total")) || (data49 === "findings.new")) || (data49 === "dependencies.vulnerabilities")) || (data49 === "dependencies.vulnerabilities.new")) || (data49 === "images.vulnerabilities")) || (data49 === "images.vulnerabilities.new")) || (data49 === "mutation.score")) || (data49 === "mutation.undetected")) || (data49 === "packages.total")) || (data49 === "licenses.unknown")) || (data49 === "licenses.denied")) || (data49 === "plan.create")) || (data49 === "plan.update")) || (data49 === "plan.destroy")) || (data49 === "tests.total")) || (data49 === "tests.failed")) || (data49 === "tests.skipped")) || (data49 === "tests.flaky")) || (data49 === "tests.seconds"))){
const err141 = {instancePath:instancePath+"/stages/" + key5.replace(/~/g, "~0").replace(/\//g, "~1")+"/conditions/" + i8+"/metric",schemaPath:"#/properties/stages/additionalProperties/properties/conditions/items/properties/metric/enum",keyword:"enum",params:{allowedValues: schema11.properties.stages.additionalProperties.properties.conditions.items.properties.metric.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err141];
}
else {
vErrors.push(err141);
}
errors++;
}
}
if(data48.report !== undefined){
let data50 = data48.report;
if(typeof data50 === "string"){
if(func3(data50) > 80){
const err142 = {instancePath:instancePath+"/stages/" + key5.replace(/~/g, "~0").replace(/\//g, "~1")+"/conditions/" + i8+"/report",schemaPath:"#/properties/stages/additionalProperties/properties/conditions/items/properties/report/maxLength",keyword:"maxLength",params:{limit: 80},message:"must NOT have more than 80 characters"};
if(vErrors === null){
vErrors = [err142];
}
else {
vErrors.push(err142);
}
errors++;
}
if(!pattern0.test(data50)){
const err143 = {instancePath:instancePath+"/stages/" + key5.replace(/~/g, "~0").replace(/\//g, "~1")+"/conditions/" + i8+"/report",schemaPath:"#/properties/stages/additionalProperties/properties/conditions/items/properties/report/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9._-]*$"},message:"must match pattern \""+"^[A-Za-z0-9][A-Za-z0-9._-]*$"+"\""};
if(vErrors === null){
vErrors = [err143];
}
else {
vErrors.push(err143);
}
errors++;
}
}
else {
const err144 = {instancePath:instancePath+"/stages/" + key5.replace(/~/g, "~0").replace(/\//g, "~1")+"/conditions/" + i8+"/report",schemaPath:"#/properties/stages/additionalProperties/properties/conditions/items/properties/report/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err144];
}
else {
vErrors.push(err144);
}
errors++;
}
}
if(data48.path !== undefined){
let data51 = data48.path;
const _errs143 = errors;
let valid37 = false;
const _errs144 = errors;
if(typeof data51 === "string"){
if(func3(data51) > 1000){
const err145 = {instancePath:instancePath+"/stages/" + key5.replace(/~/g, "~0").replace(/\//g, "~1")+"/conditions/" + i8+"/path",schemaPath:"#/properties/stages/additionalProperties/properties/conditions/items/properties/path/anyOf/0/maxLength",keyword:"maxLength",params:{limit: 1000},message:"must NOT have more than 1000 characters"};
if(vErrors === null){
vErrors = [err145];
}
else {
vErrors.push(err145);
}
errors++;
}
if(func3(data51) < 1){
const err146 = {instancePath:instancePath+"/stages/" + key5.replace(/~/g, "~0").replace(/\//g, "~1")+"/conditions/" + i8+"/path",schemaPath:"#/properties/stages/additionalProperties/properties/conditions/items/properties/path/anyOf/0/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err146];
}
else {
vErrors.push(err146);
}
errors++;
}
}
else {
const err147 = {instancePath:instancePath+"/stages/" + key5.replace(/~/g, "~0").replace(/\//g, "~1")+"/conditions/" + i8+"/path",schemaPath:"#/properties/stages/additionalProperties/properties/conditions/items/properties/path/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err147];
}
else {
vErrors.push(err147);
}
errors++;
}
var _valid11 = _errs144 === errors;
valid37 = valid37 || _valid11;
if(!valid37){
const _errs146 = errors;
if(Array.isArray(data51)){
if(data51.length > 200){
const err148 = {instancePath:instancePath+"/stages/" + key5.replace(/~/g, "~0").replace(/\//g, "~1")+"/conditions/" + i8+"/path",schemaPath:"#/properties/stages/additionalProperties/properties/conditions/items/properties/path/anyOf/1/maxItems",keyword:"maxItems",params:{limit: 200},message:"must NOT have more than 200 items"};
if(vErrors === null){
vErrors = [err148];
}
else {
vErrors.push(err148);
}
errors++;
}
if(data51.length < 1){
const err149 = {instancePath:instancePath+"/stages/" + key5.replace(/~/g, "~0").replace(/\//g, "~1")+"/conditions/" + i8+"/path",schemaPath:"#/properties/stages/additionalProperties/properties/conditions/items/properties/path/anyOf/1/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err149];
}
else {
vErrors.push(err149);
}
errors++;
}
const len9 = data51.length;
for(let i9=0; i9<len9; i9++){
let data52 = data51[i9];
if(typeof data52 === "string"){
if(func3(data52) > 1000){
const err150 = {instancePath:instancePath+"/stages/" + key5.replace(/~/g, "~0").replace(/\//g, "~1")+"/conditions/" + i8+"/path/" + i9,schemaPath:"#/properties/stages/additionalProperties/properties/conditions/items/properties/path/anyOf/1/items/maxLength",keyword:"maxLength",params:{limit: 1000},message:"must NOT have more than 1000 characters"};
if(vErrors === null){
vErrors = [err150];
}
else {
vErrors.push(err150);
}
errors++;
}
if(func3(data52) < 1){
const err151 = {instancePath:instancePath+"/stages/" + key5.replace(/~/g, "~0").replace(/\//g, "~1")+"/conditions/" + i8+"/path/" + i9,schemaPath:"#/properties/stages/additionalProperties/properties/conditions/items/properties/path/anyOf/1/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err151];
}
else {
vErrors.push(err151);
}
errors++;
}
}
else {
const err152 = {instancePath:instancePath+"/stages/" + key5.replace(/~/g, "~0").replace(/\//g, "~1")+"/conditions/" + i8+"/path/" + i9,schemaPath:"#/properties/stages/additionalProperties/properties/conditions/items/properties/path/anyOf/1/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err152];
}
else {
vErrors.push(err152);
}
errors++;
}
}
}
else {
const err153 = {instancePath:instancePath+"/stages/" + key5.replace(/~/g, "~0").replace(/\//g, "~1")+"/conditions/" + i8+"/path",schemaPath:"#/properties/stages/additionalProperties/properties/conditions/items/properties/path/anyOf/1/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err153];
}
else {
vErrors.push(err153);
}
errors++;
}
var _valid11 = _errs146 === errors;
valid37 = valid37 || _valid11;
}
if(!valid37){
const err154 = {instancePath:instancePath+"/stages/" + key5.replace(/~/g, "~0").replace(/\//g, "~1")+"/conditions/" + i8+"/path",schemaPath:"#/properties/stages/additionalProperties/properties/conditions/items/properties/path/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err154];
}
else {
vErrors.push(err154);
}
errors++;
}
else {
errors = _errs143;
if(vErrors !== null){
if(_errs143){
vErrors.length = _errs143;
}
else {
vErrors = null;
}
}
}
}
if(data48.name !== undefined){
let data53 = data48.name;
if(typeof data53 === "string"){
if(func3(data53) > 1000){
const err155 = {instancePath:instancePath+"/stages/" + key5.replace(/~/g, "~0").replace(/\//g, "~1")+"/conditions/" + i8+"/name",schemaPath:"#/properties/stages/additionalProperties/properties/conditions/items/properties/name/maxLength",keyword:"maxLength",params:{limit: 1000},message:"must NOT have more than 1000 characters"};
if(vErrors === null){
vErrors = [err155];
}
else {
vErrors.push(err155);
}
errors++;
}
if(func3(data53) < 1){
const err156 = {instancePath:instancePath+"/stages/" + key5.replace(/~/g, "~0").replace(/\//g, "~1")+"/conditions/" + i8+"/name",schemaPath:"#/properties/stages/additionalProperties/properties/conditions/items/properties/name/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err156];
}
else {
vErrors.push(err156);
}
errors++;
}
}
else {
const err157 = {instancePath:instancePath+"/stages/" + key5.replace(/~/g, "~0").replace(/\//g, "~1")+"/conditions/" + i8+"/name",schemaPath:"#/properties/stages/additionalProperties/properties/conditions/items/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err157];
}
else {
vErrors.push(err157);
}
errors++;
}
}
if(data48.severity !== undefined){
let data54 = data48.severity;
if(!(((((data54 === "none") || (data54 === "low")) || (data54 === "medium")) || (data54 === "high")) || (data54 === "critical"))){
const err158 = {instancePath:instancePath+"/stages/" + key5.replace(/~/g, "~0").replace(/\//g, "~1")+"/conditions/" + i8+"/severity",schemaPath:"#/properties/stages/additionalProperties/properties/conditions/items/properties/severity/enum",keyword:"enum",params:{allowedValues: schema11.properties.stages.additionalProperties.properties.conditions.items.properties.severity.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err158];
}
else {
vErrors.push(err158);
}
errors++;
}
}
if(data48.min !== undefined){
let data55 = data48.min;
const _errs154 = errors;
let valid40 = false;
const _errs155 = errors;
if(!((typeof data55 == "number") && (isFinite(data55)))){
const err159 = {instancePath:instancePath+"/stages/" + key5.replace(/~/g, "~0").replace(/\//g, "~1")+"/conditions/" + i8+"/min",schemaPath:"#/properties/stages/additionalProperties/properties/conditions/items/properties/min/anyOf/0/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err159];
}
else {
vErrors.push(err159);
}
errors++;
}
var _valid12 = _errs155 === errors;
valid40 = valid40 || _valid12;
if(!valid40){
const _errs157 = errors;
if(typeof data55 === "string"){
if(func3(data55) > 1000){
const err160 = {instancePath:instancePath+"/stages/" + key5.replace(/~/g, "~0").replace(/\//g, "~1")+"/conditions/" + i8+"/min",schemaPath:"#/properties/stages/additionalProperties/properties/conditions/items/properties/min/anyOf/1/maxLength",keyword:"maxLength",params:{limit: 1000},message:"must NOT have more than 1000 characters"};
if(vErrors === null){
vErrors = [err160];
}
else {
vErrors.push(err160);
}
errors++;
}
if(func3(data55) < 1){
const err161 = {instancePath:instancePath+"/stages/" + key5.replace(/~/g, "~0").replace(/\//g, "~1")+"/conditions/" + i8+"/min",schemaPath:"#/properties/stages/additionalProperties/properties/conditions/items/properties/min/anyOf/1/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err161];
}
else {
vErrors.push(err161);
}
errors++;
}
}
else {
const err162 = {instancePath:instancePath+"/stages/" + key5.replace(/~/g, "~0").replace(/\//g, "~1")+"/conditions/" + i8+"/min",schemaPath:"#/properties/stages/additionalProperties/properties/conditions/items/properties/min/anyOf/1/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err162];
}
else {
vErrors.push(err162);
}
errors++;
}
var _valid12 = _errs157 === errors;
valid40 = valid40 || _valid12;
}
if(!valid40){
const err163 = {instancePath:instancePath+"/stages/" + key5.replace(/~/g, "~0").replace(/\//g, "~1")+"/conditions/" + i8+"/min",schemaPath:"#/properties/stages/additionalProperties/properties/conditions/items/properties/min/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err163];
}
else {
vErrors.push(err163);
}
errors++;
}
else {
errors = _errs154;
if(vErrors !== null){
if(_errs154){
vErrors.length = _errs154;
}
else {
vErrors = null;
}
}
}
}
if(data48.max !== undefined){
let data56 = data48.max;
const _errs160 = errors;
let valid41 = false;
const _errs161 = errors;
if(!((typeof data56 == "number") && (isFinite(data56)))){
const err164 = {instancePath:instancePath+"/stages/" + key5.replace(/~/g, "~0").replace(/\//g, "~1")+"/conditions/" + i8+"/max",schemaPath:"#/properties/stages/additionalProperties/properties/conditions/items/properties/max/anyOf/0/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err164];
}
else {
vErrors.push(err164);
}
errors++;
}
var _valid13 = _errs161 === errors;
valid41 = valid41 || _valid13;
if(!valid41){
const _errs163 = errors;
if(typeof data56 === "string"){
if(func3(data56) > 1000){
const err165 = {instancePath:instancePath+"/stages/" + key5.replace(/~/g, "~0").replace(/\//g, "~1")+"/conditions/" + i8+"/max",schemaPath:"#/properties/stages/additionalProperties/properties/conditions/items/properties/max/anyOf/1/maxLength",keyword:"maxLength",params:{limit: 1000},message:"must NOT have more than 1000 characters"};
if(vErrors === null){
vErrors = [err165];
}
else {
vErrors.push(err165);
}
errors++;
}
if(func3(data56) < 1){
const err166 = {instancePath:instancePath+"/stages/" + key5.replace(/~/g, "~0").replace(/\//g, "~1")+"/conditions/" + i8+"/max",schemaPath:"#/properties/stages/additionalProperties/properties/conditions/items/properties/max/anyOf/1/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err166];
}
else {
vErrors.push(err166);
}
errors++;
}
}
else {
const err167 = {instancePath:instancePath+"/stages/" + key5.replace(/~/g, "~0").replace(/\//g, "~1")+"/conditions/" + i8+"/max",schemaPath:"#/properties/stages/additionalProperties/properties/conditions/items/properties/max/anyOf/1/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err167];
}
else {
vErrors.push(err167);
}
errors++;
}
var _valid13 = _errs163 === errors;
valid41 = valid41 || _valid13;
}
if(!valid41){
const err168 = {instancePath:instancePath+"/stages/" + key5.replace(/~/g, "~0").replace(/\//g, "~1")+"/conditions/" + i8+"/max",schemaPath:"#/properties/stages/additionalProperties/properties/conditions/items/properties/max/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err168];
}
else {
vErrors.push(err168);
}
errors++;
}
else {
errors = _errs160;
if(vErrors !== null){
if(_errs160){
vErrors.length = _errs160;
}
else {
vErrors = null;
}
}
}
}
if(data48.recommend !== undefined){
let data57 = data48.recommend;
const _errs166 = errors;
let valid42 = false;
const _errs167 = errors;
if(!((typeof data57 == "number") && (isFinite(data57)))){
const err169 = {instancePath:instancePath+"/stages/" + key5.replace(/~/g, "~0").replace(/\//g, "~1")+"/conditions/" + i8+"/recommend",schemaPath:"#/properties/stages/additionalProperties/properties/conditions/items/properties/recommend/anyOf/0/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err169];
}
else {
vErrors.push(err169);
}
errors++;
}
var _valid14 = _errs167 === errors;
valid42 = valid42 || _valid14;
if(!valid42){
const _errs169 = errors;
if(typeof data57 === "string"){
if(func3(data57) > 1000){
const err170 = {instancePath:instancePath+"/stages/" + key5.replace(/~/g, "~0").replace(/\//g, "~1")+"/conditions/" + i8+"/recommend",schemaPath:"#/properties/stages/additionalProperties/properties/conditions/items/properties/recommend/anyOf/1/maxLength",keyword:"maxLength",params:{limit: 1000},message:"must NOT have more than 1000 characters"};
if(vErrors === null){
vErrors = [err170];
}
else {
vErrors.push(err170);
}
errors++;
}
if(func3(data57) < 1){
const err171 = {instancePath:instancePath+"/stages/" + key5.replace(/~/g, "~0").replace(/\//g, "~1")+"/conditions/" + i8+"/recommend",schemaPath:"#/properties/stages/additionalProperties/properties/conditions/items/properties/recommend/anyOf/1/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err171];
}
else {
vErrors.push(err171);
}
errors++;
}
}
else {
const err172 = {instancePath:instancePath+"/stages/" + key5.replace(/~/g, "~0").replace(/\//g, "~1")+"/conditions/" + i8+"/recommend",schemaPath:"#/properties/stages/additionalProperties/properties/conditions/items/properties/recommend/anyOf/1/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err172];
}
else {
vErrors.push(err172);
}
errors++;
}
var _valid14 = _errs169 === errors;
valid42 = valid42 || _valid14;
}
if(!valid42){
const err173 = {instancePath:instancePath+"/stages/" + key5.replace(/~/g, "~0").replace(/\//g, "~1")+"/conditions/" + i8+"/recommend",schemaPath:"#/properties/stages/additionalProperties/properties/conditions/items/properties/recommend/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err173];
}
else {
vErrors.push(err173);
}
errors++;
}
else {
errors = _errs166;
if(vErrors !== null){
if(_errs166){
vErrors.length = _errs166;
}
else {
vErrors = null;
}
}
}
}
if(data48["not-worse-than"] !== undefined){
if("base" !== data48["not-worse-than"]){
const err174 = {instancePath:instancePath+"/stages/" + key5.replace(/~/g, "~0").replace(/\//g, "~1")+"/conditions/" + i8+"/not-worse-than",schemaPath:"#/properties/stages/additionalProperties/properties/conditions/items/properties/not-worse-than/const",keyword:"const",params:{allowedValue: "base"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err174];
}
else {
vErrors.push(err174);
}
errors++;
}
}
if(data48.slack !== undefined){
let data59 = data48.slack;
const _errs173 = errors;
let valid43 = false;
const _errs174 = errors;
if(!((typeof data59 == "number") && (isFinite(data59)))){
const err175 = {instancePath:instancePath+"/stages/" + key5.replace(/~/g, "~0").replace(/\//g, "~1")+"/conditions/" + i8+"/slack",schemaPath:"#/properties/stages/additionalProperties/properties/conditions/items/properties/slack/anyOf/0/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err175];
}
else {
vErrors.push(err175);
}
errors++;
}
var _valid15 = _errs174 === errors;
valid43 = valid43 || _valid15;
if(!valid43){
const _errs176 = errors;
if(typeof data59 === "string"){
if(func3(data59) > 1000){
const err176 = {instancePath:instancePath+"/stages/" + key5.replace(/~/g, "~0").replace(/\//g, "~1")+"/conditions/" + i8+"/slack",schemaPath:"#/properties/stages/additionalProperties/properties/conditions/items/properties/slack/anyOf/1/maxLength",keyword:"maxLength",params:{limit: 1000},message:"must NOT have more than 1000 characters"};
if(vErrors === null){
vErrors = [err176];
}
else {
vErrors.push(err176);
}
errors++;
}
if(func3(data59) < 1){
const err177 = {instancePath:instancePath+"/stages/" + key5.replace(/~/g, "~0").replace(/\//g, "~1")+"/conditions/" + i8+"/slack",schemaPath:"#/properties/stages/additionalProperties/properties/conditions/items/properties/slack/anyOf/1/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err177];
}
else {
vErrors.push(err177);
}
errors++;
}
}
else {
const err178 = {instancePath:instancePath+"/stages/" + key5.replace(/~/g, "~0").replace(/\//g, "~1")+"/conditions/" + i8+"/slack",schemaPath:"#/properties/stages/additionalProperties/properties/conditions/items/properties/slack/anyOf/1/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err178];
}
else {
vErrors.push(err178);
}
errors++;
}
var _valid15 = _errs176 === errors;
valid43 = valid43 || _valid15;
}
if(!valid43){
const err179 = {instancePath:instancePath+"/stages/" + key5.replace(/~/g, "~0").replace(/\//g, "~1")+"/conditions/" + i8+"/slack",schemaPath:"#/properties/stages/additionalProperties/properties/conditions/items/properties/slack/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err179];
}
else {
vErrors.push(err179);
}
errors++;
}
else {
errors = _errs173;
if(vErrors !== null){
if(_errs173){
vErrors.length = _errs173;
}
else {
vErrors = null;
}
}
}
}
if(data48["on-no-base"] !== undefined){
let data60 = data48["on-no-base"];
if(!((data60 === "skip") || (data60 === "error"))){
const err180 = {instancePath:instancePath+"/stages/" + key5.replace(/~/g, "~0").replace(/\//g, "~1")+"/conditions/" + i8+"/on-no-base",schemaPath:"#/properties/stages/additionalProperties/properties/conditions/items/properties/on-no-base/enum",keyword:"enum",params:{allowedValues: schema11.properties.stages.additionalProperties.properties.conditions.items.properties["on-no-base"].enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err180];
}
else {
vErrors.push(err180);
}
errors++;
}
}
if(data48.when !== undefined){
let data61 = data48.when;
if(data61 && typeof data61 == "object" && !Array.isArray(data61)){
if(data61.metric === undefined){
const err181 = {instancePath:instancePath+"/stages/" + key5.replace(/~/g, "~0").replace(/\//g, "~1")+"/conditions/" + i8+"/when",schemaPath:"#/properties/stages/additionalProperties/properties/conditions/items/properties/when/required",keyword:"required",params:{missingProperty: "metric"},message:"must have required property '"+"metric"+"'"};
if(vErrors === null){
vErrors = [err181];
}
else {
vErrors.push(err181);
}
errors++;
}
for(const key8 in data61){
if(!(((((((key8 === "metric") || (key8 === "report")) || (key8 === "path")) || (key8 === "name")) || (key8 === "severity")) || (key8 === "min")) || (key8 === "max"))){
const err182 = {instancePath:instancePath+"/stages/" + key5.replace(/~/g, "~0").replace(/\//g, "~1")+"/conditions/" + i8+"/when",schemaPath:"#/properties/stages/additionalProperties/properties/conditions/items/properties/when/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key8},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err182];
}
else {
vErrors.push(err182);
}
errors++;
}
}
if(data61.metric !== undefined){
let data62 = data61.metric;
if(!(((((((((((((((((((((((((((((((((data62 === "benchmark.regressions") || (data62 === "benchmark.vanished")) || (data62 === "benchmark.mean")) || (data62 === "benchmark.thresholds.failed")) || (data62 === "complexity.cyclomatic.max")) || (data62 === "complexity.cyclomatic.mean")) || (data62 === "maintainability.min")) || (data62 === "maintainability.mean")) || (data62 === "coverage.lines")) || (data62 === "coverage.branches")) || (data62 === "coverage.statements")) || (data62 === "coverage.functions")) || (data62 === "coverage.patch.lines")) || (data62 === "patch.lines")) || (data62 === "findings.total")) || (data62 === "findings.new")) || (data62 === "dependencies.vulnerabilities")) || (data62 === "dependencies.vulnerabilities.new")) || (data62 === "images.vulnerabilities")) || (data62 === "images.vulnerabilities.new")) || (data62 === "mutation.score")) || (data62 === "mutation.undetected")) || (data62 === "packages.total")) || (data62 === "licenses.unknown")) || (data62 === "licenses.denied")) || (data62 === "plan.create")) || (data62 === "plan.update")) || (data62 === "plan.destroy")) || (data62 === "tests.total")) || (data62 === "tests.failed")) || (data62 === "tests.skipped")) || (data62 === "tests.flaky")) || (data62 === "tests.seconds"))){
const err183 = {instancePath:instancePath+"/stages/" + key5.replace(/~/g, "~0").replace(/\//g, "~1")+"/conditions/" + i8+"/when/metric",schemaPath:"#/properties/stages/additionalProperties/properties/conditions/items/properties/when/properties/metric/enum",keyword:"enum",params:{allowedValues: schema11.properties.stages.additionalProperties.properties.conditions.items.properties.when.properties.metric.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err183];
}
else {
vErrors.push(err183);
}
errors++;
}
}
if(data61.report !== undefined){
let data63 = data61.report;
if(typeof data63 === "string"){
if(func3(data63) > 80){
const err184 = {instancePath:instancePath+"/stages/" + key5.replace(/~/g, "~0").replace(/\//g, "~1")+"/conditions/" + i8+"/when/report",schemaPath:"#/properties/stages/additionalProperties/properties/conditions/items/properties/when/properties/report/maxLength",keyword:"maxLength",params:{limit: 80},message:"must NOT have more than 80 characters"};
if(vErrors === null){
vErrors = [err184];
}
else {
vErrors.push(err184);
}
errors++;
}
if(!pattern0.test(data63)){
const err185 = {instancePath:instancePath+"/stages/" + key5.replace(/~/g, "~0").replace(/\//g, "~1")+"/conditions/" + i8+"/when/report",schemaPath:"#/properties/stages/additionalProperties/properties/conditions/items/properties/when/properties/report/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9._-]*$"},message:"must match pattern \""+"^[A-Za-z0-9][A-Za-z0-9._-]*$"+"\""};
if(vErrors === null){
vErrors = [err185];
}
else {
vErrors.push(err185);
}
errors++;
}
}
else {
const err186 = {instancePath:instancePath+"/stages/" + key5.replace(/~/g, "~0").replace(/\//g, "~1")+"/conditions/" + i8+"/when/report",schemaPath:"#/properties/stages/additionalProperties/properties/conditions/items/properties/when/properties/report/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err186];
}
else {
vErrors.push(err186);
}
errors++;
}
}
if(data61.path !== undefined){
let data64 = data61.path;
const _errs186 = errors;
let valid45 = false;
const _errs187 = errors;
if(typeof data64 === "string"){
if(func3(data64) > 1000){
const err187 = {instancePath:instancePath+"/stages/" + key5.replace(/~/g, "~0").replace(/\//g, "~1")+"/conditions/" + i8+"/when/path",schemaPath:"#/properties/stages/additionalProperties/properties/conditions/items/properties/when/properties/path/anyOf/0/maxLength",keyword:"maxLength",params:{limit: 1000},message:"must NOT have more than 1000 characters"};
if(vErrors === null){
vErrors = [err187];
}
else {
vErrors.push(err187);
}
errors++;
}
if(func3(data64) < 1){
const err188 = {instancePath:instancePath+"/stages/" + key5.replace(/~/g, "~0").replace(/\//g, "~1")+"/conditions/" + i8+"/when/path",schemaPath:"#/properties/stages/additionalProperties/properties/conditions/items/properties/when/properties/path/anyOf/0/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err188];
}
else {
vErrors.push(err188);
}
errors++;
}
}
else {
const err189 = {instancePath:instancePath+"/stages/" + key5.replace(/~/g, "~0").replace(/\//g, "~1")+"/conditions/" + i8+"/when/path",schemaPath:"#/properties/stages/additionalProperties/properties/conditions/items/properties/when/properties/path/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err189];
}
else {
vErrors.push(err189);
}
errors++;
}
var _valid16 = _errs187 === errors;
valid45 = valid45 || _valid16;
if(!valid45){
const _errs189 = errors;
if(Array.isArray(data64)){
if(data64.length > 200){
const err190 = {instancePath:instancePath+"/stages/" + key5.replace(/~/g, "~0").replace(/\//g, "~1")+"/conditions/" + i8+"/when/path",schemaPath:"#/properties/stages/additionalProperties/properties/conditions/items/properties/when/properties/path/anyOf/1/maxItems",keyword:"maxItems",params:{limit: 200},message:"must NOT have more than 200 items"};
if(vErrors === null){
vErrors = [err190];
}
else {
vErrors.push(err190);
}
errors++;
}
if(data64.length < 1){
const err191 = {instancePath:instancePath+"/stages/" + key5.replace(/~/g, "~0").replace(/\//g, "~1")+"/conditions/" + i8+"/when/path",schemaPath:"#/properties/stages/additionalProperties/properties/conditions/items/properties/when/properties/path/anyOf/1/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err191];
}
else {
vErrors.push(err191);
}
errors++;
}
const len10 = data64.length;
for(let i10=0; i10<len10; i10++){
let data65 = data64[i10];
if(typeof data65 === "string"){
if(func3(data65) > 1000){
const err192 = {instancePath:instancePath+"/stages/" + key5.replace(/~/g, "~0").replace(/\//g, "~1")+"/conditions/" + i8+"/when/path/" + i10,schemaPath:"#/properties/stages/additionalProperties/properties/conditions/items/properties/when/properties/path/anyOf/1/items/maxLength",keyword:"maxLength",params:{limit: 1000},message:"must NOT have more than 1000 characters"};
if(vErrors === null){
vErrors = [err192];
}
else {
vErrors.push(err192);
}
errors++;
}
if(func3(data65) < 1){
const err193 = {instancePath:instancePath+"/stages/" + key5.replace(/~/g, "~0").replace(/\//g, "~1")+"/conditions/" + i8+"/when/path/" + i10,schemaPath:"#/properties/stages/additionalProperties/properties/conditions/items/properties/when/properties/path/anyOf/1/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err193];
}
else {
vErrors.push(err193);
}
errors++;
}
}
else {
const err194 = {instancePath:instancePath+"/stages/" + key5.replace(/~/g, "~0").replace(/\//g, "~1")+"/conditions/" + i8+"/when/path/" + i10,schemaPath:"#/properties/stages/additionalProperties/properties/conditions/items/properties/when/properties/path/anyOf/1/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err194];
}
else {
vErrors.push(err194);
}
errors++;
}
}
}
else {
const err195 = {instancePath:instancePath+"/stages/" + key5.replace(/~/g, "~0").replace(/\//g, "~1")+"/conditions/" + i8+"/when/path",schemaPath:"#/properties/stages/additionalProperties/properties/conditions/items/properties/when/properties/path/anyOf/1/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err195];
}
else {
vErrors.push(err195);
}
errors++;
}
var _valid16 = _errs189 === errors;
valid45 = valid45 || _valid16;
}
if(!valid45){
const err196 = {instancePath:instancePath+"/stages/" + key5.replace(/~/g, "~0").replace(/\//g, "~1")+"/conditions/" + i8+"/when/path",schemaPath:"#/properties/stages/additionalProperties/properties/conditions/items/properties/when/properties/path/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err196];
}
else {
vErrors.push(err196);
}
errors++;
}
else {
errors = _errs186;
if(vErrors !== null){
if(_errs186){
vErrors.length = _errs186;
}
else {
vErrors = null;
}
}
}
}
if(data61.name !== undefined){
let data66 = data61.name;
if(typeof data66 === "string"){
if(func3(data66) > 1000){
const err197 = {instancePath:instancePath+"/stages/" + key5.replace(/~/g, "~0").replace(/\//g, "~1")+"/conditions/" + i8+"/when/name",schemaPath:"#/properties/stages/additionalProperties/properties/conditions/items/properties/when/properties/name/maxLength",keyword:"maxLength",params:{limit: 1000},message:"must NOT have more than 1000 characters"};
if(vErrors === null){
vErrors = [err197];
}
else {
vErrors.push(err197);
}
errors++;
}
if(func3(data66) < 1){
const err198 = {instancePath:instancePath+"/stages/" + key5.replace(/~/g, "~0").replace(/\//g, "~1")+"/conditions/" + i8+"/when/name",schemaPath:"#/properties/stages/additionalProperties/properties/conditions/items/properties/when/properties/name/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err198];
}
else {
vErrors.push(err198);
}
errors++;
}
}
else {
const err199 = {instancePath:instancePath+"/stages/" + key5.replace(/~/g, "~0").replace(/\//g, "~1")+"/conditions/" + i8+"/when/name",schemaPath:"#/properties/stages/additionalProperties/properties/conditions/items/properties/when/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err199];
}
else {
vErrors.push(err199);
}
errors++;
}
}
if(data61.severity !== undefined){
let data67 = data61.severity;
if(!(((((data67 === "none") || (data67 === "low")) || (data67 === "medium")) || (data67 === "high")) || (data67 === "critical"))){
const err200 = {instancePath:instancePath+"/stages/" + key5.replace(/~/g, "~0").replace(/\//g, "~1")+"/conditions/" + i8+"/when/severity",schemaPath:"#/properties/stages/additionalProperties/properties/conditions/items/properties/when/properties/severity/enum",keyword:"enum",params:{allowedValues: schema11.properties.stages.additionalProperties.properties.conditions.items.properties.when.properties.severity.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err200];
}
else {
vErrors.push(err200);
}
errors++;
}
}
if(data61.min !== undefined){
let data68 = data61.min;
const _errs197 = errors;
let valid48 = false;
const _errs198 = errors;
if(!((typeof data68 == "number") && (isFinite(data68)))){
const err201 = {instancePath:instancePath+"/stages/" + key5.replace(/~/g, "~0").replace(/\//g, "~1")+"/conditions/" + i8+"/when/min",schemaPath:"#/properties/stages/additionalProperties/properties/conditions/items/properties/when/properties/min/anyOf/0/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err201];
}
else {
vErrors.push(err201);
}
errors++;
}
var _valid17 = _errs198 === errors;
valid48 = valid48 || _valid17;
if(!valid48){
const _errs200 = errors;
if(typeof data68 === "string"){
if(func3(data68) > 1000){
const err202 = {instancePath:instancePath+"/stages/" + key5.replace(/~/g, "~0").replace(/\//g, "~1")+"/conditions/" + i8+"/when/min",schemaPath:"#/properties/stages/additionalProperties/properties/conditions/items/properties/when/properties/min/anyOf/1/maxLength",keyword:"maxLength",params:{limit: 1000},message:"must NOT have more than 1000 characters"};
if(vErrors === null){
vErrors = [err202];
}
else {
vErrors.push(err202);
}
errors++;
}
if(func3(data68) < 1){
const err203 = {instancePath:instancePath+"/stages/" + key5.replace(/~/g, "~0").replace(/\//g, "~1")+"/conditions/" + i8+"/when/min",schemaPath:"#/properties/stages/additionalProperties/properties/conditions/items/properties/when/properties/min/anyOf/1/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err203];
}
else {
vErrors.push(err203);
}
errors++;
}
}
else {
const err204 = {instancePath:instancePath+"/stages/" + key5.replace(/~/g, "~0").replace(/\//g, "~1")+"/conditions/" + i8+"/when/min",schemaPath:"#/properties/stages/additionalProperties/properties/conditions/items/properties/when/properties/min/anyOf/1/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err204];
}
else {
vErrors.push(err204);
}
errors++;
}
var _valid17 = _errs200 === errors;
valid48 = valid48 || _valid17;
}
if(!valid48){
const err205 = {instancePath:instancePath+"/stages/" + key5.replace(/~/g, "~0").replace(/\//g, "~1")+"/conditions/" + i8+"/when/min",schemaPath:"#/properties/stages/additionalProperties/properties/conditions/items/properties/when/properties/min/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err205];
}
else {
vErrors.push(err205);
}
errors++;
}
else {
errors = _errs197;
if(vErrors !== null){
if(_errs197){
vErrors.length = _errs197;
}
else {
vErrors = null;
}
}
}
}
if(data61.max !== undefined){
let data69 = data61.max;
const _errs203 = errors;
let valid49 = false;
const _errs204 = errors;
if(!((typeof data69 == "number") && (isFinite(data69)))){
const err206 = {instancePath:instancePath+"/stages/" + key5.replace(/~/g, "~0").replace(/\//g, "~1")+"/conditions/" + i8+"/when/max",schemaPath:"#/properties/stages/additionalProperties/properties/conditions/items/properties/when/properties/max/anyOf/0/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err206];
}
else {
vErrors.push(err206);
}
errors++;
}
var _valid18 = _errs204 === errors;
valid49 = valid49 || _valid18;
if(!valid49){
const _errs206 = errors;
if(typeof data69 === "string"){
if(func3(data69) > 1000){
const err207 = {instancePath:instancePath+"/stages/" + key5.replace(/~/g, "~0").replace(/\//g, "~1")+"/conditions/" + i8+"/when/max",schemaPath:"#/properties/stages/additionalProperties/properties/conditions/items/properties/when/properties/max/anyOf/1/maxLength",keyword:"maxLength",params:{limit: 1000},message:"must NOT have more than 1000 characters"};
if(vErrors === null){
vErrors = [err207];
}
else {
vErrors.push(err207);
}
errors++;
}
if(func3(data69) < 1){
const err208 = {instancePath:instancePath+"/stages/" + key5.replace(/~/g, "~0").replace(/\//g, "~1")+"/conditions/" + i8+"/when/max",schemaPath:"#/properties/stages/additionalProperties/properties/conditions/items/properties/when/properties/max/anyOf/1/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err208];
}
else {
vErrors.push(err208);
}
errors++;
}
}
else {
const err209 = {instancePath:instancePath+"/stages/" + key5.replace(/~/g, "~0").replace(/\//g, "~1")+"/conditions/" + i8+"/when/max",schemaPath:"#/properties/stages/additionalProperties/properties/conditions/items/properties/when/properties/max/anyOf/1/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err209];
}
else {
vErrors.push(err209);
}
errors++;
}
var _valid18 = _errs206 === errors;
valid49 = valid49 || _valid18;
}
if(!valid49){
const err210 = {instancePath:instancePath+"/stages/" + key5.replace(/~/g, "~0").replace(/\//g, "~1")+"/conditions/" + i8+"/when/max",schemaPath:"#/properties/stages/additionalProperties/properties/conditions/items/properties/when/properties/max/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err210];
}
else {
vErrors.push(err210);
}
errors++;
}
else {
errors = _errs203;
if(vErrors !== null){
if(_errs203){
vErrors.length = _errs203;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err211 = {instancePath:instancePath+"/stages/" + key5.replace(/~/g, "~0").replace(/\//g, "~1")+"/conditions/" + i8+"/when",schemaPath:"#/properties/stages/additionalProperties/properties/conditions/items/properties/when/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err211];
}
else {
vErrors.push(err211);
}
errors++;
}
}
if(data48.else !== undefined){
let data70 = data48.else;
if(!((data70 === "warn") || (data70 === "fail"))){
const err212 = {instancePath:instancePath+"/stages/" + key5.replace(/~/g, "~0").replace(/\//g, "~1")+"/conditions/" + i8+"/else",schemaPath:"#/properties/stages/additionalProperties/properties/conditions/items/properties/else/enum",keyword:"enum",params:{allowedValues: schema11.properties.stages.additionalProperties.properties.conditions.items.properties.else.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err212];
}
else {
vErrors.push(err212);
}
errors++;
}
}
if(data48.weight !== undefined){
let data71 = data48.weight;
if((typeof data71 == "number") && (isFinite(data71))){
if(data71 > 1000 || isNaN(data71)){
const err213 = {instancePath:instancePath+"/stages/" + key5.replace(/~/g, "~0").replace(/\//g, "~1")+"/conditions/" + i8+"/weight",schemaPath:"#/properties/stages/additionalProperties/properties/conditions/items/properties/weight/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000},message:"must be <= 1000"};
if(vErrors === null){
vErrors = [err213];
}
else {
vErrors.push(err213);
}
errors++;
}
if(data71 <= 0 || isNaN(data71)){
const err214 = {instancePath:instancePath+"/stages/" + key5.replace(/~/g, "~0").replace(/\//g, "~1")+"/conditions/" + i8+"/weight",schemaPath:"#/properties/stages/additionalProperties/properties/conditions/items/properties/weight/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0},message:"must be > 0"};
if(vErrors === null){
vErrors = [err214];
}
else {
vErrors.push(err214);
}
errors++;
}
}
else {
const err215 = {instancePath:instancePath+"/stages/" + key5.replace(/~/g, "~0").replace(/\//g, "~1")+"/conditions/" + i8+"/weight",schemaPath:"#/properties/stages/additionalProperties/properties/conditions/items/properties/weight/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err215];
}
else {
vErrors.push(err215);
}
errors++;
}
}
if(data48.off !== undefined){
if(true !== data48.off){
const err216 = {instancePath:instancePath+"/stages/" + key5.replace(/~/g, "~0").replace(/\//g, "~1")+"/conditions/" + i8+"/off",schemaPath:"#/properties/stages/additionalProperties/properties/conditions/items/properties/off/const",keyword:"const",params:{allowedValue: true},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err216];
}
else {
vErrors.push(err216);
}
errors++;
}
}
if(data48.reason !== undefined){
let data73 = data48.reason;
if(typeof data73 === "string"){
if(func3(data73) > 1000){
const err217 = {instancePath:instancePath+"/stages/" + key5.replace(/~/g, "~0").replace(/\//g, "~1")+"/conditions/" + i8+"/reason",schemaPath:"#/properties/stages/additionalProperties/properties/conditions/items/properties/reason/maxLength",keyword:"maxLength",params:{limit: 1000},message:"must NOT have more than 1000 characters"};
if(vErrors === null){
vErrors = [err217];
}
else {
vErrors.push(err217);
}
errors++;
}
if(func3(data73) < 1){
const err218 = {instancePath:instancePath+"/stages/" + key5.replace(/~/g, "~0").replace(/\//g, "~1")+"/conditions/" + i8+"/reason",schemaPath:"#/properties/stages/additionalProperties/properties/conditions/items/properties/reason/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err218];
}
else {
vErrors.push(err218);
}
errors++;
}
}
else {
const err219 = {instancePath:instancePath+"/stages/" + key5.replace(/~/g, "~0").replace(/\//g, "~1")+"/conditions/" + i8+"/reason",schemaPath:"#/properties/stages/additionalProperties/properties/conditions/items/properties/reason/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err219];
}
else {
vErrors.push(err219);
}
errors++;
}
}
}
else {
const err220 = {instancePath:instancePath+"/stages/" + key5.replace(/~/g, "~0").replace(/\//g, "~1")+"/conditions/" + i8,schemaPath:"#/properties/stages/additionalProperties/properties/conditions/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err220];
}
else {
vErrors.push(err220);
}
errors++;
}
}
}
else {
const err221 = {instancePath:instancePath+"/stages/" + key5.replace(/~/g, "~0").replace(/\//g, "~1")+"/conditions",schemaPath:"#/properties/stages/additionalProperties/properties/conditions/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err221];
}
else {
vErrors.push(err221);
}
errors++;
}
}
}
else {
const err222 = {instancePath:instancePath+"/stages/" + key5.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/stages/additionalProperties/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err222];
}
else {
vErrors.push(err222);
}
errors++;
}
}
}
else {
const err223 = {instancePath:instancePath+"/stages",schemaPath:"#/properties/stages/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err223];
}
else {
vErrors.push(err223);
}
errors++;
}
}
if(data.waivers !== undefined){
let data74 = data.waivers;
if(Array.isArray(data74)){
if(data74.length > 1000){
const err224 = {instancePath:instancePath+"/waivers",schemaPath:"#/properties/waivers/maxItems",keyword:"maxItems",params:{limit: 1000},message:"must NOT have more than 1000 items"};
if(vErrors === null){
vErrors = [err224];
}
else {
vErrors.push(err224);
}
errors++;
}
const len11 = data74.length;
for(let i11=0; i11<len11; i11++){
let data75 = data74[i11];
if(data75 && typeof data75 == "object" && !Array.isArray(data75)){
if(data75.match === undefined){
const err225 = {instancePath:instancePath+"/waivers/" + i11,schemaPath:"#/properties/waivers/items/required",keyword:"required",params:{missingProperty: "match"},message:"must have required property '"+"match"+"'"};
if(vErrors === null){
vErrors = [err225];
}
else {
vErrors.push(err225);
}
errors++;
}
if(data75.reason === undefined){
const err226 = {instancePath:instancePath+"/waivers/" + i11,schemaPath:"#/properties/waivers/items/required",keyword:"required",params:{missingProperty: "reason"},message:"must have required property '"+"reason"+"'"};
if(vErrors === null){
vErrors = [err226];
}
else {
vErrors.push(err226);
}
errors++;
}
if(data75.owner === undefined){
const err227 = {instancePath:instancePath+"/waivers/" + i11,schemaPath:"#/properties/waivers/items/required",keyword:"required",params:{missingProperty: "owner"},message:"must have required property '"+"owner"+"'"};
if(vErrors === null){
vErrors = [err227];
}
else {
vErrors.push(err227);
}
errors++;
}
if(data75.expires === undefined){
const err228 = {instancePath:instancePath+"/waivers/" + i11,schemaPath:"#/properties/waivers/items/required",keyword:"required",params:{missingProperty: "expires"},message:"must have required property '"+"expires"+"'"};
if(vErrors === null){
vErrors = [err228];
}
else {
vErrors.push(err228);
}
errors++;
}
for(const key9 in data75){
if(!(((((key9 === "match") || (key9 === "reason")) || (key9 === "owner")) || (key9 === "expires")) || (key9 === "max"))){
const err229 = {instancePath:instancePath+"/waivers/" + i11,schemaPath:"#/properties/waivers/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key9},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err229];
}
else {
vErrors.push(err229);
}
errors++;
}
}
if(data75.match !== undefined){
let data76 = data75.match;
if(data76 && typeof data76 == "object" && !Array.isArray(data76)){
if(Object.keys(data76).length < 1){
const err230 = {instancePath:instancePath+"/waivers/" + i11+"/match",schemaPath:"#/properties/waivers/items/properties/match/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties"};
if(vErrors === null){
vErrors = [err230];
}
else {
vErrors.push(err230);
}
errors++;
}
for(const key10 in data76){
if(!((((((((key10 === "tool") || (key10 === "rule")) || (key10 === "path")) || (key10 === "severity")) || (key10 === "package")) || (key10 === "id")) || (key10 === "fingerprint")) || (key10 === "metric"))){
const err231 = {instancePath:instancePath+"/waivers/" + i11+"/match",schemaPath:"#/properties/waivers/items/properties/match/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key10},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err231];
}
else {
vErrors.push(err231);
}
errors++;
}
}
if(data76.tool !== undefined){
let data77 = data76.tool;
if(typeof data77 === "string"){
if(func3(data77) > 1000){
const err232 = {instancePath:instancePath+"/waivers/" + i11+"/match/tool",schemaPath:"#/properties/waivers/items/properties/match/properties/tool/maxLength",keyword:"maxLength",params:{limit: 1000},message:"must NOT have more than 1000 characters"};
if(vErrors === null){
vErrors = [err232];
}
else {
vErrors.push(err232);
}
errors++;
}
if(func3(data77) < 1){
const err233 = {instancePath:instancePath+"/waivers/" + i11+"/match/tool",schemaPath:"#/properties/waivers/items/properties/match/properties/tool/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err233];
}
else {
vErrors.push(err233);
}
errors++;
}
}
else {
const err234 = {instancePath:instancePath+"/waivers/" + i11+"/match/tool",schemaPath:"#/properties/waivers/items/properties/match/properties/tool/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err234];
}
else {
vErrors.push(err234);
}
errors++;
}
}
if(data76.rule !== undefined){
let data78 = data76.rule;
if(typeof data78 === "string"){
if(func3(data78) > 1000){
const err235 = {instancePath:instancePath+"/waivers/" + i11+"/match/rule",schemaPath:"#/properties/waivers/items/properties/match/properties/rule/maxLength",keyword:"maxLength",params:{limit: 1000},message:"must NOT have more than 1000 characters"};
if(vErrors === null){
vErrors = [err235];
}
else {
vErrors.push(err235);
}
errors++;
}
if(func3(data78) < 1){
const err236 = {instancePath:instancePath+"/waivers/" + i11+"/match/rule",schemaPath:"#/properties/waivers/items/properties/match/properties/rule/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err236];
}
else {
vErrors.push(err236);
}
errors++;
}
}
else {
const err237 = {instancePath:instancePath+"/waivers/" + i11+"/match/rule",schemaPath:"#/properties/waivers/items/properties/match/properties/rule/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err237];
}
else {
vErrors.push(err237);
}
errors++;
}
}
if(data76.path !== undefined){
let data79 = data76.path;
const _errs227 = errors;
let valid54 = false;
const _errs228 = errors;
if(typeof data79 === "string"){
if(func3(data79) > 1000){
const err238 = {instancePath:instancePath+"/waivers/" + i11+"/match/path",schemaPath:"#/properties/waivers/items/properties/match/properties/path/anyOf/0/maxLength",keyword:"maxLength",params:{limit: 1000},message:"must NOT have more than 1000 characters"};
if(vErrors === null){
vErrors = [err238];
}
else {
vErrors.push(err238);
}
errors++;
}
if(func3(data79) < 1){
const err239 = {instancePath:instancePath+"/waivers/" + i11+"/match/path",schemaPath:"#/properties/waivers/items/properties/match/properties/path/anyOf/0/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err239];
}
else {
vErrors.push(err239);
}
errors++;
}
}
else {
const err240 = {instancePath:instancePath+"/waivers/" + i11+"/match/path",schemaPath:"#/properties/waivers/items/properties/match/properties/path/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err240];
}
else {
vErrors.push(err240);
}
errors++;
}
var _valid19 = _errs228 === errors;
valid54 = valid54 || _valid19;
if(!valid54){
const _errs230 = errors;
if(Array.isArray(data79)){
if(data79.length > 200){
const err241 = {instancePath:instancePath+"/waivers/" + i11+"/match/path",schemaPath:"#/properties/waivers/items/properties/match/properties/path/anyOf/1/maxItems",keyword:"maxItems",params:{limit: 200},message:"must NOT have more than 200 items"};
if(vErrors === null){
vErrors = [err241];
}
else {
vErrors.push(err241);
}
errors++;
}
if(data79.length < 1){
const err242 = {instancePath:instancePath+"/waivers/" + i11+"/match/path",schemaPath:"#/properties/waivers/items/properties/match/properties/path/anyOf/1/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err242];
}
else {
vErrors.push(err242);
}
errors++;
}
const len12 = data79.length;
for(let i12=0; i12<len12; i12++){
let data80 = data79[i12];
if(typeof data80 === "string"){
if(func3(data80) > 1000){
const err243 = {instancePath:instancePath+"/waivers/" + i11+"/match/path/" + i12,schemaPath:"#/properties/waivers/items/properties/match/properties/path/anyOf/1/items/maxLength",keyword:"maxLength",params:{limit: 1000},message:"must NOT have more than 1000 characters"};
if(vErrors === null){
vErrors = [err243];
}
else {
vErrors.push(err243);
}
errors++;
}
if(func3(data80) < 1){
const err244 = {instancePath:instancePath+"/waivers/" + i11+"/match/path/" + i12,schemaPath:"#/properties/waivers/items/properties/match/properties/path/anyOf/1/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err244];
}
else {
vErrors.push(err244);
}
errors++;
}
}
else {
const err245 = {instancePath:instancePath+"/waivers/" + i11+"/match/path/" + i12,schemaPath:"#/properties/waivers/items/properties/match/properties/path/anyOf/1/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err245];
}
else {
vErrors.push(err245);
}
errors++;
}
}
}
else {
const err246 = {instancePath:instancePath+"/waivers/" + i11+"/match/path",schemaPath:"#/properties/waivers/items/properties/match/properties/path/anyOf/1/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err246];
}
else {
vErrors.push(err246);
}
errors++;
}
var _valid19 = _errs230 === errors;
valid54 = valid54 || _valid19;
}
if(!valid54){
const err247 = {instancePath:instancePath+"/waivers/" + i11+"/match/path",schemaPath:"#/properties/waivers/items/properties/match/properties/path/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err247];
}
else {
vErrors.push(err247);
}
errors++;
}
else {
errors = _errs227;
if(vErrors !== null){
if(_errs227){
vErrors.length = _errs227;
}
else {
vErrors = null;
}
}
}
}
if(data76.severity !== undefined){
let data81 = data76.severity;
if(!(((((data81 === "none") || (data81 === "low")) || (data81 === "medium")) || (data81 === "high")) || (data81 === "critical"))){
const err248 = {instancePath:instancePath+"/waivers/" + i11+"/match/severity",schemaPath:"#/properties/waivers/items/properties/match/properties/severity/enum",keyword:"enum",params:{allowedValues: schema11.properties.waivers.items.properties.match.properties.severity.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err248];
}
else {
vErrors.push(err248);
}
errors++;
}
}
if(data76.package !== undefined){
let data82 = data76.package;
if(typeof data82 === "string"){
if(func3(data82) > 1000){
const err249 = {instancePath:instancePath+"/waivers/" + i11+"/match/package",schemaPath:"#/properties/waivers/items/properties/match/properties/package/maxLength",keyword:"maxLength",params:{limit: 1000},message:"must NOT have more than 1000 characters"};
if(vErrors === null){
vErrors = [err249];
}
else {
vErrors.push(err249);
}
errors++;
}
if(func3(data82) < 1){
const err250 = {instancePath:instancePath+"/waivers/" + i11+"/match/package",schemaPath:"#/properties/waivers/items/properties/match/properties/package/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err250];
}
else {
vErrors.push(err250);
}
errors++;
}
}
else {
const err251 = {instancePath:instancePath+"/waivers/" + i11+"/match/package",schemaPath:"#/properties/waivers/items/properties/match/properties/package/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err251];
}
else {
vErrors.push(err251);
}
errors++;
}
}
if(data76.id !== undefined){
let data83 = data76.id;
if(typeof data83 === "string"){
if(func3(data83) > 1000){
const err252 = {instancePath:instancePath+"/waivers/" + i11+"/match/id",schemaPath:"#/properties/waivers/items/properties/match/properties/id/maxLength",keyword:"maxLength",params:{limit: 1000},message:"must NOT have more than 1000 characters"};
if(vErrors === null){
vErrors = [err252];
}
else {
vErrors.push(err252);
}
errors++;
}
if(func3(data83) < 1){
const err253 = {instancePath:instancePath+"/waivers/" + i11+"/match/id",schemaPath:"#/properties/waivers/items/properties/match/properties/id/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err253];
}
else {
vErrors.push(err253);
}
errors++;
}
}
else {
const err254 = {instancePath:instancePath+"/waivers/" + i11+"/match/id",schemaPath:"#/properties/waivers/items/properties/match/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err254];
}
else {
vErrors.push(err254);
}
errors++;
}
}
if(data76.fingerprint !== undefined){
let data84 = data76.fingerprint;
if(typeof data84 === "string"){
if(func3(data84) > 1000){
const err255 = {instancePath:instancePath+"/waivers/" + i11+"/match/fingerprint",schemaPath:"#/properties/waivers/items/properties/match/properties/fingerprint/maxLength",keyword:"maxLength",params:{limit: 1000},message:"must NOT have more than 1000 characters"};
if(vErrors === null){
vErrors = [err255];
}
else {
vErrors.push(err255);
}
errors++;
}
if(func3(data84) < 1){
const err256 = {instancePath:instancePath+"/waivers/" + i11+"/match/fingerprint",schemaPath:"#/properties/waivers/items/properties/match/properties/fingerprint/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err256];
}
else {
vErrors.push(err256);
}
errors++;
}
}
else {
const err257 = {instancePath:instancePath+"/waivers/" + i11+"/match/fingerprint",schemaPath:"#/properties/waivers/items/properties/match/properties/fingerprint/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err257];
}
else {
vErrors.push(err257);
}
errors++;
}
}
if(data76.metric !== undefined){
let data85 = data76.metric;
if(!(((((((((((((((((((((((((((((((((data85 === "benchmark.regressions") || (data85 === "benchmark.vanished")) || (data85 === "benchmark.mean")) || (data85 === "benchmark.thresholds.failed")) || (data85 === "complexity.cyclomatic.max")) || (data85 === "complexity.cyclomatic.mean")) || (data85 === "maintainability.min")) || (data85 === "maintainability.mean")) || (data85 === "coverage.lines")) || (data85 === "coverage.branches")) || (data85 === "coverage.statements")) || (data85 === "coverage.functions")) || (data85 === "coverage.patch.lines")) || (data85 === "patch.lines")) || (data85 === "findings.total")) || (data85 === "findings.new")) || (data85 === "dependencies.vulnerabilities")) || (data85 === "dependencies.vulnerabilities.new")) || (data85 === "images.vulnerabilities")) || (data85 === "images.vulnerabilities.new")) || (data85 === "mutation.score")) || (data85 === "mutation.undetected")) || (data85 === "packages.total")) || (data85 === "licenses.unknown")) || (data85 === "licenses.denied")) || (data85 === "plan.create")) || (data85 === "plan.update")) || (data85 === "plan.destroy")) || (data85 === "tests.total")) || (data85 === "tests.failed")) || (data85 === "tests.skipped")) || (data85 === "tests.flaky")) || (data85 === "tests.seconds"))){
const err258 = {instancePath:instancePath+"/waivers/" + i11+"/match/metric",schemaPath:"#/properties/waivers/items/properties/match/properties/metric/enum",keyword:"enum",params:{allowedValues: schema11.properties.waivers.items.properties.match.properties.metric.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err258];
}
else {
vErrors.push(err258);
}
errors++;
}
}
}
else {
const err259 = {instancePath:instancePath+"/waivers/" + i11+"/match",schemaPath:"#/properties/waivers/items/properties/match/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err259];
}
else {
vErrors.push(err259);
}
errors++;
}
}
if(data75.reason !== undefined){
let data86 = data75.reason;
if(typeof data86 === "string"){
if(func3(data86) > 1000){
const err260 = {instancePath:instancePath+"/waivers/" + i11+"/reason",schemaPath:"#/properties/waivers/items/properties/reason/maxLength",keyword:"maxLength",params:{limit: 1000},message:"must NOT have more than 1000 characters"};
if(vErrors === null){
vErrors = [err260];
}
else {
vErrors.push(err260);
}
errors++;
}
if(func3(data86) < 1){
const err261 = {instancePath:instancePath+"/waivers/" + i11+"/reason",schemaPath:"#/properties/waivers/items/properties/reason/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err261];
}
else {
vErrors.push(err261);
}
errors++;
}
}
else {
const err262 = {instancePath:instancePath+"/waivers/" + i11+"/reason",schemaPath:"#/properties/waivers/items/properties/reason/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err262];
}
else {
vErrors.push(err262);
}
errors++;
}
}
if(data75.owner !== undefined){
let data87 = data75.owner;
if(typeof data87 === "string"){
if(func3(data87) > 1000){
const err263 = {instancePath:instancePath+"/waivers/" + i11+"/owner",schemaPath:"#/properties/waivers/items/properties/owner/maxLength",keyword:"maxLength",params:{limit: 1000},message:"must NOT have more than 1000 characters"};
if(vErrors === null){
vErrors = [err263];
}
else {
vErrors.push(err263);
}
errors++;
}
if(func3(data87) < 1){
const err264 = {instancePath:instancePath+"/waivers/" + i11+"/owner",schemaPath:"#/properties/waivers/items/properties/owner/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err264];
}
else {
vErrors.push(err264);
}
errors++;
}
}
else {
const err265 = {instancePath:instancePath+"/waivers/" + i11+"/owner",schemaPath:"#/properties/waivers/items/properties/owner/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err265];
}
else {
vErrors.push(err265);
}
errors++;
}
}
if(data75.expires !== undefined){
let data88 = data75.expires;
if(typeof data88 === "string"){
if(!pattern6.test(data88)){
const err266 = {instancePath:instancePath+"/waivers/" + i11+"/expires",schemaPath:"#/properties/waivers/items/properties/expires/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}$"},message:"must match pattern \""+"^\\d{4}-\\d{2}-\\d{2}$"+"\""};
if(vErrors === null){
vErrors = [err266];
}
else {
vErrors.push(err266);
}
errors++;
}
}
else {
const err267 = {instancePath:instancePath+"/waivers/" + i11+"/expires",schemaPath:"#/properties/waivers/items/properties/expires/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err267];
}
else {
vErrors.push(err267);
}
errors++;
}
}
if(data75.max !== undefined){
let data89 = data75.max;
if((typeof data89 == "number") && (isFinite(data89))){
if(data89 < 0 || isNaN(data89)){
const err268 = {instancePath:instancePath+"/waivers/" + i11+"/max",schemaPath:"#/properties/waivers/items/properties/max/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err268];
}
else {
vErrors.push(err268);
}
errors++;
}
}
else {
const err269 = {instancePath:instancePath+"/waivers/" + i11+"/max",schemaPath:"#/properties/waivers/items/properties/max/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err269];
}
else {
vErrors.push(err269);
}
errors++;
}
}
}
else {
const err270 = {instancePath:instancePath+"/waivers/" + i11,schemaPath:"#/properties/waivers/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err270];
}
else {
vErrors.push(err270);
}
errors++;
}
}
}
else {
const err271 = {instancePath:instancePath+"/waivers",schemaPath:"#/properties/waivers/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err271];
}
else {
vErrors.push(err271);
}
errors++;
}
}
if(data.treat !== undefined){
let data90 = data.treat;
if(data90 && typeof data90 == "object" && !Array.isArray(data90)){
for(const key11 in data90){
if(!((((((key11 === "mismatch") || (key11 === "partial")) || (key11 === "vacuous")) || (key11 === "unknown-severity")) || (key11 === "unused-waiver")) || (key11 === "no-baseline"))){
const err272 = {instancePath:instancePath+"/treat",schemaPath:"#/properties/treat/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key11},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err272];
}
else {
vErrors.push(err272);
}
errors++;
}
}
if(data90.mismatch !== undefined){
let data91 = data90.mismatch;
if(!((data91 === "warn") || (data91 === "fail"))){
const err273 = {instancePath:instancePath+"/treat/mismatch",schemaPath:"#/properties/treat/properties/mismatch/enum",keyword:"enum",params:{allowedValues: schema11.properties.treat.properties.mismatch.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err273];
}
else {
vErrors.push(err273);
}
errors++;
}
}
if(data90.partial !== undefined){
let data92 = data90.partial;
if(!((data92 === "warn") || (data92 === "fail"))){
const err274 = {instancePath:instancePath+"/treat/partial",schemaPath:"#/properties/treat/properties/partial/enum",keyword:"enum",params:{allowedValues: schema11.properties.treat.properties.partial.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err274];
}
else {
vErrors.push(err274);
}
errors++;
}
}
if(data90.vacuous !== undefined){
let data93 = data90.vacuous;
if(!((data93 === "allow") || (data93 === "error"))){
const err275 = {instancePath:instancePath+"/treat/vacuous",schemaPath:"#/properties/treat/properties/vacuous/enum",keyword:"enum",params:{allowedValues: schema11.properties.treat.properties.vacuous.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err275];
}
else {
vErrors.push(err275);
}
errors++;
}
}
if(data90["unknown-severity"] !== undefined){
let data94 = data90["unknown-severity"];
if(!((data94 === "high") || (data94 === "error"))){
const err276 = {instancePath:instancePath+"/treat/unknown-severity",schemaPath:"#/properties/treat/properties/unknown-severity/enum",keyword:"enum",params:{allowedValues: schema11.properties.treat.properties["unknown-severity"].enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err276];
}
else {
vErrors.push(err276);
}
errors++;
}
}
if(data90["unused-waiver"] !== undefined){
let data95 = data90["unused-waiver"];
if(!((data95 === "warn") || (data95 === "fail"))){
const err277 = {instancePath:instancePath+"/treat/unused-waiver",schemaPath:"#/properties/treat/properties/unused-waiver/enum",keyword:"enum",params:{allowedValues: schema11.properties.treat.properties["unused-waiver"].enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err277];
}
else {
vErrors.push(err277);
}
errors++;
}
}
if(data90["no-baseline"] !== undefined){
let data96 = data90["no-baseline"];
if(!((data96 === "warn") || (data96 === "fail"))){
const err278 = {instancePath:instancePath+"/treat/no-baseline",schemaPath:"#/properties/treat/properties/no-baseline/enum",keyword:"enum",params:{allowedValues: schema11.properties.treat.properties["no-baseline"].enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err278];
}
else {
vErrors.push(err278);
}
errors++;
}
}
}
else {
const err279 = {instancePath:instancePath+"/treat",schemaPath:"#/properties/treat/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err279];
}
else {
vErrors.push(err279);
}
errors++;
}
}
if(data.declare !== undefined){
let data97 = data.declare;
if(Array.isArray(data97)){
if(data97.length > 20){
const err280 = {instancePath:instancePath+"/declare",schemaPath:"#/properties/declare/maxItems",keyword:"maxItems",params:{limit: 20},message:"must NOT have more than 20 items"};
if(vErrors === null){
vErrors = [err280];
}
else {
vErrors.push(err280);
}
errors++;
}
const len13 = data97.length;
for(let i13=0; i13<len13; i13++){
let data98 = data97[i13];
if(!((((((((((((data98 === "tests") || (data98 === "coverage")) || (data98 === "findings")) || (data98 === "lint")) || (data98 === "dependencies")) || (data98 === "images")) || (data98 === "sbom")) || (data98 === "licenses")) || (data98 === "complexity")) || (data98 === "benchmarks")) || (data98 === "plan")) || (data98 === "mutation"))){
const err281 = {instancePath:instancePath+"/declare/" + i13,schemaPath:"#/properties/declare/items/enum",keyword:"enum",params:{allowedValues: schema11.properties.declare.items.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err281];
}
else {
vErrors.push(err281);
}
errors++;
}
}
}
else {
const err282 = {instancePath:instancePath+"/declare",schemaPath:"#/properties/declare/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err282];
}
else {
vErrors.push(err282);
}
errors++;
}
}
if(data.base !== undefined){
let data99 = data.base;
if(!((data99 === "optional") || (data99 === "required"))){
const err283 = {instancePath:instancePath+"/base",schemaPath:"#/properties/base/enum",keyword:"enum",params:{allowedValues: schema11.properties.base.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err283];
}
else {
vErrors.push(err283);
}
errors++;
}
}
if(data["waiver-days"] !== undefined){
let data100 = data["waiver-days"];
if(!(((typeof data100 == "number") && (!(data100 % 1) && !isNaN(data100))) && (isFinite(data100)))){
const err284 = {instancePath:instancePath+"/waiver-days",schemaPath:"#/properties/waiver-days/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err284];
}
else {
vErrors.push(err284);
}
errors++;
}
if((typeof data100 == "number") && (isFinite(data100))){
if(data100 > 180 || isNaN(data100)){
const err285 = {instancePath:instancePath+"/waiver-days",schemaPath:"#/properties/waiver-days/maximum",keyword:"maximum",params:{comparison: "<=", limit: 180},message:"must be <= 180"};
if(vErrors === null){
vErrors = [err285];
}
else {
vErrors.push(err285);
}
errors++;
}
if(data100 < 1 || isNaN(data100)){
const err286 = {instancePath:instancePath+"/waiver-days",schemaPath:"#/properties/waiver-days/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err286];
}
else {
vErrors.push(err286);
}
errors++;
}
}
}
if(data["waiver-owners"] !== undefined){
let data101 = data["waiver-owners"];
if(!((data101 === "any") || (data101 === "codeowners"))){
const err287 = {instancePath:instancePath+"/waiver-owners",schemaPath:"#/properties/waiver-owners/enum",keyword:"enum",params:{allowedValues: schema11.properties["waiver-owners"].enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err287];
}
else {
vErrors.push(err287);
}
errors++;
}
}
}
else {
const err288 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err288];
}
else {
vErrors.push(err288);
}
errors++;
}
validate10.errors = vErrors;
return errors === 0;
}
