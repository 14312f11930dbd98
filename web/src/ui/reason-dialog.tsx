import { Button, Group, Stack, Textarea } from "@mantine/core";
import { useState, type FormEvent } from "react";
import { useTranslation } from "react-i18next";
import { fieldErrors } from "../lib/errors.ts";
import { Dialog, useAsksBeforeClosing } from "./dialog.tsx";
import { failedBeside } from "./toast.ts";

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

function ReasonForm({ says, label, help, submit, isPending, error, onClose, onSubmit }: Omit<Props, "title">) {
  const { t } = useTranslation();
  const [reason, setReason] = useState("");
  useAsksBeforeClosing({ dirty: reason.trim() !== "" });
  const send = (event: FormEvent) => {
    event.preventDefault();
    void onSubmit(reason).catch((problem: unknown) => failedBeside(problem, ["reason"]));
  };
  return (
    <form onSubmit={send}>
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
  );
}

/** Asks for a reason, keeps it where what it is given for fails, and asks before it is thrown away. */
export function ReasonDialog({ title, ...form }: Props) {
  return (
    <Dialog title={title} onClose={form.onClose}>
      <ReasonForm {...form} />
    </Dialog>
  );
}
