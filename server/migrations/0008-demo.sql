-- How far the demo has been loaded. One row at most; finished_at is set when everything is in place.
create table identity.demo (
  seed text constraint demo_pk primary key,
  today date not null,
  steps_done integer not null default 0,
  finished_at timestamptz,
  constraint demo_steps_positive check (steps_done >= 0)
);
grant select, insert, update on identity.demo to fairway_app;
