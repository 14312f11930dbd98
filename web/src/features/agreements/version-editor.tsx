import {
  useDiscardAgreementVersion,
  useGetAgreementVersion,
  useUpdateAgreementVersion,
  type GetAgreementReply,
  type GetAgreementVersionReply,
} from "@fairway/client";
import { Button, Textarea } from "@mantine/core";
import { useState, type FormEvent } from "react";
import { useTranslation } from "react-i18next";
import { fieldErrors } from "../../lib/errors.ts";
import { SidePanel } from "../../ui/dialog.tsx";
import { Section } from "../../ui/page.tsx";
import { Loaded, Loading } from "../../ui/states/index.ts";
import { failed, said } from "../../ui/toast.ts";
import { useVendor } from "../session/room.tsx";
import classes from "./agreements.module.css";
import { ChangeList } from "./change-list.tsx";
import { PublishForm } from "./publish-form.tsx";
import { TextFields, textsOf, textsToSend } from "./text-fields.tsx";
import { useFresh } from "./use-fresh.ts";

type Props = { agreement: GetAgreementReply; version: GetAgreementVersionReply; onClose: () => void };

const locales = ["en", "de"] as const;
type Summary = { en: string; de: string };

const summaryToSend = (summary: Summary) =>
  Object.fromEntries(locales.filter((l) => summary[l].trim() !== "").map((l) => [l, summary[l]]));

function Form({ agreement, version, onClose }: Props) {
  const { t } = useTranslation();
  const vendor = useVendor();
  const fresh = useFresh();
  const update = useUpdateAgreementVersion();
  const discard = useDiscardAgreementVersion();
  const [texts, setTexts] = useState(textsOf(version.written));
  const [summary, setSummary] = useState<Summary>({ en: version.summary.en ?? "", de: version.summary.de ?? "" });
  const of = { vendorId: vendor.id, agreementId: agreement.id, agreementVersionId: version.id };
  const isChanged =
    JSON.stringify(textsToSend(texts)) !== JSON.stringify(textsToSend(textsOf(version.written))) ||
    JSON.stringify(summaryToSend(summary)) !== JSON.stringify(version.summary);
  const save = async (event: FormEvent) => {
    event.preventDefault();
    try {
      const data = { revision: version.revision, texts: textsToSend(texts), summary: summaryToSend(summary) };
      await update.mutateAsync({ ...of, data });
      said(t("agreements.saved"));
      await fresh();
    } catch (error) {
      if (Object.keys(fieldErrors(error)).length === 0) failed(error);
    }
  };
  const throwAway = async () => {
    await discard.mutateAsync(of);
    onClose();
    await fresh();
  };
  return (
    <div className={classes.stack}>
      <form className={classes.form} onSubmit={(event) => void save(event)}>
        <TextFields texts={texts} errors={fieldErrors(update.error)} onChange={setTexts} />
        {version.number > 1
          ? locales.map((locale) => (
              <Textarea
                key={locale}
                label={t("agreements.summaryIn", { language: t(`agreements.languages.${locale}`) })}
                autosize
                minRows={2}
                maxLength={2000}
                value={summary[locale]}
                onChange={(e) => setSummary({ ...summary, [locale]: e.currentTarget.value })}
              />
            ))
          : null}
        <div className={classes.actions}>
          <Button type="submit" variant="default" loading={update.isPending} disabled={!isChanged}>
            {t("agreements.saveDraft")}
          </Button>
          {version.can["discard"] ? (
            <Button
              variant="subtle"
              color="red"
              loading={discard.isPending}
              onClick={() => void throwAway().catch(failed)}
            >
              {t("agreements.discard")}
            </Button>
          ) : null}
        </div>
      </form>
      {version.changes.map(({ locale, changes }) => (
        <Section key={locale} title={t("agreements.changesIn", { language: t(`agreements.languages.${locale}`) })}>
          <ChangeList changes={changes} />
        </Section>
      ))}
      <Section title={t("agreements.publish")}>
        {isChanged ? (
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
        {(version) => <Form key={version.revision} agreement={agreement} version={version} onClose={onClose} />}
      </Loaded>
    </SidePanel>
  );
}
