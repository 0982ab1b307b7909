import type { Category } from '../category.ts';

/** What a step does, by the command it runs: the first that fits. Used only where no line names a category. */
const KINDS: readonly (readonly [Category, RegExp])[] = [
  [
    'lint',
    /\b(lint|eslint|prettier|ruff|flake8|pylint|black|isort|rubocop|clippy|fmt|format(:check)?|checkstyle|pre-commit|golangci-lint|shellcheck|stylelint|codespell|biome|spotless\w*|ktlint\w*|detekt)\b/i,
  ],
  [
    'type',
    /\b(tsc|mypy|pyright|type-?check|typecheck|check-types|svelte-check|vue-tsc|flow check|phpstan|psalm|sorbet|dialyzer)\b/i,
  ],
  [
    'policy',
    /\b(audit|trivy|snyk|gitleaks|semgrep|codeql|license|coverage(:check)?|codecov|sonar\w*|size-limit|commitlint|danger)\b/i,
  ],
  [
    'test',
    /\b(test|tests|pytest|jest|vitest|mocha|tox|nox|rspec|phpunit|ctest|unittest|nosetests|e2e|cypress|playwright|karma|surefire|verify|cucumber|spec|check)\b|\btest[:_-]\w+/i,
  ],
  [
    'dependency',
    /\b(npm (ci|i|install)|yarn install|pnpm (i|install)|pip3? install|poetry install|uv (sync|pip)|bundle install|composer install|apt(-get)? (install|update)|brew install|go mod download|dotnet restore|conda (install|env)|cargo fetch|pod install|flutter pub get|mvn .*dependency:)\b/i,
  ],
  ['auth', /\b(docker login|login|configure-aws-credentials|auth)\b/i],
  ['vcs', /\b(git (clone|fetch|pull|push|merge|rebase|checkout|submodule)|actions\/checkout)\b/i],
  [
    'compile',
    /\b(build|compile|make|assemble|bundle|webpack|cmake|ninja|javac|gcc|g\+\+|cargo build|go build|mvn (clean )?(package|install|compile)|xcodebuild|msbuild)\b/i,
  ],
  ['config', /\b(setup-\w+|deploy|terraform|kubectl|helm|ansible|jdk_switcher|rvm|nvm|use)\b/i],
];

/** The kind of failure that a failing command most likely stands for. */
export function kindOfStep(command: string): Category | undefined {
  return KINDS.find(([, pattern]) => pattern.test(command))?.[0];
}
