import type { Id } from "@fairway/kernel";
import { fileSweep, type Cron, type JournalEvent, type Platform, type Reaction } from "../../platform/index.ts";
import { fileArea } from "./evidence/file.ts";
import { mailDecline, mailInvitation } from "./letters.ts";
import type { Agreements } from "./service.ts";

const idIn = ({ data }: JournalEvent, name: string): string => String(data[name] ?? "");

const partnersOf = (events: readonly JournalEvent[]): string[] => [
  ...new Set(events.flatMap(({ partnerId }) => partnerId ?? [])),
];

/** Who is asked follows partners and versions; files and mails follow what was signed, declined or named. */
export const agreementsReactions = (agreements: Agreements): readonly Reaction[] => [
  {
    on: "agreement_version.published",
    name: "agreements.ask",
    queue: () => "agreements.ask",
    run: (ctx, event, { signal }) => agreements.follow(ctx, idIn(event, "agreementId") as Id<"agreement">, signal),
  },
  ...["agreement_document.changed", "agreement_document.retired"].map((on): Reaction => ({
    on,
    name: `agreements.ask.${on}`,
    queue: () => "agreements.ask",
    run: (ctx, event, { signal }) => agreements.follow(ctx, event.subject.id as Id<"agreement">, signal),
  })),
  ...["partner.created", "partner.updated", "partner.ended", "partner.reinstated"].map((on): Reaction => ({
    on,
    name: `agreements.ask.${on}`,
    runMany: (ctx, events, { signal }) => agreements.followAll(ctx, partnersOf(events), signal),
  })),
  ...["agreement.accepted", "agreement.countersigned"].map((on): Reaction => ({
    on,
    name: `agreements.makeFile.${on}`,
    async run(ctx, event) {
      const id = idIn(event, "acceptanceId") as Id<"agreementAcceptance">;
      if (event.partnerId !== null) await agreements.makeFile(ctx, { partnerId: event.partnerId, id });
    },
  })),
  {
    on: "agreement.signatory_invited",
    name: "agreements.mailInvitation",
    run: (ctx, event) => mailInvitation(agreements.letterParts, ctx, event),
  },
  {
    on: "agreement.declined",
    name: "agreements.mailDecline",
    run: (ctx, event) => mailDecline(agreements.letterParts, ctx, event),
  },
];

/** Looks every quarter of an hour for deadlines and for whom an agreement is by now. */
export const agreementsCron = (agreements: Agreements, platform: Platform): readonly Cron[] => [
  { name: "agreements.clock", schedule: "*/15 * * * *", run: (ctx, { signal }) => agreements.clock(ctx, signal) },
  fileSweep(platform, { area: fileArea, known: agreements.knownFiles }),
];
