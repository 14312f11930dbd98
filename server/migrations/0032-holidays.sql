-- The days on which nobody works, besides the weekend: [{ "on": "2026-12-25", "name": "Christmas Day" }, …] by day.
alter table app.vendor add column holidays jsonb not null default '[]'
  constraint vendor_holidays_form check (jsonb_typeof(holidays) = 'array');
