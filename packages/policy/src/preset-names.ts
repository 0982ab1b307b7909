import { presets } from './catalogue.ts';
import type { Preset } from './preset.ts';

/** What the shipped policies are called. */
export function presetNames(): readonly Preset['name'][] {
  return presets().map(({ name }) => name);
}
