import pg from "pg";
import { describe, expect, test } from "vitest";
import { startApp } from "../../../test/harness.ts";
import { transaction } from "./transaction.ts";
import { runSql, type Tx } from "./tx.ts";

const app = await startApp();
const pool = app.database.app;
const one = { text: "select 1 as one", values: [] };

const refuse = (code: string) => ({
  text: `do $$ begin raise exception 'no' using errcode = '${code}'; end $$`,
  values: [],
});

describe("a transaction", () => {
  test.each(["40001", "40P01", "08006"])("is done again when the database says %s", async (code) => {
    let tries = 0;
    const result = await transaction(pool, {}, async (tx) => {
      tries += 1;
      if (tries < 3) await runSql(tx, refuse(code));
      return "done";
    });
    expect([result, tries]).toEqual(["done", 3]);
  });

  test("gives up after four tries, and at once where trying again would not help", async () => {
    let tries = 0;
    const fail = (code: string) =>
      transaction(pool, {}, async (tx) => {
        tries += 1;
        await runSql(tx, refuse(code));
      });
    await expect(fail("40001")).rejects.toMatchObject({ code: "40001" });
    expect(tries).toBe(4);
    await expect(fail("23514")).rejects.toMatchObject({ code: "23514" });
    expect(tries).toBe(5);
  });

  test("says that the disk is full, or that the database is away", async () => {
    const full = transaction(pool, {}, (tx) => runSql(tx, refuse("53100")));
    await expect(full).rejects.toMatchObject({ kind: "unavailable", code: "database.full" });
    const away = transaction(pool, {}, (tx) =>
      runSql(tx, { text: "select pg_terminate_backend(pg_backend_pid())", values: [] }),
    );
    await expect(away).rejects.toMatchObject({ kind: "unavailable", code: "database.away" });
    expect(await transaction(pool, { readOnly: true }, (tx) => runSql(tx, one))).toEqual([{ one: 1 }]);
  });

  test("says that the database is away when this process has let its connections go", async () => {
    const ending = new pg.Pool({ connectionString: "postgres://localhost:1/none" });
    await ending.end();
    const late = transaction(ending, {}, (tx) => runSql(tx, one));
    await expect(late).rejects.toMatchObject({ kind: "unavailable", code: "database.away" });
  });

  test("refuses statements that come after its end", async () => {
    let kept: Tx | null = null;
    await transaction(pool, { readOnly: true }, async (tx) => {
      kept = tx;
      return runSql(tx, one);
    });
    await expect(runSql(kept ?? ({} as Tx), one)).rejects.toThrow("after its transaction had ended");
  });

  test("that reads cannot write", async () => {
    const write = transaction(pool, { readOnly: true }, (tx) =>
      runSql(tx, { text: "delete from identity.session", values: [] }),
    );
    await expect(write).rejects.toMatchObject({ code: "25006" });
  });
});

describe("values from the database", () => {
  test("are exact: dates and numerics as text, instants in UTC, integers that are safe", async () => {
    const rows = await transaction(pool, { readOnly: true }, (tx) =>
      runSql(tx, {
        text: `select date '2026-03-31' as day, timestamptz '2026-03-31 14:00:00.5+02' as at, 12345678901234567890.12::numeric as amount,
          9007199254740991::int8 as safe, array[date '2026-01-01', date '2026-02-01'] as days`,
        values: [],
      }),
    );
    expect(rows).toEqual([
      {
        day: "2026-03-31",
        at: "2026-03-31T12:00:00.5Z",
        amount: "12345678901234567890.12",
        safe: 9007199254740991,
        days: ["2026-01-01", "2026-02-01"],
      },
    ]);
    const unsafe = transaction(pool, { readOnly: true }, (tx) =>
      runSql(tx, { text: "select 9007199254740993::int8 as n", values: [] }),
    );
    await expect(unsafe).rejects.toThrow(/does not fit a safe integer/);
  });
});
