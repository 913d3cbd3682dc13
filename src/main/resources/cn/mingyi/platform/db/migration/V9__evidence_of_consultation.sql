-- 微网格, as the roster tells.
alter table household add column micro_grid varchar(120) default '' not null;

-- 按户 or 按人, and what changed in the plan since the last round.
alter table consultation_round add column basis varchar(20) default 'HOUSEHOLD' not null;
alter table consultation_round add column changes varchar(4000) default '' not null;

-- Under 按人 household_id is the villager: the list has one row for each.
alter table frozen_household add column person_name varchar(120) default '' not null;
alter table frozen_household add column micro_grid varchar(120) default '' not null;
alter table frozen_household add column away boolean default false not null;

-- 发出 of a page. What becomes of it is sheet_event.
create table sheet_page (
  id uuid primary key,
  round_id uuid not null references consultation_round,
  serial int not null,
  representative_label varchar(120) not null,
  representative varchar(250) not null,
  page int not null,
  total int not null,
  first_line int not null,
  last_line int not null,
  trail_mark varchar(8) not null,
  replaces uuid unique references sheet_page,
  reason varchar(1000) not null,
  issued_on date not null,
  recorded_at timestamp(3) with time zone not null,
  unique (round_id, serial)
);
create trigger sheet_page_trail after insert, update, delete on sheet_page
  for each row call 'cn.mingyi.platform.trail.TrailTrigger';

create table sheet_event (
  id uuid primary key,
  round_id uuid not null references consultation_round,
  page_id uuid not null references sheet_page,
  state varchar(20) not null,
  reason varchar(1000) not null,
  happened_on date not null,
  late_reason varchar(1000) not null,
  recorded_at timestamp(3) with time zone not null,
  sequence bigint not null,
  unique (round_id, sequence)
);
create trigger sheet_event_trail after insert, update, delete on sheet_event
  for each row call 'cn.mingyi.platform.trail.TrailTrigger';

-- One picture, one page: by its content.
create table page_scan (
  id uuid primary key,
  round_id uuid not null references consultation_round,
  page_id uuid not null references sheet_page,
  sha256 varchar(64) not null unique,
  file_name varchar(260) not null,
  file_page int not null,
  turn int not null,
  left_x int not null,
  left_y int not null,
  right_x int not null,
  right_y int not null,
  by_hand boolean not null,
  scanned_on date not null,
  recorded_at timestamp(3) with time zone not null
);
create trigger page_scan_trail after insert, update, delete on page_scan
  for each row call 'cn.mingyi.platform.trail.TrailTrigger';

-- 补录 stays marked here too.
alter table exclusion add column late_reason varchar(1000) default '' not null;
alter table opinion_response add column late_reason varchar(1000) default '' not null;

alter table opinion add column page_id uuid references sheet_page;
alter table opinion add column recorded_by varchar(120) default '' not null;

create table spot_check (
  id uuid primary key,
  round_id uuid not null references consultation_round,
  number int not null,
  percent int not null,
  seed varchar(64) not null,
  drawn_on date not null,
  recorded_at timestamp(3) with time zone not null,
  unique (round_id, number)
);
create trigger spot_check_trail after insert, update, delete on spot_check
  for each row call 'cn.mingyi.platform.trail.TrailTrigger';

create table spot_check_household (
  id uuid primary key,
  spot_check_id uuid not null references spot_check,
  frozen_id uuid not null unique references frozen_household,
  position int not null
);
create trigger spot_check_household_trail after insert, update, delete on spot_check_household
  for each row call 'cn.mingyi.platform.trail.TrailTrigger';

create table call_back (
  id uuid primary key,
  round_id uuid not null references consultation_round,
  frozen_id uuid not null references frozen_household,
  opinion_id uuid not null,
  outcome varchar(20) not null,
  caller varchar(120) not null,
  note varchar(4000) not null,
  called_on date not null,
  late_reason varchar(1000) not null,
  recorded_at timestamp(3) with time zone not null,
  sequence bigint not null,
  unique (round_id, sequence)
);
create trigger call_back_trail after insert, update, delete on call_back
  for each row call 'cn.mingyi.platform.trail.TrailTrigger';

create table call_try (
  id uuid primary key,
  round_id uuid not null references consultation_round,
  frozen_id uuid not null references frozen_household,
  tried_on date not null,
  phone varchar(200) not null,
  outcome varchar(20) not null,
  tried varchar(120) not null,
  note varchar(1000) not null,
  late_reason varchar(1000) not null,
  recorded_at timestamp(3) with time zone not null
);
create trigger call_try_trail after insert, update, delete on call_try
  for each row call 'cn.mingyi.platform.trail.TrailTrigger';

create table certificate (
  id uuid primary key,
  round_id uuid not null references consultation_round,
  number int not null,
  certifier varchar(120) not null,
  supervisor varchar(120) not null,
  trail_mark varchar(8) not null,
  fingerprint varchar(64) not null,
  certified_on date not null,
  late_reason varchar(1000) not null,
  recorded_at timestamp(3) with time zone not null,
  unique (round_id, number)
);
create trigger certificate_trail after insert, update, delete on certificate
  for each row call 'cn.mingyi.platform.trail.TrailTrigger';
