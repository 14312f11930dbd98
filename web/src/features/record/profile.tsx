import {
  plainLink,
  useGetCompanyProfile,
  usePutPartnerLogo,
  useSaveCompanyProfile,
  type CompanyProfile,
} from "@fairway/client";
import { Button, FileButton } from "@mantine/core";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { Panel, Section } from "../../ui/page.tsx";
import { Loaded } from "../../ui/states/index.ts";
import { failed, said } from "../../ui/toast.ts";
import { useVendor } from "../session/room.tsx";
import { listOf, RecordForm, textOf, type Field, type Values } from "./record-form.tsx";
import classes from "./record.module.css";
import { useFresh } from "./use-fresh.ts";
import { useSizeCheck } from "./use-size-check.ts";
import { useNone } from "./use-none.ts";

const texts = ["website", "street", "postalCode", "city", "region", "country", "phone", "email"] as const;

const valuesOf = (profile: CompanyProfile): Values => ({
  ...Object.fromEntries(texts.map((key) => [key, profile[key] ?? ""])),
  description: profile.description ?? "",
  languages: profile.languages,
});

function useFields(): Field[] {
  const { t } = useTranslation();
  return [
    ...texts.map((key): Field => ({ key, label: t(`record.profile.${key}`) })),
    { key: "languages", label: t("record.profile.languages"), kind: "tags", help: t("record.profile.languagesHelp") },
    { key: "description", label: t("record.profile.description"), kind: "area", maxLength: 4000 },
  ];
}

function EditProfile({
  partnerId,
  profile,
  onClose,
}: {
  partnerId: string;
  profile: CompanyProfile;
  onClose: () => void;
}) {
  const { t } = useTranslation();
  const vendor = useVendor();
  const fresh = useFresh();
  const save = useSaveCompanyProfile();
  const send = async (values: Values) => {
    const data = {
      revision: profile.revision,
      ...Object.fromEntries(texts.map((key) => [key, textOf(values, key)])),
      description: textOf(values, "description"),
      languages: listOf(values, "languages"),
    };
    await save.mutateAsync({ vendorId: vendor.id, partnerId, data });
    await fresh();
  };
  return (
    <RecordForm
      title={t("record.profile.edit")}
      fields={useFields()}
      initial={valuesOf(profile)}
      save={send}
      done={t("record.saved")}
      onClose={onClose}
    />
  );
}

const mostLogoBytes = 512 * 1024;

function LogoButton({ partnerId }: { partnerId: string }) {
  const { t } = useTranslation();
  const vendor = useVendor();
  const fresh = useFresh();
  const put = usePutPartnerLogo();
  const fits = useSizeCheck(mostLogoBytes);
  const send = async (file: File | null) => {
    if (!file || !fits(file)) return;
    await put.mutateAsync({ vendorId: vendor.id, partnerId, data: file });
    await fresh();
    said(t("record.profile.logoSaved"));
  };
  return (
    <FileButton accept="image/png,image/jpeg,image/webp" onChange={(file) => void send(file).catch(failed)}>
      {(props) => (
        <Button variant="default" size="xs" loading={put.isPending} {...props}>
          {t("record.profile.logo")}
        </Button>
      )}
    </FileButton>
  );
}

function useTerms(profile: CompanyProfile, locale: string): { name: string; value: string }[] {
  const { t } = useTranslation();
  const languages = new Intl.DisplayNames(locale, { type: "language" });
  const place = [profile.postalCode, profile.city].filter(Boolean).join(" ");
  const address = [profile.street, place, profile.region, profile.country].filter(Boolean).join(", ");
  return [
    { name: t("record.profile.address"), value: address },
    { name: t("record.profile.website"), value: profile.website?.replace(/^https?:\/\//, "") ?? "" },
    { name: t("record.profile.phone"), value: profile.phone ?? "" },
    { name: t("record.profile.email"), value: profile.email ?? "" },
    {
      name: t("record.profile.languages"),
      value: profile.languages.map((code) => languages.of(code) ?? code).join(", "),
    },
    { name: t("record.profile.description"), value: profile.description ?? "" },
  ].filter(({ value }) => value !== "");
}

function Shown({ profile }: { profile: CompanyProfile }) {
  const { t, i18n } = useTranslation();
  const none = useNone();
  const terms = useTerms(profile, i18n.language);
  if (terms.length === 0 && profile.logoUrl === null) return <p className={classes.note}>{none("profile")}</p>;
  return (
    <div className={classes.company}>
      {profile.logoUrl ? (
        <img className={classes.logo} src={plainLink(profile.logoUrl)} alt={t("record.profile.logoAlt")} />
      ) : null}
      <dl className={classes.terms}>
        {terms.map(({ name, value }) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
    </div>
  );
}

/** How a partner presents itself, with logo and address. */
export function CompanyProfileSection({ partnerId }: { partnerId: string }) {
  const { t } = useTranslation();
  const vendor = useVendor();
  const query = useGetCompanyProfile(vendor.id, partnerId);
  const [editing, setEditing] = useState(false);
  const tools = query.data?.can["edit"] ? (
    <div className={classes.buttons}>
      <LogoButton partnerId={partnerId} />
      <Button variant="default" size="xs" onClick={() => setEditing(true)}>
        {t("record.profile.edit")}
      </Button>
    </div>
  ) : null;
  return (
    <Section title={t("record.profile.title")} aside={tools}>
      <Loaded query={query}>
        {(profile) => (
          <Panel>
            <Shown profile={profile} />
            {editing ? <EditProfile partnerId={partnerId} profile={profile} onClose={() => setEditing(false)} /> : null}
          </Panel>
        )}
      </Loaded>
    </Section>
  );
}
