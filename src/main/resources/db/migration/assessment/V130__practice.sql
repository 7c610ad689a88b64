alter table attempt_answer add column checked varchar(100000);
alter table attempt_answer add column hint_seen boolean default false not null;
alter table attempt_answer add column key_seen boolean default false not null;
alter table attempt_answer add column spent bigint default 0 not null;
