import { AppError, type Id, newId, notFound } from "@fairway/kernel";
import { type Ctx, may, mayFor, runSql, type Tx } from "../../platform/index.ts";
import type { SecondFactorNeed, SignInParts } from "./types.ts";

type Place = { vendorId: Id<"vendor">; partnerId: Id<"partner"> | null };

/** What a place asks of its people's sign-in. */
export type Demand = { need: SecondFactorNeed; demandedByVendor: boolean };

async function needOf(tx: Tx, { vendorId, partnerId }: Place): Promise<SecondFactorNeed> {
  const [row] = await runSql<{ second_factor: SecondFactorNeed }>(tx, {
    text: "select second_factor from identity.sign_in_policy where vendor_id = $1 and partner_id is not distinct from $2",
    values: [vendorId, partnerId],
  });
  return row?.second_factor ?? "free";
}

async function checkPartner(tx: Tx, { vendorId, partnerId }: Place): Promise<void> {
  if (partnerId === null) return;
  const found = await runSql(tx, {
    text: "select 1 from app.partner where vendor_id = $1 and id = $2",
    values: [vendorId, partnerId],
  });
  if (found.length === 0) throw notFound("partner");
}

export const readDemand = ({ platform }: SignInParts, ctx: Ctx, place: Place): Promise<Demand> =>
  platform.read(ctx, async (tx) => {
    await checkPartner(tx, place);
    const need = await needOf(tx, place);
    const ofVendor = place.partnerId === null ? need : await needOf(tx, { ...place, partnerId: null });
    return { need, demandedByVendor: place.partnerId !== null && ofVendor === "all" };
  });

export const mayDemand = (ctx: Ctx, { partnerId }: Place): boolean =>
  partnerId === null
    ? may(ctx.actor, "signin.manage")
    : mayFor(ctx.actor, partnerId, { vendor: "signin.manage", partner: "signin.manage" });

const ownFirst = (): AppError =>
  new AppError("conflict", "second_factor.own_first", "You have not signed in with a second factor yourself.", {
    remedy: "Set one up on your account page and sign in with it; then ask others for it.",
  });

/** Whether a second factor was proved lately in any session of this person: nobody locks themselves out. */
async function isStrong(tx: Tx, personId: Id<"person">): Promise<boolean> {
  const rows = await runSql(tx, {
    text: `select 1 from identity.session where person_id = $1 and second_factor_at is not null and expires_at > now() limit 1`,
    values: [personId],
  });
  return rows.length > 0;
}

/** @throws AppError not_found, `second_factor.own_first` */
export async function writeDemand(parts: SignInParts, ctx: Ctx, place: Place, need: SecondFactorNeed): Promise<Demand> {
  const { platform } = parts;
  const personId = ctx.actor.kind === "person" ? ctx.actor.personId : null;
  if (need !== "free" && personId !== null && !(await platform.local((tx) => isStrong(tx, personId)))) throw ownFirst();
  await platform.command(ctx, { operation: "setSecondFactorPolicy", input: { place, need } }, async ({ tx, emit }) => {
    await checkPartner(tx, place);
    const before = await needOf(tx, place);
    if (before === need) return;
    await runSql(tx, {
      text: `insert into identity.sign_in_policy (id, vendor_id, partner_id, second_factor, changed_at) values ($1, $2, $3, $4, $5)
        on conflict on constraint sign_in_policy_place_key do update set second_factor = excluded.second_factor, changed_at = excluded.changed_at`,
      values: [newId("letter", ctx.now.epochMilliseconds), place.vendorId, place.partnerId, need, ctx.now.toString()],
    });
    emit({
      type: "sign_in_policy.changed",
      subject: { kind: "vendor", id: place.vendorId },
      ...(place.partnerId === null ? {} : { partnerId: place.partnerId }),
      data: { from: before, to: need },
    });
  });
  parts.forgetEverybody();
  return readDemand(parts, ctx, place);
}
