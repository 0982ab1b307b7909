import { isAbsolute, relative, sep } from 'node:path';

import { commandProperty } from './command-parser.ts';
import type { Command } from './command-parser.ts';

/** The properties of an annotation as the runner keeps them: lines and columns that contradict each other go, paths become relative. */
export function issueProperties(command: Command, workspace: string): Record<string, string> {
  const properties = new Map(command.properties);
  const set = (name: string, value: string | undefined): void => {
    for (const key of properties.keys()) if (key.toLowerCase() === name.toLowerCase()) properties.delete(key);
    if (value !== undefined) properties.set(name, value);
  };
  const get = (name: string): string | undefined => commandProperty({ ...command, properties }, name);
  mendPositions(get, set);
  const file = get('file');
  if (file !== undefined && isAbsolute(file)) {
    const inside = relative(workspace, file);
    if (!inside.startsWith('..') && !isAbsolute(inside)) set('file', inside.replaceAll(sep, '/'));
  }
  return Object.fromEntries(properties);
}

/** The rules of actions/runner, IssueCommandExtension.ValidateLinesAndColumns. */
function mendPositions(
  get: (name: string) => string | undefined,
  set: (name: string, value: string | undefined) => void,
): void {
  if (number(get('line')) === undefined && number(get('endLine')) !== undefined) set('line', get('endLine'));
  if (number(get('col')) === undefined && number(get('endColumn')) !== undefined) set('col', get('endColumn'));
  const drop = (...names: readonly string[]): void => {
    for (const name of names) set(name, undefined);
  };
  const [line, endLine] = [number(get('line')), number(get('endLine'))];
  const [column, endColumn] = [number(get('col')), number(get('endColumn'))];
  const hasColumn = column !== undefined || endColumn !== undefined;
  if (line === undefined && hasColumn) drop('col', 'endColumn');
  if (endLine !== undefined && get('line') !== get('endLine') && hasColumn) drop('col', 'endColumn');
  if (line !== undefined && endLine !== undefined && endLine < line) drop('line', 'endLine');
  if (column !== undefined && endColumn !== undefined && endColumn < column) drop('col', 'endColumn');
}

function number(text: string | undefined): number | undefined {
  return text !== undefined && /^\s*[+-]?\d+\s*$/.test(text) ? Number(text) : undefined;
}
