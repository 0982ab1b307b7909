import { StringDecoder } from 'node:string_decoder';

/** Turns a stream that may be UTF-16 into UTF-8; UTF-8 passes through untouched, valid or not. */
export interface Transcoder {
  write(chunk: Buffer): Buffer;
  end(): Buffer;
}

type Encoding = 'utf8' | 'utf16le' | 'utf16be';

const EMPTY = Buffer.alloc(0);

/** Decides by the first bytes: a byte order mark, or every other byte zero. */
export function createTranscoder(): Transcoder {
  let encoding: Encoding | undefined;
  let start: Buffer = EMPTY;
  let odd: Buffer = EMPTY;
  const decoder = new StringDecoder('utf16le');
  const decode = (chunk: Buffer): Buffer => {
    if (encoding === 'utf8') return chunk;
    if (encoding === 'utf16le') return Buffer.from(decoder.write(chunk), 'utf8');
    const whole = odd.length > 0 ? Buffer.concat([odd, chunk]) : Buffer.from(chunk);
    const even = whole.length & ~1;
    odd = Buffer.from(whole.subarray(even));
    return Buffer.from(decoder.write(whole.subarray(0, even).swap16()), 'utf8');
  };
  const settle = (): Buffer => {
    encoding = detect(start);
    const bytes = start;
    start = EMPTY;
    return decode(bytes);
  };
  return {
    write(chunk) {
      if (encoding) return decode(chunk);
      start = start.length > 0 ? Buffer.concat([start, chunk]) : chunk;
      return start.length >= 4 ? settle() : EMPTY;
    },
    end() {
      const rest = encoding ? EMPTY : settle();
      return Buffer.concat([rest, Buffer.from(decoder.end(), 'utf8')]);
    },
  };
}

function detect(start: Buffer): Encoding {
  const [a, b, c, d] = start;
  if (a === 0xff && b === 0xfe) return 'utf16le';
  if (a === 0xfe && b === 0xff) return 'utf16be';
  if (a !== 0 && b === 0 && c !== 0 && d === 0) return 'utf16le';
  if (a === 0 && b !== 0 && c === 0 && d !== 0) return 'utf16be';
  return 'utf8';
}
