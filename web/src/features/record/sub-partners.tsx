import { useListSubPartners, type SubPartner } from "@fairway/client";
import { useTranslation } from "react-i18next";
import { DataTable, type Column } from "../../ui/data-table/index.ts";
import { Section } from "../../ui/page.tsx";
import { useVendor } from "../session/room.tsx";

function useColumns(): Column<SubPartner>[] {
  const { t } = useTranslation();
  return [
    { id: "name", label: t("record.below.name"), width: 200, cell: (row) => row.name },
    {
      id: "kind",
      label: t("record.links.kind"),
      width: 180,
      cell: (row) =>
        [t(`record.links.kinds.${row.kind}`), row.through ? t("record.below.through", { name: row.through }) : null]
          .filter(Boolean)
          .join(" · "),
    },
    { id: "country", label: t("partners.country"), width: 110, cell: (row) => row.country },
    {
      id: "standing",
      label: t("record.below.standing"),
      width: 200,
      cell: (row) =>
        row.standings === null
          ? t("record.below.notShared")
          : row.standings.map((one) => `${one.tier ?? t("tier.none")} (${one.trackLabel})`).join(", "),
    },
    {
      id: "contacts",
      label: t("record.contacts.title"),
      width: 250,
      cell: (row) =>
        row.contacts === null
          ? t("record.below.notShared")
          : row.contacts.map((one) => [one.name, one.email ?? one.phone].filter(Boolean).join(", ")).join(" · "),
    },
  ];
}

/** Who stands below the reader's own company, as far as it is shared; nothing where nobody does. */
export function SubPartners({ partnerId }: { partnerId: string }) {
  const { t } = useTranslation();
  const vendor = useVendor();
  const columns = useColumns();
  const items = useListSubPartners(vendor.id, partnerId).data?.items ?? [];
  if (items.length === 0) return null;
  return (
    <Section title={t("record.below.title")} note={t("record.below.note", { vendor: vendor.name })}>
      <DataTable
        caption={t("record.below.title")}
        rows={items}
        columns={columns}
        rowKey={(row) => String(items.indexOf(row))}
      />
    </Section>
  );
}
