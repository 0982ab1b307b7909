import { StringDecoder } from 'node:string_decoder';

import { ReportFault } from '../fault.ts';

type Decode = (chunk: Buffer) => string;

/** As much as an XML declaration takes. */
const DECLARATION = 200;

function ofStringDecoder(encoding: 'utf8' | 'utf16le' | 'latin1'): Decode {
  const decoder = new StringDecoder(encoding);
  return (chunk) => decoder.write(chunk);
}

function bigEndian(): Decode {
  const decoder = new TextDecoder('utf-16be');
  return (chunk) => decoder.decode(chunk, { stream: true });
}

function named(label: string): Decode {
  if (/^utf-?8$/i.test(label)) return ofStringDecoder('utf8');
  // A declaration that can be read byte by byte is not UTF-16, whatever it says.
  if (/^utf-?16/i.test(label)) return ofStringDecoder('utf8');
  try {
    const decoder = new TextDecoder(label);
    return (chunk) => decoder.decode(chunk, { stream: true });
  } catch (cause) {
    throw new ReportFault(`the declared encoding \`${label.slice(0, 40)}\` is not known`, { line: 1, cause });
  }
}

function decoderFor(head: Buffer): { readonly decode: Decode; readonly skip: number } {
  if (head[0] === 0xef && head[1] === 0xbb && head[2] === 0xbf) return { decode: ofStringDecoder('utf8'), skip: 3 };
  if (head[0] === 0xff && head[1] === 0xfe) return { decode: ofStringDecoder('utf16le'), skip: 2 };
  if (head[0] === 0xfe && head[1] === 0xff) return { decode: bigEndian(), skip: 2 };
  if (head[0] !== 0 && head[1] === 0 && head[3] === 0) return { decode: ofStringDecoder('utf16le'), skip: 0 };
  if (head[0] === 0 && head[1] !== 0 && head[2] === 0) return { decode: bigEndian(), skip: 0 };
  const declared = /^\s*<\?xml[^>]*?encoding\s*=\s*["']([^"']+)["']/.exec(head.toString('latin1', 0, DECLARATION));
  return { decode: named(declared?.[1] ?? 'utf-8'), skip: 0 };
}

/**
 * The text of a file in pieces: a byte order mark goes before the shape of the first bytes, and that before the XML declaration.
 * @throws ReportFault for an archive or an encoding that is not known
 */
export async function* decoded(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<string> {
  let decode: Decode | undefined;
  for await (const chunk of chunks) {
    const bytes = Buffer.from(chunk.buffer, chunk.byteOffset, chunk.byteLength);
    if (decode) {
      yield decode(bytes);
      continue;
    }
    if (bytes.length === 0) continue;
    if (bytes.toString('latin1', 0, 4) === 'PK\u0003\u0004' || (bytes[0] === 0x1f && bytes[1] === 0x8b))
      throw new ReportFault('is an archive, not a report: unpack it in a step before this one');
    const { decode: chosen, skip } = decoderFor(bytes);
    decode = chosen;
    yield decode(bytes.subarray(skip));
  }
}
