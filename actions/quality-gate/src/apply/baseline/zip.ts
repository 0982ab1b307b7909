import { crc32, deflateRawSync } from 'node:zlib';

const DEFLATED = 8;
const UTF8_NAMES = 0x0800;
const VERSION = 20;
/** 1 January 1980, the earliest that DOS knows: the same content is the same archive. */
const DATE = (1 << 5) | 1;

/** A zip archive of one file. */
export function zipOf(path: string, content: Uint8Array): Uint8Array {
  const name = Buffer.from(path);
  const packed = deflateRawSync(content);
  const common = Buffer.alloc(26);
  common.writeUInt16LE(VERSION, 0);
  common.writeUInt16LE(UTF8_NAMES, 2);
  common.writeUInt16LE(DEFLATED, 4);
  common.writeUInt16LE(DATE, 8);
  common.writeUInt32LE(crc32(content), 10);
  common.writeUInt32LE(packed.length, 14);
  common.writeUInt32LE(content.length, 18);
  common.writeUInt16LE(name.length, 22);
  const local = Buffer.concat([signature(0x04034b50), common, name, packed]);
  const made = Buffer.alloc(2);
  made.writeUInt16LE(VERSION);
  // Comment, disk, attributes and the offset of the file: all nothing.
  const entry = Buffer.concat([signature(0x02014b50), made, common, Buffer.alloc(14), name]);
  const end = Buffer.alloc(18);
  end.writeUInt16LE(1, 4);
  end.writeUInt16LE(1, 6);
  end.writeUInt32LE(entry.length, 8);
  end.writeUInt32LE(local.length, 12);
  return Buffer.concat([local, entry, signature(0x06054b50), end]);
}

function signature(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(value);
  return bytes;
}
