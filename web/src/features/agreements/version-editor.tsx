import {
  useDiscardAgreementVersion,
  useGetAgreementVersion,
  useUpdateAgreementVersion,
  type GetAgreementReply,
  type GetAgreementVersionReply,
} from "@fairway/client";
import { Button, Textarea } from "@mantine/core";
import type { FormEvent } from "react";
import { useTranslation } from "react-i18next";
import { fieldErrors } from "../../lib/errors.ts";
import { useKept } from "../../lib/use-kept.ts";
import { SidePanel, useAsksBeforeClosing } from "../../ui/dialog.tsx";
import { Overtaken } from "../../ui/overtaken.tsx";
import { Section } from "../../ui/page.tsx";
import { Loaded, Loading } from "../../ui/states/index.ts";
import { confirmed } from "../../ui/question.ts";
import { failed, failedBeside, said } from "../../ui/toast.ts";
import { useVendor } from "../session/room.tsx";
import classes from "./agreements.module.css";
import { ChangeList } from "./change-list.tsx";
import { PublishForm } from "./publish-form.tsx";
import { TextFields, textsFields, textsOf, textsToSend, type Texts } from "./text-fields.tsx";
import { useFresh } from "./use-fresh.ts";

type Props = { agreement: GetAgreementReply; version: GetAgreementVersionReply; onClose: () => void };

const locales = ["en", "de"] as const;
type Summary = { en: string; de: string };

const summaryToSend = (summary: Summary) =>
  Object.fromEntries(locales.filter((l) => summary[l].trim() !== "").map((l) => [l, summary[l]]));

type Written = { texts: Texts; summary: Summary };

const writtenOf = ({ written, summary }: GetAgreementVersionReply): Written => ({
  texts: textsOf(written),
  summary: { en: summary.en ?? "", de: summary.de ?? "" },
});

/** The draft of a version: kept in this browser until it is saved, whatever else is done with the version. */
function useWriting(agreementId: string, version: GetAgreementVersionReply) {
  const { t } = useTranslation();
  const vendor = useVendor();
  const fresh = useFresh();
  const update = useUpdateAgreementVersion();
  const { revision } = version;
  const draft = useKept({ revision, value: writtenOf(version) }, `agreement.${version.id}`);
  useAsksBeforeClosing(draft);
  const save = async () => {
    const sent = draft.value;
    try {
      const data = {
        revision: draft.revision,
        texts: textsToSend(sent.texts),
        summary: summaryToSend(sent.summary),
      };
      const of = { vendorId: vendor.id, agreementId, agreementVersionId: version.id };
      draft.saved(sent, (await update.mutateAsync({ ...of, data })).revision);
      said(t("agreements.saved"));
    } catch (error) {
      failedBeside(error, textsFields);
    }
    await fresh();
  };
  return { draft, save, errors: fieldErrors(update.error), isPending: update.isPending };
}

function Discard({ agreement, version, onDone }: Omit<Props, "onClose"> & { onDone: () => void }) {
  const { t } = useTranslation();
  const vendor = useVendor();
  const fresh = useFresh();
  const discard = useDiscardAgreementVersion();
  const throwAway = async () => {
    const { number } = version;
    const title = t("agreements.discardTitle", { number });
    if (!(await confirmed({ title, says: t("agreements.discardSays"), action: t("agreements.discard") }))) return;
    await discard.mutateAsync({ vendorId: vendor.id, agreementId: agreement.id, agreementVersionId: version.id });
    onDone();
    await fresh();
  };
  return (
    <Button variant="subtle" color="red" loading={discard.isPending} onClick={() => void throwAway().catch(failed)}>
      {t("agreements.discard")}
    </Button>
  );
}

function Form({ agreement, version, onClose }: Props) {
  const { t } = useTranslation();
  const { draft, save, errors, isPending } = useWriting(agreement.id, version);
  const { texts, summary } = draft.value;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    void save();
  };
  const gone = () => {
    draft.discard();
    onClose();
  };
  return (
    <div className={classes.stack}>
      <Overtaken draft={draft} />
      <form className={classes.form} onSubmit={submit}>
        <TextFields
          texts={texts}
          errors={errors}
          onChange={(next) => draft.set((before) => ({ ...before, texts: next }))}
        />
        {version.number > 1
          ? locales.map((locale) => (
              <Textarea
                key={locale}
                label={t("agreements.summaryIn", { language: t(`agreements.languages.${locale}`) })}
                autosize
                minRows={2}
                maxLength={2000}
                value={summary[locale]}
                onChange={(e) => {
                  const own = { [locale]: e.currentTarget.value };
                  draft.set((before) => ({ ...before, summary: { ...before.summary, ...own } }));
                }}
              />
            ))
          : null}
        <div className={classes.actions}>
          <Button type="submit" variant="default" loading={isPending} disabled={!draft.dirty || draft.overtaken}>
            {t("agreements.saveDraft")}
          </Button>
          {version.can["discard"] ? <Discard agreement={agreement} version={version} onDone={gone} /> : null}
        </div>
      </form>
      {version.changes.map(({ locale, changes }) => (
        <Section key={locale} title={t("agreements.changesIn", { language: t(`agreements.languages.${locale}`) })}>
          <ChangeList changes={changes} />
        </Section>
      ))}
      <Section title={t("agreements.publish")}>
        {draft.dirty ? (
          <p>{t("agreements.saveFirst")}</p>
        ) : (
          <PublishForm agreement={agreement} version={version} onDone={onClose} />
        )}
      </Section>
    </div>
  );
}

/** Writes a draft, shows what it changes, and publishes it. */
export function VersionEditor({
  agreement,
  versionId,
  onClose,
}: {
  agreement: GetAgreementReply;
  versionId: string;
  onClose: () => void;
}) {
  const { t } = useTranslation();
  const vendor = useVendor();
  const query = useGetAgreementVersion(vendor.id, agreement.id, versionId);
  return (
    <SidePanel
      title={query.data ? t("agreements.draftOf", { number: query.data.number }) : t("agreements.editText")}
      onClose={onClose}
      size={820}
    >
      <Loaded query={query} skeleton={<Loading lines={10} height={24} />}>
        {(version) => <Form key={version.id} agreement={agreement} version={version} onClose={onClose} />}
      </Loaded>
    </SidePanel>
  );
}
