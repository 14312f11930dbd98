import { Checkbox } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { areasOf, usePermissionWords, type Permission, type Side } from "./use-permission-words.ts";
import classes from "./roles.module.css";

type Props = {
  side: Side;
  chosen: ReadonlySet<string>;
  /** Which are offered at all. */
  offered?: (permission: Permission) => boolean;
  /** Which hold for one's own partners only. */
  limited?: (permission: Permission) => boolean;
  /** Absent where nothing can be chosen. */
  onChange?: ((next: string[]) => void) | undefined;
};

/** Permissions by area in words, to be ticked or only to be read. */
export function PermissionChoice({ side, chosen, offered, limited, onChange }: Props) {
  const { t } = useTranslation();
  const words = usePermissionWords();
  const toggle = (one: string) =>
    onChange?.(chosen.has(one) ? [...chosen].filter((other) => other !== one) : [...chosen, one]);
  return (
    <div className={classes.areas}>
      {areasOf(side, offered).map((area) => (
        <fieldset key={area.key} className={classes.area}>
          <legend className={classes.areaName}>{words.area(area.key)}</legend>
          {area.permissions.map((one) => (
            <Checkbox
              key={one}
              size="sm"
              checked={chosen.has(one)}
              disabled={onChange === undefined}
              label={
                limited?.(one) && chosen.has(one)
                  ? `${words.permission(one)} (${t("access.scope.limited")})`
                  : words.permission(one)
              }
              onChange={() => toggle(one)}
            />
          ))}
        </fieldset>
      ))}
    </div>
  );
}
