-- 专项资金; what was spent of it is in the entries.
create table finance_fund (
  id uuid primary key,
  document varchar(120) not null,
  arrived_on date not null,
  amount bigint not null check (amount > 0),
  purpose varchar(400) not null,
  beneficiaries varchar(2000) not null,
  recorded_at timestamp(3) with time zone not null
);
create trigger finance_fund_trail after insert, update, delete on finance_fund
  for each row call 'cn.mingyi.platform.trail.TrailTrigger';

-- 期初余额; the last position holds.
create table finance_opening (
  id uuid primary key,
  position bigint not null unique,
  happened_on date not null,
  bank bigint not null,
  cash bigint not null,
  note varchar(400) not null,
  recorded_at timestamp(3) with time zone not null
);
create trigger finance_opening_trail after insert, update, delete on finance_opening
  for each row call 'cn.mingyi.platform.trail.TrailTrigger';

-- 收支逐笔. position is the order of recording over entries and transfers.
create table finance_entry (
  id uuid primary key,
  position bigint not null unique,
  kind varchar(20) not null,
  happened_on date not null,
  voucher varchar(40) not null,
  flow varchar(10) not null,
  item varchar(30) not null,
  amount bigint not null check (amount > 0),
  summary varchar(200) not null,
  party varchar(120) not null,
  place varchar(10) not null,
  source varchar(120) not null,
  handler varchar(60) not null,
  witness varchar(60) not null,
  approver varchar(60) not null,
  resolution varchar(60) not null,
  fund uuid references finance_fund,
  corrects uuid references finance_entry,
  reason varchar(1000) not null,
  late_reason varchar(1000) not null,
  recorded_at timestamp(3) with time zone not null,
  -- An entry is taken back once and replaced once.
  unique (corrects, kind)
);
create trigger finance_entry_trail after insert, update, delete on finance_entry
  for each row call 'cn.mingyi.platform.trail.TrailTrigger';

-- 提现 and 存现.
create table finance_transfer (
  id uuid primary key,
  position bigint not null unique,
  happened_on date not null,
  voucher varchar(40) not null,
  origin varchar(10) not null,
  amount bigint not null check (amount > 0),
  handler varchar(60) not null,
  note varchar(200) not null,
  late_reason varchar(1000) not null,
  recorded_at timestamp(3) with time zone not null
);
create trigger finance_transfer_trail after insert, update, delete on finance_transfer
  for each row call 'cn.mingyi.platform.trail.TrailTrigger';

-- 结账, with the totals of that moment.
create table finance_closing (
  id uuid primary key,
  position bigint not null unique,
  period varchar(10) not null unique,
  opening bigint not null,
  income bigint not null,
  spending bigint not null,
  bank bigint not null,
  cash bigint not null,
  closed_on date not null,
  closed_by varchar(120) not null,
  recorded_at timestamp(3) with time zone not null
);
create trigger finance_closing_trail after insert, update, delete on finance_closing
  for each row call 'cn.mingyi.platform.trail.TrailTrigger';

-- 债权债务.
create table finance_debt (
  id uuid primary key,
  kind varchar(10) not null,
  party varchar(120) not null,
  since date not null,
  cause varchar(400) not null,
  amount bigint not null check (amount > 0),
  measure varchar(400) not null,
  responsible varchar(60) not null,
  recorded_at timestamp(3) with time zone not null
);
create trigger finance_debt_trail after insert, update, delete on finance_debt
  for each row call 'cn.mingyi.platform.trail.TrailTrigger';

create table finance_debt_payment (
  id uuid primary key,
  debt_id uuid not null references finance_debt,
  happened_on date not null,
  amount bigint not null check (amount > 0),
  voucher varchar(40) not null,
  recorded_at timestamp(3) with time zone not null
);
create trigger finance_debt_payment_trail after insert, update, delete on finance_debt_payment
  for each row call 'cn.mingyi.platform.trail.TrailTrigger';

-- A change of an asset is another row of the same asset_id.
create table finance_asset (
  id uuid primary key,
  asset_id uuid not null,
  position bigint not null unique,
  as_of date not null,
  number varchar(40) not null,
  name varchar(120) not null,
  kind varchar(20) not null,
  acquired_on date not null,
  original bigint not null,
  net bigint not null,
  used_by varchar(120) not null,
  state varchar(20) not null,
  reason varchar(400) not null,
  recorded_at timestamp(3) with time zone not null
);
create trigger finance_asset_trail after insert, update, delete on finance_asset
  for each row call 'cn.mingyi.platform.trail.TrailTrigger';

-- A change of a resource is another row of the same resource_id; area in hundredths of 亩.
create table finance_resource (
  id uuid primary key,
  resource_id uuid not null,
  position bigint not null unique,
  as_of date not null,
  number varchar(40) not null,
  kind varchar(60) not null,
  area bigint not null,
  bounds varchar(400) not null,
  reason varchar(400) not null,
  recorded_at timestamp(3) with time zone not null
);
create trigger finance_resource_trail after insert, update, delete on finance_resource
  for each row call 'cn.mingyi.platform.trail.TrailTrigger';

-- 发包租赁.
create table finance_contract (
  id uuid primary key,
  number varchar(60) not null unique,
  resource uuid,
  subject varchar(200) not null,
  contractor varchar(120) not null,
  valid_from date not null,
  valid_to date not null,
  annual_fee bigint not null,
  resolution varchar(60) not null,
  recorded_at timestamp(3) with time zone not null
);
create trigger finance_contract_trail after insert, update, delete on finance_contract
  for each row call 'cn.mingyi.platform.trail.TrailTrigger';

create table finance_fee (
  id uuid primary key,
  contract_id uuid not null references finance_contract,
  of_year int not null,
  happened_on date not null,
  amount bigint not null check (amount > 0),
  voucher varchar(40) not null,
  recorded_at timestamp(3) with time zone not null
);
create trigger finance_fee_trail after insert, update, delete on finance_fee
  for each row call 'cn.mingyi.platform.trail.TrailTrigger';

-- The last position of a year and an item holds.
create table finance_budget (
  id uuid primary key,
  position bigint not null unique,
  of_year int not null,
  flow varchar(10) not null,
  item varchar(30) not null,
  amount bigint not null,
  note varchar(400) not null,
  recorded_at timestamp(3) with time zone not null
);
create trigger finance_budget_trail after insert, update, delete on finance_budget
  for each row call 'cn.mingyi.platform.trail.TrailTrigger';

create table finance_distribution (
  id uuid primary key,
  position bigint not null unique,
  of_year int not null,
  item varchar(20) not null,
  amount bigint not null,
  note varchar(400) not null,
  recorded_at timestamp(3) with time zone not null
);
create trigger finance_distribution_trail after insert, update, delete on finance_distribution
  for each row call 'cn.mingyi.platform.trail.TrailTrigger';

-- Imports that stand.
create table finance_import (
  id uuid primary key,
  file_name varchar(260) not null,
  sha256 varchar(64) not null,
  recorded_at timestamp(3) with time zone not null,
  first_day date not null,
  last_day date not null,
  rows_read int not null,
  accepted int not null,
  warned int not null,
  refused int not null,
  trail_number bigint not null
);
create trigger finance_import_trail after insert, update, delete on finance_import
  for each row call 'cn.mingyi.platform.trail.TrailTrigger';

-- Confirmed forms of files.
create table finance_mapping (
  id uuid primary key,
  fingerprint varchar(2000) not null unique,
  meanings varchar(2000) not null
);
create trigger finance_mapping_trail after insert, update, delete on finance_mapping
  for each row call 'cn.mingyi.platform.trail.TrailTrigger';
