import {
  getExportSegmentMembersUrl,
  useListSegmentMembersInfinite,
  type ListSegmentMembersReply,
  type Segment,
} from "@fairway/client";
import { Link } from "@tanstack/react-router";
import type { TFunction } from "i18next";
import { useTranslation } from "react-i18next";
import { formatDate } from "../../lib/format.ts";
import { DataTable, ExportMenu, type Column } from "../../ui/data-table/index.ts";
import { IconPartners } from "../../ui/icons.ts";
import { Empty, Loaded, Loading } from "../../ui/states/index.ts";
import { useVendor } from "../session/room.tsx";
import classes from "./segments.module.css";

type Row = ListSegmentMembersReply["items"][number];

const columnsOf = (t: TFunction, locale: string, vendor: string): Column<Row>[] => [
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
    id: "tier",
    label: t("segments.tier"),
    width: 240,
    cell: (row) =>
      row.standings
        .filter((s) => s.tier !== null)
        .map((s) => `${s.tier} (${s.trackLabel})`)
        .join(", "),
  },
  { id: "region", label: t("segments.region"), width: 140, cell: (row) => row.partner.region ?? "" },
  { id: "reference", label: t("segments.reference"), width: 120, cell: (row) => row.partner.reference },
  { id: "since", label: t("segments.since"), width: 130, cell: (row) => formatDate(row.joinedOn, locale) },
];

/** Who is in it now. */
export function Members({ segment }: { segment: Segment }) {
  const { t, i18n } = useTranslation();
  const vendor = useVendor();
  const query = useListSegmentMembersInfinite(
    vendor.id,
    segment.id,
    { limit: 100 },
    { query: { getNextPageParam: (last) => last.nextCursor ?? undefined, initialPageParam: undefined } },
  );
  const onEnd = query.hasNextPage && !query.isFetchingNextPage ? () => void query.fetchNextPage() : undefined;
  return (
    <Loaded query={query} skeleton={<Loading lines={8} height={24} />}>
      {(data) => {
        const rows = data.pages.flatMap((page) => page.items);
        if (rows.length === 0)
          return (
            <Empty icon={IconPartners} title={t("segments.noMembers")}>
              {t("segments.noMembersBody")}
            </Empty>
          );
        return (
          <div className={classes.stack}>
            <div>
              <ExportMenu href={(format) => getExportSegmentMembersUrl(vendor.id, segment.id, { format })} />
            </div>
            <DataTable
              caption={t("segments.tabs.members")}
              rows={rows}
              columns={columnsOf(t, i18n.language, vendor.slug)}
              rowKey={(row) => row.partner.id}
              onEnd={onEnd}
              total={segment.members}
            />
          </div>
        );
      }}
    </Loaded>
  );
}
