import { useListPortalPages, type ListPortalPagesReply } from "@fairway/client";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { formatDate } from "../../lib/format.ts";
import { Page } from "../../ui/page.tsx";
import { Loaded, Loading } from "../../ui/states/index.ts";
import { usePartnerRoom } from "../portal/use-partner-room.ts";
import classes from "./gates.module.css";
import { LockCard } from "./lock-card.tsx";

type GatedPage = ListPortalPagesReply["items"][number]["page"];

/** A page of the portal behind its gate: what would open it stands where the page would. */
export function PageGate({ page, title, children }: { page: GatedPage; title: string; children: ReactNode }) {
  const { t, i18n } = useTranslation();
  const { vendor, partnerId } = usePartnerRoom();
  const query = useListPortalPages(vendor.id, partnerId);
  return (
    <Loaded query={query} skeleton={<Loading lines={4} />}>
      {({ items }) => {
        const found = items.find((item) => item.page === page);
        if (found?.lock)
          return (
            <Page title={title} state={t("gates.pageLocked", { vendor: vendor.name })}>
              <LockCard lock={found.lock} partnerId={partnerId} />
            </Page>
          );
        return (
          <>
            {found?.openUntil ? (
              <p className={classes.note} role="status">
                {t("gates.openUntil", { date: formatDate(found.openUntil, i18n.language, "long") })}
              </p>
            ) : null}
            {children}
          </>
        );
      }}
    </Loaded>
  );
}

/** The pages of the portal that are locked for this person. */
export function useLockedPages(): ReadonlySet<string> {
  const { vendor, partnerId } = usePartnerRoom();
  const { data } = useListPortalPages(vendor.id, partnerId);
  return new Set(data?.items.filter(({ open }) => !open).map(({ page }) => page));
}
