-- 完整导出: a ledger with everything personal in it left the office. Append-only.
create table full_export (
  id uuid primary key,
  ledger varchar(30) not null,
  reason varchar(1000) not null,
  rows_written bigint not null,
  locked boolean not null,
  exported_on date not null,
  operator varchar(60) not null,
  recorded_at timestamp(3) with time zone not null
);
create trigger full_export_trail after insert, update, delete on full_export
  for each row call 'cn.mingyi.platform.trail.TrailTrigger';

-- The township's own forms; the file lies among the attachments under its SHA-256.
create table form_preset (
  id uuid primary key,
  name varchar(60) not null unique,
  ledger varchar(30) not null,
  leaf varchar(60) not null,
  file_name varchar(260) not null,
  sha256 varchar(64) not null,
  sheet varchar(60) not null,
  head_row int not null,
  columns_text varchar(4000) not null,
  recorded_at timestamp(3) with time zone not null
);
create trigger form_preset_trail after insert, update, delete on form_preset
  for each row call 'cn.mingyi.platform.trail.TrailTrigger';
