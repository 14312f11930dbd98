import { useGetAccount, useProveIdentity } from "@fairway/client";
import { Button, Group, PasswordInput, Stack, TextInput } from "@mantine/core";
import { useState, type FormEvent } from "react";
import { useTranslation } from "react-i18next";
import { Dialog } from "../../ui/dialog.tsx";
import { Loaded } from "../../ui/states/index.ts";
import classes from "./account.module.css";
import { Trouble } from "../../ui/trouble.tsx";
import { knowsPasskeys, provePasskey } from "./passkeys.ts";

type Props = { onDone: (proved: boolean) => void };
type Ways = {
  hasPassword: boolean;
  totp: object | null;
  passkeys: readonly object[];
  company: { id: string; name: string } | null;
};

function WithPassword({ onDone }: Props) {
  const { t } = useTranslation();
  const prove = useProveIdentity();
  const [password, setPassword] = useState("");
  const submit = (event: FormEvent) => {
    event.preventDefault();
    prove.mutate({ data: { password } }, { onSuccess: () => onDone(true) });
  };
  return (
    <form onSubmit={submit}>
      <Stack gap={14}>
        <Trouble error={prove.error} />
        <PasswordInput
          label={t("account.stepUp.password")}
          autoComplete="current-password"
          required
          withAsterisk={false}
          data-autofocus
          value={password}
          onChange={(e) => setPassword(e.currentTarget.value)}
        />
        <Button type="submit" loading={prove.isPending}>
          {t("account.stepUp.go")}
        </Button>
      </Stack>
    </form>
  );
}

function WithCode({ onDone }: Props) {
  const { t } = useTranslation();
  const prove = useProveIdentity();
  const [code, setCode] = useState("");
  const submit = (event: FormEvent) => {
    event.preventDefault();
    prove.mutate({ data: { code } }, { onSuccess: () => onDone(true) });
  };
  return (
    <form onSubmit={submit}>
      <Stack gap={14}>
        <Trouble error={prove.error} />
        <TextInput
          label={t("account.stepUp.code")}
          autoComplete="one-time-code"
          inputMode="numeric"
          pattern="\d{6}"
          required
          withAsterisk={false}
          value={code}
          onChange={(e) => setCode(e.currentTarget.value.replaceAll(/\s/g, ""))}
        />
        <Button type="submit" loading={prove.isPending}>
          {t("account.stepUp.go")}
        </Button>
      </Stack>
    </form>
  );
}

/** Leads to the company's own sign-in and back to this page. */
function AtCompany({ company: { id, name } }: { company: { id: string; name: string } }) {
  const { t } = useTranslation();
  const returnTo = location.pathname + location.search;
  return (
    <Stack gap={6}>
      <Button
        component="a"
        variant="default"
        href={`/v1/sso/start?${new URLSearchParams({ connection: id, again: "1", returnTo })}`}
      >
        {t("account.stepUp.company")}
      </Button>
      <p className={classes.quiet}>{t("account.stepUp.companyNote", { name })}</p>
    </Stack>
  );
}

function WaysToProve({ ways, onDone }: Props & { ways: Ways }) {
  const { t } = useTranslation();
  const [error, setError] = useState<unknown>(null);
  const hasPasskey = ways.passkeys.length > 0 && knowsPasskeys();
  const hasAny = hasPasskey || ways.totp !== null || ways.hasPassword || ways.company !== null;
  const byPasskey = () => void provePasskey().then((proved) => (proved ? onDone(true) : undefined), setError);
  const next = `/sign-in?next=${encodeURIComponent(location.pathname + location.search)}`;
  return (
    <Stack gap={18}>
      <p>{t("account.stepUp.lead")}</p>
      <Trouble error={error} />
      {hasPasskey ? (
        <Button variant="default" onClick={byPasskey}>
          {t("account.stepUp.passkey")}
        </Button>
      ) : null}
      {ways.totp ? <WithCode onDone={onDone} /> : null}
      {ways.hasPassword ? <WithPassword onDone={onDone} /> : null}
      {ways.company ? <AtCompany company={ways.company} /> : null}
      {hasAny ? null : (
        <Group>
          <p>{t("account.stepUp.none")}</p>
          <Button component="a" href={next}>
            {t("account.stepUp.signIn")}
          </Button>
        </Group>
      )}
    </Stack>
  );
}

/** Asks for a proof of who sits there, in the ways that this person has. */
export function StepUpDialog({ onDone }: Props) {
  const { t } = useTranslation();
  const query = useGetAccount();
  return (
    <Dialog title={t("account.stepUp.title")} onClose={() => onDone(false)}>
      <Loaded query={query}>{(ways) => <WaysToProve ways={ways} onDone={onDone} />}</Loaded>
    </Dialog>
  );
}
