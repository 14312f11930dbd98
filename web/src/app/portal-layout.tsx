import { Outlet, useLocation, useParams } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { AgreementsLink } from "../features/agreements/agreements-link.tsx";
import { OnboardingLink } from "../features/onboarding/onboarding-link.tsx";
import { NoticesLink } from "../features/notices/portal/notices-link.tsx";
import { AsOfControl, PastBanner } from "../features/session/as-of-control.tsx";
import { PersonMenu } from "../features/session/person-menu.tsx";
import { SessionGate } from "../features/session/session-gate.tsx";
import { Switcher } from "../features/session/switcher.tsx";
import { useLockedPages } from "../features/gates/page-gate.tsx";
import { ViewingBar } from "../features/viewing/viewing-bar.tsx";
import {
  IconDocument,
  IconGift,
  IconHome,
  IconLibrary,
  IconLock,
  IconNumbers,
  IconPartners,
  IconUsers,
  type Icon,
} from "../ui/icons.ts";
import { SectionLink, Shell } from "../ui/shell/index.ts";

type Params = { vendor: string; partnerId: string };

function Sections({ params, ...rest }: { params: Params; compact: boolean; onPick?: (() => void) | undefined }) {
  const { t } = useTranslation();
  const locked = useLockedPages();
  const page = (name: string, label: string, icon: Icon) =>
    locked.has(name) ? { label: t("gates.navLocked", { page: label }), icon: IconLock } : { label, icon };
  return (
    <>
      <SectionLink
        link={{ to: "/portal/$vendor/$partnerId/home", params }}
        label={t("shell.nav.home")}
        icon={IconHome}
        {...rest}
      />
      <SectionLink
        link={{ to: "/portal/$vendor/$partnerId/numbers", params }}
        {...page("numbers", t("shell.nav.numbers"), IconNumbers)}
        {...rest}
      />
      <SectionLink
        link={{ to: "/portal/$vendor/$partnerId/resources", params }}
        {...page("resources", t("shell.nav.resources"), IconLibrary)}
        {...rest}
      />
      <SectionLink
        link={{ to: "/portal/$vendor/$partnerId/benefits", params }}
        {...page("benefits", t("shell.nav.benefits"), IconGift)}
        {...rest}
      />
      <OnboardingLink params={params} {...rest} />
      <NoticesLink params={params} {...rest} />
      <AgreementsLink params={params} {...rest} />
      <SectionLink
        link={{ to: "/portal/$vendor/$partnerId/program", params }}
        label={t("shell.nav.program")}
        icon={IconDocument}
        {...rest}
      />
      <SectionLink
        link={{ to: "/portal/$vendor/$partnerId/company", params }}
        label={t("shell.nav.company")}
        icon={IconPartners}
        {...rest}
      />
      <SectionLink
        link={{ to: "/portal/$vendor/$partnerId/people", params }}
        label={t("shell.nav.people")}
        icon={IconUsers}
        {...rest}
      />
    </>
  );
}

const timed = (path: string): boolean => /\/(home|numbers)$/.test(path);

function Frame({ params }: { params: Params }) {
  const { pathname } = useLocation();
  const hasPast = timed(pathname);
  return (
    <Shell
      identity={<Switcher />}
      search={null}
      tools={
        <>
          <AsOfControl liveOnly={!hasPast} />
          <PersonMenu />
        </>
      }
      sections={(options) => <Sections params={params} {...options} />}
      banner={
        <>
          <ViewingBar />
          {hasPast ? <PastBanner /> : null}
        </>
      }
    >
      <Outlet />
    </Shell>
  );
}

/** The partner's room. */
export function PortalLayout() {
  const { vendor, partnerId } = useParams({ from: "/portal/$vendor/$partnerId" });
  return (
    <SessionGate
      side="partner"
      pick={(me) =>
        me.memberships.find((m) => m.side === "partner" && m.vendor.slug === vendor && m.partner.id === partnerId)
      }
    >
      <Frame params={{ vendor, partnerId }} />
    </SessionGate>
  );
}
