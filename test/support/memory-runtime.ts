import { Log, Redactor, type Environment, type Files, type Runtime } from '@qeml-actions/core';

import { FakeClock } from './fake-clock.ts';

/** Files that are only remembered. */
export class MemoryFiles implements Files {
  readonly contents = new Map<string, Buffer>();

  read(path: string): Promise<Buffer> {
    const content = this.contents.get(path);
    return content ? Promise.resolve(content) : Promise.reject(new Error(`There is no ${path}.`));
  }

  readIfThere(path: string): Promise<Buffer | undefined> {
    return Promise.resolve(this.contents.get(path));
  }

  write(path: string, content: string | Uint8Array): Promise<void> {
    this.contents.set(path, Buffer.from(content));
    return Promise.resolve();
  }

  append(path: string, content: string | Uint8Array): Promise<void> {
    return this.write(path, Buffer.concat([this.contents.get(path) ?? Buffer.alloc(0), Buffer.from(content)]));
  }

  async create(path: string, content: string | Uint8Array): Promise<boolean> {
    if (this.contents.has(path)) return false;
    await this.write(path, content);
    return true;
  }

  makeFolder(): Promise<void> {
    return Promise.resolve();
  }

  size(path: string): Promise<number | undefined> {
    return Promise.resolve(this.contents.get(path)?.length);
  }

  isFolder(): Promise<boolean> {
    return Promise.resolve(false);
  }

  text(path: string): string {
    return this.contents.get(path)?.toString() ?? '';
  }
}

/** A log whose bytes are kept, for the runner's two streams. */
export function memoryLog(): { readonly log: Log; readonly shown: () => string; readonly errors: () => string } {
  const kept: Record<'stdout' | 'stderr', Uint8Array[]> = { stdout: [], stderr: [] };
  const sink = (stream: 'stdout' | 'stderr') => (bytes: Uint8Array) => {
    kept[stream].push(bytes);
    return Promise.resolve();
  };
  const text = (stream: 'stdout' | 'stderr') => () => Buffer.concat(kept[stream]).toString();
  return {
    log: new Log({ stdout: sink('stdout'), stderr: sink('stderr') }),
    shown: text('stdout'),
    errors: text('stderr'),
  };
}

/** A world in memory, with the runner's files `output` and `summary`. */
export function memoryRuntime(environment: Environment = {}): Runtime & {
  readonly files: MemoryFiles;
  readonly clock: FakeClock;
  readonly shown: () => string;
} {
  const { log, shown } = memoryLog();
  const clock = new FakeClock();
  const whole = { GITHUB_OUTPUT: 'output', GITHUB_STEP_SUMMARY: 'summary', ...environment };
  return {
    environment: whole,
    platform: 'linux',
    clock,
    random: () => 0.5,
    files: new MemoryFiles(),
    log,
    redactor: new Redactor(whole),
    folder: '/temp/qeml-actions',
    startedAt: clock.date(),
    started: clock.now(),
    shown,
  };
}
