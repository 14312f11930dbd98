import type { Label } from "@fairway/program";
import { z } from "zod";
import type { JournalEvent } from "../../platform/index.ts";
import type { AgreementContent, NewNotice, OnboardingContent } from "./types.ts";

const label = z
  .object({ en: z.string(), de: z.string().optional() })
  .transform(({ en, de }): Label => (de === undefined ? { en } : { en, de }));
const day = z.string().nullable().default(null);

const agreement = z.object({
  name: label,
  number: z.number(),
  dueOn: day,
  expiresOn: day,
  again: z.boolean().default(false),
});

/** What the journal says of an agreement that a partner is asked for, reminded of, or has not answered in time. */
export function agreementNotice(kind: AgreementContent["kind"], event: JournalEvent): NewNotice[] {
  if (event.partnerId === null) return [];
  const { name, number, dueOn, expiresOn, again } = agreement.parse(event.data);
  const content = { kind, agreement: name, number, until: dueOn ?? expiresOn, again };
  return [{ partnerId: event.partnerId, occasion: `${kind} ${event.id}`, important: false, content }];
}

const onboarding = z.object({ name: label, title: label.nullable().default(null), dueOn: day });

/** What the journal says of a partner's checklist. */
export function onboardingNotice(kind: OnboardingContent["kind"], event: JournalEvent): NewNotice[] {
  if (event.partnerId === null) return [];
  const { name, title, dueOn } = onboarding.parse(event.data);
  const content = { kind, checklist: name, task: title, until: dueOn };
  return [{ partnerId: event.partnerId, occasion: `${kind} ${event.id}`, important: false, content }];
}
