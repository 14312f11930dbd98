import { forbidden, notFound, type Id } from "@fairway/kernel";
import type { Ctx, Platform } from "../../platform/index.ts";
import { vendorSettings } from "../vendors/index.ts";
import { insertCountersignature, readAcceptance } from "./acceptance-repo.ts";
import { readDocument } from "./document-repo.ts";
import { conflict } from "./errors.ts";
import { aboutData, tell } from "./events.ts";
import { mayCountersign, mayRead } from "./policy.ts";
import { shownIn } from "./text/shown.ts";
import { countersignStatement, signedStatement } from "./text/statement.ts";
import type { Caller } from "./types.ts";
import { readVersion } from "./version-repo.ts";

export type OfAcceptance = { partnerId: Id<"partner">; id: Id<"agreementAcceptance"> };

/** The vendor signs what a partner has signed. @throws AppError `not_found`, `forbidden`, `agreement.countersigned_already` */
export async function countersign(
  platform: Platform,
  ctx: Ctx,
  of: OfAcceptance,
  { name, title, caller }: { name: string; title: string; caller: Caller },
): Promise<void> {
  if (!mayRead(ctx.actor, of.partnerId)) throw notFound("acceptance");
  const { actor } = ctx;
  if (!mayCountersign(actor) || actor.kind !== "person") throw forbidden("sign for the vendor");
  const call = { operation: "agreements.countersign", input: { ...of, name, title } };
  await platform.command(ctx, call, async ({ tx, emit }) => {
    const acceptance = await readAcceptance(tx, ctx.vendorId, of);
    const version = acceptance && (await readVersion(tx, ctx.vendorId, acceptance.versionId));
    const agreement = acceptance && (await readDocument(tx, ctx.vendorId, acceptance.agreementId));
    if (!acceptance || !version || !agreement) throw notFound("acceptance");
    if (!agreement.countersigned)
      throw conflict(
        "not_countersigned",
        "This agreement needs no signature of the vendor.",
        "Nothing has to be done.",
      );
    const { locale, partnerName } = acceptance;
    const { name: vendor } = await vendorSettings(tx, ctx.vendorId);
    const about = {
      title: shownIn(version, locale)?.title ?? agreement.key,
      number: version.number,
      partner: partnerName,
      vendor,
    };
    const statement = signedStatement(countersignStatement(locale, about), { name, title });
    const by = { personId: actor.personId, name, title, statement, ...caller };
    if (!(await insertCountersignature(tx, ctx, of.id, by)))
      throw conflict("countersigned_already", "Somebody of yours has signed this already.", "Reload to see it.");
    const data = { ...aboutData(agreement, version), acceptanceId: of.id, signer: name, title };
    tell(emit, "countersigned", agreement, of.partnerId, data);
  });
}
