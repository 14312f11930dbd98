import { useStartEvaluation, type StartEvaluationBody } from "@fairway/client";
import { Button, SegmentedControl, Select, TextInput } from "@mantine/core";
import { useQueryClient } from "@tanstack/react-query";
import { useState, type FormEvent } from "react";
import { useTranslation } from "react-i18next";
import { endOfLastQuarter, yearsBefore } from "../../lib/dates.ts";
import { refresh } from "../../lib/query-client.ts";
import { Dialog } from "../../ui/dialog.tsx";
import { failed, said } from "../../ui/toast.ts";
import { useVendor } from "../session/room.tsx";
import classes from "./document.module.css";

const steps = ["month", "quarter", "year"] as const;
type Fields = { mode: "one" | "series"; asOf: string; from: string; to: string; every: (typeof steps)[number] };
type FieldsProps = { fields: Fields; set: (change: Partial<Fields>) => void };

const bodyOf = (f: Fields): StartEvaluationBody =>
  f.mode === "one" ? { asOf: f.asOf } : { series: { from: f.from, to: f.to, every: f.every } };

function Series({ fields, set }: FieldsProps) {
  const { t } = useTranslation();
  return (
    <div className={classes.pair}>
      <TextInput
        type="date"
        label={t("program.evaluations.from")}
        value={fields.from}
        required
        withAsterisk={false}
        onChange={(e) => set({ from: e.currentTarget.value })}
      />
      <TextInput
        type="date"
        label={t("program.evaluations.to")}
        value={fields.to}
        required
        withAsterisk={false}
        onChange={(e) => set({ to: e.currentTarget.value })}
      />
      <Select
        label={t("program.evaluations.every")}
        allowDeselect={false}
        data={steps.map((s) => ({ value: s, label: t(`program.evaluations.${s}`) }))}
        value={fields.every}
        onChange={(every) => set({ every: steps.find((s) => s === every) ?? "quarter" })}
      />
    </div>
  );
}

/** Asks which dates to measure. */
export function MeasureDialog({ programId, onClose }: { programId: string; onClose: () => void }) {
  const { t } = useTranslation();
  const vendor = useVendor();
  const client = useQueryClient();
  const start = useStartEvaluation();
  const last = endOfLastQuarter(vendor.today);
  const [fields, setFields] = useState<Fields>({
    mode: "series",
    asOf: last,
    from: yearsBefore(last, 2),
    to: last,
    every: "quarter",
  });
  const set = (change: Partial<Fields>) => setFields({ ...fields, ...change });
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const { items } = await start.mutateAsync({ vendorId: vendor.id, programId, data: bodyOf(fields) });
    said(t("program.evaluations.started", { count: items.length }));
    await refresh(client, "/evaluations");
    onClose();
  };
  return (
    <Dialog onClose={onClose} title={t("program.evaluations.start")}>
      <form className={classes.form} onSubmit={(e) => void submit(e).catch(failed)}>
        <SegmentedControl
          aria-label={t("program.evaluations.start")}
          data={[
            { value: "series", label: t("program.evaluations.series") },
            { value: "one", label: t("program.evaluations.one") },
          ]}
          value={fields.mode}
          onChange={(mode) => set({ mode: mode === "one" ? "one" : "series" })}
        />
        {fields.mode === "one" ? (
          <TextInput
            type="date"
            label={t("program.evaluations.date")}
            max={vendor.today}
            value={fields.asOf}
            required
            withAsterisk={false}
            onChange={(e) => set({ asOf: e.currentTarget.value })}
          />
        ) : (
          <Series fields={fields} set={set} />
        )}
        <Button type="submit" loading={start.isPending}>
          {t("program.evaluations.go")}
        </Button>
      </form>
    </Dialog>
  );
}
