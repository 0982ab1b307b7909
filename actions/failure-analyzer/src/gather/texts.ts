import { createReadStream } from 'node:fs';
import { glob, lstat, open, readdir } from 'node:fs/promises';
import { basename, isAbsolute, join, relative, resolve } from 'node:path';
import { pipeline } from 'node:stream';
import { createGunzip } from 'node:zlib';

import { type Environment, fromRoot, InputError, workspaceFolder } from '@qeml-actions/core';

import { archiveTexts } from './archive.ts';

/** A text to be read: its name as a user knows it, and its bytes. */
export interface Text {
  readonly name: string;
  readonly job: string | undefined;
  readonly step: string | undefined;
  readonly open: () => AsyncIterable<Buffer>;
}

/** What `log-path` came to; `left` are files that were not read, each in a sentence. */
export interface Texts {
  readonly texts: readonly Text[];
  readonly left: readonly string[];
}

const MOST_FILES = 10_000;

/**
 * The texts of a file, a folder, a glob or a run's archive, in the order of their names.
 * @throws InputError where nothing is there
 */
export async function textsAt(logPath: string, environment: Environment): Promise<Texts> {
  const base = workspaceFolder(environment);
  const files: string[] = [];
  const left: string[] = [];
  for (const path of await pathsOf(logPath, base)) {
    const stat = await lstat(path);
    if (stat.isDirectory()) continue;
    if (stat.isFile()) files.push(path);
    else left.push(`${shown(path, base)} is not a file of its own (a link or a device) and was not read.`);
  }
  if (files.length === 0) {
    throw new InputError([
      `Input log-path is "${logPath}": there is no file at it. It is taken from ${base}.`,
      ...left,
    ]);
  }
  if (files.length > MOST_FILES) {
    throw new InputError([
      `Input log-path is "${logPath}": it means ${String(files.length)} files, and ${String(MOST_FILES)} are the most.`,
    ]);
  }
  const nameOf = files.length === 1 ? lone(environment) : shown;
  const texts = await Promise.all(files.sort().map((path) => textsOf(path, nameOf(path, base))));
  return { texts: texts.flat(), left };
}

/** A path as a user knows it: below the workspace from there, else whole. */
function shown(path: string, base: string): string {
  const below = relative(base, path);
  return isAbsolute(below) || /^\.\.(?:[\\/]|$)/.test(below) ? path : below;
}

/** Of a single file below the job's own temporary folder the name is enough: the folder means nothing to anybody, and is gone with the job. */
function lone({ RUNNER_TEMP: temp = '' }: Environment): typeof shown {
  return (path, base) => {
    const name = shown(path, base);
    return isAbsolute(name) && temp !== '' && fromRoot(temp, path) !== undefined ? basename(path) : name;
  };
}

async function pathsOf(logPath: string, base: string): Promise<readonly string[]> {
  const path = resolve(base, logPath);
  const stat = await lstat(path).catch(() => undefined);
  if (stat?.isDirectory()) {
    const names = await readdir(path, { recursive: true });
    return names.map((name) => join(path, name));
  }
  if (stat) return [path];
  const paths: string[] = [];
  for await (const match of glob(logPath, { cwd: base })) paths.push(resolve(base, match));
  return paths;
}

/** A file's texts: of an archive each of its logs, of any other itself. */
async function textsOf(path: string, name: string): Promise<readonly Text[]> {
  const magic = await firstBytes(path);
  if (magic.startsWith('PK\u0003\u0004') || magic.startsWith('PK\u0005\u0006')) return archiveTexts(path, name);
  const gzipped = magic.startsWith('\u001f\u008b');
  const bytes = (): AsyncIterable<Buffer> => {
    const stream = createReadStream(path);
    // What goes wrong on the way is thrown to whoever reads the end of the pipe.
    return gzipped ? pipeline(stream, createGunzip(), () => undefined) : stream;
  };
  return [{ name, job: undefined, step: undefined, open: bytes }];
}

async function firstBytes(path: string): Promise<string> {
  const file = await open(path);
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(4), 0, 4, 0);
    return buffer.toString('latin1', 0, bytesRead);
  } finally {
    await file.close();
  }
}
