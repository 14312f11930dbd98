import { useStartOffboarding } from "@fairway/client";
import { Button, NumberInput, Textarea, TextInput } from "@mantine/core";
import { useState, type FormEvent } from "react";
import { useTranslation } from "react-i18next";
import { fieldErrors } from "../../lib/errors.ts";
import { formatDate } from "../../lib/format.ts";
import { Dialog } from "../../ui/dialog.tsx";
import { failedBeside, said } from "../../ui/toast.ts";
import { useVendor } from "../session/room.tsx";
import classes from "./leaving.module.css";
import { useFresh } from "./use-fresh.ts";
import { WhatHappens } from "./what-happens.tsx";

type Plan = { lastOn: string; reason: string; keepYears: number; keepBecause: string };
type FieldsProps = { plan: Plan; set: (change: Partial<Plan>) => void; errors: Record<string, string> };

function Fields({ plan, set, errors }: FieldsProps) {
  const { t } = useTranslation();
  const { today } = useVendor();
  return (
    <>
      <TextInput
        label={t("leaving.begin.lastOn")}
        description={t("leaving.begin.lastOnHelp")}
        type="date"
        required
        min={today}
        value={plan.lastOn}
        error={errors["lastOn"]}
        onChange={(e) => set({ lastOn: e.currentTarget.value })}
      />
      <Textarea
        label={t("leaving.reason")}
        description={t("leaving.begin.reasonHelp")}
        required
        autosize
        minRows={2}
        maxLength={2000}
        value={plan.reason}
        error={errors["reason"]}
        onChange={(e) => set({ reason: e.currentTarget.value })}
      />
      <NumberInput
        label={t("leaving.begin.keepYears")}
        min={0}
        max={30}
        allowDecimal={false}
        required
        value={plan.keepYears}
        error={errors["keepYears"]}
        onChange={(value) => set({ keepYears: Number(value) })}
      />
      <TextInput
        label={t("leaving.begin.keepBecause")}
        description={t("leaving.begin.keepBecauseHelp")}
        required
        maxLength={500}
        value={plan.keepBecause}
        error={errors["keepBecause"]}
        onChange={(e) => set({ keepBecause: e.currentTarget.value })}
      />
    </>
  );
}

type Props = { partner: { id: string; name: string }; onClose: () => void };

/** Plans the end of a partnership after a look at what ends with it. */
export function BeginDialog({ partner, onClose }: Props) {
  const { t, i18n } = useTranslation();
  const vendor = useVendor();
  const fresh = useFresh();
  const start = useStartOffboarding();
  const [plan, setPlan] = useState<Plan>({
    lastOn: "",
    reason: "",
    keepYears: 10,
    keepBecause: t("leaving.begin.keepDefault"),
  });
  const send = async () => {
    await start.mutateAsync({ vendorId: vendor.id, partnerId: partner.id, data: plan });
    await fresh();
    said(t("leaving.begin.done", { date: formatDate(plan.lastOn, i18n.language) }));
    onClose();
  };
  const errors = fieldErrors(start.error);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    void send().catch((reason: unknown) => {
      failedBeside(reason, ["lastOn", "reason", "keepYears", "keepBecause"]);
    });
  };
  return (
    <Dialog title={t("leaving.begin.title", { partner: partner.name })} onClose={onClose}>
      <form className={classes.form} onSubmit={submit}>
        <p className={classes.note}>{t("leaving.begin.note")}</p>
        <Fields plan={plan} set={(change) => setPlan((before) => ({ ...before, ...change }))} errors={errors} />
        {plan.lastOn >= vendor.today ? (
          <WhatHappens partnerId={partner.id} lastOn={plan.lastOn} keepYears={plan.keepYears} />
        ) : (
          <p className={classes.note}>{t("leaving.begin.chooseDay")}</p>
        )}
        <div className={classes.buttons}>
          <Button variant="default" onClick={onClose}>
            {t("cancel")}
          </Button>
          <Button type="submit" color="red" loading={start.isPending}>
            {t("leaving.begin.do")}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}
