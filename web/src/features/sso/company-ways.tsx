import { fairwayFetch, useFindSignInWays } from "@fairway/client";
import { Button } from "@mantine/core";
import { useMutation } from "@tanstack/react-query";
import { useEffect, useState } from "react";
import { useTranslation } from "react-i18next";
import { safeNext } from "../../lib/safe-next.ts";
import { Trouble } from "../../ui/trouble.tsx";
import classes from "./company-ways.module.css";

const domainOf = (email: string): string => /^[^@\s]+@([a-z0-9-]+(?:\.[a-z0-9-]+)+)$/i.exec(email.trim())?.[1] ?? "";

/** Asks where the company signs in. Posted, so that neither the page to go back to nor the person stands in an address. */
export const startAt = (input: { connection: string; returnTo: string; hint: string }): Promise<{ to: string }> =>
  fairwayFetch("/v1/sso/start", {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify(input),
  });

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
  const leave = useMutation({
    mutationFn: (connection: string) => startAt({ connection, returnTo: safeNext(next), hint: email.trim() }),
    onSuccess: ({ to }) => globalThis.location.assign(to),
  });
  const items = domain === "" ? [] : (ways.data?.items ?? []);
  if (items.length === 0) return null;
  return (
    <div className={classes.ways} role="status">
      <Trouble error={leave.error} />
      {items.map(({ id, name, vendor }) => (
        <Button
          key={id}
          size="sm"
          fullWidth
          loading={leave.isPending && leave.variables === id}
          onClick={() => leave.mutate(id)}
        >
          {items.length > 1 ? t("session.byCompanyAt", { name, vendor }) : t("session.byCompany", { name })}
        </Button>
      ))}
      {items.some(({ enforced }) => enforced) ? <p className={classes.note}>{t("session.companyAsks")}</p> : null}
    </div>
  );
}
