import { severityOfWord, type Severity, type SeverityWords } from '../severity.ts';
import type { Node } from '../text/node.ts';

const RATINGS: SeverityWords = { critical: 'critical', high: 'high', medium: 'medium', low: 'low' };

/** What a run says of one of its rules. */
export interface Rule {
  readonly id: string;
  readonly level: string | undefined;
  readonly score: number | undefined;
  /** A `security-severity` that is written as a word. */
  readonly rated: Severity | undefined;
  readonly rank: number | undefined;
  readonly text: string | undefined;
  readonly url: string | undefined;
  readonly messages: Node;
}

interface Component {
  readonly name: string | undefined;
  readonly guid: string | undefined;
  readonly rules: readonly Rule[];
}

/** A `security-severity`, which is written as text or as a number; what is neither says nothing. */
export function scoreOf(properties: Node): number | undefined {
  if (!properties.has('security-severity')) return undefined;
  const { value } = properties.at('security-severity');
  const score = typeof value === 'string' && value.trim() !== '' ? Number(value) : value;
  return typeof score === 'number' && score >= 0 && score <= 10 ? score : undefined;
}

/** A `security-severity` that some write as a word: Semgrep's platform does. */
export function ratedAs(properties: Node): Severity | undefined {
  if (!properties.has('security-severity')) return undefined;
  const { value } = properties.at('security-severity');
  const judged = severityOfWord(typeof value === 'string' ? value : undefined, RATINGS);
  return judged.unknownSeverity === true ? undefined : judged.severity;
}

/** A priority, 0 to 100; -1 says that there is none (SARIF 2.1.0, 3.27.25). */
export function rankOf(node: Node): number | undefined {
  if (!node.has('rank')) return undefined;
  const { value } = node.at('rank');
  return typeof value === 'number' && value >= 0 && value <= 100 ? value : undefined;
}

function ruleOf(node: Node): Rule {
  const { value: help } = node.at('helpUri');
  return {
    id: node.at('id').word() ?? '',
    level: node.at('defaultConfiguration').at('level').text(),
    score: scoreOf(node.at('properties')),
    rated: ratedAs(node.at('properties')),
    rank: rankOf(node.at('defaultConfiguration')),
    text: node.at('shortDescription').at('text').text() ?? node.at('name').text(),
    url: typeof help === 'string' ? help : undefined,
    messages: node.at('messageStrings'),
  };
}

/** The rules of one run's driver and extensions. */
export class Rules {
  readonly #components: readonly Component[];
  readonly #byId: ReadonlyMap<string, Rule>;
  readonly #byGuid = new Map<string, Rule>();

  constructor(tool: Node) {
    this.#components = [tool.at('driver'), ...tool.at('extensions').list()].map((node) => this.#component(node));
    // A driver's own rule goes before one of an extension, the first of an id before the next.
    const all = this.#components.flatMap(({ rules }) => rules).reverse();
    this.#byId = new Map(all.map((rule) => [rule.id, rule]));
  }

  /** The rule of a result: by its place, unless that contradicts the identifier; by guid; by identifier. */
  of(result: Node): Rule | undefined {
    const reference = result.at('rule');
    const index = result.numberAt('ruleIndex') ?? reference.numberAt('index') ?? -1;
    const component = reference.isThere ? this.#componentOf(reference.at('toolComponent')) : this.#components[0];
    const listed = component?.rules[index];
    const id = result.wordAt('ruleId') ?? reference.wordAt('id');
    if (listed && (id === undefined || id === listed.id || id.startsWith(`${listed.id}/`))) return listed;
    const guid = result.textAt('ruleGuid') ?? reference.textAt('guid');
    return this.#byGuid.get(guid ?? '') ?? this.#named(id) ?? listed;
  }

  #component(node: Node): Component {
    const rules = node
      .at('rules')
      .list()
      .map((item) => {
        const rule = ruleOf(item);
        const guid = item.at('guid').text();
        if (guid !== undefined) this.#byGuid.set(guid, rule);
        return rule;
      });
    return { name: node.at('name').text(), guid: node.at('guid').text(), rules };
  }

  #componentOf(reference: Node): Component | undefined {
    const [driver, ...extensions] = this.#components;
    const index = reference.at('index').number() ?? -1;
    if (index >= 0) return extensions[index];
    const guid = reference.at('guid').text();
    const name = reference.at('name').text();
    if (guid === undefined && name === undefined) return driver;
    return this.#components.find((component) =>
      guid === undefined ? component.name === name : component.guid === guid,
    );
  }

  /** `CA1000/1` is told by the rule `CA1000` (SARIF 2.1.0, 3.5.4). */
  #named(id: string | undefined): Rule | undefined {
    for (let name = id ?? ''; name !== ''; name = name.slice(0, Math.max(0, name.lastIndexOf('/')))) {
      const rule = this.#byId.get(name);
      if (rule) return rule;
    }
    return undefined;
  }
}
