import { useGetSegmentOverlap, type GetSegmentOverlapReply } from "@fairway/client";
import { useTranslation } from "react-i18next";
import { Panel, Section } from "../../ui/page.tsx";
import { useVendor } from "../session/room.tsx";
import classes from "./segments.module.css";

type Column = GetSegmentOverlapReply["segments"][number];

function Cell({ a, b, both }: { a: Column; b: Column; both: number }) {
  const { t, i18n } = useTranslation();
  const smaller = Math.min(a.members, b.members);
  const part = smaller > 0 ? both / smaller : 0;
  return (
    <td
      title={t("segments.overlapCell", { count: both, a: a.label, b: b.label })}
      style={{ background: `color-mix(in srgb, var(--brand-ink) ${Math.round(part * 45)}%, transparent)` }}
    >
      {new Intl.NumberFormat(i18n.language).format(both)}
    </td>
  );
}

function Matrix({ overlap }: { overlap: GetSegmentOverlapReply }) {
  const { t, i18n } = useTranslation();
  const both = new Map(overlap.pairs.flatMap((p) => [[`${p.a}/${p.b}`, p.both] as const, [`${p.b}/${p.a}`, p.both]]));
  const number = new Intl.NumberFormat(i18n.language);
  return (
    <div className={classes.scroll} tabIndex={0} role="region" aria-label={t("segments.overlap")}>
      <table className={classes.matrix}>
        <caption className="visually-hidden">{t("segments.overlapBody")}</caption>
        <thead>
          <tr>
            <th scope="col">{t("segments.name")}</th>
            {overlap.segments.map((column) => (
              <th key={column.id} scope="col">
                {column.label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {overlap.segments.map((row) => (
            <tr key={row.id}>
              <th scope="row">{row.label}</th>
              {overlap.segments.map((column) =>
                row.id === column.id ? (
                  <td key={column.id} className={classes.own}>
                    {number.format(row.members)}
                  </td>
                ) : (
                  <Cell key={column.id} a={row} b={column} both={both.get(`${row.id}/${column.id}`) ?? 0} />
                ),
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** How many partners each two segments share. */
export function Overlap({ programId }: { programId: string }) {
  const { t } = useTranslation();
  const vendor = useVendor();
  const { data } = useGetSegmentOverlap(vendor.id, { program: programId });
  if (!data || data.segments.length < 2) return null;
  return (
    <Section title={t("segments.overlap")} note={t("segments.overlapBody")}>
      <Panel padded={false}>
        <Matrix overlap={data} />
      </Panel>
    </Section>
  );
}
