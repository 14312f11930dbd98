import { useGetDraft, type Draft, type ListPlansReply, type Plan } from "@fairway/client";
import { Button, Tabs } from "@mantine/core";
import { Link, useNavigate } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { planTabs } from "../../lib/addresses.ts";
import { IconChartBar } from "../../ui/icons.ts";
import { Page, Panel } from "../../ui/page.tsx";
import { Empty, Loaded, Loading } from "../../ui/states/index.ts";
import { Problems } from "../programs/problems.tsx";
import { useVersionWords } from "../programs/version-words.ts";
import { useVendor } from "../session/room.tsx";
import { Past } from "./past.tsx";
import { useBasis, useHeadline } from "./plan-head.ts";
import classes from "./plan.module.css";
import { Result } from "./result.tsx";
import { PlanState, usePlanActions } from "./state.tsx";
import { underWay, useDraftId, usePlanNavigate, usePlans, usePlanSearch } from "./use-plan.ts";
import { WhatIf } from "./what-if.tsx";

type Tab = (typeof planTabs)[number];

function Back() {
  const { t } = useTranslation();
  const { slug } = useVendor();
  const draftId = useDraftId();
  return (
    <Link to="/console/$vendor/program/drafts/$draftId" params={{ vendor: slug, draftId }} className={classes.back}>
      {`← ${t("plan.back")}`}
    </Link>
  );
}

/** What keeps a draft from being planned; each problem leads to the text. */
function Broken({ draft }: { draft: Draft }) {
  const { slug } = useVendor();
  const navigate = useNavigate();
  const toSource = () =>
    void navigate({
      to: "/console/$vendor/program/drafts/$draftId",
      params: { vendor: slug, draftId: draft.id },
      search: { section: "source" },
    });
  return (
    <Panel>
      <Problems verdict={{ ok: false, problems: draft.problems, page: null }} checking={false} onPick={toSource} />
    </Panel>
  );
}

function NoPlan({ may, sound }: { may: boolean; sound: boolean }) {
  const { t } = useTranslation();
  const { start, pending } = usePlanActions();
  const action =
    may && sound ? (
      <Button loading={pending} onClick={() => start({})}>
        {t("plan.start")}
      </Button>
    ) : null;
  return (
    <Empty icon={IconChartBar} title={t(sound ? "plan.none" : "plan.broken")} action={action}>
      {t("plan.noneBody")}
      {may ? null : <p>{t("plan.noneMay")}</p>}
    </Empty>
  );
}

function Today({ plan, may, sound }: { plan: Plan | undefined; may: boolean; sound: boolean }) {
  const { start } = usePlanActions();
  const result = plan?.results[0];
  if (!plan) return <NoPlan may={may} sound={sound} />;
  return (
    <div className={classes.result}>
      <PlanState plan={plan} again={() => start({})} />
      {result && plan.status !== "failed" && !underWay(plan) ? <Result plan={plan} result={result} /> : null}
    </div>
  );
}

/** The newest plan of a kind that still says something. */
const newest = ({ items }: ListPlansReply, kind: Plan["kind"]): Plan | undefined =>
  items.find((plan) => plan.kind === kind);

function useTab() {
  const { tab = "today" } = usePlanSearch();
  const navigate = usePlanNavigate();
  const choose = (next: string | null) => {
    const chosen = planTabs.find((key) => key === next);
    const kept = chosen && chosen !== "today" ? { tab: chosen } : {};
    void navigate({ search: (before) => ({ asOf: before.asOf, ...kept }), replace: true });
  };
  return { tab, choose };
}

function View({ plans, draft }: { plans: ListPlansReply; draft: Draft | undefined }) {
  const { t } = useTranslation();
  const { tab, choose } = useTab();
  const headline = useHeadline();
  const basis = useBasis();
  const { stands } = useVersionWords();
  const { start, pending } = usePlanActions();
  const name = draft?.name ?? plans.items[0]?.programName ?? "";
  const sound = draft ? draft.problemCount === 0 : true;
  const may = plans.can["plan"] === true;
  const today = newest(plans, "today");
  const result = today?.status === "done" ? today.results[0] : undefined;
  const again =
    may && sound && today && tab === "today" && !underWay(today) ? (
      <Button variant="default" loading={pending} onClick={() => start({})}>
        {t("plan.again")}
      </Button>
    ) : null;
  const says = result && tab === "today" ? `${headline(result)} ${basis(result)}` : "";
  const state = [draft ? stands(draft) : "", says].filter(Boolean).join(" ");
  const panels: Record<Tab, () => React.ReactNode> = {
    today: () => <Today plan={today} may={may} sound={sound} />,
    past: () => <Past plan={newest(plans, "replay")} may={may && sound} />,
    whatIf: () => <WhatIf />,
  };
  return (
    <Page title={t("plan.titleOf", { program: name })} state={state} action={again} before={<Back />}>
      {draft && !sound ? <Broken draft={draft} /> : null}
      <Tabs value={tab} onChange={choose} keepMounted={false}>
        <Tabs.List>
          {planTabs.map((key) => (
            <Tabs.Tab key={key} value={key}>
              {t(`plan.tabs.${key}`)}
            </Tabs.Tab>
          ))}
        </Tabs.List>
        <Tabs.Panel value={tab} pt="md">
          {panels[tab]()}
        </Tabs.Panel>
      </Tabs>
    </Page>
  );
}

/** What a draft would change: who moves, why and at what cost, today and on past dates, and with other numbers. */
export function PlanPage() {
  const { t } = useTranslation();
  const vendor = useVendor();
  const draft = useGetDraft(vendor.id, useDraftId());
  const plans = usePlans();
  return (
    <Loaded
      query={plans}
      skeleton={
        <Page title={t("plan.title")}>
          <Loading lines={8} />
        </Page>
      }
    >
      {(data) => <View plans={data} draft={draft.data} />}
    </Loaded>
  );
}
