import { expect, test } from '@jest/globals';

test('the tests run on the Node that runs the actions', () => {
  expect(process.version).toMatch(/^v24\./);
});
