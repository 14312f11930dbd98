import { useGetSegment, useRetireSegment, type Segment } from "@fairway/client";
import { Alert, Button, Tabs } from "@mantine/core";
import { Link, useNavigate, useParams, useSearch } from "@tanstack/react-router";
import { lazy, Suspense, useState } from "react";
import { useTranslation } from "react-i18next";
import { withWords } from "../../i18n/index.ts";
import { segmentTabs } from "../../lib/addresses.ts";
import { formatDate, formatDayOf } from "../../lib/format.ts";
import { Chart } from "../../ui/chart/index.ts";
import { Dialog } from "../../ui/dialog.tsx";
import { Mark } from "../../ui/mark.tsx";
import { Page, Panel } from "../../ui/page.tsx";
import { Loaded } from "../../ui/states/index.ts";
import { failed, said } from "../../ui/toast.ts";
import { useVendor } from "../session/room.tsx";
import { History } from "./history.tsx";
import { Members } from "./members.tsx";
import classes from "./segments.module.css";
import { useFresh } from "./use-fresh.ts";

const SegmentForm = lazy(() =>
  withWords("designer", async () => ({ default: (await import("./segment-form.tsx")).SegmentForm })),
);

const from = "/console/$vendor/segments/$segmentId" as const;

function About({ segment }: { segment: Segment }) {
  const { t, i18n } = useTranslation();
  const { timeZone } = useVendor();
  const day = (at: string) => formatDayOf(at, i18n.language, timeZone);
  const made = t("segments.madeBy", { name: segment.createdBy, date: day(segment.createdAt) });
  const changed =
    segment.updatedBy && segment.updatedAt
      ? t("segments.changedBy", { name: segment.updatedBy, date: day(segment.updatedAt) })
      : "";
  return (
    <Panel className={classes.about}>
      {segment.note ? <p>{segment.note}</p> : null}
      {segment.says === null ? (
        <Alert color="red" variant="light" title={t("segments.broken")}>
          {t("segments.brokenBody")}
          {segment.problems.map((problem) => (
            <p key={problem.message}>{`${problem.message} ${problem.remedy ?? ""}`}</p>
          ))}
        </Alert>
      ) : (
        <p className={classes.says}>{segment.says}</p>
      )}
      <code className={classes.code}>{segment.rule}</code>
      <p className={classes.note}>
        {segment.origin === "document" ? t("segments.inDocument") : [made, changed].filter(Boolean).join(" ")}
      </p>
    </Panel>
  );
}

function Retire({ segment }: { segment: Segment }) {
  const { t } = useTranslation();
  const vendor = useVendor();
  const fresh = useFresh();
  const retire = useRetireSegment();
  const [asking, setAsking] = useState(false);
  const run = async () => {
    await retire.mutateAsync({ vendorId: vendor.id, segmentId: segment.id });
    said(t("segments.ended"));
    setAsking(false);
    await fresh();
  };
  return (
    <>
      <Button variant="default" onClick={() => setAsking(true)}>
        {t("segments.end")}
      </Button>
      {asking ? (
        <Dialog title={t("segments.end")} onClose={() => setAsking(false)}>
          <p>{t("segments.endSure", { label: segment.label })}</p>
          <Button mt="md" color="red" loading={retire.isPending} onClick={() => void run().catch(failed)}>
            {t("segments.end")}
          </Button>
        </Dialog>
      ) : null}
    </>
  );
}

function Counts({ segment }: { segment: Segment }) {
  const { t, i18n } = useTranslation();
  if (segment.trend.length < 2) return null;
  const first = segment.trend[0];
  const last = segment.trend.at(-1);
  const title = t("segments.trendSays", {
    first: first?.members,
    last: last?.members,
    date: first ? formatDate(first.on, i18n.language) : "",
  });
  return (
    <Chart
      title={title}
      kind="step"
      categories={segment.trend.map((point) => formatDate(point.on, i18n.language))}
      series={[{ name: segment.label, values: segment.trend.map((point) => point.members) }]}
      categoryLabel={t("segments.on")}
      height={180}
    />
  );
}

function View({ segment }: { segment: Segment }) {
  const { t } = useTranslation();
  const { tab = "members" } = useSearch({ from });
  const navigate = useNavigate({ from });
  const { slug } = useVendor();
  const [editing, setEditing] = useState(false);
  const count = t("segments.memberCount", { count: segment.members, of: segment.of });
  const back = (
    <Link to="/console/$vendor/segments" params={{ vendor: slug }} className={classes.back}>
      {`← ${t("segments.back")}`}
    </Link>
  );
  const state = (
    <>
      {count} {t("segments.changeSays", { joined: segment.joined, left: segment.left })}.{" "}
      {segment.status === "retired" ? <Mark>{t("segments.retired")}</Mark> : null}
    </>
  );
  const actions = (
    <>
      {segment.can["edit"] ? (
        <Button variant="default" onClick={() => setEditing(true)}>
          {t("segments.edit")}
        </Button>
      ) : null}
      {segment.can["retire"] ? <Retire segment={segment} /> : null}
    </>
  );
  return (
    <Page title={segment.label} state={state} before={back} action={actions}>
      <About segment={segment} />
      <Counts segment={segment} />
      <Tabs
        value={tab}
        keepMounted={false}
        onChange={(next) => void navigate({ search: { tab: segmentTabs.find((one) => one === next) }, replace: true })}
      >
        <Tabs.List>
          {segmentTabs.map((key) => (
            <Tabs.Tab key={key} value={key}>
              {t(`segments.tabs.${key}`)}
            </Tabs.Tab>
          ))}
        </Tabs.List>
        <Tabs.Panel value={tab} pt="md">
          {tab === "members" ? <Members segment={segment} /> : <History segmentId={segment.id} />}
        </Tabs.Panel>
      </Tabs>
      {editing ? (
        <Suspense>
          <SegmentForm programId={segment.programId} segment={segment} onClose={() => setEditing(false)} />
        </Suspense>
      ) : null}
    </Page>
  );
}

/** One segment: its rule in words, who is in it, who came and went. */
export function SegmentPage() {
  const { segmentId } = useParams({ from });
  const vendor = useVendor();
  const query = useGetSegment(vendor.id, segmentId);
  return (
    <Loaded query={query} skeleton={<Page title="">{null}</Page>}>
      {(segment) => <View segment={segment} key={segment.id} />}
    </Loaded>
  );
}
