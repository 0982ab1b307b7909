import { given } from '@qeml-actions/core';

import type { Format, JsonReader } from '../format.ts';
import type { Sink } from '../sink.ts';
import type { Node } from '../text/node.ts';

/** `name@version`, where the name may begin with `@`. */
function named(key: string): { readonly name: string; readonly version?: string } {
  const at = key.lastIndexOf('@');
  return at < 1 ? { name: key } : { name: key.slice(0, at), ...given({ version: key.slice(at + 1) || undefined }) };
}

class LicenseCheckerReader implements JsonReader {
  readonly each = ['*'];
  readonly #sink: Sink;
  #packages = 0;

  constructor(sink: Sink) {
    this.#sink = sink;
    sink.tool('license-checker');
  }

  item(item: Node, _path: string, [key = '']: readonly string[]): void {
    this.#packages++;
    if (!item.isObject) return this.#sink.invalid(`the package \`${key.slice(0, 80)}\``);
    const licenses = item.at('licenses');
    const words = licenses.isList ? licenses.list().map((each) => each.word() ?? '') : [licenses.word() ?? ''];
    this.#sink.package({ ...named(key), licenses: words });
  }

  end(): void {
    if (this.#packages === 0) this.#sink.vacuous('it holds no package');
  }
}

export const licenseChecker = {
  id: 'license-checker',
  name: 'license-checker',
  tools: 'license-checker, license-checker-rseidelsohn (`--json`)',
  kinds: ['licenses'],
  shapes: [{ json: { type: 'object', first: { type: 'object', keys: ['licenses'] } } }],
  fileNames: ['license-checker*.json'],
  remark: 'A name with a star was guessed by the tool from the text of a file: it counts as unknown.',
  example: `{"left@1.0.0":{"licenses":"MIT","repository":"https://example.org/left"},"@scope/right@2.0.0":{"licenses":["MIT","Apache-2.0"]}}
`,
  read: (sink) => ({ json: new LicenseCheckerReader(sink) }),
} satisfies Format;
