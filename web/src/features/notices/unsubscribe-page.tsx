import { useUnsubscribe } from "@fairway/client";
import { Alert, Button } from "@mantine/core";
import { useSearch } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { FrontDoor } from "../session/front-door.tsx";

/** Where the link in an announcement's mail leads: one step, without signing in. */
export function UnsubscribePage() {
  const { t } = useTranslation();
  const { token } = useSearch({ from: "/unsubscribe" });
  const unsubscribe = useUnsubscribe();
  const invalid = !token || unsubscribe.isError;
  return (
    <FrontDoor title={t("notices.unsubscribe.title")} lead={t("notices.unsubscribe.lead")}>
      {unsubscribe.isSuccess ? <Alert color="green" role="status" title={t("notices.unsubscribe.done")} /> : null}
      {invalid ? (
        <Alert color="red" role="alert" title={t("notices.unsubscribe.invalid")}>
          {t("notices.unsubscribe.invalidRemedy")}
        </Alert>
      ) : null}
      {token && !unsubscribe.isSuccess ? (
        <Button size="sm" loading={unsubscribe.isPending} onClick={() => unsubscribe.mutate({ token })}>
          {t("notices.unsubscribe.do")}
        </Button>
      ) : null}
    </FrontDoor>
  );
}
