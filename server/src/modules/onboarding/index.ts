export { onboardingHandlers } from "./handlers.ts";
export { onboardingCron, onboardingReactions } from "./reactions.ts";
export { createOnboarding, type OnboardingService } from "./service.ts";
export { onboardingStatuses, taskStatuses, templateStatuses, versionStatuses } from "./types.ts";
