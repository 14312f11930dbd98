import { useCancelBenefitApplication, useSubmitBenefitApplication, type BenefitApplication } from "@fairway/client";
import { Button, Textarea } from "@mantine/core";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { failed, said } from "../../ui/toast.ts";
import { useVendor } from "../session/room.tsx";
import classes from "./benefits.module.css";
import { useFresh } from "./use-fresh.ts";

/** Submits an application that waits for the partner, or takes it back. */
export function ResubmitForm({ application, onDone }: { application: BenefitApplication; onDone: () => void }) {
  const { t } = useTranslation();
  const vendor = useVendor();
  const fresh = useFresh();
  const submit = useSubmitBenefitApplication();
  const cancel = useCancelBenefitApplication();
  const [note, setNote] = useState("");
  const place = { vendorId: vendor.id, partnerId: application.partner.id, benefitApplicationId: application.id };
  const isAnswer = application.status === "action_required";
  const data = note.trim() === "" ? {} : { note };
  const finish = async (message: string) => {
    said(message);
    await fresh();
    onDone();
  };
  const send = async () => {
    await submit.mutateAsync({ ...place, data });
    await finish(t(isAnswer ? "benefits.answered" : "benefits.submitted"));
  };
  const take = async () => {
    await cancel.mutateAsync({ ...place, data });
    await finish(t("benefits.takenBack"));
  };
  return (
    <form className={classes.form} onSubmit={(e) => e.preventDefault()}>
      {application.reason ? <p className={classes.words}>{application.reason}</p> : null}
      <Textarea
        label={t("benefits.note")}
        autosize
        minRows={2}
        maxLength={2000}
        value={note}
        onChange={(e) => setNote(e.currentTarget.value)}
      />
      <div className={classes.actions}>
        <Button loading={submit.isPending} onClick={() => void send().catch(failed)}>
          {t(isAnswer ? "benefits.sendAnswer" : "benefits.submit")}
        </Button>
        <Button variant="default" loading={cancel.isPending} onClick={() => void take().catch(failed)}>
          {t("benefits.takeBack")}
        </Button>
      </div>
    </form>
  );
}
