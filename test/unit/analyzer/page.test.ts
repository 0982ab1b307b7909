import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { describe, expect, test } from '@jest/globals';
import { emptyHistory } from '@qeml-actions/failures';

import { writePage, type Paged } from '../../../actions/failure-analyzer/src/apply/page.ts';
import { page } from '../../../actions/failure-analyzer/src/view/page.ts';
import { memoryRuntime } from '../../support/memory-runtime.ts';
import { causeOf, FINGERPRINT, historyOf, hostileResult, OBSERVED, resultOf } from '../../support/page-results.ts';

function headings(text: string): readonly string[] {
  return [...text.matchAll(/<h2[^>]*>(.*?)<\/h2>/g)].map(([, heading = '']) => heading);
}

function textOf(html: string): string {
  return html
    .replace(/<(style|script)>[^]*?<\/\1>/g, '')
    .replace(/<[^>]*>/g, ' ')
    .replace(/\s+/g, ' ');
}

describe('the page', () => {
  test('says first what failed and what a person must do', () => {
    const text = textOf(page(resultOf(), []));
    const heading = text.indexOf('Failed in build (3.12, ubuntu-latest) / Install: network network: pip');
    expect(heading).toBeGreaterThan(-1);
    expect(text.indexOf('What to do: Run the failed jobs again')).toBeGreaterThan(heading);
    expect(text.indexOf('Would it pass if run again?')).toBeGreaterThan(text.indexOf('What to do:'));
  });

  test('shows each cause with evidence, place, reason and cure, and the runner-up with why it lost', () => {
    const text = textOf(page(resultOf(), []));
    const { evidence, transientReason, runnerUp } = causeOf();
    for (const part of [evidence?.text, transientReason, runnerUp?.lost, runnerUp?.evidence.text, 'line 1204']) {
      expect(text).toContain(part);
    }
  });

  test('names the file of the project where the evidence does', () => {
    const evidence = { text: "src/app.ts(12,3): error TS2322: Type 'string'", line: 3, before: [], after: [] };
    expect(textOf(page(resultOf({ causes: [causeOf({ evidence })] }), []))).toContain(
      'In the project src/app.ts , line 12',
    );
    expect(textOf(page(resultOf(), []))).not.toContain('In the project');
  });

  test.each([
    [
      'everything',
      resultOf(),
      ['Cause', 'What was done', 'History of this cause', 'Trends', 'Jobs', 'How it was read'],
    ],
    [
      'an empty history',
      resultOf({ history: emptyHistory() }),
      ['Cause', 'What was done', 'History of this cause', 'Jobs', 'How it was read'],
    ],
    [
      'no times',
      resultOf({ observed: { ...OBSERVED, jobs: [] } }),
      ['Cause', 'What was done', 'History of this cause', 'Trends', 'How it was read'],
    ],
  ])('of %s has the sections there is something to say in', (_title, result, wanted) => {
    expect(headings(page(result, []))).toEqual(wanted);
  });

  test('with nothing that failed says so', () => {
    const text = textOf(page(resultOf({ causes: [], verdict: 'pass' }), []));
    expect(text).toContain('Nothing failed in what was read.');
    expect(text).toContain('There is nothing to do.');
  });

  test('holds 100 causes in its table and 20 in full, and says what it leaves out', () => {
    const causes = Array.from({ length: 100 }, (_, index) =>
      causeOf({ fingerprint: String(index), explanation: `Number ${index} of them.` }),
    );
    const text = page(resultOf({ causes }), []);
    expect(text.match(/<details class="cause">/g)).toHaveLength(19);
    expect(text).toContain('100. network: Number 99 of them.');
    expect(textOf(text)).toContain('80 more causes are left out here.');
  });

  test('stays small whatever a log says', () => {
    const long = 'x'.repeat(5_000_000);
    const evidence = { text: long, line: 12, before: Array.from({ length: 5 }, () => long), after: [long] };
    const result = resultOf({ causes: [causeOf({ evidence, explanation: long, cure: long, transientReason: long })] });
    expect(page(result, []).length).toBeLessThan(200_000);
  });

  test('has each id once', () => {
    const ids = [...page(hostileResult(), []).matchAll(/ id="([^"]*)"/g)].map(([, id]) => id);
    expect(ids).toEqual([...new Set(ids)]);
  });

  test('shows of the history only the runs that failed by this cause, the latest on top', () => {
    const text = page(resultOf({ history: historyOf(5) }), []);
    const table = /<caption id="seen-caption">[^]*?<\/table>/.exec(text)?.[0] ?? '';
    const runs = [...table.matchAll(/\/actions\/runs\/(\d+)"/g)].map(([, run]) => Number(run));
    expect(runs).toEqual([1_004, 1_002, 1_001, 1_000]);
    expect(textOf(table)).toContain('retry-with-delay: recovered');
  });
});

function paged(changes: Parameters<typeof resultOf>[0] = {}, inputs: Partial<Paged['inputs']> = {}): Paged {
  return { ...resultOf(changes), inputs: { 'log-path': undefined, 'html-report': 'report.html', ...inputs } };
}

describe('writing it', () => {
  test('puts it where the input says, below the workspace', async () => {
    const runtime = memoryRuntime({ GITHUB_WORKSPACE: '/work' });
    expect(await writePage(paged({}, { 'html-report': 'out/failures.html' }), runtime)).toBeUndefined();
    expect([...runtime.files.contents.keys()]).toEqual(['/work/out/failures.html']);
  });

  test('hides a secret that an escape would have hidden from the redactor', async () => {
    const secret = `p<a>ss&"word'`;
    const runtime = memoryRuntime({ GITHUB_WORKSPACE: '/work', DEPLOY_TOKEN: secret });
    await writePage(paged({ causes: [causeOf({ explanation: `It said ${secret}.` })] }), runtime);
    const text = runtime.files.text('/work/report.html');
    expect(text).toContain('It said ***.');
    expect(text).not.toContain('word&#39;');
  });

  test('names the input where it cannot be written, and does not throw away the result', async () => {
    const runtime = memoryRuntime({ GITHUB_WORKSPACE: '/work' });
    runtime.files.write = () => Promise.reject(new Error('EROFS: read-only file system'));
    expect(await writePage(paged(), runtime)).toBe(
      'Input html-report is "report.html": the page could not be written there: EROFS: read-only file system.',
    );
  });

  test('takes the log around the evidence from the files once more', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'qeml-page-'));
    const lines = Array.from(
      { length: 2_000 },
      (_, index) => `2026-11-20T10:00:00.0000000Z \u001B[31mstep ${index + 1}`,
    );
    writeFileSync(join(folder, 'build.log'), lines.join('\n'));
    const runtime = memoryRuntime({ GITHUB_WORKSPACE: folder });
    const places = [{ job: undefined, step: undefined, text: 'build.log', line: 1_000 }];
    await writePage(paged({ causes: [causeOf({ places })] }, { 'log-path': 'build.log' }), runtime);
    const text = textOf(runtime.files.text(join(folder, 'report.html')));
    expect(text).toContain('Lines 1 to 849 are not in this page. Lines 850 to 994 850 step 850 851 step 851');
    expect(text).toContain('1000 Evidence: step 1000');
    expect(text).toContain('1150 step 1150');
    expect(text).not.toContain('step 1151');
    rmSync(folder, { recursive: true });
  });
});

test('the fingerprint of a cause is what its history is found by', () => {
  expect(page(resultOf({ causes: [causeOf({ fingerprint: 'other' })] }), [])).not.toContain('seen-caption');
  expect(page(resultOf(), [])).toContain(FINGERPRINT);
});
