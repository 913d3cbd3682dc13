-- The trail's own table has no trigger: it is what the triggers write to. payload is the canonical
-- JSON of the entry, byte for byte what the journal holds; the other columns repeat it for queries.
create table trail_entry (
  number bigint primary key,
  recorded_at timestamp(3) with time zone not null,
  operator varchar(60) not null,
  action varchar(60) not null,
  subject varchar(400) not null,
  note varchar(4000) not null,
  payload character large object not null,
  hash char(64) not null
);
create index trail_entry_subject on trail_entry (subject, number);

create table village_profile (
  id uuid primary key,
  name varchar(60) not null,
  short_name varchar(10) not null,
  county varchar(60) not null,
  township varchar(60) not null,
  number_pattern varchar(60) not null,
  clerk varchar(60) not null,
  supervision_phone varchar(40) not null,
  township_phone varchar(40) not null,
  sample boolean not null,
  version int not null
);
create trigger village_profile_trail after insert, update, delete on village_profile
  for each row call 'cn.mingyi.platform.trail.TrailTrigger';

-- Files live under attachments/ by their SHA-256; a row says what one is and whose it is.
create table attachment (
  id uuid primary key,
  owner_id uuid not null,
  kind varchar(40) not null,
  name varchar(200) not null,
  media_type varchar(100) not null,
  bytes bigint not null,
  sha256 char(64) not null,
  attached_on date not null
);
create index attachment_owner on attachment (owner_id);
create index attachment_sha256 on attachment (sha256);
create trigger attachment_trail after insert, update, delete on attachment
  for each row call 'cn.mingyi.platform.trail.TrailTrigger';
