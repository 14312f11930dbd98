import { Button } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { isData, valueAt } from "../document/read.ts";
import type { Path } from "../document/tree.ts";
import { RuleAt } from "../rules/rule-at.tsx";
import { useDesigner } from "../state/designer.tsx";
import classes from "../designer.module.css";
import { NumberAt, Pair, SelectAt, SuggestAt } from "./fields.tsx";

const schedules = ["daily", "weekly on monday", "monthly on 15", "quarterly", "fiscal quarterly", "yearly on 03-01"];
const effects = [
  "at once",
  "30 days after decision",
  "1 month after quarter end",
  "1 month after fiscal quarter end",
  "15 days after month end",
];
const spans = ["30 days", "60 days", "90 days", "10 business days", "3 months", "6 months"];

function Direction({ path, down }: { path: Path; down: boolean }) {
  const { t } = useTranslation();
  return (
    <fieldset className={classes.group}>
      <legend>{t(down ? "designer.moves.demote" : "designer.moves.promote")}</legend>
      <Pair>
        <SuggestAt
          path={[...path, "on"]}
          label={t("designer.moves.on")}
          help={t("designer.moves.onHelp")}
          options={schedules}
        />
        <SuggestAt
          path={[...path, "takesEffect"]}
          label={t("designer.moves.takesEffect")}
          options={effects}
          placeholder={effects[0]}
        />
        <NumberAt path={[...path, "steps"]} label={t("designer.moves.steps")} help={t("designer.moves.stepsHelp")} />
        <SelectAt
          path={[...path, "approve"]}
          label={t("designer.moves.approve")}
          empty={t("designer.moves.approveNobody")}
          options={[
            { value: "1 person", label: t("designer.moves.approveOne") },
            { value: "2 people", label: t("designer.moves.approveTwo") },
          ]}
        />
      </Pair>
      {down ? (
        <Pair>
          <SuggestAt
            path={[...path, "grace"]}
            label={t("designer.moves.grace")}
            help={t("designer.moves.graceHelp")}
            options={spans}
          />
          <SuggestAt
            path={[...path, "notice"]}
            label={t("designer.moves.notice")}
            help={t("designer.moves.noticeHelp")}
            options={spans}
          />
          <SelectAt
            path={[...path, "keepUntil"]}
            label={t("designer.moves.keepUntil")}
            empty={t("designer.moves.keepNot")}
            options={[
              { value: "end of year", label: t("designer.moves.endOfYear") },
              { value: "end of fiscal year", label: t("designer.moves.endOfFiscalYear") },
            ]}
          />
        </Pair>
      ) : null}
    </fieldset>
  );
}

function Grandfather({ path }: { path: Path }) {
  const { t } = useTranslation();
  const { data, set, remove, readable, mayEdit } = useDesigner();
  const value = valueAt(data, path);
  const lines: readonly unknown[] = Array.isArray(value) ? value : [];
  const add = () =>
    lines.length === 0
      ? set(path, [{ keepUntil: "12 months" }])
      : set([...path, lines.length], { keepUntil: "12 months" });
  return (
    <fieldset className={classes.group}>
      <legend>{t("designer.moves.grandfather")}</legend>
      <p className={classes.because}>{t("designer.moves.grandfatherHelp")}</p>
      {lines.map((_, i) => (
        <div key={i} className={classes.rows}>
          <Pair>
            <SuggestAt
              path={[...path, i, "heldOn"]}
              label={t("designer.moves.heldOn")}
              help={t("designer.moves.heldOnHelp")}
              options={[]}
              placeholder={"2027-02-01"}
            />
            <SuggestAt
              path={[...path, i, "keepUntil"]}
              label={t("designer.moves.keepsUntil")}
              options={spans}
              required
            />
          </Pair>
          <RuleAt
            path={[...path, i, "for"]}
            label={t("designer.moves.for")}
            scope={{ over: "partners" }}
            absent={t("designer.moves.forAll")}
          />
          {mayEdit ? (
            <div>
              <Button variant="subtle" size="compact-xs" disabled={!readable} onClick={() => remove([...path, i])}>
                {t("designer.moves.removeGrandfather")}
              </Button>
            </div>
          ) : null}
        </div>
      ))}
      {mayEdit ? (
        <div>
          <Button variant="default" size="compact-sm" disabled={!readable} onClick={add}>
            {t("designer.addLine")}
          </Button>
        </div>
      ) : null}
    </fieldset>
  );
}

/** When standings of a track move, up and down; without a policy they follow the figures every day. */
export function MovesForm({ path }: { path: Path }) {
  const { t } = useTranslation();
  const { at, set, remove, readable, mayEdit } = useDesigner();
  if (!isData(at(path)))
    return (
      <div className={classes.rule}>
        <h3>{t("designer.moves.title")}</h3>
        <p className={classes.says}>{t("designer.moves.none")}</p>
        {mayEdit ? (
          <div>
            <Button
              variant="default"
              size="compact-sm"
              disabled={!readable}
              onClick={() => set(path, { evaluate: "monthly on 15", demote: { notice: "60 days" } })}
            >
              {t("designer.moves.add")}
            </Button>
          </div>
        ) : null}
      </div>
    );
  return (
    <div className={classes.rule}>
      <div className={classes.ruleHead}>
        <h3>{t("designer.moves.title")}</h3>
        {mayEdit ? (
          <Button variant="subtle" size="compact-xs" disabled={!readable} onClick={() => remove(path)}>
            {t("designer.moves.drop")}
          </Button>
        ) : null}
      </div>
      <Pair>
        <SuggestAt
          path={[...path, "evaluate"]}
          label={t("designer.moves.evaluate")}
          help={t("designer.moves.evaluateHelp")}
          options={schedules}
          placeholder={schedules[0]}
        />
        <SuggestAt
          path={[...path, "qualified"]}
          label={t("designer.moves.qualified")}
          help={t("designer.moves.qualifiedHelp")}
          options={["any day of 6 calendar months", "any day of 12 months"]}
        />
      </Pair>
      <Direction path={[...path, "promote"]} down={false} />
      <Direction path={[...path, "demote"]} down />
      <Grandfather path={[...path, "grandfather"]} />
      <fieldset className={classes.group}>
        <legend>{t("designer.moves.appeal")}</legend>
        <Pair>
          <SuggestAt path={[...path, "appeal", "within"]} label={t("designer.moves.within")} options={spans} />
          <SuggestAt
            path={[...path, "appeal", "decideWithin"]}
            label={t("designer.moves.decideWithin")}
            options={["5 business days", "10 business days"]}
          />
        </Pair>
      </fieldset>
    </div>
  );
}
