import { useListFactsInfinite, type Fact, type Partner } from "@fairway/client";
import { Select } from "@mantine/core";
import { useNavigate, useSearch } from "@tanstack/react-router";
import type { TFunction } from "i18next";
import { useTranslation } from "react-i18next";
import { formatDate } from "../../lib/format.ts";
import { humanize } from "../../lib/humanize.ts";
import { defined } from "../../lib/search-params.ts";
import { DataTable, type Column } from "../../ui/data-table/index.ts";
import { Empty, Loaded } from "../../ui/states/index.ts";
import { useFieldLabel } from "../programs/use-field-label.ts";
import { useFactKinds } from "../programs/use-fact-kinds.ts";
import { useVendor } from "../session/room.tsx";
import { recordedText } from "../standings/fact-data.tsx";
import { FactDrawer } from "./fact-drawer.tsx";
import classes from "./partner-page.module.css";

const summary = (fact: Fact, locale: string, t: TFunction, labelOf: (key: string) => string): string =>
  Object.entries(fact.data)
    .filter(([name]) => !name.startsWith("$"))
    .map(([name, value]) => `${labelOf(name)}: ${recordedText(value, locale, t("yes"), t("no"))}`)
    .join(" · ");

function factColumns(
  t: TFunction,
  locale: string,
  kindLabel: (kind: string) => string,
  open: (fact: Fact) => void,
  labelOf: (key: string) => string,
): Column<Fact>[] {
  return [
    {
      id: "date",
      label: t("standing.fact.date"),
      width: 130,
      cell: (f) => (
        <a
          href={`?tab=facts&fact=${f.id}`}
          onClick={(e) => {
            e.preventDefault();
            open(f);
          }}
          className={f.reversal ? classes.struck : undefined}
        >
          {formatDate(f.occurredOn, locale)}
        </a>
      ),
    },
    { id: "kind", label: t("standing.fact.kind"), width: 140, cell: (f) => kindLabel(f.kind) },
    { id: "reference", label: t("standing.fact.reference"), width: 150, cell: (f) => f.reference },
    {
      id: "data",
      label: t("standing.fact.data"),
      width: 420,
      cell: (f) =>
        f.reversal ? (
          <span className={classes.reversed}>{t("standing.fact.reversed")}</span>
        ) : (
          <span title={summary(f, locale, t, labelOf)}>{summary(f, locale, t, labelOf)}</span>
        ),
    },
    { id: "source", label: t("standing.fact.source"), width: 120, cell: (f) => f.source },
  ];
}

function None({ filtered }: { filtered: boolean }) {
  const { t } = useTranslation();
  if (filtered) return <Empty title={t("standing.fact.noneInFilter")} />;
  return <Empty title={t("standing.fact.none")}>{t("standing.fact.noneBody")}</Empty>;
}

/** What has been recorded about a partner, newest first; one record opens beside the list. */
export function FactsTab({ partner }: { partner: Partner }) {
  const { t, i18n } = useTranslation();
  const vendor = useVendor();
  const { kind, fact } = useSearch({ from: "/console/$vendor/partners/$partnerId" });
  const navigate = useNavigate({ from: "/console/$vendor/partners/$partnerId" });
  const kinds = useFactKinds();
  const query = useListFactsInfinite(vendor.id, partner.id, defined({ kind, limit: 100 }), {
    query: { getNextPageParam: (last) => last.nextCursor ?? undefined, initialPageParam: undefined },
  });
  const open = (id: string | undefined) =>
    void navigate({ search: (before) => ({ ...before, fact: id }), resetScroll: false });
  const pick = (next: string | null) =>
    void navigate({ search: (before) => ({ ...before, kind: next ?? undefined }), replace: true });
  const label = (key: string) => kinds.find((k) => k.value === key)?.label ?? humanize(key);
  const columns = factColumns(t, i18n.language, label, (f) => open(f.id), useFieldLabel());
  return (
    <div>
      <div className={classes.bar}>
        <Select
          size="xs"
          aria-label={t("standing.fact.kind")}
          placeholder={t("standing.fact.all")}
          clearable
          data={kinds}
          value={kind ?? null}
          onChange={pick}
        />
      </div>
      <Loaded query={query}>
        {(data) => {
          const rows = data.pages.flatMap((p) => p.items);
          if (!rows.length) return <None filtered={kind !== undefined} />;
          const onEnd = query.hasNextPage && !query.isFetchingNextPage ? () => void query.fetchNextPage() : undefined;
          return (
            <DataTable
              caption={t("standing.fact.caption", { partner: partner.name })}
              rows={rows}
              columns={columns}
              rowKey={(f) => f.id}
              onOpen={(f) => open(f.id)}
              onEnd={onEnd}
            />
          );
        }}
      </Loaded>
      {fact ? <FactDrawer partnerId={partner.id} factId={fact} onClose={() => open(undefined)} /> : null}
    </div>
  );
}
