import { useRecordBenefitUse, type BenefitAllocation } from "@fairway/client";
import { Button, TextInput } from "@mantine/core";
import { useState, type FormEvent } from "react";
import { useTranslation } from "react-i18next";
import { fieldErrors } from "../../lib/errors.ts";
import { failedBeside, said } from "../../ui/toast.ts";
import { useVendor } from "../session/room.tsx";
import classes from "./benefits.module.css";
import { useAmount } from "./use-amount.ts";
import { useFresh } from "./use-fresh.ts";

/** Uses a part of what is left. */
export function UseForm({ allocation }: { allocation: BenefitAllocation }) {
  const { t } = useTranslation();
  const vendor = useVendor();
  const fresh = useFresh();
  const record = useRecordBenefitUse();
  const amount = useAmount("", allocation.remaining, record.error);
  const [what, setWhat] = useState("");
  const errors = fieldErrors(record.error);
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const exact = amount.read();
    if (exact === null) return;
    const place = { vendorId: vendor.id, partnerId: allocation.partner.id, benefitAllocationId: allocation.id };
    await record.mutateAsync({ ...place, data: { amount: exact, what } });
    amount.clear();
    setWhat("");
    said(t("benefits.recorded"));
    await fresh();
  };
  const onError = (error: unknown) => {
    failedBeside(error, ["amount", "what"]);
  };
  return (
    <form className={classes.useForm} onSubmit={(e) => void submit(e).catch(onError)} aria-label={t("benefits.use")}>
      <TextInput
        label={t("benefits.amount", { unit: allocation.allocated?.currency ?? allocation.allocated?.unit ?? "" })}
        required
        {...amount.field}
      />
      <TextInput
        label={t("benefits.what")}
        required
        maxLength={500}
        value={what}
        error={errors["what"]}
        onChange={(e) => setWhat(e.currentTarget.value)}
      />
      <Button type="submit" loading={record.isPending}>
        {t("benefits.use")}
      </Button>
    </form>
  );
}
