import { useListNoticeMails, useRetryMail, type Mail } from "@fairway/client";
import { Button } from "@mantine/core";
import { useQueryClient } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { refresh } from "../../lib/query-client.ts";
import { Loaded } from "../../ui/states/index.ts";
import { failed, said } from "../../ui/toast.ts";
import { useVendor } from "../session/room.tsx";
import classes from "./notices.module.css";
import { useTold } from "./use-told.ts";

function Line({ mail }: { mail: Mail }) {
  const { t } = useTranslation();
  const vendor = useVendor();
  const client = useQueryClient();
  const retry = useRetryMail();
  const { when } = useTold();
  const again = () =>
    void retry
      .mutateAsync({ vendorId: vendor.id, mailId: mail.id })
      .then(() => refresh(client, "/notices"))
      .then(() => said(t("notices.retried")))
      .catch(failed);
  const notes = [
    t(`notices.languages.${mail.locale}`),
    mail.attempts > 0 ? t("notices.tries", { count: mail.attempts }) : null,
    mail.dueAt && mail.attempts > 0 ? t("notices.nextTry", { when: when(mail.dueAt) }) : null,
    mail.settledAt ? when(mail.settledAt) : null,
  ].filter(Boolean);
  return (
    <li>
      <div className={classes.mailWords}>
        <p>{t("notices.mailLine", { person: mail.person, address: mail.address })}</p>
        <p className={classes.quiet}>{notes.join(" · ")}</p>
        {mail.answer && mail.status !== "sent" ? <p className={classes.bad}>{mail.answer}</p> : null}
        {mail.status === "unknown" ? <p className={classes.quiet}>{t("notices.unknownHelp")}</p> : null}
      </div>
      <span>{t(`notices.mailStatus.${mail.status}`)}</span>
      {mail.can["retry"] ? (
        <Button size="xs" variant="default" loading={retry.isPending} onClick={again}>
          {t("notices.retry")}
        </Button>
      ) : null}
    </li>
  );
}

/** The mails of a notice: to whom, and what became of each. */
export function MailList({ noticeId }: { noticeId: string }) {
  const { t } = useTranslation();
  const vendor = useVendor();
  const mails = useListNoticeMails(vendor.id, noticeId);
  return (
    <Loaded query={mails}>
      {({ items }) =>
        items.length > 0 ? (
          <ul className={classes.mails}>
            {items.map((mail) => (
              <Line key={mail.id} mail={mail} />
            ))}
          </ul>
        ) : (
          <p className={classes.quiet}>{t("notices.noMail")}</p>
        )
      }
    </Loaded>
  );
}
