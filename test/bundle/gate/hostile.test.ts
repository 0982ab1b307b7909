import { closeSync, openSync, writeSync } from 'node:fs';
import { join } from 'node:path';

import { describe, expect, test } from '@jest/globals';
import { zipOf, type ActionResult } from '@qeml-actions/testkit';

import { cleanUpAfterEach, doubtsOf, expectRefusal, folderWith, gate, reportOf, type Files } from './gating.ts';

cleanUpAfterEach();

/** Where memory has no bound, these runs end in a crash. */
const LITTLE_MEMORY = { NODE_OPTIONS: '--max-old-space-size=160' };

const suite = (cases: string): string => `<testsuite name="s">${cases}</testsuite>`;
const GREEN = suite('<testcase classname="c" name="n" time="1"/>');

const judge = (reports: string, files: Files): Promise<ActionResult> =>
  gate(folderWith(files), { reports, policy: 'standard' }, { env: LITTLE_MEMORY });

const BOMB = `<?xml version="1.0"?>
<!DOCTYPE lolz [
 <!ENTITY lol "lol">
 <!ENTITY lol2 "&lol;&lol;&lol;&lol;&lol;&lol;&lol;&lol;&lol;&lol;">
 <!ENTITY lol3 "&lol2;&lol2;&lol2;&lol2;&lol2;&lol2;&lol2;&lol2;&lol2;&lol2;">
]>
${suite('<testcase classname="c" name="&lol3;"/>')}`;

describe('a document that is meant to harm is refused, with file, line and reason', () => {
  test.each<[string, string, () => string | Uint8Array, RegExp, number | undefined]>([
    ['entities within entities', 'junit', () => BOMB, /entit/i, undefined],
    [
      'an external entity',
      'junit',
      () => `<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd">]>\n${suite('<testcase name="&x;"/>')}`,
      /entit/i,
      undefined,
    ],
    ['elements without an end to their depth', 'junit', () => '<testsuite>'.repeat(200_000), /deep|depth|nest/i, 1],
    [
      'lists without an end to their depth',
      'sarif',
      () => `{"runs":${'['.repeat(200_000)}`,
      /deep|depth|nest/i,
      undefined,
    ],
    ['XML that was cut off', 'junit', () => '<testsuite name="s">\n<testcase name="a">\n<fail', /end|cut|clos/i, 3],
    ['JSON that was cut off', 'sarif', () => '{\n"version": "2.1.0",\n"runs": [{', /end|cut|clos/i, 3],
    ['two roots', 'junit', () => `${GREEN}\n${GREEN}`, /root|after/i, 2],
    [
      'two documents',
      'sarif',
      () => '{"version":"2.1.0","runs":[]}\n{"version":"2.1.0","runs":[]}',
      /second|document|after/i,
      undefined,
    ],
    ['a NUL in XML', 'junit', () => suite('\n<testcase name="a\0b"/>'), /NUL|character|U\+0000/i, 2],
    ['a NUL in JSON', 'sarif', () => '{"version":\0"2.1.0","runs":[]}', /NUL|character|U\+0000|unexpected/i, 1],
    ['a key twice', 'sarif', () => '{"version":"2.1.0",\n"runs":[],\n"runs":[]}', /twice|duplicate/i, 3],
    ['__proto__', 'sarif', () => '{"version":"2.1.0",\n"__proto__":{"runs":[]},"runs":[]}', /__proto__/, 2],
    ['a zip', 'junit', () => zipOf([{ path: 'junit.xml', content: GREEN }]), /./, undefined],
    ['0 bytes', 'junit', () => '', /empty/, undefined],
    ['blanks alone', 'sarif', () => ' \n\t\n', /./, undefined],
    ['another document', 'junit', () => '<html><body>404</body></html>', /root|is not/i, undefined],
    ['a page instead of JSON', 'sarif', () => '<!DOCTYPE html>\n<html></html>', /./, undefined],
    [
      'bytes of no text',
      'cobertura',
      () => Buffer.from(Array.from({ length: 4_096 }, (_, at) => (at * 131) % 256)),
      /./,
      undefined,
    ],
  ])('%s', async (_, format, content, reason, line) => {
    const result = await judge(`${format}: hostile.report`, { 'hostile.report': content() });
    expectRefusal(result, 'hostile.report', reason, line);
    expect(reportOf(result).reports).toEqual([]);
  });
});

describe('numbers that cannot be', () => {
  const cobertura = (lines: string): string =>
    `<coverage line-rate="1"><packages><package name="p"><classes><class name="c" filename="a.py"><lines>${lines}</lines></class></classes></package></packages></coverage>`;

  test.each<[string, string, string]>([
    ['a count beyond all bounds', 'junit', '<testsuite tests="1e309" failures="NaN"><testcase name="a"/></testsuite>'],
    ['a count below zero', 'junit', '<testsuite tests="-5" failures="-1"><testcase name="a"/></testsuite>'],
    ['a line that is none', 'cobertura', cobertura('<line number="-7" hits="1"/>')],
    ['a line beyond all bounds', 'cobertura', cobertura('<line number="99999999999999999999" hits="1"/>')],
    ['hits that are no number', 'cobertura', cobertura('<line number="1" hits="NaN"/>')],
    ['a share of nothing', 'cobertura', cobertura('')],
  ])('never make a verdict better: %s', async (_, format, content) => {
    const result = await judge(`${format}: report.xml`, { 'report.xml': content, 'a.py': 'x\n' });
    expect(result.outputs['verdict']).not.toBe('pass');
    expect(doubtsOf(result)).not.toEqual([]);
    for (const value of Object.values(result.outputs)) expect(value).not.toMatch(/NaN|Infinity/);
    expect(result.summary).not.toMatch(/\bInfinity\b/);
  });
});

test('a report in UTF-16 is read', async () => {
  const xml = `\uFEFF<?xml version="1.0" encoding="UTF-16"?>${GREEN}`;
  const result = await judge('junit: report.xml', { 'report.xml': Buffer.from(xml, 'utf16le') });
  expect(result.outputs).toMatchObject({ verdict: 'pass', 'tests-total': '1' });
});

test('one line of 100 MB is read or refused in little memory', async () => {
  const folder = folderWith({});
  const file = openSync(join(folder, 'long.xml'), 'w');
  writeSync(file, '<testsuite name="s"><testcase name="a"><failure message="');
  const megabyte = 'x'.repeat(1 << 20);
  for (let written = 0; written < 100; written++) writeSync(file, megabyte);
  writeSync(file, '"/></testcase></testsuite>');
  closeSync(file);
  const result = await gate(folder, { reports: 'junit: long.xml', policy: 'standard' }, { env: LITTLE_MEMORY });
  expect([result.exitCode, ['fail', 'error']]).toEqual([1, expect.arrayContaining([result.outputs['verdict']])]);
  expect(result.summary.length).toBeLessThan(64 * 1024);
  expect(JSON.stringify(result.report).length).toBeLessThan(512 * 1024);
}, 120_000);
