import { Tooltip, UnstyledButton } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { formatValue, type Shown, type TypedValue } from "../lib/format.ts";
import classes from "./figure.module.css";
import { useWords } from "./use-words.ts";

type Props = {
  value: TypedValue;
  /** Where given, the figure has a dotted underline and unfolds into its explanation. */
  onUnfold?: (() => void) | undefined;
  /** What the figure is called, for screen readers where no heading says it. */
  label?: string | undefined;
  /** Off where a column names the unit once. */
  unit?: boolean;
  /** Every digit, where a figure is proved. */
  exact?: boolean;
  /** Does not apply here at all; differs from zero and from unknown. */
  notApplicable?: boolean;
};

function textOf(shown: Shown, unit: boolean, exact: boolean): string {
  if (!unit) return exact ? shown.exact : shown.short;
  if (!exact) return shown.said;
  return shown.unit ? shown.exact : shown.full;
}

function Number({ shown, unit, exact }: { shown: Shown; unit: boolean; exact: boolean }) {
  return (
    <span className={classes[shown.state]}>
      {textOf(shown, unit, exact)}
      {unit && shown.unit ? <span className={classes.unit}> {shown.unit}</span> : null}
    </span>
  );
}

/** A number with its unit; the full value is in the tooltip and in what screen readers say. */
export function Figure({ value, onUnfold, label, unit = true, exact = false, notApplicable = false }: Props) {
  const { t } = useTranslation();
  const { locale, words } = useWords();
  if (notApplicable) {
    return (
      <span className={classes.notApplicable} title={t("notApplicable")}>
        <span aria-hidden>·</span>
        <span className="visually-hidden">{t("notApplicable")}</span>
      </span>
    );
  }
  const shown = formatValue(value, locale, words);
  const said = label ? `${label}: ${shown.full}` : shown.full;
  const body = <Number shown={shown} unit={unit} exact={exact} />;
  if (onUnfold) {
    return (
      <Tooltip label={shown.full}>
        <UnstyledButton className={classes.unfold} onClick={onUnfold}>
          {label ? <span className="visually-hidden">{label}: </span> : null}
          {body}
          <span className="visually-hidden"> ({t("explains", { value: shown.full })})</span>
        </UnstyledButton>
      </Tooltip>
    );
  }
  if (shown.full === shown.short) return <span className={classes.figure}>{body}</span>;
  return (
    <span className={classes.figure} title={shown.full}>
      <span aria-hidden>{body}</span>
      <span className="visually-hidden">{said}</span>
    </span>
  );
}
