import { Select } from "@mantine/core";
import { useNavigate } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { useProgram } from "./use-program.ts";

/** What of an address speaks of one program alone, and means nothing beside another. */
const ofOneProgram = { track: undefined, tier: undefined, sort: undefined, columns: undefined };

/** Chooses among several programs; nothing where there is only one. */
export function ProgramPick({ which = "active" }: { which?: "active" | "all" }) {
  const { t } = useTranslation();
  const { programs, program } = useProgram(which);
  const navigate = useNavigate();
  if (programs.length < 2 || !program) return null;
  const choose = (id: string | null) =>
    void navigate({ to: ".", search: (before) => ({ ...before, ...ofOneProgram, program: id ?? undefined }) });
  return (
    <Select
      size="xs"
      aria-label={t("program.choose")}
      allowDeselect={false}
      data={programs.map((p) => ({
        value: p.id,
        label: p.activeVersion === null ? t("versions.notInForce", { name: p.name }) : p.name,
      }))}
      value={program.id}
      onChange={choose}
    />
  );
}
