import type { Id } from "@fairway/kernel";
import type { Logger } from "pino";

/** Relays one vendor at a time, and never the same twice at once: a poke during its turn gives it another. */
export function createRelayQueue(relayVendor: (vendorId: Id<"vendor">) => Promise<number>, log: Logger) {
  const waiting = new Set<Id<"vendor">>();
  let working: Promise<void> | null = null;
  const work = async () => {
    for (const vendorId of waiting) {
      waiting.delete(vendorId);
      await relayVendor(vendorId).catch((error: unknown) => log.warn({ err: error }, "relay will try again"));
    }
    working = null;
  };
  return {
    poke(vendorId: Id<"vendor">): void {
      waiting.add(vendorId);
      working ??= work();
    },
    /** When nothing is on its way. */
    settled: async (): Promise<void> => {
      await working;
    },
  };
}
