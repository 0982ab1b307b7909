// Written by scripts/catalogues.ts: every entry of this folder, by file name.
import { benchmarks } from './benchmarks.ts';
import { complexity } from './complexity.ts';
import { coverage } from './coverage.ts';
import { findings } from './findings.ts';
import { mutation } from './mutation.ts';
import { packages } from './packages.ts';
import { plan } from './plan.ts';
import { tests } from './tests.ts';

export const METRIC_FAMILIES = [
  benchmarks,
  complexity,
  coverage,
  findings,
  mutation,
  packages,
  plan,
  tests,
] as const;
