import { describe, expect, test } from '@jest/globals';

import { formats, type Reading } from '@qeml-actions/reports';

import { eachPaths } from '../../../../packages/reports/src/text/each-path.ts';
import { itemsOf } from '../../../../packages/reports/src/text/json-selection.ts';
import { JsonStream } from '../../../../packages/reports/src/text/json-stream.ts';
import { Collector } from '../../../../packages/reports/src/collector.ts';
import { readText } from '../../../support/read-text.ts';

function plain(reading: Reading): unknown {
  if (reading.state !== 'read') return reading;
  const { coverage, ...report } = reading.report;
  const sources = [...(coverage?.sources() ?? [])].map((source) => [source.path, source.totals()]);
  return { ...report, coverage: coverage && [coverage.totals(), sources] };
}

const JSON_FORMATS = formats().flatMap((format) => {
  const reader = format.read(new Collector(format, 'report'), 'report');
  return 'json' in reader ? [{ ...format, inPieces: (reader.json.each ?? []).length > 0 }] : [];
});

describe('a document that is too long for one text', () => {
  const [inPieces, whole] = [true, false].map((is) => JSON_FORMATS.filter((format) => format.inPieces === is));

  test.each((inPieces ?? []).map(({ id, example }) => [id, example] as const))(
    '%s: gives what it gives as one text',
    async (id, example) => {
      const once = plain(await readText(example, id));
      expect(plain(await readText(example, id, { maxJson: 0 }))).toEqual(once);
      expect(plain(await readText(example, undefined, { maxJson: 0 }))).toEqual(once);
    },
  );

  test.each((whole ?? []).map(({ id, example }) => [id, example] as const))(
    '%s: is refused, and why',
    async (id, example) => {
      const reading = await readText(example, id, { maxJson: 0 });
      expect(reading).toMatchObject({ state: 'unreadable', reason: expect.stringContaining('only be read whole') });
    },
  );

  test('that is of no format is unknown', async () => {
    expect((await readText('{"a":[{"b":1}]}', undefined, { maxJson: 0 })).state).toBe('unknown');
  });
});

/** The items that a path leads to, with what its stars stand for. */
function itemsIn(text: string, each: readonly string[], isConcatenated = false): readonly string[] {
  return eachPaths(each).flatMap((path) => {
    const items: string[] = [];
    const stream = new JsonStream(
      itemsOf(path, (item, keys) => items.push(`${item.path} ${keys.join()} ${JSON.stringify(item.value)}`)),
      isConcatenated,
    );
    for (const character of text) stream.write(character);
    stream.end();
    return items;
  });
}

describe('items of a long document', () => {
  test('are told with their place and with what the stars stand for', () => {
    const text = '{"x":{"b":[0]},"a":[{"b":[1,{"c":2}]},{"b":{"k":[]}}]}';
    expect(itemsIn(text, ['a.*.b.*'])).toEqual(['a[0].b[0] 0,0 1', 'a[0].b[1] 0,1 {"c":2}', 'a[1].b.k 1,k []']);
  });

  test('of two shapes of a document are not taken for each other', () => {
    expect(itemsIn('{"a":[1],"b":[2]}', ['a.*', '*'])).toEqual(['a[0] 0 1']);
    expect(itemsIn('[1,2]', ['a.*', '*'])).toEqual(['[0] 0 1', '[1] 1 2']);
  });

  test('of documents that follow one another are items of one list', () => {
    expect(itemsIn('{"a":1}\n[{"a":2},{"a":3}]{"a":4}', ['*'], true)).toEqual([
      '[0] 0 {"a":1}',
      '[1] 1 {"a":2}',
      '[2] 2 {"a":3}',
      '[3] 3 {"a":4}',
    ]);
  });
});
