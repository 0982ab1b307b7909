import { expect, test } from '@jest/globals';
import { Mistake } from '@qeml-actions/core';

import { dispatchInput, dispatchInputs, workflowFile } from '../../../actions/failure-analyzer/src/dispatch-inputs.ts';

test.each([
  ['runner=ubuntu-22.04', ['runner', 'ubuntu-22.04']],
  ['query = a=b', ['query', 'a=b']],
  ['empty=', ['empty', '']],
])('an input: %s', (line, input) => {
  expect(dispatchInput().decode(line)).toEqual(input);
});

test.each(['runner', '=x', '1st=x', 'a b=c', 'qeml-hop=0'])('no input: %s', (line) => {
  expect(dispatchInput().decode(line)).toBeInstanceOf(Mistake);
});

test('each input is given once, and no more than GitHub takes', async () => {
  const decoder = dispatchInputs();
  expect(await decoder.decode('a=1\n\nb=2\n')).toEqual([
    ['a', '1'],
    ['b', '2'],
  ]);
  expect(await decoder.decode('a=1\na=2')).toEqual(new Mistake('a is given twice'));
  const many = Array.from({ length: 25 }, (_, at) => `input${String(at)}=x`).join('\n');
  expect(await decoder.decode(many)).toBeInstanceOf(Mistake);
});

test.each([
  ['fallback.yml', 'fallback.yml'],
  ['.github/workflows/fallback.yaml', 'fallback.yaml'],
])('a workflow: %s', (text, file) => {
  expect(workflowFile().decode(text)).toBe(file);
});

test.each(['../secret.yml', 'folder/ci.yml', 'ci', 'ci.json'])('no workflow: %s', (text) => {
  expect(workflowFile().decode(text)).toBeInstanceOf(Mistake);
});
