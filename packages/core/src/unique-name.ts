let made = 0;

/**
 * A name that no other process and no other call makes: letters, digits and hyphens. It keeps no secret; for one there is
 * node:crypto, which takes 8 ms to load.
 */
export function uniqueName(): string {
  const parts = [process.pid, Date.now(), ++made, Math.floor(Math.random() * Number.MAX_SAFE_INTEGER)];
  return parts.map((part) => part.toString(36)).join('-');
}
