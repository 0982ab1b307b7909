export const id = 60;
export const ids = [60];
export const modules = {

/***/ 67589:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   createClassifier: () => (/* reexport safe */ _classifier_js__WEBPACK_IMPORTED_MODULE_0__.C)
/* harmony export */ });
/* harmony import */ var _classifier_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(98263);






















/***/ }),

/***/ 16328:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ createTranscoder)
/* harmony export */ });
/* harmony import */ var node_string_decoder__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(46193);
/* harmony import */ var node_string_decoder__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_string_decoder__WEBPACK_IMPORTED_MODULE_0__);

const EMPTY = Buffer.alloc(0);
/** Decides by the first bytes: a byte order mark, or every other byte zero. */
function createTranscoder() {
    let encoding;
    let start = EMPTY;
    let odd = EMPTY;
    const decoder = new node_string_decoder__WEBPACK_IMPORTED_MODULE_0__.StringDecoder('utf16le');
    const decode = (chunk) => {
        if (encoding === 'utf8')
            return chunk;
        if (encoding === 'utf16le')
            return Buffer.from(decoder.write(chunk), 'utf8');
        const whole = odd.length > 0 ? Buffer.concat([odd, chunk]) : Buffer.from(chunk);
        const even = whole.length & ~1;
        odd = Buffer.from(whole.subarray(even));
        return Buffer.from(decoder.write(whole.subarray(0, even).swap16()), 'utf8');
    };
    const settle = () => {
        encoding = detect(start);
        const bytes = start;
        start = EMPTY;
        return decode(bytes);
    };
    return {
        write(chunk) {
            if (encoding)
                return decode(chunk);
            start = start.length > 0 ? Buffer.concat([start, chunk]) : chunk;
            return start.length >= 4 ? settle() : EMPTY;
        },
        end() {
            const rest = encoding ? EMPTY : settle();
            return Buffer.concat([rest, Buffer.from(decoder.end(), 'utf8')]);
        },
    };
}
function detect(start) {
    const [a, b, c, d] = start;
    if (a === 0xff && b === 0xfe)
        return 'utf16le';
    if (a === 0xfe && b === 0xff)
        return 'utf16be';
    if (a !== 0 && b === 0 && c !== 0 && d === 0)
        return 'utf16le';
    if (a === 0 && b !== 0 && c === 0 && d !== 0)
        return 'utf16be';
    return 'utf8';
}


/***/ })

};
