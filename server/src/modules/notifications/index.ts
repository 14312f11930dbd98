export { notificationsHandlers } from "./handlers.ts";
export { notificationsCron, notificationsReactions } from "./reactions.ts";
export { createNotifications, type Notifications } from "./service.ts";
export { announcementStatuses, mailStatuses, runKinds, runStatuses } from "./types.ts";
