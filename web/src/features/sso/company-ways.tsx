import { useFindSignInWays } from "@fairway/client";
import { Button } from "@mantine/core";
import { useEffect, useState } from "react";
import { useTranslation } from "react-i18next";
import { safeNext } from "../../lib/safe-next.ts";
import classes from "./company-ways.module.css";

const domainOf = (email: string): string => /^[^@\s]+@([a-z0-9-]+(?:\.[a-z0-9-]+)+)$/i.exec(email.trim())?.[1] ?? "";

/** The last value that has stood still for a moment. */
function useSettled(value: string): string {
  const [settled, setSettled] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(value), 300);
    return () => clearTimeout(timer);
  }, [value]);
  return settled;
}

/** Offers the sign-in of the company to which an address belongs; only the domain is asked for. */
export function CompanyWays({ email, next }: { email: string; next: string | undefined }) {
  const { t } = useTranslation();
  const domain = useSettled(domainOf(email));
  const ways = useFindSignInWays({ domain }, { query: { enabled: domain !== "", staleTime: 60_000 } });
  const items = domain === "" ? [] : (ways.data?.items ?? []);
  if (items.length === 0) return null;
  const hrefOf = (connection: string) =>
    `/v1/sso/start?${new URLSearchParams({ connection, returnTo: safeNext(next), hint: email.trim() })}`;
  return (
    <div className={classes.ways} role="status">
      {items.map(({ id, name, vendor }) => (
        <Button key={id} component="a" href={hrefOf(id)} size="sm" fullWidth>
          {items.length > 1 ? t("session.byCompanyAt", { name, vendor }) : t("session.byCompany", { name })}
        </Button>
      ))}
      {items.some(({ enforced }) => enforced) ? <p className={classes.note}>{t("session.companyAsks")}</p> : null}
    </div>
  );
}
