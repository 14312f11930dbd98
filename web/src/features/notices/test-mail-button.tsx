import { useSendTestMail, type SendTestMailBody } from "@fairway/client";
import { Button } from "@mantine/core";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { failed } from "../../ui/toast.ts";
import { useVendor } from "../session/room.tsx";
import classes from "./notices.module.css";

/** Sends what is looked at to oneself, and says what the mail server said. */
export function TestMailButton({ about }: { about: SendTestMailBody }) {
  const { t } = useTranslation();
  const vendor = useVendor();
  const test = useSendTestMail();
  const [said, setSaid] = useState("");
  const send = () =>
    void test
      .mutateAsync({ vendorId: vendor.id, data: about })
      .then(({ status, answer }) =>
        setSaid(t(status === "sent" ? "notices.preview.tested" : "notices.preview.notTested", { answer })),
      )
      .catch(failed);
  return (
    <div className={classes.row}>
      <Button variant="default" size="xs" loading={test.isPending} onClick={send}>
        {t("notices.preview.test")}
      </Button>
      <span role="status" className={classes.quiet}>
        {said}
      </span>
    </div>
  );
}
