create table matter (
  id uuid primary key,
  number varchar(60) not null unique,
  title varchar(200) not null,
  category varchar(40) not null,
  source varchar(20) not null,
  cause varchar(2000) not null,
  movers varchar(1000) not null,
  cosigning_villagers int not null,
  cosigning_representatives int not null,
  amount bigint,
  levy boolean not null,
  raised_on date not null,
  step varchar(30) not null,
  state varchar(20) not null,
  version int not null
);
create trigger matter_trail after insert, update, delete on matter
  for each row call 'cn.mingyi.platform.trail.TrailTrigger';

create table plan_version (
  id uuid primary key,
  matter_id uuid not null references matter,
  number int not null,
  text varchar(20000) not null,
  reason varchar(2000) not null,
  step varchar(30) not null,
  made_on date not null,
  recorded_at timestamp(3) with time zone not null,
  unique (matter_id, number)
);
create trigger plan_version_trail after insert, update, delete on plan_version
  for each row call 'cn.mingyi.platform.trail.TrailTrigger';

create table matter_event (
  id uuid primary key,
  matter_id uuid not null references matter,
  sequence int not null,
  kind varchar(20) not null,
  step varchar(30) not null,
  target varchar(30) not null,
  happened_on date not null,
  reason varchar(2000) not null,
  late_reason varchar(1000) not null,
  recorded_at timestamp(3) with time zone not null,
  unique (matter_id, sequence)
);
create trigger matter_event_trail after insert, update, delete on matter_event
  for each row call 'cn.mingyi.platform.trail.TrailTrigger';

create table meeting (
  id uuid primary key,
  matter_id uuid not null references matter,
  step varchar(30) not null,
  body varchar(30) not null,
  village_group varchar(60) not null,
  plan_version int not null,
  held_on date not null,
  place varchar(200) not null,
  notice_on date,
  counted int not null,
  eligible int not null,
  eligible_reason varchar(1000) not null,
  present int not null,
  attendees varchar(100000) not null,
  chair varchar(60) not null,
  recorder varchar(60) not null,
  township_attendees varchar(1000) not null,
  content varchar(20000) not null,
  issued int not null,
  returned int not null,
  unreturned int not null,
  spoiled int not null,
  in_favour int not null,
  against int not null,
  abstained int not null,
  invalid int not null,
  households_present int,
  households_in_favour int,
  threshold uuid not null,
  quorate boolean not null,
  carried boolean not null,
  shared_with varchar(30),
  late_reason varchar(1000) not null,
  recorded_at timestamp(3) with time zone not null
);
create index meeting_matter on meeting (matter_id);
create trigger meeting_trail after insert, update, delete on meeting
  for each row call 'cn.mingyi.platform.trail.TrailTrigger';

create table posting (
  id uuid primary key,
  matter_id uuid not null references matter,
  step varchar(30) not null,
  bulletin varchar(60) not null unique,
  text varchar(20000) not null,
  places varchar(400) not null,
  reviewer varchar(60) not null,
  reviewed_on date not null,
  supervision varchar(2000) not null,
  posted_on date not null,
  last_day date not null,
  late_reason varchar(1000) not null,
  recorded_at timestamp(3) with time zone not null
);
create index posting_matter on posting (matter_id);
create trigger posting_trail after insert, update, delete on posting
  for each row call 'cn.mingyi.platform.trail.TrailTrigger';

create table posting_end (
  id uuid primary key,
  posting_id uuid not null unique references posting,
  ended_on date not null,
  early varchar(1000),
  late_reason varchar(1000) not null,
  recorded_at timestamp(3) with time zone not null
);
create trigger posting_end_trail after insert, update, delete on posting_end
  for each row call 'cn.mingyi.platform.trail.TrailTrigger';

create table objection (
  id uuid primary key,
  matter_id uuid not null references matter,
  step varchar(30) not null,
  raised_on date not null,
  raised_by varchar(200) not null,
  text varchar(4000) not null,
  recorded_at timestamp(3) with time zone not null
);
create index objection_matter on objection (matter_id);
create trigger objection_trail after insert, update, delete on objection
  for each row call 'cn.mingyi.platform.trail.TrailTrigger';

create table objection_answer (
  id uuid primary key,
  objection_id uuid not null unique references objection,
  answered_on date not null,
  answered_by varchar(60) not null,
  text varchar(4000) not null,
  recorded_at timestamp(3) with time zone not null
);
create trigger objection_answer_trail after insert, update, delete on objection_answer
  for each row call 'cn.mingyi.platform.trail.TrailTrigger';

create table implementation (
  id uuid primary key,
  matter_id uuid not null references matter,
  kind varchar(20) not null,
  happened_on date not null,
  text varchar(4000) not null,
  amount bigint,
  recorded_at timestamp(3) with time zone not null
);
create index implementation_matter on implementation (matter_id);
create trigger implementation_trail after insert, update, delete on implementation
  for each row call 'cn.mingyi.platform.trail.TrailTrigger';

create table threshold (
  id uuid primary key,
  rule_key varchar(40) not null,
  body varchar(30) not null,
  quorum_factor int,
  quorum_times int,
  quorum_strict boolean,
  majority_factor int not null,
  majority_times int not null,
  majority_strict boolean not null,
  of_eligible boolean not null,
  notice_days int not null,
  source varchar(200) not null,
  valid_from date not null
);
create trigger threshold_trail after insert, update, delete on threshold
  for each row call 'cn.mingyi.platform.trail.TrailTrigger';

create table category (
  id uuid primary key,
  position int not null,
  rule_key varchar(40) not null,
  label varchar(200) not null,
  deciders varchar(400) not null,
  delegable boolean not null,
  exemption_rule varchar(2000) not null,
  source varchar(200) not null,
  valid_from date not null
);
create trigger category_trail after insert, update, delete on category
  for each row call 'cn.mingyi.platform.trail.TrailTrigger';

create table authorisation (
  id uuid primary key,
  category varchar(40) not null,
  scope varchar(1000) not null,
  granted_on date not null,
  valid_from date not null,
  valid_to date,
  document varchar(400) not null
);
create trigger authorisation_trail after insert, update, delete on authorisation
  for each row call 'cn.mingyi.platform.trail.TrailTrigger';
