import type { Id } from "@fairway/kernel";
import { parseId, publicId } from "@fairway/kernel";
import type { Ctx, Membership, PersonCtx, Platform, Proof, SignedIn } from "../../platform/index.ts";
import type { Identity } from "../identity/index.ts";
import { readWaiting, type Waiting } from "./waiting.ts";

export type HomeParts = {
  platform: Platform;
  identity: Identity;
  /** What stands behind the session that asks. */
  proofOf: (person: SignedIn) => Promise<Proof>;
};

type MePlace = Awaited<ReturnType<Identity["me"]>>["memberships"][number];

const partnerOf = (place: MePlace) => (place.side === "partner" ? place.partner : null);

/** Whether the place asks for a second factor that this session does not have. */
const isClosed = ({ strong, demanded }: Proof, place: MePlace): boolean =>
  !strong &&
  demanded.some(
    ({ vendorId, partnerId }) =>
      publicId("vendor", vendorId) === place.vendor.id &&
      (partnerId === null ? null : publicId("partner", partnerId)) === (partnerOf(place)?.id ?? null),
  );

/** The place as its member acts in it. */
function actingIn(
  person: SignedIn,
  places: readonly Membership[],
  place: MePlace,
): Pick<Ctx, "vendorId" | "actor"> | null {
  const vendorId: Id<"vendor"> = parseId("vendor", place.vendor.id);
  const partnerId = place.side === "partner" ? parseId("partner", place.partner.id) : null;
  const own = places.find(
    (each) => each.vendorId === vendorId && (each.side === "partner" ? each.partnerId : null) === partnerId,
  );
  if (!own) return null;
  const { vendorId: _, ...standing } = own;
  return { vendorId, actor: { kind: "person", personId: person.personId, name: person.name, ...standing } };
}

/** Every place of a person, with what waits there for them. */
export async function readHome({ platform, identity, proofOf }: HomeParts, ctx: PersonCtx) {
  const { person, locale } = ctx;
  const [{ memberships }, places, proof] = await Promise.all([
    identity.me(ctx),
    identity.accounts.placesOf(person),
    proofOf(person),
  ]);
  const waitingIn = async (place: MePlace): Promise<Waiting[]> => {
    const acting = isClosed(proof, place) ? null : actingIn(person, places, place);
    if (!acting) return [];
    return platform.read(acting, (tx) => readWaiting(tx, acting, place.vendor, locale));
  };
  return Promise.all(
    memberships.map(async (place) => ({
      vendor: { slug: place.vendor.slug, name: place.vendor.name, color: place.vendor.branding.color },
      partner: partnerOf(place),
      waiting: await waitingIn(place),
      closed: isClosed(proof, place),
    })),
  );
}
