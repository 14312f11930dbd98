import { useUsePasswordLink } from "@fairway/client";
import { Alert, Anchor, Button, PasswordInput } from "@mantine/core";
import { Link, useSearch } from "@tanstack/react-router";
import { useState, type FormEvent } from "react";
import { useTranslation } from "react-i18next";
import { FrontDoor } from "./front-door.tsx";
import classes from "./front-door.module.css";

type Progress = "asking" | "sending" | "done" | "refused";

/** Where somebody chooses another password, by a mailed link. */
export function SetPasswordPage() {
  const { t } = useTranslation();
  const { token } = useSearch({ from: "/set-password" });
  const [password, setText] = useState("");
  const use = useUsePasswordLink();
  const [progress, setProgress] = useState<Progress>(token ? "asking" : "refused");
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    setProgress("sending");
    try {
      await use.mutateAsync({ data: { token: token ?? "", password } });
      setProgress("done");
    } catch {
      setProgress("refused");
    }
  };
  return (
    <FrontDoor title={t("session.setPasswordTitle")} lead={t("session.setPasswordLead")}>
      {progress === "done" ? (
        <Alert color="green" role="status" title={t("session.setPasswordDone")}>
          <Anchor component={Link} to="/sign-in">
            {t("session.signIn")}
          </Anchor>
        </Alert>
      ) : (
        <form className={classes.form} onSubmit={(e) => void submit(e)}>
          {progress === "refused" ? (
            <Alert color="red" role="alert" title={t("session.setPasswordInvalid")}>
              {t("session.setPasswordInvalidRemedy")}
            </Alert>
          ) : null}
          <PasswordInput
            label={t("session.password")}
            description={t("session.passwordHelp")}
            autoComplete="new-password"
            minLength={12}
            required
            withAsterisk={false}
            value={password}
            onChange={(e) => setText(e.currentTarget.value)}
          />
          <Button type="submit" size="sm" loading={progress === "sending"} disabled={!token}>
            {t("session.setPassword")}
          </Button>
        </form>
      )}
    </FrontDoor>
  );
}
