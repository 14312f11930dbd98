import {
  getGetPartnerExportUrl,
  useListPartnerExports,
  useStartPartnerExport,
  type PartnerExport,
} from "@fairway/client";
import { Button } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { formatBytes, formatInstant } from "../../lib/format.ts";
import { DataTable, type Column } from "../../ui/data-table/index.ts";
import { Mark } from "../../ui/mark.tsx";
import { Section } from "../../ui/page.tsx";
import { Loaded } from "../../ui/states/index.ts";
import { failed, said } from "../../ui/toast.ts";
import { useVendor } from "../session/room.tsx";
import classes from "./leaving.module.css";
import { useFresh } from "./use-fresh.ts";

const tones = { queued: "info", done: "ok", failed: "bad", expired: "plain" } as const;

function useColumns(partnerId: string): Column<PartnerExport>[] {
  const { t, i18n } = useTranslation();
  const { id, timeZone } = useVendor();
  const at = (iso: string | null) => (iso ? formatInstant(iso, i18n.language, timeZone) : null);
  return [
    { id: "at", label: t("leaving.exports.at"), width: 190, cell: (row) => at(row.requestedAt) },
    { id: "by", label: t("leaving.exports.by"), width: 180, cell: (row) => row.requestedBy },
    {
      id: "status",
      label: t("leaving.list.status"),
      width: 130,
      cell: (row) => <Mark tone={tones[row.status]}>{t(`leaving.exports.statuses.${row.status}`)}</Mark>,
    },
    {
      id: "rows",
      label: t("leaving.exports.size"),
      width: 210,
      cell: (row) =>
        row.rows === null || row.sizeBytes === null
          ? null
          : t("leaving.exports.rows", { count: row.rows, size: formatBytes(row.sizeBytes, i18n.language) }),
    },
    { id: "until", label: t("leaving.exports.until"), width: 190, cell: (row) => at(row.expiresAt) },
    {
      id: "file",
      label: t("leaving.exports.file"),
      width: 140,
      cell: (row) =>
        row.status === "done" ? (
          <a href={getGetPartnerExportUrl(id, partnerId, row.id)} download>
            {t("leaving.exports.download")}
          </a>
        ) : null,
    },
  ];
}

/** Everything about a partner in one file, made while one does something else. */
export function Exports({ partnerId }: { partnerId: string }) {
  const { t } = useTranslation();
  const vendor = useVendor();
  const fresh = useFresh();
  const columns = useColumns(partnerId);
  const start = useStartPartnerExport();
  const query = useListPartnerExports(vendor.id, partnerId, {
    query: { refetchInterval: ({ state }) => (state.data?.items[0]?.status === "queued" ? 2000 : false) },
  });
  const begin = async () => {
    await start.mutateAsync({ vendorId: vendor.id, partnerId });
    await fresh();
    said(t("leaving.exports.started"));
  };
  const waits = query.data?.items[0]?.status === "queued";
  const tool = (
    <Button variant="default" disabled={waits} loading={start.isPending} onClick={() => void begin().catch(failed)}>
      {t("leaving.exports.start")}
    </Button>
  );
  return (
    <Section title={t("leaving.exports.title")} note={t("leaving.exports.note")} aside={tool}>
      <Loaded query={query}>
        {({ items }) =>
          items.length > 0 ? (
            <DataTable caption={t("leaving.exports.title")} rows={items} columns={columns} rowKey={(row) => row.id} />
          ) : (
            <p className={classes.note}>{t("leaving.exports.none")}</p>
          )
        }
      </Loaded>
    </Section>
  );
}
