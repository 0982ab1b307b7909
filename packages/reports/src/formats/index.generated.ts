// Written by scripts/catalogues.ts: every entry of this folder, by file name.
import { cobertura } from './cobertura.ts';
import { junit } from './junit.ts';
import { sarif } from './sarif.ts';

export const FORMATS = [
  cobertura,
  junit,
  sarif,
] as const;
