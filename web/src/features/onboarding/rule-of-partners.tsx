import { useGetProgram, useListPrograms } from "@fairway/client";
import { Select, TextInput } from "@mantine/core";
import { useMemo } from "react";
import { useTranslation } from "react-i18next";
import { outlineOf } from "../designer/document/outline.ts";
import { dataOf } from "../designer/document/read.ts";
import { RuleField } from "../segments/rule-field.tsx";
import { useVendor } from "../session/room.tsx";

type Props = { error: string | undefined };

/** The program by which checklists go: the vendor's first. */
function useFirstProgram(): string | null {
  const vendor = useVendor();
  return useListPrograms(vendor.id).data?.items[0]?.id ?? null;
}

/** A rule over what is measured of a partner. */
export function RuleOfPartners({ rule, error, onChange }: Props & { rule: string; onChange: (rule: string) => void }) {
  const { t } = useTranslation();
  const programId = useFirstProgram();
  if (programId === null)
    return (
      <TextInput
        label={t("onboarding.rule")}
        description={t("onboarding.needsProgram")}
        value={rule}
        error={error}
        onChange={(event) => onChange(event.currentTarget.value)}
      />
    );
  return (
    <RuleField
      segments
      label={t("onboarding.rule")}
      programId={programId}
      rule={rule}
      error={error}
      onChange={onChange}
    />
  );
}

/** One of the kinds of facts that the program in force knows. */
export function FactKind({ value, error, onChange }: Props & { value: string; onChange: (kind: string) => void }) {
  const { t, i18n } = useTranslation();
  const vendor = useVendor();
  const programId = useFirstProgram();
  const { data } = useGetProgram(vendor.id, programId ?? "", { query: { enabled: programId !== null } });
  const source = data?.source ?? null;
  const kinds = useMemo(() => {
    const read = source === null ? null : dataOf(source);
    return read ? outlineOf(read, i18n.language).kinds.map(({ key, label }) => ({ value: key, label })) : [];
  }, [source, i18n.language]);
  const known =
    kinds.some((kind) => kind.value === value) || value === "" ? kinds : [...kinds, { value, label: value }];
  return (
    <Select
      label={t("onboarding.factKind")}
      description={programId === null ? t("onboarding.needsProgram") : undefined}
      required
      searchable
      allowDeselect={false}
      data={known}
      value={value === "" ? null : value}
      error={error}
      onChange={(kind) => onChange(kind ?? "")}
    />
  );
}
