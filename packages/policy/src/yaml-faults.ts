import { isScalar, visit, type Document, type YAMLError } from 'yaml';

/** What a text is no policy for, and where, as an offset. */
export interface YamlFault {
  readonly offset: number;
  readonly text: string;
}

/** The first thing that is not YAML, or is YAML for something else than it looks like; undefined where all is well. */
export function yamlFault(document: Document.Parsed, text: string): YamlFault | undefined {
  const [error] = document.errors;
  return error ? { offset: error.pos[0], text: errorText(error, text) } : misreadings(document, text)[0];
}

/** A text in quotes as YAML has it. */
function quoted(text: string): string {
  return text.includes("'") ? JSON.stringify(text) : `'${text}'`;
}

/** The rest of the entry that begins at an offset: up to a comment, the end of a line, or of a list in brackets. */
function entryAt(text: string, offset: number): string {
  const [line = ''] = text.slice(offset, offset + 200).split(/\r?\n/, 1);
  return (
    line
      .replace(/\s+#.*$/, '')
      .replace(/[,\]}\s]+$/, '')
      .split(/,\s/)[0] ?? ''
  );
}

function errorText({ code, message, pos }: YAMLError, text: string): string {
  const entry = entryAt(text, pos[0]);
  switch (code) {
    case 'BAD_SCALAR_START':
      return `a text cannot begin with \`${entry.slice(0, 1)}\` in YAML: write ${quoted(entry)} in quotes.`;
    case 'BAD_ALIAS':
      return `\`${entry}\` is an alias to YAML: write ${quoted(entry)} in quotes for the text.`;
    case 'DUPLICATE_KEY':
      return `the key \`${entry.split(':')[0]?.trim() ?? ''}\` is there twice: keep one of them.`;
    case 'TAB_AS_INDENT':
      return 'a line is indented by a tab: write spaces.';
    case 'MULTIPLE_DOCS':
      return 'a second document begins here (`---`): a policy is one.';
    case 'BLOCK_AS_IMPLICIT_KEY':
    case 'MULTILINE_IMPLICIT_KEY':
      return `\`${entry}\` holds a colon and a blank, which begins a value: write the text in quotes.`;
    case 'BAD_INDENT':
    case 'MISSING_CHAR':
    case 'UNEXPECTED_TOKEN':
    default:
      return `this is not YAML: ${firstSentence(message)}`;
  }
}

/** What the parser says, without the place and the excerpt, which stand elsewhere. */
function firstSentence(message: string): string {
  const line = message.split('\n')[0] ?? message;
  const said = line.replace(/ at line \d+, column \d+:?$/, '').trim();
  return /[.:]$/.test(said) ? `${said.slice(0, -1)}.` : `${said}.`;
}

/** Aliases and tags: `*.xml` and `!old/**` without quotes. Nobody needs either in a policy, and an alias can be made a bomb. */
function misreadings(document: Document.Parsed, text: string): readonly YamlFault[] {
  const found: YamlFault[] = [];
  visit(document, {
    Alias: (_, { range }) => {
      const offset = range?.[0] ?? 0;
      const entry = entryAt(text, offset);
      found.push({ offset, text: `\`${entry}\` is an alias to YAML: write ${quoted(entry)} in quotes for the text.` });
      return visit.BREAK;
    },
    Node: (_, node) => {
      const { tag, range } = node;
      if (tag === undefined || !range) return undefined;
      // The tag stands before the value; it is the last thing that begins with `!` before it.
      const before = isScalar(node) && node.source === '' ? range[1] : range[0];
      const last = Math.max(0, text.lastIndexOf('!', before));
      const offset = text[last - 1] === '!' ? last - 1 : last;
      const entry = entryAt(text, offset);
      found.push({ offset, text: `\`${entry}\` is a tag to YAML: write ${quoted(entry)} in quotes for the text.` });
      return visit.BREAK;
    },
  });
  return found;
}
