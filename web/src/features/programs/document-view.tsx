import type { ProgramPage, ProgramPageSectionsItem as DocumentSection } from "@fairway/client";
import { useTranslation } from "react-i18next";
import classes from "./document.module.css";

type Entry = DocumentSection["entries"][number];

function Table({ table, label }: { table: NonNullable<Entry["table"]>; label: string }) {
  return (
    <div className={classes.scroll} tabIndex={0} role="region" aria-label={label}>
      <table className={classes.table}>
        <thead>
          <tr>
            {table.head.map((head) => (
              <th key={head} scope="col">
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {table.rows.map((row, i) => (
            <tr key={i}>
              {row.map((cell, j) =>
                j === 0 ? (
                  <th key={j} scope="row">
                    {cell}
                  </th>
                ) : (
                  <td key={j}>{cell}</td>
                ),
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function EntryView({ entry, labels }: { entry: Entry; labels: Record<string, string> }) {
  const { t } = useTranslation();
  return (
    <div className={classes.entry} id={`entry-${entry.key}`}>
      <h3>{entry.label}</h3>
      {entry.says.map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
      {entry.table ? <Table table={entry.table} label={entry.label} /> : null}
      {entry.uses.length ? (
        <p className={classes.uses}>
          {t("program.uses")}:{" "}
          {entry.uses.map((key, i) => (
            <span key={key}>
              {i ? ", " : ""}
              <a href={`#entry-${key}`}>{labels[key] ?? key}</a>
            </span>
          ))}
        </p>
      ) : null}
    </div>
  );
}

function Contents({ sections }: { sections: readonly DocumentSection[] }) {
  const { t } = useTranslation();
  return (
    <nav className={classes.contents} aria-label={t("program.contents")}>
      <h2 className={classes.contentsTitle}>{t("program.contents")}</h2>
      <ol>
        {sections.map((s) => (
          <li key={s.id}>
            <a href={`#section-${s.id}`}>{s.title}</a>
          </li>
        ))}
      </ol>
    </nav>
  );
}

/** The program as a document that people read: contents, sections, whole sentences, tables. */
export function DocumentView({ page, contents = true }: { page: ProgramPage; contents?: boolean }) {
  const labels = Object.fromEntries(page.sections.flatMap((s) => s.entries.map((e) => [e.key, e.label])));
  return (
    <div className={contents ? classes.layout : undefined}>
      {contents ? <Contents sections={page.sections} /> : null}
      <article className={classes.document}>
        {page.intro.map((sentence) => (
          <p key={sentence} className={classes.intro}>
            {sentence}
          </p>
        ))}
        {page.sections.map((s) => (
          <section key={s.id} id={`section-${s.id}`} aria-label={s.title} className={classes.section}>
            <h2>{s.title}</h2>
            {s.entries.map((entry) => (
              <EntryView key={entry.key} entry={entry} labels={labels} />
            ))}
          </section>
        ))}
      </article>
    </div>
  );
}
