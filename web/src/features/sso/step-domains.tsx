import type { SignInDomain } from "@fairway/client";
import { Button, TextInput } from "@mantine/core";
import { useState, type FormEvent } from "react";
import { useTranslation } from "react-i18next";
import { Mark } from "../../ui/mark.tsx";
import { Section } from "../../ui/page.tsx";
import { confirmed } from "../../ui/question.ts";
import { CopyValue } from "./copy-value.tsx";
import classes from "./sso.module.css";
import type { StepProps } from "./use-connection-actions.ts";

function OneDomain({ connection: { can }, actions, one }: StepProps & { one: SignInDomain }) {
  const { t } = useTranslation();
  const { domain, proof, record } = one;
  const drop = async () => {
    const title = t("sso.domains.removeTitle", { domain });
    const says = t("sso.domains.removeSays", { domain });
    if (await confirmed({ title, says, action: t("sso.domains.removeShort") }))
      await actions.dropDomain(domain, t("sso.domains.removed", { domain }));
  };
  return (
    <li>
      <div className={classes.head}>
        <span className={classes.name} translate="no">
          {domain}
        </span>
        <Mark tone={proof === null ? "warn" : "ok"}>{t(`sso.domains.${proof ?? "open"}`)}</Mark>
      </div>
      {proof === "dns" ? null : (
        <dl className={classes.values}>
          <CopyValue label={t("sso.domains.recordName")} value={record.name} />
          <CopyValue label={t("sso.domains.recordValue")} value={record.value} />
        </dl>
      )}
      <div className={classes.buttons}>
        {can["manage"] && proof !== "dns" ? (
          <Button
            variant="default"
            loading={actions.busy}
            aria-label={t("sso.domains.prove", { domain })}
            onClick={() => void actions.prove(domain, t("sso.domains.proved", { domain }))}
          >
            {t("sso.domains.proveShort")}
          </Button>
        ) : null}
        {can["confirm"] && proof === null ? (
          <Button
            variant="default"
            loading={actions.busy}
            aria-label={t("sso.domains.confirmLabel", { domain })}
            onClick={() => void actions.confirm(domain, t("sso.domains.wasConfirmed", { domain }))}
          >
            {t("sso.domains.confirm")}
          </Button>
        ) : null}
        {can["manage"] ? (
          <Button
            variant="subtle"
            color="red"
            loading={actions.busy}
            aria-label={t("sso.domains.remove", { domain })}
            onClick={() => void drop()}
          >
            {t("sso.domains.removeShort")}
          </Button>
        ) : null}
      </div>
    </li>
  );
}

function AddDomain({ actions }: Pick<StepProps, "actions">) {
  const { t } = useTranslation();
  const [domain, setDomain] = useState("");
  const submit = (event: FormEvent) => {
    event.preventDefault();
    void actions.addDomain(domain).then((done) => done && setDomain(""));
  };
  return (
    <form className={classes.pair} onSubmit={submit}>
      <TextInput
        label={t("sso.domains.domain")}
        description={t("sso.domains.domainHelp")}
        required
        withAsterisk={false}
        value={domain}
        onChange={(e) => setDomain(e.currentTarget.value)}
      />
      <Button type="submit" variant="default" loading={actions.busy}>
        {t("sso.domains.add")}
      </Button>
    </form>
  );
}

/** The domains that the connection may speak for, and how each is proven. */
export function StepDomains({ connection, actions }: StepProps) {
  const { t } = useTranslation();
  const { domains, can, partner } = connection;
  return (
    <Section title={t("sso.domains.title")} note={t(can["confirm"] ? "sso.domains.confirmHelp" : "sso.domains.note")}>
      <div className={classes.stack}>
        {domains.length === 0 ? (
          <p className={classes.quiet}>{t("sso.domains.none")}</p>
        ) : (
          <ul className={classes.list}>
            {domains.map((one) => (
              <OneDomain key={one.domain} connection={connection} actions={actions} one={one} />
            ))}
          </ul>
        )}
        {can["manage"] ? <AddDomain actions={actions} /> : null}
        {can["manage"] && partner ? <p className={classes.quiet}>{t("sso.domains.askVendor")}</p> : null}
      </div>
    </Section>
  );
}
