import { useAcknowledgeNotice, useGetNotice, useReadNotice, type FullNotice } from "@fairway/client";
import { Button } from "@mantine/core";
import { useQueryClient } from "@tanstack/react-query";
import { Link, useParams } from "@tanstack/react-router";
import { useEffect } from "react";
import { useTranslation } from "react-i18next";
import { refresh } from "../../../lib/query-client.ts";
import { Page, Panel } from "../../../ui/page.tsx";
import { Loaded } from "../../../ui/states/index.ts";
import { failed, said } from "../../../ui/toast.ts";
import { AppealButton } from "../../oversight/index.ts";
import { usePartnerRoom } from "../../portal/use-partner-room.ts";
import { NoticeBlocks } from "../notice-blocks.tsx";
import classes from "../notices.module.css";
import { useTold } from "../use-told.ts";

const aboutStanding = new Set([
  "versionAnnounced",
  "moveScheduled",
  "moveCancelled",
  "moveEffective",
  "moveDeclined",
  "exceptionGranted",
  "exceptionEnded",
  "appealDecided",
]);

function Back() {
  const { t } = useTranslation();
  const { vendor, partnerId } = usePartnerRoom();
  return (
    <Link to="/portal/$vendor/$partnerId/notices" params={{ vendor: vendor.slug, partnerId }} className={classes.back}>
      {`← ${t("notices.portal.back")}`}
    </Link>
  );
}

/** Notes once that the reader has opened it. */
function useOpened({ id, read }: FullNotice): void {
  const { vendor, partnerId } = usePartnerRoom();
  const client = useQueryClient();
  const { mutateAsync } = useReadNotice();
  useEffect(() => {
    if (read) return;
    // A reading that is not noted stays new, and is noted the next time.
    mutateAsync({ vendorId: vendor.id, partnerId, noticeId: id })
      .then(() => refresh(client, "/notices"))
      .catch(() => {});
  }, [read, id, partnerId, vendor.id, mutateAsync, client]);
}

function Acknowledge({ notice }: { notice: FullNotice }) {
  const { t } = useTranslation();
  const { vendor, partnerId, partnerName } = usePartnerRoom();
  const client = useQueryClient();
  const { acknowledged } = useTold();
  const acknowledge = useAcknowledgeNotice();
  const run = () =>
    void acknowledge
      .mutateAsync({ vendorId: vendor.id, partnerId, noticeId: notice.id })
      .then(() => refresh(client, "/notices"))
      .then(() => said(t("notices.portal.toast")))
      .catch(failed);
  if (notice.acknowledged)
    return <p className={classes.quiet}>{`${t("notices.acknowledged")}: ${acknowledged(notice)}`}</p>;
  if (!notice.important || notice.withdrawnAt) return null;
  if (!notice.can["acknowledge"])
    return <p className={classes.quiet}>{t("notices.portal.onlyAdministrator", { partner: partnerName })}</p>;
  return (
    <div className={classes.row}>
      <Button loading={acknowledge.isPending} onClick={run}>
        {t("notices.portal.acknowledge")}
      </Button>
      <span className={classes.quiet}>{t("notices.portal.acknowledgeHelp", { vendor: vendor.name })}</span>
    </div>
  );
}

function Ways({ notice }: { notice: FullNotice }) {
  const { t } = useTranslation();
  const { vendor, partnerId } = usePartnerRoom();
  const params = { vendor: vendor.slug, partnerId };
  if (notice.kind === "benefitAsked")
    return (
      <Link to="/portal/$vendor/$partnerId/benefits" params={params}>
        {t("notices.portal.benefits")}
      </Link>
    );
  if (!aboutStanding.has(notice.kind) || notice.withdrawnAt) return null;
  return (
    <div className={classes.row}>
      {notice.appealMove ? <AppealButton partnerId={partnerId} moveId={notice.appealMove} /> : null}
      <Link to="/portal/$vendor/$partnerId/home" params={params}>
        {t("notices.portal.standing")}
      </Link>
    </div>
  );
}

function NoticeView({ notice }: { notice: FullNotice }) {
  const { t } = useTranslation();
  const { when } = useTold();
  useOpened(notice);
  const state = [t(`notices.kinds.${notice.kind}`), when(notice.createdAt)].join(" · ");
  return (
    <Page title={notice.title} state={state} before={<Back />}>
      {notice.withdrawnAt ? <p>{t("notices.takenBackOn", { when: when(notice.withdrawnAt) })}</p> : null}
      <Panel className={classes.sheet}>
        <NoticeBlocks blocks={notice.blocks} />
      </Panel>
      <Acknowledge notice={notice} />
      <Ways notice={notice} />
    </Page>
  );
}

/** One notice, with what can be done about it. */
export function PortalNoticePage() {
  const { noticeId } = useParams({ from: "/portal/$vendor/$partnerId/notices/$noticeId" });
  const { vendor, partnerId } = usePartnerRoom();
  const query = useGetNotice(vendor.id, partnerId, noticeId);
  return <Loaded query={query}>{(notice) => <NoticeView notice={notice} key={notice.id} />}</Loaded>;
}
