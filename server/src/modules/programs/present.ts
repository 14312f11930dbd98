import { publicId } from "@fairway/kernel";
import { labelIn, programFor, unitIn, type Program } from "@fairway/program";
import { nameFor, type Ctx, type Locale } from "../../platform/index.ts";
import type { Comparison } from "./compare.ts";
import { announceBy } from "./dates.ts";
import type { DraftRead, DraftSeen } from "./drafts/read-drafts.ts";
import { readerOf } from "./policy.ts";
import type { Listed } from "./read.ts";
import type { VersionHead } from "./types.ts";
import { endedOn, publishedSince } from "./versions.ts";

const tracks = (program: Program, locale: Locale) =>
  program.tracks.map((track) => ({
    key: track.key,
    label: labelIn(track.label, locale),
    tiers: track.tiers.map((tier) => tier.name),
  }));

const metrics = (program: Program, locale: Locale) =>
  program.metrics.map((metric) => ({
    key: metric.key,
    label: labelIn(metric.label, locale),
    unit: unitIn(program, metric.unit, locale) ?? metric.type,
    headline: program.headline.includes(metric.key),
  }));

/** A program as lists show it. */
export const summaryToApi = ({ head, at }: Listed, { actor, locale }: Ctx) => ({
  id: publicId("program", head.id),
  key: head.key,
  name: head.name,
  liveAsOf: head.liveAsOf,
  activeVersion:
    at === null || at.publishedAt === null
      ? null
      : {
          id: publicId("programVersion", at.versionId),
          number: at.number,
          publishedAt: at.publishedAt,
          publishedBy: nameFor(actor, "vendor", at.publishedBy),
        },
  tracks: at ? tracks(at.program, locale) : [],
  metrics: at ? metrics(programFor(at.program, readerOf(actor)), locale) : [],
});

const refToApi = (version: VersionHead) => ({
  id: publicId("programVersion", version.id),
  number: version.number,
  status: version.status,
});

/** A version beside the other versions of its program. */
export function versionToApi(version: VersionHead, versions: readonly VersionHead[]) {
  const { id, programId, baseId, revision: _revision, ...said } = version;
  const base = versions.find((v) => v.id === baseId);
  const since = publishedSince(
    versions.filter((v) => v.id !== id),
    base?.number ?? version.number ?? 0,
    version.effectiveOn,
  );
  const waits = version.status === "draft" || version.status === "planned" || version.status === "published";
  return {
    ...said,
    id: publicId("programVersion", id),
    programId: publicId("program", programId),
    basedOn: base ? { id: publicId("programVersion", base.id), number: base.number } : null,
    endedOn: endedOn(versions, version),
    outdated: waits && since !== undefined,
  };
}

/** A draft as lists show it. */
export const draftToApi = ({ draft, head, base, since, first }: DraftSeen) => ({
  id: publicId("programVersion", draft.id),
  programId: publicId("program", draft.programId),
  name: head.name,
  key: head.key,
  status: draft.status,
  revision: draft.revision,
  format: draft.format,
  first,
  problemCount: draft.problemCount,
  basedOn: base ? refToApi(base) : null,
  publishedSince: since ? refToApi(since) : null,
  effectiveOn: draft.effectiveOn,
  noticeDays: draft.noticeDays,
  announceBy: announceBy(draft.effectiveOn, draft.noticeDays),
  reason: draft.reason,
  createdAt: draft.createdAt,
  createdBy: draft.createdBy,
  editedAt: draft.editedAt,
  editedBy: draft.editedBy,
});

export const draftReadToApi = (read: DraftRead) => ({
  ...draftToApi(read),
  source: read.source,
  problems: read.problems,
  page: read.page,
});

const sideToApi = (version: VersionHead | null) => ({
  id: version ? publicId("programVersion", version.id) : null,
  number: version?.number ?? null,
  status: version?.status ?? null,
  effectiveOn: version?.effectiveOn ?? null,
});

export const comparisonToApi = ({ from, to, groups }: Comparison) => ({
  from: sideToApi(from),
  to: sideToApi(to),
  count: groups.reduce((sum, group) => sum + group.changes.length, 0),
  groups: groups.map((group) => ({ ...group, changes: [...group.changes] })),
});
