// Written by scripts/catalogues.ts: every entry of this folder, by file name.
import { bencherBmf } from './bencher-bmf.ts';
import { benchmarkdotnet } from './benchmarkdotnet.ts';
import { cobertura } from './cobertura.ts';
import { criterionEstimates } from './criterion-estimates.ts';
import { dartJson } from './dart-json.ts';
import { goTestJson } from './go-test-json.ts';
import { googleBenchmark } from './google-benchmark.ts';
import { hyperfine } from './hyperfine.ts';
import { jestJson } from './jest-json.ts';
import { jmhJson } from './jmh-json.ts';
import { junit } from './junit.ts';
import { mochaJson } from './mocha-json.ts';
import { nunit } from './nunit.ts';
import { pytestBenchmark } from './pytest-benchmark.ts';
import { rspecJson } from './rspec-json.ts';
import { sarif } from './sarif.ts';
import { trx } from './trx.ts';
import { vitestBench } from './vitest-bench.ts';
import { xunit } from './xunit.ts';

export const FORMATS = [
  bencherBmf,
  benchmarkdotnet,
  cobertura,
  criterionEstimates,
  dartJson,
  goTestJson,
  googleBenchmark,
  hyperfine,
  jestJson,
  jmhJson,
  junit,
  mochaJson,
  nunit,
  pytestBenchmark,
  rspecJson,
  sarif,
  trx,
  vitestBench,
  xunit,
] as const;
