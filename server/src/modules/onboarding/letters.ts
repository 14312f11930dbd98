import { publicId } from "@fairway/kernel";
import { z } from "zod";
import { runSql, type Ctx, type JournalEvent } from "../../platform/index.ts";
import { defineLetter } from "../letters/index.ts";
import { vendorSettings } from "../vendors/index.ts";
import type { PartnerHead } from "./read.ts";
import type { OnboardingParts } from "./types.ts";
import { textIn } from "./words.ts";

const paragraph = (text: string) => ({ kind: "paragraph" as const, text: [{ text }] });
const list = (items: string[]) => ({ kind: "list" as const, items: items.map((text) => [{ text }]) });
const link = (text: string, href: string) => ({ kind: "paragraph" as const, text: [{ text, href }] });

type Stalled = { partner: string; checklist: string; blocking: string[]; since: string; url: string };

const dateIn = (on: string, locale: string): string =>
  Temporal.PlainDate.from(on).toLocaleString(locale, { dateStyle: "long" });

const stalledLetter = defineLetter<Stalled>("onboardingStalled", {
  en: ({ partner, checklist, blocking, since, url }) => ({
    subject: `${partner} does not get on with ${checklist}`,
    blocks: [
      paragraph(`The last step was done on ${dateIn(since, "en-GB")}. What holds it up:`),
      list(blocking),
      link("Open the onboarding", url),
    ],
    why: `You get this because you look after ${partner}. It is sent once for each time that it comes to a stop.`,
  }),
  de: ({ partner, checklist, blocking, since, url }) => ({
    subject: `${partner} kommt mit ${checklist} nicht voran`,
    blocks: [
      paragraph(`Der letzte Schritt wurde am ${dateIn(since, "de-DE")} erledigt. Was aufhält:`),
      list(blocking),
      link("Onboarding öffnen", url),
    ],
    why: `Sie erhalten diese Nachricht, weil Sie ${partner} betreuen. Sie wird bei jedem Stillstand einmal gesendet.`,
  }),
});

const label = z.object({ en: z.string(), de: z.string().optional() });
const stalled = z.object({ name: label, blocking: z.array(label), since: z.string() });

/** Tells the partner's manager what does not get on; once for each time. */
export async function mailStalled(
  { platform, people, letters }: OnboardingParts,
  ctx: Ctx,
  event: JournalEvent,
): Promise<void> {
  const { partnerId } = event;
  if (partnerId === null) return;
  const said = stalled.parse(event.data);
  const [partner] = await platform.read(ctx, (tx) =>
    runSql<Pick<PartnerHead, "name" | "managerId">>(tx, {
      text: `select name, manager_id as "managerId" from app.partner where vendor_id = $1 and id = $2`,
      values: [ctx.vendorId, partnerId],
    }),
  );
  const manager = partner?.managerId ? await people.find(partner.managerId) : null;
  if (!partner || !manager) return;
  await platform.command(ctx, { operation: "onboarding.mailStalled", input: {} }, async ({ tx }) => {
    const vendor = await vendorSettings(tx, ctx.vendorId);
    const locale = manager.locale ?? vendor.locale;
    const page = `${letters.linkBase}/console/${vendor.slug}/partners/${publicId("partner", partnerId)}`;
    await letters.send(tx, stalledLetter, {
      to: { name: manager.name, address: manager.email },
      locale,
      vendorId: ctx.vendorId,
      key: `onboarding stalled ${event.id}`,
      data: {
        partner: partner.name,
        checklist: textIn(said.name, locale),
        blocking: said.blocking.map((one) => textIn(one, locale)),
        since: said.since,
        url: `${page}?tab=onboarding`,
      },
      now: ctx.now,
    });
  });
}
