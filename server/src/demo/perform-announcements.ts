import { partnerPeople } from "./cast.ts";
import { findPartner, vendorParams } from "./find-partner.ts";
import type { Errands } from "./perform-today.ts";
import type { Product } from "./product.ts";
import { call, type Stage } from "./stage.ts";

const title = { en: "Certification weeks in our data center", de: "Zertifizierungswochen in unserem Rechenzentrum" };
const text = {
  en: `Two weeks of training for **people who run Aldermere in the cloud**, with the exam at the end.

- two seats for each partner, travel is yours
- seats are given in the order in which you answer
- who passes counts toward Gold and Platinum on the same day

Please acknowledge, so that we know whom to expect.`,
  de: `Zwei Wochen Schulung für **Menschen, die Aldermere in der Cloud betreiben**, am Ende mit der Prüfung.

- zwei Plätze für jeden Partner, die Reise tragen Sie
- Plätze werden in der Reihenfolge der Antworten vergeben
- wer besteht, zählt noch am selben Tag für Gold und Platinum

Bitte bestätigen Sie, damit wir wissen, mit wem wir rechnen.`,
};

/** An announcement to a segment, which one of the partners acknowledges. */
export function performAnnouncements(product: Product, stage: Stage): Errands<"announce" | "acknowledge"> {
  const { handlers } = product;
  return {
    async announce(step) {
      const params = await vendorParams(stage, step);
      const ctx = await stage.as(step, "owner");
      const { items } = await handlers.listSegments({ ...call, ctx, params });
      const segment = items.find((item) => item.key === "cloud_growers")?.id ?? null;
      const audience = { types: [], regions: [], tiers: [], segment };
      const body = { title, body: text, audience, important: true };
      const made = await handlers.createAnnouncement({ ...call, ctx, params, body });
      await handlers.publishAnnouncement({
        ...call,
        ctx: { ...ctx, idempotencyKey: `demo ${step.key} publish` },
        params: { ...params, announcementId: made.id },
        body: { revision: made.revision },
      });
    },
    async acknowledge(step) {
      const [person] = partnerPeople;
      const reference = person?.at[step.vendor];
      if (!person || reference === undefined) return;
      const partnerId = (await findPartner(product, stage, step, reference)).id;
      const params = { ...(await vendorParams(stage, step)), partnerId };
      const { idempotencyKey: _, ...ctx } = await stage.asPartner(step, person, partnerId);
      const { waiting } = await handlers.listPartnerNotices({ ...call, ctx, params, query: { limit: 50 } });
      for (const { id, kind } of waiting)
        if (kind === "announcement")
          await handlers.acknowledgeNotice({ ...call, ctx, params: { ...params, noticeId: id } });
    },
  };
}
