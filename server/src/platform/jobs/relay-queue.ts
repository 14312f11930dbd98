import type { Id } from "@fairway/kernel";

/** Relays one vendor at a time, and never the same twice at once: a poke during its turn gives it another. */
export function createRelayQueue(
  relayVendor: (vendorId: Id<"vendor">) => Promise<number>,
  failed: (vendorId: Id<"vendor">, error: unknown) => void,
) {
  const waiting = new Set<Id<"vendor">>();
  let working: Promise<void> | null = null;
  const work = async () => {
    for (const vendorId of waiting) {
      waiting.delete(vendorId);
      await relayVendor(vendorId).catch((error: unknown) => failed(vendorId, error));
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
