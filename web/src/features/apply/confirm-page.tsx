import { useConfirmApplication } from "@fairway/client";
import { Alert, Button } from "@mantine/core";
import { useNavigate, useParams } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { failureOf } from "../../lib/errors.ts";
import { isLinkOver } from "../../lib/link-over.ts";
import { Trouble } from "../../ui/trouble.tsx";
import classes from "./apply.module.css";
import { PublicFrame } from "./public-frame.tsx";

/** Where the link in the mail leads: one step, so that a mail program that opens links does not take it. */
export function ConfirmPage() {
  const { t } = useTranslation();
  const { token } = useParams({ from: "/apply/confirm/$token" });
  const navigate = useNavigate();
  const confirm = useConfirmApplication();
  const run = () =>
    void confirm
      .mutateAsync({ token })
      .then(({ statusToken }) =>
        navigate({ to: "/apply/status/$token", params: { token: statusToken }, replace: true }),
      )
      .catch(() => {});
  return (
    <PublicFrame vendor={null} title={t("apply.confirmTitle")}>
      <p className={classes.words}>{t("apply.confirmBody")}</p>
      {isLinkOver(confirm.error) ? (
        <Alert color="red" role="alert" title={t("apply.badLink")}>
          {failureOf(confirm.error).remedy}
        </Alert>
      ) : (
        <Trouble error={confirm.error} />
      )}
      <div>
        <Button size="md" loading={confirm.isPending} onClick={run}>
          {t("apply.confirm")}
        </Button>
      </div>
    </PublicFrame>
  );
}
