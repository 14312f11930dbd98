import { useListProgramVersions } from "@fairway/client";
import { useTranslation } from "react-i18next";
import { useVendor } from "../session/room.tsx";
import classes from "./publish.module.css";
import { useVersionWords } from "./version-words.ts";

type Props = { programId: string; effectiveOn: string };

/** That another announced version takes the place of one that applies from this day. */
export function FollowedBy({ programId, effectiveOn }: Props) {
  const { t } = useTranslation();
  const vendor = useVendor();
  const { day } = useVersionWords();
  const { data } = useListProgramVersions(vendor.id, programId);
  const [next] = (data?.items ?? [])
    .filter(({ status, effectiveOn: on }) => status === "published" && on !== null && on > effectiveOn)
    .toSorted((a, b) => (a.effectiveOn ?? "").localeCompare(b.effectiveOn ?? ""));
  if (!next?.effectiveOn) return null;
  const words = { number: next.number ?? "", date: day(next.effectiveOn) };
  return <p className={classes.refused}>{t("versions.publish.followed", words)}</p>;
}
