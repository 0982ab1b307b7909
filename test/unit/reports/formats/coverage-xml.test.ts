import { describe, expect, test } from '@jest/globals';

import { readText, reportOf } from '../../../support/read-text.ts';

function issuesOf({ issues }: { readonly issues: readonly { readonly issue: string }[] }): readonly string[] {
  return issues.map(({ issue }) => issue);
}

function cobertura(body: string, attributes = 'line-rate="0"'): string {
  return `<coverage ${attributes}><packages><package><classes>${body}</classes></package></packages></coverage>`;
}

describe('Cobertura', () => {
  test('counts a line once that its class and a method of it show', async () => {
    const lines = '<lines><line number="1" hits="1"/><line number="2" hits="0"/></lines>';
    const body = `<class filename="a.py"><methods><method>${lines}</method></methods>${lines}</class>`;
    expect((await reportOf(cobertura(body), 'cobertura')).coverage?.totals().lines).toEqual([1, 2]);
  });

  test('takes the lines of methods where the class shows none', async () => {
    const lines = '<lines><line number="1" hits="1"/><line number="2" hits="0"/></lines>';
    const body = `<class filename="a.py"><methods><method>${lines}</method></methods><lines/></class>`;
    expect((await reportOf(cobertura(body), 'cobertura')).coverage?.totals().lines).toEqual([1, 2]);
  });

  test('joins classes of one file, and takes the most of what they say of a line', async () => {
    const line = (hits: number, branches: string): string =>
      `<class filename="a.cs"><lines><line number="3" hits="${hits}" branch="true" condition-coverage="${branches}"/></lines></class>`;
    const report = await reportOf(cobertura(line(0, '0% (0/4)') + line(2, '50% (1/2)')), 'cobertura');
    expect(report.coverage?.totals()).toMatchObject({ lines: [1, 1], branches: [1, 4] });
  });

  test('does not believe totals that its lines contradict', async () => {
    const body = '<class filename="a.py"><lines><line number="1" hits="0"/></lines></class>';
    const report = await reportOf(cobertura(body, 'line-rate="1" lines-covered="9" lines-valid="9"'), 'cobertura');
    expect(report.coverage?.totals().lines).toEqual([0, 1]);
    expect(issuesOf(report)).toEqual(['mismatch']);
  });

  test('of a document without a class measures nothing', async () => {
    expect(issuesOf(await reportOf('<coverage line-rate="1" lines-valid="0"></coverage>'))).toEqual(['vacuous']);
  });

  test('leaves a line out that is none, and says so', async () => {
    const body =
      '<class filename="a.py"><lines><line number="x" hits="1"/><line number="2" hits="many"/><line number="3" hits="1"/></lines></class>';
    const report = await reportOf(cobertura(body), 'cobertura');
    expect(report.coverage?.totals().lines).toEqual([1, 1]);
    expect(issuesOf(report)).toEqual(['partial']);
  });

  test('refuses branches that no line has', async () => {
    const body = `<class filename="a.py"><lines><line number="1" hits="1" branch="true" condition-coverage="0% (1/${'9'.repeat(30)})"/></lines></class>`;
    expect(await readText(cobertura(body), 'cobertura')).toMatchObject({ state: 'unreadable', line: 1 });
  });
});

describe('JaCoCo', () => {
  const source = (name: string): string =>
    `<sourcefile name="${name}"><line nr="1" mi="0" ci="2" mb="1" cb="1"/><line nr="2" mi="2" ci="0" mb="0" cb="0"/></sourcefile>`;

  test('counts source files of modules apart, by package and name', async () => {
    const group = (name: string): string =>
      `<group name="${name}"><package name="com/x">${source('Y.java')}</package></group>`;
    const { coverage } = await reportOf(`<report name="all">${group('a')}${group('b')}</report>`);
    expect([...(coverage?.sources() ?? [])].map(({ path }) => path)).toEqual(['a/com/x/Y.java', 'b/com/x/Y.java']);
    expect(coverage?.totals()).toMatchObject({ lines: [2, 4], branches: [2, 4] });
  });

  test('holds its counters against the lines', async () => {
    const counter = '<counter type="LINE" missed="0" covered="2"/>';
    const report = await reportOf(
      `<report name="r"><package name="p">${source('A.java')}</package>${counter}</report>`,
    );
    expect(report.coverage?.totals().lines).toEqual([1, 2]);
    expect(issuesOf(report)).toEqual(['mismatch']);
  });

  test('counts functions by class and signature', async () => {
    const method = (desc: string, covered: number): string =>
      `<method name="f" desc="${desc}"><counter type="METHOD" missed="${1 - covered}" covered="${covered}"/></method>`;
    const body = `<class name="p/A" sourcefilename="A.java">${method('()V', 1)}${method('(I)V', 0)}</class>${source('A.java')}`;
    const { coverage } = await reportOf(`<report name="r"><package name="p">${body}</package></report>`);
    expect(coverage?.totals().functions).toEqual([1, 2]);
  });

  test("tells Ant's build file from a report", async () => {
    const text = '<project name="x" xmlns:jacoco="antlib:org.jacoco.ant"><jacoco:report/></project>';
    const report = await reportOf(text, 'jacoco');
    expect(report.issues).toEqual([{ issue: 'vacuous', text: expect.stringContaining('xml destfile') }]);
  });

  test('refuses a document of another kind', async () => {
    expect(await readText('<testsuites/>', 'jacoco')).toMatchObject({ state: 'unreadable', format: 'jacoco' });
  });
});

function clover(lines: string, { metrics = '', root = 'clover="4.4.1"', name = 'x' } = {}): string {
  return `<coverage generated="1" ${root}><project name="${name}"><file name="a.js" path="/w/a.js">${metrics}${lines}</file></project></coverage>`;
}

describe('Clover', () => {
  const lines =
    '<line num="1" type="cond" count="4" truecount="1" falsecount="1"/><line num="2" type="cond" count="3" truecount="3" falsecount="0"/>';

  test('reads conditions as arms taken and missed where the totals of the file say so', async () => {
    const { coverage } = await reportOf(
      clover(lines, { metrics: '<metrics conditionals="5" coveredconditionals="4"/>' }),
    );
    expect(coverage?.totals().branches).toEqual([4, 5]);
  });

  test('reads conditions as times true and false where the totals of the file say so', async () => {
    const { coverage } = await reportOf(
      clover(lines, { metrics: '<metrics conditionals="4" coveredconditionals="3"/>' }),
    );
    expect(coverage?.totals().branches).toEqual([3, 4]);
  });

  test('without totals goes by lines that can be only one of them', async () => {
    const never = '<line num="3" type="cond" count="0" truecount="0" falsecount="2"/>';
    expect((await reportOf(clover(lines + never))).coverage?.totals().branches).toEqual([4, 7]);
    const often = '<line num="3" type="cond" truecount="70000" falsecount="0"/>';
    expect((await reportOf(clover(lines + often))).coverage?.totals().branches).toEqual([4, 6]);
  });

  test('says when it had to assume which', async () => {
    const report = await reportOf(clover(lines, { root: 'clover="3.2.0"', name: 'All files' }));
    expect(report.coverage?.totals().branches).toEqual([4, 5]);
    expect(issuesOf(report)).toEqual(['note']);
  });

  test('counts a line once, methods as functions, and statements each', async () => {
    const text = clover(
      '<line num="1" type="method" count="1" name="f"/><line num="2" type="stmt" count="0"/><line num="2" type="stmt" count="1"/>',
    );
    const totals = { lines: [1, 1], statements: [1, 2], functions: [1, 1], branches: [0, 0] };
    expect((await reportOf(text)).coverage?.totals()).toEqual(totals);
  });

  test('finds the file of a class where only its package is told', async () => {
    const text =
      '<coverage clover="4"><project><package name="com.x"><file name="Y.java"><line num="1" type="stmt" count="1"/></file></package></project></coverage>';
    const { coverage } = await reportOf(text);
    expect([...(coverage?.sources() ?? [])].map(({ path }) => path)).toEqual(['com/x/Y.java']);
  });

  test('leaves the coverage of the tests themselves out', async () => {
    const text =
      '<coverage clover="4"><project><file path="/w/A.java"><line num="1" type="stmt" count="0"/></file></project><testproject><file path="/w/ATest.java"><line num="1" type="stmt" count="1"/></file></testproject></coverage>';
    expect((await reportOf(text)).coverage?.totals().lines).toEqual([0, 1]);
  });
});

describe('OpenCover', () => {
  const session = (methods: string, module = ''): string =>
    `<CoverageSession><Modules><Module hash="1" ${module}><Files><File uid="7" fullPath="C:\\w\\A.cs"/></Files><Classes><Class><FullName>A</FullName><Methods>${methods}</Methods></Class></Classes></Module></Modules></CoverageSession>`;
  const method = (name: string, points: string): string =>
    `<Method><Name>${name}</Name><FileRef uid="7"/>${points}</Method>`;

  test('counts lines, sequence points, branches and methods, each for itself', async () => {
    const points =
      '<SequencePoint vc="1" ordinal="0" sl="3" sc="1" el="3" ec="5"/><SequencePoint vc="0" ordinal="1" sl="3" sc="6" el="3" ec="9"/><BranchPoint vc="1" ordinal="0" path="0" offset="2" sl="3"/><BranchPoint vc="0" ordinal="1" path="1" offset="2" sl="3"/>';
    const { coverage } = await reportOf(
      session(method('f', points) + method('g', points.replaceAll('vc="1"', 'vc="0"'))),
    );
    const totals = { lines: [1, 1], statements: [1, 4], branches: [1, 4], functions: [1, 2] };
    expect(coverage?.totals()).toEqual(totals);
  });

  test('leaves modules out that were skipped, and points that the compiler added', async () => {
    const points = '<SequencePoint vc="1" sl="16707566" sc="0"/><SequencePoint vc="1" sl="4" sc="1"/>';
    expect((await reportOf(session(method('f', points)))).coverage?.totals().lines).toEqual([1, 1]);
    const skipped = await reportOf(session(method('f', points), 'skippedDueTo="Filter"'));
    expect(issuesOf(skipped)).toEqual(['vacuous']);
  });
});
