import { useUsePasswordLink } from "@fairway/client";
import { Alert, Anchor, Button, PasswordInput } from "@mantine/core";
import { Link, useSearch } from "@tanstack/react-router";
import { useState, type FormEvent } from "react";
import { useTranslation } from "react-i18next";
import { fieldErrors } from "../../lib/errors.ts";
import { isLinkOver } from "../../lib/link-over.ts";
import { Trouble } from "../../ui/trouble.tsx";
import { FrontDoor } from "./front-door.tsx";
import classes from "./front-door.module.css";

/** Where somebody chooses another password, by a mailed link. */
export function SetPasswordPage() {
  const { t } = useTranslation();
  const { token, next } = useSearch({ from: "/set-password" });
  const [password, setText] = useState("");
  const use = useUsePasswordLink();
  const isOver = !token || isLinkOver(use.error);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    use.mutate({ data: { token: token ?? "", password } });
  };
  return (
    <FrontDoor title={t("session.setPasswordTitle")} lead={t("session.setPasswordLead")}>
      {use.isSuccess ? (
        <Alert color="green" role="status" title={t("session.setPasswordDone")}>
          <Anchor renderRoot={(props) => <Link {...props} to="/sign-in" search={next === undefined ? {} : { next }} />}>
            {t("session.signIn")}
          </Anchor>
        </Alert>
      ) : (
        <form className={classes.form} onSubmit={submit}>
          {isOver ? (
            <Alert color="red" role="alert" title={t("session.setPasswordInvalid")}>
              {t("session.setPasswordInvalidRemedy")}
            </Alert>
          ) : (
            <Trouble error={use.error} shows={["password"]} />
          )}
          <PasswordInput
            label={t("session.password")}
            description={t("session.passwordHelp")}
            autoComplete="new-password"
            minLength={12}
            required
            withAsterisk={false}
            value={password}
            error={fieldErrors(use.error)["password"]}
            onChange={(e) => setText(e.currentTarget.value)}
          />
          <Button type="submit" size="sm" loading={use.isPending} disabled={isOver}>
            {t("session.setPassword")}
          </Button>
        </form>
      )}
    </FrontDoor>
  );
}
