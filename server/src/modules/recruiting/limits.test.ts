import { parseId } from "@fairway/kernel";
import { expect, test } from "vitest";
import { startApp } from "../../../test/harness.ts";
import { limitKey, recruitingStage, usual, type RecruitingStage } from "../../../test/recruiting-stage.ts";
import { solved } from "../../../test/solve.ts";

const app = await startApp();
const problemOf = (reply: { text: string }) => JSON.parse(reply.text) as { code: string };

/** As if so many had been sent that count under this key. */
const fill = (text: string, count: number) =>
  app.database.owner.query(
    `insert into identity.public_use (key, count, until_at) values ($1, $2, $3)
      on conflict (key) do update set count = excluded.count, until_at = excluded.until_at`,
    [limitKey(text), count, app.clock.now().add({ minutes: 30 }).toString()],
  );

test("one mailbox gets few links, one address sends few forms, and all together not more than can be read", async () => {
  const stage = await recruitingStage(app);
  const form = `form ${parseId("applicationForm", stage.form.id)}`;
  await fill(form, 200);
  expect(problemOf(await stage.send(usual("Full"))).code).toBe("application.limit_form");
  const other = await recruitingStage(app);
  expect((await other.send(usual("Elsewhere"))).status).toBe(201);
  await fill(form, 1);
  await fill(`vendor ${stage.vendor.uuid}`, 600);
  expect(problemOf(await stage.send(usual("Full"))).code).toBe("application.limit_vendor");
  await fill(`vendor ${stage.vendor.uuid}`, 1);
  await fill("address 127.0.0.1", 8);
  expect(problemOf(await stage.send(usual("Many"))).code).toBe("application.limit_address");
  app.clock.advance({ hours: 1 });
  for (let i = 0; i < 3; i++) expect((await stage.send(usual("Bombed"))).status).toBe(201);
  expect(problemOf(await stage.send(usual("Bombed"))).code).toBe("application.limit_mailbox");
});

/** Sends an application from a network address. */
async function sendFrom({ address }: RecruitingStage, remoteAddress: string, company: string) {
  const proof = await solved(app.anonymous, address);
  app.clock.advance({ seconds: 20 });
  const { vendorSlug, formSlug } = address;
  const { statusCode, body } = await app.http.inject({
    method: "POST",
    url: `/v1/apply/${vendorSlug}/${formSlug}`,
    remoteAddress,
    payload: { version: 1, locale: "en", answers: usual(company), ...proof },
  });
  return statusCode === 201 ? "taken" : problemOf({ text: body }).code;
}

test("a network of IPv6 counts as one sender, whichever of its addresses it sends from", async () => {
  const stage = await recruitingStage(app);
  const send = (address: string, company: string) => sendFrom(stage, address, company);
  for (let i = 0; i < 8; i++) expect(await send(`2001:db8:0:7:${i}::${i}`, `Six ${i}`)).toBe("taken");
  expect(await send("2001:db8::7:a:b:c:d", "Six more")).toBe("application.limit_address");
  expect(await send("2001:db8:0:8::1", "Six beside")).toBe("taken");
  await fill("address 192.0.2.9", 8);
  expect(await send("::ffff:192.0.2.9", "Four inside")).toBe("application.limit_address");
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
