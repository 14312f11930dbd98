import { useListSegmentHistoryInfinite, type ListSegmentHistoryReply } from "@fairway/client";
import { Link } from "@tanstack/react-router";
import type { TFunction } from "i18next";
import { useTranslation } from "react-i18next";
import { formatDate } from "../../lib/format.ts";
import { DataTable, type Column } from "../../ui/data-table/index.ts";
import { IconHistory } from "../../ui/icons.ts";
import { Empty, Loaded, Loading } from "../../ui/states/index.ts";
import { useVendor } from "../session/room.tsx";

type Row = ListSegmentHistoryReply["items"][number];

const columnsOf = (t: TFunction, locale: string, vendor: string): Column<Row>[] => [
  {
    id: "partner",
    label: t("segments.partner"),
    width: 260,
    cell: (row) => (
      <Link to="/console/$vendor/partners/$partnerId" params={{ vendor, partnerId: row.partner.id }}>
        {row.partner.name}
      </Link>
    ),
  },
  { id: "what", label: t("segments.what"), width: 130, cell: (row) => t(`segments.whats.${row.what}`) },
  { id: "on", label: t("segments.on"), width: 130, cell: (row) => formatDate(row.on, locale) },
  { id: "region", label: t("segments.region"), width: 140, cell: (row) => row.partner.region ?? "" },
];

/** Who joined and who left, newest first. */
export function History({ segmentId }: { segmentId: string }) {
  const { t, i18n } = useTranslation();
  const vendor = useVendor();
  const query = useListSegmentHistoryInfinite(
    vendor.id,
    segmentId,
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
            <Empty icon={IconHistory} title={t("segments.noHistory")}>
              {t("segments.noHistoryBody")}
            </Empty>
          );
        return (
          <DataTable
            caption={t("segments.tabs.history")}
            rows={rows}
            columns={columnsOf(t, i18n.language, vendor.slug)}
            rowKey={(row) => `${row.partner.id}-${row.what}-${row.on}`}
            onEnd={onEnd}
          />
        );
      }}
    </Loaded>
  );
}
