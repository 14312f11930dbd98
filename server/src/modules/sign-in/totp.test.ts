import { expect, test } from "vitest";
import { base32, newTotpSecret, stepAt, stepOf, totpCode, totpUri } from "./totp.ts";

const secret = base32(Buffer.from("12345678901234567890"));

test("codes are those of RFC 6238", () => {
  const at = (seconds: number) => totpCode(secret, Math.floor(seconds / 30));
  expect([59, 1111111109, 1111111111, 1234567890, 2000000000, 20000000000].map(at)).toEqual([
    "287082",
    "081804",
    "050471",
    "005924",
    "279037",
    "353130",
  ]);
});

test("a code is good in its step and the ones beside it, and in no other", () => {
  const now = Temporal.Instant.from("2026-03-31T12:00:00Z");
  const code = totpCode(secret, stepAt(now));
  for (const seconds of [-30, 0, 29, 59]) expect(stepOf(secret, code, now.add({ seconds }))).toBe(stepAt(now));
  for (const seconds of [-31, 60, 90]) expect(stepOf(secret, code, now.add({ seconds }))).toBeNull();
  expect(stepOf(secret, "12345", now)).toBeNull();
});

test("secrets are long, and an app can read them", () => {
  expect(newTotpSecret()).toMatch(/^[A-Z2-7]{32}$/);
  expect(totpUri(secret, "ada@example.com")).toBe(
    `otpauth://totp/Fairway%3Aada%40example.com?secret=${secret}&issuer=Fairway&algorithm=SHA1&digits=6&period=30`,
  );
});
