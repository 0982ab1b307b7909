import type { Format, JsonReader } from '../format.ts';
import type { Sink } from '../sink.ts';
import type { Node } from '../text/node.ts';
import { findingOfAlert } from '../zap/alert.ts';

/** Of one site, older versions write no list. */
function sitesOf(document: Node): readonly Node[] {
  const sites = document.at('site');
  return sites.isObject ? [sites] : sites.list();
}

function reader(sink: Sink): JsonReader {
  let instances = 0;
  const tell = (alert: Node, site: string | undefined): void => {
    if (!alert.isObject) return sink.invalid(`\`${alert.path}\` is no alert`);
    const places = alert.at('instances');
    instances += places.isList ? places.list().length : places.isThere ? 1 : 0;
    sink.finding(
      findingOfAlert({
        rule: alert.at('alertRef').word() ?? alert.at('pluginid').word(),
        name: alert.at('name').text() ?? alert.at('alert').text(),
        risk: alert.at('riskcode').word(),
        riskText: alert.at('riskdesc').text(),
        confidence: alert.at('confidence').word(),
        site,
        reference: alert.at('reference').text(),
      }),
    );
  };
  return {
    document(document: Node): void {
      sink.tool('ZAP');
      const sites = sitesOf(document);
      if (sites.length === 0) sink.vacuous('ZAP saw no site');
      for (const site of sites) {
        const alerts = site.at('alerts');
        for (const alert of alerts.isObject ? [alerts] : alerts.list()) tell(alert, site.at('@name').text());
      }
      sink.figure('instances', instances);
    },
  };
}

export const zapJson = {
  id: 'zap-json',
  name: 'ZAP JSON',
  tools: 'ZAP (its traditional JSON reports)',
  kinds: ['findings'],
  shapes: [{ json: { type: 'object', keys: ['site', '@version'] } }],
  fileNames: ['zap*.json', 'report_json.json'],
  unproven: true,
  remark: 'One finding for each alert of a site; a confidence of `False Positive` is a suppression.',
  example: `{"@programName":"ZAP","@version":"2.16.0","@generated":"Thu, 1 Jan 2026 00:00:00","site":[{"@name":"https://example.com","@host":"example.com","@port":"443","@ssl":"true","alerts":[{"pluginid":"10038","alertRef":"10038-1","alert":"Content Security Policy (CSP) Header Not Set","name":"Content Security Policy (CSP) Header Not Set","riskcode":"2","confidence":"3","riskdesc":"Medium (High)","desc":"<p>…</p>","instances":[{"uri":"https://example.com/","method":"GET"}],"count":"1","reference":"<p>https://developer.mozilla.org/</p>"}]}]}
`,
  read: (sink) => ({ json: reader(sink) }),
} satisfies Format;
