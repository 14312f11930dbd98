import { useGetAgreementVersion } from "@fairway/client";
import { SegmentedControl } from "@mantine/core";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { SidePanel } from "../../ui/dialog.tsx";
import { Section } from "../../ui/page.tsx";
import { Loaded, Loading } from "../../ui/states/index.ts";
import { useVendor } from "../session/room.tsx";
import { AgreementText } from "./agreement-text.tsx";
import classes from "./agreements.module.css";
import { ChangeList } from "./change-list.tsx";

type Props = { agreementId: string; versionId: string; onClose: () => void };

/** A version as partners read it, with what changed in it. */
export function VersionReader({ agreementId, versionId, onClose }: Props) {
  const { t } = useTranslation();
  const vendor = useVendor();
  const [locale, setLocale] = useState<string>();
  const query = useGetAgreementVersion(vendor.id, agreementId, versionId);
  return (
    <SidePanel
      title={query.data ? t("agreements.version", { number: query.data.number }) : t("agreements.read")}
      onClose={onClose}
      size={760}
    >
      <Loaded query={query} skeleton={<Loading lines={10} height={24} />}>
        {({ shown, changes }) => {
          const text = shown.find((one) => one.locale === locale) ?? shown[0];
          const own = changes.find((one) => one.locale === text?.locale);
          return (
            <div className={classes.stack}>
              {shown.length > 1 ? (
                <SegmentedControl
                  aria-label={t("agreements.language")}
                  value={text?.locale ?? "en"}
                  onChange={setLocale}
                  data={shown.map((one) => ({ value: one.locale, label: t(`agreements.languages.${one.locale}`) }))}
                />
              ) : null}
              {own ? (
                <Section title={t("agreements.changes")}>
                  <ChangeList changes={own.changes} />
                </Section>
              ) : null}
              {text ? (
                <Section title={text.title}>
                  <AgreementText text={text} />
                  <p className={classes.quiet}>{t("agreements.textDigest")}</p>
                  <p className={classes.digest}>{text.digest}</p>
                </Section>
              ) : null}
            </div>
          );
        }}
      </Loaded>
    </SidePanel>
  );
}
