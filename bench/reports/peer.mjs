/**
 * Reads one report with another parser, as its documentation says, and prints what it took:
 * `node peer.mjs FOLDER PARSER PATH`, FOLDER being where the parsers are installed.
 */
import console from 'node:console';
import { createReadStream, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import process from 'node:process';
import { promisify } from 'node:util';

const [folder = '.', parser = '', path = ''] = process.argv.slice(2);
const load = createRequire(join(folder, 'x.js'));

/** Only to parse: counting what is in the tree comes on top for whoever uses it. */
const PARSERS = {
  'fast-xml-parser': () => {
    const { XMLParser } = load('fast-xml-parser');
    return new XMLParser({ ignoreAttributes: false }).parse(readFileSync(path, 'utf8'));
  },
  xml2js: () => load('xml2js').parseStringPromise(readFileSync(path, 'utf8')),
  saxes: async () => {
    const { SaxesParser } = load('saxes');
    const sax = new SaxesParser();
    let tags = 0;
    sax.on('opentag', () => tags++);
    for await (const chunk of createReadStream(path, { encoding: 'utf8', highWaterMark: 256 * 1024 })) sax.write(chunk);
    sax.close();
    return tags;
  },
  'lcov-parse': () => promisify(load('lcov-parse'))(path),
  'JSON.parse': () => JSON.parse(readFileSync(path, 'utf8')),
};

const began = performance.now();
const before = process.cpuUsage();
await PARSERS[parser]();
const { user, system } = process.cpuUsage(before);
const wall = performance.now() - began;
console.log(JSON.stringify({ wall, processor: (user + system) / 1000, memory: process.resourceUsage().maxRSS * 1024 }));
