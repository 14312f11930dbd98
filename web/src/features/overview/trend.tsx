import { useGetStandingTrend, type GetStandingTrendReply, type ProgramSummary } from "@fairway/client";
import { SegmentedControl } from "@mantine/core";
import { useNavigate, useSearch } from "@tanstack/react-router";
import type { TFunction } from "i18next";
import { useTranslation } from "react-i18next";
import { formatDate } from "../../lib/format.ts";
import { Chart, type Series } from "../../ui/chart/index.ts";
import { Section } from "../../ui/page.tsx";
import { Loaded } from "../../ui/states/index.ts";
import { useTierColour } from "../../ui/tier-badge.tsx";
import { useVendor } from "../session/room.tsx";
import { MeasurePast } from "./measure-past.tsx";
import { mostChanged } from "./most-changed.ts";

function finding(reply: GetStandingTrendReply, t: TFunction, locale: string): string {
  const change = mostChanged(reply.points);
  if (!change) return reply.label;
  const words = {
    track: reply.label,
    tier: change.tier,
    from: change.from,
    to: change.to,
    start: formatDate(change.start, locale),
    end: formatDate(change.end, locale),
  };
  return t(change.from === change.to ? "overview.trendFlat" : "overview.trendFinding", words);
}

function TrendChart({ reply }: { reply: GetStandingTrendReply }) {
  const { t, i18n } = useTranslation();
  const colourOf = useTierColour();
  const points = [...reply.points].sort((a, b) => a.asOf.localeCompare(b.asOf));
  const tiers = [
    ...new Map(
      points
        .flatMap((p) => p.tiers)
        .filter((x) => x.tier !== null)
        .map((x) => [x.tier ?? "", x.rank]),
    ).entries(),
  ].sort((a, b) => a[1] - b[1]);
  const series: Series[] = tiers.map(([name, rank]) => ({
    name,
    colour: colourOf(rank, tiers.length),
    values: points.map((p) => p.tiers.find((x) => x.tier === name)?.count ?? 0),
  }));
  if (points.length < 2) return <MeasurePast />;
  return (
    <Chart
      kind="stacked"
      height={260}
      title={finding({ ...reply, points }, t, i18n.language)}
      categories={points.map((p) => formatDate(p.asOf, i18n.language))}
      series={series}
      categoryLabel={t("overview.trendDate")}
    />
  );
}

/** The tiers of a track at every measured date up to a day. */
export function Trend({ program, until }: { program: ProgramSummary; until: string | null }) {
  const { t } = useTranslation();
  const vendor = useVendor();
  const { track: chosen } = useSearch({ from: "/console/$vendor/overview" });
  const navigate = useNavigate({ from: "/console/$vendor/overview" });
  const track = program.tracks.find((x) => x.key === chosen)?.key ?? program.tracks[0]?.key;
  const trend = useGetStandingTrend(vendor.id, program.id, track ? { track } : {});
  const pick =
    program.tracks.length > 1 && track ? (
      <SegmentedControl
        size="xs"
        aria-label={t("overview.track")}
        data={program.tracks.map((x) => ({ value: x.key, label: x.label }))}
        value={track}
        onChange={(key) =>
          void navigate({ search: (before) => ({ ...before, track: key }), replace: true, resetScroll: false })
        }
      />
    ) : null;
  return (
    <Section title={t("overview.trend")} aside={pick}>
      <Loaded query={trend}>
        {(data) => (
          <TrendChart reply={{ ...data, points: data.points.filter((p) => until === null || p.asOf <= until) }} />
        )}
      </Loaded>
    </Section>
  );
}
