import {
  useAddTerritory,
  useListTerritories,
  useRemoveTerritory,
  useUpdateTerritory,
  type Territory,
} from "@fairway/client";
import { Button } from "@mantine/core";
import type { TFunction } from "i18next";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { formatDate } from "../../lib/format.ts";
import { DataTable, type Column } from "../../ui/data-table/index.ts";
import { IconPlus } from "../../ui/icons.ts";
import { Mark } from "../../ui/mark.tsx";
import { Section } from "../../ui/page.tsx";
import { Loaded } from "../../ui/states/index.ts";
import { useVendor } from "../session/room.tsx";
import { listOf, RecordForm, textOf, type Field, type Values } from "./record-form.tsx";
import classes from "./record.module.css";
import { useFresh } from "./use-fresh.ts";
import { useNone } from "./use-none.ts";

/** From when to when, in words. */
export function daysText(t: TFunction, locale: string, fromOn: string, untilOn: string | null): string {
  const from = formatDate(fromOn, locale);
  return untilOn === null ? t("record.since", { from }) : t("record.fromTo", { from, to: formatDate(untilOn, locale) });
}

function useColumns(): Column<Territory>[] {
  const { t, i18n } = useTranslation();
  const overlaps = (row: Territory) =>
    row.overlaps.length > 0 ? (
      <span className={classes.overlap}>{row.overlaps.map((one) => one.name).join(", ")}</span>
    ) : null;
  return [
    {
      id: "place",
      label: t("record.territories.place"),
      width: 220,
      cell: (row) => [row.country, row.region].filter(Boolean).join(", "),
    },
    {
      id: "lines",
      label: t("record.territories.lines"),
      width: 200,
      cell: (row) => (row.productLines.length > 0 ? row.productLines.join(", ") : t("record.territories.allLines")),
    },
    {
      id: "days",
      label: t("record.days"),
      width: 230,
      cell: (row) => daysText(t, i18n.language, row.fromOn, row.untilOn),
    },
    {
      id: "exclusive",
      label: t("record.territories.exclusive"),
      width: 120,
      cell: (row) => (row.isExclusive ? <Mark tone="info">{t("yes")}</Mark> : t("no")),
    },
    { id: "overlaps", label: t("record.territories.overlaps"), width: 240, cell: overlaps },
  ];
}

function useFields(): Field[] {
  const { t } = useTranslation();
  return [
    { key: "country", label: t("partners.country"), maxLength: 100 },
    { key: "region", label: t("partners.region"), maxLength: 100, help: t("record.territories.placeHelp") },
    {
      key: "productLines",
      label: t("record.territories.lines"),
      kind: "tags",
      help: t("record.territories.linesHelp"),
    },
    { key: "fromOn", label: t("record.firstDay"), kind: "date", required: true },
    { key: "untilOn", label: t("record.lastDay"), kind: "date" },
    {
      key: "isExclusive",
      label: t("record.territories.exclusive"),
      kind: "check",
      help: t("record.territories.exclusiveHelp"),
    },
  ];
}

type FormProps = { partnerId: string; row: Territory | null; onClose: () => void };

function TerritoryForm({ partnerId, row, onClose }: FormProps) {
  const { t } = useTranslation();
  const vendor = useVendor();
  const fresh = useFresh();
  const add = useAddTerritory();
  const update = useUpdateTerritory();
  const remove = useRemoveTerritory();
  const place = { vendorId: vendor.id, partnerId };
  const send = async (values: Values) => {
    const data = {
      country: textOf(values, "country"),
      region: textOf(values, "region"),
      productLines: listOf(values, "productLines"),
      fromOn: textOf(values, "fromOn") ?? "",
      untilOn: textOf(values, "untilOn"),
      isExclusive: values["isExclusive"] === true,
    };
    await (row ? update.mutateAsync({ ...place, territoryId: row.id, data }) : add.mutateAsync({ ...place, data }));
    await fresh();
  };
  const gone = row
    ? {
        label: t("record.territories.remove"),
        what: [row.country, row.region].filter(Boolean).join(", "),
        done: t("record.territories.removed"),
        run: async () => {
          await remove.mutateAsync({ ...place, territoryId: row.id });
          await fresh();
        },
      }
    : undefined;
  return (
    <RecordForm
      title={t(row ? "record.territories.edit" : "record.territories.add")}
      fields={useFields()}
      initial={{
        country: row?.country ?? "",
        region: row?.region ?? "",
        productLines: row?.productLines ?? [],
        fromOn: row?.fromOn ?? "",
        untilOn: row?.untilOn ?? "",
        isExclusive: row?.isExclusive ?? false,
      }}
      save={send}
      done={t("record.saved")}
      remove={gone}
      onClose={onClose}
    />
  );
}

/** Where and for what a partner sells, with those who do the same. */
export function Territories({ partnerId }: { partnerId: string }) {
  const { t } = useTranslation();
  const none = useNone();
  const vendor = useVendor();
  const query = useListTerritories(vendor.id, partnerId);
  const [open, setOpen] = useState<Territory | "new" | null>(null);
  const mayEdit = query.data?.can["edit"] === true;
  const all = useColumns();
  const columns = mayEdit ? all : all.filter(({ id }) => id !== "overlaps");
  const add = mayEdit ? (
    <Button variant="default" size="xs" leftSection={<IconPlus size={14} aria-hidden />} onClick={() => setOpen("new")}>
      {t("record.territories.add")}
    </Button>
  ) : null;
  return (
    <Section title={t("record.territories.title")} aside={add}>
      <Loaded query={query}>
        {({ items }) =>
          items.length > 0 ? (
            <DataTable
              caption={t("record.territories.title")}
              rows={items}
              columns={columns}
              rowKey={(row) => row.id}
              {...(mayEdit ? { onOpen: (row: Territory) => setOpen(row) } : {})}
            />
          ) : (
            <p className={classes.note}>{none("territories")}</p>
          )
        }
      </Loaded>
      {open ? (
        <TerritoryForm partnerId={partnerId} row={open === "new" ? null : open} onClose={() => setOpen(null)} />
      ) : null}
    </Section>
  );
}
