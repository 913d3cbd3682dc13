-- 名册. valid_from null = since before the records began, valid_to null = open; both days included.
create table household (
  id uuid primary key,
  number varchar(60) not null,
  head_name varchar(120) not null,
  village_group varchar(120) not null,
  address varchar(400) not null,
  valid_from date,
  valid_to date,
  version int not null
);
create index household_number on household (village_group, number);
create trigger household_trail after insert, update, delete on household
  for each row call 'cn.mingyi.platform.trail.TrailTrigger';

-- position keeps the order in which people were recorded; phones are separated by one space.
create table villager (
  id uuid primary key,
  household_id uuid not null references household (id),
  position int not null,
  name varchar(120) not null,
  sex varchar(20),
  birth_date date,
  identity varchar(18),
  phones varchar(400) not null,
  relation varchar(120) not null,
  residence varchar(20) not null,
  political_status varchar(120) not null,
  note varchar(1000) not null,
  valid_from date,
  valid_to date,
  version int not null
);
create index villager_identity on villager (identity);
create trigger villager_trail after insert, update, delete on villager
  for each row call 'cn.mingyi.platform.trail.TrailTrigger';

create table office_term (
  id uuid primary key,
  villager_id uuid not null references villager (id),
  office varchar(40) not null,
  scope varchar(120) not null,
  valid_from date,
  valid_to date,
  version int not null
);
create trigger office_term_trail after insert, update, delete on office_term
  for each row call 'cn.mingyi.platform.trail.TrailTrigger';

create table party_member (
  id uuid primary key,
  villager_id uuid not null references villager (id),
  standing varchar(20) not null,
  valid_from date,
  valid_to date,
  version int not null
);
create trigger party_member_trail after insert, update, delete on party_member
  for each row call 'cn.mingyi.platform.trail.TrailTrigger';

create table linked_household (
  id uuid primary key,
  household_id uuid not null references household (id),
  representative_label varchar(120) not null,
  valid_from date,
  valid_to date,
  version int not null
);
create trigger linked_household_trail after insert, update, delete on linked_household
  for each row call 'cn.mingyi.platform.trail.TrailTrigger';

-- trail_number is the entry that the import itself is: undoing takes that entry back.
create table roster_import (
  id uuid primary key,
  file_name varchar(400) not null,
  sha256 char(64) not null,
  recorded_at timestamp(3) with time zone not null,
  effective date,
  rows_read int not null,
  rows_accepted int not null,
  rows_warned int not null,
  rows_refused int not null,
  trail_number bigint not null
);
create trigger roster_import_trail after insert, update, delete on roster_import
  for each row call 'cn.mingyi.platform.trail.TrailTrigger';

-- meanings: "0=SEQUENCE 1=NAME …", column A = 0.
create table column_mapping (
  id uuid primary key,
  fingerprint char(64) not null unique,
  meanings varchar(4000) not null
);
create trigger column_mapping_trail after insert, update, delete on column_mapping
  for each row call 'cn.mingyi.platform.trail.TrailTrigger';
