import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';

import { Coverage, PathMapper, type PathMapping, type RepositoryFiles } from '@qeml-actions/reports';

interface Given extends Partial<RepositoryFiles> {
  readonly tracked: readonly string[];
  readonly roots?: readonly string[];
}

function map(paths: readonly string[], { roots = [], ...given }: Given): PathMapping {
  const coverage = new Coverage('lcov');
  for (const path of paths) coverage.source(path).line(1, true);
  for (const root of roots) coverage.roots.add(root);
  const nothing = { root: '/home/runner/work/r/r', workingDirectory: '', isIgnored: () => false };
  return new PathMapper({ ...nothing, ...given }).map(coverage);
}

describe('paths of coverage reports', () => {
  test.each([
    ['as it is', 'src/a.ts', {}, 'src/a.ts'],
    ['with dots', './src/../src/./a.ts', {}, 'src/a.ts'],
    ['absolute, on this machine', '/home/runner/work/r/r/src/a.ts', {}, 'src/a.ts'],
    ['absolute, on another', '/Users/me/code/r/src/a.ts', {}, 'src/a.ts'],
    ['on Windows, on this machine', 'd:\\A\\r\\r\\src\\A.ts', { root: 'D:\\a\\r\\r' }, 'src/a.ts'],
    ['on Windows, on another', 'C:\\build\\src\\a.ts', {}, 'src/a.ts'],
    ['as an address', 'file:///home/runner/work/r/r/src/a.ts', {}, 'src/a.ts'],
    ['below a root of the report', 'a.ts', { roots: ['/home/runner/work/r/r/src'] }, 'src/a.ts'],
    ['below a root on another machine', 'a.ts', { roots: ['/Users/me/r/src'] }, 'src/a.ts'],
    ['below a relative root', 'a.ts', { roots: ['src'] }, 'src/a.ts'],
    ['from the working directory', 'lib/b.ts', { workingDirectory: 'packages/b' }, 'packages/b/lib/b.ts'],
    ['out of the working directory', '../c/lib/b.ts', { workingDirectory: 'packages/b' }, 'packages/c/lib/b.ts'],
    ['of a package', 'com/x/Y.java', {}, 'app/src/main/java/com/x/Y.java'],
    ['of a Go module', 'github.com/o/r/pkg/x.go', {}, 'pkg/x.go'],
    ['of a Go module below the top', 'example.com/m/pkg/deep/y.go', {}, 'services/m2/pkg/deep/y.go'],
  ])('%s', (_, path, given, expected) => {
    const tracked = [
      'src/a.ts',
      'packages/b/lib/b.ts',
      'packages/c/lib/b.ts',
      'app/src/main/java/com/x/Y.java',
      'pkg/x.go',
      'services/m2/pkg/deep/y.go',
    ];
    const { mapped, shares } = map([path], { tracked, ...given });
    expect([...mapped]).toEqual([[path, expected]]);
    expect(shares).toEqual({ mapped: 1, generated: 0, ambiguous: 0, unmapped: 0 });
  });

  test('names the files that a path may be where none is sure', () => {
    const tracked = ['a/src/main/java/com/x/Util.java', 'b/src/main/java/com/x/Util.java'];
    const { ambiguous, mapped } = map(['com/x/Util.java'], { tracked });
    expect([...ambiguous]).toEqual([['com/x/Util.java', tracked]]);
    expect(mapped.size).toBe(0);
  });

  test('tells modules apart by a name that the report puts before', () => {
    const tracked = ['a/src/main/java/com/x/Util.java', 'b/src/main/java/com/x/Util.java'];
    expect([...map(['b/com/x/Util.java'], { tracked }).mapped.values()]).toEqual([tracked[1]]);
  });

  test('does not take two files of two roots for one another', () => {
    const tracked = ['src/__init__.py', 'tests/__init__.py'];
    const { ambiguous } = map(['__init__.py'], { tracked, roots: ['/w/r/src', '/w/r/tests'], root: '/w/r' });
    expect([...ambiguous.values()]).toEqual([tracked]);
  });

  test('learns from sure paths what a folder of a container stands for', () => {
    const tracked = ['backend/main.py', 'backend/src/a.py', 'backend/src/__init__.py', 'frontend/src/__init__.py'];
    const paths = ['/app/src/a.py', '/app/main.py', '/app/src/__init__.py'];
    expect([...map(paths, { tracked }).mapped.values()]).toEqual([
      'backend/src/a.py',
      'backend/main.py',
      'backend/src/__init__.py',
    ]);
  });

  test('does not take a file of the system for one of the same name', () => {
    const { mapped, unmapped, shares } = map(['/w/r/src/a.c', '/usr/include/string.h'], {
      tracked: ['src/a.c', 'src/string.h'],
      root: '/w/r',
    });
    expect([...mapped.values()]).toEqual(['src/a.c']);
    expect(unmapped).toEqual(['/usr/include/string.h']);
    expect(shares.unmapped).toBe(0.5);
  });

  test('calls files that git ignores generated', () => {
    const given = {
      tracked: ['backend/src/a.py'],
      workingDirectory: 'backend',
      isIgnored: (path: string) => path.startsWith('backend/build/'),
    };
    const { generated, unmapped } = map(['build/gen.py', '/app/src/a.py', '/app/build/other.py'], given);
    expect([...generated]).toEqual([
      ['build/gen.py', 'backend/build/gen.py'],
      ['/app/build/other.py', 'backend/build/other.py'],
    ]);
    expect(unmapped).toEqual([]);
  });

  test('never leads out of the repository', () => {
    const { mapped, unmapped } = map(['../../../etc/passwd', '/etc/shadow'], { tracked: ['src/a.ts'] });
    expect(mapped.size).toBe(0);
    expect(unmapped).toEqual(['../../../etc/passwd', '/etc/shadow']);
  });

  test('finds every tracked file by its absolute path, and says one thing of every path', () => {
    const name = fc.constantFrom('a', 'b', 'src', 'index.ts');
    const path = fc.array(name, { minLength: 1, maxLength: 5 }).map((names) => names.join('/'));
    fc.assert(
      fc.property(fc.uniqueArray(path), fc.uniqueArray(path), (tracked, others) => {
        const own = tracked.map((file) => `/home/runner/work/r/r/${file}`);
        const foreign = others.map((file) => `/elsewhere/${file}`);
        const { mapped, generated, ambiguous, unmapped } = map([...own, ...foreign], { tracked });
        expect(own.map((file) => mapped.get(file))).toEqual(tracked);
        expect(mapped.size + generated.size + ambiguous.size + unmapped.length).toBe(own.length + foreign.length);
        for (const file of mapped.values()) expect(tracked).toContain(file);
      }),
    );
  });
});
