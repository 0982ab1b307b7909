import type { Environment } from './inputs/spec.ts';

const MASK = '***';

/** Parts of a variable's name, between underscores or hyphens, that make its value a credential. */
const CREDENTIAL_NAME =
  /(?:^|[_-])(?:TOKEN|SECRET|SECRETS|PASSWORD|PASSWD|PASSPHRASE|CREDENTIAL|CREDENTIALS|PAT|PWD|API_?KEY|ACCESS_?KEY|PRIVATE_?KEY|SECRET_?KEY|CONNECTION_?STRING|WEBHOOK)(?:[_-]|$)|PASSW(?:OR)?D$/i;
/** The shell's own variables that end like one. */
const NOT_A_CREDENTIAL = new Set(['PWD', 'OLDPWD', 'INIT_CWD']);
/** Shorter values would blot out ordinary words; a mask is meant, so it may be shorter than what only looks meant. */
const SHORTEST = { named: 6, mask: 4 };
/** Words that stand everywhere, and hide nothing. */
const ORDINARY = new Set(['true', 'false', 'null', 'none']);

interface Shape {
  readonly literal: string;
  readonly pattern: RegExp;
  readonly replacement: string;
}

const AUTHORIZATION = /(authorization["']?\s{0,3}[:=]\s{0,3}["']?(?:bearer|basic|token)\s{1,3})[^\s'"]{8,4000}/gi;

/** What a credential looks like, by the issuers' documents. Every repetition is bounded, so that matching is linear. */
const SHAPES: readonly Shape[] = [
  ...['ghp_', 'gho_', 'ghu_', 'ghs_', 'ghr_'].map((literal) => {
    return { literal, pattern: new RegExp(`\\b${literal}[A-Za-z0-9]{36,255}`, 'g'), replacement: MASK };
  }),
  { literal: 'github_pat_', pattern: /\bgithub_pat_[A-Za-z0-9_]{22,255}/g, replacement: MASK },
  { literal: 'glpat-', pattern: /\bglpat-[\w-]{20,255}/g, replacement: MASK },
  { literal: 'npm_', pattern: /\bnpm_[A-Za-z0-9]{36}\b/g, replacement: MASK },
  { literal: 'pypi-', pattern: /\bpypi-[\w-]{50,1000}/g, replacement: MASK },
  { literal: 'KIA', pattern: /\bAKIA[A-Z0-9]{16}\b/g, replacement: MASK },
  { literal: 'ASIA', pattern: /\bASIA[A-Z0-9]{16}\b/g, replacement: MASK },
  { literal: 'AIza', pattern: /\bAIza[\w-]{35}/g, replacement: MASK },
  { literal: 'xox', pattern: /\bxox[abeoprs]-[\w-]{10,255}/g, replacement: MASK },
  { literal: 'hooks.slack.com', pattern: /hooks\.slack\.com\/services\/[\w/]{20,100}/g, replacement: MASK },
  { literal: '_live_', pattern: /\b[rs]k_live_[A-Za-z0-9]{16,255}/g, replacement: MASK },
  { literal: 'sk-', pattern: /\bsk-[\w-]{32,255}/g, replacement: MASK },
  // The first part is of ASCII, in which base64url has a hyphen only for > and ~; thereby no text is read many times.
  { literal: 'eyJ', pattern: /\beyJ\w{10,4000}\.[\w-]{10,4000}\.[\w-]{5,1000}/g, replacement: MASK },
  {
    literal: 'PRIVATE KEY-----',
    pattern:
      /-----BEGIN [A-Z ]{0,30}PRIVATE KEY-----(?:(?!-----BEGIN )[^]){0,16384}?(?:-----END [A-Z ]{0,30}PRIVATE KEY-----|(?=-----BEGIN )|$)/g,
    replacement: MASK,
  },
  { literal: 'uthorization', pattern: AUTHORIZATION, replacement: `$1${MASK}` },
  { literal: 'UTHORIZATION', pattern: AUTHORIZATION, replacement: `$1${MASK}` },
  {
    literal: '://',
    pattern: /\b([a-z][a-z0-9+.-]{1,20}:\/\/)[^\s/:@'"]{0,255}:[^\s/@'"]{1,255}@/gi,
    replacement: `$1${MASK}@`,
  },
];

interface Sorted {
  readonly values: readonly string[];
  /** The same, one byte a character, and as bytes. */
  readonly bytes: readonly string[];
  readonly buffers: readonly Buffer[];
  readonly longest: number;
}

const LITERALS = SHAPES.map(({ literal }) => Buffer.from(literal));

/**
 * Takes out of a text what must not leave the job's log: values of variables and inputs whose names look like
 * credentials, every mask it was told of, and whatever has the shape of a credential. The runner's own masks are not
 * visible to an action, so this is less than what the log hides.
 */
export class Redactor {
  readonly #hidden = new Set<string>();
  /** The longest first, made when they are asked for: masks may come by the thousand. */
  #sorted: Sorted | undefined;

  constructor(environment: Environment) {
    for (const [name, value] of Object.entries(environment)) {
      if (value === undefined || value.length < SHORTEST.named || NOT_A_CREDENTIAL.has(name)) continue;
      if (CREDENTIAL_NAME.test(name.replace(/^INPUT_/, ''))) this.add(value);
    }
  }

  /** Hides a value from now on, and each of its lines, as the runner does. */
  add(mask: string): void {
    const parts = [mask, ...mask.split(/[\r\n]+/)].map((part) => part.trim());
    for (const part of parts) if (part.length >= SHORTEST.mask && !ORDINARY.has(part)) this.#hidden.add(part);
    this.#sorted = undefined;
  }

  redact(text: string): string {
    return redactWith(this.#known().values, text);
  }

  /** The same for bytes that are held one a character (latin1). */
  redactBytes(text: string): string {
    return redactWith(this.#known().bytes, text);
  }

  /** Whether bytes hold anything by which a secret is known; where not, redacting changes nothing. */
  mayChange(bytes: Buffer): boolean {
    const found = (part: Buffer): boolean => bytes.includes(part);
    return LITERALS.some(found) || this.#known().buffers.some(found);
  }

  /** The length in bytes of the longest value that is hidden. */
  get longest(): number {
    return this.#known().longest;
  }

  /** The same value with every text in it redacted; keys are ours. */
  redactAll<T>(value: T): T {
    return mapTexts(value, (text) => this.redact(text)) as T;
  }

  #known(): Sorted {
    if (this.#sorted) return this.#sorted;
    const values = [...this.#hidden].sort((a, b) => b.length - a.length || (a < b ? -1 : 1));
    const buffers = values.map((value) => Buffer.from(value));
    const longest = buffers.reduce((most, { length }) => Math.max(most, length), 0);
    this.#sorted = { values, buffers, longest, bytes: buffers.map((bytes) => bytes.toString('latin1')) };
    return this.#sorted;
  }
}

function redactWith(values: readonly string[], text: string): string {
  let redacted = text;
  for (const value of values) if (redacted.includes(value)) redacted = redacted.replaceAll(value, MASK);
  for (const { literal, pattern, replacement } of SHAPES) {
    if (redacted.includes(literal)) redacted = redacted.replace(pattern, replacement);
  }
  return redacted;
}

function mapTexts(value: unknown, change: (text: string) => string): unknown {
  if (typeof value === 'string') return change(value);
  if (Array.isArray(value)) return value.map((entry) => mapTexts(entry, change));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, entry]) => [key, mapTexts(entry, change)]));
}
