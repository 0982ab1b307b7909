export const id = 63;
export const ids = [63];
export const modules = {

/***/ 40063:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   artifactStore: () => (/* binding */ artifactStore)
/* harmony export */ });
/* harmony import */ var _qeml_actions_core__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(89324);
/* harmony import */ var _qeml_actions_core__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(37638);
/* harmony import */ var _qeml_actions_core__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(27802);
/* harmony import */ var _archive_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(41595);
/* harmony import */ var _key_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(83474);
/* harmony import */ var _store_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(57348);




/** Of 100 each. */
const MOST_PAGES = 10;
/**
 * Artifacts of the gate's name, found by the commit of the run that left them. A pull request's run may leave any artifact,
 * so only those of the repository's own default branch are believed.
 */
function artifactStore(name, event, repository, ports) {
    const owner = (0,_qeml_actions_core__WEBPACK_IMPORTED_MODULE_2__/* .repositoryName */ .a)(repository);
    let listing;
    const listed = () => (listing ??= unlessRefused(async () => list(await ports.github(), owner, (0,_key_js__WEBPACK_IMPORTED_MODULE_1__/* .gateKey */ .l)(name), event.defaultBranch)));
    return {
        find: async (commits) => {
            const all = await listed();
            const commit = commits.find((one) => all.some((artifact) => artifact.commit === one));
            // The newest come first.
            const artifact = all.find((one) => one.commit === commit);
            if (!artifact)
                return undefined;
            const text = await unlessRefused(async () => contentOf(await ports.github(), owner, artifact.id));
            return { commit: artifact.commit, text };
        },
        hasAny: async () => (await listed()).length > 0,
    };
}
async function list(github, owner, name, defaultBranch) {
    const found = [];
    for (let page = 1; page <= MOST_PAGES; page += 1) {
        const { data } = await github.request('GET /repos/{owner}/{repo}/actions/artifacts', {
            ...owner,
            name,
            per_page: 100,
            page,
        });
        for (const { id, expired, workflow_run: run } of data.artifacts) {
            if (expired || !run?.head_sha || run.head_branch !== defaultBranch)
                continue;
            if (run.head_repository_id === run.repository_id)
                found.push({ id, commit: run.head_sha });
        }
        if (data.artifacts.length < 100)
            break;
    }
    return found;
}
async function contentOf(github, owner, id) {
    const route = 'GET /repos/{owner}/{repo}/actions/artifacts/{artifact_id}/{archive_format}';
    return (0,_archive_js__WEBPACK_IMPORTED_MODULE_0__/* .unpacked */ .K)(await github.download(route, { ...owner, artifact_id: id, archive_format: 'zip' }));
}
/** What GitHub does not let be done is told; a mistake of ours is thrown. */
async function unlessRefused(asked) {
    try {
        return await asked();
    }
    catch (error) {
        if (!(error instanceof _qeml_actions_core__WEBPACK_IMPORTED_MODULE_3__/* .InputError */ .dz) && (0,_qeml_actions_core__WEBPACK_IMPORTED_MODULE_4__/* .statusOf */ .c2)(error) === undefined)
            throw error;
        throw new _store_js__WEBPACK_IMPORTED_MODULE_5__/* .BaselineUnavailable */ .A((0,_qeml_actions_core__WEBPACK_IMPORTED_MODULE_3__/* .messageOf */ .bD)(error), { cause: error });
    }
}


/***/ })

};
