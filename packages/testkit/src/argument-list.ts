/**
 * Cuts an argument string into arguments as .NET does where a process takes a list: at spaces and tabs outside double quotes,
 * a quote kept by a backslash or, inside quotes, by doubling it. The runner's shell templates are read so.
 */
export function splitArguments(text: string): string[] {
  const args: string[] = [];
  let index = 0;
  for (;;) {
    while (text[index] === ' ' || text[index] === '\t') index++;
    if (index >= text.length) return args;
    const [argument, next] = nextArgument(text, index);
    args.push(argument);
    index = next;
  }
}

function nextArgument(text: string, start: number): [argument: string, next: number] {
  let argument = '';
  let quoted = false;
  let index = start;
  while (index < text.length) {
    const slashes = /^\\*/.exec(text.slice(index))?.[0].length ?? 0;
    index += slashes;
    if (text[index] !== '"') {
      argument += '\\'.repeat(slashes);
      if (slashes > 0) continue;
    } else {
      argument += '\\'.repeat(Math.floor(slashes / 2));
      if (slashes % 2 === 1) {
        argument += '"';
      } else if (quoted && text[index + 1] === '"') {
        argument += '"';
        index++;
      } else {
        quoted = !quoted;
      }
      index++;
      continue;
    }
    if (!quoted && (text[index] === ' ' || text[index] === '\t')) break;
    argument += text[index] ?? '';
    index++;
  }
  return [argument, index];
}
