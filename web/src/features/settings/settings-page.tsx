import type { VendorPermission } from "@fairway/contract";
import { useGetVendor } from "@fairway/client";
import { Tabs } from "@mantine/core";
import { useNavigate, useSearch } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { settingsTabs } from "../../lib/addresses.ts";
import { Page } from "../../ui/page.tsx";
import { Loaded } from "../../ui/states/index.ts";
import { SecondFactor } from "../account/second-factor.tsx";
import { AccessTab } from "../access/index.ts";
import { VendorKeys } from "../keys/index.ts";
import { VendorPeople } from "../people/index.ts";
import { ErasePerson } from "../leaving/erasure.tsx";
import { CapabilityList } from "../record/capability-list.tsx";
import { RolesTab } from "../roles/index.ts";
import { usePermissions, useVendor } from "../session/room.tsx";
import { ConnectionList } from "../sso/index.ts";
import { GeneralForm } from "./general-form.tsx";
import { Holidays } from "./holidays.tsx";
import classes from "./settings.module.css";

/** What reading a tab takes; nobody is led to where there is nothing for them. */
const asks: Readonly<Record<(typeof settingsTabs)[number], VendorPermission | null>> = {
  general: null,
  people: "people.read",
  roles: "people.read",
  keys: "keys.make",
  access: "people.read",
  "sign-in": "signin.manage",
  capabilities: "record.read",
};

/** The vendor's look, time, language and people. */
export function SettingsPage() {
  const { t } = useTranslation();
  const vendor = useVendor();
  const { tab = "general", add } = useSearch({ from: "/console/$vendor/settings" });
  const navigate = useNavigate({ from: "/console/$vendor/settings" });
  const may = usePermissions("vendor");
  const offered = settingsTabs.filter((key) => key === tab || asks[key] === null || may(asks[key]));
  const settings = useGetVendor(vendor.id);
  const adding = (on: boolean) =>
    void navigate({ search: (before) => ({ ...before, add: on ? true : undefined }), replace: true });
  return (
    <Page title={t("settings.title")} state={t("settings.state", { vendor: vendor.name })}>
      <Tabs
        value={tab}
        keepMounted={false}
        onChange={(next) => void navigate({ search: { tab: settingsTabs.find((s) => s === next) }, replace: true })}
      >
        <Tabs.List>
          {offered.map((key) => (
            <Tabs.Tab key={key} value={key}>
              {t(`settings.tabs.${key}`)}
            </Tabs.Tab>
          ))}
        </Tabs.List>
        <Tabs.Panel value={tab} pt="lg">
          {tab === "general" ? (
            <div className={classes.parts}>
              <Loaded query={settings}>{(data) => <GeneralForm vendor={data} key={data.id} />}</Loaded>
              <Holidays />
            </div>
          ) : null}
          {tab === "people" ? (
            <>
              <VendorPeople adding={add === true} onAdding={adding} />
              <ErasePerson known={[]} />
            </>
          ) : null}
          {tab === "roles" ? <RolesTab /> : null}
          {tab === "keys" ? <VendorKeys /> : null}
          {tab === "access" ? <AccessTab /> : null}
          {tab === "capabilities" ? <CapabilityList /> : null}
          {tab === "sign-in" ? (
            <>
              <SecondFactor vendorId={vendor.id} />
              <ConnectionList />
            </>
          ) : null}
        </Tabs.Panel>
      </Tabs>
    </Page>
  );
}
