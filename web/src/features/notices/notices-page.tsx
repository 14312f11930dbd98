import { useGetNoticeSummary, type GetNoticeSummaryReply } from "@fairway/client";
import { Progress, Tabs } from "@mantine/core";
import { useNavigate, useSearch } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { noticeTabs } from "../../lib/addresses.ts";
import { Page } from "../../ui/page.tsx";
import { useRoom } from "../session/room.tsx";
import { AnnouncementsTab, NewAnnouncement } from "./announcements-tab.tsx";
import classes from "./notices.module.css";
import { SentTab } from "./sent-tab.tsx";

const from = "/console/$vendor/notices" as const;

function Runs({ runs }: Pick<GetNoticeSummaryReply, "runs">) {
  const { t } = useTranslation();
  return runs.map((run) => {
    const text = t("notices.running", { title: run.title, done: run.done, total: run.total });
    return (
      <div key={`${run.kind}-${run.title}`} role="status">
        <p className={classes.quiet}>{text}</p>
        <Progress value={run.total > 0 ? (run.done / run.total) * 100 : 0} aria-label={text} />
      </div>
    );
  });
}

function NoServer({ mails, server }: Pick<GetNoticeSummaryReply, "mails" | "server">) {
  const { t } = useTranslation();
  const count = mails.noServer ?? 0;
  if (server !== null) return null;
  return (
    <p className={classes.warning} role="note">
      <strong>{t("notices.noServer", { count })}</strong> {t("notices.noServerRemedy")}
    </p>
  );
}

/** What partners were told, by the program and in the vendor's own words. */
export function NoticesPage() {
  const { t } = useTranslation();
  const { me, vendor } = useRoom();
  const { tab = "sent", mine } = useSearch({ from });
  const navigate = useNavigate({ from });
  const isMine = mine === true && tab === "sent";
  const summary = useGetNoticeSummary(vendor.id, isMine ? { manager: me.person.id } : undefined, {
    query: { refetchInterval: ({ state }) => (state.data?.runs.length ? 2000 : false) },
  });
  const waiting = summary.data?.unacknowledged;
  const all = waiting === 0 ? t("notices.stateNone") : t("notices.state", { count: waiting ?? 0 });
  const state = isMine ? t("notices.stateMine", { count: waiting ?? 0 }) : all;
  const sender = summary.data?.server ? t("notices.mailFrom", { from: summary.data.server.from }) : "";
  return (
    <Page
      title={t("notices.title")}
      state={waiting === undefined ? "" : `${state} ${sender}`}
      action={<NewAnnouncement />}
    >
      {summary.data ? <NoServer {...summary.data} /> : null}
      {summary.data ? <Runs runs={summary.data.runs} /> : null}
      <Tabs
        value={tab}
        keepMounted={false}
        onChange={(next) => void navigate({ search: { tab: noticeTabs.find((one) => one === next) }, replace: true })}
      >
        <Tabs.List>
          {noticeTabs.map((key) => (
            <Tabs.Tab key={key} value={key}>
              {t(`notices.tabs.${key}`)}
            </Tabs.Tab>
          ))}
        </Tabs.List>
        <Tabs.Panel value={tab} pt="md">
          {tab === "sent" ? <SentTab /> : <AnnouncementsTab />}
        </Tabs.Panel>
      </Tabs>
    </Page>
  );
}
