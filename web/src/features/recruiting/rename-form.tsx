import { useSaveApplicationForm, type GetApplicationFormReply } from "@fairway/client";
import { Button, TextInput } from "@mantine/core";
import { useState, type FormEvent } from "react";
import { useTranslation } from "react-i18next";
import { fieldErrors } from "../../lib/errors.ts";
import { Dialog } from "../../ui/dialog.tsx";
import { failedBeside, said } from "../../ui/toast.ts";
import { useVendor } from "../session/room.tsx";
import classes from "./recruiting.module.css";
import { useFresh } from "./use-fresh.ts";

/** Calls a form something else; its address stays, so that links to it keep working. */
export function RenameForm({ form }: { form: Pick<GetApplicationFormReply, "id" | "name" | "revision"> }) {
  const { t } = useTranslation();
  const vendor = useVendor();
  const fresh = useFresh();
  const save = useSaveApplicationForm();
  const [name, setName] = useState<string | null>(null);
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const data = { revision: form.revision, name: name ?? form.name };
    try {
      await save.mutateAsync({ vendorId: vendor.id, applicationFormId: form.id, data });
      said(t("recruiting.forms.renamed"));
      setName(null);
      await fresh();
    } catch (error) {
      failedBeside(error, ["name"]);
    }
  };
  return (
    <>
      <Button size="compact-xs" variant="default" onClick={() => setName(form.name)}>
        {t("recruiting.forms.rename")}
      </Button>
      {name === null ? null : (
        <Dialog title={t("recruiting.forms.rename")} onClose={() => setName(null)}>
          <form className={classes.form} onSubmit={(event) => void submit(event)}>
            <TextInput
              label={t("recruiting.forms.nameLabel")}
              description={t("recruiting.forms.nameHelp")}
              required
              data-autofocus
              maxLength={120}
              value={name}
              error={fieldErrors(save.error)["name"]}
              onChange={(event) => setName(event.currentTarget.value)}
            />
            <div>
              <Button type="submit" loading={save.isPending}>
                {t("recruiting.forms.renameDo")}
              </Button>
            </div>
          </form>
        </Dialog>
      )}
    </>
  );
}
