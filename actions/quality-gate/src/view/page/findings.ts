import { cutText, dataTable, html, link, type Html, type Section, type TableCell } from '@qeml-actions/page';
import { SEVERITIES } from '@qeml-actions/reports';

import { noBaseForNovelty } from '../../messages/page.ts';

import { FINDINGS, LONGEST_FINDING } from './limits.ts';
import type { Shown } from './shown.ts';
import type { ShownFinding, ShownFindings } from './shown/findings.ts';
import { severityWord } from './tone.ts';

/** Findings and vulnerabilities, to be filtered by tool, severity, new and waived. */
export function findingsSection({ findings: shown }: Shown): Section | undefined {
  if (!shown) return undefined;
  const { findings, counts, fresh, accepted, isCompared } = shown;
  const body = html`<p>
      ${counts.length === 0 ? 'None that counts.' : counts.map(({ severity, count }, index) => html`${index > 0 ? ', ' : ''}${count} ${severityWord(severity)}`)}${isCompared ? `; ${String(fresh)} of them new` : ''}${accepted > 0 ? `; ${String(accepted)} accepted` : ''}
    </p>
    ${isCompared || findings.length === 0 ? undefined : html`<p class="quiet">${noBaseForNovelty()}</p>`}
    ${findings.length > 0 ? findingTable(shown) : undefined}`;
  return { id: 'findings', heading: 'Findings', body };
}

function findingTable({ findings, left, isCompared }: ShownFindings): Html {
  return dataTable({
    id: 'all-findings',
    caption: 'Those that count stand first, the new before the old, the worst first',
    columns: [
      { heading: 'Finding', wide: true },
      { heading: 'Severity', chosen: true },
      { heading: 'Tool', chosen: true },
      ...(isCompared ? [{ heading: 'New', chosen: true }] : []),
      { heading: 'Waived', chosen: true },
      { heading: 'About', chosen: true },
    ],
    rows: findings.map((finding) => findingRow(finding, isCompared)),
    most: FINDINGS,
    left,
  });
}

function findingRow(finding: ShownFinding, isCompared: boolean): readonly TableCell[] {
  const { severity, tool, kind, isNew, waived, place, rule } = finding;
  const name = cutText(tool, 60);
  return [
    { shown: described(finding), sortedBy: cutText(place === '' ? rule : place, LONGEST_FINDING) },
    { shown: severityWord(severity), choice: severity, sortedBy: SEVERITIES.indexOf(severity) },
    { shown: name },
    ...(isCompared ? [{ shown: isNew ? 'new' : 'known' }] : []),
    { shown: waived === '' ? 'no' : waived },
    { shown: kind },
  ];
}

/** What is wrong, and under it the rule, the package and the place. */
function described({ message, rule, place, package: item, fixedIn, url }: ShownFinding): Html {
  const [first = ''] = message.split('\n');
  const name = cutText(rule, LONGEST_FINDING);
  const more = [
    item === '' ? '' : cutText(item, LONGEST_FINDING),
    fixedIn === '' ? '' : `mended in ${cutText(fixedIn, LONGEST_FINDING)}`,
  ].filter((text) => text !== '');
  return html`${cutText(first, LONGEST_FINDING)}<br /><small
      >${url === '' ? name : link(url, name)}${more.length > 0 ? ` · ${more.join(', ')}` : ''}${place === '' ? '' : html` · <code>${cutText(place, LONGEST_FINDING)}</code>`}</small
    >`;
}
