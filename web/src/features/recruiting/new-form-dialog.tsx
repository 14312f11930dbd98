import { useCreateApplicationForm } from "@fairway/client";
import { Button, TextInput } from "@mantine/core";
import { useNavigate } from "@tanstack/react-router";
import { useState, type FormEvent } from "react";
import { useTranslation } from "react-i18next";
import { fieldErrors } from "../../lib/errors.ts";
import { Dialog } from "../../ui/dialog.tsx";
import { failedBeside } from "../../ui/toast.ts";
import { useVendor } from "../session/room.tsx";
import classes from "./recruiting.module.css";
import { useFresh } from "./use-fresh.ts";

type Props = { taken: readonly string[]; onClose: () => void };

/** A free address of the usual kind: join, join-2, join-3. */
function freeSlug(taken: readonly string[]): string {
  for (let n = 1; ; n++) {
    const slug = n === 1 ? "join" : `join-${n}`;
    if (!taken.includes(slug)) return slug;
  }
}

/** Begins a form: what it is called among the vendor's people, and the address at which companies find it. */
export function NewFormDialog({ taken, onClose }: Props) {
  const { t } = useTranslation();
  const vendor = useVendor();
  const navigate = useNavigate();
  const fresh = useFresh();
  const create = useCreateApplicationForm();
  const [form, setForm] = useState({ name: t("recruiting.forms.usual"), slug: freeSlug(taken) });
  const errors = fieldErrors(create.error);
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    try {
      const { id: formId } = await create.mutateAsync({ vendorId: vendor.id, data: form });
      await fresh();
      await navigate({ to: "/console/$vendor/recruiting/forms/$formId", params: { vendor: vendor.slug, formId } });
    } catch (error) {
      failedBeside(error, ["name", "slug"]);
    }
  };
  return (
    <Dialog title={t("recruiting.forms.make")} onClose={onClose}>
      <form className={classes.form} onSubmit={(event) => void submit(event)}>
        <TextInput
          label={t("recruiting.forms.nameLabel")}
          description={t("recruiting.forms.nameHelp")}
          required
          data-autofocus
          maxLength={120}
          value={form.name}
          error={errors["name"]}
          onChange={(event) => setForm({ ...form, name: event.currentTarget.value })}
        />
        <TextInput
          label={t("recruiting.forms.address")}
          description={t("recruiting.forms.addressHelp", { address: `/apply/${vendor.slug}/${form.slug}` })}
          required
          maxLength={41}
          value={form.slug}
          error={errors["slug"]}
          onChange={(event) => setForm({ ...form, slug: event.currentTarget.value.toLowerCase() })}
        />
        <div>
          <Button type="submit" loading={create.isPending}>
            {t("recruiting.forms.make")}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}
