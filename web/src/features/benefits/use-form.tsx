import { useRecordBenefitUse, type BenefitAllocation } from "@fairway/client";
import { Button, TextInput } from "@mantine/core";
import { useState, type FormEvent } from "react";
import { useTranslation } from "react-i18next";
import { fieldErrors } from "../../lib/errors.ts";
import { failed, said } from "../../ui/toast.ts";
import { useVendor } from "../session/room.tsx";
import classes from "./benefits.module.css";
import { useFresh } from "./use-fresh.ts";

/** Uses a part of what is left. */
export function UseForm({ allocation }: { allocation: BenefitAllocation }) {
  const { t } = useTranslation();
  const vendor = useVendor();
  const fresh = useFresh();
  const record = useRecordBenefitUse();
  const [amount, setAmount] = useState("");
  const [what, setWhat] = useState("");
  const errors = fieldErrors(record.error);
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const place = { vendorId: vendor.id, partnerId: allocation.partner.id, benefitAllocationId: allocation.id };
    await record.mutateAsync({ ...place, data: { amount: amount.trim(), what } });
    setAmount("");
    setWhat("");
    said(t("benefits.recorded"));
    await fresh();
  };
  const onError = (error: unknown) => {
    if (Object.keys(fieldErrors(error)).length === 0) failed(error);
  };
  return (
    <form className={classes.useForm} onSubmit={(e) => void submit(e).catch(onError)} aria-label={t("benefits.use")}>
      <TextInput
        label={t("benefits.amount", { unit: allocation.allocated?.currency ?? allocation.allocated?.unit ?? "" })}
        inputMode="decimal"
        required
        value={amount}
        error={errors["amount"]}
        onChange={(e) => setAmount(e.currentTarget.value)}
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
