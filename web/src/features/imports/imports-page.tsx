import { useListImportsInfinite, type ImportRun } from "@fairway/client";
import { Button } from "@mantine/core";
import { Link, useNavigate } from "@tanstack/react-router";
import type { TFunction } from "i18next";
import { useTranslation } from "react-i18next";
import { formatInstant } from "../../lib/format.ts";
import { DataTable, type Column } from "../../ui/data-table/index.ts";
import { IconImport } from "../../ui/icons.ts";
import { Page } from "../../ui/page.tsx";
import { Empty, Loaded } from "../../ui/states/index.ts";
import { useVendor } from "../session/room.tsx";
import { underWay } from "./run-sentence.ts";

type Context = { t: TFunction; locale: string; vendor: { slug: string; timeZone: string } };

function columnsOf({ t, locale, vendor }: Context): Column<ImportRun>[] {
  const number = new Intl.NumberFormat(locale);
  const count = (id: "rowsRead" | "created" | "changed" | "unchanged" | "bad", label: string): Column<ImportRun> => ({
    id,
    label,
    width: 100,
    align: "end",
    cell: (run) => number.format(run[id]),
  });
  return [
    {
      id: "name",
      label: t("imports.name"),
      width: 260,
      cell: (run) => (
        <Link to="/console/$vendor/imports/$importId" params={{ vendor: vendor.slug, importId: run.id }}>
          {run.dryRun ? `${run.name} (${t("imports.dryRun")})` : run.name}
        </Link>
      ),
    },
    {
      id: "status",
      label: t("imports.status"),
      width: 150,
      cell: (run) =>
        run.status === "running"
          ? `${t("imports.statuses.running")} · ${new Intl.NumberFormat(locale, { style: "percent" }).format(run.progress)}`
          : t(`imports.statuses.${run.status}`),
    },
    count("rowsRead", t("imports.rows")),
    count("created", t("imports.created")),
    count("changed", t("imports.changed")),
    count("unchanged", t("imports.unchanged")),
    count("bad", t("imports.bad")),
    {
      id: "when",
      label: t("imports.when"),
      width: 170,
      cell: (run) => formatInstant(run.createdAt, locale, vendor.timeZone),
    },
  ];
}

function StartButton() {
  const { t } = useTranslation();
  const { slug } = useVendor();
  return (
    <Button component={Link} to={`/console/${slug}/imports/new`} leftSection={<IconImport size={15} aria-hidden />}>
      {t("imports.start")}
    </Button>
  );
}

/** Imports, newest first. */
export function ImportsPage() {
  const { t, i18n } = useTranslation();
  const vendor = useVendor();
  const navigate = useNavigate();
  const query = useListImportsInfinite(
    vendor.id,
    { limit: 50 },
    {
      query: {
        getNextPageParam: (last) => last.nextCursor ?? undefined,
        initialPageParam: undefined,
        refetchInterval: ({ state }) => (state.data?.pages.some((p) => p.items.some(underWay)) ? 2000 : false),
      },
    },
  );
  const may = query.data?.pages[0]?.can["import"] === true;
  const rows = query.data?.pages.flatMap((p) => p.items) ?? [];
  const open = (run: ImportRun) =>
    void navigate({ to: "/console/$vendor/imports/$importId", params: { vendor: vendor.slug, importId: run.id } });
  return (
    <Page title={t("imports.title")} state={t("imports.state")} action={may && rows.length ? <StartButton /> : null}>
      <Loaded query={query}>
        {() =>
          rows.length ? (
            <DataTable
              caption={t("imports.caption")}
              rows={rows}
              columns={columnsOf({ t, locale: i18n.language, vendor })}
              rowKey={(run) => run.id}
              onOpen={open}
              onEnd={query.hasNextPage && !query.isFetchingNextPage ? () => void query.fetchNextPage() : undefined}
            />
          ) : (
            <Empty icon={IconImport} title={t("imports.none")} action={may ? <StartButton /> : null}>
              {t("imports.noneBody")}
            </Empty>
          )
        }
      </Loaded>
    </Page>
  );
}
