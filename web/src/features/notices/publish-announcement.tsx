import { usePublishAnnouncement, type Announcement } from "@fairway/client";
import { Button, TextInput } from "@mantine/core";
import { useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { fieldErrors } from "../../lib/errors.ts";
import { refresh } from "../../lib/query-client.ts";
import { Dialog } from "../../ui/dialog.tsx";
import { failed, said } from "../../ui/toast.ts";
import { useVendor } from "../session/room.tsx";
import classes from "./notices.module.css";
import { Recipients } from "./recipients.tsx";

type Props = { announcement: Announcement; onClose: () => void };

/** Asks before partners are told, now or at a time to come. */
export function PublishAnnouncement({ announcement, onClose }: Props) {
  const { t } = useTranslation();
  const vendor = useVendor();
  const client = useQueryClient();
  const publish = usePublishAnnouncement();
  const [at, setAt] = useState("");
  const { id: announcementId, revision } = announcement;
  const run = (when: string | null) =>
    void publish
      .mutateAsync({
        vendorId: vendor.id,
        announcementId,
        data: { revision, at: when === null ? null : new Date(when).toISOString() },
      })
      .then(() => Promise.all([refresh(client, "/announcements"), refresh(client, "/notices")]))
      .then(() => said(t(when === null ? "notices.announcement.published" : "notices.announcement.scheduled")))
      .then(onClose)
      .catch(failed);
  return (
    <Dialog title={t("notices.announcement.publishTitle")} onClose={onClose}>
      <div className={classes.form}>
        <Recipients announcement={announcementId} />
        <div className={classes.row}>
          <Button loading={publish.isPending} onClick={() => run(null)}>
            {t("notices.announcement.publishNow")}
          </Button>
        </div>
        <TextInput
          type="datetime-local"
          label={`${t("notices.announcement.schedule")}: ${t("notices.announcement.at")}`}
          description={t("notices.announcement.atHelp")}
          value={at}
          error={fieldErrors(publish.error)["at"]}
          onChange={(e) => setAt(e.currentTarget.value)}
        />
        <div className={classes.row}>
          <Button variant="default" disabled={at === ""} loading={publish.isPending} onClick={() => run(at)}>
            {t("notices.announcement.scheduleDo")}
          </Button>
        </div>
      </div>
    </Dialog>
  );
}
