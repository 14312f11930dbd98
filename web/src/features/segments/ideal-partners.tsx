import { useListIdealPartners, type ListIdealPartnersReply } from "@fairway/client";
import { Link } from "@tanstack/react-router";
import type { TFunction } from "i18next";
import { useTranslation } from "react-i18next";
import { DataTable, type Column } from "../../ui/data-table/index.ts";
import { Figure } from "../../ui/figure.tsx";
import { Section } from "../../ui/page.tsx";
import { useVendor } from "../session/room.tsx";

type Row = ListIdealPartnersReply["items"][number];

const columnsOf = (t: TFunction, vendor: string): Column<Row>[] => [
  {
    id: "partner",
    label: t("segments.partner"),
    width: 240,
    cell: (row) => (
      <Link to="/console/$vendor/partners/$partnerId" params={{ vendor, partnerId: row.partner.id }}>
        {row.partner.name}
      </Link>
    ),
  },
  {
    id: "score",
    label: t("segments.idealScore"),
    width: 90,
    align: "end",
    cell: (row) => <Figure value={row.score} unit={false} />,
  },
  {
    id: "tier",
    label: t("segments.tier"),
    width: 260,
    cell: (row) =>
      row.standings
        .filter((s) => s.tier !== null)
        .map((s) => `${s.tier} (${s.trackLabel})`)
        .join(", "),
  },
  { id: "region", label: t("segments.region"), width: 140, cell: (row) => row.partner.region ?? "" },
];

/** Who is nearest to the ideal partner without a highest tier; nothing where the program names no score for it. */
export function IdealPartners({ programId }: { programId: string }) {
  const { t } = useTranslation();
  const vendor = useVendor();
  const { data } = useListIdealPartners(vendor.id, { program: programId, limit: 10 });
  if (!data?.score || data.items.length === 0) return null;
  return (
    <Section title={t("segments.ideal")} note={t("segments.idealBody", { score: data.score.label })}>
      <DataTable
        caption={t("segments.ideal")}
        rows={data.items}
        columns={columnsOf(t, vendor.slug)}
        rowKey={(row) => row.partner.id}
      />
    </Section>
  );
}
