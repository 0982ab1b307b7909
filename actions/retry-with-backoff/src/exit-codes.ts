import { Mistake, type Decoder } from '@qeml-actions/core';
import { parseExitCodes, type ExitCodes } from '@qeml-actions/attempts';

/** Exit codes and ranges of them, with commas between. */
export function exitCodes(): Decoder<ExitCodes> {
  return {
    expected: 'exit codes and ranges such as `3, 7, 100-120`',
    decode: (text) => parseExitCodes(text) ?? new Mistake(),
  };
}
