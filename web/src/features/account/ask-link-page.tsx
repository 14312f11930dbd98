import { useRequestPasswordLink, useRequestSignInLink } from "@fairway/client";
import { Alert, Anchor, Button, TextInput } from "@mantine/core";
import { Link, useSearch } from "@tanstack/react-router";
import { useState, type FormEvent } from "react";
import { useTranslation } from "react-i18next";
import { linkNext } from "../../lib/safe-next.ts";
import { Trouble } from "../../ui/trouble.tsx";
import classes from "../session/front-door.module.css";
import { FrontDoor } from "../session/front-door.tsx";

/** Asks for a link by mail: to sign in, or to choose another password. */
export function AskLinkPage() {
  const { t } = useTranslation();
  const { for: purpose, email: given, next } = useSearch({ from: "/sign-in-by-mail" });
  const [email, setEmail] = useState(given ?? "");
  const [signIn, password] = [useRequestSignInLink(), useRequestPasswordLink()];
  const ask = purpose === "password" ? password : signIn;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    ask.mutate({ data: { email, ...linkNext(next) } });
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
          <Trouble error={ask.error} />
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
        <Anchor renderRoot={(props) => <Link {...props} to="/sign-in" search={next === undefined ? {} : { next }} />}>
          {t("account.ask.back")}
        </Anchor>
      </p>
    </FrontDoor>
  );
}
