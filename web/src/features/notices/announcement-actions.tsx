import { useDeleteAnnouncement, useWithdrawAnnouncement, type Announcement } from "@fairway/client";
import { Button } from "@mantine/core";
import { useQueryClient } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { refresh } from "../../lib/query-client.ts";
import { Dialog } from "../../ui/dialog.tsx";
import { failed, said } from "../../ui/toast.ts";
import { useVendor } from "../session/room.tsx";
import classes from "./notices.module.css";
import { PublishAnnouncement } from "./publish-announcement.tsx";

function Withdraw({ announcement, onClose }: { announcement: Announcement; onClose: () => void }) {
  const { t } = useTranslation();
  const vendor = useVendor();
  const client = useQueryClient();
  const withdraw = useWithdrawAnnouncement();
  const run = () =>
    void withdraw
      .mutateAsync({ vendorId: vendor.id, announcementId: announcement.id })
      .then(() => Promise.all([refresh(client, "/announcements"), refresh(client, "/notices")]))
      .then(() => said(t("notices.announcement.withdrawn")))
      .then(onClose)
      .catch(failed);
  return (
    <Dialog title={t("notices.announcement.withdrawTitle")} onClose={onClose}>
      <div className={classes.form}>
        <p>{t("notices.announcement.withdrawBody")}</p>
        <div className={classes.row}>
          <Button color="red" loading={withdraw.isPending} onClick={run}>
            {t("notices.announcement.withdraw")}
          </Button>
          <Button variant="default" onClick={onClose}>
            {t("cancel")}
          </Button>
        </div>
      </div>
    </Dialog>
  );
}

function Remove({ announcement }: { announcement: Announcement }) {
  const { t } = useTranslation();
  const vendor = useVendor();
  const client = useQueryClient();
  const navigate = useNavigate();
  const remove = useDeleteAnnouncement();
  const run = () =>
    void remove
      .mutateAsync({ vendorId: vendor.id, announcementId: announcement.id })
      .then(() =>
        navigate({
          to: "/console/$vendor/notices",
          params: { vendor: vendor.slug },
          search: { tab: "announcements" },
        }),
      )
      .then(() => refresh(client, "/announcements"))
      .then(() => said(t("notices.announcement.removed")))
      .catch(failed);
  return (
    <Button variant="default" loading={remove.isPending} onClick={run}>
      {t("notices.announcement.remove")}
    </Button>
  );
}

type Props = { announcement: Announcement; dirty: boolean };

/** What can be done with an announcement as it is saved. */
export function AnnouncementActions({ announcement, dirty }: Props) {
  const { t } = useTranslation();
  const [asking, setAsking] = useState<"publish" | "withdraw" | null>(null);
  const { can } = announcement;
  const close = () => setAsking(null);
  return (
    <>
      {can["remove"] ? <Remove announcement={announcement} /> : null}
      {can["withdraw"] ? (
        <Button variant="default" color="red" onClick={() => setAsking("withdraw")}>
          {t("notices.announcement.withdraw")}
        </Button>
      ) : null}
      {can["publish"] ? (
        <Button disabled={dirty} onClick={() => setAsking("publish")}>
          {t("notices.announcement.publish")}
        </Button>
      ) : null}
      {asking === "publish" ? <PublishAnnouncement announcement={announcement} onClose={close} /> : null}
      {asking === "withdraw" ? <Withdraw announcement={announcement} onClose={close} /> : null}
    </>
  );
}
