import {
  useCreateCapability,
  useListCapabilities,
  useListPartnerCapabilities,
  useRemovePartnerCapability,
  useSetPartnerCapability,
  type PartnerCapability,
} from "@fairway/client";
import { Button } from "@mantine/core";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { formatDate } from "../../lib/format.ts";
import { DataTable, type Column } from "../../ui/data-table/index.ts";
import { IconPlus } from "../../ui/icons.ts";
import { Mark } from "../../ui/mark.tsx";
import { Section } from "../../ui/page.tsx";
import { Loaded } from "../../ui/states/index.ts";
import { useVendor } from "../session/room.tsx";
import { RecordForm, textOf, type Field, type Values } from "./record-form.tsx";
import classes from "./record.module.css";
import { useFresh } from "./use-fresh.ts";
import { useNone } from "./use-none.ts";

const levels = ["basic", "proficient", "expert"] as const;

function useColumns(): Column<PartnerCapability>[] {
  const { t, i18n } = useTranslation();
  return [
    { id: "label", label: t("record.capabilities.name"), width: 220, cell: (row) => row.label },
    {
      id: "level",
      label: t("record.capabilities.level"),
      width: 140,
      cell: (row) => t(`record.capabilities.levels.${row.level}`),
    },
    {
      id: "evidence",
      label: t("record.capabilities.evidence"),
      width: 320,
      cell: (row) =>
        row.evidenceUrl ? (
          <a href={row.evidenceUrl} rel="noreferrer noopener" target="_blank">
            {row.evidence ?? row.evidenceUrl}
          </a>
        ) : (
          row.evidence
        ),
    },
    {
      id: "until",
      label: t("record.lastDay"),
      width: 170,
      cell: (row) =>
        row.untilOn === null ? null : row.isPast ? (
          <Mark tone="warn">{t("record.capabilities.past", { date: formatDate(row.untilOn, i18n.language) })}</Mark>
        ) : (
          formatDate(row.untilOn, i18n.language)
        ),
    },
  ];
}

type FormProps = { partnerId: string; row: PartnerCapability | null; held: readonly string[]; onClose: () => void };

/** The vendor's list without what the partner has already; nothing until it is there. */
function useFields(row: PartnerCapability | null, held: readonly string[]): { fields: Field[]; mayMake: boolean } {
  const { t } = useTranslation();
  const vendor = useVendor();
  const list = useListCapabilities(vendor.id).data;
  const mayMake = list?.can["edit"] === true;
  const options = (list?.items ?? [])
    .filter((one) => !one.isRetired && !held.includes(one.id))
    .map((one) => ({ value: one.id, label: one.label }));
  const choose: Field[] = row
    ? []
    : [
        { key: "capability", label: t("record.capabilities.name"), kind: "choice", options },
        ...(mayMake
          ? [
              {
                key: "label",
                label: t("record.capabilities.fresh"),
                help: t("record.capabilities.freshHelp"),
                maxLength: 100,
              },
            ]
          : []),
      ];
  const fields: Field[] = [
    ...choose,
    {
      key: "level",
      label: t("record.capabilities.level"),
      kind: "choice",
      options: levels.map((value) => ({ value, label: t(`record.capabilities.levels.${value}`) })),
    },
    { key: "evidence", label: t("record.capabilities.evidence"), kind: "area", maxLength: 2000 },
    { key: "evidenceUrl", label: t("record.capabilities.evidenceUrl"), maxLength: 300 },
    { key: "untilOn", label: t("record.lastDay"), kind: "date" },
  ];
  return { fields, mayMake };
}

function CapabilityForm({ partnerId, row, held, onClose }: FormProps) {
  const { t } = useTranslation();
  const vendor = useVendor();
  const fresh = useFresh();
  const make = useCreateCapability();
  const set = useSetPartnerCapability();
  const remove = useRemovePartnerCapability();
  const { fields } = useFields(row, held);
  const place = { vendorId: vendor.id, partnerId };
  const send = async (values: Values) => {
    const label = textOf(values, "label");
    const made = label === null ? null : await make.mutateAsync({ vendorId: vendor.id, data: { label } });
    const capabilityId = row?.id ?? made?.id ?? textOf(values, "capability") ?? "";
    const data = {
      level: levels.find((one) => one === values["level"]) ?? "basic",
      evidence: textOf(values, "evidence"),
      evidenceUrl: textOf(values, "evidenceUrl"),
      untilOn: textOf(values, "untilOn"),
    };
    await set.mutateAsync({ ...place, capabilityId, data });
    await fresh();
  };
  const gone = row
    ? {
        label: t("record.capabilities.remove"),
        what: row.label,
        done: t("record.capabilities.removed"),
        run: async () => {
          await remove.mutateAsync({ ...place, capabilityId: row.id });
          await fresh();
        },
      }
    : undefined;
  return (
    <RecordForm
      title={row ? row.label : t("record.capabilities.add")}
      fields={fields}
      initial={{
        level: row?.level ?? "basic",
        evidence: row?.evidence ?? "",
        evidenceUrl: row?.evidenceUrl ?? "",
        untilOn: row?.untilOn ?? "",
      }}
      save={send}
      done={t("record.saved")}
      remove={gone}
      onClose={onClose}
    />
  );
}

/** What a partner can do, at which level and by which evidence. */
export function Capabilities({ partnerId }: { partnerId: string }) {
  const { t } = useTranslation();
  const none = useNone();
  const vendor = useVendor();
  const query = useListPartnerCapabilities(vendor.id, partnerId);
  const [open, setOpen] = useState<PartnerCapability | "new" | null>(null);
  const columns = useColumns();
  const mayEdit = query.data?.can["edit"] === true;
  const add = mayEdit ? (
    <Button variant="default" size="xs" leftSection={<IconPlus size={14} aria-hidden />} onClick={() => setOpen("new")}>
      {t("record.capabilities.add")}
    </Button>
  ) : null;
  return (
    <Section title={t("record.capabilities.title")} aside={add}>
      <Loaded query={query}>
        {({ items }) => (
          <>
            {items.length > 0 ? (
              <DataTable
                caption={t("record.capabilities.title")}
                rows={items}
                columns={columns}
                rowKey={(row) => row.id}
                {...(mayEdit ? { onOpen: (row: PartnerCapability) => setOpen(row) } : {})}
              />
            ) : (
              <p className={classes.note}>{none("capabilities")}</p>
            )}
            {open ? (
              <CapabilityForm
                partnerId={partnerId}
                row={open === "new" ? null : open}
                held={items.map((one) => one.id)}
                onClose={() => setOpen(null)}
              />
            ) : null}
          </>
        )}
      </Loaded>
    </Section>
  );
}
