import { appendFile, mkdir, open, readFile, stat, writeFile } from 'node:fs/promises';
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

export const systemFiles: Files = {
  read: (path) => readFile(path),
  readIfThere: async (path) => {
    try {
      return await readFile(path);
    } catch (error) {
      if (codeOf(error) === 'ENOENT') return undefined;
      throw error;
    }
  },
  write: (path, content) => writeFile(path, content),
  append: (path, content) => appendFile(path, content),
  create: async (path, content) => {
    await mkdir(dirname(path), { recursive: true });
    try {
      const file = await open(path, 'wx');
      await file.writeFile(content).finally(() => file.close());
      return true;
    } catch (error) {
      if (codeOf(error) === 'EEXIST') return false;
      throw error;
    }
  },
  makeFolder: async (path) => {
    await mkdir(path, { recursive: true });
  },
  size: async (path) => {
    try {
      return (await stat(path)).size;
    } catch (error) {
      if (codeOf(error) === 'ENOENT') return undefined;
      throw error;
    }
  },
  isFolder: async (path) => {
    try {
      return (await stat(path)).isDirectory();
    } catch (error) {
      if (codeOf(error) === 'ENOENT' || codeOf(error) === 'ENOTDIR') return false;
      throw error;
    }
  },
};
