import { useListImportProblemsInfinite, type ImportRun } from "@fairway/client";
import { useTranslation } from "react-i18next";
import { Section } from "../../ui/page.tsx";
import { Loaded } from "../../ui/states/index.ts";
import { LoadMore } from "../../ui/load-more.tsx";
import { useVendor } from "../session/room.tsx";
import { fieldName } from "./field-name.ts";
import classes from "./imports.module.css";
import { namedMessage, remedyWords } from "./problem-words.ts";
import { underWay } from "./run-sentence.ts";

/** The rows that were refused, each with what to do about it. */
export function Problems({ run }: { run: ImportRun }) {
  const { t } = useTranslation();
  const vendor = useVendor();
  const query = useListImportProblemsInfinite(
    vendor.id,
    run.id,
    { limit: 100 },
    {
      query: {
        getNextPageParam: (last) => last.nextCursor ?? undefined,
        initialPageParam: undefined,
        refetchInterval: underWay(run) ? 2000 : false,
      },
    },
  );
  const nameOf = (field: string, step: number): string => {
    const { to = "", fields = [] } = run.steps[step] ?? {};
    return fieldName(t, field, to, fields);
  };
  return (
    <Section title={t("imports.problems")}>
      <Loaded query={query}>
        {({ pages }) => (
          <div className={classes.scroll} tabIndex={0} role="region" aria-label={t("imports.problemsCaption")}>
            <table className={classes.table}>
              <thead>
                <tr>
                  <th scope="col">{t("imports.file")}</th>
                  <th scope="col" className={classes.end}>
                    {t("imports.row")}
                  </th>
                  <th scope="col">{t("imports.field")}</th>
                  <th scope="col">{t("imports.value")}</th>
                  <th scope="col">{t("imports.problem")}</th>
                  <th scope="col">{t("imports.remedy")}</th>
                </tr>
              </thead>
              <tbody>
                {pages
                  .flatMap((p) => p.items)
                  .map((p, i) => (
                    <tr key={i}>
                      <td>{run.files[p.file] ?? p.file}</td>
                      <td className={classes.end}>{p.row}</td>
                      <td>{nameOf(p.field, p.step)}</td>
                      <td className={classes.cell}>{p.value ?? "–"}</td>
                      <td className={classes.words}>{namedMessage(p.message, p.field, nameOf(p.field, p.step))}</td>
                      <td className={classes.words}>{remedyWords(t, p.remedy)}</td>
                    </tr>
                  ))}
              </tbody>
            </table>
          </div>
        )}
      </Loaded>
      <LoadMore pages={query} />
    </Section>
  );
}
