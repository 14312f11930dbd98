import { useInviteSignatory } from "@fairway/client";
import { Button, TextInput } from "@mantine/core";
import { useState, type FormEvent } from "react";
import { useTranslation } from "react-i18next";
import { fieldErrors } from "../../lib/errors.ts";
import { Dialog } from "../../ui/dialog.tsx";
import { failedBeside, said } from "../../ui/toast.ts";
import { useVendor } from "../session/room.tsx";
import classes from "./agreements.module.css";
import { useFresh } from "./use-fresh.ts";

type Props = { partnerId: string; agreementId: string; onClose: () => void };

/** Names somebody who may bind the company, and needs no account. */
export function InviteDialog({ partnerId, agreementId, onClose }: Props) {
  const { t } = useTranslation();
  const vendor = useVendor();
  const fresh = useFresh();
  const invite = useInviteSignatory();
  const [person, setPerson] = useState({ name: "", title: "", email: "" });
  const errors = fieldErrors(invite.error);
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    try {
      await invite.mutateAsync({ vendorId: vendor.id, partnerId, agreementId, data: person });
      said(t("agreements.invited", { name: person.name }));
      await fresh();
      onClose();
    } catch (error) {
      failedBeside(error, ["name", "title", "email"]);
    }
  };
  return (
    <Dialog title={t("agreements.invite")} onClose={onClose}>
      <form className={classes.form} onSubmit={(event) => void submit(event)}>
        <p>{t("agreements.inviteSays")}</p>
        {(["name", "title", "email"] as const).map((field) => (
          <TextInput
            key={field}
            label={t(`agreements.signatory.${field}`)}
            type={field === "email" ? "email" : "text"}
            required
            maxLength={160}
            value={person[field]}
            error={errors[field]}
            onChange={(e) => setPerson({ ...person, [field]: e.currentTarget.value })}
          />
        ))}
        <div>
          <Button type="submit" loading={invite.isPending}>
            {t("agreements.inviteDo")}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}
