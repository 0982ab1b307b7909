// Written by scripts/catalogues.ts: every entry of this folder, by file name.
import { advisory } from './advisory.ts';
import { regulated } from './regulated.ts';
import { standard } from './standard.ts';
import { strict } from './strict.ts';

export const PRESETS = [
  advisory,
  regulated,
  standard,
  strict,
] as const;
