import { useGetPartnerApplication, type GetPartnerApplicationReply } from "@fairway/client";
import { Link, useParams } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { Page, Panel, Section } from "../../ui/page.tsx";
import { Loaded, Loading } from "../../ui/states/index.ts";
import { useVendor } from "../session/room.tsx";
import { Answers } from "./answers.tsx";
import { Approvals } from "./approvals.tsx";
import { Clock } from "./clock.tsx";
import { Decision } from "./decision.tsx";
import { Duplicates } from "./duplicates.tsx";
import { Happened } from "./happened.tsx";
import classes from "./recruiting.module.css";
import { Score } from "./score.tsx";
import { StatusMark } from "./status-mark.tsx";

export type FullApplication = GetPartnerApplicationReply;

function Back() {
  const { t } = useTranslation();
  const { slug } = useVendor();
  return (
    <Link to="/console/$vendor/recruiting" params={{ vendor: slug }} className={classes.back}>
      {`← ${t("recruiting.title")}`}
    </Link>
  );
}

function State({ application }: { application: FullApplication }) {
  const { t } = useTranslation();
  const { slug } = useVendor();
  const { status, partnerId, reason } = application;
  return (
    <span className={classes.row}>
      <StatusMark status={status} />
      <Clock of={application} />
      {partnerId ? (
        <Link to="/console/$vendor/partners/$partnerId" params={{ vendor: slug, partnerId }}>
          {t("recruiting.openPartner")}
        </Link>
      ) : null}
      {reason ? <span>{reason.label}</span> : null}
    </span>
  );
}

function Whole({ application }: { application: FullApplication }) {
  const { t } = useTranslation();
  return (
    <Page
      title={application.company || t("recruiting.erased")}
      state={<State application={application} />}
      before={<Back />}
    >
      <div className={classes.columns}>
        <div className={classes.stack}>
          <Section title={t("recruiting.duplicates.title")} note={t("recruiting.duplicates.note")}>
            <Duplicates application={application} />
          </Section>
          <Section title={t("recruiting.answers")}>
            <Panel>
              <Answers application={application} />
            </Panel>
          </Section>
        </div>
        <div className={classes.stack}>
          <Decision application={application} />
          {application.approvals.length > 0 ? (
            <Section
              title={t("recruiting.approvals.title")}
              note={application.approvals.length > 1 ? t("recruiting.approvals.note") : undefined}
            >
              <Panel>
                <Approvals steps={application.approvals} applicationId={application.id} />
              </Panel>
            </Section>
          ) : null}
          {application.ideal ? (
            <Section title={application.ideal.label} note={t("recruiting.scoreNote")}>
              <Panel>
                <Score ideal={application.ideal} />
              </Panel>
            </Section>
          ) : null}
          <Section title={t("recruiting.happened")}>
            <Panel>
              <Happened application={application} />
            </Panel>
          </Section>
        </div>
      </div>
    </Page>
  );
}

/** One application: answers, who it may be already, how near it is, who approves, what happened, and the decision. */
export function ApplicationPage() {
  const vendor = useVendor();
  const { applicationId } = useParams({ from: "/console/$vendor/recruiting/$applicationId" });
  const query = useGetPartnerApplication(vendor.id, applicationId, {
    query: { refetchInterval: ({ state }) => (state.data && !state.data.searched ? 2000 : false) },
  });
  return (
    <Loaded query={query} skeleton={<Loading lines={12} height={28} />}>
      {(application) => <Whole application={application} />}
    </Loaded>
  );
}
