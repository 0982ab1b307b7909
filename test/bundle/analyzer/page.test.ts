import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import type { ActionResult } from '@qeml-actions/testkit';

import { analyze, closeAfterEach, EVIDENCE, github, red } from '../../support/failing-run.ts';

closeAfterEach();

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'qeml-page-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const HOSTILE = [
  '<script>harm()</script>',
  '</script></style><script>harm()</script>',
  '<img src=x onerror=harm()>',
  '"><svg onload=harm()>',
  "' onmouseover='harm()",
  '<a href="javascript:harm()">x</a>',
  '<iframe srcdoc="<script>harm()</script>">',
  '<!-- -->--><base href=https://evil.example/>',
  '<link rel=stylesheet href=https://evil.example/x.css>',
  '<meta http-equiv=refresh content="0;url=https://evil.example/">',
  '&lt;script&gt;${harm()}{{harm()}}',
];
const ALL = HOSTILE.join(' ');

interface Tag {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
}

const pageOf = ({ workspace }: ActionResult, path = 'page.html'): string => readFileSync(join(workspace, path), 'utf8');

/** The elements that a browser makes of a page, as far as quoted attributes tell them; what scripts and styles hold is none. */
function tagsOf(page: string): readonly Tag[] {
  const markup = page.replace(/(<(style|script)>)[^]*?<\/\2>/g, '$1');
  return [...markup.matchAll(/<([a-z][^\s/>]*)((?:[^>"']|"[^"]*"|'[^']*')*)>/gi)].map(([, name = '', rest = '']) => ({
    name: name.toLowerCase(),
    attributes: new Map(
      [...rest.matchAll(/([^\s=/"'>]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+)))?/g)].map(
        ([, key = '', double, single, bare]) => [key.toLowerCase(), double ?? single ?? bare ?? ''],
      ),
    ),
  }));
}

/** What a browser would ask for by itself: everything but the links that a reader follows. */
function resourcesOf(page: string): readonly string[] {
  const named = tagsOf(page).flatMap(({ name, attributes }) =>
    ['src', 'srcset', 'href', 'xlink:href', 'data', 'poster', 'action', 'background', 'ping'].flatMap((key) =>
      name === 'a' && key === 'href' ? [] : (attributes.get(key) ?? []),
    ),
  );
  const styled = [...page.matchAll(/url\(\s*["']?([^"')]*)|@import\s+["']?([^"';]*)/g)].map(([, a, b]) => a ?? b ?? '');
  return [...named, ...styled];
}

function expectHarmless(page: string): void {
  const tags = tagsOf(page);
  const names = tags.map(({ name }) => name);
  expect(names.filter((name) => name === 'script')).toHaveLength(1);
  for (const name of ['img', 'iframe', 'object', 'embed', 'base', 'form']) expect(names).not.toContain(name);
  expect(tags.flatMap(({ attributes }) => [...attributes.keys()]).filter((key) => key.startsWith('on'))).toEqual([]);
  const links = tags.flatMap(({ name, attributes }) => (name === 'a' ? (attributes.get('href') ?? []) : []));
  expect(links.filter((link) => !/^(#|https:\/\/github\.com\/)/.test(link))).toEqual([]);
  const policies = tags.flatMap(({ name, attributes }) =>
    name === 'meta' ? (attributes.get('http-equiv') ?? []) : [],
  );
  expect(policies).toEqual(['Content-Security-Policy']);
  expect(resourcesOf(page).filter((address) => !/^(data:|#)/.test(address))).toEqual([]);
}

describe('the page of a run', () => {
  test('is written where it is asked for, and needs nothing but itself', async () => {
    const server = await github({ runs: [red(7)] });
    const result = await analyze(server, 7, { 'html-report': 'reports/of/today.html' });
    expect([result.exitCode, result.outputs['verdict']]).toEqual([0, 'fail']);
    const page = pageOf(result, 'reports/of/today.html');
    expect(page).toMatch(/^<!doctype html>/);
    expect(page).toContain('default-src &#39;none&#39;');
    for (const part of [EVIDENCE.replaceAll("'", '&#39;'), 'build', 'Compile']) expect(page).toContain(part);
    expectHarmless(page);
  });

  test('carries out nothing of what a log, a job, a step or a branch says', async () => {
    const log = [...HOSTILE, `${EVIDENCE} ${ALL}`, ...HOSTILE].join('\n');
    const jobs = [{ name: `build ${ALL}`, steps: [{ name: ALL, conclusion: 'failure' as const }], log: `${log}\n` }];
    const run = { ...red(7), jobs, branch: ALL, workflow: ALL, title: ALL, commitMessage: ALL };
    const server = await github({ runs: [run] });
    const page = pageOf(await analyze(server, 7, { 'html-report': 'page.html' }));
    expect(page).toContain('&lt;script&gt;harm()&lt;/script&gt;');
    expect(page).not.toMatch(/<script>harm|<img|<svg onload|<iframe|<base/);
    expectHarmless(page);
  });

  test('outside of the workspace is not written, and what was found is published all the same', async () => {
    const server = await github({ runs: [red(7)] });
    const path = join(folder, 'deep', 'page.html');
    const result = await analyze(server, 7, { 'html-report': path });
    expect(result.exitCode).toBe(1);
    expect(result.outputs).toMatchObject({ verdict: 'fail', category: 'type' });
    expect(result.log).toContain(`Input html-report is "${path}", which leads out of the workspace`);
    expect(existsSync(path)).toBe(false);
  });

  test('that cannot be written fails the step, and what was found is published all the same', async () => {
    writeFileSync(join(folder, 'taken'), 'a file');
    const server = await github({ runs: [red(7)] });
    const result = await analyze(server, 7, { 'html-report': 'taken/page.html' }, { workspace: folder });
    expect(result.exitCode).toBe(1);
    expect(result.outputs).toMatchObject({ verdict: 'fail', category: 'type' });
    expect(result.log).toContain('Input html-report is "taken/page.html": the page could not be written there');
    expect(readFileSync(join(folder, 'taken'), 'utf8')).toBe('a file');
  });

  test('is not written unless it is asked for', async () => {
    const server = await github({ runs: [red(7)] });
    const { workspace } = await analyze(server, 7);
    expect(existsSync(join(workspace, 'page.html'))).toBe(false);
  });
});

test('a log of files is folded around the evidence, and stays text', async () => {
  const lines = Array.from({ length: 400 }, (_, at) => `line ${String(at + 1)} ${HOSTILE[at % HOSTILE.length] ?? ''}`);
  writeFileSync(join(folder, 'build.log'), [...lines, EVIDENCE, ...lines].join('\n'));
  const server = await github({});
  const inputs = { 'run-id': '', 'github-token': '', 'log-path': 'build.log', 'html-report': 'page.html' };
  const page = pageOf(await analyze(server, 7, inputs, { workspace: folder }));
  expect(page).toContain('line 400 ');
  expect(page).toContain('<details');
  expectHarmless(page);
  expect(server.requests).toEqual([]);
});
