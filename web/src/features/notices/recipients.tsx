import { useListNoticeRecipientsInfinite } from "@fairway/client";
import { Button } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { defined } from "../../lib/search-params.ts";
import { Loaded } from "../../ui/states/index.ts";
import { useVendor } from "../session/room.tsx";
import classes from "./notices.module.css";

/** Who is told: partners with the people who are written to. */
export function Recipients({ announcement }: { announcement?: string }) {
  const { t } = useTranslation();
  const vendor = useVendor();
  const query = useListNoticeRecipientsInfinite(vendor.id, defined({ announcement, limit: 20 }), {
    query: { getNextPageParam: (last) => last.nextCursor ?? undefined, initialPageParam: undefined },
  });
  return (
    <details>
      <summary>{t("notices.preview.recipients")}</summary>
      <Loaded query={query}>
        {({ pages }) => (
          <ul className={classes.mails}>
            {pages
              .flatMap(({ items }) => items)
              .map(({ partner, persons }) => (
                <li key={partner.id}>
                  <span>{partner.name}</span>
                  <span className={classes.quiet}>
                    {persons.map((p) => t("notices.mailLine", { person: p.name, address: p.address })).join(", ") ||
                      t("notices.preview.nobody")}
                  </span>
                </li>
              ))}
          </ul>
        )}
      </Loaded>
      {query.hasNextPage ? (
        <Button
          variant="subtle"
          size="xs"
          loading={query.isFetchingNextPage}
          onClick={() => void query.fetchNextPage()}
        >
          {t("notices.preview.recipientsMore")}
        </Button>
      ) : null}
    </details>
  );
}
