import { list, Mistake, type Decoder } from '@qeml-actions/core';

import { HOP_INPUT } from './messages/recovery.ts';

/** An input of a workflow that is started, and its value. */
export type DispatchInput = readonly [name: string, value: string];

/** GitHub takes no more, and one is ours. */
const MOST_INPUTS = 24;

/** `name=value`; the value is all that stands after the first `=`. */
export function dispatchInput(expected = 'an input and its value such as `name=value`'): Decoder<DispatchInput> {
  return {
    expected,
    decode: (line) => {
      const [, name, value] = /^([A-Za-z_][\w-]*)\s*=\s*(.*)$/.exec(line) ?? [];
      if (name === undefined || value === undefined) return new Mistake();
      return name === HOP_INPUT
        ? new Mistake(`${HOP_INPUT} counts the dispatches and is set by this action`)
        : [name, value];
    },
  };
}

/** Lines of them, each name once. */
export function dispatchInputs(): Decoder<readonly DispatchInput[]> {
  const lines = list(dispatchInput());
  return {
    ...lines,
    decode: async (text) => {
      const inputs = await lines.decode(text);
      if (inputs instanceof Mistake) return inputs;
      const names = inputs.map(([name]) => name);
      const twice = names.find((name, at) => names.indexOf(name) !== at);
      if (twice !== undefined) return new Mistake(`${twice} is given twice`);
      return inputs.length > MOST_INPUTS ? new Mistake(`${String(MOST_INPUTS)} inputs are the most`) : inputs;
    },
  };
}

/** The file of a workflow. */
export function workflowFile(): Decoder<string> {
  return {
    expected: 'the file name of a workflow such as `ci-fallback.yml`',
    decode: (path) => {
      const file = path.replace(/^(?:\.\/)?\.github\/workflows\//, '');
      return /^[\w.-]+\.ya?ml$/.test(file) ? file : new Mistake();
    },
  };
}
