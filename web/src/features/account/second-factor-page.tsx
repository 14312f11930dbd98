import { useProveSecondFactor } from "@fairway/client";
import { Alert, Button, TextInput } from "@mantine/core";
import { useQueryClient } from "@tanstack/react-query";
import { useNavigate, useSearch } from "@tanstack/react-router";
import { useState, type FormEvent } from "react";
import { useTranslation } from "react-i18next";
import { failureOf } from "../../lib/errors.ts";
import { safeNext } from "../../lib/safe-next.ts";
import { failed } from "../../ui/toast.ts";
import { signOut } from "../session/auth.ts";
import classes from "../session/front-door.module.css";
import { FrontDoor } from "../session/front-door.tsx";
import { knowsPasskeys, provePasskey } from "./passkeys.ts";

function useGoOn() {
  const { next } = useSearch({ from: "/second-factor" });
  const navigate = useNavigate();
  const client = useQueryClient();
  return async (to = safeNext(next)) => {
    client.clear();
    await navigate({ href: to, replace: true });
  };
}

function CodeForm({ onDone }: { onDone: () => void }) {
  const { t } = useTranslation();
  const [recovering, setRecovering] = useState(false);
  const [text, setText] = useState("");
  const prove = useProveSecondFactor();
  const failure = prove.error ? failureOf(prove.error) : null;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    prove.mutate({ data: recovering ? { recoveryCode: text } : { code: text } }, { onSuccess: onDone });
  };
  const swap = () => {
    setRecovering(!recovering);
    setText("");
    prove.reset();
  };
  return (
    <form className={classes.form} onSubmit={submit}>
      {failure ? (
        <Alert color="red" role="alert" title={failure.detail ?? t("error.network")}>
          {failure.remedy}
        </Alert>
      ) : null}
      <TextInput
        key={String(recovering)}
        label={t(recovering ? "account.second.recovery" : "account.second.code")}
        description={t(recovering ? "account.second.recoveryHelp" : "account.second.codeHelp")}
        autoComplete={recovering ? "off" : "one-time-code"}
        inputMode={recovering ? "text" : "numeric"}
        {...(recovering ? {} : { pattern: "\\d{6}" })}
        required
        withAsterisk={false}
        autoFocus
        value={text}
        onChange={(e) => setText(recovering ? e.currentTarget.value : e.currentTarget.value.replaceAll(/\s/g, ""))}
      />
      <Button type="submit" size="sm" loading={prove.isPending}>
        {t("account.second.go")}
      </Button>
      <Button variant="subtle" onClick={swap}>
        {t(recovering ? "account.second.useCode" : "account.second.useRecovery")}
      </Button>
    </form>
  );
}

/** The second step of a sign-in: a code, a recovery code or a passkey. */
export function SecondFactorPage() {
  const { t } = useTranslation();
  const goOn = useGoOn();
  const byPasskey = async () => {
    if (await provePasskey()) await goOn();
  };
  const leave = async () => {
    await signOut();
    await goOn("/sign-in");
  };
  return (
    <FrontDoor title={t("account.second.title")} lead={t("account.second.lead")}>
      <CodeForm onDone={() => void goOn()} />
      <div className={classes.ways}>
        {knowsPasskeys() ? (
          <Button variant="default" onClick={() => void byPasskey().catch(failed)}>
            {t("account.second.usePasskey")}
          </Button>
        ) : null}
        <Button variant="subtle" color="gray" onClick={() => void leave().catch(failed)}>
          {t("account.second.signOut")}
        </Button>
      </div>
    </FrontDoor>
  );
}
