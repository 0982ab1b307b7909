import type { Node } from '../text/node.ts';

/** `{0}` is the first argument, `{{` and `}}` are braces (SARIF 2.1.0, 3.11.5). */
function filled(text: string, parts: readonly Node[]): string {
  if (parts.length === 0) return text;
  return text.replace(/\{\{|\}\}|\{(\d{1,3})\}/g, (found, index: string | undefined) =>
    index === undefined ? found.slice(1) : (parts[Number(index)]?.word() ?? found),
  );
}

/** The text of a message: its own, or the one that it names among `strings` (first of which has it). */
export function messageText(message: Node, strings: readonly (Node | undefined)[]): string | undefined {
  const id = message.textAt('id');
  const named = id === undefined ? [] : strings.map((all) => all?.at(id).at('text').text());
  const text = message.textAt('text') ?? named.find((found) => found !== undefined) ?? message.textAt('markdown');
  if (text === undefined || !message.has('arguments')) return text;
  return filled(text, message.at('arguments').list());
}
