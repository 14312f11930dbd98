import { useRemovePasskey, useRenamePasskey, type Account } from "@fairway/client";
import { Button, TextInput } from "@mantine/core";
import { useState, type FormEvent } from "react";
import { useTranslation } from "react-i18next";
import { formatDayOf } from "../../lib/format.ts";
import { Dialog } from "../../ui/dialog.tsx";
import { Section } from "../../ui/page.tsx";
import { confirmed } from "../../ui/question.ts";
import { failed, said } from "../../ui/toast.ts";
import classes from "./account.module.css";
import { addPasskey, knowsPasskeys } from "./passkeys.ts";
import { ownZone, useFreshAccount } from "./use-fresh-account.ts";

type Passkey = Account["passkeys"][number];

function NameDialog({
  title,
  action,
  name: before,
  send,
  onClose,
}: {
  title: string;
  action: string;
  name: string;
  send: (name: string) => Promise<void>;
  onClose: () => void;
}) {
  const { t } = useTranslation();
  const [name, setName] = useState(before);
  const [busy, setBusy] = useState(false);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setBusy(true);
    void send(name).finally(() => setBusy(false));
  };
  return (
    <Dialog title={title} onClose={onClose}>
      <form className={classes.form} onSubmit={submit}>
        <TextInput
          label={t("account.page.passkeyName")}
          maxLength={80}
          required
          withAsterisk={false}
          data-autofocus
          value={name}
          onChange={(e) => setName(e.currentTarget.value)}
        />
        <div className={classes.pair}>
          <Button type="submit" loading={busy}>
            {action}
          </Button>
          <Button variant="default" onClick={onClose}>
            {t("account.page.cancel")}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}

function Row({ passkey, onRename }: { passkey: Passkey; onRename: () => void }) {
  const { t, i18n } = useTranslation();
  const remove = useRemovePasskey();
  const fresh = useFreshAccount();
  const name = passkey.name ?? t("account.page.passkeyUnnamed");
  const takeAway = async () => {
    const title = t("account.page.removeTitle", { name });
    const says = t("account.page.removeSays");
    if (!(await confirmed({ title, says, action: t("account.page.removeShort") }))) return;
    await remove.mutateAsync({ passkeyId: passkey.id });
    said(t("account.page.passkeyRemoved", { name }));
    await fresh();
  };
  return (
    <li className={classes.row}>
      <span className={classes.words}>
        <span className={classes.name}>{name}</span>
        <span className={classes.quiet}>
          {t("account.page.passkeySince", { date: formatDayOf(passkey.createdAt, i18n.language, ownZone()) })}
        </span>
      </span>
      <span className={classes.pair}>
        <Button variant="default" aria-label={t("account.page.rename", { name })} onClick={onRename}>
          {t("account.page.renameShort")}
        </Button>
        <Button
          variant="subtle"
          color="red"
          aria-label={t("account.page.remove", { name })}
          onClick={() => void takeAway().catch(failed)}
        >
          {t("account.page.removeShort")}
        </Button>
      </span>
    </li>
  );
}

/** Passkeys: add, name, remove. */
export function PasskeySection({ passkeys }: { passkeys: readonly Passkey[] }) {
  const { t } = useTranslation();
  const rename = useRenamePasskey();
  const fresh = useFreshAccount();
  const [open, setOpen] = useState<"add" | Passkey | null>(null);
  const add = async (name: string) => {
    if (!(await addPasskey(name))) return;
    said(t("account.page.passkeyAdded"));
    setOpen(null);
    await fresh();
  };
  const change = async (passkey: Passkey, name: string) => {
    await rename.mutateAsync({ passkeyId: passkey.id, data: { name } });
    setOpen(null);
    await fresh();
  };
  return (
    <Section title={t("account.page.passkeys")} note={t("account.page.passkeysLead")}>
      {passkeys.length === 0 ? (
        <p className={classes.quiet}>{t("account.page.noPasskeys")}</p>
      ) : (
        <ul className={classes.list}>
          {passkeys.map((one) => (
            <Row key={one.id} passkey={one} onRename={() => setOpen(one)} />
          ))}
        </ul>
      )}
      {knowsPasskeys() ? (
        <div className={classes.pair}>
          <Button variant="default" onClick={() => setOpen("add")}>
            {t("account.page.addPasskey")}
          </Button>
        </div>
      ) : null}
      {open === "add" ? (
        <NameDialog
          title={t("account.page.addPasskey")}
          action={t("account.page.addPasskey")}
          name=""
          send={(name) => add(name).catch(failed)}
          onClose={() => setOpen(null)}
        />
      ) : null}
      {open !== null && open !== "add" ? (
        <NameDialog
          title={t("account.page.renameTitle")}
          action={t("account.page.save")}
          name={open.name ?? ""}
          send={(name) => change(open, name).catch(failed)}
          onClose={() => setOpen(null)}
        />
      ) : null}
    </Section>
  );
}
