import { Button, Select } from "@mantine/core";
import { useTranslation } from "react-i18next";
import type { Draft } from "../../lib/use-kept.ts";
import { Section } from "../../ui/page.tsx";
import { confirmed } from "../../ui/question.ts";
import classes from "./sso.module.css";
import type { StepProps } from "./use-connection-actions.ts";
import { usePeopleOf } from "./use-place.ts";

/** Lets people in, or nobody. */
export function StepSwitch({ connection, actions }: StepProps) {
  const { t } = useTranslation();
  const { status, missing, can } = connection;
  const what = missing.map((one) => t(one === "provider" ? "sso.switch.missingProvider" : "sso.switch.missingDomain"));
  const off = missing.length > 0 ? t("sso.switch.missing", { what: what.join(", ") }) : t("sso.switch.ready");
  const switchOff = async () => {
    const question = { title: t("sso.switch.offTitle"), says: t("sso.switch.offBody"), action: t("sso.switch.off") };
    if (await confirmed(question)) await actions.switchTo("off", t("sso.switch.isOff"));
  };
  return (
    <Section title={t("sso.switch.title")} note={status === "on" ? t("sso.switch.isOn") : off}>
      <div>
        {status === "on" ? (
          <Button variant="default" onClick={() => void switchOff()}>
            {t("sso.switch.off")}
          </Button>
        ) : (
          <Button
            loading={actions.busy}
            disabled={!can["switchOn"]}
            onClick={() => void actions.switchTo("on", t("sso.switch.isOn"))}
          >
            {t("sso.switch.on")}
          </Button>
        )}
      </div>
    </Section>
  );
}

/** Makes the connection the only way in, but for one person. */
export function StepOnly({ connection, actions, draft }: StepProps & { draft: Draft<string | null> }) {
  const { t } = useTranslation();
  const { people } = usePeopleOf(connection);
  const { value: exempt, revision } = draft;
  const free = () => void actions.save({ revision, enforced: false }, t("sso.only.freed"));
  const force = async () => {
    const done = await actions.save({ revision, enforced: true, exemptPersonId: exempt }, t("sso.only.forced"));
    if (done) draft.saved(exempt, done.revision);
  };
  const needed = connection.partner === null ? "owner" : "administrator";
  const choices = people
    .filter(({ roles }) => roles.includes(needed))
    .map(({ id, name }) => ({ value: id, label: name }));
  return (
    <Section title={t("sso.only.title")} note={t("sso.only.note")}>
      <div className={classes.form}>
        <Select
          label={t("sso.only.exempt")}
          description={t(connection.partner === null ? "sso.only.exemptHelpVendor" : "sso.only.exemptHelpPartner")}
          data={choices}
          value={exempt}
          onChange={draft.set}
        />
        <div>
          {connection.enforced ? (
            <Button variant="default" loading={actions.busy} onClick={free}>
              {t("sso.only.free")}
            </Button>
          ) : (
            <Button
              variant="default"
              loading={actions.busy}
              disabled={exempt === null || connection.status === "off"}
              onClick={() => void force()}
            >
              {t("sso.only.force")}
            </Button>
          )}
        </div>
      </div>
    </Section>
  );
}
