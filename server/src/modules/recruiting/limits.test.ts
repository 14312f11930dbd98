import { expect, test } from "vitest";
import { startApp } from "../../../test/harness.ts";
import { limitKey, recruitingStage, usual } from "../../../test/recruiting-stage.ts";

const app = await startApp();
const problemOf = (reply: { text: string }) => JSON.parse(reply.text) as { code: string };

test("one mailbox gets few links, one address sends few forms, and all together not more than can be read", async () => {
  const stage = await recruitingStage(app);
  const until = app.clock.now().add({ minutes: 30 }).toString();
  const fill = (text: string, count: number) =>
    app.database.owner.query(
      `insert into identity.public_use (key, count, until_at) values ($1, $2, $3)
        on conflict (key) do update set count = excluded.count, until_at = excluded.until_at`,
      [limitKey(text), count, until],
    );
  await fill("installation", 200);
  expect(problemOf(await stage.send(usual("Full"))).code).toBe("application.limit_installation");
  await fill("installation", 1);
  await fill("address 127.0.0.1", 8);
  expect(problemOf(await stage.send(usual("Many"))).code).toBe("application.limit_address");
  app.clock.advance({ hours: 1 });
  for (let i = 0; i < 3; i++) expect((await stage.send(usual("Bombed"))).status).toBe(201);
  expect(problemOf(await stage.send(usual("Bombed"))).code).toBe("application.limit_mailbox");
});

test("what nobody confirms in a week is erased", async () => {
  const stage = await recruitingStage(app);
  expect((await stage.send(usual("Never"))).status).toBe(201);
  app.clock.advance({ hours: 8 * 24 });
  await app.runCron("recruiting.lapse");
  const { rows } = await app.database.owner.query(
    "select company, answers, contact_email, status from app.partner_application where vendor_id = $1",
    [stage.vendor.uuid],
  );
  expect(rows).toEqual([{ company: "", answers: {}, contact_email: "", status: "withdrawn" }]);
});
