import type { PlanDate } from "@fairway/client";
import { Button, Select, Switch, TextInput } from "@mantine/core";
import { useDebouncedCallback } from "@mantine/hooks";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { planDirections } from "../../lib/addresses.ts";
import { IconSearch, IconX } from "../../ui/icons.ts";
import { usePlaceName } from "./use-place-name.ts";
import { placesOf } from "./flow-layout.ts";
import classes from "./plan.module.css";
import { benefitsOf, isNarrowed, useLineView } from "./use-plan.ts";

type Option = { value: string; label: string };
type PickProps = {
  label: string;
  /** What is shown while nothing is chosen, where that is not the label. */
  empty?: string;
  data: Option[];
  value: string | undefined;
  onChange: (value: string | undefined) => void;
};

function Pick({ label, empty = label, data, value, onChange }: PickProps) {
  if (data.length < 2 && value === undefined) return null;
  return (
    <Select
      className={classes.pick ?? ""}
      size="xs"
      aria-label={label}
      placeholder={empty}
      data={data}
      value={value ?? null}
      onChange={(next) => onChange(next ?? undefined)}
      clearable
      comboboxProps={{ width: "max-content", position: "bottom-start" }}
    />
  );
}

function Find() {
  const { t } = useTranslation();
  const { view, set } = useLineView();
  const [text, setText] = useState(view.q ?? "");
  const ask = useDebouncedCallback((q: string) => set({ q: q || undefined }), 250);
  return (
    <TextInput
      className={classes.find ?? ""}
      size="xs"
      type="search"
      aria-label={t("plan.lines.search")}
      placeholder={t("plan.lines.search")}
      leftSection={<IconSearch size={14} aria-hidden />}
      value={text}
      onChange={(event) => {
        setText(event.currentTarget.value);
        ask(event.currentTarget.value);
      }}
    />
  );
}

/** What may be chosen, from what the plan found. */
function useOptions(result: PlanDate) {
  const { t } = useTranslation();
  const { view } = useLineView();
  const nameOf = usePlaceName();
  const things = [
    ...result.tracks.map(({ track, label }) => ({ value: track, label })),
    ...result.badges.map(({ key, label }) => ({ value: key, label: `${t("plan.lines.badge")}: ${label}` })),
    ...benefitsOf(result).map(({ key, label }) => ({ value: key, label: `${t("plan.lines.benefit")}: ${label}` })),
  ];
  const track = result.tracks.find((one) => one.track === view.track) ?? result.tracks[0];
  const tiers = track ? placesOf(track).map((value) => ({ value, label: nameOf(value) })) : [];
  const groups = (kind: string) =>
    result.groups
      .filter((group) => group.kind === kind && group.key !== "" && group.moved > 0)
      .map((group) => ({ value: group.key, label: group.label }))
      .toSorted((a, b) => a.label.localeCompare(b.label));
  const directions = planDirections.map((value) => ({ value, label: t(`plan.lines.directions.${value}`) }));
  return { things, tiers, directions, regions: groups("region"), types: groups("type") };
}

/** Filters of the lines, kept in the address. */
export function LineFilters({ result }: { result: PlanDate }) {
  const { t } = useTranslation();
  const { view, set, clear } = useLineView();
  const { things, tiers, directions, regions, types } = useOptions(result);
  const requirement = result.requirements.find(
    (one) => String(one.piece) === view.missing && one.track === view.track && one.tier === (view.from ?? null),
  );
  return (
    <div className={classes.filters}>
      <Find key={view.q === undefined ? "empty" : "asked"} />
      <Pick
        label={t("plan.lines.direction")}
        empty={t("plan.lines.any")}
        data={directions}
        value={view.direction}
        onChange={(next) => set({ direction: planDirections.find((d) => d === next) })}
      />
      <Pick label={t("plan.lines.track")} data={things} value={view.track} onChange={(track) => set({ track })} />
      <Pick label={t("plan.lines.from")} data={tiers} value={view.from} onChange={(from) => set({ from })} />
      <Pick label={t("plan.lines.to")} data={tiers} value={view.to} onChange={(to) => set({ to })} />
      <Pick label={t("plan.groups.region")} data={regions} value={view.region} onChange={(region) => set({ region })} />
      <Pick label={t("plan.groups.type")} data={types} value={view.type} onChange={(type) => set({ type })} />
      <Switch
        size="xs"
        label={t("plan.lines.firstOnly")}
        checked={view.first ?? false}
        onChange={(event) => set({ first: event.currentTarget.checked || undefined })}
      />
      {view.missing === undefined ? null : (
        <Button
          size="compact-xs"
          variant="light"
          rightSection={<IconX size={12} aria-hidden />}
          onClick={() => set({ missing: undefined })}
        >
          {t("plan.lines.missing", { what: requirement?.says ?? view.missing })}
        </Button>
      )}
      {isNarrowed(view) ? (
        <Button size="compact-xs" variant="subtle" color="gray" onClick={clear}>
          {t("plan.lines.clear")}
        </Button>
      ) : null}
    </div>
  );
}
