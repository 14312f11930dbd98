import { createHash } from "node:crypto";
import { expect, test } from "vitest";
import { sha256 } from "./sha256.ts";
import { solve } from "./solve.ts";

test("the digest is that of the platform, for every length around a block", () => {
  for (let length = 0; length < 140; length++) {
    const bytes = Uint8Array.from({ length }, (_, i) => (i * 37 + length) % 256);
    expect(sha256(bytes)).toBe(createHash("sha256").update(bytes).digest("hex"));
  }
});

test("a riddle is solved as the server looks at it", async () => {
  const [nonce, salt] = ["00112233445566778899aabbccddeeff", "ffeeddccbbaa99887766554433221100"];
  const parameters = {
    algorithm: "SHA-256" as const,
    cost: 1 as const,
    data: {},
    keyLength: 32,
    keyPrefix: "00",
    nonce,
    salt,
  };
  const { counter, derivedKey } = await solve({ parameters, signature: "00" });
  const count = Buffer.alloc(4);
  count.writeUInt32BE(counter);
  const message = Buffer.concat([Buffer.from(salt, "hex"), Buffer.from(nonce, "hex"), count]);
  expect(derivedKey).toBe(createHash("sha256").update(message).digest("hex"));
  expect(derivedKey.startsWith("00")).toBe(true);
});
