import { SegmentedControl, Select } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { areasOf, usePermissionWords, type Permission, type Side } from "../roles/index.ts";

export type Ask = "permission" | "person";

/** Which of the two questions is asked. */
export function AskChoice({ value, onChange }: { value: Ask; onChange: (ask: Ask) => void }) {
  const { t } = useTranslation();
  return (
    <SegmentedControl
      aria-label={t("whoMay.ask")}
      value={value}
      data={[
        { value: "permission", label: t("whoMay.asks.permission") },
        { value: "person", label: t("whoMay.asks.person") },
      ]}
      onChange={(next) => onChange(next === "person" ? "person" : "permission")}
    />
  );
}

type Props = { side: Side; value: Permission | null; onChange: (permission: Permission | null) => void };

/** A permission in words, by area. */
export function PermissionSelect({ side, value, onChange }: Props) {
  const { t } = useTranslation();
  const words = usePermissionWords();
  const areas = areasOf(side);
  return (
    <Select
      label={t("whoMay.permission")}
      placeholder={t("whoMay.choosePermission")}
      searchable
      data={areas.map((area) => ({
        group: words.area(area.key),
        items: area.permissions.map((one) => ({ value: one, label: words.permission(one) })),
      }))}
      value={value}
      onChange={(next) => onChange(areas.flatMap((area) => area.permissions).find((one) => one === next) ?? null)}
    />
  );
}

type Somebody = { id: string; name: string; email: string };

/** Somebody of a list. */
export function PersonSelect({
  people,
  value,
  onChange,
}: {
  people: readonly Somebody[];
  value: string | null;
  onChange: (id: string | null) => void;
}) {
  const { t } = useTranslation();
  return (
    <Select
      label={t("whoMay.person")}
      placeholder={t("whoMay.choosePerson")}
      searchable
      data={people.map(({ id, name, email }) => ({ value: id, label: `${name} (${email})` }))}
      value={value}
      onChange={onChange}
    />
  );
}
