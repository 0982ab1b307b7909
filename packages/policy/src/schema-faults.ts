import { nearest } from './nearest.ts';
import type { SchemaFault } from './policy.checker.generated.js';
import { schema } from './policy.schema.ts';

type Path = readonly (string | number)[];

/** One thing that a policy's schema does not allow. */
export interface PolicyFault {
  /** Keys and indexes from the top; the last may be a key that is not there. */
  readonly path: Path;
  /** One sentence: what is wrong, and the text to write. */
  readonly text: string;
}

/** Makes sentences of what a checker found. Where a branch of several fails within, the inner fault says more. */
export function schemaFaults(faults: readonly SchemaFault[], value: unknown): readonly PolicyFault[] {
  const places = faults.map(({ instancePath }) => instancePath);
  const isOuter = (place: string): boolean => places.some((other) => other.startsWith(`${place}/`));
  const choices = new Set(faults.filter(({ keyword }) => keyword === 'anyOf').map(({ instancePath }) => instancePath));
  const said = faults
    .filter(({ keyword, instancePath }) => (keyword === 'anyOf' ? !isOuter(instancePath) : !choices.has(instancePath)))
    .map((fault) => sentence(fault, value));
  // A key that is missing because it is misspelled is told once.
  const spelled = new Set(said.flatMap(({ spells }) => spells ?? []));
  return said.filter(({ lacks }) => lacks === undefined || !spelled.has(lacks));
}

/** A key of one place as a text: the one that is missing, or that an unknown one is near to. */
function spot(path: Path, key: string): string {
  return JSON.stringify([...path, key]);
}

interface Said extends PolicyFault {
  readonly lacks?: string;
  readonly spells?: string;
}

function sentence(fault: SchemaFault, whole: unknown): Said {
  const { instancePath, keyword, params } = fault;
  const path = pathOf(instancePath);
  const value = at(whole, path);
  const name = nameOf(path);
  switch (keyword) {
    case 'additionalProperties':
      return unknownKey(fault, path, String(params['additionalProperty']));
    case 'required': {
      const key = String(params['missingProperty']);
      const text = `${name} needs \`${key}\`, such as \`${key}: ${EXAMPLES[key] ?? '…'}\`.`;
      return { path, text, lacks: spot(path, key) };
    }
    case 'enum':
      return { path, text: notOneOf(path, value, params['allowedValues']) };
    case 'const':
      return {
        path,
        text: `${said(path, value)} is not allowed: write \`${lastOf(path)}: ${String(params['allowedValue'])}\`.`,
      };
    case 'type':
    case 'anyOf':
      return { path, text: wrongType(path, value, keyword === 'type' ? String(params['type']) : undefined) };
    default:
      return { path, text: `${said(path, value)} ${limitText(fault)}.` };
  }
}

const EXAMPLES: Readonly<Record<string, string>> = {
  metric: 'tests.failed',
  format: 'junit',
  glob: "'reports/*.xml'",
  match: '{ tool: bandit, rule: B101 }',
  reason: 'why it is accepted',
  owner: "'@team'",
  expires: '2027-01-31',
};

/** A key that belongs elsewhere is named where it is nearest to one that belongs here. */
function unknownKey({ schemaPath }: SchemaFault, path: Path, key: string): Said {
  const known = Object.keys(propertiesAt(schemaPath));
  const near = nearest(key, known);
  const instead = near === undefined ? `there are ${listed(known)}` : `write \`${near}\``;
  const text = `\`${key}\` is no key of ${nameOf(path)}: ${instead}.`;
  return { path: [...path, key], text, ...(near !== undefined && { spells: spot(path, near) }) };
}

/** The properties beside the keyword that a schema's path leads to. */
function propertiesAt(schemaPath: string): object {
  const parent = at(schema, pathOf(decodeURIComponent(schemaPath.replace(/^#/, ''))).slice(0, -1));
  const properties: unknown = typeof parent === 'object' && parent !== null ? Reflect.get(parent, 'properties') : {};
  return typeof properties === 'object' && properties !== null ? properties : {};
}

function notOneOf(path: Path, value: unknown, allowed: unknown): string {
  const words = Array.isArray(allowed) ? allowed.map(String) : [];
  if (path.at(-1) === 'severity' && (value === 'warn' || value === 'fail'))
    return `\`severity: ${value}\` narrows no findings: write \`else: ${value}\` for what comes of the condition.`;
  const near = typeof value === 'string' ? nearest(value, words) : undefined;
  return `${said(path, value)} is not known: ${near === undefined ? `there are ${listed(words)}` : `write \`${near}\``}.`;
}

const TYPES: Readonly<Record<string, string>> = {
  object: 'keys with values',
  array: 'a list',
  string: 'a text',
  number: 'a number',
  integer: 'a whole number',
  boolean: '`true` or `false`',
};

/** What may stand where one of several types may. */
const CHOICES: Readonly<Record<string, string>> = {
  glob: "a glob such as `'reports/*.xml'`, or a list of them",
  path: "a glob such as `'packages/a/**'`, or a list of them",
  require: '`all`, or a list of metrics such as `[tests.failed]`',
  'max-age': 'a duration such as `2h`',
};

function wrongType(path: Path, value: unknown, type: string | undefined): string {
  if (path.length === 0) return 'this is no policy: a policy is keys with values, such as `extends: standard`.';
  const key = lastOf(path);
  const wanted =
    type === undefined ? (CHOICES[key] ?? 'a number, or a text such as `85%` or `3s`') : (TYPES[type] ?? type);
  if (value === null) return `\`${key}\` is empty: give it ${wanted}, or leave the key out.`;
  if (type === 'string' && (typeof value === 'number' || typeof value === 'boolean'))
    return `${said(path, value)} is no text: write \`${key}: '${String(value)}'\` in quotes.`;
  return `${said(path, value)} is not as it should be: ${key} is ${wanted}.`;
}

function limitText({ keyword, params, message = 'is not as it should be' }: SchemaFault): string {
  const limit = String(params['limit']);
  switch (keyword) {
    case 'minLength':
      return 'is blank: write a text, or leave the key out';
    case 'maxLength':
      return `is longer than ${limit} characters`;
    case 'minItems':
    case 'minProperties':
      return 'is empty: give it at least one, or leave the key out';
    case 'maxItems':
    case 'maxProperties':
      return `holds more than ${limit}`;
    case 'minimum':
    case 'exclusiveMinimum':
      return `is too small: it must be ${keyword === 'minimum' ? `${limit} or more` : `above ${limit}`}`;
    case 'maximum':
      return `is too large: it may be ${limit} at the most`;
    case 'pattern':
      return params['pattern'] === DAY_PATTERN
        ? 'is no day: write it as `2027-01-31`'
        : 'has other characters than letters, digits, `.`, `_` and `-`';
    default:
      return message;
  }
}

const DAY_PATTERN = schema.properties.waivers.items.properties.expires.pattern;

/** `conditions/2/max` as "`max` of the third of `conditions`" would be long: `conditions[2].max` is what is searched for. */
function nameOf(path: Path): string {
  if (path.length === 0) return 'a policy';
  const text = path.map((part) => (typeof part === 'number' ? `[${part}]` : `.${part}`)).join('');
  return `\`${text.replace(/^\./, '').slice(0, 200)}\``;
}

function lastOf(path: Path): string {
  const key = path.findLast((part) => typeof part === 'string');
  return key ?? '';
}

/** A value as it is written, with its key; a long one is cut. */
function said(path: Path, value: unknown): string {
  const text = typeof value === 'string' || typeof value === 'number' ? String(value) : JSON.stringify(value);
  const short = text.length > 60 ? `${text.slice(0, 60)}…` : text;
  return typeof path.at(-1) === 'number'
    ? `\`${short}\` in ${nameOf(path.slice(0, -1))}`
    : `\`${lastOf(path)}: ${short}\``;
}

function listed(words: readonly string[]): string {
  return words.map((word) => `\`${word}\``).join(', ');
}

/** A JSON Pointer's parts; whole numbers are indexes of lists. */
function pathOf(pointer: string): Path {
  return pointer
    .split('/')
    .slice(1)
    .map((part) => part.replaceAll('~1', '/').replaceAll('~0', '~'))
    .map((part) => (/^\d+$/.test(part) ? Number(part) : part));
}

function at(value: unknown, path: Path): unknown {
  return path.reduce<unknown>(
    (inner, part) => (typeof inner === 'object' && inner !== null ? Reflect.get(inner, part) : undefined),
    value,
  );
}
