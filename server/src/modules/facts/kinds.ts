import type { Id, Problem } from "@fairway/kernel";
import type { FactKind } from "@fairway/program";
import type { Tx } from "../../platform/index.ts";
import { programs } from "../programs/index.ts";

/** A fact kind with the currency its money is counted in. */
export type DeclaredKind = FactKind & { currency: string };
export type DeclaredKinds = ReadonlyMap<string, DeclaredKind>;

/** What the vendor's active programs declare; where two declare the same kind, the older program's fields come first. */
export async function declaredKinds(tx: Tx, vendorId: Id<"vendor">): Promise<DeclaredKinds> {
  const kinds = new Map<string, DeclaredKind>();
  for (const head of await programs.heads(tx, vendorId)) {
    const active = await programs.activeFor(tx, vendorId, head.id);
    if (!active) continue;
    const { program } = active;
    for (const kind of program.kinds) {
      const known = kinds.get(kind.key);
      const added = kind.fields.filter((f) => !known?.fields.some((k) => k.key === f.key));
      if (!known) kinds.set(kind.key, { ...kind, currency: program.currency });
      // What only the other program asks for cannot be required of everybody.
      else
        kinds.set(kind.key, { ...known, fields: [...known.fields, ...added.map((f) => ({ ...f, optional: true }))] });
    }
  }
  return kinds;
}

export const unknownKind = (path: string, kind: string, kinds: DeclaredKinds): Problem => ({
  path,
  code: "fact.kind_unknown",
  message: `No program of this vendor declares facts of kind “${kind}”.`,
  remedy: kinds.size > 0 ? `Use one of: ${[...kinds.keys()].join(", ")}.` : "Publish a program that declares it first.",
});
