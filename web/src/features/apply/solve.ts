import type { ApplicationChallenge } from "@fairway/client";
import { sha256 } from "./sha256.ts";

const bytesOf = (hex: string): number[] => (hex.match(/../g) ?? []).map((pair) => Number.parseInt(pair, 16));
const pause = () => new Promise<void>((done) => setTimeout(done, 0));
const atOnce = 250;

/** Solves the riddle of a form, a little at a time, so that typing goes on meanwhile. */
export async function solve({ parameters }: ApplicationChallenge): Promise<{ counter: number; derivedKey: string }> {
  const fixed = [...bytesOf(parameters.salt), ...bytesOf(parameters.nonce)];
  const message = new Uint8Array(fixed.length + 4);
  message.set(fixed);
  const counterAt = new DataView(message.buffer, fixed.length);
  for (let counter = 0; ; counter++) {
    if (counter % atOnce === atOnce - 1) await pause();
    counterAt.setUint32(0, counter);
    const derivedKey = sha256(message);
    if (derivedKey.startsWith(parameters.keyPrefix)) return { counter, derivedKey };
  }
}
