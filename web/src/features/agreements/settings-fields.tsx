import { useGetPartnerFacets, useListSegments, useListPrograms, type Agreement } from "@fairway/client";
import { Checkbox, MultiSelect, Select, TextInput } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { errorAt } from "../../lib/errors.ts";
import { SpanInput } from "../../ui/span.tsx";
import { useRoles } from "../people/use-roles.ts";
import { useVendor } from "../session/room.tsx";
import classes from "./agreements.module.css";

/** What somebody chooses of an agreement beside its text. */
export type Settings = {
  name: { en: string; de: string };
  required: boolean;
  types: string[];
  tracks: string[];
  segmentId: string | null;
  signerRoles: string[];
  namedSignatories: boolean;
  countersigned: boolean;
  lasts: string;
};

export const noSettings: Settings = {
  name: { en: "", de: "" },
  required: true,
  types: [],
  tracks: [],
  segmentId: null,
  signerRoles: ["administrator"],
  namedSignatories: true,
  countersigned: false,
  lasts: "",
};

export const settingsOf = (agreement: Agreement): Settings => ({
  name: { en: agreement.name.en, de: agreement.name.de ?? "" },
  required: agreement.required,
  types: agreement.types,
  tracks: agreement.tracks,
  segmentId: agreement.segment?.id ?? null,
  signerRoles: agreement.signerRoles,
  namedSignatories: agreement.namedSignatories,
  countersigned: agreement.countersigned,
  lasts: agreement.lasts ?? "",
});

/** As the server takes them. */
export const settingsToSend = ({ name, lasts, ...rest }: Settings) => ({
  ...rest,
  name: name.de.trim() === "" ? { en: name.en } : name,
  lasts: lasts.trim() === "" ? null : lasts,
});

/** What these fields show problems of. */
export const settingsFields = ["name", "types", "tracks", "segmentId", "signerRoles", "lasts"] as const;

type Props = { settings: Settings; errors: Record<string, string>; onChange: (settings: Settings) => void };

function ForWhom({ settings, errors, onChange }: Props) {
  const { t } = useTranslation();
  const vendor = useVendor();
  const facets = useGetPartnerFacets(vendor.id);
  const segments = useListSegments(vendor.id);
  const programs = useListPrograms(vendor.id);
  const tracks = programs.data?.items.flatMap((program) => program.tracks) ?? [];
  return (
    <>
      <p className={classes.quiet}>{t("agreements.forWhomHelp")}</p>
      <div className={classes.pair}>
        <MultiSelect
          label={t("agreements.types")}
          data={facets.data?.types.map(({ value }) => value) ?? []}
          value={settings.types}
          error={errorAt(errors, "types")}
          onChange={(types) => onChange({ ...settings, types })}
          clearable
        />
        <MultiSelect
          label={t("agreements.tracks")}
          data={tracks.map(({ key, label }) => ({ value: key, label }))}
          value={settings.tracks}
          error={errorAt(errors, "tracks")}
          onChange={(next) => onChange({ ...settings, tracks: next })}
          clearable
        />
        <Select
          label={t("agreements.segment")}
          data={segments.data?.items.map(({ id, label }) => ({ value: id, label })) ?? []}
          value={settings.segmentId}
          error={errors["segmentId"]}
          onChange={(segmentId) => onChange({ ...settings, segmentId })}
          clearable
        />
      </div>
    </>
  );
}

function WhoSigns({ settings, errors, onChange }: Props) {
  const { t } = useTranslation();
  const roles = useRoles("partner", settings.signerRoles);
  const tick = (key: "required" | "namedSignatories" | "countersigned") => (
    <Checkbox
      key={key}
      label={t(`agreements.settings.${key}`)}
      checked={settings[key]}
      onChange={(e) => onChange({ ...settings, [key]: e.currentTarget.checked })}
    />
  );
  return (
    <>
      <div className={classes.pair}>
        <MultiSelect
          label={t("agreements.signerRoles")}
          data={roles}
          value={settings.signerRoles}
          error={errorAt(errors, "signerRoles")}
          onChange={(signerRoles) => onChange({ ...settings, signerRoles })}
        />
        <SpanInput
          label={t("agreements.lasts")}
          value={settings.lasts}
          error={errors["lasts"]}
          onChange={(lasts) => onChange({ ...settings, lasts })}
        />
      </div>
      {(["required", "namedSignatories", "countersigned"] as const).map(tick)}
    </>
  );
}

/** For whom an agreement is, and who may sign it. */
export function SettingsFields(props: Props) {
  const { t } = useTranslation();
  const { settings, errors, onChange } = props;
  return (
    <>
      <div className={classes.pair}>
        {(["en", "de"] as const).map((language) => (
          <TextInput
            key={language}
            label={t("agreements.nameIn", { language: t(`agreements.languages.${language}`) })}
            required={language === "en"}
            maxLength={160}
            value={settings.name[language]}
            error={errors[`name.${language}`] ?? (language === "en" ? errors["name"] : undefined)}
            onChange={(e) => onChange({ ...settings, name: { ...settings.name, [language]: e.currentTarget.value } })}
          />
        ))}
      </div>
      <ForWhom {...props} />
      <WhoSigns {...props} />
    </>
  );
}
