import { crc32, deflateRawSync } from 'node:zlib';

export interface ZipEntry {
  /** As it is to stand in the archive, even if it leaves it. */
  readonly path: string;
  readonly content: string | Uint8Array;
}

const DEFLATED = 8;
const UTF8_NAMES = 0x0800;
const VERSION = 20;
/** 1 January 2026, as DOS writes dates. */
const DATE = ((2026 - 1980) << 9) | (1 << 5) | 1;

/** A zip archive of these files, deflated; the same bytes for the same entries. */
export function zipOf(entries: readonly ZipEntry[]): Uint8Array {
  const bodies: Uint8Array[] = [];
  const directory: Uint8Array[] = [];
  let offset = 0;
  for (const { path, content } of entries) {
    const bytes = Buffer.from(content);
    const packed = deflateRawSync(bytes);
    const name = Buffer.from(path);
    const common = commonHeader(bytes, packed.length, name.length);
    const local = Buffer.concat([signature(0x04034b50), common, name, packed]);
    directory.push(directoryEntry(common, offset), name);
    bodies.push(local);
    offset += local.length;
  }
  const listing = Buffer.concat(directory);
  return Buffer.concat([...bodies, listing, ending(entries.length, listing.length, offset)]);
}

function signature(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(value);
  return bytes;
}

/** What the local header and the directory say alike, 26 bytes. */
function commonHeader(bytes: Uint8Array, packed: number, name: number): Buffer {
  const header = Buffer.alloc(26);
  header.writeUInt16LE(VERSION, 0);
  header.writeUInt16LE(UTF8_NAMES, 2);
  header.writeUInt16LE(DEFLATED, 4);
  header.writeUInt16LE(DATE, 8);
  header.writeUInt32LE(crc32(bytes), 10);
  header.writeUInt32LE(packed, 14);
  header.writeUInt32LE(bytes.length, 18);
  header.writeUInt16LE(name, 22);
  return header;
}

function directoryEntry(common: Uint8Array, offset: number): Buffer {
  const rest = Buffer.alloc(14);
  rest.writeUInt32LE(offset, 10);
  const version = Buffer.alloc(2);
  version.writeUInt16LE(VERSION);
  return Buffer.concat([signature(0x02014b50), version, common, rest]);
}

function ending(count: number, size: number, offset: number): Buffer {
  const end = Buffer.alloc(18);
  end.writeUInt16LE(count, 4);
  end.writeUInt16LE(count, 6);
  end.writeUInt32LE(size, 8);
  end.writeUInt32LE(offset, 12);
  return Buffer.concat([signature(0x06054b50), end]);
}
