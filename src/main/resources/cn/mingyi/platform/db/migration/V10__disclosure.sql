-- A year that was loaded takes the place of the table that the program ships for it.
create table holiday (
  id uuid primary key,
  on_day date not null unique,
  name varchar(60) not null,
  working boolean not null,
  source varchar(200) not null
);
create trigger holiday_trail after insert, update, delete on holiday
  for each row call 'cn.mingyi.platform.trail.TrailTrigger';

-- Since when disclosures are kept here; the first day counts.
create table disclosure_start (
  id uuid primary key,
  started_on date not null
);
create trigger disclosure_start_trail after insert, update, delete on disclosure_start
  for each row call 'cn.mingyi.platform.trail.TrailTrigger';

-- What the village calls a 务别. Append-only: the newest holds.
create table kind_name (
  id uuid primary key,
  kind varchar(30) not null,
  name varchar(30) not null,
  description varchar(400) not null,
  source varchar(200) not null,
  valid_from date not null,
  position bigint not null unique
);
create trigger kind_name_trail after insert, update, delete on kind_name
  for each row call 'cn.mingyi.platform.trail.TrailTrigger';

-- 公开事项 beside or instead of the shipped ones. Append-only: of one code the newest holds.
create table catalogue_item (
  id uuid primary key,
  code varchar(20) not null,
  kind varchar(30) not null,
  title varchar(100) not null,
  frequency varchar(20) not null,
  due_from varchar(10) not null,
  due_days int not null,
  basis varchar(200) not null,
  responsible varchar(60) not null,
  template varchar(40) not null,
  party_only boolean not null,
  columns_text varchar(2000) not null,
  body varchar(20000) not null,
  in_use boolean not null,
  source varchar(200) not null,
  valid_from date not null,
  position bigint not null unique
);
create trigger catalogue_item_trail after insert, update, delete on catalogue_item
  for each row call 'cn.mingyi.platform.trail.TrailTrigger';

-- tables_text: the tables, see TableText. After 定稿 the words do not change any more.
create table bulletin (
  id uuid primary key,
  item varchar(20) not null,
  kind varchar(30) not null,
  period varchar(10) not null,
  event_on date,
  matter_id uuid references matter,
  title varchar(200) not null,
  data_until date,
  body varchar(40000) not null,
  tables_text character large object not null,
  closing varchar(4000) not null,
  issuer varchar(100) not null,
  author varchar(60) not null,
  responsible varchar(60) not null,
  party_only boolean not null,
  corrects uuid references bulletin,
  state varchar(20) not null,
  edition int not null,
  number varchar(60) not null,
  number_year int,
  number_n int,
  check_code varchar(16) not null,
  begun_on date not null,
  finished_on date,
  version int not null,
  unique (kind, number_year, number_n)
);
create index bulletin_item on bulletin (item, period);
create trigger bulletin_trail after insert, update, delete on bulletin
  for each row call 'cn.mingyi.platform.trail.TrailTrigger';

-- What happened to a bulletin, append-only and in its order.
create table bulletin_event (
  id uuid primary key,
  bulletin_id uuid not null references bulletin,
  position int not null,
  kind varchar(20) not null,
  edition int not null,
  happened_on date not null,
  actor varchar(60) not null,
  words varchar(4000) not null,
  recused varchar(400) not null,
  last_day date,
  late_reason varchar(1000) not null,
  recorded_at timestamp(3) with time zone not null,
  unique (bulletin_id, position)
);
create trigger bulletin_event_trail after insert, update, delete on bulletin_event
  for each row call 'cn.mingyi.platform.trail.TrailTrigger';

-- 放行: a finding of the privacy scan that may stay, told by its hash, never by its words.
create table privacy_release (
  id uuid primary key,
  bulletin_id uuid not null references bulletin,
  kind varchar(20) not null,
  found_hash char(64) not null,
  masked varchar(60) not null,
  reason varchar(1000) not null,
  recorded_at timestamp(3) with time zone not null,
  unique (bulletin_id, kind, found_hash)
);
create trigger privacy_release_trail after insert, update, delete on privacy_release
  for each row call 'cn.mingyi.platform.trail.TrailTrigger';

create table feedback (
  id uuid primary key,
  serial int not null unique,
  bulletin_id uuid references bulletin,
  received_on date not null,
  from_whom varchar(200) not null,
  channel varchar(30) not null,
  words varchar(4000) not null,
  due_on date not null,
  late_reason varchar(1000) not null,
  recorded_at timestamp(3) with time zone not null
);
create trigger feedback_trail after insert, update, delete on feedback
  for each row call 'cn.mingyi.platform.trail.TrailTrigger';

create table feedback_answer (
  id uuid primary key,
  feedback_id uuid not null unique references feedback,
  answered_on date not null,
  answered_by varchar(60) not null,
  words varchar(4000) not null,
  satisfaction varchar(20) not null,
  republish boolean not null,
  late_reason varchar(1000) not null,
  recorded_at timestamp(3) with time zone not null
);
create trigger feedback_answer_trail after insert, update, delete on feedback_answer
  for each row call 'cn.mingyi.platform.trail.TrailTrigger';
