import type { PartnerSummary, ProgramSummary } from "@fairway/client";
import { Link } from "@tanstack/react-router";
import type { TFunction } from "i18next";
import { formatDate } from "../../lib/format.ts";
import { codeInWords } from "../../lib/humanize.ts";
import { Figure } from "../../ui/figure.tsx";
import { RiskMark } from "../record/risk-mark.tsx";
import { TierBadge } from "../../ui/tier-badge.tsx";
import type { Column } from "../../ui/data-table/index.ts";

type Context = { t: TFunction; locale: string; vendor: string; program: ProgramSummary | undefined; currency: string };
type PartnerColumn = Column<PartnerSummary>;

const typesOf = ({ types }: PartnerSummary) => types.map(codeInWords).join(", ");

const nameColumn = ({ t, vendor }: Context): PartnerColumn => ({
  id: "name",
  label: t("partners.name"),
  width: 240,
  sort: "name",
  cell: (p) => (
    <Link to="/console/$vendor/partners/$partnerId" params={{ vendor, partnerId: p.id }} title={p.name}>
      {p.name}
    </Link>
  ),
});

function tierColumns({ t, program }: Context): PartnerColumn[] {
  const tracks = program?.tracks ?? [];
  return tracks.map((track, i) => ({
    id: `tier.${track.key}`,
    label: tracks.length > 1 ? t("partners.tierIn", { track: track.label }) : t("partners.tier"),
    width: 124,
    ...(i === 0 ? { sort: "tier" } : {}),
    cell: (p) => {
      const standing = p.standings.find((s) => s.track === track.key);
      return standing ? (
        <TierBadge tier={standing.tier} rank={standing.rank} of={standing.tiers} />
      ) : (
        <Figure value={{ type: "unknown", value: null }} notApplicable />
      );
    },
  }));
}

function metricColumns({ program, currency }: Context): PartnerColumn[] {
  const shown = (program?.tracks.length ?? 0) > 2 ? 2 : 3;
  return (program?.metrics ?? [])
    .filter((m) => m.headline)
    .map((m, i) => ({
      extra: i >= shown,
      id: `metric.${m.key}`,
      label: m.unit === "money" ? `${m.label} (${currency})` : m.label,
      width: 158,
      align: "end",
      sort: `metric.${m.key}`,
      cell: (p) => {
        const value = p.metrics[m.key];
        return value ? <Figure value={value} unit={false} /> : <Figure value={{ type: "unknown", value: null }} />;
      },
    }));
}

const profileColumns = ({ t, locale }: Context): PartnerColumn[] => [
  {
    id: "types",
    label: t("partners.types"),
    width: 170,
    cell: (p) => <span title={typesOf(p)}>{typesOf(p)}</span>,
    extra: true,
  },
  { id: "region", label: t("partners.region"), width: 130, sort: "region", cell: (p) => p.region },
  {
    id: "health",
    label: t("record.health.column"),
    width: 150,
    sort: "health",
    cell: (p) =>
      p.health ? (
        <>
          {p.health.score === null ? null : `${p.health.score} `}
          <RiskMark risk={p.health.risk} />
        </>
      ) : null,
  },
  { id: "manager", label: t("partners.manager"), width: 118, cell: (p) => p.manager?.name },
  {
    id: "reference",
    label: t("partners.reference"),
    width: 120,
    sort: "reference",
    cell: (p) => p.reference,
    extra: true,
  },
  { id: "country", label: t("partners.country"), width: 130, sort: "country", cell: (p) => p.country, extra: true },
  {
    id: "joined",
    label: t("partners.joined"),
    width: 120,
    sort: "joinedOn",
    cell: (p) => (p.joinedOn ? formatDate(p.joinedOn, locale) : null),
    extra: true,
  },
  { id: "status", label: t("partners.status"), width: 100, cell: (p) => t(`partners.${p.status}`), extra: true },
];

/** Every column that the partners table can show. */
export const partnerColumns = (context: Context): PartnerColumn[] => [
  nameColumn(context),
  ...tierColumns(context),
  ...metricColumns(context),
  ...profileColumns(context),
];
