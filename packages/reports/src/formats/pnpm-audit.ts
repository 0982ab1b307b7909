import { RegistryAuditReader } from '../advisory/registry-audit.ts';
import type { Format } from '../format.ts';

export const pnpmAudit = {
  id: 'pnpm-audit',
  name: 'pnpm audit',
  tools: 'pnpm (`pnpm audit --json`)',
  kinds: ['dependencies'],
  shapes: [
    { json: { type: 'object', keys: ['advisories', 'metadata'], without: ['runId'] } },
    { json: { type: 'object', keys: ['error'], at: { error: { keys: ['code'], values: { code: /^ERR_PNPM_/ } } } } },
  ],
  example: `{"advisories":{"1097678":{"findings":[{"version":"1.2.0","paths":[".>minimist"]}],"id":1097678,"module_name":"minimist",
"title":"Prototype Pollution in minimist","patched_versions":">=1.2.6","severity":"critical","github_advisory_id":"GHSA-xvch-5gv4-984h",
"url":"https://github.com/advisories/GHSA-xvch-5gv4-984h"}},"metadata":{"vulnerabilities":{"info":0,"low":0,"moderate":0,"high":0,"critical":1},"totalDependencies":1}}
`,
  read: (sink) => ({ json: new RegistryAuditReader('pnpm audit', sink) }),
} satisfies Format;
