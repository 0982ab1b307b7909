// Written by scripts/catalogues.ts: every entry of this folder, by file name.
import { banditJson } from './bandit-json.ts';
import { bencherBmf } from './bencher-bmf.ts';
import { benchmarkdotnet } from './benchmarkdotnet.ts';
import { benchmarkjsText } from './benchmarkjs-text.ts';
import { benchmarktoolsJl } from './benchmarktools-jl.ts';
import { cargoAudit } from './cargo-audit.ts';
import { cargoBench } from './cargo-bench.ts';
import { catch2Text } from './catch2-text.ts';
import { catch2Xml } from './catch2-xml.ts';
import { checkovJson } from './checkov-json.ts';
import { checkstyle } from './checkstyle.ts';
import { clover } from './clover.ts';
import { cobertura } from './cobertura.ts';
import { codeclimateJson } from './codeclimate-json.ts';
import { composerAudit } from './composer-audit.ts';
import { coveragepyJson } from './coveragepy-json.ts';
import { criterionEstimates } from './criterion-estimates.ts';
import { criterionText } from './criterion-text.ts';
import { customBiggerIsBetter } from './customBiggerIsBetter.ts';
import { customSmallerIsBetter } from './customSmallerIsBetter.ts';
import { cyclonedx } from './cyclonedx.ts';
import { dartJson } from './dart-json.ts';
import { dependencyCheckJson } from './dependency-check-json.ts';
import { dependencyCheckXml } from './dependency-check-xml.ts';
import { eslintJson } from './eslint-json.ts';
import { gitlabSast } from './gitlab-sast.ts';
import { gitleaksJson } from './gitleaks-json.ts';
import { goBench } from './go-bench.ts';
import { goTestJson } from './go-test-json.ts';
import { gocover } from './gocover.ts';
import { golangciJson } from './golangci-json.ts';
import { googleBenchmark } from './google-benchmark.ts';
import { gosec } from './gosec.ts';
import { govulncheckJson } from './govulncheck-json.ts';
import { grypeJson } from './grype-json.ts';
import { hadolintJson } from './hadolint-json.ts';
import { hyperfine } from './hyperfine.ts';
import { istanbulJson } from './istanbul-json.ts';
import { istanbulSummary } from './istanbul-summary.ts';
import { jacoco } from './jacoco.ts';
import { jestJson } from './jest-json.ts';
import { jmhJson } from './jmh-json.ts';
import { junit } from './junit.ts';
import { k6Summary } from './k6-summary.ts';
import { kicsJson } from './kics-json.ts';
import { lcov } from './lcov.ts';
import { licenseChecker } from './license-checker.ts';
import { mochaJson } from './mocha-json.ts';
import { mypyText } from './mypy-text.ts';
import { npmAuditV1 } from './npm-audit-v1.ts';
import { npmAuditV2 } from './npm-audit-v2.ts';
import { nunit } from './nunit.ts';
import { opencover } from './opencover.ts';
import { osvScanner } from './osv-scanner.ts';
import { pipAudit } from './pip-audit.ts';
import { pipLicenses } from './pip-licenses.ts';
import { pitestXml } from './pitest-xml.ts';
import { pmdXml } from './pmd-xml.ts';
import { pnpmAudit } from './pnpm-audit.ts';
import { pytestBenchmark } from './pytest-benchmark.ts';
import { radonCc } from './radon-cc.ts';
import { radonMi } from './radon-mi.ts';
import { rspecJson } from './rspec-json.ts';
import { rubocopJson } from './rubocop-json.ts';
import { ruffJson } from './ruff-json.ts';
import { safetyJson } from './safety-json.ts';
import { sarif } from './sarif.ts';
import { semgrepJson } from './semgrep-json.ts';
import { shellcheckJson } from './shellcheck-json.ts';
import { simplecovJson } from './simplecov-json.ts';
import { simplecov } from './simplecov.ts';
import { snykJson } from './snyk-json.ts';
import { spdxJson } from './spdx-json.ts';
import { spdxTv } from './spdx-tv.ts';
import { spdx3Json } from './spdx3-json.ts';
import { spotbugsXml } from './spotbugs-xml.ts';
import { strykerJson } from './stryker-json.ts';
import { stylelintJson } from './stylelint-json.ts';
import { tfplanJson } from './tfplan-json.ts';
import { tfsecJson } from './tfsec-json.ts';
import { trivyJson } from './trivy-json.ts';
import { trx } from './trx.ts';
import { vitestBench } from './vitest-bench.ts';
import { xunit } from './xunit.ts';
import { yarnAudit } from './yarn-audit.ts';
import { zapJson } from './zap-json.ts';
import { zapXml } from './zap-xml.ts';

export const FORMATS = [
  banditJson,
  bencherBmf,
  benchmarkdotnet,
  benchmarkjsText,
  benchmarktoolsJl,
  cargoAudit,
  cargoBench,
  catch2Text,
  catch2Xml,
  checkovJson,
  checkstyle,
  clover,
  cobertura,
  codeclimateJson,
  composerAudit,
  coveragepyJson,
  criterionEstimates,
  criterionText,
  customBiggerIsBetter,
  customSmallerIsBetter,
  cyclonedx,
  dartJson,
  dependencyCheckJson,
  dependencyCheckXml,
  eslintJson,
  gitlabSast,
  gitleaksJson,
  goBench,
  goTestJson,
  gocover,
  golangciJson,
  googleBenchmark,
  gosec,
  govulncheckJson,
  grypeJson,
  hadolintJson,
  hyperfine,
  istanbulJson,
  istanbulSummary,
  jacoco,
  jestJson,
  jmhJson,
  junit,
  k6Summary,
  kicsJson,
  lcov,
  licenseChecker,
  mochaJson,
  mypyText,
  npmAuditV1,
  npmAuditV2,
  nunit,
  opencover,
  osvScanner,
  pipAudit,
  pipLicenses,
  pitestXml,
  pmdXml,
  pnpmAudit,
  pytestBenchmark,
  radonCc,
  radonMi,
  rspecJson,
  rubocopJson,
  ruffJson,
  safetyJson,
  sarif,
  semgrepJson,
  shellcheckJson,
  simplecovJson,
  simplecov,
  snykJson,
  spdxJson,
  spdxTv,
  spdx3Json,
  spotbugsXml,
  strykerJson,
  stylelintJson,
  tfplanJson,
  tfsecJson,
  trivyJson,
  trx,
  vitestBench,
  xunit,
  yarnAudit,
  zapJson,
  zapXml,
] as const;
