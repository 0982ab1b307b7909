import { describe, expect, test } from '@jest/globals';

import { cleanLine } from '@qeml-actions/failures';

const ESC = '\u001B';

describe('cleanLine', () => {
  test.each([
    ['a byte order mark', '\uFEFFtext', 'text'],
    ['GitHub’s timestamp', '2024-07-16T20:34:28.4578760Z text', 'text'],
    ['job and step of gh run view', 'build\tRun tests\t2024-07-16T20:34:28.4578760Z text', 'text'],
    ['GitLab’s timestamp and stream mark', '2024-07-16T20:34:28.457876Z 00O+text', 'text'],
    ['GitLab’s section mark', `section_end:1675026386:prepare_script\r${ESC}[0KERROR: Job failed`, 'ERROR: Job failed'],
    ['Jenkins’ Timestamper', '[2024-07-16T20:34:28.457Z] text', 'text'],
    ['Taskcluster and mozharness', '[task 2025-02-13T22:10:07.053Z] 22:10:07    ERROR - text', 'text'],
    ['docker build', '#19 22.32 [ERROR] text', '[ERROR] text'],
    ['docker compose', 'test_1  | text', 'text'],
    ['CodeQL', '[2023-07-29 15:56:43] [build-stdout] [2023-07-29 15:56:43] [autobuild] [ERROR] text', '[ERROR] text'],
    ['Ant’s task', '    [junit] text', 'text'],
    ['colours', `${ESC}[1;31mred${ESC}[0m ${ESC}]0;title\u0007text`, 'red text'],
    ['colours in caret notation', '^[[1mred^[[0m', 'red'],
    ['what was overwritten', '10%\r50%\r100%\r', '100%'],
    ['one log in another', '2024-07-16T20:34:28.4578760Z #7 1.00 2024-07-16T20:34:27.0000000Z text', 'text'],
  ])('takes off %s', (_, raw, text) => {
    expect(cleanLine(raw).text).toBe(text);
  });

  test.each([
    ['##[error]Process completed', 'error', 'Process completed'],
    ['2024-07-16T20:34:28.4578760Z ##[warning]old', 'warning', 'old'],
    ['::error file=a.js,line=3::broken', 'error', 'broken'],
  ])('keeps the workflow command of %s', (raw, command, text) => {
    expect(cleanLine(raw)).toEqual({ command, text });
  });

  test('leaves an ordinary line as it is', () => {
    expect(cleanLine('  at foo (a.js:1:2)').text).toBe('  at foo (a.js:1:2)');
  });
});
