export const id = 8;
export const ids = [8];
export const modules = {

/***/ 1008:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  createClassifier: () => (/* reexport */ createClassifier)
});

// UNUSED EXPORTS: BestLineSearch, CATEGORIES, KnownLines, LineSpan, MOST_JOBS, RULE_FAMILIES, builtInRules, cleanLine, emptyHistory, factsFor, fingerprint, historyFrom, historyText, hostName, isRuleFile, maskVolatile, merged, pruned, recordTime, recorded, recoveriesOf, recoveriesWithinDay, refined, ruleFileSchema, rulesOf, stripAnsi, testName

;// CONCATENATED MODULE: ./packages/failures/src/lines/automaton.ts
const MAXIMUM_STATES = 65_534;
/** Newline, return and escape have a class of their own, so that one comparison a byte is enough. */
const CONTROLS = [10, 13, 27];
const CONTROL_CLASS = 1;
/** Builds the automaton for `literals` (UTF-8, no line ends). */
function buildAutomaton(literals) {
    const encoded = literals.map((literal) => Buffer.from(literal.toLowerCase(), 'utf8'));
    const { classOf, classes } = byteClasses(encoded);
    const nodes = buildTrie(encoded, classOf);
    if (nodes.length > MAXIMUM_STATES)
        throw new Error(`The rules have too many literals: ${nodes.length} states.`);
    linkFallbacks(nodes);
    const finals = nodes.filter((node) => node.outputs.length > 0);
    const ordered = [...nodes.filter((node) => node.outputs.length === 0), ...finals];
    ordered.forEach((node, state) => (node.state = state));
    const shift = Math.ceil(Math.log2(classes));
    const control = ordered.length;
    const table = new Uint16Array(control << shift);
    // Breadth first: the row of a fallback is always filled before it is copied.
    for (const node of nodes) {
        const row = node.state << shift;
        if (node.fallback) {
            const from = node.fallback.state << shift;
            table.copyWithin(row, from, from + (1 << shift));
        }
        for (const [byteClass, child] of node.children)
            table[row | byteClass] = child.state;
        table[row | CONTROL_CLASS] = control;
    }
    return {
        table,
        shift,
        classOf,
        firstFinal: control - finals.length,
        control,
        found: finals.map((node) => node.outputs),
        literals: literals.length,
    };
}
/** Told apart from nothing but each other's absence: a few false finds, which the pattern rejects, for a smaller table. */
const MERGED = ['`\'"', '{}<>=+*&%$!^~;?\\@', '23456789'];
/** Class 0 is every byte that no literal has. */
function byteClasses(encoded) {
    const classOf = new Uint8Array(256);
    for (const byte of CONTROLS)
        classOf[byte] = CONTROL_CLASS;
    let classes = CONTROL_CLASS + 1;
    for (const byte of new Set(encoded.flatMap((literal) => [...literal]))) {
        if (classOf[byte] !== 0)
            continue;
        for (const alike of likeBytes(byte))
            classOf[alike] = classes;
        classes++;
    }
    for (let upper = 65; upper <= 90; upper++)
        classOf[upper] = classOf[upper + 32] ?? 0;
    return { classOf, classes };
}
function likeBytes(byte) {
    const character = String.fromCharCode(byte);
    const group = MERGED.find((characters) => characters.includes(character)) ?? character;
    return Array.from(Buffer.from(group, 'latin1'));
}
function newNode() {
    return { children: new Map(), outputs: [], fallback: undefined, state: 0 };
}
/** The trie's nodes, breadth first. */
function buildTrie(encoded, classOf) {
    const root = newNode();
    encoded.forEach((literal, index) => {
        let node = root;
        for (const byte of literal) {
            const byteClass = classOf[byte] ?? 0;
            let child = node.children.get(byteClass);
            if (!child)
                node.children.set(byteClass, (child = newNode()));
            node = child;
        }
        node.outputs.push(index);
    });
    const nodes = [root];
    for (const node of nodes)
        nodes.push(...node.children.values());
    return nodes;
}
function linkFallbacks(nodes) {
    const root = nodes[0];
    for (const node of nodes) {
        for (const [byteClass, child] of node.children) {
            let candidate = node.fallback;
            while (candidate && !candidate.children.has(byteClass))
                candidate = candidate.fallback;
            const target = candidate ? candidate.children.get(byteClass) : root;
            child.fallback = target;
            if (target)
                child.outputs.push(...target.outputs);
        }
    }
}

;// CONCATENATED MODULE: ./packages/failures/src/marks.ts
/**
 * Lines by which platforms and tools say how something ended.
 * `segment` opens a step; so does `step`, and the one before it has passed unless it said otherwise;
 * its script is listed before `step-output`;
 * `failed` and `passed` end one; `run-passed` is said of the whole; `job-end` is reached by every job that was not lost.
 */
const MARKS = [
    // actions/runner: StepsRunner, ActionRunner, JobRunner
    { kind: 'step', literals: ['##[group]Run ', 'Post job cleanup'], pattern: '##\\[group\\]Run |^Post job cleanup\\.' },
    { kind: 'step-output', literals: ['##[endgroup]'], pattern: '##\\[endgroup\\]' },
    {
        kind: 'job-end',
        literals: ['Cleaning up orphan processes', 'Post job cleanup'],
        pattern: '^Cleaning up orphan processes|^Post job cleanup\\.',
    },
    { kind: 'failed', literals: ['##[error]'], pattern: '##\\[error\\]' },
    // travis-build: travis_cmd, travis_result
    { kind: 'segment', literals: ['travis_time:start'], pattern: '^travis_(fold|time):start' },
    { kind: 'passed', literals: ['exited with 0'], pattern: 'The command ".*" exited with 0\\.' },
    { kind: 'failed', literals: ['The command "'], pattern: 'The command ".*" (failed and )?exited with [1-9]' },
    {
        kind: 'failed',
        literals: ['Your build exited with', 'Your build has been stopped', 'Your build has been terminated'],
        pattern: 'Your build (exited with [1-9]|has been (stopped|terminated))',
    },
    { kind: 'run-passed', literals: ['Your build exited with 0'], pattern: 'Done\\. Your build exited with 0' },
    // gitlab-runner: common/build.go, trace
    { kind: 'failed', literals: ['ERROR: Job failed'], pattern: 'ERROR: Job failed' },
    { kind: 'run-passed', literals: ['Job succeeded'], pattern: '(^|\\s)Job succeeded$' },
    // Jenkins: hudson.model.Run
    { kind: 'failed', literals: ['Finished: '], pattern: '^Finished: (FAILURE|ABORTED|UNSTABLE)' },
    { kind: 'run-passed', literals: ['Finished: SUCCESS'], pattern: '^Finished: SUCCESS' },
    // build tools' last word
    { kind: 'failed', literals: ['BUILD FAIL'], pattern: 'BUILD FAIL(URE|ED)' },
    {
        kind: 'failed',
        literals: ['npm ERR! code ELIFECYCLE', 'npm error Lifecycle'],
        pattern: 'npm (ERR!|error) (code ELIFECYCLE|Lifecycle script)',
    },
    {
        kind: 'failed',
        literals: ['make: *** ', 'make[1]: *** ', 'gmake: *** '],
        pattern: 'make(\\[1\\])?: \\*\\*\\* .*Error [0-9]+$',
    },
    { kind: 'failed', literals: ['ninja: build stopped'], pattern: 'ninja: build stopped' },
    {
        kind: 'failed',
        literals: ['Command failed with exit code', 'Process completed with exit code', 'exit status 1'],
        pattern: 'Command failed with exit code [1-9]|Process completed with exit code [1-9]|^exit status 1$',
    },
];

// EXTERNAL MODULE: ./node_modules/re2js/build/index.js
var build = __webpack_require__(2856);
;// CONCATENATED MODULE: ./packages/failures/src/pattern.ts

/** Compiles RE2 syntax; a pattern that linear-time matching cannot express is refused, naming its owner. */
function compilePattern(source, owner) {
    try {
        return build.RE2JS.compile(source);
    }
    catch (cause) {
        const reason = cause instanceof Error ? cause.message : String(cause);
        throw new Error(`The pattern of ${owner} cannot be used: ${reason}. Write it in RE2 syntax: ${source}`, { cause });
    }
}
/** Compiles at the first use: most rules never meet a line that has their literal. */
function lazyPattern(source, owner) {
    let compiled;
    return { test: (line) => (compiled ??= compilePattern(source, owner)).test(line) };
}

;// CONCATENATED MODULE: ./packages/failures/src/rules/apple.ts
const APPLE = {
    family: 'apple',
    source: 'rubygems/bundler friendly_errors, rspec-core summary notification, minitest, cucumber, composer/composer, phpunit, elixir mix, dart pub, swift',
    rules: [
        {
            id: 'xcode-failed',
            category: 'compile',
            prior: 'no',
            weight: 62,
            literals: [
                '** BUILD FAILED **',
                '** ARCHIVE FAILED **',
                '** TEST BUILD FAILED **',
                'Command CompileSwift failed',
                'Command SwiftCompile failed',
            ],
            pattern: '\\*\\* (BUILD|ARCHIVE|TEST BUILD) FAILED \\*\\*|Command (CompileSwift|SwiftCompile|CompileC|Ld|PhaseScriptExecution)\\w* failed with a nonzero exit code',
            explanation: 'Xcode could not build the program.',
            cure: 'The first `error:` names file and line.',
            examples: ['** BUILD FAILED **', 'Command SwiftCompile failed with a nonzero exit code'],
            green: ['** BUILD SUCCEEDED **'],
        },
        {
            id: 'xcode-tests',
            category: 'test',
            prior: 'no',
            weight: 80,
            literals: ['** TEST FAILED **', 'Failing tests:', 'with 1 failure', 'failures (', 'Some tests failed.'],
            pattern: '\\*\\* TEST FAILED \\*\\*|Executed \\d+ tests?, with [1-9]\\d* failures?|^Failing tests:$|^\\d+:\\d+ \\+\\d+ -[1-9]\\d*: Some tests failed\\.',
            explanation: 'Tests failed.',
            cure: 'The lines above name them.',
            examples: [
                '** TEST FAILED **',
                'Executed 12 tests, with 1 failure (0 unexpected) in 0.5 seconds',
                '00:12 +41 -1: Some tests failed.',
            ],
            green: ['Executed 12 tests, with 0 failures (0 unexpected) in 0.5 seconds'],
        },
        {
            id: 'xcode-signing',
            category: 'auth',
            prior: 'no',
            weight: 84,
            literals: [
                'No signing certificate',
                'requires a provisioning profile',
                'No profiles for',
                'errSecInternalComponent',
                'requires a development team',
                'Keystore file',
                'Failed to read key',
                'keystore password was incorrect',
            ],
            pattern: 'No signing certificate "|requires a provisioning profile|No profiles for .* were found|errSecInternalComponent|requires a development team|Keystore file .* not found|Failed to read key \\S+ from store|keystore password was incorrect',
            explanation: 'The program cannot be signed.',
            cure: 'Give the job the certificate, profile or keystore, and its password.',
            examples: [
                'error: No signing certificate "iOS Distribution" found',
                "Keystore file '/app/release.jks' not found for signing config 'release'.",
            ],
            green: ['Signing Identity:     "Apple Development"'],
        },
        {
            id: 'mix-deps',
            category: 'dependency',
            prior: 'no',
            weight: 82,
            literals: [
                'Because the lock',
                'Because ',
                'Unchecked dependencies for environment',
                'Could not resolve package',
                'pubspec.yaml',
                'Hex dependency resolution failed',
                'error: dependencies could not be resolved',
                'Dependencies could not be resolved',
                'xcodebuild: error: Could not resolve package',
            ],
            pattern: 'Unchecked dependencies for environment|Hex dependency resolution failed|^The current Dart SDK version is|Because .* requires SDK version|error: [Dd]ependencies could not be resolved|Could not resolve package dependencies',
            explanation: 'The packages asked for do not fit together.',
            cure: 'Correct the versions that are named.',
            examples: [
                'Unchecked dependencies for environment dev:',
                'Because app requires SDK version >=3.2.0, version solving failed.',
                'xcodebuild: error: Could not resolve package dependencies:',
            ],
            green: ['All dependencies are up to date'],
        },
    ],
};

;// CONCATENATED MODULE: ./packages/failures/src/rules/apt.ts
const APT = {
    family: 'apt',
    source: 'Debian apt (apt-pkg/acquire*.cc, methods/), dpkg; dnf, yum, apk, rpmbuild, Homebrew, Chocolatey',
    rules: [
        {
            id: 'apt-mirror-unreachable',
            category: 'network',
            prior: 'yes',
            weight: 80,
            literals: [
                'Failed to fetch',
                'Could not connect to',
                'Temporary failure resolving',
                "Could not resolve '",
                'Unable to connect to',
                'Connection failed [IP',
            ],
            pattern: "E: Failed to fetch .*(Could not connect|Connection failed|Connection timed out|Temporary failure resolving|Could not resolve|Connection reset|Unable to connect|Undetermined Error|503|502|504|500 )|^Err:.*Temporary failure resolving|(W|E): .*Temporary failure resolving '",
            explanation: 'apt could not reach a mirror.',
            cure: 'Run it again; set Acquire::Retries, or another mirror.',
            examples: [
                'E: Failed to fetch http://archive.ubuntu.com/ubuntu/pool/main/c/curl/curl_8_amd64.deb  Could not connect to archive.ubuntu.com:80 (91.189.91.81), connection timed out',
                "E: Failed to fetch http://deb.debian.org/debian/dists/stable/InRelease  Temporary failure resolving 'deb.debian.org'",
            ],
            green: ['Get:1 http://archive.ubuntu.com/ubuntu noble InRelease [256 kB]'],
        },
        {
            id: 'apt-mirror-stale',
            category: 'dependency',
            prior: 'unknown',
            weight: 78,
            literals: [
                'Failed to fetch',
                'Hash Sum mismatch',
                'Mirror sync in progress',
                'File has unexpected size',
                'no longer has a Release file',
                'does not have a Release file',
                'is not valid yet',
                'is not signed',
                'is no longer signed',
            ],
            pattern: 'Failed to fetch \\S+ +404|Hash Sum mismatch|Mirror sync in progress|File has unexpected size|E: The repository .* (does not have|no longer has) a Release file|E: Release file .* is not valid yet|E: The repository .* is (not|no longer) signed',
            explanation: 'The package lists and the mirror do not agree.',
            cure: 'Run apt-get update right before installing; if it stays, the repository has moved.',
            examples: [
                'E: Failed to fetch http://security.ubuntu.com/ubuntu/pool/main/e/eglibc/libc6_2.15_i386.deb  404  Not Found [IP: 91.189.88.161 80]',
                'E: Failed to fetch http://a/Packages.gz  Hash Sum mismatch',
                "E: The repository 'http://ppa.launchpad.net/a/b/ubuntu noble Release' does not have a Release file.",
            ],
            green: ['Hit:2 http://security.ubuntu.com/ubuntu noble-security InRelease'],
        },
        {
            id: 'apt-signature',
            category: 'dependency',
            prior: 'yes',
            weight: 80,
            literals: [
                'GPG error:',
                'NO_PUBKEY',
                'no valid OpenPGP data found',
                'invalid signature was encountered',
                'EXPKEYSIG',
                'BADSIG',
            ],
            pattern: '(W|E): GPG error: |gpg: no valid OpenPGP data found|invalid signature was encountered|NO_PUBKEY|EXPKEYSIG|BADSIG',
            explanation: 'The signature of a package source could not be checked.',
            cure: 'Install the key that the source has now; a mirror that is being written heals by itself.',
            examples: [
                'W: GPG error: http://deb.debian.org/debian stable-updates InRelease: At least one invalid signature was encountered.',
                'gpg: no valid OpenPGP data found.',
            ],
            green: ['gpg: key 0123456789ABCDEF: public key "Docker Release" imported'],
        },
        {
            id: 'apt-not-found',
            category: 'dependency',
            prior: 'no',
            weight: 84,
            literals: [
                'Unable to locate package',
                'has no installation candidate',
                'Unable to correct problems',
                'unmet dependencies',
                "Version '",
                'No match for argument',
                'Unable to find a match',
                'unsatisfiable constraints',
                'unable to select packages',
                'nothing provides',
                'No available formula',
                'was not found with the source',
            ],
            pattern: "E: (Unable to locate package|Package '.*' has no installation candidate|Unable to correct problems|Version '.*' for '.*' was not found)|The following packages have unmet dependencies|^(Error: )?(No match for argument|Unable to find a match): |ERROR: unable to select packages|unsatisfiable constraints|nothing provides .* needed by|Error: No available formula",
            explanation: 'The package, or a version that fits, is not in the package sources.',
            cure: 'Correct its name for this release of the system, or add the source that has it.',
            examples: [
                'E: Unable to locate package libfoo-dev',
                "E: Package 'python' has no installation candidate",
                'Error: Unable to find a match: libfoo-devel',
                'ERROR: unable to select packages:',
                'No matching package to install: nothing provides libfoo needed by app-1.0',
            ],
            green: ['The following NEW packages will be installed:'],
        },
        {
            id: 'apt-lock',
            category: 'infrastructure',
            prior: 'yes',
            weight: 80,
            literals: ['Could not get lock', 'Unable to acquire the dpkg', 'Unable to lock'],
            pattern: 'E: (Could not get lock|Unable to acquire the dpkg|Unable to lock)',
            platform: true,
            explanation: 'Another process holds the lock of the package manager.',
            cure: 'Run it again; set DPkg::Lock::Timeout.',
            examples: ['E: Could not get lock /var/lib/dpkg/lock-frontend. It is held by process 4242 (unattended-upgr)'],
            green: ['Reading package lists...'],
        },
        {
            id: 'apt-dpkg-error',
            category: 'dependency',
            prior: 'no',
            weight: 64,
            literals: [
                'Sub-process /usr/bin/dpkg returned an error',
                'dpkg: error processing',
                'Errors were encountered while processing',
            ],
            pattern: 'E: Sub-process /usr/bin/dpkg returned an error|^dpkg: error processing (package|archive)|Errors were encountered while processing:',
            explanation: 'A package could not be installed.',
            cure: 'The lines above name the script or file that failed.',
            examples: [
                'E: Sub-process /usr/bin/dpkg returned an error code (1)',
                'dpkg: error processing package foo (--configure):',
            ],
            green: ['Setting up foo (1.0-1) ...'],
        },
        {
            id: 'rpm-build-failed',
            category: 'compile',
            prior: 'no',
            weight: 46,
            literals: ['error: Bad exit status from', 'RPM build errors'],
            pattern: 'error: Bad exit status from /var/tmp/rpm-tmp\\S* \\(%\\w+\\)|^RPM build errors:',
            explanation: 'A stage of the package build failed.',
            cure: 'The lines of that stage above name the reason.',
            examples: ['error: Bad exit status from /var/tmp/rpm-tmp.AbC123 (%build)', 'RPM build errors:'],
            green: ['Wrote: /builddir/build/RPMS/app-1.0-1.x86_64.rpm'],
        },
        {
            id: 'rpm-files',
            category: 'config',
            prior: 'no',
            weight: 80,
            literals: [
                'Installed (but unpackaged) file(s) found',
                'error: File not found: /',
                'error: Directory not found: ',
                'error: Failed build dependencies',
                'error: Bad file: ',
            ],
            pattern: '^( +)?(error: )?(Installed \\(but unpackaged\\) file\\(s\\) found|File not found: /|Directory not found: /)|error: Bad (file|source): ',
            explanation: 'The files in the spec are not the files that the build made.',
            cure: 'Correct %files in the spec.',
            examples: [
                'error: Installed (but unpackaged) file(s) found:',
                'error: File not found: /builddir/build/BUILDROOT/app-1.0/usr/bin/app',
            ],
            green: ['Checking for unpackaged file(s): /usr/lib/rpm/check-files'],
        },
    ],
};

;// CONCATENATED MODULE: ./packages/failures/src/rules/azure-pipelines.ts
const AZURE_PIPELINES = {
    family: 'azure-pipelines',
    source: 'microsoft/azure-pipelines-task-lib (resources.resjson), Azure Pipelines documentation (troubleshooting, agents, parallel jobs, Azure Repos checkout)',
    rules: [
        {
            id: 'azure-task-input',
            category: 'config',
            prior: 'no',
            weight: 78,
            literals: ['Input required: ', 'Not found '],
            pattern: '^(Error: )?Input required: \\w+$|^(Error: )?Not found [\\w ]{1,60}: \\S',
            command: 'error',
            explanation: 'A task lacks an input, or an input of it names a file or folder that is not there.',
            cure: 'Give the input, or make what it names in a step before.',
            examples: ['##[error]Input required: packageFeed', '##[error]Not found SourceFolder: D:\\a\\1\\b'],
            green: ['##[warning]Not found cache for key: npm'],
        },
        {
            id: 'azure-task-program',
            category: 'config',
            prior: 'no',
            weight: 80,
            literals: ['Unable to locate executable file'],
            pattern: "Unable to locate executable file: '[^']+'\\. Please verify either the file path exists",
            explanation: 'A program that the step calls is not installed, or not on the path.',
            cure: 'Install it in a step before, or correct its name.',
            examples: [
                "##[error]Unable to locate executable file: 'mvn'. Please verify either the file path exists or the file can be found within a directory specified by the PATH environment variable.",
            ],
            green: ['The executable file was located.'],
        },
        {
            id: 'azure-no-agent',
            category: 'config',
            prior: 'no',
            weight: 86,
            literals: [
                'No hosted parallelism has been purchased or granted',
                'No image label found to route agent pool',
                'The pool does not exist or has not been authorized',
            ],
            pattern: 'No hosted parallelism has been purchased or granted|No image label found to route agent pool|The pool does not exist or has not been authorized for use',
            platform: true,
            explanation: 'Azure Pipelines has no agent for the job: none is granted, or its pool or image does not exist.',
            cure: 'Ask for parallel jobs, authorize the pool, or name an image that is still offered.',
            examples: [
                '##[error]No hosted parallelism has been purchased or granted. To request a free parallelism grant, please fill out the following form https://aka.ms/azpipelines-parallelism-request',
                '##[error]No image label found to route agent pool Hosted Windows 2019 with VS2019.',
            ],
            green: ['Agent pool: Azure Pipelines'],
        },
        {
            id: 'azure-not-authorized',
            category: 'auth',
            prior: 'no',
            weight: 84,
            literals: ['TF400813', 'TF401019', 'TF30063'],
            pattern: 'TF400813: .*is not authorized to access this resource|TF401019: The Git repository with name or identifier|TF30063: You are not authorized to access',
            explanation: 'The identity of the job may not use a resource of Azure DevOps, or it does not exist.',
            cure: 'Give the build service identity the permission, or correct the name.',
            examples: [
                "##[error]TF400813: The user 'aaaaaaaa-0000' is not authorized to access this resource.",
                'remote: TF401019: The Git repository with name or identifier app does not exist or you do not have permissions for the operation you are attempting.',
            ],
            green: ['The user is authorized.'],
        },
    ],
};

;// CONCATENATED MODULE: ./packages/failures/src/rules/c-compilers.ts
const C_COMPILERS = {
    family: 'c-compilers',
    source: 'gcc diagnostic.cc, clang DiagnosticRenderer, GNU ld, lld, MSVC C/LNK errors, CMake cmMessenger, GNU make, ninja, kbuild, meson, autoconf',
    rules: [
        {
            id: 'cc-error',
            category: 'compile',
            prior: 'no',
            weight: 78,
            literals: [': error: ', ': fatal error: ', "error: '"],
            pattern: "\\.(c|cc|cpp|cxx|c\\+\\+|h|hh|hpp|hxx|m|mm|inc|inl|cu|S|s|ipp|swift|f90|F90|f|zig|y|l|d|def|idl|rc|i|hs|lhs|dart|nim|vala|vue|adb|cr|sol|proto)(:\\d+){1,2}: (fatal )?[eE]rror: |^(fatal )?error: '[^']+' file not found",
            not: '_configtest|conftest|CMakeTmp|TryCompile|config\\.log',
            pick: 'first',
            explanation: 'The compiler found an error.',
            cure: 'Mend the line that is named.',
            examples: [
                'src/a.c:1266:3: error: label at end of compound statement',
                'src/a.cpp:1:10: fatal error: foo.h: No such file or directory',
                "/app/A.swift:10:5: error: cannot find 'x' in scope",
            ],
            green: ["src/a.c:12:3: warning: unused variable 'x'"],
        },
        {
            id: 'ld-error',
            category: 'compile',
            prior: 'no',
            weight: 80,
            literals: [
                'undefined reference to',
                'multiple definition of',
                'undefined symbol',
                'Undefined symbols for architecture',
                'ld returned 1 exit status',
                'cannot find -l',
                'LNK1',
                'LNK2',
                'linker command failed',
                'library not found for',
                'ERROR: modpost',
                'section type conflict',
                'duplicate symbol',
                'relocation truncated',
            ],
            pattern: "undefined reference to [`‘']|multiple definition of [`‘']|(ld(\\.lld)?|lld(-link)?): error: |Undefined symbols for architecture|ld returned 1 exit status|ld: (cannot find -l|library not found for|symbol\\(s\\) not found)|\\berror LNK[12]\\d{3}|linker command failed with exit code|^ERROR: modpost: |relocation truncated to fit|^duplicate symbol ",
            not: 'signal 9|No space left|_configtest|conftest|CMakeTmp|TryCompile',
            pick: 'first',
            explanation: 'The program could not be linked.',
            cure: 'Add the object or library that has the symbol, or remove the double one.',
            examples: [
                "a.c:(.text+0x18): undefined reference to `foo'",
                'collect2: error: ld returned 1 exit status',
                'a.obj : error LNK2019: unresolved external symbol foo',
                'ERROR: modpost: "foo" [drivers/a.ko] undefined!',
            ],
            green: ['  LD      vmlinux'],
        },
        {
            id: 'msvc-error',
            category: 'compile',
            prior: 'no',
            weight: 80,
            literals: ['error C', 'error CS', 'error FS', 'error BC', 'error MSB', 'error RC', 'error NETSDK'],
            pattern: '\\b(fatal )?error C[0-9]{4}: |: error (CS|FS|BC|RC)\\d{4}: |\\berror MSB(3|4|6|8)\\d{3}: ',
            not: 'C1060|C1002|C1001|MSB3202|MSB1009|MSB4019|MSB4236|The process cannot access|being used by another process',
            pick: 'first',
            explanation: 'The compiler found an error.',
            cure: 'Mend the line that is named.',
            examples: [
                "a.cpp(12,3): error C2065: 'x': undeclared identifier",
                "Program.cs(12,3): error CS0103: The name 'x' does not exist in the current context [/app/App.csproj]",
            ],
            green: ['    0 Error(s)'],
        },
        {
            id: 'cmake-error',
            category: 'config',
            prior: 'no',
            weight: 76,
            literals: [
                'CMake Error',
                'Could NOT find',
                'configure: error:',
                'meson.build:',
                'Package requirements (',
                "No package '",
                'autoreconf:',
                'possibly undefined macro',
                'CMAKE_',
                'Configuring incomplete',
            ],
            pattern: '^ *CMake Error( at |: |$)|^ *Could NOT find \\w+.*\\((missing|Required)|configure: error: |meson\\.build:\\d+(:\\d+)?: ERROR: |Package requirements \\(.*\\) were not met|possibly undefined macro|Configuring incomplete, errors occurred',
            explanation: 'The build could not be configured.',
            cure: 'Install what is missing, or correct the line that is named.',
            examples: [
                'CMake Error at CMakeLists.txt:12 (find_package):',
                'configure: error: C compiler cannot create executables',
                'meson.build:12:0: ERROR: Dependency "gtk4" not found, tried pkgconfig and cmake',
            ],
            green: ['-- Could NOT find Doxygen', '-- Configuring done'],
        },
        {
            id: 'make-rule',
            category: 'config',
            prior: 'no',
            weight: 76,
            literals: [
                'No rule to make target',
                'No targets specified',
                'missing separator',
                'The present kernel configuration has modules disabled',
                "Can't find default configuration",
                'No targets.',
                'ninja: error:',
                'No makefile found',
            ],
            pattern: '\\*\\*\\* (No rule to make target|No targets specified|.*missing separator|The present kernel configuration has modules disabled|Can.t find default configuration|No targets\\.)|Makefile:\\d+: \\*\\*\\* |ninja: error: ',
            explanation: 'make does not know how to build what was asked for.',
            cure: 'Correct the target, the folder or the configuration.',
            examples: [
                "make: *** No rule to make target 'Image'.  Stop.",
                "ninja: error: loading 'build.ninja': No such file or directory",
            ],
            green: ["make: Nothing to be done for 'all'."],
        },
        {
            id: 'make-error',
            category: 'compile',
            prior: 'no',
            weight: 34,
            literals: ['make: ***', ']: *** ', 'FAILED: '],
            pattern: 'make(\\[\\d+\\])?: \\*\\*\\* \\[.*\\] Error \\d+$|^FAILED: \\S+',
            not: '\\(ignored\\)| Error 137| Error 139',
            explanation: 'A command of the build failed.',
            cure: 'The lines above name the reason.',
            examples: ['make: *** [Makefile:12: all] Error 2', 'FAILED: src/a.o'],
            green: ["make[1]: Leaving directory '/app'"],
        },
        {
            id: 'dotnet-sdk',
            category: 'config',
            prior: 'no',
            weight: 78,
            literals: ['error NETSDK', 'error MSB', 'A compatible .NET SDK was not found', 'Could not execute because'],
            pattern: '\\berror NETSDK\\d+: |\\berror MSB(3202|1009|4019|4236|1003|3644)|A compatible (installed )?\\.NET SDK .*(was )?not found|Could not execute because the specified command or file was not found',
            explanation: 'The .NET SDK, or a file of the project, is not there.',
            cure: 'Install the SDK that global.json asks for (setup-dotnet), or correct the path.',
            examples: [
                'error NETSDK1045: The current .NET SDK does not support targeting .NET 9.0.',
                'MSBUILD : error MSB1009: Project file does not exist.',
            ],
            green: ['.NET SDK 8.0.100'],
        },
        {
            id: 'nuget-restore',
            category: 'dependency',
            prior: 'no',
            weight: 82,
            literals: ['error NU', 'Unable to find package', "The SDK 'Microsoft"],
            pattern: '\\berror (NU1[0-9]{3}|NU3\\d{3}): |Unable to find package ',
            not: 'NU1301|NU1900',
            explanation: 'NuGet could not restore a package.',
            cure: 'Correct its name or version, or add the source that has it.',
            examples: ['App.csproj : error NU1102: Unable to find package Foo with version (>= 9.0.0)'],
            green: ['Restored /app/App.csproj (in 1.2 sec).'],
        },
        {
            id: 'nuget-network',
            category: 'network',
            prior: 'yes',
            weight: 82,
            literals: ['error NU1301', 'Unable to load the service index'],
            pattern: 'error NU1301: |Unable to load the service index for source',
            explanation: 'NuGet could not reach a source.',
            cure: 'Run it again; if it stays, check the source and its credentials.',
            examples: ['error NU1301: Unable to load the service index for source https://api.nuget.org/v3/index.json.'],
            green: ['Retrieving service index'],
        },
        {
            id: 'dotnet-tests',
            category: 'test',
            prior: 'no',
            weight: 82,
            literals: ['Failed!  - Failed:', 'Test Run Failed', 'Total tests: ', 'Overall result: Failed'],
            pattern: '^ *Failed! +- Failed: +[1-9]|^Test Run Failed\\.|Overall result: Failed',
            explanation: 'Tests failed under .NET.',
            cure: 'The lines above name them.',
            examples: ['Failed!  - Failed:     1, Passed:    12, Skipped:     0, Total:    13', 'Test Run Failed.'],
            green: ['Passed!  - Failed:     0, Passed:    12, Skipped:     0, Total:    12'],
        },
        {
            id: 'ctest-failed',
            category: 'test',
            prior: 'no',
            weight: 82,
            literals: [
                'tests failed out of',
                'The following tests FAILED',
                '[  FAILED  ]',
                'FAILED TEST',
                'test cases: ',
                'Errors while running CTest',
                '# FAIL: ',
                '# ERROR: ',
            ],
            pattern: '\\d+% tests passed, [1-9]\\d* tests? failed out of|The following tests FAILED:|^\\[  FAILED  \\] [1-9]?|^ *[1-9]\\d* FAILED TESTS?|^test cases: .*[1-9]\\d* failed|^# (FAIL|ERROR): +[1-9]',
            explanation: 'Tests failed.',
            cure: 'The list names them.',
            examples: [
                '98% tests passed, 1 tests failed out of 50',
                'The following tests FAILED:',
                '[  FAILED  ] Login.ShowsForm (0 ms)',
                '# FAIL:  2',
            ],
            green: ['100% tests passed, 0 tests failed out of 50', '[  PASSED  ] 12 tests.', '# FAIL:  0'],
        },
    ],
};

;// CONCATENATED MODULE: ./packages/failures/src/rules/ci-platforms.ts
const CI_PLATFORMS = {
    family: 'ci-platforms',
    source: 'gitlab-runner executors and common/build.go, jenkinsci/jenkins and remoting, travis-build, Taskcluster',
    rules: [
        {
            id: 'gitlab-system-failure',
            category: 'infrastructure',
            prior: 'yes',
            weight: 88,
            literals: ['Job failed (system failure)', 'ERROR: Preparation failed'],
            pattern: 'ERROR: (Job failed \\(system failure\\)|Preparation failed): ',
            not: 'No space left on device|no such host|pull access denied|manifest unknown',
            platform: true,
            explanation: "GitLab's runner could not prepare or run the job.",
            cure: 'Run it again, on another runner if it stays.',
            examples: [
                'ERROR: Job failed (system failure): prepare environment: waiting for pod running: timed out waiting for pod to start.',
                'ERROR: Preparation failed: Cannot connect to the Docker daemon at unix:///var/run/docker.sock.',
            ],
            green: ['Job succeeded'],
        },
        {
            id: 'gitlab-pod-status',
            category: 'infrastructure',
            prior: 'yes',
            weight: 72,
            literals: ['Getting job pod status', 'ImagePullBackOff', 'ErrImagePull', 'pod status is failed', 'pods "runner-'],
            pattern: 'WARNING: Getting job pod status|pod status is failed|pods? "runner-[^"]*" not found',
            platform: true,
            explanation: 'The pod of the job could not be watched or has gone.',
            cure: 'Run it again.',
            examples: [
                'WARNING: Getting job pod status the server was unable to return a response in the time allotted',
                'ERROR: Job failed (system failure): pods "runner-abc-project-1-concurrent-0" not found',
            ],
            green: ['Waiting for pod gitlab-runner/runner-abc to be running, status is Pending'],
        },
        {
            id: 'gitlab-time-limit',
            category: 'timeout',
            prior: 'unknown',
            weight: 92,
            literals: [
                'execution took longer than',
                'No output has been received in the last',
                'has exceeded the maximum time limit',
                'Build timed out (after',
                'Task timeout after',
                'Too long with no output',
                'Aborting task - max run time exceeded',
                'canceled since it ran longer than',
            ],
            pattern: 'Job failed: execution took longer than|No output has been received in the last \\d+ ?m|exceeded the maximum time limit for jobs|Build timed out \\(after|Task timeout after|Too long with no output|Aborting task - max run time exceeded|ran longer than the maximum time of \\d+ minutes',
            platform: true,
            explanation: 'The job ran longer than its limit, or was silent for too long.',
            cure: 'Compare its duration with earlier runs; raise the limit, or find what hangs.',
            examples: [
                'ERROR: Job failed: execution took longer than 1h0m0s seconds',
                'No output has been received in the last 10m0s, this potentially indicates a stalled build or something wrong with the build itself.',
                'Build timed out (after 30 minutes). Marking the build as aborted.',
            ],
            green: ['The build time limit is 50 minutes'],
        },
        {
            id: 'jenkins-channel-lost',
            category: 'runner-lost',
            prior: 'yes',
            weight: 90,
            literals: [
                'Backing channel',
                'Unexpected termination of the channel',
                'Remote call on',
                'ChannelClosedException',
                'Cannot contact ',
                'Agent went offline',
                'was marked offline',
                'RequestAbortedException',
                'Slave went offline',
                'Connection was broken',
            ],
            pattern: 'Backing channel .* is disconnected|Unexpected termination of the channel|Channel ".*": Remote call on .* failed|hudson\\.remoting\\.(ChannelClosedException|RequestAbortedException)|(Agent|Slave) went offline during the build|was marked offline: Connection was broken|Cannot contact [^:]+: (java|hudson)|Connection was broken: java',
            platform: true,
            explanation: 'Jenkins lost its agent while the job was running.',
            cure: 'Run it again, on another agent if it stays.',
            examples: [
                "java.io.IOException: Backing channel 'JNLP4-connect connection from 10.0.0.1/10.0.0.1:55654' is disconnected.",
                'java.io.IOException: Unexpected termination of the channel',
                'Agent went offline during the build',
            ],
            green: ['Building remotely on linux-1 (docker) in workspace /home/jenkins/workspace/app'],
        },
        {
            id: 'jenkins-workspace',
            category: 'infrastructure',
            prior: 'unknown',
            weight: 82,
            literals: [
                'no workspace for',
                'Failed to create a temp file',
                'Cannot run program "',
                'Failed to exec spawn helper',
                'Failed to mkdirs',
                'Unable to delete ',
                'Missing workspace',
                'AccessDeniedException',
                'Failed to clean the workspace',
            ],
            pattern: "failed: no workspace for |Failed to create a temp file on|Failed to exec spawn helper|java\\.io\\.IOException: Failed to mkdirs|jenkins\\.util\\.io\\.CompositeIOException: Unable to delete|Unable to delete '.*'\\. Tried \\d+ times",
            platform: true,
            explanation: 'The workspace of the job cannot be used.',
            cure: 'Clean the workspace, or run it on another agent.',
            examples: [
                'java.io.IOException: Failed to create a temp file on /home/jenkins/workspace/app',
                "ERROR: Step 'Record fingerprints' failed: no workspace for app #42",
            ],
            green: ['[WS-CLEANUP] Deleting project workspace...'],
        },
        {
            id: 'jenkins-downstream',
            category: 'upstream',
            prior: 'unknown',
            weight: 70,
            literals: [
                'Failed to trigger',
                'completed with status FAILURE',
                'completed: FAILURE',
                'Result was FAILURE',
                "Build step 'Trigger/call builds",
            ],
            pattern: '^Failed to trigger [\\w-]+|completed( with status|. Result was|: ) ?FAILURE',
            explanation: 'A job that this one started failed.',
            cure: 'Look at that job.',
            examples: ['Failed to trigger app-test-commit', 'app-linux #42 completed. Result was FAILURE'],
            green: ['app-linux #42 completed. Result was SUCCESS'],
        },
        {
            id: 'jenkins-html-answer',
            category: 'service',
            prior: 'yes',
            weight: 66,
            literals: ["Unexpected token '<'", 'Unexpected token <', "'<!DOCTYPE", '<!DOCTYPE "'],
            pattern: "Unexpected token '?<'?(, (\\.\\.\\.|\"<)| in JSON at position)",
            explanation: 'A server answered with a page where data was expected.',
            cure: 'Run it again after a pause; look at what the server says.',
            examples: [
                'SyntaxError: Unexpected token \'<\', "<!DOCTYPE "... is not valid JSON',
                'Unexpected token < in JSON at position 0',
            ],
            green: ['parsed 3 documents'],
        },
        {
            id: 'ci-cancelled',
            category: 'cancelled',
            prior: 'unknown',
            weight: 56,
            literals: [
                'Aborted by ',
                'ERROR: Job failed: canceled',
                'Job was cancelled',
                'Build was aborted',
                'The build was canceled',
                'Calling Pipeline was cancelled',
            ],
            pattern: '^Aborted by |ERROR: Job failed: canceled|^(Calling Pipeline|The build|Job|Build) was (cancell?ed|aborted)',
            platform: true,
            explanation: 'The job was cancelled.',
            cure: 'Look at who or what cancelled it.',
            examples: ['Aborted by admin', 'ERROR: Job failed: canceled'],
            green: ['Cancelled timers: 3'],
        },
    ],
};

;// CONCATENATED MODULE: ./packages/failures/src/rules/circleci.ts
const CIRCLECI = {
    family: 'circleci',
    source: 'CircleCI documentation (configuration, resource classes, help and support), circleci-public/circleci-yaml-language-server',
    rules: [
        {
            id: 'circleci-config',
            category: 'config',
            prior: 'no',
            weight: 84,
            literals: [
                'ERROR IN CONFIG FILE:',
                'Config compilation contains errors',
                'Cannot find a definition for ',
                'No configuration was found in your project',
            ],
            pattern: '^(# ?)?ERROR IN CONFIG FILE:|Config compilation contains errors:|Cannot find a definition for (command|job|executor|orb) named |^# ?No configuration was found in your project\\.',
            explanation: 'The configuration of CircleCI is wrong, or not there.',
            cure: 'Correct what is named; `circleci config validate` shows it beforehand.',
            examples: [
                '# ERROR IN CONFIG FILE:',
                'Config compilation contains errors:',
                'Cannot find a definition for command named node/install-packages',
            ],
            green: ['Config file at .circleci/config.yml is valid.'],
        },
        {
            id: 'circleci-resource-class',
            category: 'config',
            prior: 'no',
            weight: 86,
            literals: ['is not available for your project, or is not a valid resource class'],
            pattern: 'Resource class .+ is not available for your project, or is not a valid resource class',
            platform: true,
            explanation: 'The machine that the job asks for does not exist, or is not part of the plan.',
            cure: 'Name a resource class that the plan has.',
            examples: [
                'Resource class docker for xlarge is not available for your project, or is not a valid resource class. This message will often appear if the pricing plan for this project does not support docker use.',
            ],
            green: ['Using resource class medium'],
        },
        {
            id: 'circleci-environment',
            category: 'infrastructure',
            prior: 'unknown',
            weight: 76,
            literals: ['Unexpected environment preparation error'],
            pattern: 'Unexpected environment preparation error: ',
            not: 'pull access denied|manifest unknown|not found|no space left|cgroup',
            platform: true,
            explanation: 'CircleCI could not prepare the container or machine of the job.',
            cure: 'Run it again; if it stays, look at the image that is named.',
            examples: [
                'Unexpected environment preparation error: Error response from daemon: OCI runtime create failed: container_linux.go:345: starting container process caused "process_linux.go:303"',
            ],
            green: ['Preparing environment variables'],
        },
    ],
};

;// CONCATENATED MODULE: ./packages/failures/src/rules/cloud.ts
const CLOUD = {
    family: 'cloud',
    source: 'kubernetes/kubectl, helm, hashicorp/terraform internal/, aws/aws-cli and SDK error codes, gcloud, az, Azure ARM, serverless, wrangler, vercel, firebase, ansible',
    rules: [
        {
            id: 'terraform-error',
            category: 'config',
            prior: 'no',
            weight: 70,
            literals: [
                '│ Error: ',
                'Error: Unsupported ',
                'Error: Invalid ',
                'Error: Reference to undeclared',
                'Error: Missing required',
                'Error acquiring the state lock',
                'Terraform exited with code 1',
            ],
            pattern: '│ Error: |^Error: (Unsupported (argument|block|attribute)|Invalid (reference|value|provider)|Reference to undeclared|Missing required argument|Failed to (query|install)|Error acquiring the state lock|Backend initialization required|Duplicate resource)',
            explanation: 'Terraform refused the configuration, or a provider reported an error.',
            cure: 'Mend the block that is named.',
            examples: ['│ Error: Unsupported argument', 'Error: Reference to undeclared resource'],
            green: ['No changes. Your infrastructure matches the configuration.'],
        },
        {
            id: 'terraform-provider-download',
            category: 'network',
            prior: 'yes',
            weight: 80,
            literals: [
                'Error: Failed to query available provider packages',
                'Error: Failed to install provider',
                'could not connect to registry.terraform.io',
                'Error while installing',
            ],
            pattern: 'could not connect to registry\\.\\w+\\.|Error while installing \\S+: .*(timeout|EOF|reset|refused|50[0-4])',
            explanation: 'Terraform could not download a provider.',
            cure: 'Run it again; keep a plugin cache.',
            examples: [
                '│ Could not retrieve the list of available versions for provider hashicorp/aws: could not connect to registry.terraform.io: failed to request discovery document',
            ],
            green: ['- Installing hashicorp/aws v5.31.0...'],
        },
        {
            id: 'aws-denied',
            category: 'auth',
            prior: 'no',
            weight: 76,
            literals: [
                'AccessDenied',
                'UnrecognizedClientException',
                'InvalidClientTokenId',
                'ExpiredToken',
                'Unable to locate credentials',
                'SignatureDoesNotMatch',
                'Not authorized to perform sts',
                'InvalidAccessKeyId',
                'UnauthorizedOperation',
                'AuthFailure',
                'NoCredentialsError',
                'could not be found in any provider',
                'The security token included in the request',
                'is not authorized to perform',
            ],
            pattern: 'An error occurred \\((AccessDenied\\w*|UnrecognizedClientException|InvalidClientTokenId|ExpiredToken\\w*|SignatureDoesNotMatch|InvalidAccessKeyId|UnauthorizedOperation|AuthFailure)\\)|Unable to locate credentials|Not authorized to perform sts:|is not authorized to perform: |The security token included in the request is (invalid|expired)|(AccessDenied(Exception)?|ExpiredToken(Exception)?): ',
            not: 'Warning: |metric|Failed to (parse and )?upload .*(report|stat|artifact)',
            explanation: 'AWS did not accept the credentials, or they may not do this.',
            cure: 'Check the role and its trust policy; OIDC needs `id-token: write`.',
            examples: [
                'An error occurred (AccessDenied) when calling the PutObject operation: Access Denied',
                'Unable to locate credentials. You can configure credentials by running "aws configure".',
                'Error: Could not assume role with OIDC: Not authorized to perform sts:AssumeRoleWithWebIdentity',
            ],
            green: ['Assuming role with OIDC'],
        },
        {
            id: 'aws-throttled',
            category: 'service',
            prior: 'yes',
            weight: 80,
            literals: [
                'ThrottlingException',
                'Throttling',
                'RequestLimitExceeded',
                'TooManyRequestsException',
                'SlowDown',
                'ServiceUnavailable',
                'InternalError',
                'RESOURCE_EXHAUSTED',
                'rateLimitExceeded',
                'quotaExceeded',
                'TooManyRequests',
                'UNAVAILABLE',
            ],
            pattern: 'An error occurred \\((Throttling\\w*|RequestLimitExceeded|TooManyRequestsException|SlowDown|ServiceUnavailable|InternalError|InternalFailure)\\)|(Throttling|TooManyRequests)Exception: |googleapi: Error (429|50[0-4])|ERROR: \\(gcloud\\.\\S+\\) .*(UNAVAILABLE|RESOURCE_EXHAUSTED|50[0-4])|Code="?(TooManyRequests|ServiceUnavailable|InternalServerError)',
            explanation: 'The cloud refused because too much was asked, or was not available.',
            cure: 'Run it again after a pause.',
            examples: [
                'An error occurred (ThrottlingException) when calling the DescribeStacks operation (reached max retries: 4): Rate exceeded',
                'googleapi: Error 503: The service is currently unavailable., backendError',
            ],
            green: ['throttle: 10 per second'],
        },
        {
            id: 'gcp-azure-denied',
            category: 'auth',
            prior: 'no',
            weight: 82,
            literals: [
                'PERMISSION_DENIED',
                'AuthorizationFailed',
                'AADSTS',
                "Please run 'az login'",
                'invalid_grant',
                'google-github-actions/auth failed',
                'does not have permission to access',
                'You do not currently have an active account',
                'Login failed with',
                'Authentication error',
                'No credentials found',
                'Invalid API token',
                'Invalid token',
                'token is not valid',
                'Not logged in',
                'not authenticated',
            ],
            pattern: '(Error|ERROR|error).*(PERMISSION_DENIED|AuthorizationFailed|invalid_grant|does not have permission to access)|AADSTS\\d+|Please run .az login.|google-github-actions/auth failed|You do not currently have an active account|^(Error: )?Login failed with Error|^(Error|ERROR|✘ \\[ERROR\\]):? .*(Authentication error|No credentials found|[Ii]nvalid (API|access|auth\\w*) token|token (provided )?(via .* )?is not valid|[Nn]ot (logged in|authenticated))',
            explanation: 'The cloud did not accept the credentials, or they may not do this.',
            cure: 'Check the identity, its roles and the secret.',
            examples: [
                'ERROR: (gcloud.run.deploy) PERMISSION_DENIED: Permission denied on resource project app',
                'Error: AADSTS70021: No matching federated identity record found',
                'Error: No existing credentials found. Please run `vercel login`; the token is not valid',
            ],
            green: ['Logged in as ci@example.org'],
        },
        {
            id: 'cloudformation-failed',
            category: 'config',
            prior: 'no',
            weight: 72,
            literals: [
                'ROLLBACK_COMPLETE',
                'ROLLBACK_IN_PROGRESS',
                'CREATE_FAILED',
                'UPDATE_FAILED',
                'Failed to create/update the stack',
                'ValidationError',
                'InvalidTemplate',
                'DeploymentFailed',
            ],
            pattern: 'Failed to create/update the stack|\\b(CREATE|UPDATE)_FAILED\\b|is in (UPDATE_)?ROLLBACK_\\w+ state|An error occurred \\(ValidationError\\)|"code": ?"(DeploymentFailed|InvalidTemplate\\w*)"',
            explanation: 'The stack could not be deployed.',
            cure: 'The first resource that failed names the reason.',
            examples: [
                '12:00:01 PM | CREATE_FAILED        | AWS::S3::Bucket | Bucket',
                'Failed to create/update the stack. Run the following command',
            ],
            green: ['12:00:01 PM | CREATE_COMPLETE      | AWS::S3::Bucket | Bucket'],
        },
        {
            id: 'ansible-failed',
            category: 'config',
            prior: 'no',
            weight: 68,
            literals: ['fatal: [', 'UNREACHABLE! =>', 'failed=1', 'ERROR! '],
            pattern: '^fatal: \\[[^\\]]+\\]: (FAILED|UNREACHABLE)! =>|^ERROR! ',
            explanation: 'A task of an Ansible play failed.',
            cure: 'Its message names the reason.',
            examples: ['fatal: [web1]: FAILED! => {"changed": false, "msg": "No package matching foo"}'],
            green: ['web1 : ok=12 changed=3 unreachable=0 failed=0'],
        },
    ],
};

;// CONCATENATED MODULE: ./packages/failures/src/rules/disk.ts
const DISK = {
    family: 'disk',
    source: 'errno ENOSPC as printed by libc, Go, Rust, Java, .NET, Python; actions/runner',
    rules: [
        {
            id: 'disk-full',
            category: 'disk',
            prior: 'unknown',
            weight: 90,
            literals: [
                'not enough space in the file system',
                'No space left on device',
                'ENOSPC',
                'not enough space on the disk',
                'Disk quota exceeded',
                'disk is full',
            ],
            pattern: 'No space left on device|ENOSPC: no space left|There is not enough space on the disk|Disk quota exceeded|disk is full|not enough space in the file system',
            not: 'inotify|file watchers|ENOSPC: System limit',
            explanation: 'The disk of the machine is full.',
            cure: 'Free space before this step (unused tool caches, images), or use a runner with a bigger disk.',
            examples: [
                'error: failed to write bytecode to /target/release/deps/a.bc: No space left on device (os error 28)',
                'Error: ENOSPC: no space left on device, write',
                'java.io.IOException: No space left on device',
                'System.IO.IOException: There is not enough space on the disk.',
            ],
            green: ['/dev/root        84G   60G   24G  72% /', 'Free space left: 24G'],
        },
        {
            id: 'disk-watchers',
            category: 'config',
            prior: 'no',
            weight: 76,
            literals: ['ENOSPC: System limit for number of file watchers', 'too many open files', 'EMFILE'],
            pattern: 'ENOSPC: System limit for number of file watchers|(EMFILE|ENFILE): |: [Tt]oo many open files',
            explanation: 'A limit of the system (file watchers, open files) was reached.',
            cure: 'Raise the limit (sysctl fs.inotify.max_user_watches, ulimit -n), or watch less.',
            examples: [
                "Error: ENOSPC: System limit for number of file watchers reached, watch '/app'",
                'accept tcp [::]:80: accept4: too many open files',
            ],
            green: ['open files                      (-n) 1048576'],
        },
    ],
};

;// CONCATENATED MODULE: ./packages/failures/src/rules/docker.ts
const DOCKER = {
    family: 'docker',
    source: 'moby/moby, docker/buildx, moby/buildkit, containerd, distribution, kaniko',
    rules: [
        {
            id: 'docker-daemon-gone',
            category: 'infrastructure',
            prior: 'yes',
            weight: 86,
            literals: [
                'Cannot connect to the Docker daemon',
                'error during connect',
                'failed to dial gRPC',
                'docker.sock: connect',
            ],
            pattern: 'Cannot connect to the Docker daemon|error during connect: |failed to dial gRPC: |docker\\.sock: connect: (connection refused|no such file)',
            explanation: 'The Docker daemon of the machine does not answer.',
            cure: 'Run it again on another runner; where the job needs Docker, check that the runner has it.',
            examples: ['Cannot connect to the Docker daemon at unix:///var/run/docker.sock. Is the docker daemon running?'],
            green: ['Docker daemon is running'],
        },
        {
            id: 'docker-pull-limit',
            category: 'service',
            prior: 'yes',
            weight: 90,
            literals: ['toomanyrequests', 'pull rate limit'],
            pattern: 'toomanyrequests|reached your (unauthenticated )?pull rate limit',
            platform: true,
            explanation: 'The registry refuses more pulls for now.',
            cure: 'Log in before pulling, use a mirror or a cache, or wait.',
            examples: ['Error response from daemon: toomanyrequests: You have reached your pull rate limit.'],
            green: ['Pull complete'],
        },
        {
            id: 'docker-registry-unreachable',
            category: 'network',
            prior: 'yes',
            weight: 82,
            literals: [
                'Error response from daemon',
                'failed to do request',
                'failed to solve',
                'error pushing image',
                'error building image',
                'failed to copy',
                'net/http: ',
                'failed to fetch anonymous token',
                'failed to fetch oauth token',
                'failed to pull image',
            ],
            pattern: '(Error response from daemon|failed to do request|failed to solve|error (pushing|building) image|failed to copy|failed to pull image|failed to fetch (anonymous|oauth) token|failed to resolve source metadata).*(TLS handshake timeout|i/o timeout|connection reset|connection refused|connection timed out|no route to host|unexpected EOF|: EOF|request canceled|context deadline exceeded|Client\\.Timeout|no such host|server misbehaving|cannot assign requested address|network is unreachable|httpReadSeeker|x509: )',
            not: 'denied|unauthorized',
            explanation: 'The connection to the image registry could not be made, or broke.',
            cure: 'Run it again; a mirror or a cache makes it independent of the registry.',
            examples: [
                'Error response from daemon: Get "https://registry-1.docker.io/v2/": net/http: TLS handshake timeout',
                'ERROR: failed to solve: failed to do request: Head "https://ghcr.io/v2/a/b/manifests/1": dial tcp 140.82.1.1:443: i/o timeout',
            ],
            green: ['Status: Downloaded newer image for alpine:3'],
        },
        {
            id: 'docker-registry-error',
            category: 'service',
            prior: 'yes',
            weight: 82,
            literals: [
                'unexpected status code',
                'unexpected status from',
                'received unexpected HTTP status',
                'unexpected http code',
                'Service Unavailable',
                'Bad Gateway',
                'internal server error',
            ],
            pattern: '(received unexpected HTTP status|unexpected status( code| from [A-Z]+ request)?|unexpected http code).{0,200}(50[0-4]|429)|registry.*(502 Bad Gateway|503 Service Unavailable|504 Gateway)',
            explanation: 'The image registry answered with a server error.',
            cure: 'Run it again after a pause.',
            examples: [
                'Error response from daemon: received unexpected HTTP status: 503 Service Unavailable',
                'ERROR: failed to solve: unexpected status from HEAD request to https://ghcr.io/v2/a/b/blobs/sha256:1: 502 Bad Gateway',
            ],
            green: ['pushing layers 1.2s done'],
        },
        {
            id: 'docker-image-missing',
            category: 'dependency',
            prior: 'no',
            weight: 84,
            literals: [
                'manifest unknown',
                'manifest for ',
                'pull access denied',
                ': not found',
                'no matching manifest',
                'repository does not exist',
                'no such image',
            ],
            pattern: 'manifest unknown|manifest for \\S+ not found|pull access denied for|no matching manifest for|failed to (solve|resolve).*: \\S+: not found|(?i)no such image: ',
            explanation: 'The image or tag is not in the registry, or may not be read.',
            cure: 'Correct its name or tag, or log in to the registry.',
            examples: [
                'Error response from daemon: manifest for alpine:99 not found: manifest unknown: manifest unknown',
                "Error response from daemon: pull access denied for org/app, repository does not exist or may require 'docker login'",
                'ERROR: failed to solve: alpine:99: docker.io/library/alpine:99: not found',
            ],
            green: ['resolve docker.io/library/alpine:3 done'],
        },
        {
            id: 'docker-not-authorised',
            category: 'auth',
            prior: 'no',
            weight: 84,
            literals: [
                'denied: ',
                'unauthorized: ',
                'no basic auth credentials',
                'incorrect username or password',
                'authentication required',
                'insufficient_scope',
                'Username and password required',
                'Error response from daemon: Get',
                'Cannot perform an interactive login',
            ],
            pattern: '\\bdenied: (requested access|permission_denied|installation not allowed|access|User|Your|The|Permission|Unauthenticated)|unauthorized: (authentication required|incorrect|access|unauthenticated|failed|The)|no basic auth credentials|insufficient_scope: authorization failed|^(Error: )?Username and password required|Cannot perform an interactive login from a non.TTY',
            explanation: 'The registry did not accept the credentials, or none were given.',
            cure: 'Log in to the registry with an account that may do this; for ghcr.io grant `packages: write`.',
            examples: [
                'denied: requested access to the resource is denied',
                'unauthorized: authentication required',
                'denied: permission_denied: write_package',
                '##[error]Username and password required',
            ],
            green: ['Login Succeeded!'],
        },
        {
            id: 'docker-build-step',
            category: 'config',
            prior: 'no',
            weight: 50,
            literals: [
                'did not complete successfully: exit code',
                'returned a non-zero code',
                'failed to compute cache key',
                'dockerfile parse error',
                'failed to read dockerfile',
                'COPY failed',
                'ADD failed',
                'unable to prepare context',
                'failed to calculate checksum',
            ],
            pattern: 'did not complete successfully: exit code|returned a non-zero code: \\d+|failed to (compute cache key|calculate checksum)|dockerfile parse error|failed to read dockerfile|(COPY|ADD) failed: |unable to prepare context',
            explanation: 'A step of the image build failed.',
            cure: 'The lines of that step above name the reason.',
            examples: [
                'ERROR: failed to solve: process "/bin/sh -c make" did not complete successfully: exit code: 2',
                "The command '/bin/sh -c make' returned a non-zero code: 2",
                'COPY failed: file not found in build context or excluded by .dockerignore: stat app.jar: file does not exist',
            ],
            green: ['#8 DONE 1.2s'],
        },
        {
            id: 'docker-run-failed',
            category: 'config',
            prior: 'no',
            weight: 76,
            literals: [
                'OCI runtime create failed',
                'exec format error',
                'port is already allocated',
                'is already in use by container',
                'is unhealthy',
                'exec user process caused',
                'executable file not found in $PATH',
            ],
            pattern: 'OCI runtime create failed|^exec \\S+: exec format error|caused.*exec format error|port is already allocated|is already in use by container|(dependency failed to start: )?[Cc]ontainer \\S+ is unhealthy|exec: ".*": executable file not found in \\$PATH',
            explanation: 'The container could not be started.',
            cure: 'Check the entry point, the platform of the image, ports and health command.',
            examples: [
                'docker: Error response from daemon: OCI runtime create failed: runc create failed: exec: "serve": executable file not found in $PATH',
                'exec /app: exec format error',
                'dependency failed to start: container app-db-1 is unhealthy',
            ],
            green: ['Container app-db-1  Healthy'],
        },
    ],
};

;// CONCATENATED MODULE: ./packages/failures/src/rules/emulators.ts
const EMULATORS = {
    family: 'emulators',
    source: 'Android emulator and adb, CoreSimulator, Testcontainers, Bazel, sbt, Perl Test::Harness, Julia Test, Sphinx, MkDocs, lychee',
    rules: [
        {
            id: 'emulator-absent',
            category: 'infrastructure',
            prior: 'unknown',
            weight: 78,
            literals: [
                'Timeout waiting for emulator',
                'no devices/emulators found',
                'emulator: ERROR',
                'No connected devices',
                'Unable to boot',
                'INSTALL_FAILED',
                'Could not find a valid Docker environment',
                'DeviceException',
                'device offline',
                'device not found',
                'Failed to start emulator',
                'Unable to find a device',
            ],
            pattern: 'Timeout waiting for emulator to boot|no devices/emulators found|emulator: ERROR: |No connected devices!|Unable to boot (the )?(device|[Ss]imulator)|Could not find a valid Docker environment|error: device (offline|not found)|Failed to start emulator|DeviceException: |Unable to find a (device|destination) matching',
            explanation: 'The emulator, simulator or Docker that the tests need did not come up.',
            cure: 'Start it in a step before, and wait until it answers; check that this runner can have it.',
            examples: [
                'Timeout waiting for emulator to boot.',
                'error: no devices/emulators found',
                'java.lang.IllegalStateException: Could not find a valid Docker environment. Please see logs and check configuration',
            ],
            green: ['Emulator booted.'],
        },
        {
            id: 'bazel-test',
            category: 'test',
            prior: 'no',
            weight: 80,
            literals: ['FAILED in ', 'fails locally', 'fail locally', 'TIMEOUT in '],
            pattern: '^//\\S+ +(FAILED|FLAKY, failed) in |Executed \\d+ out of \\d+ tests?: .*[1-9]\\d* fails? (locally|remotely)',
            explanation: 'Tests failed under Bazel.',
            cure: 'The test.log that it names has the details.',
            examples: ['//app:login_test                                                FAILED in 3.2s'],
            green: ['//app:login_test                                                PASSED in 3.2s'],
        },
        {
            id: 'bazel-build',
            category: 'compile',
            prior: 'no',
            weight: 60,
            literals: ['failed: (Exit', 'Build did NOT complete'],
            pattern: '^ERROR: \\S+:\\d+:\\d+: .* failed: \\(Exit \\d+\\)|^(FAILED|ERROR): Build did NOT complete successfully',
            explanation: 'An action of the Bazel build failed.',
            cure: 'Its output below names the reason.',
            examples: ['ERROR: /app/BUILD:3:10: Compiling a.cc failed: (Exit 1): gcc failed: error executing command'],
            green: ['INFO: Build completed successfully, 12 total actions'],
        },
        {
            id: 'sbt-tests',
            category: 'test',
            prior: 'no',
            weight: 82,
            literals: [
                'sbt.TestsFailedException',
                'TestsFailedException',
                '[error] Failed tests',
                '[error] Failed: Total',
                'Result: FAIL',
                'Some tests did not pass',
                'test programs. ',
                'Test Failed at',
                'Test suite failure for package',
                'Test suite ',
                'Not ok: ',
            ],
            pattern: 'sbt\\.TestsFailedException|^\\[error\\] Failed(: Total| tests:)|^Result: FAIL$|Some tests did not pass: |^Failed \\d+/\\d+ test programs|: Test Failed at |Test suite failure for package|^Test suite \\S+: FAIL',
            explanation: 'Tests failed.',
            cure: 'The lines above name them.',
            examples: [
                '[error] (Test / test) sbt.TestsFailedException: Tests unsuccessful',
                'Result: FAIL',
                'ERROR: LoadError: Some tests did not pass: 10 passed, 1 failed, 0 errored, 0 broken.',
                'Test suite unit: FAIL',
            ],
            green: ['Result: PASS', 'Test suite unit: PASS'],
        },
        {
            id: 'docs-build',
            category: 'lint',
            prior: 'no',
            weight: 78,
            literals: [
                'treated as error',
                'warnings in strict mode',
                'found broken links',
                'dead links found',
                'dead link found',
                'build finished with problems',
                'broken links',
            ],
            pattern: 'Warning, treated as error:|Aborted with \\d+ warnings? in strict mode|Docusaurus found broken links|ERROR: [1-9]\\d* dead links? found|build finished with problems',
            explanation: 'The documentation has an error or a broken link.',
            cure: 'Mend the place that is named.',
            examples: ['Warning, treated as error:', 'Aborted with 3 warnings in strict mode!', 'ERROR: 2 dead links found!'],
            green: ['build succeeded, 3 warnings.'],
        },
        {
            id: 'site-build',
            category: 'compile',
            prior: 'no',
            weight: 74,
            literals: [
                'Liquid Exception',
                'error building site',
                'Liquid syntax error',
                'TemplateSyntaxError',
                'Template render error',
            ],
            pattern: '^ *Liquid (Exception|syntax error)|Error: error building site|jinja2\\.exceptions\\.Template(SyntaxError|NotFound)|Template render error: ',
            explanation: 'A page of the site could not be built.',
            cure: 'Mend the template that is named.',
            examples: [
                "  Liquid Exception: undefined method 'x' for nil in /_layouts/single.html",
                'Error: error building site: render of "page" failed',
            ],
            green: ['Rendering: index.md'],
        },
        {
            id: 'network-python',
            category: 'network',
            prior: 'yes',
            weight: 57,
            literals: [
                'socket.timeout',
                'The read operation timed out',
                'ConnectionResetError',
                'RemoteDisconnected',
                'requests.exceptions.',
                'ConnectTimeout',
                'urllib.error.URLError',
                'httpx.ConnectError',
                'aiohttp.client_exceptions',
                'ConnectionRefusedError',
                'gaierror',
            ],
            pattern: '^(E +)?(socket\\.timeout|(urllib3?|requests|httpx|aiohttp|http|socket|ssl|botocore)\\.[\\w.]*(RemoteDisconnected|ConnectionError|ConnectTimeout\\w*|ReadTimeout\\w*|ChunkedEncodingError|ConnectError|ClientConnectorError|EndpointConnectionError|gaierror|SSLError)|ConnectionResetError|ConnectionRefusedError|TimeoutError: The read operation timed out|urllib\\.error\\.URLError: <urlopen error)',
            explanation: 'A Python program could not connect, or the connection broke.',
            cure: 'Run it again; if it stays, check that the host is there.',
            examples: [
                "requests.exceptions.ConnectionError: ('Connection aborted.', RemoteDisconnected('Remote end closed connection without response'))",
                'TimeoutError: The read operation timed out',
                'urllib.error.URLError: <urlopen error [Errno -3] Temporary failure in name resolution>',
            ],
            green: ['test_connection_reset PASSED'],
        },
    ],
};

;// CONCATENATED MODULE: ./packages/failures/src/rules/fallback.ts
const FALLBACK = {
    family: 'fallback',
    source: 'how tools in general mark an error; these name a line, never a category of their own',
    rules: [
        {
            id: 'fallback-annotation',
            category: 'unknown',
            prior: 'unknown',
            weight: 24,
            literals: ['##[error]', '::error'],
            pattern: '\\S',
            command: 'error',
            not: "^Process completed with exit code|^(Error: )?The process '.*' failed with exit code|^(Bash|PowerShell|Cmd\\.exe) exited with code|^Executing the custom container implementation failed",
            explanation: 'A step reported an error that no rule knows.',
            cure: 'Read the line and what stands above it.',
            examples: ['##[error]something odd happened'],
            green: ['##[error]Process completed with exit code 1.'],
        },
        {
            id: 'fallback-error-line',
            category: 'unknown',
            prior: 'unknown',
            weight: 16,
            literals: [
                'error: ',
                'error ',
                'fatal: ',
                'fatal ',
                'failed: ',
                'exception: ',
                '❌',
                '✗',
                '✖',
                'abort',
                '[error]',
                'errors occurred',
                'err!',
            ],
            pattern: '^\\W*(?i:error|fatal|fatal error|failed|failure|err!|aborted|abort|exception|critical)\\b[ :!\\]-]|^\\S+: (?i:error|fatal): |^\\W{0,4}[❌✗✖] ?\\S|(?i)\\[(error|fatal)\\] \\S',
            not: "pip's dependency resolver|(?i)\\b0 (errors|failed|failures)|no errors|errors?: 0\\b|^error stack|error (handling|boundary)|Help 1\\]|re-run Maven|full stack trace",
            explanation: 'A tool reported an error that no rule knows.',
            cure: 'Read the line and what stands above it.',
            examples: ['Error: something odd happened', '❌ App not found anywhere'],
            green: ['0 errors'],
        },
        {
            id: 'fallback-verdict',
            category: 'unknown',
            prior: 'unknown',
            weight: 6,
            literals: [
                'BUILD FAIL',
                'Process completed with exit code',
                'exited with 1',
                'exit code 1',
                'failed and exited',
                'exit status 1',
                'ERROR: Job failed',
            ],
            pattern: 'BUILD FAIL(ED|URE)|Process completed with exit code [1-9]|The command ".*" (failed and )?exited with [1-9]|^exit status 1$|ERROR: Job failed: exit code',
            explanation: 'It failed, but what is there does not say why.',
            cure: 'Look for output that went to a file or to another step.',
            examples: ['##[error]Process completed with exit code 1.', 'BUILD FAILED'],
            green: ['BUILD SUCCESSFUL'],
        },
    ],
};

;// CONCATENATED MODULE: ./packages/failures/src/rules/git-refs.ts
const GIT_REFS = {
    family: 'git-refs',
    source: 'git/git (remote-curl.c, http.c, connect.c, builtin/), git-lfs, openssh',
    rules: [
        {
            id: 'git-merge-conflict',
            category: 'vcs',
            prior: 'no',
            weight: 82,
            literals: [
                'Cannot rebase: ',
                'no changes added to commit',
                'CONFLICT (',
                'Automatic merge failed',
                'could not apply',
                'fatal: Not possible to fast-forward',
                'Merge conflict',
                'patch does not apply',
                'refusing to merge unrelated histories',
                'would be overwritten by',
                'Failed to merge in the changes',
            ],
            pattern: '^CONFLICT \\(|Automatic merge failed; fix conflicts|error: could not apply [0-9a-f]{5,}|fatal: Not possible to fast-forward|error: patch failed:|: patch does not apply|refusing to merge unrelated histories|error: Your local changes to the following files would be overwritten|error: Failed to merge in the changes|^Cannot rebase: |^no changes added to commit',
            explanation: 'Changes contradict each other and could not be merged.',
            cure: 'Merge or rebase by hand, and push the result.',
            examples: [
                'CONFLICT (content): Merge conflict in src/app.ts',
                'Automatic merge failed; fix conflicts and then commit the result.',
                'error: could not apply 61890720c8a... add readme',
            ],
            green: ['Auto-merging src/app.ts', 'Already up to date.'],
        },
        {
            id: 'git-ref-missing',
            category: 'vcs',
            prior: 'no',
            weight: 80,
            literals: [
                'fatal: remote error',
                'find remote ref',
                'did not match any file(s) known to git',
                'Remote branch',
                'reference is not a tree',
                'unknown revision or path',
                'bad revision',
                'ambiguous argument',
                'upload-pack: not our ref',
                'no upstream configured',
                'unadvertised object',
                'A branch or tag with the name',
                'no merge base',
                'No tags can describe',
                'No names found',
                'not a git repository',
                'shallow update not allowed',
                'Unable to find current revision',
                'Unable to find revision',
                "Couldn't find any revision to build",
                'No url found for submodule path',
            ],
            pattern: "couldn't find remote ref|did not match any file\\(s\\) known to git|fatal: Remote branch .* not found|fatal: reference is not a tree|unknown revision or path not in the working tree|fatal: bad revision|upload-pack: not our ref|Server does not allow request for unadvertised object|A branch or tag with the name '.*' could not be found|fatal: .*no merge base|fatal: No (tags can describe|names found)|fatal: not a git repository|shallow update not allowed|Unable to find current revision|Couldn't find any revision to build|No url found for submodule path|fatal: remote error:",
            explanation: 'git did not find the branch, tag, commit or repository asked for.',
            cure: 'Check the ref; fetch with `fetch-depth: 0` where history or tags are needed.',
            examples: [
                "fatal: couldn't find remote ref refs/heads/feature",
                "error: pathspec 'v1' did not match any file(s) known to git",
                'fatal: reference is not a tree: 0123456789abcdef',
                "fatal: ambiguous argument 'origin/main...HEAD': unknown revision or path not in the working tree.",
                'fatal: No names found, cannot describe anything.',
            ],
            green: ['HEAD is now at 0123456 Merge pull request', 'Determining the checkout info'],
        },
        {
            id: 'git-push-rejected',
            category: 'vcs',
            prior: 'no',
            weight: 80,
            literals: ['[rejected]', '[remote rejected]', 'failed to push some refs', 'Updates were rejected because'],
            pattern: '! \\[(remote )?rejected\\]|error: failed to push some refs to|Updates were rejected because',
            explanation: 'The server refused the push.',
            cure: 'Rebase on the branch as it is now, or push to a branch that may be pushed to.',
            examples: [
                ' ! [rejected]        main -> main (fetch first)',
                "error: failed to push some refs to 'https://github.com/org/app'",
            ],
            green: ['   0123456..89abcde  main -> main'],
        },
        {
            id: 'git-lock',
            category: 'vcs',
            prior: 'unknown',
            weight: 78,
            literals: [".lock': File exists", 'Another git process seems to be running', 'cannot lock ref'],
            pattern: "Unable to create '.*\\.lock': File exists|Another git process seems to be running|cannot lock ref '",
            explanation: 'Another git process held a lock, or left one behind.',
            cure: 'Use a fresh working copy, or one job at a time for this one.',
            examples: ["fatal: Unable to create '/work/app/.git/index.lock': File exists."],
            green: ['Locking the repository'],
        },
    ],
};

;// CONCATENATED MODULE: ./packages/failures/src/rules/git.ts
const GIT = {
    family: 'git',
    source: 'git/git (remote-curl.c, http.c, connect.c, builtin/), git-lfs, openssh',
    rules: [
        {
            id: 'git-host-key',
            category: 'auth',
            prior: 'no',
            weight: 84,
            literals: ['Host key verification failed', 'REMOTE HOST IDENTIFICATION HAS CHANGED'],
            pattern: 'Host key verification failed|REMOTE HOST IDENTIFICATION HAS CHANGED',
            explanation: 'The host key of the server is not known here, or has changed.',
            cure: 'Add the right key to known_hosts.',
            examples: ['Host key verification failed.'],
            green: ["Warning: Permanently added 'github.com' (ED25519) to the list of known hosts."],
        },
        {
            id: 'git-not-authorised',
            category: 'auth',
            prior: 'no',
            weight: 84,
            literals: [
                'Permission denied (publickey',
                'Authentication failed for',
                'could not read Username',
                'could not read Password',
                'The requested URL returned error: 40',
                'remote: Permission to',
                'Permission to ',
                'HTTP Basic: Access denied',
                'Repository not found',
                'Bad credentials',
                'Authorization error',
                'Support for password authentication was removed',
            ],
            pattern: "Permission denied \\((publickey|keyboard)|fatal: Authentication failed for|fatal: could not read (Username|Password) for|unable to access '[^']+': The requested URL returned error: 40[13]|remote: (Permission to .* denied|Write access to repository not granted|HTTP Basic: Access denied|Support for password authentication was removed)|(remote|ERROR): Repository not found|batch response: (Authentication required|Authorization error)",
            explanation: 'The server did not accept the credentials for this repository, or none were given.',
            cure: 'Grant the token `contents` with the access it needs, or give a token or key for that repository.',
            examples: [
                'git@github.com: Permission denied (publickey).',
                "fatal: could not read Username for 'https://github.com': terminal prompts disabled",
                'remote: Permission to org/app.git denied to github-actions[bot].',
                "fatal: unable to access 'https://github.com/org/app/': The requested URL returned error: 403",
            ],
            green: ['Setting up auth', 'git config --local http.https://github.com/.extraheader AUTHORIZATION: basic ***'],
        },
        {
            id: 'git-remote-unreachable',
            category: 'network',
            prior: 'yes',
            weight: 82,
            literals: [
                "fatal: unable to access '",
                'Could not resolve hostname',
                'Connection closed by',
                'kex_exchange_identification',
                'ssh: connect to host',
                'Could not read from remote repository',
                'unable to connect to',
            ],
            pattern: "unable to access '[^']+': (Could not resolve (host|proxy)|Failed to connect|Failure when receiving|Connection (timed out|reset|refused)|Operation timed out|OpenSSL SSL_(connect|read)|GnuTLS recv error|SSL certificate problem|server certificate verification failed|Empty reply|Recv failure|Send failure|Could not connect|gnutls_handshake|LibreSSL|schannel|TLS connect error|Couldn't connect|SSL_ERROR|The requested URL returned error: (5|429)|HTTP/2 stream)|ssh: (Could not resolve hostname|connect to host .* port \\d+: (Connection (timed out|refused|reset)|Operation timed out|No route|Network is))|kex_exchange_identification: (Connection|read|banner)|Connection closed by .* port \\d+$|^fatal: unable to connect to ",
            explanation: 'git could not reach the server, or the connection broke.',
            cure: 'Run it again; if it stays, check host, proxy and certificates.',
            examples: [
                "fatal: unable to access 'https://github.com/org/app.git/': Could not resolve host: github.com",
                "fatal: unable to access 'https://gitlab.com/org/app.git/': The requested URL returned error: 502",
                'ssh: connect to host github.com port 22: Connection timed out',
                'kex_exchange_identification: Connection closed by remote host',
            ],
            green: ['Fetching the repository', 'POST git-upload-pack (chunked)'],
        },
        {
            id: 'git-transfer-broken',
            category: 'network',
            prior: 'yes',
            weight: 80,
            literals: [
                'RPC failed',
                'early EOF',
                'the remote end hung up unexpectedly',
                'index-pack failed',
                'fetch-pack: unexpected disconnect',
                'unexpected disconnect while reading sideband',
            ],
            pattern: 'error: RPC failed; |^fatal: (early EOF|index-pack failed|fetch-pack: |the remote end hung up unexpectedly|protocol error)|unexpected disconnect while reading sideband packet',
            explanation: 'The transfer from the git server broke off.',
            cure: 'Run it again; a shallow fetch transfers less.',
            examples: [
                'error: RPC failed; curl 92 HTTP/2 stream 5 was not closed cleanly: CANCEL (err 8)',
                'fatal: early EOF',
                'fatal: the remote end hung up unexpectedly',
            ],
            green: ['remote: Compressing objects: 100% (20/20), done.'],
        },
        {
            id: 'git-lfs-failed',
            category: 'service',
            prior: 'yes',
            weight: 78,
            literals: ['batch response:', 'LFS: ', 'smudge filter lfs failed', 'Error downloading object'],
            pattern: 'batch response: (Unable to parse HTTP response|Fatal error: Server error|Rate limit|Post|.*(5\\d\\d|INTERNAL_ERROR|EOF|timeout))|LFS: (Post|Get|Client error|Server error|Fatal error|Repository or object).*|Error downloading object: .*(smudge|expected status|EOF|timeout)',
            not: 'Authentication required|Authorization error|over its data quota|40[13]',
            explanation: 'The Git LFS server did not give an object.',
            cure: 'Run it again after a pause.',
            examples: [
                'batch response: Fatal error: Server error: https://gitlab.com/org/app.git/info/lfs/objects/batch',
                'LFS: Get "https://lfs.example.com/a": dial tcp: i/o timeout',
            ],
            green: ['Git LFS initialized.', 'Downloading LFS objects: 100% (3/3), 12 MB'],
        },
        {
            id: 'git-lfs-quota',
            category: 'policy',
            prior: 'no',
            weight: 84,
            literals: ['over its data quota', 'exceeded its LFS budget'],
            pattern: 'over its data quota|exceeded its LFS budget',
            explanation: 'The repository has used up its Git LFS quota.',
            cure: 'Buy more quota, cache the objects, or fetch fewer.',
            examples: [
                'batch response: This repository is over its data quota. Account responsible for LFS bandwidth should purchase more data packs to restore access.',
            ],
            green: ['Git LFS: (2 of 2 files) 12 MB / 12 MB'],
        },
        {
            id: 'git-fetch-failed',
            category: 'vcs',
            prior: 'yes',
            weight: 76,
            literals: [
                'warning: failed to remove',
                'Failed to fetch from',
                'Error fetching remote repo',
                'fatal: bad object',
                'fatal: loose object',
                'object file is empty',
                'is corrupt',
                'Could not fetch origin',
                'Error cloning remote repo',
            ],
            pattern: 'GitException: Failed to fetch from|Error (fetching|cloning) remote repo|fatal: (bad object|loose object .* is corrupt|packfile .* is corrupt)|error: object file .* is empty|error: Could not fetch \\S+$|^warning: failed to remove ',
            explanation: 'The checkout failed while fetching.',
            cure: 'Run it again with a fresh working copy.',
            examples: [
                'hudson.plugins.git.GitException: Failed to fetch from git@github.com:org/app.git',
                "ERROR: Error cloning remote repo 'origin'",
                'fatal: bad object 53fe3247f760d25347886d8ccab7e7c09cb114e1',
            ],
            green: [' > git fetch --tags --force --progress -- https://github.com/org/app.git # timeout=10'],
        },
    ],
};

;// CONCATENATED MODULE: ./packages/failures/src/rules/github-api.ts
const GITHUB_API = {
    family: 'github-api',
    source: 'actions/runner src/Runner.Worker, src/Runner.Listener; actions/toolkit; GitHub REST errors',
    rules: [
        {
            id: 'github-permission',
            category: 'auth',
            prior: 'no',
            weight: 86,
            literals: [
                'Credentials could not be loaded',
                'Resource not accessible by',
                'Bad credentials',
                'must have the following permissions',
                'Must have admin rights',
                'Could not fetch an OIDC',
                'Unable to get ACTIONS_ID_TOKEN_REQUEST_URL',
                'installation not allowed to',
                'Error: Credentials could not be loaded',
                'GitHub Actions is not permitted to create',
            ],
            pattern: 'Resource not accessible by (integration|personal access token)|HttpError: Bad credentials|(^|: )Bad credentials\\b|Must have admin rights to Repository|Unable to get ACTIONS_ID_TOKEN_REQUEST_URL|GitHub Actions is not permitted to create or approve|Credentials could not be loaded',
            explanation: 'The token may not do what the step asked for.',
            cure: 'Add the `permissions:` that the step needs; from a fork, the token can only read.',
            examples: [
                '##[error]HttpError: Resource not accessible by integration',
                'Error: Bad credentials',
                'Error: Credentials could not be loaded, please check your action inputs: Could not load credentials from any providers',
            ],
            green: ['##[group]GITHUB_TOKEN Permissions'],
        },
        {
            id: 'github-rate-limit',
            category: 'service',
            prior: 'yes',
            weight: 84,
            literals: [
                'API rate limit exceeded',
                'secondary rate limit',
                'You have exceeded a secondary',
                'abuse detection mechanism',
                'rate limit exceeded',
            ],
            pattern: 'API rate limit (already )?exceeded|exceeded a secondary rate limit|triggered an abuse detection mechanism|(403|429).*rate limit exceeded',
            platform: true,
            explanation: 'The GitHub API refused because too much was asked.',
            cure: 'Wait until the limit is reset; authenticate the requests.',
            examples: [
                '##[error]API rate limit exceeded for installation ID 42.',
                'You have exceeded a secondary rate limit. Please wait a few minutes before you try again.',
            ],
            green: ['rate limit remaining: 4999'],
        },
        {
            id: 'github-api-error',
            category: 'service',
            prior: 'yes',
            weight: 76,
            literals: [
                'HttpError: ',
                'No server is currently available',
                'Unicorn!',
                'Service Unavailable',
                'Bad Gateway',
                'Gateway Time',
                'Internal Server Error',
            ],
            pattern: 'HttpError: (Server Error|<!DOCTYPE|Unicorn|No server|50[0-4])|No server is currently available to service your request|Unicorn! .* GitHub|api\\.github\\.com.*\\b50[0-4]\\b',
            explanation: 'The GitHub API answered with a server error.',
            cure: 'Run it again after a pause.',
            examples: [
                '##[error]HttpError: No server is currently available to service your request. Sorry about that. Please try resubmitting your request',
            ],
            green: ['GET https://api.github.com/repos/org/app 200'],
        },
        {
            id: 'github-artifact-missing',
            category: 'upstream',
            prior: 'unknown',
            weight: 80,
            literals: [
                'Unable to download artifact',
                'Artifact not found for name',
                'No artifacts found',
                'Unable to find any artifacts',
                'no artifact matches',
            ],
            pattern: 'Unable to (download artifact\\(s\\)|find any artifacts)|Artifact not found for name|no artifact matches any of the names|Error: no artifacts found',
            explanation: 'The artifact that an earlier job should have made is not there.',
            cure: 'Look at the job that makes it.',
            examples: [
                '##[error]Unable to download artifact(s): Artifact not found for name: dist',
                'Error: no artifact matches any of the names or patterns provided',
            ],
            green: ['Artifact dist has been successfully uploaded'],
        },
        {
            id: 'github-artifact-service',
            category: 'service',
            prior: 'yes',
            weight: 80,
            literals: [
                'Failed to CreateArtifact',
                'Failed to FinalizeArtifact',
                'Failed to GetSignedArtifactURL',
                'Failed to ListArtifacts',
                'Artifact upload failed',
                'Unable to make request: ',
            ],
            pattern: 'Failed to (CreateArtifact|FinalizeArtifact|GetSignedArtifactURL|ListArtifacts): (Unable to make request|Failed to make request after|Received non-retryable error.*50)|Unable to make request: (ECONN|ETIMEDOUT|ENOTFOUND|EAI)',
            platform: true,
            explanation: 'The artifact service did not answer.',
            cure: 'Run the failed jobs again.',
            examples: ['##[error]Failed to CreateArtifact: Unable to make request: ECONNRESET'],
            green: ['Finalizing artifact upload'],
        },
        {
            id: 'github-gate',
            category: 'upstream',
            prior: 'unknown',
            weight: 70,
            literals: [
                ': failure',
                'jobs failed',
                'gates failed',
                'required jobs',
                'checks failed',
                'upstream job',
                'needs.',
            ],
            pattern: '(?i)(one or more|some|not all|all) (of the )?(required |quality |needed |upstream |dependent |CI )*(jobs|gates|checks|workflows) (have |has )?(failed|did not|were not|passed: false)|^(- |\\* )?(✗ |❌ |x )?[\\w. -]+: (failure)$|(job|jobs) result(s)?: .*failure|required (job|check)s? .* (failed|was not successful)',
            explanation: 'This job only reports that another one failed.',
            cure: 'Look at the job it names.',
            examples: ['One or more quality gates failed', 'build-linux: failure', '##[error]Some required jobs failed'],
            green: ['build-linux: success', 'on failure: notify'],
        },
    ],
};

;// CONCATENATED MODULE: ./packages/failures/src/rules/github-runner.ts
const GITHUB_RUNNER = {
    family: 'github-runner',
    source: 'actions/runner src/Runner.Worker, src/Runner.Listener; actions/toolkit; GitHub REST errors',
    rules: [
        {
            id: 'github-runner-lost',
            category: 'runner-lost',
            prior: 'yes',
            weight: 92,
            literals: [
                'The runner has received a shutdown signal',
                'lost communication with the server',
                'The hosted runner encountered an error',
                'Runner was deprovisioned',
                'The agent has been shut down',
                'The self-hosted runner',
            ],
            pattern: 'The runner has received a shutdown signal|lost communication with the server|The hosted runner encountered an error while running your job|The self-hosted runner lost communication',
            platform: true,
            explanation: 'The runner was shut down or went away while the job was running.',
            cure: 'Run the failed jobs again.',
            examples: [
                '##[error]The runner has received a shutdown signal. This can happen when the runner service is stopped, or a manually started runner is canceled.',
                'The hosted runner: GitHub Actions 12 lost communication with the server.',
                'The hosted runner encountered an error while running your job. (Error Type: Disconnect).',
            ],
            green: ["Current runner version: '2.319.1'"],
        },
        {
            id: 'github-cancelled',
            category: 'cancelled',
            prior: 'unknown',
            weight: 55,
            literals: [
                'The operation was canceled',
                'Canceling since a higher priority waiting request',
                'The job was canceled because',
                'The run was canceled by',
            ],
            pattern: '^(Error: )?The operation was canceled\\.|Canceling since a higher priority waiting request|The job was canceled because|The run was canceled by',
            platform: true,
            explanation: 'The job was cancelled: by a person, by a newer run of its concurrency group, or because a sibling failed.',
            cure: 'Look at the job that failed first.',
            examples: [
                '##[error]The operation was canceled.',
                'Canceling since a higher priority waiting request for ci-main exists',
                'The job was canceled because "test_3_10" failed.',
            ],
            green: ['Cancelling previous runs is off'],
        },
        {
            id: 'github-time-limit',
            category: 'timeout',
            prior: 'unknown',
            weight: 92,
            literals: ['has exceeded the maximum execution time', 'has timed out after'],
            pattern: 'has exceeded the maximum execution time of \\d+|The action .* has timed out after \\d+ minutes',
            platform: true,
            explanation: 'The job or step ran longer than its limit.',
            cure: 'Compare its duration with earlier runs; raise timeout-minutes, or find what hangs.',
            examples: [
                'The job running on runner GitHub Actions 3 has exceeded the maximum execution time of 360 minutes.',
                "##[error]The action 'Test' has timed out after 20 minutes.",
            ],
            green: ['timeout-minutes: 20'],
        },
        {
            id: 'github-action-unresolved',
            category: 'config',
            prior: 'no',
            weight: 88,
            literals: [
                'Unable to resolve action',
                "Can't find 'action.yml'",
                'Missing download info for',
                'is deprecated, please update your workflow',
                'automatically failed because it uses a deprecated version',
            ],
            pattern: "Unable to resolve action|Can't find 'action\\.yml'|automatically failed because it uses a deprecated version",
            explanation: 'An action that the workflow uses is not there in that version.',
            cure: 'Correct its name or version; check out the repository before using a local action.',
            examples: [
                '##[error]Unable to resolve action `actions/checkout@v99`, unable to find version `v99`',
                "##[error]Can't find 'action.yml', 'action.yaml' or 'Dockerfile' under '/home/runner/work/app/app/.github/actions/x'. Did you forget to run actions/checkout before running your local action?",
            ],
            green: ["Download action repository 'actions/checkout@v4' (SHA:0123456)"],
        },
        {
            id: 'github-action-download',
            category: 'service',
            prior: 'yes',
            weight: 86,
            literals: [
                'Failed to download action',
                'Failed to resolve action download info',
                'Failed to download archive',
                'Internal server error occurred while resolving',
            ],
            pattern: 'Failed to (download action|resolve action download info|download archive) ?|Internal server error occurred while resolving',
            not: 'Retrying|Back off',
            platform: true,
            explanation: 'The runner could not download an action.',
            cure: 'Run the failed jobs again.',
            examples: [
                "##[error]Failed to download action 'https://api.github.com/repos/actions/checkout/tarball/0123'. Error: The operation was canceled",
                '##[error]Failed to resolve action download info. Error: Service Unavailable',
            ],
            green: ['Getting action download info'],
        },
        {
            id: 'github-input-required',
            category: 'config',
            prior: 'no',
            weight: 80,
            literals: [
                'upload aborted, supports content',
                'Input required and not supplied',
                'Unexpected input(s)',
                'The template is not valid',
                'Unable to process file command',
                'Invalid format',
                'Unexpected value',
                'Parameter token or opts.auth is required',
            ],
            pattern: 'Input required and not supplied: |The template is not valid\\.|Unable to process file command |Parameter token or opts\\.auth is required|STEP_SUMMARY upload aborted',
            explanation: 'An action was given wrong or missing inputs, or a step wrote a bad line into an environment file.',
            cure: 'Correct the `with:` of the step, or the value that was written (a secret may be empty on a fork).',
            examples: [
                '##[error]Input required and not supplied: token',
                "##[error]Unable to process file command 'output' successfully.",
            ],
            green: ["Input 'registry-url' was not given"],
        },
        {
            id: 'github-no-runner',
            category: 'infrastructure',
            prior: 'unknown',
            weight: 82,
            literals: [
                'No runner matching',
                'Waiting for a runner to pick up',
                'was not acquired by Runner',
                'This request was automatically failed',
                'no hosted parallelism',
                'internal error',
                'The job was not started because',
            ],
            pattern: 'The job was not acquired by Runner of type|This request was automatically failed because there were no enabled runners|GitHub Actions has encountered an internal error|The job was not started because',
            not: 'The job was not started because .*(account|spending limit|budget)',
            platform: true,
            explanation: 'No runner took the job.',
            cure: 'Check that a runner with these labels is online; run it again.',
            examples: [
                'The job was not acquired by Runner of type hosted even after multiple attempts',
                'GitHub Actions has encountered an internal error when running your job.',
            ],
            green: ['Job is about to start running on the runner: GitHub Actions 12 (hosted)'],
        },
        {
            id: 'github-not-paid',
            category: 'config',
            prior: 'no',
            weight: 84,
            literals: ['The job was not started because'],
            pattern: 'The job was not started because .*(account|spending limit|budget)',
            platform: true,
            explanation: 'GitHub did not start the job, because of the account: a payment, its spending limit or a budget.',
            cure: 'Look at billing and plans in the settings of the account or organization.',
            examples: [
                'The job was not started because recent account payments have failed or your spending limit needs to be increased.',
                'The job was not started because your account is locked due to a billing issue.',
                'The job was not started because an Actions budget is preventing further use.',
            ],
            green: ['The budget of this month is used by 40 %.'],
        },
        {
            id: 'github-service-container',
            category: 'infrastructure',
            prior: 'unknown',
            weight: 84,
            literals: [
                'Failed to initialize container',
                'Failed to initialize, ',
                'Docker create failed',
                'Docker pull failed',
                'Docker start fail',
                'One or more containers failed to start',
                'Service container',
            ],
            pattern: 'Failed to initialize container |Failed to initialize, .* service is unhealthy|Docker (create|pull|start) fail(ed)? with exit code|One or more containers failed to start',
            platform: true,
            explanation: 'A container that the job needs did not start.',
            cure: 'Run it again; if it stays, look at its image, options and health command.',
            examples: [
                '##[error]Failed to initialize container postgres:16',
                '##[error]Docker pull failed with exit code 1',
                '##[error]One or more containers failed to start.',
            ],
            green: ['postgres service is healthy.'],
        },
    ],
};

;// CONCATENATED MODULE: ./packages/failures/src/rules/gitlab-runner.ts
const GITLAB_RUNNER = {
    family: 'gitlab-runner',
    source: 'gitlab-org/gitlab-runner executors/kubernetes, executors/docker, commands/helpers (artifacts); kubelet; Azure Pipelines agent',
    rules: [
        {
            id: 'gitlab-node-gone',
            category: 'runner-lost',
            prior: 'yes',
            weight: 90,
            literals: [
                'node no longer exists',
                'imminent node shutdown',
                'aborted: terminated',
                'We stopped hearing from agent',
                'Pod was terminated',
                'stopped hearing from',
                'spot instance',
                'The node was low on resource',
            ],
            pattern: 'node no longer exists|Pod was terminated in response to imminent node shutdown|Job failed \\(system failure\\): aborted: terminated|We stopped hearing from agent|The node was low on resource',
            platform: true,
            explanation: 'The machine of the job went away while it was running.',
            cure: 'Run the failed jobs again.',
            examples: [
                'ERROR: Job failed (system failure): aborted: terminated',
                'Pod was terminated in response to imminent node shutdown.',
                '##[error]We stopped hearing from agent Azure Pipelines 3. Verify the agent machine is running and has a healthy network connection.',
            ],
            green: ['node: v20.11.0'],
        },
        {
            id: 'gitlab-pod-broken',
            category: 'infrastructure',
            prior: 'yes',
            weight: 88,
            literals: [
                'error dialing backend',
                'container helper not found in pod',
                'container not found ("helper")',
                'No such exec instance',
                'Error cleaning up pod',
                'unable to upgrade connection',
            ],
            pattern: 'error dialing backend|container helper not found in pod|container not found \\("helper"\\)|Error response from daemon: No such exec instance|unable to upgrade connection: ',
            platform: true,
            explanation: 'The pod or container of the job broke away from its runner.',
            cure: 'Run the failed jobs again.',
            examples: [
                'ERROR: Job failed (system failure): error dialing backend: dial tcp 10.0.0.1:10250: connect: connection refused',
                'Error response from daemon: No such exec instance: 0123',
            ],
            green: ['Running on runner-abc via gitlab-runner-1...'],
        },
        {
            id: 'gitlab-image-pull',
            category: 'dependency',
            prior: 'unknown',
            weight: 90,
            literals: [
                'image pull failed',
                'failed to pull image',
                'is not present on list of allowed images',
                'Back-off pulling image',
                'ErrImagePull',
            ],
            pattern: 'image pull failed: |Job failed.*: failed to pull image "|is not present on list of allowed images|Back-off pulling image|ErrImagePull: ',
            not: 'timeout|timed out|EOF|TLS|connection|Service Unavailable|i/o|toomanyrequests|50[0-4]|no basic auth|denied|unauthorized',
            explanation: 'The image of the job could not be pulled.',
            cure: 'Check its name and tag, and that the runner may read it.',
            examples: [
                'ERROR: Job failed: prepare environment: image pull failed: Back-off pulling image "org/app:nope"',
                'ERROR: Job failed: failed to pull image "org/app:nope" with specified policies [always]: manifest for org/app:nope not found',
            ],
            green: ['Using docker image sha256:0123 for alpine:3 with digest alpine@sha256:4567 ...'],
        },
        {
            id: 'gitlab-artifacts',
            category: 'upstream',
            prior: 'unknown',
            weight: 78,
            literals: [
                'ERROR: Downloading artifacts',
                'artifact archive is missing',
                'This job depends on other jobs with expired/erased artifacts',
            ],
            pattern: 'ERROR: Downloading artifacts from coordinator\\.\\.\\. (not found|forbidden)|depends on other jobs with expired/erased artifacts',
            explanation: 'The artifacts of an earlier job are not there.',
            cure: 'Look at the job that makes them, and at how long they are kept.',
            examples: ['ERROR: Downloading artifacts from coordinator... not found  id=42 responseStatus=404 Not Found'],
            green: ['Downloading artifacts from coordinator... ok  id=42 responseStatus=200 OK'],
        },
        {
            id: 'gitlab-artifacts-upload',
            category: 'service',
            prior: 'yes',
            weight: 74,
            literals: ['ERROR: Uploading artifacts'],
            pattern: 'ERROR: Uploading artifacts .*(500|502|503|504|timeout|EOF)',
            platform: true,
            explanation: 'The artifacts could not be uploaded.',
            cure: 'Run the failed jobs again.',
            examples: [
                'ERROR: Uploading artifacts as "archive" to coordinator... error  error=couldn\'t execute POST: 502 Bad Gateway',
            ],
            green: ['Uploading artifacts as "archive" to coordinator... 201 Created'],
        },
        {
            id: 'gitlab-log-limit',
            category: 'config',
            prior: 'no',
            weight: 72,
            literals: [
                "Job's log exceeded limit",
                'The log length has exceeded the limit',
                'The job exceeded the maximum log length',
            ],
            pattern: "Job's log exceeded limit of|The log length has exceeded the limit of|The job exceeded the maximum log length",
            explanation: 'The job wrote more than its log may hold.',
            cure: 'Write less, or into a file that is kept as an artifact.',
            examples: [
                "Job's log exceeded limit of 4194304 bytes.",
                'The log length has exceeded the limit of 4 MB (this usually means that the test suite is raising the same exception over and over).',
            ],
            green: ['log level: info'],
        },
        {
            id: 'jenkins-io-exception',
            category: 'infrastructure',
            prior: 'unknown',
            weight: 64,
            literals: ['java.io.IOException: '],
            pattern: '^(Caused: |FATAL: |ERROR: |Also: +)?java\\.io\\.IOException: ',
            near: 'hudson\\.|jenkins\\.|^FATAL: |Finished: |remote file operation',
            explanation: 'Jenkins could not work on the machine of the job.',
            cure: 'Look at the workspace, the disk and the processes of that agent.',
            examples: ['java.io.IOException: Pipe closed after 0 cycles'],
            green: ['throws java.io.IOException'],
        },
    ],
};

;// CONCATENATED MODULE: ./packages/failures/src/rules/go.ts
const GO = {
    family: 'go',
    source: 'golang/go src/cmd/go, src/testing, cmd/compile, golangci-lint',
    rules: [
        {
            id: 'go-test-fail',
            category: 'test',
            prior: 'no',
            weight: 80,
            literals: ['--- FAIL: '],
            pattern: '^ *--- FAIL: \\S+ \\([\\d.]+s\\)',
            pick: 'first',
            explanation: 'A Go test failed.',
            cure: 'The lines before and after it have the details.',
            examples: ['--- FAIL: TestLogin (0.00s)'],
            green: ['--- PASS: TestLogin (0.00s)'],
        },
        {
            id: 'go-test-package',
            category: 'test',
            prior: 'no',
            weight: 66,
            literals: ['FAIL\t', 'FAIL    '],
            pattern: '^FAIL\\s+\\S+[./]\\S*\\s+([\\d.]+s|\\[(setup|build) failed\\])$',
            not: '\\[(setup|build) failed\\]',
            explanation: 'The tests of a Go package failed.',
            cure: 'The lines above name the test.',
            examples: ['FAIL\tgithub.com/acme/app/login\t0.012s'],
            green: ['ok  \tgithub.com/acme/app/login\t0.012s'],
        },
        {
            id: 'go-build-failed',
            category: 'compile',
            prior: 'no',
            weight: 80,
            literals: [
                '[build failed]',
                '[setup failed]',
                ': undefined: ',
                ': undefined',
                'declared and not used',
                'imported and not used',
                'declared but not used',
                'imported but not used',
                'go: syntax error',
                ': syntax error',
                'missing return',
                'not enough arguments',
                'too many arguments',
                'assignment mismatch',
                'invalid operation',
                ': cannot ',
                'unknown field',
                'redeclared',
                'is not in GOROOT',
                'is not in std',
                'import cycle',
                ': expected ',
                'missing ","',
            ],
            pattern: '^FAIL\\s+\\S+ \\[(build|setup) failed\\]|^(vet: )?(\\./|\\.\\./)*\\S+\\.go:\\d+:\\d+: (undefined: |cannot use |syntax error|.* (declared and not used|imported and not used|undefined|redeclared)|missing return|not enough arguments|too many arguments|assignment mismatch|invalid operation|cannot |unknown field|undefined|expected |.* is not in (GOROOT|std)|import cycle|missing ",")',
            pick: 'first',
            explanation: 'The Go sources do not compile.',
            cure: 'Mend the line that is named.',
            examples: [
                './main.go:12:2: undefined: foo',
                'FAIL\tgithub.com/acme/app/login [build failed]',
                'main.go:7:2: "os" imported and not used',
            ],
            green: ['main.go:12: starting'],
        },
        {
            id: 'go-modules',
            category: 'dependency',
            prior: 'no',
            weight: 82,
            literals: [
                'no matching versions for query',
                'no required module provides package',
                'missing go.sum entry',
                'updates to go.mod needed',
                'unknown revision',
                'invalid version',
                'cannot find module providing',
                'reading https://',
                'requires go >= ',
                'go.mod requires go',
                'verifying module',
                'checksum mismatch',
                'inconsistent vendoring',
                'invalid go version',
                'module requires Go',
                'cannot find package "',
            ],
            pattern: 'no required module provides package|missing go\\.sum entry|updates to go\\.mod needed|: (unknown revision|invalid version: )|cannot find module providing package|requires go >= |go\\.mod requires go|verifying (module|\\S+@\\S+): checksum mismatch|inconsistent vendoring|invalid go version .*: must match|note: module requires Go|cannot find package ".*" in any of|no matching versions for query',
            explanation: 'The Go modules asked for cannot be had in that version, or go.mod and go.sum do not fit.',
            cure: 'Run `go mod tidy` and commit both files, or use the version of Go that is asked for.',
            examples: [
                'main.go:4:2: no required module provides package github.com/acme/lib; to add it:',
                'go: github.com/acme/lib@v9.9.9: invalid version: unknown revision v9.9.9',
                'go: updates to go.mod needed',
            ],
            green: ['go: downloading github.com/acme/lib v1.0.0'],
        },
        {
            id: 'go-timeout',
            category: 'timeout',
            prior: 'unknown',
            weight: 90,
            literals: ['panic: test timed out after', '*** Test killed'],
            pattern: 'panic: test timed out after|\\*\\*\\* Test killed( with \\w+)?: ran too long',
            explanation: 'A Go test binary ran longer than its limit.',
            cure: 'The goroutine dump shows what hangs; or raise -timeout.',
            examples: ['panic: test timed out after 10m0s', '*** Test killed with quit: ran too long (11m0s).'],
            green: ['go test -timeout 10m ./...'],
        },
        {
            id: 'go-race',
            category: 'test',
            prior: 'unknown',
            weight: 82,
            literals: ['WARNING: DATA RACE', 'race detected during execution'],
            pattern: '^ *WARNING: DATA RACE|race detected during execution of test',
            explanation: 'The race detector found a data race.',
            cure: 'The two stacks that follow name the accesses.',
            examples: ['WARNING: DATA RACE', '    testing.go:1152: race detected during execution of test'],
            green: ['go test -race ./...'],
        },
        {
            id: 'go-panic',
            category: 'crash',
            prior: 'unknown',
            weight: 66,
            literals: ['panic: '],
            pattern: '^panic: ',
            not: 'test timed out after|\\[recovered\\]',
            pick: 'first',
            explanation: 'A Go program panicked.',
            cure: 'The stack that follows names the place.',
            examples: ['panic: runtime error: index out of range [3] with length 3'],
            green: ['recovered from panic: ok'],
        },
        {
            id: 'golangci-issues',
            category: 'lint',
            prior: 'no',
            weight: 66,
            literals: [
                '(errcheck)',
                '(staticcheck)',
                '(govet)',
                '(gosimple)',
                '(unused)',
                '(revive)',
                '(gocritic)',
                '(ineffassign)',
                '(typecheck)',
                '(gofmt)',
                '(gofumpt)',
                '(goimports)',
                '(gci)',
                '(lll)',
                '(misspell)',
                '(stylecheck)',
                '(gosec)',
                '(gocyclo)',
                '(funlen)',
                '(dupl)',
                '(unparam)',
                '(wsl)',
                '(nolintlint)',
                '(goconst)',
                '(depguard)',
                '(unconvert)',
                '(whitespace)',
                '(noctx)',
                '(bodyclose)',
                '(prealloc)',
                '(cyclop)',
                '(gocognit)',
                'golangci-lint exit',
                ' issues:',
                'Running error',
            ],
            pattern: '^##\\[error\\]?.*\\.go:\\d+:\\d+: .* \\(\\w+\\)$|^\\S+\\.go:\\d+(:\\d+)?: .* \\([a-z]+\\)$|golangci-lint exit with code|^[1-9]\\d* issues:$|level=error msg="Running error',
            explanation: 'A linter found something that the project forbids.',
            cure: 'Mend the lines that are named.',
            examples: ['main.go:12:2: Error return value of `f.Close` is not checked (errcheck)', '3 issues:'],
            green: ['0 issues.'],
        },
    ],
};

;// CONCATENATED MODULE: ./packages/failures/src/rules/gradle-repositories.ts
const GRADLE_REPOSITORIES = {
    family: 'gradle-repositories',
    source: 'gradle/gradle (BuildExceptionReporter, AbstractTestTask, ResolveException, HttpErrorStatusCodeException), Android Gradle plugin, sbt, Ant',
    rules: [
        {
            id: 'gradle-resolve',
            category: 'dependency',
            prior: 'no',
            weight: 80,
            literals: [
                '> Could not find ',
                '> Could not resolve',
                'Could not resolve all',
                'unresolved dependency',
                'sbt.ResolveException',
                'sbt.librarymanagement.ResolveException',
                'Could not find any version',
                'No matching variant',
                'Could not find method',
                'was not found in any of the following sources',
                'not found: https',
                'Error downloading',
            ],
            pattern: '> Could not (find|resolve) ([\\w.-]+:)+[\\w.+\\[\\](),-]+\\.?$|Could not find any version that matches|> Could not resolve all (files|dependencies|artifacts|task dependencies)|unresolved dependency: |ResolveException: (unresolved dependency|Error downloading)|No matching variant of|Plugin \\[id: .*\\] was not found in any of the following sources',
            explanation: 'Gradle did not find a dependency in any of its repositories.',
            cure: 'Correct its coordinates, or add the repository that has it.',
            examples: [
                '> Could not find com.example:lib:9.9.9.',
                "> Could not resolve all files for configuration ':compileClasspath'.",
                "Plugin [id: 'com.example.x', version: '1.0'] was not found in any of the following sources:",
            ],
            green: ['Download https://repo.maven.apache.org/maven2/a/b/1.0/b-1.0.pom'],
        },
        {
            id: 'gradle-repository-network',
            category: 'network',
            prior: 'yes',
            weight: 88,
            literals: [
                '> Connect to ',
                '> Read timed out',
                '> Connection ',
                '> Remote host',
                '> Premature end',
                '> No such host',
                '> Network is',
                'Name or service not known',
                '> Temporary',
                'Temporary failure',
                'java.net.UnknownHost',
                'java.net.SocketTimeout',
                'java.net.Connect',
                'java.net.Socket',
                'IOException: Downloading from',
                'failed: timeout',
            ],
            pattern: '> (Connect to .* failed: |Read timed out|Connection (reset|timed out|refused)|Remote host (closed|terminated) |Premature end of|[\\w.-]+: (Name or service not known|Temporary failure)|No such host is known|Network is unreachable)|Exception in thread "main" java\\.(net\\.(UnknownHost|SocketTimeout|Connect|Socket)|io\\.IOException: Downloading from)|Downloading from https?://services\\.gradle\\.org\\S* failed: timeout',
            explanation: 'Gradle could not reach a repository, or the connection broke.',
            cure: 'Run it again; setup-gradle keeps a cache.',
            examples: [
                '   > Connect to repo.maven.apache.org:443 [repo.maven.apache.org/146.75.1.1] failed: Connect timed out',
                '   > Read timed out',
                'Exception in thread "main" java.net.SocketTimeoutException: Connect timed out',
            ],
            green: ['Downloading https://services.gradle.org/distributions/gradle-8.5-bin.zip'],
        },
        {
            id: 'gradle-repository-service',
            category: 'service',
            prior: 'yes',
            weight: 90,
            literals: ['Received status code', 'Server returned HTTP response code: 5'],
            pattern: 'Received status code (5\\d\\d|429) from server|Server returned HTTP response code: (5\\d\\d|429)',
            explanation: 'A repository answered with a server error or a rate limit.',
            cure: 'Run it again after a pause.',
            examples: [
                "   > Could not GET 'https://repo.maven.apache.org/maven2/a/b/1.0/b-1.0.pom'. Received status code 502 from server: Bad Gateway",
            ],
            green: ['HTTP response code: 200'],
        },
        {
            id: 'gradle-repository-refused',
            category: 'auth',
            prior: 'no',
            weight: 90,
            literals: ['Received status code 40', 'Username must not be null', 'Server returned HTTP response code: 40'],
            pattern: 'Received status code (401|403) from server|> Username must not be null|Server returned HTTP response code: (401|403)',
            explanation: 'A repository did not accept the credentials, or none were given.',
            cure: 'Give the repository its credentials; a pull request from a fork has no secrets.',
            examples: [
                "   > Could not GET 'https://maven.pkg.github.com/a/b/1.0/b-1.0.pom'. Received status code 401 from server: Unauthorized",
            ],
            green: ['credentials(PasswordCredentials)'],
        },
    ],
};

;// CONCATENATED MODULE: ./packages/failures/src/rules/gradle.ts
const GRADLE = {
    family: 'gradle',
    source: 'gradle/gradle (BuildExceptionReporter, AbstractTestTask, ResolveException, HttpErrorStatusCodeException), Android Gradle plugin, sbt, Ant',
    rules: [
        {
            id: 'gradle-tests',
            category: 'test',
            prior: 'no',
            weight: 86,
            literals: [
                'There were failing tests',
                'There were failing spec',
                'No tests found for given includes',
                'Test process encountered an unexpected problem',
            ],
            pattern: '^> There were failing (tests|specs)|No tests found for given includes|Test process encountered an unexpected problem',
            explanation: 'Tests failed under Gradle.',
            cure: 'The report it names, and the lines above, have the details.',
            examples: [
                '> There were failing tests. See the report at: file:///home/runner/work/app/app/build/reports/tests/test/index.html',
            ],
            green: ['> Task :test'],
        },
        {
            id: 'gradle-test-count',
            category: 'test',
            prior: 'no',
            weight: 78,
            literals: ['tests completed,', 'test completed,', 'Total tests run', 'Tests: succeeded'],
            pattern: '\\d+ tests? completed, [1-9]\\d* failed|Total tests run: ?\\d+,.* Failures: [1-9]|\\*\\*\\* [1-9]\\d* TESTS? FAILED \\*\\*\\*|Tests: succeeded \\d+, failed [1-9]',
            explanation: 'Tests failed.',
            cure: 'The lines above name them.',
            examples: [
                '120 tests completed, 2 failed, 3 skipped',
                'Tests: succeeded 10, failed 1, canceled 0, ignored 0, pending 0',
            ],
            green: ['120 tests completed, 0 failed'],
        },
        {
            id: 'gradle-compile',
            category: 'compile',
            prior: 'no',
            weight: 84,
            literals: [
                'Compilation failed; see the compiler',
                'Compilation error. See log',
                'Execution failed for task',
                'Compile failed; see',
                'Compilation failed',
            ],
            pattern: '> Compilation failed; see the compiler|> Compilation error\\. See log|Execution failed for task .:(\\S+:)?compile\\w+|^Compile failed; see the compiler error output|\\[error\\] \\(.*[cC]ompile(Incremental)?\\) Compilation failed',
            explanation: 'The sources do not compile.',
            cure: 'The first compiler message names file and line.',
            examples: [
                '> Compilation failed; see the compiler error output for details.',
                "Execution failed for task ':app:compileDebugKotlin'.",
            ],
            green: ['> Task :compileJava UP-TO-DATE'],
        },
        {
            id: 'gradle-script',
            category: 'config',
            prior: 'no',
            weight: 78,
            literals: [
                'A problem occurred evaluating',
                'A problem occurred configuring',
                'Could not compile build file',
                'Could not open cp_',
                'No such property',
                '> Could not find method',
                'Could not get unknown property',
                'Could not set unknown property',
                'not found in root project',
                'not found in project',
                'Project directory',
                'is not part of the build',
                'SDK location not found',
                'does not contain a Gradle build',
                'Minimum supported Gradle version',
                'failed to find target',
                'Failed to find Build Tools',
                'have not accepted the license',
                'Android Gradle plugin requires Java',
                'Could not determine java version',
                "Value '",
                'No signature of method',
                'Script compilation error',
                'Unknown command-line option',
                'Failed to apply plugin',
                "Task '",
                'Target "',
                'Buildfile: ',
            ],
            pattern: '> (No such property: |Could not find method |Could not (get|set) unknown property |SDK location not found|Failed to apply plugin|Minimum supported Gradle version|[Ff]ailed to find (target|Build Tools)|Android Gradle plugin requires Java|No signature of method)|^(Could not compile (build|settings) file|Could not open cp_)|(Task|Project) \'[^\']*\' not found in (root )?project|You have not accepted the license agreements|Failed to install the following Android SDK packages as some licences|does not contain a Gradle build|Could not determine java version from|Script compilation errors?:|Unknown command-line option|Target "[^"]*" does not exist in the project|^Buildfile: .* does not exist',
            explanation: 'The build script is wrong, or does not fit this version of the tool or this machine.',
            cure: 'Correct the line that is named.',
            examples: [
                '> No such property: sonatypeUsername for class: org.gradle.api.internal.project.DefaultProject_Decorated',
                '> Could not find method compile() for arguments [junit:junit:4.12]',
                "Task 'biuld' not found in root project 'app'.",
                '> SDK location not found. Define a valid SDK location with an ANDROID_HOME environment variable',
                'Target "tset" does not exist in the project "app".',
            ],
            green: ['> Configure project :app'],
        },
        {
            id: 'gradle-problem',
            category: 'config',
            prior: 'no',
            weight: 54,
            literals: ['A problem occurred evaluating', 'A problem occurred configuring', 'A problem occurred starting'],
            pattern: '^(\\* )?A problem occurred (evaluating|configuring|starting)',
            explanation: 'The build could not be configured.',
            cure: 'The line after it names the reason.',
            examples: ["A problem occurred evaluating root project 'app'.", "A problem occurred configuring project ':app'."],
            green: ['Configuration on demand is an incubating feature.'],
        },
        {
            id: 'gradle-lint',
            category: 'lint',
            prior: 'no',
            weight: 86,
            literals: [
                'rule violations were found',
                'violations were found',
                'had format violations',
                'KtLint found',
                'Lint found errors',
                'Analysis failed with',
                'Javadoc generation failed',
                'Execution failed for task',
            ],
            pattern: "> (Checkstyle rule violations were found|\\d+ (PMD|CodeNarc) rule violations were found|(SpotBugs|FindBugs) (rule )?violations were found|The following files had format violations|KtLint found code style violations|Lint found errors|Analysis failed with \\d+ weighted issues|Javadoc generation failed)|Execution failed for task .:(\\S+:)?(spotless\\w*Check|spotlessJava|checkstyle(Main|Test)|ktlint\\w*|detekt\\w*|lint(Debug|Release|Vital)?\\w*|pmd(Main|Test)|spotbugs\\w*|javadoc|licenseMain|verifyGoogleJavaFormat)'",
            explanation: 'A style or static check failed.',
            cure: 'The report names file and line; spotlessApply or ktlintFormat mend formatting.',
            examples: [
                '> Checkstyle rule violations were found. See the report at: file:///app/build/reports/checkstyle/main.html',
                "Execution failed for task ':spotlessJavaCheck'.",
            ],
            green: ['> Task :checkstyleMain'],
        },
        {
            id: 'gradle-task',
            category: 'config',
            prior: 'no',
            weight: 46,
            literals: ['Execution failed for task', 'finished with non-zero exit value'],
            pattern: "^(\\* )?Execution failed for task '|finished with non-zero exit value (?:[1-9]$|[1-9]\\d$)",
            explanation: 'A task of the build failed.',
            cure: 'The lines after it name the reason.',
            examples: [
                "Execution failed for task ':app:generate'.",
                "> Process 'command 'npm'' finished with non-zero exit value 1",
            ],
            green: ['> Task :app:generate'],
        },
        {
            id: 'ant-tests',
            category: 'test',
            prior: 'no',
            weight: 76,
            literals: [
                'One or more tests failed',
                'Some tests failed',
                'Tests failed',
                'tests failed',
                ' FAILED',
                'Test(s) failed',
            ],
            pattern: 'build\\S*\\.xml:\\d+: .*([Tt]ests? failed|[Ff]ailures?)|^(TEST|Test) \\S+ FAILED( \\(|$)|(One or more|Some) tests? (have )?failed',
            explanation: 'Tests failed under Ant.',
            cure: 'The lines above name them.',
            examples: [
                '/home/runner/work/app/app/build.xml:1408: One or more tests failed',
                '    [junit] Test org.acme.ATest FAILED',
            ],
            green: ['[junit] Testsuite: org.acme.ATest'],
        },
    ],
};

;// CONCATENATED MODULE: ./packages/failures/src/rules/java.ts
const JAVA = {
    family: 'java',
    source: 'OpenJDK javac compiler.properties, kotlinc, scalac, doclint',
    rules: [
        {
            id: 'javac-error',
            category: 'compile',
            prior: 'no',
            weight: 80,
            literals: [
                ': error: ',
                '.java:[',
                'e: file:',
                'e: /',
                '[error] ',
                'warnings found and -Werror',
                'startup failed:',
                '.groovy: ',
            ],
            pattern: '\\.java:(\\[?\\d+[,\\d]*\\]?:?) (error: |cannot find symbol|package \\S+ does not exist|incompatible types|method does not override|class .* is (public|already)|.* is not abstract|unreported exception|constructor .* cannot be|reached end of file|.; expected|illegal |no suitable |cannot access |error:)|^e: .*\\.kts?: ?\\(?\\d+[,:] ?\\d+|\\[error\\] \\S+\\.scala:\\d+|\\.java: warnings found and -Werror specified|startup failed:$|\\.groovy: \\d+: ',
            not: 'error: (tag not allowed|unknown tag|self-closing|malformed HTML|bad use of|reference not found|unexpected end tag|@param|@return|@throws|exception not thrown|unknown reference|invalid use of|heading used|element not)',
            pick: 'first',
            explanation: 'The compiler found an error.',
            cure: 'Mend the line that is named.',
            examples: [
                '/app/src/A.java:91: error: cannot find symbol',
                '[ERROR] /app/src/A.java:[112,23] cannot find symbol',
                'e: file:///app/src/A.kt:69:14 Type mismatch: inferred type is Long? but Long was expected',
                '[error] /app/src/A.scala:10:5: not found: value x',
            ],
            green: ['warning: /app/src/A.java:91: deprecated API', '\tat org.acme.A.run(A.java:91)'],
        },
        {
            id: 'javadoc-error',
            category: 'lint',
            prior: 'no',
            weight: 82,
            literals: [
                'tag not allowed here',
                'unknown tag',
                'self-closing element',
                'malformed HTML',
                'bad use of',
                'reference not found',
                'unexpected end tag',
                'error: @',
                'exception not thrown',
                'unknown reference',
                'invalid use of @return',
                'heading used out',
                'element not ',
            ],
            pattern: '\\.java:(\\[?\\d+[,\\d]*\\]?:?) error: (tag not allowed|unknown tag|self-closing element|malformed HTML|bad use of|reference not found|unexpected end tag|@param|@return|@throws|exception not thrown|unknown reference|invalid use of @return|heading used out of sequence|element not (allowed|closed))',
            pick: 'first',
            explanation: 'A documentation comment is wrong.',
            cure: 'Mend the comment that is named.',
            examples: [
                '/app/src/A.java:45: error: tag not allowed here: <dl>',
                '/app/src/A.java:7: error: reference not found',
            ],
            green: ['/app/src/A.java:45: warning: no comment'],
        },
        {
            id: 'java-class-missing',
            category: 'dependency',
            prior: 'no',
            weight: 50,
            literals: [
                'java.lang.ClassNotFoundException',
                'java.lang.NoClassDefFoundError',
                'java.lang.NoSuchMethodError',
                'A required class was missing while executing',
                'java.lang.NoSuchFieldError',
                'Could not find or load main class',
            ],
            pattern: '(^|: |by: )java\\.lang\\.(ClassNotFoundException|NoClassDefFoundError|NoSuchMethodError|NoSuchFieldError): |A required class was missing while executing|^Error: Could not find or load main class',
            explanation: 'A class, or a method of it, is not on the class path in the version expected.',
            cure: 'Align the versions of the libraries, or add the missing one.',
            examples: [
                'java.lang.NoSuchMethodError: org.acme.A.b()V',
                'Error: Could not find or load main class org.acme.Main',
            ],
            green: ['SLF4J: Failed to load class "org.slf4j.impl.StaticLoggerBinder".'],
        },
        {
            id: 'java-class-version',
            category: 'config',
            prior: 'no',
            weight: 56,
            literals: ['UnsupportedClassVersionError', 'has been compiled by a more recent version'],
            pattern: 'UnsupportedClassVersionError|has been compiled by a more recent version of the Java Runtime',
            explanation: 'A class was compiled for a newer Java than the one that runs here.',
            cure: 'Set the version of Java with setup-java, or use a release of the library for this one.',
            examples: [
                'java.lang.UnsupportedClassVersionError: A has been compiled by a more recent version of the Java Runtime (class file version 61.0)',
            ],
            green: ['class file version 61.0'],
        },
        {
            id: 'java-main-exception',
            category: 'crash',
            prior: 'unknown',
            weight: 34,
            literals: ['Exception in thread "main"'],
            pattern: '^Exception in thread "main" ',
            explanation: 'A Java program ended with an exception.',
            cure: 'The stack that follows names the place.',
            examples: ['Exception in thread "main" java.lang.IllegalStateException: no config'],
            green: ['main: started'],
        },
        {
            id: 'junit-discovery',
            category: 'test',
            prior: 'no',
            weight: 70,
            literals: [
                'failed to discover tests',
                'failed to execute tests',
                'initializationError',
                'Failed tests:',
                'Tests in error:',
                'FAILURES!!!',
                '<<< FAILURE!',
                '<<< ERROR!',
            ],
            pattern: 'TestEngine with ID .* failed to (discover|execute) tests|^(\\[ERROR\\] )?(Failed tests|Tests in error):|^FAILURES!!!$|<<< (FAILURE|ERROR)!',
            pick: 'first',
            explanation: 'Tests failed, or could not be found.',
            cure: 'The lines after it name them.',
            examples: [
                "[ERROR] TestEngine with ID 'junit-vintage' failed to discover tests",
                'Failed tests:   testA(org.acme.ATest): expected:<1> but was:<2>',
                '[ERROR] org.acme.ATest.testA -- Time elapsed: 0.01 s <<< FAILURE!',
            ],
            green: ['OK (12 tests)'],
        },
    ],
};

;// CONCATENATED MODULE: ./packages/failures/src/rules/js-tests.ts
const JS_TESTS = {
    family: 'js-tests',
    source: 'jest-reporters, vitest, mocha lib/reporters/base.js, node:test (TAP), ava, tap, jasmine, karma, Cypress, Playwright reporters, tsd',
    rules: [
        {
            id: 'jest-summary',
            category: 'test',
            prior: 'no',
            weight: 82,
            literals: ['Tests: ', 'Test Suites: ', 'Snapshots: ', 'Test Files ', 'Tests  '],
            pattern: '^(Tests|Test Suites|Snapshots): +([1-9]\\d* \\w+, )*[1-9]\\d* failed|^ *Test Files +[1-9]\\d* failed|^ +Tests +[1-9]\\d* failed',
            explanation: 'Tests failed.',
            cure: 'The lines above with ● or FAIL name them.',
            examples: [
                'Tests:       14 failed, 14 total',
                'Test Suites: 1 failed, 3 passed, 4 total',
                ' Test Files  1 failed | 3 passed (4)',
                '      Tests  2 failed | 10 passed (12)',
            ],
            green: ['Tests:       14 passed, 14 total'],
        },
        {
            id: 'jest-suite',
            category: 'test',
            prior: 'no',
            weight: 66,
            literals: ['Test suite failed to run', '● Test suite', ' › ', 'FAIL '],
            pattern: '● Test suite failed to run|^ *● .+ › .+|^ *FAIL +\\S+\\.(test|spec)\\.[cm]?[jt]sx?|^ ?FAIL +(\\S+ )?\\S+\\.[cm]?[jt]sx?( |$)',
            pick: 'first',
            explanation: 'Tests failed.',
            cure: 'The lines after it tell why.',
            examples: ['  ● Test suite failed to run', '  ● Login › shows the form', 'FAIL src/login.test.js'],
            green: ['PASS src/login.test.js'],
        },
        {
            id: 'mocha-failing',
            category: 'test',
            prior: 'no',
            weight: 82,
            literals: [' failing'],
            pattern: '^ *[1-9]\\d* failing( |$)',
            explanation: 'Tests failed under mocha.',
            cure: 'The numbered list after it names them.',
            examples: ['  1 failing', '  12 failing (3s)'],
            green: ['  120 passing (2s)'],
        },
        {
            id: 'tap-not-ok',
            category: 'test',
            prior: 'no',
            weight: 70,
            literals: ['not ok ', '# fail '],
            pattern: '^ *not ok \\d+( |$)|^# fail +[1-9]|^\u2139 fail [1-9]',
            not: '# (TODO|SKIP|todo|skip)',
            pick: 'first',
            explanation: 'A test failed (TAP).',
            cure: 'The block after it has the details.',
            examples: ['not ok 778 parallel/test-crypto', '# fail 1'],
            green: ['ok 778 parallel/test-crypto', 'not ok 3 later # TODO not written', '# fail 0'],
        },
        {
            id: 'playwright-summary',
            category: 'test',
            prior: 'unknown',
            weight: 76,
            literals: [
                '1 failed',
                '2 failed',
                '3 failed',
                '4 failed',
                '5 failed',
                '6 failed',
                '7 failed',
                '8 failed',
                '9 failed',
                '0 failed',
            ],
            pattern: '^ +[1-9]\\d* failed$',
            explanation: 'Browser tests failed.',
            cure: 'The list after it names them; traces show what was on the page.',
            examples: ['  4 failed'],
            green: ['  4 passed (12.3s)'],
        },
        {
            id: 'cypress-summary',
            category: 'test',
            prior: 'unknown',
            weight: 76,
            literals: ['failed (', 'Failing: ', 'Cypress failed to'],
            pattern: '✖ +[1-9]\\d* of \\d+ failed|│ +Failing: +[1-9]',
            explanation: 'Browser tests failed.',
            cure: 'Videos and screenshots show what was on the page.',
            examples: [
                '    ✖  1 of 3 failed (33%)                     00:12        5        4        1',
                '  │ Failing:      1                                          │',
            ],
            green: ['  │ Failing:      0                                          │'],
        },
        {
            id: 'browser-missing',
            category: 'config',
            prior: 'no',
            weight: 82,
            literals: [
                "Executable doesn't exist at",
                'Host system is missing dependencies',
                'Could not find Chrome',
                'Please set env variable CHROME_BIN',
                'No binary for Chrome',
                'Cypress executable not found',
                'Missing X server',
                'Missing or invalid display',
                'Failed to launch the browser process',
                'cannot find Chrome binary',
                'No usable sandbox',
                'session not created',
            ],
            pattern: "Executable doesn't exist at|Host system is missing dependencies to run browsers|Could not find Chrome \\(|Please set env variable CHROME_BIN|No binary for \\w+ browser|Cypress executable not found|Missing X server|cannot find Chrome binary|No usable sandbox!|session not created: This version of ChromeDriver|Failed to launch the browser process",
            explanation: 'The browser that the tests need is not there, or cannot be started.',
            cure: 'Install it in a step before (for Playwright: npx playwright install --with-deps).',
            examples: [
                "browserType.launch: Executable doesn't exist at /home/runner/.cache/ms-playwright/chromium-1/chrome",
                'Error: Could not find Chrome (ver. 119.0.6045.105).',
            ],
            green: ['Chromium 119.0 downloaded to /home/runner/.cache/ms-playwright/chromium-1'],
        },
        {
            id: 'js-assertion',
            category: 'test',
            prior: 'no',
            weight: 52,
            literals: ['AssertionError ['],
            pattern: 'AssertionError \\[ERR_ASSERTION\\]',
            explanation: 'An assertion failed.',
            cure: 'The lines after it name the place.',
            examples: ["Uncaught AssertionError [ERR_ASSERTION]: 'a' == 'b'"],
            green: ['assertions: 12'],
        },
        {
            id: 'karma-failed',
            category: 'test',
            prior: 'no',
            weight: 76,
            literals: ['Executed ', 'tests failed', 'specs, ', 'FAILED TESTS', 'examples, ', 'scenarios ('],
            pattern: '^(Chrome|Firefox|HeadlessChrome|PhantomJS|Safari).*Executed \\d+ of \\d+ .*\\([1-9]\\d* FAILED\\)|^\\d+ specs?, [1-9]\\d* failures?|^ *[1-9]\\d* tests? failed$|^\\d+ scenarios? \\(([1-9]\\d* \\w+, )*[1-9]\\d* failed',
            explanation: 'Tests failed.',
            cure: 'The lines above name them.',
            examples: [
                'Chrome Headless 119.0 (Linux): Executed 12 of 12 (1 FAILED) (0.1 secs / 0.05 secs)',
                '12 specs, 1 failure',
                '  2 tests failed',
                '12 scenarios (1 failed, 11 passed)',
            ],
            green: ['12 specs, 0 failures'],
        },
        {
            id: 'mozilla-unexpected',
            category: 'test',
            prior: 'unknown',
            weight: 82,
            literals: ['TEST-UNEXPECTED-'],
            pattern: 'TEST-UNEXPECTED-(FAIL|TIMEOUT|PASS|ERROR|CRASH|NOTRUN)',
            pick: 'first',
            explanation: 'A test ended otherwise than expected (mozlog).',
            cure: 'The line names the test.',
            examples: ['TEST-UNEXPECTED-FAIL | dom/base/test/test_a.html | uncaught exception'],
            green: ['TEST-PASS | dom/base/test/test_a.html | took 20ms'],
        },
    ],
};

;// CONCATENATED MODULE: ./packages/failures/src/rules/kubernetes.ts
const KUBERNETES = {
    family: 'kubernetes',
    source: 'kubernetes/kubectl, helm, hashicorp/terraform internal/, aws/aws-cli and SDK error codes, gcloud, az, Azure ARM, serverless, wrangler, vercel, firebase, ansible',
    rules: [
        {
            id: 'kube-unreachable',
            category: 'network',
            prior: 'yes',
            weight: 74,
            literals: [
                'Unable to connect to the server',
                'The connection to the server',
                'Kubernetes cluster unreachable',
                'was refused - did you specify',
            ],
            pattern: 'Unable to connect to the server: |The connection to the server \\S+ was refused|Kubernetes cluster unreachable',
            explanation: 'The Kubernetes API does not answer.',
            cure: 'Run it again; if it stays, check the kubeconfig and that the cluster is up.',
            examples: [
                'Unable to connect to the server: dial tcp 10.0.0.1:6443: i/o timeout',
                'The connection to the server localhost:8080 was refused - did you specify the right host or port?',
            ],
            green: ['deployment.apps/app configured'],
        },
        {
            id: 'kube-wait',
            category: 'timeout',
            prior: 'unknown',
            weight: 76,
            literals: [
                'timed out waiting for the condition',
                'exceeded its progress deadline',
                'context deadline exceeded',
                'UPGRADE FAILED',
                'INSTALLATION FAILED',
            ],
            pattern: 'timed out waiting for the condition|exceeded its progress deadline|(UPGRADE|INSTALLATION) FAILED: .*(timed out|deadline)',
            explanation: 'What was deployed did not become ready in time.',
            cure: 'Look at the events and logs of its pods.',
            examples: [
                'error: timed out waiting for the condition on deployments/app',
                'error: deployment "app" exceeded its progress deadline',
                'Error: UPGRADE FAILED: timed out waiting for the condition',
            ],
            green: ['deployment "app" successfully rolled out'],
        },
        {
            id: 'kube-forbidden',
            category: 'auth',
            prior: 'no',
            weight: 82,
            literals: [
                'Error from server (Forbidden)',
                'must be logged in to the server',
                'error: You must be logged in',
                '(Unauthorized)',
                'is forbidden: User',
            ],
            pattern: 'Error from server \\((Forbidden|Unauthorized)\\)|[Yy]ou must be logged in to the server|is forbidden: User "',
            explanation: 'The account may not do this in the cluster.',
            cure: 'Grant it the role, or renew its credentials.',
            examples: [
                'Error from server (Forbidden): pods is forbidden: User "ci" cannot list resource "pods"',
                'error: You must be logged in to the server (Unauthorized)',
            ],
            green: ['clusterrolebinding.rbac.authorization.k8s.io/ci unchanged'],
        },
        {
            id: 'kube-invalid',
            category: 'config',
            prior: 'no',
            weight: 78,
            literals: [
                'error validating ',
                'Error from server (',
                'error: unable to recognize',
                'no matches for kind',
                'UPGRADE FAILED',
                'INSTALLATION FAILED',
                'YAML parse error on',
                'resource mapping not found',
                'Error: template: ',
                'execution error at',
            ],
            pattern: 'error: error validating |Error from server \\((NotFound|BadRequest|Invalid|AlreadyExists|Conflict)\\)|no matches for kind "|Error: (UPGRADE|INSTALLATION) FAILED: |YAML parse error on |resource mapping not found for|^Error: template: |execution error at \\(',
            not: 'timed out|deadline',
            explanation: 'Kubernetes or Helm refused what was to be applied.',
            cure: 'Correct the manifest or values that are named.',
            examples: [
                'error: error validating "app.yaml": error validating data: unknown field "spec.replica"',
                'Error from server (NotFound): deployments.apps "app" not found',
                'Error: UPGRADE FAILED: cannot patch "app"',
            ],
            green: ['Release "app" has been upgraded. Happy Helming!'],
        },
    ],
};

;// CONCATENATED MODULE: ./packages/failures/src/rules/lint.ts
const LINT = {
    family: 'lint',
    source: 'eslint stylish formatter, prettier, biome, ruff, flake8, pylint, black, isort, pre-commit, codespell, clang-format, rubocop, golint, shellcheck, hadolint, stylelint, markdownlint, gofmt, ktlint',
    rules: [
        {
            id: 'eslint-problems',
            category: 'lint',
            prior: 'no',
            weight: 80,
            literals: [' problems (', ' problem (', 'ESLint found too many warnings', 'problems ('],
            pattern: '✖ \\d+ problems? \\([1-9]\\d* errors?|^\\D{0,4}\\d+ problems? \\([1-9]\\d* errors?|ESLint found too many warnings',
            explanation: 'ESLint found errors.',
            cure: 'The lines above name file, line and rule; some mend themselves with --fix.',
            examples: ['✖ 12 problems (2 errors, 10 warnings)', 'ESLint found too many warnings (maximum: 0).'],
            green: ['✖ 10 problems (0 errors, 10 warnings)'],
        },
        {
            id: 'eslint-line',
            category: 'lint',
            prior: 'no',
            weight: 58,
            literals: ['  error  '],
            pattern: '^ *\\d+:\\d+ +error +\\S.* +@?[\\w-]+(/[\\w-]+)*$',
            pick: 'first',
            explanation: 'ESLint found an error.',
            cure: 'Mend the line that is named.',
            examples: ["  12:3  error  'x' is assigned a value but never used  @typescript-eslint/no-unused-vars"],
            green: ['  12:3  warning  Unexpected console statement  no-console'],
        },
        {
            id: 'prettier-check',
            category: 'lint',
            prior: 'no',
            weight: 82,
            literals: [
                'Code style issues',
                'Forgot to run Prettier',
                'would be reformatted',
                'would reformat',
                'needs formatting',
                'is not formatted',
                'File content differs from formatting output',
                'Some errors were emitted while running checks',
                'Formatter would have printed',
            ],
            pattern: 'Code style issues (were )?found in|Forgot to run Prettier\\?|^(Oh no! .*)?[1-9]\\d* files? would be reformatted|^would reformat \\S+|Would reformat: |File content differs from formatting output|Formatter would have printed the following|is not (properly |correctly )?formatted',
            explanation: 'Files are not formatted.',
            cure: 'Run the formatter and commit.',
            examples: [
                '[warn] Code style issues found in 2 files. Run Prettier with --write to fix.',
                '2 files would be reformatted, 10 files would be left unchanged.',
                'would reformat src/a.py',
            ],
            green: ['All matched files use Prettier code style!', '12 files would be left unchanged.'],
        },
        {
            id: 'python-lint',
            category: 'lint',
            prior: 'no',
            weight: 58,
            literals: ['.py:1', '.py:2', '.py:3', '.py:4', '.py:5', '.py:6', '.py:7', '.py:8', '.py:9', '.pyi:'],
            pattern: '^\\S+\\.pyi?:\\d+:\\d+: [A-Z]{1,4}\\d{3,4}:? |^\\S+\\.py:\\d+:\\d+: [CRWEF]\\d{4}: ',
            not: 'in \\d+ files? \\(checked|source files?\\)',
            explanation: 'A linter for Python found errors.',
            cure: 'The lines name file, line and rule; ruff mends many with --fix.',
            examples: [
                'src/a.py:169:5: E303 too many blank lines (2)',
                'src/a.py:1:0: C0114: Missing module docstring (missing-module-docstring)',
            ],
            green: ['All checks passed!', 'Your code has been rated at 10.00/10'],
        },
        {
            id: 'python-lint-summary',
            category: 'lint',
            prior: 'no',
            weight: 76,
            literals: ['Found 1', 'Found 2', 'Found 3', 'Found 4', 'Found 5', 'Found 6', 'Found 7', 'Found 8', 'Found 9'],
            pattern: '^Found [1-9]\\d* errors?( \\([1-9]|\\.$)',
            not: 'in \\d+ files? \\(checked|source files?\\)',
            explanation: 'A linter for Python found errors.',
            cure: 'The lines above name file, line and rule; ruff mends many with --fix.',
            examples: ['Found 28 errors.', 'Found 3 errors (2 fixed, 1 remaining).'],
            green: ['All checks passed.'],
        },
        {
            id: 'pre-commit-failed',
            category: 'lint',
            prior: 'no',
            weight: 70,
            literals: ['...Failed', ')Failed'],
            pattern: '^.{10,}\\.{3,}(\\(.*\\))?Failed$',
            explanation: 'A pre-commit hook failed or changed files.',
            cure: 'Run `pre-commit run --all-files` and commit.',
            examples: ['trim trailing whitespace.................................................Failed'],
            green: ['trim trailing whitespace.................................................Passed'],
        },
        {
            id: 'codespell-typo',
            category: 'lint',
            prior: 'no',
            weight: 58,
            literals: [' ==> '],
            pattern: '^\\S+:\\d+: \\S+ ==> \\S+',
            pick: 'first',
            explanation: 'A word is misspelt.',
            cure: 'Correct it, or add it to the words that are allowed.',
            examples: ['./README.md:147: teh ==> the'],
            green: ['rename a ==> b'],
        },
        {
            id: 'other-lint',
            category: 'lint',
            prior: 'no',
            weight: 76,
            literals: [
                '>>> Lint for ',
                'offenses detected',
                'offense detected',
                'code should be clang-formatted',
                'gofmt',
                'SC1',
                'SC2',
                ' DL3',
                'MD0',
                'Lint errors found',
                'lint errors',
                'commitlint',
                'subject may not be empty',
                'Shellcheck',
                'actionlint',
                'Found lint',
                'files need to be formatted',
                ' ERROR AFFECTING',
                ' ERRORS AFFECTING',
                ' serious in ',
                'problems, ',
                'tflint',
            ],
            pattern: '\\d+ files? inspected, [1-9]\\d* offenses? detected|code should be clang-formatted|File is not .?gofmt|^In \\S+ line \\d+:$|\\(https?://www\\.shellcheck\\.net|^\\S+:\\d+ DL\\d{4} |^\\S+\\.md:\\d+(:\\d+)? (error )?MD\\d{3}|✖ +found [1-9]\\d* problems?, |^(Error: )?Lint errors found|^FOUND [1-9]\\d* ERRORS?|Found [1-9]\\d* violations?, [1-9]\\d* serious|^>>> Lint for \\S+',
            explanation: 'A linter found something that the project forbids.',
            cure: 'The lines above name the places.',
            examples: [
                '12 files inspected, 3 offenses detected',
                'README.md:12 MD013/line-length Line length',
                '✖   found 2 problems, 0 warnings',
                'FOUND 3 ERRORS AFFECTING 2 LINES',
                'Done linting! Found 3 violations, 1 serious in 12 files. (SwiftLint)',
            ],
            green: ['12 files inspected, no offenses detected'],
        },
    ],
};

;// CONCATENATED MODULE: ./packages/failures/src/rules/maven-repositories.ts
const MAVEN_REPOSITORIES = {
    family: 'maven-repositories',
    source: 'apache/maven (DefaultExceptionHandler, LifecycleExecutionException), maven-plugins, maven-resolver',
    rules: [
        {
            id: 'maven-resolve',
            category: 'dependency',
            prior: 'no',
            weight: 84,
            literals: [
                'Could not resolve dependencies for',
                'could not be resolved',
                'Failed to collect dependencies',
                'Non-resolvable ',
                'Failure to find',
                'Could not find artifact',
                'Unresolveable build extension',
                'Failed to read artifact descriptor',
                'was not found in http',
                'No plugin found for prefix',
                'artifacts missing',
                'Could not resolve artifact',
                'DependencyResolutionException',
                'PluginResolutionException',
            ],
            pattern: 'Could not resolve dependencies for project|(Plugin|artifacts?|dependenc(y|ies)) .*could not be resolved|Failed to collect dependencies|Non-resolvable (parent|import) POM|Failure to find \\S+:\\S+ in|Could not find artifact \\S+|Unresolveable build extension|Failed to read artifact descriptor for|was not found in https?://\\S+ during a previous attempt|No plugin found for prefix|(Dependency|Plugin)ResolutionException: ',
            not: '^\\[(INFO|WARNING|DEBUG)\\]|^Caused by: |^\\s+at ',
            explanation: 'Maven did not find an artifact in any of its repositories.',
            cure: 'Correct its coordinates, or add the repository that has it.',
            examples: [
                '[ERROR] Failed to execute goal on project app: Could not resolve dependencies for project a:app:jar:1.0: Could not find artifact b:c:jar:2.0 in central (https://repo.maven.apache.org/maven2) -> [Help 1]',
                '[ERROR]     Non-resolvable parent POM for a:app:1.0: Could not find artifact b:parent:pom:2.0',
            ],
            green: [
                '[WARNING] Could not find artifact a:b:jar:sources:1.0 in central',
                "[INFO] Unable to find resource 'org.acme:a:pom:0.5.8' in repository central",
            ],
        },
        {
            id: 'maven-transfer-network',
            category: 'network',
            prior: 'yes',
            weight: 88,
            literals: [
                'Could not transfer',
                'Could not resolve dependencies',
                'could not be resolved',
                'Failed to deploy artifacts',
                'Failed to collect dependencies',
                'Non-resolvable ',
            ],
            pattern: '(Could not transfer|[Cc]ould not (be )?resolve|Failed to deploy|Failed to collect|Non-resolvable).*(Connection (reset|refused|timed out|closed)|[Cc]onnect timed out|[Rr]ead timed out|timed out|Unknown host|UnknownHostException|Premature end of|peer not authenticated|Remote host (closed|terminated)|handshake|No route to host|[Nn]etwork is unreachable|Broken pipe|SSL peer|PKIX|EOF|nodename nor servname|Temporary failure|Name or service not known)',
            not: '^\\[(INFO|WARNING|DEBUG)\\]',
            explanation: 'Maven could not reach a repository, or the connection broke.',
            cure: 'Run it again; a cache of ~/.m2 or a mirror makes it independent of the repository.',
            examples: [
                '[ERROR] Failed to execute goal on project app: Could not resolve dependencies for project a:app:jar:1.0: Failed to collect dependencies: Could not transfer artifact b:c:pom:2.0 from/to central (https://repo.maven.apache.org/maven2): Connection reset -> [Help 1]',
            ],
            green: [
                '[WARNING] Could not transfer metadata a:b/maven-metadata.xml from/to snapshots (https://oss.sonatype.org/a): Connection timed out',
            ],
        },
        {
            id: 'maven-transfer-service',
            category: 'service',
            prior: 'yes',
            weight: 89,
            literals: ['Could not transfer', 'Failed to deploy artifacts'],
            pattern: '(Could not transfer|Failed to deploy|ReasonPhrase).*(status( code)?:? (5\\d\\d|429)|[Rr]eturn code is: (5\\d\\d|429)|ReasonPhrase: ?(Service|Bad Gateway|Gateway|Internal|Too Many)|HTTP (Status: )?(5\\d\\d|429))',
            not: '^\\[(INFO|WARNING|DEBUG)\\]',
            explanation: 'A Maven repository answered with a server error or a rate limit.',
            cure: 'Run it again after a pause.',
            examples: [
                '[ERROR] Plugin a:b:1.0 or one of its dependencies could not be resolved: Could not transfer artifact a:b:pom:1.0 from/to central (https://repo.maven.apache.org/maven2): status code: 503, reason phrase: Service Unavailable (503)',
            ],
            green: [
                '[INFO] Downloaded from central: https://repo.maven.apache.org/maven2/a/b/1.0/b-1.0.pom (5.0 kB at 50 kB/s)',
            ],
        },
        {
            id: 'maven-not-authorised',
            category: 'auth',
            prior: 'no',
            weight: 90,
            literals: [
                'Could not transfer',
                'Failed to deploy artifacts',
                'Failed to retrieve remote metadata',
                'gpg-plugin:',
                'gpg: signing failed',
                'gpg: no default secret key',
            ],
            pattern: '(Could not transfer|Failed to deploy|Failed to retrieve).*(status( code)?:? (401|403)|[Rr]eturn code is: (401|403)|ReasonPhrase: ?(Unauthorized|Forbidden)|Not authorized|authentication failed|401 Unauthorized|403 Forbidden)|gpg: (signing failed|no default secret key)',
            not: '^\\[(INFO|WARNING|DEBUG)\\]',
            explanation: 'A Maven repository did not accept the credentials, or none were given.',
            cure: 'Give the server its credentials in settings.xml (setup-java writes them), with the rights to deploy or read.',
            examples: [
                '[ERROR] Failed to execute goal org.apache.maven.plugins:maven-deploy-plugin:3.1.1:deploy (default-deploy) on project app: Failed to deploy artifacts: Could not transfer artifact a:app:jar:1.0 from/to github (https://maven.pkg.github.com/a/app): status code: 401, reason phrase: Unauthorized (401) -> [Help 1]',
            ],
            green: ['[INFO] Uploaded to github: https://maven.pkg.github.com/a/app/1.0/app-1.0.jar'],
        },
    ],
};

;// CONCATENATED MODULE: ./packages/failures/src/rules/maven.ts
const MAVEN = {
    family: 'maven',
    source: 'apache/maven (DefaultExceptionHandler, LifecycleExecutionException), maven-plugins, maven-resolver',
    rules: [
        {
            id: 'maven-tests',
            category: 'test',
            prior: 'no',
            weight: 84,
            literals: [
                'There are test failures',
                'Failed to execute goal',
                'There was test failure',
                'There were test failures',
                'There are some test failures',
            ],
            pattern: 'Failed to execute goal [\\w.-]+:((maven-surefire|maven-failsafe|scalatest-maven|tycho-surefire|jasmine-maven)-plugin):|\\[ERROR\\] There are test failures|on project \\S+: There (are|were|was) (some )?test(s)? failure',
            not: 'Could not transfer|could not be resolved|Could not resolve dependencies|[Tt]he forked VM terminated|OutOfMemoryError|Failed to collect dependencies',
            explanation: 'Tests failed under Maven.',
            cure: 'The lines above and target/surefire-reports name them.',
            examples: [
                '[ERROR] Failed to execute goal org.apache.maven.plugins:maven-surefire-plugin:3.1.2:test (default-test) on project app: There are test failures.',
            ],
            green: ['[INFO] --- maven-surefire-plugin:3.1.2:test (default-test) @ app ---'],
        },
        {
            id: 'maven-test-counts',
            category: 'test',
            prior: 'no',
            weight: 76,
            literals: [
                'Failures: 1',
                'Failures: 2',
                'Failures: 3',
                'Failures: 4',
                'Failures: 5',
                'Failures: 6',
                'Failures: 7',
                'Failures: 8',
                'Failures: 9',
                'Errors: 1',
                'Errors: 2',
                'Errors: 3',
                'Errors: 4',
                'Errors: 5',
                'Errors: 6',
                'Errors: 7',
                'Errors: 8',
                'Errors: 9',
            ],
            pattern: 'Tests run: \\d+, +(Failures: [1-9]|Failures: 0, +Errors: [1-9])',
            explanation: 'Tests failed or ended with an error.',
            cure: 'The lines above name them.',
            examples: ['[ERROR] Tests run: 12, Failures: 0, Errors: 1, Skipped: 0', 'Tests run: 3,  Failures: 1,  Errors: 0'],
            green: ['[INFO] Tests run: 12, Failures: 0, Errors: 0, Skipped: 0'],
        },
        {
            id: 'maven-compile',
            category: 'compile',
            prior: 'no',
            weight: 84,
            literals: ['Failed to execute goal', 'Compilation failure'],
            pattern: 'Failed to execute goal [\\w.-]+:(maven-compiler|kotlin-maven|scala-maven|gmavenplus|aspectj-maven|antlr4-maven|protobuf-maven|tycho-compiler)-plugin:|on project \\S+: Compilation failure',
            not: 'could not be resolved|Could not transfer|Could not resolve dependencies|invalid (target|source) release|release version \\d+ not supported|Failed to collect dependencies',
            explanation: 'The sources do not compile.',
            cure: 'The first compiler message names file and line.',
            examples: [
                '[ERROR] Failed to execute goal org.apache.maven.plugins:maven-compiler-plugin:3.11.0:compile (default-compile) on project app: Compilation failure',
            ],
            green: ['[INFO] --- maven-compiler-plugin:3.11.0:compile (default-compile) @ app ---'],
        },
        {
            id: 'maven-java-release',
            category: 'config',
            prior: 'no',
            weight: 88,
            literals: [
                'invalid target release',
                'invalid source release',
                'release version',
                'no longer supported',
                'invalid flag: --release',
                'Unsupported class file major version',
            ],
            pattern: 'invalid (target|source) release: |release version \\d+ not supported|(Source|Target) option \\d+ is no longer supported|invalid flag: --release|Unsupported class file major version',
            explanation: 'The code is for another version of Java than the one that runs here.',
            cure: 'Set the version of Java with setup-java, or the release the compiler aims at.',
            examples: [
                '[ERROR] Fatal error compiling: error: invalid target release: 17',
                'error: release version 21 not supported',
                'Unsupported class file major version 65',
            ],
            green: ['Java version: 17.0.9, vendor: Eclipse Adoptium'],
        },
        {
            id: 'maven-enforcer',
            category: 'dependency',
            prior: 'no',
            weight: 86,
            literals: [
                'Failed to execute goal',
                'enforcer.rules',
                'org.apache.maven.plugins.enforcer',
                'failed with message',
            ],
            pattern: 'Failed to execute goal [\\w.-]+:(maven-enforcer-plugin|dependency-lock-maven-plugin|maven-hpi-plugin):\\S+:?(enforce|check|validate-hpi|validate)?|Rule \\d+: \\S*(enforcer)\\S* failed with message|Failed to execute goal [\\w.-]+:maven-dependency-plugin:[\\w.]+:analyze',
            not: '^\\[(INFO|WARNING|DEBUG)\\]|Could not transfer|could not be resolved|Could not resolve dependencies',
            explanation: 'The dependencies break a rule of the build (versions that differ, a lock, an upper bound).',
            cure: 'Correct the versions that the lines above name.',
            examples: [
                '[ERROR] Failed to execute goal org.apache.maven.plugins:maven-enforcer-plugin:3.4.1:enforce (enforce) on project app: Some Enforcer rules have failed. Look above for specific messages explaining why the rule failed. -> [Help 1]',
                '[ERROR] Rule 2: org.apache.maven.enforcer.rules.dependency.RequireUpperBoundDeps failed with message:',
            ],
            green: ['[INFO] Rule 0: org.apache.maven.enforcer.rules.version.RequireMavenVersion passed'],
        },
        {
            id: 'maven-lint',
            category: 'lint',
            prior: 'no',
            weight: 86,
            literals: ['Failed to execute goal'],
            pattern: 'Failed to execute goal [\\w.-]+:(maven-checkstyle|maven-pmd|spotbugs-maven|spotless-maven|findbugs-maven|fmt-maven|formatter-maven|impsort-maven|maven-javadoc|xml-maven|editorconfig-maven|sortpom-maven|qulice-maven|tidy-maven|ktlint-maven|detekt-maven)-plugin:',
            not: 'Could not transfer|could not be resolved|Could not resolve dependencies',
            explanation: 'A style or static check failed.',
            cure: 'The lines above name file and line; a formatter has an `apply` goal.',
            examples: [
                '[ERROR] Failed to execute goal org.apache.maven.plugins:maven-checkstyle-plugin:3.3.1:check (validate) on project app: You have 3 Checkstyle violations. -> [Help 1]',
            ],
            green: [
                '[INFO] --- maven-checkstyle-plugin:3.3.1:check (validate) @ app ---',
                '[INFO] You have 0 Checkstyle violations.',
            ],
        },
        {
            id: 'maven-policy',
            category: 'policy',
            prior: 'no',
            weight: 88,
            literals: [
                'Failed to execute goal',
                'Coverage checks have not been met',
                'Too many files with unapproved license',
            ],
            pattern: 'Failed to execute goal [\\w.-]+:(jacoco-maven-plugin|license-maven-plugin|apache-rat-plugin|dependency-check-maven|animal-sniffer-maven-plugin|japicmp-maven-plugin|revapi-maven-plugin|clirr-maven-plugin):|Coverage checks have not been met|Too many files with unapproved license',
            not: 'Could not transfer|could not be resolved',
            explanation: 'A gate of the build was not passed: coverage, licence, vulnerability or compatibility.',
            cure: 'The lines above name the gate and its numbers.',
            examples: [
                '[ERROR] Failed to execute goal org.jacoco:jacoco-maven-plugin:0.8.11:check (check) on project app: Coverage checks have not been met. See log for details. -> [Help 1]',
            ],
            green: ['[INFO] All coverage checks have been met.'],
        },
        {
            id: 'maven-pom',
            category: 'config',
            prior: 'no',
            weight: 82,
            literals: [
                '[ERROR] The build could not read',
                'Unknown lifecycle phase',
                'Could not find the selected project',
                'The goal you specified requires',
                'Non-parseable POM',
                'Malformed POM',
                'Unable to parse configuration of mojo',
                'No goals have been specified',
                'Could not find goal',
                'JAVA_HOME environment',
                'JAVA_HOME is not',
                'JAVA_HOME not found',
                'JAVA_HOME is set to an invalid',
                'Error: JAVA_HOME',
            ],
            pattern: '\\[ERROR\\] (The build could not read|Unknown lifecycle phase|Could not find the selected project|The goal you specified requires a project|Non-parseable POM|Malformed POM|No goals have been specified|Could not find goal)|\\[FATAL\\] Non-parseable|Unable to parse configuration of mojo|Error: JAVA_HOME|JAVA_HOME (environment variable is not defined|is set to an invalid directory)',
            explanation: 'Maven was called wrongly, or its project file cannot be read.',
            cure: 'Correct the call or the line that is named.',
            examples: [
                '[ERROR] Unknown lifecycle phase "buidl". You must specify a valid lifecycle phase or a goal',
                '[ERROR] The goal you specified requires a project to execute but there is no POM in this directory (/work).',
            ],
            green: ['[INFO] Scanning for projects...'],
        },
        {
            id: 'maven-goal',
            category: 'config',
            prior: 'no',
            weight: 58,
            literals: ['Failed to execute goal'],
            pattern: 'Failed to execute goal [\\w.-]+:[\\w.-]+:[\\w.-]+:[\\w-]+',
            not: 'maven-(surefire|failsafe|compiler|enforcer|checkstyle)-plugin|could not be resolved|Could not transfer|There are test failures|Could not resolve dependencies',
            explanation: 'A goal of a Maven plugin failed.',
            cure: 'Its message names the reason; -e shows the stack.',
            examples: [
                '[ERROR] Failed to execute goal org.codehaus.mojo:exec-maven-plugin:3.1.0:java (default) on project app: An exception occurred while executing the Java class. -> [Help 1]',
            ],
            green: ['[INFO] --- exec-maven-plugin:3.1.0:java (default) @ app ---'],
        },
    ],
};

;// CONCATENATED MODULE: ./packages/failures/src/rules/memory.ts
const MEMORY = {
    family: 'memory',
    source: 'Linux mm/oom_kill.c, HotSpot os_linux.cpp, gcc collect-utils, MSVC C1060/C1002, CUDA, docker and Kubernetes exit reasons',
    rules: [
        {
            id: 'memory-kernel-oom',
            category: 'oom',
            prior: 'unknown',
            weight: 88,
            literals: ['Out of memory: Kill', 'oom-kill', 'OOMKilled', 'oom_reaper', 'Memory cgroup out of memory'],
            pattern: 'Out of memory: Kill(ed)? process|invoked oom-killer|oom-kill:|\\bOOMKilled\\b|Memory cgroup out of memory',
            not: 'OOMKilled"?: ?"?false',
            pick: 'first',
            explanation: 'The system killed a process because memory ran out.',
            cure: 'Use less parallelism or a bigger runner.',
            examples: ['Out of memory: Killed process 4242 (java) total-vm:8000000kB', '    Reason: OOMKilled'],
            green: ['"OOMKilled": false,'],
        },
        {
            id: 'memory-java-heap',
            category: 'oom',
            prior: 'unknown',
            weight: 84,
            literals: [
                'java.lang.OutOfMemoryError',
                'OutOfMemoryError:',
                'insufficient memory for the Java Runtime',
                'os::commit_memory',
                'Could not reserve enough space',
                'Cannot allocate memory',
            ],
            pattern: 'java\\.lang\\.OutOfMemoryError|OutOfMemoryError: (Java heap space|GC overhead|Metaspace|PermGen|unable to create|Direct buffer|Requested array)|insufficient memory for the Java Runtime|os::commit_memory\\(.*failed|Could not reserve enough space|Cannot allocate memory|Not enough memory to run|System\\.OutOfMemoryException',
            not: 'HeapDumpOnOutOfMemoryError|OnOutOfMemoryError=',
            explanation: "Memory ran out: the heap limit or the machine's.",
            cure: 'Raise -Xmx (or org.gradle.jvmargs, MAVEN_OPTS), fork less, or use a bigger runner.',
            examples: [
                'Exception in thread "main" java.lang.OutOfMemoryError: Java heap space',
                "OpenJDK 64-Bit Server VM warning: INFO: os::commit_memory(0x0000000700000000, 2147483648, 0) failed; error='Cannot allocate memory' (errno=12)",
                'fork: Cannot allocate memory',
            ],
            green: ['-XX:+HeapDumpOnOutOfMemoryError -Xmx2g'],
        },
        {
            id: 'memory-compiler-killed',
            category: 'oom',
            prior: 'unknown',
            weight: 86,
            literals: [
                'Killed signal terminated program',
                'terminated with signal 9',
                'signal: 9, SIGKILL',
                'signal: killed',
                'out of heap space',
                'C1002',
                'virtual memory exhausted',
                'clang: error: unable to execute command: Killed',
                'memory exhausted',
                'ERROR: out of memory',
                'LLVM ERROR: out of memory',
                'std::bad_alloc',
                'Unable to allocate',
            ],
            pattern: 'Killed signal terminated program|terminated with signal 9|signal: 9, SIGKILL|: signal: killed|compiler is out of heap space|C1002: compiler is out of|virtual memory exhausted|unable to execute command: Killed|(ld|gold|lld): .*memory exhausted|^(LLVM )?ERROR: out of memory|numpy.*ArrayMemoryError: Unable to allocate|terminate called after throwing an instance of .std::bad_alloc',
            explanation: 'A compiler, linker or program was killed or gave up because memory ran out.',
            cure: 'Build with fewer parallel jobs, or use a bigger runner.',
            examples: [
                'g++: fatal error: Killed signal terminated program cc1plus',
                'collect2: fatal error: ld terminated with signal 9 [Killed]',
                'error C1060: compiler is out of heap space',
                "process didn't exit successfully: `rustc --crate-name a` (signal: 9, SIGKILL: kill)",
                "terminate called after throwing an instance of 'std::bad_alloc'",
            ],
            green: ['stopping server with signal 15'],
        },
        {
            id: 'memory-exit-137',
            category: 'oom',
            prior: 'unknown',
            weight: 72,
            literals: [
                'code 137',
                'with 137',
                'value 137',
                'code: 137',
                'status 137',
                'error 137',
                'code=137',
                'returned 137',
                'status=137',
                'code (137)',
                'code:137',
                'Killed  ',
                '*** Killed',
                '] Killed',
                'Killed',
            ],
            pattern: '(exit(ed with)?|exit[- ]?code|exit status|exit value|returned|status|Error|code:?) ?(value |code |status )?:?=? ?137\\b|^(/\\S+: )?(line \\d+: +)?\\d+ Killed( |$)|line \\d+: +\\d+ Killed |^Killed$|^make(\\[\\d+\\])?: \\*\\*\\* .* Killed$',
            explanation: 'A process was killed (SIGKILL, exit code 137), as a system that is out of memory does.',
            cure: 'Use less parallelism or a bigger runner.',
            examples: [
                "> Process 'command 'java'' finished with non-zero exit value 137",
                '##[error]Process completed with exit code 137.',
                'run.sh: line 4:  4242 Killed                  python train.py',
                'make: *** [Makefile:3: all] Killed',
            ],
            green: ['Downloaded 137 packages', 'Killed 3 mutants of 3'],
        },
        {
            id: 'memory-cuda',
            category: 'oom',
            prior: 'unknown',
            weight: 80,
            literals: [
                'CUDA out of memory',
                'CUDA error: out of memory',
                'CUDA_ERROR_OUT_OF_MEMORY',
                'RESOURCE_EXHAUSTED: O',
                'MPS backend out of memory',
                'OutOfMemoryError: CUDA',
                'HIP out of memory',
            ],
            pattern: '(CUDA|HIP) out of memory|CUDA error: out of memory|CUDA_ERROR_OUT_OF_MEMORY|MPS backend out of memory|RESOURCE_EXHAUSTED: O(OM|ut of memory)',
            explanation: 'The memory of the accelerator ran out.',
            cure: 'Use smaller batches, free what is cached, or a device with more memory.',
            examples: ['torch.cuda.OutOfMemoryError: CUDA out of memory. Tried to allocate 2.00 GiB'],
            green: ['CUDA memory: 16 GiB free'],
        },
        {
            id: 'memory-python',
            category: 'oom',
            prior: 'unknown',
            weight: 64,
            literals: ['MemoryError'],
            pattern: '^(E +)?MemoryError(:|$)',
            explanation: 'Python could not get memory.',
            cure: 'Use less at once, or a bigger runner.',
            examples: ['MemoryError', 'E   MemoryError: Unable to allocate 3.2 GiB'],
            green: ['test_raises_MemoryError PASSED'],
        },
    ],
};

;// CONCATENATED MODULE: ./packages/failures/src/rules/network.ts
const NETWORK = {
    family: 'network',
    source: 'curl src/tool_operate.c and lib/strerror.c, wget, OpenSSL, Go net and net/http, Java java.net, libpq, .NET',
    rules: [
        {
            id: 'network-curl',
            category: 'network',
            prior: 'yes',
            weight: 58,
            literals: [
                'curl: (',
                'curl error',
                'wget: unable to resolve',
                'Unable to establish SSL connection',
                'Giving up.',
                'failed: Connection',
                'failed: Network',
                'failed: Name or',
            ],
            pattern: 'curl: \\((5|6|7|16|18|28|35|52|55|56|92)\\)|curl error (6|7|16|18|28|35|52|55|56|92)\\b|wget: unable to resolve host|^Giving up\\.|failed: (Connection (refused|timed out|reset)|Network is unreachable|Name or service not known)\\.$|Unable to establish SSL connection',
            not: '(?i)retrying|will retry',
            explanation: 'A download could not connect, or broke off.',
            cure: 'Run it again; give curl --retry.',
            examples: [
                'curl: (6) Could not resolve host: example.org',
                'curl: (35) OpenSSL SSL_connect: Connection reset by peer in connection to github.com:443',
                'Connecting to example.org|93.184.216.34|:443... failed: Connection timed out.',
            ],
            green: ['  % Total    % Received % Xferd  Average Speed   Time    Time     Time  Current'],
        },
        {
            id: 'network-curl-busy',
            category: 'service',
            prior: 'yes',
            weight: 67,
            literals: ['curl: (22)', 'HTTP request sent, awaiting response', 'ERROR 50', 'ERROR 429'],
            pattern: 'curl: \\(22\\) The requested URL returned error: (429|50[234])|\\bERROR (429|50[234]): |awaiting response\\.\\.\\. (429|50[234]) ',
            explanation: 'A server answered that it cannot now, or not so often.',
            cure: 'Run it again after a pause.',
            examples: [
                'curl: (22) The requested URL returned error: 503',
                '2024-01-01 00:00:00 ERROR 502: Bad Gateway.',
                'HTTP request sent, awaiting response... 429 Too Many Requests',
            ],
            green: ['HTTP request sent, awaiting response... 200 OK'],
        },
        {
            id: 'network-curl-http',
            category: 'service',
            prior: 'unknown',
            weight: 66,
            literals: ['curl: (22)', 'HTTP request sent, awaiting response', 'ERROR 50'],
            pattern: 'curl: \\(22\\) The requested URL returned error: 5\\d\\d|\\bERROR 50[0-4]: |awaiting response\\.\\.\\. 50[0-4] ',
            explanation: 'A server answered with an error.',
            cure: 'Run it again after a pause; if it stays, ask who runs the server.',
            examples: [
                'curl: (22) The requested URL returned error: 500',
                '2024-01-01 00:00:00 ERROR 500: Internal Server Error.',
            ],
            green: ['HTTP request sent, awaiting response... 200 OK'],
        },
        {
            id: 'network-download-missing',
            category: 'dependency',
            prior: 'no',
            weight: 70,
            literals: ['curl: (22)', 'ERROR 404', 'ERROR 410', 'ERROR 403'],
            pattern: 'curl: \\(22\\) The requested URL returned error: (404|410|403)|\\bERROR (404|410|403): ',
            explanation: 'What should be downloaded is not there, or may not be had.',
            cure: 'Correct the URL.',
            examples: ['curl: (22) The requested URL returned error: 404', '2024-01-01 00:00:00 ERROR 404: Not Found.'],
            green: ['GET /missing 404 in 3ms (expected)'],
        },
        {
            id: 'network-go',
            category: 'network',
            prior: 'yes',
            weight: 66,
            literals: [
                'dial tcp',
                'i/o timeout',
                'TLS handshake timeout',
                'connection reset by peer',
                'proxyconnect tcp',
                'unexpected EOF',
                'Client.Timeout exceeded',
                'read tcp',
                'write tcp',
                'http2: ',
            ],
            pattern: '(Get|Post|Put|Head|Patch|Delete) "?https?://[^ ]+: (dial|read|write|proxyconnect) (tcp|udp)|(Get|Post|Put|Head) "?https?://[^ ]+: (net/http: |unexpected EOF|EOF|context deadline exceeded|http2: )|dial tcp [^ ]+: (i/o timeout|connect: |lookup )|(read|write) tcp .*: (read|write): connection (reset|timed out)|net/http: (TLS handshake timeout|request canceled)|@v\\d\\S+: unexpected EOF|@v\\d\\S+: (Get|read) .*(EOF|timeout|reset)',
            explanation: 'A connection could not be made, or broke.',
            cure: 'Run it again; if it stays, check that the host is there.',
            examples: [
                'Get "https://proxy.golang.org/golang.org/x/text/@v/v0.3.7.zip": dial tcp 142.250.1.1:443: i/o timeout',
                'main.go:22:2: golang.org/x/net@v0.17.0: unexpected EOF',
                'dial tcp 10.0.0.1:5432: connect: connection refused',
            ],
            green: ['listening on tcp 0.0.0.0:8080'],
        },
        {
            id: 'network-java',
            category: 'network',
            prior: 'yes',
            weight: 54,
            literals: [
                'java.net.',
                'javax.net.ssl.',
                'UnknownHostException',
                'NoHttpResponseException',
                'ConnectTimeoutException',
            ],
            pattern: '(java\\.net\\.(UnknownHostException|ConnectException|SocketTimeoutException|SocketException|NoRouteToHostException)|javax\\.net\\.ssl\\.SSLHandshakeException|NoHttpResponseException|ConnectTimeoutException)(:|$)',
            not: '^\\s+at ',
            explanation: 'A Java program could not connect, or the connection broke.',
            cure: 'Run it again; if it stays, check that the host is there.',
            examples: [
                'java.net.UnknownHostException: repo.example.org',
                'Caused by: java.net.SocketTimeoutException: Read timed out',
            ],
            green: ['import java.net.URI;'],
        },
        {
            id: 'network-psql',
            category: 'network',
            prior: 'yes',
            weight: 72,
            literals: [
                'could not connect to server',
                'connection to server at',
                "Can't connect to local MySQL",
                "Can't connect to MySQL",
                'ERROR 2003 (HY000)',
                'MongoNetworkError',
                'MongoServerSelectionError',
                'redis.exceptions.ConnectionError',
                'Could not connect to Redis',
            ],
            pattern: '(psql|pg_\\w+|createdb|OperationalError).*(connection to server at .* failed|could not connect to server)|ERROR 200[23] \\(HY000\\)|Mongo(NetworkError|ServerSelectionError): |Could not connect to Redis at',
            explanation: 'The database does not answer.',
            cure: 'Wait until it is healthy before using it; check host and port.',
            examples: [
                'psql: error: connection to server at "localhost" (127.0.0.1), port 5432 failed: Connection refused',
                "ERROR 2002 (HY000): Can't connect to local MySQL server through socket '/var/run/mysqld/mysqld.sock' (2)",
            ],
            green: ['database system is ready to accept connections'],
        },
        {
            id: 'network-tls',
            category: 'network',
            prior: 'unknown',
            weight: 70,
            literals: [
                'certificate verify failed',
                'SSL certificate problem',
                'CERTIFICATE_VERIFY_FAILED',
                'PKIX path building failed',
                'SELF_SIGNED_CERT',
                'UNABLE_TO_GET_ISSUER_CERT',
                'x509: ',
                'SSL error:',
                'CERT_HAS_EXPIRED',
                'SSL routines',
            ],
            pattern: 'certificate verify failed|SSL certificate problem: |CERTIFICATE_VERIFY_FAILED|PKIX path building failed|(SELF_SIGNED_CERT|UNABLE_TO_GET_ISSUER_CERT|UNABLE_TO_VERIFY_LEAF|CERT_HAS_EXPIRED)|x509: certificate|error:[0-9A-F]+:SSL routines',
            explanation: 'The certificate of a server was not accepted.',
            cure: 'Install the right certificates; an expired one must be renewed by its owner.',
            examples: [
                'SSL certificate problem: unable to get local issuer certificate',
                'x509: certificate signed by unknown authority',
                'sun.security.validator.ValidatorException: PKIX path building failed',
            ],
            green: ['Updating certificates in /etc/ssl/certs... 0 added, 0 removed; done.'],
        },
        {
            id: 'network-generic',
            category: 'network',
            prior: 'yes',
            weight: 48,
            literals: [
                'Connection reset by peer',
                'Connection timed out',
                'Could not resolve host',
                'Temporary failure in name resolution',
                'Name or service not known',
                'Network is unreachable',
                'Connection refused',
                'Request timed out',
                'SSL error: ',
                'Connection aborted',
                'No route to host',
                'net::ERR_',
            ],
            pattern: '(?i)(^|[^a-z])(error|fatal|failed|failure|exception|could not|cannot|unable|err!|e:).{0,300}(Connection (reset by peer|timed out|refused|aborted)|Could not resolve host|Temporary failure in name resolution|Name or service not known|Network is unreachable|Request timed out|No route to host|net::ERR_(NAME|CONNECTION|TIMED|INTERNET|NETWORK))|^SSL error: ',
            not: '^\\[?(WARN|WARNING|INFO|DEBUG)\\b|^(warn|warning|info|debug)[: ]',
            explanation: 'A connection could not be made, or broke.',
            cure: 'Run it again; if it stays, check that the host is there.',
            examples: [
                'Error: Failed to download the file: Connection timed out',
                'SSL error: received early EOF; class=Ssl (16); code=Eof (-20)',
            ],
            green: ['Connection to server established'],
        },
        {
            id: 'network-http-error',
            category: 'service',
            prior: 'yes',
            weight: 50,
            literals: [
                '502 Bad Gateway',
                '503 Service',
                '504 Gateway',
                '429 Too Many',
                'status code 50',
                'status code: 50',
                'HTTP 50',
                'Too Many Requests',
                '500 Internal Server',
                'HTTP Error 50',
                'HTTP Error 429',
                'code 50',
                'code: 50',
            ],
            pattern: '(?i)(error|fail|fatal|exception|could not|cannot|unable|E:).{0,300}\\b(502 Bad Gateway|503 Service|504 Gateway|429 Too Many|500 Internal Server|HTTP(/[\\d.]+)? (Error )?(50[0-4]|429)|status code:? (50[0-4]|429)|(response|status|http) code:? (50[0-4]|429))',
            explanation: 'A server answered with an error.',
            cure: 'Run it again after a pause.',
            examples: [
                'Error: Request failed with status code 503',
                'urllib.error.HTTPError: HTTP Error 502: Bad Gateway',
                'ERROR: failed to download: 504 Gateway Time-out',
            ],
            green: ['expected 503 Service Unavailable, got 503 Service Unavailable'],
        },
    ],
};

;// CONCATENATED MODULE: ./packages/failures/src/rules/node.ts
const NODE = {
    family: 'node',
    source: 'nodejs/node lib/internal/modules, src/node_errors.cc, v8 heap; node-gyp',
    rules: [
        {
            id: 'node-heap-limit',
            category: 'oom',
            prior: 'unknown',
            weight: 88,
            literals: ['JavaScript heap out of memory', 'ERR_WORKER_OUT_OF_MEMORY', 'invalid array length Allocation failed'],
            pattern: 'JavaScript heap out of memory|ERR_WORKER_OUT_OF_MEMORY',
            explanation: 'Node reached the limit of its heap.',
            cure: 'Raise it with NODE_OPTIONS=--max-old-space-size, use fewer workers, or use a bigger runner.',
            examples: [
                'FATAL ERROR: Reached heap limit Allocation failed - JavaScript heap out of memory',
                'Error [ERR_WORKER_OUT_OF_MEMORY]: Worker terminated due to reaching memory limit: JS heap out of memory',
            ],
            green: ['node --max-old-space-size=8192 build.js'],
        },
        {
            id: 'node-module-not-found',
            category: 'dependency',
            prior: 'no',
            weight: 78,
            literals: ["Cannot find module '", "Cannot find package '"],
            pattern: "Error(\\s\\[ERR_MODULE_NOT_FOUND\\])?: Cannot find (module|package) '(@[a-z0-9][\\w.-]*/)?[a-zA-Z0-9][\\w.-]*(/[\\w./-]*)?'",
            not: 'TS\\d+|\\(MODULE_NOT_FOUND, ignored\\)',
            pick: 'first',
            explanation: 'Node did not find a package.',
            cure: 'Add it to the dependencies, or install before running.',
            examples: [
                "Error: Cannot find module 'express'",
                "Error [ERR_MODULE_NOT_FOUND]: Cannot find package 'chalk' imported from /app/index.js",
            ],
            green: ["expect(() => load('x')).toThrow() // module missing"],
        },
        {
            id: 'node-own-module-not-found',
            category: 'compile',
            prior: 'no',
            weight: 80,
            literals: ["Cannot find module '."],
            pattern: "Cannot find module '\\.\\.?/[^']*' from|Error: Cannot find module '\\.\\.?/",
            pick: 'first',
            explanation: 'A module of the project itself is not where it is imported from.',
            cure: 'Correct the path, or build what generates the file first.',
            examples: ["Cannot find module './Widget' from 'Widget.test.js'", "Error: Cannot find module '../lib/server'"],
            green: ["import widget from './Widget'"],
        },
        {
            id: 'node-file-module-not-found',
            category: 'config',
            prior: 'no',
            weight: 62,
            literals: ["Cannot find module '/"],
            pattern: "Error(\\s\\[ERR_MODULE_NOT_FOUND\\])?: Cannot find module '/",
            pick: 'first',
            explanation: 'The file that Node was told to run or import is not there.',
            cure: 'Build it first, or correct the path.',
            examples: ["Error: Cannot find module '/home/runner/work/app/app/dist/index.js'"],
            green: ['node /home/runner/work/app/app/dist/index.js'],
        },
        {
            id: 'node-export-not-found',
            category: 'compile',
            prior: 'no',
            weight: 80,
            literals: ['SyntaxError: The requested module'],
            pattern: "SyntaxError: The requested module '[^']+' (does not provide an export named|contains conflicting star exports for name) '",
            pick: 'first',
            explanation: 'A name is imported that its module does not export.',
            cure: 'Correct the name where it is imported, or export it.',
            examples: ["SyntaxError: The requested module './money.js' does not provide an export named 'rounded'"],
            green: ["import { rounded } from './money.js'"],
        },
        {
            id: 'node-gyp-failed',
            category: 'compile',
            prior: 'no',
            weight: 62,
            literals: ['gyp ERR!'],
            pattern: 'gyp ERR! (stack Error: `?(make|.*MSBuild|.*msbuild).* failed|build error|configure error)',
            explanation: 'A native module could not be built.',
            cure: 'The compiler lines above name the reason; install the build tools it needs, or a version with a prebuilt binary.',
            examples: ['gyp ERR! build error', 'gyp ERR! stack Error: `make` failed with exit code: 2'],
            green: ['gyp info ok'],
        },
        {
            id: 'node-too-old',
            category: 'config',
            prior: 'no',
            weight: 74,
            literals: [
                'requires a minimum Node.js version',
                'Node.js version',
                'requires Node',
                'ERR_OSSL_EVP_UNSUPPORTED',
                'ERR_UNKNOWN_FILE_EXTENSION',
                'requires at least Node',
            ],
            pattern: 'You are using Node(\\.js)? v?[0-9.]+\\.? .* requires|Node\\.js version v?[0-9.]+ (is not supported|detected)|requires (a minimum Node\\.js version of|at least Node|Node(\\.js)? (version )?[>v^0-9])|ERR_OSSL_EVP_UNSUPPORTED|ERR_UNKNOWN_FILE_EXTENSION',
            not: 'npm (warn|WARN)',
            explanation: 'The program does not run on this version of Node.',
            cure: 'Set the version of Node that it needs, with setup-node.',
            examples: [
                'Node.js version v16.20.2 detected. The Angular CLI requires a minimum Node.js version of v18.19.',
                "  code: 'ERR_OSSL_EVP_UNSUPPORTED'",
            ],
            green: ['Node.js version: v20.11.0'],
        },
        {
            id: 'node-port-in-use',
            category: 'config',
            prior: 'unknown',
            weight: 62,
            literals: ['EADDRINUSE', 'address already in use', 'Address already in use'],
            pattern: 'Error: listen EADDRINUSE|bind: address already in use|[Aa]ddress already in use',
            explanation: 'The port is taken by another process.',
            cure: 'Use a free port (0), or end the process that holds it.',
            examples: [
                'Error: listen EADDRINUSE: address already in use :::3000',
                'listen tcp :8080: bind: address already in use',
            ],
            green: ['Server listening on :::3000'],
        },
        {
            id: 'node-http-reset',
            category: 'network',
            prior: 'yes',
            weight: 52,
            literals: [
                'ECONNRESET',
                'ETIMEDOUT',
                'EAI_AGAIN',
                'socket hang up',
                'UND_ERR_CONNECT_TIMEOUT',
                'ENETUNREACH',
                'getaddrinfo ENOTFOUND',
                'ECONNREFUSED',
            ],
            pattern: "(Error|error|reason|code|cause)[: '\\[]+.*\\b(read ECONNRESET|connect ETIMEDOUT|getaddrinfo (EAI_AGAIN|ENOTFOUND)|socket hang up|UND_ERR_CONNECT_TIMEOUT|connect ECONNREFUSED|connect ENETUNREACH)",
            explanation: 'A connection could not be made, or broke.',
            cure: 'Run it again; if it stays, check that the host is there.',
            examples: [
                'Error: connect ETIMEDOUT 104.16.24.34:443',
                'FetchError: request to https://api.github.com/ failed, reason: getaddrinfo EAI_AGAIN api.github.com',
            ],
            green: ['ok 12 - emits an error on reset'],
        },
    ],
};

;// CONCATENATED MODULE: ./packages/failures/src/rules/npm.ts
const NPM = {
    family: 'npm',
    source: 'npm/cli lib/utils/error-message.js, @npmcli/arborist, npm-registry-fetch',
    rules: [
        {
            id: 'npm-registry-unreachable',
            category: 'network',
            prior: 'yes',
            weight: 82,
            literals: ['npm ERR! network', 'npm ERR! code E', 'npm error network', 'npm error code E', 'npm ERR! errno E'],
            pattern: 'npm (ERR!|error) (code|errno) (ECONNRESET|ECONNREFUSED|ETIMEDOUT|ESOCKETTIMEDOUT|EAI_AGAIN|ENOTFOUND|ENETUNREACH|EHOSTUNREACH|EPIPE|EPROTO|ERR_SOCKET_TIMEOUT|FETCH_ERROR|EIDLETIMEOUT)|npm (ERR!|error) network (request to|socket hang up|connect|read|aborted|Socket timeout|tunneling)',
            explanation: 'npm could not reach the registry, or the connection broke.',
            cure: 'Run it again; if it stays, check proxy and registry settings.',
            examples: [
                'npm ERR! code ECONNRESET',
                'npm error network request to https://registry.npmjs.org/left-pad failed, reason: read ECONNRESET',
                'npm error code EAI_AGAIN',
            ],
            green: ['npm http fetch GET 200 https://registry.npmjs.org/left-pad 52ms'],
        },
        {
            id: 'npm-registry-refused',
            category: 'service',
            prior: 'yes',
            weight: 82,
            literals: ['code E429', 'code E50', 'npm ERR! 50', 'npm error 50', 'npm ERR! 429', 'npm error 429'],
            pattern: 'npm (ERR!|error) (code E(429|50[0-4])|(429|50[0-4]) )',
            explanation: 'The npm registry answered with a server error or a rate limit.',
            cure: 'Run it again after a pause; a cache or a mirror makes it independent of the registry.',
            examples: [
                'npm ERR! code E503',
                'npm error 502 Bad Gateway - GET https://registry.npmjs.org/react',
                'npm error code E429',
            ],
            green: ['npm http fetch GET 304 https://registry.npmjs.org/react 12ms'],
        },
        {
            id: 'npm-not-authorised',
            category: 'auth',
            prior: 'no',
            weight: 82,
            literals: ['code E401', 'code E403', 'code ENEEDAUTH', 'code EOTP'],
            pattern: 'npm (ERR!|error) code (E401|E403|ENEEDAUTH|EOTP)',
            explanation: 'The npm registry did not accept the credentials, or none were given.',
            cure: 'Set a valid token for this registry (NODE_AUTH_TOKEN with setup-node), with the rights it needs.',
            examples: ['npm ERR! code E401', 'npm error code ENEEDAUTH'],
            green: ['npm notice Publishing to https://registry.npmjs.org/ with tag latest'],
        },
        {
            id: 'npm-package-not-found',
            category: 'dependency',
            prior: 'no',
            weight: 84,
            literals: ['code E404', 'code ETARGET', 'code ENOVERSIONS', 'notarget No matching version'],
            pattern: 'npm (ERR!|error) (code (E404|ETARGET|ENOVERSIONS)|notarget No matching version)',
            explanation: 'A package or the version asked for is not in the registry.',
            cure: 'Correct name and version in package.json, or add the registry that has it.',
            examples: ['npm ERR! code E404', 'npm error notarget No matching version found for left-pad@99.0.0.'],
            green: ['npm warn deprecated har-validator@5.1.5: this library is no longer supported'],
        },
        {
            id: 'npm-peer-conflict',
            category: 'dependency',
            prior: 'no',
            weight: 84,
            literals: ['code ERESOLVE', 'ERR! ERESOLVE', 'error ERESOLVE', 'ERESOLVE unable'],
            pattern: 'npm (ERR!|error) (code ERESOLVE|ERESOLVE (unable to resolve|could not resolve))|^ERESOLVE unable to resolve',
            explanation: 'The peer dependencies of the packages contradict each other.',
            cure: 'Choose versions that agree; `npm explain` names who asks for what.',
            examples: ['npm ERR! code ERESOLVE', 'npm error ERESOLVE could not resolve'],
            green: ['npm warn ERESOLVE overriding peer dependency'],
        },
        {
            id: 'npm-lock-out-of-sync',
            category: 'dependency',
            prior: 'no',
            weight: 86,
            literals: ['npm ci', 'ERR_PNPM_', 'lockfile needs to be updated', 'lockfile would have been', 'code EUSAGE'],
            pattern: '`npm ci` can only install (packages )?(when|with) |npm ci can only install|ERR_PNPM_(OUTDATED_LOCKFILE|LOCKFILE_|NO_LOCKFILE|FROZEN)|Your lockfile needs to be updated|lockfile would have been (modified|created) by this install',
            explanation: 'The lock file does not say what the manifest asks for.',
            cure: 'Install locally, and commit the lock file with the manifest.',
            examples: [
                'npm error `npm ci` can only install packages when your package.json and package-lock.json or npm-shrinkwrap.json are in sync.',
                ' ERR_PNPM_OUTDATED_LOCKFILE  Cannot install with "frozen-lockfile" because pnpm-lock.yaml is not up to date with package.json',
                'error Your lockfile needs to be updated, but yarn was run with `--frozen-lockfile`.',
                '➤ YN0028: │ The lockfile would have been modified by this install, which is explicitly forbidden.',
            ],
            green: ['npm warn old lockfile The package-lock.json file was created with an old version of npm,'],
        },
        {
            id: 'npm-checksum',
            category: 'dependency',
            prior: 'unknown',
            weight: 82,
            literals: ['EINTEGRITY', 'Integrity check failed', 'ERR_PNPM_TARBALL_INTEGRITY', 'YN0018'],
            pattern: 'code EINTEGRITY|Integrity check failed for|ERR_PNPM_TARBALL_INTEGRITY|YN0018:.*checksum',
            explanation: 'What was downloaded is not what the lock file promises.',
            cure: 'Clear the cache and install again; if it stays, the lock file or the mirror is wrong.',
            examples: [
                'npm error code EINTEGRITY',
                ' ERR_PNPM_TARBALL_INTEGRITY  Got unexpected checksum for "https://registry.npmjs.org/a/-/a-1.0.0.tgz".',
            ],
            green: ['integrity sha512-AAAA checked'],
        },
        {
            id: 'npm-wrong-engine',
            category: 'dependency',
            prior: 'no',
            weight: 80,
            literals: [
                'EBADENGINE',
                'EBADPLATFORM',
                'ERR_PNPM_UNSUPPORTED_ENGINE',
                'is incompatible with this module',
                'code ENOTSUP',
            ],
            pattern: 'npm (ERR!|error) code (EBADENGINE|EBADPLATFORM|ENOTSUP)|ERR_PNPM_UNSUPPORTED_ENGINE|^error .*: The (engine|platform) ".*" is incompatible with this module',
            explanation: 'A package does not support this version of Node or this platform.',
            cure: 'Use a version of Node that the package supports, or another version of the package.',
            examples: [
                'npm error code EBADENGINE',
                'error vite@5.0.0: The engine "node" is incompatible with this module. Expected version "^18.0.0 || >=20.0.0". Got "16.20.2"',
            ],
            green: ['npm warn EBADENGINE Unsupported engine {'],
        },
        {
            id: 'npm-script-missing',
            category: 'config',
            prior: 'no',
            weight: 84,
            literals: ['Missing script', 'missing script', 'ERR_PNPM_NO_SCRIPT', 'Command "'],
            pattern: 'npm (ERR!|error) (Missing script|missing script):|ERR_PNPM_NO_SCRIPT|^error Command ".*" not found\\.|Couldn.t find a script named',
            explanation: 'The script is not in package.json.',
            cure: 'Correct its name, or run it in the folder whose package.json has it.',
            examples: [
                'npm ERR! missing script: build',
                'npm error Missing script: "lint"',
                'error Command "biuld" not found.',
            ],
            green: ['> app@1.0.0 build'],
        },
        {
            id: 'npm-no-manifest',
            category: 'config',
            prior: 'no',
            weight: 78,
            literals: [
                'code ENOENT',
                'code EJSONPARSE',
                'ERR_PNPM_NO_IMPORTER_MANIFEST',
                'enoent Could not read package.json',
            ],
            pattern: 'npm (ERR!|error) (code (ENOENT|EJSONPARSE)|enoent Could not read package.json)|ERR_PNPM_NO_(IMPORTER_MANIFEST|PKG_MANIFEST)',
            explanation: 'npm did not find package.json, or could not read it.',
            cure: 'Check the working directory, and the syntax of package.json.',
            examples: [
                'npm ERR! code ENOENT',
                'npm error enoent Could not read package.json: Error: ENOENT: no such file or directory',
            ],
            green: ['npm verbose cwd /home/runner/work/app/app'],
        },
        {
            id: 'yarn-network',
            category: 'network',
            prior: 'yes',
            weight: 78,
            literals: [
                'error An unexpected error occurred',
                'There appears to be trouble with your network connection',
                'YN0001',
                'YN0013',
                'ERR_PNPM_META_FETCH_FAIL',
                'ERR_SOCKET_TIMEOUT',
            ],
            pattern: 'An unexpected error occurred: "https?://.*(ESOCKETTIMEDOUT|ETIMEDOUT|ECONNRESET|ECONNREFUSED|ENOTFOUND|EAI_AGAIN|socket hang up|Request failed \\\\?"5)|YN0001:.*RequestError|ERR_PNPM_META_FETCH_FAIL',
            explanation: 'The package manager could not reach the registry.',
            cure: 'Run it again; if it stays, check proxy and registry settings.',
            examples: [
                'error An unexpected error occurred: "https://registry.yarnpkg.com/lodash/-/lodash-4.17.21.tgz: ESOCKETTIMEDOUT".',
                '➤ YN0001: │ RequestError: getaddrinfo EAI_AGAIN registry.yarnpkg.com',
            ],
            green: ['info There appears to be trouble with your network connection. Retrying...'],
        },
        {
            id: 'yarn-package-not-found',
            category: 'dependency',
            prior: 'no',
            weight: 82,
            literals: [
                "Couldn't find package",
                "Couldn't find any versions for",
                'ERR_PNPM_FETCH_404',
                'ERR_PNPM_NO_MATCHING_VERSION',
                'YN0035',
                'YN0082',
                'ERR_PNPM_PEER_DEP_ISSUES',
            ],
            pattern: "error Couldn't find (package|any versions for) |ERR_PNPM_(FETCH_404|NO_MATCHING_VERSION|PEER_DEP_ISSUES)|YN00(35|82):",
            explanation: 'A package or the version asked for is not in the registry.',
            cure: 'Correct name and version, or add the registry that has it.',
            examples: [
                'error Couldn\'t find any versions for "left-pad" that matches "^99.0.0"',
                ' ERR_PNPM_NO_MATCHING_VERSION  No matching version found for left-pad@99.0.0',
            ],
            green: ['➤ YN0000: └ Completed in 1s 20ms'],
        },
    ],
};

;// CONCATENATED MODULE: ./packages/failures/src/rules/policy.ts
const POLICY = {
    family: 'policy',
    source: 'coverage.py, pytest-cov, jest, nyc/c8, codecov, SonarScanner, npm audit, trivy, grype, snyk, gitleaks, semgrep, dependency-review-action, size-limit, github-action-benchmark',
    rules: [
        {
            id: 'policy-coverage',
            category: 'policy',
            prior: 'no',
            weight: 74,
            literals: [
                'Required test coverage of',
                'coverage threshold for',
                'Coverage failure',
                'does not meet global threshold',
                'does not meet threshold',
                'Coverage for ',
                'total coverage',
                'minimum coverage',
                'SimpleCov failed',
                'below the minimum',
                'fail-under',
                'is below',
                'Rule violated for bundle',
            ],
            pattern: 'Required test coverage of \\S+% not reached|coverage threshold for \\w+ \\([\\d.]+%\\) not met|[Cc]overage failure: total of|does not meet (the )?(global |per-file )?threshold|ERROR: Coverage for \\w+ \\([\\d.]+%\\)|SimpleCov failed with exit|(?i)coverage .*(is )?(below|less than|under) (the )?(minimum|required|expected|threshold|\\d)|Rule violated for bundle',
            explanation: 'The tests cover less than the project asks for.',
            cure: 'Add tests for what was changed, or change the threshold on purpose.',
            examples: [
                'FAIL Required test coverage of 90% not reached. Total coverage: 85.12%',
                'Jest: "global" coverage threshold for branches (80%) not met: 72.5%',
                'ERROR: Coverage for lines (70%) does not meet global threshold (80%)',
                'Line coverage (71.20%) is below the expected minimum coverage (90.00%).',
            ],
            green: ['Required test coverage of 90% reached. Total coverage: 95.12%'],
        },
        {
            id: 'policy-vulnerabilities',
            category: 'policy',
            prior: 'no',
            weight: 82,
            literals: [
                'Vulnerable dependencies',
                'leaks found',
                'Quality Gate',
                'Dependency review detected',
                'vulnerable packages',
                'known security vulnerabilities',
                'findings were found',
                'blocking findings',
                'discovered vulnerabilities',
                'severity vulnerabilities found',
                'exceeds the limit',
                'QUALITY GATE STATUS',
                'Package size limit has exceeded',
                'incompatible licenses',
                'denied licenses',
            ],
            pattern: 'Dependency review detected (vulnerable packages|incompatible licenses|denied)|leaks found: [1-9]|QUALITY GATE STATUS: FAILED|Quality Gate has FAILED|discovered vulnerabilities at or above the severity threshold|[1-9]\\d* [Bb]locking findings|Package size limit has exceeded|^Tested \\d+ dependencies for known issues, found [1-9]|Security advisories? found',
            explanation: 'A gate for security, licence, quality or size was not passed.',
            cure: 'Mend what it names, or record why it does not apply.',
            examples: [
                '##[error]Dependency review detected vulnerable packages.',
                '9:00AM WRN leaks found: 2',
                'ERROR: QUALITY GATE STATUS: FAILED - View details on https://sonarcloud.io',
                'Package size limit has exceeded by 1.2 kB',
            ],
            green: ['no leaks found', 'QUALITY GATE STATUS: PASSED'],
        },
        {
            id: 'policy-dirty-tree',
            category: 'policy',
            prior: 'no',
            weight: 74,
            literals: [
                'checkout dirty',
                'uncommitted changes',
                'Working tree is dirty',
                'files are out of date',
                'is out of date',
                'please run',
                'Please run',
                'not up to date',
                'is not up-to-date',
                'files were modified by',
                'Uncommitted changes detected',
                'generated files',
                'Detected changes',
                'has uncommitted',
            ],
            pattern: '(?i)^\\W*(error: |##\\[error\\])?.*(working (tree|directory) is (dirty|not clean)|uncommitted changes (detected|found)|detected uncommitted changes|generated (files|code|docs?) (is|are) (out of date|stale|not up.to.date)|(is|are) (out of date|not up.to.date)[.,;]? (please )?run)|repository checkout dirty',
            explanation: 'What is generated is not what is committed.',
            cure: 'Run the generator and commit.',
            examples: [
                'Error: Uncommitted changes detected after build',
                'error: generated files are out of date',
                'docs/cli.md is out of date. Please run `make docs`',
            ],
            green: ['working tree clean'],
        },
        {
            id: 'policy-benchmark',
            category: 'policy',
            prior: 'unknown',
            weight: 80,
            literals: [
                'Performance Alert',
                'performance regression',
                'Performance regression',
                'is slower than',
                'exceeds the alert threshold',
                'times worse than',
            ],
            pattern: 'Performance Alert|(?i)performance regression (detected|found)|exceeds the (alert|fail) threshold|Performance (degraded|is worse)',
            explanation: 'A benchmark is slower than before.',
            cure: 'Compare it with the runs before; noise of the runner is possible.',
            examples: ['# :warning: **Performance Alert** :warning:', 'Error: Performance regression detected: 2 benchmarks'],
            green: ['No performance change'],
        },
        {
            id: 'policy-commit',
            category: 'policy',
            prior: 'no',
            weight: 80,
            literals: [
                'Conventional Commit',
                'semantic pull request',
                '-empty',
                '-max-length',
                '-enum',
                'No release type found',
                'subject-case',
                'type-empty',
                'sign-off',
                'needs a label',
                'required label',
                'Label error',
                'changelog entry',
            ],
            pattern: 'No release type found in pull request title|Unknown release type|(subject|type|header|body)-(empty|enum|case|max-length) *\\]|[Mm]issing (DCO )?sign-off|Label error\\. Requires|(?i)missing (a )?changelog entry',
            explanation: 'The title, commits or labels of the pull request are not as the project asks.',
            cure: 'Correct what is named.',
            examples: [
                '✖   subject may not be empty [subject-empty]',
                'Error: No release type found in pull request title "Add x".',
                '##[error]Label error. Requires exactly 1 of: bug, feature',
            ],
            green: ['✔   found 0 problems, 0 warnings'],
        },
    ],
};

;// CONCATENATED MODULE: ./packages/failures/src/rules/powershell.ts
const POWERSHELL = {
    family: 'powershell',
    source: 'PowerShell (Modules.resx, SessionStateStrings.resx, ParserStrings.resx, about_Execution_Policies), PowerShellGet (PSGet.Resource.psd1), Pester (Output.ps1)',
    rules: [
        {
            id: 'powershell-module-missing',
            category: 'config',
            prior: 'no',
            weight: 74,
            literals: ['no valid module file was found in any module'],
            pattern: "The specified module '[^']+' was not loaded because no valid module file was found in any module",
            not: '^(WARNING|VERBOSE|DEBUG): ',
            explanation: 'A PowerShell module that the script imports is not installed.',
            cure: 'Install it in a step before (Install-Module), or correct its name or path.',
            examples: [
                "Import-Module: The specified module 'Pester' was not loaded because no valid module file was found in any module directory.",
                "Import-Module : The specified module 'Az' was not loaded because no valid module file was found in any module",
            ],
            green: ["VERBOSE: Loading module from path 'C:\\Modules\\Pester\\5.6.1\\Pester.psd1'."],
        },
        {
            id: 'powershell-policy',
            category: 'config',
            prior: 'no',
            weight: 80,
            literals: ['running scripts is disabled on this system', 'is not digitally signed. You cannot run this script'],
            pattern: 'cannot be loaded(\\. The file .*|,)? because running scripts is disabled on this system|is not digitally signed\\. You cannot run this script on the current system',
            explanation: 'The execution policy of the machine forbids the script.',
            cure: 'Run it with -ExecutionPolicy Bypass, set the policy of the process, or sign the script.',
            examples: [
                'C:\\app\\build.ps1 : File C:\\app\\build.ps1 cannot be loaded because running scripts is disabled on this system. For more information, see about_Execution_Policies',
                'The file C:\\app\\build.ps1 is not digitally signed. You cannot run this script on the current system.',
            ],
            green: ['The execution policy is RemoteSigned.'],
        },
        {
            id: 'powershell-script-error',
            category: 'config',
            prior: 'no',
            weight: 60,
            literals: [
                'because it does not exist.',
                'A parameter cannot be found that matches parameter name',
                'Cannot bind argument to parameter',
                'Cannot validate argument on parameter',
                'You cannot call a method on a null-valued expression',
                'cannot be retrieved because it has not been set',
                'Cannot index into a null array',
                'Cannot process command because of one or more missing mandatory parameters',
            ],
            pattern: "Cannot find (path|drive)[^']* '[^']+' because it does not exist\\.|A parameter cannot be found that matches parameter name '|Cannot (bind argument to|validate argument on) parameter '|You cannot call a method on a null-valued expression\\.|The variable '\\$[^']+' cannot be retrieved because it has not been set\\.|Cannot index into a null array\\.|Cannot process command because of one or more missing mandatory parameters:",
            not: '^(WARNING|VERBOSE|DEBUG): ',
            pick: 'first',
            explanation: 'A PowerShell script uses what is not there: a file, a parameter or a value.',
            cure: 'Correct the line that is named, or make what it needs in a step before.',
            examples: [
                "Get-Content: Cannot find path 'C:\\app\\settings.json' because it does not exist.",
                "Get-Item: A parameter cannot be found that matches parameter name 'Pth'.",
                "Join-Path : Cannot bind argument to parameter 'Path' because it is null.",
                'InvalidOperation: You cannot call a method on a null-valued expression.',
                "The variable '$target' cannot be retrieved because it has not been set.",
            ],
            green: ['The old folder was skipped because it does not exist here.'],
        },
        {
            id: 'powershell-gallery-unreached',
            category: 'service',
            prior: 'yes',
            weight: 76,
            literals: ['Unable to resolve package source', 'Unable to download from URI'],
            pattern: "Unable to resolve package source 'https?://[^']+'|Unable to download from URI 'https?://[^']+' to",
            explanation: 'A gallery of PowerShell packages could not be reached.',
            cure: 'Run it again after a pause; a module that is cached or in the image makes it independent of the gallery.',
            examples: [
                "WARNING: Unable to resolve package source 'https://www.powershellgallery.com/api/v2'.",
                "WARNING: Unable to download from URI 'https://go.microsoft.com/fwlink/?LinkID=627338&clcid=0x409' to ''.",
            ],
            green: ["The source 'https://www.powershellgallery.com/api/v2' is trusted."],
        },
        {
            id: 'powershell-package-missing',
            category: 'dependency',
            prior: 'no',
            weight: 74,
            literals: ['No match was found for the specified search criteria'],
            pattern: 'No match was found for the specified search criteria and (module|script|package) name',
            notNear: 'Unable to (resolve package source|download from URI|download the list of available providers)',
            explanation: 'A package or the version asked for is not in the gallery.',
            cure: 'Correct its name or version, or register the repository that has it.',
            examples: [
                "PackageManagement\\Install-Package : No match was found for the specified search criteria and module name 'Pestr'. Try Get-PSRepository to see all available registered module repositories.",
            ],
            green: ["The module 'Pester' matches the search criteria."],
        },
        {
            id: 'pester-failed',
            category: 'test',
            prior: 'no',
            weight: 80,
            literals: ['[-] ', 'Tests Passed: '],
            pattern: '^\\s*\\[-\\] .+ \\d+(\\.\\d+)?m?s( \\(\\d+(\\.\\d+)?m?s\\|\\d+(\\.\\d+)?m?s\\))?$|^Tests Passed: \\d+, Failed: [1-9]',
            pick: 'first',
            explanation: 'A test of Pester failed.',
            cure: 'Mend the code or the test that is named.',
            examples: [
                '[-] Get-Planet.returns Earth 12ms (10ms|2ms)',
                '  [-] returns Earth 12ms',
                'Tests Passed: 12, Failed: 1, Skipped: 0 NotRun: 0',
            ],
            green: ['[+] Get-Planet.returns Mars 7ms (6ms|1ms)', 'Tests Passed: 13, Failed: 0, Skipped: 0 NotRun: 0'],
        },
    ],
};

;// CONCATENATED MODULE: ./packages/failures/src/rules/python-packages.ts
const PYTHON_PACKAGES = {
    family: 'python-packages',
    source: 'pypa/pip src/pip/_internal, urllib3, astral-sh/uv crates, python-poetry/poetry, conda/conda exceptions.py',
    rules: [
        {
            id: 'pip-index-unreachable',
            category: 'network',
            prior: 'yes',
            weight: 80,
            literals: [
                'HTTPSConnectionPool',
                'HTTPConnectionPool',
                'ReadTimeoutError',
                'IncompleteRead',
                'ProtocolError',
                'Connection broken',
                'NewConnectionError',
            ],
            pattern: 'HTTPS?ConnectionPool\\(host=.*(Max retries exceeded|Read timed out)|ReadTimeoutError|urllib3\\.exceptions\\.(ProtocolError|IncompleteRead|NewConnectionError)|Connection broken: (IncompleteRead|ConnectionResetError)',
            not: '^WARNING: Retrying|SSLCertVerificationError|CERTIFICATE_VERIFY_FAILED',
            explanation: 'The connection to the package index could not be made, or broke.',
            cure: 'Run it again; raise --retries and --timeout, or use a mirror or a cache.',
            examples: [
                "pip._vendor.urllib3.exceptions.ReadTimeoutError: HTTPSConnectionPool(host='files.pythonhosted.org', port=443): Read timed out.",
                "ERROR: Could not install packages due to an OSError: HTTPSConnectionPool(host='pypi.org', port=443): Max retries exceeded with url: /simple/numpy/",
            ],
            green: [
                'Collecting urllib3>=1.21.1',
                "WARNING: Retrying (Retry(total=4, connect=None, read=None, redirect=None, status=None)) after connection broken by 'NewConnectionError(...)'",
            ],
        },
        {
            id: 'pip-no-version',
            category: 'dependency',
            prior: 'no',
            weight: 84,
            literals: ['No matching distribution found for', 'Could not find a version that satisfies'],
            pattern: 'No matching distribution found for|Could not find a version that satisfies the requirement',
            explanation: 'No version of the package fits the requirement and this Python.',
            cure: 'Correct the requirement, or use a Python that the package supports.',
            examples: [
                'ERROR: No matching distribution found for tensorflow==1.15',
                'ERROR: Could not find a version that satisfies the requirement foo==9 (from versions: 1.0)',
            ],
            green: ['Requirement already satisfied: pip in /usr/lib/python3/dist-packages (23.0)'],
        },
        {
            id: 'pip-conflict',
            category: 'dependency',
            prior: 'no',
            weight: 86,
            literals: [
                'ResolutionImpossible',
                'conflicting dependencies',
                'dependency graph is too complex',
                'resolution-too-deep',
                'DistributionNotFound',
                'VersionConflict',
                'ContextualVersionConflict',
            ],
            pattern: 'ResolutionImpossible|because these package versions have conflicting dependencies|cannot resolve the current dependencies|error: resolution-too-deep|pkg_resources\\.(DistributionNotFound|VersionConflict|ContextualVersionConflict)',
            explanation: 'The requirements contradict each other.',
            cure: 'Loosen or pin the requirements that are named, so that one set of versions fits them all.',
            examples: [
                'ERROR: Cannot install a==1 and b==2 because these package versions have conflicting dependencies.',
                'ERROR: ResolutionImpossible: for help visit https://pip.pypa.io/en/latest/topics/dependency-resolution/#dealing-with-dependency-conflicts',
                '╰─> Pip cannot resolve the current dependencies as the dependency graph is too complex for pip to solve efficiently.',
            ],
            green: [
                "ERROR: pip's dependency resolver does not currently take into account all the packages that are installed.",
            ],
        },
        {
            id: 'pip-build-failed',
            category: 'dependency',
            prior: 'no',
            weight: 86,
            literals: [
                'Failed building wheel for',
                'metadata-generation-failed',
                'Failed to build installable wheels',
                'subprocess-exited-with-error',
                'Could not build wheels for',
                'python setup.py egg_info',
                'build_wheel` failed',
                'legacy-install-failure',
            ],
            pattern: 'error: (metadata-generation-failed|subprocess-exited-with-error|legacy-install-failure|failed-wheel-build-for-install)|ERROR: (Failed to build installable wheels|Could not build wheels for)|Command "?python setup\\.py egg_info"? failed|ERROR: Failed building wheel for .*',
            explanation: 'A package could not be built from its source.',
            cure: 'Install what its build needs, or choose a version that has a wheel for this Python and platform.',
            examples: [
                'error: metadata-generation-failed',
                'ERROR: Could not build wheels for lxml, which is required to install pyproject.toml-based projects',
            ],
            green: ["Building wheel for lxml (setup.py): finished with status 'done'"],
        },
        {
            id: 'pip-wrong-python',
            category: 'dependency',
            prior: 'no',
            weight: 82,
            literals: [
                'requires a different Python',
                'requires Python',
                'Python version not supported',
                'is not supported by the project',
            ],
            pattern: "requires a different Python: |requires Python '[^']+' but the running Python is|current Python version .* is not (allowed|supported) by the project|Python requirement .* is not compatible",
            explanation: 'A package does not support this version of Python.',
            cure: 'Use a version of Python that it supports, or another version of the package.',
            examples: [
                "ERROR: Package 'foo' requires a different Python: 3.7.17 not in '>=3.8'",
                'The current Python version (3.7.0) is not supported by the project (^3.9)',
            ],
            green: ['Python requires: >=3.8'],
        },
        {
            id: 'pip-hash-mismatch',
            category: 'dependency',
            prior: 'unknown',
            weight: 84,
            literals: [
                'THESE PACKAGES DO NOT MATCH THE HASHES',
                'Hash mismatch for',
                'Invalid hashes',
                'do not match any of the expected hashes',
            ],
            pattern: 'THESE PACKAGES DO NOT MATCH THE HASHES|Hash mismatch for `|Invalid hashes \\(|do not match any of the expected hashes',
            explanation: 'What was downloaded is not what the lock file promises.',
            cure: 'Clear the cache and install again; if it stays, lock again and look at what has changed.',
            examples: [
                'ERROR: THESE PACKAGES DO NOT MATCH THE HASHES FROM THE REQUIREMENTS FILE. If you have updated the package versions, please update the hashes.',
                'error: Hash mismatch for `idna==3.6`',
            ],
            green: ['Using cached idna-3.6-py3-none-any.whl (61 kB)'],
        },
        {
            id: 'pip-requirements-file',
            category: 'config',
            prior: 'no',
            weight: 80,
            literals: [
                'Could not open requirements file',
                'Invalid requirement',
                'does not appear to be a Python project',
                'InvalidVersion',
                "Directory '",
            ],
            pattern: "Could not open requirements file|ERROR: Invalid requirement:|does not appear to be a Python project|ERROR: Directory '.*' is not installable|^(ERROR: )?Invalid requirement: ",
            explanation: 'The requirements or the project folder cannot be read.',
            cure: 'Correct the path, or the line that is named.',
            examples: [
                "ERROR: Could not open requirements file: [Errno 2] No such file or directory: 'requirements-dev.txt'",
                "ERROR: file:///app does not appear to be a Python project: neither 'setup.py' nor 'pyproject.toml' found.",
            ],
            green: ['Using requirements file requirements-dev.txt'],
        },
        {
            id: 'pip-externally-managed',
            category: 'config',
            prior: 'no',
            weight: 84,
            literals: ['externally-managed-environment', 'No virtual environment found', 'externally managed'],
            pattern: 'error: externally-managed-environment|error: No virtual environment found|The interpreter at .* is externally managed',
            explanation: "The system's Python does not accept packages from pip.",
            cure: 'Use a virtual environment, or setup-python.',
            examples: [
                'error: externally-managed-environment',
                'error: No virtual environment found; run `uv venv` to create an environment, or pass `--system` to install into a non-virtual environment',
            ],
            green: ['Creating virtual environment at: .venv'],
        },
    ],
};

;// CONCATENATED MODULE: ./packages/failures/src/rules/python-tests.ts
/** A test of which pytest's short summary says that a connection was lost: right behind its name, not within what it compared. */
const LOST_CONNECTION = '^(FAILED|ERROR) \\S+\\.py(::\\S+( [^- ]\\S*)*)? - (ConnectionResetError|ConnectionAbortedError|socket\\.(timeout|gaierror)|http\\.client\\.(RemoteDisconnected|IncompleteRead)|urllib\\.error\\.URLError|urllib3\\.exceptions\\.(ProtocolError|NewConnectionError|MaxRetryError|ReadTimeoutError)|requests\\.exceptions\\.(ConnectionError|ConnectTimeout|ReadTimeout|ChunkedEncodingError)|httpx\\.(ConnectError|ConnectTimeout|ReadError|ReadTimeout|RemoteProtocolError)|aiohttp\\.client_exceptions\\.(ClientConnectorError|ServerDisconnectedError|ClientOSError))\\b';
const PYTHON_TESTS = {
    family: 'python-tests',
    source: 'pytest src/_pytest/terminal.py, CPython Lib/unittest/runner.py, nose, tox, Django test runner, CPython traceback.py',
    rules: [
        {
            id: 'pytest-summary',
            category: 'test',
            prior: 'no',
            weight: 82,
            literals: [' failed in ', ' failed, ', ' error in ', ' errors in ', ' error, ', ' errors, '],
            pattern: '^=* ?(\\d+ \\w+, )*[1-9]\\d* (failed|errors?)(, \\d+ [\\w-]+)* in [\\d.]+ ?s',
            explanation: 'Tests failed under pytest.',
            cure: 'The short test summary in the log names them.',
            examples: [
                '=========== 2 failed, 9 passed, 1 warning in 0.28 seconds ============',
                '1 failed, 164 passed, 13 skipped in 99.88s (0:01:39)',
                '==== 3 passed, 1 error in 1.20s ====',
            ],
            green: ['=========== 164 passed, 13 skipped in 99.88s ============', '5 passed, 1 xfailed in 0.12s'],
        },
        {
            // Over the summary, for it says what failed; over a lost connection beside it, which would not be all that failed.
            id: 'pytest-failed-line',
            category: 'test',
            prior: 'no',
            weight: 84,
            literals: ['FAILED ', 'ERROR '],
            pattern: '^(FAILED|ERROR) \\S+\\.py(::.+| - .*)?$',
            not: LOST_CONNECTION,
            pick: 'first',
            explanation: 'A test failed under pytest.',
            cure: 'Its section of the log, under FAILURES, has the assertion with its lines.',
            examples: ['FAILED tests/test_a.py::test_b - assert 1 == 2', 'FAILED tests/test_a.py::test_b[two words]'],
            green: ['PASSED tests/test_a.py::test_b', 'ERROR tests/data.csv was made anew'],
        },
        {
            // Close enough to the summary to be told before it, and to nothing else that failed.
            id: 'pytest-failed-connection',
            category: 'network',
            prior: 'yes',
            weight: 77,
            literals: ['FAILED ', 'ERROR '],
            pattern: LOST_CONNECTION,
            not: '(?i)refused',
            pick: 'first',
            explanation: 'A test lost its connection under pytest.',
            cure: 'Run it again; if it stays, check that the host is there, or give the test a stand-in for it.',
            examples: [
                'FAILED tests/test_a.py::test_b - ConnectionResetError: [Errno 104] Connection reset by peer',
                'ERROR tests/test_a.py::test_b[two words] - requests.exceptions.ReadTimeout: HTTPSConnectionPool(...',
            ],
            green: ['PASSED tests/test_a.py::test_connection_reset'],
        },
        {
            id: 'pytest-collection',
            category: 'compile',
            prior: 'no',
            weight: 72,
            literals: [
                'during collection',
                'ImportError while',
                'error: not found: ',
                'ERROR: file or directory not found',
                'Interrupted: ',
            ],
            pattern: 'Interrupted: [1-9]\\d* errors? during collection|^(ERROR )?\\S*:? ?ImportError while (loading|importing)',
            explanation: 'pytest could not load the tests.',
            cure: 'The error below the name of the file tells why.',
            examples: [
                '!!!!!!!!!!!!!!!!!!!! Interrupted: 1 error during collection !!!!!!!!!!!!!!!!!!!!',
                "ImportError while loading conftest '/app/tests/conftest.py'.",
            ],
            green: ['collected 42 items'],
        },
        {
            id: 'python-syntax',
            category: 'compile',
            prior: 'no',
            weight: 80,
            literals: ['SyntaxError: ', 'IndentationError: ', 'TabError: '],
            pattern: '^(E +)?(SyntaxError|IndentationError|TabError): ',
            // JavaScript has errors of the same name.
            not: "SyntaxError: (Unexpected |Invalid or unexpected|missing \\)|Identifier '|Cannot use import|The requested module)",
            pick: 'first',
            explanation: 'Python cannot parse a file.',
            cure: 'The lines above name file and line; a newer syntax needs a newer Python.',
            examples: ['E   SyntaxError: invalid syntax', 'IndentationError: unexpected indent'],
            green: ['test_syntax_error PASSED'],
        },
        {
            id: 'python-module-missing',
            category: 'dependency',
            prior: 'no',
            weight: 80,
            literals: ['ModuleNotFoundError: ', 'ImportError: No module named'],
            pattern: "^(E +)?(ModuleNotFoundError: No module named ('[^'.]+'|'(google|azure|ruamel|zope|backports)\\.)|ImportError: No module named [^.]+$)",
            pick: 'first',
            explanation: 'Python did not find a module.',
            cure: 'Add its package to the requirements, or install the project itself before running.',
            examples: ["E   ModuleNotFoundError: No module named 'requests'", 'ImportError: No module named yaml'],
            green: ['except ModuleNotFoundError: # optional'],
        },
        {
            id: 'python-import-name',
            category: 'compile',
            prior: 'no',
            weight: 80,
            literals: [
                'ImportError: cannot import name',
                'partially initialized module',
                'ImportError: ',
                'ModuleNotFoundError: ',
            ],
            pattern: "^(E +)?ImportError: (cannot import name|.*: undefined symbol|attempted relative import|No module named \\S+\\.)|^(E +)?ModuleNotFoundError: No module named '[^'.]+\\.[^']+'",
            pick: 'first',
            explanation: 'Python could not import a name or module from a package that is there.',
            cure: 'Align the versions, or correct the import.',
            examples: [
                "E   ImportError: cannot import name 'b' from 'a' (/app/a.py)",
                "ModuleNotFoundError: No module named 'app.build'",
            ],
            green: ['ImportError handling: ok'],
        },
        {
            id: 'unittest-summary',
            category: 'test',
            prior: 'no',
            weight: 84,
            literals: ['FAILED (', 'Test run failed'],
            pattern: '^FAILED \\(([A-Za-z][A-Za-z ]*=\\d+, )*(failures|errors|unexpected successes)=\\d+',
            explanation: 'Tests failed under unittest.',
            cure: 'The sections above, FAIL: and ERROR:, name them.',
            examples: ['FAILED (failures=2, skipped=6)', 'FAILED (errors=1)'],
            green: ['OK (skipped=6)'],
        },
        {
            id: 'pytest-section',
            category: 'test',
            prior: 'no',
            weight: 56,
            literals: ['= FAILURES =', '= ERRORS =', '____ test', '____ Test'],
            pattern: '^={5,} (FAILURES|ERRORS) ={5,}$|^_{5,} (\\w+\\.)*(test|Test)\\w*(\\.\\w+)*(\\[.*\\])? _{5,}$',
            pick: 'first',
            explanation: 'A test failed under pytest.',
            cure: 'The section has its assertion and output.',
            examples: [
                '=================================== FAILURES ===================================',
                '____________ TestLogin.test_form ____________',
            ],
            green: [
                '=========================== test session starts ============================',
                'test_form (tests.TestLogin) ... ok',
            ],
        },
        {
            id: 'unittest-assertion',
            category: 'test',
            prior: 'no',
            weight: 62,
            literals: ['AssertionError'],
            pattern: '^(E +)?AssertionError(: |$)',
            explanation: 'An assertion failed.',
            cure: 'The lines above name the test and the place.',
            examples: ['AssertionError: False is not true', 'E   AssertionError'],
            green: ['test_raises_AssertionError ... ok'],
        },
        {
            id: 'tox-summary',
            category: 'test',
            prior: 'no',
            weight: 50,
            literals: ['evaluation failed', 'commands failed', 'InvocationError', 'nox > Session'],
            pattern: '^ *evaluation failed :\\(|ERROR: .*: commands failed|ERROR: InvocationError for command .*(pytest|unittest|nosetests)|nox > Session .* failed',
            explanation: 'A command of the test environment failed.',
            cure: 'Its output above names the reason.',
            examples: ['  evaluation failed :( (12.34 seconds)', 'ERROR:   py38: commands failed'],
            green: ['  congratulations :) (12.34 seconds)'],
        },
        {
            id: 'pytest-usage',
            category: 'config',
            prior: 'no',
            weight: 80,
            literals: [
                'ERROR: usage: ',
                'ERROR: file or directory not found',
                'unrecognized arguments',
                'no tests ran in',
                'tox.tox_env.errors',
                'error: argument ',
            ],
            pattern: '^ERROR: (usage: |file or directory not found: )|: error: (unrecognized arguments|argument \\S+: |the following arguments are required)|^=* ?no tests ran in ',
            explanation: 'The program was called wrongly.',
            cure: 'Correct its arguments.',
            examples: ['ERROR: file or directory not found: tests/unit', 'pytest: error: unrecognized arguments: --cov=app'],
            green: ['usage: pytest [options] [file_or_dir] [file_or_dir] [...]'],
        },
        {
            id: 'python-traceback',
            category: 'unknown',
            prior: 'no',
            weight: 30,
            literals: ['Error: ', 'Exception: '],
            pattern: '^([a-z_]+\\.)*([A-Z]\\w*(Error|Exception)): ',
            explanation: 'A program ended with an exception.',
            cure: 'The lines above name the place.',
            examples: ['ValueError: invalid literal for int()', 'botocore.exceptions.ClientError: An error occurred'],
            green: ['raise ValueError from None'],
        },
    ],
};

;// CONCATENATED MODULE: ./packages/failures/src/rules/ruby-php.ts
const RUBY_PHP = {
    family: 'ruby-php',
    source: 'rubygems/bundler friendly_errors, rspec-core summary notification, minitest, cucumber, composer/composer, phpunit, elixir mix, dart pub, swift',
    rules: [
        {
            id: 'rspec-summary',
            category: 'test',
            prior: 'no',
            weight: 82,
            literals: [
                'examples, ',
                'example, ',
                ' runs, ',
                ' assertions, ',
                'Failed examples:',
                '1 failure',
                '2 failure',
                '3 failure',
                '4 failure',
                '5 failure',
                '6 failure',
                '7 failure',
                '8 failure',
                '9 failure',
            ],
            pattern: '^\\d+ examples?, [1-9]\\d* failures?|\\d+ (runs|tests), \\d+ assertions, (\\d+ failures, [1-9]\\d* errors|[1-9]\\d* failures)|^\\d+ tests?, [1-9]\\d* failures?|^\\d+ doctests?, \\d+ tests?, [1-9]\\d* failures?|^Failed examples:',
            explanation: 'Tests failed.',
            cure: 'The list above names them.',
            examples: [
                '120 examples, 2 failures, 3 pending',
                '10 runs, 20 assertions, 1 failures, 0 errors, 0 skips',
                '42 tests, 1 failure',
            ],
            green: ['120 examples, 0 failures', '10 runs, 20 assertions, 0 failures, 0 errors, 0 skips'],
        },
        {
            id: 'phpunit-summary',
            category: 'test',
            prior: 'no',
            weight: 82,
            literals: ['Assertions: ', 'ERRORS!', 'FAILURES!', 'There was 1 failure', 'There were '],
            pattern: '^Tests: \\d+, Assertions: \\d+, .*(Failures|Errors): [1-9]|^(ERRORS|FAILURES)!$|^There (was 1|were \\d+) (failure|error)s?:',
            explanation: 'Tests failed under PHPUnit.',
            cure: 'The list above names them.',
            examples: ['Tests: 42, Assertions: 120, Failures: 1.', 'FAILURES!', 'There was 1 failure:'],
            green: ['OK (42 tests, 120 assertions)'],
        },
        {
            id: 'bundler-resolve',
            category: 'dependency',
            prior: 'no',
            weight: 84,
            literals: [
                'Could not find gem',
                'Could not find ',
                'Bundler could not find compatible versions',
                'Your bundle is locked to',
                'Gem::MissingSpecError',
                'your Ruby version is',
                'Your Ruby version is',
                'Bundler::GemNotFound',
                'Could not find compatible versions',
                'The gemspec for',
                'requires Ruby version',
                'requires ruby version',
                'but your Gemfile specified',
                'is not present in',
                'frozen',
            ],
            pattern: "Could not find gem '|Could not find \\S+-[\\d.]+ in (any of the sources|locally installed gems)|Bundler could not find compatible versions|Your bundle is locked to|Gem::MissingSpecError|Bundler::GemNotFound|^Could not find compatible versions|requires (Ruby|ruby) version \\S+|Your Ruby version is .*, but your Gemfile specified|The dependencies in your gemfile changed, but the lockfile",
            explanation: 'Bundler found no set of gems that fits, or this Ruby does not.',
            cure: 'Update and commit Gemfile.lock, or use the Ruby that is asked for.',
            examples: [
                "Could not find gem 'rails (= 9.0.0)' in rubygems repository https://rubygems.org/ or installed locally.",
                'Your Ruby version is 2.7.8, but your Gemfile specified >= 3.0',
            ],
            green: ['Bundle complete! 12 Gemfile dependencies, 40 gems now installed.'],
        },
        {
            id: 'bundler-network',
            category: 'network',
            prior: 'yes',
            weight: 80,
            literals: [
                'Bundler::HTTPError',
                'Could not fetch specs from',
                'Net::OpenTimeout',
                'Gem::RemoteFetcher::FetchError',
                'Could not reach host',
                'Network error while fetching',
                'Net::ReadTimeout',
                'SocketError',
            ],
            pattern: 'Bundler::HTTPError|Could not fetch specs from|Gem::RemoteFetcher::FetchError|Could not reach host \\S+|Network error while fetching|(Net::(Open|Read)Timeout|SocketError)( |:|$)',
            not: '^Retrying',
            explanation: 'Bundler could not reach the gem server.',
            cure: 'Run it again; set BUNDLE_RETRY.',
            examples: [
                'Bundler::HTTPError Could not fetch specs from https://rubygems.org/',
                'Could not reach host index.rubygems.org. Check your network connection and try again.',
            ],
            green: ['Fetching gem metadata from https://rubygems.org/.......'],
        },
        {
            id: 'bundler-native',
            category: 'dependency',
            prior: 'no',
            weight: 78,
            literals: ['Failed to build gem native extension', 'An error occurred while installing'],
            pattern: 'Failed to build gem native extension|An error occurred while installing \\S+ \\([\\d.]+\\)',
            explanation: 'A gem could not be built.',
            cure: 'Install the library that its build needs, or a version with a prebuilt binary.',
            examples: [
                'ERROR: Failed to build gem native extension.',
                'An error occurred while installing nokogiri (1.15.0), and Bundler cannot continue.',
            ],
            green: ['Installing nokogiri 1.15.0 with native extensions'],
        },
        {
            id: 'composer-resolve',
            category: 'dependency',
            prior: 'no',
            weight: 84,
            literals: [
                'Your requirements could not be resolved',
                'Your lock file does not contain',
                'Could not find a matching version of package',
                'is not satisfiable',
                'does not satisfy that requirement',
                'Root composer.json requires',
                'could not be found in any version',
            ],
            pattern: 'Your requirements could not be resolved to an installable set|Your lock file does not contain a compatible set|Could not find a matching version of package|Root composer\\.json requires .*(could not be found|does not satisfy|but)|could not be found in any version',
            explanation: 'Composer found no set of packages that fits.',
            cure: 'Update and commit composer.lock, or use the PHP and extensions that are asked for.',
            examples: [
                'Your requirements could not be resolved to an installable set of packages.',
                '    - Root composer.json requires php ^8.2 but your php version (8.1.0) does not satisfy that requirement.',
            ],
            green: ['Generating optimized autoload files'],
        },
        {
            id: 'composer-config',
            category: 'config',
            prior: 'no',
            weight: 80,
            literals: [
                'blocked by your allow-plugins config',
                'Composer could not find a composer.json',
                'Class "',
                'Script @php',
                'handling the',
                'Call to undefined function',
            ],
            pattern: 'blocked by your allow-plugins config|Composer could not find a composer\\.json|^PHP Fatal error: +Uncaught Error: Call to undefined function|Script .* handling the \\S+ event returned with error code',
            explanation: 'Composer, a plugin or a script of it is not set up.',
            cure: 'Allow the plugin, or correct what is named.',
            examples: [
                'symfony/runtime contains a Composer plugin which is blocked by your allow-plugins config. You may add it to the list if you consider it safe.',
                'Script @php artisan package:discover --ansi handling the post-autoload-dump event returned with error code 1',
            ],
            green: ['Package operations: 42 installs, 0 updates, 0 removals'],
        },
        {
            id: 'php-parse',
            category: 'compile',
            prior: 'no',
            weight: 80,
            literals: [
                'PHP Parse error',
                'Parse error: ',
                'PHP Fatal error',
                'SyntaxError: ',
                '(SyntaxError)',
                'CompileError',
                'syntax error, unexpected',
            ],
            pattern: '^(PHP )?Parse error: |^(PHP )?Fatal error: +(Uncaught|Cannot|Class|Interface|Declaration|Trait|Allowed)|syntax error, unexpected|\\*\\* \\((CompileError|SyntaxError|TokenMissingError)\\)|^SyntaxError: (Unexpected|Invalid|missing|Identifier|Cannot use import)|== Compilation error in file',
            pick: 'first',
            explanation: 'A file cannot be parsed or loaded.',
            cure: 'Mend the line that is named.',
            examples: [
                "PHP Parse error:  syntax error, unexpected ';' in /app/a.php on line 3",
                '** (CompileError) lib/a.ex:3: undefined function foo/0',
                "SyntaxError: Unexpected token 'export'",
            ],
            green: ['No syntax errors detected in a.php'],
        },
    ],
};

;// CONCATENATED MODULE: ./packages/failures/src/rules/rust.ts
const RUST = {
    family: 'rust',
    source: 'rust-lang/cargo, rustc_driver, libtest, nextest, rustfmt, clippy, cargo-audit, cargo-deny',
    rules: [
        {
            id: 'cargo-test-result',
            category: 'test',
            prior: 'no',
            weight: 84,
            literals: ['test result: FAILED', 'Summary [', 'error: test run failed', 'error: test failed'],
            pattern: '^test result: FAILED\\.|^ *Summary \\[.*[1-9]\\d* failed|^error: test run failed|^error: test failed, to rerun pass',
            explanation: 'Tests failed under cargo.',
            cure: 'The section `failures:` above names them.',
            examples: [
                'test result: FAILED. 0 passed; 1 failed; 0 ignored; 0 measured; 3 filtered out; finished in 0.00s',
                'error: test failed, to rerun pass `--lib`',
            ],
            green: ['test result: ok. 12 passed; 0 failed; 0 ignored; 0 measured; 0 filtered out'],
        },
        {
            id: 'rustc-error',
            category: 'compile',
            prior: 'no',
            weight: 78,
            literals: ['error[E', 'error: could not compile', 'error: aborting due to', 'error: linking with'],
            pattern: '^error\\[E\\d{4}\\]: |^error: (could not compile|aborting due to|linking with)',
            not: 'No space left|signal: 9',
            notNear: 'No space left on device|clippy::|rust-clippy|-D clippy',
            pick: 'first',
            explanation: 'The sources do not compile.',
            cure: 'The first `error` names file and line.',
            examples: [
                'error[E0425]: cannot find value `x` in this scope',
                'error: could not compile `app` (lib) due to 1 previous error',
                'error: linking with `cc` failed: exit status: 1',
            ],
            green: ['warning: unused variable: `x`'],
        },
        {
            id: 'clippy-error',
            category: 'lint',
            prior: 'no',
            weight: 84,
            literals: ['-D clippy::', 'deny(clippy::', 'rust-clippy/master', '-D warnings` implies', 'implied by `-D'],
            pattern: '`-D clippy::|`#\\[deny\\(clippy::|rust-clippy/master/|`-D warnings` implies|clippy::\\S+ (is )?implied by `-D',
            explanation: 'Clippy found something that the project forbids.',
            cure: 'Mend it, or run `cargo clippy --fix`.',
            examples: [
                '   = note: `-D clippy::needless-bool` implied by `-D warnings`',
                '   = help: for further information visit https://rust-lang.github.io/rust-clippy/master/index.html#needless_bool',
            ],
            green: ['cargo clippy --all-targets -- -D warnings'],
        },
        {
            id: 'rustfmt-diff',
            category: 'lint',
            prior: 'no',
            weight: 84,
            literals: ['Diff in '],
            pattern: '^Diff in .*(at line \\d+:|\\.rs:\\d+:?)$',
            explanation: 'The sources are not formatted.',
            cure: 'Run `cargo fmt`.',
            examples: ['Diff in /app/src/main.rs at line 25:', 'Diff in /app/src/main.rs:25:'],
            green: ['Diff in size: 12 bytes'],
        },
        {
            id: 'cargo-resolve',
            category: 'dependency',
            prior: 'no',
            weight: 84,
            literals: [
                'failed to select a version',
                'no matching package named',
                'the lock file',
                'cannot be built because it requires rustc',
                'requires rustc',
                'failed to load source for dependency',
                'no matching package found',
                'failed to get `',
                'is not supported by the following package',
                'failed to parse lock file',
            ],
            pattern: '^error: (failed to select a version for|no matching package (named|found)|the lock file .* needs to be updated|package `.*` cannot be built because it requires rustc|rustc \\S+ is not supported by the following)|failed to select a version for the requirement|lock file version .* (was found|requires)|failed to parse lock file',
            explanation: 'Cargo found no set of versions that fits, or the lock file does not.',
            cure: 'Correct the requirement, update and commit Cargo.lock, or use a newer toolchain.',
            examples: [
                'error: failed to select a version for `openssl-sys`.',
                'error: the lock file /app/Cargo.lock needs to be updated but --locked was passed to prevent this',
                'error: package `clap v4.5.0` cannot be built because it requires rustc 1.74 or newer',
            ],
            green: ['    Updating crates.io index'],
        },
        {
            id: 'cargo-network',
            category: 'network',
            prior: 'yes',
            weight: 80,
            literals: [
                'spurious network error',
                'failed to download from',
                'failed to fetch `',
                'class=Ssl',
                'class=Net',
                'class=Http',
                'class=Os',
                'failed to download `',
                'unable to update registry',
                'download of config.json failed',
                'error: could not download file',
                '[28] Timeout',
            ],
            pattern: 'error: failed to (download|fetch)|; class=(Ssl|Net|Http) \\(|[Uu]nable to update registry|^ *failed to (download from|fetch) `|download of \\S+ failed|error: could not download file from|\\[(6|7|28|35|52|55|56|92|16)\\] .*(resolve|connect|Timeout|SSL|HTTP2|receiv|read)',
            not: '^warning: spurious',
            explanation: 'Cargo or rustup could not reach a server, or the connection broke.',
            cure: 'Run it again; set CARGO_NET_RETRY, or use a cache.',
            examples: [
                'error: failed to download from `https://static.crates.io/crates/a/a-1.0.0.crate`',
                '  SSL error: received early EOF; class=Ssl (16); code=Eof (-20)',
                '  [28] Timeout was reached (failed to download any data for `a v1.0.0` within 30s)',
            ],
            green: [
                'warning: spurious network error (3 tries remaining): [28] Timeout was reached',
                '  Downloaded serde v1.0.0',
            ],
        },
        {
            id: 'cargo-audit',
            category: 'policy',
            prior: 'no',
            weight: 88,
            literals: ['vulnerabilit', 'advisories FAILED', 'bans FAILED', 'licenses FAILED', 'sources FAILED'],
            pattern: '^error: [1-9]\\d* vulnerabilit(y|ies) found|(advisories|bans|licenses|sources) FAILED|Found [1-9]\\d* known vulnerabilit',
            explanation: 'A check for vulnerabilities or licences did not pass.',
            cure: 'Update what it names, or record why it does not apply.',
            examples: [
                'error: 7 vulnerabilities found!',
                'advisories FAILED, bans ok, licenses ok, sources ok',
                'Found 2 known vulnerabilities in 1 package',
            ],
            green: ['found 0 vulnerabilities', 'advisories ok, bans ok, licenses ok, sources ok'],
        },
        {
            id: 'cargo-usage',
            category: 'config',
            prior: 'no',
            weight: 80,
            literals: [
                'error: no such command',
                'error: no such subcommand',
                'could not find `Cargo.toml`',
                'error: toolchain ',
                'is not installed',
                'error: Found argument',
                'error: unexpected argument',
                'error: package ID specification',
                'failed to run custom build command',
                'failed to parse manifest',
                'error: no bin target named',
                'does not have the feature',
                'pkg-config exited',
                'pkg-config command could not be',
            ],
            pattern: "^error: (no such (sub)?command|could not find `Cargo\\.toml`|toolchain '.*' is not installed|Found argument|unexpected argument|package ID specification|failed to parse manifest|no bin target named)|does not (contain|have) (this|the|these) feature|^error: .*is not installed for the toolchain|pkg-config (exited|command could not be found)|^error: failed to run custom build command for",
            explanation: 'Cargo was called wrongly, or something that the build needs is not installed.',
            cure: 'Correct the call or the manifest, or install the component or library that is named.',
            examples: [
                'error: no such command: `nextest`',
                "error: 'cargo-fmt' is not installed for the toolchain 'stable-x86_64-unknown-linux-gnu'.",
                'error: failed to run custom build command for `openssl-sys v0.9.99`',
            ],
            green: ['info: component rustfmt for target x86_64 is up to date'],
        },
    ],
};

;// CONCATENATED MODULE: ./packages/failures/src/rules/shell.ts
const SHELL = {
    family: 'shell',
    source: 'bash (execute_cmd.c, error.c), dash, zsh, PowerShell, cmd.exe, coreutils, env, libc error strings',
    rules: [
        {
            id: 'shell-command-not-found',
            category: 'config',
            prior: 'no',
            weight: 74,
            literals: [
                'command not found',
                ': not found',
                'is not recognized as',
                'CommandNotFoundException',
                'bad interpreter',
                'Command not found',
                'Executable `',
            ],
            pattern: '(line \\d+: |: |^)[\\w./+-]+: (command )?not found$|: command not found(: \\S+)?$|command not found: \\S+$|is not recognized as (an internal|the name of|a name of)|CommandNotFoundException|bad interpreter: No such file|^Executable `[^`]+` not found',
            not: '^(checking|configure:|WARNING|warning:|Cache|INFO|note:)|\\bimage\\b.*: not found|(docker|ghcr|quay|registry).*: not found|\\.\\.\\. ',
            explanation: 'A command that the script calls is not installed, or not on the path.',
            cure: 'Install it in a step before, or correct its name.',
            examples: [
                '/home/runner/work/_temp/a.sh: line 1: nosetests: command not found',
                'sh: 1: vitest: not found',
                "'make' is not recognized as an internal or external command,",
                '/bin/sh: ./run: /usr/bin/expect: bad interpreter: No such file or directory',
                'Executable `deptry` not found',
            ],
            green: ['checking for gawk... not found', 'Cache not found for input keys: a-b'],
        },
        {
            id: 'shell-no-such-file',
            category: 'config',
            prior: 'no',
            weight: 54,
            literals: [
                'No such file or directory',
                "can't open file",
                'cannot access',
                'cannot stat',
                'Cannot open',
                'cannot find the path',
                'cannot find the file',
                'not a directory',
                'Could not find a part of the path',
                'ENOENT: no such file',
            ],
            pattern: "^(\\S*(sh|bash|zsh|dash): )?(\\S+: )*(line \\d+: )?(cd: |cannot (access|stat|open|create|remove|touch)[^:]*: )?\\S+: No such file or directory$|(chmod|cp|mv|ls|cat|rm|tar|ln|install|cd|touch|mkdir|stat|sed|grep|head|tail|find|source|\\.): .*No such file or directory|can't open file '[^']+': \\[Errno 2\\]|The system cannot find the (path|file) specified|Could not find a part of the path|^(Error: |npm ERR! )?ENOENT: no such file or directory",
            not: '\\.(h|hpp|c|cc|cpp):\\d+|fatal error: |optional|ignored|^warning|WARN',
            explanation: 'A file or folder that the script needs is not there.',
            cure: 'Correct the path or the working directory, or make the file in a step before.',
            examples: [
                "chmod: cannot access './gradlew': No such file or directory",
                '/home/runner/work/_temp/a.sh: line 1: vendor/bin/phpcs: No such file or directory',
                "python: can't open file '/app/run.py': [Errno 2] No such file or directory",
                "Error: ENOENT: no such file or directory, open 'dist/index.html'",
            ],
            green: ['looking for optional file .env'],
        },
        {
            id: 'shell-permission',
            category: 'auth',
            prior: 'no',
            weight: 54,
            literals: [
                'Permission denied',
                'Operation not permitted',
                'EACCES',
                'EPERM',
                'Access is denied',
                'a terminal is required',
                'a password is required',
                'must be run as root',
                'UnauthorizedAccessException',
            ],
            pattern: '(: |\\[Errno 13\\] )Permission denied|: Operation not permitted$|(EACCES|EPERM): |: Access is denied|sudo: (a terminal is required|a password is required|no tty)|[Mm]ust be run as root|UnauthorizedAccessException: ',
            not: 'publickey|^warning|WARN|\\(ignored\\)',
            explanation: 'A file or command may not be used by this user.',
            cure: 'Correct mode or owner (git keeps the executable bit), or run it as the right user.',
            examples: [
                '/home/runner/work/_temp/a.sh: line 1: ./gradlew: Permission denied',
                "Error: EACCES: permission denied, mkdir '/usr/lib/node_modules/a'",
                'sudo: a terminal is required to read the password',
            ],
            green: ['checking permissions'],
        },
        {
            id: 'shell-syntax',
            category: 'config',
            prior: 'no',
            weight: 74,
            literals: [
                'syntax error near unexpected token',
                'unexpected EOF while looking for',
                'syntax error: unexpected',
                'unbound variable',
                'bad substitution',
                'ParserError',
                'Syntax error: ',
                'parameter not set',
                'parse error near',
                'unexpected end of file',
                'ambiguous redirect',
                'invalid option',
            ],
            pattern: 'syntax error near unexpected token|unexpected EOF while looking for matching|syntax error: unexpected|: unbound variable$|: bad substitution$|ParserError: |: (\\d+: )?Syntax error: |: parameter not set$|: ambiguous redirect$|^\\w+: (invalid|illegal|unrecognized|unknown) option ',
            explanation: 'The script of the step is wrong.',
            cure: 'Correct the line that is named.',
            examples: [
                "/home/runner/work/_temp/a.sh: line 4: syntax error near unexpected token `fi'",
                '/home/runner/work/_temp/a.sh: line 2: TOKEN: unbound variable',
                'grep: invalid option -- P',
            ],
            green: ['set -euo pipefail'],
        },
        {
            id: 'shell-broken-pipe',
            category: 'config',
            prior: 'unknown',
            weight: 40,
            literals: ['Broken pipe', 'write error'],
            pattern: '(standard output|write error|stdout): Broken pipe',
            explanation: 'A program wrote to one that had ended; with pipefail that fails the step.',
            cure: 'End the writer in another way, or switch pipefail off for this line.',
            examples: ['yes: standard output: Broken pipe'],
            green: ['pipe closed'],
        },
        {
            id: 'shell-usage',
            category: 'config',
            prior: 'no',
            weight: 58,
            literals: [
                'Unknown option',
                'unknown option',
                'unrecognized option',
                'unknown flag',
                'Unknown argument',
                'unknown command',
                'unknown shorthand flag',
                'flag provided but not defined',
                'missing required',
                'Missing required',
                'is required but',
                'environment variable',
                'Only one of',
                'Unrecognized argument',
                'Unknown command',
                'Invalid value for',
                'is not set',
                'not configured',
            ],
            pattern: '(?i)(^|: |error: |\\] )(unknown (option|argument|command|flag|shorthand flag)|unrecognized (option|arguments?)|flag provided but not defined|bad option):? [\'`"-]?|error:? .*(missing required (argument|option|input|environment|parameter|field|env)|only one of .* can be|invalid value for|environment variable .* (is )?(not set|required|missing|must be))|^(error: )?(the )?[A-Z][A-Z0-9_]{3,} (environment variable )?(is|are) (not set|required|missing|undefined)|missing (required )?environment variables?',
            not: '^(npm )?warn|WARNING|deprecat',
            explanation: 'A program was called wrongly, or a setting that it needs is missing.',
            cure: 'Correct the call, or set what is named (a secret may be empty on a fork).',
            examples: [
                "error: unknown option '--fx'",
                'Error: unknown flag: --wiat',
                "Error: Only one of 'a', 'b', or 'c' can be specified.",
                'error: DATABASE_URL is not set',
                'Error: Missing required environment variable: API_KEY',
            ],
            green: ['options: none'],
        },
    ],
};

;// CONCATENATED MODULE: ./packages/failures/src/rules/signals.ts
const SIGNALS = {
    family: 'signals',
    source: 'bash jobs.c, glibc, HotSpot error reports, Go runtime, Rust ICE, gcc ICE, sanitizers, surefire ForkStarter',
    rules: [
        {
            id: 'signal-segfault',
            category: 'crash',
            prior: 'unknown',
            weight: 74,
            literals: [
                'Segmentation fault',
                'SIGSEGV',
                'SIGABRT',
                'SIGBUS',
                'SIGILL',
                'Bus error',
                'Illegal instruction',
                'core dumped',
                'segfault occurred',
                'Access violation',
                '0xC0000005',
                '-1073741819',
                'Fatal Python error',
                'invalid memory address',
            ],
            pattern: 'Segmentation fault( \\(core dumped\\))?|\\(core dumped\\)|\\(signal: (6|11|4|7), SIG(ABRT|SEGV|ILL|BUS)|signal: (segmentation fault|aborted|illegal instruction|bus error)|panic: runtime error: invalid memory address|\\[signal SIG(SEGV|BUS|ABRT)|^SIG(SEGV|ABRT|BUS|ILL): |segfault occurred while|Fatal Python error: |exit (code|status|value)[: ]+(-1073741819|0xC0000005)|Windows fatal exception: access violation|received signal SIG(SEGV|ABRT|BUS|ILL)|terminated by signal SIG(SEGV|ABRT|BUS|ILL)|died with <Signals.SIG(SEGV|ABRT|BUS|ILL)',
            explanation: 'A program crashed with a signal.',
            cure: 'Keep the core dump, the seed and the version; run it under a debugger.',
            examples: [
                'run.sh: line 3: 4242 Segmentation fault      (core dumped) ./app',
                "process didn't exit successfully: `/target/debug/deps/a-1` (signal: 11, SIGSEGV: invalid memory reference)",
                'panic: runtime error: invalid memory address or nil pointer dereference',
                'Fatal Python error: Segmentation fault',
            ],
            green: ['ok 3 - handles a segmentation violation', 'test_sigsegv_handler PASSED'],
        },
        {
            id: 'signal-sanitizer',
            category: 'crash',
            prior: 'no',
            weight: 84,
            literals: [
                'ERROR: AddressSanitizer',
                'ERROR: LeakSanitizer',
                'WARNING: ThreadSanitizer',
                'ERROR: UndefinedBehaviorSanitizer',
                'WARNING: MemorySanitizer',
                'ERROR: ThreadSanitizer',
                'ERROR: libFuzzer',
            ],
            pattern: '==\\d+==\\s*(ERROR: (Address|Leak|Thread|UndefinedBehavior|HWAddress)Sanitizer|WARNING: MemorySanitizer|ERROR: libFuzzer)|WARNING: ThreadSanitizer: data race',
            pick: 'first',
            explanation: 'A sanitizer found an error in memory or threads.',
            cure: 'The stack that follows names the place.',
            examples: [
                '==16211==ERROR: AddressSanitizer: heap-use-after-free on address 0x512000dacef0',
                'WARNING: ThreadSanitizer: data race (pid=4242)',
            ],
            green: ['-fsanitize=address,undefined'],
        },
        {
            id: 'signal-jvm-crash',
            category: 'crash',
            prior: 'unknown',
            weight: 82,
            literals: [
                'A fatal error has been detected by the Java Runtime',
                'The forked VM terminated',
                'Gradle build daemon disappeared unexpectedly',
                'forked VM terminated',
                'Process Exit Code: ',
                'Corrupted STDOUT',
            ],
            pattern: 'A fatal error has been detected by the Java Runtime Environment|[Tt]he forked VM terminated (without|with)|Gradle build daemon disappeared unexpectedly|ExecutionException The forked VM terminated',
            explanation: 'A Java machine crashed, or ended without saying goodbye.',
            cure: 'Look at hs_err_pid*.log and the dump files; a machine that is out of memory ends so too.',
            examples: [
                '# A fatal error has been detected by the Java Runtime Environment:',
                'The forked VM terminated without properly saying goodbye. VM crash or System.exit called?',
                'Gradle build daemon disappeared unexpectedly (it may have been killed or may have crashed)',
            ],
            green: ['Starting a Gradle Daemon (subsequent builds will be faster)'],
        },
        {
            id: 'signal-compiler-bug',
            category: 'crash',
            prior: 'no',
            weight: 86,
            literals: [
                'internal compiler error',
                'INTERNAL ERROR',
                'compiler unexpectedly panicked',
                'PLEASE submit a bug report',
                'C1001',
                'An exception has occurred in the compiler',
                'please report a bug',
                'Stack dump:',
            ],
            pattern: 'internal compiler error|error: INTERNAL ERROR -- |the compiler unexpectedly panicked|PLEASE submit a bug report to|fatal error C1001|An exception has occurred in the compiler \\(',
            explanation: 'The compiler or checker itself crashed.',
            cure: 'Try its next version, or reduce the code that triggers it and report it.',
            examples: [
                'main.go:13:27: internal compiler error: index 0 is out of bounds',
                'error: the compiler unexpectedly panicked. this is a bug.',
                'a.py:6: error: INTERNAL ERROR -- please report a bug at https://github.com/python/mypy/issues version: 1.0',
                'PLEASE submit a bug report to https://github.com/llvm/llvm-project/issues/ and include the crash backtrace.',
            ],
            green: ['compiler version 12.2.0'],
        },
        {
            id: 'signal-go-runtime',
            category: 'crash',
            prior: 'unknown',
            weight: 80,
            literals: [
                'fatal error: ',
                'runtime: marked free object',
                'unexpected fault address',
                'found bad pointer in Go heap',
                'goroutine stack exceeds',
            ],
            pattern: '^fatal error: (all goroutines are asleep|concurrent map|unexpected signal|found bad pointer|runtime|stack overflow|sweep|bad |scan|invalid|unlock of|fault|marked|workbuf)|runtime: (marked free object|goroutine stack exceeds)|unexpected fault address',
            pick: 'first',
            explanation: 'The Go runtime found a fatal error.',
            cure: 'The goroutine dump that follows names the place.',
            examples: [
                'fatal error: all goroutines are asleep - deadlock!',
                'fatal error: concurrent map writes',
                'runtime: goroutine stack exceeds 1000000000-byte limit',
            ],
            green: ['goroutine profile: total 5'],
        },
        {
            id: 'signal-process-crash',
            category: 'crash',
            prior: 'unknown',
            weight: 78,
            literals: [
                'PROCESS-CRASH',
                'crashed with exit code',
                'Native stack trace',
                'The process crashed',
                'Test process crashed',
                'Fatal error in',
                'test runner crashed',
                'Test host process crashed',
                "worker 'gw",
                'Crashed: ',
            ],
            pattern: "PROCESS-CRASH \\| |^# Fatal error in |Test host process crashed|worker 'gw\\d+' crashed|The active test run was aborted\\. Reason: Test host process crashed",
            pick: 'first',
            explanation: 'A program under test crashed.',
            cure: 'The stack that follows names the place.',
            examples: [
                'PROCESS-CRASH | application crashed [@ libsystem_kernel.dylib] | a.js',
                '# Fatal error in , line 0',
                "worker 'gw3' crashed while running 'tests/test_a.py::test_b'",
            ],
            green: ['crash reporter enabled'],
        },
    ],
};

;// CONCATENATED MODULE: ./packages/failures/src/rules/time-limits.ts
const TIME_LIMITS = {
    family: 'time-limits',
    source: 'coreutils timeout (124), pytest-timeout, bash, ctest, bazel, actions/runner, CPython signal handling',
    rules: [
        {
            id: 'time-limit-command',
            category: 'timeout',
            prior: 'unknown',
            weight: 76,
            literals: [
                'returning 124',
                'exit code 124',
                'exited with 124',
                'code 124',
                'status 124',
                'Error 124',
                'timed out after',
                'timeout exceeded',
                'TIMEOUT in ',
                'Timeout >',
                'exceeded the time limit',
                'time limit exceeded',
                'Timed out waiting',
                'timed out waiting',
                'exceeded timeout',
                'Job timed out',
                'execution timed out',
                'Timeout: ',
            ],
            pattern: '(returning|exit(ed with)?( code| status)?|returned|code|status|Error):? 124\\b|(?i)(command|step|job|process|build|script|task|suite|operation|deployment|execution|tests?) (has )?(timed out|exceeded (the |its )?(timeout|time ?limit))|^TIMEOUT in |^(E +)?(Failed: )?Timeout (>|\\()|time limit (was )?exceeded|(^|: )timed out after \\d+ ?(s|m|h|seconds|minutes)|(?i)timed out waiting for (pod|the |service|server|container|deployment)',
            not: '(?i)will retry|retrying|expected|TEST-UNEXPECTED|^warn',
            explanation: 'Something ran longer than its limit.',
            cure: 'Compare its duration with earlier runs; raise the limit, or find what hangs.',
            examples: [
                'make: *** [Makefile:3: test] Error 124',
                'Error: Command timed out after 300 seconds',
                'TIMEOUT in 1 out of 1 in 300.0s',
                'E   Failed: Timeout >60.0s',
            ],
            green: ['timeout: 300'],
        },
        {
            id: 'time-interrupted',
            category: 'cancelled',
            prior: 'unknown',
            weight: 66,
            literals: [
                'KeyboardInterrupt',
                'received SIGINT',
                'Received SIGINT',
                'received SIGTERM',
                'Received SIGTERM',
                'Received interrupt',
                'signal: terminated',
                'signal: interrupt',
                'exit code 130',
                'exit code 143',
                'Terminated',
            ],
            pattern: '^!+ KeyboardInterrupt !+$|^KeyboardInterrupt(: |$)|^([Rr]eceived|caught) (signal )?(SIGINT|SIGTERM|interrupt)|: signal: (terminated|interrupt)$|exit code (130|143)\\b|line \\d+: +\\d+ Terminated ',
            explanation: 'The program was interrupted from outside: the job was cancelled or its time was up.',
            cure: 'Look at who or what ended it.',
            examples: [
                '!!!!!!!!!!!!!!!!!!! KeyboardInterrupt !!!!!!!!!!!!!!!!!!!',
                '##[error]received SIGINT',
                '##[error]Process completed with exit code 143.',
            ],
            green: ['Terminated 3 idle workers'],
        },
        {
            id: 'kubernetes-runner-pod',
            category: 'infrastructure',
            prior: 'yes',
            weight: 86,
            literals: [
                'pod failed to come online',
                'failed to create job pod',
                'failed to create container',
                'failed to create job pod',
            ],
            pattern: 'pod failed to come online with error|failed to create job pod',
            platform: true,
            explanation: 'The pod of the job did not come up.',
            cure: 'Run it again; if it stays, look at the events of the pod.',
            examples: [
                '##[error]Error: pod failed to come online with error: Error: Pod app-workflow is unhealthy with phase status Pending',
            ],
            green: ['Job pod created, waiting for it to come online app-workflow'],
        },
        {
            id: 'python-shared-library',
            category: 'dependency',
            prior: 'no',
            weight: 76,
            literals: [
                'cannot open shared object file',
                'error while loading shared libraries',
                'Library not loaded: ',
                'DLL load failed',
                'GLIBC_',
                'GLIBCXX_',
            ],
            pattern: 'cannot open shared object file: No such file|error while loading shared libraries: |Library not loaded: |DLL load failed|version `GLIBC(XX)?_[\\d.]+. not found',
            explanation: 'A shared library is not installed here, or is too old.',
            cure: 'Install the package that has it, or build on the system that it runs on.',
            examples: [
                'ImportError: libGL.so.1: cannot open shared object file: No such file or directory',
                "./app: /lib/x86_64-linux-gnu/libc.so.6: version `GLIBC_2.34' not found (required by ./app)",
            ],
            green: ['libGL.so.1 => /usr/lib/x86_64-linux-gnu/libGL.so.1'],
        },
        {
            id: 'test-counts',
            category: 'test',
            prior: 'no',
            weight: 62,
            literals: [
                '[1 test failed',
                'successes / ',
                'tests failed',
                'test failed',
                'test(s) failed',
                'tests have failed',
                'Tests failed',
                'Tests Failed',
                'tests  failed',
                'failed tests',
                ' FAILED',
                'steps (',
                'Test Failed',
            ],
            pattern: '(?i)^[^a-z]{0,12}[1-9]\\d* (\\w+ ){0,3}test(s|\\(s\\)| cases?| suites?)? +(have )?failed\\b|(?i)^\\W*(failed tests?|tests? failed): +[1-9]|^\\S+::\\S+ FAILED( +\\[ *\\d+%\\])?$|^\\[ +[1-9]\\d* tests failed +\\]|^\\d+ steps? \\(([1-9]\\d* \\w+, )*[1-9]\\d* failed|(?i)^(error: )?(some|\\d+) tests? (have )?failed|^\\d+ successes / ([1-9]\\d* failures|\\d+ failures / [1-9])',
            pick: 'first',
            explanation: 'Tests failed.',
            cure: 'The lines above name them.',
            examples: [
                '3 smoke test(s) FAILED.',
                'Failed tests: 2',
                'tests/test_a.py::test_b FAILED',
                '[        14 tests failed          ]',
                '29 steps (2 failed, 10 skipped, 17 passed)',
            ],
            green: ['tests/test_a.py::test_b PASSED'],
        },
    ],
};

;// CONCATENATED MODULE: ./packages/failures/src/rules/types.ts
const TYPES = {
    family: 'types',
    source: 'microsoft/TypeScript diagnosticMessages.json, mypy messages.py, pyright, svelte-check, vue-tsc, tsd, flow, next build, sorbet, phpstan, psalm',
    rules: [
        {
            id: 'tsc-error',
            category: 'type',
            prior: 'no',
            weight: 80,
            literals: ['error TS', 'TS2', 'TS7', 'TS1'],
            pattern: '\\berror TS\\d{1,5}: |^TS\\d{4,5}: |\\bTS\\d{4,5} \\[ERROR\\]',
            pick: 'first',
            explanation: 'The TypeScript compiler found an error.',
            cure: 'Mend the line that is named.',
            examples: [
                "src/a.ts(12,3): error TS2322: Type 'string' is not assignable to type 'number'.",
                "src/a.ts:12:3 - error TS2307: Cannot find module './b' or its corresponding type declarations.",
            ],
            green: ['Found 0 errors. Watching for file changes.'],
        },
        {
            id: 'mypy-summary',
            category: 'type',
            prior: 'no',
            weight: 78,
            literals: [' errors in ', ' error in ', ' errors, ', ' error, '],
            pattern: '^Found [1-9]\\d* errors? in \\d+ files?|^[1-9]\\d* errors?, \\d+ warnings?, \\d+ (notes|informations?)',
            explanation: 'A type checker for Python found errors.',
            cure: 'Mend the lines that are named above.',
            examples: ['Found 3 errors in 2 files (checked 40 source files)', '3 errors, 0 warnings, 0 informations'],
            green: ['0 errors, 0 warnings, 0 informations'],
        },
        {
            id: 'mypy-error',
            category: 'type',
            prior: 'no',
            weight: 58,
            literals: [': error: ', ' - error: '],
            pattern: '^\\S+\\.pyi?:\\d+(:\\d+)?: error: |^ *\\S+\\.pyi?:\\d+:\\d+ - error: ',
            not: 'INTERNAL ERROR|error: AddressSanitizer',
            pick: 'first',
            explanation: 'A type checker for Python found an error.',
            cure: 'Mend the line that is named.',
            examples: [
                'src/a.py:12: error: Incompatible return value type (got "str", expected "int")  [return-value]',
                '  /app/a.py:12:3 - error: "x" is not defined (reportUndefinedVariable)',
            ],
            green: ['Success: no issues found in 40 source files'],
        },
        {
            id: 'svelte-check',
            category: 'type',
            prior: 'no',
            weight: 82,
            literals: ['svelte-check found', '[vue-tsc]', 'Type error: ', 'Failed to compile', '✖ '],
            pattern: 'svelte-check found [1-9]\\d* errors?|^Type error: |^ *✖ +\\d+:\\d+ +(Argument of type|Parameter type|Expected |Type |Property |Cannot )',
            pick: 'first',
            explanation: 'The type check found an error.',
            cure: 'Mend the line that is named.',
            examples: [
                'svelte-check found 4 errors and 2 warnings in 6 files',
                "Type error: Property 'status' does not exist on type '{}'.",
                '  ✖  49:30  Argument of type string is not assignable to parameter of type number.',
            ],
            green: ['svelte-check found 0 errors and 2 warnings in 6 files'],
        },
        {
            id: 'flow-phpstan',
            category: 'type',
            prior: 'no',
            weight: 76,
            literals: ['[ERROR] Found', 'Error -----', 'errors found', 'error found'],
            pattern: '^ *\\[ERROR\\] Found [1-9]\\d* errors?$|^Error -{10,} \\S+:\\d+:\\d+$|^[1-9]\\d* errors? found!?$|^Errors: [1-9]\\d*$',
            explanation: 'The type check found an error.',
            cure: 'The lines above name the places.',
            examples: [' [ERROR] Found 3 errors', 'Error -------------------------- src/a.js:12:3', '3 errors found!'],
            green: [' [OK] No errors'],
        },
        {
            id: 'bundler-build',
            category: 'compile',
            prior: 'no',
            weight: 66,
            literals: [
                'Failed to compile',
                'Module not found',
                'Module parse failed',
                'Module build failed',
                'Rollup failed to resolve',
                'Build failed with',
                'Export encountered errors',
                'Error occurred prerendering',
                'Could not resolve "',
                'RollupError',
                'Parse failure',
                'Transform failed with',
                'error during build',
                'ERROR in ',
                'Build failed because of webpack',
            ],
            pattern: '^ *Failed to compile\\.?$|Module not found: (Error: )?Can.t resolve|Module (parse|build) failed|Rollup failed to resolve import|^(✘ \\[ERROR\\]|error:) |Build failed with [1-9]\\d* errors?|Export encountered errors|Error occurred prerendering page|(Transform|Build) failed with \\d+ error|RollupError: |^error during build:|^ERROR in \\.?/?\\S+|Build failed because of webpack errors',
            not: '^error: (failed|test|could not|no such|the lock|RPC|Bad|toolchain|package|externally|metadata|subprocess|src refspec|pathspec|patch)',
            explanation: 'The bundler could not build the program.',
            cure: 'The lines after it name the file and the reason.',
            examples: [
                'Failed to compile.',
                "Module not found: Error: Can't resolve './b' in '/app/src'",
                '✘ [ERROR] Could not resolve "./b"',
                'Error occurred prerendering page "/blog". Read more: https://nextjs.org/docs/messages/prerender-error',
            ],
            green: ['Compiled successfully in 2.1s'],
        },
    ],
};

;// CONCATENATED MODULE: ./packages/failures/src/rules/uv.ts
const UV = {
    family: 'uv',
    source: 'pypa/pip src/pip/_internal, urllib3, astral-sh/uv crates, python-poetry/poetry, conda/conda exceptions.py',
    rules: [
        {
            id: 'uv-unsatisfiable',
            category: 'dependency',
            prior: 'no',
            weight: 86,
            literals: [
                'requirements are unsatisfiable',
                'No solution found when resolving',
                'The lockfile at `uv.lock` needs to be updated',
                'Unable to find lockfile',
                'version solving failed',
                'pyproject.toml changed significantly',
                'SolverProblemError',
            ],
            pattern: 'requirements are unsatisfiable|No solution found when resolving|The lockfile at `uv\\.lock` needs to be updated|Unable to find lockfile at|version solving failed|pyproject\\.toml changed significantly since poetry\\.lock|SolverProblemError',
            explanation: 'No set of versions fits the requirements, or the lock file does not fit them.',
            cure: 'Loosen the requirements that are named, or lock again and commit the lock file.',
            examples: [
                '  × No solution found when resolving dependencies:',
                '      we can conclude that your requirements are unsatisfiable.',
                'error: The lockfile at `uv.lock` needs to be updated, but `--locked` was provided.',
                'pyproject.toml changed significantly since poetry.lock was last generated. Run `poetry lock` to fix the lock file.',
            ],
            green: ['Resolved 42 packages in 12ms'],
        },
        {
            id: 'uv-request-failed',
            category: 'network',
            prior: 'yes',
            weight: 76,
            literals: ['error sending request for url', 'Failed to fetch: `', 'Request failed after', 'Failed to download `'],
            pattern: 'error sending request for url|Request failed after \\d+ retries|Failed to fetch: `https?://',
            explanation: 'A request to the package index failed.',
            cure: 'Run it again; raise UV_HTTP_TIMEOUT, or use a cache.',
            examples: [
                '  Caused by: error sending request for url (https://pypi.org/simple/numpy/)',
                'error: Request failed after 3 retries',
            ],
            green: ['Downloading numpy (17.1MiB)'],
        },
        {
            id: 'conda-not-found',
            category: 'dependency',
            prior: 'no',
            weight: 82,
            literals: [
                'PackagesNotFoundError',
                'ResolvePackageNotFound',
                'UnsatisfiableError',
                'LibMambaUnsatisfiableError',
                'nothing provides',
            ],
            pattern: '(PackagesNotFoundError|ResolvePackageNotFound|UnsatisfiableError|LibMambaUnsatisfiableError):|nothing provides (requested )?\\S+',
            explanation: 'conda cannot find or combine the packages asked for.',
            cure: 'Correct names and versions, or add the channel that has them.',
            examples: [
                'PackagesNotFoundError: The following packages are not available from current channels:',
                'LibMambaUnsatisfiableError: Encountered problems while solving:',
            ],
            green: ['Solving environment: done'],
        },
        {
            id: 'conda-network',
            category: 'network',
            prior: 'yes',
            weight: 80,
            literals: ['CondaHTTPError', 'CondaSSLError', 'ChunkedEncodingError', 'Multi-download failed'],
            pattern: 'CondaHTTPError: HTTP (000|5\\d\\d)|CondaSSLError|critical libmamba Multi-download failed',
            explanation: 'conda could not reach a channel.',
            cure: 'Run it again; raise remote_max_retries.',
            examples: [
                'CondaHTTPError: HTTP 000 CONNECTION FAILED for url <https://conda.anaconda.org/conda-forge/linux-64/repodata.json>',
            ],
            green: ['conda 24.1.0'],
        },
    ],
};

;// CONCATENATED MODULE: ./packages/failures/src/rules/windows.ts
const WINDOWS = {
    family: 'windows',
    source: 'MSBuild (Strings.resx) and the C++ targets, Windows system error codes and NTSTATUS values, Windows Installer error codes, Chocolatey (choco.exe messages)',
    rules: [
        {
            id: 'msbuild-call',
            category: 'config',
            prior: 'no',
            weight: 84,
            literals: ['error MSB'],
            pattern: '\\berror MSB(10(01|05|06|08|11|50)|4126|8013): ',
            explanation: 'MSBuild was called wrongly, or for a configuration that the solution does not have.',
            cure: 'Correct the switch, the project or the configuration that is named.',
            examples: [
                'MSBUILD : error MSB1001: Unknown switch.',
                'MSBUILD : error MSB1008: Only one project can be specified.',
                'MSBUILD : error MSB1011: Specify which project or solution file to use because this folder contains more than one project or solution file.',
                'App.sln.metaproj : error MSB4126: The specified solution configuration "Release|x64" is invalid.',
            ],
            green: ['MSBuild version 17.10.4+10fbfbf2e for .NET Framework'],
        },
        {
            id: 'msbuild-toolset',
            category: 'config',
            prior: 'no',
            weight: 84,
            literals: ['error MSB'],
            pattern: '\\berror MSB(80(20|36|37|40|41|42)|3644): ',
            explanation: 'A toolset, an SDK or a targeting pack that the project asks for is not installed.',
            cure: 'Install it, choose an image that has it, or retarget the project.',
            examples: [
                "Microsoft.CppBuild.targets(456,5): error MSB8020: The build tools for v141 (Platform Toolset = 'v141') cannot be found. [C:\\app\\app.vcxproj]",
                'Microsoft.Cpp.WindowsSDK.targets(46,5): error MSB8036: The Windows SDK version 10.0.17763.0 was not found. [C:\\app\\app.vcxproj]',
                'error MSB3644: The reference assemblies for .NETFramework,Version=v4.7.2 were not found.',
            ],
            green: ['  Platform Toolset: v143'],
        },
        {
            id: 'windows-missing-library',
            category: 'config',
            prior: 'no',
            weight: 74,
            literals: ['-1073741515', '3221225781', '0xC0000135', '-1073741511', '0xC0000139'],
            pattern: '(?i)\\bexit(ed)?\\b.*\\bcode:? \\(?(-1073741515|3221225781|0xC0000135|-1073741511|0xC0000139)\\b',
            explanation: 'A program could not start: a library that it needs is not there, or is of another version.',
            cure: 'Put the library beside the program or on the path.',
            examples: [
                '##[error]Process completed with exit code -1073741515.',
                "process didn't exit successfully: `app.exe` (exit code: 0xc0000135, STATUS_DLL_NOT_FOUND)",
            ],
            green: ['##[debug]exit code 0'],
        },
        {
            id: 'windows-installer-busy',
            category: 'infrastructure',
            prior: 'yes',
            weight: 78,
            literals: ['Another installation is already in progress', "Exit code was '1618'", 'exit code 1618'],
            pattern: "Another installation is already in progress|[Ee]xit code (was )?'?1618\\b",
            explanation: 'Windows Installer was busy with another installation.',
            cure: 'Run it again after a pause.',
            examples: [
                'Another installation is already in progress. Complete that installation before proceeding with this install.',
                "Running [msiexec.exe] was not successful. Exit code was '1618'.",
            ],
            green: ['The installation is complete.'],
        },
        {
            id: 'choco-package-missing',
            category: 'dependency',
            prior: 'unknown',
            weight: 76,
            literals: ['was not found with the source(s) listed'],
            pattern: 'not installed\\. The package was not found with the source\\(s\\) listed',
            notNear: 'ensure your network connectivity',
            explanation: 'A package or the version asked for is not at the sources of Chocolatey.',
            cure: 'Correct its name or version (--pre for one that is not released), or add the source that has it.',
            examples: ['nosuchtool not installed. The package was not found with the source(s) listed.'],
            green: ['Chocolatey installed 1/1 packages.'],
        },
        {
            id: 'choco-failed',
            category: 'dependency',
            prior: 'unknown',
            weight: 46,
            literals: ['packages failed.', 'was NOT successful.'],
            pattern: 'Chocolatey (installed|upgraded) \\d+/\\d+ packages\\. \\d+ packages failed\\.|^The (install|upgrade) of \\S+ was NOT successful\\.',
            explanation: 'Chocolatey could not install a package.',
            cure: 'The lines above name the reason.',
            examples: [
                'Chocolatey installed 0/1 packages. 1 packages failed.',
                'The install of nosuchtool was NOT successful.',
            ],
            green: ['The install of git was successful.'],
        },
    ],
};

;// CONCATENATED MODULE: ./packages/failures/src/rules/index.generated.ts
// Written by scripts/catalogues.ts: every entry of this folder, by file name.









































const RULE_FAMILIES = [
    APPLE,
    APT,
    AZURE_PIPELINES,
    C_COMPILERS,
    CI_PLATFORMS,
    CIRCLECI,
    CLOUD,
    DISK,
    DOCKER,
    EMULATORS,
    FALLBACK,
    GIT_REFS,
    GIT,
    GITHUB_API,
    GITHUB_RUNNER,
    GITLAB_RUNNER,
    GO,
    GRADLE_REPOSITORIES,
    GRADLE,
    JAVA,
    JS_TESTS,
    KUBERNETES,
    LINT,
    MAVEN_REPOSITORIES,
    MAVEN,
    MEMORY,
    NETWORK,
    NODE,
    NPM,
    POLICY,
    POWERSHELL,
    PYTHON_PACKAGES,
    PYTHON_TESTS,
    RUBY_PHP,
    RUST,
    SHELL,
    SIGNALS,
    TIME_LIMITS,
    TYPES,
    UV,
    WINDOWS,
];

;// CONCATENATED MODULE: ./packages/failures/src/catalogue.ts




/** Every rule that is shipped, in the catalogue's order. */
function builtInRules() {
    return RULE_FAMILIES.flatMap((family) => family.rules);
}
/** Compiles the shipped rules and `extra` ones; patterns wait for the first line that has their literal. */
function compileCatalogue(extra) {
    const literals = new Map();
    const entry = (literal) => {
        const key = literal.toLowerCase();
        let found = literals.get(key);
        if (!found)
            literals.set(key, (found = { rules: [], marks: [] }));
        return found;
    };
    for (const rule of [...builtInRules(), ...extra]) {
        const compiled = compileRule(rule);
        for (const literal of rule.literals)
            entry(literal).rules.push(compiled);
    }
    MARKS.forEach((mark, index) => {
        const compiled = { kind: mark.kind, pattern: lazyPattern(mark.pattern, `mark ${index}`) };
        for (const literal of mark.literals)
            entry(literal).marks.push(compiled);
    });
    const entries = [...literals.values()];
    return {
        automaton: buildAutomaton([...literals.keys()]),
        rules: entries.map((found) => found.rules),
        marks: entries.map((found) => found.marks),
    };
}
/** One rule with its patterns, compiled at first use. */
function compileRule(rule) {
    const owner = `rule ${rule.id}`;
    return {
        rule,
        pattern: lazyPattern(rule.pattern, owner),
        ...(rule.not === undefined ? {} : { not: lazyPattern(rule.not, owner) }),
        ...(rule.near === undefined ? {} : { near: lazyPattern(rule.near, owner) }),
        ...(rule.notNear === undefined ? {} : { notNear: lazyPattern(rule.notNear, owner) }),
    };
}
/** Throws where a rule has no literal or a pattern that cannot be used. */
function checkRule(rule) {
    const owner = `rule ${rule.id}`;
    if (rule.literals.every((literal) => literal === ''))
        throw new Error(`The ${owner} needs a literal.`);
    for (const pattern of [rule.pattern, rule.not, rule.near, rule.notNear]) {
        if (pattern !== undefined)
            compilePattern(pattern, owner);
    }
}
/** Does the rule name this cleaned line, its neighbours left aside? */
function matchesLine({ rule, pattern, not }, { text, command }) {
    if (rule.command !== undefined && rule.command !== command)
        return false;
    return pattern.test(text) && !(not?.test(text) ?? false);
}

;// CONCATENATED MODULE: ./packages/failures/src/lines/normalise.ts
const ESC = String.fromCharCode(27);
const BEL = String.fromCharCode(7);
/** ECMA-48 sequences, also in the notation `^[[1m` that some viewers save. */
const ANSI = new RegExp(`(?:${ESC}|\\^\\[(?=\\[))(?:\\[[0-?]*[ -/]*[@-~]|\\][^${BEL}${ESC}]*(?:${BEL}|${ESC}\\\\)?|[@-Z\\\\^_]|)`, 'g');
/** `gh run view --log`: job, step and line, tabs between. */
const GH_RUN_VIEW = /^[^\t]{1,200}\t[^\t]{1,200}\t(?=\uFEFF?\d{4}-\d\d-\d\dT)/;
const DIGITS = '0123456789';
const WORDS = `${DIGITS}abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ_.-`;
/** Outermost first; each may be there or not. */
const WRAPPERS = [
    { starts: '\uFEFF', pattern: /^\uFEFF/ },
    // GitHub's runner; GitLab's runner (with a stream mark such as 00O)
    { starts: DIGITS, pattern: /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3,9}Z ?(?:\d\d[OE][+ ]?)?/ },
    // Taskcluster; Jenkins' Timestamper
    { starts: '[', pattern: /^\[(?:task )?\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?Z?\] ?/ },
    // mozharness
    { starts: DIGITS, pattern: /^\d\d:\d\d:\d\d +(?:INFO|WARNING|ERROR|CRITICAL|FATAL) - +/ },
    // docker build, plain progress: `#19 22.32 text`
    { starts: '#', pattern: /^#\d{1,4} (?:\d+\.\d{1,3}(?: |$)|(?=\S))/ },
    // CodeQL's autobuild and tracer, several deep
    {
        starts: '[',
        pattern: /^(?:\[\d{4}-\d\d-\d\d \d\d:\d\d:\d\d\] (?:\[(?:autobuild|build-std(?:out|err)|build)\] ?)*)+/,
    },
    // docker compose: `service_1  | text`
    { starts: WORDS, pattern: /^[\w.-]{1,60}[-_]\d{1,3} {1,30}\| ?/ },
    // Ant's task names
    { starts: ' ', pattern: /^ {1,12}\[[a-z][\w:.-]{1,30}\](?: |$)/ },
    // GitLab's section marks, printed before the first line of a section
    { starts: 's', pattern: /^section_(?:start|end):\d+:[\w.-]+(?:\[[^\]]*\])?(?=\S|$)/ },
];
const BRACKET_COMMAND = /^##\[(error|warning|notice|debug|command|section|group|endgroup)\]/;
const COLON_COMMAND = /^ *::(error|warning|notice|debug|group|endgroup)(?: [^\n]*?)?::/;
/** Removes ANSI sequences and other control characters; tabs stay. */
function stripAnsi(text) {
    return text.includes(ESC) || text.includes('^[[') ? text.replace(ANSI, '') : text;
}
/** Logs are wrapped in logs: so many layers are taken off. */
const LAYERS = 3;
/** A line (or a piece between carriage returns) without colours, wrappers and its workflow command. */
function cleanLine(raw) {
    let text = stripAnsi(lastPiece(raw));
    const step = text.includes('\t') ? GH_RUN_VIEW.exec(text)?.[0] : undefined;
    if (step !== undefined)
        text = text.slice(step.length);
    for (let layer = 0; layer < LAYERS; layer++) {
        const inner = unwrap(text);
        if (inner === text)
            break;
        text = inner;
    }
    const command = BRACKET_COMMAND.exec(text) ?? COLON_COMMAND.exec(text);
    const where = step === undefined ? {} : { step };
    if (!command)
        return { text: text.trimEnd(), ...where };
    return { text: text.slice(command[0].length).trimEnd(), command: command[1] ?? '', ...where };
}
function unwrap(text) {
    return WRAPPERS.reduce((rest, { starts, pattern }) => (starts.includes(rest.charAt(0)) ? rest.replace(pattern, '') : rest), text);
}
/** What a terminal would still show of a line that was overwritten. */
function lastPiece(raw) {
    if (!raw.includes('\r'))
        return raw;
    const pieces = raw.split('\r').filter((piece) => piece !== '');
    return pieces.at(-1) ?? '';
}

;// CONCATENATED MODULE: ./packages/failures/src/ending.ts
/** Did it end badly, for all that the ending says? */
function endedBadly(ending) {
    return ending.timedOut === true || signalOf(ending) !== undefined || (ending.exitCode ?? 0) !== 0;
}
const ending_SIGNALS = {
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
    return NTSTATUS.get(code >>> 0) ?? (code > 128 && code < 160 ? ending_SIGNALS[code - 128] : undefined);
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
const error_words_WORDS = /(?<![\w./-])(?:\w*error|\w*exception|errors|fatal|fail|fails|failed|failure|failures|panic|panicked|critical|cannot|can't|could not|couldn't|unable to|refused|rejected|denied|forbidden|unauthorized|not found|no such|not recognized|undefined|unexpected|unresolved|invalid|illegal|missing|mismatch|abort|aborted|aborting|segmentation fault|timed out|traceback|assertion)(?![\w/-]|\.\w)/i;
/** What such words are also used for. */
const HARMLESS = /(?<![\d.])0 (?:\w+ )?(?:errors?|failed|failures?|fails)\b|\b(?:no|without) (?:\w+ )?(?:errors?|failures?)\b|\b(?:errors?|failed|failures?|fail)["']?\s*[:=]\s*0\b|\(ignored\)|\bcontinue-on-error\b|\|\| true\b|\bxfail|\bexpected failure\b|\bfail-fast\b/i;
const QUIET = new Set(['debug', 'notice', 'warning', 'group', 'endgroup', 'section', 'command']);
/** Would a person who looks for the cause stop at it? `command`: the workflow command that stood before it. */
function readsLikeError(text, command) {
    if (command !== undefined && QUIET.has(command))
        return false;
    return (command === 'error' || error_words_WORDS.test(text)) && !HARMLESS.test(text);
}
const VERDICT = /^Process completed with exit code [1-9]|^npm (?:ERR!|error) (?:A complete log of this run|Exit status \d|Failed at the \S+ |code ELIFECYCLE|Lifecycle script)|^g?make(?:\[\d+\])?: \*\*\* .*\bError \d+$|^(?:Error: )?The process '.*' failed with exit code/;
/** By it the platform, npm or make end what failed; the cause stands before it. */
function isVerdict(text) {
    return VERDICT.test(text);
}

// EXTERNAL MODULE: external "node:string_decoder"
var external_node_string_decoder_ = __webpack_require__(6193);
;// CONCATENATED MODULE: ./packages/failures/src/lines/encoding.ts

const EMPTY = Buffer.alloc(0);
/** Decides by the first bytes: a byte order mark, or every other byte zero. */
function createTranscoder() {
    let encoding;
    let start = EMPTY;
    let odd = EMPTY;
    const decoder = new external_node_string_decoder_.StringDecoder('utf16le');
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

;// CONCATENATED MODULE: ./packages/failures/src/unknown/line-reader.ts

/** A line is kept by its first bytes only. */
const LINE_LIMIT = 4 * 1_024;
const NEWLINE = 10;
/** Hands on the lines of a stream, raw, as text; holds no more than the head of one. */
class LineReader {
    #sink;
    #transcoder = createTranscoder();
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
    #reader = new LineReader((raw, line) => {
        this.#read(cleanLine(raw), line);
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
    const search = new BestLineSearch();
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
    return [...before.slice(-3), ...after.slice(0, 3)].map((raw) => cleanLine(raw).text);
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
    const neighbours = [...before, ...after].map((raw) => cleanLine(raw).text);
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
    const clean = (raw) => cleanLine(raw).text;
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

;// CONCATENATED MODULE: ./packages/failures/src/lines/scanner.ts
/** A line is matched by its first bytes only. */
const scanner_LINE_LIMIT = 4 * 1024;
const RECENT_LIMIT = 4 * 1024;
const scanner_EMPTY = Buffer.alloc(0);
const HELD = Buffer.from('\r');
const scanner_NEWLINE = 10;
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
    #head = scanner_EMPTY;
    #state = 0;
    /** The state that ended the search. */
    #found = 0;
    #escape = OUTSIDE;
    #heldReturn = false;
    #line = 1;
    #recent = scanner_EMPTY;
    #unfinished = scanner_EMPTY;
    #chunk = scanner_EMPTY;
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
        if (this.#heldReturn && bytes[0] !== scanner_NEWLINE) {
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
        if (byte === scanner_NEWLINE) {
            this.#endPiece(at, true);
            return at + stampLength(chunk, at + 1);
        }
        if (chunk[at + 1] !== scanner_NEWLINE)
            this.#endPiece(at, false);
        return at;
    }
    end() {
        this.#chunk = scanner_EMPTY;
        this.#start = 0;
        if (this.#head.length > 0 || this.#hits.length > 0)
            this.#endPiece(0, true);
    }
    /** Up to `count` raw lines before the one that is being read, nearest last, as far back as is kept. */
    before(count) {
        const finished = this.#finished(this.#lineStart());
        let start = finished.length;
        for (let found = 0; found < count && start > 0; found++)
            start = finished.lastIndexOf(scanner_NEWLINE, start - 2) + 1;
        const lines = finished.toString('utf8', start).split('\n');
        return lines.slice(0, -1);
    }
    /** The last bytes of all lines that end before `lineStart` in this chunk. */
    #finished(lineStart) {
        if (lineStart === 0)
            return this.#recent;
        const inChunk = this.#chunk.subarray(0, lineStart);
        return lastOf(inChunk.length < RECENT_LIMIT ? lastOf(this.#recent, this.#unfinished) : scanner_EMPTY, inChunk);
    }
    #lineStart() {
        return this.#start === 0 ? 0 : this.#chunk.lastIndexOf(scanner_NEWLINE, this.#start - 1) + 1;
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
        this.#head = scanner_EMPTY;
        this.#start = end + 1;
        if (endsLine)
            this.#line++;
    }
    #text(end) {
        const { length } = this.#head;
        const rest = this.#chunk.subarray(this.#start, Math.min(end, this.#start + scanner_LINE_LIMIT - length));
        return (length > 0 ? Buffer.concat([this.#head, rest]) : rest).toString('utf8');
    }
    /** Keeps the head of an unfinished line and the last bytes of finished ones. */
    #keepRest() {
        const chunk = this.#chunk;
        const room = scanner_LINE_LIMIT - this.#head.length;
        const rest = chunk.subarray(this.#start, this.#start + Math.max(room, 0));
        if (rest.length > 0)
            this.#head = Buffer.concat([this.#head, rest]);
        const lineStart = this.#lineStart();
        this.#recent = this.#finished(lineStart);
        this.#unfinished =
            lineStart === 0 ? lastOf(this.#unfinished, chunk) : chunk.subarray(lineStart).subarray(-RECENT_LIMIT);
        this.#chunk = scanner_EMPTY;
        this.#start = 0;
    }
    /** Steps over an escape sequence; returns the index of its last byte, or of the chunk's. */
    #skipEscape(from) {
        const chunk = this.#chunk;
        let at = from;
        for (; at < chunk.length; at++) {
            const byte = chunk[at];
            if (byte === scanner_NEWLINE || byte === RETURN) {
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
const session_CONTEXT = 5;
/** How much of a line is kept. */
const TEXT_KEPT = 4000;
const session_CONTEXT_KEPT = 1000;
/** The last lines, for a failure that no rule names a line of. */
const TAIL = 20;
const MARKS_KEPT = 64;
const COMMAND_LIMIT = 400;
/** A listed script is taken to be no longer than this, should its end be missing. */
const session_SCRIPT_LIMIT = 150;
const TRAVIS_COMMAND = /^The command "(.*)" (?:failed and )?exited with/;
/** Reads one text, chunk by chunk, in constant memory. */
class ClassifierSession {
    #catalogue;
    #facts;
    #scanner;
    #transcoder = createTranscoder();
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
        const clean = cleanLine(raw);
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
            if (!matchesLine(compiled, clean))
                continue;
            before ??= this.#scanner.before(session_CONTEXT);
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
        const line = kept(raw, session_CONTEXT_KEPT);
        for (const occurrence of this.#waiting)
            occurrence.after.push(line);
        this.#waiting = this.#waiting.filter((occurrence) => occurrence.after.length < session_CONTEXT);
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
            this.#outputFrom = shown.startsWith('##[group]Run ') ? line + session_SCRIPT_LIMIT : 0;
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
        checkRule(rule);
    return {
        start({ ending = {}, history = {} } = {}) {
            catalogue ??= compileCatalogue(options.rules ?? []);
            return new ClassifierSession(catalogue, { ending, history });
        },
    };
}

;// CONCATENATED MODULE: ./packages/failures/src/index.ts























/***/ })

};
