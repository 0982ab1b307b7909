import { describe, expect, test } from '@jest/globals';

import { cleanUpAfterEach } from '../gate/gating.ts';
import { guard, LEAVES, project } from './guarding.ts';

cleanUpAfterEach();

const FILE = '.github/qeml-actions.yml';

const RULE = `failure-analyzer:
  rules:
    - id: own-gremlin
      category: infrastructure
      transient: yes
      literals: [gremlin]
      pattern: a gremlin sits in the wires
      explanation: A gremlin sat in the wires.
      cure: Chase it away.
      examples: [a gremlin sits in the wires]
      green: [no gremlins]
`.replace('transient: yes', "transient: 'yes'");

describe('the configuration', () => {
  test('says by what is judged, and the log where it was read', async () => {
    const policy = 'quality-gate:\n  conditions:\n    - { metric: tests.total, min: 50 }\n';
    const result = await guard(project({ [FILE]: policy }), { run: LEAVES.pass });
    expect(result.outputs).toMatchObject({ verdict: 'fail', 'failed-conditions': '["tests.total"]' });
    expect(result.log).toContain(`The configuration is ${FILE}, with the sections: quality-gate.`);
  });

  test('holds own rules for the analysis', async () => {
    const result = await guard(project({ [FILE]: RULE }), { run: 'echo a gremlin sits in the wires; exit 1' });
    expect(result.outputs).toMatchObject({ verdict: 'fail', category: 'infrastructure' });
    expect(result.summary).toContain('Chase it away.');
  });

  test('may be another file, which must then be there', async () => {
    const there = await guard(project({ 'ci/own.yml': RULE }), {
      run: 'echo a gremlin sits in the wires; exit 1',
      config: 'ci/own.yml',
    });
    expect(there.outputs['category']).toBe('infrastructure');
    const missing = await guard(project(), { run: 'touch ran', config: 'ci/none.yml', 'github-token': '' });
    expect(missing.outputs).toMatchObject({ verdict: 'error', attempts: '0' });
    expect(missing.log).toContain('ci/none.yml');
  });

  test.each([
    ['a section', 'qualty-gate:\n  conditions: []\n', [`${FILE}:1:1`, 'write `quality-gate`']],
    ['the policy', '# mine\nquality-gate:\n  condition: []\n', [`${FILE}:3:3`, 'write `conditions`']],
    ['the rules', 'failure-analyzer:\n  ruels: []\n', ['failure-analyzer', 'write "rules"']],
    ['a strategy', 'failure-analyzer:\n  strategies: [pray]\n', ['strategies', 'failure-analyzer']],
    ['two sections', 'quality-gate: { x: 1 }\nfailure-analyzer: { y: 1 }\n', ['`x`', '"y"']],
    ['the YAML', 'quality-gate: [\n', [FILE]],
    ['its shape', '- quality-gate\n', [FILE, '`quality-gate`, `failure-analyzer`']],
  ])('with a mistake in %s ends before the command runs', async (_, text, told) => {
    const result = await guard(project({ [FILE]: text }), { run: 'echo never' });
    expect(result.outputs).toMatchObject({ verdict: 'error', outcome: 'failure', attempts: '0' });
    for (const part of told) expect(result.log).toContain(part);
    expect(result.exitCode).toBe(1);
  });

  test('that is empty says nothing', async () => {
    const empty = await guard(project({ [FILE]: '' }), { run: LEAVES.pass });
    expect(empty.outputs['verdict']).toBe('pass');
    const sections = await guard(project({ [FILE]: 'failure-analyzer:\nquality-gate:\n' }), { run: LEAVES.pass });
    expect(sections.outputs['verdict']).toBe('pass');
  });
});
