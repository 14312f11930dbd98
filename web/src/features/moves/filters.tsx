import { Button, Select, Switch, TextInput } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { moveCauses, moveOutcomes, moveWays } from "../../lib/addresses.ts";
import { useProgram } from "../programs/use-program.ts";
import classes from "./moves.module.css";
import { isNarrowed, useMovesView } from "./use-moves.ts";

type PickProps<T extends string> = {
  label: string;
  data: readonly { value: T; label: string }[];
  value: T | undefined;
  onChange: (value: T | undefined) => void;
};

function Pick<T extends string>({ label, data, value, onChange }: PickProps<T>) {
  return (
    <Select
      size="xs"
      className={classes.pick ?? ""}
      aria-label={label}
      placeholder={label}
      data={[...data]}
      value={value ?? null}
      onChange={(next) => onChange(data.find((option) => option.value === next)?.value)}
      clearable
      comboboxProps={{ width: "max-content", position: "bottom-start" }}
    />
  );
}

function Day({ which }: { which: "from" | "to" }) {
  const { t } = useTranslation();
  const { view, set } = useMovesView();
  return (
    <label className={classes.day}>
      <span>{t(`moves.filter.${which}`)}</span>
      <TextInput
        size="xs"
        type="date"
        value={view[which] ?? ""}
        onChange={(event) => set({ [which]: event.currentTarget.value || undefined })}
      />
    </label>
  );
}

/** Filters of the moves, kept in the address. */
export function MoveFilters({ which }: { which: "coming" | "recent" }) {
  const { t } = useTranslation();
  const { view, set, clear } = useMovesView();
  const { program } = useProgram();
  const tracks = (program?.tracks ?? []).map(({ key, label }) => ({ value: key, label }));
  const ways = moveWays.map((value) => ({ value, label: t(`moves.ways.${value}`) }));
  const causes = moveCauses.map((value) => ({ value, label: t(`moves.causes.${value}`) }));
  const outcomes = moveOutcomes.map((value) => ({ value, label: t(`moves.statuses.${value}`) }));
  return (
    <div className={classes.filters}>
      <Pick label={t("moves.way")} data={ways} value={view.direction} onChange={(direction) => set({ direction })} />
      {tracks.length > 1 ? (
        <Pick label={t("moves.track")} data={tracks} value={view.track} onChange={(track) => set({ track })} />
      ) : null}
      {which === "recent" ? (
        <>
          <Pick label={t("moves.status")} data={outcomes} value={view.status} onChange={(status) => set({ status })} />
          <Pick label={t("moves.cause")} data={causes} value={view.cause} onChange={(cause) => set({ cause })} />
        </>
      ) : null}
      <Day which="from" />
      <Day which="to" />
      <Switch
        size="xs"
        label={t("moves.mine")}
        checked={view.mine === true}
        onChange={(event) => set({ mine: event.currentTarget.checked ? true : undefined })}
      />
      {isNarrowed(view) ? (
        <Button size="compact-xs" variant="subtle" color="gray" onClick={clear}>
          {t("moves.clear")}
        </Button>
      ) : null}
    </div>
  );
}
