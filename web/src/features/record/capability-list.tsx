import { useCreateCapability, useListCapabilities, useUpdateCapability, type Capability } from "@fairway/client";
import { Button } from "@mantine/core";
import { useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { refresh } from "../../lib/query-client.ts";
import { DataTable, type Column } from "../../ui/data-table/index.ts";
import { IconChecklist, IconPlus } from "../../ui/icons.ts";
import { Mark } from "../../ui/mark.tsx";
import { Section } from "../../ui/page.tsx";
import { Empty, Loaded } from "../../ui/states/index.ts";
import { useVendor } from "../session/room.tsx";
import { RecordForm, textOf, type Field, type Values } from "./record-form.tsx";

function useColumns(): Column<Capability>[] {
  const { t, i18n } = useTranslation();
  return [
    { id: "label", label: t("record.capabilities.name"), width: 260, cell: (row) => row.label },
    { id: "note", label: t("record.capabilities.note"), width: 420, cell: (row) => row.note },
    {
      id: "partners",
      label: t("record.capabilities.partners"),
      width: 120,
      align: "end",
      cell: (row) => row.partners.toLocaleString(i18n.language),
    },
    {
      id: "state",
      label: t("record.capabilities.state"),
      width: 140,
      cell: (row) =>
        row.isRetired ? (
          <Mark>{t("record.capabilities.retired")}</Mark>
        ) : (
          <Mark tone="ok">{t("record.capabilities.inUse")}</Mark>
        ),
    },
  ];
}

function CapabilityDialog({ row, onClose }: { row: Capability | null; onClose: () => void }) {
  const { t } = useTranslation();
  const vendor = useVendor();
  const client = useQueryClient();
  const [make, change] = [useCreateCapability(), useUpdateCapability()];
  const fields: Field[] = [
    { key: "label", label: t("record.capabilities.name"), required: true, maxLength: 100 },
    { key: "note", label: t("record.capabilities.note"), help: t("record.capabilities.noteHelp"), maxLength: 500 },
    ...(row
      ? [
          {
            key: "isRetired",
            label: t("record.capabilities.retire"),
            help: t("record.capabilities.retireHelp"),
            kind: "check" as const,
          },
        ]
      : []),
  ];
  const save = async (values: Values) => {
    const data = { label: textOf(values, "label") ?? "", note: textOf(values, "note") };
    if (row)
      await change.mutateAsync({
        vendorId: vendor.id,
        capabilityId: row.id,
        data: { ...data, isRetired: values["isRetired"] === true },
      });
    else await make.mutateAsync({ vendorId: vendor.id, data });
    await refresh(client, "/capabilities");
  };
  return (
    <RecordForm
      title={row ? row.label : t("record.capabilities.addToList")}
      fields={fields}
      initial={{ label: row?.label ?? "", note: row?.note ?? "", isRetired: row?.isRetired ?? false }}
      save={save}
      done={t("record.saved")}
      onClose={onClose}
    />
  );
}

/** What the vendor's partners may be said to be able to do, with how many are. */
export function CapabilityList() {
  const { t } = useTranslation();
  const vendor = useVendor();
  const query = useListCapabilities(vendor.id);
  const columns = useColumns();
  const [open, setOpen] = useState<Capability | "new" | null>(null);
  const mayEdit = query.data?.can["edit"] === true;
  const add = mayEdit ? (
    <Button variant="default" leftSection={<IconPlus size={15} aria-hidden />} onClick={() => setOpen("new")}>
      {t("record.capabilities.addToList")}
    </Button>
  ) : null;
  return (
    <Section title={t("record.capabilities.title")} note={t("record.capabilities.listNote")} aside={add}>
      <Loaded query={query}>
        {({ items }) =>
          items.length > 0 ? (
            <DataTable
              caption={t("record.capabilities.title")}
              rows={items}
              columns={columns}
              rowKey={(row) => row.id}
              {...(mayEdit ? { onOpen: (row: Capability) => setOpen(row) } : {})}
            />
          ) : (
            <Empty icon={IconChecklist} title={t("record.capabilities.noList")}>
              {t("record.capabilities.noListBody")}
            </Empty>
          )
        }
      </Loaded>
      {open ? <CapabilityDialog row={open === "new" ? null : open} onClose={() => setOpen(null)} /> : null}
    </Section>
  );
}
