import { Button, Group, Stack, Textarea } from "@mantine/core";
import { useState, type FormEvent } from "react";
import { useTranslation } from "react-i18next";
import { fieldErrors } from "../lib/errors.ts";
import { Dialog } from "./dialog.tsx";
import { failed } from "./toast.ts";

type Props = {
  title: string;
  /** What follows, in a sentence. */
  says?: string;
  label: string;
  help?: string;
  submit: string;
  isPending: boolean;
  error: unknown;
  onClose: () => void;
  onSubmit: (reason: string) => Promise<unknown>;
};

/** Asks for a reason, and keeps it where what it was given for fails. */
export function ReasonDialog({ title, says, label, help, submit, isPending, error, onClose, onSubmit }: Props) {
  const { t } = useTranslation();
  const [reason, setReason] = useState("");
  const send = async (event: FormEvent) => {
    event.preventDefault();
    try {
      await onSubmit(reason);
    } catch (problem) {
      if (fieldErrors(problem)["reason"] === undefined) failed(problem);
    }
  };
  return (
    <Dialog title={title} onClose={onClose}>
      <form onSubmit={(event) => void send(event)}>
        <Stack gap="sm">
          {says ? <p>{says}</p> : null}
          <Textarea
            label={label}
            description={help}
            required
            autosize
            minRows={3}
            maxLength={2000}
            data-autofocus
            value={reason}
            error={fieldErrors(error)["reason"]}
            onChange={(e) => setReason(e.currentTarget.value)}
          />
          <Group gap="xs">
            <Button type="submit" loading={isPending} disabled={reason.trim() === ""}>
              {submit}
            </Button>
            <Button variant="default" onClick={onClose}>
              {t("cancel")}
            </Button>
          </Group>
        </Stack>
      </form>
    </Dialog>
  );
}
