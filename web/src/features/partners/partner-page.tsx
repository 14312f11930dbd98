import { useGetPartner, type Partner } from "@fairway/client";
import { Button, Tabs } from "@mantine/core";
import { Link, useNavigate, useParams, useSearch } from "@tanstack/react-router";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { PartnerTab } from "../../lib/addresses.ts";
import { formatDate } from "../../lib/format.ts";
import { Page } from "../../ui/page.tsx";
import { Loaded } from "../../ui/states/index.ts";
import { useVendor } from "../session/room.tsx";
import { useAsOf } from "../session/use-as-of.ts";
import { ActivityTab } from "./activity-tab.tsx";
import { FactsTab } from "./facts-tab.tsx";
import { HistoryTab } from "./history-tab.tsx";
import classes from "./partner-page.module.css";
import { EditPartner } from "./partner-form.tsx";
import { PartnerAgreements } from "../agreements/partner-agreements.tsx";
import { PartnerOnboarding } from "../onboarding/partner-onboarding.tsx";
import { PartnerBenefits } from "../benefits/partner-benefits.tsx";
import { PartnerNotices } from "../notices/partner-notices.tsx";
import { LeavingBanner } from "../leaving/leaving-banner.tsx";
import { LeavingTab } from "../leaving/leaving-tab.tsx";
import { PartnerPeople } from "../people/index.ts";
import { PartnerSegments } from "../segments/partner-segments.tsx";
import { CompanyTab } from "../record/company-tab.tsx";
import { Hierarchy } from "../record/hierarchy.tsx";
import { Notes } from "../record/notes.tsx";
import { SummaryStrip } from "../record/summary-strip.tsx";
import { StartViewing } from "../viewing/start-viewing.tsx";
import { PartnerMenu } from "./partner-menu.tsx";
import { Profile } from "./profile.tsx";
import { StandingTab } from "./standing-tab.tsx";
import { groupNames, groupOf, searchFor, TabNav, useTabs } from "./tab-nav.tsx";

function Back() {
  const { t } = useTranslation();
  const { slug } = useVendor();
  return (
    <Link to="/console/$vendor/partners" params={{ vendor: slug }} className={classes.back}>
      {`← ${t("partners.back")}`}
    </Link>
  );
}

function useSummary(partner: Partner, asOf: string | undefined): string {
  const { t, i18n } = useTranslation();
  if (partner.status === "ended") return t("partners.endedNote");
  const now = asOf === undefined ? partner.standings : [];
  const tiers = now.filter((s) => s.tier !== null).map((s) => `${s.tier} (${s.trackLabel})`);
  const where = [partner.country, partner.region].filter((x): x is string => x !== null);
  const manager = partner.manager?.name ?? t("partners.noManager");
  const joined = partner.joinedOn
    ? t("partners.joinedOn", { date: formatDate(partner.joinedOn, i18n.language) })
    : null;
  return [tiers.join(", "), [...new Set(where)].join(", "), manager, joined].filter(Boolean).join(" · ");
}

function Panels({ partner, tab }: { partner: Partner; tab: PartnerTab }) {
  const vendor = useVendor();
  return {
    standing: () => <StandingTab partnerId={partner.id} />,
    facts: () => <FactsTab partner={partner} />,
    history: () => <HistoryTab partnerId={partner.id} />,
    benefits: () => <PartnerBenefits partnerId={partner.id} />,
    notices: () => <PartnerNotices partnerId={partner.id} />,
    company: () => <CompanyTab partnerId={partner.id} />,
    notes: () => <Notes partnerId={partner.id} />,
    hierarchy: () => <Hierarchy partnerId={partner.id} />,
    agreements: () => <PartnerAgreements partnerId={partner.id} />,
    onboarding: () => <PartnerOnboarding partnerId={partner.id} />,
    people: () => <PartnerPeople vendorId={vendor.id} partnerId={partner.id} partnerName={partner.name} />,
    leaving: () => <LeavingTab partner={partner} />,
    activity: () => <ActivityTab partnerId={partner.id} />,
  }[tab]();
}

function PartnerView({ partner }: { partner: Partner }) {
  const { t } = useTranslation();
  const { tab: asked } = useSearch({ from: "/console/$vendor/partners/$partnerId" });
  const tabs = useTabs();
  const groups = groupNames.filter((group) => tabs[group].length > 0);
  const first = groups.flatMap((group) => tabs[group])[0] ?? "standing";
  const tab = asked ?? first;
  const navigate = useNavigate({ from: "/console/$vendor/partners/$partnerId" });
  const [editing, setEditing] = useState(false);
  // Only the standing can be seen on a past day; beside everything else stands today's.
  const chosenDay = useAsOf().asOf;
  const asOf = tab === "standing" ? chosenDay : undefined;
  const state = useSummary(partner, asOf);
  const choose = (next: string | null) => {
    const [part] = tabs[groupNames.find((one) => one === next) ?? "program"];
    if (part) void navigate({ search: searchFor(part), replace: true });
  };
  const action = (
    <>
      {partner.can["update"] || partner.can["edit"] ? (
        <Button variant="default" onClick={() => setEditing(true)}>
          {t("partners.edit")}
        </Button>
      ) : null}
      <StartViewing partner={partner} />
      <PartnerMenu partner={partner} />
    </>
  );
  return (
    <Page title={partner.name} state={state} action={action} before={<Back />}>
      <LeavingBanner partner={partner} />
      {tab === first ? (
        <>
          <Profile partner={partner} />
          <SummaryStrip partnerId={partner.id} />
        </>
      ) : null}
      <PartnerSegments partnerId={partner.id} asOf={asOf} />
      <Tabs value={groupOf(tab)} onChange={choose} keepMounted={false}>
        <Tabs.List className={classes.tabs ?? ""}>
          {groups.map((key) => (
            <Tabs.Tab key={key} value={key}>
              {t(`partners.groups.${key}`)}
            </Tabs.Tab>
          ))}
        </Tabs.List>
        <Tabs.Panel value={groupOf(tab)} pt="sm">
          <TabNav partnerId={partner.id} tab={tab} />
          <Panels partner={partner} tab={tab} />
        </Tabs.Panel>
      </Tabs>
      {editing ? <EditPartner partner={partner} onClose={() => setEditing(false)} /> : null}
    </Page>
  );
}

/** One partner: where it stands and why, its records, history, people and activity. */
export function PartnerPage() {
  const { partnerId } = useParams({ from: "/console/$vendor/partners/$partnerId" });
  const vendor = useVendor();
  const partner = useGetPartner(vendor.id, partnerId);
  return (
    <Loaded query={partner} skeleton={<Page title="">{null}</Page>}>
      {(data) => <PartnerView partner={data} key={data.id} />}
    </Loaded>
  );
}
