import { CustomEntries, NO_COST } from '../custom-entries.ts';
import type { Format } from '../format.ts';

export const customBiggerIsBetter = {
  id: 'customBiggerIsBetter',
  name: 'github-action-benchmark custom JSON, more is better',
  tools: 'whatever writes a list of `{ name, unit, value }`',
  kinds: ['benchmarks'],
  shapes: [
    { json: { type: 'array', first: { keys: ['name', 'value'], values: { unit: NO_COST } } } },
    { json: { type: 'array', empty: true } },
  ],
  declaredShapes: [{ json: { type: 'array' } }],
  remark: 'Which way is better stands in the name of the format alone: declare it.',
  example: `[{"name":"requests served","unit":"req/s","value":1542.5,"range":"± 30"}]
`,
  read: (sink) => ({ json: new CustomEntries(sink, 'higher') }),
} satisfies Format;
