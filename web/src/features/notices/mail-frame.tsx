import type { MailPreview } from "@fairway/client";
import { useTranslation } from "react-i18next";
import classes from "./notices.module.css";

/**
 * A mail as it will look, drawn apart from the page and without reach to it. Tools that look at pages may run inside; the
 * page's security policy lets nothing else run, and nothing come from elsewhere.
 */
export function MailFrame({ mail, title }: { mail: Pick<MailPreview, "subject" | "html">; title: string }) {
  const { t } = useTranslation();
  return (
    <div>
      <p className={classes.quiet}>{`${t("notices.preview.subject")}: ${mail.subject}`}</p>
      <iframe className={classes.frame} title={title} srcDoc={mail.html} sandbox="allow-scripts" />
    </div>
  );
}
