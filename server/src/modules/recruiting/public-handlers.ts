import { publicId } from "@fairway/kernel";
import type { Handlers } from "../../platform/index.ts";
import type { Recruiting } from "./service.ts";

export type PublicOperations =
  | "getPublicForm"
  | "createApplicationChallenge"
  | "sendApplication"
  | "confirmApplication"
  | "getApplicationStatus"
  | "answerApplicationQuestion"
  | "withdrawApplication";

type Shown = {
  name: string;
  slug: string;
  branding: { color: string | null; logoUrl: string | null };
  timeZone: string;
};
const vendorOf = ({ name, slug, branding, timeZone }: Shown): Shown => ({ name, slug, branding, timeZone });

/** What somebody who is not signed in may call. */
export const publicHandlers = (recruiting: Recruiting): Pick<Handlers, PublicOperations> => ({
  async getPublicForm({ ctx, params }) {
    const form = await recruiting.publicForm(ctx, params);
    return { ...form, vendor: vendorOf(form.vendor) };
  },
  async createApplicationChallenge({ ctx, params, request }) {
    request.header("cache-control", "no-store");
    const { parameters, signature } = await recruiting.riddle(ctx, params);
    const { algorithm: _a, cost: _c, ...rest } = parameters;
    return { parameters: { ...rest, algorithm: "SHA-256" as const, cost: 1 as const }, signature };
  },
  async sendApplication({ ctx, params, body: { version: _, ...body }, request }) {
    return { email: await recruiting.send(ctx, params, { ...body, from: request.address }) };
  },
  async confirmApplication({ ctx, params }) {
    const { id, statusToken } = await recruiting.confirm(ctx, params.token);
    return { id: publicId("partnerApplication", id), statusToken };
  },
  async getApplicationStatus({ ctx, params }) {
    const shown = await recruiting.status(ctx, params.token);
    return { ...shown, vendor: vendorOf(shown.vendor) };
  },
  async answerApplicationQuestion({ ctx, params, body }) {
    const shown = await recruiting.answer(ctx, params.token, body.text);
    return { ...shown, vendor: vendorOf(shown.vendor) };
  },
  async withdrawApplication({ ctx, params }) {
    const shown = await recruiting.withdraw(ctx, params.token);
    return { ...shown, vendor: vendorOf(shown.vendor) };
  },
});
