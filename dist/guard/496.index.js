export const id = 496;
export const ids = [496];
export const modules = {

/***/ 25496:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   policyFrom: () => (/* reexport safe */ _policy_from_js__WEBPACK_IMPORTED_MODULE_0__.J)
/* harmony export */ });
/* harmony import */ var _policy_from_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(56839);


















/***/ })

};
