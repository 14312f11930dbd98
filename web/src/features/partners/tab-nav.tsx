import type { VendorPermission } from "@fairway/contract";
import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import type { PartnerTab } from "../../lib/addresses.ts";
import { useRoom, useVendor } from "../session/room.tsx";
import classes from "./partner-page.module.css";

/** What a partner's page tells, by what it is about; the first of each is shown first. */
const tabGroups = {
  program: ["standing", "facts", "history", "benefits"],
  work: ["notes", "agreements", "onboarding", "notices", "leaving"],
  company: ["company", "hierarchy", "people"],
  activity: ["activity"],
} as const satisfies Record<string, readonly [PartnerTab, ...PartnerTab[]]>;
export type TabGroup = keyof typeof tabGroups;
export const groupNames = ["program", "work", "company", "activity"] as const satisfies readonly TabGroup[];

/** What one must be allowed to read to be shown a part. */
const needed: Readonly<Record<PartnerTab, VendorPermission>> = {
  standing: "standings.read",
  facts: "facts.read",
  history: "standings.read",
  benefits: "benefits.read",
  notes: "notes.read",
  agreements: "agreements.read",
  onboarding: "onboarding.read",
  notices: "notices.read",
  leaving: "partners.read",
  company: "record.read",
  hierarchy: "links.read",
  people: "partners.read",
  activity: "partners.read",
};

const tabsOf = (group: TabGroup): readonly PartnerTab[] => tabGroups[group];

/** The parts that the reader may see, by what they are about. */
export function useTabs(): Readonly<Record<TabGroup, readonly PartnerTab[]>> {
  const held: readonly string[] = useRoom().membership.permissions;
  const seen = (group: TabGroup) => tabsOf(group).filter((tab) => held.includes(needed[tab]));
  return { program: seen("program"), work: seen("work"), company: seen("company"), activity: seen("activity") };
}

export const groupOf = (tab: PartnerTab): TabGroup =>
  groupNames.find((group) => tabsOf(group).includes(tab)) ?? "program";

/** What stays in the address when another part of the page is shown. */
export const searchFor =
  (tab: PartnerTab) => (before: { asOf?: string | undefined; program?: string | undefined }) => ({
    asOf: before.asOf,
    ...(before.program ? { program: before.program } : {}),
    ...(tab === "standing" ? {} : { tab }),
  });

/** The parts of what is open, each with an address of its own; nothing where there is only one. */
export function TabNav({ partnerId, tab }: { partnerId: string; tab: PartnerTab }) {
  const { t } = useTranslation();
  const vendor = useVendor();
  const group = groupOf(tab);
  const tabs = useTabs()[group];
  if (tabs.length === 1) return null;
  return (
    <nav aria-label={t(`partners.groups.${group}`)} className={classes.parts}>
      {tabs.map((one) => (
        <Link
          key={one}
          to="/console/$vendor/partners/$partnerId"
          params={{ vendor: vendor.slug, partnerId }}
          search={searchFor(one)}
          replace
          resetScroll={false}
          className={classes.part}
          activeOptions={{ exact: true }}
          aria-current={one === tab ? "page" : undefined}
        >
          {t(`partners.tabs.${one}`)}
        </Link>
      ))}
    </nav>
  );
}
