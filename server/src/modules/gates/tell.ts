import type { Id } from "@fairway/kernel";
import { labelIn } from "@fairway/program";
import type { Ctx, JournalEvent, Platform } from "../../platform/index.ts";
import type { Letters } from "../letters/index.ts";
import { vendorSettings } from "../vendors/index.ts";
import { askedLetter, overdueLetter } from "./letters.ts";
import { partnerHeads } from "./partner.ts";
import { readRequest } from "./request-repo.ts";

type Reader = { id: Id<"person">; name: string; email: string };

/** Who can be written to on the vendor's side. */
export type Readers = {
  holding(ctx: Ctx, permission: "gates.open"): Promise<readonly Reader[]>;
  find(id: Id<"person">): Promise<(Reader & { locale: "en" | "de" | null }) | null>;
  areVendorPeople(vendorId: Id<"vendor">, ids: readonly Id<"person">[]): Promise<boolean>;
};

type Parts = { platform: Platform; people: Readers; letters: Letters };

/** Whose turn it is: the partner's manager, else whoever may open. */
async function turnOf({ platform, people }: Parts, ctx: Ctx, partnerId: Id<"partner">): Promise<Id<"person">[]> {
  const heads = await platform.read(ctx, (tx) => partnerHeads(tx, ctx.vendorId, [partnerId]));
  const managerId = heads.get(partnerId)?.manager_id ?? null;
  if (managerId !== null && (await people.areVendorPeople(ctx.vendorId, [managerId]))) return [managerId];
  return (await people.holding(ctx, "gates.open")).map(({ id }) => id);
}

const kinds = { asked: askedLetter, overdue: overdueLetter };

/** Writes to whose turn it is, once each, while the request still waits. */
export async function tellWhoseTurn(parts: Parts, ctx: Ctx, what: keyof typeof kinds, event: JournalEvent) {
  const { partnerId, subject } = event;
  if (partnerId === null) return;
  const readers = await Promise.all((await turnOf(parts, ctx, partnerId)).map((id) => parts.people.find(id)));
  const id = subject.id as Id<"gateRequest">;
  await parts.platform.command(ctx, { operation: `gates.tell.${what}`, input: { id } }, async ({ tx }) => {
    const request = await readRequest(tx, ctx.vendorId, { id });
    const partner = (await partnerHeads(tx, ctx.vendorId, [partnerId])).get(partnerId);
    if (!partner || request?.status !== "asked") return null;
    const { locale: usual, slug, timeZone } = await vendorSettings(tx, ctx.vendorId);
    const due = Temporal.Instant.from(request.dueAt).toZonedDateTimeISO(timeZone).toPlainDate();
    for (const reader of readers) {
      if (!reader) continue;
      const locale = reader.locale ?? usual;
      await parts.letters.send(tx, kinds[what], {
        to: { name: reader.name, address: reader.email },
        locale,
        vendorId: ctx.vendorId,
        key: `gate request ${id} ${what} ${reader.id}`,
        now: ctx.now,
        data: {
          company: partner.name,
          thing: labelIn(request.label, locale),
          reason: request.reason,
          due: due.toLocaleString(locale === "en" ? "en-GB" : locale, { dateStyle: "long" }),
          link: `${parts.letters.linkBase}/console/${slug}/gates?tab=requests`,
        },
      });
    }
    return null;
  });
}
