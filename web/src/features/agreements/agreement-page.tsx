import { useGetAgreement, useRetireAgreement, useUpdateAgreement, type GetAgreementReply } from "@fairway/client";
import { Button, Tabs } from "@mantine/core";
import { Link, useNavigate, useParams, useSearch } from "@tanstack/react-router";
import type { FormEvent } from "react";
import { useTranslation } from "react-i18next";
import { agreementTabs, type AgreementTab } from "../../lib/addresses.ts";
import { fieldErrors } from "../../lib/errors.ts";
import { useKept } from "../../lib/use-kept.ts";
import { Mark } from "../../ui/mark.tsx";
import { Overtaken } from "../../ui/overtaken.tsx";
import { Page, Panel } from "../../ui/page.tsx";
import { confirmed } from "../../ui/question.ts";
import { Loaded, Loading } from "../../ui/states/index.ts";
import { failed, failedBeside, said } from "../../ui/toast.ts";
import { useVendor } from "../session/room.tsx";
import classes from "./agreements.module.css";
import { PartnersTab } from "./partners-tab.tsx";
import { SettingsFields, settingsFields, settingsOf, settingsToSend } from "./settings-fields.tsx";
import { useFresh } from "./use-fresh.ts";
import { VersionsTab } from "./versions-tab.tsx";

type Props = { agreement: GetAgreementReply };

function Retire({ agreement }: Props) {
  const { t } = useTranslation();
  const vendor = useVendor();
  const fresh = useFresh();
  const retire = useRetireAgreement();
  const run = async () => {
    const { label, counts } = agreement;
    const title = t("agreements.retireTitle", { label });
    const says = t("agreements.retireSays", { count: counts.holds });
    if (!(await confirmed({ title, says, action: t("agreements.retire") }))) return;
    await retire.mutateAsync({ vendorId: vendor.id, agreementId: agreement.id });
    await fresh();
  };
  return (
    <Button variant="subtle" color="red" loading={retire.isPending} onClick={() => void run().catch(failed)}>
      {t("agreements.retire")}
    </Button>
  );
}

function SettingsTab({ agreement }: Props) {
  const { t } = useTranslation();
  const vendor = useVendor();
  const fresh = useFresh();
  const update = useUpdateAgreement();
  const { revision } = agreement;
  const draft = useKept({ revision, value: settingsOf(agreement) }, `agreement.settings.${agreement.id}`);
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const sent = draft.value;
    try {
      const data = { revision: draft.revision, ...settingsToSend(sent) };
      const of = { vendorId: vendor.id, agreementId: agreement.id };
      draft.saved(sent, (await update.mutateAsync({ ...of, data })).revision);
      said(t("agreements.saved"));
    } catch (error) {
      failedBeside(error, settingsFields);
    }
    await fresh();
  };
  return (
    <Panel>
      <form className={classes.form} onSubmit={(event) => void submit(event)}>
        <Overtaken draft={draft} />
        <fieldset
          disabled={!agreement.can["edit"]}
          className={classes.form}
          style={{ border: 0, padding: 0, margin: 0 }}
        >
          <SettingsFields settings={draft.value} errors={fieldErrors(update.error)} onChange={draft.set} />
        </fieldset>
        <p className={classes.quiet}>{t("agreements.keyInRules", { key: agreement.key })}</p>
        {agreement.can["edit"] ? (
          <div className={classes.actions}>
            <Button type="submit" loading={update.isPending} disabled={draft.overtaken}>
              {t("agreements.save")}
            </Button>
            <Retire agreement={agreement} />
          </div>
        ) : null}
      </form>
    </Panel>
  );
}

function Panels({ agreement, tab }: Props & { tab: AgreementTab }) {
  return {
    partners: () => <PartnersTab agreement={agreement} />,
    versions: () => <VersionsTab agreement={agreement} />,
    settings: () => <SettingsTab key={agreement.id} agreement={agreement} />,
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
