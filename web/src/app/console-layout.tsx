import { Outlet, useLocation, useParams, useSearch } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { SearchButton } from "../features/commands/index.ts";
import { useForMe } from "../features/gates/use-for-me.ts";
import { useWaiting } from "../features/oversight/use-waiting.ts";
import { useToApprove } from "../features/recruiting/use-to-approve.ts";
import { AsOfControl, PastBanner } from "../features/session/as-of-control.tsx";
import { PersonMenu } from "../features/session/person-menu.tsx";
import { useMay } from "../features/session/room.tsx";
import { SessionGate } from "../features/session/session-gate.tsx";
import { Switcher } from "../features/session/switcher.tsx";
import {
  IconAgreement,
  IconChartBar,
  IconChecklist,
  IconDocument,
  IconGift,
  IconImport,
  IconInbox,
  IconLibrary,
  IconLock,
  IconMail,
  IconOverview,
  IconPartners,
  IconSegments,
  IconSettings,
  IconMoves,
} from "../ui/icons.ts";
import { SectionLink, Shell } from "../ui/shell/index.ts";

type SectionsProps = { vendor: string; compact: boolean; onPick?: (() => void) | undefined };

/** Partners, and how they come in. */
function PartnerSections({ vendor, ...rest }: SectionsProps) {
  const { t } = useTranslation();
  const params = { vendor };
  const mayRecruit = useMay("recruiting.read");
  const count = useToApprove();
  return (
    <>
      <SectionLink
        link={{ to: "/console/$vendor/overview", params }}
        label={t("shell.nav.overview")}
        icon={IconOverview}
        {...rest}
      />
      <SectionLink
        link={{ to: "/console/$vendor/partners", params }}
        label={t("shell.nav.partners")}
        icon={IconPartners}
        {...rest}
      />
      {mayRecruit ? (
        <SectionLink
          link={{ to: "/console/$vendor/recruiting", params }}
          label={t("shell.nav.recruiting")}
          icon={IconInbox}
          waiting={count > 0 ? { count, says: t("shell.toApprove", { count }) } : undefined}
          {...rest}
        />
      ) : null}
      <SectionLink
        link={{ to: "/console/$vendor/onboarding", params }}
        label={t("onboarding.title")}
        icon={IconChecklist}
        {...rest}
      />
      <SectionLink
        link={{ to: "/console/$vendor/agreements", params }}
        label={t("agreements.title")}
        icon={IconAgreement}
        {...rest}
      />
    </>
  );
}

function Sections({ vendor, ...rest }: SectionsProps) {
  const { t } = useTranslation();
  const params = { vendor };
  const { all: count } = useWaiting();
  const asked = useForMe();
  return (
    <>
      <PartnerSections vendor={vendor} {...rest} />
      <SectionLink
        link={{ to: "/console/$vendor/segments", params }}
        label={t("shell.nav.segments")}
        icon={IconSegments}
        {...rest}
      />
      <SectionLink
        link={{ to: "/console/$vendor/moves", params }}
        label={t("shell.nav.moves")}
        icon={IconMoves}
        waiting={count > 0 ? { count, says: t("oversight.waits", { count }) } : undefined}
        {...rest}
      />
      <SectionLink
        link={{ to: "/console/$vendor/benefits", params }}
        label={t("shell.nav.benefits")}
        icon={IconGift}
        {...rest}
      />
      <SectionLink
        link={{ to: "/console/$vendor/library", params }}
        label={t("shell.nav.library")}
        icon={IconLibrary}
        {...rest}
      />
      <SectionLink
        link={{ to: "/console/$vendor/gates", params }}
        label={t("shell.nav.gates")}
        icon={IconLock}
        waiting={asked > 0 ? { count: asked, says: t("shell.asked", { count: asked }) } : undefined}
        {...rest}
      />
      <SectionLink
        link={{ to: "/console/$vendor/notices", params }}
        label={t("shell.nav.notices")}
        icon={IconMail}
        {...rest}
      />
      <SectionLink
        link={{ to: "/console/$vendor/explore", params }}
        label={t("shell.nav.explore")}
        icon={IconChartBar}
        {...rest}
      />
      <SectionLink
        link={{ to: "/console/$vendor/imports", params }}
        label={t("shell.nav.imports")}
        icon={IconImport}
        {...rest}
      />
      <SectionLink
        link={{ to: "/console/$vendor/program", params }}
        label={t("shell.nav.program")}
        icon={IconDocument}
        {...rest}
      />
      <SectionLink
        link={{ to: "/console/$vendor/settings", params }}
        label={t("shell.nav.settings")}
        icon={IconSettings}
        {...rest}
      />
    </>
  );
}

/** Pages whose figures can be seen at a past date; of a partner, its standing only. */
const timed = (path: string, tab: string | undefined): boolean =>
  path.endsWith("/overview") || (/\/partners\/[^/]+$/.test(path) && (tab ?? "standing") === "standing");

function Frame({ vendor }: { vendor: string }) {
  const { pathname } = useLocation();
  const { tab } = useSearch({ strict: false });
  const hasPast = timed(pathname, tab);
  return (
    <Shell
      identity={<Switcher />}
      search={<SearchButton />}
      tools={
        <>
          <AsOfControl liveOnly={!hasPast} />
          <PersonMenu />
        </>
      }
      sections={(options) => <Sections vendor={vendor} {...options} />}
      banner={hasPast ? <PastBanner /> : null}
    >
      <Outlet />
    </Shell>
  );
}

/** The vendor's room. */
export function ConsoleLayout() {
  const { vendor } = useParams({ from: "/console/$vendor" });
  return (
    <SessionGate
      side="vendor"
      pick={(me) => me.memberships.find((m) => m.side === "vendor" && m.vendor.slug === vendor)}
    >
      <Frame vendor={vendor} />
    </SessionGate>
  );
}
