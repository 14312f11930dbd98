import { usePublishAgreementVersion, type AgreementVersion, type GetAgreementReply } from "@fairway/client";
import { Button, Checkbox, TextInput } from "@mantine/core";
import { useState, type FormEvent } from "react";
import { useTranslation } from "react-i18next";
import { fieldErrors } from "../../lib/errors.ts";
import { SpanInput } from "../../ui/span.tsx";
import { failedBeside, said } from "../../ui/toast.ts";
import { useVendor } from "../session/room.tsx";
import classes from "./agreements.module.css";
import { useFresh } from "./use-fresh.ts";

type Props = { agreement: GetAgreementReply; version: AgreementVersion; onDone: () => void };

/** Publishes: from when it applies, how long people have, and what happens then. */
export function PublishForm({ agreement, version, onDone }: Props) {
  const { t } = useTranslation();
  const vendor = useVendor();
  const fresh = useFresh();
  const publish = usePublishAgreementVersion();
  const [effectiveOn, setEffectiveOn] = useState("");
  const [acceptWithin, setAcceptWithin] = useState("30 days");
  const [asksAgain, setAsksAgain] = useState(true);
  const errors = fieldErrors(publish.error);
  const isLater = agreement.current !== null;
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const { revision } = version;
    const data = { revision, acceptWithin, asksAgain, ...(effectiveOn === "" ? {} : { effectiveOn }) };
    try {
      await publish.mutateAsync({
        vendorId: vendor.id,
        agreementId: agreement.id,
        agreementVersionId: version.id,
        data,
      });
      said(t("agreements.published"));
      onDone();
      await fresh();
    } catch (error) {
      failedBeside(error, ["effectiveOn", "acceptWithin"]);
    }
  };
  return (
    <form className={classes.form} onSubmit={(event) => void submit(event)}>
      <div className={classes.pair}>
        <TextInput
          type="date"
          label={t("agreements.effectiveOn")}
          description={t("agreements.effectiveHelp")}
          value={effectiveOn}
          error={errors["effectiveOn"]}
          onChange={(e) => setEffectiveOn(e.currentTarget.value)}
        />
        <SpanInput
          label={t("agreements.acceptWithin")}
          description={t("agreements.acceptHelp")}
          required
          value={acceptWithin}
          error={errors["acceptWithin"]}
          onChange={setAcceptWithin}
        />
      </div>
      {isLater ? (
        <Checkbox
          label={t("agreements.asksAgain", { count: agreement.counts.holds })}
          checked={asksAgain}
          onChange={(e) => setAsksAgain(e.currentTarget.checked)}
        />
      ) : null}
      <p className={classes.quiet}>{t(isLater && asksAgain ? "agreements.thenAgain" : "agreements.thenFirst")}</p>
      <div>
        <Button type="submit" loading={publish.isPending}>
          {t("agreements.publishDo", { number: version.number })}
        </Button>
      </div>
    </form>
  );
}
