import type { SamlSettings, UpdateSignInConnectionBody } from "@fairway/client";
import { Button, Checkbox, PasswordInput, Textarea, TextInput } from "@mantine/core";
import type { FormEvent } from "react";
import { useTranslation } from "react-i18next";
import { formatDayOf } from "../../lib/format.ts";
import type { Draft } from "../../lib/use-kept.ts";
import { Overtaken } from "../../ui/overtaken.tsx";
import { Section } from "../../ui/page.tsx";
import { CopyValue } from "./copy-value.tsx";
import classes from "./sso.module.css";
import type { Provider, StepProps } from "./use-connection-actions.ts";
import { usePlace } from "./use-place.ts";

/** What the provider is given, and where in its own pages. */
export function StepOurs({ connection }: Pick<StepProps, "connection">) {
  const { t } = useTranslation();
  const { protocol, provider, ours } = connection;
  return (
    <Section title={t("sso.ours.title")} note={t(`sso.hint.${protocol}.${provider}`)}>
      <dl className={classes.values}>
        {protocol === "oidc" ? (
          <CopyValue label={t("sso.ours.redirect")} value={ours.redirectUrl} />
        ) : (
          <>
            <CopyValue label={t("sso.ours.entityId")} value={ours.entityId} />
            <CopyValue label={t("sso.ours.acs")} value={ours.redirectUrl} />
            <CopyValue label={t("sso.ours.metadata")} value={ours.metadataUrl} />
          </>
        )}
      </dl>
    </Section>
  );
}

type Props = StepProps & { draft: Draft<Provider> };

const useSaving = ({ actions, draft }: Props) => {
  const { t } = useTranslation();
  return async (data: Omit<UpdateSignInConnectionBody, "revision">) => {
    const sent = draft.value;
    const done = await actions.save({ ...data, revision: draft.revision }, t("sso.settings.saved"));
    if (done) draft.saved(sent, done.revision);
  };
};

function OidcForm(props: Props) {
  const { connection, actions, draft } = props;
  const { t } = useTranslation();
  const save = useSaving(props);
  const { issuer, clientId, secret } = draft.value;
  const change = (part: Partial<Provider>) => draft.set((before) => ({ ...before, ...part }));
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const own = { issuer: issuer.trim(), clientId, ...(secret === "" ? {} : { clientSecret: secret }) };
    void save({ oidc: own });
  };
  return (
    <form className={classes.form} onSubmit={submit}>
      <TextInput
        label={t("sso.settings.issuer")}
        description={t("sso.settings.issuerHelp")}
        type="url"
        required
        value={issuer}
        onChange={(e) => change({ issuer: e.currentTarget.value })}
      />
      <TextInput
        label={t("sso.settings.clientId")}
        required
        autoComplete="off"
        value={clientId}
        onChange={(e) => change({ clientId: e.currentTarget.value })}
      />
      <PasswordInput
        label={t("sso.settings.secret")}
        description={connection.oidc?.hasSecret ? t("sso.settings.secretKept") : t("sso.settings.secretHelp")}
        autoComplete="off"
        value={secret}
        onChange={(e) => change({ secret: e.currentTarget.value })}
      />
      <div>
        <Button type="submit" loading={actions.busy} disabled={draft.overtaken}>
          {t("sso.settings.save")}
        </Button>
      </div>
    </form>
  );
}

function Certificates({ saml }: { saml: SamlSettings }) {
  const { t, i18n } = useTranslation();
  const { timeZone } = usePlace().vendor;
  return (
    <div>
      <p className={classes.quiet}>{t("sso.settings.now", { entityId: saml.entityId })}</p>
      {saml.certificates.map(({ subject, fingerprint, validUntilAt, expired }) => (
        <p key={fingerprint} className={classes.quiet}>
          {t(expired ? "sso.settings.expired" : "sso.settings.certificate", {
            subject,
            date: formatDayOf(validUntilAt, i18n.language, timeZone),
          })}
        </p>
      ))}
    </div>
  );
}

function SamlForm(props: Props) {
  const { connection, actions, draft } = props;
  const { t } = useTranslation();
  const save = useSaving(props);
  const { saml } = connection;
  const { metadataUrl, metadata, allowUnsolicited } = draft.value;
  const change = (part: Partial<Provider>) => draft.set((before) => ({ ...before, ...part }));
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const source = metadata.trim() !== "" ? { metadata } : metadataUrl.trim() !== "" ? { metadataUrl } : {};
    void save({ saml: { ...source, allowUnsolicited } });
  };
  return (
    <form className={classes.form} onSubmit={submit}>
      {saml ? <Certificates saml={saml} /> : null}
      <TextInput
        label={t("sso.settings.metadataUrl")}
        type="url"
        value={metadataUrl}
        onChange={(e) => change({ metadataUrl: e.currentTarget.value })}
      />
      <Textarea
        label={t("sso.settings.metadata")}
        description={t("sso.settings.metadataHelp")}
        rows={4}
        value={metadata}
        onChange={(e) => change({ metadata: e.currentTarget.value })}
      />
      <Checkbox
        label={t("sso.settings.unsolicited")}
        description={t("sso.settings.unsolicitedHelp")}
        checked={allowUnsolicited}
        onChange={(e) => change({ allowUnsolicited: e.currentTarget.checked })}
      />
      <div>
        <Button type="submit" loading={actions.busy} disabled={draft.overtaken}>
          {t("sso.settings.save")}
        </Button>
      </div>
    </form>
  );
}

/** What the provider gives us. */
export function StepProvider(props: Props) {
  const { t } = useTranslation();
  return (
    <Section title={t("sso.settings.title")}>
      <Overtaken draft={props.draft} />
      {props.connection.protocol === "oidc" ? <OidcForm {...props} /> : <SamlForm {...props} />}
    </Section>
  );
}
