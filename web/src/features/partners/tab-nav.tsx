import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import type { PartnerTab } from "../../lib/addresses.ts";
import { useVendor } from "../session/room.tsx";
import classes from "./partner-page.module.css";

/** What a partner's page tells, by what it is about; the first of each is shown first. */
export const tabGroups = {
  program: ["standing", "facts", "history", "benefits"],
  work: ["notes", "agreements", "onboarding", "notices", "leaving"],
  company: ["company", "hierarchy", "people"],
  activity: ["activity"],
} as const satisfies Record<string, readonly [PartnerTab, ...PartnerTab[]]>;
export type TabGroup = keyof typeof tabGroups;
export const groupNames = ["program", "work", "company", "activity"] as const satisfies readonly TabGroup[];

const tabsOf = (group: TabGroup): readonly PartnerTab[] => tabGroups[group];

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
  const tabs = tabsOf(group);
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
