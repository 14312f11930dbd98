import { createHmac, randomBytes, timingSafeEqual } from "node:crypto";

const alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
const periodS = 30;

/** Bytes as base32, the way authenticator apps take a secret. */
export function base32(bytes: Uint8Array): string {
  let [bits, value, text] = [0, 0, ""];
  for (const byte of bytes) {
    value = (value << 8) | byte;
    bits += 8;
    while (bits >= 5) {
      bits -= 5;
      text += alphabet[(value >>> bits) & 31];
      value &= (1 << bits) - 1;
    }
  }
  return bits > 0 ? text + alphabet[(value << (5 - bits)) & 31] : text;
}

function bytesOf(text: string): Buffer {
  const bytes: number[] = [];
  let [bits, value] = [0, 0];
  for (const sign of text) {
    value = (value << 5) | alphabet.indexOf(sign);
    bits += 5;
    if (bits < 8) continue;
    bits -= 8;
    bytes.push((value >>> bits) & 255);
    value &= (1 << bits) - 1;
  }
  return Buffer.from(bytes);
}

/** A new secret of 160 bits. */
export const newTotpSecret = (): string => base32(randomBytes(20));

/** What an authenticator app reads from a QR code. */
export function totpUri(secret: string, email: string): string {
  const search = new URLSearchParams({ secret, issuer: "Fairway", algorithm: "SHA1", digits: "6", period: "30" });
  return `otpauth://totp/${encodeURIComponent(`Fairway:${email}`)}?${search}`;
}

/** The code of one step of thirty seconds (RFC 6238). */
export function totpCode(secret: string, step: number): string {
  const counter = Buffer.alloc(8);
  counter.writeBigUInt64BE(BigInt(step));
  const mac = createHmac("sha1", bytesOf(secret)).update(counter).digest();
  const offset = (mac.at(-1) ?? 0) & 15;
  return String((mac.readUInt32BE(offset) & 0x7fffffff) % 1_000_000).padStart(6, "0");
}

export const stepAt = (now: Temporal.Instant): number => Math.floor(now.epochMilliseconds / 1000 / periodS);

/** The step that a code belongs to: this one, or the one before or after, for clocks that differ; null for none. */
export function stepOf(secret: string, code: string, now: Temporal.Instant): number | null {
  const present = stepAt(now);
  const given = Buffer.from(code);
  const matches = (step: number) => {
    const right = Buffer.from(totpCode(secret, step));
    return right.length === given.length && timingSafeEqual(right, given);
  };
  return [present, present - 1, present + 1].find(matches) ?? null;
}
