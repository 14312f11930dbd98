import { useGetMe } from "@fairway/client";
import { Button } from "@mantine/core";
import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { safeNext } from "../../lib/safe-next.ts";
import { BrandMark } from "../session/front-door.tsx";
import { useOwnLanguage } from "../session/use-own-language.ts";
import { useSignOut } from "../session/use-sign-out.ts";
import classes from "./account.module.css";

type Props = {
  back?: boolean;
  /** Where the way back leads; the start where absent. */
  next?: string | undefined;
  children: ReactNode;
};

/** The frame of pages that belong to a person and to no vendor, with the way out. */
export function AccountFrame({ back = true, next, children }: Props) {
  const { t } = useTranslation();
  const leave = useSignOut();
  useOwnLanguage(useGetMe().data);
  return (
    <div className={classes.page}>
      <header className={classes.bar}>
        <span className={classes.brand}>
          <BrandMark size={24} />
          <span translate="no">{"Fairway"}</span>
        </span>
        <span className={classes.pair}>
          {back ? (
            <Button variant="default" renderRoot={(props) => <Link {...props} to={safeNext(next)} />}>
              {t("session.back")}
            </Button>
          ) : (
            <Button variant="subtle" color="gray" renderRoot={(props) => <Link {...props} to="/account" />}>
              {t("session.account")}
            </Button>
          )}
          <Button variant="subtle" color="gray" onClick={leave}>
            {t("shell.signOut")}
          </Button>
        </span>
      </header>
      <main id="main" className={classes.body}>
        {children}
      </main>
    </div>
  );
}
