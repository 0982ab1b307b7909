import { describe, expect, test } from '@jest/globals';
import { configurationSections, InputError } from '@qeml-actions/core';
import { parse } from 'yaml';

const FILE = '.github/qeml-actions.yml';

async function mistakesOf(text: string): Promise<readonly string[]> {
  try {
    await configurationSections(text, FILE);
  } catch (error) {
    if (error instanceof InputError) return error.mistakes;
    throw error;
  }
  return [];
}

describe('a configuration', () => {
  test.each([
    ['nothing', ''],
    ['a comment', '# mine\n'],
    ['an empty document', '---\n...\n'],
    ['null', 'null\n'],
  ])('of %s has no section', async (_, text) => {
    expect(await configurationSections(text, FILE)).toEqual({});
  });

  test('has each section in its own lines, so that its faults are told by them', async () => {
    const text = '# mine\nquality-gate: # ours\n  extends: strict # for now\nfailure-analyzer:\n  rules: []\n';
    const sections = await configurationSections(text, FILE);
    expect(sections).toEqual({
      'quality-gate': '\n\n  extends: strict # for now\n',
      'failure-analyzer': '\n\n\n\n  rules: []\n',
    });
  });

  test.each([
    ['two in one line', '{quality-gate: {extends: strict}, failure-analyzer: {rules: []}}'],
    ['quoted names', '"quality-gate": { extends: strict }\n\'failure-analyzer\': { rules: [] }\n'],
    ['Windows line ends', 'quality-gate:\r\n  extends: strict\r\nfailure-analyzer:\r\n  rules: []\r\n'],
    ['a document mark', '---\nquality-gate:\n  extends: strict\nfailure-analyzer: { rules: [] }\n...\n'],
  ])('may be written with %s', async (_, text) => {
    const sections = await configurationSections(text, FILE);
    expect(parse(sections['quality-gate'] ?? '')).toEqual({ extends: 'strict' });
    expect(parse(sections['failure-analyzer'] ?? '')).toEqual({ rules: [] });
  });

  test('keeps line and column of a section that begins within a line', async () => {
    const { 'failure-analyzer': text = '' } = await configurationSections(
      'quality-gate: {}\nfailure-analyzer: { rules: [] }\n',
      FILE,
    );
    expect([text.split('\n').length - 1, text.split('\n')[1]?.indexOf('{')]).toEqual([1, 18]);
  });

  test('says of a section without a value that nothing is its value', async () => {
    const sections = await configurationSections('quality-gate:\n', FILE);
    expect(sections['quality-gate']?.trim()).toBe('');
  });

  test('holds an anchor and its alias within a section', async () => {
    const text = 'quality-gate:\n  stages:\n    a: &all { require: all }\n    b: *all\n';
    const sections = await configurationSections(text, FILE);
    expect(parse(sections['quality-gate'] ?? '')).toMatchObject({ stages: { b: { require: 'all' } } });
  });

  test('leaves an alias to another section unresolved, for each is read by itself', async () => {
    const sections = await configurationSections('quality-gate: &a { extends: strict }\nfailure-analyzer: *a\n', FILE);
    expect(sections['failure-analyzer']?.trim()).toBe('*a');
  });
});

describe('a configuration with a mistake', () => {
  test.each([
    [
      'a section that is nearly one',
      'qualty-gate: {}\n',
      [`${FILE}:1:1: \`qualty-gate\` is no section: write \`quality-gate\`.`],
    ],
    [
      'one that is like none',
      '# mine\nnonsense: 1\n',
      [`${FILE}:2:1: \`nonsense\` is no section: there are \`quality-gate\`, \`failure-analyzer\`.`],
    ],
    [
      'names that objects have',
      '__proto__: {}\nconstructor: {}\n',
      [expect.stringContaining(':1:1: `__proto__`'), expect.stringContaining(':2:1: `constructor`')],
    ],
    ['one beside a good one', 'quality-gate: {}\nrules: []\n', [expect.stringContaining(':2:1: `rules`')]],
    ['a key that is a map', '? { a: b }\n: 1\n', [expect.stringContaining('is no section')]],
    ['a key that is an alias to nothing', '*x : 1\n', [expect.stringContaining('`*x` is no section')]],
    ['a merge of another map', 'quality-gate: &a {}\n<<: *a\n', [expect.stringContaining('`<<` is no section')]],
    ['a list', '- quality-gate\n', [`${FILE}: a configuration is sections: \`quality-gate\`, \`failure-analyzer\`.`]],
    ['a text', 'strict\n', [expect.stringContaining('a configuration is sections')]],
    ['a section twice', 'quality-gate: {}\nquality-gate: {}\n', [expect.stringMatching(/unique at line 2, column 1/)]],
    ['two documents', '--- {}\n--- {}\n', [expect.stringContaining('multiple documents')]],
    ['a bracket that stays open', 'quality-gate: [\n', [expect.stringMatching(/at line \d+, column \d+/)]],
    ['a tab', '\tquality-gate: {}\n', [expect.stringContaining('Tabs')]],
  ])('in %s says where', async (_, text, mistakes) => {
    expect(await mistakesOf(text)).toEqual(mistakes);
  });

  test('is read in no time, however its aliases multiply', async () => {
    const names = 'abcdefghijklmnop'.split('');
    const lines = names.map((name, index) =>
      index === 0 ? `  ${name}: &${name} [x]` : `  ${name}: &${name} [${`*${names[index - 1] ?? ''}, `.repeat(9)}]`,
    );
    const text = `quality-gate:\n${lines.join('\n')}\n`;
    const sections = await configurationSections(text, FILE);
    expect(sections['quality-gate']?.length).toBeLessThanOrEqual(text.length);
  });

  test('shows no more of a key than a reader needs', async () => {
    const [mistake = ''] = await mistakesOf(`${'x'.repeat(100_000)}: 1\n`);
    expect(mistake.length).toBeLessThan(300);
  });
});
