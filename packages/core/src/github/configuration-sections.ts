import { InputError } from '../errors.ts';
import { nearest } from '../nearest.ts';

/** The actions that have more to say than their inputs. */
const SECTIONS = ['quality-gate', 'failure-analyzer'] as const;
export type SectionName = (typeof SECTIONS)[number];

/** Each section as a text of the file's own lines, so that its faults are told by them. */
export type ConfigurationSections = Readonly<Partial<Record<SectionName, string>>>;

/**
 * Parts a configuration into its sections.
 * @throws InputError where it is no YAML, or has a key that is no section
 */
export async function configurationSections(text: string, file: string): Promise<ConfigurationSections> {
  // Loaded only where there is a configuration.
  const { isMap, isScalar, LineCounter, parseDocument } = await import('yaml');
  const lineCounter = new LineCounter();
  const document = parseDocument(text, { version: '1.2', uniqueKeys: true, lineCounter });
  const [fault] = document.errors;
  if (fault) throw new InputError([`${file}: ${fault.message.split('\n')[0] ?? ''}`]);
  const { contents } = document;
  if (contents === null || (isScalar(contents) && contents.value === null)) return {};
  if (!isMap(contents)) throw new InputError([`${file}: a configuration is sections: ${listed()}.`]);
  const mistakes: string[] = [];
  const sections: Partial<Record<SectionName, string>> = {};
  for (const { key, value } of contents.items) {
    const word = isScalar(key) ? String(key.value) : String(key);
    const name = SECTIONS.find((section) => section === word);
    // Of a key alone, nothing is the value.
    if (name !== undefined) sections[name] = value === null ? '' : linesOf(text, value.range);
    else {
      const { line, col } = lineCounter.linePos(key.range[0]);
      mistakes.push(`${file}:${String(line)}:${String(col)}: ${unknownSection(word)}`);
    }
  }
  if (mistakes.length > 0) throw new InputError(mistakes);
  return sections;
}

function listed(): string {
  return SECTIONS.map((name) => `\`${name}\``).join(', ');
}

function unknownSection(word: string): string {
  const near = nearest(word, SECTIONS);
  return `\`${word.slice(0, 100)}\` is no section: ${near === undefined ? `there are ${listed()}` : `write \`${near}\``}.`;
}

/** Lines before the section stay, blank, and so does what stands before it in its own line. */
function linesOf(text: string, [from, to]: readonly [number, number, number]): string {
  const start = text.lastIndexOf('\n', from - 1) + 1;
  return text.slice(0, start).replace(/[^\n]/g, '') + ' '.repeat(from - start) + text.slice(from, to);
}
