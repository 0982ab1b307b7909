// Written by scripts/catalogues.ts: what users call the entries of this folder.
export const PRESET_NAMES = [
  'advisory',
  'regulated',
  'standard',
  'strict',
] as const;
