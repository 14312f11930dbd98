import { useApprovePartnerApplication, type ApprovalPreview } from "@fairway/client";
import { Button, Textarea } from "@mantine/core";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { formatInstant } from "../../lib/format.ts";
import { Mark } from "../../ui/mark.tsx";
import { failed, said } from "../../ui/toast.ts";
import { useVendor } from "../session/room.tsx";
import type { FullApplication } from "./application-page.tsx";
import classes from "./recruiting.module.css";
import { useFresh } from "./use-fresh.ts";

type Step = FullApplication["approvals"][number];
const tones = { waits: "plain", now: "info", done: "ok" } as const;

function Approve({ step, applicationId }: { step: Step; applicationId: string }) {
  const { t } = useTranslation();
  const vendor = useVendor();
  const fresh = useFresh();
  const [note, setNote] = useState("");
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
      <div>
        <Button size="xs" loading={approve.isPending} onClick={run}>
          {t("recruiting.approvals.approve")}
        </Button>
      </div>
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
            <p key={`${given.name} ${given.at}`}>
              {t("recruiting.approvals.given", { name: given.name })}{" "}
              <time dateTime={given.at}>{formatInstant(given.at, i18n.language, timeZone)}</time>
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
