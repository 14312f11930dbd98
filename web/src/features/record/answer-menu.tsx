import { useAnswerSuggestedAction, type SuggestedAction } from "@fairway/client";
import { Button } from "@mantine/core";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { failed, said } from "../../ui/toast.ts";
import { useVendor } from "../session/room.tsx";
import { RecordForm, textOf, type Values } from "./record-form.tsx";
import classes from "./record.module.css";
import { useFresh } from "./use-fresh.ts";

type Props = { partnerId: string; action: SuggestedAction };
type Given = { answer: "done" | "snoozed" | "notUseful"; reason?: string | null; untilOn?: string | null };

function useAnswer({ partnerId, action }: Props) {
  const vendor = useVendor();
  const fresh = useFresh();
  const answer = useAnswerSuggestedAction();
  return async (given: Given) => {
    const data = { kind: action.kind, occasion: action.occasion, ...given };
    await answer.mutateAsync({ vendorId: vendor.id, partnerId, data });
    await fresh();
  };
}

/** Says what became of a suggested action: done, not now, or not useful with a reason. */
export function AnswerMenu(props: Props) {
  const { t } = useTranslation();
  const send = useAnswer(props);
  const [open, setOpen] = useState<"snoozed" | "notUseful" | null>(null);
  const done = async () => {
    await send({ answer: "done" });
    said(t("record.health.answered"));
  };
  const save = (values: Values) =>
    send(
      open === "snoozed"
        ? { answer: "snoozed", untilOn: textOf(values, "untilOn") }
        : { answer: "notUseful", reason: textOf(values, "reason") },
    );
  return (
    <div className={classes.tools}>
      <Button variant="default" size="compact-xs" onClick={() => void done().catch(failed)}>
        {t("record.health.done")}
      </Button>
      <Button variant="subtle" size="compact-xs" onClick={() => setOpen("snoozed")}>
        {t("record.health.snooze")}
      </Button>
      <Button variant="subtle" size="compact-xs" onClick={() => setOpen("notUseful")}>
        {t("record.health.notUseful")}
      </Button>
      {open ? (
        <RecordForm
          title={t(open === "snoozed" ? "record.health.snooze" : "record.health.notUseful")}
          note={props.action.says}
          fields={[
            open === "snoozed"
              ? { key: "untilOn", label: t("record.health.until"), kind: "date", required: true }
              : { key: "reason", label: t("record.health.why"), kind: "area", required: true, maxLength: 1000 },
          ]}
          initial={{}}
          save={save}
          done={t("record.health.answered")}
          onClose={() => setOpen(null)}
        />
      ) : null}
    </div>
  );
}
