import { useListPeople, useListSegments } from "@fairway/client";
import { Button, MultiSelect, Select, TextInput } from "@mantine/core";
import { useDebouncedCallback } from "@mantine/hooks";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { churnRisks } from "../../lib/addresses.ts";
import { IconSearch, IconX } from "../../ui/icons.ts";
import { useProgram } from "../programs/use-program.ts";
import { useFacets } from "./use-facets.ts";
import { useVendor } from "../session/room.tsx";
import classes from "./partners.module.css";
import { isFiltered, usePartnersView } from "./use-partners-view.ts";

const statuses = ["active", "ended"] as const;

type Option = { value: string; label: string };
type PickProps = { label: string; data: Option[]; value: string[] | undefined; onChange: (value: string[]) => void };

function Pick({ label, data, value, onChange }: PickProps) {
  if (!data.length) return null;
  return (
    <MultiSelect
      className={(value?.length ? classes.picked : classes.pick) ?? ""}
      size="xs"
      aria-label={label}
      placeholder={value?.length ? "" : label}
      data={data}
      value={value ?? []}
      onChange={onChange}
      searchable={data.length > 8}
      clearable
      hidePickedOptions={false}
      comboboxProps={{ width: "max-content", position: "bottom-start" }}
    />
  );
}

type PickOneProps = {
  label: string;
  data: Option[];
  value: string | undefined;
  onChange: (value: string | null) => void;
};

function PickOne({ label, data, value, onChange }: PickOneProps) {
  if (!data.length) return null;
  return (
    <Select
      className={(value ? classes.picked : classes.pick) ?? ""}
      size="xs"
      aria-label={label}
      placeholder={label}
      data={data}
      value={value ?? null}
      onChange={onChange}
      clearable
      comboboxProps={{ width: "max-content", position: "bottom-start" }}
    />
  );
}

function Query() {
  const { t } = useTranslation();
  const { view, set } = usePartnersView();
  const [text, setText] = useState(view.q ?? "");
  const send = useDebouncedCallback((q: string) => set({ q: q || undefined }), 200);
  return (
    <TextInput
      className={classes.query ?? ""}
      type="search"
      size="xs"
      leftSection={<IconSearch size={14} aria-hidden />}
      aria-label={t("partners.filter")}
      placeholder={t("partners.filter")}
      value={text}
      onChange={(e) => {
        setText(e.currentTarget.value);
        send(e.currentTarget.value.trim());
      }}
    />
  );
}

/** Filters of the partners table; all of them live in the address. */
export function Filters() {
  const { t } = useTranslation();
  const vendor = useVendor();
  const { program } = useProgram();
  const facets = useFacets().data;
  const managers = useListPeople(vendor.id).data?.items ?? [];
  const segments = useListSegments(vendor.id, program ? { program: program.id } : {}).data?.items ?? [];
  const { view, set, clear } = usePartnersView();
  const [cleared, setCleared] = useState(0);
  const trackOf = (key: string) => program?.tracks.find((track) => track.key === key)?.label ?? key;
  const count = (value: string, n: number): Option => ({ value, label: `${value} (${n})` });
  const several = (program?.tracks.length ?? 0) > 1;
  const tiers = (facets?.tiers ?? []).map((f) => ({
    value: `${f.track}:${f.tier}`,
    label: `${several ? `${trackOf(f.track)}: ` : ""}${f.tier} (${f.count})`,
  }));
  const list = (value: string[]) => (value.length ? value : undefined);
  return (
    <div className={classes.filters} role="search">
      <Query key={cleared} />
      <Pick label={t("partners.tier")} data={tiers} value={view.tier} onChange={(v) => set({ tier: list(v) })} />
      <Pick
        label={t("partners.type")}
        data={(facets?.types ?? []).map((f) => count(f.value, f.count))}
        value={view.type}
        onChange={(v) => set({ type: list(v) })}
      />
      <Pick
        label={t("partners.region")}
        data={(facets?.regions ?? []).map((f) => count(f.value, f.count))}
        value={view.region}
        onChange={(v) => set({ region: list(v) })}
      />
      <Pick
        label={t("partners.country")}
        data={(facets?.countries ?? []).map((f) => count(f.value, f.count))}
        value={view.country}
        onChange={(v) => set({ country: list(v) })}
      />
      <PickOne
        label={t("partners.status")}
        data={statuses.map((s) => ({ value: s, label: t(`partners.${s}`) }))}
        value={view.status}
        onChange={(v) => set({ status: statuses.find((s) => s === v) })}
      />
      <PickOne
        label={t("partners.managerShort")}
        data={managers.map((p) => ({ value: p.id, label: p.name }))}
        value={view.manager}
        onChange={(v) => set({ manager: v ?? undefined })}
      />
      <PickOne
        label={t("segments.name")}
        data={segments.map((s) => ({ value: s.id, label: `${s.label} (${s.members})` }))}
        value={view.segment}
        onChange={(v) => set({ segment: v ?? undefined })}
      />
      <PickOne
        label={t("record.health.filter")}
        data={churnRisks.map((one) => ({ value: one, label: t(`record.health.risks.${one}`) }))}
        value={view.risk}
        onChange={(v) => set({ risk: churnRisks.find((one) => one === v) })}
      />
      {isFiltered(view) ? (
        <Button
          variant="subtle"
          leftSection={<IconX size={14} aria-hidden />}
          onClick={() => {
            clear();
            setCleared(cleared + 1);
          }}
        >
          {t("partners.clear")}
        </Button>
      ) : null}
    </div>
  );
}
