import type { PartnerResource } from "@fairway/client";
import { useTranslation } from "react-i18next";
import classes from "../library.module.css";

type Props = { file: PartnerResource["files"][number]; address: string; excerpt: string | null };

/** The file itself where the browser shows its kind, or the beginning of its text. */
export function Preview({ file, address, excerpt }: Props) {
  const { t } = useTranslation();
  const title = t("library.portal.previewOf", { name: file.name });
  if (file.type.startsWith("image/")) return <img className={classes.picture} src={address} alt={title} />;
  if (file.type === "application/pdf" && navigator.pdfViewerEnabled)
    return <iframe className={classes.frame} src={address} title={title} referrerPolicy="no-referrer" />;
  if (excerpt)
    return (
      <section aria-label={t("library.portal.excerpt")}>
        <h3>{t("library.portal.excerpt")}</h3>
        {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
        <div className={classes.excerpt} tabIndex={0} role="region" aria-label={title}>
          {excerpt}
        </div>
      </section>
    );
  return <p className={classes.note}>{t("library.portal.noPreview")}</p>;
}
