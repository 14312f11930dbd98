import { getGetResourceUsageUrl, useGetResourceUsage, type GetResourceUsageReply } from "@fairway/client";
import { useTranslation } from "react-i18next";
import { formatDate } from "../../lib/format.ts";
import { DataTable, type Column } from "../../ui/data-table/index.ts";
import { Empty, Loaded, Loading } from "../../ui/states/index.ts";
import { useVendor } from "../session/room.tsx";
import classes from "./library.module.css";

type Row = GetResourceUsageReply["by"][number];

function useColumns(): Column<Row>[] {
  const { t, i18n } = useTranslation();
  const number = new Intl.NumberFormat(i18n.language);
  const count = (id: "views" | "downloads" | "sharedDownloads", label: string): Column<Row> => ({
    id,
    label,
    width: 100,
    align: "end",
    cell: (row) => number.format(row[id]),
  });
  return [
    { id: "partner", label: t("library.partner"), width: 170, cell: (row) => row.partner?.name ?? t("library.us") },
    { id: "person", label: t("library.person"), width: 130, cell: (row) => row.person ?? "" },
    count("views", t("library.views")),
    count("downloads", t("library.downloads")),
    count("sharedDownloads", t("library.byLink")),
    { id: "last", label: t("library.lastOn"), width: 110, cell: (row) => formatDate(row.lastOn, i18n.language) },
  ];
}

/** Who has used a resource: by partner and person, with the whole. */
export function UsageTab({ resourceId }: { resourceId: string }) {
  const { t, i18n } = useTranslation();
  const vendor = useVendor();
  const query = useGetResourceUsage<GetResourceUsageReply>(vendor.id, resourceId, {});
  const columns = useColumns();
  return (
    <Loaded query={query} skeleton={<Loading lines={6} height={24} />}>
      {({ by, total, from, to }) =>
        by.length === 0 ? (
          <Empty title={t("library.noUsage")}>{t("library.noUsageBody")}</Empty>
        ) : (
          <div className={classes.stack}>
            <p>
              {t("library.usageState", {
                views: total.views,
                downloads: total.downloads,
                shared: total.sharedDownloads,
                from: formatDate(from, i18n.language),
                to: formatDate(to, i18n.language),
              })}
            </p>
            <DataTable
              caption={t("library.usageCaption")}
              rows={by}
              columns={columns}
              rowKey={(row) => String(by.indexOf(row))}
            />
            <a href={getGetResourceUsageUrl(vendor.id, resourceId, { format: "csv" })} download>
              {t("library.exportUsage")}
            </a>
          </div>
        )
      }
    </Loaded>
  );
}
