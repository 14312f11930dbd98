import type { TestClient } from "./client.ts";
import { createHash } from "node:crypto";

type Address = { vendorSlug: string; formSlug: string };

/** Solves the riddle of a form, as the page does. */
export async function solved(anonymous: TestClient, address: Address) {
  const challenge = await anonymous.ok("createApplicationChallenge", { params: address });
  const { nonce, salt, keyPrefix } = challenge.parameters;
  const password = Buffer.concat([Buffer.from(nonce, "hex"), Buffer.alloc(4)]);
  for (let counter = 0; ; counter++) {
    password.writeUInt32BE(counter, password.length - 4);
    const derivedKey = createHash("sha256").update(Buffer.from(salt, "hex")).update(password).digest("hex");
    if (derivedKey.startsWith(keyPrefix)) return { challenge, solution: { counter, derivedKey } };
  }
}
