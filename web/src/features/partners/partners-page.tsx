import {
  getExportPartnersUrl,
  useGetPartnerFacets,
  useListPartnersInfinite,
  type PartnerSummary,
} from "@fairway/client";
import { Button } from "@mantine/core";
import { keepPreviousData } from "@tanstack/react-query";
import { useNavigate, useSearch } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { chosenColumns, ColumnMenu, DataTable, ExportMenu } from "../../ui/data-table/index.ts";
import { defined } from "../../lib/search-params.ts";
import { IconPlus } from "../../ui/icons.ts";
import { Page } from "../../ui/page.tsx";
import { Empty, Loaded, Loading } from "../../ui/states/index.ts";
import { ProgramPick } from "../programs/program-pick.tsx";
import { useProgram } from "../programs/use-program.ts";
import { useVendor } from "../session/room.tsx";
import { partnerColumns } from "./columns.tsx";
import { Filters } from "./filters.tsx";
import { AddPartner } from "./partner-form.tsx";
import classes from "./partners.module.css";
import { NoPartners } from "./no-partners.tsx";
import { useTierSentence } from "./use-tier-sentence.ts";
import { isFiltered, paramsOf, usePartnersView } from "./use-partners-view.ts";
import { ViewMenu } from "./view-menu.tsx";

function usePages() {
  const vendor = useVendor();
  const { view } = usePartnersView();
  return useListPartnersInfinite(
    vendor.id,
    { ...paramsOf(view), limit: 100 },
    {
      query: {
        getNextPageParam: (last) => last.nextCursor ?? undefined,
        initialPageParam: undefined,
        placeholderData: keepPreviousData,
      },
    },
  );
}

function Table({
  rows,
  total,
  onEnd,
}: {
  rows: PartnerSummary[];
  total: number | undefined;
  onEnd: (() => void) | undefined;
}) {
  const { t, i18n } = useTranslation();
  const vendor = useVendor();
  const navigate = useNavigate();
  const { program } = useProgram();
  const { view, set, clear } = usePartnersView();
  const columns = partnerColumns({ t, locale: i18n.language, vendor: vendor.slug, program, currency: vendor.currency });
  if (!rows.length && !isFiltered(view)) return <NoPartners />;
  return (
    <>
      <div className={classes.bar}>
        <Filters />
        <div className={classes.tools}>
          <ViewMenu />
          <ColumnMenu columns={columns} chosen={view.columns} onChoose={(chosen) => set({ columns: chosen })} />
          <ExportMenu href={(format) => getExportPartnersUrl(vendor.id, { ...paramsOf(view), format })} />
        </div>
      </div>
      {rows.length ? (
        <DataTable
          fill
          caption={t("partners.title")}
          rows={rows}
          total={total}
          columns={chosenColumns(columns, view.columns)}
          rowKey={(p) => p.id}
          sort={view.sort ?? "name"}
          onSort={(sort) => set({ sort })}
          onOpen={(p) =>
            void navigate({
              to: "/console/$vendor/partners/$partnerId",
              params: { vendor: vendor.slug, partnerId: p.id },
              search: defined({ program: view.program }),
            })
          }
          onEnd={onEnd}
        />
      ) : (
        <Empty
          title={t("partners.noMatch")}
          action={
            <Button variant="default" onClick={clear}>
              {t("partners.clear")}
            </Button>
          }
        >
          {t("partners.noMatchBody")}
        </Empty>
      )}
    </>
  );
}

/** How many partners there are, how many of them match, and the tiers of the first track. */
function useStateSentence(loaded: number | undefined, complete: boolean): string {
  const { t } = useTranslation();
  const vendor = useVendor();
  const { view } = usePartnersView();
  const { program } = useProgram();
  const tiers = useTierSentence();
  const all = useGetPartnerFacets(vendor.id).data?.total;
  if (loaded === undefined || all === undefined) return "";
  if (isFiltered(view)) return t(complete ? "partners.state" : "partners.stateSome", { count: loaded, all });
  const total = t("partners.stateAll", { count: all });
  return tiers ? t("partners.stateTiers", { total, track: program?.tracks[0]?.label ?? "", tiers }) : total;
}

/** Every partner, filtered, sorted and measured. */
export function PartnersPage() {
  const { t } = useTranslation();
  const { add } = useSearch({ from: "/console/$vendor/partners" });
  const navigate = useNavigate({ from: "/console/$vendor/partners" });
  const pages = usePages();
  const first = pages.data?.pages[0];
  const adding = (on: boolean) =>
    void navigate({ search: (before) => ({ ...before, add: on ? true : undefined }), replace: true });
  const state = useStateSentence(pages.data?.pages.flatMap((p) => p.items).length, !pages.hasNextPage);
  const action = first?.can["create"] ? (
    <Button leftSection={<IconPlus size={15} aria-hidden />} onClick={() => adding(true)}>
      {t("partners.add")}
    </Button>
  ) : null;
  const onEnd = pages.hasNextPage && !pages.isFetchingNextPage ? () => void pages.fetchNextPage() : undefined;
  return (
    <Page
      title={t("partners.title")}
      state={state}
      action={
        <>
          <ProgramPick />
          {action}
        </>
      }
      fill
    >
      <Loaded query={pages} skeleton={<Loading lines={12} height={24} />}>
        {(data) => <Table rows={data.pages.flatMap((p) => p.items)} total={first?.total} onEnd={onEnd} />}
      </Loaded>
      {add ? <AddPartner onClose={() => adding(false)} /> : null}
    </Page>
  );
}
