import { documented } from '../../../scripts/docs.ts';
import { ScriptFault } from '../../../scripts/script.ts';

/** The rows of a table between markers: first cell to the others. */
function rows(readme: string, name: string): ReadonlyMap<string, readonly string[]> {
  const from = readme.indexOf(`<!-- ${name}:start -->`);
  const part = readme.slice(from, readme.indexOf(`<!-- ${name}:end -->`, from));
  const cells = [...part.matchAll(/^\|(.*)\|$/gm)].map(([, row = '']) =>
    row.split(/(?<!\\)\|/).map((cell) => cell.trim()),
  );
  return new Map(cells.slice(2).map(([first = '', ...others]) => [first, others]));
}

function tableFindings(name: string, wanted: string, found: string): readonly string[] {
  const [from, to] = [rows(wanted, name), rows(found, name)];
  const missing = [...from.keys()].filter((key) => !to.has(key)).map((key) => `README.md lacks ${key} in its ${name}`);
  const unknown = [...to.keys()]
    .filter((key) => !from.has(key))
    .map((key) => `README.md has ${key} in its ${name}, and action.yml does not`);
  const other = [...from].flatMap(([key, cells]) =>
    cells.flatMap((cell, index) => {
      const shown = to.get(key)?.[index];
      return shown === undefined || shown === cell ? [] : [`README.md says of ${key} "${shown}", action.yml "${cell}"`];
    }),
  );
  return [...missing, ...unknown, ...other];
}

/** What a README's tables say that its action.yml does not, and the other way round. */
export async function readmeFindings(manifest: string, readme: string): Promise<readonly string[]> {
  try {
    const wanted = await documented(readme, manifest);
    const findings = ['inputs', 'outputs'].flatMap((name) => tableFindings(name, wanted, readme));
    return findings.length > 0 || wanted === readme ? findings : ['README.md lays its tables out otherwise'];
  } catch (error) {
    if (error instanceof ScriptFault) return [`README.md ${error.message}`];
    throw error;
  }
}
