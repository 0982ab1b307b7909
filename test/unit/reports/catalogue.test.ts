import { describe, expect, test } from '@jest/globals';

import { formatOf, formats } from '@qeml-actions/reports';

import { readText } from '../../support/read-text.ts';

describe('the catalogue of formats', () => {
  test('no two formats have one id, and each is found by its own', () => {
    const ids = formats().map(({ id }) => id);
    expect(ids).toEqual([...new Set(ids)]);
    expect(ids.filter((id) => formatOf(id)?.id !== id)).toEqual([]);
  });

  test('an id can be written before a colon', () => {
    expect(formats().filter(({ id }) => !/^[A-Za-z][A-Za-z0-9-]*$/.test(id))).toEqual([]);
  });

  test('a format that nobody knows is a mistake of who asks', async () => {
    await expect(readText('{}', 'no-such-format')).rejects.toThrow('no-such-format');
  });

  describe.each(formats().map((format) => [format.id, format] as const))(
    '%s',
    (id, { example, kinds, name, tools }) => {
      test('its example is recognised as it, and as nothing else', async () => {
        const reading = await readText(example);
        expect(reading.state === 'read' ? reading.report.format : reading).toBe(id);
      });

      test('its example is read as what the format is about, without an issue', async () => {
        const reading = await readText(example, id);
        if (reading.state !== 'read') throw new Error(JSON.stringify(reading));
        expect(reading.report.kinds).toContain(kinds[0]);
        expect(reading.report.issues.filter(({ issue }) => issue !== 'note')).toEqual([]);
      });

      test('its example gives the same whether it is declared or recognised', async () => {
        expect(JSON.stringify(await readText(example))).toBe(JSON.stringify(await readText(example, id)));
      });

      test('it has what a row of the table needs', () => {
        expect([name, tools].filter((text) => text.trim() === '' || text.includes('\n'))).toEqual([]);
      });

      test.each(['', '  \n', '\u0000\u0000\u0000\u0000', '<a', '{', 'PK\u0003\u0004'])(
        '%j is never read as one',
        async (text) => {
          const reading = await readText(text, id);
          const issues = reading.state === 'read' ? reading.report.issues.map(({ issue }) => issue) : ['error'];
          expect(issues.some((issue) => issue === 'error' || issue === 'vacuous' || issue === 'tool-failed')).toBe(
            true,
          );
        },
      );
    },
  );

  const whole = formats().filter(({ shapes }) => shapes.every((shape) => !('lines' in shape)));
  test.each(whole.map((format) => [format.id, format] as const))(
    '%s: its example cut in half is unreadable',
    async (id, { example }) => {
      const half = example.slice(0, Math.floor(example.length / 2));
      expect(await readText(half, id)).toMatchObject({ state: 'unreadable', format: id });
      expect(await readText(half)).not.toMatchObject({ state: 'read' });
    },
  );
});
