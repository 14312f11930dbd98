import { Skeleton } from "@mantine/core";
import { useEffect, useState, type ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { Failed } from "./states.tsx";
import classes from "./states.module.css";

/** Grey lines where content will be; shown only when it takes longer than 200 ms. */
export function Loading({ lines = 4, height = 18 }: { lines?: number; height?: number }) {
  const { t } = useTranslation();
  const [late, setLate] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setLate(true), 200);
    return () => clearTimeout(timer);
  }, []);
  return (
    <div className={classes.skeletons} role="status" aria-busy aria-label={t("loading")}>
      {late
        ? Array.from({ length: lines }, (_, i) => (
            <Skeleton key={i} height={height} width={`${100 - ((i * 17) % 40)}%`} />
          ))
        : null}
    </div>
  );
}

/** What a query has: its data, or where it stands. */
export type Source<T> = { data: T | undefined; error: unknown; isPending: boolean; refetch: () => unknown };

type Props<T> = { query: Source<T>; skeleton?: ReactNode; children: (data: T) => ReactNode };

/** Shows loading, failure or the data of a query; data once seen stay while they are fetched again. */
export function Loaded<T>({ query, skeleton, children }: Props<T>) {
  if (query.data !== undefined) return <>{children(query.data)}</>;
  if (query.error) return <Failed error={query.error} onRetry={() => void query.refetch()} />;
  return <>{skeleton ?? <Loading />}</>;
}
