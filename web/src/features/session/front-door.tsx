import { useEffect, type ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { languages, switchLanguage } from "../../i18n/index.ts";
import classes from "./front-door.module.css";

const names = { en: "English", de: "Deutsch" } as const;

/** The product's sign. */
export function BrandMark({ size = 32 }: { size?: number }) {
  return (
    <svg viewBox="0 0 32 32" width={size} height={size} aria-hidden>
      <rect width="32" height="32" rx="8" fill="var(--mantine-color-brand-6)" />
      <path
        d="M9 24 14 8M23 24 18 8M16 11v3M16 17v3M16 23v1"
        stroke="#fff"
        strokeWidth="2.4"
        strokeLinecap="round"
        fill="none"
      />
    </svg>
  );
}

/** The frame of the pages before somebody is signed in. */
export function FrontDoor({
  title,
  lead,
  aside,
  children,
}: {
  title: string;
  lead: string;
  aside?: ReactNode;
  children: ReactNode;
}) {
  const { i18n } = useTranslation();
  useEffect(() => {
    document.title = `${title} · Fairway`;
  }, [title]);
  return (
    <main className={classes.page} id="main">
      <div className={aside ? `${classes.columns} ${classes.two}` : classes.columns}>
        <div className={classes.card}>
          <p className={classes.brand}>
            <BrandMark />
            <span translate="no">{"Fairway"}</span>
          </p>
          <h1>{title}</h1>
          <p className={classes.lead}>{lead}</p>
          {children}
        </div>
        {aside}
      </div>
      <footer className={classes.foot}>
        {languages.map((l) => (
          <button
            key={l}
            type="button"
            lang={l}
            className={classes.language}
            aria-pressed={i18n.language === l}
            onClick={() => void switchLanguage(l)}
          >
            {names[l]}
          </button>
        ))}
      </footer>
    </main>
  );
}
