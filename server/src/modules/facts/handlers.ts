import { parseId, publicId } from "@fairway/kernel";
import { z } from "zod";
import { encodeCursor, type Handlers, readCursor } from "../../platform/index.ts";
import { mayRecordFor } from "./policy.ts";
import { toApi } from "./present.ts";
import type { Facts } from "./service.ts";

/** The business date and the id of the last fact of a page. */
const place = z.tuple([z.iso.date(), z.uuid()]);

function afterOf(cursor: string | undefined): { occurredOn: string; id: string } | undefined {
  const [occurredOn, id] = readCursor(place, cursor) ?? [];
  return occurredOn === undefined || id === undefined ? undefined : { occurredOn, id };
}

/** The operations of facts. */
export const factsHandlers = (
  facts: Facts,
): Pick<Handlers, "recordFacts" | "listFacts" | "getFact" | "reverseFact"> => ({
  async recordFacts({ ctx, body }) {
    const { ids, ...counts } = await facts.record(ctx, body.facts);
    return { ...counts, ids: ids.map((id) => publicId("fact", id)) };
  },
  async listFacts({ ctx, params, query }) {
    const partnerId = parseId("partner", params.partnerId);
    const { kind, from, to, limit } = query;
    const found = await facts.list(ctx, { partnerId, kind, from, to, limit, after: afterOf(query.cursor) });
    const items = found.slice(0, limit);
    const last = found.length > limit ? items.at(-1) : undefined;
    return { items: items.map(toApi), nextCursor: last ? encodeCursor([last.occurredOn, last.id]) : null };
  },
  async getFact({ ctx, params }) {
    const address = { partnerId: parseId("partner", params.partnerId), factId: parseId("fact", params.factId) };
    const { fact, chain } = await facts.get(ctx, address);
    return {
      ...toApi(fact),
      chain: chain.map(toApi),
      can: { reverse: mayRecordFor(ctx.actor, address.partnerId) && fact.reversal === null },
    };
  },
  async reverseFact({ ctx, params, body }) {
    const address = { partnerId: parseId("partner", params.partnerId), factId: parseId("fact", params.factId) };
    await facts.reverse(ctx, address, body.reason);
    return toApi((await facts.get(ctx, address)).fact);
  },
});
