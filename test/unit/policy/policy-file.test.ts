import { expect, test } from '@jest/globals';
import { Mistake } from '@qeml-actions/core';

import { readPolicyFile } from '../../../packages/policy/src/policy-file.ts';
import { faultOf } from '../../support/policy-facts.ts';

/** Text, and each fault: line, column and sentence. */
const FAULTS: readonly (readonly [string, string])[] = [
  // YAML for something else.
  [
    'reports:\n  - { format: junit, glob: *.xml }',
    "2:28: `*.xml` is an alias to YAML: write '*.xml' in quotes for the text.",
  ],
  [
    'reports:\n  - format: junit\n    glob: **/*.xml # all',
    "3:11: `**/*.xml` is an alias to YAML: write '**/*.xml' in quotes for the text.",
  ],
  [
    'reports:\n  - { format: junit, glob: [*.xml, b.xml] }',
    "2:29: `*.xml` is an alias to YAML: write '*.xml' in quotes for the text.",
  ],
  ['a: &x 1\nb: *x', "2:4: `*x` is an alias to YAML: write '*x' in quotes for the text."],
  [
    'reports:\n  - { format: junit, glob: !old/** }',
    "2:28: `!old/**` is a tag to YAML: write '!old/**' in quotes for the text.",
  ],
  ['extends: !!str strict', "1:10: `!!str strict` is a tag to YAML: write '!!str strict' in quotes for the text."],
  [
    'waivers:\n  - match: { tool: bandit }\n    owner: @team',
    "3:12: a text cannot begin with `@` in YAML: write '@team' in quotes.",
  ],
  ['waivers: [{ owner: @team, reason: x }]', "1:20: a text cannot begin with `@` in YAML: write '@team' in quotes."],
  // No YAML.
  [
    'conditions:\n  - metric: tests.failed\n    max: 0\n    max: 1',
    '4:5: the key `max` is there twice: keep one of them.',
  ],
  ['conditions:\n\t- { metric: tests.failed }', '2:1: a line is indented by a tab: write spaces.'],
  [
    'extends: strict: yes',
    '1:10: `strict: yes` holds a colon and a blank, which begins a value: write the text in quotes.',
  ],
  ['extends: strict\n---\nextends: standard', '2:1: a second document begins here (`---`): a policy is one.'],
  ['[tests', '2:1: this is not YAML: Flow sequence must end with a ].'],
  // No policy.
  ['just text', '1:1: this is no policy: a policy is keys with values, such as `extends: standard`.'],
  ['- extends: strict', '1:1: this is no policy: a policy is keys with values, such as `extends: standard`.'],
  // Keys.
  ['condition: []', '1:1: `condition` is no key of a policy: write `conditions`.'],
  ['conditions:\n  - { metrc: tests.failed, max: 0 }', '2:7: `metrc` is no key of `conditions[0]`: write `metric`.'],
  ['conditions:\n  - max: 0', '2:5: `conditions[0]` needs `metric`, such as `metric: tests.failed`.'],
  ['licenses: { deny: [GPL-3.0] }', '1:13: `deny` is no key of `licenses`: there are `allow`, `exceptions`.'],
  ['stages: { prod: { requires: all } }', '1:19: `requires` is no key of `stages.prod`: write `require`.'],
  [
    "'100%': 1",
    '1:1: `100%` is no key of a policy: there are `extends`, `reports`, `conditions`, `licenses`, `stages`, `waivers`, `treat`, `declare`, `base`, `waiver-days`, `waiver-owners`.',
  ],
  // Values.
  ['extends: strickt', '1:1: `extends: strickt` is not known: write `strict`.'],
  [
    'conditions:\n  - { metric: coverage.line, min: 1 }',
    '2:7: `metric: coverage.line` is not known: write `coverage.lines`.',
  ],
  [
    'conditions:\n  - { metric: findings.new, severity: warn, max: 0 }',
    '2:29: `severity: warn` narrows no findings: write `else: warn` for what comes of the condition.',
  ],
  [
    'conditions:\n  - { metric: coverage.lines, min: [1] }',
    '2:31: `min: [1]` is not as it should be: min is a number, or a text such as `85%` or `3s`.',
  ],
  [
    'conditions:\n  - { metric: coverage.lines, min: .nan }',
    '2:31: `min: NaN` is not as it should be: min is a number, or a text such as `85%` or `3s`.',
  ],
  [
    'conditions:\n  - { metric: coverage.lines, min: 1, weight: 0 }',
    '2:39: `weight: 0` is too small: it must be above 0.',
  ],
  [
    'conditions:\n  - { metric: coverage.lines, path: [a, 3], min: 1 }',
    "2:41: `3` in `conditions[0].path` is no text: write `path: '3'` in quotes.",
  ],
  ['conditions:', '1:1: `conditions` is empty: give it a list, or leave the key out.'],
  [
    'conditions: { metric: tests.failed }',
    '1:1: `conditions: {"metric":"tests.failed"}` is not as it should be: conditions is a list.',
  ],
  [
    "reports:\n  - { format: junit, glob: 'x', required: yes }",
    '2:33: `required: yes` is not as it should be: required is `true` or `false`.',
  ],
  [
    "reports:\n  - { format: junit, glob: 'x', min-files: two }",
    '2:33: `min-files: two` is not as it should be: min-files is a whole number.',
  ],
  [
    "reports:\n  - { id: a b, format: junit, glob: 'x' }",
    '2:7: `id: a b` has other characters than letters, digits, `.`, `_` and `-`.',
  ],
  [
    'stages: { prod: { require: al } }',
    '1:19: `require: al` is not as it should be: require is `all`, or a list of metrics such as `[tests.failed]`.',
  ],
  [
    'stages: { prod: { require: [coverage.line] } }',
    '1:29: `coverage.line` in `stages.prod.require` is not known: write `coverage.lines`.',
  ],
  [
    "waivers: [{ match: { rule: B }, reason: x, owner: '@t', expires: 2027-1-31 }]",
    '1:57: `expires: 2027-1-31` is no day: write it as `2027-01-31`.',
  ],
  [
    "waivers: [{ match: { rule: 101 }, reason: x, owner: '@t', expires: 2027-01-31 }]",
    "1:22: `rule: 101` is no text: write `rule: '101'` in quotes.",
  ],
  ['waiver-days: 365', '1:1: `waiver-days: 365` is too large: it may be 180 at the most.'],
];

test.each(FAULTS)('%j', (text, fault) => {
  expect(faultOf(`${text}\n`)).toBe(`policy.yml:${fault}`);
});

test('all that is wrong is said at once, in the order of the file', () => {
  const text =
    'extends: strickt\r\nconditions:\r\n  - { metric: tests.failed, maxx: 0 }\r\n  - { metric: tests.failed, max: true }\r\n';
  expect(
    faultOf(`\uFEFF${text}`)
      ?.split('\n')
      .map((line) => line.split(': ')[0]),
  ).toEqual(['policy.yml:1:1', 'policy.yml:3:29', 'policy.yml:4:29']);
});

test.each(['', '# nothing yet\n', '{}'])('%j asks what standard asks', (text) => {
  expect(readPolicyFile(text, 'policy.yml')).toMatchObject({ policy: {} });
});

test('a value that is hostile is cut, and stays on its line', () => {
  const fault = faultOf(`extends: "\\n::error::forged ${'x'.repeat(5_000)}"\n`) ?? '';
  expect(fault.length).toBeLessThan(300);
  expect(fault.split('\n')).toHaveLength(1);
});

test('nothing that is as long as a book is read', () => {
  expect(readPolicyFile('#'.repeat(1_000_001), 'policy.yml')).toBeInstanceOf(Mistake);
});
