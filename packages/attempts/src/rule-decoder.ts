import { constants } from 'node:os';

import { messageOf, Mistake, parseDuration, type Decoder } from '@qeml-actions/core';
import { parseExitCodes } from './exit-codes.ts';
import { compilePattern } from './pattern.ts';
import type { Condition, Rule } from './rule.ts';

const KINDS = 'failure, timeout, idle, transient, signal: SEGV, exit-code: 3, 7, 100-120, output: TEXT, pattern: /…/';
const LINE = /^(?:\[([^\]]*)\]\s*)?([a-z-]+)(?:\s*:\s*(.*))?$/s;

/** Reads one rule: `[limit=2 delay=30s] exit-code: 5`. `stop-on` takes no options: it causes no retries. */
export function ruleDecoder(takesOptions: boolean): Decoder<Rule> {
  return {
    expected: `a rule such as ${KINDS}`,
    decode: async (text) => {
      const [, options, kind, value] = LINE.exec(text) ?? [];
      if (kind === undefined) return new Mistake(`expected one of ${KINDS}`);
      if (options !== undefined && !takesOptions) {
        return new Mistake('[limit delay] belong to retry-on: a rule of stop-on causes no retries');
      }
      const condition = await conditionOf(kind, value?.trim() ?? '');
      if (condition instanceof Mistake) return condition;
      const read = optionsOf(options ?? '');
      return read instanceof Mistake ? read : { text, condition, ...read };
    },
  };
}

async function conditionOf(kind: string, value: string): Promise<Condition | Mistake> {
  switch (kind) {
    case 'failure':
    case 'timeout':
    case 'idle':
    case 'transient':
      return value === '' ? { kind } : new Mistake(`${kind} takes no value`);
    case 'signal':
      return signalCondition(value);
    case 'exit-code': {
      const codes = value === '*' ? '*' : parseExitCodes(value);
      return codes ? { kind, codes } : new Mistake('exit-code takes codes and ranges such as 3, 7, 100-120, or *');
    }
    case 'output':
      return value === '' ? new Mistake('output takes the text to look for') : { kind, text: value };
    case 'pattern':
      return patternCondition(value);
    default:
      return new Mistake(`there is no rule "${kind}"; the rules are ${KINDS}`);
  }
}

function signalCondition(value: string): Condition | Mistake {
  const name = value.toUpperCase().replace(/^(?!SIG)/, 'SIG');
  if (name in constants.signals) return { kind: 'signal', signal: name as NodeJS.Signals };
  return new Mistake(`signal takes the name of a signal such as SEGV or KILL, not "${value}"`);
}

async function patternCondition(value: string): Promise<Condition | Mistake> {
  const match = /^\/(.+)\/(i?)$/s.exec(value);
  if (!match) return new Mistake('pattern takes /a regular expression/, with i after it to ignore case');
  const [, source = '', flag] = match;
  try {
    return { kind: 'pattern', test: await compilePattern(source, flag === 'i') };
  } catch (error) {
    return new Mistake(`the pattern cannot be used: ${messageOf(error)}`);
  }
}

function optionsOf(text: string): Pick<Rule, 'limit' | 'delay'> | Mistake {
  let options: Pick<Rule, 'limit' | 'delay'> = {};
  for (const option of text.split(/\s+/).filter((part) => part !== '')) {
    const [name, value = ''] = option.split('=', 2);
    const delay = parseDuration(value);
    if (name === 'limit' && /^\d{1,6}$/.test(value)) options = { ...options, limit: Number(value) };
    else if (name === 'delay' && delay !== undefined) options = { ...options, delay };
    else return new Mistake(`"${option}" is no option: expected limit=2 (retries) or delay=30s`);
  }
  return options;
}
