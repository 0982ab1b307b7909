import {
  appendFileSync,
  closeSync,
  mkdirSync,
  openSync,
  readFileSync,
  statSync,
  writeFileSync,
  type Stats,
} from 'node:fs';
import { dirname } from 'node:path';

import { codeOf } from './errors.ts';

/** The part of the file system that the house writes and reads small things through. */
export interface Files {
  read(path: string): Promise<Buffer>;
  /** Undefined where nothing is there. */
  readIfThere(path: string): Promise<Buffer | undefined>;
  write(path: string, content: string | Uint8Array): Promise<void>;
  append(path: string, content: string | Uint8Array): Promise<void>;
  /** False, and nothing is written, where a file of that name is there already. */
  create(path: string, content: string | Uint8Array): Promise<boolean>;
  makeFolder(path: string): Promise<void>;
  /** In bytes; undefined where nothing is there. */
  size(path: string): Promise<number | undefined>;
  isFolder(path: string): Promise<boolean>;
}

/** Done at once, not through Node's threads: for small files these cost each step tens of milliseconds. */
export const systemFiles: Files = {
  read: async (path) => readFileSync(path),
  readIfThere: async (path) => {
    try {
      return readFileSync(path);
    } catch (error) {
      if (codeOf(error) === 'ENOENT') return undefined;
      throw error;
    }
  },
  write: async (path, content) => {
    writeFileSync(path, content);
  },
  append: async (path, content) => {
    appendFileSync(path, content);
  },
  create: async (path, content) => {
    mkdirSync(dirname(path), { recursive: true });
    try {
      const file = openSync(path, 'wx');
      try {
        writeFileSync(file, content);
      } finally {
        closeSync(file);
      }
      return true;
    } catch (error) {
      if (codeOf(error) === 'EEXIST') return false;
      throw error;
    }
  },
  makeFolder: async (path) => {
    mkdirSync(path, { recursive: true });
  },
  size: async (path) => statsOf(path)?.size,
  isFolder: async (path) => statsOf(path)?.isDirectory() ?? false,
};

function statsOf(path: string): Stats | undefined {
  try {
    return statSync(path, { throwIfNoEntry: false });
  } catch (error) {
    if (codeOf(error) === 'ENOTDIR') return undefined;
    throw error;
  }
}
