import { AppError, type FreeDays, type Id, notFound } from "@fairway/kernel";
import { type Ctx, type Emit, type Platform, runSql, type Tx } from "../../platform/index.ts";
import { requireVendor } from "./policy.ts";

type Holiday = { on: string; name: string };

const most = 1000;

async function read(tx: Tx, vendorId: Id<"vendor">, lock = false): Promise<Holiday[]> {
  const [row] = await runSql<{ holidays: Holiday[] }>(tx, {
    text: `select holidays from app.vendor where id = $1${lock ? " for no key update" : ""}`,
    values: [vendorId],
  });
  return row?.holidays ?? [];
}

/** The vendor's public holidays, as times in business days leave them out. */
export const freeDays = async (tx: Tx, vendorId: Id<"vendor">): Promise<FreeDays> =>
  new Set((await read(tx, vendorId)).map(({ on }) => on));

const write = (tx: Tx, vendorId: Id<"vendor">, holidays: readonly Holiday[]) =>
  runSql(tx, {
    text: "update app.vendor set holidays = $2 where id = $1",
    values: [vendorId, JSON.stringify(holidays.toSorted((a, b) => (a.on < b.on ? -1 : 1)))],
  });

const tell = (emit: Emit, ctx: Ctx, data: { added: readonly Holiday[]; removed: readonly Holiday[] }) =>
  emit({
    type: "vendor.holidays_changed",
    subject: { kind: "vendor", id: ctx.vendorId },
    data: { added: data.added.map(({ on }) => on), removed: data.removed.map(({ on }) => on) },
  });

export function createHolidays({ platform }: { platform: Platform }) {
  return {
    list: (ctx: Ctx): Promise<Holiday[]> => platform.read(ctx, (tx) => read(tx, ctx.vendorId)),
    /** @throws AppError forbidden, `holiday.too_many` */
    async add(ctx: Ctx, days: readonly Holiday[]): Promise<void> {
      requireVendor(ctx.actor, "updateVendor", "change the vendor's holidays");
      await platform.command(ctx, { operation: "addHolidays", input: [...days] }, async ({ tx, emit }) => {
        const before = await read(tx, ctx.vendorId, true);
        const all = new Map([...before, ...days].map((day) => [day.on, day]));
        if (all.size > most)
          throw new AppError("validation", "holiday.too_many", `A vendor has ${most} public holidays at most.`, {
            remedy: "Remove days of past years first.",
            problems: [{ path: "days", message: `are ${all.size} with those that are there` }],
          });
        await write(tx, ctx.vendorId, [...all.values()]);
        tell(emit, ctx, { added: days, removed: [] });
      });
    },
    /** @throws AppError forbidden, not_found */
    async remove(ctx: Ctx, on: string): Promise<void> {
      requireVendor(ctx.actor, "updateVendor", "change the vendor's holidays");
      await platform.command(ctx, { operation: "removeHoliday", input: { on } }, async ({ tx, emit }) => {
        const before = await read(tx, ctx.vendorId, true);
        const gone = before.filter((day) => day.on === on);
        if (gone.length === 0) throw notFound("holiday");
        await write(
          tx,
          ctx.vendorId,
          before.filter((day) => day.on !== on),
        );
        tell(emit, ctx, { added: [], removed: gone });
      });
    },
  };
}
