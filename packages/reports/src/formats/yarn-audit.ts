import { Advisories } from '../advisory/advisories.ts';
import { NPM_WORDS } from '../advisory/npm-words.ts';
import { registryAdvisories } from '../advisory/registry-advisory.ts';
import { auditedPackages } from '../advisory/registry-audit.ts';
import type { Format, JsonReader } from '../format.ts';
import type { Sink } from '../sink.ts';
import { ghsaOf } from '../advisory/advisory.ts';
import type { Node } from '../text/node.ts';

const TOOL = 'yarn audit';

/** Yarn 1 writes a message a line; Yarn 2 and 3 what the registry answered; Yarn 4 an advisory a line. */
class YarnAuditReader implements JsonReader {
  readonly concatenated = true;
  readonly #sink: Sink;
  readonly #advisories: Advisories;
  #isClassic = false;
  #isEnded = false;

  constructor(sink: Sink) {
    this.#sink = sink;
    this.#advisories = new Advisories(sink);
  }

  document(document: Node): void {
    this.#sink.tool(TOOL);
    for (const message of document.list()) this.#message(message);
    this.#advisories.end();
    if (this.#isClassic && !this.#isEnded) this.#sink.toolFailed(`${TOOL} ended before its summary`);
  }

  #message(message: Node): void {
    if (message.at('advisories').isThere) return this.#answer(message);
    if (message.at('children').isObject && message.at('value').isThere) return this.#leaf(message);
    const { value } = message.at('data');
    switch (message.at('type').text()) {
      case 'auditAdvisory':
        this.#isClassic = true;
        return this.#records(message.at('data').at('advisory'));
      case 'auditSummary':
        this.#isClassic = this.#isEnded = true;
        return this.#summary(message.at('data'));
      case 'error':
        return this.#sink.toolFailed(`${TOOL}: ${(typeof value === 'string' ? value : 'an error').slice(0, 500)}`);
      case 'auditAction':
      case 'info':
      case 'warning':
        this.#isClassic = true;
        return;
      default:
        return this.#sink.invalid(`the message \`${message.path}\``);
    }
  }

  #records(advisory: Node): void {
    this.#advisories.count(advisory.at('severity').text());
    for (const item of registryAdvisories(TOOL, advisory)) this.#advisories.once(item);
  }

  #summary(summary: Node): void {
    this.#advisories.declared(summary.at('vulnerabilities'), TOOL, NPM_WORDS);
    const audited = auditedPackages(summary);
    if (audited === 0) this.#sink.vacuous('no package was audited');
    if (audited !== undefined) this.#sink.figure('audited', audited);
  }

  #answer(answer: Node): void {
    for (const [, advisory] of answer.at('advisories').entries()) this.#records(advisory);
    this.#summary(answer.at('metadata'));
  }

  #leaf(message: Node): void {
    const name = message.at('value').text() ?? '';
    const about = message.at('children');
    const url = about.at('URL').text();
    const id = about.at('ID').word();
    const word = about.at('Severity').text();
    this.#advisories.count(word);
    const versions = about.at('Tree Versions').list();
    for (const version of versions.length > 0 ? versions.map((each) => each.word()) : [undefined])
      this.#advisories.once({
        tool: TOOL,
        ids: [ghsaOf(url), id === undefined ? undefined : `npm:${id}`],
        package: { name, version, purl: undefined },
        message: about.at('Issue').text(),
        word,
        words: NPM_WORDS,
        url,
      });
  }
}

const MESSAGE = {
  type: 'object',
  keys: ['type', 'data'],
  values: { type: /^(?:audit(?:Advisory|Summary|Action)|info|warning|error)$/ },
} as const;
const LEAF = {
  type: 'object',
  keys: ['value', 'children'],
  at: { children: { keys: ['Issue', 'Severity'] } },
} as const;

export const yarnAudit = {
  id: 'yarn-audit',
  name: 'yarn audit',
  tools: 'Yarn 1 (`yarn audit --json`), Yarn 2 to 4 (`yarn npm audit --json`)',
  kinds: ['dependencies'],
  shapes: [
    { json: { type: 'array', first: MESSAGE } },
    { json: MESSAGE },
    { json: { type: 'array', first: LEAF } },
    { json: LEAF },
    { json: { type: 'array', first: { keys: ['advisories', 'metadata'] } } },
  ],
  fileNames: ['yarn-audit*.json'],
  remark: 'Yarn 4 writes nothing where it finds nothing: that is an empty file, and refused.',
  example: `{"type":"auditAdvisory","data":{"resolution":{"id":1325,"path":"handlebars"},"advisory":{"findings":[{"version":"4.5.2","paths":["handlebars"]}],"id":1325,
"title":"Prototype Pollution","module_name":"handlebars","cves":[],"patched_versions":">=4.5.3","severity":"high","url":"https://npmjs.com/advisories/1325"}}}
{"type":"auditSummary","data":{"vulnerabilities":{"info":0,"low":0,"moderate":0,"high":1,"critical":0},"totalDependencies":47}}
`,
  read: (sink) => ({ json: new YarnAuditReader(sink) }),
} satisfies Format;
