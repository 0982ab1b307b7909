import { NPM_WORDS } from './npm-words.ts';
import { ghsaOf, scoreAt, type Advisory } from './advisory.ts';
import type { Node } from '../text/node.ts';

/** What is patched from the range that the registry states: `>=1.2.3` says it, `<0.0.0` says that nothing is. */
function fixedIn(range: string | undefined): string | undefined {
  return range === undefined || range.trim() === '' || range.trim() === '<0.0.0' ? undefined : range;
}

/** The versions in which an advisory's package is installed; one without, where none is told. */
function versionsOf(advisory: Node): readonly (string | undefined)[] {
  const versions = advisory
    .at('findings')
    .list()
    .map((finding) => finding.at('version').word());
  return versions.length > 0 ? [...new Set(versions)] : [undefined];
}

/**
 * An advisory of the npm registry's audit (the first API, which pnpm and Yarn use as well), once for each version that is installed.
 * Its identifier is GitHub's where there is one, for the registry's own number changes.
 */
export function registryAdvisories(tool: string, advisory: Node): readonly Advisory[] {
  const name = advisory.at('module_name').text() ?? advisory.at('name').text();
  if (name === undefined) return advisory.refuse('an advisory with its `module_name`');
  const url = advisory.at('url').text();
  const id = advisory.at('id').word();
  const cves = advisory.at('cves').list();
  const ids = [
    advisory.at('github_advisory_id').text() ?? ghsaOf(url),
    ...cves.map((cve) => cve.word()),
    id === undefined ? undefined : `npm:${id}`,
  ];
  return versionsOf(advisory).map((version) => ({
    tool,
    ids,
    url,
    package: { name, version, purl: undefined },
    message: advisory.at('title').text(),
    word: advisory.at('severity').text(),
    words: NPM_WORDS,
    score: scoreAt(advisory.at('cvss').at('score')),
    fixedIn: fixedIn(advisory.at('patched_versions').text()),
  }));
}
