import { ReportFault } from '../fault.ts';
import type { Format, JsonReader } from '../format.ts';
import type { PlannedChange } from '../model.ts';
import type { Sink } from '../sink.ts';
import type { Node } from '../text/node.ts';

/** The lists that `actions` can be, joined; what Terraform's document on its JSON output names, and no more. */
const ACTIONS: Readonly<Record<string, PlannedChange['action']>> = {
  'no-op': 'no-op',
  create: 'create',
  read: 'read',
  update: 'update',
  delete: 'delete',
  'delete,create': 'replace',
  'create,delete': 'replace',
  forget: 'forget',
  // Replaced, and the old one only dropped from the state (`lifecycle { destroy = false }`).
  'create,forget': 'forget',
  'forget,create': 'forget',
};
const MAX_TEXT = 500;

function wordsOf(change: Node): readonly string[] {
  const actions = change.at('actions');
  const words = actions.list().map((item) => item.text() ?? item.refuse('an action'));
  return words.length > 0 ? words : actions.refuse('a list of actions');
}

class TerraformPlanReader implements JsonReader {
  readonly each = ['resource_changes.*', 'resource_drift.*'];
  readonly #sink: Sink;
  #drifted = 0;

  constructor(sink: Sink) {
    this.#sink = sink;
  }

  document(document: Node): void {
    const version = document.at('format_version').word() ?? '';
    // The document on the format: a major version that is not known is to be refused.
    if (!/^[01]\./.test(version))
      throw new ReportFault(`is of plan format \`${version.slice(0, 40)}\`; 0 and 1 are known`);
    this.#sink.tool(`Terraform ${document.at('terraform_version').word() ?? ''}`.trim());
    if (document.at('errored').boolean() === true)
      this.#sink.toolFailed('the plan says `errored`: planning ended before it was whole');
    else if (document.at('complete').boolean() === false)
      this.#sink.note('the plan is not complete: applying it leaves changes for another one');
    const deferred = document.at('deferred_changes').list().length;
    if (deferred > 0) this.#sink.note(`${deferred} changes are deferred to a later plan`);
    const outputs = document.at('output_changes').entries();
    this.#sink.figure('output_changes', outputs.length);
    const made = document.at('timestamp').text();
    if (made !== undefined) this.#sink.madeAt(new Date(made));
    this.#checks(document.at('checks').list());
  }

  /** Conditions that the configuration itself states; one whose status is `unknown` is decided while applying. */
  #checks(checks: readonly Node[]): void {
    this.#sink.figure('checks', checks.length);
    for (const check of checks) {
      const status = check.at('status').text();
      const name = check.at('address').at('to_display').text() ?? check.at('address').word() ?? check.path;
      if (status === 'unknown') continue;
      this.#sink.threshold({ name: name.slice(0, MAX_TEXT), holds: status === 'pass' });
    }
  }

  item(item: Node, path: string): void {
    const words = wordsOf(item.at('change'));
    const key = words.join(',');
    if (path === 'resource_drift.*') {
      if (key !== 'no-op') this.#drifted++;
      return;
    }
    const address = item.at('address').text() ?? item.at('address').refuse('the address of a resource');
    const action = Object.hasOwn(ACTIONS, key) ? ACTIONS[key] : undefined;
    if (action === undefined) return item.at('change').at('actions').refuse('a list of actions that is known');
    const deposed = item.at('deposed').text();
    this.#sink.change({
      address: deposed === undefined ? address : `${address} (deposed ${deposed})`,
      action: action === 'no-op' ? quietActionOf(item) : action,
      destructive: words.includes('delete'),
    });
  }

  end(): void {
    this.#sink.figure('resource_drift', this.#drifted);
    if (this.#drifted > 0) this.#sink.note(`${this.#drifted} resources were changed outside of the configuration`);
  }
}

/** What happens to the state alone. */
function quietActionOf(item: Node): PlannedChange['action'] {
  if (item.at('change').at('importing').isThere) return 'import';
  return item.at('previous_address').isThere ? 'move' : 'no-op';
}

export const tfplanJson = {
  id: 'tfplan-json',
  name: 'Terraform plan JSON',
  tools: 'Terraform, OpenTofu (`show -json PLANFILE`)',
  kinds: ['plan'],
  shapes: [
    { json: { type: 'object', keys: ['format_version', 'planned_values'] } },
    { json: { type: 'object', keys: ['format_version', 'resource_changes'] } },
    { json: { type: 'object', keys: ['format_version', 'errored'] } },
  ],
  fileNames: ['tfplan*.json'],
  remark: 'A replacement is destructive, to forget a resource is not. A plan with `errored` says that the tool failed.',
  example: `{"format_version":"1.2","terraform_version":"1.9.0","planned_values":{},"resource_changes":[
{"address":"aws_s3_bucket.logs","mode":"managed","type":"aws_s3_bucket","name":"logs","change":{"actions":["create"],"before":null,"after":{}}},
{"address":"aws_db_instance.main","mode":"managed","type":"aws_db_instance","name":"main","change":{"actions":["delete","create"],"before":{},"after":{}}}],"errored":false}
`,
  read: (sink) => ({ json: new TerraformPlanReader(sink) }),
} satisfies Format;
