import { generateKeyPairSync, randomBytes, sign } from 'node:crypto';

const bytes = (...parts: readonly (number | Buffer)[]): Buffer =>
  Buffer.concat(parts.map((part) => (typeof part === 'number' ? Buffer.from([part]) : part)));

function lengthOf(content: Buffer): Buffer {
  if (content.length < 128) return bytes(content.length);
  return content.length < 256
    ? bytes(0x81, content.length)
    : bytes(0x82, content.length >> 8, content.length & 255);
}

/** One value of ASN.1 in DER. */
const der = (tag: number, ...content: readonly Buffer[]): Buffer => {
  const whole = Buffer.concat(content);
  return bytes(tag, lengthOf(whole), whole);
};
const sequence = (...content: readonly Buffer[]): Buffer => der(0x30, ...content);
const identifier = (hex: string): Buffer => der(0x06, Buffer.from(hex, 'hex'));
const utcTime = (date: Date): Buffer =>
  der(0x17, Buffer.from(`${date.toISOString().replace(/[-:T]/g, '').slice(2, 14)}Z`));

const sha256WithRsa = sequence(identifier('2a864886f70d01010b'), der(0x05));
const commonName = (name: string): Buffer =>
  sequence(der(0x31, sequence(identifier('550403'), der(0x0c, Buffer.from(name)))));

const pem = (label: string, content: Buffer): string =>
  `-----BEGIN ${label}-----\n${(content.toString('base64').match(/.{1,64}/g) ?? []).join('\n')}\n-----END ${label}-----\n`;

const day = 86_400_000;

/** A certificate with its private key, as PEM, for an app of this tenant. */
export function selfSignedCertificate(validForDays = 30): {
  readonly certificate: string;
  readonly key: string;
} {
  const { privateKey, publicKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
  const now = Date.now();
  const name = commonName('Den lokala tenanten');
  const content = sequence(
    der(0x02, bytes(1, randomBytes(8))),
    sha256WithRsa,
    name,
    sequence(utcTime(new Date(now - 60 * day)), utcTime(new Date(now + validForDays * day))),
    name,
    publicKey.export({ type: 'spki', format: 'der' }),
  );
  const signature = sign('sha256', content, privateKey);
  const certificate = sequence(content, sha256WithRsa, der(0x03, bytes(0, signature)));
  return {
    certificate: pem('CERTIFICATE', certificate),
    key: privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(),
  };
}
