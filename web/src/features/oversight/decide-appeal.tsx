import { useDecideAppeal, type Appeal } from "@fairway/client";
import { Button, SegmentedControl, Textarea, TextInput } from "@mantine/core";
import { useState, type FormEvent } from "react";
import { useTranslation } from "react-i18next";
import { fieldErrors } from "../../lib/errors.ts";
import { formatDate } from "../../lib/format.ts";
import { Dialog } from "../../ui/dialog.tsx";
import { failed, said } from "../../ui/toast.ts";
import { useVendor } from "../session/room.tsx";
import classes from "./oversight.module.css";
import { useFresh } from "./use-fresh.ts";
import { useMoveWords } from "./use-move-words.ts";

type Fields = { outcome: "upheld" | "dismissed"; how: "undo" | "keep"; untilOn: string; reason: string };

/** What follows from the decision as it is chosen. */
function useConsequence({ move, partner }: Appeal, { outcome, how }: Fields): string {
  const { t, i18n } = useTranslation();
  const words = { partner: partner.name, tier: (move.direction === "up" ? move.toTier : move.fromTier) ?? "" };
  if (outcome === "dismissed")
    return move.status === "scheduled"
      ? t("oversight.appeals.dismissScheduled", { date: formatDate(move.effectiveOn, i18n.language) })
      : t("oversight.appeals.dismissOther");
  if (how === "keep") return t("oversight.appeals.keepBody", words);
  return t(move.status === "scheduled" ? "oversight.appeals.undoScheduled" : "oversight.appeals.undoEffective", words);
}

type UpheldProps = {
  appeal: Appeal;
  fields: Fields;
  error: string | undefined;
  set: (change: Partial<Fields>) => void;
};

function Upheld({ appeal, fields, error, set }: UpheldProps) {
  const { t } = useTranslation();
  const { today } = useVendor();
  return (
    <>
      {appeal.move.direction === "down" ? (
        <SegmentedControl
          aria-label={t("oversight.appeals.how")}
          value={fields.how}
          onChange={(how) => set({ how: how === "keep" ? "keep" : "undo" })}
          data={[
            { value: "undo", label: t("oversight.appeals.undo") },
            { value: "keep", label: t("oversight.appeals.keep") },
          ]}
        />
      ) : null}
      {fields.how === "keep" ? (
        <TextInput
          type="date"
          label={t("oversight.until")}
          description={t("oversight.exceptions.untilHelp")}
          required
          withAsterisk={false}
          min={today}
          value={fields.untilOn}
          error={error}
          onChange={(e) => set({ untilOn: e.currentTarget.value })}
        />
      ) : null}
    </>
  );
}

/** Upholds or dismisses an appeal; what follows stands in words before it is done. */
export function DecideAppeal({ appeal, onClose }: { appeal: Appeal; onClose: () => void }) {
  const { t } = useTranslation();
  const vendor = useVendor();
  const fresh = useFresh();
  const words = useMoveWords();
  const decide = useDecideAppeal();
  const [fields, setFields] = useState<Fields>({
    outcome: "upheld",
    how: appeal.move.direction === "up" ? "keep" : "undo",
    untilOn: "",
    reason: "",
  });
  const set = (change: Partial<Fields>) => setFields({ ...fields, ...change });
  const { outcome, reason, untilOn } = fields;
  const consequence = useConsequence(appeal, fields);
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const until = outcome === "upheld" && fields.how === "keep" ? { untilOn } : {};
    await decide.mutateAsync({ vendorId: vendor.id, appealId: appeal.id, data: { outcome, reason, ...until } });
    said(t("oversight.appeals.done"));
    await fresh();
    onClose();
  };
  const errors = fieldErrors(decide.error);
  return (
    <Dialog title={t("oversight.appeals.decideTitle", { partner: appeal.partner.name })} onClose={onClose}>
      <form
        className={classes.form}
        onSubmit={(e) =>
          void submit(e).catch((error: unknown) => (Object.keys(fieldErrors(error)).length ? undefined : failed(error)))
        }
      >
        <div>
          <p>{`${words.says(appeal.move)}. ${words.when(appeal.move)}`}</p>
          <p className={classes.words}>{appeal.text}</p>
        </div>
        <SegmentedControl
          aria-label={t("oversight.appeals.outcome")}
          value={outcome}
          onChange={(value) => set({ outcome: value === "dismissed" ? "dismissed" : "upheld" })}
          data={[
            { value: "upheld", label: t("oversight.appeals.upheld") },
            { value: "dismissed", label: t("oversight.appeals.dismissed") },
          ]}
        />
        {outcome === "upheld" ? <Upheld appeal={appeal} fields={fields} error={errors["untilOn"]} set={set} /> : null}
        <p className={classes.says} aria-live="polite">
          {consequence}
        </p>
        <Textarea
          label={t("oversight.reason")}
          description={t("oversight.appeals.reasonHelp")}
          autosize
          minRows={2}
          maxLength={1000}
          required
          withAsterisk={false}
          value={reason}
          error={errors["reason"]}
          onChange={(e) => set({ reason: e.currentTarget.value })}
        />
        <Button type="submit" loading={decide.isPending}>
          {t(`oversight.appeals.${outcome}`)}
        </Button>
      </form>
    </Dialog>
  );
}
