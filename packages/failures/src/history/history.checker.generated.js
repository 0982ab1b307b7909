// Written by scripts/schemas.ts from history.schema.ts; change it there and run `npm run generate`.
"use strict";
export const validate = validate10;
const schema11 = {"$id":"qeml-actions/failure-history/v1","title":"History of failures, runs and recoveries","type":"object","additionalProperties":false,"required":["schema","failures","runs","recoveries"],"properties":{"schema":{"const":"qeml-actions/failure-history/v1"},"failures":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["time","run","attempt","workflow","commit","branch","event","job","step","fingerprint","category","rule","evidence","host","test"],"properties":{"time":{"type":"string","pattern":"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}\\.\\d{3}Z$","description":"RFC 3339, in UTC, with milliseconds."},"run":{"type":"integer","minimum":0},"attempt":{"type":"integer","minimum":0},"workflow":{"type":"string"},"commit":{"type":"string"},"branch":{"type":"string"},"event":{"type":"string"},"job":{"type":["string","null"]},"step":{"type":["string","null"]},"fingerprint":{"type":"string"},"category":{"type":"string"},"rule":{"type":["string","null"]},"evidence":{"type":["string","null"],"description":"Masked and redacted."},"host":{"type":["string","null"],"description":"The host that the evidence names."},"test":{"type":["string","null"],"description":"The test that the evidence names."}}}},"runs":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["time","run","attempt","workflow","commit","branch","event","conclusion","failedJobs"],"properties":{"time":{"type":"string","pattern":"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}\\.\\d{3}Z$","description":"RFC 3339, in UTC, with milliseconds."},"run":{"type":"integer","minimum":0},"attempt":{"type":"integer","minimum":0},"workflow":{"type":"string"},"commit":{"type":"string"},"branch":{"type":"string"},"event":{"type":"string"},"conclusion":{"type":"string"},"failedJobs":{"type":"array","items":{"type":"string"},"description":"The jobs that did not succeed."}}}},"recoveries":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["time","run","attempt","workflow","commit","fingerprint","strategy","startedRun","state","ended"],"properties":{"time":{"type":"string","pattern":"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}\\.\\d{3}Z$","description":"RFC 3339, in UTC, with milliseconds."},"run":{"type":"integer","minimum":0},"attempt":{"type":"integer","minimum":0},"workflow":{"type":"string"},"commit":{"type":"string"},"fingerprint":{"type":["string","null"]},"strategy":{"type":"string"},"startedRun":{"type":["integer","null"],"minimum":0,"description":"The run that was dispatched; null where the run itself is run again."},"state":{"enum":["started","recovered","not-recovered"]},"ended":{"type":["string","null"],"pattern":"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}\\.\\d{3}Z$","description":"RFC 3339, in UTC, with milliseconds."}}}}}};
const func2 = Object.prototype.hasOwnProperty;
const pattern0 = new RegExp("^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}\\.\\d{3}Z$", "u");

function validate10(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="qeml-actions/failure-history/v1" */;
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
if(data.failures === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "failures"},message:"must have required property '"+"failures"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.runs === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "runs"},message:"must have required property '"+"runs"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.recoveries === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "recoveries"},message:"must have required property '"+"recoveries"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
for(const key0 in data){
if(!((((key0 === "schema") || (key0 === "failures")) || (key0 === "runs")) || (key0 === "recoveries"))){
const err4 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.schema !== undefined){
if("qeml-actions/failure-history/v1" !== data.schema){
const err5 = {instancePath:instancePath+"/schema",schemaPath:"#/properties/schema/const",keyword:"const",params:{allowedValue: "qeml-actions/failure-history/v1"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.failures !== undefined){
let data1 = data.failures;
if(Array.isArray(data1)){
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
let data2 = data1[i0];
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
if(data2.time === undefined){
const err6 = {instancePath:instancePath+"/failures/" + i0,schemaPath:"#/properties/failures/items/required",keyword:"required",params:{missingProperty: "time"},message:"must have required property '"+"time"+"'"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data2.run === undefined){
const err7 = {instancePath:instancePath+"/failures/" + i0,schemaPath:"#/properties/failures/items/required",keyword:"required",params:{missingProperty: "run"},message:"must have required property '"+"run"+"'"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(data2.attempt === undefined){
const err8 = {instancePath:instancePath+"/failures/" + i0,schemaPath:"#/properties/failures/items/required",keyword:"required",params:{missingProperty: "attempt"},message:"must have required property '"+"attempt"+"'"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(data2.workflow === undefined){
const err9 = {instancePath:instancePath+"/failures/" + i0,schemaPath:"#/properties/failures/items/required",keyword:"required",params:{missingProperty: "workflow"},message:"must have required property '"+"workflow"+"'"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(data2.commit === undefined){
const err10 = {instancePath:instancePath+"/failures/" + i0,schemaPath:"#/properties/failures/items/required",keyword:"required",params:{missingProperty: "commit"},message:"must have required property '"+"commit"+"'"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(data2.branch === undefined){
const err11 = {instancePath:instancePath+"/failures/" + i0,schemaPath:"#/properties/failures/items/required",keyword:"required",params:{missingProperty: "branch"},message:"must have required property '"+"branch"+"'"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(data2.event === undefined){
const err12 = {instancePath:instancePath+"/failures/" + i0,schemaPath:"#/properties/failures/items/required",keyword:"required",params:{missingProperty: "event"},message:"must have required property '"+"event"+"'"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(data2.job === undefined){
const err13 = {instancePath:instancePath+"/failures/" + i0,schemaPath:"#/properties/failures/items/required",keyword:"required",params:{missingProperty: "job"},message:"must have required property '"+"job"+"'"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(data2.step === undefined){
const err14 = {instancePath:instancePath+"/failures/" + i0,schemaPath:"#/properties/failures/items/required",keyword:"required",params:{missingProperty: "step"},message:"must have required property '"+"step"+"'"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(data2.fingerprint === undefined){
const err15 = {instancePath:instancePath+"/failures/" + i0,schemaPath:"#/properties/failures/items/required",keyword:"required",params:{missingProperty: "fingerprint"},message:"must have required property '"+"fingerprint"+"'"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if(data2.category === undefined){
const err16 = {instancePath:instancePath+"/failures/" + i0,schemaPath:"#/properties/failures/items/required",keyword:"required",params:{missingProperty: "category"},message:"must have required property '"+"category"+"'"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
if(data2.rule === undefined){
const err17 = {instancePath:instancePath+"/failures/" + i0,schemaPath:"#/properties/failures/items/required",keyword:"required",params:{missingProperty: "rule"},message:"must have required property '"+"rule"+"'"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if(data2.evidence === undefined){
const err18 = {instancePath:instancePath+"/failures/" + i0,schemaPath:"#/properties/failures/items/required",keyword:"required",params:{missingProperty: "evidence"},message:"must have required property '"+"evidence"+"'"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
if(data2.host === undefined){
const err19 = {instancePath:instancePath+"/failures/" + i0,schemaPath:"#/properties/failures/items/required",keyword:"required",params:{missingProperty: "host"},message:"must have required property '"+"host"+"'"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
if(data2.test === undefined){
const err20 = {instancePath:instancePath+"/failures/" + i0,schemaPath:"#/properties/failures/items/required",keyword:"required",params:{missingProperty: "test"},message:"must have required property '"+"test"+"'"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
for(const key1 in data2){
if(!(func2.call(schema11.properties.failures.items.properties, key1))){
const err21 = {instancePath:instancePath+"/failures/" + i0,schemaPath:"#/properties/failures/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data2.time !== undefined){
let data3 = data2.time;
if(typeof data3 === "string"){
if(!pattern0.test(data3)){
const err22 = {instancePath:instancePath+"/failures/" + i0+"/time",schemaPath:"#/properties/failures/items/properties/time/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}\\.\\d{3}Z$"},message:"must match pattern \""+"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}\\.\\d{3}Z$"+"\""};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
else {
const err23 = {instancePath:instancePath+"/failures/" + i0+"/time",schemaPath:"#/properties/failures/items/properties/time/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data2.run !== undefined){
let data4 = data2.run;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
const err24 = {instancePath:instancePath+"/failures/" + i0+"/run",schemaPath:"#/properties/failures/items/properties/run/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 < 0 || isNaN(data4)){
const err25 = {instancePath:instancePath+"/failures/" + i0+"/run",schemaPath:"#/properties/failures/items/properties/run/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
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
if(data2.attempt !== undefined){
let data5 = data2.attempt;
if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){
const err26 = {instancePath:instancePath+"/failures/" + i0+"/attempt",schemaPath:"#/properties/failures/items/properties/attempt/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 < 0 || isNaN(data5)){
const err27 = {instancePath:instancePath+"/failures/" + i0+"/attempt",schemaPath:"#/properties/failures/items/properties/attempt/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
}
if(data2.workflow !== undefined){
if(typeof data2.workflow !== "string"){
const err28 = {instancePath:instancePath+"/failures/" + i0+"/workflow",schemaPath:"#/properties/failures/items/properties/workflow/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
if(data2.commit !== undefined){
if(typeof data2.commit !== "string"){
const err29 = {instancePath:instancePath+"/failures/" + i0+"/commit",schemaPath:"#/properties/failures/items/properties/commit/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
if(data2.branch !== undefined){
if(typeof data2.branch !== "string"){
const err30 = {instancePath:instancePath+"/failures/" + i0+"/branch",schemaPath:"#/properties/failures/items/properties/branch/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
if(data2.event !== undefined){
if(typeof data2.event !== "string"){
const err31 = {instancePath:instancePath+"/failures/" + i0+"/event",schemaPath:"#/properties/failures/items/properties/event/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
if(data2.job !== undefined){
let data10 = data2.job;
if((typeof data10 !== "string") && (data10 !== null)){
const err32 = {instancePath:instancePath+"/failures/" + i0+"/job",schemaPath:"#/properties/failures/items/properties/job/type",keyword:"type",params:{type: schema11.properties.failures.items.properties.job.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
if(data2.step !== undefined){
let data11 = data2.step;
if((typeof data11 !== "string") && (data11 !== null)){
const err33 = {instancePath:instancePath+"/failures/" + i0+"/step",schemaPath:"#/properties/failures/items/properties/step/type",keyword:"type",params:{type: schema11.properties.failures.items.properties.step.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
if(data2.fingerprint !== undefined){
if(typeof data2.fingerprint !== "string"){
const err34 = {instancePath:instancePath+"/failures/" + i0+"/fingerprint",schemaPath:"#/properties/failures/items/properties/fingerprint/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
if(data2.category !== undefined){
if(typeof data2.category !== "string"){
const err35 = {instancePath:instancePath+"/failures/" + i0+"/category",schemaPath:"#/properties/failures/items/properties/category/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
if(data2.rule !== undefined){
let data14 = data2.rule;
if((typeof data14 !== "string") && (data14 !== null)){
const err36 = {instancePath:instancePath+"/failures/" + i0+"/rule",schemaPath:"#/properties/failures/items/properties/rule/type",keyword:"type",params:{type: schema11.properties.failures.items.properties.rule.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
if(data2.evidence !== undefined){
let data15 = data2.evidence;
if((typeof data15 !== "string") && (data15 !== null)){
const err37 = {instancePath:instancePath+"/failures/" + i0+"/evidence",schemaPath:"#/properties/failures/items/properties/evidence/type",keyword:"type",params:{type: schema11.properties.failures.items.properties.evidence.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
if(data2.host !== undefined){
let data16 = data2.host;
if((typeof data16 !== "string") && (data16 !== null)){
const err38 = {instancePath:instancePath+"/failures/" + i0+"/host",schemaPath:"#/properties/failures/items/properties/host/type",keyword:"type",params:{type: schema11.properties.failures.items.properties.host.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
if(data2.test !== undefined){
let data17 = data2.test;
if((typeof data17 !== "string") && (data17 !== null)){
const err39 = {instancePath:instancePath+"/failures/" + i0+"/test",schemaPath:"#/properties/failures/items/properties/test/type",keyword:"type",params:{type: schema11.properties.failures.items.properties.test.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
}
else {
const err40 = {instancePath:instancePath+"/failures/" + i0,schemaPath:"#/properties/failures/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
}
else {
const err41 = {instancePath:instancePath+"/failures",schemaPath:"#/properties/failures/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
if(data.runs !== undefined){
let data18 = data.runs;
if(Array.isArray(data18)){
const len1 = data18.length;
for(let i1=0; i1<len1; i1++){
let data19 = data18[i1];
if(data19 && typeof data19 == "object" && !Array.isArray(data19)){
if(data19.time === undefined){
const err42 = {instancePath:instancePath+"/runs/" + i1,schemaPath:"#/properties/runs/items/required",keyword:"required",params:{missingProperty: "time"},message:"must have required property '"+"time"+"'"};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
if(data19.run === undefined){
const err43 = {instancePath:instancePath+"/runs/" + i1,schemaPath:"#/properties/runs/items/required",keyword:"required",params:{missingProperty: "run"},message:"must have required property '"+"run"+"'"};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
if(data19.attempt === undefined){
const err44 = {instancePath:instancePath+"/runs/" + i1,schemaPath:"#/properties/runs/items/required",keyword:"required",params:{missingProperty: "attempt"},message:"must have required property '"+"attempt"+"'"};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
if(data19.workflow === undefined){
const err45 = {instancePath:instancePath+"/runs/" + i1,schemaPath:"#/properties/runs/items/required",keyword:"required",params:{missingProperty: "workflow"},message:"must have required property '"+"workflow"+"'"};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
if(data19.commit === undefined){
const err46 = {instancePath:instancePath+"/runs/" + i1,schemaPath:"#/properties/runs/items/required",keyword:"required",params:{missingProperty: "commit"},message:"must have required property '"+"commit"+"'"};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
if(data19.branch === undefined){
const err47 = {instancePath:instancePath+"/runs/" + i1,schemaPath:"#/properties/runs/items/required",keyword:"required",params:{missingProperty: "branch"},message:"must have required property '"+"branch"+"'"};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
if(data19.event === undefined){
const err48 = {instancePath:instancePath+"/runs/" + i1,schemaPath:"#/properties/runs/items/required",keyword:"required",params:{missingProperty: "event"},message:"must have required property '"+"event"+"'"};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
if(data19.conclusion === undefined){
const err49 = {instancePath:instancePath+"/runs/" + i1,schemaPath:"#/properties/runs/items/required",keyword:"required",params:{missingProperty: "conclusion"},message:"must have required property '"+"conclusion"+"'"};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
if(data19.failedJobs === undefined){
const err50 = {instancePath:instancePath+"/runs/" + i1,schemaPath:"#/properties/runs/items/required",keyword:"required",params:{missingProperty: "failedJobs"},message:"must have required property '"+"failedJobs"+"'"};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
for(const key2 in data19){
if(!(func2.call(schema11.properties.runs.items.properties, key2))){
const err51 = {instancePath:instancePath+"/runs/" + i1,schemaPath:"#/properties/runs/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
}
if(data19.time !== undefined){
let data20 = data19.time;
if(typeof data20 === "string"){
if(!pattern0.test(data20)){
const err52 = {instancePath:instancePath+"/runs/" + i1+"/time",schemaPath:"#/properties/runs/items/properties/time/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}\\.\\d{3}Z$"},message:"must match pattern \""+"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}\\.\\d{3}Z$"+"\""};
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
const err53 = {instancePath:instancePath+"/runs/" + i1+"/time",schemaPath:"#/properties/runs/items/properties/time/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
}
if(data19.run !== undefined){
let data21 = data19.run;
if(!(((typeof data21 == "number") && (!(data21 % 1) && !isNaN(data21))) && (isFinite(data21)))){
const err54 = {instancePath:instancePath+"/runs/" + i1+"/run",schemaPath:"#/properties/runs/items/properties/run/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
if((typeof data21 == "number") && (isFinite(data21))){
if(data21 < 0 || isNaN(data21)){
const err55 = {instancePath:instancePath+"/runs/" + i1+"/run",schemaPath:"#/properties/runs/items/properties/run/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
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
if(data19.attempt !== undefined){
let data22 = data19.attempt;
if(!(((typeof data22 == "number") && (!(data22 % 1) && !isNaN(data22))) && (isFinite(data22)))){
const err56 = {instancePath:instancePath+"/runs/" + i1+"/attempt",schemaPath:"#/properties/runs/items/properties/attempt/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
if((typeof data22 == "number") && (isFinite(data22))){
if(data22 < 0 || isNaN(data22)){
const err57 = {instancePath:instancePath+"/runs/" + i1+"/attempt",schemaPath:"#/properties/runs/items/properties/attempt/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
}
}
if(data19.workflow !== undefined){
if(typeof data19.workflow !== "string"){
const err58 = {instancePath:instancePath+"/runs/" + i1+"/workflow",schemaPath:"#/properties/runs/items/properties/workflow/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
}
if(data19.commit !== undefined){
if(typeof data19.commit !== "string"){
const err59 = {instancePath:instancePath+"/runs/" + i1+"/commit",schemaPath:"#/properties/runs/items/properties/commit/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
}
if(data19.branch !== undefined){
if(typeof data19.branch !== "string"){
const err60 = {instancePath:instancePath+"/runs/" + i1+"/branch",schemaPath:"#/properties/runs/items/properties/branch/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
}
if(data19.event !== undefined){
if(typeof data19.event !== "string"){
const err61 = {instancePath:instancePath+"/runs/" + i1+"/event",schemaPath:"#/properties/runs/items/properties/event/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
}
if(data19.conclusion !== undefined){
if(typeof data19.conclusion !== "string"){
const err62 = {instancePath:instancePath+"/runs/" + i1+"/conclusion",schemaPath:"#/properties/runs/items/properties/conclusion/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
}
if(data19.failedJobs !== undefined){
let data28 = data19.failedJobs;
if(Array.isArray(data28)){
const len2 = data28.length;
for(let i2=0; i2<len2; i2++){
if(typeof data28[i2] !== "string"){
const err63 = {instancePath:instancePath+"/runs/" + i1+"/failedJobs/" + i2,schemaPath:"#/properties/runs/items/properties/failedJobs/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
}
}
else {
const err64 = {instancePath:instancePath+"/runs/" + i1+"/failedJobs",schemaPath:"#/properties/runs/items/properties/failedJobs/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
}
}
else {
const err65 = {instancePath:instancePath+"/runs/" + i1,schemaPath:"#/properties/runs/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
}
}
else {
const err66 = {instancePath:instancePath+"/runs",schemaPath:"#/properties/runs/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
}
if(data.recoveries !== undefined){
let data30 = data.recoveries;
if(Array.isArray(data30)){
const len3 = data30.length;
for(let i3=0; i3<len3; i3++){
let data31 = data30[i3];
if(data31 && typeof data31 == "object" && !Array.isArray(data31)){
if(data31.time === undefined){
const err67 = {instancePath:instancePath+"/recoveries/" + i3,schemaPath:"#/properties/recoveries/items/required",keyword:"required",params:{missingProperty: "time"},message:"must have required property '"+"time"+"'"};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
if(data31.run === undefined){
const err68 = {instancePath:instancePath+"/recoveries/" + i3,schemaPath:"#/properties/recoveries/items/required",keyword:"required",params:{missingProperty: "run"},message:"must have required property '"+"run"+"'"};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
if(data31.attempt === undefined){
const err69 = {instancePath:instancePath+"/recoveries/" + i3,schemaPath:"#/properties/recoveries/items/required",keyword:"required",params:{missingProperty: "attempt"},message:"must have required property '"+"attempt"+"'"};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
}
if(data31.workflow === undefined){
const err70 = {instancePath:instancePath+"/recoveries/" + i3,schemaPath:"#/properties/recoveries/items/required",keyword:"required",params:{missingProperty: "workflow"},message:"must have required property '"+"workflow"+"'"};
if(vErrors === null){
vErrors = [err70];
}
else {
vErrors.push(err70);
}
errors++;
}
if(data31.commit === undefined){
const err71 = {instancePath:instancePath+"/recoveries/" + i3,schemaPath:"#/properties/recoveries/items/required",keyword:"required",params:{missingProperty: "commit"},message:"must have required property '"+"commit"+"'"};
if(vErrors === null){
vErrors = [err71];
}
else {
vErrors.push(err71);
}
errors++;
}
if(data31.fingerprint === undefined){
const err72 = {instancePath:instancePath+"/recoveries/" + i3,schemaPath:"#/properties/recoveries/items/required",keyword:"required",params:{missingProperty: "fingerprint"},message:"must have required property '"+"fingerprint"+"'"};
if(vErrors === null){
vErrors = [err72];
}
else {
vErrors.push(err72);
}
errors++;
}
if(data31.strategy === undefined){
const err73 = {instancePath:instancePath+"/recoveries/" + i3,schemaPath:"#/properties/recoveries/items/required",keyword:"required",params:{missingProperty: "strategy"},message:"must have required property '"+"strategy"+"'"};
if(vErrors === null){
vErrors = [err73];
}
else {
vErrors.push(err73);
}
errors++;
}
if(data31.startedRun === undefined){
const err74 = {instancePath:instancePath+"/recoveries/" + i3,schemaPath:"#/properties/recoveries/items/required",keyword:"required",params:{missingProperty: "startedRun"},message:"must have required property '"+"startedRun"+"'"};
if(vErrors === null){
vErrors = [err74];
}
else {
vErrors.push(err74);
}
errors++;
}
if(data31.state === undefined){
const err75 = {instancePath:instancePath+"/recoveries/" + i3,schemaPath:"#/properties/recoveries/items/required",keyword:"required",params:{missingProperty: "state"},message:"must have required property '"+"state"+"'"};
if(vErrors === null){
vErrors = [err75];
}
else {
vErrors.push(err75);
}
errors++;
}
if(data31.ended === undefined){
const err76 = {instancePath:instancePath+"/recoveries/" + i3,schemaPath:"#/properties/recoveries/items/required",keyword:"required",params:{missingProperty: "ended"},message:"must have required property '"+"ended"+"'"};
if(vErrors === null){
vErrors = [err76];
}
else {
vErrors.push(err76);
}
errors++;
}
for(const key3 in data31){
if(!(func2.call(schema11.properties.recoveries.items.properties, key3))){
const err77 = {instancePath:instancePath+"/recoveries/" + i3,schemaPath:"#/properties/recoveries/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err77];
}
else {
vErrors.push(err77);
}
errors++;
}
}
if(data31.time !== undefined){
let data32 = data31.time;
if(typeof data32 === "string"){
if(!pattern0.test(data32)){
const err78 = {instancePath:instancePath+"/recoveries/" + i3+"/time",schemaPath:"#/properties/recoveries/items/properties/time/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}\\.\\d{3}Z$"},message:"must match pattern \""+"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}\\.\\d{3}Z$"+"\""};
if(vErrors === null){
vErrors = [err78];
}
else {
vErrors.push(err78);
}
errors++;
}
}
else {
const err79 = {instancePath:instancePath+"/recoveries/" + i3+"/time",schemaPath:"#/properties/recoveries/items/properties/time/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err79];
}
else {
vErrors.push(err79);
}
errors++;
}
}
if(data31.run !== undefined){
let data33 = data31.run;
if(!(((typeof data33 == "number") && (!(data33 % 1) && !isNaN(data33))) && (isFinite(data33)))){
const err80 = {instancePath:instancePath+"/recoveries/" + i3+"/run",schemaPath:"#/properties/recoveries/items/properties/run/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err80];
}
else {
vErrors.push(err80);
}
errors++;
}
if((typeof data33 == "number") && (isFinite(data33))){
if(data33 < 0 || isNaN(data33)){
const err81 = {instancePath:instancePath+"/recoveries/" + i3+"/run",schemaPath:"#/properties/recoveries/items/properties/run/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err81];
}
else {
vErrors.push(err81);
}
errors++;
}
}
}
if(data31.attempt !== undefined){
let data34 = data31.attempt;
if(!(((typeof data34 == "number") && (!(data34 % 1) && !isNaN(data34))) && (isFinite(data34)))){
const err82 = {instancePath:instancePath+"/recoveries/" + i3+"/attempt",schemaPath:"#/properties/recoveries/items/properties/attempt/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err82];
}
else {
vErrors.push(err82);
}
errors++;
}
if((typeof data34 == "number") && (isFinite(data34))){
if(data34 < 0 || isNaN(data34)){
const err83 = {instancePath:instancePath+"/recoveries/" + i3+"/attempt",schemaPath:"#/properties/recoveries/items/properties/attempt/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err83];
}
else {
vErrors.push(err83);
}
errors++;
}
}
}
if(data31.workflow !== undefined){
if(typeof data31.workflow !== "string"){
const err84 = {instancePath:instancePath+"/recoveries/" + i3+"/workflow",schemaPath:"#/properties/recoveries/items/properties/workflow/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err84];
}
else {
vErrors.push(err84);
}
errors++;
}
}
if(data31.commit !== undefined){
if(typeof data31.commit !== "string"){
const err85 = {instancePath:instancePath+"/recoveries/" + i3+"/commit",schemaPath:"#/properties/recoveries/items/properties/commit/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err85];
}
else {
vErrors.push(err85);
}
errors++;
}
}
if(data31.fingerprint !== undefined){
let data37 = data31.fingerprint;
if((typeof data37 !== "string") && (data37 !== null)){
const err86 = {instancePath:instancePath+"/recoveries/" + i3+"/fingerprint",schemaPath:"#/properties/recoveries/items/properties/fingerprint/type",keyword:"type",params:{type: schema11.properties.recoveries.items.properties.fingerprint.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err86];
}
else {
vErrors.push(err86);
}
errors++;
}
}
if(data31.strategy !== undefined){
if(typeof data31.strategy !== "string"){
const err87 = {instancePath:instancePath+"/recoveries/" + i3+"/strategy",schemaPath:"#/properties/recoveries/items/properties/strategy/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err87];
}
else {
vErrors.push(err87);
}
errors++;
}
}
if(data31.startedRun !== undefined){
let data39 = data31.startedRun;
if((!(((typeof data39 == "number") && (!(data39 % 1) && !isNaN(data39))) && (isFinite(data39)))) && (data39 !== null)){
const err88 = {instancePath:instancePath+"/recoveries/" + i3+"/startedRun",schemaPath:"#/properties/recoveries/items/properties/startedRun/type",keyword:"type",params:{type: schema11.properties.recoveries.items.properties.startedRun.type},message:"must be integer,null"};
if(vErrors === null){
vErrors = [err88];
}
else {
vErrors.push(err88);
}
errors++;
}
if((typeof data39 == "number") && (isFinite(data39))){
if(data39 < 0 || isNaN(data39)){
const err89 = {instancePath:instancePath+"/recoveries/" + i3+"/startedRun",schemaPath:"#/properties/recoveries/items/properties/startedRun/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err89];
}
else {
vErrors.push(err89);
}
errors++;
}
}
}
if(data31.state !== undefined){
let data40 = data31.state;
if(!(((data40 === "started") || (data40 === "recovered")) || (data40 === "not-recovered"))){
const err90 = {instancePath:instancePath+"/recoveries/" + i3+"/state",schemaPath:"#/properties/recoveries/items/properties/state/enum",keyword:"enum",params:{allowedValues: schema11.properties.recoveries.items.properties.state.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err90];
}
else {
vErrors.push(err90);
}
errors++;
}
}
if(data31.ended !== undefined){
let data41 = data31.ended;
if((typeof data41 !== "string") && (data41 !== null)){
const err91 = {instancePath:instancePath+"/recoveries/" + i3+"/ended",schemaPath:"#/properties/recoveries/items/properties/ended/type",keyword:"type",params:{type: schema11.properties.recoveries.items.properties.ended.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err91];
}
else {
vErrors.push(err91);
}
errors++;
}
if(typeof data41 === "string"){
if(!pattern0.test(data41)){
const err92 = {instancePath:instancePath+"/recoveries/" + i3+"/ended",schemaPath:"#/properties/recoveries/items/properties/ended/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}\\.\\d{3}Z$"},message:"must match pattern \""+"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}\\.\\d{3}Z$"+"\""};
if(vErrors === null){
vErrors = [err92];
}
else {
vErrors.push(err92);
}
errors++;
}
}
}
}
else {
const err93 = {instancePath:instancePath+"/recoveries/" + i3,schemaPath:"#/properties/recoveries/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err93];
}
else {
vErrors.push(err93);
}
errors++;
}
}
}
else {
const err94 = {instancePath:instancePath+"/recoveries",schemaPath:"#/properties/recoveries/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err94];
}
else {
vErrors.push(err94);
}
errors++;
}
}
}
else {
const err95 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err95];
}
else {
vErrors.push(err95);
}
errors++;
}
validate10.errors = vErrors;
return errors === 0;
}
