import { useErasePerson, usePreviewErasure, type ErasePersonReply, type PreviewErasureReply } from "@fairway/client";
import { Alert, Autocomplete, Button, Textarea, TextInput } from "@mantine/core";
import { useState, type FormEvent } from "react";
import { useTranslation } from "react-i18next";
import { fieldErrors } from "../../lib/errors.ts";
import { Dialog } from "../../ui/dialog.tsx";
import { Section } from "../../ui/page.tsx";
import { failed, failedBeside } from "../../ui/toast.ts";
import { useMay, useVendor } from "../session/room.tsx";
import { rowsByArea } from "./erasure-areas.ts";
import classes from "./leaving.module.css";
import { useFresh } from "./use-fresh.ts";

type Found = { email: string; preview: PreviewErasureReply };

function Look({ known, onFound }: { known: readonly string[]; onFound: (found: Found) => void }) {
  const { t } = useTranslation();
  const vendor = useVendor();
  const look = usePreviewErasure();
  const [email, setEmail] = useState("");
  const submit = (event: FormEvent) => {
    event.preventDefault();
    void look
      .mutateAsync({ vendorId: vendor.id, data: { email } })
      .then((preview) => onFound({ email, preview }))
      .catch((reason: unknown) => {
        failedBeside(reason, ["email"]);
      });
  };
  return (
    <form className={classes.form} onSubmit={submit}>
      <p className={classes.note}>{t("leaving.erasure.lookNote")}</p>
      <Autocomplete
        label={t("leaving.erasure.email")}
        required
        data={known.filter((one) => one !== email.trim().toLowerCase())}
        value={email}
        error={fieldErrors(look.error)["email"]}
        onChange={setEmail}
      />
      <div className={classes.buttons}>
        <Button type="submit" loading={look.isPending}>
          {t("leaving.erasure.look")}
        </Button>
      </div>
    </form>
  );
}

/** Where the name and the address stand, and what that means. */
function Places({ email, preview }: Found) {
  const { t } = useTranslation();
  return (
    <>
      <p>
        {preview.name
          ? t("leaving.erasure.found", { name: preview.name, email })
          : t("leaving.erasure.unknown", { email })}
      </p>
      <ul className={classes.lines}>
        {rowsByArea(preview.places).map(({ area, rows }) => (
          <li key={area}>
            <strong>{t(`leaving.erasure.areas.${area}`)}</strong>
            <span className={classes.names}>{t("leaving.erasure.rows", { count: rows })}</span>
          </li>
        ))}
      </ul>
      <p className={classes.note}>{t("leaving.erasure.kept")}</p>
      {preview.sameName > 0 ? (
        <Alert color="yellow">{t("leaving.erasure.sameName", { count: preview.sameName })}</Alert>
      ) : null}
    </>
  );
}

function Confirm({ email, preview, onDone }: Found & { onDone: (done: ErasePersonReply) => void }) {
  const { t } = useTranslation();
  const vendor = useVendor();
  const fresh = useFresh();
  const erase = useErasePerson();
  const [reason, setReason] = useState("");
  const [typed, setTyped] = useState("");
  const submit = (event: FormEvent) => {
    event.preventDefault();
    void erase
      .mutateAsync({ vendorId: vendor.id, data: { email, reason } })
      .then(async (done) => {
        onDone(done);
        await fresh();
      })
      .catch(failed);
  };
  return (
    <form className={classes.form} onSubmit={submit}>
      <Places email={email} preview={preview} />
      <Textarea
        label={t("leaving.reason")}
        description={t("leaving.erasure.reasonHelp")}
        required
        autosize
        minRows={2}
        maxLength={2000}
        value={reason}
        onChange={(e) => setReason(e.currentTarget.value)}
      />
      <TextInput
        label={t("leaving.erasure.type", { email })}
        required
        autoComplete="off"
        value={typed}
        onChange={(e) => setTyped(e.currentTarget.value)}
      />
      <div className={classes.buttons}>
        <Button type="submit" color="red" loading={erase.isPending} disabled={typed.trim().toLowerCase() !== email}>
          {t("leaving.erasure.do")}
        </Button>
      </div>
    </form>
  );
}

function Done({ done }: { done: ErasePersonReply }) {
  const { t } = useTranslation();
  return (
    <div className={classes.form} role="status">
      <p>{t("leaving.erasure.done", { rows: done.rows, events: done.events })}</p>
      <p>{t(done.accountErased ? "leaving.erasure.accountGone" : "leaving.erasure.accountStays")}</p>
    </div>
  );
}

function Step({ known }: { known: readonly string[] }) {
  const [found, setFound] = useState<Found | null>(null);
  const [done, setDone] = useState<ErasePersonReply | null>(null);
  if (done) return <Done done={done} />;
  if (!found)
    return (
      <Look known={known} onFound={({ email, preview }) => setFound({ email: email.trim().toLowerCase(), preview })} />
    );
  const { refused } = found.preview;
  if (refused)
    return (
      <Alert color="red" role="alert" title={refused.message}>
        {refused.remedy}
      </Alert>
    );
  return <Confirm {...found} onDone={setDone} />;
}

/** Erases a person at this vendor for good, after a look at where the name and the address stand. */
export function ErasePerson({ known }: { known: readonly string[] }) {
  const { t } = useTranslation();
  const mayErase = useMay("records.erase");
  const [isOpen, setOpen] = useState(false);
  if (!mayErase) return null;
  const tool = (
    <Button variant="default" onClick={() => setOpen(true)}>
      {t("leaving.erasure.open")}
    </Button>
  );
  return (
    <div className={classes.apart}>
      <Section title={t("leaving.erasure.title")} note={t("leaving.erasure.note")} aside={tool}>
        {isOpen ? (
          <Dialog title={t("leaving.erasure.title")} onClose={() => setOpen(false)}>
            <Step known={known} />
          </Dialog>
        ) : null}
      </Section>
    </div>
  );
}
