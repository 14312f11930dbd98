import { Button, ColorInput } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { brandShades, defaultBrand } from "../../lib/palette.ts";
import classes from "./settings.module.css";

const swatches = ["#1f4fd8", "#0f766e", "#7c3aed", "#be185d", "#b45309", "#15803d", "#0e7490", "#334155"];

type Props = {
  value: string | null;
  disabled: boolean;
  error: string | undefined;
  onChange: (color: string | null) => void;
};

/** The vendor's colour, with what becomes of it where it has to be read. */
export function ColourField({ value, disabled, error, onChange }: Props) {
  const { t } = useTranslation();
  const valid = value !== null && /^#[0-9a-f]{6}$/.test(value) ? value : defaultBrand;
  return (
    <div>
      <ColorInput
        label={t("settings.color")}
        description={t("settings.colorHelp")}
        format="hex"
        swatches={swatches}
        disabled={disabled}
        value={value ?? ""}
        error={error}
        onChange={(color) => onChange(color === "" ? null : color.toLowerCase())}
        withEyeDropper={false}
      />
      <div className={classes.preview}>
        <span className={classes.sample} style={{ background: brandShades(valid)[6] }}>
          {t("settings.colorPreview")}
        </span>
        {value !== null && !disabled ? (
          <Button variant="subtle" color="gray" onClick={() => onChange(null)}>
            {t("settings.colorNone")}
          </Button>
        ) : null}
      </div>
    </div>
  );
}
