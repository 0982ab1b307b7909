import { ReportFault } from './fault.ts';
import type { Attributes, Format, JsonShape, Shape } from './format.ts';

/** What the beginning of a document shows; the rest need not be there. */
export type Look =
  | { readonly xml: { readonly root: string; readonly attributes: Attributes; readonly children: readonly string[] } }
  | { readonly json: unknown }
  | { readonly lines: readonly string[] };

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function holds(wanted: string | number | RegExp, value: unknown): boolean {
  return wanted instanceof RegExp ? typeof value === 'string' && wanted.test(value) : value === wanted;
}

function firstOf(value: unknown): unknown {
  if (Array.isArray(value)) return value[0];
  return isRecord(value) ? Object.values(value)[0] : undefined;
}

/** Why a JSON value does not have a shape; undefined when it has. */
function jsonMiss(shape: JsonShape, value: unknown): string | undefined {
  const type = value === null ? 'null' : Array.isArray(value) ? 'array' : isRecord(value) ? 'object' : 'other';
  if (shape.type !== undefined && shape.type !== type) return `it is no ${shape.type}`;
  if (shape.empty === true && !(Array.isArray(value) && value.length === 0)) return 'it is no empty list';
  const record = isRecord(value) ? value : {};
  const lacking = shape.keys?.find((key) => !Object.hasOwn(record, key));
  if (lacking !== undefined) return `the key \`${lacking}\` is missing`;
  const foreign = shape.without?.find((key) => Object.hasOwn(record, key));
  if (foreign !== undefined) return `the key \`${foreign}\` does not belong there`;
  const other = Object.entries(shape.values ?? {}).find(([key, wanted]) => !holds(wanted, record[key]));
  if (other) return `the value of \`${other[0]}\` is another`;
  for (const [key, inner] of Object.entries(shape.at ?? {})) {
    const miss = jsonMiss(inner, record[key]);
    if (miss !== undefined) return `in \`${key}\`: ${miss}`;
  }
  return shape.first && jsonMiss(shape.first, firstOf(value));
}

/** Why a document does not have a shape; undefined when it has. */
export function shapeMiss(shape: Shape, look: Look): string | undefined {
  if ('xml' in shape) {
    if (!('xml' in look)) return 'it is not XML';
    const { root, attributes, children } = look.xml;
    if (!shape.xml.roots.includes(root)) return `its root is \`${root.slice(0, 60)}\``;
    const lacking = shape.xml.attributes?.find((name) => attributes[name] === undefined);
    if (lacking !== undefined) return `its root has no \`${lacking}\``;
    if (shape.xml.children && !shape.xml.children.some((name) => children.includes(name)))
      return `its root holds no \`${shape.xml.children.join('` or `')}\``;
    return undefined;
  }
  if ('json' in shape) return 'json' in look ? jsonMiss(shape.json, look.json) : 'it is not JSON';
  if (!('lines' in look)) return 'it is not made of lines';
  return look.lines.some((line) => shape.lines.test(line)) ? undefined : 'none of its first lines looks like it';
}

/** @throws ReportFault when a document is none of the format's shapes */
export function mustBe({ shapes, declaredShapes = [], name }: Format, look: Look): void {
  const misses = [...shapes, ...declaredShapes].map((shape) => shapeMiss(shape, look));
  if (misses.includes(undefined)) return;
  throw new ReportFault(`is not ${name}: ${misses[0] ?? ''}`);
}
