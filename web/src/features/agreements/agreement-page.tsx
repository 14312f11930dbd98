import { useGetAgreement, useRetireAgreement, useUpdateAgreement, type GetAgreementReply } from "@fairway/client";
import { Button, Tabs } from "@mantine/core";
import { Link, useNavigate, useParams, useSearch } from "@tanstack/react-router";
import { useState, type FormEvent } from "react";
import { useTranslation } from "react-i18next";
import { agreementTabs, type AgreementTab } from "../../lib/addresses.ts";
import { fieldErrors } from "../../lib/errors.ts";
import { Dialog } from "../../ui/dialog.tsx";
import { Mark } from "../../ui/mark.tsx";
import { Page, Panel } from "../../ui/page.tsx";
import { Loaded, Loading } from "../../ui/states/index.ts";
import { failed, said } from "../../ui/toast.ts";
import { useVendor } from "../session/room.tsx";
import classes from "./agreements.module.css";
import { PartnersTab } from "./partners-tab.tsx";
import { SettingsFields, settingsOf, settingsToSend } from "./settings-fields.tsx";
import { useFresh } from "./use-fresh.ts";
import { VersionsTab } from "./versions-tab.tsx";

type Props = { agreement: GetAgreementReply };

function Retire({ agreement, onClose }: Props & { onClose: () => void }) {
  const { t } = useTranslation();
  const vendor = useVendor();
  const fresh = useFresh();
  const retire = useRetireAgreement();
  const submit = async () => {
    await retire.mutateAsync({ vendorId: vendor.id, agreementId: agreement.id });
    await fresh();
    onClose();
  };
  return (
    <Dialog title={t("agreements.retireTitle", { label: agreement.label })} onClose={onClose}>
      <div className={classes.form}>
        <p>{t("agreements.retireSays", { count: agreement.counts.holds })}</p>
        <div className={classes.actions}>
          <Button color="red" loading={retire.isPending} onClick={() => void submit().catch(failed)}>
            {t("agreements.retire")}
          </Button>
          <Button variant="default" onClick={onClose}>
            {t("cancel")}
          </Button>
        </div>
      </div>
    </Dialog>
  );
}

function SettingsTab({ agreement }: Props) {
  const { t } = useTranslation();
  const vendor = useVendor();
  const fresh = useFresh();
  const update = useUpdateAgreement();
  const [settings, setSettings] = useState(settingsOf(agreement));
  const [isRetiring, setRetiring] = useState(false);
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    try {
      const data = { revision: agreement.revision, ...settingsToSend(settings) };
      await update.mutateAsync({ vendorId: vendor.id, agreementId: agreement.id, data });
      said(t("agreements.saved"));
      await fresh();
    } catch (error) {
      if (Object.keys(fieldErrors(error)).length === 0) failed(error);
    }
  };
  return (
    <Panel>
      <form className={classes.form} onSubmit={(event) => void submit(event)}>
        <fieldset
          disabled={!agreement.can["edit"]}
          className={classes.form}
          style={{ border: 0, padding: 0, margin: 0 }}
        >
          <SettingsFields settings={settings} errors={fieldErrors(update.error)} onChange={setSettings} />
        </fieldset>
        <p className={classes.quiet}>{t("agreements.keyInRules", { key: agreement.key })}</p>
        {agreement.can["edit"] ? (
          <div className={classes.actions}>
            <Button type="submit" loading={update.isPending}>
              {t("agreements.save")}
            </Button>
            <Button variant="subtle" color="red" onClick={() => setRetiring(true)}>
              {t("agreements.retire")}
            </Button>
          </div>
        ) : null}
      </form>
      {isRetiring ? <Retire agreement={agreement} onClose={() => setRetiring(false)} /> : null}
    </Panel>
  );
}

function Panels({ agreement, tab }: Props & { tab: AgreementTab }) {
  return {
    partners: () => <PartnersTab agreement={agreement} />,
    versions: () => <VersionsTab agreement={agreement} />,
    settings: () => <SettingsTab key={agreement.revision} agreement={agreement} />,
  }[tab]();
}

function View({ agreement }: Props) {
  const { t } = useTranslation();
  const { slug: vendor } = useVendor();
  const from = "/console/$vendor/agreements/$agreementId" as const;
  const usual = agreement.current ? "partners" : "versions";
  const { tab = usual } = useSearch({ from });
  const navigate = useNavigate({ from });
  const choose = (next: string | null) =>
    void navigate({ search: { tab: agreementTabs.find((one) => one === next) }, replace: true });
  return (
    <Page
      title={agreement.label}
      state={t("agreements.oneState", { bound: agreement.counts.holds, open: agreement.counts.asked })}
      action={agreement.status === "retired" ? <Mark>{t("agreements.retired")}</Mark> : null}
      before={<Link to="/console/$vendor/agreements" params={{ vendor }}>{`← ${t("agreements.title")}`}</Link>}
    >
      <Tabs value={tab} onChange={choose} keepMounted={false}>
        <Tabs.List>
          {agreementTabs.map((key) => (
            <Tabs.Tab key={key} value={key}>
              {t(`agreements.tabs.${key}`)}
            </Tabs.Tab>
          ))}
        </Tabs.List>
        <Tabs.Panel value={tab} pt="md">
          <Panels agreement={agreement} tab={tab} />
        </Tabs.Panel>
      </Tabs>
    </Page>
  );
}

/** One agreement: who accepted what, its versions, and for whom it is. */
export function AgreementPage() {
  const vendor = useVendor();
  const { agreementId } = useParams({ from: "/console/$vendor/agreements/$agreementId" });
  const query = useGetAgreement(vendor.id, agreementId);
  return (
    <Loaded query={query} skeleton={<Loading lines={8} height={32} />}>
      {(agreement) => <View agreement={agreement} />}
    </Loaded>
  );
}
