import { useListPartnerApplicationsInfinite } from "@fairway/client";
import { SegmentedControl, TextInput } from "@mantine/core";
import { useDebouncedCallback } from "@mantine/hooks";
import { keepPreviousData } from "@tanstack/react-query";
import { useNavigate, useSearch } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { recruitingShows } from "../../lib/addresses.ts";
import { defined } from "../../lib/search-params.ts";
import { DataTable } from "../../ui/data-table/index.ts";
import { IconInbox } from "../../ui/icons.ts";
import { Empty, Loaded, Loading } from "../../ui/states/index.ts";
import { LoadMore } from "../../ui/load-more.tsx";
import { useVendor } from "../session/room.tsx";
import { useColumns } from "./columns.tsx";
import classes from "./recruiting.module.css";

const from = "/console/$vendor/recruiting" as const;
type Show = (typeof recruitingShows)[number];

/** Applications: what must be decided soonest at the top. */
export function ApplicationsTab() {
  const { t } = useTranslation();
  const vendor = useVendor();
  const { show = "open", q } = useSearch({ from });
  const navigate = useNavigate({ from });
  const columns = useColumns();
  const set = (change: { show?: Show; q?: string | undefined }) =>
    void navigate({ search: (before) => ({ ...before, ...change }), replace: true, resetScroll: false });
  const query = useListPartnerApplicationsInfinite(
    vendor.id,
    { limit: 50, show, ...defined({ q }) },
    {
      query: {
        getNextPageParam: (last) => last.nextCursor ?? undefined,
        initialPageParam: undefined,
        placeholderData: keepPreviousData,
      },
    },
  );
  const look = useDebouncedCallback((text: string) => set({ q: text.trim() || undefined }), 250);
  return (
    <div className={classes.stack}>
      <div className={classes.filters}>
        <SegmentedControl
          value={show}
          onChange={(next) => set({ show: recruitingShows.find((one) => one === next) ?? "open" })}
          data={recruitingShows.map((value) => ({ value, label: t(`recruiting.shows.${value}`) }))}
          aria-label={t("recruiting.showWhich")}
        />
        <TextInput
          aria-label={t("recruiting.find")}
          placeholder={t("recruiting.find")}
          defaultValue={q ?? ""}
          onChange={(e) => look(e.currentTarget.value)}
        />
      </div>
      <Loaded query={query} skeleton={<Loading lines={6} height={36} />}>
        {(data) => {
          const rows = data.pages.flatMap((page) => page.items);
          if (rows.length === 0)
            return (
              <Empty icon={IconInbox} title={t(`recruiting.none.${show}`)}>
                {t("recruiting.noneBody")}
              </Empty>
            );
          return (
            <DataTable
              caption={t("recruiting.caption")}
              rows={rows}
              columns={columns}
              rowKey={(row) => row.id}
              onOpen={(row) =>
                void navigate({
                  to: "/console/$vendor/recruiting/$applicationId",
                  params: { vendor: vendor.slug, applicationId: row.id },
                })
              }
            />
          );
        }}
      </Loaded>
      <LoadMore pages={query} />
    </div>
  );
}
