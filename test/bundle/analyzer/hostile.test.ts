import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { describe, expect, test } from '@jest/globals';
import { COMMAND_NAMES, parseCommand, type ActionResult } from '@qeml-actions/testkit';

import { analyze, cleanUpAfterEach } from './analyzing.ts';

cleanUpAfterEach();

/** Where memory has no bound, these runs end in a crash. */
const LITTLE_MEMORY = { NODE_OPTIONS: '--max-old-space-size=96' };
const EVIDENCE = 'npm ERR! code E404';

interface Given {
  readonly inputs?: Readonly<Record<string, string>>;
  readonly files?: Readonly<Record<string, string>>;
  readonly env?: Readonly<Record<string, string>>;
}

function folderWith(files: Readonly<Record<string, string | Uint8Array>>): string {
  const folder = mkdtempSync(join(tmpdir(), 'qeml-hostile-'));
  for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, name), content);
  return folder;
}

const read = (log: string | Uint8Array, { inputs = {}, files = {}, env = {} }: Given = {}): Promise<ActionResult> =>
  analyze(
    { 'log-path': 'build.log', 'github-token': '', 'html-report': 'page.html', ...inputs },
    { workspace: folderWith({ 'build.log': log, ...files }), env },
  );

const pageOf = ({ workspace }: ActionResult): string => readFileSync(join(workspace, 'page.html'), 'utf8');

/** What the runner would carry out of what was printed. */
function commandsOf(result: ActionResult): readonly string[] {
  const known = new Set<string>(COMMAND_NAMES);
  const lines = Buffer.concat([result.stdout, result.stderr])
    .toString()
    .split(/\r\n|\r|\n/);
  return lines.flatMap((line) => parseCommand(line, known)?.name ?? []);
}

const COMMANDS = COMMAND_NAMES.flatMap((name) => [
  `::${name}::payload`,
  `::${name} name=PAYLOAD,file=a.ts,line=1::payload`,
  ` \t ::${name.toUpperCase()} name=PAYLOAD::payload`,
  `\u00A0::${name}::payload`,
  `text ##[${name} name=PAYLOAD;]payload`,
  `\u001B[31m::${name}::payload\u001B[0m`,
  `progress\r::${name}::payload`,
  `2026-01-02T03:04:05.1234567Z ::${name} name=PAYLOAD::payload`,
]);

/** So many causes are annotated. */
const SHOWN = 10;

/** One log for each command, each a cause of its own. */
function logsWith(commands: readonly string[], place: (command: string, evidence: string) => string): string {
  return folderWith(
    Object.fromEntries(
      commands.map((command, at) => {
        const evidence = `${EVIDENCE} ${String.fromCharCode(97 + at).repeat(4)}`;
        return [`${at}.log`, `${place(command, evidence)}\n##[error]Process completed with exit code 1.\n`];
      }),
    ),
  );
}

describe('workflow commands in a log', () => {
  test.each<[string, (command: string, evidence: string) => string]>([
    ['around the evidence', (command, evidence) => `${command}\n${evidence}\n${command}`],
    ['on the evidence’s line', (command, evidence) => `${command} ${evidence} ${command}`],
    ['after an escaped line end', (command, evidence) => `${evidence} %0A${command}%0D%0A${command}`],
  ])(
    'are never carried out: %s',
    async (_, place) => {
      for (let at = 0; at < COMMANDS.length; at += SHOWN) {
        const folder = logsWith(COMMANDS.slice(at, at + SHOWN), place);
        const result = await analyze({ 'log-path': folder, 'github-token': '' }, { workspace: folder });
        const causes = JSON.parse(result.outputs['causes'] ?? '[]') as readonly {
          readonly places: readonly object[];
        }[];
        // Lines of which a mask hides all that tells them apart are one cause.
        expect(causes.flatMap(({ places }) => places)).toHaveLength(SHOWN);
        expect(new Set(commandsOf(result))).toEqual(new Set(['warning']));
        expect(result.annotations).toHaveLength(causes.length);
        for (const { message } of result.annotations) expect(message).toMatch(/^dependency: /);
        const { env, path, state, masks, matchers, errors } = result;
        const nothing = { env: {}, path: [], state: {}, masks: [], matchers: [], errors: [] };
        expect({ env, path, state, masks, matchers, errors }).toEqual(nothing);
        expect(Object.keys(result.outputs)).not.toContain('PAYLOAD');
      }
    },
    120_000,
  );
});

describe('Markdown and HTML in a log', () => {
  const SCRIPT = '<script>alert(1)</script><img src=x onerror=alert(1)>';
  const MARKDOWN = '[x](javascript:alert(1)) ![y](https://evil.example/p.png) @octocat #1 | a | b |';
  const FENCES = [
    '```',
    '~~~~',
    '````````',
    '</details></summary>',
    '    ```',
    '<!-- ',
    '-->',
    '</code></pre></script>',
  ];

  test('stays text in the summary and in the page', async () => {
    const log = [...FENCES.slice(0, 4), `${EVIDENCE} ${MARKDOWN} ${SCRIPT}`, ...FENCES.slice(4), SCRIPT].join('\n');
    const result = await read(`${log}\n`);
    expect(outsideFences(result.summary)).not.toMatch(/<script|<img|javascript:|evil\.example|@octocat/);
    const page = pageOf(result);
    expect(page).toContain('&lt;script&gt;alert(1)&lt;/script&gt;');
    expect(page).not.toContain('<script>alert(1)');
    expect(page).not.toMatch(/<img/);
  });

  test('nor does a file’s name break out', async () => {
    const name = 'a`b<img src=x>|[c](d).log';
    const folder = folderWith({ [name]: `${EVIDENCE}\n` });
    const result = await analyze({ 'log-path': folder, 'html-report': 'page.html' }, { workspace: folder });
    expect(result.outputs['rule']).toBe('npm-package-not-found');
    expect(outsideFences(result.summary)).not.toMatch(/(?<!\\)<img|(?<!\\)\]\(d\)/);
    expect(pageOf(result)).not.toContain('<img src=x>');
  });
});

/** A summary's lines that are Markdown: not those within fences, by CommonMark's rule for their ends, nor code in a line. */
function outsideFences(summary: string): string {
  let fence: string | undefined;
  const lines: string[] = [];
  for (const line of summary.split('\n')) {
    const mark = /^ {0,3}(`{3,}|~{3,})(.*)$/.exec(line);
    if (fence === undefined && mark) fence = mark[1] ?? '';
    else if (fence !== undefined && mark?.[2]?.trim() === '' && mark[1]?.startsWith(fence)) fence = undefined;
    else if (fence === undefined) lines.push(line.replace(/(`+)(?!`).*?[^`]\1(?!`)/g, ''));
  }
  expect(fence).toBeUndefined();
  return lines.join('\n');
}

describe('a log that is meant to be too much', () => {
  const LITERALS =
    'error: failed FAIL npm ERR! code E404 Killed fatal: dial tcp: i/o timeout ENOSPC error TS2322: x\u001B[0m 429';

  test.each<[string, () => string | Uint8Array]>([
    ['a million groups', () => `${'##[group]Run x\n##[endgroup]\n'.repeat(1_000_000)}${EVIDENCE}\n`],
    ['groups within groups', () => `${'::group::a\n'.repeat(300_000)}${EVIDENCE}\n`],
    ['many words of rules on every line', () => `${`${LITERALS}\n`.repeat(60_000)}${EVIDENCE}\n`],
    ['many words of rules in one line', () => `${LITERALS.repeat(60_000)}\n${EVIDENCE}\n`],
    ['a line that is overwritten without end', () => `${'error: 12 %\r'.repeat(500_000)}\n${EVIDENCE}\n`],
    ['steps that all fail', () => `${'##[group]Run a\n##[error]no\n'.repeat(200_000)}${EVIDENCE}\n`],
    ['an escape sequence that never ends', () => `\u001B]8;;${'a'.repeat(5_000_000)}\n${EVIDENCE}\n`],
    ['zero bytes', () => Buffer.concat([Buffer.from('ab'), Buffer.alloc(5_000_000), Buffer.from(`\n${EVIDENCE}\n`)])],
    ['bytes that are not UTF-8', () => Buffer.concat([Buffer.alloc(5_000_000, 0xc3), Buffer.from(`\n${EVIDENCE}\n`)])],
    [
      'half a UTF-16 character',
      () => Buffer.concat([Buffer.from(`\uFEFF${EVIDENCE}\n`, 'utf16le'), Buffer.from([0x3d])]),
    ],
  ])(
    'is read in little memory, and little is written: %s',
    async (_, log) => {
      const result = await read(log(), { env: LITTLE_MEMORY });
      expect(result.exitCode).toBe(0);
      expect(result.outputs['verdict']).toBe('fail');
      expect(result.stdout.length).toBeLessThan(64 * 1024);
      expect(result.summary.length).toBeLessThan(64 * 1024);
      expect(JSON.stringify(result.report).length).toBeLessThan(512 * 1024);
      for (const value of Object.values(result.outputs)) expect(value.length).toBeLessThan(256 * 1024);
    },
    60_000,
  );

  test('texts by the thousand are one cause, and the summary keeps its limit', async () => {
    const files = Object.fromEntries(Array.from({ length: 3_000 }, (_, at) => [`${at}.log`, `${EVIDENCE}\n`]));
    const folder = folderWith(files);
    const result = await analyze({ 'log-path': folder, 'html-report': '' }, { workspace: folder, env: LITTLE_MEMORY });
    expect(JSON.parse(result.outputs['causes'] ?? '[]')).toHaveLength(1);
    expect(result.summary.length).toBeLessThan(1024 * 1000);
  });
});

describe('a rule that could blow up', () => {
  const fileWith = (pattern: string): string => `rules:
  - id: acme-slow
    category: service
    transient: no
    literals: [aaa]
    pattern: '${pattern}'
    explanation: It is slow.
    cure: Wait.
    examples: ['aaa']
    green: ['bbb']
`;
  const log = `${`${'a'.repeat(15_000)}!\n`.repeat(20)}aaa\n##[error]Process completed with exit code 1.\n`;
  const withRule = (pattern: string): Promise<ActionResult> =>
    read(log, { inputs: { rules: 'rules.yml' }, files: { 'rules.yml': fileWith(pattern) } });

  test.each(['^(a+)+$', '^(a|aa)+$', '^(.*a){8}$|^aaa$'])(
    'matches in linear time: %s',
    async (pattern) => {
      expect((await withRule(pattern)).outputs['rule']).toBe('acme-slow');
    },
    60_000,
  );

  test.each(['^(a)\\1', '^(?=a)a', '^((a{1,100}){1,100}){1,100}$'])('or is refused, by name: %s', async (pattern) => {
    const result = await withRule(pattern);
    expect(result.outputs['verdict']).toBe('error');
    expect(result.log).toContain('acme-slow');
  });
});

describe('secrets in a log', () => {
  const TOKEN = `ghp_${'a1B2'.repeat(9)}`;
  const OWN = 'correct-horse-battery';

  test.each([
    ['the evidence', `${EVIDENCE} ${TOKEN} ${OWN}\n`],
    ['the lines before it', `x ${TOKEN}\ny ${OWN}\n${EVIDENCE}\n`],
    ['the lines after it', `${EVIDENCE}\nx ${TOKEN}\ny ${OWN}\n`],
    ['the runner-up', `##[error]lint failed ${TOKEN} ${OWN}\n${'quiet\n'.repeat(9)}${EVIDENCE}\n`],
  ])('are written nowhere: %s', async (_, log) => {
    const result = await read(`${log}##[error]Process completed with exit code 1.\n`, {
      env: { DEPLOY_PASSWORD: OWN },
    });
    expect(result.outputs['rule']).toBe('npm-package-not-found');
    const written = [
      ...Object.values(result.outputs),
      result.stdout.toString(),
      result.summary,
      JSON.stringify(result.report),
      pageOf(result),
    ].join('\n');
    expect(written).not.toContain(TOKEN);
    expect(written).not.toContain(OWN);
  });
});
