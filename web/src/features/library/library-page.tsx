import {
  useGetLibraryFacets,
  useListGates,
  useListResourcesInfinite,
  type GetLibraryFacetsReply,
  type Resource,
} from "@fairway/client";
import { Button } from "@mantine/core";
import { keepPreviousData } from "@tanstack/react-query";
import { useNavigate, useSearch } from "@tanstack/react-router";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { defined } from "../../lib/search-params.ts";
import { DataTable } from "../../ui/data-table/index.ts";
import { IconLibrary } from "../../ui/icons.ts";
import { Page } from "../../ui/page.tsx";
import { Empty, Loaded, Loading } from "../../ui/states/index.ts";
import { useVendor } from "../session/room.tsx";
import { BulkBar } from "./bulk-bar.tsx";
import { CollectionsDialog } from "./collections-dialog.tsx";
import { columnsOf } from "./columns.tsx";
import { Filters } from "./filters.tsx";
import classes from "./library.module.css";
import { ResourcePanel } from "./resource-panel.tsx";
import { UploadZone } from "./upload-zone.tsx";

const from = "/console/$vendor/library" as const;

function useResources() {
  const vendor = useVendor();
  const { resource: _resource, tab: _tab, asOf: _asOf, ...filters } = useSearch({ from });
  const query = useListResourcesInfinite(
    vendor.id,
    { limit: 100, ...defined(filters) },
    {
      query: {
        getNextPageParam: (last) => last.nextCursor ?? undefined,
        initialPageParam: undefined,
        placeholderData: keepPreviousData,
      },
    },
  );
  return { query, isNarrowed: Object.values(filters).some((value) => value !== undefined) };
}

function List({ facets }: { facets: GetLibraryFacetsReply }) {
  const { t, i18n } = useTranslation();
  const { id: vendorId, timeZone } = useVendor();
  const navigate = useNavigate({ from });
  const { query, isNarrowed } = useResources();
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const toggle = (id: string) => setChosen((before) => before.symmetricDifference(new Set([id])));
  const open = (row: Resource) =>
    void navigate({ search: (before) => ({ ...before, resource: row.id }), replace: true, resetScroll: false });
  const { data } = useListGates(vendorId, {});
  const gates = new Map(data?.items.map((gate) => [gate.id, gate.label]));
  const rows = query.data?.pages.flatMap((page) => page.items) ?? [];
  // What a filter hides is not acted on.
  const acted = rows.filter(({ id }) => chosen.has(id));
  const openToAll = acted.filter(({ status, gateId }) => status === "draft" && gateId === null).length;
  const ids = acted.map(({ id }) => id);
  const mayChoose = facets.can["publish"] === true;
  const onEnd = query.hasNextPage && !query.isFetchingNextPage ? () => void query.fetchNextPage() : undefined;
  return (
    <>
      <Filters facets={facets} />
      {ids.length > 0 && mayChoose ? (
        <BulkBar ids={ids} openToAll={openToAll} onDone={() => setChosen(new Set())} />
      ) : null}
      <Loaded query={query} skeleton={<Loading lines={8} height={24} />}>
        {() => {
          if (rows.length === 0)
            return isNarrowed ? (
              <Empty title={t("library.noMatch")}>{t("library.noMatchBody")}</Empty>
            ) : (
              <Empty icon={IconLibrary} title={t("library.none")}>
                {t("library.noneBody")}
              </Empty>
            );
          return (
            <DataTable
              caption={t("library.caption")}
              rows={rows}
              columns={columnsOf(t, i18n.language, {
                chosen,
                toggle: mayChoose ? toggle : null,
                open,
                timeZone,
                gates,
              })}
              rowKey={(row) => row.id}
              onOpen={open}
              onEnd={onEnd}
            />
          );
        }}
      </Loaded>
    </>
  );
}

function useStateSentence(facets: GetLibraryFacetsReply | undefined): string {
  const { t } = useTranslation();
  if (!facets) return "";
  const { published, drafts, reviewDue, expiringSoon } = facets.counts;
  return [
    t("library.state", { published, drafts }),
    reviewDue > 0 ? t("library.reviewWaits", { count: reviewDue }) : "",
    expiringSoon > 0 ? t("library.expires", { count: expiringSoon }) : "",
  ]
    .filter(Boolean)
    .join(" ");
}

/** What the vendor gives its partners to read, show and use. */
export function LibraryPage() {
  const { t } = useTranslation();
  const vendor = useVendor();
  const { resource } = useSearch({ from });
  const navigate = useNavigate({ from });
  const [managing, setManaging] = useState(false);
  const query = useGetLibraryFacets(vendor.id);
  const state = useStateSentence(query.data);
  const mayEdit = query.data?.can["edit"] === true;
  const close = () =>
    void navigate({
      search: (before) => ({ ...before, resource: undefined, tab: undefined }),
      replace: true,
      resetScroll: false,
    });
  return (
    <Page
      title={t("library.title")}
      state={state}
      action={
        mayEdit ? (
          <Button variant="default" onClick={() => setManaging(true)}>
            {t("library.manageCollections")}
          </Button>
        ) : null
      }
    >
      <Loaded query={query} skeleton={<Loading lines={8} height={24} />}>
        {(facets) => (
          <div className={classes.stack}>
            {mayEdit ? <UploadZone maxBytes={facets.maxFileBytes} /> : null}
            <List facets={facets} />
            {managing ? (
              <CollectionsDialog collections={facets.collections} onClose={() => setManaging(false)} />
            ) : null}
            {resource ? <ResourcePanel id={resource} facets={facets} onClose={close} /> : null}
          </div>
        )}
      </Loaded>
    </Page>
  );
}
