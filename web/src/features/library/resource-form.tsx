import {
  useListPeople,
  useUpdateResource,
  type GetLibraryFacetsReply,
  type GetResourceReply,
  type UpdateResourceBody,
} from "@fairway/client";
import { Button, MultiSelect, Select, TagsInput, Textarea, TextInput } from "@mantine/core";
import { useState, type FormEvent } from "react";
import { useTranslation } from "react-i18next";
import { resourceKinds } from "../../lib/addresses.ts";
import { fieldErrors } from "../../lib/errors.ts";
import { failed, said } from "../../ui/toast.ts";
import { GatePicker } from "../gates/gate-picker.tsx";
import { useVendor } from "../session/room.tsx";
import { languageName } from "./language.ts";
import classes from "./library.module.css";
import { MarkFields } from "./mark-fields.tsx";
import { useFresh } from "./use-fresh.ts";

export type Draft = UpdateResourceBody;
export type Change = (part: Partial<Draft>) => void;

const draftOf = (resource: GetResourceReply): Draft => ({
  title: resource.title,
  summary: resource.summary,
  translations: resource.translations,
  kind: resource.kind,
  tags: resource.tags,
  collectionIds: resource.collections.map(({ id }) => id),
  ownerId: resource.owner?.id ?? null,
  gateId: resource.gateId,
  coBrand: resource.coBrand,
  reviewOn: resource.reviewOn,
  expiresOn: resource.expiresOn,
  revision: resource.revision,
});

type Fields = { draft: Draft; change: Change; errors: Record<string, string> };

/** Title and summary in the languages of the other files. */
function Translations({ draft, change, languages }: Pick<Fields, "draft" | "change"> & { languages: string[] }) {
  const { t, i18n } = useTranslation();
  if (languages.length === 0) return null;
  const set = (code: string, part: { title?: string; summary?: string }) => {
    const before = draft.translations?.[code] ?? { title: "", summary: "" };
    const { [code]: _gone, ...rest } = draft.translations ?? {};
    const after = { ...before, ...part };
    change({ translations: after.title === "" ? rest : { ...rest, [code]: after } });
  };
  return (
    <fieldset className={classes.form}>
      <legend>{t("library.otherLanguages")}</legend>
      {languages.map((code) => {
        const language = languageName(code, i18n.language);
        return (
          <div key={code} className={classes.row}>
            <TextInput
              label={t("library.titleIn", { language })}
              maxLength={200}
              value={draft.translations?.[code]?.title ?? ""}
              onChange={(event) => set(code, { title: event.currentTarget.value })}
            />
            <TextInput
              label={t("library.summaryIn", { language })}
              maxLength={2000}
              value={draft.translations?.[code]?.summary ?? ""}
              onChange={(event) => set(code, { summary: event.currentTarget.value })}
            />
          </div>
        );
      })}
    </fieldset>
  );
}

function Audience({ draft, change, errors }: Fields) {
  const { t } = useTranslation();
  const vendor = useVendor();
  const { data: people } = useListPeople(vendor.id);
  return (
    <div className={classes.row}>
      <GatePicker
        label={t("library.gate")}
        value={draft.gateId ?? null}
        error={errors["gateId"]}
        onChange={(gateId) => change({ gateId })}
      />
      <Select
        label={t("library.owner")}
        placeholder={t("library.noOwner")}
        clearable
        searchable
        data={(people?.items ?? []).map(({ id, name }) => ({ value: id, label: name }))}
        value={draft.ownerId ?? null}
        error={errors["ownerId"]}
        onChange={(ownerId) => change({ ownerId })}
      />
      <TextInput
        type="date"
        label={t("library.reviewOn")}
        value={draft.reviewOn ?? ""}
        error={errors["reviewOn"]}
        onChange={(event) => change({ reviewOn: event.currentTarget.value || null })}
      />
      <TextInput
        type="date"
        label={t("library.expiresOn")}
        value={draft.expiresOn ?? ""}
        error={errors["expiresOn"]}
        onChange={(event) => change({ expiresOn: event.currentTarget.value || null })}
      />
    </div>
  );
}

function Words({ draft, change, errors }: Fields) {
  const { t } = useTranslation();
  return (
    <>
      <TextInput
        label={t("library.resourceTitle")}
        required
        maxLength={200}
        value={draft.title}
        error={errors["title"]}
        onChange={(event) => change({ title: event.currentTarget.value })}
      />
      <Textarea
        label={t("library.summary")}
        description={t("library.summaryHelp")}
        autosize
        minRows={2}
        maxLength={2000}
        value={draft.summary ?? ""}
        onChange={(event) => change({ summary: event.currentTarget.value })}
      />
    </>
  );
}

function Sorting({ draft, change, facets }: Pick<Fields, "draft" | "change"> & { facets: GetLibraryFacetsReply }) {
  const { t } = useTranslation();
  return (
    <>
      <div className={classes.row}>
        <Select
          label={t("library.kindLabel")}
          allowDeselect={false}
          data={resourceKinds.map((value) => ({ value, label: t(`library.kind.${value}`) }))}
          value={draft.kind ?? "other"}
          onChange={(kind) => change({ kind: resourceKinds.find((one) => one === kind) ?? "other" })}
        />
        <MultiSelect
          label={t("library.collections")}
          data={facets.collections.map(({ id, name }) => ({ value: id, label: name }))}
          value={draft.collectionIds ?? []}
          onChange={(collectionIds) => change({ collectionIds })}
        />
      </div>
      <TagsInput
        label={t("library.tags")}
        maxTags={20}
        data={facets.tags}
        value={draft.tags ?? []}
        onChange={(tags) => change({ tags })}
      />
    </>
  );
}

/** What is said of a resource, and for whom it is. */
export function ResourceForm({ resource, facets }: { resource: GetResourceReply; facets: GetLibraryFacetsReply }) {
  const { t } = useTranslation();
  const vendor = useVendor();
  const fresh = useFresh();
  const update = useUpdateResource();
  const [draft, setDraft] = useState(draftOf(resource));
  const change: Change = (part) => setDraft((before) => ({ ...before, ...part }));
  const errors = fieldErrors(update.error);
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    await update.mutateAsync({ vendorId: vendor.id, resourceId: resource.id, data: draft });
    await fresh();
    said(t("library.saved"));
  };
  const onError = (error: unknown) => {
    if (Object.keys(fieldErrors(error)).length === 0) failed(error);
  };
  const others = resource.languages.filter((code) => code !== resource.language);
  return (
    <form onSubmit={(event) => void submit(event).catch(onError)}>
      <fieldset className={classes.form} disabled={!resource.can["edit"]}>
        <Words draft={draft} change={change} errors={errors} />
        <Translations draft={draft} change={change} languages={others} />
        <Sorting draft={draft} change={change} facets={facets} />
        <Audience draft={draft} change={change} errors={errors} />
        <MarkFields draft={draft} change={change} />
        {resource.can["edit"] ? (
          <Button type="submit" loading={update.isPending}>
            {t("library.save")}
          </Button>
        ) : null}
      </fieldset>
    </form>
  );
}
