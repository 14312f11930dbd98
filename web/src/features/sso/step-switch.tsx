import { Button, Select } from "@mantine/core";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { Dialog } from "../../ui/dialog.tsx";
import { Section } from "../../ui/page.tsx";
import classes from "./sso.module.css";
import type { StepProps } from "./use-connection-actions.ts";
import { usePeopleOf } from "./use-place.ts";

function SwitchOff({ actions, onClose }: Pick<StepProps, "actions"> & { onClose: () => void }) {
  const { t } = useTranslation();
  const go = async () => {
    if (await actions.switchTo("off", t("sso.switch.isOff"))) onClose();
  };
  return (
    <Dialog title={t("sso.switch.offTitle")} onClose={onClose}>
      <div className={classes.stack}>
        <p>{t("sso.switch.offBody")}</p>
        <div className={classes.head}>
          <Button variant="default" onClick={onClose}>
            {t("sso.switch.cancel")}
          </Button>
          <Button color="red" loading={actions.busy} onClick={() => void go()}>
            {t("sso.switch.off")}
          </Button>
        </div>
      </div>
    </Dialog>
  );
}

/** Lets people in, or nobody. */
export function StepSwitch({ connection, actions }: StepProps) {
  const { t } = useTranslation();
  const [asking, setAsking] = useState(false);
  const { status, missing, can } = connection;
  const what = missing.map((one) => t(one === "provider" ? "sso.switch.missingProvider" : "sso.switch.missingDomain"));
  const off = missing.length > 0 ? t("sso.switch.missing", { what: what.join(", ") }) : t("sso.switch.ready");
  return (
    <Section title={t("sso.switch.title")} note={status === "on" ? t("sso.switch.isOn") : off}>
      <div>
        {status === "on" ? (
          <Button variant="default" onClick={() => setAsking(true)}>
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
      {asking ? <SwitchOff actions={actions} onClose={() => setAsking(false)} /> : null}
    </Section>
  );
}

/** Makes the connection the only way in, but for one person. */
export function StepOnly({ connection, actions }: StepProps) {
  const { t } = useTranslation();
  const { people } = usePeopleOf(connection);
  const [exempt, setExempt] = useState(connection.exempt?.id ?? null);
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
          onChange={setExempt}
        />
        <div>
          {connection.enforced ? (
            <Button
              variant="default"
              loading={actions.busy}
              onClick={() => void actions.save({ enforced: false }, t("sso.only.freed"))}
            >
              {t("sso.only.free")}
            </Button>
          ) : (
            <Button
              variant="default"
              loading={actions.busy}
              disabled={exempt === null || connection.status === "off"}
              onClick={() => void actions.save({ enforced: true, exemptPersonId: exempt }, t("sso.only.forced"))}
            >
              {t("sso.only.force")}
            </Button>
          )}
        </div>
      </div>
    </Section>
  );
}
