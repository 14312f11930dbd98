import {
  getExportPlanUrl,
  useGetDraft,
  useListPlanLinesInfinite,
  type Plan,
  type PlanDate,
  type PlanLine,
} from "@fairway/client";
import { Button } from "@mantine/core";
import { keepPreviousData } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { formatDate } from "../../lib/format.ts";
import { DataTable, ExportMenu } from "../../ui/data-table/index.ts";
import { Section } from "../../ui/page.tsx";
import { Empty, Loaded, Loading } from "../../ui/states/index.ts";
import { useVendor } from "../session/room.tsx";
import { useLineColumns } from "./line-columns.tsx";
import { LineDrawer } from "./line-drawer.tsx";
import { LineFilters } from "./line-filters.tsx";
import classes from "./plan.module.css";
import { isNarrowed, lineParams, useLineView, usePlanNavigate } from "./use-plan.ts";

const keyOf = (line: PlanLine): string => `${line.partner.id}/${line.subject}/${line.track}`;

function usePages(plan: Plan, asOf: string) {
  const vendor = useVendor();
  const { view } = useLineView();
  const params = { ...lineParams(view, asOf), limit: 100 };
  return useListPlanLinesInfinite(vendor.id, plan.id, params, {
    query: {
      getNextPageParam: (last) => last.nextCursor ?? undefined,
      initialPageParam: undefined,
      placeholderData: keepPreviousData,
    },
  });
}

function NoMatch() {
  const { t } = useTranslation();
  const { clear } = useLineView();
  return (
    <Empty
      title={t("plan.lines.noMatch")}
      action={
        <Button variant="default" onClick={clear}>
          {t("plan.lines.clear")}
        </Button>
      }
    >
      {t("plan.lines.noMatchBody")}
    </Empty>
  );
}

/** From when days are reckoned where the draft does not say; on past dates there are none. */
function Reckoned({ plan, asOf }: { plan: Plan; asOf: string }) {
  const { t, i18n } = useTranslation();
  const vendor = useVendor();
  const draft = useGetDraft(vendor.id, plan.draftId);
  if (plan.kind !== "today" || draft.data?.effectiveOn !== null) return null;
  return <p className={classes.quiet}>{t("plan.lines.reckoned", { date: formatDate(asOf, i18n.language) })}</p>;
}

/** Everyone who moves or only just misses, filtered by the address, with the reasons beside. */
export function Lines({ plan, result }: { plan: Plan; result: PlanDate }) {
  const { t } = useTranslation();
  const vendor = useVendor();
  const { view } = useLineView();
  const navigate = usePlanNavigate();
  const columns = useLineColumns(result);
  const pages = usePages(plan, result.asOf);
  const open = (line: string | undefined) =>
    void navigate({ search: (before) => ({ ...before, line }), replace: true, resetScroll: false });
  const total = pages.data?.pages[0]?.total;
  const onEnd = pages.hasNextPage && !pages.isFetchingNextPage ? () => void pages.fetchNextPage() : undefined;
  if (!isNarrowed(view) && total === 0) return null;
  const href = (format: "csv" | "xlsx") =>
    getExportPlanUrl(vendor.id, plan.id, { ...lineParams(view, result.asOf), format });
  return (
    <div id="affected" className={classes.affected}>
      <Section
        title={t("plan.lines.title")}
        note={total === undefined ? null : t("plan.lines.state", { count: total })}
        aside={<ExportMenu href={href} />}
      >
        <Reckoned plan={plan} asOf={result.asOf} />
        <LineFilters result={result} />
        <Loaded query={pages} skeleton={<Loading lines={8} height={24} />}>
          {(data) => {
            const rows = data.pages.flatMap((page) => page.items);
            if (!rows.length) return <NoMatch />;
            return (
              <DataTable
                caption={t("plan.lines.title")}
                rows={rows}
                total={total}
                columns={columns(open)}
                rowKey={keyOf}
                onOpen={(line) => open(line.partner.id)}
                onEnd={onEnd}
              />
            );
          }}
        </Loaded>
      </Section>
      {view.line ? (
        <LineDrawer plan={plan} result={result} partnerId={view.line} onClose={() => open(undefined)} />
      ) : null}
    </div>
  );
}
