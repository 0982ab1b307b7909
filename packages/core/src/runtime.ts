import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { systemClock, type Clock } from './clock.ts';
import { systemFiles, type Files } from './files.ts';
import type { Environment } from './inputs/spec.ts';
import { descriptorSink, Log } from './log.ts';
import { systemRandom, type Random } from './random.ts';
import { Redactor } from './redaction.ts';

/** The world as an action sees it. */
export interface Runtime {
  readonly environment: Environment;
  readonly platform: NodeJS.Platform;
  readonly clock: Clock;
  readonly random: Random;
  readonly files: Files;
  readonly log: Log;
  readonly redactor: Redactor;
  /** The folder for what an action leaves, `$RUNNER_TEMP/qeml-actions`. */
  readonly folder: string;
  /** When the process began, by the calendar and by the clock. */
  readonly startedAt: Date;
  readonly started: number;
}

/** The runtime of this process. */
export function systemRuntime(): Runtime {
  const environment = { ...process.env };
  return {
    environment,
    platform: process.platform,
    clock: systemClock,
    random: systemRandom,
    files: systemFiles,
    log: new Log({ stdout: descriptorSink(1), stderr: descriptorSink(2) }),
    redactor: new Redactor(environment),
    folder: join(environment['RUNNER_TEMP'] || tmpdir(), 'qeml-actions'),
    startedAt: systemClock.date(),
    started: systemClock.now(),
  };
}
