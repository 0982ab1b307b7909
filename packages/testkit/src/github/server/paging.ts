import type { Call } from './call.ts';

const LARGEST_PAGE = 100;

interface Page<T> {
  readonly items: readonly T[];
  readonly total: number;
  readonly headers: Readonly<Record<string, string>>;
}

/** The page that a request asks for, with the Link header to the others. */
export function pageOf<T>(call: Call, all: readonly T[]): Page<T> {
  const size = Math.min(LARGEST_PAGE, Math.max(1, Number(call.filter('per_page') ?? 30)));
  const page = Math.max(1, Number(call.filter('page') ?? 1));
  const last = Math.max(1, Math.ceil(all.length / size));
  const links = [
    ...(page > 1 ? [link(call, page - 1, 'prev'), link(call, 1, 'first')] : []),
    ...(page < last ? [link(call, page + 1, 'next'), link(call, last, 'last')] : []),
  ];
  return {
    items: all.slice((page - 1) * size, page * size),
    total: all.length,
    headers: links.length > 0 ? { link: links.join(', ') } : {},
  };
}

function link(call: Call, page: number, rel: string): string {
  const query = Object.entries({ ...call.query, page }).map(
    ([name, value]) => [name, String(value)] as [string, string],
  );
  return `<${call.url}?${new URLSearchParams(query).toString()}>; rel="${rel}"`;
}
