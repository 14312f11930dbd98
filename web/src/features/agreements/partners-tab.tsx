import {
  getExportAgreementPartnersUrl,
  useListAgreementPartnersInfinite,
  useRemindAgreementPartners,
  type GetAgreementReply,
  type ListAgreementPartnersReply,
} from "@fairway/client";
import { Button, Select } from "@mantine/core";
import { keepPreviousData } from "@tanstack/react-query";
import { Link, useNavigate, useSearch } from "@tanstack/react-router";
import type { TFunction } from "i18next";
import { useTranslation } from "react-i18next";
import { agreementShows } from "../../lib/addresses.ts";
import { formatDate, formatDayOf } from "../../lib/format.ts";
import { defined } from "../../lib/search-params.ts";
import { DataTable, ExportMenu, type Column } from "../../ui/data-table/index.ts";
import { IconPartners } from "../../ui/icons.ts";
import { Empty, Loaded, Loading } from "../../ui/states/index.ts";
import { failed, said } from "../../ui/toast.ts";
import { useVendor } from "../session/room.tsx";
import classes from "./agreements.module.css";
import { StandingMark } from "./standing-mark.tsx";
import { useFresh } from "./use-fresh.ts";

type Row = ListAgreementPartnersReply["items"][number];

const columnsOf = (t: TFunction, locale: string, vendor: { slug: string; timeZone: string }): Column<Row>[] => [
  {
    id: "partner",
    label: t("agreements.partner"),
    width: 220,
    cell: ({ partner }) => (
      <Link
        to="/console/$vendor/partners/$partnerId"
        params={{ vendor: vendor.slug, partnerId: partner.id }}
        search={{ tab: "agreements" }}
      >
        {partner.name}
      </Link>
    ),
  },
  { id: "status", label: t("agreements.status"), width: 120, cell: ({ status }) => <StandingMark status={status} /> },
  {
    id: "accepted",
    label: t("agreements.acceptedVersion"),
    width: 300,
    cell: ({ acceptedNumber, acceptedAt, acceptedBy }) =>
      acceptedNumber === null || acceptedAt === null
        ? ""
        : t("agreements.acceptedCell", {
            number: acceptedNumber,
            name: acceptedBy ?? "",
            date: formatDayOf(acceptedAt, locale, vendor.timeZone),
          }),
  },
  {
    id: "due",
    label: t("agreements.due"),
    width: 120,
    cell: ({ dueOn }) => (dueOn === null ? "" : formatDate(dueOn, locale)),
  },
  {
    id: "ends",
    label: t("agreements.ends"),
    width: 120,
    cell: ({ expiresOn }) => (expiresOn === null ? "" : formatDate(expiresOn, locale)),
  },
  {
    id: "reminded",
    label: t("agreements.reminded"),
    width: 120,
    cell: ({ remindedOn }) => (remindedOn === null ? "" : formatDate(remindedOn, locale)),
  },
];

/** Who has accepted which version, and who has not. */
export function PartnersTab({ agreement }: { agreement: GetAgreementReply }) {
  const { t, i18n } = useTranslation();
  const vendor = useVendor();
  const fresh = useFresh();
  const from = "/console/$vendor/agreements/$agreementId" as const;
  const { show } = useSearch({ from });
  const navigate = useNavigate({ from });
  const remind = useRemindAgreementPartners();
  const params = { limit: 100, ...defined({ status: show }) };
  const query = useListAgreementPartnersInfinite(vendor.id, agreement.id, params, {
    query: {
      getNextPageParam: (last) => last.nextCursor ?? undefined,
      initialPageParam: undefined,
      placeholderData: keepPreviousData,
    },
  });
  const open = agreement.counts.asked + agreement.counts.overdue + agreement.counts.expired;
  const send = async () => {
    const { reminded } = await remind.mutateAsync({ vendorId: vendor.id, agreementId: agreement.id, data: {} });
    said(t("agreements.remindedSaid", { count: reminded }));
    await fresh();
  };
  return (
    <div className={classes.stack}>
      <div className={classes.actions}>
        <Select
          aria-label={t("agreements.showWhich")}
          data={agreementShows.map((value) => ({
            value,
            label: t(value === "toCountersign" ? "agreements.toCountersign" : `agreements.statuses.${value}`),
          }))}
          placeholder={t("agreements.everybody")}
          value={show ?? null}
          onChange={(next) =>
            void navigate({
              search: (before) => ({ ...before, show: agreementShows.find((one) => one === next) }),
              replace: true,
            })
          }
          clearable
        />
        {agreement.can["remind"] && open > 0 ? (
          <Button variant="default" loading={remind.isPending} onClick={() => void send().catch(failed)}>
            {t("agreements.remind", { count: open })}
          </Button>
        ) : null}
        <ExportMenu href={(format) => getExportAgreementPartnersUrl(vendor.id, agreement.id, { format })} />
      </div>
      <Loaded query={query} skeleton={<Loading lines={8} height={28} />}>
        {(data) => {
          const rows = data.pages.flatMap((page) => page.items);
          if (rows.length === 0)
            return (
              <Empty icon={IconPartners} title={t("agreements.nobody")}>
                {t(agreement.current ? "agreements.nobodyBody" : "agreements.publishFirst")}
              </Empty>
            );
          return (
            <DataTable
              caption={t("agreements.tabs.partners")}
              rows={rows}
              columns={columnsOf(t, i18n.language, vendor)}
              rowKey={(row) => row.partner.id}
              onEnd={query.hasNextPage ? () => void query.fetchNextPage() : undefined}
            />
          );
        }}
      </Loaded>
    </div>
  );
}
