import { Tabs } from "@mantine/core";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { Page } from "../../ui/page.tsx";
import { Forbidden } from "../../ui/states/index.ts";
import { PartnerAccess } from "../access/index.ts";
import { PartnerKeys } from "../keys/index.ts";
import { usePermissions } from "../session/room.tsx";
import { usePartnerRoom } from "./use-partner-room.ts";

/** Keys for the partner's programs, and who of its people may do what. */
export function PortalAccessPage() {
  const { t } = useTranslation();
  const { partnerId, partnerName } = usePartnerRoom();
  const may = usePermissions("partner");
  const tabs = [
    ...(may("keys.make") ? (["keys"] as const) : []),
    ...(may("people.manage") ? (["access"] as const) : []),
  ];
  const [tab, setTab] = useState<string | null>(null);
  const open = tab ?? tabs[0];
  if (!open) return <Forbidden>{t("keys.forbidden")}</Forbidden>;
  return (
    <Page title={t("keys.portal")} state={t("keys.portalState", { partner: partnerName })}>
      <Tabs value={open} keepMounted={false} onChange={setTab}>
        <Tabs.List>
          {tabs.map((key) => (
            <Tabs.Tab key={key} value={key}>
              {key === "keys" ? t("keys.title") : t("settings.tabs.access")}
            </Tabs.Tab>
          ))}
        </Tabs.List>
        <Tabs.Panel value={open} pt="lg">
          {open === "keys" ? (
            <PartnerKeys partnerId={partnerId} partnerName={partnerName} />
          ) : (
            <PartnerAccess partnerId={partnerId} />
          )}
        </Tabs.Panel>
      </Tabs>
    </Page>
  );
}
