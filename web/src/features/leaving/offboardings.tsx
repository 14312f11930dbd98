import { useGetOffboarding, type Offboarding } from "@fairway/client";
import { Button } from "@mantine/core";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { formatDate, formatDayOf } from "../../lib/format.ts";
import { DataTable, type Column } from "../../ui/data-table/index.ts";
import { Mark } from "../../ui/mark.tsx";
import { Section } from "../../ui/page.tsx";
import { Loaded } from "../../ui/states/index.ts";
import { useVendor } from "../session/room.tsx";
import { BeginDialog } from "./begin-dialog.tsx";
import classes from "./leaving.module.css";

const tones = { planned: "warn", called_off: "plain", ended: "bad", reinstated: "ok" } as const;

function useColumns(): Column<Offboarding>[] {
  const { t, i18n } = useTranslation();
  const { timeZone } = useVendor();
  const day = (iso: string) => formatDate(iso, i18n.language);
  return [
    {
      id: "status",
      label: t("leaving.list.status"),
      width: 130,
      cell: (row) => <Mark tone={tones[row.status]}>{t(`leaving.statuses.${row.status}`)}</Mark>,
    },
    { id: "lastOn", label: t("leaving.begin.lastOn"), width: 130, cell: (row) => day(row.lastOn) },
    {
      id: "reason",
      label: t("leaving.reason"),
      width: 230,
      cell: (row) => <span className={classes.whole}>{row.reason}</span>,
    },
    {
      id: "by",
      label: t("leaving.list.by"),
      width: 200,
      cell: (row) => [row.startedBy, formatDayOf(row.startedAt, i18n.language, timeZone)].filter(Boolean).join(" · "),
    },
    {
      id: "keep",
      label: t("leaving.list.keep"),
      width: 280,
      cell: (row) => <span className={classes.whole}>{`${day(row.keepUntilOn)} · ${row.keepBecause}`}</span>,
    },
  ];
}

/** The end of a partnership: what was planned and came of it, and the way to plan one. */
export function Offboardings({ partner }: { partner: { id: string; name: string } }) {
  const { t } = useTranslation();
  const vendor = useVendor();
  const columns = useColumns();
  const [begins, setBegins] = useState(false);
  const query = useGetOffboarding(vendor.id, partner.id);
  const tool = query.data?.can["start"] ? (
    <Button variant="default" onClick={() => setBegins(true)}>
      {t("leaving.begin.open")}
    </Button>
  ) : null;
  return (
    <Section title={t("leaving.list.title")} note={t("leaving.list.note")} aside={tool}>
      <Loaded query={query}>
        {({ items }) =>
          items.length > 0 ? (
            <DataTable caption={t("leaving.list.title")} rows={items} columns={columns} rowKey={(row) => row.id} />
          ) : (
            <p className={classes.note}>{t("leaving.list.none")}</p>
          )
        }
      </Loaded>
      {begins ? <BeginDialog partner={partner} onClose={() => setBegins(false)} /> : null}
    </Section>
  );
}
