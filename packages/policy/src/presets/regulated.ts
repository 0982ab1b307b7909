import type { Preset } from '../preset.ts';
import { strict } from './strict.ts';

export const regulated = {
  name: 'regulated',
  strictness: 3,
  text: 'What `strict` asks, of everything that an auditor asks for, with a base and with owners for every exception.',
  policy: {
    ...strict.policy,
    declare: ['tests', 'coverage', 'findings', 'dependencies', 'sbom', 'licenses'],
    base: 'required',
    'waiver-days': 90,
    'waiver-owners': 'codeowners',
  },
} satisfies Preset;
