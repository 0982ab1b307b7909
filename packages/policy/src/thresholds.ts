import { parseDuration } from '@qeml-actions/core';

import type { Metric } from './metric.ts';

/** A threshold in the unit of its metric; undefined for a text that is none. */
export function thresholdOf(value: number | string, unit: Metric['unit']): number | undefined {
  if (typeof value === 'number') return Number.isFinite(value) ? value : undefined;
  const text = value.trim();
  if (unit === 'seconds') {
    const milliseconds = parseDuration(text);
    return milliseconds === undefined ? undefined : milliseconds / 1_000;
  }
  const number = Number(unit === '%' ? text.replace(/\s*%$/, '') : text);
  return text !== '' && Number.isFinite(number) ? number : undefined;
}

/** What a threshold in this unit may look like, for an error. */
export function thresholdExample(unit: Metric['unit']): string {
  if (unit === 'seconds') return 'a duration such as `3s`, or a number of seconds';
  return unit === '%' ? 'a percentage such as `85` or `85%`' : 'a number';
}

/** A value for people. */
export function formatValue(value: number, unit: Metric['unit']): string {
  const rounded = Math.round(value * 100) / 100;
  if (unit === '%') return `${String(rounded)} %`;
  if (unit !== 'seconds') return String(rounded);
  if (value >= 1 || value === 0) return `${String(rounded)} s`;
  if (value >= 1e-3) return `${String(Number((value * 1e3).toPrecision(3)))} ms`;
  return value >= 1e-6
    ? `${String(Number((value * 1e6).toPrecision(3)))} µs`
    : `${String(Number((value * 1e9).toPrecision(3)))} ns`;
}
