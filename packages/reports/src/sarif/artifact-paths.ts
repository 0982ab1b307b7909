import type { Node } from '../text/node.ts';

/** A base may be relative to another base; no report nests them deeper. */
const MAX_BASES = 16;
const SCHEME = /^[a-z][a-z0-9+.-]+:/i;
const CONTROL = /\p{Cc}/u;

function decoded(text: string): string {
  if (!text.includes('%')) return text;
  let plain: string;
  try {
    plain = decodeURIComponent(text);
  } catch (error) {
    if (error instanceof URIError) return text;
    throw error;
  }
  return CONTROL.test(plain) ? text : plain;
}

/** The path that a URI means; of another scheme than `file`, the URI as it is. */
function pathOfUri(uri: string): string {
  if (!/^file:/i.test(uri)) return SCHEME.test(uri) ? uri : decoded(uri);
  const rest = uri.slice('file:'.length);
  const [, host, path] = /^\/\/([^/]*)(.*)$/s.exec(rest) ?? [undefined, '', rest];
  const plain = decoded(path);
  if (host !== '' && host !== 'localhost') return `//${host}${plain}`;
  return /^\/[a-z]:/i.test(plain) ? plain.slice(1) : plain;
}

/** A base says something where it is a folder: relative, or of the scheme `file`. */
function isFolder(uri: string): boolean {
  return uri !== '' && (/^file:/i.test(uri) || !uri.includes(':'));
}

/** Where the artifacts of one run are (SARIF 2.1.0, 3.4 and 3.14.14). */
export class ArtifactPaths {
  readonly #bases: Node;
  readonly #artifacts: readonly Node[];

  constructor(run: Node) {
    this.#bases = run.at('originalUriBaseIds');
    this.#artifacts = run.at('artifacts').list();
  }

  /** The path of an `artifactLocation`; undefined where it names none. */
  of(location: Node): string | undefined {
    const index = location.numberAt('index') ?? -1;
    const place = location.has('uri') ? location : this.#artifacts[index]?.at('location');
    const uri = place?.textAt('uri');
    if (uri === undefined || place === undefined) return undefined;
    const path = pathOfUri(this.#absolute(uri, place.textAt('uriBaseId'), MAX_BASES));
    return path === '' ? undefined : path;
  }

  #absolute(uri: string, baseId: string | undefined, depth: number): string {
    const isWhole = SCHEME.test(uri) || uri.startsWith('/') || baseId === undefined;
    if (isWhole || depth === 0) return uri;
    const base = this.#bases.at(baseId);
    const folder = (base.at('uri').text() ?? '').trim();
    if (!isFolder(folder)) return uri;
    const parent = this.#absolute(folder, base.at('uriBaseId').text(), depth - 1);
    return parent.endsWith('/') ? `${parent}${uri}` : `${parent}/${uri}`;
  }
}
