import { spawn, type ChildProcess } from 'node:child_process';
import type { Readable } from 'node:stream';

import { marked, messageOf, type Environment } from '@qeml-actions/core';

import type { Ending } from './ending.ts';
import { releasePipes, type OutputPipes } from './output-pipes.ts';

/** A program to start. */
export interface Launch {
  readonly file: string;
  readonly args: readonly string[];
  readonly folder: string;
  readonly environment: Environment;
  /** Windows: the arguments are one line that is passed on as it is. */
  readonly verbatim: boolean;
  /** For its output; where there are none, Node's own. */
  readonly pipes: OutputPipes | undefined;
}

/** A program that runs. */
export interface Child {
  readonly pid: number;
  readonly stdout: Readable;
  readonly stderr: Readable;
  readonly exited: Promise<Ending>;
  /** From now on this process does not wait for it. */
  letGo(): void;
}

/** Starts a program in a process group of its own, with its input closed; a text says why it could not be started. */
export async function startChild(launch: Launch, marker: string): Promise<Child | string> {
  const { pipes } = launch;
  try {
    const child = spawn(launch.file, launch.args, {
      cwd: launch.folder,
      env: { ...launch.environment, ...marked(marker) },
      stdio: ['ignore', pipes?.stdout.descriptor ?? 'pipe', pipes?.stderr.descriptor ?? 'pipe'],
      // Its own session: what it starts can be ended with it, and a terminal's Ctrl-C reaches it through us alone.
      detached: process.platform !== 'win32',
      windowsHide: true,
      windowsVerbatimArguments: launch.verbatim,
    });
    const fault = await faultOf(child);
    const [stdout, stderr] = [pipes?.stdout.reader ?? child.stdout, pipes?.stderr.reader ?? child.stderr];
    if (fault === undefined && child.pid !== undefined && stdout && stderr)
      return running(child, child.pid, stdout, stderr);
    stdout?.destroy();
    stderr?.destroy();
    return fault ?? 'it has no process id';
  } catch (error) {
    return messageOf(error);
  } finally {
    releasePipes(pipes);
  }
}

function running(child: ChildProcess, pid: number, stdout: Readable, stderr: Readable): Child {
  const exited = new Promise<Ending>((ended) => {
    child.once('exit', (code, signal) => {
      ended(signal ? { kind: 'signalled', signal } : { kind: 'exited', code: code ?? 1 });
    });
  });
  const letGo = (): void => {
    child.unref();
  };
  return { pid, stdout, stderr, exited, letGo };
}

/** Why a spawned child does not run; undefined when it does. */
function faultOf(child: ChildProcess): Promise<string | undefined> {
  return new Promise((resolve) => {
    child.once('error', (error) => {
      resolve(messageOf(error));
    });
    child.once('spawn', () => {
      resolve(undefined);
    });
  });
}
