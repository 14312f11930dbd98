import { AppError, notFound, type Id } from "@fairway/kernel";
import type { Label } from "@fairway/program";
import type { Ctx, Tx } from "../../platform/index.ts";
import type { Thing, ThingKind, ThingRef, ThingSource } from "./types.ts";

/** The kinds of things that may be locked, each told of by the domain that owns it. */
export type Things = {
  /** @throws AppError `not_found` for what is no such thing, or not the reader's to know of */
  named(tx: Tx, ctx: Ctx, thing: { kind: ThingKind; id: string }): Promise<Thing>;
  ownOf(kind: ThingKind): NonNullable<ThingSource["own"]> | null;
  publicIdOf(thing: ThingRef): string;
  guardedBy(tx: Tx, vendorId: Id<"vendor">, gateIds: readonly string[]): Promise<Map<string, Thing[]>>;
  /** What these are called now; those that are gone are left out. */
  labels(tx: Tx, ctx: Ctx, things: readonly ThingRef[]): Promise<Map<string, Label>>;
};

export const thingKey = ({ kind, id }: ThingRef): string => `${kind}/${id}`;

export function thingsOf(sources: readonly ThingSource[]): Things {
  const byKind = new Map(sources.map((source) => [source.kind, source]));
  return {
    async named(tx, ctx, { kind, id }) {
      const source = byKind.get(kind);
      if (!source)
        throw new AppError("validation", "thing.unknown", `There are no things of the kind “${kind}” here.`, {
          problems: [{ path: "thing.kind", message: `must be one of ${[...byKind.keys()].join(", ")}` }],
        });
      const key = source.toKey(id);
      const found = key === null ? undefined : (await source.named(tx, ctx, [key])).get(key);
      if (key === null || !found) throw notFound(kind);
      return { kind, id: key, ...found };
    },
    ownOf: (kind) => byKind.get(kind)?.own ?? null,
    publicIdOf: ({ kind, id }) => byKind.get(kind)?.toPublicId(id) ?? id,
    async guardedBy(tx, vendorId, gateIds) {
      const found = new Map<string, Thing[]>(gateIds.map((id) => [id, []]));
      for (const { kind, guardedBy } of sources)
        for (const { gateId, key, label } of await guardedBy(tx, vendorId, gateIds))
          found.get(gateId)?.push({ kind, id: key, gateId: gateId as Id<"gate">, label });
      return found;
    },
    async labels(tx, ctx, things) {
      const found = new Map<string, Label>();
      for (const [kind, own] of Map.groupBy(things, (thing) => thing.kind)) {
        const keys = [...new Set(own.map(({ id }) => id))];
        for (const [id, { label }] of (await byKind.get(kind)?.named(tx, ctx, keys)) ?? [])
          found.set(thingKey({ kind, id }), label);
      }
      return found;
    },
  };
}
