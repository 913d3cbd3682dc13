create table deadline (
  id uuid primary key,
  kind varchar(40) not null,
  days int not null,
  source varchar(200) not null,
  valid_from date not null,
  position int not null unique
);

create trigger deadline_trail after insert, update, delete on deadline
  for each row call 'cn.mingyi.platform.trail.TrailTrigger';
