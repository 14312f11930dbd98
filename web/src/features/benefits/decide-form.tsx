import { useDecideBenefitApplication, type BenefitApplication } from "@fairway/client";
import { Button, Textarea, TextInput } from "@mantine/core";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { fieldErrors } from "../../lib/errors.ts";
import { failed, said } from "../../ui/toast.ts";
import { useVendor } from "../session/room.tsx";
import classes from "./benefits.module.css";
import { useAmount } from "./use-amount.ts";
import { useFresh } from "./use-fresh.ts";

type Decision = "approve" | "reject" | "ask";

/** Approves, rejects or asks back, always with a reason that the partner reads. */
export function DecideForm({ application, onDone }: { application: BenefitApplication; onDone: () => void }) {
  const { t } = useTranslation();
  const vendor = useVendor();
  const fresh = useFresh();
  const decide = useDecideBenefitApplication();
  const asked = typeof application.amount?.value === "string" ? application.amount.value : "";
  const [reason, setReason] = useState("");
  const amount = useAmount(asked, null, decide.error);
  const errors = fieldErrors(decide.error);
  const submit = async (decision: Decision) => {
    const exact = decision === "approve" && asked !== "" ? amount.read() : undefined;
    if (exact === null) return;
    const more = exact === undefined ? {} : { amount: exact };
    await decide.mutateAsync({
      vendorId: vendor.id,
      benefitApplicationId: application.id,
      data: { decision, reason, ...more },
    });
    said(t(`benefits.decided.${decision}`, { name: application.partner.name }));
    await fresh();
    onDone();
  };
  const run = (decision: Decision) => void submit(decision).catch(failed);
  return (
    <form className={classes.form} onSubmit={(e) => e.preventDefault()} aria-label={t("benefits.review")}>
      {asked === "" ? null : (
        <TextInput
          label={t("benefits.approveAmount")}
          description={application.amount?.currency ?? application.amount?.unit}
          {...amount.field}
        />
      )}
      <Textarea
        label={t("benefits.reason")}
        description={t("benefits.reasonHelp")}
        autosize
        minRows={2}
        maxLength={2000}
        required
        value={reason}
        error={errors["reason"]}
        onChange={(e) => setReason(e.currentTarget.value)}
      />
      <div className={classes.actions}>
        <Button disabled={reason.trim() === ""} loading={decide.isPending} onClick={() => run("approve")}>
          {t("benefits.approve")}
        </Button>
        <Button variant="default" disabled={reason.trim() === "" || decide.isPending} onClick={() => run("ask")}>
          {t("benefits.ask")}
        </Button>
        <Button
          variant="default"
          color="red"
          disabled={reason.trim() === "" || decide.isPending}
          onClick={() => run("reject")}
        >
          {t("benefits.reject")}
        </Button>
      </div>
    </form>
  );
}
