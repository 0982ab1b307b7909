import type { Format } from '../format.ts';
import { CycloneDxJsonReader } from '../sbom/cyclonedx-json.ts';
import { CycloneDxXmlReader } from '../sbom/cyclonedx-xml.ts';

export const cyclonedx = {
  id: 'cyclonedx',
  name: 'CycloneDX',
  tools:
    'cdxgen, Syft, Trivy, cyclonedx-maven, cyclonedx-npm, cyclonedx-py, `npm sbom` and others (1.2 to 1.7, JSON and XML)',
  kinds: ['sbom', 'licenses', 'dependencies'],
  shapes: [{ json: { type: 'object', keys: ['bomFormat', 'specVersion'] } }, { xml: { roots: ['bom'] } }],
  fileNames: ['bom.json', 'bom.xml', '*.cdx.json', '*.cdx.xml'],
  remark:
    'Components within components count; the product itself does not. Vulnerabilities that it lists are findings.',
  example: `{"bomFormat":"CycloneDX","specVersion":"1.6","version":1,"metadata":{"component":{"type":"application","name":"app"}},"components":[{"type":"library","bom-ref":"a",
"name":"left","version":"1.0.0","purl":"pkg:npm/left@1.0.0","licenses":[{"license":{"id":"MIT"}}]},{"type":"library","bom-ref":"b","name":"right","version":"2.0.0",
"licenses":[{"expression":"MIT OR Apache-2.0"}]}]}
`,
  read: (sink) => ({ json: new CycloneDxJsonReader(sink), xml: new CycloneDxXmlReader(sink) }),
} satisfies Format;
