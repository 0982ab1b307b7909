import { scoreAt } from '../advisory/advisory.ts';
import type { JsonReader } from '../format.ts';
import { instantOf } from '../numeral.ts';
import type { Sink } from '../sink.ts';
import type { Node } from '../text/node.ts';
import { Bill } from './bill.ts';
import type { Rating } from './vulnerability.ts';

interface Licenses {
  readonly declared: readonly string[];
  readonly concluded: readonly string[];
}

/** An entry's expression, identifier or name; empty where it has none of them, which says that there is an unknown license. */
function licensesOf(component: Node): Licenses {
  const declared: string[] = [];
  const concluded: string[] = [];
  for (const choice of component.at('licenses').list()) {
    const license = choice.at('license');
    const expression = choice.at('expression').text() ?? license.at('expression').text();
    const word = expression ?? license.at('id').text() ?? license.at('name').text() ?? '';
    const said = choice.at('acknowledgement').text() ?? license.at('acknowledgement').text();
    (said === 'concluded' ? concluded : declared).push(word);
  }
  return { declared, concluded };
}

function ratingOf(rating: Node): Rating {
  return {
    source: rating.at('source').at('name').text(),
    score: scoreAt(rating.at('score')),
    severity: rating.at('severity').text(),
    method: rating.at('method').text(),
    vector: rating.at('vector').text(),
  };
}

export class CycloneDxJsonReader implements JsonReader {
  readonly each = ['components.*', 'vulnerabilities.*'];
  readonly #sink: Sink;
  readonly #bill: Bill;

  constructor(sink: Sink) {
    this.#sink = sink;
    this.#bill = new Bill(sink);
  }

  document(document: Node): void {
    this.#bill.format(document.at('bomFormat').text());
    this.#sink.figure('specification', document.at('specVersion').word() ?? '');
    if (document.at('vulnerabilities').isThere) this.#bill.listsVulnerabilities();
    const metadata = document.at('metadata');
    this.#bill.product = metadata.at('component').at('name').text() ?? this.#bill.product;
    const made = instantOf(metadata.at('timestamp').text());
    if (made) this.#sink.madeAt(made);
    const tools = metadata.at('tools');
    // A list until 1.4, an object with components since 1.5.
    for (const tool of tools.isList ? tools.list() : tools.at('components').list())
      this.#sink.tool(tool.at('name').text() ?? '');
  }

  item(item: Node, path: string): void {
    if (path === 'components.*') this.#component(item, false);
    else this.#vulnerability(item);
  }

  end(): void {
    this.#bill.end();
  }

  #component(component: Node, isNested: boolean): void {
    const name = component.at('name').text();
    // It is there although nobody can say what it is, and so is its license.
    if (name === undefined) this.#sink.invalid(`\`${component.path}\` without a name`);
    this.#bill.component(
      {
        ref: component.at('bom-ref').text(),
        type: component.at('type').text(),
        group: component.at('group').text(),
        name: name ?? '',
        version: component.at('version').word(),
        purl: component.at('purl').text(),
        ...licensesOf(component),
      },
      isNested,
    );
    for (const inner of component.at('components').list()) this.#component(inner, true);
  }

  #vulnerability(item: Node): void {
    const references = item.at('references').list();
    this.#bill.vulnerability({
      id: item.at('id').text(),
      aliases: references.map((reference) => reference.at('id').text()),
      source: item.at('source').at('name').text(),
      url: item.at('source').at('url').text(),
      ratings: item.at('ratings').list().map(ratingOf),
      description: item.at('description').text() ?? item.at('detail').text(),
      state: item.at('analysis').at('state').text(),
      refs: item
        .at('affects')
        .list()
        .flatMap((target) => target.at('ref').text() ?? []),
    });
  }
}
