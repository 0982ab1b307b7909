import { html, page as htmlPage, type Section } from '@qeml-actions/page';

import { pageLimits } from '../messages/page.ts';

import { benchmarksSection } from './page/benchmarks.ts';
import { conditionsSection } from './page/conditions.ts';
import { coverageSection } from './page/coverage.ts';
import { decisionSection } from './page/decision.ts';
import { findingsSection } from './page/findings.ts';
import { FILES, FINDINGS, ROWS } from './page/limits.ts';
import { heading, lead } from './page/mend.ts';
import { packagesSection } from './page/packages.ts';
import { reportsSection } from './page/reports.ts';
import { shownOf, type Shown } from './page/shown.ts';
import { stagesSection } from './page/stages.ts';
import { testsSection } from './page/tests.ts';
import { waiversSection } from './page/waivers.ts';

export { shownOf };

/** The whole result as a page that needs nothing but itself: first the verdict, and what to mend first. */
export function page(shown: Shown): string {
  const sections: readonly (Section | undefined)[] = [
    conditionsSection(shown),
    testsSection(shown),
    coverageSection(shown),
    findingsSection(shown),
    packagesSection(shown),
    benchmarksSection(shown),
    waiversSection(shown),
    stagesSection(shown),
    reportsSection(shown),
    decisionSection(shown),
  ];
  return htmlPage({
    title: heading(shown),
    heading: heading(shown),
    lead: lead(shown),
    sections: sections.filter((section) => section !== undefined),
    footer: html`<p>${pageLimits(FINDINGS, FILES, ROWS)}</p>`,
  });
}
