import {
  useConfirmTotp,
  useMakeRecoveryCodes,
  useRemoveTotp,
  useStartTotp,
  type Account,
  type StartTotpReply,
} from "@fairway/client";
import { Alert, Button, TextInput } from "@mantine/core";
import { useState, type FormEvent } from "react";
import { useTranslation } from "react-i18next";
import { renderSVG } from "uqr";
import { failureOf } from "../../lib/errors.ts";
import { formatDayOf } from "../../lib/format.ts";
import { OnceShown } from "../../ui/once-shown.tsx";
import { Section } from "../../ui/page.tsx";
import { confirmed } from "../../ui/question.ts";
import { failed, said } from "../../ui/toast.ts";
import classes from "./account.module.css";
import { ownZone, useFreshAccount } from "./use-fresh-account.ts";

const pictureOf = (uri: string): string =>
  `data:image/svg+xml;utf8,${encodeURIComponent(renderSVG(uri, { border: 1, whiteColor: "#ffffff" }))}`;

function SetUp({
  started,
  onCodes,
  onCancel,
}: {
  started: StartTotpReply;
  onCodes: (codes: string[]) => void;
  onCancel: () => void;
}) {
  const { t } = useTranslation();
  const confirm = useConfirmTotp();
  const [code, setCode] = useState("");
  const submit = (event: FormEvent) => {
    event.preventDefault();
    confirm.mutate({ data: { code } }, { onSuccess: ({ codes }) => onCodes(codes) });
  };
  const failure = confirm.error ? failureOf(confirm.error) : null;
  return (
    <form className={classes.form} onSubmit={submit}>
      <p>{t("account.page.scan")}</p>
      <img className={classes.qr} src={pictureOf(started.uri)} alt={t("account.page.qr")} />
      <p className={classes.quiet}>
        {t("account.page.byHand")}
        <br />
        <span className={classes.key} translate="no">
          {started.secret.replaceAll(/(.{4})/g, "$1 ").trim()}
        </span>
      </p>
      <TextInput
        label={t("account.page.code")}
        autoComplete="one-time-code"
        inputMode="numeric"
        pattern="\d{6}"
        required
        withAsterisk={false}
        autoFocus
        value={code}
        error={failure ? `${failure.detail} ${failure.remedy ?? ""}` : undefined}
        onChange={(e) => setCode(e.currentTarget.value.replaceAll(/\s/g, ""))}
      />
      <div className={classes.pair}>
        <Button type="submit" loading={confirm.isPending}>
          {t("account.page.confirm")}
        </Button>
        <Button variant="default" onClick={onCancel}>
          {t("account.page.cancel")}
        </Button>
      </div>
    </form>
  );
}

function Present({ totp, onCodes }: { totp: NonNullable<Account["totp"]>; onCodes: (codes: string[]) => void }) {
  const { t, i18n } = useTranslation();
  const [remove, make] = [useRemoveTotp(), useMakeRecoveryCodes()];
  const fresh = useFreshAccount();
  const takeAway = async () => {
    const title = t("account.page.removeTotpTitle");
    const says = t("account.page.removeTotpSays");
    if (!(await confirmed({ title, says, action: t("account.page.removeTotp") }))) return;
    await remove.mutateAsync();
    said(t("account.page.totpRemoved"));
    await fresh();
  };
  const renew = async () => {
    const title = t("account.page.newCodesTitle");
    const says = t("account.page.newCodesSays");
    if (!(await confirmed({ title, says, action: t("account.page.newCodes") }))) return;
    onCodes((await make.mutateAsync()).codes);
    await fresh();
  };
  return (
    <div className={classes.form}>
      <p>{t("account.page.totpOn", { date: formatDayOf(totp.confirmedAt, i18n.language, ownZone()) })}</p>
      {totp.recoveryCodesLeft < 3 ? (
        <Alert color="yellow" role="status">
          {t("account.page.codesLeft", { count: totp.recoveryCodesLeft })}
        </Alert>
      ) : (
        <p className={classes.quiet}>{t("account.page.codesLeft", { count: totp.recoveryCodesLeft })}</p>
      )}
      <div className={classes.pair}>
        <Button variant="default" loading={make.isPending} onClick={() => void renew().catch(failed)}>
          {t("account.page.newCodes")}
        </Button>
        <Button variant="subtle" color="red" loading={remove.isPending} onClick={() => void takeAway().catch(failed)}>
          {t("account.page.removeTotp")}
        </Button>
      </div>
    </div>
  );
}

/** The authenticator app: set up, recovery codes, taken away. */
export function TotpSection({ totp }: { totp: Account["totp"] }) {
  const { t } = useTranslation();
  const start = useStartTotp();
  const fresh = useFreshAccount();
  const [started, setStarted] = useState<StartTotpReply | null>(null);
  const [codes, setCodes] = useState<string[] | null>(null);
  const begin = async () => setStarted(await start.mutateAsync());
  const done = (made: string[]) => {
    setStarted(null);
    setCodes(made);
    void fresh();
  };
  return (
    <Section title={t("account.page.totp")} note={totp ? undefined : t("account.page.totpOff")}>
      {totp ? (
        <Present totp={totp} onCodes={setCodes} />
      ) : started ? (
        <SetUp started={started} onCodes={done} onCancel={() => setStarted(null)} />
      ) : (
        <div className={classes.pair}>
          <Button loading={start.isPending} onClick={() => void begin().catch(failed)}>
            {t("account.page.setUpTotp")}
          </Button>
        </div>
      )}
      {codes ? (
        <OnceShown
          title={t("account.page.codesTitle")}
          says={t("account.page.codesLead")}
          label={t("account.page.codesTitle")}
          secret={codes.join("\n")}
          onDone={() => setCodes(null)}
        />
      ) : null}
    </Section>
  );
}
