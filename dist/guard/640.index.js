export const id = 640;
export const ids = [640];
export const modules = {

/***/ 95640:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   failedTests: () => (/* binding */ failedTests)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _qeml_actions_core__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48309);
/* harmony import */ var _qeml_actions_core__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(37638);
/* harmony import */ var _qeml_actions_reports__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(81194);



/** Files that are looked into, and names that are kept. */
const MOST_FILES = 500;
const MOST_NAMES = 100;
/** The tests that failed by what the command left. What cannot be read says nothing here: nothing is judged by it. */
async function failedTests(files, workspace) {
    const tests = [];
    let count = 0;
    for (const file of files.slice(0, MOST_FILES)) {
        const path = (0,_qeml_actions_core__WEBPACK_IMPORTED_MODULE_1__/* .fromRoot */ .t)(workspace, file) ?? file;
        const read = await testsOf(file, path);
        if (!read)
            continue;
        count += read.failed + read.errors;
        tests.push(...read.notable.filter(isFailed).map((test) => ({ name: nameOf(test), report: path })));
    }
    return { tests: tests.slice(0, MOST_NAMES), count };
}
async function testsOf(file, path) {
    try {
        const reading = await (0,_qeml_actions_reports__WEBPACK_IMPORTED_MODULE_2__/* .readReport */ .t)({ path, open: () => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.createReadStream)(file) });
        return reading.state === 'read' ? reading.report.tests : undefined;
    }
    catch (error) {
        if ((0,_qeml_actions_core__WEBPACK_IMPORTED_MODULE_3__/* .codeOf */ .$N)(error) === undefined)
            throw error;
        return undefined;
    }
}
function isFailed({ status }) {
    return status === 'failed' || status === 'error';
}
function nameOf({ suite = '', name }) {
    return suite === '' ? name : `${suite} > ${name}`;
}


/***/ })

};
