import { given } from '@qeml-actions/core';

import type { Format, JsonReader } from '../format.ts';
import type { Sink } from '../sink.ts';
import type { Node } from '../text/node.ts';

/** Where a license is written, by what `--from` asked for; the first that is known counts. */
const KEYS = ['License', 'License-Expression', 'License-Metadata', 'License-Classifier'];

/** The words of `--from=all` differ by where they were found; a classifier is only asked where the metadata say nothing. */
function licensesOf(item: Node): readonly string[] {
  const list = item.at('licenses');
  if (list.isList) return list.list().map((license) => license.word() ?? '');
  const words = KEYS.flatMap((key) => item.at(key).text() ?? []);
  const known = words.find((word) => word.trim() !== '' && word !== 'UNKNOWN');
  return [known ?? words[0] ?? ''];
}

class PipLicensesReader implements JsonReader {
  readonly #sink: Sink;

  constructor(sink: Sink) {
    this.#sink = sink;
    sink.tool('pip-licenses');
  }

  document(document: Node): void {
    for (const item of document.list()) {
      const name = item.at('Name').text() ?? item.at('name').text();
      if (name === undefined) this.#sink.invalid(`\`${item.path}\` without a name`);
      else {
        const version = item.at('Version').text() ?? item.at('version').text();
        this.#sink.package({ name, licenses: licensesOf(item), ...given({ version }) });
      }
    }
    if (document.list().length === 0) this.#sink.vacuous('it holds no package');
  }
}

export const pipLicenses = {
  id: 'pip-licenses',
  name: 'pip-licenses',
  tools: 'pip-licenses (`--format=json`, `--format=json-license-finder`)',
  kinds: ['licenses'],
  shapes: [
    { json: { type: 'array', first: { type: 'object', keys: ['Name'], without: ['Target'] } } },
    { json: { type: 'array', first: { type: 'object', keys: ['name', 'licenses'] } } },
    { json: { empty: true } },
  ],
  fileNames: ['pip-licenses*.json'],
  remark: 'Several licenses of one package, as classifiers give them, must all be allowed.',
  example: `[{"License":"MIT License","Name":"left","Version":"1.0.0"},{"License":"UNKNOWN","Name":"right","Version":"2.0.0"}]
`,
  read: (sink) => ({ json: new PipLicensesReader(sink) }),
} satisfies Format;
