export const id = 778;
export const ids = [778];
export const modules = {

/***/ 26778:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  outlineOfLong: () => (/* binding */ outlineOfLong),
  readLongJson: () => (/* binding */ readLongJson)
});

// EXTERNAL MODULE: ./packages/reports/src/fault.ts
var fault = __webpack_require__(12727);
// EXTERNAL MODULE: ./packages/reports/src/shape.ts
var shape = __webpack_require__(20918);
// EXTERNAL MODULE: ./packages/reports/src/text/each-path.ts
var each_path = __webpack_require__(1364);
// EXTERNAL MODULE: ./packages/reports/src/text/node.ts
var text_node = __webpack_require__(71943);
;// CONCATENATED MODULE: ./packages/reports/src/text/json-selection.ts


/** How much of a document its shape takes to be known. */
const MEMBERS = { list: 3, object: 500, depth: 8 };
/** The key of the member of a frame that is being read. */
function keyOf(frame) {
    return frame.isList ? frame.count : frame.key;
}
/** The paths that lead on to the member of a frame that is being read. */
function leading(frame) {
    if (frame.live.length === 0)
        return frame.live;
    return frame.live.filter(({ steps }) => (0,each_path/* stepLeads */.qB)(steps[frame.depth], frame.isList, keyOf(frame)));
}
/**
 * A document without what the paths lead to, but for its first: the first of a list, and of an object as many as a shape may
 * ask for.
 */
function documentOf(paths) {
    const isLeftOut = (frame) => frame.count >= (frame.isList ? 1 : MEMBERS.object);
    return {
        paths,
        how: (frame, isItem) => (frame.how === 'skip' || (isItem && isLeftOut(frame)) ? 'skip' : 'build'),
    };
}
/** Each item of one path. */
function itemsOf(path, item) {
    return { paths: [path], how: (frame, isItem) => (isItem || frame.how === 'build' ? 'build' : 'pass'), item };
}
/** As much of a document as its shape takes to be known. */
function outline() {
    return {
        paths: [],
        how: (frame) => {
            const most = frame.isList ? MEMBERS.list : MEMBERS.object;
            return frame.how === 'skip' || frame.count >= most || frame.depth > MEMBERS.depth ? 'skip' : 'build';
        },
    };
}
/** The place of the member that is being read, and what the stars of the path stand for. */
function placeOf(frames, { steps }, value) {
    let node = new text_node/* Node */.b(undefined);
    const keys = [];
    for (const [index, frame] of frames.entries()) {
        const key = keyOf(frame);
        node = new text_node/* Node */.b(index === frames.length - 1 ? value : undefined, node, key);
        if ((0,each_path/* isStar */.hQ)(steps[index]))
            keys.push(String(key));
    }
    return { item: node, keys };
}

// EXTERNAL MODULE: ./node_modules/@streamparser/json/dist/mjs/index.js + 7 modules
var mjs = __webpack_require__(75497);
// EXTERNAL MODULE: ./packages/reports/src/text/json.ts
var json = __webpack_require__(89613);
;// CONCATENATED MODULE: ./packages/reports/src/text/json-stream.ts




/** No text or number of a report is longer, in UTF-16 units. */
const MAX_TOKEN = 64 * 1024 * 1024;
const STRING_BUFFER = 64 * 1024;
/**
 * A text of JSON that is longer than what is held as one text, read piece by piece, of which only a selection is made. By
 * RFC 8259 and no more, as `parseJson`.
 */
class JsonStream {
    #selection;
    #isConcatenated;
    #tokenizer;
    #frames = [];
    #expected = 'value';
    #documents = 0;
    #hasEnds = false;
    #isOneList = false;
    #root;
    #sinceToken = 0;
    constructor(selection, isConcatenated) {
        this.#selection = selection;
        this.#isConcatenated = isConcatenated;
        this.#tokenizer = new mjs/* Tokenizer */._F({ stringBufferSize: STRING_BUFFER, separator: '\0' });
        this.#tokenizer.onToken = ({ token, value }) => {
            this.#sinceToken = 0;
            this.#token(token, value);
        };
        if (isConcatenated) {
            const root = this.#opened(true, this.#rootHow);
            this.#root = root.built;
            this.#frames.push(root);
        }
    }
    /** What was made of the document; of several that follow one another, the list of them. */
    get value() {
        return this.#root;
    }
    /** How many documents follow one another, and whether the only one is a list. */
    get documents() {
        return { count: this.#documents, isOneList: this.#isOneList && this.#documents === 1 };
    }
    /** @throws ReportFault */
    write(chunk) {
        this.#sinceToken += chunk.length;
        if (this.#sinceToken > MAX_TOKEN)
            throw new fault/* ReportFault */.p('has a text longer than any report has');
        this.#guarded(() => this.#tokenizer.write(chunk));
    }
    /** @throws ReportFault when the document is not whole */
    end() {
        this.#guarded(() => this.#tokenizer.end());
        if (this.#frames.length > this.#base || this.#documents === 0)
            throw new fault/* ReportFault */.p('ends within a document: it was cut off');
    }
    get #base() {
        return this.#isConcatenated ? 1 : 0;
    }
    #guarded(act) {
        try {
            act();
        }
        catch (cause) {
            if (!(cause instanceof mjs/* TokenizerError */.S0))
                throw cause;
            throw new fault/* ReportFault */.p(`is not JSON: ${cause.message.slice(0, 160)}`, { cause });
        }
    }
    #token(token, value) {
        switch (token) {
            case mjs/* TokenType */.ks.LEFT_BRACE:
                return this.#open(false);
            case mjs/* TokenType */.ks.LEFT_BRACKET:
                return this.#open(true);
            case mjs/* TokenType */.ks.RIGHT_BRACE:
                return this.#close(false);
            case mjs/* TokenType */.ks.RIGHT_BRACKET:
                return this.#close(true);
            case mjs/* TokenType */.ks.COLON:
                this.#must('colon');
                this.#expected = 'value';
                return;
            case mjs/* TokenType */.ks.COMMA:
                this.#must('comma');
                this.#expected = this.#frames.at(-1)?.isList === true ? 'value' : 'key';
                return;
            case mjs/* TokenType */.ks.SEPARATOR:
                if (this.#frames.length > this.#base || this.#documents === 0)
                    throw new fault/* ReportFault */.p('is not JSON: it holds NUL');
                this.#hasEnds = true;
                return;
            case mjs/* TokenType */.ks.STRING:
                if (this.#expected === 'key' || this.#expected === 'key or end')
                    return this.#key(String(value));
                return this.#scalar(value);
            case mjs/* TokenType */.ks.NUMBER:
            case mjs/* TokenType */.ks.TRUE:
            case mjs/* TokenType */.ks.FALSE:
            case mjs/* TokenType */.ks.NULL:
                return this.#scalar(value);
            default:
                token;
        }
    }
    #must(expected) {
        if (this.#expected !== expected)
            throw new fault/* ReportFault */.p(`is not JSON: ${this.#expected} was expected`);
    }
    /** Where a value may begin. */
    #mayBegin() {
        if (this.#expected === 'nothing' && !this.#isConcatenated)
            throw new fault/* ReportFault */.p('holds two documents where one is expected');
        if (!['value', 'value or end', 'nothing'].includes(this.#expected))
            this.#must('value');
    }
    #key(key) {
        const frame = this.#frames.at(-1);
        if (!frame)
            return;
        if (key === '__proto__')
            throw new fault/* ReportFault */.p('has a key `__proto__`, which no tool writes');
        const isThere = frame.keys?.has(key) ?? (frame.built !== undefined && Object.hasOwn(frame.built, key));
        if (isThere)
            throw new fault/* ReportFault */.p(`has the key \`${key.slice(0, 60)}\` twice in one object`);
        frame.keys?.add(key);
        frame.key = key;
        this.#expected = 'colon';
    }
    #scalar(value) {
        this.#mayBegin();
        const frame = this.#frames.at(-1);
        const how = frame ? this.#how(frame) : 'build';
        this.#place(value, how);
    }
    #how(frame) {
        const isItem = leading(frame).some(({ steps }) => steps.length === frame.depth + 1);
        return this.#selection.how(frame, isItem);
    }
    #opened(isList, how) {
        const around = this.#frames.at(-1);
        const depth = around ? around.depth + 1 : 0;
        const live = (around ? leading(around) : this.#selection.paths).filter(({ steps }) => steps.length > depth);
        const built = how === 'build' ? (isList ? [] : {}) : undefined;
        const keys = !isList && live.length > 0 && how === 'build' ? new Set() : undefined;
        return { isList, how, built, live, keys, depth, count: 0, key: '' };
    }
    #open(isList) {
        this.#mayBegin();
        const around = this.#frames.at(-1);
        this.#expected = isList ? 'value or end' : 'key or end';
        if (this.#frames.length === this.#base) {
            this.#isOneList = isList;
            // The members of a list that stands among other documents are documents like them.
            if (around && isList) {
                this.#frames.push(around);
                return;
            }
        }
        if (this.#frames.length >= json/* MAX_DEPTH */.lr)
            throw new fault/* ReportFault */.p(`is nested deeper than ${json/* MAX_DEPTH */.lr} levels`);
        const how = around ? this.#how(around) : this.#rootHow;
        this.#frames.push(this.#opened(isList, how));
    }
    get #rootHow() {
        return this.#selection.item ? 'pass' : 'build';
    }
    #close(isList) {
        const frame = this.#frames.at(-1);
        const mayEnd = ['comma', isList ? 'value or end' : 'key or end'].includes(this.#expected);
        if (frame?.isList !== isList || !mayEnd)
            throw new fault/* ReportFault */.p('is not JSON: a bracket closes what is not open');
        this.#frames.pop();
        if (frame === this.#frames.at(-1))
            this.#ended();
        else
            this.#place(frame.built, frame.how);
    }
    #ended() {
        if (this.#frames.length > this.#base) {
            this.#expected = 'comma';
            return;
        }
        this.#documents++;
        this.#expected = 'nothing';
    }
    /** Puts a value that is whole where it belongs. */
    #place(value, how) {
        const frame = this.#frames.at(-1);
        if (!frame)
            this.#root = value;
        else {
            if (how === 'build' && frame.built !== undefined)
                put(frame.built, frame.key, value);
            this.#item(frame, value);
            frame.count++;
        }
        this.#ended();
    }
    #item(frame, value) {
        const { item } = this.#selection;
        if (!item)
            return;
        const path = leading(frame).find(({ steps }) => steps.length === frame.depth + 1);
        if (!path)
            return;
        // The list that stands among documents is there twice.
        const frames = this.#frames.filter((open, index) => open !== this.#frames[index - 1]);
        const place = placeOf(frames, path, value);
        item(place.item, place.keys);
    }
    /** NUL bytes stand between or after documents. */
    get hasEnds() {
        return this.#hasEnds;
    }
}
function put(built, key, value) {
    if (Array.isArray(built))
        built.push(value);
    else
        built[key] = value;
}

;// CONCATENATED MODULE: ./packages/reports/src/long-json.ts






async function streamed(text, selection, isConcatenated) {
    const stream = new JsonStream(selection, isConcatenated);
    for await (const chunk of text)
        stream.write(chunk);
    stream.end();
    return stream;
}
/** As much of a document as its shape takes to be known. @throws ReportFault */
async function outlineOfLong(reopen) {
    const { value, documents } = await streamed(reopen(), outline(), true);
    return documents.count === 1 && !documents.isOneList && Array.isArray(value) ? value[0] : value;
}
/**
 * Gives a document to a reader that is too long to be held as one text: the text is read once for what the reader's `each`
 * does not lead to, and once more for each of its paths, so that the reader is told in the order in which it is otherwise.
 * @throws ReportFault also where the format can only be read whole
 */
async function readLongJson(format, reader, reopen) {
    const paths = (0,each_path/* eachPaths */.mi)(reader.each ?? []);
    if (paths.length === 0)
        throw new fault/* ReportFault */.p(`is too large: ${format.name} can only be read whole`);
    const isConcatenated = reader.concatenated === true;
    const { value, hasEnds } = await streamed(reopen(), documentOf(paths), isConcatenated);
    if (hasEnds && !isConcatenated)
        throw new fault/* ReportFault */.p('has NUL bytes after its document');
    (0,shape/* mustBe */.J)(format, { json: value });
    const document = new text_node/* Node */.b(value);
    reader.document?.(document);
    for (const { steps } of paths)
        (0,each_path/* visitEach */.pe)(document, steps, () => undefined);
    for (const each of paths) {
        const visit = (item, keys) => reader.item?.(item, each.path, keys);
        await streamed(reopen(), itemsOf(each, visit), isConcatenated);
    }
    reader.end?.();
}


/***/ })

};
