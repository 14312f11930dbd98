import type { Gate } from "@fairway/client";
import { UnstyledButton } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { DataTable, type Column } from "../../ui/data-table/index.ts";
import { Mark } from "../../ui/mark.tsx";
import classes from "./gates.module.css";

function useColumns(onOpen: (id: string) => void): Column<Gate>[] {
  const { t, i18n } = useTranslation();
  const number = new Intl.NumberFormat(i18n.language);
  return [
    {
      id: "name",
      label: t("gates.name"),
      width: 200,
      cell: (row) => (
        <UnstyledButton className={classes.open} onClick={() => onOpen(row.id)}>
          {row.label}
        </UnstyledButton>
      ),
    },
    {
      id: "passing",
      label: t("gates.passing"),
      width: 130,
      cell: (row) =>
        t("gates.passingOf", { count: row.passing, shown: number.format(row.passing), of: number.format(row.of) }),
    },
    {
      id: "opened",
      label: t("gates.opened"),
      width: 110,
      align: "end",
      cell: (row) => (row.opened > 0 ? number.format(row.opened) : ""),
    },
    {
      id: "guards",
      label: t("gates.guards"),
      width: 200,
      cell: (row) =>
        row.guards.count === 0
          ? t("gates.guardsNothing")
          : [
              row.guards.things.map((thing) => thing.label).join(", "),
              row.guards.count > row.guards.things.length
                ? t("gates.andMore", { count: row.guards.count - row.guards.things.length })
                : "",
            ].join(""),
    },
    {
      id: "rule",
      label: t("gates.rule"),
      width: 380,
      cell: (row) =>
        row.says === null ? <Mark tone="bad">{t("gates.broken")}</Mark> : <span title={row.says}>{row.says}</span>,
    },
    { id: "origin", label: t("gates.origin"), width: 150, cell: (row) => t(`gates.origins.${row.origin}`) },
  ];
}

/** Gates with how many partners pass each now, and what they guard. */
export function GateList({ items, onOpen }: { items: Gate[]; onOpen: (id: string) => void }) {
  const { t } = useTranslation();
  return (
    <DataTable
      caption={t("gates.caption")}
      rows={items}
      columns={useColumns(onOpen)}
      rowKey={(row) => row.id}
      onOpen={(row) => onOpen(row.id)}
    />
  );
}
