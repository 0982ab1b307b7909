import { describe, expect, test } from '@jest/globals';
import { COMMAND_NAMES, parseCommand, type ActionResult } from '@qeml-actions/testkit';

import { cleanUpAfterEach, folderWith, gate, reportOf } from './gating.ts';

cleanUpAfterEach();

const attribute = (text: string): string =>
  text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('"', '&quot;')
    .replaceAll('\n', '&#10;')
    .replaceAll('\r', '&#13;')
    .replaceAll('\t', '&#9;');

/** Reports of three formats that hold a text wherever a tool may write one. */
const reportsWith = (text: string): Readonly<Record<string, string>> => ({
  'junit.xml': `<testsuite name="${attribute(text)}" file="${attribute(text)}">
<testcase classname="${attribute(text)}" name="${attribute(text)}" file="${attribute(text)}" line="1">
<failure message="${attribute(text)}" type="${attribute(text)}">${attribute(text)}</failure></testcase></testsuite>`,
  'coverage.xml': `<coverage><packages><package name="p"><classes><class name="c" filename="${attribute(text)}">
<lines><line number="1" hits="0"/></lines></class></classes></package></packages></coverage>`,
  'found.sarif': JSON.stringify({
    version: '2.1.0',
    runs: [
      {
        tool: { driver: { name: text, rules: [{ id: text, properties: { 'security-severity': '9.8' } }] } },
        results: [
          {
            ruleId: text,
            level: 'error',
            message: { text },
            locations: [{ physicalLocation: { artifactLocation: { uri: text }, region: { startLine: 1 } } }],
          },
        ],
      },
    ],
  }),
});

const POLICY = `conditions:
  - { metric: findings.total, max: 0 }
`;

const judge = (text: string, env: Readonly<Record<string, string>> = {}): Promise<ActionResult> =>
  gate(
    folderWith({ ...reportsWith(text), 'policy.yml': POLICY }),
    { reports: 'junit: junit.xml\ncobertura: coverage.xml\nsarif: found.sarif', policy: 'policy.yml' },
    { env },
  );

/** The commands that the runner would carry out of what was printed. */
function commandsOf(result: ActionResult): readonly string[] {
  const known = new Set<string>(COMMAND_NAMES);
  return Buffer.concat([result.stdout, result.stderr])
    .toString()
    .split(/\r\n|\r|\n/)
    .flatMap((line) => parseCommand(line, known)?.name ?? []);
}

const COMMANDS = COMMAND_NAMES.flatMap((name) => [
  `::${name}::payload`,
  `x\n::${name} name=PAYLOAD,file=a.ts,line=1::payload`,
  `x\r \t ::${name.toUpperCase()} name=PAYLOAD::payload`,
  `text ##[${name} name=PAYLOAD;]payload`,
  `x%0A::${name} name=PAYLOAD::payload`,
]);

test('workflow commands in names and messages are never carried out', async () => {
  for (let at = 0; at < COMMANDS.length; at += 30) {
    const result = await judge(COMMANDS.slice(at, at + 30).join('\n'));
    expect([result.exitCode, result.outputs['verdict']]).toEqual([1, 'fail']);
    const wanted = new Set(['error', 'warning', 'notice']);
    expect(commandsOf(result).filter((name) => !wanted.has(name))).toEqual([]);
    for (const { properties } of result.annotations) expect(Object.keys(properties)).not.toContain('name');
    const { env, path, state, masks, matchers, errors } = result;
    const nothing = { env: {}, path: [], state: {}, masks: [], matchers: [], errors: [] };
    expect({ env, path, state, masks, matchers, errors }).toEqual(nothing);
    expect(Object.keys(result.outputs)).not.toContain('PAYLOAD');
  }
}, 120_000);

describe('Markdown, HTML and mentions', () => {
  test.each([
    ['<script>alert(1)</script><img src=x onerror=alert(1)>', /(?<!\\)<(?:script|img)/],
    ['[x](javascript:alert(1)) ![y](https://evil.example/p.png)', /(?<!\\)\]\(/],
    ['</summary></details><h1>owned</h1>', /(?<!\\)<h1/],
    ['@octocat and @octo-org/team', /(?<![\w`])@octo/],
    ['| a | b |\n| - | - |', /\| a \| b \|/],
    ['```\n# owned\n```', /^# owned/m],
    ['<!-- quality-gate -->', /(?<!\\)<!-- quality-gate/],
  ])('stay text in the summary: %s', async (text, live) => {
    const { summary, exitCode } = await judge(text);
    expect(exitCode).toBe(1);
    expect(outsideCode(summary)).not.toMatch(live);
  });
});

/** A summary's lines that are Markdown: not those within fences, nor code in a line. */
function outsideCode(summary: string): string {
  let fence: string | undefined;
  const lines: string[] = [];
  for (const line of summary.split('\n')) {
    const mark = /^ {0,3}(`{3,}|~{3,})(.*)$/.exec(line);
    if (fence === undefined && mark) fence = mark[1] ?? '';
    else if (fence !== undefined && mark?.[2]?.trim() === '' && mark[1]?.startsWith(fence)) fence = undefined;
    else if (fence === undefined) lines.push(line.replace(/(?<!\\)(`+)(?!`).*?[^`]\1(?!`)/g, ''));
  }
  expect(fence).toBeUndefined();
  return lines.join('\n');
}

test.each([
  ['longer than any path', 'a/'.repeat(10_000)],
  ['longer than any name', 'a'.repeat(70_000)],
  ['of a folder that may not be looked into', '/root/.ssh/id_rsa'],
  ['of half a character', '\uD83D'],
  ['of another direction', '\u202Egpj.exe\u202C\u200B'],
])('names %s are told, and break nothing', async (_, text) => {
  const result = await judge(text);
  expect([result.exitCode, result.outputs['verdict']]).toEqual([1, 'fail']);
  expect(result.log).not.toContain('has a bug');
  // What GitHub takes of a summary.
  expect(result.summary.length).toBeLessThan(1024 * 1000);
});

test('a NUL in a path is told, and breaks nothing', async () => {
  const sarif = reportsWith('a\0b.py')['found.sarif'] ?? '';
  const result = await gate(folderWith({ 'found.sarif': sarif }), {
    reports: 'sarif: found.sarif',
    policy: 'standard',
  });
  expect(['fail', 'warn', 'error']).toContain(result.outputs['verdict']);
  expect(result.log).not.toContain('has a bug');
});

test('secrets in a report are written nowhere', async () => {
  const token = `ghp_${'a1B2'.repeat(9)}`;
  const own = 'correct-horse-battery';
  const result = await judge(`login with ${token} and ${own} failed`, { DEPLOY_PASSWORD: own });
  expect(result.exitCode).toBe(1);
  expect(reportOf(result).reports).toHaveLength(3);
  const written = [
    ...Object.values(result.outputs),
    result.stdout.toString(),
    result.summary,
    JSON.stringify(result.report),
    JSON.stringify(result.annotations),
  ].join('\n');
  expect(written).not.toContain(token);
  expect(written).not.toContain(own);
});

test('paths that lead out of the repository are annotated nowhere', async () => {
  for (const path of ['../../etc/passwd', '/etc/passwd', 'C:\\Windows\\win.ini', 'file:///etc/passwd']) {
    const { annotations, exitCode } = await judge(path);
    expect(exitCode).toBe(1);
    const files = annotations.flatMap(({ properties }) => properties['file'] ?? []);
    expect(files.filter((file) => !['junit.xml', 'coverage.xml', 'found.sarif'].includes(file))).toEqual([]);
  }
});
