import { exitCodes, Failure } from "./failure.ts";
import { chooseMembership, type Session } from "./session.ts";

export type Place = { vendorId: string; partnerId: string };

/** The partner that is meant by an id, a reference or a name. People of a partner mean their own where they name none. */
export async function findPartner(session: Session, named: string | undefined): Promise<Place> {
  const membership = await chooseMembership(session);
  const vendorId = membership.vendor.id;
  if (membership.side === "partner" && (named === undefined || !named.startsWith("ptn_")))
    return { vendorId, partnerId: membership.partner.id };
  if (named === undefined)
    throw new Failure(exitCodes.input, "partner.missing", "Name a partner: its reference, its name or its id.");
  if (named.startsWith("ptn_")) return { vendorId, partnerId: named };
  const { items } = await session.api.call("listPartners", { params: { vendorId }, query: { q: named, limit: 20 } });
  const exact = items.find((item) => item.reference === named || item.name === named);
  const chosen = exact ?? (items.length === 1 ? items[0] : undefined);
  if (chosen) return { vendorId, partnerId: chosen.id };
  if (items.length === 0)
    throw new Failure(exitCodes.refused, "partner.unknown", `There is no partner “${named}”.`, {
      remedy: "Search with `fairway partners list --search <part of the name>`.",
    });
  throw new Failure(exitCodes.input, "partner.ambiguous", `“${named}” fits several partners.`, {
    remedy: `Name one by its reference: ${items
      .slice(0, 8)
      .map((i) => `${i.reference} (${i.name})`)
      .join(", ")}.`,
  });
}
