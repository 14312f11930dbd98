import type { Ctx, Platform } from "../../platform/index.ts";
import { partitionKeeper } from "./partitions.ts";
import { readFact, readPage } from "./read-facts.ts";
import { type RecordInput, recordFacts } from "./record-facts.ts";
import type { FactFilter } from "./repo.ts";
import { type FactAddress, reverseFact } from "./reverse-fact.ts";
import type { FactsParts } from "./types.ts";

/** Records, reads and reverses facts. */
export function createFacts({ platform }: { platform: Platform }) {
  const parts: FactsParts = { platform, ensurePartitions: partitionKeeper(platform) };
  return {
    ensurePartitions: parts.ensurePartitions,
    record: (ctx: Ctx, input: RecordInput) => recordFacts(parts, ctx, input),
    list: (ctx: Ctx, filter: FactFilter) => readPage(parts, ctx, filter),
    get: (ctx: Ctx, address: FactAddress) => readFact(parts, ctx, address),
    reverse: (ctx: Ctx, address: FactAddress, reason: string) => reverseFact(parts, ctx, address, reason),
  };
}
export type Facts = ReturnType<typeof createFacts>;
