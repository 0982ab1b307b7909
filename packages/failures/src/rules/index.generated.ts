// Written by scripts/catalogues.ts: every entry of this folder, by file name.
import { APPLE } from './apple.ts';
import { APT } from './apt.ts';
import { AZURE_PIPELINES } from './azure-pipelines.ts';
import { C_COMPILERS } from './c-compilers.ts';
import { CI_PLATFORMS } from './ci-platforms.ts';
import { CIRCLECI } from './circleci.ts';
import { CLOUD } from './cloud.ts';
import { DISK } from './disk.ts';
import { DOCKER } from './docker.ts';
import { EMULATORS } from './emulators.ts';
import { FALLBACK } from './fallback.ts';
import { GIT_REFS } from './git-refs.ts';
import { GIT } from './git.ts';
import { GITHUB_API } from './github-api.ts';
import { GITHUB_RUNNER } from './github-runner.ts';
import { GITLAB_RUNNER } from './gitlab-runner.ts';
import { GO } from './go.ts';
import { GRADLE_REPOSITORIES } from './gradle-repositories.ts';
import { GRADLE } from './gradle.ts';
import { JAVA } from './java.ts';
import { JS_TESTS } from './js-tests.ts';
import { KUBERNETES } from './kubernetes.ts';
import { LINT } from './lint.ts';
import { MAVEN_REPOSITORIES } from './maven-repositories.ts';
import { MAVEN } from './maven.ts';
import { MEMORY } from './memory.ts';
import { NETWORK } from './network.ts';
import { NODE } from './node.ts';
import { NPM } from './npm.ts';
import { POLICY } from './policy.ts';
import { POWERSHELL } from './powershell.ts';
import { PYTHON_PACKAGES } from './python-packages.ts';
import { PYTHON_TESTS } from './python-tests.ts';
import { RUBY_PHP } from './ruby-php.ts';
import { RUST } from './rust.ts';
import { SHELL } from './shell.ts';
import { SIGNALS } from './signals.ts';
import { TIME_LIMITS } from './time-limits.ts';
import { TYPES } from './types.ts';
import { UV } from './uv.ts';
import { WINDOWS } from './windows.ts';

export const RULE_FAMILIES = [
  APPLE,
  APT,
  AZURE_PIPELINES,
  C_COMPILERS,
  CI_PLATFORMS,
  CIRCLECI,
  CLOUD,
  DISK,
  DOCKER,
  EMULATORS,
  FALLBACK,
  GIT_REFS,
  GIT,
  GITHUB_API,
  GITHUB_RUNNER,
  GITLAB_RUNNER,
  GO,
  GRADLE_REPOSITORIES,
  GRADLE,
  JAVA,
  JS_TESTS,
  KUBERNETES,
  LINT,
  MAVEN_REPOSITORIES,
  MAVEN,
  MEMORY,
  NETWORK,
  NODE,
  NPM,
  POLICY,
  POWERSHELL,
  PYTHON_PACKAGES,
  PYTHON_TESTS,
  RUBY_PHP,
  RUST,
  SHELL,
  SIGNALS,
  TIME_LIMITS,
  TYPES,
  UV,
  WINDOWS,
] as const;
