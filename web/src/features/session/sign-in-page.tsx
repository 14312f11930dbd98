import { Alert, Anchor, Button, PasswordInput, TextInput } from "@mantine/core";
import { useGetSetup } from "@fairway/client";
import { useQueryClient } from "@tanstack/react-query";
import { Link, Navigate, useNavigate, useSearch } from "@tanstack/react-router";
import { lazy, Suspense, useEffect, useRef, useState, type FormEvent } from "react";
import { useTranslation } from "react-i18next";
import { withWords } from "../../i18n/index.ts";
import { failureOf, type Failure } from "../../lib/errors.ts";
import { safeNext } from "../../lib/safe-next.ts";
import { failed } from "../../ui/toast.ts";
import { Trouble } from "../../ui/trouble.tsx";
import { CompanyWays } from "../sso/company-ways.tsx";
import { signIn } from "./auth.ts";
import { DemoPeople } from "./demo-people.tsx";
import { FrontDoor } from "./front-door.tsx";
import classes from "./front-door.module.css";

const CompanyRefusal = lazy(() =>
  withWords("refusal", async () => ({
    default: (await import("../sso/company-refusal.tsx")).CompanyRefusal,
  })),
);

/** Code for passkeys comes after the page: who signs in otherwise need not wait for it. */
const passkeys = () => import("../account/passkeys.ts");

function useSignIn() {
  const { next } = useSearch({ from: "/sign-in" });
  const navigate = useNavigate();
  const client = useQueryClient();
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<Failure | null>(null);
  const goOn = async () => {
    client.clear();
    await navigate({ href: safeNext(next), replace: true });
  };
  const attempt = async (way: () => Promise<unknown>) => {
    setBusy(true);
    setFailure(null);
    try {
      await way();
      await goOn();
    } catch (error) {
      setFailure(failureOf(error));
      setBusy(false);
    }
  };
  return {
    go: (email: string, password: string) => attempt(() => signIn(email, password)),
    goOn,
    busy,
    failure,
  };
}

/** Offers passkeys in the field for the address, as far as the browser can. */
function useOfferedPasskeys(goOn: () => Promise<void>) {
  const latest = useRef(goOn);
  useEffect(() => {
    latest.current = goOn;
  });
  useEffect(() => {
    let gone = false;
    const offer = async () => {
      const { offerPasskeys } = await passkeys();
      if (!gone && (await offerPasskeys())) await latest.current();
    };
    offer().catch(() => undefined);
    return () => {
      gone = true;
      void passkeys().then(({ stopOffering }) => stopOffering());
    };
  }, []);
}

/** Ways in for whoever has no password at hand. */
function OtherWays({ email, next, goOn }: { email: string; next: string | undefined; goOn: () => Promise<void> }) {
  const { t } = useTranslation();
  const byPasskey = async () => {
    if (await (await passkeys()).provePasskey()) await goOn();
  };
  const search = { ...(email === "" ? {} : { email }), ...(next === undefined ? {} : { next }) };
  return (
    <div className={classes.ways}>
      {"PublicKeyCredential" in globalThis ? (
        <Button variant="default" size="sm" onClick={() => void byPasskey().catch(failed)}>
          {t("session.byPasskey")}
        </Button>
      ) : null}
      <Anchor renderRoot={(props) => <Link {...props} to="/sign-in-by-mail" search={search} />}>
        {t("session.byMail")}
      </Anchor>
      <Anchor renderRoot={(props) => <Link {...props} to="/sign-in-by-mail" search={{ ...search, for: "password" }} />}>
        {t("session.forgotten")}
      </Anchor>
    </div>
  );
}

/** Why a sign-in was refused. */
export function Refusal({ failure }: { failure: Failure }) {
  const { t } = useTranslation();
  const known = failure.status === 401 || failure.status === 400 || failure.status === 422;
  if (known)
    return (
      <Alert color="red" role="alert" title={t("session.wrong")}>
        {t("session.wrongRemedy")}
      </Alert>
    );
  if (failure.code === "auth.locked")
    return (
      <Alert color="red" role="alert" title={t("session.locked")}>
        {t("session.lockedRemedy")}
      </Alert>
    );
  if (failure.status === 429)
    return (
      <Alert color="red" role="alert">
        {t("session.tooMany")}
      </Alert>
    );
  return <Trouble error={failure} />;
}

/** Sign-in by password, passkey or a mailed link; in demo mode one click is enough. */
export function SignInPage() {
  const { t } = useTranslation();
  const { expired, problem, next } = useSearch({ from: "/sign-in" });
  const setup = useGetSetup();
  const { go, goOn, busy, failure } = useSignIn();
  useOfferedPasskeys(goOn);
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
        {problem && !failure ? (
          <Suspense>
            <CompanyRefusal code={problem} />
          </Suspense>
        ) : null}
        <TextInput
          label={t("session.email")}
          type="email"
          autoComplete="username webauthn"
          required
          withAsterisk={false}
          autoFocus
          value={email}
          onChange={(e) => setEmail(e.currentTarget.value)}
        />
        <CompanyWays email={email} next={next} />
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
      <OtherWays email={email} next={next} goOn={goOn} />
    </FrontDoor>
  );
}
