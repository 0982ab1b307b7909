import { RegistryAuditReader } from '../advisory/registry-audit.ts';
import type { Format } from '../format.ts';

export const npmAuditV1 = {
  id: 'npm-audit-v1',
  name: 'npm audit, before npm 7',
  tools: 'npm 6 (`npm audit --json`)',
  kinds: ['dependencies'],
  shapes: [
    { json: { type: 'object', keys: ['advisories', 'metadata', 'runId'] } },
    { json: { type: 'object', keys: ['error'], at: { error: { keys: ['code'], values: { code: /^EAUDIT/ } } } } },
  ],
  remark:
    'Counted are advisories, each once for an installed version; the tool itself counts the ways that lead there.',
  example: `{"actions":[],"advisories":{"1065":{"findings":[{"version":"4.17.4","paths":["lodash"]}],"id":1065,"module_name":"lodash",
"cves":["CVE-2019-10744"],"title":"Prototype Pollution","patched_versions":">=4.17.12","severity":"high","url":"https://npmjs.com/advisories/1065"}},
"muted":[],"metadata":{"vulnerabilities":{"info":0,"low":0,"moderate":0,"high":1,"critical":0},"totalDependencies":12},"runId":"a-b-c"}
`,
  read: (sink) => ({ json: new RegistryAuditReader('npm audit', sink) }),
} satisfies Format;
