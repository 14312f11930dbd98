import { useGetPartnerFacets, useListSegments, type Audience } from "@fairway/client";
import { MultiSelect, Select } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { useProgram } from "../programs/use-program.ts";
import { useVendor } from "../session/room.tsx";
import classes from "./notices.module.css";

type Props = { audience: Audience; onChange: (audience: Audience) => void };

/** Who an announcement is for. */
export function AudienceFields({ audience, onChange }: Props) {
  const { t } = useTranslation();
  const vendor = useVendor();
  const facets = useGetPartnerFacets(vendor.id);
  const segments = useListSegments(vendor.id);
  const { program } = useProgram();
  const set = (change: Partial<Audience>) => onChange({ ...audience, ...change });
  const tiers = program?.tracks.flatMap((track) =>
    track.tiers.map((tier) => ({ value: `${track.key}:${tier}`, label: `${track.label}: ${tier}` })),
  );
  return (
    <fieldset className={classes.who}>
      <legend className={classes.legend}>{t("notices.announcement.who")}</legend>
      <p className={classes.quiet}>{t("notices.announcement.whoHelp")}</p>
      <Select
        label={t("notices.announcement.segment")}
        placeholder={t("notices.announcement.everybody")}
        data={segments.data?.items.map(({ id, label }) => ({ value: id, label })) ?? []}
        value={audience.segment}
        onChange={(segment) => set({ segment })}
        clearable
        searchable
      />
      <MultiSelect
        label={t("notices.announcement.tiers")}
        data={tiers ?? []}
        value={audience.tiers}
        onChange={(next) => set({ tiers: next })}
        clearable
      />
      <MultiSelect
        label={t("notices.announcement.types")}
        data={facets.data?.types.map(({ value }) => value) ?? []}
        value={audience.types}
        onChange={(next) => set({ types: next })}
        clearable
      />
      <MultiSelect
        label={t("notices.announcement.regions")}
        data={facets.data?.regions.map(({ value }) => value) ?? []}
        value={audience.regions}
        onChange={(next) => set({ regions: next })}
        clearable
        searchable
      />
    </fieldset>
  );
}
