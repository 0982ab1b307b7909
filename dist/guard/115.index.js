export const id = 115;
export const ids = [115];
export const modules = {

/***/ 46115:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   checkPolicyText: () => (/* binding */ checkPolicyText)
/* harmony export */ });
/* harmony import */ var _qeml_actions_core__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(54695);
/* harmony import */ var _qeml_actions_core__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(37638);
/* harmony import */ var _qeml_actions_policy__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(14994);
/* harmony import */ var _qeml_actions_policy__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(40009);
/* harmony import */ var _messages_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(56113);



/** @throws InputError that says all that is wrong with a policy */
function checkPolicyText(text, file) {
    const read = (0,_qeml_actions_policy__WEBPACK_IMPORTED_MODULE_0__/* .readPolicyFile */ .B)(text, file);
    const policy = read instanceof _qeml_actions_core__WEBPACK_IMPORTED_MODULE_1__/* .Mistake */ .F ? read : (0,_qeml_actions_policy__WEBPACK_IMPORTED_MODULE_2__/* .composedPolicy */ .D)(read);
    if (policy instanceof _qeml_actions_core__WEBPACK_IMPORTED_MODULE_1__/* .Mistake */ .F)
        throw new _qeml_actions_core__WEBPACK_IMPORTED_MODULE_3__/* .InputError */ .dz([policy.detail ?? (0,_messages_js__WEBPACK_IMPORTED_MODULE_4__/* .badPolicy */ .gO)(file)]);
}


/***/ })

};
