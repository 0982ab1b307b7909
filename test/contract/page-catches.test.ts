import { describe, expect, test } from '@jest/globals';

import { withOwnTables } from '../../scripts/docs.ts';
import { anchorsOf } from '../support/contract/pages/headings.ts';
import { pageFaults } from '../support/contract/pages/faults.ts';
import { workedExample } from '../support/contract/pages/worked-example.ts';

const GOOD = `# A page

See [the gate](../quality-gate/README.md#policies), [below](#a-page-1), [GitHub](https://github.com) and [npm].
Run \`npm run check\`, \`npm test -- unit/core contract -t name\` and
\`npm run action -- quality-gate --with policy=strict\`; not a link: \`[a](b)\`.

[npm]: https://www.npmjs.com

## A page

- In a list:

  \`\`\`yaml
  - id: gate
    uses: org/qeml-actions/quality-gate@v1
    with: { policy: strict, reports: 'junit: out/*.xml' }
  - if: \${{ steps.gate.outputs.score > 90 }}
    uses: nick-fields/retry@ce71cc2ab81d554ebbe88c79ab5975992d79ba08 # v3.0.2
  \`\`\`

\`\`\`\`md
\`\`\`yaml
it: is shown as text
\`\`\`
\`\`\`\`

\`\`\`yaml
permissions: { contents: read }
\`\`\`
`;

/** A page in docs/ whose only block is this one; its text begins on line 2. */
function yaml(text: string): string {
  return `\`\`\`yaml\n${text}\n\`\`\`\n`;
}

function faultsOf(text: string): Promise<readonly string[]> {
  return pageFaults('docs/page.md', text);
}

test('a good page has nothing to find', async () => {
  expect(await faultsOf(GOOD)).toEqual([]);
});

describe('a block of YAML', () => {
  test.each([
    ['that is nothing we know', 'it: is\nnothing: known', /^docs\/page\.md:2: the block is no workflow/],
    ['that is a list of something else', '- one\n- two', /:2: the block is no workflow/],
    ['that is no YAML', 'on: push\njobs: [', /:4: /],
    ['with an alias that was meant as a glob', 'on: push\nrun: *.xml', /:2: Unresolved alias/],
    ['with a key twice', 'on: push\non: push', /:3: Map keys must be unique/],
    ['with a step that has no such key', '- uses: actions/checkout@v6\n  whith: {}', /:3: GitHub's parser: .*whith/],
    ['with a wrong expression', '- run: a\n- run: echo ${{ steps.a. }}', /:3: GitHub's parser: /],
    ['with a context that is not there', '- run: a\n  if: nothing.there', /:3: GitHub's parser: .*nothing/],
    ['with a permission that GitHub has not', 'permissions:\n  check: read', /:3: GitHub's parser: .*check/],
    ['with a trigger that GitHub has not', 'on: pushed', /:2: GitHub's parser: .*pushed/],
    [
      'with a job that needs another',
      'a:\n  needs: b\n  runs-on: x\n  steps: [{ run: a }]',
      /:2: GitHub's parser: .*no dependencies/,
    ],
    ['with an action of ours that is not there', '- uses: org/qeml-actions/retry@v1', /:2: .* no such action/],
    ['with a version that is not there', '- uses: org/qeml-actions@v2\n  with: { run: a }', /:2: .* write @v1/],
    [
      'with an input too many',
      '- run: a\n- uses: org/qeml-actions@v1\n  with: { run: a, rn: b }',
      /:3: .* no input rn/,
    ],
    ['without a required input', '- uses: org/qeml-actions@v1', /:2: .*Input run is required/],
    [
      'with a bad value',
      '- uses: org/qeml-actions@v1\n  with: { run: a, max-attempts: 0 }',
      /:2: .*max-attempts is "0"/,
    ],
    [
      'with a report of no format',
      "- uses: org/qeml-actions/quality-gate@v1\n  with: { reports: 'junt: a.xml' }",
      /:2: .*junt/,
    ],
    [
      'that asks for an output that is not there',
      '- id: x\n  uses: org/qeml-actions/quality-gate@v1\n- run: echo ${{ steps.x.outputs.scor }}',
      /:4: .* has no output scor$/,
    ],
    ['with a tag of a stranger', '- uses: nick-fields/retry@v3', /:2: .* not pinned/],
    ['with a commit and no version', `- uses: a/b@${'0'.repeat(40)}`, /:2: .* not pinned/],
    ['with a branch of GitHub', '- uses: actions/checkout@main', /:2: .* not pinned/],
    ['with a workflow of ours that is not there', 'a:\n  uses: org/qeml-actions/.github/workflows/no.yml@v1', /:3: /],
    [
      'with a policy of no metric',
      'conditions:\n  - { metric: tests.faild, max: 0 }',
      /docs\/page\.md:3:.*tests\.failed/,
    ],
    ['with a policy in a section', 'quality-gate:\n  extend: strict', /docs\/page\.md:3:.*extends/],
    ['with a section that is wrong', 'failure-analyzer:\n  strategies: [pray]', /:2: .*strategies/],
    ['with rules of another shape', 'rules:\n  - { id: a }', /:2: the rules are not/],
    [
      'with a rule that does not meet its example',
      'rules:\n  - { id: own-one, category: test, transient: no, literals: [broken], pattern: broken, explanation: It broke., cure: Mend it., examples: [whole], green: [well] }',
      /:2: rule own-one does not meet its example "whole"/,
    ],
  ])('%s', async (_title, text, told) => {
    const faults = await faultsOf(yaml(text));
    expect(faults).not.toEqual([]);
    expect(faults[0]).toMatch(told);
  });

  test('that nothing ends', async () => {
    expect(await faultsOf('# A\n\n```yaml\non: push\n')).toEqual(['docs/page.md:3: a fence has no end']);
  });

  test('in a list or after other lines is told on its own line', async () => {
    const faults = await faultsOf(GOOD.replace('policy: strict, ', 'polcy: strict, '));
    expect(faults).toEqual(['docs/page.md:15: org/qeml-actions/quality-gate@v1 has no input polcy']);
  });
});

describe('a link', () => {
  test.each([
    ['to a file that is not there', '[a](none.md)', 'none.md is not there'],
    ['to a file in another spelling', '[a](../Readme.md)', '../Readme.md is not there'],
    ['out of the repository', '[a](../../secret)', '../../secret is not there'],
    ['from the top', '[a](/README.md)', '/README.md does not begin from the page: write it relative to it'],
    ['to a heading that is not there', '[a](#none)', '#none: docs/page.md has no such heading'],
    ['to a heading of another page', '[a](../README.md#none)', '../README.md#none: README.md has no such heading'],
    ['without https', '[a](http://example.com)', 'http://example.com is not an https:// address'],
    ['by itself, without https', '<http://example.com>', 'http://example.com is not an https:// address'],
    ['of HTML', 'See <a href="none.md">a</a>', 'none.md is not there'],
    ['of a picture', '[![a](none.png)](https://example.com)', 'none.png is not there'],
    ['by a definition', '[a]\n\n[a]: none.md', 'none.md is not there'],
    ['by a definition that is not there', '[a][b]', '[b] is not defined'],
  ])('%s', async (_title, text, message) => {
    const [fault, ...others] = await faultsOf(`# A page\n\n${text}\n`);
    expect(others).toEqual([]);
    expect(fault).toMatch(/^docs\/page\.md:\d+: /);
    expect(fault?.replace(/^[^ ]+ /, '')).toBe(message);
  });
});

test.each([
  ['`npm run chek`', 'npm has no script chek'],
  ['```sh\nnpm run chek\n```', 'npm has no script chek'],
  ['`npm test -- unit nowhere`', 'no test has nowhere in its path'],
  ['`npm run action -- retry --with run=a`', 'there is no action retry'],
  ['```sh\nnpm run action -- quality-gate \\\n  --with polcy=strict\n```', 'quality-gate has no input polcy'],
  ['`scripts/none.ts`', 'scripts/none.ts is not there'],
])('a command or a file of ours that is not there: %j', async (text, message) => {
  const faults = await faultsOf(`# A page\n\n${text}\n`);
  expect(faults.map((fault) => fault.replace(/^[^ ]+ /, ''))).toEqual([message]);
});

test('headings are named as GitHub names them', () => {
  expect(
    anchorsOf(['`on-retry`: what, and *when*', 'Über 3 % — [a](b.md)', 'A', 'A', 'A-1', 'A', 'snake_case _x_ & y']),
  ).toEqual(['on-retry-what-and-when', 'über-3---a', 'a', 'a-1', 'a-1-1', 'a-2', 'snake_case-x--y']);
});

test('markers of a table that there is not, and that nothing ends', async () => {
  await expect(withOwnTables('<!-- delay:start -->\n<!-- delay:end -->\n')).rejects.toThrow('there is no such table');
  await expect(withOwnTables('<!-- delays:start -->\n')).rejects.toThrow('no <!-- delays:end -->');
});

test('a worked example is its files, what is run before, the command and what it shows', () => {
  const text = [
    '# A\n\n## A worked example\n\n`a/b.sh`:\n\n```sh\nexit 1\n```\n',
    "```sh\ntouch c\n```\n\n```sh\nnpm run action -- . --workspace x \\\n  --with run='bash a/b.sh' --with skip=gate\n```\n",
    '```text\nred\n```\n\n## Another\n\n```text\nnot this\n```\n',
  ].join('\n');
  expect(workedExample(text)).toEqual({
    files: new Map([['a/b.sh', 'exit 1\n']]),
    prepare: ['touch c\n'],
    action: '.',
    inputs: { run: 'bash a/b.sh', skip: 'gate' },
    output: ['red'],
  });
});
