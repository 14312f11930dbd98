import { useUseSignInLink } from "@fairway/client";
import { Alert, Anchor, Button } from "@mantine/core";
import { useQueryClient } from "@tanstack/react-query";
import { Link, useNavigate, useSearch } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { isLinkOver } from "../../lib/link-over.ts";
import { safeNext } from "../../lib/safe-next.ts";
import { Trouble } from "../../ui/trouble.tsx";
import classes from "../session/front-door.module.css";
import { FrontDoor } from "../session/front-door.tsx";

/** Where a mailed link leads: one press, so that programs which look at links use none up. */
export function LinkPage() {
  const { t } = useTranslation();
  const { token, next } = useSearch({ from: "/sign-in-link" });
  const navigate = useNavigate();
  const client = useQueryClient();
  const use = useUseSignInLink();
  const isOver = !token || isLinkOver(use.error);
  const enter = async () => {
    await use.mutateAsync({ data: { token: token ?? "" } });
    client.clear();
    await navigate({ href: safeNext(next), replace: true });
  };
  return (
    <FrontDoor title={t("account.link.title")} lead={t("account.link.lead")}>
      <div className={classes.form}>
        {isOver ? (
          <Alert color="red" role="alert" title={t("account.link.over")}>
            {t("account.link.overRemedy")}
          </Alert>
        ) : (
          <Trouble error={use.error} />
        )}
        {isOver ? (
          <Anchor renderRoot={(props) => <Link {...props} to="/sign-in" search={next === undefined ? {} : { next }} />}>
            {t("account.link.toSignIn")}
          </Anchor>
        ) : (
          <Button size="sm" loading={use.isPending} onClick={() => void enter().catch(() => undefined)}>
            {t("account.link.use")}
          </Button>
        )}
      </div>
    </FrontDoor>
  );
}
