/**
 * Two independent words of 32 bits for a text, held until the next text: identifiers are kept as numbers, not as texts.
 * Source: the mixing constants and the final avalanche are those of MurmurHash3 and xxHash, both in the public domain.
 */
export class TextHash {
  first = 0;
  second = 0;

  of(text: string): this {
    let a = 0xdeadbeef;
    let b = 0x41c6ce57;
    for (let at = 0; at < text.length; at++) {
      const code = text.charCodeAt(at);
      a = Math.imul(a ^ code, 0x9e3779b1);
      b = Math.imul(b ^ code, 0x85ebca77);
      // Without it what the high bits hold would never reach the low ones.
      a ^= a >>> 15;
      b ^= b >>> 13;
    }
    a = Math.imul(a ^ (a >>> 16), 0x85ebca6b) ^ Math.imul(b ^ (b >>> 13), 0xc2b2ae35);
    b = Math.imul(b ^ (b >>> 16), 0x85ebca6b) ^ Math.imul(a ^ (a >>> 13), 0xc2b2ae35);
    this.first = a >>> 0;
    this.second = b >>> 0;
    return this;
  }
}
