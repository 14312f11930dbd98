import type { SamlSettings } from "@fairway/client";
import { Button, Checkbox, PasswordInput, Textarea, TextInput } from "@mantine/core";
import { useState, type FormEvent } from "react";
import { useTranslation } from "react-i18next";
import { formatDayOf } from "../../lib/format.ts";
import { Section } from "../../ui/page.tsx";
import { CopyValue } from "./copy-value.tsx";
import classes from "./sso.module.css";
import type { StepProps } from "./use-connection-actions.ts";
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

function OidcForm({ connection: { oidc }, actions }: StepProps) {
  const { t } = useTranslation();
  const [issuer, setIssuer] = useState(oidc?.issuer ?? "");
  const [clientId, setClientId] = useState(oidc?.clientId ?? "");
  const [secret, setSecret] = useState("");
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const own = { issuer: issuer.trim(), clientId, ...(secret === "" ? {} : { clientSecret: secret }) };
    void actions.save({ oidc: own }, t("sso.settings.saved")).then((done) => done && setSecret(""));
  };
  return (
    <form className={classes.form} onSubmit={submit}>
      <TextInput
        label={t("sso.settings.issuer")}
        description={t("sso.settings.issuerHelp")}
        type="url"
        required
        value={issuer}
        onChange={(e) => setIssuer(e.currentTarget.value)}
      />
      <TextInput
        label={t("sso.settings.clientId")}
        required
        autoComplete="off"
        value={clientId}
        onChange={(e) => setClientId(e.currentTarget.value)}
      />
      <PasswordInput
        label={t("sso.settings.secret")}
        description={oidc?.hasSecret ? t("sso.settings.secretKept") : t("sso.settings.secretHelp")}
        autoComplete="off"
        value={secret}
        onChange={(e) => setSecret(e.currentTarget.value)}
      />
      <div>
        <Button type="submit" loading={actions.busy}>
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

function SamlForm({ connection: { saml }, actions }: StepProps) {
  const { t } = useTranslation();
  const [metadataUrl, setUrl] = useState("");
  const [metadata, setMetadata] = useState("");
  const [allowUnsolicited, setUnsolicited] = useState(saml?.allowUnsolicited ?? false);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const source = metadata.trim() !== "" ? { metadata } : metadataUrl.trim() !== "" ? { metadataUrl } : {};
    void actions.save({ saml: { ...source, allowUnsolicited } }, t("sso.settings.saved"));
  };
  return (
    <form className={classes.form} onSubmit={submit}>
      {saml ? <Certificates saml={saml} /> : null}
      <TextInput
        label={t("sso.settings.metadataUrl")}
        type="url"
        value={metadataUrl}
        onChange={(e) => setUrl(e.currentTarget.value)}
      />
      <Textarea
        label={t("sso.settings.metadata")}
        description={t("sso.settings.metadataHelp")}
        rows={4}
        value={metadata}
        onChange={(e) => setMetadata(e.currentTarget.value)}
      />
      <Checkbox
        label={t("sso.settings.unsolicited")}
        description={t("sso.settings.unsolicitedHelp")}
        checked={allowUnsolicited}
        onChange={(e) => setUnsolicited(e.currentTarget.checked)}
      />
      <div>
        <Button type="submit" loading={actions.busy}>
          {t("sso.settings.save")}
        </Button>
      </div>
    </form>
  );
}

/** What the provider gives us. */
export function StepProvider(props: StepProps) {
  const { t } = useTranslation();
  return (
    <Section title={t("sso.settings.title")}>
      {props.connection.protocol === "oidc" ? <OidcForm {...props} /> : <SamlForm {...props} />}
    </Section>
  );
}
