import { actions, filesBelow } from '../../../../scripts/project.ts';
import { commandFaults } from './commands.ts';
import { linkFaults } from './links.ts';
import { pageOf } from './page.ts';
import { yamlFaults } from './yaml-blocks.ts';

/** Every Markdown page that a user or a contributor reads. */
export function readPages(): readonly string[] {
  const folders = ['docs', 'examples', '.github', ...actions().map(({ face }) => face)].filter((face) => face !== '.');
  const top = ['README', 'SECURITY', 'RELEASING', 'CONTRIBUTING', 'CHANGELOG'].map((name) => `${name}.md`);
  return [...top, ...folders.flatMap((folder) => filesBelow(folder).filter((file) => file.endsWith('.md')))];
}

/** All that is wrong with a page, each fault with its place. */
export async function pageFaults(path: string, text: string): Promise<readonly string[]> {
  const page = pageOf(path, text);
  const faults = [...(await yamlFaults(page)), ...linkFaults(page), ...commandFaults(page)];
  return faults.map(({ line, message }) => `${path}:${String(line)}: ${message}`);
}
