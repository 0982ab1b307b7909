import { Ajv } from 'ajv';

const text = { type: 'string', minLength: 1 } as const;
const message = { type: 'object', additionalProperties: false, required: ['text'], properties: { text } } as const;
const level = { enum: ['none', 'note', 'warning', 'error'] } as const;
const positive = { type: 'integer', minimum: 1 } as const;
const properties = {
  type: 'object',
  properties: {
    tags: { type: 'array', items: text, uniqueItems: true, maxItems: 20 },
    'security-severity': { type: 'string', pattern: '^(10\\.0|[0-9]\\.[0-9])$' },
  },
} as const;

const rule = {
  type: 'object',
  additionalProperties: false,
  required: ['id'],
  properties: {
    id: text,
    shortDescription: message,
    helpUri: { type: 'string', pattern: '^https?://' },
    defaultConfiguration: { type: 'object', additionalProperties: false, properties: { level } },
    properties,
  },
} as const;

const location = {
  type: 'object',
  additionalProperties: false,
  properties: {
    physicalLocation: {
      type: 'object',
      additionalProperties: false,
      required: ['artifactLocation'],
      properties: {
        artifactLocation: {
          type: 'object',
          additionalProperties: false,
          properties: { uri: { type: 'string', pattern: "^[\\w.~!$&'()*+,;=:@%/-]+$" }, uriBaseId: text },
        },
        region: {
          type: 'object',
          additionalProperties: false,
          properties: { startLine: positive, startColumn: positive, endLine: positive },
        },
      },
    },
  },
} as const;

const result = {
  type: 'object',
  additionalProperties: false,
  required: ['message', 'locations'],
  properties: {
    ruleId: text,
    ruleIndex: { type: 'integer', minimum: 0 },
    level,
    message,
    // GitHub wants one at the least.
    locations: { type: 'array', items: location, minItems: 1 },
    partialFingerprints: { type: 'object', additionalProperties: text },
    properties,
  },
} as const;

/** The part of SARIF 2.1.0's own schema that we write, closed: a key that is not in it is a fault. */
const SCHEMA = {
  type: 'object',
  additionalProperties: false,
  required: ['version', 'runs'],
  properties: {
    $schema: { type: 'string', pattern: '^https://' },
    version: { const: '2.1.0' },
    runs: {
      type: 'array',
      items: {
        type: 'object',
        additionalProperties: false,
        required: ['tool', 'results'],
        properties: {
          tool: {
            type: 'object',
            additionalProperties: false,
            required: ['driver'],
            properties: {
              driver: {
                type: 'object',
                additionalProperties: false,
                required: ['name'],
                properties: { name: text, rules: { type: 'array', items: rule, uniqueItems: true, maxItems: 25_000 } },
              },
            },
          },
          automationDetails: { type: 'object', additionalProperties: false, properties: { id: text } },
          columnKind: { enum: ['utf16CodeUnits', 'unicodeCodePoints'] },
          results: { type: 'array', items: result, maxItems: 25_000 },
        },
      },
    },
  },
} as const;

const check = new Ajv({ allErrors: true }).compile(SCHEMA);

/** What GitHub, or SARIF itself, would not take. */
export function sarifFaults(log: unknown): readonly string[] {
  if (check(log)) return [];
  return (check.errors ?? []).slice(0, 5).map(({ instancePath, message: fault = '' }) => `${instancePath} ${fault}`);
}
