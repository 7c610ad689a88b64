alter table attempt add column own_time bigint;
alter table attempt add column ends_at timestamp(6) with time zone;
alter table attempt add column breaks boolean default false not null;
alter table attempt add column paused_at timestamp(6) with time zone;
alter table attempt add column paused bigint default 0 not null;
alter table attempt add column timed_out boolean default false not null;
create index attempt_ends_at on attempt (ends_at);
alter table attempt_answer alter column chosen set data type varchar(100000);
