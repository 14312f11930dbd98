import { useCreatePartner, useListPeople, useUpdatePartner, type Partner } from "@fairway/client";
import { Alert, Button, Select, TagsInput, TextInput } from "@mantine/core";
import { useQueryClient } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { useState, type FormEvent } from "react";
import { useTranslation } from "react-i18next";
import { Dialog } from "../../ui/dialog.tsx";
import { failureOf, fieldErrors } from "../../lib/errors.ts";
import { refresh } from "../../lib/query-client.ts";
import { said } from "../../ui/toast.ts";
import { useVendor } from "../session/room.tsx";
import { emptyPartner, fieldsOf, inputOf, type PartnerFields } from "./partner-fields.ts";
import classes from "./partners.module.css";

type FormProps = {
  initial: PartnerFields;
  error: unknown;
  busy: boolean;
  label: string;
  onSend: (fields: PartnerFields) => Promise<void>;
  onClose: () => void;
};
type FieldProps = {
  fields: PartnerFields;
  set: (change: Partial<PartnerFields>) => void;
  errors: Record<string, string>;
};

function Fields({ fields, set, errors }: FieldProps) {
  const { t } = useTranslation();
  const vendor = useVendor();
  const people = useListPeople(vendor.id).data?.items ?? [];
  return (
    <>
      <TextInput
        label={t("partners.name")}
        required
        data-autofocus
        value={fields.name}
        error={errors["name"]}
        onChange={(e) => set({ name: e.currentTarget.value })}
      />
      <TextInput
        label={t("partners.reference")}
        description={t("partners.referenceHelp")}
        required
        value={fields.reference}
        error={errors["reference"]}
        onChange={(e) => set({ reference: e.currentTarget.value })}
      />
      <TagsInput
        label={t("partners.types")}
        description={t("partners.typesHelp")}
        value={fields.types}
        error={errors["types"]}
        onChange={(types) => set({ types })}
      />
      <div className={classes.pair}>
        <TextInput
          label={t("partners.region")}
          value={fields.region}
          error={errors["region"]}
          onChange={(e) => set({ region: e.currentTarget.value })}
        />
        <TextInput
          label={t("partners.country")}
          value={fields.country}
          error={errors["country"]}
          onChange={(e) => set({ country: e.currentTarget.value })}
        />
        <TextInput
          label={t("partners.domain")}
          value={fields.domain}
          error={errors["domain"]}
          onChange={(e) => set({ domain: e.currentTarget.value })}
        />
        <TextInput
          label={t("partners.joined")}
          type="date"
          value={fields.joinedOn}
          error={errors["joinedOn"]}
          onChange={(e) => set({ joinedOn: e.currentTarget.value })}
        />
      </div>
      <Select
        label={t("partners.manager")}
        clearable
        searchable
        data={people.map((p) => ({ value: p.id, label: p.name }))}
        value={fields.managerId}
        error={errors["managerId"]}
        onChange={(managerId) => set({ managerId })}
      />
    </>
  );
}

function PartnerForm({ initial, error, busy, label, onSend, onClose }: FormProps) {
  const { t } = useTranslation();
  const [fields, setFields] = useState(initial);
  const failure = error ? failureOf(error) : null;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    void onSend(fields).catch(() => undefined);
  };
  const general = failure && !failure.problems.length;
  return (
    <form onSubmit={submit} className={classes.form}>
      {general ? (
        <Alert color="red" role="alert" title={failure.detail ?? t("error.network")}>
          {failure.status === 409 || failure.status === 412 ? t("partners.conflict") : failure.remedy}
        </Alert>
      ) : null}
      <Fields fields={fields} set={(change) => setFields({ ...fields, ...change })} errors={fieldErrors(error)} />
      <div className={classes.buttons}>
        <Button variant="default" onClick={onClose}>
          {t("cancel")}
        </Button>
        <Button type="submit" loading={busy}>
          {label}
        </Button>
      </div>
    </form>
  );
}

/** Adds a partner by hand and opens it. */
export function AddPartner({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation();
  const vendor = useVendor();
  const client = useQueryClient();
  const navigate = useNavigate();
  const create = useCreatePartner();
  const send = async (fields: PartnerFields) => {
    const partner = await create.mutateAsync({ vendorId: vendor.id, data: inputOf(fields) });
    said(t("partners.added", { name: partner.name }));
    await refresh(client, "/partners");
    await navigate({
      to: "/console/$vendor/partners/$partnerId",
      params: { vendor: vendor.slug, partnerId: partner.id },
    });
  };
  return (
    <Dialog onClose={onClose} title={t("partners.addTitle")}>
      <PartnerForm
        initial={emptyPartner}
        error={create.error}
        busy={create.isPending}
        label={t("partners.add")}
        onSend={send}
        onClose={onClose}
      />
    </Dialog>
  );
}

/** Changes a partner; a change that somebody else made meanwhile is not overwritten. */
export function EditPartner({ partner, onClose }: { partner: Partner; onClose: () => void }) {
  const { t } = useTranslation();
  const vendor = useVendor();
  const client = useQueryClient();
  const update = useUpdatePartner();
  const send = async (fields: PartnerFields) => {
    await update.mutateAsync({
      vendorId: vendor.id,
      partnerId: partner.id,
      data: { ...inputOf(fields), revision: partner.revision },
    });
    said(t("partners.updated", { name: fields.name }));
    await refresh(client, "/partners");
    onClose();
  };
  return (
    <Dialog onClose={onClose} title={t("partners.editTitle", { name: partner.name })}>
      <PartnerForm
        initial={fieldsOf(partner)}
        error={update.error}
        busy={update.isPending}
        label={t("save")}
        onSend={send}
        onClose={onClose}
      />
    </Dialog>
  );
}
