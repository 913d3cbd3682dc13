-- The order of a matter's records, which no clock can tell for sure.
create table matter_record (
  id uuid primary key,
  matter_id uuid not null references matter,
  position int not null,
  unique (matter_id, position)
);
create trigger matter_record_trail after insert, update, delete on matter_record
  for each row call 'cn.mingyi.platform.trail.TrailTrigger';

-- 补录 stays marked on every kind of record.
alter table plan_version add column late_reason varchar(1000) default '' not null;
alter table objection add column late_reason varchar(1000) default '' not null;
alter table objection_answer add column late_reason varchar(1000) default '' not null;
alter table implementation add column late_reason varchar(1000) default '' not null;
