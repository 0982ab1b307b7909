import { COMMAND_NAMES, parseCommand, type Command } from '../../../packages/testkit/src/command-parser.ts';
import { LineSplitter } from '../../../packages/testkit/src/line-splitter.ts';
import { CommandGate, type AnnotationChoice } from '../../../packages/attempts/src/command-gate.ts';

/** What comes of bytes that pass a gate in pieces of these lengths (the last for all that is left). */
export function passed(bytes: Buffer, choice: AnnotationChoice, lengths: readonly number[] = []) {
  const masks: string[] = [];
  const gate = new CommandGate(choice, (mask) => masks.push(mask));
  const lane = gate.lane();
  const out: Buffer[] = [];
  let at = 0;
  for (const length of lengths) {
    if (at >= bytes.length) break;
    out.push(lane.push(bytes.subarray(at, at + length)));
    at += length;
  }
  if (at < bytes.length) out.push(lane.push(bytes.subarray(at)));
  out.push(lane.end());
  return { bytes: Buffer.concat(out), masks, gate };
}

/** The text that comes of a text. */
export function shown(text: string, choice: AnnotationChoice = 'last', lengths: readonly number[] = []): string {
  return passed(Buffer.from(text), choice, lengths).bytes.toString();
}

/** The commands that the runner carries out, by the testkit's own reading, stopped ones left out. */
export function obeyed(bytes: Buffer): readonly Command[] {
  const splitter = new LineSplitter();
  const registered = new Set<string>(COMMAND_NAMES);
  let token: string | undefined;
  // A first line that is ours: the runner drops a byte order mark where its stream begins.
  const lines = [...splitter.push(Buffer.concat([Buffer.from('ours\n'), bytes])), ...splitter.end()];
  return lines.flatMap((line) => {
    const command = parseCommand(line, registered);
    if (!command) return [];
    const name = command.name.toLowerCase();
    if (token !== undefined) {
      if (name !== token) return [];
      registered.delete(token);
      token = undefined;
      return [];
    }
    const wanted = command.data.toLowerCase();
    const valid = wanted !== '' && wanted !== 'pause-logging' && !registered.has(wanted);
    if (name === 'stop-commands' && valid) {
      token = wanted;
      registered.add(token);
    }
    return [command];
  });
}
