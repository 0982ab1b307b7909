import { pageOf, type Fence } from './page.ts';

/** What the section "A worked example" of a page says: files, what is run before, the action with its inputs, what is shown. */
export interface WorkedExample {
  /** By path. */
  readonly files: ReadonlyMap<string, string>;
  readonly prepare: readonly string[];
  /** The action's folder. */
  readonly action: string;
  readonly inputs: Readonly<Record<string, string>>;
  /** Lines that the run must show. */
  readonly output: readonly string[];
}

/** Reads it: a fence is a file where the line before it is the file's name as code, with a colon. */
export function workedExample(text: string): WorkedExample {
  const from = text.indexOf('\n## A worked example\n');
  const next = text.indexOf('\n## ', from + 1);
  const section = text.slice(from, next < 0 ? undefined : next);
  const lines = section.split('\n');
  const fences = pageOf('', section).fences.map((fence) => ({ ...fence, file: fileBefore(fence, lines) }));
  const commands = fences.filter(({ language, file }) => language === 'sh' && file === undefined);
  const run = commands.find(isRun)?.text.replaceAll('\\\n', ' ') ?? '';
  const given = [...run.matchAll(/--with ([\w-]+)=(?:'([^']*)'|(\S+))/g)];
  return {
    files: new Map(fences.flatMap(({ file, text }) => (file === undefined ? [] : [[file, text] as const]))),
    prepare: commands.filter((fence) => !isRun(fence)).map((fence) => fence.text),
    action: /^npm run action -- (\S+)/.exec(run)?.[1] ?? '',
    inputs: Object.fromEntries(given.map(([, name = '', quoted, bare]) => [name, quoted ?? bare ?? ''])),
    output: fences
      .filter(({ language, file }) => language === 'text' && file === undefined)
      .flatMap((fence) => fence.text.split('\n').filter((line) => line.trim() !== '')),
  };
}

function isRun({ text }: Fence): boolean {
  return text.startsWith('npm run action ');
}

function fileBefore({ line }: Fence, lines: readonly string[]): string | undefined {
  // Two lines stand between: the one that opens the fence, and a blank one.
  return /^`([^`]+)`:$/.exec(lines[line - 4] ?? '')?.[1];
}
