import type { Attributes, Format, XmlReader } from '../format.ts';
import type { Sink } from '../sink.ts';
import { findingOfAlert } from '../zap/alert.ts';

class ZapXmlReader implements XmlReader {
  readonly texts = ['pluginid', 'alertRef', 'alert', 'name', 'riskcode', 'riskdesc', 'confidence', 'reference'];
  readonly #sink: Sink;
  readonly #alert = new Map<string, string>();
  #site: string | undefined;
  #sites = 0;
  #instances = 0;

  constructor(sink: Sink) {
    this.#sink = sink;
    sink.tool('ZAP');
  }

  open(name: string, attributes: Attributes): void {
    if (name === 'site') {
      this.#sites++;
      this.#site = attributes['name'];
    } else if (name === 'alertitem') this.#alert.clear();
    else if (name === 'instance') this.#instances++;
  }

  close(name: string, text: string, path: readonly string[]): void {
    if (path.at(-2) === 'alertitem' && this.texts.includes(name)) this.#alert.set(name, text.trim());
    if (name === 'alertitem') this.#tell();
  }

  end(): void {
    if (this.#sites === 0) this.#sink.vacuous('ZAP saw no site');
    this.#sink.figure('instances', this.#instances);
  }

  #tell(): void {
    const get = (name: string): string | undefined => this.#alert.get(name);
    this.#sink.finding(
      findingOfAlert({
        rule: get('alertRef') ?? get('pluginid'),
        name: get('name') ?? get('alert'),
        risk: get('riskcode'),
        riskText: get('riskdesc'),
        confidence: get('confidence'),
        site: this.#site,
        reference: get('reference'),
      }),
    );
  }
}

export const zapXml = {
  id: 'zap-xml',
  name: 'ZAP XML',
  tools: 'ZAP (its traditional XML reports)',
  kinds: ['findings'],
  shapes: [{ xml: { roots: ['OWASPZAPReport'] } }],
  fileNames: ['zap*.xml', 'report_xml.xml'],
  remark: 'One finding for each alert of a site; a confidence of `False Positive` is a suppression.',
  example: `<?xml version="1.0"?><OWASPZAPReport programName="ZAP" version="2.16.0" generated="Thu, 1 Jan 2026 00:00:00">
<site name="https://example.com" host="example.com" port="443" ssl="true"><alerts><alertitem><pluginid>10038</pluginid><alertRef>10038-1</alertRef><alert>Content Security Policy (CSP) Header Not Set</alert><name>Content Security Policy (CSP) Header Not Set</name><riskcode>2</riskcode><confidence>3</confidence><riskdesc>Medium (High)</riskdesc><instances><instance><uri>https://example.com/</uri><method>GET</method></instance></instances><count>1</count></alertitem></alerts></site></OWASPZAPReport>
`,
  read: (sink) => ({ xml: new ZapXmlReader(sink) }),
} satisfies Format;
