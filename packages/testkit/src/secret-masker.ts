/** Replaces what was registered as secret by ***, in the forms a secret commonly takes (actions/runner, SecretMasker.cs and ValueEncoders.cs). */
export class SecretMasker {
  /** What was registered, without the derived forms. */
  readonly values: string[] = [];
  readonly #forms = new Set<string>();

  add(value: string): void {
    if (value === '' || this.values.includes(value)) return;
    this.values.push(value);
    for (const form of formsOf(value)) if (form !== '') this.#forms.add(form);
  }

  /** Registers a text and each of its lines, as add-mask does. */
  addLines(text: string): void {
    this.add(text);
    for (const line of text.split(/[\r\n]/)) this.add(line.trim());
  }

  mask(text: string): string {
    const ranges: [start: number, end: number][] = [];
    for (const form of this.#forms) {
      for (let at = text.indexOf(form); at >= 0; at = text.indexOf(form, at + 1)) ranges.push([at, at + form.length]);
    }
    if (ranges.length === 0) return text;
    ranges.sort((a, b) => a[0] - b[0]);
    let masked = '';
    let position = 0;
    let end = -1;
    for (const [from, to] of ranges) {
      if (from > end) {
        if (end >= 0) masked += '***';
        masked += text.slice(position, from);
      }
      end = Math.max(end, to);
      position = end;
    }
    return `${masked}***${text.slice(position)}`;
  }
}

function formsOf(value: string): string[] {
  const bytes = Buffer.from(value, 'utf8');
  const shifted = [0, 1, 2].map((shift) => bytes.subarray(bytes.length > shift ? shift : 0).toString('base64'));
  return [
    value,
    ...shifted,
    value.replaceAll('"', '\\"'),
    value.replaceAll("'", "''"),
    JSON.stringify(value).slice(1, -1),
    value.isWellFormed() ? uriForm(value) : '',
    xmlForm(value),
    value.length > 8 && value.startsWith('"') && value.endsWith('"') ? value.slice(1, -1) : '',
    ...ampersandForms(value),
  ];
}

/** As RFC 3986 has it, which encodes four characters more than encodeURIComponent. */
function uriForm(value: string): string {
  return encodeURIComponent(value).replace(/[!'()*]/g, (c) => `%${c.charCodeAt(0).toString(16).toUpperCase()}`);
}

function xmlForm(value: string): string {
  const names: Readonly<Record<string, string>> = {
    '<': '&lt;',
    '>': '&gt;',
    '"': '&quot;',
    "'": '&apos;',
    '&': '&amp;',
  };
  return value.replace(/[<>"'&]/g, (c) => names[c] ?? c);
}

/** PowerShell prints a secret that it could not run in two pieces around the ampersand, and colors the letter after &+. */
function ampersandForms(value: string): string[] {
  if (!value.includes('&')) return [];
  const plus = value.indexOf('&+');
  const cut = plus >= 0 ? plus + 2 : value.lastIndexOf('&') + 1;
  return [value.slice(0, cut), value.slice(plus >= 0 ? cut + 1 : cut)].filter((part) => part.length >= 6);
}
