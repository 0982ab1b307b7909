/** A source of numbers that is the same in every run. */
export type Randomness = (below: number) => number;

/** Something that changes from run to run although the cause stays, and a log after it. */
export interface Mutation {
  readonly name: string;
  readonly apply: (log: string, random: Randomness) => string;
}

/** What GitHub and `gh run view` put before a line. */
const STAMP = /^(?:[^\t]+\t[^\t]+\t)?(?:\uFEFF?\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3,9}Z )?/;
const NAMED = /^[^\t\n]+\t[^\t\n]+\t\uFEFF?\d{4}-\d\d-\d\dT/m;
const two = (number: number): string => String(number).padStart(2, '0');
const clock = (random: Randomness): string => `${two(random(24))}:${two(random(60))}:${two(random(60))}`;
const date = (random: Randomness): string => `20${two(10 + random(20))}-${two(1 + random(12))}-${two(1 + random(28))}`;
const digits = (like: string, random: Randomness): string => String(1 + random(10 ** Math.min(like.length, 6) - 1));
/** Both letters and digits are in it, as in nearly every hash. */
const hex = (length: number, random: Randomness): string =>
  `${'abcdef'[random(6)] ?? ''}${random(10)}${Array.from({ length: length - 2 }, () => random(16).toString(16)).join('')}`;

/** Every number of a pattern's matches becomes another one. */
function numbersIn(name: string, pattern: RegExp): Mutation {
  return {
    name,
    apply: (log, random) => log.replace(pattern, (match) => match.replace(/\d+/g, (number) => digits(number, random))),
  };
}

function replacing(name: string, pattern: RegExp, other: (match: string, random: Randomness) => string): Mutation {
  return { name, apply: (log, random) => log.replace(pattern, (match) => other(match, random)) };
}

/** Every line behind its time stamp, if it has one; lines of the runner itself stay. */
function wrapping(name: string, wrap: (text: string, at: number) => string): Mutation {
  return everyLine(name, (line, at) => {
    const stamp = STAMP.exec(line)?.[0] ?? '';
    const text = line.slice(stamp.length);
    return text.trim() === '' || text.startsWith('##[') ? line : stamp + wrap(text, at);
  });
}

/** A line's end stays. */
function everyLine(name: string, wrap: (line: string, at: number) => string): Mutation {
  return {
    name,
    apply: (log) =>
      log
        .split('\n')
        .map((line, at) => line.replace(/^[^\r]+/, (text) => wrap(text, at)))
        .join('\n'),
  };
}

/** Logs that `gh run view` has written already are left as they are. */
function unlessNamed({ name, apply }: Mutation): Mutation {
  return { name, apply: (log, random) => (NAMED.test(log) ? log : apply(log, random)) };
}

function stamped(line: string, at: number): string {
  const time = `2031-02-03T04:${two(Math.floor(at / 60) % 60)}:${two(at % 60)}.1234567Z`;
  return /^\uFEFF?\d{4}-\d\d-\d\dT/.test(line) ? line : `${time} ${line}`;
}

function otherRunner(name: string, random: Randomness): string {
  const number = 100 + random(900);
  if (name.startsWith('GitHub')) return `GitHub Actions ${number}`;
  if (name.startsWith('runner-')) return `runner-${hex(8, random)}-project-${number}-concurrent-${random(9)}`;
  return name.startsWith('fv-az') ? `fv-az${number}-${100 + random(900)}` : `travis-job-${hex(8, random)}`;
}

/** What may differ between two runs that fail for one reason. */
export const MUTATIONS: readonly Mutation[] = [
  replacing('times', /(?<=[T\s[])\d\d:\d\d:\d\d/g, (_, random) => clock(random)),
  replacing('dates', /\b20\d\d-[01]\d-[0-3]\d(?=[T \]])/g, (_, random) => date(random)),
  replacing(
    'work folders',
    /\/home\/(?:runner\/work|travis\/build)\/(?!_temp)[\w.-]+\/[\w.-]+(?=[/\s:'"])/g,
    () => '/__w/other/other',
  ),
  replacing('home folders', /\/(?:home|Users)\/(?!runner\/work|travis\/build)[\w.-]+(?=\/)/g, () => '/Users/somebody'),
  replacing('temporary folders', /\/tmp\/[\w.-]+/g, (_, random) => `/tmp/tmp${hex(8, random)}`),
  replacing('hashes', /\b(?=[0-9a-f]*\d)(?=[0-9a-f]*[a-f])[0-9a-f]{7,64}\b/g, (match, random) =>
    hex(match.length, random),
  ),
  replacing('ids', /\b[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}\b/g, (_, random) =>
    [8, 4, 4, 4, 12].map((length) => hex(length, random)).join('-'),
  ),
  replacing('process numbers', /(?<=\b(?:pid|PID|process)[ =:]{1,2})\d{2,7}\b/g, (_, random) =>
    String(100 + random(900_000)),
  ),
  replacing('ports', /(?<=\b(?:localhost|\d+\.\d+\.\d+\.\d+):)\d{2,5}\b/g, (_, random) =>
    String(1024 + random(60_000)),
  ),
  replacing(
    'addresses',
    /\b(?:10|127|172|192)\.\d{1,3}\.\d{1,3}\.\d{1,3}\b/g,
    (_, random) => `10.${random(256)}.${random(256)}.7`,
  ),
  replacing(
    'runner names',
    /\bfv-az\d+-?\d*\b|\bGitHub Actions \d+\b|\btravis-(?:job|worker)-[\w-]+|\brunner-\w+-project-\d+-concurrent-\d+\b/g,
    (match, random) => otherRunner(match, random),
  ),
  replacing(
    'durations',
    /\b\d+\.\d+ ?(?=s\b|ms\b|sec\b|seconds\b|min\b)/g,
    (match, random) => `${random(900)}.${two(random(100))}${match.endsWith(' ') ? ' ' : ''}`,
  ),
  numbersIn('counters', /\b\d+ (?:passed|skipped|total|warnings?|pending)\b|\[ *\d+%\]|\[\d+\/\d+\]|\(\d+\/\d+\)/g),
  numbersIn('line numbers', /(?<=\.(?:java|py|js|ts|tsx|go|rs|c|cc|cpp|h|rb|kt|scala|cs):)\d+(?::\d+)?|\bline \d+\b/g),
  unlessNamed(everyLine('time stamps', stamped)),
  unlessNamed(
    everyLine('job and step', (line, at) => `build (ubuntu-latest, 3.12)\tRun the tests\t${stamped(line, at)}`),
  ),
  wrapping('docker build', (text, at) => `#12 ${at}.345 ${text}`),
  wrapping('colours', (text) => `\u001B[1m\u001B[31m${text}\u001B[0m`),
  { name: 'carriage returns', apply: (log) => log.replace(/\r?\n/g, '\r\n') },
];
