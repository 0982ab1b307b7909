import type { SourceFile } from '../sink.ts';
import type { Node } from '../text/node.ts';

/** Adds a list of hits by line, as Ruby counts them: `null` is no code, a word is a line that was left out on purpose. */
export function addHits(lines: Node, file: SourceFile): void {
  if (!lines.isList) return lines.refuse('a list of hits by line');
  for (const [index, hits] of lines.list().entries())
    if (hits.isThere && typeof hits.value !== 'string') file.line(index + 1, (hits.number() ?? 0) > 0);
}
