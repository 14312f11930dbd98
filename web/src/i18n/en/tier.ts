export default {
  none: "No tier",
} as const;
