import { useDecideException, useEndException, type TierException } from "@fairway/client";
import { Button, Textarea } from "@mantine/core";
import { useState, type FormEvent } from "react";
import { useTranslation } from "react-i18next";
import { fieldErrors } from "../../lib/errors.ts";
import { formatDate } from "../../lib/format.ts";
import { Dialog } from "../../ui/dialog.tsx";
import { failed, said } from "../../ui/toast.ts";
import { useVendor } from "../session/room.tsx";
import classes from "./oversight.module.css";
import { useFresh } from "./use-fresh.ts";

export const exceptionSteps = ["approve", "decline", "withdraw", "revoke"] as const;
export type ExceptionStep = (typeof exceptionSteps)[number];

type Props = { exception: TierException; step: ExceptionStep; onClose: () => void };

/** One step with an exception; says before what follows from it. */
export function ExceptionDialog({ exception, step, onClose }: Props) {
  const { t, i18n } = useTranslation();
  const vendor = useVendor();
  const fresh = useFresh();
  const decide = useDecideException();
  const end = useEndException();
  const [reason, setReason] = useState("");
  const of = { vendorId: vendor.id, exceptionId: exception.id };
  const partner = exception.partner.name;
  const until = formatDate(exception.untilOn, i18n.language);
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (step === "approve" || step === "decline")
      await decide.mutateAsync({ ...of, data: { decision: step, ...(reason ? { reason } : {}) } });
    else await end.mutateAsync({ ...of, data: { reason } });
    said(t(`oversight.exceptions.done.${step}`));
    await fresh();
    onClose();
  };
  const errors = { ...fieldErrors(decide.error), ...fieldErrors(end.error) };
  return (
    <Dialog title={t(`oversight.exceptions.${step}Title`, { partner })} onClose={onClose}>
      <form
        className={classes.form}
        onSubmit={(e) =>
          void submit(e).catch((error: unknown) => (fieldErrors(error)["reason"] ? undefined : failed(error)))
        }
      >
        <p className={classes.says}>
          {t(`oversight.exceptions.${step}Confirm`, {
            partner,
            until,
            tier: exception.tier,
            track: exception.trackLabel,
          })}
        </p>
        <Textarea
          label={step === "approve" ? t("oversight.reasonOptional") : t("oversight.reason")}
          autosize
          minRows={2}
          maxLength={1000}
          required={step !== "approve"}
          data-autofocus
          value={reason}
          error={errors["reason"]}
          onChange={(e) => setReason(e.currentTarget.value)}
        />
        <Button
          type="submit"
          {...(step === "approve" ? {} : { color: "red" })}
          loading={decide.isPending || end.isPending}
        >
          {t(`oversight.exceptions.${step}`)}
        </Button>
      </form>
    </Dialog>
  );
}
