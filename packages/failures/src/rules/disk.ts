import type { RuleFamily } from '../rule.ts';

export const DISK = {
  family: 'disk',
  source: 'errno ENOSPC as printed by libc, Go, Rust, Java, .NET, Python; actions/runner',
  rules: [
    {
      id: 'disk-full',
      category: 'disk',
      prior: 'unknown',
      weight: 90,
      literals: [
        'not enough space in the file system',
        'No space left on device',
        'ENOSPC',
        'not enough space on the disk',
        'Disk quota exceeded',
        'disk is full',
      ],
      pattern:
        'No space left on device|ENOSPC: no space left|There is not enough space on the disk|Disk quota exceeded|disk is full|not enough space in the file system',
      not: 'inotify|file watchers|ENOSPC: System limit',
      explanation: 'The disk of the machine is full.',
      cure: 'Free space before this step (unused tool caches, images), or use a runner with a bigger disk.',
      examples: [
        'error: failed to write bytecode to /target/release/deps/a.bc: No space left on device (os error 28)',
        'Error: ENOSPC: no space left on device, write',
        'java.io.IOException: No space left on device',
        'System.IO.IOException: There is not enough space on the disk.',
      ],
      green: ['/dev/root        84G   60G   24G  72% /', 'Free space left: 24G'],
    },
    {
      id: 'disk-watchers',
      category: 'config',
      prior: 'no',
      weight: 76,
      literals: ['ENOSPC: System limit for number of file watchers', 'too many open files', 'EMFILE'],
      pattern: 'ENOSPC: System limit for number of file watchers|(EMFILE|ENFILE): |: [Tt]oo many open files',
      explanation: 'A limit of the system (file watchers, open files) was reached.',
      cure: 'Raise the limit (sysctl fs.inotify.max_user_watches, ulimit -n), or watch less.',
      examples: [
        "Error: ENOSPC: System limit for number of file watchers reached, watch '/app'",
        'accept tcp [::]:80: accept4: too many open files',
      ],
      green: ['open files                      (-n) 1048576'],
    },
  ],
} as const satisfies RuleFamily;
