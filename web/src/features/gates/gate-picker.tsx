import { useListGates } from "@fairway/client";
import { Select } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { useProgram } from "../programs/use-program.ts";
import { useVendor } from "../session/room.tsx";

type Props = {
  value: string | null;
  onChange: (gateId: string | null) => void;
  label?: string;
  /** What no gate means; that it is open to everybody where absent. */
  none?: string;
  error?: string | undefined;
  disabled?: boolean;
};

/** Chooses the gate before something; none is for everybody. */
export function GatePicker({ value, onChange, label, none, error, disabled = false }: Props) {
  const { t } = useTranslation();
  const vendor = useVendor();
  const { program } = useProgram();
  const gates = useListGates(vendor.id, program ? { program: program.id } : {}).data?.items ?? [];
  const chosen = gates.find((gate) => gate.id === value);
  const gone = value !== null && gates.length > 0 && !chosen ? [{ value, label: t("gates.gone") }] : [];
  return (
    <Select
      label={label ?? t("gates.picker")}
      description={chosen?.says ?? none}
      placeholder={none === undefined ? t("gates.everyPartner") : ""}
      data={[...gates.map((gate) => ({ value: gate.id, label: gate.label })), ...gone]}
      value={value}
      onChange={onChange}
      error={error}
      disabled={disabled}
      clearable
      searchable
    />
  );
}
