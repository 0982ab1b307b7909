import fc from 'fast-check';

const NAMES = ['a', 'b', 'testcase', 'x:a', 'y:a', 'xmlns', 'xmlns:x', 'constructor', 'é·1', '\u{1f600}', '_-.', ':a'];
const TEXTS = [
  'text',
  ' ',
  '\n',
  '\r\n',
  '\r',
  '\t',
  'é',
  '\u{1f600}',
  '>',
  ']]',
  ']',
  '"',
  "'",
  '=',
  '/',
  '\u00a0',
  '\u2028',
  '?',
];
const REFERENCES = ['&lt;', '&gt;', '&amp;', '&quot;', '&apos;', '&#65;', '&#x1F600;', '&#10;', '&#xD;', '&#x000041;'];
const BROKEN = [
  ...[
    '<',
    '>',
    '&',
    '"',
    "'",
    '=',
    '/',
    '!',
    '?',
    '-',
    '--',
    '[',
    ']',
    ']]>',
    '<!',
    '<!--',
    '-->',
    '<![CDATA[',
    '<?',
    '?>',
  ],
  ...[
    '</',
    '/>',
    '<a',
    '<a>',
    '</a>',
    '<a/>',
    'a="1"',
    ' b=',
    '<!DOCTYPE a>',
    '<?xml version="1.0"?>',
    '<?XML ?>',
    '&#0;',
  ],
  ...[
    '&#xFFFE;',
    '&#x110000;',
    '&#xD800;',
    '&x;',
    '&;',
    '&#;',
    '&#x;',
    '&lt',
    '\0',
    '\u0001',
    '\u007f',
    '\u0085',
    '\ufffe',
    '\ufeff',
  ],
  ...[' ', '\n', '\r', '\u00a0', '\u2003', '\u{1f600}', ':', '.', '1', 'x:', '\u0300'],
];

const space = fc.constantFrom('', '', ' ', '\n', '\r\n', '\t ');
const gap = fc.constantFrom(' ', ' ', '\n', '\r\n', '\t');
const text = fc.array(fc.constantFrom(...TEXTS, ...REFERENCES), { maxLength: 5 }).map((parts) => parts.join(''));
const value = fc
  .tuple(text, fc.constantFrom('"', "'"))
  .map(([inner, quote]) => `${quote}${inner.replaceAll(quote, '&#39;')}${quote}`);
const attribute = fc
  .tuple(gap, fc.constantFrom(...NAMES), space, space, value)
  .map(([before, name, left, right, inner]) => `${before}${name}${left}=${right}${inner}`);
const attributes = fc.array(attribute, { maxLength: 4 }).map((all) => all.join(''));
const comment = fc.constantFrom('<!---->', '<!-- > & < -->', '<!-- - ]]> é\r\n-->', '<!--a-b-->');
const cdata = fc.constantFrom(
  '<![CDATA[]]>',
  '<![CDATA[ <a> & ]] > ]>\r\n]]>',
  '<![CDATA[]]]]>',
  '<![CDATA[\r]]>',
  '<![CDATA[]]>]]&gt;',
);
const instruction = fc.constantFrom('<?a?>', '<?a b ? > ?>', '<?x-y:z\n"??>', '<?xml-stylesheet href="a"?>');
const { element } = fc.letrec<{ element: string; content: string }>((tie) => ({
  content: fc.oneof({ depthSize: 'small' }, text, comment, cdata, instruction, tie('element')),
  element: fc
    .tuple(fc.constantFrom(...NAMES), attributes, space, fc.option(fc.array(tie('content'), { maxLength: 4 })), space)
    .map(([name, all, before, inner, after]) =>
      inner === null ? `<${name}${all}${before}/>` : `<${name}${all}${before}>${inner.join('')}</${name}${after}>`,
    ),
}));
const declaration = fc.constantFrom(
  ...['', '', '<?xml version="1.0"?>', "<?xml version='1.0' encoding='UTF-8' standalone = 'no' ?>"],
  ...[
    '<?xml\tversion = "1.0"\r\nencoding="utf-8"?>',
    '<?xml version="1.0"encoding="utf-8"?>',
    '<?xml encoding="utf-8"?>',
  ],
  ...[
    '<?xml version="1.0" encoding="8"?>',
    '<?xml version="2.0"?>',
    '<?xml version="1.0" standalone="maybe"?>',
    ' <?xml version="1.0"?>',
  ],
);
const doctype = fc.constantFrom(
  ...['', '', '', '<!DOCTYPE a>', '<!DOCTYPE a SYSTEM "a>b">', '<!DOCTYPE a PUBLIC \'-//[X\' "y">', '<!DOCTYPE a []>'],
  ...['<!DOCTYPE a [<!ELEMENT a ANY><!ATTLIST a b CDATA "]>">\n]>', "<!DOCTYPE a [<!-- ]> ' --><?p ]> ' ?>] >"],
);
const blank = fc.constantFrom('', '', '\n', ' \r\n', '<!-- a -->', '<?p?>');
/** A document of XML, mostly well-formed. */
export const document = fc.tuple(declaration, blank, doctype, blank, element, blank).map((parts) => parts.join(''));

/** What is done to a text; `at` is a share of its length. */
interface Change {
  readonly at: number;
  readonly remove: number;
  readonly insert: string;
}

export const change: fc.Arbitrary<Change> = fc.record({
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  remove: fc.constantFrom(0, 0, 0, 1, 1, 2, 5, Number.MAX_SAFE_INTEGER),
  insert: fc.constantFrom('', '', ...BROKEN),
});

export function changed(whole: string, changes: readonly Change[]): string {
  let made = whole;
  for (const { at, remove, insert } of changes) {
    const from = Math.floor(at * (made.length + 1));
    made = made.slice(0, from) + insert + made.slice(from + remove);
  }
  return made;
}
