/** The names by which GitHub lets a page's headings be linked to, in their order; one that comes again is numbered. */
export function anchorsOf(headings: readonly string[]): readonly string[] {
  const taken = new Map<string, number>();
  return headings.map((heading) => {
    const slug = slugOf(heading);
    let [name, again] = [slug, taken.get(slug) ?? 0];
    while (taken.has(name)) name = `${slug}-${String(++again)}`;
    taken.set(slug, again);
    taken.set(name, 0);
    return name;
  });
}

function slugOf(heading: string): string {
  return shownText(heading)
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}\p{Pc}\- ]/gu, '')
    .replaceAll(' ', '-');
}

/** A heading without its markup. */
function shownText(heading: string): string {
  return heading
    .replace(/<[^>]*>/g, '')
    .replace(/!?\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/(?<![\w`])_([^_`]+)_(?![\w`])/g, '$1');
}
