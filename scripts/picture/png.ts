import { crc32, deflateSync, inflateSync } from 'node:zlib';

const SIGNATURE = 8;
const COLOURS = 256;
/** Red, green and blue of eight bits each, not interlaced: what a browser's screenshot is. https://www.w3.org/TR/png-3/ */
const SCREENSHOT = '8,2,0,0,0';

/** A picture in its points: red, green and blue, row after row. */
interface Points {
  readonly width: number;
  readonly height: number;
  readonly bytes: Buffer;
}

/** A screenshot as a PNG of its 256 commonest colours, each other one as the nearest of them: less than half the size. */
export function smallPng(screenshot: Buffer): Buffer {
  const { width, height, bytes } = pointsOf(screenshot);
  const colours = new Map<number, number>();
  const colourAt = (point: number): number => bytes.readUIntBE(point * 3, 3);
  for (let point = 0; point < width * height; point++)
    colours.set(colourAt(point), (colours.get(colourAt(point)) ?? 0) + 1);
  const palette = [...colours]
    .sort(([a, x], [b, y]) => y - x || a - b)
    .slice(0, COLOURS)
    .map(([colour]) => colour);
  const places = new Map([...colours.keys()].map((colour) => [colour, nearest(colour, palette)]));
  const rows = Buffer.alloc(height * (width + 1));
  for (let point = 0; point < width * height; point++)
    rows[point + Math.floor(point / width) + 1] = places.get(colourAt(point)) ?? 0;
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  head.set([8, 3, 0, 0, 0], 8);
  return Buffer.concat([
    screenshot.subarray(0, SIGNATURE),
    chunk('IHDR', head),
    chunk('PLTE', Buffer.from(palette.flatMap(channels))),
    chunk('IDAT', deflateSync(rows, { level: 9, memLevel: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

function channels(colour: number): readonly number[] {
  return [colour >> 16, (colour >> 8) & 255, colour & 255];
}

function nearest(colour: number, palette: readonly number[]): number {
  const wanted = channels(colour);
  const distances = palette.map((each) =>
    channels(each).reduce((sum, channel, index) => sum + (channel - (wanted[index] ?? 0)) ** 2, 0),
  );
  return distances.indexOf(Math.min(...distances));
}

function pointsOf(png: Buffer): Points {
  const data: Buffer[] = [];
  let head: Buffer = Buffer.alloc(13);
  for (let at = SIGNATURE; at < png.length; at += 12 + png.readUInt32BE(at)) {
    const body = png.subarray(at + 8, at + 8 + png.readUInt32BE(at));
    const name = png.toString('latin1', at + 4, at + 8);
    if (name === 'IHDR') head = body;
    if (name === 'IDAT') data.push(body);
  }
  if ([...head.subarray(8)].join() !== SCREENSHOT) throw new Error('This PNG is not of red, green and blue.');
  const [width, height] = [head.readUInt32BE(0), head.readUInt32BE(4)];
  return { width, height, bytes: unfiltered(inflateSync(Buffer.concat(data)), width * 3) };
}

/** Each byte is stored as its difference to what its row's filter says. */
function unfiltered(rows: Buffer, length: number): Buffer {
  const bytes = Buffer.alloc((rows.length / (length + 1)) * length);
  for (let at = 0; at < bytes.length; at++) {
    const row = Math.floor(at / length);
    const isFirst = at % length < 3;
    const left = isFirst ? 0 : (bytes[at - 3] ?? 0);
    const above = bytes[at - length] ?? 0;
    const corner = isFirst ? 0 : (bytes[at - length - 3] ?? 0);
    const foreseen = [0, left, above, (left + above) >> 1, paeth(left, above, corner)];
    bytes[at] = (rows[at + row + 1] ?? 0) + (foreseen[rows[row * (length + 1)] ?? 0] ?? 0);
  }
  return bytes;
}

function paeth(left: number, above: number, corner: number): number {
  const [toLeft, toAbove, toCorner] = [above - corner, left - corner, left + above - 2 * corner].map(Math.abs);
  if (toLeft === undefined || toAbove === undefined || toCorner === undefined) return 0;
  if (toLeft <= toAbove && toLeft <= toCorner) return left;
  return toAbove <= toCorner ? above : corner;
}

function chunk(name: string, body: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(name, 'latin1'), body]);
  const frame = Buffer.alloc(4);
  frame.writeUInt32BE(body.length);
  const sum = Buffer.alloc(4);
  sum.writeUInt32BE(crc32(named));
  return Buffer.concat([frame, named, sum]);
}
