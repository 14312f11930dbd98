import { useListGates, type GetLibraryFacetsReply } from "@fairway/client";
import { Select, TextInput } from "@mantine/core";
import { useDebouncedCallback } from "@mantine/hooks";
import { useNavigate, useSearch } from "@tanstack/react-router";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { resourceDue, resourceKinds, resourceStatuses } from "../../lib/addresses.ts";
import { IconSearch } from "../../ui/icons.ts";
import { useVendor } from "../session/room.tsx";
import { languageName } from "./language.ts";
import classes from "./library.module.css";

const from = "/console/$vendor/library" as const;

type Pick = { label: string; every: string; value: string | undefined; data: { value: string; label: string }[] };

/** What the library is narrowed to; all of it stands in the address. */
export function Filters({ facets }: { facets: GetLibraryFacetsReply }) {
  const { t, i18n } = useTranslation();
  const vendor = useVendor();
  const search = useSearch({ from });
  const navigate = useNavigate({ from });
  const [words, setWords] = useState(search.q ?? "");
  const set = (change: Record<string, string | undefined>) =>
    void navigate({ search: (before) => ({ ...before, ...change }), replace: true, resetScroll: false });
  const look = useDebouncedCallback((q: string) => set({ q: q.trim() || undefined }), 250);
  const { data: gates } = useListGates(vendor.id, {});
  const picks: Record<"status" | "kind" | "tag" | "language" | "collection" | "gate" | "due", Pick> = {
    status: {
      label: t("library.statusLabel"),
      every: t("library.everyStatus"),
      value: search.status,
      data: resourceStatuses.map((value) => ({ value, label: t(`library.status.${value}`) })),
    },
    kind: {
      label: t("library.kindLabel"),
      every: t("library.everyKind"),
      value: search.kind,
      data: resourceKinds.map((value) => ({ value, label: t(`library.kind.${value}`) })),
    },
    tag: {
      label: t("library.tags"),
      every: t("library.everyTag"),
      value: search.tag,
      data: facets.tags.map((value) => ({ value, label: value })),
    },
    language: {
      label: t("library.languages"),
      every: t("library.everyLanguage"),
      value: search.language,
      data: facets.languages.map((value) => ({ value, label: languageName(value, i18n.language) })),
    },
    collection: {
      label: t("library.collections"),
      every: t("library.everyCollection"),
      value: search.collection,
      data: facets.collections.map(({ id, name }) => ({ value: id, label: name })),
    },
    gate: {
      label: t("library.gate"),
      every: t("library.everyGate"),
      value: search.gate,
      data: (gates?.items ?? []).map(({ id, label }) => ({ value: id, label })),
    },
    due: {
      label: t("library.everyDate"),
      every: t("library.everyDate"),
      value: search.due,
      data: resourceDue.map((value) => ({ value, label: t(`library.due.${value}`) })),
    },
  };
  return (
    <div className={classes.filters}>
      <TextInput
        className={classes.search ?? ""}
        type="search"
        aria-label={t("library.search")}
        placeholder={t("library.search")}
        leftSection={<IconSearch size={15} aria-hidden />}
        value={words}
        maxLength={200}
        onChange={(event) => {
          setWords(event.currentTarget.value);
          look(event.currentTarget.value);
        }}
      />
      {Object.entries(picks).map(([key, { label, every, value, data }]) =>
        data.length === 0 ? null : (
          <Select
            key={key}
            aria-label={label}
            placeholder={every}
            clearable
            data={data}
            value={value ?? null}
            onChange={(next) => set({ [key]: next ?? undefined })}
          />
        ),
      )}
    </div>
  );
}
