import { CustomEntries, NO_RATE } from '../custom-entries.ts';
import type { Format } from '../format.ts';

export const customSmallerIsBetter = {
  id: 'customSmallerIsBetter',
  name: 'github-action-benchmark custom JSON, less is better',
  tools: 'whatever writes a list of `{ name, unit, value }`',
  kinds: ['benchmarks'],
  shapes: [
    { json: { type: 'array', first: { keys: ['name', 'value'], values: { unit: NO_RATE } } } },
    { json: { type: 'array', empty: true } },
  ],
  declaredShapes: [{ json: { type: 'array' } }],
  remark: 'Which way is better stands in the name of the format alone: declare it.',
  example: `[{"name":"memory of a build","unit":"MB","value":154.2,"range":"3"}]
`,
  read: (sink) => ({ json: new CustomEntries(sink, 'lower') }),
} satisfies Format;
