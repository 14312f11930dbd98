import { Button } from "@mantine/core";
import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { BrandMark } from "../session/front-door.tsx";
import classes from "./account.module.css";

/** The frame of pages that belong to a person and to no vendor. */
export function AccountFrame({ back = true, children }: { back?: boolean; children: ReactNode }) {
  const { t } = useTranslation();
  return (
    <div className={classes.page}>
      <header className={classes.bar}>
        <span className={classes.brand}>
          <BrandMark size={24} />
          <span translate="no">{"Fairway"}</span>
        </span>
        {back ? (
          <Button variant="default" renderRoot={(props) => <Link {...props} to="/" />}>
            {t("account.page.back")}
          </Button>
        ) : (
          <Button variant="subtle" color="gray" renderRoot={(props) => <Link {...props} to="/account" />}>
            {t("session.account")}
          </Button>
        )}
      </header>
      <main id="main" className={classes.body}>
        {children}
      </main>
    </div>
  );
}
