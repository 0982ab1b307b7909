// Written by scripts/catalogues.ts: every entry of this folder, by file name.
import { APT } from './apt.ts';
import { CI_PLATFORMS } from './ci-platforms.ts';
import { DISK } from './disk.ts';
import { DOCKER } from './docker.ts';
import { GIT_REFS } from './git-refs.ts';
import { GIT } from './git.ts';
import { GITHUB_API } from './github-api.ts';
import { GITHUB_RUNNER } from './github-runner.ts';
import { MEMORY } from './memory.ts';
import { NETWORK } from './network.ts';
import { NODE } from './node.ts';
import { NPM } from './npm.ts';
import { PYTHON_PACKAGES } from './python-packages.ts';
import { SIGNALS } from './signals.ts';
import { UV } from './uv.ts';

export const RULE_FAMILIES = [
  APT,
  CI_PLATFORMS,
  DISK,
  DOCKER,
  GIT_REFS,
  GIT,
  GITHUB_API,
  GITHUB_RUNNER,
  MEMORY,
  NETWORK,
  NODE,
  NPM,
  PYTHON_PACKAGES,
  SIGNALS,
  UV,
] as const;
