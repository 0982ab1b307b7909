import correct from 'spdx-correct';

import { licenseTree } from './expression.ts';
import { licenseOfName } from './names.ts';

const MAX_LENGTH = 200;
/** Words that look like a license to one who guesses, and say that there is none, or another. */
const NO_LICENSE =
  /^(?:unlicensed|proprietary|commercial|public[- ]?domain|other\b.*|see (?:the )?licen[cs]e.*|custom\b.*|.*\*)$/i;
const ADDRESS =
  /^https?:\/\/(?:www\.)?(?:opensource\.org\/licenses?|spdx\.org\/licenses)\/([\w.+-]+?)(?:\.html|\.php)?\/?$/i;
const APACHE = /^https?:\/\/(?:www\.)?apache\.org\/licenses\/LICENSE-2\.0(?:\.txt|\.html)?\/?$/i;

/** What may stand beside the words of an identifier. */
const FILLERS = new Set(['the', 'license', 'licence', 'version', 'v', 'software', 'public', 'gnu']);

function wordsOf(text: string): readonly string[] {
  return text.toLowerCase().match(/[a-z]+|\d+/g) ?? [];
}

/**
 * Whether an identifier says what the words say, all of it and no more: `Acme Limited` is not `MIT`, `Eclipse 2.0` is not version 1.0,
 * and `MIT and others` is not `MIT` alone. spdx-correct guesses by parts of words.
 */
function isFaithful(identifier: string, words: string): boolean {
  const isLater = words.includes('+') || /later|newer/i.test(words);
  if (isLater !== /\+$|-or-later$/.test(identifier)) return false;
  const said = new Set(wordsOf(words));
  const meant = new Set(wordsOf(identifier));
  return (
    [...meant].every((word) => word === '0' || said.has(word) || said.has(`${word}v`)) &&
    [...said].every((word) => FILLERS.has(word) || meant.has(word) || meant.has(word.replace(/v$/, '')))
  );
}

/** Identifiers are of few words; spdx-correct takes a millisecond for each text, so that thousands of odd ones are not all asked. */
const MAX_WORDS = 5;
const MAX_GUESSES = 1_000;
let guesses = 0;

function guessed(words: string): string | undefined {
  const telling = wordsOf(words).filter((word) => !FILLERS.has(word));
  if (telling.length === 0 || telling.length > MAX_WORDS || guesses >= MAX_GUESSES) return undefined;
  guesses++;
  const identifier = correct(words, { upgrade: false });
  return identifier !== null && isFaithful(identifier, words) ? identifier : undefined;
}

/** The SPDX identifier that a license's name or address means; undefined where that would be a guess. */
export function correctedLicense(text: string): string | undefined {
  if (text.length > MAX_LENGTH || NO_LICENSE.test(text)) return undefined;
  if (APACHE.test(text)) return 'Apache-2.0';
  const address = ADDRESS.exec(text)?.[1];
  if (address !== undefined && licenseTree(address)) return address;
  const words = address ?? text;
  return licenseOfName(words) ?? guessed(words);
}
