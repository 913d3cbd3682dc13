-- 归档包 that were made: what a packet that comes back is compared with. Append-only.
create table archive_packet (
  id uuid primary key,
  position bigint not null unique,
  kind varchar(20) not null,
  name varchar(200) not null,
  files int not null check (files > 0),
  bytes bigint not null,
  manifest_sha256 char(64) not null,
  made_on date not null,
  operator varchar(60) not null,
  recorded_at timestamp(3) with time zone not null
);
create trigger archive_packet_trail after insert, update, delete on archive_packet
  for each row call 'cn.mingyi.platform.trail.TrailTrigger';

-- Whose papers are in a packet.
create table archive_packet_matter (
  id uuid primary key,
  packet_id uuid not null references archive_packet,
  matter_id uuid not null references matter,
  unique (packet_id, matter_id)
);
create trigger archive_packet_matter_trail after insert, update, delete on archive_packet_matter
  for each row call 'cn.mingyi.platform.trail.TrailTrigger';

-- Who handed over to whom; empty where it was filled in by hand.
create table handover (
  id uuid primary key,
  packet_id uuid not null unique references archive_packet,
  handed_by varchar(60) not null,
  taken_by varchar(60) not null,
  witness varchar(60) not null,
  handed_on date
);
create trigger handover_trail after insert, update, delete on handover
  for each row call 'cn.mingyi.platform.trail.TrailTrigger';
