import { Checkbox, NumberInput, Select } from "@mantine/core";
import { useTranslation } from "react-i18next";
import classes from "./library.module.css";
import type { Change, Details } from "./resource-form.tsx";

const places = ["topLeft", "topRight", "bottomLeft", "bottomRight"] as const;
const pages = ["first", "all"] as const;

type Props = { draft: Details; change: Change; errors: Record<string, string> };

/** Whether partners may put their logo and address on it, and where. */
export function MarkFields({ draft, change, errors }: Props) {
  const { t } = useTranslation();
  const mark = draft.coBrand ?? null;
  const set = (part: Partial<NonNullable<typeof mark>>) =>
    change({ coBrand: { place: "bottomRight", ...mark, ...part } });
  return (
    <>
      <Checkbox
        label={t("library.mark")}
        checked={mark !== null}
        onChange={(event) => (event.currentTarget.checked ? set({}) : change({ coBrand: null }))}
      />
      {mark ? (
        <div className={classes.row}>
          <Select
            label={t("library.markPlace")}
            allowDeselect={false}
            data={places.map((value) => ({ value, label: t(`library.places.${value}`) }))}
            value={mark.place}
            error={errors["coBrand.place"]}
            onChange={(place) => set({ place: places.find((one) => one === place) ?? "bottomRight" })}
          />
          <NumberInput
            label={t("library.markWidth")}
            min={10}
            max={60}
            allowDecimal={false}
            error={errors["coBrand.widthPercent"]}
            value={mark.widthPercent ?? 30}
            onChange={(width) => set({ widthPercent: Number(width) })}
          />
          <Select
            label={t("library.markPages")}
            allowDeselect={false}
            data={pages.map((value) => ({ value, label: t(`library.pages.${value}`) }))}
            value={mark.pages ?? "first"}
            error={errors["coBrand.pages"]}
            onChange={(value) => set({ pages: pages.find((one) => one === value) ?? "first" })}
          />
        </div>
      ) : null}
    </>
  );
}
