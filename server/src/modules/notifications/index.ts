export { notificationsHandlers } from "./handlers.ts";
export { notificationsCron, notificationsReactions } from "./reactions.ts";
export { createNotifications, type Notifications } from "./service.ts";
export { runKinds, runStatuses } from "./types.ts";
