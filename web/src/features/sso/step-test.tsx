import type { SignInOutcome, SignInTest } from "@fairway/client";
import { Alert, Button } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { formatInstant } from "../../lib/format.ts";
import { Section } from "../../ui/page.tsx";
import { useRoleName } from "../people/use-role-name.ts";
import classes from "./sso.module.css";
import type { StepProps } from "./use-connection-actions.ts";
import { usePeopleOf, usePlace } from "./use-place.ts";

const reasons = [
  "no_email",
  "email_unverified",
  "domain",
  "not_added",
  "deactivated",
  "proof_too_weak",
  "other_subject",
  "no_roles",
] as const;

function WhatHappens({ outcome, connection }: { outcome: SignInOutcome; connection: StepProps["connection"] }) {
  const { t } = useTranslation();
  const roleName = useRoleName();
  const { roles } = usePeopleOf(connection);
  const nameOf = (key: string) => roleName(key, roles.find((one) => one.key === key)?.name);
  const reason = reasons.find((one) => one === outcome.reason);
  if (outcome.kind === "refuse")
    return (
      <Alert color="orange" variant="light" title={t("sso.test.refuse")}>
        {reason ? t(`sso.reason.${reason}`) : outcome.reason}
      </Alert>
    );
  return (
    <Alert color="green" variant="light">
      {t(`sso.test.${outcome.kind}`, { roles: outcome.roles.map(nameOf).join(", ") })}
    </Alert>
  );
}

function WhatWasSent({ profile }: { profile: NonNullable<SignInTest["profile"]> }) {
  const { t } = useTranslation();
  const known = [
    { name: t("sso.test.subject"), values: [profile.subject] },
    { name: t("sso.test.email"), values: profile.email === null ? [] : [profile.email] },
    { name: t("sso.test.name"), values: profile.name === null ? [] : [profile.name] },
  ];
  return (
    <table className={classes.sent}>
      <caption>{t("sso.test.sent")}</caption>
      <thead>
        <tr>
          <th scope="col">{t("sso.test.attribute")}</th>
          <th scope="col">{t("sso.test.values")}</th>
        </tr>
      </thead>
      <tbody>
        {[...known, ...profile.attributes].map(({ name, values }, index) => (
          <tr key={`${index} ${name}`}>
            <th scope="row">{name}</th>
            <td>{values.join(", ")}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** Tries the connection in this browser and shows what came of it. */
export function StepTest({ connection, actions, isUnsaved }: StepProps & { isUnsaved: boolean }) {
  const { t, i18n } = useTranslation();
  const { timeZone } = usePlace().vendor;
  const { lastTest, oidc, saml } = connection;
  return (
    <Section title={t("sso.test.title")} note={t("sso.test.note")}>
      <div className={classes.stack}>
        <div>
          <Button
            variant="default"
            loading={actions.busy}
            disabled={isUnsaved || (oidc === null && saml === null)}
            onClick={() => void actions.test()}
          >
            {t("sso.test.go")}
          </Button>
        </div>
        {isUnsaved ? <p className={classes.quiet}>{t("sso.test.saveFirst")}</p> : null}
        {lastTest ? (
          <>
            <p className={classes.quiet}>
              {t("sso.test.at", { date: formatInstant(lastTest.testedAt, i18n.language, timeZone) })}
            </p>
            {lastTest.problem === null ? null : (
              <Alert color="red" variant="light" title={t("sso.test.problem")}>
                {lastTest.problem}
              </Alert>
            )}
            {lastTest.outcome ? <WhatHappens outcome={lastTest.outcome} connection={connection} /> : null}
            {lastTest.profile ? <WhatWasSent profile={lastTest.profile} /> : null}
          </>
        ) : null}
      </div>
    </Section>
  );
}
