import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';

import type { LargeKind } from './generator.ts';

export interface Peer {
  readonly name: string;
  /** It builds a tree of the whole document before anything can be asked of it. */
  readonly isTree: boolean;
  readonly kinds: readonly LargeKind[];
}

/** What others read such reports with; dorny/test-reporter reads JUnit with xml2js. */
export const PEERS: readonly Peer[] = [
  { name: 'fast-xml-parser', isTree: true, kinds: ['junit', 'cobertura', 'jacoco'] },
  { name: 'xml2js', isTree: true, kinds: ['junit', 'cobertura', 'jacoco'] },
  { name: 'saxes', isTree: false, kinds: ['junit', 'cobertura', 'jacoco'] },
  { name: 'lcov-parse', isTree: true, kinds: ['lcov'] },
  { name: 'JSON.parse', isTree: false, kinds: ['sarif'] },
];

const VERSIONS = { 'fast-xml-parser': '5.12.1', xml2js: '0.6.2', saxes: '6.0.0', 'lcov-parse': '1.0.0' };

/** Installs the parsers into a folder of their own: nothing else of the project needs them. @throws Error when npm cannot */
export function installPeers(folder: string): void {
  writeFileSync(join(folder, 'package.json'), JSON.stringify({ private: true, dependencies: VERSIONS }));
  const npm = spawnSync('npm', ['install', '--ignore-scripts', '--no-audit', '--no-fund', '--silent'], {
    cwd: folder,
    encoding: 'utf8',
    shell: process.platform === 'win32',
  });
  if (npm.status !== 0) throw new Error(`npm could not install the other parsers:\n${npm.stdout}${npm.stderr}`);
}
