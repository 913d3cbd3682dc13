-- What the roster has is copied here, so there must be as much room for it as the roster has.
alter table frozen_household alter column head_name set data type varchar(120);
alter table frozen_household alter column village_group set data type varchar(120);
alter table frozen_household alter column representative_label set data type varchar(120);
alter table frozen_household alter column representative_name set data type varchar(120);
alter table frozen_household alter column phone set data type varchar(400);
alter table meeting alter column village_group set data type varchar(120);
