const offset = 0xcbf29ce484222325n;
const prime = 0x100000001b3n;
const mask = 0xffffffffffffffffn;

/**
 * Sixteen hexadecimal digits that are the same for the same value: names a write after what it writes, so that a
 * resumed or repeated one is told. No protection against anybody (FNV-1a, 64 bits).
 */
export function fingerprint(value: unknown): string {
  let hash = offset;
  const text = JSON.stringify(value);
  for (let at = 0; at < text.length; at += 1) {
    hash = ((hash ^ BigInt(text.charCodeAt(at))) * prime) & mask;
  }
  return hash.toString(16).padStart(16, '0');
}
