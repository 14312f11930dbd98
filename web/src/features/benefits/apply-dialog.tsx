import { useApplyForBenefit, type PartnerBenefit } from "@fairway/client";
import { Button, Textarea, TextInput } from "@mantine/core";
import { useState, type FormEvent } from "react";
import { useTranslation } from "react-i18next";
import { fieldErrors } from "../../lib/errors.ts";
import { Dialog } from "../../ui/dialog.tsx";
import { failedBeside, said } from "../../ui/toast.ts";
import { useVendor } from "../session/room.tsx";
import classes from "./benefits.module.css";
import { useAmount } from "./use-amount.ts";
import { useFresh } from "./use-fresh.ts";

type Props = { partnerId: string; programId: string; benefit: PartnerBenefit; onClose: () => void };

const isCounted = ({ kind, worth }: PartnerBenefit): boolean =>
  (kind === "cash" || kind === "credits") && worth !== null;

/** Asks for a benefit: how much of it, and what for. */
export function ApplyDialog({ partnerId, programId, benefit, onClose }: Props) {
  const { t } = useTranslation();
  const vendor = useVendor();
  const fresh = useFresh();
  const apply = useApplyForBenefit();
  const most = typeof benefit.worth?.value === "string" ? benefit.worth.value : "";
  const amount = useAmount(most, benefit.worth, apply.error);
  const [purpose, setPurpose] = useState("");
  const errors = fieldErrors(apply.error);
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const exact = isCounted(benefit) ? amount.read() : undefined;
    if (exact === null) return;
    const more = exact === undefined ? {} : { amount: exact };
    const data = { benefit: benefit.benefit, programId, purpose, ...more };
    await apply.mutateAsync({ vendorId: vendor.id, partnerId, data });
    said(t("benefits.submitted"));
    await fresh();
    onClose();
  };
  const onError = (error: unknown) => {
    failedBeside(error, ["amount", "purpose"]);
  };
  return (
    <Dialog title={t("benefits.applyFor", { label: benefit.label })} onClose={onClose}>
      <form className={classes.form} onSubmit={(e) => void submit(e).catch(onError)}>
        {benefit.note ? <p className={classes.note}>{benefit.note}</p> : null}
        {isCounted(benefit) ? (
          <TextInput
            label={t("benefits.amount", { unit: benefit.worth?.currency ?? benefit.worth?.unit ?? "" })}
            description={t("benefits.atMost", { worth: benefit.worthSays })}
            required
            {...amount.field}
          />
        ) : null}
        <Textarea
          label={t("benefits.purpose")}
          autosize
          minRows={3}
          maxLength={2000}
          required
          data-autofocus
          value={purpose}
          error={errors["purpose"]}
          onChange={(e) => setPurpose(e.currentTarget.value)}
        />
        <Button type="submit" loading={apply.isPending}>
          {t("benefits.submit")}
        </Button>
      </form>
    </Dialog>
  );
}
