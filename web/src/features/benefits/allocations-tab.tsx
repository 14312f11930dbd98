import {
  useListBenefitAllocationsInfinite,
  type BenefitAllocation,
  type GetBenefitsOverviewReply,
} from "@fairway/client";
import { Select, UnstyledButton } from "@mantine/core";
import { keepPreviousData } from "@tanstack/react-query";
import { useNavigate, useSearch } from "@tanstack/react-router";
import type { TFunction } from "i18next";
import { useTranslation } from "react-i18next";
import { allocationStatuses } from "../../lib/addresses.ts";
import { formatDate } from "../../lib/format.ts";
import { defined } from "../../lib/search-params.ts";
import { DataTable, type Column } from "../../ui/data-table/index.ts";
import { IconGift } from "../../ui/icons.ts";
import { Empty, Loaded, Loading } from "../../ui/states/index.ts";
import { useProgram } from "../programs/use-program.ts";
import { useVendor } from "../session/room.tsx";
import { AllocationDrawer } from "./allocation-drawer.tsx";
import classes from "./benefits.module.css";
import { RemainingBar } from "./remaining-bar.tsx";
import { AllocationMark } from "./status-mark.tsx";

const from = "/console/$vendor/benefits" as const;

function columnsOf(t: TFunction, locale: string, open: (row: BenefitAllocation) => void): Column<BenefitAllocation>[] {
  return [
    {
      id: "partner",
      label: t("benefits.partner"),
      width: 220,
      cell: (row) => (
        <UnstyledButton className={classes.open} onClick={() => open(row)}>
          {row.partner.name}
        </UnstyledButton>
      ),
    },
    { id: "benefit", label: t("benefits.benefit"), width: 170, cell: (row) => row.label },
    { id: "status", label: t("benefits.status"), width: 130, cell: (row) => <AllocationMark allocation={row} /> },
    {
      id: "left",
      label: t("benefits.remaining"),
      width: 290,
      cell: (row) => <RemainingBar allocated={row.allocated} utilized={row.utilized} remaining={row.remaining} />,
    },
    { id: "from", label: t("benefits.givenOn"), width: 115, cell: (row) => formatDate(row.startsOn, locale) },
    {
      id: "until",
      label: t("benefits.until"),
      width: 130,
      cell: (row) => (row.lastOn ? formatDate(row.lastOn, locale) : t("benefits.open")),
    },
  ];
}

/** What was given to be used, with what is left of each. */
export function AllocationsTab({ overview }: { overview: GetBenefitsOverviewReply }) {
  const { t, i18n } = useTranslation();
  const vendor = useVendor();
  const { program } = useProgram();
  const { benefit, status, allocation: opened } = useSearch({ from });
  const navigate = useNavigate({ from });
  const set = (change: Record<string, string | undefined>) =>
    void navigate({ search: (before) => ({ ...before, ...change }), replace: true, resetScroll: false });
  const params = { limit: 100, ...defined({ benefit, status, program: program?.id }) };
  const query = useListBenefitAllocationsInfinite(vendor.id, params, {
    query: {
      getNextPageParam: (last) => last.nextCursor ?? undefined,
      initialPageParam: undefined,
      placeholderData: keepPreviousData,
    },
  });
  const open = (row: BenefitAllocation) => set({ allocation: `${row.partner.id}/${row.id}` });
  const onEnd = query.hasNextPage && !query.isFetchingNextPage ? () => void query.fetchNextPage() : undefined;
  return (
    <div className={classes.stack}>
      <div className={classes.filters}>
        <Select
          aria-label={t("benefits.benefit")}
          placeholder={t("benefits.everyBenefit")}
          clearable
          data={overview.items.map((item) => ({ value: item.benefit, label: item.label }))}
          value={benefit ?? null}
          onChange={(value) => set({ benefit: value ?? undefined })}
        />
        <Select
          aria-label={t("benefits.status")}
          placeholder={t("benefits.everyStatus")}
          clearable
          data={allocationStatuses.map((value) => ({ value, label: t(`benefits.allocation.${value}`) }))}
          value={status ?? null}
          onChange={(value) => set({ status: value ?? undefined })}
        />
      </div>
      <Loaded query={query} skeleton={<Loading lines={8} height={24} />}>
        {(data) => {
          const rows = data.pages.flatMap((page) => page.items);
          if (rows.length === 0)
            return (
              <Empty icon={IconGift} title={t("benefits.noAllocations")}>
                {t("benefits.noAllocationsBody")}
              </Empty>
            );
          return (
            <DataTable
              caption={t("benefits.tabs.given")}
              rows={rows}
              columns={columnsOf(t, i18n.language, open)}
              rowKey={(row) => row.id}
              onOpen={open}
              onEnd={onEnd}
            />
          );
        }}
      </Loaded>
      {opened ? <AllocationDrawer address={opened} onClose={() => set({ allocation: undefined })} /> : null}
    </div>
  );
}
