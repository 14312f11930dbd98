import {
  useListPeople,
  useUpdateResource,
  type GetLibraryFacetsReply,
  type GetResourceReply,
  type UpdateResourceBody,
} from "@fairway/client";
import { Button, MultiSelect, Select, TagsInput, Textarea, TextInput } from "@mantine/core";
import type { FormEvent } from "react";
import { useTranslation } from "react-i18next";
import { resourceKinds } from "../../lib/addresses.ts";
import { errorAt, fieldErrors } from "../../lib/errors.ts";
import type { Draft } from "../../lib/use-kept.ts";
import { Overtaken } from "../../ui/overtaken.tsx";
import { failedBeside, said } from "../../ui/toast.ts";
import { GatePicker } from "../gates/gate-picker.tsx";
import { useVendor } from "../session/room.tsx";
import { languageName } from "./language.ts";
import classes from "./library.module.css";
import { MarkFields } from "./mark-fields.tsx";
import { useFresh } from "./use-fresh.ts";

export type Details = Omit<UpdateResourceBody, "revision">;
export type Change = (part: Partial<Details>) => void;

/** What is said of a resource, as a form holds it. */
export const detailsOf = (resource: GetResourceReply): Details => ({
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
});

const marked = ["coBrand.place", "coBrand.widthPercent", "coBrand.pages"];
const words = ["title", "summary", "translations", "kind", "collectionIds", "tags"];
const shown = [...words, "gateId", "ownerId", "reviewOn", "expiresOn", ...marked];

type Fields = { draft: Details; change: Change; errors: Record<string, string> };

/** Title and summary in the languages of the other files. */
function Translations({ draft, change, errors, languages }: Fields & { languages: string[] }) {
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
              error={errors[`translations.${code}.title`] ?? errors[`translations.${code}`]}
              onChange={(event) => set(code, { title: event.currentTarget.value })}
            />
            <TextInput
              label={t("library.summaryIn", { language })}
              maxLength={2000}
              value={draft.translations?.[code]?.summary ?? ""}
              error={errors[`translations.${code}.summary`]}
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
        error={errors["summary"]}
        onChange={(event) => change({ summary: event.currentTarget.value })}
      />
    </>
  );
}

function Sorting({ draft, change, errors, facets }: Fields & { facets: GetLibraryFacetsReply }) {
  const { t } = useTranslation();
  return (
    <>
      <div className={classes.row}>
        <Select
          label={t("library.kindLabel")}
          allowDeselect={false}
          data={resourceKinds.map((value) => ({ value, label: t(`library.kind.${value}`) }))}
          value={draft.kind ?? "other"}
          error={errors["kind"]}
          onChange={(kind) => change({ kind: resourceKinds.find((one) => one === kind) ?? "other" })}
        />
        <MultiSelect
          label={t("library.collections")}
          data={facets.collections.map(({ id, name }) => ({ value: id, label: name }))}
          value={draft.collectionIds ?? []}
          error={errorAt(errors, "collectionIds")}
          onChange={(collectionIds) => change({ collectionIds })}
        />
      </div>
      <TagsInput
        label={t("library.tags")}
        maxTags={20}
        maxLength={40}
        error={errorAt(errors, "tags")}
        data={facets.tags}
        value={draft.tags ?? []}
        onChange={(tags) => change({ tags })}
      />
    </>
  );
}

type Props = { resource: GetResourceReply; draft: Draft<Details>; facets: GetLibraryFacetsReply };

/** What is said of a resource, and for whom it is. */
export function ResourceForm({ resource, draft, facets }: Props) {
  const { t } = useTranslation();
  const vendor = useVendor();
  const fresh = useFresh();
  const update = useUpdateResource();
  const change: Change = (part) => draft.set((before) => ({ ...before, ...part }));
  const fields = { draft: draft.value, change, errors: fieldErrors(update.error) };
  const save = async () => {
    const sent = draft.value;
    const data = { ...sent, revision: draft.revision };
    draft.saved(sent, (await update.mutateAsync({ vendorId: vendor.id, resourceId: resource.id, data })).revision);
    said(t("library.saved"));
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    void save()
      .catch((error: unknown) => failedBeside(error, shown))
      .then(fresh);
  };
  const others = resource.languages.filter((code) => code !== resource.language);
  return (
    <form onSubmit={submit}>
      <Overtaken draft={draft} />
      <fieldset className={classes.form} disabled={!resource.can["edit"]}>
        <Words {...fields} />
        <Translations {...fields} languages={others} />
        <Sorting {...fields} facets={facets} />
        <Audience {...fields} />
        <MarkFields {...fields} />
        {resource.can["edit"] ? (
          <div className={classes.actions}>
            <Button type="submit" loading={update.isPending} disabled={draft.overtaken}>
              {t("library.save")}
            </Button>
            {draft.dirty ? (
              <Button variant="subtle" onClick={draft.discard}>
                {t("discard")}
              </Button>
            ) : null}
          </div>
        ) : null}
      </fieldset>
    </form>
  );
}
