import type { segment } from "@fairway/contract";
import { publicId, type Id } from "@fairway/kernel";
import { conditionText, labelIn, parseCondition, type Program } from "@fairway/program";
import type { z } from "zod";
import type { Actor, Locale } from "../../platform/index.ts";
import { segmentCan } from "./policy.ts";
import type { Shown } from "./read.ts";

type HeldByTrack = Record<string, { tier: string | null; rank: number }>;

export const whoToApi = (row: { partner_id: string; name: string; reference: string; region: string | null }) => ({
  id: publicId("partner", row.partner_id as Id<"partner">),
  name: row.name,
  reference: row.reference,
  region: row.region,
});

export const tiersToApi = (program: Program, held: HeldByTrack | null, locale: Locale) =>
  program.tracks.flatMap((track) => {
    const own = held?.[track.key];
    return own ? [{ track: track.key, trackLabel: labelIn(track.label, locale), tier: own.tier }] : [];
  });

export function segmentToApi({ known, at, figures, of }: Shown, actor: Actor, locale: Locale): z.input<typeof segment> {
  const { kept, declared } = known;
  const read = declared ? null : parseCondition(at.program, known.source, { segments: false });
  return {
    id: publicId("segment", kept.id),
    programId: publicId("program", kept.programId),
    key: kept.key,
    label: labelIn(known.label, locale),
    note: known.note && labelIn(known.note, locale),
    origin: kept.origin,
    status: kept.status,
    rule: known.source,
    says: declared && conditionText(at.program, declared.rule, locale),
    problems: read && !read.ok ? read.problems.map((problem) => ({ ...problem })) : [],
    ...figures,
    of,
    createdBy: kept.createdBy,
    createdAt: kept.createdAt,
    updatedBy: kept.updatedBy,
    updatedAt: kept.updatedAt,
    revision: kept.revision,
    can: segmentCan(actor, kept),
  };
}
