import type { CheckProgramReply } from "@fairway/client";
import { UnstyledButton } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { IconAlert, IconMet } from "../../ui/icons.ts";
import classes from "./document.module.css";

type Props = { verdict: CheckProgramReply; checking: boolean; onPick: (line: number, column: number) => void };

/** What is wrong with the document, where, and what to do; or that nothing is. */
export function Problems({ verdict, checking, onPick }: Props) {
  const { t } = useTranslation();
  const { problems, ok } = verdict;
  const Sign = ok ? IconMet : IconAlert;
  return (
    <div>
      <p className={`${classes.verdict} ${ok ? classes.ok : classes.bad}`} role="status">
        <Sign size={18} aria-hidden />
        {checking ? t("program.checking") : ok ? t("program.ok") : t("program.problems", { count: problems.length })}
      </p>
      <ul aria-label={t("program.problemsList")}>
        {problems.map((p, i) => (
          <li key={i}>
            <UnstyledButton className={classes.problem} onClick={() => onPick(p.line ?? 1, p.column ?? 1)}>
              <span className={classes.place}>
                {p.line ? t("program.place", { line: p.line, column: p.column ?? 1 }) : p.path}
              </span>
              <br />
              {p.message} <span className={classes.remedy}>{p.remedy}</span>
            </UnstyledButton>
          </li>
        ))}
      </ul>
    </div>
  );
}
