import { createHash } from 'node:crypto';

import { maskVolatile } from './mask.ts';

import type { Classification, Evidence } from './classification.ts';

/** How many hex digits of the digest are kept: enough for a store of millions. */
const LENGTH = 16;

/** A frame of a stack: Python, JavaScript, Java, Go, Rust, C#. */
const FRAMES: readonly RegExp[] = [
  /^\s*File "([^"]+)", line \d+(?:, in (\S+))?/,
  /^\s*at (?:async )?(?:(\S+) \()?((?:file:\/\/|\/|[A-Za-z]:\\|\.{0,2}\/)[^():]+):\d+(?::\d+)?\)?$/,
  /^\s*at ([\w.$<>]+)\(([\w.]+\.(?:java|kt|scala|groovy)):\d+\)$/,
  /^\s*((?:[\w.-]+\/)*[\w.-]+\.(?:go|rs|py|rb|c|cc|cpp|ts|js|tsx|jsx)):\d+/,
];

/** Frames of the runtime and of packages: not the project's. */
const FOREIGN =
  /node_modules|node:internal|\bsite-packages\b|\bdist-packages\b|\/usr\/(?:lib|local)\/|^(?:java|javax|jdk|sun|org\.junit|org\.gradle|org\.apache\.maven|kotlin|scala)\.|\/\.cargo\/|\/rustc\/|<frozen|\/go\/pkg\/mod\/|\/goroot\//i;

/**
 * The same for the same cause: category, rule, masked evidence and the top frame in the project.
 * Nothing where no evidence was found.
 */
export function fingerprint({ category, rule, evidence }: Classification): string | undefined {
  if (evidence === undefined) return undefined;
  const parts = [category, rule ?? '', maskVolatile(evidence.text), topFrame(evidence) ?? ''];
  return createHash('sha256').update(parts.join('\n')).digest('hex').slice(0, LENGTH);
}

/** The first frame around the evidence that is the project's own, without its line number. */
function topFrame({ text, before, after }: Evidence): string | undefined {
  for (const line of [text, ...after, ...before]) {
    for (const pattern of FRAMES) {
      const match = pattern.exec(line);
      if (match && !FOREIGN.test(line.trim().replace(/^at /, ''))) {
        return maskVolatile([match[1], match[2]].filter(Boolean).join(' '));
      }
    }
  }
  return undefined;
}
