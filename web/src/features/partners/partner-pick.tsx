import { useListPartners, type Partner } from "@fairway/client";
import { Select } from "@mantine/core";
import { useDebouncedValue } from "@mantine/hooks";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useVendor } from "../session/room.tsx";

type Props = {
  label: string;
  description?: string;
  placeholder?: string;
  value: string | null;
  onChange: (id: string | null) => void;
  required?: boolean;
  autoFocus?: boolean;
  error?: string | undefined;
  /** A partner that may not be chosen. */
  except?: string;
  /** Partners whose membership has ended too. */
  withEnded?: boolean;
};

const called = ({ name, reference }: Pick<Partner, "name" | "reference">): string => `${name} (${reference})`;

/** One partner, found by a part of its name or number. */
export function PartnerPick({ label, value, onChange, except, withEnded = false, autoFocus = false, ...rest }: Props) {
  const { t } = useTranslation();
  const vendor = useVendor();
  const [typed, setTyped] = useState("");
  const [chosen, setChosen] = useState<{ value: string; label: string } | null>(null);
  const [q] = useDebouncedValue(typed === chosen?.label ? "" : typed.trim(), 250);
  const query = useListPartners(vendor.id, {
    limit: 20,
    ...(q ? { q } : {}),
    ...(withEnded ? {} : { status: "active" as const }),
  });
  const found = (query.data?.items ?? [])
    .filter(({ id }) => id !== except)
    .map((partner) => ({ value: partner.id, label: called(partner) }));
  const kept = chosen && chosen.value === value && !found.some((one) => one.value === value) ? [chosen] : [];
  const optional = rest.required
    ? {}
    : { clearable: true, clearButtonProps: { "aria-label": t("partners.pick.clear") } };
  return (
    <Select
      label={label}
      {...rest}
      {...optional}
      searchable
      data-autofocus={autoFocus || undefined}
      data={[...kept, ...found]}
      filter={({ options }) => options}
      searchValue={typed}
      onSearchChange={setTyped}
      nothingFoundMessage={query.isFetching ? t("partners.pick.looking") : t("partners.pick.nobody")}
      value={value}
      onChange={(next) => {
        setChosen(found.find((one) => one.value === next) ?? null);
        onChange(next);
      }}
    />
  );
}
