/** The words that come with the pages that need them: those of the console and the portal, and those of the designer. */
export const parts = {
  rooms: {
    en: async () => (await import("./en/rooms.ts")).default,
    de: async () => (await import("./de/rooms.ts")).default,
  },
  account: {
    en: async () => ({ account: (await import("./en/account.ts")).default }),
    de: async () => ({ account: (await import("./de/account.ts")).default }),
  },
  apply: {
    en: async () => ({ apply: (await import("./en/apply.ts")).default }),
    de: async () => ({ apply: (await import("./de/apply.ts")).default }),
  },
  refusal: {
    en: async () => ({ refusal: (await import("./en/refusal.ts")).default }),
    de: async () => ({ refusal: (await import("./de/refusal.ts")).default }),
  },
  designer: {
    en: async () => ({ designer: (await import("./en/designer.ts")).default }),
    de: async () => ({ designer: (await import("./de/designer.ts")).default }),
  },
};

export type Part = keyof typeof parts;
