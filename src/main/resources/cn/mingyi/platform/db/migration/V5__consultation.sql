create table consultation_round (
  id uuid primary key,
  matter_id uuid not null references matter,
  matter_number varchar(60) not null,
  matter_title varchar(200) not null,
  plan_version int not null,
  number int not null,
  opened_on date not null,
  late_reason varchar(1000) not null,
  recorded_at timestamp(3) with time zone not null,
  unique (matter_id, number)
);

create trigger consultation_round_trail after insert, update, delete on consultation_round
  for each row call 'cn.mingyi.platform.trail.TrailTrigger';

-- The list as the roster had it on the day the round opened. Nothing updates it.
create table frozen_household (
  id uuid primary key,
  round_id uuid not null references consultation_round,
  household_id uuid not null,
  position int not null,
  code varchar(60) not null,
  head_name varchar(60) not null,
  village_group varchar(60) not null,
  representative_label varchar(60) not null,
  representative_name varchar(60) not null,
  phone varchar(60) not null,
  unique (round_id, position),
  unique (round_id, household_id)
);

create trigger frozen_household_trail after insert, update, delete on frozen_household
  for each row call 'cn.mingyi.platform.trail.TrailTrigger';

create table exclusion (
  id uuid primary key,
  round_id uuid not null references consultation_round,
  frozen_id uuid not null references frozen_household,
  reason varchar(20) not null,
  detail varchar(1000) not null,
  decided_by varchar(200) not null,
  decided_on date not null,
  lifted boolean not null,
  recorded_at timestamp(3) with time zone not null,
  sequence bigint not null,
  unique (round_id, sequence)
);

create trigger exclusion_trail after insert, update, delete on exclusion
  for each row call 'cn.mingyi.platform.trail.TrailTrigger';

-- A correction names the opinion it replaces; two cannot replace the same one.
create table opinion (
  id uuid primary key,
  round_id uuid not null references consultation_round,
  frozen_id uuid not null references frozen_household,
  kind varchar(20) not null,
  asked varchar(60) not null,
  relation varchar(60) not null,
  channel varchar(20) not null,
  wording varchar(4000) not null,
  asked_on date not null,
  asked_by varchar(60) not null,
  signed_on_behalf boolean not null,
  signer varchar(60) not null,
  on_behalf_ground varchar(1000) not null,
  witness varchar(200) not null,
  evidence varchar(1000) not null,
  corrects uuid unique references opinion,
  correction_reason varchar(1000) not null,
  late_reason varchar(1000) not null,
  recorded_at timestamp(3) with time zone not null
);

create index opinion_round on opinion (round_id);

create trigger opinion_trail after insert, update, delete on opinion
  for each row call 'cn.mingyi.platform.trail.TrailTrigger';

create table opinion_response (
  id uuid primary key,
  opinion_id uuid not null references opinion,
  decision varchar(20) not null,
  reason varchar(4000) not null,
  answered_on date not null,
  recorded_at timestamp(3) with time zone not null
);

create trigger opinion_response_trail after insert, update, delete on opinion_response
  for each row call 'cn.mingyi.platform.trail.TrailTrigger';
