import { Alert, Button, PasswordInput, TextInput } from "@mantine/core";
import { useGetSetup } from "@fairway/client";
import { useQueryClient } from "@tanstack/react-query";
import { Navigate, useNavigate, useSearch } from "@tanstack/react-router";
import { useState, type FormEvent } from "react";
import { useTranslation } from "react-i18next";
import { failureOf, type Failure } from "../../lib/errors.ts";
import { signIn } from "./auth.ts";
import { DemoPeople } from "./demo-people.tsx";
import { FrontDoor } from "./front-door.tsx";
import classes from "./front-door.module.css";

function useSignIn() {
  const { next } = useSearch({ from: "/sign-in" });
  const navigate = useNavigate();
  const client = useQueryClient();
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<Failure | null>(null);
  const go = async (email: string, password: string) => {
    setBusy(true);
    setFailure(null);
    try {
      await signIn(email, password);
      client.clear();
      await navigate({ href: next?.startsWith("/") && !next.startsWith("//") ? next : "/", replace: true });
    } catch (error) {
      setFailure(failureOf(error));
      setBusy(false);
    }
  };
  return { go, busy, failure };
}

function Refusal({ failure }: { failure: Failure }) {
  const { t } = useTranslation();
  const known = failure.status === 401 || failure.status === 400 || failure.status === 422;
  if (known)
    return (
      <Alert color="red" role="alert" title={t("session.wrong")}>
        {t("session.wrongRemedy")}
      </Alert>
    );
  if (failure.status === 429)
    return (
      <Alert color="red" role="alert">
        {t("session.tooMany")}
      </Alert>
    );
  return (
    <Alert color="red" role="alert" title={failure.detail || t("error.network")}>
      {t("error.networkRemedy")}
    </Alert>
  );
}

/** Sign-in by e-mail and password; in demo mode one click is enough. */
export function SignInPage() {
  const { t } = useTranslation();
  const { expired } = useSearch({ from: "/sign-in" });
  const setup = useGetSetup();
  const { go, busy, failure } = useSignIn();
  const [email, setEmail] = useState("");
  const [password, setPassword] = useState("");
  if (setup.data?.needed) return <Navigate to="/set-up" replace />;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    void go(email, password);
  };
  const demo = setup.data?.demo ?? [];
  return (
    <FrontDoor
      title={t("session.signInTitle")}
      lead={t("session.signInLead")}
      aside={demo.length ? <DemoPeople people={demo} onPick={go} /> : undefined}
    >
      <form className={classes.form} onSubmit={submit}>
        {expired && !failure ? <Alert role="status">{t("session.expired")}</Alert> : null}
        {failure ? <Refusal failure={failure} /> : null}
        <TextInput
          label={t("session.email")}
          type="email"
          autoComplete="username"
          required
          withAsterisk={false}
          autoFocus
          value={email}
          onChange={(e) => setEmail(e.currentTarget.value)}
        />
        <PasswordInput
          label={t("session.password")}
          autoComplete="current-password"
          required
          withAsterisk={false}
          value={password}
          onChange={(e) => setPassword(e.currentTarget.value)}
        />
        <Button type="submit" size="sm" loading={busy} fullWidth>
          {t("session.signIn")}
        </Button>
      </form>
    </FrontDoor>
  );
}
