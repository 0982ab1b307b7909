import type { Evidence } from '../classification.ts';

const LONGEST = 200;

/** How test tools name the test that failed, by their own sources. Each is anchored or bounded, so that matching is linear. */
const FORMS: readonly RegExp[] = [
  // pytest: FAILED tests/test_a.py::TestB::test_c[1-2] - AssertionError
  /^(?:FAILED|ERROR)\s+(\S{1,200}\.py::[^\s[]{1,200}(?:\[[^\]]{0,100}\])?)/,
  /^_{3,40} (?:ERROR at (?:setup|teardown) of )?([\w.[\]-]{1,200}) _{3,40}$/,
  // unittest: FAIL: test_a (tests.test_b.TestC.test_a)
  /^(?:FAIL|ERROR): (test\w{0,150} \([\w.]{1,200}\))/,
  // go test
  /^\s{0,20}--- FAIL: (\S{1,200})/,
  // cargo test
  /^test (\S{1,200}) \.\.\. FAILED\b/,
  /^---- (\S{1,200}) stdout ----$/,
  // RSpec
  /^rspec (\.?\/?\S{1,150}_spec\.rb(?::\d{1,6}|\[[\d:]{1,40}\])) #/,
  // jest; vitest: FAIL  src/a.test.ts > suite > test
  /^\s{0,10}● (\S.{0,150} › .{1,150})$/,
  /^\s{0,10}(?:FAIL|×|❯)\s{1,4}(\S{1,150}\.(?:test|spec)\.[cm]?[jt]sx? > .{1,150})$/,
  // Playwright: 1) [chromium] › a.spec.ts:3:5 › suite › test
  /^\s{0,10}\d{1,4}\) (\[[\w -]{1,40}\] › \S{1,150}(?::\d+){0,2} › .{1,150}?)(?: [─=]{2,200})?$/,
  // Gradle: a.b.CTest > testD() FAILED
  /^\s{0,10}([\w.$]{1,150} > [^>\n]{1,150}?) FAILED$/,
  // Surefire: [ERROR] a.b.CTest.testD:42 … and testD(a.b.CTest)  Time elapsed
  /^\[ERROR\]\s{1,10}(?:Tests run.*)?([\w$.]{1,150}\.[\w$]{1,100}):\d{1,6}\b/,
  /^(?:\[ERROR\]\s{1,10})?((?:test|should)\w{0,100}\([\w.$]{1,150}\))\s{1,4}Time elapsed/,
  /^\[ERROR\]\s{1,10}([\w$.]{1,200}\.[\w$]{1,100}) (?:--|-) Time elapsed: .{1,40}<<< (?:FAILURE|ERROR)!$/,
  // ctest: 12 - name (Failed)
  /^\s{0,10}\d{1,6} - (\S{1,200}) \((?:Failed|Timeout|SEGFAULT|Subprocess aborted)\)/,
];

/** The test that the evidence names, in its own line or, where that has none, in the lines around it; no line numbers. */
export function testName({ text, before, after }: Evidence): string | undefined {
  for (const line of [text, ...before.toReversed(), ...after]) {
    for (const form of FORMS) {
      const name = form.exec(line.slice(0, 2_000))?.[1];
      if (name !== undefined) return withoutPlace(name).slice(0, LONGEST);
    }
  }
  return undefined;
}

/** A test stays the same when lines are added above it. */
function withoutPlace(name: string): string {
  return name.replace(/(\.\w{1,4}):\d+(?::\d+)?/, '$1').trim();
}
