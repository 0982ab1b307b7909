import { COMMENT_LIMIT } from '@qeml-actions/core';
import { md } from '@qeml-actions/page';

import { detailsLeftOut } from '../messages/telling.ts';

/** The part of a comment that one gate keeps. */
export interface Section {
  /** Of the gate's name, in hex. */
  readonly key: string;
  readonly name: string;
  /** The run that it speaks of; a later one has a greater number. */
  readonly run: number;
  readonly attempt: number;
  /** What stands there in any case. */
  readonly head: string;
  /** What may be left out. */
  readonly details: string;
}

const WORD = 'qeml-quality-gate';
const FIRST = `<!-- ${WORD} -->`;
const MORE = `<!-- ${WORD} more -->`;
const BEGIN = /^<!-- qeml-quality-gate begin ([0-9a-f]{16}) ([\w-]{0,2000}) -->$/;

/** Whether a comment is one of ours: only by its first line, for further down stands text from outside. */
export function isGateComment(body: string): boolean {
  return body === FIRST || /^<!-- qeml-quality-gate -->\r?\n/.test(body);
}

/** The sections of a comment of ours; what a hand has damaged is none. */
export function sectionsIn(body: string): readonly Section[] {
  const lines = body.replaceAll('\r\n', '\n').split('\n');
  const sections: Section[] = [];
  for (let at = 0; at < lines.length; at += 1) {
    const [, key, memory = ''] = BEGIN.exec(lines[at] ?? '') ?? [];
    if (key === undefined) continue;
    const end = lines.indexOf(endOf(key), at);
    if (end < 0) continue;
    const more = lines.indexOf(MORE, at);
    const parted = more > at && more < end ? more : end;
    const head = lines.slice(at + 1, parted).join('\n');
    const details = lines.slice(parted + 1, end).join('\n');
    const known = memoryOf(memory);
    if (known) sections.push({ ...known, key, head, details });
    at = end;
  }
  return sections;
}

/** A comment with these sections, by name; where they are too long, the longest lose their details first. Undefined where even that is too much. */
export function bodyOf(sections: readonly Section[]): string | undefined {
  let shown = [...sections].sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : a.key < b.key ? -1 : 1));
  for (;;) {
    const body = [FIRST, ...shown.map(written)].join('\n');
    if (body.length <= COMMENT_LIMIT) return body;
    const longest = shown.reduce<Section | undefined>(
      (most, one) => (one.details.length > (most?.details.length ?? LEFT_OUT.length) ? one : most),
      undefined,
    );
    if (!longest) return undefined;
    shown = shown.map((one) => (one === longest ? { ...one, details: LEFT_OUT } : one));
  }
}

const LEFT_OUT = `*${md`${detailsLeftOut()}`.markdown}*`;

function written({ key, name, run, attempt, head, details }: Section): string {
  const memory = Buffer.from(JSON.stringify({ name, run, attempt })).toString('base64url');
  const begin = `<!-- ${WORD} begin ${key} ${memory} -->`;
  return [begin, unmarked(head), ...(details === '' ? [] : [MORE, unmarked(details)]), endOf(key)].join('\n');
}

function endOf(key: string): string {
  return `<!-- ${WORD} end ${key} -->`;
}

/** In code a marker would stand as it is written: what says our word is parted where nobody sees it. */
function unmarked(text: string): string {
  return text.replaceAll(WORD, 'qeml\u2060-quality-gate').replaceAll('\r', '');
}

function memoryOf(encoded: string): Pick<Section, 'name' | 'run' | 'attempt'> | undefined {
  try {
    const memory: unknown = JSON.parse(Buffer.from(encoded, 'base64url').toString());
    if (typeof memory !== 'object' || memory === null) return undefined;
    const { name, run, attempt } = memory as Partial<Record<string, unknown>>;
    if (typeof name !== 'string' || typeof run !== 'number' || typeof attempt !== 'number') return undefined;
    return { name, run, attempt };
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}
