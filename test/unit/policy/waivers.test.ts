import { describe, expect, test } from '@jest/globals';
import { judge, type Facts, type Judgement } from '@qeml-actions/policy';

import {
  baseOf,
  factsOf,
  faultOf,
  finding,
  findingsReport,
  policyOf,
  readReport,
  resultOf,
} from '../../support/policy-facts.ts';

const B101 = finding({ rule: 'B101', file: 'tests/a.py' });
const B102 = finding({ rule: 'B102', file: 'src/a.py', line: 2 });
const vulnerable = finding({
  kind: 'dependencies',
  tool: 'npm audit',
  rule: 'GHSA-1',
  ids: ['GHSA-1', 'CVE-2026-1'],
  package: { name: 'left-pad', version: '1.0.0', purl: 'pkg:npm/left-pad@1.0.0' },
  key: 'vulnerable',
});

const waiver = (match: string, more = ''): string =>
  `waivers:\n  - { match: ${match}, reason: accepted, owner: '@Team', expires: 2026-12-31${more} }\n`;

function judged(text: string, given: Partial<Facts> = {}): Judgement {
  return judge(
    policyOf(text),
    factsOf({ reports: [findingsReport([B101, B102]), findingsReport([vulnerable], { id: 'deps' })], ...given }),
  );
}

const NEW = 'findings.new severity=high';

describe('a waiver takes out what it matches', () => {
  test.each([
    ['{ tool: BANDIT, rule: B101 }', 1],
    ['{ path: "tests/**" }', 1],
    ['{ path: ["**", "!src/**"], tool: bandit }', 1],
    ['{ tool: bandit }', 2],
    ['{ severity: high, tool: bandit }', 2],
    ['{ severity: critical }', 0],
    ['{ rule: B1 }', 0],
    [`{ fingerprint: ${B101.key} }`, 1],
    ['{ package: left-pad }', 1],
    ['{ package: "pkg:npm/left-pad@*" }', 1],
    ['{ id: CVE-2026-1 }', 1],
    ['{ id: GHSA-1, package: right-pad }', 0],
  ])('%s: %d', (match, count) => {
    const { waivers, waived } = judged(waiver(match));
    expect(waivers[0]).toMatchObject({ count, state: count === 0 ? 'unused' : 'applied' });
    expect(waived.size).toBe(count);
  });

  test('the rest counts', () => {
    expect(resultOf(judged(waiver('{ rule: B101 }')), NEW)).toMatchObject({ verdict: 'fail', value: 1 });
    expect(resultOf(judged(waiver('{ tool: bandit }')), NEW)).toMatchObject({ verdict: 'pass', value: 0 });
  });

  test('what it says has the reason, the owner and the day', () => {
    expect(judged(waiver('{ rule: B101 }')).waivers[0]?.text).toBe(
      'the waiver for rule B101 (policy.yml:2) takes out 1 until 2026-12-31: accepted (@Team)',
    );
  });
});

describe('its last day ends in UTC', () => {
  test.each([
    ['2026-12-31T23:59:59.999Z', 'applied', 'pass'],
    ['2027-01-01T00:00:00Z', 'expired', 'fail'],
    ['2026-12-31T23:59:59.999-01:00', 'expired', 'fail'],
    ['2027-01-01T00:59:59+01:00', 'applied', 'pass'],
  ])('at %s it is %s', (now, state, verdict) => {
    const judgement = judged(waiver('{ tool: bandit }'), { now: new Date(now) });
    expect(judgement.waivers[0]?.state).toBe(state);
    expect(resultOf(judgement, NEW).verdict).toBe(verdict);
  });
});

describe('how long it may be', () => {
  const at = (expires: string, text: string) =>
    judged(`${text}\nwaivers: [{ match: { tool: bandit }, reason: r, owner: '@team', expires: ${expires} }]`).waivers[0]
      ?.state;

  test.each([
    ['180 days', '2027-05-20', '', 'applied'],
    ['181 days', '2027-05-21', '', 'invalid'],
    ['90 days, where it may be 90', '2027-02-19', 'waiver-days: 90', 'applied'],
    ['91 days, where it may be 90', '2027-02-20', 'waiver-days: 90', 'invalid'],
  ])('%s', (_, expires, text, state) => {
    expect(at(expires, text)).toBe(state);
  });

  test('one that is too long is an error, and takes nothing out', () => {
    const judgement = judged("waivers: [{ match: { tool: bandit }, reason: r, owner: '@team', expires: 2028-01-01 }]");
    expect(judgement.verdict).toBe('error');
    expect(resultOf(judgement, NEW).value).toBe(2);
  });
});

describe('owners', () => {
  const text = `waiver-owners: codeowners\n${waiver('{ tool: bandit }')}`;

  test.each([
    [['@team', '@other'], 'applied'],
    [['@other'], 'invalid'],
    [undefined, 'invalid'],
  ])('of CODEOWNERS %j: %s', (codeowners, state) => {
    expect(judged(text, { codeowners }).waivers[0]?.state).toBe(state);
  });
});

test.each([
  [', max: 2', 'applied', 'pass'],
  [', max: 1', 'exceeded', 'error'],
])('with%s it is %s', (max, state, verdict) => {
  const judgement = judged(waiver('{ tool: bandit }', max), { reports: [findingsReport([B101, B102])] });
  expect(judgement.waivers[0]?.state).toBe(state);
  expect(judgement.verdict).toBe(verdict);
});

test.each([
  ['standard', 'warn'],
  ['strict', 'fail'],
])('one that matches nothing under %s: %s', (preset, verdict) => {
  const judgement = judged(`extends: ${preset}\n${waiver('{ rule: B999 }')}`, { reports: [findingsReport([])] });
  expect(judgement.verdict).toBe(verdict);
  expect(judgement.doubts).toContainEqual({
    verdict,
    text: 'the waiver for rule B999 (policy.yml:3) matches nothing: remove it',
    path: 'policy.yml',
    line: 3,
  });
});

test('an expired one is a warning, and what it matched counts again', () => {
  const judgement = judged(waiver('{ tool: bandit }'), {
    now: new Date('2027-06-01T00:00:00Z'),
    base: baseOf({ known: [B101, B102] }),
    reports: [findingsReport([B101, B102])],
  });
  expect(judgement.verdict).toBe('warn');
  expect(resultOf(judgement, NEW).value).toBe(0);
});

test('what is waived is not new when its waiver ends', () => {
  const given = { reports: [findingsReport([B101])], base: baseOf({ known: [B101] }) };
  expect(resultOf(judged('', given), NEW).value).toBe(0);
});

describe('on a metric', () => {
  const planned = (count: number) => ({
    reports: [
      readReport('plan', {
        changes: Array.from({ length: count }, (_, index) => ({
          address: `a.b${index}`,
          action: 'delete' as const,
          destructive: true,
        })),
      }),
    ],
  });
  const text = (max: string) =>
    `conditions: [{ metric: plan.destroy, max: 0 }]\n${waiver('{ metric: plan.destroy }', max)}`;

  test.each([
    [2, '', 'waived', 'pass'],
    [2, ', max: 2', 'waived', 'pass'],
    [3, ', max: 2', 'broken', 'error'],
    [0, '', 'holds', 'warn'],
  ])('%d destroyed%s: %s', (count, max, state, verdict) => {
    const judgement = judged(text(max), planned(count));
    expect(resultOf(judgement, 'plan.destroy').state).toBe(state);
    expect(judgement.verdict).toBe(verdict);
  });

  test('what could not be told is not waived', () => {
    const given = {
      reports: [readReport('mutation', { mutants: [{ path: 'a', word: '?', status: 'unknown' as const }] })],
    };
    const judgement = judged(
      `conditions: [{ metric: mutation.undetected, max: 0 }]\n${waiver('{ metric: mutation.undetected }')}`,
      given,
    );
    expect(resultOf(judgement, 'mutation.undetected').verdict).toBe('error');
  });
});

describe('what cannot be meant', () => {
  test.each([
    [
      waiver('{ metric: plan.destroy, tool: x }'),
      'policy.yml:2:7: a waiver matches a `metric`, or findings by the other keys: not both.',
    ],
    [
      waiver('{ metric: coverage.lines }', ', max: 3'),
      'policy.yml:2:97: `max` bounds nothing: more of coverage.lines is better.',
    ],
    [
      waiver('{ tool: x }').replace('2026-12-31', '2026-02-30'),
      'policy.yml:2:61: `expires: 2026-02-30` is no day of the calendar.',
    ],
    [waiver('{ tool: x }').replace('accepted', "' '"), "policy.yml:2:27: the waiver's `reason` is blank."],
    [
      waiver('{ tool: x }').replace(', reason: accepted', ''),
      'policy.yml:2:5: `waivers[0]` needs `reason`, such as `reason: why it is accepted`.',
    ],
    [waiver('{}'), 'policy.yml:2:7: `match: {}` is empty: give it at least one, or leave the key out.'],
  ])('%j', (text, fault) => {
    expect(faultOf(text)).toBe(fault);
  });
});
