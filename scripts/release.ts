import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';

import { createGitHub, descriptorSink, Log, systemClock } from '@qeml-actions/core';

import { build } from './build.ts';
import { distFault } from './check-dist.ts';
import { ROOT } from './project.ts';
import { Host } from './release/host.ts';
import { finish, publish, type Surroundings } from './release/publish.ts';
import { Repository } from './release/repository.ts';
import { takeBack } from './release/take-back.ts';
import { runScript, ScriptFault } from './script.ts';

const USAGE = [
  'Usage: npm run release -- v1.2.3 [--dry-run]            releases what is checked out',
  '       npm run release -- --take-back v1.2.3 [--dry-run]   moves v1 back to the release before',
  '       npm run release -- --move-major v1.2.3 [--dry-run]  moves v1 to a release that is published',
  'GITHUB_TOKEN is the token, GITHUB_REPOSITORY is owner/name. RELEASING.md tells the rest.',
].join('\n');

const OPTIONS = {
  'dry-run': { type: 'boolean', default: false },
  'take-back': { type: 'string' },
  'move-major': { type: 'string' },
} as const;

function orderIn(args: readonly string[]): {
  readonly act: typeof publish;
  readonly tag: string;
  readonly dryRun: boolean;
} {
  try {
    const { values, positionals } = parseArgs({ args: [...args], options: OPTIONS, allowPositionals: true });
    const orders = [
      ...positionals.map((tag) => ({ act: publish, tag })),
      ...(values['take-back'] === undefined ? [] : [{ act: takeBack, tag: values['take-back'] }]),
      ...(values['move-major'] === undefined ? [] : [{ act: finish, tag: values['move-major'] }]),
    ];
    const [order] = orders;
    if (order === undefined || orders.length > 1) throw new ScriptFault(USAGE);
    return { ...order, dryRun: values['dry-run'] };
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    throw new ScriptFault(`${error.message}\n${USAGE}`, { cause: error });
  }
}

async function surroundings(): Promise<Surroundings> {
  const { GITHUB_TOKEN: token = '', GITHUB_REPOSITORY: name = '' } = process.env;
  if (token === '' || !/^[^/\s]+\/[^/\s]+$/.test(name))
    throw new ScriptFault(`The token or the name is missing.\n${USAGE}`);
  const log = new Log({ stdout: descriptorSink(1), stderr: descriptorSink(2) });
  const github = await createGitHub({ token, environment: process.env, clock: systemClock, log });
  return {
    repository: new Repository(ROOT, token),
    host: new Host(github, name),
    changelog: readFileSync(join(ROOT, 'CHANGELOG.md'), 'utf8'),
    distFault: () => distFault(ROOT, () => build({ force: true })),
    say: console.log,
  };
}

await runScript(import.meta, async (args) => {
  const { act, ...order } = orderIn(args);
  await act(order, await surroundings());
});
