import type { GetApplicationStatusReply } from "@fairway/client";
import { useEffect, type ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { languages, switchLanguage } from "../../i18n/index.ts";
import { setBrand } from "../../ui/brand.ts";
import classes from "./apply.module.css";

type Vendor = Pick<GetApplicationStatusReply["vendor"], "name" | "branding">;
const names = { en: "English", de: "Deutsch" } as const;

/** The frame of the pages for who applies: in the vendor's name and colour. */
export function PublicFrame({
  vendor,
  title,
  offered = languages,
  children,
}: {
  vendor: Vendor | null;
  title: string;
  offered?: readonly ("en" | "de")[];
  children: ReactNode;
}) {
  const { i18n } = useTranslation();
  const color = vendor?.branding.color ?? null;
  useEffect(() => {
    setBrand(color);
    return () => setBrand(null);
  }, [color]);
  useEffect(() => {
    document.title = vendor ? `${title} · ${vendor.name}` : title;
  }, [title, vendor]);
  return (
    <main className={classes.page} id="main">
      <div className={classes.column}>
        {vendor ? (
          <p className={classes.brand} translate="no">
            {vendor.branding.logoUrl ? <img src={vendor.branding.logoUrl} alt="" height={32} /> : null}
            <span>{vendor.name}</span>
          </p>
        ) : null}
        <h1>{title}</h1>
        {children}
      </div>
      {offered.length > 1 ? (
        <footer className={classes.foot}>
          {offered.map((one) => (
            <button
              key={one}
              type="button"
              lang={one}
              className={classes.language}
              aria-pressed={i18n.language === one}
              onClick={() => void switchLanguage(one)}
            >
              {names[one]}
            </button>
          ))}
        </footer>
      ) : null}
    </main>
  );
}
