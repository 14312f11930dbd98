import { useListApplicationForms, useListPartnerApplications } from "@fairway/client";
import { Button, Tabs } from "@mantine/core";
import { Link, useNavigate, useSearch } from "@tanstack/react-router";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { recruitingTabs } from "../../lib/addresses.ts";
import { Mark } from "../../ui/mark.tsx";
import { Page } from "../../ui/page.tsx";
import { useMay, useVendor } from "../session/room.tsx";
import { ApplicationsTab } from "./applications-tab.tsx";
import { FormsTab } from "./forms-tab.tsx";
import { MergeDialog } from "./merge-dialog.tsx";
import classes from "./recruiting.module.css";

const from = "/console/$vendor/recruiting" as const;

function Actions() {
  const { t } = useTranslation();
  const vendor = useVendor();
  const forms = useListApplicationForms(vendor.id);
  const mayMerge = useMay("partners.merge");
  const [merging, setMerging] = useState(false);
  const enters = forms.data?.items.some((form) => form.can["enter"]) === true;
  return (
    <div className={classes.row}>
      {mayMerge ? (
        <Button variant="default" onClick={() => setMerging(true)}>
          {t("recruiting.merge.open")}
        </Button>
      ) : null}
      {enters ? (
        <Button
          renderRoot={(props) => (
            <Link {...props} to="/console/$vendor/recruiting/new" params={{ vendor: vendor.slug }} />
          )}
        >
          {t("recruiting.enter")}
        </Button>
      ) : null}
      {merging ? <MergeDialog onClose={() => setMerging(false)} /> : null}
    </div>
  );
}

/** Who applies to become a partner, and the forms by which they do. */
export function RecruitingPage() {
  const { t } = useTranslation();
  const vendor = useVendor();
  const { tab = "applications" } = useSearch({ from });
  const navigate = useNavigate({ from });
  const { data } = useListPartnerApplications(vendor.id, { limit: 1 });
  const choose = (next: string | null) =>
    void navigate({ search: { tab: recruitingTabs.find((one) => one === next) }, replace: true });
  const late = data && data.late > 0 ? ` ${t("recruiting.late", { count: data.late })}` : "";
  return (
    <Page
      title={t("recruiting.title")}
      state={data ? `${t("recruiting.state", { count: data.open })}${late}` : ""}
      action={<Actions />}
    >
      <Tabs value={tab} onChange={choose} keepMounted={false}>
        <Tabs.List>
          {recruitingTabs.map((key) => (
            <Tabs.Tab
              key={key}
              value={key}
              rightSection={
                key === "applications" && data && data.open > 0 ? (
                  <Mark tone={data.late > 0 ? "bad" : "info"}>{data.open}</Mark>
                ) : null
              }
            >
              {t(`recruiting.tabs.${key}`)}
            </Tabs.Tab>
          ))}
        </Tabs.List>
        <Tabs.Panel value={tab} pt="md">
          {tab === "forms" ? <FormsTab /> : <ApplicationsTab />}
        </Tabs.Panel>
      </Tabs>
    </Page>
  );
}
