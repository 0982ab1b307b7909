import type { Answer } from '../category.ts';

/** Only these failures are a host's. */
const ABOUT_HOSTS: ReadonlySet<Answer> = new Set(['network', 'service', 'infrastructure', 'vcs', 'dependency', 'auth']);

const NAME = '((?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\\.){1,6}[a-z]{2,18})';

/** The host that was asked, by how tools say it; a bare name elsewhere may be a file, a package or a class. */
const FORMS: readonly RegExp[] = [
  /\b(?:https?|ftp|git|ssh|wss?):\/\/(?:[^@/\s"']{1,200}@)?([a-z0-9.-]{1,253})/,
  /\bgit@([a-z0-9.-]{1,253}):/,
  new RegExp(
    `\\b(?:resolve host|resolve host name|unknown ?host(?:exception)?|enotfound|eai_again|econnrefused|econnreset|etimedout|lookup|connect(?:ion)? to|connecting to|failed to connect to|reach|resolving|resolve|host|hostname|name)[:=]?\\s{0,3}["'\`(]?${NAME}(?![\\w-])`,
  ),
];

/** The host that a failure's own line names; nothing where the failure is not about one. */
export function hostName(category: Answer, text: string): string | undefined {
  if (!ABOUT_HOSTS.has(category)) return undefined;
  const line = text.slice(0, 2_000).toLowerCase();
  for (const form of FORMS) {
    const host = form.exec(line)?.[1]?.replace(/\.$/, '');
    if (host !== undefined && host.includes('.') && !/^[\d.]+$/.test(host)) return host;
  }
  return undefined;
}
