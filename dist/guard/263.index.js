export const id = 263;
export const ids = [263];
export const modules = {

/***/ 98263:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  C: () => (/* binding */ createClassifier)
});

// EXTERNAL MODULE: ./packages/failures/src/catalogue.ts + 45 modules
var src_catalogue = __webpack_require__(16704);
// EXTERNAL MODULE: ./packages/failures/src/lines/normalise.ts
var normalise = __webpack_require__(59875);
;// CONCATENATED MODULE: ./packages/failures/src/ending.ts
/** Did it end badly, for all that the ending says? */
function endedBadly(ending) {
    return ending.timedOut === true || signalOf(ending) !== undefined || (ending.exitCode ?? 0) !== 0;
}
const SIGNALS = {
    2: 'INT',
    3: 'QUIT',
    4: 'ILL',
    5: 'TRAP',
    6: 'ABRT',
    7: 'BUS',
    8: 'FPE',
    9: 'KILL',
    11: 'SEGV',
    13: 'PIPE',
    15: 'TERM',
};
/** Exit codes by which Windows ends a crashed process (NTSTATUS). */
const NTSTATUS = new Map([
    [0xc0000005, 'SEGV'],
    [0xc0000409, 'ABRT'],
    [0xc000001d, 'ILL'],
    [0xc00000fd, 'SEGV'],
]);
/** The signal, without `SIG`: given, or by the shell's 128 + n. */
function signalOf(ending) {
    if (ending.signal !== undefined && ending.signal !== '')
        return ending.signal.toUpperCase().replace(/^SIG/, '');
    const code = ending.exitCode;
    if (code === undefined)
        return undefined;
    return NTSTATUS.get(code >>> 0) ?? (code > 128 && code < 160 ? SIGNALS[code - 128] : undefined);
}
const CRASHES = new Set(['SEGV', 'ABRT', 'BUS', 'ILL', 'FPE', 'TRAP']);
/** What the ending says by itself, without any text. */
function endingRule(ending) {
    if (ending.timedOut === true)
        return 'ending-timed-out';
    const signal = signalOf(ending);
    if (signal === 'KILL')
        return 'ending-killed';
    if (signal !== undefined && CRASHES.has(signal))
        return 'ending-crashed';
    return ending.exitCode === 126 || ending.exitCode === 127 ? 'ending-command-not-found' : undefined;
}

;// CONCATENATED MODULE: ./packages/failures/src/history.ts
const UNRELATED_CHANGES = 2;
/** Does the history show that the failure does not depend on the change? */
function showsFlakiness(history) {
    return history.passedOnSameCommit === true || (history.failedChanges ?? 0) >= UNRELATED_CHANGES;
}

;// CONCATENATED MODULE: ./packages/failures/src/deciding/ending-rules.ts

const ENTRIES = {
    'ending-timed-out': {
        category: 'timeout',
        outdoneBy: Infinity,
        confidence: 0.9,
        explanation: 'The command was ended because its time was up.',
        cure: 'Compare its duration with earlier runs; raise the limit or find what hangs.',
    },
    'ending-killed': {
        category: 'oom',
        outdoneBy: 75,
        confidence: 0.6,
        explanation: 'The command was killed by SIGKILL, which is how a system that is out of memory ends a process.',
        cure: 'Use less parallelism or a bigger runner.',
    },
    'ending-crashed': {
        category: 'crash',
        outdoneBy: 75,
        confidence: 0.8,
        explanation: 'The command was ended by a signal that marks a defect in the program.',
        cure: 'Keep the core dump and the seed, and run it under a debugger.',
    },
    'ending-command-not-found': {
        category: 'config',
        outdoneBy: 20,
        confidence: 0.5,
        explanation: 'The shell did not find the command, or may not run it.',
        cure: 'Install it before this step, or correct its name, path or mode.',
    },
};
/** What the ending says, unless a line with that many points says more. */
function endingClassification(ending, bestLine) {
    const rule = endingRule(ending);
    if (rule === undefined)
        return undefined;
    const entry = ENTRIES[rule];
    if (bestLine !== undefined && bestLine >= entry.outdoneBy)
        return undefined;
    const signal = signalOf(ending);
    return {
        category: entry.category,
        transient: rule === 'ending-command-not-found' ? 'no' : 'unknown',
        prior: rule === 'ending-command-not-found' ? 'no' : 'unknown',
        transientReason: 'Only the way it ended is known.',
        confidence: entry.confidence,
        rule,
        explanation: signal === undefined ? entry.explanation : `${entry.explanation} (signal ${signal})`,
        cure: entry.cure,
    };
}

;// CONCATENATED MODULE: ./packages/failures/src/deciding/retried.ts
const RETRY = /\bretry(?:ing)?\b|\bre-?try in\b|will (?:try|retry)|trying again|\bretries left\b|tries remaining|back off \d|backing off/i;
const OTHER_WAY = /\bfail(?:ing|ed) over\b|\bfalling back\b|\bfallback to\b|using (?:cached|mirror)/i;
const COUNT = /\b(?:attempt|try|retry|retrying)\b\D{0,12}(\d+) ?(?:of|\/) ?(\d+)/i;
const LAST = /giving up|no more retries|exhausted|after \d+ (?:attempts|retries|tries)|all \d+ \w* ?attempts|failed \d+ times/i;
/** How many lines after it may speak of a retry. */
const NEXT = 3;
/** Does the text say, in the line or right after it, that it was tried again or done another way? */
function wasRetried({ text, after }) {
    if (LAST.test(text))
        return false;
    const next = after.filter((line) => line.trim() !== '');
    return isRetry(text) || next.slice(0, NEXT).some(isRetry) || next.some((line) => OTHER_WAY.test(line));
}
function isRetry(line) {
    if (LAST.test(line))
        return false;
    const count = COUNT.exec(line);
    if (count)
        return Number(count[1]) < Number(count[2]) || /retry/i.test(line);
    return RETRY.test(line);
}

;// CONCATENATED MODULE: ./packages/failures/src/deciding/score.ts

/** Points for standing in the step that failed, against a step that passed. */
const IN_FAILED_SEGMENT = 20;
const IN_PASSED_SEGMENT = -40;
const RETRIED = -30;
const COMMAND_LEVEL = { error: 6, warning: -25, notice: -30, debug: -30 };
const IGNORED = /\(ignored\)|\bcontinue-on-error\b|\(non-fatal\)|\|\| true\b|(?:^|\W)(?:xfail|expected failure|EXPECTED)\b/;
/** How much speaks for an occurrence being the cause. */
function score(occurrence, scene) {
    const { rule } = occurrence.compiled;
    const parts = [
        [rule.weight, `weight ${rule.weight}`],
        [...segmentPoints(occurrence, scene)],
        [nearness(occurrence.line, scene), 'near the end of what failed'],
        [COMMAND_LEVEL[occurrence.command ?? ''] ?? 0, `shown as ${occurrence.command ?? ''}`],
        [wasRetried(occurrence) ? RETRIED : 0, 'tried again afterwards'],
        [IGNORED.test(occurrence.text) ? RETRIED : 0, 'expected or ignored'],
    ];
    const counted = parts.filter(([points]) => points !== 0);
    const sum = counted.reduce((points, [more]) => points + more, 0);
    return {
        occurrence,
        score: sum,
        standing: sum - nearness(occurrence.line, scene),
        reasons: counted.map(([, reason]) => reason),
    };
}
function segmentPoints({ segment }, scene) {
    if (segment.failed)
        return [IN_FAILED_SEGMENT, 'in the step that failed'];
    if (segment.passed || scene.segmentFailed)
        return [IN_PASSED_SEGMENT, 'in a step that passed'];
    return [0, ''];
}
/** Points for standing shortly before a line that says that something failed, or before the end. */
function nearness(line, scene) {
    const next = scene.failures.find((failure) => failure >= line) ?? scene.lines;
    const distance = next - line;
    if (distance <= 60)
        return 14;
    if (distance <= 400)
        return 6;
    return distance <= 3000 ? 0 : -4;
}

// EXTERNAL MODULE: ./packages/failures/src/unknown/search.ts + 2 modules
var unknown_search = __webpack_require__(92001);
;// CONCATENATED MODULE: ./packages/failures/src/deciding/last-words.ts

const SCRIPT = '##[group]Run ';
const SCRIPT_END = '##[endgroup]';
/** Of what no rule knows. */
const MOST_CONFIDENCE = 0.2;
/** It names the line by which something ended, which never is the cause. */
const VERDICT_RULE = 'fallback-verdict';
/** A failure of which no rule names any line: the best of the last ones. */
function lastWords(tail, lines) {
    const best = bestOf(tail, lines - tail.length + 1, 'end');
    return {
        category: 'unknown',
        transient: 'unknown',
        prior: 'unknown',
        transientReason: 'No rule knows this failure.',
        confidence: best?.confidence ?? 0,
        ...(best && { evidence: best.evidence, explanation: best.reason }),
    };
}
/** Of an unknown failure: where only the verdict was found, the line before it that reads like an error. */
function withLastWords(classification, { before, line, text }) {
    if (classification.category !== 'unknown')
        return classification;
    const low = { ...classification, confidence: Math.min(classification.confidence, MOST_CONFIDENCE) };
    const best = classification.rule === VERDICT_RULE ? bestOf(before, line - before.length, 'verdict') : undefined;
    if (best?.error !== true)
        return low;
    const after = [...best.evidence.after, text, ...(classification.evidence?.after ?? [])].slice(0, 5);
    return { ...low, confidence: best.confidence, evidence: { ...best.evidence, after }, explanation: best.reason };
}
/** `first`: the number of the first line; `kind`: what follows the last. */
function bestOf(lines, first, kind) {
    // A script's listing may have begun before these lines.
    const end = lines.findIndex((line) => line.includes(SCRIPT_END));
    const cut = lines.slice(0, Math.max(end, 0)).some((line) => line.includes(SCRIPT)) ? 0 : end + 1;
    const search = new unknown_search/* BestLineSearch */.T();
    search.write(Buffer.from(lines.slice(cut).join('\n')));
    const best = search.end(kind);
    return best && { ...best, evidence: { ...best.evidence, line: best.evidence.line + first + cut - 1 } };
}

;// CONCATENATED MODULE: ./packages/failures/src/deciding/step-kind.ts
/** What a step does, by the command it runs: the first that fits. Used only where no line names a category. */
const KINDS = [
    [
        'lint',
        /\b(lint|eslint|prettier|ruff|flake8|pylint|black|isort|rubocop|clippy|fmt|format(:check)?|checkstyle|pre-commit|golangci-lint|shellcheck|stylelint|codespell|biome|spotless\w*|ktlint\w*|detekt)\b/i,
    ],
    [
        'type',
        /\b(tsc|mypy|pyright|type-?check|typecheck|check-types|svelte-check|vue-tsc|flow check|phpstan|psalm|sorbet|dialyzer)\b/i,
    ],
    [
        'policy',
        /\b(audit|trivy|snyk|gitleaks|semgrep|codeql|license|coverage(:check)?|codecov|sonar\w*|size-limit|commitlint|danger)\b/i,
    ],
    [
        'test',
        /\b(test|tests|pytest|jest|vitest|mocha|tox|nox|rspec|phpunit|ctest|unittest|nosetests|e2e|cypress|playwright|karma|surefire|verify|cucumber|spec|check)\b|\btest[:_-]\w+/i,
    ],
    [
        'dependency',
        /\b(npm (ci|i|install)|yarn install|pnpm (i|install)|pip3? install|poetry install|uv (sync|pip)|bundle install|composer install|apt(-get)? (install|update)|brew install|go mod download|dotnet restore|conda (install|env)|cargo fetch|pod install|flutter pub get|mvn .*dependency:)\b/i,
    ],
    ['auth', /\b(docker login|login|configure-aws-credentials|auth)\b/i],
    ['vcs', /\b(git (clone|fetch|pull|push|merge|rebase|checkout|submodule)|actions\/checkout)\b/i],
    [
        'compile',
        /\b(build|compile|make|assemble|bundle|webpack|cmake|ninja|javac|gcc|g\+\+|cargo build|go build|mvn (clean )?(package|install|compile)|xcodebuild|msbuild)\b/i,
    ],
    ['config', /\b(setup-\w+|deploy|terraform|kubectl|helm|ansible|jdk_switcher|rvm|nvm|use)\b/i],
];
/** The kind of failure that a failing command most likely stands for. */
function kindOfStep(command) {
    return KINDS.find(([, pattern]) => pattern.test(command))?.[0];
}

;// CONCATENATED MODULE: ./packages/failures/src/deciding/hosts.ts
/**
 * Well-known services that are run to be always there: an error from one of them is likely to pass.
 * Subdomains count.
 */
const WELL_KNOWN = [
    // code
    'github.com',
    'githubusercontent.com',
    'ghcr.io',
    'githubassets.com',
    'github.io',
    'gitlab.com',
    'bitbucket.org',
    'googlesource.com',
    'codeberg.org',
    'sourceforge.net',
    'launchpad.net',
    'launchpadlibrarian.net',
    'git.kernel.org',
    'dev.azure.com',
    'visualstudio.com',
    // packages
    'npmjs.org',
    'npmjs.com',
    'yarnpkg.com',
    'jsr.io',
    'unpkg.com',
    'jsdelivr.net',
    'nodejs.org',
    'pypi.org',
    'pythonhosted.org',
    'python.org',
    'anaconda.org',
    'anaconda.com',
    'conda.io',
    'repo.maven.apache.org',
    'maven.apache.org',
    'maven.org',
    'repo1.maven.org',
    'oss.sonatype.org',
    'sonatype.com',
    'gradle.org',
    'maven.google.com',
    'dl.google.com',
    'crates.io',
    'rust-lang.org',
    'rustup.rs',
    'golang.org',
    'go.dev',
    'goproxy.io',
    'golang.com.cn',
    'goproxy.cn',
    'rubygems.org',
    'nuget.org',
    'packagist.org',
    'getcomposer.org',
    'hex.pm',
    'pub.dev',
    'pub.dartlang.org',
    'cpan.org',
    'metacpan.org',
    'hackage.haskell.org',
    'clojars.org',
    'cocoapods.org',
    'cran.r-project.org',
    'juliahub.com',
    'julialang.org',
    'conan.io',
    'jetbrains.com',
    'jitpack.io',
    // systems
    'archive.ubuntu.com',
    'azure.archive.ubuntu.com',
    'security.ubuntu.com',
    'ports.ubuntu.com',
    'ubuntu.com',
    'debian.org',
    'alpinelinux.org',
    'fedoraproject.org',
    'centos.org',
    'archlinux.org',
    'opensuse.org',
    'apt.llvm.org',
    'llvm.org',
    'packages.microsoft.com',
    'chocolatey.org',
    'msys2.org',
    'brew.sh',
    'nixos.org',
    'kernel.org',
    'gnu.org',
    // images and clouds
    'docker.io',
    'docker.com',
    'quay.io',
    'gcr.io',
    'pkg.dev',
    'mcr.microsoft.com',
    'k8s.io',
    'public.ecr.aws',
    'amazonaws.com',
    'googleapis.com',
    'azure.com',
    'windows.net',
    'azureedge.net',
    'microsoft.com',
    'hashicorp.com',
    'terraform.io',
    'helm.sh',
    'cloudflare.com',
    'fastly.net',
    'akamaized.net',
    // what tests and builds fetch
    'huggingface.co',
    'download.pytorch.org',
    'pytorch.org',
    'googlechromelabs.github.io',
    'storage.googleapis.com',
    'cypress.io',
    'playwright.dev',
    'playwright.azureedge.net',
    'codecov.io',
    'coveralls.io',
    'sonarcloud.io',
    'snyk.io',
    'sentry.io',
    'slack.com',
    'vercel.com',
    'netlify.com',
    'heroku.com',
    'adoptium.net',
    'azul.com',
    'oracle.com',
    'android.com',
];
const KNOWN = new Set(WELL_KNOWN);
/** Hosts that have been shut down: an error from one of them will never pass. */
const GONE = new Set([
    'codehaus.org',
    'nexus.codehaus.org',
    'repository.codehaus.org',
    'snapshots.repository.codehaus.org',
    'jcenter.bintray.com',
    'bintray.com',
    'dl.bintray.com',
    'googlecode.com',
    'code.google.com',
    'java.net',
    'dev.java.net',
    'download.java.net',
    'get.docker.io',
    'repo.bukkit.org',
    'gitorious.org',
    'maven.codehaus.org',
    'download.gocd.io',
    'rubyforge.org',
    'repo.typesafe.com',
    'pypi.python.org',
    'storage.codeplex.com',
    'codeplex.com',
]);
const BARE_HOST = /(?:^|[^\w.@/-])((?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.){1,6}[a-z]{2,18})(?![\w-]|\.\w)/gi;
const URL_HOST = /\b(?:https?|ftp|git|ssh|wss?):\/\/(?:[^@/\s"']{1,200}@)?([a-z0-9.-]{1,253})|\bgit@([a-z0-9.-]{1,253}):/gi;
const LOCAL = /(?:^|[^\w.-])(?:localhost|127\.\d+\.\d+\.\d+|0\.0\.0\.0|\[?::1\]?|10\.\d+\.\d+\.\d+|192\.168\.\d+\.\d+)(?![\w.-])/;
/** Pages to read, not hosts that were asked for something. */
const DOCUMENTS = /^(?:docs?|help|support|developers?|learn|wiki|cwiki|blog|stackoverflow|community|www)\./;
/**
 * The kind of the hosts in a text. One that is gone, or local, decides; of URLs all must be well known.
 * Bare names count only where they are well known: a Java package looks just the same.
 */
function hostKind(text) {
    const lower = text.toLowerCase();
    const inUrls = matches(lower, URL_HOST).filter((host) => host !== '' && !DOCUMENTS.test(host));
    const bare = matches(lower, BARE_HOST).filter((host) => !DOCUMENTS.test(host));
    if ([...inUrls, ...bare].some((host) => within(host, GONE)))
        return 'gone';
    // With a URL, an address beside it is our own end of the connection.
    if (inUrls.length > 0)
        return inUrls.every((host) => within(host, KNOWN)) ? 'well-known' : 'other';
    if (LOCAL.test(lower))
        return 'local';
    return bare.some((host) => within(host, KNOWN)) ? 'well-known' : 'none';
}
function matches(text, pattern) {
    return [...text.matchAll(pattern)].map((match) => match[1] ?? match[2] ?? '');
}
function within(host, set) {
    const labels = host.split('.');
    return labels.some((_, index) => set.has(labels.slice(index).join('.')));
}

;// CONCATENATED MODULE: ./packages/failures/src/deciding/transient.ts


/** Signs that trying again will not help, whatever the rule's prior: an answer that stays, a certificate, an old protocol. */
const PERMANENT = /\b(?:404|410|40[13]|501)\b|https required|not found|no such host is known|does not exist|unauthorized|forbidden|denied|certificat|pkix|certification path|protocol_version|handshake_failure|unrecognized_name|during handshake|sslhandshake|handshake failed|peer not authenticated|has been (?:removed|shut down|deprecated|disabled)|origin down|no_pubkey|expkeysig|no valid openpgp|invalid reference|no space left|unsupported|end[- ]of[- ]life/i;
/** Only here does it matter which host was asked. */
const ABOUT_HOSTS = new Set(['network', 'service', 'vcs', 'dependency']);
const SAYS = {
    repeats: 'This kind of failure repeats until something is changed.',
    unclear: 'This kind of failure may or may not repeat; the text alone cannot tell.',
    gone: 'The host has been shut down.',
    lasting: 'This kind of failure passes as a rule, but the answer reads as a lasting one.',
    platform: 'This kind of failure passes as a rule, and the platform itself reported it.',
    live: 'This kind of failure passes as a rule, and the host is a well-known live service.',
    alone: 'This kind of failure passes as a rule, but nothing independent confirms it here.',
};
/**
 * Two keys or none: the rule's prior, and a second of its own kind.
 * `others`: further lines of the same rule in the same step; one may name the host that another does not.
 */
function judgeTransient(occurrence, others) {
    const { rule } = occurrence.compiled;
    if (rule.prior === 'no')
        return { transient: 'no', prior: 'no', reason: SAYS.repeats };
    if (rule.prior === 'unknown')
        return { transient: 'unknown', prior: 'unknown', reason: SAYS.unclear };
    const near = nearby(occurrence);
    const host = ABOUT_HOSTS.has(rule.category) ? askedHost([occurrence, ...others]) : 'none';
    if (host === 'gone')
        return { transient: 'no', prior: 'no', reason: SAYS.gone };
    if (readsAsLasting(occurrence, near))
        return { transient: 'unknown', prior: 'unknown', reason: SAYS.lasting };
    if (rule.platform === true)
        return { transient: 'yes', prior: 'yes', reason: SAYS.platform };
    if (host === 'well-known')
        return { transient: 'yes', prior: 'yes', reason: SAYS.live };
    return { transient: 'unknown', prior: 'yes', reason: SAYS.alone };
}
/** What stands around a platform's own line is the command's talk, and says nothing of it. */
function readsAsLasting({ text, compiled }, near) {
    return PERMANENT.test(text) || (compiled.rule.platform !== true && near.some((line) => PERMANENT.test(line)));
}
/** The host of the line itself; the lines around it, and its like, are asked only where it names none. */
function askedHost(occurrences) {
    for (const occurrence of occurrences) {
        const own = hostKind(occurrence.text);
        const kind = own === 'none' ? hostKind(nearby(occurrence).join('\n')) : own;
        if (kind !== 'none')
            return kind;
    }
    return 'none';
}
function nearby({ before, after }) {
    return [...before.slice(-3), ...after.slice(0, 3)].map((raw) => (0,normalise/* cleanLine */.O)(raw).text);
}

;// CONCATENATED MODULE: ./packages/failures/src/deciding/decide.ts








const BY_STEP_CONFIDENCE = 0.3;
/** Enough, where nothing else says that the run failed. */
const ENOUGH_ALONE = 60;
/** A text this short was cut out by someone who wants to know what its error is; a hint is enough there. */
const SNIPPET_LINES = 30;
const ENOUGH_IN_SNIPPET = 40;
/** Two candidates are as good as each other within this; then the earlier one is the cause. */
const CLOSE = 6;
/** Names the cause, or says that there is none, or that it is unknown. */
function decide(reading) {
    const failed = endedBadly(reading.ending) || (reading.failures.length > 0 && !reading.runPassed);
    if (!failed && (reading.runPassed || reading.ending.exitCode === 0))
        return nothingFailed();
    const ranked = rank(reading);
    const needed = failed ? -Infinity : reading.lines <= SNIPPET_LINES ? ENOUGH_IN_SNIPPET : ENOUGH_ALONE;
    const enough = ranked.filter(({ standing }) => standing >= needed);
    const winner = enough[0];
    const byEnding = endingClassification(reading.ending, winner?.score);
    if (byEnding)
        return byEnding;
    if (!winner)
        return failed ? lastWords(reading.tail, reading.lines) : nothingFailed();
    const described = describe(winner, rival(enough, winner), reading);
    return withLastWords(byStep(described, winner, reading), winner.occurrence);
}
/** Where no line names a category, what the failed step was doing does, with little confidence; never that it is transient. */
function byStep(classification, { occurrence }, reading) {
    const command = occurrence.segment.command ?? reading.failedCommand;
    const kind = classification.category === 'unknown' && command !== undefined ? kindOfStep(command) : undefined;
    if (kind === undefined)
        return classification;
    return {
        ...classification,
        category: kind,
        transient: 'unknown',
        prior: 'unknown',
        transientReason: 'Only what the failed step was doing is known.',
        confidence: BY_STEP_CONFIDENCE,
        explanation: `No rule knows the message; the step that failed ran \`${command ?? ''}\`.`,
    };
}
/** Best first; among close ones the first in the text. */
function rank(reading) {
    const scene = {
        failures: reading.failures,
        segmentFailed: reading.occurrences.some(({ segment }) => segment.failed),
        lines: reading.lines,
    };
    const candidates = reading.occurrences.filter(isMeant).map((occurrence) => score(occurrence, scene));
    candidates.sort((a, b) => b.score - a.score || order(a, b));
    const best = candidates[0]?.score ?? 0;
    const close = candidates.filter((candidate) => candidate.score >= best - CLOSE).sort(order);
    return [...close, ...candidates.filter((candidate) => candidate.score < best - CLOSE)];
}
/** Of different rules the earlier is the cause; of one rule within a step, the last line stands closest to the verdict. */
function order(a, b) {
    const { compiled, segment, line } = a.occurrence;
    const forward = line - b.occurrence.line;
    const same = compiled.rule.id === b.occurrence.compiled.rule.id && segment === b.occurrence.segment;
    return same && compiled.rule.pick !== 'first' ? -forward : forward;
}
function isMeant({ compiled, before, after }) {
    const { near, notNear } = compiled;
    if (!near && !notNear)
        return true;
    const neighbours = [...before, ...after].map((raw) => (0,normalise/* cleanLine */.O)(raw).text);
    if (notNear && neighbours.some((text) => notNear.test(text)))
        return false;
    return !near || neighbours.some((text) => near.test(text));
}
function rival(ranked, winner) {
    const { rule } = winner.occurrence.compiled;
    return ranked.find(({ occurrence }) => occurrence.compiled.rule.id !== rule.id);
}
function describe(winner, second, reading) {
    const { rule } = winner.occurrence.compiled;
    const others = reading.occurrences.filter((other) => other.compiled.rule.id === rule.id && other.segment === winner.occurrence.segment);
    const flaky = (rule.category === 'test' || rule.category === 'crash' || rule.category === 'timeout') &&
        showsFlakiness(reading.history);
    const { transient, prior, reason } = judgeTransient(winner.occurrence, others);
    return {
        category: flaky ? 'flaky' : rule.category,
        transient: flaky ? 'unknown' : transient,
        prior: flaky ? 'unknown' : prior,
        transientReason: flaky ? 'The same test has failed for unrelated changes.' : reason,
        confidence: confidence(winner, second),
        rule: rule.id,
        evidence: evidenceOf(winner.occurrence),
        explanation: rule.explanation,
        cure: rule.cure,
        ...(second ? { runnerUp: describeRival(second, winner) } : {}),
    };
}
function describeRival(second, winner) {
    const { rule } = second.occurrence.compiled;
    const lost = winner.score - second.score > CLOSE
        ? `It has ${second.score} points (${second.reasons.join(', ')}) against ${winner.score} (${winner.reasons.join(', ')}).`
        : 'It is about as sure, but it comes later in the text: the first cause counts, not the last symptom.';
    return { rule: rule.id, category: rule.category, evidence: evidenceOf(second.occurrence), lost };
}
/** Grows with the points and with the distance to the best rival of another category. */
function confidence(winner, second) {
    const sure = Math.min(Math.max(winner.score, 0), 110) / 110;
    const other = second && second.occurrence.compiled.rule.category !== winner.occurrence.compiled.rule.category;
    const lead = other ? Math.min(Math.max(winner.score - second.score, 0) / 40, 1) : 1;
    return Math.round(sure * (0.6 + 0.4 * lead) * 100) / 100;
}
function evidenceOf({ text, line, before, after }) {
    const clean = (raw) => (0,normalise/* cleanLine */.O)(raw).text;
    return { text, line, before: before.map(clean), after: after.map(clean) };
}
function nothingFailed() {
    return {
        category: 'none',
        transient: 'no',
        prior: 'no',
        transientReason: 'Nothing failed in what was read.',
        confidence: 0.9,
    };
}

// EXTERNAL MODULE: ./packages/failures/src/lines/encoding.ts
var encoding = __webpack_require__(16328);
;// CONCATENATED MODULE: ./packages/failures/src/lines/scanner.ts
/** A line is matched by its first bytes only. */
const LINE_LIMIT = 4 * 1024;
const RECENT_LIMIT = 4 * 1024;
const EMPTY = Buffer.alloc(0);
const HELD = Buffer.from('\r');
const NEWLINE = 10;
const RETURN = 13;
const ESCAPE = 27;
const STAMP_LENGTH = 28;
const HYPHEN = 0x2d;
const DOT = 0x2e;
const LETTER_T = 0x54;
const LETTER_Z = 0x5a;
const OUTSIDE = 0;
const AFTER_ESCAPE = 1;
const IN_SEQUENCE = 2;
const IN_STRING = 3;
/**
 * Splits a stream of bytes into lines and finds literals in them, in constant memory.
 * A carriage return ends a piece of a line: each piece is matched by itself, under the same line number.
 * ANSI sequences are skipped by the automaton, so that they never split a literal.
 */
class LineScanner {
    #automaton;
    #sink;
    #hits = [];
    #seen;
    #head = EMPTY;
    #state = 0;
    /** The state that ended the search. */
    #found = 0;
    #escape = OUTSIDE;
    #heldReturn = false;
    #line = 1;
    #recent = EMPTY;
    #unfinished = EMPTY;
    #chunk = EMPTY;
    #start = 0;
    constructor(automaton, sink) {
        this.#automaton = automaton;
        this.#sink = sink;
        this.#seen = new Uint8Array(automaton.literals);
    }
    /** The number of the line that is being read, from 1. */
    get line() {
        return this.#line;
    }
    write(bytes) {
        if (bytes.length === 0)
            return;
        if (this.#heldReturn)
            this.#unfinished = lastOf(this.#unfinished, HELD);
        if (this.#heldReturn && bytes[0] !== NEWLINE) {
            this.#endPiece(0, false);
            this.#state = 0;
        }
        // A return before a newline belongs to the line's end; the last byte must wait for the next chunk.
        this.#heldReturn = bytes.at(-1) === RETURN;
        this.#chunk = this.#heldReturn ? bytes.subarray(0, -1) : bytes;
        this.#start = 0;
        this.#scan(this.#chunk);
        this.#keepRest();
    }
    #scan(chunk) {
        const { firstFinal, control } = this.#automaton;
        let at = this.#escape === OUTSIDE ? 0 : this.#skipEscape(0) + 1;
        for (at = this.#search(chunk, at); at < chunk.length; at = this.#search(chunk, at + 1)) {
            if (this.#found !== control)
                this.#note(this.#found - firstFinal);
            else
                at = this.#onControl(chunk, at);
        }
    }
    /** Runs the automaton from `at` on to the first byte that finds something or is a control; its index, or the chunk's length. */
    #search(chunk, at) {
        const { table, shift, classOf, firstFinal, control } = this.#automaton;
        const { length } = chunk;
        let state = this.#state;
        for (let index = at; index < length; index++) {
            const next = table[(state << shift) | classOf[chunk[index]]];
            if (next >= firstFinal) {
                this.#found = next;
                this.#state = next === control ? state : next;
                return index;
            }
            state = next;
        }
        this.#state = state;
        return length;
    }
    /** Returns the index of the last byte that needs no search. */
    #onControl(chunk, at) {
        const byte = chunk[at];
        if (byte === ESCAPE)
            return this.#skipEscape(at);
        this.#state = 0;
        if (byte === NEWLINE) {
            this.#endPiece(at, true);
            return at + stampLength(chunk, at + 1);
        }
        if (chunk[at + 1] !== NEWLINE)
            this.#endPiece(at, false);
        return at;
    }
    end() {
        this.#chunk = EMPTY;
        this.#start = 0;
        if (this.#head.length > 0 || this.#hits.length > 0)
            this.#endPiece(0, true);
    }
    /** Up to `count` raw lines before the one that is being read, nearest last, as far back as is kept. */
    before(count) {
        const finished = this.#finished(this.#lineStart());
        let start = finished.length;
        for (let found = 0; found < count && start > 0; found++)
            start = finished.lastIndexOf(NEWLINE, start - 2) + 1;
        const lines = finished.toString('utf8', start).split('\n');
        return lines.slice(0, -1);
    }
    /** The last bytes of all lines that end before `lineStart` in this chunk. */
    #finished(lineStart) {
        if (lineStart === 0)
            return this.#recent;
        const inChunk = this.#chunk.subarray(0, lineStart);
        return lastOf(inChunk.length < RECENT_LIMIT ? lastOf(this.#recent, this.#unfinished) : EMPTY, inChunk);
    }
    #lineStart() {
        return this.#start === 0 ? 0 : this.#chunk.lastIndexOf(NEWLINE, this.#start - 1) + 1;
    }
    #note(final) {
        for (const literal of this.#automaton.found[final] ?? []) {
            if (this.#seen[literal] === 1)
                continue;
            this.#seen[literal] = 1;
            this.#hits.push(literal);
        }
    }
    #endPiece(end, endsLine) {
        this.#escape = OUTSIDE;
        if (this.#hits.length > 0) {
            this.#sink.onHit(this.#text(end), this.#line, this.#hits);
            for (const literal of this.#hits)
                this.#seen[literal] = 0;
            this.#hits.length = 0;
        }
        else if (endsLine && this.#sink.wantsLine()) {
            this.#sink.onLine(this.#text(end), this.#line);
        }
        this.#head = EMPTY;
        this.#start = end + 1;
        if (endsLine)
            this.#line++;
    }
    #text(end) {
        const { length } = this.#head;
        const rest = this.#chunk.subarray(this.#start, Math.min(end, this.#start + LINE_LIMIT - length));
        return (length > 0 ? Buffer.concat([this.#head, rest]) : rest).toString('utf8');
    }
    /** Keeps the head of an unfinished line and the last bytes of finished ones. */
    #keepRest() {
        const chunk = this.#chunk;
        const room = LINE_LIMIT - this.#head.length;
        const rest = chunk.subarray(this.#start, this.#start + Math.max(room, 0));
        if (rest.length > 0)
            this.#head = Buffer.concat([this.#head, rest]);
        const lineStart = this.#lineStart();
        this.#recent = this.#finished(lineStart);
        this.#unfinished =
            lineStart === 0 ? lastOf(this.#unfinished, chunk) : chunk.subarray(lineStart).subarray(-RECENT_LIMIT);
        this.#chunk = EMPTY;
        this.#start = 0;
    }
    /** Steps over an escape sequence; returns the index of its last byte, or of the chunk's. */
    #skipEscape(from) {
        const chunk = this.#chunk;
        let at = from;
        for (; at < chunk.length; at++) {
            const byte = chunk[at];
            if (byte === NEWLINE || byte === RETURN) {
                this.#escape = OUTSIDE;
                return at - 1;
            }
            this.#escape = nextEscape(this.#escape, byte);
            if (this.#escape === OUTSIDE)
                return at;
        }
        return at;
    }
}
/** GitHub's time stamp at a line's start, `2026-01-02T03:04:05.1234567Z`: a quarter of its logs, and no literal in it. */
function stampLength(chunk, at) {
    return chunk[at + 10] === LETTER_T &&
        chunk[at + 27] === LETTER_Z &&
        chunk[at + 4] === HYPHEN &&
        chunk[at + 19] === DOT
        ? STAMP_LENGTH
        : 0;
}
/** The last bytes of both together. */
function lastOf(earlier, later) {
    if (later.length >= RECENT_LIMIT)
        return later.subarray(-RECENT_LIMIT);
    return Buffer.concat([earlier, later]).subarray(-RECENT_LIMIT);
}
/** ECMA-48: `ESC [ … final` (a control sequence), `ESC ] … BEL` (a string, also ended by ESC), `ESC x`. */
function nextEscape(state, byte) {
    if (byte === ESCAPE)
        return AFTER_ESCAPE;
    if (state === AFTER_ESCAPE)
        return byte === 0x5b ? IN_SEQUENCE : byte === 0x5d ? IN_STRING : OUTSIDE;
    if (state === IN_SEQUENCE)
        return byte >= 0x40 && byte <= 0x7e ? OUTSIDE : IN_SEQUENCE;
    return byte === 7 ? OUTSIDE : IN_STRING;
}

;// CONCATENATED MODULE: ./packages/failures/src/occurrence.ts
const KEPT_AT_START = 8;
const KEPT_AT_END = 4;
/** The occurrences of every rule: the first few, the last few, and how many there were. */
class OccurrenceStore {
    #byRule = new Map();
    add(occurrence) {
        const { id } = occurrence.compiled.rule;
        let kept = this.#byRule.get(id);
        if (!kept)
            this.#byRule.set(id, (kept = { first: [], last: [], count: 0 }));
        kept.count++;
        if (kept.first.length < KEPT_AT_START) {
            kept.first.push(occurrence);
            return;
        }
        kept.last.push(occurrence);
        if (kept.last.length > KEPT_AT_END)
            kept.last.shift();
    }
    all() {
        return [...this.#byRule.values()].flatMap(({ first, last }) => [...first, ...last]);
    }
    count(ruleId) {
        return this.#byRule.get(ruleId)?.count ?? 0;
    }
}

;// CONCATENATED MODULE: ./packages/failures/src/session.ts






/** How many neighbours are kept on each side. */
const CONTEXT = 5;
/** How much of a line is kept. */
const TEXT_KEPT = 4000;
const CONTEXT_KEPT = 1000;
/** The last lines, for a failure that no rule names a line of. */
const TAIL = 20;
const MARKS_KEPT = 64;
const COMMAND_LIMIT = 400;
/** A listed script is taken to be no longer than this, should its end be missing. */
const SCRIPT_LIMIT = 150;
const TRAVIS_COMMAND = /^The command "(.*)" (?:failed and )?exited with/;
/** Reads one text, chunk by chunk, in constant memory. */
class ClassifierSession {
    #catalogue;
    #facts;
    #scanner;
    #transcoder = (0,encoding/* createTranscoder */.W)();
    #store = new OccurrenceStore();
    #failures = [];
    #waiting = [];
    #segment = { failed: false, passed: false };
    #runPassed = false;
    #jobEnded = false;
    #step;
    #outputFrom = 0;
    #failedCommand;
    /** Of the end: a last line that no newline ended. */
    #tail;
    constructor(catalogue, facts) {
        this.#catalogue = catalogue;
        this.#facts = facts;
        this.#scanner = new LineScanner(catalogue.automaton, this);
    }
    write(chunk) {
        this.#scanner.write(this.#transcoder.write(chunk));
    }
    /** The verdict over everything that was written; `ending`, where it was not known at the start. */
    end(ending = this.#facts.ending) {
        this.#scanner.write(this.#transcoder.end());
        const tail = this.#scanner.before(TAIL);
        this.#tail = [];
        this.#scanner.end();
        return decide({
            ...this.#facts,
            ending,
            occurrences: this.#store.all(),
            failures: this.#failures,
            runPassed: this.#runPassed || (this.#jobEnded && this.#failures.length === 0),
            lines: this.#scanner.line - 1,
            tail: [...tail, ...this.#tail],
            ...(this.#failedCommand === undefined ? {} : { failedCommand: this.#failedCommand }),
        });
    }
    onHit(raw, line, literals) {
        const clean = (0,normalise/* cleanLine */.O)(raw);
        this.#feedWaiting(raw);
        this.#tail?.push(raw);
        this.#enterStep(clean.step);
        const shown = clean.command === undefined ? clean.text : `##[${clean.command}]${clean.text}`;
        for (const mark of distinct(literals, this.#catalogue.marks)) {
            if (mark.pattern.test(shown))
                this.#onMark(mark, line, shown);
        }
        let before;
        // The runner lists a step's script before running it: what stands there was not said by anybody.
        if (line < this.#outputFrom)
            return;
        for (const compiled of distinct(literals, this.#catalogue.rules)) {
            if (!(0,src_catalogue/* matchesLine */.ee)(compiled, clean))
                continue;
            before ??= this.#scanner.before(CONTEXT);
            this.#keep(compiled, clean, line, before);
        }
    }
    wantsLine() {
        return this.#waiting.length > 0 || this.#tail !== undefined;
    }
    onLine(raw) {
        this.#feedWaiting(raw);
        this.#tail?.push(raw);
    }
    #keep(compiled, clean, line, before) {
        const { command } = clean;
        const text = kept(clean.text, TEXT_KEPT);
        const named = command === undefined ? {} : { command };
        const occurrence = { compiled, line, text, before, after: [], segment: this.#segment, ...named };
        this.#store.add(occurrence);
        this.#waiting.push(occurrence);
    }
    #feedWaiting(raw) {
        if (this.#waiting.length === 0)
            return;
        const line = kept(raw, CONTEXT_KEPT);
        for (const occurrence of this.#waiting)
            occurrence.after.push(line);
        this.#waiting = this.#waiting.filter((occurrence) => occurrence.after.length < CONTEXT);
    }
    /** Where each line names its step, a change of it is the end of the one before. */
    #enterStep(step) {
        if (step === this.#step || step === undefined)
            return;
        if (this.#step !== undefined && !this.#segment.failed)
            this.#segment.passed = true;
        this.#step = step;
        this.#segment = { failed: false, passed: false };
    }
    #onMark(mark, line, shown) {
        if (mark.kind === 'step' && !this.#segment.failed)
            this.#segment.passed = true;
        if (mark.kind === 'segment' || mark.kind === 'step')
            this.#segment = { failed: false, passed: false };
        if (mark.kind === 'step-output')
            this.#outputFrom = 0;
        if (mark.kind === 'step')
            this.#outputFrom = shown.startsWith('##[group]Run ') ? line + SCRIPT_LIMIT : 0;
        if (mark.kind === 'step')
            this.#segment.command = shown.replace('##[group]Run ', '').slice(0, COMMAND_LIMIT);
        if (mark.kind === 'job-end')
            this.#jobEnded = true;
        if (mark.kind === 'passed')
            this.#segment.passed = true;
        if (mark.kind === 'run-passed')
            this.#runPassed = true;
        if (mark.kind !== 'failed')
            return;
        // Whoever speaks last is right: a job that passed may have shown a failure before.
        this.#runPassed = false;
        this.#segment.failed = true;
        const command = TRAVIS_COMMAND.exec(shown)?.[1];
        if (command !== undefined)
            this.#segment.command = command.slice(0, COMMAND_LIMIT);
        this.#failedCommand ??= this.#segment.command;
        this.#failures.push(line);
        // The first and the last ones matter; those between are dropped.
        if (this.#failures.length > MARKS_KEPT)
            this.#failures.splice(MARKS_KEPT / 2, 1);
    }
}
/** The start of a line; a long one is copied, for a slice would keep all of it in memory. */
function kept(text, limit) {
    return text.length <= limit ? text : Buffer.from(text.slice(0, limit), 'utf8').toString('utf8');
}
function distinct(literals, byLiteral) {
    if (literals.length === 1)
        return byLiteral[literals[0] ?? 0] ?? [];
    return new Set(literals.flatMap((literal) => byLiteral[literal] ?? []));
}

;// CONCATENATED MODULE: ./packages/failures/src/classifier.ts


/** A classifier over the shipped rules and one's own; compiled when the first text starts. A rule that cannot be used throws, naming it. */
function createClassifier(options = {}) {
    let catalogue;
    // One's own rules are checked at once: a mistake should not wait for a log that meets it.
    for (const rule of options.rules ?? [])
        (0,src_catalogue/* checkRule */.T9)(rule);
    return {
        start({ ending = {}, history = {} } = {}) {
            catalogue ??= (0,src_catalogue/* compileCatalogue */.ZF)(options.rules ?? []);
            return new ClassifierSession(catalogue, { ending, history });
        },
    };
}


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


/***/ }),

/***/ 72146:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ LineReader)
/* harmony export */ });
/* harmony import */ var _lines_encoding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(16328);

/** A line is kept by its first bytes only. */
const LINE_LIMIT = 4 * 1_024;
const NEWLINE = 10;
/** Hands on the lines of a stream, raw, as text; holds no more than the head of one. */
class LineReader {
    #sink;
    #transcoder = (0,_lines_encoding_js__WEBPACK_IMPORTED_MODULE_0__/* .createTranscoder */ .W)();
    #held = [];
    #size = 0;
    #line = 1;
    /** `line` counts from 1. */
    constructor(sink) {
        this.#sink = sink;
    }
    write(chunk) {
        this.#split(this.#transcoder.write(chunk));
    }
    end() {
        this.#split(this.#transcoder.end());
        if (this.#size > 0)
            this.#endLine();
    }
    #split(bytes) {
        let start = 0;
        while (start < bytes.length) {
            const newline = bytes.indexOf(NEWLINE, start);
            this.#keep(bytes.subarray(start, newline < 0 ? bytes.length : newline));
            if (newline < 0)
                return;
            this.#endLine();
            start = newline + 1;
        }
    }
    #keep(bytes) {
        const kept = bytes.subarray(0, LINE_LIMIT - this.#size);
        // A copy, for the chunk's memory is its giver's.
        if (kept.length > 0)
            this.#held.push(Buffer.from(kept));
        this.#size += kept.length;
    }
    #endLine() {
        const raw = Buffer.concat(this.#held).toString();
        this.#held = [];
        this.#size = 0;
        // A return before the newline belongs to the line's end.
        this.#sink(raw.endsWith('\r') ? raw.slice(0, -1) : raw, this.#line++);
    }
}


/***/ }),

/***/ 92001:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  T: () => (/* binding */ BestLineSearch)
});

// EXTERNAL MODULE: ./packages/failures/src/lines/normalise.ts
var normalise = __webpack_require__(59875);
;// CONCATENATED MODULE: ./packages/failures/src/unknown/best-line.ts
const NOVEL = 60;
const ERROR = 30;
/** Points for standing so many lines before the limit at the most. */
const NEARNESS = [
    [60, 14],
    [400, 6],
    [3_000, 0],
];
const FAR = -4;
const BOTH = 0.2;
const ONE = 0.1;
/** Of some candidates, in their order, the best: what is new counts most, then what reads like an error, then what is near. */
function bestLine(candidates, limit) {
    const [first, ...rest] = candidates;
    if (first === undefined)
        return undefined;
    const best = rest.reduce((top, candidate) => (points(candidate, limit) >= points(top, limit) ? candidate : top), first);
    return { ...best, reason: reasonOf(best, limit), confidence: best.novel === true && best.error ? BOTH : ONE };
}
function points({ evidence, error, novel }, limit) {
    const distance = limit.line - evidence.line;
    const near = NEARNESS.find(([lines]) => distance <= lines)?.[1] ?? FAR;
    return (novel === true ? NOVEL : 0) + (error ? ERROR : 0) + near;
}
function reasonOf({ evidence, error, novel }, limit) {
    const place = `stands ${placeOf(limit.line - evidence.line, limit.kind)}`;
    const parts = error ? ['reads like an error', place] : [place];
    if (novel !== undefined)
        parts.push(novel ? 'the last green run did not have it' : 'the last green run had it too');
    const last = parts.pop() ?? '';
    const start = parts.length > 1 ? `${parts.join(', ')}, and ` : parts.length === 1 ? `${parts.join('')} and ` : '';
    return `The line that is shown ${start}${last}.`;
}
function placeOf(distance, kind) {
    const what = kind === 'verdict' ? 'the verdict' : 'the end';
    if (kind === 'end' && distance <= 1)
        return 'at the end';
    return distance === 1 ? `right before ${what}` : `${String(distance)} lines before ${what}`;
}

;// CONCATENATED MODULE: ./packages/failures/src/unknown/error-words.ts
/** Words by which tools in general say that something went wrong. */
const WORDS = /(?<![\w./-])(?:\w*error|\w*exception|errors|fatal|fail|fails|failed|failure|failures|panic|panicked|critical|cannot|can't|could not|couldn't|unable to|refused|rejected|denied|forbidden|unauthorized|not found|no such|not recognized|undefined|unexpected|unresolved|invalid|illegal|missing|mismatch|abort|aborted|aborting|segmentation fault|timed out|traceback|assertion)(?![\w/-]|\.\w)/i;
/** What such words are also used for. */
const HARMLESS = /(?<![\d.])0 (?:\w+ )?(?:errors?|failed|failures?|fails)\b|\b(?:no|without) (?:\w+ )?(?:errors?|failures?)\b|\b(?:errors?|failed|failures?|fail)["']?\s*[:=]\s*0\b|\(ignored\)|\bcontinue-on-error\b|\|\| true\b|\bxfail|\bexpected failure\b|\bfail-fast\b/i;
const QUIET = new Set(['debug', 'notice', 'warning', 'group', 'endgroup', 'section', 'command']);
/** Would a person who looks for the cause stop at it? `command`: the workflow command that stood before it. */
function readsLikeError(text, command) {
    if (command !== undefined && QUIET.has(command))
        return false;
    return (command === 'error' || WORDS.test(text)) && !HARMLESS.test(text);
}
const VERDICT = /^Process completed with exit code [1-9]|^npm (?:ERR!|error) (?:A complete log of this run|Exit status \d|Failed at the \S+ |code ELIFECYCLE|Lifecycle script)|^g?make(?:\[\d+\])?: \*\*\* .*\bError \d+$|^(?:Error: )?The process '.*' failed with exit code/;
/** By it the platform, npm or make end what failed; the cause stands before it. */
function isVerdict(text) {
    return VERDICT.test(text);
}

// EXTERNAL MODULE: ./packages/failures/src/unknown/line-reader.ts
var line_reader = __webpack_require__(72146);
;// CONCATENATED MODULE: ./packages/failures/src/unknown/search.ts




/** How many neighbours are kept on each side. */
const CONTEXT = 5;
const CONTEXT_KEPT = 1_000;
/** A listed script is taken to be no longer than this, should its end be missing. */
const SCRIPT_LIMIT = 150;
/** What has less is punctuation of something else. */
const WORD = /[A-Za-z]{3}/;
/**
 * Searches a failure that no rule knows for the line to look at first, in constant memory: of each sort (new or not, like
 * an error or not) the last one before the verdict is held, for of one sort the nearest is the best.
 */
class BestLineSearch {
    #known;
    #reader = new line_reader/* LineReader */.u((raw, line) => {
        this.#read((0,normalise/* cleanLine */.O)(raw), line);
    });
    #best = new Map();
    #before = [];
    #waiting = [];
    #scriptUntil = 0;
    #verdict;
    #lines = 0;
    /** `known`: the lines of the last green run; half of them are none. */
    constructor(known) {
        this.#known = known?.complete === true ? known : undefined;
    }
    write(chunk) {
        this.#reader.write(chunk);
    }
    /** The best line of what was written; undefined where nothing was said. `before`: what follows the text, if no verdict is in it. */
    end(before = 'end') {
        this.#reader.end();
        return bestLine([...this.#best.values()].sort((a, b) => a.evidence.line - b.evidence.line), this.#verdict ?? { line: this.#lines + 1, kind: before });
    }
    #read(clean, line) {
        this.#lines = line;
        if (this.#verdict && this.#waiting.length === 0)
            return;
        const text = clean.text.slice(0, CONTEXT_KEPT);
        for (const after of this.#waiting)
            after.push(text);
        this.#waiting = this.#waiting.filter((after) => after.length < CONTEXT);
        if (this.#verdict)
            return;
        if (isVerdict(clean.text))
            this.#verdict = { line, kind: 'verdict' };
        else if (!this.#inScript(clean, line))
            this.#offer(clean, line);
        this.#before = [...this.#before.slice(1 - CONTEXT), text];
    }
    /** The runner lists a step's script before running it: what stands there was not said by anybody. */
    #inScript({ text, command }, line) {
        if (command === 'group' && text.startsWith('Run '))
            this.#scriptUntil = line + SCRIPT_LIMIT;
        const inside = line < this.#scriptUntil;
        if (command === 'endgroup')
            this.#scriptUntil = 0;
        return inside || command === 'group' || command === 'endgroup';
    }
    #offer({ text, command }, line) {
        if (!WORD.test(text))
            return;
        const error = readsLikeError(text, command);
        const novel = this.#known && !this.#known.has(text);
        const after = [];
        this.#best.set(`${String(error)} ${String(novel)}`, {
            evidence: { text, line, before: this.#before, after },
            error,
            novel,
        });
        this.#waiting = [...this.#waiting, after];
    }
}


/***/ })

};
