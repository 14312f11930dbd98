import { useAddPartnerLink, useListPartnerLinks, useUpdatePartnerLink, type PartnerLink } from "@fairway/client";
import { Button } from "@mantine/core";
import { Link } from "@tanstack/react-router";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { DataTable, type Column } from "../../ui/data-table/index.ts";
import { IconPlus } from "../../ui/icons.ts";
import { Mark } from "../../ui/mark.tsx";
import { Section } from "../../ui/page.tsx";
import { Loaded } from "../../ui/states/index.ts";
import { PartnerPick } from "../partners/partner-pick.tsx";
import { useVendor } from "../session/room.tsx";
import { RecordForm, textOf, type Field, type Values } from "./record-form.tsx";
import classes from "./record.module.css";
import { daysText } from "./territories.tsx";
import { useFresh } from "./use-fresh.ts";

const kinds = ["distribution", "subsidiary"] as const;
const sharings = ["nothing", "name", "standing", "contacts"] as const;

function useSharingField(): Field {
  const { t } = useTranslation();
  return {
    key: "sharing",
    label: t("record.links.sharing"),
    help: t("record.links.sharingHelp"),
    kind: "choice",
    options: sharings.map((value) => ({ value, label: t(`record.links.sharings.${value}`) })),
  };
}

function AddLink({ partnerId, onClose }: { partnerId: string; onClose: () => void }) {
  const { t } = useTranslation();
  const vendor = useVendor();
  const fresh = useFresh();
  const add = useAddPartnerLink();
  const [childId, setChild] = useState<string | null>(null);
  const sharing = useSharingField();
  const send = async (values: Values) => {
    const data = {
      childId: childId ?? "",
      kind: kinds.find((one) => one === values["kind"]) ?? "distribution",
      fromOn: textOf(values, "fromOn") ?? "",
      untilOn: textOf(values, "untilOn"),
      sharing: sharings.find((one) => one === values["sharing"]) ?? "name",
    };
    await add.mutateAsync({ vendorId: vendor.id, partnerId, data });
    await fresh();
  };
  return (
    <RecordForm
      title={t("record.links.add")}
      before={
        <PartnerPick
          label={t("record.links.child")}
          description={t("record.links.childHelp")}
          required
          except={partnerId}
          value={childId}
          onChange={setChild}
        />
      }
      fields={[
        {
          key: "kind",
          label: t("record.links.kind"),
          kind: "choice",
          options: kinds.map((value) => ({ value, label: t(`record.links.kinds.${value}`) })),
        },
        { key: "fromOn", label: t("record.firstDay"), kind: "date", required: true },
        { key: "untilOn", label: t("record.lastDay"), kind: "date" },
        sharing,
      ]}
      initial={{ kind: "distribution", sharing: "name" }}
      save={send}
      done={t("record.saved")}
      onClose={onClose}
    />
  );
}

function EditLink({ partnerId, link, onClose }: { partnerId: string; link: PartnerLink; onClose: () => void }) {
  const { t } = useTranslation();
  const vendor = useVendor();
  const fresh = useFresh();
  const update = useUpdatePartnerLink();
  const sharing = useSharingField();
  const send = async (values: Values) => {
    const data = {
      revision: link.revision,
      untilOn: textOf(values, "untilOn"),
      sharing: sharings.find((one) => one === values["sharing"]) ?? link.sharing,
    };
    await update.mutateAsync({ vendorId: vendor.id, partnerId, partnerLinkId: link.id, data });
    await fresh();
  };
  return (
    <RecordForm
      title={`${link.parent.name} → ${link.child.name}`}
      fields={[sharing, { key: "untilOn", label: t("record.lastDay"), kind: "date" }]}
      initial={{ sharing: link.sharing, untilOn: link.untilOn ?? "" }}
      save={send}
      done={t("record.saved")}
      onClose={onClose}
    />
  );
}

function useColumns(end: "parent" | "child"): Column<PartnerLink>[] {
  const { t, i18n } = useTranslation();
  const vendor = useVendor();
  return [
    {
      id: "partner",
      label: t("record.links.partner"),
      width: 260,
      cell: (row) => (
        <Link
          to="/console/$vendor/partners/$partnerId"
          params={{ vendor: vendor.slug, partnerId: row[end].id }}
          search={{ tab: "hierarchy" }}
        >
          {row[end].name}
        </Link>
      ),
    },
    { id: "kind", label: t("record.links.kind"), width: 170, cell: (row) => t(`record.links.kinds.${row.kind}`) },
    {
      id: "days",
      label: t("record.days"),
      width: 240,
      cell: (row) => (
        <>
          {daysText(t, i18n.language, row.fromOn, row.untilOn)}{" "}
          {row.isNow ? null : <Mark>{t("record.links.notNow")}</Mark>}
        </>
      ),
    },
    {
      id: "sharing",
      label: t("record.links.sharing"),
      width: 260,
      cell: (row) => t(`record.links.sharings.${row.sharing}`),
    },
  ];
}

type ListProps = { end: "parent" | "child"; rows: PartnerLink[]; onOpen?: ((row: PartnerLink) => void) | undefined };

function Links({ end, rows, onOpen }: ListProps) {
  const { t } = useTranslation();
  const columns = useColumns(end);
  if (rows.length === 0)
    return <p className={classes.note}>{t(end === "parent" ? "record.links.noneAbove" : "record.links.noneBelow")}</p>;
  return (
    <DataTable
      caption={t(end === "parent" ? "record.links.above" : "record.links.below")}
      rows={rows}
      columns={columns}
      rowKey={(row) => row.id}
      {...(onOpen ? { onOpen } : {})}
    />
  );
}

/** Who stands above and below a partner, since when, and what is shared along each link. */
export function Hierarchy({ partnerId }: { partnerId: string }) {
  const { t } = useTranslation();
  const vendor = useVendor();
  const query = useListPartnerLinks(vendor.id, partnerId);
  const [adding, setAdding] = useState(false);
  const [open, setOpen] = useState<PartnerLink | null>(null);
  const mayEdit = query.data?.can["edit"] === true;
  const add = mayEdit ? (
    <Button
      variant="default"
      size="xs"
      leftSection={<IconPlus size={14} aria-hidden />}
      onClick={() => setAdding(true)}
    >
      {t("record.links.add")}
    </Button>
  ) : null;
  return (
    <div className={classes.stack}>
      <Loaded query={query}>
        {({ above, below }) => (
          <>
            <Section title={t("record.links.above")}>
              <Links end="parent" rows={above} onOpen={mayEdit ? setOpen : undefined} />
            </Section>
            <Section title={t("record.links.below")} aside={add}>
              <Links end="child" rows={below} onOpen={mayEdit ? setOpen : undefined} />
            </Section>
          </>
        )}
      </Loaded>
      {adding ? <AddLink partnerId={partnerId} onClose={() => setAdding(false)} /> : null}
      {open ? <EditLink partnerId={partnerId} link={open} onClose={() => setOpen(null)} /> : null}
    </div>
  );
}
