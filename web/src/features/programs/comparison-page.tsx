import {
  useCompareProgramVersions,
  useListProgramVersions,
  type ProgramComparison,
  type ProgramVersion,
} from "@fairway/client";
import { Button, Select } from "@mantine/core";
import { Link, useNavigate, useSearch } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { IconSwap } from "../../ui/icons.ts";
import { Page, Section } from "../../ui/page.tsx";
import { Empty, Loaded } from "../../ui/states/index.ts";
import { useVendor } from "../session/room.tsx";
import classes from "./comparison.module.css";
import { useProgram } from "./use-program.ts";
import { inTimelineOrder, useVersionWords } from "./version-words.ts";

type Change = ProgramComparison["groups"][number]["changes"][number];

function ChangeRow({ change }: { change: Change }) {
  const { t } = useTranslation();
  const isLong = (change.from?.length ?? 0) > 160 || (change.to?.length ?? 0) > 160;
  return (
    <li className={classes.change} data-kind={change.kind}>
      <span className={classes.kind}>{t(`versions.compare.kinds.${change.kind}`)}</span>
      <div className={classes.says}>
        <p>{change.says}</p>
        {isLong ? (
          <dl className={classes.texts}>
            <dt>{t("versions.compare.before")}</dt>
            <dd>{change.from ?? "–"}</dd>
            <dt>{t("versions.compare.after")}</dt>
            <dd>{change.to ?? "–"}</dd>
          </dl>
        ) : null}
      </div>
      {change.path ? (
        <code className={classes.path} title={t("versions.compare.place", { path: change.path })}>
          {change.path}
        </code>
      ) : null}
    </li>
  );
}

/** The changes, part by part. */
export function ChangeList({ comparison }: { comparison: ProgramComparison }) {
  const { t } = useTranslation();
  if (comparison.count === 0) return <Empty title={t("versions.compare.same")}>{t("versions.compare.sameBody")}</Empty>;
  return (
    <div className={classes.groups}>
      {comparison.groups.map((group) => (
        <Section key={group.part} title={group.title}>
          <ul className={classes.changes}>
            {group.changes.map((change) => (
              <ChangeRow key={`${change.path} ${change.says}`} change={change} />
            ))}
          </ul>
        </Section>
      ))}
    </div>
  );
}

function Pickers({ versions, from, to }: { versions: readonly ProgramVersion[]; from: string; to: string }) {
  const { t } = useTranslation();
  const { name, day, at } = useVersionWords();
  const navigate = useNavigate({ from: "/console/$vendor/program/comparison" });
  const choose = (change: { from?: string; to?: string }) =>
    void navigate({ search: (before) => ({ ...before, from, to, ...change }), replace: true });
  const data = versions.map((v) => {
    const when = v.effectiveOn === null ? t("versions.compare.saved", { at: at(v.editedAt) }) : day(v.effectiveOn);
    const status = v.status === "draft" ? when : `${t(`versions.statuses.${v.status}`)}, ${when}`;
    return { value: v.id, label: `${name(v)} (${status})` };
  });
  return (
    <div className={classes.pickers}>
      <Select
        label={t("versions.compare.from")}
        data={data}
        value={from}
        allowDeselect={false}
        onChange={(id) => (id ? choose({ from: id }) : undefined)}
      />
      <Select
        label={t("versions.compare.to")}
        data={data}
        value={to}
        allowDeselect={false}
        onChange={(id) => (id ? choose({ to: id }) : undefined)}
      />
      <Button
        variant="default"
        leftSection={<IconSwap size={16} aria-hidden />}
        onClick={() => choose({ from: to, to: from })}
      >
        {t("versions.compare.swap")}
      </Button>
    </div>
  );
}

/** The two sides that the address names, else the newest against what applies. */
function useSides(versions: readonly ProgramVersion[]) {
  const search = useSearch({ from: "/console/$vendor/program/comparison" });
  const ordered = inTimelineOrder(versions);
  const has = (id: string | undefined) => versions.find((v) => v.id === id);
  const to = has(search.to) ?? ordered[0];
  const from = has(search.from) ?? has(to?.basedOn?.id) ?? ordered[1] ?? to;
  return { ordered, from, to };
}

function Compared({ programId, versions }: { programId: string; versions: readonly ProgramVersion[] }) {
  const { t } = useTranslation();
  const vendor = useVendor();
  const { name } = useVersionWords();
  const { ordered, from, to } = useSides(versions);
  const isBroken = [from, to].some((v) => (v?.problemCount ?? 0) > 0);
  const query = useCompareProgramVersions(
    vendor.id,
    programId,
    { from: from?.id ?? "", to: to?.id ?? "" },
    { query: { enabled: from !== undefined && to !== undefined && !isBroken } },
  );
  if (!from || !to) return <Empty title={t("versions.compare.choose")}>{t("versions.compare.chooseBody")}</Empty>;
  return (
    <>
      <Pickers versions={ordered} from={from.id} to={to.id} />
      {isBroken ? (
        <Empty title={t("versions.compare.choose")}>{t("versions.compare.broken")}</Empty>
      ) : (
        <Loaded query={query}>
          {(comparison) => (
            <>
              <p className={classes.state} role="status">
                {t("versions.compare.state", { count: comparison.count, from: name(from), to: name(to) })}
              </p>
              <ChangeList comparison={comparison} />
            </>
          )}
        </Loaded>
      )}
    </>
  );
}

function OfProgram({ programId }: { programId: string }) {
  const vendor = useVendor();
  const query = useListProgramVersions(vendor.id, programId);
  return <Loaded query={query}>{({ items }) => <Compared programId={programId} versions={items} />}</Loaded>;
}

/** Any two versions or drafts of a program, and what differs between them in words. */
export function ComparisonPage() {
  const { t } = useTranslation();
  const vendor = useVendor();
  const { query, program } = useProgram("all");
  return (
    <Page
      title={t("versions.compare.title")}
      state={program?.name}
      before={
        <Link
          to="/console/$vendor/program"
          params={{ vendor: vendor.slug }}
          search={{ tab: "versions", program: program?.id }}
        >
          {t("versions.compare.back")}
        </Link>
      }
    >
      <Loaded query={query}>
        {() =>
          program ? (
            <OfProgram programId={program.id} />
          ) : (
            <Empty title={t("versions.none")}>{t("versions.noneBody")}</Empty>
          )
        }
      </Loaded>
    </Page>
  );
}
