import { useListSegments, type Segment } from "@fairway/client";
import { Button } from "@mantine/core";
import { useNavigate, useSearch } from "@tanstack/react-router";
import { lazy, Suspense } from "react";
import { useTranslation } from "react-i18next";
import { withWords } from "../../i18n/index.ts";
import { DataTable } from "../../ui/data-table/index.ts";
import { IconPlus, IconSegments } from "../../ui/icons.ts";
import { Page } from "../../ui/page.tsx";
import { Empty, Loaded, Loading } from "../../ui/states/index.ts";
import { ProgramPick } from "../programs/program-pick.tsx";
import { useProgram } from "../programs/use-program.ts";
import { useVendor } from "../session/room.tsx";
import { columnsOf } from "./columns.tsx";
import { IdealPartners } from "./ideal-partners.tsx";
import { Overlap } from "./overlap.tsx";
import classes from "./segments.module.css";

const SegmentForm = lazy(() =>
  withWords("designer", async () => ({ default: (await import("./segment-form.tsx")).SegmentForm })),
);

const from = "/console/$vendor/segments" as const;

function List({ items, programId }: { items: Segment[]; programId: string }) {
  const { t, i18n } = useTranslation();
  const vendor = useVendor();
  const navigate = useNavigate({ from });
  return (
    <div className={classes.stack}>
      <DataTable
        caption={t("segments.caption")}
        rows={items}
        columns={columnsOf(t, i18n.language, vendor.slug)}
        rowKey={(row) => row.id}
        onOpen={(row) =>
          void navigate({
            to: "/console/$vendor/segments/$segmentId",
            params: { vendor: vendor.slug, segmentId: row.id },
          })
        }
      />
      <Overlap programId={programId} />
      <IdealPartners programId={programId} />
    </div>
  );
}

/** Groups of partners by rule, with how many are in each now and what they share. */
export function SegmentsPage() {
  const { t } = useTranslation();
  const vendor = useVendor();
  const { make } = useSearch({ from });
  const navigate = useNavigate({ from });
  const { program } = useProgram();
  const query = useListSegments(vendor.id, program ? { program: program.id } : {});
  const programId = query.data?.programId ?? null;
  const mayMake = query.data?.can["create"] === true && programId !== null;
  const setMake = (open: boolean) =>
    void navigate({ search: (before) => ({ ...before, make: open ? (true as const) : undefined }), replace: true });
  const button = mayMake ? (
    <Button leftSection={<IconPlus size={15} aria-hidden />} onClick={() => setMake(true)}>
      {t("segments.make")}
    </Button>
  ) : null;
  const count = query.data?.items.length ?? 0;
  return (
    <Page
      title={t("segments.title")}
      state={count > 0 ? t("segments.state", { count }) : ""}
      action={
        <>
          <ProgramPick />
          {button}
        </>
      }
    >
      <Loaded query={query} skeleton={<Loading lines={6} height={24} />}>
        {({ items }) =>
          items.length > 0 && programId !== null ? (
            <List items={items} programId={programId} />
          ) : (
            <>
              <Empty icon={IconSegments} title={t("segments.none")} action={button}>
                {programId === null ? t("segments.needsProgram") : t("segments.noneBody")}
              </Empty>
              {programId === null ? null : <IdealPartners programId={programId} />}
            </>
          )
        }
      </Loaded>
      {make && mayMake && programId !== null ? (
        <Suspense>
          <SegmentForm
            programId={programId}
            onClose={() => setMake(false)}
            onMade={(segmentId) =>
              void navigate({ to: "/console/$vendor/segments/$segmentId", params: { vendor: vendor.slug, segmentId } })
            }
          />
        </Suspense>
      ) : null}
    </Page>
  );
}
