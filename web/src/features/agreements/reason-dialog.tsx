import { Button, Textarea } from "@mantine/core";
import { useState, type FormEvent } from "react";
import { useTranslation } from "react-i18next";
import { fieldErrors } from "../../lib/errors.ts";
import { Dialog } from "../../ui/dialog.tsx";
import { failed } from "../../ui/toast.ts";
import classes from "./agreements.module.css";

type Props = {
  title: string;
  says: string;
  label: string;
  submit: string;
  isPending: boolean;
  error: unknown;
  onClose: () => void;
  onSubmit: (reason: string) => Promise<unknown>;
};

/** Asks for a reason. */
export function ReasonDialog({ title, says, label, submit, isPending, error, onClose, onSubmit }: Props) {
  const { t } = useTranslation();
  const [reason, setReason] = useState("");
  const send = async (event: FormEvent) => {
    event.preventDefault();
    try {
      await onSubmit(reason);
    } catch (problem) {
      if (Object.keys(fieldErrors(problem)).length === 0) failed(problem);
    }
  };
  return (
    <Dialog title={title} onClose={onClose}>
      <form className={classes.form} onSubmit={(event) => void send(event)}>
        <p>{says}</p>
        <Textarea
          label={label}
          required
          autosize
          minRows={3}
          maxLength={2000}
          data-autofocus
          value={reason}
          error={fieldErrors(error)["reason"]}
          onChange={(e) => setReason(e.currentTarget.value)}
        />
        <div className={classes.actions}>
          <Button type="submit" loading={isPending} disabled={reason.trim() === ""}>
            {submit}
          </Button>
          <Button variant="default" onClick={onClose}>
            {t("cancel")}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}
