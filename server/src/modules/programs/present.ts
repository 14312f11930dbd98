import { publicId } from "@fairway/kernel";
import { labelIn, type Program } from "@fairway/program";
import type { Locale } from "../../platform/index.ts";
import type { ProgramAt, VersionHead } from "./types.ts";

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
    unit: metric.unit ?? metric.type,
    headline: program.headline.includes(metric.key),
  }));

/** A program as lists show it. */
export const summaryToApi = (at: ProgramAt, locale: Locale) => ({
  id: publicId("program", at.programId),
  key: at.key,
  name: at.name,
  liveAsOf: at.liveAsOf,
  activeVersion:
    at.publishedAt === null
      ? null
      : {
          id: publicId("programVersion", at.versionId),
          number: at.number,
          publishedAt: at.publishedAt,
          publishedBy: at.publishedBy,
        },
  tracks: tracks(at.program, locale),
  metrics: metrics(at.program, locale),
});

export const versionToApi = (version: VersionHead) => ({
  id: publicId("programVersion", version.id),
  number: version.number,
  status: version.status,
  effectiveOn: version.effectiveOn,
  publishedAt: version.publishedAt,
  publishedBy: version.publishedBy,
});
