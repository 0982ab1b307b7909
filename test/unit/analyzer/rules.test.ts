import { describe, expect, test } from '@jest/globals';
import { createClassifier } from '@qeml-actions/failures';
import type { GitHubOptions } from '@qeml-actions/testkit';

import { ownRules } from '../../../actions/failure-analyzer/src/gather/rules.ts';
import { withGitHub } from '../../support/github.ts';
import { memoryRuntime } from '../../support/memory-runtime.ts';

const RULE = `
  - id: acme-licence-busy
    category: service
    transient: yes
    literals: [licence server]
    pattern: 'licence server \\S+ is busy'
    explanation: The licence server has no seat left.
    cure: Wait for a seat.
    examples: ['ERR: licence server lic-1 is busy']
    green: ['licence server lic-1 is idle']
`;
const FILE = `rules:${RULE}`;

/** The rules that a step gets, with what is in its checkout and what on the default branch. */
async function loaded(
  checkout: Readonly<Record<string, string>>,
  {
    event = 'push',
    branch = {},
    path = 'rules.yml',
  }: { event?: string; branch?: Readonly<Record<string, string>>; path?: string } = {},
) {
  const options: GitHubOptions = { repositories: { 'octo/app': { files: branch } } };
  let ids: readonly string[] = [];
  await withGitHub(options, async ({ github, client }) => {
    const runtime = memoryRuntime({ ...github.env, GITHUB_WORKSPACE: '/work', GITHUB_EVENT_NAME: event });
    for (const [name, text] of Object.entries(checkout)) await runtime.files.write(`/work/${name}`, text);
    const github_ = () => Promise.resolve(client);
    const rules = await ownRules([path], { ...runtime, cancel: new AbortController().signal, github: github_ });
    ids = rules.map(({ id }) => id);
    expect(github.violations).toEqual([]);
  });
  return ids;
}

const OTHER = FILE.replace('acme-licence-busy', 'stranger-rule');

describe('own rules', () => {
  test('are those of the checkout', async () => {
    await expect(loaded({ 'rules.yml': FILE }, { branch: { 'rules.yml': OTHER } })).resolves.toEqual([
      'acme-licence-busy',
    ]);
  });

  test('are those of the default branch where nothing is checked out', async () => {
    await expect(loaded({}, { branch: { 'rules.yml': FILE } })).resolves.toEqual(['acme-licence-busy']);
  });

  test.each(['workflow_run', 'pull_request_target'])(
    'are those of the default branch under %s, whatever is checked out',
    async (event) => {
      await expect(loaded({ 'rules.yml': OTHER }, { event, branch: { 'rules.yml': FILE } })).resolves.toEqual([
        'acme-licence-busy',
      ]);
      await expect(loaded({ 'rules.yml': OTHER }, { event })).rejects.toThrow(
        /names rules.yml, and there is no such file/,
      );
      await expect(loaded({ 'rules.yml': OTHER }, { event, path: '/work/rules.yml' })).rejects.toThrow(
        /a path within the repository/,
      );
      await expect(loaded({}, { event, path: 'a/../../x.yml' })).rejects.toThrow(/a path within the repository/);
    },
  );

  test('name a cause as the shipped ones do', async () => {
    const runtime = memoryRuntime({ GITHUB_WORKSPACE: '/work' });
    await runtime.files.write('/work/rules.yml', FILE);
    const never = () => Promise.reject(new Error('The API was asked.'));
    const rules = await ownRules(['rules.yml'], { ...runtime, cancel: new AbortController().signal, github: never });
    const session = createClassifier({ rules }).start({ ending: { exitCode: 1 } });
    session.write(Buffer.from('2026-01-01T12:00:00.0000000Z ERR: licence server lic-7 is busy\n'));
    expect(session.end()).toMatchObject({
      category: 'service',
      rule: 'acme-licence-busy',
      transient: 'unknown',
      prior: 'yes',
    });
  });
});

describe('a file of rules is refused', () => {
  test.each([
    ['that is no YAML', 'rules: [', /rules\.yml cannot be used: .*line 1/],
    ['that has no rules', 'version: 1', /must have required property 'rules'/],
    ['with an unknown key', FILE.replace('cure:', 'remedy:'), /entry 1 of rules has an unknown key "remedy"/],
    [
      'with an unknown category',
      FILE.replace('service\n', 'sabotage\n'),
      /category of entry 1 of rules must be equal to one of/,
    ],
    [
      'without an example',
      FILE.replace(/examples: .*/, 'examples: []'),
      /examples of entry 1 of rules must NOT have fewer than 1 items/,
    ],
    ['without a green line', FILE.replace(/ {4}green: .*\n/, ''), /must have required property 'green'/],
    [
      'that does not meet its example',
      FILE.replace('lic-1 is busy', 'lic-1 is full'),
      /acme-licence-busy does not meet its example "ERR: licence server lic-1 is full"/,
    ],
    [
      'whose example has none of its literals',
      FILE.replace('[licence server]', '[license]'),
      /does not meet its example/,
    ],
    ['that meets its green line', FILE.replace('lic-1 is idle', 'lic-1 is busy'), /meets its green line/],
    [
      'whose pattern is none',
      FILE.replace(/pattern: .*/, "pattern: 'licence server ('"),
      /pattern of rule acme-licence-busy cannot be used/,
    ],
    [
      'whose pattern looks back',
      FILE.replace(/pattern: .*/, "pattern: '(licence server) \\1'"),
      /Write it in RE2 syntax/,
    ],
    [
      'whose pattern would blow up',
      FILE.replace(/pattern: .*/, "pattern: 'licence server ((x{1,900}){1,900}){1,900}'"),
      /cannot be used/,
    ],
    ['with an id twice', `${FILE}${RULE}`, /two rules are called acme-licence-busy/],
    [
      'with an id that is shipped',
      FILE.replace('acme-licence-busy', 'github-runner-lost'),
      /a shipped rule is called github-runner-lost, too/,
    ],
    ['that is an alias', 'rules: *x', /alias/],
  ])('%s', async (_name, text, message) => {
    await expect(loaded({ 'rules.yml': text })).rejects.toThrow(message);
  });
});
