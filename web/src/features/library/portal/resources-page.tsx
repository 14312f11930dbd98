import { useGetPartnerLibrary, useListPartnerResourcesInfinite, type PartnerResource } from "@fairway/client";
import { Button, Select, TextInput, UnstyledButton } from "@mantine/core";
import { useDebouncedCallback } from "@mantine/hooks";
import { keepPreviousData } from "@tanstack/react-query";
import { useNavigate, useSearch } from "@tanstack/react-router";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { type portalResourcesSearch, resourceKinds } from "../../../lib/addresses.ts";
import { defined } from "../../../lib/search-params.ts";
import { IconLibrary, IconSearch } from "../../../ui/icons.ts";
import { Page } from "../../../ui/page.tsx";
import { Empty, Loaded, Loading } from "../../../ui/states/index.ts";
import { PageGate } from "../../gates/page-gate.tsx";
import { RequestsLink } from "../../gates/requests-link.tsx";
import { usePartnerRoom } from "../../portal/use-partner-room.ts";
import { languageName } from "../language.ts";
import classes from "../library.module.css";
import { ResourceCard } from "./resource-card.tsx";
import { ResourceView } from "./resource-view.tsx";

const from = "/portal/$vendor/$partnerId/resources" as const;
type Change = ReturnType<typeof portalResourcesSearch>;

function useSet() {
  const navigate = useNavigate({ from });
  return (change: Change) =>
    void navigate({ search: (before) => ({ ...before, ...change }), replace: true, resetScroll: false });
}

/** Search first, then the collections to go through. */
function Finder() {
  const { t, i18n } = useTranslation();
  const { vendor, partnerId } = usePartnerRoom();
  const { q, collection, kind, language } = useSearch({ from });
  const set = useSet();
  const { data } = useGetPartnerLibrary(vendor.id, partnerId);
  const [words, setWords] = useState(q ?? "");
  const look = useDebouncedCallback((next: string) => set({ q: next.trim() || undefined }), 250);
  const chip = (id: string | undefined, name: string) => (
    <UnstyledButton
      key={id ?? ""}
      className={classes.chip}
      aria-pressed={collection === id}
      onClick={() => set({ collection: id })}
    >
      {name}
    </UnstyledButton>
  );
  return (
    <>
      <TextInput
        type="search"
        size="md"
        aria-label={t("library.portal.search")}
        placeholder={t("library.portal.search")}
        leftSection={<IconSearch size={17} aria-hidden />}
        maxLength={200}
        value={words}
        onChange={(event) => {
          setWords(event.currentTarget.value);
          look(event.currentTarget.value);
        }}
      />
      <div className={classes.picks}>
        <Select
          aria-label={t("library.kindLabel")}
          placeholder={t("library.everyKind")}
          clearable
          data={resourceKinds.map((value) => ({ value, label: t(`library.kind.${value}`) }))}
          value={kind ?? null}
          onChange={(next) => set({ kind: resourceKinds.find((one) => one === next) })}
        />
        {data && data.languages.length > 1 ? (
          <Select
            aria-label={t("library.languages")}
            placeholder={t("library.everyLanguage")}
            clearable
            data={data.languages.map((value) => ({ value, label: languageName(value, i18n.language) }))}
            value={language ?? null}
            onChange={(next) => set({ language: next ?? undefined })}
          />
        ) : null}
      </div>
      {data && data.collections.length > 0 ? (
        <div className={classes.chips} role="group" aria-label={t("library.collections")}>
          {chip(undefined, t("library.portal.all"))}
          {data.collections.map(({ id, name }) => chip(id, name))}
        </div>
      ) : null}
    </>
  );
}

function Cards({ items, isNarrowed }: { items: PartnerResource[]; isNarrowed: boolean }) {
  const { t } = useTranslation();
  const set = useSet();
  if (items.length === 0)
    return isNarrowed ? (
      <Empty title={t("library.noMatch")}>{t("library.noMatchBody")}</Empty>
    ) : (
      <Empty icon={IconLibrary} title={t("library.portal.none")}>
        {t("library.portal.noneBody")}
      </Empty>
    );
  return (
    <ul className={classes.cards}>
      {items.map((resource) => (
        <ResourceCard key={resource.id} resource={resource} onOpen={() => set({ resource: resource.id })} />
      ))}
    </ul>
  );
}

/** What the vendor gives this partner, with what is still locked. */
export function PortalResourcesPage() {
  const { t } = useTranslation();
  return (
    <PageGate page="resources" title={t("library.portal.title")}>
      <Resources />
    </PageGate>
  );
}

function Resources() {
  const { t } = useTranslation();
  const { vendor, partnerId } = usePartnerRoom();
  const { resource, asOf: _asOf, ...filters } = useSearch({ from });
  const set = useSet();
  const query = useListPartnerResourcesInfinite(
    vendor.id,
    partnerId,
    { limit: 48, ...defined(filters) },
    {
      query: {
        getNextPageParam: (last) => last.nextCursor ?? undefined,
        initialPageParam: undefined,
        placeholderData: keepPreviousData,
      },
    },
  );
  const isNarrowed = Object.values(filters).some((value) => value !== undefined);
  const first = query.data?.pages[0];
  const state =
    first && !isNarrowed && first.nextCursor === null && first.items.length > 0
      ? t("library.portal.state", { count: first.items.filter((one) => one.open).length })
      : "";
  return (
    <Page title={t("library.portal.title")} state={state} action={<RequestsLink />}>
      <div className={classes.stack}>
        <Finder />
        <Loaded query={query} skeleton={<Loading lines={6} height={80} />}>
          {(data) => <Cards items={data.pages.flatMap((page) => page.items)} isNarrowed={isNarrowed} />}
        </Loaded>
        {query.hasNextPage ? (
          <div className={classes.actions}>
            <Button variant="default" loading={query.isFetchingNextPage} onClick={() => void query.fetchNextPage()}>
              {t("library.portal.more")}
            </Button>
          </div>
        ) : null}
        {resource ? <ResourceView key={resource} id={resource} onClose={() => set({ resource: undefined })} /> : null}
      </div>
    </Page>
  );
}
