import { beforeAll, describe, expect, test } from '@jest/globals';

import { documented } from '../../scripts/docs.ts';
import { manifestModule } from '../../scripts/manifests.ts';
import { bundleFindings } from '../support/contract/bundle.ts';
import { carriedFindings, houseFindings, outputFindings, specFindings } from '../support/contract/names.ts';
import { readmeFindings } from '../support/contract/readme.ts';
import { reportFindings } from '../support/contract/report.ts';

const MANIFEST = `name: Try
description: Tries.
inputs:
  run:
    description: What runs, a | b.
    required: true
  max-attempts:
    description: How often.
    default: '3'
  rules:
    description: |
      One a line.
      The first wins.
    default: |-
      failure
      timeout
outputs:
  outcome:
    description: How it ended.
  report:
    description: Where the report is.
runs:
  using: node24
  main: ../dist/try/index.js
`;

const MAIN = '../dist/try/index.js';
const SKELETON = `# Try

<!-- inputs:start -->
<!-- inputs:end -->

<!-- outputs:start -->
<!-- outputs:end -->
`;

let readme: string;
beforeAll(async () => {
  readme = await documented(SKELETON, MANIFEST);
});

function without(text: string, part: string | RegExp): string {
  const doctored = text.replace(part, '');
  expect(doctored).not.toBe(text);
  return doctored;
}

function instead(text: string, part: string, other: string): string {
  expect(text).toContain(part);
  return text.replace(part, other);
}

describe('README against action.yml', () => {
  test('a README as generated has nothing to find', async () => {
    expect(await readmeFindings(MANIFEST, readme)).toEqual([]);
  });

  test('an input that the README lacks', async () => {
    const doctored = without(readme, /^\| `max-attempts`.*\n/m);
    expect(await readmeFindings(MANIFEST, doctored)).toEqual(['README.md lacks `max-attempts` in its inputs']);
  });

  test('an input that only the README has', async () => {
    const manifest = without(MANIFEST, /^ {2}max-attempts:\n(?: {4}.*\n)+/m);
    expect(await readmeFindings(manifest, readme)).toEqual([
      'README.md has `max-attempts` in its inputs, and action.yml does not',
    ]);
  });

  test('an output that the README lacks', async () => {
    const doctored = without(readme, /^\| `outcome`.*\n/m);
    expect(await readmeFindings(MANIFEST, doctored)).toEqual(['README.md lacks `outcome` in its outputs']);
  });

  test('a default that the README gives otherwise', async () => {
    const doctored = instead(readme, '`3` ', '`5` ');
    expect(await readmeFindings(MANIFEST, doctored)).toEqual([
      'README.md says of `max-attempts` "`5`", action.yml "`3`"',
    ]);
  });

  test('a default that action.yml gives otherwise', async () => {
    const doctored = instead(MANIFEST, "'3'", "'4'");
    expect(await readmeFindings(doctored, readme)).toEqual([
      'README.md says of `max-attempts` "`3`", action.yml "`4`"',
    ]);
  });

  test('a description that differs', async () => {
    const doctored = instead(MANIFEST, 'a | b', 'a | c');
    expect(await readmeFindings(doctored, readme)).toEqual([
      'README.md says of `run` "What runs, a \\| b.", action.yml "What runs, a \\| c."',
    ]);
  });

  test('a README without the markers, or none at all', async () => {
    const doctored = without(readme, '<!-- outputs:end -->');
    expect(await readmeFindings(MANIFEST, doctored)).toHaveLength(1);
    expect(await readmeFindings(MANIFEST, '')).toHaveLength(1);
  });
});

describe('input spec, outputs and the bundle against action.yml', () => {
  test('an input that only one of them has', () => {
    expect(specFindings(MANIFEST, ['run', 'max-attempts', 'rules'])).toEqual([]);
    expect(specFindings(MANIFEST, ['run', 'max-attempts', 'extra'])).toEqual([
      'input rules is in action.yml, not in inputs.ts',
      'input extra is in inputs.ts, not in action.yml',
    ]);
  });

  test('an output that only one of them has', () => {
    expect(outputFindings(MANIFEST, ['outcome', 'report'])).toEqual([]);
    expect(outputFindings(MANIFEST, ['report', 'extra'])).toEqual([
      'output outcome is in action.yml, not in the run',
      'output extra is in the run, not in action.yml',
    ]);
  });

  test('a default that the bundle carries otherwise', async () => {
    const module = await manifestModule('try', MANIFEST);
    expect(await carriedFindings('try', MANIFEST, module)).toEqual([]);
    expect(await carriedFindings('try', MANIFEST, instead(module, "'3'", "'4'"))).toHaveLength(1);
    expect(await carriedFindings('try', instead(MANIFEST, "'3'", "'4'"), module)).toHaveLength(1);
  });

  test('a bundle that is stale: changed, a file too few, a file too many', () => {
    const fresh = new Map([
      ['index.js', 'run(3);'],
      ['639.index.js', 'later();'],
    ]);
    expect(bundleFindings(fresh, new Map(fresh))).toEqual([]);
    expect(bundleFindings(fresh, new Map([...fresh, ['index.js', 'run(2);']]))).toEqual(["dist's index.js is stale"]);
    expect(bundleFindings(fresh, new Map([['index.js', 'run(3);']]))).toEqual(['dist lacks 639.index.js']);
    expect(bundleFindings(fresh, new Map([...fresh, ['7.index.js', '']]))).toEqual([
      'dist has 7.index.js, which no build gives',
    ]);
  });
});

describe('report against action.yml and its schema', () => {
  const inputs = { run: 'exit 0', 'max-attempts': '3', rules: 'failure\ntimeout' };
  const schema = JSON.stringify({
    type: 'object',
    required: ['inputs', 'outcome'],
    properties: { inputs: { type: 'object' }, outcome: { enum: ['success', 'failure'] } },
  });
  const findings = (report: object, manifest = MANIFEST): readonly string[] =>
    reportFindings(manifest, { run: 'exit 0' }, schema, report);

  test('a report that tells what action.yml says has nothing to find', () => {
    expect(findings({ inputs, outcome: 'success' })).toEqual([]);
  });

  test('a default that the report tells otherwise', () => {
    const doctored = { inputs: { ...inputs, 'max-attempts': '5' }, outcome: 'success' };
    expect(findings(doctored)).toEqual(['the report says of max-attempts "5", action.yml "3"']);
  });

  test('a default that action.yml gives otherwise', () => {
    expect(findings({ inputs, outcome: 'success' }, instead(MANIFEST, "'3'", "'4'"))).toEqual([
      'the report says of max-attempts "3", action.yml "4"',
    ]);
  });

  test('a report that its schema does not allow', () => {
    expect(findings({ inputs, outcome: 'perhaps' })).toEqual([
      'report/outcome must be equal to one of the allowed values',
    ]);
  });
});

describe('what the house asks of every manifest', () => {
  test('nothing is amiss in a good one', () => {
    expect(houseFindings(MANIFEST, MAIN)).toEqual([]);
  });

  test.each([
    ['  max-attempts:', '  maxAttempts:', 'maxAttempts is not kebab-case'],
    ['How often.', '', 'max-attempts has no description'],
    ['required: true', "required: true\n    default: 'x'", 'run is required and has a default'],
    ['  report:', '  rapport:', 'there is no output report'],
    ['  outcome:', '  ending:', 'there is no output verdict or outcome'],
    ['node24', 'node20', 'runs.using is not node24'],
    ['dist/try', 'dist/other', 'runs.main is ../dist/other/index.js, not ../dist/try/index.js'],
  ])('%j made %j', (part, other, finding) => {
    expect(houseFindings(instead(MANIFEST, part, other), MAIN)).toEqual([finding]);
  });
});
