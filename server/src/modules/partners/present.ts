import type { activity, partner, partnerSummary } from "@fairway/contract";
import { type Id, type IdKind, idPrefixes, publicId } from "@fairway/kernel";
import type { z } from "zod";
import { nameFor, type Actor, type JournalEvent, type JsonValue, type Locale } from "../../platform/index.ts";
import { liveSummary } from "../standings/index.ts";
import type { ProgramAt } from "../programs/index.ts";
import type { Measured } from "./list-partners.ts";
import { partnerCan } from "./policy.ts";
import type { PartnerPage } from "./read-partner.ts";

type Names = ReadonlyMap<string, string>;
export type Shown = { active: ProgramAt | null; names: Names; locale: Locale };

export function summaryToApi(found: Measured, { active, names, locale }: Shown): z.input<typeof partnerSummary> {
  const { partner: p, metrics, standings, health } = found;
  const managerName = p.managerId && names.get(p.managerId);
  const live = active && metrics && standings ? liveSummary(active, { metrics, standings }, locale) : null;
  return {
    id: publicId("partner", p.id),
    reference: p.reference,
    name: p.name,
    types: [...p.types],
    status: p.status,
    country: p.country,
    region: p.region,
    manager: p.managerId && managerName ? { id: publicId("person", p.managerId), name: managerName } : null,
    joinedOn: p.joinedOn,
    standings: live?.standings ?? [],
    metrics: live?.metrics ?? {},
    health,
  };
}

export const partnerToApi = (page: PartnerPage, shown: Shown, actor: Actor): z.input<typeof partner> => ({
  ...summaryToApi(page, shown),
  // A company is shared by vendors; each sees it under the name that it gave its partner.
  company: { id: publicId("company", page.company.id), name: page.partner.name, domain: page.company.domain },
  attributes: page.partner.attributes,
  revision: page.partner.revision,
  createdAt: page.partner.createdAt,
  updatedAt: page.partner.updatedAt,
  can: partnerCan(actor, page.partner),
});

const isIdKind = (kind: string): kind is IdKind => kind in idPrefixes;

/** Ids inside an event's data, such as `importId`, in their public form. */
function dataToApi(data: Readonly<Record<string, JsonValue>>): Record<string, JsonValue> {
  return Object.fromEntries(
    Object.entries(data).map(([key, value]) => {
      const kind = key.endsWith("Id") ? key.slice(0, -2) : "";
      return [key, typeof value === "string" && isIdKind(kind) ? publicId(kind, value as Id<typeof kind>) : value];
    }),
  );
}

export const activityToApi = (event: JournalEvent, reader: Actor): z.input<typeof activity> => ({
  id: publicId("event", event.id),
  at: event.at.toString(),
  type: event.type,
  actor: { name: nameFor(reader, event.actor.side, event.actor.name), side: event.actor.side },
  data: dataToApi(event.data),
});
