export const id = 711;
export const ids = [711];
export const modules = {

/***/ 66711:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  connect: () => (/* binding */ connect)
});

// EXTERNAL MODULE: ./node_modules/@octokit/core/dist-src/index.js + 12 modules
var dist_src = __webpack_require__(14730);
// EXTERNAL MODULE: ./node_modules/@octokit/plugin-paginate-rest/dist-bundle/index.js
var dist_bundle = __webpack_require__(16160);
// EXTERNAL MODULE: ./node_modules/@octokit/plugin-retry/dist-bundle/index.js
var plugin_retry_dist_bundle = __webpack_require__(49735);
// EXTERNAL MODULE: ./node_modules/@octokit/plugin-throttling/dist-bundle/index.js
var plugin_throttling_dist_bundle = __webpack_require__(86856);
// EXTERNAL MODULE: ./packages/core/src/clock.ts + 1 modules
var src_clock = __webpack_require__(91367);
// EXTERNAL MODULE: ./packages/core/src/duration.ts
var duration = __webpack_require__(29713);
// EXTERNAL MODULE: ./packages/core/src/proxy.ts
var proxy = __webpack_require__(609);
// EXTERNAL MODULE: ./packages/core/src/errors.ts
var errors = __webpack_require__(37638);
// EXTERNAL MODULE: ./packages/core/src/github/failures.ts
var failures = __webpack_require__(27802);
;// CONCATENATED MODULE: ./packages/core/src/github/download.ts



/** An answer of the other origin that says no; of GitHub's own, Octokit's error tells the same. */
class DownloadRefused extends Error {
    status;
    constructor(status, route) {
        super(`The download of ${route} was answered with ${String(status)}.`);
        this.status = status;
    }
}
const TRIES = 4;
/** Opens what a route redirects to; asked for anew when it cannot be opened, since the address is good for a minute only. */
async function opened(opening, route, parameters) {
    for (let tried = 1;; tried += 1) {
        const location = await locationOf(opening, route, parameters);
        try {
            return contentOf(await answerAt(location, opening, route), route);
        }
        catch (error) {
            const wait = tried ** 2 * 1_000;
            const passing = error instanceof failures/* UnavailableError */.hG && tried < TRIES && !opening.cancel?.aborted;
            if (!passing || !opening.budget.take(wait))
                throw error;
            if (!(await (0,src_clock/* sleep */.y)(opening.clock, (wait / 1_000) * opening.second, opening.cancel)))
                throw error;
        }
    }
}
async function locationOf(opening, route, parameters) {
    const { headers } = await opening.octokit.request(route, { ...parameters, request: { redirect: 'manual' } });
    if (headers.location === undefined)
        throw new failures/* UnavailableError */.hG([`GitHub redirected ${route} to nowhere.`]);
    return headers.location;
}
async function answerAt(location, { origin, token, cancel }, route) {
    // The address is signed; the token is for the API alone. An Enterprise server may serve logs itself.
    const own = new URL(location).origin === origin;
    let response;
    try {
        const signal = cancel === undefined || cancel.aborted ? null : cancel;
        response = await fetch(location, own ? { signal, headers: { authorization: `token ${token}` } } : { signal });
    }
    catch (error) {
        throw new failures/* UnavailableError */.hG([`The download of ${route} could not be opened: ${reasonOf(error)}.`], { cause: error });
    }
    if (response.ok)
        return response;
    await response.body?.cancel();
    const refused = new DownloadRefused(response.status, route);
    throw response.status < 500 ? refused : new failures/* UnavailableError */.hG([refused.message], { cause: refused });
}
/** Node says "fetch failed", and why only in the cause. */
function reasonOf(error) {
    const cause = error instanceof Object ? Reflect.get(error, 'cause') : undefined;
    return (0,errors/* messageOf */.bD)(cause ?? error);
}
async function* contentOf(response, route) {
    const promised = response.headers.has('content-encoding') ? null : response.headers.get('content-length');
    let came = 0;
    try {
        for await (const chunk of bytesOf(response)) {
            came += chunk.length;
            yield chunk;
        }
    }
    catch (error) {
        throw endedEarly(route, came, promised, { cause: error });
    }
    if (promised !== null && came !== Number(promised))
        throw endedEarly(route, came, promised);
}
function endedEarly(route, came, promised, options) {
    const because = options?.cause === undefined ? '' : ` (${reasonOf(options.cause)})`;
    const of = promised === null ? '' : ` of ${promised}`;
    return new failures/* UnavailableError */.hG([`The download of ${route} ended early, after ${came}${of} bytes${because}.`], options);
}
function bytesOf({ body }) {
    return body ?? [];
}

;// CONCATENATED MODULE: ./packages/core/src/github/permission-lines.ts
/** What part of the API a permission opens, for servers that do not say it: the first that fits. */
const AREAS = [
    [/\/actions\//, 'actions'],
    [/\/check-(?:runs|suites)/, 'checks'],
    [/\/pulls\b/, 'pull_requests'],
    [/\/(?:issues|labels|assignees|milestones)\b/, 'issues'],
    [/\/statuses\b/, 'statuses'],
    [/\/deployments\b/, 'deployments'],
    [/\/(?:contents|git|commits|branches|compare)\b/, 'contents'],
];
/**
 * The lines of a workflow that let its token do this. `accepted` is GitHub's header X-Accepted-GitHub-Permissions:
 * `a=write,b=read` are needed together, `; ` parts what will do as well.
 */
function permissionLines(method, route, accepted) {
    const [needed = ''] = (accepted || guessed(method, route)).split(';');
    const lines = needed.split(',').flatMap((entry) => {
        const [scope = '', access = 'read'] = entry.trim().split('=');
        // Every token may read what a repository is called.
        return scope === '' || scope === 'metadata' ? [] : [`  ${scope.replaceAll('_', '-')}: ${access}`];
    });
    return ['permissions:', ...lines];
}
function guessed(method, route) {
    const area = AREAS.find(([pattern]) => pattern.test(route))?.[1] ?? 'contents';
    return `${area}=${method === 'GET' ? 'read' : 'write'}`;
}

;// CONCATENATED MODULE: ./packages/core/src/github/explained.ts



/** By an integration, or by a personal access token. */
const NO_PERMISSION = 'Resource not accessible by ';
/** What an error of a request means for whoever reads the log; an answer that only the caller can judge stays as it is. */
function explained(error, { method, url }, clock, budget) {
    if (error instanceof errors/* InputError */.dz)
        return error;
    const status = (0,failures/* statusOf */.c2)(error);
    const options = { cause: error };
    const message = (0,errors/* messageOf */.bD)(error);
    const asked = `${method} ${url}`;
    const reset = limitEnd(error, clock);
    if (reset)
        return new failures/* RateLimitError */.OE(reset, budget.cap, options);
    if (status === 401)
        return new errors/* InputError */.dz([`GitHub does not take the token (401) for ${asked}: check github-token.`], options);
    if (status === 403 && message.startsWith(NO_PERMISSION)) {
        const lines = permissionLines(method, url, headerOf(error, 'x-accepted-github-permissions'));
        return new failures/* PermissionError */.i_([`The token may not ${asked}. The job needs:\n\n${lines.join('\n')}\n`], options);
    }
    if (status === undefined || status >= 500)
        return new failures/* UnavailableError */.hG([`GitHub did not answer ${asked}: ${message}`], options);
    return error;
}
/** A request that the cancelling of the step has ended. */
function givenUp({ method, url }, cause) {
    return new errors/* InputError */.dz([`The step was cancelled, and ${method} ${url} was given up.`], { cause });
}
/** When the limit ends that an answer speaks of; undefined when it speaks of none. */
function limitEnd(error, clock) {
    const status = (0,failures/* statusOf */.c2)(error);
    if (status !== 403 && status !== 429)
        return undefined;
    const after = headerOf(error, 'retry-after');
    if (after !== undefined)
        return new Date(clock.date().getTime() + Number(after) * 1_000);
    if (headerOf(error, 'x-ratelimit-remaining') === '0')
        return new Date(Number(headerOf(error, 'x-ratelimit-reset')) * 1_000);
    const secondary = status === 429 || /\bsecondary rate\b/i.test((0,errors/* messageOf */.bD)(error));
    return secondary ? new Date(clock.date().getTime() + UNTOLD_WAIT) : undefined;
}
/** What GitHub asks to be waited for a secondary limit that does not say how long: at least a minute. */
const UNTOLD_WAIT = 60_000;
function headerOf(error, name) {
    let value = error;
    for (const key of ['response', 'headers', name])
        value = typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined;
    return typeof value === 'string' ? value : undefined;
}

;// CONCATENATED MODULE: ./packages/core/src/github/wait-budget.ts
/** What may be waited in all, and what of it is spent; in milliseconds. */
class WaitBudget {
    cap;
    #spent = 0;
    constructor(cap) {
        this.cap = cap;
    }
    get spent() {
        return this.#spent;
    }
    /** Takes so much, if that much is left. */
    take(milliseconds) {
        if (this.#spent + milliseconds > this.cap)
            return false;
        this.#spent += milliseconds;
        return true;
    }
}

;// CONCATENATED MODULE: ./packages/core/src/github/whole-answer.ts
/** How long one answer may take, to its last byte. Without it a server that hangs holds a step for five minutes. */
const LONGEST_ANSWER = 60_000;
/**
 * `fetch`, but an answer is whole or an error: Octokit takes a body that ends early for an empty text, and JSON that is
 * none for a text. Cancelling ends what is under way; what is asked after it, to leave things in order, is answered.
 */
function wholeAnswer(cancel) {
    return async (input, init) => {
        const late = AbortSignal.timeout(LONGEST_ANSWER);
        const signal = cancel === undefined || cancel.aborted ? late : AbortSignal.any([cancel, late]);
        const response = await fetch(input, { ...init, signal });
        const text = await response.clone().text();
        const json = response.headers.get('content-type')?.startsWith('application/json') === true;
        if (json && text !== '')
            JSON.parse(text);
        return response;
    };
}

;// CONCATENATED MODULE: ./packages/core/src/github/client.ts












const DEFAULT_API = 'https://api.github.com';
const DEFAULT_CAP = 600_000;
const RETRIES = 3;
/** What GitHub would answer again, and what is the throttling plugin's to wait for. */
const DECIDED = [400, 401, 403, 404, 409, 410, 422, 429, 451];
/** Connects to the API that the environment names. */
function connect(options) {
    const { token, environment, clock, log, waitCap = DEFAULT_CAP, second = 1_000, cancel } = options;
    const budget = new WaitBudget(waitCap);
    const baseUrl = (environment['GITHUB_API_URL'] || DEFAULT_API).replace(/\/+$/, '');
    (0,proxy/* obeyProxy */.K)(environment);
    const pause = (seconds) => (0,src_clock/* sleep */.y)(clock, seconds * second, cancel);
    const wait = async (seconds, { method, url }) => {
        if (cancel?.aborted || !budget.take(seconds * 1_000))
            return false;
        log.line(`GitHub limits requests: waiting ${(0,duration/* formatDuration */.a)(seconds * 1_000)} before ${method} ${url}.`);
        return pause(seconds);
    };
    // The throttling plugin awaits its handlers, though its types do not say so.
    const onLimit = (seconds, asked) => wait(seconds, asked);
    const octokit = new (dist_src/* Octokit */.E.plugin(dist_bundle/* paginateRest */.ud, sparing(budget, pause), plugin_retry_dist_bundle/* retry */.L, plugin_throttling_dist_bundle/* throttling */.A))({
        auth: token,
        baseUrl,
        userAgent: 'qeml-actions',
        log: warningsIn(log),
        request: { fetch: wholeAnswer(cancel) },
        // What the plugins wait for themselves cannot be cancelled, and would keep the process: they are told when to ask again.
        retry: { doNotRetry: DECIDED, retries: RETRIES, retryAfterBaseValue: 0 },
        throttle: { onRateLimit: onLimit, onSecondaryRateLimit: onLimit, retryAfterBaseValue: 0 },
    });
    // The last hook is the outermost: it sees an error only when nothing is left to be tried.
    octokit.hook.error('request', (error, { method, url }) => {
        const meaning = explained(error, { method, url }, clock, budget);
        const passing = meaning instanceof failures/* UnavailableError */.hG || meaning instanceof failures/* RateLimitError */.OE;
        throw passing && cancel?.aborted ? givenUp({ method, url }, error) : meaning;
    });
    const opening = { octokit, token, origin: new URL(baseUrl).origin, budget, clock, second, cancel };
    return {
        request: octokit.request,
        all: octokit.paginate,
        download: (route, parameters) => opened(opening, route, parameters),
        waited: () => budget.spent,
    };
}
/** Octokit's own words, as far as they are for everybody. */
function warningsIn(log) {
    const silent = () => undefined;
    const shown = (text) => log.line(text);
    return { debug: silent, info: silent, warn: shown, error: shown };
}
/**
 * The plugin before the retrying one: it says how often a request may be tried again, and waits until then. What creates
 * something is not tried again, for an answer that got lost may have had its effect; the rest is, as far as the budget goes.
 */
function sparing(budget, pause) {
    return ({ hook }) => {
        hook.error('request', async (error, { method, request }) => {
            const tried = Number(request['retryCount'] ?? 0);
            const seconds = (tried + 1) ** 2;
            if (mayPass(error) && tried < RETRIES) {
                const again = method !== 'POST' && budget.take(seconds * 1_000) && (await pause(seconds));
                if (!again)
                    request['retries'] = 0;
            }
            throw namedLimit(error);
        });
    };
}
function mayPass(error) {
    return !('status' in error && DECIDED.some((status) => status === error.status));
}
/** The throttling plugin knows a limit by GitHub's words only; a proxy before an Enterprise server uses others. */
function namedLimit(error) {
    const response = Reflect.get(error, 'response');
    const headers = typeof response === 'object' && response !== null ? Reflect.get(response, 'headers') : {};
    const told = typeof headers === 'object' && headers !== null && 'retry-after' in headers;
    if (told && Reflect.get(error, 'status') === 429 && !/\bsecondary rate\b/i.test(error.message))
        error.message += ' (secondary rate limit)';
    return error;
}


/***/ }),

/***/ 609:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ obeyProxy)
/* harmony export */ });
/* harmony import */ var node_http__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(37067);
/* harmony import */ var node_http__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_http__WEBPACK_IMPORTED_MODULE_0__);

/** Node's own fetch takes no notice of the proxy variables unless it is told to. */
function obeyProxy(environment) {
    const names = ['HTTP_PROXY', 'HTTPS_PROXY', 'http_proxy', 'https_proxy'];
    if (names.some((name) => environment[name]))
        (0,node_http__WEBPACK_IMPORTED_MODULE_0__.setGlobalProxyFromEnv)(environment);
}


/***/ })

};
