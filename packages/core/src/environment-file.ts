import { uniqueName } from './unique-name.ts';

/** A value that a command wrote into GITHUB_OUTPUT, GITHUB_ENV or GITHUB_STATE. */
export interface Entry {
  readonly name: string;
  readonly value: string;
}

/** What a file holds; `faults` are the parts that would have failed the step, each in a sentence. */
export interface EnvironmentFile {
  readonly entries: readonly Entry[];
  readonly faults: readonly string[];
}

/**
 * Reads an environment file by the runner's own grammar (`NAME=VALUE`, `NAME<<DELIMITER` … `DELIMITER`), but keeps what
 * is whole where the runner would refuse the file. A line ends at LF, on Windows at CR LF too; any other CR is content.
 * @see https://github.com/actions/runner/blob/main/src/Runner.Worker/FileCommandManager.cs
 */
export function parseEnvironmentFile(text: string, windows = process.platform === 'win32'): EnvironmentFile {
  const entries: Entry[] = [];
  const faults: string[] = [];
  const raw = text.split('\n');
  const lines = windows ? raw.map((line, at) => (at < raw.length - 1 ? line.replace(/\r$/, '') : line)) : raw;
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at] ?? '';
    const equals = line.indexOf('=');
    const heredoc = line.indexOf('<<');
    if (line === '') continue;
    if (heredoc < 0 || (equals >= 0 && equals < heredoc)) {
      if (equals > 0) entries.push({ name: line.slice(0, equals), value: line.slice(equals + 1) });
      else faults.push(`line ${String(at + 1)} has no NAME= before its value`);
      continue;
    }
    const [name, delimiter] = [line.slice(0, heredoc), line.slice(heredoc + 2)];
    const end = lines.indexOf(delimiter, at + 1);
    if (name === '' || delimiter === '') {
      faults.push(`line ${String(at + 1)} has no name or no delimiter around <<`);
    } else if (end < 0) {
      faults.push(`the value of ${name}, begun in line ${String(at + 1)}, is never closed by its delimiter`);
      break;
    } else {
      // The line ends within a value stay as they were.
      const value = raw.slice(at + 1, end).join('\n');
      entries.push({ name, value: windows ? value.replace(/\r$/, '') : value });
      at = end;
    }
  }
  return { entries, faults };
}

/** The lines that set one value, whatever it holds. */
export function formatEntry({ name, value }: Entry): string {
  // The runner would take this < for one of the two that follow; such a name has only ever a value of one line.
  if (name.endsWith('<')) return `${name}=${value}\n`;
  let delimiter = `qeml_${uniqueName()}`;
  while (value.includes(delimiter)) delimiter = `qeml_${uniqueName()}`;
  return `${name}<<${delimiter}\n${value}\n${delimiter}\n`;
}

/** The text of a file as a shell wrote it: UTF-8, or by its byte order mark UTF-16 (Windows PowerShell). */
export function decodeEnvironmentFile(bytes: Buffer): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  return new TextDecoder('utf-8').decode(bytes);
}
