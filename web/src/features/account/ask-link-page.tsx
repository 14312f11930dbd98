import { useRequestPasswordLink, useRequestSignInLink } from "@fairway/client";
import { Alert, Anchor, Button, TextInput } from "@mantine/core";
import { Link, useSearch } from "@tanstack/react-router";
import { useState, type FormEvent } from "react";
import { useTranslation } from "react-i18next";
import { failureOf } from "../../lib/errors.ts";
import classes from "../session/front-door.module.css";
import { FrontDoor } from "../session/front-door.tsx";

/** Asks for a link by mail: to sign in, or to choose another password. */
export function AskLinkPage() {
  const { t } = useTranslation();
  const { for: purpose, email: given } = useSearch({ from: "/sign-in-by-mail" });
  const [email, setEmail] = useState(given ?? "");
  const [signIn, password] = [useRequestSignInLink(), useRequestPasswordLink()];
  const ask = purpose === "password" ? password : signIn;
  const failure = ask.error ? failureOf(ask.error) : null;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    ask.mutate({ data: { email } });
  };
  return (
    <FrontDoor
      title={t(purpose === "password" ? "account.ask.passwordTitle" : "account.ask.signInTitle")}
      lead={t(purpose === "password" ? "account.ask.passwordLead" : "account.ask.signInLead")}
    >
      {ask.data ? (
        <Alert color="green" role="status" title={t("account.ask.sent")}>
          {t("account.ask.sentBody", { email, minutes: ask.data.minutes })}
        </Alert>
      ) : (
        <form className={classes.form} onSubmit={submit}>
          {failure ? (
            <Alert color="red" role="alert" title={failure.detail ?? t("error.network")}>
              {failure.remedy}
            </Alert>
          ) : null}
          <TextInput
            label={t("account.ask.email")}
            type="email"
            autoComplete="email"
            required
            withAsterisk={false}
            value={email}
            onChange={(e) => setEmail(e.currentTarget.value)}
          />
          <Button type="submit" size="sm" loading={ask.isPending}>
            {t("account.ask.send")}
          </Button>
        </form>
      )}
      <p className={classes.below}>
        <Anchor renderRoot={(props) => <Link {...props} to="/sign-in" />}>{t("account.ask.back")}</Anchor>
      </p>
    </FrontDoor>
  );
}
