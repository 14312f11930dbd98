import { createMemoryHistory, RouterProvider } from "@tanstack/react-router";
import { QueryClient, type QueryKey } from "@tanstack/react-query";
import i18next from "i18next";
import type { ReactNode } from "react";
import { renderToStaticMarkup, renderToString } from "react-dom/server";
import { initReactI18next } from "react-i18next";
import { Providers } from "../app/providers.tsx";
import { createAppRouter } from "../app/router.tsx";
import { allWords } from "./all-words.ts";

/** What the server has answered, by the key under which the app keeps it. */
export type Answers = readonly (readonly [QueryKey, unknown])[];

async function speak(language: "en" | "de"): Promise<void> {
  const resources = { [language]: { translation: await allWords(language) } };
  await i18next
    .use(initReactI18next)
    .init({ lng: language, resources, interpolation: { escapeValue: false }, returnNull: false });
}

function clientWith(answers: Answers): QueryClient {
  const client = new QueryClient({ defaultOptions: { queries: { staleTime: Infinity, retry: false } } });
  for (const [key, data] of answers) client.setQueryData(key, data);
  return client;
}

const entities: Record<string, string> = { "&amp;": "&", "&lt;": "<", "&gt;": ">", "&quot;": '"', "&#x27;": "'" };

/** What a person reads of a page, in reading order. */
export const textOf = (html: string): string =>
  html
    .replace(/<(style|script)[^>]*>.*?<\/\1>/gs, "")
    .replace(/<!-- -->/g, "")
    .replace(/<[^>]+>/g, " ")
    .replace(/&(amp|lt|gt|quot|#x27);/g, (e) => entities[e] ?? e)
    .replace(/[\s\u00a0]+/g, " ")
    .trim();

/** The page at an address as it is first drawn, with these answers at hand. */
export async function visit(
  address: string,
  answers: Answers,
  language: "en" | "de" = "en",
): Promise<{ html: string; text: string }> {
  await speak(language);
  const router = createAppRouter(createMemoryHistory({ initialEntries: [address] }));
  await router.load();
  const html = renderToString(
    <Providers client={clientWith(answers)}>
      <RouterProvider router={router} />
    </Providers>,
  );
  return { html, text: textOf(html) };
}

/** One component as it is first drawn. */
export async function draw(
  node: ReactNode,
  answers: Answers = [],
  language: "en" | "de" = "en",
): Promise<{ html: string; text: string }> {
  await speak(language);
  const html = renderToStaticMarkup(<Providers client={clientWith(answers)}>{node}</Providers>);
  return { html, text: textOf(html) };
}
