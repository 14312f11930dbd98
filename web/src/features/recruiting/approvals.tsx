import { useApprovePartnerApplication, useObjectToPartnerApplication, type ApprovalPreview } from "@fairway/client";
import { Button, Textarea } from "@mantine/core";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { formatInstant } from "../../lib/format.ts";
import { Mark } from "../../ui/mark.tsx";
import { ReasonDialog } from "../../ui/reason-dialog.tsx";
import { failed, said } from "../../ui/toast.ts";
import { useVendor } from "../session/room.tsx";
import type { FullApplication } from "./application-page.tsx";
import classes from "./recruiting.module.css";
import { useFresh } from "./use-fresh.ts";

type Step = FullApplication["approvals"][number];
const tones = { waits: "plain", now: "info", objected: "bad", done: "ok" } as const;

function Objection({ step, applicationId, onClose }: { step: Step; applicationId: string; onClose: () => void }) {
  const { t } = useTranslation();
  const vendor = useVendor();
  const fresh = useFresh();
  const object = useObjectToPartnerApplication();
  const send = async (note: string) => {
    await object.mutateAsync({
      vendorId: vendor.id,
      partnerApplicationId: applicationId,
      data: { step: step.key, note },
    });
    said(t("recruiting.approvals.objected"));
    await fresh();
    onClose();
  };
  return (
    <ReasonDialog
      title={t("recruiting.approvals.object")}
      says={t("recruiting.approvals.objectSays")}
      label={t("recruiting.approvals.because")}
      submit={t("recruiting.approvals.object")}
      isPending={object.isPending}
      error={object.error}
      onClose={onClose}
      onSubmit={send}
    />
  );
}

function Approve({ step, applicationId }: { step: Step; applicationId: string }) {
  const { t } = useTranslation();
  const vendor = useVendor();
  const fresh = useFresh();
  const [note, setNote] = useState("");
  const [objecting, setObjecting] = useState(false);
  const approve = useApprovePartnerApplication();
  const run = () =>
    void approve
      .mutateAsync({
        vendorId: vendor.id,
        partnerApplicationId: applicationId,
        data: { step: step.key, ...(note.trim() === "" ? {} : { note }) },
      })
      .then(async () => {
        said(t("recruiting.approvals.done"));
        await fresh();
      })
      .catch(failed);
  return (
    <div className={classes.form}>
      <Textarea
        label={t("recruiting.approvals.yourNote")}
        autosize
        maxLength={2000}
        value={note}
        onChange={(e) => setNote(e.currentTarget.value)}
      />
      <div className={classes.row}>
        <Button size="xs" loading={approve.isPending} onClick={run}>
          {t(step.mayObject ? "recruiting.approvals.approve" : "recruiting.approvals.approveAfterAll")}
        </Button>
        {step.mayObject ? (
          <Button size="xs" variant="default" color="red" onClick={() => setObjecting(true)}>
            {t("recruiting.approvals.objectOpen")}
          </Button>
        ) : null}
      </div>
      {objecting ? <Objection step={step} applicationId={applicationId} onClose={() => setObjecting(false)} /> : null}
    </div>
  );
}

/** Who is or would be asked, in whole words. */
export function AskedPeople({ step }: { step: ApprovalPreview }) {
  const { t } = useTranslation();
  const names = step.people.map(({ name }) => name).join(", ");
  if (!step.possible)
    return <span className={classes.late}>{t("recruiting.approvals.tooFew", { count: step.needed })}</span>;
  return <span className={classes.note}>{t("recruiting.approvals.asked", { count: step.needed, names })}</span>;
}

/** The steps of approval in their order; those of the same number go side by side. */
export function Approvals({ steps, applicationId }: { steps: readonly Step[]; applicationId: string }) {
  const { t, i18n } = useTranslation();
  const { timeZone } = useVendor();
  return (
    <ol className={classes.list}>
      {steps.map((step) => (
        <li key={step.key} className={classes.stack}>
          <div className={classes.head}>
            <span>{`${step.order}. ${step.label}`}</span>
            <Mark tone={tones[step.state]}>{t(`recruiting.approvals.state.${step.state}`)}</Mark>
          </div>
          {step.given.map((given) => (
            <p key={`${given.name} ${given.at} ${given.verdict}`}>
              {t(`recruiting.approvals.given.${given.verdict}`, { name: given.name })}{" "}
              <time dateTime={given.at}>{formatInstant(given.at, i18n.language, timeZone, true)}</time>
              {given.note ? <span className={classes.note}>{` ${given.note}`}</span> : null}
            </p>
          ))}
          {step.state === "done" ? null : <AskedPeople step={step} />}
          {step.mine ? <Approve step={step} applicationId={applicationId} /> : null}
        </li>
      ))}
    </ol>
  );
}
