import { useListApplicationForms, type ApplicationForm } from "@fairway/client";
import { Button } from "@mantine/core";
import { Link, useNavigate } from "@tanstack/react-router";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { DataTable, type Column } from "../../ui/data-table/index.ts";
import { IconDocument } from "../../ui/icons.ts";
import { Mark } from "../../ui/mark.tsx";
import { Empty, Loaded, Loading } from "../../ui/states/index.ts";
import { useVendor } from "../session/room.tsx";
import { NewFormDialog } from "./new-form-dialog.tsx";
import classes from "./recruiting.module.css";

const tones = { draft: "plain", published: "ok", closed: "warn" } as const;

function Make({ items }: { items: readonly ApplicationForm[] }) {
  const { t } = useTranslation();
  const [making, setMaking] = useState(false);
  return (
    <>
      <Button onClick={() => setMaking(true)}>{t("recruiting.forms.make")}</Button>
      {making ? <NewFormDialog taken={items.map(({ slug }) => slug)} onClose={() => setMaking(false)} /> : null}
    </>
  );
}

function useFormColumns(): Column<ApplicationForm>[] {
  const { t } = useTranslation();
  const { slug: vendor } = useVendor();
  return [
    {
      id: "name",
      label: t("recruiting.forms.name"),
      width: 240,
      cell: (row) => (
        <Link to="/console/$vendor/recruiting/forms/$formId" params={{ vendor, formId: row.id }}>
          {row.name}
        </Link>
      ),
    },
    {
      id: "status",
      label: t("recruiting.forms.status"),
      width: 200,
      cell: (row) => (
        <>
          <Mark tone={tones[row.status]}>{t(`recruiting.forms.statuses.${row.status}`)}</Mark>{" "}
          {row.changed && row.version !== null ? <Mark tone="warn">{t("recruiting.forms.changed")}</Mark> : null}
        </>
      ),
    },
    { id: "address", label: t("recruiting.forms.address"), width: 260, cell: (row) => `/apply/${vendor}/${row.slug}` },
    {
      id: "version",
      label: t("recruiting.forms.version"),
      width: 90,
      align: "end",
      cell: (row) => (row.version === null ? "" : String(row.version)),
    },
    {
      id: "open",
      label: t("recruiting.forms.open"),
      width: 120,
      align: "end",
      cell: (row) => String(row.open),
    },
  ];
}

/** The forms by which companies apply. */
export function FormsTab() {
  const { t } = useTranslation();
  const vendor = useVendor();
  const navigate = useNavigate();
  const columns = useFormColumns();
  const query = useListApplicationForms(vendor.id);
  return (
    <Loaded query={query} skeleton={<Loading lines={4} height={32} />}>
      {({ items, can }) => {
        const make = can["create"] ? <Make items={items} /> : null;
        if (items.length === 0)
          return (
            <Empty icon={IconDocument} title={t("recruiting.forms.none")} action={make}>
              {t("recruiting.forms.noneBody")}
            </Empty>
          );
        return (
          <div className={classes.stack}>
            <DataTable
              caption={t("recruiting.forms.caption")}
              rows={items}
              columns={columns}
              rowKey={(row) => row.id}
              onOpen={(row) =>
                void navigate({
                  to: "/console/$vendor/recruiting/forms/$formId",
                  params: { vendor: vendor.slug, formId: row.id },
                })
              }
            />
            <div>{make}</div>
          </div>
        );
      }}
    </Loaded>
  );
}
