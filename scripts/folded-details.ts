/** Markdown with what GitHub shows folded reduced to its titles. */
export function foldedDetails(markdown: string): string {
  const shown: string[] = [];
  let depth = 0;
  for (const line of markdown.split('\n')) {
    const title = /^<details>\s*<summary>(.*?)<\/summary>/.exec(line)?.[1];
    if (depth === 0) shown.push(title === undefined ? line : `> ${title}`);
    depth += count(line, '<details>') - count(line, '</details>');
  }
  return shown.join('\n');
}

function count(line: string, mark: string): number {
  return line.split(mark).length - 1;
}
